// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Deal} from "../types/Deal.sol";
import {DealState} from "../types/DealState.sol";
import {Extended, Extension} from "../types/Extension.sol";

/// @title Further time for metered jobs, bought while they run
interface IExtensions {
    /// @notice `price` more is locked, with its tax and the provider's collateral; the job may run for `untilS` seconds.
    event Extends(bytes32 indexed dealId, uint32 number, uint32 untilS, uint256 price);
    /// @notice The provider gave up `haltedS` seconds after the job's start: its paid time was over. Nothing more is bought.
    event Halted(bytes32 indexed dealId, uint32 haltedS);
    /// @notice The client was charged `price` for all extensions.
    event ExtensionsPaid(bytes32 indexed dealId, uint256 price);
    /// @notice The provider's collateral is free; `toClient` and `toFund` were taken from it.
    event ExtensionsFinished(bytes32 indexed dealId, uint256 toClient, uint256 toFund);

    /// @notice The escrow was deployed for another Extensions contract, or the deals for another escrow.
    error Extensions_WronglyWired();
    /// @notice Only the deal's provider may do this.
    error Extensions_NotProvider(bytes32 dealId, address sender);
    /// @notice The deal is in a state where this can't be done.
    error Extensions_WrongState(bytes32 dealId, DealState state);
    /// @notice Extensions come one after the other: `next` is due.
    error Extensions_WrongNumber(bytes32 dealId, uint32 next);
    /// @notice It begins where the one before ended, `fromS`, and ends after that and by `mostS`.
    error Extensions_WrongTime(bytes32 dealId, uint32 fromS, uint32 mostS);
    /// @notice Not what `signer` signed.
    error Extensions_SignatureInvalid(bytes32 dealId, address signer);
    /// @notice The free balance in the escrow is too low.
    error Extensions_InsufficientBalance(address account, uint256 free, uint256 wanted);
    /// @notice The provider gave up before.
    error Extensions_AlreadyHalted(bytes32 dealId);
    /// @notice The paid time lasts until `time` at least.
    error Extensions_TooEarly(bytes32 dealId, uint256 time);
    /// @notice Nothing of it is locked, or nothing of that is due in this state.
    error Extensions_NothingDue(bytes32 dealId);

    /// @notice By anyone with both signatures, while the deal is Open: locks price and tax of the client's free balance and price·ρ of the provider's.
    function extend(Deal calldata deal, Extension calldata extension, bytes calldata clientSignature, bytes calldata providerSignature)
        external;
    /// @notice By the provider, while the deal is Open and its paid time is over: says that the job ended for want of an extension.
    function halt(Deal calldata deal) external;
    /// @notice By anyone: pays the price once the deal is Paid, and frees the collateral once the deal is over and beyond doubt.
    function finish(Deal calldata deal) external;

    /// @notice What is kept of a deal's extensions; all zero if there are none.
    function extensionsOf(bytes32 dealId) external view returns (Extended memory);
    /// @notice The escrow that holds the money.
    function escrow() external view returns (address);
    /// @notice The deals that are extended.
    function deals() external view returns (address);
}
