import type { SignedJobOffer } from '../../src/core/job-offer.ts'
import { signedJobOfferCodec } from '../../src/core/job-offer.ts'
import type { JobSpec } from '../../src/core/job-spec.ts'
import { testSpec } from '../../src/core/test-spec.ts'
import { matchCodec } from '../../src/market/index.ts'
import type { Match } from '../../src/market/offer/match.ts'

/** A certificate with its signature, the node key's signature, and CBOR around them. */
export const ENVELOPE_BYTES = 440
export const MODULE_CID = 'bafkreifzjut3te7nhyekklss27nh3k72ysco7y32koao5eei66wof36n5e'

/** One core and 64 MB for ten seconds: what most small jobs are. */
export const aSpec: JobSpec = testSpec({
  module: { name: 'cowsay', version: '1' },
  engine: { type: 'wasm', module: MODULE_CID, moduleBytes: 1_000 },
  outputs: [{ path: '/outputs', maxBytes: 1_000, maxFiles: 1 }],
  resources: { cpuMilli: 1_000, memoryBytes: 64_000_000, diskBytes: 0, gpus: [] },
  timeoutMs: 10_000,
  seed: 0,
  verification: { strategy: 'exact', parameters: {} }
})

export const sizeOfOffer = (signed: SignedJobOffer): number => signedJobOfferCodec.encode(signed).length + ENVELOPE_BYTES
export const sizeOfMatch = (match: Match): number => matchCodec.encode(match).length + ENVELOPE_BYTES
