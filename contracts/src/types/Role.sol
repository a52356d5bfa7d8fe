// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

/// @notice What a stake stands for. The order is the ABI's: append only.
enum Role {
    Provider,
    Solver,
    Mediator
}
