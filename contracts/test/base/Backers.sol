// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Delegation} from "../../src/Delegation.sol";
import {IDelegation} from "../../src/interfaces/IDelegation.sol";
import {Role} from "../../src/types/Role.sol";
import {Market} from "./Market.sol";

/// @notice A market whose provider (10,000 LILY of its own) takes delegations, and two who delegate.
abstract contract Backers is Market {
    address internal constant ANNA = address(0xA77A);
    address internal constant BERT = address(0xBE47);
    uint256 internal constant OWN = 10_000e18;
    uint256 internal constant DELAY = 2 days + 2 hours;

    Delegation internal delegation;

    function setUp() public virtual override {
        super.setUp();
        delegation = Delegation(staking.delegation());
        openPool(0);
    }

    function openPool(uint32 rentBps) internal {
        vm.prank(provider);
        delegation.openPool(Role.Provider, rentBps);
    }

    function dissolve() internal {
        vm.prank(provider);
        delegation.dissolve(Role.Provider);
    }

    function back(address delegator, uint256 amount) internal {
        token.transfer(delegator, amount);
        vm.startPrank(delegator);
        token.approve(address(delegation), amount);
        delegation.delegate(Role.Provider, provider, amount, 0);
        vm.stopPrank();
    }

    function leave(address delegator, uint128 shares) internal {
        vm.prank(delegator);
        delegation.undelegate(Role.Provider, provider, shares);
    }

    function withdrawAs(address delegator) internal {
        vm.prank(delegator);
        delegation.withdraw();
    }

    /// @dev As Deals does it for a deal that fails.
    function expose(uint256 amount) internal returns (bool) {
        vm.prank(address(deals));
        return staking.expose(provider, amount);
    }

    function slash(uint256 amount) internal {
        vm.startPrank(address(deals));
        vm.assertTrue(staking.expose(provider, amount), "covered");
        staking.slash(provider, amount, amount, stranger);
        vm.stopPrank();
    }

    function release(uint256 amount) internal {
        vm.prank(address(deals));
        staking.release(provider, amount);
    }

    function delegated() internal view returns (uint256 amount) {
        (amount,) = staking.delegatedOf(Role.Provider, provider);
    }

    function halted() internal view returns (bool yes) {
        (, yes) = staking.delegatedOf(Role.Provider, provider);
    }

    function worthOf(address delegator) internal view returns (uint256 worth) {
        (, worth) = delegation.partOf(Role.Provider, provider, delegator);
    }

    function sharesOf(address delegator) internal view returns (uint128) {
        (IDelegation.Part memory part,) = delegation.partOf(Role.Provider, provider, delegator);
        return part.shares;
    }

    function leavingOf(address delegator) internal view returns (uint256) {
        return delegation.exitOf(delegator).amount;
    }
}
