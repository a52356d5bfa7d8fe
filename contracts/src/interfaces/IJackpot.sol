// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

/// @title A lottery among those whose doubts convicted somebody
interface IJackpot {
    /// @notice One conviction: its finder holds the weight up to `upTo`, from that of the ticket before it.
    struct Ticket {
        address finder;
        /// Sum of what this conviction and those before it in the epoch paid into the pot, in wei.
        uint96 upTo;
    }

    /// @notice What came of an epoch's draw.
    struct Draw {
        address winner;
        /// Wei; 0 before the draw and after the claim.
        uint96 prize;
    }

    /// @notice A conviction paid `amount` into the pot.
    event TicketWritten(uint256 indexed epoch, address indexed finder, uint96 amount);
    /// @notice The lot of an epoch has fallen.
    event JackpotDrawn(uint256 indexed epoch, address indexed winner, uint96 prize);
    /// @notice The prize of an epoch is in the winner's escrow balance.
    event JackpotClaimed(uint256 indexed epoch, address indexed winner, uint96 prize);

    /// @notice Only the Slashing contract writes tickets.
    error Jackpot_NotSlashing(address sender);
    /// @notice The epoch goes on until `end` (Unix seconds).
    error Jackpot_TooEarly(uint256 epoch, uint256 end);
    /// @notice Nobody was convicted in the epoch.
    error Jackpot_NoTickets(uint256 epoch);
    /// @notice The epoch was drawn before.
    error Jackpot_AlreadyDrawn(uint256 epoch);
    /// @notice The beacon's round after the epoch is not ready: see its `fallBack`.
    error Jackpot_NoSeedYet(uint256 epoch, uint40 round);
    /// @notice The epoch is not drawn, has no prize, or it was claimed.
    error Jackpot_NothingToClaim(uint256 epoch);

    /// @notice Slashing: a conviction pays `amount` into the pot, in this transaction.
    function write(address finder, uint256 amount) external;
    /// @notice Anyone: draws the winner of an epoch that is over, and announces the prize's withdrawal from the pot.
    function draw(uint256 epoch) external;
    /// @notice Anyone, once the escrow lets the withdrawal go: puts the prize into the winner's escrow balance.
    function claim(uint256 epoch) external;

    /// @notice The number of the epoch that `time` (Unix seconds) lies in.
    function epochAt(uint256 time) external pure returns (uint256);
    /// @notice The round of the beacon whose seed is the lot of an epoch: nobody knows it before the epoch is over.
    function roundOf(uint256 epoch) external view returns (uint40);
    /// @notice What the convictions of an epoch that `finder` brought about paid into the pot.
    function weightOf(uint256 epoch, address finder) external view returns (uint256);
    /// @notice What came of the draw; all zero before it.
    function drawOf(uint256 epoch) external view returns (Draw memory);
    /// @notice Whether the epoch was drawn.
    function isDrawn(uint256 epoch) external view returns (bool);
    /// @notice The convictions of an epoch.
    function ticketsOf(uint256 epoch) external view returns (Ticket[] memory);
}
