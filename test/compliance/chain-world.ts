import type { Chain, DealEvent, DeployParams, Settlement, Signer } from '../../src/chain/index.ts'
import { DEV_PARAMS } from '../../src/chain/index.ts'
import type { Deal, SignedDeal } from '../../src/core/deal.ts'
import { dealSchema } from '../../src/core/deal.ts'
import type { JobOffer } from '../../src/core/job-offer.ts'
import { jobOfferSchema } from '../../src/core/job-offer.ts'
import type { Address, Bytes32 } from '../../src/core/primitives.ts'
import { parseAddress, parseBytes32, ZERO_ADDRESS } from '../../src/core/primitives.ts'
import { ONE_LILY } from '../../src/core/units.ts'

/** One chain with the market on it, as a test sees it: the real one on anvil, or the one in memory. */
export interface ChainWorld {
  readonly treasury: Address
  /** A started client with a new wallet that holds `lily` LILY and coin for gas; without a wallet when undefined. */
  join(lily: bigint | undefined): Promise<Chain>
  /** Moves block time forward. */
  advance(seconds: number): Promise<void>
  /** Stops every client that joined. */
  leave(): Promise<void>
  stop(): Promise<void>
}

export const PARAMS: DeployParams = DEV_PARAMS
export const LILY = ONE_LILY
export const PRICE = 10n * ONE_LILY
export const SOLVER_FEE = ONE_LILY / 2n
export const AUTHOR = parseAddress(`0x${'a7'.repeat(20)}`)
export const within = (): AbortSignal => AbortSignal.timeout(20_000)
export const bytes32 = (byte: string): Bytes32 => parseBytes32(`0x${byte.repeat(32)}`)
export const RESULT = bytes32('e7')

export const walletOf = (chain: Chain): Signer => {
  if (chain.signer === undefined) throw new Error('this test needs a wallet')
  return chain.signer
}
export const addressOf = (chain: Chain): Address => walletOf(chain).address

/** A client with money in escrow, a staked provider, a staked solver. */
export interface Market {
  readonly client: Chain
  readonly provider: Chain
  readonly solver: Chain
}

export async function createMarket(world: ChainWorld, money: { readonly escrow?: bigint; readonly stake?: bigint } = {}): Promise<Market> {
  const { escrow = 1_000n * LILY, stake = 1_000n * LILY } = money
  const [client, provider, solver] = await Promise.all([world.join(escrow), world.join(stake), world.join(500n * LILY)])
  await Promise.all([
    escrow > 0n ? client.deposit(escrow, within()) : undefined,
    stake > 0n ? provider.stake('provider', stake, within()) : undefined,
    solver.stake('solver', 500n * LILY, within())
  ])
  return { client, provider, solver }
}

/** Terms that the contract accepts, but for what is changed; all hashes and signatures fit the change. */
export interface Change {
  readonly offer?: Partial<JobOffer>
  readonly deal?: Partial<Deal>
}

let nextNonce = 1n

export async function termsOf({ client, provider, solver }: Market, change: Change = {}): Promise<SignedDeal> {
  const nowS = Math.max(client.headTimeS(), Math.floor(Date.now() / 1000))
  const offer: JobOffer = {
    ...jobOfferSchema.parse({
      client: addressOf(client),
      jobSpec: bytes32('51'),
      maxPrice: String(PRICE),
      maxSolverFee: String(SOLVER_FEE),
      royaltyTo: AUTHOR,
      royaltyBps: 1_000,
      timeoutS: 300,
      storageS: 0,
      deadlineS: 0,
      expiryS: nowS + 600,
      minCollateralBps: 25_000,
      verification: bytes32('52'),
      target: ZERO_ADDRESS,
      excluded: [],
      solvers: [],
      mediators: [],
      confirm: false,
      preferences: bytes32('53'),
      nonce: String(nextNonce++)
    }),
    ...change.offer
  }
  const { jobSpec, royaltyTo, royaltyBps, timeoutS, storageS, verification } = offer
  const parties = { client: offer.client, provider: addressOf(provider), solver: addressOf(solver) }
  const money = { price: String(PRICE), solverFee: String(SOLVER_FEE), collateralBps: 25_000, royaltyTo, royaltyBps: 0 }
  const times = { openBy: client.headTimeS() + 25, fetchS: 0, timeoutS, storageS }
  const hashes = { jobOffer: client.notary.jobOfferId(offer), resourceOffer: bytes32('02'), jobSpec, verification, mediatorRule: bytes32('00') }
  const deal: Deal = {
    ...dealSchema.parse({ ...hashes, ...parties, ...money, ...times, paramsVersion: (await client.params()).version }),
    royaltyBps,
    ...change.deal
  }
  const [offerSignature, providerSignature] = await Promise.all([walletOf(client).signJobOffer(offer), walletOf(provider).signDeal(deal)])
  const confirmation = offer.confirm ? { clientConfirmation: await walletOf(client).signDeal(deal) } : {}
  return { deal, offer, offerSignature, providerSignature, ...confirmation }
}

export async function openDeal(market: Market, change: Change = {}): Promise<Deal & { readonly id: Bytes32 }> {
  const terms = await termsOf(market, change)
  await market.solver.openDeal(terms, within())
  return withId(market, terms.deal)
}

export const withId = (market: Market, deal: Deal): Deal & { readonly id: Bytes32 } => {
  const id = market.client.notary.dealId(deal)
  // Not a field of the deal: it must not travel into its hash.
  return Object.defineProperty({ ...deal }, 'id', { value: id, enumerable: false }) as Deal & { readonly id: Bytes32 } // just defined
}

export async function acceptanceOf({ client }: Market, deal: Deal, change: Partial<Settlement> = {}): Promise<Settlement> {
  const { resultHash = RESULT, price = deal.price } = change
  const dealId = client.notary.dealId(deal)
  const acceptanceSignature = change.acceptanceSignature ?? (await walletOf(client).signAcceptance({ dealId, resultHash, price }))
  return { deal, resultHash, price, acceptanceSignature }
}

/** Collects what a client is told; `until` waits for something. */
export function listen(chain: Chain): { readonly events: DealEvent[]; until(found: (events: readonly DealEvent[]) => boolean): Promise<void>; off(): void } {
  const events: DealEvent[] = []
  const waiting = new Set<() => void>()
  const off = chain.onDealEvent((event) => {
    events.push(event)
    for (const check of waiting) check()
  })
  const until = (found: (events: readonly DealEvent[]) => boolean): Promise<void> =>
    new Promise((resolve, reject) => {
      const check = (): void => {
        if (found(events)) resolve()
      }
      waiting.add(check)
      setTimeout(() => reject(new Error(`not told in time; told so far: ${events.map((event) => event.type).join(', ')}`)), 10_000).unref()
      check()
    })
  return { events, until, off }
}

/** Waits for what a cache learns from events. */
export async function eventually(holds: () => boolean): Promise<void> {
  for (let i = 0; i < 500; i++) {
    if (holds()) return
    await new Promise((resolve) => setTimeout(resolve, 10))
  }
  throw new Error('did not come to hold within 5 s')
}
