// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Deal} from "../types/Deal.sol";
import {JobOffer} from "../types/JobOffer.sol";

/// @title EIP-712 struct hashes of everything that wallets sign
/// @notice test/vectors/typed-data.json holds examples that this file and the TypeScript side must both reproduce.
library TypedData {
    bytes32 internal constant JOB_OFFER_TYPEHASH = keccak256(
        "JobOffer(address client,bytes32 jobSpec,uint128 maxPrice,uint128 maxSolverFee,address royaltyTo,uint16 royaltyBps,uint32 timeoutS,uint32 storageS,uint64 deadlineS,uint64 expiryS,uint32 minCollateralBps,bytes32 verification,address target,address[] excluded,address[] solvers,address[] mediators,bool confirm,bytes32 preferences,uint256 nonce)"
    );
    bytes32 internal constant DEAL_TYPEHASH = keccak256(
        "Deal(bytes32 jobOffer,bytes32 resourceOffer,address client,address provider,address solver,bytes32 jobSpec,uint128 price,uint128 solverFee,uint32 collateralBps,address royaltyTo,uint16 royaltyBps,uint64 openBy,uint32 fetchS,uint32 timeoutS,uint32 storageS,bytes32 verification,bytes32 mediatorRule,uint32 paramsVersion)"
    );
    bytes32 internal constant ACCEPTANCE_TYPEHASH = keccak256("Acceptance(bytes32 dealId,bytes32 resultHash,uint128 price)");
    bytes32 internal constant CANCEL_TYPEHASH = keccak256("Cancel(bytes32 dealId,uint128 price)");
    /// @dev Signed by the provider for each result: two of one deal prove that it equivocated.
    bytes32 internal constant RECEIPT_TYPEHASH = keccak256("Receipt(bytes32 dealId,bytes32 resultHash,bytes32 facts)");

    /// @notice Struct hash of a job offer.
    function hash(JobOffer calldata offer) internal pure returns (bytes32) {
        // Two halves, for the compiler's stack; all members are encoded as 32 bytes, so joining them changes nothing.
        bytes memory first = abi.encode(
            JOB_OFFER_TYPEHASH,
            offer.client,
            offer.jobSpec,
            offer.maxPrice,
            offer.maxSolverFee,
            offer.royaltyTo,
            offer.royaltyBps,
            offer.timeoutS,
            offer.storageS,
            offer.deadlineS,
            offer.expiryS
        );
        bytes memory second = abi.encode(
            offer.minCollateralBps,
            offer.verification,
            offer.target,
            hash(offer.excluded),
            hash(offer.solvers),
            hash(offer.mediators),
            offer.confirm,
            offer.preferences,
            offer.nonce
        );
        return keccak256(bytes.concat(first, second));
    }

    /// @notice Struct hash of a deal: all its members are static, so the ABI encoding is the EIP-712 encoding.
    /// @dev Copied as it came, which is some 60 gas a member cheaper than `abi.encode`. That checks no member's padding: a member whose
    /// unused bits are set gives another hash here, and reverts where it is read; opening reads every member, so no such deal is opened.
    function hash(Deal calldata deal) internal pure returns (bytes32 structHash) {
        bytes32 typehash = DEAL_TYPEHASH;
        assembly ("memory-safe") {
            let free := mload(0x40) // beyond it memory is free, and needs not be reserved for this
            mstore(free, typehash)
            calldatacopy(add(free, 32), deal, 576) // 18 members
            structHash := keccak256(free, 608)
        }
    }

    /// @notice Hash of a list of addresses as EIP-712 has it; also the `mediatorRule` of a list that is not empty.
    function hash(address[] calldata list) internal pure returns (bytes32) {
        return keccak256(abi.encodePacked(list)); // pads each element to 32 bytes
    }

    /// @notice Struct hash of an acceptance.
    function hashAcceptance(bytes32 dealId, bytes32 resultHash, uint128 price) internal pure returns (bytes32) {
        return keccak256(abi.encode(ACCEPTANCE_TYPEHASH, dealId, resultHash, price));
    }

    /// @notice Struct hash of a cancellation.
    function hashCancel(bytes32 dealId, uint128 price) internal pure returns (bytes32) {
        return keccak256(abi.encode(CANCEL_TYPEHASH, dealId, price));
    }

    /// @notice Struct hash of a provider's receipt.
    function hashReceipt(bytes32 dealId, bytes32 resultHash, bytes32 facts) internal pure returns (bytes32) {
        return keccak256(abi.encode(RECEIPT_TYPEHASH, dealId, resultHash, facts));
    }
}
