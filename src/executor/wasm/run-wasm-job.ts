import type { Inode } from '@bjorn3/browser_wasi_shim'
import { ConsoleStdout, Directory, File } from '@bjorn3/browser_wasi_shim'
import { errorMessage } from '../../core/errors.ts'
import type { Outcome } from '../../core/result.ts'
import { entriesOf, isSafeOutputPath, MAX_OUTPUT_DEPTH, MAX_OUTPUT_ENTRIES } from '../output-rules.ts'
import { DeterministicWasi } from './deterministic-wasi.ts'
import type { WasmJob, WasmMessage } from './job-message.ts'
import { OpenReadonlyFile, preopen, QuotaDirectory, ReadonlyDirectory, ReadonlyFile } from './memory-files.ts'
import { PacedLog } from './paced-log.ts'
import { LimitReached, Quota } from './quota.ts'

type Done = Extract<WasmMessage, { type: 'done' } | { type: 'failed' }>

/** Runs one job to its end in this thread. Nothing that the job sees comes from a clock, a file or an environment of the host. */
export function runWasmJob(job: WasmJob, post: (message: WasmMessage) => void): Done {
  const quota = new Quota(job.diskBytes)
  const outputs = new QuotaDirectory(quota)
  const cpuAtStart = process.cpuUsage()
  const log = new PacedLog({
    post: (stream, bytes) => post({ type: 'log', stream, bytes }),
    onFlood: () => quota.end('stdout-bytes'),
    now: () => performance.now()
  })
  const host = new DeterministicWasi({ ...job, quota, fds: openFiles(job, { quota, outputs, log }) })
  const end = execute(job, host, { quota, post })
  log.flush()
  const { user, system } = process.cpuUsage(cpuAtStart)
  const facts = { peakMemoryBytes: host.memoryBytes, cpuMs: Math.round((user + system) / 1000) }
  if ('reason' in end) return { type: 'failed', reason: end.reason, ...facts }
  const collected = collect(job, outputs)
  if (collected.limit && end.outcome.class === 'limit') return { type: 'done', ...end, outputs: [], ...facts } // what was reached first is what ended it
  if (collected.limit) return { type: 'done', outcome: { class: 'limit', limit: collected.limit }, note: collected.note, outputs: [], ...facts }
  return { type: 'done', ...end, outputs: collected.files, ...facts }
}

interface World {
  readonly quota: Quota
  readonly post: (message: WasmMessage) => void
}

function openFiles(job: WasmJob, { quota, log, outputs }: { readonly quota: Quota; readonly log: PacedLog; readonly outputs: QuotaDirectory }) {
  return [
    new OpenReadonlyFile(new ReadonlyFile(new Uint8Array())),
    new ConsoleStdout((bytes) => log.write('stdout', bytes)),
    new ConsoleStdout((bytes) => log.write('stderr', bytes)),
    preopen('/inputs', inputTree(job)),
    preopen('/outputs', outputs),
    preopen('/tmp', new QuotaDirectory(quota))
  ]
}

function inputTree(job: WasmJob): ReadonlyDirectory {
  const root = new Map<string, Inode>()
  const sorted = [...job.inputs].sort((a, b) => (a.path < b.path ? -1 : 1)) // the numbers of inodes follow the order of making
  for (const { path, bytes } of sorted) {
    const segments = path.replace(/^\/inputs\/?/, '').split('/')
    const name = segments.pop() ?? ''
    let contents = root
    for (const segment of segments) {
      const known = contents.get(segment)
      const folder = known instanceof Directory ? known : new ReadonlyDirectory(new Map())
      contents.set(segment, folder)
      contents = folder.contents
    }
    contents.set(name, new ReadonlyFile(bytes))
  }
  return new ReadonlyDirectory(root)
}

type End = { readonly outcome: Outcome; readonly note: string } | { readonly reason: string }

function execute(job: WasmJob, host: DeterministicWasi, { quota, post }: World): End {
  try {
    post({ type: 'started' }) // before instantiation: a start function is the module's code already, and its time counts
    const instance = new WebAssembly.Instance(job.module, { wasi_snapshot_preview1: host.imports() })
    const exitCode = host.start(instance)
    quota.check() // a module may have swallowed the exception
    return { outcome: exitCode === 0 ? { class: 'ok' } : { class: 'exit', exitCode: exitCode & 0xff || 255 }, note: '' }
  } catch (cause) {
    return endOf(cause, quota)
  }
}

function endOf(cause: unknown, quota: Quota): End {
  if (cause instanceof LimitReached || quota.reached) {
    const limit = quota.reached ?? (cause instanceof LimitReached ? cause.limit : 'trap')
    return { outcome: { class: 'limit', limit }, note: '' }
  }
  if (cause instanceof RangeError && /call stack/i.test(cause.message)) return { reason: 'the stack overflowed: the recursion is too deep for this sandbox' }
  if (cause instanceof RangeError && /allocation failed/i.test(cause.message)) return { reason: 'this machine has not the memory that the job may use' }
  if (cause instanceof WebAssembly.RuntimeError || cause instanceof RangeError) return { outcome: { class: 'limit', limit: 'trap' }, note: errorMessage(cause) }
  if (cause instanceof WebAssembly.LinkError || cause instanceof TypeError) return { reason: `the module can't be run here: ${errorMessage(cause)}` }
  return { outcome: { class: 'limit', limit: 'trap' }, note: errorMessage(cause) }
}

interface Collected {
  readonly files: { readonly path: string; readonly bytes: Uint8Array }[]
  readonly limit?: 'output-bytes' | 'output-files' | 'output-names'
  readonly note: string
}

/** The declared outputs, within their limits. Names that a file system could take for something else are refused. */
function collect(job: WasmJob, root: QuotaDirectory): Collected {
  const files = new Map<string, Uint8Array>()
  for (const { path, maxBytes, maxFiles } of job.outputs) {
    const below = path.replace(/^\/outputs\/?/, '')
    const found = walk(root).filter(([name]) => below === '' || name === below || name.startsWith(`${below}/`))
    const bad = found.find(([name]) => !isSafeOutputPath(name))
    if (bad) return { files: [], limit: 'output-names', note: `an output's name can't be written to a disk: ${JSON.stringify(bad[0].slice(0, 100))}` }
    if (found.length > maxFiles) return { files: [], limit: 'output-files', note: `${found.length} files under ${path}, the limit is ${maxFiles}` }
    const bytes = found.reduce((sum, [, data]) => sum + data.length, 0)
    if (bytes > maxBytes) return { files: [], limit: 'output-bytes', note: `${bytes} bytes under ${path}, the limit is ${maxBytes}` }
    for (const [name, data] of found) files.set(name, data)
  }
  if (entriesOf(files.keys()) > MAX_OUTPUT_ENTRIES) return { files: [], limit: 'output-files', note: `more than ${MAX_OUTPUT_ENTRIES} files and folders` }
  return { files: [...files].map(([path, bytes]) => ({ path, bytes })), note: '' }
}

/** Every file with its path. A folder nested too deep counts as a file, whose path is then refused. */
function walk(root: Directory): [string, Uint8Array][] {
  const found: [string, Uint8Array][] = []
  const folders: { readonly directory: Directory; readonly at: readonly string[] }[] = [{ directory: root, at: [] }]
  for (let next = folders.pop(); next; next = folders.pop()) {
    for (const [name, entry] of next.directory.contents) {
      const at = [...next.at, name]
      if (entry instanceof File) found.push([at.join('/'), entry.data])
      else if (entry instanceof Directory && at.length <= MAX_OUTPUT_DEPTH) folders.push({ directory: entry, at })
      else found.push([at.join('/'), new Uint8Array()])
    }
  }
  return found
}
