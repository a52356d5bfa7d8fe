import { ROLE_NAMES } from '../../src/node/config/options.ts'
import type { Command } from '../command.ts'
import { openLog } from '../log.ts'
import { tellEvents } from '../tell-events.ts'
import { untilStopped } from '../until-stopped.ts'
import { UsageError } from '../usage-error.ts'

export const node: Command = {
  name: 'node',
  summary: 'run a node in the roles given',
  description: 'lilynode, a peer-to-peer market for compute. Without a command it runs a node in the roles given with --role, until Ctrl-C.',
  arguments: [],
  examples: [
    ['lilynode demo', 'the whole network on this machine, and a job on it'],
    ['lilynode --role provider --network devnet', 'sell this machine'],
    ['lilynode --role client,provider,solver --network ./net.json --listen /ip4/0.0.0.0/tcp/4001', 'several roles in one process'],
    ['lilynode run cowsay -i Message=hello --network demo', 'run a job']
  ],
  run: async (context) => {
    const { settings, signal, out } = context
    const { role: roles } = settings
    if (roles.length === 0) throw new UsageError(`a node needs a role: --role takes any of ${ROLE_NAMES.join(', ')}`)
    const { nodeInitOf } = await import('../../src/node/from-settings.ts')
    const { startNode } = await import('../../src/node/compose.ts')
    const init = await nodeInitOf(settings, roles, await openLog(settings))
    const running = await startNode({ ...init, onEvent: await tellEvents(context) }, signal)
    try {
      out.note(`${roles.join(', ')} on ${settings.network}; end it: Ctrl-C`)
      await untilStopped(signal)
    } finally {
      await running.stop()
    }
    return 0
  }
}
