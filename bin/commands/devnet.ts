import type { Command } from '../command.ts'
import { printFacts } from '../print/table.ts'
import { untilStopped } from '../until-stopped.ts'

export const devnet: Command = {
  name: 'devnet',
  summary: 'run a development chain with the contracts on it',
  description:
    'Runs a chain of your own (anvil) with the contracts deployed and a faucet, and writes its network file, so that nodes join it with --network <name>. ' +
    'Its state is kept in the data folder and restored at the next start.',
  arguments: [],
  examples: [
    ['lilynode devnet', 'the network "devnet", RPC on port 8545'],
    ['lilynode devnet --network lab --port 0 --reset', 'another one, anew, on a free port']
  ],
  run: async ({ out, signal, settings }) => {
    const { runDevnet } = await import('../../src/node/devnet/run-devnet.ts')
    const running = await runDevnet(settings, signal)
    const { network, path, restored } = running
    out.emit({ type: 'devnet.ready', ...network, file: path, restored })
    out.print(`${restored ? 'the chain of the last time goes on' : 'a new chain'}: network "${network.name}"`)
    printFacts(out, [
      ['RPC', network.rpcUrls.join(' ')],
      ['chain id', String(network.chainId)],
      ['file', path],
      ...Object.entries(network.contracts).map(([name, at]) => [name, String(at)] as const)
    ])
    out.note(`join it: lilynode --role provider --network ${network.name}   end it: Ctrl-C`)
    try {
      await untilStopped(signal)
    } finally {
      await running.stop()
    }
    return 0
  }
}
