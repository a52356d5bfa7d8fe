// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {CommitRevealBeacon} from "../src/CommitRevealBeacon.sol";
import {IMediatorPool} from "../src/interfaces/IMediatorPool.sol";
import {IRandomness} from "../src/interfaces/IRandomness.sol";
import {Deal} from "../src/types/Deal.sol";
import {Phase} from "../src/types/Mediation.sol";
import {Role} from "../src/types/Role.sol";
import {CourtHouse} from "./base/CourtHouse.sol";

/// @notice A case with the beacon of staked members: it goes on whether they serve it or not, and weights stand still meanwhile.
contract RealBeaconTest is CourtHouse {
    CommitRevealBeacon private real;

    function createRandomness() internal override returns (IRandomness) {
        return real = new CommitRevealBeacon(staking, 60, 10e18);
    }

    function begin() private returns (Deal memory deal, uint40 round) {
        deal = commitDigest(RIGHT);
        challengeIt(deal);
        round = caseOf(deal).deadline;
        vm.assertEq(uint256(round) % 2, 0, "even");
        vm.assertGe(uint256(round) * 60, START + 1, "to come");
        vm.warp(uint256(round) * 60);
    }

    function test_ServedByAMember() public {
        (Deal memory deal, uint40 round) = begin();
        address member = mediatorAt(0);
        vm.startPrank(member);
        real.commit(keccak256(abi.encode(address(real), round, member, bytes32("value"))));
        vm.warp(uint256(round) * 60 + 45);
        real.reveal("value");
        vm.stopPrank();
        expectStill(); // the seed is known to all from here on
        vm.warp(uint256(round + 1) * 60);
        expectStill();
        mediation.draw(deal, new address[](0));
        assertPhase(deal, Phase.Commit);
        vm.warp(uint256(round + 2) * 60);
        vm.prank(mediatorAt(1));
        pool.retire(); // quiet again
    }

    function test_ServedByNobody() public {
        (Deal memory deal, uint40 round) = begin();
        vm.warp(uint256(round + 1) * 60);
        vm.roll(500);
        real.fallBack(round);
        vm.roll(502);
        real.fallBack(round);
        mediation.draw(deal, new address[](0));
        assertPhase(deal, Phase.Commit);
    }

    function test_DrawnByNobodyInTime() public {
        (Deal memory deal, uint40 round) = begin();
        vm.warp(uint256(round + 2) * 60);
        mediation.draw(deal, new address[](0));
        assertPhase(deal, Phase.Draw);
        vm.assertEq(uint256(caseOf(deal).deadline), uint256(round) + 4, "the next even round that has not begun");
    }

    /// @notice Whoever knew the seed could take a little of its own stake back, let another case of its own pass it over, which lowered its weight at
    /// once, and so arrange whom the next draw with the same seed fell on: by as many tries as there are amounts.
    function test_ADrawMovesNoWeightForTheOtherDrawsOfItsSeed() public {
        (Deal memory bait, Deal memory deal) = (commitDigest(RIGHT), commitDigest(RIGHT));
        challengeIt(bait);
        challengeIt(deal);
        seedFor(caseOf(deal).deadline);
        uint256 snapshot = vm.snapshotState();
        mediation.draw(bait, new address[](0));
        mediation.draw(deal, new address[](0));
        (address own, address fair) = (seatsOf(bait)[0].mediator, seatsOf(deal)[0].mediator);
        vm.assertTrue(own != fair, "another's");
        uint256 before = pool.totalWeight();
        for (uint256 i = 1; i <= 8; ++i) {
            vm.revertToState(snapshot);
            vm.prank(own);
            staking.requestUnbond(Role.Mediator, i * 1e18);
            mediation.draw(bait, new address[](0));
            mediation.draw(deal, new address[](0));
            vm.assertTrue(seatsOf(bait)[0].mediator != own, "passed over");
            vm.assertEq(seatsOf(deal)[0].mediator, fair, "the lot of another case is what it was");
            vm.assertEq(pool.totalWeight(), before, "no weight moves");
        }
        vm.assertEq(pool.late(), 1, "written down, once");
        vm.expectRevert(IMediatorPool.MediatorPool_NotNow.selector);
        pool.tidy();
        vm.warp(uint256(caseOf(deal).deadline / 120 + 1) * 120); // an even round begins
        pool.tidy();
        vm.assertEq(pool.totalWeight(), before - 8e9, "lowered when it is quiet");
        vm.assertEq(pool.late(), 0, "none is left");
        vm.expectRevert(IMediatorPool.MediatorPool_NothingLate.selector);
        pool.tidy();
    }

    /// @dev By the hash of a block, and lets the time for draws begin.
    function seedFor(uint40 round) private {
        vm.warp(uint256(round + 1) * 60);
        vm.roll(500);
        real.fallBack(round);
        vm.roll(502);
        real.fallBack(round);
    }

    function expectStill() private {
        vm.expectRevert(IMediatorPool.MediatorPool_NotNow.selector);
        vm.prank(mediatorAt(1));
        pool.retire();
    }
}
