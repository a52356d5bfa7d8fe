import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Address, Bytes32 } from '../../src/core/primitives.ts'
import { parseAddress } from '../../src/core/primitives.ts'
import type { Cli, RunningCli } from './cli.ts'
import type { Process } from './mediation-bed.ts'
import { feeOf, MediationBed, payFor } from './mediation-bed.ts'
import { writeModule } from './test-modules.ts'

const signal = AbortSignal.timeout(400_000)

/** Time on chain is moved at the very end only: offers live by the clock of those who make them. */
describe('an honest provider', () => {
  let bed: MediationBed
  let buyer: Cli
  let client: Address
  let honest: Process
  let mediators: readonly Process[]
  let fund: Address
  let slow: string
  /** Audited, cleared, and waiting for it too; what that costs its provider. */
  let audited: { readonly dealId: Bytes32; readonly stake: bigint; readonly cost: bigint }
  /** Challenged, cleared, and waiting for the end of the time for appeals. */
  let cleared: { readonly dealId: Bytes32; readonly price: bigint; readonly challenge: RunningCli }

  const mediatorOf = (wallet: Address): Process => {
    const found = mediators.find((each) => each.wallet === wallet)
    if (!found) throw new Error(`${wallet} is no mediator of this network`)
    return found
  }

  /** A paid deal that its client challenges before the beacon draws it for an audit; on a slow machine the beacon may be first, and then it is another deal's turn. */
  const challenged = async (module: string) => {
    for (;;) {
      const deal = await payFor(buyer, module, honest.wallet)
      const gains = await bed.watch([client, honest.wallet, fund])
      const challenge = buyer.start(['challenge', deal.dealId, '--json'])
      const { finder } = await bed.event(deal.dealId, 'case-opened')
      if (finder === client) return { ...deal, gains, challenge }
      await challenge.kill('SIGKILL')
      await bed.event(deal.dealId, 'case-closed')
    }
  }

  beforeAll(async () => {
    bed = await MediationBed.start(signal)
    fund = (await bed.trust.court()).audits
    buyer = await bed.bed.user('buyer')
    const { address } = await buyer.json(['wallet', 'fund'])
    client = parseAddress(String(address))
    honest = await bed.spawn('honest', 'provider')
    mediators = await bed.mediators(3)
    slow = await writeModule(bed.bed.folder, 'slow')
  })
  afterAll(() => bed?.stop())

  test('that is new: its paid deal, which nobody doubts, is audited by itself; its client may appeal', async () => {
    const stake = await bed.stakeOf(honest.wallet)
    const { dealId, price } = await payFor(buyer, 'cowsay', honest.wallet)
    const { finder } = await bed.event(dealId, 'case-opened')
    expect(finder).toBe(bed.solver) // no mediator: whoever pokes can't be drawn
    expect(await bed.event(dealId, 'ruled')).toMatchObject({ ruling: 'Cleared' })
    expect(await bed.caseOf(dealId)).toMatchObject({ phase: 'Verdict' }) // whoever poked may have friends: its client is asked, too
    audited = { dealId, stake, cost: feeOf(price) + feeOf(price) / 20n }
  })

  test('is challenged: one mediator clears it, and the challenger has paid for that', async () => {
    const { dealId, price, gains, challenge } = await challenged('cowsay')
    const before = await bed.stakeOf(honest.wallet)
    const { seats } = await challenge.line({ type: 'challenge', phase: 'Verdict', ruling: 'Cleared' })
    expect(seats).toMatchObject([{ vote: 'Match' }])
    expect(await gains()).toEqual([-feeOf(price), 0n, 0n])
    expect(await bed.stakeOf(honest.wallet)).toBe(before)
    await challenge.kill('SIGKILL') // its case goes on without it
    cleared = { dealId, price, challenge: buyer.start(['challenge', dealId, '--json']) } // told, not opened again
    await cleared.challenge.line({ type: 'challenge', phase: 'Verdict', ruling: 'Cleared' })
    await cleared.challenge.kill('SIGKILL')
  })

  test('is challenged, and its mediator vanishes, pays the price and is replaced; one that dies after its commitment reveals when it is back', async () => {
    const { dealId, price, gains, challenge } = await challenged(slow)
    const drawn = await bed.event(dealId, 'seat-drawn')
    await mediatorOf(drawn.mediator).running.kill('SIGKILL')
    const { timeoutS } = (await bed.chain.dealTerms(dealId))?.deal ?? { timeoutS: 0 }
    await bed.advance(2 * timeoutS + (await bed.trust.court()).revealS)
    expect(await bed.event(dealId, 'no-show')).toMatchObject({ mediator: drawn.mediator, fine: price })
    const second = await bed.event(dealId, 'seat-drawn', ({ mediator }) => mediator !== drawn.mediator)
    const other = mediatorOf(second.mediator)
    await other.running.line({ type: 'mediation.case', step: 'rerun', dealId })
    // Nobody can show the result while it runs, so that its commitment is the last thing that the mediator does.
    const parties = [challenge.child, honest.running.child]
    for (const party of parties) party.kill('SIGSTOP')
    await other.running.line({ type: 'chain.tx', verb: 'commitVote', dealId })
    await other.running.kill('SIGKILL')
    for (const party of parties) party.kill('SIGCONT')
    expect((await bed.trust.seatsOf(dealId, 1)).at(-1)).toMatchObject({ vote: 'Committed' })
    await bed.restart(other, 'mediator')
    expect(await bed.event(dealId, 'vote-revealed')).toMatchObject({ mediator: second.mediator, vote: 'Match' })
    await challenge.line({ type: 'challenge', phase: 'Verdict', ruling: 'Cleared' })
    const voters = await bed.watch([second.mediator])
    await bed.advance(3_600) // the time for appeals, of this case and the one before
    expect(await challenge.ended).toMatchObject({ status: 0 })
    expect(challenge.lines.at(-1)).toMatchObject({ phase: 'Done', ruling: 'Cleared', state: 'Cleared' })
    expect(await bed.event(cleared.dealId, 'case-closed')).toMatchObject({ ruling: 'Cleared' })
    // The vanished mediator's fine is what is left when the one that voted has its fee.
    expect(await gains()).toEqual([-feeOf(price), 0n, price])
    expect((await voters())[0]).toBeGreaterThanOrEqual(feeOf(price)) // it may have been the one of the other case too
  })

  test('pays the audit as long as it is new, when the time for appeals is over: the nodes conclude that, too', async () => {
    expect(await bed.event(audited.dealId, 'case-closed')).toMatchObject({ ruling: 'Cleared', round: 1, slashed: audited.cost })
    expect(await bed.chain.dealState(audited.dealId)).toMatchObject({ state: 'Cleared' })
    expect(await bed.stakeOf(honest.wallet)).toBeLessThanOrEqual(audited.stake - audited.cost) // the beacon may have drawn others of its deals
  })
})
