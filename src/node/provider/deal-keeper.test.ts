import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { createNotary, createSigner, SecretKey } from '../../chain/index.ts'
import type { DealEvent } from '../../chain/ports.ts'
import type { DealState } from '../../core/deal-state.ts'
import { silentLogger } from '../../core/logger.ts'
import type { Bytes32 } from '../../core/primitives.ts'
import { parseAddress, parseBytes32 } from '../../core/primitives.ts'
import type { RunRequest } from '../../executor/index.ts'
import type { DealKeeperComponents } from './deal-keeper.ts'
import { DealKeeper } from './deal-keeper.ts'
import type { ProviderJob } from './provider-job.ts'

const CHAIN = { chainId: 1, dealsContract: parseAddress(`0x${'dd'.repeat(20)}`) }
const KEY = SecretKey.random()
const DEAL = parseBytes32(`0x${'de'.repeat(32)}`)
const down = async (): Promise<never> => {
  throw new Error('it does not answer')
}

/** A provider with one deal that it has co-signed, whatever became of it while it was away. */
class Bed {
  state: DealState = 'Open'
  readonly ran: string[] = []
  readonly held: string[] = []
  readonly jobs = new Map<Bytes32, ProviderJob>()
  readonly leases = new Set<Bytes32>([DEAL])
  readonly abandoned: number[] = []
  /** The run ends well, and what it should have written is not there. */
  completes = false
  fetches = async (_signal: AbortSignal): Promise<undefined> => undefined
  fetchS = 0
  /** For so many more times. */
  holdFails = 0
  putFails = 0
  chainFails = 0
  readonly #listeners = new Set<(event: DealEvent) => void>()
  readonly keeper: DealKeeper

  constructor(folder: string) {
    const { ran, held, jobs, leases } = this
    const nowS = Math.floor(Date.now() / 1000)
    const bed = this
    const deal = {
      ...{ provider: KEY.address, openBy: nowS + 30, timeoutS: 600 },
      get fetchS() {
        return bed.fetchS
      }
    }
    const spec = { engine: { type: 'docker' }, inputs: [] }
    const job = { signed: { deal }, spec, client: {} } as unknown as ProviderJob // all of it that is read before a run
    const executor = {
      warm: async () => {},
      sweep: async () => {},
      run: async ({ jobId }: RunRequest) => {
        ran.push(jobId)
        if (this.completes) return { kind: 'completed', outcome: { class: 'ok' }, usage: { wallMs: 1, cpuMs: 1, peakMemoryBytes: 1 } }
        return { kind: 'failed', reason: 'it was only to be started', logTail: '' }
      }
    }
    const chain = {
      notary: createNotary(CHAIN),
      signer: createSigner(KEY, CHAIN),
      dealState: async () => (this.chainFails-- > 0 ? down() : { state: this.state, sinceS: nowS, resultHash: undefined }),
      onDealEvent: (listener: (event: DealEvent) => void) => {
        this.#listeners.add(listener)
        return () => this.#listeners.delete(listener)
      },
      abandon: async () => {
        this.abandoned.push(1)
        return { txHash: '0x', gasUsed: 0n, feeWei: 0n, events: [] }
      }
    }
    const components = {
      chain,
      jobs: {
        get: async (id: Bytes32) => jobs.get(id),
        put: async (id: Bytes32, row: ProviderJob) => (jobs.has(id) && this.putFails-- > 0 ? down() : void jobs.set(id, row)),
        values: () => jobs.values()
      },
      holdings: { hold: async (holder: string) => (this.holdFails-- > 0 ? down() : void held.push(holder)) },
      shelf: { fileFor: (_spec: unknown, _from: unknown, signal: AbortSignal) => this.fetches(signal) },
      executors: new Map([['docker', executor]]),
      leases: {
        all: async () => [...leases],
        jobOf: async (id: Bytes32) => (leases.has(id) ? { signed: job.signed, spec: job.spec, client: job.client, gpus: ['a lease’s own'] } : undefined),
        hold: async () => {},
        release: (id: Bytes32) => void leases.delete(id),
        gpusOf: () => [],
        cleared: async () => {}
      },
      clock: { nowMs: () => Date.now() },
      logger: silentLogger,
      events: { emit: () => {}, tx: () => {} }
    } as unknown as DealKeeperComponents // what a deal uses that is taken up and does not complete
    const hardware = { cpuModel: 'test', engineVersion: 'test', gpuModels: new Map<string, string>() }
    this.keeper = new DealKeeper(components, { wallet: KEY.address, folder, hardware, isWarm: () => false })
  }

  opened(): void {
    const event = { type: 'opened', dealId: DEAL, provider: KEY.address } as DealEvent // all of it that the keeper reads
    for (const listener of this.#listeners) listener(event)
  }

  paid(): void {
    const event = { type: 'paid', dealId: DEAL } as DealEvent // all of it that the keeper reads
    for (const listener of this.#listeners) listener(event)
  }

  runs(): Promise<void> {
    return vi.waitFor(() => expect(this.ran).toEqual([DEAL]), { timeout: 5_000 })
  }
}

describe('a deal that the provider co-signed', () => {
  let folder: string
  let bed: Bed
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'lilynode-keeper-'))
    bed = new Bed(folder)
  })
  afterEach(async () => {
    await bed.keeper.stop()
    await rm(folder, { recursive: true, force: true })
  })

  test.each(['Open', 'Fetching'] as const)('is run though it was opened while the node was away: %s', async (state) => {
    bed.state = state
    await bed.keeper.start()
    await bed.runs()
    expect(bed.held).toEqual([`deal/${DEAL}`])
    expect(bed.jobs.get(DEAL)).not.toHaveProperty('gpus') // a key that the journal's codec refuses
  })

  test('is taken up once, though the start and events tell of it', async () => {
    await bed.keeper.start()
    for (let i = 0; i < 3; i++) bed.opened()
    await bed.runs()
    bed.opened()
    await new Promise((resolve) => setTimeout(resolve, 50))
    expect([bed.ran, bed.held]).toEqual([[DEAL], [`deal/${DEAL}`]])
  })

  test('is run though the chain did not answer at first, or knew nothing of it yet, and no start waits for that', async () => {
    bed.chainFails = 1
    bed.state = 'None'
    await bed.keeper.start()
    expect(bed.ran).toEqual([])
    setTimeout(() => (bed.state = 'Open'), 700)
    await bed.runs()
  })

  test.each(['hold its blobs', 'ask the chain'] as const)('is run though the node could not %s when it was opened', async (what) => {
    bed.leases.clear()
    await bed.keeper.start()
    bed.leases.add(DEAL)
    if (what === 'ask the chain') bed.chainFails = 1
    else bed.holdFails = 1
    bed.opened()
    await bed.runs()
  })

  test.each(['Paid', 'TimedOut', 'ResultCommitted'] as const)('and that needs no run any more is left alone: %s', async (state) => {
    bed.state = state
    await bed.keeper.start()
    await new Promise((resolve) => setTimeout(resolve, 50))
    expect([bed.ran, bed.held]).toEqual([[], []])
  })

  test('is given back when what its job left can’t be kept, though the disk refuses even to say so at first: else its time runs out, at a part of the stake', async () => {
    bed.completes = true
    bed.putFails = 1
    await bed.keeper.start()
    await bed.runs()
    await vi.waitFor(() => expect(bed.abandoned).toEqual([1]), { timeout: 5_000 })
    expect(bed.jobs.get(DEAL)).toMatchObject({ phase: 'failed', failure: { kind: 'failed', reason: expect.stringContaining("can't keep what the job left") } })
  })

  test('is given back when its inputs do not come in the time to fetch them, though its client keeps them coming', async () => {
    bed.fetchS = 1
    bed.state = 'Fetching'
    bed.fetches = () => new Promise(() => {})
    await bed.keeper.start()
    await vi.waitFor(() => expect(bed.abandoned).toEqual([1]), { timeout: 15_000 })
    expect([bed.ran, bed.jobs.get(DEAL)?.failure?.kind]).toEqual([[], 'fetch-failed'])
  })

  test('is not kept in memory when it is over', async () => {
    await bed.keeper.start()
    await bed.runs()
    expect(bed.keeper.get(DEAL)).toBeDefined()
    bed.paid()
    await vi.waitFor(() => expect(bed.keeper.get(DEAL)).toBeUndefined())
    expect(await bed.keeper.record(DEAL)).toMatchObject({ phase: 'closed' })
  })

  test('and that nobody opened holds up no stop', async () => {
    bed.state = 'None'
    await bed.keeper.start()
    const startedAt = performance.now()
    await bed.keeper.stop()
    expect(performance.now() - startedAt).toBeLessThan(400) // the next look would be 500 ms after the first
    expect(bed.ran).toEqual([])
  })
})
