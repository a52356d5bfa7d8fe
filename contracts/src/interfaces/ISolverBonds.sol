// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Deal} from "../types/Deal.sol";
import {Ranking, RankingFault} from "../types/Ranking.sol";
import {ISignatures} from "./ISignatures.sol";

/// @notice What a solver's wallet signs when it announces a deal: it is deal number `round` that it announces for this job, and this is how it
/// was chosen.
struct SolverWord {
    bytes32 jobOffer;
    uint8 round;
    bytes32 dealId;
    /// keccak256 of the ABI encoding of the Ranking.
    bytes32 ranking;
    bytes signature;
}

/// @title What a solver loses when it tells two stories of one job, or one that contradicts itself
/// @notice docs/protocol/market.md §8
interface ISolverBonds is ISignatures {
    /// @notice `amount` wei were added; `total` are bonded now. A release that was asked for is off.
    event BondPosted(address indexed solver, uint256 amount, uint256 total);

    /// @notice The bond may leave at `releasableAt`.
    event ReleaseRequested(address indexed solver, uint256 amount, uint256 releasableAt);

    event BondReleased(address indexed solver, uint256 amount);

    /// @notice The solver broke its word for this job. `bounty` went to `finder`, the rest of `amount` is burnt.
    event SolverConvicted(address indexed solver, bytes32 indexed jobOffer, address finder, uint256 amount, uint256 bounty);

    error SolverBonds_ZeroAmount();
    error SolverBonds_NothingBonded(address solver);
    error SolverBonds_TooEarly(address solver, uint256 releasableAt);

    /// @notice The words do not contradict each other, the ranking does not contradict itself, or the solver did not sign them.
    error SolverBonds_NotProven(address solver);

    /// @notice One lie is punished once.
    error SolverBonds_AlreadyProven(address solver, bytes32 jobOffer);

    /// @notice Adds to the caller's bond, out of an allowance of LILY. Takes back a request to release.
    function post(uint256 amount) external;

    /// @notice Begins the time after which the whole bond may leave; until then it answers for what was signed.
    function requestRelease() external;

    /// @notice Pays the bond back once its time has come.
    function release() external;

    /// @notice Anyone: shows two words of one solver for one job with one number, and two deals or two rankings. Takes the solver's bond.
    function prove(address solver, SolverWord calldata one, SolverWord calldata other) external;

    /// @notice Anyone: shows a word with the deal and the ranking that it is for, where the ranking contradicts itself or the deal. Takes the
    /// bond of the deal's solver.
    function proveRanking(SolverWord calldata word, Deal calldata deal, Ranking calldata ranking) external;

    /// @notice Where a ranking for this deal contradicts itself or the deal, whoever signed it.
    function faultOf(Deal calldata deal, Ranking calldata ranking) external pure returns (RankingFault);

    /// @notice Wei that the solver answers with, and when they may leave: 0 where nobody asked. Rely on no bond whose time is set: once it has
    /// come, the bond can leave before any proof.
    function bondOf(address solver) external view returns (uint256 amount, uint256 releasableAt);

    /// @notice How often the solver was convicted.
    function convictionsOf(address solver) external view returns (uint256);
}
