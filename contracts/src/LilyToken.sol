// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {ERC20} from "@openzeppelin/contracts/token/ERC20/ERC20.sol";
import {ERC20Permit} from "@openzeppelin/contracts/token/ERC20/extensions/ERC20Permit.sol";

/// @title LILY, the market's money
/// @notice A fixed supply with 18 decimals and permit; no owner, no minting, no fee on transfer.
contract LilyToken is ERC20, ERC20Permit {
    /// @notice One billion LILY. `Staking` packs amounts on the strength of this bound (it is below 2^90 wei).
    uint256 public constant SUPPLY = 1_000_000_000e18;

    /// @param holder Who is given the whole supply.
    constructor(address holder) ERC20("Lily", "LILY") ERC20Permit("Lily") {
        _mint(holder, SUPPLY);
    }
}
