import { homedir, userInfo } from 'node:os'
import { join, resolve } from 'node:path'
import type { Settings } from '../../src/node/config/options.ts'
import type { Command, CommandContext } from '../command.ts'
import { UsageError } from '../usage-error.ts'

const VERBS = ['install', 'status', 'logs', 'uninstall', 'compose'] as const
const LOG_LINES = 100

export const service: Command = {
  name: 'service',
  summary: 'a node that starts with the machine: systemd unit or compose file',
  description:
    'install writes a systemd unit (of this user, or as root of the machine) that runs a node in the roles given, and starts it; uninstall takes it away again and leaves the data. ' +
    'compose prints a compose file instead.',
  arguments: [{ name: '<verb>', description: VERBS.join(', '), choices: VERBS }],
  examples: [
    ['lilynode service install --role client,provider --network ./net.json', 'starts it, now and at each boot'],
    ['lilynode service status', 'whether it runs'],
    ['lilynode service compose --role provider --network ./net.json > compose.yaml', 'for a machine with containers only']
  ],
  run: async (context) => {
    const { args, out, signal, settings } = context
    const { SystemdService, runProgram } = await import('../../src/node/service/systemd-service.ts')
    const isSystem = process.getuid?.() === 0
    const path = isSystem ? '/etc/systemd/system/lilynode.service' : join(homedir(), '.config/systemd/user/lilynode.service')
    const systemd = new SystemdService(runProgram, { path, isSystem })
    switch (args[0]) {
      case 'install':
        await systemd.install(await unitOf(context, isSystem), signal)
        out.emit({ installed: path })
        out.print(`${path} is written, and the node started. It shows itself with \`lilynode top\`; \`lilynode service uninstall\` undoes all of this.`)
        return 0
      case 'uninstall':
        await systemd.uninstall(signal)
        out.emit({ uninstalled: path })
        out.print(`${path} is gone, and the node stopped. ${settings.dataDir} is left as it is.`)
        return 0
      case 'logs':
        out.raw(await systemd.logs(LOG_LINES, signal))
        return 0
      case 'compose': {
        const { composeFile } = await import('../../src/node/service/unit-file.ts')
        out.raw(composeFile({ args: nodeArgs(settings) }))
        return 0
      }
      default: {
        const state = await systemd.status(signal)
        out.emit({ state, path })
        out.print(state)
        return state === 'active' ? 0 : 1
      }
    }
  }
}

function nodeArgs({ role, network, listen, metrics }: Settings): readonly string[] {
  if (role.length === 0) throw new UsageError('a service needs a role: --role client,provider')
  return [
    '--role',
    role.join(','),
    '--network',
    fromAnywhere(network),
    ...listen.flatMap((addr) => ['--listen', addr]),
    ...(metrics === undefined ? [] : ['--metrics', String(metrics)])
  ]
}

/** A network file is named as seen from here; the service stands elsewhere. */
const fromAnywhere = (network: string): string => (/[/\\]|\.json$/.test(network) ? resolve(network) : network)

async function unitOf({ settings }: CommandContext, isSystem: boolean) {
  const { packageFolder } = await import('../../src/node/config/version.ts')
  const { dataDir } = settings
  return {
    node: process.execPath,
    program: join(packageFolder(), 'bin', 'lilynode.mjs'),
    args: [...nodeArgs(settings), '--data-dir', dataDir],
    dataDir,
    ...(isSystem && { user: userInfo().username })
  }
}
