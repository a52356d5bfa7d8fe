import * as z from 'zod/mini'
import type { JobView, LogChunk, OfferView, WalletView } from '../node/client-api.ts'
import { ClientError } from './errors.ts'
import { Http } from './http.ts'
import { Lily } from './lily.ts'
import type { OutputFile, Transport } from './transport.ts'

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
  return new Lily(gatewayTransport(new Http({ base: gateway, key, fetch: send })))
}

// The gateway is the user's own choice and speaks JSON of these types; the shapes that matter here are checked, the rest is passed on.
const jobSchema = z.looseObject({ jobId: z.string(), state: z.string(), trace: z.array(z.unknown()) }) as unknown as z.ZodMiniType<JobView> // checked above as far as it is read here
const jobsSchema = z.object({ data: z.array(jobSchema) })
const offersSchema = z.object({ data: z.array(z.looseObject({ provider: z.string() })) }) as unknown as z.ZodMiniType<{ readonly data: readonly OfferView[] }> // as above
const outputsSchema = z.object({ data: z.array(z.object({ path: z.string(), size: z.number() })) }) satisfies z.ZodMiniType<{ data: OutputFile[] }>
const walletSchema = z.looseObject({ address: z.string() }) as unknown as z.ZodMiniType<WalletView> // as above
const logSchema = z.object({ stream: z.enum(['stdout', 'stderr']), text: z.string() }) satisfies z.ZodMiniType<LogChunk>

const pathOf = (id: string, rest = ''): string => `/v1/jobs/${encodeURIComponent(id)}${rest}`

function gatewayTransport(http: Http): Transport {
  return {
    submit: (request, signal) => http.json(jobSchema, { method: 'POST', path: '/v1/jobs', body: request }, signal),
    jobs: async (signal) => (await http.json(jobsSchema, { path: '/v1/jobs' }, signal)).data,
    job: (id, signal) => http.json(jobSchema, { path: pathOf(id) }, signal),
    follow: (id, signal) => follow(http, id, signal),
    logs: (id, live, signal) => logs(http, { id, live }, signal),
    cancel: (id, signal) => http.json(jobSchema, { method: 'POST', path: pathOf(id, '/cancel') }, signal),
    retry: (id, signal) => http.json(jobSchema, { method: 'POST', path: pathOf(id, '/retry') }, signal),
    offers: async (signal) => (await http.json(offersSchema, { path: '/v1/offers' }, signal)).data,
    wallet: (signal) => http.json(walletSchema, { path: '/v1/wallet' }, signal),
    outputs: async ({ jobId }, signal) => (await http.json(outputsSchema, { path: pathOf(jobId, '/outputs') }, signal)).data,
    readOutput: ({ jobId }, path, signal) => http.bytes({ path: pathOf(jobId, `/outputs/${path.split('/').map(encodeURIComponent).join('/')}`) }, signal),
    readLog: async ({ jobId }, stream, signal) => new TextDecoder().decode(await http.bytes({ path: pathOf(jobId, `/logs/${stream}`) }, signal)),
    download: () =>
      Promise.reject(new ClientError({ code: 'CLIENT_NOT_HERE', what: 'download' }, 'the result lies at the gateway: result(id) reads its files')),
    chat: (request, signal) => chat(http, request, signal),
    close: async () => {}
  }
}

async function* follow(http: Http, id: string, signal: AbortSignal): AsyncGenerator<JobView> {
  for await (const { data } of http.events({ path: pathOf(id, '/events') }, signal)) yield jobSchema.parse(JSON.parse(data))
}

async function* logs(http: Http, { id, live }: { readonly id: string; readonly live: boolean }, signal: AbortSignal): AsyncGenerator<LogChunk> {
  for await (const { data } of http.events({ path: pathOf(id, `/logs${live ? '?follow=true' : ''}`) }, signal)) yield logSchema.parse(JSON.parse(data))
}

async function* chat(http: Http, body: unknown, signal: AbortSignal): AsyncGenerator<string> {
  for await (const { data } of http.events({ method: 'POST', path: '/v1/chat/completions', body }, signal)) if (data !== '[DONE]') yield data
}
