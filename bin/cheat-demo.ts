import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { silentLogger } from '../src/core/logger.ts'
import { safeText } from '../src/node/client/safe-text.ts'
import type { CheatRow } from '../src/node/demo/cheat-tour.ts'
import type { DemoInit } from '../src/node/demo/demo.ts'
import type { CommandContext } from './command.ts'
import { createDemoReporter } from './demo-reporter.ts'
import { openLog } from './log.ts'
import { printTable } from './print/table.ts'
import { UsageError } from './usage-error.ts'

/** Wider than the longest of their names. */
const NAME_COLUMNS = 12

/** Whole sentences: a table of them fits no terminal. */
function storyOf({ who, tried, happened, state, lily }: CheatRow): readonly string[] {
  const came = [...safeText(happened).split('; '), `deal ${state}${lily === '' ? '' : `, ${lily} LILY`}`]
  return [`${who.padEnd(NAME_COLUMNS)}${tried}`, ...came.map((text) => `${' '.repeat(NAME_COLUMNS)}${text}`)]
}

/** The cheaters are programs of their own, which only a checkout has: none of what they do is in the program itself. */
export async function cheatDemo({ out, signal, settings }: Pick<CommandContext, 'out' | 'signal' | 'settings'>, init: DemoInit): Promise<number> {
  const { packageFolder } = await import('../src/node/config/version.ts')
  const programs = join(packageFolder(), 'test', 'cheats')
  if (!existsSync(programs))
    throw new UsageError('--cheat needs a checkout of the sources: the programs that cheat lie in its test/cheats and are in no package')
  const { Demo } = await import('../src/node/demo/demo.ts')
  const { CheatTour, CHEAT_NODES, CHEAT_PARAMS } = await import('../src/node/demo/cheat-tour.ts')
  const quiet = { ...createDemoReporter(out, []), step: () => {} } // a dozen nodes at a time: the timeline would be noise
  const demo = new Demo({ ...init, nodes: CHEAT_NODES, params: CHEAT_PARAMS }, quiet, settings.verbose ? await openLog(settings) : silentLogger)
  const running = await demo.start(signal)
  try {
    const { rows, money } = await new CheatTour(running, { programs, note: (text) => out.note(out.style('dim', text)) }).run(signal)
    out.emit({ type: 'cheats', rows, money })
    if (!out.json) {
      out.print(`\n${out.style('bold', 'what each tried, and what came of it')}`)
      for (const row of rows) for (const line of storyOf(row)) out.print(line)
      out.print(`\n${out.style('bold', 'who paid, who earned')}`)
      printTable(
        out,
        ['party', 'LILY'],
        money.map(({ name, lily }) => [name, lily])
      )
    }
    return 0
  } finally {
    await demo.stop()
  }
}
