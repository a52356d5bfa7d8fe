// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

/// @notice How results under one `verification` are compared. All zero, the default: exactly, by the chain itself.
struct Strategy {
    /// True: mediators compare and vote; false: the chain compares digests.
    bool judged;
    /// True: a verdict under it costs nobody's stake (semantic comparison): reputation only.
    bool mild;
    /// Probability in 1/10,000 that a re-run convicts a cheater falls short of one by this much.
    uint16 missBps;
    /// Probability in 1/10,000 that it convicts an honest provider.
    uint16 falseBps;
}

/// @title Verification strategies that the protocol knows, by the hash that deals name
interface IStrategies {
    /// @notice Deals that are opened from now on under `verification` are compared like this.
    event StrategySet(bytes32 indexed verification, Strategy strategy);

    /// @notice Only governance, through its timelock, may do this.
    error Strategies_NotGovernance(address sender);
    /// @notice A strategy that is set can't be changed: deals were made under it.
    error Strategies_AlreadySet(bytes32 verification);
    /// @notice A strategy must convict cheaters more often than honest providers to take anybody's stake.
    error Strategies_OutOfRange();

    /// @notice Governance: makes a strategy known, once.
    function add(bytes32 verification, Strategy calldata strategy) external;
    /// @notice The strategy of a deal: that of its verification if it was known by `openBy`, else the exact one.
    function strategyFor(bytes32 verification, uint64 openBy) external view returns (Strategy memory);
    /// @notice The strategy of a verification; the exact one if none was added.
    function strategyOf(bytes32 verification) external view returns (Strategy memory);
}
