import type { Chain, StakeAccount } from '../../chain/ports.ts'
import type { Bytes32 } from '../../core/primitives.ts'
import type { ResourceOffer } from '../../core/resource-offer.ts'
import type { Repository } from '../../store/repository.ts'
import { safeText } from '../client/safe-text.ts'
import type { ProviderJob } from '../provider/provider-job.ts'
import type { GpuLoad } from './gpu-load.ts'
import { gpuLoads } from './gpu-load.ts'

/** A screen shows a few dozen; a provider of years has thousands. */
const MAX_SOLD = 40
const MAX_IMAGES = 40
/** A curve is no wider. */
const MAX_EARNED = 120

/** A deal of this provider: what it takes of the machine, and how far it is. */
export interface SoldView {
  readonly dealId: string
  readonly module: string
  readonly engine: string
  /** Of its last step; `leased`: co-signed, not open yet. */
  readonly state: string
  readonly sinceMs: number
  readonly cpuMilli: number
  readonly memoryBytes: number
  readonly gpus: number
  readonly priceWei: string
  readonly isLive: boolean
}

/** What a provider was paid. */
export interface EarnedView {
  readonly deals: number
  readonly wei: string
  /** The latest of them, newest first. */
  readonly lately: readonly { readonly atMs: number; readonly priceWei: string }[]
}

/** What a provider's owner wants to see of it. */
export interface ShopView {
  /** Absent: this machine has no tool that tells. */
  readonly gpus?: readonly GpuLoad[]
  /** Live ones first, then the latest. */
  readonly sold: readonly SoldView[]
  readonly earned: EarnedView
  /** Images and modules by digest that start without a fetch. */
  readonly images: readonly string[]
  readonly policy: { readonly allow: readonly string[]; readonly deny: readonly string[]; readonly maxTimeoutMs: number; readonly collateralBps: number }
  readonly stake: { readonly stakeWei: string; readonly unbondingWei: string; readonly exposureWei: string; readonly freeWei: string }
}

type Promised = Pick<ProviderJob, 'dealId' | 'signed' | 'spec'>

export interface ShopComponents {
  readonly chain: Pick<Chain, 'signer' | 'stakeOf'>
  readonly jobs: Pick<Repository<Bytes32, ProviderJob>, 'values'>
  readonly leases: Pick<Repository<Bytes32, Promised>, 'values'>
  /** As it was last told; undefined: not yet. */
  offer(): ResourceOffer | undefined
}

export async function shopView({ chain, jobs, leases, offer }: ShopComponents, signal: AbortSignal): Promise<ShopView> {
  const own = offer()
  const { signer } = chain
  const [gpus, stake, views] = await Promise.all([gpuLoads(signal), signer ? chain.stakeOf(signer.address, 'provider') : NO_STAKE, soldViews(jobs, leases)])
  return {
    ...(gpus && { gpus }),
    sold: views.slice(0, MAX_SOLD),
    earned: earnedOf(views),
    images: (own?.cached ?? []).slice(0, MAX_IMAGES),
    policy: {
      allow: own?.modules.allow ?? [],
      deny: own?.modules.deny ?? [],
      maxTimeoutMs: own?.maxTimeoutMs ?? 0,
      collateralBps: own?.collateralBps ?? 0
    },
    stake: {
      stakeWei: stake.stake.toString(),
      unbondingWei: stake.unbonding.toString(),
      exposureWei: stake.exposure.toString(),
      freeWei: stake.free.toString()
    }
  }
}

const NO_STAKE: StakeAccount = { stake: 0n, unbonding: 0n, exposure: 0n, free: 0n }

async function soldViews(jobs: ShopComponents['jobs'], leases: ShopComponents['leases']): Promise<readonly SoldView[]> {
  const views: SoldView[] = []
  const known = new Set<string>()
  for await (const job of jobs.values()) {
    const last = job.trace.at(-1)
    known.add(job.dealId)
    views.push({ ...viewOf(job), state: last?.state ?? job.phase, sinceMs: last?.atMs ?? 0, isLive: job.phase !== 'closed' })
  }
  for await (const lease of leases.values())
    if (!known.has(lease.dealId)) views.push({ ...viewOf(lease), state: 'leased', sinceMs: lease.signed.deal.openBy * 1000, isLive: true })
  return views.sort((a, b) => Number(b.isLive) - Number(a.isLive) || b.sinceMs - a.sinceMs)
}

/** `sold`: the latest first among those that are over. */
function earnedOf(sold: readonly SoldView[]): EarnedView {
  const paid = sold.filter(({ state }) => state === 'paid')
  const wei = paid.reduce((sum, { priceWei }) => sum + BigInt(priceWei), 0n)
  return { deals: paid.length, wei: wei.toString(), lately: paid.slice(0, MAX_EARNED).map(({ sinceMs, priceWei }) => ({ atMs: sinceMs, priceWei })) }
}

function viewOf({ dealId, signed, spec }: Promised): Omit<SoldView, 'state' | 'sinceMs' | 'isLive'> {
  const { cpuMilli, memoryBytes, gpus } = spec.resources
  return {
    dealId,
    module: safeText(`${spec.module.name}:${spec.module.version}`),
    engine: spec.engine.type,
    cpuMilli,
    memoryBytes,
    gpus: gpus.length,
    priceWei: signed.deal.price.toString()
  }
}
