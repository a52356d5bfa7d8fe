import { createHash } from 'node:crypto'
import type { Address, Bytes32 } from '../../core/primitives.ts'

/** Bits of the hash that count: enough that two solvers never tie in practice; the address breaks a tie all the same. */
const BITS = 128n
/** Fixed-point digits of the logarithm. */
const ONE = 1n << 64n

/**
 * The live solvers in the order in which they may propose a job: weighted rendezvous hashing. A solver's score is
 * stake / −log₂(h / 2¹²⁸), h = the first 128 bits of sha2-256(job ‖ solver): the highest goes first, and each is first for a
 * share of jobs equal to its share of stake. In whole numbers throughout, so that all nodes agree to the bit. docs/protocol/market.md §6.1
 */
export function rendezvousOrder(jobOffer: Bytes32, solvers: ReadonlyMap<Address, bigint>): readonly Address[] {
  return [...solvers]
    .map(([solver, stake]) => ({ solver, score: (stake * ONE) / negativeLog2(hash(jobOffer, solver)) }))
    .sort((a, b) => (a.score === b.score ? (a.solver < b.solver ? -1 : 1) : a.score > b.score ? -1 : 1))
    .map(({ solver }) => solver)
}

function hash(jobOffer: Bytes32, solver: Address): bigint {
  const digest = createHash('sha256')
    .update(`${jobOffer}${solver.slice(2)}`)
    .digest('hex')
  return BigInt(`0x${digest.slice(0, 32)}`)
}

/** −log₂(h / 2¹²⁸) in units of 2⁻⁶⁴, at least 1: the bit length, then 32 binary digits by repeated squaring. */
export function negativeLog2(h: bigint): bigint {
  if (h === 0n) return BITS * ONE
  const length = BigInt(h.toString(2).length)
  let fraction = 0n
  // The mantissa in [1, 2) with 63 digits.
  let m = length > 64n ? h >> (length - 64n) : h << (64n - length)
  for (let i = 0n; i < 32n; i++) {
    m = (m * m) >> 63n
    fraction <<= 1n
    if (m >= ONE) {
      fraction |= 1n
      m >>= 1n
    }
  }
  const log = (length - 1n) * ONE + (fraction << 32n)
  const negative = BITS * ONE - log
  return negative > 0n ? negative : 1n
}
