// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

/// @notice States of a deal. Generated from src/core/deal-state.ts by scripts/build-contracts.ts: change it there.
enum DealState {
    None,
    Fetching,
    Open,
    ResultCommitted,
    Paid,
    MediationCommit,
    MediationReveal,
    MediationTally,
    Verdict,
    Closed,
    Refunded,
    TimedOut,
    Cancelled,
    Cleared,
    SlashedProvider,
    SlashedClient,
    NonDeterministic,
    MediationFailed
}
