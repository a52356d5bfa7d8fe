import { expect, test } from 'vitest'
import type { Terminal } from './picture-protocol.ts'
import { chooseProtocol } from './picture-protocol.ts'

const nothing = { kitty: false, iterm2: false, sixel: false }
const choose = (env: Terminal['env'], { says = {}, answers = false }: { says?: Partial<Terminal['says']>; answers?: boolean } = {}) =>
  chooseProtocol({ env, says: { ...nothing, ...says }, hasSixel: async () => answers })

test.each([
  ['kitty', { TERM: 'xterm-kitty' }, { says: { kitty: true, iterm2: true } }, 'kitty'],
  ['iTerm2', { TERM: 'xterm-256color', TERM_PROGRAM: 'iTerm.app' }, { says: { iterm2: true } }, 'iterm2'],
  ['foot, which no variable names', { TERM: 'foot' }, { answers: true }, 'sixel'],
  ['kitty with tmux in it', { TERM: 'tmux-256color', TMUX: '/tmp/tmux-0/default,1,0', KITTY_WINDOW_ID: '1' }, { says: { kitty: true } }, 'blocks-256'],
  ['tmux that has sixels', { TERM: 'tmux-256color', COLORTERM: 'truecolor' }, { says: { kitty: true }, answers: true }, 'sixel'],
  ['screen', { TERM: 'screen', STY: '1.pts' }, { says: { sixel: true } }, 'blocks-256'],
  ['a line over ssh', { TERM: 'xterm-256color', SSH_TTY: '/dev/pts/1' }, {}, 'blocks-256'],
  ['one with all colours', { TERM: 'xterm-256color', COLORTERM: 'truecolor' }, {}, 'blocks'],
  ['one whose owner wants no colours', { TERM: 'xterm-256color', NO_COLOR: '1' }, {}, undefined],
  ['kitty whose owner wants no colours in text', { TERM: 'xterm-kitty', NO_COLOR: '1' }, { says: { kitty: true } }, 'kitty'],
  ['no terminal to speak of', { TERM: 'dumb' }, { answers: true }, undefined]
] as const)('%s', async (_, env, told, expected) => {
  expect(await choose(env, told)).toBe(expected)
})
