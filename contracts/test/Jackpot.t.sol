// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Delegation} from "../src/Delegation.sol";
import {IEscrow} from "../src/interfaces/IEscrow.sol";
import {IJackpot} from "../src/interfaces/IJackpot.sol";
import {ISlashing} from "../src/interfaces/ISlashing.sol";
import {Jackpot} from "../src/Jackpot.sol";
import {TypedData} from "../src/libraries/TypedData.sol";
import {Deal} from "../src/types/Deal.sol";
import {JobOffer} from "../src/types/JobOffer.sol";
import {SignedReceipt} from "../src/types/Mediation.sol";
import {Role} from "../src/types/Role.sol";
import {CourtHouse} from "./base/CourtHouse.sol";

/// @notice Who convicts somebody may win a prize, and nobody gains by convicting itself.
contract JackpotTest is CourtHouse {
    address private constant FINDER = address(0xF1DE4);
    address private constant ANNA = address(0xA77A);
    address private constant BERT = address(0xBE47);

    Jackpot private jackpot;

    function setUp() public override {
        super.setUp();
        jackpot = Jackpot(slashing.jackpot());
    }

    function receiptOf(bytes32 dealId, bytes32 resultHash) private view returns (SignedReceipt memory) {
        bytes32 digest = domainDigest(TypedData.hashReceipt(dealId, resultHash, 0));
        return SignedReceipt(resultHash, 0, sign(PROVIDER_KEY, digest));
    }

    function convict(uint128 price, uint32 collateralBps) private {
        prove(paid(price, collateralBps));
    }

    function paid(uint128 price, uint32 collateralBps) private returns (Deal memory deal) {
        JobOffer memory offer = offerOf();
        (offer.maxPrice, offer.minCollateralBps) = (price, collateralBps);
        deal = dealOf(offer);
        deal.collateralBps = collateralBps;
        open(signed(offer, deal));
        settle(accepted(deal, RESULT, price));
    }

    function prove(Deal memory deal) private {
        SignedReceipt memory one = receiptOf(deals.dealIdOf(deal), "one");
        SignedReceipt memory two = receiptOf(deals.dealIdOf(deal), "two");
        vm.prank(FINDER);
        equivocations.prove(deal, one, two);
    }

    function pot() private view returns (uint256) {
        return freeOf(address(jackpot));
    }

    function epochNow() private view returns (uint256) {
        return jackpot.epochAt(vm.getBlockTimestamp());
    }

    /// @dev Ends the epoch, throws the lot and draws.
    function drawWith(uint256 epoch, bytes32 seed) private returns (IJackpot.Draw memory) {
        if (vm.getBlockTimestamp() < (epoch + 1) * 7 days) vm.warp((epoch + 1) * 7 days);
        beacon.set(jackpot.roundOf(epoch), seed);
        jackpot.draw(epoch);
        return jackpot.drawOf(epoch);
    }

    function write(address finder, uint256 amount) private {
        vm.prank(address(slashing));
        jackpot.write(finder, amount);
        fund(address(jackpot), amount); // as Mediation does, in the same transaction
    }

    // ---- tickets

    function test_AConvictionPaysThePotAndWritesItsFindersTicket() public {
        convict(100e18, 25_000);
        // Slashed 350: the client's 100, the finder's 35, and half of the rest.
        vm.assertEq(pot(), 107.5e18, "pot");
        IJackpot.Ticket[] memory tickets = jackpot.ticketsOf(epochNow());
        vm.assertEq(tickets.length, 1, "one");
        vm.assertEq(tickets[0].finder, FINDER, "finder");
        vm.assertEq(tickets[0].upTo, 107.5e18, "its weight");
        vm.assertEq(jackpot.weightOf(epochNow(), FINDER), 107.5e18, "the same");
        convict(10e18, 25_000);
        vm.assertEq(jackpot.ticketsOf(epochNow())[1].upTo, 118.25e18, "sums");
    }

    function test_AClearedCaseWritesNone() public {
        Deal memory deal = payDigest(RIGHT);
        challengeIt(deal);
        play(deal, RIGHT, each(1, RIGHT));
        concludeIt(deal);
        vm.assertEq(jackpot.ticketsOf(epochNow()).length, 0, "nobody was convicted");
        vm.assertEq(pot(), 0, "the fund has what is left");
    }

    function test_OnlyTheCourtWrites() public {
        vm.expectRevert(abi.encodeWithSelector(IJackpot.Jackpot_NotSlashing.selector, address(this)));
        jackpot.write(FINDER, 1);
        Deal memory deal = openOne(0);
        ISlashing.Facts memory facts;
        vm.expectRevert(abi.encodeWithSelector(ISlashing.Slashing_NotMediation.selector, address(this)));
        slashing.close(deal, facts);
    }

    // ---- draw and claim

    function test_DrawnAfterItsWeek_ClaimedWhenTheEscrowLetsItGo() public {
        convict(100e18, 25_000);
        fund(address(jackpot), 1_000e18);
        uint256 epoch = epochNow();
        uint256 end = (epoch + 1) * 7 days;
        vm.warp(end - 1);
        vm.expectRevert(abi.encodeWithSelector(IJackpot.Jackpot_TooEarly.selector, epoch, end));
        jackpot.draw(epoch);
        vm.warp(end);
        vm.expectRevert(abi.encodeWithSelector(IJackpot.Jackpot_NoSeedYet.selector, epoch, jackpot.roundOf(epoch)));
        jackpot.draw(epoch);
        vm.expectRevert(abi.encodeWithSelector(IJackpot.Jackpot_NothingToClaim.selector, epoch));
        jackpot.claim(epoch);
        IJackpot.Draw memory drawn = drawWith(epoch, "seed");
        vm.assertEq(drawn.winner, FINDER, "the only one");
        vm.assertEq(drawn.prize, 107.5e18 / uint256(4), "a quarter of what its conviction put in");
        vm.assertEq(pot(), 1_107.5e18 - drawn.prize, "no longer in the pot");
        vm.expectRevert(abi.encodeWithSelector(IJackpot.Jackpot_AlreadyDrawn.selector, epoch));
        jackpot.draw(epoch);
        uint64 due = uint64(vm.getBlockTimestamp() + 600);
        vm.expectRevert(abi.encodeWithSelector(IEscrow.Escrow_WithdrawalTooEarly.selector, address(jackpot), due));
        jackpot.claim(epoch);
        vm.warp(due);
        uint256 before = freeOf(FINDER);
        vm.prank(stranger);
        jackpot.claim(epoch);
        vm.assertEq(freeOf(FINDER), before + drawn.prize, "in the winner's balance, whoever asks");
        vm.expectRevert(abi.encodeWithSelector(IJackpot.Jackpot_NothingToClaim.selector, epoch));
        jackpot.claim(epoch);
        vm.assertEq(token.balanceOf(address(jackpot)), 0, "it keeps no tokens");
    }

    function test_AnEpochWithoutTicketsIsNotDrawn() public {
        vm.warp(START + 14 days);
        vm.expectRevert(abi.encodeWithSelector(IJackpot.Jackpot_NoTickets.selector, START / 7 days));
        jackpot.draw(START / 7 days);
    }

    /// @dev Two prizes on their way at once: each winner has its own, in either order.
    function test_TwoEpochsAtOnce() public {
        fund(address(jackpot), 1_000e18);
        uint256 first = epochNow();
        write(ANNA, 80e18);
        vm.warp(START + 7 days);
        write(BERT, 40e18);
        drawWith(first, "one");
        drawWith(first + 1, "two");
        vm.warp(vm.getBlockTimestamp() + 600);
        jackpot.claim(first + 1);
        jackpot.claim(first);
        vm.assertEq(freeOf(ANNA), 20e18, "a quarter of 80");
        vm.assertEq(freeOf(BERT), 10e18, "a quarter of 40");
        vm.assertEq(token.balanceOf(address(jackpot)), 0, "nothing is left over");
    }

    function testFuzz_ThePrizeIsWithinThePotAndTheWinnersOwn(uint96[5] memory amounts, uint96 more, bytes32 seed) public {
        uint256 epoch = epochNow();
        address[3] memory finders = [ANNA, BERT, FINDER];
        for (uint256 i = 0; i < 5; ++i) {
            write(finders[i % 3], bound(amounts[i], 1, 1_000e18));
        }
        uint256 extra = bound(more, 0, 1_000e18);
        if (extra > 0) fund(address(jackpot), extra);
        uint256 before = pot();
        IJackpot.Draw memory drawn = drawWith(epoch, keccak256(abi.encode(seed)));
        uint256 weight = jackpot.weightOf(epoch, drawn.winner);
        vm.assertTrue(weight > 0, "a finder of the epoch");
        vm.assertLe(uint256(drawn.prize) * 4, weight, "a quarter of its own");
        vm.assertLe(uint256(drawn.prize) * 3, before, "a third of the pot");
        vm.assertEq(pot(), before - drawn.prize, "the pot is what is left");
    }

    /// @notice Over many lots each wins as often as its convictions weigh.
    function test_WinsByWeight() public {
        uint256 epoch = epochNow();
        write(ANNA, 10e18);
        write(BERT, 30e18);
        write(ANNA, 10e18);
        vm.warp((epoch + 1) * 7 days);
        uint256 wins = 0;
        uint256 snapshot = vm.snapshotState();
        for (uint256 i = 0; i < 1_000; ++i) {
            if (drawWith(epoch, keccak256(abi.encode(i))).winner == ANNA) ++wins;
            vm.revertToState(snapshot);
        }
        vm.assertGe(wins, 340, "two fifths of a thousand, within four standard deviations");
        vm.assertLe(wins, 460, "the same");
    }

    // ---- convicting oneself

    /// @dev Client, provider, author, solver and finder are one, and its conviction is proven, so that it costs no mediator anything; the pot is full of others'
    /// money, and nobody else has a ticket: it wins for sure. With `backed`, others stand behind its stake with as much as it has of its own.
    function robbery(uint32 collateralBps, bool backed) private returns (uint256 before, uint256 afterwards) {
        if (backed) {
            Delegation delegation = Delegation(staking.delegation());
            vm.prank(provider);
            delegation.openPool(Role.Provider, 0);
            token.transfer(ANNA, 10_000e18);
            vm.startPrank(ANNA);
            token.approve(address(delegation), 10_000e18);
            delegation.delegate(Role.Provider, provider, 10_000e18, 0);
            vm.stopPrank();
        }
        fund(client, 20_000e18);
        fund(address(jackpot), 1_000_000e18);
        uint256 price = stakeOf(provider) * 10_000 / (10_000 + collateralBps) / 2;
        before = wealth();
        uint256 epoch = epochNow();
        // Both paid before the first conviction, which halts it where others stand behind it.
        Deal memory one = paid(uint128((price - 1e12) / 1e9 * 1e9), collateralBps);
        Deal memory two = paid(uint128((price - 1e12) / 1e9 * 1e9), collateralBps);
        prove(one);
        prove(two);
        drawWith(epoch, "its own");
        vm.warp(vm.getBlockTimestamp() + 600);
        jackpot.claim(epoch);
        afterwards = wealth();
    }

    /// @dev All that the one behind the names owns.
    function wealth() private view returns (uint256) {
        (uint256 delegated,) = staking.delegatedOf(Role.Provider, provider);
        return freeOf(client) + lockedOf(client) + freeOf(provider) + freeOf(author) + freeOf(FINDER) + freeOf(solver) + stakeOf(provider)
            - delegated;
    }

    function testFuzz_ACartelThatConvictsItselfLoses(uint32 collateralBps) public {
        collateralBps = uint32(bound(collateralBps, 25_000, 400_000));
        (uint256 before, uint256 afterwards) = robbery(collateralBps, false);
        vm.assertLe(afterwards + 10_000e18 / 4, before, "a quarter of its stake at least");
    }

    function testFuzz_AndWithOthersMoneyBehindItsStake(uint32 collateralBps) public {
        collateralBps = uint32(bound(collateralBps, 25_000, 400_000));
        (uint256 before, uint256 afterwards) = robbery(collateralBps, true);
        vm.assertLe(afterwards + 10_000e18 / 20, before, "less than its delegators, but a twentieth of its own at least");
    }

    /// @dev By votes, all mediators its own: what it pays them it has; what is left of the rest burns or goes into the pot.
    function testFuzz_AndWithAllMediatorsItsOwn(uint32 collateralBps, uint8 seed) public {
        collateralBps = uint32(bound(collateralBps, 25_000, 400_000));
        fund(address(jackpot), 1_000_000e18);
        uint256 before = wealth() + ofMediators();
        uint256 epoch = epochNow();
        JobOffer memory offer = offerOf();
        (offer.maxPrice, offer.minCollateralBps) = (20e18, collateralBps);
        Deal memory deal = dealOf(offer);
        deal.collateralBps = collateralBps;
        open(signed(offer, deal));
        settle(accepted(deal, hashOf(deal, WRONG), deal.price));
        challengeIt(deal);
        play(deal, WRONG, each(1, RIGHT));
        play(deal, WRONG, each(3, RIGHT));
        concludeIt(deal);
        if (jackpot.ticketsOf(epoch).length > 0) {
            drawWith(epoch, bytes32(uint256(seed) + 1));
            vm.warp(vm.getBlockTimestamp() + 600);
            jackpot.claim(epoch);
        }
        vm.assertLe(wealth() + ofMediators() + 1e18, before, "the tax at the least");
    }

    function ofMediators() private view returns (uint256 sum) {
        for (uint256 i = 0; i < MEDIATORS; ++i) {
            sum += freeOf(mediatorAt(i)) + mediatorStake(mediatorAt(i));
        }
    }
}
