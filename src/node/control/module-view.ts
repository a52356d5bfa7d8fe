import type { LoadedModule } from '../../market/index.ts'
import { safeText } from '../client/safe-text.ts'
import type { ModuleInputView, ModuleView } from './cockpit-api.ts'

type Manifest = LoadedModule['manifest']

/** A module as a form needs it: what may be put in, and within which limits. */
export function moduleView({ name, version, description, inputs, files, price }: Manifest): ModuleView {
  return {
    name,
    version,
    description: safeText(description),
    inputs: Object.entries(inputs).map(([key, input]) => inputView(key, input)),
    files: Object.entries(files).map(([key, file]) => ({ name: key, description: safeText(file.description ?? ''), required: file.required })),
    ...(price && { maxPriceWei: price.maxPriceWei.toString() })
  }
}

function inputView(name: string, input: Manifest['inputs'][string]): ModuleInputView {
  const { type, description = '', required, minimum, maximum, maxLength } = input
  return {
    name,
    type,
    description: safeText(description),
    required,
    ...(input.default !== undefined && { fallback: String(input.default) }),
    ...(input.enum && { choices: input.enum.map(String) }),
    ...(minimum !== undefined && { minimum }),
    ...(maximum !== undefined && { maximum }),
    ...(maxLength !== undefined && { maxLength })
  }
}
