import type { ResourceOffer } from '../../core/resource-offer.ts'
import { formatLily } from '../../core/units.ts'
import type { PolicyFacts } from '../modules/module-policy.ts'
import { allowsModule, explainPolicy } from '../modules/module-policy.ts'
import { exposureOf } from '../price/deal-money.ts'
import { priceOf } from '../price/price-of.ts'
import { assignGpus } from './gpus.ts'
import type { JobNeed } from './need.ts'

/** What the chain says of a provider, as far as the book uses it. */
export interface Standing {
  /** Wei bonded as provider. */
  readonly stake: bigint
  /** Wei of it that no deal exposes and that is not leaving. */
  readonly freeStake: bigint
  /** 0 to 10,000; 1,000 where nothing is known (design: a Beta(1, 9) prior). */
  readonly reputation: number
}

export interface Seller {
  readonly offer: ResourceOffer
  readonly standing: Standing
}

interface Constraint {
  readonly code: string
  holds(seller: Seller, need: JobNeed): boolean
  /** What is missing, with both values. Only made when somebody asks. */
  explain(seller: Seller, need: JobNeed): string
}

const DAY_S = 86_400
const spanOf = (seconds: number): string => (seconds % DAY_S === 0 ? `${seconds / DAY_S} days` : `${seconds} s`)
const lily = (wei: bigint): string => `${formatLily(wei)} LILY`

/** In the order in which a person would want to hear of them: who, what, where, how long, how much. market.md §4.1 */
export const CONSTRAINTS = [
  {
    code: 'MARKET_SELF_DEAL',
    holds: ({ offer }, need) => offer.provider !== need.client,
    explain: ({ offer }) => `client and provider are one wallet, ${offer.provider}`
  },
  {
    code: 'MARKET_NOT_THE_TARGET',
    holds: ({ offer }, need) => need.target === undefined || need.target === offer.provider,
    explain: (_, need) => `the job is for provider ${need.target} only`
  },
  {
    code: 'MARKET_EXCLUDED',
    holds: ({ offer }, need) => !need.excluded.includes(offer.provider),
    explain: ({ offer }) => `the job excludes provider ${offer.provider}`
  },
  {
    code: 'MARKET_BANNED',
    holds: ({ offer }, need) => offer.banned?.includes(need.client) !== true,
    explain: ({ offer }, need) => `provider ${offer.provider} has banned client ${need.client}`
  },
  {
    code: 'MARKET_NO_ENGINE',
    holds: ({ offer }, need) => offer.engines.includes(need.engine),
    explain: ({ offer }, need) => `needs the ${need.engine} engine, offers ${offer.engines.join(', ') || 'none'}`
  },
  {
    code: 'MARKET_NO_RUNTIME',
    holds: ({ offer }, { price: { runtime } }) => runtime === undefined || offer.runtimes.includes(runtime),
    explain: ({ offer }, { price: { runtime } }) => `wants to run in ${runtime}, offers ${offer.runtimes.join(', ') || 'no choice'}`
  },
  {
    code: 'MARKET_MODULE_NOT_ALLOWED',
    holds: ({ offer }, need) => allowsModule(offer.modules, policyFactsOf(need)),
    explain: ({ offer }, need) => explainPolicy(offer.modules, policyFactsOf(need))
  },
  {
    code: 'MARKET_NO_GPU',
    holds: ({ offer }, need) => assignGpus(offer.capacity.gpus, need.resources.gpus) !== undefined,
    explain: ({ offer }, need) => `needs ${gpuText(need.resources.gpus)}, free: ${gpuText(offer.capacity.gpus)}`
  },
  {
    code: 'MARKET_CPU',
    holds: ({ offer }, need) => offer.capacity.cpuMilli >= need.resources.cpuMilli,
    explain: ({ offer }, need) => `needs ${need.resources.cpuMilli} milli-CPU, free: ${offer.capacity.cpuMilli}`
  },
  {
    code: 'MARKET_MEMORY',
    holds: ({ offer }, need) => offer.capacity.memoryBytes >= need.resources.memoryBytes,
    explain: ({ offer }, need) => `needs ${need.resources.memoryBytes} bytes of memory, free: ${offer.capacity.memoryBytes}`
  },
  {
    code: 'MARKET_DISK',
    holds: ({ offer }, need) => offer.capacity.diskBytes >= need.resources.diskBytes,
    explain: ({ offer }, need) => `needs ${need.resources.diskBytes} bytes of disk, free: ${offer.capacity.diskBytes}`
  },
  {
    code: 'MARKET_TIMEOUT_TOO_LONG',
    holds: ({ offer }, need) => offer.maxTimeoutMs >= need.timeoutMs,
    explain: ({ offer }, need) => `may run for ${need.timeoutMs} ms, the provider takes jobs of up to ${offer.maxTimeoutMs} ms`
  },
  {
    code: 'MARKET_NO_STORAGE',
    holds: ({ offer }, { price: { storage } }) => storage === undefined || storage.forS <= (offer.price.storage?.maxS ?? 0),
    explain: ({ offer }, { price: { storage } }) =>
      `wants its result kept for ${spanOf(storage?.forS ?? 0)}, the provider keeps results ${offer.price.storage ? `for up to ${spanOf(offer.price.storage.maxS)}` : 'for as long as audits last, and for no longer'}`
  },
  {
    code: 'MARKET_MEDIATORS',
    // The chain draws from the client's list (empty: any), so a provider with a list needs the client's to lie inside its own.
    holds: ({ offer }, need) => offer.mediators.length === 0 || (need.mediators.length > 0 && need.mediators.every((m) => offer.mediators.includes(m))),
    explain: ({ offer }) => `the provider accepts only the mediators ${offer.mediators.join(', ')}`
  },
  {
    code: 'MARKET_COLLATERAL',
    holds: ({ offer }, need) => offer.collateralBps >= need.collateralBps,
    explain: ({ offer }, need) => `needs collateral of ${need.collateralBps / 10_000} times the price, offered: ${offer.collateralBps / 10_000}`
  },
  {
    code: 'MARKET_PRICE_ABOVE_MAX',
    holds: ({ offer }, need) => priceOf(offer.price, need.price) <= need.maxPrice,
    explain: ({ offer }, need) => `asks ${lily(priceOf(offer.price, need.price))}, the job pays at most ${lily(need.maxPrice)}`
  },
  {
    code: 'MARKET_STAKE_TOO_LOW',
    holds: ({ offer, standing }, need) => standing.freeStake >= exposureOf({ price: priceOf(offer.price, need.price), collateralBps: need.collateralBps }),
    explain: ({ offer, standing }, need) => {
      const exposure = exposureOf({ price: priceOf(offer.price, need.price), collateralBps: need.collateralBps })
      return `must expose ${lily(exposure)} of stake, free: ${lily(standing.freeStake)}`
    }
  }
] as const satisfies readonly Constraint[]

export type ConstraintCode = (typeof CONSTRAINTS)[number]['code']

export function firstFailing(seller: Seller, need: JobNeed): { readonly code: ConstraintCode; readonly message: string } | undefined {
  for (const { code, holds, explain } of CONSTRAINTS) if (!holds(seller, need)) return { code, message: explain(seller, need) }
  return undefined
}

export const isFeasible = (seller: Seller, need: JobNeed): boolean => CONSTRAINTS.every(({ holds }) => holds(seller, need))

const policyFactsOf = ({ price, author, artifact, engine, network }: JobNeed): PolicyFacts => ({
  name: price.moduleName,
  version: price.moduleVersion,
  author,
  artifact,
  engine,
  network
})

function gpuText(gpus: readonly { readonly vendor: string; readonly model?: string | undefined; readonly vramBytes: number }[]): string {
  return gpus.map((gpu) => `${gpu.vendor} ${gpu.model ?? 'GPU'} with ${gpu.vramBytes} bytes`).join(', ') || 'no GPU'
}
