import type { HttpBindings } from '@hono/node-server'
import type { Caller } from '../caller.ts'

/** What Hono carries through one request. */
export interface ApiEnv {
  readonly Bindings: Partial<HttpBindings>
  readonly Variables: {
    requestId: string
    caller: Caller
    maxBodyBytes: number
    /** Aborts when the client is gone, the time is over or the gateway stops. */
    signal: AbortSignal
  }
}
