// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IMediatorPool} from "../src/interfaces/IMediatorPool.sol";
import {Deal} from "../src/types/Deal.sol";
import {Phase} from "../src/types/Mediation.sol";
import {CourtHouse} from "./base/CourtHouse.sol";

/// @notice Mediators' bids for their fee: who draws others in, and that no bid ends a case.
contract BidsTest is CourtHouse {
    uint256 private constant DEEP = 70;

    function bidAs(address mediator, uint256 fee) private {
        vm.prank(mediator);
        pool.bid(uint96(fee));
    }

    function deepen() private {
        for (uint256 i = MEDIATORS; i < DEEP; ++i) {
            enlist(mediatorAt(i), 20_000e18);
        }
    }

    /// @dev All but one in seven ask for more than the fee.
    function bidHigh() private {
        for (uint256 i = 0; i < DEEP; ++i) {
            if (i % 7 != 0) bidAs(mediatorAt(i), FEE + 1);
            else bidAs(mediatorAt(i), FEE);
        }
    }

    function test_OnlyMembersBidAndOnlyWhileNoSeedIsKnown() public {
        vm.expectRevert(abi.encodeWithSelector(IMediatorPool.MediatorPool_NotJoined.selector, stranger));
        bidAs(stranger, 1);
        beacon.disturb();
        vm.expectRevert(IMediatorPool.MediatorPool_NotNow.selector);
        bidAs(mediatorAt(0), 1);
    }

    function test_ABidEndsWithTheMembership() public {
        bidAs(mediatorAt(0), 5);
        vm.assertEq(uint256(pool.leastFeeOf(mediatorAt(0))), 5, "bid");
        vm.startPrank(mediatorAt(0));
        pool.join();
        vm.assertEq(uint256(pool.leastFeeOf(mediatorAt(0))), 5, "a new weight leaves it");
        pool.retire();
        pool.join();
        vm.stopPrank();
        vm.assertEq(uint256(pool.leastFeeOf(mediatorAt(0))), 0, "a new membership does not");
    }

    function test_InALargePoolWhoAsksForMoreIsPassedOver() public {
        deepen();
        bidHigh();
        uint256 drawn = 0;
        for (uint256 i = 0; i < 5; ++i) {
            Deal memory deal = commitDigest(RIGHT);
            challengeIt(deal);
            drawIt(deal);
            if (caseOf(deal).phase != Phase.Commit) continue; // sixteen in a row asked for more
            vm.assertEq(uint160(seatsOf(deal)[0].mediator) % 7, uint160(mediatorAt(0)) % 7, "one that works for the fee");
            ++drawn;
        }
        vm.assertGe(drawn, 3, "most draws find one");
    }

    function test_WhereAllAskForMoreTheNextDrawTakesThemAsTheyCome() public {
        deepen();
        for (uint256 i = 0; i < DEEP; ++i) {
            bidAs(mediatorAt(i), type(uint96).max);
        }
        Deal memory deal = commitDigest(RIGHT);
        challengeIt(deal);
        drawIt(deal);
        vm.assertTrue(caseOf(deal).phase == Phase.Draw && caseOf(deal).redraws == 1, "the next seed");
        drawIt(deal);
        vm.assertTrue(caseOf(deal).phase == Phase.Commit, "somebody has to");
    }

    function test_InASmallPoolBidsAreNotHeard() public {
        for (uint256 i = 0; i < MEDIATORS; ++i) {
            bidAs(mediatorAt(i), type(uint96).max);
        }
        Deal memory deal = commitDigest(RIGHT);
        challengeIt(deal);
        drawIt(deal);
        vm.assertTrue(caseOf(deal).phase == Phase.Commit, "drawn at once");
    }
}
