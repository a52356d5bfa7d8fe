import { Writable } from 'node:stream'
import type { DelegationView } from '../src/node/client/delegate.ts'
import type { AppealTermsView, ChallengeView, ClientApi, EvidenceView, ExplanationView, JobView, LogChunk, ReasonsView } from '../src/node/client-api.ts'
import type { Flags } from '../src/node/config/settings.ts'
import { resolveSettings } from '../src/node/config/settings.ts'
import type { DisputeView } from '../src/node/dispute/dispute-view.ts'
import type { CommandContext } from './command.ts'
import { Output } from './output.ts'

/** A stream that keeps what is written to it. */
export class Sink extends Writable {
  text = ''
  isTTY = false
  columns = 60

  override _write(chunk: Buffer, _encoding: string, done: () => void): void {
    this.text += chunk.toString()
    done()
  }
}

export interface Heard {
  readonly stdout: Sink
  readonly stderr: Sink
  /** Verbs called, with their arguments. */
  readonly calls: (readonly [verb: string, ...args: readonly unknown[]])[]
  /** stdout as lines of JSON. */
  lines(): unknown[]
}

export interface FakeNode {
  readonly steps?: readonly JobView[]
  readonly logs?: readonly LogChunk[]
  readonly list?: readonly JobView[]
  readonly why?: readonly string[]
  readonly reasons?: ReasonsView
  readonly explanation?: ExplanationView
  readonly evidence?: readonly EvidenceView[]
  readonly challenge?: readonly ChallengeView[]
  readonly appealTerms?: AppealTermsView
}

const anAppeal: AppealTermsView = {
  dealId: `0x${'de'.repeat(32)}`,
  ...{ ruling: 'Cleared', round: 1, nextSeats: 3 },
  ...{ bondWei: '48300000000000000000', freeWei: '90000000000000000000', deadlineS: 1_800_003_600 }
}

const aConviction = {
  solver: `0x${'50'.repeat(20)}`,
  jobId: `0x${'3f'.repeat(32)}`,
  bondWei: '1000000000000000000000',
  bountyWei: '100000000000000000000',
  gas: '130000'
}

export const job = (state: JobView['state'], more: Partial<JobView> = {}): JobView => ({
  jobId: `0x${'3f'.repeat(32)}`,
  module: 'cowsay:0.0.4',
  createdAtMs: 1_000,
  state,
  trace: [{ state: 'queued', atMs: 1_000 }, ...(state === 'queued' ? [] : [{ state, atMs: 1_850 }])],
  maxPriceWei: '500000000000000000',
  ...more
})

/** A deal that was paid, then challenged. */
export const aDispute: DisputeView = {
  dealId: `0x${'d1'.repeat(32)}`,
  state: 'MediationCommit',
  sinceS: 1_800_000_060,
  client: `0x${'c1'.repeat(20)}`,
  provider: `0x${'b1'.repeat(20)}`,
  solver: `0x${'50'.repeat(20)}`,
  priceWei: '10000000000000000',
  collateralBps: 25_000,
  job: { module: 'cowsay:0.0.4', engine: 'wasm', verification: { strategy: 'exact', parameters: {} } },
  check: { asked: 'always', verdict: 'mismatch', findings: ['its digest is another\u001b[31m'], runs: 1 },
  steps: [
    {
      atS: 1_800_000_000,
      block: '7',
      txHash: `0x${'aa'.repeat(32)}`,
      what: 'paid: result 0xee',
      transfers: [{ from: 'client lock', to: 'provider escrow', amountWei: '10000000000000000', why: 'the price' }]
    }
  ],
  case: {
    phase: 'Commit',
    round: 1,
    ruling: 'None',
    feeWei: '8050000000000000',
    potWei: '8050000000000000',
    votes: [{ round: 1, seat: 0, mediator: `0x${'3d'.repeat(20)}`, vote: 'Committed', word: `0x${'77'.repeat(32)}` }],
    bonds: []
  }
}

/** A choice between two. */
export const anExplanation: ExplanationView = {
  jobId: `0x${'3f'.repeat(32)}`,
  dealId: `0x${'d1'.repeat(32)}`,
  solver: `0x${'50'.repeat(20)}`,
  round: 0,
  atS: 1_800_000_000,
  rank: 0,
  order: [{ solver: `0x${'50'.repeat(20)}`, stakeWei: '1000' }],
  bookSize: 3,
  failed: { MARKET_PRICE_ABOVE_MAX: 1 },
  exact: true,
  weights: { price: 100, load: 10 },
  candidates: [
    {
      provider: `0x${'a1'.repeat(20)}`,
      resourceOffer: `0x${'b1'.repeat(32)}`,
      priceWei: '10000000000000000',
      stakeWei: '1000000000000000000',
      freeStakeWei: '1000000000000000000',
      reputation: 1_000,
      score: 700_000,
      parts: { price: 6_000, load: 10_000 },
      answer: 'refused',
      reason: 'MARKET_CPU'
    },
    {
      provider: `0x${'a2'.repeat(20)}`,
      resourceOffer: `0x${'b2'.repeat(32)}`,
      priceWei: '20000000000000000',
      stakeWei: '1000000000000000000',
      freeStakeWei: '1000000000000000000',
      reputation: 1_000,
      score: 450_000,
      parts: { price: 3_500, load: 10_000 },
      answer: 'chosen'
    }
  ],
  check: { agrees: true, checked: 2, unchecked: 0, differences: [] }
}

/** A node that answers from what it is given, and the context of a command that uses it. */
export async function testContext(
  args: readonly string[],
  flags: Flags,
  fake: FakeNode = {}
): Promise<{ readonly context: CommandContext; readonly heard: Heard }> {
  const [stdout, stderr] = [new Sink(), new Sink()]
  const calls: (readonly [string, ...unknown[]])[] = []
  const { settings, sources } = await resolveSettings({ flags: { dataDir: ['/nonexistent/lilynode'], ...flags }, env: {} })
  const out = new Output({ stdout, stderr, json: settings.json, quiet: settings.quiet, color: false })
  const client = fakeClient(fake, calls)
  const context: CommandContext = { args, settings, sources, out, signal: new AbortController().signal, openClient: async () => client }
  const lines = (): unknown[] =>
    stdout.text
      .trim()
      .split('\n')
      .filter(Boolean)
      .map((line): unknown => JSON.parse(line))
  return { context, heard: { stdout, stderr, calls, lines } }
}

const walletWith = (freeWei: string) => ({
  address: '0xabc',
  tokenWei: '1',
  coinWei: '2',
  escrow: { freeWei, lockedWei: '0', withdrawingWei: '0' },
  stake: { provider: '0', solver: '0', mediator: '0' }
})

const aDelegation: DelegationView = {
  role: 'provider',
  operator: `0x${'7e'.repeat(20)}`,
  open: true,
  rentBps: 500,
  ownWei: '2',
  delegatedWei: '1',
  halted: false,
  yoursWei: '1',
  noticeAtS: 0,
  leastFeeWei: '0',
  leavingWei: '0',
  leavingAtS: 0
}

function fakeClient(fake: FakeNode, calls: Heard['calls']): ClientApi {
  const first = fake.steps?.[0] ?? fake.list?.[0] ?? job('queued')
  const last = fake.steps?.at(-1) ?? first
  const answer = <T>(verb: string, value: T): ((...args: unknown[]) => Promise<T>) => {
    return async (...args) => {
      calls.push([verb, ...args.filter((arg) => !(arg instanceof AbortSignal))])
      return value
    }
  }
  return {
    submit: answer('submit', first),
    jobs: answer('jobs', fake.list ?? []),
    job: answer('job', last),
    follow: async function* () {
      yield* fake.steps ?? []
    },
    logs: async function* (...args) {
      calls.push(['logs', ...args.slice(0, 2)])
      yield* fake.logs ?? []
    },
    cancel: answer('cancel', last),
    extend: answer('extend', last),
    challenge: async function* (...args) {
      calls.push(['challenge', ...args.slice(0, 2)])
      yield* fake.challenge ?? []
    },
    appealTerms: answer('appealTerms', fake.appealTerms ?? anAppeal),
    appeal: async function* (...args) {
      calls.push(['appeal', ...args.slice(0, 2)])
      yield* fake.challenge ?? []
    },
    retry: answer('retry', first),
    download: answer('download', '/copied/here'),
    publish: answer('publish', { cid: 'bafy', bytes: 10, peerId: '12D3' }),
    why: answer('why', fake.why ?? []),
    reasons: answer('reasons', fake.reasons ?? { jobId: first.jobId, state: first.state }),
    explain: answer('explain', fake.explanation ?? anExplanation),
    evidence: answer('evidence', fake.evidence ?? []),
    convictionTerms: answer('convictionTerms', aConviction),
    convict: answer('convict', { txHash: `0x${'7a'.repeat(32)}`, gasUsed: '101000', convictions: 1 }),
    dispute: answer('dispute', aDispute),
    offers: answer('offers', []),
    peers: answer('peers', []),
    wallet: answer('wallet', walletWith('0')),
    move: answer('move', walletWith('5')),
    delegation: answer('delegation', aDelegation),
    fund: answer('fund', walletWith('0')),
    events: async function* () {},
    close: async () => void calls.push(['close'])
  }
}
