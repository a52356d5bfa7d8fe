import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import { invariant } from '../../core/errors.ts'

const packageSchema = z.looseObject({ name: z.literal('lilynode'), version: z.string() })

/** The folder of the package, from source and from the bundle alike: what ships beside the program lies below it. */
export function packageFolder(): string {
  for (let folder = dirname(fileURLToPath(import.meta.url)); ; folder = dirname(folder)) {
    const path = join(folder, 'package.json')
    if (existsSync(path) && packageSchema.safeParse(JSON.parse(readFileSync(path, 'utf8'))).success) return folder
    invariant(dirname(folder) !== folder, 'the program lies in its package')
  }
}

export const packageVersion = (): string => packageSchema.parse(JSON.parse(readFileSync(join(packageFolder(), 'package.json'), 'utf8'))).version
