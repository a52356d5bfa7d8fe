import type { Word } from './action-words.ts'
import type { TemplateSource } from './template-source.ts'
import type { Condition, Part } from './template-tree.ts'

/** What the words of an action mean. `dot`: the input that `.` stands for inside `with`; undefined: all inputs. */
export interface ActionScope {
  readonly source: TemplateSource
  readonly dot: string | undefined
}

type Call = (scope: ActionScope, args: readonly (readonly Part[])[], at: number) => readonly Part[]

const same: Call = ({ source }, args, at) => {
  const [only, ...more] = args
  return only && more.length === 0 ? only : source.refuse(at, 'this function takes one value')
}

/** `subst` and `printf`: a format of the author's, each verb one value. */
const format: Call = ({ source }, [pattern, ...values], at) => {
  const text = pattern?.length === 1 && pattern[0]?.kind === 'text' ? pattern[0].text : source.refuse(at, 'the format must be a text of the author’s')
  const rest = [...values]
  const parts = text.split(/(%[^%]|%%)/).flatMap((piece): readonly Part[] => {
    if (piece === '%%') return [textPart('%')]
    if (!/^%[^%]$/.test(piece)) return piece === '' ? [] : [textPart(piece)]
    if (!/^%[svqd]$/.test(piece)) return source.refuse(at, `the verb ${piece} is none of %s, %v, %q and %d`)
    return rest.shift() ?? source.refuse(at, `the format "${text}" wants more values than there are`)
  })
  return rest.length === 0 ? parts : source.refuse(at, `the format "${text}" has no place for ${rest.length} of the values`)
}

/** `or .a .b "text"`: the first that is given. */
const firstGiven: Call = (scope, args, at) => {
  const [first, ...others] = args
  if (first === undefined) return scope.source.refuse(at, 'this function takes at least one value')
  if (others.length === 0) return first
  const [part, ...more] = first
  if (part?.kind !== 'input' || more.length > 0) return scope.source.refuse(at, 'only an input can be missing, so only an input has another value after it')
  return [{ kind: 'choice', given: part.name, yes: first, no: firstGiven(scope, others, at) }]
}

const CALLS: ReadonlyMap<string, Call> = new Map<string, Call>([
  ['js', (scope, args, at) => same(scope, args, at).map((part) => (part.kind === 'input' ? { ...part, quoted: true } : part))],
  ['subst', format],
  ['printf', format],
  ['print', (_, args) => args.flat()],
  ['or', firstGiven],
  // Not in the original's engine, but in files that were written for others with the same meaning.
  ['toJson', same],
  ['quote', same],
  ['toString', same],
  ['coalesce', firstGiven],
  ['default', (scope, [fallback, value, ...more], at) => firstGiven(scope, value && fallback ? [value, fallback, ...more] : [], at)]
])

const textPart = (text: string): Part => ({ kind: 'text', text })

/** What an action prints. */
export function readPipeline(scope: ActionScope, words: readonly Word[], at: number): readonly Part[] {
  const stages = splitAt(words, '|')
  let piped: readonly Part[] | undefined
  for (const stage of stages) piped = readCommand(scope, stage, { at, piped })
  return piped ?? scope.source.refuse(at, 'the action is empty')
}

function readCommand(
  scope: ActionScope,
  words: readonly Word[],
  { at, piped }: { readonly at: number; readonly piped: readonly Part[] | undefined }
): readonly Part[] {
  const [head] = words
  if (head === undefined) return scope.source.refuse(at, 'there is nothing between two bars')
  const last = piped === undefined ? [] : [piped]
  if (head.kind !== 'name') {
    const operands = readOperands(scope, words)
    const [only] = operands
    return only && operands.length === 1 && !piped ? only : scope.source.refuse(head.at, 'a value takes no values: put a function in front')
  }
  const call = CALLS.get(head.text)
  if (!call) return scope.source.refuse(head.at, `the function "${head.text}" is not known here: there are ${[...CALLS.keys()].join(', ')}`)
  return call(scope, [...readOperands(scope, words.slice(1)), ...last], head.at)
}

function readOperands(scope: ActionScope, words: readonly Word[]): (readonly Part[])[] {
  const operands: (readonly Part[])[] = []
  for (let i = 0; i < words.length; i++) {
    const word = words[i]
    if (word === undefined) break
    if (word.kind === 'mark' && word.text === '(') {
      const end = closingOf(scope, words, i)
      operands.push(readPipeline(scope, words.slice(i + 1, end), word.at))
      i = end
    } else operands.push(readOperand(scope, word))
  }
  return operands
}

function readOperand(scope: ActionScope, word: Word): readonly Part[] {
  if (word.kind === 'string' || word.kind === 'number') return [textPart(word.text)]
  if (word.kind === 'field') return [{ kind: 'input', name: inputOf(scope, word), quoted: false }]
  const what = word.kind === 'variable' ? `the variable ${word.text}` : `"${word.text}"`
  return scope.source.refuse(word.at, `${what} has no meaning here: use inputs as .Name`)
}

function inputOf({ source, dot }: ActionScope, { text, at }: Word): string {
  if (text === '.') return dot ?? source.refuse(at, '"." alone stands for all inputs at once: name one')
  if (dot !== undefined) return source.refuse(at, `inside "with" there is only ".", not "${text}"`)
  if (!/^\.[A-Za-z_][A-Za-z0-9_]{0,63}$/.test(text)) return source.refuse(at, `an input is named with letters, digits and _, in one word: not "${text}"`)
  return text.slice(1)
}

const CONDITIONS: readonly string[] = ['not', 'and', 'or']

/** What follows `if`. Only the presence of inputs can decide: their values never do. */
export function readCondition(scope: ActionScope, words: readonly Word[], at: number): Condition {
  const [head, ...rest] = words
  if (head === undefined) return scope.source.refuse(at, 'the condition is empty')
  if (head.kind === 'mark' && head.text === '(' && closingOf(scope, words, 0) === words.length - 1) return readCondition(scope, words.slice(1, -1), head.at)
  if (head.kind === 'field' && rest.length === 0) return { kind: 'given', name: inputOf(scope, head) }
  if (head.kind !== 'name') return scope.source.refuse(head.at, 'a condition is an input, .Name')
  if (!CONDITIONS.includes(head.text))
    return scope.source.refuse(head.at, `a branch can't depend on "${head.text}": only on whether an input is given (.Name, ${CONDITIONS.join(', ')})`)
  const all = splitOperands(scope, rest).map((operand) => readCondition(scope, operand, head.at))
  const [only] = all
  if (head.text === 'not' && only && all.length === 1) return { kind: 'not', of: only }
  if ((head.text === 'and' || head.text === 'or') && only) return { kind: head.text, all }
  return scope.source.refuse(head.at, `"${head.text}" needs the inputs it is about`)
}

function splitOperands(scope: ActionScope, words: readonly Word[]): (readonly Word[])[] {
  const operands: (readonly Word[])[] = []
  for (let i = 0; i < words.length; i++) {
    const end = words[i]?.text === '(' && words[i]?.kind === 'mark' ? closingOf(scope, words, i) : i
    operands.push(words.slice(i, end + 1))
    i = end
  }
  return operands
}

/** The place of the bracket that closes the one at `open`. */
function closingOf({ source }: ActionScope, words: readonly Word[], open: number): number {
  let depth = 0
  for (let i = open; i < words.length; i++) {
    const word = words[i]
    if (word?.kind !== 'mark') continue
    if (word.text === '(') source.checkDepth(word.at, ++depth)
    if (word.text === ')' && --depth === 0) return i
  }
  return source.refuse(words[open]?.at ?? 0, 'a bracket is not closed')
}

/** At the marks outside of brackets. */
function splitAt(words: readonly Word[], mark: string): Word[][] {
  const parts: Word[][] = [[]]
  let depth = 0
  for (const word of words) {
    if (word.kind === 'mark') depth += word.text === '(' ? 1 : word.text === ')' ? -1 : 0
    if (word.kind === 'mark' && word.text === mark && depth === 0) parts.push([])
    else parts.at(-1)?.push(word)
  }
  return parts
}
