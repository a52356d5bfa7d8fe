// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IRandomness} from "../../src/interfaces/IRandomness.sol";

/// @notice A beacon whose seeds the test sets; rounds of 60 s, all usable for draws.
contract DevBeacon is IRandomness {
    mapping(uint40 round => bytes32) private _seeds;
    bool private _disturbed;

    function set(uint40 round, bytes32 seed) external {
        _seeds[round] = seed;
    }

    function roundAfter(uint256 time) external pure returns (uint40) {
        return uint40(time / 60 + 1);
    }

    function seedOf(uint40 round) external view returns (bytes32, bool) {
        return (_seeds[round], _seeds[round] != 0);
    }

    function isOver(uint40 round) external view returns (bool) {
        return block.timestamp / 60 > uint256(round) + 10;
    }

    function disturb() external {
        _disturbed = true;
    }

    function calm() external {
        _disturbed = false;
    }

    function isQuiet() external view returns (bool) {
        return !_disturbed;
    }
}
