import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Resources } from '../../core/job-spec.ts'
import type { Bytes32 } from '../../core/primitives.ts'
import { parseBytes32 } from '../../core/primitives.ts'
import type { Capacity } from '../../core/resource-offer.ts'
import { wallet } from '../book/test-offers.ts'
import { CapacityLedger } from './capacity-ledger.ts'

const id = (n: number): Bytes32 => parseBytes32(`0x${n.toString(16).padStart(64, '0')}`)
const gpu = (uuid: string, vramBytes: number) => ({ vendor: 'nvidia' as const, model: 'A100', vramBytes, uuid })
const TOTAL: Capacity = { cpuMilli: 4_000, memoryBytes: 100, diskBytes: 100, gpus: [gpu('a', 24), gpu('b', 80), gpu('c', 80)] }
const FUNDS = { asOfMs: 0, freeStake: 10n ** 30n, clientFree: 10n ** 30n }

const need: fc.Arbitrary<Resources> = fc
  .tuple(fc.constantFrom(100, 1_000, 3_000), fc.integer({ min: 1, max: 60 }), fc.array(fc.constantFrom(8, 24, 40, 80), { maxLength: 2 }))
  .map(([cpuMilli, memoryBytes, vram]) => ({ cpuMilli, memoryBytes, diskBytes: 0, gpus: vram.map((vramBytes) => ({ vendor: 'nvidia' as const, vramBytes })) }))
const step = fc.record({ who: fc.constantFrom('job' as const, 'service' as const), n: fc.integer({ min: 0, max: 5 }), need, goes: fc.boolean() })

describe('jobs and services on one machine', () => {
  test('a GPU is a job’s or the services’, and memory is sold once', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
        const ledger = new CapacityLedger({ clock: { nowMs: () => 0 } }, TOTAL)
        const jobs = new Map<number, Resources>()
        const services = new Map<number, { readonly need: Resources; readonly gpus: readonly string[] }>()
        for (const { who, n, need, goes } of steps) {
          if (who === 'job') {
            if (jobs.delete(n)) ledger.release(id(n))
            if (goes) continue
            const party = { solver: wallet(1 + n), client: wallet(100 + n), exposure: 1n, lock: 1n }
            if (!ledger.reserve({ dealId: id(n), jobOffer: id(1_000 + n), need, untilMs: 1, ...party }, FUNDS)) jobs.set(n, need)
          } else {
            if (services.delete(n)) ledger.unclaim(String(n))
            if (goes) continue
            const hadRoom = ledger.hasRoom(need, [])
            const gpus = ledger.claim(String(n), need)
            expect(gpus !== undefined).toBe(hadRoom)
            if (hadRoom) expect(ledger.canHold(need)).toBe(true)
            if (gpus) services.set(n, { need, gpus })
          }
          const ofJobs = [...jobs.keys()].flatMap((job) => ledger.gpusOf(id(job)))
          const ofServices = [...services.values()].flatMap(({ gpus }) => gpus)
          expect(new Set(ofJobs).size).toBe(ofJobs.length)
          expect(ofJobs.filter((uuid) => ofServices.includes(uuid))).toEqual([])
          const all = [...jobs.values(), ...[...services.values()].map((service) => service.need)]
          for (const what of ['cpuMilli', 'memoryBytes'] as const) expect(all.reduce((sum, each) => sum + each[what], 0)).toBeLessThanOrEqual(TOTAL[what])
        }
      }),
      { numRuns: 300 }
    )
  })

  /** What somebody asks, rests, wakes: a service that rests is in a job's way no longer, and no other one ever goes. */
  const turn = fc.record({
    who: fc.constantFrom('job' as const, 'open' as const, 'end' as const, 'service' as const, 'rest' as const, 'wake' as const, 'gone' as const),
    n: fc.integer({ min: 0, max: 4 }),
    need
  })

  test('a job takes the room of services that rest, of no more than it needs, and of none that is asked', () => {
    fc.assert(
      fc.property(fc.array(turn, { maxLength: 60 }), (turns) => {
        const ledger = new CapacityLedger({ clock: { nowMs: () => 0 } }, TOTAL)
        const jobs = new Map<number, Resources>()
        const services = new Map<number, { readonly need: Resources; readonly gpus: readonly string[]; rests: boolean }>()
        const lent = (): number[] => [...services.keys()].filter((n) => ledger.isLent(String(n)))
        const stays = (n: number): boolean => !ledger.isLent(String(n))
        for (const { who, n, need } of turns) {
          const service = services.get(n)
          if (who === 'job' && !jobs.has(n)) {
            const before = lent()
            const party = { solver: wallet(1 + n), client: wallet(100 + n), exposure: 1n, lock: 1n }
            const fits = ledger.free()
            const refusal = ledger.reserve({ dealId: id(n), jobOffer: id(1_000 + n), need, untilMs: 1, ...party }, FUNDS)
            if (!refusal) jobs.set(n, need)
            if (!refusal) expect(need.memoryBytes).toBeLessThanOrEqual(fits.memoryBytes) // as the offer said
            for (const name of lent().filter((each) => !before.includes(each))) expect(services.get(name)?.rests).toBe(true)
          } else if (who === 'open') expect(ledger.hold(id(n))).toBe(jobs.has(n))
          else if (who === 'end') {
            ledger.release(id(n))
            jobs.delete(n)
          } else if (who === 'service' && !service) {
            const gpus = ledger.claim(String(n), need)
            if (gpus) services.set(n, { need, gpus, rests: false })
          } else if (who === 'rest' && service) {
            ledger.rest(String(n))
            service.rests = true
          } else if (who === 'wake' && service) {
            const isFree = !ledger.isLent(String(n))
            expect(ledger.wake(String(n))).toBe(isFree)
            if (isFree) service.rests = false
          } else if (who === 'gone' && service && ledger.mustGo(String(n))) {
            ledger.unclaim(String(n))
            services.delete(n)
          }
          const staying = [...services].filter(([name]) => stays(name)).map(([, each]) => each)
          const ofJobs = [...jobs.keys()].flatMap((job) => ledger.gpusOf(id(job)))
          expect(new Set(ofJobs).size).toBe(ofJobs.length)
          expect(ofJobs.filter((uuid) => staying.some(({ gpus }) => gpus.includes(uuid)))).toEqual([])
          const all = [...jobs.values(), ...staying.map((each) => each.need)]
          for (const what of ['cpuMilli', 'memoryBytes'] as const) expect(all.reduce((sum, each) => sum + each[what], 0)).toBeLessThanOrEqual(TOTAL[what])
          for (const job of jobs.keys()) {
            const gpus = ledger.gpusOf(id(job))
            if (ledger.isClear(id(job))) expect([...services.values()].filter((each) => each.gpus.some((uuid) => gpus.includes(uuid)))).toEqual([])
          }
        }
        for (const n of jobs.keys()) ledger.release(id(n))
        expect(lent()).toEqual([])
      }),
      { numRuns: 500 }
    )
  })

  const vram = (vramBytes: number): Resources['gpus'][number] => ({ vendor: 'nvidia', vramBytes })
  const needs = (memoryBytes: number, gpus: Resources['gpus'] = []): Resources => ({ cpuMilli: 100, memoryBytes, diskBytes: 0, gpus })
  const parties = (n: number) => ({
    solver: wallet(1 + n),
    client: wallet(100 + n),
    exposure: 1n,
    lock: 1n,
    untilMs: 1,
    jobOffer: id(1_000 + n),
    dealId: id(n)
  })

  test('what rests is free on the market, what is asked is not; a promise that lapses gives it back', () => {
    let now = 0
    const ledger = new CapacityLedger({ clock: { nowMs: () => now } }, TOTAL)
    ledger.claim('frog', needs(60, [vram(80)]))
    const held = ledger.free().gpus.length
    ledger.rest('frog')
    expect([held, ledger.free().gpus.length, ledger.free().memoryBytes]).toEqual([2, 3, 100])
    expect(ledger.reserve({ ...parties(1), need: needs(80) }, FUNDS)).toBeUndefined()
    expect([ledger.isLent('frog'), ledger.mustGo('frog'), ledger.wake('frog')]).toEqual([true, false, false])
    now = 10
    ledger.lapse()
    expect([ledger.isLent('frog'), ledger.wake('frog'), ledger.free().memoryBytes]).toEqual([false, true, 40])
  })

  test('a service goes once the deal is open, and the job runs once it has gone', () => {
    const ledger = new CapacityLedger({ clock: { nowMs: () => 0 } }, TOTAL)
    for (const name of ['frog', 'toad']) ledger.claim(name, needs(10, [vram(80)]))
    ledger.rest('toad')
    ledger.rest('frog')
    expect(ledger.reserve({ ...parties(1), need: needs(10, [vram(24)]) }, FUNDS)).toBeUndefined()
    expect([ledger.isLent('frog'), ledger.isLent('toad')]).toEqual([false, false]) // it fits beside them
    expect(ledger.reserve({ ...parties(2), need: needs(10, [vram(80)]) }, FUNDS)).toBeUndefined()
    expect([ledger.isLent('frog'), ledger.isLent('toad')]).toEqual([false, true]) // who rests longest
    ledger.hold(id(2))
    expect([ledger.mustGo('toad'), ledger.isClear(id(2))]).toEqual([true, false])
    ledger.unclaim('toad')
    expect(ledger.isClear(id(2))).toBe(true)
  })

  test('a promise from before a restart keeps its room: a service that was taken up in it goes, though it does not rest', () => {
    const ledger = new CapacityLedger({ clock: { nowMs: () => 0 } }, TOTAL)
    ledger.claim('frog', needs(10, [vram(80)]), ['b'])
    ledger.claim('toad', needs(60))
    ledger.restore({ ...parties(1), need: needs(20, [vram(80)]) }, ['b'])
    expect([ledger.isLent('frog'), ledger.isLent('toad')]).toEqual([true, false])
    ledger.restore({ ...parties(2), need: needs(70) })
    ledger.hold(id(2))
    expect(ledger.mustGo('toad')).toBe(true)
  })
})
