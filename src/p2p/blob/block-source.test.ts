import { hash } from 'node:crypto'
import { CID } from 'multiformats/cid'
import * as Digest from 'multiformats/hashes/digest'
import { expect, test } from 'vitest'
import { silentLogger } from '../../core/logger.ts'
import { parsePeerId } from '../../core/primitives.ts'
import { createPeerLedger } from '../peer-ledger.ts'
import type { Rpc } from '../protocol.ts'
import { createTokenBuckets } from '../token-buckets.ts'
import { blockProtocol } from './block-protocol.ts'
import { createBlockSource } from './block-source.ts'
import { createWatchdog } from './watchdog.ts'

const peer = { peerId: parsePeerId('12D3KooWAfPDpPRRRBrmqy9is2zjU5srQ4hKuZitiGmh4NTTpS2d'), addrs: [] }
const blockOf = (n: number): Uint8Array => Uint8Array.of(n & 0xff, n >> 8)
const cidOf = (n: number): CID => CID.createV1(0x55, Digest.create(0x12, Uint8Array.from(hash('sha256', blockOf(n), 'buffer'))))

test('many small blocks are asked for no faster than the protocol allows: an honest fetch must not look like a flood', async () => {
  const clock = { nowMs: () => performance.now() }
  const blocks = new Map(Array.from({ length: 450 }, (_, n) => [cidOf(n).toString(), blockOf(n)]))
  const protocol = { ...blockProtocol('test'), maxPerSecond: 50 }
  const [allowed, pace] = [protocol.maxPerSecond, 0.8 * protocol.maxPerSecond].map((perSecond) => createTokenBuckets(clock, perSecond))
  if (!allowed || !pace) throw new Error('invariant: two')
  let refused = 0
  const call = async (_peer: unknown, _protocol: unknown, cid: CID): Promise<Uint8Array | undefined> => {
    if (!allowed.take(peer.peerId)) refused++
    return blocks.get(cid.toString())
  }
  const rpc = { call } as unknown as Rpc // all of it that a source uses
  const watchdog = createWatchdog()
  const source = createBlockSource({ rpc, protocol, ledger: createPeerLedger(clock), logger: silentLogger, watchdog, pace }, [peer])
  const signal = AbortSignal.timeout(15_000)
  await Promise.all(Array.from({ length: 450 }, (_, n) => source.get(cidOf(n), signal)))
  watchdog.stop()
  expect(refused).toBe(0)
})
