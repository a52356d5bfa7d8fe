// floor-core: up.
import { chainValue } from '../chain/index.ts'

export const noun = chainValue
