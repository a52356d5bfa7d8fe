import type { Chain } from '../../src/chain/ports.ts'
import { delay } from '../../src/core/clock.ts'
import type { Deal } from '../../src/core/deal.ts'
import { envelopeCodec } from '../../src/core/envelope.ts'
import { errorMessage } from '../../src/core/errors.ts'
import type { Bytes32 } from '../../src/core/primitives.ts'
import { rankingId } from '../../src/core/ranking.ts'
import { rankingOf } from '../../src/market/explain/ranking.ts'
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
    const heard: string[] = []
    const other = await otherStory(bench, { match, before: proposed.get(jobOffer), heard }).catch((cause: unknown) => void heard.push(errorMessage(cause)))
    process.stdout.write(`${JSON.stringify({ type: 'cheat.story', jobOffer, told: other !== undefined, heard })}\n`)
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

interface Story {
  readonly match: Match
  readonly before: Proposal | undefined
  /** Why providers did not sign; it is added to. */
  readonly heard: string[]
}

/** The same number for a deal with another provider, the best of those that sign it in good faith. All are asked at once: there is little time. */
async function otherStory(bench: CheatBench, story: Story): Promise<Match | undefined> {
  const { match } = story
  const { signer, notary } = bench.base.chain
  const asked = match.explanation.candidates.map((candidate, index) => (candidate.answer === 'not-asked' ? dealWith(bench, story, index) : undefined))
  const index = (await Promise.all(asked)).findIndex((signed) => signed !== undefined)
  const signed = await asked[index]
  if (!signed || !signer) return undefined
  const candidates = match.explanation.candidates.map((each, n) => {
    if (n === index) return { ...each, answer: 'chosen' as const }
    return n < index && each.reason === undefined ? { ...each, answer: 'refused' as const, reason: 'MARKET_CPU' } : each
  })
  const explanation = { ...match.explanation, candidates }
  const ranking = rankingId(rankingOf(explanation, signed.offer))
  const word = await signer.signWord({ jobOffer: signed.deal.jobOffer, round: match.round, dealId: notary.dealId(signed.deal), ranking })
  return { ...match, signed, ranking, word, explanation }
}

/** Undefined: that one does not sign. */
async function dealWith({ base, network, view }: CheatBench, { match: { explanation, signed }, before, heard }: Story, index: number) {
  const candidate = explanation.candidates[index]
  const resting = [...view.book.all()].find(({ offer }) => offer.provider === candidate?.provider)
  if (!before || !candidate || resting === undefined || candidate.price !== signed.deal.price) return void heard.push(resting ? 'another price' : 'it has left')
  const deal: Deal = { ...signed.deal, provider: candidate.provider, resourceOffer: candidate.resourceOffer }
  const asking = base.network.rpc.call(resting.offer.contact, proposeProtocol(network.name), { ...before, deal }, AbortSignal.timeout(ASK_MS))
  const answer = await asking.catch((cause: unknown) => ({ type: 'refused' as const, code: errorMessage(cause) }))
  return answer.type === 'signed' ? { ...signed, deal, providerSignature: answer.signature } : void heard.push(answer.code)
}
