// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IERC1271} from "@openzeppelin/contracts/interfaces/IERC1271.sol";
import {ECDSA} from "@openzeppelin/contracts/utils/cryptography/ECDSA.sol";

/// @title Signatures of key-held and of contract wallets, at a bounded price
library Signatures {
    /// @notice Enough for a multi-signature or passkey wallet; what a hostile wallet can burn of the sender's gas.
    uint256 internal constant WALLET_GAS = 200_000;
    /// @notice Longest signature; the TypeScript side has the same limit (src/core/primitives.ts).
    uint256 internal constant MAX_BYTES = 1024;

    /// @notice The sender sent too little gas to ask a contract wallet.
    /// @dev A revert, not "invalid": otherwise gas estimation would find the amount at which the item is skipped, and call it enough.
    error Signatures_GasTooLow(uint256 gasLeft);

    /// @notice Whether `signer` signed `digest`.
    function isValid(address signer, bytes32 digest, bytes calldata signature) internal view returns (bool) {
        if (signature.length > MAX_BYTES) return false;
        (address recovered, ECDSA.RecoverError failure,) = ECDSA.tryRecoverCalldata(digest, signature);
        // The key first: it is cheaper than looking for code, and right for an account that delegates by EIP-7702.
        if (failure == ECDSA.RecoverError.NoError && recovered == signer) return true;
        return signer.code.length > 0 && _isValidForWallet(signer, digest, signature);
    }

    /// @dev Static, so that a hostile wallet can change nothing and can't re-enter to effect; what it returns is cut off by the
    /// gas that it has to build it with.
    function _isValidForWallet(address wallet, bytes32 digest, bytes calldata signature) private view returns (bool) {
        // A call passes on at most 63/64 of the gas left.
        require(gasleft() > (WALLET_GAS * 64) / 63 + 10_000, Signatures_GasTooLow(gasleft()));
        (bool success, bytes memory answer) =
            wallet.staticcall{gas: WALLET_GAS}(abi.encodeCall(IERC1271.isValidSignature, (digest, signature)));
        return success && answer.length >= 32 && bytes32(answer) == bytes32(IERC1271.isValidSignature.selector);
    }
}
