import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Address } from '../../src/core/primitives.ts'
import { parseAddress } from '../../src/core/primitives.ts'
import { Cheater } from './cheater.ts'
import type { Cli } from './cli.ts'
import type { Process } from './mediation-bed.ts'
import { BURN, feeOf, MediationBed, payFor } from './mediation-bed.ts'

const signal = AbortSignal.timeout(170_000)

/** Everybody but the solver is a process of its own; the chain is real, and so is each wei. docs/protocol/trust.md §6 */
describe('a provider that returns garbage', () => {
  let bed: MediationBed
  let buyer: Cli
  let client: Address
  let garbage: Cheater
  let mediators: readonly Process[]

  beforeAll(async () => {
    bed = await MediationBed.start(signal)
    buyer = await bed.bed.user('buyer')
    const { address } = await buyer.json(['wallet', 'fund'])
    client = parseAddress(String(address))
    garbage = await Cheater.start(bed.bed, 'garbage-provider', signal)
    mediators = await bed.mediators(4)
  })
  afterAll(async () => {
    await garbage?.stop()
    await bed?.stop()
  })

  test('is challenged: one mediator finds it, three convict; the client has its money back and a bounty', async () => {
    const { dealId, price } = await payFor(buyer, 'cowsay', garbage.wallet)
    const before = await bed.stakeOf(garbage.wallet)
    const { audits: fund } = await bed.trust.court()
    const gains = await bed.watch([client, ...mediators.map(({ wallet }) => wallet), fund, BURN])
    const challenge = buyer.start(['challenge', dealId, '--reason', 'it does not moo', '--json'])
    await challenge.line({ type: 'challenge', phase: 'Verdict', ruling: 'Convicted' })
    expect(await bed.caseOf(dealId)).toMatchObject({ round: 2, finder: client })
    await bed.advance(3_600) // the time for appeals
    expect(await challenge.ended).toMatchObject({ status: 0, stderr: '' })
    expect(challenge.lines.at(-1)).toMatchObject({ phase: 'Done', ruling: 'Convicted', state: 'SlashedProvider' })
    const slashed = price + (price * 25_000n) / 10_000n
    expect(await bed.stakeOf(garbage.wallet)).toBe(before - slashed)
    const [bounty, fee] = [slashed / 10n, feeOf(price)]
    const rest = slashed - price - 4n * fee - bounty
    expect(await gains()).toEqual([price + bounty, fee, fee, fee, fee, rest / 2n, rest - rest / 2n])
    expect(await bed.trust.reputationOf(parseAddress(garbage.wallet))).toMatchObject({ convictions: 1, streak: 0 })
  })
})
