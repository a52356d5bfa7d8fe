import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { RunControl } from '../../src/executor/executor.ts'
import { DockerBed } from './docker-bed.ts'
import { TestEngine, whyNoDocker } from './docker-engine.ts'
import { JobRunner } from './job-runner.ts'

const reason = whyNoDocker()
if (reason !== undefined) console.warn(`halts of containers are not tested: ${reason}`)

const TICKS = 'i=0; while [ $i -lt 20 ]; do printf .; sleep 0.1; i=$((i+1)); done'

describe.skipIf(reason !== undefined)('executor docker: a job that is halted', () => {
  const engine = new TestEngine()
  let bed: DockerBed
  let runner: JobRunner

  beforeAll(async () => {
    await engine.start()
    bed = new DockerBed(engine, await engine.loadBusybox())
    runner = await JobRunner.open(bed.create())
  }, 60_000)
  afterAll(async () => {
    await runner?.close()
    bed?.close()
    await engine.destroy()
  }, 60_000)

  test('does nothing until it goes on, and its time limit does not count that', async () => {
    let said = 0
    const control = Promise.withResolvers<RunControl>()
    // Two seconds of work within three, halted for two.
    const ran = runner.run(bed.job(TICKS, { timeoutMs: 3_000 }), {
      onLog: (_, chunk) => {
        said += chunk.length
      },
      onControl: control.resolve
    })
    const { pause, resume } = await control.promise
    await expect.poll(() => said).toBeGreaterThan(2)
    const haltedAt = Date.now()
    await pause()
    await sleep(300) // what was written before is on its way
    const before = said
    await sleep(1_700)
    expect(said).toBe(before)
    await resume(Date.now() - haltedAt)
    const { outcome, read } = await ran
    expect(outcome).toMatchObject({ kind: 'completed', outcome: { class: 'ok' } })
    expect(await read('stdout')).toBe('.'.repeat(20))
  })

  test('is ended like any other', async () => {
    const stop = new AbortController()
    const control = Promise.withResolvers<RunControl>()
    const ran = runner.run(bed.job(TICKS), { onControl: control.resolve, signal: stop.signal })
    await (await control.promise).pause()
    stop.abort(new Error('nobody pays'))
    expect((await ran).outcome.kind).toBe('cancelled')
    expect(await engine.docker.listContainers({ all: true })).toEqual([])
  })
})
