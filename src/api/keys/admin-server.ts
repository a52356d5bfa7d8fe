import { once } from 'node:events'
import { chmod, rm } from 'node:fs/promises'
import { createAdaptorServer } from '@hono/node-server'
import { Hono } from 'hono'
import { stream } from 'hono/streaming'
import type { Logger } from '../../core/logger.ts'
import type { Startable } from '../../core/startable.ts'
import { openAiError } from '../http/openai-error.ts'
import { parseRequest } from '../http/read-json.ts'
import type { KeyDesk } from './key-desk.ts'
import { newKeySchema } from './key-desk.ts'

export interface AdminServerComponents {
  readonly desk: KeyDesk
  readonly logger: Logger
}

/** The keys of a running gateway, for other terminals of its user: a unix socket that only that user can open (0600). */
export class AdminServer implements Startable {
  readonly name = 'api:admin-server'
  readonly #c: AdminServerComponents
  readonly #path: string
  #server: ReturnType<typeof createAdaptorServer> | undefined

  constructor(components: AdminServerComponents, path: string) {
    this.#c = { ...components, logger: components.logger.child('api:admin-server') }
    this.#path = path
  }

  async start(): Promise<void> {
    await rm(this.#path, { force: true }) // the store's lock says that no other gateway lives here: what lies here is a dead one's
    const server = createAdaptorServer({ fetch: this.#app().fetch, overrideGlobalObjects: false })
    server.listen(this.#path)
    await once(server, 'listening')
    await chmod(this.#path, 0o600)
    this.#server = server
  }

  async stop(): Promise<void> {
    const server = this.#server
    this.#server = undefined
    if (!server) return
    const closed = new Promise<void>((resolve) => server.close(() => resolve()))
    if ('closeAllConnections' in server) server.closeAllConnections()
    await closed
    await rm(this.#path, { force: true })
  }

  #app(): Hono {
    const { desk, logger } = this.#c
    const app = new Hono()
    app.onError((error, c) => {
      const { status, body, isBug } = openAiError(error)
      if (isBug) logger.error({ path: c.req.path, error: error.stack }, 'an admin call failed')
      return c.json(body, status)
    })
    app.post('/keys', async (c) => c.json(await desk.create(parseRequest(newKeySchema, await c.req.json()))))
    app.get('/keys', async (c) => c.json(await desk.list()))
    app.delete('/keys/:id', async (c) => c.json(await desk.revoke(c.req.param('id'))))
    app.get('/usage', (c) => {
      const keyId = c.req.query('key')
      const query = { sinceMs: Number(c.req.query('since') ?? 0), ...(keyId !== undefined && { keyId }) }
      return stream(c, async (out) => {
        for await (const row of desk.usage(query)) await out.writeln(JSON.stringify(row))
      })
    })
    return app
  }
}
