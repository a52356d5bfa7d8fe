import fc from 'fast-check'
import { errorCode } from '../../src/core/errors.ts'
import type { ChainWorld, Market } from '../compliance/chain-world.ts'
import { AUTHOR, acceptanceOf, addressOf, createMarket, LILY, openDeal, RESULT, walletOf, within } from '../compliance/chain-world.ts'
import type { Act, Actor, Break, ModelDeal, ModelParams, ModelTerms, Purses } from './deal-model.ts'
import { AUDIT_WINDOW_S, DealModel } from './deal-model.ts'

/** The real block time of a call that fails is not told; so close to a boundary the model does not say what happens. Seconds. */
const UNCERTAIN_S = 15

/** A step of a trace: wait until shortly before or after the next boundary, then try. */
export interface Step {
  readonly wait: 'not' | 'before' | 'after'
  readonly verb: Act['verb']
  readonly by: Actor
  /** For settle and cancelOpen: which price. */
  readonly price: 'full' | 'due' | 'half' | 'above' | 'none'
}

export interface Trace {
  readonly terms: ModelTerms
  readonly steps: readonly Step[]
}

const anyStep: fc.Arbitrary<Step> = fc.record({
  wait: fc.constantFrom('not', 'not', 'before', 'after'),
  verb: fc.constantFrom('markReady', 'commitResult', 'claim', 'close', 'timeOut', 'abandon', 'abort', 'settle', 'cancelOpen'),
  by: fc.constantFrom('client', 'provider', 'solver'),
  price: fc.constantFrom('full', 'due', 'half', 'above', 'none')
})

/** Steps of a deal that goes far, among those that anybody may try: chance alone seldom gets to a claim. */
const step: fc.Arbitrary<Step> = fc.oneof(
  anyStep,
  fc.constantFrom<Step>(
    { wait: 'not', verb: 'markReady', by: 'provider', price: 'none' },
    { wait: 'not', verb: 'commitResult', by: 'provider', price: 'none' },
    { wait: 'after', verb: 'commitResult', by: 'provider', price: 'none' },
    { wait: 'after', verb: 'claim', by: 'solver', price: 'none' },
    { wait: 'after', verb: 'settle', by: 'provider', price: 'due' },
    { wait: 'after', verb: 'close', by: 'solver', price: 'none' },
    { wait: 'before', verb: 'close', by: 'provider', price: 'none' }
  )
)

export const trace = (maxSteps: number): fc.Arbitrary<Trace> =>
  fc.record({
    terms: fc.record({
      price: fc.bigInt({ min: 0n, max: 10n * LILY }),
      solverFee: fc.bigInt({ min: 0n, max: LILY / 2n }),
      royaltyBps: fc.constantFrom(0n, 1n, 1_000n, 1_999n),
      collateralBps: fc.constantFrom(25_000n, 33_333n),
      timeoutS: fc.integer({ min: 100, max: 2_000 }),
      fetchS: fc.constantFrom(0, 0, 200, 600),
      // As long as audits last at most, and for longer.
      storageS: fc.constantFrom(0, 0, AUDIT_WINDOW_S, 30 * AUDIT_WINDOW_S)
    }),
    steps: fc.array(step, { minLength: 1, maxLength: maxSteps })
  })

/** Contracts and model side by side: one client, one provider, one solver, deal after deal. */
export class Twins {
  readonly #world: ChainWorld
  readonly #market: Market
  readonly #model: DealModel

  private constructor(world: ChainWorld, market: Market, model: DealModel) {
    this.#world = world
    this.#market = market
    this.#model = model
  }

  static async create(world: ChainWorld, broken: Break = 'none'): Promise<Twins> {
    const market = await createMarket(world, { escrow: 1_000_000n * LILY, stake: 1_000_000n * LILY })
    const params = await market.client.params()
    const rules: ModelParams = {
      ...params,
      taxBps: BigInt(params.taxBps),
      timeoutCollateralBps: BigInt(params.timeoutCollateralBps),
      mediationFeeBps: BigInt(params.mediationFeeBps),
      minAbortBps: BigInt(params.minAbortBps)
    }
    return new Twins(world, market, new DealModel(await pursesOf(world, market), rules, broken))
  }

  /** Runs a trace on both. Returns the verbs that went through. @throws where they differ */
  async run({ terms, steps }: Trace): Promise<readonly string[]> {
    const { collateralBps, royaltyBps, ...rest } = terms
    const market = this.#market
    const offer = { maxPrice: 10n * LILY, royaltyBps: Number(royaltyBps), timeoutS: terms.timeoutS, storageS: terms.storageS }
    const deal = await openDeal(market, { offer, deal: { ...rest, collateralBps: Number(collateralBps) } })
    const opened = await market.client.dealState(deal.id)
    const twin = this.#model.open(terms, opened.sinceS)
    const done: string[] = []
    for (const each of steps) {
      await this.#wait(twin, each.wait)
      if (await this.#step(deal, twin, each)) done.push(each.verb)
      await this.#compare(deal.id, twin, `after ${each.verb} by ${each.by}, ${each.wait} a boundary, at price ${each.price}`)
    }
    return done
  }

  async #wait(twin: ModelDeal, wait: Step['wait']): Promise<void> {
    const nowS = this.#nowS()
    const next = this.#model.boundaries(twin).find((boundary) => boundary > nowS)
    if (next === undefined || wait === 'not') return
    const untilS = wait === 'before' ? next - 2 * UNCERTAIN_S : next + 2 * UNCERTAIN_S
    if (untilS > nowS) await this.#world.advance(untilS - nowS)
  }

  async #step(deal: Awaited<ReturnType<typeof openDeal>>, twin: ModelDeal, { verb, by, price: kind }: Step): Promise<boolean> {
    const nowS = this.#nowS()
    if (this.#model.boundaries(twin).some((boundary) => Math.abs(boundary - nowS) < UNCERTAIN_S)) return false
    const price = priceOf(kind, twin, this.#model.priceDue(twin, twin.state === 'ResultCommitted' ? twin.sinceS : nowS))
    const happened = await this.#call(deal, verb, { by, price })
    const act: Act = verb === 'settle' || verb === 'cancelOpen' ? { verb, by, price } : { verb, by }
    const isAllowed = this.#model.act(twin, act, happened ?? nowS)
    if (isAllowed !== (happened !== undefined)) {
      throw new Error(`${verb} by ${by} from ${twin.state}: the contracts ${happened === undefined ? 'refuse' : 'allow'} it, the model does not agree`)
    }
    return isAllowed
  }

  /** The block time at which it happened; undefined: refused. */
  async #call(deal: Awaited<ReturnType<typeof openDeal>>, verb: Act['verb'], how: { readonly by: Actor; readonly price: bigint }): Promise<number | undefined> {
    const chain = this.#market[how.by]
    try {
      const receipt = await this.#send(deal, verb, how)
      const [event] = receipt.events.filter(({ dealId }) => dealId === deal.id)
      if (!event || event.type === 'skipped') return undefined
      return event.at.timestampS
    } catch (cause) {
      if (['CHAIN_REVERTED', 'CHAIN_DEAL_REFUSED'].includes(errorCode(cause) ?? '')) return undefined
      throw new Error(`${verb} by ${addressOf(chain)} failed in a way that no rule knows`, { cause })
    }
  }

  async #send(deal: Awaited<ReturnType<typeof openDeal>>, verb: Act['verb'], { by, price }: { readonly by: Actor; readonly price: bigint }) {
    const market = this.#market
    const chain = market[by]
    if (verb === 'settle') return chain.settle(await acceptanceOf(market, deal, { price }), within())
    if (verb === 'commitResult') return chain.commitResult(deal, RESULT, within())
    if (verb !== 'cancelOpen') return chain[verb](deal, within())
    const [clientSignature, providerSignature] = await Promise.all(
      [market.client, market.provider].map((party) => walletOf(party).signCancel({ dealId: deal.id, price }))
    )
    if (!clientSignature || !providerSignature) throw new Error('both sign')
    return chain.cancelOpen(deal, { price, clientSignature, providerSignature }, within())
  }

  async #compare(dealId: Parameters<Market['client']['dealState']>[0], twin: ModelDeal, when: string): Promise<void> {
    const { state, sinceS } = await this.#market.client.dealState(dealId)
    // A paid deal reads as Closed when the audits are over [4.11].
    const isPaid = twin.state === 'Paid' && state === 'Closed'
    if (!isPaid && (state !== twin.state || sinceS !== twin.sinceS))
      throw new Error(`${when}: ${state} since ${sinceS}, in the model ${twin.state} since ${twin.sinceS}`)
    const found = await pursesOf(this.#world, this.#market)
    for (const [purse, amount] of Object.entries(this.#model.purses))
      if (found[purse as keyof Purses] !== amount) throw new Error(`${when}: ${purse} is ${found[purse as keyof Purses]}, in the model ${amount}`) // a key of it
    await this.#compareExposure(when)
  }

  /** What backs the deals, unless a window of the clock ends about now. */
  async #compareExposure(when: string): Promise<void> {
    const nowS = this.#nowS()
    const intoWindowS = nowS % AUDIT_WINDOW_S
    if (intoWindowS < UNCERTAIN_S || AUDIT_WINDOW_S - intoWindowS < UNCERTAIN_S) return
    const { exposure } = await this.#market.client.stakeOf(addressOf(this.#market.provider), 'provider')
    const expected = this.#model.exposureAt(nowS)
    if (exposure !== expected) throw new Error(`${when}: the provider's exposure is ${exposure}, in the model ${expected}`)
  }

  #nowS(): number {
    return this.#market.client.headTimeS()
  }
}

function priceOf(kind: Step['price'], { terms }: ModelDeal, due: bigint): bigint {
  return { full: terms.price, due, half: due / 2n, above: terms.price + 1n, none: 0n }[kind]
}

async function pursesOf(world: ChainWorld, { client, provider, solver }: Market): Promise<Purses> {
  const [buyer, seller, matcher, author, treasury] = await Promise.all(
    [addressOf(client), addressOf(provider), addressOf(solver), AUTHOR, world.treasury].map((account) => client.escrowOf(account))
  )
  const { stake } = await client.stakeOf(addressOf(provider), 'provider')
  if (!buyer || !seller || !matcher || !author || !treasury) throw new Error('five accounts')
  return {
    clientFree: buyer.free,
    clientLocked: buyer.locked,
    providerFree: seller.free,
    providerStake: stake,
    solverFree: matcher.free,
    authorFree: author.free,
    treasuryFree: treasury.free
  }
}
