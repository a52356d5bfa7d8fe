import { expect, test } from 'vitest'
import type { Inspected } from './inspect-docker.ts'
import { inspectDocker, judgeDocker } from './inspect-docker.ts'

const GIB = 2 ** 30
const card = { vendor: 'nvidia', model: 'RTX', vramBytes: 24 * GIB, uuid: 'GPU-1', devices: [], groups: [] } as const
const well: Inspected = {
  info: {
    version: '26.1.5',
    cpus: 8,
    memoryBytes: 64 * GIB,
    dataFolder: '/var/lib/docker',
    runtimes: ['runc'],
    defaultRuntime: 'runc',
    seccomp: true,
    cdi: false
  },
  gpus: { gpus: [card], driver: { version: '550.54', cuda: '12.4' }, problems: [] },
  diskKind: 'loop',
  freeBytes: 500 * GIB,
  hasHook: true,
  runtimes: []
}

test('a machine that is well says so', () => {
  expect(judgeDocker(well).map(({ status }) => status)).toEqual(['ok', 'ok', 'ok', 'ok', 'ok'])
  expect(judgeDocker(well).at(-1)?.fact).toBe('RTX (24.0 GiB), driver 550.54, CUDA up to 12.4')
})

test.each<[string, Partial<Inspected>, string]>([
  ['an old engine', { info: { ...well.info, version: '19.03.8' } }, 'Docker'],
  ['no filter of system calls', { info: { ...well.info, seccomp: false } }, 'seccomp'],
  ['a runtime that is not there', { runtimes: ['runc', 'runsc'] }, 'runtime'],
  ['a runtime of another maker', { runtimes: ['kata-runtime'] }, 'runtime'],
  ['a full disk', { freeBytes: GIB }, 'image disk'],
  ['little disk', { freeBytes: 20 * GIB }, 'image disk'],
  ['no disks of a size', { diskKind: 'watched' }, 'job disks'],
  ['a driver that fails', { gpus: { gpus: [], problems: ['nvidia-smi does not work'] } }, 'GPU'],
  ['no hook', { hasHook: false }, 'NVIDIA containers']
])('%s is told, with what mends it', (_, change, name) => {
  const bad = judgeDocker({ ...well, ...change }).filter(({ status }) => status !== 'ok')
  expect(bad).toEqual([expect.objectContaining({ name, remedy: expect.stringMatching(/\w{4}/) })])
})

test('an engine that knows the Container Device Interface needs no hook', () => {
  expect(judgeDocker({ ...well, hasHook: false, info: { ...well.info, cdi: true } }).every(({ status }) => status === 'ok')).toBe(true)
})

test('no engine: the command that brings one', async () => {
  const [finding, ...rest] = await inspectDocker({ socketPath: '/nonexistent/docker.sock', runtimes: [] }, AbortSignal.timeout(5_000))
  expect(rest).toEqual([])
  expect(finding).toMatchObject({ status: 'fail', remedy: expect.stringContaining('apt-get install docker.io') })
})
