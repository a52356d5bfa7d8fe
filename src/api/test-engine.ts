import type { ServiceKind, ServiceModel } from '../core/service-model.ts'
import type { BackendPart } from '../services/backend/backend.ts'
import { ServicesError } from '../services/errors.ts'
import type { Answer, Inference, InferenceRequest, ModelOnOffer } from '../services/inference.ts'

/** What it learned to speak from: each word is followed by one that followed it here. */
const CORPUS =
  'the frog sat on the lily pad and the frog sang to the moon . the moon shone on the pond and the pond was still . ' +
  'a lily opened in the night and the frog slept under the lily . the night was long and the pond was deep .'

export const TEST_MODEL: ServiceModel = {
  model: 'pond-1',
  kinds: ['chat', 'completion', 'embedding'],
  contextTokens: 4096,
  inputPerMillion: 1_000_000n,
  outputPerMillion: 2_000_000n,
  concurrency: 1000,
  tokensPerSecond: 0
}

/** A small language model in this process: bigrams, a seed, an end. Slow or broken where a test asks for it by the model's name. */
export class TestEngine implements Inference {
  readonly requests: InferenceRequest[] = []
  /** Answers that were left before their end. */
  cancelled = 0
  /** Parts that were pulled, of all answers. */
  pulled = 0
  /** The most that an answer has. */
  words = 48
  /** What a model costs where that is not what the best offer says. */
  readonly prices = new Map<string, ServiceModel>()
  readonly known: ServiceModel[] = [
    TEST_MODEL,
    { ...TEST_MODEL, model: 'pond-slow' },
    { ...TEST_MODEL, model: 'pond-broken' },
    { ...TEST_MODEL, model: 'pond-early' },
    { ...TEST_MODEL, model: 'pond-stall' }
  ]

  async models(): Promise<readonly ModelOnOffer[]> {
    return this.known.map((best) => ({ model: best.model, kinds: best.kinds, providers: 1, best }))
  }

  async answer(request: InferenceRequest, signal: AbortSignal): Promise<Answer> {
    this.requests.push(request)
    const { model } = request.body
    const best = this.known.find((each) => each.model === model)
    if (!best) {
      const near = this.known.map((each) => each.model)
      throw new ServicesError({ code: 'SERVICES_MODEL_UNKNOWN', model: String(model), near }, `nobody offers "${String(model)}": did you mean ${near[0]}?`)
    }
    let price = 0n
    const asked = this.prices.get(best.model) ?? best
    const cost = ({ inputTokens, outputTokens }: BackendPart): bigint =>
      (BigInt(inputTokens) * asked.inputPerMillion + BigInt(outputTokens) * asked.outputPerMillion) / 1_000_000n
    const parts = this.#parts(request, signal, { cost, paid: (wei) => (price = wei) })
    const first = await parts.next() // what fails before it fails here
    return { price: () => price, provider: 'test-engine', parts: resumed(first, parts), receipt: () => undefined }
  }

  async *#parts(request: InferenceRequest, signal: AbortSignal, money: Money): AsyncGenerator<BackendPart> {
    let isWhole = false
    try {
      for await (const part of generate(request, signal, { ...money, most: this.words })) {
        this.pulled++
        money.paid(money.cost(part))
        yield part
      }
      isWhole = true
    } finally {
      if (!isWhole) this.cancelled++
    }
  }
}

async function* resumed(first: IteratorResult<BackendPart>, rest: AsyncGenerator<BackendPart>): AsyncGenerator<BackendPart> {
  try {
    for (let next = first; !next.done; next = await rest.next()) yield next.value
  } finally {
    await rest.return(undefined)
  }
}

interface Money {
  readonly cost: (part: BackendPart) => bigint
  readonly paid: (wei: bigint) => void
  readonly most?: number
}

async function* generate({ kind, body, maxPrice }: InferenceRequest, signal: AbortSignal, { cost, most = 0 }: Money): AsyncGenerator<BackendPart> {
  const prompt = JSON.stringify(body.messages ?? body.prompt ?? body.input)
  const inputTokens = prompt.split(/\s+/).length
  if (kind === 'embedding') return yield { data: JSON.stringify(embed(body.input)), inputTokens, outputTokens: 0 }
  // It does not even read a prompt that nobody pays for: as src/services/host/price-limit.ts says it.
  if (maxPrice !== undefined && cost({ data: '', inputTokens, outputTokens: 0 }) > maxPrice)
    throw new ServicesError({ code: 'SERVICES_BAD_REQUEST', type: 'max_price' }, 'the prompt alone costs more')
  const limit = Number(body.max_completion_tokens ?? body.max_tokens ?? 64)
  let finish = 'stop'
  let outputTokens = 0
  for (const word of words(prompt, Number(body.seed ?? 1), most)) {
    signal.throwIfAborted()
    if (body.model === 'pond-slow') await pause(20, signal)
    if (body.model === 'pond-stall' && outputTokens === 3) await pause(600_000, signal)
    if (body.model === 'pond-broken' && outputTokens === 3) return yield { data: '{"nonsense":\n1}', inputTokens, outputTokens }
    const part = { data: eventOf(kind, `${outputTokens === 0 ? '' : ' '}${word}`), inputTokens, outputTokens: outputTokens + 1 }
    if (body.model === 'pond-early' && outputTokens === 3) return
    if (outputTokens >= limit || (maxPrice !== undefined && cost(part) > maxPrice)) {
      finish = 'length'
      break
    }
    outputTokens++
    yield part
  }
  yield { data: eventOf(kind, undefined, finish), inputTokens, outputTokens }
  yield { data: JSON.stringify({ choices: [], usage: { prompt_tokens: 1, prompt_tokens_details: { cached_tokens: 0 } } }), inputTokens, outputTokens }
}

function eventOf(kind: ServiceKind, text?: string, finish: string | null = null): string {
  const choice = kind === 'chat' ? { delta: text === undefined ? {} : { content: text } } : { text: text ?? '' }
  return JSON.stringify({ id: 'engine-id', object: 'x', created: 1, model: 'file.gguf', choices: [{ index: 0, ...choice, finish_reason: finish }] })
}

/** The same for the same prompt and seed. */
function* words(prompt: string, seed: number, most: number): Generator<string> {
  const known = CORPUS.split(' ')
  let state = [...prompt].reduce((sum, char) => (sum * 31 + (char.codePointAt(0) ?? 0)) >>> 0, seed >>> 0)
  let word = 'the'
  for (let i = 0; i < most; i++) {
    yield word
    state = (state * 1_664_525 + 1_013_904_223) >>> 0
    const after = known.flatMap((each, at) => (each === word ? [known[(at + 1) % known.length] ?? 'the'] : []))
    word = after[state % after.length] ?? 'the'
  }
}

/** Letters counted: near texts have near vectors. */
function embed(input: unknown): object {
  const texts = [input].flat().map(String)
  const vector = (text: string): number[] => Array.from({ length: 26 }, (_, i) => text.toLowerCase().split(String.fromCharCode(97 + i)).length - 1)
  return { data: texts.map((text, index) => ({ index, embedding: vector(text) })) }
}

function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    if (signal.aborted) return reject(signal.reason)
    const timer = setTimeout(resolve, ms)
    signal.addEventListener('abort', () => {
      clearTimeout(timer)
      reject(signal.reason)
    })
  })
}
