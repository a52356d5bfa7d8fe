// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Deal, Settlement, SignedDeal} from "../types/Deal.sol";
import {DealState} from "../types/DealState.sol";
import {JobOffer} from "../types/JobOffer.sol";
import {SkipReason} from "../types/SkipReason.sol";

/// @notice What mediation has to know of a deal that it takes over.
struct Disputed {
    bytes32 dealId;
    bytes20 resultHash;
    /// Unix seconds of the payment or of the commit.
    uint40 since;
    /// True: the provider has the money already, and a conviction takes it back out of its stake.
    bool paid;
    /// What the provider is paid if it is found right and has not been paid: the price due at its commit.
    uint128 price;
    /// F_med: what one mediator earns.
    uint128 fee;
}

/// @title Deals: opened in batches by solvers, settled in batches by anyone, finite in every state
interface IDeals {
    /// @notice The deal is open (or fetching): the client's money and the provider's stake are locked.
    event DealOpened(
        bytes32 indexed dealId,
        address indexed client,
        address indexed provider,
        address solver,
        bytes32 jobOffer,
        uint128 price,
        DealState state
    );
    /// @notice An item of a batch was left out; nothing of it happened.
    event DealSkipped(bytes32 indexed dealId, SkipReason reason);
    /// @notice Any change of state but opening and payment; `cause` is an ASCII word.
    event DealMoved(bytes32 indexed dealId, DealState state, bytes32 cause);
    /// @notice `amount` (the price without the royalty) went to the provider. After a claim only the first 20 bytes of
    /// `resultHash` are set; `ResultCommitted` has them all.
    event DealPaid(bytes32 indexed dealId, address indexed provider, uint128 amount, bytes32 resultHash);
    /// @notice The whole hash, of which the chain keeps the first 20 bytes.
    event ResultCommitted(bytes32 indexed dealId, bytes32 resultHash);
    /// @notice What the client paid for a deal that ended by `abort` or `cancelOpen`; the provider's part of it has the royalty taken off.
    event DealCharged(bytes32 indexed dealId, uint128 price);
    /// @notice No deal can be opened with this nonce any more.
    event NonceCancelled(address indexed client, uint256 nonce);

    /// @notice More items than one call takes.
    error Deals_BatchTooLarge(uint256 length, uint256 limit);
    /// @notice The call does not fit the state that the deal is in.
    error Deals_WrongState(bytes32 dealId, DealState state);
    /// @notice Only the deal's provider may do this.
    error Deals_NotProvider(bytes32 dealId, address sender);
    /// @notice Only the deal's client may do this.
    error Deals_NotClient(bytes32 dealId, address sender);
    /// @notice The time for this is `time` (Unix seconds).
    error Deals_TooEarly(bytes32 dealId, uint256 time);
    /// @notice The time for this ended at `time` (Unix seconds).
    error Deals_TooLate(bytes32 dealId, uint256 time);
    /// @notice The price lies above the deal's.
    error Deals_PriceAboveDeal(bytes32 dealId, uint128 price);
    /// @notice The client's or the provider's signature of the cancellation does not fit.
    error Deals_SignatureInvalid(bytes32 dealId, address signer);
    /// @notice The nonce was spent or cancelled before.
    error Deals_NonceSpent(address client, uint256 nonce);
    /// @notice Only the Mediation contract may do this.
    error Deals_NotMediation(address sender);
    /// @notice Escrow or Staking was deployed for another Deals or Mediation contract, or there is no treasury.
    error Deals_WronglyWired();

    /// @notice Opens deals. The sender must be each deal's named and staked solver. An item that can't be opened is skipped with
    /// an event that says why; the others are not affected.
    function openDeals(SignedDeal[] calldata items) external;
    /// @notice Pays accepted results, for anyone. Skips like `openDeals`.
    function settle(Settlement[] calldata items) external;
    /// @notice Provider: everything is fetched; starts the execution clock.
    function markReady(Deal calldata deal) external;
    /// @notice Provider: commits to a result that the client does not answer; only before the deal times out.
    function commitResult(Deal calldata deal, bytes32 resultHash) external;
    /// @notice Anyone: pays the provider when the client was silent for `judgeS` after the commit.
    function claim(Deal calldata deal) external;
    /// @notice Anyone: ends a deal whose provider was silent.
    function timeOut(Deal calldata deal) external;
    /// @notice Provider: can't deliver. The client gets everything back, nobody is charged.
    function abandon(Deal calldata deal) external;
    /// @notice Anyone: ends a paid deal whose result was stored for longer than the audit window, when that time is over: the provider's
    /// stake is exposed with it until then.
    function close(Deal calldata deal) external;
    /// @notice Client: wants the result no more, and pays for the time that ran.
    function abort(Deal calldata deal) external;
    /// @notice Anyone: ends a deal at a price that client and provider both signed.
    function cancelOpen(Deal calldata deal, uint128 price, bytes calldata clientSignature, bytes calldata providerSignature) external;
    /// @notice Spends a nonce of the sender's, so that the offer with it can't be opened.
    function cancelNonce(uint256 nonce) external;

    /// @notice Mediation: takes over a deal whose result the client may still judge, or that is paid and still auditable. Of a deal that is
    /// not paid, the client's F_med moves to the Mediation contract's balance.
    function beginMediation(Deal calldata deal) external returns (Disputed memory disputed);
    /// @notice Mediation: the case of a deal has come to `state`.
    function moveMediation(bytes32 dealId, DealState state, bytes32 cause) external;
    /// @notice Mediation: ends a deal in `state`. If it was not paid, the provider gets `price` of the client's lock.
    function endMediation(Deal calldata deal, DealState state, bytes32 cause, bool paid, uint128 price) external;

    /// @notice A deal's state as of now: a paid deal reads Closed once its audit time, or its storage, has passed.
    /// @return state The state. @return since Unix seconds at which it was entered. @return resultHash First 20 bytes, once known; zero for a
    /// stored deal that `close` has ended.
    function stateOf(bytes32 dealId) external view returns (DealState state, uint40 since, bytes20 resultHash);
    /// @notice The id of a deal: its EIP-712 digest.
    function dealIdOf(Deal calldata deal) external view returns (bytes32);
    /// @notice The id of a job offer: its EIP-712 digest.
    function jobOfferIdOf(JobOffer calldata offer) external view returns (bytes32);
    /// @notice Whether a nonce was spent or cancelled.
    function isNonceSpent(address client, uint256 nonce) external view returns (bool);
    /// @notice The escrow.
    function escrow() external view returns (address);
    /// @notice The stakes.
    function staking() external view returns (address);
    /// @notice The contract that alone may move a deal through mediation.
    function mediation() external view returns (address);
    /// @notice The escrow account that receives taxes.
    function treasury() external view returns (address);
}
