// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Deal} from "../types/Deal.sol";

/// @title Audits of paid deals, drawn by lot, paid from the tax on deals
interface IAudits {
    /// @notice A deal was drawn, and `finder` said so.
    event Audited(bytes32 indexed dealId, address indexed finder, uint256 probability);

    /// @notice Only a paid deal within its audit time can be audited.
    error Audits_NotAuditable(bytes32 dealId);
    /// @notice The beacon has no seed for this deal's round yet.
    error Audits_NoSeedYet(bytes32 dealId, uint40 seedRound);
    /// @notice The lot did not fall on this deal.
    error Audits_NotDrawn(bytes32 dealId, uint256 probability);

    /// @notice Where the contracts of trust are, so that a program needs only the address of Deals.
    struct Directory {
        address mediation;
        address pool;
        address randomness;
        address strategies;
        address reputation;
        address equivocations;
    }

    /// @notice Anyone: has a drawn deal run again, and earns a tip, or the finder's bounty if it convicts.
    function poke(Deal calldata deal) external;
    /// @notice The other contracts.
    function directory() external view returns (Directory memory);
    /// @notice The probability with which a deal is drawn, as of now, in 10^-18.
    function probabilityOf(Deal calldata deal) external view returns (uint256);
    /// @notice Whether the lot has fallen on a deal that was paid at `paidAt`; false, too, as long as its seed is not ready.
    function isDrawn(Deal calldata deal, uint256 paidAt) external view returns (bool);
}
