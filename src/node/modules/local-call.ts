import { stat } from 'node:fs/promises'
import { basename } from 'node:path'
import type { JobSpec } from '../../core/job-spec.ts'
import type { LoadedModule, PinnedFile } from '../../market/index.ts'
import { bindModule } from '../../market/index.ts'
import { cidOfFile, cidOfFolder } from '../../p2p/index.ts'
import type { SubmitRequest } from '../client-api.ts'
import { NodeError } from '../errors.ts'

/** A job made without a node: what would be offered, and where its files lie. */
export interface LocalJob {
  readonly spec: JobSpec
  /** By mount path. */
  readonly inputs: ReadonlyMap<string, string>
}

type Call = Pick<SubmitRequest, 'inputs' | 'files' | 'timeoutMs'>

/** The JobSpec of a call, its content pinned by CID as a node would. @throws {ModuleError | NodeError} */
export async function localJob(module: LoadedModule, call: Call, signal: AbortSignal): Promise<LocalJob> {
  const { manifest, wasm } = module
  const paths = new Map<string, string>()
  const files: Record<string, PinnedFile> = {}
  for (const given of call.files) {
    const name = fileNameOf(Object.keys(manifest.files), given)
    paths.set(name, given.path)
    files[name] = await pinOf(given.path, signal)
  }
  const pins = wasm ? { wasm: { cid: wasm.cid ?? (await cidOfFile(wasm.path, signal)), bytes: wasm.bytes } } : {}
  const spec = bindModule(manifest, { inputs: call.inputs, files, pins, ...(call.timeoutMs !== undefined && { timeoutMs: call.timeoutMs }) })
  const mounts = [...paths].map(([name, path]): [string, string] => [manifest.files[name]?.path ?? `/inputs/${name}`, path])
  return { spec, inputs: new Map(mounts) }
}

/** The module's only file needs no name; one of several may be told by the name of the file given. */
export function fileNameOf(names: readonly string[], { name, path }: Call['files'][number]): string {
  const [only, ...more] = names
  if (name !== '') return name
  return only !== undefined && more.length === 0 ? only : basename(path)
}

async function pinOf(path: string, signal: AbortSignal): Promise<PinnedFile> {
  const found = await stat(path).catch(() => undefined)
  if (!found) throw new NodeError({ code: 'NODE_NO_SUCH_FILE', path }, `there is no file ${path}`)
  return { cid: found.isDirectory() ? await cidOfFolder(path, signal) : await cidOfFile(path, signal), bytes: found.size }
}
