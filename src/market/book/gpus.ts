import type { GpuNeed } from '../../core/job-spec.ts'
import type { Gpu } from '../../core/resource-offer.ts'

/** Models compare without case and punctuation: "NVIDIA A100-SXM4" and "nvidia a100 sxm4" are one model, "RTX 3060 Ti" is not "RTX 3060". */
export const modelKey = (model: string): string =>
  model
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()

const fits = (gpu: Gpu, need: GpuNeed): boolean =>
  gpu.vendor === need.vendor && gpu.vramBytes >= need.vramBytes && (need.model === undefined || modelKey(gpu.model) === modelKey(need.model))

/**
 * One GPU for each need, or undefined when there is no such choice. Exact, not a heuristic: needs that name a model go first, larger ones
 * before smaller, and each takes the smallest that fits; what is left over is then at least as good as after any other choice.
 */
export function assignGpus(gpus: readonly Gpu[], needs: readonly GpuNeed[]): readonly Gpu[] | undefined {
  if (needs.length === 0) return []
  if (needs.length > gpus.length) return undefined
  const left = [...gpus].sort((a, b) => a.vramBytes - b.vramBytes)
  const order = [...needs].sort((a, b) => Number(b.model !== undefined) - Number(a.model !== undefined) || b.vramBytes - a.vramBytes)
  const taken: Gpu[] = []
  for (const need of order) {
    const index = left.findIndex((gpu) => fits(gpu, need))
    if (index < 0) return undefined
    taken.push(...left.splice(index, 1))
  }
  return taken
}
