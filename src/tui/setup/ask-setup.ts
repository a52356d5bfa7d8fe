import type { Role } from '../../core/certificate.ts'
import { counted } from '../../core/units.ts'
import type { SetupAnswers } from '../../node/service/setup-plan.ts'
import type { Choice, Prompter } from './prompter.ts'

type Problem = (text: string) => string | undefined

/** What the questions must know, and how an answer is judged: the caller's, so that the rules are those of the options. */
export interface SetupFacts {
  readonly dataDir: string
  /** Networks that this data folder knows. */
  readonly networks: readonly string[]
  /** Wallets of a network. */
  wallets(network: string): Promise<readonly string[]>
  readonly machine: { readonly cores: number; readonly memory: string }
  readonly modules: readonly string[]
  readonly hasSystemd: boolean
  readonly problems: {
    readonly cpu: Problem
    readonly memory: Problem
    readonly price: Problem
    readonly module: Problem
    readonly invitation: Problem
    readonly file: Problem
  }
}

const ROLES: readonly Choice<readonly Role[]>[] = [
  { text: 'run jobs on other people’s machines (client)', value: ['client'] },
  { text: 'sell this machine, and run jobs too (client, provider)', value: ['client', 'provider'] },
  { text: 'check other people’s work for a fee (client, mediator)', value: ['client', 'mediator'] },
  { text: 'match jobs with machines (client, solver)', value: ['client', 'solver'] }
]

/** Seven questions at most. Nothing is done; undefined: the person thinks better of it. */
export async function askSetup(prompter: Prompter, facts: SetupFacts): Promise<SetupAnswers | undefined> {
  prompter.say(
    `lilynode on this machine: a few questions, each with an answer that Enter takes.\nNothing is written before the last one. Ctrl-C leaves.\nData folder: ${facts.dataDir}`
  )
  const roles = await prompter.choose('What is this machine to do?', ROLES)
  const network = await askNetwork(prompter, facts)
  const wallet = await askWallet(prompter, facts, network)
  const sells = roles.includes('provider') ? await askLimits(prompter, facts) : undefined
  const start = await askStart(prompter, facts, network)
  const answers: SetupAnswers = { roles, network, wallet, start, ...(sells && { sells }) }
  prompter.say(['', ...summaryOf(answers)].join('\n'))
  const isMeant = await prompter.choose('Is that so?', [
    { text: 'yes: write it down and start', value: true },
    { text: 'no: leave everything as it is', value: false }
  ])
  return isMeant ? answers : undefined
}

function askNetwork(prompter: Prompter, { networks, problems }: SetupFacts): Promise<SetupAnswers['network']> {
  const known = networks.map((name) => ({ text: `${name}, which is known here`, value: async () => ({ kind: 'known', name }) as const }))
  const others = [
    { text: 'one of my own, on this machine, with play money', value: async () => ({ kind: 'own' }) as const },
    {
      text: 'one that I was invited to (lilynode1:…)',
      value: async () => ({ kind: 'invitation', text: await prompter.ask('invitation', '', problems.invitation) }) as const
    },
    { text: 'one that I have the file of', value: async () => ({ kind: 'file', path: await prompter.ask('network file', '', problems.file) }) as const }
  ]
  return prompter.choose<() => Promise<SetupAnswers['network']>>('Which network?', [...known, ...others]).then((ask) => ask())
}

async function askWallet(prompter: Prompter, { wallets, problems }: SetupFacts, network: SetupAnswers['network']): Promise<SetupAnswers['wallet']> {
  if (network.kind === 'own') return { kind: 'new' }
  const [known] = network.kind === 'known' ? await wallets(network.name) : []
  if (known !== undefined) {
    prompter.say(`\nThe wallet ${known} is there already, and is used.`)
    return { kind: 'kept' }
  }
  const isNew = await prompter.choose('Which wallet pays and earns?', [
    { text: 'a new one', value: true },
    { text: 'one of mine: a file with its private key, or a key file', value: false }
  ])
  return isNew ? { kind: 'new' } : { kind: 'import', path: await prompter.ask('file', '', problems.file) }
}

async function askLimits(prompter: Prompter, { machine, modules, problems }: SetupFacts): Promise<NonNullable<SetupAnswers['sells']>> {
  prompter.say('\nWhat is for sale? Enter takes what stands in brackets.')
  const tooMany: Problem = (text) => (Number(text) > machine.cores ? `this machine has ${machine.cores}` : undefined)
  const cpu = await prompter.ask('cores', String(machine.cores), (text) => problems.cpu(text) ?? tooMany(text))
  const memory = await prompter.ask('memory', machine.memory, problems.memory)
  const priceMinimum = await prompter.ask('least price of a job, in LILY', '0.01', problems.price)
  const policy = await prompter.choose<'all' | 'shipped' | 'some'>('Which modules may run here? Each runs in a sandbox, without a network.', [
    { text: 'any', value: 'all' },
    { text: `only those that ship with lilynode (${modules.length})`, value: 'shipped' },
    { text: 'only some that I name', value: 'some' }
  ])
  const named = policy === 'some' ? await prompter.ask('modules, with commas between them', modules[0] ?? '', everyOf(problems.module)) : ''
  const allow = policy === 'shipped' ? modules : policy === 'some' ? partsOf(named) : []
  return { cpu, memory, priceMinimum, allow }
}

const partsOf = (text: string): readonly string[] =>
  text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '')

const everyOf =
  (problem: Problem): Problem =>
  (text) =>
    partsOf(text).length === 0
      ? 'at least one'
      : partsOf(text)
          .map(problem)
          .find((wrong) => wrong !== undefined)

async function askStart(prompter: Prompter, { hasSystemd }: SetupFacts, network: SetupAnswers['network']): Promise<SetupAnswers['start']> {
  if (network.kind === 'own') return 'here' // its chain lives as long as this program
  return prompter.choose<SetupAnswers['start']>('How does it run?', [
    { text: 'now, in this terminal, until it is left', value: 'here' },
    ...(hasSystemd ? [{ text: 'as a service of systemd, now and at each boot', value: 'service' } as const] : []),
    { text: 'in a container: write a compose file', value: 'compose' }
  ])
}

const STARTS = { here: 'in this terminal', service: 'as a service of systemd', compose: 'in a container, from a compose file' } as const

function summaryOf({ roles, network, wallet, sells, start }: SetupAnswers): readonly string[] {
  const where =
    network.kind === 'own'
      ? 'a development network of its own'
      : network.kind === 'known'
        ? network.name
        : network.kind === 'file'
          ? network.path
          : 'the one of the invitation'
  const key = wallet.kind === 'import' ? `from ${wallet.path}` : wallet.kind === 'new' ? 'a new one' : 'the one that is there'
  return [
    `roles    ${roles.join(', ')}`,
    `network  ${where}`,
    `wallet   ${key}`,
    ...(sells
      ? [
          `sells    ${counted(sells.cpu, 'core')}, ${sells.memory}, from ${sells.priceMinimum} LILY, ${sells.allow.length === 0 ? 'any module' : counted(sells.allow.length, 'module')}`
        ]
      : []),
    `runs     ${STARTS[start]}`
  ]
}
