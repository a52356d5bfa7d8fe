import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { Cheater } from './cheater.ts'
import type { Cli } from './cli.ts'
import type { Process } from './mediation-bed.ts'
import { feeOf, MediationBed, payFor } from './mediation-bed.ts'
import { writeModule } from './test-modules.ts'

const PATIENCE_MS = 400_000
const signal = AbortSignal.timeout(PATIENCE_MS)

/** A module that calls `magic` of its host: no engine of ours has that. */
const MAGIC = Buffer.from(
  [
    '0061736d01000000',
    '010401600000', // one type: nothing in, nothing out
    '020d01 03656e76 056d61676963 0000', // (import "env" "magic")
    '03020100',
    '070a01 06 5f7374617274 0001', // (export "_start")
    '0a060104 00 1000 0b' // (call 0)
  ]
    .join('')
    .replaceAll(' ', ''),
  'hex'
)

/** Client and provider made it up together: before there was a word for it, each mediator that was drawn paid for its silence. trust.md §3.8 */
describe('a job that nobody can run', () => {
  let bed: MediationBed
  let buyer: Cli
  let accomplice: Cheater
  let mediators: readonly Process[]

  beforeAll(async () => {
    bed = await MediationBed.start(signal)
    buyer = await bed.bed.user('buyer')
    await buyer.json(['wallet', 'fund'])
    accomplice = await Cheater.start(bed.bed, 'garbage-provider', signal) // it runs nothing, and needs nothing that runs
    mediators = await bed.mediators(4)
  }, PATIENCE_MS)
  afterAll(async () => {
    await accomplice?.stop()
    await bed?.stop()
  })

  test('costs no mediator anything, earns it nothing, and leaves both sides as they were', { timeout: PATIENCE_MS }, async () => {
    const folder = await writeModule(bed.bed.folder, 'numbers')
    await writeFile(join(folder, 'numbers.wasm'), MAGIC)
    const { dealId, price } = await payFor(buyer, folder, accomplice.wallet)
    const stakes = (): Promise<bigint[]> => Promise.all(mediators.map(async ({ wallet }) => (await bed.chain.stakeOf(wallet, 'mediator')).stake))
    const [before, stake, { audits: fund }] = [await stakes(), await bed.stakeOf(accomplice.wallet), await bed.trust.court()]
    const gains = await bed.watch([...mediators.map(({ wallet }) => wallet), fund])
    const challenge = buyer.start(['challenge', dealId, '--json'])
    await challenge.line({ type: 'challenge', phase: 'Verdict', ruling: 'NonDeterministic' }, PATIENCE_MS)
    await bed.advance(3_600) // the time for appeals
    const { lines } = await challenge.ended
    expect(lines.at(-1)).toMatchObject({ phase: 'Done', ruling: 'NonDeterministic', state: 'NonDeterministic' })
    const votes = await Promise.all([1, 2].map((round) => bed.trust.seatsOf(dealId, round)))
    expect(votes.flat().map(({ vote }) => vote)).toEqual(Array.from({ length: 4 }, () => 'Unrunnable'))
    expect(await stakes()).toEqual(before)
    expect(await gains()).toEqual([...mediators.map(() => 0n), feeOf(price)]) // what nobody earned
    expect(await bed.stakeOf(accomplice.wallet)).toBe(stake)
    const told = (await buyer.run(['dispute', dealId])).stdout
    expect(told).toContain('says Unrunnable: it can’t run this job')
    for (const { running } of mediators) expect(running.lines).toContainEqual(expect.objectContaining({ type: 'mediation.unable', dealId }))
  })
})
