// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {LilyToken} from "../src/LilyToken.sol";
import {SolverBonds} from "../src/SolverBonds.sol";
import {ISolverBonds, SolverWord} from "../src/interfaces/ISolverBonds.sol";
import {Test} from "./base/Test.sol";

/// @notice A bond's life, and what convicts. Clauses: docs/protocol/market.md §8.
contract SolverBondsTest is Test {
    uint256 private constant KEY = 0xA11CE;
    uint256 private constant OTHER_KEY = 0xB0B;
    uint256 private constant BOND = 1_000e18;
    uint256 private constant DELAY = 1 hours;
    address private constant BURN = 0x000000000000000000000000000000000000dEaD;
    address private constant FINDER = address(0xF1);
    address private constant DEALS = address(0xDEA1);
    bytes32 private constant JOB = bytes32("job");

    LilyToken private token;
    SolverBonds private bonds;
    address private solver;

    function setUp() public {
        solver = vm.addr(KEY);
        token = new LilyToken(address(this));
        bonds = new SolverBonds(token, DEALS, DELAY);
        token.transfer(solver, 2 * BOND);
        vm.startPrank(solver);
        token.approve(address(bonds), type(uint256).max);
        bonds.post(BOND);
        vm.stopPrank();
    }

    function word(uint256 key, bytes32 jobOffer, uint8 round, bytes32 dealId) private view returns (SolverWord memory) {
        return wordFor(key, jobOffer, round, dealId, "ranking");
    }

    function wordFor(uint256 key, bytes32 jobOffer, uint8 round, bytes32 dealId, bytes32 ranking) private view returns (SolverWord memory) {
        bytes32 domainType = keccak256("EIP712Domain(string name,string version,uint256 chainId,address verifyingContract)");
        bytes32 domain = keccak256(abi.encode(domainType, keccak256("lilynode"), keccak256("1"), block.chainid, DEALS));
        bytes32 wordType = keccak256("SolverWord(bytes32 jobOffer,uint8 round,bytes32 dealId,bytes32 ranking)");
        bytes32 said = keccak256(abi.encode(wordType, jobOffer, round, dealId, ranking));
        (uint8 v, bytes32 r, bytes32 s) = vm.sign(key, keccak256(abi.encodePacked(hex"1901", domain, said)));
        return SolverWord(jobOffer, round, dealId, ranking, abi.encodePacked(r, s, v));
    }

    function assertBond(uint256 expected, uint256 convictions) private view {
        (uint256 amount,) = bonds.bondOf(solver);
        vm.assertEq(amount, expected, "bond");
        vm.assertEq(token.balanceOf(address(bonds)), expected, "held");
        vm.assertEq(bonds.convictionsOf(solver), convictions, "convictions");
    }

    function refused(SolverWord memory one, SolverWord memory other) private {
        vm.expectRevert(abi.encodeWithSelector(ISolverBonds.SolverBonds_NotProven.selector, solver));
        bonds.prove(solver, one, other);
        assertBond(BOND, 0);
    }

    function test_TwoDealsUnderOneNumberTakeTheBond() public {
        vm.expectEmit(address(bonds));
        emit ISolverBonds.SolverConvicted(solver, JOB, FINDER, BOND, BOND / 10);
        vm.prank(FINDER);
        bonds.prove(solver, word(KEY, JOB, 0, "a"), word(KEY, JOB, 0, "b"));
        assertBond(0, 1);
        vm.assertEq(token.balanceOf(FINDER), BOND / 10, "bounty");
        vm.assertEq(token.balanceOf(BURN), BOND - BOND / 10, "burnt");
    }

    function test_TwoRankingsOfOneDealUnderOneNumberTakeItToo() public {
        bonds.prove(solver, wordFor(KEY, JOB, 0, "a", "one"), wordFor(KEY, JOB, 0, "a", "other"));
        assertBond(0, 1);
    }

    function test_OneLieIsPunishedOnceAndTheNextOneToo() public {
        bonds.prove(solver, word(KEY, JOB, 0, "a"), word(KEY, JOB, 0, "b"));
        vm.prank(solver);
        bonds.post(BOND);
        vm.expectRevert(abi.encodeWithSelector(ISolverBonds.SolverBonds_AlreadyProven.selector, solver, JOB));
        bonds.prove(solver, word(KEY, JOB, 1, "a"), word(KEY, JOB, 1, "c"));
        bonds.prove(solver, word(KEY, "next", 0, "a"), word(KEY, "next", 0, "b"));
        assertBond(0, 2);
    }

    function test_WhatAnHonestSolverSignsProvesNothing() public {
        SolverWord memory first = word(KEY, JOB, 0, "a");
        refused(first, first);
        refused(first, word(KEY, JOB, 1, "b"));
        refused(first, word(KEY, "other", 0, "b"));
    }

    function test_OthersSignaturesProveNothing() public {
        SolverWord memory first = word(KEY, JOB, 0, "a");
        refused(first, word(OTHER_KEY, JOB, 0, "b"));
        refused(word(OTHER_KEY, JOB, 0, "b"), first);
        SolverWord memory changed = word(KEY, JOB, 0, "b");
        changed.dealId = "c";
        refused(first, changed);
        changed = first;
        changed.ranking = "other";
        refused(word(KEY, JOB, 0, "a"), changed);
        changed.signature = hex"00";
        refused(first, changed);
    }

    function testFuzz_OnlyAContradictionConvicts(bytes32[2] memory jobs, uint8[2] memory rounds, bytes32[2] memory deals) public {
        bool lie = jobs[0] == jobs[1] && rounds[0] == rounds[1] && deals[0] != deals[1];
        SolverWord memory one = word(KEY, jobs[0], rounds[0], deals[0]);
        SolverWord memory other = word(KEY, jobs[1], rounds[1], deals[1]);
        if (!lie) refused(one, other);
        other = word(KEY, jobs[0], rounds[0], deals[1]);
        if (deals[0] == deals[1]) return refused(one, other);
        bonds.prove(solver, one, other);
        assertBond(0, 1);
    }

    function test_ABondLeavesAfterItsTimeAndNotBefore() public {
        vm.startPrank(solver);
        vm.expectRevert(abi.encodeWithSelector(ISolverBonds.SolverBonds_TooEarly.selector, solver, 0));
        bonds.release();
        bonds.requestRelease();
        (, uint256 due) = bonds.bondOf(solver);
        vm.assertEq(due, block.timestamp + DELAY, "releasable");
        vm.warp(due - 1);
        vm.expectRevert(abi.encodeWithSelector(ISolverBonds.SolverBonds_TooEarly.selector, solver, due));
        bonds.release();
        vm.warp(due);
        bonds.release();
        vm.stopPrank();
        assertBond(0, 0);
        vm.assertEq(token.balanceOf(solver), 2 * BOND, "back");
    }

    function test_ABondOnItsWayOutStillAnswers() public {
        vm.prank(solver);
        bonds.requestRelease();
        bonds.prove(solver, word(KEY, JOB, 0, "a"), word(KEY, JOB, 0, "b"));
        assertBond(0, 1);
        vm.warp(block.timestamp + DELAY);
        vm.expectRevert(abi.encodeWithSelector(ISolverBonds.SolverBonds_NothingBonded.selector, solver));
        vm.prank(solver);
        bonds.release();
    }

    function test_PostingTakesTheRequestBackAndNeedsMoney() public {
        vm.startPrank(solver);
        bonds.requestRelease();
        bonds.post(1);
        (uint256 amount, uint256 due) = bonds.bondOf(solver);
        vm.assertEq(amount, BOND + 1, "sum");
        vm.assertEq(due, 0, "request");
        vm.expectRevert(ISolverBonds.SolverBonds_ZeroAmount.selector);
        bonds.post(0);
        vm.stopPrank();
        vm.expectRevert(abi.encodeWithSelector(ISolverBonds.SolverBonds_NothingBonded.selector, address(this)));
        bonds.requestRelease();
    }

    function test_ASolverWithoutABondIsConvictedAllTheSame() public {
        address poor = vm.addr(OTHER_KEY);
        bonds.prove(poor, word(OTHER_KEY, JOB, 0, "a"), word(OTHER_KEY, JOB, 0, "b"));
        vm.assertEq(bonds.convictionsOf(poor), 1, "convictions");
        assertBond(BOND, 0);
    }
}
