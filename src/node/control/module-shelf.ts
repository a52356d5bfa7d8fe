import { setImmediate as turn } from 'node:timers/promises'
import type { ResourceOffer } from '../../core/resource-offer.ts'
import type { Catalogue, LoadedModule } from '../../market/index.ts'
import { quoteModule } from '../../market/index.ts'
import type { ModuleTotals } from './cockpit-frame.ts'

/** The market by module: who would run each of those that ship, how many at once, and from which price. Others get their turn between two modules. */
export async function moduleShelf(catalogue: Pick<Catalogue, 'names' | 'find'>, offers: readonly ResourceOffer[]): Promise<readonly ModuleTotals[]> {
  const all: ModuleTotals[] = []
  for (const name of catalogue.names) {
    const module = await catalogue.find(name)
    if (module.manifest.service) continue // it stays and is asked: nobody runs it as a job
    all.push(totalsOf(module, offers))
    await turn()
  }
  return all.sort((a, b) => b.providers - a.providers || b.atOnce - a.atOnce || (a.module < b.module ? -1 : 1))
}

function totalsOf({ manifest, wasm }: LoadedModule, offers: readonly ResourceOffer[]): ModuleTotals {
  const { name, version, engine, docker, resources } = manifest
  const gpus = resources.gpus ?? []
  const { providers, atOnce, best } = quoteModule({ manifest, artifact: wasm?.cid ?? docker?.image ?? '' }, offers)
  return {
    module: `${name}:${version}`,
    engine,
    gpus: gpus.length,
    vramBytes: Math.max(0, ...gpus.map(({ vramBytes }) => vramBytes)),
    providers,
    atOnce,
    ...(best && { best: { provider: best.provider, priceWei: best.priceWei.toString() } })
  }
}
