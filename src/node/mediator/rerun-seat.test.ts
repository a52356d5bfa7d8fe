import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { answerOf } from '../../chain/index.ts'
import type { PeerRef } from '../../core/certificate.ts'
import { digestOfCid } from '../../core/codec.ts'
import type { JobOutcome } from '../../core/job-outcome.ts'
import { silentLogger } from '../../core/logger.ts'
import { parseBytes32, peerIdSchema } from '../../core/primitives.ts'
import type { Engine } from '../../core/resource-offer.ts'
import { digestResult, outcomeId } from '../../core/result.ts'
import { testSpec } from '../../core/test-spec.ts'
import type { Executor, RunRequest } from '../../executor/executor.ts'
import { ExecutorError } from '../../executor/index.ts'
import type { FetchRequest } from '../../p2p/blobs.ts'
import { cidOfFolder } from '../../p2p/index.ts'
import { listOutputs } from '../outputs.ts'
import { ModuleShelf } from '../provider/module-shelf.ts'
import type { RerunSeatComponents, SeatFinding } from './rerun-seat.ts'
import { NOTHING_TO_BE_HAD, rerunSeat } from './rerun-seat.ts'

const CID = 'bafkreigh2akiscaildcqabsyg3dfr6chu3fgpregiymsck7e7aqa4s52zy'
const dealId = parseBytes32(`0x${'de'.repeat(32)}`)
const input = (name: string) => ({ path: `/inputs/${name}`, cid: CID, bytes: 10 })
const spec = testSpec({ inputs: [input('a'), input('b')] })
const peer = (letter: string): PeerRef => ({ peerId: peerIdSchema.parse(`12D3KooW${letter.repeat(30)}`), addrs: [] })
const [client, provider] = [peer('c'), peer('p')]
const GPU = { vendor: 'nvidia', model: 'A100', vramBytes: 80e9, uuid: 'GPU-1' } as const
const usage = { wallMs: 1, cpuMs: 1, peakMemoryBytes: 1 }

let root: string
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'lilynode-seat-'))
})
afterEach(() => rm(root, { recursive: true, force: true }))

interface Given {
  /** Files that each peer serves before it hangs up. */
  readonly serves: ReadonlyMap<PeerRef, number>
  readonly ends?: JobOutcome
  readonly engines?: readonly Engine[]
  readonly warms?: () => Promise<void>
}

/** Blobs as Blobs.fetch does: a target that exists is refused. */
function bench({ serves, ends = { kind: 'completed', outcome: { class: 'ok' }, usage, logTail: '' }, engines = ['wasm'], warms = async () => {} }: Given) {
  const ran: RunRequest[] = []
  const left = new Map(serves)
  const fetch = async ({ from: [from] }: FetchRequest, target: string) => {
    if (existsSync(target)) throw new Error(`${target} exists`)
    const files = from ? (left.get(from) ?? 0) : 0
    if (!from || files === 0) throw new Error('nobody has it')
    left.set(from, files - 1)
    await writeFile(target, 'bytes')
    return { cid: spec.inputs[0]?.cid ?? raise(), bytes: 5 }
  }
  const run = async (request: RunRequest): Promise<JobOutcome> => {
    expect(await readdir(request.workDir)).toEqual([])
    for (const path of request.inputs.values()) expect(existsSync(path)).toBe(true)
    ran.push(request)
    await mkdir(join(request.workDir, 'outputs'))
    await writeFile(join(request.workDir, 'outputs', 'cow.txt'), 'moo')
    return ends
  }
  const wasm = { gpus: [GPU], warm: warms, run } as Partial<Executor> as Executor // all that a re-run asks of it
  const components: RerunSeatComponents = {
    blobs: { fetch } as never, // all that a re-run asks of them
    shelf: new ModuleShelf({ blobs: { fetch }, shipped: new Map([[spec.engine.type === 'wasm' ? spec.engine.module : raise(), '/shipped.wasm']]) }, root),
    executors: new Map(engines.map((engine) => [engine, wasm])),
    logger: silentLogger,
    headTimeS: () => 100,
    sourcesOf: async () => ({ spec, contacts: [client, provider] })
  }
  const find = (giveUpS = 100) =>
    rerunSeat(components, { dealId, giveUpS, folder: join(root, 'reruns'), inTurn: (run) => run(), onRun: () => {} }, AbortSignal.timeout(10_000))
  return { find, ran, components }
}

/** What a provider commits to that wrote the same. */
async function mooAnswer() {
  await mkdir(join(root, 'expected'), { recursive: true })
  await writeFile(join(root, 'expected', 'cow.txt'), 'moo')
  const digest = digestResult({ class: 'ok' }, await listOutputs(join(root, 'expected'), AbortSignal.timeout(1_000)))
  const outputsDigest = digestOfCid(await cidOfFolder(join(root, 'expected')))
  return answerOf({ digest, outputsDigest, outcomeId: outcomeId({ class: 'ok' }) })
}

describe('rerunSeat', () => {
  test('runs with twice the time, answers with digest, files and outcome, and leaves nothing behind', async () => {
    const { find, ran } = bench({ serves: new Map([[client, 2]]) })
    expect(await find()).toEqual({ answer: await mooAnswer() })
    expect(ran).toMatchObject([{ spec: { timeoutMs: 2_000 }, moduleFile: '/shipped.wasm' }])
    expect(await readdir(join(root, 'reruns'))).toEqual([])
  })

  test('a job that asks for a GPU has one of this machine, and where there is none such nothing is said', async () => {
    const wants = (vramBytes: number) => ({ ...spec, resources: { ...spec.resources, gpus: [{ vendor: 'nvidia' as const, vramBytes }] } })
    const at = { dealId, giveUpS: 100, folder: join(root, 'reruns'), inTurn: (run: () => Promise<SeatFinding>) => run(), onRun: () => {} }
    const find = async (vramBytes: number) => {
      const { components, ran } = bench({ serves: new Map([[client, 2]]) })
      const sourcesOf = async () => ({ spec: wants(vramBytes), contacts: [client] })
      return { found: await rerunSeat({ ...components, sourcesOf }, at, AbortSignal.timeout(5_000)), ran }
    }
    expect(await find(40e9)).toMatchObject({ found: { answer: await mooAnswer() }, ran: [{ gpus: ['GPU-1'] }] })
    await expect(find(200e9)).rejects.toMatchObject({ code: 'MEDIATION_NOT_RUN' })
  })

  test('a peer that hangs up in the middle is no obstacle: the next one has all of it', async () => {
    const { find } = bench({
      serves: new Map([
        [client, 1],
        [provider, 2]
      ])
    })
    expect(await find()).toEqual({ answer: await mooAnswer() })
  })

  test('a peer that drips its files for ever gets half of the time, and the next one has the rest', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    vi.spyOn(AbortSignal, 'timeout').mockImplementation((ms) => {
      const late = new AbortController()
      setTimeout(() => late.abort(new Error('timed out')), ms)
      return late.signal
    })
    const { components } = bench({ serves: new Map([[provider, 2]]) })
    const { fetch } = components.blobs
    const asked: PeerRef[] = []
    const drips: typeof fetch = (request, target, signal) => {
      const [from] = request.from
      if (from) asked.push(from)
      return from === client ? new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason))) : fetch(request, target, signal)
    }
    const at = { dealId, giveUpS: 700, folder: join(root, 'reruns'), inTurn: (run: () => Promise<SeatFinding>) => run(), onRun: () => {} }
    const found = rerunSeat({ ...components, blobs: { ...components.blobs, fetch: drips } }, at, new AbortController().signal)
    await vi.waitUntil(() => asked.length > 0)
    await vi.advanceTimersByTimeAsync(299_000)
    expect(asked).toEqual([client])
    await vi.advanceTimersByTimeAsync(1_000)
    expect(await found).toEqual({ answer: await mooAnswer() })
    vi.restoreAllMocks()
    vi.useRealTimers()
  })

  test('files that nobody serves in time could not be had, and so could a job that nobody tells', async () => {
    const { find, ran, components } = bench({ serves: new Map() })
    expect(await find()).toEqual({ answer: NOTHING_TO_BE_HAD })
    const mute = { ...components, sourcesOf: async () => undefined }
    expect(await rerunSeat(mute, { dealId, giveUpS: 100, folder: root, inTurn: (run) => run(), onRun: () => {} }, AbortSignal.timeout(5_000))).toEqual({
      answer: NOTHING_TO_BE_HAD
    })
    expect(ran).toEqual([])
  })

  test('a disk of its own that is full, or a network of its own that is down, is no vote that others withheld their files', async () => {
    const { components } = bench({ serves: new Map([[client, 2]]) })
    const full = async (): Promise<never> => {
      throw Object.assign(new Error('no space left on device'), { code: 'ENOSPC' })
    }
    const at = { dealId, giveUpS: 100, folder: root, inTurn: (run: () => Promise<SeatFinding>) => run(), onRun: () => {} }
    await expect(rerunSeat({ ...components, blobs: { fetch: full } as never }, at, AbortSignal.timeout(5_000))).rejects.toMatchObject({ code: 'ENOSPC' }) // as above
    const alone = { ...bench({ serves: new Map() }).components, isAlone: () => true }
    await expect(rerunSeat(alone, at, AbortSignal.timeout(5_000))).rejects.toMatchObject({ code: 'MEDIATION_NOT_RUN' })
  })

  const image = { code: 'EXECUTOR_NO_IMAGE', image: 'cow@sha256:00' } as const
  const warmsWith = (lasting: { readonly lasting?: true }) => () => Promise.reject(new ExecutorError({ ...image, ...lasting }, 'there is no such image'))

  test.each<[string, Partial<Given>]>([
    ['a run that is cut off', { ends: { kind: 'timed-out', timeoutMs: 2_000, usage, logTail: '' } }],
    ['a module that its engine refuses', { ends: { kind: 'failed', reason: 'it needs threads', lasting: true, usage, logTail: '' } }],
    ['an image that no registry has', { warms: warmsWith({ lasting: true }) }],
    ['an engine that is not here', { engines: ['docker'] }]
  ])('%s: the job can’t be run here', async (_, given) => {
    await expect(bench({ serves: new Map([[client, 2]]), ...given }).find()).rejects.toMatchObject({ code: 'MEDIATION_NOT_RUN' })
  })

  test.each<[string, Partial<Given>, string]>([
    ['a run that an engine of its own broke off', { ends: { kind: 'failed', reason: 'it was restarted', usage, logTail: '' } }, 'MEDIATION_RUN_FAILED'],
    ['a registry that does not answer', { warms: warmsWith({}) }, 'EXECUTOR_NO_IMAGE']
  ])('%s may go better the next time', async (_, given, code) => {
    await expect(bench({ serves: new Map([[client, 2]]), ...given }).find()).rejects.toMatchObject({ code })
  })

  test('a job that failed is a result as any other: its mediator says what it found', async () => {
    const ends: JobOutcome = { kind: 'completed', outcome: { class: 'exit', exitCode: 3 }, usage, logTail: '' }
    const { answer } = await bench({ serves: new Map([[client, 2]]), ends }).find()
    expect(answer).not.toBe(await mooAnswer())
    expect(answer).not.toBe(NOTHING_TO_BE_HAD)
  })
})

function raise(): never {
  throw new Error('the test expected something here')
}

describe('a metered job', () => {
  const metered = { ...spec, timeoutMs: 100_000, metered: { firstS: 10, haltS: 0 } }
  const bought = { number: 1, untilS: 20, price: 1n, haltedS: 0, phase: 'held' as const }
  const sit = async (of: Partial<typeof bought>) => {
    const { components, ran } = bench({ serves: new Map([[client, 2]]) })
    const c = {
      ...components,
      sourcesOf: async () => ({ spec: metered, contacts: [client] }),
      extensions: { extensionsOf: async () => ({ ...bought, ...of }) }
    }
    const at = { dealId, giveUpS: 200, folder: root, onRun: () => {}, inTurn: (run: () => Promise<SeatFinding>) => run() }
    return { finding: await rerunSeat(c, at, new AbortController().signal), ran }
  }

  test('that the chain says was ended for want of further time is answered so, without a run', async () => {
    const { finding, ran } = await sit({ haltedS: 20 })
    expect(ran).toEqual([])
    const empty = await mkdtemp(join(root, 'empty-'))
    const outcome = { class: 'limit', limit: 'paid-time' } as const
    const outputsDigest = digestOfCid(await cidOfFolder(empty, new AbortController().signal))
    expect(finding.answer).toBe(answerOf({ digest: digestResult(outcome, []), outputsDigest, outcomeId: outcomeId(outcome) }))
  })

  test('is run for twice as long as was bought; that its provider said so too early changes nothing', async () => {
    for (const haltedS of [0, 19]) expect((await sit({ haltedS })).ran[0]?.spec.timeoutMs).toBe(40_000)
  })
})
