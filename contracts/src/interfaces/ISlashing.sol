// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Deal} from "../types/Deal.sol";
import {Bond, Case, Ruling, Seat} from "../types/Mediation.sol";
import {Share} from "./IEscrow.sol";
import {Strategy} from "./IStrategies.sol";

/// @title Who pays and who is paid when a case ends
/// @notice Pure arithmetic, in a contract of its own so that anybody can ask it what a case would pay.
interface ISlashing {
    /// @notice Only the Mediation contract ends cases.
    error Slashing_NotMediation(address sender);

    /// @notice All that a case's end depends on.
    struct Facts {
        Case subject;
        Ruling ruling;
        Strategy strategy;
        /// Seats by round, the first round first.
        Seat[][] seats;
        Bond[] bonds;
        /// Where surpluses go: the audit fund.
        address fund;
    }

    /// @notice What follows.
    struct Plan {
        /// Taken out of the provider's stake.
        uint256 slashed;
        /// Taken out of the stake of each seat, by round.
        uint256[][] fines;
        /// Paid out of the pot, the slashed and the fines, to the last wei.
        Share[] shares;
    }

    /// @notice Mediation: what the end of a case moves; writes the finder's ticket where it pays into the jackpot.
    function close(Deal calldata deal, Facts calldata facts) external returns (Plan memory);
    /// @notice The same, and nothing written.
    function plan(Deal calldata deal, Facts calldata facts) external view returns (Plan memory);
    /// @notice What a mediator of a round has at stake: bribing two thirds of it costs at least what a convicted provider loses, if half
    /// of the rulings are appealed against.
    function seatStake(Deal calldata deal, uint8 round) external pure returns (uint256);
    /// @notice Where half of the rest of each conviction goes.
    function jackpot() external view returns (address);
}
