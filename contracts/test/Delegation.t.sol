// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IDelegation} from "../src/interfaces/IDelegation.sol";
import {IStaking} from "../src/interfaces/IStaking.sol";
import {Role} from "../src/types/Role.sol";
import {Backers} from "./base/Backers.sol";

/// @notice Stake that others put behind a provider: what it backs, who loses first, rent, and the ways out.
contract DelegationTest is Backers {
    function test_DelegatedStakeBacksDeals() public {
        back(ANNA, 4_000e18);
        vm.assertEq(stakeOf(provider), OWN + 4_000e18, "own and delegated");
        vm.assertEq(staking.totalStakeOf(Role.Provider), OWN + 4_000e18, "total");
        vm.assertTrue(expose(14_000e18), "all of it can be exposed");
        vm.assertTrue(!expose(1e9), "and not a gwei more");
    }

    function test_NobodyButTheStakingContractsOwnDelegationMovesDelegatedStake() public {
        bytes memory refusal = abi.encodeWithSelector(IStaking.Staking_NotAuthorized.selector, stranger);
        vm.startPrank(stranger);
        vm.expectRevert(refusal);
        staking.addDelegated(Role.Provider, provider, 1e18);
        vm.expectRevert(refusal);
        staking.removeDelegated(Role.Provider, provider, 1e18);
        vm.expectRevert(refusal);
        staking.shiftToDelegated(Role.Provider, provider, 1e18);
        vm.expectRevert(refusal);
        staking.hold(Role.Provider, provider, true);
        vm.stopPrank();
    }

    function test_ASlashTakesTheOperatorsOwnFirst() public {
        back(ANNA, 6_000e18);
        back(BERT, 3_000e18);
        slash(10_000e18);
        vm.assertEq(delegated(), 9_000e18, "delegators lost nothing");
        vm.assertTrue(halted(), "nothing of its own is left");
        vm.assertTrue(!staking.isStaked(Role.Provider, provider), "nobody deals with it");
        vm.assertTrue(!expose(1e9), "and nothing new is exposed to others' money");
    }

    function test_ThenDelegatorsLoseProRata() public {
        back(ANNA, 6_000e18);
        back(BERT, 3_000e18);
        slash(13_000e18);
        vm.assertEq(delegated(), 6_000e18, "3,000 LILY of the delegators");
        vm.assertEq(worthOf(ANNA), 4_000e18, "a third");
        vm.assertEq(worthOf(BERT), 2_000e18, "a third");
        vm.assertEq(freeOf(stranger), 13_000e18, "all of it arrived");
        vm.assertEq(token.balanceOf(address(staking)), 6_000e18 + 1_000e18, "what is left is there, and the solver's");
    }

    function test_WhatIsToppedUpLaterIsTheOperatorsAlone() public {
        back(ANNA, 6_000e18);
        slash(13_000e18);
        stakeAs(Role.Provider, provider, 3_000e18);
        vm.assertEq(worthOf(ANNA), 3_000e18, "her loss stays");
        vm.assertTrue(!halted(), "as much of its own again");
        vm.assertTrue(expose(6_000e18), "it deals again");
    }

    function test_NoMoreThanTheOperatorsOwn() public {
        back(ANNA, OWN);
        token.transfer(BERT, 1e18);
        vm.startPrank(BERT);
        token.approve(address(delegation), 1e18);
        vm.expectRevert(abi.encodeWithSelector(IStaking.Staking_TooLittleOwnStake.selector, Role.Provider, provider, OWN, OWN + 1e18));
        delegation.delegate(Role.Provider, provider, 1e18, 0);
        vm.stopPrank();
        vm.expectRevert(abi.encodeWithSelector(IStaking.Staking_TooLittleOwnStake.selector, Role.Provider, provider, OWN - 1, OWN));
        vm.prank(provider);
        staking.requestUnbond(Role.Provider, 1);
    }

    function test_AnOperatorUnbondsOnlyItsOwn() public {
        back(ANNA, 1_000e18);
        vm.expectRevert(abi.encodeWithSelector(IStaking.Staking_InsufficientFreeStake.selector, Role.Provider, provider, OWN, OWN + 1));
        vm.prank(provider);
        staking.requestUnbond(Role.Provider, OWN + 1);
        vm.startPrank(provider);
        staking.requestUnbond(Role.Provider, 9_000e18);
        vm.warp(START + DELAY);
        staking.unbond(Role.Provider);
        vm.stopPrank();
        vm.assertEq(token.balanceOf(provider), 9_000e18, "its own");
        vm.assertEq(worthOf(ANNA), 1_000e18, "not hers");
    }

    function test_LeavingTakesTheUnbondingDelay() public {
        back(ANNA, 1_000e18);
        leave(ANNA, 400e18);
        vm.assertEq(stakeOf(provider), OWN + 600e18, "backs nothing from now on");
        vm.expectRevert(abi.encodeWithSelector(IDelegation.Delegation_TooEarly.selector, START + DELAY));
        withdrawAs(ANNA);
        vm.warp(START + DELAY);
        withdrawAs(ANNA);
        vm.assertEq(token.balanceOf(ANNA), 400e18, "back");
        vm.expectRevert(abi.encodeWithSelector(IDelegation.Delegation_NothingThere.selector, ANNA));
        withdrawAs(ANNA);
    }

    function test_AFurtherExitRestartsTheDelay() public {
        back(ANNA, 1_000e18);
        leave(ANNA, 400e18);
        vm.warp(START + 1 days);
        leave(ANNA, 600e18);
        vm.warp(START + DELAY);
        vm.expectRevert(abi.encodeWithSelector(IDelegation.Delegation_TooEarly.selector, START + 1 days + DELAY));
        withdrawAs(ANNA);
        vm.warp(START + 1 days + DELAY);
        withdrawAs(ANNA);
        vm.assertEq(token.balanceOf(ANNA), 1_000e18, "both");
    }

    function test_WhatIsExposedCanNotLeave() public {
        back(ANNA, 1_000e18);
        vm.assertTrue(expose(OWN + 500e18), "exposed");
        vm.expectRevert(
            abi.encodeWithSelector(IStaking.Staking_InsufficientFreeStake.selector, Role.Provider, provider, 500e18, 500e18 + 1)
        );
        leave(ANNA, 500e18 + 1);
        leave(ANNA, 500e18);
        vm.expectRevert(abi.encodeWithSelector(IStaking.Staking_InsufficientFreeStake.selector, Role.Provider, provider, 0, 500e18));
        dissolve();
    }

    /// @dev Followers of events take the last one of an account for the truth.
    function test_AHaltedOperatorThatUnbondsIsStillSaidToBeHalted() public {
        back(ANNA, 1_000e18);
        vm.prank(provider);
        staking.requestUnbond(Role.Provider, 4_000e18);
        slash(6_500e18);
        vm.warp(START + DELAY);
        vm.expectEmit(address(staking));
        emit IStaking.Backed(Role.Provider, provider, 500e18, 500e18, 0, true);
        vm.prank(provider);
        staking.unbond(Role.Provider);
        vm.assertTrue(halted(), "nothing of its own is left");
    }
}
