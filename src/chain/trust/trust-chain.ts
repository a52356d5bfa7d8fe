import { encodeEventTopics } from 'viem/utils'
import type { Deal } from '../../core/deal.ts'
import { errorMessage } from '../../core/errors.ts'
import type { Logger } from '../../core/logger.ts'
import type { Address, Bytes32, Hex } from '../../core/primitives.ts'
import { parseAddress } from '../../core/primitives.ts'
import { commitRevealBeaconAbi } from '../abi/commit-reveal-beacon.ts'
import { mediationAbi } from '../abi/mediation.ts'
import type { BlockTimes } from '../events/block-times.ts'
import { fetchLogs } from '../events/fetch-logs.ts'
import type { ChainPoint, TxReceipt } from '../ports.ts'
import type { Reader } from '../reader.ts'
import type { Ask, RpcPool } from '../rpc/rpc-pool.ts'
import type { Log } from '../rpc/schemas.ts'
import { parseQuantity } from '../rpc/schemas.ts'
import { beaconCommitment, encodeTrust, voteCommitment } from './calldata.ts'
import { decodeCaseLog } from './decode-case-log.ts'
import type { CaseEvent, Court, ResultParts, SeatRef, SpokenVote, TrustChain, VoteParts } from './ports.ts'
import { readCourt, TrustReader } from './trust-reader.ts'

export interface TrustChainComponents {
  readonly reader: Reader
  readonly pool: RpcPool
  readonly times: BlockTimes
  readonly logger: Logger
  /** Signs and sends with this node's wallet. @throws {ChainError} CHAIN_NO_WALLET */
  send(request: { readonly verb: string; readonly to: Address; readonly data: Hex }, signal: AbortSignal): Promise<TxReceipt>
}

export interface TrustChainInit {
  readonly chainId: number
  readonly deals: Address
  readonly deployedAtBlock: number
  readonly readTimeoutMs: number
}

const [SEAT_DRAWN] = encodeEventTopics({ abi: mediationAbi, eventName: 'SeatDrawn' })
const [BEACON_COMMITTED] = encodeEventTopics({ abi: commitRevealBeaconAbi, eventName: 'BeaconCommitted' })
const [BEACON_REVEALED] = encodeEventTopics({ abi: commitRevealBeaconAbi, eventName: 'BeaconRevealed' })
/** As many as an unlimited node takes at once (fetch-logs.ts). */
const PIECE_BLOCKS = 100_000n
/** An indexed address or number as a topic. */
const padded = (hex: string): Hex => `0x${hex.padStart(64, '0')}`

/** The contracts of trust on an EVM chain. Views are inherited, verbs and events are here. */
export class EvmTrust extends TrustReader implements TrustChain {
  readonly #c: TrustChainComponents
  readonly #init: TrustChainInit
  readonly #listeners = new Set<(event: CaseEvent) => void>()
  #court: Promise<Court> | undefined

  constructor(components: TrustChainComponents, init: TrustChainInit) {
    super(components.reader, () => this.court())
    this.#c = components
    this.#init = init
  }

  court(): Promise<Court> {
    this.#court ??= readCourt(this.#c.reader, this.#init.deals).catch((error: unknown) => {
      this.#court = undefined
      throw error
    })
    return this.#court
  }

  async voteCommitment(parts: VoteParts): Promise<Bytes32> {
    return voteCommitment({ chainId: this.#init.chainId, mediation: (await this.court()).mediation }, parts)
  }

  async beaconCommitment(parts: { readonly beaconRound: number; readonly member: Address; readonly value: Bytes32 }): Promise<Bytes32> {
    return beaconCommitment((await this.court()).beacon, parts)
  }

  challenge = (deal: Deal, signal: AbortSignal) => this.#mediate('challenge', encodeTrust.dealCall('challenge', deal), signal)
  joinChallenge = (deal: Deal, signal: AbortSignal) => this.#mediate('joinChallenge', encodeTrust.dealCall('joinChallenge', deal), signal)
  draw = (deal: Deal, list: readonly Address[], signal: AbortSignal) => this.#mediate('draw', encodeTrust.draw(deal, list), signal)
  commitVote = (seat: SeatRef, commitment: Bytes32, signal: AbortSignal) => this.#mediate('commitVote', encodeTrust.commitVote(seat, commitment), signal)
  revealResult = (deal: Deal, parts: ResultParts, signal: AbortSignal) => this.#mediate('revealResult', encodeTrust.revealResult(deal, parts), signal)
  revealVote = (seat: SeatRef, word: { readonly vote: SpokenVote; readonly answer: Bytes32; readonly salt: Bytes32 }, signal: AbortSignal) =>
    this.#mediate('revealVote', encodeTrust.revealVote(seat, word), signal)
  tally = (deal: Deal, signal: AbortSignal) => this.#mediate('tally', encodeTrust.dealCall('tally', deal), signal)
  convictWithheld = (deal: Deal, signal: AbortSignal) => this.#mediate('convictWithheld', encodeTrust.dealCall('convictWithheld', deal), signal)
  appeal = (deal: Deal, signal: AbortSignal) => this.#mediate('appeal', encodeTrust.dealCall('appeal', deal), signal)
  conclude = (deal: Deal, signal: AbortSignal) => this.#mediate('conclude', encodeTrust.dealCall('conclude', deal), signal)
  bid = (leastFee: bigint, signal: AbortSignal) => this.#send({ verb: 'bid', at: 'pool', data: encodeTrust.bid(leastFee) }, signal)
  joinPool = (signal: AbortSignal) => this.#send({ verb: 'joinPool', at: 'pool', data: encodeTrust.pool('join') }, signal)
  retireFromPool = (signal: AbortSignal) => this.#send({ verb: 'retireFromPool', at: 'pool', data: encodeTrust.pool('retire') }, signal)
  tidyPool = (signal: AbortSignal) => this.#send({ verb: 'tidyPool', at: 'pool', data: encodeTrust.pool('tidy') }, signal)
  commitBeacon = (commitment: Bytes32, signal: AbortSignal) =>
    this.#send({ verb: 'commitBeacon', at: 'beacon', data: encodeTrust.beacon('commit', commitment) }, signal)
  revealBeacon = (value: Bytes32, signal: AbortSignal) => this.#send({ verb: 'revealBeacon', at: 'beacon', data: encodeTrust.beacon('reveal', value) }, signal)
  punishBeacon = ({ beaconRound, member }: { readonly beaconRound: number; readonly member: Address }, signal: AbortSignal) =>
    this.#send({ verb: 'punishBeacon', at: 'beacon', data: encodeTrust.punish(beaconRound, member) }, signal)
  fallBackBeacon = (beaconRound: number, signal: AbortSignal) =>
    this.#send({ verb: 'fallBackBeacon', at: 'beacon', data: encodeTrust.fallBack(beaconRound) }, signal)
  pokeAudit = (deal: Deal, signal: AbortSignal) => this.#send({ verb: 'pokeAudit', at: 'audits', data: encodeTrust.poke(deal) }, signal)

  onCaseEvent(listener: (event: CaseEvent) => void): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  /** From the live feed: a log of the Mediation contract. */
  onLog(log: Log, at: ChainPoint): void {
    const event = decodeCaseLog(log, at)
    for (const listener of this.#listeners) {
      try {
        listener(event)
      } catch (error) {
        // One listener's bug must not keep the event from the others.
        this.#c.logger.error({ dealId: event.dealId, reason: errorMessage(error) }, 'a listener of case events failed')
      }
    }
  }

  async *caseEvents(filter: { readonly dealId?: Bytes32; readonly mediator?: Address; readonly fromBlock?: bigint }): AsyncGenerator<CaseEvent> {
    const { dealId, mediator, fromBlock } = filter
    const { mediation } = await this.court()
    // Only draws are asked for by mediator: what follows is looked up in the case itself.
    const topics = mediator === undefined ? [null, dealId ?? null] : [SEAT_DRAWN, dealId ?? null, padded(mediator.slice(2))]
    for await (const log of this.#logs({ address: mediation, topics, fromBlock: fromBlock ?? BigInt(this.#init.deployedAtBlock) })) {
      yield decodeCaseLog(log, await this.#pinned((ask) => this.#c.times.pointOf(log, ask)))
    }
  }

  async withheldIn(beaconRound: number): Promise<readonly Address[]> {
    const { beacon } = await this.court()
    const topics = [[BEACON_COMMITTED, BEACON_REVEALED], padded(beaconRound.toString(16))]
    const withheld = new Set<Address>()
    for await (const log of this.#logs({ address: beacon, topics, fromBlock: BigInt(this.#init.deployedAtBlock) })) {
      const member = parseAddress(`0x${log.topics[2]?.slice(-40)}`)
      if (log.topics[0] === BEACON_COMMITTED) withheld.add(member)
      else withheld.delete(member)
    }
    return [...withheld]
  }

  #mediate(verb: string, data: Hex, signal: AbortSignal): Promise<TxReceipt> {
    return this.#send({ verb, at: 'mediation', data }, signal)
  }

  async #send(call: { readonly verb: string; readonly at: 'mediation' | 'pool' | 'beacon' | 'audits'; readonly data: Hex }, signal: AbortSignal) {
    const { verb, at, data } = call
    return this.#c.send({ verb, to: (await this.court())[at], data }, signal)
  }

  /** Piece by piece, each within its own time and in memory alone: a chain of years is no larger than one of days. */
  async *#logs(query: {
    readonly address: Address
    readonly topics: readonly (Hex | readonly Hex[] | null)[]
    readonly fromBlock: bigint
  }): AsyncGenerator<Log> {
    const { address, topics, fromBlock } = query
    for (let from = fromBlock; ; ) {
      const piece = await this.#pinned(async (ask) => {
        // Of the endpoint that tells the logs: one that is behind has none of the blocks that another knows.
        const head = parseQuantity(await ask('eth_blockNumber', []), 'eth_blockNumber')
        const toBlock = from + PIECE_BLOCKS - 1n < head ? from + PIECE_BLOCKS - 1n : head
        const found: Log[] = []
        for await (const logs of fetchLogs(ask, { addresses: [address], topics, fromBlock: from, toBlock })) found.push(...logs)
        return { found, isLast: toBlock === head, next: toBlock + 1n }
      })
      yield* piece.found
      if (piece.isLast) return
      from = piece.next
    }
  }

  #pinned<T>(act: (ask: Ask) => Promise<T>): Promise<T> {
    return this.#c.pool.pinned(act, AbortSignal.timeout(this.#init.readTimeoutMs))
  }
}
