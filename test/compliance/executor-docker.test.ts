import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { DockerBed } from './docker-bed.ts'
import { TestEngine, whyNoDocker } from './docker-engine.ts'
import { testExecutor } from './executor.ts'
import { JobRunner } from './job-runner.ts'

const reason = whyNoDocker()
if (reason !== undefined) console.warn(`the docker engine is not tested: ${reason}`)

describe.skipIf(reason !== undefined)('docker', () => {
  const engine = new TestEngine()
  let bed: DockerBed
  beforeAll(async () => {
    await engine.start()
    bed = new DockerBed(engine, await engine.loadBusybox())
  }, 60_000)
  afterAll(async () => {
    bed?.close()
    await engine.destroy()
  }, 60_000)

  testExecutor('docker', { create: () => bed.create(), prepare: (program) => bed.prepare(program) })

  describe('executor docker: a job reaches nothing', () => {
    let runner: JobRunner
    beforeAll(async () => {
      runner = await JobRunner.open(bed.create())
    })
    afterAll(() => runner.close())

    const says = async (script: string): Promise<string> => (await runner.run(bed.job(script))).read('stdout')

    test('it is nobody, and can’t become more', async () => {
      expect(await says('id -u; id -g; cat /proc/self/status')).toMatch(/^65534\n65534\n[\s\S]*CapEff:\s0+\n[\s\S]*NoNewPrivs:\s1\n[\s\S]*Seccomp:\s2\n/)
    })

    test('its system is read only, its folders are not', async () => {
      expect(await says('for path in /etc/x /bin/x /x /dev/x /inputs/x /tmp/x /outputs/x; do touch $path 2>&- && echo $path; done')).toBe(
        '/tmp/x\n/outputs/x\n'
      )
    })
  })
})
