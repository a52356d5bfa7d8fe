// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {EIP712} from "@openzeppelin/contracts/utils/cryptography/EIP712.sol";
import {SafeCast} from "@openzeppelin/contracts/utils/math/SafeCast.sol";
import {IDeals} from "./interfaces/IDeals.sol";
import {IEscrow, Share} from "./interfaces/IEscrow.sol";
import {IExtensions} from "./interfaces/IExtensions.sol";
import {IProtocolParams} from "./interfaces/IProtocolParams.sol";
import {IStrategies} from "./interfaces/IStrategies.sol";
import {Pricing} from "./libraries/Pricing.sol";
import {Signatures} from "./Signatures.sol";
import {Deal} from "./types/Deal.sol";
import {DealState} from "./types/DealState.sol";
import {Extended, Extension, ExtensionPhase} from "./types/Extension.sol";

/// @title Extensions: further time of a metered job, bought while it runs, with collateral of its own
/// @notice Rules with numbers: docs/protocol/metered.md. A deal's price and clocks can't grow; what is bought beyond them lies here,
/// locked in the escrow on the accounts of client and provider, and follows the deal's end.
/// @dev What is locked follows from the sum of the prices alone (`_lockOf`, `_collateralOf`), so that no rounding is left over. Calls out:
/// to Deals and Strategies (views), to Escrow, which calls no one; static and gas-capped to wallets, before anything is written.
contract Extensions is IExtensions, Signatures, EIP712 {
    using SafeCast for uint256;

    bytes32 private constant EXTENSION_TYPEHASH =
        keccak256("Extension(bytes32 dealId,uint32 number,uint32 fromS,uint32 untilS,uint128 price)");

    IEscrow private immutable _escrow;
    IDeals private immutable _deals;
    IStrategies private immutable _strategies;

    mapping(bytes32 dealId => Extended) private _extended;

    /// @param escrow_ Deployed for this contract's predicted address.
    /// @param deals_ Whose states decide who is paid.
    /// @param strategies_ Which convictions are mild: those cost no collateral.
    constructor(IEscrow escrow_, IDeals deals_, IStrategies strategies_) EIP712("lilynode", "1") {
        require(escrow_.extensions() == address(this) && deals_.escrow() == address(escrow_), Extensions_WronglyWired());
        (_escrow, _deals, _strategies) = (escrow_, deals_, strategies_);
    }

    /// @inheritdoc IExtensions
    function extend(Deal calldata deal, Extension calldata extension, bytes calldata clientSignature, bytes calldata providerSignature)
        external
    {
        (bytes32 dealId, Extended memory kept) = _load(deal);
        (DealState state, uint40 since,) = _deals.stateOf(dealId);
        require(state == DealState.Open, Extensions_WrongState(dealId, state));
        _check(dealId, kept, extension, deal.timeoutS);
        _checkSignatures(deal, extension, clientSignature, providerSignature);
        // The clock of an Open deal started when it became so. Seconds are at most the deal's timeoutS, 7 days.
        if (kept.number == 0) (kept.startedAt, kept.fromS) = (since, uint24(extension.fromS));
        (kept.untilS, kept.number) = (uint24(extension.untilS), kept.number + 1);
        _grow(deal, kept, extension);
    }

    /// @inheritdoc IExtensions
    function halt(Deal calldata deal) external {
        (bytes32 dealId, Extended memory kept) = _load(deal);
        require(msg.sender == deal.provider, Extensions_NotProvider(dealId, msg.sender));
        (DealState state, uint40 since,) = _deals.stateOf(dealId);
        require(state == DealState.Open, Extensions_WrongState(dealId, state));
        require(kept.haltedS == 0, Extensions_AlreadyHalted(dealId));
        uint256 time = uint256(since) + (kept.untilS > 0 ? kept.untilS : 1);
        require(block.timestamp >= time, Extensions_TooEarly(dealId, time));
        uint256 haltedS = block.timestamp - since; // an Open deal is over within 16 days in practice; beyond 24 bits it reverts
        _extended[dealId].haltedS = haltedS.toUint24();
        emit Halted(dealId, uint32(haltedS)); // safe: it fits 24 bits
    }

    /// @inheritdoc IExtensions
    function finish(Deal calldata deal) external {
        (bytes32 dealId, Extended memory kept) = _load(deal);
        (DealState state, uint40 since,) = _deals.stateOf(dealId);
        bool held = kept.phase == ExtensionPhase.Held;
        if (state == DealState.Paid) {
            require(kept.number > 0 && held, Extensions_NothingDue(dealId));
            _extended[dealId].phase = ExtensionPhase.Paid;
            return _pay(dealId, deal, kept.price, kept.price);
        }
        require(_isOver(state), Extensions_WrongState(dealId, state));
        require(kept.number > 0 && kept.phase != ExtensionPhase.Finished, Extensions_NothingDue(dealId));
        _extended[dealId].phase = ExtensionPhase.Finished;
        if (held) _pay(dealId, deal, kept.price, _dueIn(state, since, kept));
        _free(dealId, deal, kept.price, _takenIn(state, deal, kept.price, !held));
    }

    /// @inheritdoc IExtensions
    function extensionsOf(bytes32 dealId) external view returns (Extended memory) {
        return _extended[dealId];
    }

    /// @inheritdoc IExtensions
    function escrow() external view returns (address) {
        return address(_escrow);
    }

    /// @inheritdoc IExtensions
    function deals() external view returns (address) {
        return address(_deals);
    }

    function _check(bytes32 dealId, Extended memory kept, Extension calldata extension, uint32 mostS) private pure {
        require(
            extension.dealId == dealId && extension.number == uint32(kept.number) + 1,
            Extensions_WrongNumber(dealId, uint32(kept.number) + 1)
        );
        require(kept.haltedS == 0, Extensions_AlreadyHalted(dealId));
        bool follows = kept.number == 0 ? extension.fromS > 0 : extension.fromS == kept.untilS;
        require(
            follows && extension.untilS > extension.fromS && extension.untilS <= mostS, Extensions_WrongTime(dealId, kept.untilS, mostS)
        );
    }

    function _checkSignatures(Deal calldata deal, Extension calldata extension, bytes calldata byClient, bytes calldata byProvider)
        private
        view
    {
        bytes32 digest = _hashTypedDataV4(keccak256(abi.encode(EXTENSION_TYPEHASH, extension)));
        require(_isSigned(deal.client, digest, byClient), Extensions_SignatureInvalid(extension.dealId, deal.client));
        require(_isSigned(deal.provider, digest, byProvider), Extensions_SignatureInvalid(extension.dealId, deal.provider));
    }

    /// @dev Both sides are locked for the new sum, or nothing happened.
    function _grow(Deal calldata deal, Extended memory kept, Extension calldata extension) private {
        (uint256 before, uint256 total) = (kept.price, uint256(kept.price) + extension.price);
        kept.price = total.toUint96();
        _extended[extension.dealId] = kept;
        emit Extends(extension.dealId, extension.number, extension.untilS, extension.price);
        _lock(deal.client, _lockOf(deal, total) - _lockOf(deal, before));
        _lock(deal.provider, _collateralOf(deal, total) - _collateralOf(deal, before));
    }

    /// @dev Of all that was bought: the price that the provider earns in an end that was not Paid first.
    function _dueIn(DealState state, uint40 since, Extended memory kept) private pure returns (uint256) {
        if (state == DealState.Refunded || state == DealState.TimedOut || state == DealState.SlashedProvider) return 0;
        if (state != DealState.Cancelled) return kept.price;
        // As an abort: the share of the bought time that ran.
        uint256 ranS = since - kept.startedAt;
        if (ranS <= kept.fromS) return 0;
        return ranS >= kept.untilS ? kept.price : (uint256(kept.price) * (ranS - kept.fromS)) / (kept.untilS - kept.fromS);
    }

    /// @dev What the provider's collateral answers with, the client's part first.
    function _takenIn(DealState state, Deal calldata deal, uint256 total, bool wasPaid) private view returns (uint256[2] memory taken) {
        uint256 collateral = _collateralOf(deal, total);
        if (state == DealState.TimedOut) {
            taken[0] = Pricing.share(total, IProtocolParams(address(_deals)).params(deal.paramsVersion).timeoutCollateralBps);
        } else if (state == DealState.SlashedProvider) {
            // A paid price comes back out of the collateral.
            bool mild = _strategies.strategyFor(deal.verification, deal.openBy).mild;
            taken[0] = (wasPaid ? total : 0) + (mild ? 0 : total);
            if (!mild) taken[1] = collateral;
        }
        if (taken[0] > collateral) taken[0] = collateral;
        if (taken[1] > 0) taken[1] -= taken[0];
    }

    /// @dev The client's lock, whole, at a price of at most `total`.
    function _pay(bytes32 dealId, Deal calldata deal, uint256 total, uint256 price) private {
        Share[] memory shares = new Share[](price == 0 ? 0 : 3);
        if (price > 0) {
            uint256 royalty = Pricing.share(price, deal.royaltyBps);
            // safe: shares of a uint96
            shares[0] = Share(deal.provider, uint128(price - royalty));
            shares[1] = Share(_deals.treasury(), uint128(_lockOf(deal, price) - price));
            shares[2] = Share(deal.royaltyTo, uint128(royalty));
        }
        emit ExtensionsPaid(dealId, price);
        _escrow.distribute(deal.client, _lockOf(deal, total), shares);
    }

    /// @dev The provider's collateral, whole.
    function _free(bytes32 dealId, Deal calldata deal, uint256 total, uint256[2] memory taken) private {
        bool none = taken[0] + taken[1] == 0;
        Share[] memory shares = new Share[](none ? 0 : 2);
        if (!none) {
            // `_takenIn` takes at most the collateral, which was locked as a uint128.
            shares[0] = Share(deal.client, uint128(taken[0]));
            shares[1] = Share(_deals.treasury(), uint128(taken[1]));
        }
        emit ExtensionsFinished(dealId, taken[0], taken[1]);
        _escrow.distribute(deal.provider, _collateralOf(deal, total), shares);
    }

    function _lock(address account, uint256 amount) private {
        if (_escrow.lock(account, amount)) return;
        revert Extensions_InsufficientBalance(account, _escrow.accountOf(account).free, amount);
    }

    function _load(Deal calldata deal) private view returns (bytes32 dealId, Extended memory kept) {
        dealId = _deals.dealIdOf(deal);
        kept = _extended[dealId];
    }

    /// @dev A price with its tax.
    function _lockOf(Deal calldata deal, uint256 price) private view returns (uint256) {
        return price + Pricing.share(price, IProtocolParams(address(_deals)).params(deal.paramsVersion).taxBps);
    }

    /// @dev price·ρ, rounded up.
    function _collateralOf(Deal calldata deal, uint256 price) private pure returns (uint256) {
        return (price * deal.collateralBps + Pricing.BPS - 1) / Pricing.BPS;
    }

    function _isOver(DealState state) private pure returns (bool) {
        return state >= DealState.Closed;
    }
}
