import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Role } from '../../src/core/certificate.ts'
import type { RunningNode } from '../../src/node/compose.ts'
import { NetworkBed } from './network-bed.ts'

const signal = AbortSignal.timeout(170_000)
/** Gossip's mesh: who has as many links beside the bootstrap does not need it. */
const LINKS = 6
const SETTLE_MS = 60_000

describe('twelve nodes that were told of one bootstrap and of nobody else', () => {
  let bed: NetworkBed
  let bootstrap: RunningNode
  let client: RunningNode
  const members: RunningNode[] = []

  beforeAll(async () => {
    bed = await NetworkBed.start(signal)
    bootstrap = await bed.add('bootstrap', ['bootstrap'], signal, { key: undefined })
    const roles: readonly Role[] = ['solver', 'solver', 'provider', 'provider', 'provider', 'provider', 'provider', 'provider', 'client', 'client', 'client']
    for (const [index, role] of roles.entries()) members.push(await bed.add(`${role}-${index}`, [role], signal))
    client = members.at(-1) ?? bootstrap
    await client.client?.fund(signal)
  })
  afterAll(() => bed?.stop())

  const center = () => bootstrap.base.network.key.peerId
  const linksOf = ({ base }: RunningNode): number => base.network.peers().filter(({ peerId }) => peerId !== center()).length
  const runJob = async (text: string): Promise<string | undefined> => {
    const { jobId } = (await client.client?.submit({ module: 'cowsay', inputs: { Message: text }, files: [] }, signal)) ?? { jobId: '' }
    let last: string | undefined
    for await (const { state } of client.client?.follow(jobId, signal) ?? []) last = state
    return last
  }

  test('do not make a star: each finds enough of the others', async () => {
    await expect.poll(() => Math.min(...members.map(linksOf)), { timeout: SETTLE_MS }).toBeGreaterThanOrEqual(LINKS)
    expect(await runJob('a star has one middle')).toBe('paid')
  })

  test('go on without it: nobody loses anyone else, and a new job is matched and paid', async () => {
    const gone = center()
    await bed.remove(bootstrap)
    await expect.poll(() => members.some(({ base }) => base.network.peers().some(({ peerId }) => peerId === gone)), { timeout: SETTLE_MS }).toBe(false)
    expect(Math.min(...members.map(linksOf))).toBeGreaterThanOrEqual(LINKS)
    expect(await runJob('a mesh has none')).toBe('paid')
  })

  test('even take in a newcomer that knows any one of them', async () => {
    const [door] = members
    const { peerId, addrs } = door?.base.network.self() ?? { peerId: '', addrs: [] }
    const late = await bed.add('late', ['client'], signal, { bootstrap: addrs.map((addr) => `${addr}/p2p/${peerId}`) })
    await expect.poll(() => late.base.network.peers().filter((peer) => peer.peerId !== peerId).length, { timeout: SETTLE_MS }).toBeGreaterThanOrEqual(LINKS)
  })
})
