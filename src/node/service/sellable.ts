import { join } from 'node:path'
import { Catalogue } from '../../market/index.ts'
import { distFolder } from '../dist-folder.ts'
import { readMachine } from '../provider/machine.ts'

export interface Sellable {
  readonly cores: number
  /** As an option writes it. */
  readonly memory: string
  /** Names of the modules that ship. */
  readonly modules: readonly string[]
}

/** What a provider on this machine would sell if it were told nothing. */
export async function sellable(): Promise<Sellable> {
  const dist = distFolder()
  const { cpuMilli, memoryBytes } = await readMachine(dist)
  const { names } = await Catalogue.open(join(dist, 'modules'))
  return { cores: cpuMilli / 1000, memory: `${Math.floor(memoryBytes / 2 ** 20)}MiB`, modules: names }
}
