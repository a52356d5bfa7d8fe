import { expect, test } from 'vitest'
import { aCertificate } from '../../chain/signing/test-nouns.ts'
import type { DealState } from '../../core/deal-state.ts'
import { parseBytes32, signatureSchema } from '../../core/primitives.ts'
import type { EvidenceRequest, EvidenceResponse } from '../../mediation/index.ts'
import { EvidenceDesk } from './evidence-desk.ts'

const dealId = parseBytes32(`0x${'de'.repeat(32)}`)
const [spec, result] = [{ what: 'a job' }, { what: 'a signed result' }]
const author = { certificate: { ...aCertificate, roles: ['mediator' as const] }, signature: signatureSchema.parse(`0x${'11'.repeat(65)}`) }

/** What a provider answers a staked mediator about a deal in this state. */
async function answer(part: EvidenceRequest['part'], state: DealState): Promise<EvidenceResponse> {
  let handle: (request: EvidenceRequest, from: string) => Promise<EvidenceResponse> = () => Promise.reject(new Error('nobody listens'))
  const desk = new EvidenceDesk(
    {
      rpc: {
        handle: async (_: unknown, handler: typeof handle) => {
          handle = handler
        }
      },
      keeper: { record: async () => ({ spec, result }) },
      chain: {
        dealState: async () => ({ state, resultHash: state === 'Open' ? undefined : dealId }),
        isStaked: () => true,
        notary: { verifyCertificate: async () => true }
      }
    } as never, // all that it asks of them
    'test'
  )
  await desk.start()
  return handle({ dealId, part, author }, aCertificate.peerId)
}

test('the job is shown at any time', async () => {
  for (const state of ['Open', 'Paid', 'MediationCommit'] as const) expect(await answer('job', state)).toEqual({ type: 'job', spec })
})

test('the result is shown once it is on chain, but not while mediators have to find it by themselves', async () => {
  for (const state of ['Paid', 'MediationReveal', 'Cleared'] as const) expect(await answer('result', state)).toEqual({ type: 'result', signed: result })
  for (const state of ['Open', 'MediationCommit'] as const)
    expect(await answer('result', state)).toMatchObject({ type: 'refused', code: 'MEDIATION_TOO_EARLY' })
})
