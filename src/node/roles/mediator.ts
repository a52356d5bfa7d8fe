import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { PeerRef } from '../../core/certificate.ts'
import type { Deal } from '../../core/deal.ts'
import type { Engine } from '../../core/resource-offer.ts'
import type { Startable } from '../../core/startable.ts'
import type { Executor } from '../../executor/executor.ts'
import type { Catalogue } from '../../market/index.ts'
import type { Base } from '../base.ts'
import type { MarketView } from '../market-view.ts'
import type { AuditorComponents } from '../mediator/auditor.ts'
import { Auditor } from '../mediator/auditor.ts'
import { AwaitedAudits, awaitedAuditTable } from '../mediator/awaited-audits.ts'
import { createJobRunner } from '../mediator/job-runner.ts'
import { Leftovers } from '../mediator/leftovers.ts'
import { unpaidOutputs } from '../mediator/unpaid-outputs.ts'
import { ModuleShelf } from '../provider/module-shelf.ts'
import { createRunKeeper } from '../verify/run-keeper.ts'

export interface MediatorInit {
  readonly network: string
  readonly folder: string
  readonly catalogue: Catalogue
  readonly executors: ReadonlyMap<Engine, Executor>
  readonly shareBps: number
  /** A provider of this node has swept the engines already. */
  readonly isProvider: boolean
}

/** Re-runs a sample of settled deals; disputes come here with their contracts. */
export function createMediator(base: Base, view: MarketView, init: MediatorInit): readonly Startable[] {
  const { chain, network, events, logger, certificate, store } = base
  const shelf = new ModuleShelf({ blobs: network.blobs, shipped: init.catalogue.files }, join(init.folder, 'modules'))
  const runner = createJobRunner({ blobs: network.blobs, shelf, executors: init.executors }, join(init.folder, 'reruns'))
  const executorOf = async (engine: Engine): Promise<Executor | undefined> => init.executors.get(engine)
  const keeper = createRunKeeper({ blobs: network.blobs, shelf, executorOf }, join(init.folder, 'kept'))
  const reruns = join(init.folder, 'reruns')
  const unpaid: AuditorComponents['unpaid'] = async (at, signal) => {
    await mkdir(reruns, { recursive: true })
    return unpaidOutputs(chain.extensions, { ...at, folder: reruns }, signal)
  }
  const awaited = new AwaitedAudits(store.open(awaitedAuditTable))
  const contactOf = (deal: Deal): PeerRef | undefined => view.contactOf(deal)
  const auditor = new Auditor(
    { chain, rpc: network.rpc, notary: chain.notary, certificate, runner, keeper, unpaid, events, logger, awaited, contactOf },
    { network: init.network, shareBps: init.shareBps }
  )
  const leftovers = new Leftovers(
    { executors: init.isProvider ? [] : [...init.executors.values()], logger },
    ['reruns', 'kept', 'judged'].map((name) => join(init.folder, name))
  )
  return [leftovers, auditor]
}
