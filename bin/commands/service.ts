import { mkdir, writeFile } from 'node:fs/promises'
import { homedir, userInfo } from 'node:os'
import { join, resolve } from 'node:path'
import { errorMessage } from '../../src/core/errors.ts'
import type { Settings } from '../../src/node/config/options.ts'
import { OPTIONS } from '../../src/node/config/options.ts'
import type { Command, CommandContext } from '../command.ts'
import { UsageError } from '../usage-error.ts'

const VERBS = ['install', 'status', 'logs', 'uninstall', 'compose'] as const
const LOG_LINES = 100

export const service: Command = {
  name: 'service',
  summary: 'a node that starts with the machine: systemd unit or compose file',
  description:
    'install writes a systemd unit (of this user, or as root of the machine) that runs a node in the roles given, and starts it; uninstall takes it away again and leaves the data. ' +
    'compose prints a compose file instead, or writes it.',
  arguments: [
    { name: '<verb>', description: VERBS.join(', '), choices: VERBS },
    { name: '[file]', description: 'compose: where to write it' }
  ],
  examples: [
    ['lilynode service install --role client,provider --network ./net.json', 'starts it, now and at each boot'],
    ['lilynode service status', 'whether it runs'],
    ['lilynode service compose compose.yaml --role provider --network ./net.json', 'for a machine with containers only']
  ],
  run: async (context) => {
    const { args, out, signal, settings } = context
    const { systemd, path, isSystem } = await openSystemd()
    if ((args[0] === 'logs' || args[0] === 'uninstall') && !systemd.isInstalled())
      throw new UsageError(`no service is installed (there is no ${path}): \`lilynode service install --role …\` makes one`)
    switch (args[0]) {
      case 'install':
        await systemd.install(await unitOf(context, isSystem), signal)
        out.emit({ installed: path })
        out.print(
          `${path} is written, and the node started. It shows itself with \`${cockpitOf(settings)}\`; \`lilynode service uninstall\` undoes all of this.`
        )
        if (!isSystem) out.note('It stops when you log out; `loginctl enable-linger` lets it go on, and start before you log in.')
        return 0
      case 'uninstall': {
        const dataDir = (await systemd.uninstall(signal)) ?? 'its data folder'
        out.emit({ uninstalled: path })
        out.print(`${path} is gone, and the node stopped. ${dataDir} is left as it is.`)
        return 0
      }
      case 'logs':
        out.raw(await systemd.logs(LOG_LINES, signal))
        return 0
      case 'compose': {
        await compose(context)
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

async function openSystemd() {
  const { SystemdService, runProgram } = await import('../../src/node/service/systemd-service.ts')
  const isSystem = process.getuid?.() === 0
  const path = isSystem ? '/etc/systemd/system/lilynode.service' : join(homedir(), '.config/systemd/user/lilynode.service')
  return { systemd: new SystemdService(runProgram, { path, isSystem }), path, isSystem }
}

/** True where there was one. */
export async function uninstallService(signal: AbortSignal): Promise<boolean> {
  const { systemd } = await openSystemd()
  if (!systemd.isInstalled()) return false
  await systemd.uninstall(signal)
  return true
}

async function compose({ args, out, settings }: CommandContext): Promise<void> {
  const [{ composeFile }, { packageFolder }] = await Promise.all([import('../../src/node/service/compose-file.ts'), import('../../src/node/config/version.ts')])
  const { loadNetwork } = await import('../../src/node/config/networks.ts')
  const { dataDir, network } = settings
  const nodeFlags = nodeArgs(settings)
  await loadNetwork(dataDir, network) // else the container would fail and be started again for ever
  await mkdir(dataDir, { recursive: true, mode: 0o700 }) // an engine starts nothing on a folder that is not there, or makes it its own
  const [uid, gid] = [process.getuid?.(), process.getgid?.()]
  const user = uid === undefined || gid === undefined ? {} : { user: { uid, gid } }
  const text = composeFile({ args: nodeFlags, checkout: packageFolder(), dataDir, network: fromAnywhere(network), ...user })
  const [, file] = args
  if (file === undefined) return out.raw(text)
  await writeFile(file, text, { flag: 'wx' }).catch((cause: unknown) => {
    throw new UsageError(`${file} can't be written (${errorMessage(cause)}): name another file, nothing was overwritten`, { cause })
  })
  out.emit({ written: file })
  out.print(`written: ${file}; \`docker compose -f ${file} up -d\` starts the node, \`down\` ends it`)
}

function nodeArgs({ role, listen, metrics, otlp }: Settings): readonly string[] {
  if (role.length === 0) throw new UsageError('a service needs a role: --role client,provider')
  const flag = (name: string, value: number | string | undefined): readonly string[] => (value === undefined ? [] : [name, String(value)])
  return ['--role', role.join(','), ...listen.flatMap((addr) => ['--listen', addr]), ...flag('--metrics', metrics), ...flag('--otlp', otlp)]
}

/** As it must be typed to find the node again. */
function cockpitOf({ dataDir, network }: Settings): string {
  const elsewhere = dataDir === OPTIONS.dataDir.fallback ? [] : ['--data-dir', dataDir]
  return ['lilynode top', ...elsewhere, ...(network === OPTIONS.network.fallback ? [] : ['--network', fromAnywhere(network)])].join(' ')
}

/** A network file is named as seen from here; the service stands elsewhere. */
const fromAnywhere = (network: string): string => (/[/\\]|\.json$/.test(network) ? resolve(network) : network)

async function unitOf({ settings }: CommandContext, isSystem: boolean) {
  const { packageFolder } = await import('../../src/node/config/version.ts')
  const { loadNetwork } = await import('../../src/node/config/networks.ts')
  const { dataDir } = settings
  const args = nodeArgs(settings)
  await loadNetwork(dataDir, settings.network) // else the unit would fail and be started again for ever
  return {
    node: process.execPath,
    program: join(packageFolder(), 'bin', 'lilynode.mjs'),
    args: [...args, '--network', fromAnywhere(settings.network), '--data-dir', dataDir],
    dataDir,
    ...(isSystem && { user: userInfo().username })
  }
}
