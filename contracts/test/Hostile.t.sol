// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {ISignatures} from "../src/interfaces/ISignatures.sol";
import {Deal, Settlement, SignedDeal} from "../src/types/Deal.sol";
import {DealState} from "../src/types/DealState.sol";
import {JobOffer} from "../src/types/JobOffer.sol";
import {Role} from "../src/types/Role.sol";
import {SkipReason} from "../src/types/SkipReason.sol";
import {Market} from "./base/Market.sol";
import {HostileToken} from "./hostile/HostileToken.sol";
import {HostileWallet} from "./hostile/HostileWallet.sol";

/// @notice Contract wallets: honest, gas-burning, lying, re-entering. And a batch that one of them is in.
contract HostileWalletTest is Market {
    HostileWallet internal wallet;
    JobOffer internal offer;
    Deal internal deal;

    function setUp() public override {
        super.setUp();
        wallet = new HostileWallet(client); // the client's key is behind it
        fund(address(wallet), 1_000e18);
        offer = offerOf();
        offer.client = address(wallet);
        deal = dealOf(offer);
    }

    function test_AContractWalletCanBeAClient() public {
        open(signed(offer, deal));
        assertState(deal, DealState.Open);
        settle(accepted(deal, RESULT, deal.price));
        assertState(deal, DealState.Paid);
    }

    function test_AContractWalletCanAbort() public {
        open(signed(offer, deal));
        wallet.execute(address(deals), abi.encodeCall(deals.abort, (deal)));
        assertState(deal, DealState.Cancelled);
    }

    function test_HostileAnswersOnlySkip() public {
        HostileWallet.Manner[4] memory manners = [
            HostileWallet.Manner.BurnsGas,
            HostileWallet.Manner.ReturnsABomb,
            HostileWallet.Manner.Reverts,
            HostileWallet.Manner.AnswersTooShort
        ];
        for (uint256 i = 0; i < manners.length; ++i) {
            wallet.turn(manners[i], address(0), "");
            expectSkip(deals.dealIdOf(deal), SkipReason.OfferSignatureInvalid);
            open(signed(offer, deal));
            assertState(deal, DealState.None);
        }
    }

    function test_GasGriefing_IsBoundedAndHarmsNoOtherItem() public {
        SignedDeal[] memory items = new SignedDeal[](2);
        wallet.turn(HostileWallet.Manner.BurnsGas, address(0), "");
        items[0] = signed(offer, deal);
        JobOffer memory good = offerOf();
        items[1] = signed(good, dealOf(good));
        uint256 before = gasleft();
        vm.prank(solver);
        deals.openDeals(items);
        vm.assertLe(before - gasleft(), 200_000 + 350_000, "the wallet's cap, and two items");
        assertState(items[1].deal, DealState.Open);
    }

    /// @notice An answer of a hundred kilobytes, right at the start, is neither copied nor paid for by the other items.
    function test_ReturnBombs_DoNotAddUp() public {
        SignedDeal[] memory items = new SignedDeal[](8);
        wallet.turn(HostileWallet.Manner.SignsWithABomb, address(0), "");
        for (uint256 i = 0; i < items.length; ++i) {
            JobOffer memory next = offerOf();
            (next.client, next.maxPrice) = (address(wallet), 1e18);
            items[i] = signed(next, dealOf(next));
        }
        uint256 before = gasleft();
        vm.prank(solver);
        deals.openDeals(items);
        vm.assertLe(before - gasleft(), items.length * (200_000 + 120_000), "the wallet's cap, and the items");
        assertState(items[7].deal, DealState.Open);
    }

    function test_SignaturesHaveAtMost1024Bytes() public {
        wallet.turn(HostileWallet.Manner.SignsWithABomb, address(0), ""); // takes anything
        SignedDeal memory item = signed(offer, deal);
        item.offerSignature = new bytes(1025);
        expectSkip(deals.dealIdOf(deal), SkipReason.OfferSignatureInvalid);
        open(item);
        item.offerSignature = new bytes(1024);
        open(item);
        assertState(deal, DealState.Open);
    }

    /// @notice Too little gas reverts; it must never read as "signature invalid" (gas estimation would settle on it).
    function test_TooLittleGasReverts() public {
        SignedDeal[] memory items = new SignedDeal[](1);
        items[0] = signed(offer, deal);
        vm.prank(solver);
        (bool success, bytes memory answer) = address(deals).call{gas: 250_000}(abi.encodeCall(deals.openDeals, (items)));
        vm.assertEq(success, false, "must revert");
        vm.assertEq(bytes32(bytes4(answer)), bytes32(ISignatures.Signatures_GasTooLow.selector), "and say why");
        open(items[0]);
        assertState(deal, DealState.Open);
    }

    function test_Reentrancy_FromIsValidSignatureChangesNothing() public {
        // While its own offer is checked, the wallet tries to have another deal settled, opened, and its money withdrawn.
        bytes[3] memory calls = [
            abi.encodeCall(deals.cancelNonce, (offer.nonce)),
            abi.encodeCall(deals.openDeals, (new SignedDeal[](0))),
            abi.encodeCall(escrow.requestWithdrawal, (1))
        ];
        for (uint256 i = 0; i < 3; ++i) {
            wallet.turn(HostileWallet.Manner.Reenters, i == 2 ? address(escrow) : address(deals), calls[i]);
            JobOffer memory next = offerOf();
            next.client = address(wallet);
            Deal memory nextDeal = dealOf(next);
            uint256 sum = freeOf(address(wallet)) + lockedOf(address(wallet));
            open(signed(next, nextDeal));
            assertState(nextDeal, DealState.Open);
            vm.assertEq(freeOf(address(wallet)) + lockedOf(address(wallet)), sum, "money");
            vm.assertEq(uint256(escrow.withdrawalOf(address(wallet)).amount), 0, "withdrawal");
        }
        vm.assertEq(deals.isNonceSpent(address(wallet), offer.nonce), false, "nonce");
    }
}

/// @notice A token that calls back at each transfer finds nothing to gain anywhere.
contract HostileTokenTest is Market {
    HostileToken internal hostile;

    function setUp() public override {
        vm.warp(START);
        hostile = new HostileToken(address(this));
        deploy(hostile);
        fund(client, 10_000e18);
        stakeAs(Role.Provider, provider, 10_000e18);
        stakeAs(Role.Solver, solver, 1_000e18);
    }

    function test_Reentrancy_Withdraw() public {
        HostileWallet thief = new HostileWallet(client);
        fund(address(thief), 10e18);
        thief.execute(address(escrow), abi.encodeCall(escrow.requestWithdrawal, (10e18)));
        vm.warp(START + 600);
        bytes[] memory calls = new bytes[](1);
        calls[0] = abi.encodeCall(thief.execute, (address(escrow), abi.encodeCall(escrow.withdraw, ())));
        hostile.arm(address(thief), calls);
        thief.execute(address(escrow), abi.encodeCall(escrow.withdraw, ()));
        vm.assertEq(hostile.attempts(), 2, "it tried before and after");
        vm.assertEq(hostile.successes(), 0, "in vain");
        vm.assertEq(hostile.balanceOf(address(thief)), 10e18, "paid once");
    }

    function test_Reentrancy_DepositIsWorthNothingBeforeItIsPaid() public {
        HostileWallet thief = new HostileWallet(client);
        hostile.transfer(address(thief), 10e18);
        thief.execute(address(hostile), abi.encodeCall(hostile.approve, (address(escrow), 10e18)));
        bytes[] memory calls = new bytes[](1);
        calls[0] = abi.encodeCall(thief.execute, (address(escrow), abi.encodeCall(escrow.requestWithdrawal, (10e18))));
        hostile.arm(address(thief), calls);
        thief.execute(address(escrow), abi.encodeCall(escrow.deposit, (10e18)));
        vm.assertEq(hostile.attempts(), 2, "it tried before and after");
        vm.assertEq(hostile.successes(), 0, "in vain");
    }

    function test_Reentrancy_Unbond() public {
        HostileWallet thief = new HostileWallet(client);
        hostile.transfer(address(thief), 100e18);
        thief.execute(address(hostile), abi.encodeCall(hostile.approve, (address(staking), 100e18)));
        thief.execute(address(staking), abi.encodeCall(staking.stake, (Role.Solver, 100e18)));
        thief.execute(address(staking), abi.encodeCall(staking.requestUnbond, (Role.Solver, 100e18)));
        vm.warp(START + 3 days);
        bytes[] memory calls = new bytes[](1);
        calls[0] = abi.encodeCall(thief.execute, (address(staking), abi.encodeCall(staking.unbond, (Role.Solver))));
        hostile.arm(address(thief), calls);
        thief.execute(address(staking), abi.encodeCall(staking.unbond, (Role.Solver)));
        vm.assertEq(hostile.attempts(), 2, "it tried before and after");
        vm.assertEq(hostile.successes(), 0, "in vain");
        vm.assertEq(hostile.balanceOf(address(thief)), 100e18, "paid once");
    }

    function test_Reentrancy_TimeOut() public {
        Deal memory deal = openOne(0);
        Deal memory other = openOne(0);
        vm.warp(START + 960);
        bytes[] memory calls = new bytes[](3);
        calls[0] = abi.encodeCall(deals.timeOut, (deal));
        calls[1] = abi.encodeCall(deals.settle, (new Settlement[](0)));
        Settlement[] memory again = new Settlement[](1);
        again[0] = accepted(deal, RESULT, deal.price);
        calls[2] = abi.encodeCall(deals.settle, (again));
        hostile.arm(address(deals), calls);
        deals.timeOut(deal);
        vm.assertEq(hostile.attempts(), 6, "it tried before and after");
        vm.assertEq(hostile.successes(), 4, "settle answers, by skipping");
        vm.assertEq(lockedOf(client), lockOf(other, defaults()), "only the other deal is still locked");
        vm.assertEq(stakeOf(provider), 10_000e18 - 25e18, "slashed once");
        vm.assertEq(freeOf(provider), 0, "and not paid");
        hostile.arm(address(0), new bytes[](0));
        deals.timeOut(other);
        vm.assertEq(freeOf(client), 10_000e18 + 50e18, "client");
        vm.assertEq(exposureOf(provider), 0, "exposure");
    }
}
