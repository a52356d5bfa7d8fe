// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IDeals} from "../src/interfaces/IDeals.sol";
import {IStaking} from "../src/interfaces/IStaking.sol";
import {Deal} from "../src/types/Deal.sol";
import {DealState} from "../src/types/DealState.sol";
import {JobOffer} from "../src/types/JobOffer.sol";
import {Params} from "../src/types/Params.sol";
import {Role} from "../src/types/Role.sol";
import {SkipReason} from "../src/types/SkipReason.sol";
import {CourtHouse} from "./base/CourtHouse.sol";

/// @notice Results that are kept for longer than the audit window: exposed and open to a challenge until then, not a second longer.
contract StorageTest is CourtHouse {
    uint256 private constant EXPOSURE = 1_100e18;

    function storedUnsettled(uint32 storageS) private returns (Deal memory deal) {
        JobOffer memory offer = offerOf();
        offer.storageS = storageS;
        deal = dealOf(offer);
        open(signed(offer, deal));
        assertState(deal, DealState.Open);
    }

    function stored(uint32 storageS, bytes32 digest) private returns (Deal memory deal) {
        deal = storedUnsettled(storageS);
        settle(accepted(deal, hashOf(deal, digest), deal.price));
        assertState(deal, DealState.Paid);
    }

    function expectWrongState(Deal memory deal, DealState state) private {
        vm.expectRevert(abi.encodeWithSelector(IDeals.Deals_WrongState.selector, deals.dealIdOf(deal), state));
        deals.close(deal);
    }

    // ---- the terms

    function test_Skip_StorageMismatch() public {
        JobOffer memory offer = offerOf();
        Deal memory deal = dealOf(offer);
        deal.storageS = 30 days;
        expectSkip(deals.dealIdOf(deal), SkipReason.StorageMismatch);
        open(signed(offer, deal));
        assertState(deal, DealState.None);
    }

    function test_Skip_StorageOutOfRange() public {
        JobOffer memory offer = offerOf();
        offer.storageS = 365 days + 1;
        Deal memory deal = dealOf(offer);
        expectSkip(deals.dealIdOf(deal), SkipReason.StorageOutOfRange);
        open(signed(offer, deal));
        assertState(deal, DealState.None);
        storedUnsettled(365 days);
    }

    // ---- its end

    function testFuzz_ClosesByAnyoneAfterItsTimeAndOnce(uint32 storageS, uint32 wait) public {
        storageS = uint32(bound(storageS, 1 days + 1, 365 days));
        wait = uint32(bound(wait, 0, 2 * 365 days));
        Deal memory deal = stored(storageS, RIGHT);
        bytes32 dealId = deals.dealIdOf(deal);
        vm.warp(START + wait);
        vm.assertEq(exposureOf(provider), EXPOSURE, "exposed until somebody closes it, whatever the time");
        if (wait < storageS) {
            assertState(deal, DealState.Paid);
            vm.expectRevert(abi.encodeWithSelector(IDeals.Deals_TooEarly.selector, dealId, START + storageS));
            deals.close(deal);
            vm.warp(START + storageS);
        }
        assertState(deal, DealState.Closed);
        vm.expectEmit(address(deals));
        emit IDeals.DealMoved(dealId, DealState.Closed, "StorageEnded");
        vm.prank(stranger);
        deals.close(deal);
        vm.assertEq(exposureOf(provider), 0, "released");
        assertState(deal, DealState.Closed);
        (,, bytes20 kept) = deals.stateOf(dealId);
        vm.assertEq(bytes32(kept), bytes32(0), "what tells who closes that it is done");
        expectWrongState(deal, DealState.Closed);
        vm.assertEq(exposureOf(provider), 0, "once");
    }

    function test_AnUnclosedDealFreesNoStake() public {
        Deal memory deal = stored(30 days, RIGHT);
        vm.warp(START + 300 days);
        vm.expectRevert(
            abi.encodeWithSelector(
                IStaking.Staking_InsufficientFreeStake.selector, Role.Provider, provider, 10_000e18 - EXPOSURE, 10_000e18 - EXPOSURE + 1
            )
        );
        vm.prank(provider);
        staking.requestUnbond(Role.Provider, 10_000e18 - EXPOSURE + 1);
        deals.close(deal);
        vm.prank(provider);
        staking.requestUnbond(Role.Provider, 10_000e18);
    }

    /// @dev What the audit windows hold must not be released a second time.
    function testFuzz_NothingToCloseWhereTheAuditWindowIsLonger(uint32 storageS, uint32 wait) public {
        storageS = uint32(bound(storageS, 0, 1 days));
        Deal memory other = storedUnsettled(30 days); // exposure that a wrong release would take
        Deal memory deal = stored(storageS, RIGHT);
        vm.warp(START + bound(wait, 0, 30 days));
        expectWrongState(deal, DealState.Paid);
        vm.warp(START + 1 days);
        assertState(deal, DealState.Closed);
        expectWrongState(deal, DealState.Paid);
        vm.warp(START + 2 days);
        vm.assertEq(exposureOf(provider), EXPOSURE, "that of the other one");
        expectWrongState(other, DealState.Open);
    }

    function test_OnlyPaidDealsClose() public {
        Deal memory deal = storedUnsettled(30 days);
        vm.warp(START + 31 days);
        expectWrongState(deal, DealState.Open);
        deals.timeOut(deal);
        expectWrongState(deal, DealState.TimedOut);
        vm.assertEq(exposureOf(provider), 0, "as without storage");
    }

    // ---- its challenge

    function testFuzz_AChallengeUntilTheLastSecond(uint32 storageS, uint32 after_) public {
        storageS = uint32(bound(storageS, 1 days + 1, 365 days));
        Deal memory deal = stored(storageS, WRONG);
        vm.warp(START + bound(after_, 1 days, storageS - 1));
        challengeIt(deal);
        assertState(deal, DealState.MediationCommit);
        vm.assertEq(exposureOf(provider), EXPOSURE, "held once");
        vm.warp(START + 366 days);
        expectWrongState(deal, DealState.MediationCommit);
    }

    function test_TheLastSecondAndTheOneAfter() public {
        Deal memory deal = stored(30 days, RIGHT);
        Deal memory other = stored(30 days, RIGHT);
        vm.warp(START + 30 days - 1);
        challengeIt(deal);
        vm.warp(START + 30 days);
        vm.expectRevert(abi.encodeWithSelector(IDeals.Deals_TooLate.selector, deals.dealIdOf(other), START + 30 days));
        vm.prank(client);
        mediation.challenge(other);
    }

    function test_AConvictionTakesTheWholeExposureLongAfterTheAuditWindow() public {
        Deal memory deal = stored(90 days, WRONG);
        vm.warp(START + 80 days);
        uint256 before = stakeOf(provider);
        challengeIt(deal);
        play(deal, WRONG, each(1, RIGHT));
        play(deal, WRONG, each(3, RIGHT));
        concludeIt(deal);
        assertState(deal, DealState.SlashedProvider);
        vm.assertEq(stakeOf(provider), before - EXPOSURE, "rho times the price, and the price");
        vm.assertEq(exposureOf(provider), 0, "released with it");
        vm.warp(START + 200 days);
        expectWrongState(deal, DealState.SlashedProvider);
    }

    function test_AClearedDealIsOverAndReleased() public {
        Deal memory deal = stored(90 days, RIGHT);
        vm.warp(START + 80 days);
        challengeIt(deal);
        play(deal, RIGHT, each(1, RIGHT));
        concludeIt(deal);
        assertState(deal, DealState.Cleared);
        vm.assertEq(exposureOf(provider), 0, "released");
    }

    /// @dev Which of the two windows holds a deal follows from the parameters that it is bound to, not from today's.
    function test_ALaterParameterChangesNothing() public {
        Params memory short = defaults();
        short.auditS = 1 hours;
        vm.prank(address(timelock));
        deals.addParams(short);
        Deal memory deal = stored(2 hours, RIGHT);
        vm.prank(address(timelock));
        deals.addParams(defaults());
        vm.warp(START + 2 hours);
        deals.close(deal);
        vm.assertEq(exposureOf(provider), 0, "released");
    }

    function test_AnAuditToo() public {
        Deal memory deal = stored(30 days, WRONG);
        uint40 round = beacon.roundAfter(START);
        vm.warp(START + 20 days);
        beacon.set(round, keccak256("seed"));
        fund(address(audits), 1_000e18);
        vm.prank(stranger);
        audits.poke(deal);
        assertState(deal, DealState.MediationCommit);
        vm.assertEq(exposureOf(provider), EXPOSURE, "held once");
    }
}
