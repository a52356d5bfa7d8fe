import * as z from 'zod/mini'
import { ClientError } from './errors.ts'

/** A piece of an answer. */
export interface ChatDelta {
  /** The next words; '' in a part that only says how it ended. */
  readonly text: string
  /** Of which answer, where several were asked for (`n`); absent: of the first. */
  readonly index?: number
  readonly finishReason?: string
  readonly usage?: { readonly promptTokens: number; readonly completionTokens: number }
}

/** The part of OpenAI's chunk that is read here. */
const chunkSchema = z.object({
  choices: z._default(
    z.array(z.object({ index: z.nullish(z.number()), delta: z.object({ content: z.nullish(z.string()) }), finish_reason: z.nullish(z.string()) })),
    []
  ),
  usage: z.nullish(z.object({ prompt_tokens: z.number(), completion_tokens: z.number() }))
})

export async function* readChat(events: AsyncIterable<string>): AsyncGenerator<ChatDelta> {
  for await (const event of events) {
    const { choices, usage } = readChunk(event)
    const choice = choices[0]
    yield {
      text: choice?.delta.content ?? '',
      ...(choice?.index && { index: choice.index }),
      ...(choice?.finish_reason != null && { finishReason: choice.finish_reason }),
      ...(usage && { usage: { promptTokens: usage.prompt_tokens, completionTokens: usage.completion_tokens } })
    }
  }
}

function readChunk(event: string): z.output<typeof chunkSchema> {
  try {
    return chunkSchema.parse(JSON.parse(event))
  } catch (cause) {
    throw new ClientError(
      { code: 'CLIENT_GATEWAY_MALFORMED', url: 'chat' },
      `a part of the answer is not a chunk of OpenAI's chat stream: ${event.slice(0, 200)}`,
      { cause }
    )
  }
}
