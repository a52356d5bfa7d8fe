// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IMediatorPool, Lots} from "../src/interfaces/IMediatorPool.sol";
import {Deal} from "../src/types/Deal.sol";
import {Role} from "../src/types/Role.sol";
import {CourtHouse} from "./base/CourtHouse.sol";

/// @notice The tree of weights: sums, draws, exclusions.
contract PoolTest is CourtHouse {
    address[] private none;

    function test_WeightsAreTheStakes() public {
        vm.assertEq(pool.totalWeight(), MEDIATORS * 20_000e9, "total, in gwei");
        vm.assertEq(uint256(pool.weightOf(mediatorAt(7))), 20_000e9, "one");
        vm.prank(mediatorAt(7));
        pool.retire();
        vm.assertEq(pool.totalWeight(), (MEDIATORS - 1) * 20_000e9, "without it");
        vm.prank(mediatorAt(7));
        pool.join();
        vm.assertEq(pool.totalWeight(), MEDIATORS * 20_000e9, "with it again");
        vm.assertEq(uint256(pool.weightOf(stranger)), 0, "stranger");
    }

    function test_OnlyTheStakedJoinAndOnlyMediationLowers() public {
        vm.expectRevert(abi.encodeWithSelector(IMediatorPool.MediatorPool_NotStaked.selector, stranger));
        vm.prank(stranger);
        pool.join();
        vm.assertTrue(!pool.sync(mediatorAt(0)), "nothing to lower");
        beacon.disturb();
        vm.expectRevert(IMediatorPool.MediatorPool_NotNow.selector);
        pool.sync(mediatorAt(0));
        vm.expectRevert(IMediatorPool.MediatorPool_NotNow.selector);
        vm.prank(mediatorAt(0));
        pool.retire();
        vm.expectRevert(IMediatorPool.MediatorPool_NotNow.selector);
        vm.prank(mediatorAt(0));
        pool.join();
        beacon.calm();
        vm.prank(stranger);
        pool.retire(); // changes nothing
        vm.assertEq(pool.totalWeight(), MEDIATORS * 20_000e9, "total");
    }

    /// @notice Mediators are drawn by exactly the numbers of their weights, in the order of the leaves; nobody twice, none that is excluded.
    function testFuzz_LotsFollowTheSums(bytes32 seed, uint256 wanted) public {
        wanted = bound(wanted, 1, 15);
        address[] memory excluded = new address[](uint256(seed) % 12);
        for (uint256 i = 0; i < excluded.length; ++i) {
            excluded[i] = mediatorAt(uint256(keccak256(abi.encode(seed, "excluded", i))) % MEDIATORS); // with repetitions
        }
        vm.prank(mediatorAt(3));
        staking.requestUnbond(Role.Mediator, 15_000e18);
        pool.sync(mediatorAt(3)); // so that not all weigh the same
        (address[] memory drawn, uint64[] memory weights, bool exhausted) =
            pool.drawLots(Lots(seed, wanted, wanted, type(uint96).max, false), none, excluded);
        vm.assertTrue(!exhausted && drawn.length == wanted && weights.length == wanted, "all of them");
        uint256[] memory left = new uint256[](MEDIATORS);
        for (uint256 i = 0; i < MEDIATORS; ++i) {
            left[i] = pool.weightOf(mediatorAt(i));
        }
        uint256 next = 0;
        for (uint256 i = 0; next < wanted; ++i) {
            uint256 at_ = nextOf(left, seed, i);
            if (!isAmong(excluded, mediatorAt(at_))) {
                vm.assertEq(drawn[next], mediatorAt(at_), "drawn");
                vm.assertEq(uint256(weights[next++]), left[at_], "its weight");
            }
            left[at_] = 0;
        }
    }

    /// @notice A further call draws by the same weights from those that are left, and never walks to one that is excluded.
    function testFuzz_AFurtherCallLeavesOutFirst(bytes32 seed, uint256 wanted) public view {
        wanted = bound(wanted, 1, 15);
        address[] memory excluded = new address[](14);
        for (uint256 i = 0; i < excluded.length; ++i) {
            excluded[i] = i == 13 ? stranger : mediatorAt(uint256(keccak256(abi.encode(seed, "excluded", i))) % MEDIATORS);
        }
        (address[] memory drawn,, bool exhausted) = pool.drawLots(Lots(seed, wanted, wanted, type(uint96).max, true), none, excluded);
        vm.assertTrue(!exhausted && drawn.length == wanted, "all of them");
        for (uint256 i = 0; i < wanted; ++i) {
            vm.assertTrue(!isAmong(excluded, drawn[i]), "excluded");
            for (uint256 j = 0; j < i; ++j) {
                vm.assertTrue(drawn[i] != drawn[j], "twice");
            }
        }
    }

    /// @notice Seated ones that hold nearly all of the weight cost a further call no more than their slots: a draw of many retries still fits a block.
    function test_AFurtherCallPastGiantsIsCheap() public {
        address[] memory giants = new address[](MEDIATORS);
        for (uint256 i = 0; i < MEDIATORS; ++i) {
            giants[i] = mediatorAt(i);
        }
        enlist(stranger, 500e18);
        uint256 before = gasleft();
        (address[] memory drawn,,) = pool.drawLots(Lots("g", 1, 1, type(uint96).max, true), none, giants);
        uint256 spent = before - gasleft();
        vm.assertEq(drawn[0], stranger, "the only one left");
        vm.assertTrue(spent < 600_000, "gas");
    }

    /// @dev By a plain walk along the weights that are left.
    function nextOf(uint256[] memory left, bytes32 seed, uint256 turn) private pure returns (uint256 at_) {
        uint256 total = 0;
        for (uint256 i = 0; i < left.length; ++i) {
            total += left[i];
        }
        uint256 random = uint256(keccak256(abi.encode(seed, turn))) % total;
        for (; random >= left[at_]; ++at_) {
            random -= left[at_];
        }
    }

    function first(bytes32 seed, address[] memory list, address[] memory excluded) private view returns (address) {
        (address[] memory drawn,, bool exhausted) = pool.drawLots(Lots(seed, 1, 1, 0, false), list, excluded);
        vm.assertEq(drawn.length == 0, exhausted, "one or none");
        return exhausted ? address(0) : drawn[0];
    }

    /// @notice Names that were staked once can't fill the pool for ever.
    function test_ALeafIsUsedAgain() public {
        vm.prank(mediatorAt(5));
        staking.requestUnbond(Role.Mediator, 20_000e18);
        vm.assertTrue(pool.sync(mediatorAt(5)), "anyone may lower it");
        vm.assertEq(uint256(pool.weightOf(mediatorAt(5))), 0, "weight");
        enlist(stranger, 500e18);
        vm.assertEq(uint256(pool.weightOf(stranger)), 500e9, "the newcomer");
        vm.assertEq(pool.totalWeight(), 29 * 20_000e9 + 500e9, "total");
        address[] memory others = new address[](MEDIATORS - 1);
        for (uint256 i = 0; i < others.length; ++i) {
            others[i] = mediatorAt(i < 5 ? i : i + 1);
        }
        vm.assertEq(first("a", none, others), stranger, "in its place");
    }

    function test_NobodyIsLeft() public view {
        address[] memory everybody = new address[](MEDIATORS);
        for (uint256 i = 0; i < MEDIATORS; ++i) {
            everybody[i] = mediatorAt(i);
        }
        vm.assertEq(first("a", none, everybody), address(0), "tree");
        vm.assertEq(first("a", everybody, everybody), address(0), "list");
    }

    /// @notice A name split in many has no more weight than one.
    function test_SplittingAStakeGainsNothing() public {
        uint256 before = pool.totalWeight();
        for (uint256 i = 0; i < 10; ++i) {
            enlist(address(uint160(0x5B11 + i)), 2_000e18);
        }
        vm.assertEq(pool.totalWeight() - before, 20_000e9, "as one of 20,000");
    }

    function test_AStakeThatHasLeftGivesNoSeat() public {
        for (uint256 i = 1; i < MEDIATORS; ++i) {
            vm.prank(mediatorAt(i));
            staking.requestUnbond(Role.Mediator, 19_950e18); // still weighed with all of it, but below the minimum
        }
        Deal memory deal = commitDigest(RIGHT);
        challengeIt(deal);
        drawIt(deal);
        if (seatsOf(deal).length > 0) vm.assertEq(seatsOf(deal)[0].mediator, mediatorAt(0), "the only one with a stake");
        vm.assertLe(pool.totalWeight(), 29 * 20_000e9 + 20_000e9, "lowered");
    }

    function test_FromAListOnlyTheStakedAreDrawn() public view {
        address[] memory list = new address[](3);
        (list[0], list[1], list[2]) = (stranger, mediatorAt(3), mediatorAt(4));
        address[] memory excluded = new address[](1);
        excluded[0] = mediatorAt(3);
        for (uint256 i = 0; i < 6; ++i) {
            vm.assertEq(first(bytes32(i), list, excluded), mediatorAt(4), "the one that is left");
            (address[] memory drawn,, bool exhausted) = pool.drawLots(Lots(bytes32(i), 3, 3, 0, false), list, none);
            vm.assertTrue(exhausted && drawn.length == 2 && drawn[0] != drawn[1], "both, and none without a stake");
            vm.assertTrue(!isAmong(drawn, stranger), "never without a stake");
        }
    }

    function isAmong(address[] memory list, address wanted) private pure returns (bool) {
        for (uint256 i = 0; i < list.length; ++i) {
            if (list[i] == wanted) return true;
        }
        return false;
    }
}
