import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterEach, expect, test, vi } from 'vitest'
import { gpuLoads, parseGpuLoads } from './gpu-load.ts'

let folder: string | undefined
afterEach(async () => {
  vi.unstubAllEnvs()
  if (folder !== undefined) await rm(folder, { recursive: true, force: true })
})

/** A tool of that name that the system finds before any other. */
async function withTool(script: string): Promise<void> {
  folder = await mkdtemp(join(tmpdir(), 'lilynode-gpu-'))
  await writeFile(join(folder, 'nvidia-smi'), `#!/bin/sh\n${script}\n`)
  await chmod(join(folder, 'nvidia-smi'), 0o755)
  vi.stubEnv('PATH', `${folder}:/usr/bin:/bin`)
}

test('what the tool tells, and nothing where it says that it can’t', async () => {
  await withTool(`case "$1" in --query-gpu=uuid,name,utilization.gpu,memory.used,memory.total,temperature.gpu,power.draw) ;; *) exit 9;; esac
echo 'GPU-aaaa-1, NVIDIA H200, 42, 61440, 143771, 61, 412.37'
echo 'GPU-bbbb-2, NVIDIA A10, [N/A], 10, 24576, [Not Supported], [Unknown Error]'`)
  expect(await gpuLoads(AbortSignal.timeout(5_000))).toEqual([
    { uuid: 'GPU-aaaa-1', model: 'NVIDIA H200', utilisation: 0.42, usedBytes: 61_440 * 2 ** 20, totalBytes: 143_771 * 2 ** 20, celsius: 61, watts: 412.37 },
    { uuid: 'GPU-bbbb-2', model: 'NVIDIA A10', usedBytes: 10 * 2 ** 20, totalBytes: 24_576 * 2 ** 20 }
  ])
})

test('a tool that fails is no tool, and one that hangs ends with the signal', async () => {
  await withTool('echo no driver >&2; exit 9')
  expect(await gpuLoads(AbortSignal.timeout(5_000))).toBeUndefined()
  await rm(folder ?? '', { recursive: true, force: true })
  await withTool('exec sleep 60')
  expect(await gpuLoads(AbortSignal.timeout(200))).toBeUndefined()
})

test('whatever it prints, what comes out is finite and within bounds', () => {
  fc.assert(
    fc.property(fc.array(fc.array(fc.oneof(fc.string(), fc.nat().map(String), fc.constant('GPU-1')), { maxLength: 9 })), (rows) => {
      for (const { utilisation = 0, usedBytes = 0, celsius = 0, model } of parseGpuLoads(rows.map((row) => row.join(', ')).join('\n'))) {
        expect(utilisation >= 0 && utilisation <= 1 && Number.isFinite(usedBytes) && Number.isFinite(celsius)).toBe(true)
        expect(model.length).toBeLessThanOrEqual(64)
      }
    })
  )
})
