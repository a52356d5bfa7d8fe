import { errorMessage } from '../../core/errors.ts'
import { ServicesError } from '../errors.ts'

/** What of `node-llama-cpp` is used. Its own types need not be there when it is not installed. */
type Llama = typeof import('node-llama-cpp')
type Model = Awaited<ReturnType<Awaited<ReturnType<Llama['getLlama']>>['loadModel']>>
type Context = Awaited<ReturnType<Model['createContext']>>
export type Token = Parameters<Model['isEogToken']>[0] & number

export interface LlamaEngineInit {
  /** A GGUF file. */
  readonly path: string
  /** Prompt and answer together. */
  readonly contextTokens: number
  /** Answers at one time: each has a context of its own. */
  readonly sequences: number
  /** Small models are slower on two. */
  readonly threads: number
}

export interface Sampling {
  /** 0: always the likeliest. */
  readonly temperature: number
  readonly topP: number
  readonly seed: number | undefined
}

/** llama.cpp in this process: text to tokens, tokens to more tokens. */
export class LlamaEngine {
  readonly #model: Model
  readonly #context: Context
  readonly #close: () => Promise<void>
  readonly #closing = new AbortController()
  /** Tokens that are computed now. */
  readonly #computing = new Set<Promise<unknown>>()

  private constructor(model: Model, context: Context, close: () => Promise<void>) {
    this.#model = model
    this.#context = context
    this.#close = close
  }

  /** Loads the engine, which is an optional package, and the weights. @throws {ServicesError} SERVICES_NO_ENGINE */
  static async open({ path, contextTokens, sequences, threads }: LlamaEngineInit): Promise<LlamaEngine> {
    const { getLlama, LlamaLogLevel } = await loadPackage()
    const llama = await getLlama({ gpu: false, build: 'never', logLevel: LlamaLogLevel.error, maxThreads: threads })
    const model = await llama.loadModel({ modelPath: path })
    const context = await model.createContext({ contextSize: contextTokens, sequences, threads })
    return new LlamaEngine(model, context, () => llama.dispose())
  }

  /** `special`: names of control tokens become those tokens; text of users must never be read so. */
  tokenize(text: string, special: boolean): Token[] {
    return this.#model.tokenize(text, special)
  }

  /** What a text begins with. */
  get begin(): readonly Token[] {
    const { bos, shouldPrependBosToken } = this.#model.tokens
    return shouldPrependBosToken && bos !== null ? [bos] : []
  }

  detokenize(tokens: readonly Token[]): string {
    return this.#model.detokenize(tokens)
  }

  /** Token by token, no faster than it is pulled, until the model ends its text. Leaving the loop frees the sequence. */
  async *generate(prompt: readonly Token[], { temperature, topP, seed }: Sampling, asker: AbortSignal): AsyncGenerator<Token> {
    const signal = AbortSignal.any([asker, this.#closing.signal])
    const sequence = this.#context.getSequence()
    const tokens = sequence.evaluate([...prompt], { temperature, topP, ...(seed !== undefined && { seed }) })
    try {
      while (true) {
        signal.throwIfAborted()
        const { done, value: token } = await this.#watched(tokens.next())
        if (done || this.#model.isEogToken(token)) return
        yield token
      }
    } finally {
      if (!this.#closing.signal.aborted) {
        await tokens.return()
        sequence.dispose() // else it goes with its context
      }
    }
  }

  #watched<T>(computing: Promise<T>): Promise<T> {
    this.#computing.add(computing)
    return computing.finally(() => this.#computing.delete(computing))
  }

  get free(): number {
    return this.#context.sequencesLeft
  }

  /** A context must not go while it computes a token: the package would throw where nobody can catch it. */
  async close(): Promise<void> {
    this.#closing.abort(new Error('the engine is closed'))
    await Promise.allSettled([...this.#computing])
    await this.#close()
  }
}

async function loadPackage(): Promise<Llama> {
  try {
    return await import('node-llama-cpp')
  } catch (cause) {
    const message = `the engine of embedded models is not here (${errorMessage(cause)}): \`npm i node-llama-cpp\` installs it`
    throw new ServicesError({ code: 'SERVICES_NO_ENGINE' }, message, { cause })
  }
}
