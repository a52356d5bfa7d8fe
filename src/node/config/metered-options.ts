import { optional } from './option.ts'
import { parseDuration, parseWei } from './parsers.ts'

/** Jobs whose cost nobody knows beforehand. docs/protocol/metered.md */
export const METERED_OPTIONS = {
  metered: optional({
    flag: 'metered',
    placeholder: '<time>',
    parse: parseDuration,
    fallbackText: 'the price covers all of its time limit',
    description: 'the price covers the job’s first <time> only; more is bought while it runs, twice as much each time, up to --budget',
    commands: ['run']
  }),
  budget: optional({
    flag: 'budget',
    placeholder: '<lily>',
    parse: parseWei,
    fallbackText: 'a job: its --max-price; a key: none',
    description: 'run, extend: what a metered job may cost in all, tax and deposits not counted; keys create: the key spends no more than this',
    commands: ['run', 'extend', 'keys']
  }),
  halt: optional({
    flag: 'halt',
    placeholder: '<time>',
    parse: parseDuration,
    fallbackText: '2 min',
    description: 'how long a metered job waits in all, its containers halted, when its paid time is over and no more is bought; at most 10 min',
    commands: ['run']
  })
}
