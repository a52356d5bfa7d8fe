// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

/// @notice Further time of a metered job, bought while it runs. Signed by client and provider; field names and order are those of
/// `Extension` in src/chain/extensions/ports.ts.
struct Extension {
    bytes32 dealId;
    /// 1, 2, …: each once, in this order.
    uint32 number;
    /// Seconds of running that are paid for already: the first slice for number 1, else `untilS` of the one before.
    uint32 fromS;
    /// Seconds of running that are paid for with this one, at most the deal's timeoutS.
    uint32 untilS;
    /// Wei of LILY, royalty included, tax excluded.
    uint128 price;
}

/// @notice Where the money of a deal's extensions is.
enum ExtensionPhase {
    /// Locked: the client's price and tax, the provider's collateral.
    Held,
    /// The price is paid out; the collateral is locked until nobody can doubt the result any more.
    Paid,
    /// Nothing is locked.
    Finished
}

/// @notice What the chain keeps of a deal's extensions: one slot (232 of 256 bits). 24 bits of seconds last for 194 days, a deal for 16.
struct Extended {
    /// Σ price, in wei: 96 bits hold any amount of LILY.
    uint96 price;
    /// Unix seconds at which the execution clock started.
    uint40 startedAt;
    /// Seconds of running that the deal's own price pays for.
    uint24 fromS;
    /// Seconds of running that are paid for in all.
    uint24 untilS;
    /// Seconds after `startedAt` at which the provider gave up for want of an extension; 0: it did not.
    uint24 haltedS;
    /// How many there are.
    uint16 number;
    ExtensionPhase phase;
}
