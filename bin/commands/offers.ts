import type { Command } from '../command.ts'
import { duration, lily, shortAddress, size } from '../print/amounts.ts'
import { printTable } from '../print/table.ts'

export const offers: Command = {
  name: 'offers',
  summary: 'list what providers sell now',
  description: 'Lists the resource offers that this node has heard: who sells what, and for how much.',
  arguments: [],
  examples: [['lilynode offers --network demo', 'the providers of a demo that was kept']],
  run: async ({ out, signal, openClient }) => {
    const client = await openClient()
    try {
      const list = await client.offers(signal)
      for (const offer of list) out.emit(offer)
      if (list.length === 0) out.note('no provider is heard of yet: `lilynode peers` shows whom this node is connected to')
      const rows = list.map((offer) => [
        shortAddress(offer.provider),
        offer.engines.join(','),
        String(offer.cpuMilli / 1000),
        size(offer.memoryBytes),
        offer.gpus.length === 0 ? '–' : offer.gpus.join(', '),
        lily(offer.minimumWei),
        lily(offer.perCpuSecondWei),
        String(offer.cached),
        duration(Math.max(0, offer.expiresAtMs - Date.now()))
      ])
      if (rows.length > 0) printTable(out, ['provider', 'engines', 'cores', 'memory', 'GPUs', 'minimum', 'core-second', 'cached', 'ends in'], rows)
      return 0
    } finally {
      await client.close()
    }
  }
}
