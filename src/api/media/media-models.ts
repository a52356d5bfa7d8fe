import { ApiError } from '../errors.ts'

export type MediaKind = 'image' | 'speech' | 'transcription' | 'video'
type Inputs = Readonly<Record<string, string | number>>

/** What a request of any kind may ask; each model takes of it what its module knows. */
export interface MediaAsk {
  /** What is shown, or said. */
  readonly text: string
  readonly voice?: string
  /** 1 is the model's own pace, 2 twice as fast. */
  readonly speed?: number
  readonly width?: number
  readonly height?: number
  readonly seed?: number
  readonly negative?: string
  readonly language?: string
}

export interface MediaModel {
  readonly id: string
  readonly kind: MediaKind
  /** Of the catalogue that ships. */
  readonly module: string
  /** Whose voices it has, the first where none is asked for. */
  readonly voices?: readonly string[]
  /** Endings of the files that are the answer, the best first. */
  readonly endings: readonly string[]
  readonly maxChars: number
  inputs(ask: MediaAsk): Inputs
}

const FLITE_VOICES = ['slt', 'rms', 'awb', 'kal16', 'kal'] as const
const KOKORO_VOICES = ['heart', 'puck', 'fenrir', 'bella'] as const
const BARK_VOICES = ['john', 'jane'] as const
const PICTURES = ['.png', '.jpg', '.jpeg', '.webp'] as const
/** Of the modules' own inputs. */
const MAX_PROMPT = 4096
const SDXL_SIZES: readonly number[] = [512, 768, 1024, 2048]

const sdxl = (id: string): MediaModel => ({
  id,
  kind: 'image',
  module: id.replace('-v', ':v'),
  endings: PICTURES,
  maxChars: MAX_PROMPT,
  inputs: ({ text, seed, width }) => ({
    Prompt: text,
    ...(seed !== undefined && { Seed: seed }),
    ...(width !== undefined && SDXL_SIZES.includes(width) && { Size: width })
  })
})

/** Models that run as jobs of modules: what OpenAI's fields are called there. */
export const MEDIA_MODELS: readonly MediaModel[] = [
  { id: 'sdxl-turbo', kind: 'image', module: 'sdxl-turbo', endings: PICTURES, maxChars: MAX_PROMPT, inputs: ({ text }) => ({ prompt: text }) },
  {
    id: 'sdxl-base-1',
    kind: 'image',
    module: 'sdxl-base-1',
    endings: PICTURES,
    maxChars: MAX_PROMPT,
    inputs: ({ text, width, height, seed, negative }) => ({
      prompt: text,
      ...(width !== undefined && { width }),
      ...(height !== undefined && { height }),
      ...(seed !== undefined && { seed }),
      ...(negative !== undefined && { negative_prompt: negative })
    })
  },
  sdxl('sdxl-v1.0'),
  sdxl('sdxl-v0.9'),
  {
    id: 'flite',
    kind: 'speech',
    module: 'flite',
    voices: FLITE_VOICES,
    endings: ['.wav'],
    maxChars: 4096,
    inputs: ({ text, voice, speed }) => ({ Text: text, Voice: voice ?? FLITE_VOICES[0], ...(speed !== undefined && { Slowness: 1 / speed }) })
  },
  {
    id: 'kokoro',
    kind: 'speech',
    module: 'kokoro',
    voices: KOKORO_VOICES,
    endings: ['.wav'],
    maxChars: 2000,
    inputs: ({ text, voice }) => ({ prompt: text, voice: voice ?? KOKORO_VOICES[0] })
  },
  {
    id: 'bark',
    kind: 'speech',
    module: 'bark',
    voices: BARK_VOICES,
    endings: ['.wav'],
    maxChars: 2000,
    inputs: ({ text, voice, language }) => ({ prompt: text, voice: voice ?? BARK_VOICES[0], ...(language !== undefined && { language }) })
  },
  ...(['tiny', 'base', 'small', 'medium', 'large'] as const).map(
    (size): MediaModel => ({
      id: `whisper-${size}`,
      kind: 'transcription',
      module: 'whisper',
      endings: ['.json', '.txt'],
      maxChars: 0,
      inputs: ({ language }) => ({ Model: size, ...(language !== undefined && { Language: language }) })
    })
  ),
  {
    id: 'wan2.1',
    kind: 'video',
    module: 'wan2.1-t2v-1.3b',
    endings: ['.webp', '.mp4', '.webm'],
    maxChars: MAX_PROMPT,
    inputs: ({ text, negative }) => ({ prompt: text, ...(negative !== undefined && { negative_prompt: negative }) })
  }
]

/** OpenAI's own names of its models and voices: what clients send that were told nothing else. */
const ALIASES: Readonly<Record<string, string>> = { 'whisper-1': 'whisper-base' }
const OPENAI_VOICES = ['alloy', 'ash', 'ballad', 'cedar', 'coral', 'echo', 'fable', 'marin', 'nova', 'onyx', 'sage', 'shimmer', 'verse']

export const mediaOf = (kind: MediaKind): readonly MediaModel[] => MEDIA_MODELS.filter((model) => model.kind === kind)

/** @throws {ApiError} API_MODEL_UNKNOWN with all names of the kind: they are few */
export function findMedia(kind: MediaKind, name: string): MediaModel {
  const found = mediaOf(kind).find(({ id }) => id === (ALIASES[name] ?? name))
  if (found) return found
  const near = mediaOf(kind).map(({ id }) => id)
  throw new ApiError(
    { code: 'API_MODEL_UNKNOWN', model: name, near, param: 'model' },
    `there is no ${kind} model "${name.slice(0, 100)}": choose ${near.join(', ')}`
  )
}

/** The model's own voice; one of OpenAI's names is the model's first. @throws {ApiError} API_BAD_REQUEST */
export function voiceOf({ id, voices = [] }: MediaModel, asked: string | undefined): string | undefined {
  if (asked === undefined || OPENAI_VOICES.includes(asked)) return voices[0]
  if (voices.includes(asked)) return asked
  throw new ApiError({ code: 'API_BAD_REQUEST', param: 'voice' }, `${id} has no voice "${asked.slice(0, 100)}": choose ${voices.join(', ')}`)
}
