import { ServicesError } from '../errors.ts'
import type { AnswerOut } from '../protocol/answer-channel.ts'
import type { Line } from './line-pool.ts'

export interface Patience {
  readonly model: string
  readonly provider: string
  readonly timeoutMs: number
  /** Of who asked. */
  readonly signal: AbortSignal
}

/** What a provider says next; undefined: it closed in order. @throws {ServicesError} SERVICES_STALLED; what broke the line; the signal's reason */
export async function nextMessage({ inbox }: Line, { model, provider, timeoutMs, signal }: Patience): Promise<AnswerOut | undefined> {
  signal.throwIfAborted()
  const { promise: given, reject } = Promise.withResolvers<never>()
  const onAbort = (): void => reject(signal.reason)
  const message = `provider ${provider} said nothing of ${model} for ${timeoutMs} ms`
  const timer = setTimeout(() => reject(new ServicesError({ code: 'SERVICES_STALLED', model, timeoutMs }, message)), timeoutMs)
  signal.addEventListener('abort', onAbort, { once: true })
  try {
    const { done, value } = await Promise.race([inbox.next(), given])
    return done ? undefined : value
  } finally {
    clearTimeout(timer)
    signal.removeEventListener('abort', onAbort)
  }
}
