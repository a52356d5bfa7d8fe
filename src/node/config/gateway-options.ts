import type { CommandName } from './option.ts'
import { listOf, onOff, optional, withDefault } from './option.ts'
import { NotAllowed, parseBytes, parseDuration, parseText } from './parsers.ts'

const GATEWAY: readonly CommandName[] = ['gateway']
const KEYS: readonly CommandName[] = ['keys']

/** Voice messages and pictures fit; a film is a file of a job. */
const DEFAULT_MAX_BODY = 32 * 2 ** 20
const UNITS_OF_RATE: Readonly<Record<string, number>> = { s: 1_000, m: 60_000, min: 60_000, h: 3_600_000, d: 86_400_000 }

interface HostPort {
  readonly host: string
  readonly port: number
}

/** `127.0.0.1:8787`, `[::1]:8787`, `localhost:0`. */
function parseHostPort(text: string): HostPort {
  const [, ip6, name, digits = ''] = /^(?:\[([\da-fA-F:.]+)\]|([\w.-]{1,253})):(\d{1,5})$/.exec(text.trim()) ?? []
  const host = ip6 ?? name
  if (host === undefined || Number(digits) > 65_535) throw new NotAllowed('host:port, such as 127.0.0.1:8787; port 0 is a free one')
  return { host, port: Number(digits) }
}

/** `20/s`, `100/min`. */
function parseRate(text: string): { readonly requests: number; readonly perMs: number } {
  const [, count = '', unit = ''] = /^(\d{1,6})\s*\/\s*(s|m|min|h|d)$/.exec(text.trim()) ?? []
  const perMs = UNITS_OF_RATE[unit]
  if (perMs === undefined || Number(count) === 0) throw new NotAllowed('requests in a time, such as 20/s, 100/min or 5000/d')
  return { requests: Number(count), perMs }
}

function parseBackend(text: string): string {
  if (text !== 'lilychat' && !/^https?:\/\/\S+$/.test(text))
    throw new NotAllowed('the URL of an engine that speaks OpenAI’s protocol, such as http://127.0.0.1:11434, or lilychat')
  return text
}

function parseOrigin(text: string): string {
  if (text !== '*' && !/^https?:\/\/[^/\s]+$/.test(text)) throw new NotAllowed('an origin such as https://app.example (no path), or *')
  return text
}

/** The HTTP gateway and its keys. Part of OPTIONS. */
export const GATEWAY_OPTIONS = {
  httpListen: withDefault({
    flag: 'listen',
    env: 'LILYNODE_GATEWAY_LISTEN',
    placeholder: '<host:port>',
    parse: parseHostPort,
    fallback: { host: '127.0.0.1', port: 8787 },
    fallbackText: '127.0.0.1:8787 (this machine only)',
    description: 'where it takes requests',
    commands: GATEWAY
  }),
  backend: optional({
    flag: 'backend',
    env: 'LILYNODE_GATEWAY_BACKEND',
    placeholder: '<url|lilychat>',
    parse: parseBackend,
    fallbackText: 'the providers of the network',
    description: 'answer with an engine of one’s own in place of the market: an OpenAI-speaking URL, or the built-in lilychat',
    commands: GATEWAY
  }),
  noKeys: {
    ...onOff({ flag: 'no-keys', env: 'LILYNODE_GATEWAY_NO_KEYS', description: 'ask nobody for a key: for one’s own machine', commands: GATEWAY }),
    read: () => true
  },
  tlsCert: optional({
    flag: 'tls-cert',
    env: 'LILYNODE_TLS_CERT',
    placeholder: '<file>',
    parse: parseText,
    description: 'certificate in PEM: serve https',
    commands: GATEWAY
  }),
  tlsKey: optional({
    flag: 'tls-key',
    env: 'LILYNODE_TLS_KEY',
    placeholder: '<file>',
    parse: parseText,
    description: 'the key of that certificate, in PEM',
    commands: GATEWAY
  }),
  cors: listOf({
    flag: 'cors',
    env: 'LILYNODE_GATEWAY_CORS',
    placeholder: '<origin>',
    commas: true,
    parse: parseOrigin,
    fallbackText: '* with keys, none without',
    description: 'web pages of this origin may use it',
    commands: GATEWAY
  }),
  maxBody: withDefault({
    flag: 'max-body',
    env: 'LILYNODE_GATEWAY_MAX_BODY',
    placeholder: '<size>',
    parse: parseBytes,
    fallback: DEFAULT_MAX_BODY,
    fallbackText: '32MiB',
    description: 'the largest request it takes',
    commands: GATEWAY
  }),
  answerTimeout: withDefault({
    flag: 'answer-timeout',
    env: 'LILYNODE_GATEWAY_ANSWER_TIMEOUT',
    placeholder: '<time>',
    parse: parseDuration,
    fallback: 600_000,
    fallbackText: '10m',
    description: 'the longest that an answer may take',
    commands: GATEWAY
  }),
  page: optional({
    flag: 'page',
    env: 'LILYNODE_GATEWAY_PAGE',
    placeholder: '<folder>',
    parse: parseText,
    description: 'serve this folder at the root: a web page that uses the gateway; it imports the client library as ./client-browser.mjs',
    commands: GATEWAY
  }),
  webhookPrivate: onOff({
    flag: 'webhook-private',
    env: 'LILYNODE_GATEWAY_WEBHOOK_PRIVATE',
    description: 'webhooks may call addresses of this machine and of private networks',
    commands: GATEWAY
  }),
  rate: optional({
    flag: 'rate',
    placeholder: '<n/time>',
    parse: parseRate,
    fallbackText: 'any',
    description: 'create: requests it may make, such as 20/s',
    commands: KEYS
  }),
  keyModels: listOf({
    flag: 'models',
    placeholder: '<model,…>',
    commas: true,
    parse: parseText,
    fallbackText: 'all',
    description: 'create: the only models and modules it may use',
    commands: KEYS
  }),
  csv: onOff({ flag: 'csv', description: 'usage: as CSV, for a spreadsheet', commands: KEYS }),
  since: optional({
    flag: 'since',
    placeholder: '<time>',
    parse: parseDuration,
    fallbackText: 'all',
    description: 'usage: of the last 24h, 30d, …',
    commands: KEYS
  })
} as const
