/**
 * Writes typed-data.json: what wallets sign, hashed and signed by viem with a fixed key. `node test/vectors/generate.ts`.
 * The file is the agreement between contracts and node: it changes only together with the protocol.
 */
import { writeFileSync } from 'node:fs'
import type { Hex } from 'viem'
import { encodeAbiParameters, hashStruct, hashTypedData, keccak256, toHex, zeroAddress, zeroHash } from 'viem'
import { privateKeyToAccount } from 'viem/accounts'
import type { Outcome } from '../../src/core/result.ts'
import { outcomeId } from '../../src/core/result.ts'
import type { MessageType } from './typed-data.ts'
import { abiOf, MESSAGE_TYPES, RESULT_PARTS, typedMessage } from './typed-data.ts'

/** A test key that has never held anything. */
const KEY = keccak256(toHex('lilynode test vector'))
const account = privateKeyToAccount(KEY)
const DOMAIN = { name: 'lilynode', version: '1', chainId: 31_337, verifyingContract: '0x00000000000000000000000000000000c0ffee01' } as const

const word = (text: string): Hex => keccak256(toHex(text))
const wallet = (text: string): Hex => `0x${word(text).slice(26)}`
const MAX = { uint256: (2n ** 256n - 1n).toString(), uint128: (2n ** 128n - 1n).toString(), uint64: Number.MAX_SAFE_INTEGER, uint32: 2 ** 32 - 1 }

const offer = {
  client: account.address.toLowerCase(),
  jobSpec: word('job spec'),
  maxPrice: '100000000000000000000',
  maxSolverFee: '1000000000000000000',
  royaltyTo: wallet('author'),
  royaltyBps: 1000,
  timeoutS: 300,
  storageS: 0,
  deadlineS: 0,
  expiryS: 1_800_000_600,
  minCollateralBps: 25_000,
  verification: word('verification'),
  target: zeroAddress,
  excluded: [],
  solvers: [],
  mediators: [],
  confirm: false,
  preferences: word('preferences'),
  nonce: '0'
}

const deal = {
  jobOffer: word('job offer'),
  resourceOffer: word('resource offer'),
  client: account.address.toLowerCase(),
  provider: wallet('provider'),
  solver: wallet('solver'),
  jobSpec: word('job spec'),
  price: '100000000000000000000',
  solverFee: '1000000000000000000',
  collateralBps: 100_000,
  royaltyTo: wallet('author'),
  royaltyBps: 1000,
  openBy: 1_800_000_030,
  fetchS: 0,
  timeoutS: 300,
  storageS: 0,
  verification: word('verification'),
  mediatorRule: zeroHash,
  paramsVersion: 1
}

const listed = {
  ...offer,
  target: wallet('provider'),
  excluded: [wallet('a'), wallet('b')],
  solvers: [wallet('solver')],
  mediators: [wallet('m1'), wallet('m2'), wallet('m3')],
  confirm: true,
  deadlineS: 1_800_003_600
}
const largestOffer = {
  ...listed,
  maxPrice: MAX.uint128,
  maxSolverFee: MAX.uint128,
  royaltyBps: 65_535,
  timeoutS: MAX.uint32,
  storageS: MAX.uint32,
  deadlineS: MAX.uint64,
  nonce: MAX.uint256
}
const largestDeal = {
  ...deal,
  price: MAX.uint128,
  solverFee: MAX.uint128,
  collateralBps: MAX.uint32,
  royaltyBps: 65_535,
  openBy: MAX.uint64,
  fetchS: 600,
  storageS: MAX.uint32 - 1
}
const nobody = { client: zeroAddress, provider: zeroAddress, solver: zeroAddress, royaltyTo: zeroAddress }
const nothing = { jobOffer: zeroHash, resourceOffer: zeroHash, jobSpec: zeroHash, verification: zeroHash, mediatorRule: zeroHash }
const free = { price: '0', solverFee: '0', collateralBps: 0, royaltyBps: 0, openBy: 0, fetchS: 0, timeoutS: 0, storageS: 0, paramsVersion: 0 }
const zeroDeal = { ...nobody, ...nothing, ...free }
const certificate = {
  wallet: account.address.toLowerCase(),
  peerId: '12D3KooWEyoppNCUx8Yx66oV9fJnriXwCcXwDDUA2kj6vnc6iDEp',
  roles: ['provider', 'solver'],
  expiryS: 1_800_086_400,
  counter: '0'
}

const CASES: readonly (readonly [MessageType, string, object])[] = [
  ['JobOffer', 'plain', offer],
  ['JobOffer', 'with lists', listed],
  ['JobOffer', 'largest values', largestOffer],
  ['Deal', 'plain', deal],
  ['Deal', 'largest values', largestDeal],
  ['Deal', 'all zero', zeroDeal],
  ['Receipt', 'plain', { dealId: word('deal'), resultHash: word('result'), facts: word('facts') }],
  ['Acceptance', 'plain', { dealId: word('deal'), resultHash: word('result'), price: '99999999999999999999' }],
  ['Acceptance', 'largest values', { dealId: word('deal'), resultHash: word('result'), price: MAX.uint128 }],
  ['Cancel', 'plain', { dealId: word('deal'), price: '0' }],
  ['SolverWord', 'plain', { jobOffer: word('job offer'), round: 0, dealId: word('deal'), ranking: word('ranking') }],
  ['SolverWord', 'largest values', { jobOffer: word('job offer'), round: 255, dealId: word('deal'), ranking: word('ranking') }],
  ['NodeCertificate', 'plain', certificate],
  ['NodeCertificate', 'no roles', { ...certificate, roles: [], counter: MAX.uint256 }]
]

async function vector([type, name, message]: (typeof CASES)[number]): Promise<object> {
  const typed = typedMessage(DOMAIN, type, message)
  return {
    type,
    name,
    message,
    abi: abiOf(type, message),
    structHash: hashStruct({ data: typed.message, primaryType: type, types: typed.types }),
    digest: hashTypedData(typed),
    signature: await account.signTypedData(typed)
  }
}

/** src/core/result.ts: keccak256(abi.encode(chainId, deals contract, dealId, provider, digest, outputsDigest, outcomeId, salt)). */
function result(name: string, outcome: Outcome): object {
  const parts = {
    dealId: word(`${name} deal`),
    provider: wallet(`${name} provider`),
    digest: word(`${name} digest`),
    outputsDigest: word(`${name} outputs`),
    outcomeId: outcomeId(outcome),
    salt: word(`${name} salt`)
  }
  const encoded = encodeAbiParameters(RESULT_PARTS, [
    BigInt(DOMAIN.chainId),
    DOMAIN.verifyingContract,
    parts.dealId,
    parts.provider,
    parts.digest,
    parts.outputsDigest,
    parts.outcomeId,
    parts.salt
  ])
  return { outcome, ...parts, resultHash: keccak256(encoded) }
}

const file = {
  about: 'Written by test/vectors/generate.ts, read by contracts/test/Vectors.t.sol and typed-data.test.ts.',
  domain: DOMAIN,
  key: KEY,
  signer: account.address.toLowerCase(),
  types: MESSAGE_TYPES,
  messages: await Promise.all(CASES.map(vector)),
  results: [result('first', { class: 'ok' }), result('second', { class: 'exit', exitCode: 3 }), result('third', { class: 'limit', limit: 'memory' })]
}
// Lists of text on one line, as the repository's formatter wants them.
const text = JSON.stringify(file, undefined, 2).replace(/\[\n\s+("[^\]]*")\n\s+\]/g, (_, items: string) => `[${items.replace(/\n\s+/g, ' ')}]`)
writeFileSync(new URL('typed-data.json', import.meta.url), `${text}\n`)
