import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Address, Bytes32 } from '../../src/core/primitives.ts'
import { parseAddress, parseBytes32 } from '../../src/core/primitives.ts'
import { Cheater } from './cheater.ts'
import type { Cli, RunningCli } from './cli.ts'
import type { Process } from './mediation-bed.ts'
import { BURN, feeOf, MediationBed, payFor } from './mediation-bed.ts'

const signal = AbortSignal.timeout(400_000)

/** Everybody but the solver is a process of its own; the chain is real, and so is each wei. docs/protocol/trust.md §6 */
describe('a provider that cheats', () => {
  let bed: MediationBed
  let buyer: Cli
  let client: Address
  let garbage: Cheater
  let withholding: Cheater
  let lying: Cheater
  let unseen: { readonly dealId: Bytes32; readonly price: bigint; readonly run: RunningCli; readonly challenge: RunningCli }
  let lie: { readonly price: bigint; readonly run: RunningCli; readonly challenge: RunningCli; readonly stake: bigint }
  let mediators: readonly Process[]

  beforeAll(async () => {
    bed = await MediationBed.start(signal)
    buyer = await bed.bed.user('buyer')
    const { address } = await buyer.json(['wallet', 'fund'])
    client = parseAddress(String(address))
    garbage = await Cheater.start(bed.bed, 'garbage-provider', signal)
    withholding = await Cheater.start(bed.bed, 'withholding-provider', signal)
    lying = await Cheater.start(bed.bed, 'lying-provider', signal)
    mediators = await bed.mediators(4)
  })
  afterAll(async () => {
    await Promise.all([garbage?.stop(), withholding?.stop(), lying?.stop()])
    await bed?.stop()
  })

  test('by showing its result to nobody: its client challenges what is committed to, out of the deal’s lock', async () => {
    const run = buyer.start(['run', 'cowsay', '-i', 'Message=where are you?', '--target', withholding.wallet, '--json'])
    const { dealId: text } = await run.line({ type: 'job', state: 'matched' })
    const dealId = parseBytes32(String(text))
    const early = await buyer.run(['challenge', dealId, '--json'])
    expect(early).toMatchObject({ status: 2, stderr: expect.stringMatching(/NODE_NOT_CHALLENGEABLE.*is (Fetching|Open)/s) })
    await bed.until('the result is committed to', async () => (await bed.chain.dealState(dealId)).state === 'ResultCommitted')
    const gains = await bed.watch([client])
    const challenge = buyer.start(['challenge', dealId, '--json'])
    await challenge.line({ type: 'challenge', phase: 'Draw' })
    expect(await gains()).toEqual([0n])
    const { price } = (await bed.caseOf(dealId)) ?? { price: 0n }
    unseen = { dealId, price, run, challenge }
    await bed.event(dealId, 'vote-committed') // and now nobody shows what the provider found
  })

  test('with other files than those whose digest it signed: its client refuses them and challenges; three mediators convict', async () => {
    const run = buyer.start(['run', 'cowsay', '-i', 'Message=whose words are these?', '--target', lying.wallet, '--json'])
    const { dealId: text } = await run.line({ type: 'job', state: 'matched' })
    const dealId = parseBytes32(String(text))
    await bed.until('the liar commits, to be paid for silence', async () => (await bed.chain.dealState(dealId)).state === 'ResultCommitted')
    const challenge = buyer.start(['challenge', dealId, '--reason', 'these are not the words of the cow', '--json'])
    await challenge.line({ type: 'challenge', phase: 'Verdict', ruling: 'Convicted' })
    const { round, price } = (await bed.caseOf(dealId)) ?? { round: 0, price: 0n }
    expect(round).toBe(2)
    lie = { price, run, challenge, stake: await bed.stakeOf(lying.wallet) }
  })

  test('with garbage, is challenged: one mediator finds it, three convict; the client has its money back and a bounty', async () => {
    const { dealId, price } = await payFor(buyer, 'cowsay', garbage.wallet)
    const before = await bed.stakeOf(garbage.wallet)
    const jackpot = bed.bed.devnet.network.contracts.jackpot ?? expect.unreachable('a new network has one')
    const { locked } = await bed.chain.escrowOf(client) // of the result that nobody has seen, and of the lie
    const gains = await bed.watch([client, ...mediators.map(({ wallet }) => wallet), jackpot, BURN])
    const challenge = buyer.start(['challenge', dealId, '--reason', 'it does not moo', '--json'])
    await challenge.line({ type: 'challenge', phase: 'Verdict', ruling: 'Convicted' })
    expect(await bed.caseOf(dealId)).toMatchObject({ round: 2, finder: undefined, payer: 'client' })
    await bed.advance(3_600) // the time for appeals, and for showing a result
    expect(await challenge.ended).toMatchObject({ status: 0, stderr: '' })
    expect(challenge.lines.at(-1)).toMatchObject({ phase: 'Done', ruling: 'Convicted', state: 'SlashedProvider' })
    expect(await unseen.challenge.ended).toMatchObject({ status: 0 })
    expect(unseen.challenge.lines.at(-1)).toMatchObject({ phase: 'Done', ruling: 'ResultWithheld', state: 'SlashedProvider' })
    expect(await lie.challenge.ended).toMatchObject({ status: 0 })
    expect(lie.challenge.lines.at(-1)).toMatchObject({ phase: 'Done', ruling: 'Convicted', state: 'SlashedProvider' })
    expect(await lie.run.ended).toMatchObject({ status: 1 })
    expect(lie.run.lines.at(-1)).toMatchObject({ state: 'failed', failure: { code: 'NODE_RESULT_MISMATCH' } })
    expect(await unseen.run.ended).toMatchObject({ status: 1 })
    expect(unseen.run.lines.at(-1)).toMatchObject({ state: 'failed', failure: { code: 'MEDIATION_CONVICTED' } })

    const paid = conviction(price, { paid: true, votes: 4 })
    const withheld = conviction(unseen.price, { paid: false, votes: 1 })
    const lied = conviction(lie.price, { paid: false, votes: 4 })
    expect(await bed.stakeOf(garbage.wallet)).toBe(before - paid.slashed)
    expect(await bed.stakeOf(lying.wallet)).toBe(lie.stake - lied.slashed)
    const [seat] = await bed.trust.seatsOf(unseen.dealId, 1)
    const earned = mediators.map(({ wallet }) => feeOf(price) + feeOf(lie.price) + (wallet === seat?.mediator ? feeOf(unseen.price) : 0n))
    const whole = price + paid.bounty + locked + feeOf(unseen.price) + withheld.bounty + feeOf(lie.price) + lied.bounty
    expect(await gains()).toEqual([whole, ...earned, paid.toPot + withheld.toPot + lied.toPot, paid.burnt + withheld.burnt + lied.burnt])
    expect(await bed.trust.reputationOf(parseAddress(garbage.wallet))).toMatchObject({ convictions: 1, streak: 0 })
  })
})

/** trust.md §6.2, §6.6: what a convicted provider loses, and who gets it once client and mediators have theirs. */
function conviction(price: bigint, at: { readonly paid: boolean; readonly votes: number }) {
  const slashed = (price * 25_000n) / 10_000n + (at.paid ? price : 0n)
  const bounty = slashed / 10n
  const rest = slashed - (at.paid ? price : 0n) - BigInt(at.votes) * feeOf(price) - bounty
  return { slashed, bounty, toPot: rest / 2n, burnt: rest - rest / 2n }
}
