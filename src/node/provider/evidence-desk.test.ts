import { expect, test } from 'vitest'
import { aCertificate } from '../../chain/signing/test-nouns.ts'
import type { DealState } from '../../core/deal-state.ts'
import { parseAddress, parseBytes32, signatureSchema } from '../../core/primitives.ts'
import type { EvidenceRequest, EvidenceResponse } from '../../mediation/index.ts'
import { EvidenceDesk } from './evidence-desk.ts'

const dealId = parseBytes32(`0x${'de'.repeat(32)}`)
const [client, other, salt] = [`0x${'e7'.repeat(20)}`, aCertificate.wallet, parseBytes32(`0x${'5a'.repeat(32)}`)]
const spec = { what: 'a job' }
const result = { result: { what: 'that of a job', digest: `0x${'d1'.repeat(32)}`, salt }, signature: 'of its provider' }
const signature = signatureSchema.parse(`0x${'11'.repeat(65)}`)

interface Asked {
  readonly by?: 'mediator' | 'client' | 'stranger'
}

/** What a provider answers about a deal in this state. */
async function answer(part: EvidenceRequest['part'], state: DealState, { by = 'mediator' }: Asked = {}): Promise<EvidenceResponse> {
  let handle: (request: EvidenceRequest, from: string) => Promise<EvidenceResponse> = () => Promise.reject(new Error('nobody listens'))
  const desk = new EvidenceDesk(
    {
      rpc: {
        handle: async (_: unknown, handler: typeof handle) => {
          handle = handler
        }
      },
      keeper: { record: async () => ({ spec, result, signed: { deal: { client } } }) },
      chain: {
        dealState: async () => ({ state, resultHash: state === 'Open' ? undefined : dealId }),
        isStaked: () => by === 'mediator',
        notary: { verifyCertificate: async () => true }
      }
    } as never, // all that it asks of them
    'test'
  )
  await desk.start()
  const wallet = by === 'client' ? parseAddress(client) : other
  const certificate = { ...aCertificate, wallet, roles: by === 'client' ? ['client' as const] : ['mediator' as const] }
  return handle({ dealId, part, author: { certificate, signature } }, aCertificate.peerId)
}

const tooEarly = { type: 'refused', code: 'MEDIATION_TOO_EARLY' }
const shown = { type: 'result', signed: result }

test('the job is shown at any time', async () => {
  for (const state of ['Open', 'Paid', 'MediationCommit'] as const) expect(await answer('job', state)).toEqual({ type: 'job', spec })
})

test('a mediator that may still be drawn learns the salt, and nothing of the result', async () => {
  for (const state of ['ResultCommitted', 'Paid'] as const) {
    expect(await answer('salt', state)).toEqual({ type: 'salt', salt })
    const refused = await answer('result', state)
    expect(refused).toMatchObject(tooEarly)
    expect(JSON.stringify(refused)).not.toContain(result.result.digest.slice(2))
  }
})

test('nothing is shown before the hash is on chain, nor while mediators have to find the result by themselves', async () => {
  for (const state of ['Open', 'MediationCommit'] as const)
    for (const part of ['salt', 'result'] as const) expect(await answer(part, state)).toMatchObject(tooEarly)
})

test('the result is shown to mediators when no vote can be copied from it any more', async () => {
  for (const state of ['Closed', 'MediationReveal', 'Verdict', 'Cleared', 'SlashedProvider'] as const) expect(await answer('result', state)).toEqual(shown)
})

test('the client of the deal has its result as soon as the chain has the hash, and a stranger nothing', async () => {
  for (const state of ['ResultCommitted', 'Paid', 'MediationCommit'] as const) expect(await answer('result', state, { by: 'client' })).toEqual(shown)
  expect(await answer('result', 'Open', { by: 'client' })).toMatchObject(tooEarly)
  for (const part of ['job', 'salt', 'result'] as const)
    expect(await answer(part, 'Cleared', { by: 'stranger' })).toMatchObject({ type: 'refused', code: 'MEDIATION_NOT_ALLOWED' })
})
