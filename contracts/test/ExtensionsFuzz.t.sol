// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Deal} from "../src/types/Deal.sol";
import {DealState} from "../src/types/DealState.sol";
import {Extension} from "../src/types/Extension.sol";
import {IExtensions} from "../src/interfaces/IExtensions.sol";
import {JobOffer} from "../src/types/JobOffer.sol";
import {HostileToken} from "./hostile/HostileToken.sol";
import {HostileWallet} from "./hostile/HostileWallet.sol";
import {MeterHouse} from "./base/MeterHouse.sol";

/// @notice For all amounts, times and ends; and with wallets and a token that misbehave.
contract ExtensionsFuzzTest is MeterHouse {
    DealState[8] private _ends = [
        DealState.Cleared,
        DealState.SlashedProvider,
        DealState.NonDeterministic,
        DealState.SlashedClient,
        DealState.MediationFailed,
        DealState.Cancelled,
        DealState.Refunded,
        DealState.Closed
    ];

    /// @notice Odd prices, any ρ, any end, paid before or not: what was locked leaves to the wei, and the client never gets more than
    /// its own money and the same again.
    function testFuzz_EveryWeiLeavesOnce(uint128[3] memory prices, uint32 rho, uint256 end, uint256 ranS) public {
        JobOffer memory offer = offerOf();
        Deal memory deal = dealOf(offer);
        deal.collateralBps = uint32(bound(rho, 25_000, 120_000));
        open(signed(offer, deal));
        uint256 total = 0;
        uint256 frees = freeOf(client) + freeOf(provider) + freeOf(author) + freeOf(treasury);
        uint256 own = freeOf(client);
        for (uint32 i = 0; i < 3; ++i) {
            Extension memory extension = extensionOf(deal, i + 1, FIRST_S + 50 * i, FIRST_S + 50 * (i + 1));
            extension.price = uint128(bound(prices[i], 0, 25e18));
            extend(deal, extension);
            total += extension.price;
        }
        DealState state = _ends[end % 8];
        uint256 byDeal = conclude(deal, state, end, ranS);
        finish(deal);
        vm.assertEq(lockedOf(provider), 0, "collateral");
        vm.assertEq(lockedOf(client), 0, "the client's lock");
        assertWhole();
        uint256 after_ = freeOf(client) + freeOf(provider) + freeOf(author) + freeOf(treasury);
        vm.assertEq(after_ - frees, byDeal, "to the wei");
        vm.assertLe(freeOf(client), own + total + 350e18, "its own money, the same again, and what the deal gives back");
    }

    /// @dev Ends the deal. @return moved What that alone adds to the four free balances.
    function conclude(Deal memory deal, DealState state, uint256 how, uint256 ranS) private returns (uint256 moved) {
        uint256 before = freeOf(client) + freeOf(provider) + freeOf(author) + freeOf(treasury);
        uint256 ofExtensions;
        vm.warp(START + bound(ranS, 0, 300));
        bool paidFirst = (how >> 8) % 2 == 0;
        if (state == DealState.Cancelled) {
            vm.prank(client);
            deals.abort(deal);
        } else if (state == DealState.Refunded) {
            vm.prank(provider);
            deals.abandon(deal);
        } else if (state == DealState.Closed) {
            pay(deal);
            vm.warp(START + 2 days);
        } else {
            if (paidFirst) pay(deal);
            else commitIt(deal);
            if (paidFirst) {
                uint256 free = freeOf(client) + freeOf(provider) + freeOf(author) + freeOf(treasury);
                finish(deal);
                ofExtensions = freeOf(client) + freeOf(provider) + freeOf(author) + freeOf(treasury) - free;
            }
            judge(deal, state);
        }
        moved = freeOf(client) + freeOf(provider) + freeOf(author) + freeOf(treasury) - before - ofExtensions;
    }

    /// @notice Whatever is changed in an extension after it was signed, it buys nothing.
    function testFuzz_AChangedExtensionIsRefused(uint32 otherS, uint128 otherPrice, uint256 flip) public {
        Deal memory deal = openOne(0);
        Extension memory extension = extensionOf(deal, 1, FIRST_S, 120);
        bytes memory byClient = sign(CLIENT_KEY, meterDigest(extension));
        bytes memory byProvider = sign(PROVIDER_KEY, meterDigest(extension));
        if (flip % 4 == 0) extension.untilS = otherS == 120 ? 121 : otherS;
        if (flip % 4 == 1) extension.price = otherPrice == MORE ? 1 : otherPrice;
        if (flip % 4 == 2) extension.fromS = otherS == FIRST_S ? 1 : otherS;
        if (flip % 4 == 3) byClient[(flip >> 8) % 65] ^= bytes1(uint8(1 << ((flip >> 16) % 8)));
        (bool success,) = address(extensions).call(abi.encodeCall(extensions.extend, (deal, extension, byClient, byProvider)));
        vm.assertTrue(!success, "refused");
        vm.assertEq(lockedOf(provider), 0, "nothing is locked");
    }

    /// @dev While its signature is asked for, the wallet tries to have the same extension bought, and the deal finished.
    function test_AWalletThatReentersChangesNothing() public {
        HostileWallet wallet = new HostileWallet(client);
        fund(address(wallet), 1_000e18);
        JobOffer memory offer = offerOf();
        offer.client = address(wallet);
        Deal memory deal = dealOf(offer);
        open(signed(offer, deal));
        Extension memory extension = extensionOf(deal, 1, FIRST_S, 120);
        (bytes memory byWallet, bytes memory byProvider) =
            (sign(CLIENT_KEY, meterDigest(extension)), sign(PROVIDER_KEY, meterDigest(extension)));
        bytes memory again = abi.encodeCall(extensions.extend, (deal, extension, byWallet, byProvider));
        wallet.turn(HostileWallet.Manner.Reenters, address(extensions), again);
        uint256 locked = lockedOf(address(wallet));
        extensions.extend(deal, extension, byWallet, byProvider);
        vm.assertEq(lockedOf(address(wallet)) - locked, withTax(MORE), "once");
        vm.assertEq(lockedOf(provider), 100e18, "once");
        wallet.turn(HostileWallet.Manner.BurnsGas, address(0), "");
        extension = extensionOf(deal, 2, 120, 240);
        bytes memory signature = sign(CLIENT_KEY, meterDigest(extension));
        byProvider = sign(PROVIDER_KEY, meterDigest(extension));
        vm.expectRevert(abi.encodeWithSelector(IExtensions.Extensions_SignatureInvalid.selector, extension.dealId, address(wallet)));
        extensions.extend(deal, extension, signature, byProvider);
    }

    /// @dev The token is called on the way in and out of the escrow alone: from there neither an extension nor an end can be doubled.
    function test_ATokenThatReentersChangesNothing() public {
        HostileToken hostile = new HostileToken(address(this));
        deploy(hostile);
        setUpMoney();
        Deal memory deal = extendedDeal();
        pay(deal);
        bytes[] memory calls = new bytes[](1);
        calls[0] = abi.encodeCall(extensions.finish, (deal));
        hostile.arm(address(extensions), calls);
        uint256 free = freeOf(provider);
        fund(stranger, 1e18);
        vm.assertTrue(hostile.successes() == 1 && hostile.attempts() > 1, "only the first of its calls works");
        vm.assertEq(freeOf(provider) - free, 18e18, "paid once");
    }
}
