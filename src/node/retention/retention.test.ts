import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Bytes32, CidText } from '../../core/primitives.ts'
import { cidOfBytes } from '../../p2p/index.ts'
import type { RetentionBed as Bed } from './test-bed.ts'
import { AUDIT_S, dealId, memoryNetwork, RetentionBed, signal } from './test-bed.ts'

const CHUNK = 1024 * 1024
/** As deals have them: a file of some chunks, each of which other files have too. */
const fileOf = (chunks: readonly number[]): Uint8Array => Buffer.concat(chunks.map((chunk) => Buffer.alloc(CHUNK, chunk)))
/** DEAL_AFTER_S and a little. */
const AFTER_S = 601

describe('Retention', () => {
  test('a deal’s blobs stay until its audit time is over, and a case about it', async () => {
    const bed = await RetentionBed.start()
    const [paid, disputed] = [dealId(1), dealId(2)]
    const cids = [await bed.add(fileOf([1])), await bed.add(fileOf([2, 3]))]
    await bed.holdings.hold(`deal/${paid}`, cids.slice(0, 1), signal)
    await bed.holdings.hold(`deal/${disputed}`, cids.slice(1), signal)
    for (const id of [paid, disputed]) await bed.move(id, 'Paid')
    bed.nowS += AUDIT_S + AFTER_S - 2
    await bed.look()
    await bed.sweep()
    expect(await bed.has(cids)).toEqual([true, true])
    await bed.move(disputed, 'MediationCommit', 'Commit')
    bed.nowS += 10
    await bed.look()
    await bed.sweep()
    expect(await bed.has(cids)).toEqual([false, true])
    await bed.move(disputed, 'Cleared', 'Done')
    bed.nowS += AFTER_S
    await bed.look()
    await bed.sweep()
    expect(await bed.has(cids)).toEqual([false, false])
    expect(bed.released.map(({ holder }) => holder)).toEqual([`deal/${paid}`, `deal/${disputed}`])
  })

  test('what its client pays to have stored stays until then, also over a restart, and is asked for again no more often than that takes', async () => {
    const bed = await RetentionBed.start()
    const [id, storageS] = [dealId(1), 30 * AUDIT_S]
    bed.storageS.set(id, storageS)
    const cids = [await bed.add(fileOf([1]))]
    await bed.holdings.hold(`deal/${id}`, cids, signal)
    await bed.move(id, 'Paid')
    const paidS = bed.nowS
    await bed.look()
    bed.nowS = paidS + AUDIT_S + AFTER_S
    await bed.look()
    expect(bed.holdings.get(`deal/${id}`)?.lookAtS).toBe(paidS + storageS + AFTER_S - 1)
    await bed.restart()
    bed.nowS = paidS + storageS + AFTER_S - 2
    await bed.look()
    await bed.sweep()
    expect(await bed.has(cids)).toEqual([true])
    bed.nowS += 2
    await bed.look()
    await bed.sweep()
    expect(await bed.has(cids)).toEqual([false])
  })

  test('what a case has cleared is kept all the same for as long as its client pays', async () => {
    const bed = await RetentionBed.start()
    const id = dealId(1)
    bed.storageS.set(id, 30 * AUDIT_S)
    const cids = [await bed.add(fileOf([1]))]
    await bed.holdings.hold(`deal/${id}`, cids, signal)
    await bed.move(id, 'Cleared', 'Done')
    bed.nowS += 30 * AUDIT_S - 1
    await bed.look()
    await bed.sweep()
    expect(await bed.has(cids)).toEqual([true])
    bed.nowS += 1
    await bed.look()
    await bed.sweep()
    expect(await bed.has(cids)).toEqual([false])
  })

  test('a deal that the chain never showed is given a day from the first time that it was asked', async () => {
    const bed = await RetentionBed.start()
    const cid = await bed.add(fileOf([1]))
    await bed.holdings.hold(`deal/${dealId(1)}`, [cid], signal)
    await bed.look()
    bed.nowS += 86_399
    await bed.look()
    expect(bed.released).toEqual([])
    bed.nowS += 3_600
    await bed.look()
    expect(bed.released.length).toBe(1)
  })

  test('an endpoint that is behind, and knows no deal of the last blocks, lets nothing go', async () => {
    const bed = await RetentionBed.start()
    const cid = await bed.add(fileOf([1]))
    await bed.holdings.hold(`deal/${dealId(1)}`, [cid], signal)
    for (let day = 0; day < 3; day++) {
      await bed.move(dealId(1), 'Open')
      await bed.look()
      bed.nowS += 86_000
      await bed.move(dealId(1), 'None')
      await bed.look()
      bed.nowS += 3_600
      await bed.look()
    }
    await bed.sweep()
    expect([bed.released, await bed.has([cid])]).toEqual([[], [true]])
  })

  test('one that can’t be judged keeps no other', async () => {
    const bed = await RetentionBed.start()
    const [odd, plain] = [await bed.add(fileOf([1])), await bed.add(fileOf([2]))]
    await bed.holdings.hold('deal/0x-from-a-spoilt-row', [odd], signal)
    await bed.holdings.hold(`deal/${dealId(1)}`, [plain], signal)
    await bed.move(dealId(1), 'Refunded')
    bed.nowS += AFTER_S
    await bed.look()
    await bed.sweep()
    expect(await bed.has([odd, plain])).toEqual([true, false])
  })

  test('what was added for a job that was not submitted after all goes a day later', async () => {
    const bed = await RetentionBed.start()
    const [orphan, late] = [await bed.add(fileOf([1])), await bed.add(fileOf([2]))]
    await bed.holdings.dropOrphans()
    bed.nowS += 86_399
    await bed.holdings.dropOrphans()
    await bed.sweep()
    expect(await bed.has([orphan, late])).toEqual([true, true])
    await bed.holdings.hold(`job/${dealId(1)}`, [late], signal)
    bed.nowS += 1
    await bed.holdings.dropOrphans()
    await bed.sweep()
    expect(await bed.has([orphan, late])).toEqual([false, true])
  })

  test('what is published, and what is on the shelf, is for others to let go', async () => {
    const bed = await RetentionBed.start()
    const cids = [await bed.add(fileOf([1])), await bed.add(fileOf([2]))]
    await bed.holdings.hold(`published/${cids[0]}`, cids.slice(0, 1), signal)
    await bed.holdings.hold(`shelf/${cids[1]}`, cids.slice(1), signal)
    bed.nowS += 10 * 86_400
    await bed.look()
    await bed.sweep()
    expect(await bed.has(cids)).toEqual([true, true])
  })

  test('a job without a deal keeps its files for a day, to be tried again', async () => {
    const bed = await RetentionBed.start()
    const cid = await bed.add(fileOf([1]))
    await bed.holdings.hold(`job/${dealId(1)}`, [cid], signal)
    bed.nowS += 86_399
    await bed.look()
    await bed.sweep()
    expect(await bed.has([cid])).toEqual([true])
    bed.nowS += 2
    await bed.look()
    await bed.sweep()
    expect(await bed.has([cid])).toEqual([false])
  })

  test('a blob that was added and that nobody holds is gone after the next start', async () => {
    const bed = await RetentionBed.start()
    const [held, lost] = [await bed.add(fileOf([1])), await bed.add(fileOf([1, 2]))]
    await bed.holdings.hold(`deal/${dealId(1)}`, [held], signal)
    await bed.restart()
    await bed.sweep()
    expect(await bed.has([held, lost])).toEqual([true, false])
  })
})

interface Move {
  readonly do: 'pay' | 'refund' | 'challenge' | 'clear'
  readonly deal: number
}
type Step =
  | { readonly do: 'open'; readonly deal: number; readonly files: readonly (readonly number[])[]; readonly comesLater: boolean }
  | Move
  | { readonly do: 'pass'; readonly s: number }
  | { readonly do: 'sweep' | 'restart' }

const deal = fc.integer({ min: 1, max: 5 })
const file = fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 1, maxLength: 2 })
const steps: fc.Arbitrary<readonly Step[]> = fc.array(
  fc.oneof(
    {
      arbitrary: fc.record({ do: fc.constant('open' as const), deal, files: fc.array(file, { minLength: 1, maxLength: 3 }), comesLater: fc.boolean() }),
      weight: 4
    },
    { arbitrary: fc.record({ do: fc.constantFrom('pay' as const, 'refund' as const, 'challenge' as const, 'clear' as const), deal }), weight: 4 },
    { arbitrary: fc.record({ do: fc.constant('pass' as const), s: fc.constantFrom(1, 300, AUDIT_S, AUDIT_S + AFTER_S) }), weight: 2 },
    { arbitrary: fc.record({ do: fc.constantFrom('sweep' as const, 'restart' as const) }), weight: 2 }
  ),
  { minLength: 4, maxLength: 24 }
)

interface Life {
  readonly cids: Set<CidText>
  readonly contents: (readonly number[])[]
  phase: 'open' | 'paid' | 'case' | 'over'
  sinceS: number
}

/** What each deal is owed, said anew in the words of docs/protocol/retention.md §2. */
const isOwed = ({ phase, sinceS }: Life, nowS: number): boolean => {
  if (phase === 'open' || phase === 'case') return true
  return nowS < sinceS + (phase === 'paid' ? AUDIT_S : 0) + AFTER_S - 1
}

const MOVES = {
  pay: ['open', 'paid', 'Paid', 'None'],
  refund: ['open', 'over', 'Refunded', 'None'],
  challenge: ['paid', 'case', 'MediationCommit', 'Draw'],
  clear: ['case', 'over', 'Cleared', 'Done']
} as const

class World {
  readonly bed: Bed
  readonly lives = new Map<Bytes32, Life>()

  constructor(bed: Bed) {
    this.bed = bed
  }

  async take(step: Step): Promise<void> {
    if (step.do === 'pass') this.bed.nowS += step.s
    else if (step.do === 'open') await this.#open(step)
    else if ('deal' in step) await this.#move(step)
    else await this.bed[step.do]()
  }

  /** While a sweep is under way, as on a node that is never idle. */
  async #open({ deal: index, files, comesLater }: Extract<Step, { do: 'open' }>): Promise<void> {
    const id = dealId(index)
    if (this.lives.has(id)) return
    const life: Life = { cids: new Set(), contents: [...files], phase: 'open', sinceS: this.bed.nowS }
    this.lives.set(id, life)
    await this.bed.move(id, 'Open')
    const sweeping = this.bed.sweep()
    for (const chunks of files) {
      const add = () => this.bed.network.blobs.addBytes(fileOf(chunks), signal)
      if (comesLater) {
        // As a fetch: its CID is known, and held, before its first byte is here.
        await this.bed.holdings.hold(`deal/${id}`, [await cidOfBytes(fileOf(chunks))], signal)
        life.cids.add((await add()).cid)
      } else life.cids.add((await this.bed.holdings.holdNew(`deal/${id}`, add, signal)).cid)
    }
    await sweeping
  }

  async #move({ do: verb, deal: index }: Move): Promise<void> {
    const life = this.lives.get(dealId(index))
    const [from, to, state, phase] = MOVES[verb]
    const isTooLate = verb === 'challenge' && life && this.bed.nowS >= life.sinceS + AUDIT_S
    if (life?.phase !== from || isTooLate) return
    Object.assign(life, { phase: to, sinceS: this.bed.nowS })
    await this.bed.move(dealId(index), state, phase)
  }

  owed(): readonly Life[] {
    return [...this.lives.values()].filter((life) => isOwed(life, this.bed.nowS))
  }
}

describe('whatever deals share, and whenever they end', () => {
  test('what is owed is never gone, and all else is gone after a look and a sweep', async () => {
    await fc.assert(
      fc.asyncProperty(steps, async (list) => {
        const world = new World(await RetentionBed.start())
        for (const step of list) {
          await world.take(step)
          for (const { cids } of world.owed()) expect(await world.bed.has([...cids])).not.toContain(false)
        }
        await world.bed.look()
        await world.bed.sweep()
        const fresh = await memoryNetwork()
        for (const { contents } of world.owed()) for (const chunks of contents) await fresh.blobs.addBytes(fileOf(chunks), signal)
        expect(await world.bed.network.blobs.bytesOnDisk()).toBe(await fresh.blobs.bytesOnDisk())
      }),
      { numRuns: 30 }
    )
  }, 60_000) // a file of two blocks is two megabytes to hash
})
