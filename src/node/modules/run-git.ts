import { spawn } from 'node:child_process'
import { gitEnvironment } from '../config/git-environment.ts'
import { ModuleSourceError } from './source-error.ts'

/** Names of 5,000 files are half a megabyte. */
const MAX_OUTPUT_BYTES = 4 * 1024 * 1024
const MAX_ERROR_BYTES = 8 * 1024

/**
 * Nothing of the repository's own is run or believed: no hooks, filters, helpers or submodules, and no transport but the one that the
 * user named.
 */
const SAFE = [
  ['core.hooksPath', '/dev/null'],
  ['core.fsmonitor', 'false'],
  ['core.symlinks', 'false'],
  ['credential.helper', ''],
  ['submodule.recurse', 'false'],
  ['fetch.fsckObjects', 'true'],
  ['fetch.recurseSubmodules', 'false'],
  ['gc.auto', '0'],
  ['protocol.allow', 'never'],
  ['http.followRedirects', 'initial'],
  ['http.lowSpeedLimit', '1000'],
  ['http.lowSpeedTime', '20']
] as const

export interface GitCall {
  /** The repository it works in. */
  readonly folder: string
  /** Where the content comes from: the only transport allowed. */
  readonly url: string
  /** Written to its input. */
  readonly input?: string
  /** Called with what it prints, as it comes; without it the output is kept. */
  onOutput?(chunk: Buffer): Promise<void> | void
}

/** What git prints. Its end is awaited even after an abort. @throws {ModuleSourceError} with what git said */
export async function runGit(words: readonly string[], call: GitCall, signal: AbortSignal): Promise<Buffer> {
  signal.throwIfAborted()
  const transport = /^([a-z]+):\/\//.exec(call.url)?.[1] ?? 'ssh'
  const settings = [...SAFE, [`protocol.${transport}.allow`, 'always']].flatMap(([key, value]) => ['-c', `${key}=${value}`])
  const child = spawn('git', [...settings, ...words], { cwd: call.folder, env: gitEnvironment(), stdio: ['pipe', 'pipe', 'pipe'], signal })
  child.stdin.on('error', () => {}) // it ended before it read all: its exit status says why
  child.stdin.end(call.input ?? '')
  const ended = new Promise<number | Error>((resolve) => {
    child.once('error', (error) => (child.pid === undefined ? resolve(error) : child.once('close', () => resolve(error))))
    child.once('close', (code) => resolve(code ?? 1))
  })
  let said = ''
  child.stderr.on('data', (chunk: Buffer) => {
    said = (said + chunk.toString()).slice(-MAX_ERROR_BYTES)
  })
  const output = await readOutput(child.stdout, call).catch((error: unknown) => {
    child.kill('SIGKILL')
    return error instanceof Error ? error : new Error(String(error))
  })
  const status = await ended
  signal.throwIfAborted()
  if (output instanceof Error) throw output
  if (status === 0) return output
  throw status instanceof Error ? noGit(call.url, status) : failed(call.url, said)
}

async function readOutput(stdout: AsyncIterable<Buffer>, { url, onOutput }: GitCall): Promise<Buffer> {
  const chunks: Buffer[] = []
  let bytes = 0
  for await (const chunk of stdout) {
    bytes += chunk.length
    if (onOutput) await onOutput(chunk)
    else if (bytes > MAX_OUTPUT_BYTES) throw new ModuleSourceError({ code: 'NODE_MODULE_UNSAFE', url }, `${url} has too many files for a module`)
    else chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

const noGit = (url: string, cause: Error): ModuleSourceError =>
  new ModuleSourceError({ code: 'NODE_MODULE_UNREACHABLE', url }, `git can't be run, and it is what fetches ${url}: install it (apt-get install git)`, {
    cause
  })

function failed(url: string, said: string): ModuleSourceError {
  const lines = said.split('\n').filter((line) => line.trim() !== '')
  const last = lines.findLast((line) => /fatal|error/.test(line)) ?? lines.at(-1) ?? 'it said nothing'
  return new ModuleSourceError({ code: 'NODE_MODULE_UNREACHABLE', url }, `${url} can't be fetched: ${last.replace(/\p{Cc}/gu, ' ').slice(0, 300)}`)
}
