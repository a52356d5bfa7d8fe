// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IRandomness} from "./IRandomness.sol";

/// @title Randomness of a drand network, whose members live elsewhere
interface IDrandBeacon is IRandomness {
    /// @notice The signature for a round has come; anyone may bring it.
    event DrandSubmitted(uint40 indexed round, uint64 indexed drandRound, bytes32 seed);

    /// @notice It is not the signature of that round.
    error Drand_BadSignature(uint64 drandRound);
    /// @notice Rounds are even, long enough to bring a signature and to draw with it.
    error Drand_BadRound(uint40 round);

    /// @notice Brings the signature that seeds `round`: that of drand's first round after the end of `round`.
    /// @param signature A point of G1, 128 bytes as EIP-2537 encodes it.
    function submit(uint40 round, bytes calldata signature) external;
    /// @notice Which round of drand seeds `round`.
    function drandRoundOf(uint40 round) external view returns (uint64);
}
