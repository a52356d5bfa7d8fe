import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Startable } from '../../core/startable.ts'
import { WasmExecutor } from '../../executor/index.ts'
import type { Catalogue } from '../../market/index.ts'
import type { Base } from '../base.ts'
import type { JobJournal } from '../client/job-journal.ts'
import { ModuleShelf } from '../provider/module-shelf.ts'
import { ResultVerifier } from './result-verifier.ts'
import { createRunKeeper } from './run-keeper.ts'

export interface ClientVerifierInit {
  /** The client's own folder; jobs lie in `jobs/` of it. */
  readonly folder: string
  readonly catalogue: Catalogue
  readonly journal: JobJournal
  readonly workerUrl?: URL | undefined
}

/** What a client checks results with: its own sandbox, started with the first result that is to be checked. */
export function createClientVerifier({ network, clock }: Base, init: ClientVerifierInit): { readonly verifier: ResultVerifier; readonly part: Startable } {
  const root = join(init.folder, 'verify')
  const runs = join(root, 'runs')
  let started: Promise<WasmExecutor> | undefined
  const start = async (): Promise<WasmExecutor> => {
    const executor = new WasmExecutor(init.workerUrl ? { workerUrl: init.workerUrl } : {})
    await executor.start()
    return executor
  }
  const keeper = createRunKeeper(
    {
      blobs: network.blobs,
      shelf: new ModuleShelf({ blobs: network.blobs, shipped: init.catalogue.files }, join(root, 'modules')),
      executorOf: async (engine) => {
        if (engine !== 'wasm') return undefined
        started ??= start()
        return started
      }
    },
    runs
  )
  const part: Startable = {
    name: 'node:verifier',
    start: () => rm(runs, { recursive: true, force: true }), // what a crash left
    stop: async () => (await started)?.stop()
  }
  return { verifier: new ResultVerifier({ keeper, journal: init.journal, clock, self: () => network.self() }, join(init.folder, 'jobs')), part }
}
