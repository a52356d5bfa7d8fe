import { expect, test } from 'vitest'
import { ChainError } from '../../chain/index.ts'
import type { DealEvent } from '../../chain/ports.ts'
import type { DealState } from '../../core/deal-state.ts'
import { silentLogger } from '../../core/logger.ts'
import type { Bytes32 } from '../../core/primitives.ts'
import { parseAddress, parseBytes32 } from '../../core/primitives.ts'
import type { ProviderJob } from './provider-job.ts'
import type { StorageCloserComponents } from './storage-closer.ts'
import { StorageCloser } from './storage-closer.ts'

const WALLET = parseAddress(`0x${'b1'.repeat(20)}`)
const PAID_S = 1_800_000_000
const STORAGE_S = 1_000
const idOf = (n: number): Bytes32 => parseBytes32(`0x${n.toString(16).padStart(64, '0')}`)
const refused = (reason: string) => new ChainError({ code: 'CHAIN_REVERTED', verb: 'close', reason }, reason)

/** A chain with deals of one provider, as far as who closes them sees it. */
class Bench {
  readonly jobs = new Map<Bytes32, ProviderJob>()
  readonly closed: Bytes32[] = []
  state: DealState = 'Paid'
  nowS = PAID_S
  answer: () => void = () => {}
  asked = 0
  #hear: (event: DealEvent) => void = () => {}

  add(n: number, storageS: number): Bytes32 {
    const dealId = idOf(n)
    this.jobs.set(dealId, { dealId, signed: { deal: { storageS, jobOffer: dealId } } } as unknown as ProviderJob) // all that is read of it
    return dealId
  }

  async start(): Promise<StorageCloser> {
    const chain = {
      headTimeS: () => this.nowS,
      dealState: async () => {
        this.asked++
        const over = this.state === 'Paid' && this.nowS >= PAID_S + STORAGE_S
        return { state: over ? 'Closed' : this.state, sinceS: PAID_S, resultHash: undefined }
      },
      close: async ({ jobOffer }: { readonly jobOffer: Bytes32 }) => {
        this.answer()
        this.closed.push(jobOffer)
      },
      onDealEvent: (listener: (event: DealEvent) => void) => {
        this.#hear = listener
        return () => {}
      }
    }
    const jobs = {
      get: async (id: Bytes32) => this.jobs.get(id),
      put: async (id: Bytes32, job: ProviderJob) => void this.jobs.set(id, job),
      values: () => this.jobs.values()
    }
    const parts = { chain, jobs, clock: { nowMs: () => 0 }, events: { tx: () => {} }, logger: silentLogger } as unknown as StorageCloserComponents // what it asks of them
    const closer = new StorageCloser(parts, WALLET)
    await closer.start()
    await closer.look()
    return closer
  }

  paid(dealId: Bytes32, provider = WALLET): void {
    this.#hear({ type: 'paid', dealId, provider } as DealEvent) // all of it that is read
  }
}

test('closes what is stored when its time is over, once, also what was paid while the node was away', async () => {
  const bench = new Bench()
  const [stored, late] = [bench.add(1, STORAGE_S), idOf(3)]
  bench.add(2, 0)
  const closer = await bench.start()
  bench.nowS += STORAGE_S - 1
  await closer.look()
  bench.add(3, STORAGE_S)
  bench.paid(late)
  bench.paid(idOf(4), parseAddress(`0x${'c1'.repeat(20)}`))
  await closer.look()
  expect(bench.closed).toEqual([])
  bench.nowS += 1
  await closer.look()
  await closer.look()
  await closer.stop()
  expect(bench.closed.toSorted()).toEqual([stored, late])
  bench.asked = 0
  await (await bench.start()).stop()
  expect([bench.closed.length, bench.asked], 'what is released is not asked for again').toEqual([2, 0])
})

test('a chain that fails is asked again; what somebody else has closed is done', async () => {
  const bench = new Bench()
  const dealId = bench.add(1, STORAGE_S)
  bench.nowS += STORAGE_S
  bench.answer = () => {
    throw new Error('down')
  }
  const closer = await bench.start()
  expect(bench.jobs.get(dealId)?.released).toBeUndefined()
  bench.answer = () => {
    throw refused('Deals_TooEarly')
  }
  bench.nowS += 300
  await closer.look()
  expect(bench.jobs.get(dealId)?.released).toBeUndefined()
  bench.answer = () => {
    throw refused('Deals_WrongState')
  }
  bench.nowS += 300
  await closer.look()
  expect([bench.jobs.get(dealId)?.released, bench.closed]).toEqual([true, []])
  await closer.stop()
})

test('a case about it is waited for, and has released the stake when it is over', async () => {
  const bench = new Bench()
  const dealId = bench.add(1, STORAGE_S)
  bench.state = 'Verdict'
  const closer = await bench.start()
  bench.state = 'SlashedProvider'
  bench.nowS += 300
  await closer.look()
  await closer.stop()
  expect([bench.jobs.get(dealId)?.released, bench.closed]).toEqual([true, []])
})
