import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { gpusOf, isOpen, nodeSchema, parseQuantity, podSchema, roomOf, stateOf } from './kube-answers.ts'
import { parseKubeUrl } from './kube-settings.ts'

const pod = (status: object, metadata: object = {}) => podSchema.parse({ metadata: { name: 'p', ...metadata }, status })
const of = (job: object, more: object = {}) =>
  stateOf(
    pod({
      phase: 'Running',
      containerStatuses: [
        { name: 'keeper', state: { running: {} } },
        { name: 'job', state: job }
      ],
      ...more
    })
  )

describe('what a Kubernetes server says', () => {
  test('quantities are what they say', () => {
    for (const [text, value] of Object.entries({
      '3920m': 3.92,
      '2': 2,
      '1.5Gi': 1.5 * 2 ** 30,
      '128974848': 128974848,
      '129e6': 129e6,
      '129M': 129e6,
      '1Ki': 1024,
      '5E': 5e18,
      '.5': 0.5
    }))
      expect(parseQuantity(text)).toBeCloseTo(value, 6)
    for (const text of ['', 'x', '1 Gi', '1KiB', 'Gi', '--1']) expect(parseQuantity(text)).toBe(0)
    const units = ['Ki', 'Mi', 'Gi']
    fc.assert(fc.property(fc.nat(), fc.constantFrom(...units), (n, unit) => parseQuantity(`${n}${unit}`) === n * 1024 ** (units.indexOf(unit) + 1)))
  })

  test('states of a pod', () => {
    expect(stateOf(pod({}))).toEqual({ kind: 'waiting' })
    expect(of({ running: { startedAt: '2026-01-01T00:00:00Z' } })).toEqual({ kind: 'running' })
    const at = { startedAt: '2026-01-01T00:00:00Z', finishedAt: '2026-01-01T00:00:05Z' }
    expect(of({ terminated: { exitCode: 7, reason: 'Error', ...at } })).toEqual({ kind: 'ended', exitCode: 7, oomKilled: false, wallMs: 5_000 })
    expect(of({ terminated: { exitCode: 137, reason: 'OOMKilled', ...at } })).toMatchObject({ kind: 'ended', oomKilled: true })
    expect(of({ terminated: { exitCode: 137, reason: 'Error', ...at } })).toMatchObject({ kind: 'ended', oomKilled: false })
    expect(of({ terminated: { exitCode: 128, reason: 'StartError', message: 'no such file' } })).toMatchObject({
      kind: 'lost',
      reason: expect.stringContaining('no such file')
    })
    expect(of({ waiting: { reason: 'CreateContainerConfigError', message: 'non-numeric user' } })).toMatchObject({
      kind: 'lost',
      reason: expect.stringContaining('non-numeric')
    })
    expect(of({ waiting: { reason: 'ContainerCreating' } })).toEqual({ kind: 'waiting' })
    expect(of({}, { reason: 'Evicted', message: 'Usage of EmptyDir volume "tmp" exceeds' })).toEqual({ kind: 'overfull' })
    expect(of({}, { reason: 'Evicted', message: 'The node was low on resource: memory' })).toMatchObject({ kind: 'lost' })
    expect(of({}, { reason: 'DeadlineExceeded' })).toMatchObject({ kind: 'lost' })
    expect(stateOf(pod({ containerStatuses: [{ name: 'keeper', state: { terminated: { exitCode: 41 } } }] }))).toEqual({ kind: 'overfull' })
    expect(stateOf(pod({ phase: 'Running' }, { deletionTimestamp: '2026-01-01T00:00:00Z' }))).toMatchObject({ kind: 'lost' })
    expect(stateOf(pod({ initContainerStatuses: [{ name: 'prepare', state: { terminated: { exitCode: 1 } } }] }))).toMatchObject({ kind: 'lost' })
  })

  test('boxes: what they have left for a job, and which are open', () => {
    const node = (more: { spec?: object; labels?: object; gpus?: string } = {}) =>
      nodeSchema.parse({
        metadata: { name: 'box', labels: more.labels },
        spec: more.spec,
        status: {
          allocatable: { cpu: '3920m', memory: '15Gi', ...(more.gpus && { 'nvidia.com/gpu': more.gpus }) },
          conditions: [{ type: 'Ready', status: 'True' }]
        }
      })
    expect(roomOf(node())).toEqual({ cpus: 3.75, memoryBytes: 15 * 2 ** 30 - 64 * 2 ** 20 })
    expect([isOpen(node()), isOpen(node({ spec: { unschedulable: true } })), isOpen(node({ spec: { taints: [{ effect: 'NoSchedule' }] } }))]).toEqual([
      true,
      false,
      false
    ])
    expect(isOpen(node({ spec: { taints: [{ key: 'nvidia.com/gpu', effect: 'NoSchedule' }] } }))).toBe(true)
    const labels = { 'nvidia.com/gpu.product': 'NVIDIA-A100-SXM4-80GB', 'nvidia.com/gpu.memory': '81920' }
    expect(gpusOf(node({ labels, gpus: '2' })).map(({ gpu }) => gpu)).toEqual(
      ['box/0', 'box/1'].map((uuid) => ({ vendor: 'nvidia', model: 'NVIDIA A100 SXM4 80GB', vramBytes: 80 * 2 ** 30, uuid }))
    )
    expect([gpusOf(node({ gpus: '2' })), gpusOf(node({ labels }))]).toEqual([[], []])
  })

  test('where it is', () => {
    expect(parseKubeUrl('file:///etc/k/config?context=c&namespace=n&pull-secret=a&pull-secret=b&runtime-class=gvisor&helper=r/b@sha256:0')).toEqual({
      kubeconfig: '/etc/k/config',
      context: 'c',
      namespace: 'n',
      pullSecrets: ['a', 'b'],
      helper: 'r/b@sha256:0',
      runtimeClass: 'gvisor'
    })
    expect(parseKubeUrl('in-cluster:?namespace=n')).toMatchObject({ kubeconfig: undefined, namespace: 'n' })
    expect(() => parseKubeUrl('https://host')).toThrow('in-cluster:')
  })
})
