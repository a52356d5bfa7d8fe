/**
 * services: warm models behind an OpenAI-speaking engine or in this process, told by channel, metered and receipted token by token.
 * Never: HTTP to users, keys of the gateway, transactions.
 * May import: core; types of p2p, chain, store. Vendors: node-llama-cpp, loaded by the provider that wants it.
 * Protocol: docs/protocol/services.md.
 * Tests: beside the files; test/e2e/gateway.test.ts over real nodes.
 */
