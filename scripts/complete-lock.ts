/**
 * Adds to package-lock.json the platform packages (optional dependencies for other operating systems) that a registry mirror
 * did not know when the lock was written: npm leaves them out, and then `npm ci` refuses the lock. Run it after `npm install`.
 *
 *   node scripts/complete-lock.ts           write
 *   node scripts/complete-lock.ts --check   fail when one is missing
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { z } from 'zod'

const LOCK = new URL('../package-lock.json', import.meta.url)

const packageSchema = z.looseObject({
  version: z.string().optional(),
  dev: z.boolean().optional(),
  optionalDependencies: z.record(z.string(), z.string()).optional()
})
const lockSchema = z.looseObject({ packages: z.record(z.string(), packageSchema) })
type Packages = z.output<typeof lockSchema>['packages']

/** How package names spell what npm calls `os`, `cpu` and `libc`. */
const OS = { android: 'android', darwin: 'darwin', freebsd: 'freebsd', linux: 'linux', openharmony: 'openharmony', win32: 'win32' } as const
const CPU = {
  amd64: 'x64',
  arm: 'arm',
  arm64: 'arm64',
  ia32: 'ia32',
  ppc64: 'ppc64',
  riscv64: 'riscv64',
  s390x: 's390x',
  wasm32: 'wasm32',
  x64: 'x64'
} as const
const LIBC = { gnu: 'glibc', gnueabihf: 'glibc', musl: 'musl', musleabihf: 'musl' } as const

const lookUp = <T>(table: Readonly<Record<string, T>>, words: readonly string[]): T | undefined =>
  words.map((word) => table[word]).find((found) => found !== undefined)

/** The entry of a platform package, from its name. Without a checksum: npm takes the one of the registry that has it. */
function entryOf(name: string, version: string, dev: boolean): Packages[string] {
  const words = name.split(/[/-]/)
  const [os, cpu, libc] = [lookUp(OS, words), lookUp(CPU, words), lookUp(LIBC, words)]
  if (cpu === undefined) throw new Error(`${name}: its name does not say for which processor it is; write its entry into package-lock.json by hand`)
  return { version, cpu: [cpu], ...(dev && { dev }), ...(libc && { libc: [libc] }), optional: true, ...(os && { os: [os] }) }
}

/** Where npm would look for `name` when the package at `path` asks: its own node_modules first, then each one above. */
function isPresent(packages: Packages, path: string, name: string): boolean {
  const parts = path.split('/node_modules/')
  return (
    parts.some((_, i) => packages[`${parts.slice(0, parts.length - i).join('/node_modules/')}/node_modules/${name}`] !== undefined) ||
    packages[`node_modules/${name}`] !== undefined
  )
}

/** The entries that are missing, by path. */
export function missingEntries(packages: Packages): Packages {
  const missing: Packages = {}
  for (const [path, { optionalDependencies = {}, dev = false }] of Object.entries(packages)) {
    for (const [name, range] of Object.entries(optionalDependencies)) {
      if (isPresent(packages, path, name)) continue
      missing[`node_modules/${name}`] = entryOf(name, range.replace(/^[~^]/, ''), dev)
    }
  }
  return missing
}

function main(): number {
  const text = readFileSync(LOCK, 'utf8')
  const missing = missingEntries(lockSchema.parse(JSON.parse(text)).packages)
  const names = Object.keys(missing)
  if (names.length === 0) return 0
  if (process.argv.includes('--check')) {
    console.error(`package-lock.json lacks ${names.join(', ')}: run \`node scripts/complete-lock.ts\``)
    return 1
  }
  const lock = JSON.parse(text) as { packages: object } // parsed above; the schema's own copy has its fields in another order
  const sorted = Object.entries({ ...lock.packages, ...missing }).sort(([a], [b]) => a.localeCompare(b, 'en'))
  writeFileSync(LOCK, `${JSON.stringify({ ...lock, packages: Object.fromEntries(sorted) }, null, 2)}\n`)
  console.log(`package-lock.json: ${names.length} platform packages added`)
  return 0
}

if (import.meta.main) process.exitCode = main()
