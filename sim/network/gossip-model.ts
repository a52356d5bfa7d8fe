import type { LatencyModel } from './latency-model.ts'
import type { Random } from './random.ts'
import { pickInt, shuffled } from './random.ts'

/** Of the real node's gossipsub: a mesh of 6, all 12 links for a node's own messages, one heartbeat a second. */
const MESH_CYCLES = 3
const LINKS = 12
/** Author, sequence, topic, signature and protobuf around a message; a frame of yamux and noise. */
const MESSAGE_OVERHEAD = 220
/** IDONTWANT and each mention in IHAVE: the id (38 bytes of author, 8 of sequence) in protobuf. */
const ID_BYTES = 50
/** A message of that size or more is announced as not wanted any more as soon as it arrives. */
const IDONTWANT_BYTES = 512
/** Each message is mentioned to 6 peers outside the mesh in 3 heartbeats. */
const IHAVE_MENTIONS = 18
/** Decoding, judging and two signatures: 1 ms of CPU on a quiet node, and the wait for it. docs/scale.md */
const JUDGE_MS = 2

export interface Flood {
  /** Ms after publishing at which each node has it; Infinity: never. */
  readonly arrivalMs: Float64Array
  /** Copies of the message sent, by all nodes together; one less than the nodes is the least. */
  readonly copies: number
  readonly bytes: number
}

export interface GossipTopic {
  readonly members: number
  /** `from`: a member, or any node when `entries` says whom it hands its message to. */
  publish(from: number, bytes: number, entries?: readonly number[]): Flood
}

/**
 * Gossipsub hop by hop over a fixed mesh: every node judges the first copy, then sends it to those of its mesh that have not said
 * IDONTWANT by then. Links lose nothing (TCP); nodes do not queue: both are what a network below its ceiling does.
 */
export function createGossipTopic(members: readonly number[], latency: LatencyModel, random: Random): GossipTopic {
  const count = members.length
  const mesh = createMesh(count, random)
  const heap = new ArrivalHeap()
  const publish: GossipTopic['publish'] = (from, bytes, entries) => {
    const arrival = new Float64Array(count).fill(Number.POSITIVE_INFINITY)
    const cameFrom = new Int32Array(count).fill(-1)
    const size = bytes + MESSAGE_OVERHEAD
    let [copies, control] = [0, 0]
    const send = (source: number, to: number, atMs: number): void => {
      copies += 1
      const lands = atMs + latency.sample(source, members[to] ?? 0)
      if (lands < (arrival[to] ?? 0)) heap.push(lands, to)
    }
    const own = members.indexOf(from)
    if (own >= 0) arrival[own] = 0
    const first = entries ?? Array.from({ length: Math.min(LINKS, count - 1) }, () => members[pickInt(random, count)] ?? 0)
    for (const entry of new Set(first)) if (entry !== from) send(from, members.indexOf(entry), 0)
    for (let next = heap.pop(); next !== undefined; next = heap.pop()) {
      const [atMs, node] = next
      if (atMs >= (arrival[node] ?? 0)) continue // a duplicate
      arrival[node] = atMs
      for (const to of mesh[node] ?? []) {
        if (size >= IDONTWANT_BYTES) control += ID_BYTES
        const sendsAt = atMs + JUDGE_MS
        const [me, them] = [members[node] ?? 0, members[to] ?? 0]
        const refusedAt = (arrival[to] ?? 0) + latency.between(them, me)
        if (to === cameFrom[node] || (size >= IDONTWANT_BYTES && refusedAt <= sendsAt)) continue
        if ((arrival[to] ?? 0) > sendsAt) cameFrom[to] = node
        send(me, to, sendsAt)
      }
    }
    return { arrivalMs: arrival, copies, bytes: copies * size + control + count * IHAVE_MENTIONS * ID_BYTES }
  }
  return { members: count, publish }
}

/** Three random rings over all members: connected, and six neighbours each. Few members all know one another. */
function createMesh(count: number, random: Random): readonly (readonly number[])[] {
  if (count <= 2 * MESH_CYCLES + 1) return Array.from({ length: count }, (_, n) => Array.from({ length: count }, (_, m) => m).filter((m) => m !== n))
  const neighbours = Array.from({ length: count }, () => new Set<number>())
  for (let cycle = 0; cycle < MESH_CYCLES; cycle++) {
    const ring = shuffled(random, count)
    for (let n = 0; n < count; n++) {
      const [a, b] = [ring[n] ?? 0, ring[(n + 1) % count] ?? 0]
      neighbours[a]?.add(b)
      neighbours[b]?.add(a)
    }
  }
  return neighbours.map((set) => [...set])
}

/** Times and nodes in typed arrays: a flood over 10⁴ nodes pushes 4·10⁴ of them. */
class ArrivalHeap {
  readonly #times: number[] = []
  readonly #nodes: number[] = []

  push(time: number, node: number): void {
    let at = this.#times.length
    while (at > 0) {
      const up = (at - 1) >> 1
      if ((this.#times[up] ?? 0) <= time) break
      this.#times[at] = this.#times[up] ?? 0
      this.#nodes[at] = this.#nodes[up] ?? 0
      at = up
    }
    this.#times[at] = time
    this.#nodes[at] = node
  }

  pop(): readonly [time: number, node: number] | undefined {
    const [time, node] = [this.#times[0], this.#nodes[0]]
    const [lastTime, lastNode] = [this.#times.pop(), this.#nodes.pop()]
    if (time === undefined || node === undefined || lastTime === undefined || lastNode === undefined) return undefined
    const size = this.#times.length
    if (size === 0) return [time, node]
    let at = 0
    for (;;) {
      let child = 2 * at + 1
      if (child >= size) break
      if (child + 1 < size && (this.#times[child + 1] ?? 0) < (this.#times[child] ?? 0)) child += 1
      if ((this.#times[child] ?? 0) >= lastTime) break
      this.#times[at] = this.#times[child] ?? 0
      this.#nodes[at] = this.#nodes[child] ?? 0
      at = child
    }
    this.#times[at] = lastTime
    this.#nodes[at] = lastNode
    return [time, node]
  }
}
