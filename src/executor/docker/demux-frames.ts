/** One byte for the stream, three of nothing, four for the length, then the bytes: what the engine's attach and logs calls send. */
const HEADER_BYTES = 8
const STREAMS: Readonly<Record<number, 'stdout' | 'stderr'>> = { 1: 'stdout', 2: 'stderr' }

type Take = (stream: 'stdout' | 'stderr', bytes: Uint8Array) => void

/**
 * Parts the engine's one stream into the job's two, however the pieces are cut. A job that writes a byte at a time makes a frame of each:
 * neighbours of one stream are handed on together, or a flood of them would cost us a hundred times its bytes.
 */
export function createDemux(take: Take): (piece: Uint8Array) => void {
  const header = Buffer.alloc(HEADER_BYTES)
  let headerBytes = 0
  let bodyLeft = 0
  return (piece) => {
    const together = new Map<'stdout' | 'stderr', Uint8Array[]>()
    let last: 'stdout' | 'stderr' | undefined
    const flush = (): void => {
      for (const [stream, parts] of together) take(stream, Buffer.concat(parts))
      together.clear()
    }
    for (let at = 0; at < piece.length; ) {
      if (bodyLeft === 0) {
        const part = piece.subarray(at, at + HEADER_BYTES - headerBytes)
        header.set(part, headerBytes)
        headerBytes += part.length
        at += part.length
        if (headerBytes < HEADER_BYTES) break
        headerBytes = 0
        bodyLeft = header.readUInt32BE(4)
        continue
      }
      const body = piece.subarray(at, at + bodyLeft)
      const stream = STREAMS[header[0] ?? 0]
      bodyLeft -= body.length
      at += body.length
      if (stream === undefined) continue // stdin, which is never attached, or the engine's own words
      if (stream !== last) flush()
      last = stream
      const parts = together.get(stream)
      if (parts) parts.push(body)
      else together.set(stream, [body])
    }
    flush()
  }
}
