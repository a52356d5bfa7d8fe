import { renderToString } from 'ink'
import { render } from 'ink-testing-library'
import { createElement } from 'react'
import { afterEach, describe, expect, test, vi } from 'vitest'
import type { CockpitApi } from '../node/control/cockpit-api.ts'
import type { KeptView } from '../node/retention/kept-view.ts'
import { widthOf } from './cell-text.ts'
import { Cockpit } from './cockpit.tsx'
import type { CockpitData } from './cockpit-data.ts'
import { CockpitStore } from './cockpit-store.ts'
import { queryOf } from './rows.ts'
import { testData, testJob } from './test-data.ts'
import { FIRST_UI, SCREENS } from './ui-state.ts'

const signal = new AbortController().signal
const still = { api: undefined, look: () => {}, show: () => {}, explain: () => {}, view: () => {} }
const stores: CockpitStore[] = []
const storeOf = (change: Parameters<CockpitStore['update']>[0] = {}): CockpitStore => {
  const store = new CockpitStore({ ...testData(), ...(typeof change === 'function' ? {} : change) })
  stores.push(store)
  return store
}
afterEach(() => {
  for (const store of stores.splice(0)) store.close()
})

const SIZES = [
  { columns: 80, rows: 24 },
  { columns: 120, rows: 40 },
  { columns: 200, rows: 60 }
] as const

describe.each(SIZES)('at $columns × $rows', (size) => {
  test.each(SCREENS)('%s: as it was looked at and found good', (screen) => {
    const store = storeOf()
    const picture = renderToString(createElement(Cockpit, { store, feed: still, color: false, signal, size, first: { screen } }), size)
    expect(picture.split('\n').length).toBeLessThanOrEqual(size.rows)
    for (const row of picture.split('\n')) expect(widthOf(row)).toBeLessThanOrEqual(size.columns)
    expect(picture.replaceAll('\n', '')).not.toMatch(/\p{Cc}|\p{Cf}/u)
    expect(picture).toMatchSnapshot()
  })
})

/** A cockpit at whose keys the test sits. */
function open(api?: Partial<CockpitApi>) {
  const show = vi.fn()
  const feed = { api: api as CockpitApi | undefined, look: () => {}, show, explain: vi.fn(), view: vi.fn() } // the test's keys ask for no more than it has
  const app = render(createElement(Cockpit, { store: storeOf(), feed, color: false, signal, size: { columns: 98, rows: 30 } }))
  const press = async (...keys: readonly string[]): Promise<void> => {
    for (const key of keys) {
      app.stdin.write(key)
      await new Promise((resolve) => setTimeout(resolve, 30)) // an escape is told from the start of a sequence by the time after it
    }
  }
  return { press, shown: () => app.lastFrame() ?? '', asked: () => show.mock.lastCall?.[0], close: app.unmount }
}

describe('keys', () => {
  test('a form: what is wrong is told, what is right is submitted, and the screen goes to the job', async () => {
    const submit = vi.fn(async () => testJob(9))
    const { press, shown, close } = open({ submit })
    await press('8', '\r', 'hello', '\t', '\u001b[C', '\t', '9')
    expect(shown()).toContain('[hello]')
    expect(shown()).toContain('[square]')
    expect(shown()).toContain('! at most 5')
    await press('\t', '\t', '\r')
    expect(shown()).toContain('✗ Count: at most 5')
    expect(submit).not.toHaveBeenCalled()
    await press('\u007f', '3', '\t', '0.5', '\t', '\r')
    const request = { module: 'cowsay:0.0.4', inputs: { Message: 'hello', Eyes: 'square', Count: '3' }, files: [], maxPriceWei: '500000000000000000' }
    expect(submit).toHaveBeenCalledWith(request, expect.any(AbortSignal))
    await vi.waitFor(() => expect(shown()).toContain('✓ submitted as'))
    expect(shown()).toContain('[2 Jobs]')
    close()
  })

  test('cancel asks first', async () => {
    const cancel = vi.fn(async () => testJob(1, { state: 'cancelled' }))
    const { press, shown, close } = open({ cancel })
    await press('2', 'c')
    expect(shown()).toContain('cancel job 0x00010001')
    await press('n')
    expect(cancel).not.toHaveBeenCalled()
    await press('c', 'y')
    expect(cancel).toHaveBeenCalledWith(testJob(1).jobId, expect.any(AbortSignal))
    await vi.waitFor(() => expect(shown()).toContain('is cancelled'))
    close()
  })

  test('a challenge costs money: it asks, and where there is no result there is nothing to ask', async () => {
    const challenge = vi.fn(async function* () {
      yield { phase: 'Draw', feeWei: '2000000000000000000' }
    })
    const { press, shown, close } = open({ challenge: challenge as unknown as CockpitApi['challenge'] }) // what is read of it
    await press('2', 'x')
    expect(shown()).toContain('has no result that could be challenged')
    await press('j', 'x')
    expect(shown()).toContain('run again by a mediator')
    await press('n')
    expect(challenge).not.toHaveBeenCalled()
    await press('x', 'y')
    await vi.waitFor(() => expect(shown()).toContain('challenged: the case is at Draw, and a mediator earns 2 LILY'))
    expect(shown()).toContain('[5 Mediation]')
    expect(challenge).toHaveBeenCalledWith(testJob(2).jobId, undefined, expect.any(AbortSignal))
    close()
  })

  test('the chosen job stays the chosen one while newer ones come', async () => {
    const retry = vi.fn(async () => testJob(9))
    const store = storeOf()
    const feed = { ...still, api: { retry } as unknown as CockpitApi } // the test's keys ask for no more
    const app = render(createElement(Cockpit, { store, feed, color: false, signal, size: { columns: 98, rows: 30 } }))
    const wait = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 250)) // a change is drawn five times a second
    for (const key of ['2', 'j']) {
      app.stdin.write(key)
      await wait()
    }
    const { jobs } = store.get()
    const chosen = jobs.rows[1]?.jobId ?? ''
    store.update({ jobs: { ...jobs, total: jobs.total + 1, found: jobs.found + 1, rows: [testJob(99), ...jobs.rows] } })
    await wait()
    expect(app.lastFrame()).toContain(`▸ ${chosen.slice(0, 10)}`)
    app.stdin.write('r')
    await wait()
    expect(retry).toHaveBeenCalledWith(chosen, expect.any(AbortSignal))
    app.unmount()
  })

  test('search, help, and the command line', async () => {
    const { press, shown, asked, close } = open()
    await press('2', '/', 'failed', '\r')
    expect(asked()).toMatchObject({ jobs: { search: 'failed', start: 0, count: 64 } })
    expect(shown()).toContain('/failed')
    await press('?')
    expect(shown()).toContain('Keys of Jobs')
    await press('x', ':net', '\r')
    expect(shown()).toContain('[6 Network]')
    await press(':nonsense\r')
    expect(shown()).toContain('there is no command "nonsense"')
    close()
  })

  test('a paste is no row of keys: it retries nothing', async () => {
    const retry = vi.fn(async () => testJob(9))
    const { press, close } = open({ retry })
    await press('2', '\u001b[200~rrrr\u001b[201~', 'rrrrr')
    expect(retry).not.toHaveBeenCalled()
    close()
  })
})

test('the files of a result: text as it is, a picture in dots, made harmless and within the screen', () => {
  const size = SIZES[0]
  const jobId = testJob(2).jobId
  const files = [
    { path: 'cow.txt', bytes: 40 },
    { path: 'deep/\u001b[31mpic.png', bytes: 2_000_000 }
  ]
  const draw = (preview: CockpitData['preview'], index = 0): string => {
    const first = { screen: 'Jobs' as const, viewing: { jobId, index } }
    const picture = renderToString(createElement(Cockpit, { store: storeOf({ preview }), feed: still, color: false, signal, size, first }), size)
    for (const row of picture.split('\n')) expect(widthOf(row)).toBeLessThanOrEqual(size.columns)
    expect(picture.replaceAll('\n', '')).not.toMatch(/\p{Cc}|\p{Cf}/u)
    return picture
  }
  expect(draw({ jobId: 'another' })).toContain('…')
  expect(draw({ jobId, problem: 'no result' })).toContain('✗ no result')
  const text = draw({ jobId, view: { files, path: 'cow.txt', shown: { kind: 'text', text: ['moo', ...Array(99).fill('line')].join('\n'), isCut: false } } })
  expect(text).toMatch(/▸ cow\.txt +40 B[\s\S]*moo\nline[\s\S]*there is more of it/)
  const gray = Buffer.from(Array.from({ length: 100 * 60 }, (_, i) => (i % 100 < 50 ? 255 : 0))).toString('base64')
  const shown = { kind: 'image', of: '1000 × 600', width: 100, height: 60, gray } as const
  const rows = draw({ jobId, view: { files, path: 'pic.png', shown } }, 1).split('\n')
  expect(rows.join('\n')).toContain('a picture of 1000 × 600')
  expect(rows.filter((row) => /^⣿{5,}/.test(row)).length).toBeGreaterThan(10)
})

describe('what is kept on the disk', () => {
  const GIB = 2 ** 30
  const draw = (screen: 'Overview' | 'Provider', size: (typeof SIZES)[number], kept: KeptView): string => {
    const { node } = testData()
    const store = storeOf(node && { node: { ...node, kept } })
    const picture = renderToString(createElement(Cockpit, { store, feed: still, color: false, signal, size, first: { screen } }), size)
    for (const row of picture.split('\n')) expect(widthOf(row)).toBeLessThanOrEqual(size.columns)
    return picture
  }

  test.each(SIZES)('near its end it is marked, and what to do stands beside it: $columns × $rows', (size) => {
    const low = { bytes: 11.4 * GIB, limitBytes: 12 * GIB, freeBytes: 40 * GIB, state: 'low', shortOf: 'limit' } as const
    expect(draw('Overview', size, low)).toMatch(/kept +██████ !11\.4 of 12\.0 GiB/)
    expect(draw('Overview', size, low)).toContain('! 11.4 of 12.0 GiB are kept for others  a larger --kept-disk')
    expect(draw('Provider', size, low)).toMatch(/!kept +███████████████░ 11\.4 of 12\.0 GiB/)
    const full = { ...low, bytes: 12 * GIB, state: 'full' } as const
    expect(draw('Overview', size, full)).toContain('! no jobs are taken: 12.0 of 12.0 GiB are kept for others  a larger --kept-disk')
    const crowded = { ...low, bytes: GIB, freeBytes: GIB / 4, state: 'full', shortOf: 'disk' } as const
    expect(draw('Overview', size, crowded)).toContain('! no jobs are taken: the disk has 256 MiB left  free some of it')
    expect(draw('Provider', size, crowded)).toMatch(/!kept +█░{15} 1\.0 of 12\.0 GiB, 256 MiB free/)
  })

  test('a node that sells nothing has no limit: what it keeps, and what is free', () => {
    const kept = { bytes: 200 * 2 ** 20, freeBytes: 40 * GIB, state: 'room', shortOf: 'disk' } as const
    expect(draw('Overview', SIZES[0], kept)).toMatch(/kept +200 MiB, 40\.0 GiB free/)
    expect(draw('Overview', SIZES[0], { ...kept, freeBytes: GIB, state: 'low' })).toContain('! the disk has 1.0 GiB left  free some of it')
  })
})

test('until the node has found what is searched for, no key acts on a job that nobody looks for', async () => {
  const cancel = vi.fn(async () => testJob(1, { state: 'cancelled' }))
  const { press, shown, close } = open({ cancel })
  await press('2', ':', 'j', 'o', 'b', ' ', '0', 'x', 'f', '8', '\r')
  expect(shown()).toContain('/0xf8')
  expect(shown()).not.toContain('queued →')
  await press('c', 'y')
  expect(cancel).not.toHaveBeenCalled()
  await press('\u001b', '\u001b', ':', 'j', 'o', 'b', ' ', '0', 'x', '0', '0', '0', '1', '\r', 'c')
  expect(shown()).toContain('0x00010001')
  await press('y')
  expect(cancel).toHaveBeenCalledWith(testJob(1).jobId, expect.any(AbortSignal))
  close()
})

test('the market by module: who runs which, how many at once, from which price', async () => {
  for (const size of SIZES) {
    const first = { screen: 'Market' as const, isByModule: true }
    const picture = renderToString(createElement(Cockpit, { store: storeOf(), feed: still, color: false, signal, size, first }), size)
    expect(picture).toContain('Market by module  2 of 3 modules have a provider')
    expect(picture).toMatch(/▸ cowsay:0\.0\.4 .* 4 +32 .* 0\.01/)
    expect(picture).toMatch(/sdxl:1\.0\.0 .* 24\.0 GiB +2 +2 .* 1\.23/)
    expect(picture).toMatch(/alphafold:2\.3\.2 .* 2 × 80\.0 GiB +– +– .*–/)
    for (const row of picture.split('\n')) expect(widthOf(row)).toBeLessThanOrEqual(size.columns)
  }
  const { press, shown, asked, close } = open()
  await press('3', 'b')
  expect(shown()).toContain('by module')
  expect(asked().parts).toEqual(['shelf'])
  await press('/', 's', 'd', '\r')
  expect(shown()).toMatch(/▸ sdxl/)
  expect(shown()).not.toContain('cowsay:0.0.4')
  await press('b')
  expect(asked().parts).toEqual(['matches'])
  close()
})

test('a map of who serves what, the nearest first, as far as there is room', () => {
  const size = SIZES[1]
  const [peer] = testData().peers
  const peers = [300, 20, 90].map((latencyMs, n) => ({
    ...peer,
    direction: 'inbound' as const,
    addrs: [],
    peerId: `${'x'.repeat(44)}0000000${n}`,
    latencyMs,
    serves: { what: n === 0 ? ['wasm', 'NVIDIA H200'] : ['wasm'], provider: `0x${n}` }
  }))
  const draw = (list: typeof peers) =>
    renderToString(createElement(Cockpit, { store: storeOf({ peers: list }), feed: still, color: false, signal, size, first: { screen: 'Network' } }), size)
  expect(draw(peers)).toMatch(/Who serves what {2}3 of 3 peers sell[\s\S]*wasm +█+ +3 {2}…00000001 20 ms {2}…00000002 90 ms {2}…00000000 300 ms/)
  expect(draw(peers)).toMatch(/NVIDIA H200 +█+\S* *1 {2}…00000000 300 ms/)
  expect(draw(Array(60).fill(peers[0]))).not.toContain('Who serves what')
})

test('a job that fills the screen says why it went where it did', () => {
  const size = SIZES[0]
  const first = { screen: 'Jobs' as const, isZoomed: true, chosen: { ...FIRST_UI.chosen, Jobs: 1 } }
  const picture = renderToString(createElement(Cockpit, { store: storeOf(), feed: still, color: false, signal, size, first }), size)
  expect(picture).toContain('Why there  ✓ computed again, it agrees  2 of a book of 5 fit; solver')
  expect(picture).toMatch(/1\. 0xababab…abab {2}0\.0123 LILY {2}██████████ 8123 {2}refused: MARKET_BUSY/)
  expect(picture).toMatch(/2\. 0xacacac…acac .* chosen/)
})

test('of ten thousand jobs a part is here, and what is not is said to come', () => {
  const part = Array.from({ length: 128 }, (_, n) => testJob(3_968 + n))
  const store = storeOf({ jobs: { total: 10_000, found: 10_000, start: 3_968, rows: part } })
  const size = SIZES[0]
  const draw = (row: number): string => {
    const chosen = { ...Object.fromEntries(SCREENS.map((name) => [name, row])) } as Record<(typeof SCREENS)[number], number> // one entry a screen
    return renderToString(createElement(Cockpit, { store, feed: still, color: false, signal, size, first: { screen: 'Jobs', chosen } }), size)
  }
  expect(draw(4_000)).toMatch(/▸ 0x0fa00fa0[\s\S]*4001 of 10000/)
  expect(draw(4_095)).toMatch(/▸ 0x0fff0fff[\s\S]*\n {2}…\n/)
  expect(draw(9_000)).toMatch(/\n {2}…\n[\s\S]*9001 of 10000/)
})

test('the node is asked for what is looked at, and not anew for each step', () => {
  const at = (screen: (typeof SCREENS)[number], row: number) => queryOf({ ...FIRST_UI, screen, search: 'x', chosen: { ...FIRST_UI.chosen, [screen]: row } }, 40)
  const none = { search: '', start: 0, count: 0 }
  expect(at('Overview', 0)).toEqual({ jobs: none, offers: none, parts: ['shop'] })
  expect(at('Jobs', 0)).toEqual({ jobs: { search: 'x', start: 0, count: 64 }, offers: none, parts: [] })
  expect(at('Market', 1_000)).toEqual({ jobs: none, offers: { search: 'x', start: 960, count: 128 }, parts: ['matches'] })
  expect(at('Market', 1_001)).toEqual(at('Market', 1_000))
  for (let row = 0; row < 2_000; row += 7) {
    const { start, count } = at('Jobs', row).jobs
    expect(start).toBeLessThanOrEqual(Math.max(0, row - 40))
    expect(start + count).toBeGreaterThanOrEqual(row + 40)
  }
})

test('a thousand changes in a second are five frames at most', async () => {
  const store = storeOf()
  let frames = 0
  store.listen(() => frames++)
  const started = Date.now()
  for (let i = 0; i < 300; i++) {
    store.update({ nowMs: i })
    if (i % 10 === 0) await new Promise((resolve) => setTimeout(resolve, 5))
  }
  await new Promise((resolve) => setTimeout(resolve, 220))
  expect(frames).toBeGreaterThan(0)
  expect(frames).toBeLessThanOrEqual((Date.now() - started) / 200 + 1)
  expect(store.get().nowMs).toBe(299)
})
