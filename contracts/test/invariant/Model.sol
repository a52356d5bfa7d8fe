// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Deal} from "../../src/types/Deal.sol";
import {DealState} from "../../src/types/DealState.sol";
import {Params} from "../../src/types/Params.sol";
import {Market} from "../base/Market.sol";

/// @notice What should happen, written a second time and as plainly as possible: a ledger of every account and the state of
/// every deal. The handler plays the same moves here and on the contracts; the invariants compare the two.
abstract contract Model is Market {
    struct Tracked {
        Deal deal;
        Params params;
        uint256 clientKey;
        uint256 providerKey;
        DealState state;
        uint256 since;
        uint256 clock;
        uint256 lock;
        uint256 gweis;
        bytes32 resultHash;
        uint256 paidAt;
    }

    Tracked[] internal tracked;
    mapping(address account => uint256) internal free;
    mapping(address account => uint256) internal locked;
    mapping(address account => uint256) internal withdrawing;
    mapping(address account => uint256) internal withdrawableAt;
    mapping(address account => uint256) internal staked;
    mapping(address account => uint256) internal unbonding;
    mapping(address account => uint256) internal unbondableAt;
    uint256 internal surplusOfEscrow;
    uint256 internal surplusOfStaking;

    function dueAt(Tracked storage t) internal view returns (uint256) {
        return t.clock + t.deal.timeoutS + t.params.graceS;
    }

    function endAt(Tracked storage t) internal view returns (uint256) {
        return t.state == DealState.Fetching ? t.since + t.deal.fetchS : dueAt(t) + t.params.lateS;
    }

    /// @dev Whether its client pays for more than the audit window.
    function isStored(Tracked storage t) internal view returns (bool) {
        return t.deal.storageS > t.params.auditS;
    }

    /// @dev Of a paid deal.
    function keptUntil(Tracked storage t) internal view returns (uint256) {
        return t.paidAt + (isStored(t) ? t.deal.storageS : t.params.auditS);
    }

    function isLive(Tracked storage t) internal view returns (bool) {
        return t.state == DealState.Fetching || t.state == DealState.Open || t.state == DealState.ResultCommitted;
    }

    /// @dev What a result costs if it is settled now.
    function priceNow(Tracked storage t) internal view returns (uint256) {
        if (t.state == DealState.Fetching) return t.deal.price;
        uint256 delivered = t.state == DealState.ResultCommitted ? t.since : vm.getBlockTimestamp();
        if (delivered <= dueAt(t)) return t.deal.price;
        uint256 zeroAt = dueAt(t) + t.params.lateS;
        return delivered >= zeroAt ? 0 : uint256(t.deal.price) * (zeroAt - delivered) / t.params.lateS;
    }

    function abortPriceNow(Tracked storage t) internal view returns (uint256 price) {
        price = uint256(t.deal.price) * (vm.getBlockTimestamp() - t.clock) / t.deal.timeoutS;
        if (price > priceNow(t)) price = priceNow(t);
        uint256 least = uint256(t.deal.price) * t.params.minAbortBps / 10_000;
        if (price < least) price = least;
    }

    /// @dev Ends a deal for `price`: who is paid what, to the wei.
    function pay(Tracked storage t, DealState state, uint256 price) internal {
        uint256 royalty = price * t.deal.royaltyBps / 10_000;
        uint256 tax = price * t.params.taxBps / 10_000;
        uint256 fee = price > 0 ? t.deal.solverFee : 0;
        end(t, state, price + tax + fee);
        free[t.deal.provider] += price - royalty;
        free[t.deal.royaltyTo] += royalty;
        free[treasury] += tax;
        free[t.deal.solver] += fee;
        if (state == DealState.Paid) t.paidAt = vm.getBlockTimestamp();
    }

    /// @dev Ends a deal; the client gets back all but `spent`.
    function end(Tracked storage t, DealState state, uint256 spent) internal {
        locked[t.deal.client] -= t.lock;
        free[t.deal.client] += t.lock - spent;
        (t.state, t.since) = (state, vm.getBlockTimestamp());
    }
}
