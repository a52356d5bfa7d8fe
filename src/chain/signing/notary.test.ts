import fc from 'fast-check'
import { hashTypedData } from 'viem'
import { describe, expect, test } from 'vitest'
import type { Hex } from '../../core/primitives.ts'
import { parseBytes32 } from '../../core/primitives.ts'
import { createNotary } from './notary.ts'
import { nativeRecovery, recoverSigner, recoverWithNoble } from './recover.ts'
import { SecretKey } from './secret-key.ts'
import { createSigner } from './signer.ts'
import { aCertificate, aDeal, anOffer, DOMAIN } from './test-nouns.ts'
import { TYPED_DATA } from './typed-data.ts'

const key = SecretKey.parse('11'.repeat(32))
const signer = createSigner(key, DOMAIN)
const notary = createNotary(DOMAIN)
const viemHash = (primaryType: 'JobOffer' | 'Deal', message: object): Hex =>
  hashTypedData({
    domain: { name: 'lilynode', version: '1', chainId: DOMAIN.chainId, verifyingContract: DOMAIN.dealsContract },
    types: TYPED_DATA,
    primaryType,
    message: { ...message }
  })

describe('notary', () => {
  test('hashes as an independent EIP-712 implementation does', () => {
    const offer = { ...anOffer, client: key.address, excluded: [key.address, anOffer.client], solvers: [] }
    expect(notary.jobOfferId(offer)).toBe(viemHash('JobOffer', offer))
    expect(notary.dealId(aDeal)).toBe(viemHash('Deal', aDeal))
  })

  test('every field of a deal is part of its id', () => {
    for (const [name, value] of Object.entries(aDeal)) {
      const other = typeof value === 'string' ? value.replace(/.$/, (c) => (c === '0' ? '1' : '0')) : typeof value === 'bigint' ? value + 1n : value + 1
      expect(notary.dealId({ ...aDeal, [name]: other }), name).not.toBe(notary.dealId(aDeal))
    }
  })

  test('accepts what its signer signs, and only under the same chain, contract and signer', async () => {
    const offer = { ...anOffer, client: key.address }
    const certificate = { ...aCertificate, wallet: key.address }
    const other = createNotary({ ...DOMAIN, chainId: DOMAIN.chainId + 1 })
    const signature = await signer.signJobOffer(offer)
    expect(await notary.verifyJobOffer(offer, signature)).toBe(true)
    expect(await notary.verifyJobOffer(offer, signature)).toBe(true) // from memory
    expect(await other.verifyJobOffer(offer, signature)).toBe(false)
    expect(await notary.verifyJobOffer({ ...offer, maxPrice: offer.maxPrice + 1n }, signature)).toBe(false)
    expect(await notary.verifyDeal(aDeal, key.address, await signer.signDeal(aDeal))).toBe(true)
    expect(await notary.verifyDeal(aDeal, anOffer.client, await signer.signDeal(aDeal))).toBe(false)
    expect(await notary.verifyCertificate(certificate, await signer.signCertificate(certificate))).toBe(true)
    const receipt = { dealId: aDeal.jobOffer, resultHash: aDeal.jobSpec, facts: aDeal.verification }
    expect(await notary.verifyReceipt(receipt, key.address, await signer.signReceipt(receipt))).toBe(true)
    const acceptance = { dealId: aDeal.jobOffer, resultHash: aDeal.jobSpec, price: 5n }
    expect(await notary.verifyAcceptance(acceptance, key.address, await signer.signAcceptance(acceptance))).toBe(true)
  })

  test('asks a wallet contract only when the key is not the wallet, and does not remember its answer', async () => {
    const answers = [true, false]
    const asking = createNotary({ ...DOMAIN, askWalletContract: async () => answers.shift() ?? false })
    const signature = await signer.signDeal(aDeal)
    expect(await asking.verifyDeal(aDeal, key.address, signature)).toBe(true)
    expect(await asking.verifyDeal(aDeal, anOffer.client, signature)).toBe(true)
    expect(await asking.verifyDeal(aDeal, anOffer.client, signature)).toBe(false)
  })
})

describe('recoverSigner', () => {
  const digest = parseBytes32(`0x${'ab'.repeat(32)}`)

  test('never throws, whatever the bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 80 }), (bytes) => {
        const signer = recoverSigner(digest, `0x${Buffer.from(bytes).toString('hex')}`)
        expect(signer === undefined || signer.length === 42).toBe(true)
      })
    )
  })

  test("refuses the malleable twin and v = 0/1, as the contracts' ECDSA does", async () => {
    const order = 0xffff_ffff_ffff_ffff_ffff_ffff_ffff_fffe_baae_dce6_af48_a03b_bfd2_5e8c_d036_4141n
    const signature = await signer.signDeal(aDeal)
    const id = notary.dealId(aDeal)
    const [r, s, v] = [signature.slice(2, 66), BigInt(`0x${signature.slice(66, 130)}`), signature.slice(130)]
    const twin: Hex = `0x${r}${(order - s).toString(16).padStart(64, '0')}${v === '1b' ? '1c' : '1b'}`
    expect(recoverSigner(id, signature)).toBe(key.address)
    expect(recoverSigner(id, twin)).toBeUndefined()
    expect(recoverSigner(id, `0x${r}${s.toString(16).padStart(64, '0')}${v === '1b' ? '00' : '01'}`)).toBeUndefined()
  })

  test.runIf(nativeRecovery !== undefined)('the native library and the JavaScript one agree', () => {
    const bytes = (length: number) => fc.uint8Array({ minLength: length, maxLength: length })
    const attempt = (recover: typeof recoverWithNoble, ...given: Parameters<typeof recoverWithNoble>): string => {
      try {
        return Buffer.from(recover(...given)).toString('hex')
      } catch {
        return 'nobody'
      }
    }
    fc.assert(
      fc.property(bytes(32), bytes(64), fc.constantFrom(0, 1), (digestBytes, compact, recovery) => {
        const native = nativeRecovery ?? recoverWithNoble
        expect(attempt(native, digestBytes, compact, recovery)).toBe(attempt(recoverWithNoble, digestBytes, compact, recovery))
      })
    )
  })
})
