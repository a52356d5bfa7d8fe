import type { Bytes32 } from '../../core/primitives.ts'
import type { RegistryLogin } from '../../executor/index.ts'

/** Jobs that go at one time and brought a login. The oldest is forgotten first: its provider says that it was shown none. */
const MAX_LOGINS = 10_000

/** Logins of registries that came with jobs. In memory alone: after a restart there are none, and nobody who reads the disk finds one. */
export class JobLogins {
  readonly #logins = new Map<Bytes32, RegistryLogin>()

  keep(jobId: Bytes32, { username, password }: RegistryLogin): void {
    this.#logins.set(jobId, { username, password })
    const [oldest] = this.#logins.keys()
    if (oldest !== undefined && this.#logins.size > MAX_LOGINS) this.#logins.delete(oldest)
  }

  of(jobId: Bytes32): RegistryLogin | undefined {
    return this.#logins.get(jobId)
  }

  /** The job has ended. */
  forget(jobId: Bytes32): void {
    this.#logins.delete(jobId)
  }
}
