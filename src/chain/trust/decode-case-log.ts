import { decodeEventLog } from 'viem/utils'
import { parseAddress, parseBytes32, ZERO_ADDRESS } from '../../core/primitives.ts'
import { mediationAbi } from '../abi/mediation.ts'
import { ChainError } from '../errors.ts'
import type { ChainPoint } from '../ports.ts'
import type { Log } from '../rpc/schemas.ts'
import type { CaseEvent } from './ports.ts'
import { RULINGS, VOTES } from './ports.ts'

/** A member of an enum of the contracts; one that we don't know means that they are newer than this program. */
export function memberOf<T>(members: readonly T[], index: number, what: string): T {
  const member = members[index]
  if (member !== undefined) return member
  throw new ChainError(
    { code: 'CHAIN_BAD_REPLY', method: what },
    `the Mediation contract names ${what} ${index}, which this version does not know: update lilynode`
  )
}

/** @throws when the log is not one of this contract's ABI: the address holds another contract */
export function decodeCaseLog(log: Log, at: ChainPoint): CaseEvent {
  const [first, ...rest] = log.topics
  if (first === undefined) throw new ChainError({ code: 'CHAIN_BAD_REPLY', method: 'eth_getLogs' }, 'a log without a topic came from our contract')
  const { eventName, args } = decodeEventLog({ abi: mediationAbi, data: log.data, topics: [first, ...rest] })
  const of = { dealId: parseBytes32(args.dealId), at }
  switch (eventName) {
    case 'CaseOpened': {
      const payer = parseAddress(args.payer)
      return { type: 'case-opened', ...of, finder: parseAddress(args.finder), payer: payer === ZERO_ADDRESS ? undefined : payer, seedRound: args.seedRound }
    }
    case 'SeatDrawn':
      return { type: 'seat-drawn', ...of, mediator: parseAddress(args.mediator), round: args.round, seat: Number(args.seat), deadlineS: args.deadline }
    case 'VoteCommitted':
      return { type: 'vote-committed', ...of, mediator: parseAddress(args.mediator), round: args.round }
    case 'ResultRevealed': {
      const { digest, outputsDigest, outcomeId, deadline } = args
      const parts = { digest: parseBytes32(digest), outputsDigest: parseBytes32(outputsDigest), outcomeId: parseBytes32(outcomeId) }
      return { type: 'result-revealed', ...of, ...parts, deadlineS: deadline }
    }
    case 'VoteRevealed': {
      const { mediator, round, vote, answer } = args
      return { type: 'vote-revealed', ...of, mediator: parseAddress(mediator), round, vote: memberOf(VOTES, vote, 'vote'), answer: parseBytes32(answer) }
    }
    case 'NoShow':
      return { type: 'no-show', ...of, mediator: parseAddress(args.mediator), round: args.round, fine: args.amount }
    case 'Escalated':
      return { type: 'escalated', ...of, round: args.round, redraws: args.redraws, seedRound: args.seedRound }
    case 'Ruled':
      return { type: 'ruled', ...of, ruling: memberOf(RULINGS, args.ruling, 'ruling'), round: args.round, deadlineS: args.deadline }
    case 'BondPosted':
      return { type: 'bond-posted', ...of, owner: parseAddress(args.owner), amount: args.amount, against: memberOf(RULINGS, args.against, 'ruling') }
    case 'CaseClosed':
      return { type: 'case-closed', ...of, ruling: memberOf(RULINGS, args.ruling, 'ruling'), round: args.round, slashed: args.slashed }
  }
}
