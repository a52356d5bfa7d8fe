// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Share} from "../interfaces/IEscrow.sol";

/// @title A list of payments that can't exceed what there is
library Payouts {
    /// @notice Payments so far, and what is left to pay from.
    struct List {
        Share[] shares;
        uint256 length;
        uint256 left;
    }

    /// @notice An empty list of at most `most` payments out of `amount`.
    function create(uint256 most, uint256 amount) internal pure returns (List memory) {
        return List(new Share[](most), 0, amount);
    }

    /// @notice Pays `amount`, or what is left if that is less.
    function pay(List memory list, address to, uint256 amount) internal pure {
        if (amount > list.left) amount = list.left;
        if (amount == 0 || to == address(0)) return;
        list.left -= amount;
        list.shares[list.length++] = Share(to, uint128(amount)); // safe: a part of what the escrow holds in uint128s
    }

    /// @notice Pays `amount` to each of the first `count` entries, or what is left in equal parts.
    function payFirst(List memory list, uint256 count, uint256 amount) internal pure {
        if (count == 0) return;
        if (amount * count > list.left) amount = list.left / count;
        for (uint256 i = 0; i < count; ++i) {
            list.shares[i].amount = uint128(amount); // safe: a part of what the escrow holds in uint128s
        }
        list.left -= amount * count;
    }

    /// @notice The payments, cut to their number.
    function cut(List memory list) internal pure returns (Share[] memory shares) {
        shares = list.shares;
        uint256 length = list.length;
        // The array is longer than what was used of it; nothing lies behind it that would be shown.
        assembly ("memory-safe") {
            mstore(shares, length)
        }
    }
}
