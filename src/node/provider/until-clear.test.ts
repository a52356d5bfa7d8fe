import { expect, test } from 'vitest'
import { parseBytes32 } from '../../core/primitives.ts'
import { untilClear } from './until-clear.ts'

const DEAL = parseBytes32(`0x${'11'.repeat(32)}`)

class Ledger {
  clear = false
  readonly listeners = new Set<() => void>()
  isClear = (): boolean => this.clear
  onChange = (listener: () => void): (() => boolean) => {
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }
  change(): void {
    for (const tell of this.listeners) tell()
  }
}

test('waits for the last service to go, not for any change, and listens no longer than that', async () => {
  const ledger = new Ledger()
  let isOver = false
  const waiting = untilClear(ledger, DEAL, AbortSignal.timeout(5_000)).then(() => {
    isOver = true
  })
  ledger.change()
  await new Promise((resolve) => setTimeout(resolve, 20))
  expect(isOver).toBe(false)
  ledger.clear = true
  ledger.change()
  await waiting
  expect(ledger.listeners.size).toBe(0)
  await untilClear(ledger, DEAL, AbortSignal.timeout(5_000)) // nothing in the way
})

test('who waits no longer is told why, and listens no longer', async () => {
  const ledger = new Ledger()
  await expect(untilClear(ledger, DEAL, AbortSignal.abort(new Error('the node stops')))).rejects.toThrow('the node stops')
  expect(ledger.listeners.size).toBe(0)
})
