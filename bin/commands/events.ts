import type { Command } from '../command.ts'
import { UsageError } from '../usage-error.ts'

export const events: Command = {
  name: 'events',
  summary: 'print what happens on the running node, a line of JSON an event',
  description: 'Prints the latest events of the node that runs on this data folder as lines of JSON; with --follow goes on until Ctrl-C.',
  arguments: [],
  examples: [
    ['lilynode events --follow | jq -c \'select(.type == "job.state")\'', 'jobs as they change'],
    ['lilynode events | tail -1', 'the last thing that happened']
  ],
  run: async ({ out, signal, settings }) => {
    const { connectRunning } = await import('../open-client.ts')
    const api = await connectRunning(settings)
    if (!api)
      throw new UsageError(
        `no node runs on ${settings.dataDir} for ${settings.network}: start one (\`lilynode --role …\`), events are what a running node tells`
      )
    const print = (event: unknown): void => out.raw(`${JSON.stringify(event)}\n`)
    // Listening first: what happens between the two is in both, and told once.
    const live = settings.follow ? api.events(signal)[Symbol.asyncIterator]() : undefined
    let next = live?.next()
    const told = (await api.history(signal)).map((event) => JSON.stringify(event))
    for (const line of told) out.raw(`${line}\n`)
    const seen = new Set(told)
    for (; live && next; next = live.next()) {
      const { done, value } = await next
      if (done) return 0
      if (!seen.delete(JSON.stringify(value))) print(value)
    }
    return 0
  }
}
