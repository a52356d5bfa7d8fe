import type { SignedCertificate } from '../../core/certificate.ts'
import type { Clock } from '../../core/clock.ts'
import { delay, within } from '../../core/clock.ts'
import { errorCode, errorMessage, invariant } from '../../core/errors.ts'
import type { Logger } from '../../core/logger.ts'
import type { Bytes32 } from '../../core/primitives.ts'
import type { ResourceOffer } from '../../core/resource-offer.ts'
import type { ServiceKind, ServiceModel } from '../../core/service-model.ts'
import { modelNameSchema } from '../../core/service-model.ts'
import type { Rpc } from '../../p2p/protocol.ts'
import { ServicesError } from '../errors.ts'
import type { Answer, Inference, InferenceRequest, ModelOnOffer } from '../inference.ts'
import type { Payer, SignedVoucher } from '../payment/ports.ts'
import { isFree } from '../price/token-price.ts'
import type { Ask } from '../protocol/answer-channel.ts'
import { answerProtocol, MAX_BODY_CHARS } from '../protocol/answer-channel.ts'
import type { ReceiptVerifier } from '../receipt/completion-receipt.ts'
import { SecondLooks } from '../rescore/second-looks.ts'
import type { Opinion, ToldAnswer } from '../rescore/told-answer.ts'
import { sealText } from '../seal/prompt-seal.ts'
import type { Candidate } from './candidates.ts'
import { mostPrice, rank } from './candidates.ts'
import type { Line } from './line-pool.ts'
import { LinePool } from './line-pool.ts'
import { ModelMarket } from './model-market.ts'
import { nextMessage } from './next-message.ts'
import { ProviderNotes } from './provider-notes.ts'
import { Purse } from './purse.ts'
import { busy, busyOr, refusalOf } from './refusal.ts'
import { RemoteAnswer } from './remote-answer.ts'
import { Reserves } from './reserves.ts'

export interface NetworkInferenceComponents {
  readonly rpc: Pick<Rpc, 'openChannel'>
  readonly verifier: ReceiptVerifier
  readonly clock: Clock
  readonly logger: Logger
  readonly payer: Payer
  /** The market as this node hears it. */
  offers(): readonly ResourceOffer[]
  certificate(): SignedCertificate
  /** Names like this one, the nearest first. */
  near(name: string, known: readonly string[]): readonly string[]
  /** What somebody with the same weights thinks of an answer; absent: answers are not looked at again. */
  look?(told: ToldAnswer, signal: AbortSignal): Promise<Opinion>
}

export interface NetworkInferenceInit {
  readonly network: string
  readonly limits?: Partial<AskLimits>
  /** Of whole answers: how many are looked at again. */
  readonly lookShare?: number
}

export interface AskLimits {
  /** Providers asked for one answer. */
  readonly maxTries: number
  /** When all are busy: so long they are asked again. */
  readonly busyWaitMs: number
  /** So old may our list of who offers what be. */
  readonly marketLifeMs: number
  readonly acceptMs: number
  readonly firstPartMs: number
  readonly nextPartMs: number
  readonly payTimeoutMs: number
}

const LIMITS: AskLimits = {
  maxTries: 5,
  busyWaitMs: 10_000,
  marketLifeMs: 200,
  acceptMs: 15_000,
  // A little more than a provider waits for its engine: it tells better what happened.
  firstPartMs: 125_000,
  nextPartMs: 35_000,
  payTimeoutMs: 10_000
}

/** The network's models: the best provider for each request, over libp2p, paid by voucher. */
export class NetworkInference implements Inference {
  readonly #c: NetworkInferenceComponents
  readonly #network: string
  readonly #lines: LinePool
  readonly #market: ModelMarket
  readonly #limits: AskLimits
  readonly #notes: ProviderNotes
  readonly #looks: SecondLooks | undefined
  readonly #reserves = new Reserves()

  constructor(components: NetworkInferenceComponents, { network, limits, lookShare }: NetworkInferenceInit) {
    this.#c = { ...components, logger: components.logger.child('services:inference') }
    this.#network = network
    this.#lines = new LinePool(components.rpc, answerProtocol(network))
    this.#limits = { ...LIMITS, ...limits }
    this.#market = new ModelMarket(components, { lifeMs: this.#limits.marketLifeMs })
    this.#notes = new ProviderNotes(components.clock)
    const { look } = components
    const onOpinion = (candidate: Candidate, opinion: Opinion): void => this.#notes.heard(candidate, opinion)
    this.#looks = look && new SecondLooks({ look, onOpinion, logger: this.#c.logger }, lookShare === undefined ? {} : { share: lookShare })
  }

  /** Ends what is looked at again. */
  async stop(): Promise<void> {
    await this.#looks?.stop()
  }

  async models(): Promise<readonly ModelOnOffer[]> {
    return [...this.#market.all()].flatMap(([model, candidates]) => {
      const ranked = this.#rank(candidates, { kind: 'chat', body: {} })
      const [best] = ranked
      if (!best) return []
      const kinds = [...new Set(candidates.flatMap(({ service }) => service.kinds))]
      const bestFor = (kind: ServiceKind): ServiceModel | undefined => ranked.find(({ service }) => service.kinds.includes(kind))?.service
      return [{ model, kinds, providers: new Set(candidates.map(({ contact }) => contact.peerId)).size, best: best.service, bestFor }]
    })
  }

  async answer(request: InferenceRequest, signal: AbortSignal): Promise<Answer> {
    const { model, body } = this.#bodyOf(request)
    const until = performance.now() + this.#limits.busyWaitMs
    for (let pauseMs = FIRST_PAUSE_MS; ; pauseMs = Math.min(2 * pauseMs, LAST_PAUSE_MS)) {
      const candidates = this.#market.for(model, request)
      if (candidates.length === 0) throw this.#unknown(model, request)
      const failures: unknown[] = []
      for (const candidate of this.#rank(this.#payable(model, candidates), request).slice(0, this.#limits.maxTries)) {
        const got = await this.#try(candidate, { request, model, body }, signal)
        if ('answer' in got) return got.answer
        failures.push(got.cause)
      }
      if (!failures.every(isBusy) || performance.now() > until) throw noProvider(model, failures)
      await delay(pauseMs * (0.5 + Math.random()), signal) // not all at once
    }
  }

  /** Throws what no other provider would do better. */
  async #try(candidate: Candidate, wanted: Wanted, signal: AbortSignal): Promise<{ readonly answer: Answer } | { readonly cause: unknown }> {
    const { provider, service } = candidate
    if (this.#notes.standingOf(candidate, undefined).active >= MAX_ANSWERS) return { cause: busy(service.model, provider) }
    const release = this.#reserves.take(provider, isFree(service) ? 0n : mostPrice(service, wanted.request))
    let isAnswered = false
    try {
      // Not for `#asked` to judge: what stops us from paying one stops us from paying all.
      const payment = isFree(service) ? undefined : await this.#payment(candidate, signal)
      const asked = await this.#asked(candidate, { ...wanted, payment, release }, signal)
      isAnswered = 'answer' in asked
      return asked
    } finally {
      if (!isAnswered) release()
    }
  }

  async #asked(candidate: Candidate, wanted: Paid, signal: AbortSignal): Promise<{ readonly answer: Answer } | { readonly cause: unknown }> {
    const { provider, service } = candidate
    const { payment } = wanted
    if (payment && this.#notes.isDebtor(payment.channelId)) return { cause: debtor(payment.channelId, provider) }
    try {
      const answer = await this.#askAgain(candidate, wanted, signal)
      return { answer: this.#looks?.watch(answer, candidate, wanted.request) ?? answer }
    } catch (cause) {
      signal.throwIfAborted()
      if (errorCode(cause) === 'SERVICES_BAD_REQUEST') throw cause // another provider's engine would say the same
      this.#notes.failed(candidate, cause)
      if (payment && errorCode(cause) === 'SERVICES_UNPAID') this.#notes.refusedAsDebtor(payment.channelId)
      this.#c.logger.debug({ provider, model: service.model, cause: errorMessage(cause) }, 'a provider gave no answer; the next is asked')
      return { cause }
    }
  }

  /** Nobody opens a payment channel to himself. */
  #payable(model: string, candidates: readonly Candidate[]): readonly Candidate[] {
    const { wallet } = this.#c.certificate().certificate
    const others = candidates.filter(({ provider, service }) => provider !== wallet || isFree(service))
    if (others.length > 0) return others
    throw noProvider(model, [new Error('only your own wallet offers it, and it can’t pay itself: ask its engine directly')])
  }

  #rank(candidates: readonly Candidate[], request: InferenceRequest): readonly Candidate[] {
    return rank(candidates, request, (candidate) => this.#notes.standingOf(candidate, request.stickyKey))
  }

  /** Twice when the provider refuses the channel: it may have closed it, and then there is another. */
  async #askAgain(candidate: Candidate, wanted: Paid, signal: AbortSignal): Promise<Answer> {
    try {
      return await this.#ask(candidate, wanted, signal)
    } catch (cause) {
      if (errorCode(cause) !== 'SERVICES_CHANNEL_UNKNOWN' || !wanted.payment) throw cause
      const payment = await this.#anotherPayment(candidate, wanted.payment.channelId, signal)
      if (!payment) throw cause
      return this.#ask(candidate, { ...wanted, payment }, signal)
    }
  }

  /** What goes wrong with our chain meanwhile is ours: a reason why a provider gave no answer is shown to who asks. */
  async #anotherPayment(candidate: Candidate, channelId: Bytes32, signal: AbortSignal): Promise<Ask['payment']> {
    try {
      await this.#c.payer.recheck(channelId)
      const payment = await this.#payment(candidate, signal)
      return payment.channelId === channelId ? undefined : payment
    } catch (cause) {
      signal.throwIfAborted()
      this.#c.logger.warn({ provider: candidate.provider, channelId, cause: errorMessage(cause) }, 'a payment channel that is refused could not be looked at')
      return undefined
    }
  }

  /** One provider, up to its first part. */
  async #ask(candidate: Candidate, { request, model, body, payment, release }: Paid, signal: AbortSignal): Promise<Answer> {
    const { service } = candidate
    const ask: Ask = {
      type: 'ask',
      model,
      kind: request.kind,
      body,
      inputPerMillion: service.inputPerMillion,
      outputPerMillion: service.outputPerMillion,
      ...(request.maxPrice !== undefined && { maxPrice: request.maxPrice }),
      ...(service.digest && { digest: service.digest }),
      ...(payment && { payment })
    }
    this.#notes.began(candidate, request.stickyKey)
    try {
      const wire = request.seal ? await this.#sealed(ask, candidate) : ask
      return await this.#answerOn(this.#lines.reuse(candidate.contact), { ask, wire, candidate, release }, signal)
    } catch (cause) {
      this.#notes.ended(candidate)
      throw cause
    }
  }

  /** As it goes over the wire: for the provider's service key alone. */
  async #sealed(ask: Ask, { service, provider }: Candidate): Promise<Ask> {
    const { model, body } = ask
    invariant(service.sealKey, 'the market gave only such that have one')
    const from = this.#c.certificate().certificate.peerId
    return { ...ask, body: '', sealed: await sealText(service.sealKey, body, { network: this.#network, provider, from, model }) }
  }

  /** On a channel that was used before, when there is one; it may be dead by now, and then a new one is opened. */
  async #answerOn(used: Line | undefined, talk: Talk, signal: AbortSignal): Promise<Answer> {
    const line = used ?? (await this.#open(talk, signal))
    let tailWei: bigint | undefined
    try {
      tailWei = await this.#accepted(line, talk, signal)
      const answer = this.#receive(line, { ...talk, tailWei }, signal)
      await answer.begin(this.#limits.firstPartMs)
      return answer
    } catch (cause) {
      await line.channel.close()
      signal.throwIfAborted()
      const isStale = line.isUsed && tailWei === undefined && (!(cause instanceof ServicesError) || cause.code === 'SERVICES_BACKEND_DOWN')
      if (!isStale) throw cause
      return this.#answerOn(undefined, talk, signal)
    }
  }

  async #open({ ask, candidate }: Talk, signal: AbortSignal): Promise<Line> {
    try {
      return await this.#lines.open(candidate.contact, signal)
    } catch (cause) {
      throw busyOr(cause, ask.model, candidate.provider)
    }
  }

  /** What the provider lets stay unpaid, in wei. */
  async #accepted(line: Line, { ask, wire, candidate }: Talk, signal: AbortSignal): Promise<bigint> {
    const { acceptMs } = this.#limits
    const { provider } = candidate
    const { model } = ask
    await line.channel.send(wire, within(signal, acceptMs))
    const message = await nextMessage(line, { model, provider, timeoutMs: acceptMs, signal })
    if (!message) throw new ServicesError({ code: 'SERVICES_BACKEND_DOWN', backend: provider }, `provider ${provider} closed without a word`)
    if (message.type === 'refused') throw refusalOf(message, model, provider)
    if (message.type !== 'accepted')
      throw new ServicesError({ code: 'SERVICES_BAD_TALK', what: message.type }, `provider ${provider} began with ${message.type}`)
    return message.tailWei
  }

  #receive(line: Line, { ask, candidate, tailWei, release }: Talk & { readonly tailWei: bigint }, signal: AbortSignal): RemoteAnswer {
    const { nextPartMs, payTimeoutMs } = this.#limits
    const { payer, verifier } = this.#c
    // Not the signal of who asked: what came is paid for, whoever has left.
    const tell = (signed: SignedVoucher, forThis: bigint): Promise<void> =>
      line.channel.send({ type: 'voucher', ...signed, forThis }, AbortSignal.timeout(payTimeoutMs))
    const purse = ask.payment && new Purse({ payer, tell }, { channelId: ask.payment.channelId, tailWei, payTimeoutMs })
    const onEnd = (failure: unknown): void => {
      release()
      this.#notes.ended(candidate)
      this.#notes.failed(candidate, failure)
    }
    return new RemoteAnswer({ verifier, line, lines: this.#lines, purse, onEnd }, { ask, candidate, nextPartMs, signal })
  }

  /** A channel with room for all answers of this provider that run or begin now. */
  async #payment({ provider }: Candidate, signal: AbortSignal): Promise<NonNullable<Ask['payment']>> {
    const { channelId } = await this.#c.payer.channelTo(provider, this.#reserves.of(provider), signal)
    return { channelId, author: this.#c.certificate() }
  }

  #bodyOf({ body }: InferenceRequest): { readonly model: string; readonly body: string } {
    const model = modelNameSchema.safeParse(body.model)
    if (!model.success) throw this.#unknown(String(body.model).slice(0, MAX_SHOWN_CHARS), undefined)
    const text = JSON.stringify(body)
    if (Buffer.byteLength(text) <= MAX_BODY_CHARS) return { model: model.data, body: text }
    throw new ServicesError({ code: 'SERVICES_BAD_REQUEST', type: 'request_too_large' }, `the request has more than ${MAX_BODY_CHARS} bytes: shorten it`)
  }

  #unknown(model: string, request: InferenceRequest | undefined): ServicesError {
    const all = this.#market.all()
    if (request?.seal && all.has(model)) return noProvider(model, [new Error('none takes it sealed, or none for this: ask without sealing the prompt')])
    if (request && all.has(model) && request.digest === undefined)
      return new ServicesError({ code: 'SERVICES_WRONG_KIND', model, kind: request.kind }, `${model} is no model for ${request.kind}`)
    const near = this.#c.near(model, [...all.keys()])
    const hint = near[0] === undefined ? ', and no other model either' : `; nearest: ${near.join(', ')}`
    return new ServicesError({ code: 'SERVICES_MODEL_UNKNOWN', model, near }, `nobody offers the model "${model}" now${hint}`)
  }
}

/** Longer than any model's name. */
const MAX_SHOWN_CHARS = 96

interface Wanted {
  readonly request: InferenceRequest
  readonly model: string
  readonly body: string
}

interface Paid extends Wanted {
  readonly payment: Ask['payment']
  /** What it may cost need not be kept ready any longer. */
  readonly release: () => void
}

interface Talk {
  /** In the clear: what it costs and what its receipt says. */
  readonly ask: Ask
  /** As it is sent. */
  readonly wire: Ask
  readonly candidate: Candidate
  readonly release: () => void
}

/** Of one model from one provider at one time: its channels are 256 (protocol/answer-channel.ts), idle ones included. */
const MAX_ANSWERS = 224

/** All are busy: how soon they are asked again. */
const FIRST_PAUSE_MS = 100
const LAST_PAUSE_MS = 1_000

const isBusy = (cause: unknown): boolean => errorCode(cause) === 'SERVICES_BUSY'

const debtor = (channelId: Bytes32, provider: string): ServicesError =>
  new ServicesError(
    { code: 'SERVICES_UNPAID', channelId, unpaid: 0n },
    `provider ${provider} counts answers on payment channel ${channelId} that were not paid for: it is asked again in half an hour, or with the next channel`
  )

/** Busy when all are; else each one's reason. */
function noProvider(model: string, failures: readonly unknown[]): ServicesError {
  if (failures.every(isBusy)) {
    const message = `every provider of ${model} is busy (${failures.length} asked): try again in a moment`
    return new ServicesError({ code: 'SERVICES_BUSY', model }, message)
  }
  const reasons = failures.map(errorMessage)
  return new ServicesError({ code: 'SERVICES_NO_PROVIDER', model, reasons }, `no provider of ${model} gave an answer: ${reasons.join('; ')}`, {
    cause: failures[0]
  })
}
