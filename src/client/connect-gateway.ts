import * as z from 'zod/mini'
import { delay } from '../core/clock.ts'
import { errorCode } from '../core/errors.ts'
import { formatLily } from '../core/units.ts'
import type { JobView, LogChunk } from '../node/client-api.ts'
import { ClientError } from './errors.ts'
import { gatewayJobSchema, jobView } from './gateway-job.ts'
import type { Call, SseMessage } from './http.ts'
import { Http } from './http.ts'
import { Lily } from './lily.ts'
import type { InputFile, JobRequest, OutputFile, Transport } from './transport.ts'

export interface GatewayConnection {
  /** The base URL: `http://127.0.0.1:8787`. */
  readonly gateway: string
  /** What `lilynode keys create` showed once; absent: the gateway asks for none. */
  readonly key?: string
  /** Absent: the platform's own. */
  readonly fetch?: typeof fetch
}

/** To a gateway over HTTP: works in a browser, needs no wallet. Results stay there until they are read. */
export function connectGateway({ gateway, key, fetch: send = fetch }: GatewayConnection): Lily {
  return new Lily(gatewayTransport(new Http({ base: gateway, key, fetch: (url, init) => send(url, init) })))
}

const jobsSchema = z.object({ data: z.array(gatewayJobSchema), has_more: z.boolean() })
const outputsSchema = z.object({ data: z.array(z.object({ path: z.string(), bytes: z.number() })) })
const logSchema = z.object({ stream: z.enum(['stdout', 'stderr']), text: z.string() })
/** A gateway's largest page. */
const PAGE = 100
/** Where a list of jobs ends, however many a key has. */
const MAX_PAGES = 100

const pathOf = (id: string, rest = ''): string => `/v1/jobs/${encodeURIComponent(id)}${rest}`

function gatewayTransport(http: Http): Transport {
  const job = async (call: Call, signal: AbortSignal): Promise<JobView> => jobView(await http.json(gatewayJobSchema, call, signal))
  return {
    submit: async (request, signal) => job({ method: 'POST', path: '/v1/jobs', body: requestBody(request) }, signal),
    jobs: (signal) => allJobs(http, signal),
    job: (id, signal) => job({ path: pathOf(id) }, signal),
    follow: (id, signal) => follow(http, id, signal),
    logs: (id, live, signal) => logs(http, { id, live }, signal),
    cancel: (id, signal) => job({ method: 'POST', path: pathOf(id, '/cancel') }, signal),
    outputs: async ({ jobId }, signal) => {
      const { data } = await http.json(outputsSchema, { path: pathOf(jobId, '/outputs') }, signal)
      return data.map(({ path, bytes }): OutputFile => ({ path, size: bytes }))
    },
    readOutput: ({ jobId }, path, signal) => http.bytes({ path: pathOf(jobId, `/outputs/${path.split('/').map(encodeURIComponent).join('/')}`) }, signal),
    readLog: (view, stream, signal) => readLog(http, { view, stream }, signal),
    chat: (request, signal) => chat(http, request, signal),
    retry: () => Promise.reject(notHere('retry', 'a gateway does not retry: submit the job again, with `excluded` on a node of yours')),
    offers: () => Promise.reject(notHere('offers', 'a gateway does not show the market: connect to a node with {network} for market.scan and `select`')),
    wallet: () => Promise.reject(notHere('wallet', 'a gateway pays with its own wallet: `lilynode keys usage` tells what a key has spent')),
    download: () => Promise.reject(notHere('download', 'the result lies at the gateway: result(id) reads its files')),
    close: async () => {}
  }
}

function requestBody({ module, inputs, files, maxPriceWei, target, expiresInS, keepS, timeoutMs, pin, runtime, registryLogin, login }: JobRequest): object {
  if (registryLogin === true) throw notHere('registryLogin', 'a gateway shows nobody its own logins: give yours as `login`')
  return {
    module,
    inputs,
    files: files.map(uploadOf),
    ...(maxPriceWei !== undefined && { max_price: formatLily(BigInt(maxPriceWei)) }),
    ...(target !== undefined && { target }),
    ...(expiresInS !== undefined && { expires_in_s: expiresInS }),
    ...(keepS !== undefined && { keep_s: keepS }),
    ...(timeoutMs !== undefined && { timeout_ms: timeoutMs }),
    ...(pin !== undefined && { pin }),
    ...(runtime !== undefined && { runtime }),
    ...(login && { registry_login: { ...login } })
  }
}

function uploadOf(file: InputFile): object {
  if ('path' in file) throw notHere(file.path, `${file.path}: a path means nothing to a gateway. Give the bytes: {filename, data}`)
  return { name: file.name ?? '', filename: file.filename, data: base64(file.data) }
}

/** In pieces: a call has a limited number of arguments. */
function base64(bytes: Uint8Array): string {
  const PIECE = 0x80_00
  let binary = ''
  for (let from = 0; from < bytes.length; from += PIECE) binary += String.fromCharCode(...bytes.subarray(from, from + PIECE))
  return btoa(binary)
}

async function allJobs(http: Http, signal: AbortSignal): Promise<readonly JobView[]> {
  const jobs: JobView[] = []
  for (let page = 0; page < MAX_PAGES; page++) {
    const last = jobs.at(-1)?.jobId
    const { data, has_more } = await http.json(jobsSchema, { path: `/v1/jobs?limit=${PAGE}${last === undefined ? '' : `&after=${last}`}` }, signal)
    jobs.push(...data.map(jobView))
    if (!has_more) break
  }
  return jobs
}

async function* follow(http: Http, id: string, signal: AbortSignal): AsyncGenerator<JobView> {
  let last: string | undefined
  for await (const { data } of resumed(http, () => pathOf(id, '/events'), signal)) {
    if (data !== last) yield jobView(http.read(gatewayJobSchema, data)) // one that comes back is told the same again
    last = data
  }
}

/** The gateway's stream goes on to the job's end; without `live` only for a job that has ended. */
async function* logs(http: Http, { id, live }: { readonly id: string; readonly live: boolean }, signal: AbortSignal): AsyncGenerator<LogChunk> {
  const { status } = await http.json(gatewayJobSchema, { path: pathOf(id) }, signal)
  if (!live && !['paid', 'accepted', 'failed', 'cancelled'].includes(status)) return
  const path = (cursor: string | undefined): string => pathOf(id, `/logs${cursor === undefined ? '' : `?cursor=${encodeURIComponent(cursor)}`}`)
  for await (const { event, data } of resumed(http, path, signal)) if (event === 'log') yield http.read(logSchema, data)
}

/** What a gateway ends a job's stream with though the job goes on: it gives no answer longer than it may take, and it may start anew. */
const CUTS: readonly string[] = ['timeout', 'stopping']
const AGAIN_MS = 1_000
/** A gateway that starts anew is back by then. */
const MAX_TRIES = 60

/** A stream that outlives its line: asked for again where it was cut, until it comes to its end. `path`: from the last event's id on. */
async function* resumed(http: Http, path: (last: string | undefined) => string, signal: AbortSignal): AsyncGenerator<SseMessage> {
  let last: string | undefined
  let isKnown = false // a gateway that never answered may not be there at all
  for (let tries = MAX_TRIES; ; tries--) {
    try {
      for await (const event of http.events({ path: path(last) }, signal)) {
        last = event.id ?? last
        isKnown = true
        tries = MAX_TRIES
        yield event
      }
      return
    } catch (cause) {
      isKnown ||= isToldCut(cause)
      if (tries === 0 || !isKnown || !isCut(cause)) throw cause
    }
    await delay(AGAIN_MS, signal)
  }
}

const isToldCut = (cause: unknown): boolean => cause instanceof ClientError && cause.info.code === 'CLIENT_GATEWAY_REFUSED' && CUTS.includes(cause.info.reason)
const isCut = (cause: unknown): boolean => isToldCut(cause) || errorCode(cause) === 'CLIENT_GATEWAY_UNREACHABLE'

async function readLog(http: Http, { view, stream }: { readonly view: JobView; readonly stream: LogChunk['stream'] }, signal: AbortSignal): Promise<string> {
  let text = ''
  for await (const chunk of logs(http, { id: view.jobId, live: false }, signal)) if (chunk.stream === stream) text += chunk.text
  return text
}

async function* chat(http: Http, body: unknown, signal: AbortSignal): AsyncGenerator<string> {
  const path = '/v1/chat/completions'
  for await (const { data } of http.events({ method: 'POST', path, body }, signal)) {
    if (data === '[DONE]') return
    yield data
  }
  throw new ClientError({ code: 'CLIENT_GATEWAY_MALFORMED', url: path }, 'the answer broke off: its end ([DONE]) did not come. Ask again')
}

const notHere = (what: string, message: string): ClientError => new ClientError({ code: 'CLIENT_NOT_HERE', what }, message)
