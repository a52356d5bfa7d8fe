import type Docker from 'dockerode'
import type { AuthConfig } from 'dockerode'
import type { RegistryLogin } from '../executor.ts'
import { engineMessage, statusOf } from './engine-errors.ts'

export interface PullProgress {
  readonly image: string
  readonly bytes: number
  readonly totalBytes: number
}

export interface PullRequest {
  readonly image: string
  readonly credentials: RegistryLogin | undefined
  /** Compressed layers above this are an image that would not fit: the pull ends when that is known. */
  readonly maxBytes: number
  onProgress(progress: PullProgress): void
}

/** The host of `name`; empty: the engine's own default registry. */
export function registryOf(name: string): string {
  const [first = '', ...rest] = name.split('/')
  return rest.length > 0 && (/[.:]/.test(first) || first === 'localhost') ? first : ''
}

export const authOf = (image: string, { username, password }: RegistryLogin): AuthConfig => ({ username, password, serveraddress: registryOf(image) })

/** Pulls to the end, or rejects. What the engine says of layers becomes one number. */
export async function pullImage(docker: Docker, request: PullRequest, signal: AbortSignal): Promise<void> {
  const { image, credentials, maxBytes } = request
  const stop = new AbortController()
  const abortSignal = AbortSignal.any([signal, stop.signal])
  const stream = await docker.pull(image, { abortSignal, ...(credentials && { authconfig: authOf(image, credentials) }) })
  await follow(docker, stream, (bytes, totalBytes) => {
    request.onProgress({ image, bytes, totalBytes })
    if (totalBytes > maxBytes) stop.abort(new Error(`it has at least ${totalBytes} bytes, images may take ${maxBytes} here`))
  }).catch((cause: unknown) => {
    throw stop.signal.aborted ? stop.signal.reason : cause // the library only knows that the connection ended
  })
  abortSignal.throwIfAborted() // a stream that was cut off may look as if it had ended
}

type Told = (bytes: number, totalBytes: number) => void

/** Rejects with the error that the engine puts into the stream. */
function follow(docker: Docker, stream: NodeJS.ReadableStream, tell: Told): Promise<void> {
  const layers = new Map<string, { readonly current: number; readonly total: number }>()
  return new Promise((resolve, reject) => {
    docker.modem.followProgress(
      stream,
      (cause: Error | null) => (cause ? reject(cause) : resolve()),
      (event: { id?: string; status?: string; progressDetail?: { current?: number; total?: number } }) => {
        const { id, progressDetail } = event
        if (id === undefined || event.status !== 'Downloading' || !progressDetail?.total) return
        layers.set(id, { current: progressDetail.current ?? 0, total: progressDetail.total })
        const sum = (what: 'current' | 'total'): number => [...layers.values()].reduce((all, layer) => all + layer[what], 0)
        tell(sum('current'), sum('total'))
      }
    )
  })
}

const isDenied = (said: string): boolean => /unauthorized|no basic auth|denied/i.test(said)

/** Whether the registry would say the same again: it has no such image, or none for this node. */
export const isLasting = (cause: unknown): boolean => statusOf(cause) === 404 || isDenied(engineMessage(cause))

/** Why a pull or a question to a registry failed, and what to do. */
export function whyNot(cause: unknown): string {
  const said = engineMessage(cause)
  if (/no space left on device/i.test(said)) return `the engine's disk is full (\`docker system df\` says of what): ${said}`
  if (isDenied(said)) return `the registry wants other credentials, or has no such image: ${said}`
  if (statusOf(cause) === 404) return `the registry has no such image (${said})`
  return said
}
