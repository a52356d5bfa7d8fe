import type { ClientApi, JobView, OfferView, SubmitRequest } from '../node/client-api.ts'

/** A file of a job's result. */
export interface OutputFile {
  /** Below `/outputs`, with forward slashes: `index.html`. */
  readonly path: string
  readonly size: number
}

export interface ChatMessage {
  readonly role: 'system' | 'user' | 'assistant' | 'tool'
  readonly content: string
}

/** A request of OpenAI's chat API; what is not named here is passed on as it is. */
export interface ChatRequest {
  readonly model: string
  readonly messages: readonly ChatMessage[]
  readonly temperature?: number
  readonly max_tokens?: number
  readonly seed?: number
  readonly stop?: string | readonly string[]
  readonly [more: string]: unknown
}

/** A file for a job: of this machine, or its bytes. A module with one file needs no name for it. */
export type InputFile = { readonly name?: string; readonly path: string } | { readonly name?: string; readonly filename: string; readonly data: Uint8Array }

export interface JobRequest extends Omit<SubmitRequest, 'files'> {
  readonly files: readonly InputFile[]
}

/** What the library needs of whatever serves it: a node in this process, one on this machine, or a gateway over HTTP. */
export interface Transport extends Pick<ClientApi, 'jobs' | 'job' | 'follow' | 'logs' | 'cancel' | 'retry' | 'wallet' | 'close'> {
  submit(request: JobRequest, signal: AbortSignal): Promise<JobView>
  offers(signal: AbortSignal): Promise<readonly OfferView[]>
  outputs(job: JobView, signal: AbortSignal): Promise<readonly OutputFile[]>
  /** What the job wrote to that stream, whole. */
  readLog(job: JobView, stream: 'stdout' | 'stderr', signal: AbortSignal): Promise<string>
  /** The bytes of one file of `outputs`. */
  readOutput(job: JobView, path: string, signal: AbortSignal): Promise<Uint8Array>
  /** Copies the result to a folder of this machine. @throws {ClientError} CLIENT_NOT_HERE in a browser */
  download(id: string, target: string | undefined, signal: AbortSignal): Promise<string>
  /** Events of OpenAI's stream as JSON text, without the closing `[DONE]`. */
  chat(request: ChatRequest, signal: AbortSignal): AsyncIterable<string>
}
