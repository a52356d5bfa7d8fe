import { afterEach, expect, test } from 'vitest'
import { OpenaiBackend } from '../backend/openai-backend.ts'
import { createAskClose } from '../remote/ask-close.ts'
import { ServicesBed, wallet } from '../test-bed.ts'
import type { EngineServer } from '../test-engine-server.ts'
import { DONE, END, startEngineServer, usage, word } from '../test-engine-server.ts'

const signal = AbortSignal.timeout(60_000)
let bed: ServicesBed
let engine: EngineServer
afterEach(async () => {
  await bed.stop()
  await engine.close()
})

test('a channel’s client may ask for its end once no answer runs on it; nobody else may', async () => {
  const { promise: goesOn, resolve: goOn } = Promise.withResolvers<void>()
  engine = await startEngineServer(async function* () {
    yield word('one ')
    await goesOn
    yield `${END}${usage(3, 1)}${DONE}`
  })
  bed = await ServicesBed.start(signal)
  const prices = [{ model: '*', inputPerMillion: 10n ** 18n, outputPerMillion: 10n ** 18n }]
  const provider = await bed.add([new OpenaiBackend({ url: engine.url, concurrency: 2 })], { prices }, signal)
  const { rpc, key } = bed.client
  const author = { wallet: bed.payments.client, peerId: key.peerId, roles: [], expiryS: 2 ** 40, counter: 0n }
  const asker = (change: object) =>
    createAskClose({
      rpc,
      network: 'test',
      offers: () => [provider.offer()],
      certificate: () => ({ certificate: { ...author, ...change }, signature: '0x00' })
    })
  const { channelId } = await bed.payments.channelTo(provider.wallet)
  const answer = await bed.inference().answer({ kind: 'chat', body: { model: 'frog-1', messages: [] } }, signal)
  await expect(asker({})(provider.wallet, channelId, signal)).rejects.toMatchObject({ code: 'P2P_REFUSED', message: expect.stringContaining('SERVICES_BUSY') })
  goOn()
  for await (const _part of answer.parts);
  await expect.poll(() => bed.payments.total).toBe(answer.price())
  await expect(asker({ wallet: wallet(0xd) })(provider.wallet, channelId, signal)).rejects.toMatchObject({ code: 'P2P_REFUSED' })
  await expect(asker({})(wallet(9), channelId, signal)).rejects.toMatchObject({ code: 'SERVICES_NO_PROVIDER' })
  expect(await asker({})(provider.wallet, channelId, signal)).toEqual({ cumulativeWei: answer.price(), signature: '0x00' })
})
