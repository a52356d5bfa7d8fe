import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { bent, bentProvider, runCheat } from './cheat-program.ts'

/** Of a number, as the last digits of one machine differ from those of another: noise with a fixed seed, so that each of its runs gives the same. */
const NOISE = 1e-4

/** No cheater: it runs every job, on a machine that computes a little differently. */
await runCheat('provider', (bench) =>
  bentProvider(bench, {
    executor: (honest) =>
      bent(honest, {
        run: async (request, signal) => {
          const outcome = await honest.run(request, signal)
          const folder = join(request.workDir, 'outputs')
          for (const name of await readdir(folder)) await writeFile(join(folder, name), noisy(await readFile(join(folder, name), 'utf8')))
          return outcome
        }
      })
  })
)

function noisy(text: string): string {
  let state = 2_463_534_242 // Marsaglia's xorshift of 32 bits, from his own seed
  return text.replace(/\d+\.\d+/g, (number) => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return (Number(number) * (1 + (NOISE * state) / 2 ** 31)).toFixed(6)
  })
}
