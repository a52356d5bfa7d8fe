/**
 * chain: viem behind verbs. Wallets and their keystore, typed data, the market's contracts, live events, RPC endpoints, the development chain.
 * Never: decides what to buy, sell or accept; starts a chain other than the development one; shows a private key.
 * May import: core. Vendors: viem, ox, secp256k1, @noble/*, lru-cache; only here.
 * Protocol: docs/protocol/chain.md (client side), docs/protocol/contracts.md (contracts).
 * Tests: beside the files; test/compliance/chain*.ts for the port, on anvil and in memory.
 */
export type * from './bonds/ports.ts'
export type * from './channels/ports.ts'
export type { Contracts } from './contracts.ts'
export { contractsSchema } from './contracts.ts'
export type { ChainComponents, ChainInit } from './create-chain.ts'
export { createChain } from './create-chain.ts'
export type * from './delegation/ports.ts'
export { DELEGATION_LIMITS } from './delegation/ports.ts'
export { advanceTime } from './dev/advance-time.ts'
export type { AnvilInit, DevChain } from './dev/anvil.ts'
export { DEV_CHAIN_ID, devChainOwner, startAnvil } from './dev/anvil.ts'
export type { Deployment, DeployParams } from './dev/deploy-contracts.ts'
export { DEV_PARAMS, deployContracts } from './dev/deploy-contracts.ts'
export type { FundRequest } from './dev/fund.ts'
export { fund } from './dev/fund.ts'
export { readTreasury } from './dev/read-treasury.ts'
export type { ChainErrorInfo } from './errors.ts'
export { ChainError } from './errors.ts'
export type * from './extensions/ports.ts'
export type * from './jackpot/ports.ts'
export type { Keystore } from './keystore/keystore.ts'
export { createKeystore } from './keystore/keystore.ts'
export * from './ports.ts'
export { createNotary } from './signing/notary.ts'
export { SecretKey } from './signing/secret-key.ts'
export { createSigner } from './signing/signer.ts'
export { answerOf, UNRUNNABLE } from './trust/calldata.ts'
export type * from './trust/ports.ts'
