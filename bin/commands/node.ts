import { silentLogger } from '../../src/core/logger.ts'
import { ROLE_NAMES } from '../../src/node/config/options.ts'
import type { CockpitApi } from '../../src/node/control/cockpit-api.ts'
import type { Command, CommandContext } from '../command.ts'
import { openLog } from '../log.ts'
import { tellEvents } from '../tell-events.ts'
import { untilStopped } from '../until-stopped.ts'
import { UsageError } from '../usage-error.ts'

/** A terminal on both sides, and nobody asked for lines. */
const isScreen = ({ settings }: CommandContext): boolean =>
  !settings.noTui && !settings.json && !settings.verbose && process.stdin.isTTY === true && process.stdout.isTTY === true

async function showCockpit({ settings, signal }: CommandContext, api: CockpitApi): Promise<void> {
  const [{ openCockpit }, { readPicture }] = await Promise.all([import('../../src/tui/index.ts'), import('../print/outputs.ts')])
  const { stdin, stdout } = process
  await openCockpit({ connect: () => Promise.resolve(api), stdin, stdout, color: !settings.noColor, mouse: settings.mouse, readPicture }, signal)
}

export const node: Command = {
  name: 'node',
  summary: 'run a node in the roles given',
  description:
    'lilynode, a peer-to-peer market for compute. Without a command it runs a node in the roles given with --role, until Ctrl-C: on a terminal under the cockpit, elsewhere or with --no-tui as lines. With nothing at all it opens the cockpit, as `lilynode top`.',
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
    const isShown = isScreen(context) && roles.some((role) => role !== 'bootstrap')
    const running = await startNode(isShown ? { ...init, logger: silentLogger } : { ...init, onEvent: await tellEvents(context) }, signal)
    const { cockpit } = running
    try {
      if (isShown && cockpit) {
        await showCockpit(context, cockpit)
        return 0
      }
      out.note(`${roles.join(', ')} on ${settings.network}; end it: Ctrl-C`)
      await untilStopped(signal)
    } finally {
      await running.stop()
    }
    return 0
  }
}
