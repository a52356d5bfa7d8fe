import { BaseError } from './errors.ts'

/** LILY has 18 decimals (contracts/src/LilyToken.sol): 1 LILY = 10¹⁸ wei. */
export const LILY_DECIMALS = 18
export const ONE_LILY = 10n ** 18n

/** A wei amount is a uint128 on chain and on the wire. */
const MAX_WEI = (1n << 128n) - 1n
/** 21 digits before the point exceed uint128 anyway; bounds what the regex below may chew on. */
const MAX_TEXT = 64

export class AmountError extends BaseError<{ readonly code: 'CORE_BAD_AMOUNT'; readonly text: string }> {}

/**
 * Decimal text to wei, exactly: `"0.5"` → 500000000000000000n. `"0.5 LILY"` and `"1_000"` are welcome too.
 * @throws {AmountError} on signs, exponents, more than 18 decimals or more than a uint128
 */
export function parseLily(text: string): bigint {
  const bare = text.trim().replace(/\s*LILY$/i, '')
  const match = bare.length <= MAX_TEXT ? /^(\d[\d_]*)?(?:\.(\d{1,18}))?$/.exec(bare) : null
  if (match === null || bare === '') throw badAmount(text, 'write a decimal number such as 0.5, with at most 18 decimals')
  const [, whole = '0', fraction = ''] = match
  const wei = BigInt(whole.replaceAll('_', '')) * ONE_LILY + BigInt(fraction.padEnd(LILY_DECIMALS, '0'))
  if (wei > MAX_WEI) throw badAmount(text, `the most an account can hold is ${formatLily(MAX_WEI)} LILY`)
  return wei
}

/** Wei to decimal text, exactly and without a unit: the inverse of `parseLily`. */
export function formatLily(wei: bigint): string {
  const sign = wei < 0n ? '-' : ''
  const digits = (wei < 0n ? -wei : wei).toString().padStart(LILY_DECIMALS + 1, '0')
  const whole = digits.slice(0, -LILY_DECIMALS)
  const fraction = digits.slice(-LILY_DECIMALS).replace(/0+$/, '')
  return fraction === '' ? `${sign}${whole}` : `${sign}${whole}.${fraction}`
}

function badAmount(text: string, remedy: string): AmountError {
  const shown = text.length > MAX_TEXT ? `${text.slice(0, MAX_TEXT)}…` : text
  return new AmountError({ code: 'CORE_BAD_AMOUNT', text: shown }, `"${shown}" is not an amount of LILY: ${remedy}`)
}

/** `1 peer`, `2 peers`: of things that are counted for a person to read. */
export const counted = (count: number | string, what: string): string => `${count} ${what}${String(count) === '1' ? '' : 's'}`
