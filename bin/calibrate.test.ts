import { expect, test } from 'vitest'
import { module } from './commands/module.ts'
import { testContext } from './test-context.ts'

const call = async (flags: Record<string, readonly string[]>) => {
  const { context, heard } = await testContext(['calibrate', 'cowsay'], { input: ['Message=moo'], ...flags })
  return { status: await module.run(context), heard }
}

test('a module that gives the same each time: nothing honest is refused, no cheat passes, and the bounds say of how few runs that is known', async () => {
  const { status, heard } = await call({ count: ['5'], json: ['true'] })
  expect(status).toBe(0)
  expect(heard.lines()).toEqual([
    expect.objectContaining({
      strategy: 'exact',
      runs: 5,
      rows: expect.arrayContaining([
        expect.objectContaining({
          strategy: 'exact',
          slashes: 'collateral',
          falseRate: { seen: 0, of: 4, atMost: expect.closeTo(1 - 0.05 ** (1 / 4), 6) },
          missed: expect.objectContaining({ 'random bytes': expect.objectContaining({ seen: 0, of: 5 }) }),
          missRate: expect.objectContaining({ seen: 0 })
        }),
        expect.objectContaining({ strategy: 'text', slashes: 'nothing' })
      ])
    })
  ])
})

test('for a person: a line a strategy, and what it lets through', async () => {
  const { heard } = await call({ count: ['3'] })
  for (const part of ['exact (its own)', 'numeric-tolerance', 'audits that deter', 'text lets through: one bit flipped'])
    expect(heard.stdout.text).toContain(part)
})
