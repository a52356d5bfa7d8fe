import type { NodeEventListener } from '../src/node/events.ts'
import type { CommandContext } from './command.ts'

/** Tells the node's facts as they happen: lines of JSON, or of a timeline. */
export async function tellEvents({ out, settings }: CommandContext): Promise<NodeEventListener> {
  const { formatStep, timelineStep } = await import('../src/node/demo/timeline.ts')
  const startedMs = Date.now()
  return (event) => {
    out.emit(event)
    const step = timelineStep(event, settings.role.join('+') || 'bootstrap')
    if (step) out.print(formatStep(step, startedMs))
  }
}
