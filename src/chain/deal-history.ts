import { LRUCache } from 'lru-cache'
import { decodeFunctionData, encodeEventTopics } from 'viem/utils'
import type { SignedDeal } from '../core/deal.ts'
import { signedDealSchema } from '../core/deal.ts'
import type { Address, Bytes32, Hex } from '../core/primitives.ts'
import { dealsAbi } from './abi/deals.ts'
import type { Contracts } from './contracts.ts'
import type { BlockTimes } from './events/block-times.ts'
import type { DealLog } from './events/decode-log.ts'
import { decodeDealLog, isDealEvent } from './events/decode-log.ts'
import { fetchLogs } from './events/fetch-logs.ts'
import type { DealEvent, Notary } from './ports.ts'
import type { Ask, RpcPool } from './rpc/rpc-pool.ts'
import type { Log } from './rpc/schemas.ts'
import { parseQuantity, parseReply, transactionSchema } from './rpc/schemas.ts'

export interface DealHistoryComponents {
  readonly pool: RpcPool
  readonly times: BlockTimes
  readonly notary: Notary
}

export interface DealHistoryInit {
  readonly contracts: Contracts
  readonly readTimeoutMs: number
}

type Topics = readonly (Hex | readonly Hex[] | null)[]

const topicOf = (eventName: 'DealOpened' | 'DealSkipped' | 'DealMoved' | 'DealPaid' | 'ResultCommitted'): Hex => {
  const [topic] = encodeEventTopics({ abi: dealsAbi, eventName })
  return topic
}
const OPENED = topicOf('DealOpened')
const COMMITTED = topicOf('ResultCommitted')
const DEAL_TOPICS = [OPENED, topicOf('DealSkipped'), topicOf('DealMoved'), topicOf('DealPaid')]
/** Ids in one filter: nodes refuse lists of more than about a thousand. */
const IDS_PER_QUERY = 200
/** Deals whose terms or whole result hash are remembered; the deals that a node works on at a time are far fewer. */
const MAX_REMEMBERED = 2_048

/** What the chain does not keep of a hash. A claim pays by what it keeps, and its event says only that. */
const CUT_OFF = '0'.repeat(24)

/** What the chain keeps in logs and calldata only. */
export class DealHistory {
  readonly #c: DealHistoryComponents
  readonly #init: DealHistoryInit
  readonly #terms = new LRUCache<Bytes32, SignedDeal>({ max: MAX_REMEMBERED })
  readonly #committed = new LRUCache<Bytes32, Bytes32>({ max: MAX_REMEMBERED })

  constructor(components: DealHistoryComponents, init: DealHistoryInit) {
    this.#c = components
    this.#init = init
  }

  /** From the live feed, so that the hash need not be searched for. */
  know(log: DealLog): void {
    if (log.type === 'paid' && log.resultHash.endsWith(CUT_OFF)) return // claimed: whole in the event of its commitment
    if (log.type === 'committed' || log.type === 'paid') this.#committed.set(log.dealId, log.resultHash)
  }

  /** The whole hash of which the chain keeps the leading 160 bits. */
  async resultHash(dealId: Bytes32, leading: Hex): Promise<Bytes32 | undefined> {
    const known = this.#committed.get(dealId)
    if (known?.startsWith(leading)) return known
    const logs = await this.#logs([[COMMITTED, topicOf('DealPaid')], dealId])
    for (const log of logs) {
      const decoded = decodeDealLog(log, { blockNumber: 0n, logIndex: 0, txHash: '0x', timestampS: 0 })
      if (decoded !== undefined) this.know(decoded)
    }
    const found = this.#committed.get(dealId)
    return found?.startsWith(leading) ? found : undefined
  }

  async dealTerms(dealId: Bytes32): Promise<SignedDeal | undefined> {
    const known = this.#terms.get(dealId)
    if (known !== undefined) return known
    const [opened] = await this.#logs([OPENED, dealId])
    if (opened === undefined) return undefined
    const answer = await this.#pinned((ask) => ask('eth_getTransactionByHash', [opened.transactionHash]))
    const transaction = parseReply(transactionSchema.nullable(), answer, 'eth_getTransactionByHash')
    const terms = transaction === null ? undefined : this.#findTerms(transaction.input, dealId)
    if (terms !== undefined) this.#terms.set(dealId, terms)
    return terms
  }

  /** Undefined when the deal was opened through another contract, whose calldata is its own affair. */
  #findTerms(input: Hex, dealId: Bytes32): SignedDeal | undefined {
    for (const item of decodeOpenDeals(input)) {
      const parsed = signedDealSchema.safeParse(item)
      if (parsed.success && this.#c.notary.dealId(parsed.data.deal) === dealId) return parsed.data
    }
    return undefined
  }

  async *dealEvents(filter: { readonly account?: Address; readonly dealId?: Bytes32; readonly fromBlock?: bigint }): AsyncGenerator<DealEvent> {
    const fromBlock = filter.fromBlock ?? BigInt(this.#init.contracts.deployedAtBlock)
    const ids = filter.dealId === undefined ? undefined : [filter.dealId]
    const wanted = filter.account === undefined ? ids : await this.#dealsOf(filter.account, ids)
    if (wanted !== undefined && wanted.length === 0) return
    const logs = wanted === undefined ? await this.#logs([DEAL_TOPICS], fromBlock) : await this.#logsOfDeals(wanted, fromBlock)
    for (const log of logs) {
      const at = await this.#pinned((ask) => this.#c.times.pointOf(log, ask))
      const event = decodeDealLog(log, at)
      if (isDealEvent(event)) yield event
    }
  }

  /** Those that it is client or provider of. Its solver is not indexed: a solver asks by deal. */
  async #dealsOf(account: Address, among: readonly Bytes32[] | undefined): Promise<readonly Bytes32[]> {
    const padded: Hex = `0x${account.slice(2).padStart(64, '0')}`
    const [asClient, asProvider] = await Promise.all([this.#logs([OPENED, among ?? null, padded]), this.#logs([OPENED, among ?? null, null, padded])])
    return [...new Set([...asClient, ...asProvider].flatMap(({ topics }) => topics[1] ?? []))]
  }

  async #logsOfDeals(ids: readonly Bytes32[], fromBlock: bigint): Promise<readonly Log[]> {
    const logs: Log[] = []
    for (let i = 0; i < ids.length; i += IDS_PER_QUERY) logs.push(...(await this.#logs([DEAL_TOPICS, ids.slice(i, i + IDS_PER_QUERY)], fromBlock)))
    return logs.sort((a, b) => Number(a.blockNumber - b.blockNumber) || a.logIndex - b.logIndex)
  }

  #logs(topics: Topics, fromBlock = BigInt(this.#init.contracts.deployedAtBlock)): Promise<readonly Log[]> {
    return this.#pinned(async (ask) => {
      // The node's own head, not ours: what it has just mined may not have been told to us yet.
      const toBlock = parseQuantity(await ask('eth_blockNumber', []), 'eth_blockNumber')
      const query = { addresses: [this.#init.contracts.deals], topics, fromBlock, toBlock }
      const found: Log[] = []
      for await (const logs of fetchLogs(ask, query)) found.push(...logs)
      return found
    })
  }

  #pinned<T>(act: (ask: Ask) => Promise<T>): Promise<T> {
    return this.#c.pool.pinned(act, AbortSignal.timeout(this.#init.readTimeoutMs))
  }
}

function decodeOpenDeals(input: Hex): readonly object[] {
  try {
    const call = decodeFunctionData({ abi: dealsAbi, data: input })
    if (call.functionName !== 'openDeals') return []
    return call.args[0].map((item) => toNoun(item))
  } catch {
    return [] // calldata of another contract
  }
}

type OpenDealsItem = Extract<ReturnType<typeof decodeFunctionData<typeof dealsAbi>>, { functionName: 'openDeals' }>['args'][0][number]

/** Into the shape that the schema reads: hex in lower case, wei as text, 64-bit numbers as numbers, an empty confirmation as none. */
function toNoun({ deal, offer, clientConfirmation, ...signatures }: OpenDealsItem): object {
  return {
    ...signatures,
    deal: { ...inLowerCase(deal), price: String(deal.price), solverFee: String(deal.solverFee), openBy: Number(deal.openBy) },
    offer: {
      ...inLowerCase(offer),
      maxPrice: String(offer.maxPrice),
      maxSolverFee: String(offer.maxSolverFee),
      deadlineS: Number(offer.deadlineS),
      expiryS: Number(offer.expiryS),
      nonce: String(offer.nonce)
    },
    ...(clientConfirmation === '0x' ? {} : { clientConfirmation })
  }
}

/** viem gives addresses with their checksums. Of these nouns every text, alone or in a list, is hex. */
const inLowerCase = (noun: object): object => Object.fromEntries(Object.entries(noun).map(([name, value]) => [name, lowered(value)]))

function lowered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(lowered)
  return typeof value === 'string' ? value.toLowerCase() : value
}
