// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Role} from "../types/Role.sol";

/// @notice Who may expose and slash.
struct Authorities {
    address deals;
    address mediation;
    address beacon;
}

/// @title Stakes of providers, solvers and mediators
interface IStaking {
    /// @notice An account's stake in one role, in wei of LILY.
    struct Position {
        /// What others delegated to it included.
        uint256 stake;
        /// Part of `stake` that is on its way out; it backs nothing any more.
        uint256 unbonding;
        /// Unix seconds at which `unbonding` may leave; 0: none.
        uint64 unbondableAt;
        /// What open and still auditable deals (provider), seats and beacon commitments (mediator) hold of the stake.
        uint256 exposure;
    }

    /// @notice `amount` was added; `stake` and `unbonding` are the new totals.
    event Staked(Role indexed role, address indexed account, uint256 amount, uint256 stake, uint256 unbonding);
    /// @notice `amount` more is on its way out; all of `unbonding` may leave at `unbondableAt`.
    event UnbondingRequested(
        Role indexed role, address indexed account, uint256 amount, uint256 stake, uint256 unbonding, uint64 unbondableAt
    );
    /// @notice `amount` went back to its owner.
    event Unbonded(Role indexed role, address indexed account, uint256 amount, uint256 stake);
    /// @notice `amount` of the stake was given to `beneficiary`.
    event Slashed(
        Role indexed role, address indexed account, address indexed beneficiary, uint256 amount, uint256 stake, uint256 unbonding
    );
    /// @notice `delegated` of the stake belongs to others now; a halted account backs nothing new.
    event Backed(Role indexed role, address indexed account, uint256 delegated, uint256 stake, uint256 unbonding, bool halted);
    /// @notice Certificates of `wallet` with a counter below `counter` are void.
    event CertificatesRevoked(address indexed wallet, uint256 counter);

    /// @notice Only the market's own contracts may do this.
    error Staking_NotAuthorized(address sender);
    /// @notice Nothing to move.
    error Staking_ZeroAmount();
    /// @notice The role's stake must not be below its minimum.
    error Staking_BelowMinimum(Role role, uint256 stake, uint256 minimum);
    /// @notice The part that neither unbonds nor backs a deal is too small.
    error Staking_InsufficientFreeStake(Role role, address account, uint256 free, uint256 wanted);
    /// @notice Delegated stake is at most the operator's own, which is lost first; and nothing is delegated to one that is halted.
    error Staking_TooLittleOwnStake(Role role, address account, uint256 own, uint256 delegated);
    /// @notice Nothing is unbonding.
    error Staking_NothingUnbonding(Role role, address account);
    /// @notice The unbonding part can't leave yet.
    error Staking_UnbondingTooEarly(Role role, address account, uint64 unbondableAt);
    /// @notice A slash must be covered by the exposure that it ends.
    error Staking_SlashExceedsExposure(address account, uint256 exposure, uint256 amount);
    /// @notice Unbonding must take at least as long as a payment can stay exposed.
    error Staking_UnbondingDelayTooShort(uint256 delayS, uint256 minimumS);

    /// @notice Adds the sender's tokens to the sender's stake; the result must reach the role's minimum.
    function stake(Role role, uint256 amount) external;
    /// @notice Starts taking `amount` out; it backs nothing from now on. A further request restarts the delay.
    function requestUnbond(Role role, uint256 amount) external;
    /// @notice Sends what has finished unbonding to the sender.
    function unbond(Role role) external;
    /// @notice Makes void every certificate of the sender that was signed so far.
    function revokeCertificates() external;

    /// @notice Takes tokens of Delegation as delegated stake of an account.
    function addDelegated(Role role, address account, uint256 amount) external;
    /// @notice Sends delegated stake to Delegation; never what something is exposed to.
    function removeDelegated(Role role, address account, uint256 amount) external;
    /// @notice Makes up to `wanted` of an account's own stake its delegators', as far as that does not halt it.
    function shiftToDelegated(Role role, address account, uint256 wanted) external returns (uint256 moved);
    /// @notice Halts an account for those who wait to leave it, or ends that.
    function hold(Role role, address account, bool held) external;

    /// @notice Locks `amount` of a provider's stake for an open deal.
    /// @return exposed False, and nothing done, when the provider is not staked or its free stake is too small.
    function expose(address provider, uint256 amount) external returns (bool exposed);
    /// @notice Ends the exposure of an open deal.
    function release(address provider, uint256 amount) external;
    /// @notice Turns the exposure of an open deal into that of a paid one, which ends by itself.
    function keepForAudit(address provider, uint256 amount) external;
    /// @notice Ends the exposure of an open deal and gives `amount` of the stake to the escrow balance of `beneficiary`.
    function slash(address provider, uint256 exposure, uint256 amount, address beneficiary) external;

    /// @notice Turns the exposure of a deal paid at `paidAt`, still auditable, back into that of an open one.
    function reopen(address provider, uint256 amount, uint256 paidAt) external;
    /// @notice Locks `amount` of a mediator's stake for a seat or a beacon commitment.
    /// @return exposed False, and nothing done, when the mediator is not staked or its free stake is too small.
    function exposeSeat(address mediator, uint256 amount) external returns (bool exposed);
    /// @notice As `exposeSeat`, for all whose weight is not zero. None whose stake is below its weight, in gwei.
    /// @return exposed Bit i is set if the i-th was exposed. At most 256 of them.
    function exposeSeats(address[] calldata mediators, uint64[] calldata weights, uint256 amount) external returns (uint256 exposed);
    /// @notice Ends the exposure of a seat and gives `amount` of the stake to the escrow balance of `beneficiary`.
    function closeSeat(address mediator, uint256 exposure, uint256 amount, address beneficiary) external;
    /// @notice As `closeSeat`, for seats of the same exposure, with an amount for each.
    function closeSeats(address[] calldata mediators, uint256[] calldata amounts, uint256 exposure, address beneficiary) external;

    /// @notice Whether the stake that is not unbonding reaches the role's minimum, and is not halted.
    function isStaked(Role role, address account) external view returns (bool);
    /// @notice The account's stake in a role.
    function positionOf(Role role, address account) external view returns (Position memory);
    /// @notice How much of an account's stake belongs to others, and whether it backs nothing new: too little own stake, or somebody waits to leave.
    function delegatedOf(Role role, address account) external view returns (uint256 delegated, bool halted);
    /// @notice The contract through which others put stake behind an account.
    function delegation() external view returns (address);
    /// @notice Sum of all stakes in a role, unbonding parts included.
    function totalStakeOf(Role role) external view returns (uint256);
    /// @notice Least stake of a role.
    function minimumStake(Role role) external view returns (uint256);
    /// @notice Seconds between `requestUnbond` and `unbond`.
    function unbondingDelayS() external view returns (uint256);
    /// @notice A payment stays exposed for at least this long, and for less than twice this long, in seconds.
    function auditWindowS() external view returns (uint256);
    /// @notice Certificates with a lower counter are void.
    function certificateCounter(address wallet) external view returns (uint256);
    /// @notice The contract that may expose and slash for deals.
    function deals() external view returns (address);
    /// @notice The contract that may expose and slash for mediation.
    function mediation() external view returns (address);
}
