import { expect, test } from 'vitest'
import type { CaseEvent, Chain, DealEvent, TrustChain } from '../../chain/index.ts'
import { CourtBook, foldCase } from './court-book.ts'
import type { CaseView } from './court-view.ts'
import { DealBook } from './deal-book.ts'

const at = (timestampS: number) => ({ blockNumber: 1n, logIndex: 0, txHash: '0x', timestampS })
const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 10))

/** Only what the books ask for; the events are written as the chain writes them. */
const deal = (event: object): DealEvent => event as DealEvent
const of = (event: object): CaseEvent => event as CaseEvent

const opened = (n: number, atS: number): DealEvent =>
  deal({ type: 'opened', dealId: `0x${n}`, jobOffer: '0x0', client: '0xc', provider: '0xp', solver: '0xs', price: 7n, state: 'Open', at: at(atS) })

async function* pastOf<T>(events: readonly T[]): AsyncIterable<T> {
  yield* events
}

test('matches: the past is read when somebody looks, what comes later changes them, and the oldest go', async () => {
  let hear: (event: DealEvent) => void = () => {}
  let asked: bigint | undefined
  const chain: Pick<Chain, 'onDealEvent' | 'dealEvents' | 'headNumber'> = {
    headNumber: () => 6_000n,
    onDealEvent: (listener) => {
      hear = listener
      return () => {}
    },
    dealEvents: ({ fromBlock }) => {
      asked = fromBlock
      return pastOf([opened(1, 10), deal({ type: 'moved', dealId: '0x1', state: 'Running', cause: 'DealReady', at: at(11) })])
    }
  }
  const book = new DealBook(chain)
  book.start()
  hear(opened(2, 20))
  hear(deal({ type: 'paid', dealId: '0x9', amount: 1n, at: at(20) })) // of a deal that is not shown
  expect([asked, book.matches().map(({ dealId }) => dealId)]).toEqual([undefined, ['0x2']])
  await settle()
  expect(asked).toBe(1_000n)
  expect(book.matches().map(({ dealId, state }) => [dealId, state])).toEqual([
    ['0x2', 'Open'],
    ['0x1', 'Running']
  ])
  hear(deal({ type: 'paid', dealId: '0x1', amount: 7n, at: at(30) }))
  hear(deal({ type: 'moved', dealId: '0x1', state: 'Settled', cause: 'x', at: at(31) }))
  expect(book.matches()[1]?.state).toBe('Paid')
  for (let n = 3; n < 100; n++) hear(opened(n, n * 10))
  expect([book.matches().length, book.matches()[0]?.dealId]).toEqual([50, '0x99'])
})

const STORY: readonly CaseEvent[] = [
  of({ type: 'case-opened', dealId: '0xd', finder: '0xf', payer: undefined, seedRound: 8, at: at(1) }),
  of({ type: 'seat-drawn', dealId: '0xd', mediator: '0xm', round: 1, seat: 0, deadlineS: 100, at: at(2) }),
  of({ type: 'vote-committed', dealId: '0xd', mediator: '0xm', round: 1, at: at(3) }),
  of({ type: 'result-revealed', dealId: '0xd', digest: '0x', outputsDigest: '0x', outcomeId: '0x', deadlineS: 200, at: at(4) }),
  of({ type: 'vote-revealed', dealId: '0xd', mediator: '0xm', round: 1, vote: 'Mismatch', answer: '0x', at: at(5) }),
  of({ type: 'ruled', dealId: '0xd', ruling: 'Convicted', round: 1, deadlineS: 300, at: at(6) }),
  of({ type: 'case-closed', dealId: '0xd', ruling: 'Convicted', round: 1, slashed: 1n, at: at(7) })
]

test('a case is what its events make of it, step by step', () => {
  const steps: CaseView[] = []
  for (const event of STORY) steps.push(foldCase(steps.at(-1), event))
  expect(steps.map(({ phase, seats, deadlineS }) => [phase, seats[0]?.state, deadlineS])).toEqual([
    ['Draw', undefined, undefined],
    ['Commit', 'drawn', 100],
    ['Commit', 'committed', 100],
    ['Reveal', 'committed', 200],
    ['Reveal', 'Mismatch', 200],
    ['Verdict', 'Mismatch', 300],
    ['Done', 'Mismatch', 300]
  ])
  expect(steps.at(-1)).toMatchObject({ finder: '0xf', ruling: 'Convicted', beaconRound: 8, changedAtMs: 7_000 })
})

test('what of a case is mine, and what a past that can’t be read leaves', async () => {
  let hear: (event: CaseEvent) => void = () => {}
  const trust = {
    onCaseEvent: (listener: typeof hear) => {
      hear = listener
      return () => {}
    },
    // biome-ignore lint/correctness/useYield: it fails before it tells anything
    caseEvents: async function* (): AsyncGenerator<CaseEvent> {
      throw new Error('no archive')
    },
    weightOf: async () => 1n,
    court: async () => ({ roundS: 20 }) as never, // all that it reads of it
    totalWeight: async () => 4n,
    reputationOf: async () => ({ checks: 0, replicated: 0, streak: 0, convictions: 0, worthWei: 0n })
  } as unknown as TrustChain // what the book asks for
  const chain = { signer: { address: '0xM' }, dealTerms: async () => ({ deal: { client: '0xm', provider: '0xp', price: 5n } }) } as unknown as Chain // as above
  const book = new CourtBook(chain, trust)
  book.start()
  for (const event of STORY.slice(0, 3)) hear(event)
  const view = await book.view()
  expect(view).toMatchObject({
    weightGwei: '1',
    totalWeightGwei: '4',
    beaconRoundS: 20,
    cases: [{ phase: 'Commit', client: '0xm', priceWei: '5', mine: ['client', 'mediator'] }]
  })
  expect(view.score).toBeUndefined()
  for (let n = 0; n < 200; n++) hear(of({ ...STORY[0], dealId: `0x${n}` }))
  for (const event of STORY.slice(3)) hear(event)
  const later = await book.view()
  expect(later.cases.length).toBeLessThanOrEqual(64)
  for (const { phase } of later.cases.slice(0, -1)) expect(phase).toBe('Draw')
})
