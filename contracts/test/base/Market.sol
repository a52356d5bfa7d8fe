// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {Deals} from "../../src/Deals.sol";
import {Escrow} from "../../src/Escrow.sol";
import {IDeals} from "../../src/interfaces/IDeals.sol";
import {IEscrow} from "../../src/interfaces/IEscrow.sol";
import {Authorities} from "../../src/interfaces/IStaking.sol";
import {LilyToken} from "../../src/LilyToken.sol";
import {Staking} from "../../src/Staking.sol";
import {Timelock} from "../../src/Timelock.sol";
import {TypedData} from "../../src/libraries/TypedData.sol";
import {Deal, Settlement, SignedDeal} from "../../src/types/Deal.sol";
import {DealState} from "../../src/types/DealState.sol";
import {JobOffer} from "../../src/types/JobOffer.sol";
import {Params} from "../../src/types/Params.sol";
import {Role} from "../../src/types/Role.sol";
import {SkipReason} from "../../src/types/SkipReason.sol";
import {MessageHashUtils} from "@openzeppelin/contracts/utils/cryptography/MessageHashUtils.sol";
import {Test} from "./Test.sol";

/// @notice A deployed market with one funded client, one staked provider and one staked solver, and the means to deal in it.
abstract contract Market is Test {
    uint256 internal constant CLIENT_KEY = 0xc11e47;
    uint256 internal constant PROVIDER_KEY = 0x940f1de4;
    uint256 internal constant SOLVER_KEY = 0x501fe4;
    uint256 internal constant START = 1_800_000_000;
    uint256 internal constant PRICE = 100e18;
    uint256 internal constant SOLVER_FEE = 1e18;
    bytes32 internal constant RESULT = keccak256("result");

    address internal immutable client = vm.addr(CLIENT_KEY);
    address internal immutable provider = vm.addr(PROVIDER_KEY);
    address internal immutable solver = vm.addr(SOLVER_KEY);
    address internal immutable author = address(0xA07408);
    address internal treasury = address(0x73EA5);
    address internal immutable stranger = address(0x57A46E);

    IERC20 internal token;
    Timelock internal timelock;
    Escrow internal escrow;
    Staking internal staking;
    Deals internal deals;
    uint256 internal nextNonce;

    function setUp() public virtual {
        vm.warp(START);
        deploy(new LilyToken(address(this)));
        setUpMoney();
    }

    function setUpMoney() internal virtual {
        fund(client, 10_000e18);
        stakeAs(Role.Provider, provider, 10_000e18);
        stakeAs(Role.Solver, solver, 1_000e18);
    }

    /// @dev The order of docs/adr/0003-contracts.md: the two that need the address of Deals come right before it.
    function deploy(IERC20 token_) internal {
        token = token_;
        address[] memory none = new address[](1);
        none[0] = address(this);
        timelock = new Timelock(2 days, none, none);
        uint256 nonce = vm.getNonce(address(this));
        address predicted = vm.computeCreateAddress(address(this), nonce + 2);
        Authorities memory who = authoritiesOf(predicted, nonce);
        escrow = new Escrow(token, predicted, who.mediation, channelsAt(nonce), extensionsAt(nonce));
        staking = new Staking(token, escrow, who, [uint256(100e18), 100e18, 100e18], 2 days + 2 hours, 1 days);
        deals = new Deals(escrow, staking, treasury, address(timelock), defaults());
        vm.assertEq(address(deals), predicted, "prediction");
        deployCourt(who);
    }

    /// @dev A market without mediation: nobody has its powers. `base/CourtHouse.sol` has one.
    function authoritiesOf(address predicted, uint256) internal virtual returns (Authorities memory) {
        return Authorities(predicted, address(0xC0047), address(0xBEAC0));
    }

    /// @dev A market without channels: nobody has their powers. `base/ChannelHouse.sol` has them.
    function channelsAt(uint256) internal virtual returns (address) {
        return address(0xC4A77E);
    }

    /// @dev A market without extensions. `base/MeterHouse.sol` has them.
    function extensionsAt(uint256) internal virtual returns (address) {
        return address(0xE87E4D);
    }

    function deployCourt(Authorities memory who) internal virtual {}

    function defaults() internal pure returns (Params memory) {
        return Params({
            taxBps: 890,
            timeoutCollateralBps: 2_500,
            mediationFeeBps: 8_050,
            minAbortBps: 1_000,
            minCollateralBps: 25_000,
            graceS: 60,
            lateS: 600,
            judgeS: 1 hours,
            auditS: 1 days,
            addedAt: 0
        });
    }

    // ---- money

    function fund(address account, uint256 amount) internal {
        token.approve(address(escrow), amount);
        escrow.depositFor(account, amount);
    }

    function stakeAs(Role role, address account, uint256 amount) internal {
        token.transfer(account, amount);
        vm.startPrank(account);
        token.approve(address(staking), amount);
        staking.stake(role, amount);
        vm.stopPrank();
    }

    function freeOf(address account) internal view returns (uint256) {
        return escrow.accountOf(account).free;
    }

    function lockedOf(address account) internal view returns (uint256) {
        return escrow.accountOf(account).locked;
    }

    function exposureOf(address account) internal view returns (uint256) {
        return staking.positionOf(Role.Provider, account).exposure;
    }

    function stakeOf(address account) internal view returns (uint256) {
        return staking.positionOf(Role.Provider, account).stake;
    }

    // ---- deals

    function offerOf() internal returns (JobOffer memory) {
        return JobOffer({
            client: client,
            jobSpec: keccak256("job"),
            maxPrice: uint128(PRICE),
            maxSolverFee: uint128(SOLVER_FEE),
            royaltyTo: author,
            royaltyBps: 1_000,
            timeoutS: 300,
            storageS: 0,
            deadlineS: 0,
            expiryS: uint64(vm.getBlockTimestamp() + 600),
            minCollateralBps: 25_000,
            verification: keccak256("exact"),
            target: address(0),
            excluded: new address[](0),
            solvers: new address[](0),
            mediators: new address[](0),
            confirm: false,
            preferences: keccak256("preferences"),
            nonce: nextNonce++
        });
    }

    function dealOf(JobOffer memory offer) internal view returns (Deal memory) {
        return Deal({
            jobOffer: deals.jobOfferIdOf(offer),
            resourceOffer: keccak256("resource offer"),
            client: offer.client,
            provider: provider,
            solver: solver,
            jobSpec: offer.jobSpec,
            price: offer.maxPrice,
            solverFee: offer.maxSolverFee,
            collateralBps: 100_000,
            royaltyTo: offer.royaltyTo,
            royaltyBps: offer.royaltyBps,
            openBy: uint64(vm.getBlockTimestamp() + 30),
            fetchS: 0,
            timeoutS: offer.timeoutS,
            storageS: offer.storageS,
            verification: offer.verification,
            mediatorRule: bytes32(0),
            paramsVersion: deals.latestVersion()
        });
    }

    function sign(uint256 key, bytes32 digest) internal pure returns (bytes memory) {
        (uint8 v, bytes32 r, bytes32 s) = vm.sign(key, digest);
        return abi.encodePacked(r, s, v);
    }

    function signed(JobOffer memory offer, Deal memory deal) internal view returns (SignedDeal memory) {
        return SignedDeal({
            deal: deal,
            providerSignature: sign(PROVIDER_KEY, deals.dealIdOf(deal)),
            offer: offer,
            offerSignature: sign(CLIENT_KEY, deals.jobOfferIdOf(offer)),
            clientConfirmation: offer.confirm ? sign(CLIENT_KEY, deals.dealIdOf(deal)) : bytes("")
        });
    }

    function open(SignedDeal memory item) internal {
        SignedDeal[] memory items = new SignedDeal[](1);
        items[0] = item;
        vm.prank(item.deal.solver);
        deals.openDeals(items);
    }

    function openOne(uint32 fetchS) internal returns (Deal memory deal) {
        JobOffer memory offer = offerOf();
        deal = dealOf(offer);
        deal.fetchS = fetchS;
        open(signed(offer, deal));
        assertState(deal, fetchS > 0 ? DealState.Fetching : DealState.Open);
    }

    function domainDigest(bytes32 structHash) internal view returns (bytes32) {
        bytes32 domain = keccak256(
            abi.encode(
                keccak256("EIP712Domain(string name,string version,uint256 chainId,address verifyingContract)"),
                keccak256("lilynode"),
                keccak256("1"),
                block.chainid,
                address(deals)
            )
        );
        return MessageHashUtils.toTypedDataHash(domain, structHash);
    }

    function accepted(Deal memory deal, bytes32 resultHash, uint128 price) internal view returns (Settlement memory) {
        bytes32 digest = domainDigest(TypedData.hashAcceptance(deals.dealIdOf(deal), resultHash, price));
        return Settlement({deal: deal, resultHash: resultHash, price: price, acceptanceSignature: sign(CLIENT_KEY, digest)});
    }

    function settle(Settlement memory item) internal {
        Settlement[] memory items = new Settlement[](1);
        items[0] = item;
        vm.prank(stranger);
        deals.settle(items);
    }

    function expectSkip(bytes32 dealId, SkipReason reason) internal {
        vm.expectEmit(address(deals));
        emit IDeals.DealSkipped(dealId, reason);
    }

    // ---- what must hold

    function stateOf(Deal memory deal) internal view returns (DealState state) {
        (state,,) = deals.stateOf(deals.dealIdOf(deal));
    }

    function assertState(Deal memory deal, DealState state) internal view {
        vm.assertEq(uint256(stateOf(deal)), uint256(state), "state");
    }

    /// @dev What the client of `deal` locks, written out independently of the contract's library.
    function lockOf(Deal memory deal, Params memory params) internal pure returns (uint256) {
        uint256 price = deal.price;
        return price + price * params.taxBps / 10_000 + deal.solverFee + price * params.mediationFeeBps / 10_000 + price
            * params.timeoutCollateralBps / 10_000;
    }

    function committed() internal returns (Deal memory deal) {
        deal = openOne(0);
        vm.prank(provider);
        deals.commitResult(deal, RESULT);
    }

    function assertEarned(uint256 byProvider, uint256 byAuthor, uint256 bySolver, uint256 byTreasury) internal view {
        vm.assertEq(freeOf(provider), byProvider, "provider");
        vm.assertEq(freeOf(author), byAuthor, "author");
        vm.assertEq(freeOf(solver), bySolver, "solver");
        vm.assertEq(freeOf(treasury), byTreasury, "treasury");
        IEscrow.Account memory own = escrow.accountOf(client);
        vm.assertEq(
            uint256(own.free) + own.locked + byProvider + byAuthor + bySolver + byTreasury,
            token.balanceOf(address(escrow)),
            "every wei is somebody's"
        );
    }
}
