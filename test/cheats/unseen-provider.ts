import { createTrust } from '../../src/node/mediator/create-trust.ts'
import { cidOfFolder } from '../../src/p2p/index.ts'
import { bent, bentProvider, runCheat } from './cheat-program.ts'

/** Does the job, signs the right files, shows in a case what they are, and serves them to nobody: no court can hold anything against it. */
await runCheat('provider', async (bench) => {
  const { base, network } = bench
  const { trust } = base.chain
  if (!trust) throw new Error('a chain without a court')
  const { blobs } = base.network
  // The CID of what is not there.
  const addFolder: typeof blobs.addFolder = async (folder, signal) => ({ cid: await cidOfFolder(folder, signal), bytes: 0 })
  const { parts } = createTrust(base, trust, { network: network.name, roles: ['provider'] })
  const provider = await bentProvider(bench, {
    base: (honest) => ({ ...honest, network: bent(honest.network, { blobs: bent(blobs, { addFolder }) }) }),
    without: ['node:delivery-desk']
  })
  return [...parts, ...provider]
})
