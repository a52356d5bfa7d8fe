import { describe, expect, test } from 'vitest'
import { node } from './commands/node.ts'
import { run } from './commands/run.ts'
import { wallet } from './commands/wallet.ts'
import { COMMAND_NAMES, COMMANDS } from './commands.ts'
import { createProgram, parseArguments } from './program.ts'

const parse = (argv: readonly string[], command = run) =>
  parseArguments(createProgram(command).configureOutput({ writeOut: () => {}, writeErr: () => {} }), command, argv)

describe('arguments and flags', () => {
  test('are told apart, and flags keep all their texts', () => {
    expect(parse(['-i', 'A=1', 'cowsay', '--input=B=x=y', '-f', './a b', '--json', '--no-color'])).toEqual({
      args: ['cowsay'],
      flags: { input: ['A=1', 'B=x=y'], file: ['./a b'], json: ['true'], noColor: ['true'] }
    })
  })

  test('a flag that was not given is not there', () => expect(parse(['cowsay'])?.flags).toEqual({}))

  test.each([
    [['cowsay', '--max-prise', '1'], /unknown option '--max-prise' \(Did you mean --max-price\?\); `lilynode run --help`/],
    [[], /<module> is missing: a name of the catalogue \(cowsay.*; `lilynode run --help` shows/],
    [['cowsay', 'pandoc'], /too many arguments: it takes <module>, and got cowsay, pandoc; `lilynode run --help`/],
    [['cowsay', '--input'], /argument missing/],
    [['cowsay', '--cheat'], /unknown option '--cheat'/]
  ])('%j is refused with what is wrong', (argv, message) => expect(() => parse(argv)).toThrow(message))

  test('a word outside of its choices is refused with them', () => {
    expect(() => parse([], wallet)).toThrow(/<verb> is missing: one of new, import, address, .*; `lilynode wallet --help`/)
    expect(() => parse(['adress'], wallet)).toThrow(/<verb> is "adress" \(did you mean "address"\?\): it takes one of new/)
    expect(() => parse(['nought'], wallet)).toThrow(/<verb> is "nought": it takes one of new, import, address, balance, fund/)
    expect(parse(['import', 'key.json'], wallet)?.args).toEqual(['import', 'key.json'])
  })

  test('the overview leaves out what only providers set, and says how to see it', () => {
    const shown = (overview: boolean): string => {
      const parts: string[] = []
      const program = createProgram(node, overview ? [run] : []).configureOutput({ writeOut: (part) => void parts.push(part) })
      parseArguments(program, node, ['--help'])
      return parts.join('')
    }
    expect(shown(true)).toContain('lilynode --role provider --help')
    expect(shown(true)).not.toContain('--price-minimum')
    expect(shown(true)).toContain('--network')
    expect(shown(false)).toContain('--price-minimum')
    expect(shown(true).split('\n').length).toBeLessThan(110)
  })

  test('help is no error and runs nothing', () => expect(parse(['--help'])).toBeUndefined())
})

test('every command says what it does, with an example, under the name it is called by', async () => {
  for (const name of COMMAND_NAMES) {
    const command = await COMMANDS[name]()
    expect(command.name).toBe(name)
    expect(command.description).not.toBe('')
    expect(command.examples.length).toBeGreaterThan(0)
    expect(createProgram(command).helpInformation()).toContain('--data-dir')
    // These two have to do with no network, or with any.
    if (name !== 'version' && name !== 'setup') expect(createProgram(command).helpInformation(), name).toContain('--network')
  }
})
