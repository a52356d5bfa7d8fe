// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {JobOffer} from "./JobOffer.sol";

/// @notice One job sold to one provider at one price. Its EIP-712 digest is the deal's id.
/// @dev Field names and order are those of `dealSchema` in src/core/deal.ts. All fields are static, hence
/// `abi.encode(typehash, deal)` is exactly the EIP-712 encoding: a dynamic field here would break the id.
struct Deal {
    /// EIP-712 digest of the JobOffer that the client signed.
    bytes32 jobOffer;
    /// sha2-256 of the provider's ResourceOffer; evidence only, never read on chain.
    bytes32 resourceOffer;
    address client;
    address provider;
    address solver;
    bytes32 jobSpec;
    /// Wei of LILY, royalty included, tax and solver's fee excluded.
    uint128 price;
    uint128 solverFee;
    /// Collateral multiple ρ in 1/10,000: the provider locks price·(1 + ρ).
    uint32 collateralBps;
    address royaltyTo;
    uint16 royaltyBps;
    /// Unix seconds: nobody can open the deal after it.
    uint64 openBy;
    /// Seconds for fetching inputs and module; 0: the deal opens as Open.
    uint32 fetchS;
    /// Execution limit in seconds.
    uint32 timeoutS;
    /// Seconds after payment for which the result is kept and can be challenged, if that is more than the parameters' `auditS`; 0: `auditS`.
    uint32 storageS;
    bytes32 verification;
    /// Which mediators may be drawn: zero for any staked one, else the EIP-712 hash of the offer's list.
    bytes32 mediatorRule;
    /// Version of the protocol parameters that bind this deal for life.
    uint32 paramsVersion;
}

/// @notice Everything `openDeals` needs for one deal.
struct SignedDeal {
    Deal deal;
    bytes providerSignature;
    JobOffer offer;
    bytes offerSignature;
    /// The client's signature of the Deal; empty unless the offer says `confirm`.
    bytes clientConfirmation;
}

/// @notice The client's word that it holds and verified the result, with what `settle` needs.
struct Settlement {
    Deal deal;
    bytes32 resultHash;
    /// The deal's price, or for a late result anything from the decayed price up to it.
    uint128 price;
    bytes acceptanceSignature;
}
