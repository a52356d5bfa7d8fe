import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { DealEvent } from '../../chain/ports.ts'
import type { SignedDeal } from '../../core/deal.ts'
import { silentLogger } from '../../core/logger.ts'
import { parseBytes32, parsePeerId } from '../../core/primitives.ts'
import { NodeEvents } from '../events.ts'
import type { ClientJob } from './client-job.ts'
import { JobFollower } from './follow-job.ts'
import { JobJournal } from './job-journal.ts'
import { jobView } from './job-view.ts'

const JOB = parseBytes32(`0x${'3f'.repeat(32)}`)
const DEAL = parseBytes32(`0x${'d1'.repeat(32)}`)
const HASH = parseBytes32(`0x${'e7'.repeat(32)}`)
const CID = 'bafkreigh2akiscaildcqabsyg3dfr6chu3fgpregiymsck7e7aqa4s52zy'
const peer = { peerId: parsePeerId('12D3KooWGzxzKZYveHXtpG6AsrUJBcWxHBFS2HsEoGTbbbbbbbbb'), addrs: [] }
const result = {
  dealId: DEAL,
  outcome: { class: 'ok' },
  digest: parseBytes32(`0x${'a1'.repeat(32)}`),
  outputsCid: CID,
  logsCid: CID,
  salt: HASH,
  resultHash: HASH,
  facts: {}
}
const slashed = { type: 'moved', dealId: DEAL, state: 'SlashedProvider' } as unknown as DealEvent // the fields that the follower reads

let root: string
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'lilynode-refused-'))
})
afterEach(() => rm(root, { recursive: true, force: true }))

/** A job whose provider delivers other files than those it signed the digest of. Resolves with the record, and with what the provider was told. */
async function deliverLies(
  isSigned: boolean,
  times = 1
): Promise<{ readonly job: ClientJob | undefined; readonly told: readonly string[]; readonly fetched: number }> {
  const told: string[] = []
  let fetched = 0
  let job: ClientJob | undefined
  let onRefused = (): void => {}
  const refused = new Promise<void>((resolve) => {
    onRefused = resolve
  })
  const clock = { nowMs: () => 1_000 }
  const events = new NodeEvents(() => ({ atMs: 1_000, peerId: undefined }))
  const jobs = {
    get: async () => job,
    put: async (_: unknown, put: ClientJob) => {
      job = put
    },
    delete: async () => {},
    values: async function* () {}
  }
  const components = {
    ...{ clock, events, logger: silentLogger, contactsOf: () => [peer], hints: () => [], certificate: () => ({}) },
    journal: new JobJournal({ jobs, clock, events }),
    chain: { notary: { dealId: () => DEAL, resultHash: () => HASH, verifyReceipt: async () => isSigned } },
    blobs: {
      fetch: async (_: unknown, target: string) => {
        fetched++
        await mkdir(target)
        await writeFile(join(target, 'cow.txt'), 'not what was signed')
      }
    },
    rpc: {
      openChannel: async () => ({
        peer: peer.peerId,
        send: async ({ type }: { readonly type: string }) => {
          told.push(type)
          if (told.filter((each) => each === 'refuse').length === times) onRefused()
        },
        close: async () => {},
        messages: async function* () {
          yield { type: 'result', signed: { result, signature: `0x${'11'.repeat(65)}` } }
        }
      })
    },
    watch: { untilEnd: () => refused.then(() => slashed) }
  } as unknown as ConstructorParameters<typeof JobFollower>[0] // what this way through the follower needs
  const spec = { module: { name: 'cowsay', version: '1' }, engine: { type: 'wasm' }, outputs: [{ path: '/outputs', maxBytes: 100, maxFiles: 1 }] }
  const signed = { spec, offer: { maxPrice: 1n }, preferences: {} }
  const record = { jobId: JOB, dealId: DEAL, createdAtMs: 0, state: 'running', trace: [], collected: false, signed } as unknown as ClientJob // what it reads
  await new JobFollower(components, { network: 'test', folder: root }, record).run({ deal: {} } as SignedDeal, AbortSignal.timeout(5_000)) // handed on only
  return { job, told, fetched }
}

describe('a result that is refused', () => {
  test('is kept as evidence if its provider signed it, and is not shown as what the job gave', async () => {
    const { job, told } = await deliverLies(true)
    expect(told).toEqual(['watch', 'refuse'])
    expect(job).toMatchObject({ state: 'failed', failure: { code: 'NODE_RESULT_MISMATCH' }, collected: false, result: { result } })
    const view = job && jobView(job, root)
    expect(view?.outputsCid).toBeUndefined()
    expect(view?.exitCode).toBeUndefined()
  })

  test('proves nothing if it is not signed, and is not kept', async () => {
    const { job, told } = await deliverLies(false)
    expect(told).toEqual(['watch', 'refuse'])
    expect(job).toMatchObject({ failure: { code: 'NODE_RESULT_MISMATCH' } })
    expect(job?.result).toBeUndefined()
  })

  test('is fetched once, however often it is shown', async () => {
    const { told, fetched } = await deliverLies(true, 2)
    expect(told).toEqual(['watch', 'refuse', 'watch', 'refuse'])
    expect(fetched).toBe(1)
  })
})
