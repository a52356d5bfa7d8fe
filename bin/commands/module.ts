import { resolve } from 'node:path'
import { safeText } from '../../src/node/client/safe-text.ts'
import { modulesOf } from '../../src/node/config/folders.ts'
import type { FoundModule } from '../../src/node/modules/module-finder.ts'
import type { Command, CommandContext } from '../command.ts'
import { openLog } from '../log.ts'
import { MODULE_ARGUMENT } from '../module-argument.ts'
import { size } from '../print/amounts.ts'
import { UsageError } from '../usage-error.ts'
import { submitRequest } from './run.ts'

const VERBS = ['init', 'lint', 'render', 'test', 'calibrate', 'pack', 'publish', 'fetch', 'types'] as const
type Verb = (typeof VERBS)[number]

export const module: Command = {
  name: 'module',
  summary: 'make, check, try and share modules',
  description:
    'init: writes a new module into a folder. lint: says what makes it unsafe, unpinned or different from run to run. ' +
    'render: prints the job that a call would offer, and its id. test: runs it in the sandbox of this machine, without a network; twice where its results are compared. ' +
    'calibrate: runs it many times here, cheats on each result in several ways, and measures how often each verification strategy is wrong. ' +
    'pack: writes it as a CAR file. publish: has the node that runs here serve it to peers, by its CID. fetch: asks a repository again where its branch or tag stands now. ' +
    'types: writes its inputs as TypeScript, for programs that call it through lilynode/client.',
  arguments: [
    { name: '<verb>', description: VERBS.join(' | '), choices: VERBS },
    { name: '<module>', description: `init: a new folder; else ${MODULE_ARGUMENT}` }
  ],
  examples: [
    ['lilynode module init ./hello --engine docker', 'a new module with a build file for its image'],
    ['lilynode module init ./frog --engine service', 'one that a provider keeps running, with a small server that speaks OpenAI’s API'],
    ['lilynode module lint github.com/you/module:v1', 'what there is to say about it, and about the file of the original network that it may be'],
    ['lilynode module render cowsay -i Message=hi', 'the job as it would be offered'],
    ['lilynode module test ./hello -i Name=you -o ./out', 'runs it here; what it wrote is in ./out'],
    ['lilynode module types ./hello > hello-inputs.d.ts', "lily.run('hello', …) is checked from then on"],
    ['lilynode module calibrate ./hello -i Name=you -n 300', 'error rates of each strategy, bounded at 95 %'],
    ['lilynode module publish ./hello', 'prints the CID under which peers fetch it']
  ],
  run: async (context) => {
    const [verb, name] = context.args
    if (name === undefined) throw new UsageError('which module?')
    if (verb === 'init') return init(context, resolve(name))
    const { openFinder } = await import('../../src/node/module-help.ts')
    const finder = await openFinder(modulesOf(context.settings.dataDir))
    const found = await finder.find(name, context.signal, { renew: verb === 'fetch', keepQuotes: context.settings.keepQuotes })
    return ACTIONS[verb as Exclude<Verb, 'init'>](context, found) // one of VERBS: the program checked it
  }
}

type Action = (context: CommandContext, found: FoundModule) => Promise<number>

async function init({ out, settings }: CommandContext, folder: string): Promise<number> {
  const { initModule } = await import('../../src/node/modules/init-module.ts')
  const files = await initModule(folder, settings.engine)
  out.emit({ folder, files })
  out.print(`${folder}: ${files.join(', ')}`)
  out.note('its README.md says how to build it')
  return 0
}

/** Exit status 1 with an error among the findings: nobody would run it. */
const lint: Action = async ({ out }, found) => {
  const { lintFound } = await import('../../src/node/modules/lint-found.ts')
  const findings = lintFound(found)
  const { name, version } = found.manifest
  out.emit({ module: `${name}:${version}`, pin: found.pin, findings })
  for (const { level, line, text } of findings) out.print(`${out.style(STYLES[level], level)}${line === undefined ? '' : ` line ${line}`}: ${text}`)
  out.note(findings.length === 0 ? `${name}:${version}: nothing to say` : `${name}:${version}: ${findings.length} findings`)
  return findings.some(({ level }) => level === 'error') ? 1 : 0
}

const STYLES = { error: 'red', warning: 'yellow', note: 'dim' } as const

const render: Action = async (context, found) => {
  const { job, cid } = await makeJob(context, found)
  context.out.emit({ cid, pin: found.pin, spec: job.spec })
  context.out.print(JSON.stringify(job.spec, null, 2))
  context.out.note(`job ${cid}`)
  return 0
}

const test: Action = async (context, found) => {
  const { out, settings, signal } = context
  const { tryModule } = await import('../../src/node/modules/try-module.ts')
  const { describeOutcome } = await import('../print/outcome.ts')
  const { job } = await makeJob(context, found)
  const times = found.manifest.verification.strategy === 'exact' ? 2 : 1
  const onLog = (_: string, chunk: Uint8Array): void => out.note(safeText(new TextDecoder().decode(chunk)).trimEnd())
  const [first, again] = await tryModule(
    {
      module: found,
      job,
      dockerSocket: settings.docker,
      logger: await openLog(settings),
      ...(settings.output !== undefined && { folder: settings.output }),
      times,
      onLog
    },
    signal
  )
  if (!first) return 1
  const differs = again !== undefined && again.digest !== first.digest
  out.emit({ outcome: first.outcome, files: first.files, digest: first.digest, ...(again && { reproducible: !differs }) })
  out.print(describeOutcome(first.outcome))
  for (const file of first.files) out.print(`  ${file.path}  ${size(file.bytes)}`)
  if (differs) out.print('a second run gave other bytes: with verification "exact" its provider would be punished for that. Use "none", or find what differs')
  return first.outcome.kind === 'completed' && first.outcome.outcome.class === 'ok' && !differs ? 0 : 1
}

const calibrate: Action = async (context, found) => (await import('../calibrate.ts')).calibrate(context, found)

const pack: Action = async ({ out, settings, signal }, found) => {
  const { packModule } = await import('../../src/node/modules/pack-module.ts')
  const { name, version } = found.manifest
  const target = settings.output ?? resolve(`${name}-${version}.car`)
  const { cid, bytes } = await packModule(found, target, signal)
  out.emit({ cid, bytes, file: target })
  out.print(`ipfs://${cid}`)
  out.note(`${target}, ${size(bytes)} of files: any IPFS node imports it, and nobody serves it until one does`)
  return 0
}

const publish: Action = async (context, found) => {
  const { out, settings, signal } = context
  const { lintFound } = await import('../../src/node/modules/lint-found.ts')
  const { connectRunning } = await import('../open-client.ts')
  const wrong = lintFound(found).filter(({ level }) => level === 'error')
  if (wrong.length > 0) throw new UsageError(`nobody could run it: ${wrong.map(({ text }) => text).join('; ')}`)
  const client = await connectRunning(settings)
  if (!client) {
    out.note('no node runs on this data folder, so there is nobody to serve it: packed instead')
    return pack(context, found)
  }
  const { withPackage } = await import('../../src/node/modules/pack-module.ts')
  const published = await withPackage(found, (folder) => client.publish(folder, signal)).finally(() => client.close())
  out.emit(published)
  out.print(`ipfs://${published.cid}`)
  out.note(`pinned by the node ${published.peerId}, and there for peers of this network as long as it runs`)
  return 0
}

const fetch: Action = async ({ out }, found) => {
  const { name, version } = found.manifest
  out.emit({ module: `${name}:${version}`, pin: found.pin, folder: found.folder })
  out.print(`${name}:${version}${found.pin === undefined ? '' : ` at ${found.pin}`}`)
  out.note(found.folder)
  return 0
}

const types: Action = async ({ out }, { manifest }) => {
  const { moduleTypes } = await import('../../src/node/module-help.ts')
  const declarations = moduleTypes(manifest)
  out.emit({ module: `${manifest.name}:${manifest.version}`, declarations })
  out.print(declarations.trimEnd())
  return 0
}

const ACTIONS: Readonly<Record<Exclude<Verb, 'init'>, Action>> = { lint, render, test, calibrate, pack, publish, fetch, types }

async function makeJob({ settings, signal }: CommandContext, found: FoundModule) {
  const { localJob } = await import('../../src/node/modules/local-call.ts')
  const { jobSpecCodec } = await import('../../src/core/job-spec.ts')
  const job = await localJob(found, submitRequest(found.manifest.name, settings), signal)
  return { job, cid: jobSpecCodec.cid(job.spec) }
}
