import type { NodeEvent } from '../events.ts'

/** One line of the demo's timeline: what happened, seen by whom. */
export interface TimelineStep {
  readonly atMs: number
  readonly who: string
  readonly what: string
  readonly fact: string
}

const short = (hex: string): string => `${hex.slice(0, 10)}…`
const shortCid = (cid: string): string => `${cid.slice(0, 12)}…${cid.slice(-4)}`

/** What a person should see of an event; undefined for what would only be noise. */
export function timelineStep(event: NodeEvent, who: string): TimelineStep | undefined {
  const step = (what: string, fact: string): TimelineStep => ({ atMs: event.atMs, who, what, fact })
  switch (event.type) {
    case 'job.state':
      if (event.state === 'queued') return step('offer signed, sent to gossip', `job ${short(event.jobId)}`)
      if (event.state === 'accepted') return step('acceptance signed', event.dealId ? `deal ${short(event.dealId)}` : '')
      if (event.state === 'paid') return step('job paid', event.dealId ? `deal ${short(event.dealId)}` : '')
      if (event.state === 'failed' || event.state === 'cancelled') return step(`job ${event.state}`, event.detail ?? '')
      return undefined
    case 'deal.matched':
      return step('matched, best of the book', `deal ${short(event.dealId)} → ${short(event.provider)}`)
    case 'deal.cosigned':
      return step('deal co-signed', `deal ${short(event.dealId)}`)
    case 'deal.refused':
      return step('deal refused', `${event.code}: ${event.message}`)
    case 'deal.state':
      if (event.state === 'running') return step('sandbox running', `deal ${short(event.dealId)}`)
      if (event.state === 'fetching' || event.state === 'starting')
        return step(event.state === 'fetching' ? 'deal seen open, fetching inputs' : 'sandbox starting', '')
      return undefined
    case 'deal.extended':
      return step('further time bought', `deal ${short(event.dealId)} until ${event.untilS} s`)
    case 'deal.halted':
      return step('halted, its paid time is over', `deal ${short(event.dealId)}`)
    case 'result.ready':
      return step('result in IPFS', `${shortCid(event.outputsCid)}  ${event.bytes} bytes`)
    case 'result.verified':
      return step('result fetched and verified', `${shortCid(event.outputsCid)}  ${event.bytes} bytes`)
    case 'mediation.rerun':
      return step(event.match ? 're-run: match' : 're-run: MISMATCH', `${event.module}  result hash ${short(event.found)}`)
    case 'mediation.unable':
      return step('re-run not possible', event.reason)
    case 'mediation.case':
      return step(`case: ${event.step}`, `deal ${short(event.dealId)}  ${event.detail}`)
    case 'chain.tx':
      return step(`chain: ${event.verb}`, `tx ${short(event.txHash)}  ${Number(event.gasUsed).toLocaleString('en')} gas`)
    case 'node.warning':
      return step('warning', `${event.code}: ${event.message}`)
    case 'node.ready':
      return step('ready', event.addrs[0] ?? '')
  }
}

/** `+  123 ms  solver-1     matched …`, aligned so that the eye runs down the columns. */
export function formatStep(step: TimelineStep, startMs: number): string {
  const ms = String(Math.max(0, step.atMs - startMs)).padStart(6)
  return `${ms} ms  ${step.who.padEnd(11)} ${step.what.padEnd(32)} ${step.fact}`
}
