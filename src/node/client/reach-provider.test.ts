import { createHash } from 'node:crypto'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { DealEvent } from '../../chain/ports.ts'
import type { SignedDeal } from '../../core/deal.ts'
import { silentLogger } from '../../core/logger.ts'
import { parseBytes32, parsePeerId } from '../../core/primitives.ts'
import { digestResult } from '../../core/result.ts'
import type { DeliveryIn, DeliveryOut } from '../../market/index.ts'
import { NodeEvents } from '../events.ts'
import type { ClientJob } from './client-job.ts'
import { JobFollower } from './follow-job.ts'
import { JobJournal } from './job-journal.ts'

const JOB = parseBytes32(`0x${'3f'.repeat(32)}`)
const DEAL = parseBytes32(`0x${'d1'.repeat(32)}`)
const HASH = parseBytes32(`0x${'e7'.repeat(32)}`)
const CID = 'bafkreigh2akiscaildcqabsyg3dfr6chu3fgpregiymsck7e7aqa4s52zy'
type Peer = ReturnType<typeof peerOf>
const peerOf = (digit: string) => ({ peerId: parsePeerId(`12D3KooWGzxzKZYveHXtpG6AsrUJBcWxHBFS2HsEoGT${digit.repeat(9)}`), addrs: [] })
const [PROVIDER, STRANGER] = [peerOf('b'), peerOf('c')]
const paid = { type: 'paid', dealId: DEAL, amount: 7n, at: { txHash: '0xabc' } } as unknown as DealEvent // the fields that the follower reads
const MOO = 'moo'
const digest = digestResult({ class: 'ok' }, [
  { path: 'outputs/cow.txt', bytes: MOO.length, sha256: parseBytes32(`0x${createHash('sha256').update(MOO).digest('hex')}`) }
])
const result = { dealId: DEAL, outcome: { class: 'ok' }, digest, outputsCid: CID, outputsBytes: 3, logsCid: CID, salt: HASH, resultHash: HASH, facts: {} }
const shown = { type: 'result', signed: { result, signature: `0x${'11'.repeat(65)}` } } as unknown as DeliveryOut // its hash and its signature are judged by the fake notary

let root: string
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'lilynode-reach-'))
})
afterEach(() => rm(root, { recursive: true, force: true }))

/** A client's job whose provider vouches for `vouched`, and of which somebody said that it is at `hints`. */
class Bed {
  readonly told: string[] = []
  job: ClientJob | undefined
  vouched: readonly Peer[] = []
  hints: readonly Peer[] = []
  end: Promise<DealEvent> = Promise.resolve(paid)
  hidesLogs = false
  caseOf = async () => ({ price: 5n })
  says: (peer: Peer) => readonly DeliveryOut[] = () => []

  run(change: object = {}): Promise<void> {
    const clock = { nowMs: () => 1_000 }
    const events = new NodeEvents(() => ({ atMs: 1_000, peerId: undefined }))
    const put = async (_: unknown, job: ClientJob): Promise<void> => {
      this.job = job
    }
    const jobs = { get: async () => this.job, put, delete: async () => {}, async *values() {} }
    const fetch = async (_: unknown, to: string): Promise<void> => {
      if (basename(to) === 'logs' && this.hidesLogs) throw new Error('nobody has it')
      await mkdir(to)
      if (basename(to) === 'outputs') await writeFile(join(to, 'cow.txt'), MOO)
    }
    const { says, told } = this
    const components = {
      ...{ clock, events, logger: silentLogger, journal: new JobJournal({ jobs, clock, events }) },
      ...{ contactsOf: () => this.vouched, hints: () => this.hints, certificate: () => ({}) },
      loginFor: async () => ({ username: 'u', password: 'secret' }),
      verifier: { check: async () => undefined },
      chain: {
        params: async () => ({ auditS: 86_400 }),
        trust: { caseOf: this.caseOf },
        notary: { dealId: () => DEAL, resultHash: () => HASH, verifyReceipt: async () => true },
        signer: { signAcceptance: async () => '0x11' }
      },
      blobs: { fetch },
      rpc: {
        openChannel: async (peer: Peer) => ({
          peer: peer.peerId,
          send: async ({ type }: DeliveryIn) => void told.push(`${peer === PROVIDER ? 'provider' : 'stranger'}: ${type}`),
          close: async () => {},
          async *messages(signal: AbortSignal) {
            yield* says(peer)
            await new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason)))
          }
        })
      },
      watch: { untilEnd: () => this.end }
    } as unknown as ConstructorParameters<typeof JobFollower>[0] // what this way through the follower needs
    const spec = {
      module: { name: 'cowsay', version: '1' },
      engine: { type: 'docker', image: 'moo' },
      outputs: [{ path: '/outputs', maxBytes: 100, maxFiles: 1 }]
    }
    const signed = { spec, offer: { maxPrice: 1n }, preferences: {} }
    const record = { jobId: JOB, dealId: DEAL, createdAtMs: 0, state: 'running', trace: [], collected: false, signed, ...change } as unknown as ClientJob // what it reads
    return new JobFollower(components, { network: 'test', folder: root }, record).run({ deal: {} } as SignedDeal, AbortSignal.timeout(10_000)) // handed on only
  }
}

test('a result that was paid for while its client was away, or still fetched it, is fetched all the same', async () => {
  const bed = new Bed()
  bed.vouched = [PROVIDER]
  bed.says = () => [shown]
  await bed.run()
  expect(bed.job).toMatchObject({ state: 'paid', paid: { amount: 7n }, collected: true, result: { result: { digest } } })
})

test('logs that a provider serves to nobody keep no result back', async () => {
  const bed = new Bed()
  ;[bed.vouched, bed.hidesLogs] = [[PROVIDER], true]
  bed.says = () => [shown]
  await bed.run()
  expect(bed.job).toMatchObject({ state: 'paid', collected: true, acceptance: { acceptance: { resultHash: HASH } } })
})

test('a login is shown to no node but one that the provider vouches for', async () => {
  const bed = new Bed()
  bed.hints = [STRANGER]
  const end = Promise.withResolvers<DealEvent>()
  bed.end = end.promise
  const signed = { spec: { engine: { type: 'docker', image: 'moo' } }, offer: {}, preferences: { run: { login: true } } }
  const run = bed.run({ signed, provider: STRANGER, collected: true })
  await new Promise((resolve) => setTimeout(resolve, 500))
  expect(bed.told).toEqual([])
  bed.vouched = [PROVIDER]
  await vi.waitFor(() => expect(bed.told).toEqual(['provider: watch', 'provider: login']))
  end.resolve(paid)
  await run
})

test('a stranger that keeps a client talking is left when the provider is heard', async () => {
  vi.useFakeTimers()
  try {
    const bed = new Bed()
    bed.hints = [STRANGER]
    const end = Promise.withResolvers<DealEvent>()
    bed.end = end.promise
    const run = bed.run({ collected: true })
    await vi.advanceTimersByTimeAsync(60_000)
    expect(bed.told).toEqual(['stranger: watch']) // who else should it be?
    bed.vouched = [PROVIDER]
    await vi.advanceTimersByTimeAsync(2_000)
    expect(bed.told).toEqual(['stranger: watch', 'provider: watch'])
    end.resolve(paid)
    await run
  } finally {
    vi.useRealTimers()
  }
})

test('a chain that does not answer when a case has ended leaves no job without its end', async () => {
  vi.useFakeTimers()
  try {
    const bed = new Bed()
    const { caseOf } = bed
    let failures = 2
    bed.caseOf = async () => {
      if (failures-- > 0) throw new Error('no RPC endpoint answers')
      return caseOf()
    }
    bed.end = Promise.resolve({ ...paid, type: 'moved', state: 'NonDeterministic' } as unknown as DealEvent) // the fields that the follower reads
    const run = bed.run()
    await vi.advanceTimersByTimeAsync(10_000)
    await run
    expect(bed.job).toMatchObject({ state: 'paid', paid: { amount: 5n } })
  } finally {
    vi.useRealTimers()
  }
})
