// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {EIP712} from "@openzeppelin/contracts/utils/cryptography/EIP712.sol";
import {BitMaps} from "@openzeppelin/contracts/utils/structs/BitMaps.sol";
import {Disputed, IDeals} from "./interfaces/IDeals.sol";
import {IEscrow, Share} from "./interfaces/IEscrow.sol";
import {IStaking} from "./interfaces/IStaking.sol";
import {Pricing} from "./libraries/Pricing.sol";
import {Terms} from "./libraries/Terms.sol";
import {TypedData} from "./libraries/TypedData.sol";
import {ProtocolParams} from "./ProtocolParams.sol";
import {Signatures} from "./Signatures.sol";
import {Deal, Settlement, SignedDeal} from "./types/Deal.sol";
import {DealRecord} from "./types/DealRecord.sol";
import {DealState} from "./types/DealState.sol";
import {JobOffer} from "./types/JobOffer.sol";
import {Params} from "./types/Params.sol";
import {Role} from "./types/Role.sol";
import {SkipReason} from "./types/SkipReason.sol";

/// @title Deals: opened in batches by solvers, settled in batches by anyone, finite in every state
/// @notice Rules with numbers: docs/protocol/contracts.md. A deal's terms live in calldata and events; the chain keeps its id
/// and one slot. The states from MediationCommit to Verdict, and the terminal ones that a verdict leads to, are entered by the
/// Mediation contract alone, and only from ResultCommitted and Paid.
/// @dev Calls out: static and gas-capped to wallets; to Escrow and Staking, which call no one back but the token.
contract Deals is IDeals, ProtocolParams, Signatures, EIP712 {
    using BitMaps for BitMaps.BitMap;

    /// @notice Most items in one call: 64 cold deals stay below half of a 30 M gas block.
    uint256 public constant MAX_BATCH = 64;

    IEscrow private immutable _escrow;
    IStaking private immutable _staking;
    address private immutable _treasury;
    address private immutable _mediation;

    mapping(bytes32 dealId => DealRecord) private _deals;
    mapping(address client => BitMaps.BitMap) private _nonces;

    modifier onlyMediation() {
        require(msg.sender == _mediation, Deals_NotMediation(msg.sender));
        _;
    }

    /// @param escrow_ Deployed for this contract's predicted address, as is `staking_`.
    /// @param staking_ Its audit window bounds the parameters' `auditS`.
    /// @param treasury_ The escrow account that receives taxes and forfeited collateral of clients.
    /// @param governance_ The timelock that may add parameters.
    /// @param first Version 1 of the parameters.
    constructor(IEscrow escrow_, IStaking staking_, address treasury_, address governance_, Params memory first)
        EIP712("lilynode", "1")
        ProtocolParams(governance_, staking_.auditWindowS(), first)
    {
        address mediation_ = escrow_.mediation();
        require(
            treasury_ != address(0) && mediation_ != address(0) && staking_.mediation() == mediation_ && escrow_.deals() == address(this)
                && staking_.deals() == address(this),
            Deals_WronglyWired()
        );
        (_escrow, _staking, _treasury, _mediation) = (escrow_, staking_, treasury_, mediation_);
    }

    /// @inheritdoc IDeals
    function openDeals(SignedDeal[] calldata items) external {
        require(items.length <= MAX_BATCH, Deals_BatchTooLarge(items.length, MAX_BATCH));
        for (uint256 i = 0; i < items.length; ++i) {
            bytes32 dealId = dealIdOf(items[i].deal);
            SkipReason reason = _open(dealId, items[i]);
            if (reason != SkipReason.None) emit DealSkipped(dealId, reason);
        }
    }

    /// @inheritdoc IDeals
    function settle(Settlement[] calldata items) external {
        require(items.length <= MAX_BATCH, Deals_BatchTooLarge(items.length, MAX_BATCH));
        for (uint256 i = 0; i < items.length; ++i) {
            bytes32 dealId = dealIdOf(items[i].deal);
            SkipReason reason = _settle(dealId, items[i]);
            if (reason != SkipReason.None) emit DealSkipped(dealId, reason);
        }
    }

    /// @inheritdoc IDeals
    function markReady(Deal calldata deal) external {
        (bytes32 dealId, DealRecord memory record) = _load(deal);
        require(msg.sender == deal.provider, Deals_NotProvider(dealId, msg.sender));
        require(record.state == DealState.Fetching, Deals_WrongState(dealId, record.state));
        uint256 end = uint256(record.since) + deal.fetchS;
        require(block.timestamp < end, Deals_TooLate(dealId, end));
        _deals[dealId] = DealRecord(DealState.Open, _now(), _now(), 0);
        emit DealMoved(dealId, DealState.Open, "Ready");
    }

    /// @inheritdoc IDeals
    function commitResult(Deal calldata deal, bytes32 resultHash) external {
        (bytes32 dealId, DealRecord memory record) = _load(deal);
        require(msg.sender == deal.provider, Deals_NotProvider(dealId, msg.sender));
        require(record.state == DealState.Open, Deals_WrongState(dealId, record.state));
        uint256 end = _executionEnd(deal, record);
        require(block.timestamp < end, Deals_TooLate(dealId, end));
        _deals[dealId] = DealRecord(DealState.ResultCommitted, _now(), record.mark, bytes20(resultHash));
        emit ResultCommitted(dealId, resultHash);
        emit DealMoved(dealId, DealState.ResultCommitted, "ResultCommitted");
    }

    /// @inheritdoc IDeals
    function claim(Deal calldata deal) external {
        (bytes32 dealId, DealRecord memory record) = _load(deal);
        require(record.state == DealState.ResultCommitted, Deals_WrongState(dealId, record.state));
        Params memory terms = params(deal.paramsVersion);
        uint256 time = uint256(record.since) + terms.judgeS;
        require(block.timestamp >= time, Deals_TooEarly(dealId, time));
        _payOut(dealId, deal, terms, Pricing.currentPrice(deal, terms, record, true), record.resultHash);
    }

    /// @inheritdoc IDeals
    function timeOut(Deal calldata deal) external {
        (bytes32 dealId, DealRecord memory record) = _load(deal);
        if (record.state == DealState.Fetching) return _timeOutFetching(dealId, deal, record);
        require(record.state == DealState.Open, Deals_WrongState(dealId, record.state));
        uint256 time = _executionEnd(deal, record);
        require(block.timestamp >= time, Deals_TooEarly(dealId, time));
        Params memory terms = params(deal.paramsVersion);
        uint256 collateral = Pricing.share(deal.price, terms.timeoutCollateralBps);
        _end(dealId, DealState.TimedOut, "ExecutionTimedOut");
        _escrow.distribute(deal.client, Pricing.clientLock(deal, terms), new Share[](0));
        _staking.slash(deal.provider, Pricing.exposure(deal), collateral, deal.client);
    }

    /// @inheritdoc IDeals
    function abandon(Deal calldata deal) external {
        (bytes32 dealId, DealRecord memory record) = _load(deal);
        require(msg.sender == deal.provider, Deals_NotProvider(dealId, msg.sender));
        if (record.state != DealState.Fetching) {
            require(record.state == DealState.Open, Deals_WrongState(dealId, record.state));
            // After the end the time-out is due, and with it the provider's collateral: no way round it.
            uint256 end = _executionEnd(deal, record);
            require(block.timestamp < end, Deals_TooLate(dealId, end));
        }
        _end(dealId, DealState.Refunded, "Abandoned");
        _staking.release(deal.provider, Pricing.exposure(deal));
        _escrow.distribute(deal.client, Pricing.clientLock(deal, params(deal.paramsVersion)), new Share[](0));
    }

    /// @inheritdoc IDeals
    function close(Deal calldata deal) external {
        (bytes32 dealId, DealRecord memory record) = _load(deal);
        bool stored = record.state == DealState.Paid && _isStored(deal, params(deal.paramsVersion));
        require(stored, Deals_WrongState(dealId, record.state));
        require(block.timestamp >= record.mark, Deals_TooEarly(dealId, record.mark));
        _end(dealId, DealState.Closed, "StorageEnded");
        _staking.release(deal.provider, Pricing.exposure(deal));
    }

    /// @inheritdoc IDeals
    function abort(Deal calldata deal) external {
        (bytes32 dealId, DealRecord memory record) = _load(deal);
        require(msg.sender == deal.client, Deals_NotClient(dealId, msg.sender));
        Params memory terms = params(deal.paramsVersion);
        if (record.state == DealState.Fetching) return _abortFetching(dealId, deal, terms);
        require(record.state == DealState.Open, Deals_WrongState(dealId, record.state));
        _cancel(dealId, deal, terms, Pricing.abortPrice(deal, terms, record.mark), "Aborted");
    }

    /// @inheritdoc IDeals
    function cancelOpen(Deal calldata deal, uint128 price, bytes calldata clientSignature, bytes calldata providerSignature) external {
        (bytes32 dealId, DealRecord memory record) = _load(deal);
        require(_isLive(record.state), Deals_WrongState(dealId, record.state));
        require(price <= deal.price, Deals_PriceAboveDeal(dealId, price));
        bytes32 digest = _hashTypedDataV4(TypedData.hashCancel(dealId, price));
        require(_isSigned(deal.client, digest, clientSignature), Deals_SignatureInvalid(dealId, deal.client));
        require(_isSigned(deal.provider, digest, providerSignature), Deals_SignatureInvalid(dealId, deal.provider));
        _cancel(dealId, deal, params(deal.paramsVersion), price, "Agreed");
    }

    /// @inheritdoc IDeals
    function cancelNonce(uint256 nonce) external {
        require(!_nonces[msg.sender].get(nonce), Deals_NonceSpent(msg.sender, nonce));
        _nonces[msg.sender].set(nonce);
        emit NonceCancelled(msg.sender, nonce);
    }

    /// @inheritdoc IDeals
    function beginMediation(Deal calldata deal) external onlyMediation returns (Disputed memory disputed) {
        (bytes32 dealId, DealRecord memory record) = _load(deal);
        Params memory terms = params(deal.paramsVersion);
        disputed = Disputed(dealId, record.resultHash, record.since, record.state == DealState.Paid, deal.price, 0);
        disputed.fee = uint128(Pricing.share(deal.price, terms.mediationFeeBps)); // safe: a share of a uint128
        if (disputed.paid) {
            require(block.timestamp < record.mark, Deals_TooLate(dealId, record.mark));
            // What is stored was never handed to the audit windows: it is open as it was.
            if (!_isStored(deal, terms)) _staking.reopen(deal.provider, Pricing.exposure(deal), record.since);
        } else {
            require(record.state == DealState.ResultCommitted, Deals_WrongState(dealId, record.state));
            uint256 time = uint256(record.since) + terms.judgeS;
            require(block.timestamp < time, Deals_TooLate(dealId, time));
            disputed.price = Pricing.currentPrice(deal, terms, record, true);
            // The client's fee leaves its lock here; `endMediation` spends the rest.
            Share[] memory shares = new Share[](1);
            shares[0] = Share(_mediation, disputed.fee);
            _escrow.distribute(deal.client, disputed.fee, shares);
        }
        _deals[dealId] = DealRecord(DealState.MediationCommit, _now(), 0, record.resultHash);
        emit DealMoved(dealId, DealState.MediationCommit, "Challenged");
    }

    /// @inheritdoc IDeals
    function moveMediation(bytes32 dealId, DealState state, bytes32 cause) external onlyMediation {
        (_deals[dealId].state, _deals[dealId].since) = (state, _now());
        emit DealMoved(dealId, state, cause);
    }

    /// @inheritdoc IDeals
    function endMediation(Deal calldata deal, DealState state, bytes32 cause, bool paid, uint128 price) external onlyMediation {
        bytes32 dealId = dealIdOf(deal);
        _end(dealId, state, cause);
        if (paid) return; // the client's lock was spent when the deal was paid
        Params memory terms = params(deal.paramsVersion);
        if (price > 0) emit DealCharged(dealId, price);
        uint256 lock = Pricing.clientLock(deal, terms) - Pricing.share(deal.price, terms.mediationFeeBps);
        _distribute(deal, terms, price, price - uint128(Pricing.share(price, deal.royaltyBps)), lock); // safe: a share of a uint128
    }

    /// @inheritdoc IDeals
    function stateOf(bytes32 dealId) external view returns (DealState, uint40, bytes20) {
        DealRecord memory record = _deals[dealId];
        bool closed = record.state == DealState.Paid && block.timestamp >= record.mark;
        if (closed) (record.state, record.since) = (DealState.Closed, record.mark);
        return (record.state, record.since, record.resultHash);
    }

    /// @inheritdoc IDeals
    function isNonceSpent(address client, uint256 nonce) external view returns (bool) {
        return _nonces[client].get(nonce);
    }

    /// @inheritdoc IDeals
    function escrow() external view returns (address) {
        return address(_escrow);
    }

    /// @inheritdoc IDeals
    function staking() external view returns (address) {
        return address(_staking);
    }

    /// @inheritdoc IDeals
    function treasury() external view returns (address) {
        return _treasury;
    }

    /// @inheritdoc IDeals
    function mediation() external view returns (address) {
        return _mediation;
    }

    /// @inheritdoc IDeals
    function dealIdOf(Deal calldata deal) public view returns (bytes32) {
        return _hashTypedDataV4(TypedData.hash(deal));
    }

    /// @inheritdoc IDeals
    function jobOfferIdOf(JobOffer calldata offer) public view returns (bytes32) {
        return _hashTypedDataV4(TypedData.hash(offer));
    }

    /// @dev Cheapest checks first; nothing is changed before the last one has passed.
    function _open(bytes32 dealId, SignedDeal calldata item) private returns (SkipReason reason) {
        Deal calldata deal = item.deal;
        reason = _checkOpening(dealId, deal);
        if (reason != SkipReason.None) return reason;
        Params memory terms = params(deal.paramsVersion);
        reason = Terms.check(deal, item.offer, terms);
        if (reason != SkipReason.None) return reason;
        reason = _checkSignatures(dealId, item);
        if (reason != SkipReason.None) return reason;
        reason = _lock(deal, terms);
        if (reason != SkipReason.None) return reason;

        _nonces[deal.client].set(item.offer.nonce);
        DealState state = deal.fetchS > 0 ? DealState.Fetching : DealState.Open;
        _deals[dealId] = DealRecord(state, _now(), deal.fetchS > 0 ? 0 : _now(), 0);
        emit DealOpened(dealId, deal.client, deal.provider, deal.solver, deal.jobOffer, deal.price, state);
    }

    function _checkOpening(bytes32 dealId, Deal calldata deal) private view returns (SkipReason) {
        if (msg.sender != deal.solver) return SkipReason.NotTheSolver;
        if (block.timestamp > deal.openBy) return SkipReason.OpenByPassed;
        if (deal.openBy > block.timestamp + Terms.MAX_OPEN_AHEAD_S) return SkipReason.OpenByTooFar;
        if (!_isCurrent(deal.paramsVersion)) return SkipReason.ParamsOutdated;
        if (_deals[dealId].state != DealState.None) return SkipReason.AlreadyOpened;
        if (!_staking.isStaked(Role.Solver, deal.solver)) return SkipReason.SolverNotStaked;
        return SkipReason.None;
    }

    function _checkSignatures(bytes32 dealId, SignedDeal calldata item) private view returns (SkipReason) {
        Deal calldata deal = item.deal;
        bytes32 offerId = jobOfferIdOf(item.offer);
        if (deal.jobOffer != offerId) return SkipReason.OfferMismatch;
        if (_nonces[deal.client].get(item.offer.nonce)) return SkipReason.NonceSpent;
        if (!_isSigned(deal.client, offerId, item.offerSignature)) return SkipReason.OfferSignatureInvalid;
        if (!_isSigned(deal.provider, dealId, item.providerSignature)) return SkipReason.ProviderSignatureInvalid;
        if (item.offer.confirm && !_isSigned(deal.client, dealId, item.clientConfirmation)) {
            return SkipReason.ConfirmationInvalid;
        }
        return SkipReason.None;
    }

    /// @dev Both or none.
    function _lock(Deal calldata deal, Params memory terms) private returns (SkipReason) {
        uint256 exposure = Pricing.exposure(deal);
        if (!_staking.expose(deal.provider, exposure)) {
            bool staked = _staking.isStaked(Role.Provider, deal.provider);
            return staked ? SkipReason.ProviderOverexposed : SkipReason.ProviderNotStaked;
        }
        if (!_escrow.lock(deal.client, Pricing.clientLock(deal, terms))) {
            _staking.release(deal.provider, exposure);
            return SkipReason.ClientBalanceTooLow;
        }
        return SkipReason.None;
    }

    function _settle(bytes32 dealId, Settlement calldata item) private returns (SkipReason) {
        DealRecord memory record = _deals[dealId];
        if (!_isLive(record.state)) return SkipReason.NotSettleable;
        bool committed = record.state == DealState.ResultCommitted;
        if (committed && bytes20(item.resultHash) != record.resultHash) return SkipReason.ResultMismatch;
        Deal calldata deal = item.deal;
        Params memory terms = params(deal.paramsVersion);
        uint256 least = Pricing.currentPrice(deal, terms, record, committed);
        if (item.price < least || item.price > deal.price) return SkipReason.PriceMismatch;
        bytes32 digest = _hashTypedDataV4(TypedData.hashAcceptance(dealId, item.resultHash, item.price));
        if (!_isSigned(deal.client, digest, item.acceptanceSignature)) return SkipReason.AcceptanceInvalid;
        _payOut(dealId, deal, terms, item.price, item.resultHash);
        return SkipReason.None;
    }

    function _payOut(bytes32 dealId, Deal calldata deal, Params memory terms, uint128 price, bytes32 resultHash) private {
        bool stored = _isStored(deal, terms);
        _deals[dealId] = DealRecord(DealState.Paid, _now(), _now() + (stored ? deal.storageS : terms.auditS), bytes20(resultHash));
        uint128 earned = price - uint128(Pricing.share(price, deal.royaltyBps)); // safe: a share of a uint128
        emit DealPaid(dealId, deal.provider, earned, resultHash);
        // The audit windows are too short for what is stored: its exposure stays that of an open deal until `close`.
        if (!stored) _staking.keepForAudit(deal.provider, Pricing.exposure(deal));
        _distribute(deal, terms, price, earned, Pricing.clientLock(deal, terms));
    }

    /// @dev Ends a deal by will, at a price: nothing was delivered under it, so nothing is left to audit.
    function _cancel(bytes32 dealId, Deal calldata deal, Params memory terms, uint128 price, bytes32 cause) private {
        _end(dealId, DealState.Cancelled, cause);
        emit DealCharged(dealId, price);
        _staking.release(deal.provider, Pricing.exposure(deal));
        uint128 earned = price - uint128(Pricing.share(price, deal.royaltyBps)); // safe: a share of a uint128
        _distribute(deal, terms, price, earned, Pricing.clientLock(deal, terms));
    }

    /// @dev The client's lock, whole: provider, author, solver, audit fund, and the rest back to the client.
    function _distribute(Deal calldata deal, Params memory terms, uint128 price, uint128 earned, uint256 lock) private {
        Share[] memory shares = new Share[](price == 0 ? 0 : price == earned ? 3 : 4);
        if (price > 0) {
            shares[0] = Share(deal.provider, earned);
            shares[1] = Share(_treasury, uint128(Pricing.share(price, terms.taxBps))); // safe: a share of a uint128
            shares[2] = Share(deal.solver, deal.solverFee);
            if (shares.length == 4) shares[3] = Share(deal.royaltyTo, price - earned);
        }
        _escrow.distribute(deal.client, lock, shares);
    }

    /// @dev Who was silent can't be told from the chain: the client may have withheld its inputs, the provider may not have
    /// asked. So the client forfeits its collateral, and to the treasury: neither can gain by staging it.
    function _timeOutFetching(bytes32 dealId, Deal calldata deal, DealRecord memory record) private {
        uint256 time = uint256(record.since) + deal.fetchS;
        require(block.timestamp >= time, Deals_TooEarly(dealId, time));
        Params memory terms = params(deal.paramsVersion);
        _end(dealId, DealState.Refunded, "FetchTimedOut");
        _forfeit(deal, terms, terms.timeoutCollateralBps);
    }

    /// @dev For the same reason the least price of an abort goes to the treasury as long as no work has started.
    function _abortFetching(bytes32 dealId, Deal calldata deal, Params memory terms) private {
        _end(dealId, DealState.Cancelled, "Aborted");
        emit DealCharged(dealId, uint128(Pricing.share(deal.price, terms.minAbortBps))); // safe: a share of a uint128
        _forfeit(deal, terms, terms.minAbortBps);
    }

    function _forfeit(Deal calldata deal, Params memory terms, uint256 bps) private {
        _staking.release(deal.provider, Pricing.exposure(deal));
        Share[] memory shares = new Share[](1);
        shares[0] = Share(_treasury, uint128(Pricing.share(deal.price, bps))); // safe: a share of a uint128
        _escrow.distribute(deal.client, Pricing.clientLock(deal, terms), shares);
    }

    function _end(bytes32 dealId, DealState state, bytes32 cause) private {
        _deals[dealId] = DealRecord(state, _now(), 0, 0);
        emit DealMoved(dealId, state, cause);
    }

    function _load(Deal calldata deal) private view returns (bytes32 dealId, DealRecord memory record) {
        dealId = dealIdOf(deal);
        record = _deals[dealId];
    }

    /// @dev From here on a result is worth nothing: the deal can be timed out.
    function _executionEnd(Deal calldata deal, DealRecord memory record) private view returns (uint256) {
        Params memory terms = params(deal.paramsVersion);
        return Pricing.dueAt(deal, terms, record.mark) + terms.lateS;
    }

    /// @dev Whether the client pays for longer than the audit window. Both are bound to the deal for life.
    function _isStored(Deal calldata deal, Params memory terms) private pure returns (bool) {
        return deal.storageS > terms.auditS;
    }

    function _isLive(DealState state) private pure returns (bool) {
        return state == DealState.Fetching || state == DealState.Open || state == DealState.ResultCommitted;
    }

    function _now() private view returns (uint40) {
        return uint40(block.timestamp); // 40 bits last for 34,000 years
    }
}
