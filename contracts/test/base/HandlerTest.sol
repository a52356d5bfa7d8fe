// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Test} from "./Test.sol";

/// @notice Base of invariant tests: forge calls the moves of one handler, and nothing else.
abstract contract HandlerTest is Test {
    struct FuzzSelector {
        address addr;
        bytes4[] selectors;
    }

    /// @dev Forge asks for it by name.
    function targetContracts() external view returns (address[] memory targets) {
        targets = new address[](1);
        targets[0] = _target();
    }

    /// @dev Forge asks for it by name. Overridden where some moves should come more often than others.
    function targetSelectors() external view virtual returns (FuzzSelector[] memory targets) {
        targets = new FuzzSelector[](1);
        targets[0] = FuzzSelector(_target(), allMoves());
    }

    function _target() internal view virtual returns (address);

    function allMoves() internal pure virtual returns (bytes4[] memory);
}
