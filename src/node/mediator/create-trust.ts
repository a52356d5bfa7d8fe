import { join } from 'node:path'
import type { TrustChain } from '../../chain/index.ts'
import { answerOf } from '../../chain/index.ts'
import type { Role } from '../../core/certificate.ts'
import type { Deal } from '../../core/deal.ts'
import { jobSpecId } from '../../core/job-spec.ts'
import type { Address, Bytes32 } from '../../core/primitives.ts'
import type { Engine } from '../../core/resource-offer.ts'
import type { Startable } from '../../core/startable.ts'
import type { Executor } from '../../executor/executor.ts'
import type { Catalogue } from '../../market/index.ts'
import { evidenceProtocol, WitnessBook } from '../../mediation/index.ts'
import { deleteOf, putOf } from '../../store/index.ts'
import type { Base } from '../base.ts'
import { clientJobTable } from '../client/client-job.ts'
import type { MarketView } from '../market-view.ts'
import { ModuleShelf } from '../provider/module-shelf.ts'
import { providerJobTable } from '../provider/provider-job.ts'
import { randomBytes32 } from '../provider/run-deal.ts'
import { cidsOfSpec } from '../retention/holding.ts'
import { AppealDesk } from './appeal-desk.ts'
import { AuditPoker } from './audit-poker.ts'
import { BeaconKeeper } from './beacon-keeper.ts'
import { CaseKeeper } from './case-keeper.ts'
import { HandOnDesk } from './hand-on-desk.ts'
import { JackpotWatch } from './jackpot-watch.ts'
import { judgeSeat } from './judge-seat.ts'
import { Leftovers } from './leftovers.ts'
import { LiveCases } from './live-cases.ts'
import { keptOutputsTable, OutputShelf } from './output-shelf.ts'
import { PartyRecords } from './party-records.ts'
import type { RerunSeatComponents } from './rerun-seat.ts'
import { rerunSeat } from './rerun-seat.ts'
import { SeatDesk } from './seat-desk.ts'
import { beaconValueTable, sealedVoteTable } from './seat-journal.ts'
import type { Sources } from './until-served.ts'
import { WitnessDesk } from './witness-desk.ts'

/** What every node of a network does about cases: hears of them, hands on what their parties say, and sees to its own. */
export interface TrustParts {
  readonly cases: LiveCases
  readonly book: WitnessBook
  readonly parts: readonly Startable[]
}

export interface TrustInit {
  readonly network: string
  readonly roles: readonly Role[]
}

export function createTrust(base: Base, trust: TrustChain, { network: name, roles }: TrustInit): TrustParts {
  const { chain, clock, events, logger, network } = base
  const cases = new LiveCases({ trust, logger })
  const book = new WitnessBook()
  const { wallet, records } = recordsOf(base)
  const desk = new WitnessDesk(
    {
      ...{ chain, clock, logger, cases, book },
      gossip: network.gossip,
      certificate: base.certificate,
      contact: () => network.self(),
      specOf: async (dealId) => records?.specOf(dealId)
    },
    name
  )
  if (!wallet || !records) return { cases, book, parts: [cases, desk] }
  const isMediator = roles.includes('mediator')
  const concerns = ({ client, provider }: Deal): boolean => isMediator || client === wallet || provider === wallet
  const keeper = new CaseKeeper({ chain, trust, cases, logger, events, concerns, partsOf: (dealId) => records.partsOf(dealId) }, wallet)
  return { cases, book, parts: [cases, desk, keeper] }
}

/** Of the hour that there is for an appeal. */
const FETCH_AGAIN_S = 600

export interface CourtInit {
  readonly network: string
  readonly folder: string
  readonly catalogue: Catalogue
  readonly executors: ReadonlyMap<Engine, Executor>
}

function recordsOf({ chain, store }: Base): { readonly wallet: Address | undefined; readonly records: PartyRecords | undefined } {
  const wallet = chain.signer?.address
  if (!wallet) return { wallet: undefined, records: undefined }
  return { wallet, records: new PartyRecords({ chain, clientJobs: store.open(clientJobTable), providerJobs: store.open(providerJobTable) }, wallet) }
}

/** The mediator's own parts: its seats, the beacon, the audits. */
export function createCourt(
  base: Base,
  at: { readonly trust: TrustChain; readonly view: MarketView } & Omit<TrustParts, 'parts'>,
  init: CourtInit
): readonly Startable[] {
  const { chain, clock, events, holdings, logger, network, store } = base
  const { trust, view, cases, book } = at
  const wallet = chain.signer?.address
  if (!wallet) throw new Error('invariant: a mediator has a wallet')
  const shelf = new ModuleShelf({ blobs: network.blobs, shipped: init.catalogue.files }, join(init.folder, 'modules'))
  const sourcesOf = holdSources(createSources({ base, view, book }, init.network), holdings)
  const isOpen = async (dealId: Bytes32): Promise<boolean> => ((await trust.caseOf(dealId))?.phase ?? 'Done') !== 'Done'
  const outputs = new OutputShelf({ blobs: network.blobs, holdings, rows: store.open(keptOutputsTable), isOpen, clock, logger })
  const keepOutputs = outputs.keep.bind(outputs)
  const isAlone = (): boolean => network.peers().length === 0
  const { extensions } = chain
  const rerunning = {
    extensions,
    blobs: network.blobs,
    shelf,
    executors: init.executors,
    logger,
    headTimeS: () => chain.headTimeS(),
    sourcesOf,
    isAlone,
    keepOutputs
  }
  const votes = store.open(sealedVoteTable)
  const seats = new SeatDesk(
    {
      ...{ chain, trust, cases, logger, events, randomBytes32 },
      journal: {
        get: (seat) => votes.get(seat),
        seal: (vote) => store.write([putOf(sealedVoteTable, vote, vote)]),
        forget: (seat) => store.write([deleteOf(sealedVoteTable, seat)])
      },
      rerun: (seat, signal) => rerunSeat(rerunning, { ...seat, folder: join(init.folder, 'reruns') }, signal),
      judge: (seat, signal) => judgeSeat({ ...rerunning, trust }, { ...seat, folder: join(init.folder, 'judged') }, signal)
    },
    wallet
  )
  const poker = new AuditPoker({ chain, trust, logger, events }, { wallet, isMediator: true })
  const values = store.open(beaconValueTable)
  const beacon = new BeaconKeeper(
    {
      ...{ chain, trust, logger, events, randomBytes32 },
      journal: {
        get: (round) => values.get(round),
        put: (value) => store.write([putOf(beaconValueTable, value.round, value)]),
        forget: (round) => store.write([deleteOf(beaconValueTable, round)])
      },
      isAwaited: (round) => cases.isAwaited(round) || poker.isAwaited(round)
    },
    wallet
  )
  const handOn = new HandOnDesk(
    { rpc: network.rpc, cases, book, logger, certificate: base.certificate, contact: () => network.self() },
    { network: init.network, wallet }
  )
  return [outputs, seats, handOn, poker, beacon]
}

/** For a node that is no mediator: it earns the tip, and takes no seat away. */
export function createPoker({ chain, events, logger }: Base, trust: TrustChain): Startable {
  const wallet = chain.signer?.address
  if (!wallet) throw new Error('invariant: who pokes has a wallet')
  return new AuditPoker({ chain, trust, logger, events }, { wallet, isMediator: false })
}

/** For whoever doubts: a client that challenges, a solver or mediator that pokes. */
export function createJackpotWatch({ chain, events, logger }: Base, trust: TrustChain): readonly Startable[] {
  const wallet = chain.signer?.address
  const { jackpot } = chain
  return wallet && jackpot ? [new JackpotWatch({ chain, jackpot, trust, events, logger }, wallet)] : []
}

/** What a provider does beyond what each party does: it stands by its work. */
export function createAppeals(
  base: Base,
  at: { readonly trust: TrustChain; readonly view: MarketView } & Omit<TrustParts, 'parts'>,
  init: CourtInit
): readonly Startable[] {
  const { chain, events, logger, network } = base
  const { trust, cases, book } = at
  const { wallet, records } = recordsOf(base)
  if (!wallet) throw new Error('invariant: a provider has a wallet')
  const shelf = new ModuleShelf({ blobs: network.blobs, shipped: init.catalogue.files }, join(init.folder, 'modules'))
  const sourcesOf = async (dealId: Bytes32): Promise<Sources | undefined> => {
    const spec = await records?.specOf(dealId)
    // What it fetched for the job may be here still; else the client has it.
    return spec && { spec, contacts: [network.self(), ...(book.get(dealId)?.contacts ?? [])] }
  }
  const headTimeS = (): number => chain.headTimeS()
  const { extensions } = chain
  const rerunning = { extensions, blobs: network.blobs, shelf, executors: init.executors, logger, headTimeS, sourcesOf }
  const rerun = async (dealId: Bytes32, signal: AbortSignal): Promise<Bytes32> => {
    const at = { dealId, giveUpS: headTimeS() + FETCH_AGAIN_S, folder: join(init.folder, 'reruns'), onRun: () => {} }
    return (await rerunSeat(rerunning, { ...at, inTurn: (run) => run() }, signal)).answer
  }
  const committedTo = async (dealId: Bytes32): Promise<Bytes32 | undefined> => {
    const parts = await records?.partsOf(dealId)
    return parts && answerOf(parts)
  }
  const leftovers = new Leftovers({ executors: [], logger }, [join(init.folder, 'reruns')])
  return [leftovers, new AppealDesk({ ...{ chain, trust, cases, logger, events }, answerOf: committedTo, rerun }, wallet)]
}

/** What is to be fetched for a seat stays here from its first block on, as long as the case is open. */
function holdSources(sourcesOf: RerunSeatComponents['sourcesOf'], holdings: Base['holdings']): RerunSeatComponents['sourcesOf'] {
  return async (dealId, signal) => {
    const sources = await sourcesOf(dealId, signal)
    if (sources && !holdings.get(`case/${dealId}`)) await holdings.hold(`case/${dealId}`, cidsOfSpec(sources.spec), signal)
    return sources
  }
}

/** Who says to have a case's job: its parties by gossip, and its provider when asked. */
function createSources({ base, view, book }: { readonly base: Base; readonly view: MarketView; readonly book: WitnessBook }, network: string) {
  return async (dealId: Bytes32, signal: AbortSignal): Promise<Sources | undefined> => {
    const told = book.get(dealId)
    const signed = await base.chain.dealTerms(dealId)
    const provider = signed && view.contactOf(signed.deal)
    // Where the market knows the provider, too: what its client says of the case may be all that has been heard.
    if (told) return provider && !told.contacts.some(({ peerId }) => peerId === provider.peerId) ? { ...told, contacts: [...told.contacts, provider] } : told
    if (!signed || !provider) return undefined
    const request = { dealId, part: 'job', author: base.certificate() } as const
    const answer = await base.network.rpc.call(provider, evidenceProtocol(network), request, signal).catch(() => undefined) // it does not answer: others may
    if (answer?.type !== 'job' || jobSpecId(answer.spec) !== signed.deal.jobSpec) return undefined
    return { spec: answer.spec, contacts: [provider] }
  }
}
