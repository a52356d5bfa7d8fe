import { z } from 'zod'
import { manifestSchema } from './manifest.ts'

interface SchemaNode {
  readonly properties?: Readonly<Record<string, SchemaNode>>
  readonly additionalProperties?: SchemaNode | boolean
  readonly items?: SchemaNode
  /** Of one that may be null: what it is else. */
  readonly anyOf?: readonly SchemaNode[]
}

/** The manifest as JSON Schema, for editors: `modules/module.schema.json`. */
export function manifestJsonSchema(): z.core.JSONSchema.BaseSchema {
  return { title: 'module.json', ...z.toJSONSchema(manifestSchema, { io: 'input', unrepresentable: 'any' }) }
}

let known: SchemaNode | undefined

/** The fields that an object of the manifest may have, by the path to it. */
export function knownFields(path: readonly PropertyKey[]): string[] {
  known ??= manifestJsonSchema() as SchemaNode // a JSON Schema has these members, each optional
  const node = path.reduce<SchemaNode | undefined>((at, part) => memberOf(at, String(part)), known)
  return Object.keys(node?.properties ?? node?.anyOf?.find(({ properties }) => properties)?.properties ?? {})
}

function memberOf(node: SchemaNode | undefined, name: string): SchemaNode | undefined {
  const { properties, additionalProperties, items } = node ?? {}
  if (properties && Object.hasOwn(properties, name)) return properties[name]
  return typeof additionalProperties === 'object' ? additionalProperties : items
}
