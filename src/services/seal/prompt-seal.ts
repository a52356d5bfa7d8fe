import type { webcrypto } from 'node:crypto'
import { Aes256Gcm, CipherSuite, DhkemX25519HkdfSha256, HkdfSha256 } from '@hpke/core'
import type { Address, Bytes32, PeerIdText } from '../../core/primitives.ts'
import { parseBytes32 } from '../../core/primitives.ts'
import { ServicesError } from '../errors.ts'

/** HPKE (RFC 9180), base mode: DHKEM(X25519, HKDF-SHA256), HKDF-SHA256, AES-256-GCM. */
const suite = new CipherSuite({ kem: new DhkemX25519HkdfSha256(), kdf: new HkdfSha256(), aead: new Aes256Gcm() })
const INFO = new TextEncoder().encode('lilynode/services/prompt/1')

/** Whose request to whom it is: bound into the seal, so that nobody who recorded it gets it answered to himself. */
export interface SealContext {
  readonly network: string
  readonly provider: Address
  /** The asking node. */
  readonly from: PeerIdText
  readonly model: string
}

export interface SealedText {
  /** The public key that it is sealed to. */
  readonly key: Bytes32
  /** The encapsulated key. */
  readonly enc: Uint8Array
  readonly data: Uint8Array
}

export async function sealText(key: Bytes32, text: string, context: SealContext): Promise<SealedText> {
  const recipientPublicKey = await suite.kem.deserializePublicKey(bytesOf(key))
  const { ct, enc } = await suite.seal({ recipientPublicKey, info: INFO }, new TextEncoder().encode(text), boundTo(context))
  return { key, enc: new Uint8Array(enc), data: new Uint8Array(ct) }
}

/** A provider's service key: made anew at each start and only ever in memory, so what was recorded can't be opened later by whoever gets the disk. */
export class SealKey {
  readonly publicKey: Bytes32
  readonly #pair: webcrypto.CryptoKeyPair

  private constructor(publicKey: Bytes32, pair: webcrypto.CryptoKeyPair) {
    this.publicKey = publicKey
    this.#pair = pair
  }

  static async create(): Promise<SealKey> {
    const pair = await suite.kem.generateKeyPair()
    const raw = await suite.kem.serializePublicKey(pair.publicKey)
    return new SealKey(parseBytes32(`0x${Buffer.from(raw).toString('hex')}`), pair)
  }

  /** @throws {ServicesError} SERVICES_BAD_SEAL */
  async open({ key, enc, data }: SealedText, context: SealContext): Promise<string> {
    if (key !== this.publicKey) throw badSeal('it is sealed to another key: this provider has started anew since, and its next offer names the new one')
    try {
      const text = await suite.open({ recipientKey: this.#pair.privateKey, enc: asBuffer(enc), info: INFO }, asBuffer(data), boundTo(context))
      return new TextDecoder('utf-8', { fatal: true }).decode(text)
    } catch (cause) {
      throw badSeal('it was sealed for another request, or changed on its way', cause)
    }
  }
}

const boundTo = ({ network, provider, from, model }: SealContext): ArrayBuffer =>
  asBuffer(new TextEncoder().encode(JSON.stringify([network, provider, from, model])))
const bytesOf = (key: Bytes32): ArrayBuffer => asBuffer(Buffer.from(key.slice(2), 'hex'))
/** A copy: what came over the wire is a view into a larger message. */
const asBuffer = (bytes: Uint8Array): ArrayBuffer => Uint8Array.from(bytes).buffer
const badSeal = (why: string, cause?: unknown): ServicesError =>
  new ServicesError({ code: 'SERVICES_BAD_SEAL', why }, `the sealed prompt can't be opened: ${why}`, { cause })
