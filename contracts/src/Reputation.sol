// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IReputation} from "./interfaces/IReputation.sol";

/// @title What is known of providers' results that were run again
/// @notice Only checks count: a provider that deals with itself and is never checked gains nothing.
contract Reputation is IReputation {
    uint256 private constant BPS = 10_000;

    address private immutable _mediation;
    mapping(address provider => Score) private _scores;

    /// @param mediation_ The only source.
    constructor(address mediation_) {
        _mediation = mediation_;
    }

    /// @inheritdoc IReputation
    function record(address provider, bytes32 dealId, bytes32 jobSpec, uint128 price, bool replicated) external {
        require(msg.sender == _mediation, Reputation_NotMediation(msg.sender));
        Score memory score = _scores[provider];
        score.checks += 1;
        if (replicated) {
            (score.replicated, score.streak) = (score.replicated + 1, score.streak + 1);
            uint256 worth = uint256(score.worth) + price;
            score.worth = worth > type(uint96).max ? type(uint96).max : uint96(worth);
        } else {
            (score.convictions, score.streak, score.worth) = (score.convictions + 1, 0, 0);
        }
        _scores[provider] = score;
        emit Checked(provider, dealId, jobSpec, replicated);
    }

    /// @inheritdoc IReputation
    function scoreOf(address provider) external view returns (Score memory) {
        return _scores[provider];
    }

    /// @inheritdoc IReputation
    /// @dev Else ten deals of a wei with itself ended the time in which each deal of a new provider is checked.
    function streakFor(address provider, uint256 price) external view returns (uint256 streak) {
        Score memory score = _scores[provider];
        streak = score.streak;
        if (price > 0 && uint256(score.worth) / price < streak) streak = uint256(score.worth) / price;
    }

    /// @inheritdoc IReputation
    function reputationBps(address provider) external view returns (uint256) {
        Score memory score = _scores[provider];
        return ((uint256(score.replicated) + 1) * BPS) / (uint256(score.checks) + 10);
    }
}
