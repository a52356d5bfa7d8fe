// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {ECDSA} from "@openzeppelin/contracts/utils/cryptography/ECDSA.sol";
import {SignatureChecker} from "@openzeppelin/contracts/utils/cryptography/SignatureChecker.sol";
import {ISignatures} from "./interfaces/ISignatures.sol";

/// @title Signatures of key-held and of contract wallets, at a bounded price
abstract contract Signatures is ISignatures {
    /// @notice Enough for a multi-signature or passkey wallet; all that a hostile wallet can burn of the sender's gas.
    uint256 public constant WALLET_GAS = 200_000;

    /// @dev Longest signature; the TypeScript side has the same limit (src/core/primitives.ts).
    uint256 private constant MAX_SIGNATURE_BYTES = 1024;

    /// @inheritdoc ISignatures
    function isSignedByWallet(address wallet, bytes32 digest, bytes calldata signature) external view returns (bool) {
        return SignatureChecker.isValidERC1271SignatureNowCalldata(wallet, digest, signature);
    }

    /// @dev Whether `signer` signed `digest`. The key first: it is cheaper than looking for code, and right for an account that
    /// delegates by EIP-7702.
    function _isSigned(address signer, bytes32 digest, bytes calldata signature) internal view returns (bool) {
        if (signature.length > MAX_SIGNATURE_BYTES) return false;
        (address recovered, ECDSA.RecoverError failure,) = ECDSA.tryRecoverCalldata(digest, signature);
        if (failure == ECDSA.RecoverError.NoError && recovered == signer) return true;
        return signer.code.length > 0 && _isSignedWithinGas(signer, digest, signature);
    }

    /// @dev Through a call to ourselves, so that the limit covers all that the wallet causes: its own gas, and the copying of
    /// whatever it answers. The call to it is static: it can change nothing, and re-entering is of no use.
    function _isSignedWithinGas(address wallet, bytes32 digest, bytes calldata signature) private view returns (bool) {
        // A call passes on at most 63/64 of the gas left.
        require(gasleft() > (WALLET_GAS * 64) / 63 + 10_000, Signatures_GasTooLow(gasleft()));
        try this.isSignedByWallet{gas: WALLET_GAS}(wallet, digest, signature) returns (bool signed) {
            return signed;
        } catch {
            return false; // out of its gas: the answer to "did it sign" is no
        }
    }
}
