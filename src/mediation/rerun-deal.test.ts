import { describe, expect, test } from 'vitest'
import { createNotary } from '../chain/signing/notary.ts'
import { aCertificate, aDeal, DOMAIN } from '../chain/signing/test-nouns.ts'
import { digestOfCid } from '../core/codec.ts'
import type { JobSpec } from '../core/job-spec.ts'
import { jobSpecId } from '../core/job-spec.ts'
import type { Bytes32 } from '../core/primitives.ts'
import { parseBytes32, signatureSchema } from '../core/primitives.ts'
import { digestResult, resultSchema } from '../core/result.ts'
import { testSpec } from '../core/test-spec.ts'
import type { Protocol } from '../p2p/protocol.ts'
import type { EvidenceRequest, EvidenceResponse } from './evidence.ts'
import { evidenceProtocol } from './evidence.ts'
import type { FoundOutputs, KeptRun, Rerun } from './rerun-deal.ts'
import { rerunDeal } from './rerun-deal.ts'
import { runOf } from './strategies/test-runs.ts'

const CID = 'bafkreigh2akiscaildcqabsyg3dfr6chu3fgpregiymsck7e7aqa4s52zy'
const SIGNATURE = signatureSchema.parse(`0x${'11'.repeat(65)}`)
const bytes32 = (byte: string): Bytes32 => parseBytes32(`0x${byte.repeat(32)}`)
const digestOf = (content: string): Bytes32 => digestResult({ class: 'ok' }, [{ path: 'outputs/a', bytes: 1, sha256: bytes32(content) }])
const notary = createNotary(DOMAIN)

const spec = testSpec()
const deal = { ...aDeal, jobSpec: jobSpecId(spec) }
const dealId = notary.dealId(deal)
const HONEST = digestOf('aa')
const GARBAGE = digestOf('bb')

/** What a provider of evidence may do otherwise than an honest one. */
interface Ways {
  readonly shownSpec?: JobSpec
  readonly committed?: Bytes32
  /** Byte that its salt is made of. */
  readonly shownSalt?: string
  readonly silentOn?: EvidenceRequest['part']
  readonly swaps?: boolean
}

const SALT = bytes32('5a')
const OUTPUTS = digestOfCid(resultSchema.shape.outputsCid.parse(CID))

function resultWith(digest: Bytes32): ReturnType<typeof resultSchema.parse> {
  const salt = SALT
  const outcome = { class: 'ok' } as const
  const resultHash = notary.resultHash({
    dealId,
    provider: deal.provider,
    digest,
    outputsDigest: OUTPUTS,
    outcome,
    salt
  })
  const facts = { startedAtMs: 1, wallMs: 1, cpuMs: 1, peakMemoryBytes: 1, cpuModel: '', gpus: [], engineVersion: '' }
  return resultSchema.parse({ dealId, outcome, digest, outputsCid: CID, outputsBytes: 1, logsCid: CID, salt, resultHash, facts })
}

function answerOf(ways: Ways, part: EvidenceRequest['part']): EvidenceResponse {
  if (ways.silentOn === part) return { type: 'refused', code: 'GONE', message: 'lost it' }
  const job = { type: 'job', spec: ways.shownSpec ?? spec } as const
  if (part === 'job' || ways.swaps) return job
  if (part === 'result') return { type: 'refused', code: 'MEDIATION_TOO_EARLY', message: 'a mediator may still have to vote on it' }
  return { type: 'salt', salt: ways.shownSalt ? bytes32(ways.shownSalt) : SALT }
}

/** Every message passes through the wire's own bytes; `steps` keeps the order of what happened. */
async function rerun(ways: Ways): Promise<{ steps: string[]; outcome: Promise<Rerun> }> {
  const steps: string[] = []
  const wire = evidenceProtocol('t')
  const call = async <Q, S>(_peer: unknown, protocol: Protocol<Q, S>, request: Q): Promise<S> => {
    const { part } = wire.decodeRequest(protocol.encodeRequest(request))
    steps.push(part)
    return protocol.decodeResponse(wire.encodeResponse(answerOf(ways, part)))
  }
  const run = async (): Promise<FoundOutputs> => {
    steps.push('own run')
    return { digest: HONEST, outcome: { class: 'ok' }, outputsDigest: OUTPUTS }
  }
  const components = { rpc: { call }, notary, certificate: () => ({ certificate: aCertificate, signature: SIGNATURE }), runner: { run } }
  const settled = { network: 't', deal, resultHash: resultWith(ways.committed ?? HONEST).resultHash, provider: { peerId: aCertificate.peerId, addrs: [] } }
  const outcome = rerunDeal(components, settled, AbortSignal.timeout(5_000))
  await outcome.catch(() => {})
  return { steps, outcome }
}

describe('rerunDeal', () => {
  const honest = resultWith(HONEST).resultHash

  test('honest work matches by its salt alone, which is asked for only after the own run', async () => {
    const { steps, outcome } = await rerun({})
    await expect(outcome).resolves.toEqual({ dealId, module: 'm 1', match: true, score: 1, findings: [], expected: honest, found: honest })
    expect(steps).toEqual(['job', 'own run', 'salt'])
  })

  test('garbage that was paid for is a mismatch with both hashes, though nobody showed the garbage', async () => {
    const { steps, outcome } = await rerun({ committed: GARBAGE })
    await expect(outcome).resolves.toMatchObject({ match: false, expected: resultWith(GARBAGE).resultHash, found: honest })
    expect(steps).toEqual(['job', 'own run', 'salt'])
  })

  test('another salt makes no garbage right, and takes honest work its match', async () => {
    await expect((await rerun({ committed: GARBAGE, shownSalt: 'a5' })).outcome).resolves.toMatchObject({ match: false })
    await expect((await rerun({ shownSalt: 'a5' })).outcome).resolves.toMatchObject({ match: false })
  })

  test.each<[string, Ways, string, string[]]>([
    ['shows another job, which is not run', { shownSpec: { ...spec, seed: 2 } }, 'MEDIATION_WRONG_JOB', ['job']],
    ['withholds the job', { silentOn: 'job' }, 'MEDIATION_NO_EVIDENCE', ['job']],
    ['withholds the salt', { silentOn: 'salt' }, 'MEDIATION_NO_EVIDENCE', ['job', 'own run', 'salt']],
    ['answers with a job where a salt is asked for', { swaps: true }, 'MEDIATION_NO_EVIDENCE', ['job', 'own run', 'salt']]
  ])('a provider that %s gets no verdict', async (_, ways, code, order) => {
    const { steps, outcome } = await rerun(ways)
    await expect(outcome).rejects.toMatchObject({ code })
    expect(steps).toEqual(order)
  })
})

describe('rerunDeal with a strategy that looks into files', () => {
  const tolerant = (strategy: JobSpec['verification']['strategy'], parameters: JobSpec['verification']['parameters'] = {}) =>
    testSpec({ verification: { strategy, parameters } })

  /** The provider's content, and what each own run gives in turn. */
  async function judge(own: JobSpec, theirs: string, mine: readonly string[], isOver = true) {
    const settled = { ...deal, jobSpec: jobSpecId(own) }
    const id = notary.dealId(settled)
    const right = runOf({ 'loss.txt': theirs })
    const { result } = { result: resultWith(right.digest) }
    const resultHash = notary.resultHash({
      dealId: id,
      provider: settled.provider,
      digest: right.digest,
      outputsDigest: digestOfCid(result.outputsCid),
      outcome: result.outcome,
      salt: result.salt
    })
    const signed = { result: { ...result, dealId: id, resultHash }, signature: SIGNATURE }
    let runs = 0
    let kept = 0
    const keep = (content: string): KeptRun => {
      kept++
      return { ...runOf({ 'loss.txt': content }), outputsDigest: async () => OUTPUTS, discard: async () => void kept-- }
    }
    const wire = evidenceProtocol('t')
    const early = { type: 'refused', code: 'MEDIATION_TOO_EARLY', message: 'a mediator may still have to vote on it' } as const
    const shown: Readonly<Record<EvidenceRequest['part'], EvidenceResponse>> = {
      job: { type: 'job', spec: own },
      salt: { type: 'salt', salt: SALT },
      result: isOver ? { type: 'result', signed } : early
    }
    const call = async <Q, S>(_peer: unknown, protocol: Protocol<Q, S>, request: Q): Promise<S> => {
      const { part } = wire.decodeRequest(protocol.encodeRequest(request))
      return protocol.decodeResponse(wire.encodeResponse(shown[part]))
    }
    const keeper = { run: async () => keep(mine[runs++] ?? ''), fetch: async () => keep(theirs) }
    const runner = { run: () => Promise.reject(new Error('this strategy needs files')) }
    const components = { rpc: { call }, notary, certificate: () => ({ certificate: aCertificate, signature: SIGNATURE }), runner, keeper }
    const outcome = rerunDeal(
      components,
      { network: 't', deal: settled, resultHash, provider: { peerId: aCertificate.peerId, addrs: [] } },
      AbortSignal.timeout(5_000)
    )
    await outcome.catch(() => {})
    return { outcome, runs: () => runs, kept: () => kept }
  }

  test('a number within the tolerance matches, one beyond does not; no file stays behind', async () => {
    const within = await judge(tolerant('numeric-tolerance', { rtol: '0.01' }), 'loss 1.005', ['loss 1.000'])
    await expect(within.outcome).resolves.toMatchObject({ match: true })
    const beyond = await judge(tolerant('numeric-tolerance', { rtol: '0.01' }), 'loss 1.5', ['loss 1.000'])
    await expect(beyond.outcome).resolves.toMatchObject({ match: false, score: 0, findings: [expect.stringContaining('1 of 1 numbers')] })
    expect([within.kept(), beyond.kept()]).toEqual([0, 0])
  })

  test('while a mediator may still have to vote, files are not needed for what is the same to the byte, and had for nothing else', async () => {
    const same = await judge(tolerant('numeric-tolerance'), 'loss 1.000', ['loss 1.000'], false)
    await expect(same.outcome).resolves.toMatchObject({ match: true, score: 1 })
    const near = await judge(tolerant('numeric-tolerance', { rtol: '0.01' }), 'loss 1.005', ['loss 1.000'], false)
    await expect(near.outcome).rejects.toMatchObject({ code: 'MEDIATION_TOO_EARLY', message: expect.stringContaining('still have to vote') })
    expect([same.kept(), near.kept()]).toEqual([0, 0])
  })

  test('escalates only where one vote leaves it unsure, and convicts with two thirds', async () => {
    const escalation = tolerant('bonded-escalation', { compare: 'canonical' })
    const right = await judge(escalation, '{"a":1}', ['{ "a": 1.0 }'])
    await expect(right.outcome).resolves.toMatchObject({ match: true })
    expect(right.runs()).toBe(1)
    const wrong = await judge(escalation, '{"a":2}', ['{"a":1}', '{"a":1}', '{"a":1}', '{"a":3}'])
    await expect(wrong.outcome).resolves.toMatchObject({ match: false })
    expect(wrong.runs()).toBe(4)
  })

  test('a job that gives another result each time convicts nobody', async () => {
    const different = await judge(tolerant('quorum', { k: '4', compare: 'canonical' }), 'a', ['b', 'c', 'd'])
    await expect(different.outcome).rejects.toMatchObject({ code: 'MEDIATION_UNSURE', message: expect.stringContaining('no two thirds') })
    expect(different.kept()).toBe(0)
  })
})
