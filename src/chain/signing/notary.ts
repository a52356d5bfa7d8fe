import { LRUCache } from 'lru-cache'
import type { Address, Bytes32, Hex } from '../../core/primitives.ts'
import type { Notary } from '../ports.ts'
import { recoverSigner } from './recover.ts'
import type { TypedDataHasher } from './typed-data.ts'
import { createTypedDataHasher } from './typed-data.ts'

/** Asks a wallet that is a contract whether it stands by a signature (EIP-1271); false for a wallet without code. */
export type AskWalletContract = (wallet: Address, digest: Bytes32, signature: Hex) => Promise<boolean>

export interface NotaryInit {
  readonly chainId: number
  readonly dealsContract: Address
  /** Absent: plain keys only. */
  readonly askWalletContract?: AskWalletContract
}

/** One message is judged by gossip, by the solver and by the provider in turn: a few thousand verdicts of about 200 bytes each. */
const MAX_REMEMBERED = 4096

export function createNotary(init: NotaryInit): Notary {
  const { chainId, dealsContract } = init
  const hash: TypedDataHasher = createTypedDataHasher({ chainId, dealsContract })
  const verify = createVerifier(init.askWalletContract)
  return {
    chainId,
    dealsContract,
    jobOfferId: hash.jobOffer,
    dealId: hash.deal,
    resultHash: hash.result,
    verifyJobOffer: async (offer, signature) => verify(offer.client, hash.jobOffer(offer), signature),
    verifyDeal: async (deal, signer, signature) => verify(signer, hash.deal(deal), signature),
    verifyReceipt: async (receipt, provider, signature) => verify(provider, hash.receipt(receipt), signature),
    verifyAcceptance: async (acceptance, client, signature) => verify(client, hash.acceptance(acceptance), signature),
    verifyWord: async (word, solver, signature) => verify(solver, hash.word(word), signature),
    verifyCertificate: async (certificate, signature) => verify(certificate.wallet, hash.certificate(certificate), signature)
  }
}

type Verify = (signer: Address, digest: Bytes32, signature: Hex) => Promise<boolean>

function createVerifier(askWalletContract: AskWalletContract | undefined): Verify {
  // Only recoveries are remembered: they are arithmetic. What a contract says may change with the next block.
  const recovered = new LRUCache<string, { readonly signer: Address | undefined }>({ max: MAX_REMEMBERED })
  return async (signer, digest, signature) => {
    const key = digest + signature
    const before = recovered.get(key)
    const known = before ?? { signer: recoverSigner(digest, signature) }
    if (before === undefined) recovered.set(key, known)
    if (known.signer === signer) return true
    return askWalletContract === undefined ? false : askWalletContract(signer, digest, signature)
  }
}
