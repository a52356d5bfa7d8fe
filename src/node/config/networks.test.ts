import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { NetworkFile } from './networks.ts'
import { forgetNetwork, loadNetwork, nameOfNetwork, saveNetwork } from './networks.ts'

const address = (digit: string) => `0x${digit.repeat(40)}`
const lab = (more: object = {}) => ({
  name: 'lab',
  chainId: 412_346_777,
  rpcUrls: ['ws://127.0.0.1:8545'],
  contracts: { token: address('1'), escrow: address('2'), staking: address('3'), deals: address('4'), deployedAtBlock: 0 },
  bootstrap: [],
  dev: true,
  ...more
})

let root: string
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'lilynode-networks-'))
})
afterEach(() => rm(root, { recursive: true, force: true }))

describe('network files', () => {
  test('are found by name once saved, and by path', async () => {
    const path = join(root, 'elsewhere.json')
    await writeFile(path, JSON.stringify(lab()))
    const network = await loadNetwork(root, path)
    const saved = await saveNetwork(root, network)
    expect(await loadNetwork(root, 'lab')).toEqual(network)
    expect(await loadNetwork(root, saved)).toEqual(network)
    expect([await nameOfNetwork(root, path), await nameOfNetwork(root, 'not-yet-known')]).toEqual(['lab', 'not-yet-known'])
  })

  test('are written whole: no half file, no rest', async () => {
    await writeFile(join(root, 'lab.json'), JSON.stringify(lab()))
    const network = await loadNetwork(root, join(root, 'lab.json'))
    await Promise.all(Array.from({ length: 5 }, () => saveNetwork(root, network)))
    expect(await readdir(join(root, 'networks'))).toEqual(['lab.json'])
    expect(await loadNetwork(root, 'lab')).toEqual(network)
  })

  test('an unknown one is told with those that are known', async () => {
    await expect(loadNetwork(root, 'lab')).rejects.toMatchObject({ code: 'NODE_UNKNOWN_NETWORK', message: expect.stringContaining('lilynode devnet') })
    await saveNetwork(root, (await loadFrom(lab())) as NetworkFile) // parsed by loadNetwork
    await expect(loadNetwork(root, 'lob')).rejects.toMatchObject({ message: expect.stringContaining('known here: lab') })
    await forgetNetwork(root, 'lab')
    await expect(loadNetwork(root, 'lab')).rejects.toMatchObject({ code: 'NODE_UNKNOWN_NETWORK' })
  })

  test.each([
    { name: 'networks' },
    { name: '../up' },
    { chainId: 0 },
    { rpcUrls: [] },
    { rpcUrls: ['ftp://x'] },
    { contracts: {} },
    { extra: 1 },
    { dev: 'yes' }
  ])('what does not fit is refused (%j)', async (more) => {
    await expect(loadFrom(lab(more))).rejects.toMatchObject({ code: 'NODE_BAD_NETWORK_FILE', message: expect.stringContaining('given.json') })
  })
})

async function loadFrom(value: unknown): Promise<unknown> {
  const path = join(root, 'given.json')
  await writeFile(path, JSON.stringify(value))
  return loadNetwork(root, path)
}
