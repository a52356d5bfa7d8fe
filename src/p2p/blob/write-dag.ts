import type { FileHandle } from 'node:fs/promises'
import { mkdir, open } from 'node:fs/promises'
import { join } from 'node:path'
import type { CID } from 'multiformats/cid'
import PQueue from 'p-queue'
import { errorCode, invariant } from '../../core/errors.ts'
import type { DagLink, DagNode } from './dag-node.ts'
import { RAW_CODEC, unsafeBlock } from './dag-node.ts'
import type { FetchBudget } from './fetch-budget.ts'
import { isSafeName } from './safe-name.ts'

export interface WriteContext {
  readonly budget: FetchBudget
  /** The node, checked against its CID and charged to the budget. */
  load(cid: CID, signal: AbortSignal): Promise<DagNode>
  readonly signal: AbortSignal
}

/** Levels of folders, and of nodes inside one file or sharded folder. A file of 1 TB has three. */
const FETCH_MAX_DEPTH = 32
/** Files written at once, and leaves of each read ahead: at 2 MiB a block, at most 72 MiB wait in memory. */
const FILES_AT_ONCE = 4
const LEAVES_AHEAD = 8
/** Two hex digits before each name in a sharded folder (fan-out 256). */
const SHARD_PREFIX = /^[0-9A-F]{2}/

/** Writes a DAG below `target`, which must not exist. Leaves what it wrote behind when it fails. */
export async function writeDag(root: CID, target: string, context: WriteContext): Promise<void> {
  const queue = new PQueue({ concurrency: FILES_AT_ONCE })
  const failing = new AbortController()
  const signal = AbortSignal.any([context.signal, failing.signal])
  const visit = (cid: CID, path: string, depth: number): void => {
    queue
      .add(() => visitNode(cid, path, { ...context, signal, depth, visit }))
      .catch((error: unknown) => {
        failing.abort(error) // the first one wins and ends the others
        queue.clear()
      })
  }
  visit(root, target, 0)
  await queue.onIdle()
  signal.throwIfAborted()
}

interface VisitContext extends WriteContext {
  readonly depth: number
  visit(cid: CID, path: string, depth: number): void
}

async function visitNode(cid: CID, path: string, context: VisitContext): Promise<void> {
  context.signal.throwIfAborted()
  if (context.depth > FETCH_MAX_DEPTH) throw unsafeBlock(cid, `lies more than ${FETCH_MAX_DEPTH} folders deep`)
  const node = await context.load(cid, context.signal)
  if (node.kind === 'leaf' || node.kind === 'file') return writeFile(node, { cid, path }, context)
  await createFolder(cid, path)
  for await (const link of entriesOf(node, { cid, depth: 0 }, context)) context.visit(link.cid, join(path, link.name), context.depth + 1)
}

/** The names in a folder, whether it is one block or sharded over many. */
async function* entriesOf(
  node: DagNode & { readonly kind: 'folder' | 'shard' },
  at: { readonly cid: CID; readonly depth: number },
  context: WriteContext
): AsyncGenerator<DagLink> {
  if (at.depth > FETCH_MAX_DEPTH) throw unsafeBlock(at.cid, `is sharded more than ${FETCH_MAX_DEPTH} levels deep`)
  for (const link of node.links) {
    const name = node.kind === 'folder' ? link.name : shardedName(at.cid, link.name)
    if (name === '' && node.kind === 'shard') {
      const child = await context.load(link.cid, context.signal)
      if (child.kind !== 'shard') throw unsafeBlock(link.cid, `is a ${child.kind} inside a sharded folder`)
      yield* entriesOf(child, { cid: link.cid, depth: at.depth + 1 }, context)
      continue
    }
    if (!isSafeName(name)) throw unsafeBlock(at.cid, `names an entry ${JSON.stringify(name.slice(0, 64))}, which is no plain file name`)
    context.budget.takeEntry()
    yield { ...link, name }
  }
}

function shardedName(cid: CID, name: string): string {
  if (!SHARD_PREFIX.test(name)) throw unsafeBlock(cid, 'is a shard with a link that has no prefix')
  return name.slice(2)
}

async function createFolder(cid: CID, path: string): Promise<void> {
  await mkdir(path).catch((cause: unknown) => {
    throw errorCode(cause) === 'EEXIST' ? unsafeBlock(cid, `is named twice in its folder (${path})`, cause) : cause
  })
}

async function writeFile(
  node: DagNode & { readonly kind: 'leaf' | 'file' },
  at: { readonly cid: CID; readonly path: string },
  context: WriteContext
): Promise<void> {
  const file = await open(at.path, 'wx').catch((cause: unknown) => {
    throw errorCode(cause) === 'EEXIST' ? unsafeBlock(at.cid, `is named twice in its folder (${at.path})`, cause) : cause
  })
  try {
    if (node.data.length > 0) await writeAll(file, node.data)
    if (node.kind === 'file') for await (const data of leavesInOrder(node.links, context)) await writeAll(file, data)
  } finally {
    await file.close()
  }
}

async function writeAll(file: FileHandle, data: Uint8Array): Promise<void> {
  for (let offset = 0; offset < data.length; ) offset += (await file.write(data, offset)).bytesWritten
}

/** The content below the links, in order, a few blocks ahead. */
async function* leavesInOrder(links: readonly DagLink[], context: WriteContext): AsyncGenerator<Uint8Array> {
  const ahead: Promise<Uint8Array>[] = []
  for await (const part of partsOf(links, 1, context)) {
    const bytes = part instanceof Uint8Array ? Promise.resolve(part) : loadLeaf(part, context)
    bytes.catch(() => {}) // awaited below, unless an earlier one fails first
    ahead.push(bytes)
    const first = ahead.length > LEAVES_AHEAD ? ahead.shift() : undefined
    if (first !== undefined) yield await first
  }
  for (const bytes of ahead) yield await bytes
}

async function loadLeaf(cid: CID, context: WriteContext): Promise<Uint8Array> {
  const node = await context.load(cid, context.signal)
  invariant(node.kind === 'leaf', 'a raw block is a leaf')
  return node.data
}

/** CIDs of leaves and content inside nodes, in the file's order; only the nodes are loaded. */
async function* partsOf(links: readonly DagLink[], depth: number, context: WriteContext): AsyncGenerator<CID | Uint8Array> {
  for (const { cid } of links) {
    context.signal.throwIfAborted()
    if (cid.code === RAW_CODEC) {
      yield cid
      continue
    }
    if (depth > FETCH_MAX_DEPTH) throw unsafeBlock(cid, `lies more than ${FETCH_MAX_DEPTH} nodes deep in its file`)
    const node = await context.load(cid, context.signal)
    if (node.kind !== 'file') throw unsafeBlock(cid, `is a ${node.kind} inside a file`)
    if (node.data.length > 0) yield node.data
    yield* partsOf(node.links, depth + 1, context)
  }
}
