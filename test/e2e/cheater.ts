import { join } from 'node:path'
import { ChildNode } from '../../src/node/demo/child-node.ts'
import type { NodeEvent } from '../../src/node/events.ts'
import { programOf } from '../cheats/cheat-program.ts'
import type { NetworkBed } from './network-bed.ts'

let count = 0

/** A cheating node of test/cheats in a process of its own. */
export class Cheater {
  readonly wallet: string
  readonly events: readonly NodeEvent[]
  readonly #child: ChildNode

  private constructor(child: ChildNode, wallet: string, events: readonly NodeEvent[]) {
    this.#child = child
    this.wallet = wallet
    this.events = events
  }

  static async start(bed: NetworkBed, program: string, signal: AbortSignal, more: readonly string[] = []): Promise<Cheater> {
    const events: NodeEvent[] = []
    const args = ['--network', await bed.networkFile(), '--data-dir', join(bed.folder, `${program}-${count++}`), ...more]
    const child = new ChildNode({ name: program, entry: programOf(program), args, env: { HOME: bed.folder }, onEvent: (event) => void events.push(event) })
    const { wallet = '' } = await child.start(signal)
    return new Cheater(child, wallet, events)
  }

  stop(): Promise<void> {
    return this.#child.stop()
  }
}
