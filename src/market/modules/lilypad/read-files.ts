import type { InputUses } from './input-uses.ts'
import { JsonFields } from './json-fields.ts'
import type { JsonItem, JsonNode } from './json-tree.ts'

export interface ImportedFile {
  readonly required: boolean
  readonly path?: string
  readonly description?: string
  readonly maxBytes: number
}

/** Archives of pictures and weights come in this way. */
const MAX_INPUT_BYTES = 10_000_000_000

/**
 * What the job reads. `inputFiles` were uploaded by the client; `Spec.inputs` (IPFS, URL, S3), which the original drops, are files
 * that the client gives too: it pins them before the job is offered.
 */
export function readFiles(root: JsonFields, spec: JsonFields, uses: InputUses): Record<string, ImportedFile> {
  const files: Record<string, ImportedFile> = {}
  const listed = root.under('inputFiles')
  for (const [field, required] of [
    ['required', true],
    ['optional', false]
  ] as const)
    for (const item of listed.items(field)) {
      const name = item.kind === 'text' && item.parts.length === 1 && item.parts[0]?.kind === 'text' ? item.parts[0].text : undefined
      if (name === undefined || !/^[A-Za-z0-9_][A-Za-z0-9._-]{0,63}$/.test(name))
        root.source.refuse(item.at, 'a file is named by plain text: letters, digits, dot, _ and -')
      else files[name] = { required, maxBytes: MAX_INPUT_BYTES }
    }
  for (const item of spec.items('inputs')) readSource(root, item, { uses, files })
  return files
}

function readSource(root: JsonFields, item: JsonItem, into: { readonly uses: InputUses; readonly files: Record<string, ImportedFile> }): void {
  const { source } = root
  if (item.kind === 'items') return source.refuse(item.at, 'what is mounted can’t depend on an input')
  if (item.kind !== 'map') return source.refuse(item.at, 'a mounted input is an object with a path')
  const fields = new JsonFields(source, [item, new JsonFields(source, [item]).map('S3')])
  const where = fields.get('CID') ?? fields.get('URL') ?? fields.get('Key')
  const from = whereFrom(where)
  const title = fields.text('Name') ?? ''
  const name =
    from.input ??
    (title
      .replace(/[^A-Za-z0-9_-]/g, '_')
      .replace(/^[^A-Za-z_]/, '_')
      .slice(0, 60) ||
      'input')
  const path = fields.text('path') ?? '/inputs'
  const isOurs = /^\/inputs(\/[^/]+)*$/.test(path)
  if (!isOurs) source.note(fields.placeOf('path'), `inputs are mounted under /inputs: the program finds this one at /inputs/${name}, not at ${path}`)
  source.note(item.at, `give it with -f ${name}=path: the client pins it before the job is offered`)
  into.files[name] = {
    required: from.isNeeded,
    maxBytes: MAX_INPUT_BYTES,
    description:
      `${fields.text('StorageSource') ?? 'an input'}${from.literal === undefined ? '' : ` ${from.literal}`}, mounted at ${path} on the original network`.slice(
        0,
        1024
      ),
    ...(isOurs && { path })
  }
}

interface From {
  readonly input?: string
  readonly literal?: string
  readonly isNeeded: boolean
}

/** The input that names it, or what the author wrote. */
function whereFrom(node: JsonNode | undefined): From {
  if (node?.kind === 'choice')
    return { ...whereFrom(node.no), ...(node.yes && whereFrom(node.yes)), isNeeded: node.no === undefined ? false : whereFrom(node.no).isNeeded }
  if (node?.kind !== 'text') return { isNeeded: true }
  const [only] = node.parts
  if (only?.kind === 'input') return { input: only.name, isNeeded: true }
  return only?.kind === 'text' ? { literal: only.text, isNeeded: true } : { isNeeded: true }
}
