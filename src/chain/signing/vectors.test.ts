import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { nodeCertificateSchema } from '../../core/certificate.ts'
import { dealSchema } from '../../core/deal.ts'
import { jobOfferSchema } from '../../core/job-offer.ts'
import { signatureSchema, writtenAddressSchema, writtenBytes32Schema } from '../../core/primitives.ts'
import { acceptanceSchema, outcomeSchema } from '../../core/result.ts'
import { recoverSigner } from './recover.ts'
import { SecretKey } from './secret-key.ts'
import { createSigner } from './signer.ts'
import { createTypedDataHasher } from './typed-data.ts'

/** The vectors that the contracts are held to as well (contracts/test/Vectors.t.sol). */
const vectorsSchema = z.object({
  domain: z.object({ chainId: z.int(), verifyingContract: writtenAddressSchema }),
  key: writtenBytes32Schema,
  signer: writtenAddressSchema,
  messages: z.array(
    z.object({ type: z.string(), name: z.string(), message: z.record(z.string(), z.unknown()), digest: writtenBytes32Schema, signature: signatureSchema })
  ),
  results: z.array(
    z.object({
      outcome: outcomeSchema,
      dealId: writtenBytes32Schema,
      provider: writtenAddressSchema,
      digest: writtenBytes32Schema,
      outputsDigest: writtenBytes32Schema,
      salt: writtenBytes32Schema,
      resultHash: writtenBytes32Schema
    })
  )
})
const vectors = vectorsSchema.parse(JSON.parse(readFileSync(new URL('../../../test/vectors/typed-data.json', import.meta.url), 'utf8')))
const domain = { chainId: vectors.domain.chainId, dealsContract: vectors.domain.verifyingContract }
const hash = createTypedDataHasher(domain)
const signer = createSigner(SecretKey.parse(vectors.key), domain)

const receiptSchema = z.object({ dealId: writtenBytes32Schema, resultHash: writtenBytes32Schema, facts: writtenBytes32Schema })
const wei = z.string().transform(BigInt)
const cancelSchema = z.object({ dealId: writtenBytes32Schema, price: wei })
const wordSchema = z.object({ jobOffer: writtenBytes32Schema, round: z.int(), dealId: writtenBytes32Schema, ranking: writtenBytes32Schema })
const certificate = (message: object) => nodeCertificateSchema.safeParse(message)

/** How each type is hashed and signed here; a message that our own rules refuse is skipped and counted. */
function ours(type: string, message: object): { digest: string; sign: Promise<string> } | undefined {
  switch (type) {
    case 'JobOffer': {
      const offer = jobOfferSchema.safeParse(message)
      return offer.success ? { digest: hash.jobOffer(offer.data), sign: signer.signJobOffer(offer.data) } : undefined
    }
    case 'Deal': {
      const deal = dealSchema.safeParse(message)
      return deal.success ? { digest: hash.deal(deal.data), sign: signer.signDeal(deal.data) } : undefined
    }
    case 'Receipt': {
      const receipt = receiptSchema.parse(message)
      return { digest: hash.receipt(receipt), sign: signer.signReceipt(receipt) }
    }
    case 'Acceptance': {
      const acceptance = acceptanceSchema.parse(message)
      return { digest: hash.acceptance(acceptance), sign: signer.signAcceptance(acceptance) }
    }
    case 'Cancel': {
      const cancel = cancelSchema.parse(message)
      return { digest: hash.cancel(cancel), sign: signer.signCancel(cancel) }
    }
    case 'SolverWord': {
      const word = wordSchema.parse(message)
      return { digest: hash.word(word), sign: signer.signWord(word) }
    }
    default: {
      const parsed = certificate(message)
      return parsed.success ? { digest: hash.certificate(parsed.data), sign: signer.signCertificate(parsed.data) } : undefined
    }
  }
}

describe('typed data against the shared vectors', () => {
  test('every type is there, and most messages are of a shape that we would send', () => {
    const known = vectors.messages.filter(({ type, message }) => ours(type, message) !== undefined)
    expect(new Set(known.map(({ type }) => type))).toEqual(new Set(vectors.messages.map(({ type }) => type)))
  })

  test.each(vectors.messages.map((vector) => [`${vector.type}: ${vector.name}`, vector] as const))('%s', async (_, { type, message, digest, signature }) => {
    expect(recoverSigner(digest, signature)).toBe(vectors.signer)
    const own = ours(type, message)
    if (own === undefined) return // of a shape that our own schema refuses: the contract may still see it
    expect(own.digest).toBe(digest)
    expect(await own.sign).toBe(signature)
  })

  test.each(vectors.results.map((vector) => [vector.outcome.class, vector] as const))('result hash: %s', (_, { resultHash, ...parts }) => {
    expect(hash.result(parts)).toBe(resultHash)
  })
})
