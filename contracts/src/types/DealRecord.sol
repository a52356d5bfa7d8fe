// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {DealState} from "./DealState.sol";

/// @notice All that the chain keeps of a deal, beside its id: one slot (248 of 256 bits; 8 are left for a mediation round).
struct DealRecord {
    DealState state;
    /// Unix seconds at which `state` was entered; 40 bits last for 34,000 years.
    uint40 since;
    /// Open, ResultCommitted: start of the execution clock. Paid: when the deal reads Closed, auditS or storageS after `since`. Otherwise 0.
    uint40 mark;
    /// The leading 160 bits of the committed or settled result hash. A second preimage costs 2^160 hashes. A provider that
    /// spends 2^80 could hold two results with one stored hash, far above what a deal is worth; and the whole hash is in the
    /// event and in the provider's signed receipt, so two results of one deal are two signed receipts.
    bytes20 resultHash;
}
