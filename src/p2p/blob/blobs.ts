import { randomBytes } from 'node:crypto'
import { lstat, rename, rm } from 'node:fs/promises'
import type { Datastore } from 'interface-datastore'
import type { WritableStorage } from 'ipfs-unixfs-importer'
import { CID } from 'multiformats/cid'
import { errorCode } from '../../core/errors.ts'
import type { Logger } from '../../core/logger.ts'
import type { BlobRef, Blobs, FetchRequest } from '../blobs.ts'
import { P2pError } from '../errors.ts'
import type { PeerLedger } from '../peer-ledger.ts'
import type { Rpc } from '../protocol.ts'
import type { TokenBuckets } from '../token-buckets.ts'
import { createTokenBuckets } from '../token-buckets.ts'
import { importBytesOf, importFileAt, importFolderAt } from '../unixfs.ts'
import type { Hold } from './block-guard.ts'
import { createBlockGuard, heldStore } from './block-guard.ts'
import type { BlockProtocol } from './block-protocol.ts'
import { serveBlock } from './block-protocol.ts'
import type { Bitswap, BlockSource } from './block-source.ts'
import { createBlockSource } from './block-source.ts'
import type { BlockStore } from './block-store.ts'
import type { DagNode } from './dag-node.ts'
import { checkCid, parseDagNode } from './dag-node.ts'
import type { FetchBudget } from './fetch-budget.ts'
import { createFetchBudget } from './fetch-budget.ts'
import type { Pins } from './pins.ts'
import { createPins, isWhole, walkLocal } from './pins.ts'
import { createWatchdog } from './watchdog.ts'
import { writeDag } from './write-dag.ts'

export interface BlobStores {
  readonly blocks: BlockStore
  readonly datastore: Datastore
  readonly bitswap?: Bitswap | undefined
  /** Bytes that the blocks take, on disk where they lie on one. */
  size(): Promise<number>
}

export interface BlobsComponents {
  readonly rpc: Rpc
  readonly ledger: PeerLedger
  readonly logger: Logger
  /** Open stores. @throws {P2pError} P2P_NOT_STARTED before the start */
  stores(): BlobStores
}

export interface BlobsInit {
  readonly protocol: BlockProtocol
  /** Tests shorten it. */
  readonly stallMs?: number | undefined
}

/** Of what a peer allows: its clock is not ours. */
const OWN_PACE = 0.8

/** Content by CID over our own block protocol; blocks lie where the stores put them. */
export function createBlobs(components: BlobsComponents, init: BlobsInit): Blobs {
  const guard = createBlockGuard()
  const pace = createTokenBuckets({ nowMs: () => performance.now() }, init.protocol.maxPerSecond * OWN_PACE)
  const pinsOf = ({ datastore }: BlobStores): Pins => createPins(datastore)
  const using = <T>(work: (stores: BlobStores, hold: Hold) => Promise<T>): Promise<T> =>
    guard.use((hold) => {
      const stores = components.stores()
      return work({ ...stores, blocks: heldStore(stores.blocks, hold) }, hold)
    })
  const add = (read: (blocks: WritableStorage) => Promise<BlobRef>): Promise<BlobRef> =>
    using(async (stores) => {
      const ref = await read(stores.blocks.raw)
      await pinsOf(stores).add(ref.cid)
      return ref
    })

  return {
    addFile: (path, signal) => add((blocks) => importFileAt(path, blocks, signal)),
    addBytes: (bytes, signal) => add((blocks) => importBytesOf(bytes, blocks, signal)),
    addFolder: (path, signal) => add((blocks) => importFolderAt(path, blocks, signal)),
    has: async (cid) => isWhole(CID.parse(cid), components.stores().blocks, new AbortController().signal),
    fetch: (request, target, signal) =>
      using(async (stores) => {
        const ref = await fetchTo({ components, init, stores, pace }, { request, target }, signal)
        if (request.pin === true) await pinsOf(stores).add(ref.cid)
        return ref
      }),
    pin: (cid, signal) =>
      using(async (stores, hold) => {
        await pinsOf(stores).add(cid)
        // A sweep under way may have read the pins before: what is here already it must leave.
        if (guard.isSweeping) for await (const each of walkLocal(CID.parse(cid), stores.blocks, signal)) await hold.touch(each)
      }),
    unpin: (cid) => pinsOf(components.stores()).remove(cid),
    pins: () => pinsOf(components.stores()).all(),
    bytesOnDisk: () => components.stores().size(),
    collectGarbage: (signal) =>
      guard.sweep(async (sweeper) => {
        const { blocks, datastore } = components.stores()
        await createPins(datastore).sweep({ store: blocks, sweeper }, signal)
      }, signal)
  }
}

/** Serves blocks to others. Once a network. */
export function serveBlobs({ rpc, stores }: Pick<BlobsComponents, 'rpc' | 'stores'>, protocol: BlockProtocol): Promise<void> {
  return rpc.handle(protocol, (cid) => serveBlock(stores().blocks, cid))
}

interface FetchParts {
  readonly components: BlobsComponents
  readonly init: BlobsInit
  readonly stores: BlobStores
  readonly pace: TokenBuckets
}

async function fetchTo(
  parts: FetchParts,
  { request, target }: { readonly request: FetchRequest; readonly target: string },
  signal: AbortSignal
): Promise<BlobRef> {
  await refuseExisting(target)
  const { components, init, stores, pace } = parts
  const watchdog = createWatchdog(init.stallMs)
  const budget = createFetchBudget(request.cid, request.limits)
  const source = createBlockSource({ ...components, protocol: init.protocol, bitswap: stores.bitswap, watchdog, pace }, request.from)
  const part = `${target}.${randomBytes(6).toString('hex')}.part` // beside the target: a rename never crosses file systems
  try {
    await writeDag(CID.parse(request.cid), part, { budget, signal, load: createLoader({ request, blocks: stores.blocks, source, budget }) })
    await refuseExisting(target)
    await rename(part, target)
    return { cid: request.cid, bytes: budget.contentBytes }
  } catch (error) {
    await rm(part, { recursive: true, force: true })
    throw error
  } finally {
    watchdog.stop()
  }
}

interface LoaderParts {
  readonly request: FetchRequest
  readonly blocks: BlockStore
  readonly source: BlockSource
  readonly budget: FetchBudget
}

/** From this node, else from the peers; charged to the budget before it is stored. */
function createLoader({ request, blocks, source, budget }: LoaderParts): (cid: CID, signal: AbortSignal) => Promise<DagNode> {
  let totalBytes: number | undefined
  return async (cid, signal) => {
    checkCid(cid)
    const local = await blocks.get(cid)
    const block = local ?? (await source.get(cid, signal))
    const node = parseDagNode(cid, block)
    charge(budget, node, block.length)
    if (local === undefined) await blocks.put(cid, block)
    totalBytes ??= declaredTotal(node) // the root is the first to be loaded
    request.onProgress?.({ bytes: budget.contentBytes, totalBytes })
    return node
  }
}

function charge(budget: FetchBudget, node: DagNode, blockBytes: number): void {
  if (node.kind !== 'leaf') budget.takeNode(blockBytes)
  if (node.kind === 'leaf' || node.kind === 'file') budget.takeContent(node.data.length)
}

/** For a progress bar only: a DAG may say what it likes. */
function declaredTotal(node: DagNode): number {
  if (node.kind === 'leaf') return node.data.length
  if (node.kind === 'file') return node.declaredBytes
  return node.links.reduce((sum, link) => sum + link.declaredBytes, 0)
}

async function refuseExisting(target: string): Promise<void> {
  const stats = await lstat(target).catch((error: unknown) => {
    if (errorCode(error) === 'ENOENT') return undefined
    throw error
  })
  if (stats !== undefined) throw new P2pError({ code: 'P2P_TARGET_EXISTS', path: target }, `${target} exists already; name another place or remove it`)
}
