import type { CaseView, CourtView } from '../../node/control/court-view.ts'
import type { NodeEvent } from '../../node/events.ts'
import type { CockpitData } from '../cockpit-data.ts'
import { clockTime, duration, lily, shortAddress, shortId } from '../format.ts'
import type { Line, Span } from '../line.ts'
import { EMPTY, fitHeight, line, span } from '../line.ts'
import { caseRows, chosenRow } from '../rows.ts'
import type { Column } from '../table.ts'
import { facts, heading, table } from '../table.ts'
import type { Screen, ScreenInit } from './screen.ts'

type Check = Extract<NodeEvent, { type: 'mediation.rerun' | 'mediation.unable' }>

const checkColumns: readonly Column<Check>[] = [
  { title: 'at', width: 8, cell: ({ atMs }) => clockTime(atMs) },
  { title: 'deal', width: 10, cell: ({ dealId }) => shortId(dealId) },
  { title: 'verdict', width: 12, cell: verdict },
  { title: 'module', width: 14, grow: 1, cell: (check) => (check.type === 'mediation.rerun' ? check.module : '–') },
  { title: 'expected', width: 10, drop: 2, cell: (check) => (check.type === 'mediation.rerun' ? shortId(check.expected) : '') },
  { title: 'found, or why not', width: 18, grow: 2, cell: (check) => (check.type === 'mediation.rerun' ? shortId(check.found) : check.reason) }
]

function verdict(check: Check): Span {
  if (check.type === 'mediation.unable') return span('– unable', 'warn')
  return check.match ? span('✓ match', 'good') : span('✗ MISMATCH', 'bad')
}

const caseColumns = (nowMs: number, beaconRoundS: number): readonly Column<CaseView>[] => [
  { title: 'deal', width: 10, cell: ({ dealId }) => shortId(dealId) },
  { title: 'mine as', width: 8, grow: 1, cell: ({ mine }) => (mine.length === 0 ? '–' : mine.join(', ')) },
  { title: 'phase', width: 9, cell: ({ phase }) => span(`${phase === 'Done' ? '●' : '◐'} ${phase}`, phase === 'Done' ? 'dim' : 'accent') },
  { title: 'round', width: 5, align: 'right', drop: 3, cell: ({ round }) => String(round) },
  { title: 'until', width: 13, cell: (each) => untilOf(each, { nowMs, beaconRoundS }) },
  { title: 'seats', width: 10, grow: 2, cell: ({ seats, round }) => seatsOf(seats.filter((seat) => seat.round === round)) },
  { title: 'ruling', width: 18, cell: ({ ruling }) => rulingSpan(ruling) },
  { title: 'LILY', width: 8, align: 'right', drop: 1, cell: ({ priceWei }) => lily(priceWei) },
  { title: 'provider', width: 13, drop: 2, cell: ({ provider }) => (provider === undefined ? '–' : shortAddress(provider)) }
]

/** Further off than that the rounds of this beacon are not counted from 1970, and its number says as much as can be said. */
const BEACON_MS = 86_400_000

/** A deadline that is over waits for somebody to say so on the chain. */
function untilOf(
  { phase, deadlineS, beaconRound }: CaseView,
  { nowMs, beaconRoundS }: { readonly nowMs: number; readonly beaconRoundS: number }
): string | Span {
  if (phase === 'Done') return ''
  if (phase === 'Draw') {
    const leftMs = ((beaconRound ?? 0) + 1) * beaconRoundS * 1000 - nowMs
    if (Math.abs(leftMs) > BEACON_MS) return `beacon ${beaconRound ?? '?'}`
    return leftMs > 0 ? `draw in ${duration(leftMs)}` : span('draw is due', 'warn')
  }
  if (deadlineS === undefined) return '–'
  const leftMs = deadlineS * 1000 - nowMs
  return leftMs > 0 ? `in ${duration(leftMs)}` : span('over', 'warn')
}

/** A mark a seat, so that three votes are seen at once. */
const MARKS: Readonly<Record<string, string>> = { drawn: '○', committed: '◐', Match: '✓', Mismatch: '✗', InputUnavailable: '?', NoShow: '–', Unrunnable: '∅' }
const seatsOf = (seats: CaseView['seats']): string =>
  seats.length === 0 ? '–' : `${seats.map(({ state }) => MARKS[state] ?? '·').join('')} of ${seats.length}`

function rulingSpan(ruling: CaseView['ruling']): Span {
  if (ruling === undefined || ruling === 'None') return span('–', 'dim')
  if (ruling === 'Cleared') return span('✓ Cleared', 'good')
  return span(`✗ ${ruling}`, ruling === 'Failed' || ruling === 'NonDeterministic' ? 'warn' : 'bad')
}

function court({ weightGwei, totalWeightGwei, score, cases }: CourtView, isMediator: boolean): Line[] {
  const share = totalWeightGwei === '0' ? 0 : Number((BigInt(weightGwei) * 10_000n) / BigInt(totalWeightGwei)) / 100
  const live = cases.filter(({ phase }) => phase !== 'Done')
  return facts([
    ['cases', `${live.length} live, ${cases.length - live.length} over, ${cases.filter(({ mine }) => mine.length > 0).length} mine`],
    [
      'drawn with',
      isMediator ? (weightGwei === '0' ? span('no weight: this wallet is not in the pool', 'warn') : `${share} % of the pool’s weight`) : undefined
    ],
    ['my record', score ? recordOf(score) : undefined]
  ])
}

/** Since the last conviction: for a deal of price P no more than worth / P re-runs count. */
const recordOf = ({ replicated, checks, convictions, streak, worthWei }: NonNullable<CourtView['score']>): string =>
  `${replicated} of ${checks} re-runs agreed; convicted ${convictions} times; ${streak} in a row, worth ${lily(worthWei)} LILY`

export const mediation: Screen = {
  keys: [
    ['↑↓', 'choose'],
    ['/', 'search', 'by deal, party, phase or ruling'],
    ['Esc', 'all', 'end the search']
  ],
  draw: ({ data, ui, width, height }) => {
    const isMediator = data.node?.roles.includes('mediator') ?? false
    const checks = isMediator
      ? checkLines(data, width)
      : [line('This node checks nobody’s work.'), line(span('To be a mediator: ', 'dim'), span('lilynode --role client,mediator --network …', 'accent'))]
    return fitHeight([...caseLines({ data, ui, width, height }, isMediator), EMPTY, ...checks], height)
  }
}

/** The cases take two thirds at most: below them stand the re-runs. Where nobody re-runs anything here, all but those lines. */
function caseLines({ data, ui, width, height }: ScreenInit, isMediator: boolean): readonly Line[] {
  if (!data.court) return [heading('Cases'), line(span('no word of a court yet; a chain may have none', 'dim'))]
  const top = [heading('Cases', '○ drawn ◐ committed ✓ match ✗ mismatch ? no inputs ∅ can’t run – away'), ...court(data.court, isMediator)]
  if (data.court.cases.length === 0) return [...top, line(span('nothing is disputed, and nothing was', 'dim'))]
  const cases = caseRows(data, ui.search)
  const at = chosenRow(data, ui)
  const chosen = cases[at]
  if (!chosen) return [...top, line(span(`no case has "${ui.search}" in it: Esc shows all`, 'dim'))]
  const below = caseDetail(chosen, width)
  const whole = isMediator ? Math.floor((height * 2) / 3) : height - NOT_A_MEDIATOR_ROWS
  const room = Math.max(3, whole - top.length - below.length)
  const columns = caseColumns(data.nowMs, data.court.beaconRoundS)
  return [...top, ...table({ columns, rows: cases, chosen: at, width, height: Math.min(cases.length + 1, room) }), ...below]
}

/** An empty row, and two of what to do about it. */
const NOT_A_MEDIATOR_ROWS = 3
/** Four rounds have up to fifteen seats: the latest rounds are told. */
const MAX_ROUNDS = 2

/** Who is in the chosen case, and what each of them said. */
function caseDetail({ dealId, client, provider, finder, seats, changedAtMs }: CaseView, width: number): Line[] {
  const party = (name: string, address: string | undefined): string => (address === undefined ? '' : `  ${name} ${shortAddress(address)}`)
  const rounds = [...new Set(seats.map(({ round }) => round))].sort((a, b) => b - a).slice(0, MAX_ROUNDS)
  return [
    line(span('─'.repeat(width), 'dim')),
    line(
      span(shortId(dealId), 'bold'),
      party('client', client),
      party('provider', provider),
      party('found by', finder),
      span(`  ${clockTime(changedAtMs)}`, 'dim')
    ),
    ...(rounds.length === 0 ? [line(span('no mediator is drawn yet', 'dim'))] : rounds.map((round) => roundLine(round, seats)))
  ]
}

const roundLine = (round: number, seats: CaseView['seats']): Line =>
  line(
    span(`round ${round}  `, 'dim'),
    seats
      .filter((seat) => seat.round === round)
      .map(({ mediator, state }) => `${MARKS[state] ?? '·'} ${shortId(mediator)}`)
      .join('   ')
  )

function checkLines({ events }: CockpitData, width: number): readonly Line[] {
  const checks = events.filter((event) => event.type === 'mediation.rerun' || event.type === 'mediation.unable').toReversed()
  const reruns = checks.filter((check) => check.type === 'mediation.rerun')
  const matches = reruns.filter(({ match }) => match).length
  const count = `${reruns.length} by this node: ${matches} match, ${reruns.length - matches} do not, ${checks.length - reruns.length} could not be made`
  if (checks.length === 0) return [heading('Re-runs'), line(span('nothing was drawn yet', 'dim'))]
  return [heading('Re-runs', count), ...table({ columns: checkColumns, rows: checks, width, height: checks.length + 1 })]
}
