import { createHash } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import type { IncomingMessage, RequestOptions } from 'node:http'
import { request as requestHttp } from 'node:http'
import { request as requestHttps } from 'node:https'
import { isIP } from 'node:net'
import { Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { within } from '../../core/clock.ts'
import { errorMessage } from '../../core/errors.ts'
import { isPublicAddress } from '../../core/public-address.ts'
import { lookupPublic } from './lookup-public.ts'
import { ModuleSourceError } from './source-error.ts'

/** Gigabytes over a home line. */
const TIMEOUT_MS = 2 * 3600 * 1000
/** A server that says nothing for so long has hung up without saying so. */
const STALL_MS = 30_000
/** As browsers: a handful are honest, more are a circle. */
const MAX_REDIRECTS = 5

export interface DownloadInit {
  /** https; where `allowPrivate`, http too. `#sha256=<hex>` says what it must be. */
  readonly url: string
  readonly target: string
  readonly maxBytes: number
  /** Also from this machine and its own network. */
  readonly allowPrivate: boolean
}

/** A file from the web into `target`: so many bytes at most, from the public internet alone. @throws {ModuleSourceError} */
export async function download(init: DownloadInit, signal: AbortSignal): Promise<void> {
  const { hash, href } = new URL(init.url)
  const wanted = /^#sha256=([0-9a-f]{64})$/.exec(hash)?.[1]
  try {
    if (hash !== '' && wanted === undefined) throw new Error('what stands behind # is not sha256=<64 hex digits>')
    const answer = await follow(href, init, within(signal, TIMEOUT_MS))
    const found = await save(answer, init, within(signal, TIMEOUT_MS))
    if (wanted !== undefined && found !== wanted) throw new Error(`its sha256 is ${found}, not ${wanted}`)
  } catch (cause) {
    signal.throwIfAborted()
    throw new ModuleSourceError({ code: 'NODE_FILE_UNREACHABLE', url: init.url }, `${init.url} can't be fetched: ${errorMessage(cause)}`, { cause })
  }
}

async function follow(start: string, init: DownloadInit, signal: AbortSignal): Promise<IncomingMessage> {
  let url = new URL(start)
  for (let hop = 0; hop <= MAX_REDIRECTS; hop++) {
    check(url, init.allowPrivate)
    const answer = await get(url, init, signal)
    const { statusCode = 0, headers } = answer
    if (statusCode === 200) return answer
    answer.destroy()
    if (statusCode < 300 || statusCode > 399 || headers.location === undefined) throw new Error(`the server says ${statusCode}`)
    url = new URL(headers.location, url)
  }
  throw new Error(`more than ${MAX_REDIRECTS} redirections`)
}

/** Each hop anew: a public server may send us to a private one. */
function check(url: URL, allowPrivate: boolean): void {
  if (allowPrivate ? !/^https?:$/.test(url.protocol) : url.protocol !== 'https:') throw new Error(`${url.origin} is not https`)
  const host = url.hostname.replace(/^\[|\]$/g, '')
  if (!allowPrivate && isIP(host) !== 0 && !isPublicAddress(host)) throw new Error(`${host} is no public address; --private-urls allows it`)
}

function get(url: URL, { allowPrivate }: DownloadInit, signal: AbortSignal): Promise<IncomingMessage> {
  // A connection of its own: one that is kept may have been made under other rules.
  const options: RequestOptions = {
    agent: false,
    signal,
    timeout: STALL_MS,
    headers: { 'accept-encoding': 'identity' },
    ...(!allowPrivate && { lookup: lookupPublic })
  }
  return new Promise((resolve, reject) => {
    const asked = (url.protocol === 'https:' ? requestHttps : requestHttp)(url, options, resolve)
    asked.once('timeout', () => asked.destroy(new Error(`nothing came for ${STALL_MS / 1000} s`)))
    asked.once('error', reject)
    asked.end()
  })
}

/** Resolves with its sha256. */
async function save(answer: IncomingMessage, { target, maxBytes }: DownloadInit, signal: AbortSignal): Promise<string> {
  const hash = createHash('sha256')
  let bytes = 0
  const counted = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      bytes += chunk.length
      hash.update(chunk)
      if (bytes > maxBytes) done(new Error(`it has more than ${maxBytes} bytes, which is the most here`))
      else done(null, chunk)
    }
  })
  await pipeline(answer, counted, createWriteStream(target, { flags: 'wx', mode: 0o600 }), { signal })
  return hash.digest('hex')
}
