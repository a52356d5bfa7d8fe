import type { SseEvent } from '../http/sse.ts'
import type { JobsClient } from './gateway-jobs.ts'

/** How much of each stream a reader has: characters. Holds whether the log is live or read back, and however it is cut into pieces. */
export interface LogCursor {
  readonly stdout: number
  readonly stderr: number
}

/** `120.8`: 120 characters of stdout, 8 of stderr. Anything else is the beginning. */
export function parseCursor(text: string | undefined): LogCursor {
  const [, stdout = '0', stderr = '0'] = /^(\d{1,12})\.(\d{1,12})$/.exec(text ?? '') ?? []
  return { stdout: Number(stdout), stderr: Number(stderr) }
}

/** The log from `cursor` on, to the job's end; each event's id is the cursor after it. */
export async function* logEvents(
  client: JobsClient,
  what: { readonly jobId: string; readonly cursor: LogCursor },
  signal: AbortSignal
): AsyncGenerator<SseEvent> {
  const skip = { ...what.cursor }
  const read = { stdout: 0, stderr: 0 }
  for await (const { stream, text } of client.logs(what.jobId, true, signal)) {
    const known = Math.min(text.length, skip[stream])
    skip[stream] -= known
    read[stream] += text.length
    if (known < text.length)
      yield {
        event: 'log',
        id: `${Math.max(read.stdout, what.cursor.stdout)}.${Math.max(read.stderr, what.cursor.stderr)}`,
        data: JSON.stringify({ stream, text: text.slice(known) })
      }
  }
  const { state } = await client.job(what.jobId, signal)
  yield { event: 'end', data: JSON.stringify({ status: state }) }
}
