// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Channels} from "../src/Channels.sol";
import {IChannels} from "../src/interfaces/IChannels.sol";
import {Channel, ChannelState, Claim, ClaimFault} from "../src/types/Channel.sol";
import {ChannelHouse} from "./base/ChannelHouse.sol";

/// @notice Each way through a channel's life, and each refusal. Clauses: docs/protocol/channels.md.
contract ChannelsTest is ChannelHouse {
    uint64 private constant GRACE = 1 hours;

    function refused(bytes32 channelId, ClaimFault fault) private {
        vm.expectRevert(abi.encodeWithSelector(IChannels.Channels_ClaimRefused.selector, channelId, fault));
    }

    function wrongState(bytes32 channelId, ChannelState state) private {
        vm.expectRevert(abi.encodeWithSelector(IChannels.Channels_WrongState.selector, channelId, state));
    }

    function close(bytes32 channelId, uint128 cumulative) private {
        bytes memory signature = sign(PROVIDER_KEY, channelDigest(hashClose(channelId, cumulative)));
        vm.prank(client);
        channels.close(channelId, cumulative, signature);
    }

    function test_OpenLocksAndTellsWhatItKeeps() public {
        uint64 expiry = uint64(START) + LIFE;
        bytes32 expected = channels.channelIdOf(client, provider, bytes32("salt"));
        vm.expectEmit(address(channels));
        emit IChannels.ChannelOpened(expected, client, provider, LOCK, expiry);
        bytes32 channelId = openOf(client, provider, LOCK, "salt");
        vm.assertEq(channelId, expected, "id");
        Channel memory channel = channels.channelOf(channelId);
        vm.assertEq(channel.client, client, "client");
        vm.assertEq(channel.provider, provider, "provider");
        vm.assertEq(uint256(channel.locked), LOCK, "locked");
        vm.assertEq(uint256(channel.expiry), expiry, "expiry");
        assertChannel(channelId, ChannelState.Open);
        assertMoney(0, LOCK);
        vm.assertEq(channels.escrow(), address(escrow), "escrow");
    }

    function test_OneClaimThatClosesPaysAndGivesTheRestBack() public {
        bytes32 channelId = openChannel();
        claimAs(provider, closing(vouched(channelId, 30e18)));
        assertChannel(channelId, ChannelState.Claimed);
        assertMoney(30e18, 0);
    }

    function test_SeveralClaimsPayTheDifferences() public {
        bytes32 channelId = openChannel();
        claimAs(provider, vouched(channelId, 10e18));
        assertMoney(10e18, 90e18);
        claimAs(provider, vouched(channelId, 45e18));
        assertMoney(45e18, 55e18);
        claimAs(provider, closing(vouched(channelId, 50e18)));
        assertMoney(50e18, 0);
        assertChannel(channelId, ChannelState.Claimed);
    }

    function test_ReplayedAndLoweredVouchersPayNothing() public {
        bytes32 channelId = openChannel();
        Claim memory item = vouched(channelId, 20e18);
        claimAs(provider, item);
        refused(channelId, ClaimFault.NothingNew);
        claimAs(provider, item);
        Claim memory lower = vouched(channelId, 5e18);
        refused(channelId, ClaimFault.NothingNew);
        claimAs(provider, lower);
        // One that closes with an old voucher only ends the channel.
        claimAs(provider, closing(item));
        assertMoney(20e18, 0);
        refused(channelId, ClaimFault.NotOpen);
        claimAs(provider, item);
    }

    function test_AVoucherAboveTheLockIsWorthTheLock() public {
        bytes32 channelId = openChannel();
        claimAs(provider, vouched(channelId, type(uint128).max));
        assertMoney(LOCK, 0);
        assertChannel(channelId, ChannelState.Open);
        claimAs(provider, closing(vouched(channelId, type(uint128).max)));
        assertMoney(LOCK, 0);
    }

    function test_ForeignVouchersAreRefused() public {
        bytes32 channelId = openChannel();
        bytes32 another = openChannel();
        // Signed for another channel of the same two.
        Claim memory item = vouched(another, 20e18);
        item.voucher.channelId = channelId;
        refused(channelId, ClaimFault.SignatureInvalid);
        claimAs(provider, item);
        // By another key.
        item = vouchedBy(PROVIDER_KEY, channelId, 20e18);
        refused(channelId, ClaimFault.SignatureInvalid);
        claimAs(provider, item);
        // For another contract, and for another chain.
        item = vouched(channelId, 20e18);
        item.signature = sign(CLIENT_KEY, channelDigestIn(hashVoucher(item.voucher), address(deals), block.chainid));
        refused(channelId, ClaimFault.SignatureInvalid);
        claimAs(provider, item);
        item.signature = sign(CLIENT_KEY, channelDigestIn(hashVoucher(item.voucher), address(channels), block.chainid + 1));
        refused(channelId, ClaimFault.SignatureInvalid);
        claimAs(provider, item);
        // Raised after it was signed; another number.
        item = vouched(channelId, 20e18);
        item.voucher.cumulativeWei += 1;
        refused(channelId, ClaimFault.SignatureInvalid);
        claimAs(provider, item);
        item = vouched(channelId, 20e18);
        item.voucher.seq += 1;
        refused(channelId, ClaimFault.SignatureInvalid);
        claimAs(provider, item);
        // Of a channel that nobody opened.
        item = vouched(keccak256("none"), 20e18);
        refused(keccak256("none"), ClaimFault.NotOpen);
        claimAs(provider, item);
        assertMoney(0, 2 * LOCK);
    }

    function test_OnlyTheProviderClaims() public {
        bytes32 channelId = openChannel();
        Claim memory item = vouched(channelId, 20e18);
        refused(channelId, ClaimFault.NotProvider);
        claimAs(stranger, item);
        refused(channelId, ClaimFault.NotProvider);
        claimAs(client, closing(item));
    }

    function test_ClaimsEndWhereRefundsBegin() public {
        bytes32 channelId = openChannel();
        Claim memory item = vouched(channelId, 20e18);
        uint256 end = START + LIFE + GRACE;
        vm.warp(end - 1);
        vm.expectRevert(abi.encodeWithSelector(IChannels.Channels_TooEarly.selector, channelId, end));
        channels.refund(channelId);
        claimAs(provider, item);
        vm.warp(end);
        item = vouched(channelId, 30e18);
        refused(channelId, ClaimFault.TooLate);
        claimAs(provider, item);
        refused(channelId, ClaimFault.TooLate);
        claimAs(provider, closing(item));
        vm.prank(stranger);
        channels.refund(channelId);
        assertChannel(channelId, ChannelState.Expired);
        assertMoney(20e18, 0);
        wrongState(channelId, ChannelState.Expired);
        channels.refund(channelId);
        refused(channelId, ClaimFault.NotOpen);
        claimAs(provider, item);
    }

    function test_BothAgreeToCloseEarly() public {
        bytes32 channelId = openChannel();
        claimAs(provider, vouched(channelId, 10e18));
        close(channelId, 25e18);
        assertChannel(channelId, ChannelState.Claimed);
        assertMoney(25e18, 0);
        wrongState(channelId, ChannelState.Claimed);
        close(channelId, 25e18);
    }

    function test_CloseNeedsBothAndAnAmountWithinTheLock() public {
        bytes32 channelId = openChannel();
        claimAs(provider, vouched(channelId, 10e18));
        bytes memory signature = sign(PROVIDER_KEY, channelDigest(hashClose(channelId, 25e18)));
        vm.expectRevert(abi.encodeWithSelector(IChannels.Channels_NotClient.selector, channelId, stranger));
        vm.prank(stranger);
        channels.close(channelId, 25e18, signature);
        vm.expectRevert(abi.encodeWithSelector(IChannels.Channels_SignatureInvalid.selector, channelId, provider));
        vm.prank(client);
        channels.close(channelId, 24e18, signature); // less than what the provider agreed to
        for (uint256 i = 0; i < 2; ++i) {
            uint128 amount = i == 0 ? 10e18 - 1 : LOCK + 1;
            signature = sign(PROVIDER_KEY, channelDigest(hashClose(channelId, amount)));
            vm.expectRevert(abi.encodeWithSelector(IChannels.Channels_BadAmount.selector, channelId, 10e18, LOCK, amount));
            vm.prank(client);
            channels.close(channelId, amount, signature);
        }
    }

    function test_TopUpAddsMoneyAndTimeAndTakesNone() public {
        bytes32 channelId = openChannel();
        uint64 later = uint64(START) + 2 * LIFE;
        vm.expectEmit(address(channels));
        emit IChannels.ChannelToppedUp(channelId, LOCK + 5e18, later);
        vm.startPrank(client);
        channels.topUp(channelId, 5e18, later);
        channels.topUp(channelId, 0, later);
        vm.expectRevert(abi.encodeWithSelector(IChannels.Channels_BadExpiry.selector, later - 1, 30 days));
        channels.topUp(channelId, 5e18, later - 1);
        vm.expectRevert(abi.encodeWithSelector(IChannels.Channels_InsufficientBalance.selector, client, 10_000e18 - LOCK - 5e18, 10_000e18));
        channels.topUp(channelId, 10_000e18, later);
        vm.stopPrank();
        assertMoney(0, LOCK + 5e18);
        vm.expectRevert(abi.encodeWithSelector(IChannels.Channels_NotClient.selector, channelId, provider));
        vm.prank(provider);
        channels.topUp(channelId, 1, later);
        vm.warp(START + LIFE + GRACE);
        vm.expectRevert(abi.encodeWithSelector(IChannels.Channels_TooEarly.selector, channelId, uint256(later) + GRACE));
        channels.refund(channelId);
        claimAs(provider, closing(vouched(channelId, LOCK + 1e18)));
        assertMoney(LOCK + 1e18, 0);
        wrongState(channelId, ChannelState.Claimed);
        vm.prank(client);
        channels.topUp(channelId, 1, later);
    }

    function test_OpenRefusesWhatMakesNoSense() public {
        uint64 expiry = uint64(START) + LIFE;
        vm.startPrank(client);
        vm.expectRevert(IChannels.Channels_ZeroAmount.selector);
        channels.open(provider, 0, expiry, "a");
        vm.expectRevert(abi.encodeWithSelector(IChannels.Channels_BadProvider.selector, client));
        channels.open(client, LOCK, expiry, "a");
        vm.expectRevert(abi.encodeWithSelector(IChannels.Channels_BadProvider.selector, address(0)));
        channels.open(address(0), LOCK, expiry, "a");
        vm.expectRevert(abi.encodeWithSelector(IChannels.Channels_BadExpiry.selector, START, 30 days));
        channels.open(provider, LOCK, uint64(START), "a");
        vm.expectRevert(abi.encodeWithSelector(IChannels.Channels_BadExpiry.selector, START + 30 days + 1, 30 days));
        channels.open(provider, LOCK, uint64(START) + 30 days + 1, "a");
        vm.expectRevert(abi.encodeWithSelector(IChannels.Channels_InsufficientBalance.selector, client, 10_000e18, 10_000e18 + 1));
        channels.open(provider, 10_000e18 + 1, expiry, "a");
        bytes32 channelId = channels.open(provider, LOCK, expiry, "a");
        vm.expectRevert(abi.encodeWithSelector(IChannels.Channels_AlreadyOpened.selector, channelId));
        channels.open(provider, LOCK, expiry, "a");
        vm.stopPrank();
        claimAs(provider, closing(vouched(channelId, 1)));
        vm.expectRevert(abi.encodeWithSelector(IChannels.Channels_AlreadyOpened.selector, channelId));
        vm.prank(client);
        channels.open(provider, LOCK, expiry, "a"); // an id is used once: old vouchers must not come alive again
        openOf(client, provider, LOCK, "b");
        fund(stranger, LOCK);
        openOf(stranger, provider, LOCK, "a"); // another client's ids are others
    }

    function test_WrongWiringIsRefusedAtDeployment() public {
        vm.expectRevert(IChannels.Channels_WronglyWired.selector);
        new Channels(escrow);
    }
}
