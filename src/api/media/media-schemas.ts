import { z } from 'zod'

/** The modules' own limits are told by name; this one bounds what is looked at. */
const MAX_TEXT = 16_384
const modelSchema = z.string().min(1).max(200)

export const imageRequestSchema = z
  .looseObject({
    model: modelSchema.default('sdxl-turbo'),
    prompt: z.string().min(1).max(MAX_TEXT),
    n: z.int().min(1).max(1, 'one picture a request: ask again for another').nullish(),
    size: z
      .string()
      .regex(/^(auto|\d{2,4}x\d{2,4})$/, 'width x height, such as 1024x1024')
      .nullish(),
    response_format: z.enum(['b64_json', 'url']).nullish().meta({ description: 'b64_json unless told; a url needs the same key' }),
    seed: z.int().min(0).max(0xffff_ffff).nullish(),
    negative_prompt: z.string().max(MAX_TEXT).nullish(),
    user: z.string().max(256).nullish()
  })
  .meta({ id: 'ImageRequest' })
export type ImageRequest = z.output<typeof imageRequestSchema>

export const speechRequestSchema = z
  .looseObject({
    model: modelSchema,
    input: z.string().min(1).max(MAX_TEXT),
    voice: z.union([z.string().max(64), z.looseObject({})]).nullish(),
    response_format: z.string().max(16).nullish().meta({ description: 'wav is what the models make' }),
    speed: z.number().min(0.25).max(4).nullish()
  })
  .meta({ id: 'SpeechRequest' })
export type SpeechRequest = z.output<typeof speechRequestSchema>

export const transcriptionFieldsSchema = z.object({
  model: modelSchema,
  language: z
    .string()
    .regex(/^[a-z]{2}$/, 'two letters, such as en')
    .optional(),
  response_format: z.enum(['json', 'text', 'srt', 'vtt', 'verbose_json']).default('json')
})
export const transcriptionFormSchema = transcriptionFieldsSchema.extend({ file: z.string().meta({ format: 'binary' }) }).meta({ id: 'TranscriptionForm' })

export const imagesSchema = z
  .object({ created: z.int(), data: z.array(z.object({ b64_json: z.string().optional(), url: z.string().optional() })) })
  .meta({ id: 'Images' })
export const transcriptionSchema = z.looseObject({ text: z.string() }).meta({ id: 'Transcription' })
