import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { envelopeCodec } from '../../src/core/envelope.ts'
import type { Match } from '../../src/market/index.ts'
import { evidenceCodec, marketTopicId, matchCodec, sealEnvelope } from '../../src/market/index.ts'
import type { RunningNode } from '../../src/node/compose.ts'
import type { Cli } from './cli.ts'
import { NetworkBed } from './network-bed.ts'

const signal = AbortSignal.timeout(170_000)
const TOPIC = marketTopicId('e2e', 'match')

describe('two deals of one solver under one number', () => {
  let bed: NetworkBed
  let solver: RunningNode
  let user: Cli
  const said: Uint8Array[] = []

  const seal = async (match: Match): Promise<Uint8Array> =>
    sealEnvelope(TOPIC, matchCodec.encode(match), { certificate: solver.base.certificate(), key: solver.base.network.key })
  /** What the solver would say of another deal for the same job. */
  async function contradiction(envelope: Uint8Array): Promise<Uint8Array> {
    const match = matchCodec.decode(envelopeCodec.decode(envelope).body)
    const deal = { ...match.signed.deal, openBy: match.signed.deal.openBy + 1 }
    const { notary, signer } = solver.base.chain
    const word = await signer?.signWord({ jobOffer: deal.jobOffer, round: match.round, dealId: notary.dealId(deal), ranking: match.ranking })
    if (!word) throw new Error('a solver has a wallet')
    return seal({ ...match, signed: { ...match.signed, deal }, word })
  }
  const fileOf = async (name: string, first: Uint8Array, second: Uint8Array): Promise<string> => {
    const bytes = Buffer.from(evidenceCodec.encode({ type: 'two-deals', first, second })).toString('base64')
    const path = join(bed.folder, name)
    await writeFile(path, `${JSON.stringify({ bytes })}\n`)
    return path
  }

  beforeAll(async () => {
    bed = await NetworkBed.start(signal)
    solver = await bed.add('solver', ['solver', 'bootstrap'], signal)
    const { gossip } = solver.base.network
    const publish = gossip.publish.bind(gossip)
    Object.assign(gossip, {
      publish: async (topic: string, bytes: Uint8Array) => {
        if (topic === TOPIC) said.push(bytes)
        return publish(topic, bytes)
      }
    })
    await bed.add('provider', ['provider'], signal)
    user = await bed.user('finder')
    await user.json(['wallet', 'fund'])
    await user.json(['run', 'cowsay', '-i', 'Message=two stories'])
  })
  afterAll(() => bed?.stop())

  test('cost it its bond on chain, from the command line; what it takes is shown first', async () => {
    const [first = new Uint8Array()] = said
    const file = await fileOf('proof.jsonl', first, await contradiction(first))
    expect(await user.run(['network', 'evidence', file])).toMatchObject({ status: 0, stdout: expect.stringContaining('MARKET_TWO_DEALS') })
    const shown = await user.run(['network', 'evidence', 'submit', file])
    expect(shown).toMatchObject({ status: 9, stdout: expect.stringMatching(/takes its bond of 1,?000 LILY, 100 LILY of it for you; at most \d+ gas/) })
    expect(await solver.base.chain.bonds?.bondOf(solver.base.wallet())).toBe(10n ** 21n)
    const before = await user.json(['wallet', 'balance'])
    expect(await user.run(['network', 'evidence', 'submit', file, '--yes'])).toMatchObject({
      status: 0,
      stdout: expect.stringContaining('convicted, 1 in all')
    })
    expect(await solver.base.chain.bonds?.bondOf(solver.base.wallet())).toBe(0n)
    const after = await user.json(['wallet', 'balance'])
    expect(BigInt(String(after.tokenWei)) - BigInt(String(before.tokenWei))).toBe(10n ** 20n)
  })

  test('of an honest one prove nothing, and cost nothing to try', async () => {
    const [first = new Uint8Array()] = said
    const file = await fileOf('nothing.jsonl', first, first)
    const { status, stderr } = await user.run(['network', 'evidence', 'submit', file, '--yes'])
    expect(status).not.toBe(0)
    expect(stderr).toContain('proves nothing')
  })
})
