import { readFile } from 'node:fs/promises'
import { z } from 'zod'
import { errorMessage } from '../../core/errors.ts'
import type { RegistryLogin } from '../../executor/index.ts'
import { NodeError } from '../errors.ts'

/** As `docker login` writes it, and what else may stand there. */
const fileSchema = z.looseObject({ auths: z.record(z.string(), z.looseObject({ auth: z.string().max(16_384).optional() })).default({}) })
/** What the engine's own default registry is called in that file. */
const DEFAULT_REGISTRY = 'https://index.docker.io/v1/'

/** The host of an image's registry as the file of logins names it. */
export function registryOfImage(image: string): string {
  const [first = '', ...rest] = image.split('/')
  return rest.length > 0 && (/[.:]/.test(first) || first === 'localhost') ? first : DEFAULT_REGISTRY
}

/**
 * What the owner of `file` may show to a registry; undefined: nothing. Read anew each time, so a new `docker login` counts at once.
 * @throws {NodeError} NODE_BAD_LOGINS
 */
export async function loginFor(file: string | undefined, registry: string): Promise<RegistryLogin | undefined> {
  if (file === undefined) return undefined
  const name = registry === '' ? DEFAULT_REGISTRY : registry
  const { auths } = await readLogins(file)
  const { auth } = auths[name] ?? auths[`https://${name}`] ?? {}
  if (auth === undefined || auth === '') return undefined // none, or kept by a helper program
  const text = Buffer.from(auth, 'base64').toString('utf8')
  const at = text.indexOf(':')
  return at < 1 ? undefined : { username: text.slice(0, at), password: text.slice(at + 1) }
}

async function readLogins(file: string): Promise<z.output<typeof fileSchema>> {
  try {
    return fileSchema.parse(JSON.parse(await readFile(file, 'utf8')))
  } catch (cause) {
    const why = errorMessage(cause).slice(0, 300) // never the text itself: it holds passwords
    throw new NodeError(
      { code: 'NODE_BAD_LOGINS', path: file },
      `the logins of registries in ${file} can’t be read (${why}): \`docker login\` writes such a file`,
      {
        cause
      }
    )
  }
}
