import { expect, test } from 'vitest'
import { serviceOptions, specHash } from './service-options.ts'

const spec = {
  name: 'frog',
  image: `frog@sha256:${'0'.repeat(64)}`,
  args: [],
  env: {},
  port: 8080,
  resources: { cpuMilli: 1_000, memoryBytes: 64, diskBytes: 4 }
}
const at = { imageId: 'sha256:0', owner: 'us', network: 'none', user: '65534:65534', gpus: [], gpuDriver: 'nvidia' as const, hostCpus: 1 }

test('whatever an image declares as a volume is read-only, but for /tmp, which is bounded memory', () => {
  const { HostConfig } = serviceOptions(spec, { ...at, volumes: ['/inputs', '/outputs/', '/tmp', 'weights', '/'] })
  expect(HostConfig?.Tmpfs).toEqual({ '/tmp': expect.stringContaining('size=4') })
  expect(HostConfig?.Mounts).toMatchObject(['/inputs', '/outputs', '/weights'].map((Target) => ({ Type: 'volume', Target, ReadOnly: true })))
})

test('its owner’s weights are shown read-only, and nothing that the image declares there hides them', () => {
  const weights = { folder: '/srv/models', path: '/models' }
  const { HostConfig } = serviceOptions({ ...spec, weights }, { ...at, volumes: ['/models/', '/models/cache', '/models2'] })
  expect(HostConfig?.Mounts).toMatchObject([
    { Type: 'bind', Source: '/srv/models', Target: '/models', ReadOnly: true, BindOptions: { NonRecursive: true } },
    { Type: 'volume', Target: '/models2', ReadOnly: true }
  ])
})

test('a container with other weights is another one: an earlier process’s is not taken up', () => {
  const hashes = ['/srv/one', '/srv/two'].map((folder) => specHash({ ...spec, weights: { folder, path: '/models' } }))
  expect(new Set([...hashes, specHash(spec)]).size).toBe(3)
})
