// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {EIP712} from "@openzeppelin/contracts/utils/cryptography/EIP712.sol";
import {SafeCast} from "@openzeppelin/contracts/utils/math/SafeCast.sol";
import {IChannels} from "./interfaces/IChannels.sol";
import {IEscrow, Share} from "./interfaces/IEscrow.sol";
import {Signatures} from "./Signatures.sol";
import {Channel, ChannelState, Claim, ClaimFault, Voucher} from "./types/Channel.sol";

/// @title Channels: the client locks, signs what it owes as it grows, and the provider claims the last voucher
/// @notice Rules with numbers: docs/protocol/channels.md. The money stays in the escrow, locked on the client's account: this
/// contract only says how much of its own lock goes to whom.
/// @dev The sum of its locks is the only money that it can move: `_unlock` never gives out more than a channel has left. Calls
/// out: static and gas-capped to wallets, before anything is written; to Escrow, which calls no one.
contract Channels is IChannels, Signatures, EIP712 {
    using SafeCast for uint256;

    /// @notice Claims are possible until this long after a channel's end, refunds from then on.
    uint64 public constant CLAIM_GRACE_S = 1 hours;
    /// @notice How far ahead an end may lie: a provider that vanishes holds the client's money no longer.
    uint64 public constant MAX_LIFE_S = 30 days;
    /// @notice Most items of one `claimMany`: about 2 M gas, and below a 30 M gas block even if each client is a costly contract wallet.
    uint256 public constant MAX_BATCH = 64;

    bytes32 private constant VOUCHER_TYPEHASH = keccak256("Voucher(bytes32 channelId,uint128 cumulativeWei,uint64 seq)");
    bytes32 private constant CLOSE_TYPEHASH = keccak256("Close(bytes32 channelId,uint128 cumulativeWei)");

    IEscrow private immutable _escrow;

    mapping(bytes32 channelId => Channel) private _channels;

    /// @param escrow_ Deployed for this contract's predicted address.
    constructor(IEscrow escrow_) EIP712("lilynode", "1") {
        require(escrow_.channels() == address(this), Channels_WronglyWired());
        _escrow = escrow_;
    }

    /// @inheritdoc IChannels
    function open(address provider, uint128 amount, uint64 expiry, bytes32 salt) external returns (bytes32 channelId) {
        require(amount > 0, Channels_ZeroAmount());
        require(provider != address(0) && provider != msg.sender, Channels_BadProvider(provider));
        _checkExpiry(expiry);
        channelId = channelIdOf(msg.sender, provider, salt);
        Channel storage channel = _channels[channelId];
        require(channel.state == ChannelState.None, Channels_AlreadyOpened(channelId));
        (channel.client, channel.locked) = (msg.sender, uint256(amount).toUint96());
        // 40 bits of seconds last for 34,000 years.
        (channel.provider, channel.expiry, channel.state) = (provider, uint40(expiry), ChannelState.Open);
        emit ChannelOpened(channelId, msg.sender, provider, amount, expiry);
        _lock(amount);
    }

    /// @inheritdoc IChannels
    function topUp(bytes32 channelId, uint128 amount, uint64 expiry) external {
        Channel storage channel = _channels[channelId];
        require(channel.state == ChannelState.Open, Channels_WrongState(channelId, channel.state));
        require(msg.sender == channel.client, Channels_NotClient(channelId, msg.sender));
        require(expiry >= channel.expiry, Channels_BadExpiry(expiry, MAX_LIFE_S));
        _checkExpiry(expiry);
        uint96 locked = channel.locked + uint256(amount).toUint96();
        (channel.locked, channel.expiry) = (locked, uint40(expiry));
        emit ChannelToppedUp(channelId, locked, expiry);
        if (amount > 0) _lock(amount);
    }

    /// @inheritdoc IChannels
    function claim(Claim calldata item) external {
        ClaimFault fault = _claim(item);
        require(fault == ClaimFault.None, Channels_ClaimRefused(item.voucher.channelId, fault));
    }

    /// @inheritdoc IChannels
    function claimMany(Claim[] calldata items) external {
        require(items.length <= MAX_BATCH, Channels_BatchTooLarge(items.length, MAX_BATCH));
        for (uint256 i = 0; i < items.length; ++i) {
            ClaimFault fault = _claim(items[i]);
            if (fault != ClaimFault.None) emit ClaimSkipped(items[i].voucher.channelId, fault);
        }
    }

    /// @inheritdoc IChannels
    function close(bytes32 channelId, uint128 cumulativeWei, bytes calldata providerSignature) external {
        Channel memory channel = _channels[channelId];
        require(channel.state == ChannelState.Open, Channels_WrongState(channelId, channel.state));
        require(msg.sender == channel.client, Channels_NotClient(channelId, msg.sender));
        require(
            cumulativeWei >= channel.claimed && cumulativeWei <= channel.locked,
            Channels_BadAmount(channelId, channel.claimed, channel.locked, cumulativeWei)
        );
        bytes32 digest = _hashTypedDataV4(keccak256(abi.encode(CLOSE_TYPEHASH, channelId, cumulativeWei)));
        require(_isSigned(channel.provider, digest, providerSignature), Channels_SignatureInvalid(channelId, channel.provider));
        _end(channelId, channel, cumulativeWei, ChannelState.Claimed);
    }

    /// @inheritdoc IChannels
    function refund(bytes32 channelId) external {
        Channel memory channel = _channels[channelId];
        require(channel.state == ChannelState.Open, Channels_WrongState(channelId, channel.state));
        uint256 time = _claimEnd(channel);
        require(block.timestamp >= time, Channels_TooEarly(channelId, time));
        _end(channelId, channel, channel.claimed, ChannelState.Expired);
    }

    /// @inheritdoc IChannels
    function channelOf(bytes32 channelId) external view returns (Channel memory) {
        return _channels[channelId];
    }

    /// @inheritdoc IChannels
    function escrow() external view returns (address) {
        return address(_escrow);
    }

    /// @inheritdoc IChannels
    function channelIdOf(address client, address provider, bytes32 salt) public view returns (bytes32) {
        return keccak256(abi.encode(block.chainid, address(this), client, provider, salt));
    }

    /// @dev Cheapest checks first; nothing is changed before the last one has passed.
    function _claim(Claim calldata item) private returns (ClaimFault) {
        Voucher calldata voucher = item.voucher;
        Channel memory channel = _channels[voucher.channelId];
        if (channel.state != ChannelState.Open) return ClaimFault.NotOpen;
        if (msg.sender != channel.provider) return ClaimFault.NotProvider;
        if (block.timestamp >= _claimEnd(channel)) return ClaimFault.TooLate;
        // A voucher above the lock is still worth the lock: a top-up may not have been mined.
        uint256 cumulative = voucher.cumulativeWei > channel.locked ? channel.locked : voucher.cumulativeWei;
        bool isNew = cumulative > channel.claimed;
        if (!isNew && !item.close) return ClaimFault.NothingNew;
        if (isNew) {
            bytes32 digest = _hashTypedDataV4(keccak256(abi.encode(VOUCHER_TYPEHASH, voucher)));
            if (!_isSigned(channel.client, digest, item.signature)) return ClaimFault.SignatureInvalid;
        } else {
            cumulative = channel.claimed;
        }
        if (item.close) _end(voucher.channelId, channel, cumulative, ChannelState.Claimed);
        else _payOn(voucher.channelId, channel, cumulative);
        return ClaimFault.None;
    }

    /// @dev Pays up to `cumulative`, and the channel goes on.
    function _payOn(bytes32 channelId, Channel memory channel, uint256 cumulative) private {
        uint256 amount = cumulative - channel.claimed;
        _channels[channelId].claimed = uint96(cumulative); // safe: at most `locked`
        emit ChannelPaid(channelId, channel.provider, amount, cumulative);
        _unlock(channel, amount, amount);
    }

    /// @dev Pays up to `cumulative`, gives the rest back, and the channel is over.
    function _end(bytes32 channelId, Channel memory channel, uint256 cumulative, ChannelState state) private {
        uint256 amount = cumulative - channel.claimed;
        _channels[channelId].state = state;
        if (amount > 0) emit ChannelPaid(channelId, channel.provider, amount, cumulative);
        emit ChannelEnded(channelId, state, channel.locked - cumulative);
        _unlock(channel, channel.locked - channel.claimed, amount);
    }

    /// @dev Ends `lock` of the client's lock: `amount` of it to the provider, the rest to the client.
    function _unlock(Channel memory channel, uint256 lock, uint256 amount) private {
        Share[] memory shares = new Share[](amount > 0 ? 1 : 0);
        if (amount > 0) shares[0] = Share(channel.provider, uint128(amount)); // safe: at most `locked`
        _escrow.distribute(channel.client, lock, shares);
    }

    function _lock(uint256 amount) private {
        if (_escrow.lock(msg.sender, amount)) return;
        revert Channels_InsufficientBalance(msg.sender, _escrow.accountOf(msg.sender).free, amount);
    }

    function _checkExpiry(uint64 expiry) private view {
        require(expiry > block.timestamp && expiry <= block.timestamp + MAX_LIFE_S, Channels_BadExpiry(expiry, MAX_LIFE_S));
    }

    function _claimEnd(Channel memory channel) private pure returns (uint256) {
        return uint256(channel.expiry) + CLAIM_GRACE_S;
    }
}
