// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IExtensions} from "../src/interfaces/IExtensions.sol";
import {HandlerTest} from "./base/HandlerTest.sol";
import {MeterHandler} from "./invariant/MeterHandler.sol";

/// @notice The INVs of docs/protocol/metered.md, after every random sequence of moves of all parties.
contract ExtensionsInvariantTest is HandlerTest {
    MeterHandler private handler;

    function setUp() public {
        handler = new MeterHandler();
    }

    function _target() internal view override returns (address) {
        return address(handler);
    }

    function allMoves() internal pure override returns (bytes4[] memory moves) {
        moves = new bytes4[](8);
        moves[0] = MeterHandler.wait.selector;
        moves[1] = MeterHandler.open.selector;
        moves[2] = MeterHandler.extend.selector;
        moves[3] = MeterHandler.halt.selector;
        moves[4] = MeterHandler.end.selector;
        moves[5] = MeterHandler.finish.selector;
        moves[6] = MeterHandler.extend.selector;
        moves[7] = MeterHandler.finish.selector;
    }

    /// @notice What is locked is what was bought and is not over; every wei is somebody's.
    function invariant_EveryWeiIsAccountedFor() public view {
        handler.checkMoney();
    }

    /// @notice Whatever happened, a passer-by can free everything in bounded time.
    function afterInvariant() public {
        handler.endAll();
    }

    /// @notice The handler is not idle: in fixed sequences each call succeeds, and is refused, at least a few times.
    function test_TheHandlerReachesEverything() public {
        bytes4[] memory all = allMoves();
        uint256[6] memory seen;
        bytes4[3] memory calls = [IExtensions.extend.selector, IExtensions.halt.selector, IExtensions.finish.selector];
        for (uint256 round = 0; round < 8; ++round) {
            for (uint256 i = 0; i < 150; ++i) {
                uint256 seed = uint256(keccak256(abi.encode(round, i)));
                bytes memory call = abi.encodePacked(all[seed % 8], seed >> 8, keccak256(abi.encode(seed)), keccak256(abi.encode(seed, i)));
                (bool success,) = address(handler).call(call);
                vm.assertTrue(success, "a move must not fail");
                if (i % 10 == 0) invariant_EveryWeiIsAccountedFor();
            }
            for (uint256 k = 0; k < 6; ++k) {
                seen[k] += handler.moves(calls[k / 2], k % 2);
            }
            handler.endAll();
            handler = new MeterHandler();
        }
        for (uint256 k = 0; k < 6; ++k) {
            vm.assertGe(seen[k], 3, string.concat("too seldom: ", vm.toString(k)));
        }
    }
}
