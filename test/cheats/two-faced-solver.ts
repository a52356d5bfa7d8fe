import type { Chain } from '../../src/chain/ports.ts'
import { delay } from '../../src/core/clock.ts'
import type { Deal } from '../../src/core/deal.ts'
import { envelopeCodec } from '../../src/core/envelope.ts'
import type { Bytes32 } from '../../src/core/primitives.ts'
import type { Match } from '../../src/market/index.ts'
import { BoundedMap, marketTopicId, matchCodec, sealEnvelope } from '../../src/market/index.ts'
import type { Proposal } from '../../src/market/solver/propose.ts'
import { proposeProtocol } from '../../src/market/solver/propose.ts'
import { createSolver } from '../../src/node/roles/solver.ts'
import { StakeKeeper } from '../../src/node/stake-keeper.ts'
import type { Rpc } from '../../src/p2p/protocol.ts'
import type { CheatBench } from './cheat-program.ts'
import { bent, runCheat } from './cheat-program.ts'

/** Jobs that were proposed and may still be told of twice. */
const MAX_JOBS = 4_096
/** A deal can be opened for 15 s. */
const ASK_MS = 3_000

/**
 * Has the best provider sign, and then a second one for the same job, and announces both deals as its number 0: two providers hold room
 * for one job, and whoever hears one story goes by it. Only one can be opened.
 */
await runCheat('solver', async (bench) => {
  const { base, network } = bench
  const { gossip, rpc } = base.network
  const topic = marketTopicId(network.name, 'match')
  const stories = new BoundedMap<Bytes32, PromiseWithResolvers<void>>(MAX_JOBS)
  const proposed = new BoundedMap<Bytes32, Proposal>(MAX_JOBS)
  const call: Rpc['call'] = async (to, protocol, request, signal) => {
    if (protocol.id === proposeProtocol(network.name).id) {
      const proposal = request as Proposal // that protocol's request
      proposed.set(proposal.deal.jobOffer, proposal)
    }
    return rpc.call(to, protocol, request, signal)
  }
  const publish: typeof gossip.publish = async (where, bytes) => {
    const told = await gossip.publish(where, bytes)
    if (where !== topic) return told
    const match = matchCodec.decode(envelopeCodec.decode(bytes).body)
    const { jobOffer } = match.signed.deal
    const other = await otherStory(bench, match, proposed.get(jobOffer)).catch(() => undefined) // refused, or gone: no second story this time
    if (other) await gossip.publish(topic, await sealEnvelope(topic, matchCodec.encode(other), { certificate: base.certificate(), key: base.network.key }))
    stories.get(jobOffer)?.resolve()
    return told
  }
  const openDeal: Chain['openDeal'] = async (signed, signal) => {
    const story = Promise.withResolvers<void>()
    stories.set(signed.deal.jobOffer, story)
    await Promise.race([story.promise, delay(ASK_MS, signal)]) // once it is open, no other provider signs
    return base.chain.openDeal(signed, signal)
  }
  const lines = bent(base.network, { gossip: bent(gossip, { publish }), rpc: bent(rpc, { call }) })
  const crooked = { ...base, chain: bent(base.chain, { openDeal }), network: lines }
  return [new StakeKeeper(base, { network, roles: ['solver'] }), ...createSolver(crooked, bench.view, { network: network.name })]
})

/** The same number for a deal with the next provider, which signs it in good faith. */
async function otherStory({ base, network, view }: CheatBench, match: Match, before: Proposal | undefined): Promise<Match | undefined> {
  const { explanation, signed, round } = match
  const next = explanation.candidates.find(({ answer }) => answer === 'not-asked')
  const resting = next && [...view.book.all()].find(({ id }) => id === next.resourceOffer)
  const { signer, notary } = base.chain
  if (!before || !next || !resting || !signer || next.price !== signed.deal.price) return undefined
  const deal: Deal = { ...signed.deal, provider: next.provider, resourceOffer: next.resourceOffer }
  const answer = await base.network.rpc.call(resting.offer.contact, proposeProtocol(network.name), { ...before, deal }, AbortSignal.timeout(ASK_MS))
  if (answer.type !== 'signed') return undefined
  const candidates = explanation.candidates.map((each) => {
    if (each === next) return { ...each, answer: 'chosen' as const }
    return each.answer === 'chosen' ? { ...each, answer: 'refused' as const, reason: 'MARKET_CPU' } : each
  })
  const word = await signer.signWord({ jobOffer: deal.jobOffer, round, dealId: notary.dealId(deal) })
  return { ...match, signed: { ...signed, deal, providerSignature: answer.signature }, word, explanation: { ...explanation, candidates } }
}
