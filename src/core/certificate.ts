import { z } from 'zod'
import { addressSchema, peerIdSchema, signatureSchema, uint256Schema } from './primitives.ts'

export const ROLES = ['client', 'provider', 'solver', 'mediator', 'bootstrap'] as const
export type Role = (typeof ROLES)[number]

/** Binds a node key to a wallet: "what this peer signs as provider, I, the wallet, stand for". EIP-712 signed by the wallet. */
export const nodeCertificateSchema = z.strictObject({
  wallet: addressSchema,
  peerId: peerIdSchema,
  roles: z.array(z.enum(ROLES)).max(ROLES.length),
  /** Unix seconds. */
  expiryS: z.int().nonnegative(),
  /** Raised on chain to revoke all certificates below it. */
  counter: uint256Schema
})
export type NodeCertificate = z.output<typeof nodeCertificateSchema>

export const signedCertificateSchema = z.strictObject({ certificate: nodeCertificateSchema, signature: signatureSchema })
export type SignedCertificate = z.output<typeof signedCertificateSchema>

/** Where to dial a peer: multiaddrs as text, without the /p2p part. */
export const peerRefSchema = z.strictObject({ peerId: peerIdSchema, addrs: z.array(z.string().max(256)).max(16) })
export type PeerRef = z.output<typeof peerRefSchema>
