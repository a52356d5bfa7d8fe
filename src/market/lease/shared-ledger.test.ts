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
})
