import { expect, test } from 'vitest'
import { parseBytes32 } from '../../core/primitives.ts'
import type { Backend, BackendModel } from './backend.ts'
import { DigestedBackend } from './digested-backend.ts'

const signal = AbortSignal.timeout(5_000)
const [own, owners] = [parseBytes32(`0x${'1'.repeat(64)}`), parseBytes32(`0x${'2'.repeat(64)}`)]
const model = (name: string): BackendModel => ({ model: name, kinds: ['chat'], contextTokens: 1, concurrency: 1 })

test('a model has the digest that its engine tells, else the one that its owner knows, else none; all else is the engine’s', async () => {
  let isStopped = false
  const inner: Backend = {
    name: 'frogs',
    models: async () => [{ ...model('told'), digest: own, isCold: true }, model('known'), model('unknown')],
    run: async function* () {
      yield { data: 'ribbit', inputTokens: 1, outputTokens: 1 }
    },
    stop: async () => {
      isStopped = true
    }
  }
  const backend = new DigestedBackend(
    inner,
    new Map([
      ['told', owners],
      ['known', owners]
    ] as const)
  )
  expect(await backend.models(signal)).toEqual([{ ...model('told'), digest: own, isCold: true }, { ...model('known'), digest: owners }, model('unknown')])
  expect(await Array.fromAsync(backend.run({ kind: 'chat', body: {} }, signal))).toHaveLength(1)
  expect([backend.name, backend.isExact]).toEqual(['frogs', false])
  backend.onChange(() => {})()
  await backend.stop()
  expect(isStopped).toBe(true)
})

test('whoever knows himself that his models changed still tells', () => {
  const listeners = new Set<() => void>()
  const inner: Backend = {
    name: 'frogs',
    isExact: true,
    models: async () => [],
    run: async function* () {},
    stop: async () => {},
    onChange: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    }
  }
  const backend = new DigestedBackend(inner, new Map())
  const unlisten = backend.onChange(() => {})
  expect([listeners.size, backend.isExact]).toEqual([1, true])
  unlisten()
  expect(listeners.size).toBe(0)
})
