/** A node that says whom it is connected to and where: `node nat-child.ts <what NatChildInit says, as JSON>`. Calls whom a line on stdin names. */
import { createInterface } from 'node:readline'
import { z } from 'zod'
import { peerRefSchema } from '../../src/core/certificate.ts'
import { systemClock } from '../../src/core/clock.ts'
import { errorMessage } from '../../src/core/errors.ts'
import { silentLogger } from '../../src/core/logger.ts'
import { createNetwork } from '../../src/p2p/index.ts'
import { patience, textProtocol } from '../compliance/p2p-bed.ts'

export interface NatChildInit {
  readonly listen: readonly string[]
  readonly announce?: readonly string[]
  readonly bootstrap?: readonly string[]
  readonly relay?: boolean
}

const LOOK_MS = 20
const PARENT_MS = 1_000
const tell = (line: object): void => void process.stdout.write(`${JSON.stringify(line)}\n`)

const parent = process.ppid
setInterval(() => parent === process.ppid || process.exit(1), PARENT_MS).unref() // killed without a word: nobody would end us
const init: NatChildInit = JSON.parse(process.argv[2] ?? '') // the test's own words
const network = createNetwork({ logger: silentLogger, clock: systemClock }, { network: 'test', ...init })
const echo = textProtocol('echo')
await network.rpc.handle(echo, async (text, from) => `${text} from ${from}`)
await network.start(patience())
tell({ type: 'ready', peerId: network.key.peerId })
let before = ''
setInterval(() => {
  const now = JSON.stringify({ type: 'seen', self: network.self(), peers: network.peers().map(({ peerId, addrs }) => ({ peerId, addrs })) })
  if (now !== before) process.stdout.write(`${now}\n`)
  before = now
}, LOOK_MS)
createInterface({ input: process.stdin }).on('line', (line) => {
  const ref = peerRefSchema.parse(z.json().parse(JSON.parse(line)))
  network.rpc.call(ref, echo, 'hi', patience()).then(
    (answer) => tell({ type: 'answer', answer }),
    (cause: unknown) => tell({ type: 'answer', failed: errorMessage(cause) })
  )
})
