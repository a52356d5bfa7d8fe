import { pbkdf2, randomBytes, scrypt } from 'node:crypto'
import { promisify } from 'node:util'
import { scryptAsync as scryptNoble } from '@noble/hashes/scrypt.js'
import * as Keystore from 'ox/Keystore'
import { z } from 'zod'
import { ChainError } from '../errors.ts'
import { SecretKey } from '../signing/secret-key.ts'

const KIB = 1024
/** scrypt uses 128·n·r bytes; what geth's "standard" asks for is 256 MiB, so this admits files of twice that and no memory bomb. */
const MAX_SCRYPT_BYTES = 512 * KIB * KIB
/** Ten times what OWASP asks for PBKDF2; more would be a way to hang the program with a file. */
const MAX_PBKDF2_ROUNDS = 10_000_000

const hexText = (maxBytes: number) =>
  z
    .string()
    .regex(/^([0-9a-fA-F]{2})+$/, 'not hex')
    .max(maxBytes * 2)
const scryptSchema = z
  .object({ n: z.int().min(2), r: z.int().min(1), p: z.int().min(1).max(64), dklen: z.literal(32), salt: hexText(64) })
  .refine(({ n }) => (n & (n - 1)) === 0, 'scrypt: n is not a power of two')
  .refine(({ n, r }) => 128 * n * r <= MAX_SCRYPT_BYTES, 'scrypt: asks for more than 512 MiB')
const pbkdf2Schema = z.object({ c: z.int().min(1).max(MAX_PBKDF2_ROUNDS), prf: z.literal('hmac-sha256'), dklen: z.literal(32), salt: hexText(64) })

const cryptoFields = { cipher: z.literal('aes-128-ctr'), ciphertext: hexText(32), cipherparams: z.object({ iv: hexText(16) }), mac: hexText(32) }
/** Web3 Secret Storage, version 3, as geth, Foundry and MetaMask write it. */
export const keyFileSchema = z.object({
  version: z.literal(3),
  id: z.string().max(64).default(''),
  address: z
    .string()
    .regex(/^(0x)?[0-9a-fA-F]{40}$/)
    .optional(),
  crypto: z.discriminatedUnion('kdf', [
    z.object({ ...cryptoFields, kdf: z.literal('scrypt'), kdfparams: scryptSchema }),
    z.object({ ...cryptoFields, kdf: z.literal('pbkdf2'), kdfparams: pbkdf2Schema })
  ])
})
export type KeyFile = z.output<typeof keyFileSchema>

/** `full`: geth's standard (256 MiB, about a second), for what people type. `light`: for 256 random bits, where the cost adds nothing. */
export const SCRYPT_COST = { full: { n: 262_144, r: 8, p: 1 }, light: { n: 4096, r: 8, p: 1 } } as const
export type ScryptCost = keyof typeof SCRYPT_COST

export async function encryptKey(key: SecretKey, password: string, cost: ScryptCost): Promise<KeyFile> {
  const kdfparams = { ...SCRYPT_COST[cost], dklen: 32 as const, salt: randomBytes(32).toString('hex') }
  const derived = await deriveScrypt(password, kdfparams)
  const iv = new Uint8Array(randomBytes(16))
  const file = Keystore.encrypt(key.reveal(), derived, { kdf: 'scrypt', kdfparams, iv })
  return keyFileSchema.parse({ ...file, address: key.address.slice(2) })
}

/**
 * `path` is for the message only.
 * @throws {ChainError} CHAIN_WRONG_PASSWORD
 */
export async function decryptKey(file: KeyFile, password: string, path: string): Promise<SecretKey> {
  const { crypto } = file
  const derived = crypto.kdf === 'scrypt' ? await deriveScrypt(password, crypto.kdfparams) : await derivePbkdf2(password, crypto.kdfparams)
  return SecretKey.parse(decryptWith(file, derived, path))
}

function decryptWith(file: KeyFile, derived: `0x${string}`, path: string): string {
  try {
    return Keystore.decrypt(file, derived)
  } catch (cause) {
    // Keystore.decrypt throws in one case only: the MAC does not match.
    throw new ChainError({ code: 'CHAIN_WRONG_PASSWORD', path }, `${path}: the password does not open this key file; try again`, { cause })
  }
}

const scryptAsync = promisify<string, Buffer, number, { N: number; r: number; p: number; maxmem: number }, Buffer>(scrypt)
const pbkdf2Async = promisify(pbkdf2)

/** In node's thread pool: a second of hashing must not hold up the event loop. */
async function deriveScrypt(password: string, params: z.output<typeof scryptSchema>): Promise<`0x${string}`> {
  const { n, r, p, salt } = params
  const [text, saltBytes] = [password.normalize('NFKC'), Buffer.from(salt, 'hex')]
  // OpenSSL holds to RFC 7914 (n < 2^(16r)); files of old wallets, with n = 2¹⁸ and r = 1, do not.
  if (Math.log2(n) >= 16 * r) return `0x${Buffer.from(await scryptNoble(text, saltBytes, { N: n, r, p, dkLen: 32 })).toString('hex')}`
  const derived = await scryptAsync(text, saltBytes, 32, { N: n, r, p, maxmem: 2 * MAX_SCRYPT_BYTES })
  return `0x${derived.toString('hex')}`
}

async function derivePbkdf2(password: string, params: z.output<typeof pbkdf2Schema>): Promise<`0x${string}`> {
  const derived = await pbkdf2Async(password.normalize('NFKC'), Buffer.from(params.salt, 'hex'), params.c, 32, 'sha256')
  return `0x${derived.toString('hex')}`
}
