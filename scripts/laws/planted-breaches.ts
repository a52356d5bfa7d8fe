import { ROOMS } from './rooms.ts'

/** The laws that must find their breach among the planted ones. A law that is not here is not proven. */
export const PLANTED_LAWS = [
  'floor-core',
  'floor-market',
  'floor-bin',
  'types-only-market',
  'vendor-market',
  'vendor-bin',
  'door-chain',
  'inside-by-file',
  'no-cycle',
  'no-test-in-source',
  'resolvable',
  'error-code-names-room',
  'wire-id-names-room',
  'bucket-names-room',
  'scope-names-room',
  'part-names-room',
  'metric-names-room',
  'door-says-five-things',
  'no-barrel-below',
  'casts-say-why',
  'environment-at-the-door'
] as const

/** Biome's, by rule. Long files and functions are made on the spot: nobody wants 401 planted lines. */
export const PLANTED_RULES = [
  'style/noEnum',
  'style/noParameterProperties',
  'style/noNonNullAssertion',
  'style/noDefaultExport',
  'style/noProcessEnv',
  'style/useNodejsImportProtocol',
  'suspicious/noExplicitAny',
  'complexity/useMaxParams',
  'complexity/noExcessiveLinesPerFunction',
  'style/noExcessiveLinesPerFile',
  'style/useFilenamingConvention',
  'nursery/noFloatingPromises'
] as const

/** A law is made once for every room from one function: one room of each kind stands for the others. */
export const kindOf = (law: string): string => {
  const room = Object.keys(ROOMS).find((name) => law.endsWith(`-${name}`))
  return room === undefined ? law : law.slice(0, -room.length - 1)
}
