import { expect, test } from 'vitest'
import { aDispute, testContext } from '../test-context.ts'
import { dispute } from './dispute.ts'

test('tells who, what was found, each state with its transfers, and each vote; what a provider says can’t steer the terminal', async () => {
  const { context, heard } = await testContext(['0xd1'], {})
  expect(await dispute.run(context)).toBe(0)
  expect(heard.calls[0]).toEqual(['dispute', '0xd1'])
  for (const part of [
    'MediationCommit since',
    'cowsay:0.0.4, wasm',
    'always: mismatch',
    'paid: result',
    '0.01 LILY',
    'the price',
    'Committed',
    aDispute.provider
  ])
    expect(heard.stdout.text).toContain(part)
  expect(heard.stdout.text).not.toContain('\u001b')
})

test('with --json the story as it is', async () => {
  const { context, heard } = await testContext(['0xd1'], { json: ['true'] })
  await dispute.run(context)
  expect(heard.lines()).toEqual([aDispute])
})
