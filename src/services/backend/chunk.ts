import type { ServiceKind } from '../../core/service-model.ts'

export interface ChunkHead {
  readonly id: string
  readonly kind: Exclude<ServiceKind, 'embedding'>
  readonly model: string
  readonly createdS: number
}

/** Why an answer ended, in OpenAI's words. */
export type FinishReason = 'stop' | 'length'

/** One event of OpenAI's stream. `text` undefined: only the end is told; `isFirst`: with the role. */
export function textChunk(
  head: ChunkHead,
  text: string | undefined,
  { isFirst = false, finish }: { readonly isFirst?: boolean; readonly finish?: FinishReason } = {}
): string {
  const delta = { ...(isFirst && { role: 'assistant' }), ...(text !== undefined && { content: text }) }
  const content = head.kind === 'chat' ? { delta } : { text: text ?? '' }
  return JSON.stringify({ ...envelope(head), choices: [{ index: 0, ...content, logprobs: null, finish_reason: finish ?? null }] })
}

/** The last event of a stream whose reader asked for usage. */
export function usageChunk(head: ChunkHead, inputTokens: number, outputTokens: number): string {
  const usage = { prompt_tokens: inputTokens, completion_tokens: outputTokens, total_tokens: inputTokens + outputTokens }
  return JSON.stringify({ ...envelope(head), choices: [], usage })
}

const envelope = ({ id, kind, model, createdS }: ChunkHead): object => ({
  id,
  object: kind === 'chat' ? 'chat.completion.chunk' : 'text_completion',
  created: createdS,
  model
})
