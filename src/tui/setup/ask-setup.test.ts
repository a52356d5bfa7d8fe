import { PassThrough } from 'node:stream'
import { describe, expect, test } from 'vitest'
import type { SetupFacts } from './ask-setup.ts'
import { askSetup } from './ask-setup.ts'
import { Left, LinePrompter } from './prompter.ts'

const fine = (): undefined => undefined
const FACTS: SetupFacts = {
  dataDir: '/home/a/.lilynode',
  networks: ['lab'],
  wallets: async () => [],
  machine: { cores: 8, memory: '24000MiB' },
  modules: ['cowsay', 'pandoc'],
  hasSystemd: true,
  problems: {
    cpu: (text) => (Number(text) > 0 ? undefined : 'a number of cores'),
    memory: fine,
    price: fine,
    module: (text) => (text === 'evil' ? 'no such module' : undefined),
    invitation: fine,
    file: fine
  }
}

/** A person who has typed all answers already; `said`: what the person reads. */
async function answering(answers: readonly string[], facts: Partial<SetupFacts> = {}) {
  const [stdin, stdout] = [new PassThrough(), new PassThrough()]
  let said = ''
  stdout.on('data', (chunk: Buffer) => (said += chunk.toString()))
  // The fakes have what readline uses of a terminal.
  const terminals = { stdin: stdin as unknown as NodeJS.ReadStream, stdout: stdout as unknown as NodeJS.WriteStream, color: false }
  const prompter = new LinePrompter(terminals, AbortSignal.timeout(5_000))
  const asked = askSetup(prompter, { ...FACTS, ...facts })
  try {
    for (const answer of answers) {
      await new Promise((resolve) => setTimeout(resolve, 15)) // a person types after the question
      stdin.write(`${answer}\r`)
    }
    if (answers.length === 0) stdin.end()
    return { answers: await asked, said: () => said }
  } finally {
    prompter.close()
  }
}

describe('the questions of the setup', () => {
  test('Enter all the way: a client of the known network with a new wallet', async () => {
    const { answers, said } = await answering(['', '', '', '', ''])
    expect(answers).toEqual({ roles: ['client'], network: { kind: 'known', name: 'lab' }, wallet: { kind: 'new' }, start: 'here' })
    expect(said()).toContain('roles    client')
  })

  test('a provider is asked for its limits, and a wrong answer again', async () => {
    const { answers, said } = await answering(['2', '4', '/net.json', '2', '/key', 'lots', '99', '4', '8GB', '0.5', '3', 'evil', 'pandoc, cowsay', '2', '1'])
    expect(answers).toEqual({
      roles: ['client', 'provider'],
      network: { kind: 'file', path: '/net.json' },
      wallet: { kind: 'import', path: '/key' },
      sells: { cpu: '4', memory: '8GB', priceMinimum: '0.5', allow: ['pandoc', 'cowsay'] },
      start: 'service'
    })
    expect(said()).toContain('! a number of cores')
    expect(said()).toContain('! this machine has 8')
    expect(said()).toContain('! no such module')
  })

  test('a network of one’s own needs no wallet, no service, and those that ship may be all that is run', async () => {
    const { answers } = await answering(['2', '2', '', '', '', '2', ''])
    expect(answers).toMatchObject({ network: { kind: 'own' }, wallet: { kind: 'new' }, start: 'here', sells: { cpu: '8', allow: ['cowsay', 'pandoc'] } })
  })

  test('a wallet that is there is used; who has no systemd is not offered it; second thoughts are taken', async () => {
    const { answers, said } = await answering(['', '', '', '2'], { wallets: async () => ['0xab'], hasSystemd: false })
    expect(answers).toBeUndefined()
    expect(said()).toContain('The wallet 0xab is there already')
    expect(said()).not.toContain('systemd')
  })

  test('Ctrl-D and Ctrl-C leave', async () => {
    await expect(answering([])).rejects.toThrow(Left)
    await expect(answering(['', '\u0003'])).rejects.toThrow(Left)
  })
})
