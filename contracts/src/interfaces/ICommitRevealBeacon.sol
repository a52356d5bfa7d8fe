// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IRandomness} from "./IRandomness.sol";

/// @title Randomness by staked members that commit first and reveal afterwards
interface ICommitRevealBeacon is IRandomness {
    /// @notice `member` will reveal a value in this round.
    event BeaconCommitted(uint40 indexed round, address indexed member);
    /// @notice `member` revealed; `mix` is the round's value so far.
    event BeaconRevealed(uint40 indexed round, address indexed member, bytes32 mix);
    /// @notice `member` committed and did not reveal; it lost its bond.
    event BeaconWithheld(uint40 indexed round, address indexed member);
    /// @notice Nobody revealed: the seed comes from a block that did not exist yet, number `targetBlock`.
    event BeaconFallback(uint40 indexed round, uint64 targetBlock);

    /// @notice The round is not in the phase for this.
    error Beacon_WrongPhase(uint40 round);
    /// @notice The member has committed already, or its stake can't cover the bond.
    error Beacon_CannotCommit(uint40 round, address member);
    /// @notice The value is not what the sender committed to.
    error Beacon_CommitmentMismatch(uint40 round, address member);
    /// @notice There is nothing to punish: no commitment, or it was revealed.
    error Beacon_NothingWithheld(uint40 round, address member);
    /// @notice A round needs a commit and a reveal phase.
    error Beacon_RoundTooShort();

    /// @notice Member: commits, in the first half of the round, to keccak256(abi.encode(beacon, round, member, value)).
    function commit(bytes32 commitment) external;
    /// @notice Member: reveals in the second half.
    function reveal(bytes32 value) external;
    /// @notice Anyone: takes the bond of a member that did not reveal.
    function punish(uint40 round, address member) external;
    /// @notice Anyone, twice, a block or more apart: seeds a round in which nobody revealed.
    function fallBack(uint40 round) external;
    /// @notice Seconds of a round.
    function roundS() external view returns (uint256);
}
