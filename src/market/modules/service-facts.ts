import { z } from 'zod'
import { countSchema } from '../../core/primitives.ts'
import { modelNameSchema } from '../../core/service-model.ts'
import type { InputValue } from './check-inputs.ts'
import { checkInputs } from './check-inputs.ts'
import type { Manifest } from './manifest.ts'
import { ModuleError } from './module-error.ts'

type Service = NonNullable<Manifest['service']>

/** What is known of a service before it ever ran, once its owner has said which model it is. */
export interface ServiceFacts extends Omit<Service, 'models' | 'concurrency'> {
  readonly models: readonly (Omit<Service['models'][number], 'name' | 'contextTokens'> & {
    readonly model: string
    readonly contextTokens?: number | undefined
  })[]
  readonly concurrency?: number | undefined
}

/** @throws {ModuleError} MARKET_MODULE_INPUT */
export function serviceFacts(manifest: Manifest, inputs: Readonly<Record<string, string>>): ServiceFacts {
  const { service } = manifest
  if (!service) throw new Error(`invariant: ${manifest.name} is a service`)
  const { values } = checkInputs(manifest, inputs) // their own problems are told by bindService
  const at = new Positions(manifest.name, values)
  return {
    ...service,
    concurrency: at.read('service.concurrency', service.concurrency, z.int().min(1).max(4096)),
    models: service.models.map(({ name, contextTokens, ...rest }) => {
      const model = at.read('service.models.name', name, modelNameSchema)
      if (model === undefined) throw at.wrong('service.models.name', 'it has no value')
      return { ...rest, model, contextTokens: at.read('service.models.contextTokens', contextTokens, countSchema) }
    })
  }
}

class Positions {
  readonly #module: string
  readonly #values: ReadonlyMap<string, InputValue>

  constructor(module: string, values: ReadonlyMap<string, InputValue>) {
    this.#module = module
    this.#values = values
  }

  /** Undefined: it is not said, or by an input without a value. */
  read<T>(field: string, at: NoInfer<T> | { readonly input: string } | undefined, schema: z.ZodType<T>): T | undefined {
    const value = typeof at === 'object' && at !== null && 'input' in at ? this.#values.get(at.input) : at
    if (value === undefined) return undefined
    const read = schema.safeParse(value)
    if (!read.success) throw this.wrong(field, `${JSON.stringify(value)}: ${read.error.issues.map(({ message }) => message).join('; ')}`)
    return read.data
  }

  wrong(field: string, what: string): ModuleError {
    const problem = `${field}: ${what}`
    return new ModuleError({ code: 'MARKET_MODULE_INPUT', module: this.#module, problems: [problem] }, `${this.#module}: ${problem}`)
  }
}
