import type { JobView } from '../../node/client-api.ts'
import type { NodeEvent } from '../../node/events.ts'
import { sparkline } from '../charts.ts'
import { clockTime, lily, shortId } from '../format.ts'
import { EMPTY, fitHeight, line, span } from '../line.ts'
import type { Column } from '../table.ts'
import { facts, heading, table } from '../table.ts'
import type { Screen } from './screen.ts'

type Tx = Extract<NodeEvent, { type: 'chain.tx' }>

const txColumns: readonly Column<Tx>[] = [
  { title: 'at', width: 8, cell: ({ atMs }) => clockTime(atMs) },
  { title: 'call', width: 16, grow: 1, cell: ({ verb }) => verb },
  { title: 'transaction', width: 12, cell: ({ txHash }) => shortId(txHash) },
  { title: 'gas', width: 9, align: 'right', cell: ({ gasUsed }) => Number(gasUsed).toLocaleString('en') },
  { title: 'fee', width: 9, align: 'right', cell: ({ feeWei }) => lily(feeWei) },
  { title: 'deal', width: 10, drop: 1, cell: ({ dealId }) => (dealId === undefined ? '–' : shortId(dealId)) }
]

const lockColumns: readonly Column<JobView>[] = [
  { title: 'job', width: 10, cell: ({ jobId }) => shortId(jobId) },
  { title: 'module', width: 16, grow: 1, cell: ({ module }) => module },
  { title: 'state', width: 10, cell: ({ state }) => state },
  { title: 'LILY', width: 9, align: 'right', cell: ({ priceWei, maxPriceWei }) => lily(priceWei ?? maxPriceWei) }
]

export const wallet: Screen = {
  keys: [['f', 'faucet', 'coin and LILY from the faucet of a development network']],
  draw: ({ data, width, height }) => {
    const { wallet: held, balances, jobTotals, events } = data
    if (!held) return [heading('Wallet'), line(span('no word of it yet', 'dim'))]
    const { escrow, stake } = held
    const top = [
      heading('Wallet', held.address),
      ...facts([
        ['in hand', `${lily(held.tokenWei)} LILY`],
        ['escrow', `${lily(escrow.freeWei)} free, ${lily(escrow.lockedWei)} locked, ${lily(escrow.withdrawingWei)} leaving`],
        ['at stake', `provider ${lily(stake.provider)}, solver ${lily(stake.solver)}, mediator ${lily(stake.mediator)}`],
        ['gas money', `${lily(held.coinWei)} coin`],
        ['all of it', span(balances.length < 2 ? '–' : sparkline(balances, Math.min(60, width - 14)), 'accent')]
      ])
    ]
    const locks = jobTotals.locked
    const locked = locks.length === 0 ? [line(span('none', 'dim'))] : table({ columns: lockColumns, rows: locks, width, height: Math.min(6, locks.length + 1) })
    const txs = events.filter((event) => event.type === 'chain.tx').toReversed()
    const head = [...top, EMPTY, heading('Locked for jobs'), ...locked, EMPTY, heading('Calls to the chain', `${txs.length} lately`)]
    const calls =
      txs.length === 0 ? [line(span('none by this node', 'dim'))] : table({ columns: txColumns, rows: txs, width, height: Math.max(2, height - head.length) })
    return fitHeight([...head, ...calls], height)
  }
}
