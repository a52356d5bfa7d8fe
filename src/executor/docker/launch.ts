import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type Docker from 'dockerode'
import type { Clock } from '../../core/clock.ts'
import type { WarmContainer } from './warm-pool.ts'

/** How a container comes to run its job. */
export interface Launch {
  readonly container: Docker.Container
  /** What it says, as the engine frames it. */
  attach(): Promise<NodeJS.ReadableStream>
  start(): Promise<void>
  /** When the job's time began, where that is not when the container did. */
  begunAtMs(): number | undefined
}

/** When a warm container got its job. It is there only when the whole job has reached the container. */
const BEGUN = 'begun'

export const newLaunch = (container: Docker.Container): Launch => ({
  container,
  attach: () => container.attach({ stream: true, stdout: true, stderr: true, logs: false }),
  start: async () => void (await container.start()),
  begunAtMs: () => undefined
})

export function warmLaunch({ container, stream, folder }: WarmContainer, script: string, clock: Clock): Launch {
  let begunAtMs: number | undefined
  return {
    container,
    attach: async () => stream,
    start: async () => {
      begunAtMs = clock.nowMs()
      await new Promise<void>((resolve, reject) => stream.write(script, (cause) => (cause ? reject(cause) : resolve())))
      await writeFile(join(folder, BEGUN), String(begunAtMs))
    },
    begunAtMs: () => begunAtMs
  }
}

interface KnownAt {
  readonly folder: string
  readonly isWarm: boolean
  readonly isPaused: boolean
}

/** One that an earlier process of this node launched, with all that it said. Undefined: it was warm and never got its job whole. */
export async function knownLaunch(container: Docker.Container, { folder, isWarm, isPaused }: KnownAt) {
  const text = isWarm ? await readFile(join(folder, BEGUN), 'utf8').catch(() => '') : undefined // not there: half a job
  if (text === '') return undefined
  return {
    container,
    // No engine lets anybody attach to a container that is halted; its log is followed all the same.
    attach: () =>
      isPaused ? container.logs({ follow: true, stdout: true, stderr: true }) : container.attach({ stream: true, stdout: true, stderr: true, logs: true }),
    start: async () => {},
    begunAtMs: () => (text === undefined ? undefined : Number(text))
  } satisfies Launch
}
