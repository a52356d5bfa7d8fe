import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { aDeal, anOffer } from '../../chain/signing/test-nouns.ts'
import { systemClock } from '../../core/clock.ts'
import type { JobSpec } from '../../core/job-spec.ts'
import { parseBytes32, signatureSchema } from '../../core/primitives.ts'
import { signedResultSchema } from '../../core/result.ts'
import { testSpec } from '../../core/test-spec.ts'
import type { ClientJob } from '../client/client-job.ts'
import type { Check } from './check-asked.ts'
import { verificationFor } from './check-asked.ts'
import { ResultVerifier } from './result-verifier.ts'
import type { RunInFolder } from './run-keeper.ts'
import { outputsOf } from './run-keeper.ts'

const signal = AbortSignal.timeout(20_000)
const CID = 'bafkreigh2akiscaildcqabsyg3dfr6chu3fgpregiymsck7e7aqa4s52zy'
const OK = { class: 'ok' } as const

const SIGNATURE = signatureSchema.parse('0x11')
const DEAL = { deal: aDeal, providerSignature: SIGNATURE, offer: anOffer, offerSignature: SIGNATURE }
const facts = { startedAtMs: 1, wallMs: 1, cpuMs: 1, peakMemoryBytes: 1, cpuModel: '', gpus: [], engineVersion: '' }
const hash = aDeal.jobSpec
const RESULT = signedResultSchema.parse({
  result: { dealId: hash, outcome: OK, digest: hash, outputsCid: CID, outputsBytes: 1, logsCid: CID, salt: hash, resultHash: hash, facts },
  signature: SIGNATURE
})

const specOf = (change: object = {}): JobSpec => testSpec(change)

describe('verificationFor', () => {
  test.each<[Check, string | undefined]>([
    ['none', undefined],
    ['sample', 'exact'],
    ['always', 'exact'],
    ['exact', 'exact'],
    ['text', 'text']
  ])('%s is %s for a module that says exact', (check, strategy) => expect(verificationFor(check, specOf())?.strategy).toBe(strategy))

  test('the module’s own parameters hold where its strategy is named', () => {
    const verification = { strategy: 'canonical', parameters: { digits: '3' } }
    expect(verificationFor('canonical', specOf({ verification }))).toEqual(verification)
  })

  test.each<[string, object, Check, RegExp]>([
    ['runs in Docker', { engine: { type: 'docker', image: `x@sha256:${'a'.repeat(64)}` } }, 'always', /WebAssembly only/],
    ['says that two runs may differ', { verification: { strategy: 'none' } }, 'sample', /two runs may differ/]
  ])('a job that %s can’t be checked', (_, change, check, why) => {
    expect(() => verificationFor(check, specOf(change))).toThrow(why)
    expect(verificationFor('none', specOf(change))).toBeUndefined()
  })
})

describe('ResultVerifier', () => {
  let root: string
  beforeAll(async () => {
    root = await mkdtemp(join(tmpdir(), 'lilynode-verifier-'))
  })
  afterAll(() => rm(root, { recursive: true, force: true }))
  let made = 0

  /** A collected job whose provider delivered `theirs`; its other fields no check reads. */
  async function jobWith(theirs: string, asked: Check, change: Partial<ClientJob> = {}): Promise<ClientJob> {
    const jobId = parseBytes32(`0x${(++made).toString(16).padStart(64, '0')}`)
    const outputs = join(root, jobId, 'outputs')
    await mkdir(outputs, { recursive: true })
    await writeFile(join(outputs, 'a.txt'), theirs)
    const signed = { spec: specOf() } as ClientJob['signed'] // of which a check reads the spec
    const job = {
      jobId,
      createdAtMs: 1,
      signed,
      state: 'uploading',
      trace: [],
      collected: true,
      check: { asked },
      result: RESULT,
      deal: DEAL,
      ...change
    } as const
    return { ...job, trace: [] }
  }

  /** What this machine finds, run after run; an error: it can't run it. */
  function verifierOf(mine: readonly (string | Error)[], earlier: readonly ClientJob[] = []) {
    let runs = 0
    let live = 0
    const run = async (): Promise<RunInFolder> => {
      const content = mine[runs++]
      if (content === undefined || content instanceof Error) throw content ?? new Error('no more runs were expected')
      const folder = await mkdtemp(join(root, 'run-'))
      await writeFile(join(folder, 'a.txt'), content)
      live++
      const outputsDigest = () => Promise.reject(new Error('a client has the result: it needs no hash'))
      return { ...(await outputsOf(folder, OK, signal)), outputsDigest, folder, discard: async () => void live-- }
    }
    const keeper = { run, fetch: () => Promise.reject(new Error('a client has the outputs')) }
    const self = () => ({ peerId: aDeal.provider as never, addrs: [] })
    const verifier = new ResultVerifier({ keeper, journal: { list: async () => [...earlier] }, clock: systemClock, self }, root)
    return { verifier, runs: () => runs, live: () => live }
  }

  test('nobody asked: nothing is run', async () => {
    const { verifier, runs } = verifierOf([])
    const { check: _, ...job } = await jobWith('a', 'always')
    expect(await verifier.check(job, signal)).toBeUndefined()
    expect(runs()).toBe(0)
  })

  test('what was found once is not looked for again', async () => {
    const finding = { verdict: 'match', strategy: 'exact', score: 1, findings: [], runs: 1 } as const
    const { verifier, runs } = verifierOf([])
    expect(await verifier.check(await jobWith('a', 'always', { check: { asked: 'always', finding: { ...finding, findings: [] } } }), signal)).toEqual(finding)
    expect(runs()).toBe(0)
  })

  test('the same is a match and leaves nothing behind', async () => {
    const { verifier, live } = verifierOf(['a'])
    const job = await jobWith('a', 'always')
    expect(await verifier.check(job, signal)).toMatchObject({ verdict: 'match', runs: 1 })
    expect(live()).toBe(0)
    expect(existsSync(join(root, job.jobId, 'evidence'))).toBe(false)
  })

  test('something else is a mismatch, and its evidence is whole, over what a crash left too', async () => {
    const { verifier, live } = verifierOf(['right'])
    const job = await jobWith('wrong', 'always')
    await mkdir(join(root, job.jobId, 'evidence.part', 'half'), { recursive: true })
    const finding = await verifier.check(job, signal)
    expect(finding).toMatchObject({ verdict: 'mismatch', strategy: 'exact', runs: 1 })
    expect(finding?.findings).toEqual([expect.stringContaining('its digest is')])
    expect(await readFile(join(root, job.jobId, 'evidence', 'rerun', 'a.txt'), 'utf8')).toBe('right')
    expect(existsSync(join(root, job.jobId, 'evidence.part'))).toBe(false)
    expect(live()).toBe(0)
  })

  test('where the evidence can’t be written the result is no less wrong', async () => {
    const { verifier } = verifierOf(['right'])
    const job = await jobWith('wrong', 'always')
    const broken = { ...RESULT, signature: 'not hex' } as unknown as typeof RESULT // as no store would give it: it can't be encoded
    const finding = await verifier.check({ ...job, result: broken }, signal)
    expect(finding).toMatchObject({
      verdict: 'mismatch',
      findings: [expect.stringContaining('the evidence could not be kept'), expect.stringContaining('its digest is')]
    })
  })

  test('a machine that can’t run it accuses nobody', async () => {
    const { verifier } = verifierOf([new Error('no memory left')])
    expect(await verifier.check(await jobWith('a', 'always'), signal)).toMatchObject({ verdict: 'unable', findings: ['no memory left'], runs: 0 })
  })

  test('votes escalate: one against is not enough, three more convict; a job that differs each time convicts nobody', async () => {
    const convicting = verifierOf(['right', 'right', 'right', 'right'])
    expect(await convicting.verifier.check(await jobWith('wrong', 'bonded-escalation'), signal)).toMatchObject({ verdict: 'mismatch', runs: 4 })
    const differing = verifierOf(['b', 'c', 'd'])
    expect(await differing.verifier.check(await jobWith('a', 'quorum'), signal)).toMatchObject({ verdict: 'unsure', runs: 2 })
  })

  test('by lot: a new provider always, one with a record at the share that deters, one that was caught always', async () => {
    const found = (verdict: 'match' | 'mismatch'): NonNullable<ClientJob['check']> => ({
      asked: 'always',
      finding: { verdict, strategy: 'exact', score: 1, findings: [], runs: 1 }
    })
    const record = await Promise.all(Array.from({ length: 40 }, () => jobWith('a', 'always', { check: found('match') })))
    const drawnOf = async (earlier: readonly ClientJob[]): Promise<number> => {
      let drawn = 0
      for (let i = 0; i < 200; i++) {
        const { verdict } = (await verifierOf(['a'], earlier).verifier.check(await jobWith('a', 'sample'), signal)) ?? {}
        if (verdict === 'match') drawn++
      }
      return drawn
    }
    expect(await drawnOf([])).toBe(200)
    expect(await drawnOf(record.map((job) => ({ ...job, deal: { ...DEAL, deal: { ...aDeal, price: 1n } } })))).toBe(200)
    expect(await drawnOf([await jobWith('a', 'always', { check: found('mismatch') }), ...record])).toBe(200)
    // 1.1/(1 + 2.5) = 31 %: of 200, 63 ± 6.6; six deviations either way.
    const drawn = await drawnOf(record)
    expect(drawn).toBeGreaterThan(22)
    expect(drawn).toBeLessThan(104)
  })
})
