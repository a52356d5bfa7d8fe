import { encodeAbiParameters, encodeFunctionData, keccak256, toHex } from 'viem/utils'
import type { Deal } from '../../core/deal.ts'
import type { Address, Bytes32, Hex } from '../../core/primitives.ts'
import { parseBytes32 } from '../../core/primitives.ts'
import { auditsAbi } from '../abi/audits.ts'
import { commitRevealBeaconAbi } from '../abi/commit-reveal-beacon.ts'
import { mediationAbi } from '../abi/mediation.ts'
import { mediatorPoolAbi } from '../abi/mediator-pool.ts'
import { dealArgs } from '../verbs.ts'
import type { AnswerParts, ResultParts, SeatRef, SpokenVote, VoteParts } from './ports.ts'
import { VOTES } from './ports.ts'

/** Calldata of every verb of trust. Pure. */
export const encodeTrust = {
  dealCall: (functionName: 'challenge' | 'joinChallenge' | 'tally' | 'convictWithheld' | 'appeal' | 'conclude', deal: Deal): Hex =>
    encodeFunctionData({ abi: mediationAbi, functionName, args: [dealArgs(deal)] }),
  draw: (deal: Deal, list: readonly Address[]): Hex => encodeFunctionData({ abi: mediationAbi, functionName: 'draw', args: [dealArgs(deal), [...list]] }),
  commitVote: ({ dealId, seat }: SeatRef, commitment: Bytes32): Hex =>
    encodeFunctionData({ abi: mediationAbi, functionName: 'commitVote', args: [dealId, BigInt(seat), commitment] }),
  revealResult: (deal: Deal, parts: ResultParts): Hex => encodeFunctionData({ abi: mediationAbi, functionName: 'revealResult', args: [dealArgs(deal), parts] }),
  revealVote: ({ dealId, seat }: SeatRef, word: { readonly vote: SpokenVote; readonly answer: Bytes32; readonly salt: Bytes32 }): Hex =>
    encodeFunctionData({
      abi: mediationAbi,
      functionName: 'revealVote',
      args: [dealId, BigInt(seat), VOTES.indexOf(word.vote), word.answer, word.salt]
    }),
  pool: (functionName: 'join' | 'retire' | 'tidy'): Hex => encodeFunctionData({ abi: mediatorPoolAbi, functionName }),
  bid: (leastFee: bigint): Hex => encodeFunctionData({ abi: mediatorPoolAbi, functionName: 'bid', args: [leastFee] }),
  beacon: (functionName: 'commit' | 'reveal', word: Bytes32): Hex => encodeFunctionData({ abi: commitRevealBeaconAbi, functionName, args: [word] }),
  punish: (beaconRound: number, member: Address): Hex =>
    encodeFunctionData({ abi: commitRevealBeaconAbi, functionName: 'punish', args: [beaconRound, member] }),
  fallBack: (beaconRound: number): Hex => encodeFunctionData({ abi: commitRevealBeaconAbi, functionName: 'fallBack', args: [beaconRound] }),
  poke: (deal: Deal): Hex => encodeFunctionData({ abi: auditsAbi, functionName: 'poke', args: [dealArgs(deal)] })
}

const word = (type: string) => ({ type })
const hash = (types: readonly string[], values: readonly unknown[]): Bytes32 => parseBytes32(keccak256(encodeAbiParameters(types.map(word), [...values])))

/** What mediators compare. ResultHash.sol */
export const answerOf = ({ digest, outputsDigest, outcomeId }: AnswerParts): Bytes32 =>
  hash(['bytes32', 'bytes32', 'bytes32'], [digest, outputsDigest, outcomeId])

/** The answer of a mediator that can't run the job: it earns nothing, and costs nothing. Consortium.sol, trust.md §3.8 */
export const UNRUNNABLE: Bytes32 = parseBytes32(keccak256(toHex('lilynode.unrunnable')))

/** Bound to chain, contract, deal, round and mediator: copied, it can't be revealed. trust.md §3 */
export function voteCommitment(at: { readonly chainId: number; readonly mediation: Address }, parts: VoteParts): Bytes32 {
  const { dealId, round, mediator, answer, salt } = parts
  const types = ['uint256', 'address', 'bytes32', 'uint8', 'address', 'bytes32', 'bytes32']
  return hash(types, [BigInt(at.chainId), at.mediation, dealId, round, mediator, answer, salt])
}

/** trust.md §4.1 */
export function beaconCommitment(beacon: Address, parts: { readonly beaconRound: number; readonly member: Address; readonly value: Bytes32 }): Bytes32 {
  return hash(['address', 'uint40', 'address', 'bytes32'], [beacon, parts.beaconRound, parts.member, parts.value])
}
