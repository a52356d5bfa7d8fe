import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Bytes32 } from '../../src/core/primitives.ts'
import { parseAddress } from '../../src/core/primitives.ts'
import type { Verification } from '../../src/core/verification.ts'
import { Cheater } from './cheater.ts'
import type { Cli } from './cli.ts'
import { makeJudged } from './governance.ts'
import type { Process } from './mediation-bed.ts'
import { MediationBed, payFor } from './mediation-bed.ts'
import { writeModule } from './test-modules.ts'

const signal = AbortSignal.timeout(420_000)
const TOLERANT: Verification = { strategy: 'numeric-tolerance', parameters: { rtol: '0.01' } }

/** Four mediators whose machines agree to the byte, and a provider whose honest results differ from theirs in the last digits. docs/protocol/mediation.md §4a */
describe('a module whose honest results may differ', () => {
  let bed: MediationBed
  /** Each with a folder of its own: two commands at once would wait for one another. */
  let buyers: readonly [Cli, Cli]
  let noisy: Cheater
  let garbage: Cheater
  let mediators: readonly Process[]
  let module: string

  const stakes = (): Promise<bigint[]> => Promise.all(mediators.map(async ({ wallet }) => (await bed.chain.stakeOf(wallet, 'mediator')).stake))
  const votesOf = async (dealId: Bytes32, round: number): Promise<string[]> => (await bed.trust.seatsOf(dealId, round)).map(({ vote }) => vote)

  beforeAll(async () => {
    bed = await MediationBed.start(signal)
    buyers = [await bed.bed.user('buyer'), await bed.bed.user('other-buyer')]
    for (const buyer of buyers) await buyer.json(['wallet', 'fund'])
    noisy = await Cheater.start(bed.bed, 'noisy-provider', signal)
    garbage = await Cheater.start(bed.bed, 'garbage-provider', signal)
    mediators = await bed.mediators(4)
    module = await writeModule(bed.bed.folder, 'numbers', TOLERANT)
  })
  afterAll(async () => {
    await Promise.all([noisy?.stop(), garbage?.stop()])
    await bed?.stop()
  })

  test('that governance has not made known as judged: neither the honest provider nor any mediator loses a wei of stake', async () => {
    const [buyer] = buyers
    const { dealId } = await payFor(buyer, module, noisy.wallet)
    const [stake, before] = [await bed.stakeOf(noisy.wallet), await stakes()]
    const challenge = buyer.start(['challenge', dealId, '--json'])
    await bed.until('the case is decided', async () => ['Verdict', 'Done'].includes((await bed.caseOf(dealId))?.phase ?? ''))
    expect(await bed.caseOf(dealId)).toMatchObject({ phase: 'Done', ruling: 'NonDeterministic' })
    expect(await bed.event(dealId, 'case-closed')).toMatchObject({ slashed: 0n })
    await challenge.kill('SIGKILL')
    // All found the same, which is not what the provider found; and all say that it is right.
    expect([...(await votesOf(dealId, 1)), ...(await votesOf(dealId, 2))]).toEqual(['Match', 'Match', 'Match', 'Match'])
    const words = (await bed.trust.seatsOf(dealId, 2)).map(({ word }) => word)
    expect(new Set(words).size).toBe(3)
    expect(await bed.stakeOf(noisy.wallet)).toBe(stake)
    expect(await stakes()).toEqual(before)
  })

  test('that it has: one mediator clears honest work, and three convict garbage', async () => {
    const { rpcUrl } = bed.bed.devnet.chain
    await makeJudged({ rpcUrl, contracts: bed.bed.devnet.network.contracts, court: await bed.trust.court() }, TOLERANT, signal)
    const before = await stakes()
    // At once after each payment: else the beacon's lot brings an audit, which ends in other ways.
    const challenged = async (buyer: Cli, provider: Cheater) => {
      const { dealId } = await payFor(buyer, module, provider.wallet)
      return { dealId, challenge: buyer.start(['challenge', dealId, '--json']) }
    }
    const [right, wrong] = [await challenged(buyers[0], noisy), await challenged(buyers[1], garbage)]
    expect(await bed.event(right.dealId, 'ruled')).toMatchObject({ ruling: 'Cleared', round: 1 })
    expect(await votesOf(right.dealId, 1)).toEqual(['Match'])
    expect(await bed.event(wrong.dealId, 'ruled')).toMatchObject({ ruling: 'Convicted', round: 2 })
    expect(await votesOf(wrong.dealId, 2)).toEqual(['Mismatch', 'Mismatch', 'Mismatch'])
    for (const { challenge } of [right, wrong]) await challenge.kill('SIGKILL')
    // Nor do re-runs without effect stay without a verdict: they come back when the files may be seen.
    const [first] = mediators
    for (const [{ dealId }, match] of [
      [right, true],
      [wrong, false]
    ] as const)
      await first?.running.line({ type: 'mediation.rerun', dealId, match })
    const stake = await bed.stakeOf(garbage.wallet)
    await bed.advance(3_600)
    expect(await bed.event(right.dealId, 'case-closed')).toMatchObject({ ruling: 'Cleared', slashed: 0n })
    const { slashed } = await bed.event(wrong.dealId, 'case-closed', ({ ruling }) => ruling === 'Convicted')
    expect(slashed).toBeGreaterThan(0n)
    expect(await bed.stakeOf(garbage.wallet)).toBe(stake - slashed)
    expect(await bed.trust.reputationOf(parseAddress(noisy.wallet))).toMatchObject({ replicated: 1, convictions: 0 })
    expect(await stakes()).toEqual(before)
  }, 300_000)
})
