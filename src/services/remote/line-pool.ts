import type { PeerRef } from '../../core/certificate.ts'
import type { PeerIdText } from '../../core/primitives.ts'
import type { Channel, ChannelProtocol, Rpc } from '../../p2p/protocol.ts'
import type { AnswerIn, AnswerOut } from '../protocol/answer-channel.ts'

/** Idle channels kept to one provider: what a burst left. */
const MAX_IDLE = 16
/** Shorter than providers wait for the next request (service-host.ts). */
const IDLE_MS = 10_000

/** A channel to a provider, and what comes on it. */
export interface Line {
  readonly channel: Channel<AnswerIn, AnswerOut>
  readonly inbox: AsyncIterator<AnswerOut>
  /** An answer came on it before: it may have been closed since. */
  readonly isUsed: boolean
}

interface IdleLine {
  readonly line: Line
  readonly timer: NodeJS.Timeout
}

/** Channels on which an answer came whole serve the next one: that saves the round trips of an opening. */
export class LinePool {
  readonly #rpc: Pick<Rpc, 'openChannel'>
  readonly #protocol: ChannelProtocol<AnswerIn, AnswerOut>
  readonly #idle = new Map<PeerIdText, IdleLine[]>()

  constructor(rpc: Pick<Rpc, 'openChannel'>, protocol: ChannelProtocol<AnswerIn, AnswerOut>) {
    this.#rpc = rpc
    this.#protocol = protocol
  }

  /** An idle one, if there is one. */
  reuse({ peerId }: PeerRef): Line | undefined {
    const idle = this.#idle.get(peerId)?.pop()
    if (!idle) return undefined
    clearTimeout(idle.timer)
    return idle.line
  }

  async open(contact: PeerRef, signal: AbortSignal): Promise<Line> {
    const channel = await this.#rpc.openChannel(contact, this.#protocol, signal)
    // Lives longer than the request that opened it: closing the channel is what ends the reading.
    const inbox = channel.messages(new AbortController().signal)[Symbol.asyncIterator]()
    return { channel, inbox, isUsed: false }
  }

  /** For the next request to the same provider. */
  giveBack({ channel, inbox }: Line): void {
    const lines = this.#idle.get(channel.peer) ?? []
    if (lines.length >= MAX_IDLE) return void channel.close()
    const line: Line = { channel, inbox, isUsed: true }
    const timer = setTimeout(() => this.#drop(line), IDLE_MS)
    timer.unref()
    lines.push({ line, timer })
    this.#idle.set(channel.peer, lines)
  }

  #drop(line: Line): void {
    const { peer } = line.channel
    const left = (this.#idle.get(peer) ?? []).filter((idle) => idle.line !== line)
    if (left.length > 0) this.#idle.set(peer, left)
    else this.#idle.delete(peer)
    void line.channel.close()
  }
}
