import type { MiddlewareHandler } from 'hono'
import { cors } from 'hono/cors'
import { ApiError } from '../errors.ts'
import type { ApiEnv } from './env.ts'

export interface GuardInit {
  /** Pages of these origins may read answers; `*`: all, which is for gateways with keys only. */
  readonly origins: readonly string[]
  /** Nobody is asked for a key: whoever reaches the port spends its owner's money. */
  readonly isOpen: boolean
}

/** A browser keeps the answer to "may I" for this long. */
const PREFLIGHT_S = 600

export const corsOf = ({ origins }: GuardInit): MiddlewareHandler<ApiEnv> =>
  cors({
    origin: origins.includes('*') ? '*' : [...origins],
    allowMethods: ['GET', 'POST', 'DELETE', 'OPTIONS'],
    exposeHeaders: ['x-request-id', 'x-lilynode-provider', 'retry-after'],
    maxAge: PREFLIGHT_S
  })

/**
 * Without keys the only wall is that a caller sits on this machine. A web page of anybody's in its browser does not count:
 * its origin is refused, and so is a name of somebody's that was made to lead here (DNS rebinding).
 */
export function guardOpenGateway({ origins, isOpen }: GuardInit): MiddlewareHandler<ApiEnv> {
  return async (c, next) => {
    if (isOpen) {
      const host = c.req.header('host') ?? ''
      if (!isLocalName(host)) throw forbidden(`the name "${host.slice(0, 100)}" does not lead here: use the address that the gateway told at its start`)
      const origin = c.req.header('origin')
      if (origin !== undefined && !origins.includes(origin) && !isOwn(origin, host))
        throw forbidden(`pages of ${origin.slice(0, 100)} may not use this gateway: start it with --cors ${origin.slice(0, 100)}, or with keys`)
    }
    await next()
  }
}

const isLocalName = (host: string): boolean => /^(localhost|[\d.]+|\[[\da-f:.]+\])(:\d+)?$/i.test(host)
const isOwn = (origin: string, host: string): boolean => origin === `http://${host}` || origin === `https://${host}`
const forbidden = (message: string): ApiError => new ApiError({ code: 'API_FORBIDDEN', what: 'origin' }, message)
