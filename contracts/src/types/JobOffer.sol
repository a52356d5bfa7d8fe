// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

/// @notice The client's agreement to any deal within these limits, signed as EIP-712.
/// @dev Field names and order are those of `jobOfferSchema` in src/core/job-offer.ts.
struct JobOffer {
    address client;
    /// sha2-256 of the JobSpec.
    bytes32 jobSpec;
    uint128 maxPrice;
    uint128 maxSolverFee;
    address royaltyTo;
    uint16 royaltyBps;
    uint32 timeoutS;
    /// Seconds after payment for which the result is to be kept; 0: the audit window.
    uint32 storageS;
    /// Unix seconds after which no result is of use; 0: no such time.
    uint64 deadlineS;
    /// Unix seconds after which no deal may be opened from this offer.
    uint64 expiryS;
    uint32 minCollateralBps;
    bytes32 verification;
    /// The one provider wanted; zero: any.
    address target;
    address[] excluded;
    /// Solvers trusted; empty: any staked.
    address[] solvers;
    /// Mediators trusted; empty: any staked.
    address[] mediators;
    /// True: a deal needs the client's signature too.
    bool confirm;
    bytes32 preferences;
    /// Unordered: word = nonce >> 8, bit = nonce & 255.
    uint256 nonce;
}
