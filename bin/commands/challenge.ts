import type { ChallengeView } from '../../src/node/client-api.ts'
import type { Command } from '../command.ts'
import type { Output } from '../output.ts'
import { lily, shortAddress } from '../print/amounts.ts'

/** Rulings that say that the client was right to ask. */
const CONVICTIONS: readonly string[] = ['Convicted', 'ResultWithheld', 'Equivocated']

export const challenge: Command = {
  name: 'challenge',
  summary: 'have a result run again by mediators whom nobody chose',
  description:
    'Challenges the result of a deal that is committed to, or paid and still auditable. Costs one mediator’s fee unless the result was wrong; ' +
    'then the provider loses its collateral, and you get your money back and a bounty. Tells each step to the end; the node goes on when you leave.',
  arguments: [{ name: '<id>', description: 'job or deal id, or the first digits of one' }],
  examples: [
    ['lilynode challenge 0x3fa9 --reason "the cow is silent"', 'challenges, and waits for the ruling'],
    ['lilynode challenge 0x3fa9 --detach', 'challenges and leaves; `lilynode dispute 0x3fa9` shows how it went']
  ],
  run: async ({ out, signal, args, settings, openClient }) => {
    const client = await openClient()
    try {
      let last: ChallengeView | undefined
      for await (const view of client.challenge(args[0] ?? '', settings.reason, signal)) {
        out.emit({ type: 'challenge', ...view })
        if (!out.json) printChange(out, view, last)
        last = view
        if (settings.detach) break
      }
      return 0
    } finally {
      await client.close()
    }
  }
}

function printChange(out: Output, view: ChallengeView, last: ChallengeView | undefined): void {
  const line = lineOf(view)
  if (!last || lineOf(last) !== line) out.print(line)
}

function lineOf({ phase, round, ruling, state, beaconRound, deadlineS, seats, feeWei }: ChallengeView): string {
  const until = deadlineS === undefined ? '' : `, until ${new Date(deadlineS * 1000).toISOString()}`
  switch (phase) {
    case 'Draw':
      return `round ${round}: mediators are drawn with round ${beaconRound} of the beacon; each earns ${lily(feeWei)}`
    case 'Commit':
    case 'Reveal':
      return `round ${round}: ${phase === 'Commit' ? 'the job is run again' : 'votes are shown'}${until}: ${seats.map(({ mediator, vote }) => `${shortAddress(mediator)} ${vote}`).join(', ')}`
    case 'Verdict':
      return `round ${round}: ${ruling}, unless somebody appeals${until}`
    case 'None':
    case 'Done':
      return `the case ended as ${ruling}, the deal as ${state}: ${CONVICTIONS.includes(ruling) ? 'your money is back in escrow' : 'the provider keeps its price'}`
  }
}
