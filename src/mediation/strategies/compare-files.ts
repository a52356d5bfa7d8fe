import { errorMessage } from '../../core/errors.ts'
import type { Outcome, OutputFile } from '../../core/result.ts'
import type { Comparison, RunOutputs } from './strategy.ts'
import { MAX_FILE_BYTES, MAX_FINDINGS, match, mismatch } from './strategy.ts'

/** Two files of one path whose bytes differ. */
export interface FilePair {
  readonly path: string
  readonly theirs: Uint8Array
  readonly mine: Uint8Array
}

/** How alike two files are, 0 to 1, and what is wrong; nothing wrong: they count as the same. */
export interface FileVerdict {
  readonly score: number
  readonly wrong: readonly string[]
}

/**
 * File by file. Outcome and names are compared exactly: a file too many would be free space for who wants to hide something, one too few is a job half done.
 * Files of equal digest are not read, nor is one of more than `MAX_FILE_BYTES`, which then is another file.
 */
export async function compareFiles(theirs: RunOutputs, mine: RunOutputs, judge: (pair: FilePair) => FileVerdict): Promise<Comparison> {
  if (theirs.digest === mine.digest) return match()
  const shape = shapeOf(theirs, mine)
  if (shape.length > 0) return mismatch(0, shape)
  const wrong: string[] = []
  let least = 1
  const others = sorted(mine.files)
  for (const [index, file] of sorted(theirs.files).entries()) {
    const other = others[index]
    if (!other || file.sha256 === other.sha256) continue
    const verdict = await judgePair({ file, other, theirs, mine }, judge)
    least = Math.min(least, verdict.score)
    wrong.push(...verdict.wrong.map((text) => `${file.path}: ${text}`))
    if (wrong.length >= MAX_FINDINGS) break // nobody is told of more, and each may take seconds
  }
  return wrong.length > 0 ? mismatch(least, wrong) : match(least)
}

interface Unequal {
  readonly file: OutputFile
  readonly other: OutputFile
  readonly theirs: RunOutputs
  readonly mine: RunOutputs
}

async function judgePair({ file, other, theirs, mine }: Unequal, judge: (pair: FilePair) => FileVerdict): Promise<FileVerdict> {
  const bytes = Math.max(file.bytes, other.bytes)
  if (bytes > MAX_FILE_BYTES) return { score: 0, wrong: [`${bytes} bytes, too many to look into, and the digests differ`] }
  const pair = { path: file.path, theirs: await theirs.read(file.path), mine: await mine.read(other.path) }
  try {
    return judge(pair)
  } catch (cause) {
    // Bytes that break a reader must not pass for want of a verdict: the digests do differ.
    return { score: 0, wrong: [`can't be compared: ${errorMessage(cause)}`] }
  }
}

const sorted = (files: readonly OutputFile[]): readonly OutputFile[] => [...files].sort((a, b) => (a.path < b.path ? -1 : 1))

function shapeOf(theirs: RunOutputs, mine: RunOutputs): string[] {
  const outcomes = [theirs.outcome, mine.outcome].map(textOf)
  const [had, has] = [theirs, mine].map(({ files }) => new Set(files.map(({ path }) => path)))
  return [
    ...(outcomes[0] === outcomes[1] ? [] : [`it ended with ${outcomes[0]}, the re-run with ${outcomes[1]}`]),
    ...[...(had ?? [])].filter((path) => !has?.has(path)).map((path) => `${path} is not there after the re-run`),
    ...[...(has ?? [])].filter((path) => !had?.has(path)).map((path) => `${path} is missing`)
  ]
}

const textOf = (outcome: Outcome): string =>
  outcome.class === 'exit' ? `exit code ${outcome.exitCode}` : outcome.class === 'limit' ? `limit ${outcome.limit}` : outcome.class

export const sameBytes = (a: Uint8Array, b: Uint8Array): boolean => a.length === b.length && a.every((byte, index) => byte === b[index])
