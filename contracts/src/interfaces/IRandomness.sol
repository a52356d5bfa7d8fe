// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

/// @title A public source of random seeds, and the times at which the weights that they choose among may change
/// @notice Whoever knows a seed must not be able to change what it selects: weights change only while no seed is known that may still be
/// used for a draw.
interface IRandomness {
    /// @notice The first round usable for draws of which nobody can know the seed at `time` (Unix seconds).
    function roundAfter(uint256 time) external view returns (uint40 round);
    /// @notice The seed of a round.
    /// @return seed Zero as long as it is not ready. @return ready Whether it can no longer change.
    function seedOf(uint40 round) external view returns (bytes32 seed, bool ready);
    /// @notice Whether the time for drawing with a round's seed is over; a later round must be used.
    function isOver(uint40 round) external view returns (bool);
    /// @notice Whether weights may change now.
    function isQuiet() external view returns (bool);
}
