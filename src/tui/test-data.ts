import type { JobView, OfferView } from '../node/client-api.ts'
import type { ListView } from '../node/control/cockpit-frame.ts'
import type { NodeEvent } from '../node/events.ts'
import type { CockpitData } from './cockpit-data.ts'

/** A local time: the same clock on the screen wherever the tests run. */
export const NOW_MS = new Date(2026, 0, 2, 12, 0, 0).getTime()
const hex = (digits: string, length: number): `0x${string}` => `0x${digits.repeat(length).slice(0, length)}`
const PEER = '12D3KooWDpJ7As7BWAwRMfu1VU2WCqNjvq387JEYKDBj4kx6nXTN' as NodeEvent['peerId'] & string // a text of that form

export const testJob = (n: number, change: Partial<JobView> = {}): JobView => ({
  jobId: hex(n.toString(16).padStart(4, '0'), 64),
  dealId: hex(`d${n.toString(16).padStart(3, '0')}`, 64),
  module: 'cowsay:0.0.4',
  createdAtMs: NOW_MS - n * 60_000,
  state: 'paid',
  trace: [
    { state: 'queued', atMs: NOW_MS - n * 60_000 },
    { state: 'matched', atMs: NOW_MS - n * 60_000 + 200 },
    { state: 'running', atMs: NOW_MS - n * 60_000 + 300 },
    { state: 'paid', atMs: NOW_MS - n * 60_000 + 900 }
  ],
  maxPriceWei: '500000000000000000',
  priceWei: '12345600000000000',
  provider: hex('ab', 40),
  ...(change.state === undefined && { paidWei: '12345600000000000', outcome: 'ok', outputsCid: 'bafyoutputs' }),
  ...change
})

export const testOffer = (n: number, change: Partial<OfferView> = {}): OfferView => ({
  provider: hex(`a${n.toString(16).padStart(5, '0')}`, 40),
  peerId: `${PEER.slice(0, -6)}${String(n).padStart(6, '0')}`,
  engines: ['wasm', 'docker'],
  cpuMilli: 8_000,
  memoryBytes: 32 * 2 ** 30,
  gpus: n % 2 === 0 ? ['NVIDIA H200'] : [],
  cached: 3,
  minimumWei: `${n + 1}0000000000000000`,
  perCpuSecondWei: '10000000000000',
  expiresAtMs: NOW_MS + 25_000,
  ...change
})

const at = { atMs: NOW_MS - 5_000, peerId: PEER }
const dealId = testJob(1).dealId as `0x${string}` & { readonly __brand: never } // made above

const SHOP: NonNullable<CockpitData['shop']> = {
  gpus: [
    { uuid: 'GPU-1', model: 'NVIDIA H200', utilisation: 0.42, usedBytes: 60 * 2 ** 30, totalBytes: 140 * 2 ** 30, celsius: 61, watts: 412.4 },
    { uuid: 'GPU-2', model: 'NVIDIA H200', utilisation: 1, usedBytes: 139 * 2 ** 30, totalBytes: 140 * 2 ** 30, celsius: 88 }
  ],
  sold: [
    {
      dealId: hex('d1', 64),
      module: 'lora:1.0',
      engine: 'docker',
      state: 'running',
      sinceMs: NOW_MS - 90_000,
      cpuMilli: 4_000,
      memoryBytes: 8 * 2 ** 30,
      gpus: 1,
      priceWei: '2000000000000000000',
      isLive: true
    },
    {
      dealId: testJob(1).dealId ?? '',
      module: 'cowsay:0.0.4',
      engine: 'wasm',
      state: 'paid',
      sinceMs: NOW_MS - 900_000,
      cpuMilli: 1_000,
      memoryBytes: 2 ** 27,
      gpus: 0,
      priceWei: '12345600000000000',
      isLive: false
    }
  ],
  earned: {
    deals: 3,
    wei: '2512345600000000000',
    lately: [1, 5, 9].map((minutes) => ({ atMs: NOW_MS - minutes * 60_000, priceWei: `${minutes}00000000000000000` }))
  },
  images: ['sha256:0123456789abcdef', 'bafyabcdefgh'],
  policy: { allow: ['cowsay', 'lora'], deny: [], maxTimeoutMs: 3_600_000, collateralBps: 25_000 },
  stake: { stakeWei: '100000000000000000000', unbondingWei: '5000000000000000000', exposureWei: '7000000000000000000', freeWei: '88000000000000000000' }
}

const COURT: NonNullable<CockpitData['court']> = {
  weightGwei: '250',
  totalWeightGwei: '1000',
  beaconRoundS: 20,
  score: { checks: 9, replicated: 8, streak: 3, convictions: 1, worthWei: '12500000000000000000' },
  cases: [
    {
      dealId: hex('ca', 64),
      phase: 'Commit',
      round: 2,
      deadlineS: NOW_MS / 1000 + 600,
      seats: ['drawn', 'committed', 'committed'].map((state, n) => ({ mediator: hex(`e${n}`, 40), round: 2, state })),
      changedAtMs: NOW_MS - 5_000,
      mine: ['mediator']
    },
    {
      dealId: hex('cb', 64),
      phase: 'Draw',
      round: 1,
      beaconRound: NOW_MS / 20_000 + 1,
      seats: [],
      provider: hex('ab', 40),
      priceWei: '1000000000000000000',
      changedAtMs: NOW_MS,
      mine: ['client']
    },
    {
      dealId: hex('cc', 64),
      phase: 'Done',
      round: 1,
      seats: [{ mediator: hex('e0', 40), round: 1, state: 'Mismatch' }],
      ruling: 'Convicted',
      changedAtMs: NOW_MS - 60_000,
      mine: []
    }
  ]
}

/** All of a list. */
export const listOf = <T>(rows: readonly T[]): ListView<T> => ({ total: rows.length, found: rows.length, start: 0, rows })

function testEvents(): readonly NodeEvent[] {
  return [
    { ...at, type: 'node.ready', roles: ['client', 'provider', 'mediator'], addrs: [], wallet: undefined },
    { ...at, type: 'deal.cosigned', dealId, solver: hex('5e', 40) },
    { ...at, type: 'deal.state', dealId, state: 'running' },
    { ...at, type: 'chain.tx', verb: 'settle', txHash: hex('77', 64), gasUsed: '91234', feeWei: '1000000000000', dealId },
    { ...at, type: 'mediation.rerun', dealId, match: false, expected: hex('e0', 64), found: hex('f0', 64), module: 'cowsay:0.0.4' },
    { ...at, type: 'deal.refused', jobId: hex('01', 64), solver: hex('5e', 40), code: 'MARKET_BUSY', message: 'evil \u001b[2Jtext \u202egnp.exe' },
    { ...at, type: 'node.warning', code: 'CHAIN_RPC_SLOW', message: 'the endpoint answers late' }
  ] as unknown as readonly NodeEvent[] // branded ids: the test's own
}

const MODULES: CockpitData['modules'] = [
  {
    name: 'cowsay',
    version: '0.0.4',
    description: 'A cow says it',
    inputs: [
      { name: 'Message', type: 'string', description: 'What the cow says', required: true, fallback: 'moo', maxLength: 20 },
      { name: 'Eyes', type: 'string', description: '', required: false, fallback: 'round', choices: ['round', 'square'] },
      { name: 'Count', type: 'integer', description: '', required: true, minimum: 1, maximum: 5 }
    ],
    files: []
  },
  {
    name: 'pandoc',
    version: '3.10.0',
    description: 'Converts documents',
    inputs: [],
    files: [{ name: 'input', description: 'the document', required: true }]
  }
]

const NODE: NonNullable<CockpitData['node']> = {
  network: 'devnet',
  isDev: true,
  roles: ['client', 'provider', 'mediator'],
  peerId: PEER,
  addrs: ['/ip4/127.0.0.1/tcp/4001'],
  version: '0.1.0',
  startedAtMs: NOW_MS - 3_600_000,
  chain: { headNumber: '1234', headTimeS: NOW_MS / 1000 - 3 },
  process: { pid: 1, rssBytes: 150 * 2 ** 20, cpuMs: 1_000 },
  gossip: [{ id: '/lilynode/devnet/market/job-offer/1.0.0', subscribers: 3, accepted: 20, published: 4, ignored: 1, rejected: 2 }],
  provider: { free: testOffer(1, { cpuMilli: 2_000 }), whole: testOffer(1) },
  kept: { bytes: 3.1 * 2 ** 30, limitBytes: 12 * 2 ** 30, freeBytes: 40.2 * 2 ** 30, state: 'room', shortOf: 'limit' }
}

const EXPLAINED: NonNullable<CockpitData['explained']['view']> = {
  jobId: testJob(2).jobId,
  dealId: hex('d2', 64),
  solver: hex('5e', 40),
  round: 0,
  atS: NOW_MS / 1000 - 120,
  rank: 0,
  order: [{ solver: hex('5e', 40), stakeWei: '1' }],
  bookSize: 5,
  exact: true,
  weights: { price: 5_000 },
  candidates: [
    {
      provider: hex('ab', 40),
      resourceOffer: hex('0f', 64),
      priceWei: '12345600000000000',
      stakeWei: '1',
      freeStakeWei: '1',
      reputation: 1_000,
      score: 8_123,
      parts: { price: 9_000 },
      answer: 'refused',
      reason: 'MARKET_BUSY'
    },
    {
      provider: hex('ac', 40),
      resourceOffer: hex('0e', 64),
      priceWei: '22345600000000000',
      stakeWei: '1',
      freeStakeWei: '1',
      reputation: 1_000,
      score: 6_900,
      parts: { price: 7_000 },
      answer: 'chosen'
    }
  ],
  check: { agrees: true, checked: 2, unchecked: 0, differences: [] }
}

const MATCHES: CockpitData['matches'] = [
  {
    dealId: hex('d9', 64),
    jobOffer: hex('09', 64),
    client: hex('cc', 40),
    provider: hex('ab', 40),
    solver: hex('5e', 40),
    priceWei: '12345600000000000',
    atMs: NOW_MS - 20_000,
    state: 'Paid'
  },
  ...[9, 11, 10, 14, 12, 20, 8].map((cents, n) => ({
    dealId: hex(`e${n}`, 64),
    jobOffer: hex(`f${n}`, 64),
    client: hex(n === 2 ? 'ca' : 'cd', 40),
    provider: hex(n === 4 ? 'ca' : `a${n}`, 40),
    solver: hex('5e', 40),
    priceWei: `${cents}000000000000000`,
    atMs: NOW_MS - (n + 2) * 45_000,
    state: 'Paid'
  }))
]

const WALLET: NonNullable<CockpitData['wallet']> = {
  address: hex('ca', 40),
  tokenWei: '1234500000000000000000',
  coinWei: '0',
  escrow: { freeWei: '99956000000000000000', lockedWei: '500000000000000000', withdrawingWei: '0' },
  stake: { provider: '100000000000000000000', solver: '0', mediator: '0' }
}

const SHELF: NonNullable<CockpitData['shelf']> = [
  {
    module: 'cowsay:0.0.4',
    engine: 'wasm',
    gpus: 0,
    vramBytes: 0,
    providers: 4,
    atOnce: 32,
    best: { provider: hex('a00000', 40), priceWei: '10000000000000000' }
  },
  {
    module: 'sdxl:1.0.0',
    engine: 'docker',
    gpus: 1,
    vramBytes: 24 * 2 ** 30,
    providers: 2,
    atOnce: 2,
    best: { provider: hex('a00002', 40), priceWei: '1230000000000000000' }
  },
  { module: 'alphafold:2.3.2', engine: 'docker', gpus: 2, vramBytes: 80 * 2 ** 30, providers: 0, atOnce: 0 }
]

/** Everything that a screen can show, among it a peer that tries to steer the terminal. */
export function testData(): CockpitData {
  const running = testJob(1, { state: 'running', trace: testJob(1).trace.slice(0, 3) })
  const stuck = testJob(4, { state: 'queued', module: '模块:1.0.0', waiting: ['provider 0xab: price over the maximum'] })
  const offers = [0, 1, 2, 3].map((n) => testOffer(n))
  return {
    nowMs: NOW_MS,
    link: { state: 'live' },
    node: NODE,
    wallet: WALLET,
    jobs: listOf([
      running,
      testJob(2),
      testJob(3, {
        state: 'failed',
        trace: [
          { state: 'queued', atMs: NOW_MS - 180_000 },
          { state: 'failed', atMs: NOW_MS - 170_000 }
        ],
        failure: { code: 'MARKET_DEAL_TIMED_OUT', reason: 'the provider did not deliver', logTail: '' }
      }),
      stuck
    ]),
    jobTotals: {
      going: 2,
      paid: 1,
      failed: 1,
      cancelled: 0,
      spentWei: '12345600000000000',
      paidWei: ['12345600000000000'],
      locked: [running, stuck],
      stuck: [stuck]
    },
    offers: listOf(offers),
    market: {
      offers: 4,
      cpuMilli: 32_000,
      memoryBytes: 128 * 2 ** 30,
      gpus: 2,
      cheapest: testOffer(0),
      gpuModels: [{ model: 'NVIDIA H200', gpus: 2, fromWei: '10000000000000000' }],
      services: [{ model: 'llama3:8b', providers: 2, outputWei: '30000000000000000', tokensPerSecond: 80 }],
      depth: offers.map(({ minimumWei, cpuMilli }, n) => ({ upToWei: minimumWei, cpuMilli: cpuMilli * (n + 1) }))
    },
    shelf: SHELF,
    peers: [
      {
        serves: { what: ['wasm', 'docker'], provider: hex('a00001', 40) },
        peerId: testOffer(1).peerId,
        addrs: ['/ip4/10.0.0.7/tcp/4001'],
        direction: 'inbound',
        latencyMs: 120,
        agent: 'lilynode/0.1.0\u001b]0;owned\u0007'
      }
    ],
    modules: MODULES,
    gossipRates: new Map([['/lilynode/devnet/market/job-offer/1.0.0', 2.44]]),
    matches: MATCHES,
    shop: SHOP,
    court: COURT,
    events: testEvents(),
    logs: { jobId: testJob(1).jobId, lines: ['step 1 of 2', '\u001b[31mred\u001b[0m and\ttabs'] },
    why: { jobId: '', reasons: [] },
    preview: { jobId: '' },
    explained: { jobId: testJob(2).jobId, view: EXPLAINED },
    balances: [10, 12, 11, 15]
  }
}
