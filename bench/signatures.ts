/** How fast the program hashes, signs and checks what wallets sign, and takes it in from another node. Run: node bench/signatures.ts */
import { createNotary } from '../src/chain/signing/notary.ts'
import { nativeRecovery, recoverWithNoble } from '../src/chain/signing/recover.ts'
import { SecretKey } from '../src/chain/signing/secret-key.ts'
import { createSigner } from '../src/chain/signing/signer.ts'
import { aDeal, anOffer, DOMAIN } from '../src/chain/signing/test-nouns.ts'
import { measureOfferGossip } from './offer-gossip.ts'

const signer = createSigner(SecretKey.random(), DOMAIN)
const notary = createNotary(DOMAIN)
const digest = Buffer.from(notary.dealId(aDeal).slice(2), 'hex')
const signature = Uint8Array.from(Buffer.from((await signer.signDeal(aDeal)).slice(2), 'hex'))
const [compact, recovery] = [signature.slice(0, 64), (signature[64] ?? 0) - 27]

async function measure(name: string, rounds: number, act: (i: number) => unknown): Promise<void> {
  for (let i = 0; i < Math.ceil(rounds / 10); i++) await act(-i - 1) // warm-up: the figures are of compiled code
  const startedAt = performance.now()
  for (let i = 0; i < rounds; i++) await act(i)
  const ms = (performance.now() - startedAt) / rounds
  console.log(
    `${name.padEnd(44)} ${ms.toFixed(3).padStart(8)} ms ${Math.round(1000 / ms)
      .toString()
      .padStart(8)} /s`
  )
}

const variant = (i: number) => ({ ...aDeal, openBy: 1_000_000 + i })
await measure('hash a Deal (EIP-712)', 5_000, (i) => notary.dealId(variant(i)))
await measure('hash a JobOffer (EIP-712)', 5_000, (i) => notary.jobOfferId({ ...anOffer, nonce: BigInt(i + 1_000_000) }))
await measure('hash the same Deal again', 100_000, () => notary.dealId(aDeal))
await measure('sign a Deal', 500, (i) => signer.signDeal(variant(i)))
if (nativeRecovery !== undefined) await measure('recover a signer, libsecp256k1', 10_000, () => nativeRecovery?.(Uint8Array.from(digest), compact, recovery))
else console.log('recover a signer, libsecp256k1: no binary for this platform')
await measure('recover a signer, @noble/curves', 300, () => recoverWithNoble(Uint8Array.from(digest), compact, recovery))
const signed = await Promise.all(Array.from({ length: 2_200 }, async (_, i) => ({ deal: variant(i), signature: await signer.signDeal(variant(i)) })))
await measure('verify a Deal never seen (hash and recover)', 2_000, async (i) => {
  const item = signed.at(i)
  if (item === undefined || !(await notary.verifyDeal(item.deal, signer.address, item.signature))) throw new Error('a good signature was refused')
})
await measure('verify a Deal seen before', 20_000, () => notary.verifyDeal(signed[2_000]?.deal ?? aDeal, signer.address, signed[2_000]?.signature ?? '0x'))
const { perSecond, cpuMs, accepted, sent } = await measureOfferGossip()
console.log(
  `${'signed job offers over gossip, accepted'.padEnd(44)} ${cpuMs.toFixed(3).padStart(8)} ms ${Math.round(perSecond).toString().padStart(8)} /s   (${accepted} of ${sent}; ms: this process, of any core)`
)
