import { commandHere } from '../../src/node/config/command-here.ts'
import type { Command } from '../command.ts'
import { openLog } from '../log.ts'
import { printFacts } from '../print/table.ts'
import { tellEvents } from '../tell-events.ts'
import { untilStopped } from '../until-stopped.ts'

export const devnet: Command = {
  name: 'devnet',
  summary: 'run a development network: a chain with the contracts, and a node to join by',
  description:
    'Runs a chain of your own (anvil) with the contracts deployed and a faucet, and a bootstrap node, and writes the network file, so that nodes join with --network <name>. ' +
    'With --role that node does more: a whole network in one process. The chain’s state is kept in the data folder and restored at the next start.',
  arguments: [],
  examples: [
    ['lilynode devnet', 'the network "devnet", RPC on port 8545'],
    ['lilynode devnet --role provider,solver', 'one that takes jobs; then, in another terminal: lilynode wallet fund; lilynode run cowsay -i Message=hi'],
    ['lilynode devnet --network lab --port 0 --reset', 'another one, anew, on a free port']
  ],
  run: async (context) => {
    const { out, signal, settings } = context
    const { runDevnet } = await import('../../src/node/devnet/run-devnet.ts')
    const tell = await tellEvents(context)
    const onEvent: typeof tell = (event) => {
      if (event.type !== 'node.ready') tell(event) // "devnet.ready" says it, and more
    }
    const running = await runDevnet(settings, signal, { logger: await openLog(settings), onEvent })
    const { network, path, restored } = running
    const flag = commandHere('', { dataDir: settings.dataDir, network: network.name })
    out.emit({ type: 'devnet.ready', ...network, file: path, restored })
    out.print(`${restored ? 'the chain of the last time goes on' : 'a new chain'}: network "${network.name}"`)
    printFacts(out, [
      ['RPC', network.rpcUrls.join(' ')],
      ['chain id', String(network.chainId)],
      ['file', path],
      ...Object.entries(network.contracts).map(([name, at]) => [name, String(at)] as const)
    ])
    out.note(`fund a wallet: lilynode wallet fund${flag}   run a job: lilynode run cowsay -i Message=hi${flag}`)
    out.note(`join it: lilynode --role provider${flag}   end it: Ctrl-C`)
    try {
      await untilStopped(signal)
    } finally {
      await running.stop()
    }
    return 0
  }
}
