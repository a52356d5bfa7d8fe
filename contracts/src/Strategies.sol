// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IStrategies, Strategy} from "./interfaces/IStrategies.sol";

/// @title Verification strategies that the protocol knows
/// @notice One that it does not know is exact: mediators with a tolerant comparator then differ in digest, and nobody is slashed.
contract Strategies is IStrategies {
    uint256 private constant BPS = 10_000;

    address private immutable _governance;
    mapping(bytes32 verification => Strategy) private _strategies;
    /// @dev Unix seconds; 0: not known.
    mapping(bytes32 verification => uint256) private _addedAt;

    /// @param governance_ The timelock.
    constructor(address governance_) {
        _governance = governance_;
    }

    /// @inheritdoc IStrategies
    function add(bytes32 verification, Strategy calldata strategy) external {
        require(msg.sender == _governance, Strategies_NotGovernance(msg.sender));
        require(_addedAt[verification] == 0, Strategies_AlreadySet(verification));
        require(strategy.mild || uint256(strategy.missBps) + strategy.falseBps < BPS, Strategies_OutOfRange());
        (_strategies[verification], _addedAt[verification]) = (strategy, block.timestamp);
        emit StrategySet(verification, strategy);
    }

    /// @inheritdoc IStrategies
    function strategyFor(bytes32 verification, uint64 openBy) external view returns (Strategy memory strategy) {
        uint256 addedAt = _addedAt[verification];
        // Of the deals that were there already those of the last half minute alone, which both parties could have let lapse.
        if (addedAt != 0 && addedAt <= openBy) strategy = _strategies[verification];
    }

    /// @inheritdoc IStrategies
    function strategyOf(bytes32 verification) external view returns (Strategy memory) {
        return _strategies[verification];
    }
}
