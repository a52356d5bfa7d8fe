import { afterEach, describe, expect, test } from 'vitest'
import { delay } from '../../core/clock.ts'
import { Machine, service, signal, textOf } from './test-machine.ts'

describe('a service that nobody asks', () => {
  let machine = new Machine(24)
  afterEach(() => machine.stop())

  async function frogAlone(yieldMs?: number, idleMs?: number) {
    machine = new Machine(24)
    const { pool, backends } = await machine.open([service('frog', 16, yieldMs)], idleMs)
    const [frog] = backends
    if (!frog) throw new Error('one service')
    await expect.poll(() => pool.stateOf('frog')).toBe('warm')
    return { pool, frog }
  }

  test('is for jobs to have after a while, and its own again when it is asked', async () => {
    const { frog } = await frogAlone(60_000)
    await delay(1_200, signal)
    expect([...machine.resting]).toEqual([])
    machine.aheadMs = 60_000
    await expect.poll(() => [...machine.resting], { timeout: 5_000 }).toEqual(['frog'])
    const asked = textOf(frog)
    await expect.poll(() => [...machine.resting]).toEqual([])
    machine.aheadMs = 200_000
    expect(await asked).toBe('ribbit')
    await delay(1_200, signal)
    expect([...machine.resting]).toEqual([]) // from the end of its last answer
    machine.aheadMs = 260_000
    await expect.poll(() => [...machine.resting], { timeout: 5_000 }).toEqual(['frog'])
  })

  test('stays where its owner keeps it', async () => {
    await frogAlone()
    machine.aheadMs = 1e9
    await delay(1_200, signal)
    expect([...machine.resting]).toEqual([])
  })

  test('leaves the market once a job is promised its room, and is back with a promise that came to nothing', async () => {
    const { pool, frog } = await frogAlone(0)
    let changes = 0
    frog.onChange(() => changes++)
    machine.lend('frog')
    expect(changes).toBe(1)
    expect(await frog.models(signal)).toEqual([])
    await expect(textOf(frog)).rejects.toMatchObject({ code: 'SERVICES_BUSY' })
    expect([pool.stateOf('frog'), machine.running]).toEqual(['warm', ['frog']])
    machine.lend(undefined)
    expect(changes).toBe(2)
    expect(await textOf(frog)).toBe('ribbit')
  })

  test('is not to be had again at once after a promise that came to nothing: many of them would keep it off the market', async () => {
    await frogAlone(60_000)
    machine.aheadMs = 60_000
    await expect.poll(() => [...machine.resting], { timeout: 5_000 }).toEqual(['frog'])
    machine.lend('frog')
    machine.lend(undefined)
    expect([...machine.resting]).toEqual([])
    await delay(1_200, signal)
    expect([...machine.resting]).toEqual([])
    machine.aheadMs = 120_000
    await expect.poll(() => [...machine.resting], { timeout: 5_000 }).toEqual(['frog'])
  })

  test('goes before the job runs, and comes back after it, for whoever asks next: another job or a client', async () => {
    const { pool, frog } = await frogAlone(60_000)
    machine.aheadMs = 60_000
    machine.lend('frog', true)
    machine.sold = 24
    await expect.poll(() => machine.running).toEqual([])
    expect([pool.stateOf('frog'), machine.room.hasRoom(service('job', 1).need, [])]).toEqual(['cold', false])
    expect(await frog.models(signal)).toEqual([])
    machine.aheadMs += 20_000
    await delay(1_200, signal)
    expect(machine.running).toEqual([])
    machine.sold = 0
    machine.lend(undefined)
    await delay(1_200, signal)
    expect(machine.running).toEqual([]) // the next job may be on its way
    machine.aheadMs += 20_000
    await expect.poll(() => pool.stateOf('frog'), { timeout: 5_000 }).toBe('warm')
    await expect.poll(() => [...machine.resting], { timeout: 5_000 }).toEqual(['frog'])
    expect(await textOf(frog)).toBe('ribbit')
    expect([...machine.resting]).toEqual([])
  })

  test('does not come back by itself where those end that nobody asks', async () => {
    const { pool, frog } = await frogAlone(0, 1e9)
    machine.lend('frog', true)
    await expect.poll(() => pool.stateOf('frog')).toBe('cold')
    machine.lend(undefined)
    machine.aheadMs = 20_000
    await delay(2_200, signal)
    expect(pool.stateOf('frog')).toBe('cold')
    expect(await textOf(frog)).toBe('ribbit')
  })

  test('and is asked when a promise of before a restart turns up is let finish first', async () => {
    const { pool, frog } = await frogAlone()
    const asked = textOf(frog)
    await expect.poll(() => machine.boxes[0]?.box.engine.asked.length).toBe(1)
    machine.lend('frog', true)
    await expect(textOf(frog)).rejects.toMatchObject({ code: 'SERVICES_BUSY' })
    expect(pool.stateOf('frog')).toBe('warm')
    expect(await asked).toBe('ribbit')
    await expect.poll(() => machine.running).toEqual([])
  })
})
