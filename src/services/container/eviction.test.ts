import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Eviction } from './eviction.ts'

interface Service {
  readonly vram: number
  readonly idleSince: number
  readonly users: number
}

/** Services that fill a GPU of some size at some time, and one more that wants in. */
const boxes = fc.record({
  services: fc.uniqueArray(
    fc.record({ vram: fc.integer({ min: 0, max: 24 }), idleSince: fc.integer({ min: 0, max: 1000 }), users: fc.integer({ min: 0, max: 2 }) }),
    { maxLength: 8, selector: ({ idleSince }) => idleSince }
  ),
  spare: fc.integer({ min: 0, max: 24 }),
  need: fc.integer({ min: 0, max: 60 })
})

function filled(services: readonly Service[], idleMs?: number): Eviction {
  const eviction = new Eviction(idleMs)
  for (const [index, { idleSince, users }] of services.entries()) {
    eviction.started(String(index), idleSince)
    for (let user = 0; user < users; user++) eviction.enter(String(index))
  }
  return eviction
}

const vramOf = (services: readonly Service[], names: readonly string[]): number => names.reduce((sum, name) => sum + (services[Number(name)]?.vram ?? 0), 0)

describe('who goes for another', () => {
  test('nobody who is asked; enough, if there is enough; nobody whose going does not help', () => {
    fc.assert(
      fc.property(boxes, ({ services, spare, need }) => {
        const eviction = filled(services)
        const fits = (gone: readonly string[]): boolean => spare + vramOf(services, gone) >= need
        const idle = eviction.warm.filter((name) => !eviction.isBusy(name))
        const victims = eviction.victims(fits)
        if (victims === undefined) {
          expect(fits(idle)).toBe(false)
          return
        }
        expect(fits(victims)).toBe(true)
        for (const name of victims) {
          expect(idle).toContain(name)
          expect(fits(victims.filter((other) => other !== name))).toBe(false)
        }
      })
    )
  })

  test('where any one will do, the longest idle', () => {
    fc.assert(
      fc.property(boxes, fc.integer({ min: 1, max: 24 }), ({ services }, vram) => {
        const alike = services.map((service) => ({ ...service, vram }))
        const eviction = filled(alike)
        const oldest = alike
          .flatMap((service, index) => (service.users === 0 ? [{ ...service, name: String(index) }] : []))
          .sort((a, b) => a.idleSince - b.idleSince)
        const victims = eviction.victims((gone) => vramOf(alike, gone) >= vram)
        expect(victims).toEqual(oldest[0] && [oldest[0].name])
      })
    )
  })

  test('who is waited for is no longer idle; who was left is the last to go', () => {
    const eviction = filled([
      { vram: 1, idleSince: 1, users: 0 },
      { vram: 1, idleSince: 2, users: 0 }
    ])
    const oneGone = (gone: readonly string[]): boolean => gone.length > 0
    expect(eviction.victims(oneGone)).toEqual(['0'])
    eviction.enter('0')
    expect(eviction.victims(oneGone)).toEqual(['1'])
    eviction.leave('0', 3)
    expect(eviction.victims(oneGone)).toEqual(['1'])
    eviction.stopped('1')
    expect(eviction.victims(oneGone)).toEqual(['0'])
  })
})

describe('who goes for being idle', () => {
  test('exactly those that nobody asked for the whole time', () => {
    fc.assert(
      fc.property(boxes, fc.nat(500), fc.integer({ min: 1000, max: 2000 }), ({ services }, idleMs, nowMs) => {
        const expired = filled(services, idleMs).expired(nowMs)
        for (const [index, { idleSince, users }] of services.entries()) expect(expired.includes(String(index))).toBe(users === 0 && nowMs - idleSince >= idleMs)
      })
    )
  })

  test('nobody, where no time is set', () => {
    expect(filled([{ vram: 1, idleSince: 0, users: 0 }]).expired(Number.MAX_SAFE_INTEGER)).toEqual([])
  })
})
