import type { BackendPart } from '../backend/backend.ts'
import { ServicesError } from '../errors.ts'
import type { TokenPrice } from '../price/token-price.ts'
import { priceOf } from '../price/token-price.ts'

/** The same parts, up to the last that the limit pays for; then an end with finish_reason `length`. @throws {ServicesError} SERVICES_BAD_REQUEST */
export async function* withinPrice(parts: AsyncIterable<BackendPart>, price: TokenPrice, maxPrice: bigint | undefined): AsyncGenerator<BackendPart> {
  let last: BackendPart | undefined
  for await (const part of parts) {
    if (maxPrice !== undefined && priceOf(price, part) > maxPrice) {
      if (!last) throw tooDear(maxPrice, priceOf(price, part))
      yield { ...last, data: endOf(last.data) }
      return
    }
    last = part
    yield part
  }
}

/** `data` with its text taken out and an end put in; of a part that is no JSON, an end of its own. */
function endOf(data: string): string {
  const end = { index: 0, finish_reason: 'length' }
  try {
    const { usage: _usage, ...frame } = JSON.parse(data)
    const isChat = frame.choices?.[0]?.delta !== undefined
    return JSON.stringify({ ...frame, choices: [{ ...end, ...(isChat ? { delta: {} } : { text: '' }) }] })
  } catch {
    return JSON.stringify({ choices: [{ ...end, delta: {} }] }) // what came before is then no event either: the reader sees that
  }
}

const tooDear = (maxPrice: bigint, price: bigint): ServicesError =>
  new ServicesError(
    { code: 'SERVICES_BAD_REQUEST', type: 'max_price' },
    `the prompt alone costs ${price} wei, the request pays ${maxPrice} at most: raise it or shorten the prompt`
  )
