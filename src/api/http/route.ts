import type { Context, Hono } from 'hono'
import type { z } from 'zod'
import type { ApiEnv } from './env.ts'

/** One way in, told once: Hono serves it, and the OpenAPI document describes it. */
export interface Route {
  readonly method: 'get' | 'post' | 'delete'
  /** As OpenAPI writes it: `/v1/jobs/{id}`. A last segment `{path+}` takes the rest. */
  readonly path: string
  readonly tag: string
  readonly summary: string
  readonly description?: string
  readonly query?: z.ZodObject
  readonly body?: z.ZodType
  /** Of the body; JSON unless told. */
  readonly bodyType?: string
  /** What a 200 holds: a schema for JSON, or the type of its content. */
  readonly answer: z.ZodType | string
  /** Events instead, when the body asks for a stream. */
  readonly streams?: boolean
  /** The status of success; 200 unless told. */
  readonly status?: number
  handle(c: Context<ApiEnv>): Promise<Response> | Response
}

export function serveRoutes(app: Hono<ApiEnv>, routes: readonly Route[]): void {
  for (const { method, path, handle } of routes) {
    const pattern = path.replace(/\{(\w+)\+\}/g, ':$1{.+}').replace(/\{(\w+)\}/g, ':$1')
    app.on(method.toUpperCase(), pattern, (c) => handle(c))
  }
}
