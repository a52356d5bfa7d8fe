import type { NodeCertificate } from '../core/certificate.ts'
import type { Deal, SignedDeal } from '../core/deal.ts'
import type { DealState } from '../core/deal-state.ts'
import type { JobOffer } from '../core/job-offer.ts'
import type { Address, Bytes32, Hex } from '../core/primitives.ts'
import type { Acceptance, Outcome } from '../core/result.ts'
import type { Startable } from '../core/startable.ts'
import type { BondChain, SolverWord } from './bonds/ports.ts'
import type { ChannelChain } from './channels/ports.ts'
import type { DelegationChain } from './delegation/ports.ts'
import type { ExtensionChain } from './extensions/ports.ts'
import type { JackpotChain } from './jackpot/ports.ts'
import type { TrustChain } from './trust/ports.ts'

/** Protocol parameters of one version; a deal is bound to its version for life. Seconds, wei, 1/10,000. */
export interface ProtocolParams {
  readonly version: number
  readonly taxBps: number
  /** C_to of both sides, of the price. */
  readonly timeoutCollateralBps: number
  /** F_med locked by the client, of the price; comes back unless a challenge of the client's fails. */
  readonly mediationFeeBps: number
  /** The client that aborts pays at least this share of the price. */
  readonly minAbortBps: number
  readonly minCollateralBps: number
  readonly graceS: number
  /** Between `graceS` and this much later the price of a late result falls to zero; then the time-out. */
  readonly lateS: number
  readonly judgeS: number
  readonly auditS: number
}

/** Typed data: hashing, signing by the wallet, checking. Hashing is pure and synchronous. */
export interface Notary {
  readonly chainId: number
  readonly dealsContract: Address
  jobOfferId(offer: JobOffer): Bytes32
  dealId(deal: Deal): Bytes32
  /** keccak256(abi.encode(chainId, deals contract, dealId, provider, digest, sha2-256 of the outputs' CID, hashOf(outcome), salt)). */
  resultHash(parts: { dealId: Bytes32; provider: Address; digest: Bytes32; outputsDigest: Bytes32; outcome: Outcome; salt: Bytes32 }): Bytes32
  verifyJobOffer(offer: JobOffer, signature: Hex): Promise<boolean>
  verifyDeal(deal: Deal, signer: Address, signature: Hex): Promise<boolean>
  verifyReceipt(receipt: Receipt, provider: Address, signature: Hex): Promise<boolean>
  verifyAcceptance(acceptance: Acceptance, client: Address, signature: Hex): Promise<boolean>
  verifyCertificate(certificate: NodeCertificate, signature: Hex): Promise<boolean>
  verifyWord(word: SolverWord, solver: Address, signature: Hex): Promise<boolean>
}

export interface Receipt {
  readonly dealId: Bytes32
  readonly resultHash: Bytes32
  readonly facts: Bytes32
}

/** The wallet, as far as others may use it: it signs nouns, never raw bytes. */
export interface Signer {
  readonly address: Address
  signJobOffer(offer: JobOffer): Promise<Hex>
  signDeal(deal: Deal): Promise<Hex>
  signReceipt(receipt: Receipt): Promise<Hex>
  signAcceptance(acceptance: Acceptance): Promise<Hex>
  signCertificate(certificate: NodeCertificate): Promise<Hex>
  signWord(word: SolverWord): Promise<Hex>
  /** Both sides of cancelOpen sign the same {dealId, price}. */
  signCancel(cancel: { readonly dealId: Bytes32; readonly price: bigint }): Promise<Hex>
}

/** Wei of LILY. */
export interface EscrowAccount {
  /** Neither locked nor being withdrawn. */
  readonly free: bigint
  readonly locked: bigint
  readonly withdrawing: bigint
  /** Unix seconds at which `withdrawing` may leave; 0: none. */
  readonly withdrawableAtS: number
}

export interface StakeAccount {
  readonly stake: bigint
  readonly unbonding: bigint
  readonly exposure: bigint
  /** stake − unbonding − exposure. */
  readonly free: bigint
}

export type StakeRole = 'provider' | 'solver' | 'mediator'

export interface DealOnChain {
  readonly state: DealState
  /** Unix seconds at which this state was entered. */
  readonly sinceS: number
  /** Present from ResultCommitted on where the chain keeps it. Of a Closed deal: absent once `close` has released its stake. */
  readonly resultHash: Bytes32 | undefined
}

/** Every change of a deal, in chain order. `cause` is the event's name. */
export type DealEvent =
  | {
      readonly type: 'opened'
      readonly dealId: Bytes32
      readonly jobOffer: Bytes32
      readonly client: Address
      readonly provider: Address
      readonly solver: Address
      readonly price: bigint
      readonly state: DealState
      readonly at: ChainPoint
    }
  | { readonly type: 'skipped'; readonly dealId: Bytes32; readonly reason: string; readonly at: ChainPoint }
  | { readonly type: 'moved'; readonly dealId: Bytes32; readonly state: DealState; readonly cause: string; readonly at: ChainPoint }
  | {
      readonly type: 'paid'
      readonly dealId: Bytes32
      readonly provider: Address
      readonly amount: bigint
      readonly resultHash: Bytes32
      readonly at: ChainPoint
    }

export interface ChainPoint {
  readonly blockNumber: bigint
  readonly logIndex: number
  readonly txHash: Hex
  readonly timestampS: number
}

/** What one transaction did: its hash, gas and what it cost. */
export interface TxReceipt {
  readonly txHash: Hex
  readonly gasUsed: bigint
  /** Wei of the chain's own coin. */
  readonly feeWei: bigint
  /** The deal events of this transaction, in order. */
  readonly events: readonly DealEvent[]
}

export interface Settlement {
  readonly deal: Deal
  readonly resultHash: Bytes32
  readonly price: bigint
  readonly acceptanceSignature: Hex
}

/** Every verb of the market on chain. Sends are serialised per wallet by a nonce queue; each resolves when mined. */
export interface Chain extends Startable {
  readonly notary: Notary
  /** Undefined for a node without a wallet (bootstrap): it can read but not send. */
  readonly signer: Signer | undefined
  /** Cases, audits, beacon, mediators. Absent where there is no court: on the ledger in memory. */
  readonly trust?: TrustChain
  /** Payment channels. Absent on a network that was deployed before there were any. */
  readonly channels?: ChannelChain | undefined
  /** Bonds of solvers. Absent on a network that was deployed before there were any, and on the ledger in memory. */
  readonly bonds?: BondChain | undefined
  /** Further time for metered jobs. Absent on a network that was deployed before there were any, and on the ledger in memory. */
  readonly extensions?: ExtensionChain | undefined
  /** Prizes for finders. Absent on a network that was deployed before there were any, and on the ledger in memory. */
  readonly jackpot?: JackpotChain | undefined
  /** Stake that others put behind an operator. */
  readonly delegation?: DelegationChain
  params(): Promise<ProtocolParams>
  /** Block time of the head, unix seconds: what the contracts compare against. */
  headTimeS(): number
  headNumber(): bigint

  escrowOf(account: Address): Promise<EscrowAccount>
  tokenBalance(account: Address): Promise<bigint>
  coinBalance(account: Address): Promise<bigint>
  stakeOf(account: Address, role: StakeRole): Promise<StakeAccount>
  /** From a cache that follows events: safe on the hot path. */
  isStaked(account: Address, role: StakeRole): boolean
  /** Same cache: all accounts of the role with a stake at or above the minimum, and its weight. */
  staked(role: StakeRole): ReadonlyMap<Address, bigint>
  isNonceUsed(client: Address, nonce: bigint): Promise<boolean>
  dealState(dealId: Bytes32): Promise<DealOnChain>
  /** The deal as it was opened, read from the opening transaction's calldata; undefined when unknown. */
  dealTerms(dealId: Bytes32): Promise<SignedDeal | undefined>

  deposit(amount: bigint, signal: AbortSignal): Promise<TxReceipt>
  requestWithdrawal(amount: bigint, signal: AbortSignal): Promise<TxReceipt>
  withdraw(signal: AbortSignal): Promise<TxReceipt>
  stake(role: StakeRole, amount: bigint, signal: AbortSignal): Promise<TxReceipt>
  requestUnbond(role: StakeRole, amount: bigint, signal: AbortSignal): Promise<TxReceipt>
  unbond(role: StakeRole, signal: AbortSignal): Promise<TxReceipt>
  cancelNonce(nonce: bigint, signal: AbortSignal): Promise<TxReceipt>

  /** Batched: calls within a few ms of one another share a transaction. Resolves for this deal alone. @throws ChainError CHAIN_DEAL_REFUSED with the contract's reason */
  openDeal(deal: SignedDeal, signal: AbortSignal): Promise<TxReceipt>
  settle(settlement: Settlement, signal: AbortSignal): Promise<TxReceipt>
  markReady(deal: Deal, signal: AbortSignal): Promise<TxReceipt>
  commitResult(deal: Deal, resultHash: Bytes32, signal: AbortSignal): Promise<TxReceipt>
  claim(deal: Deal, signal: AbortSignal): Promise<TxReceipt>
  timeOut(deal: Deal, signal: AbortSignal): Promise<TxReceipt>
  /** Ends a paid deal whose storage, longer than the audit window, is over, by anyone: until then the provider's stake is exposed with it. */
  close(deal: Deal, signal: AbortSignal): Promise<TxReceipt>
  /** By the provider that can't deliver (out of memory, wall time-out): the client is refunded, nobody is charged. */
  abandon(deal: Deal, signal: AbortSignal): Promise<TxReceipt>
  /** By the client: pays elapsed/timeout of the price, at least `minAbortBps`. */
  abort(deal: Deal, signal: AbortSignal): Promise<TxReceipt>
  cancelOpen(
    deal: Deal,
    agreed: { readonly price: bigint; readonly clientSignature: Hex; readonly providerSignature: Hex },
    signal: AbortSignal
  ): Promise<TxReceipt>

  /** Live deal events (WebSocket subscription, polling where there is none), never twice, never a gap after a reconnect. */
  onDealEvent(listener: (event: DealEvent) => void): () => void
  /** Past deal events of an account, oldest first. */
  dealEvents(filter: { readonly account?: Address; readonly dealId?: Bytes32; readonly fromBlock?: bigint }): AsyncIterable<DealEvent>
}
