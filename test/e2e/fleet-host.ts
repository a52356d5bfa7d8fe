/** Several nodes in one process, for a machine with fewer cores than a fleet has nodes: `node fleet-host.ts <what HostInit says, as JSON>`. */

import { SecretKey } from '../../src/chain/index.ts'
import type { Role } from '../../src/core/certificate.ts'
import { silentLogger } from '../../src/core/logger.ts'
import type { RunningNode } from '../../src/node/compose.ts'
import { startNode } from '../../src/node/compose.ts'
import { loadNetwork } from '../../src/node/config/networks.ts'
import { CATALOGUE, PROVIDER } from './network-bed.ts'

export interface HostInit {
  /** Path of the network's file. */
  readonly network: string
  readonly listen: string
  readonly tries: number
  readonly cpuMilli: number
  readonly members: readonly { readonly name: string; readonly role: Role; readonly folder: string }[]
}

const START_MS = 120_000
const PARENT_MS = 1_000

async function start(init: HostInit, { name, role, folder }: HostInit['members'][number]): Promise<RunningNode> {
  const network = await loadNetwork(folder, init.network)
  const more = { listen: [init.listen], announce: [], bootstrap: [], catalogue: CATALOGUE, control: true, logger: silentLogger }
  const provider = { ...PROVIDER, cpuMilli: init.cpuMilli }
  const key = SecretKey.random()
  for (let left = init.tries; ; left--) {
    try {
      return await startNode({ roles: [role], network, folder, key, provider, ...more }, AbortSignal.timeout(START_MS))
    } catch (cause) {
      if (left <= 1) throw new Error(`${name} does not start`, { cause }) // over bad lines the chain may not answer in time
    }
  }
}

const parent = process.ppid
setInterval(() => parent === process.ppid || process.exit(1), PARENT_MS).unref() // killed without a word: nobody would end us
const init: HostInit = JSON.parse(process.argv[2] ?? '') // the fleet's own words
const tell = (line: object): void => void process.stdout.write(`${JSON.stringify(line)}\n`)
for (const member of init.members) {
  const node = await start(init, member)
  node.events.listen((event) => tell({ ...event, member: member.name }))
  tell({ type: 'node.ready', member: member.name, wallet: node.base.wallet() })
}
