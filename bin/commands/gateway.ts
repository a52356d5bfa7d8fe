import { join } from 'node:path'
import type { RunningGateway } from '../../src/api/index.ts'
import { delay } from '../../src/core/clock.ts'
import { commandHere } from '../../src/node/config/command-here.ts'
import type { Command, CommandContext } from '../command.ts'
import { openLog } from '../log.ts'
import { untilStopped } from '../until-stopped.ts'
import { UsageError } from '../usage-error.ts'

const LOOPBACK = ['127.0.0.1', '::1', 'localhost']

export const gateway: Command = {
  name: 'gateway',
  summary: 'serve the network over HTTP: OpenAI’s API, jobs, keys with budgets',
  description:
    'Serves models and jobs of the network to programs that speak OpenAI’s API: they need a base URL and a key, no wallet and no chain; this machine’s wallet pays. ' +
    'With --backend it answers with an engine of your own instead, without a network, unless --network is given too. /docs shows all paths. Until Ctrl-C: answers that are coming get five seconds to end.',
  arguments: [],
  examples: [
    ['lilynode gateway --network mainnet', 'on this machine’s port 8787; `lilynode keys create` makes keys for it'],
    ['lilynode gateway --no-keys --backend lilychat', 'the built-in model, for programs of this machine'],
    ['lilynode gateway --listen 0.0.0.0:443 --tls-cert cert.pem --tls-key key.pem --cors https://app.example', 'for others, over https']
  ],
  run: async (context) => {
    checkListen(context)
    const { out, settings, signal, sources } = context
    const { openGatewayParts } = await import('../../src/node/gateway/open-parts.ts')
    const { startGateway } = await import('../../src/api/index.ts')
    const { packageVersion } = await import('../../src/node/config/version.ts')
    const isLocal = settings.backend !== undefined && sources.network === 'default'
    const parts = await openGatewayParts(settings, { logger: await openLog(settings), isLocal }, signal)
    try {
      const running = await startGateway(parts, { ...(await initOf(context)), ...parts, version: packageVersion() }, signal)
      try {
        const models = await firstModels(parts.inference, signal)
        tell(context, running, { models: models.map(({ model }) => model), hasJobs: !isLocal })
        await untilStopped(signal)
        out.note('answers that are coming get five seconds to end')
      } finally {
        await running.stop()
      }
    } finally {
      await parts.stop()
    }
    return 0
  }
}

/** A node that has just started hears the offers within a second or two; without this the example to paste would name no model. */
const FIRST_OFFERS_MS = 3_000

interface Models {
  models(): Promise<readonly { readonly model: string }[]>
}

async function firstModels(inference: Models, signal: AbortSignal): ReturnType<Models['models']> {
  const untilMs = Date.now() + FIRST_OFFERS_MS
  for (;;) {
    const models = await inference.models().catch(() => []) // told at each request
    if (models.length > 0 || Date.now() > untilMs) return models
    await delay(FIRST_OFFERS_MS / 10, signal)
  }
}

/** @throws {UsageError} */
function checkListen({ settings }: CommandContext): void {
  const { httpListen, noKeys, tlsCert, tlsKey } = settings
  if ((tlsCert === undefined) !== (tlsKey === undefined)) throw new UsageError('https needs both --tls-cert and --tls-key')
  if (noKeys && !LOOPBACK.includes(httpListen.host))
    throw new UsageError(
      `--no-keys on ${httpListen.host} would let everybody spend from this wallet: listen on 127.0.0.1, or leave --no-keys out and make keys with \`lilynode keys create\``
    )
}

async function initOf({ settings }: CommandContext) {
  const { distFolder } = await import('../../src/node/dist-folder.ts')
  const { httpListen, noKeys, tlsCert, tlsKey, cors, maxBody, answerTimeout, webhookPrivate, page } = settings
  return {
    ...httpListen,
    isOpen: noKeys,
    origins: cors.length === 0 && !noKeys ? ['*'] : cors, // a page that has no key gets nowhere
    maxBodyBytes: maxBody,
    timeoutMs: answerTimeout,
    webhookPrivate,
    ...(page !== undefined && { page: { folder: page, library: join(distFolder(), 'client-browser.mjs') } }),
    ...(tlsCert !== undefined && tlsKey !== undefined && { tls: { certPath: tlsCert, keyPath: tlsKey } })
  }
}

const A_JOB = { module: 'cowsay', inputs: { Message: 'hello' } }
const questionTo = (model: string) => ({ model, stream: true, messages: [{ role: 'user', content: 'What is the capital of Norway?' }] })

interface Served {
  readonly models: readonly string[]
  /** Not of an engine of one's own, without a network. */
  readonly hasJobs: boolean
}

function tell({ out, settings }: CommandContext, { url, keys }: RunningGateway, { models, hasJobs }: Served): void {
  const [model] = models
  out.emit({ type: 'gateway.ready', url, models, keys: settings.noKeys ? undefined : keys })
  out.print(`the gateway answers at ${url}/v1 (OpenAI’s API), ${url}/docs shows all of it`)
  out.print(models.length === 0 ? 'no models are on offer yet; they are listed at /v1/models as they come' : `models: ${models.join(', ')}`)
  if (!settings.noKeys && keys === 0)
    out.print(`nobody has a key yet, make one in another terminal:\n  KEY=$(${commandHere('lilynode keys create me --budget 5', settings)})`)
  const key = settings.noKeys ? '' : ' -H "Authorization: Bearer $KEY"'
  const [path, body] = hasJobs && model === undefined ? (['jobs', A_JOB] as const) : (['chat/completions', questionTo(model ?? 'MODEL')] as const)
  out.print(`try it:\n  curl ${url}/v1/${path}${key} -H "Content-Type: application/json" -d '${JSON.stringify(body)}'`)
  out.note('end it: Ctrl-C')
}
