// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IDeals} from "../src/interfaces/IDeals.sol";
import {IEscrow} from "../src/interfaces/IEscrow.sol";
import {TypedData} from "../src/libraries/TypedData.sol";
import {Deal, Settlement} from "../src/types/Deal.sol";
import {DealState} from "../src/types/DealState.sol";
import {JobOffer} from "../src/types/JobOffer.sol";
import {SkipReason} from "../src/types/SkipReason.sol";
import {Market} from "./base/Market.sol";

/// @notice Every way from one state to another: who may, when, and where each wei goes.
contract LifecycleTest is Market {
    uint256 private constant COLLATERAL = 25e18; // 25 % of the price
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

    // ---- the provider's part

    function test_MarkReady_StartsTheClock() public {
        Deal memory deal = openOne(600);
        vm.warp(START + 599);
        vm.prank(provider);
        deals.markReady(deal);
        assertState(deal, DealState.Open);
        vm.warp(START + 599 + 360);
        expectSkip(deals.dealIdOf(deal), SkipReason.PriceMismatch);
        settle(accepted(deal, RESULT, deal.price - 1)); // still on time
    }

    function test_MarkReady_OnlyProviderOnlyFetchingOnlyInTime() public {
        Deal memory deal = openOne(600);
        bytes32 dealId = deals.dealIdOf(deal);
        vm.expectRevert(abi.encodeWithSelector(IDeals.Deals_NotProvider.selector, dealId, address(this)));
        deals.markReady(deal);
        vm.warp(START + 600);
        vm.expectRevert(abi.encodeWithSelector(IDeals.Deals_TooLate.selector, dealId, START + 600));
        vm.prank(provider);
        deals.markReady(deal);
        deal = openOne(0);
        vm.expectRevert(abi.encodeWithSelector(IDeals.Deals_WrongState.selector, deals.dealIdOf(deal), DealState.Open));
        vm.prank(provider);
        deals.markReady(deal);
    }

    function test_CommitThenClaim() public {
        Deal memory deal = openOne(0);
        bytes32 dealId = deals.dealIdOf(deal);
        vm.warp(START + 100);
        vm.expectEmit(address(deals));
        emit IDeals.ResultCommitted(dealId, RESULT);
        vm.prank(provider);
        deals.commitResult(deal, RESULT);
        vm.warp(START + 100 + 3599);
        vm.expectRevert(abi.encodeWithSelector(IDeals.Deals_TooEarly.selector, dealId, START + 3700));
        deals.claim(deal);
        vm.warp(START + 3700);
        vm.expectEmit(address(deals));
        emit IDeals.DealPaid(dealId, provider, 90e18, bytes32(bytes20(RESULT)));
        vm.prank(stranger);
        deals.claim(deal);
        assertState(deal, DealState.Paid);
        assertEarned(90e18, 10e18, 1e18, 8.9e18);
    }

    function test_Claim_OfALateCommitPaysTheDecayedPrice() public {
        Deal memory deal = openOne(0);
        vm.warp(START + 360 + 300);
        vm.prank(provider);
        deals.commitResult(deal, RESULT);
        vm.warp(START + 360 + 300 + 3600);
        deals.claim(deal);
        assertEarned(45e18, 5e18, 1e18, 4.45e18);
    }

    function test_Commit_OnlyProviderOnlyOnceOnlyBeforeTheEnd() public {
        Deal memory deal = openOne(0);
        bytes32 dealId = deals.dealIdOf(deal);
        vm.expectRevert(abi.encodeWithSelector(IDeals.Deals_NotProvider.selector, dealId, address(this)));
        deals.commitResult(deal, RESULT);
        vm.warp(START + HARD_LIMIT);
        vm.expectRevert(abi.encodeWithSelector(IDeals.Deals_TooLate.selector, dealId, START + HARD_LIMIT));
        vm.prank(provider);
        deals.commitResult(deal, RESULT);
        vm.warp(START);
        vm.prank(provider);
        deals.commitResult(deal, RESULT);
        // One result slot a deal: a second result is refused.
        vm.expectRevert(abi.encodeWithSelector(IDeals.Deals_WrongState.selector, dealId, DealState.ResultCommitted));
        vm.prank(provider);
        deals.commitResult(deal, keccak256("another result"));
    }

    function test_Claim_OnlyOfACommittedResult() public {
        Deal memory deal = openOne(0);
        vm.expectRevert(abi.encodeWithSelector(IDeals.Deals_WrongState.selector, deals.dealIdOf(deal), DealState.Open));
        deals.claim(deal);
    }

    function test_Abandon_NobodyIsCharged() public {
        for (uint32 fetchS = 0; fetchS <= 600; fetchS += 600) {
            uint256 before = freeOf(client);
            Deal memory deal = openOne(fetchS);
            vm.prank(provider);
            deals.abandon(deal);
            assertState(deal, DealState.Refunded);
            vm.assertEq(freeOf(client), before, "client");
            vm.assertEq(exposureOf(provider), 0, "exposure");
            vm.assertEq(stakeOf(provider), 10_000e18, "stake");
        }
        assertEarned(0, 0, 0, 0);
    }

    function test_Abandon_OnlyProviderNotAfterTheEndNorAfterACommit() public {
        Deal memory deal = openOne(0);
        bytes32 dealId = deals.dealIdOf(deal);
        vm.expectRevert(abi.encodeWithSelector(IDeals.Deals_NotProvider.selector, dealId, address(this)));
        deals.abandon(deal);
        vm.warp(START + HARD_LIMIT);
        vm.expectRevert(abi.encodeWithSelector(IDeals.Deals_TooLate.selector, dealId, START + HARD_LIMIT));
        vm.prank(provider);
        deals.abandon(deal);
        vm.warp(START);
        vm.startPrank(provider);
        deals.commitResult(deal, RESULT);
        vm.expectRevert(abi.encodeWithSelector(IDeals.Deals_WrongState.selector, dealId, DealState.ResultCommitted));
        deals.abandon(deal);
        vm.stopPrank();
    }

    // ---- time-outs, by anyone

    function test_TimeOut_Fetching_CollateralGoesToTheTreasury() public {
        uint256 before = freeOf(client);
        Deal memory deal = openOne(600);
        bytes32 dealId = deals.dealIdOf(deal);
        vm.warp(START + 599);
        vm.expectRevert(abi.encodeWithSelector(IDeals.Deals_TooEarly.selector, dealId, START + 600));
        deals.timeOut(deal);
        vm.warp(START + 600);
        vm.prank(stranger);
        deals.timeOut(deal);
        assertState(deal, DealState.Refunded);
        vm.assertEq(before - freeOf(client), COLLATERAL, "client");
        assertEarned(0, 0, 0, COLLATERAL);
        vm.assertEq(exposureOf(provider), 0, "exposure");
        vm.assertEq(stakeOf(provider), 10_000e18, "the provider is charged nothing");
    }

    function test_TimeOut_Open_ClientIsWholeAndCompensated() public {
        uint256 before = freeOf(client);
        Deal memory deal = openOne(0);
        bytes32 dealId = deals.dealIdOf(deal);
        vm.warp(START + HARD_LIMIT - 1);
        vm.expectRevert(abi.encodeWithSelector(IDeals.Deals_TooEarly.selector, dealId, START + HARD_LIMIT));
        deals.timeOut(deal);
        vm.warp(START + HARD_LIMIT);
        vm.prank(stranger);
        deals.timeOut(deal);
        assertState(deal, DealState.TimedOut);
        vm.assertEq(freeOf(client), before + COLLATERAL, "client");
        vm.assertEq(stakeOf(provider), 10_000e18 - COLLATERAL, "stake");
        vm.assertEq(exposureOf(provider), 0, "exposure");
        assertEarned(0, 0, 0, 0);
    }

    function test_TimeOut_NotOfACommittedOrEndedDeal() public {
        Deal memory deal = committed();
        vm.warp(START + 30 days);
        vm.expectRevert(abi.encodeWithSelector(IDeals.Deals_WrongState.selector, deals.dealIdOf(deal), DealState.ResultCommitted));
        deals.timeOut(deal);
        deals.claim(deal);
        vm.expectRevert(abi.encodeWithSelector(IDeals.Deals_WrongState.selector, deals.dealIdOf(deal), DealState.Paid));
        deals.timeOut(deal);
    }

    // ---- the client's part

    function test_Abort_PaysForTheTimeThatRan() public {
        uint256 before = freeOf(client);
        Deal memory deal = openOne(0);
        vm.warp(START + 150);
        vm.expectEmit(address(deals));
        emit IDeals.DealCharged(deals.dealIdOf(deal), 50e18);
        vm.prank(client);
        deals.abort(deal);
        assertState(deal, DealState.Cancelled);
        assertEarned(45e18, 5e18, 1e18, 4.45e18);
        vm.assertEq(before - freeOf(client), 50e18 + 1e18 + 4.45e18, "client");
        vm.assertEq(exposureOf(provider), 0, "nothing to audit");
    }

    function test_Abort_AtOnceCostsTheMinimum() public {
        Deal memory deal = openOne(0);
        vm.prank(client);
        deals.abort(deal);
        assertEarned(9e18, 1e18, 1e18, 0.89e18);
    }

    function test_Abort_OfALateJobCostsNoMoreThanItsResult() public {
        Deal memory deal = openOne(0);
        vm.warp(START + 360 + 300); // a result now would cost half
        vm.prank(client);
        deals.abort(deal);
        assertEarned(45e18, 5e18, 1e18, 4.45e18);
    }

    function test_Abort_WhileFetching_GoesToTheTreasury() public {
        uint256 before = freeOf(client);
        Deal memory deal = openOne(600);
        vm.prank(client);
        deals.abort(deal);
        assertState(deal, DealState.Cancelled);
        assertEarned(0, 0, 0, 10e18);
        vm.assertEq(before - freeOf(client), 10e18, "client");
    }

    function test_Abort_OnlyClientNotAfterACommit() public {
        Deal memory deal = committed();
        bytes32 dealId = deals.dealIdOf(deal);
        vm.expectRevert(abi.encodeWithSelector(IDeals.Deals_NotClient.selector, dealId, address(this)));
        deals.abort(deal);
        vm.expectRevert(abi.encodeWithSelector(IDeals.Deals_WrongState.selector, dealId, DealState.ResultCommitted));
        vm.prank(client);
        deals.abort(deal);
    }

    function test_CancelOpen_AtTheAgreedPrice() public {
        uint256 before = freeOf(client);
        Deal memory deal = committed();
        bytes32 digest = domainDigest(TypedData.hashCancel(deals.dealIdOf(deal), 20e18));
        vm.prank(stranger);
        deals.cancelOpen(deal, 20e18, sign(CLIENT_KEY, digest), sign(PROVIDER_KEY, digest));
        assertState(deal, DealState.Cancelled);
        assertEarned(18e18, 2e18, 1e18, 1.78e18);
        vm.assertEq(before - freeOf(client), 20e18 + 1e18 + 1.78e18, "client");
    }

    function test_CancelOpen_ForNothing() public {
        uint256 before = freeOf(client);
        Deal memory deal = openOne(600);
        bytes32 digest = domainDigest(TypedData.hashCancel(deals.dealIdOf(deal), 0));
        deals.cancelOpen(deal, 0, sign(CLIENT_KEY, digest), sign(PROVIDER_KEY, digest));
        assertEarned(0, 0, 0, 0);
        vm.assertEq(freeOf(client), before, "client");
    }

    function test_CancelOpen_NeedsBothSignaturesOfThisPrice() public {
        Deal memory deal = openOne(0);
        bytes32 dealId = deals.dealIdOf(deal);
        bytes memory byClient = sign(CLIENT_KEY, domainDigest(TypedData.hashCancel(dealId, 5e18)));
        bytes memory byProvider = sign(PROVIDER_KEY, domainDigest(TypedData.hashCancel(dealId, 5e18)));
        vm.expectRevert(abi.encodeWithSelector(IDeals.Deals_SignatureInvalid.selector, dealId, client));
        deals.cancelOpen(deal, 4e18, byClient, byProvider);
        vm.expectRevert(abi.encodeWithSelector(IDeals.Deals_SignatureInvalid.selector, dealId, provider));
        deals.cancelOpen(deal, 5e18, byClient, byClient);
        vm.expectRevert(abi.encodeWithSelector(IDeals.Deals_PriceAboveDeal.selector, dealId, 100e18 + 1));
        deals.cancelOpen(deal, 100e18 + 1, byClient, byProvider);
        deals.cancelOpen(deal, 5e18, byClient, byProvider);
        vm.expectRevert(abi.encodeWithSelector(IDeals.Deals_WrongState.selector, dealId, DealState.Cancelled));
        deals.cancelOpen(deal, 5e18, byClient, byProvider);
    }

    function test_CancelNonce_OnlyOnce() public {
        vm.startPrank(client);
        deals.cancelNonce(77);
        vm.assertTrue(deals.isNonceSpent(client, 77), "spent");
        vm.assertEq(deals.isNonceSpent(provider, 77), false, "of one client only");
        vm.expectRevert(abi.encodeWithSelector(IDeals.Deals_NonceSpent.selector, client, 77));
        deals.cancelNonce(77);
        vm.stopPrank();
    }

    /// @notice A call on a deal that was never opened, or with one changed term, finds state None.
    function test_ChangedTermsAreAnotherDeal() public {
        Deal memory deal = openOne(0);
        deal.price -= 1;
        vm.expectRevert(abi.encodeWithSelector(IDeals.Deals_WrongState.selector, deals.dealIdOf(deal), DealState.None));
        deals.timeOut(deal);
        vm.expectRevert(abi.encodeWithSelector(IDeals.Deals_WrongState.selector, deals.dealIdOf(deal), DealState.None));
        vm.prank(client);
        deals.abort(deal);
    }

    // ---- INV: any one party ends any deal in bounded time

    /// @notice From each live state, with everyone but one party (or a passer-by) silent for ever, that one ends the deal.
    function testFuzz_AnyOneEndsTheDeal(uint256 stage, uint256 who) public {
        Deal memory deal = openOne(stage % 3 == 0 ? 600 : 0);
        if (stage % 3 == 2) {
            vm.prank(provider);
            deals.commitResult(deal, RESULT);
        }
        address[4] memory parties = [client, provider, solver, stranger];
        vm.warp(START + 600 + HARD_LIMIT + 1 hours); // the longest of all ways out
        vm.startPrank(parties[who % 4]);
        if (stage % 3 == 2) deals.claim(deal);
        else deals.timeOut(deal);
        vm.stopPrank();
        vm.assertEq(lockedOf(client), 0, "the escrow of the ended deal is zero");
        if (stage % 3 == 0) vm.assertEq(freeOf(treasury), COLLATERAL, "a client whose inputs never came is charged");
        if (stage % 3 == 1) vm.assertEq(stakeOf(provider), 10_000e18 - COLLATERAL, "a silent provider is charged");
        if (stage % 3 == 2) vm.assertEq(freeOf(provider), 90e18, "a silent client pays");
    }

    function committed() private returns (Deal memory deal) {
        deal = openOne(0);
        vm.prank(provider);
        deals.commitResult(deal, RESULT);
    }

    function assertEarned(uint256 byProvider, uint256 byAuthor, uint256 bySolver, uint256 byTreasury) private view {
        vm.assertEq(freeOf(provider), byProvider, "provider");
        vm.assertEq(freeOf(author), byAuthor, "author");
        vm.assertEq(freeOf(solver), bySolver, "solver");
        vm.assertEq(freeOf(treasury), byTreasury, "treasury");
        IEscrow.Account memory own = escrow.accountOf(client);
        vm.assertEq(
            uint256(own.free) + own.locked + byProvider + byAuthor + bySolver + byTreasury,
            token.balanceOf(address(escrow)),
            "every wei is somebody's"
        );
    }
}
