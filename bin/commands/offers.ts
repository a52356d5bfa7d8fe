import type { OfferView } from '../../src/node/client-api.ts'
import type { Command, CommandContext } from '../command.ts'
import { duration, lily, shortAddress, size } from '../print/amounts.ts'
import { printTable } from '../print/table.ts'

export const offers: Command = {
  name: 'offers',
  summary: 'list what providers sell now',
  description: 'Lists the resource offers that this node has heard: who sells what, and for how much; and the models that answer now, by the token.',
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
        runtimesOf(offer),
        String(offer.cpuMilli / 1000),
        size(offer.memoryBytes),
        offer.gpus.length === 0 ? '–' : offer.gpus.join(', '),
        lily(offer.minimumWei),
        lily(offer.perCpuSecondWei),
        String(offer.cached),
        duration(Math.max(0, offer.expiresAtMs - Date.now()))
      ])
      if (rows.length > 0) printTable(out, ['provider', 'engines', 'runtimes', 'cores', 'memory', 'GPUs', 'minimum', 'core-second', 'cached', 'ends in'], rows)
      printBonds(out, list)
      printModels(out, list)
      return 0
    } finally {
      await client.close()
    }
  }
}

/** With what a second of it costs on top, where it costs anything. */
const runtimesOf = ({ runtimes = [] }: OfferView): string =>
  runtimes.length === 0 ? '–' : runtimes.map(({ name, perSecondWei }) => (perSecondWei === '0' ? name : `${name} +${lily(perSecondWei)}/s`)).join(', ')

/** Few ask: no column of its own for it. */
function printBonds(out: CommandContext['out'], offers: readonly OfferView[]): void {
  const asked = offers.flatMap(({ provider, minSolverBondWei }) =>
    minSolverBondWei === undefined ? [] : [`${shortAddress(provider)} ${lily(minSolverBondWei)}`]
  )
  if (asked.length > 0) out.print(`\nsign only for solvers with a bond of: ${asked.join(', ')}`)
}

/** Models are bought by the token, through `lilynode gateway` or a program: a table of their own. */
function printModels(out: CommandContext['out'], offers: readonly OfferView[]): void {
  const rows = offers.flatMap(({ provider, services = [] }) =>
    services.map(({ model, kinds, inputWei, outputWei, tokensPerSecond, cold }) => [
      model,
      kinds.join(','),
      shortAddress(provider),
      lily(inputWei),
      lily(outputWei),
      `${tokensPerSecond === 0 ? '–' : tokensPerSecond}${cold ? ' (cold)' : ''}`
    ])
  )
  if (rows.length === 0) return
  out.print('')
  printTable(out, ['model', 'for', 'provider', '1M tokens in', '1M tokens out', 'tokens/s'], rows)
}
