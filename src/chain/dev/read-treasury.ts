import { encodeFunctionData } from 'viem'
import type { Address } from '../../core/primitives.ts'
import { parseAddress, writtenBytes32Schema } from '../../core/primitives.ts'
import { dealsAbi } from '../abi/deals.ts'
import { parseReply } from '../rpc/schemas.ts'
import { DevRpc } from './dev-rpc.ts'

/** The escrow account that taxes go to: the audits' fund, unless the deployment named another. */
export async function readTreasury(rpcUrl: string, deals: Address, signal: AbortSignal): Promise<Address> {
  const call = { to: deals, data: encodeFunctionData({ abi: dealsAbi, functionName: 'treasury' }) }
  const word = parseReply(writtenBytes32Schema, await new DevRpc(rpcUrl, signal).ask('eth_call', [call, 'latest']), 'eth_call')
  return parseAddress(`0x${word.slice(-40)}`) // an address is the low 20 bytes of its word
}
