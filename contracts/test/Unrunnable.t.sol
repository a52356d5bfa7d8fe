// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IMediation} from "../src/interfaces/IMediation.sol";
import {Consortium} from "../src/libraries/Consortium.sol";
import {Strategy} from "../src/interfaces/IStrategies.sol";
import {Deal} from "../src/types/Deal.sol";
import {DealState} from "../src/types/DealState.sol";
import {Phase, Ruling, Seat, Vote} from "../src/types/Mediation.sol";
import {CourtHouse} from "./base/CourtHouse.sol";

/// @notice A job that mediators can't run: an image that nobody serves, an engine that refuses its module (trust.md 3.8).
contract UnrunnableTest is CourtHouse {
    function assertNoMediatorPaidOrWasPaid() private view {
        for (uint256 i = 0; i < MEDIATORS; ++i) {
            vm.assertEq(mediatorStake(mediatorAt(i)), 20_000e18, "no fine");
            vm.assertEq(freeOf(mediatorAt(i)), 0, "no fee");
        }
    }

    /// @notice Client and provider in league drew P/n out of each mediator that could not run what they had made up, up to P a case.
    function test_AJobThatNobodyCanRunCostsNoMediatorAnything() public {
        Deal memory deal = commitDigest(RIGHT);
        challengeIt(deal);
        play(deal, RIGHT, each(1, UNRUNNABLE));
        assertPhase(deal, Phase.Draw);
        vm.assertEq(uint256(caseOf(deal).round), 2, "one word decides nothing");
        play(deal, RIGHT, each(3, UNRUNNABLE));
        assertPhase(deal, Phase.Verdict);
        assertRuling(deal, Ruling.NonDeterministic);
        concludeIt(deal);
        assertState(deal, DealState.NonDeterministic);
        assertNoMediatorPaidOrWasPaid();
        vm.assertEq(freeOf(provider), 90e18, "the provider is paid");
        vm.assertEq(stakeOf(provider), 10_000e18, "and keeps its stake");
        vm.assertEq(freeOf(client), 10_000e18 - 100e18 - 1e18 - 8.9e18 - FEE, "the client pays what the job and its case cost");
        vm.assertEq(freeOf(treasury), 8.9e18 + FEE, "what nobody earned goes to the fund");
        vm.assertEq(uint256(reputation.scoreOf(provider).checks), 0, "a job that nobody can check is no evidence");
        assertDone(deal);
    }

    /// @notice A provider whose machine has what no mediator's has would else pay for each audit, and have no record in the end.
    function test_AnAuditOfAJobThatNobodyCanRunCostsNobodyAnything() public {
        Deal memory deal = payDigest(RIGHT);
        (, uint40 since,) = deals.stateOf(deals.dealIdOf(deal));
        beacon.set(beacon.roundAfter(since), "seed");
        vm.prank(stranger);
        audits.poke(deal);
        play(deal, RIGHT, each(1, UNRUNNABLE));
        play(deal, RIGHT, each(3, UNRUNNABLE));
        concludeIt(deal);
        assertState(deal, DealState.NonDeterministic);
        assertNoMediatorPaidOrWasPaid();
        vm.assertEq(stakeOf(provider), 10_000e18, "nobody has earned the fee of the audit");
        vm.assertEq(freeOf(stranger), 0, "nor the tip");
        assertDone(deal);
    }

    /// @notice Whoever shirks the run earns nothing, whatever the others find, and can't keep two thirds from being found.
    function test_ALazyMediatorThatSaysItCanNotEarnsNothing() public {
        Deal memory deal = commitDigest(WRONG);
        challengeIt(deal);
        play(deal, WRONG, each(1, UNRUNNABLE));
        address lazy = mediation.seatsOf(deals.dealIdOf(deal), 1)[0].mediator;
        bytes32[] memory found = each(3, RIGHT);
        found[1] = UNRUNNABLE;
        play(deal, WRONG, found);
        Seat[] memory seats = seatsOf(deal);
        concludeIt(deal);
        assertState(deal, DealState.SlashedProvider);
        vm.assertEq(freeOf(lazy), 0, "round one");
        vm.assertEq(freeOf(seats[1].mediator), 0, "round two");
        vm.assertEq(freeOf(seats[0].mediator), FEE, "who ran it is paid");
        vm.assertEq(mediatorStake(lazy) + mediatorStake(seats[1].mediator), 40_000e18, "no fine either");
        assertDone(deal);
    }

    /// @notice Appealable as any other: a larger round that can run it decides, and the bond of who was right comes back.
    function test_AnAppealIsHeardByWhoCanRunIt() public {
        Deal memory deal = commitDigest(WRONG);
        challengeIt(deal);
        play(deal, WRONG, each(1, UNRUNNABLE));
        play(deal, WRONG, each(3, UNRUNNABLE));
        vm.prank(client);
        mediation.appeal(deal);
        play(deal, WRONG, each(7, RIGHT));
        concludeIt(deal);
        assertState(deal, DealState.SlashedProvider);
        vm.assertEq(freeOf(client), 10_000e18 + 100e18, "all of its money, fee, bond, and the bounty");
        assertDone(deal);
    }

    /// @notice Else an appeal were free, and seven mediators of a larger round worked for nothing.
    function test_AnAppealThatIsToldTheSameCostsItsBond() public {
        Deal memory deal = commitDigest(RIGHT);
        challengeIt(deal);
        play(deal, RIGHT, each(1, UNRUNNABLE));
        play(deal, RIGHT, each(3, UNRUNNABLE));
        uint256 bond = mediation.appealBond(deals.dealIdOf(deal));
        uint256 before = freeOf(client);
        vm.prank(client);
        mediation.appeal(deal);
        vm.assertEq(freeOf(client), before - bond, "bond");
        play(deal, RIGHT, each(7, UNRUNNABLE));
        concludeIt(deal);
        assertState(deal, DealState.NonDeterministic);
        vm.assertEq(freeOf(client), 10_000e18 - 100e18 - 1e18 - 8.9e18 - FEE - bond, "it does not come back");
        assertNoMediatorPaidOrWasPaid();
        assertDone(deal);
    }

    function test_TheWordAndTheVoteAreOne() public {
        Deal memory deal = commitDigest(RIGHT);
        challengeIt(deal);
        drawIt(deal);
        commitAt(deal, 0, UNRUNNABLE);
        mediation.revealResult(deal, partsOf(deal, RIGHT));
        bytes32 dealId = deals.dealIdOf(deal);
        address mediator = seatsOf(deal)[0].mediator;
        bytes memory refusal = abi.encodeWithSelector(IMediation.Mediation_RevealMismatch.selector, dealId, mediator);
        for (uint8 vote = 0; vote < uint8(Vote.Unrunnable); ++vote) {
            vm.expectRevert(refusal);
            vm.prank(mediator);
            mediation.revealVote(dealId, 0, Vote(vote), UNRUNNABLE, VOTE_SALT);
        }
        revealAt(deal, 0, UNRUNNABLE, RIGHT);
        vm.assertEq(uint256(seatsOf(deal)[0].vote), uint256(Vote.Unrunnable), "vote");
    }

    /// @notice Nobody is paid for it, whatever the ruling, and the vote of any other answer can't be this one.
    function testFuzz_NeverCoherent(uint8 ruling, bytes32 word, bytes32 found, bytes32 claimed, bool judged) public pure {
        Seat memory seat = Seat(address(1), Vote.Unrunnable, word);
        Strategy memory strategy = Strategy(judged, false, 0, 0);
        vm.assertTrue(!Consortium.isCoherent(seat, Ruling(ruling % 8), found, claimed, strategy), "unpaid");
        if (word != UNRUNNABLE) vm.assertTrue(Consortium.voteFor(word, Vote.Unrunnable) != Vote.Unrunnable, "another word, another vote");
    }
}
