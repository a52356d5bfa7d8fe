/**
 * mediation: re-runs of deals, the evidence they need, the strategies that compare them, and what they say; consortium and disputes come here too.
 * Never: runs a job itself (node plugs the executor in), sends bytes, touches the chain but through ports.
 * May import: core; types of p2p, chain and store.
 * Protocol: docs/protocol/mediation.md.
 * Tests: beside the files; the whole path in test/e2e.
 */
export * from './calibration/calibration.ts'
export { runInMemory } from './calibration/cheat-suite.ts'
export * from './errors.ts'
export * from './evidence.ts'
export * from './hand-on.ts'
export * from './judge-rounds.ts'
export * from './rerun-deal.ts'
export { auditShare, streakFor } from './strategies/audit-share.ts'
export * from './strategies/create-strategy.ts'
export { decodeImage } from './strategies/decode-image.ts'
export * from './strategies/strategy.ts'
export type { Witness } from './witness.ts'
export { createWitnessTopic, WitnessBook, witnessCodec, witnessTopicId } from './witness.ts'
