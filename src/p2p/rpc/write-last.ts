import { createDeadline } from '../deadline.ts'
import type { FrameStream } from './frame-stream.ts'

/** For the last frame alone: a handler may have used up the protocol's time, and the refusal should still get out. */
const LAST_FRAME_TIMEOUT_MS = 10_000

/** Writes the last frame of our side and closes in order. */
export async function writeLast(stream: FrameStream, frame: Uint8Array, stopping: AbortSignal): Promise<void> {
  const deadline = createDeadline(LAST_FRAME_TIMEOUT_MS, stopping, stream.gone)
  try {
    await stream.write(frame, deadline.signal)
    await stream.close()
  } finally {
    deadline.dispose()
  }
}
