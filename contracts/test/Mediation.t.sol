// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IDeals} from "../src/interfaces/IDeals.sol";
import {IEquivocations} from "../src/interfaces/IEquivocations.sol";
import {IMediation} from "../src/interfaces/IMediation.sol";
import {IStaking} from "../src/interfaces/IStaking.sol";
import {ResultHash} from "../src/libraries/ResultHash.sol";
import {TypedData} from "../src/libraries/TypedData.sol";
import {Deal} from "../src/types/Deal.sol";
import {DealState} from "../src/types/DealState.sol";
import {Phase, Ruling, Seat, SignedReceipt, Vote} from "../src/types/Mediation.sol";
import {Role} from "../src/types/Role.sol";
import {CourtHouse} from "./base/CourtHouse.sol";

/// @notice A case from its beginning to each of its ends: who gets what, to the wei.
contract MediationTest is CourtHouse {
    uint256 private constant Z_PAID = 1_100e18; // price·(1 + ρ), ρ = 10
    uint256 private constant Z_UNPAID = 1_000e18; // the same without the price, which the provider never got

    // ---- the ends

    function test_OneMediatorClearsAndTheChallengerPaysIt() public {
        Deal memory deal = commitDigest(RIGHT);
        challengeIt(deal);
        assertState(deal, DealState.MediationCommit);
        play(deal, RIGHT, each(1, RIGHT));
        assertState(deal, DealState.Verdict);
        address mediator = seatsOf(deal)[0].mediator;
        concludeIt(deal);
        assertState(deal, DealState.Cleared);
        vm.assertEq(freeOf(provider), 90e18, "provider");
        vm.assertEq(freeOf(mediator), FEE, "mediator");
        vm.assertEq(freeOf(client), 10_000e18 - 100e18 - 1e18 - 8.9e18 - FEE, "the client lost its fee");
        vm.assertEq(stakeOf(provider), 10_000e18, "stake");
        assertDone(deal);
    }

    function test_OneMediatorConvictsNobody() public {
        Deal memory deal = commitDigest(WRONG);
        challengeIt(deal);
        play(deal, WRONG, each(1, RIGHT));
        assertPhase(deal, Phase.Draw);
        vm.assertEq(uint256(caseOf(deal).round), 2, "round");
        vm.assertEq(stakeOf(provider), 10_000e18, "no slash on one vote");
    }

    function test_AConvictionMakesTheClientWholeFirst() public {
        Deal memory deal = commitDigest(WRONG);
        challengeIt(deal);
        play(deal, WRONG, each(1, RIGHT));
        play(deal, WRONG, each(3, RIGHT));
        concludeIt(deal);
        assertState(deal, DealState.SlashedProvider);
        // Slashed 1000: four fees of 80.5, a tenth to the finder (the client), half of the rest to the fund, the rest burnt.
        vm.assertEq(stakeOf(provider), 10_000e18 - Z_UNPAID, "stake");
        vm.assertEq(freeOf(client), 10_000e18 + Z_UNPAID / 10, "all of its money, its fee, and the bounty");
        uint256 rest = Z_UNPAID - 4 * FEE - Z_UNPAID / 10;
        vm.assertEq(freeOf(slashing.jackpot()), rest / 2, "jackpot");
        vm.assertEq(freeOf(BURN), rest - rest / 2, "burnt");
        vm.assertEq(freeOf(provider), 0, "provider");
        assertDone(deal);
        vm.assertEq(uint256(reputation.scoreOf(provider).convictions), 1, "convictions");
    }

    function test_TheRightDigestOverOtherFilesConvicts() public {
        Deal memory deal = commitDigest(LIE);
        challengeIt(deal);
        play(deal, LIE, each(1, RIGHT));
        assertPhase(deal, Phase.Draw); // one mediator convicts nobody
        play(deal, LIE, each(3, RIGHT));
        concludeIt(deal);
        assertRuling(deal, Ruling.Convicted);
        assertState(deal, DealState.SlashedProvider);
        vm.assertEq(stakeOf(provider), 10_000e18 - Z_UNPAID, "stake");
        vm.assertEq(freeOf(provider), 0, "it earns nothing");
        vm.assertEq(freeOf(client), 10_000e18 + Z_UNPAID / 10, "all of its money, its fee, and the bounty");
        assertDone(deal);
    }

    /// @notice Whoever claims that honest files are others stands alone, and pays with its seat.
    function test_NobodyIsConvictedOfOtherFilesByAMinority() public {
        Deal memory deal = commitDigest(RIGHT);
        challengeIt(deal);
        bytes32[] memory found = each(1, LIE);
        play(deal, RIGHT, found);
        address slanderer = mediation.seatsOf(deals.dealIdOf(deal), 1)[0].mediator;
        found = each(3, RIGHT);
        found[1] = LIE;
        play(deal, RIGHT, found);
        concludeIt(deal);
        assertState(deal, DealState.Cleared);
        vm.assertEq(mediatorStake(slanderer), 20_000e18 - 2_200e18, "the whole seat");
        vm.assertEq(freeOf(provider), 90e18, "provider");
        vm.assertEq(stakeOf(provider), 10_000e18, "stake");
        assertDone(deal);
    }

    /// forge-config: default.fuzz.runs = 200
    /// @notice What a client checks of a result is what mediators compare: its digest, the files behind it, how the job ended.
    function testFuzz_AnyPartThatDiffersConvicts(bytes32 digest, bytes32 outputs, bytes32 outcome, uint8 which) public {
        ResultHash.Parts memory right = ResultHash.Parts(0, provider, digest, outputs, outcome, SALT);
        ResultHash.Parts memory said = ResultHash.Parts(0, provider, digest, outputs, outcome, SALT);
        if (which % 4 == 1) said.digest = ~digest;
        if (which % 4 == 2) said.outputsDigest = ~outputs;
        if (which % 4 == 3) said.outcomeId = ~outcome;
        Deal memory deal = openOne(0);
        (right.dealId, said.dealId) = (deals.dealIdOf(deal), deals.dealIdOf(deal));
        vm.prank(deal.provider);
        deals.commitResult(deal, keccak256(abi.encode(block.chainid, address(deals), said)));
        challengeIt(deal);
        bytes32 found = keccak256(abi.encode(digest, outputs, outcome));
        playAnswer(deal, said, found);
        if (which % 4 != 0) playAnswer(deal, said, found);
        concludeIt(deal);
        assertState(deal, which % 4 == 0 ? DealState.Cleared : DealState.SlashedProvider);
        assertDone(deal);
    }

    function test_AConvictionOfAPaidDealTakesThePriceBack() public {
        Deal memory deal = payDigest(WRONG);
        vm.warp(START + 1 days - 1);
        uint256 before = freeOf(client);
        challengeIt(deal);
        vm.assertEq(freeOf(client), before - FEE, "a fresh fee");
        play(deal, WRONG, each(1, RIGHT));
        play(deal, WRONG, each(3, RIGHT));
        concludeIt(deal);
        assertState(deal, DealState.SlashedProvider);
        vm.assertEq(stakeOf(provider), 10_000e18 - Z_PAID, "stake");
        vm.assertEq(freeOf(client), before + 100e18 + Z_PAID / 10, "price and bounty");
        vm.assertEq(freeOf(provider), 90e18, "what it was paid stays paid: its stake covered it");
        assertDone(deal);
    }

    function test_AWrongMinorityPaysWithItsStake() public {
        Deal memory deal = commitDigest(RIGHT);
        challengeIt(deal);
        play(deal, RIGHT, each(1, WRONG)); // one mediator that errs
        address liar = mediation.seatsOf(deals.dealIdOf(deal), 1)[0].mediator;
        play(deal, RIGHT, each(3, RIGHT));
        concludeIt(deal);
        assertState(deal, DealState.Cleared);
        vm.assertEq(mediatorStake(liar), 20_000e18 - 2_200e18, "the whole seat");
        vm.assertEq(freeOf(liar), 0, "unpaid");
        vm.assertEq(freeOf(provider), 90e18, "provider");
        vm.assertEq(freeOf(treasury), 8.9e18 + FEE + 2_200e18 - 3 * FEE, "the rest goes to the fund");
        assertDone(deal);
    }

    function test_MediatorsThatAllDifferShowThatTheJobIsNotDeterministic() public {
        Deal memory deal = commitDigest(WRONG);
        challengeIt(deal);
        uint256 seed = 0;
        for (uint8 round = 1; round <= 4; ++round) {
            bytes32[] memory found = new bytes32[]((2 << (round - 1)) - 1);
            for (uint256 i = 0; i < found.length; ++i) {
                found[i] = keccak256(abi.encode(++seed));
            }
            play(deal, WRONG, found);
        }
        assertState(deal, DealState.NonDeterministic);
        vm.assertEq(freeOf(provider), 90e18, "the provider is paid");
        vm.assertEq(stakeOf(provider), 10_000e18, "and keeps its stake");
        vm.assertEq(freeOf(client), 10_000e18 - 100e18 - 1e18 - 8.9e18 - FEE, "the client's fee is spent");
        for (uint256 i = 0; i < MEDIATORS; ++i) {
            vm.assertEq(mediatorStake(mediatorAt(i)), 20_000e18, "no mediator is slashed");
        }
        assertDone(deal);
    }

    function test_TooFewMediatorsIsNoConviction() public {
        for (uint256 i = 3; i < MEDIATORS; ++i) {
            vm.prank(mediatorAt(i));
            pool.retire();
        }
        Deal memory deal = commitDigest(WRONG);
        challengeIt(deal);
        play(deal, WRONG, each(1, RIGHT));
        drawIt(deal); // two are left of the three that it takes
        assertState(deal, DealState.NonDeterministic);
        vm.assertEq(freeOf(provider), 90e18, "provider");
        assertDone(deal);
    }

    function test_NoMediatorsAtAllLeavesBothWhole() public {
        for (uint256 i = 0; i < MEDIATORS; ++i) {
            vm.prank(mediatorAt(i));
            pool.retire();
        }
        Deal memory deal = commitDigest(RIGHT);
        challengeIt(deal);
        drawIt(deal);
        assertState(deal, DealState.MediationFailed);
        vm.assertEq(freeOf(provider), 90e18, "provider");
        vm.assertEq(freeOf(client), 10_000e18 - 100e18 - 1e18 - 8.9e18, "its fee comes back");
        assertDone(deal);
    }

    function test_SilentMediatorsAreSlashedAndReplacedThenBothSidesAreWhole() public {
        Deal memory deal = commitDigest(RIGHT);
        challengeIt(deal);
        for (uint256 i = 0; i < 3; ++i) {
            drawIt(deal);
            vm.warp(caseOf(deal).deadline);
            mediation.tally(deal);
        }
        assertState(deal, DealState.MediationFailed);
        Seat[] memory seats = seatsOf(deal);
        vm.assertEq(seats.length, 3, "three tries");
        for (uint256 i = 0; i < 3; ++i) {
            vm.assertEq(mediatorStake(seats[i].mediator), 19_900e18, "each paid the price");
        }
        vm.assertEq(freeOf(provider), 90e18, "the provider is paid");
        vm.assertEq(freeOf(client), 10_000e18 - 1e18 - 8.9e18, "the client has its price back");
        vm.assertEq(freeOf(treasury), 8.9e18 + 200e18, "the rest");
        assertDone(deal);
    }

    function test_AWithheldResultConvicts() public {
        Deal memory deal = commitDigest(WRONG);
        challengeIt(deal);
        drawIt(deal);
        commitAt(deal, 0, RIGHT);
        uint256 time = caseOf(deal).deadline + 10 minutes;
        bytes32 dealId = deals.dealIdOf(deal);
        vm.expectRevert(abi.encodeWithSelector(IMediation.Mediation_TooEarly.selector, dealId, time));
        mediation.convictWithheld(deal);
        vm.warp(time);
        mediation.convictWithheld(deal);
        assertState(deal, DealState.SlashedProvider);
        vm.assertEq(freeOf(seatsOf(deal)[0].mediator), FEE, "the mediator did its part");
        assertDone(deal);
    }

    function test_InputsThatTheChallengerWithholdsCostItTheFee() public {
        Deal memory deal = commitDigest(RIGHT);
        challengeIt(deal);
        play(deal, RIGHT, each(1, 0));
        play(deal, RIGHT, each(3, 0));
        concludeIt(deal);
        assertState(deal, DealState.SlashedClient);
        vm.assertEq(freeOf(provider), 90e18, "provider");
        vm.assertEq(freeOf(client), 10_000e18 - 100e18 - 1e18 - 8.9e18 - FEE, "client");
        assertDone(deal);
    }

    function test_TwoSignedResultsConvict() public {
        Deal memory deal = payDigest(WRONG);
        bytes32 dealId = deals.dealIdOf(deal);
        SignedReceipt memory one = receiptOf(dealId, keccak256("one"));
        SignedReceipt memory two = receiptOf(dealId, keccak256("two"));
        vm.expectRevert(abi.encodeWithSelector(IEquivocations.Equivocations_NotProven.selector, dealId));
        equivocations.prove(deal, one, one);
        vm.prank(stranger);
        equivocations.prove(deal, one, two);
        assertState(deal, DealState.SlashedProvider);
        vm.assertEq(stakeOf(provider), 10_000e18 - Z_PAID, "all that the deal exposed");
        vm.assertEq(freeOf(stranger), Z_PAID / 10, "the finder");
        assertDone(deal);
    }

    function receiptOf(bytes32 dealId, bytes32 resultHash) private view returns (SignedReceipt memory) {
        bytes32 facts = keccak256("facts");
        bytes memory signature = sign(PROVIDER_KEY, domainDigest(TypedData.hashReceipt(dealId, resultHash, facts)));
        return SignedReceipt(resultHash, facts, signature);
    }

    // ---- appeals

    function test_AnAppealDoublesAndComesBackIfItWasRight() public {
        Deal memory deal = commitDigest(WRONG);
        fund(provider, 10_000e18);
        challengeIt(deal);
        play(deal, WRONG, each(1, WRONG)); // a mediator in league with the provider clears it
        bytes32 dealId = deals.dealIdOf(deal);
        vm.assertEq(mediation.appealBond(dealId), 2 * 3 * FEE, "bond");
        vm.prank(client);
        mediation.appeal(deal);
        play(deal, WRONG, each(3, RIGHT));
        vm.assertEq(mediation.appealBond(dealId), 4 * 7 * FEE, "the next bond");
        vm.prank(provider);
        mediation.appeal(deal);
        play(deal, WRONG, each(7, RIGHT));
        concludeIt(deal);
        assertState(deal, DealState.SlashedProvider);
        vm.assertEq(freeOf(client), 10_000e18 + Z_UNPAID / 10, "the client's bond came back");
        vm.assertEq(freeOf(provider), 10_000e18 - 28 * FEE, "the provider's did not");
        assertDone(deal);
    }

    /// @notice Where the pool was too small for the next round, whoever was convicted appealed, and went free with its bond.
    function test_AnAppealThatNobodyIsLeftToHearChangesNothing() public {
        _leaveInPool(8);
        Deal memory deal = _appealedConviction();
        drawIt(deal); // four are left, of seven
        assertState(deal, DealState.SlashedProvider);
        assertRuling(deal, Ruling.Convicted);
        vm.assertEq(stakeOf(provider), 10_000e18 - Z_UNPAID, "it pays");
        vm.assertEq(freeOf(provider), 10_000e18, "its bond comes back: nobody heard it");
        vm.assertEq(freeOf(client), 10_000e18 + Z_UNPAID / 10, "client");
        for (uint256 i = 0; i < MEDIATORS; ++i) {
            vm.assertEq(mediatorStake(mediatorAt(i)), 20_000e18, "nobody who voted for it pays");
        }
        assertDone(deal);
    }

    /// @notice Whoever had appealed against its conviction, and saw it coming again, could have its bond back for a proof that it signed two results.
    function test_AnotherReasonToConvictIsNoSuccessOfAnAppeal() public {
        Deal memory deal = _appealedConviction();
        play(deal, WRONG, each(7, RIGHT));
        bytes32 dealId = deals.dealIdOf(deal);
        equivocations.prove(deal, receiptOf(dealId, keccak256("one")), receiptOf(dealId, keccak256("two")));
        assertRuling(deal, Ruling.Equivocated);
        vm.assertEq(freeOf(provider), 10_000e18 - 28 * FEE, "the bond stays");
        assertDone(deal);
    }

    /// @notice A later round that disagreed has taken the ruling back: then it does not stand.
    function test_ARoundThatDisagreesTakesARulingBack() public {
        _leaveInPool(16);
        Deal memory deal = _appealedConviction();
        bytes32[] memory found = each(7, RIGHT);
        (found[0], found[1], found[2]) = (WRONG, WRONG, WRONG);
        play(deal, WRONG, found);
        drawIt(deal); // five are left, of fifteen
        assertRuling(deal, Ruling.NonDeterministic);
        assertDone(deal);
    }

    function test_TheFourthRoundIsTheLast() public {
        Deal memory deal = commitDigest(RIGHT);
        fund(client, 100_000e18);
        challengeIt(deal);
        for (uint8 round = 1; round <= 4; ++round) {
            play(deal, RIGHT, each((2 << (round - 1)) - 1, RIGHT));
            if (round == 4) break;
            vm.prank(client);
            mediation.appeal(deal);
        }
        assertState(deal, DealState.Cleared);
        vm.assertEq(seatsOf(deal).length, 15, "fifteen");
        assertDone(deal);
    }

    function test_OnlyAPartyAppealsAndOnlyInTime() public {
        Deal memory deal = commitDigest(RIGHT);
        challengeIt(deal);
        play(deal, RIGHT, each(1, RIGHT));
        bytes32 dealId = deals.dealIdOf(deal);
        vm.prank(stranger);
        vm.expectRevert(abi.encodeWithSelector(IMediation.Mediation_NotAllowed.selector, dealId, stranger));
        mediation.appeal(deal);
        vm.expectRevert(abi.encodeWithSelector(IMediation.Mediation_TooEarly.selector, dealId, caseOf(deal).deadline));
        mediation.conclude(deal);
        vm.warp(caseOf(deal).deadline);
        vm.expectRevert(abi.encodeWithSelector(IMediation.Mediation_TooLate.selector, dealId, caseOf(deal).deadline));
        vm.prank(client);
        mediation.appeal(deal);
    }

    // ---- joining

    function test_ManyChallengersShareAHalvedBounty() public {
        Deal memory deal = commitDigest(WRONG);
        fund(stranger, FEE);
        challengeIt(deal);
        vm.prank(stranger);
        mediation.joinChallenge(deal);
        play(deal, WRONG, each(1, RIGHT));
        play(deal, WRONG, each(3, RIGHT));
        concludeIt(deal);
        // k = 2: B/2 each, so that splitting oneself in two gains nothing.
        vm.assertEq(freeOf(stranger), FEE + Z_UNPAID / 20, "joined");
        vm.assertEq(freeOf(client), 10_000e18 + Z_UNPAID / 20, "found");
        assertDone(deal);
    }

    // ---- bad input

    function test_OnlyTheClientChallenges() public {
        Deal memory deal = commitDigest(RIGHT);
        bytes32 dealId = deals.dealIdOf(deal);
        vm.expectRevert(abi.encodeWithSelector(IMediation.Mediation_NotAllowed.selector, dealId, stranger));
        vm.prank(stranger);
        mediation.challenge(deal);
        vm.expectRevert(abi.encodeWithSelector(IMediation.Mediation_NotAllowed.selector, dealId, stranger));
        vm.prank(stranger);
        mediation.audit(deal, stranger, client);
    }

    function test_ChallengesEndWithTheJudgeAndTheAuditTime() public {
        Deal memory deal = commitDigest(RIGHT);
        bytes32 dealId = deals.dealIdOf(deal);
        vm.warp(START + 1 hours);
        vm.expectRevert(abi.encodeWithSelector(IDeals.Deals_TooLate.selector, dealId, START + 1 hours));
        vm.prank(client);
        mediation.challenge(deal);
        deals.claim(deal);
        vm.warp(START + 1 hours + 1 days);
        vm.expectRevert(abi.encodeWithSelector(IDeals.Deals_TooLate.selector, dealId, START + 1 hours + 1 days));
        vm.prank(client);
        mediation.challenge(deal);
    }

    function test_TheSeedIsNotKnownWhenTheChallengeIsMade() public {
        Deal memory deal = commitDigest(RIGHT);
        challengeIt(deal);
        uint40 round = caseOf(deal).deadline;
        vm.assertGe(uint256(round) * 60, vm.getBlockTimestamp() + 1, "a round to come");
        vm.expectRevert(abi.encodeWithSelector(IMediation.Mediation_NoSeedYet.selector, deals.dealIdOf(deal), round));
        mediation.draw(deal, new address[](0));
    }

    function test_ASeedThatNobodyUsedInTimeIsReplaced() public {
        Deal memory deal = commitDigest(RIGHT);
        challengeIt(deal);
        uint40 round = caseOf(deal).deadline;
        beacon.set(round, keccak256("old"));
        vm.warp((uint256(round) + 11) * 60);
        mediation.draw(deal, new address[](0));
        assertPhase(deal, Phase.Draw);
        vm.assertGe(caseOf(deal).deadline, uint256(round) + 1, "a later round");
        play(deal, RIGHT, each(1, RIGHT));
        assertPhase(deal, Phase.Verdict);
    }

    function test_ACopiedCommitmentCanNotBeRevealed() public {
        Deal memory deal = commitDigest(WRONG);
        challengeIt(deal);
        play(deal, WRONG, each(1, RIGHT));
        drawIt(deal);
        bytes32 dealId = deals.dealIdOf(deal);
        commitAt(deal, 0, RIGHT);
        bytes32 copied = seatsOf(deal)[0].word;
        vm.prank(seatsOf(deal)[1].mediator);
        mediation.commitVote(dealId, 1, copied);
        commitAt(deal, 2, RIGHT);
        address copier = seatsOf(deal)[1].mediator;
        vm.expectRevert(abi.encodeWithSelector(IMediation.Mediation_RevealMismatch.selector, dealId, copier));
        vm.prank(copier);
        mediation.revealVote(dealId, 1, Vote.Mismatch, answerOf(RIGHT), VOTE_SALT);
    }

    function test_VotesOfStrangersTwiceAndTooLateAreRefused() public {
        Deal memory deal = commitDigest(RIGHT);
        challengeIt(deal);
        bytes32 dealId = deals.dealIdOf(deal);
        vm.expectRevert(abi.encodeWithSelector(IMediation.Mediation_WrongPhase.selector, dealId, Phase.Draw));
        mediation.commitVote(dealId, 0, RIGHT);
        drawIt(deal);
        vm.expectRevert(abi.encodeWithSelector(IMediation.Mediation_NotAllowed.selector, dealId, stranger));
        vm.prank(stranger);
        mediation.commitVote(dealId, 0, RIGHT);
        ResultHash.Parts memory right = partsOf(deal, RIGHT);
        ResultHash.Parts memory wrong = partsOf(deal, WRONG);
        vm.expectRevert(abi.encodeWithSelector(IMediation.Mediation_TooEarly.selector, dealId, caseOf(deal).deadline));
        mediation.revealResult(deal, right);
        commitAt(deal, 0, RIGHT);
        address mediator = seatsOf(deal)[0].mediator;
        vm.expectRevert(abi.encodeWithSelector(IMediation.Mediation_TooLate.selector, dealId, vm.getBlockTimestamp()));
        vm.prank(mediator);
        mediation.commitVote(dealId, 0, RIGHT);
        vm.expectRevert(abi.encodeWithSelector(IMediation.Mediation_RevealMismatch.selector, dealId, address(this)));
        mediation.revealResult(deal, wrong);
        mediation.revealResult(deal, right);
        vm.expectRevert(abi.encodeWithSelector(IMediation.Mediation_RevealMismatch.selector, dealId, mediator));
        vm.prank(mediator);
        mediation.revealVote(dealId, 0, Vote.Mismatch, answerOf(WRONG), VOTE_SALT);
        revealAt(deal, 0, RIGHT, RIGHT);
        vm.expectRevert(abi.encodeWithSelector(IMediation.Mediation_NotAllowed.selector, dealId, mediator));
        vm.prank(mediator);
        mediation.revealVote(dealId, 0, Vote.Match, answerOf(RIGHT), VOTE_SALT);
    }

    function test_ADrawNeedsTheSignedList() public {
        Deal memory deal = commitDigest(RIGHT);
        challengeIt(deal);
        uint40 round = caseOf(deal).deadline;
        beacon.set(round, keccak256("seed"));
        address[] memory list = new address[](1);
        list[0] = mediatorAt(0);
        vm.expectRevert(abi.encodeWithSelector(IMediation.Mediation_WrongList.selector, deals.dealIdOf(deal)));
        mediation.draw(deal, list);
    }

    function test_NeitherAPartyNorAnybodyTwice() public {
        enlistParties();
        Deal memory deal = commitDigest(WRONG);
        challengeIt(deal);
        play(deal, WRONG, each(1, RIGHT));
        play(deal, WRONG, each(3, WRONG));
        address[] memory seen = new address[](4);
        for (uint8 round = 1; round <= 2; ++round) {
            Seat[] memory seats = mediation.seatsOf(deals.dealIdOf(deal), round);
            for (uint256 i = 0; i < seats.length; ++i) {
                address mediator = seats[i].mediator;
                vm.assertTrue(mediator != client && mediator != provider && mediator != solver && mediator != author, "a party");
                for (uint256 k = 0; k < 4; ++k) {
                    vm.assertTrue(seen[k] != mediator, "twice");
                }
                seen[round == 1 ? 0 : i + 1] = mediator;
            }
        }
    }

    /// @dev Each party has a thousand times the stake of any mediator: it would be drawn nearly always.
    function enlistParties() private {
        enlist(client, 20_000_000e18);
        enlist(provider, 20_000_000e18);
        enlist(solver, 20_000_000e18);
    }

    function test_AMediatorUnbondsNothingThatASeatHolds() public {
        Deal memory deal = commitDigest(RIGHT);
        challengeIt(deal);
        drawIt(deal);
        address mediator = seatsOf(deal)[0].mediator;
        vm.assertEq(staking.positionOf(Role.Mediator, mediator).exposure, 2_200e18, "exposure");
        bytes memory refusal =
            abi.encodeWithSelector(IStaking.Staking_InsufficientFreeStake.selector, Role.Mediator, mediator, 17_800e18, 17_800e18 + 1);
        vm.expectRevert(refusal);
        vm.prank(mediator);
        staking.requestUnbond(Role.Mediator, 17_800e18 + 1);
        vm.prank(mediator);
        staking.requestUnbond(Role.Mediator, 17_800e18);
    }

    // ---- each call in each phase

    /// @notice Whatever is called out of turn is refused, and says in which phase the case is.
    function test_CallsOutOfTurnAreRefused() public {
        Deal memory deal = commitDigest(RIGHT);
        refuseAll(deal, Phase.None);
        challengeIt(deal);
        refuseAll(deal, Phase.Draw);
        drawIt(deal);
        refuseAll(deal, Phase.Commit);
        commitAt(deal, 0, RIGHT);
        ResultHash.Parts memory parts = partsOf(deal, RIGHT);
        mediation.revealResult(deal, parts);
        refuseAll(deal, Phase.Reveal);
        revealAt(deal, 0, RIGHT, RIGHT);
        mediation.tally(deal);
        refuseAll(deal, Phase.Verdict);
        concludeIt(deal);
        refuseAll(deal, Phase.Done);
    }

    function refuseAll(Deal memory deal, Phase phase) private {
        bytes32 dealId = deals.dealIdOf(deal);
        ResultHash.Parts memory parts = partsOf(deal, RIGHT);
        bytes memory wrong = abi.encodeWithSelector(IMediation.Mediation_WrongPhase.selector, dealId, phase);
        if (phase != Phase.Draw) refuse(abi.encodeCall(mediation.draw, (deal, new address[](0))), wrong);
        if (phase != Phase.Draw && phase != Phase.Commit) refuse(abi.encodeCall(mediation.joinChallenge, (deal)), wrong);
        if (phase != Phase.Commit) refuse(abi.encodeCall(mediation.commitVote, (dealId, 0, RIGHT)), wrong);
        if (phase != Phase.Commit) refuse(abi.encodeCall(mediation.revealResult, (deal, parts)), wrong);
        if (phase != Phase.Reveal) refuse(abi.encodeCall(mediation.revealVote, (dealId, 0, Vote.Match, RIGHT, SALT)), wrong);
        if (phase != Phase.Commit && phase != Phase.Reveal) refuse(abi.encodeCall(mediation.tally, (deal)), wrong);
        refuse(abi.encodeCall(mediation.convictWithheld, (deal)), wrong); // in Commit nobody has committed yet
        if (phase != Phase.Verdict) refuse(abi.encodeCall(mediation.appeal, (deal)), wrong);
        if (phase != Phase.Verdict) refuse(abi.encodeCall(mediation.conclude, (deal)), wrong);
        if (phase == Phase.Done) {
            vm.prank(address(equivocations));
            vm.expectRevert(wrong);
            mediation.convictEquivocation(deal, stranger);
        }
    }

    function refuse(bytes memory call, bytes memory wrong) private {
        (bool success, bytes memory answer) = address(mediation).call(call);
        vm.assertTrue(!success, "refused");
        vm.assertEq(keccak256(answer), keccak256(wrong), "and says why");
    }

    function test_JoiningHasItsLimits() public {
        Deal memory deal = commitDigest(WRONG);
        challengeIt(deal);
        bytes32 dealId = deals.dealIdOf(deal);
        bytes memory poor = abi.encodeWithSelector(IMediation.Mediation_BalanceTooLow.selector, dealId, stranger, FEE);
        vm.expectRevert(poor);
        vm.prank(stranger);
        mediation.joinChallenge(deal);
        bytes memory party = abi.encodeWithSelector(IMediation.Mediation_NotAllowed.selector, dealId, provider);
        vm.expectRevert(party);
        vm.prank(provider);
        mediation.joinChallenge(deal);
        for (uint256 i = 0; i < 8; ++i) {
            address other = address(uint160(0x10117 + i));
            fund(other, FEE);
            if (i == 7) vm.expectRevert(abi.encodeWithSelector(IMediation.Mediation_TooManyChallengers.selector, dealId));
            vm.prank(other);
            mediation.joinChallenge(deal);
        }
    }

    /// @dev Three mediators have found it wrong, and its provider appeals: the next round has seven.
    function _appealedConviction() private returns (Deal memory deal) {
        deal = commitDigest(WRONG);
        fund(provider, 10_000e18);
        challengeIt(deal);
        play(deal, WRONG, each(1, RIGHT));
        play(deal, WRONG, each(3, RIGHT));
        assertRuling(deal, Ruling.Convicted);
        vm.prank(provider);
        mediation.appeal(deal);
    }

    /// @dev The first so many; the others retire.
    function _leaveInPool(uint256 count) private {
        for (uint256 i = count; i < MEDIATORS; ++i) {
            vm.prank(mediatorAt(i));
            pool.retire();
        }
    }
}
