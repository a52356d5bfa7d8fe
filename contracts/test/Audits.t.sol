// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IAudits} from "../src/interfaces/IAudits.sol";
import {IMediation} from "../src/interfaces/IMediation.sol";
import {IReputation} from "../src/interfaces/IReputation.sol";
import {IStrategies, Strategy} from "../src/interfaces/IStrategies.sol";
import {Deal} from "../src/types/Deal.sol";
import {DealState} from "../src/types/DealState.sol";
import {Ruling} from "../src/types/Mediation.sol";
import {CourtHouse} from "./base/CourtHouse.sol";

/// @notice The lot, what it costs whom, and the record that it leaves.
contract AuditsTest is CourtHouse {
    uint256 private constant TIP = FEE / 20;

    function seedOf(Deal memory deal) private returns (uint40 round) {
        (, uint40 since,) = deals.stateOf(deals.dealIdOf(deal));
        round = beacon.roundAfter(since);
        beacon.set(round, keccak256(abi.encode(deals.dealIdOf(deal))));
    }

    function poke(Deal memory deal) private {
        seedOf(deal);
        vm.prank(stranger);
        audits.poke(deal);
    }

    /// @dev A provider with `streak` results found right.
    function makeRecord(uint256 streak) private {
        vm.startPrank(address(mediation));
        for (uint256 i = 0; i < streak; ++i) {
            reputation.record(provider, bytes32(i), keccak256("job"), 100e18, true);
        }
        vm.stopPrank();
    }

    function test_ANewProviderIsAlwaysAuditedAtItsOwnCost() public {
        Deal memory deal = payDigest(RIGHT);
        vm.assertEq(audits.probabilityOf(deal), 1e18, "always");
        uint256 pool_ = freeOf(treasury);
        poke(deal);
        play(deal, RIGHT, each(1, RIGHT));
        concludeIt(deal);
        assertState(deal, DealState.Cleared);
        vm.assertEq(stakeOf(provider), 10_000e18 - FEE - TIP, "it pays the mediator and the tip");
        vm.assertEq(freeOf(stranger), TIP, "tip");
        vm.assertEq(freeOf(treasury), pool_, "the fund pays nothing");
        IReputation.Score memory score = reputation.scoreOf(provider);
        vm.assertEq(uint256(score.streak), 1, "streak");
        vm.assertEq(reputation.reputationBps(provider), uint256(2 * 10_000) / 11, "(R+1)/(K+10)");
        assertDone(deal);
    }

    function test_ANameOfLongStandingIsAuditedFromTheFund() public {
        makeRecord(1_000);
        Deal memory deal = payDigest(RIGHT);
        vm.assertEq(audits.probabilityOf(deal), 0.1e18, "rho = 10, exact: a tenth");
        fund(treasury, 1_000e18);
        uint256 pool_ = freeOf(treasury);
        findDrawn(deal);
        vm.prank(stranger);
        audits.poke(deal);
        vm.assertEq(freeOf(treasury), pool_ - FEE - TIP, "the fund pays");
        play(deal, RIGHT, each(1, RIGHT));
        concludeIt(deal);
        vm.assertEq(stakeOf(provider), 10_000e18, "the provider does not");
        assertDone(deal);
    }

    function test_AnEmptyFundAuditsNothing() public {
        makeRecord(1_000);
        Deal memory deal = payDigest(RIGHT); // brings 8.9 of tax, an audit costs 84.5
        findDrawn(deal);
        bytes memory refusal =
            abi.encodeWithSelector(IMediation.Mediation_BalanceTooLow.selector, deals.dealIdOf(deal), treasury, FEE + TIP);
        vm.expectRevert(refusal);
        audits.poke(deal);
        assertState(deal, DealState.Paid);
    }

    function test_ACheatIsConvictedByAnAuditThatTheClientNeverAskedFor() public {
        Deal memory deal = payDigest(WRONG);
        poke(deal);
        play(deal, WRONG, each(1, RIGHT));
        play(deal, WRONG, each(3, RIGHT));
        concludeIt(deal);
        assertState(deal, DealState.SlashedProvider);
        vm.assertEq(freeOf(client), 10_000e18 - 1e18 - 8.9e18, "the price comes back to a client that slept");
        vm.assertEq(freeOf(stranger), 110e18, "the finder");
        vm.assertEq(uint256(reputation.scoreOf(provider).streak), 0, "streak");
        assertDone(deal);
    }

    /// @notice An accomplice poked minutes after the payment, and one mediator in league cleared it for good: the client had no word in it.
    function test_AnAuditThatClearsIsOpenToTheClientsAppeal() public {
        Deal memory deal = payDigest(WRONG);
        poke(deal);
        play(deal, WRONG, each(1, WRONG));
        address friend = seatsOf(deal)[0].mediator;
        assertState(deal, DealState.Verdict);
        assertRuling(deal, Ruling.Cleared);
        bytes32 dealId = deals.dealIdOf(deal);
        vm.expectRevert(abi.encodeWithSelector(IMediation.Mediation_TooEarly.selector, dealId, vm.getBlockTimestamp() + 1 hours));
        mediation.conclude(deal);
        vm.expectRevert(abi.encodeWithSelector(IMediation.Mediation_NotAllowed.selector, dealId, stranger));
        vm.prank(stranger);
        mediation.appeal(deal);
        uint256 before = freeOf(client);
        vm.prank(client);
        mediation.appeal(deal);
        play(deal, WRONG, each(3, RIGHT));
        concludeIt(deal);
        assertState(deal, DealState.SlashedProvider);
        vm.assertEq(freeOf(client), before + deal.price, "its bond and its price");
        vm.assertEq(mediatorStake(friend), 20_000e18 - 2_200e18, "the friend's whole seat");
        assertDone(deal);
    }

    /// @notice Keeping the inputs was the provider's duty: at an audit it can't hide behind a client that is away.
    function test_InputsThatNobodyHasAtAnAuditConvict() public {
        Deal memory deal = payDigest(WRONG);
        poke(deal);
        play(deal, WRONG, each(1, 0));
        play(deal, WRONG, each(3, 0));
        concludeIt(deal);
        assertRuling(deal, Ruling.ResultWithheld);
        assertState(deal, DealState.SlashedProvider);
        assertDone(deal);
    }

    /// @notice At an audit missing inputs end as a withheld result: to appeal against them cost nothing, whatever came of it.
    function test_AFailedAppealAgainstMissingInputsAtAnAuditCostsItsBond() public {
        Deal memory deal = payDigest(WRONG);
        poke(deal);
        play(deal, WRONG, each(1, 0));
        play(deal, WRONG, each(3, 0));
        fund(provider, 10_000e18);
        uint256 before = freeOf(provider);
        vm.prank(provider);
        mediation.appeal(deal);
        play(deal, WRONG, each(7, 0));
        concludeIt(deal);
        assertRuling(deal, Ruling.ResultWithheld);
        vm.assertEq(freeOf(provider), before - 28 * FEE, "the bond stays");
        assertDone(deal);
    }

    function test_OnlyDrawnDealsWithinTheirTime() public {
        makeRecord(1_000);
        Deal memory deal = payDigest(RIGHT);
        uint40 round = beacon.roundAfter(vm.getBlockTimestamp());
        vm.expectRevert(abi.encodeWithSelector(IAudits.Audits_NoSeedYet.selector, deals.dealIdOf(deal), round));
        audits.poke(deal);
        uint256 seed = 0;
        do {
            beacon.set(round, bytes32(++seed));
        } while (audits.isDrawn(deal, START));
        vm.expectRevert(abi.encodeWithSelector(IAudits.Audits_NotDrawn.selector, deals.dealIdOf(deal), 0.1e18));
        audits.poke(deal);
        findDrawn(deal);
        vm.warp(START + 1 days);
        vm.expectRevert(abi.encodeWithSelector(IAudits.Audits_NotAuditable.selector, deals.dealIdOf(deal)));
        audits.poke(deal);
    }

    function findDrawn(Deal memory deal) private {
        (, uint40 since,) = deals.stateOf(deals.dealIdOf(deal));
        uint256 seed = 0;
        do {
            beacon.set(beacon.roundAfter(since), bytes32(++seed));
        } while (!audits.isDrawn(deal, since));
    }

    /// @notice p = 1.1/((1 - miss - false)(1 + rho)), at least 1/streak and 0.02, at most 1.
    function testFuzz_Probability(uint32 collateralBps, uint16 missBps, uint16 falseBps, uint8 streak) public {
        missBps = uint16(bound(missBps, 0, 5_000));
        falseBps = uint16(bound(falseBps, 0, 4_999));
        streak = uint8(bound(streak, 10, 40));
        Deal memory deal = dealOf(offerOf());
        deal.collateralBps = uint32(bound(collateralBps, 25_000, 10_000_000));
        vm.prank(address(timelock));
        strategies.add(deal.verification, Strategy(true, false, missBps, falseBps));
        makeRecord(streak);
        uint256 formula = 1.1e22 * 1e4 / ((10_000 - uint256(missBps) - falseBps) * (10_000 + uint256(deal.collateralBps)));
        uint256 expected = formula > 1e18 / streak ? formula : 1e18 / uint256(streak);
        if (expected < 0.02e18) expected = 0.02e18;
        if (expected > 1e18) expected = 1e18;
        vm.assertEq(audits.probabilityOf(deal), expected, "p");
    }

    function test_StrategiesAreGovernanceOnceAndBounded() public {
        Strategy memory strategy = Strategy(true, false, 100, 100);
        vm.expectRevert(abi.encodeWithSelector(IStrategies.Strategies_NotGovernance.selector, address(this)));
        strategies.add("x", strategy);
        vm.startPrank(address(timelock));
        strategies.add("x", strategy);
        vm.expectRevert(abi.encodeWithSelector(IStrategies.Strategies_AlreadySet.selector, bytes32("x")));
        strategies.add("x", strategy);
        vm.expectRevert(IStrategies.Strategies_OutOfRange.selector);
        strategies.add("y", Strategy(true, false, 5_000, 5_000));
        strategies.add("z", Strategy(true, true, 5_000, 5_000));
        vm.stopPrank();
    }

    function test_UnderAJudgedStrategyTheMediatorsVotesDecideAndNoVoteIsFined() public {
        vm.prank(address(timelock));
        strategies.add(keccak256("exact"), Strategy(true, false, 100, 100)); // the name that the deals of this test have
        Deal memory deal = commitDigest(WRONG);
        challengeIt(deal);
        play(deal, WRONG, each(1, WRONG));
        vm.prank(client);
        mediation.appeal(deal);
        bytes32[] memory found = new bytes32[](3);
        (found[0], found[1], found[2]) = ("a", "b", "c"); // none alike, but each a mismatch to its mediator
        play(deal, WRONG, found);
        concludeIt(deal);
        assertState(deal, DealState.SlashedProvider);
        for (uint256 i = 0; i < MEDIATORS; ++i) {
            vm.assertEq(mediatorStake(mediatorAt(i)), 20_000e18, "no mediator is fined");
        }
        assertDone(deal);
    }

    /// @notice Parties signed for the comparison of that time: one that governance makes known in the middle of a case changes nothing in it.
    function test_AStrategyDoesNotChangeDealsThatWereThereBefore() public {
        Deal memory deal = commitDigest(WRONG);
        challengeIt(deal);
        play(deal, WRONG, each(1, RIGHT));
        play(deal, WRONG, each(3, RIGHT));
        vm.prank(address(timelock));
        strategies.add(keccak256("exact"), Strategy(true, true, 0, 0));
        concludeIt(deal);
        assertState(deal, DealState.SlashedProvider);
        vm.assertLe(stakeOf(provider), 9_000e18, "convicted as it was dealt");
        assertDone(deal);
    }

    function test_AMildStrategyTakesNoStake() public {
        vm.prank(address(timelock));
        strategies.add(keccak256("exact"), Strategy(true, true, 0, 0));
        Deal memory deal = commitDigest(WRONG);
        challengeIt(deal);
        play(deal, WRONG, each(1, RIGHT));
        play(deal, WRONG, each(3, RIGHT));
        concludeIt(deal);
        vm.assertEq(stakeOf(provider), 10_000e18, "stake");
        vm.assertEq(freeOf(client), 10_000e18, "the client has all of its money");
        assertDone(deal);
    }

    function test_OnlyMediationRecords() public {
        vm.expectRevert(abi.encodeWithSelector(IReputation.Reputation_NotMediation.selector, address(this)));
        reputation.record(provider, 0, 0, 0, true);
        vm.assertEq(reputation.reputationBps(stranger), 1_000, "a newcomer starts at a tenth");
    }
}
