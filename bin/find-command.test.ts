import { describe, expect, test } from 'vitest'
import { findCommand } from './find-command.ts'

describe('the command in a command line', () => {
  test.each([
    [['run', 'cowsay'], 'run', ['cowsay']],
    [['--network', 'demo', 'run', 'cowsay'], 'run', ['--network', 'demo', 'cowsay']],
    [['--network=demo', 'jobs'], 'jobs', ['--network=demo']],
    [['-q', 'jobs'], 'jobs', ['-q']],
    [['-i', 'run=jobs', 'run', 'x'], 'run', ['-i', 'run=jobs', 'x']],
    [['run', 'jobs'], 'run', ['jobs']],
    [['--role', 'client'], undefined, ['--role', 'client']],
    [['--role', 'client', '--', 'run'], undefined, ['--role', 'client', '--', 'run']],
    [[], undefined, []],
    [['help'], undefined, ['--help']],
    [['help', 'wallet'], 'wallet', ['--help']],
    [['--version'], 'version', []],
    [['-V', '--json'], 'version', ['--json']]
  ] as const)('%j', (argv, name, rest) => expect(findCommand(argv)).toEqual({ name, rest }))

  test.each([
    ['rnu', /did you mean "run"/],
    ['walet', /did you mean "wallet"/],
    ['constructor', /no command "constructor"/],
    ['xyzzy', /no command "xyzzy": /]
  ])('%s is none, and a near one is named', (word, message) => expect(() => findCommand([word])).toThrow(message))
})
