import type { Finding } from '../../market/index.ts'
import { lintModule } from '../../market/index.ts'
import type { FoundModule } from './module-finder.ts'

/** For commands, which do not know the market. */
export const lintFound = (found: FoundModule): readonly Finding[] => lintModule(found)
