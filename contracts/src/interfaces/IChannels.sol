// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Channel, ChannelState, Claim, ClaimFault} from "../types/Channel.sol";

/// @title One-way payment channels between a client and a provider
interface IChannels {
    /// @notice `amount` of the client's escrow balance is locked for the provider's vouchers.
    event ChannelOpened(bytes32 indexed channelId, address indexed client, address indexed provider, uint256 amount, uint64 expiry);
    /// @notice More was locked, or the end was moved; the new totals.
    event ChannelToppedUp(bytes32 indexed channelId, uint256 locked, uint64 expiry);
    /// @notice The provider was paid `amount`; `cumulative` is all that it was paid on this channel.
    event ChannelPaid(bytes32 indexed channelId, address indexed provider, uint256 amount, uint256 cumulative);
    /// @notice The channel is over; `refunded` went back to the client's free balance.
    event ChannelEnded(bytes32 indexed channelId, ChannelState state, uint256 refunded);
    /// @notice An item of `claimMany` was left out.
    event ClaimSkipped(bytes32 indexed channelId, ClaimFault fault);

    /// @notice The escrow was deployed for another Channels contract.
    error Channels_WronglyWired();
    /// @notice Nothing to lock.
    error Channels_ZeroAmount();
    /// @notice A channel needs a provider that is not its client.
    error Channels_BadProvider(address provider);
    /// @notice The end must lie ahead, and at most `most` seconds.
    error Channels_BadExpiry(uint64 expiry, uint64 most);
    /// @notice The client has opened one with this provider and salt before.
    error Channels_AlreadyOpened(bytes32 channelId);
    /// @notice The client's free balance in the escrow is too low.
    error Channels_InsufficientBalance(address client, uint256 free, uint256 wanted);
    /// @notice The channel is in a state where this can't be done.
    error Channels_WrongState(bytes32 channelId, ChannelState state);
    /// @notice Only the channel's client may do this.
    error Channels_NotClient(bytes32 channelId, address sender);
    /// @notice The voucher can't be claimed.
    error Channels_ClaimRefused(bytes32 channelId, ClaimFault fault);
    /// @notice Refunds begin at `time`.
    error Channels_TooEarly(bytes32 channelId, uint256 time);
    /// @notice A closing amount lies between what was claimed and what is locked.
    error Channels_BadAmount(bytes32 channelId, uint256 claimed, uint256 locked, uint256 wanted);
    /// @notice Not what the provider signed.
    error Channels_SignatureInvalid(bytes32 channelId, address signer);
    /// @notice More items than one call may hold.
    error Channels_BatchTooLarge(uint256 items, uint256 most);

    /// @notice Locks `amount` of the sender's free escrow balance for vouchers to `provider`.
    /// @param salt Any number that the sender has not used with this provider; it makes the id.
    function open(address provider, uint128 amount, uint64 expiry, bytes32 salt) external returns (bytes32 channelId);
    /// @notice By the client: locks `amount` more (0: none) and moves the end to `expiry`, never back.
    function topUp(bytes32 channelId, uint128 amount, uint64 expiry) external;
    /// @notice By the provider, until an hour after the end: pays what the voucher has beyond earlier claims, as far as it is locked.
    /// Reverts where `claimMany` skips.
    function claim(Claim calldata item) external;
    /// @notice Several claims of one provider; one that can't be claimed is left out with `ClaimSkipped`, the others are not affected.
    function claimMany(Claim[] calldata items) external;
    /// @notice By the client with the provider's signature of Close {channelId, cumulativeWei}: ends the channel at that amount, at any time.
    function close(bytes32 channelId, uint128 cumulativeWei, bytes calldata providerSignature) external;
    /// @notice By anyone from an hour after the end: what was not claimed goes back to the client.
    function refund(bytes32 channelId) external;

    /// @notice The channel as it is kept; once it is over, what was paid and refunded stands in its events.
    function channelOf(bytes32 channelId) external view returns (Channel memory);
    /// @notice The id that `open` gives.
    function channelIdOf(address client, address provider, bytes32 salt) external view returns (bytes32);
    /// @notice The escrow that holds the money.
    function escrow() external view returns (address);
}
