import type { TokenPrice } from '../price/token-price.ts'

/** What the owner asks for a model; `*` stands for every model that has no line of its own. */
export interface ModelPrice extends TokenPrice {
  readonly model: string
}

export const priceFor = (model: string, prices: readonly ModelPrice[]): ModelPrice | undefined =>
  prices.find((price) => price.model === model) ?? prices.find((price) => price.model === '*')
