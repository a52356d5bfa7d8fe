/** A stream of numbers that a seed fixes (mulberry32): one run can be had again. Of no cryptographic weight. */
export type Random = () => number

export function createRandom(seed: number): Random {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = state
    t = Math.imul(t ^ (t >>> 15), t | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32
  }
}

export const pickInt = (random: Random, below: number): number => Math.floor(random() * below)

export function pick<T>(random: Random, items: readonly T[]): T {
  const item = items[pickInt(random, items.length)]
  if (item === undefined) throw new Error('invariant: there is something to pick from')
  return item
}

export function shuffled(random: Random, count: number): Int32Array {
  const order = Int32Array.from({ length: count }, (_, n) => n)
  for (let n = count - 1; n > 0; n--) {
    const other = pickInt(random, n + 1)
    const held = order[n] ?? 0
    order[n] = order[other] ?? 0
    order[other] = held
  }
  return order
}
