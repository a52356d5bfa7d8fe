// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";

/// @title Points of a stake and of a price as nodes compute them
/// @notice Nodes read logarithms off the bits of doubles (src/market/book/score.ts). IEEE 754 rounds each operation to 53 bits, ties to even: so do
/// integers here, operation by operation, hence to the last bit. docs/protocol/market.md §4.2
library RankingPoints {
    uint256 private constant FULL_POINTS = 10_000;
    uint256 private constant PRICE_POINTS_PER_OCTAVE = 2_500;
    /// @dev Log₂ in 1/4096 octaves.
    uint256 private constant STEP_BITS = 12;
    uint256 private constant STEPS = 2 ** STEP_BITS;
    /// @dev A stake of 2¹⁶ LILY has full points.
    uint256 private constant STAKE_STEPS = 16 * STEPS;
    uint256 private constant WEI_PER_LILY = 1e18;
    /// @dev Of a stake in LILY. One wei is 2⁻⁶⁰ of one, so a quotient has 60 bits at least: 53, one to round by, and one for all the others.
    uint256 private constant FRACTION_BITS = 120;
    /// @dev Seven roundings of 2⁻⁵³ each lie between a price and what it is ranked by; this allows for thirty-two.
    uint256 private constant PRICE_ERROR_BITS = 48;

    /// @notice min(10,000, ⌊log₂(stake in LILY + 1) · 10,000 / 16⌋).
    function ofStake(uint128 stake) internal pure returns (uint256) {
        uint256 wide = _double(stake) << FRACTION_BITS;
        // What the division leaves over can only decide whether a quotient lies above a half: one bit says so.
        uint256 inLily = _double((wide / WEI_PER_LILY) | (wide % WEI_PER_LILY == 0 ? 0 : 1));
        uint256 steps = _log2Steps(_double(inLily + 2 ** FRACTION_BITS), FRACTION_BITS);
        return Math.min(FULL_POINTS, (steps * FULL_POINTS) / STAKE_STEPS);
    }

    /// @notice The points that an offer at this price may have. Offers are ranked by their price before it is rounded up to a wei, computed in doubles:
    /// what that was lies within two wei and 2⁻⁴⁸ of it, and points fall as prices rise.
    function ofPrice(uint256 maxPrice, uint256 price) internal pure returns (uint256 least, uint256 most) {
        uint256 slack = 2 + (price >> PRICE_ERROR_BITS);
        uint256 ceiling = _priceSteps(maxPrice);
        least = _pricePoints(ceiling, price + slack);
        most = _pricePoints(ceiling, price > slack ? price - slack : 0);
    }

    /// @dev 2,500 for each halving below the ceiling.
    function _pricePoints(uint256 ceiling, uint256 price) private pure returns (uint256) {
        uint256 own = _priceSteps(price);
        return ceiling > own ? ((ceiling - own) * PRICE_POINTS_PER_OCTAVE) >> STEP_BITS : 0;
    }

    function _priceSteps(uint256 price) private pure returns (uint256) {
        return _log2Steps(_double(_double(price) + 1), 0);
    }

    /// @dev The double nearest to `value`, of two the even one.
    function _double(uint256 value) private pure returns (uint256) {
        uint256 top = Math.log2(value);
        if (top < 53) return value;
        uint256 dropped = top - 52;
        uint256 kept = value >> dropped;
        uint256 rest = value - (kept << dropped);
        uint256 half = 2 ** (dropped - 1);
        if (rest > half || (rest == half && kept % 2 == 1)) ++kept;
        return kept << dropped;
    }

    /// @dev Of `value` / 2^fractionBits ≥ 1, rounded down: its exponent and the first bits of its mantissa, which make straight lines between powers of two.
    function _log2Steps(uint256 value, uint256 fractionBits) private pure returns (uint256) {
        uint256 top = Math.log2(value);
        uint256 mantissa = top >= STEP_BITS ? value >> (top - STEP_BITS) : value << (STEP_BITS - top);
        return ((top - fractionBits) << STEP_BITS) + mantissa - STEPS;
    }
}
