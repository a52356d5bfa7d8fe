import { randomBytes } from 'node:crypto'
import { inspect } from 'node:util'
import { privateKeyToAccount } from 'viem/accounts'
import type { Address, Hex } from '../../core/primitives.ts'
import { parseAddress } from '../../core/primitives.ts'
import { ChainError } from '../errors.ts'

const REDACTED = '[secret key]'
/** Order of the secp256k1 group: a private key is 1 … n−1. */
const CURVE_ORDER = 0xffff_ffff_ffff_ffff_ffff_ffff_ffff_fffe_baae_dce6_af48_a03b_bfd2_5e8c_d036_4141n

/** A wallet's private key that can't be printed by accident: not by a template, JSON, a logger or the inspector. */
export class SecretKey {
  readonly #hex: Hex
  readonly address: Address

  private constructor(hex: Hex) {
    this.#hex = hex
    this.address = parseAddress(privateKeyToAccount(hex).address)
  }

  /**
   * 32 bytes of hex, with or without 0x.
   * @throws {ChainError} CHAIN_BAD_KEY, whose message does not hold the text
   */
  static parse(text: string): SecretKey {
    const match = /^(?:0x)?([0-9a-fA-F]{64})$/.exec(text.trim())
    const hex: Hex = `0x${match?.[1]?.toLowerCase() ?? '0'}`
    const value = BigInt(hex)
    if (value === 0n || value >= CURVE_ORDER) {
      throw new ChainError({ code: 'CHAIN_BAD_KEY' }, `not a private key (${text.trim().length} characters given): write 64 hex digits, with or without 0x`)
    }
    return new SecretKey(hex)
  }

  static random(): SecretKey {
    for (;;) {
      const hex = randomBytes(32).toString('hex')
      if (BigInt(`0x${hex}`) > 0n && BigInt(`0x${hex}`) < CURVE_ORDER) return new SecretKey(`0x${hex}`)
    }
  }

  /** The key itself. Only the signer and the keystore may call this. */
  reveal(): Hex {
    return this.#hex
  }

  toString(): string {
    return REDACTED
  }

  toJSON(): string {
    return REDACTED
  }

  [inspect.custom](): string {
    return REDACTED
  }
}
