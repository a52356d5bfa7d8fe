/** "One word in ten places" (docs/architecture.md §6): a line of code knows its room. */
import ts from 'typescript'
import { isBucket } from '../../src/store/buckets.ts'
import type { Breach, Findings } from './breach.ts'
import type { SourceFile } from './source-file.ts'
import { at, isRoom, nodesOf, textOf } from './source-file.ts'

type Check = (node: ts.Node, file: SourceFile) => string | undefined

/** Literal values of a field `code` in the types of a file that declares an error, and of type aliases called `…Code`. */
const errorCode: Check = (node, file) => {
  if (!ts.isLiteralTypeNode(node) || !ts.isStringLiteral(node.literal) || !/extends BaseError</.test(file.text)) return undefined
  const owner = ts.findAncestor(node, (up) => ts.isPropertySignature(up) || ts.isTypeAliasDeclaration(up))
  const name = owner && (ts.isPropertySignature(owner) || ts.isTypeAliasDeclaration(owner)) ? owner.name.getText(file.tree) : ''
  return name === 'code' || name.endsWith('Code') ? node.literal.text : undefined
}

const wireId: Check = (node) => {
  const text = textOf(node)
  return text?.startsWith('/lilynode/<>/') ? text : undefined
}

const bucket: Check = (node) => {
  if (!ts.isPropertyAssignment(node) || node.name.getText() !== 'bucket') return undefined
  return textOf(node.initializer)
}

const loggerScope: Check = (node) => {
  if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression) || node.expression.name.text !== 'child') return undefined
  const [scope] = node.arguments
  return scope && textOf(scope)
}

/** The `name` of a class that implements Startable: it stands in logs beside the scopes. */
const partName: Check = (node) => {
  if (!ts.isPropertyDeclaration(node) || node.name.getText() !== 'name' || !node.initializer) return undefined
  const clauses = ts.isClassDeclaration(node.parent) ? (node.parent.heritageClauses ?? []) : []
  return clauses.some((clause) => /implements .*\bStartable\b/.test(clause.getText())) ? textOf(node.initializer) : undefined
}

const metric: Check = (node) => {
  const text = textOf(node)
  return text && /^lilynode_[a-z0-9_]+$/.test(text) ? text : undefined
}

/** `<room>` or `<room>:<part>`. */
const belongs = (name: string, room: string): boolean => name === room || name.startsWith(`${room}:`)

/** Nouns in a wire id's place that are another's protocol, only given our prefix: libp2p's DHT. */
const FOREIGN_PROTOCOLS = ['kad']

interface NameLaw {
  readonly law: string
  readonly find: Check
  /** What is wrong with a name found in `room`; undefined: nothing. */
  judge(name: string, room: string): string | undefined
}

const NAME_LAWS: readonly NameLaw[] = [
  {
    law: 'error-code-names-room',
    find: errorCode,
    judge: (code, room) => (code.startsWith(`${room.toUpperCase()}_`) ? undefined : `${code} does not begin with ${room.toUpperCase()}_`)
  },
  { law: 'wire-id-names-room', find: wireId, judge: judgeWireId },
  { law: 'bucket-names-room', find: bucket, judge: judgeBucket },
  {
    law: 'scope-names-room',
    find: loggerScope,
    judge: (scope, room) => (belongs(scope, room) ? undefined : `the logger's scope ${scope} does not begin with ${room}:`)
  },
  { law: 'part-names-room', find: partName, judge: (name, room) => (belongs(name, room) ? undefined : `the part's name ${name} does not begin with ${room}:`) },
  {
    law: 'metric-names-room',
    find: metric,
    judge: (name, room) => (name.startsWith(`lilynode_${room}_`) ? undefined : `the metric ${name} does not begin with lilynode_${room}_`)
  }
]

/** `/lilynode/<network>/<room>/<noun>/<version>`; a noun or version put in by an expression counts as itself. */
function judgeWireId(id: string, room: string): string | undefined {
  const [, , , owner, ...rest] = id.split('/')
  if (owner === undefined || owner === '<>' || FOREIGN_PROTOCOLS.includes(owner)) return undefined // `<>`: the type of all ids
  if (owner !== room) return `the wire id ${id} names ${owner}, it stands in ${room}`
  return rest.length === 2 && /^(\d+\.\d+\.\d+|<>)$/.test(rest[1] ?? '')
    ? undefined
    : `the wire id ${id} is not /lilynode/<network>/${room}/<noun>/<major.minor.patch>`
}

function judgeBucket(name: string, room: string): string | undefined {
  if (!isBucket(name)) return `the bucket ${name} is not in src/store/buckets.ts`
  return name.startsWith(`${room}/`) ? undefined : `the bucket ${name} does not belong to ${room}`
}

/** Every error code that a class of the source declares. */
export const declaredErrorCodes = (files: readonly SourceFile[]): ReadonlySet<string> =>
  new Set(files.flatMap((file) => [...nodesOf(file.tree)].flatMap((node) => errorCode(node, file) ?? [])))

/** The laws of names, each with what it saw: a law that saw nothing anywhere has lost its grip. */
export function checkNames(files: readonly SourceFile[]): ReadonlyMap<string, Findings> {
  const found = new Map<string, { seen: number; breaches: Breach[] }>(NAME_LAWS.map(({ law }) => [law, { seen: 0, breaches: [] }]))
  for (const file of files.filter(({ isTest, room }) => !isTest && isRoom(room))) {
    for (const node of nodesOf(file.tree)) {
      for (const { law, find, judge } of NAME_LAWS) {
        const name = find(node, file)
        const findings = found.get(law)
        if (name === undefined || !findings) continue
        findings.seen++
        const what = judge(name, file.room)
        if (what !== undefined) findings.breaches.push({ law, where: at(file, node), what })
      }
    }
  }
  return found
}
