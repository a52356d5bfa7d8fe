import { errorCode, errorMessage } from '../../core/errors.ts'
import type { Endpoint } from './endpoint.ts'
import { answerSchema, endpointDown, MAX_ANSWER_BYTES, resultOf } from './endpoint.ts'

/** JSON-RPC by POST. Connections are kept alive by fetch itself. */
export function createHttpEndpoint(url: string): Endpoint {
  let nextId = 1
  return {
    url,
    close: () => {},
    request: async (method, params, signal) => {
      const body = JSON.stringify({ jsonrpc: '2.0', id: nextId++, method, params })
      const text = await post(url, body, signal)
      return resultOf(parseAnswer(text, url), method, url)
    }
  }
}

async function post(url: string, body: string, signal: AbortSignal): Promise<string> {
  let response: Response
  try {
    response = await fetch(url, { method: 'POST', body, headers: { 'content-type': 'application/json' }, signal, redirect: 'error' })
    const text = await readBounded(response, url)
    // Some nodes answer a refused call with HTTP 400 and a good JSON-RPC error: let the body speak, unless it is the server's own trouble.
    if (response.status === 429 || response.status >= 500 || (!response.ok && !text.startsWith('{'))) throw endpointDown(url, `HTTP ${response.status}`)
    return text
  } catch (cause) {
    if (signal.aborted) throw signal.reason
    if (errorCode(cause) === 'CHAIN_ENDPOINT_DOWN') throw cause // said above
    throw endpointDown(url, `can't be reached (${reason(cause)})`, cause)
  }
}

async function readBounded(response: Response, url: string): Promise<string> {
  const chunks: Uint8Array[] = []
  let bytes = 0
  for await (const chunk of response.body ?? []) {
    bytes += chunk.byteLength
    if (bytes > MAX_ANSWER_BYTES) throw endpointDown(url, `its answer is larger than ${MAX_ANSWER_BYTES} bytes`)
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString('utf8')
}

function parseAnswer(text: string, url: string) {
  try {
    return answerSchema.parse(JSON.parse(text))
  } catch (cause) {
    throw endpointDown(url, 'does not answer with JSON-RPC', cause)
  }
}

/** fetch hides the reason one level down: "fetch failed", cause ECONNREFUSED. */
function reason(error: unknown): string {
  const cause = error instanceof Error ? error.cause : undefined
  if (typeof cause === 'object' && cause !== null && 'code' in cause && typeof cause.code === 'string') return cause.code
  return errorMessage(error)
}
