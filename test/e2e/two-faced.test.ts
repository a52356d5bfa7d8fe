import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { parseAddress } from '../../src/core/primitives.ts'
import type { JobView } from '../../src/node/client-api.ts'
import type { RunningNode } from '../../src/node/compose.ts'
import { Cheater } from './cheater.ts'
import { NetworkBed } from './network-bed.ts'

const signal = AbortSignal.timeout(170_000)
/** Two solvers with one stake: that none of these is the liar's is one case in a thousand. */
const MAX_JOBS = 10
/** Of a development network. */
const BOND = 10n ** 21n

describe('a solver that has two providers sign for one job, and announces both deals under one number', () => {
  let bed: NetworkBed
  let liar: Cheater
  let honest: RunningNode
  let client: RunningNode

  beforeAll(async () => {
    bed = await NetworkBed.start(signal)
    honest = await bed.add('honest', ['solver', 'bootstrap'], signal)
    for (const name of ['provider-1', 'provider-2']) await bed.add(name, ['provider'], signal, { minBond: BOND })
    client = await bed.add('client', ['client'], signal)
    await client.client?.fund(signal)
    liar = await Cheater.start(bed, 'two-faced-solver', signal, ['--role', 'solver'])
  })
  afterAll(async () => {
    await liar?.stop()
    await bed?.stop()
  })

  const run = async (text: string, by = client): Promise<JobView> => {
    const submitted = await by.client?.submit({ module: 'cowsay', inputs: { Message: text }, files: [] }, signal)
    if (!submitted) throw new Error('the node is a client')
    let last: JobView = submitted
    for await (const job of by.client?.follow(submitted.jobId, signal) ?? []) last = job
    return last
  }
  const proofs = async () => (await honest.cockpit?.evidence(signal)) ?? []

  test('is found out by the other solver, with both of its words as the proof, and the client loses nothing', async () => {
    for (let n = 0; n < MAX_JOBS && (await proofs()).length === 0; n++) expect(await run(`two faces ${n}`)).toMatchObject({ state: 'paid' })
    expect(await proofs()).toMatchObject([{ type: 'two-deals', solver: liar.wallet, faults: [{ code: 'MARKET_TWO_DEALS' }] }])
  })

  test('loses its bond to whoever shows it', async () => {
    const { bonds } = honest.base.chain
    const [proof] = await proofs()
    expect(await bonds?.bondOf(parseAddress(liar.wallet))).toBe(BOND)
    const before = await honest.base.chain.tokenBalance(honest.base.wallet())
    await honest.cockpit?.convict(proof?.bytes ?? '', signal)
    expect(await bonds?.bondOf(parseAddress(liar.wallet))).toBe(0n)
    expect((await honest.base.chain.tokenBalance(honest.base.wallet())) - before).toBe(BOND / 10n)
  })

  test('has no more deals of a client that asks for a bond, which tells where nobody has enough', async () => {
    const careful = await bed.add('careful', ['client'], signal, { minBond: BOND })
    await careful.client?.fund(signal)
    for (let n = 0; n < 4; n++) expect(await run(`careful ${n}`, careful)).toMatchObject({ state: 'paid', solver: honest.base.wallet() })
    const demanding = await bed.add('demanding', ['client'], signal, { minBond: BOND + 1n })
    await demanding.client?.fund(signal)
    await expect(run('for nobody', demanding)).rejects.toMatchObject({ code: 'NODE_NO_BONDED_SOLVER', message: expect.stringContaining('the most is 1000') })
  })
})
