import { globSync, readFileSync } from 'node:fs'
import ts from 'typescript'
import { SOURCE_ROOMS } from './rooms.ts'

/** One file of a room, parsed (syntax only: the laws here need no types). */
export interface SourceFile {
  readonly path: string
  readonly room: string
  readonly isTest: boolean
  readonly text: string
  readonly tree: ts.SourceFile
}

/** Generated files answer to their generator. */
const GENERATED = /^src\/chain\/abi\//

/** The source below `root` (a folder with `src/` and perhaps `bin/` in it). */
export function readSource(root: string): readonly SourceFile[] {
  const paths = globSync(['src/*/**/*.{ts,tsx}', 'bin/**/*.ts'], { cwd: root }).map((path) => path.replaceAll('\\', '/'))
  return paths
    .filter((path) => !GENERATED.test(path))
    .sort()
    .map((path) => {
      const text = readFileSync(`${root}/${path}`, 'utf8')
      const tree = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true)
      const room = path.startsWith('bin/') ? 'bin' : (path.split('/')[1] ?? '')
      return { path, room, isTest: /\.test\.ts$|\/test-[^/]+\.ts$/.test(path), text, tree }
    })
}

/** Every node of the tree, parents first. */
export function* nodesOf(node: ts.Node): Iterable<ts.Node> {
  yield node
  const children: ts.Node[] = []
  node.forEachChild((child) => void children.push(child))
  for (const child of children) yield* nodesOf(child)
}

export const at = ({ path, tree }: SourceFile, node: ts.Node): string => `${path}:${tree.getLineAndCharacterOfPosition(node.getStart(tree)).line + 1}`

/** The text of a literal or of a template, with `<>` where something is put in; undefined for anything else. */
export function textOf(node: ts.Node): string | undefined {
  if (ts.isStringLiteralLike(node)) return node.text
  if (ts.isTemplateExpression(node)) return node.head.text + node.templateSpans.map(({ literal }) => `<>${literal.text}`).join('')
  if (ts.isTemplateLiteralTypeNode(node)) return node.head.text + node.templateSpans.map(({ literal }) => `<>${literal.text}`).join('')
  return undefined
}

export const isRoom = (name: string): boolean => SOURCE_ROOMS.includes(name)
