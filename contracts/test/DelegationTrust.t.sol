// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Delegation} from "../src/Delegation.sol";
import {TypedData} from "../src/libraries/TypedData.sol";
import {Deal} from "../src/types/Deal.sol";
import {SignedReceipt} from "../src/types/Mediation.sol";
import {JobOffer} from "../src/types/JobOffer.sol";
import {Role} from "../src/types/Role.sol";
import {CourtHouse} from "./base/CourtHouse.sol";

/// @notice Delegated stake under the court: an operator that cheats itself to get at others' money, audits, mediators with backers.
contract DelegationTrustTest is CourtHouse {
    address private constant ANNA = address(0xA77A);
    address private constant FINDER = address(0xF1DE4);
    uint256 private constant OWN = 10_000e18;

    Delegation private delegation;

    function setUp() public override {
        super.setUp();
        delegation = Delegation(staking.delegation());
        vm.prank(provider);
        delegation.openPool(Role.Provider, 0);
    }

    function back(Role role, address operator, uint256 amount) private {
        token.transfer(ANNA, amount);
        vm.startPrank(ANNA);
        token.approve(address(delegation), amount);
        delegation.delegate(role, operator, amount, 0);
        vm.stopPrank();
    }

    function openAt(uint128 price, uint32 collateralBps) private returns (Deal memory deal) {
        JobOffer memory offer = offerOf();
        (offer.maxPrice, offer.minCollateralBps) = (price, collateralBps);
        deal = dealOf(offer);
        deal.collateralBps = collateralBps;
        open(signed(offer, deal));
    }

    function receiptOf(bytes32 dealId, bytes32 resultHash) private view returns (SignedReceipt memory) {
        bytes32 digest = domainDigest(TypedData.hashReceipt(dealId, resultHash, 0));
        return SignedReceipt(resultHash, 0, sign(PROVIDER_KEY, digest));
    }

    /// @dev Client, provider, author and finder are one: it convicts itself of as many deals as the stake covers, all paid before.
    function robbery(uint32 collateralBps, uint256 parts) private returns (uint256 before, uint256 afterwards) {
        back(Role.Provider, provider, OWN);
        fund(client, 20_000e18);
        uint256 price = 2 * OWN * 10_000 / (10_000 + collateralBps) / parts;
        before = wealth();
        Deal[] memory list = new Deal[](parts);
        for (uint256 i = 0; i < parts; ++i) {
            list[i] = openAt(uint128((price - 1e12) / 1e9 * 1e9), collateralBps);
            settle(accepted(list[i], RESULT, list[i].price));
        }
        for (uint256 i = 0; i < parts; ++i) {
            bytes32 dealId = deals.dealIdOf(list[i]);
            SignedReceipt memory one = receiptOf(dealId, "one");
            SignedReceipt memory two = receiptOf(dealId, "two");
            vm.prank(FINDER);
            equivocations.prove(list[i], one, two);
        }
        afterwards = wealth();
    }

    /// @dev All that the one behind the four names owns; solvers' fees are its own, too.
    function wealth() private view returns (uint256) {
        (uint256 delegated,) = staking.delegatedOf(Role.Provider, provider);
        return freeOf(client) + lockedOf(client) + freeOf(provider) + freeOf(author) + freeOf(FINDER) + freeOf(solver) + stakeOf(provider)
            - delegated;
    }

    function test_AnOperatorThatConvictsItselfLosesMoreThanItTakesFromItsDelegators() public {
        (uint256 before, uint256 afterwards) = robbery(25_000, 5);
        (uint256 delegated,) = staking.delegatedOf(Role.Provider, provider);
        vm.assertLe(delegated, 1e18, "the delegators have lost nearly all");
        vm.assertLe(afterwards + OWN / 5, before, "but the thief is poorer by a fifth of its stake at least");
    }

    function testFuzz_NoCollateralMakesItWorthwhile(uint32 collateralBps, uint256 parts) public {
        (uint256 before, uint256 afterwards) = robbery(uint32(bound(collateralBps, 25_000, 400_000)), bound(parts, 1, 6));
        vm.assertLe(afterwards, before, "no gain");
    }

    function test_OthersMoneyDetersNobody_SoAuditsAreMoreLikely() public {
        vm.startPrank(address(mediation));
        for (uint256 i = 0; i < 1_000; ++i) {
            reputation.record(provider, bytes32(i), keccak256("job"), 100e18, true);
        }
        vm.stopPrank();
        Deal memory deal = payDigest(RIGHT);
        vm.assertEq(audits.probabilityOf(deal), 0.1e18, "rho = 10 of its own");
        back(Role.Provider, provider, OWN);
        vm.assertEq(audits.probabilityOf(deal), uint256(1.1e18) / 6, "rho = 5 of its own");
    }

    function test_BackersMakeAMediatorHeavierAndPayForItsSilence() public {
        address mediator = mediatorAt(0);
        vm.prank(mediator);
        delegation.openPool(Role.Mediator, 0);
        back(Role.Mediator, mediator, 20_000e18);
        vm.prank(mediator);
        pool.join();
        vm.assertEq(uint256(pool.weightOf(mediator)), 40_000e9, "drawn twice as often");
        vm.startPrank(address(mediation));
        vm.assertTrue(staking.exposeSeat(mediator, 40_000e18), "seats on all of it");
        staking.closeSeat(mediator, 40_000e18, 25_000e18, address(mediation));
        vm.assertTrue(!staking.exposeSeat(mediator, 1), "halted");
        vm.stopPrank();
        (uint256 delegated,) = staking.delegatedOf(Role.Mediator, mediator);
        vm.assertEq(delegated, 15_000e18, "5,000 more than its own");
        vm.assertTrue(!staking.isStaked(Role.Mediator, mediator), "halted");
    }
}
