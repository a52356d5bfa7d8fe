// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IChannels} from "../src/interfaces/IChannels.sol";
import {HandlerTest} from "./base/HandlerTest.sol";
import {ChannelsHandler} from "./invariant/ChannelsHandler.sol";

/// @notice The INVs of docs/protocol/channels.md, after every random sequence of moves of all parties.
contract ChannelsInvariantTest is HandlerTest {
    ChannelsHandler private handler;

    function setUp() public {
        handler = new ChannelsHandler();
    }

    function _target() internal view override returns (address) {
        return address(handler);
    }

    function allMoves() internal pure override returns (bytes4[] memory moves) {
        moves = new bytes4[](8);
        moves[0] = ChannelsHandler.wait.selector;
        moves[1] = ChannelsHandler.open.selector;
        moves[2] = ChannelsHandler.topUp.selector;
        moves[3] = ChannelsHandler.claim.selector;
        moves[4] = ChannelsHandler.claimMany.selector;
        moves[5] = ChannelsHandler.close.selector;
        moves[6] = ChannelsHandler.refund.selector;
        moves[7] = ChannelsHandler.trade.selector;
    }

    /// @notice A provider never gets more than was vouched or locked, a client never less than was locked and not vouched; every
    /// wei of the escrow is somebody's, and what is locked is what open channels and deals have left.
    function invariant_EveryWeiIsAccountedFor() public view {
        handler.checkMoney();
        for (uint256 i = 0; i < handler.count(); ++i) {
            handler.checkChannel(i);
        }
    }

    /// @notice Whatever happened, a passer-by can end every channel in bounded time.
    function afterInvariant() public {
        handler.endAll();
        invariant_EveryWeiIsAccountedFor();
    }

    /// @notice The handler is not idle: in one long fixed sequence each call succeeds, and is refused, at least a few times.
    function test_TheHandlerReachesEverything() public {
        bytes4[] memory all = allMoves();
        for (uint256 i = 0; i < 800; ++i) {
            uint256 seed = uint256(keccak256(abi.encode(i)));
            bytes memory call = abi.encodePacked(all[seed % 8], seed >> 8, keccak256(abi.encode(seed)), keccak256(abi.encode(seed, i)));
            (bool success,) = address(handler).call(call);
            vm.assertTrue(success, "a move must not fail");
            if (i % 50 == 0) invariant_EveryWeiIsAccountedFor();
        }
        bytes4[5] memory calls = [
            IChannels.open.selector, IChannels.topUp.selector, IChannels.claim.selector, IChannels.close.selector, IChannels.refund.selector
        ];
        for (uint256 i = 0; i < calls.length; ++i) {
            vm.assertGe(handler.moves(calls[i], 1), 3, string.concat("too seldom done: ", vm.toString(i)));
            vm.assertGe(handler.moves(calls[i], 0), 3, string.concat("too seldom refused: ", vm.toString(i)));
        }
        vm.assertGe(handler.moves(IChannels.claimMany.selector, 1), 3, "too seldom in batches");
        afterInvariant();
    }
}
