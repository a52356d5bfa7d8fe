import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { envelopeCodec } from '../../src/core/envelope.ts'
import type { Match } from '../../src/market/index.ts'
import { marketTopicId, matchCodec, sealEnvelope } from '../../src/market/index.ts'
import type { RunningNode } from '../../src/node/compose.ts'
import type { Cli } from './cli.ts'
import { NetworkBed } from './network-bed.ts'

const signal = AbortSignal.timeout(170_000)
const TOPIC = marketTopicId('e2e', 'match')
/** Two solvers with one stake: that none of these is the liar's is one case in a thousand. */
const MAX_JOBS = 10

/** A real solver whose matches say something else than what it did. Its signatures are its own. */
function makeLie({ base }: RunningNode, lie: (match: Match) => Match): void {
  const { gossip, key } = base.network
  const publish = gossip.publish.bind(gossip)
  Object.assign(gossip, {
    publish: async (topic: string, bytes: Uint8Array) => {
      if (topic !== TOPIC) return publish(topic, bytes)
      const match = lie(matchCodec.decode(envelopeCodec.decode(bytes).body))
      return publish(topic, await sealEnvelope(TOPIC, matchCodec.encode(match), { certificate: base.certificate(), key }))
    }
  })
}

describe('a solver that lies about its ranking', () => {
  let bed: NetworkBed
  let liar: RunningNode
  let keeper: Cli
  let client: RunningNode

  beforeAll(async () => {
    bed = await NetworkBed.start(signal)
    keeper = await bed.user('keeper')
    await bed.add('honest', ['solver', 'bootstrap'], signal, { folder: join(keeper.data, 'e2e') })
    liar = await bed.add('liar', ['solver'], signal)
    makeLie(liar, (match) => ({
      ...match,
      explanation: { ...match.explanation, candidates: match.explanation.candidates.map((each) => ({ ...each, score: each.score + 1 })) }
    }))
    await bed.add('provider', ['provider'], signal)
    client = await bed.add('client', ['client'], signal)
    await client.client?.fund(signal)
  })
  afterAll(() => bed.stop())

  const proofs = async () => (await keeper.run(['network', 'evidence', '--json'])).lines

  test('is caught by whoever hears it, and its own signature is the proof', async () => {
    for (let n = 0; n < MAX_JOBS && (await proofs()).length === 0; n++) {
      const { jobId } = (await client.client?.submit({ module: 'cowsay', inputs: { Message: `lie ${n}` }, files: [] }, signal)) ?? { jobId: '' }
      let state = ''
      for await (const job of client.client?.follow(jobId, signal) ?? []) state = job.state
      expect(state).toBe('paid') // a lie costs the client nothing: the deal is the provider's word
    }
    expect(await proofs()).toMatchObject([{ type: 'explanation', solver: liar.base.wallet(), faults: [{ code: 'MARKET_EXPLAINED_SCORE' }] }])
    expect((await keeper.run(['network', 'evidence'])).stdout).toMatch(
      /explanation +0x\w+….* +0x\w+ +MARKET_EXPLAINED_SCORE: provider 0x\w+: scores \d+, and weights times points make \d+/
    )
  })

  test('anyone can check the proof from a file, without a node; a changed one proves nothing', async () => {
    const stranger = await bed.user('stranger')
    const [proof] = await proofs()
    const good = join(bed.folder, 'proofs.jsonl')
    await writeFile(good, `${JSON.stringify(proof)}\n`)
    expect(await stranger.run(['network', 'evidence', good])).toMatchObject({ status: 0, stdout: expect.stringContaining('MARKET_EXPLAINED_SCORE') })
    const bytes = Buffer.from(String(proof?.bytes), 'base64')
    bytes[bytes.length >> 1] = (bytes[bytes.length >> 1] ?? 0) ^ 1
    const bad = join(bed.folder, 'changed.jsonl')
    await writeFile(bad, `${JSON.stringify({ bytes: bytes.toString('base64') })}\n`)
    expect(await stranger.run(['network', 'evidence', bad])).toMatchObject({ status: 9, stdout: expect.stringContaining('proves nothing') })
  })
})
