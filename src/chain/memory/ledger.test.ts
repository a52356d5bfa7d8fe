import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Deal } from '../../core/deal.ts'
import type { Address } from '../../core/primitives.ts'
import { parseBytes32 } from '../../core/primitives.ts'
import { ONE_LILY } from '../../core/units.ts'
import { createMemoryChain } from '../memory.ts'
import type { Chain } from '../ports.ts'
import { SecretKey } from '../signing/secret-key.ts'
import { aDeal, anOffer } from '../signing/test-nouns.ts'
import { MemoryLedger } from './ledger.ts'

const signal = new AbortController().signal
const RESULT = parseBytes32(`0x${'e7'.repeat(32)}`)
const clock = { nowMs: () => 1_800_000_000_000 }

interface Player {
  readonly chain: Chain
  readonly address: Address
}

function createWorld() {
  const ledger = new MemoryLedger({ clock })
  const join = (): Player & { readonly signer: NonNullable<Chain['signer']> } => {
    const key = SecretKey.random()
    ledger.fund({ account: key.address, lily: 1_000n * ONE_LILY, escrow: 1_000n * ONE_LILY, coin: 100n * ONE_LILY })
    const chain = createMemoryChain({ ledger, key })
    if (chain.signer === undefined) throw new Error('it has a key')
    return { chain, address: key.address, signer: chain.signer }
  }
  return { ledger, client: join(), provider: join(), solver: join() }
}
type World = ReturnType<typeof createWorld>

const MOVES = [
  'open',
  'open-fetching',
  'ready',
  'settle',
  'commit',
  'claim',
  'close',
  'timeOut',
  'abandon',
  'abort',
  'unbond',
  'withdraw',
  'wait',
  'wait'
] as const
const moveArb = fc.record({
  move: fc.constantFrom(...MOVES),
  pick: fc.nat(),
  price: fc.bigInt({ min: 0n, max: 40n * ONE_LILY }),
  seconds: fc.constantFrom(10, 400, 4_000, 90_000)
})
type Move = typeof moveArb extends fc.Arbitrary<infer T> ? T : never

/** Longer than audits last. */
const STORAGE_S = 90_000
let nonce = 0n

async function open({ client, provider, solver, ledger }: World, price: bigint, fetchS: number): Promise<Deal> {
  const { deadlineS: _, ...rest } = anOffer
  const free = { target: provider.address, excluded: [], solvers: [], confirm: false, maxPrice: price }
  const offer = { ...rest, deadlineS: 0, storageS: STORAGE_S, ...free, client: client.address, expiryS: ledger.nowS + 600, nonce: nonce++ }
  const parties = { client: client.address, provider: provider.address, solver: solver.address }
  const terms = {
    jobOffer: ledger.hash.jobOffer(offer),
    timeoutS: offer.timeoutS,
    storageS: offer.storageS,
    royaltyBps: offer.royaltyBps,
    mediatorRule: parseBytes32(`0x${'00'.repeat(32)}`)
  }
  const deal = { ...aDeal, ...parties, ...terms, price, fetchS, openBy: ledger.nowS + 20 }
  const [offerSignature, providerSignature] = await Promise.all([client.signer.signJobOffer(offer), provider.signer.signDeal(deal)])
  await solver.chain.openDeal({ deal, offer, offerSignature, providerSignature }, signal)
  return deal
}

async function play(world: World, deals: Deal[], { move, pick, price, seconds }: Move): Promise<void> {
  const { ledger, client, provider, solver } = world
  if (move === 'open' || move === 'open-fetching') return void deals.push(await open(world, price, move === 'open' ? 0 : 300))
  if (move === 'wait') return ledger.advanceTime(seconds)
  if (move === 'unbond') return void (await provider.chain.requestUnbond('provider', price, signal))
  if (move === 'withdraw') return void (await client.chain.requestWithdrawal(price, signal))
  const deal = deals[pick % Math.max(1, deals.length)]
  if (deal === undefined) return
  if (move === 'ready') return void (await provider.chain.markReady(deal, signal))
  if (move === 'commit') return void (await provider.chain.commitResult(deal, RESULT, signal))
  if (move === 'abandon') return void (await provider.chain.abandon(deal, signal))
  if (move === 'abort') return void (await client.chain.abort(deal, signal))
  if (move === 'claim' || move === 'close' || move === 'timeOut') return void (await solver.chain[move](deal, signal))
  const acceptance = { dealId: ledger.hash.deal(deal), resultHash: RESULT, price: deal.price }
  await solver.chain.settle({ deal, resultHash: RESULT, price: deal.price, acceptanceSignature: await client.signer.signAcceptance(acceptance) }, signal)
}

const stateOf = ({ ledger }: World, deal: Deal): string => ledger.deals.stateOf(ledger.hash.deal(deal), ledger.nowS).state

describe('MemoryLedger', () => {
  test('INV: whatever the players do, no wei is made or lost, and no stake covers more than it is', async () => {
    const reached = new Set<string>()
    await fc.assert(
      fc.asyncProperty(fc.array(moveArb, { minLength: 5, maxLength: 60 }), async (moves) => {
        const world = createWorld()
        const { ledger, client, provider, solver } = world
        await provider.chain.stake('provider', 600n * ONE_LILY, signal)
        await solver.chain.stake('solver', 100n * ONE_LILY, signal)
        const deals: Deal[] = []
        for (const move of moves) await play(world, deals, move).catch(refusedOnly)
        const everyone = [client.address, provider.address, solver.address, ledger.treasury, anOffer.royaltyTo]
        const owned = everyone.reduce((sum, account) => sum + wealthOf(ledger, account), 0n)
        expect(owned).toBe(6_000n * ONE_LILY)
        const stake = ledger.accounts.stakeOf(provider.address, 'provider', ledger.nowS)
        expect(stake.free).toBeGreaterThanOrEqual(0n)
        for (const deal of deals) reached.add(stateOf(world, deal))
        const live = deals.some((deal) => ['Fetching', 'Open', 'ResultCommitted'].includes(stateOf(world, deal)))
        if (!live) expect(ledger.accounts.escrowOf(client.address).locked).toBe(0n)
      }),
      { numRuns: 200, seed: 7 } // the same games each time, so that the states reached are
    )
    expect([...reached]).toEqual(expect.arrayContaining(['Fetching', 'Open', 'ResultCommitted', 'Paid', 'Refunded', 'TimedOut', 'Cancelled', 'Closed']))
  })

  test('gas is paid, and one that has none is told so', async () => {
    const ledger = new MemoryLedger({ clock })
    const key = SecretKey.random()
    const chain = createMemoryChain({ ledger, key })
    ledger.fund({ account: key.address, lily: 5n })
    await expect(chain.deposit(1n, signal)).rejects.toMatchObject({ code: 'CHAIN_NO_GAS_MONEY' })
    ledger.fund({ account: key.address, coin: ONE_LILY })
    const { feeWei } = await chain.deposit(1n, signal)
    expect(await chain.coinBalance(key.address)).toBe(ONE_LILY - feeWei)
  })

  test('time follows the clock, and runs ahead when told to', () => {
    let nowMs = 1_000_000
    const ledger = new MemoryLedger({ clock: { nowMs: () => nowMs } })
    expect(ledger.nowS).toBe(1_000)
    ledger.advanceTime(50)
    expect(ledger.nowS).toBe(1_050)
    nowMs += 10_000
    expect(ledger.nowS).toBe(1_060)
  })
})

function wealthOf(ledger: MemoryLedger, account: Address): bigint {
  const { free, locked, withdrawing } = ledger.accounts.escrowOf(account)
  const roles = ['provider', 'solver', 'mediator'] as const
  const staked = roles.reduce((sum, role) => sum + ledger.accounts.stakeOf(account, role, ledger.nowS).stake, 0n)
  return ledger.accounts.tokensOf(account) + free + locked + withdrawing + staked
}

/** A refusal is part of the game; anything else is a bug. */
function refusedOnly(error: unknown): void {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined
  if (!['CHAIN_REVERTED', 'CHAIN_DEAL_REFUSED', 'CHAIN_INSUFFICIENT_FUNDS'].includes(String(code))) throw error
}
