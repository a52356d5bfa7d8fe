import type { NodeEvent } from '../../node/events.ts'
import { clockTime, duration, shortAddress, shortId, size } from '../format.ts'
import type { Line, Tone } from '../line.ts'
import { line, span } from '../line.ts'

/** One event as one row: when, a mark that is not only a colour, what. */
export function eventLine(event: NodeEvent): Line {
  const [mark, tone, text] = describe(event)
  return line(span(clockTime(event.atMs), 'dim'), ' ', span(mark, tone), ' ', text.replaceAll(LONG_HEX, shortId))
}

/** Addresses and hashes, whole: in a row their beginning is enough. */
const LONG_HEX = /\b0x[0-9a-f]{40,64}\b/gi

type Described = readonly [mark: string, tone: Tone, text: string]

function describe(event: NodeEvent): Described {
  switch (event.type) {
    case 'node.ready':
      return ['●', 'good', `ready as ${event.roles.join(', ')}`]
    case 'node.warning':
      return ['!', 'warn', `${event.code}: ${event.message}`]
    case 'job.state':
      return jobState(event)
    case 'deal.matched':
      return ['→', 'accent', `deal ${shortId(event.dealId)} matched with ${shortAddress(event.provider)}, place ${event.rank + 1} of the book`]
    case 'deal.cosigned':
      return ['✓', 'good', `deal ${shortId(event.dealId)} co-signed for ${shortAddress(event.solver)}`]
    case 'deal.refused':
      return ['✗', 'warn', `deal refused: ${event.code}: ${event.message}`]
    case 'deal.state':
      return ['·', 'plain', `deal ${shortId(event.dealId)} ${event.state}${event.detail === undefined ? '' : `: ${event.detail}`}`]
    case 'deal.extended':
      return ['+', 'good', `deal ${shortId(event.dealId)} extended to ${event.untilS} s`]
    case 'deal.halted':
      return ['‖', 'warn', `deal ${shortId(event.dealId)} halted: its ${event.paidS} s are over`]
    case 'result.ready':
      return ['↑', 'good', `result of deal ${shortId(event.dealId)} ready, ${size(event.bytes)}`]
    case 'result.verified':
      return ['✓', 'good', `result of job ${shortId(event.jobId)} verified, ${size(event.bytes)}`]
    case 'mediation.rerun':
      return [
        event.match ? '✓' : '✗',
        event.match ? 'good' : 'bad',
        `re-run of ${event.module}: ${event.match ? 'match' : 'MISMATCH'}, deal ${shortId(event.dealId)}`
      ]
    case 'mediation.unable':
      return ['–', 'warn', `deal ${shortId(event.dealId)} could not be re-run: ${event.reason}`]
    case 'mediation.case':
      return ['⚖', 'accent', `deal ${shortId(event.dealId)} ${event.step.replaceAll('-', ' ')}${event.detail === '' ? '' : `: ${event.detail}`}`]
    case 'chain.tx':
      return ['≡', 'dim', `${event.verb}: tx ${shortId(event.txHash)}, ${Number(event.gasUsed).toLocaleString('en')} gas`]
  }
}

function jobState({ state, jobId, detail }: Extract<NodeEvent, { type: 'job.state' }>): Described {
  const tone = state === 'failed' ? 'bad' : state === 'paid' ? 'good' : 'plain'
  const mark = state === 'failed' ? '✗' : state === 'paid' ? '$' : '·'
  return [mark, tone, `job ${shortId(jobId)} ${state}${detail === undefined ? '' : `: ${detail}`}`]
}

/** `3 min ago`. */
export const ago = (atMs: number, nowMs: number): string => (nowMs - atMs < 1_000 ? 'now' : `${duration(nowMs - atMs)} ago`)
