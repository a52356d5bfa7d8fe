import { counted } from '../../core/units.ts'
import type { NodeView, TopicView } from '../../node/control/cockpit-api.ts'
import type { ServingPeer } from '../../node/control/cockpit-frame.ts'
import { bar } from '../charts.ts'
import type { CockpitData } from '../cockpit-data.ts'
import { shortAddress, shortPeer } from '../format.ts'
import type { Line } from '../line.ts'
import { EMPTY, fitHeight, line, span } from '../line.ts'
import { chosenRow, peerRows } from '../rows.ts'
import type { Cell, Column } from '../table.ts'
import { facts, heading, table } from '../table.ts'
import type { Screen } from './screen.ts'
import { serveMap } from './serve-map.ts'

/** A peer further away than this fills the bar: half a second is half around the world and back. */
const FAR_MS = 500
const BAR_COLUMNS = 8

const peerColumns: readonly Column<ServingPeer>[] = [
  { title: 'peer', width: 9, cell: ({ peerId }) => shortPeer(peerId) },
  { title: 'way', width: 5, cell: ({ direction }) => (direction === 'inbound' ? '← in' : '→ out') },
  {
    title: 'round trip',
    width: 16,
    cell: ({ latencyMs }) => (latencyMs === undefined ? '–' : `${bar(latencyMs / FAR_MS, BAR_COLUMNS)} ${latencyMs.toFixed(0)} ms`)
  },
  { title: 'serves', width: 18, grow: 1, cell: ({ serves }) => (serves ? `${serves.what.join(', ')} as ${shortAddress(serves.provider)}` : '–') },
  { title: 'address', width: 24, grow: 3, drop: 1, cell: ({ addrs }) => addrs[0] ?? '–' },
  { title: 'agent', width: 18, grow: 1, drop: 2, cell: ({ agent }) => agent ?? '–' }
]

const topicColumns = (rates: CockpitData['gossipRates']): readonly Column<TopicView>[] => [
  { title: 'topic', width: 22, grow: 1, cell: ({ id }) => id.split('/').slice(3).join('/') },
  { title: 'peers', width: 5, align: 'right', cell: ({ subscribers }) => String(subscribers) },
  { title: 'a second', width: 8, align: 'right', cell: ({ id }) => rateText(rates.get(id)) },
  { title: 'sent', width: 7, align: 'right', cell: ({ published }) => String(published) },
  { title: 'heard', width: 8, align: 'right', cell: ({ accepted }) => String(accepted) },
  { title: 'ignored', width: 7, align: 'right', cell: ({ ignored }) => String(ignored) },
  { title: 'rejected', width: 8, align: 'right', cell: ({ rejected }) => (rejected > 0 ? span(String(rejected), 'warn') : '0') }
]

const rateText = (rate: number | undefined): string => (rate === undefined ? '–' : rate > 0 && rate < 0.1 ? '<0.1' : rate.toFixed(1))

function reachText(reach: NodeView['reachability']): Cell {
  if (reach?.state === 'reachable') return span(`✓ yes: ${counted(reach.asked, 'peer')} dialled it, at ${reach.addrs.join(' ')}`, 'good')
  if (reach?.state !== 'hidden') return span('not known yet: no peer could be asked to dial it', 'dim')
  const over = reach.relays.length === 0 ? 'and over no relay' : `but over ${reach.relays.length} relays`
  return span(`✗ not directly, as ${counted(reach.asked, 'peer')} found by trying, ${over}: a NAT or a firewall`, 'warn')
}

export const network: Screen = {
  keys: [
    ['↑↓', 'choose'],
    ['/', 'search']
  ],
  draw: ({ data, ui, width, height }) => {
    const rows = peerRows(data, ui.search)
    const topics = data.node?.gossip ?? []
    const own = facts([
      ['this node', data.node ? shortPeer(data.node.peerId) : undefined],
      ['listens on', data.node?.addrs.join('  ')],
      ['reachable', reachText(data.node?.reachability)]
    ])
    const gossip =
      topics.length === 0
        ? []
        : [
            EMPTY,
            heading('Gossip', 'messages: a second just now, and since the start'),
            ...table({ columns: topicColumns(data.gossipRates), rows: topics, width, height: topics.length + 1 })
          ]
    const room = Math.max(3, height - own.length - 2 - gossip.length)
    // What is left below all peers and topics; a map that is cut tells a wrong number.
    const map = serveMap(rows, width)
    const rest = room - Math.min(rows.length + 1, room) - 1
    const served = map.length > 0 && map.length <= rest ? [EMPTY, ...map] : []
    const list: readonly Line[] =
      rows.length === 0
        ? [line(span(ui.search === '' ? 'no peer is connected: lilynode doctor says why' : `no peer has "${ui.search}" in it`, 'warn'))]
        : table({ columns: peerColumns, rows, chosen: chosenRow(data, ui), width, height: Math.min(rows.length + 1, room) })
    return fitHeight([...own, EMPTY, heading('Peers', String(rows.length)), ...list, ...served, ...gossip], height)
  }
}
