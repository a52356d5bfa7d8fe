import type { Evidence } from '../../market/index.ts'
import { EvidenceLocker, evidenceCodec, evidenceTable, judgeEvidence } from '../../market/index.ts'
import type { Base } from '../base.ts'
import { safeText } from '../client/safe-text.ts'
import type { EvidenceView } from '../client-api.ts'

/** What lies in the locker of this node, checked again: what the table says is what a stranger could have written there. */
export async function evidenceViews({ chain, clock, network, store }: Base, name: string): Promise<readonly EvidenceView[]> {
  const locker = new EvidenceLocker({ clock, kept: store.open(evidenceTable) })
  const components = { notary: chain.notary, verifyPeerSignature: network.key.verify }
  const views: EvidenceView[] = []
  for (const { id, atMs, evidence } of await locker.all()) views.push({ id, atMs, ...viewOf(evidence, await judgeEvidence(evidence, name, components)) })
  return views
}

type Viewed = Omit<EvidenceView, 'id' | 'atMs'>

function viewOf(evidence: Evidence, finding: Awaited<ReturnType<typeof judgeEvidence>>): Viewed {
  const bytes = Buffer.from(evidenceCodec.encode(evidence)).toString('base64')
  if (!finding.proven) return { type: evidence.type, faults: [], bytes }
  const faults = finding.faults.map(({ code, message }) => ({ code, message: safeText(message) }))
  return { type: evidence.type, faults, solver: finding.solver, jobId: finding.jobOffer, bytes }
}
