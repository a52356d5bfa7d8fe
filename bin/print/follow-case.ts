import type { ChallengeView } from '../../src/node/client-api.ts'
import type { Output } from '../output.ts'
import { lily, shortAddress } from './amounts.ts'

/** Rulings that say that the client was right to ask. */
const CONVICTIONS: readonly string[] = ['Convicted', 'ResultWithheld', 'Equivocated']

/** Each step of a case, as it comes: as JSON all of them, for a person those that change a word; detached, the first only. */
export async function followCase(at: { readonly out: Output; readonly cases: AsyncIterable<ChallengeView>; readonly detach: boolean }): Promise<void> {
  let last = ''
  for await (const view of at.cases) {
    at.out.emit({ type: 'challenge', ...view })
    const line = lineOf(view)
    if (!at.out.json && line !== last) at.out.print(line)
    if (!at.out.json && view.phase === 'Verdict' && line !== last) at.out.note('Ctrl-C leaves: the node goes on, and `lilynode dispute` shows how it ended')
    last = line
    if (at.detach) return
  }
}

function lineOf({ phase, round, ruling, state, beaconRound, deadlineS, seats, feeWei }: ChallengeView): string {
  const until = deadlineS === undefined ? '' : `, until ${new Date(deadlineS * 1000).toISOString()}`
  switch (phase) {
    case 'Draw':
      return `round ${round}: mediators are drawn with round ${beaconRound} of the beacon; each earns ${lily(feeWei)}`
    case 'Commit':
    case 'Reveal':
      return `round ${round}: ${phase === 'Commit' ? 'the job is run again' : 'votes are shown'}${until}: ${seats.map(({ mediator, vote }) => `${shortAddress(mediator)} ${vote === 'None' ? 'at work' : vote}`).join(', ')}`
    case 'Verdict':
      return `round ${round}: ${ruling}, unless somebody appeals${until}`
    case 'None':
    case 'Done':
      return `the case ended as ${ruling}, the deal as ${state}: ${CONVICTIONS.includes(ruling) ? 'your money is back in escrow' : 'the provider keeps its price'}`
  }
}
