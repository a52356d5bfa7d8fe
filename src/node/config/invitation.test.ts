import { mkdtemp, readdir, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { parseAddress } from '../../core/primitives.ts'
import { acceptInvitation, encodeInvitation, inviteTo, parseInvitation } from './invitation.ts'
import { loadNetworkKey, sealNetwork } from './network-keys.ts'
import type { NetworkFile } from './networks.ts'
import { loadNetwork, saveNetwork } from './networks.ts'

const address = parseAddress(`0x${'1'.repeat(40)}`)
const file: NetworkFile = {
  name: 'friends',
  chainId: 421_614,
  rpcUrls: ['https://rpc.example/'],
  contracts: { token: address, escrow: address, staking: address, deals: address, deployedAtBlock: 7 },
  bootstrap: ['/ip4/203.0.113.7/tcp/4001/p2p/12D3KooWGRUzR5gdxm1yq7WBqAoYzrbPJo7ksSRiLCQBpDPGQ1Bb'],
  dev: false
}
let here: string
let there: string
beforeEach(async () => {
  here = await mkdtemp(join(tmpdir(), 'lilynode-invite-'))
  there = await mkdtemp(join(tmpdir(), 'lilynode-invite-'))
  await saveNetwork(here, file)
})
afterEach(async () => void (await Promise.all([here, there].map((folder) => rm(folder, { recursive: true })))))

describe('an invitation', () => {
  test('brings the network file, more bootstraps and the key, readable by its owner only', async () => {
    const more = '/ip4/198.51.100.2/tcp/1/p2p/12D3KooWGRUzR5gdxm1yq7WBqAoYzrbPJo7ksSRiLCQBpDPGQ1Bb'
    await sealNetwork(here, 'friends')
    const text = encodeInvitation(await inviteTo(here, 'friends', [more]))
    expect(text.length).toBeLessThan(1_000) // goes into a chat message
    await acceptInvitation(there, parseInvitation(`\n ${text}\n`))
    expect(await loadNetwork(there, 'friends')).toEqual({ ...file, bootstrap: [...file.bootstrap, more] })
    const key = await loadNetworkKey(there, 'friends')
    expect(key?.length).toBe(32)
    expect(key).toEqual(await loadNetworkKey(here, 'friends'))
    expect((await stat(join(there, 'networks', 'friends.key'))).mode & 0o777).toBe(0o600)
    expect(await readdir(join(there, 'networks'))).toHaveLength(2)
  })

  test('of an open network has no key; sealing twice keeps the key', async () => {
    expect(parseInvitation(encodeInvitation(await inviteTo(here, 'friends', []))).key).toBeUndefined()
    await sealNetwork(here, 'friends')
    const key = await loadNetworkKey(here, 'friends')
    await sealNetwork(here, 'friends')
    expect(await loadNetworkKey(here, 'friends')).toEqual(key)
  })

  test('does not replace another network of the same name', async () => {
    await saveNetwork(there, { ...file, chainId: 1 })
    await expect(acceptInvitation(there, { network: file, key: undefined })).rejects.toMatchObject({ code: 'NODE_NETWORK_EXISTS' })
    expect((await loadNetwork(there, 'friends')).chainId).toBe(1)
  })

  test('cut, mistyped or hostile is refused, and never unpacked beyond its limit', async () => {
    const text = encodeInvitation(await inviteTo(here, 'friends', []))
    const at = fc.nat(text.length - 11)
    fc.assert(
      fc.property(at, fc.constantFrom(...'abcXYZ019_-:/\u0000'), (offset, letter) => {
        const changed = text.slice(0, 10 + offset) + letter + text.slice(11 + offset)
        const cut = text.slice(0, 10 + offset)
        // The last letter of base64 may hold bits that count for nothing.
        if (Buffer.from(changed.slice(10), 'base64url').equals(Buffer.from(text.slice(10), 'base64url'))) return
        for (const bad of [changed, cut]) expect(() => parseInvitation(bad)).toThrow(expect.objectContaining({ code: 'NODE_BAD_INVITATION' }))
      })
    )
    fc.assert(
      fc.property(fc.string(), (any) => {
        expect(() => parseInvitation(`lilynode1:${any}`)).toThrow(expect.objectContaining({ code: 'NODE_BAD_INVITATION' }))
      })
    )
  })
})
