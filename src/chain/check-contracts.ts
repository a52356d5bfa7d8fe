import type { Address } from '../core/primitives.ts'
import { parseAddress } from '../core/primitives.ts'
import { channelsAbi } from './abi/channels.ts'
import { dealsAbi } from './abi/deals.ts'
import { escrowAbi } from './abi/escrow.ts'
import { extensionsAbi } from './abi/extensions.ts'
import { stakingAbi } from './abi/staking.ts'
import type { Contracts } from './contracts.ts'
import { ChainError } from './errors.ts'
import type { Reader } from './reader.ts'

/** A wire from one contract to another: the second's address as the first has it. */
interface Wire {
  readonly from: 'deals' | 'escrow' | 'staking' | 'channels' | 'extensions'
  readonly to: keyof Omit<Contracts, 'deployedAtBlock'>
  readonly ask: () => Promise<string>
}

/**
 * That a network file names contracts that are there, and that belong together: money sent to another's escrow would be gone.
 * @throws {ChainError} CHAIN_NO_CONTRACT | CHAIN_WRONG_CONTRACT | CHAIN_RPC_DOWN
 */
export async function checkContracts(reader: Reader, { contracts, chainId }: { readonly contracts: Contracts; readonly chainId: number }): Promise<void> {
  const { token, escrow, staking, deals, channels, extensions } = contracts
  const addresses = Object.entries({ token, escrow, staking, deals, ...(channels && { channels }), ...(extensions && { extensions }) })
  await Promise.all(addresses.map(([contract, address]) => checkCode(reader, { contract, address, chainId })))
  await Promise.all(wiresOf(reader, contracts).map((wire) => checkWire(wire, contracts)))
}

async function checkCode(reader: Reader, { contract, address, chainId }: { readonly contract: string; readonly address: Address; readonly chainId: number }) {
  if ((await reader.codeOf(address)) !== '0x') return
  const remedy = 'the network file is of another chain, or the chain was started anew without its state'
  throw new ChainError({ code: 'CHAIN_NO_CONTRACT', contract, address }, `there is no ${contract} contract at ${address} on chain ${chainId}: ${remedy}`)
}

function wiresOf(reader: Reader, { escrow, staking, deals, channels, extensions }: Contracts): readonly Wire[] {
  return [
    { from: 'deals', to: 'escrow', ask: () => reader.view({ address: deals, abi: dealsAbi, functionName: 'escrow', args: [] }) },
    { from: 'deals', to: 'staking', ask: () => reader.view({ address: deals, abi: dealsAbi, functionName: 'staking', args: [] }) },
    { from: 'escrow', to: 'token', ask: () => reader.view({ address: escrow, abi: escrowAbi, functionName: 'token', args: [] }) },
    { from: 'escrow', to: 'deals', ask: () => reader.view({ address: escrow, abi: escrowAbi, functionName: 'deals', args: [] }) },
    { from: 'staking', to: 'deals', ask: () => reader.view({ address: staking, abi: stakingAbi, functionName: 'deals', args: [] }) },
    ...(channels === undefined
      ? []
      : [{ from: 'channels', to: 'escrow', ask: () => reader.view({ address: channels, abi: channelsAbi, functionName: 'escrow', args: [] }) } as const]),
    ...(extensions === undefined
      ? []
      : [
          // The way back, too: one that the escrow does not know could lock nothing.
          { from: 'extensions', to: 'deals', ask: () => reader.view({ address: extensions, abi: extensionsAbi, functionName: 'deals', args: [] }) } as const,
          { from: 'escrow', to: 'extensions', ask: () => reader.view({ address: escrow, abi: escrowAbi, functionName: 'extensions', args: [] }) } as const
        ])
  ]
}

async function checkWire({ from, to, ask }: Wire, contracts: Contracts): Promise<void> {
  const expected = contracts[to]
  const found = await ask().catch((cause: unknown) => {
    if (cause instanceof ChainError && cause.code === 'CHAIN_RPC_DOWN') throw cause
    return 'nothing' // it has no such function, or none that answers with an address: it is something else
  })
  if (found !== 'nothing' && parseAddress(found) === expected) return
  const address = contracts[from] ?? ''
  throw new ChainError(
    { code: 'CHAIN_WRONG_CONTRACT', contract: from, address, found },
    `the ${from} contract at ${address} names ${found} as its ${to}, the network file ${expected}: they are not of one network. Get the network file again from whoever runs it`
  )
}
