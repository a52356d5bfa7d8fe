import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { ResourceOffer } from '../../core/resource-offer.ts'
import type { LoadedModule } from '../../market/index.ts'
import { loadModule } from '../../market/index.ts'
import { moduleShelf } from './module-shelf.ts'

async function moduleOf(manifest: object): Promise<LoadedModule> {
  const folder = await mkdtemp(join(tmpdir(), 'lilynode-shelf-'))
  try {
    const image = `x/y@sha256:${'0'.repeat(64)}`
    await writeFile(join(folder, 'module.json'), JSON.stringify({ version: '1.0.0', engine: 'docker', docker: { image }, ...manifest }))
    return await loadModule(folder)
  } finally {
    await rm(folder, { recursive: true })
  }
}

const offer = (provider: string, minimum: bigint, gpus: readonly object[]): ResourceOffer =>
  ({
    provider,
    engines: ['docker'],
    capacity: { cpuMilli: 4_000, memoryBytes: 4e9, diskBytes: 1e12, gpus },
    modules: { allow: [], deny: ['closed'] },
    maxTimeoutMs: 3_600_000,
    price: { minimum, perCpuSecond: 0n, perGbSecond: 0n, perGpuSecond: 0n, perModule: {} }
  }) as unknown as ResourceOffer // what a quote reads

test('each module with who would run it, the busiest first; a service is none, and what nobody runs is told so', async () => {
  const gpu = { vendor: 'nvidia', vramBytes: 24e9 }
  const modules = [
    await moduleOf({ name: 'plain' }),
    await moduleOf({ name: 'drawing', resources: { gpus: [gpu] } }),
    await moduleOf({ name: 'closed' }),
    await moduleOf({ name: 'stays', service: { port: 80 } })
  ]
  const catalogue = {
    names: modules.map(({ manifest }) => manifest.name),
    find: async (name: string) => modules.find(({ manifest }) => manifest.name === name) ?? Promise.reject(new Error(name))
  }
  const shelf = await moduleShelf(catalogue, [offer('0xa', 9n, [{ ...gpu, model: 'H200', uuid: 'u' }]), offer('0xb', 5n, [])])
  expect(shelf).toEqual([
    { module: 'plain:1.0.0', engine: 'docker', gpus: 0, vramBytes: 0, providers: 2, atOnce: 8, best: { provider: '0xb', priceWei: '5' } },
    { module: 'drawing:1.0.0', engine: 'docker', gpus: 1, vramBytes: 24e9, providers: 1, atOnce: 1, best: { provider: '0xa', priceWei: '9' } },
    { module: 'closed:1.0.0', engine: 'docker', gpus: 0, vramBytes: 0, providers: 0, atOnce: 0 }
  ])
})
