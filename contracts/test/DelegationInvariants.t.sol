// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {HandlerTest} from "./base/HandlerTest.sol";
import {DelegationHandler} from "./invariant/DelegationHandler.sol";

/// @notice Delegated stake after every random sequence of moves: owned to the wei, behind the operator's own, and always able to leave.
contract DelegationInvariantTest is HandlerTest {
    DelegationHandler private handler;

    function setUp() public {
        handler = new DelegationHandler();
    }

    function _target() internal view override returns (address) {
        return address(handler);
    }

    function allMoves() internal pure override returns (bytes4[] memory moves) {
        moves = new bytes4[](14);
        moves[0] = DelegationHandler.wait.selector;
        moves[1] = DelegationHandler.delegate.selector;
        moves[2] = DelegationHandler.undelegate.selector;
        moves[3] = DelegationHandler.slashIt.selector;
        moves[4] = DelegationHandler.exposeIt.selector;
        moves[5] = DelegationHandler.releaseIt.selector;
        moves[6] = DelegationHandler.stakeMore.selector;
        moves[7] = DelegationHandler.unbondSome.selector;
        moves[8] = DelegationHandler.dissolveOrOpen.selector;
        moves[9] = DelegationHandler.payRent.selector;
        moves[10] = DelegationHandler.press.selector;
        moves[11] = DelegationHandler.helpOut.selector;
        moves[12] = DelegationHandler.withdraw.selector;
        moves[13] = DelegationHandler.collect.selector;
    }

    /// @notice The handler is not idle: in one long fixed sequence each move succeeds, and some are refused.
    function test_TheHandlerReachesEverything() public {
        bytes4[] memory moves = allMoves();
        for (uint256 i = 0; i < 1_500; ++i) {
            uint256 seed = uint256(keccak256(abi.encode(i)));
            bytes4 move = moves[seed % 14];
            (bool success,) = address(handler).call(abi.encodePacked(move, seed >> 8, uint256(uint32(seed >> 32))));
            vm.assertTrue(success, "a move must not fail");
            if (i % 25 == 0) invariant_EveryWeiIsOwnedAndBehindTheOperator();
        }
        bytes32[12] memory names = [
            bytes32("delegate"),
            "undelegate",
            "slash",
            "expose",
            "stake",
            "unbond",
            "dissolve",
            "press",
            "help",
            "withdraw",
            "collect",
            "refused"
        ];
        for (uint256 i = 0; i < names.length; ++i) {
            vm.assertGe(handler.done(names[i]), 3, string.concat("too seldom: ", vm.toString(uint256(names[i]))));
        }
        afterInvariant();
    }

    function invariant_EveryWeiIsOwnedAndBehindTheOperator() public view {
        handler.checkTokens();
        handler.checkShares();
        handler.checkExposure();
    }

    function afterInvariant() public {
        handler.leaveAll();
    }
}
