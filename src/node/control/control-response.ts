/** Server → client, NDJSON: items, then exactly one `end` or `error`. */
export type ControlResponse =
  | { readonly type: 'item'; readonly value: unknown }
  | { readonly type: 'end' }
  | { readonly type: 'error'; readonly code: string; readonly message: string }

/** By hand: the cockpit is a process of its own, and a schema library is a tenth of the memory it may have. @throws on a line of another form */
export function readResponse(line: string): ControlResponse {
  const response: unknown = JSON.parse(line)
  if (typeof response === 'object' && response !== null && 'type' in response) {
    if (response.type === 'item') return { type: 'item', value: 'value' in response ? response.value : undefined }
    if (response.type === 'end') return { type: 'end' }
    if (response.type === 'error' && 'code' in response && 'message' in response)
      return { type: 'error', code: String(response.code), message: String(response.message) }
  }
  throw new Error('the node answered with a line that is no response: is it of another version?')
}
