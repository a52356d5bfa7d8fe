// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {CommitRevealBeacon} from "../src/CommitRevealBeacon.sol";
import {ICommitRevealBeacon} from "../src/interfaces/ICommitRevealBeacon.sol";
import {Authorities} from "../src/interfaces/IStaking.sol";
import {Role} from "../src/types/Role.sol";
import {Market} from "./base/Market.sol";

/// @notice The beacon of staked members: seeds, bonds, the round that nobody serves, and when weights may change.
contract BeaconTest is Market {
    uint256 private constant ROUND_S = 60;
    uint256 private constant BOND = 10e18;
    address private constant ANNA = address(0xA77A);
    address private constant BERT = address(0xBE47);

    CommitRevealBeacon private beacon;
    uint40 private round;

    function setUp() public override {
        super.setUp();
        stakeAs(Role.Mediator, ANNA, 100e18);
        stakeAs(Role.Mediator, BERT, 100e18);
        round = uint40(START / ROUND_S) + 1;
        vm.warp(uint256(round) * ROUND_S);
    }

    function authoritiesOf(address predicted, uint256 nonce) internal override returns (Authorities memory) {
        return Authorities(predicted, address(0xC0047), vm.computeCreateAddress(address(this), nonce + 3));
    }

    function deployCourt(Authorities memory who) internal override {
        beacon = new CommitRevealBeacon(staking, ROUND_S, BOND);
        vm.assertEq(address(beacon), who.beacon, "prediction");
    }

    function commitAs(address member, bytes32 value) private {
        vm.prank(member);
        beacon.commit(keccak256(abi.encode(address(beacon), round, member, value)));
    }

    function seatsOf(address member) private view returns (uint256) {
        return staking.positionOf(Role.Mediator, member).exposure;
    }

    function test_TheSeedDependsOnEveryReveal() public {
        commitAs(ANNA, "a");
        commitAs(BERT, "b");
        vm.assertEq(seatsOf(ANNA), BOND, "bond");
        vm.warp(uint256(round) * ROUND_S + 30);
        vm.prank(ANNA);
        beacon.reveal("a");
        vm.warp(uint256(round + 1) * ROUND_S);
        (bytes32 one, bool ready) = beacon.seedOf(round);
        vm.assertTrue(ready, "ready");
        vm.warp(uint256(round) * ROUND_S + 30);
        (, ready) = beacon.seedOf(round);
        vm.assertTrue(!ready, "not before the round is over");
        vm.prank(BERT);
        beacon.reveal("b");
        vm.warp(uint256(round + 1) * ROUND_S);
        (bytes32 both,) = beacon.seedOf(round);
        vm.assertTrue(one != both, "another seed");
        vm.assertEq(seatsOf(ANNA) + seatsOf(BERT), 0, "bonds are free again");
    }

    function test_WhoeverDoesNotRevealLosesItsBond() public {
        commitAs(ANNA, "a");
        vm.expectRevert(abi.encodeWithSelector(ICommitRevealBeacon.Beacon_WrongPhase.selector, round));
        beacon.punish(round, ANNA);
        vm.warp(uint256(round + 1) * ROUND_S);
        beacon.punish(round, ANNA);
        vm.assertEq(staking.positionOf(Role.Mediator, ANNA).stake, 100e18 - BOND, "stake");
        vm.assertEq(freeOf(0x000000000000000000000000000000000000dEaD), BOND, "burnt");
        vm.expectRevert(abi.encodeWithSelector(ICommitRevealBeacon.Beacon_NothingWithheld.selector, round, ANNA));
        beacon.punish(round, ANNA);
        vm.expectRevert(abi.encodeWithSelector(ICommitRevealBeacon.Beacon_NothingWithheld.selector, round, BERT));
        beacon.punish(round, BERT);
    }

    function test_BadInput() public {
        vm.expectRevert(abi.encodeWithSelector(ICommitRevealBeacon.Beacon_CannotCommit.selector, round, stranger));
        vm.prank(stranger);
        beacon.commit("no stake");
        commitAs(ANNA, "a");
        vm.expectRevert(abi.encodeWithSelector(ICommitRevealBeacon.Beacon_CannotCommit.selector, round, ANNA));
        vm.prank(ANNA);
        beacon.commit("twice");
        vm.expectRevert(abi.encodeWithSelector(ICommitRevealBeacon.Beacon_WrongPhase.selector, round));
        vm.prank(ANNA);
        beacon.reveal("a");
        vm.warp(uint256(round) * ROUND_S + 30);
        vm.expectRevert(abi.encodeWithSelector(ICommitRevealBeacon.Beacon_WrongPhase.selector, round));
        commitAs(BERT, "late");
        vm.expectRevert(abi.encodeWithSelector(ICommitRevealBeacon.Beacon_CommitmentMismatch.selector, round, ANNA));
        vm.prank(ANNA);
        beacon.reveal("another");
        vm.expectRevert(abi.encodeWithSelector(ICommitRevealBeacon.Beacon_CommitmentMismatch.selector, round, BERT));
        vm.prank(BERT);
        beacon.reveal(0);
        vm.expectRevert(ICommitRevealBeacon.Beacon_RoundTooShort.selector);
        new CommitRevealBeacon(staking, 1, BOND);
    }

    function test_ACopiedCommitmentIsOfNoUse() public {
        commitAs(ANNA, "a");
        vm.prank(BERT);
        beacon.commit(keccak256(abi.encode(address(beacon), round, ANNA, bytes32("a"))));
        vm.warp(uint256(round) * ROUND_S + 30);
        vm.expectRevert(abi.encodeWithSelector(ICommitRevealBeacon.Beacon_CommitmentMismatch.selector, round, BERT));
        vm.prank(BERT);
        beacon.reveal("a");
    }

    /// @notice Nobody serves the round: the seed is that of a block which did not exist when it was asked for.
    function test_ARoundThatNobodyServesFallsBack() public {
        vm.roll(1_000);
        vm.expectRevert(abi.encodeWithSelector(ICommitRevealBeacon.Beacon_WrongPhase.selector, round));
        beacon.fallBack(round);
        vm.warp(uint256(round + 1) * ROUND_S);
        beacon.fallBack(round);
        vm.expectRevert(abi.encodeWithSelector(ICommitRevealBeacon.Beacon_WrongPhase.selector, round));
        beacon.fallBack(round);
        vm.roll(1_001 + 257); // its hash can't be read any more: another block is chosen
        beacon.fallBack(round);
        vm.roll(1_001 + 257 + 2);
        beacon.fallBack(round);
        (, bool ready) = beacon.seedOf(round);
        vm.assertTrue(ready, "ready");
        vm.expectRevert(abi.encodeWithSelector(ICommitRevealBeacon.Beacon_WrongPhase.selector, round));
        beacon.fallBack(round);
    }

    /// @notice INV: at no time can weights change while a seed is known with which may still be drawn.
    function testFuzz_NoWeightChangesWhileASeedIsKnown(uint256 time) public {
        vm.warp(bound(time, START, START + 1 hours));
        uint40 now_ = uint40(vm.getBlockTimestamp() / ROUND_S);
        for (uint40 r = now_ - 3; r <= now_; ++r) {
            if (r != beacon.roundAfter(uint256(r) * ROUND_S - 1)) continue; // no draws with this one
            bool revealing = vm.getBlockTimestamp() >= uint256(r) * ROUND_S + ROUND_S / 2;
            if (revealing && !beacon.isOver(r)) vm.assertTrue(!beacon.isQuiet(), "a seed is known");
        }
        vm.assertGe(uint256(beacon.roundAfter(vm.getBlockTimestamp())), uint256(now_) + 1, "not begun");
    }
}
