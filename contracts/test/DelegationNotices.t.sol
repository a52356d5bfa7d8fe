// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IDelegation} from "../src/interfaces/IDelegation.sol";
import {Role} from "../src/types/Role.sol";
import {Backers} from "./base/Backers.sol";

/// @notice Nobody is kept in by an operator that is always busy, and nobody keeps an operator halted.
contract DelegationNoticesTest is Backers {
    uint256 private constant BUSY = 12_000e18;

    function setUp() public override {
        super.setUp();
        back(ANNA, 1_000e18);
        back(BERT, 1_000e18);
        vm.assertTrue(expose(BUSY), "all that there is");
    }

    function give(address delegator) private {
        vm.prank(delegator);
        delegation.giveNotice(Role.Provider, provider);
    }

    function press(address delegator) private {
        vm.prank(stranger);
        delegation.press(Role.Provider, provider, delegator);
    }

    function leaveFor(address delegator) private {
        vm.prank(stranger);
        delegation.undelegateFor(Role.Provider, provider, delegator);
    }

    function takeBack(address delegator) private {
        vm.prank(delegator);
        delegation.withdrawNotice(Role.Provider, provider);
    }

    function expectWrongNotice(address delegator) private {
        vm.expectRevert(abi.encodeWithSelector(IDelegation.Delegation_WrongNotice.selector, delegator));
    }

    function test_ABusyOperatorIsHaltedUntilTheDelegatorHasLeft() public {
        give(ANNA);
        vm.expectRevert(abi.encodeWithSelector(IDelegation.Delegation_TooEarly.selector, START + DELAY));
        press(ANNA);
        vm.warp(START + DELAY);
        press(ANNA);
        vm.assertTrue(halted(), "halted");
        release(2_000e18);
        vm.assertTrue(!expose(1e9), "what comes free is not sold again");
        leaveFor(ANNA);
        vm.assertEq(leavingOf(ANNA), 1_000e18, "on its way");
        vm.assertTrue(!halted(), "and the operator goes on");
        vm.assertTrue(expose(1_000e18), "with what is left");
    }

    function test_TwoWhoWaitHaltUntilBothHaveLeft() public {
        give(ANNA);
        give(BERT);
        vm.warp(START + DELAY);
        press(ANNA);
        press(BERT);
        release(BUSY);
        leaveFor(BERT);
        vm.assertTrue(halted(), "one still waits");
        leave(ANNA, 400e18);
        vm.assertTrue(halted(), "a part is not all");
        takeBack(ANNA);
        vm.assertTrue(!halted(), "nobody waits");
    }

    function test_LeavingByOneselfEndsTheHalt() public {
        give(ANNA);
        vm.warp(START + DELAY);
        press(ANNA);
        release(BUSY);
        leave(ANNA, 1_000e18);
        vm.assertTrue(!halted(), "gone");
        (IDelegation.Part memory part,) = delegation.partOf(Role.Provider, provider, ANNA);
        vm.assertTrue(part.noticeAt == 0 && !part.pressing && part.shares == 0, "no trace");
    }

    function test_DissolvingEndsTheHalt() public {
        give(ANNA);
        vm.warp(START + DELAY);
        press(ANNA);
        release(BUSY);
        dissolve();
        vm.assertTrue(!halted(), "nobody is left to wait");
        vm.assertTrue(staking.isStaked(Role.Provider, provider), "it deals with its own");
    }

    function test_NoticesInTheWrongOrder() public {
        vm.expectRevert(abi.encodeWithSelector(IDelegation.Delegation_TooFewShares.selector, stranger, 0, 1));
        give(stranger);
        expectWrongNotice(ANNA);
        takeBack(ANNA);
        expectWrongNotice(ANNA);
        leaveFor(ANNA);
        vm.expectRevert(abi.encodeWithSelector(IDelegation.Delegation_TooEarly.selector, 0));
        press(ANNA);
        give(ANNA);
        expectWrongNotice(ANNA);
        give(ANNA);
        vm.warp(START + DELAY);
        expectWrongNotice(ANNA);
        leaveFor(ANNA);
        press(ANNA);
        expectWrongNotice(ANNA);
        press(ANNA);
    }

    function test_ANoticeTakenBackCountsForNothing() public {
        give(ANNA);
        vm.warp(START + DELAY);
        takeBack(ANNA);
        vm.expectRevert(abi.encodeWithSelector(IDelegation.Delegation_TooEarly.selector, 0));
        press(ANNA);
        vm.assertTrue(!halted(), "not halted");
    }
}
