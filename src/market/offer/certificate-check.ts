import type { Notary } from '../../chain/ports.ts'
import type { SignedCertificate } from '../../core/certificate.ts'
import { BoundedMap } from '../bounded-map.ts'

/** Certificates of nodes heard recently, about 0.5 KiB each. */
const MAX_CERTIFICATES = 8_192

/** Verifies a certificate's wallet signature once and remembers that it was good. */
export class CertificateCheck {
  readonly #notary: Pick<Notary, 'verifyCertificate'>
  readonly #good = new BoundedMap<string, true>(MAX_CERTIFICATES)

  constructor(notary: Pick<Notary, 'verifyCertificate'>) {
    this.#notary = notary
  }

  async isSigned(signed: SignedCertificate): Promise<boolean> {
    const key = keyOf(signed)
    if (this.#good.get(key)) return true
    // A bad one is not remembered: a smart account's answer may change, and a flood of bad ones must not push the good out.
    if (!(await this.#notary.verifyCertificate(signed.certificate, signed.signature))) return false
    this.#good.set(key, true)
    return true
  }
}

/** Every field; none can hold the separator (hex, base58, words and digits). */
function keyOf({ certificate: c, signature }: SignedCertificate): string {
  return `${signature}|${c.wallet}|${c.peerId}|${c.roles.join(',')}|${c.expiryS}|${c.counter}`
}
