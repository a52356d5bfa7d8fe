import { delay } from '../../core/clock.ts'
import type { SignedCompletionReceipt } from '../../core/completion-receipt.ts'
import type { Inference } from '../../services/index.ts'

const MODEL = 'lilychat'
const LOOK_EVERY_MS = 50

export interface ChatReporter {
  /** A piece of the answer, as it came. */
  said(text: string): void
  /** The provider's word of the answer, its signature checked against what came. */
  receipt(signed: SignedCompletionReceipt): void
}

/** Resolves when a provider offers the model that ships. */
export async function untilChatIsOffered(inference: Inference, signal: AbortSignal): Promise<void> {
  while (!(await inference.models()).some(({ model }) => model === MODEL)) await delay(LOOK_EVERY_MS, signal)
}

/** One question to the network's model: its answer as it comes, then its receipt. */
export async function chat(
  inference: Inference,
  { prompt, report }: { readonly prompt: string; readonly report: ChatReporter },
  signal: AbortSignal
): Promise<void> {
  const body = { model: MODEL, messages: [{ role: 'user', content: prompt }] }
  const answer = await inference.answer({ kind: 'chat', body }, signal)
  for await (const { data } of answer.parts) {
    const text = contentOf(data)
    if (text !== '') report.said(text)
  }
  const signed = answer.receipt()
  if (!signed) throw new Error('invariant: an answer that came whole has a receipt')
  report.receipt(signed)
}

/** What the model said with this event; nothing, for an event of another shape. */
function contentOf(data: string): string {
  const value: unknown = JSON.parse(data)
  if (typeof value !== 'object' || value === null || !('choices' in value) || !Array.isArray(value.choices)) return ''
  const content: unknown = value.choices[0]?.delta?.content
  return typeof content === 'string' ? content : ''
}
