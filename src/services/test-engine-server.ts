import { once } from 'node:events'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { createServer } from 'node:http'

type Said = string | Uint8Array
export type Script = (body: Readonly<Record<string, unknown>>) => AsyncIterable<Said> | Iterable<Said> | { readonly status: number; readonly json: unknown }

export interface EngineServer {
  readonly url: string
  /** Requests of answers that came. */
  readonly asked: Readonly<Record<string, unknown>>[]
  /** Answers whose reader left before their end. */
  cancelled: number
  /** False: every request gets 500. */
  healthy: boolean
  models: readonly string[]
  close(): Promise<void>
}

/** An OpenAI-speaking engine over real HTTP that says what a script says: raw text of its event stream. */
export async function startEngineServer(script: Script, models: readonly string[] = ['frog-1']): Promise<EngineServer> {
  const server = createServer((request, response) => {
    serve(request, response).catch(() => response.destroy()) // the test sees a broken answer
  })
  const engine: EngineServer = {
    url: '',
    asked: [],
    cancelled: 0,
    healthy: true,
    models,
    close: async () => {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    }
  }
  const serve = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    if (!engine.healthy) return send(response, 500, { error: 'out of order' })
    if (request.url === '/v1/models')
      return send(response, 200, { object: 'list', data: engine.models.map((id) => ({ id, object: 'model', max_model_len: 4096 })) })
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk)
    const body = JSON.parse(Buffer.concat(chunks).toString())
    engine.asked.push(body)
    const said = script(body)
    if ('status' in said) return send(response, said.status, said.json)
    response.on('close', () => {
      if (!response.writableFinished) engine.cancelled++
    })
    response.writeHead(200, { 'content-type': 'text/event-stream' })
    for await (const text of said) {
      if (response.destroyed) return
      if (!response.write(text)) await room(response)
    }
    response.end()
  }
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  if (typeof address !== 'object' || address === null) throw new Error('no port')
  return Object.assign(engine, { url: `http://127.0.0.1:${address.port}` })
}

async function room(response: ServerResponse): Promise<void> {
  const either = new AbortController()
  const waits = ['drain', 'close'].map((event) => once(response, event, { signal: either.signal }))
  await Promise.race(waits)
  either.abort()
  await Promise.allSettled(waits)
}

function send(response: ServerResponse, status: number, json: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json' })
  response.end(JSON.stringify(json))
}

const chunk = (choice: object): string => `data: ${JSON.stringify({ object: 'chat.completion.chunk', choices: [{ index: 0, ...choice }] })}\n\n`

export const word = (text: string): string => chunk({ delta: { content: text }, finish_reason: null })
export const END = chunk({ delta: {}, finish_reason: 'stop' })
export const DONE = 'data: [DONE]\n\n'
export const usage = (input: number, output: number): string =>
  `data: ${JSON.stringify({ choices: [], usage: { prompt_tokens: input, completion_tokens: output, total_tokens: input + output } })}\n\n`
