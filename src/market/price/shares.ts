/** 1/10,000: the unit of every share and multiple in offers, deals and parameters. */
export const BPS = 10_000n

/** `bps` of `amount`, rounded down: `Pricing.share` of the contracts. Parts rounded down never exceed the whole. */
export const share = (amount: bigint, bps: number): bigint => (amount * BigInt(bps)) / BPS

/** a / b rounded up; for a ≥ 0 and b > 0. */
export const ceilDiv = (a: bigint, b: bigint): bigint => (a + b - 1n) / b
