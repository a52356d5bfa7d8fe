// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IDeals} from "../src/interfaces/IDeals.sol";
import {Deal, Settlement} from "../src/types/Deal.sol";
import {DealState} from "../src/types/DealState.sol";
import {JobOffer} from "../src/types/JobOffer.sol";
import {SkipReason} from "../src/types/SkipReason.sol";
import {Market} from "./base/Market.sol";

/// @notice settle: who is paid what, on time and late, and each reason for which it skips.
contract SettleTest is Market {
    uint256 private constant HARD_LIMIT = 300 + 60 + 600; // time-out, grace, late

    // ---- settle

    function test_Settle_PaysEverybodyAndReturnsTheRest() public {
        Deal memory deal = openOne(0);
        uint256 lock = lockedOf(client);
        uint256 before = freeOf(client);
        vm.expectEmit(address(deals));
        emit IDeals.DealPaid(deals.dealIdOf(deal), provider, 90e18, RESULT);
        settle(accepted(deal, RESULT, deal.price));
        assertState(deal, DealState.Paid);
        assertEarned(90e18, 10e18, 1e18, 8.9e18);
        vm.assertEq(freeOf(client) - before, lock - 100e18 - 1e18 - 8.9e18, "the rest comes back");
        vm.assertEq(exposureOf(provider), 1_100e18, "exposed for the audit");
    }

    function test_Settle_FromFetching() public {
        Deal memory deal = openOne(600);
        settle(accepted(deal, RESULT, deal.price));
        assertState(deal, DealState.Paid);
    }

    function test_Settle_WithoutRoyalty() public {
        JobOffer memory offer = offerOf();
        (offer.royaltyTo, offer.royaltyBps) = (address(0), 0);
        Deal memory deal = dealOf(offer);
        open(signed(offer, deal));
        settle(accepted(deal, RESULT, deal.price));
        assertEarned(100e18, 0, 1e18, 8.9e18);
    }

    function test_Settle_ByOneWalletInManyRoles() public {
        JobOffer memory offer = offerOf();
        offer.royaltyTo = client; // the client is the author of its own module
        Deal memory deal = dealOf(offer);
        uint256 before = freeOf(client);
        open(signed(offer, deal));
        settle(accepted(deal, RESULT, deal.price));
        vm.assertEq(before - freeOf(client), 100e18 + 1e18 + 8.9e18 - 10e18, "its royalty came back to it");
        vm.assertEq(lockedOf(client), 0, "locked");
    }

    function test_Skip_NotSettleable() public {
        Deal memory deal = openOne(0);
        Settlement memory item = accepted(deal, RESULT, deal.price);
        settle(item);
        expectSkip(deals.dealIdOf(deal), SkipReason.NotSettleable);
        settle(item);
        vm.assertEq(freeOf(provider), 90e18, "paid once");
        JobOffer memory offer = offerOf();
        Deal memory never = dealOf(offer);
        expectSkip(deals.dealIdOf(never), SkipReason.NotSettleable);
        settle(accepted(never, RESULT, never.price));
    }

    function test_Skip_ResultMismatch() public {
        Deal memory deal = committed();
        expectSkip(deals.dealIdOf(deal), SkipReason.ResultMismatch);
        settle(accepted(deal, keccak256("another result"), deal.price));
        settle(accepted(deal, RESULT, deal.price));
        assertState(deal, DealState.Paid);
    }

    function test_Skip_PriceMismatch() public {
        Deal memory deal = openOne(0);
        expectSkip(deals.dealIdOf(deal), SkipReason.PriceMismatch);
        settle(accepted(deal, RESULT, deal.price - 1)); // on time: the full price
        expectSkip(deals.dealIdOf(deal), SkipReason.PriceMismatch);
        settle(accepted(deal, RESULT, deal.price + 1));
    }

    function test_Skip_AcceptanceInvalid() public {
        Deal memory deal = openOne(0);
        Settlement memory item = accepted(deal, RESULT, deal.price);
        item.resultHash = keccak256("another result");
        expectSkip(deals.dealIdOf(deal), SkipReason.AcceptanceInvalid);
        settle(item);
        assertState(deal, DealState.Open);
    }

    function test_AnAcceptanceOfOneDealIsNoneOfAnother() public {
        Deal memory deal = openOne(0);
        Deal memory other = openOne(0);
        Settlement memory item = accepted(deal, RESULT, deal.price);
        item.deal = other;
        expectSkip(deals.dealIdOf(other), SkipReason.AcceptanceInvalid);
        settle(item);
    }

    function test_SettleBatch_LimitIs64() public {
        vm.expectRevert(abi.encodeWithSelector(IDeals.Deals_BatchTooLarge.selector, 65, 64));
        deals.settle(new Settlement[](65));
    }

    function test_PaidReadsClosedAfterTheAuditTime() public {
        Deal memory deal = openOne(0);
        settle(accepted(deal, RESULT, deal.price));
        (, uint40 since, bytes20 resultHash) = deals.stateOf(deals.dealIdOf(deal));
        vm.assertEq(uint256(since), START, "since");
        vm.assertEq(bytes32(resultHash), bytes32(bytes20(RESULT)), "result");
        vm.warp(START + 1 days - 1);
        assertState(deal, DealState.Paid);
        vm.warp(START + 1 days);
        assertState(deal, DealState.Closed);
        (, since,) = deals.stateOf(deals.dealIdOf(deal));
        vm.assertEq(uint256(since), START + 1 days, "closed since");
    }

    // ---- lateness

    function test_Late_PriceFallsInAStraightLine() public {
        Deal memory deal = openOne(0);
        vm.warp(START + 360); // time-out and grace: the last second of the full price
        expectSkip(deals.dealIdOf(deal), SkipReason.PriceMismatch);
        settle(accepted(deal, RESULT, deal.price - 1));
        vm.warp(START + 360 + 150); // a quarter of the late time
        expectSkip(deals.dealIdOf(deal), SkipReason.PriceMismatch);
        settle(accepted(deal, RESULT, 75e18 - 1));
        settle(accepted(deal, RESULT, 75e18));
        assertEarned(67.5e18, 7.5e18, 1e18, 6.675e18);
    }

    function test_Late_ClientMayPayInFull() public {
        Deal memory deal = openOne(0);
        vm.warp(START + 5 days); // nobody timed it out, and the client is glad of the result
        settle(accepted(deal, RESULT, deal.price));
        assertEarned(90e18, 10e18, 1e18, 8.9e18);
    }

    function test_Late_AtZeroNobodyIsPaidAndTheSolversFeeComesBack() public {
        Deal memory deal = openOne(0);
        uint256 before = freeOf(client);
        uint256 lock = lockedOf(client);
        vm.warp(START + HARD_LIMIT);
        settle(accepted(deal, RESULT, 0));
        assertState(deal, DealState.Paid);
        assertEarned(0, 0, 0, 0);
        vm.assertEq(freeOf(client), before + lock, "all comes back");
    }

    function test_Late_IsMeasuredAtTheCommit() public {
        Deal memory deal = committed();
        vm.warp(START + 3000);
        expectSkip(deals.dealIdOf(deal), SkipReason.PriceMismatch);
        settle(accepted(deal, RESULT, deal.price - 1));
        settle(accepted(deal, RESULT, deal.price));
        assertEarned(90e18, 10e18, 1e18, 8.9e18);
    }

    function testFuzz_Late_MonotoneAndExact(uint256 elapsed, uint128 price) public {
        JobOffer memory offer = offerOf();
        price = uint128(bound(price, 1, 100e18));
        offer.maxPrice = price;
        Deal memory deal = dealOf(offer);
        open(signed(offer, deal));
        elapsed = bound(elapsed, 0, 1200);
        vm.warp(START + elapsed);
        // Written out by hand: full until 360, zero from 960.
        uint256 expected = elapsed <= 360 ? price : elapsed >= 960 ? 0 : uint256(price) * (960 - elapsed) / 600;
        if (expected > 0) {
            expectSkip(deals.dealIdOf(deal), SkipReason.PriceMismatch);
            settle(accepted(deal, RESULT, uint128(expected - 1)));
        }
        settle(accepted(deal, RESULT, uint128(expected)));
        assertState(deal, DealState.Paid);
    }
}
