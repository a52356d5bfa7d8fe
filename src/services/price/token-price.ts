/** Wei of LILY for a million tokens. */
export interface TokenPrice {
  readonly inputPerMillion: bigint
  readonly outputPerMillion: bigint
}

export interface TokenCounts {
  readonly inputTokens: number
  readonly outputTokens: number
}

const MILLION = 1_000_000n

/** Rounded up to a wei, once for the whole answer: many small parts cost no more than one large. */
export const priceOf = ({ inputPerMillion, outputPerMillion }: TokenPrice, { inputTokens, outputTokens }: TokenCounts): bigint =>
  (BigInt(inputTokens) * inputPerMillion + BigInt(outputTokens) * outputPerMillion + MILLION - 1n) / MILLION

export const isFree = ({ inputPerMillion, outputPerMillion }: TokenPrice): boolean => inputPerMillion === 0n && outputPerMillion === 0n
