// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

/// @notice Protocol parameters of one version; 1/10,000 and seconds. Exactly one storage slot (256 bits).
struct Params {
    /// The audit fund's share, on top of the price, paid by the client.
    uint16 taxBps;
    /// C_to of both sides, of the price.
    uint16 timeoutCollateralBps;
    /// F_med locked by the client, of the price; comes back unless a challenge of the client's fails.
    uint16 mediationFeeBps;
    /// The client that aborts pays at least this share of the price.
    uint16 minAbortBps;
    /// Least collateral multiple ρ of a provider.
    uint32 minCollateralBps;
    /// What a result may be late by without losing price.
    uint32 graceS;
    /// After the grace the price falls to zero over this time; then the deal times out.
    uint32 lateS;
    /// How long a client has to react to a committed result.
    uint32 judgeS;
    /// How long a paid deal stays auditable.
    uint32 auditS;
    /// Unix seconds at which the version was added; set by the contract, 32 bits last till 2106.
    uint32 addedAt;
}
