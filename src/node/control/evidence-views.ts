import type { Notary } from '../../chain/index.ts'
import { createNotary } from '../../chain/index.ts'
import type { Evidence } from '../../market/index.ts'
import { bondProofOf, EvidenceLocker, evidenceCodec, evidenceTable, judgeEvidence } from '../../market/index.ts'
import { createNodeIdentity } from '../../p2p/index.ts'
import type { Base } from '../base.ts'
import { safeText } from '../client/safe-text.ts'
import type { EvidenceView } from '../client-api.ts'
import type { NetworkFile } from '../config/networks.ts'

/** With what evidence is judged: on one network, by its chain's signatures. */
interface Judge {
  readonly network: string
  readonly notary: Notary
  readonly verifyPeerSignature: Base['network']['key']['verify']
}

/** What lies in the locker of this node, checked again: what is on disk is what a stranger could have written there. */
export async function evidenceViews({ chain, clock, network, store }: Base, name: string): Promise<readonly EvidenceView[]> {
  const locker = new EvidenceLocker({ clock, kept: store.open(evidenceTable) })
  const judge: Judge = { network: name, notary: chain.notary, verifyPeerSignature: network.key.verify }
  const views: EvidenceView[] = []
  for (const { id, atMs, evidence } of await locker.all()) views.push({ id, atMs, ...(await viewOf(evidence, judge)) })
  return views
}

/** Evidence of anyone's, with no node, no peer and no chain: the network's file says for which chain its wallets signed. */
export async function checkEvidence(base64: string, { name, chainId, contracts }: NetworkFile): Promise<Omit<EvidenceView, 'id' | 'atMs'>> {
  const notary = createNotary({ chainId, dealsContract: contracts.deals })
  const { verify: verifyPeerSignature } = createNodeIdentity()
  const evidence = decoded(base64)
  if (!evidence) return { type: 'unknown', faults: [], bytes: base64 }
  return viewOf(evidence, { network: name, notary, verifyPeerSignature })
}

function decoded(base64: string): Evidence | undefined {
  try {
    return evidenceCodec.decode(Buffer.from(base64, 'base64'))
  } catch {
    return undefined // anyone's bytes: that they are none is the answer
  }
}

async function viewOf(evidence: Evidence, judge: Judge): Promise<Omit<EvidenceView, 'id' | 'atMs'>> {
  const bytes = Buffer.from(evidenceCodec.encode(evidence)).toString('base64')
  const finding = await judgeEvidence(evidence, judge.network, judge)
  if (!finding.proven) return { type: evidence.type, faults: [], why: finding.message, bytes }
  const faults = finding.faults.map(({ code, message }) => ({ code, message: safeText(message) }))
  const convicts = bondProofOf(evidence, judge.network, judge.notary) !== undefined
  return { type: evidence.type, faults, solver: finding.solver, jobId: finding.jobOffer, ...(convicts && { convicts }), bytes }
}
