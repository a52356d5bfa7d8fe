// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

/// @title Signatures of contract wallets, at a bounded price
interface ISignatures {
    /// @notice The sender sent too little gas to ask a contract wallet.
    /// @dev A revert, not "invalid": otherwise gas estimation would find the amount at which the item is skipped, and call it enough.
    error Signatures_GasTooLow(uint256 gasLeft);

    /// @notice What a contract wallet answers (EIP-1271), without a limit on its gas.
    function isSignedByWallet(address wallet, bytes32 digest, bytes calldata signature) external view returns (bool);
}
