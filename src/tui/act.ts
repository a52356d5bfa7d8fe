import { resolve } from 'node:path'
import { errorMessage } from '../core/errors.ts'
import { parseLily } from '../core/units.ts'
import type { SubmitRequest } from '../node/client-api.ts'
import type { CockpitApi } from '../node/control/cockpit-api.ts'
import { lily } from './format.ts'
import type { Action, NodeAction, UiState } from './ui-state.ts'

/** A submit waits for its files and for the first peer; nothing here waits longer. */
const ACTION_MS = 60_000

/** What came of it, for the foot of the screen; `after`: where the screen goes. */
export interface Acted {
  readonly notice: NonNullable<UiState['notice']>
  readonly after?: (ui: UiState) => UiState
}

/** Does what a key asked for. Never throws: what goes wrong is told. */
export async function act(api: CockpitApi | undefined, action: NodeAction, signal: AbortSignal): Promise<Acted> {
  if (!api) return { notice: { text: 'no node answers just now', isBad: true } }
  try {
    return await perform(api, action, AbortSignal.any([signal, AbortSignal.timeout(ACTION_MS)]))
  } catch (cause) {
    return { notice: { text: errorMessage(cause), isBad: true } }
  }
}

const good = (text: string): Acted => ({ notice: { text, isBad: false } })
const toNewJob = ({ heldJob: _before, ...ui }: UiState): UiState => ({ ...ui, screen: 'Jobs', search: '', chosen: { ...ui.chosen, Jobs: 0 } })

async function perform(api: CockpitApi, action: NodeAction, signal: AbortSignal): Promise<Acted> {
  switch (action.type) {
    case 'fund':
      await api.fund(signal)
      return good('funded from the faucet')
    case 'cancel':
      return good(`job ${action.jobId.slice(0, 10)} is ${(await api.cancel(action.jobId, signal)).state}`)
    case 'retry':
      return { ...good(`submitted again as ${(await api.retry(action.jobId, signal)).jobId.slice(0, 10)}`), after: toNewJob }
    case 'challenge':
      // The case goes on for minutes: the screen Mediation follows it.
      for await (const { phase, feeWei } of api.challenge(action.jobId, undefined, signal))
        return { ...good(`challenged: the case is at ${phase}, and a mediator earns ${lily(feeWei)} LILY`), after: (ui) => ({ ...ui, screen: 'Mediation' }) }
      throw new Error('the node said nothing of the case')
    case 'download': {
      // Beside where the person stands; a name of its own, so that nothing is written over.
      const folder = await api.download(action.jobId, resolve(`result-${action.jobId.slice(2, 10)}`), signal)
      return good(`copied to ${folder}`)
    }
    case 'submit': {
      const job = await api.submit(requestOf(action), signal)
      return { ...good(`submitted as ${job.jobId.slice(0, 10)}`), after: (ui) => withoutForm(toNewJob(ui)) }
    }
  }
}

function withoutForm({ form: _sent, ...ui }: UiState): UiState {
  return ui
}

/** The form's values as a request. Fields left empty are not sent: the module has its defaults. */
export function requestOf({ module, values }: Extract<Action, { type: 'submit' }>): SubmitRequest {
  const given = Object.entries(values).filter(([, value]) => value !== '')
  const files = given.filter(([name]) => name.startsWith('file:')).map(([name, path]) => ({ name: name.slice('file:'.length), path: resolve(path) }))
  const price = values['price:'] ?? ''
  return {
    module,
    inputs: Object.fromEntries(given.filter(([name]) => !name.includes(':'))),
    files,
    ...(price !== '' && { maxPriceWei: parseLily(price).toString() })
  }
}
