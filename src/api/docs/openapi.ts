import { z } from 'zod'
import type { Route } from '../http/route.ts'
import { errorSchema } from '../openai/answer-schemas.ts'

type Json = Readonly<Record<string, unknown>>

export interface OpenApiOperation {
  readonly tags: readonly string[]
  readonly summary: string
  readonly description?: string
  readonly parameters?: readonly Json[]
  readonly requestBody?: Json
  readonly responses: Readonly<Record<string, Json>>
}

export interface OpenApiDocument {
  readonly openapi: string
  readonly info: Json
  readonly paths: Readonly<Record<string, Readonly<Record<string, OpenApiOperation>>>>
  readonly components: { readonly schemas: Json; readonly securitySchemes: Json }
  readonly security: readonly Json[]
}

export interface OpenApiInit {
  readonly version: string
  readonly isOpen: boolean
}

/** The document of OpenAPI 3.1, from the schemas that check requests. */
export function openApiDocument(routes: readonly Route[], { version, isOpen }: OpenApiInit): OpenApiDocument {
  const named = new NamedSchemas()
  const paths: Record<string, Record<string, OpenApiOperation>> = {}
  for (const route of routes) {
    const path = route.path.replaceAll('+}', '}') // OpenAPI has no word for "the rest of the path"
    paths[path] = { ...paths[path], [route.method]: operationOf(route, named) }
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'lilynode gateway',
      version,
      description: 'The compute market over HTTP: OpenAI’s and Anura’s paths, and jobs.',
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' }
    },
    paths,
    components: { schemas: named.all(), securitySchemes: { key: { type: 'http', scheme: 'bearer', description: 'lily_…, of `lilynode keys create`' } } },
    security: isOpen ? [] : [{ key: [] }]
  }
}

function operationOf(route: Route, named: NamedSchemas): OpenApiOperation {
  const { tag, summary, description, body, bodyType = 'application/json', status = 200 } = route
  const parameters = [...pathParameters(route.path), ...queryParameters(route.query)]
  return {
    tags: [tag],
    summary,
    ...(description !== undefined && { description }),
    ...(parameters.length > 0 && { parameters }),
    ...(body && { requestBody: { required: true, content: { [bodyType]: { schema: named.use(body, 'input') } } } }),
    responses: {
      [status]: { description: 'done', content: contentOf(route, named) },
      default: { description: 'what went wrong', content: { 'application/json': { schema: named.use(errorSchema, 'output') } } }
    }
  }
}

function contentOf({ answer, streams }: Route, named: NamedSchemas): Json {
  if (typeof answer === 'string') return { [answer]: { schema: { type: 'string' } } }
  return { 'application/json': { schema: named.use(answer, 'output') }, ...(streams && { 'text/event-stream': { schema: { type: 'string' } } }) }
}

const pathParameters = (path: string): readonly Json[] =>
  [...path.matchAll(/\{(\w+)\+?\}/g)].map(([, name]) => ({ name, in: 'path', required: true, schema: { type: 'string' } }))

function queryParameters(query: z.ZodObject | undefined): readonly Json[] {
  if (!query) return []
  const { properties = {} } = z.toJSONSchema(query, { io: 'output' })
  return Object.entries(properties).map(([name, schema]) => ({ name, in: 'query', required: false, schema }))
}

/** Schemas with a name stand once under `components`; the others where they are used. */
class NamedSchemas {
  readonly #schemas: Record<string, unknown> = {}

  use(schema: z.ZodType, io: 'input' | 'output'): Json {
    const { $schema: _draft, $defs = {}, ...json } = pointed(z.toJSONSchema(schema, { io, unrepresentable: 'any' }))
    for (const [name, each] of Object.entries(isJson($defs) ? $defs : {})) this.#schemas[name] = withoutId(each)
    const id = schema.meta()?.id
    if (id === undefined) return json
    if (!('$ref' in json)) this.#schemas[id] = withoutId(json) // else it stood among the definitions
    return { $ref: `#/components/schemas/${id}` }
  }

  all(): Json {
    return Object.fromEntries(Object.entries(this.#schemas).sort(([a], [b]) => (a < b ? -1 : 1)))
  }
}

/** References among a schema's own definitions, as references among the document's. */
const pointed = (schema: object): Json => {
  const value: unknown = JSON.parse(JSON.stringify(schema).replaceAll('"#/$defs/', '"#/components/schemas/'))
  return isJson(value) ? value : {}
}

const withoutId = (schema: unknown): unknown => {
  if (!isJson(schema)) return schema
  const { id: _name, ...rest } = schema
  return rest
}

const isJson = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value)
