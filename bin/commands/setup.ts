import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { foldersOf } from '../../src/node/config/folders.ts'
import type { Settings } from '../../src/node/config/options.ts'
import type { Parse } from '../../src/node/config/parsers.ts'
import type { SetupAnswers } from '../../src/node/service/setup-plan.ts'
import type { SetupFacts } from '../../src/tui/index.ts'
import type { Command, CommandContext } from '../command.ts'
import { UsageError } from '../usage-error.ts'

export const setup: Command = {
  name: 'setup',
  summary: 'a few questions, then a running node; `setup undo` takes it back',
  description:
    'Asks what this machine is to do, on which network, with which wallet and within which limits, writes config.json, the network file and the wallet into the data folder, and starts the node: ' +
    'in this terminal, as a service of systemd, or with a compose file. `lilynode` alone on a terminal offers it where nothing is set up yet. undo: settings as they were before; wallets and results stay.',
  arguments: [{ name: '[undo]', description: 'take back what the last setup wrote', choices: ['undo'] }],
  examples: [
    ['lilynode setup', 'the questions'],
    ['lilynode setup undo', 'as it was before']
  ],
  run: async (context) => {
    if (context.args[0] === 'undo') return undo(context)
    const { stdin, stdout } = process
    if (!stdin.isTTY || !stdout.isTTY)
      throw new UsageError('the setup asks a person, and this is no terminal: write <data-dir>/config.json instead, `lilynode config` shows its keys')
    const answers = await ask(context)
    if (!answers) {
      context.out.print('nothing was written')
      return 0
    }
    const { applySetup } = await import('../../src/node/service/apply-setup.ts')
    const { dataDir, walletPassword } = context.settings
    const { address, written } = await applySetup(dataDir, answers, walletPassword?.reveal())
    for (const path of written) context.out.print(`written: ${path}`)
    if (address !== undefined) context.out.print(`wallet:  ${address} (keep a copy of its folder: whoever has it has the money)`)
    context.out.print('undo:    lilynode setup undo')
    if (walletPassword && answers.start !== 'here')
      context.out.note(
        'the wallet opens with LILYNODE_WALLET_PASSWORD only: give it to the service as well (systemctl edit, or environment: in the compose file)'
      )
    return start({ ...context, settings: await settingsNow(dataDir) }, answers)
  }
}

async function ask({ settings, signal }: CommandContext): Promise<SetupAnswers | undefined> {
  const { askSetup, Left, LinePrompter } = await import('../../src/tui/index.ts')
  const { stdin, stdout } = process
  const prompter = new LinePrompter({ stdin, stdout, color: !settings.noColor }, signal)
  try {
    return await askSetup(prompter, await factsOf(settings))
  } catch (cause) {
    if (cause instanceof Left) return undefined
    throw cause
  } finally {
    prompter.close()
  }
}

/** What is wrong with a text, by the rules of the options. */
const byRule =
  (parse: Parse<unknown>) =>
  (text: string): string | undefined => {
    try {
      parse(text)
      return undefined
    } catch (cause) {
      return cause instanceof Error ? `it takes ${cause.message}` : 'it is not allowed'
    }
  }

async function factsOf({ dataDir }: Settings): Promise<SetupFacts> {
  const [{ knownNetworks }, { listWallets }, parsers, { sellable }, { parseInvitation }, { hasSystemd }] = await Promise.all([
    import('../../src/node/config/networks.ts'),
    import('../../src/node/config/wallets.ts'),
    import('../../src/node/config/parsers.ts'),
    import('../../src/node/service/sellable.ts'),
    import('../../src/node/config/invitation.ts'),
    import('../../src/node/service/systemd-service.ts')
  ])
  const { modules, ...machine } = await sellable()
  return {
    dataDir,
    networks: await knownNetworks(dataDir),
    wallets: (network) => listWallets(foldersOf(dataDir, network).keystore),
    machine,
    modules,
    hasSystemd: hasSystemd(),
    problems: {
      cpu: byRule(parsers.parseCores),
      memory: byRule(parsers.parseBytes),
      price: byRule(parsers.parseWei),
      module: byRule(parsers.parsePolicyEntry),
      invitation: (text) => {
        try {
          parseInvitation(text)
          return undefined
        } catch (cause) {
          return cause instanceof Error ? cause.message : 'this is no invitation'
        }
      },
      file: (path) => (path !== '' && existsSync(resolve(path)) ? undefined : 'there is no such file')
    }
  }
}

async function settingsNow(dataDir: string): Promise<Settings> {
  const { resolveSettings } = await import('../../src/node/config/settings.ts')
  return (await resolveSettings({ flags: { dataDir: [dataDir] }, env: process.env })).settings
}

async function start(context: CommandContext, answers: SetupAnswers): Promise<number | undefined> {
  if (answers.network.kind === 'own') return (await import('../start-own-network.ts')).startOwnNetwork(context, answers)
  if (answers.start === 'here') return (await import('./node.ts')).node.run(context)
  const { service } = await import('./service.ts')
  if (answers.start === 'compose') return service.run({ ...context, args: ['compose', resolve('compose.yaml')] })
  await service.run({ ...context, args: ['install'] })
  return (await import('../until-running.ts')).untilRunning(context)
}

async function undo({ out, settings, signal }: CommandContext): Promise<number> {
  const { undoSetup } = await import('../../src/node/service/apply-setup.ts')
  const undone = await undoSetup(settings.dataDir)
  if (!undone) throw new UsageError(`no setup was made in ${settings.dataDir}: there is nothing to undo`)
  const { uninstallService } = await import('./service.ts')
  if (await uninstallService(signal)) out.print('the service is stopped, and gone')
  for (const path of undone.removed) out.print(`gone: ${path}`)
  out.emit({ ...undone })
  out.print(`left: wallets in ${undone.keystore}, and whatever nodes keep beside it`)
  return 0
}
