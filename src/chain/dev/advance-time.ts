import { headSchema, parseReply } from '../rpc/schemas.ts'
import { DevRpc, hex } from './dev-rpc.ts'

/** Moves a development chain's clock forward and makes a block, so that time-outs need not be waited for. Returns the new block time, unix seconds. */
export async function advanceTime(rpcUrl: string, seconds: number, signal: AbortSignal): Promise<number> {
  const rpc = new DevRpc(rpcUrl, signal)
  await rpc.ask('evm_increaseTime', [hex(BigInt(seconds))])
  await rpc.ask('evm_mine', [])
  return blockTimeS(rpc)
}

async function blockTimeS(rpc: DevRpc): Promise<number> {
  const block = await rpc.ask('eth_getBlockByNumber', ['latest', false])
  return parseReply(headSchema, block, 'eth_getBlockByNumber').timestampS
}
