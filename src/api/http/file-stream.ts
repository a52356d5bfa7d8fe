import { createReadStream } from 'node:fs'

/** A file's bytes. It is opened at the first reading: an answer that nobody reads, as one to HEAD, leaves no file open. */
export function fileStream(path: string): ReadableStream<Uint8Array> {
  const chunks = chunksOf(path)
  return new ReadableStream(
    {
      pull: async (stream) => {
        const { done, value } = await chunks.next()
        if (done) stream.close()
        else stream.enqueue(value)
      },
      cancel: async () => void (await chunks.return(undefined))
    },
    { highWaterMark: 0 } // else the first piece is read before anybody asks for it
  )
}

async function* chunksOf(path: string): AsyncGenerator<Uint8Array> {
  for await (const chunk of createReadStream(path)) yield chunk as Uint8Array // a file's chunks are bytes
}
