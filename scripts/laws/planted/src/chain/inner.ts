// inside-by-file.
import { chainValue } from './index.ts'

export const inner = chainValue
