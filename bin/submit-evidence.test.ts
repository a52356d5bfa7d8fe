import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { ClientApi } from '../src/node/client-api.ts'
import { NodeError } from '../src/node/errors.ts'
import type { CommandContext } from './command.ts'
import { submitEvidence } from './submit-evidence.ts'
import { testContext } from './test-context.ts'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lilynode-submit-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

async function fileOf(...proofs: readonly string[]): Promise<string> {
  const path = join(folder, `${proofs.join('-')}.jsonl`)
  await writeFile(path, proofs.map((bytes) => `${JSON.stringify({ bytes })}\n`).join(''))
  return path
}

/** A node that can take no proof to the chain but `good` ones. */
async function submitted(proofs: readonly string[], flags: Parameters<typeof testContext>[1] = {}) {
  const { context, heard } = await testContext(['evidence', 'submit', await fileOf(...proofs)], flags)
  const client = await context.openClient()
  const convictionTerms: ClientApi['convictionTerms'] = (proof, signal) => {
    if (proof.startsWith('good')) return client.convictionTerms(proof, signal)
    throw proof === 'lost'
      ? new Error('the node is gone')
      : new NodeError({ code: 'NODE_NOT_CONVICTABLE', why: 'only people compute it' }, `${proof} is not for the chain`)
  }
  const crooked: CommandContext = { ...context, openClient: async () => ({ ...client, convictionTerms }) }
  return { status: await submitEvidence(crooked), heard }
}

describe('evidence submit', () => {
  test('takes what the chain can compute, and tells of each line that it can’t', async () => {
    const { status, heard } = await submitted(['good-1', 'other', 'good-2'], { yes: ['true'] })
    expect(status).toBe(9)
    expect(heard.calls.filter(([verb]) => verb === 'convict')).toEqual([
      ['convict', 'good-1'],
      ['convict', 'good-2']
    ])
    expect(heard.stderr.text).toContain('line 2: other is not for the chain')
  })

  test('stops where it is the node that fails', async () => {
    await expect(submitted(['lost', 'good-5'], { yes: ['true'] })).rejects.toThrow('the node is gone')
  })

  test('ends well where all were taken, and sends nothing that was not agreed to', async () => {
    expect((await submitted(['good-3'], { yes: ['true'] })).status).toBe(0)
    const { status, heard } = await submitted(['good-4'])
    expect([status, heard.calls.some(([verb]) => verb === 'convict')]).toEqual([9, false])
    expect(heard.stdout.text).toContain('takes its bond of 1000 LILY, 100 LILY of it for you; at most 130000 gas')
  })
})
