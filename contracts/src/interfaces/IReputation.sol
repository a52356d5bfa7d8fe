// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

/// @title What is known of providers' results that were run again
interface IReputation {
    /// @notice Counts of one provider, in one slot. Jobs that nobody checked are no evidence, and are not counted here.
    struct Score {
        /// K: results that were run again. 40 bits are a million million.
        uint40 checks;
        /// R: of those, the ones that were found right.
        uint40 replicated;
        /// CV: those found right since the last conviction.
        uint40 streak;
        /// Convictions, withheld results and equivocations included.
        uint40 convictions;
        /// Sum of the prices of the deals in `streak`, in wei; what 96 bits don't hold (79 times the supply) is left out.
        uint96 worth;
    }

    /// @notice A result was run again; readers group by module and hardware class through the deal's JobSpec.
    event Checked(address indexed provider, bytes32 indexed dealId, bytes32 indexed jobSpec, bool replicated);

    /// @notice Only the Mediation contract may do this.
    error Reputation_NotMediation(address sender);

    /// @notice Mediation: a result of the provider was run again.
    function record(address provider, bytes32 dealId, bytes32 jobSpec, uint128 price, bool replicated) external;
    /// @notice A provider's counts.
    function scoreOf(address provider) external view returns (Score memory);
    /// @notice The streak as it counts for a deal of this price: never more than the streak's deals are worth, in such deals.
    function streakFor(address provider, uint256 price) external view returns (uint256);
    /// @notice (R + 1)/(K + 10) in 1/10,000: a newcomer starts at a tenth.
    function reputationBps(address provider) external view returns (uint256);
}
