// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {ECDSA} from "@openzeppelin/contracts/utils/cryptography/ECDSA.sol";
import {IERC1271} from "@openzeppelin/contracts/interfaces/IERC1271.sol";

/// @notice A contract wallet with a key behind it, which may turn hostile.
contract HostileWallet is IERC1271 {
    enum Manner {
        Honest,
        BurnsGas,
        ReturnsABomb,
        SignsWithABomb,
        Reverts,
        AnswersTooShort,
        Reenters
    }

    address private immutable _owner;
    Manner private _manner;
    address private _target;
    bytes private _call;

    constructor(address owner) {
        _owner = owner;
    }

    function turn(Manner manner, address target, bytes calldata call) external {
        (_manner, _target, _call) = (manner, target, call);
    }

    /// @notice Lets the wallet act: `msg.sender` of the market is the wallet.
    function execute(address target, bytes calldata call) external returns (bytes memory answer) {
        bool success;
        (success, answer) = target.call(call);
        require(success, string(answer));
    }

    function isValidSignature(bytes32 hash, bytes calldata signature) external view returns (bytes4) {
        if (_manner == Manner.BurnsGas) while (true) {}
        if (_manner == Manner.Reverts) revert("no");
        if (_manner == Manner.ReturnsABomb) {
            assembly ("memory-safe") {
                return(0, 100000) // as much as the gas allows
            }
        }
        if (_manner == Manner.SignsWithABomb) {
            assembly ("memory-safe") {
                mstore(0, shl(224, 0x1626ba7e))
                return(0, 200000)
            }
        }
        if (_manner == Manner.AnswersTooShort) {
            assembly ("memory-safe") {
                mstore(0, shl(224, 0x1626ba7e))
                return(0, 4)
            }
        }
        if (_manner == Manner.Reenters) {
            (bool success,) = _target.staticcall{gas: 50_000}(_call); // a static context is inherited: it can change nothing
            if (success) return IERC1271.isValidSignature.selector; // "signed", although nobody did: the wallet's own loss
        }
        (address signer,,) = ECDSA.tryRecover(hash, signature);
        return signer == _owner ? IERC1271.isValidSignature.selector : bytes4(0);
    }
}
