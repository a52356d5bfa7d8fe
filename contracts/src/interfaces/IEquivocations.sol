// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Deal} from "../types/Deal.sol";
import {SignedReceipt} from "../types/Mediation.sol";

/// @title Proofs that a provider signed two results for one deal
interface IEquivocations {
    /// @notice The two receipts do not contradict each other, or the provider did not sign them.
    error Equivocations_NotProven(bytes32 dealId);

    /// @notice Anyone: shows two different results that the provider signed for one deal, and earns the finder's bounty.
    function prove(Deal calldata deal, SignedReceipt calldata one, SignedReceipt calldata other) external;
}
