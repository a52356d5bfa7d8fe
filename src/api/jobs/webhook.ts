import { createHmac, randomBytes } from 'node:crypto'
import type { LookupAddress } from 'node:dns'
import { lookup } from 'node:dns'
import { request as requestHttp } from 'node:http'
import { request as requestHttps } from 'node:https'
import type { LookupFunction } from 'node:net'
import { isIP } from 'node:net'
import { within } from '../../core/clock.ts'
import { isPublicAddress } from '../../core/public-address.ts'
import { ApiError } from '../errors.ts'

/** Standard Webhooks (standardwebhooks.com): its libraries in many languages check these signatures. */
export const newWebhookSecret = (): string => `whsec_${randomBytes(24).toString('base64')}`

export function signWebhook(
  secret: string,
  { id, atS, body }: { readonly id: string; readonly atS: number; readonly body: string }
): Readonly<Record<string, string>> {
  const key = Buffer.from(secret.slice('whsec_'.length), 'base64')
  const signature = createHmac('sha256', key).update(`${id}.${atS}.${body}`).digest('base64')
  return { 'webhook-id': id, 'webhook-timestamp': String(atS), 'webhook-signature': `v1,${signature}` }
}

export interface WebhookCall {
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
  /** Addresses of this machine and of private networks too. */
  readonly allowPrivate: boolean
}

/** A receiver that has more to do first puts it in a queue of its own. */
const TIMEOUT_MS = 10_000

/** Resolves with the status; redirects are not followed. @throws when nobody answers, or may not be asked */
export function callWebhook({ url, headers, body, allowPrivate }: WebhookCall, signal: AbortSignal): Promise<number> {
  const { protocol, hostname } = new URL(url)
  const literal = hostname.replace(/^\[|\]$/g, '')
  if (!allowPrivate && isIP(literal) !== 0) refusePrivate(literal) // a literal address is not looked up
  const request = protocol === 'https:' ? requestHttps : requestHttp
  return new Promise((resolve, reject) => {
    const asked = request(
      url,
      {
        method: 'POST',
        headers: { ...headers, 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) },
        signal: within(signal, TIMEOUT_MS), // for the whole call: one that drips its headers would keep a place for ever
        ...(!allowPrivate && { lookup: publicLookup })
      },
      (answer) => {
        answer.destroy() // the status is all that counts, however much is sent
        resolve(answer.statusCode ?? 0)
      }
    )
    asked.on('error', reject) // an answer that is cut off errs again
    asked.end(body)
  })
}

/** What a stranger's URL must not make this machine call: itself, its network, its cloud's metadata (169.254). */
function refusePrivate(address: string): void {
  if (isPublicAddress(address)) return
  throw new ApiError(
    { code: 'API_FORBIDDEN', what: 'webhook' },
    `a webhook may not call ${address}, an address of a private network: --webhook-private allows it`
  )
}

/** The address that was checked is the one that is called: a name can't lead elsewhere in between. */
const publicLookup: LookupFunction = (hostname, options, done) => {
  lookup(hostname, options, (error, address: string | LookupAddress[], family) => {
    try {
      if (!error) for (const each of typeof address === 'string' ? [address] : address.map((one) => one.address)) refusePrivate(each)
    } catch (refused) {
      return done(refused as Error, '', 0) // refusePrivate throws ApiErrors only
    }
    done(error, address, family)
  })
}
