import { dirname, join } from 'node:path'
import { fund } from '../../chain/index.ts'
import type { Signer } from '../../chain/ports.ts'
import type { PeerRef } from '../../core/certificate.ts'
import type { Deal } from '../../core/deal.ts'
import type { SignedJobOffer } from '../../core/job-offer.ts'
import { signedJobOfferCodec } from '../../core/job-offer.ts'
import type { Address, Bytes32, CidText } from '../../core/primitives.ts'
import type { Startable } from '../../core/startable.ts'
import { ONE_LILY } from '../../core/units.ts'
import type { Catalogue, Reason } from '../../market/index.ts'
import { cancelCodec, EvidenceLocker, evidenceTable, marketTopicId, matchedProtocol, sealEnvelope, whyProtocol } from '../../market/index.ts'
import { handOnProtocol } from '../../mediation/index.ts'
import type { Base } from '../base.ts'
import { BondBook } from '../bond-book.ts'
import type { ClientJob } from '../client/client-job.ts'
import { clientJobTable } from '../client/client-job.ts'
import { ClientService } from '../client/client-service.ts'
import { DealWatch } from '../client/deal-watch.ts'
import { Explanations } from '../client/explanations.ts'
import { HolderBook } from '../client/holder-book.ts'
import { JobDesk } from '../client/job-desk.ts'
import { JobFiles } from '../client/job-files.ts'
import { JobJournal } from '../client/job-journal.ts'
import { JobLogins } from '../client/job-logins.ts'
import { LiveLogs } from '../client/live-logs.ts'
import { NonceSource } from '../client/nonce-source.ts'
import type { PrepareJobComponents } from '../client/prepare-job.ts'
import { prepareJob, renewJob } from '../client/prepare-job.ts'
import { safeReason } from '../client/reasons.ts'
import { roundTripsTo } from '../client/round-trips.ts'
import { modulesOf } from '../config/folders.ts'
import type { NetworkFile } from '../config/networks.ts'
import { conviction } from '../control/conviction.ts'
import { evidenceViews } from '../control/evidence-views.ts'
import { tellDeal } from '../dispute/deal-story.ts'
import { NodeError } from '../errors.ts'
import type { ExtensionKeeper } from '../extension-keeper.ts'
import type { MarketView } from '../market-view.ts'
import { ImagePins } from '../modules/image-pins.ts'
import { ModuleFinder } from '../modules/module-finder.ts'
import { loginFor, registryOfImage } from '../modules/registry-logins.ts'
import { createClientVerifier } from '../verify/client-verifier.ts'

/** What the faucet of a dev network gives at a time: a few hundred small jobs and the gas for them. */
const FAUCET = { coin: 10n ** 18n, lily: 100n * ONE_LILY, escrow: 100n * ONE_LILY }
/** A solver that is there is subscribed within a moment of connecting. */
const SOLVER_WAIT_MS = 3_000

export interface ClientInit {
  /** Sees what its metered jobs bought to its end. */
  readonly extensions?: ExtensionKeeper | undefined
  readonly network: NetworkFile
  readonly folder: string
  readonly catalogue: Catalogue
  /** The wasm engine's worker program; absent: found beside the code. */
  readonly workerUrl?: URL | undefined
  /** File of logins of private registries. */
  readonly registryAuth?: string | undefined
  /** Providers that no job of this client goes to. */
  readonly banned?: readonly Address[] | undefined
  /** Wei: the least bond of solvers that may match its jobs. */
  readonly minBond?: bigint | undefined
}

/** Buys compute: submits jobs, follows them to their end, keeps what came of them. */
export function createClient(base: Base, view: MarketView, init: ClientInit): { readonly parts: readonly Startable[]; readonly service: ClientService } {
  const { chain, network, holdings, events, clock, logger } = base
  const folder = join(init.folder, 'jobs')
  const { name } = init.network
  const journal = new JobJournal({ jobs: base.store.open(clientJobTable), clock, events })
  const logs = new LiveLogs()
  const logins = new JobLogins()
  const ownLogin = (image: string) => loginFor(init.registryAuth, registryOfImage(image))
  const asker = createAsker(base, name)
  const locker = new EvidenceLocker({ clock, kept: base.store.open(evidenceTable) })
  const explanations = new Explanations({ chain, network, store: base.store, locker, logger }, name)
  const holders = new HolderBook({ chain })
  const watch = new DealWatch({ chain, clock, logger, events })
  const { verifier, part: verifierPart } = createClientVerifier(base, { folder: init.folder, catalogue: init.catalogue, journal, workerUrl: init.workerUrl })
  const follow = {
    chain,
    rpc: network.rpc,
    blobs: network.blobs,
    ...{ journal, clock, logger, events },
    certificate: base.certificate,
    loginFor: async (image: string, { jobId, lent }: Pick<ClientJob, 'jobId' | 'lent'>) => (lent ? logins.of(jobId) : ownLogin(image)),
    ...{ verifier, keepExtended: keepExtended(init), files: new JobFiles({ holdings, blobs: network.blobs, shipped: init.catalogue.files }) },
    holdersOf: (dealId: Bytes32) => [...holders.of(dealId), ...peersOf(network)],
    contactsOf: (deal: Deal) => [view.contactOf(deal)].filter((contact) => contact !== undefined)
  }
  let desk: JobDesk | undefined
  const deskOf = (): JobDesk => {
    desk ??= new JobDesk(
      { ...follow, onLog: logs.add.bind(logs), watch, onMatched: explanations.collect.bind(explanations), ...asker },
      { network: name, folder, wallet: base.wallet() }
    )
    return desk
  }
  const signer = signerOf(base, init)
  const nonces = new NonceSource({ chain, journal, peerId: network.key.peerId, client: signer.address })
  const prepare: PrepareJobComponents = {
    chain,
    signer,
    blobs: network.blobs,
    ...createSources(base, init),
    clock,
    ...{ loginFor: ownLogin, banned: init.banned ?? [] },
    solvers: solversOf(base, init),
    ...{ contact: () => network.self(), roundTrips: () => roundTripsTo(network.peers(), (peerId) => view.book.get(peerId) !== undefined) },
    nextNonce: () => nonces.next()
  }
  const deskPart = createDeskPart(base, name, { deskOf, explanations, holders, stop: async () => desk?.stop() })
  const service = new ClientService(
    {
      journal,
      get desk() {
        return deskOf()
      },
      ...{ chain, network, holdings, events, logs, logins },
      networkName: name,
      resourceOffers: () => view.offers(),
      onResourceOffer: (listener) => view.onOffer(listener),
      prepare: (request, signal) => prepareJob(prepare, request, signal),
      renew: (job, excluded) => renewJob(prepare, job, excluded),
      why: asker.why,
      evidence: () => evidenceViews(base, name),
      conviction: conviction({ base, network: name }),
      dispute: (id) => tellDeal(base, id),
      explain: (job, signal) => explanations.explain(job, signal),
      faucet: (signal) => askFaucet(base, init.network, signal)
    },
    folder
  )
  return { parts: [verifierPart, deskPart], service }
}

const keepExtended =
  ({ extensions }: ClientInit) =>
  async (dealId: Bytes32, deal: Deal): Promise<void> =>
    extensions?.keep({ dealId, deal, side: 'client' })

function solversOf({ chain, clock }: Base, { minBond = 0n }: ClientInit): PrepareJobComponents['solvers'] {
  const bonds = new BondBook({ chain, clock })
  return () => bonds.solversWith(minBond)
}

const peersOf = (network: Base['network']): readonly PeerRef[] => network.peers().map(({ peerId, addrs }) => ({ peerId, addrs: [...addrs] }))

function signerOf({ chain }: Base, { folder }: ClientInit): Signer {
  if (!chain.signer) throw new NodeError({ code: 'NODE_NO_WALLET', folder }, 'a client needs a wallet: `lilynode wallet new` makes one')
  return chain.signer
}

interface DeskParts {
  deskOf(): JobDesk
  readonly explanations: Explanations
  readonly holders: HolderBook
  stop(): Promise<void>
}

/** The desk knows its wallet only when the node has started, so it is made then. */
function createDeskPart({ chain, network }: Base, name: string, { deskOf, explanations, holders, stop }: DeskParts): Startable {
  const start = async (): Promise<void> => {
    await network.rpc.handle(matchedProtocol(name), async ({ signed, provider }, from) => {
      const heard = deskOf().matched(chain.notary.jobOfferId(signed.offer), signed, provider)
      if (heard) explanations.heard(chain.notary.dealId(signed.deal), from)
      return { heard }
    })
    await network.rpc.handle(handOnProtocol(name), async (word, from) => ({ heard: await holders.hear(word, from) }))
    await deskOf().start()
  }
  return { name: 'node:job-desk', start, stop }
}

/** A module is a few files; the largest that ships has 58 MB. */
const MODULE_LIMITS = { maxBytes: 256 * 1024 * 1024, maxFiles: 5_000 }

/** Finds modules and files anywhere, by CID from whoever is connected; knows what modules' images were pinned to. */
function createSources({ network }: Base, { catalogue, folder }: ClientInit) {
  const bring: PrepareJobComponents['bring'] = async ({ cid, maxBytes }, target, signal) => {
    await network.blobs.fetch({ cid, from: peersOf(network), limits: { ...MODULE_LIMITS, maxBytes } }, target, signal)
  }
  const fetchFolder = (cid: CidText, target: string, signal: AbortSignal): Promise<void> => bring({ cid, maxBytes: MODULE_LIMITS.maxBytes }, target, signal)
  const kept = modulesOf(dirname(folder))
  return { modules: new ModuleFinder({ catalogue, fetchFolder }, kept), images: new ImagePins(join(kept, 'images.json')), bring }
}

/** The client's side of the talk with solvers. */
function createAsker({ network, certificate }: Base, name: string) {
  const topic = marketTopicId(name, 'job-offer')
  const seal = (id: typeof topic | ReturnType<typeof marketTopicId>, body: Uint8Array): Promise<Uint8Array> =>
    sealEnvelope(id, body, { certificate: certificate(), key: network.key })
  return {
    announce: async (signed: SignedJobOffer): Promise<number> => {
      // An offer told to nobody is lost until the next announcement: wait for the first solver, but not for ever.
      await network.gossip.waitForSubscribers(topic, 1, AbortSignal.timeout(SOLVER_WAIT_MS)).catch(() => {})
      return network.gossip.publish(topic, await seal(topic, signedJobOfferCodec.encode(signed)))
    },
    withdraw: async (jobOffer: Bytes32): Promise<void> => {
      const id = marketTopicId(name, 'cancel')
      await network.gossip.publish(id, await seal(id, cancelCodec.encode({ jobOffer, client: certificate().certificate.wallet })))
    },
    /** The first solver that knows the job answers; each sees the same book, or nearly. Undefined: no solver answers. */
    why: async (jobOffer: Bytes32, signal: AbortSignal): Promise<readonly Reason[] | undefined> => {
      for (const peerId of network.gossip.subscribers(topic)) {
        const answer = await network.rpc.call({ peerId, addrs: [] }, whyProtocol(name), { jobOffer }, signal).catch(() => undefined) // a solver that is gone: ask the next
        if (answer?.known) return answer.reasons.map(safeReason)
      }
      return undefined
    }
  }
}

async function askFaucet({ chain, wallet }: Base, network: NetworkFile, signal: AbortSignal): Promise<void> {
  const rpcUrl = network.rpcUrls.find((url) => url.startsWith('http'))
  if (!network.dev || rpcUrl === undefined) {
    const { name } = network
    throw new NodeError(
      { code: 'NODE_FAUCET_REFUSED', network: name },
      `${name} has no faucet: send LILY and the chain's coin to ${chain.signer?.address ?? 'your wallet'}, then deposit`
    )
  }
  await fund({ rpcUrl, contracts: network.contracts }, [{ account: wallet(), ...FAUCET }], signal)
}
