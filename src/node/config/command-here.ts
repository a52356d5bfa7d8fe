import type { Settings } from './options.ts'
import { optionOf } from './options.ts'

/** A command as it is typed for this data folder and network: without the two it would act on another one. */
export function commandHere(command: string, { dataDir, network }: Pick<Settings, 'dataDir' | 'network'>): string {
  const folder = dataDir === optionOf('dataDir').fallback ? '' : ` --data-dir ${dataDir}`
  return `${command}${folder}${network === optionOf('network').fallback ? '' : ` --network ${network}`}`
}
