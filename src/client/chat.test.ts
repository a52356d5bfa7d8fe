import { expect, test } from 'vitest'
import { readChat } from './chat.ts'

test('parts say of which answer they are, where several were asked for', async () => {
  async function* events(): AsyncGenerator<string> {
    yield '{"choices":[{"index":1,"delta":{"content":"b"}}]}'
    yield '{"choices":[{"index":0,"delta":{"content":"a"},"finish_reason":"stop"}]}'
    yield '{"choices":[],"usage":{"prompt_tokens":2,"completion_tokens":3}}'
  }
  const parts = await Array.fromAsync(readChat(events()))
  expect(parts).toEqual([
    { text: 'b', index: 1 },
    { text: 'a', finishReason: 'stop' },
    { text: '', usage: { promptTokens: 2, completionTokens: 3 } }
  ])
  await expect(
    Array.fromAsync(
      readChat(
        (async function* () {
          yield 'nonsense'
        })()
      )
    )
  ).rejects.toMatchObject({ code: 'CLIENT_GATEWAY_MALFORMED' })
})
