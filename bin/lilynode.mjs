#!/usr/bin/env node
// What `npx lilynode` starts. Plain JavaScript that any Node.js since 18 can read, because its first duty is to find a new enough one;
// its second is to build the program in a checkout that has none; its third is to start it fast.
import { spawn, spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import * as nodeModule from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const NEEDED_MAJOR = 24 // package.json "engines": TypeScript runs as it is, and helia's undici does not load on 20
const EXIT_CONFIG = 3 // src/node/config/exit-codes.ts
const EXIT_INTERNAL = 70

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const program = join(root, 'dist', 'lilynode.mjs')
const builder = join(root, 'scripts', 'build.ts')

const major = (version) => Number(version.split('.')[0])

if (major(process.versions.node) < NEEDED_MAJOR) runOnNewerNode()
else await start()

/** This process stays as a door between the terminal and the real one: signals in, exit code out. */
function runOnNewerNode() {
  const node = findNode()
  if (node === undefined) {
    console.error(
      `error NODE_TOO_OLD: lilynode needs Node.js ${NEEDED_MAJOR} or newer, this is ${process.versions.node} and none is in node_modules.\n` +
        '  Run `npm ci` in the lilynode folder (it brings one), or install a newer one from nodejs.org.'
    )
    process.exit(EXIT_CONFIG)
  }
  // The ipc channel carries nothing: it breaks when this process dies, however it dies, and then the other one stops.
  const child = spawn(node, [fileURLToPath(import.meta.url), ...process.argv.slice(2)], { stdio: ['inherit', 'inherit', 'inherit', 'ipc'] })
  child.channel?.unref()
  for (const signal of ['SIGTERM', 'SIGHUP', 'SIGINT', 'SIGQUIT']) process.on(signal, () => child.kill(signal))
  child.once('error', (error) => fail(`${node} can't be started: ${error.message}`))
  child.once('exit', (code, signal) => {
    if (signal === null) process.exit(code ?? EXIT_INTERNAL)
    process.removeAllListeners(signal)
    process.kill(process.pid, signal)
  })
}

/** The binary of the npm package `node`, in our node_modules or, where lilynode is itself a dependency, in those above. */
function findNode() {
  const binary = process.platform === 'win32' ? 'node.exe' : 'node'
  const platform = `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`
  for (let folder = root; ; folder = dirname(folder)) {
    for (const name of ['node', platform, `node/node_modules/${platform}`]) {
      const path = join(folder, 'node_modules', name)
      if (existsSync(join(path, 'bin', binary)) && versionOf(path) >= NEEDED_MAJOR) return join(path, 'bin', binary)
    }
    if (dirname(folder) === folder) return undefined
  }
}

/** From its package.json: asking the binary itself would cost 30 ms. */
function versionOf(folder) {
  return major(JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')).version)
}

async function start() {
  if (existsSync(builder) && isStale()) build()
  nodeModule.enableCompileCache?.() // in the system's temporary folder; a start takes half the time
  await import(pathToFileURL(program).href)
}

/** In a checkout: nothing is built, or a source is younger than what is. The builder then compares contents. */
function isStale() {
  const stamp = join(root, 'dist', '.stamp')
  if (!existsSync(program) || !existsSync(stamp)) return true
  const builtMs = statSync(stamp).mtimeMs
  const isYounger = (path) => statSync(path).mtimeMs > builtMs
  if (['package-lock.json', 'scripts/build.ts'].some((name) => isYounger(join(root, name)))) return true
  return ['src', 'bin'].some((name) =>
    readdirSync(join(root, name), { recursive: true }).some((path) => /\.tsx?$/.test(path) && isYounger(join(root, name, path)))
  )
}

function build() {
  // stderr: what the program itself prints may be piped into another one.
  process.stderr.write('building lilynode… ')
  const startedMs = Date.now()
  const { status, stdout, stderr } = spawnSync(process.execPath, [builder, '--quiet'], { cwd: root, encoding: 'utf8' })
  process.stderr.write(status === 0 ? `${((Date.now() - startedMs) / 1000).toFixed(1)} s\n` : 'failed\n')
  if (status !== 0) fail(`the build failed:\n${stdout}${stderr}\n  Run \`npm ci\` when packages are missing, then \`npm run build\`.`)
}

function fail(message) {
  console.error(`error NODE_NOT_BUILT: ${message}`)
  process.exit(EXIT_INTERNAL)
}
