import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { CaseEvent } from '../../chain/index.ts'
import type { PeerRef } from '../../core/certificate.ts'
import { digestOfCid } from '../../core/codec.ts'
import type { JobSpec } from '../../core/job-spec.ts'
import type { Bytes32 } from '../../core/primitives.ts'
import { parseBytes32, parsePeerId } from '../../core/primitives.ts'
import type { Outcome } from '../../core/result.ts'
import { digestResult, outcomeId } from '../../core/result.ts'
import type { FetchRequest } from '../../p2p/blobs.ts'
import { cidOfFolder } from '../../p2p/index.ts'
import { listOutputs, outputLimits } from '../outputs.ts'
import { recoverOutputs } from './recover-outputs.ts'

const signal = AbortSignal.timeout(20_000)
const dealId = parseBytes32(`0x${'de'.repeat(32)}`)
const mediator: PeerRef = { peerId: parsePeerId('12D3KooWGzxzKZYveHXtpG6AsrUJBcWxHBFS2HsEoGTbbbbbbbbb'), addrs: [] }
const spec = { outputs: [{ path: '/outputs', maxBytes: 100, maxFiles: 3 }] } as unknown as JobSpec // all that it reads

let root: string
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'lilynode-recover-'))
})
afterEach(() => rm(root, { recursive: true, force: true }))

/** A case that cleared a result of one file, and what is asked of the mediators. */
async function cleared(outcome: Outcome, digest?: Bytes32) {
  const made = join(root, 'made')
  await mkdir(made)
  await writeFile(join(made, 'a.txt'), 'moo')
  const cid = await cidOfFolder(made, signal)
  const asked: FetchRequest[] = []
  const revealed = {
    type: 'result-revealed',
    dealId,
    digest: digest ?? digestResult(outcome, await listOutputs(made, signal)),
    outputsDigest: digestOfCid(cid),
    outcomeId: outcomeId(outcome)
  } as unknown as CaseEvent // the fields that it reads
  const components = (events: readonly CaseEvent[] = [revealed]) => ({
    blobs: {
      fetch: async (request: FetchRequest, target: string) => {
        asked.push(request)
        await mkdir(target) // as the real one: only its own folder
        await writeFile(join(target, 'a.txt'), 'moo')
        return { cid, bytes: 3 }
      }
    },
    trust: {
      caseEvents: async function* () {
        yield* events
      }
    },
    holders: () => [mediator]
  })
  return { components, cid, asked, at: { dealId, spec, folder: join(root, 'job') } }
}

test.each<Outcome>([{ class: 'ok' }, { class: 'exit', exitCode: 255 }, { class: 'limit', limit: 'trap' }])(
  'what the case cleared is had from who made the same: %o',
  async (outcome) => {
    const { components, cid, asked, at } = await cleared(outcome)
    expect(await recoverOutputs(components(), at, signal)).toEqual({ outputsCid: cid, outputsBytes: 3, outcome })
    expect(asked).toEqual([{ cid, from: [mediator], limits: outputLimits(spec) }])
    expect(await readFile(join(at.folder, 'outputs', 'a.txt'), 'utf8')).toBe('moo')
  }
)

test('files of another digest are thrown away', async () => {
  const { components, at } = await cleared({ class: 'ok' }, parseBytes32(`0x${'ba'.repeat(32)}`))
  await expect(recoverOutputs(components(), at, signal)).rejects.toMatchObject({ code: 'NODE_RESULT_MISMATCH' })
  expect(existsSync(join(at.folder, 'outputs'))).toBe(false)
})

test('a case that never showed the result names nothing to ask for', async () => {
  const { components, asked, at } = await cleared({ class: 'ok' })
  expect(await recoverOutputs(components([]), at, signal)).toBeUndefined()
  expect(asked).toEqual([])
})
