import type { Chain } from '../../chain/ports.ts'
import { delay } from '../../core/clock.ts'
import { errorMessage } from '../../core/errors.ts'
import type { Logger } from '../../core/logger.ts'
import type { Bytes32, PeerIdText } from '../../core/primitives.ts'
import type { EvidenceLocker, Explained } from '../../market/index.ts'
import { BoundedMap, checkExplanation, explainProtocol, explanationTable, marketTopicId } from '../../market/index.ts'
import type { Network } from '../../p2p/network.ts'
import type { Store } from '../../store/repository.ts'
import type { ExplanationView } from '../client-api.ts'
import { NodeError } from '../errors.ts'
import type { ClientJob } from './client-job.ts'
import { explanationView } from './explanation-view.ts'

/** Of deals that are being opened. */
const MAX_HEARD = 1_024
/** Asked besides the solver that told of the deal: after a restart nobody knows who that was. */
const MAX_ASKED = 16
/** A solver tells of a deal a moment before it can explain it. */
const TRIES = 3
const RETRY_MS = 300

export interface ExplanationsComponents {
  readonly chain: Pick<Chain, 'notary'>
  readonly network: Network
  readonly store: Store
  readonly locker: EvidenceLocker
  readonly logger: Logger
}

/** Why this client's jobs are where they are: asked for when a deal is open, kept, and computed again. */
export class Explanations {
  readonly #c: ExplanationsComponents
  readonly #network: string
  readonly #solvers = new BoundedMap<Bytes32, PeerIdText>(MAX_HEARD)

  constructor(components: ExplanationsComponents, network: string) {
    this.#c = components
    this.#network = network
  }

  /** This node says that it made the deal. */
  heard(dealId: Bytes32, solver: PeerIdText): void {
    this.#solvers.set(dealId, solver)
  }

  /** In the background: a job does not wait for its explanation. */
  collect(job: ClientJob, signal: AbortSignal): void {
    this.#collect(job, signal).catch((cause: unknown) =>
      this.#c.logger.debug({ jobId: job.jobId, cause: errorMessage(cause) }, 'why a job went where it did is not known')
    )
  }

  /** @throws {NodeError} where there is no deal yet, or nobody can explain it */
  async explain(job: ClientJob, signal: AbortSignal): Promise<ExplanationView> {
    const { jobId, dealId, state } = job
    if (dealId === undefined) {
      const remedy = `\`lilynode why ${jobId.slice(0, 10)}\` tells what keeps it from each provider`
      throw new NodeError(
        { code: 'NODE_JOB_NOT_MATCHED', jobId, state },
        `job ${jobId.slice(0, 10)} is ${state} and no solver has made a deal for it: ${remedy}`
      )
    }
    const explained = await this.#collect(job, signal)
    const checked = explained && (await this.#check(job, dealId, explained))
    if (checked && 'match' in checked) return explanationView({ jobId, dealId }, checked)
    const why = checked ? checked.problem : 'no solver that can be reached remembers it'
    throw new NodeError({ code: 'NODE_NO_EXPLANATION', dealId }, `why deal ${dealId.slice(0, 10)} was made is not known: ${why}`)
  }

  async #collect(job: ClientJob, signal: AbortSignal): Promise<Explained | undefined> {
    const kept = this.#c.store.open(explanationTable)
    const { jobId, dealId } = job
    const before = await kept.get(jobId)
    if (before || dealId === undefined) return before?.explained
    for (let tries = 0; tries < TRIES; tries++) {
      const explained = await this.#ask(dealId, signal)
      const checked = explained && (await this.#check(job, dealId, explained))
      if (explained && checked && 'match' in checked) {
        await kept.put(jobId, { jobId, explained })
        if (checked.evidence) await this.#c.locker.add(checked.evidence)
        return explained
      }
      await delay(RETRY_MS, signal)
    }
    return undefined
  }

  async #ask(dealId: Bytes32, signal: AbortSignal): Promise<Explained | undefined> {
    const { gossip, rpc } = this.#c.network
    const told = this.#solvers.get(dealId)
    const others = gossip.subscribers(marketTopicId(this.#network, 'job-offer')).slice(0, MAX_ASKED)
    for (const peerId of new Set([...(told ? [told] : []), ...others])) {
      const answer = await rpc.call({ peerId, addrs: [] }, explainProtocol(this.#network), { dealId }, signal).catch(() => undefined) // gone, or no solver: ask the next
      if (answer?.explained) return answer.explained
    }
    return undefined
  }

  #check(job: ClientJob, dealId: Bytes32, explained: Explained): ReturnType<typeof checkExplanation> {
    const { chain, network } = this.#c
    return checkExplanation(explained, { network: this.#network, dealId, job: job.signed }, { notary: chain.notary, verifyPeerSignature: network.key.verify })
  }
}
