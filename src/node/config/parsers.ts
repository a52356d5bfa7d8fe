import { parseLily } from '../../core/units.ts'

/** Text from outside to a value in our units (wei, bytes, ms, milli-CPU, 1/10,000). Throws `NotAllowed` with what is allowed. */
export type Parse<T> = (text: string) => T

/** The message says what would have been right: "a port, 0 to 65535". */
export class NotAllowed extends Error {}

export const parseText: Parse<string> = (text) => {
  if (text.trim() === '') throw new NotAllowed('some text')
  return text
}

export const parseInteger =
  (min: number, max: number): Parse<number> =>
  (text) => {
    const value = /^\d{1,15}$/.test(text.trim()) ? Number(text) : Number.NaN
    if (!(value >= min && value <= max)) throw new NotAllowed(`a whole number from ${min} to ${max}`)
    return value
  }

export const parseChoice =
  <T extends string>(choices: readonly T[]): Parse<T> =>
  (text) => {
    const found = choices.find((choice) => choice === text.trim())
    if (found === undefined) throw new NotAllowed(`one of ${choices.join(', ')}`)
    return found
  }

const UNITS_OF_BYTES: Readonly<Record<string, number>> = {
  '': 1,
  b: 1,
  kb: 1e3,
  mb: 1e6,
  gb: 1e9,
  tb: 1e12,
  kib: 2 ** 10,
  mib: 2 ** 20,
  gib: 2 ** 30,
  tib: 2 ** 40
}

/** `512MiB`, `4 GB`, `1.5gib`, plain bytes. Rounded down to whole bytes. */
export const parseBytes: Parse<number> = (text) => {
  const [, number = '', unit = ''] = /^(\d{1,15}(?:\.\d{1,6})?)\s*([a-z]*)$/i.exec(text.trim()) ?? []
  const factor = UNITS_OF_BYTES[unit.toLowerCase()]
  const bytes = number === '' || factor === undefined ? Number.NaN : Math.floor(Number(number) * factor)
  if (!Number.isSafeInteger(bytes)) throw new NotAllowed('a size such as 512MiB, 4GB or 1048576')
  return bytes
}

const UNITS_OF_TIME: Readonly<Record<string, number>> = { ms: 1, s: 1e3, m: 60e3, min: 60e3, h: 3600e3, d: 86_400e3 }

/** `90s`, `10m`, `1.5h`, `250ms` to ms. A bare number is refused: nobody knows whether it means s or ms. */
export const parseDuration: Parse<number> = (text) => {
  const [, number = '', unit = ''] = /^(\d{1,12}(?:\.\d{1,3})?)\s*([a-z]+)$/i.exec(text.trim()) ?? []
  const factor = UNITS_OF_TIME[unit.toLowerCase()]
  const ms = number === '' || factor === undefined ? Number.NaN : Math.round(Number(number) * factor)
  if (!Number.isSafeInteger(ms)) throw new NotAllowed('a time with its unit, such as 90s, 10m or 1h')
  return ms
}

/** Cores to milli-CPU: `2` → 2000, `0.5` → 500. */
export const parseCores: Parse<number> = (text) => {
  const milli = /^\d{1,5}(\.\d{1,3})?$/.test(text.trim()) ? Math.round(Number(text) * 1000) : Number.NaN
  if (!(milli > 0)) throw new NotAllowed('a number of cores such as 2 or 0.5')
  return milli
}

/** A multiple to 1/10,000: `2.5` → 25000. */
export const parseMultiple: Parse<number> = (text) => {
  const bps = /^\d{1,5}(\.\d{1,4})?$/.test(text.trim()) ? Math.round(Number(text) * 10_000) : Number.NaN
  if (!Number.isSafeInteger(bps)) throw new NotAllowed('a multiple such as 1 or 2.5')
  return bps
}

/** LILY to wei. */
export const parseWei: Parse<bigint> = (text) => {
  try {
    return parseLily(text)
  } catch {
    throw new NotAllowed('an amount of LILY such as 0.5, with at most 18 decimals') // says the same in the words of all options
  }
}

/** What a provider asks for a model's tokens. */
export interface ModelPriceText {
  readonly model: string
  readonly inputPerMillion: bigint
  readonly outputPerMillion: bigint
}

/** `llama3:8b=0.2/1M`, `llama3:8b=0.1/0.4/1M`, `*=0/1M`: LILY for a million tokens, input and output or both alike. */
export const parseModelPrice: Parse<ModelPriceText> = (text) => {
  const [, model, input = '', output = input] = /^([\w][\w.:/@+-]{0,95}|\*)=([\d._]{1,40})(?:\/([\d._]{1,40}))?\/1M$/.exec(text.trim()) ?? []
  try {
    if (model !== undefined) return { model, inputPerMillion: parseLily(input), outputPerMillion: parseLily(output) }
  } catch {
    // no amount: said below in the words of this option
  }
  throw new NotAllowed('prices such as llama3:8b=0.2/1M, llama3:8b=0.1/0.4/1M (input, output) or *=0.2/1M: LILY for a million tokens')
}

export interface ModelDigestText {
  readonly model: string
  /** 0x and 64 hex digits. */
  readonly digest: string
}

/** As `sha256sum` prints it, or with the prefix that it has elsewhere. */
export const parseModelDigest: Parse<ModelDigestText> = (text) => {
  const [, model, hex = ''] = /^([\w][\w.:/@+-]{0,95})=(?:0x|sha256:)?([0-9a-fA-F]{64})$/.exec(text.trim()) ?? []
  if (model === undefined) throw new NotAllowed('a model and the sha2-256 of its weights, as `sha256sum` prints it: llama3:8b=841ce39c…')
  return { model, digest: `0x${hex.toLowerCase()}` }
}

/** Of a client's line to a service after its answer (services/host): until then its conversation may go on. */
const MIN_YIELD_MS = 30_000

/** The longest that the chain accepts (contracts/src/libraries/Terms.sol). */
const MAX_STORAGE_MS = 365 * 86_400e3

/** For how long a result is kept. */
export const parseStorage: Parse<number> = (text) => {
  const ms = parseDuration(text)
  if (ms >= 1000 && ms <= MAX_STORAGE_MS) return ms
  throw new NotAllowed('a time from 1s to 365d, such as 30d')
}

export const parseYield: Parse<number | 'never'> = (text) => {
  if (text.trim() === 'never') return 'never'
  const what = 'a time of at least 30s (a client may ask again for so long), or never'
  try {
    const ms = parseDuration(text)
    if (ms >= MIN_YIELD_MS) return ms
  } catch {
    throw new NotAllowed(what) // no time at all
  }
  throw new NotAllowed(what)
}

/** The base URL of an engine, the model that ships, or what runs in a container: a module (its folder, or docker:// and its name) or an image. A password in it would reach the list of processes: it is refused. */
export const parseService: Parse<string> = (text) => {
  const value = text.trim()
  if (value === 'lilychat' || /^(docker:\/\/[a-z0-9][\w.:/@?=&%+~-]{0,511}|\.{0,2}\/\S{0,511})$/.test(value)) return value
  const url = URL.canParse(value) ? new URL(value) : undefined
  if (!url || !['http:', 'https:'].includes(url.protocol) || url.username !== '' || url.password !== '')
    throw new NotAllowed('lilychat, the URL of an engine such as http://127.0.0.1:11434, a folder with a module.json, or docker:// with a module or an image')
  return value
}

const matching =
  (pattern: RegExp, allowed: string): Parse<string> =>
  (text) => {
    if (!pattern.test(text.trim())) throw new NotAllowed(allowed)
    return text.trim()
  }

export const parsePinnedImage = matching(/^[a-z0-9][a-z0-9._:/-]{0,440}@sha256:[0-9a-f]{64}$/, 'an image by its digest: name@sha256:…')

export const parseRuntime = matching(/^[a-zA-Z0-9][a-zA-Z0-9._-]{0,31}$/, 'the name of a container runtime: runc, runsc, kata-runtime')

export interface RuntimePrice {
  readonly runtime: string
  /** A second. */
  readonly wei: bigint
}

export const parseRuntimePrice: Parse<RuntimePrice> = (text) => {
  const [runtime = '', lily = ''] = text.trim().split('=', 2)
  try {
    return { runtime: parseRuntime(runtime), wei: parseLily(lily) }
  } catch {
    throw new NotAllowed('a runtime and what a second of it costs on top, in LILY: runsc=0.00001')
  }
}

export const parseAddressText: Parse<string> = (text) => matching(/^0x[0-9a-fA-F]{40}$/, 'an address: 0x and 40 hex digits')(text).toLowerCase()
/** Without its own text in any message: the option that uses it is secret. */
export const parseKeyText = matching(/^(0x)?[0-9a-fA-F]{64}$/, 'a private key: 64 hex digits, with or without 0x')
export const parseMultiaddr = matching(/^\/(ip4|ip6|dns4|dns6|dns|dnsaddr)\/\S+$/, 'a multiaddr such as /ip4/0.0.0.0/tcp/4001')
export const parseBootstrapAddr = matching(/^\/\S+\/p2p\/[1-9A-HJ-NP-Za-km-z]{20,128}$/, 'a multiaddr that ends in /p2p/<peer id>')
export const parseRpcUrl = matching(/^(https?|wss?):\/\/\S+$/, 'a URL that begins with http://, https://, ws:// or wss://')
export const parseHttpUrl = matching(/^https?:\/\/[^\s/]+\S*$/, 'a URL that begins with http:// or https://')
export const parseClusterUrl = matching(
  /^(https?:\/\/[^\s/]+\S*|(unix|file):\/\/\/\S+|in-cluster:\S*)$/,
  'a URL that begins with http://, https://, unix:/// or file:///, or in-cluster:'
)
export const parseSharedFolder = matching(/^\/[^\s,:]+$/, 'an absolute path without spaces, commas and colons')
export const parseInput = matching(/^[^=\s]+=[\s\S]*$/, 'Key=value')
export const parsePolicyEntry = matching(
  /^([\w.-]{1,128}(:[\w.-]{1,63})?|author:0x[0-9a-fA-F]{40}|digest:(sha256:[0-9a-f]{64}|b[a-z2-7]{50,110})|engine:(wasm|docker)|network:full)$/,
  'a module (cowsay, cowsay:v0.0.4), author:0x…, digest:sha256:…, digest:<CID>, engine:wasm, engine:docker or network:full'
)
