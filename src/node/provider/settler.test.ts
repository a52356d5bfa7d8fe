import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { ChainError, createNotary, createSigner, SecretKey } from '../../chain/index.ts'
import type { TxReceipt } from '../../chain/ports.ts'
import type { Deal } from '../../core/deal.ts'
import { dealSchema } from '../../core/deal.ts'
import type { DealState } from '../../core/deal-state.ts'
import { silentLogger } from '../../core/logger.ts'
import { parseAddress, parseBytes32 } from '../../core/primitives.ts'
import { testSpec } from '../../core/test-spec.ts'
import { LiveJob } from './live-job.ts'
import type { ProviderJob } from './provider-job.ts'
import type { SettlerComponents } from './settler.ts'
import { Settler } from './settler.ts'

const address = (byte: string): string => `0x${byte.repeat(20)}`
const bytes32 = (byte: string): string => `0x${byte.repeat(32)}`
const notary = createNotary({ chainId: 1, dealsContract: parseAddress(address('dd')) })
const OPENED_S = 1_800_000_000
const JUDGE_S = 3_600

const dealOf = (change: Partial<Deal>): Deal => ({
  ...dealSchema.parse({
    jobOffer: bytes32('01'),
    resourceOffer: bytes32('02'),
    client: address('c1'),
    provider: address('b1'),
    solver: address('f1'),
    jobSpec: bytes32('51'),
    price: '900',
    solverFee: '9',
    collateralBps: 25_000,
    royaltyTo: address('a7'),
    royaltyBps: 0,
    openBy: OPENED_S,
    fetchS: 600,
    timeoutS: 30,
    storageS: 0,
    verification: bytes32('52'),
    mediatorRule: bytes32('54'),
    paramsVersion: 1
  }),
  ...change
})

/** A chain that does what it is told and keeps the order of it; `broken` verbs fail, `refused` ones are refused. */
class FakeChain {
  readonly calls: string[] = []
  readonly broken = new Set<string>()
  /** By the contract. */
  readonly refused = new Set<string>()
  state: DealState = 'Fetching'
  sinceS = OPENED_S
  headS = OPENED_S

  readonly port: SettlerComponents['chain'] = {
    notary,
    signer: undefined,
    headTimeS: () => this.headS,
    dealState: async () => ({ state: this.state, sinceS: this.sinceS, resultHash: undefined }),
    params: async () => ({
      version: 1,
      taxBps: 0,
      timeoutCollateralBps: 0,
      mediationFeeBps: 0,
      minAbortBps: 1_000,
      minCollateralBps: 0,
      graceS: 60,
      lateS: 600,
      judgeS: JUDGE_S,
      auditS: 0
    }),
    markReady: () => this.#send('markReady', 'Open'),
    commitResult: () => this.#send('commitResult', 'ResultCommitted'),
    claim: () => this.#send('claim', 'Paid'),
    abandon: () => this.#send('abandon', 'Refunded'),
    settle: () => this.#send('settle', 'Paid'),
    cancelOpen: () => this.#send('cancelOpen', 'Cancelled')
  }

  async #send(verb: string, state: DealState): Promise<TxReceipt> {
    this.calls.push(verb)
    if (this.broken.has(verb)) throw new Error('no chain')
    if (this.refused.has(verb))
      throw new ChainError({ code: 'CHAIN_DEAL_REFUSED', dealId: parseBytes32(bytes32('de')), reason: 'AcceptanceInvalid' }, 'refused')
    this.state = state
    this.sinceS = this.headS
    return { txHash: '0x', gasUsed: 0n, feeWei: 0n, events: [] }
  }
}

describe('the settler', () => {
  let chain: FakeChain
  let settler: Settler
  let diskMs = 0
  beforeEach(() => {
    vi.useFakeTimers()
    chain = new FakeChain()
    diskMs = 0
    const put = (): Promise<void> => new Promise((resolve) => (diskMs > 0 ? setTimeout(resolve, diskMs) : resolve()))
    const parts = {
      save: (live: LiveJob, change: () => ProviderJob) => live.change(change, put),
      ended: (live: LiveJob, state: DealState) => live.change(() => ({ ...live.stamped('paid', 0, state), phase: 'closed' }), put)
    }
    settler = new Settler({ chain: chain.port, clock: { nowMs: () => Date.now() }, logger: silentLogger, events: { tx: () => {} }, ...parts })
  })
  afterEach(() => {
    settler.stop()
    vi.useRealTimers()
  })

  const jobOf = (change: Partial<Deal>, phase: ProviderJob['phase'] = 'open'): LiveJob => {
    const deal = dealOf(change)
    const result = phase === 'done' ? { result: { result: { resultHash: bytes32('77') } } } : {}
    const record = { dealId: notary.dealId(deal), signed: { deal }, spec: testSpec(), phase, trace: [], ...result }
    return new LiveJob(record as unknown as ProviderJob, '') // all of it that a settler reads
  }

  /** A finished job of a client with a key, and that client's acceptance. */
  const acceptedJob = async () => {
    const key = SecretKey.random()
    const live = jobOf({ client: key.address }, 'done')
    const acceptance = { dealId: live.record.dealId, resultHash: parseBytes32(bytes32('77')), price: 900n }
    const signature = await createSigner(key, { chainId: 1, dealsContract: notary.dealsContract }).signAcceptance(acceptance)
    return { live, signed: { acceptance, signature } }
  }

  test('an acceptance is not written over by the commitment that was mined beside it', async () => {
    const { live, signed } = await acceptedJob()
    chain.state = 'Open'
    const { commitResult } = chain.port
    const mined = Promise.withResolvers<void>()
    Object.assign(chain.port, { commitResult: (...args: Parameters<typeof commitResult>) => mined.promise.then(() => commitResult(...args)) })
    settler.refused(live)
    await vi.advanceTimersByTimeAsync(1)
    diskMs = 30
    const accepted = settler.accept(live, signed)
    await vi.advanceTimersByTimeAsync(10) // its write is under way
    mined.resolve()
    await vi.advanceTimersByTimeAsync(1_000)
    expect(await accepted).toBeUndefined()
    expect(live.record.acceptance).toEqual(signed)
    expect(live.record.trace.map(({ state }) => state)).toEqual(['accepted', 'committed'])
    expect(chain.state).toBe('Paid')
  })

  test('an acceptance that the contract does not take costs an hour, not the deal', async () => {
    const { live, signed } = await acceptedJob()
    chain.state = 'Open'
    chain.refused.add('settle')
    expect(await settler.accept(live, signed)).toBeUndefined()
    await vi.advanceTimersByTimeAsync(1_000)
    expect(chain.calls).toEqual(['settle', 'commitResult'])
    chain.headS += JUDGE_S
    await vi.advanceTimersByTimeAsync(JUDGE_S * 1_000)
    expect(chain.calls).toEqual(['settle', 'commitResult', 'claim'])
  })

  test('a cancellation that the contract does not take stops no run', async () => {
    Object.assign(chain.port, { signer: createSigner(SecretKey.random(), { chainId: 1, dealsContract: notary.dealsContract }) })
    chain.broken.add('cancelOpen') // the client's signature is not one
    const live = jobOf({}, 'open')
    await expect(settler.cancel(live, { price: 900n, signature: `0x${'11'.repeat(65)}` })).rejects.toThrow('no chain')
    expect(chain.calls).toEqual(['cancelOpen'])
    expect(live.stop.signal.aborted).toBe(false)
  })

  test('a client that says it again and again makes its provider send no transaction more', async () => {
    const { live, signed } = await acceptedJob()
    chain.state = 'Open'
    const mined = Promise.withResolvers<void>()
    for (const verb of ['commitResult', 'settle', 'cancelOpen'] as const) {
      const send = chain.port[verb] as () => Promise<TxReceipt>
      Object.assign(chain.port, {
        [verb]: () => Promise.all([send(), mined.promise]).then(([receipt]) => receipt),
        signer: createSigner(SecretKey.random(), { chainId: 1, dealsContract: notary.dealsContract })
      })
    }
    for (let i = 0; i < 5; i++) {
      settler.refused(live)
      await vi.advanceTimersByTimeAsync(10)
    }
    expect(chain.calls).toEqual(['commitResult'])
    for (let i = 0; i < 5; i++) expect(await settler.accept(live, signed)).toBeUndefined()
    mined.resolve()
    await vi.advanceTimersByTimeAsync(1_000)
    for (let i = 0; i < 5; i++) expect(await settler.accept(live, signed)).toBeUndefined()
    await vi.advanceTimersByTimeAsync(1_000)
    expect(chain.calls).toEqual(['commitResult', 'settle'])
    chain.state = 'Open'
    const running = jobOf({ price: 901n }, 'open')
    await Promise.all(Array.from({ length: 5 }, () => settler.cancel(running, { price: 901n, signature: `0x${'11'.repeat(65)}` })))
    expect(chain.calls).toEqual(['commitResult', 'settle', 'cancelOpen'])
  })

  test.each([
    ['its time to fetch ends', 'Fetching', 500, 40, ['markReady', 'commitResult']],
    ['its price falls', 'Open', 60, 10, ['commitResult']]
  ] as const)('a client that downloads is waited for until %s', async (_why, state, tookS, withinS, calls) => {
    chain.state = state
    chain.headS += tookS
    const live = jobOf({}, 'done')
    const leave = new AbortController()
    void live.follow({ stdout: 0, stderr: 0 }, leave.signal)[Symbol.asyncIterator]().next() // it is there
    await vi.advanceTimersByTimeAsync(1)
    expect(live.followers).toBe(1)
    settler.awaitAcceptance(live)
    await vi.advanceTimersByTimeAsync((withinS - 1) * 1_000)
    expect(chain.calls).toEqual([])
    await vi.advanceTimersByTimeAsync(2_000)
    expect(chain.calls).toEqual(calls)
    leave.abort()
  })

  test('what can’t be made ready in time is given back', async () => {
    chain.headS += 601
    settler.awaitAcceptance(jobOf({}, 'done'))
    await vi.advanceTimersByTimeAsync(16_000)
    expect(chain.calls).toEqual(['abandon'])
  })

  test('an act that failed is left when the chain shows the end of the deal, which no event told of', async () => {
    chain.broken.add('abandon')
    const live = jobOf({}, 'failed')
    settler.abandon(live)
    await vi.advanceTimersByTimeAsync(1_000)
    chain.state = 'TimedOut'
    await vi.advanceTimersByTimeAsync(60_000)
    expect(chain.calls).toEqual(['abandon'])
    expect(live.record.phase).toBe('closed')
  })

  test('settles what is accepted while the result goes on chain, and does not leave it to the claim', async () => {
    const key = SecretKey.random()
    const live = jobOf({ client: key.address }, 'done')
    const { dealId } = live.record
    const acceptance = { dealId, resultHash: parseBytes32(bytes32('77')), price: 900n }
    const signature = await createSigner(key, { chainId: 1, dealsContract: notary.dealsContract }).signAcceptance(acceptance)
    const mined = Promise.withResolvers<void>()
    const { commitResult } = chain.port
    Object.assign(chain.port, { commitResult: (...args: Parameters<typeof commitResult>) => mined.promise.then(() => commitResult(...args)) })
    chain.state = 'Open'
    settler.awaitAcceptance(live)
    await vi.advanceTimersByTimeAsync(15_000)
    expect(await settler.accept(live, { acceptance, signature })).toBeUndefined()
    await vi.advanceTimersByTimeAsync(1)
    expect(chain.calls).toEqual([]) // two transactions of one deal at once: one of them would fail
    mined.resolve()
    await vi.advanceTimersByTimeAsync(10_000)
    expect(chain.calls).toEqual(['commitResult', 'settle'])
    expect(chain.state).toBe('Paid')
  })

  test.each([
    ['a short job', { timeoutS: 30 }, 0, []],
    ['a job that may outlast the time to fetch', { timeoutS: 600 }, 0, ['markReady']],
    ['a short job whose inputs took long', { timeoutS: 30 }, 520, ['markReady']]
  ] as const)('tells that it has fetched where it matters: %s', async (_name, change, tookS, calls) => {
    chain.headS += tookS
    settler.fetched(jobOf(change))
    await vi.advanceTimersByTimeAsync(1_000)
    expect(chain.calls).toEqual(calls)
  })

  test.each([
    ['before it costs stake', 'Open', 30 + 60 + 600 - 60],
    ['when its time to fetch is over', 'Fetching', 600]
  ] as const)('a run without an end is given back: %s', async (_when, state, afterS) => {
    chain.state = state
    const live = jobOf({})
    settler.fetched(live)
    await vi.advanceTimersByTimeAsync((afterS - 1) * 1_000)
    expect([chain.calls, live.stop.signal.aborted]).toEqual([[], false])
    await vi.advanceTimersByTimeAsync(2_000)
    expect([chain.calls, live.stop.signal.aborted]).toEqual([['abandon'], true])
  })

  test('what is too late to be made ready, or to be committed to, costs no gas', async () => {
    chain.headS += 601
    settler.fetched(jobOf({ timeoutS: 600 }))
    await vi.advanceTimersByTimeAsync(60_000)
    expect(chain.calls).toEqual(['abandon'])
    ;[chain.state, chain.sinceS] = ['Open', OPENED_S]
    chain.headS += 1_000
    settler.awaitAcceptance(jobOf({ timeoutS: 30 }, 'done'))
    await vi.advanceTimersByTimeAsync(60_000)
    expect(chain.calls).toEqual(['abandon'])
    chain.state = 'None'
    settler.awaitAcceptance(jobOf({ timeoutS: 30 }, 'done'))
    await vi.advanceTimersByTimeAsync(60_000)
    expect(chain.calls).toEqual(['abandon'])
  })

  test('a run that has ended is not given back', async () => {
    const live = jobOf({}, 'done')
    settler.fetched(live)
    await vi.advanceTimersByTimeAsync(1_000_000)
    expect(chain.calls).toEqual([])
  })

  test('an open deal needs no such word', async () => {
    chain.state = 'Open'
    settler.fetched(jobOf({ timeoutS: 3_600 }))
    await vi.advanceTimersByTimeAsync(1_000)
    expect(chain.calls).toEqual([])
  })

  test('without its client: ready, committed, and claimed when block time says so', async () => {
    settler.awaitAcceptance(jobOf({}, 'done'))
    await vi.advanceTimersByTimeAsync(20_000)
    expect(chain.calls).toEqual(['markReady', 'commitResult'])
    await vi.advanceTimersByTimeAsync(JUDGE_S * 1_000)
    expect(chain.calls).toHaveLength(2) // our clock alone is no reason
    chain.headS += JUDGE_S
    await vi.advanceTimersByTimeAsync(10_000)
    expect(chain.calls.at(-1)).toBe('claim')
  })

  test('an act that fails is tried again', async () => {
    chain.broken.add('abandon')
    settler.abandon(jobOf({}, 'failed'))
    await vi.advanceTimersByTimeAsync(11_000)
    chain.broken.clear()
    await vi.advanceTimersByTimeAsync(30_000)
    expect(chain.calls).toEqual(['abandon', 'abandon', 'abandon'])
  })

  test('an act that fails late does not take the place of the one that followed it', async () => {
    chain.broken.add('markReady')
    const { markReady } = chain.port
    const answered = Promise.withResolvers<void>()
    Object.assign(chain.port, { markReady: (...args: Parameters<typeof markReady>) => answered.promise.then(() => markReady(...args)) })
    const live = jobOf({ timeoutS: 600 }, 'done')
    settler.fetched(live)
    await vi.advanceTimersByTimeAsync(1) // it is under way, and will fail
    settler.awaitAcceptance(live)
    await vi.advanceTimersByTimeAsync(1_000)
    answered.resolve()
    await vi.advanceTimersByTimeAsync(1)
    expect(chain.calls).toEqual(['markReady'])
    chain.broken.clear()
    await vi.advanceTimersByTimeAsync(20_000)
    expect(chain.calls).toEqual(['markReady', 'markReady', 'commitResult'])
  })
})
