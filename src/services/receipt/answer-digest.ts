import { createHash, randomBytes } from 'node:crypto'
import type { Bytes32 } from '../../core/primitives.ts'
import { parseBytes32 } from '../../core/primitives.ts'

/** sha2-256 over the data of all parts, each followed by 0x0a: the same on both sides of the wire, whatever went together. */
export class AnswerDigest {
  readonly #hash = createHash('sha256')

  add(data: string): void {
    this.#hash.update(data).update('\n')
  }

  /** Once. */
  end(): Bytes32 {
    return parseBytes32(`0x${this.#hash.digest('hex')}`)
  }
}

/** sha2-256 of the request's JSON as it goes over the wire. */
export const promptHash = (body: string): Bytes32 => parseBytes32(`0x${createHash('sha256').update(body).digest('hex')}`)

export const newReceiptId = (): Bytes32 => parseBytes32(`0x${randomBytes(32).toString('hex')}`)
