// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Extensions} from "../src/Extensions.sol";
import {Escrow} from "../src/Escrow.sol";
import {IExtensions} from "../src/interfaces/IExtensions.sol";
import {Strategy} from "../src/interfaces/IStrategies.sol";
import {Deal} from "../src/types/Deal.sol";
import {DealState} from "../src/types/DealState.sol";
import {Extended, Extension, ExtensionPhase} from "../src/types/Extension.sol";
import {MeterHouse} from "./base/MeterHouse.sol";

/// @notice What extensions lock, and who gets it in each end of their deal. Clauses: docs/protocol/metered.md.
contract ExtensionsTest is MeterHouse {
    uint256 private constant TOTAL = 20e18;
    uint256 private constant EARNED = 18e18; // less the royalty of a tenth
    uint256 private constant TAX = 1.78e18;
    uint256 private constant COLLATERAL = 200e18;

    /// @dev What an end of an extended deal moves beyond what the same end of a plain deal moves.
    struct Moved {
        uint256 client;
        uint256 provider;
        uint256 author;
        uint256 treasury;
    }

    function frees() private view returns (Moved memory) {
        return Moved(freeOf(client), freeOf(provider), freeOf(author), freeOf(treasury));
    }

    /// @dev `finish` moves exactly this, and nothing of the extensions is locked any more unless `keeps`.
    function assertFinish(Deal memory deal, Moved memory expected, uint256 keeps) private {
        Moved memory before = frees();
        uint256 lockedBefore = lockedOf(client);
        finish(deal);
        Moved memory then = frees();
        vm.assertEq(then.client - before.client, expected.client, "client");
        vm.assertEq(then.provider - before.provider, expected.provider, "provider");
        vm.assertEq(then.author - before.author, expected.author, "author");
        vm.assertEq(then.treasury - before.treasury, expected.treasury, "treasury");
        vm.assertEq(lockedOf(provider), keeps, "collateral");
        vm.assertLe(lockedOf(client), lockedBefore, "the client's lock");
        assertWhole();
        if (keeps > 0) return;
        vm.expectRevert(abi.encodeWithSelector(IExtensions.Extensions_NothingDue.selector, deals.dealIdOf(deal)));
        extensions.finish(deal);
    }

    function test_AnExtensionLocksPriceTaxAndCollateral() public {
        Deal memory deal = openOne(0);
        (uint256 free, uint256 locked) = (freeOf(client), lockedOf(client));
        vm.expectEmit(address(extensions));
        emit IExtensions.Extends(deals.dealIdOf(deal), 1, 120, MORE);
        extend(deal, extensionOf(deal, 1, FIRST_S, 120));
        vm.assertEq(lockedOf(client) - locked, withTax(MORE), "price and tax");
        vm.assertEq(free - freeOf(client), withTax(MORE), "of the free balance");
        vm.assertEq(lockedOf(provider), 100e18, "price times rho");
        Extended memory kept = extensions.extensionsOf(deals.dealIdOf(deal));
        vm.assertEq(uint256(kept.price), MORE, "sum");
        vm.assertEq(uint256(kept.startedAt), START, "start");
        vm.assertTrue(kept.fromS == FIRST_S && kept.untilS == 120 && kept.number == 1 && kept.haltedS == 0, "times");
        vm.assertEq(extensions.escrow(), address(escrow), "escrow");
        vm.assertEq(extensions.deals(), address(deals), "deals");
    }

    function test_PaidThenClosedPaysThenFrees() public {
        Deal memory deal = extendedDeal();
        pay(deal);
        assertFinish(deal, Moved(0, EARNED, 2e18, TAX), COLLATERAL);
        vm.expectRevert(abi.encodeWithSelector(IExtensions.Extensions_NothingDue.selector, deals.dealIdOf(deal)));
        extensions.finish(deal);
        vm.warp(START + 1 days);
        assertFinish(deal, Moved(0, COLLATERAL, 0, 0), 0);
    }

    function test_ClosedWithoutACallWhilePaid() public {
        Deal memory deal = extendedDeal();
        commitIt(deal);
        vm.warp(START + 1 hours);
        deals.claim(deal);
        vm.warp(START + 1 hours + 1 days);
        assertFinish(deal, Moved(0, EARNED + COLLATERAL, 2e18, TAX), 0);
    }

    function test_EndsOfACaseThatConvictNobodyPay() public {
        DealState[4] memory ends = [DealState.Cleared, DealState.NonDeterministic, DealState.SlashedClient, DealState.MediationFailed];
        for (uint256 i = 0; i < ends.length; ++i) {
            Deal memory deal = extendedDeal();
            commitIt(deal);
            judge(deal, ends[i]);
            assertFinish(deal, Moved(0, EARNED + COLLATERAL, 2e18, TAX), 0);
        }
    }

    function test_ConvictedBeforeItWasPaid() public {
        Deal memory deal = extendedDeal();
        commitIt(deal);
        judge(deal, DealState.SlashedProvider);
        // Its money, the same again, and the rest to the fund.
        assertFinish(deal, Moved(TOTAL + TAX + TOTAL, 0, 0, COLLATERAL - TOTAL), 0);
    }

    function test_ConvictedAfterItWasPaid() public {
        Deal memory deal = extendedDeal();
        pay(deal);
        finish(deal);
        judge(deal, DealState.SlashedProvider);
        assertFinish(deal, Moved(2 * TOTAL, 0, 0, COLLATERAL - 2 * TOTAL), 0);
    }

    function test_AMildConvictionCostsNoCollateral() public {
        strategies.add(keccak256("exact"), Strategy(true, true, 0, 0));
        vm.warp(START + 1);
        Deal memory deal = extendedDeal();
        commitIt(deal);
        judge(deal, DealState.SlashedProvider);
        assertFinish(deal, Moved(TOTAL + TAX, COLLATERAL, 0, 0), 0);
        deal = extendedDeal();
        pay(deal);
        finish(deal);
        judge(deal, DealState.SlashedProvider);
        assertFinish(deal, Moved(TOTAL, COLLATERAL - TOTAL, 0, 0), 0);
    }

    function test_TimedOutGivesBackAndCostsAShare() public {
        Deal memory deal = extendedDeal();
        vm.warp(START + 300 + 60 + 600);
        deals.timeOut(deal);
        assertFinish(deal, Moved(TOTAL + TAX + 5e18, COLLATERAL - 5e18, 0, 0), 0);
    }

    function test_AbandonedGivesAllBack() public {
        Deal memory deal = extendedDeal();
        vm.prank(provider);
        deals.abandon(deal);
        assertFinish(deal, Moved(TOTAL + TAX, COLLATERAL, 0, 0), 0);
    }

    function test_CancelledPaysTheShareOfTheBoughtTimeThatRan() public {
        Deal memory deal = extendedDeal();
        vm.warp(START + FIRST_S + 45); // of the 180 s bought: a quarter
        vm.prank(client);
        deals.abort(deal);
        vm.warp(START + 299); // when it is finished changes nothing
        assertFinish(deal, Moved(TOTAL + TAX - 5e18 - 0.445e18, 4.5e18 + COLLATERAL, 0.5e18, 0.445e18), 0);
    }

    function test_CancelledInTheFirstSlicePaysNothing() public {
        Deal memory deal = extendedDeal();
        vm.warp(START + FIRST_S);
        vm.prank(client);
        deals.abort(deal);
        assertFinish(deal, Moved(TOTAL + TAX, COLLATERAL, 0, 0), 0);
    }

    function test_CancelledAfterTheBoughtTimePaysAll() public {
        Deal memory deal = extendedDeal();
        vm.warp(START + 241);
        vm.prank(client);
        deals.abort(deal);
        assertFinish(deal, Moved(0, EARNED + COLLATERAL, 2e18, TAX), 0);
    }

    function test_NothingIsPaidBeforeAnEnd() public {
        Deal memory deal = extendedDeal();
        bytes32 dealId = deals.dealIdOf(deal);
        vm.expectRevert(abi.encodeWithSelector(IExtensions.Extensions_WrongState.selector, dealId, DealState.Open));
        extensions.finish(deal);
        commitIt(deal);
        vm.expectRevert(abi.encodeWithSelector(IExtensions.Extensions_WrongState.selector, dealId, DealState.ResultCommitted));
        extensions.finish(deal);
        vm.prank(MEDIATION);
        deals.beginMediation(deal);
        vm.expectRevert(abi.encodeWithSelector(IExtensions.Extensions_WrongState.selector, dealId, DealState.MediationCommit));
        extensions.finish(deal);
    }

    function test_ADealWithoutExtensionsHasNothingToFinish() public {
        Deal memory deal = openOne(0);
        pay(deal);
        vm.expectRevert(abi.encodeWithSelector(IExtensions.Extensions_NothingDue.selector, deals.dealIdOf(deal)));
        extensions.finish(deal);
    }

    function test_OnlyAnOpenDealIsExtended() public {
        Deal memory deal = openOne(60);
        refusedIn(deal, DealState.Fetching);
        vm.prank(provider);
        deals.markReady(deal);
        extend(deal, extensionOf(deal, 1, FIRST_S, 120));
        commitIt(deal);
        refusedIn(deal, DealState.ResultCommitted);
        pay(deal);
        refusedIn(deal, DealState.Paid);
    }

    function refusedIn(Deal memory deal, DealState state) private {
        Extension memory extension = extensionOf(deal, 1, FIRST_S, 120);
        (bytes memory byClient, bytes memory byProvider) =
            (sign(CLIENT_KEY, meterDigest(extension)), sign(PROVIDER_KEY, meterDigest(extension)));
        vm.expectRevert(abi.encodeWithSelector(IExtensions.Extensions_WrongState.selector, extension.dealId, state));
        extensions.extend(deal, extension, byClient, byProvider);
    }

    function refused(Deal memory deal, Extension memory extension, bytes memory why) private {
        (bytes memory byClient, bytes memory byProvider) =
            (sign(CLIENT_KEY, meterDigest(extension)), sign(PROVIDER_KEY, meterDigest(extension)));
        vm.expectRevert(why);
        extensions.extend(deal, extension, byClient, byProvider);
    }

    function test_InOrderAndWithinTheDealsTime() public {
        Deal memory deal = openOne(0);
        bytes32 dealId = deals.dealIdOf(deal);
        bytes memory notFirst = abi.encodeWithSelector(IExtensions.Extensions_WrongNumber.selector, dealId, 1);
        refused(deal, extensionOf(deal, 2, FIRST_S, 120), notFirst);
        Extension memory foreign = extensionOf(deal, 1, FIRST_S, 120);
        foreign.dealId = keccak256("another");
        refused(deal, foreign, notFirst);
        bytes memory wrong = abi.encodeWithSelector(IExtensions.Extensions_WrongTime.selector, dealId, 0, 300);
        refused(deal, extensionOf(deal, 1, 0, 120), wrong);
        refused(deal, extensionOf(deal, 1, FIRST_S, FIRST_S), wrong);
        refused(deal, extensionOf(deal, 1, FIRST_S, 301), wrong);
        extend(deal, extensionOf(deal, 1, FIRST_S, 120));
        refused(deal, extensionOf(deal, 1, FIRST_S, 120), abi.encodeWithSelector(IExtensions.Extensions_WrongNumber.selector, dealId, 2));
        wrong = abi.encodeWithSelector(IExtensions.Extensions_WrongTime.selector, dealId, 120, 300);
        refused(deal, extensionOf(deal, 2, 119, 240), wrong);
        refused(deal, extensionOf(deal, 2, 121, 240), wrong);
        extend(deal, extensionOf(deal, 2, 120, 300));
    }

    function test_WhoHasNotTheMoneyIsToldAndNothingIsLocked() public {
        Deal memory deal = openOne(0);
        (uint256 locked, uint256 free) = (lockedOf(client), freeOf(client));
        Extension memory dear = extensionOf(deal, 1, FIRST_S, 120);
        dear.price = 10_000e18;
        bytes4 selector = IExtensions.Extensions_InsufficientBalance.selector;
        refused(deal, dear, abi.encodeWithSelector(selector, client, free, withTax(dear.price)));
        dear.price = 101e18; // the provider has 1,000, and 1,010 would be needed
        refused(deal, dear, abi.encodeWithSelector(selector, provider, OWN, 1_010e18));
        vm.assertTrue(lockedOf(client) == locked && freeOf(client) == free && lockedOf(provider) == 0, "nothing happened");
    }

    function test_BothMustHaveSigned() public {
        Deal memory deal = openOne(0);
        Extension memory extension = extensionOf(deal, 1, FIRST_S, 120);
        bytes memory byClient = sign(CLIENT_KEY, meterDigest(extension));
        bytes memory byProvider = sign(PROVIDER_KEY, meterDigest(extension));
        bytes4 selector = IExtensions.Extensions_SignatureInvalid.selector;
        vm.expectRevert(abi.encodeWithSelector(selector, extension.dealId, client));
        extensions.extend(deal, extension, byProvider, byProvider);
        vm.expectRevert(abi.encodeWithSelector(selector, extension.dealId, provider));
        extensions.extend(deal, extension, byClient, byClient);
        // Signed for another contract, and for another chain.
        bytes memory elsewhere = sign(CLIENT_KEY, meterDigestIn(extension, address(deals), block.chainid));
        vm.expectRevert(abi.encodeWithSelector(selector, extension.dealId, client));
        extensions.extend(deal, extension, elsewhere, byProvider);
        elsewhere = sign(CLIENT_KEY, meterDigestIn(extension, address(extensions), block.chainid + 1));
        vm.expectRevert(abi.encodeWithSelector(selector, extension.dealId, client));
        extensions.extend(deal, extension, elsewhere, byProvider);
        // Raised after it was signed.
        extension.price += 1;
        vm.expectRevert(abi.encodeWithSelector(selector, extension.dealId, client));
        extensions.extend(deal, extension, byClient, byProvider);
    }

    function test_HaltIsTheProvidersOnceAndAfterThePaidTime() public {
        Deal memory deal = openOne(0);
        bytes32 dealId = deals.dealIdOf(deal);
        vm.expectRevert(abi.encodeWithSelector(IExtensions.Extensions_NotProvider.selector, dealId, client));
        vm.prank(client);
        extensions.halt(deal);
        extend(deal, extensionOf(deal, 1, FIRST_S, 120));
        vm.warp(START + 119);
        vm.expectRevert(abi.encodeWithSelector(IExtensions.Extensions_TooEarly.selector, dealId, START + 120));
        vm.prank(provider);
        extensions.halt(deal);
        vm.warp(START + 150);
        vm.expectEmit(address(extensions));
        emit IExtensions.Halted(dealId, 150);
        vm.prank(provider);
        extensions.halt(deal);
        vm.assertEq(uint256(extensions.extensionsOf(dealId).haltedS), 150, "halted");
        refused(deal, extensionOf(deal, 2, 120, 240), abi.encodeWithSelector(IExtensions.Extensions_AlreadyHalted.selector, dealId));
        vm.expectRevert(abi.encodeWithSelector(IExtensions.Extensions_AlreadyHalted.selector, dealId));
        vm.prank(provider);
        extensions.halt(deal);
        commitIt(deal);
        vm.expectRevert(abi.encodeWithSelector(IExtensions.Extensions_WrongState.selector, dealId, DealState.ResultCommitted));
        vm.prank(provider);
        extensions.halt(deal);
        // What was bought is paid.
        pay(deal);
        finish(deal);
        vm.warp(START + 2 days);
        finish(deal);
        vm.assertEq(lockedOf(provider), 0, "free");
        assertWhole();
    }

    function test_AJobHaltsBeforeAnythingWasBought() public {
        Deal memory deal = openOne(0);
        vm.warp(START + FIRST_S);
        vm.prank(provider);
        extensions.halt(deal);
        vm.assertEq(uint256(extensions.extensionsOf(deals.dealIdOf(deal)).haltedS), FIRST_S, "halted");
        pay(deal);
        vm.expectRevert(abi.encodeWithSelector(IExtensions.Extensions_NothingDue.selector, deals.dealIdOf(deal)));
        extensions.finish(deal);
    }

    function test_WiresAreChecked() public {
        vm.expectRevert(abi.encodeWithSelector(IExtensions.Extensions_WronglyWired.selector));
        new Extensions(escrow, deals, strategies);
        address next = vm.computeCreateAddress(address(this), vm.getNonce(address(this)) + 1);
        Escrow other = new Escrow(token, address(deals), address(1), address(2), next);
        vm.expectRevert(abi.encodeWithSelector(IExtensions.Extensions_WronglyWired.selector));
        new Extensions(other, deals, strategies);
    }
}
