import type { z } from 'zod'
import type { JobSpec } from './job-spec.ts'
import { jobSpecSchema } from './job-spec.ts'

const CID = 'bafkreigh2akiscaildcqabsyg3dfr6chu3fgpregiymsck7e7aqa4s52zy'

/** A job for tests: the least of a wasm module, with what a test is about in `change`. */
export function testSpec(change: Partial<z.input<typeof jobSpecSchema>> = {}): JobSpec {
  return jobSpecSchema.parse({
    v: 1,
    module: { name: 'm', version: '1' },
    engine: { type: 'wasm', module: CID, moduleBytes: 1 },
    args: [],
    env: {},
    inputs: [],
    outputs: [{ path: '/outputs', maxBytes: 100, maxFiles: 1 }],
    resources: { cpuMilli: 1, memoryBytes: 1, diskBytes: 0, gpus: [] },
    network: 'none',
    timeoutMs: 1_000,
    seed: 1,
    verification: { strategy: 'exact' },
    ...change
  })
}
