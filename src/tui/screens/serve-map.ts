import type { ServingPeer } from '../../node/control/cockpit-frame.ts'
import { fitText } from '../cell-text.ts'
import { bar } from '../charts.ts'
import { shortPeer } from '../format.ts'
import type { Line } from '../line.ts'
import { line, lineWidth, span } from '../line.ts'
import { heading } from '../table.ts'

const NAME_COLUMNS = 18
const BAR_COLUMNS = 8
/** What most have is told first; of a longer list the search finds the rest. */
const MAX_ROWS = 8

/** Each engine, model of GPU and model that answers, and the peers that have it, the nearest first. */
export function serveMap(peers: readonly ServingPeer[], width: number): Line[] {
  const byThing = new Map<string, ServingPeer[]>()
  for (const peer of [...peers].sort((a, b) => far(a) - far(b)))
    for (const thing of new Set(peer.serves?.what)) byThing.set(thing, [...(byThing.get(thing) ?? []), peer])
  if (byThing.size === 0) return []
  const serving = peers.filter(({ serves }) => serves).length
  const rows = [...byThing].sort(([a, x], [b, y]) => y.length - x.length || (a < b ? -1 : 1)).slice(0, MAX_ROWS)
  const more = byThing.size > rows.length ? [line(span(`  and ${byThing.size - rows.length} more`, 'dim'))] : []
  return [
    heading('Who serves what', `${serving} of ${peers.length} peers sell; the nearest first`),
    ...rows.map(([thing, who]) => thingLine(thing, { who, serving, width })),
    ...more
  ]
}

const far = ({ latencyMs }: ServingPeer): number => latencyMs ?? Number.POSITIVE_INFINITY

function thingLine(thing: string, { who, serving, width }: { readonly who: readonly ServingPeer[]; readonly serving: number; readonly width: number }): Line {
  const start = line('  ', span(fitText(thing, NAME_COLUMNS), 'accent'), ` ${bar(who.length / serving, BAR_COLUMNS)} ${String(who.length).padStart(3)}  `)
  let room = width - lineWidth(start)
  const told: string[] = []
  for (const peer of who) {
    const text = `${shortPeer(peer.peerId)}${peer.latencyMs === undefined ? '' : ` ${peer.latencyMs.toFixed(0)} ms`}`
    if (room < text.length + MORE_COLUMNS) break
    told.push(text)
    room -= text.length + 2
  }
  const left = who.length - told.length
  return [...start, span(`${told.join('  ')}${left > 0 ? `  +${left}` : ''}`, 'dim')]
}

/** `  +123` */
const MORE_COLUMNS = 6
