import type { Context } from 'hono'
import type { z } from 'zod'
import { ApiError } from '../errors.ts'
import type { ApiEnv } from './env.ts'
import { readText } from './read-body.ts'

/** A person reads the first faults; the rest are mostly their consequence. */
const MAX_ISSUES = 3

/**
 * The body of a request as what its schema says. The type of the content must be said: a page of another origin can't say it
 * without asking first (CORS).
 * @throws {ApiError} API_BAD_REQUEST that names the field
 */
export async function readJson<S extends z.ZodType>(c: Context<ApiEnv>, schema: S): Promise<z.output<S>> {
  const type = c.req.header('content-type') ?? ''
  if (!/^application\/json\b/i.test(type)) throw bad(`the content type is "${type.slice(0, 100)}": send Content-Type: application/json`)
  const text = await readText(c)
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (cause) {
    throw bad(`the body is not JSON (${cause instanceof Error ? cause.message.slice(0, 200) : 'unreadable'})`)
  }
  if (isTooDeep(value)) throw bad(`the body is nested more than ${MAX_DEPTH} levels deep`)
  return parseRequest(schema, value)
}

/** A schema of a tool's has a dozen. What is deeper can be read and not written again: the stack ends, here or at the provider, which would count as its fault. */
const MAX_DEPTH = 128

function isTooDeep(value: unknown): boolean {
  let level = isObject(value) ? [value] : []
  for (let depth = 0; level.length > 0; depth++) {
    if (depth === MAX_DEPTH) return true
    const below: object[] = []
    for (const each of level) for (const child of Array.isArray(each) ? each : Object.values(each)) if (isObject(child)) below.push(child)
    level = below
  }
  return false
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null

/** @throws {ApiError} API_BAD_REQUEST */
export function parseRequest<S extends z.ZodType>(schema: S, value: unknown): z.output<S> {
  const result = schema.safeParse(value)
  if (result.success) return result.data
  const [first] = result.error.issues
  const told = result.error.issues.slice(0, MAX_ISSUES).map(({ path, message }) => (path.length === 0 ? message : `${path.join('.')}: ${message}`))
  throw bad(told.join('; '), first?.path.join('.'))
}

const bad = (message: string, param?: string): ApiError =>
  new ApiError({ code: 'API_BAD_REQUEST', ...(param !== undefined && param !== '' && { param }) }, message)
