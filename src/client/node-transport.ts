import { mkdir, mkdtemp, readdir, readFile, realpath, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join, relative, resolve, sep } from 'node:path'
import type { ClientApi, JobView, SubmitRequest } from '../node/client-api.ts'
import { ClientError } from './errors.ts'
import type { JobRequest, OutputFile, Transport } from './transport.ts'

/** A node on this machine: in this process, or the one that holds the data folder. Results are files here. */
export function nodeTransport(client: ClientApi): Transport {
  return {
    submit: (request, signal) => withPaths(request, (files) => client.submit({ ...request, files }, signal)),
    jobs: (signal) => client.jobs(signal),
    job: (id, signal) => client.job(id, signal),
    follow: (id, signal) => client.follow(id, signal),
    logs: (id, live, signal) => client.logs(id, live, signal),
    cancel: (id, signal) => client.cancel(id, signal),
    retry: (id, signal) => client.retry(id, signal),
    offers: (signal) => client.offers(signal),
    wallet: (signal) => client.wallet(signal),
    download: (id, target, signal) => client.download(id, target, signal),
    close: () => client.close(),
    outputs: (job, signal) => listFiles(join(folderOf(job), 'outputs'), signal),
    readLog: (job, stream, signal) => readFile(join(folderOf(job), 'logs', stream), { encoding: 'utf8', signal }),
    readOutput: async (job, path, signal) => readFile(await inside(join(folderOf(job), 'outputs'), path), { signal }),
    chat: () => {
      throw new ClientError({ code: 'CLIENT_NOT_HERE', what: 'chat' }, 'this node has no models to ask: connect({gateway: …}) to one that has')
    }
  }
}

/** A node takes files: bytes become some until it has them. */
async function withPaths<T>({ files }: JobRequest, use: (files: SubmitRequest['files']) => Promise<T>): Promise<T> {
  if (files.every((file) => 'path' in file)) return use(files.map(({ name = '', path }) => ({ name, path: resolve(path) })))
  const folder = await mkdtemp(join(tmpdir(), 'lilynode-files-'))
  try {
    const paths = files.map(async (file, index) => {
      if ('path' in file) return { name: file.name ?? '', path: resolve(file.path) }
      const path = join(folder, String(index), basename(file.filename)) // a folder each: two may have one name
      await mkdir(join(folder, String(index)))
      await writeFile(path, file.data)
      return { name: file.name ?? '', path }
    })
    return await use(await Promise.all(paths))
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

function folderOf({ folder, jobId, state }: JobView): string {
  if (folder !== undefined) return folder
  throw new ClientError({ code: 'CLIENT_NOT_HERE', what: jobId }, `job ${jobId} has no result here: it is ${state}`)
}

async function listFiles(root: string, signal: AbortSignal): Promise<OutputFile[]> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true })
  const files: OutputFile[] = []
  for (const entry of entries) {
    signal.throwIfAborted()
    if (!entry.isFile()) continue
    const path = join(entry.parentPath, entry.name)
    files.push({ path: relative(root, path).split(sep).join('/'), size: (await stat(path)).size })
  }
  return files.sort((a, b) => (a.path < b.path ? -1 : 1))
}

/** A path that a program passes on from elsewhere must not lead out of the result. */
async function inside(root: string, path: string): Promise<string> {
  const [from, to] = await Promise.all([realpath(root), realpath(join(root, path)).catch(() => undefined)])
  if (to?.startsWith(`${from}${sep}`)) return to
  throw new ClientError({ code: 'CLIENT_NOT_HERE', what: path }, `there is no file "${path}" among the outputs: files() lists them`)
}
