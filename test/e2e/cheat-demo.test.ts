import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { parseLily } from '../../src/core/units.ts'
import { Cli } from './cli.ts'

interface Row {
  readonly who: string
  readonly happened: string
  readonly state: string
  readonly lily: string
}

/** Draws of a beacon with rounds of eight seconds, twice, and a dozen processes on two busy cores. */
const PATIENCE_MS = 420_000

/** A paid deal, or one that an audit looks at by now. */
const PAID: readonly string[] = ['Paid', 'MediationCommit', 'MediationReveal', 'Verdict', 'Cleared']

/** `+0.5`, `-0.025`, `0`. */
const weiOf = (text: string): bigint => (text.startsWith('-') ? -parseLily(text.slice(1)) : parseLily(text.replace('+', '')))

describe.skipIf(process.platform !== 'linux')('lilynode demo --cheat', () => {
  let root: string
  beforeAll(async () => {
    root = await mkdtemp(join(tmpdir(), 'lilynode-cheat-demo-'))
  })
  afterAll(() => rm(root, { recursive: true, force: true, maxRetries: 20, retryDelay: 200 }))

  test('each cheater’s row: what it tried, how its deal ended, what it lost; the money adds up', { timeout: PATIENCE_MS + 10_000 }, async () => {
    const demo = new Cli(join(root, 'home')).start(['demo', '--cheat', '--json'])
    const told = await demo.line({ type: 'cheats' }, PATIENCE_MS)
    const { status, stderr } = await demo.ended
    expect(status, stderr).toBe(0)
    const rows = told.rows as readonly Row[] // as cheat-tour.ts has them; each field is compared below
    const by = (who: string): Row => rows.find((row) => row.who === who) ?? { who, happened: 'no row', state: '', lily: '0' }
    expect(by('garbage')).toMatchObject({ state: 'SlashedProvider', happened: expect.stringContaining('Convicted, round 2') })
    expect(by('thief')).toMatchObject({ state: 'SlashedProvider', happened: expect.stringMatching(/refused .*Convicted, round 2/) })
    expect(by('withholder')).toMatchObject({ state: 'SlashedProvider', happened: expect.stringContaining('ResultWithheld') })
    expect(['TimedOut', 'Refunded']).toContain(by('mute').state)
    expect(PAID).toContain(by('ungrateful').state)
    expect(by('client')).toMatchObject({ state: 'Cleared', happened: expect.stringContaining('Cleared, round 1: Match') })
    expect(by('liar')).toMatchObject({ state: 'SlashedProvider', happened: expect.stringMatching(/NODE_RESULT_MISMATCH.*Convicted, round 2/) })
    for (const who of ['garbage', 'thief', 'liar', 'withholder']) expect(weiOf(by(who).lily), who).toBeLessThan(0n)
    const money = told.money as readonly { name: string; lily: string }[] // as money-table.ts has them
    expect(money.reduce((sum, { lily }) => sum + weiOf(lily), 0n)).toBe(0n)
    for (const { name, lily } of money) if (name === 'honest' || name.startsWith('mediator')) expect(weiOf(lily), name).toBeGreaterThanOrEqual(0n)
  })
})
