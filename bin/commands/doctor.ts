import { EXIT_CODES } from '../../src/node/config/exit-codes.ts'
import type { Command } from '../command.ts'
import type { Style } from '../output.ts'

const MARKS: Readonly<Record<'ok' | 'warn' | 'fail', readonly [mark: string, style: Style]>> = {
  ok: ['ok  ', 'green'],
  warn: ['warn', 'yellow'],
  fail: ['FAIL', 'red']
}

export const doctor: Command = {
  name: 'doctor',
  summary: 'say what is missing for which role, and what mends it',
  description:
    'Looks at the machine, the data folder, the wallet, the network and its chain. Says of each whether it is well, and for what is not, the command that mends it.',
  arguments: [],
  examples: [
    ['lilynode doctor', 'everything'],
    ['lilynode doctor --role provider --network demo', 'what a provider on this network needs'],
    ['lilynode doctor --repair', 'rebuilds a database that is damaged; copy its folder away first']
  ],
  run: async ({ out, signal, settings }) => {
    const { examine, repair } = await import('../../src/node/doctor/doctor.ts')
    if (settings.repair) out.print(`rebuilt ${await repair(settings)}`)
    let failed = 0
    for await (const { name, needs, status, fact, remedy } of examine(settings, signal)) {
      if (status === 'fail') failed++
      out.emit({ name, needs, status, fact, remedy })
      const [mark, style] = MARKS[status]
      const roles = needs.length === 0 ? '' : out.style('dim', ` (${needs.join(', ')})`)
      out.print(`${out.style(style, mark)} ${name}${roles}: ${fact}`)
      if (remedy !== undefined) out.print(`     ${out.style('bold', remedy)}`)
    }
    return failed === 0 ? EXIT_CODES.ok.status : EXIT_CODES.config.status
  }
}
