import { readdir, readFile, realpath, stat } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import type { ClientApi, JobView, SubmitRequest } from '../node/client-api.ts'
import { ClientError } from './errors.ts'
import type { OutputFile, Transport } from './transport.ts'

/** A node on this machine: in this process, or the one that holds the data folder. Results are files here. */
export function nodeTransport(client: ClientApi): Transport {
  return {
    submit: (request: SubmitRequest, signal) => client.submit(request, signal),
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
