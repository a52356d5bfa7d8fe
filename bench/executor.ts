/** From create to running to done, for the modules that ship. Run: node scripts/build-modules.ts && node bench/executor.ts */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { WasmExecutor } from '../src/executor/index.ts'
import { bindModule, Catalogue } from '../src/market/index.ts'
import { cidOfFile } from '../src/p2p/unixfs.ts'

const LIMIT_MS = 60_000
/** Longer than the next worker takes to get ready. */
const SPARE_MS = 400
const catalogue = await Catalogue.open(fileURLToPath(new URL('../dist/modules', import.meta.url)))
const folder = await mkdtemp(join(tmpdir(), 'lilynode-bench-'))
const document = join(folder, 'document.md')
await writeFile(document, Array.from({ length: 200 }, (_, i) => `# Heading ${i}\n\nA *paragraph* with [a link](#x) and \`code\`.\n\n- one\n- two\n`).join('\n'))
let jobs = 0

async function specOf(name: string, inputs: Record<string, string>) {
  const { manifest, wasm } = await catalogue.find(name)
  if (wasm?.cid === undefined) throw new Error(`${name} has no pinned .wasm`)
  const files = manifest.files.Document ? { Document: { cid: await cidOfFile(document), bytes: 1 } } : {}
  return { spec: bindModule(manifest, { inputs, files, pins: { wasm: { cid: wasm.cid, bytes: wasm.bytes } } }), moduleFile: wasm.path }
}

async function once(executor: WasmExecutor, name: string, inputs: Record<string, string>) {
  const { spec, moduleFile } = await specOf(name, inputs)
  const workDir = join(folder, `job-${jobs++}`)
  await mkdir(workDir)
  const createdAt = performance.now()
  let runningMs = 0
  const onStarted = (): void => {
    runningMs = performance.now() - createdAt
  }
  const request = { jobId: workDir, spec, moduleFile, inputs: new Map([['/inputs/Document', document]]), workDir, onStarted }
  const { kind, usage } = await executor.run(request, AbortSignal.timeout(LIMIT_MS))
  if (kind !== 'completed') throw new Error(`${name}: ${kind}`)
  return { runningMs, doneMs: performance.now() - createdAt, memoryMiB: usage.peakMemoryBytes / 2 ** 20 }
}

const median = (values: readonly number[]): string => ([...values].sort((a, b) => a - b)[values.length >> 1] ?? 0).toFixed(1).padStart(8)

function print(what: string, all: readonly Awaited<ReturnType<typeof once>>[]): void {
  const [running, done] = [all.map(({ runningMs }) => runningMs), all.map(({ doneMs }) => doneMs)].map(median)
  console.log(`${what.padEnd(46)} running ${running} ms   done ${done} ms   ${median(all.map(({ memoryMiB }) => memoryMiB))} MiB`)
}

async function measure(name: string, inputs: Record<string, string>, rounds: number): Promise<void> {
  const executor = new WasmExecutor()
  await executor.start()
  print(`${name}, cold (compiles)`, [await once(executor, name, inputs)])
  for (const [what, pauseMs] of [
    ['one after another', 0],
    ['with a pause between', SPARE_MS]
  ] as const) {
    const warm: Awaited<ReturnType<typeof once>>[] = []
    for (let i = 0; i < rounds; i++) {
      await setTimeout(pauseMs)
      warm.push(await once(executor, name, inputs))
    }
    print(`${name}, warm, ${rounds} ${what}`, warm)
  }
  const startedAt = performance.now()
  await Promise.all(Array.from({ length: rounds }, () => once(executor, name, inputs)))
  console.log(`${`${name}, ${rounds} at once`.padEnd(46)} ${((performance.now() - startedAt) / rounds).toFixed(1).padStart(16)} ms a job`)
  await executor.stop()
}

try {
  await measure('cowsay', { Message: 'moo' }, 20)
  await measure('flite', {}, 5)
  await measure('pandoc', { To: 'html' }, 5)
} finally {
  await rm(folder, { recursive: true, force: true })
}
