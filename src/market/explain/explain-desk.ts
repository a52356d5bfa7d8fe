import type { Bytes32 } from '../../core/primitives.ts'
import type { Startable } from '../../core/startable.ts'
import type { Rpc } from '../../p2p/protocol.ts'
import { BoundedMap } from '../bounded-map.ts'
import type { Explained } from './explain-protocol.ts'
import { explainProtocol } from './explain-protocol.ts'

/** Matches that can still be asked for: about 20 KiB each, 144 KiB at most. A client asks as soon as its deal is open. */
const MAX_KEPT = 512

/** Where a solver's clients get the offers that their match was chosen from. Not on disk: after a restart the match itself still says most. */
export class ExplainDesk implements Startable {
  readonly name = 'market:explain-desk'
  readonly #rpc: Pick<Rpc, 'handle'>
  readonly #network: string
  readonly #kept = new BoundedMap<Bytes32, Explained>(MAX_KEPT)

  constructor({ rpc }: { readonly rpc: Pick<Rpc, 'handle'> }, network: string) {
    this.#rpc = rpc
    this.#network = network
  }

  async start(): Promise<void> {
    await this.#rpc.handle(explainProtocol(this.#network), async ({ dealId }) => {
      const explained = this.#kept.get(dealId)
      return explained ? { explained } : {}
    })
  }

  async stop(): Promise<void> {}

  keep(dealId: Bytes32, explained: Explained): void {
    this.#kept.set(dealId, explained)
  }
}
