import type { CompletionReceipt, SignedCompletionReceipt } from '../../core/completion-receipt.ts'
import { completionReceiptCodec } from '../../core/completion-receipt.ts'
import type { PeerIdText } from '../../core/primitives.ts'
import { ServicesError } from '../errors.ts'

/** The provider's node key signs. */
export interface ReceiptSigner {
  sign(bytes: Uint8Array): Promise<Uint8Array>
}

export interface ReceiptVerifier {
  verify(peerId: PeerIdText, bytes: Uint8Array, signature: Uint8Array): Promise<boolean>
}

export async function signReceipt(signer: ReceiptSigner, receipt: CompletionReceipt): Promise<SignedCompletionReceipt> {
  const signature = await signer.sign(completionReceiptCodec.encode(receipt))
  return { receipt, signature: `0x${Buffer.from(signature).toString('hex')}` }
}

/** What the client saw itself: a receipt that says otherwise is false. */
export type SeenAnswer = Pick<CompletionReceipt, 'provider' | 'model' | 'modelDigest' | 'inputTokens' | 'outputTokens' | 'price' | 'promptHash' | 'answerHash'>

/** @throws {ServicesError} SERVICES_FALSE_RECEIPT */
export async function checkReceipt(
  verifier: ReceiptVerifier,
  signed: SignedCompletionReceipt,
  { seen, peerId }: { readonly seen: SeenAnswer; readonly peerId: PeerIdText }
) {
  const { receipt, signature } = signed
  const fields = Object.keys(seen) as (keyof SeenAnswer)[] // its own keys
  const wrong = fields.find((field) => receipt[field] !== seen[field])
  if (wrong !== undefined) throw falseReceipt(seen, `${wrong} is ${String(receipt[wrong])} in its receipt, ${String(seen[wrong])} in its answer`)
  const isSigned = await verifier.verify(peerId, completionReceiptCodec.encode(receipt), Buffer.from(signature.slice(2), 'hex'))
  if (!isSigned) throw falseReceipt(seen, 'its receipt is not signed by its node key')
}

export const falseReceipt = ({ provider }: Pick<SeenAnswer, 'provider'>, what: string): ServicesError =>
  new ServicesError({ code: 'SERVICES_FALSE_RECEIPT', provider, what }, `provider ${provider} tells what is not so: ${what}`)
