import type { NodeEvent } from '../../node/events.ts'
import { clockTime, shortId } from '../format.ts'
import { EMPTY, fitHeight, line, span } from '../line.ts'
import type { Column } from '../table.ts'
import { facts, heading, table } from '../table.ts'
import type { Screen } from './screen.ts'

type Check = Extract<NodeEvent, { type: 'mediation.rerun' | 'mediation.unable' }>

const columns: readonly Column<Check>[] = [
  { title: 'at', width: 8, cell: ({ atMs }) => clockTime(atMs) },
  { title: 'deal', width: 10, cell: ({ dealId }) => shortId(dealId) },
  { title: 'verdict', width: 12, cell: verdict },
  { title: 'module', width: 14, grow: 1, cell: (check) => (check.type === 'mediation.rerun' ? check.module : '–') },
  { title: 'expected', width: 10, drop: 2, cell: (check) => (check.type === 'mediation.rerun' ? shortId(check.expected) : '') },
  { title: 'found, or why not', width: 18, grow: 2, cell: (check) => (check.type === 'mediation.rerun' ? shortId(check.found) : check.reason) }
]

function verdict(check: Check) {
  if (check.type === 'mediation.unable') return span('– unable', 'warn')
  return check.match ? span('✓ match', 'good') : span('✗ MISMATCH', 'bad')
}

export const mediation: Screen = {
  keys: [['1', 'back to the overview']],
  draw: ({ data, width, height }) => {
    if (data.node && !data.node.roles.includes('mediator'))
      return [
        heading('Mediation'),
        line('This node checks nobody’s work.'),
        line(span('To be a mediator: ', 'dim'), span('lilynode --role client,mediator --network …', 'accent'))
      ]
    const checks = data.events.filter((event) => event.type === 'mediation.rerun' || event.type === 'mediation.unable').toReversed()
    const reruns = checks.filter((check) => check.type === 'mediation.rerun')
    const matches = reruns.filter(({ match }) => match).length
    const top = [
      heading('Mediation', 'deals re-run by this node'),
      ...facts([
        ['re-runs', String(reruns.length)],
        ['matches', span(String(matches), 'good')],
        ['mismatches', span(String(reruns.length - matches), reruns.length > matches ? 'bad' : 'dim')],
        ['could not', String(checks.length - reruns.length)]
      ]),
      EMPTY
    ]
    const list =
      checks.length === 0 ? [line(span('nothing was drawn yet', 'dim'))] : table({ columns, rows: checks, width, height: Math.max(2, height - top.length) })
    return fitHeight([...top, ...list], height)
  }
}
