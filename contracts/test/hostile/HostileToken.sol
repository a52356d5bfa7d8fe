// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {ERC20} from "@openzeppelin/contracts/token/ERC20/ERC20.sol";

/// @notice A token that calls back before and after each transfer, as ERC-777 would.
contract HostileToken is ERC20 {
    address private _target;
    bytes[] private _calls;
    uint256 public attempts;
    uint256 public successes;

    constructor(address holder) ERC20("Hostile", "HOST") {
        _mint(holder, 1_000_000_000e18);
    }

    /// @notice What to try at the next transfers.
    function arm(address target, bytes[] calldata calls) external {
        _target = target;
        delete _calls;
        for (uint256 i = 0; i < calls.length; ++i) {
            _calls.push(calls[i]);
        }
        (attempts, successes) = (0, 0);
    }

    function _update(address from, address to, uint256 value) internal override {
        _attack();
        super._update(from, to, value);
        _attack();
    }

    function _attack() private {
        address target = _target;
        if (target == address(0)) return;
        _target = address(0); // one level deep
        for (uint256 i = 0; i < _calls.length; ++i) {
            ++attempts;
            (bool success,) = target.call(_calls[i]);
            if (success) ++successes;
        }
        _target = target;
    }
}
