import type { FormState } from './form-state.ts'
import type { Viewing } from './screens/outputs.ts'

export const SCREENS = ['Overview', 'Jobs', 'Market', 'Provider', 'Mediation', 'Network', 'Wallet', 'Run'] as const
export type ScreenName = (typeof SCREENS)[number]

/** What is being typed at the foot of the screen. */
export interface Prompt {
  readonly kind: 'search' | 'command' | 'confirm'
  readonly text: string
  /** For a confirmation: what is done on `y`. */
  readonly action?: Action
}

/** What a key asks the node for. */
export type Action =
  | { readonly type: 'quit' }
  | { readonly type: 'picture'; readonly path: string }
  | { readonly type: 'cancel' | 'retry' | 'download' | 'challenge'; readonly jobId: string }
  | { readonly type: 'fund' }
  | { readonly type: 'submit'; readonly module: string; readonly values: FormState['values'] }

/** What the node does of it. */
export type NodeAction = Exclude<Action, { readonly type: 'quit' | 'picture' }>

/** Where the person is. The data is the node's; this is ours. */
export interface UiState {
  readonly screen: ScreenName
  /** The chosen row, by screen. */
  readonly chosen: Readonly<Record<ScreenName, number>>
  /** The chosen job, where a person chose one: newer ones move it down, and a key must not meet another. Absent: the newest. */
  readonly heldJob?: string
  readonly search: string
  readonly isHelpOpen: boolean
  /** Clicks and the wheel come here, not to the terminal. */
  readonly hasMouse: boolean
  /** The market by module, not by offer. */
  readonly isByModule: boolean
  /** The chosen job fills the screen. */
  readonly isZoomed: boolean
  /** The files of a result fill the screen. */
  readonly viewing?: Viewing
  readonly prompt?: Prompt
  readonly form?: FormState
  /** What came of the last action. */
  readonly notice?: { readonly text: string; readonly isBad: boolean }
}

export const FIRST_UI: UiState = {
  screen: 'Overview',
  chosen: { Overview: 0, Jobs: 0, Market: 0, Provider: 0, Mediation: 0, Network: 0, Wallet: 0, Run: 0 },
  search: '',
  isHelpOpen: false,
  hasMouse: false,
  isByModule: false,
  isZoomed: false
}
