// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {TimelockController} from "@openzeppelin/contracts/governance/TimelockController.sol";

/// @title The only account that may add protocol parameters
/// @notice OpenZeppelin's timelock without an admin: after deployment it is changed only through its own delay.
contract Timelock is TimelockController {
    /// @param minDelayS Seconds between scheduling and executing.
    /// @param proposers Who may schedule and cancel.
    /// @param executors Who may execute; the zero address stands for anyone.
    constructor(uint256 minDelayS, address[] memory proposers, address[] memory executors)
        TimelockController(minDelayS, proposers, executors, address(0))
    {}
}
