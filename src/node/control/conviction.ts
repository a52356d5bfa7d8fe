import { bondProofOf, evidenceCodec, judgeEvidence } from '../../market/index.ts'
import type { Base } from '../base.ts'
import type { ClientApi, ConvictionTermsView, ConvictionView } from '../client-api.ts'
import { NodeError } from '../errors.ts'

/** The network's name: what a solver signs is signed for one network. */
interface Convicting {
  readonly base: Base
  readonly network: string
}

/** What the chain would do with a proof, and what sending it takes. @throws where the chain would refuse it, for nothing */
async function convictionTerms({ base, network }: Convicting, evidence: string, signal: AbortSignal): Promise<ConvictionTermsView> {
  const { bonds, proof } = await readProof(base, network, evidence)
  const { bond, bounty, gas } = await bonds.convictionTerms(proof, signal)
  return { solver: proof.solver, jobId: proof.one.jobOffer, bondWei: bond.toString(), bountyWei: bounty.toString(), gas: gas.toString() }
}

/** Takes the solver's bond: the bounty goes to this node's wallet. */
async function convict({ base, network }: Convicting, evidence: string, signal: AbortSignal): Promise<ConvictionView> {
  const { bonds, proof } = await readProof(base, network, evidence)
  const receipt = await bonds.convict(proof, signal)
  base.events.tx('convict a solver', receipt)
  return { txHash: receipt.txHash, gasUsed: receipt.gasUsed.toString(), convictions: await bonds.convictionsOf(proof.solver) }
}

/** Both, for a node's API. */
export const conviction = (c: Convicting): Pick<ClientApi, 'convictionTerms' | 'convict'> => ({
  convictionTerms: (evidence, signal) => convictionTerms(c, evidence, signal),
  convict: (evidence, signal) => convict(c, evidence, signal)
})

async function readProof({ chain, network: { key } }: Base, network: string, evidence: string) {
  const { bonds, notary } = chain
  if (!bonds) throw refuse('the contracts of this network know no bonds of solvers')
  const decoded = decode(evidence)
  const finding = decoded && (await judgeEvidence(decoded, network, { notary, verifyPeerSignature: key.verify }))
  const proof = finding?.proven ? decoded && bondProofOf(decoded, network, notary) : undefined
  if (!finding?.proven) throw refuse(`it proves nothing: ${finding?.message ?? 'it is no evidence'}`)
  if (!proof)
    throw refuse('the chain judges two stories under one number, and a ranking that contradicts itself: what is wrong here only nodes and people can compute')
  return { bonds, proof }
}

const refuse = (why: string): NodeError => new NodeError({ code: 'NODE_NOT_CONVICTABLE', why }, `this evidence can't be taken to the chain: ${why}`)

function decode(base64: string) {
  try {
    return evidenceCodec.decode(Buffer.from(base64, 'base64'))
  } catch {
    return undefined // anyone's bytes: that they are none is the answer
  }
}
