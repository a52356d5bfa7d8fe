import { describe, expect, test, vi } from 'vitest'
import type { CaseEvent, CaseOnChain, SeatOnChain, SeatRef, SpokenVote } from '../../chain/index.ts'
import { UNRUNNABLE } from '../../chain/index.ts'
import { cidOfDigest, hashOf } from '../../core/codec.ts'
import { silentLogger } from '../../core/logger.ts'
import type { Bytes32 } from '../../core/primitives.ts'
import { parseAddress, parseBytes32 } from '../../core/primitives.ts'
import { MediationError } from '../../mediation/index.ts'
import type { CaseListener } from './live-cases.ts'
import { NOTHING_TO_BE_HAD } from './rerun-seat.ts'
import { SeatDesk } from './seat-desk.ts'
import type { OwnRun, SealedVote } from './seat-journal.ts'
import { sealedVoteTable } from './seat-journal.ts'

const word = (byte: string): Bytes32 => parseBytes32(`0x${byte.repeat(32)}`)
const dealId = word('de')
const wallet = parseAddress(`0x${'ad'.repeat(20)}`)
const [RIGHT, GARBAGE, SALT] = [word('a1'), word('b2'), word('5a')]
const txReceipt = { txHash: word('77'), gasUsed: 1n, feeWei: 1n, events: [] }

const at = { blockNumber: 1n, logIndex: 0, txHash: word('77'), timestampS: 1_000 }
const DRAWN: CaseEvent = { type: 'seat-drawn', dealId, mediator: wallet, round: 1, seat: 0, deadlineS: 2_000, at }

/** A court with one seat, and a mediator at it; `steps` keeps the order of what happened. */
class Bench {
  readonly steps: string[] = []
  readonly kept = new Map<string, SealedVote>()
  readonly votes: SpokenVote[] = []
  found: CaseOnChain = {
    ...{ phase: 'Commit', finder: wallet, deadline: 2_000, round: 1, redraws: 0, open: 1, paid: true, ruling: 'None' },
    ...{ price: 10n, pot: 1n, payer: undefined, fee: 1n, answer: undefined }
  }
  seat: SeatOnChain = { mediator: wallet, vote: 'None', word: word('00') }
  finds: Bytes32 | Error = RIGHT
  /** Of a job whose honest results may differ. */
  own: OwnRun | undefined
  judges: SpokenVote = 'Match'
  readonly judged: unknown[] = []
  readonly revealed: Bytes32[] = []
  giveUpS = 0
  salt = SALT
  nowS = 1_000
  isSlow = false
  #listener: CaseListener = {}

  /** `past`: what the chain tells of the time when this node was down. */
  desk(past: readonly CaseEvent[] = []): SeatDesk {
    const { steps, kept } = this
    const keyOf = (seat: SeatRef): string => `${seat.dealId}/${seat.round}/${seat.seat}`
    return new SeatDesk(
      {
        chain: { dealTerms: async () => ({ deal: { timeoutS: 60 } }) as never, headTimeS: () => this.nowS }, // all that a seat reads of it
        trust: {
          caseOf: async () => this.found,
          seatsOf: async () => [this.seat],
          caseEvents: async function* () {
            yield* past
          },
          voteCommitment: async ({ answer, salt }) => parseBytes32(`0x${answer.slice(2, 34)}${salt.slice(2, 34)}`),
          commitVote: async (_, commitment) => {
            steps.push('commit')
            this.seat = { ...this.seat, vote: 'Committed', word: commitment }
            return txReceipt
          },
          revealVote: async (_, { vote, answer }) => {
            steps.push('reveal')
            this.revealed.push(answer)
            this.votes.push(vote)
            this.seat = { ...this.seat, vote }
            return txReceipt
          }
        },
        cases: {
          has: () => true,
          listen: (listener) => {
            this.#listener = listener
            return () => {}
          }
        },
        logger: silentLogger,
        events: { tx: () => {}, emit: ({ type }) => void steps.push(type) },
        journal: {
          get: async (seat) => kept.get(keyOf(seat)),
          seal: async (vote) => {
            steps.push('seal')
            kept.set(keyOf(vote), vote)
          },
          forget: async (seat) => void kept.delete(keyOf(seat))
        },
        rerun: ({ inTurn, giveUpS }, signal) =>
          inTurn(async () => {
            steps.push('run')
            this.giveUpS = giveUpS
            if (this.isSlow) await new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason)))
            if (this.finds instanceof Error) throw this.finds
            return { answer: this.finds, ...(this.own && { own: this.own }) }
          }),
        judge: async ({ own, claimed, giveUpS }) => {
          steps.push('judge')
          this.judged.push({ own, claimed, giveUpS })
          return this.judges
        },
        randomBytes32: () => this.salt
      },
      wallet
    )
  }

  tell(): void {
    this.#listener.onEvent?.(DRAWN)
  }

  /** The node comes back, and finds a case. */
  find(): void {
    this.#listener.onCase?.(dealId, false)
  }

  show(answer: Bytes32): void {
    this.found = { ...this.found, phase: 'Reveal', answer }
    this.tell()
  }
}

describe('a mediator in its seat', () => {
  test.each<[string, Bytes32, Bytes32, SpokenVote]>([
    ['honest work matches', RIGHT, RIGHT, 'Match'],
    ['garbage does not', RIGHT, GARBAGE, 'Mismatch'],
    ['what could not be had is no mismatch', NOTHING_TO_BE_HAD, RIGHT, 'InputUnavailable']
  ])('%s; it runs, seals, commits, and only then reveals', async (_, finds, shown, vote) => {
    const bench = new Bench()
    bench.finds = finds
    const desk = bench.desk()
    await desk.start()
    bench.tell()
    await expect.poll(() => bench.steps, { timeout: 5_000 }).toEqual(['run', 'seal', 'commit'])
    bench.show(shown)
    await expect.poll(() => bench.steps, { timeout: 5_000 }).toEqual(['run', 'seal', 'commit', 'reveal'])
    expect(bench.votes).toEqual([vote])
    expect(bench.giveUpS).toBe(2_000 - 60 - 120) // a whole run, and its transaction, fit into what is left
    await expect.poll(() => bench.kept.size, { timeout: 5_000 }).toBe(0)
    await desk.stop()
  })

  const own: OwnRun = { answer: RIGHT, outputsCid: cidOfDigest(RIGHT), outcome: { class: 'ok' }, verification: { strategy: 'image', parameters: {} } }

  test('where honest results may differ, it compares them when the result is known; what it commits to in the first round is its own answer', async () => {
    const bench = new Bench()
    bench.own = own
    const desk = bench.desk()
    await desk.start()
    bench.tell()
    await expect.poll(() => bench.steps, { timeout: 5_000 }).toEqual(['run', 'seal', 'commit'])
    const [sealed] = bench.kept.values()
    if (sealed) expect(sealedVoteTable.decode(sealedVoteTable.encode(sealed))).toEqual({ dealId, round: 1, seat: 0, answer: RIGHT, own, salt: SALT })
    bench.show(GARBAGE)
    await expect.poll(() => bench.steps, { timeout: 5_000 }).toEqual(['run', 'seal', 'commit', 'judge', 'reveal'])
    expect(bench.judged).toEqual([{ own, claimed: GARBAGE, giveUpS: 2_000 - 120 }])
    expect([bench.votes, bench.revealed]).toEqual([['Match'], [RIGHT]])
    await desk.stop()
  })

  test('and in later rounds an answer that nobody else can have: machines that agree with one another to the byte convict nobody', async () => {
    const answers: Bytes32[] = []
    for (const salt of [SALT, word('6b')]) {
      const bench = new Bench()
      bench.own = own
      bench.salt = salt
      bench.judges = 'Mismatch'
      bench.found = { ...bench.found, answer: GARBAGE }
      const desk = bench.desk()
      await desk.start()
      bench.tell()
      await expect.poll(() => bench.steps, { timeout: 5_000 }).toEqual(['run', 'seal', 'commit'])
      bench.show(GARBAGE)
      await expect.poll(() => bench.votes, { timeout: 5_000 }).toEqual(['Mismatch'])
      answers.push(...bench.revealed)
      expect(bench.revealed).toEqual([hashOf({ v: 1, answer: RIGHT, salt })])
      await desk.stop()
    }
    expect(new Set(answers).size).toBe(2)
  })

  test('killed between the seal and the commitment, it commits to what it sealed and runs nothing again', async () => {
    const bench = new Bench()
    bench.kept.set(`${dealId}/1/0`, { dealId, round: 1, seat: 0, answer: GARBAGE, salt: word('99') })
    const desk = bench.desk()
    await desk.start()
    bench.tell()
    await expect.poll(() => bench.steps, { timeout: 5_000 }).toEqual(['commit'])
    expect(bench.seat.word).toBe(`0x${'b2'.repeat(16)}${'99'.repeat(16)}`)
    await desk.stop()
  })

  test('a step that fails again and again is tried less often, and still in time', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    const bench = new Bench()
    bench.finds = new Error('the registry has no such image')
    const desk = bench.desk()
    await desk.start()
    bench.tell()
    await vi.advanceTimersByTimeAsync(300_000)
    const tries = bench.steps.length
    expect(tries).toBeGreaterThan(8)
    expect(tries).toBeLessThan(20)
    bench.finds = RIGHT
    await vi.advanceTimersByTimeAsync(30_000)
    expect(bench.steps.slice(tries)).toEqual(['run', 'seal', 'commit'])
    await desk.stop()
    vi.useRealTimers()
  })

  test('drawn while it was down, it takes its seat when it is back, once', async () => {
    const bench = new Bench()
    const desk = bench.desk([DRAWN])
    await desk.start()
    bench.find()
    bench.tell()
    await expect.poll(() => bench.steps, { timeout: 5_000 }).toEqual(['run', 'seal', 'commit'])
    await desk.stop()
  })

  test('told by one endpoint of a draw that another does not know yet, it waits, and keeps what it has sealed', async () => {
    const bench = new Bench()
    bench.kept.set(`${dealId}/1/0`, { dealId, round: 1, seat: 0, answer: RIGHT, salt: SALT })
    const { found } = bench
    bench.found = { ...found, phase: 'Draw', round: 0 }
    const desk = bench.desk()
    await desk.start()
    bench.tell()
    await new Promise((resolve) => setTimeout(resolve, 50))
    expect(bench.steps).toEqual([])
    bench.found = found
    bench.tell()
    await expect.poll(() => bench.steps, { timeout: 5_000 }).toEqual(['commit'])
    await desk.stop()
  })

  const UNABLE = ['run', 'mediation.unable', 'seal', 'commit']

  test('a run that is not over a minute before committing ends is ended: it could not be run here', async () => {
    const bench = new Bench()
    ;[bench.isSlow, bench.nowS] = [true, 1_939]
    const desk = bench.desk()
    await desk.start()
    bench.tell()
    await expect.poll(() => bench.steps, { timeout: 5_000 }).toEqual(UNABLE)
    expect([...bench.kept.values()]).toMatchObject([{ answer: UNRUNNABLE }])
    await desk.stop()
  })

  test('none begins when committing is over', async () => {
    const bench = new Bench()
    bench.nowS = 2_000
    const desk = bench.desk()
    await desk.start()
    bench.tell()
    await new Promise((resolve) => setTimeout(resolve, 100))
    expect(bench.steps).toEqual([])
    await desk.stop()
  })

  test('that can’t run the job says so at once, which is no vote on the result and costs nothing, and the same in every round', async () => {
    for (const answer of [undefined, GARBAGE]) {
      const bench = new Bench()
      bench.found = { ...bench.found, answer }
      bench.finds = new MediationError({ code: 'MEDIATION_NOT_RUN', module: 'm', why: 'no engine' }, 'm could not be run again: no engine')
      const desk = bench.desk()
      await desk.start()
      bench.tell()
      await expect.poll(() => bench.steps, { timeout: 5_000 }).toEqual(UNABLE)
      bench.show(RIGHT)
      await expect.poll(() => bench.votes, { timeout: 5_000 }).toEqual(['Unrunnable'])
      expect(bench.revealed).toEqual([UNRUNNABLE])
      await desk.stop()
    }
  })

  test('whose trouble may pass tries until no run fits into what is left, and then says so instead of falling silent', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    const bench = new Bench()
    bench.finds = new MediationError(
      { code: 'MEDIATION_RUN_FAILED', module: 'm', why: 'the engine was restarted' },
      'a run of m failed: the engine was restarted'
    )
    bench.nowS = 1_819
    const desk = bench.desk()
    await desk.start()
    bench.tell()
    await vi.advanceTimersByTimeAsync(10_000)
    expect(new Set(bench.steps)).toEqual(new Set(['run']))
    const tries = bench.steps.length
    bench.nowS = 1_820
    await vi.advanceTimersByTimeAsync(30_000)
    expect(bench.steps.slice(tries)).toEqual(UNABLE)
    await desk.stop()
    vi.useRealTimers()
  })

  test('whose journal is lost does not guess', async () => {
    const bench = new Bench()
    bench.seat = { ...bench.seat, vote: 'Committed' }
    const desk = bench.desk()
    await desk.start()
    bench.show(RIGHT)
    await desk.stop()
    expect(bench.steps).toEqual([])
  })
})
