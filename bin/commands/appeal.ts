import type { AppealTermsView } from '../../src/node/client-api.ts'
import type { Command, CommandContext } from '../command.ts'
import { lily } from '../print/amounts.ts'
import { followCase } from '../print/follow-case.ts'
import { UsageError } from '../usage-error.ts'

export const appeal: Command = {
  name: 'appeal',
  summary: 'have more mediators look at a ruling that you hold for wrong',
  description:
    'Within the hour after a ruling that lets the provider keep its price: has the job run again by the next larger round of mediators, 3, 7 or 15. Takes a bond out of escrow, which comes back if ' +
    'they rule otherwise and is lost if not. Shows the bond and asks, unless --yes is given. Tells each step to the end; the node goes on when you leave.',
  arguments: [{ name: '<id>', description: 'job or deal id, or the first digits of one' }],
  examples: [
    ['lilynode appeal 0x3fa9', 'shows the bond, asks, appeals, and waits for the ruling'],
    ['lilynode appeal 0x3fa9 --yes --detach', 'appeals and leaves; `lilynode dispute 0x3fa9` shows how it went']
  ],
  run: async (context) => {
    const { out, signal, args, settings, openClient } = context
    const id = args[0] ?? ''
    const client = await openClient()
    try {
      const terms = await client.appealTerms(id, signal)
      out.emit({ type: 'appeal', ...terms })
      out.print(inWords(terms))
      if (!settings.yes && !(await agrees(context))) {
        out.print('no appeal was made')
        return 1
      }
      await followCase({ out, cases: client.appeal(id, terms.bondWei, signal), detach: settings.detach })
      return 0
    } finally {
      await client.close()
    }
  }
}

const inWords = ({ ruling, round, nextSeats, bondWei, freeWei, deadlineS }: AppealTermsView): string =>
  `round ${round} ruled ${ruling}; an appeal, until ${new Date(deadlineS * 1000).toISOString()}, has ${nextSeats} mediators run the job again. ` +
  `Its bond is ${lily(bondWei)}, of ${lily(freeWei)} free in escrow: it comes back if they rule otherwise`

async function agrees({ settings, signal }: CommandContext): Promise<boolean> {
  const { stdin, stdout } = process
  if (settings.json || !stdin.isTTY || !stdout.isTTY) throw new UsageError('nobody is here to ask: --yes pays the bond that is shown')
  const { Left, LinePrompter } = await import('../../src/tui/index.ts')
  const prompter = new LinePrompter({ stdin, stdout, color: !settings.noColor }, signal)
  const problem = (text: string): string | undefined => (text === 'yes' || text === 'no' ? undefined : 'yes or no')
  try {
    return (await prompter.ask('Pay this bond? yes or no', 'no', problem)) === 'yes'
  } catch (cause) {
    if (cause instanceof Left) return false
    throw cause
  } finally {
    prompter.close()
  }
}
