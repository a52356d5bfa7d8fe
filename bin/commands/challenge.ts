import type { Command } from '../command.ts'
import { followCase } from '../print/follow-case.ts'

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
      await followCase({ out, cases: client.challenge(args[0] ?? '', settings.reason, signal), detach: settings.detach })
      return 0
    } finally {
      await client.close()
    }
  }
}
