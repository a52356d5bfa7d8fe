import type { JobView, LogChunk, OfferView, WalletView } from '../node/client-api.ts'
import type { ChatDelta } from './chat.ts'
import { readChat } from './chat.ts'
import { ClientError } from './errors.ts'
import type { InputsOf, ModuleName } from './module-inputs.ts'
import { inputTexts } from './module-inputs.ts'
import { RunResult } from './run-result.ts'
import type { ChatRequest, JobRequest, Transport } from './transport.ts'

export interface CallOptions {
  readonly signal?: AbortSignal
}

export interface SubmitOptions
  extends CallOptions,
    Partial<
      Pick<JobRequest, 'files' | 'maxPriceWei' | 'target' | 'excluded' | 'expiresInS' | 'keepS' | 'timeoutMs' | 'pin' | 'runtime' | 'registryLogin' | 'login'>
    > {
  /** Picks the provider out of those that offer now; undefined: none of them will do. */
  readonly select?: (offers: readonly OfferView[]) => OfferView | undefined
}

export interface RunOptions extends SubmitOptions {
  /** Called at each change of the job. */
  readonly onChange?: (job: JobView) => void
}

/** A submit resolves when the job is journalled and announced: seconds. A chain that answers slowly must not hang a program for ever. */
const CALL_TIMEOUT_MS = 60_000

/** The network as a program sees it. Every call takes an AbortSignal; errors have a `code`. */
export class Lily {
  readonly #transport: Transport

  constructor(transport: Transport) {
    this.#transport = transport
  }

  readonly market = {
    /** The offers that providers make now, those for which `filter` is true. */
    scan: async (filter: (offer: OfferView) => boolean = () => true, { signal }: CallOptions = {}): Promise<readonly OfferView[]> =>
      (await this.#transport.offers(within(signal))).filter(filter)
  }

  /** Submits a job and waits for its result. @throws {ClientError} CLIENT_JOB_FAILED, with the reason and the end of its log */
  async run<M extends ModuleName>(module: M, inputs: InputsOf<M>, { onChange, ...options }: RunOptions = {}): Promise<RunResult> {
    const { jobId } = await this.submit(module, inputs, options)
    let job: JobView | undefined
    for await (const change of this.follow(jobId, options)) {
      job = change
      onChange?.(change)
    }
    if (!job) throw new Error('invariant: a job has a state')
    if (job.failure) throw failed(job, job.failure)
    return new RunResult(this.#transport, job)
  }

  /** Resolves once the job is on its way; from then on it ends by itself, whatever becomes of this program. */
  async submit<M extends ModuleName>(module: M, inputs: InputsOf<M>, { signal, select, ...options }: SubmitOptions = {}): Promise<JobView> {
    const soon = within(signal)
    const target = select ? await this.#select(module, select, soon) : options.target
    const request = { module, inputs: inputTexts(inputs), files: [], ...options, ...(target !== undefined && { target }) }
    return this.#transport.submit(request, soon)
  }

  /** `id`: of a job or its deal, or their first digits. */
  status(id: string, { signal }: CallOptions = {}): Promise<JobView> {
    return this.#transport.job(id, within(signal))
  }

  /** Newest first. */
  jobs({ signal }: CallOptions = {}): Promise<readonly JobView[]> {
    return this.#transport.jobs(within(signal))
  }

  /** The job now and at each change, ending with its end. */
  follow(id: string, { signal }: CallOptions = {}): AsyncIterable<JobView> {
    return this.#transport.follow(id, signal ?? never())
  }

  /** What there is of the logs; with `live` until the job ends. */
  logs(id: string, { live = false, signal }: CallOptions & { readonly live?: boolean } = {}): AsyncIterable<LogChunk> {
    return this.#transport.logs(id, live, signal ?? never())
  }

  cancel(id: string, { signal }: CallOptions = {}): Promise<JobView> {
    return this.#transport.cancel(id, within(signal))
  }

  /** The same job again, with the provider that failed left out. */
  retry(id: string, { signal }: CallOptions = {}): Promise<JobView> {
    return this.#transport.retry(id, within(signal))
  }

  /** Copies outputs and logs to `target` (created; must be empty or absent). Resolves with the path. */
  download(id: string, target?: string, { signal }: CallOptions = {}): Promise<string> {
    return this.#transport.download(id, target, signal ?? never())
  }

  /** The result of a job that has one. */
  async result(id: string, options: CallOptions = {}): Promise<RunResult> {
    return new RunResult(this.#transport, await this.status(id, options))
  }

  /** Words of a model as they come. Leaving the loop cancels the answer, and what was not said is not paid. */
  chat(request: ChatRequest, { signal }: CallOptions = {}): AsyncIterable<ChatDelta> {
    return readChat(this.#transport.chat({ ...request, stream: true }, signal ?? never()))
  }

  wallet({ signal }: CallOptions = {}): Promise<WalletView> {
    return this.#transport.wallet(within(signal))
  }

  /** Ends what this program started; a node that ran before goes on. */
  close(): Promise<void> {
    return this.#transport.close()
  }

  async #select(module: string, select: NonNullable<SubmitOptions['select']>, signal: AbortSignal): Promise<string> {
    const offers = await this.#transport.offers(signal)
    const chosen = select(offers)
    if (chosen) return chosen.provider
    throw new ClientError(
      { code: 'CLIENT_NO_OFFER', module },
      `no offer was chosen for ${module}: \`select\` refused all ${offers.length} that there are now. market.scan() lists them`
    )
  }
}

const within = (signal: AbortSignal | undefined): AbortSignal => {
  const limit = AbortSignal.timeout(CALL_TIMEOUT_MS)
  return signal ? AbortSignal.any([signal, limit]) : limit
}

/** Streams end with their job or their answer, which have time limits of their own. */
const never = (): AbortSignal => new AbortController().signal

function failed({ jobId, module }: JobView, { code, reason, logTail }: NonNullable<JobView['failure']>): ClientError {
  return new ClientError(
    { code: 'CLIENT_JOB_FAILED', jobId, reason: code, logTail },
    `${module} failed (${code}): ${reason}${logTail === '' ? '' : `\n${logTail}`}`
  )
}
