import type { KeptView } from '../../node/retention/kept-view.ts'
import { size } from '../format.ts'
import type { Tone } from '../line.ts'
import type { Warning } from './warnings.ts'

export const KEPT_TONES: Readonly<Record<KeptView['state'], Tone>> = { room: 'plain', low: 'warn', full: 'bad' }

/** `3.1 of 12.0 GiB`: what the files of jobs take, and of how much; of a node without a limit, what is free besides. */
export function keptText({ bytes, limitBytes, freeBytes }: KeptView): string {
  if (limitBytes === undefined) return `${size(bytes)}, ${size(freeBytes)} free`
  const [has, most] = [size(bytes), size(limitBytes)]
  const unit = most.slice(most.indexOf(' '))
  return `${has.endsWith(unit) ? has.slice(0, -unit.length) : has} of ${most}`
}

/** What to do before no job is taken any more, or now that none is. */
export function keptWarning(kept: KeptView | undefined): Warning | undefined {
  if (!kept || kept.state === 'room') return undefined
  const stops = kept.limitBytes !== undefined && kept.state === 'full' ? 'no jobs are taken: ' : ''
  if (kept.shortOf === 'limit') return { text: `${stops}${keptText(kept)} are kept for others`, remedy: 'a larger --kept-disk' }
  return { text: `${stops}the disk has ${size(kept.freeBytes)} left`, remedy: 'free some of it' }
}
