// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IReputation} from "../src/interfaces/IReputation.sol";
import {Deal} from "../src/types/Deal.sol";
import {CourtHouse} from "./base/CourtHouse.sol";

/// @notice Checks count by their price (trust.md 5.1): a record of deals with oneself costs what it lets its owner steal.
contract AuditWorthTest is CourtHouse {
    function check(uint128 price, bool right) private {
        vm.prank(address(mediation));
        reputation.record(provider, 0, keccak256("job"), price, right);
    }

    /// @notice Ten deals of a wei with oneself ended the time in which each deal of a new provider is checked.
    function test_TenDealsOfDustEndNothing() public {
        Deal memory deal = dealOf(offerOf());
        for (uint256 i = 0; i < 1_000; ++i) {
            check(1, true);
        }
        vm.assertEq(audits.probabilityOf(deal), 1e18, "as new as ever");
        vm.assertEq(reputation.streakFor(provider, 1), 1_000, "for deals of its kind it is no newcomer");
        (deal.price, deal.collateralBps) = (1, 100_000);
        vm.assertEq(audits.probabilityOf(deal), 0.1e18, "rho = 10");
    }

    /// forge-config: default.fuzz.runs = 300
    /// @notice However many, and in whatever sizes: what is worth less than ten such deals leaves each of them checked.
    function testFuzz_DustNeverLowersTheOddsOfABigDeal(uint128 price, uint128[] memory dust) public {
        Deal memory deal = dealOf(offerOf());
        deal.price = uint128(bound(price, 1e6, 2 ** 90));
        uint256 left = 10 * uint256(deal.price) - 1;
        for (uint256 i = 0; i < dust.length; ++i) {
            uint256 most = left < deal.price ? left : deal.price;
            uint128 each_ = uint128(bound(dust[i], 0, most));
            left -= each_;
            check(each_, true);
            vm.assertEq(audits.probabilityOf(deal), 1e18, "checked");
        }
    }

    /// forge-config: default.fuzz.runs = 300
    /// @notice The rule itself, and that dust on top of a record that counts changes nothing for whom the record was worth.
    function testFuzz_AStreakIsNeverWorthMoreThanItsDeals(uint128 price, uint128[] memory prices) public {
        price = uint128(bound(price, 1, 2 ** 90));
        uint256 worth = 0;
        for (uint256 i = 0; i < prices.length; ++i) {
            check(prices[i], true);
            worth = worth + prices[i] > type(uint96).max ? type(uint96).max : worth + prices[i];
            uint256 expected = worth / price < i + 1 ? worth / price : i + 1;
            vm.assertEq(reputation.streakFor(provider, price), expected, "min(CV, sum / P)");
        }
        vm.assertEq(uint256(reputation.scoreOf(provider).worth), worth, "the sum, as far as it goes");
        uint256 before = reputation.streakFor(provider, price);
        if (worth % price == price - 1 || worth == type(uint96).max) return;
        bool isShortOfWorth = before < prices.length;
        check(1, true);
        if (isShortOfWorth) vm.assertEq(reputation.streakFor(provider, price), before, "a wei more changes nothing");
    }

    function test_AConvictionTakesAllOfIt() public {
        for (uint256 i = 0; i < 20; ++i) {
            check(100e18, true);
        }
        vm.assertEq(reputation.streakFor(provider, 100e18), 20, "streak");
        vm.assertEq(reputation.streakFor(provider, 0), 20, "a deal of nothing risks nothing");
        vm.assertEq(reputation.streakFor(provider, 400e18), 5, "by price");
        check(100e18, false);
        IReputation.Score memory score = reputation.scoreOf(provider);
        vm.assertEq(uint256(score.streak) + score.worth, 0, "streak and worth");
        vm.assertEq(uint256(score.checks), 21, "checks");
    }

    function test_ACaseAddsThePriceOfItsDeal() public {
        Deal memory deal = payDigest(RIGHT);
        challengeIt(deal);
        play(deal, RIGHT, each(1, RIGHT));
        concludeIt(deal);
        vm.assertEq(uint256(reputation.scoreOf(provider).worth), deal.price, "worth");
    }
}
