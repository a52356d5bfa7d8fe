import { expect, test } from 'vitest'
import { silentLogger } from '../../core/logger.ts'
import { parseAddress, parseBytes32 } from '../../core/primitives.ts'
import type { DeliveryIn, DeliveryOut } from '../../market/index.ts'
import type { Channel } from '../../p2p/protocol.ts'
import type { DeliveryDeskComponents } from './delivery-desk.ts'
import { DeliveryDesk } from './delivery-desk.ts'
import { LiveJob } from './live-job.ts'
import type { ProviderJob } from './provider-job.ts'

const CLIENT = parseAddress(`0x${'c1'.repeat(20)}`)
const DEAL = parseBytes32(`0x${'de'.repeat(32)}`)

test('a client that hangs up while it is being answered ends its channel and nothing else', async () => {
  const unheld: unknown[] = []
  const onUnheld = (cause: unknown): void => void unheld.push(cause)
  process.on('unhandledRejection', onUnheld)
  const author = { certificate: { wallet: CLIENT, peerId: '12D3', roles: [], expiryS: Number.MAX_SAFE_INTEGER, counter: 0n }, signature: '0x' }
  const watch = { type: 'watch', dealId: DEAL, author, logsFrom: { stdout: 0, stderr: 0 } } as unknown as DeliveryIn // all of it that the desk reads
  const record = { dealId: DEAL, signed: { deal: { client: CLIENT } }, phase: 'open', trace: [{ state: 'running', atMs: 0 }] } as unknown as ProviderJob // the same
  const broken = new Error('the stream is closed')
  const hungUp = Promise.withResolvers<void>()
  const channel = {
    peer: '12D3',
    async *messages() {
      yield watch
      await hungUp.promise
      throw broken
    },
    send: async () => {
      hungUp.resolve()
      await new Promise((resolve) => setTimeout(resolve, 20)) // the reader fails first
      throw broken
    },
    close: async () => {}
  } as unknown as Channel<DeliveryOut, DeliveryIn> // a channel that breaks
  let serve = async (): Promise<void> => {}
  const rpc = {
    handleChannel: async (_: unknown, handler: (channel: unknown, signal: AbortSignal) => Promise<void>) => {
      serve = () => handler(channel, AbortSignal.timeout(5_000))
    }
  }
  const live = new LiveJob(record, '')
  const keeper = { record: async () => record, get: () => live }
  const components = { rpc, keeper, notary: { verifyCertificate: async () => true }, logger: silentLogger } as unknown as DeliveryDeskComponents // what this path uses
  await new DeliveryDesk(components, 'test').start()
  await expect(serve()).rejects.toThrow(broken)
  await new Promise((resolve) => setTimeout(resolve, 20))
  process.off('unhandledRejection', onUnheld)
  expect(unheld).toEqual([])
})
