import { connect } from 'node:net'
import type Docker from 'dockerode'
import { abortable } from '../../core/abortable.ts'
import { within } from '../../core/clock.ts'
import { errorMessage } from '../../core/errors.ts'
import { ExecutorError } from '../errors.ts'
import { boundCalls } from './bound-calls.ts'
import type { EngineInfo } from './engine-info.ts'
import { parseInfo } from './engine-info.ts'

/** An engine that does not answer a question by then hangs. */
const CALL_TIMEOUT_MS = 30_000

/** Loads the library and looks whether the engine answers. */
export async function openEngine(socketPath: string, signal: AbortSignal): Promise<{ readonly docker: Docker; readonly info: EngineInfo }> {
  // Loaded when it is needed: it takes 0.3 s, and most roles never do.
  const { default: DockerClient } = await import('dockerode')
  const docker = new DockerClient({ socketPath })
  // The library prefers DOCKER_HOST of the environment to what it is told; what the node is told are its settings.
  Object.assign(docker.modem, { host: undefined, socketPath, protocol: 'http' })
  boundCalls(docker)
  try {
    return { docker, info: parseInfo(await abortable(docker.info(), within(signal, CALL_TIMEOUT_MS))) }
  } catch (cause) {
    const why = errorMessage(cause)
    throw new ExecutorError({ code: 'EXECUTOR_NO_DOCKER', socket: socketPath }, `no container engine answers at ${socketPath}: ${why}; ${remedyFor(why)}`, {
      cause
    })
  }
}

/** Whether anything listens there: an engine that is stopping still answers on connections that it has, but takes no new ones. */
export function isListening(socketPath: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(socketPath)
    const end = (listens: boolean): void => {
      socket.destroy()
      resolve(listens)
    }
    socket.once('connect', () => end(true))
    socket.once('error', () => end(false)) // refused or not there: that is the answer
    socket.setTimeout(CALL_TIMEOUT_MS, () => end(false))
  })
}

/** What mends it. */
function remedyFor(why: string): string {
  if (why.includes('EACCES')) return 'let this user use Docker (`usermod -aG docker "$USER"`, then log in again)'
  if (why.includes('ENOENT'))
    return 'install Docker (`apt-get install docker.io`) and start it (`systemctl start docker`), or sell only WebAssembly with --docker off'
  return 'start it (`systemctl start docker`), or sell only WebAssembly with --docker off'
}
