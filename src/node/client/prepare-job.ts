import { stat } from 'node:fs/promises'
import type { Chain, Signer } from '../../chain/ports.ts'
import type { PeerRef } from '../../core/certificate.ts'
import type { Clock } from '../../core/clock.ts'
import type { JobOffer, RoundTrip, RunWish, SignedJobOffer, Weights } from '../../core/job-offer.ts'
import { MAX_LIST, weightsSchema } from '../../core/job-offer.ts'
import type { JobSpec } from '../../core/job-spec.ts'
import { jobSpecCodec, jobSpecSchema } from '../../core/job-spec.ts'
import type { Address } from '../../core/primitives.ts'
import { parseAddress, ZERO_ADDRESS } from '../../core/primitives.ts'
import { formatLily, ONE_LILY } from '../../core/units.ts'
import type { RegistryLogin } from '../../executor/index.ts'
import type { LoadedModule, PinnedFile } from '../../market/index.ts'
import { bindModule, buildJobOffer, maxLockOf } from '../../market/index.ts'
import type { Blobs } from '../../p2p/blobs.ts'
import type { SubmitRequest } from '../client-api.ts'
import { NodeError } from '../errors.ts'
import type { ImagePins } from '../modules/image-pins.ts'
import { fileNameOf } from '../modules/local-call.ts'
import type { ModuleFinder } from '../modules/module-finder.ts'
import { isRemote } from '../modules/remote-path.ts'
import type { FileSource } from '../modules/with-local-file.ts'
import { withLocalFile } from '../modules/with-local-file.ts'
import type { ClientJob } from './client-job.ts'

/** A ceiling for those who name none: a small job costs a hundredth of it. */
const DEFAULT_MAX_PRICE = ONE_LILY
/** What a solver may take for a match. */
const MAX_SOLVER_FEE = ONE_LILY / 100n
/** An offer that nobody takes in a minute is told to its owner rather than left to wait. */
const DEFAULT_EXPIRY_S = 60
/** A spec so large leaves too little of the 16 KiB of gossip: a hint must not be what makes a job too large to be told. */
const LARGE_SPEC_BYTES = 10 * 1024

export interface PrepareJobComponents {
  readonly chain: Chain
  readonly signer: Signer
  readonly blobs: Blobs
  readonly modules: Pick<ModuleFinder, 'find'>
  readonly images: Pick<ImagePins, 'known' | 'pin'>
  readonly clock: Clock
  /** Providers that no job goes to. */
  readonly banned: readonly Address[]
  /** Those that may match its jobs; none: any that is staked. */
  solvers(): Promise<Address[]>
  /** Content from peers. */
  readonly bring: FileSource['bring']
  loginFor(image: string): Promise<RegistryLogin | undefined>
  contact(): PeerRef
  /** How far providers are, as far as this client has measured it. */
  roundTrips(): readonly RoundTrip[]
  nextNonce(): Promise<bigint>
}

/** From what a person typed to a signed offer; inputs and module are in the blobs when it resolves. */
export async function prepareJob(c: PrepareJobComponents, request: SubmitRequest, signal: AbortSignal): Promise<SignedJobOffer> {
  const module = await c.modules.find(request.module, signal)
  const files = await addFiles(c, { module, request }, signal)
  const wasm = await pinWasm(c, module, signal)
  const image = await pinImage(c, { module, ask: request.pin ?? false }, signal)
  const timeout = request.timeoutMs === undefined ? {} : { timeoutMs: request.timeoutMs }
  const bound = bindModule(module.manifest, {
    inputs: request.inputs,
    files,
    pins: { ...(wasm && { wasm }), ...(image !== undefined && { image }) },
    ...timeout
  })
  const spec = meteredSpec(c, bound, request)
  const ceiling = request.maxPriceWei === undefined ? (module.manifest.price?.maxPriceWei ?? DEFAULT_MAX_PRICE) : BigInt(request.maxPriceWei)
  const budget = request.budgetWei === undefined ? ceiling : BigInt(request.budgetWei)
  const maxPrice = budget < ceiling ? budget : ceiling
  const target = request.target === undefined ? ZERO_ADDRESS : parseAddress(request.target)
  const excluded = allExcluded(c.banned, (request.excluded ?? []).map(parseAddress))
  const run = wishOf(request, module)
  if (request.registryLogin && !request.login) await checkLogin(c, spec)
  return signOffer(c, { spec, maxPrice, target, excluded, run, storageS: request.keepS ?? 0, expiresInS: request.expiresInS ?? DEFAULT_EXPIRY_S })
}

/** What its clients lose on a job that nobody pays on for is the wait: two minutes are enough to put money into an escrow. */
const DEFAULT_HALT_S = 120

/** @throws {NodeError} NODE_NOT_METERED */
function meteredSpec({ chain }: PrepareJobComponents, spec: JobSpec, { metered, budgetWei, keepS = 0 }: SubmitRequest): JobSpec {
  const refuse = (why: string): NodeError => new NodeError({ code: 'NODE_NOT_METERED', why }, `the job can't be metered: ${why}`)
  if (!metered && budgetWei !== undefined) throw refuse('a budget is for jobs that buy further time: add --metered, or name a --max-price instead')
  if (!metered) return spec
  if (!chain.extensions) throw refuse('this network was deployed before further time could be bought')
  if (keepS > 0) throw refuse('further time costs what the deal’s first seconds do, and --keep is part of that: leave it out')
  if (metered.firstS * 1000 >= spec.timeoutMs)
    throw refuse(`its first ${metered.firstS} s are all of its ${spec.timeoutMs / 1000} s: name fewer, or a longer --timeout`)
  return jobSpecSchema.parse({ ...spec, metered: { firstS: metered.firstS, haltS: metered.haltS ?? DEFAULT_HALT_S } })
}

/** The same job under a new nonce and expiry, without the providers that failed it. */
export function renewJob(c: PrepareJobComponents, job: ClientJob, excluded: readonly string[]): Promise<SignedJobOffer> {
  const { spec, offer, preferences } = job.signed
  const all = stillExcluded(c.banned, [...offer.excluded, ...excluded.map(parseAddress)])
  const { maxPrice, target, storageS } = offer
  return signOffer(c, { spec, maxPrice, target, excluded: all, run: preferences.run, storageS, expiresInS: DEFAULT_EXPIRY_S })
}

/** A person's own words: none of them is dropped in silence. @throws {NodeError} NODE_TOO_MANY_EXCLUDED */
export function allExcluded(banned: readonly Address[], named: readonly Address[]): Address[] {
  const all = [...new Set([...banned, ...named])]
  if (all.length <= MAX_LIST) return all
  const info = { code: 'NODE_TOO_MANY_EXCLUDED', excluded: all.length, max: MAX_LIST } as const
  throw new NodeError(
    info,
    `the job excludes ${all.length} providers, the ${banned.length} that this client bans among them; an offer takes ${MAX_LIST}: name fewer`
  )
}

/** Of a job that is tried again: the banned, then of those that failed it as many as an offer takes. The latest count most. */
export function stillExcluded(banned: readonly Address[], failed: readonly Address[]): Address[] {
  const rest = [...new Set(failed)].filter((each) => !banned.includes(each))
  const room = MAX_LIST - banned.length
  return [...banned, ...(room > 0 ? rest.slice(-room) : [])]
}

/** Undefined: none, and the offer has the bytes that it had before there were any. */
function wishOf({ runtime, registryLogin = false, login: given }: SubmitRequest, { manifest }: LoadedModule): RunWish | undefined {
  const login = registryLogin || given !== undefined
  const warm = manifest.docker?.warm === true
  if (runtime === undefined && !warm && !login) return undefined
  return { ...(runtime !== undefined && { runtime }), ...(warm && { warm }), ...(login && { login }) }
}

/** Before anything is offered: a provider that waits for a login which never comes is time and money lost. */
async function checkLogin({ loginFor }: PrepareJobComponents, { engine }: JobSpec): Promise<void> {
  if (engine.type !== 'docker' || (await loginFor(engine.image))) return
  throw new NodeError(
    { code: 'NODE_BAD_LOGINS', path: '' },
    `this node has no login of the registry of ${engine.image}: \`docker login\` there, then name its file (\`--registry-auth ~/.docker/config.json\`)`
  )
}

interface Terms {
  readonly spec: JobSpec
  readonly maxPrice: bigint
  readonly target: JobOffer['target']
  readonly excluded: JobOffer['excluded']
  readonly run: RunWish | undefined
  readonly storageS: number
  readonly expiresInS: number
}

async function signOffer(c: PrepareJobComponents, { spec, maxPrice, target, excluded, run, storageS, expiresInS }: Terms): Promise<SignedJobOffer> {
  const weights: Weights = weightsSchema.parse({})
  const near = jobSpecCodec.encode(spec).length > LARGE_SPEC_BYTES ? [] : [...c.roundTrips()]
  const preferences = { weights, contact: c.contact(), ...(run && { run }), ...(near.length > 0 && { near }) }
  const params = await c.chain.params()
  const offer = buildJobOffer(spec, preferences, {
    client: c.signer.address,
    maxPrice,
    maxSolverFee: MAX_SOLVER_FEE,
    // What is kept for audits anyway is not to be paid for.
    storageS: storageS > params.auditS ? storageS : 0,
    deadlineS: 0,
    // The chain compares with block time, which may run ahead of a laptop's clock.
    expiryS: Math.max(Math.floor(c.clock.nowMs() / 1000), c.chain.headTimeS()) + expiresInS,
    minCollateralBps: params.minCollateralBps,
    target,
    excluded,
    solvers: await c.solvers(),
    mediators: [],
    confirm: false,
    nonce: await c.nextNonce()
  })
  await checkFunds(c, maxLockOf(offer, params))
  return { offer, signature: await c.signer.signJobOffer(offer), spec, preferences }
}

async function checkFunds(c: PrepareJobComponents, need: bigint): Promise<void> {
  const { free } = await c.chain.escrowOf(c.signer.address)
  if (free >= need) return
  const info = { code: 'NODE_INSUFFICIENT_FUNDS', haveWei: free.toString(), needWei: need.toString() } as const
  const missing = `${formatLily(need - free)} LILY are missing: the job may lock up to ${formatLily(need)} (price ceiling, tax and deposits), your escrow holds ${formatLily(free)}`
  throw new NodeError(
    info,
    `${missing}. \`lilynode wallet deposit\` moves some there from the wallet, \`lilynode wallet fund\` gets some on a dev network; a lower --max-price needs less`
  )
}

async function pinWasm(c: PrepareJobComponents, { wasm }: LoadedModule, signal: AbortSignal): Promise<PinnedFile | undefined> {
  if (!wasm) return undefined
  // A module that ships is on the providers' disks too: adding it here would only cost time.
  return wasm.cid === undefined ? c.blobs.addFile(wasm.path, signal) : { cid: wasm.cid, bytes: wasm.bytes }
}

/** An image that its module names by a tag: as it was pinned before, or, when asked to, as it is now. */
async function pinImage(
  { images }: PrepareJobComponents,
  { module, ask }: { readonly module: LoadedModule; readonly ask: boolean },
  signal: AbortSignal
): Promise<string | undefined> {
  const { engine, docker } = module.manifest
  if (engine !== 'docker' || !docker || docker.image.includes('@')) return undefined
  return ask ? images.pin(docker.image, signal) : images.known(docker.image)
}

async function addFiles(
  { blobs, bring }: PrepareJobComponents,
  { module, request }: { readonly module: LoadedModule; readonly request: SubmitRequest },
  signal: AbortSignal
): Promise<Record<string, PinnedFile>> {
  const declared = module.manifest.files
  const pinned: Record<string, PinnedFile> = {}
  for (const { name, path: from } of request.files) {
    const key = fileNameOf(Object.keys(declared), { name, path: isRemote(from) ? new URL(from).pathname : from })
    const source = { from, maxBytes: declared[key]?.maxBytes, allowPrivate: request.privateUrls ?? false, bring }
    pinned[key] = await withLocalFile(source, signal, async (path) => {
      const found = await stat(path).catch(() => undefined)
      if (!found) throw new NodeError({ code: 'NODE_NO_SUCH_FILE', path }, `there is no file ${path}`)
      return found.isDirectory() ? blobs.addFolder(path, signal) : blobs.addFile(path, signal)
    })
  }
  return pinned
}
