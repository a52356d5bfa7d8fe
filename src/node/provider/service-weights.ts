import type { Stats } from 'node:fs'
import { lstat, readdir, readlink, realpath } from 'node:fs/promises'
import { isAbsolute, join, relative, resolve } from 'node:path'
import { weightsPathSchema } from '../../core/container-spec.ts'
import { errorCode } from '../../core/errors.ts'
import type { Parse } from '../config/parsers.ts'
import { NotAllowed } from '../config/parsers.ts'
import { badService } from './bad-service.ts'

/** Of weights there are hundreds of files, in a store of blobs some thousands: what comes after these is not looked at. */
const MAX_LOOKED = 10_000
/** How many of a kind an owner is told by name. */
const MAX_NAMED = 3
const READ = 0o4
const LIST = 0o5

export interface WeightsInit {
  /** Whose weights they are, as its owner named it. */
  readonly service: string
  /** As its owner wrote it; relative to where the node was started. */
  readonly folder: string
  /** As whom the container runs: `uid:gid`, or a name that only its image can tell. */
  readonly user: string
  /** Where this node's keys are: no container sees them. */
  readonly dataDir: string
}

/** `/srv/models`, and where its container sees it, as Docker writes that: `/srv/models:/models`. */
export const parseShown: Parse<{ readonly folder: string; readonly path?: string }> = (text) => {
  const [, folder = '', path] = /^([^:].*?)(?::(\/.*))?$/s.exec(text) ?? []
  if (folder === '') throw new NotAllowed('a folder of this machine')
  const read = weightsPathSchema.optional().safeParse(path)
  if (!read.success) throw new NotAllowed(read.error.issues.map(({ message }) => message).join('; '))
  return { folder, ...(read.data !== undefined && { path: read.data }) }
}

export interface SeenWeights {
  /** Absolute, and by no link: what was looked at is what is shown. */
  readonly folder: string
  /** What its container will not see, in words. */
  readonly warnings: readonly string[]
}

/** A folder of weights, looked at as its container will see it. @throws {NodeError} NODE_BAD_SERVICE */
export async function lookAtWeights({ service, folder: written, user, dataDir }: WeightsInit): Promise<SeenWeights> {
  const folder = await realFolder(written, service)
  const own = await realpath(dataDir).catch(() => resolve(dataDir)) // not made yet
  if (isWithin(own, folder) || isWithin(folder, own))
    throw badService(service, `${folder} holds this node’s own keys (${own}): name a folder with weights alone`)
  const reader = new Reader(user)
  const stats = await lstat(folder)
  const mend = `can be read by ${user}, as whom the container runs: chmod -R o+rX ${folder}`
  if (!reader.may(stats, LIST)) throw badService(service, `nothing in ${folder} ${mend}`)
  const seen = await walk(folder, { reader, device: stats.dev })
  const { readable, hidden, outside, mounts } = seen
  if (readable + hidden.length + outside.length === 0 && mounts.length > 0)
    throw badService(service, `${folder} holds other disks alone (${named(mounts)}), which no container sees: name a folder on one of them`)
  if (readable + hidden.length + outside.length === 0) throw badService(service, `${folder} holds no file: name the folder with the weights in it`)
  if (readable === 0) throw badService(service, `of what is in ${folder} (${named([...hidden, ...outside])}) nothing ${mend}`)
  return { folder, warnings: warningsOf(seen, user) }
}

async function realFolder(written: string, service: string): Promise<string> {
  const path = resolve(written)
  try {
    const real = await realpath(path)
    if ((await lstat(real)).isDirectory()) return real
  } catch (cause) {
    const code = errorCode(cause)
    if (code === 'ENOENT') throw badService(service, `there is no folder ${path} on this machine: make it, or name the one with the weights`, cause)
    throw badService(service, `this node can’t look at ${path} (${code}): let its user read it`, cause)
  }
  throw badService(service, `${path} is a file: name the folder that it lies in`)
}

/** Says by the bits of a mode what a container's user may. Root is no exception: a container's has no power over files. */
class Reader {
  /** Absent: a name that its image alone knows. */
  readonly #uid: number | undefined
  readonly #gid: number | undefined

  constructor(user: string) {
    const [, uid, gid] = /^(\d+)(?::(\d+))?$/.exec(user === 'root' ? '0:0' : user) ?? []
    this.#uid = uid === undefined ? undefined : Number(uid)
    this.#gid = gid === undefined ? undefined : Number(gid)
  }

  may({ uid, gid, mode }: Stats, bits: number): boolean {
    if (this.#uid === undefined) return true
    const group = gid === this.#gid ? 3 : 0
    return ((mode >> (uid === this.#uid ? 6 : group)) & bits) === bits
  }
}

/** Names relative to the folder. */
interface Seen {
  readable: number
  readonly hidden: string[]
  /** Links that lead nowhere in the container. */
  readonly outside: string[]
  /** Where another file system is mounted: it is not shown. */
  readonly mounts: string[]
}

async function walk(root: string, { reader, device }: { readonly reader: Reader; readonly device: number }): Promise<Seen> {
  const seen: Seen = { readable: 0, hidden: [], outside: [], mounts: [] }
  const open = [root]
  let looked = 0
  for (let folder = open.pop(); folder !== undefined; folder = open.pop()) {
    const entries = await readdir(folder, { withFileTypes: true }).catch(() => undefined) // not even this node may
    if (!entries) seen.hidden.push(relative(root, folder) || '.')
    for (const entry of entries ?? []) {
      if (++looked > MAX_LOOKED) return seen
      const path = join(folder, entry.name)
      const name = relative(root, path)
      const stats = await lstat(path)
      if (entry.isSymbolicLink()) {
        if (!(await staysIn(root, path))) seen.outside.push(name)
      } else if (stats.dev !== device) seen.mounts.push(name)
      else if (!reader.may(stats, entry.isDirectory() ? LIST : READ)) seen.hidden.push(name)
      else if (entry.isDirectory()) open.push(path)
      else seen.readable++
    }
  }
  return seen
}

/** A store of models links its files to its blobs: that works where both are shown, and by no path of this machine. */
async function staysIn(root: string, path: string): Promise<boolean> {
  if (isAbsolute(await readlink(path))) return false
  const target = await realpath(path).catch(() => undefined) // it leads nowhere here either
  return target !== undefined && isWithin(target, root)
}

const warningsOf = ({ hidden, outside, mounts }: Seen, user: string): readonly string[] => [
  ...(hidden.length > 0 ? [`${named(hidden)}: can’t be read by ${user}, as whom the container runs (chmod -R o+rX)`] : []),
  ...(outside.length > 0 ? [`${named(outside)}: leads out of the folder, where the container sees nothing`] : []),
  ...(mounts.length > 0 ? [`${named(mounts)}: another disk, which the container does not see`] : [])
]

const named = (names: readonly string[]): string => {
  const rest = names.length - MAX_NAMED
  return `${names.slice(0, MAX_NAMED).join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`
}

const isWithin = (path: string, folder: string): boolean => `${path}/`.startsWith(folder === '/' ? '/' : `${folder}/`)
