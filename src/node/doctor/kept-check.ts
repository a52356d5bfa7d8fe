import { blobBytesIn } from '../../p2p/index.ts'
import type { Folders } from '../config/folders.ts'
import type { Settings } from '../config/options.ts'
import type { CockpitApi } from '../control/cockpit-api.ts'
import { freeBytesOf } from '../provider/kept-space.ts'
import type { KeptView } from '../retention/kept-view.ts'
import { keptView, usualLimit } from '../retention/kept-view.ts'
import type { Check, Finding } from './check.ts'
import { fail, ok, warn } from './check.ts'
import { existingParent, gib } from './machine-checks.ts'

/** What jobs left behind that this node owes to others. `running`: the node on the folder, which knows its own limit. */
export function keptCheck({ keptDisk, role }: Settings, { root, p2p }: Pick<Folders, 'root' | 'p2p'>, running?: Pick<CockpitApi, 'about'>): Check {
  return {
    name: 'kept files',
    run: async (signal) => {
      const own = await running?.about(signal)
      const bytes = await blobBytesIn(p2p)
      const freeBytes = await freeBytesOf(existingParent(root))
      if (own) return judgeKept(keptView({ ...own.kept, bytes, freeBytes }), false)
      const mayStart = role.length === 0 || role.includes('provider')
      return judgeKept(keptView({ bytes, freeBytes, ...(mayStart && { limitBytes: keptDisk ?? usualLimit(bytes, freeBytes) }) }), true)
    }
  }
}

/** `isStill`: no node runs, so the limit is that of a provider that is started now. */
export function judgeKept({ bytes, limitBytes, freeBytes, state, shortOf }: KeptView, isStill: boolean): Finding {
  const limit = limitBytes === undefined ? '' : isStill ? `, where a provider may keep ${gib(limitBytes)}` : ` of at most ${gib(limitBytes)}`
  const stops = state === 'full' && limitBytes !== undefined ? ': no jobs are taken' : ''
  const fact = `${gib(bytes)} kept for audits and cases${limit}; ${gib(freeBytes)} of the disk free${stops}`
  if (state === 'room') return ok(fact)
  const remedy =
    shortOf === 'limit'
      ? 'start the provider with a larger --kept-disk; what is kept goes by itself when its deals are over'
      : 'free some of the disk, or move the data folder to a larger one and name it with --data-dir'
  return state === 'full' ? fail(fact, remedy) : warn(fact, remedy)
}
