import { createKeystore, SecretKey } from '../chain/index.ts'
import type { Address } from '../core/primitives.ts'
import { NodeError } from './errors.ts'

export interface WalletChoice {
  /** One keystore a network: a throw-away network never sees the keys of a live one. */
  readonly folder: string
  /** From the environment; never from a flag. */
  readonly privateKey?: string
  readonly address?: Address
  readonly password?: string
  /** Dev networks: make one rather than ask. */
  readonly createMissing: boolean
}

/** The wallet a node speaks for. @throws NODE_NO_WALLET with what to do */
export async function openWallet(choice: WalletChoice): Promise<SecretKey> {
  if (choice.privateKey !== undefined) return SecretKey.parse(choice.privateKey)
  const { folder } = choice
  const keystore = createKeystore({ folder })
  const known = await keystore.list()
  const [only, ...more] = known
  if (choice.address !== undefined) return keystore.unlock(choice.address, choice.password)
  if (only === undefined) {
    if (choice.createMissing) return keystore.create(choice.password)
    throw new NodeError(
      { code: 'NODE_NO_WALLET', folder },
      `there is no wallet in ${folder}: \`lilynode wallet new\` makes one, \`lilynode wallet import\` takes yours, or set WEB3_PRIVATE_KEY`
    )
  }
  if (more.length > 0) {
    throw new NodeError(
      { code: 'NODE_NO_WALLET', folder },
      `there are ${known.length} wallets in ${folder}: say which with --wallet <address> (${known.join(', ')})`
    )
  }
  return keystore.unlock(only, choice.password)
}
