import { LRUCache } from 'lru-cache'
import { errorCode } from '../core/errors.ts'
import type { Address } from '../core/primitives.ts'
import type { Reader } from './reader.ts'
import type { AskWalletContract } from './signing/notary.ts'

const erc1271Abi = [
  {
    type: 'function',
    name: 'isValidSignature',
    stateMutability: 'view',
    inputs: [
      { name: 'hash', type: 'bytes32' },
      { name: 'signature', type: 'bytes' }
    ],
    outputs: [{ name: 'magicValue', type: 'bytes4' }]
  }
] as const

const MAGIC = '0x1626ba7e'
/** As much as the contracts give it (contracts/src/libraries/Signatures.sol), with the price of the call itself on top. */
const WALLET_GAS = 200_000n + 30_000n
/** A garbage signature costs whoever sends it nothing, and us a question; one that was answered is not asked again for a while. */
const CODELESS_TTL_MS = 10 * 60_000
const MAX_CODELESS = 10_000

/** EIP-1271, asked on chain. That a wallet has no code is remembered: nearly all have none. */
export function createAskWalletContract(reader: Reader): AskWalletContract {
  const codeless = new LRUCache<Address, true>({ max: MAX_CODELESS, ttl: CODELESS_TTL_MS })
  return async (wallet, digest, signature) => {
    if (codeless.has(wallet)) return false
    if ((await reader.codeOf(wallet)) === '0x') {
      codeless.set(wallet, true)
      return false
    }
    try {
      const call = { address: wallet, abi: erc1271Abi, functionName: 'isValidSignature', args: [digest, signature] } as const
      return (await reader.view(call, { gas: WALLET_GAS })) === MAGIC
    } catch (error) {
      // A wallet that refuses, runs out of gas or answers nonsense does not stand by it. A dead RPC is no answer at all.
      if (errorCode(error) === 'CHAIN_RPC_DOWN') throw error
      return false
    }
  }
}
