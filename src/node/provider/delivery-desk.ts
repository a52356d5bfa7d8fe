import type { Notary } from '../../chain/ports.ts'
import { abortable } from '../../core/abortable.ts'
import { within } from '../../core/clock.ts'
import type { Logger } from '../../core/logger.ts'
import type { PeerIdText } from '../../core/primitives.ts'
import type { Startable } from '../../core/startable.ts'
import type { DeliveryIn, DeliveryOut } from '../../market/index.ts'
import { deliveryProtocol } from '../../market/index.ts'
import type { Channel, Rpc } from '../../p2p/protocol.ts'
import type { DealKeeper } from './deal-keeper.ts'
import { LiveJob } from './live-job.ts'

/** A peer that opens a channel and says nothing. */
const FIRST_MESSAGE_MS = 10_000
/** Two nodes see a block within a few seconds of each other. */
const OPENING_MS = 10_000

export interface DeliveryDeskComponents {
  readonly rpc: Rpc
  readonly keeper: DealKeeper
  readonly notary: Notary
  readonly logger: Logger
}

type Watch = Extract<DeliveryIn, { type: 'watch' }>

/** Serves clients that follow their deals: states, logs, result; takes their acceptance. docs/protocol/delivery.md */
export class DeliveryDesk implements Startable {
  readonly name = 'node:delivery-desk'
  readonly #c: DeliveryDeskComponents
  readonly #network: string

  constructor(components: DeliveryDeskComponents, network: string) {
    this.#c = components
    this.#network = network
  }

  async start(): Promise<void> {
    await this.#c.rpc.handleChannel(deliveryProtocol(this.#network), (channel, signal) => this.#serve(channel, signal))
  }

  async stop(): Promise<void> {}

  async #serve(channel: Channel<DeliveryOut, DeliveryIn>, signal: AbortSignal): Promise<void> {
    const incoming = channel.messages(signal)[Symbol.asyncIterator]()
    const first = await abortable(incoming.next(), within(signal, FIRST_MESSAGE_MS))
    if (first.done || first.value.type !== 'watch') return channel.close()
    const live = await this.#authorised(first.value, channel.peer, within(signal, OPENING_MS))
    if (typeof live === 'string') {
      await channel.send({ type: 'refused', code: 'NODE_JOB_UNKNOWN', message: live }, signal)
      return channel.close()
    }
    const ended = new AbortController()
    const both = AbortSignal.any([signal, ended.signal])
    // Caught here and not where it is awaited: a channel that breaks while a message is sent ends both, and a rejection that nobody holds yet ends the node.
    const reading = this.#read(incoming, { live, channel }, both)
      .catch(() => {}) // the reader ends with the channel: its error is that end
      .finally(() => ended.abort())
    for await (const message of live.follow(first.value.logsFrom, both)) await channel.send(message, both)
    await channel.close()
    await reading
  }

  /** Only the deal's client may see its job: its wallet must vouch for the peer that asks. */
  async #authorised(watch: Watch, from: PeerIdText, signal: AbortSignal): Promise<LiveJob | string> {
    const { certificate, signature } = watch.author
    const { keeper } = this.#c
    const { dealId } = watch
    const kept = await keeper.record(dealId)
    const live = keeper.get(dealId) ?? (kept?.phase === 'closed' ? undefined : await keeper.untilOpen(dealId, signal))
    const record = live?.record ?? (await keeper.record(dealId)) // read last: it may have ended meanwhile
    if (!record || (!live && record.phase !== 'closed')) return 'this provider has no such deal'
    if (certificate.wallet !== record.signed.deal.client || certificate.peerId !== from) return 'this deal belongs to another client'
    if (certificate.expiryS * 1000 < Date.now() || !(await this.#c.notary.verifyCertificate(certificate, signature))) return 'the certificate does not hold'
    return live ?? new LiveJob(record, '')
  }

  async #read(
    incoming: AsyncIterator<DeliveryIn>,
    to: { readonly live: LiveJob; readonly channel: Channel<DeliveryOut, DeliveryIn> },
    signal: AbortSignal
  ): Promise<void> {
    const { live, channel } = to
    for (let next = await incoming.next(); !next.done; next = await incoming.next()) {
      const message = next.value
      if (message.type === 'accept') {
        const problem = await this.#c.keeper.settler.accept(live, message.signed)
        if (problem !== undefined) await channel.send({ type: 'refused', code: 'NODE_ACCEPTANCE_REFUSED', message: problem }, signal)
      } else if (message.type === 'refuse') {
        this.#c.logger.warn({ dealId: live.record.dealId, reason: message.reason }, 'the client does not accept the result')
        this.#c.keeper.settler.refused(live)
      } else if (message.type === 'login') {
        live.login.resolve({ username: message.username, password: message.password })
      } else if (message.type === 'extend' || message.type === 'unpaid') {
        await live.meter?.answer(message)
      } else if (message.type === 'cancel') await this.#c.keeper.settler.cancel(live, message)
    }
  }
}
