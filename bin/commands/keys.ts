import type { KeyDesk, KeyView, UsageView } from '../../src/api/index.ts'
import type { Command, CommandContext } from '../command.ts'
import { openLog } from '../log.ts'
import { lily } from '../print/amounts.ts'
import { printTable } from '../print/table.ts'
import { UsageError } from '../usage-error.ts'

const VERBS = ['create', 'list', 'revoke', 'usage'] as const

export const keys: Command = {
  name: 'keys',
  summary: 'make, list and revoke the keys of the gateway; print what they used',
  description:
    'Keys let others use your gateway, each within limits of its own. create: prints a new key once; it is kept as a hash only. list: all keys and what they have spent. ' +
    'revoke: a key is refused from now on. usage: every answer and job with its price, as lines, JSON or CSV. Works while the gateway runs, and while it does not.',
  arguments: [
    { name: '<verb>', description: VERBS.join(' | '), choices: VERBS },
    { name: '[key]', description: 'create: a name for it. revoke: its id or name. usage: only this key’s' }
  ],
  examples: [
    ['lilynode keys create website --budget 5 --rate 20/s --models lilychat', 'a key that spends at most 5 LILY, on one model'],
    ['lilynode keys list', 'what each has spent'],
    ['lilynode keys usage --csv --since 30d > usage.csv', 'the last month, for a spreadsheet']
  ],
  run: async (context) => {
    const { settings, signal } = context
    const { openKeyDesk } = await import('../../src/api/index.ts')
    const { openGatewayFolder } = await import('../../src/node/gateway/gateway-folder.ts')
    const logger = await openLog(settings)
    const { desk, close } = await openKeyDesk({ ...(await openGatewayFolder(settings, logger)), logger }, signal)
    try {
      await act(context, desk)
      return 0
    } finally {
      await close()
    }
  }
}

function act(context: CommandContext, desk: KeyDesk): Promise<void> {
  const [verb] = context.args
  if (verb === 'create') return create(context, desk)
  if (verb === 'revoke') return revoke(context, desk)
  return verb === 'usage' ? printUsage(context, desk) : list(context, desk)
}

async function create({ args, settings, out }: CommandContext, desk: KeyDesk): Promise<void> {
  const { budget, rate, keyModels } = settings
  const { key, secret } = await desk.create({
    name: args[1] ?? `key of ${new Date().toISOString().slice(0, 10)}`,
    ...(budget !== undefined && { budgetWei: budget.toString() }),
    ...(rate && { rate }),
    ...(keyModels.length > 0 && { models: [...keyModels] })
  })
  out.emit({ ...key, secret })
  out.print(secret)
  out.note(`${key.id} "${key.name}": ${limitsOf(key)}. This is the only time that the key is shown: keep it now.`)
}

async function list({ out }: CommandContext, desk: KeyDesk): Promise<void> {
  const all = await desk.list()
  for (const key of all) out.emit(key)
  if (all.length === 0) out.note('no keys yet: `lilynode keys create <name> --budget 5` makes one')
  else printTable(out, ['id', 'name', 'spent', 'budget', 'rate', 'models', 'state'], all.map(rowOf))
}

async function revoke({ args, out }: CommandContext, desk: KeyDesk): Promise<void> {
  const [, id] = args
  if (id === undefined) throw new UsageError('which key? `lilynode keys revoke <id or name>`; `lilynode keys list` shows them')
  const key = await desk.revoke(id)
  out.emit(key)
  out.print(`${key.id} "${key.name}" is refused from now on; it has spent ${lily(key.spentWei)}`)
}

async function printUsage({ args, settings, out }: CommandContext, desk: KeyDesk): Promise<void> {
  const { csvHead, csvLine } = await import('../../src/api/index.ts')
  const [, wanted] = args
  const key = wanted === undefined ? undefined : (await desk.list()).find(({ id, name }) => id === wanted || name === wanted)
  if (wanted !== undefined && !key) throw new UsageError(`there is no key "${wanted}": \`lilynode keys list\` shows them`)
  const sinceMs = settings.since === undefined ? 0 : Date.now() - settings.since
  const isCsv = settings.csv && !out.json
  let total = 0n
  if (isCsv) out.print(csvHead)
  for await (const row of desk.usage({ sinceMs, ...(key && { keyId: key.id }) })) {
    total += BigInt(row.priceWei)
    out.emit(row)
    out.print(isCsv ? csvLine(row) : lineOf(row))
  }
  if (!isCsv) out.note(`together ${lily(total.toString())}`)
}

const lineOf = (row: UsageView): string =>
  [
    new Date(row.atMs).toISOString(),
    row.keyId,
    row.model,
    row.inputTokens + row.outputTokens === 0 ? 'a job' : `${row.inputTokens}+${row.outputTokens} tokens`,
    lily(row.priceWei),
    row.ended
  ].join('  ')

const rateOf = ({ rate }: KeyView): string => (rate ? `${rate.requests} in ${rate.perMs / 1000} s` : 'any')

function limitsOf(key: KeyView): string {
  const budget = key.budgetWei === undefined ? 'no budget' : `a budget of ${lily(key.budgetWei)}`
  return `${budget}, ${key.rate ? `${key.rate.requests} requests in ${key.rate.perMs / 1000} s` : 'any number of requests'}, ${key.models ? `models ${key.models.join(', ')}` : 'all models'}`
}

const rowOf = (key: KeyView): readonly string[] => [
  key.id,
  key.name,
  lily(key.spentWei),
  key.budgetWei === undefined ? 'none' : lily(key.budgetWei),
  rateOf(key),
  key.models?.join(', ') ?? 'all',
  key.revokedAtMs === undefined ? 'valid' : 'revoked'
]
