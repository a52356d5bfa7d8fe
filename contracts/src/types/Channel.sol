// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

/// @notice States of a payment channel; the last two are terminal. src/chain/channels/ports.ts has the same names in the same order.
enum ChannelState {
    None,
    Open,
    Claimed,
    Expired
}

/// @notice Why a voucher is not claimed.
enum ClaimFault {
    None,
    /// The channel was never opened, or is over.
    NotOpen,
    /// The sender is not the channel's provider.
    NotProvider,
    /// Claims end an hour after the channel's expiry.
    TooLate,
    /// No more than what was claimed before; a claim that closes the channel may bring nothing new.
    NothingNew,
    SignatureInvalid
}

/// @notice A channel as the chain keeps it: three slots, the last of which stays zero where one claim closes the channel.
/// 96 bits hold any amount of LILY: the supply is below 2^90 wei.
struct Channel {
    address client;
    /// All that was ever locked for it, in wei.
    uint96 locked;
    address provider;
    /// Unix seconds.
    uint40 expiry;
    ChannelState state;
    /// Paid by claims that left the channel open, in wei.
    uint96 claimed;
}

/// @notice What the client owes on a channel, all in all. EIP-712 in the domain of the Channels contract.
struct Voucher {
    bytes32 channelId;
    /// Since the channel was opened, in wei; may exceed what is locked, which then is all that is paid.
    uint128 cumulativeWei;
    /// Counts the client's vouchers, for its books; the chain looks at the amount alone.
    uint64 seq;
}

/// @notice A voucher to claim.
struct Claim {
    Voucher voucher;
    bytes signature;
    /// Ends the channel: the rest goes back to the client at once.
    bool close;
}
