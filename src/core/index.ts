/**
 * core: the nouns of the protocol, their codecs and ids, verdicts, errors, lifecycle, clock, logger.
 * Never: I/O, network, chain, processes, environment.
 * May import: nothing of ours. Vendors: zod, multiformats, @ipld/dag-cbor, @noble/*.
 * Protocol: docs/protocol/nouns.md.
 * Tests: beside the files; vectors in test/vectors.
 */
export * from './certificate.ts'
export * from './clock.ts'
export * from './codec.ts'
export * from './completion-receipt.ts'
export * from './container-spec.ts'
export * from './deal.ts'
export * from './deal-state.ts'
export * from './envelope.ts'
export * from './errors.ts'
export * from './job-offer.ts'
export * from './job-outcome.ts'
export * from './job-spec.ts'
export * from './logger.ts'
export * from './mediator-rule.ts'
export * from './primitives.ts'
export * from './ranking.ts'
export * from './resource-offer.ts'
export * from './result.ts'
export * from './service-model.ts'
export * from './startable.ts'
export * from './units.ts'
export * from './verdict.ts'
export * from './verification.ts'
