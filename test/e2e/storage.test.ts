import { readFile, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Address } from '../../src/core/primitives.ts'
import { parseAddress } from '../../src/core/primitives.ts'
import { Cheater } from './cheater.ts'
import type { Cli } from './cli.ts'
import type { PaidJob, Process } from './mediation-bed.ts'
import { feeOf, MediationBed, PARAMS, payFor } from './mediation-bed.ts'

const signal = AbortSignal.timeout(400_000)
const DAY_S = 86_400
const SELLS = ['--max-storage', '40d'] as const

/** Beyond the audits' day, on a chain whose time is moved; all jobs are made before, for offers live by the clock of those who make them. */
describe('a result that its client pays to have kept', () => {
  let bed: MediationBed
  let buyer: Cli
  let client: Address
  let honest: Process
  let garbage: Cheater
  const kept: { right?: PaidJob; wrong?: PaidJob; unasked?: PaidJob } = {}

  const exposure = async (wallet: string): Promise<bigint> => (await bed.chain.stakeOf(parseAddress(wallet), 'provider')).exposure
  const paid = (job: PaidJob | undefined): PaidJob => job ?? expect.unreachable('it was paid for in the first test')

  /** Without the files of a job, and the blocks that they came in: has them back once it is done. */
  async function emptied(folder: string, work: () => Promise<void>): Promise<void> {
    const blocks = join(buyer.data, 'e2e', 'p2p', 'blocks')
    await rm(folder, { recursive: true })
    await rename(blocks, `${blocks}.away`)
    await work()
    await rm(blocks, { recursive: true })
    await rename(`${blocks}.away`, blocks)
  }

  beforeAll(async () => {
    bed = await MediationBed.start(signal)
    buyer = await bed.bed.user('buyer')
    const { address } = await buyer.json(['wallet', 'fund'])
    client = parseAddress(String(address))
    honest = await bed.spawn('honest', 'provider', SELLS)
    garbage = await Cheater.start(bed.bed, 'garbage-provider', signal)
  })
  afterAll(async () => {
    await garbage?.stop()
    await bed?.stop()
  })

  // Nobody mediates yet, so nobody audits: a new provider's deals would be cleared, and over, before the day is.
  test('costs more, by size and time, and says until when it is kept', async () => {
    const plain = await payFor(buyer, 'cowsay', honest.wallet)
    kept.right = await payFor(buyer, 'cowsay', honest.wallet, ['--keep', '30d'])
    kept.unasked = await payFor(buyer, 'cowsay', honest.wallet, ['--keep', '3d'])
    kept.wrong = await payFor(buyer, 'cowsay', garbage.wallet, ['--keep', '30d'])
    expect(kept.right.price).toBeGreaterThan(kept.unasked.price)
    expect(kept.unasked.price).toBeGreaterThan(plain.price)
    const job = await buyer.json(['status', kept.right.dealId])
    const { sinceS } = await bed.chain.dealState(kept.right.dealId)
    expect(job).toMatchObject({ state: 'paid', keptUntilMs: (sinceS + 30 * DAY_S) * 1000 })
    const folder = String(job.folder)
    const files = await readFile(join(folder, 'outputs/cow.txt'))
    await emptied(folder, async () => expect(await buyer.run(['download', paid(kept.right).dealId])).toMatchObject({ status: 0 }))
    expect(await readFile(join(folder, 'outputs/cow.txt'))).toEqual(files)
  })

  test('is not had from a provider that keeps none for so long, and the client hears why', async () => {
    const { status, stderr, lines } = await buyer.run([
      'run',
      'cowsay',
      '-i',
      'Message=for ever',
      '--target',
      honest.wallet,
      '--keep',
      '60d',
      '--expires',
      '5s',
      '--json'
    ])
    expect({ status, stderr, job: lines.at(-1) }).toMatchObject({
      job: { state: 'failed', failure: { code: 'MARKET_NO_MATCH', reason: expect.stringMatching(/kept for 60 days.*up to 40 days/s) } }
    })
  })

  test('is challenged long after its audits, its provider having been away: an honest one is cleared, one that gave garbage convicted', async () => {
    const [right, wrong] = [paid(kept.right), paid(kept.wrong)]
    await honest.running.kill('SIGKILL')
    const { folder } = await buyer.json(['status', paid(kept.unasked).dealId])
    await emptied(String(folder), async () => {
      const again = await buyer.run(['download', paid(kept.unasked).dealId])
      expect(again).toMatchObject({ status: 2, stderr: expect.stringMatching(/NODE_FILES_GONE: .*provider 0x\w+ does not give them now/s) })
    })
    await bed.advance(2 * DAY_S + PARAMS.params.auditS)
    expect(await bed.chain.dealState(right.dealId)).toMatchObject({ state: 'Paid' })
    await bed.restart(honest, 'provider', SELLS)
    // Three days are over: what was kept for these alone is closed by its provider, who was down when that was due.
    await honest.running.line({ type: 'chain.tx', verb: 'close', dealId: paid(kept.unasked).dealId })
    expect(await exposure(honest.wallet)).toBe(((right.price * 35_000n + 9_999n) / 10_000n / 10n ** 9n) * 10n ** 9n + 10n ** 9n)
    await bed.mediators(5) // a conviction takes four; one more, should one miss a round of the beacon
    const stake = await bed.stakeOf(garbage.wallet)
    // One node at a time has the buyer's data folder; the first case goes on without it.
    const first = buyer.start(['challenge', right.dealId, '--json'])
    await first.line({ type: 'challenge', phase: 'Verdict', ruling: 'Cleared' })
    await first.kill('SIGKILL')
    const second = buyer.start(['challenge', wrong.dealId, '--json'])
    await second.line({ type: 'challenge', phase: 'Verdict', ruling: 'Convicted' })
    const gains = await bed.watch([client])
    await bed.advance(3_600) // the time for appeals
    expect(await second.ended).toMatchObject({ status: 0, stderr: '' })
    await bed.event(right.dealId, 'case-closed')
    expect(await bed.chain.dealState(right.dealId)).toMatchObject({ state: 'Cleared' })
    expect(await bed.chain.dealState(wrong.dealId)).toMatchObject({ state: 'SlashedProvider' })
    const slashed = wrong.price + (wrong.price * 25_000n) / 10_000n
    expect(await bed.stakeOf(garbage.wallet)).toBe(stake - slashed)
    expect(await gains()).toEqual([wrong.price + feeOf(wrong.price) + slashed / 10n])
    expect([await exposure(honest.wallet), await exposure(garbage.wallet)]).toEqual([0n, 0n])
  })
})
