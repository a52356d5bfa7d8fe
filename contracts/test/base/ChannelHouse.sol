// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {MessageHashUtils} from "@openzeppelin/contracts/utils/cryptography/MessageHashUtils.sol";
import {Channels} from "../../src/Channels.sol";
import {Channel, ChannelState, Claim, Voucher} from "../../src/types/Channel.sol";
import {Authorities} from "../../src/interfaces/IStaking.sol";
import {Market} from "./Market.sol";

/// @notice A market with payment channels, and the moves of one between `client` and `provider`.
abstract contract ChannelHouse is Market {
    uint128 internal constant LOCK = 100e18;
    uint64 internal constant LIFE = 1 days;

    Channels internal channels;

    /// @dev Right after Escrow, Staking and Deals.
    function channelsAt(uint256 nonce) internal virtual override returns (address) {
        return vm.computeCreateAddress(address(this), nonce + 3);
    }

    function deployCourt(Authorities memory) internal virtual override {
        channels = new Channels(escrow);
    }

    function openOf(address from, address to, uint128 amount, bytes32 salt) internal returns (bytes32) {
        vm.prank(from);
        return channels.open(to, amount, uint64(vm.getBlockTimestamp()) + LIFE, salt);
    }

    function openChannel() internal returns (bytes32) {
        return openOf(client, provider, LOCK, bytes32(nextNonce++));
    }

    /// @dev Written out independently of the contract.
    function channelDigest(bytes32 structHash) internal view returns (bytes32) {
        return channelDigestIn(structHash, address(channels), block.chainid);
    }

    function channelDigestIn(bytes32 structHash, address place, uint256 chain) internal pure returns (bytes32) {
        bytes32 domain = keccak256(
            abi.encode(
                keccak256("EIP712Domain(string name,string version,uint256 chainId,address verifyingContract)"),
                keccak256("lilynode"),
                keccak256("1"),
                chain,
                place
            )
        );
        return MessageHashUtils.toTypedDataHash(domain, structHash);
    }

    function hashVoucher(Voucher memory voucher) internal pure returns (bytes32) {
        bytes32 typeHash = keccak256("Voucher(bytes32 channelId,uint128 cumulativeWei,uint64 seq)");
        return keccak256(abi.encode(typeHash, voucher.channelId, voucher.cumulativeWei, voucher.seq));
    }

    function hashClose(bytes32 channelId, uint128 cumulativeWei) internal pure returns (bytes32) {
        return keccak256(abi.encode(keccak256("Close(bytes32 channelId,uint128 cumulativeWei)"), channelId, cumulativeWei));
    }

    function vouched(bytes32 channelId, uint128 cumulativeWei) internal view returns (Claim memory) {
        return vouchedBy(CLIENT_KEY, channelId, cumulativeWei);
    }

    function vouchedBy(uint256 key, bytes32 channelId, uint128 cumulativeWei) internal view returns (Claim memory) {
        Voucher memory voucher = Voucher(channelId, cumulativeWei, 1);
        return Claim(voucher, sign(key, channelDigest(hashVoucher(voucher))), false);
    }

    function closing(Claim memory item) internal pure returns (Claim memory) {
        item.close = true;
        return item;
    }

    function claimAs(address sender, Claim memory item) internal {
        vm.prank(sender);
        channels.claim(item);
    }

    function assertChannel(bytes32 channelId, ChannelState state) internal view {
        Channel memory channel = channels.channelOf(channelId);
        vm.assertEq(uint256(channel.state), uint256(state), "channel state");
    }

    /// @dev Of 10,000 LILY that the client had and none of the provider's.
    function assertMoney(uint256 paid, uint256 locked) internal view {
        vm.assertEq(freeOf(provider), paid, "paid");
        vm.assertEq(lockedOf(client), locked, "locked");
        vm.assertEq(freeOf(client), 10_000e18 - paid - locked, "free");
        vm.assertEq(token.balanceOf(address(escrow)), 10_000e18, "every wei is somebody's");
    }
}
