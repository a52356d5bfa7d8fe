import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import type { CidText } from '../../core/primitives.ts'
import { cidSchema } from '../../core/primitives.ts'
import { download } from './download.ts'
import { isRemote } from './remote-path.ts'
import { ModuleSourceError } from './source-error.ts'

/** What a module does not bound, we do: a file of it is copied several times on its way. */
const MAX_BYTES = 10_000_000_000

export interface FileSource {
  /** A path of this machine, `ipfs://CID` or a URL. */
  readonly from: string
  /** The module's own bound, if it has one. */
  readonly maxBytes: number | undefined
  readonly allowPrivate: boolean
  /** From peers. */
  bring(what: { readonly cid: CidText; readonly maxBytes: number }, target: string, signal: AbortSignal): Promise<void>
}

/** Runs `act` with the path of a file or folder that is on this machine while it runs. */
export async function withLocalFile<T>(source: FileSource, signal: AbortSignal, act: (path: string) => Promise<T>): Promise<T> {
  if (!isRemote(source.from)) return act(source.from)
  const root = await mkdtemp(join(tmpdir(), 'lilynode-file-'))
  try {
    const target = join(root, nameOf(source.from))
    await fetchTo(target, source, signal)
    return await act(target)
  } finally {
    await rm(root, { recursive: true, force: true })
  }
}

async function fetchTo(target: string, { from, maxBytes = MAX_BYTES, allowPrivate, bring }: FileSource, signal: AbortSignal): Promise<void> {
  if (!from.startsWith('ipfs://')) return download({ url: from, target, maxBytes, allowPrivate }, signal)
  const cid = cidSchema.safeParse(from.slice('ipfs://'.length))
  if (!cid.success) throw new ModuleSourceError({ code: 'NODE_FILE_UNREACHABLE', url: from }, `${from} is not ipfs:// and a CID`)
  return bring({ cid: cid.data, maxBytes }, target, signal)
}

/** As the file is called there, for modules that have several. */
function nameOf(from: string): string {
  const name = basename(new URL(from).pathname)
  return /^[\w][\w.-]{0,100}$/.test(name) ? name : 'file'
}
