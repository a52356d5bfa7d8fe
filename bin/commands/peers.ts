import type { Command } from '../command.ts'
import { duration } from '../print/amounts.ts'
import { printTable } from '../print/table.ts'

export const peers: Command = {
  name: 'peers',
  summary: 'list the peers this node is connected to',
  description: 'Lists the peers this node is connected to, with address, direction and round-trip time.',
  arguments: [],
  examples: [['lilynode peers --json | wc -l', 'how many']],
  run: async ({ out, signal, openClient }) => {
    const client = await openClient()
    try {
      const list = await client.peers(signal)
      for (const peer of list) out.emit(peer)
      if (list.length === 0) out.note('no peers: check --bootstrap and the network file; `lilynode doctor` says what is wrong')
      const rows = list.map((peer) => [
        peer.peerId,
        peer.direction,
        peer.latencyMs === undefined ? '–' : duration(peer.latencyMs),
        peer.agent ?? '–',
        peer.addrs[0] ?? '–'
      ])
      if (rows.length > 0) printTable(out, ['peer', 'direction', 'round trip', 'agent', 'address'], rows)
      return 0
    } finally {
      await client.close()
    }
  }
}
