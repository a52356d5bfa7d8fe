// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {ChannelState, Claim} from "../src/types/Channel.sol";
import {ChannelHouse} from "./base/ChannelHouse.sol";

/// @notice For all amounts: what is paid follows from the vouchers alone.
contract ChannelsFuzzTest is ChannelHouse {
    /// @notice Any row of vouchers, in any order: the provider has the highest, as far as it is locked; the client has the rest.
    function testFuzz_TheHighestVoucherIsPaid(uint128[8] memory amounts, uint256 lock, uint8 closeAt) public {
        uint128 locked = uint128(bound(lock, 1, 10_000e18));
        bytes32 channelId = openOf(client, provider, locked, "a");
        uint256 highest = 0;
        for (uint256 i = 0; i < amounts.length; ++i) {
            uint128 amount = uint128(bound(amounts[i], 0, 20_000e18));
            uint256 worth = amount > locked ? locked : amount;
            bool isOver = i == closeAt % 10; // two of ten never close
            vm.prank(provider);
            try channels.claim(isOver ? closing(vouched(channelId, amount)) : vouched(channelId, amount)) {
                vm.assertTrue(worth > highest || isOver, "paid for something");
            } catch {
                vm.assertTrue(worth <= highest && !isOver, "refused for nothing");
            }
            if (worth > highest) highest = worth;
            if (isOver) {
                assertChannel(channelId, ChannelState.Claimed);
                assertMoney(highest, 0);
                return;
            }
            assertMoney(highest, locked - highest);
        }
        vm.warp(START + LIFE + 1 hours);
        channels.refund(channelId);
        assertMoney(highest, 0);
    }

    /// @notice Locked money leaves at one time or the other: a claim is possible exactly as long as a refund is not.
    function testFuzz_ClaimOrRefund(uint256 time) public {
        bytes32 channelId = openChannel();
        vm.warp(bound(time, START, START + LIFE + 3 hours));
        uint256 snapshot = vm.snapshotState();
        vm.prank(provider);
        (bool claimed,) = address(channels).call(abi.encodeCall(channels.claim, (vouched(channelId, 1e18))));
        vm.revertToState(snapshot);
        (bool refunded,) = address(channels).call(abi.encodeCall(channels.refund, (channelId)));
        vm.assertTrue(claimed != refunded, "exactly one");
        vm.assertEq(refunded, vm.getBlockTimestamp() >= START + LIFE + 1 hours, "from the end on");
    }

    /// @notice Whatever is changed in a voucher after it was signed, it is worth nothing.
    function testFuzz_AChangedVoucherIsRefused(bytes32 otherId, uint128 otherAmount, uint64 otherSeq, uint256 flip) public {
        bytes32 channelId = openChannel();
        openOf(client, provider, LOCK, "other");
        bytes memory call = abi.encodeCall(channels.claim, (vouched(channelId, 10e18)));
        if (flip % 4 == 0) call = abi.encodeCall(channels.claim, (changed(channelId, 10e18, otherSeq == 1 ? 2 : otherSeq)));
        if (flip % 4 == 1) call = abi.encodeCall(channels.claim, (changed(channelId, otherAmount == 10e18 ? 1 : otherAmount, 1)));
        if (flip % 4 == 2) call = abi.encodeCall(channels.claim, (changed(otherId, 10e18, 1)));
        // Any one bit of the signature: its words begin after selector, offset, voucher, offset, flag and length.
        if (flip % 4 == 3) call[4 + 32 * 7 + (flip >> 2) % 65] ^= bytes1(uint8(1 << ((flip >> 16) % 8)));
        vm.prank(provider);
        (bool success,) = address(channels).call(call);
        vm.assertTrue(!success, "refused");
        assertMoney(0, 2 * LOCK);
    }

    /// @dev A voucher with the signature of the one over 10 LILY, number 1, of `openChannel`'s first channel.
    function changed(bytes32 id, uint128 amount, uint64 seq) private view returns (Claim memory item) {
        item = vouched(channels.channelIdOf(client, provider, bytes32(nextNonce - 1)), 10e18);
        (item.voucher.channelId, item.voucher.cumulativeWei, item.voucher.seq) = (id, amount, seq);
    }

    /// @notice A close by both moves exactly what both signed, after any earlier claim.
    function testFuzz_CloseAtWhatBothSigned(uint256 before, uint256 amount) public {
        bytes32 channelId = openChannel();
        uint128 claimed = uint128(bound(before, 1, LOCK));
        uint128 final_ = uint128(bound(amount, claimed, LOCK));
        claimAs(provider, vouched(channelId, claimed));
        bytes memory signature = sign(PROVIDER_KEY, channelDigest(hashClose(channelId, final_)));
        vm.prank(client);
        channels.close(channelId, final_, signature);
        assertMoney(final_, 0);
    }
}
