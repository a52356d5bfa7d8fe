// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";
import {Deal} from "../types/Deal.sol";
import {Answer, Candidate, Ranking, RankingFault} from "../types/Ranking.sol";
import {RankingPoints} from "./RankingPoints.sol";

/// @title Whether a solver's ranking agrees with itself and with its deal
/// @notice docs/protocol/market.md §8.8. The same in TypeScript: src/market/explain/ranking-fault.ts; test/vectors/rankings.json holds both to it.
/// What an honest solver signs never has a fault: whatever could depend on rounding is given the room of it.
library Rankings {
    /// @dev Points of each part that are within what a measurement is worth. market.md §4.3
    uint256 private constant GRAIN_POINTS = 250;
    uint256 private constant FULL_POINTS = 10_000;
    uint256 private constant PARTS = 7;
    /// @dev Places in `points`; the price is the first and has no full part.
    uint256 private constant PRICE = 0;
    uint256 private constant REPUTATION = 1;
    uint256 private constant STAKE = 2;

    /// @notice What a solver's word commits to.
    function hash(Ranking calldata ranking) internal pure returns (bytes32) {
        return keccak256(abi.encode(ranking));
    }

    /// @notice The first fault; candidates are looked at in their order, then the choice.
    function faultOf(Ranking calldata ranking, Deal calldata deal) internal pure returns (RankingFault) {
        Candidate[] calldata candidates = ranking.candidates;
        for (uint256 i = 0; i < candidates.length; ++i) {
            Candidate calldata each = candidates[i];
            if (each.score != _score(ranking.weights, each.points, deal.jobOffer)) return RankingFault.Score;
            if (!_arePoints(each, ranking.maxPrice)) return RankingFault.Points;
            if (i > 0 && !_isBefore(candidates[i - 1], each, deal.jobOffer)) return RankingFault.Order;
            if (each.provider == deal.client || each.price > ranking.maxPrice) return RankingFault.Terms;
        }
        return _choiceFault(candidates, deal);
    }

    /// @dev What the price weighs, exact, and the rest in the job's steps. market.md §4.3
    function _score(uint8[7] calldata weights, uint64[7] calldata points, bytes32 jobOffer) private pure returns (uint256) {
        uint256 rest = 0;
        uint256 size = 0;
        for (uint256 part = 1; part < PARTS; ++part) {
            rest += uint256(weights[part]) * points[part];
            size += GRAIN_POINTS * weights[part];
        }
        uint256 price = uint256(weights[PRICE]) * points[PRICE];
        if (size == 0) return price;
        uint256 moved = rest + (uint256(uint32(uint256(jobOffer))) % size);
        return price + moved - (moved % size);
    }

    function _arePoints(Candidate calldata each, uint256 maxPrice) private pure returns (bool) {
        for (uint256 part = 1; part < PARTS; ++part) {
            if (each.points[part] > FULL_POINTS) return false;
        }
        if (each.points[REPUTATION] != Math.min(each.reputation, FULL_POINTS)) return false;
        if (each.points[STAKE] != RankingPoints.ofStake(each.stake)) return false;
        (uint256 least, uint256 most) = RankingPoints.ofPrice(maxPrice, each.price);
        return each.points[PRICE] >= least && each.points[PRICE] <= most;
    }

    /// @dev Best first; of equal scores the offer whose id is nearer to the job's by exclusive-or.
    function _isBefore(Candidate calldata one, Candidate calldata next, bytes32 jobOffer) private pure returns (bool) {
        if (one.score != next.score) return one.score > next.score;
        return (one.resourceOffer ^ jobOffer) < (next.resourceOffer ^ jobOffer);
    }

    /// @dev Exactly one is chosen, with the deal's provider and price; all before it were asked, none after it.
    function _choiceFault(Candidate[] calldata candidates, Deal calldata deal) private pure returns (RankingFault) {
        bool chosen = false;
        for (uint256 i = 0; i < candidates.length; ++i) {
            Candidate calldata each = candidates[i];
            if (each.answer == Answer.Chosen) {
                if (chosen) return RankingFault.Choice;
                chosen = true;
                if (each.provider != deal.provider || each.price != deal.price) return RankingFault.Deal;
            } else if ((each.answer == Answer.NotAsked) != chosen) {
                return RankingFault.Choice;
            }
        }
        return chosen ? RankingFault.None : RankingFault.Choice;
    }
}
