/**
 * api: the network over HTTP: OpenAI's and Anura's paths, jobs, keys with budgets, the journal of usage.
 * Never: picks providers, signs, knows libp2p, containers or the chain; all that it asks of Inference and ClientApi.
 * May import: core; types of node, services, store. Vendors: hono, @hono/*, rate-limiter-flexible.
 * Protocol: docs/gateway.md; the document at /openapi.json is made from the schemas that check requests.
 * Tests: beside the files; test/e2e/gateway*.test.ts with the clients of OpenAI, LangChain and Vercel as they are.
 */
export type { KeyDesk, KeyView, UsageView } from './keys/key-desk.ts'
export { openKeyDesk } from './keys/open-key-desk.ts'
export { csvHead, csvLine } from './keys/usage-csv.ts'
export type { RunningGateway, StartGatewayInit } from './start-gateway.ts'
export { startGateway } from './start-gateway.ts'
