// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Docket} from "../src/libraries/Docket.sol";
import {Case, Payer, Phase, Ruling, Seat, Vote} from "../src/types/Mediation.sol";
import {Test} from "./base/Test.sol";

/// @notice What is packed is what comes out again, up to the limits that Docket names.
contract DocketTest is Test {
    function testFuzz_ACaseComesOutAsItWentIn(uint256 small, uint256 price, uint256 fee, uint256 deadline) public pure {
        Case memory c;
        (c.price, c.fee) = (uint128(price % 2 ** 90), uint96(fee % 2 ** 90));
        (c.deadline, c.phase) = (uint40(deadline % 2 ** 36), Phase(small % 6));
        (c.round, c.redraws, c.open) = (uint8((small >> 8) % 5), uint8((small >> 16) % 3), uint8((small >> 24) % 16));
        (c.paid, c.ruling, c.payer) = ((small >> 32) % 2 == 1, Ruling((small >> 40) % 8), Payer((small >> 48) % 3));
        c.seats = [uint8((small >> 56) % 4), uint8((small >> 64) % 10), uint8((small >> 72) % 22), uint8((small >> 80) % 46)];
        c.finder = (small >> 88) % 2 == 1 ? address(1) : address(0);
        uint256 word = Docket.pack(c);
        vm.assertEq(Docket.hasFinder(word), c.finder != address(0), "finder");
        c.finder = address(0); // has a slot of its own
        vm.assertEq(keccak256(abi.encode(Docket.unpack(word))), keccak256(abi.encode(c)), "the rest");
    }

    function testFuzz_ASeatComesOutAsItWentIn(uint32 number, uint256 vote, bytes32 word, bytes32 claimed) public pure {
        Vote spoken = Vote(vote % 6);
        uint256 seat = Docket.packSeat(number, spoken, word);
        vm.assertEq(Docket.numberOf(seat), number, "number");
        vm.assertEq(uint256(Docket.voteOf(seat)), uint256(spoken), "vote");
        vm.assertTrue(Docket.holds(seat, word), "holds its word");
        vm.assertEq(Docket.holds(seat, claimed), (uint256(word) ^ uint256(claimed)) >> 40 == 0, "and no other");
        Seat memory other = Docket.unpackSeat(seat, address(7), ~word);
        vm.assertEq(other.word, bytes32((uint256(word) >> 40) << 40), "216 bits of it");
        Seat memory same = Docket.unpackSeat(seat, address(7), word);
        bool whole = spoken == Vote.Match || spoken == Vote.Mismatch;
        vm.assertEq(same.word, whole ? word : other.word, "an answer that is the provider's is shown whole");
        vm.assertEq(same.mediator, address(7), "mediator");
    }
}
