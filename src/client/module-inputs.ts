import type { CatalogueInputs } from './catalogue-inputs.ts'

/** What a value of a module's input may be; numbers and booleans are written as JSON writes them. */
export type InputValue = string | number | boolean

/**
 * Typed inputs by module. `lilynode module types <module>` writes the entry of a module of yours, to be merged into this interface:
 *
 *   declare module 'lilynode/client' { interface Modules { 'my-module': { readonly Width?: number } } }
 */
export interface Modules extends CatalogueInputs {}

export type ModuleName = keyof Modules | (string & {})
export type InputsOf<M extends ModuleName> = M extends keyof Modules ? Modules[M] : Readonly<Record<string, InputValue>>

/** As `-i Key=value` would give them. */
export const inputTexts = (inputs: object): Record<string, string> =>
  Object.fromEntries(Object.entries(inputs).flatMap(([key, value]) => (value === undefined ? [] : [[key, String(value)]])))
