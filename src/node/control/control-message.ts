import { z } from 'zod'
import { COCKPIT_PARTS } from './cockpit-frame.ts'

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
  extend: 'one',
  challenge: 'many',
  appealTerms: 'one',
  appeal: 'many',
  retry: 'one',
  download: 'one',
  publish: 'one',
  why: 'one',
  reasons: 'one',
  explain: 'one',
  evidence: 'one',
  convictionTerms: 'one',
  convict: 'one',
  dispute: 'one',
  offers: 'one',
  peers: 'one',
  wallet: 'one',
  fund: 'one',
  move: 'one',
  delegation: 'one',
  events: 'many',
  about: 'one',
  modules: 'one',
  history: 'one',
  watch: 'many',
  preview: 'one'
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

/** Longer than any id; the rows are cut by the window itself. */
const listQuerySchema = z.strictObject({ search: z.string().max(256), start: z.int().nonnegative(), count: z.int().nonnegative() })
export const cockpitQuerySchema = z.strictObject({
  jobs: listQuerySchema,
  offers: listQuerySchema,
  parts: z.array(z.enum(COCKPIT_PARTS)).max(COCKPIT_PARTS.length),
  afterEvent: z.int().nonnegative()
})
