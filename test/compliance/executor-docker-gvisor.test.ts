import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { DockerBed } from './docker-bed.ts'
import { TestEngine, whyNoDocker } from './docker-engine.ts'
import { testExecutor } from './executor.ts'
import { JobRunner } from './job-runner.ts'

const RUNSC = '/usr/bin/runsc'
const reason = whyNoDocker() ?? (existsSync(RUNSC) ? undefined : `${RUNSC} is missing: apt-get install runsc`)
if (reason !== undefined) console.warn(`gVisor is not tested: ${reason}`)

describe.skipIf(reason !== undefined)('docker with gVisor', () => {
  const folder = mkdtempSync(join(tmpdir(), 'lilynode-runsc-'))
  const program = join(folder, 'runsc')
  // Jobs have no network, so gVisor needs none of its own to set up; in a machine's first network namespace it refuses to.
  writeFileSync(program, `#!/bin/sh\nexec ${RUNSC} --network=none "$@"\n`, { mode: 0o755 })
  const engine = new TestEngine([], ['--add-runtime', `runsc=${program}`])
  let bed: DockerBed
  beforeAll(async () => {
    await engine.start()
    bed = new DockerBed(engine, await engine.loadBusybox())
  }, 60_000)
  afterAll(async () => {
    bed?.close()
    await engine.destroy()
    rmSync(folder, { recursive: true, force: true })
  }, 60_000)

  testExecutor('docker with gVisor', { create: () => bed.create({ runtimes: ['runsc'] }), prepare: (name) => bed.prepare(name) })

  test('the kernel that a job sees is not the machine’s; what it may use is bounded all the same', async () => {
    const runner = await JobRunner.open(bed.create({ runtimes: ['runsc'] }))
    try {
      expect(runner.executor.runtimes).toEqual(['runsc'])
      const ran = await runner.run(bed.job('cat /proc/version; id -u'))
      expect(await ran.read('stdout')).toMatch(/Linux version 4\.4\.0[\s\S]*65534/)
      expect((await runner.run(bed.job('dd if=/dev/zero of=/outputs/fat bs=1M count=500'))).outcome).toMatchObject({ outcome: { limit: 'disk-bytes' } })
      expect((await runner.run(bed.job('exec tail /dev/zero', { timeoutMs: 15_000 }))).outcome.kind).toBe('out-of-memory')
    } finally {
      await runner.close()
    }
  })

  test('a job chooses among the runtimes of its provider, and gets no other', async () => {
    const runner = await JobRunner.open(bed.create({ runtimes: ['runc', 'runsc'] }))
    try {
      const job = bed.job('cat /proc/version')
      const kernels = [await runner.run(job), await runner.run(job, { runtime: 'runc' }), await runner.run(job, { runtime: 'runsc' })]
      const said = await Promise.all(kernels.map(({ read }) => read('stdout')))
      expect(said.map((text) => text.includes('4.4.0'))).toEqual([false, false, true])
      const { outcome } = await runner.run(job, { runtime: 'kata-runtime' })
      expect(outcome).toMatchObject({ kind: 'failed', reason: 'the job wants to run in kata-runtime, this provider has runc, runsc' })
    } finally {
      await runner.close()
    }
  })
})
