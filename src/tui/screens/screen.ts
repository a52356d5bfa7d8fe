import type { CockpitData } from '../cockpit-data.ts'
import type { Line } from '../line.ts'
import type { UiState } from '../ui-state.ts'

export interface ScreenInit {
  readonly data: CockpitData
  readonly ui: UiState
  readonly width: number
  readonly height: number
}

export interface Screen {
  /** The rows of the screen: pure, so that the same data is the same picture. */
  draw(init: ScreenInit): readonly Line[]
  /** Its keys: in a word for the foot of the screen, and in full, where that is more, for `?`. The most useful first: a narrow foot shows no others. */
  readonly keys: readonly (readonly [key: string, what: string, inFull?: string])[]
}

/** From here on two blocks stand side by side. */
export const WIDE_COLUMNS = 110
