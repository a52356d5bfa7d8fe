// floor-market: sideways. types-only-market: the type is fine, the value beside it is not. vendor-market: viem is the chain's.
import { keccak256 } from 'viem'
import { cast } from '../executor/index.ts'
import type { Gossip } from '../p2p/index.ts'
import { gossip } from '../p2p/index.ts'

export const match = (g: Gossip): unknown => [keccak256, cast, g, gossip]
