import { existsSync } from 'node:fs'
import { getCompileCacheDir } from 'node:module'
import { join } from 'node:path'
import type { JobView } from '../../src/node/client-api.ts'
import type { Settings } from '../../src/node/config/options.ts'
import type { DemoInit } from '../../src/node/demo/demo.ts'
import type { Command } from '../command.ts'
import { openLog } from '../log.ts'
import { jobExitStatus } from '../print/job.ts'
import { untilStopped } from '../until-stopped.ts'

export const demo: Command = {
  name: 'demo',
  summary: 'the whole network on this machine, and real jobs on it',
  description:
    'Starts a whole network on this machine: a chain with the contracts, a bootstrap node, two solvers, two providers and a mediator as processes of their own. ' +
    'Runs cowsay and pandoc on it, and shows each step from the signed offer to the payment. Needs no Docker, no GPU, no wallet and no internet.',
  arguments: [],
  examples: [
    ['lilynode demo', 'the tour'],
    ['lilynode demo --keep', 'leaves the network running; then, in another terminal: lilynode run cowsay -i Message=hi --network demo'],
    ['lilynode demo --module ./my-module --runs 0', 'your own module in cowsay’s place'],
    ['lilynode demo --chat "What is the capital of Norway?"', 'a language model at a provider answers over libp2p, paid by the token'],
    ['lilynode demo --cheat', 'cheaters of six kinds, and who pays for it'],
    ['lilynode demo --json | jq -c .type', 'every event as a line of JSON']
  ],
  run: async ({ out, signal, settings }) => {
    const { Demo } = await import('../../src/node/demo/demo.ts')
    await (await import('../../src/node/demo/refuse-second.ts')).refuseSecondDemo(settings.dataDir)
    const { createDemoReporter } = await import('../demo-reporter.ts')
    if (settings.cheat) return (await import('../cheat-demo.ts')).cheatDemo({ out, signal, settings }, await demoInit(settings))
    const lilynode = process.env.npm_command === 'exec' ? 'npx lilynode' : 'lilynode' // as it was called: npx installs no command of that name
    const jobs: JobView[] = []
    const tour = new Demo(await demoInit(settings), createDemoReporter(out, jobs), await openLog(settings))
    await tour.start(signal)
    try {
      if (settings.chat === undefined) await tour.tour(signal)
      else await tour.chat(signal)
      if (settings.keep) {
        out.print(
          `\nThe network stays. In another terminal:\n  ${lilynode} run cowsay -i Message="hello" --network demo\n  ${lilynode} offers --network demo\n  ${lilynode} top --network demo\nEnd it: Ctrl-C`
        )
        await untilStopped(signal)
      } else if (settings.chat === undefined) {
        out.print(`\nNext: ${lilynode} demo --keep, then in another terminal: ${lilynode} run cowsay -i Message="hello" --network demo`)
      }
    } finally {
      await tour.stop()
    }
    return Math.max(0, ...jobs.map(jobExitStatus))
  }
}

async function demoInit(settings: Settings): Promise<DemoInit> {
  const { providerSettings } = await import('../../src/node/from-settings.ts')
  const { distFolder } = await import('../../src/node/dist-folder.ts')
  const { packageFolder } = await import('../../src/node/config/version.ts')
  const dist = distFolder()
  const document = join(packageFolder(), 'README.md')
  const { PATH = '', HOME = '' } = process.env
  const cache = getCompileCacheDir()
  return {
    root: settings.dataDir,
    entry: join(dist, 'lilynode.mjs'),
    catalogue: join(dist, 'modules'),
    provider: providerSettings(settings),
    ...(settings.module !== undefined && { module: settings.module }),
    ...(existsSync(document) && { document }),
    warmRuns: settings.runs,
    ...(settings.chat !== undefined && { chat: settings.chat }),
    env: { PATH, HOME, ...(cache !== undefined && { NODE_COMPILE_CACHE: cache }) },
    workerUrl: new URL(`file://${join(dist, 'wasm-worker.mjs')}`)
  }
}
