import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { promisify } from 'node:util'
import { errorMessage } from '../../core/errors.ts'
import { NodeError } from '../errors.ts'
import type { UnitInit } from './unit-file.ts'
import { dataDirOf, unitFile } from './unit-file.ts'

/** systemctl answers at once, or the bus is stuck. */
const SYSTEMCTL_MS = 30_000
export const UNIT_NAME = 'lilynode.service'

export type RunProgram = (program: string, args: readonly string[], signal: AbortSignal) => Promise<string>

export interface SystemdServiceInit {
  /** Where the unit file lies. */
  readonly path: string
  /** The whole machine's, not this user's. */
  readonly isSystem: boolean
}

/** lilynode as a service of systemd: written, started, asked and taken away again. */
export class SystemdService {
  readonly #run: RunProgram
  readonly #init: SystemdServiceInit

  constructor(run: RunProgram, init: SystemdServiceInit) {
    this.#run = run
    this.#init = init
  }

  /** Writes the unit and starts it, now and at each boot. Over an older unit it starts the new one. Where systemd does not answer, none is left lying about. */
  async install(unit: UnitInit, signal: AbortSignal): Promise<void> {
    const { path } = this.#init
    await mkdir(dirname(path), { recursive: true })
    await mkdir(unit.dataDir, { recursive: true, mode: 0o700 }) // a unit that may write to a folder that is not there does not start
    const isNew = !existsSync(path)
    await writeFile(path, unitFile(unit), { mode: 0o644 })
    try {
      await this.#systemctl(['daemon-reload'], signal)
    } catch (cause) {
      if (isNew) await rm(path, { force: true })
      throw cause
    }
    await this.#systemctl(['enable', UNIT_NAME], signal)
    await this.#systemctl(['restart', UNIT_NAME], signal)
  }

  isInstalled(): boolean {
    return existsSync(this.#init.path)
  }

  /** `active`, `failed` …; `not installed` without a unit file. */
  async status(signal: AbortSignal): Promise<string> {
    if (!this.isInstalled()) return 'not installed'
    // `is-active` exits with 3 for anything but active, and prints the state all the same: so `show`.
    const shown = await this.#systemctl(['show', '--property=ActiveState', '--value', UNIT_NAME], signal)
    return shown.trim()
  }

  /** Resolves with the folder of its data, which is left as it is; undefined where the unit does not say. */
  async uninstall(signal: AbortSignal): Promise<string | undefined> {
    const dataDir = dataDirOf(await readFile(this.#init.path, 'utf8').catch(() => ''))
    await this.#systemctl(['disable', '--now', UNIT_NAME], signal)
    await rm(this.#init.path, { force: true })
    await this.#systemctl(['daemon-reload'], signal)
    return dataDir
  }

  logs(lines: number, signal: AbortSignal): Promise<string> {
    return this.#call('journalctl', [...this.#scope(), '--unit', UNIT_NAME, '--lines', String(lines), '--no-pager'], signal)
  }

  #systemctl(args: readonly string[], signal: AbortSignal): Promise<string> {
    return this.#call('systemctl', [...this.#scope(), ...args], signal)
  }

  #scope(): readonly string[] {
    return this.#init.isSystem ? [] : ['--user']
  }

  async #call(program: string, args: readonly string[], signal: AbortSignal): Promise<string> {
    try {
      return await this.#run(program, args, signal)
    } catch (cause) {
      signal.throwIfAborted()
      const command = [program, ...args].join(' ')
      throw new NodeError(
        { code: 'NODE_NO_SYSTEMD', command },
        `\`${command}\` failed (${errorMessage(cause).trim()}): without systemd use \`lilynode service compose\`, or run the node under another supervisor`,
        { cause }
      )
    }
  }
}

const exec = promisify(execFile)

/** sd_booted(3): the folder is there where systemd is process 1. */
export const hasSystemd = (): boolean => existsSync('/run/systemd/system')

/** Of the system; without a shell. */
export const runProgram: RunProgram = async (program, args, signal) => {
  const { stdout } = await exec(program, [...args], { signal, timeout: SYSTEMCTL_MS, maxBuffer: 4 * 1024 * 1024 })
  return stdout
}
