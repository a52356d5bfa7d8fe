import fc from 'fast-check'
import { Job } from 'kubernetes-models/batch/v1'
import { NetworkPolicy } from 'kubernetes-models/networking.k8s.io/v1'
import { describe, expect, test } from 'vitest'
import { expand } from '../../../../test/compliance/kubernetes-containers.ts'
import { testSpec } from '../../../core/test-spec.ts'
import type { ClusterJob } from '../backend.ts'
import { closedNetwork, jobManifest, literal, probeManifest } from './job-manifest.ts'

const at = {
  name: 'lilynode-a-b',
  owner: 'a',
  helper: 'busybox:1',
  pullSecrets: ['regcred'],
  runtimeClass: 'gvisor',
  inputBytes: 4096,
  gpus: { product: 'NVIDIA-A100', count: 2 }
}

function job(engine: object, more: object = {}): ClusterJob {
  const spec = testSpec({
    engine: { type: 'docker', image: `a/b@sha256:${'0'.repeat(64)}`, ...engine },
    args: ['$(HOME)', '$$'],
    env: { WORD: '$(PATH)' },
    resources: { cpuMilli: 250, memoryBytes: 1e8, diskBytes: 1e6, gpus: [] },
    timeoutMs: 90_001,
    verification: { strategy: 'none' },
    ...more
  })
  const request = { jobId: 'j', spec, moduleFile: undefined, inputs: new Map(), workDir: '/w' }
  return { key: '0'.repeat(32), request, folder: '/f', inputs: '/f/i', outputs: '/f/o', tmp: '/f/t', user: '1:1' }
}

describe('a job as Kubernetes is told of it', () => {
  test('no text of a job is a variable of the cluster’s', () => {
    const variables = new Map([
      ['A', 'value'],
      ['', 'empty']
    ])
    const text = fc.array(fc.oneof(fc.constantFrom('$', '$(', '$(A)', '$$', ')', 'A'), fc.string()), { maxLength: 12 }).map((parts) => parts.join(''))
    fc.assert(fc.property(text, (each) => expand(literal(each), variables) === each))
    expect(expand('$(A) $$(A) $(B) $x $', variables)).toBe('value $(A) $(B) $x $')
  })

  test('it keeps to the schema, as do the probe and the policy', () => {
    for (const engine of [{}, { entrypoint: ['sh', '-c', 'x'], workdir: '/w', user: '7:8' }])
      expect(() => new Job(jobManifest(job(engine), at) as never).validate()).not.toThrow()
    expect(() => new Job(probeManifest({ ...at, key: 'probe-1' }) as never).validate()).not.toThrow()
    expect(() => new NetworkPolicy(closedNetwork('n', 'a') as never).validate()).not.toThrow()
  })

  test('one try, as closed as a pod can be, with no more than it asks for', () => {
    const { spec } = jobManifest(job({ entrypoint: ['x'] }), at)
    expect(spec).toMatchObject({ backoffLimit: 0, parallelism: 1, completions: 1, activeDeadlineSeconds: 7_200 + 91 + 3_600 })
    const pod = spec?.template.spec
    expect(pod).toMatchObject({
      restartPolicy: 'Never',
      automountServiceAccountToken: false,
      enableServiceLinks: false,
      runtimeClassName: 'gvisor',
      imagePullSecrets: [{ name: 'regcred' }]
    })
    expect([pod?.hostNetwork, pod?.hostPID, pod?.hostIPC, pod?.shareProcessNamespace]).toEqual([undefined, undefined, undefined, undefined])
    for (const { emptyDir, ...others } of pod?.volumes ?? [])
      expect([Object.keys(others), emptyDir?.sizeLimit]).toEqual([['name'], expect.stringMatching(/^\d+$/)])
    for (const each of [...(pod?.containers ?? []), ...(pod?.initContainers ?? [])]) {
      expect(each.securityContext).toEqual({
        runAsUser: 65534,
        runAsGroup: 65534,
        runAsNonRoot: true,
        allowPrivilegeEscalation: false,
        privileged: false,
        readOnlyRootFilesystem: true,
        capabilities: { drop: ['ALL'] },
        seccompProfile: { type: 'RuntimeDefault' }
      })
      expect(each.resources?.requests).toEqual(each.resources?.limits)
    }
    const [, own] = pod?.containers ?? []
    expect(own?.resources?.limits).toMatchObject({ cpu: '250m', memory: '100000000', 'nvidia.com/gpu': '2' })
    expect(own?.volumeMounts?.filter(({ readOnly }) => !readOnly).map(({ mountPath }) => mountPath)).toEqual(['/outputs', '/tmp'])
    expect(own?.env?.map(({ name }) => name)).not.toContain('NVIDIA_VISIBLE_DEVICES') // the device plugin says which
  })

  test('users are numbers', () => {
    for (const user of ['lily', '1:lily', '-1', '1e3']) expect(() => jobManifest(job({ user }), at)).toThrow('by number')
  })
})
