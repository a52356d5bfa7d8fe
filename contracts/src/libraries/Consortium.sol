// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Ruling, Seat, Vote} from "../types/Mediation.sol";
import {Strategy} from "../interfaces/IStrategies.sol";
import {Deal} from "../types/Deal.sol";
import {Pricing} from "./Pricing.sol";

/// @title Sizes of rounds, and what the votes of one say
library Consortium {
    uint8 internal constant MAX_ROUND = 4;
    /// @notice The answer of a mediator that can't run the job: earns nothing, and costs nothing.
    bytes32 internal constant UNRUNNABLE = keccak256("lilynode.unrunnable");

    /// @notice What a round says.
    struct Count {
        /// None: no two thirds for anything.
        Ruling ruling;
        /// Convicted, exact: the answer that two thirds found.
        bytes32 answer;
        /// Seats whose mediator said nothing, or did not show what it committed to.
        uint256 silent;
    }

    /// @notice Mediators of a round: 1, 3, 7, 15.
    function size(uint8 round) internal pure returns (uint256) {
        return 2 ** uint256(round) - 1;
    }

    /// @notice Two thirds, rounded up.
    function threshold(uint8 round) internal pure returns (uint256) {
        return (2 * size(round) + 2) / 3;
    }

    /// @notice What a mediator of a round has at stake (ISlashing).
    function seatStake(Deal calldata deal, uint8 round) internal pure returns (uint256) {
        uint256 needed = threshold(round);
        return (2 * Pricing.exposure(deal) + needed - 1) / needed;
    }

    /// @notice Whether a ruling costs the provider its stake.
    function isConviction(Ruling ruling) internal pure returns (bool) {
        return ruling == Ruling.Convicted || ruling == Ruling.ResultWithheld || ruling == Ruling.Equivocated;
    }

    /// @notice What whoever pokes a drawn deal earns on top of the mediator's fee: a twentieth of it, less than the tax on what is audited.
    function tip(uint256 fee) internal pure returns (uint256) {
        return fee / 20;
    }

    /// @notice Counts a round. Votes against a result convict only if two thirds say the same: under the exact comparison, that
    /// they found the same other answer. Mediators that all differ from one another show a job that is not deterministic.
    function count(Seat[] memory seats, uint8 round, bytes32 claimed, Strategy memory strategy)
        internal
        pure
        returns (Count memory result)
    {
        uint256 needed = threshold(round);
        (uint256 matching, uint256 unavailable, uint256 unrunnable) = (0, 0, 0);
        for (uint256 i = 0; i < seats.length; ++i) {
            Vote vote = seats[i].vote;
            if (vote == Vote.None || vote == Vote.Committed) ++result.silent;
            if (vote == Vote.InputUnavailable) ++unavailable;
            if (vote == Vote.Unrunnable) ++unrunnable;
            if (vote != Vote.Match && vote != Vote.Mismatch) continue;
            if (says(seats[i], claimed, strategy) == Vote.Match) ++matching;
            else if (alike(seats, i, claimed, strategy) >= needed) (result.ruling, result.answer) = (Ruling.Convicted, seats[i].word);
        }
        if (matching >= needed) result.ruling = Ruling.Cleared;
        if (unavailable >= needed) result.ruling = Ruling.InputWithheld;
        if (unrunnable >= needed) result.ruling = Ruling.NonDeterministic; // nobody's fault, as far as can be told
    }

    /// @notice The one vote that an answer may be revealed with, where there is but one; else the vote itself if it may be.
    function voteFor(bytes32 answer, Vote vote) internal pure returns (Vote) {
        if (answer == 0) return Vote.InputUnavailable;
        if (answer == UNRUNNABLE) return Vote.Unrunnable;
        return vote == Vote.Match ? vote : Vote.Mismatch;
    }

    /// @notice What a revealed seat says: under the exact comparison its answer, not its word, decides.
    function says(Seat memory seat, bytes32 claimed, Strategy memory strategy) internal pure returns (Vote) {
        if (strategy.judged || (seat.vote != Vote.Match && seat.vote != Vote.Mismatch)) return seat.vote;
        return seat.word == claimed ? Vote.Match : Vote.Mismatch;
    }

    /// @notice How many seats contradict the result in the same way as seat `which`.
    function alike(Seat[] memory seats, uint256 which, bytes32 claimed, Strategy memory strategy) internal pure returns (uint256 found) {
        for (uint256 i = 0; i < seats.length; ++i) {
            if (says(seats[i], claimed, strategy) != Vote.Mismatch) continue;
            if (strategy.judged || seats[i].word == seats[which].word) ++found;
        }
    }

    /// @notice Whether a seat did what it was drawn for, given how the case ended: those are paid.
    function isCoherent(Seat memory seat, Ruling ruling, bytes32 found, bytes32 claimed, Strategy memory strategy)
        internal
        pure
        returns (bool)
    {
        if (seat.vote == Vote.None || seat.vote == Vote.NoShow || seat.vote == Vote.Unrunnable) return false;
        if (ruling == Ruling.ResultWithheld || ruling == Ruling.Equivocated) return true;
        if (seat.vote == Vote.Committed) return false;
        if (ruling == Ruling.InputWithheld) return seat.vote == Vote.InputUnavailable;
        if (ruling == Ruling.Cleared) return says(seat, claimed, strategy) == Vote.Match;
        if (ruling != Ruling.Convicted) return true;
        return says(seat, claimed, strategy) == Vote.Mismatch && (strategy.judged || seat.word == found);
    }
}
