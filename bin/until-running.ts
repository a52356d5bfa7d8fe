import { delay, within } from '../src/core/clock.ts'
import type { CommandContext } from './command.ts'
import { connectRunning } from './open-client.ts'

/** A node that has just been started by another program: the chain and the first peer take seconds, a slow machine some more. */
const START_MS = 60_000
const LOOK_EVERY_MS = 500

/** Until the node of this data folder answers, and then what it is; 1 where it never does. */
export async function untilRunning({ settings, out, signal }: CommandContext): Promise<number> {
  const deadline = Date.now() + START_MS
  while (Date.now() < deadline) {
    const api = await connectRunning(settings)
    if (api) {
      const { roles, network, peerId } = await api.about(within(signal, LOOK_EVERY_MS * 10))
      out.print(`the node runs: ${roles.join(', ')} on ${network}, peer ${peerId}. \`lilynode\` shows it.`)
      return 0
    }
    await delay(LOOK_EVERY_MS, signal)
  }
  out.note(`the node does not answer after ${START_MS / 1000} s: \`lilynode service logs\` says why`)
  return 1
}
