import type { StakeRole } from '../chain/ports.ts'
import type { JobState } from '../core/deal-state.ts'
import type { DelegationRequest, DelegationView } from './client/delegate.ts'
import type { DisputeView } from './dispute/dispute-view.ts'
import type { NodeEvent } from './events.ts'
import type { Check } from './verify/check-asked.ts'

/** What `run` asks for. Paths are absolute: the node that serves it may have another working directory. */
export interface SubmitRequest {
  /** A name of the catalogue (`cowsay`, `cowsay:v0.0.4`) or a folder with a module.json. */
  readonly module: string
  readonly inputs: Readonly<Record<string, string>>
  /** File inputs by name: host paths, `ipfs://CID` or URLs. A name of '' is the module's only file. */
  readonly files: readonly { readonly name: string; readonly path: string }[]
  /** Wei as decimal text; absent: the module's, else the network's default ceiling. */
  readonly maxPriceWei?: string
  /** Resolve the tag of the module's image now, and keep to that digest from now on. */
  readonly pin?: boolean
  /** Files may come by http, and from this machine's own network. Never to be set for somebody else. */
  readonly privateUrls?: boolean
  /** Only this provider. */
  readonly target?: string
  readonly excluded?: readonly string[]
  /** Only in this container runtime: `runc`, `runsc`, `kata-runtime`. */
  readonly runtime?: string
  /** Show this node's login of the image's registry to the provider of the deal. */
  readonly registryLogin?: boolean
  /** This login of the image's registry instead: kept in memory until the job has ended, and on no disk. */
  readonly login?: { readonly username: string; readonly password: string }
  /** Seconds that the offer stays open for. */
  readonly expiresInS?: number
  /** The price covers the first `firstS` seconds, further time is bought while it runs; `haltS`: how long it is held where none is. */
  readonly metered?: { readonly firstS: number; readonly haltS?: number }
  /** Of a metered job: wei that it may cost in all; absent: its price ceiling. */
  readonly budgetWei?: string
  /** Seconds after payment for which the provider keeps the result, at its price; absent, or no longer than audits last: as long as those. */
  readonly keepS?: number
  /** Overrides the module's execution limit, ms. */
  readonly timeoutMs?: number
  /** Run it again here before the result is accepted: one of `CHECKS`. */
  readonly verify?: Check
  /** The asker's own name for the job, kept with it: who asked and never heard an answer finds by it whether there is one. */
  readonly reference?: string
}

export interface JobStep {
  readonly state: JobState
  readonly atMs: number
  readonly detail?: string
}

/** A job as the screen, a script or the API sees it. Plain JSON: it crosses the control socket. */
export interface JobView {
  readonly jobId: string
  readonly dealId?: string
  readonly module: string
  readonly createdAtMs: number
  readonly state: JobState
  readonly trace: readonly JobStep[]
  readonly maxPriceWei: string
  readonly priceWei?: string
  readonly provider?: string
  readonly solver?: string
  readonly outputsCid?: string
  readonly outputsBytes?: number
  /** `ok`, `exit code 2`, `limit reached: memory`; absent until there is a result. */
  readonly outcome?: string
  readonly exitCode?: number
  /** While the result is coming in: bytes of file content. */
  readonly fetched?: { readonly bytes: number; readonly totalBytes: number }
  /** While no provider takes it: why, in the words of the solvers. */
  readonly waiting?: readonly string[]
  readonly failure?: { readonly code: string; readonly reason: string; readonly logTail: string }
  readonly paidWei?: string
  readonly paidTx?: string
  /** Until then the result can be fetched from its provider again, and challenged. Block time, unix ms; absent: it is not paid. */
  readonly keptUntilMs?: number
  /** Where outputs/, logs/stdout and logs/stderr are, once they are verified. */
  readonly folder?: string
  /** Of a metered job. */
  readonly metered?: MeteredView
  readonly retryOf?: string
  /** As it was submitted with. */
  readonly reference?: string
  /** What this client found when it ran the job again before it accepted; without `finding`: not yet. */
  readonly check?: CheckView
}

export interface MeteredView {
  /** What the job may cost in all. */
  readonly budgetWei: string
  /** What further time cost so far. */
  readonly boughtWei: string
  /** Seconds of running that are paid for. */
  readonly paidS: number
  /** It waits for further time. */
  readonly halted: boolean
  /** Why no further time is bought now, and what to do. */
  readonly missing?: string | undefined
}

export interface CheckView {
  readonly asked: string
  readonly finding?: {
    readonly verdict: 'match' | 'mismatch' | 'unsure' | 'unable' | 'not-drawn'
    readonly strategy: string
    readonly score: number
    readonly findings: readonly string[]
    readonly runs: number
  }
  /** Where the evidence of a mismatch lies. */
  readonly evidence?: string
}

/** What keeps a job from each provider. */
export interface ReasonsView {
  readonly jobId: string
  readonly state: JobState
  /** Absent: no solver answers, or none was asked before the job got its deal. */
  readonly reasons?: readonly {
    readonly provider: string
    /** Of the first constraint that failed; `fits` where none did. */
    readonly code: string
    readonly message: string
    /** What would have to change, all of it; absent: nothing that a client can change. */
    readonly changes?: readonly string[] | undefined
  }[]
}

/** A match and what came of computing it again, as plain JSON. */
export interface ExplanationView {
  readonly jobId: string
  readonly dealId: string
  readonly solver: string
  /** Which of the solver's deals for the job it is, 0 first. */
  readonly round: number
  /** Block time at which the solver looked, unix seconds. */
  readonly atS: number
  /** The solver's place in the order of this job, 0 first, and the solvers up to it. */
  readonly rank: number
  readonly order: readonly { readonly solver: string; readonly stakeWei: string }[]
  readonly bookSize: number
  /** Offers of a small book by the constraint that kept them out. */
  readonly failed?: Readonly<Record<string, number>>
  readonly exact: boolean
  readonly weights: Readonly<Record<string, number>>
  readonly candidates: readonly CandidateView[]
  readonly check: {
    readonly agrees: boolean
    /** Candidates that were computed again from their own signed offers, and those whose offer is not known. */
    readonly checked: number
    readonly unchecked: number
    readonly differences: readonly { readonly code: string; readonly message: string }[]
  }
}

export interface CandidateView {
  readonly provider: string
  readonly resourceOffer: string
  readonly priceWei: string
  readonly stakeWei: string
  readonly freeStakeWei: string
  readonly reputation: number
  readonly score: number
  /** Points by part, before their weights. */
  readonly parts: Readonly<Record<string, number>>
  readonly answer: 'chosen' | 'refused' | 'silent' | 'not-asked'
  readonly reason?: string
}

/** Signed words of a solver that an honest one can't have said. */
export interface EvidenceView {
  readonly id: string
  readonly atMs: number
  readonly type: string
  /** What it proves; none: nothing. */
  readonly faults: readonly { readonly code: string; readonly message: string }[]
  /** Where it proves nothing. */
  readonly why?: string
  readonly solver?: string
  readonly jobId?: string
  /** The chain can compute it too, and takes the solver's bond for it. */
  readonly convicts?: true
  /** Whole, dag-cbor in base64: what anyone else can check. */
  readonly bytes: string
}

/** What a proof would do on chain: the bond is taken, the bounty is the sender's, the rest burns. */
export interface ConvictionTermsView {
  readonly solver: string
  readonly jobId: string
  readonly bondWei: string
  readonly bountyWei: string
  readonly gas: string
}

export interface ConvictionView {
  readonly txHash: string
  readonly gasUsed: string
  /** Of this solver, with this one. */
  readonly convictions: number
}

export interface LogChunk {
  readonly stream: 'stdout' | 'stderr'
  readonly text: string
}

export interface OfferView {
  readonly provider: string
  readonly peerId: string
  readonly engines: readonly string[]
  readonly cpuMilli: number
  readonly memoryBytes: number
  readonly gpus: readonly string[]
  readonly cached: number
  readonly minimumWei: string
  readonly perCpuSecondWei: string
  readonly expiresAtMs: number
  /** What a job may choose to run in (`--sandbox`), and what a second of it costs on top. Absent: nothing to choose. */
  readonly runtimes?: readonly { readonly name: string; readonly perSecondWei: string }[]
  /** Least bond of the solvers that it signs for. Absent: it asks none. */
  readonly minSolverBondWei?: string
  /** Models that it answers with now. */
  readonly services?: readonly ServiceView[]
}

/** A warm model, and what a million tokens of it cost. */
export interface ServiceView {
  readonly model: string
  readonly kinds: readonly string[]
  readonly inputWei: string
  readonly outputWei: string
  readonly concurrency: number
  readonly tokensPerSecond: number
  /** Its engine is started for the next request. */
  readonly cold?: true
  /** How long that takes, by its provider's measure. */
  readonly startMs?: number
}

export interface PeerView {
  readonly peerId: string
  readonly addrs: readonly string[]
  readonly direction: 'inbound' | 'outbound'
  readonly latencyMs?: number
  readonly agent?: string
}

export interface PublishedView {
  readonly cid: string
  readonly bytes: number
  readonly peerId: string
}

export interface WalletView {
  readonly address: string
  readonly tokenWei: string
  readonly coinWei: string
  readonly escrow: { readonly freeWei: string; readonly lockedWei: string; readonly withdrawingWei: string }
  readonly stake: Readonly<Record<'provider' | 'solver' | 'mediator', string>>
  /** What a solver answers with beside its stake; absent: the network knows no bonds. */
  readonly bondWei?: string
}

/** Money between wallet, escrow and stakes. What leaves escrow or a stake is asked for first and taken when its delay is over. */
export type FundsMove =
  | { readonly verb: 'deposit' | 'request-withdrawal'; readonly amountWei: string }
  | { readonly verb: 'withdraw' }
  | { readonly verb: 'stake' | 'request-unbond'; readonly role: StakeRole; readonly amountWei: string }
  | { readonly verb: 'unbond'; readonly role: StakeRole }
  | { readonly verb: 'post-bond'; readonly amountWei: string }
  /** Asks for the bond, or takes it when that was done before. */
  | { readonly verb: 'release-bond' }

/** A case as it stands: what is awaited, and who has said what. */
export interface ChallengeView {
  readonly dealId: string
  readonly phase: 'None' | 'Draw' | 'Commit' | 'Reveal' | 'Verdict' | 'Done'
  /** 1 to 4: 1, 3, 7 or 15 mediators. */
  readonly round: number
  /** How the case ended, or will unless somebody appeals; `None` while it is open. */
  readonly ruling: string
  /** Of the deal. */
  readonly state: string
  /** Of the draw: the round of the beacon that is awaited. */
  readonly beaconRound?: number
  /** Unix seconds at which the phase ends. */
  readonly deadlineS?: number
  /** Of the round, replaced ones included. */
  readonly seats: readonly { readonly mediator: string; readonly vote: string }[]
  /** What one mediator earns. */
  readonly feeWei: string
  readonly potWei: string
}

/** What an appeal against the ruling of a case costs, and until when. */
export interface AppealTermsView {
  readonly dealId: string
  /** As of now, unless somebody appeals. */
  readonly ruling: string
  readonly round: number
  /** Mediators of the larger round. */
  readonly nextSeats: number
  /** Comes back if the final ruling is another one. */
  readonly bondWei: string
  /** In this wallet's escrow: the bond is taken from there. */
  readonly freeWei: string
  /** Unix seconds. */
  readonly deadlineS: number
}

/** What a command needs of a client node: in this process, or in the one that holds the data folder (control socket). */
export interface ClientApi {
  /** Resolves once the job is journalled and announced; from then on it ends by itself. */
  submit(request: SubmitRequest, signal: AbortSignal): Promise<JobView>
  /** Newest first. */
  jobs(signal: AbortSignal): Promise<readonly JobView[]>
  /** `id`: job or deal id, or the first digits of one. */
  job(id: string, signal: AbortSignal): Promise<JobView>
  /** The job now and at each change, ending with its end. */
  follow(id: string, signal: AbortSignal): AsyncIterable<JobView>
  /** What there is of the logs; with `live` until the job ends. Text is made safe for a terminal. */
  logs(id: string, live: boolean, signal: AbortSignal): AsyncIterable<LogChunk>
  cancel(id: string, signal: AbortSignal): Promise<JobView>
  /** Lets a metered job cost up to `budgetWei` in all. */
  extend(id: string, budgetWei: string, signal: AbortSignal): Promise<JobView>
  /** Has the deal's result run again by mediators, at this wallet's cost unless it was wrong; each step until the case is done. */
  challenge(id: string, reason: string | undefined, signal: AbortSignal): AsyncIterable<ChallengeView>
  /** What it would cost to appeal against the ruling of the deal's case. */
  appealTerms(id: string, signal: AbortSignal): Promise<AppealTermsView>
  /** Asks for a larger round, for a bond of at most `agreedWei`; each step until the case is done. */
  appeal(id: string, agreedWei: string, signal: AbortSignal): AsyncIterable<ChallengeView>
  /** The same job again, with the failed provider excluded. */
  retry(id: string, signal: AbortSignal): Promise<JobView>
  /** Copies outputs and logs to `target` (created; must be empty or absent), fetched again where they are gone here. Resolves with the path. */
  download(id: string, target: string | undefined, signal: AbortSignal): Promise<string>
  /** Pins a folder in this node, from where peers fetch it by its CID. */
  publish(folder: string, signal: AbortSignal): Promise<PublishedView>
  /** Per provider the first constraint that keeps the queued job from it. */
  why(id: string, signal: AbortSignal): Promise<readonly string[]>
  /** The same, provider by provider, also of a job that has ended without a match. */
  reasons(id: string, signal: AbortSignal): Promise<ReasonsView>
  /** Why the job's deal was made, as its solver signed it and as it is computed again here. */
  explain(id: string, signal: AbortSignal): Promise<ExplanationView>
  /** What this node can prove against solvers, checked now. */
  evidence(signal: AbortSignal): Promise<readonly EvidenceView[]>
  /** What a proof against a solver (an `EvidenceView`'s bytes) would do on chain; throws what the chain would refuse it with. */
  convictionTerms(evidence: string, signal: AbortSignal): Promise<ConvictionTermsView>
  /** Takes it there, at this wallet's gas. */
  convict(evidence: string, signal: AbortSignal): Promise<ConvictionView>
  /** A deal's whole story. `id`: as for `job`; or the whole id of anybody's deal. */
  dispute(id: string, signal: AbortSignal): Promise<DisputeView>
  offers(signal: AbortSignal): Promise<readonly OfferView[]>
  peers(signal: AbortSignal): Promise<readonly PeerView[]>
  wallet(signal: AbortSignal): Promise<WalletView>
  /** Dev networks: coin, LILY and escrow from the faucet. Elsewhere an error that says how to get funds. */
  fund(signal: AbortSignal): Promise<WalletView>
  /** Resolves with what the wallet holds then. */
  move(move: FundsMove, signal: AbortSignal): Promise<WalletView>
  /** Stake behind others, or of others behind this wallet: does it, and tells how things stand then. */
  delegation(request: DelegationRequest, signal: AbortSignal): Promise<DelegationView>
  events(signal: AbortSignal): AsyncIterable<NodeEvent>
  close(): Promise<void>
}
