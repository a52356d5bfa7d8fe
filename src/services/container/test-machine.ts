import { expect } from 'vitest'
import { delay } from '../../core/clock.ts'
import { silentLogger } from '../../core/logger.ts'
import type { EngineServer } from '../test-engine-server.ts'
import { DONE, END, startEngineServer, usage, word } from '../test-engine-server.ts'
import { ContainerBackend } from './container-backend.ts'
import type { ContainerService, StartedContainer } from './ports.ts'
import { WarmServices } from './warm-services.ts'

export const signal = AbortSignal.timeout(60_000)

export function service(name: string, vram: number, yieldMs?: number): ContainerService {
  const resources = { cpuMilli: 1, memoryBytes: 1, diskBytes: 0 }
  return {
    spec: { name, image: 'image', args: [], env: {}, port: 1, resources },
    need: { ...resources, gpus: [{ vendor: 'nvidia', vramBytes: vram }] },
    models: [{ model: name, kinds: ['chat'] }],
    concurrency: 4,
    startTimeoutMs: 5_000,
    yieldMs
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
export class Machine {
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
  /** Nobody asks them: a job may have their room. */
  readonly resting = new Set<string>()
  /** What a job was promised of it, and whether it waits. */
  #lent: string | undefined
  #isOpen = false
  readonly #listeners = new Set<() => void>()
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
    unclaim: (name: string) => {
      this.#claims.delete(name)
      this.resting.delete(name)
    },
    rest: (name: string) => void (this.#claims.has(name) && this.resting.add(name)),
    wake: (name: string) => {
      if (this.room.isLent(name)) return false
      this.resting.delete(name)
      return true
    },
    isLent: (name: string) => this.#lent === name && this.#claims.has(name),
    mustGo: (name: string) => this.#isOpen && this.room.isLent(name),
    onChange: (listener: () => void) => {
      this.#listeners.add(listener)
      return () => this.#listeners.delete(listener)
    },
    hasRoom: (need: ContainerService['need'], without: readonly string[]) => this.#used(without) + vramOf(need) <= this.#vram,
    canHold: (need: ContainerService['need']) => vramOf(need) <= this.#vram
  }

  /** A job is promised the room of this service, or of none any more; then it is about to run there. */
  lend(name: string | undefined, isOpen = false): void {
    this.#lent = name
    this.#isOpen = isOpen
    for (const tell of this.#listeners) tell()
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

export async function textOf(backend: ContainerBackend): Promise<string> {
  let text = ''
  for await (const { data } of backend.run({ kind: 'chat', body: { model: backend.name, messages: [] } }, signal))
    text += JSON.parse(data).choices[0]?.delta?.content ?? ''
  return text
}
