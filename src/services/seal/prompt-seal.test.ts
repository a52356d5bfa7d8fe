import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { parseAddress, parsePeerId } from '../../core/primitives.ts'
import { OpenaiBackend } from '../backend/openai-backend.ts'
import { ServicesBed } from '../test-bed.ts'
import type { EngineServer } from '../test-engine-server.ts'
import { DONE, END, startEngineServer, usage, word } from '../test-engine-server.ts'
import type { SealContext } from './prompt-seal.ts'
import { SealKey, sealText } from './prompt-seal.ts'

const signal = AbortSignal.timeout(60_000)
const context: SealContext = {
  network: 'test',
  provider: parseAddress(`0x${'a'.repeat(40)}`),
  from: parsePeerId('2'.repeat(30)),
  model: 'frog-1'
}

describe('a sealed prompt', () => {
  test('opens to what it was, for its key and its request only', async () => {
    const [key, other] = [await SealKey.create(), await SealKey.create()]
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme', maxLength: 300 }), async (text) => {
        const sealed = await sealText(key.publicKey, text, context)
        expect(await key.open(sealed, context)).toBe(text)
        await expect(other.open(sealed, context)).rejects.toMatchObject({ code: 'SERVICES_BAD_SEAL' })
        await expect(other.open({ ...sealed, key: other.publicKey }, context)).rejects.toMatchObject({ code: 'SERVICES_BAD_SEAL' })
        for (const change of [
          { network: 'main' },
          { model: 'frog-2' },
          { from: parsePeerId('3'.repeat(30)) },
          { provider: parseAddress(`0x${'b'.repeat(40)}`) }
        ])
          await expect(key.open(sealed, { ...context, ...change })).rejects.toMatchObject({ code: 'SERVICES_BAD_SEAL' })
      }),
      { numRuns: 20 }
    )
  })

  test('with any byte changed, or cut, opens to nothing', async () => {
    const key = await SealKey.create()
    const sealed = await sealText(key.publicKey, 'what nobody else may read', context)
    await fc.assert(
      fc.asyncProperty(fc.nat(sealed.data.length - 1), fc.nat(31), fc.integer({ min: 1, max: 255 }), async (at, atEnc, flip) => {
        const data = sealed.data.map((byte, i) => (i === at ? byte ^ flip : byte))
        const enc = sealed.enc.map((byte, i) => (i === atEnc && atEnc !== 31 ? byte ^ flip : byte)) // the last byte's high bit is not counted
        await expect(key.open({ ...sealed, data }, context)).rejects.toMatchObject({ code: 'SERVICES_BAD_SEAL' })
        if (atEnc !== 31) await expect(key.open({ ...sealed, enc }, context)).rejects.toMatchObject({ code: 'SERVICES_BAD_SEAL' })
        await expect(key.open({ ...sealed, data: sealed.data.subarray(0, at) }, context)).rejects.toMatchObject({ code: 'SERVICES_BAD_SEAL' })
      }),
      { numRuns: 20 }
    )
  })
})

describe('an answer to a sealed prompt', () => {
  let bed: ServicesBed
  let engine: EngineServer
  afterEach(async () => {
    await bed.stop()
    await engine.close()
  })

  test('is the same, with the same receipt; nothing that is sent holds the prompt', async () => {
    engine = await startEngineServer(() => [word('ribbit '), END, usage(9, 1), DONE])
    bed = await ServicesBed.start(signal)
    const sent: string[] = []
    const { rpc } = bed.client
    const open = rpc.openChannel.bind(rpc)
    vi.spyOn(rpc, 'openChannel').mockImplementation(async (peer, protocol, within) => {
      const channel = await open(peer, protocol, within)
      const send = channel.send.bind(channel)
      channel.send = (message, until) => {
        sent.push(Buffer.from(protocol.encodeIn(message)).toString('latin1'))
        return send(message, until)
      }
      return channel
    })
    await bed.add(
      [new OpenaiBackend({ url: engine.url, concurrency: 2 })],
      { prices: [{ model: '*', inputPerMillion: 10n ** 18n, outputPerMillion: 1n }] },
      signal
    )
    const body = { model: 'frog-1', messages: [{ role: 'user', content: 'a secret of frogs' }] }
    for (const seal of [false, true]) {
      const answer = await bed.inference().answer({ kind: 'chat', body, seal }, signal)
      for await (const _part of answer.parts);
      expect(answer.receipt()?.receipt.promptHash).toBe(`0x${createHash('sha256').update(JSON.stringify(body)).digest('hex')}`)
      expect(sent.some((bytes) => bytes.includes('secret of frogs'))).toBe(!seal)
      sent.length = 0
    }
    expect(engine.asked.map(({ messages }) => messages)).toEqual([body.messages, body.messages])
  })

  test('is not asked of a provider without a service key', async () => {
    engine = await startEngineServer(() => [word('ribbit '), END, DONE])
    bed = await ServicesBed.start(signal)
    const provider = await bed.add(
      [new OpenaiBackend({ url: engine.url, concurrency: 2 })],
      { prices: [{ model: '*', inputPerMillion: 0n, outputPerMillion: 0n }] },
      signal
    )
    const { services: [service] = [], ...offer } = provider.offer()
    if (!service) throw new Error('it offers a model')
    const { sealKey: _none, ...old } = service
    bed.providers.splice(0, 1, { ...provider, offer: () => ({ ...offer, services: [old] }) })
    const request = { kind: 'chat', body: { model: 'frog-1', messages: [] }, seal: true } as const
    await expect(bed.inference().answer(request, signal)).rejects.toMatchObject({ code: 'SERVICES_NO_PROVIDER', message: expect.stringContaining('sealed') })
    expect(engine.asked).toEqual([])
  })
})
