import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Resources } from '../../core/job-spec.ts'
import type { Capacity } from '../../core/resource-offer.ts'
import { ServiceClaims } from './service-claims.ts'

const gpus = fc
  .array(fc.integer({ min: 1, max: 24 }), { maxLength: 4 })
  .map((sizes) => sizes.map((vramBytes, index) => ({ vendor: 'nvidia' as const, model: 'Fake', vramBytes, uuid: `GPU-${index}` })))
const box: fc.Arbitrary<Capacity> = fc.record({ cpuMilli: fc.nat(8), memoryBytes: fc.nat(64), diskBytes: fc.constant(0), gpus })
const need: fc.Arbitrary<Resources> = fc.record({
  cpuMilli: fc.integer({ min: 1, max: 4 }),
  memoryBytes: fc.integer({ min: 1, max: 32 }),
  diskBytes: fc.constant(0),
  gpus: fc.array(fc.record({ vendor: fc.constant('nvidia' as const), vramBytes: fc.integer({ min: 0, max: 24 }) }), { maxLength: 2 })
})
const steps = fc.array(fc.record({ name: fc.constantFrom('a', 'b', 'c', 'd'), need, goes: fc.boolean() }), { maxLength: 12 })

describe('what warm services hold', () => {
  test('is never more than there is, on no GPU either; what is left for jobs has no GPU of theirs', () => {
    fc.assert(
      fc.property(box, steps, (capacity, wants) => {
        const claims = new ServiceClaims()
        const held = new Map<string, { need: Resources; gpus: readonly string[] }>()
        for (const { name, need, goes } of wants) {
          if (held.delete(name)) claims.remove(name)
          if (goes) continue
          const could = claims.place({ need }, capacity) !== undefined
          const got = claims.add(name, { need }, capacity)
          expect(got !== undefined).toBe(could)
          if (got) held.set(name, { need, gpus: got })
          const all = [...held.values()]
          for (const what of ['cpuMilli', 'memoryBytes'] as const) {
            const sum = all.reduce((total, each) => total + each.need[what], 0)
            expect(sum).toBeLessThanOrEqual(capacity[what])
            expect(claims.leftForJobs(capacity)[what]).toBe(capacity[what] - sum)
          }
          for (const gpu of capacity.gpus) {
            const users = all.filter((each) => each.gpus.includes(gpu.uuid))
            const least = users.reduce((total, each) => total + Math.min(...each.need.gpus.map(({ vramBytes }) => vramBytes)), 0)
            expect(least).toBeLessThanOrEqual(gpu.vramBytes)
            expect(claims.leftForJobs(capacity).gpus.includes(gpu)).toBe(users.length === 0)
          }
        }
      })
    )
  })

  test('without those that would go, there is as much room as when they have gone', () => {
    fc.assert(
      fc.property(box, need, need, need, (capacity, one, two, three) => {
        const claims = new ServiceClaims()
        claims.add('one', { need: one }, capacity)
        claims.add('two', { need: two }, capacity)
        const before = claims.place({ need: three }, capacity, ['one'])
        claims.remove('one')
        expect(claims.place({ need: three }, capacity)).toEqual(before)
      })
    )
  })

  test('those GPUs that are named, or none', () => {
    const capacity = {
      cpuMilli: 8,
      memoryBytes: 8,
      diskBytes: 0,
      gpus: [8, 24].map((vramBytes, i) => ({ vendor: 'nvidia' as const, model: 'F', vramBytes, uuid: `${i}` }))
    }
    const wanted = (vramBytes: number): Resources => ({ cpuMilli: 1, memoryBytes: 1, diskBytes: 0, gpus: [{ vendor: 'nvidia', vramBytes }] })
    const claims = new ServiceClaims()
    expect(claims.add('a', { need: wanted(8), gpus: ['1'] }, capacity)).toEqual(['1'])
    expect(claims.add('b', { need: wanted(17), gpus: ['1'] }, capacity)).toBeUndefined()
    expect(claims.add('b', { need: wanted(16) }, capacity)).toEqual(['1'])
    expect(claims.add('c', { need: wanted(1), gpus: ['2'] }, capacity)).toBeUndefined()
    expect(claims.leftForJobs(capacity).gpus.map(({ uuid }) => uuid)).toEqual(['0'])
  })
})
