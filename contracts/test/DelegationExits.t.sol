// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IDelegation} from "../src/interfaces/IDelegation.sol";
import {IStaking} from "../src/interfaces/IStaking.sol";
import {Role} from "../src/types/Role.sol";
import {Backers} from "./base/Backers.sol";

/// @notice Terms of a pool, rent, notices to leave, dissolved pools.
contract DelegationExitsTest is Backers {
    // ---- terms

    function test_OnlyWhoAsksForItIsDelegatedTo() public {
        token.transfer(ANNA, 1e18);
        vm.startPrank(ANNA);
        token.approve(address(delegation), 1e18);
        vm.expectRevert(abi.encodeWithSelector(IDelegation.Delegation_NotOpen.selector, Role.Solver, solver));
        delegation.delegate(Role.Solver, solver, 1e18, 0);
        vm.expectRevert(abi.encodeWithSelector(IDelegation.Delegation_TooSmall.selector, 1e18 - 1, 1e18));
        delegation.delegate(Role.Provider, provider, 1e18 - 1, 0);
        vm.expectRevert(abi.encodeWithSelector(IDelegation.Delegation_RentOutOfRange.selector, 0, 1));
        delegation.delegate(Role.Provider, provider, 1e18, 1);
        vm.stopPrank();
        vm.prank(provider);
        vm.expectRevert(abi.encodeWithSelector(IDelegation.Delegation_OwnStake.selector, provider));
        delegation.delegate(Role.Provider, provider, 1e18, 0);
        vm.assertEq(token.balanceOf(ANNA), 1e18, "nothing was taken");
    }

    function test_TermsAreFixedWhileThePoolIsThere() public {
        vm.prank(provider);
        vm.expectRevert(abi.encodeWithSelector(IDelegation.Delegation_AlreadyOpen.selector, Role.Provider, provider));
        delegation.openPool(Role.Provider, 100);
        dissolve();
        vm.prank(provider);
        vm.expectRevert(abi.encodeWithSelector(IDelegation.Delegation_RentOutOfRange.selector, 10_001, 10_000));
        delegation.openPool(Role.Provider, 10_001);
        openPool(10_000);
        IDelegation.Pool memory pool = delegation.poolOf(Role.Provider, provider);
        vm.assertTrue(pool.open && pool.epoch == 1 && pool.rentBps == 10_000, "the second pool");
    }

    // ---- rent

    function test_RentComesOutOfTheOperatorsOwnStake() public {
        dissolve();
        openPool(2_000);
        back(ANNA, 1_000e18);
        vm.warp(START + 365 days / 2);
        vm.prank(stranger);
        delegation.payRent(Role.Provider, provider);
        vm.assertEq(worthOf(ANNA), 1_100e18, "a tenth in half a year");
        vm.assertEq(stakeOf(provider), OWN + 1_000e18, "the sum is the same");
        vm.prank(provider);
        vm.expectRevert(abi.encodeWithSelector(IStaking.Staking_InsufficientFreeStake.selector, Role.Provider, provider, OWN - 100e18, OWN));
        staking.requestUnbond(Role.Provider, OWN);
        leave(ANNA, sharesOf(ANNA));
        vm.assertEq(leavingOf(ANNA), 1_100e18, "with the rent");
        vm.assertEq(delegated(), 0, "nothing is left behind");
    }

    function test_RentIsNotPaidForTimeBeforeADelegation() public {
        dissolve();
        openPool(10_000);
        vm.warp(START + 365 days);
        back(ANNA, 1_000e18);
        vm.assertEq(worthOf(ANNA), 1_000e18, "none yet");
        vm.warp(START + 365 days + 365 days / 10);
        back(BERT, 1_000e18);
        vm.assertEq(worthOf(ANNA), 1_100e18, "hers");
        vm.assertGe(worthOf(BERT) + 1, 1_000e18, "his");
        vm.assertLe(worthOf(BERT), 1_000e18, "no rent of before");
    }

    function test_PayingEverySecondPaysTheSame() public {
        dissolve();
        openPool(1);
        back(ANNA, 1e18); // 3 million wei a second
        for (uint256 i = 1; i <= 100; ++i) {
            vm.warp(START + i);
            delegation.payRent(Role.Provider, provider);
        }
        vm.assertGe(worthOf(ANNA), 1e18 + 100 * (uint256(1e14) / 365 days), "as much as at once");
    }

    function test_RentNeverHaltsAnOperator() public {
        dissolve();
        openPool(10_000);
        back(ANNA, 9_000e18);
        vm.warp(START + 365 days);
        delegation.payRent(Role.Provider, provider);
        vm.assertEq(delegated(), 9_500e18, "until both have the same");
        vm.assertTrue(!halted(), "it goes on dealing");
        vm.warp(START + 730 days);
        delegation.payRent(Role.Provider, provider);
        vm.assertEq(delegated(), 9_500e18, "no more");
    }

    // ---- after everything was lost

    function test_AnEmptiedPoolStartsAnew() public {
        back(ANNA, 1_000e18);
        slash(11_000e18);
        vm.assertEq(delegated(), 0, "all gone");
        stakeAs(Role.Provider, provider, OWN);
        token.transfer(BERT, 1e18);
        vm.startPrank(BERT);
        token.approve(address(delegation), 1e18);
        vm.expectRevert(abi.encodeWithSelector(IDelegation.Delegation_Emptied.selector, Role.Provider, provider));
        delegation.delegate(Role.Provider, provider, 1e18, 0);
        vm.stopPrank();
        leave(ANNA, 400e18);
        vm.assertEq(leavingOf(ANNA), 0, "nothing for nothing");
        dissolve();
        openPool(0);
        back(BERT, 5e18);
        vm.assertEq(worthOf(BERT), 5e18, "a new pool");
        vm.assertEq(worthOf(ANNA), 0, "where old shares are nothing");
    }

    // ---- dissolving

    function test_ADissolvedPoolIsCollected() public {
        back(ANNA, 2_000e18);
        back(BERT, 1_000e18);
        slash(10_001e18); // one LILY of the delegators'
        dissolve();
        vm.assertEq(stakeOf(provider), 0, "all has left");
        vm.expectRevert(abi.encodeWithSelector(IDelegation.Delegation_TooEarly.selector, START + DELAY));
        collectAs(ANNA, 0);
        vm.warp(START + DELAY);
        collectAs(ANNA, 0);
        collectAs(BERT, 0);
        vm.assertEq(token.balanceOf(ANNA) + token.balanceOf(BERT), 2_999e18, "to the last wei");
        vm.assertEq(token.balanceOf(address(delegation)), 0, "nothing is left");
        vm.expectRevert(abi.encodeWithSelector(IDelegation.Delegation_NothingThere.selector, ANNA));
        collectAs(ANNA, 0);
    }

    function test_NothingIsCollectedOfALivePool() public {
        back(ANNA, 2_000e18);
        vm.expectRevert(abi.encodeWithSelector(IDelegation.Delegation_NothingThere.selector, ANNA));
        collectAs(ANNA, 0);
        dissolve();
        (IDelegation.Dissolved memory pool, uint256 shares) = delegation.dissolvedOf(Role.Provider, provider, 0, ANNA);
        vm.assertTrue(pool.assets == 2_000e18 && shares == 2_000e18, "hers");
        vm.expectRevert(abi.encodeWithSelector(IDelegation.Delegation_NothingThere.selector, BERT));
        collectAs(BERT, 0);
    }

    function collectAs(address delegator, uint32 epoch) private {
        vm.prank(delegator);
        delegation.collect(Role.Provider, provider, epoch);
    }

    function test_SharesOfOthersStay() public {
        back(ANNA, 1_000e18);
        vm.expectRevert(abi.encodeWithSelector(IDelegation.Delegation_TooFewShares.selector, ANNA, 1_000e18, 1_000e18 + 1));
        leave(ANNA, 1_000e18 + 1);
        vm.expectRevert(abi.encodeWithSelector(IDelegation.Delegation_TooFewShares.selector, ANNA, 1_000e18, 0));
        leave(ANNA, 0);
        vm.expectRevert(abi.encodeWithSelector(IDelegation.Delegation_TooFewShares.selector, BERT, 0, 1));
        leave(BERT, 1);
    }
}
