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
/** A deal can be opened for 15 s; over slow lines, or where a provider has little of a processor, a signature takes some of it. */
const ASK_MS = 8_000

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
    const other = await otherStory(bench, match, proposed.get(jobOffer)).catch(() => undefined) // no second story this time
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

/** The same number for a deal with another provider, the first behind the chosen one that signs it in good faith. */
async function otherStory({ base, network, view }: CheatBench, match: Match, before: Proposal | undefined): Promise<Match | undefined> {
  const { explanation, signed, round } = match
  const { signer, notary } = base.chain
  if (!before || !signer) return undefined
  const signal = AbortSignal.timeout(ASK_MS)
  for (const [index, { provider, resourceOffer, price, answer: asked }] of explanation.candidates.entries()) {
    const resting = [...view.book.all()].find(({ offer }) => offer.provider === provider)
    if (asked !== 'not-asked' || !resting || price !== signed.deal.price) continue
    const deal: Deal = { ...signed.deal, provider, resourceOffer }
    const answer = await base.network.rpc.call(resting.offer.contact, proposeProtocol(network.name), { ...before, deal }, signal).catch(() => undefined) // gone: the next
    if (answer?.type !== 'signed') continue
    const refused = { answer: 'refused', reason: 'MARKET_CPU' } as const
    const candidates = explanation.candidates.map((each, n) =>
      n === index ? { ...each, answer: 'chosen' as const } : n < index && each.reason === undefined ? { ...each, ...refused } : each
    )
    const word = await signer.signWord({ jobOffer: deal.jobOffer, round, dealId: notary.dealId(deal) })
    return { ...match, signed: { ...signed, deal, providerSignature: answer.signature }, word, explanation: { ...explanation, candidates } }
  }
  return undefined
}
