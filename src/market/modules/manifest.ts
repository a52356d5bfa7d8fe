import { z } from 'zod'
import { weightsPathSchema } from '../../core/container-spec.ts'
import { jobSpecSchema, NETWORKS, resourcesSchema } from '../../core/job-spec.ts'
import { bytes32Schema, countSchema, weiSchema, writtenAddressSchema } from '../../core/primitives.ts'
import { MAX_SERVICE_MODELS, modelNameSchema, SERVICE_KINDS } from '../../core/service-model.ts'
import { verificationSchema } from '../../core/verification.ts'

const KIB = 1024
/** `Prompt`, `num_inference_steps`: what a person types before the `=`. */
const inputName = z.string().regex(/^[A-Za-z_][A-Za-z0-9_-]{0,63}$/, 'an input is named with letters, digits, _ and -')

/** The part of JSON Schema that an input may use: it validates, and it makes the help, the form and the API's schema. */
const inputSchema = z.strictObject({
  type: z.enum(['string', 'integer', 'number', 'boolean']),
  description: z.string().max(KIB).optional(),
  default: z.union([z.string(), z.number(), z.boolean()]).optional(),
  required: z.boolean().default(false),
  enum: z
    .array(z.union([z.string(), z.number()]))
    .min(1)
    .max(256)
    .optional(),
  minimum: z.number().optional(),
  maximum: z.number().optional(),
  minLength: countSchema.optional(),
  maxLength: countSchema.optional(),
  pattern: z.string().max(KIB).optional()
})
export type ModuleInput = z.output<typeof inputSchema>

/** As an input, and with dots: `one.txt`. */
const fileName = z.string().regex(/^[A-Za-z0-9_][A-Za-z0-9._-]{0,63}$/, 'a file is named with letters, digits, dot, _ and -')

const fileSchema = z.strictObject({
  /** Where the job finds it, when that is not /inputs/<name>. */
  path: jobSpecSchema.shape.inputs.element.shape.path.optional(),
  description: z.string().max(KIB).optional(),
  required: z.boolean().default(false),
  maxBytes: z
    .int()
    .min(1)
    .default(100 * KIB * KIB),
  mediaTypes: z.array(z.string().max(128)).max(32).optional()
})

/** Where a value of the job goes. Nothing in it is text to be pasted: an input is bound as one value. */
export type ValuePosition =
  | string
  | { readonly input: string }
  | { readonly format: string }
  | { readonly file: string }
  | { readonly json: JsonTemplate; readonly encoding?: 'base64' | undefined }
  | { readonly concat: readonly Argument[] }

/** A structure that is serialised once at the end; `{"input": …}`, `{"format": …}` and `{"file": …}` in it stand for values. */
export type JsonTemplate = null | string | number | boolean | readonly JsonTemplate[] | { readonly [key: string]: JsonTemplate }

/** A value, or a group of arguments that stands or falls with an input. `given` asks only whether there is a value, and an empty text is one. */
export type Argument =
  | ValuePosition
  | { readonly when: string; readonly then: readonly Argument[]; readonly else?: readonly Argument[] | undefined }
  | { readonly given: string; readonly then: readonly Argument[]; readonly else?: readonly Argument[] | undefined }

/** The value of a variable, or one of two by whether an input is given; without a value there is no variable. */
export type EnvPosition = ValuePosition | { readonly given: string; readonly then?: EnvPosition | undefined; readonly else?: EnvPosition | undefined }

const positionSchema: z.ZodType<ValuePosition> = z.union([
  z.string().max(8 * KIB),
  z.strictObject({ input: inputName }),
  z.strictObject({ format: z.string().max(8 * KIB) }),
  z.strictObject({ file: fileName }),
  z.strictObject({ json: z.json(), encoding: z.literal('base64').optional() }),
  z.strictObject({ concat: z.array(z.lazy(() => argumentSchema)).max(64) })
])

const argumentSchema: z.ZodType<Argument> = z.lazy(() =>
  z.union([
    positionSchema,
    // biome-ignore lint/suspicious/noThenProperty: the manifest's word; this object is a schema and is never awaited
    z.strictObject({ when: fileName, then: z.array(argumentSchema).max(64), else: z.array(argumentSchema).max(64).optional() }),
    // biome-ignore lint/suspicious/noThenProperty: as above
    z.strictObject({ given: fileName, then: z.array(argumentSchema).max(64), else: z.array(argumentSchema).max(64).optional() })
  ])
)

const envSchema: z.ZodType<EnvPosition> = z.lazy(() =>
  // biome-ignore lint/suspicious/noThenProperty: as above
  z.union([positionSchema, z.strictObject({ given: fileName, then: envSchema.optional(), else: envSchema.optional() })])
)

const processFields = {
  args: z.array(argumentSchema).max(256).default([]),
  env: z.record(z.string().regex(/^[A-Za-z_][A-Za-z0-9_]{0,127}$/), envSchema).default({}),
  /** Whole variables, `NAME=value`, for modules whose users give the name too. None of them replaces one of `env`. */
  envPairs: z.array(argumentSchema).max(64).default([])
}

/** What the owner of a service says behind its name. */
const inputPosition = z.strictObject({ input: inputName })

/** A module that stays and is asked over HTTP, as OpenAI's API says: `lilynode --role provider --service ./folder`. docs/gateway.md */
const serviceSchema = z.strictObject({
  /** Where it listens, on all addresses of its container. */
  port: z.int().min(1).max(65_535),
  /** Answers 2xx when it can work; without it the list of models is asked for alone. */
  healthPath: z
    .string()
    .regex(/^\/[\w./~%?=&-]{0,255}$/, 'a path that begins with /')
    .optional(),
  /** Without them: those that it lists at /v1/models once it runs. */
  models: z
    .array(
      z.strictObject({
        name: z.union([modelNameSchema, inputPosition]),
        kinds: z.array(z.enum(SERVICE_KINDS)).min(1).max(SERVICE_KINDS.length).default(['chat', 'completion']),
        /** sha2-256 of the weights. */
        digest: bytes32Schema.optional(),
        contextTokens: z.union([countSchema, inputPosition]).optional()
      })
    )
    .max(MAX_SERVICE_MODELS)
    .default([]),
  /** Where it looks for its weights. A provider's owner says which folder of the machine is seen there, read-only. */
  weights: weightsPathSchema.optional(),
  /** Answers at one time; without it --service-concurrency. */
  concurrency: z.union([z.int().min(1).max(4096), inputPosition]).optional(),
  startTimeoutMs: z
    .int()
    .min(1000)
    .max(2 * 3600 * 1000)
    .default(600_000)
})

/** `module.json`: what a module is and how its inputs become a job. docs/modules.md */
export const manifestSchema = z.strictObject({
  $schema: z.string().optional(),
  name: z.string().regex(/^[a-z0-9][a-z0-9._-]{0,63}$/, 'a module is named with a-z, 0-9, dot, _ and -'),
  version: z.string().regex(/^\d+\.\d+\.\d+([-+][0-9A-Za-z.-]+)?$/, 'a version looks like 1.2.3'),
  description: z.string().max(KIB).default(''),
  author: z.strictObject({ name: z.string().max(128).optional(), address: writtenAddressSchema.optional() }).optional(),
  engine: z.enum(['wasm', 'docker']),
  wasm: z.strictObject({ file: z.string().regex(/^[A-Za-z0-9._-]+\.wasm$/, 'a .wasm file in the module’s own folder'), ...processFields }).optional(),
  docker: z
    .strictObject({
      image: z.string().max(512),
      entrypoint: z.array(argumentSchema).max(64).optional(),
      workdir: z.string().max(512).optional(),
      user: z.string().max(64).optional(),
      /** Run often, and its start counts: providers may keep containers of it waiting. Needs /bin/sh in the image. */
      warm: z.boolean().optional(),
      ...processFields
    })
    .optional(),
  inputs: z.record(inputName, inputSchema).default({}),
  files: z.record(fileName, fileSchema).default({}),
  outputs: z
    .array(z.strictObject({ path: z.string().max(512), maxBytes: countSchema.default(100 * KIB * KIB), maxFiles: z.int().min(1).max(10_000).default(100) }))
    .min(1)
    .max(16)
    .default([{ path: '/outputs', maxBytes: 100 * KIB * KIB, maxFiles: 100 }]),
  resources: resourcesSchema.partial().default({}),
  network: z.enum(NETWORKS).default('none'),
  timeoutMs: z
    .int()
    .min(1)
    .max(7 * 24 * 3600 * 1000)
    .default(600_000),
  verification: verificationSchema.default({ strategy: 'exact', parameters: {} }),
  seed: z.strictObject({ input: inputName }).optional(),
  price: z.strictObject({ maxPriceWei: weiSchema }).optional(),
  royalty: z.strictObject({ address: writtenAddressSchema, basisPoints: z.int().min(0).max(2_000) }).optional(),
  service: serviceSchema.nullable().optional()
})
export type Manifest = z.output<typeof manifestSchema>
