// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IDeals} from "../src/interfaces/IDeals.sol";
import {Deal, SignedDeal} from "../src/types/Deal.sol";
import {DealState} from "../src/types/DealState.sol";
import {JobOffer} from "../src/types/JobOffer.sol";
import {SkipReason} from "../src/types/SkipReason.sol";
import {Market} from "./base/Market.sol";

/// @notice openDeals: batches, replays, and whatever numbers somebody signs.
contract OpenBatchTest is Market {
    JobOffer internal offer;
    Deal internal deal;

    function setUp() public override {
        super.setUp();
        offer = offerOf();
        deal = dealOf(offer);
    }

    // ---- batches

    function test_Batch_OneBadItemDoesNotHarmTheOthers() public {
        SignedDeal[] memory items = new SignedDeal[](3);
        for (uint256 i = 0; i < 3; ++i) {
            JobOffer memory one = offerOf();
            Deal memory other = dealOf(one);
            if (i == 1) other.jobSpec = 0;
            items[i] = signed(one, other);
        }
        expectSkip(deals.dealIdOf(items[1].deal), SkipReason.JobSpecMismatch);
        vm.prank(solver);
        deals.openDeals(items);
        assertState(items[0].deal, DealState.Open);
        assertState(items[1].deal, DealState.None);
        assertState(items[2].deal, DealState.Open);
    }

    function test_Batch_LimitIs64() public {
        vm.expectRevert(abi.encodeWithSelector(IDeals.Deals_BatchTooLarge.selector, 65, 64));
        deals.openDeals(new SignedDeal[](65));
    }

    // ---- replay

    /// @notice INV: a signature is good for one chain and one contract.
    function test_ASignatureOfAnotherChainIsNone() public {
        SignedDeal memory item = signed(offer, deal);
        vm.chainId(4242);
        SignedDeal[] memory items = new SignedDeal[](1);
        items[0] = item;
        expectSkip(deals.dealIdOf(deal), SkipReason.OfferMismatch);
        vm.prank(solver);
        deals.openDeals(items);
    }

    /// @notice INV: nobody can open a deal under someone else's id or other terms: any change of any word makes it fail.
    function testFuzz_AnyChangedWordMakesTheDealFail(uint256 word, uint256 change) public {
        SignedDeal memory item = signed(offer, deal);
        Deal memory changed = item.deal;
        bytes memory raw = abi.encode(changed);
        uint256 index = bound(word, 0, raw.length / 32 - 1);
        uint8[18] memory bytesOf = [32, 32, 20, 20, 20, 32, 16, 16, 4, 20, 2, 8, 4, 4, 4, 32, 32, 4];
        uint256 flip = bound(change, 1, bytesOf[index] == 32 ? type(uint256).max : (1 << (8 * uint256(bytesOf[index]))) - 1);
        assembly ("memory-safe") {
            let slot := add(add(raw, 32), mul(index, 32))
            mstore(slot, xor(mload(slot), flip))
        }
        item.deal = abi.decode(raw, (Deal));
        vm.prank(item.deal.solver);
        SignedDeal[] memory items = new SignedDeal[](1);
        items[0] = item;
        deals.openDeals(items);
        assertState(item.deal, DealState.None);
        vm.assertEq(lockedOf(client), 0, "nothing is locked");
    }

    /// @notice Whatever numbers client and provider sign, the batch does not revert, and what opens can be ended.
    function testFuzz_NoSignedNumbersRevertTheBatch(JobOffer memory terms, Deal memory numbers) public {
        terms.client = client;
        (terms.target, terms.excluded, terms.solvers, terms.mediators) = (address(0), new address[](0), new address[](0), new address[](0));
        terms.confirm = false;
        deal = dealOf(terms);
        (deal.price, deal.solverFee, deal.collateralBps) = (numbers.price, numbers.solverFee, numbers.collateralBps);
        (deal.openBy, deal.fetchS, deal.paramsVersion) = (numbers.openBy, numbers.fetchS, numbers.paramsVersion);
        // Half of the runs get past the cheap checks.
        if (numbers.price % 2 == 0) {
            (deal.openBy, deal.paramsVersion) = (uint64(START), 1);
            (terms.expiryS, terms.maxSolverFee) = (uint64(START), type(uint128).max);
            (terms.deadlineS, terms.royaltyBps, terms.timeoutS) = (0, terms.royaltyBps % 2_001, uint32(bound(terms.timeoutS, 1, 7 days)));
            terms.minCollateralBps = 0;
            if (terms.royaltyTo == address(0)) terms.royaltyTo = author;
            deal.fetchS %= 601;
            if (deal.fetchS < 60) deal.fetchS = 0; // shorter ones want the client's confirmation
            terms.storageS = uint32(bound(terms.storageS, 0, 365 days));
            (deal.timeoutS, deal.storageS) = (terms.timeoutS, terms.storageS);
            (deal.royaltyTo, deal.royaltyBps) = (terms.royaltyTo, terms.royaltyBps);
            deal.price = uint128(bound(deal.price, 0, 100e18));
            deal.collateralBps = uint32(bound(deal.collateralBps, 25_000, 200_000));
            (terms.maxPrice, deal.solverFee) = (deal.price, uint128(bound(deal.solverFee, 0, 10e18)));
            deal.jobOffer = deals.jobOfferIdOf(terms);
        }
        open(signed(terms, deal));
        if (numbers.price % 2 == 0) assertState(deal, deal.fetchS > 0 ? DealState.Fetching : DealState.Open);
        if (stateOf(deal) == DealState.None) return;
        vm.warp(START + 8 days);
        deals.timeOut(deal);
        vm.assertEq(lockedOf(client), 0, "locked");
        vm.assertEq(exposureOf(provider), 0, "exposure");
    }
}
