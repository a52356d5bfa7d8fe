/**
 * services: warm models behind an OpenAI-speaking engine or in this process, told by channel, metered and receipted token by token.
 * Never: HTTP to users, keys of the gateway, transactions.
 * May import: core; types of p2p, chain, store. Vendors: undici; node-llama-cpp, loaded by the provider that wants it.
 * Protocol: docs/protocol/services.md.
 * Tests: beside the files; test/e2e/services.test.ts over real processes.
 */
export type { Backend, BackendModel, BackendPart, BackendRequest } from './backend/backend.ts'
export { DigestedBackend } from './backend/digested-backend.ts'
export { LilychatBackend } from './backend/lilychat-backend.ts'
export { OpenaiBackend } from './backend/openai-backend.ts'
export { ContainerBackend } from './container/container-backend.ts'
export type { ContainerService } from './container/ports.ts'
export { WarmServices } from './container/warm-services.ts'
export { DirectInference } from './direct-inference.ts'
export { ServicesError } from './errors.ts'
export type { ModelPrice } from './host/model-price.ts'
export { ServiceHost } from './host/service-host.ts'
export type { Answer, Inference, InferenceRequest, ModelOnOffer } from './inference.ts'
export { ChannelPayee } from './payment/channel-payee.ts'
export { ChannelPayer } from './payment/channel-payer.ts'
export type { Payee, Payer } from './payment/ports.ts'
export { createAskClose } from './remote/ask-close.ts'
export { NetworkInference } from './remote/network-inference.ts'
export { Rescorer } from './rescore/rescorer.ts'
