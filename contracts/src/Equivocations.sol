// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {MessageHashUtils} from "@openzeppelin/contracts/utils/cryptography/MessageHashUtils.sol";
import {IDeals} from "./interfaces/IDeals.sol";
import {IEquivocations} from "./interfaces/IEquivocations.sol";
import {IMediation} from "./interfaces/IMediation.sol";
import {TypedData} from "./libraries/TypedData.sol";
import {Signatures} from "./Signatures.sol";
import {Deal} from "./types/Deal.sol";
import {SignedReceipt} from "./types/Mediation.sol";

/// @title Proofs that a provider signed two results for one deal
/// @notice The chain keeps one result a deal; receipts are signed off chain, and two that contradict each other convict by themselves.
contract Equivocations is IEquivocations, Signatures {
    IDeals private immutable _deals;
    IMediation private immutable _mediation;
    bytes32 private immutable _domain;

    /// @param deals_ What receipts are signed for (src/chain/signing/typed-data.ts).
    /// @param mediation_ What convicts.
    constructor(IDeals deals_, IMediation mediation_) {
        (_deals, _mediation) = (deals_, mediation_);
        bytes32 domainType = keccak256("EIP712Domain(string name,string version,uint256 chainId,address verifyingContract)");
        _domain = keccak256(abi.encode(domainType, keccak256("lilynode"), keccak256("1"), block.chainid, address(deals_)));
    }

    /// @inheritdoc IEquivocations
    function prove(Deal calldata deal, SignedReceipt calldata one, SignedReceipt calldata other) external {
        bytes32 dealId = _deals.dealIdOf(deal);
        bool proven =
            one.resultHash != other.resultHash && _isReceipt(dealId, deal.provider, one) && _isReceipt(dealId, deal.provider, other);
        require(proven, Equivocations_NotProven(dealId));
        _mediation.convictEquivocation(deal, msg.sender);
    }

    function _isReceipt(bytes32 dealId, address provider, SignedReceipt calldata receipt) private view returns (bool) {
        bytes32 digest = MessageHashUtils.toTypedDataHash(_domain, TypedData.hashReceipt(dealId, receipt.resultHash, receipt.facts));
        return _isSigned(provider, digest, receipt.signature);
    }
}
