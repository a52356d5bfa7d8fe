import type { Deal, SignedDeal } from '../core/deal.ts'
import { errorMessage } from '../core/errors.ts'
import type { Logger } from '../core/logger.ts'
import { silentLogger } from '../core/logger.ts'
import type { Address, Bytes32 } from '../core/primitives.ts'
import { ChainError } from './errors.ts'
import { MemoryChannelChain } from './memory/channel-chain.ts'
import type { Tx } from './memory/deals.ts'
import { MemoryDelegationChain } from './memory/delegation-chain.ts'
import { MemoryLedger } from './memory/ledger.ts'
import type { Chain, DealEvent, DealOnChain, EscrowAccount, Notary, ProtocolParams, Settlement, Signer, StakeAccount, StakeRole, TxReceipt } from './ports.ts'
import { createNotary } from './signing/notary.ts'
import type { SecretKey } from './signing/secret-key.ts'
import { createSigner } from './signing/signer.ts'

export { MemoryLedger }

/** One wallet's view of a ledger in memory. Several on one ledger are several nodes on one chain. */
export function createMemoryChain(components: MemoryChainComponents): Chain {
  return new MemoryChain(components)
}

export interface MemoryChainComponents {
  readonly ledger: MemoryLedger
  readonly key?: SecretKey
  readonly logger?: Logger
}

class MemoryChain implements Chain {
  readonly name = 'chain'
  readonly notary: Notary
  readonly signer: Signer | undefined
  readonly channels: MemoryChannelChain
  readonly delegation: MemoryDelegationChain
  readonly #ledger: MemoryLedger
  readonly #logger: Logger
  readonly #listeners = new Set<(event: DealEvent) => void>()
  #unlisten: () => void = () => {}

  constructor({ ledger, key, logger = silentLogger }: MemoryChainComponents) {
    this.#ledger = ledger
    this.#logger = logger.child('chain:memory')
    this.notary = createNotary(ledger)
    this.signer = key === undefined ? undefined : createSigner(key, ledger)
    this.delegation = new MemoryDelegationChain({ delegation: ledger.delegation, send: (verb, signal, act) => this.#send(verb, signal, act) })
    this.channels = new MemoryChannelChain(
      { channels: ledger.channels, send: (verb, signal, act) => this.#send(verb, signal, act) },
      { chainId: ledger.chainId, contract: ledger.channelsContract, key }
    )
  }

  async start(): Promise<void> {
    this.#unlisten = this.#ledger.onEvent((event) => {
      for (const listener of this.#listeners) this.#tell(listener, event)
    })
  }

  async stop(): Promise<void> {
    this.#unlisten()
  }

  params = async (): Promise<ProtocolParams> => this.#ledger.params
  headTimeS = (): number => this.#ledger.nowS
  headNumber = (): bigint => this.#ledger.headNumber
  escrowOf = async (account: Address): Promise<EscrowAccount> => this.#ledger.accounts.escrowOf(account)
  tokenBalance = async (account: Address): Promise<bigint> => this.#ledger.accounts.tokensOf(account)
  coinBalance = async (account: Address): Promise<bigint> => this.#ledger.accounts.coinsOf(account)
  stakeOf = async (account: Address, role: StakeRole): Promise<StakeAccount> => this.#ledger.accounts.stakeOf(account, role, this.#ledger.nowS)
  isStaked = (account: Address, role: StakeRole): boolean => this.#ledger.accounts.isStaked(account, role)
  staked = (role: StakeRole): ReadonlyMap<Address, bigint> => this.#ledger.accounts.allStaked(role)
  isNonceUsed = async (client: Address, nonce: bigint): Promise<boolean> => this.#ledger.deals.isNonceUsed(client, nonce)
  dealState = async (dealId: Bytes32): Promise<DealOnChain> => this.#ledger.deals.stateOf(dealId, this.#ledger.nowS)
  dealTerms = async (dealId: Bytes32): Promise<SignedDeal | undefined> => this.#ledger.deals.termsOf(dealId)

  deposit = (amount: bigint, signal: AbortSignal) => this.#send('deposit', signal, ({ from }) => this.#ledger.accounts.deposit(from, amount))
  requestWithdrawal = (amount: bigint, signal: AbortSignal) =>
    this.#send('requestWithdrawal', signal, ({ from, nowS }) => this.#ledger.accounts.requestWithdrawal(from, amount, nowS))
  withdraw = (signal: AbortSignal) => this.#send('withdraw', signal, ({ from, nowS }) => this.#ledger.accounts.withdraw(from, nowS))
  stake = (role: StakeRole, amount: bigint, signal: AbortSignal) => this.#send('stake', signal, ({ from }) => this.#ledger.accounts.stake(from, role, amount))
  requestUnbond = (role: StakeRole, amount: bigint, signal: AbortSignal) =>
    this.#send('requestUnbond', signal, ({ from, nowS }) => this.#ledger.accounts.requestUnbond(from, { role, amount }, nowS))
  unbond = (role: StakeRole, signal: AbortSignal) => this.#send('unbond', signal, ({ from, nowS }) => this.#ledger.accounts.unbond(from, role, nowS))
  cancelNonce = (nonce: bigint, signal: AbortSignal) => this.#send('cancelNonce', signal, (tx) => this.#ledger.deals.cancelNonce(nonce, tx))

  openDeal = async (deal: SignedDeal, signal: AbortSignal) => orRefused(await this.#send('openDeals', signal, (tx) => this.#ledger.deals.open(deal, tx)))
  settle = async (settlement: Settlement, signal: AbortSignal) =>
    orRefused(await this.#send('settle', signal, (tx) => this.#ledger.deals.settle(settlement, tx)))
  markReady = (deal: Deal, signal: AbortSignal) => this.#send('markReady', signal, (tx) => this.#ledger.deals.markReady(deal, tx))
  commitResult = (deal: Deal, resultHash: Bytes32, signal: AbortSignal) =>
    this.#send('commitResult', signal, (tx) => this.#ledger.deals.commitResult(deal, resultHash, tx))
  close = (deal: Deal, signal: AbortSignal) => this.#send('close', signal, (tx) => this.#ledger.deals.close(deal, tx))
  claim = (deal: Deal, signal: AbortSignal) => this.#send('claim', signal, (tx) => this.#ledger.deals.claim(deal, tx))
  timeOut = (deal: Deal, signal: AbortSignal) => this.#send('timeOut', signal, (tx) => this.#ledger.deals.timeOut(deal, tx))
  abandon = (deal: Deal, signal: AbortSignal) => this.#send('abandon', signal, (tx) => this.#ledger.deals.abandon(deal, tx))
  abort = (deal: Deal, signal: AbortSignal) => this.#send('abort', signal, (tx) => this.#ledger.deals.abort(deal, tx))
  cancelOpen = (deal: Deal, agreed: Parameters<Chain['cancelOpen']>[1], signal: AbortSignal) =>
    this.#send('cancelOpen', signal, (tx) => this.#ledger.deals.cancelOpen(deal, agreed, tx))

  onDealEvent(listener: (event: DealEvent) => void): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  async *dealEvents(filter: { readonly account?: Address; readonly dealId?: Bytes32; readonly fromBlock?: bigint }): AsyncGenerator<DealEvent> {
    const { account, dealId, fromBlock = 0n } = filter
    for (const event of [...this.#ledger.events]) {
      if (event.at.blockNumber < fromBlock || (dealId !== undefined && event.dealId !== dealId)) continue
      const deal = account === undefined ? undefined : this.#ledger.deals.termsOf(event.dealId)?.deal
      if (account === undefined || deal?.client === account || deal?.provider === account) yield event
    }
  }

  #tell(listener: (event: DealEvent) => void, event: DealEvent): void {
    try {
      listener(event)
    } catch (error) {
      // One listener's bug must not keep the event from the others.
      this.#logger.error({ dealId: event.dealId, reason: errorMessage(error) }, 'a listener of deal events failed')
    }
  }

  async #send(verb: string, signal: AbortSignal, act: (tx: Tx) => void): Promise<TxReceipt> {
    signal.throwIfAborted()
    const from = this.signer?.address
    if (from === undefined) throw new ChainError({ code: 'CHAIN_NO_WALLET', verb }, `${verb} needs a wallet, and this node has none`)
    await new Promise(setImmediate) // as being mined does, it lets others run
    return this.#ledger.transact(from, act)
  }
}

function orRefused(receipt: TxReceipt): TxReceipt {
  const [event] = receipt.events
  if (event?.type !== 'skipped') return receipt
  const { dealId, reason } = event
  throw new ChainError({ code: 'CHAIN_DEAL_REFUSED', dealId, reason }, `deal ${dealId} was refused by the contract: ${reason} (transaction ${receipt.txHash})`)
}
