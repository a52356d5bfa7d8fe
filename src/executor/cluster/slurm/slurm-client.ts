import { readFile } from 'node:fs/promises'
import { z } from 'zod'
import { within } from '../../../core/clock.ts'
import { errorMessage } from '../../../core/errors.ts'
import { ExecutorError } from '../../errors.ts'

const CALL_TIMEOUT_MS = 20_000
/** Every job of a large cluster. */
const MAX_ANSWER_BYTES = 256 * 1024 * 1024
/** Of slurmrestd's API: 22.05 speaks the first; from 39 on variables are a list and the script is part of the job. */
const [OLDEST, NEWEST, LISTS] = [38, 43, 39] as const

const errorsSchema = z.looseObject({ errors: z.array(z.looseObject({ error: z.string().optional(), description: z.string().optional() })).nullish() })
/** A text until 22.05, a list since. */
const stateSchema = z.union([z.string(), z.array(z.string())]).transform((state) => (typeof state === 'string' ? state : (state[0] ?? '')))
const jobsSchema = z.looseObject({
  jobs: z.array(z.looseObject({ job_id: z.int(), name: z.string().nullish(), job_state: stateSchema, state_reason: z.string().nullish() }))
})
const nodesSchema = z.looseObject({
  nodes: z.array(
    z.looseObject({
      name: z.string(),
      cpus: z.int(),
      /** MiB. */
      real_memory: z.int(),
      gres: z.string().nullish(),
      active_features: z.union([z.string(), z.array(z.string())]).nullish()
    })
  )
})
export type SlurmNode = z.output<typeof nodesSchema>['nodes'][number]
export type SlurmJob = z.output<typeof jobsSchema>['jobs'][number]

export interface SlurmSubmit {
  readonly script: string
  readonly environment: Readonly<Record<string, string>>
  readonly job: Readonly<Record<string, unknown>>
}

/** slurmrestd, with a token (JWT) that is read anew for each call: whoever owns the cluster renews it in its file. */
export class SlurmClient {
  readonly #url: URL
  readonly #tokenFile: string
  #version: number | undefined

  /** `url`: `http://user@host:port`. */
  constructor({ url, tokenFile }: { readonly url: string; readonly tokenFile: string }) {
    this.#url = new URL(url)
    this.#tokenFile = tokenFile
  }

  async open(signal: AbortSignal): Promise<void> {
    const said = JSON.stringify(await this.#ask('GET', '/openapi/v3', { signal }))
    const spoken = [...said.matchAll(/\/slurm\/v0\.0\.(\d+)\/job\/submit/g)].map(([, version]) => Number(version))
    const usable = spoken.filter((version) => version >= OLDEST && version <= NEWEST)
    if (usable.length === 0) throw this.#failure(`it speaks v0.0.${spoken.join(', ')} of its API, this node v0.0.${OLDEST} to v0.0.${NEWEST}`)
    this.#version = Math.max(...usable)
  }

  async submit({ script, environment, job }: SlurmSubmit, signal: AbortSignal): Promise<string> {
    const isNew = this.#spoken >= LISTS
    const variables = isNew ? Object.entries(environment).map(([name, value]) => `${name}=${value}`) : environment
    const body = isNew ? { job: { ...job, environment: variables, script } } : { job: { ...job, environment: variables }, script }
    const { job_id } = z.looseObject({ job_id: z.int().min(1) }).parse(await this.#slurm('POST', 'job/submit', { body, signal }))
    return String(job_id)
  }

  async jobs(signal: AbortSignal): Promise<readonly SlurmJob[]> {
    return jobsSchema.parse(await this.#slurm('GET', 'jobs', { signal })).jobs
  }

  /** Undefined: Slurm has forgotten it, as it does minutes after its end. */
  async job(id: string, signal: AbortSignal): Promise<SlurmJob | undefined> {
    try {
      return jobsSchema.parse(await this.#slurm('GET', `job/${id}`, { signal })).jobs[0]
    } catch (cause) {
      if (/invalid job id/i.test(errorMessage(cause))) return undefined
      throw cause
    }
  }

  async cancel(id: string, signal: AbortSignal): Promise<void> {
    try {
      await this.#slurm('DELETE', `job/${id}`, { signal })
    } catch (cause) {
      if (!/invalid job id|already completed/i.test(errorMessage(cause))) throw cause
    }
  }

  async nodes(signal: AbortSignal): Promise<readonly SlurmNode[]> {
    return nodesSchema.parse(await this.#slurm('GET', 'nodes', { signal })).nodes
  }

  get #spoken(): number {
    if (this.#version === undefined) throw new ExecutorError({ code: 'EXECUTOR_NOT_STARTED' }, 'the cluster is not started')
    return this.#version
  }

  #slurm(method: string, path: string, more: { readonly body?: unknown; readonly signal: AbortSignal }): Promise<unknown> {
    return this.#ask(method, `/slurm/v0.0.${this.#spoken}/${path}`, more)
  }

  async #ask(method: string, path: string, { body, signal }: { readonly body?: unknown; readonly signal: AbortSignal }): Promise<unknown> {
    try {
      const token = (await readFile(this.#tokenFile, 'utf8')).trim().replace(/^SLURM_JWT=/, '') // as scontrol prints it
      const headers = {
        'x-slurm-user-name': decodeURIComponent(this.#url.username),
        'x-slurm-user-token': token,
        ...(body !== undefined && { 'content-type': 'application/json' })
      }
      const request = { method, headers, signal: within(signal, CALL_TIMEOUT_MS), ...(body !== undefined && { body: JSON.stringify(body) }) }
      const answer = await fetch(new URL(path, this.#url.origin), request)
      const text = await readText(answer)
      if (answer.status === 401) throw new Error('it refuses the token: renew it (`scontrol token lifespan=…`)')
      const said: unknown = JSON.parse(text)
      const [first] = errorsSchema.parse(said).errors ?? []
      if (!answer.ok || first) throw new Error(`${first?.error ?? `status ${answer.status}`}${first?.description ? `: ${first.description}` : ''}`)
      return said
    } catch (cause) {
      signal.throwIfAborted()
      throw this.#failure(errorMessage(cause), cause)
    }
  }

  #failure(why: string, cause?: unknown): ExecutorError {
    const { origin } = this.#url
    return new ExecutorError({ code: 'EXECUTOR_NO_CLUSTER', url: origin }, `slurmrestd at ${origin}: ${why}`, { cause })
  }
}

async function readText({ body }: Response): Promise<string> {
  const pieces: Uint8Array[] = []
  let bytes = 0
  for await (const piece of body ?? []) {
    bytes += piece.length
    if (bytes > MAX_ANSWER_BYTES) throw new Error(`an answer of more than ${MAX_ANSWER_BYTES} bytes`)
    pieces.push(piece)
  }
  return Buffer.concat(pieces).toString('utf8')
}
