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
  async *generate(prompt: readonly Token[], { temperature, topP, seed }: Sampling, signal: AbortSignal): AsyncGenerator<Token> {
    const sequence = this.#context.getSequence()
    try {
      const tokens = sequence.evaluate([...prompt], { temperature, topP, ...(seed !== undefined && { seed }) })
      for await (const token of tokens) {
        signal.throwIfAborted()
        if (this.#model.isEogToken(token)) return
        yield token
      }
    } finally {
      sequence.dispose()
    }
  }

  get free(): number {
    return this.#context.sequencesLeft
  }

  async close(): Promise<void> {
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
