import { createSolver } from '../../src/node/roles/solver.ts'
import { StakeKeeper } from '../../src/node/stake-keeper.ts'
import { bent, runCheat } from './cheat-program.ts'

/**
 * Gives each job to the worst provider that fits it, and says so in figures that are true one by one: whoever reads the list sees that the best
 * stands last. Its deals are good, its signatures its own; what it signs for contradicts itself.
 */
await runCheat('solver', async ({ base, network, view }) => {
  const { book } = view
  const search: typeof book.search = (need, limits) => {
    const ranking = book.search(need, limits)
    return { ...ranking, candidates: ranking.candidates.toReversed() }
  }
  const crooked = bent(view, { book: bent(book, { search }) })
  return [new StakeKeeper(base, { network, roles: ['solver'] }), ...createSolver(base, crooked, { network: network.name })]
})
