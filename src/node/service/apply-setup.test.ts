import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { encodeInvitation } from '../config/invitation.ts'
import { networkFileSchema } from '../config/networks.ts'
import { resolveSettings } from '../config/settings.ts'
import { applySetup, undoSetup } from './apply-setup.ts'
import type { SetupAnswers } from './setup-plan.ts'

const contract = `0x${'11'.repeat(20)}`
let root: string
let dataDir: string
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'lilynode-setup-'))
  dataDir = join(root, 'data')
})
afterEach(() => rm(root, { recursive: true, force: true }))

const CONTRACTS = { ...Object.fromEntries(Object.keys(networkFileSchema.shape.contracts.shape).map((name) => [name, contract])), deployedAtBlock: 0 }
const NETWORK = networkFileSchema.parse({ name: 'lab', chainId: 1, rpcUrls: ['http://127.0.0.1:1'], contracts: CONTRACTS, bootstrap: [], dev: false })
const ANSWERS: SetupAnswers = {
  roles: ['client', 'provider'],
  network: { kind: 'invitation', text: encodeInvitation({ network: NETWORK, key: undefined }) },
  wallet: { kind: 'new' },
  sells: { cpu: '1.5', memory: '2GiB', priceMinimum: '0.25', allow: ['cowsay', 'pandoc'] },
  start: 'here'
}

test('what was answered is what is in force afterwards; undone, it is as before, and the wallet stays', async () => {
  const { network, address, written } = await applySetup(dataDir, ANSWERS, undefined)
  expect([network, written.every((path) => existsSync(path))]).toEqual(['lab', true])
  const { settings } = await resolveSettings({ flags: { dataDir: [dataDir] }, env: {} })
  expect(settings).toMatchObject({ role: ['client', 'provider'], network: 'lab', cpu: 1500, memory: 2 * 2 ** 30, priceMinimum: 25n * 10n ** 16n })
  expect(settings.allow.length).toBe(2)
  expect(address).toMatch(/^0x[0-9a-fA-F]{40}$/)
  const undone = await undoSetup(dataDir)
  expect(undone?.removed.length).toBe(2)
  expect([existsSync(join(dataDir, 'config.json')), existsSync(join(dataDir, 'networks', 'lab.json'))]).toEqual([false, false])
  expect(existsSync(undone?.keystore ?? '')).toBe(true)
  expect(await undoSetup(dataDir)).toBeUndefined()
})

test('settings of before are kept beside, through two setups, and come back', async () => {
  await mkdir(dataDir)
  const before = '{"lan": true, "network": "old"}'
  await writeFile(join(dataDir, 'config.json'), before)
  await applySetup(dataDir, ANSWERS, undefined)
  const { sells: _none, ...buyer } = ANSWERS
  const again = await applySetup(dataDir, { ...buyer, roles: ['client'], network: { kind: 'own' } }, undefined)
  expect(again).toMatchObject({ network: 'devnet', address: undefined })
  expect(JSON.parse(await readFile(join(dataDir, 'config.json'), 'utf8'))).toEqual({ lan: true, network: 'devnet', role: ['client'] })
  await undoSetup(dataDir)
  expect(await readFile(join(dataDir, 'config.json'), 'utf8')).toBe(before)
  expect(existsSync(join(dataDir, 'networks', 'lab.json'))).toBe(false)
})

test('a key of one’s own is taken from a file; a bad one leaves no settings behind', async () => {
  const key = join(root, 'key')
  await writeFile(key, `${'01'.repeat(32)}\n`)
  const done = await applySetup(dataDir, { ...ANSWERS, wallet: { kind: 'import', path: key } }, undefined)
  expect(done.address?.toLowerCase()).toBe('0x1a642f0e3c3af545e7acbd38b07251b3990914f1')
  await undoSetup(dataDir)
  await writeFile(key, 'no key')
  await expect(applySetup(dataDir, { ...ANSWERS, wallet: { kind: 'import', path: key } }, undefined)).rejects.toThrow()
  expect(existsSync(join(dataDir, 'config.json'))).toBe(false)
})
