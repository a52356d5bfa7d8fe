// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {CommitRevealBeacon} from "../src/CommitRevealBeacon.sol";
import {IMediatorPool} from "../src/interfaces/IMediatorPool.sol";
import {IRandomness} from "../src/interfaces/IRandomness.sol";
import {Deal} from "../src/types/Deal.sol";
import {Phase} from "../src/types/Mediation.sol";
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

    function expectStill() private {
        vm.expectRevert(IMediatorPool.MediatorPool_NotNow.selector);
        vm.prank(mediatorAt(1));
        pool.retire();
    }
}
