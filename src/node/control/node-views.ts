import type { Chain } from '../../chain/ports.ts'
import type { ResourceOffer } from '../../core/resource-offer.ts'
import { runtimeRate } from '../../market/index.ts'
import type { Network } from '../../p2p/network.ts'
import { safeText } from '../client/safe-text.ts'
import type { OfferView, PeerView, WalletView } from '../client-api.ts'
import { NodeError } from '../errors.ts'

/** What a provider sells, as plain JSON. */
export function offerView(offer: ResourceOffer): OfferView {
  return {
    provider: offer.provider,
    peerId: offer.contact.peerId,
    engines: offer.engines,
    cpuMilli: offer.capacity.cpuMilli,
    memoryBytes: offer.capacity.memoryBytes,
    gpus: offer.capacity.gpus.map(({ model, benchmark }) => safeText(benchmark === undefined ? model : `${model} (${benchmark} GFLOP/s)`)),
    cached: offer.cached.length,
    minimumWei: offer.price.minimum.toString(),
    perCpuSecondWei: offer.price.perCpuSecond.toString(),
    expiresAtMs: offer.expiresAtMs,
    ...(offer.runtimes.length > 0 && {
      runtimes: offer.runtimes.map((name) => ({ name: safeText(name), perSecondWei: runtimeRate(offer.price, { runtime: name }).toString() }))
    }),
    ...(offer.minSolverBond && { minSolverBondWei: offer.minSolverBond.toString() }),
    ...(offer.services && {
      services: offer.services.map(({ model, kinds, inputPerMillion, outputPerMillion, concurrency, tokensPerSecond, cold, startMs }) => ({
        model,
        kinds,
        inputWei: inputPerMillion.toString(),
        outputWei: outputPerMillion.toString(),
        concurrency,
        tokensPerSecond,
        ...(cold && { cold }),
        ...(startMs !== undefined && { startMs })
      }))
    })
  }
}

export function peerViews(network: Network): readonly PeerView[] {
  return network.peers().map(({ peerId, addrs, direction, latencyMs, agent }) => ({
    peerId,
    addrs,
    direction,
    ...(latencyMs !== undefined && { latencyMs }),
    ...(agent !== undefined && { agent: safeText(agent) })
  }))
}

const STAKED_ROLES = ['provider', 'solver', 'mediator'] as const

/** What the node's wallet holds: in hand, in escrow, at stake. @throws {NodeError} NODE_NO_WALLET */
export async function walletView(chain: Chain, folder: string): Promise<WalletView> {
  const { signer } = chain
  if (!signer) throw new NodeError({ code: 'NODE_NO_WALLET', folder }, 'this node has no wallet: `lilynode wallet new` makes one')
  const { address } = signer
  const [bondWei, tokenWei, coinWei, escrow, ...stakes] = await Promise.all([
    chain.bonds?.bondOf(address),
    chain.tokenBalance(address),
    chain.coinBalance(address),
    chain.escrowOf(address),
    ...STAKED_ROLES.map((role) => chain.stakeOf(address, role))
  ])
  const stake = Object.fromEntries(STAKED_ROLES.map((role, index) => [role, (stakes[index]?.stake ?? 0n).toString()])) as WalletView['stake'] // one entry a role
  return {
    address,
    tokenWei: tokenWei.toString(),
    coinWei: coinWei.toString(),
    escrow: { freeWei: escrow.free.toString(), lockedWei: escrow.locked.toString(), withdrawingWei: escrow.withdrawing.toString() },
    stake,
    ...(bondWei !== undefined && { bondWei: bondWei.toString() })
  }
}
