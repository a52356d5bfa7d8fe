import { createKeystore, SecretKey } from '../../chain/index.ts'
import type { Address } from '../../core/primitives.ts'

const PRIVATE_KEY = /^(0x)?[0-9a-fA-F]{64}$/

/** A new key in the keystore `folder`. Without a password it opens by itself (see Keystore). */
export async function newWallet(folder: string, password: string | undefined): Promise<Address> {
  return (await createKeystore({ folder }).create(password)).address
}

/** `text`: a private key in hex, or a Web3 Secret Storage file, which `password` must open. Stored under the same password. */
export async function importWallet(folder: string, text: string, password: string | undefined): Promise<Address> {
  const keystore = createKeystore({ folder })
  if (!PRIVATE_KEY.test(text.trim())) return (await keystore.importJson(text, password ?? '', password)).address
  const key = SecretKey.parse(text.trim())
  await keystore.add(key, password)
  return key.address
}

export const listWallets = (folder: string): Promise<readonly Address[]> => createKeystore({ folder }).list()

export const addressOfKey = (privateKey: string): Address => SecretKey.parse(privateKey).address
