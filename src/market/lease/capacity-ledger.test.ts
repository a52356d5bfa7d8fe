import fc from 'fast-check'
import { beforeEach, describe, expect, test } from 'vitest'
import type { Resources } from '../../core/job-spec.ts'
import type { Bytes32 } from '../../core/primitives.ts'
import { parseBytes32 } from '../../core/primitives.ts'
import type { Capacity } from '../../core/resource-offer.ts'
import { wallet } from '../book/test-offers.ts'
import type { LeaseRequest } from './capacity-ledger.ts'
import { CapacityLedger, MAX_PENDING_PER_PARTY } from './capacity-ledger.ts'

const id = (n: number): Bytes32 => parseBytes32(`0x${n.toString(16).padStart(64, '0')}`)
const gpu = (uuid: string, vramBytes: number) => ({ vendor: 'nvidia' as const, model: 'A100', vramBytes, uuid })
const TOTAL: Capacity = { cpuMilli: 4_000, memoryBytes: 1_000, diskBytes: 1_000, gpus: [gpu('a', 24), gpu('b', 80), gpu('c', 80)] }
const STAKE = 1_000n
const ESCROW = 300n
const need = (cpuMilli = 1_000, vram: readonly number[] = []): Resources => ({
  cpuMilli,
  memoryBytes: 20,
  diskBytes: 0,
  gpus: vram.map((vramBytes) => ({ vendor: 'nvidia', vramBytes }))
})

class TestClock {
  now = 1_000_000
  nowMs = (): number => this.now
}

let clock: TestClock
let ledger: CapacityLedger
const plenty = () => ({ asOfMs: clock.now, freeStake: 10n ** 30n, clientFree: 10n ** 30n })
const request = (n: number, change: Partial<LeaseRequest> = {}): LeaseRequest => ({
  dealId: id(n),
  jobOffer: id(10_000 + n),
  need: need(),
  solver: wallet(1 + n),
  client: wallet(1_000 + n),
  untilMs: clock.now + 25_000,
  exposure: 1n,
  lock: 1n,
  ...change
})
const reserve = (n: number, change: Partial<LeaseRequest> = {}, funds = plenty()): string | undefined => ledger.reserve(request(n, change), funds)?.code

beforeEach(() => {
  clock = new TestClock()
  ledger = new CapacityLedger({ clock }, TOTAL)
})

type Step =
  | { readonly do: 'reserve'; readonly n: number; readonly job: number; readonly need: Resources; readonly exposure: bigint; readonly lock: bigint }
  | { readonly do: 'open' | 'release' | 'yield'; readonly n: number }
  | { readonly do: 'wait'; readonly ms: number }

const n = fc.integer({ min: 0, max: 15 })
const stepArb: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constant('reserve' as const),
      n,
      job: fc.integer({ min: 0, max: 9 }),
      need: fc
        .tuple(fc.constantFrom(500, 1_000, 3_000, 5_000), fc.array(fc.constantFrom(0, 24, 80, 81), { maxLength: 2 }))
        .map(([cpu, vram]) => need(cpu, vram)),
      exposure: fc.bigInt({ min: 0n, max: 500n }),
      lock: fc.bigInt({ min: 0n, max: 200n })
    })
  },
  { weight: 4, arbitrary: fc.record({ do: fc.constantFrom('open' as const, 'release' as const, 'yield' as const), n }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('wait' as const), ms: fc.integer({ min: 1, max: 30_000 }) }) }
)

/** What a careful clerk would write down, with none of the ledger's code. */
interface Promised {
  readonly job: number
  readonly need: Resources
  readonly exposure: bigint
  readonly lock: bigint
  readonly untilMs: number
  open: boolean
}

describe('a capacity ledger', () => {
  test('never promises more than there is, of anything, in any order of events', () => {
    fc.assert(
      fc.property(fc.array(stepArb, { maxLength: 80 }), (steps) => {
        clock = new TestClock()
        ledger = new CapacityLedger({ clock }, TOTAL)
        const book = new Map<number, Promised>()
        for (const step of steps) {
          take(step, book)
          forget(book)
          check(book)
        }
      }),
      { numRuns: 500 }
    )
  })

  test('gives each GPU to one deal', () => {
    expect(reserve(1, { need: need(100, [80, 80]) })).toBeUndefined()
    expect(ledger.free().gpus.map(({ uuid }) => uuid)).toEqual(['a'])
    expect(reserve(2, { need: need(100, [80]) })).toBe('MARKET_NO_GPU')
    expect(reserve(3, { need: need(100, [24]) })).toBeUndefined()
    ledger.release(id(1))
    expect(ledger.free().gpus.map(({ uuid }) => uuid)).toEqual(['b', 'c'])
  })

  test('takes the same promise twice as one', () => {
    expect(reserve(1)).toBeUndefined()
    expect(reserve(1)).toBeUndefined()
    expect(ledger.free().cpuMilli).toBe(3_000)
  })

  test('holds one promise a job, from whichever solver', () => {
    expect(reserve(1, { jobOffer: id(7) })).toBeUndefined()
    expect(reserve(2, { jobOffer: id(7) })).toBe('MARKET_JOB_LEASED')
  })

  test('caps what one solver and one client may hold unopened', () => {
    const small = { need: need(1), solver: wallet(5) }
    for (let i = 0; i < MAX_PENDING_PER_PARTY; i++) expect(reserve(i, small)).toBeUndefined()
    expect(reserve(50, small)).toBe('MARKET_SOLVER_CAP')
    ledger.hold(id(0))
    expect(reserve(51, small)).toBeUndefined()
    for (let i = 60; i < 60 + MAX_PENDING_PER_PARTY; i++) expect(reserve(i, { need: need(1), client: wallet(6) })).toBeUndefined()
    expect(reserve(90, { need: need(1), client: wallet(6) })).toBe('MARKET_CLIENT_CAP')
  })

  test('trusts a solver that lets promises lapse with fewer, at least with one, and forgets in time', () => {
    const small = { need: need(1), solver: wallet(5) }
    for (let round = 0; round < 3; round++) {
      for (let i = 0; i < MAX_PENDING_PER_PARTY; i++) ledger.reserve(request(100 * round + i, small), plenty())
      clock.now += 25_001
      ledger.lapse()
    }
    expect(reserve(900, small)).toBeUndefined()
    expect(reserve(901, small)).toBe('MARKET_SOLVER_CAP')
    expect(reserve(902, { ...small, solver: wallet(6) })).toBeUndefined()
    clock.now += 600_001
    ledger.lapse()
    for (const dealId of ledger.lapse()) ledger.release(dealId)
    clock.now += 600_001
    for (let i = 0; i < MAX_PENDING_PER_PARTY; i++) expect(reserve(1_000 + i, small)).toBeUndefined()
  })

  test('a job that went to another solver’s deal sets the promise free, and nobody is to blame', () => {
    const solver = wallet(5)
    for (let i = 0; i < 20; i++) {
      reserve(i, { jobOffer: id(500 + i), solver })
      expect(ledger.yieldTo({ jobOffer: id(500 + i), dealId: id(999) })).toEqual([id(i)])
    }
    expect(ledger.free()).toEqual(TOTAL)
    for (let i = 0; i < MAX_PENDING_PER_PARTY; i++) expect(reserve(700 + i, { need: need(1), solver })).toBeUndefined()
  })

  test('an opening keeps its own promise', () => {
    reserve(1, { jobOffer: id(7) })
    expect(ledger.yieldTo({ jobOffer: id(7), dealId: id(1) })).toEqual([])
    ledger.hold(id(1))
    expect(ledger.yieldTo({ jobOffer: id(7), dealId: id(2) })).toEqual([])
    expect(ledger.free().cpuMilli).toBe(3_000)
  })

  test('a promise lapses after its time; an opening seen later counts again, and is no lapse', () => {
    reserve(1, { need: need(4_000) })
    clock.now += 25_000
    expect(ledger.lapse()).toEqual([])
    clock.now += 1
    expect(ledger.lapse()).toEqual([id(1)])
    expect(ledger.free()).toEqual(TOTAL)
    expect(ledger.hold(id(1))).toBe(true)
    expect(ledger.free().cpuMilli).toBe(0)
    expect(ledger.lapse()).toEqual([])
    for (let i = 0; i < MAX_PENDING_PER_PARTY; i++) ledger.reserve(request(100 + i, { need: need(0), solver: wallet(2) }), plenty())
    expect(reserve(200, { need: need(0), solver: wallet(2) })).toBe('MARKET_SOLVER_CAP')
    ledger.release(id(100))
    expect(reserve(201, { need: need(0), solver: wallet(2) })).toBeUndefined() // the full cap: the late one was forgiven
  })

  test('free is never below zero, even when the chain opened more than there is room for', () => {
    reserve(1, { need: need(3_000) })
    clock.now += 30_000
    expect(reserve(2, { need: need(3_000) })).toBeUndefined()
    ledger.hold(id(1))
    expect(ledger.free().cpuMilli).toBe(0)
    expect(reserve(3, { need: need(1) })).toBe('MARKET_CAPACITY')
  })

  test('restores what was promised before a restart, whatever it is', () => {
    ledger.restore(request(1, { need: need(4_000) }))
    ledger.restore(request(1, { need: need(4_000) }))
    expect(ledger.free().cpuMilli).toBe(0)
    expect(reserve(2)).toBe('MARKET_CAPACITY')
    expect(ledger.hold(id(3))).toBe(false)
  })

  test('what was promised before a restart keeps its own GPUs; where they are gone, or not known, it gets others', () => {
    ledger.restore(request(1, { need: need(1, [24]) }), ['b'])
    ledger.restore(request(2, { need: need(1, [24]) }), ['gone'])
    ledger.restore(request(3, { need: need(1, [24]) }))
    expect([1, 2, 3].map((n) => ledger.gpusOf(id(n)))).toEqual([['b'], ['a'], ['c']])
    expect(ledger.free().gpus).toEqual([])
  })

  test('a deal that opened while the chain was asked still counts against stake and escrow', () => {
    const funds = { asOfMs: clock.now, freeStake: 100n, clientFree: 100n }
    reserve(1, { exposure: 60n, lock: 60n, client: wallet(9) }, funds)
    clock.now += 5
    ledger.hold(id(1))
    expect(reserve(2, { exposure: 60n }, funds)).toBe('MARKET_STAKE_TOO_LOW')
    expect(reserve(3, { exposure: 1n, lock: 60n, client: wallet(9) }, funds)).toBe('MARKET_CLIENT_POOR')
    clock.now += 5
    expect(reserve(4, { exposure: 60n }, { ...funds, asOfMs: clock.now })).toBeUndefined() // asked since: the chain's figure has it
  })

  test('tells of each change', () => {
    let told = 0
    const off = ledger.onChange(() => told++)
    reserve(1)
    reserve(1)
    ledger.release(id(1))
    ledger.release(id(1))
    expect(told).toBe(2)
    off()
    reserve(2)
    expect(told).toBe(2)
  })
})

function take(step: Step, book: Map<number, Promised>): void {
  if (step.do === 'wait') {
    clock.now += step.ms
    for (const dealId of ledger.lapse()) ledger.release(dealId)
    return
  }
  const known = book.get(step.n)
  if (step.do === 'reserve') {
    const untilMs = clock.now + 25_000
    const sum = (what: 'exposure' | 'lock') => [...book.values()].reduce((s, p) => s + (p.open ? p[what] : 0n), 0n)
    // One client and one solver, so that money and caps matter in every run.
    const parties = { client: wallet(77), solver: wallet(78) }
    const funds = { asOfMs: clock.now + 1, freeStake: STAKE - sum('exposure'), clientFree: ESCROW - sum('lock') }
    const refusal = ledger.reserve(request(step.n, { jobOffer: id(10_000 + step.job), need: step.need, untilMs, ...pick(step), ...parties }), funds)
    if (!refusal && !known) book.set(step.n, { job: step.job, need: step.need, ...pick(step), untilMs, open: false })
    return
  }
  if (step.do === 'open' && known && known.untilMs >= clock.now) {
    expect(ledger.hold(id(step.n))).toBe(true)
    known.open = true
  }
  if (step.do === 'release') {
    ledger.release(id(step.n))
    book.delete(step.n)
  }
  if (step.do === 'yield' && known && !known.open) {
    ledger.yieldTo({ jobOffer: id(10_000 + known.job), dealId: id(9_999) })
    for (const [other, { job, open }] of book) if (job === known.job && !open) book.delete(other)
  }
}

const pick = ({ exposure, lock }: { readonly exposure: bigint; readonly lock: bigint }) => ({ exposure, lock })

/** The book's own promises end with time too. */
function forget(book: Map<number, Promised>): void {
  for (const [number, { open, untilMs }] of book) if (!open && untilMs < clock.now) book.delete(number)
}

function check(book: ReadonlyMap<number, Promised>): void {
  const all = [...book.values()]
  const used = (what: 'cpuMilli' | 'memoryBytes' | 'diskBytes') => all.reduce((sum, p) => sum + p.need[what], 0)
  const free = ledger.free()
  for (const what of ['cpuMilli', 'memoryBytes', 'diskBytes'] as const) {
    expect(used(what)).toBeLessThanOrEqual(TOTAL[what])
    expect(free[what]).toBe(TOTAL[what] - used(what))
  }
  expect(free.gpus.length).toBe(TOTAL.gpus.length - all.reduce((sum, p) => sum + p.need.gpus.length, 0))
  expect(all.reduce((sum, p) => sum + p.exposure, 0n)).toBeLessThanOrEqual(STAKE)
  expect(all.reduce((sum, p) => sum + p.lock, 0n)).toBeLessThanOrEqual(ESCROW)
  expect(new Set(all.map(({ job }) => job)).size).toBe(all.length)
  expect(all.filter(({ open }) => !open).length).toBeLessThanOrEqual(MAX_PENDING_PER_PARTY)
}
