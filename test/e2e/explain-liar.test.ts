import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { parseAddress } from '../../src/core/primitives.ts'
import type { RunningNode } from '../../src/node/compose.ts'
import { Cheater } from './cheater.ts'
import type { Cli } from './cli.ts'
import { NetworkBed, PROVIDER } from './network-bed.ts'

const signal = AbortSignal.timeout(170_000)
/** Two solvers with one stake: that none of these is the liar's is one case in a thousand. */
const MAX_JOBS = 10
/** Of a development network. */
const BOND = 10n ** 21n

describe('a solver that gives jobs to the worst provider, and ranks it first', () => {
  let bed: NetworkBed
  let liar: Cheater
  let honest: RunningNode
  let keeper: Cli
  let client: RunningNode

  beforeAll(async () => {
    bed = await NetworkBed.start(signal)
    keeper = await bed.user('keeper')
    honest = await bed.add('honest', ['solver', 'bootstrap'], signal, { folder: join(keeper.data, 'e2e') })
    await bed.add('cheap', ['provider'], signal)
    await bed.add('dear', ['provider'], signal, { provider: { ...PROVIDER, price: { ...PROVIDER.price, minimum: 2n * PROVIDER.price.minimum } } })
    client = await bed.add('client', ['client'], signal)
    await client.client?.fund(signal)
    liar = await Cheater.start(bed, 'favouring-solver', signal, ['--role', 'solver'])
  })
  afterAll(async () => {
    await liar?.stop()
    await bed?.stop()
  })

  const proofs = async () => (await keeper.run(['network', 'evidence', '--json'])).lines
  const fileOf = async (name: string, bytes: string): Promise<string> => {
    const path = join(bed.folder, name)
    await writeFile(path, `${JSON.stringify({ bytes })}\n`)
    return path
  }

  test('is caught by whoever hears it, and its own signature is the proof', async () => {
    for (let n = 0; n < MAX_JOBS && (await proofs()).length === 0; n++) {
      const { jobId } = (await client.client?.submit({ module: 'cowsay', inputs: { Message: `lie ${n}` }, files: [] }, signal)) ?? { jobId: '' }
      let state = ''
      for await (const job of client.client?.follow(jobId, signal) ?? []) state = job.state
      expect(state).toBe('paid') // a lie costs the client its choice and no more: the deal is within what it signed
    }
    expect(await proofs()).toMatchObject([{ type: 'explanation', solver: liar.wallet, convicts: true, faults: [{ code: 'MARKET_EXPLAINED_ORDER' }] }])
    expect((await keeper.run(['network', 'evidence'])).stdout).toMatch(
      /explanation +0x\w+….* +0x\w+ +yes +MARKET_EXPLAINED_ORDER: .* with \d+ stands before .* with \d+/
    )
  })

  test('anyone can check the proof from a file, without a node; a changed one proves nothing', async () => {
    const stranger = await bed.user('stranger')
    const [proof] = await proofs()
    const good = await fileOf('proofs.jsonl', String(proof?.bytes))
    expect(await stranger.run(['network', 'evidence', good])).toMatchObject({ status: 0, stdout: expect.stringContaining('MARKET_EXPLAINED_ORDER') })
    const bytes = Buffer.from(String(proof?.bytes), 'base64')
    bytes[bytes.length >> 1] = (bytes[bytes.length >> 1] ?? 0) ^ 1
    const bad = await fileOf('changed.jsonl', bytes.toString('base64'))
    expect(await stranger.run(['network', 'evidence', bad])).toMatchObject({ status: 9, stdout: expect.stringContaining('proves nothing') })
  })

  test('loses its bond on chain to whoever submits the proof; what it takes is shown first', async () => {
    const { bonds } = honest.base.chain
    const [proof] = await proofs()
    const file = await fileOf('submitted.jsonl', String(proof?.bytes))
    const shown = await keeper.run(['network', 'evidence', 'submit', file])
    expect(shown).toMatchObject({ status: 9, stdout: expect.stringMatching(/takes its bond of 1,?000 LILY, 100 LILY of it for you; at most \d+ gas/) })
    expect(await bonds?.bondOf(parseAddress(liar.wallet))).toBe(BOND)
    const before = await honest.base.chain.tokenBalance(honest.base.wallet())
    expect(await keeper.run(['network', 'evidence', 'submit', file, '--yes'])).toMatchObject({
      status: 0,
      stdout: expect.stringContaining('convicted, 1 in all')
    })
    expect(await bonds?.bondOf(parseAddress(liar.wallet))).toBe(0n)
    expect((await honest.base.chain.tokenBalance(honest.base.wallet())) - before).toBe(BOND / 10n)
  })
})
