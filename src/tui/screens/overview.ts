import { counted } from '../../core/units.ts'
import type { EarnedView } from '../../node/control/shop-view.ts'
import type { KeptView } from '../../node/retention/kept-view.ts'
import { bar, sparkline } from '../charts.ts'
import type { CockpitData } from '../cockpit-data.ts'
import { cores, duration, lily, shortAddress, shortPeer, size } from '../format.ts'
import type { Line } from '../line.ts'
import { beside, EMPTY, fitHeight, line, span } from '../line.ts'
import { buys } from '../rows.ts'
import type { Cell } from '../table.ts'
import { facts, heading } from '../table.ts'
import { eventLine } from './event-line.ts'
import { KEPT_TONES, keptText } from './kept.ts'
import type { Screen } from './screen.ts'
import { WIDE_COLUMNS } from './screen.ts'
import { warningsOf } from './warnings.ts'

const SPARK_COLUMNS = 30

function nodeBlock({ node, nowMs, peers }: CockpitData): Line[] {
  if (!node) return [heading('Node'), line(span('no word of it yet', 'dim'))]
  return [
    heading('Node', `lilynode ${node.version}`),
    ...facts([
      ['roles', node.roles.join(', ')],
      ['network', `${node.network}${node.isDev ? ' (development)' : ''}`],
      ['peer id', `${shortPeer(node.peerId)}, ${counted(peers.length, 'peer')}`],
      ['chain head', `${node.chain.headNumber}, ${headAge(node.chain.headTimeS, nowMs)}`],
      ['up for', duration(nowMs - node.startedAtMs)],
      ['memory', size(node.process.rssBytes)],
      ['kept', node.kept && keptCell(node.kept)]
    ])
  ]
}

/** What jobs left on the disk. */
function keptCell(kept: KeptView): Cell {
  const { bytes, limitBytes, state } = kept
  const share = limitBytes === undefined ? '' : `${bar(bytes / Math.max(1, limitBytes), KEPT_COLUMNS)} `
  return span(`${share}${state === 'room' ? '' : '!'}${keptText(kept)}`, KEPT_TONES[state])
}

const KEPT_COLUMNS = 6

const headAge = (headTimeS: number, nowMs: number): string => (headTimeS === 0 ? 'not seen yet' : `${duration(nowMs - headTimeS * 1000)} old`)

function moneyBlock({ wallet, balances }: CockpitData): Line[] {
  if (!wallet) return [heading('Money'), line(span('no word of it yet', 'dim'))]
  const staked = Object.entries(wallet.stake).filter(([, wei]) => wei !== '0')
  return [
    heading('Money', shortAddress(wallet.address)),
    ...facts([
      ['in hand', `${lily(wallet.tokenWei)} LILY`],
      ['escrow, free', `${lily(wallet.escrow.freeWei)} LILY`],
      ['escrow, locked', `${lily(wallet.escrow.lockedWei)} LILY`],
      ['at stake', staked.length === 0 ? '–' : staked.map(([role, wei]) => `${role} ${lily(wei)}`).join(', ')],
      ['gas money', lily(wallet.coinWei)],
      ['all of it', span(balances.length < 2 ? '–' : sparkline(balances, SPARK_COLUMNS), 'accent')]
    ])
  ]
}

/** What was earned, a step a slice of the time since the first of these deals. */
function earnedLine({ deals, wei, lately }: EarnedView, nowMs: number): Line {
  const first = lately.at(-1)?.atMs ?? nowMs
  const slice = Math.max(1, (nowMs - first) / EARNED_COLUMNS)
  const sums = Array<number>(EARNED_COLUMNS).fill(0)
  for (const { atMs, priceWei } of lately) {
    const at = Math.max(0, Math.min(EARNED_COLUMNS - 1, Math.floor((atMs - first) / slice)))
    sums[at] = (sums[at] ?? 0) + Number(BigInt(priceWei) / 10n ** 12n)
  }
  const curve = deals === 0 ? '' : sparkline(sums, EARNED_COLUMNS)
  return line(span('earned ', 'dim'), `${lily(wei)} LILY, ${counted(deals, 'deal')} `, span(curve, 'accent'))
}

const EARNED_COLUMNS = 12

/** What it bought, and what it sold. */
function jobsBlock({ jobTotals, node, shop, nowMs }: CockpitData): Line[] {
  const { going, paid, failed, cancelled, spentWei } = jobTotals
  const earned = shop ? [earnedLine(shop.earned, nowMs)] : []
  if (node && !buys(node) && shop) return [heading('Deals', `${shop.sold.filter(({ isLive }) => isLive).length} live`), ...earned]
  return [
    heading('Jobs', `${going + paid + failed + cancelled} in all`),
    line(
      span(`◐ ${going} going `, 'accent'),
      span(`● ${paid} paid `, 'good'),
      span(`✗ ${failed} failed `, failed > 0 ? 'bad' : 'dim'),
      span(`– ${cancelled} off`, 'dim')
    ),
    line(span('spent  ', 'dim'), `${lily(spentWei)} LILY`),
    ...earned
  ]
}

function marketBlock({ market: { offers, cpuMilli, memoryBytes, gpus }, node }: CockpitData): Line[] {
  const own = node?.provider
  return [
    heading('Market', counted(offers, 'provider')),
    line(`${counted(cores(cpuMilli), 'core')}, ${size(memoryBytes)}, ${counted(gpus, 'GPU')} on offer`),
    ...(own ? [line(span('ours   ', 'dim'), `${cores(own.free.cpuMilli)} of ${cores(own.whole.cpuMilli)} cores free`)] : [])
  ]
}

export const overview: Screen = {
  keys: [
    ['2', 'the jobs'],
    ['8', 'run one']
  ],
  draw: ({ data, width, height }) => {
    const half = Math.floor(width / 2)
    const isWide = width >= WIDE_COLUMNS
    const left = [...nodeBlock(data), EMPTY, ...jobsBlock(data)]
    const right = [...moneyBlock(data), ...(isWide ? [EMPTY] : [EMPTY, EMPTY]), ...marketBlock(data)]
    const warnings = warningsOf(data).map(({ text, remedy }) => line(span('! ', 'warn'), text, span(`  ${remedy}`, 'accent')))
    const top = beside(left, right, half)
    const foot = [...(warnings.length > 0 ? [EMPTY, heading('Warnings'), ...warnings] : []), EMPTY, heading('Lately')]
    const room = Math.max(0, height - top.length - foot.length)
    const events = room === 0 ? [] : data.events.slice(-room).toReversed().map(eventLine)
    return fitHeight([...top, ...foot, ...events], height)
  }
}
