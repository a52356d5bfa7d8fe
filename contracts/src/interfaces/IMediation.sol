// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IDeals} from "./IDeals.sol";
import {IEscrow} from "./IEscrow.sol";
import {IMediatorPool} from "./IMediatorPool.sol";
import {IRandomness} from "./IRandomness.sol";
import {IReputation} from "./IReputation.sol";
import {ISlashing} from "./ISlashing.sol";
import {IStaking} from "./IStaking.sol";
import {IStrategies} from "./IStrategies.sol";
import {ResultHash} from "../libraries/ResultHash.sol";
import {Deal} from "../types/Deal.sol";
import {Bond, Case, Phase, Ruling, Seat, Vote} from "../types/Mediation.sol";

/// @notice The contracts that mediation works with.
struct Court {
    IDeals deals;
    IEscrow escrow;
    IStaking staking;
    IMediatorPool pool;
    IRandomness randomness;
    IStrategies strategies;
    IReputation reputation;
    ISlashing slashing;
    /// The audit fund: the escrow account that surpluses go to, and the only contract that may call `audit`.
    address fund;
    /// The only contract that may call `convictEquivocation`.
    address equivocations;
}

/// @title Mediation: has a job run again by mediators that nobody chose
interface IMediation {
    /// @notice A case has begun; `payer` pays the first mediator (zero: the provider, out of its stake).
    event CaseOpened(bytes32 indexed dealId, address indexed finder, address payer, uint40 seedRound);
    /// @notice Seat `seat` of a round is `mediator`'s, who has until `deadline` to commit.
    event SeatDrawn(bytes32 indexed dealId, address indexed mediator, uint8 round, uint256 seat, uint40 deadline);
    /// @notice A mediator has committed.
    event VoteCommitted(bytes32 indexed dealId, address indexed mediator, uint8 round);
    /// @notice The provider's result is known; mediators have until `deadline` to reveal.
    event ResultRevealed(bytes32 indexed dealId, bytes32 digest, bytes32 outputsDigest, bytes32 outcomeId, uint40 deadline);
    /// @notice A mediator has revealed what it found.
    event VoteRevealed(bytes32 indexed dealId, address indexed mediator, uint8 round, Vote vote, bytes32 answer);
    /// @notice A mediator was silent, lost `amount`, and is replaced.
    event NoShow(bytes32 indexed dealId, address indexed mediator, uint8 round, uint256 amount);
    /// @notice A round could not decide: more mediators are drawn with the seed of `seedRound`.
    event Escalated(bytes32 indexed dealId, uint8 round, uint8 redraws, uint40 seedRound);
    /// @notice Ruled; appeals until `deadline`.
    event Ruled(bytes32 indexed dealId, Ruling ruling, uint8 round, uint40 deadline);
    /// @notice `owner` put up `amount`, to appeal against a ruling or (None) to join the challenge.
    event BondPosted(bytes32 indexed dealId, address indexed owner, uint128 amount, Ruling against);
    /// @notice The case is over; `slashed` was taken out of the provider's stake.
    event CaseClosed(bytes32 indexed dealId, Ruling ruling, uint8 round, uint256 slashed);

    /// @notice The case is in another phase.
    error Mediation_WrongPhase(bytes32 dealId, Phase phase);
    /// @notice The time for this is `time` (Unix seconds).
    error Mediation_TooEarly(bytes32 dealId, uint256 time);
    /// @notice The time for this ended at `time` (Unix seconds).
    error Mediation_TooLate(bytes32 dealId, uint256 time);
    /// @notice The sender has no part in this.
    error Mediation_NotAllowed(bytes32 dealId, address sender);
    /// @notice The beacon has no seed for this round yet.
    error Mediation_NoSeedYet(bytes32 dealId, uint40 seedRound);
    /// @notice The list is not the one that client and provider signed.
    error Mediation_WrongList(bytes32 dealId);
    /// @notice What was shown is not what was committed to.
    error Mediation_RevealMismatch(bytes32 dealId, address sender);
    /// @notice The free escrow balance does not cover the fee or bond.
    error Mediation_BalanceTooLow(bytes32 dealId, address account, uint256 wanted);
    /// @notice As many have joined as may.
    error Mediation_TooManyChallengers(bytes32 dealId);
    /// @notice A contract was deployed for other contracts than these.
    error Mediation_WronglyWired();

    /// @notice Client: does not believe a result that it may still judge, or that is paid and still auditable.
    function challenge(Deal calldata deal) external;
    /// @notice Audits: a paid deal was drawn.
    function audit(Deal calldata deal, address finder, address payer) external;
    /// @notice Anyone but the parties: joins a challenge before anything is revealed, and shares its bounty and its risk.
    function joinChallenge(Deal calldata deal) external;
    /// @notice Anyone: fills the empty seats with the beacon's seed. `list` is the one that the deal's mediator rule hashes.
    function draw(Deal calldata deal, address[] calldata list) external;
    /// @notice Mediator: commits to keccak256(abi.encode(chainId, mediation, dealId, round, mediator, answer, salt)).
    function commitVote(bytes32 dealId, uint256 seat, bytes32 commitment) external;
    /// @notice Anyone who knows it (provider or client): the result, once the mediators have committed.
    function revealResult(Deal calldata deal, ResultHash.Parts calldata parts) external;
    /// @notice Mediator: shows what it committed to. A zero answer says that the inputs could not be had, keccak256("lilynode.unrunnable")
    /// that the job can't be run by it.
    function revealVote(bytes32 dealId, uint256 seat, Vote vote, bytes32 answer, bytes32 salt) external;
    /// @notice Anyone: counts a round that is over: rules, escalates, or replaces the silent.
    function tally(Deal calldata deal) external;
    /// @notice Anyone: convicts a provider that did not show its result in time.
    function convictWithheld(Deal calldata deal) external;
    /// @notice Client or provider: asks for a larger round, for a bond that doubles.
    function appeal(Deal calldata deal) external;
    /// @notice Anyone: carries out a ruling that nobody appealed against.
    function conclude(Deal calldata deal) external;
    /// @notice Equivocations: the provider signed two results, and `finder` showed it.
    function convictEquivocation(Deal calldata deal, address finder) external;

    /// @notice A case as it stands.
    function caseOf(bytes32 dealId) external view returns (Case memory);
    /// @notice The seats of a round, replaced ones included.
    function seatsOf(bytes32 dealId, uint8 round) external view returns (Seat[] memory);
    /// @notice The audit fund, which knows where the other contracts are.
    function fund() external view returns (address);
    /// @notice The bonds of a case.
    function bondsOf(bytes32 dealId) external view returns (Bond[] memory);
    /// @notice What an appeal against the ruling of this round costs.
    function appealBond(bytes32 dealId) external view returns (uint256);
}
