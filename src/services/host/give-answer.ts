import type { Clock } from '../../core/clock.ts'
import type { CompletionReceipt, SignedCompletionReceipt } from '../../core/completion-receipt.ts'
import type { Address } from '../../core/primitives.ts'
import type { Channel } from '../../p2p/protocol.ts'
import type { BackendPart, BackendRequest } from '../backend/backend.ts'
import { ServicesError } from '../errors.ts'
import { priceOf } from '../price/token-price.ts'
import type { AnswerIn, AnswerOut, Ask } from '../protocol/answer-channel.ts'
import { MAX_BODY_CHARS } from '../protocol/answer-channel.ts'
import { AnswerDigest, newReceiptId, promptHash } from '../receipt/answer-digest.ts'
import type { ReceiptSigner } from '../receipt/completion-receipt.ts'
import { signReceipt } from '../receipt/completion-receipt.ts'
import type { HostedModel } from './hosted-model.ts'
import { OutgoingParts } from './outgoing-parts.ts'
import { withinPrice } from './price-limit.ts'
import type { Tab } from './tab.ts'
import { watchStall } from './watch-stall.ts'

export interface GiveAnswerComponents {
  readonly clock: Clock
  readonly signer: ReceiptSigner
}

export interface AnswerLimits {
  readonly firstPartMs: number
  readonly nextPartMs: number
  /** A reader that takes nothing for so long is left. */
  readonly slowReaderMs: number
}

export interface AnswerTask {
  readonly ask: Ask
  readonly model: HostedModel
  readonly tab: Tab
  readonly channel: Channel<AnswerOut, AnswerIn>
  readonly provider: Address
  readonly limits: AnswerLimits
}

/** Runs the engine and tells what it says, no faster than it is read and paid for; then the receipt. */
export async function giveAnswer({ clock, signer }: GiveAnswerComponents, task: AnswerTask, signal: AbortSignal): Promise<SignedCompletionReceipt> {
  const { ask, model, tab, channel, limits } = task
  const startedAtMs = clock.nowMs()
  const from = performance.now()
  const digest = new AnswerDigest()
  const pace = new Pace()
  // Not the signal: a message cut off in the middle would end the channel before the reason is told. A channel that ended throws by itself.
  const send = (message: AnswerOut): Promise<void> => channel.send(message, AbortSignal.timeout(limits.slowReaderMs))
  const out = new OutgoingParts((parts) => send({ type: 'parts', parts }))
  const engine = model.backend.run(requestOf(ask), signal)
  const watched = watchStall(engine, { model: ask.model, ...limits }, (ms) => pace.waited(ms))
  let last: BackendPart = { data: '', inputTokens: 0, outputTokens: 0 }
  let firstTokenMs: number | undefined
  for await (const part of withinPrice(watched, ask, ask.maxPrice)) {
    if (part.data.length > MAX_BODY_CHARS)
      throw new ServicesError({ code: 'SERVICES_BACKEND_DOWN', backend: model.backend.name }, 'a part of its answer is too large to send')
    firstTokenMs ??= Math.round(performance.now() - from)
    digest.add(part.data)
    last = part
    pace.told(part.outputTokens)
    tab.owe(priceOf(ask, part))
    await out.add(part)
    await tab.room(signal)
  }
  await out.flush()
  pace.measure(model)
  const receipt: CompletionReceipt = {
    id: newReceiptId(),
    provider: task.provider,
    model: ask.model,
    ...(model.facts.digest && { modelDigest: model.facts.digest }),
    inputTokens: last.inputTokens,
    outputTokens: last.outputTokens,
    price: priceOf(ask, last),
    promptHash: promptHash(ask.body),
    answerHash: digest.end(),
    startedAtMs,
    firstTokenMs: firstTokenMs ?? 0,
    wallMs: Math.round(performance.now() - from)
  }
  const signed = await signReceipt(signer, receipt)
  await send({ type: 'end', signed })
  return signed
}

/** The request as the engine gets it: under the name that it was asked by, so that nobody gets another model for the price of this. @throws {ServicesError} */
function requestOf({ kind, model, body }: Ask): BackendRequest {
  try {
    const value: unknown = JSON.parse(body)
    if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new TypeError('it is no object')
    return { kind, body: { ...value, model } }
  } catch (cause) {
    throw new ServicesError({ code: 'SERVICES_BAD_REQUEST', type: 'invalid_request_error' }, 'the request is not a JSON object', { cause })
  }
}

/** How fast the engine was, its reader's slowness left out. */
class Pace {
  #engineMs = 0
  #first: number | undefined
  #last = 0

  waited(ms: number): void {
    if (this.#first !== undefined) this.#engineMs += ms
  }

  told(outputTokens: number): void {
    this.#first ??= outputTokens
    this.#last = outputTokens
  }

  measure({ speed }: HostedModel): void {
    speed.add(this.#last - (this.#first ?? 0), this.#engineMs)
  }
}
