import { resolve } from 'node:path'
import type { SubmitRequest } from '../../src/node/client-api.ts'
import { modulesOf } from '../../src/node/config/folders.ts'
import type { Settings } from '../../src/node/config/options.ts'
import { resolveSettings } from '../../src/node/config/settings.ts'
import { isRemote } from '../../src/node/modules/remote-path.ts'
import type { Command } from '../command.ts'
import { followToEnd } from '../follow-to-end.ts'
import { MODULE_ARGUMENT } from '../module-argument.ts'
import { UsageError } from '../usage-error.ts'

/** A module of a git repository may have to be fetched before its help can be shown. */
const HELP_MS = 60_000

export const run: Command = {
  name: 'run',
  summary: 'run a module on the network and wait for its result',
  description:
    'Runs a module on somebody’s machine: offers the job, waits for a provider, fetches and verifies the result, and pays. ' +
    'The job is journalled before it is offered: when this terminal closes, `lilynode jobs` finds it again.',
  arguments: [{ name: '<module>', description: MODULE_ARGUMENT }],
  examples: [
    ['lilynode run pandoc --help', 'what the module pandoc takes'],
    ['lilynode run cowsay -i Message="hello, world"', 'a cow says it'],
    ['lilynode run pandoc -f README.md -i To=html --output ./page', 'converts a document; the result is copied to ./page'],
    ['lilynode run pandoc -f https://example.org/notes.md -i To=html', 'a document from the web, or from peers: ipfs://CID'],
    ['lilynode run ./my-module -i Steps=20 --max-price 0.5', 'your own module, for at most 0.5 LILY'],
    ['lilynode run github.com/you/your-module:v1.0.0', 'a module in a git repository, pinned to the commit that v1.0.0 is now'],
    ['lilynode run sdxl:v0.9 --pin --open -i Prompt="a lily pond"', 'a picture, from a provider with a GPU; --pin once, to fix which image runs'],
    ['lilynode run pandoc -f README.md -i To=html --verify always', 'runs it again here, and pays only for the same result'],
    ['lilynode run ./my-module --metered 1m --timeout 2h --budget 5', 'pays for a minute, then for more as it runs, up to 5 LILY'],
    ['lilynode run pandoc -f README.md -i To=html --keep 30d', 'the provider keeps the result for 30 days, and answers for it with its stake'],
    ['lilynode run cowsay -i Message=hi --json | jq -r .state', 'progress and result as lines of JSON']
  ],
  helpFor: async (module) => {
    const { settings } = await resolveSettings({ flags: {}, env: process.env })
    return (await import('../../src/node/module-help.ts')).moduleHelp(module, modulesOf(settings.dataDir), AbortSignal.timeout(HELP_MS))
  },
  run: async (context) => {
    const { absoluteReference } = await import('../../src/node/modules/module-reference.ts')
    const request = submitRequest(absoluteReference(context.args[0] ?? ''), context.settings)
    const client = await context.openClient()
    try {
      const job = await client.submit(request, context.signal)
      if (!context.settings.detach) return await followToEnd(context, client, job)
      context.out.emit({ type: 'job', ...job })
      context.out.print(job.jobId)
      return 0
    } finally {
      await client.close()
    }
  }
}

/** `module`: as the node is to find it. @throws {UsageError} */
export function submitRequest(module: string, settings: Settings): SubmitRequest {
  const { maxPrice, target, timeout, expires, keepResult, verify, sandbox, ban, metered, halt, budget } = settings
  return {
    module,
    inputs: inputsOf(settings.input),
    files: settings.file.map(fileInput),
    ...(maxPrice !== undefined && { maxPriceWei: maxPrice.toString() }),
    ...(settings.pin && { pin: true }),
    ...(settings.privateUrls && { privateUrls: true }),
    ...(target !== undefined && { target }),
    ...(ban.length > 0 && { excluded: ban }),
    ...(settings.registryLogin && { registryLogin: true }),
    ...(sandbox !== undefined && { runtime: sandbox }),
    ...(metered !== undefined && { metered: { firstS: Math.ceil(metered / 1000), ...(halt !== undefined && { haltS: Math.ceil(halt / 1000) }) } }),
    ...(budget !== undefined && { budgetWei: budget.toString() }),
    ...(timeout !== undefined && { timeoutMs: timeout }),
    ...(verify !== undefined && { verify }),
    ...(keepResult !== undefined && { keepS: Math.ceil(keepResult / 1000) }),
    ...(expires !== undefined && { expiresInS: Math.ceil(expires / 1000) })
  }
}

function inputsOf(pairs: readonly string[]): Readonly<Record<string, string>> {
  const inputs = new Map<string, string>()
  for (const pair of pairs) {
    const at = pair.indexOf('=')
    const name = pair.slice(0, at)
    if (inputs.has(name)) throw new UsageError(`--input ${name} is given twice: an input has one value`)
    inputs.set(name, pair.slice(at + 1))
  }
  return Object.fromEntries(inputs)
}

/** `Name=path`, or a path alone; a path may be `ipfs://CID` or a URL. A path with an = in it is written with ./ in front. */
function fileInput(text: string): SubmitRequest['files'][number] {
  const [, name = '', path = text] = /^(\w[\w.-]*)=(.+)$/s.exec(text) ?? []
  return { name, path: isRemote(path) ? path : resolve(path) }
}
