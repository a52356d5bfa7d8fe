import { PassThrough } from 'node:stream'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { widthOf } from './cell-text.ts'
import { drawCockpit } from './draw-cockpit.ts'
import { openForm } from './form-state.ts'
import type { Terminal } from './mouse.ts'
import { splitMouse, spotAt, TerminalMouse } from './mouse.ts'
import { pressMouse } from './press-mouse.ts'
import { testData } from './test-data.ts'
import type { UiState } from './ui-state.ts'
import { FIRST_UI, SCREENS } from './ui-state.ts'

const size = { columns: 120, rows: 40 }
const data = testData()
const at = (change: Partial<UiState>): UiState => ({ ...FIRST_UI, ...change })
const clickOn = (ui: UiState, text: string) => {
  const rows = drawCockpit(data, ui, size).map((row) => row.map((part) => part.text).join(''))
  const y = rows.findIndex((row) => row.includes(text))
  expect(y, `${text} in\n${rows.join('\n')}`).toBeGreaterThanOrEqual(0)
  const x = widthOf((rows[y] ?? '').split(text)[0] ?? '')
  return pressMouse(ui, { kind: 'click', x, y }, { data, size })
}

const ESC = '\u001b'

test('reports are taken out of what is typed: presses of the first button and the wheel are told, all else of the mouse is nothing', () => {
  expect(splitMouse(`a${ESC}[<0;10;5M${ESC}[<0;10;5mb`)).toEqual({ presses: [{ kind: 'click', x: 9, y: 4 }], rest: 'ab', begun: '' })
  expect(splitMouse(`${ESC}[<64;1;1M${ESC}[<65;200;60M`).presses).toEqual([
    { kind: 'wheelUp', x: 0, y: 0 },
    { kind: 'wheelDown', x: 199, y: 59 }
  ])
  expect(splitMouse(`${ESC}[<2;10;5M${ESC}[<35;10;5M${ESC}[A`)).toEqual({ presses: [], rest: `${ESC}[A`, begun: '' })
  expect(splitMouse(`x${ESC}[<0;1`)).toEqual({ presses: [], rest: 'x', begun: `${ESC}[<0;1` })
})

test('wherever a line cuts it, what is typed and clicked is the same', () => {
  const input = `ab${ESC}[<0;10;5M${ESC}[<0;10;5mc${ESC}[<65;3;4M${ESC}[Bd`
  fc.assert(
    fc.property(fc.array(fc.nat(input.length), { maxLength: 6 }), (cuts) => {
      const stdin = new PassThrough({ encoding: 'utf8' })
      const mouse = new TerminalMouse(stdin as unknown as NodeJS.ReadStream, new PassThrough() as unknown as Terminal) // what it uses of them
      mouse.turn(true)
      const presses: string[] = []
      mouse.listen(({ kind }) => presses.push(kind))
      let keys = ''
      const edges = [0, ...[...cuts].sort((a, b) => a - b), input.length]
      for (const [i, from] of edges.entries()) {
        const part = input.slice(from, edges[i + 1] ?? from)
        if (part === '') continue
        stdin.write(part)
        keys += String(mouse.stdin.read())
      }
      mouse.turn(false)
      // An escape alone at the end of a read is the key Esc to all but the next read: those cuts a terminal does not make.
      fc.pre(edges.every((edge) => input[edge - 1] !== ESC && input.slice(edge - 2, edge) !== `${ESC}[`))
      expect({ keys, presses }).toEqual({ keys: `abc${ESC}[Bd`, presses: ['click', 'wheelDown'] })
    })
  )
})

test('a click on a tab goes there, from wherever', () => {
  for (const screen of SCREENS) {
    expect(clickOn(at({}), `${SCREENS.indexOf(screen) + 1} ${screen}`).ui.screen).toBe(screen)
    const [module] = data.modules
    if (!module) throw new Error('the test has one')
    const inForm = at({ screen: 'Run', form: openForm(module), isHelpOpen: true })
    expect(clickOn(inForm, `${SCREENS.indexOf(screen) + 1} ${screen}`).ui).toMatchObject({ screen, isHelpOpen: false })
  }
})

test('a click chooses a row, a second one opens it; the wheel goes three', () => {
  const jobs = at({ screen: 'Jobs' })
  const third = data.jobs.rows[2]?.jobId.slice(0, 10) ?? ''
  const chosen = clickOn(jobs, third).ui
  expect(chosen.chosen.Jobs).toBe(2)
  expect(chosen.isZoomed).toBe(false)
  expect(clickOn(chosen, third).ui.isZoomed).toBe(true)
  expect(pressMouse(jobs, { kind: 'wheelDown', x: 0, y: 9 }, { data, size }).ui.chosen.Jobs).toBe(Math.min(3, data.jobs.found - 1))
})

test('in a form a click goes to the field; on the button, once it is chosen, it runs', () => {
  const module = data.modules.find(({ inputs }) => inputs.every(({ required, fallback }) => !required || fallback !== undefined)) ?? data.modules[1]
  if (!module) throw new Error('the test has one')
  const form = openForm(module)
  const last = form.fields.length - 1
  const onButton = clickOn(at({ screen: 'Run', form }), '[ Run it ]')
  expect(onButton.ui.form?.focus).toBe(last)
  expect(onButton.action).toBeUndefined()
  const again = clickOn(onButton.ui, '[ Run it ]')
  expect(again.action?.type === 'submit' || again.ui.notice?.isBad).toBe(true)
})

test('what asks for a yes is not answered by a click', () => {
  const ui = at({ screen: 'Jobs', prompt: { kind: 'confirm', text: 'cancel?', action: { type: 'cancel', jobId: '0x1' } } })
  expect(clickOn(ui, '3 Market')).toEqual({ ui })
})

test('nowhere on any screen does a click throw, and a spot is where it is drawn', () => {
  for (const screen of SCREENS) {
    const ui = at({ screen })
    const rows = drawCockpit(data, ui, size)
    for (let y = -1; y <= size.rows; y += 3)
      for (const x of [-1, 0, 40, size.columns]) {
        const spot = spotAt(rows, { x, y }, widthOf)
        const { ui: next } = pressMouse(ui, { kind: 'click', x, y }, { data, size })
        if (!spot) expect(next).toEqual(ui)
      }
  }
})

test('the terminal gets its mouse back once, and is asked for nothing that was not taken', () => {
  const stdout = new PassThrough()
  const mouse = new TerminalMouse(new PassThrough() as unknown as NodeJS.ReadStream, stdout as unknown as Terminal) // what it uses of one
  const before = process.listenerCount('exit')
  mouse.turn(false)
  mouse.turn(true)
  mouse.turn(true)
  expect(process.listenerCount('exit')).toBe(before + 1)
  mouse.turn(false)
  expect(process.listenerCount('exit')).toBe(before)
  expect(String(stdout.read())).toBe('\u001b[?1000h\u001b[?1006h\u001b[?1006l\u001b[?1000l')
})
