// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IDeals} from "../src/interfaces/IDeals.sol";
import {TypedData} from "../src/libraries/TypedData.sol";
import {Deal, SignedDeal} from "../src/types/Deal.sol";
import {DealState} from "../src/types/DealState.sol";
import {JobOffer} from "../src/types/JobOffer.sol";
import {Params} from "../src/types/Params.sol";
import {Role} from "../src/types/Role.sol";
import {SkipReason} from "../src/types/SkipReason.sol";
import {Market} from "./base/Market.sol";

/// @notice openDeals: what it locks, and each reason for which it skips.
contract OpenDealsTest is Market {
    JobOffer internal offer;
    Deal internal deal;

    function setUp() public override {
        super.setUp();
        offer = offerOf();
        deal = dealOf(offer);
    }

    function test_Opens_LocksMoneyAndStake_SpendsNonce() public {
        bytes32 dealId = deals.dealIdOf(deal);
        uint256 before = freeOf(client);
        vm.expectEmit(address(deals));
        emit IDeals.DealOpened(dealId, client, provider, solver, deal.jobOffer, deal.price, DealState.Open);
        open(signed(offer, deal));
        uint256 lock = lockOf(deal, defaults());
        vm.assertEq(lock, 100e18 + 8.9e18 + 1e18 + 80.5e18 + 25e18, "the lock of the default parameters");
        vm.assertEq(lockedOf(client), lock, "locked");
        vm.assertEq(freeOf(client), before - lock, "free");
        vm.assertEq(exposureOf(provider), 1_100e18, "exposure is price x (1 + 10)");
        vm.assertTrue(deals.isNonceSpent(client, offer.nonce), "nonce");
    }

    function test_OpensAsFetching() public {
        deal.fetchS = 600;
        open(signed(offer, deal));
        assertState(deal, DealState.Fetching);
    }

    function test_IdsAreThoseOfEip712() public view {
        vm.assertEq(deals.dealIdOf(deal), domainDigest(keccak256(abi.encode(TypedData.DEAL_TYPEHASH, deal))), "deal");
    }

    /// @dev The id is the hash of the calldata as it came: unused bits of a member would make a second id for the same terms.
    function test_NoMemberMayHaveUnusedBitsSet() public {
        SignedDeal[] memory items = new SignedDeal[](1);
        items[0] = signed(offer, deal);
        bytes memory call = abi.encodeCall(deals.openDeals, (items));
        uint256 first = 4 + 32 * 3; // selector, place of the list, its length, place of the item, which the deal begins
        uint256 narrow = 0;
        for (uint256 member = 0; member < 18; ++member) {
            uint256 place = first + 32 * member;
            if (member < 2 || member == 5 || member == 15 || member == 16) continue; // bytes32: no unused bits
            vm.assertEq(uint256(uint8(call[place])), 0, "unused");
            call[place] = 0x01;
            vm.prank(solver);
            (bool success,) = address(deals).call(call);
            vm.assertTrue(!success, vm.toString(member));
            call[place] = 0x00;
            ++narrow;
        }
        vm.assertEq(narrow, 13, "all but the five hashes");
        vm.prank(solver);
        (bool opened,) = address(deals).call(call);
        vm.assertTrue(opened, "as it was");
        assertState(deal, DealState.Open);
    }

    // ---- who, when, under which rules

    function test_Skip_NotTheSolver() public {
        SignedDeal[] memory items = new SignedDeal[](1);
        items[0] = signed(offer, deal);
        expectSkip(deals.dealIdOf(deal), SkipReason.NotTheSolver);
        vm.prank(stranger);
        deals.openDeals(items);
        assertState(deal, DealState.None);
    }

    function test_Skip_SolverNotStaked() public {
        deal.solver = stranger;
        assertSkipped(SkipReason.SolverNotStaked);
    }

    function test_Skip_SolverNotStaked_WhenUnbonding() public {
        vm.prank(solver);
        staking.requestUnbond(Role.Solver, 901e18);
        assertSkipped(SkipReason.SolverNotStaked);
    }

    function test_Skip_OpenByPassed() public {
        SignedDeal memory item = signed(offer, deal);
        vm.warp(START + 31);
        assertSkipped(item, SkipReason.OpenByPassed);
    }

    function test_Skip_OpenByTooFar() public {
        deal.openBy = uint64(START + 31);
        assertSkipped(SkipReason.OpenByTooFar);
    }

    function test_Skip_ParamsOutdated() public {
        addParams();
        vm.warp(START + 601);
        offer = offerOf();
        deal = dealOf(offer);
        deal.paramsVersion = 1;
        assertSkipped(SkipReason.ParamsOutdated);
        deal.paramsVersion = 3;
        assertSkipped(SkipReason.ParamsOutdated);
        deal.paramsVersion = 0;
        assertSkipped(SkipReason.ParamsOutdated);
        deal.paramsVersion = type(uint32).max; // no arithmetic on it may revert the batch
        assertSkipped(SkipReason.ParamsOutdated);
    }

    function test_PreviousParamsOpenDuringTheOverlap() public {
        addParams();
        vm.warp(START + 600);
        offer = offerOf();
        deal = dealOf(offer);
        deal.paramsVersion = 1;
        open(signed(offer, deal));
        assertState(deal, DealState.Open);
    }

    function test_Skip_AlreadyOpened() public {
        open(signed(offer, deal));
        expectSkip(deals.dealIdOf(deal), SkipReason.AlreadyOpened);
        open(signed(offer, deal));
        vm.assertEq(lockedOf(client), lockOf(deal, defaults()), "locked once");
    }

    // ---- the deal against the offer

    function test_Skip_OfferMismatch() public {
        offer.preferences = keccak256("others");
        assertSkipped(SkipReason.OfferMismatch);
    }

    function test_Skip_ClientMismatch() public {
        deal.client = stranger;
        assertSkipped(SkipReason.ClientMismatch);
    }

    function test_Skip_SelfDeal() public {
        deal.provider = client;
        assertSkipped(SkipReason.SelfDeal);
    }

    function test_Skip_JobSpecMismatch() public {
        deal.jobSpec = keccak256("another job");
        assertSkipped(SkipReason.JobSpecMismatch);
    }

    function test_Skip_PriceAboveMax() public {
        deal.price = offer.maxPrice + 1;
        assertSkipped(SkipReason.PriceAboveMax);
    }

    function test_Skip_SolverFeeAboveMax() public {
        deal.solverFee = offer.maxSolverFee + 1;
        assertSkipped(SkipReason.SolverFeeAboveMax);
    }

    function test_Skip_FetchTooShort() public {
        for (uint32 fetchS = 1; fetchS < 60; fetchS += 29) {
            deal.fetchS = fetchS;
            assertSkipped(SkipReason.FetchTooShort);
        }
        deal.fetchS = 60;
        open(signed(offer, deal));
        assertState(deal, DealState.Fetching);
    }

    function test_AClientMayConfirmAShortFetch() public {
        offer.confirm = true;
        deal = dealOf(offer);
        deal.fetchS = 1;
        SignedDeal memory item = signed(offer, deal);
        item.clientConfirmation = "";
        assertSkipped(item, SkipReason.ConfirmationInvalid);
        open(signed(offer, deal));
        assertState(deal, DealState.Fetching);
    }

    function test_Skip_RoyaltyMismatch() public {
        deal.royaltyBps = 999;
        assertSkipped(SkipReason.RoyaltyMismatch);
        deal = dealOf(offer);
        deal.royaltyTo = stranger;
        assertSkipped(SkipReason.RoyaltyMismatch);
    }

    function test_Skip_RoyaltyOutOfRange() public {
        offer.royaltyBps = 2_001;
        deal = dealOf(offer);
        assertSkipped(SkipReason.RoyaltyOutOfRange);
        offer.royaltyBps = 1;
        offer.royaltyTo = address(0);
        deal = dealOf(offer);
        assertSkipped(SkipReason.RoyaltyOutOfRange);
    }

    function test_Skip_TimeoutMismatch() public {
        deal.timeoutS = 301;
        assertSkipped(SkipReason.TimeoutMismatch);
    }

    function test_Skip_TimeoutOutOfRange() public {
        offer.timeoutS = 0;
        deal = dealOf(offer);
        assertSkipped(SkipReason.TimeoutOutOfRange);
        offer.timeoutS = 7 days + 1;
        deal = dealOf(offer);
        assertSkipped(SkipReason.TimeoutOutOfRange);
    }

    function test_Skip_FetchOutOfRange() public {
        deal.fetchS = 601;
        assertSkipped(SkipReason.FetchOutOfRange);
    }

    function test_Skip_VerificationMismatch() public {
        deal.verification = keccak256("none");
        assertSkipped(SkipReason.VerificationMismatch);
    }

    function test_Skip_NotTheTarget() public {
        offer.target = stranger;
        deal = dealOf(offer);
        assertSkipped(SkipReason.NotTheTarget);
    }

    function test_Skip_ListTooLong() public {
        offer.excluded = new address[](17);
        deal = dealOf(offer);
        assertSkipped(SkipReason.ListTooLong);
    }

    function test_Skip_ProviderExcluded() public {
        offer.excluded = [stranger, provider];
        deal = dealOf(offer);
        assertSkipped(SkipReason.ProviderExcluded);
    }

    function test_Skip_SolverNotTrusted() public {
        offer.solvers = [stranger];
        deal = dealOf(offer);
        assertSkipped(SkipReason.SolverNotTrusted);
    }

    function test_Skip_MediatorRuleMismatch() public {
        deal.mediatorRule = keccak256("any");
        assertSkipped(SkipReason.MediatorRuleMismatch);
        offer.mediators = [stranger, treasury];
        deal = dealOf(offer);
        assertSkipped(SkipReason.MediatorRuleMismatch);
    }

    function test_ListsThatFitAreAccepted() public {
        offer.target = provider;
        offer.excluded = [stranger];
        offer.solvers = [stranger, solver];
        offer.mediators = [stranger, treasury];
        deal = dealOf(offer);
        deal.mediatorRule = keccak256(abi.encode(uint256(uint160(stranger)), uint256(uint160(treasury))));
        open(signed(offer, deal));
        assertState(deal, DealState.Open);
    }

    function test_Skip_CollateralTooLow() public {
        deal.collateralBps = 24_999; // below the parameters' minimum and the offer's
        assertSkipped(SkipReason.CollateralTooLow);
        offer.minCollateralBps = 100_001;
        deal = dealOf(offer);
        assertSkipped(SkipReason.CollateralTooLow);
    }

    function test_Skip_OfferExpired() public {
        offer.expiryS = uint64(START - 1);
        deal = dealOf(offer);
        assertSkipped(SkipReason.OfferExpired);
    }

    function test_Skip_DeadlineTooEarly() public {
        offer.deadlineS = uint64(START + 600 + 300 + 60 - 1);
        deal = dealOf(offer);
        deal.fetchS = 600;
        assertSkipped(SkipReason.DeadlineTooEarly);
        offer.deadlineS += 1;
        deal = dealOf(offer);
        deal.fetchS = 600;
        open(signed(offer, deal));
        assertState(deal, DealState.Fetching);
    }

    function test_Skip_NonceSpent() public {
        vm.prank(client);
        deals.cancelNonce(offer.nonce);
        assertSkipped(SkipReason.NonceSpent);
    }

    function test_OneOfferOpensOneDeal() public {
        open(signed(offer, deal));
        deal.resourceOffer = keccak256("another provider's");
        assertSkipped(SkipReason.NonceSpent);
    }

    // ---- signatures and money

    function test_Skip_OfferSignatureInvalid() public {
        SignedDeal memory item = signed(offer, deal);
        item.offerSignature = sign(PROVIDER_KEY, deals.jobOfferIdOf(offer));
        assertSkipped(item, SkipReason.OfferSignatureInvalid);
        item.offerSignature = new bytes(1025);
        assertSkipped(item, SkipReason.OfferSignatureInvalid);
        item.offerSignature = "";
        assertSkipped(item, SkipReason.OfferSignatureInvalid);
    }

    function test_Skip_ProviderSignatureInvalid() public {
        SignedDeal memory item = signed(offer, deal);
        item.providerSignature = sign(PROVIDER_KEY, keccak256("another deal"));
        assertSkipped(item, SkipReason.ProviderSignatureInvalid);
    }

    function test_Skip_ConfirmationInvalid() public {
        offer.confirm = true;
        deal = dealOf(offer);
        SignedDeal memory item = signed(offer, deal);
        item.clientConfirmation = "";
        assertSkipped(item, SkipReason.ConfirmationInvalid);
        open(signed(offer, deal));
        assertState(deal, DealState.Open);
    }

    function test_Skip_ProviderNotStaked() public {
        vm.prank(provider);
        staking.requestUnbond(Role.Provider, 9_901e18);
        assertSkipped(SkipReason.ProviderNotStaked);
    }

    function test_Skip_ProviderOverexposed() public {
        vm.prank(provider);
        staking.requestUnbond(Role.Provider, 8_901e18); // leaves 1,099 of the 1,100 that the deal needs
        assertSkipped(SkipReason.ProviderOverexposed);
    }

    function test_Skip_ClientBalanceTooLow() public {
        vm.startPrank(client);
        escrow.requestWithdrawal(10_000e18 - lockOf(deal, defaults()) + 1);
        vm.stopPrank();
        assertSkipped(SkipReason.ClientBalanceTooLow);
        fund(client, 1);
        open(signed(offer, deal));
        assertState(deal, DealState.Open);
        vm.assertEq(freeOf(client), 0, "to the last wei");
    }

    function test_PriceBeyondAllMoneyIsSkippedAndDoesNotOverflow() public {
        offer.maxPrice = type(uint128).max;
        offer.maxSolverFee = type(uint128).max;
        deal = dealOf(offer);
        deal.collateralBps = type(uint32).max;
        assertSkipped(SkipReason.ProviderOverexposed);
    }

    function assertSkipped(SkipReason reason) private {
        assertSkipped(signed(offer, deal), reason);
    }

    function assertSkipped(SignedDeal memory item, SkipReason reason) private {
        (uint256 free, uint256 locked, uint256 exposure) = (freeOf(client), lockedOf(client), exposureOf(provider));
        expectSkip(deals.dealIdOf(item.deal), reason);
        open(item);
        assertState(item.deal, DealState.None);
        vm.assertEq(freeOf(client), free, "free");
        vm.assertEq(lockedOf(client), locked, "locked");
        vm.assertEq(exposureOf(provider), exposure, "exposure");
    }

    function addParams() private {
        vm.prank(address(timelock));
        Params memory next = defaults();
        next.taxBps = 100;
        deals.addParams(next);
    }
}
