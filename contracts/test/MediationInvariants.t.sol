// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {HandlerTest} from "./base/HandlerTest.sol";
import {CourtHandler} from "./invariant/CourtHandler.sol";

/// @notice docs/protocol/trust.md §7, after every random sequence of moves of all parties of up to four cases at a time.
contract MediationInvariantTest is HandlerTest {
    CourtHandler private handler;

    function setUp() public {
        handler = new CourtHandler();
    }

    function _target() internal view override returns (address) {
        return address(handler);
    }

    function allMoves() internal pure override returns (bytes4[] memory moves) {
        moves = new bytes4[](16);
        moves[0] = CourtHandler.wait.selector;
        moves[1] = CourtHandler.bring.selector;
        moves[2] = CourtHandler.tally.selector;
        moves[3] = CourtHandler.convictWithheld.selector;
        moves[4] = CourtHandler.appeal.selector;
        moves[5] = CourtHandler.join.selector;
        moves[6] = CourtHandler.conclude.selector;
        moves[7] = CourtHandler.leave_.selector;
        moves[8] = CourtHandler.drawSeats.selector;
        moves[9] = CourtHandler.showResult.selector;
        // Votes are what a case waits for.
        for (uint256 i = 10; i < 16; ++i) {
            moves[i] = CourtHandler.vote.selector;
        }
    }

    function invariant_MoneyAndStakesAddUp() public view {
        handler.checkMoney();
        handler.checkStakes();
    }

    /// @notice Whatever happened, a passer-by can end every case in bounded time.
    function afterInvariant() public {
        handler.endAll();
        handler.checkMoney();
        handler.checkStakes();
    }

    /// @notice The handler is not idle: in one long fixed sequence each move succeeds, and is refused, at least once.
    function test_TheHandlerReachesEverything() public {
        bytes4[] memory moves = allMoves();
        for (uint256 i = 0; i < 1500; ++i) {
            uint256 seed = uint256(keccak256(abi.encode(i)));
            bytes4 move = moves[seed % moves.length];
            (bool success,) = address(handler).call(abi.encodePacked(move, seed >> 8, keccak256(abi.encode(seed))));
            vm.assertTrue(success, "a move must not fail");
            if (i % 100 == 0) invariant_MoneyAndStakesAddUp();
        }
        bytes32[12] memory names = [
            bytes32("brought"),
            "drawn",
            "committed",
            "revealed",
            "shown",
            "tallied",
            "withheld",
            "appealed",
            "joined",
            "concluded",
            "unbonding",
            "refused"
        ];
        for (uint256 i = 0; i < names.length; ++i) {
            vm.assertGe(handler.moves(names[i]), 1, string.concat("never: ", vm.toString(uint256(names[i]))));
        }
        afterInvariant();
    }
}
