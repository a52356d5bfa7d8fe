import type { Command } from '../command.ts'
import { lily } from '../print/amounts.ts'
import { printTable } from '../print/table.ts'

export const config: Command = {
  name: 'config',
  summary: 'print the settings in force, and where each comes from',
  description: 'Prints the settings in force and where each comes from: a flag, the environment, <data-dir>/config.json or the default. Secrets are not shown.',
  arguments: [],
  examples: [
    ['lilynode config', 'all of them'],
    ['LILYNODE_NETWORK=demo lilynode config --json', 'as one JSON object']
  ],
  run: async ({ out, settings, sources }) => {
    const { OPTION_KEYS, belongsTo, optionOf } = await import('../../src/node/config/options.ts')
    const { displaySetting } = await import('../../src/node/config/settings.ts')
    const keys = OPTION_KEYS.filter((key) => belongsTo(key, 'config') && !optionOf(key).hidden)
    out.emit(Object.fromEntries(keys.map((key) => [key, { value: displaySetting(key, settings) ?? null, source: sources[key] }])))
    if (!out.json) {
      const rows = keys.map((key) => [key, textOf(displaySetting(key, settings), optionOf(key).fallbackText), sources[key], optionOf(key).env ?? ''])
      printTable(out, ['setting', 'value', 'from', 'variable'], rows)
    }
    return 0
  }
}

const isUnset = (value: unknown): boolean => value === undefined || (Array.isArray(value) && value.length === 0)

function textOf(value: unknown, fallbackText: string): string {
  if (isUnset(value)) return fallbackText === '' ? '–' : `(${fallbackText})`
  return typeof value === 'bigint' ? lily(value.toString()) : [value].flat().join(', ')
}
