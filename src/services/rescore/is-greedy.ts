/** They change neither what the engine reads nor which token it chooses at temperature 0. */
const HARMLESS: ReadonlySet<string> = new Set([
  'model',
  'messages',
  'prompt',
  'max_tokens',
  'max_completion_tokens',
  'stop',
  'stream',
  'stream_options',
  'seed',
  'top_p',
  'user',
  'metadata',
  'logprobs',
  'top_logprobs'
])

/**
 * Whether the answer is the weights' likeliest one, token by token, to what is read in the request. A penalty, a grammar, tools or an engine's own
 * words make others of it: whoever scored those would accuse an honest provider.
 */
export function isGreedy({ temperature, n, ...rest }: Readonly<Record<string, unknown>>): boolean {
  if (temperature !== 0 || (n ?? 1) !== 1) return false
  return Object.entries(rest).every(([name, value]) => HARMLESS.has(name) || value === undefined || value === null)
}
