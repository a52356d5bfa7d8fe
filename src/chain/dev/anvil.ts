import type { ChildProcess } from 'node:child_process'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdir } from 'node:fs/promises'
import { dirname } from 'node:path'
import { delay, within } from '../../core/clock.ts'
import type { Logger } from '../../core/logger.ts'
import { ChainError } from '../errors.ts'
import { createHttpEndpoint } from '../rpc/http-endpoint.ts'
import { anvilBinary } from './anvil-binary.ts'
import { endProcess, isSame, readPidFile, removePidFile, writePidFile } from './process-life.ts'

/** Ours alone, so that no wallet or endpoint of another chain is ever mistaken for it. */
export const DEV_CHAIN_ID = 412_346_777

export interface AnvilInit {
  readonly logger: Logger
  /** 0 or absent: a free one. */
  readonly port?: number
  readonly chainId?: number
  /** Keeps the chain over restarts; written every second and at the end. */
  readonly stateFile?: string
  /** A block every so many seconds beside those that transactions make at once, so that block time moves with the clock. Absent: only for transactions. */
  readonly blockTimeS?: number
}

export interface DevChain {
  readonly rpcUrl: string
  readonly wsUrl: string
  readonly port: number
  readonly chainId: number
  readonly pid: number
  /** Resolves when the process is gone, wanted or not. */
  readonly exited: Promise<void>
  /** Saves the state and ends the process. Idempotent. */
  stop(): Promise<void>
}

/** 75 ms on an idle machine; a loaded one that loads a large state may take a hundred times that. */
const START_TIMEOUT_MS = 20_000
/** A large state is written at the end. */
const STOP_TIMEOUT_MS = 15_000
/** Of what anvil prints, this much is kept to say why it failed. */
const MAX_OUTPUT_CHARS = 8 * 1024

/**
 * Ends anvil when the pipe on its standard input breaks, which happens however the parent dies, SIGKILL included.
 * A line on the pipe calls the guard off. `exec` keeps the process id: the child that we see is anvil itself.
 */
const GUARD = 'exec 3<&0; ( read -r _ <&3 || kill "$$" ) >/dev/null 2>&1 & exec 3<&-; exec "$@" </dev/null'

/**
 * A local chain: the real EVM, in a process of its own, on the loopback interface only.
 * @throws {ChainError} CHAIN_DEV_MISSING | CHAIN_PORT_IN_USE | CHAIN_DEV_FAILED
 */
export async function startAnvil(init: AnvilInit, signal: AbortSignal): Promise<DevChain> {
  signal.throwIfAborted()
  const logger = init.logger.child('chain:dev')
  const pidFile = init.stateFile === undefined ? undefined : pidFileOf(init.stateFile)
  if (init.stateFile !== undefined) await mkdir(dirname(init.stateFile), { recursive: true })
  if (pidFile !== undefined) await endOrphan(pidFile, logger, signal)
  const child = spawnGuarded(anvilBinary(), argumentsOf(init))
  const exited = once(child, 'exit').then(() => {})
  exited.catch(() => {}) // a spawn error is told by whenListening
  const stop = stopper({ child, exited, pidFile })
  try {
    const port = await whenListening(child, init, signal)
    child.unref() // not before: its end must be heard while nothing else keeps this process going
    if (pidFile !== undefined && child.pid !== undefined) await writePidFile(pidFile, child.pid)
    const rpcUrl = `http://127.0.0.1:${port}`
    await quieten(rpcUrl, signal)
    logger.info({ port, pid: child.pid, stateFile: init.stateFile }, 'the development chain runs')
    return { rpcUrl, wsUrl: `ws://127.0.0.1:${port}`, port, chainId: init.chainId ?? DEV_CHAIN_ID, pid: child.pid ?? 0, exited, stop }
  } catch (cause) {
    await stop()
    throw cause
  }
}

function argumentsOf(init: AnvilInit): string[] {
  const fixed = ['--host', '127.0.0.1', '--port', String(init.port ?? 0), '--chain-id', String(init.chainId ?? DEV_CHAIN_ID), '--hardfork', 'cancun']
  const state = init.stateFile === undefined ? [] : ['--state', init.stateFile, '--state-interval', '1']
  const mining = init.blockTimeS === undefined ? [] : ['--block-time', String(init.blockTimeS), '--mixed-mining']
  return [...fixed, ...state, ...mining]
}

function spawnGuarded(binary: string, args: readonly string[]): ChildProcess {
  // An empty environment: a private key in ours is none of its business. Detached: Ctrl-C is for us, and we end it in order.
  const options = { stdio: ['pipe', 'pipe', 'pipe'] as ['pipe', 'pipe', 'pipe'], env: {}, detached: true }
  // Windows has no such shell: there it is ended by stop() alone.
  const child = process.platform === 'win32' ? spawn(binary, args, options) : spawn('/bin/sh', ['-c', GUARD, 'anvil-guard', binary, ...args], options)
  child.stdin.on('error', () => {}) // the guard is gone already: nothing left to call off
  return child
}

/** Resolves with the port. Rejects when the process ends first, or is not ready in time. */
function whenListening(child: ChildProcess, init: AnvilInit, signal: AbortSignal): Promise<number> {
  const timed = within(signal, START_TIMEOUT_MS)
  return new Promise((resolve, reject) => {
    let output = ''
    const onData = (chunk: Buffer): void => {
      output = (output + chunk.toString('utf8')).slice(-MAX_OUTPUT_CHARS)
      const port = /Listening on \S+:(\d+)/.exec(output)?.[1]
      if (port !== undefined) resolve(Number(port))
    }
    child.stdout?.on('data', onData)
    child.stderr?.on('data', onData)
    child.once('error', (cause) => reject(failed(`it can't be started: ${cause.message}`, null)))
    // 'close', not 'exit': what it said last must have been read.
    child.once('close', (code) => reject(whyItEnded(output, code, init)))
    timed.addEventListener('abort', () => reject(signal.aborted ? signal.reason : failed(`it was not ready within ${START_TIMEOUT_MS} ms`, null)))
  })
}

function whyItEnded(output: string, exitCode: number | null, init: AnvilInit): ChainError {
  const port = init.port ?? 0
  if (/address already in use/i.test(output)) {
    const remedy = 'end what listens there, or choose another port (0: any free one)'
    return new ChainError({ code: 'CHAIN_PORT_IN_USE', port }, `port ${port} of 127.0.0.1 is in use: ${remedy}`)
  }
  if (/failed to parse json|invalid value .* for '--state/i.test(output)) {
    return failed(`${init.stateFile} can't be read as a chain state; move it away to begin a new chain`, exitCode)
  }
  return failed(`it ended with code ${exitCode}: ${output.trim().split('\n').slice(-5).join(' · ')}`, exitCode)
}

const failed = (why: string, exitCode: number | null): ChainError =>
  new ChainError({ code: 'CHAIN_DEV_FAILED', exitCode }, `the development chain did not start: ${why}`)

/** It prints a line for every call; we read none of them. */
async function quieten(rpcUrl: string, signal: AbortSignal): Promise<void> {
  await createHttpEndpoint(rpcUrl).request('anvil_setLoggingEnabled', [false], within(signal, START_TIMEOUT_MS))
}

function stopper(parts: { child: ChildProcess; exited: Promise<void>; pidFile: string | undefined }): () => Promise<void> {
  const { child, exited, pidFile } = parts
  const end = async (): Promise<void> => {
    const patience = new AbortController()
    if (child.exitCode === null && child.signalCode === null && child.pid !== undefined) {
      child.ref()
      child.kill('SIGTERM')
      const late = delay(STOP_TIMEOUT_MS, patience.signal).then(() => child.kill('SIGKILL'))
      late.catch(() => {}) // it went in time
      await exited
    }
    patience.abort()
    child.stdin?.end('done\n')
    for (const stream of [child.stdout, child.stderr]) stream?.destroy()
    if (pidFile !== undefined) await removePidFile(pidFile)
  }
  let ended: Promise<void> | undefined
  return () => {
    ended ??= end()
    return ended
  }
}

/** The process that runs a chain on this state now; undefined: none, or its owner is gone. */
export async function devChainOwner(stateFile: string): Promise<number | undefined> {
  const marks = await readPidFile(pidFileOf(stateFile))
  return marks !== undefined && (await isSame(marks.child)) && (await isSame(marks.parent)) ? marks.parent.pid : undefined
}

const pidFileOf = (stateFile: string): string => `${stateFile}.pid`

/** An anvil that outlived its parent in spite of the guard still holds port and state. One whose parent lives is in use. */
async function endOrphan(pidFile: string, logger: Logger, signal: AbortSignal): Promise<void> {
  const marks = await readPidFile(pidFile)
  if (marks === undefined || !(await isSame(marks.child))) return removePidFile(pidFile)
  if (await isSame(marks.parent)) {
    const owner = marks.parent.pid === process.pid ? 'this process' : `process ${marks.parent.pid}`
    throw failed(`${owner} runs one on the same state already (${pidFile}); use that one, or end it first`, null)
  }
  logger.warn({ pid: marks.child.pid }, 'ending the development chain that an earlier run left behind')
  await endProcess(marks.child, signal)
  await removePidFile(pidFile)
}
