// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

/// @notice Why an item of a batch was left out. src/chain/abi/skip-reason.ts is generated from this list: append only.
enum SkipReason {
    None,
    // openDeals: who, when, under which rules
    NotTheSolver,
    SolverNotStaked,
    OpenByPassed,
    OpenByTooFar,
    ParamsOutdated,
    AlreadyOpened,
    // openDeals: the deal against the offer
    OfferMismatch,
    ClientMismatch,
    SelfDeal,
    JobSpecMismatch,
    PriceAboveMax,
    SolverFeeAboveMax,
    RoyaltyMismatch,
    RoyaltyOutOfRange,
    TimeoutMismatch,
    TimeoutOutOfRange,
    FetchOutOfRange,
    VerificationMismatch,
    NotTheTarget,
    ListTooLong,
    ProviderExcluded,
    SolverNotTrusted,
    MediatorRuleMismatch,
    CollateralTooLow,
    OfferExpired,
    DeadlineTooEarly,
    NonceSpent,
    // openDeals: signatures and money
    OfferSignatureInvalid,
    ProviderSignatureInvalid,
    ConfirmationInvalid,
    ProviderNotStaked,
    ProviderOverexposed,
    ClientBalanceTooLow,
    // settle
    NotSettleable,
    ResultMismatch,
    PriceMismatch,
    AcceptanceInvalid,
    // openDeals: the deal against the offer
    StorageMismatch,
    StorageOutOfRange,
    FetchTooShort
}
