/**
 * A scene of the program in a terminal as a picture that moves, for the README.
 * It runs the real program in tmux, in a home of its own, and presses the keys that a person would.
 *
 *   node scripts/build.ts && node scripts/record-scene.ts setup > docs/setup.svg && node scripts/record-scene.ts tour > docs/top.svg
 */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Screen } from '../test/e2e/terminal-screen.ts'
import type { Frame } from './moving-svg.ts'
import { movingSvg } from './moving-svg.ts'

const SIZE = { columns: 100, rows: 30 }

interface Step {
  /** What a person sees before it presses. */
  readonly until: string | RegExp
  readonly press?: readonly string[]
  /** How long the picture stays: as long as it takes to read. 0: it is left out. */
  readonly ms: number
}

/** From nothing to the first paid job. */
const SETUP: readonly Step[] = [
  { until: 'What is this machine to do?', press: ['1', 'Enter'], ms: 3_000 },
  { until: 'Which network?', press: ['1', 'Enter'], ms: 2_500 },
  { until: 'Is that so?', press: ['1', 'Enter'], ms: 3_000 },
  { until: /in hand[\s\S]*1 provider/, press: ['8'], ms: 3_500 },
  { until: 'A cow says', press: [':run cowsay', 'Enter'], ms: 2_000 },
  { until: 'Run cowsay', press: ['hello, lily pond'], ms: 1_200 },
  { until: '[hello, lily pond', press: ['Down', 'Down'], ms: 1_500 },
  { until: '▸ [ Run it ]', press: ['Enter'], ms: 1_500 },
  { until: 'submitted as', ms: 1_200 },
  { until: '● paid', press: ['Enter'], ms: 4_000 },
  { until: 'Why there', press: ['v'], ms: 4_000 },
  { until: '▸ cow.txt', press: ['v'], ms: 3_000 },
  { until: 'Why there', press: ['3'], ms: 0 },
  { until: '→ 0x', press: ['q'], ms: 5_000 }
]

const submit = (text: string): readonly Step[] => [
  { until: '? keys', press: [':run cowsay', 'Enter'], ms: 0 },
  { until: 'Run cowsay', press: [text, 'Down', 'Down', 'Enter'], ms: 0 },
  { until: /▸ 0x\w+ +cowsay\S+ +● paid/, press: ['1'], ms: 0 }
]

/** The screens of a node that buys and sells, after some jobs. */
const TOUR: readonly Step[] = [
  { until: 'What is this machine to do?', press: ['2', 'Enter'], ms: 0 },
  { until: 'Which network?', press: ['1', 'Enter'], ms: 0 },
  { until: 'cores', press: ['2', 'Enter'], ms: 0 },
  { until: 'memory', press: ['4GiB', 'Enter'], ms: 0 },
  { until: 'least price', press: ['0.02', 'Enter'], ms: 0 },
  { until: 'Which modules', press: ['1', 'Enter'], ms: 0 },
  { until: 'Is that so?', press: ['1', 'Enter'], ms: 0 },
  { until: /in hand[\s\S]*2 providers/, press: ['1'], ms: 0 },
  ...submit('one'),
  ...submit('two'),
  ...submit('three'),
  { until: '3 paid', press: ['2'], ms: 3_500 },
  { until: '< three >', press: ['3'], ms: 3_500 },
  { until: '→ 0x', press: ['4'], ms: 3_500 },
  { until: 'any module', press: ['5'], ms: 3_500 },
  { until: 'nothing is disputed', press: ['6'], ms: 2_500 },
  { until: 'market/job-offer', press: ['7'], ms: 3_000 },
  { until: 'Calls to the chain', press: ['?'], ms: 3_500 },
  { until: 'Keys of Wallet', press: ['x'], ms: 2_500 },
  { until: 'Calls to the chain', press: ['q'], ms: 0 }
]

const SCENES: Readonly<Record<string, { readonly title: string; readonly steps: readonly Step[] }>> = {
  setup: { title: 'lilynode: from nothing to the first paid job', steps: SETUP },
  tour: { title: 'lilynode top: the screens of a node that buys and sells', steps: TOUR }
}
const scene = SCENES[process.argv[2] ?? '']
if (!scene) throw new Error(`which scene? ${Object.keys(SCENES).join(', ')}`)

const home = await mkdtemp(join(tmpdir(), 'lilynode-scene-'))
const program = new URL('../dist/lilynode.mjs', import.meta.url).pathname
const env = `env -i PATH= TERM=screen-256color HOME=${home} LILYNODE_LISTEN=/ip4/127.0.0.1/tcp/0 LILYNODE_DOCKER=off`
const screen = await Screen.open(join(home, 'tmux'), SIZE, `${env} ${process.execPath} ${program}`)
try {
  const frames: Frame[] = []
  for (const { until, press = [], ms } of scene.steps) {
    await screen.until(until)
    if (ms > 0) frames.push({ text: (await screen.painted()).replaceAll(home, '~'), ms })
    if (press.length > 0) await screen.press(...press)
  }
  process.stdout.write(movingSvg(frames, { ...SIZE, title: scene.title }))
  await screen.until('The network is stopped')
} finally {
  await screen.close()
  await rm(home, { recursive: true, force: true, maxRetries: 20, retryDelay: 200 })
}
