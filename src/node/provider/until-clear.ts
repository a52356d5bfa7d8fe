import { abortable } from '../../core/abortable.ts'
import type { Bytes32 } from '../../core/primitives.ts'
import type { CapacityLedger } from '../../market/index.ts'

/** Resolves once every service has gone in whose room the deal's job runs. Rejects with the signal's reason. */
export async function untilClear(ledger: Pick<CapacityLedger, 'isClear' | 'onChange'>, dealId: Bytes32, signal: AbortSignal): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>()
  const look = (): void => {
    if (ledger.isClear(dealId)) resolve()
  }
  const unlisten = ledger.onChange(look)
  try {
    look()
    await abortable(promise, signal)
  } finally {
    unlisten()
  }
}
