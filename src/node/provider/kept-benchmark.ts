import { readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import type { Machine } from './machine.ts'

const keptSchema = z.strictObject({ cpuModel: z.string(), runtime: z.string(), benchmark: z.int().nonnegative() })

/**
 * The machine's score as it was measured first: a start beside other work would make it a slower machine than it is, and change its place among
 * offers for nothing. Another processor, or another Node.js, is measured anew.
 */
export async function keptBenchmark(folder: string, { cpuModel, benchmark }: Machine): Promise<number> {
  const file = join(folder, 'benchmark.json')
  const kept = keptSchema.safeParse(
    await readFile(file, 'utf8')
      .then(JSON.parse)
      .catch(() => undefined)
  ) // never measured, or not ours
  if (kept.success && kept.data.cpuModel === cpuModel && kept.data.runtime === process.version) return kept.data.benchmark
  await writeFile(`${file}.tmp`, JSON.stringify({ cpuModel, runtime: process.version, benchmark }))
  await rename(`${file}.tmp`, file)
  return benchmark
}
