import { createParser } from 'eventsource-parser'
import type { EngineReply } from './engine-http.ts'

/** One event of an engine is a few hundred bytes, an image in base64 some hundred thousand. */
const MAX_EVENT_CHARS = 1024 * 1024

/** The data of each event, read from the socket only as fast as it is pulled. Throws on a line that is no event stream's and too long. */
export async function* sseData(reply: Pick<EngineReply, 'next'>): AsyncGenerator<string> {
  const decoder = new TextDecoder()
  const ready: string[] = []
  let broken: Error | undefined
  const parser = createParser({
    maxBufferSize: MAX_EVENT_CHARS,
    onEvent: ({ data }) => ready.push(data),
    onError: (error) => {
      if (error.type === 'max-buffer-size-exceeded') broken = error // an unknown field is to be ignored, says the standard
    }
  })
  for (let pieces = await reply.next(); pieces; pieces = await reply.next()) {
    for (const piece of pieces) parser.feed(decoder.decode(piece, { stream: true }))
    if (broken) throw broken
    for (const data of ready) yield data
    ready.length = 0
  }
}
