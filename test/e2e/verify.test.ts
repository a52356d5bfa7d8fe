import { cp, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { silentLogger } from '../../src/core/logger.ts'
import type { JobView, SubmitRequest } from '../../src/node/client-api.ts'
import type { RunningNode } from '../../src/node/compose.ts'
import { connectControl } from '../../src/node/control/control-client.ts'
import type { NodeEvent } from '../../src/node/events.ts'
import { Cheater } from './cheater.ts'
import { CATALOGUE, NetworkBed } from './network-bed.ts'
import { writeModule } from './test-modules.ts'

const signal = AbortSignal.timeout(170_000)

describe('a client that runs results again before it pays', () => {
  let bed: NetworkBed
  let client: RunningNode
  let honest: string
  let garbage: Cheater
  let refused: JobView
  const told: NodeEvent[] = []
  const provider = async (): Promise<string> => (await bed.add('provider', ['provider'], signal)).base.wallet()

  const submit = async (request: Partial<SubmitRequest>): Promise<JobView> => {
    const { jobId } = (await client.client?.submit({ module: 'cowsay', inputs: { Message: 'again' }, files: [], ...request }, signal)) ?? { jobId: '' }
    for await (const job of client.client?.follow(jobId, signal) ?? [])
      if (job.check?.finding || ['paid', 'failed', 'cancelled'].includes(job.state)) return job
    throw new Error('no end')
  }
  const ended = async ({ jobId }: JobView): Promise<JobView> => {
    let last: JobView | undefined
    for await (const job of client.client?.follow(jobId, signal) ?? []) last = job
    if (!last) throw new Error('no state')
    return last
  }

  beforeAll(async () => {
    bed = await NetworkBed.start(signal)
    await bed.add('solver', ['solver', 'bootstrap'], signal)
    honest = await provider()
    const mediator = await bed.add('mediator', ['mediator'], signal)
    mediator.events.listen((event) => told.push(event))
    garbage = await Cheater.start(bed, 'garbage-provider', signal)
    client = await bed.add('client', ['client'], signal, { logger: silentLogger })
    await client.client?.fund(signal)
  })
  afterAll(async () => {
    await garbage?.stop()
    await bed?.stop()
  })

  test.each(['always', 'sample', 'canonical', 'quorum', 'bonded-escalation'] as const)('%s: honest work matches and is paid', async (verify) => {
    const job = await ended(await submit({ target: honest, verify }))
    expect(job).toMatchObject({ state: 'paid', check: { asked: verify, finding: { verdict: 'match', runs: verify === 'quorum' ? 2 : 1 } } })
    expect(job.failure).toBeUndefined()
    expect(job.trace.find(({ state }) => state === 'accepted')?.detail).toMatch(/run again here: match/)
  })

  test('a module whose files are compared: by its client before it pays, and by the mediator that fetches them afterwards', async () => {
    const folder = join(bed.folder, 'tolerant')
    await cp(join(CATALOGUE, 'cowsay'), folder, { recursive: true })
    const manifest = JSON.parse(await readFile(join(folder, 'module.json'), 'utf8')) as object // our own file
    const verification = { strategy: 'canonical', parameters: { digits: '4' } }
    await writeFile(join(folder, 'module.json'), JSON.stringify({ ...manifest, verification }))
    const job = await ended(await submit({ module: folder, target: honest, verify: 'always' }))
    expect(job).toMatchObject({ state: 'paid', check: { finding: { verdict: 'match', strategy: 'canonical' } } })
    await expect
      .poll(() => told.find((event) => 'dealId' in event && event.dealId === job.dealId && event.type.startsWith('mediation.')), { timeout: 30_000 })
      .toMatchObject({ type: 'mediation.rerun', match: true, score: 1, findings: [] })
  })

  test('garbage is refused, nothing is signed, and the evidence is kept', async () => {
    const job = await submit({ target: garbage.wallet, verify: 'always' })
    expect(job).toMatchObject({ failure: { code: 'NODE_RESULT_REFUTED' }, check: { finding: { verdict: 'mismatch', strategy: 'exact', score: 0 } } })
    expect(job.trace.map(({ state }) => state)).not.toContain('accepted')
    const folder = job.check?.evidence ?? ''
    const evidence: unknown = JSON.parse(await readFile(join(folder, 'evidence.json'), 'utf8'))
    expect(evidence).toMatchObject({
      jobId: job.jobId,
      dealId: job.dealId,
      verification: { strategy: 'exact' },
      comparison: { verdict: 'mismatch' },
      deal: { deal: { provider: garbage.wallet } },
      result: { result: { dealId: job.dealId }, signature: expect.stringMatching(/^0x/) }
    })
    expect(await readFile(join(folder, 'rerun/cow.txt'), 'utf8')).toContain('< again >')
    const { chain } = client.base
    await expect.poll(async () => (await chain.dealState(job.dealId as never)).state, { timeout: 20_000 }).toBe('ResultCommitted')
    refused = job
  })

  test('its story is told to any terminal: who ran what, what was found, whose money is where', async () => {
    const other = await connectControl(join(bed.folder, 'client'))
    const told = await other?.dispute(refused.jobId.slice(0, 12), signal)
    expect(told).toMatchObject({
      dealId: refused.dealId,
      state: 'ResultCommitted',
      provider: garbage.wallet,
      job: { module: 'cowsay:0.0.4', engine: 'wasm', verification: { strategy: 'exact' } },
      result: { outcome: 'ok', engineVersion: expect.stringContaining('node') },
      check: { asked: 'always', verdict: 'mismatch', runs: 1 },
      failure: { code: 'NODE_RESULT_REFUTED' }
    })
    expect(told?.steps.map(({ what }) => what.split(':')[0])).toEqual(expect.arrayContaining([expect.stringMatching(/^opened by solver/), 'ResultCommitted']))
    expect(told?.steps[0]?.transfers).toMatchObject([{ from: 'client escrow', to: 'client lock' }, { to: 'provider exposure' }])
    expect(await other?.dispute(refused.dealId ?? '', signal)).toEqual(told)
    await expect(other?.dispute(`0x${'ff'.repeat(32)}`, signal)).rejects.toMatchObject({
      code: 'NODE_JOB_UNKNOWN',
      message: expect.stringContaining('the chain has no such deal')
    })
  })

  test('without a check the same garbage is accepted and paid: what audits are for', async () => {
    const job = await ended(await submit({ target: garbage.wallet }))
    expect(job).toMatchObject({ state: 'paid' })
    expect(job.check).toBeUndefined()
  })

  test('a job that its module calls different each time, or that needs Docker, is refused before anything is told', async () => {
    const folder = await writeModule(bed.folder, 'slow')
    const manifest = JSON.parse(await readFile(join(folder, 'module.json'), 'utf8')) as object // our own file
    await writeFile(join(folder, 'module.json'), JSON.stringify({ ...manifest, verification: { strategy: 'none' } }))
    const ask = (verify: SubmitRequest['verify']) => client.client?.submit({ module: folder, inputs: {}, files: [], ...(verify && { verify }) }, signal)
    await expect(ask('always')).rejects.toMatchObject({ code: 'NODE_CANNOT_VERIFY', message: expect.stringContaining('two runs may differ') })
    expect((await client.client?.jobs())?.some(({ module }) => module.startsWith('slow'))).toBe(false)
  })
})
