import type { ClusterSize } from './backend.ts'

/** What the largest box holds, and all together. */
export function sizeOf(boxes: readonly { readonly cpus: number; readonly memoryBytes: number }[]): Omit<ClusterSize, 'gpus'> {
  const sum = (of: readonly number[]): number => of.reduce((all, each) => all + each, 0)
  const [cpus, memory] = [boxes.map((box) => box.cpus), boxes.map((box) => box.memoryBytes)]
  return { cpus: Math.max(0, ...cpus), memoryBytes: Math.max(0, ...memory), total: { cpus: sum(cpus), memoryBytes: sum(memory) } }
}
