// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Deal} from "../types/Deal.sol";
import {JobOffer} from "../types/JobOffer.sol";
import {Params} from "../types/Params.sol";
import {SkipReason} from "../types/SkipReason.sol";
import {TypedData} from "./TypedData.sol";

/// @title Whether a deal lies within the job offer that it was made from
library Terms {
    /// @notice Longest list in an offer; the TypeScript side has the same limit (src/core/job-offer.ts).
    uint256 internal constant MAX_LIST = 16;
    /// @notice Highest royalty; the TypeScript side has the same limit.
    uint256 internal constant MAX_ROYALTY_BPS = 2_000;
    /// @notice Longest execution: bounds how long a client's money can be held (the JobSpec has the same limit, 7 days).
    uint256 internal constant MAX_TIMEOUT_S = 7 days;
    /// @notice Longest storage: bounds how long one deal can hold a provider's stake.
    uint256 internal constant MAX_STORAGE_S = 365 days;
    /// @notice Longest fetching phase: the client's offer does not name it, so the protocol bounds it.
    uint256 internal constant MAX_FETCH_S = 600;
    /// @notice Shortest fetching phase that a client need not confirm: a provider that lets it run out costs its client the collateral of a time-out.
    uint256 internal constant MIN_FETCH_S = 60;
    /// @notice How far ahead `openBy` may lie: a provider's capacity is never promised for longer.
    uint256 internal constant MAX_OPEN_AHEAD_S = 30;

    /// @notice The first clause that the deal breaks; None if it keeps them all.
    function check(Deal calldata deal, JobOffer calldata offer, Params memory params) internal view returns (SkipReason) {
        SkipReason reason = _checkParties(deal, offer);
        if (reason == SkipReason.None) reason = _checkWork(deal, offer);
        if (reason == SkipReason.None) reason = _checkMoney(deal, offer, params);
        if (reason == SkipReason.None) reason = _checkTimes(deal, offer, params);
        return reason;
    }

    function _checkParties(Deal calldata deal, JobOffer calldata offer) private pure returns (SkipReason) {
        if (deal.client != offer.client) return SkipReason.ClientMismatch;
        // One wallet on both sides moves no money but counts as trade.
        if (deal.client == deal.provider) return SkipReason.SelfDeal;
        if (offer.target != address(0) && offer.target != deal.provider) return SkipReason.NotTheTarget;
        if (offer.excluded.length > MAX_LIST || offer.solvers.length > MAX_LIST || offer.mediators.length > MAX_LIST) {
            return SkipReason.ListTooLong;
        }
        if (_contains(offer.excluded, deal.provider)) return SkipReason.ProviderExcluded;
        if (offer.solvers.length > 0 && !_contains(offer.solvers, deal.solver)) return SkipReason.SolverNotTrusted;
        return SkipReason.None;
    }

    function _checkWork(Deal calldata deal, JobOffer calldata offer) private pure returns (SkipReason) {
        if (deal.jobSpec != offer.jobSpec) return SkipReason.JobSpecMismatch;
        if (deal.verification != offer.verification) return SkipReason.VerificationMismatch;
        bytes32 rule = offer.mediators.length == 0 ? bytes32(0) : TypedData.hash(offer.mediators);
        if (deal.mediatorRule != rule) return SkipReason.MediatorRuleMismatch;
        return SkipReason.None;
    }

    function _checkMoney(Deal calldata deal, JobOffer calldata offer, Params memory params) private pure returns (SkipReason) {
        if (deal.price > offer.maxPrice) return SkipReason.PriceAboveMax;
        if (deal.solverFee > offer.maxSolverFee) return SkipReason.SolverFeeAboveMax;
        if (deal.royaltyTo != offer.royaltyTo || deal.royaltyBps != offer.royaltyBps) return SkipReason.RoyaltyMismatch;
        if (deal.royaltyBps > MAX_ROYALTY_BPS || (deal.royaltyBps > 0 && deal.royaltyTo == address(0))) {
            return SkipReason.RoyaltyOutOfRange;
        }
        if (deal.collateralBps < offer.minCollateralBps || deal.collateralBps < params.minCollateralBps) {
            return SkipReason.CollateralTooLow;
        }
        return SkipReason.None;
    }

    function _checkTimes(Deal calldata deal, JobOffer calldata offer, Params memory params) private view returns (SkipReason) {
        if (deal.timeoutS != offer.timeoutS) return SkipReason.TimeoutMismatch;
        if (deal.timeoutS == 0 || deal.timeoutS > MAX_TIMEOUT_S) return SkipReason.TimeoutOutOfRange;
        if (deal.storageS != offer.storageS) return SkipReason.StorageMismatch;
        if (deal.storageS > MAX_STORAGE_S) return SkipReason.StorageOutOfRange;
        uint256 fetchS = deal.fetchS; // read once: each read of calldata is checked
        if (fetchS > MAX_FETCH_S) return SkipReason.FetchOutOfRange;
        if (fetchS > 0 && fetchS < MIN_FETCH_S && !offer.confirm) return SkipReason.FetchTooShort;
        if (block.timestamp > offer.expiryS) return SkipReason.OfferExpired;
        uint256 dueAt = block.timestamp + fetchS + deal.timeoutS + params.graceS;
        if (offer.deadlineS != 0 && dueAt > offer.deadlineS) return SkipReason.DeadlineTooEarly;
        return SkipReason.None;
    }

    function _contains(address[] calldata list, address wanted) private pure returns (bool) {
        for (uint256 i = 0; i < list.length; ++i) {
            if (list[i] == wanted) return true;
        }
        return false;
    }
}
