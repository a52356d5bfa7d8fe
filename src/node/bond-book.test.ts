import { describe, expect, test } from 'vitest'
import type { BondChain } from '../chain/bonds/ports.ts'
import type { Address } from '../core/primitives.ts'
import { parseAddress } from '../core/primitives.ts'
import { ONE_LILY } from '../core/units.ts'
import { BondBook } from './bond-book.ts'

const solver = (n: number): Address => parseAddress(`0x${n.toString(16).padStart(40, '0')}`)

/** Stakes and bonds in LILY, by solver; counts what the chain is asked. */
function bookOf(lily: readonly (readonly [stake: number, bond: number])[]) {
  const bonds = new Map(lily.map(([, bond], n) => [solver(n), BigInt(bond) * ONE_LILY]))
  const asked: Address[] = []
  const leaving = new Set<Address>()
  let nowMs = 0
  const bondOf = async (of: Address): Promise<bigint> => {
    asked.push(of)
    const bond = bonds.get(of)
    if (bond === undefined) throw new Error('the chain can not be asked')
    return bond
  }
  const chain = {
    bonds: { bondOf, releasableAt: async (of) => (leaving.has(of) ? 1 : 0) } as Partial<BondChain> as BondChain, // all that a book asks
    staked: () => new Map(lily.map(([stake], n) => [solver(n), BigInt(stake) * ONE_LILY]))
  }
  return { book: new BondBook({ chain, clock: { nowMs: () => nowMs } }), asked, bonds, leaving, pass: (ms: number) => (nowMs += ms) }
}

describe('a book of bonds', () => {
  test('names no solvers where nothing is asked of them, and asks the chain nothing', async () => {
    const { book, asked } = bookOf([[1, 0]])
    expect(await book.solversWith(0n)).toEqual([])
    expect(asked).toEqual([])
  })

  test('names those with enough, those with the most stake first, and as many as an offer takes', async () => {
    const few = bookOf([
      [5, 100],
      [7, 99],
      [9, 1_000]
    ])
    expect(await few.book.solversWith(100n * ONE_LILY)).toEqual([solver(2), solver(0)])
    const many = bookOf(Array.from({ length: 40 }, (_, n) => [n + 1, 100] as const))
    expect(await many.book.solversWith(ONE_LILY)).toEqual(Array.from({ length: 16 }, (_, n) => solver(39 - n)))
  })

  test('says how much there is where nobody has enough', async () => {
    const { book } = bookOf([
      [5, 10],
      [5, 0]
    ])
    await expect(book.solversWith(11n * ONE_LILY)).rejects.toMatchObject({ code: 'NODE_NO_BONDED_SOLVER', message: expect.stringContaining('the most is 10') })
  })

  test('asks the chain once in ten seconds, and again after a failure', async () => {
    const { book, asked, bonds, pass } = bookOf([[1, 10]])
    expect(await Promise.all([book.bondOf(solver(0)), book.bondOf(solver(0))])).toEqual([10n * ONE_LILY, 10n * ONE_LILY])
    bonds.set(solver(0), 0n)
    pass(9_999)
    expect(await book.bondOf(solver(0))).toBe(10n * ONE_LILY)
    pass(1)
    expect(await book.bondOf(solver(0))).toBe(0n)
    expect(asked).toHaveLength(2)
    await expect(book.bondOf(solver(5))).rejects.toThrow('can not be asked')
    bonds.set(solver(5), 1n)
    expect(await book.bondOf(solver(5))).toBe(1n)
  })

  test('counts no bond whose return was asked for: once its time has come it can leave before any proof arrives', async () => {
    const { book, leaving, pass } = bookOf([[1, 10]])
    expect(await book.bondOf(solver(0))).toBe(10n * ONE_LILY)
    leaving.add(solver(0))
    pass(10_000)
    expect(await book.bondOf(solver(0))).toBe(0n)
    await expect(book.solversWith(1n)).rejects.toMatchObject({ code: 'NODE_NO_BONDED_SOLVER' })
    leaving.delete(solver(0)) // taken back by posting more
    pass(10_000)
    expect(await book.bondOf(solver(0))).toBe(10n * ONE_LILY)
  })

  test('tells at once what it knew last, and asks meanwhile', async () => {
    const { book, bonds, pass } = bookOf([[1, 10]])
    expect(book.lastOf(solver(0))).toBe(0n)
    await book.bondOf(solver(0))
    bonds.set(solver(0), 1n)
    pass(10_000)
    expect(book.lastOf(solver(0))).toBe(10n * ONE_LILY)
    await book.bondOf(solver(0))
    expect(book.lastOf(solver(0))).toBe(1n)
  })

  test('knows nothing of bonds on a network without them', async () => {
    const book = new BondBook({ chain: { bonds: undefined, staked: () => new Map() }, clock: { nowMs: () => 0 } })
    expect(await book.bondOf(solver(0))).toBe(0n)
    await expect(book.solversWith(1n)).rejects.toMatchObject({ code: 'NODE_NO_BONDED_SOLVER' })
  })
})
