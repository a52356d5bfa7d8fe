import type { Key } from 'ink'
import { Box, Text, useApp, useInput, usePaste, useWindowSize } from 'ink'
import type { ReactNode } from 'react'
import { memo, useEffect, useRef, useState, useSyncExternalStore } from 'react'
import { errorMessage } from '../core/errors.ts'
import { act } from './act.ts'
import type { CockpitStore } from './cockpit-store.ts'
import type { Size } from './draw-cockpit.ts'
import { drawCockpit } from './draw-cockpit.ts'
import type { Feed } from './feed.ts'
import { drawLine } from './line.ts'
import type { TerminalMouse } from './mouse.ts'
import type { KeyName, KeyPress, Pressed } from './press-key.ts'
import { pressKey } from './press-key.ts'
import { pressMouse } from './press-mouse.ts'
import { chosenJob, queryOf } from './rows.ts'
import type { UiState } from './ui-state.ts'
import { FIRST_UI } from './ui-state.ts'

export interface CockpitProps {
  readonly store: CockpitStore
  readonly feed: Pick<Feed, 'api' | 'look' | 'show' | 'explain' | 'view'>
  readonly color: boolean
  readonly signal: AbortSignal
  /** Where it opens. */
  readonly first?: Partial<UiState>
  /** The terminal's; absent: keys alone. */
  readonly mouse?: Pick<TerminalMouse, 'turn' | 'listen'>
  /** Shows a picture where the screen was; resolves with why not. Absent: letters alone. */
  readonly picture?: (path: string) => Promise<string | undefined>
  /** Of the window; absent: as the terminal says, also when it changes. */
  readonly size?: Size
}

export function Cockpit({ store, feed, color, signal, first, mouse, picture, size }: CockpitProps): ReactNode {
  const data = useSyncExternalStore(store.listen, store.get)
  const [ui, show] = useState<UiState>({ ...FIRST_UI, ...first })
  const latest = useRef(ui) // two keys may come before the first one is drawn
  const setUi = (change: (ui: UiState) => UiState): void => {
    latest.current = change(latest.current)
    show(latest.current)
  }
  const terminal = useWindowSize()
  const shown = size ?? terminal
  const { exit, suspendTerminal } = useApp()
  const job = chosenJob(data, ui)
  const jobId = job?.jobId

  // biome-ignore lint/correctness/useExhaustiveDependencies: what is looked at changes with the id, not with each new state of the job
  useEffect(() => feed.look(job), [jobId, data.link.state])
  // biome-ignore lint/correctness/useExhaustiveDependencies: once a job, and again when it has got its deal
  useEffect(() => (ui.isZoomed ? feed.explain(job) : undefined), [ui.isZoomed, jobId, job?.dealId])
  useEffect(() => feed.view(ui.viewing), [feed, ui.viewing])
  useEffect(() => feed.show(queryOf(ui, shown.rows)), [feed, ui, shown.rows])

  useEffect(() => mouse?.turn(ui.hasMouse), [mouse, ui.hasMouse])

  const openPicture = async (path: string): Promise<void> => {
    mouse?.turn(false) // it is not for what comes instead of us
    const why = picture ? await instead(suspendTerminal, () => picture(path)) : 'pictures are shown in letters only here'
    mouse?.turn(latest.current.hasMouse)
    if (why !== undefined) setUi((now) => ({ ...now, notice: { text: why, isBad: true } }))
  }
  const onPressed = ({ ui: next, action }: Pressed): void => {
    setUi(() => next)
    if (action?.type === 'quit') exit()
    else if (action?.type === 'picture')
      void openPicture(action.path) // it tells what goes wrong
    else if (action) {
      setUi((now) => ({ ...now, notice: { text: `${action.type}…`, isBad: false } }))
      // act never rejects
      void act(feed.api, action, signal).then(({ notice, after }) => setUi((now) => ({ ...(after ? after(now) : now), notice })))
    }
  }
  const onPress = (press: KeyPress): void => onPressed(pressKey(latest.current, press, store.get()))
  useEffect(() => mouse?.listen((press) => onPressed(pressMouse(latest.current, press, { data: store.get(), size: shown }))))
  useInput((input, key) => {
    for (const press of keyPresses(input, key)) onPress(press)
  })
  usePaste((text) => {
    const { form, prompt } = latest.current
    if (form || prompt) onPress({ text }) // elsewhere each letter would be a key
  })

  return (
    <Box flexDirection="column" height={shown.rows}>
      {drawCockpit(data, ui, shown).map((row, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a row of the screen is its place
        <Row key={i} text={drawLine(row, shown.columns, color)} />
      ))}
    </Box>
  )
}

/** The terminal is somebody else's meanwhile. Resolves with what went wrong. */
async function instead(suspend: ReturnType<typeof useApp>['suspendTerminal'], work: () => Promise<string | undefined>): Promise<string | undefined> {
  const suspended = await suspend()
  try {
    return await work()
  } catch (cause) {
    return errorMessage(cause)
  } finally {
    await suspended.resume()
  }
}

/** A row that is as it was is not drawn again; and what Ink remembers of a text is a row, not a whole screen. */
const Row = memo(({ text }: { readonly text: string }) => <Text wrap="truncate">{text === '' ? ' ' : text}</Text>)
Row.displayName = 'Row'

const NAMES: readonly (readonly [keyof Key, KeyName])[] = [
  ['upArrow', 'up'],
  ['downArrow', 'down'],
  ['leftArrow', 'left'],
  ['rightArrow', 'right'],
  ['pageUp', 'pageUp'],
  ['pageDown', 'pageDown'],
  ['home', 'home'],
  ['end', 'end'],
  ['return', 'enter'],
  ['escape', 'escape'],
  ['backspace', 'backspace'],
  ['delete', 'backspace'] // what many terminals send for the backspace key
]

/** What a slow line delivers at once, a text with its Enter, as the keys that they were. */
function keyPresses(input: string, key: Key): readonly KeyPress[] {
  const parts = input.split('\r')
  if (parts.length > 1 && input !== '\r')
    return parts.flatMap((text, i): KeyPress[] => [...(i === 0 ? [] : [{ name: 'enter' } as const]), ...(text === '' ? [] : [{ text }])])
  const press = keyPress(input, key)
  return press ? [press] : []
}

function keyPress(input: string, key: Key): KeyPress | undefined {
  if (key.tab) return { name: key.shift ? 'backTab' : 'tab' }
  const name = NAMES.find(([flag]) => key[flag] === true)?.[1]
  if (name) return { name }
  if (key.ctrl) return input === 'u' ? { name: 'clear' } : undefined
  return input === '' || key.meta ? undefined : { text: input }
}
