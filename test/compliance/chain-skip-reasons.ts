import { expect, test } from 'vitest'
import type { SkipReason } from '../../src/chain/abi/skip-reason.ts'
import { SKIP_REASONS } from '../../src/chain/abi/skip-reason.ts'
import type { SignedDeal } from '../../src/core/deal.ts'
import { parseAddress, ZERO_ADDRESS } from '../../src/core/primitives.ts'
import type { ChainWorld, Change, Market } from './chain-world.ts'
import { acceptanceOf, addressOf, bytes32, createMarket, LILY, openDeal, PRICE, RESULT, SOLVER_FEE, termsOf, walletOf, within } from './chain-world.ts'

type Tampered = Partial<Record<SkipReason, (terms: SignedDeal, market: Market) => SignedDeal | Promise<SignedDeal>>>

const stranger = parseAddress(`0x${'5e'.repeat(20)}`)
const nowS = ({ client }: Market): number => Math.max(client.headTimeS(), Math.floor(Date.now() / 1000))

/** Terms that are wrong in themselves, with hashes and signatures that fit. */
const CHANGES: Partial<Record<SkipReason, (market: Market) => Change>> = {
  NotTheSolver: () => ({ deal: { solver: stranger } }),
  OpenByPassed: ({ client }) => ({ deal: { openBy: client.headTimeS() - 60 } }),
  OpenByTooFar: (market) => ({ deal: { openBy: nowS(market) + 120 } }),
  ParamsOutdated: () => ({ deal: { paramsVersion: 2 } }),
  OfferMismatch: () => ({ deal: { jobOffer: bytes32('0f') } }),
  ClientMismatch: () => ({ deal: { client: stranger } }),
  SelfDeal: ({ client }) => ({ deal: { provider: addressOf(client) } }),
  NotTheTarget: () => ({ offer: { target: stranger } }),
  ProviderExcluded: ({ provider }) => ({ offer: { excluded: [stranger, addressOf(provider)] } }),
  SolverNotTrusted: () => ({ offer: { solvers: [stranger] } }),
  ListTooLong: () => ({ offer: { excluded: Array.from({ length: 17 }, () => stranger) } }),
  JobSpecMismatch: () => ({ deal: { jobSpec: bytes32('99') } }),
  VerificationMismatch: () => ({ deal: { verification: bytes32('99') } }),
  MediatorRuleMismatch: () => ({ offer: { mediators: [stranger] } }),
  PriceAboveMax: () => ({ deal: { price: PRICE + 1n } }),
  SolverFeeAboveMax: () => ({ deal: { solverFee: SOLVER_FEE + 1n } }),
  RoyaltyMismatch: () => ({ deal: { royaltyBps: 999 } }),
  RoyaltyOutOfRange: () => ({ offer: { royaltyBps: 2_001 } }),
  CollateralTooLow: () => ({ deal: { collateralBps: 24_999 } }),
  TimeoutMismatch: () => ({ deal: { timeoutS: 299 } }),
  TimeoutOutOfRange: () => ({ offer: { timeoutS: 0 } }),
  StorageMismatch: () => ({ deal: { storageS: 1 } }),
  StorageOutOfRange: () => ({ offer: { storageS: 365 * 86_400 + 1 }, deal: { storageS: 365 * 86_400 + 1 } }),
  FetchOutOfRange: () => ({ deal: { fetchS: 601 } }),
  FetchTooShort: () => ({ deal: { fetchS: 59 } }),
  OfferExpired: ({ client }) => ({ offer: { expiryS: client.headTimeS() - 60 } }),
  DeadlineTooEarly: (market) => ({ offer: { deadlineS: nowS(market) + 200 } })
}

/** Good terms with something put in another's place. */
const TAMPERED: Tampered = {
  OfferSignatureInvalid: (terms, { provider }) => signedOfferBy(provider, terms),
  ProviderSignatureInvalid: (terms) => ({ ...terms, providerSignature: terms.offerSignature })
}

const signedOfferBy = async (chain: Market['client'], terms: SignedDeal): Promise<SignedDeal> => ({
  ...terms,
  offerSignature: await walletOf(chain).signJobOffer(terms.offer)
})

/** Of these the other tests show the rest; the first is no reason. */
const ELSEWHERE: readonly SkipReason[] = ['None', 'NonceSpent', 'ConfirmationInvalid']
const WITH_STATE: readonly SkipReason[] = [
  'SolverNotStaked',
  'AlreadyOpened',
  'ProviderNotStaked',
  'ProviderOverexposed',
  'ClientBalanceTooLow',
  'NotSettleable',
  'ResultMismatch',
  'PriceMismatch',
  'AcceptanceInvalid'
]

export function testSkipReasons(world: () => ChainWorld): void {
  test('each reason of the contract has a test', () => {
    const tested = [...Object.keys(CHANGES), ...Object.keys(TAMPERED), ...ELSEWHERE, ...WITH_STATE]
    expect(tested.toSorted()).toEqual([...SKIP_REASONS].toSorted())
  })

  test('openDeals names what the deal breaks', async () => {
    const market = await createMarket(world())
    for (const [reason, change] of Object.entries(CHANGES)) await expectRefusal(market, await termsOf(market, change(market)), reason)
    for (const [reason, tamper] of Object.entries(TAMPERED)) await expectRefusal(market, await tamper(await termsOf(market), market), reason)
    const { free, locked } = await market.client.escrowOf(addressOf(market.client))
    expect({ free, locked }).toEqual({ free: 1_000n * LILY, locked: 0n }) // nothing was done
    expect(ZERO_ADDRESS).toBe((await termsOf(market)).offer.target)
  })

  test('openDeals names what the state of the chain forbids', async () => {
    const market = await createMarket(world(), { stake: 100n * LILY })
    const [poor, unstaked] = [await createMarket(world(), { escrow: 1n * LILY }), await createMarket(world(), { stake: 0n })]
    const terms = await termsOf(market)
    await market.solver.openDeal(terms, within())
    await expectRefusal(market, terms, 'AlreadyOpened')
    await market.solver.openDeal(await termsOf(market), within())
    await expectRefusal(market, await termsOf(market), 'ProviderOverexposed') // 3 × 35 > 100
    await expectRefusal(poor, await termsOf(poor), 'ClientBalanceTooLow')
    expect((await poor.provider.stakeOf(addressOf(poor.provider), 'provider')).exposure).toBe(0n) // both locks or none
    await expectRefusal(unstaked, await termsOf(unstaked), 'ProviderNotStaked')
    const amateur = { ...market, solver: market.client }
    await expectRefusal(amateur, await termsOf(amateur), 'SolverNotStaked')
  })

  test('settle names what is wrong, and pays nothing', async () => {
    const market = await createMarket(world())
    const { client, provider } = market
    const refuse = async (settlement: Parameters<typeof client.settle>[0], reason: SkipReason): Promise<void> => {
      await expect(provider.settle(settlement, within())).rejects.toMatchObject({ code: 'CHAIN_DEAL_REFUSED', info: { reason } })
    }
    const deal = await openDeal(market)
    const forged = await walletOf(provider).signAcceptance({ dealId: deal.id, resultHash: RESULT, price: PRICE })
    await refuse(await acceptanceOf(market, deal, { acceptanceSignature: forged }), 'AcceptanceInvalid')
    await refuse(await acceptanceOf(market, deal, { price: PRICE - 1n }), 'PriceMismatch')
    await refuse(await acceptanceOf(market, deal, { price: PRICE + 1n }), 'PriceMismatch')
    await provider.commitResult(deal, RESULT, within())
    await refuse(await acceptanceOf(market, deal, { resultHash: bytes32('01') }), 'ResultMismatch')
    expect((await client.escrowOf(addressOf(provider))).free).toBe(0n)
    await provider.settle(await acceptanceOf(market, deal), within())
    await refuse(await acceptanceOf(market, deal), 'NotSettleable')
    await refuse(await acceptanceOf(market, (await termsOf(market)).deal), 'NotSettleable')
  })
}

async function expectRefusal(market: Market, terms: SignedDeal, reason: string): Promise<void> {
  const dealId = market.client.notary.dealId(terms.deal)
  const sender = market.solver
  await expect(sender.openDeal(terms, within()), reason).rejects.toMatchObject({ code: 'CHAIN_DEAL_REFUSED', info: { dealId, reason } })
}
