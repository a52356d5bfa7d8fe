import { readFile, stat } from 'node:fs/promises'
import { errorMessage } from '../src/core/errors.ts'
import type { EvidenceView } from '../src/node/client-api.ts'
import { EXIT_CODES } from '../src/node/config/exit-codes.ts'
import type { CommandContext } from './command.ts'
import { shortAddress, shortId } from './print/amounts.ts'
import { printTable } from './print/table.ts'
import { UsageError } from './usage-error.ts'

/** Some dozen proofs of the largest kind. */
const MAX_FILE_BYTES = 16 * 1024 * 1024

type Shown = Omit<EvidenceView, 'id' | 'atMs'>

/** Proofs against solvers: this node's own, or those of a file. Ends with 9 where one of a file proves nothing. */
export async function evidence(context: CommandContext): Promise<number> {
  const [, file] = context.args
  const shown = file === undefined ? await own(context) : await checked(file, context)
  const { out } = context
  for (const each of shown) out.emit(each)
  if (shown.length === 0) out.note('nothing: no solver was caught breaking its word')
  const rows = shown.flatMap(({ type, solver, jobId, faults, why, convicts }) => {
    const whom = [type, solver === undefined ? '–' : shortAddress(solver), jobId === undefined ? '–' : shortId(jobId), convicts ? 'yes' : 'no']
    return faults.length === 0
      ? [[...whom, `proves nothing: ${why ?? 'it is no evidence'}`]]
      : faults.map(({ code, message }) => [...whom, `${code}: ${message}`])
  })
  if (rows.length > 0) printTable(out, ['kind', 'solver', 'job', 'chain', 'what it proves'], rows)
  return file === undefined || shown.every(({ faults }) => faults.length > 0) ? EXIT_CODES.ok.status : EXIT_CODES.refused.status
}

async function own({ openClient, signal }: CommandContext): Promise<readonly EvidenceView[]> {
  const client = await openClient()
  try {
    return await client.evidence(signal)
  } finally {
    await client.close()
  }
}

async function checked(file: string, { settings }: CommandContext): Promise<readonly Shown[]> {
  const { loadNetwork } = await import('../src/node/config/networks.ts')
  const { checkEvidence } = await import('../src/node/control/evidence-views.ts')
  const network = await loadNetwork(settings.dataDir, settings.network)
  const lines = (await textOf(file)).split('\n').filter((line) => line.trim() !== '')
  return Promise.all(lines.map((line, index) => checkEvidence(bytesOf(line, `${file}, line ${index + 1}`), network)))
}

export async function textOf(file: string): Promise<string> {
  try {
    const { size } = await stat(file)
    if (size > MAX_FILE_BYTES) throw new UsageError(`${file} has ${size} bytes: evidence has at most ${MAX_FILE_BYTES}`)
    return await readFile(file, 'utf8')
  } catch (cause) {
    if (cause instanceof UsageError) throw cause
    throw new UsageError(`the file of evidence can't be read (${errorMessage(cause)}): name one that \`lilynode network evidence --json\` wrote`, { cause })
  }
}

/** One line of `--json`. */
export function bytesOf(line: string, where: string): string {
  const refuse = (cause?: unknown): UsageError => new UsageError(`${where} is not evidence: it takes lines of \`lilynode network evidence --json\``, { cause })
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch (cause) {
    throw refuse(cause)
  }
  if (typeof value !== 'object' || value === null || !('bytes' in value) || typeof value.bytes !== 'string') throw refuse()
  return value.bytes
}
