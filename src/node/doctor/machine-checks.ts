import { existsSync } from 'node:fs'
import { statfs } from 'node:fs/promises'
import { availableParallelism, freemem, totalmem } from 'node:os'
import { dirname, join } from 'node:path'
import { packageFolder } from '../config/version.ts'
import type { Check } from './check.ts'
import { fail, ok, warn } from './check.ts'

/** package.json "engines". */
const NEEDED_NODE_MAJOR = 24
const GIB = 2 ** 30
/** A node with its caches takes about 200 MB; the largest shipped module asks for 1 GiB. */
const MEMORY_BYTES = { node: 0.5 * GIB, provider: 2 * GIB } as const
/** Below the first a database stops within days, below the second within minutes. */
const DISK_BYTES = { little: 2 * GIB, none: 0.1 * GIB } as const

/** Small ones in smaller units: `0.0 GiB` says nothing. */
export function gib(bytes: number): string {
  if (bytes < 2 ** 20) return `${Math.ceil(bytes / 1024)} KiB`
  return bytes < GIB / 10 ? `${(bytes / 2 ** 20).toFixed(1)} MiB` : `${(bytes / GIB).toFixed(1)} GiB`
}

/** The machine: what does not depend on a network. `dataDir` may not exist yet. */
export function machineChecks(dataDir: string): readonly Check[] {
  return [
    { name: 'Node.js', run: async () => checkNode(process.versions.node) },
    { name: 'memory', run: async () => checkMemory(totalmem(), freemem()) },
    { name: 'disk', run: () => checkDisk(dataDir) },
    { name: 'modules', needs: ['client', 'provider', 'mediator'], run: async () => checkModules() }
  ]
}

export function checkNode(version: string): ReturnType<typeof ok> {
  if (Number(version.split('.')[0]) >= NEEDED_NODE_MAJOR) return ok(version)
  return fail(`${version}, ${NEEDED_NODE_MAJOR} is needed`, 'run `npm ci` in the lilynode folder, which brings one, and start with `npx lilynode`')
}

export function checkMemory(totalBytes: number, freeBytes: number): ReturnType<typeof ok> {
  const fact = `${gib(freeBytes)} free of ${gib(totalBytes)}, ${availableParallelism()} cores`
  if (totalBytes < MEMORY_BYTES.node) return fail(fact, `a node needs ${gib(MEMORY_BYTES.node)}`)
  if (totalBytes < MEMORY_BYTES.provider) return warn(fact, `enough for a client; a provider should have ${gib(MEMORY_BYTES.provider)}`)
  return ok(fact)
}

async function checkDisk(dataDir: string): Promise<ReturnType<typeof ok>> {
  const { bavail, bsize } = await statfs(existingParent(dataDir))
  return judgeDisk(bavail * bsize, dataDir)
}

export function judgeDisk(freeBytes: number, dataDir: string): ReturnType<typeof ok> {
  const fact = `${gib(freeBytes)} free at ${dataDir}`
  if (freeBytes < DISK_BYTES.none) return fail(fact, 'free some space, or choose another disk with --data-dir')
  return freeBytes < DISK_BYTES.little ? warn(fact, 'free some space before it runs full, or choose another disk with --data-dir') : ok(fact)
}

/** The folder itself, or the nearest above it that is there: a data folder may not be made yet. */
export function existingParent(path: string): string {
  return existsSync(path) || dirname(path) === path ? path : existingParent(dirname(path))
}

function checkModules(): ReturnType<typeof ok> {
  const index = join(packageFolder(), 'dist/modules/index.json')
  return existsSync(index) ? ok('the shipped modules are built') : fail(`there is no ${index}`, 'npm run build')
}
