import { describe, expect, test, vi } from 'vitest'
import type { CaseEvent, CaseOnChain } from '../../chain/index.ts'
import { aDeal } from '../../chain/signing/test-nouns.ts'
import type { Deal } from '../../core/deal.ts'
import { silentLogger } from '../../core/logger.ts'
import type { Bytes32 } from '../../core/primitives.ts'
import { parseBytes32 } from '../../core/primitives.ts'
import { CaseKeeper } from './case-keeper.ts'
import type { CaseListener } from './live-cases.ts'

const idOf = (i: number): Bytes32 => parseBytes32(`0x${i.toString(16).padStart(64, '0')}`)
const OWN = idOf(9_999)
const txReceipt = { txHash: idOf(1), gasUsed: 1n, feeWei: 1n, events: [] }
const at = { blockNumber: 1n, logIndex: 0, txHash: idOf(1), timestampS: 1_000 }
const others: Deal = { ...aDeal, provider: aDeal.solver }
/** Committing has ended at 1000; what is not shown until 1600 counts as withheld. */
const committed: CaseOnChain = {
  ...{ phase: 'Commit', finder: aDeal.client, deadline: 1_000, round: 1, redraws: 0, open: 0, paid: true, ruling: 'None' },
  ...{ price: 10n, pot: 1n, payer: undefined, fee: 1n, answer: undefined }
}

interface Given {
  readonly nowS?: number
  /** Live cases before the own one. */
  readonly before?: number
  readonly termsOf?: (dealId: Bytes32) => Deal | undefined
  readonly hasParts?: boolean
}

/** A provider's keeper; `done` fills with what it sends for the own case. */
function bench({ nowS = 1_001, before = 0, termsOf = (id) => (id === OWN ? aDeal : others), hasParts = true }: Given) {
  const done: string[] = []
  let asked = 0
  let listener: CaseListener = {}
  const send = (verb: string) => async () => {
    done.push(verb)
    return txReceipt
  }
  const keeper = new CaseKeeper(
    {
      chain: {
        dealTerms: async (dealId) => {
          asked++
          const deal = termsOf(dealId)
          return deal && ({ deal, offer: { mediators: [] } } as never) // all that it reads of the terms
        },
        headTimeS: () => nowS
      },
      trust: {
        caseOf: async () => (done.length > 0 ? { ...committed, phase: 'Done' } : committed),
        seatsOf: async () => [{ mediator: aDeal.solver, vote: 'Committed', word: idOf(2) }],
        seedOf: async () => undefined,
        court: async () => ({ roundS: 60, revealS: 600 }) as never, // all that a step depends on
        draw: send('draw'),
        fallBackBeacon: send('fallBack'),
        revealResult: send('revealResult'),
        convictWithheld: send('convictWithheld'),
        tally: send('tally'),
        conclude: send('conclude')
      },
      cases: {
        has: () => true,
        listen: (told) => {
          listener = told
          for (let i = 0; i < before; i++) told.onCase?.(idOf(i), false)
          told.onCase?.(OWN, false)
          return () => {}
        }
      },
      logger: silentLogger,
      events: { tx: () => {}, emit: () => {} },
      concerns: ({ provider }) => provider === aDeal.provider,
      partsOf: async (dealId) =>
        hasParts ? { dealId, provider: aDeal.provider, digest: idOf(3), outputsDigest: idOf(4), outcomeId: idOf(5), salt: idOf(6) } : undefined
    },
    aDeal.provider
  )
  return { keeper, done, asked: () => asked, tell: (event: CaseEvent) => listener.onEvent?.(event) }
}

describe('a provider’s cases', () => {
  test('its result is shown as soon as committing has ended', async () => {
    const { keeper, done } = bench({})
    await keeper.start()
    await expect.poll(() => done).toEqual(['revealResult'])
    await keeper.stop()
  })

  test('back after the time for it, with nobody having convicted it yet, it shows its result: it does not convict itself', async () => {
    const late = bench({ nowS: 1_700 })
    await late.keeper.start()
    await expect.poll(() => late.done).toEqual(['revealResult'])
    await late.keeper.stop()
    const empty = bench({ nowS: 1_700, hasParts: false })
    await empty.keeper.start()
    await new Promise((resolve) => setTimeout(resolve, 100))
    await empty.keeper.stop()
    expect(empty.done).toEqual([])
  })

  test('a restart among hundreds of cases of others does not lose its own', async () => {
    const { keeper, done, asked } = bench({ before: 1_000 })
    await keeper.start()
    await expect.poll(() => done, { timeout: 5_000 }).toEqual(['revealResult'])
    expect(asked()).toBeGreaterThan(1_000)
    await keeper.stop()
  })

  test('one that closes while it waits for a place is not looked at any more', async () => {
    const { keeper, done, tell } = bench({ before: 256 })
    await keeper.start()
    tell({ type: 'case-closed', dealId: OWN, ruling: 'Cleared', round: 1, slashed: 0n, at })
    await new Promise((resolve) => setTimeout(resolve, 50))
    await keeper.stop()
    expect(done).toEqual([])
  })

  test('terms that an endpoint does not know are asked for again, but not for ever', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    let asked = 0
    const { keeper, done } = bench({ termsOf: () => (asked++ === 0 ? undefined : aDeal) })
    await keeper.start()
    await vi.advanceTimersByTimeAsync(6_000)
    expect(done).toEqual(['revealResult'])
    const unreadable = bench({ termsOf: () => undefined })
    await unreadable.keeper.start()
    await vi.advanceTimersByTimeAsync(3_600_000)
    expect(unreadable.asked()).toBe(5)
    await Promise.all([keeper.stop(), unreadable.keeper.stop()])
    vi.useRealTimers()
  })
})
