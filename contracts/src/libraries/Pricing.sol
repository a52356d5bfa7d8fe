// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Deal} from "../types/Deal.sol";
import {DealRecord} from "../types/DealRecord.sol";
import {Params} from "../types/Params.sol";

/// @title The arithmetic of a deal: what is locked, what is due, what lateness costs
/// @notice Shares are rounded down, so that parts never exceed the whole; collateral is rounded up.
library Pricing {
    uint256 internal constant BPS = 10_000;

    /// @notice `bps` of `amount`, rounded down.
    function share(uint256 amount, uint256 bps) internal pure returns (uint256) {
        return (amount * bps) / BPS;
    }

    /// @notice What the client locks: price, tax, solver's fee, mediation fee and time-out collateral.
    function clientLock(Deal calldata deal, Params memory params) internal pure returns (uint256) {
        uint256 price = deal.price;
        return price + share(price, params.taxBps) + deal.solverFee + share(price, params.mediationFeeBps)
            + share(price, params.timeoutCollateralBps);
    }

    /// @notice What the provider's stake is exposed with: price·(1 + ρ), rounded up.
    function exposure(Deal calldata deal) internal pure returns (uint256) {
        return (deal.price * (BPS + deal.collateralBps) + BPS - 1) / BPS;
    }

    /// @notice Unix seconds up to which a result costs its full price. The execution clock must be running.
    function dueAt(Deal calldata deal, Params memory params, uint256 startedAt) internal pure returns (uint256) {
        return startedAt + deal.timeoutS + params.graceS;
    }

    /// @notice Price of a result delivered at `time`: full until `dueAt`, then falling in a straight line to zero over `lateS`.
    function priceAt(Deal calldata deal, Params memory params, uint256 startedAt, uint256 time) internal pure returns (uint128) {
        uint256 due = dueAt(deal, params, startedAt);
        if (time <= due) return deal.price;
        uint256 end = due + params.lateS;
        return time >= end ? 0 : uint128((deal.price * (end - time)) / params.lateS); // safe: a part of a uint128
    }

    /// @notice Price of a result that is settled now, or was committed before.
    function currentPrice(Deal calldata deal, Params memory params, DealRecord memory record, bool committed)
        internal
        view
        returns (uint128)
    {
        if (record.mark == 0) return deal.price; // still fetching: the execution clock has not started
        return priceAt(deal, params, record.mark, committed ? record.since : block.timestamp);
    }

    /// @notice What an abort now costs the client: the share of the time that ran, at least the parameters' minimum, and
    /// otherwise never more than a result would cost now.
    function abortPrice(Deal calldata deal, Params memory params, uint256 startedAt) internal view returns (uint128) {
        uint256 price = deal.price;
        uint256 elapsed = (price * (block.timestamp - startedAt)) / deal.timeoutS;
        uint256 most = priceAt(deal, params, startedAt, block.timestamp);
        if (elapsed > most) elapsed = most;
        uint256 least = share(price, params.minAbortBps);
        return uint128(elapsed > least ? elapsed : least); // safe: neither exceeds the price
    }
}
