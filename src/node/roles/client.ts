import { dirname, join } from 'node:path'
import { fund } from '../../chain/index.ts'
import type { Deal } from '../../core/deal.ts'
import type { SignedJobOffer } from '../../core/job-offer.ts'
import { signedJobOfferCodec } from '../../core/job-offer.ts'
import type { Bytes32, CidText } from '../../core/primitives.ts'
import type { Startable } from '../../core/startable.ts'
import { ONE_LILY } from '../../core/units.ts'
import type { Catalogue } from '../../market/index.ts'
import { cancelCodec, marketTopicId, matchedProtocol, sealEnvelope, whyProtocol } from '../../market/index.ts'
import type { Base } from '../base.ts'
import { clientJobTable } from '../client/client-job.ts'
import { ClientService } from '../client/client-service.ts'
import { DealWatch } from '../client/deal-watch.ts'
import { JobDesk } from '../client/job-desk.ts'
import { JobJournal } from '../client/job-journal.ts'
import { LiveLogs } from '../client/live-logs.ts'
import { NonceSource } from '../client/nonce-source.ts'
import type { PrepareJobComponents } from '../client/prepare-job.ts'
import { prepareJob, renewJob } from '../client/prepare-job.ts'
import { safeText } from '../client/safe-text.ts'
import { modulesOf } from '../config/folders.ts'
import type { NetworkFile } from '../config/networks.ts'
import { NodeError } from '../errors.ts'
import type { MarketView } from '../market-view.ts'
import { ImagePins } from '../modules/image-pins.ts'
import { ModuleFinder } from '../modules/module-finder.ts'

/** What the faucet of a dev network gives at a time: a few hundred small jobs and the gas for them. */
const FAUCET = { coin: 10n ** 18n, lily: 100n * ONE_LILY, escrow: 100n * ONE_LILY }
/** A solver that is there is subscribed within a moment of connecting. */
const SOLVER_WAIT_MS = 3_000

export interface ClientInit {
  readonly network: NetworkFile
  readonly folder: string
  readonly catalogue: Catalogue
}

/** Buys compute: submits jobs, follows them to their end, keeps what came of them. */
export function createClient(base: Base, view: MarketView, init: ClientInit): { readonly parts: readonly Startable[]; readonly service: ClientService } {
  const { chain, network, events, clock, logger } = base
  const folder = join(init.folder, 'jobs')
  const { name } = init.network
  const journal = new JobJournal({ jobs: base.store.open(clientJobTable), clock, events })
  const logs = new LiveLogs()
  const asker = createAsker(base, name)
  const watch = new DealWatch({ chain, clock, logger, events })
  const follow = {
    chain,
    rpc: network.rpc,
    blobs: network.blobs,
    journal,
    clock,
    logger,
    events,
    certificate: base.certificate,
    contactsOf: (deal: Deal) => {
      const contact = view.contactOf(deal)
      return contact ? [contact] : []
    }
  }
  const onLog = (jobId: Bytes32, stream: 'stdout' | 'stderr', chunk: Uint8Array): void => logs.add(jobId, stream, chunk)
  let desk: JobDesk | undefined
  const deskOf = (): JobDesk => {
    desk ??= new JobDesk({ ...follow, onLog, watch, ...asker }, { network: name, folder, wallet: base.wallet() })
    return desk
  }
  const { signer } = chain
  if (!signer) throw new NodeError({ code: 'NODE_NO_WALLET', folder: init.folder }, 'a client needs a wallet: `lilynode wallet new` makes one')
  const nonces = new NonceSource({ chain, journal, peerId: network.key.peerId, client: signer.address })
  const prepare: PrepareJobComponents = {
    chain,
    signer,
    blobs: network.blobs,
    ...createSources(base, init),
    clock,
    contact: () => network.self(),
    nextNonce: () => nonces.next()
  }
  const lazyDesk: Startable = {
    name: 'node:job-desk',
    start: async () => {
      await network.rpc.handle(matchedProtocol(name), async ({ signed, provider }) => ({
        heard: deskOf().matched(chain.notary.jobOfferId(signed.offer), signed, provider)
      }))
      await deskOf().start()
    },
    stop: async () => desk?.stop()
  }
  const service = new ClientService(
    {
      journal,
      get desk() {
        return deskOf()
      },
      chain,
      network,
      networkName: name,
      events,
      logs,
      resourceOffers: () => view.offers(),
      onResourceOffer: (listener) => view.onOffer(listener),
      prepare: (request, signal) => prepareJob(prepare, request, signal),
      renew: (job, excluded) => renewJob(prepare, job, excluded),
      why: asker.why,
      faucet: (signal) => askFaucet(base, init.network, signal)
    },
    folder
  )
  return { parts: [lazyDesk], service }
}

/** A module is a few files; the largest that ships has 58 MB. */
const MODULE_LIMITS = { maxBytes: 256 * 1024 * 1024, maxFiles: 5_000 }

/** Finds modules anywhere, by CID from whoever is connected; knows what their images were pinned to. */
function createSources({ network }: Base, { catalogue, folder }: ClientInit): { readonly modules: ModuleFinder; readonly images: ImagePins } {
  const fetchFolder = async (cid: CidText, target: string, signal: AbortSignal): Promise<void> => {
    const from = network.peers().map(({ peerId, addrs }) => ({ peerId, addrs: [...addrs] }))
    await network.blobs.fetch({ cid, from, limits: MODULE_LIMITS }, target, signal)
  }
  const kept = modulesOf(dirname(folder))
  return { modules: new ModuleFinder({ catalogue, fetchFolder }, kept), images: new ImagePins(join(kept, 'images.json')) }
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
    /** The first solver that knows the job answers; each sees the same book, or nearly. None: no solver answers. */
    why: async (jobOffer: Bytes32, signal: AbortSignal): Promise<readonly string[]> => {
      for (const peerId of network.gossip.subscribers(topic)) {
        const answer = await network.rpc.call({ peerId, addrs: [] }, whyProtocol(name), { jobOffer }, signal).catch(() => undefined) // a solver that is gone: ask the next
        if (answer?.known) return answer.reasons.length > 0 ? answer.reasons.map(safeText) : ['no provider is on the market: nobody offers anything']
      }
      return []
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
