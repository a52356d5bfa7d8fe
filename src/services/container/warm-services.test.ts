import { afterEach, describe, expect, test } from 'vitest'
import { delay } from '../../core/clock.ts'
import { silentLogger } from '../../core/logger.ts'
import type { EngineServer } from '../test-engine-server.ts'
import { DONE, END, startEngineServer, usage, word } from '../test-engine-server.ts'
import { ContainerBackend } from './container-backend.ts'
import type { ContainerService, StartedContainer } from './ports.ts'
import { WarmServices } from './warm-services.ts'

const signal = AbortSignal.timeout(60_000)

function service(name: string, vram: number): ContainerService {
  const resources = { cpuMilli: 1, memoryBytes: 1, diskBytes: 0 }
  return {
    spec: { name, image: 'image', args: [], env: {}, port: 1, resources },
    need: { ...resources, gpus: [{ vendor: 'nvidia', vramBytes: vram }] },
    models: [{ model: name, kinds: ['chat'] }],
    concurrency: 4,
    startTimeoutMs: 5_000
  }
}

/** A container whose engine answers over real HTTP. */
class Box implements StartedContainer {
  readonly engine: EngineServer
  readonly gpus: readonly string[]
  readonly #died = Promise.withResolvers<string>()
  isThere = true

  readonly #canGo: () => boolean

  constructor(engine: EngineServer, gpus: readonly string[], canGo: () => boolean) {
    this.engine = engine
    this.gpus = gpus
    this.#canGo = canGo
  }

  get url(): string {
    return this.engine.url
  }

  ended(until: AbortSignal): Promise<string> {
    return new Promise((resolve, reject) => {
      until.addEventListener('abort', () => reject(until.reason), { once: true })
      void this.#died.promise.then(resolve)
    })
  }

  async log(): Promise<string> {
    return ''
  }

  async remove(): Promise<void> {
    if (!this.#canGo()) throw new Error('device or resource busy')
    if (this.isThere) await this.engine.close()
    this.isThere = false
  }

  die(): void {
    this.#died.resolve('exit code 1')
  }
}

/** A machine with one GPU, and what it runs. */
class Machine {
  readonly boxes: { readonly name: string; readonly box: Box }[] = []
  /** Of jobs. */
  sold = 0
  broken = false
  /** It starts containers, and then says that it could not. */
  lies = false
  /** It can remove nothing. */
  stuck = false
  /** Removals that failed so. */
  refused = 0
  startMs = 0
  /** Unix ms that this machine is ahead of the world. */
  aheadMs = 0
  readonly #claims = new Map<string, number>()
  readonly #vram: number
  readonly #open: WarmServices[] = []

  constructor(vram: number) {
    this.#vram = vram
  }

  readonly containers = {
    adopt: async () => undefined,
    sweep: async () => {},
    remove: async (name: string) => {
      for (const each of this.boxes) if (each.name === name) await each.box.remove()
    },
    start: async ({ name }: { readonly name: string }, gpus: readonly string[]) => {
      await delay(this.startMs, signal)
      if (this.broken) throw new Error('no such image')
      const answer = async function* (): AsyncGenerator<string> {
        yield word('ribbit')
        await delay(300, signal)
        yield* [END, usage(1, 1), DONE]
      }
      const box = new Box(await startEngineServer(answer, [name]), gpus, () => this.#canRemove())
      this.boxes.push({ name, box })
      if (this.lies) throw new Error('no answer in time')
      return box
    }
  }

  readonly room = {
    claim: (name: string, need: ContainerService['need']) => {
      if (this.#claims.has(name) || !this.room.hasRoom(need, [])) return undefined
      this.#claims.set(name, vramOf(need))
      return ['GPU-0']
    },
    unclaim: (name: string) => void this.#claims.delete(name),
    hasRoom: (need: ContainerService['need'], without: readonly string[]) => this.#used(without) + vramOf(need) <= this.#vram,
    canHold: (need: ContainerService['need']) => vramOf(need) <= this.#vram
  }

  get running(): readonly string[] {
    return this.boxes.filter(({ box }) => box.isThere).map(({ name }) => name)
  }

  async open(services: readonly ContainerService[], idleMs?: number): Promise<{ readonly pool: WarmServices; readonly backends: readonly ContainerBackend[] }> {
    const pool = new WarmServices(
      { containers: this.containers, room: this.room, clock: { nowMs: () => Date.now() + this.aheadMs }, logger: silentLogger },
      { services, idleMs }
    )
    this.#open.push(pool)
    await pool.start(signal)
    pool.open()
    return { pool, backends: services.map((each) => new ContainerBackend(pool, each)) }
  }

  async stop(): Promise<void> {
    for (const pool of this.#open) await pool.stop()
    expect(this.running).toEqual([])
    expect(this.#claims.size).toBe(0)
  }

  #canRemove(): boolean {
    if (this.stuck) this.refused++
    return !this.stuck
  }

  #used(without: readonly string[]): number {
    return [...this.#claims].reduce((sum, [name, vram]) => sum + (without.includes(name) ? 0 : vram), this.sold)
  }
}

const vramOf = ({ gpus }: ContainerService['need']): number => gpus.reduce((sum, { vramBytes }) => sum + vramBytes, 0)

async function textOf(backend: ContainerBackend): Promise<string> {
  let text = ''
  for await (const { data } of backend.run({ kind: 'chat', body: { model: backend.name, messages: [] } }, signal))
    text += JSON.parse(data).choices[0]?.delta?.content ?? ''
  return text
}

describe('warm services', () => {
  let machine = new Machine(24)
  afterEach(() => machine.stop())

  async function two(vram: number, idleMs?: number) {
    machine = new Machine(24)
    const { pool, backends } = await machine.open([service('frog', vram), service('toad', vram)], idleMs)
    const [frog, toad] = backends
    if (!frog || !toad) throw new Error('two services')
    await expect.poll(() => pool.stateOf('frog')).toBe('warm')
    return { pool, frog, toad }
  }

  test('as many as fit are warm at the start, the others are started when they are asked', async () => {
    const { frog, toad } = await two(16)
    expect(await frog.models(signal)).toMatchObject([{ model: 'frog' }])
    expect(await toad.models(signal)).toEqual([{ model: 'toad', kinds: ['chat'], contextTokens: 0, concurrency: 4, isCold: true }])
    expect(await textOf(toad)).toBe('ribbit')
    expect(machine.running).toEqual(['toad'])
    expect(await frog.models(signal)).toMatchObject([{ isCold: true }])
  })

  test('both stay where both fit', async () => {
    const { pool, toad } = await two(12)
    await expect.poll(() => pool.stateOf('toad')).toBe('warm')
    expect(await textOf(toad)).toBe('ribbit')
    expect(machine.running).toEqual(['frog', 'toad'])
  })

  test('an answer is never cut off for another: who wants the room waits', async () => {
    const { frog, toad } = await two(16)
    const ends: string[] = []
    await Promise.all([textOf(frog).then(() => ends.push('frog')), delay(100, signal).then(async () => ends.push(await textOf(toad)))])
    expect(ends).toEqual(['frog', 'ribbit'])
  })

  test('many that ask for a cold one start it once', async () => {
    const { toad } = await two(16)
    expect(await Promise.all(Array.from({ length: 5 }, () => textOf(toad)))).toEqual(Array(5).fill('ribbit'))
    expect(machine.boxes.map(({ name }) => name)).toEqual(['frog', 'toad'])
  })

  test('what a job has is no service’s: a cold one leaves the market, and is refused', async () => {
    const { frog, toad } = await two(16)
    machine.sold = 24 - 16
    expect(await toad.models(signal)).toMatchObject([{ isCold: true }])
    machine.sold = 24
    expect(await toad.models(signal)).toEqual([])
    await expect(textOf(toad)).rejects.toMatchObject({ code: 'SERVICES_BUSY' })
    expect(await textOf(frog)).toBe('ribbit')
  })

  test('one that dies is out at once, and back after a second', async () => {
    const { pool, frog } = await two(16)
    const changed = new Promise<void>((resolve) => frog.onChange(resolve))
    machine.boxes[0]?.box.die()
    await changed
    expect(pool.stateOf('frog')).toBe('down')
    await expect(frog.models(signal)).rejects.toMatchObject({ code: 'SERVICES_BACKEND_DOWN' })
    await expect(textOf(frog)).rejects.toMatchObject({ code: 'SERVICES_BACKEND_DOWN' })
    await expect.poll(() => pool.stateOf('frog'), { timeout: 5_000 }).toBe('warm')
    expect(await textOf(frog)).toBe('ribbit')
    expect(machine.boxes).toHaveLength(2)
  })

  test('one that hangs is ended and started anew, but not in the middle of an answer', async () => {
    const { pool, frog } = await two(16)
    const [first] = machine.boxes
    if (!first) throw new Error('one runs')
    const answer = textOf(frog)
    await expect.poll(() => first.box.engine.asked.length).toBe(1)
    first.box.engine.healthy = false
    await expect(frog.models(signal)).rejects.toThrow()
    machine.aheadMs = 61_000
    await expect(frog.models(signal)).rejects.toThrow()
    expect(pool.stateOf('frog')).toBe('warm')
    expect(await answer).toBe('ribbit')
    await expect(frog.models(signal)).rejects.toThrow()
    expect(pool.stateOf('frog')).toBe('down')
    await expect.poll(() => pool.stateOf('frog'), { timeout: 5_000 }).toBe('warm')
    expect(machine.running).toEqual(['frog'])
  })

  test('an answer that ends asks no engine for its models', async () => {
    const { frog } = await two(16)
    let changes = 0
    const unlisten = frog.onChange(() => changes++)
    expect(await textOf(frog)).toBe('ribbit')
    unlisten()
    expect(changes).toBe(0)
  })

  test('one that can’t be started is down, its room is free for others, and why is not told to clients', async () => {
    machine = new Machine(24)
    machine.broken = true
    const { pool, backends } = await machine.open([service('frog', 16)])
    await expect.poll(() => pool.stateOf('frog')).toBe('down')
    expect(machine.room.hasRoom(service('toad', 24).need, [])).toBe(true)
    const [frog] = backends
    await expect(frog && textOf(frog)).rejects.toThrow(/^(?!.*no such image)/)
    machine.broken = false
    await expect.poll(() => pool.stateOf('frog'), { timeout: 10_000 }).toBe('warm')
  })

  test('who is idle for too long goes, and comes back for the next request', async () => {
    const { pool, frog } = await two(12, 1_500)
    expect(await textOf(frog)).toBe('ribbit')
    await expect.poll(() => machine.running, { timeout: 10_000 }).toEqual([])
    expect(pool.stateOf('frog')).toBe('cold')
    expect(await textOf(frog)).toBe('ribbit')
  })

  test('one that no machine of this size can hold is the owner’s to mend', async () => {
    await expect(machine.open([service('whale', 25)])).rejects.toMatchObject({ code: 'SERVICES_NO_ROOM' })
  })

  test('a stop in the middle of a start leaves nothing', async () => {
    machine = new Machine(24)
    machine.startMs = 500
    const { pool, backends } = await machine.open([service('frog', 16)])
    const asked = Promise.all(backends.map(textOf))
    asked.catch(() => {})
    await delay(100, signal)
    await pool.stop()
    await expect(asked).rejects.toThrow()
    expect(machine.running).toEqual([])
  })
  test('a stop in the middle of a start that a request began waits for it', async () => {
    const { pool, toad } = await two(16)
    machine.startMs = 500
    const asked = textOf(toad)
    asked.catch(() => {})
    await expect.poll(() => pool.stateOf('toad')).toBe('starting')
    await pool.stop()
    expect(machine.boxes.map(({ name }) => name)).toEqual(['frog', 'toad'])
    expect(machine.running).toEqual([])
    await expect(asked).rejects.toThrow()
  })
  test('one that can’t be removed keeps its room and is not started until it is gone: its GPU is not another’s yet', async () => {
    const { pool, frog, toad } = await two(16)
    machine.stuck = true
    const asked = textOf(toad)
    await expect.poll(() => pool.stateOf('frog')).toBe('down')
    await expect(textOf(frog)).rejects.toMatchObject({ code: 'SERVICES_BACKEND_DOWN' })
    expect(machine.room.hasRoom(service('job', 9).need, [])).toBe(false)
    expect(machine.boxes).toHaveLength(1)
    machine.stuck = false
    expect(await asked).toBe('ribbit')
    expect(machine.running).toEqual(['toad'])
    expect(pool.stateOf('frog')).toBe('cold')
    expect(await textOf(frog)).toBe('ribbit')
  }, 20_000)

  test('one that broke, and can’t be removed, is started anew once it is gone', async () => {
    const { pool } = await two(16)
    machine.stuck = true
    machine.boxes[0]?.box.die()
    await delay(2_000, signal) // it would be tried again after one
    expect(pool.stateOf('frog')).toBe('down')
    expect(machine.room.hasRoom(service('job', 9).need, [])).toBe(false)
    expect(machine.boxes).toHaveLength(1)
    machine.stuck = false
    await expect.poll(() => pool.stateOf('frog'), { timeout: 10_000 }).toBe('warm')
    expect(machine.running).toEqual(['frog'])
  }, 20_000)

  test('what a start that failed left behind keeps its room until it is gone', async () => {
    machine = new Machine(24)
    machine.stuck = true
    machine.lies = true
    const { pool } = await machine.open([service('frog', 16)])
    await expect.poll(() => pool.stateOf('frog')).toBe('down')
    expect(machine.room.hasRoom(service('job', 9).need, [])).toBe(false)
    machine.stuck = false
    machine.lies = false
    await expect.poll(() => pool.stateOf('frog'), { timeout: 10_000 }).toBe('warm')
    expect(machine.running).toEqual(['frog'])
    expect(machine.boxes).toHaveLength(2)
  }, 20_000)

  test('a stop tries once more to remove what could not be', async () => {
    const { pool } = await two(16)
    machine.stuck = true
    machine.boxes[0]?.box.die()
    await expect.poll(() => machine.refused).toBe(1)
    machine.stuck = false
    await pool.stop()
    expect(machine.running).toEqual([])
  })
})
