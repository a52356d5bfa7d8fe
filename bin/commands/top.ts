import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import type { CockpitApi } from '../../src/node/control/cockpit-api.ts'
import type { Command, CommandContext } from '../command.ts'
import { UsageError } from '../usage-error.ts'

/** Whatever was needed to start is garbage by then. */
const STARTED_MS = 5_000

/**
 * A screen makes little that lives and much that does not. Left alone, V8 grows its nursery to 64 MB for it, and collects the rest
 * for the first time at some hundred: so the nursery stays as it is, the first collection is made early, and from then on the heap
 * may grow by a tenth between two. Only for a screen: a node of our own is left alone.
 */
function keepHeapSmall(): void {
  setFlagsFromString('--semi-space-growth-factor=1')
  setFlagsFromString('--heap-growing-percent=10')
  setFlagsFromString('--expose-gc')
  const collect: unknown = runInNewContext('gc') // where V8 shows it after the start
  if (typeof collect === 'function') setTimeout(() => collect(), STARTED_MS).unref()
}

export const top: Command = {
  name: 'top',
  summary: 'the terminal cockpit: market, jobs and money, live',
  description:
    'Opens the cockpit on the node that runs on this data folder, of whatever role; where none runs, on a client of its own until it is left. ' +
    'Screens by number keys and Tab, `?` shows the keys.',
  arguments: [],
  examples: [
    ['lilynode top', 'on the node of this data folder'],
    ['lilynode top --network demo', 'on a demo that was kept (`lilynode demo --keep`)']
  ],
  run: async (context) => {
    await openTop(context)
    return 0
  }
}

/** The cockpit on the running node, else on one of our own. @throws {UsageError} where there is no terminal */
export async function openTop({ settings, out, signal }: CommandContext): Promise<void> {
  const { stdin, stdout } = process
  if (!stdin.isTTY || !stdout.isTTY)
    throw new UsageError('the cockpit needs a terminal for its keys and its screen: in a pipe use `lilynode jobs`, `offers`, `peers` or `events --follow`')
  const { connectRunning } = await import('../open-client.ts')
  const isAttached = (await connectRunning(settings)) !== undefined
  if (isAttached) keepHeapSmall()
  const own = isAttached ? undefined : await startOwn({ settings, out, signal })
  try {
    const [{ openCockpit }, { readPicture }] = await Promise.all([import('../../src/tui/index.ts'), import('../print/outputs.ts')])
    const connect = (): Promise<CockpitApi | undefined> => (own ? Promise.resolve(own.api) : connectRunning(settings))
    await openCockpit({ connect, stdin, stdout, color: !settings.noColor, mouse: settings.mouse, readPicture }, signal)
  } finally {
    await own?.stop()
  }
}

async function startOwn({
  settings,
  out,
  signal
}: Pick<CommandContext, 'settings' | 'out' | 'signal'>): Promise<{ readonly api: CockpitApi; stop(): Promise<void> }> {
  out.note(`no node runs on ${settings.dataDir}: starting a client of its own…`)
  const { nodeInitOf } = await import('../../src/node/from-settings.ts')
  const { startNode } = await import('../../src/node/compose.ts')
  const { silentLogger } = await import('../../src/core/logger.ts') // log lines would be written over the picture
  const roles = settings.role.length > 0 ? settings.role : (['client'] as const)
  const node = await startNode(await nodeInitOf(settings, roles, silentLogger), signal)
  if (!node.cockpit) {
    await node.stop()
    throw new UsageError('a bootstrap has no market to show: give it another role as well')
  }
  return { api: node.cockpit, stop: () => node.stop() }
}
