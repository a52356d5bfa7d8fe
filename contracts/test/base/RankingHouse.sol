// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {LilyToken} from "../../src/LilyToken.sol";
import {SolverBonds} from "../../src/SolverBonds.sol";
import {SolverWord} from "../../src/interfaces/ISolverBonds.sol";
import {RankingPoints} from "../../src/libraries/RankingPoints.sol";
import {TypedData} from "../../src/libraries/TypedData.sol";
import {Deal} from "../../src/types/Deal.sol";
import {Answer, Candidate, Ranking} from "../../src/types/Ranking.sol";
import {Test} from "./Test.sol";

/// @notice A bonded solver, and rankings as an honest one makes them from random numbers.
abstract contract RankingHouse is Test {
    uint256 internal constant KEY = 0xA11CE;
    uint256 internal constant BOND = 1_000e18;
    address internal constant DEALS = address(0xDEA1);
    address internal constant CLIENT = address(0xC1);

    LilyToken internal token;
    SolverBonds internal bonds;
    address internal solver;

    function setUp() public virtual {
        solver = vm.addr(KEY);
        token = new LilyToken(address(this));
        bonds = new SolverBonds(token, DEALS, 1 hours);
        token.transfer(solver, BOND);
        vm.startPrank(solver);
        token.approve(address(bonds), BOND);
        bonds.post(BOND);
        vm.stopPrank();
    }

    function hashDeal(Deal calldata deal) external pure returns (bytes32) {
        return TypedData.hash(deal);
    }

    function dealIdOf(Deal memory deal) internal view returns (bytes32) {
        return digestOf(this.hashDeal(deal));
    }

    function wordFor(Deal memory deal, Ranking memory ranking) internal view returns (SolverWord memory) {
        return signed(KEY, SolverWord(deal.jobOffer, 0, dealIdOf(deal), keccak256(abi.encode(ranking)), ""));
    }

    function signed(uint256 key, SolverWord memory word) internal view returns (SolverWord memory) {
        bytes32 wordType = keccak256("SolverWord(bytes32 jobOffer,uint8 round,bytes32 dealId,bytes32 ranking)");
        bytes32 said = keccak256(abi.encode(wordType, word.jobOffer, word.round, word.dealId, word.ranking));
        (uint8 v, bytes32 r, bytes32 s) = vm.sign(key, digestOf(said));
        word.signature = abi.encodePacked(r, s, v);
        return word;
    }

    function digestOf(bytes32 said) private view returns (bytes32) {
        bytes32 domainType = keccak256("EIP712Domain(string name,string version,uint256 chainId,address verifyingContract)");
        bytes32 domain = keccak256(abi.encode(domainType, keccak256("lilynode"), keccak256("1"), block.chainid, DEALS));
        return keccak256(abi.encodePacked(hex"1901", domain, said));
    }

    /// @dev `count` candidates, best first, one of them chosen; the deal is with that one.
    function honest(uint256 seed, uint256 count) internal view returns (Deal memory deal, Ranking memory ranking) {
        seed >>= 8; // parts and places are added to it
        deal.jobOffer = rand(seed, "job");
        (deal.client, deal.solver) = (CLIENT, solver);
        for (uint256 part = 0; part < 7; ++part) {
            ranking.weights[part] = uint8(uint256(rand(seed + part, "weight")) % 101);
        }
        ranking.maxPrice = uint128(uint256(rand(seed, "max")) >> (128 + (seed % 100)));
        ranking.candidates = new Candidate[](count);
        uint256 chosen = uint256(rand(seed, "chosen")) % count;
        for (uint256 i = 0; i < count; ++i) {
            fill(ranking.candidates[i], uint256(rand(seed + i, "candidate")), ranking, deal.jobOffer);
        }
        sort(ranking.candidates, deal.jobOffer);
        for (uint256 i = 0; i < count; ++i) {
            ranking.candidates[i].answer = i > chosen ? Answer.NotAsked : i == chosen ? Answer.Chosen : Answer(1 + (i % 2));
        }
        (deal.provider, deal.price) = (ranking.candidates[chosen].provider, ranking.candidates[chosen].price);
    }

    function fill(Candidate memory each, uint256 seed, Ranking memory ranking, bytes32 jobOffer) private pure {
        (each.resourceOffer, each.provider) = (rand(seed, "offer"), address(uint160(uint256(rand(seed, "provider")))));
        each.price = uint128(uint256(rand(seed, "price")) % (uint256(ranking.maxPrice) + 1));
        each.stake = uint128(uint256(rand(seed, "stake")) >> (128 + (seed % 128)));
        each.reputation = uint64(uint256(rand(seed, "reputation")) % 12_000);
        (uint256 least, uint256 most) = RankingPoints.ofPrice(ranking.maxPrice, each.price);
        each.points[0] = uint64(least + (seed % (most - least + 1)));
        each.points[1] = each.reputation > 10_000 ? 10_000 : each.reputation;
        each.points[2] = uint64(RankingPoints.ofStake(each.stake));
        for (uint256 part = 3; part < 7; ++part) {
            each.points[part] = uint64(uint256(rand(seed + part, "points")) % 10_001);
        }
        each.score = uint64(scoreOf(ranking.weights, each.points, jobOffer));
    }

    /// @dev As docs/protocol/market.md §4.3 says it, written once more.
    function scoreOf(uint8[7] memory w, uint64[7] memory p, bytes32 jobOffer) internal pure returns (uint256) {
        uint256 rest = uint256(w[1]) * p[1] + uint256(w[2]) * p[2] + uint256(w[3]) * p[3] + uint256(w[4]) * p[4] + uint256(w[5]) * p[5]
            + uint256(w[6]) * p[6];
        uint256 step = 250 * (uint256(w[1]) + w[2] + w[3] + w[4] + w[5] + w[6]);
        if (step == 0) return uint256(w[0]) * p[0];
        uint256 offset = (uint256(jobOffer) & 0xffffffff) % step;
        return uint256(w[0]) * p[0] + ((rest + offset) / step) * step;
    }

    function sort(Candidate[] memory list, bytes32 jobOffer) private pure {
        for (uint256 i = 1; i < list.length; ++i) {
            for (uint256 k = i; k > 0 && isBefore(list[k], list[k - 1], jobOffer); --k) {
                (list[k], list[k - 1]) = (list[k - 1], list[k]);
            }
        }
    }

    function isBefore(Candidate memory one, Candidate memory other, bytes32 jobOffer) private pure returns (bool) {
        if (one.score != other.score) return one.score > other.score;
        return uint256(one.resourceOffer ^ jobOffer) < uint256(other.resourceOffer ^ jobOffer);
    }

    function rand(uint256 seed, string memory what) internal pure returns (bytes32) {
        return keccak256(abi.encode(seed, what));
    }
}
