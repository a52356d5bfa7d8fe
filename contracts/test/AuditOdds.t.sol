// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Delegation} from "../src/Delegation.sol";
import {IAudits} from "../src/interfaces/IAudits.sol";
import {IStaking} from "../src/interfaces/IStaking.sol";
import {Strategy} from "../src/interfaces/IStrategies.sol";
import {Deal} from "../src/types/Deal.sol";
import {Role} from "../src/types/Role.sol";
import {CourtHouse} from "./base/CourtHouse.sol";

/// @notice The ends of the odds of an audit, and of what a seat may cost.
contract AuditOddsTest is CourtHouse {
    function makeRecord() private {
        vm.startPrank(address(mediation));
        for (uint256 i = 0; i < 1_000; ++i) {
            reputation.record(provider, bytes32(i), keccak256("job"), 100e18, true);
        }
        vm.stopPrank();
    }

    function test_AComparisonThatSaysNothingIsAlwaysDrawn() public {
        vm.prank(address(timelock));
        strategies.add(keccak256("exact"), Strategy(true, true, 5_000, 5_000)); // the name that the deals of this test have
        Deal memory deal = payDigest(RIGHT);
        makeRecord();
        vm.assertEq(audits.probabilityOf(deal), 1e18, "always");
    }

    function test_WhoHasOnlyOthersMoneyLeftIsAlwaysDrawn() public {
        Deal memory deal = payDigest(RIGHT);
        makeRecord();
        Delegation delegation = Delegation(staking.delegation());
        vm.prank(provider);
        delegation.openPool(Role.Provider, 0);
        token.approve(address(delegation), 10_000e18);
        delegation.delegate(Role.Provider, provider, 10_000e18, 0);
        vm.startPrank(address(deals));
        vm.assertTrue(staking.expose(provider, 10_000e18), "covered");
        staking.slash(provider, 10_000e18, 10_000e18, stranger);
        vm.stopPrank();
        vm.assertEq(audits.probabilityOf(deal), 1e18, "1.1, which is no probability");
    }

    function test_NoSeedNoLot() public {
        Deal memory deal = payDigest(RIGHT);
        (, uint40 since,) = deals.stateOf(deals.dealIdOf(deal));
        vm.assertTrue(!audits.isDrawn(deal, since), "nobody knows yet");
        beacon.set(beacon.roundAfter(since), keccak256("seed"));
        vm.assertTrue(audits.isDrawn(deal, since), "a new provider is always drawn");
    }

    function test_TheDirectoryLeadsToTheCourt() public view {
        IAudits.Directory memory places = audits.directory();
        vm.assertEq(places.mediation, address(mediation), "mediation");
        vm.assertEq(places.pool, address(pool), "pool");
        vm.assertEq(places.randomness, address(beacon), "randomness");
        vm.assertEq(places.strategies, address(strategies), "strategies");
        vm.assertEq(places.reputation, address(reputation), "reputation");
        vm.assertEq(places.equivocations, address(equivocations), "equivocations");
    }

    function test_AFineIsCoveredByTheSeat() public {
        vm.startPrank(address(mediation));
        vm.assertTrue(staking.exposeSeat(mediatorAt(0), 5e18), "a seat");
        vm.expectRevert(abi.encodeWithSelector(IStaking.Staking_SlashExceedsExposure.selector, mediatorAt(0), 5e18, 5e18 + 1));
        staking.closeSeat(mediatorAt(0), 5e18, 5e18 + 1, stranger);
        staking.closeSeat(mediatorAt(0), 5e18, 5e18, stranger);
        vm.stopPrank();
        vm.assertEq(mediatorStake(mediatorAt(0)), 20_000e18 - 5e18, "all of the seat");
    }
}
