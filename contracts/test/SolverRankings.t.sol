// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {ISolverBonds, SolverWord} from "../src/interfaces/ISolverBonds.sol";
import {Deal} from "../src/types/Deal.sol";
import {Answer, Candidate, Ranking, RankingFault} from "../src/types/Ranking.sol";
import {RankingHouse} from "./base/RankingHouse.sol";

/// @notice What of a ranking convicts, and that nothing honest does. Clauses: docs/protocol/market.md §8.8.
contract SolverRankingsTest is RankingHouse {
    address private constant FINDER = address(0xF1);
    address private constant BURN = 0x000000000000000000000000000000000000dEaD;

    function assertHeld(uint256 expected, uint256 convictions) private view {
        (uint256 amount,) = bonds.bondOf(solver);
        vm.assertEq(amount, expected, "bond");
        vm.assertEq(bonds.convictionsOf(solver), convictions, "convictions");
    }

    function refused(SolverWord memory word, Deal memory deal, Ranking memory ranking) private {
        vm.expectRevert(abi.encodeWithSelector(ISolverBonds.SolverBonds_NotProven.selector, deal.solver));
        bonds.proveRanking(word, deal, ranking);
        assertHeld(BOND, 0);
    }

    function convicted(Deal memory deal, Ranking memory ranking, RankingFault fault) private {
        vm.assertEq(uint256(bonds.faultOf(deal, ranking)), uint256(fault), "fault");
        bonds.proveRanking(wordFor(deal, ranking), deal, ranking);
        assertHeld(0, 1);
    }

    function boasting() private view returns (Deal memory deal, Ranking memory ranking) {
        (deal, ranking) = honest(1, 4);
        ++ranking.candidates[2].score;
    }

    function test_ARankingThatContradictsItselfTakesTheBond() public {
        (Deal memory deal, Ranking memory ranking) = boasting();
        SolverWord memory word = wordFor(deal, ranking);
        vm.expectEmit(address(bonds));
        emit ISolverBonds.SolverConvicted(solver, deal.jobOffer, FINDER, BOND, BOND / 10);
        vm.prank(FINDER);
        bonds.proveRanking(word, deal, ranking);
        assertHeld(0, 1);
        vm.assertEq(token.balanceOf(FINDER), BOND / 10, "bounty");
        vm.assertEq(token.balanceOf(BURN), BOND - BOND / 10, "burnt");
    }

    function test_OneJobIsPunishedOnceWhateverWasProved() public {
        (Deal memory deal, Ranking memory ranking) = boasting();
        SolverWord memory word = wordFor(deal, ranking);
        bonds.proveRanking(word, deal, ranking);
        vm.expectRevert(abi.encodeWithSelector(ISolverBonds.SolverBonds_AlreadyProven.selector, solver, deal.jobOffer));
        bonds.proveRanking(word, deal, ranking);
        SolverWord memory other = signed(KEY, SolverWord(deal.jobOffer, 0, "another", word.ranking, ""));
        vm.expectRevert(abi.encodeWithSelector(ISolverBonds.SolverBonds_AlreadyProven.selector, solver, deal.jobOffer));
        bonds.prove(solver, word, other);
    }

    function test_WhatItsWalletDidNotSignProvesNothing() public {
        (Deal memory deal, Ranking memory ranking) = boasting();
        SolverWord memory word = wordFor(deal, ranking);
        refused(signed(0xB0B, word), deal, ranking);
        (, Ranking memory upright) = honest(1, 4);
        refused(wordFor(deal, upright), deal, ranking);
        (Deal memory later,) = boasting();
        ++later.openBy;
        refused(wordFor(deal, ranking), later, ranking);
        refused(signed(KEY, SolverWord("job", 0, dealIdOf(deal), word.ranking, "")), deal, ranking);
        deal.solver = vm.addr(0xB0B);
        refused(wordFor(deal, ranking), deal, ranking);
    }

    function testFuzz_NothingHonestConvicts(uint256 seed, uint256 count) public {
        (Deal memory deal, Ranking memory ranking) = honest(seed, bound(count, 1, 8));
        vm.assertEq(uint256(bonds.faultOf(deal, ranking)), 0, "fault");
        refused(wordFor(deal, ranking), deal, ranking);
    }

    function testFuzz_AnotherScoreConvicts(uint256 seed, uint256 place, uint64 score) public {
        (Deal memory deal, Ranking memory ranking) = honest(seed, 8);
        Candidate memory each = ranking.candidates[place % 8];
        if (score == each.score) ++score;
        each.score = score;
        convicted(deal, ranking, RankingFault.Score);
    }

    function testFuzz_OtherPointsConvict(uint256 seed, uint256 place, uint256 part, uint64 points) public {
        (Deal memory deal, Ranking memory ranking) = honest(seed, 1 + (place % 8));
        Candidate memory each = ranking.candidates[0];
        part = bound(part, 0, 6);
        // Of locality, cached, load and hardware only more than full is told by the ranking itself; 128 octaves of a price are 320,000 points.
        uint64 least = part == 0 ? 320_001 : part < 3 ? 0 : 10_001;
        points = uint64(bound(points, least, 1e15));
        each.points[part] = points == each.points[part] ? points + 1 : points;
        each.score = uint64(scoreOf(ranking.weights, each.points, deal.jobOffer));
        convicted(deal, ranking, RankingFault.Points);
    }

    function test_AStakeOrAReputationThatMakesOtherPoints() public {
        (Deal memory deal, Ranking memory ranking) = honest(2, 3);
        uint256 before = vm.snapshotState();
        ranking.candidates[0].stake = ranking.candidates[0].points[2] == 0 ? 1e22 : 0;
        convicted(deal, ranking, RankingFault.Points);
        vm.revertToState(before);
        (deal, ranking) = honest(2, 3);
        ranking.candidates[0].reputation = ranking.candidates[0].points[1] == 7 ? 8 : 7;
        convicted(deal, ranking, RankingFault.Points);
    }

    function testFuzz_AnotherOrderConvicts(uint256 seed, uint256 place) public {
        (Deal memory deal, Ranking memory ranking) = honest(seed, 8);
        uint256 i = place % 7;
        Candidate[] memory list = ranking.candidates;
        (list[i], list[i + 1]) = (list[i + 1], list[i]);
        convicted(deal, ranking, RankingFault.Order);
    }

    function test_OneNamedTwice() public {
        (Deal memory deal, Ranking memory ranking) = honest(3, 2);
        ranking.candidates[1] = ranking.candidates[0];
        convicted(deal, ranking, RankingFault.Order);
    }

    function test_TheClientItselfOrOneThatIsTooDear() public {
        (Deal memory deal, Ranking memory ranking) = honest(4, 2);
        uint256 before = vm.snapshotState();
        ranking.candidates[1].provider = CLIENT;
        convicted(deal, ranking, RankingFault.Terms);
        vm.revertToState(before);
        (deal, ranking) = honest(4, 1);
        (ranking.maxPrice, ranking.candidates[0].price, ranking.candidates[0].points[0]) = (999, 1_000, 0);
        ranking.candidates[0].score = uint64(scoreOf(ranking.weights, ranking.candidates[0].points, deal.jobOffer));
        convicted(deal, ranking, RankingFault.Terms);
    }

    function testFuzz_AnotherChoiceConvicts(uint256 seed, uint256 place, uint8 answer) public {
        (Deal memory deal, Ranking memory ranking) = honest(seed, 8);
        Candidate memory each = ranking.candidates[place % 8];
        Answer before = each.answer;
        each.answer = Answer(answer % 4);
        // Who was asked and did not take it may have refused or been silent: that is not provable.
        bool isSame = each.answer == before || (isAsked(each.answer) && isAsked(before));
        if (isSame) return refused(wordFor(deal, ranking), deal, ranking);
        vm.assertTrue(bonds.faultOf(deal, ranking) != RankingFault.None, "fault");
        bonds.proveRanking(wordFor(deal, ranking), deal, ranking);
        assertHeld(0, 1);
    }

    function test_ADealThatIsNotTheChosenOnes() public {
        (Deal memory deal, Ranking memory ranking) = honest(5, 3);
        uint256 before = vm.snapshotState();
        deal.provider = address(0xBAD);
        convicted(deal, ranking, RankingFault.Deal);
        vm.revertToState(before);
        (deal, ranking) = honest(5, 3);
        ++deal.price;
        convicted(deal, ranking, RankingFault.Deal);
    }

    function test_NobodyRankedIsNobodyChosen() public {
        (Deal memory deal, Ranking memory ranking) = honest(6, 1);
        ranking.candidates = new Candidate[](0);
        convicted(deal, ranking, RankingFault.Choice);
    }

    function test_AClientThatWeighsThePriceAloneHasNoSteps() public view {
        (Deal memory deal, Ranking memory ranking) = honest(7, 1);
        ranking.weights = [100, 0, 0, 0, 0, 0, 0];
        ranking.candidates[0].score = uint64(100 * ranking.candidates[0].points[0]);
        vm.assertEq(uint256(bonds.faultOf(deal, ranking)), 0, "fault");
    }

    function isAsked(Answer answer) private pure returns (bool) {
        return answer == Answer.Refused || answer == Answer.Silent;
    }
}

/// @notice What a finder pays, against a bounty of a tenth of the bond. docs/protocol/market.md §8.6
contract SolverRankingsGasTest is RankingHouse {
    /// @dev Of a ranking of eight, the last of which is wrong: all of it is read and nearly all computed.
    uint256 private constant MOST_GAS = 360_000;

    /// forge-config: default.isolate = true
    /// forge-config: long.isolate = true
    function test_GasOfAConviction() public {
        (Deal memory deal, Ranking memory ranking) = honest(1, 8);
        ++ranking.candidates[7].score;
        SolverWord memory word = wordFor(deal, ranking);
        bonds.proveRanking(word, deal, ranking);
        vm.assertLe(vm.lastCallGas().gasTotalUsed, MOST_GAS, "gas");
    }
}
