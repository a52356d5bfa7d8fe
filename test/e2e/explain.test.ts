import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Cli, RunningCli } from './cli.ts'
import { NetworkBed } from './network-bed.ts'

const signal = AbortSignal.timeout(170_000)
const CLIENT = ['--role', 'client', '--listen', '/ip4/127.0.0.1/tcp/0', '--json']

describe('why a job is where it is, through the commands', () => {
  let bed: NetworkBed
  let user: Cli
  let node: RunningCli | undefined
  let matched = ''
  let unmatched = ''

  const submit = async (...more: readonly string[]): Promise<string> => String((await user.run(['run', 'cowsay', '--json', ...more])).lines[0]?.jobId)

  beforeAll(async () => {
    bed = await NetworkBed.start(signal)
    await bed.add('solver-1', ['solver', 'bootstrap'], signal)
    await bed.add('solver-2', ['solver'], signal)
    await Promise.all([bed.add('provider-1', ['provider'], signal), bed.add('provider-2', ['provider'], signal)])
    user = await bed.user('buyer')
    await user.json(['wallet', 'fund'])
    matched = await submit('-i', 'Message=why')
    unmatched = await submit('--max-price', '0.001', '--expires', '4s')
  })
  afterAll(async () => {
    await node?.kill('SIGKILL')
    await bed?.stop()
  })

  test('explain: the ranking that the solver signed, computed again from the offers of all candidates', async () => {
    const view = await user.json(['explain', matched])
    expect(view).toMatchObject({
      jobId: matched,
      round: 0,
      exact: true,
      bookSize: 2,
      failed: {},
      check: { agrees: true, checked: 2, unchecked: 0, differences: [] }
    })
    const candidates = view.candidates as readonly { answer: string; score: number }[]
    expect(candidates.filter(({ answer }) => answer === 'chosen')).toHaveLength(1)
    expect(candidates.map(({ score }) => score)).toEqual(candidates.map(({ score }) => score).toSorted((a, b) => b - a))
    const { status, stdout } = await user.run(['explain', matched.slice(0, 12)])
    expect(status).toBe(0)
    expect(stdout).toMatch(/provider +asks +price×100 .*score +answer/)
    expect(stdout).toMatch(/1 +0x\w+….*0\.01 LILY.*chosen/)
    expect(stdout).toContain('agrees: computed again from the signed offers of all 2 candidates')
  })

  test('why: of a job that nobody took, per provider what failed first and the least that would match, also after its end', async () => {
    const view = await user.json(['why', unmatched])
    expect(view).toMatchObject({ jobId: unmatched, state: 'failed' })
    expect(view.reasons).toHaveLength(2)
    for (const reason of view.reasons as readonly unknown[])
      expect(reason).toMatchObject({
        code: 'MARKET_PRICE_ABOVE_MAX',
        message: 'asks 0.01 LILY, the job pays at most 0.001 LILY',
        changes: ['raise --max-price to 0.01']
      })
    expect((await user.run(['why', unmatched])).stdout).toMatch(
      /provider +what fails first +what would match\n0x\w+….*asks 0\.01 LILY.*raise --max-price to 0\.01/
    )
  })

  test('what was said is enough: with that price the job is taken', async () => {
    const { lines } = await user.run(['run', 'cowsay', '--max-price', '0.01', '--json'])
    expect(lines.at(-1)).toMatchObject({ type: 'result', state: 'paid' })
  })

  test('a job without a deal has no explanation, and the other question is named', async () => {
    expect(await user.run(['explain', unmatched])).toMatchObject({ status: 2, stderr: expect.stringMatching(/NODE_JOB_NOT_MATCHED: .*lilynode why/) })
  })

  test('while it waits it is asked about now, by the node that holds the folder', async () => {
    node = user.start(CLIENT)
    await node.line({ type: 'node.ready' })
    const id = await submit('--max-price', '0.002', '--expires', '30s', '--detach')
    await expect
      .poll(async () => user.json(['why', id]), { timeout: 15_000 })
      .toMatchObject({ state: 'queued', reasons: [{ changes: ['raise --max-price to 0.01'] }, { changes: ['raise --max-price to 0.01'] }] })
    expect(await user.json(['explain', matched])).toMatchObject({ check: { agrees: true } })
  })
})
