import { once } from 'node:events'
import { readFile } from 'node:fs/promises'
import type { Socket } from 'node:net'
import { connect } from 'node:net'
import { createInterface } from 'node:readline'
import { BaseError } from '../../core/errors.ts'
import type { DelegationRequest, DelegationView } from '../client/delegate.ts'
import type {
  AppealTermsView,
  ChallengeView,
  ConvictionTermsView,
  ConvictionView,
  EvidenceView,
  ExplanationView,
  FundsMove,
  JobView,
  LogChunk,
  OfferView,
  PeerView,
  PublishedView,
  ReasonsView,
  WalletView
} from '../client-api.ts'
import type { DisputeView } from '../dispute/dispute-view.ts'
import { NodeError } from '../errors.ts'
import type { NodeEvent } from '../events.ts'
import type { CockpitApi, ModuleView, NodeView } from './cockpit-api.ts'
import type { CockpitFrame, CockpitQuery } from './cockpit-frame.ts'
import type { ControlVerb } from './control-message.ts'
import { socketPath, tokenPath } from './control-paths.ts'
import { readResponse } from './control-response.ts'
import type { OutputPreview } from './output-preview.ts'

/** An error of the node at the other end: its code and its words. */
class RemoteError extends BaseError<{ readonly code: string }> {}

/** The API of the node that holds `folder`; undefined when none answers there. */
export async function connectControl(folder: string): Promise<CockpitApi | undefined> {
  const token = await readFile(tokenPath(folder), 'utf8').catch(() => undefined) // no token: no node
  if (token === undefined) return undefined
  const probe = connect(socketPath(folder))
  try {
    await once(probe, 'connect')
  } catch {
    return undefined // the token outlived its node
  } finally {
    probe.destroy()
  }
  return new ControlClient(folder, token)
}

class ControlClient implements CockpitApi {
  readonly #folder: string
  readonly #token: string

  constructor(folder: string, token: string) {
    this.#folder = folder
    this.#token = token
  }

  submit = (request: unknown, signal: AbortSignal): Promise<JobView> => this.#one('submit', [request], signal)
  jobs = (signal: AbortSignal): Promise<readonly JobView[]> => this.#one('jobs', [], signal)
  job = (id: string, signal: AbortSignal): Promise<JobView> => this.#one('job', [id], signal)
  follow = (id: string, signal: AbortSignal): AsyncIterable<JobView> => this.#many('follow', [id], signal)
  logs = (id: string, live: boolean, signal: AbortSignal): AsyncIterable<LogChunk> => this.#many('logs', [id, live], signal)
  challenge = (id: string, reason: string | undefined, signal: AbortSignal): AsyncIterable<ChallengeView> =>
    this.#many('challenge', [id, reason ?? null], signal)
  appealTerms = (id: string, signal: AbortSignal): Promise<AppealTermsView> => this.#one('appealTerms', [id], signal)
  appeal = (id: string, agreedWei: string, signal: AbortSignal): AsyncIterable<ChallengeView> => this.#many('appeal', [id, agreedWei], signal)
  cancel = (id: string, signal: AbortSignal): Promise<JobView> => this.#one('cancel', [id], signal)
  extend = (id: string, budgetWei: string, signal: AbortSignal): Promise<JobView> => this.#one('extend', [id, budgetWei], signal)
  retry = (id: string, signal: AbortSignal): Promise<JobView> => this.#one('retry', [id], signal)
  download = (id: string, target: string | undefined, signal: AbortSignal): Promise<string> => this.#one('download', [id, target ?? null], signal)
  publish = (folder: string, signal: AbortSignal): Promise<PublishedView> => this.#one('publish', [folder], signal)
  why = (id: string, signal: AbortSignal): Promise<readonly string[]> => this.#one('why', [id], signal)
  reasons = (id: string, signal: AbortSignal): Promise<ReasonsView> => this.#one('reasons', [id], signal)
  explain = (id: string, signal: AbortSignal): Promise<ExplanationView> => this.#one('explain', [id], signal)
  evidence = (signal: AbortSignal): Promise<readonly EvidenceView[]> => this.#one('evidence', [], signal)
  convictionTerms = (evidence: string, signal: AbortSignal): Promise<ConvictionTermsView> => this.#one('convictionTerms', [evidence], signal)
  convict = (evidence: string, signal: AbortSignal): Promise<ConvictionView> => this.#one('convict', [evidence], signal)
  dispute = (id: string, signal: AbortSignal): Promise<DisputeView> => this.#one('dispute', [id], signal)
  offers = (signal: AbortSignal): Promise<readonly OfferView[]> => this.#one('offers', [], signal)
  peers = (signal: AbortSignal): Promise<readonly PeerView[]> => this.#one('peers', [], signal)
  wallet = (signal: AbortSignal): Promise<WalletView> => this.#one('wallet', [], signal)
  fund = (signal: AbortSignal): Promise<WalletView> => this.#one('fund', [], signal)
  move = (move: FundsMove, signal: AbortSignal): Promise<WalletView> => this.#one('move', [move], signal)
  delegation = (request: DelegationRequest, signal: AbortSignal): Promise<DelegationView> => this.#one('delegation', [request], signal)
  events = (signal: AbortSignal): AsyncIterable<NodeEvent> => this.#many('events', [], signal)
  about = (signal: AbortSignal): Promise<NodeView> => this.#one('about', [], signal)
  modules = (signal: AbortSignal): Promise<readonly ModuleView[]> => this.#one('modules', [], signal)
  history = (signal: AbortSignal): Promise<readonly NodeEvent[]> => this.#one('history', [], signal)
  preview = (id: string, index: number, signal: AbortSignal): Promise<OutputPreview> => this.#one('preview', [id, index], signal)
  watch = (query: CockpitQuery, signal: AbortSignal): AsyncIterable<CockpitFrame> => this.#many('watch', [query], signal)
  close = async (): Promise<void> => {}

  async #one<T>(verb: ControlVerb, args: readonly unknown[], signal: AbortSignal): Promise<T> {
    for await (const value of this.#many<T>(verb, args, signal)) return value
    throw this.#broken()
  }

  /** The values are our own program's, sent over a socket that only this user can open: the shape is that of CockpitApi. */
  async *#many<T>(verb: ControlVerb, args: readonly unknown[], signal: AbortSignal): AsyncIterable<T> {
    const socket: Socket = connect(socketPath(this.#folder))
    const onAbort = (): void => void socket.destroy()
    signal.addEventListener('abort', onAbort, { once: true })
    socket.on('error', () => {}) // told below: the lines end without an `end`
    const lines = createInterface({ input: socket })
    socket.once('close', () => lines.close()) // of itself it ends with the other side's end only, not with ours and not with an error
    try {
      socket.write(`${JSON.stringify({ token: this.#token, verb, arguments: args })}\n`)
      for await (const line of lines) {
        const response = readResponse(line)
        if (response.type === 'end') return
        if (response.type === 'error') throw new RemoteError({ code: response.code }, response.message)
        yield response.value as T // see above
      }
      signal.throwIfAborted()
      throw this.#broken()
    } finally {
      signal.removeEventListener('abort', onAbort)
      socket.destroy()
    }
  }

  #broken(): NodeError {
    const socket = socketPath(this.#folder)
    return new NodeError(
      { code: 'NODE_CONTROL_BROKEN', socket },
      `the node on ${this.#folder} went away in the middle of a call: the job goes on, \`lilynode jobs\` shows it`
    )
  }
}
