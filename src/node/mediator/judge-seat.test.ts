import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { CaseEvent } from '../../chain/index.ts'
import type { PeerRef } from '../../core/certificate.ts'
import { digestOfCid } from '../../core/codec.ts'
import { silentLogger } from '../../core/logger.ts'
import type { CidText } from '../../core/primitives.ts'
import { parseBytes32, peerIdSchema } from '../../core/primitives.ts'
import type { Outcome } from '../../core/result.ts'
import { digestResult, outcomeId } from '../../core/result.ts'
import { testSpec } from '../../core/test-spec.ts'
import type { Verification } from '../../core/verification.ts'
import { MAX_FILE_BYTES } from '../../mediation/index.ts'
import type { FetchRequest } from '../../p2p/blobs.ts'
import { cidOfFolder } from '../../p2p/index.ts'
import { listOutputs } from '../outputs.ts'
import type { JudgeSeatComponents } from './judge-seat.ts'
import { judgeSeat } from './judge-seat.ts'

const signal = AbortSignal.timeout(20_000)
const word = (byte: string) => parseBytes32(`0x${byte.repeat(32)}`)
const dealId = word('de')
const MODULE = 'bafkreigh2akiscaildcqabsyg3dfr6chu3fgpregiymsck7e7aqa4s52zy'
const TOLERANT: Verification = { strategy: 'numeric-tolerance', parameters: { rtol: '0.01' } }
const OK: Outcome = { class: 'ok' }
const peer = (letter: string): PeerRef => ({ peerId: peerIdSchema.parse(`12D3KooW${letter.repeat(30)}`), addrs: [] })
const [client, provider] = [peer('c'), peer('p')]
const at = { blockNumber: 1n, logIndex: 0, txHash: word('77'), timestampS: 1_000 }

let root: string
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'lilynode-judge-'))
})
afterEach(() => rm(root, { recursive: true, force: true }))

interface Given {
  readonly theirs: string
  readonly mine?: string
  readonly verification?: Verification
  readonly outcome?: Outcome
  /** Who serves the provider's files. */
  readonly serves?: readonly PeerRef[]
  /** What is served in place of them. */
  readonly served?: string
  readonly isKept?: boolean
  readonly isEqual?: boolean
  /** Seconds that pass while their files come. */
  readonly tookS?: number
}

async function folderOf(name: string, content: string) {
  const folder = join(root, name)
  await mkdir(folder, { recursive: true })
  await writeFile(join(folder, 'loss.txt'), content)
  return { cid: await cidOfFolder(folder, signal), digest: digestResult(OK, await listOutputs(folder, signal)) }
}

/** What a mediator says that found `loss 1.000`, where nobody serves what is not asked for by its CID. */
async function judge(given: Given) {
  const { theirs, mine = 'loss 1.000', verification = TOLERANT, outcome = OK, serves = [client, provider], served = theirs, isKept = true } = given
  const [own, shown] = [await folderOf('own', mine), await folderOf('shown', theirs)]
  const asked: PeerRef[] = []
  let nowS = 100
  const fetch = async ({ cid, from: [from] }: FetchRequest, target: string) => {
    if (from) asked.push(from)
    const content = cid === own.cid && !from && isKept ? mine : cid === shown.cid && from && serves.includes(from) ? served : undefined
    if (content === undefined) throw new Error('nobody has it')
    await mkdir(target)
    await writeFile(join(target, 'loss.txt'), content)
    if (from) nowS += given.tookS ?? 0
    return { cid, bytes: content.length }
  }
  const revealed = { digest: shown.digest, outputsDigest: digestOfCid(shown.cid), outcomeId: outcomeId(outcome) }
  const events: CaseEvent[] = [{ type: 'result-revealed', dealId, ...revealed, deadlineS: 2_000, at }]
  const components: JudgeSeatComponents = {
    blobs: { fetch },
    trust: {
      caseEvents: async function* () {
        yield* events
      }
    },
    logger: silentLogger,
    headTimeS: () => nowS++,
    sourcesOf: async () => ({ spec, contacts: [client, provider] })
  }
  const answer = given.isEqual ? word('c1') : word('a1')
  const seat = { dealId, own: { answer, outputsCid: own.cid as CidText, outcome: OK, verification }, claimed: word('c1'), giveUpS: 103 }
  const vote = await judgeSeat(components, { ...seat, folder: join(root, 'judged') }, signal)
  expect(await readdir(join(root, 'judged')).catch(() => [])).toEqual([])
  return { vote, asked }
}

const spec = testSpec({ engine: { type: 'wasm', module: MODULE, moduleBytes: 1 }, verification: TOLERANT })

test.each<[string, Given, 'Match' | 'Mismatch']>([
  ['numbers within the tolerance', { theirs: 'loss 1.005' }, 'Match'],
  ['numbers beyond it', { theirs: 'loss 1.500' }, 'Mismatch'],
  ['garbage', { theirs: 'moo' }, 'Mismatch'],
  ['garbage for which there is little time', { theirs: 'moo', tookS: 30 }, 'Mismatch'],
  ['what there is no time left to look into', { theirs: 'moo', tookS: 120 }, 'Match'],
  ['what this node could not look into, had it the same', { theirs: 'moo', mine: ' '.repeat(MAX_FILE_BYTES + 1) }, 'Match'],
  ['the same, for which nothing is fetched', { theirs: 'loss 1.000', isEqual: true }, 'Match'],
  ['another outcome', { theirs: 'loss 1.000', outcome: { class: 'exit', exitCode: 1 } }, 'Mismatch'],
  ['files that only the client serves', { theirs: 'loss 1.005', serves: [client] }, 'Match'],
  ['files that nobody serves', { theirs: 'loss 1.005', serves: [] }, 'Mismatch'],
  ['other files than those that were signed', { theirs: 'loss 1.005', served: 'loss 1.001' }, 'Mismatch'],
  ['what this node has no room to keep', { theirs: 'moo', isKept: false }, 'Match'],
  ['a module that says of itself that no two runs agree', { theirs: 'moo', verification: { strategy: 'none', parameters: {} } }, 'Match'],
  ['texts, which never convict', { theirs: 'quite another story than that', verification: { strategy: 'text', parameters: {} } }, 'Match'],
  ['a comparison inside of a quorum', { theirs: 'loss 1.5', verification: { strategy: 'quorum', parameters: { compare: 'numeric-tolerance' } } }, 'Mismatch']
])('%s', async (_, given, vote) => {
  expect((await judge(given)).vote).toBe(vote)
})

test('who serves nothing is no obstacle, and nobody is asked for what is equal', async () => {
  expect((await judge({ theirs: 'loss 1.005', serves: [provider] })).asked).toEqual([client, provider])
  expect((await judge({ theirs: 'loss 1.000', isEqual: true })).asked).toEqual([])
})
