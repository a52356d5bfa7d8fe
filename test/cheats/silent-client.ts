import { createClient } from '../../src/node/roles/client.ts'
import { bent, runCheat } from './cheat-program.ts'

/** Never opens the channel on which a client accepts: it has the job done and does not answer.. */
await runCheat('client', async ({ base, network, folder, catalogue, view, target }) => {
  const openChannel: typeof base.network.rpc.openChannel = (_to, _protocol, signal) =>
    new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason), { once: true }))
  const mute = { ...base, network: bent(base.network, { rpc: bent(base.network.rpc, { openChannel }) }) }
  const { parts, service } = createClient(mute, view, { network, folder, catalogue })
  const submit = async (): Promise<void> => {
    await service.fund(AbortSignal.timeout(30_000))
    await service.offers(AbortSignal.timeout(30_000))
    const request = { module: 'cowsay', inputs: { Message: 'I will not say thanks' }, files: [], ...(target !== undefined && { target }) }
    await service.submit(request, AbortSignal.timeout(30_000))
  }
  return [...parts, { name: 'cheat:buyer', start: submit, stop: async () => {} }]
})
