import type { SignedCertificate } from '../../core/certificate.ts'
import type { Clock } from '../../core/clock.ts'
import type { SignedCompletionReceipt } from '../../core/completion-receipt.ts'
import { errorCode, errorMessage } from '../../core/errors.ts'
import type { Logger } from '../../core/logger.ts'
import type { Address, PeerIdText } from '../../core/primitives.ts'
import type { ServiceModel } from '../../core/service-model.ts'
import type { Startable } from '../../core/startable.ts'
import type { Channel, Rpc } from '../../p2p/protocol.ts'
import type { Backend } from '../backend/backend.ts'
import type { ServicesErrorInfo } from '../errors.ts'
import { ServicesError } from '../errors.ts'
import type { Payee } from '../payment/ports.ts'
import { isFree, priceOf } from '../price/token-price.ts'
import type { AnswerIn, AnswerOut, Ask } from '../protocol/answer-channel.ts'
import { answerProtocol } from '../protocol/answer-channel.ts'
import { closeProtocol } from '../protocol/close-channel.ts'
import type { ReceiptSigner } from '../receipt/completion-receipt.ts'
import { SealKey } from '../seal/prompt-seal.ts'
import { BackendWatch } from './backend-watch.ts'
import { ChannelAccounts } from './channel-accounts.ts'
import type { AnswerLimits, AnswerTask } from './give-answer.ts'
import { giveAnswer } from './give-answer.ts'
import { badTalk, Inbox } from './inbox.ts'
import type { ModelPrice } from './model-price.ts'
import { ModelShelf } from './model-shelf.ts'
import type { Tab } from './tab.ts'
import { ChannelTab, freeTab } from './tab.ts'

export interface ServiceHostComponents {
  readonly rpc: Pick<Rpc, 'handle' | 'handleChannel'>
  readonly key: ReceiptSigner
  readonly clock: Clock
  readonly logger: Logger
  readonly payee: Payee
  isSigned(signed: SignedCertificate): Promise<boolean>
  /** An answer was given to its end. */
  onAnswer?(signed: SignedCompletionReceipt): void
}

export interface ServiceHostInit {
  readonly network: string
  readonly provider: Address
  readonly backends: readonly Backend[]
  readonly prices: readonly ModelPrice[]
  readonly limits?: Partial<HostLimits>
}

export interface HostLimits extends AnswerLimits {
  readonly healthEveryMs: number
  readonly healthAgainMs: number
  readonly healthTimeoutMs: number
  /** Of an opened channel to its request. */
  readonly askMs: number
  /** Of an answer to the next request on its channel; longer than clients keep an idle one. */
  readonly nextAskMs: number
  readonly voucherTimeoutMs: number
  /** What may be told and not yet vouched for, in tokens of either kind: the most that either side can lose. */
  readonly tailTokens: number
}

const LIMITS: HostLimits = {
  healthEveryMs: 2_000,
  healthAgainMs: 500,
  healthTimeoutMs: 3_000,
  askMs: 10_000,
  nextAskMs: 30_000,
  // A cold engine loads tens of gigabytes.
  firstPartMs: 120_000,
  nextPartMs: 30_000,
  slowReaderMs: 60_000,
  voucherTimeoutMs: 10_000,
  // Half a second of a fast engine: a voucher a round trip keeps it going.
  tailTokens: 512
}

/** The provider's side of warm services: what answers here now, and the answers themselves. */
export class ServiceHost implements Startable {
  readonly name = 'services:host'
  readonly #c: ServiceHostComponents
  readonly #init: ServiceHostInit
  readonly #limits: HostLimits
  readonly #shelf: ModelShelf
  readonly #accounts: ChannelAccounts
  readonly #watches = new Map<Backend, BackendWatch>()
  #seal: SealKey | undefined
  readonly #stop = new AbortController()

  constructor(components: ServiceHostComponents, init: ServiceHostInit) {
    this.#c = { ...components, logger: components.logger.child('services:host') }
    this.#init = init
    this.#limits = { ...LIMITS, ...init.limits }
    this.#shelf = new ModelShelf(init.prices)
    this.#accounts = new ChannelAccounts(components)
  }

  async start(): Promise<void> {
    this.#seal = await SealKey.create()
    const { healthEveryMs, healthAgainMs, healthTimeoutMs } = this.#limits
    for (const backend of this.#init.backends) {
      const onModels = (models: Parameters<ModelShelf['put']>[1]): void => this.#shelf.put(backend, models)
      const timing = { everyMs: healthEveryMs, againMs: healthAgainMs, timeoutMs: healthTimeoutMs }
      this.#watches.set(backend, new BackendWatch({ backend, logger: this.#c.logger, onModels }, timing))
    }
    await Promise.all([...this.#watches.values()].map((watch) => watch.start())).catch(async (cause: unknown) => {
      await this.stop()
      throw cause
    })
    const { network } = this.#init
    await this.#c.rpc.handle(closeProtocol(network), (ask, from, signal) => this.#accounts.close({ ...ask, from }, signal))
    await this.#c.rpc.handleChannel(answerProtocol(network), (channel, signal) => this.#serve(channel, signal))
  }

  async stop(): Promise<void> {
    this.#stop.abort(new Error('the node stops'))
    await Promise.all([...this.#watches.values()].map((watch) => watch.stop()))
    await Promise.all(this.#init.backends.map((backend) => backend.stop()))
  }

  /** For the resource offer. */
  offered(): readonly ServiceModel[] {
    const sealKey = this.#seal?.publicKey
    return this.#shelf.offered().map((model) => ({ ...model, ...(sealKey && { sealKey }) }))
  }

  onChange(listener: () => void): () => void {
    return this.#shelf.onChange(listener)
  }

  /** A channel: one answer after another, until the client closes or asks no more. */
  async #serve(channel: Channel<AnswerOut, AnswerIn>, ended: AbortSignal): Promise<void> {
    const inbox = new Inbox(channel.messages(ended))
    const signal = AbortSignal.any([ended, inbox.over, this.#stop.signal])
    void inbox.read()
    try {
      const first = await inbox.next(this.#limits.askMs)
      if (!first) throw badTalk(`nothing for ${this.#limits.askMs} ms`)
      for (let ask: Ask | undefined = first; ask; ask = await inbox.next(this.#limits.nextAskMs)) await this.#answer({ ask, channel, inbox }, signal)
    } catch (cause) {
      if (!ended.aborted) await this.#refuse(channel, inbox.over.aborted ? inbox.over.reason : cause)
    }
  }

  async #answer({ ask: asked, channel, inbox }: Conversation, signal: AbortSignal): Promise<void> {
    const ask = await this.#opened(asked, channel.peer)
    const model = this.#shelf.find(ask)
    const leave = model.enter()
    let tab: Tab = freeTab
    try {
      tab = await this.#openTab(ask, channel, signal)
      inbox.begin(tab)
      const signed = await this.#give({ ask, model, tab, channel }, signal)
      leave() // the engine is free; the last voucher may take its time
      inbox.told()
      this.#c.onAnswer?.(signed)
      await tab.settled(signal)
    } finally {
      leave()
      tab.close()
    }
  }

  /** The request in the clear. @throws {ServicesError} SERVICES_BAD_SEAL */
  async #opened({ sealed, ...ask }: Ask, from: PeerIdText): Promise<Ask> {
    if (!sealed || !this.#seal) return ask
    const { network, provider } = this.#init
    return { ...ask, body: await this.#seal.open(sealed, { network, provider, from, model: ask.model }) }
  }

  async #give({ ask, model, tab, channel }: Pick<AnswerTask, 'ask' | 'model' | 'tab' | 'channel'>, signal: AbortSignal): Promise<SignedCompletionReceipt> {
    try {
      await channel.send({ type: 'accepted', tailWei: tab.tailWei }, AbortSignal.timeout(this.#limits.slowReaderMs))
      await tab.room(signal)
      const { clock, key: signer } = this.#c
      return await giveAnswer({ clock, signer }, { ask, model, tab, channel, provider: this.#init.provider, limits: this.#limits }, signal)
    } catch (cause) {
      if (errorCode(cause) === 'SERVICES_BACKEND_DOWN') this.#watches.get(model.backend)?.suspect()
      throw cause
    }
  }

  async #openTab(ask: Ask, { peer }: Channel<AnswerOut, AnswerIn>, signal: AbortSignal): Promise<Tab> {
    if (isFree(ask)) return freeTab
    const { tailTokens, voucherTimeoutMs } = this.#limits
    const tailWei = priceOf(ask, { inputTokens: tailTokens, outputTokens: tailTokens })
    return new ChannelTab(await this.#accounts.open({ payment: ask.payment, from: peer, tailWei }, signal), { tailWei, voucherTimeoutMs })
  }

  async #refuse(channel: Channel<AnswerOut, AnswerIn>, cause: unknown): Promise<void> {
    const { logger } = this.#c
    logger.debug({ peer: channel.peer, cause: errorMessage(cause) }, 'an answer was not given')
    const isOurs = cause instanceof ServicesError
    if (!isOurs && !this.#stop.signal.aborted) logger.warn({ peer: channel.peer, cause: errorMessage(cause) }, 'an answer failed')
    const code = isOurs ? cause.code : 'SERVICES_BACKEND_DOWN'
    const message = (isOurs ? errorMessage(cause) : 'the provider stops or failed').slice(0, MAX_MESSAGE_CHARS)
    const detail = isOurs ? detailOf(cause.info) : undefined
    await channel.send({ type: 'refused', code, message, ...(detail !== undefined && { detail }) }, AbortSignal.timeout(REFUSAL_MS)).catch(() => {}) // it is gone: nobody to tell
  }
}

/** The schema allows as many. */
const MAX_MESSAGE_CHARS = 1024
const MAX_DETAIL_CHARS = 64
const REFUSAL_MS = 2_000

interface Conversation {
  readonly ask: Ask
  readonly channel: Channel<AnswerOut, AnswerIn>
  readonly inbox: Inbox
}

const detailOf = (info: ServicesErrorInfo): string | undefined => (info.code === 'SERVICES_BAD_REQUEST' ? info.type.slice(0, MAX_DETAIL_CHARS) : undefined)
