import { render } from 'ink'
import type { CockpitApi } from '../node/control/cockpit-api.ts'
import { Cockpit } from './cockpit.tsx'
import { NO_DATA } from './cockpit-data.ts'
import { CockpitStore } from './cockpit-store.ts'
import { Feed } from './feed.ts'
import type { Terminal } from './mouse.ts'
import { TerminalMouse } from './mouse.ts'
import type { ReadPicture } from './show-picture.ts'
import { showPicture } from './show-picture.ts'

/** What changes faster nobody reads, and it would cost a terminal over ssh. */
const MAX_FPS = 10

export interface CockpitInit {
  /** The node, or undefined where none answers just now; called again when it went away. */
  connect(): Promise<CockpitApi | undefined>
  readonly stdin: NodeJS.ReadStream
  readonly stdout: Terminal
  readonly color: boolean
  /** How this terminal shows a picture file; absent: in letters only. */
  readonly readPicture?: ReadPicture
  /** The mouse is on from the start; `m` turns it on and off. */
  readonly mouse?: boolean
}

/** Shows the cockpit until it is left, or the signal aborts. */
export async function openCockpit({ connect, stdin, stdout, color, readPicture, mouse = false }: CockpitInit, signal: AbortSignal): Promise<void> {
  const store = new CockpitStore(NO_DATA)
  const feed = new Feed({ store, connect })
  const left = new AbortController()
  const both = AbortSignal.any([signal, left.signal])
  const running = feed.run(both)
  const pointer = new TerminalMouse(stdin, stdout)
  const options = {
    stdin: pointer.stdin,
    stdout,
    exitOnCtrlC: true,
    patchConsole: true,
    maxFps: MAX_FPS,
    incrementalRendering: true,
    alternateScreen: true,
    interactive: true
  }
  const picture = readPicture && ((path: string) => showPicture({ stdin, stdout, read: readPicture }, path, both))
  const more = picture && { picture }
  const cockpit = <Cockpit store={store} feed={feed} color={color} signal={both} first={{ hasMouse: mouse }} mouse={pointer} {...more} />
  const app = render(cockpit, options)
  const onAbort = (): void => app.unmount()
  signal.addEventListener('abort', onAbort, { once: true })
  try {
    await app.waitUntilExit()
  } finally {
    pointer.turn(false)
    signal.removeEventListener('abort', onAbort)
    left.abort(new Error('the screen was left'))
    feed.stop()
    store.close()
    await running
  }
}
