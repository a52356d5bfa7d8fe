/**
 * market: offers, the order book, matching, deals, leases, prices and modules.
 * Never: opens a socket, a database or a chain; runs a job; reads the environment.
 * May import: core; types of p2p, chain and store.
 * Protocol: docs/protocol/market.md, docs/protocol/delivery.md, docs/modules.md.
 * Tests: beside the files; the whole path in test/e2e.
 */
export { assignGpus } from './book/gpus.ts'
export { ResourceBook } from './book/resource-book.ts'
export { BoundedMap } from './bounded-map.ts'
export type { DeliveryIn, DeliveryOut } from './delivery/delivery.ts'
export { deliveryProtocol, MAX_LOG_CHUNK_BYTES } from './delivery/delivery.ts'
export { CapacityLedger } from './lease/capacity-ledger.ts'
export { leaseTable } from './lease/lease-table.ts'
export { ProposalDesk } from './lease/proposal-desk.ts'
export type { PinnedFile } from './modules/bind-module.ts'
export { bindModule } from './modules/bind-module.ts'
export type { LoadedModule } from './modules/catalogue.ts'
export { Catalogue, loadModule, moduleNameOf } from './modules/catalogue.ts'
export type { Finding } from './modules/lint-module.ts'
export { lintModule } from './modules/lint-module.ts'
export { plainVersion } from './modules/plain-version.ts'
export { AuthorQuota } from './offer/author-quota.ts'
export { buildJobOffer } from './offer/build-job-offer.ts'
export { cancelCodec } from './offer/cancel.ts'
export { CertificateCheck } from './offer/certificate-check.ts'
export { Equivocators } from './offer/equivocators.ts'
export type { AuthorJudgeComponents } from './offer/judge-author.ts'
export type { Match } from './offer/match.ts'
export { matchCodec } from './offer/match.ts'
export { sealEnvelope } from './offer/sealed.ts'
export type { ResourceOfferTopic } from './offer/topics.ts'
export { createCancelTopic, createJobOfferTopic, createMatchTopic, createResourceOfferTopic, marketTopicId } from './offer/topics.ts'
export { WalletQuota } from './offer/wallet-quota.ts'
export { maxLockOf } from './price/deal-money.ts'
export { BookReconciler } from './reconcile/book-reconciler.ts'
export { OfferShelf } from './reconcile/offer-shelf.ts'
export { Matcher } from './solver/matcher.ts'
export { matchedProtocol, whyProtocol } from './solver/propose.ts'
