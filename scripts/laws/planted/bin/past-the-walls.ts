// floor-bin: what a command does is done in src/node. vendor-bin: so is what libp2p does.
import { createLibp2p } from 'libp2p'
import { gossip } from '../src/p2p/index.ts'

export const pastTheWalls = [createLibp2p, gossip]
