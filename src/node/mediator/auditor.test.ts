import { afterEach, expect, test } from 'vitest'
import { createNotary } from '../../chain/signing/notary.ts'
import { aCertificate, aDeal, DOMAIN } from '../../chain/signing/test-nouns.ts'
import { digestOfCid } from '../../core/codec.ts'
import type { DealState } from '../../core/deal-state.ts'
import { jobSpecId } from '../../core/job-spec.ts'
import { silentLogger } from '../../core/logger.ts'
import { parseBytes32, signatureSchema } from '../../core/primitives.ts'
import type { Result } from '../../core/result.ts'
import { resultSchema } from '../../core/result.ts'
import { testSpec } from '../../core/test-spec.ts'
import type { EvidenceRequest, EvidenceResponse, KeptRun } from '../../mediation/index.ts'
import { evidenceProtocol, NO_VOTE_TO_COME, TOO_EARLY } from '../../mediation/index.ts'
import { runOf } from '../../mediation/strategies/test-runs.ts'
import { createMemoryStore } from '../../store/index.ts'
import type { NodeFact } from '../events.ts'
import type { AuditorComponents } from './auditor.ts'
import { Auditor } from './auditor.ts'
import { AwaitedAudits, awaitedAuditTable } from './awaited-audits.ts'

const CID = 'bafkreigh2akiscaildcqabsyg3dfr6chu3fgpregiymsck7e7aqa4s52zy'
const OUTPUTS = digestOfCid(resultSchema.shape.outputsCid.parse(CID))
const signature = signatureSchema.parse(`0x${'11'.repeat(65)}`)
const salt = parseBytes32(`0x${'5a'.repeat(32)}`)
const AUDIT_S = 1_000
const notary = createNotary(DOMAIN)
const spec = testSpec({ module: { name: 'noisy', version: '1' }, verification: { strategy: 'numeric-tolerance', parameters: { rtol: '0.01' } } })
const deal = { ...aDeal, storageS: 0, jobSpec: jobSpecId(spec) }
const dealId = notary.dealId(deal)
const point = { blockNumber: 1n, logIndex: 0, txHash: salt, timestampS: 0 }

const wire = evidenceProtocol('t')

function resultOf(content: string): Result {
  const { digest, outcome } = runOf({ 'loss.txt': content })
  const resultHash = notary.resultHash({ dealId, provider: deal.provider, digest, outputsDigest: OUTPUTS, outcome, salt })
  const facts = { startedAtMs: 1, wallMs: 1, cpuMs: 1, peakMemoryBytes: 1, cpuModel: '', gpus: [], engineVersion: '' }
  return resultSchema.parse({ dealId, outcome, digest, outputsCid: CID, outputsBytes: 1, logsCid: CID, salt, resultHash, facts })
}

const running: Auditor[] = []
afterEach(async () => {
  for (const auditor of running.splice(0)) await auditor.stop()
})

/** A paid deal whose provider follows the rules of evidence, a disk, and a mediator that finds `loss 1.000`. */
class Bench {
  readonly facts: NodeFact[] = []
  readonly asked: EvidenceRequest['part'][] = []
  runs = 0
  nowS = 0
  state: DealState = 'Paid'
  shows = true
  readonly #theirs: string
  readonly #store = createMemoryStore()
  #hear: Parameters<AuditorComponents['chain']['onDealEvent']>[0] = () => {}

  constructor(theirs: string) {
    this.#theirs = theirs
  }

  async start(max = 10): Promise<Auditor> {
    await this.#store.start(AbortSignal.timeout(5_000))
    const keep = (content: string): KeptRun => ({ ...runOf({ 'loss.txt': content }), outputsDigest: async () => OUTPUTS, discard: async () => {} })
    const keeper: AuditorComponents['keeper'] = {
      run: async () => {
        this.runs++
        return keep('loss 1.000')
      },
      fetch: async () => keep(this.#theirs)
    }
    const auditor = new Auditor(
      {
        ...{ notary, keeper, logger: silentLogger, awaited: new AwaitedAudits(this.#store.open(awaitedAuditTable), max) },
        rpc: {
          call: async (_, protocol, request) => {
            const { part } = wire.decodeRequest(protocol.encodeRequest(request))
            this.asked.push(part)
            return protocol.decodeResponse(wire.encodeResponse(this.#answer(part)))
          }
        },
        certificate: () => ({ certificate: aCertificate, signature }),
        runner: { run: () => Promise.reject(new Error('this strategy looks into files')) },
        events: { emit: (fact) => void this.facts.push(fact) },
        contactOf: () => ({ peerId: aCertificate.peerId, addrs: [] }),
        chain: this.#chain()
      },
      { network: 't', shareBps: 10_000 }
    )
    running.push(auditor)
    await auditor.start()
    return auditor
  }

  #answer(part: EvidenceRequest['part']): EvidenceResponse {
    if (part === 'job') return { type: 'job', spec }
    if (part === 'salt') return { type: 'salt', salt }
    if (!NO_VOTE_TO_COME.has(this.state)) return { type: 'refused', code: TOO_EARLY, message: 'a mediator may still have to vote on it' }
    return this.shows ? { type: 'result', signed: { result: resultOf(this.#theirs), signature } } : { type: 'refused', code: 'GONE', message: 'lost it' }
  }

  /** The chain tells of the payment; of a claimed deal it has 20 bytes of the hash. */
  pay({ isClaimed = false } = {}): void {
    const { resultHash } = resultOf(this.#theirs)
    const told = isClaimed ? parseBytes32(`${resultHash.slice(0, 42)}${'00'.repeat(12)}`) : resultHash
    this.#hear({ type: 'paid', dealId, provider: deal.provider, amount: 1n, resultHash: told, at: point })
  }

  move(state: DealState): void {
    this.state = state
    this.#hear({ type: 'moved', dealId, state, cause: 'Mediated', at: point })
  }

  async told(count: number): Promise<NodeFact | undefined> {
    await expect.poll(() => this.facts.length, { timeout: 5_000 }).toBe(count)
    return this.facts.at(-1)
  }

  #chain(): AuditorComponents['chain'] {
    return {
      dealState: async () => ({ state: this.state, sinceS: 0, resultHash: undefined }),
      dealTerms: async () => ({ deal, clientSignature: signature, providerSignature: signature }) as never, // all that an auditor reads of it
      headTimeS: () => this.nowS,
      params: async () => ({ auditS: AUDIT_S }) as never, // as above
      onDealEvent: (listener) => {
        this.#hear = listener
        return () => {}
      }
    }
  }
}

const TOLD_LATER = { type: 'mediation.unable', reason: expect.stringContaining('when no mediator can vote on it any more') }

test('noise within the tolerance is judged when the audit window is over, also by a node that was started anew', async () => {
  const bench = new Bench('loss 1.005')
  const first = await bench.start()
  bench.pay()
  expect(await bench.told(1)).toMatchObject(TOLD_LATER)
  await first.stop()
  await bench.start()
  bench.nowS = AUDIT_S
  bench.state = 'Closed'
  bench.nowS = 2 * AUDIT_S
  expect(await bench.told(2)).toMatchObject({ type: 'mediation.rerun', match: true })
  expect(bench.asked).toEqual(['job', 'salt', 'result', 'job', 'result', 'salt'])
})

test('garbage is told as garbage, at once when the end of a case is heard', async () => {
  const bench = new Bench('loss 7.000')
  await bench.start()
  bench.pay()
  expect(await bench.told(1)).toMatchObject(TOLD_LATER)
  bench.state = 'MediationCommit'
  bench.move('NonDeterministic')
  expect(await bench.told(2)).toMatchObject({ type: 'mediation.rerun', match: false })
})

test('what is the same to the byte needs no second look, nor the whole hash', async () => {
  const bench = new Bench('loss 1.000')
  await bench.start()
  bench.pay({ isClaimed: true })
  expect(await bench.told(1)).toMatchObject({ type: 'mediation.rerun', match: true })
  expect(bench.asked).not.toContain('result')
})

test('a case that began in the meantime is waited for; its job is not run again before it is over', async () => {
  const bench = new Bench('loss 1.005')
  await bench.start()
  bench.pay()
  await bench.told(1)
  bench.state = 'MediationCommit'
  bench.nowS = 2 * AUDIT_S
  await new Promise((resolve) => setTimeout(resolve, 1_500)) // a look
  expect([bench.runs, bench.facts.length]).toEqual([1, 1])
  bench.move('Cleared')
  expect(await bench.told(2)).toMatchObject({ match: true })
})

test('a provider that shows nothing though it may is asked six times, costs no run, and is accused of nothing', async () => {
  const bench = new Bench('loss 1.005')
  await bench.start()
  bench.pay()
  await bench.told(1)
  bench.shows = false
  bench.move('Closed')
  for (let asked = 3; asked < 8; asked++) {
    await expect.poll(() => bench.asked.filter((part) => part === 'result').length, { timeout: 5_000 }).toBe(asked - 1)
    bench.nowS += 1_000_000
  }
  expect(await bench.told(2)).toMatchObject({ type: 'mediation.unable', reason: expect.stringContaining('lost it') })
  expect(bench.runs).toBe(1)
})

test('of more than it keeps it says so, and does not come back', async () => {
  const bench = new Bench('loss 1.005')
  await bench.start(0)
  bench.pay()
  expect(await bench.told(1)).toMatchObject({ type: 'mediation.unable', reason: expect.stringContaining('too many others') })
})
