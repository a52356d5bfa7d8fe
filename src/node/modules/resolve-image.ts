import { z } from 'zod'
import { within } from '../../core/clock.ts'
import { errorMessage } from '../../core/errors.ts'
import { ModuleSourceError } from './source-error.ts'

const TIMEOUT_MS = 20_000
/** A token is a signed line. */
const MAX_TOKEN_BYTES = 64 * 1024
/** Where names without a host live. OCI distribution specification; Docker's reference grammar. */
const DEFAULT_REGISTRY = { host: 'registry-1.docker.io', folder: 'library' } as const
const MANIFEST_TYPES = [
  'application/vnd.oci.image.index.v1+json',
  'application/vnd.docker.distribution.manifest.list.v2+json',
  'application/vnd.oci.image.manifest.v1+json',
  'application/vnd.docker.distribution.manifest.v2+json'
].join(', ')

interface ImageReference {
  readonly origin: string
  readonly repository: string
  readonly tag: string
}

/** `name:tag` as its registry has it at this moment, as `name@sha256:…`. Nothing is downloaded. Public images only. */
export async function resolveImage(image: string, signal: AbortSignal): Promise<string> {
  const { origin, repository, tag } = parseImage(image)
  const url = `${origin}/v2/${repository}/manifests/${tag}`
  const ask = (token?: string): Promise<Response> =>
    fetch(url, {
      method: 'HEAD',
      headers: { accept: MANIFEST_TYPES, ...(token !== undefined && { authorization: `Bearer ${token}` }) },
      signal: within(signal, TIMEOUT_MS)
    })
  try {
    let answer = await ask()
    if (answer.status === 401) answer = await ask(await tokenFor(answer, origin, signal))
    const digest = answer.headers.get('docker-content-digest') ?? ''
    if (answer.ok && /^sha256:[0-9a-f]{64}$/.test(digest)) return `${withoutTag(image)}@${digest}`
    throw new Error(answer.ok ? 'it does not say which digest it has' : reasonOf(answer.status))
  } catch (cause) {
    signal.throwIfAborted()
    throw new ModuleSourceError(
      { code: 'NODE_IMAGE_UNKNOWN', image },
      `image "${image}" can't be pinned: ${new URL(origin).host} says: ${errorMessage(cause)}`,
      { cause }
    )
  }
}

/** @throws {ModuleSourceError} */
export function parseImage(image: string): ImageReference {
  const [first = '', ...rest] = image.split('/')
  const hasHost = rest.length > 0 && (/[.:]/.test(first) || first === 'localhost')
  const name = withoutTag(image)
  const path = hasHost ? name.slice(first.length + 1) : rest.length > 0 ? name : `${DEFAULT_REGISTRY.folder}/${name}`
  const host = hasHost ? first : DEFAULT_REGISTRY.host
  const tag = image.length > name.length ? image.slice(name.length + 1) : 'latest'
  const isWhole = /^[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?(:\d+)?$/i.test(host) && /^[a-z0-9]+(?:[._/-]+[a-z0-9]+)*$/.test(path) && /^\w[\w.-]{0,127}$/.test(tag)
  if (!isWhole) throw new ModuleSourceError({ code: 'NODE_IMAGE_UNKNOWN', image }, `"${image}" names no image: one is written [host/]name[:tag]`)
  // As engines do: TLS everywhere but on this machine itself.
  const scheme = /^(localhost|127\.0\.0\.1)(:|$)/.test(host) ? 'http' : 'https'
  return { origin: `${scheme}://${host}`, repository: path, tag }
}

const withoutTag = (image: string): string => image.replace(/:[^:/]*$/, '')

const tokenSchema = z.object({ token: z.string().optional(), access_token: z.string().optional() })

/** Registries let nobody in without a token, and give one to everybody for what is public. */
async function tokenFor(answer: Response, origin: string, signal: AbortSignal): Promise<string> {
  const wanted = answer.headers.get('www-authenticate') ?? ''
  const word = (name: string): string | undefined => new RegExp(`${name}="([^"]*)"`).exec(wanted)?.[1]
  const realm = word('realm')
  if (!wanted.startsWith('Bearer ') || realm === undefined) throw new Error('it asks for a password: private images are for the provider’s engine to pull')
  const url = new URL(realm)
  if (url.protocol !== 'https:' && url.origin !== origin) throw new Error(`it sends us for a token to ${url.origin}, which is not secure`)
  for (const name of ['service', 'scope'] as const) {
    const value = word(name)
    if (value !== undefined) url.searchParams.set(name, value)
  }
  const given = await fetch(url, { signal: within(signal, TIMEOUT_MS) })
  const text = await given.text()
  if (!given.ok || text.length > MAX_TOKEN_BYTES) throw new Error(`no token: ${reasonOf(given.status)}`)
  const { token, access_token: accessToken } = tokenSchema.parse(JSON.parse(text))
  return token ?? accessToken ?? ''
}

function reasonOf(status: number): string {
  if (status === 401 || status === 403) return 'it is private, or there is none of that name'
  if (status === 404) return 'there is none of that name and tag'
  return status === 429 ? 'too many questions, try again later' : `HTTP status ${status}`
}
