import { z } from 'zod'

/** A submit with its inputs is the largest; results travel by path. */
export const MAX_LINE_BYTES = 4 * 1024 * 1024

/** What may be asked over the socket, and whether the answer is one value or many. */
export const CONTROL_VERBS = {
  submit: 'one',
  jobs: 'one',
  job: 'one',
  follow: 'many',
  logs: 'many',
  cancel: 'one',
  retry: 'one',
  download: 'one',
  publish: 'one',
  why: 'one',
  offers: 'one',
  peers: 'one',
  wallet: 'one',
  fund: 'one',
  move: 'one',
  events: 'many',
  about: 'one',
  modules: 'one',
  history: 'one'
} as const
export type ControlVerb = keyof typeof CONTROL_VERBS

const verbs = Object.keys(CONTROL_VERBS) as [ControlVerb, ...ControlVerb[]] // the keys of a non-empty constant

/** Client → server, one a connection: a connection is a call, its end is the call's abort. */
export const controlRequestSchema = z.strictObject({
  token: z.string().max(128),
  verb: z.enum(verbs),
  arguments: z.array(z.unknown()).max(4)
})
export type ControlRequest = z.output<typeof controlRequestSchema>

/** Server → client, NDJSON: items, then exactly one `end` or `error`. */
export const controlResponseSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('item'), value: z.unknown() }),
  z.strictObject({ type: z.literal('end') }),
  z.strictObject({ type: z.literal('error'), code: z.string().max(64), message: z.string() })
])
export type ControlResponse = z.output<typeof controlResponseSchema>
