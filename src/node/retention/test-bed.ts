import type { CasePhase } from '../../chain/index.ts'
import type { DealState } from '../../core/deal-state.ts'
import { silentLogger } from '../../core/logger.ts'
import type { Bytes32, CidText } from '../../core/primitives.ts'
import { parseBytes32, ZERO_ADDRESS } from '../../core/primitives.ts'
import type { Network } from '../../p2p/index.ts'
import { createMemoryHub } from '../../p2p/index.ts'
import type { Store } from '../../store/index.ts'
import { createMemoryStore } from '../../store/index.ts'
import type { ClientJob } from '../client/client-job.ts'
import type { Holding } from './holding.ts'
import { Holdings } from './holdings.ts'
import type { RetentionComponents } from './retention.ts'
import { Retention } from './retention.ts'

export const AUDIT_S = 1_000
export const signal = AbortSignal.timeout(120_000)
export const dealId = (index: number): Bytes32 => parseBytes32(`0x${index.toString(16).padStart(64, '0')}`)

/** Blobs, rows and a chain in memory, where time is ours; `restart` begins anew with what was on disk. */
export class RetentionBed {
  readonly network: Network
  readonly store: Store
  readonly released: Holding[] = []
  readonly jobs = new Map<Bytes32, ClientJob>()
  nowS = 1_800_000_000
  holdings: Holdings
  retention: Retention
  /** What a deal's client pays for beyond audits. */
  readonly storageS = new Map<Bytes32, number>()
  readonly #deals = new Map<Bytes32, { state: DealState; sinceS: number; phase: CasePhase }>()

  private constructor(network: Network, store: Store) {
    this.network = network
    this.store = store
    this.holdings = this.#newHoldings()
    this.retention = this.#newRetention()
  }

  static async start(): Promise<RetentionBed> {
    const store = createMemoryStore()
    await store.start(signal)
    const bed = new RetentionBed(await memoryNetwork(), store)
    await bed.restart()
    return bed
  }

  /** The parts' own loop is not run: a test looks and sweeps when it likes. */
  async restart(): Promise<void> {
    this.holdings = this.#newHoldings()
    this.retention = this.#newRetention()
    await this.holdings.letGo(await this.holdings.load(signal))
  }

  /** As an event tells it. */
  async move(id: Bytes32, state: DealState, phase: CasePhase = 'None'): Promise<void> {
    this.#deals.set(id, { state, sinceS: this.nowS, phase })
    await this.holdings.postpone(`deal/${id}`, 0)
  }

  async look(): Promise<void> {
    await this.retention.look()
  }

  sweep(): Promise<void> {
    return this.network.blobs.collectGarbage(signal)
  }

  async add(content: Uint8Array): Promise<CidText> {
    return (await this.network.blobs.addBytes(content, signal)).cid
  }

  async has(cids: readonly CidText[]): Promise<boolean[]> {
    return Promise.all(cids.map((cid) => this.network.blobs.has(cid)))
  }

  #newHoldings(): Holdings {
    return new Holdings({ blobs: this.network.blobs, store: this.store, clock: { nowMs: () => this.nowS * 1000 } })
  }

  #newRetention(): Retention {
    const chain: RetentionComponents['chain'] = {
      headTimeS: () => this.nowS,
      dealState: async (id) => {
        const { state, sinceS } = this.#deals.get(id) ?? { state: 'None', sinceS: 0 }
        const endS = sinceS + Math.max(AUDIT_S, this.storageS.get(id) ?? 0)
        return state === 'Paid' && this.nowS >= endS ? { state: 'Closed', sinceS: endS, resultHash: undefined } : { state, sinceS, resultHash: undefined }
      },
      dealTerms: async (id) => ({ deal: { storageS: this.storageS.get(id) ?? 0 } }) as Awaited<ReturnType<RetentionComponents['chain']['dealTerms']>>, // all that is read of it
      params: async () => PARAMS,
      onDealEvent: () => () => {}, // `move` says which deal it is about
      trust: { caseOf: async (id) => ({ ...NO_CASE, phase: this.#deals.get(id)?.phase ?? 'None' }) }
    }
    return new Retention({
      ...{ holdings: this.holdings, blobs: this.network.blobs, chain, logger: silentLogger },
      jobOf: async (jobId) => this.jobs.get(jobId),
      swept: { get: async () => undefined, put: async () => {} },
      settle: async () => {},
      onReleased: async (holding) => void this.released.push(holding),
      trim: async () => {},
      clock: { nowMs: () => this.nowS * 1000 }
    })
  }
}

export async function memoryNetwork(): Promise<Network> {
  const network = createMemoryHub().createNetwork({ logger: silentLogger, clock: { nowMs: () => 0 } }, { network: 'test' })
  await network.start(signal)
  return network
}

const PARAMS = {
  version: 1,
  taxBps: 0,
  timeoutCollateralBps: 0,
  mediationFeeBps: 0,
  minAbortBps: 0,
  minCollateralBps: 0,
  graceS: 60,
  lateS: 600,
  judgeS: 600,
  auditS: AUDIT_S
}

const NO_CASE = {
  finder: ZERO_ADDRESS,
  deadline: 0,
  round: 1,
  redraws: 0,
  open: 0,
  paid: true,
  ruling: 'None',
  price: 0n,
  pot: 0n,
  payer: undefined,
  fee: 0n,
  answer: undefined
} as const
