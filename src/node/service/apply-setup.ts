import { existsSync } from 'node:fs'
import { copyFile, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { z } from 'zod'
import { foldersOf } from '../config/folders.ts'
import { acceptInvitation, parseInvitation } from '../config/invitation.ts'
import { loadNetwork, networkPathOf, saveNetwork } from '../config/networks.ts'
import { importWallet, listWallets, newWallet } from '../config/wallets.ts'
import type { SetupAnswers } from './setup-plan.ts'
import { configOf, OWN_NETWORK } from './setup-plan.ts'

export interface SetupDone {
  readonly network: string
  /** Undefined: made by the node at its first start, as on a development network. */
  readonly address: string | undefined
  /** What is on disk now, for a person. */
  readonly written: readonly string[]
}

/** Written last, read by the undo: what of this was not there before. */
const recordSchema = z.strictObject({ made: z.array(z.string()).max(16), config: z.string(), before: z.string().optional(), keystore: z.string() })

const CONFIG = 'config.json'
const RECORD = 'setup.json'
const BEFORE = 'config.before-setup.json'
const MAX_KEY_CHARS = 65_536

/** Network file, wallet and config.json, in that order: whatever fails leaves the settings as they were. */
export async function applySetup(dataDir: string, answers: SetupAnswers, password: string | undefined): Promise<SetupDone> {
  await mkdir(dataDir, { recursive: true, mode: 0o700 })
  const { name, made } = await addNetwork(dataDir, answers.network)
  const { keystore } = foldersOf(dataDir, name)
  const address = await addWallet(keystore, answers, password)
  const path = join(dataDir, CONFIG)
  const before = await readFile(path, 'utf8').catch(() => undefined) // none yet
  const earlier: unknown = before === undefined ? {} : JSON.parse(before)
  const had = typeof earlier === 'object' && earlier !== null ? earlier : {}
  const isAgain = existsSync(join(dataDir, RECORD)) // what stands there was written by an earlier setup: what was before that is kept
  if (before !== undefined && !isAgain) await copyFile(path, join(dataDir, BEFORE))
  const known = isAgain ? await readRecord(dataDir) : undefined
  const kept = existsSync(join(dataDir, BEFORE)) ? join(dataDir, BEFORE) : undefined
  const record = { made: [...new Set([...(known?.made ?? []), ...made])], config: path, keystore, ...(kept !== undefined && { before: kept }) }
  await writeFile(join(dataDir, RECORD), `${JSON.stringify(recordSchema.parse(record), null, 2)}\n`, { mode: 0o600 })
  await replaceFile(path, `${JSON.stringify(configOf(answers, name, had), null, 2)}\n`)
  return { network: name, address, written: [...made, ...(address === undefined ? [] : [keystore]), path] }
}

async function addNetwork(dataDir: string, network: SetupAnswers['network']): Promise<{ readonly name: string; readonly made: readonly string[] }> {
  if (network.kind === 'own') return { name: OWN_NETWORK, made: [] }
  if (network.kind === 'known') return { name: network.name, made: [] }
  const invitation = network.kind === 'file' ? { network: await loadNetwork(dataDir, resolve(network.path)), key: undefined } : parseInvitation(network.text)
  const path = networkPathOf(dataDir, invitation.network.name)
  const made = existsSync(path) ? [] : [path]
  await (network.kind === 'file' ? saveNetwork(dataDir, invitation.network) : acceptInvitation(dataDir, invitation))
  return { name: invitation.network.name, made }
}

async function addWallet(keystore: string, { wallet, network }: SetupAnswers, password: string | undefined): Promise<string | undefined> {
  if (wallet.kind === 'import') return importWallet(keystore, (await readFile(resolve(wallet.path), 'utf8')).slice(0, MAX_KEY_CHARS), password)
  const [known] = await listWallets(keystore)
  if (known !== undefined) return known
  return network.kind === 'own' ? undefined : newWallet(keystore, password)
}

async function replaceFile(path: string, text: string): Promise<void> {
  await writeFile(`${path}.tmp`, text, { mode: 0o600 })
  await rename(`${path}.tmp`, path)
}

async function readRecord(dataDir: string) {
  return recordSchema.parse(JSON.parse(await readFile(join(dataDir, RECORD), 'utf8')))
}

export interface SetupUndone {
  readonly removed: readonly string[]
  /** Left where it is: keys are money. */
  readonly keystore: string
}

/** Settings as they were before, and no network file that came with the setup. Undefined: there was no setup here. */
export async function undoSetup(dataDir: string): Promise<SetupUndone | undefined> {
  if (!existsSync(join(dataDir, RECORD))) return undefined
  const { made, config, before, keystore } = await readRecord(dataDir)
  if (before === undefined) await rm(config, { force: true })
  else await rename(before, config)
  for (const path of made) await rm(path, { force: true })
  await rm(join(dataDir, RECORD), { force: true })
  return { removed: [...made, ...(before === undefined ? [config] : [])], keystore }
}
