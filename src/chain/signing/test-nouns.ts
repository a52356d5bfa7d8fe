import { nodeCertificateSchema } from '../../core/certificate.ts'
import { dealSchema } from '../../core/deal.ts'
import { jobOfferSchema } from '../../core/job-offer.ts'
import { parseAddress } from '../../core/primitives.ts'

/** Nouns for tests: every field different and none zero, so that a swapped or forgotten field shows. */
const address = (byte: string): string => `0x${byte.repeat(20)}`
const bytes32 = (byte: string): string => `0x${byte.repeat(32)}`

export const DOMAIN = { chainId: 412_346, dealsContract: parseAddress(address('dd')) }

export const anOffer = jobOfferSchema.parse({
  client: address('c1'),
  jobSpec: bytes32('51'),
  maxPrice: '1000',
  maxSolverFee: '10',
  royaltyTo: address('a7'),
  royaltyBps: 500,
  timeoutS: 60,
  storageS: 2_592_000,
  deadlineS: 1_900_000_000,
  expiryS: 1_800_000_600,
  minCollateralBps: 25_000,
  verification: bytes32('52'),
  target: address('b1'),
  excluded: [address('e1')],
  solvers: [address('f1'), address('f2')],
  mediators: [],
  confirm: true,
  preferences: bytes32('53'),
  nonce: '77'
})

export const aDeal = dealSchema.parse({
  jobOffer: bytes32('01'),
  resourceOffer: bytes32('02'),
  client: address('c1'),
  provider: address('b1'),
  solver: address('f1'),
  jobSpec: bytes32('51'),
  price: '900',
  solverFee: '9',
  collateralBps: 25_001,
  royaltyTo: address('a7'),
  royaltyBps: 501,
  openBy: 1_800_000_030,
  fetchS: 600,
  timeoutS: 61,
  storageS: 2_592_001,
  verification: bytes32('52'),
  mediatorRule: bytes32('54'),
  paramsVersion: 1
})

export const aCertificate = nodeCertificateSchema.parse({
  wallet: address('c1'),
  peerId: '12D3KooWGzxzKZYveHXtpG6AsrUJBcWxHBFS2HsEoGTxrMLvKXtf',
  roles: ['client', 'provider'],
  expiryS: 1_800_000_600,
  counter: '3'
})
