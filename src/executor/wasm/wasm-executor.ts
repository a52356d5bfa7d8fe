import { mkdir, readFile, stat, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { Worker } from 'node:worker_threads'
import type { JobOutcome, Usage } from '../../core/job-outcome.ts'
import type { JobSpec } from '../../core/job-spec.ts'
import { ExecutorError } from '../errors.ts'
import type { Executor, RunRequest } from '../executor.ts'
import { LogBlocks } from '../log-blocks.ts'
import { logTail } from '../log-tail.ts'
import type { Compiled } from './compile-module.ts'
import { CompiledModules } from './compiled-modules.ts'
import type { CompileOrder, WasmJob, WasmMessage } from './job-message.ts'
import { PAGE_BYTES } from './limit-memory.ts'

/** A worker's own heap, beside the module's memory: the tree of its files' names and its glue. MiB. */
const WORKER_HEAP_MB = 512
/** Deep enough for recursive programs such as Pandoc, which a default worker is not. MiB. */
const WORKER_STACK_MB = 32
/** A hundred times what Pandoc, among the largest modules there are, takes on one core. */
const MAX_COMPILE_MS = 60_000

/** Inputs lie in memory while the job runs: so many bytes of them are free, more only for jobs that take as much memory. */
const FREE_INPUT_BYTES = 256 * 1024 ** 2

export interface WasmExecutorInit {
  /** The worker's program; absent: beside this file (source) or beside the bundle. */
  readonly workerUrl?: URL
}

type Ended =
  | Extract<WasmMessage, { type: 'done' } | { type: 'failed' }>
  | { readonly type: 'stopped'; readonly why: 'timed-out' | 'cancelled' }
  | { readonly type: 'died'; readonly reason: string }

interface Logs {
  readonly stdout: LogBlocks
  readonly stderr: LogBlocks
}

/** Runs WASI preview 1 commands, each in a worker thread of its own, the same on every node. docs/adr/0004-wasm-sandbox.md */
export class WasmExecutor implements Executor {
  readonly name = 'executor:wasm'
  readonly engine = 'wasm'
  readonly gpus = []
  readonly runtimes = []
  /** Modules are files that the node keeps: it knows which. */
  readonly cached = []
  readonly #workerUrl: URL
  readonly #modules = new CompiledModules((file, maxPages) => this.#compileAside(file, maxPages))
  readonly #workers = new Set<Worker>()
  /** One that has loaded its program already, so that the next job does not wait for that. */
  #spare: Worker | undefined
  #stopped = false

  constructor(init: WasmExecutorInit = {}) {
    const beside = import.meta.url.endsWith('.ts') ? './wasm-worker.ts' : './wasm-worker.mjs'
    this.#workerUrl = init.workerUrl ?? new URL(beside, import.meta.url)
  }

  async start(): Promise<void> {
    this.#spare = this.#spawn()
  }

  async stop(): Promise<void> {
    this.#stopped = true
    await Promise.all([...this.#workers].map((worker) => worker.terminate()))
  }

  async warm(spec: JobSpec, moduleFile: string | undefined): Promise<void> {
    await this.#compile(spec, moduleFile)
  }

  /** A sandbox ends with its process: nothing is ever left. */
  async sweep(): Promise<void> {}

  async run(request: RunRequest, signal: AbortSignal): Promise<JobOutcome> {
    const startedAt = performance.now()
    const compiled = await this.#compile(request.spec, request.moduleFile)
    await mkdir(join(request.workDir, 'outputs'), { recursive: true })
    const logs: Logs = { stdout: new LogBlocks(), stderr: new LogBlocks() }
    const refusal = await refuseInputs(request)
    const end: Ended =
      refusal !== undefined
        ? { type: 'failed', reason: refusal, peakMemoryBytes: 0, cpuMs: 0 }
        : compiled.kind === 'compiled'
          ? await this.#runInWorker({ ...request, logs }, await jobOf(request, compiled.module), signal)
          : compiled.kind === 'too-large'
            ? {
                type: 'done',
                outcome: { class: 'limit', limit: 'memory' },
                note: `it starts with ${compiled.initialPages * PAGE_BYTES} bytes of memory, the job may have ${request.spec.resources.memoryBytes}`,
                peakMemoryBytes: 0,
                cpuMs: 0,
                outputs: []
              }
            : { type: 'failed', reason: `the module can't be run here: ${compiled.reason}`, peakMemoryBytes: 0, cpuMs: 0 }
    await write(request.workDir, end, logs)
    return outcomeOf(end, {
      wallMs: performance.now() - startedAt,
      timeoutMs: request.spec.timeoutMs,
      logTail: logTail([...logs.stdout.all, ...logs.stderr.all], end.type === 'done' ? end.note : '')
    })
  }

  #compile(spec: JobSpec, file: string | undefined) {
    if (spec.engine.type !== 'wasm')
      throw new ExecutorError({ code: 'EXECUTOR_WRONG_ENGINE', engine: spec.engine.type }, `a ${spec.engine.type} job was given to the wasm engine`)
    if (file === undefined)
      throw new ExecutorError({ code: 'EXECUTOR_MODULE_MISSING', jobId: spec.module.name }, `the module file of ${spec.module.name} is missing`)
    const maxPages = Math.floor(spec.resources.memoryBytes / PAGE_BYTES)
    return this.#modules.get({ cid: spec.engine.module, file }, maxPages)
  }

  /** In a thread of its own: half a second of a large module would be half a second in which no peer is answered. */
  async #compileAside(file: string, maxPages: number): Promise<Compiled> {
    const worker = this.#spawn()
    worker.ref()
    let timer: NodeJS.Timeout | undefined
    try {
      return await new Promise<Compiled>((resolve, reject) => {
        const died = (why: string): void =>
          reject(new ExecutorError({ code: 'EXECUTOR_COMPILER_DIED', file, why }, `the thread that compiled ${file} ended before it was done: ${why}`))
        timer = setTimeout(() => died(`it took longer than ${MAX_COMPILE_MS} ms`), MAX_COMPILE_MS)
        worker.once('error', (cause) => died(cause.message))
        worker.once('exit', () => died(this.#stopped ? 'the wasm engine is stopped' : 'it said nothing'))
        worker.on('message', (message: WasmMessage) => {
          if (message.type === 'compiled') resolve(message.compiled)
        })
        worker.postMessage({ type: 'compile', file, maxPages } satisfies CompileOrder)
      })
    } finally {
      clearTimeout(timer)
      await worker.terminate()
    }
  }

  #spawn(): Worker {
    const worker = new Worker(this.#workerUrl, {
      // Nothing of the host: no environment, no arguments, no standard streams.
      env: {},
      argv: [],
      stdin: false,
      stdout: true,
      stderr: true,
      resourceLimits: { maxOldGenerationSizeMb: WORKER_HEAP_MB, stackSizeMb: WORKER_STACK_MB }
    })
    worker.unref() // an idle spare keeps nothing alive
    worker.on('error', () => {}) // told to the job's own listener; a spare that dies is replaced by the next spawn
    this.#workers.add(worker)
    worker.once('exit', () => {
      this.#workers.delete(worker)
      if (this.#spare === worker) this.#spare = undefined
    })
    return worker
  }

  async #runInWorker(request: RunRequest & { readonly logs: Logs }, job: WasmJob, signal: AbortSignal): Promise<Ended> {
    if (this.#stopped) throw new ExecutorError({ code: 'EXECUTOR_NOT_STARTED' }, 'the wasm engine is stopped')
    if (signal.aborted) return { type: 'stopped', why: 'cancelled' }
    const worker = this.#spare ?? this.#spawn()
    this.#spare = undefined
    worker.ref()
    try {
      return await this.#converse(worker, { request, job }, signal)
    } finally {
      await worker.terminate()
      if (!this.#stopped) this.#spare ??= this.#spawn()
    }
  }

  #converse(worker: Worker, { request, job }: { request: RunRequest & { readonly logs: Logs }; job: WasmJob }, signal: AbortSignal): Promise<Ended> {
    return new Promise<Ended>((resolve) => {
      const onAbort = (): void => end({ type: 'stopped', why: 'cancelled' })
      let timer: NodeJS.Timeout | undefined
      const end = (ended: Ended): void => {
        clearTimeout(timer)
        signal.removeEventListener('abort', onAbort)
        resolve(ended)
      }
      signal.addEventListener('abort', onAbort, { once: true })
      worker.once('error', (cause) => end({ type: 'died', reason: cause.message }))
      worker.once('exit', () => end({ type: 'died', reason: 'the sandbox thread ended' }))
      worker.on('message', (message: WasmMessage) => {
        if (message.type === 'started') {
          timer = setTimeout(() => end({ type: 'stopped', why: 'timed-out' }), Math.min(request.spec.timeoutMs, 2 ** 31 - 1))
          request.onStarted?.()
        } else if (message.type === 'log') {
          request.logs[message.stream].add(message.bytes)
          request.onLog?.(message.stream, message.bytes)
        } else if (message.type === 'done' || message.type === 'failed') end(message)
      })
      worker.postMessage(job)
    })
  }
}

/** Why its inputs can't be had in memory, for every node alike: a job that can't run must not look as if this node had failed. */
async function refuseInputs({ spec, inputs }: RunRequest): Promise<string | undefined> {
  const found = await Promise.all(spec.inputs.map(async ({ path }) => stat(inputs.get(path) ?? path)))
  const folder = spec.inputs.find((_, index) => !found[index]?.isFile())
  if (folder) return `its input ${folder.path} is a folder: a WebAssembly job takes files`
  const bytes = found.reduce((sum, { size }) => sum + size, 0)
  const most = Math.max(FREE_INPUT_BYTES, spec.resources.memoryBytes)
  return bytes > most ? `its inputs have ${bytes} bytes, and lie in memory: ask for as much, or for at most ${FREE_INPUT_BYTES} bytes of inputs` : undefined
}

async function jobOf({ spec, inputs }: RunRequest, module: WebAssembly.Module): Promise<WasmJob> {
  const files = await Promise.all(spec.inputs.map(async ({ path }) => ({ path, bytes: await readFile(inputs.get(path) ?? path) })))
  const { memoryBytes, diskBytes } = spec.resources
  return {
    type: 'job',
    module,
    args: [spec.module.name, ...spec.args],
    env: spec.env,
    inputs: files,
    outputs: spec.outputs,
    diskBytes: Math.min(diskBytes, memoryBytes), // its files are memory, and of that no more than it pays for
    seed: spec.seed
  }
}

async function write(workDir: string, end: Ended, logs: Logs): Promise<void> {
  await Promise.all([writeFile(join(workDir, 'stdout'), Buffer.concat(logs.stdout.all)), writeFile(join(workDir, 'stderr'), Buffer.concat(logs.stderr.all))])
  if (end.type !== 'done') return
  for (const { path, bytes } of end.outputs) {
    const target = join(workDir, 'outputs', path) // each part was checked to be a plain name in run-wasm-job.ts
    await mkdir(dirname(target), { recursive: true })
    await writeFile(target, bytes)
  }
}

function outcomeOf(end: Ended, { wallMs, timeoutMs, logTail }: { readonly wallMs: number; readonly timeoutMs: number; readonly logTail: string }): JobOutcome {
  const usage: Usage = { wallMs, cpuMs: 'cpuMs' in end ? end.cpuMs : wallMs, peakMemoryBytes: 'peakMemoryBytes' in end ? end.peakMemoryBytes : 0 }
  switch (end.type) {
    case 'done':
      return { kind: 'completed', outcome: end.outcome, usage, logTail }
    case 'failed':
      return { kind: 'failed', reason: end.reason, lasting: true, usage, logTail } // the module's or its inputs' fault, or this machine's memory
    case 'died':
      return { kind: 'failed', reason: `the sandbox ended before the job did: ${end.reason}`, usage, logTail }
    case 'stopped':
      return end.why === 'cancelled' ? { kind: 'cancelled', usage, logTail } : { kind: 'timed-out', timeoutMs, usage, logTail }
  }
}
