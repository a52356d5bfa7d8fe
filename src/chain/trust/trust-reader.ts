import type { Deal } from '../../core/deal.ts'
import type { Address, Bytes32 } from '../../core/primitives.ts'
import { parseAddress, parseBytes32, ZERO_ADDRESS } from '../../core/primitives.ts'
import { auditsAbi } from '../abi/audits.ts'
import { commitRevealBeaconAbi } from '../abi/commit-reveal-beacon.ts'
import { dealsAbi } from '../abi/deals.ts'
import { mediationAbi } from '../abi/mediation.ts'
import { mediatorPoolAbi } from '../abi/mediator-pool.ts'
import { reputationAbi } from '../abi/reputation.ts'
import type { Reader } from '../reader.ts'
import { dealArgs } from '../verbs.ts'
import { memberOf } from './decode-case-log.ts'
import type { BondOnChain, CaseOnChain, Court, Score, SeatOnChain } from './ports.ts'
import { CASE_PHASES, RULINGS, VOTES } from './ports.ts'

/** In the order of contracts/src/types/Mediation.sol. */
const PAYERS = ['provider', 'client', 'fund'] as const

/** What a program needs is the address of Deals: it knows Mediation, whose fund knows the rest. docs/adr/0008-trust.md */
export async function readCourt(reader: Reader, deals: Address): Promise<Court> {
  const mediation = parseAddress(await reader.view({ address: deals, abi: dealsAbi, functionName: 'mediation', args: [] }))
  const at = { address: mediation, abi: mediationAbi, args: [] } as const
  const [audits, revealS, appealS] = await Promise.all([
    reader.view({ ...at, functionName: 'fund' }),
    reader.view({ ...at, functionName: 'REVEAL_S' }),
    reader.view({ ...at, functionName: 'APPEAL_S' })
  ])
  const directory = await reader.view({ address: parseAddress(audits), abi: auditsAbi, functionName: 'directory', args: [] })
  const beacon = parseAddress(directory.randomness)
  return {
    mediation,
    pool: parseAddress(directory.pool),
    beacon,
    strategies: parseAddress(directory.strategies),
    reputation: parseAddress(directory.reputation),
    equivocations: parseAddress(directory.equivocations),
    audits: parseAddress(audits),
    roundS: Number(await reader.view({ address: beacon, abi: commitRevealBeaconAbi, functionName: 'roundS', args: [] })),
    revealS: Number(revealS),
    appealS: Number(appealS)
  }
}

/** The views of the contracts of trust. */
export class TrustReader {
  readonly #reader: Reader
  readonly #court: () => Promise<Court>

  constructor(reader: Reader, court: () => Promise<Court>) {
    this.#reader = reader
    this.#court = court
  }

  async caseOf(dealId: Bytes32): Promise<CaseOnChain | undefined> {
    const found = await this.#reader.view({ ...(await this.#mediation()), functionName: 'caseOf', args: [dealId] })
    const phase = memberOf(CASE_PHASES, found.phase, 'phase')
    if (phase === 'None') return undefined
    const { deadline, round, redraws, open, paid, price, pot, fee } = found
    const finder = parseAddress(found.finder)
    const payer = memberOf(PAYERS, found.payer, 'payer')
    return {
      phase,
      ...{ deadline, round, redraws, open, paid, price, pot, fee },
      finder: finder === ZERO_ADDRESS ? undefined : finder,
      ruling: memberOf(RULINGS, found.ruling, 'ruling'),
      payer: payer === 'provider' ? undefined : payer,
      answer: BigInt(found.answer) === 0n ? undefined : parseBytes32(found.answer)
    }
  }

  async seatsOf(dealId: Bytes32, round: number): Promise<readonly SeatOnChain[]> {
    const seats = await this.#reader.view({ ...(await this.#mediation()), functionName: 'seatsOf', args: [dealId, round] })
    return seats.map(({ mediator, vote, word }) => ({ mediator: parseAddress(mediator), vote: memberOf(VOTES, vote, 'vote'), word: parseBytes32(word) }))
  }

  async bondsOf(dealId: Bytes32): Promise<readonly BondOnChain[]> {
    const bonds = await this.#reader.view({ ...(await this.#mediation()), functionName: 'bondsOf', args: [dealId] })
    return bonds.map(({ owner, amount, against }) => ({ owner: parseAddress(owner), amount, against: memberOf(RULINGS, against, 'ruling') }))
  }

  async appealBond(dealId: Bytes32): Promise<bigint> {
    return this.#reader.view({ ...(await this.#mediation()), functionName: 'appealBond', args: [dealId] })
  }

  async weightOf(mediator: Address): Promise<bigint> {
    const { pool } = await this.#court()
    return this.#reader.view({ address: pool, abi: mediatorPoolAbi, functionName: 'weightOf', args: [mediator] })
  }

  async leastFeeOf(mediator: Address): Promise<bigint> {
    const { pool } = await this.#court()
    return this.#reader.view({ address: pool, abi: mediatorPoolAbi, functionName: 'leastFeeOf', args: [mediator] })
  }

  async totalWeight(): Promise<bigint> {
    const { pool } = await this.#court()
    return this.#reader.view({ address: pool, abi: mediatorPoolAbi, functionName: 'totalWeight', args: [] })
  }

  async seedOf(beaconRound: number): Promise<Bytes32 | undefined> {
    const { beacon } = await this.#court()
    const [seed, ready] = await this.#reader.view({ address: beacon, abi: commitRevealBeaconAbi, functionName: 'seedOf', args: [beaconRound] })
    return ready ? parseBytes32(seed) : undefined
  }

  async reputationOf(provider: Address): Promise<Score> {
    const { reputation } = await this.#court()
    const score = await this.#reader.view({ address: reputation, abi: reputationAbi, functionName: 'scoreOf', args: [provider] })
    // Counts of cases: below 2^53 for as long as the chain lives.
    const { checks, replicated, streak, convictions, worth } = score
    return { checks: Number(checks), replicated: Number(replicated), streak: Number(streak), convictions: Number(convictions), worthWei: worth }
  }

  async isDrawn(deal: Deal, paidAtS: number): Promise<boolean> {
    const { audits } = await this.#court()
    return this.#reader.view({ address: audits, abi: auditsAbi, functionName: 'isDrawn', args: [dealArgs(deal), BigInt(paidAtS)] })
  }

  async auditProbability(deal: Deal): Promise<bigint> {
    const { audits } = await this.#court()
    return this.#reader.view({ address: audits, abi: auditsAbi, functionName: 'probabilityOf', args: [dealArgs(deal)] })
  }

  async #mediation() {
    const { mediation } = await this.#court()
    return { address: mediation, abi: mediationAbi }
  }
}
