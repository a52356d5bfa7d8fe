import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { foldersOf } from '../config/folders.ts'
import type { Settings } from '../config/options.ts'
import { resolveSettings } from '../config/settings.ts'
import { newWallet } from '../config/wallets.ts'
import type { Finding } from './check.ts'
import { dataChecks } from './data-checks.ts'

let dataDir: string
beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'lilynode-doctor-'))
})
afterEach(() => rm(dataDir, { recursive: true, force: true }))

const settingsOf = async (flags: object = {}): Promise<Settings> => (await resolveSettings({ flags: { dataDir: [dataDir], ...flags }, env: {} })).settings

async function walletFinding(settings: Settings, isDev: boolean): Promise<Finding | undefined> {
  const checks = dataChecks(settings, { folders: foldersOf(dataDir, 'here'), isDev })
  return checks.find(({ name }) => name === 'wallet')?.run(AbortSignal.timeout(5_000))
}

test('a wallet that is missing: the command is that of this folder and network; on a development network the node makes one', async () => {
  const settings = await settingsOf({ network: ['mainnet'] })
  expect(await walletFinding(settings, false)).toMatchObject({ status: 'fail', remedy: `lilynode wallet new --data-dir ${dataDir} --network mainnet` })
  expect(await walletFinding(settings, true)).toMatchObject({ status: 'ok' })
})

test('one wallet is taken, of several one has to be chosen', async () => {
  const { keystore } = foldersOf(dataDir, 'here')
  const one = await newWallet(keystore, undefined)
  expect(await walletFinding(await settingsOf(), true)).toEqual({ status: 'ok', fact: one })
  const other = await newWallet(keystore, undefined)
  expect(await walletFinding(await settingsOf(), true)).toMatchObject({ status: 'fail', remedy: expect.stringContaining('--wallet') })
  expect(await walletFinding(await settingsOf({ wallet: [other] }), true)).toEqual({ status: 'ok', fact: other })
})
