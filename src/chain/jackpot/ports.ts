import type { Address } from '../../core/primitives.ts'
import type { TxReceipt } from '../ports.ts'

/** What came of an epoch's draw. */
export interface JackpotDraw {
  readonly winner: Address
  /** Wei of LILY; 0: it was claimed. */
  readonly prize: bigint
}

/** contracts/src/Jackpot.sol: a lottery among those whose doubts convicted somebody. Epochs are weeks of block time. trust.md §6.10 */
export interface JackpotChain {
  /** Wei in the pot. */
  pot(): Promise<bigint>
  epochAt(timeS: number): number
  /** What the convictions of an epoch that `finder` brought about put in, in wei. */
  weightOf(epoch: number, finder: Address): Promise<bigint>
  /** Round of the beacon whose seed is the epoch's lot. */
  roundOf(epoch: number): Promise<number>
  /** Undefined: not drawn. */
  drawOf(epoch: number): Promise<JackpotDraw | undefined>
  /** Of an epoch that is over, by anyone. */
  draw(epoch: number, signal: AbortSignal): Promise<TxReceipt>
  /** Puts the prize into the winner's escrow balance, by anyone, ten minutes after the draw. */
  claim(epoch: number, signal: AbortSignal): Promise<TxReceipt>
}
