import { randomBytes } from 'node:crypto'
import { mkdir, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createKeystore } from '../../chain/index.ts'
import { errorMessage } from '../../core/errors.ts'
import { silentLogger } from '../../core/logger.ts'
import { createLevelStore } from '../../store/index.ts'
import { commandHere } from '../config/command-here.ts'
import type { Folders } from '../config/folders.ts'
import type { Settings } from '../config/options.ts'
import type { CockpitApi } from '../control/cockpit-api.ts'
import type { Check, Finding } from './check.ts'
import { fail, ok, warn } from './check.ts'
import { keptCheck } from './kept-check.ts'

const OTHERS_MAY_READ = 0o077

export interface KnownData {
  /** Absent: the network is not known, so its part can't be looked at. */
  readonly folders: Folders | undefined
  /** The node on it, where one runs. */
  readonly running?: Pick<CockpitApi, 'about'> | undefined
  /** Of a development network: a node makes its wallet itself. */
  readonly isDev: boolean
}

/** What lies in the data folder. */
export function dataChecks(settings: Settings, { folders, running, isDev }: KnownData): readonly Check[] {
  const { dataDir } = settings
  return [
    { name: 'data folder', run: () => checkFolder(dataDir) },
    { name: 'wallet', needs: ['client', 'provider', 'solver', 'mediator'], run: () => checkWallet(settings, folders?.keystore, isDev) },
    ...(folders ? [{ name: 'database', run: (signal: AbortSignal) => checkStore(folders.store, signal) }, keptCheck(settings, folders, running)] : [])
  ]
}

/** Made when it is missing, as a node would; then written to, because permission bits do not tell of a read-only disk. */
async function checkFolder(dataDir: string): Promise<Finding> {
  const probe = join(dataDir, `.doctor-${randomBytes(4).toString('hex')}`)
  try {
    await mkdir(dataDir, { recursive: true, mode: 0o700 })
    await writeFile(probe, '')
    await rm(probe)
  } catch (error) {
    return fail(`${dataDir}: ${errorMessage(error)}`, `make it writable (\`chown -R "$USER" ${dataDir}\`), or choose another with --data-dir`)
  }
  const { mode } = await stat(dataDir)
  return (mode & OTHERS_MAY_READ) === 0 ? ok(`${dataDir} is writable, and yours alone`) : warn(`others may read ${dataDir}`, `chmod 700 ${dataDir}`)
}

async function checkWallet(settings: Settings, folder: string | undefined, isDev: boolean): Promise<Finding> {
  const { privateKey, wallet, walletPassword } = settings
  if (privateKey) return ok('WEB3_PRIVATE_KEY')
  if (folder === undefined) return warn('not looked at: the network is not known', 'see "network" below')
  const keystore = createKeystore({ folder })
  const known = await keystore.list()
  const chosen = wallet === undefined ? known[0] : known.find((address) => address === wallet)
  if (known.length === 0 && isDev) return ok('none yet: on a development network a node makes its own')
  if (known.length === 0) return fail(`none in ${folder}`, commandHere('lilynode wallet new', settings))
  if (chosen === undefined) return fail(`${wallet} is not in ${folder}`, `choose one of ${known.join(', ')} with --wallet`)
  if (known.length > 1 && wallet === undefined) return fail(`${known.length} in ${folder}`, `choose one with --wallet: ${known.join(', ')}`)
  const opens = (await keystore.opensByItself(chosen)) || walletPassword !== undefined
  if (!opens) return warn(`${chosen} is sealed with a password`, 'set LILYNODE_WALLET_PASSWORD where the node is started')
  return ok(chosen)
}

/** Opens it as a node would. One that is in use is well. */
async function checkStore(path: string, signal: AbortSignal): Promise<Finding> {
  if (!(await stat(path).catch(() => undefined))) return ok('not made yet') // the first start makes it
  const store = createLevelStore({ path, logger: silentLogger })
  try {
    await store.start(signal)
    return ok(path)
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'STORE_LOCKED') return ok(`${path} is in use by a running node`)
    throw error
  } finally {
    await store.stop()
  }
}
