import { randomBytes } from 'node:crypto'
import { Hono } from 'hono'
import type { Clock } from '../core/clock.ts'
import { errorCode, errorMessage } from '../core/errors.ts'
import type { Logger } from '../core/logger.ts'
import type { Inference } from '../services/inference.ts'
import { anuraRoutes } from './anura/anura-routes.ts'
import type { Caller } from './caller.ts'
import { docsPage } from './docs/docs-page.ts'
import type { OpenApiDocument } from './docs/openapi.ts'
import { openApiDocument } from './docs/openapi.ts'
import { ApiError } from './errors.ts'
import type { ApiEnv } from './http/env.ts'
import { corsOf, guardOpenGateway } from './http/guard.ts'
import type { Lifetimes } from './http/lifetimes.ts'
import { openAiError } from './http/openai-error.ts'
import type { PageFolder } from './http/page-folder.ts'
import { servePage } from './http/page-folder.ts'
import type { Route } from './http/route.ts'
import { serveRoutes } from './http/route.ts'
import type { JobRoutesComponents } from './jobs/job-routes.ts'
import { jobRoutes } from './jobs/job-routes.ts'
import { Media } from './media/media.ts'
import { mediaRoutes } from './media/media-routes.ts'
import { Answers } from './openai/answers.ts'
import { ModelList } from './openai/model-list.ts'
import { openAiRoutes } from './openai/openai-routes.ts'

export interface AppComponents {
  readonly inference: Inference
  /** Who a request comes from, by its Authorization header. @throws {ApiError} */
  callerOf(authorization: string | undefined): Caller | Promise<Caller>
  /** Absent: an engine of one's own answers, and there is no network to run jobs on. */
  readonly jobs?: JobRoutesComponents
  readonly lifetimes: Lifetimes
  readonly clock: Clock
  readonly logger: Logger
}

export interface AppInit {
  readonly origins: readonly string[]
  readonly isOpen: boolean
  readonly maxBodyBytes: number
  readonly slowReaderMs: number
  /** Of the program. */
  readonly version: string
  /** A folder with a web page of the operator's, served at the root. */
  readonly page?: PageFolder
}

/** Paths that need a key, where keys are asked for. The rest tells of the gateway itself. */
const GUARDED = ['/v1/*', '/api/v1/*'] as const

export function createApp(components: AppComponents, init: AppInit): Hono<ApiEnv> {
  const { lifetimes, callerOf } = components
  const app = new Hono<ApiEnv>()
  app.onError((error, c) => tell(error, c, components.logger))
  app.notFound((c) => {
    throw new ApiError({ code: 'API_NOT_FOUND', what: c.req.path }, `there is no ${c.req.method} ${c.req.path.slice(0, 200)} here: /docs shows what there is`)
  })
  app.use(async (c, next) => {
    const requestId = randomBytes(12).toString('hex')
    c.set('requestId', requestId)
    c.set('maxBodyBytes', init.maxBodyBytes)
    c.header('x-request-id', requestId)
    c.header('x-content-type-options', 'nosniff') // what a provider made is what we say it is, not what a browser makes of it
    await next()
    // From here on it is only written. A stream of events watches its reader itself.
    const { outgoing } = c.env
    if (outgoing && !outgoing.headersSent) outgoing.setTimeout(init.slowReaderMs)
  })
  app.use(corsOf(init))
  app.use(guardOpenGateway(init))
  for (const path of GUARDED) {
    app.use(path, async (c, next) => {
      c.set('caller', await callerOf(c.req.header('authorization')))
      await next()
    })
    app.use(path, lifetimes.middleware)
  }
  const routes = routesOf(components, init)
  serveRoutes(app, routes)
  if (init.page !== undefined) servePage(app, init.page)
  describe(app, openApiDocument(routes, init))
  return app
}

/** What the gateway tells of itself, to everybody. */
function describe(app: Hono<ApiEnv>, document: OpenApiDocument): void {
  app.get('/', (c) => c.redirect('/docs'))
  app.get('/health', (c) => c.json({ status: 'ok' }))
  app.get('/openapi.json', (c) => c.json(document))
  app.get('/docs', (c) => {
    c.header('content-security-policy', "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; frame-ancestors 'none'")
    return c.html(docsPage(document, new URL(c.req.url).origin))
  })
}

function routesOf({ inference, jobs, clock, logger }: AppComponents, { slowReaderMs }: AppInit): readonly Route[] {
  const models = new ModelList({ inference, clock })
  const answers = new Answers({ inference, models, clock, logger }, { slowReaderMs })
  const texts = ['/v1', '/api/v1'].flatMap((prefix) => openAiRoutes({ answers, models }, prefix))
  if (!jobs) return texts
  const media = new Media(jobs)
  // Before those of OpenAI: `/api/v1/models/{model+}` is theirs, `/api/v1/image/models` is not.
  return [...jobRoutes(jobs, { slowReaderMs }), ...mediaRoutes(media), ...anuraRoutes({ ...jobs, media }), ...texts]
}

function tell(error: Error, c: Parameters<Parameters<Hono<ApiEnv>['onError']>[0]>[1], logger: Logger): Response {
  const reason: unknown = errorCode(error) === undefined && c.var.signal?.aborted ? c.var.signal.reason : error // what was cut off says less than why
  const { status, body, retryAfterS, isBug, isOperators } = openAiError(reason)
  const isGone = c.var.signal?.aborted === true && isBug // nobody is left to be told
  if (isBug && !isGone) logger.error({ requestId: c.var.requestId, path: c.req.path, error: error.stack }, 'request failed')
  if (isOperators && !isBug) logger.warn({ requestId: c.var.requestId, path: c.req.path, error: errorMessage(error) }, 'the gateway can’t do what it is asked')
  if (retryAfterS !== undefined) c.header('retry-after', String(retryAfterS))
  return c.json(body, status)
}
