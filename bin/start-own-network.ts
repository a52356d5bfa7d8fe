import { silentLogger } from '../src/core/logger.ts'
import type { SetupAnswers } from '../src/node/service/setup-plan.ts'
import type { CommandContext } from './command.ts'

/** A chain, somebody who matches and somebody who sells, and the person's own node with play money: all in this program, until it is left. */
export async function startOwnNetwork(context: CommandContext, { roles }: SetupAnswers): Promise<number> {
  const { settings, signal, out } = context
  out.note('starting a network of your own…')
  const [{ runDevnet }, { OWN_NETWORK_ROLES }, { startNode }, { nodeInitOf }, { openCockpit }, { readPicture }] = await Promise.all([
    import('../src/node/devnet/run-devnet.ts'),
    import('../src/node/service/setup-plan.ts'),
    import('../src/node/compose.ts'),
    import('../src/node/from-settings.ts'),
    import('../src/tui/index.ts'),
    import('./print/outputs.ts')
  ])
  const silent = { logger: silentLogger, onEvent: () => {} } // lines would be written over the picture
  const devnet = await runDevnet({ ...settings, role: OWN_NETWORK_ROLES, port: 0 }, signal, silent)
  try {
    const own = await startNode(await nodeInitOf(settings, roles, silentLogger), signal)
    try {
      const { cockpit } = own
      if (!cockpit) throw new Error('invariant: a node that buys has a screen')
      await cockpit.fund(signal)
      await openCockpit(
        { connect: () => Promise.resolve(cockpit), stdin: process.stdin, stdout: process.stdout, color: !settings.noColor, readPicture },
        signal
      )
    } finally {
      await own.stop()
    }
  } finally {
    await devnet.stop()
  }
  out.print(
    'The network is stopped, and kept. Again: `lilynode devnet --role provider,solver` in one terminal, `lilynode` in another. Undo: `lilynode setup undo`.'
  )
  return 0
}
