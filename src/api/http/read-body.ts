import type { Context } from 'hono'
import { ApiError } from '../errors.ts'
import type { ApiEnv } from './env.ts'

/** @throws {ApiError} API_TOO_LARGE */
export async function readText(c: Context<ApiEnv>): Promise<string> {
  if (isBounded(c)) return c.req.text()
  return (await readChunks(c)).toString('utf8')
}

/** A form with files. @throws {ApiError} API_TOO_LARGE | API_BAD_REQUEST */
export async function readForm(c: Context<ApiEnv>): Promise<FormData> {
  const type = c.req.header('content-type') ?? ''
  if (!/^multipart\/form-data\b/i.test(type))
    throw new ApiError({ code: 'API_BAD_REQUEST' }, `the content type is "${type.slice(0, 100)}": send the file as multipart/form-data`)
  const bytes = isBounded(c) ? await c.req.arrayBuffer() : new Uint8Array(await readChunks(c))
  try {
    return await new Response(bytes, { headers: { 'content-type': type } }).formData()
  } catch (cause) {
    throw new ApiError({ code: 'API_BAD_REQUEST' }, 'the body is not the form that its content type says', { cause })
  }
}

/** A length that was told is kept to by the HTTP parser: it needs a look before, not a count. */
function isBounded(c: Context<ApiEnv>): boolean {
  const length = c.req.header('content-length')
  if (length === undefined) return false
  if (Number(length) > c.var.maxBodyBytes) throw tooLarge(c.var.maxBodyBytes)
  return true
}

async function readChunks(c: Context<ApiEnv>): Promise<Buffer> {
  const chunks: Uint8Array[] = []
  let bytes = 0
  for await (const chunk of c.req.raw.body ?? []) {
    bytes += chunk.length
    if (bytes > c.var.maxBodyBytes) throw tooLarge(c.var.maxBodyBytes)
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

const tooLarge = (maxBytes: number): ApiError =>
  new ApiError({ code: 'API_TOO_LARGE', maxBytes }, `the body is larger than ${maxBytes} bytes, which is the limit here`)
