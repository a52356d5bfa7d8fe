import type { Datastore } from 'interface-datastore'
import { Key } from 'interface-datastore'
import { CID } from 'multiformats/cid'
import type { CidText } from '../../core/primitives.ts'
import { parseCid } from '../../core/primitives.ts'
import type { Sweeper } from './block-guard.ts'
import type { BlockStore } from './block-store.ts'
import { hashOf } from './block-store.ts'
import type { DagLink } from './dag-node.ts'
import { parseDagNode, RAW_CODEC } from './dag-node.ts'

/** Roots that must not be swept. Helia's own pins are not used: docs/adr/0002-libp2p-and-helia.md. */
export interface Pins {
  add(cid: CidText): Promise<void>
  remove(cid: CidText): Promise<void>
  all(): AsyncIterable<CidText>
  /** Deletes every block that no pinned root reaches. One that was pinned while it runs is for the sweeper to keep. */
  sweep(at: { readonly store: BlockStore; readonly sweeper: Sweeper }, signal: AbortSignal): Promise<void>
}

const PREFIX = '/lilynode/pin'
const keyOf = (cid: CidText): Key => new Key(`${PREFIX}/${cid}`)

export function createPins(datastore: Datastore): Pins {
  const all = async function* (): AsyncGenerator<CidText> {
    for await (const { key } of datastore.query({ prefix: `${PREFIX}/` })) yield parseCid(key.baseNamespace())
  }
  return {
    all,
    add: async (cid) => void (await datastore.put(keyOf(cid), new Uint8Array())),
    remove: async (cid) => void (await datastore.delete(keyOf(cid))),
    sweep: async ({ store, sweeper }, signal) => {
      const kept = new Set<string>()
      for await (const root of all()) await mark(CID.parse(root), { store, kept, signal })
      for await (const cid of store.all()) {
        signal.throwIfAborted()
        if (!kept.has(hashOf(cid))) await sweeper.remove(cid, () => store.delete(cid))
      }
    }
  }
}

interface MarkContext {
  readonly store: BlockStore
  readonly kept: Set<string>
  readonly signal: AbortSignal
}

async function mark(root: CID, { store, kept, signal }: MarkContext): Promise<void> {
  for await (const cid of walkLocal(root, store, signal)) kept.add(hashOf(cid))
}

/** Every block below the root, each once. Ends early, without a word, where a block is missing. */
export async function* walkLocal(root: CID, store: BlockStore, signal: AbortSignal): AsyncGenerator<CID> {
  const seen = new Set<string>()
  const stack = [root]
  for (let cid = stack.pop(); cid !== undefined; cid = stack.pop()) {
    signal.throwIfAborted()
    if (seen.has(hashOf(cid))) continue
    seen.add(hashOf(cid))
    yield cid
    if (cid.code === RAW_CODEC) continue // its bytes are of no interest here
    const block = await store.get(cid)
    if (block !== undefined) stack.push(...linksOf(cid, block).map((link) => link.cid))
  }
}

/** True when every block below the root is here. */
export async function isWhole(root: CID, store: BlockStore, signal: AbortSignal): Promise<boolean> {
  for await (const cid of walkLocal(root, store, signal)) {
    if (!(await store.has(cid))) return false
  }
  return true
}

/** Pinned before it was here, a CID may name a block that is none of its kind: nothing lies below that. One peer's CID must not end the sweep of all. */
function linksOf(cid: CID, block: Uint8Array): readonly DagLink[] {
  try {
    const node = parseDagNode(cid, block)
    return node.kind === 'leaf' ? [] : node.links
  } catch {
    return [] // "what lies below" is the question
  }
}
