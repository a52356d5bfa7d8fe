import type { Clock } from '../core/clock.ts'
import { within } from '../core/clock.ts'
import type { Deal, SignedDeal } from '../core/deal.ts'
import { errorMessage } from '../core/errors.ts'
import type { Logger } from '../core/logger.ts'
import type { Address, Bytes32 } from '../core/primitives.ts'
import { createAskWalletContract } from './ask-wallet-contract.ts'
import { EvmBonds } from './bonds/bond-chain.ts'
import { EvmChannels } from './channels/channel-chain.ts'
import { checkContracts } from './check-contracts.ts'
import type { Contracts } from './contracts.ts'
import { DealHistory } from './deal-history.ts'
import { EvmDelegation } from './delegation/delegation-chain.ts'
import { ChainError } from './errors.ts'
import { BlockTimes } from './events/block-times.ts'
import { decodeDealLog, isDealEvent } from './events/decode-log.ts'
import { fetchLogs } from './events/fetch-logs.ts'
import { HeadFeed } from './events/head-feed.ts'
import { LogFeed } from './events/log-feed.ts'
import { StakeCache } from './events/stake-cache.ts'
import { EvmExtensions } from './extensions/extension-chain.ts'
import { gasLimits } from './gas-limits.ts'
import { EvmJackpot } from './jackpot/jackpot-chain.ts'
import type {
  Chain,
  ChainPoint,
  DealEvent,
  DealOnChain,
  EscrowAccount,
  Notary,
  ProtocolParams,
  Settlement,
  Signer,
  StakeAccount,
  StakeRole,
  TxReceipt
} from './ports.ts'
import { Reader } from './reader.ts'
import { RpcPool } from './rpc/rpc-pool.ts'
import type { Log, RawReceipt } from './rpc/schemas.ts'
import { createNotary } from './signing/notary.ts'
import type { SecretKey } from './signing/secret-key.ts'
import { createSigner } from './signing/signer.ts'
import { EvmTrust } from './trust/trust-chain.ts'
import { TxSender } from './tx/tx-sender.ts'
import { Wallet } from './wallet.ts'

export interface ChainComponents {
  readonly logger: Logger
  readonly clock: Clock
  /** Absent: a node that reads and never sends. */
  readonly key?: SecretKey
}

export interface ChainInit {
  /** http(s) and ws(s), best first. Without a ws one, events come by polling. */
  readonly rpcUrls: readonly string[]
  readonly chainId: number
  readonly contracts: Contracts
  /** 1: mined; n: with n − 1 blocks on top. */
  readonly confirmations?: number
  /** How often the head is asked for while no WebSocket pushes it. */
  readonly pollIntervalMs?: number
  /** How long an opening or a settlement waits for others to share its transaction; 0: only those of the same moment. */
  readonly batchWindowMs?: number
  /** Raises the fixed gas limits, for rollups that charge for the parent chain in gas (Arbitrum: 3). */
  readonly gasFactor?: number
  readonly startTimeoutMs?: number
  /** One try on one endpoint. */
  readonly rpcTimeoutMs?: number
  readonly readTimeoutMs?: number
  readonly bumpAfterMs?: number
}

/** Most L2s make four blocks a second; asking once is enough to see each job's step within a second. */
const DEFAULT_POLL_MS = 1_000
const DEFAULT_BATCH_WINDOW_MS = 2
/** A laptop's chain that is just starting, or a slow public node. */
const DEFAULT_START_TIMEOUT_MS = 10_000
/** Public nodes answer within a second or not at all. */
const DEFAULT_RPC_TIMEOUT_MS = 10_000
const DEFAULT_READ_TIMEOUT_MS = 30_000
/** Several blocks of any chain that we know. */
const DEFAULT_BUMP_AFTER_MS = 15_000

/** The market's contracts on an EVM chain. Does nothing before `start`. */
export function createChain(components: ChainComponents, init: ChainInit): Chain {
  return new EvmChain(components, init)
}

class EvmChain implements Chain {
  readonly name = 'chain'
  readonly notary: Notary
  readonly signer: Signer | undefined
  readonly trust: EvmTrust
  readonly channels: EvmChannels | undefined
  readonly bonds: EvmBonds | undefined
  readonly jackpot: EvmJackpot | undefined
  readonly extensions: EvmExtensions | undefined
  readonly delegation: EvmDelegation
  readonly #logger: Logger
  readonly #init: ChainInit
  readonly #pool: RpcPool
  readonly #heads: HeadFeed
  readonly #times = new BlockTimes()
  readonly #logs: LogFeed
  readonly #reader: Reader
  readonly #history: DealHistory
  readonly #sender: TxSender | undefined
  readonly #wallet: Wallet | undefined
  readonly #listeners = new Set<(event: DealEvent) => void>()
  readonly #life = new AbortController()
  #loops: Promise<unknown> = Promise.resolve()
  #stakes: StakeCache | undefined
  #params: Promise<ProtocolParams> | undefined
  #mediation: Address | undefined

  constructor(components: ChainComponents, init: ChainInit) {
    const { clock, key } = components
    const { contracts, chainId, confirmations = 1, readTimeoutMs = DEFAULT_READ_TIMEOUT_MS } = init
    this.#logger = components.logger.child('chain:client')
    this.#init = init
    this.#pool = new RpcPool(components, { urls: init.rpcUrls, chainId, timeoutMs: init.rpcTimeoutMs ?? DEFAULT_RPC_TIMEOUT_MS })
    const parts = { ...components, pool: this.#pool, times: this.#times }
    this.#heads = new HeadFeed(parts, { pollIntervalMs: init.pollIntervalMs ?? DEFAULT_POLL_MS })
    this.#logs = new LogFeed({ ...parts, heads: this.#heads }, { addresses: [contracts.deals, contracts.staking], confirmations })
    this.#reader = new Reader(parts, { contracts, readTimeoutMs })
    const askWalletContract = createAskWalletContract(this.#reader)
    this.notary = createNotary({ chainId, dealsContract: contracts.deals, askWalletContract })
    this.#history = new DealHistory({ ...parts, notary: this.notary }, { contracts, readTimeoutMs })
    this.trust = new EvmTrust(
      { ...parts, reader: this.#reader, send: async (request, signal) => this.#need(request.verb).send(request, signal) },
      { chainId, ...contracts, readTimeoutMs }
    )
    this.channels =
      contracts.channels &&
      new EvmChannels(
        { reader: this.#reader, send: async (request, signal) => this.#need(request.verb).send(request, signal) },
        { chainId, contract: contracts.channels, key, askWalletContract }
      )
    this.extensions =
      contracts.extensions &&
      new EvmExtensions(
        { reader: this.#reader, send: async (request, signal) => this.#need(request.verb).send(request, signal) },
        { chainId, contract: contracts.extensions, key, askWalletContract }
      )
    const { bonds, jackpot } = contracts
    const freeOf = async (account: Address): Promise<bigint> => (await this.escrowOf(account)).free
    this.jackpot = jackpot && new EvmJackpot({ reader: this.#reader, wallet: (verb) => this.#need(verb), freeOf }, jackpot)
    this.bonds = bonds && new EvmBonds({ reader: this.#reader, wallet: (verb) => this.#need(verb) }, { contract: bonds })
    this.delegation = new EvmDelegation({ reader: this.#reader, pay: async (request, signal) => this.#need(request.verb).pay(request, signal) }, contracts)
    if (key === undefined) return
    const nowS = (): number => Math.max(this.#heads.head.timestampS, Math.floor(clock.nowMs() / 1000))
    const bumpAfterMs = init.bumpAfterMs ?? DEFAULT_BUMP_AFTER_MS
    this.signer = createSigner(key, { chainId, dealsContract: contracts.deals })
    this.#sender = new TxSender({ ...parts, heads: this.#heads }, { key, chainId, confirmations, bumpAfterMs })
    this.#wallet = new Wallet(
      { sender: this.#sender, reader: this.#reader, notary: this.notary, nowS, key, digest: (receipt) => this.#digest(receipt) },
      { chainId, contracts, gas: gasLimits(init.gasFactor ?? 1), batchWindowMs: init.batchWindowMs ?? DEFAULT_BATCH_WINDOW_MS }
    )
  }

  async start(signal: AbortSignal): Promise<void> {
    const timed = within(signal, this.#init.startTimeoutMs ?? DEFAULT_START_TIMEOUT_MS)
    try {
      await this.#pool.connect(timed)
      await this.#heads.refresh(timed)
      await Promise.all([checkContracts(this.#reader, this.#init), this.#sender?.start(timed)])
      this.#mediation = (await this.trust.court()).mediation
      this.#logs.include([this.#mediation])
      await this.#logs.begin(timed)
      await this.#learnStakes(timed)
    } catch (cause) {
      await this.stop()
      if (timed.aborted && !signal.aborted) throw this.#pool.down()
      throw cause
    }
    this.#logs.onLog((log, at) => this.#onLog(log, at))
    this.#logs.onRewind(() => {
      void this.#relearnStakes()
      void this.#sender?.resync()
    })
    this.#loops = Promise.all([this.#heads.run(this.#life.signal), this.#logs.run(this.#life.signal)])
  }

  async stop(): Promise<void> {
    this.#life.abort(new ChainError({ code: 'CHAIN_STOPPED' }, 'the chain client was stopped'))
    this.#sender?.stop()
    this.#pool.close()
    await this.#loops
  }

  params(): Promise<ProtocolParams> {
    this.#params ??= this.#reader.latestParams().catch((error: unknown) => {
      this.#params = undefined
      throw error
    })
    return this.#params
  }

  headTimeS(): number {
    return this.#heads.head.timestampS
  }

  headNumber(): bigint {
    return this.#heads.head.number
  }

  escrowOf(account: Address): Promise<EscrowAccount> {
    return this.#reader.escrowOf(account)
  }

  tokenBalance(account: Address): Promise<bigint> {
    return this.#reader.tokenBalance(account)
  }

  coinBalance(account: Address): Promise<bigint> {
    return this.#reader.coinBalance(account)
  }

  stakeOf(account: Address, role: StakeRole): Promise<StakeAccount> {
    return this.#reader.stakeOf(account, role)
  }

  isStaked(account: Address, role: StakeRole): boolean {
    return this.#stakes?.isStaked(account, role) ?? false
  }

  staked(role: StakeRole): ReadonlyMap<Address, bigint> {
    return this.#stakes?.staked(role) ?? new Map()
  }

  isNonceUsed(client: Address, nonce: bigint): Promise<boolean> {
    return this.#reader.isNonceUsed(client, nonce)
  }

  async dealState(dealId: Bytes32): Promise<DealOnChain> {
    const { state, sinceS, leadingHash } = await this.#reader.dealRecord(dealId)
    return { state, sinceS, resultHash: leadingHash === undefined ? undefined : await this.#history.resultHash(dealId, leadingHash) }
  }

  dealTerms(dealId: Bytes32): Promise<SignedDeal | undefined> {
    return this.#history.dealTerms(dealId)
  }

  dealEvents(filter: { readonly account?: Address; readonly dealId?: Bytes32; readonly fromBlock?: bigint }): AsyncIterable<DealEvent> {
    return this.#history.dealEvents(filter)
  }

  onDealEvent(listener: (event: DealEvent) => void): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  async deposit(amount: bigint, signal: AbortSignal): Promise<TxReceipt> {
    return this.#need('deposit').deposit(amount, signal)
  }

  async requestWithdrawal(amount: bigint, signal: AbortSignal): Promise<TxReceipt> {
    return this.#need('requestWithdrawal').requestWithdrawal(amount, signal)
  }

  async withdraw(signal: AbortSignal): Promise<TxReceipt> {
    return this.#need('withdraw').withdraw(signal)
  }

  async stake(role: StakeRole, amount: bigint, signal: AbortSignal): Promise<TxReceipt> {
    return this.#need('stake').stake(role, amount, signal)
  }

  async requestUnbond(role: StakeRole, amount: bigint, signal: AbortSignal): Promise<TxReceipt> {
    return this.#need('requestUnbond').requestUnbond(role, amount, signal)
  }

  async unbond(role: StakeRole, signal: AbortSignal): Promise<TxReceipt> {
    return this.#need('unbond').unbond(role, signal)
  }

  async cancelNonce(nonce: bigint, signal: AbortSignal): Promise<TxReceipt> {
    return this.#need('cancelNonce').cancelNonce(nonce, signal)
  }

  async openDeal(deal: SignedDeal, signal: AbortSignal): Promise<TxReceipt> {
    return this.#need('openDeals').openDeal(deal, signal)
  }

  async settle(settlement: Settlement, signal: AbortSignal): Promise<TxReceipt> {
    return this.#need('settle').settle(settlement, signal)
  }

  async markReady(deal: Deal, signal: AbortSignal): Promise<TxReceipt> {
    return this.#need('markReady').markReady(deal, signal)
  }

  async commitResult(deal: Deal, resultHash: Bytes32, signal: AbortSignal): Promise<TxReceipt> {
    return this.#need('commitResult').commitResult(deal, resultHash, signal)
  }

  async close(deal: Deal, signal: AbortSignal): Promise<TxReceipt> {
    return this.#need('close').dealCall('close', deal, signal)
  }

  async claim(deal: Deal, signal: AbortSignal): Promise<TxReceipt> {
    return this.#need('claim').dealCall('claim', deal, signal)
  }

  async timeOut(deal: Deal, signal: AbortSignal): Promise<TxReceipt> {
    return this.#need('timeOut').dealCall('timeOut', deal, signal)
  }

  async abandon(deal: Deal, signal: AbortSignal): Promise<TxReceipt> {
    return this.#need('abandon').dealCall('abandon', deal, signal)
  }

  async abort(deal: Deal, signal: AbortSignal): Promise<TxReceipt> {
    return this.#need('abort').dealCall('abort', deal, signal)
  }

  async cancelOpen(deal: Deal, agreed: AgreedCancel, signal: AbortSignal): Promise<TxReceipt> {
    return this.#need('cancelOpen').cancelOpen(deal, agreed, signal)
  }

  #need(verb: string): Wallet {
    if (this.#wallet !== undefined) return this.#wallet
    throw new ChainError({ code: 'CHAIN_NO_WALLET', verb }, `${verb} needs a wallet, and this node has none: make one with \`lilynode wallet new\``)
  }

  async #learnStakes(signal: AbortSignal): Promise<void> {
    const { staking, deployedAtBlock } = this.#init.contracts
    const [provider, solver, mediator] = await Promise.all([
      this.#reader.minimumStake('provider'),
      this.#reader.minimumStake('solver'),
      this.#reader.minimumStake('mediator')
    ])
    const query = { addresses: [staking], fromBlock: BigInt(deployedAtBlock), toBlock: this.#heads.head.number }
    this.#stakes = await this.#pool.pinned(async (ask) => {
      const stakes = new StakeCache({ provider, solver, mediator })
      for await (const logs of fetchLogs(ask, query)) for (const log of logs) stakes.apply(log)
      return stakes
    }, signal)
  }

  /** Never rejects: until it succeeds, the old figures hold. */
  async #relearnStakes(): Promise<void> {
    try {
      await this.#learnStakes(this.#life.signal)
    } catch (error) {
      if (!this.#life.signal.aborted) this.#logger.error({ reason: errorMessage(error) }, 'the stakes could not be read anew after blocks were replaced')
    }
  }

  #onLog(log: Log, at: ChainPoint): void {
    if (log.address === this.#init.contracts.staking) return this.#stakes?.apply(log)
    if (log.address === this.#mediation) return this.trust.onLog(log, at)
    const decoded = decodeDealLog(log, at)
    if (decoded === undefined) return
    if (decoded.type === 'params-added') this.#params = undefined
    this.#history.know(decoded)
    if (!isDealEvent(decoded)) return
    for (const listener of this.#listeners) this.#tell(listener, decoded)
  }

  #tell(listener: (event: DealEvent) => void, event: DealEvent): void {
    try {
      listener(event)
    } catch (error) {
      // One listener's bug must not keep the event from the others.
      this.#logger.error({ dealId: event.dealId, reason: errorMessage(error) }, 'a listener of deal events failed')
    }
  }

  async #digest(receipt: RawReceipt): Promise<TxReceipt> {
    const { deals, staking } = this.#init.contracts
    const events: DealEvent[] = []
    for (const log of receipt.logs) {
      if (log.address === staking) this.#stakes?.apply(log)
      if (log.address !== deals) continue
      const at = this.#times.peek(log) ?? (await this.#pool.pinned((ask) => this.#times.pointOf(log, ask), this.#life.signal))
      const decoded = decodeDealLog(log, at)
      if (decoded !== undefined) this.#history.know(decoded)
      if (isDealEvent(decoded)) events.push(decoded)
    }
    const feeWei = receipt.gasUsed * receipt.effectiveGasPrice + (receipt.l1Fee ?? 0n)
    return { txHash: receipt.transactionHash, gasUsed: receipt.gasUsed, feeWei, events }
  }
}

type AgreedCancel = Parameters<Chain['cancelOpen']>[1]
