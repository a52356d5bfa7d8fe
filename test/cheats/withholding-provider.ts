import { bentProvider, runCheat } from './cheat-program.ts'

/** Does the job, commits to its result on chain and claims the price, but shows the result to nobody. */
await runCheat('provider', (bench) => bentProvider(bench, { without: ['node:delivery-desk', 'node:evidence-desk'] }))
