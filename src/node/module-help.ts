import { join } from 'node:path'
import type { LoadedModule } from '../market/index.ts'
import { Catalogue, inputDeclarations } from '../market/index.ts'
import { distFolder } from './dist-folder.ts'
import { ModuleFinder } from './modules/module-finder.ts'

type Manifest = LoadedModule['manifest']

/** What a module takes, as the help of `lilynode run <module>` shows it. @throws {ModuleError} for one that there is not */
export async function moduleHelp(reference: string, folder: string, signal: AbortSignal): Promise<string> {
  const finder = await openFinder(folder)
  return describeModule((await finder.find(reference, signal)).manifest)
}

/** A finder for commands that need no node. `folder`: where modules from elsewhere are kept. */
export async function openFinder(folder: string): Promise<ModuleFinder> {
  return new ModuleFinder({ catalogue: await Catalogue.open(join(distFolder(), 'modules')) }, folder)
}

export function describeModule({ name, version, description, inputs, files }: Manifest): string {
  const lines = [
    ...Object.entries(inputs).map(([key, input]) => [`-i ${key}=<${input.type}>`, [input.description, ...limitsOf(input)]] as const),
    ...Object.entries(files).map(([key, file]) => [`-f ${key}=<path>`, [file.description, file.required ? 'needed' : undefined, mediaOf(file)]] as const)
  ]
  const width = Math.max(0, ...lines.map(([flag]) => flag.length))
  const head = `${name} ${version}${description === '' ? '' : `: ${description}`}`
  if (lines.length === 0) return `${head}\n  It takes no inputs.`
  return [head, ...lines.map(([flag, facts]) => `  ${flag.padEnd(width)}  ${facts.filter((fact) => fact !== undefined).join('; ')}`.trimEnd())].join('\n')
}

type Input = Manifest['inputs'][string]

function limitsOf({ required, default: fallback, enum: choices, minimum, maximum, maxLength }: Input): readonly (string | undefined)[] {
  const range = minimum === undefined && maximum === undefined ? undefined : `${minimum ?? '…'} to ${maximum ?? '…'}`
  return [
    required && fallback === undefined ? 'needed' : undefined,
    choices && `one of ${choices.join(', ')}`,
    range,
    maxLength === undefined ? undefined : `at most ${maxLength} characters`,
    fallback === undefined || fallback === '' ? undefined : `default: ${fallback}`
  ]
}

const mediaOf = ({ mediaTypes }: Manifest['files'][string]): string | undefined => mediaTypes?.join(', ')

/** A file for programs that call the module: with it, their inputs are checked. */
export const moduleTypes = (manifest: Manifest): string => inputDeclarations(manifest)
