/**
 * Gas limits of the verbs on the hot path, so that no estimate is asked for there. Twice what docs/gas.md and
 * test/compliance/chain-anvil.test.ts measure for cold accounts: what is not used costs nothing. A wallet that is a contract
 * may cost up to 200,000 a signature more; a batch that fails for it is sent again, one by one, with an estimate.
 */
const GAS = {
  openBase: 100_000n,
  openItem: 420_000n,
  settleBase: 80_000n,
  settleItem: 320_000n,
  markReady: 150_000n,
  commitResult: 180_000n
}

export interface GasLimits {
  open(items: number): bigint
  settle(items: number): bigint
  readonly markReady: bigint
  readonly commitResult: bigint
}

/** `factor`: for rollups whose gas also pays for posting to the parent chain (Arbitrum: 3). */
export function gasLimits(factor: number): GasLimits {
  const scaled = (gas: bigint): bigint => (gas * BigInt(Math.round(factor * 100))) / 100n
  return {
    open: (items) => scaled(GAS.openBase + BigInt(items) * GAS.openItem),
    settle: (items) => scaled(GAS.settleBase + BigInt(items) * GAS.settleItem),
    markReady: scaled(GAS.markReady),
    commitResult: scaled(GAS.commitResult)
  }
}
