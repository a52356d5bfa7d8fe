import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { parseBytes32 } from '../../src/core/primitives.ts'
import { Cheater } from './cheater.ts'
import type { Cli } from './cli.ts'
import { MediationBed } from './mediation-bed.ts'

const PATIENCE_MS = 200_000
const signal = AbortSignal.timeout(PATIENCE_MS)

/** docs/protocol/mediation.md §3: it is paid, and its client has what it paid for. */
describe('a provider that publishes the right files and serves them to nobody', () => {
  let bed: MediationBed
  let buyer: Cli
  let unseen: Cheater

  beforeAll(async () => {
    bed = await MediationBed.start(signal)
    buyer = await bed.bed.user('buyer')
    await buyer.json(['wallet', 'fund'])
    unseen = await Cheater.start(bed.bed, 'unseen-provider', signal)
    await bed.mediators(1)
  }, PATIENCE_MS)
  afterAll(async () => {
    await unseen?.stop()
    await bed?.stop()
  })

  test('is cleared, and its client has the files from the mediator that cleared it', { timeout: PATIENCE_MS }, async () => {
    const run = buyer.start(['run', 'cowsay', '-i', 'Message=seen after all', '--target', unseen.wallet, '--json'])
    const { dealId: text } = await run.line({ type: 'job', state: 'matched' })
    const dealId = parseBytes32(String(text))
    await bed.until('the result is committed to', async () => (await bed.chain.dealState(dealId)).state === 'ResultCommitted')
    const challenge = buyer.start(['challenge', dealId, '--json'])
    await challenge.line({ type: 'challenge', phase: 'Verdict', ruling: 'Cleared' }, PATIENCE_MS)
    await bed.advance(3_600) // the time for appeals
    expect((await challenge.ended).lines.at(-1)).toMatchObject({ phase: 'Done', ruling: 'Cleared', state: 'Cleared' })
    const { status, stderr, lines } = await run.ended
    const job = lines.at(-1)
    expect({ status, stderr, job }).toMatchObject({ status: 0, job: { state: 'paid', exitCode: 0, outputsCid: expect.stringMatching(/^bafybei/) } })
    expect(await readFile(join(String(job?.folder), 'outputs', 'cow.txt'), 'utf8')).toContain('seen after all')
  })
})
