import type { JobSpec } from '../../core/job-spec.ts'
import type { FoundGpu } from './detect-gpus.ts'

/** Which devices the NVIDIA hook hands over is decided here: neither by the job nor by its image, which may say `all`. */
const DEVICE_VARIABLE = /^NVIDIA_(VISIBLE_DEVICES|DRIVER_CAPABILITIES|MIG_|REQUIRE_|IMEX_|DISABLE_REQUIRE)/

export function environment({ env }: Pick<JobSpec, 'env'>, gpus: readonly FoundGpu[]): string[] {
  const nvidia = gpus.filter(({ vendor }) => vendor === 'nvidia').map(({ uuid }) => uuid)
  const own = Object.entries(env).filter(([name]) => !DEVICE_VARIABLE.test(name))
  const all = { HOME: '/tmp', ...Object.fromEntries(own), NVIDIA_VISIBLE_DEVICES: nvidia.length > 0 ? nvidia.join(',') : 'void' }
  return Object.entries(all).map(([name, value]) => `${name}=${value}`)
}
