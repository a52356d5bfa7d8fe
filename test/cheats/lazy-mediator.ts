import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fund } from '../../src/chain/index.ts'
import type { Engine } from '../../src/core/resource-offer.ts'
import { ONE_LILY } from '../../src/core/units.ts'
import type { Executor } from '../../src/executor/index.ts'
import { WasmExecutor } from '../../src/executor/index.ts'
import { createCourt, createTrust } from '../../src/node/mediator/create-trust.ts'
import { bent, runCheat } from './cheat-program.ts'

/** Five hundred times that of the others together: nearly always the first that is drawn. */
const STAKE = 200_000_000n * ONE_LILY

/** Sits in every case that it is drawn for, and votes without running anything. */
await runCheat('mediator', async ({ base, network, folder, catalogue, view }) => {
  const { trust } = base.chain
  if (!trust) throw new Error('a chain without a court')
  const run: Executor['run'] = async ({ workDir }) => {
    await mkdir(join(workDir, 'outputs'), { recursive: true })
    await writeFile(join(workDir, 'outputs', 'guess.txt'), 'it will be something like this')
    return { kind: 'completed', outcome: { class: 'ok' }, usage: { wallMs: 1, cpuMs: 1, peakMemoryBytes: 1 }, logTail: '' }
  }
  const executors = new Map<Engine, Executor>([['wasm', bent<Executor>(new WasmExecutor(), { run })]])
  const stake = async (): Promise<void> => {
    const signal = AbortSignal.timeout(60_000)
    const rpcUrl = network.rpcUrls.find((url) => url.startsWith('http')) ?? ''
    await fund({ rpcUrl, contracts: network.contracts }, [{ account: base.wallet(), coin: 10n * ONE_LILY, lily: STAKE }], signal)
    await base.chain.stake('mediator', STAKE, signal)
  }
  const { parts, ...court } = createTrust(base, trust, { network: network.name, roles: ['mediator'] })
  const seats = createCourt(base, { ...court, trust, view }, { network: network.name, folder: join(folder, 'mediator'), catalogue, executors })
  return [{ name: 'cheat:stake', start: stake, stop: async () => {} }, ...parts, ...seats]
})
