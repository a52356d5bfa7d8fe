// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {RankingPoints} from "../src/libraries/RankingPoints.sol";
import {SolverBonds} from "../src/SolverBonds.sol";
import {Deal} from "../src/types/Deal.sol";
import {Answer, Candidate, Ranking} from "../src/types/Ranking.sol";
import {Test} from "./base/Test.sol";

/// @notice test/vectors/rankings.json, reproduced by the contracts: rankings that the solver's own code made, the same with one number changed, and
/// numbers about the places where doubles round. The TypeScript side does the same: rankings.test.ts. The packing: test/vectors/rankings.ts.
contract RankingVectorsTest is Test {
    struct Cursor {
        bytes data;
        uint256 place;
    }

    string private json;
    SolverBonds private bonds;

    function setUp() public {
        json = vm.readFile("test/vectors/rankings.json");
        bonds = new SolverBonds(IERC20(address(1)), address(2), 1);
    }

    function test_PointsOfStakes() public view {
        Cursor memory c = Cursor(vm.parseJsonBytes(json, ".stakes"), 0);
        for (; c.place < c.data.length;) {
            uint128 stake = uint128(take(c, 16));
            vm.assertEq(RankingPoints.ofStake(stake), take(c, 2), vm.toString(stake));
        }
        vm.assertGe(c.place, 18_000, "all of them");
    }

    function test_PointsOfPrices() public view {
        Cursor memory c = Cursor(vm.parseJsonBytes(json, ".prices"), 0);
        for (; c.place < c.data.length;) {
            (uint256 maxPrice, uint256 price) = (take(c, 16), take(c, 16));
            (uint256 least, uint256 most) = RankingPoints.ofPrice(maxPrice, price);
            vm.assertEq(least, take(c, 4), vm.toString(price));
            vm.assertEq(most, take(c, 4), vm.toString(price));
        }
        vm.assertGe(c.place, 40_000, "all of them");
    }

    function test_Rankings() public view {
        Cursor memory c = Cursor(vm.parseJsonBytes(json, ".rankings"), 0);
        uint256 count = 0;
        for (; c.place < c.data.length; ++count) {
            Deal memory deal;
            deal.jobOffer = bytes32(take(c, 32));
            (deal.client, deal.provider, deal.price) = (addressAt(c), addressAt(c), uint128(take(c, 16)));
            bytes32 id = bytes32(take(c, 32));
            (Ranking memory ranking, uint256 fault) = rankingAt(c);
            vm.assertEq(keccak256(abi.encode(ranking)), id, "id");
            vm.assertEq(uint256(bonds.faultOf(deal, ranking)), fault, vm.toString(count));
        }
        vm.assertGe(count, 200, "all of them");
    }

    function rankingAt(Cursor memory c) private pure returns (Ranking memory ranking, uint256 fault) {
        for (uint256 i = 0; i < 7; ++i) {
            ranking.weights[i] = uint8(take(c, 1));
        }
        ranking.maxPrice = uint128(take(c, 16));
        fault = take(c, 1);
        ranking.candidates = new Candidate[](take(c, 1));
        for (uint256 i = 0; i < ranking.candidates.length; ++i) {
            readCandidate(c, ranking.candidates[i]);
        }
    }

    function readCandidate(Cursor memory c, Candidate memory each) private pure {
        (each.resourceOffer, each.provider) = (bytes32(take(c, 32)), addressAt(c));
        (each.price, each.stake, each.reputation) = (uint128(take(c, 16)), uint128(take(c, 16)), uint64(take(c, 4)));
        for (uint256 i = 0; i < 7; ++i) {
            each.points[i] = uint64(take(c, 4));
        }
        (each.score, each.answer) = (uint64(take(c, 8)), Answer(take(c, 1)));
    }

    function addressAt(Cursor memory c) private pure returns (address) {
        return address(uint160(take(c, 20)));
    }

    /// @dev The next `length` bytes as a number.
    function take(Cursor memory c, uint256 length) private pure returns (uint256 value) {
        (bytes memory data, uint256 place) = (c.data, c.place);
        require(place + length <= data.length, "the vectors end");
        assembly {
            value := shr(sub(256, mul(8, length)), mload(add(add(data, 32), place)))
        }
        c.place = place + length;
    }
}
