import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { DemoInit } from '../src/node/demo/demo.ts'
import type { CommandContext } from './command.ts'
import { createDemoReporter } from './demo-reporter.ts'
import { openLog } from './log.ts'
import { printTable } from './print/table.ts'
import { UsageError } from './usage-error.ts'

/** The cheaters are programs of their own, which only a checkout has: none of what they do is in the program itself. */
export async function cheatDemo({ out, signal, settings }: Pick<CommandContext, 'out' | 'signal' | 'settings'>, init: DemoInit): Promise<number> {
  const { packageFolder } = await import('../src/node/config/version.ts')
  const programs = join(packageFolder(), 'test', 'cheats')
  if (!existsSync(programs))
    throw new UsageError('--cheat needs a checkout of the sources: the programs that cheat lie in its test/cheats and are in no package')
  const { Demo } = await import('../src/node/demo/demo.ts')
  const { CheatTour, CHEAT_NODES, CHEAT_PARAMS } = await import('../src/node/demo/cheat-tour.ts')
  const quiet = { ...createDemoReporter(out, []), step: () => {} } // a dozen nodes at a time: the timeline would be noise
  const demo = new Demo({ ...init, nodes: CHEAT_NODES, params: CHEAT_PARAMS }, quiet, await openLog(settings))
  const running = await demo.start(signal)
  try {
    const { rows, money } = await new CheatTour(running, { programs, note: (text) => out.note(out.style('dim', text)) }).run(signal)
    out.emit({ type: 'cheats', rows, money })
    if (!out.json) {
      out.print(`\n${out.style('bold', 'what each tried, and what came of it')}`)
      printTable(
        out,
        ['who', 'tried', 'happened', 'deal', 'LILY'],
        rows.map(({ who, tried, happened, state, lily }) => [who, tried, happened, state, lily])
      )
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
