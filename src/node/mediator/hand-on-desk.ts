import type { PeerRef, SignedCertificate } from '../../core/certificate.ts'
import { delay, within } from '../../core/clock.ts'
import { errorMessage } from '../../core/errors.ts'
import type { Logger } from '../../core/logger.ts'
import type { Address, Bytes32 } from '../../core/primitives.ts'
import type { Startable } from '../../core/startable.ts'
import type { WitnessBook } from '../../mediation/index.ts'
import { handOnProtocol } from '../../mediation/index.ts'
import type { Rpc } from '../../p2p/protocol.ts'
import type { LiveCases } from './live-cases.ts'

const CALL_MS = 15_000
/** The client's endpoint may be behind the one that told of the vote; whoever does not answer within a minute may be down. */
const TRIES = 4
const AGAIN_MS = 15_000

export interface HandOnDeskComponents {
  readonly rpc: Pick<Rpc, 'call'>
  readonly cases: Pick<LiveCases, 'listen'>
  readonly book: Pick<WitnessBook, 'get'>
  readonly logger: Logger
  certificate(): SignedCertificate
  contact(): PeerRef
}

/** Tells the client of a case, once this node's vote for its result is on chain, that the files can be had from here. mediation.md §3.9 */
export class HandOnDesk implements Startable {
  readonly name = 'node:hand-on-desk'
  readonly #c: HandOnDeskComponents
  readonly #init: { readonly network: string; readonly wallet: Address }
  readonly #stop = new AbortController()
  readonly #telling = new Set<Promise<void>>()
  #unlisten = (): void => {}

  constructor(components: HandOnDeskComponents, init: { readonly network: string; readonly wallet: Address }) {
    this.#c = components
    this.#init = init
  }

  async start(): Promise<void> {
    this.#unlisten = this.#c.cases.listen({
      onEvent: (event) => {
        if (event.type !== 'vote-revealed' || event.mediator !== this.#init.wallet || event.vote !== 'Match') return
        const told = this.#tell(event.dealId).finally(() => this.#telling.delete(told))
        this.#telling.add(told)
      }
    })
  }

  async stop(): Promise<void> {
    this.#unlisten()
    this.#stop.abort(new Error('the node stops'))
    await Promise.all(this.#telling)
  }

  async #tell(dealId: Bytes32): Promise<void> {
    const { signal } = this.#stop
    // The book forgets a case that is closed: who was heard of until now is told.
    const contacts = this.#c.book.get(dealId)?.contacts ?? []
    for (let tries = 1; tries <= TRIES && !signal.aborted; tries++) {
      const heard = await Promise.all(contacts.map((contact) => this.#isHeard(dealId, contact)))
      if (heard.includes(true)) return
      await delay(AGAIN_MS, signal).catch(() => {}) // aborted: the loop ends
    }
  }

  /** The provider is among them, and has no ear for it. */
  async #isHeard(dealId: Bytes32, to: PeerRef): Promise<boolean> {
    const { rpc, certificate, contact, logger } = this.#c
    try {
      const word = { dealId, contact: contact(), author: certificate() }
      return (await rpc.call(to, handOnProtocol(this.#init.network), word, within(this.#stop.signal, CALL_MS))).heard
    } catch (cause) {
      logger.debug({ dealId, to: to.peerId, cause: errorMessage(cause) }, 'a party of a case could not be told who has its files')
      return false
    }
  }
}
