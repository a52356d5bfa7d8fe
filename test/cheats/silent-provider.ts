import { bentProvider, runCheat } from './cheat-program.ts'

/** Co-signs deals, and from then on does not say a word to anyone. */
await runCheat('provider', (bench) => bentProvider(bench, { without: ['node:deal-keeper', 'node:delivery-desk', 'node:evidence-desk'] }))
