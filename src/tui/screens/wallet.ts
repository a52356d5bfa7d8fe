import type { MatchView } from '../../node/control/deal-book.ts'
import type { NodeEvent } from '../../node/events.ts'
import { sparkline } from '../charts.ts'
import type { CockpitData } from '../cockpit-data.ts'
import { clockTime, lily, shortAddress, shortId } from '../format.ts'
import type { Line } from '../line.ts'
import { beside, EMPTY, fitHeight, line, span } from '../line.ts'
import type { Column, TableInit } from '../table.ts'
import { facts, heading, table } from '../table.ts'
import { ago } from './event-line.ts'
import type { Screen } from './screen.ts'
import { WIDE_COLUMNS } from './screen.ts'

type Tx = Extract<NodeEvent, { type: 'chain.tx' }>

const txColumns: readonly Column<Tx>[] = [
  { title: 'at', width: 8, cell: ({ atMs }) => clockTime(atMs) },
  { title: 'call', width: 14, grow: 1, cell: ({ verb }) => verb },
  { title: 'transaction', width: 11, cell: ({ txHash }) => shortId(txHash) },
  { title: 'gas', width: 8, align: 'right', cell: ({ gasUsed }) => Number(gasUsed).toLocaleString('en') },
  { title: 'fee', width: 7, align: 'right', cell: ({ feeWei }) => lily(feeWei) },
  { title: 'deal', width: 10, drop: 1, cell: ({ dealId }) => (dealId === undefined ? '–' : shortId(dealId)) }
]

/** Money that waits: a client's in escrow until its job is over, a provider's until its deal is settled. */
interface Waiting {
  readonly id: string
  readonly module: string
  readonly state: string
  readonly wei: string
  readonly way: 'out' | 'in'
}

const waitingColumns: readonly Column<Waiting>[] = [
  { title: 'what', width: 12, cell: ({ way, id }) => (way === 'out' ? `→ ${shortId(id)}` : span(`← ${shortId(id)}`, 'good')) },
  { title: 'module', width: 16, grow: 1, cell: ({ module }) => module },
  { title: 'state', width: 10, cell: ({ state }) => state },
  { title: 'LILY', width: 9, align: 'right', cell: ({ wei }) => lily(wei) },
  { title: '', width: 14, drop: 1, cell: ({ way }) => (way === 'out' ? 'locked' : 'due') }
]

/** What is locked for this node's jobs, and what its deals are to bring. */
function waiting({ jobTotals, shop }: CockpitData): readonly Waiting[] {
  const locked = jobTotals.locked.map(({ jobId, module, state, priceWei, maxPriceWei }): Waiting => {
    return { id: jobId, module, state, wei: priceWei ?? maxPriceWei, way: 'out' }
  })
  const due = (shop?.sold ?? []).filter(({ isLive }) => isLive)
  return [...locked, ...due.map(({ dealId, module, state, priceWei }): Waiting => ({ id: dealId, module, state, wei: priceWei, way: 'in' }))]
}

interface Transfer extends MatchView {
  readonly way: 'out' | 'in'
}

const transferColumns = (nowMs: number): readonly Column<Transfer>[] => [
  {
    title: 'LILY',
    width: 11,
    align: 'right',
    cell: ({ way, priceWei }) => span(`${way === 'out' ? '−' : '+'}${lily(priceWei)}`, way === 'out' ? 'plain' : 'good')
  },
  { title: 'with', width: 13, cell: ({ way, provider, client }) => shortAddress(way === 'out' ? provider : client) },
  { title: 'deal', width: 10, cell: ({ dealId }) => shortId(dealId) },
  { title: 'opened', width: 12, align: 'right', cell: ({ atMs }) => ago(atMs, nowMs) }
]

/** Deals that were paid, by this wallet or to it. */
function transfers({ matches, wallet: held }: CockpitData): readonly Transfer[] {
  const own = held?.address.toLowerCase()
  return matches
    .filter(({ state }) => state === 'Paid')
    .flatMap((match): Transfer[] =>
      match.client.toLowerCase() === own ? [{ ...match, way: 'out' }] : match.provider.toLowerCase() === own ? [{ ...match, way: 'in' }] : []
    )
}

function moneyFacts({ wallet: held, balances, shop }: CockpitData, width: number): Line[] {
  if (!held) return []
  const { escrow } = held
  const stakes = Object.entries(held.stake).filter(([, wei]) => wei !== '0')
  const unbonding = shop && shop.stake.unbondingWei !== '0' ? `, ${lily(shop.stake.unbondingWei)} of it is leaving` : ''
  return facts([
    ['in hand', `${lily(held.tokenWei)} LILY`],
    ['escrow', `${lily(escrow.freeWei)} free, ${lily(escrow.lockedWei)} locked, ${lily(escrow.withdrawingWei)} leaving`],
    ['at stake', stakes.length === 0 ? 'nothing' : `${stakes.map(([role, wei]) => `${role} ${lily(wei)}`).join(', ')}${unbonding}`],
    ['gas money', `${lily(held.coinWei)} coin`],
    ['all of it', span(balances.length < 2 ? '–' : sparkline(balances, Math.min(60, width - 14)), 'accent')]
  ])
}

/** A list with its heading, or in a word why there is none. */
function block<T>(title: Line, none: string, init: TableInit<T>): Line[] {
  return [title, ...(init.rows.length === 0 ? [line(span(none, 'dim'))] : table({ ...init, height: Math.max(2, Math.min(init.rows.length + 1, init.height)) }))]
}

/** With its heading. */
const WAITING_ROWS = 5
const TRANSFER_ROWS = 6

export const wallet: Screen = {
  keys: [['f', 'faucet', 'coin and LILY from the faucet of a development network']],
  draw: ({ data, width, height }) => {
    if (!data.wallet) return [heading('Wallet'), line(span('no word of it yet', 'dim'))]
    const isWide = width >= WIDE_COLUMNS
    const half = isWide ? Math.floor(width / 2) : width
    const waits = waiting(data)
    const top = [heading('Wallet', data.wallet.address), ...moneyFacts(data, width), EMPTY]
    const locked = block(heading('Locked and due'), 'nothing', { columns: waitingColumns, rows: waits, width, height: WAITING_ROWS })
    const room = Math.max(4, height - top.length - locked.length - 1)
    const paid = (rows: number): Line[] =>
      block(heading('Paid and earned', 'by deal, lately'), 'no deal of this wallet was paid lately', {
        columns: transferColumns(data.nowMs),
        rows: transfers(data),
        width: half - 2,
        height: rows
      })
    const txs = data.events.filter((event) => event.type === 'chain.tx').toReversed()
    const calls = (rows: number): Line[] =>
      block(heading('Calls to the chain', `${txs.length} lately`), 'none by this node', { columns: txColumns, rows: txs, width: half, height: rows })
    if (isWide) return fitHeight([...top, ...locked, EMPTY, ...beside(paid(room - 1), calls(room - 1), half)], height)
    const earned = paid(TRANSFER_ROWS)
    return fitHeight([...top, ...locked, EMPTY, ...earned, EMPTY, ...calls(room - earned.length - 2)], height)
  }
}
