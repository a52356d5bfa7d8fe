// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IDeals} from "../src/interfaces/IDeals.sol";
import {TypedData} from "../src/libraries/TypedData.sol";
import {Deal} from "../src/types/Deal.sol";
import {DealState} from "../src/types/DealState.sol";
import {SkipReason} from "../src/types/SkipReason.sol";
import {Market} from "./base/Market.sol";

/// @notice Every way from one state to another: who may, when, and where each wei goes.
contract LifecycleTest is Market {
    uint256 private constant COLLATERAL = 25e18; // 25 % of the price
    uint256 private constant HARD_LIMIT = 300 + 60 + 600; // time-out, grace, late

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
}
