import { readFile } from 'node:fs/promises'
import { systemClock } from '../core/clock.ts'
import { errorMessage } from '../core/errors.ts'
import type { Logger } from '../core/logger.ts'
import type { Startable } from '../core/startable.ts'
import { startAll } from '../core/startable.ts'
import type { Inference } from '../services/inference.ts'
import type { Store } from '../store/repository.ts'
import { ANYONE } from './caller.ts'
import { ApiError } from './errors.ts'
import type { GatewayInit } from './gateway.ts'
import { Gateway } from './gateway.ts'
import type { JobsClient } from './jobs/gateway-jobs.ts'
import { GatewayJobs } from './jobs/gateway-jobs.ts'
import { Uploads } from './jobs/uploads.ts'
import { WebhookSender } from './jobs/webhook-sender.ts'
import { AdminServer } from './keys/admin-server.ts'
import { createKeyBook } from './keys/key-book.ts'
import { LocalKeyDesk } from './keys/key-desk.ts'

export interface GatewayParts {
  readonly inference: Inference
  /** Absent: no network, hence no jobs. */
  readonly client?: JobsClient
  /** Not started: it is the gateway's from here on. */
  readonly store: Store
  readonly logger: Logger
}

export interface StartGatewayInit extends Pick<GatewayInit, 'host' | 'port' | 'maxBodyBytes' | 'timeoutMs' | 'version' | 'page'> {
  /** Whoever reaches the port may ask, and the gateway's wallet pays. */
  readonly isOpen: boolean
  readonly origins: readonly string[]
  /** Files in PEM. */
  readonly tls?: { readonly certPath: string; readonly keyPath: string }
  readonly webhookPrivate: boolean
  /** A unix socket for `lilynode keys`. */
  readonly socket: string
  readonly uploads: string
}

export interface RunningGateway {
  readonly url: string
  /** Keys that are not revoked. */
  readonly keys: number
  stop(): Promise<void>
}

/** What answers get to come to their end at Ctrl-C: longer, and people press it again. */
const GRACE_MS = 5_000
/** A phone in a tunnel comes back by then. */
const SLOW_READER_MS = 60_000
const MAX_CONNECTIONS = 4096

/** Builds the gateway's parts by hand, in starting order, and starts them. */
export async function startGateway(parts: GatewayParts, init: StartGatewayInit, signal: AbortSignal): Promise<RunningGateway> {
  const { inference, client, store, logger } = parts
  const clock = systemClock
  const book = createKeyBook({ store, clock, logger })
  const { ring, journal } = book
  const callerOf = init.isOpen ? () => ANYONE : (authorization: string | undefined) => ring.callerOf(authorization)
  const callerById = (id: string) => (id === ANYONE.id ? ANYONE : ring.callerById(id))
  const webhooks = new WebhookSender({ clock, logger }, { allowPrivate: init.webhookPrivate })
  const jobs = client && new GatewayJobs({ client, store, journal, uploads: new Uploads(init.uploads), webhooks, callerById, clock, logger })
  const { tls, ...rest } = init
  const gateway = new Gateway(
    { inference, callerOf, clock, logger, ...(jobs && client && { jobs: { jobs, client } }) },
    { ...rest, graceMs: GRACE_MS, slowReaderMs: SLOW_READER_MS, maxConnections: MAX_CONNECTIONS, ...(tls && { tls: await readTls(tls) }) }
  )
  const admin = new AdminServer({ desk: new LocalKeyDesk(ring), logger }, init.socket)
  const all: readonly Startable[] = [...book.parts, ...(jobs ? [jobs] : []), admin, gateway]
  const stop = await startAll(all, signal)
  return { url: gateway.url, keys: ring.list().filter(({ revokedAtMs }) => revokedAtMs === undefined).length, stop }
}

async function readTls({ certPath, keyPath }: NonNullable<StartGatewayInit['tls']>): Promise<NonNullable<GatewayInit['tls']>> {
  const read = (path: string): Promise<string> =>
    readFile(path, 'utf8').catch((cause: unknown) => {
      throw new ApiError({ code: 'API_BAD_TLS', path }, `${path} can't be read (${errorMessage(cause)}): --tls-cert and --tls-key name files in PEM`, { cause })
    })
  return { cert: await read(certPath), key: await read(keyPath) }
}
