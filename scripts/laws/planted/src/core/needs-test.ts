// no-test-in-source.
import { helper } from './test-helper.ts'

export const needsTest = helper
