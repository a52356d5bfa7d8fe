import type { Chain, Extended, Extension, ExtensionChain } from '../../chain/index.ts'
import { delay } from '../../core/clock.ts'
import type { Deal } from '../../core/deal.ts'
import { errorCode, errorMessage } from '../../core/errors.ts'
import type { Logger } from '../../core/logger.ts'
import type { Bytes32 } from '../../core/primitives.ts'
import { formatLily } from '../../core/units.ts'
import type { DeliveryIn, DeliveryOut } from '../../market/index.ts'
import { isMetered, judgeExtension } from '../../market/index.ts'
import type { ClientJob } from './client-job.ts'

/** Money that comes, and a budget that is raised, are seen within this. */
const LOOK_MS = 1_000
/** The provider's endpoint may be some blocks ahead of ours. */
const BEHIND_TRIES = 5
const BPS = 10_000n
/** States in which a job may need further time; one that has a result needs none, whatever its provider asks. */
const RUNS: ReadonlySet<string> = new Set(['matched', 'fetching', 'starting', 'running'])

type Ask = Extract<DeliveryOut, { type: 'extend' }>
type Metered = NonNullable<ClientJob['metered']>

export interface TimeBuyerComponents {
  readonly chain: Pick<Chain, 'extensions' | 'escrowOf' | 'params'>
  readonly logger: Logger
  job(): ClientJob
  save(metered: Metered): Promise<void>
  /** Before anything is signed: it is finished on chain whatever becomes of the provider. */
  keepExtended(dealId: Bytes32, deal: Deal): Promise<void>
}

export interface AskedAt {
  readonly deal: Deal
  readonly channel: { send(message: DeliveryIn, signal: AbortSignal): Promise<void> }
}

interface Lack {
  readonly why: string
  /** What would be paid, at most. */
  readonly mostWei: bigint
}

/** Signs further time for one metered job, as far as its budget and this client's escrow go; says what is missing, and waits for it. metered.md §2 */
export class TimeBuyer {
  readonly #c: TimeBuyerComponents
  #asked = new AbortController()

  constructor(components: TimeBuyerComponents) {
    this.#c = components
  }

  /** In the background: the talk goes on meanwhile. A later ask takes the place of this one. */
  take(ask: Ask, at: AskedAt, talk: AbortSignal): void {
    this.#asked.abort(new Error('asked anew'))
    this.#asked = new AbortController()
    const signal = AbortSignal.any([talk, this.#asked.signal])
    this.#answer(ask, at, signal).catch((cause: unknown) => {
      const { dealId } = ask.extension
      if (!signal.aborted) this.#c.logger.warn({ dealId, code: errorCode(cause), cause: errorMessage(cause) }, 'further time could not be bought')
    })
  }

  /** What the job may cost in all, from now on. */
  async raise(budgetWei: bigint): Promise<void> {
    const { metered } = this.#c.job()
    if (metered) await this.#c.save({ ...metered, budgetWei })
  }

  /** Wei of all that was bought; 0 for a job that is not metered. */
  async spent(): Promise<bigint> {
    const { dealId, metered, signed } = this.#c.job()
    if (!metered || !dealId || !isMetered(signed.spec)) return 0n
    // Where the chain does not say now, what was signed is what was bought, but for one that may not have been sent.
    const bought = await this.#c.chain.extensions?.extensionsOf(dealId).catch(() => undefined)
    if (!bought) return metered.boughtWei
    // The last may have been signed for a job that had ended meanwhile.
    if (bought.price !== metered.boughtWei) await this.#save({ boughtWei: bought.price, paidS: bought.untilS || signed.spec.metered.firstS, halted: false })
    return bought.price
  }

  async #answer({ extension, signature, halted }: Ask, { deal, channel }: AskedAt, signal: AbortSignal): Promise<void> {
    const { extensions } = this.#c.chain
    const { signed, dealId, metered, state } = this.#c.job()
    if (!extensions || !dealId || !metered || !isMetered(signed.spec) || !RUNS.has(state)) return
    if (!(await extensions.verifyExtension(extension, deal.provider, signature))) throw new Error('the extension is not signed by the provider')
    const bought = await boughtBefore(extensions, extension, signal)
    const wrong = judgeExtension({ dealId, deal, spec: signed.spec }, bought, extension)
    if (wrong !== undefined) return channel.send({ type: 'unpaid', number: extension.number, mostWei: 0n, why: wrong }, signal)
    const so = { boughtWei: bought.price, paidS: extension.fromS, halted }
    await this.#untilAffordable({ extension, deal, bought, channel }, so, signal)
    await this.#c.keepExtended(dealId, deal)
    const own = await extensions.signExtension(extension)
    await this.#save({ boughtWei: bought.price + extension.price, paidS: extension.untilS, halted: false })
    await channel.send({ type: 'extend', extension, signature: own }, signal)
  }

  async #untilAffordable(
    { channel, ...what }: AskedAt & { readonly extension: Extension; readonly bought: Extended },
    so: Omit<Metered, 'budgetWei'>,
    signal: AbortSignal
  ): Promise<void> {
    let told: string | undefined
    for (let lack = await this.#lack(what); lack; lack = await this.#lack(what)) {
      if (lack.why !== told) {
        await this.#save({ ...so, missing: lack.why.slice(0, 1024) })
        await channel.send({ type: 'unpaid', number: what.extension.number, mostWei: lack.mostWei, why: lack.why.slice(0, 1024) }, signal)
      }
      told = lack.why
      await delay(LOOK_MS, signal)
    }
    signal.throwIfAborted()
  }

  async #lack({ extension, deal, bought }: { readonly extension: Extension; readonly deal: Deal; readonly bought: Extended }): Promise<Lack | undefined> {
    const { jobId, metered } = this.#c.job()
    const budget = metered?.budgetWei ?? 0n
    const left = budget - deal.price - bought.price
    const more = `${formatLily(extension.price)} LILY are asked for ${extension.untilS - extension.fromS} s more`
    if (extension.price > left) {
      const raise = `\`lilynode extend ${jobId.slice(0, 10)} --budget <lily>\` raises it`
      return {
        why: `${more}, ${formatLily(left > 0n ? left : 0n)} are left of the job's budget of ${formatLily(budget)}: ${raise}`,
        mostWei: left > 0n ? left : 0n
      }
    }
    const [{ free }, { taxBps }] = await Promise.all([this.#c.chain.escrowOf(deal.client), this.#c.chain.params()])
    const need = extension.price + (extension.price * BigInt(taxBps)) / BPS
    if (free >= need) return undefined
    return { why: `${more}, and ${formatLily(need - free)} LILY are missing in the escrow: \`lilynode wallet deposit\` puts some there`, mostWei: 0n }
  }

  #save(so: Omit<Metered, 'budgetWei'>): Promise<void> {
    const { metered } = this.#c.job()
    return this.#c.save({ budgetWei: metered?.budgetWei ?? 0n, ...so })
  }
}

/** What was bought before this one, waiting a little for an endpoint that is behind. */
async function boughtBefore(extensions: ExtensionChain, extension: Extension, signal: AbortSignal): Promise<Extended> {
  for (let tries = 1; ; tries++) {
    const bought = await extensions.extensionsOf(extension.dealId)
    if (bought.number + 1 >= extension.number || tries >= BEHIND_TRIES) return bought
    await delay(LOOK_MS, signal)
  }
}
