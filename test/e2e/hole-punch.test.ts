import type { ChildProcess } from 'node:child_process'
import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { afterEach, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { delay } from '../../src/core/clock.ts'
import { NatBed } from './nat-bed.ts'
import type { NatChildInit } from './nat-child.ts'

const CHILD = fileURLToPath(new URL('nat-child.ts', import.meta.url))
const PORT = 4001
const PATIENCE_MS = 30_000
/** As long as DCUtR tries, three times five seconds, and no longer. */
const TRIED_MS = 16_000
const why = process.platform === 'linux' ? NatBed.whyNot() : 'network namespaces are of Linux'
if (why !== undefined) console.log(`nodes behind NATs are not tried here: ${why}`)

const refSchema = z.object({ peerId: z.string(), addrs: z.array(z.string()) })
const lineSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('ready'), peerId: z.string() }),
  z.object({ type: z.literal('seen'), self: refSchema, peers: z.array(refSchema) }),
  z.object({ type: z.literal('answer'), answer: z.string().optional(), failed: z.string().optional() })
])
type Line = z.output<typeof lineSchema>
type Seen = Extract<Line, { type: 'seen' }>

/** A node in one of the namespaces. */
class NatNode {
  readonly #child: ChildProcess
  readonly lines: Line[] = []
  stderr = ''

  constructor(wrap: readonly string[], init: NatChildInit) {
    const [program = '', ...args] = [...wrap, process.execPath, CHILD, JSON.stringify(init)]
    const child = spawn(program, args, { stdio: ['pipe', 'pipe', 'pipe'], env: { DEBUG: 'libp2p:dcutr*' } })
    this.#child = child
    child.stderr.setEncoding('utf8').on('data', (text: string) => (this.stderr = (this.stderr + text).slice(-65_536)))
    createInterface({ input: child.stdout }).on('line', (line) => void this.lines.push(lineSchema.parse(JSON.parse(line))))
  }

  async until<T>(find: () => T | undefined): Promise<T> {
    for (const end = Date.now() + PATIENCE_MS; ; await delay(20, AbortSignal.timeout(1_000))) {
      const found = find()
      if (found !== undefined) return found
      if (Date.now() > end) throw new Error(`it did not come to that; it said:\n${JSON.stringify(this.lines.slice(-5))}\n${this.stderr.slice(-4_000)}`)
    }
  }

  async peerId(): Promise<string> {
    return this.until(() => this.lines.find((line) => line.type === 'ready')?.peerId)
  }

  get seen(): Seen | undefined {
    return this.lines.findLast((line) => line.type === 'seen')
  }

  /** Where it is at a relay, once it is. */
  relayed(): Promise<string> {
    return this.until(() => this.seen?.self.addrs.find((addr) => addr.includes('/p2p-circuit')))
  }

  /** The ways to a peer, now. */
  waysTo(peerId: string): readonly string[] {
    return this.seen?.peers.find((peer) => peer.peerId === peerId)?.addrs ?? []
  }

  async call(peerId: string): Promise<string | undefined> {
    const before = this.#answers().length
    this.#child.stdin?.write(`${JSON.stringify({ peerId, addrs: [] })}\n`)
    const { answer, failed } = await this.until(() => this.#answers()[before])
    return answer ?? failed
  }

  kill(): void {
    this.#child.kill('SIGKILL')
  }

  #answers() {
    return this.lines.filter((line) => line.type === 'answer')
  }
}

const isRelayed = (addr: string): boolean => addr.includes('/p2p-circuit')

describe.skipIf(why !== undefined)('two nodes behind NATs of their own, and a relay', { timeout: 3 * PATIENCE_MS }, () => {
  const nodes: NatNode[] = []
  let bed: NatBed | undefined
  afterEach(() => {
    for (const node of nodes.splice(0)) node.kill()
    bed?.stop()
  })

  const start = (wrap: readonly string[], init: Partial<NatChildInit>): NatNode => {
    const node = new NatNode(wrap, { listen: [`/ip4/0.0.0.0/tcp/${PORT}`], ...init })
    nodes.push(node)
    return node
  }

  /** The one that nobody can dial, at its relay; and the one that dials it there. */
  async function meet(announce: (bed: NatBed) => readonly string[]) {
    bed = NatBed.start()
    const relay = start(bed.wrap('net'), { relay: true })
    const relayAddr = `/ip4/${bed.publicAddress}/tcp/${PORT}/p2p/${await relay.peerId()}`
    const hidden = start(bed.wrap('b'), { bootstrap: [relayAddr] })
    const at = `${await hidden.relayed()}/p2p/${await hidden.peerId()}`
    const caller = start(bed.wrap('a'), { bootstrap: [at], announce: announce(bed) })
    const [hiddenId, callerId] = [await hidden.peerId(), await caller.peerId()]
    await caller.until(() => (caller.waysTo(hiddenId).length > 0 ? true : undefined))
    return { bed, hidden, caller, hiddenId, callerId }
  }

  test('where the caller’s router forwards its port, what began over the relay goes on without it', async () => {
    const {
      bed: at,
      hidden,
      caller,
      hiddenId,
      callerId
    } = await meet((made) => {
      made.forward('a', PORT)
      return [`/ip4/${made.outsideOf('a')}/tcp/${PORT}`]
    })
    await hidden.until(() => /unilateral connection upgrade to \S+ succeeded/.exec(hidden.stderr)?.[0])
    await caller.until(() => (caller.waysTo(hiddenId).some(isRelayed) ? undefined : true))
    expect(caller.waysTo(hiddenId)).toEqual([expect.stringContaining(`/ip4/${at.outsideOf('b')}/tcp/`)])
    expect(hidden.waysTo(callerId)).toEqual([`/ip4/${at.outsideOf('a')}/tcp/${PORT}`])
    expect(await caller.call(hiddenId)).toBe(`hi from ${callerId}`)
    expect(await hidden.call(callerId)).toBe(`hi from ${hiddenId}`)
  })

  test('where neither router lets anything in, they stay with the relay, and it works', async () => {
    const { hidden, caller, hiddenId, callerId } = await meet(() => [])
    expect(await caller.call(hiddenId)).toBe(`hi from ${callerId}`)
    await delay(TRIED_MS, AbortSignal.timeout(2 * TRIED_MS))
    expect(hidden.stderr).toContain('error while attempting DCUtR')
    expect(caller.waysTo(hiddenId).every(isRelayed)).toBe(true)
    expect(await caller.call(hiddenId)).toBe(`hi from ${callerId}`)
    expect(await hidden.call(callerId)).toBe(`hi from ${hiddenId}`)
  })
})
