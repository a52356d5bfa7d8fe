import { afterEach, describe, expect, test } from 'vitest'
import { delay } from '../../core/clock.ts'
import { Machine, service, signal, textOf } from './test-machine.ts'

describe('warm services', () => {
  let machine = new Machine(24)
  afterEach(() => machine.stop())

  async function two(vram: number, idleMs?: number) {
    machine = new Machine(24)
    const { pool, backends } = await machine.open([service('frog', vram), service('toad', vram)], idleMs)
    const [frog, toad] = backends
    if (!frog || !toad) throw new Error('two services')
    await expect.poll(() => pool.stateOf('frog')).toBe('warm')
    return { pool, frog, toad }
  }

  test('as many as fit are warm at the start, the others are started when they are asked', async () => {
    const { frog, toad } = await two(16)
    expect(await frog.models(signal)).toMatchObject([{ model: 'frog' }])
    expect(await toad.models(signal)).toEqual([{ model: 'toad', kinds: ['chat'], contextTokens: 0, concurrency: 4, isCold: true }])
    expect(await textOf(toad)).toBe('ribbit')
    expect(machine.running).toEqual(['toad'])
    expect(await frog.models(signal)).toMatchObject([{ isCold: true, startMs: expect.any(Number) }]) // what it takes to have it back
  })

  test('both stay where both fit', async () => {
    const { pool, toad } = await two(12)
    await expect.poll(() => pool.stateOf('toad')).toBe('warm')
    expect(await textOf(toad)).toBe('ribbit')
    expect(machine.running).toEqual(['frog', 'toad'])
  })

  test('an answer is never cut off for another: who wants the room waits', async () => {
    const { frog, toad } = await two(16)
    const ends: string[] = []
    await Promise.all([textOf(frog).then(() => ends.push('frog')), delay(100, signal).then(async () => ends.push(await textOf(toad)))])
    expect(ends).toEqual(['frog', 'ribbit'])
  })

  test('many that ask for a cold one start it once', async () => {
    const { toad } = await two(16)
    expect(await Promise.all(Array.from({ length: 5 }, () => textOf(toad)))).toEqual(Array(5).fill('ribbit'))
    expect(machine.boxes.map(({ name }) => name)).toEqual(['frog', 'toad'])
  })

  test('what a job has is no service’s: a cold one leaves the market, and is refused', async () => {
    const { frog, toad } = await two(16)
    machine.sold = 24 - 16
    expect(await toad.models(signal)).toMatchObject([{ isCold: true }])
    machine.sold = 24
    expect(await toad.models(signal)).toEqual([])
    await expect(textOf(toad)).rejects.toMatchObject({ code: 'SERVICES_BUSY' })
    expect(await textOf(frog)).toBe('ribbit')
  })

  test('one that dies is out at once, and back after a second', async () => {
    const { pool, frog } = await two(16)
    const changed = new Promise<void>((resolve) => frog.onChange(resolve))
    machine.boxes[0]?.box.die()
    await changed
    expect(pool.stateOf('frog')).toBe('down')
    await expect(frog.models(signal)).rejects.toMatchObject({ code: 'SERVICES_BACKEND_DOWN' })
    await expect(textOf(frog)).rejects.toMatchObject({ code: 'SERVICES_BACKEND_DOWN' })
    await expect.poll(() => pool.stateOf('frog'), { timeout: 5_000 }).toBe('warm')
    expect(await textOf(frog)).toBe('ribbit')
    expect(machine.boxes).toHaveLength(2)
  })

  test('one that hangs is ended and started anew, but not in the middle of an answer', async () => {
    const { pool, frog } = await two(16)
    const [first] = machine.boxes
    if (!first) throw new Error('one runs')
    const answer = textOf(frog)
    await expect.poll(() => first.box.engine.asked.length).toBe(1)
    first.box.engine.healthy = false
    await expect(frog.models(signal)).rejects.toThrow()
    machine.aheadMs = 61_000
    await expect(frog.models(signal)).rejects.toThrow()
    expect(pool.stateOf('frog')).toBe('warm')
    expect(await answer).toBe('ribbit')
    await expect(frog.models(signal)).rejects.toThrow()
    expect(pool.stateOf('frog')).toBe('down')
    await expect.poll(() => pool.stateOf('frog'), { timeout: 5_000 }).toBe('warm')
    expect(machine.running).toEqual(['frog'])
  })

  test('an answer that ends asks no engine for its models', async () => {
    const { frog } = await two(16)
    let changes = 0
    const unlisten = frog.onChange(() => changes++)
    expect(await textOf(frog)).toBe('ribbit')
    unlisten()
    expect(changes).toBe(0)
  })

  test('one that can’t be started is down, its room is free for others, and why is not told to clients', async () => {
    machine = new Machine(24)
    machine.broken = true
    const { pool, backends } = await machine.open([service('frog', 16)])
    await expect.poll(() => pool.stateOf('frog')).toBe('down')
    expect(machine.room.hasRoom(service('toad', 24).need, [])).toBe(true)
    const [frog] = backends
    await expect(frog && textOf(frog)).rejects.toThrow(/^(?!.*no such image)/)
    machine.broken = false
    await expect.poll(() => pool.stateOf('frog'), { timeout: 10_000 }).toBe('warm')
  })

  test('who is idle for too long goes, and comes back for the next request', async () => {
    const { pool, frog } = await two(12, 1_500)
    expect(await textOf(frog)).toBe('ribbit')
    await expect.poll(() => machine.running, { timeout: 10_000 }).toEqual([])
    expect(pool.stateOf('frog')).toBe('cold')
    expect(await textOf(frog)).toBe('ribbit')
  })

  test('one that no machine of this size can hold is the owner’s to mend', async () => {
    await expect(machine.open([service('whale', 25)])).rejects.toMatchObject({ code: 'SERVICES_NO_ROOM' })
  })

  test('a stop in the middle of a start leaves nothing', async () => {
    machine = new Machine(24)
    machine.startMs = 500
    const { pool, backends } = await machine.open([service('frog', 16)])
    const asked = Promise.all(backends.map(textOf))
    asked.catch(() => {})
    await delay(100, signal)
    await pool.stop()
    await expect(asked).rejects.toThrow()
    expect(machine.running).toEqual([])
  })
  test('a stop in the middle of a start that a request began waits for it', async () => {
    const { pool, toad } = await two(16)
    machine.startMs = 500
    const asked = textOf(toad)
    asked.catch(() => {})
    await expect.poll(() => pool.stateOf('toad')).toBe('starting')
    await pool.stop()
    expect(machine.boxes.map(({ name }) => name)).toEqual(['frog', 'toad'])
    expect(machine.running).toEqual([])
    await expect(asked).rejects.toThrow()
  })
  test('one that can’t be removed keeps its room and is not started until it is gone: its GPU is not another’s yet', async () => {
    const { pool, frog, toad } = await two(16)
    machine.stuck = true
    const asked = textOf(toad)
    await expect.poll(() => pool.stateOf('frog')).toBe('down')
    await expect(textOf(frog)).rejects.toMatchObject({ code: 'SERVICES_BACKEND_DOWN' })
    expect(machine.room.hasRoom(service('job', 9).need, [])).toBe(false)
    expect(machine.boxes).toHaveLength(1)
    machine.stuck = false
    expect(await asked).toBe('ribbit')
    expect(machine.running).toEqual(['toad'])
    expect(pool.stateOf('frog')).toBe('cold')
    expect(await textOf(frog)).toBe('ribbit')
  }, 20_000)

  test('one that broke, and can’t be removed, is started anew once it is gone', async () => {
    const { pool } = await two(16)
    machine.stuck = true
    machine.boxes[0]?.box.die()
    await delay(2_000, signal) // it would be tried again after one
    expect(pool.stateOf('frog')).toBe('down')
    expect(machine.room.hasRoom(service('job', 9).need, [])).toBe(false)
    expect(machine.boxes).toHaveLength(1)
    machine.stuck = false
    await expect.poll(() => pool.stateOf('frog'), { timeout: 10_000 }).toBe('warm')
    expect(machine.running).toEqual(['frog'])
  }, 20_000)

  test('what a start that failed left behind keeps its room until it is gone', async () => {
    machine = new Machine(24)
    machine.stuck = true
    machine.lies = true
    const { pool } = await machine.open([service('frog', 16)])
    await expect.poll(() => pool.stateOf('frog')).toBe('down')
    expect(machine.room.hasRoom(service('job', 9).need, [])).toBe(false)
    machine.stuck = false
    machine.lies = false
    await expect.poll(() => pool.stateOf('frog'), { timeout: 10_000 }).toBe('warm')
    expect(machine.running).toEqual(['frog'])
    expect(machine.boxes).toHaveLength(2)
  }, 20_000)

  test('a stop tries once more to remove what could not be', async () => {
    const { pool } = await two(16)
    machine.stuck = true
    machine.boxes[0]?.box.die()
    await expect.poll(() => machine.refused).toBe(1)
    machine.stuck = false
    await pool.stop()
    expect(machine.running).toEqual([])
  })
})
