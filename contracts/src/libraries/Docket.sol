// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Case, Payer, Phase, Ruling, Seat, Vote} from "../types/Mediation.sol";

/// @title A case in one word, and a seat in one word
/// @notice A new slot costs as much as a transaction: what is packed here is what a case would cost several of otherwise.
/// @dev A case, from the low end: deadline 36 bits (till the year 4147), price 90, fee 90 (the supply of LILY is below 2^90 wei), phase 3, round 3,
/// redraws 2, open 4, paid 1, ruling 3, payer 2, whether a finder is written down 1, seats of round one 2 (at most three), of the others
/// 6 each (at most 45): 255 bits. A seat: number of the mediator 32, vote 8, word 216. Two words with the same 216 bits take 2^108 hashes to
/// find, far more than what is at stake in a seat.
library Docket {
    uint256 internal constant MOST_WEI = 2 ** 90 - 1;
    uint256 private constant WORD = type(uint256).max << 40;

    function pack(Case memory c) internal pure returns (uint256 word) {
        word = uint256(c.deadline) | (uint256(c.price) << 36) | (uint256(c.fee) << 126) | (uint256(c.phase) << 216);
        word |= (uint256(c.round) << 219) | (uint256(c.redraws) << 222) | (uint256(c.open) << 224) | (uint256(c.ruling) << 229);
        word |= (uint256(c.payer) << 232) | (uint256(c.seats[0]) << 235) | (uint256(c.seats[1]) << 237);
        word |= (uint256(c.seats[2]) << 243) | (uint256(c.seats[3]) << 249);
        if (c.paid) word |= 1 << 228;
        if (c.finder != address(0)) word |= 1 << 234;
    }

    /// @dev Without finder, pot and answer, which have slots of their own.
    function unpack(uint256 word) internal pure returns (Case memory c) {
        c.deadline = uint40(word & (2 ** 36 - 1));
        c.price = uint128((word >> 36) & MOST_WEI);
        c.fee = uint96((word >> 126) & MOST_WEI);
        c.phase = Phase((word >> 216) & 7);
        c.round = uint8((word >> 219) & 7);
        c.redraws = uint8((word >> 222) & 3);
        c.open = uint8((word >> 224) & 15);
        c.paid = (word >> 228) & 1 == 1;
        c.ruling = Ruling((word >> 229) & 7);
        c.payer = Payer((word >> 232) & 3);
        c.seats[0] = uint8((word >> 235) & 3);
        c.seats[1] = uint8((word >> 237) & 63);
        c.seats[2] = uint8((word >> 243) & 63);
        c.seats[3] = uint8((word >> 249) & 63);
    }

    function hasFinder(uint256 word) internal pure returns (bool) {
        return (word >> 234) & 1 == 1;
    }

    function packSeat(uint256 number, Vote vote, bytes32 word) internal pure returns (uint256) {
        return (uint256(word) & WORD) | (uint256(vote) << 32) | number;
    }

    function numberOf(uint256 seat) internal pure returns (uint256) {
        return uint32(seat);
    }

    function voteOf(uint256 seat) internal pure returns (Vote) {
        return Vote(uint8(seat >> 32));
    }

    /// @notice Whether a seat was packed with this word.
    function holds(uint256 seat, bytes32 word) internal pure returns (bool) {
        return (seat ^ uint256(word)) & WORD == 0;
    }

    /// @notice A seat as others see it.
    function unpackSeat(uint256 seat, address mediator, bytes32 claimed) internal pure returns (Seat memory result) {
        result = Seat(mediator, voteOf(seat), bytes32(seat & WORD));
        bool spoken = result.vote == Vote.Match || result.vote == Vote.Mismatch;
        if (spoken && holds(seat, claimed)) result.word = claimed;
    }
}
