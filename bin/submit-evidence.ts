import { errorCode, errorMessage } from '../src/core/errors.ts'
import type { ClientApi } from '../src/node/client-api.ts'
import { EXIT_CODES } from '../src/node/config/exit-codes.ts'
import type { CommandContext } from './command.ts'
import { bytesOf, textOf } from './evidence.ts'
import { lily, shortAddress, shortId } from './print/amounts.ts'
import { UsageError } from './usage-error.ts'

/** Of one proof: the others may still be taken. */
const NOT_TAKEN: readonly string[] = ['NODE_NOT_CONVICTABLE', 'CHAIN_REVERTED']

/** Takes the proofs of a file to the chain, each once its gas was shown and agreed to. Ends with 9 where one was not taken. */
export async function submitEvidence(context: CommandContext): Promise<number> {
  const { args, openClient } = context
  const file = args[2]
  if (file === undefined) throw new UsageError('name the file of evidence: `lilynode network evidence --json > proofs.jsonl` writes one')
  const lines = (await textOf(file)).split('\n').filter((line) => line.trim() !== '')
  const proofs = lines.map((line, index) => bytesOf(line, `${file}, line ${index + 1}`))
  const client = await openClient()
  try {
    let left = proofs.length
    for (const [index, proof] of proofs.entries()) if (await isTaken(context, client, { proof, line: index + 1 })) left--
    return left === 0 ? EXIT_CODES.ok.status : EXIT_CODES.refused.status
  } finally {
    await client.close()
  }
}

async function isTaken(context: CommandContext, client: ClientApi, { proof, line }: { readonly proof: string; readonly line: number }): Promise<boolean> {
  try {
    return await submitOne(context, client, proof)
  } catch (cause) {
    const code = errorCode(cause)
    if (code === undefined || !NOT_TAKEN.includes(code)) throw cause
    context.out.emit({ type: 'not-taken', line, code, message: errorMessage(cause) })
    context.out.note(`line ${line}: ${errorMessage(cause)}`)
    return false
  }
}

async function submitOne({ out, settings, signal }: CommandContext, client: ClientApi, proof: string): Promise<boolean> {
  const terms = await client.convictionTerms(proof, signal)
  out.emit({ type: 'conviction', ...terms })
  const { solver, jobId, bondWei, bountyWei, gas } = terms
  out.print(`solver ${shortAddress(solver)}, job ${shortId(jobId)}: takes its bond of ${lily(bondWei)}, ${lily(bountyWei)} of it for you; at most ${gas} gas`)
  if (!settings.yes) {
    out.note('nothing was sent: --yes sends it')
    return false
  }
  const done = await client.convict(proof, signal)
  out.emit({ type: 'convicted', solver, jobId, ...done })
  out.print(`convicted, ${done.convictions} in all: transaction ${done.txHash}, ${done.gasUsed} gas`)
  return true
}
