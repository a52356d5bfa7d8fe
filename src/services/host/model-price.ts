import { parseLily } from '../../core/units.ts'
import type { TokenPrice } from '../price/token-price.ts'

/** What the owner asks for a model; `*` stands for every model that has no line of its own. */
export interface ModelPrice extends TokenPrice {
  readonly model: string
}

/** `llama3:8b=0.2/1M`, `llama3:8b=0.1/0.4/1M`, `*=0/1M`: LILY for a million tokens, input and output or both alike. Undefined: not of that form. */
export function parseModelPrice(text: string): ModelPrice | undefined {
  const [, model, input, output] = /^([\w][\w.:/@+-]{0,95}|\*)=([\d._]{1,40})(?:\/([\d._]{1,40}))?\/1M$/.exec(text.trim()) ?? []
  if (model === undefined || input === undefined) return undefined
  try {
    const inputPerMillion = parseLily(input)
    return { model, inputPerMillion, outputPerMillion: output === undefined ? inputPerMillion : parseLily(output) }
  } catch {
    return undefined // no amount: the caller says what is allowed
  }
}

export const priceFor = (model: string, prices: readonly ModelPrice[]): ModelPrice | undefined =>
  prices.find((price) => price.model === model) ?? prices.find((price) => price.model === '*')
