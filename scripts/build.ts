/**
 * Builds what users run: `dist/lilynode.mjs` (the program, its commands as lazily loaded chunks), `dist/wasm-worker.mjs`
 * (the sandbox's thread), `dist/client.mjs` and `dist/client-browser.mjs` (the library) and `dist/modules/` (the modules that ship). Does nothing when nothing changed.
 *
 *   node scripts/build.ts [--force] [--quiet]
 */
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, globSync, mkdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { withBuildLock } from './build-lock.ts'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const DIST = join(ROOT, 'dist')
const STAMP = join(DIST, '.stamp')
const MODULES_BUILDER = join(ROOT, 'scripts/build-modules.ts')
/** A node that runs may still load a chunk of the build it was started from. */
const KEEP_CHUNKS_MS = 24 * 60 * 60 * 1000

const ENTRIES = { lilynode: 'bin/lilynode.ts', 'wasm-worker': 'src/executor/wasm/wasm-worker.ts', client: 'src/client/index.ts' }

/** Native code, packages that look for their own files, one whose parts meet in a global (sixel), and one that Ink loads for its own developers only: they stay in node_modules. */
const EXTERNAL = ['classic-level', 'secp256k1', 'dockerode', '@kubernetes/client-node', 'ws', '@foundry-rs/*', 'node-llama-cpp', 'react-devtools-core', 'sixel']

/** Bundled CommonJS packages call `require`, which an ES module has not. */
const BANNER = "import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);"

function hashOfSources(): string {
  const hash = createHash('sha256').update(process.versions.node)
  const sources = globSync(['src/**/*.{ts,tsx}', 'bin/**/*.ts', 'scripts/build.ts', 'package-lock.json'], {
    cwd: ROOT,
    exclude: (name) => name.endsWith('.test.ts')
  })
  for (const path of sources.sort()) hash.update(`${path}\0`).update(readFileSync(join(ROOT, path)))
  return hash.digest('hex')
}

async function bundle(): Promise<void> {
  const { metafile } = await build({
    absWorkingDir: ROOT,
    entryPoints: ENTRIES,
    outdir: 'dist',
    bundle: true,
    splitting: true,
    platform: 'node',
    format: 'esm',
    target: 'node24',
    external: EXTERNAL,
    banner: { js: BANNER },
    define: { 'process.env.NODE_ENV': '"production"' }, // React's other half is for its own developers, and slow
    outExtension: { '.js': '.mjs' },
    chunkNames: '[name]-[hash]', // beside the entries: the worker is found next to whichever chunk starts it,
    legalComments: 'linked',
    metafile: true,
    logLevel: 'warning'
  })
  removeOldChunks(new Set(Object.keys(metafile.outputs)))
}

/** A page has no Node.js: this fails when something of the library's other half is reached from its door. */
async function bundleForBrowsers(): Promise<void> {
  await build({
    absWorkingDir: ROOT,
    entryPoints: { 'client-browser': 'src/client/browser.ts' },
    outdir: 'dist',
    bundle: true,
    platform: 'browser',
    format: 'esm',
    target: 'es2024',
    outExtension: { '.js': '.mjs' },
    logLevel: 'warning'
  })
}

function removeOldChunks(current: ReadonlySet<string>): void {
  for (const path of globSync('dist/*-*.mjs', { cwd: ROOT })) {
    const file = join(ROOT, path)
    if (!current.has(path) && Date.now() - statSync(file).mtimeMs > KEEP_CHUNKS_MS) rmSync(file)
  }
}

function buildModules(quiet: boolean): void {
  const { status } = spawnSync(process.execPath, [MODULES_BUILDER], { cwd: ROOT, stdio: ['ignore', quiet ? 'ignore' : 'inherit', 'inherit'] })
  if (status !== 0) throw new Error(`scripts/build-modules.ts failed (exit code ${status})`)
}

async function main(): Promise<void> {
  const quiet = process.argv.includes('--quiet')
  mkdirSync(DIST, { recursive: true })
  await withBuildLock(DIST, async () => {
    const hash = hashOfSources()
    const isBuilt = Object.keys(ENTRIES).every((name) => existsSync(join(DIST, `${name}.mjs`)))
    const isCurrent = isBuilt && existsSync(STAMP) && readFileSync(STAMP, 'utf8') === hash && !process.argv.includes('--force')
    if (!isCurrent) await Promise.all([bundle(), bundleForBrowsers()])
    buildModules(quiet) // keeps a stamp of its own
    writeFileSync(STAMP, hash) // last: a build that stopped half-way is no build
    utimesSync(STAMP, new Date(), new Date()) // the launcher compares the time with the sources'
    if (!quiet) console.log(isCurrent ? 'dist/ is up to date' : 'dist/ is built')
  })
}

await main()
