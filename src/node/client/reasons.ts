import type { Reason } from '../../market/index.ts'
import type { ReasonsView } from '../client-api.ts'
import { safeText } from './safe-text.ts'

/** A solver's words made fit for a terminal. */
export const safeReason = ({ provider, code, message, changes }: Reason): Reason => ({
  provider,
  code: safeText(code),
  message: safeText(message),
  ...(changes && { changes: changes.map(safeText) })
})

/** A line a provider; one that says so where there is none. */
export function reasonLines(reasons: NonNullable<ReasonsView['reasons']>): readonly string[] {
  if (reasons.length === 0) return ['no provider is on the market: nobody offers anything']
  return reasons.map(({ provider, message, changes = [] }) => `${provider}: ${message}${changes.length > 0 ? ` (would fit: ${changes.join(', ')})` : ''}`)
}
