import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { errorMessage } from '../../core/errors.ts'
import type { SettingSource } from './config-error.ts'
import { ConfigError } from './config-error.ts'
import { didYouMean } from './near-names.ts'
import type { OptionKey, Settings } from './options.ts'
import { OPTION_KEYS, OPTIONS, optionOf } from './options.ts'
import { NotAllowed } from './parsers.ts'

/** What stood on the command line, by key: the texts of each flag given. */
export type Flags = Readonly<Partial<Record<OptionKey, readonly string[]>>>

export interface SettingsSources {
  readonly flags: Flags
  readonly env: Readonly<Record<string, string | undefined>>
}

export interface ResolvedSettings {
  readonly settings: Settings
  readonly sources: Readonly<Record<OptionKey, SettingSource>>
}

type Layer = readonly [SettingSource, Partial<Record<OptionKey, readonly string[]>>]

/** A config file is some lines by hand. */
const MAX_CONFIG_FILE_BYTES = 256 * 1024

/** Flag, else environment, else `<data-dir>/config.json`, else default: each value parsed, each bad one named with where it came from. */
export async function resolveSettings({ flags, env }: SettingsSources): Promise<ResolvedSettings> {
  const fromEnv = readEnvironment(env)
  const outer: readonly Layer[] = [
    ['flag', flags],
    ['environment', fromEnv]
  ]
  const dataDir = String(pick('dataDir', outer).value) // its parser gives text
  return resolveLayers([...outer, ['config file', await readConfigFile(join(dataDir, 'config.json'))]])
}

function resolveLayers(layers: readonly Layer[]): ResolvedSettings {
  const picked = OPTION_KEYS.map((key) => [key, pick(key, layers)] as const)
  return {
    settings: Object.fromEntries(picked.map(([key, { value }]) => [key, value])) as Settings, // each value is from the parser of its key
    sources: Object.fromEntries(picked.map(([key, { source }]) => [key, source])) as Record<OptionKey, SettingSource> // one for each key
  }
}

function pick(key: OptionKey, layers: readonly Layer[]): { readonly value: unknown; readonly source: SettingSource } {
  const option = optionOf(key)
  for (const [source, values] of layers) {
    const texts = values[key]
    if (texts === undefined) continue
    try {
      return { value: option.read(texts), source }
    } catch (error) {
      if (error instanceof NotAllowed) throw badValue(key, source, { texts, allowed: error.message })
      throw error
    }
  }
  return { value: option.fallback, source: 'default' }
}

function badValue(key: OptionKey, source: SettingSource, { texts, allowed }: { readonly texts: readonly string[]; readonly allowed: string }): ConfigError {
  const { secret } = optionOf(key)
  const shown = secret ? 'its value (not shown)' : `"${texts.join(',').slice(0, 200)}"`
  const message = `${nameOf(key, source)}: ${shown} is not allowed, it takes ${allowed}`
  return new ConfigError({ code: 'NODE_BAD_OPTION', option: key, source }, message)
}

/** The option as it is written there: `--max-price`, `LILYNODE_MAX_PRICE`, `maxPrice in config.json`. */
function nameOf(key: OptionKey, source: SettingSource): string {
  const { flag, env } = optionOf(key)
  if (source === 'environment') return `the environment variable ${env}`
  return source === 'config file' ? `"${key}" in config.json` : `--${flag}`
}

/** Empty counts as absent, as is the custom. A LILYNODE_ name that no option has is a slip, and would be silence otherwise. */
function readEnvironment(env: SettingsSources['env']): Flags {
  const known = new Map<string, OptionKey>(OPTION_KEYS.flatMap((key) => (optionOf(key).env === undefined ? [] : [[String(optionOf(key).env), key] as const])))
  const found: Partial<Record<OptionKey, readonly string[]>> = {}
  for (const [name, value] of Object.entries(env)) {
    const key = known.get(name)
    if (key !== undefined && value) found[key] = [value]
    if (key === undefined && name.startsWith('LILYNODE_')) throw unknownOption(name, 'environment', [...known.keys()])
  }
  return found
}

const valueSchema = z.union([z.string(), z.number(), z.boolean()])
const configFileSchema = z.record(z.string(), z.union([valueSchema, z.array(valueSchema).max(256)]))

async function readConfigFile(path: string): Promise<Flags> {
  const text = await readFile(path, 'utf8').catch((cause: unknown) => (isMissing(cause) ? '{}' : Promise.reject(badFile(path, errorMessage(cause), cause))))
  if (text.length > MAX_CONFIG_FILE_BYTES) throw badFile(path, `it has more than ${MAX_CONFIG_FILE_BYTES} bytes`)
  const values = parseConfig(path, text)
  const allowed = OPTION_KEYS.filter((key) => optionOf(key).inFile)
  const unknown = Object.keys(values).find((key) => !allowed.some((name) => name === key))
  if (unknown !== undefined) throw unknownOption(unknown, 'config file', allowed)
  return Object.fromEntries(Object.entries(values).map(([key, value]) => [key, [value].flat().map(String)]))
}

function parseConfig(path: string, text: string): z.output<typeof configFileSchema> {
  try {
    return configFileSchema.parse(JSON.parse(text))
  } catch (cause) {
    throw badFile(path, cause instanceof z.ZodError ? z.prettifyError(cause) : errorMessage(cause), cause)
  }
}

const badFile = (path: string, what: string, cause?: unknown): ConfigError =>
  new ConfigError(
    { code: 'NODE_BAD_CONFIG_FILE', path },
    `${path} can't be read as settings (${what}): it takes one JSON object, such as {"network": "devnet"}`,
    { cause }
  )

function unknownOption(name: string, source: SettingSource, known: readonly string[]): ConfigError {
  const where = source === 'environment' ? 'the environment variable' : `the key in config.json`
  return new ConfigError(
    { code: 'NODE_UNKNOWN_OPTION', option: name, source },
    `${where} "${name}" is none of ours${didYouMean(name, known)}; docs/cli.md lists them`
  )
}

const isMissing = (error: unknown): boolean => error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR')

/** What may be shown of a setting. */
export function displaySetting(key: OptionKey, settings: Settings): unknown {
  const value: unknown = settings[key]
  const { secret } = OPTIONS[key] as { readonly secret?: boolean } // a field of every option
  const isSet = Array.isArray(value) ? value.length > 0 : value !== undefined
  if (secret && isSet) return '(set, not shown)'
  return value
}
