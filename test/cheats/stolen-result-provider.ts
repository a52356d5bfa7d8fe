import { cp, mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { JobOutcome } from '../../src/core/job-outcome.ts'
import { bent, bentProvider, runCheat } from './cheat-program.ts'

/** Does the first job as it should, and delivers its result to everybody after. */
await runCheat('provider', (bench) =>
  bentProvider(bench, {
    executor: (honest) => {
      const loot = join(bench.folder, 'loot')
      let stolen: JobOutcome | undefined
      return bent(honest, {
        run: async (request, signal) => {
          if (stolen) {
            await cp(loot, request.workDir, { recursive: true })
            request.onStarted?.()
            return stolen
          }
          const outcome = await honest.run(request, signal)
          await mkdir(loot, { recursive: true })
          for (const name of ['outputs', 'stdout', 'stderr']) await cp(join(request.workDir, name), join(loot, name), { recursive: true })
          stolen = outcome
          return outcome
        }
      })
    }
  })
)
