// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IDeals} from "../src/interfaces/IDeals.sol";
import {IEscrow} from "../src/interfaces/IEscrow.sol";
import {IStaking} from "../src/interfaces/IStaking.sol";
import {HandlerTest} from "./base/HandlerTest.sol";
import {Handler} from "./invariant/Handler.sol";

/// @notice The INVs of docs/protocol/contracts.md, after every random sequence of moves of all roles.
contract InvariantTest is HandlerTest {
    Handler private handler;

    function setUp() public {
        handler = new Handler();
    }

    /// @dev What forge may call: the handler's moves only. Opening, waiting and committing come more often than the rest:
    /// without deals, time and committed results there is little to test.
    function targetSelectors() external view override returns (FuzzSelector[] memory targets) {
        targets = new FuzzSelector[](3);
        targets[0] = FuzzSelector(address(handler), allMoves());
        bytes4[] memory more = new bytes4[](3);
        (more[0], more[1], more[2]) = (Handler.openDeal.selector, Handler.wait.selector, Handler.commitResult.selector);
        (targets[1], targets[2]) = (FuzzSelector(address(handler), more), FuzzSelector(address(handler), more));
    }

    function _target() internal view override returns (address) {
        return address(handler);
    }

    function allMoves() internal pure override returns (bytes4[] memory moves) {
        moves = new bytes4[](20);
        moves[0] = Handler.wait.selector;
        moves[1] = Handler.openDeal.selector;
        moves[2] = Handler.commitResult.selector;
        moves[3] = Handler.settleDeal.selector;
        moves[4] = Handler.claim.selector;
        moves[5] = Handler.timeOut.selector;
        moves[6] = Handler.markReady.selector;
        moves[7] = Handler.abandon.selector;
        moves[8] = Handler.abortDeal.selector;
        moves[9] = Handler.cancelOpen.selector;
        moves[10] = Handler.replay.selector;
        moves[11] = Handler.requestWithdrawal.selector;
        moves[12] = Handler.withdraw.selector;
        moves[13] = Handler.stakeMore.selector;
        moves[14] = Handler.requestUnbond.selector;
        moves[15] = Handler.unbond.selector;
        moves[16] = Handler.depositTo.selector;
        moves[17] = Handler.giveSurplus.selector;
        moves[18] = Handler.changeParams.selector;
        moves[19] = Handler.closeDeal.selector;
    }

    /// @notice The handler is not idle: in one long fixed sequence each move succeeds, and is refused, at least a few times.
    function test_TheHandlerReachesEverything() public {
        bytes4[] memory moves = allMoves();
        for (uint256 i = 0; i < 2000; ++i) {
            uint256 seed = uint256(keccak256(abi.encode(i)));
            uint256 which = seed % 28;
            bytes4 move = moves[which < 20 ? which : which % 3];
            (bool success,) = address(handler).call(abi.encodePacked(move, seed >> 8, keccak256(abi.encode(seed)), seed & 1));
            vm.assertTrue(success, "a move must not fail");
            if (i % 50 == 0) invariant_TheContractsAgreeWithTheModel();
        }
        assertOften("opened");
        assertOften("not opened");
        assertOften("settled");
        assertOften("not settled");
        assertOften("refused");
        bytes4[10] memory calls = [
            IDeals.markReady.selector,
            IDeals.commitResult.selector,
            IDeals.claim.selector,
            IDeals.close.selector,
            IDeals.timeOut.selector,
            IDeals.abandon.selector,
            IDeals.abort.selector,
            IDeals.cancelOpen.selector,
            IEscrow.withdraw.selector,
            IStaking.unbond.selector
        ];
        for (uint256 i = 0; i < calls.length; ++i) {
            assertOften(bytes32(calls[i]));
        }
        afterInvariant();
    }

    function assertOften(bytes32 move) private view {
        vm.assertGe(handler.moves(move), 3, string.concat("too seldom: ", vm.toString(uint256(move))));
    }

    /// @notice Escrow in = paid + fees + refunded + slashed, account by account, against a second book; a surplus changes nothing;
    /// each deal is in the state that the model says; the escrow of an ended deal is zero; exposure within stake - unbonding.
    function invariant_TheContractsAgreeWithTheModel() public view {
        handler.checkMoney();
        handler.checkLocks();
        handler.checkExposure();
        for (uint256 i = 0; i < handler.count(); ++i) {
            handler.checkDeal(i);
        }
    }

    /// @notice Whatever happened, a passer-by can end every deal in bounded time.
    function afterInvariant() public {
        handler.endAll();
    }
}
