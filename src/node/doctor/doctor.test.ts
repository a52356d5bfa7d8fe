import { createServer } from 'node:net'
import { describe, expect, test } from 'vitest'
import { resolveSettings } from '../config/settings.ts'
import type { Check } from './check.ts'
import { ok, warn } from './check.ts'
import { checkMemory, checkNode, judgeDisk } from './machine-checks.ts'
import { judgeClock, judgeReach, networkChecks } from './network-checks.ts'
import type { CheckResult } from './run-checks.ts'
import { runChecks } from './run-checks.ts'

const never = new AbortController().signal
const GIB = 2 ** 30

const results = async (checks: readonly Check[], signal = never): Promise<CheckResult[]> => {
  const found: CheckResult[] = []
  for await (const result of runChecks(checks, signal)) found.push(result)
  return found
}

describe('doctor', () => {
  test('gives the findings in the order of the checks, whichever ends first', async () => {
    const slow: Check = { name: 'slow', run: () => new Promise((resolve) => setTimeout(() => resolve(ok('at last')), 20)) }
    const quick: Check = { name: 'quick', needs: ['provider'], run: async () => warn('so so', 'mend it') }
    expect(await results([slow, quick])).toEqual([
      { name: 'slow', needs: [], status: 'ok', fact: 'at last' },
      { name: 'quick', needs: ['provider'], status: 'warn', fact: 'so so', remedy: 'mend it' }
    ])
  })

  test('a check that throws has found its fault', async () => {
    const broken: Check = { name: 'broken', run: () => Promise.reject(Object.assign(new Error('what, and what to do'), { code: 'STORE_CORRUPT' })) }
    expect(await results([broken])).toMatchObject([{ status: 'fail', fact: 'STORE_CORRUPT: what, and what to do' }])
  })

  test('Ctrl-C ends it', async () => {
    const endless: Check = { name: 'endless', run: (signal) => new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason))) }
    await expect(results([endless], AbortSignal.timeout(10))).rejects.toThrow()
  })

  test.each([
    [checkNode('24.0.0'), 'ok'],
    [checkNode('20.20.2'), 'fail'],
    [checkMemory(16 * GIB, 8 * GIB), 'ok'],
    [checkMemory(1 * GIB, 0.5 * GIB), 'warn'],
    [checkMemory(0.25 * GIB, 0.1 * GIB), 'fail'],
    [judgeDisk(100 * GIB, '/data'), 'ok'],
    [judgeDisk(1 * GIB, '/data'), 'warn'],
    [judgeDisk(1000, '/data'), 'fail'],
    [judgeClock({ chainId: 1, number: 1n, timeS: 1_000 }, { dev: false }, 1_005_000), 'ok'],
    [judgeClock({ chainId: 1, number: 1n, timeS: 1_000 }, { dev: false }, 900_000), 'warn'],
    [judgeClock({ chainId: 1, number: 1n, timeS: 1_000 }, { dev: true }, 900_000), 'ok'],
    [judgeClock(undefined, { dev: false }, 0), 'warn'],
    [judgeReach({ peers: 0, reachability: { state: 'unknown' } }), 'warn'],
    [judgeReach({ peers: 2, reachability: { state: 'unknown' } }), 'warn'],
    [judgeReach({ peers: 2, reachability: { state: 'hidden', relays: [], asked: 2 } }), 'warn'],
    [judgeReach({ peers: 2, reachability: { state: 'reachable', addrs: ['/ip4/198.51.100.7/tcp/4001'], asked: 2 } }), 'ok']
  ] as const)('%j', (finding, status) => {
    expect(finding.status).toBe(status)
    if (status !== 'ok') expect(finding.remedy).toBeTruthy()
  })

  test('a port that is taken is named, with what finds out by whom', async () => {
    const server = createServer()
    await new Promise<void>((resolve) => server.listen({ host: '127.0.0.1', port: 0 }, resolve))
    const address = server.address()
    const port = typeof address === 'object' && address ? address.port : 0
    const { settings } = await resolveSettings({ flags: { listen: [`/ip4/127.0.0.1/tcp/${port},/ip4/127.0.0.1/tcp/0`], dataDir: ['/nonexistent'] }, env: {} })
    const components = {
      probeChain: async () => ({ chainId: 1, number: 1n, timeS: 0 }),
      probeReach: () => Promise.reject(new Error('no network, no probe')),
      nowMs: () => 0
    }
    const found = await results(networkChecks(components, settings, { network: undefined, inUse: false }))
    server.close()
    expect(found).toMatchObject([
      { name: 'network', status: 'fail', fact: expect.stringContaining('NODE_UNKNOWN_NETWORK') },
      { status: 'fail', fact: `port ${port} is taken`, remedy: expect.stringContaining('--listen') },
      { status: 'ok' }
    ])
  })
})
