import { readFileSync } from 'node:fs'
import { encodeAbiParameters, hashStruct, hashTypedData, keccak256, recoverAddress } from 'viem'
import { privateKeyToAccount } from 'viem/accounts'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { addressSchema, bytes32Schema, signatureSchema } from '../../src/core/primitives.ts'
import { outcomeId, outcomeSchema } from '../../src/core/result.ts'
import type { MessageType } from './typed-data.ts'
import { abiOf, MESSAGE_TYPES, RESULT_PARTS, typedMessage } from './typed-data.ts'

const typeNames = Object.keys(MESSAGE_TYPES) as MessageType[] // the keys of that very object

const vectors = z
  .object({
    domain: z.object({ name: z.string(), version: z.string(), chainId: z.int(), verifyingContract: addressSchema }),
    key: bytes32Schema,
    signer: addressSchema,
    types: z.record(z.string(), z.string()),
    messages: z.array(
      z.object({
        type: z.enum(typeNames),
        name: z.string(),
        message: z.record(z.string(), z.unknown()),
        abi: z.string(),
        structHash: bytes32Schema,
        digest: bytes32Schema,
        signature: signatureSchema
      })
    ),
    results: z.array(
      z.object({
        outcome: outcomeSchema,
        dealId: bytes32Schema,
        provider: addressSchema,
        digest: bytes32Schema,
        outputsDigest: bytes32Schema,
        outcomeId: bytes32Schema,
        salt: bytes32Schema,
        resultHash: bytes32Schema
      })
    )
  })
  .parse(JSON.parse(readFileSync(new URL('typed-data.json', import.meta.url), 'utf8')))

describe('typed data, shared with the contracts', () => {
  it('covers every type that a wallet signs', () => {
    expect(new Set(vectors.messages.map((m) => m.type))).toEqual(new Set(typeNames))
    expect(vectors.types).toEqual(MESSAGE_TYPES)
  })

  it.each(vectors.messages.map((m) => [`${m.type}: ${m.name}`, m] as const))('%s', async (_, vector) => {
    const typed = typedMessage(vectors.domain, vector.type, vector.message)
    expect(hashStruct({ data: typed.message, primaryType: vector.type, types: typed.types })).toBe(vector.structHash)
    expect(hashTypedData(typed)).toBe(vector.digest)
    expect(abiOf(vector.type, vector.message)).toBe(vector.abi)
    expect(await privateKeyToAccount(vectors.key).signTypedData(typed)).toBe(vector.signature)
    const signer = await recoverAddress({ hash: vector.digest, signature: vector.signature })
    expect(signer.toLowerCase()).toBe(vectors.signer)
  })

  it.each(vectors.results.map((r) => [r.outcome.class, r] as const))('result hash: %s', (_, r) => {
    expect(outcomeId(r.outcome)).toBe(r.outcomeId)
    const { chainId, verifyingContract } = vectors.domain
    const parts = [BigInt(chainId), verifyingContract, r.dealId, r.provider, r.digest, r.outputsDigest, r.outcomeId, r.salt] as const
    expect(keccak256(encodeAbiParameters(RESULT_PARTS, parts))).toBe(r.resultHash)
  })
})
