import { readdir, readFile, stat } from 'node:fs/promises'
import { extname, join } from 'node:path'
import type { JobView } from '../../node/client-api.ts'
import { ApiError } from '../errors.ts'
import { fileStream } from '../http/file-stream.ts'

export interface OutputFile {
  /** Below the job's outputs, with `/`. */
  readonly path: string
  readonly bytes: number
}

/** A module may write very many; whoever needs them all takes the folder by its CID. */
const MAX_LISTED = 10_000

/** Types that a browser shows without running anything. What a stranger's module made never runs on the gateway's origin. */
const TYPES: Readonly<Record<string, string>> = {
  '.txt': 'text/plain; charset=utf-8',
  '.log': 'text/plain; charset=utf-8',
  '.md': 'text/plain; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.json': 'application/json',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.webp': 'image/webp',
  '.gif': 'image/gif',
  '.wav': 'audio/wav',
  '.mp3': 'audio/mpeg',
  '.ogg': 'audio/ogg',
  '.flac': 'audio/flac',
  '.mp4': 'video/mp4',
  '.webm': 'video/webm'
}

export const typeOf = (path: string): string => TYPES[extname(path).toLowerCase()] ?? 'application/octet-stream'

/** @throws {ApiError} API_CONFLICT while there are none, API_JOB_FAILED when there never will be */
export async function listOutputs(job: JobView): Promise<readonly OutputFile[]> {
  const root = outputsOf(job)
  const entries = await readdir(root, { withFileTypes: true, recursive: true }).catch(() => []) // a job may have written nothing
  const files = entries.filter((entry) => entry.isFile()).slice(0, MAX_LISTED)
  const listed = await Promise.all(
    files.map(async (file) => ({ path: pathBelow(root, join(file.parentPath, file.name)), bytes: await sizeOf(join(file.parentPath, file.name)) }))
  )
  return listed.sort((a, b) => (a.path < b.path ? -1 : 1))
}

/** One file as a response; only what the list names can be asked for. @throws {ApiError} API_NOT_FOUND */
export async function sendOutput(job: JobView, path: string): Promise<Response> {
  const file = (await listOutputs(job)).find((each) => each.path === path)
  if (!file)
    throw new ApiError({ code: 'API_NOT_FOUND', what: 'output' }, `the job has no output "${path.slice(0, 200)}": GET /v1/jobs/${job.jobId}/outputs lists them`)
  const name = file.path.split('/').at(-1) ?? 'output'
  return new Response(fileStream(join(outputsOf(job), file.path)), {
    headers: {
      'content-type': typeOf(file.path),
      'content-length': String(file.bytes),
      'content-disposition': `inline; filename*=UTF-8''${encodeURIComponent(name)}`,
      'x-content-type-options': 'nosniff',
      'content-security-policy': "sandbox; default-src 'none'"
    }
  })
}

/** The whole file, for what answers with it. @throws {ApiError} API_TOO_LARGE */
export async function readOutput(job: JobView, file: OutputFile, maxBytes: number): Promise<Buffer<ArrayBuffer>> {
  if (file.bytes <= maxBytes) return readFile(join(outputsOf(job), file.path))
  const where = `/v1/jobs/${job.jobId}/outputs`
  throw new ApiError({ code: 'API_TOO_LARGE', maxBytes }, `the output ${file.path} has ${file.bytes} bytes, more than ${maxBytes}: take it from ${where}`)
}

function outputsOf(job: JobView): string {
  if (job.folder !== undefined) return join(job.folder, 'outputs')
  if (job.failure) throw new ApiError({ code: 'API_JOB_FAILED', jobId: job.jobId }, `the job ${job.jobId} failed: ${job.failure.reason}`)
  throw new ApiError({ code: 'API_CONFLICT', what: 'outputs' }, `the job ${job.jobId} is ${job.state}: its outputs are not here yet`)
}

const pathBelow = (root: string, path: string): string => path.slice(root.length + 1).replaceAll('\\', '/')

const sizeOf = async (path: string): Promise<number> => (await stat(path)).size
