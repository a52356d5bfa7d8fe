import type { CID } from 'multiformats/cid'
import { orAbort } from '../deadline.ts'
import type { BlockStore } from './block-store.ts'
import { hashOf } from './block-store.ts'

/** What one import or fetch relies on. */
export interface Hold {
  /** From now until the use ends the block is not swept; resolves when no removal of it is under way. Before it is read or written. */
  touch(cid: CID): Promise<void>
}

export interface Sweeper {
  /** Runs `work` unless somebody relies on the block. */
  remove(cid: CID, work: () => Promise<void>): Promise<void>
}

/**
 * Lets blocks be used and swept at once: a node that always fetches something would never come to sweep, and one that sweeps a
 * large store would serve no job meanwhile. What a use has touched stays at least until a sweep that saw it is over: by then it is pinned, or nobody's.
 */
export interface BlockGuard {
  use<T>(work: (hold: Hold) => Promise<T>): Promise<T>
  /** One at a time. */
  sweep(work: (sweeper: Sweeper) => Promise<void>, signal: AbortSignal): Promise<void>
  readonly isSweeping: boolean
}

export function createBlockGuard(): BlockGuard {
  const uses = new Set<Set<string>>()
  /** What was touched since the sweep began, its uses over or not. */
  let touched: Set<string> | undefined
  let removing: { readonly hash: string; readonly done: Promise<void> } | undefined
  let sweeping: Promise<void> | undefined

  const isHeld = (hash: string): boolean => touched?.has(hash) === true || [...uses].some((held) => held.has(hash))
  const sweeper: Sweeper = {
    remove: async (cid, work) => {
      const hash = hashOf(cid)
      if (isHeld(hash)) return
      const done = work()
      removing = { hash, done: done.catch(() => {}) } // told to the sweep
      try {
        await done
      } finally {
        removing = undefined
      }
    }
  }
  return {
    get isSweeping() {
      return sweeping !== undefined
    },
    use: async (work) => {
      const held = new Set<string>()
      uses.add(held)
      try {
        return await work({
          touch: async (cid) => {
            const hash = hashOf(cid)
            held.add(hash)
            if (removing?.hash === hash) await removing.done
          }
        })
      } finally {
        uses.delete(held)
        for (const hash of touched ? held : []) touched?.add(hash)
      }
    },
    sweep: async (work, signal) => {
      while (sweeping !== undefined)
        await orAbort(
          sweeping.catch(() => {}),
          signal
        )
      touched = new Set()
      sweeping = work(sweeper).finally(() => {
        touched = undefined
        sweeping = undefined
      })
      return sweeping
    }
  }
}

/** The store as one use sees it: what it reads or writes is held. */
export function heldStore(store: BlockStore, hold: Hold): BlockStore {
  const before = async <T>(cid: CID, act: () => Promise<T>): Promise<T> => {
    await hold.touch(cid)
    return act()
  }
  return {
    ...store,
    get: (cid) => before(cid, () => store.get(cid)),
    has: (cid) => before(cid, () => store.has(cid)),
    put: (cid, block) => before(cid, () => store.put(cid, block)),
    raw: { put: (cid, value, options) => before(cid, async () => store.raw.put(cid, value, options)) }
  }
}
