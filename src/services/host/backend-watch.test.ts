import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { silentLogger } from '../../core/logger.ts'
import type { Backend, BackendModel } from '../backend/backend.ts'
import { ServicesError } from '../errors.ts'
import { BackendWatch } from './backend-watch.ts'

const MODEL: BackendModel = { model: 'frog-1', kinds: ['chat'], contextTokens: 0, concurrency: 1 }
const TIMING = { everyMs: 60, againMs: 20, timeoutMs: 30 }

/** Its health is a list of looks to come: true, false, or silence; then it stays as the last one was. */
class Patient implements Backend {
  readonly name = 'patient'
  readonly looks: ('well' | 'ill' | 'silent' | 'absent')[]
  count = 0

  constructor(...looks: Patient['looks']) {
    this.looks = looks
  }

  async models(signal: AbortSignal): Promise<readonly BackendModel[]> {
    const look = this.looks[Math.min(this.count++, this.looks.length - 1)]
    if (look === 'well') return [MODEL]
    if (look === 'absent') throw new ServicesError({ code: 'SERVICES_NO_ENGINE' })
    if (look === 'silent') await new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason)))
    throw new Error('ill')
  }

  async *run(): AsyncGenerator<never> {}

  async stop(): Promise<void> {}
}

let told: number[]
let watch: BackendWatch | undefined
beforeEach(() => {
  told = []
})
afterEach(() => watch?.stop())

async function follow(...looks: Patient['looks']): Promise<Patient> {
  return followAt(TIMING, looks)
}

async function followAt(timing: typeof TIMING, looks: Patient['looks']): Promise<Patient> {
  const backend = new Patient(...looks)
  watch = new BackendWatch({ backend, logger: silentLogger, onModels: (models) => told.push(models.length) }, timing)
  await watch.start()
  return backend
}

describe('an engine', () => {
  test('that fails once stays on the market; twice, it leaves; well again, it is back', async () => {
    await follow('well', 'ill', 'well', 'ill', 'ill', 'ill', 'well')
    await expect.poll(() => told.slice(0, 4), { timeout: 5_000 }).toEqual([1, 1, 0, 1])
  })

  test('that says nothing fails', async () => {
    await follow('well', 'silent')
    await expect.poll(() => told.at(-1), { timeout: 5_000 }).toBe(0)
  })

  test('whose answer failed is looked at now, and its first failure counts', async () => {
    await followAt({ everyMs: 60_000, againMs: 60_000, timeoutMs: 1_000 }, ['well', 'ill'])
    watch?.suspect()
    await expect.poll(() => told, { timeout: 5_000 }).toEqual([1, 0])
  })

  test('that is down at first is no reason not to start; one that can never come is', async () => {
    await follow('ill', 'well')
    await expect.poll(() => told, { timeout: 5_000 }).toEqual([1])
    await expect(follow('absent')).rejects.toMatchObject({ code: 'SERVICES_NO_ENGINE' })
  })

  test('is not asked any more after the stop', async () => {
    const backend = await follow('well')
    await watch?.stop()
    const { count } = backend
    await sleep(150)
    expect(backend.count).toBe(count)
  })
})
