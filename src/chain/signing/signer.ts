import { privateKeyToAccount } from 'viem/accounts'
import type { Address, Bytes32, Hex } from '../../core/primitives.ts'
import type { Signer } from '../ports.ts'
import type { SecretKey } from './secret-key.ts'
import { createTypedDataHasher } from './typed-data.ts'

/** A wallet over a private key: signs the nouns of one chain and contract, never raw bytes of others. */
export function createSigner(key: SecretKey, domain: { readonly chainId: number; readonly dealsContract: Address }): Signer {
  const account = privateKeyToAccount(key.reveal())
  const hash = createTypedDataHasher(domain)
  const sign = (digest: Bytes32): Promise<Hex> => account.sign({ hash: digest })
  return {
    address: key.address,
    signJobOffer: async (offer) => sign(hash.jobOffer(offer)),
    signDeal: async (deal) => sign(hash.deal(deal)),
    signReceipt: async (receipt) => sign(hash.receipt(receipt)),
    signAcceptance: async (acceptance) => sign(hash.acceptance(acceptance)),
    signCertificate: async (certificate) => sign(hash.certificate(certificate)),
    signWord: async (word) => sign(hash.word(word)),
    signCancel: async (cancel) => sign(hash.cancel(cancel))
  }
}
