import { existsSync } from 'node:fs'
import { within } from '../../core/clock.ts'
import { errorMessage } from '../../core/errors.ts'
import { inspectDocker } from '../../executor/index.ts'
import type { Settings } from '../config/options.ts'
import { DOCKER_SOCKET } from '../executors.ts'
import { loginFor } from '../modules/registry-logins.ts'
import { fail, ok, warn } from './check.ts'
import type { CheckResult } from './run-checks.ts'

const NEEDS = ['provider'] as const
/** Some of the tools it asks are slow when a driver is cold. */
const TIMEOUT_MS = 30_000

/** What a provider of containers needs. Docker is a second engine, not a need: without it WebAssembly is sold. */
export async function* containerChecks({ docker, runtime: runtimes, registryAuth }: Settings, signal: AbortSignal): AsyncIterable<CheckResult> {
  const told = (finding: ReturnType<typeof ok>): CheckResult => ({ name: 'Docker', needs: NEEDS, ...finding })
  if (docker === 'off') return yield told(ok('switched off: only WebAssembly modules are sold'))
  const socketPath = docker === 'auto' ? DOCKER_SOCKET : docker
  if (docker === 'auto' && !existsSync(socketPath))
    return yield told(warn('not there: only WebAssembly modules can be sold', 'apt-get install docker.io, or --docker off if that is as it should be'))
  for (const { name, status, fact, remedy } of await inspectDocker({ socketPath, runtimes }, within(signal, TIMEOUT_MS)))
    yield { name, needs: NEEDS, status, fact, ...(remedy !== undefined && { remedy }) }
  if (registryAuth !== undefined) yield { name: 'registry logins', needs: NEEDS, ...(await checkLogins(registryAuth)) }
}

/** A file that can't be read fails each pull, of public images too. */
async function checkLogins(file: string): Promise<ReturnType<typeof ok>> {
  try {
    await loginFor(file, '')
    return ok(`${file} can be read`)
  } catch (cause) {
    return fail(errorMessage(cause), 'docker login <registry>, and name the file that it writes: --registry-auth ~/.docker/config.json')
  }
}
