// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Deal} from "../src/types/Deal.sol";
import {DealState} from "../src/types/DealState.sol";
import {Case, Phase, Ruling, Seat, Vote} from "../src/types/Mediation.sol";
import {Role} from "../src/types/Role.sol";
import {CourtHouse} from "./base/CourtHouse.sol";

/// @notice Random cases: mediators right, wrong, silent and confused, parties that appeal or fall silent, at random times. Whatever they do,
/// the case ends, every wei is somebody's, and the bounds of docs/protocol/trust.md §7 hold.
contract CourtTest is CourtHouse {
    uint256 private random;
    uint256 private steps;

    function next(uint256 below) private returns (uint256) {
        random = uint256(keccak256(abi.encode(random)));
        return random % below;
    }

    /// forge-config: default.fuzz.runs = 200
    function testFuzz_EveryCaseEndsAndEveryWeiIsSomebodys(uint256 seed) public {
        random = seed;
        runCase();
    }

    /// @notice The fuzzer is not idle: each ruling comes about.
    function test_TheFuzzerReachesEveryRuling() public {
        uint256[8] memory endings; // in memory: going back to a state takes storage along
        for (uint256 i = 0; i < 80; ++i) {
            uint256 snapshot = vm.snapshotState();
            endings[this.runOne(i)] += 1;
            vm.revertToState(snapshot);
        }
        for (uint256 r = 1; r < 8; ++r) {
            if (r != uint256(Ruling.Equivocated)) vm.assertGe(endings[r], 1, string.concat("never: ", vm.toString(r)));
        }
    }

    /// @dev A call of its own, whose memory is given back.
    function runOne(uint256 seed) external returns (uint256) {
        random = seed;
        return runCase();
    }

    function runCase() private returns (uint256 ruling) {
        fund(client, 100_000e18);
        fund(provider, 100_000e18);
        bytes32 claimed = [RIGHT, WRONG, LIE][next(3)];
        Deal memory deal = next(2) == 0 ? commitDigest(claimed) : payDigest(claimed);
        uint256 before = freeOf(client) + lockedOf(client);
        bool isPaid = stateOf(deal) == DealState.Paid;
        if (isPaid && next(2) == 0) pokeIt(deal);
        else challengeIt(deal);
        uint256 manner = next(4); // how the mediators of this case are on the whole
        for (steps = 0; caseOf(deal).phase != Phase.Done; ++steps) {
            vm.assertLe(steps, 60, "a case must end");
            step(deal, claimed, manner);
            checkBooks(deal);
        }
        assertDone(deal);
        ruling = uint256(caseOf(deal).ruling);
        checkBounds(deal, before, isPaid);
    }

    function pokeIt(Deal memory deal) private {
        beacon.set(beacon.roundAfter(vm.getBlockTimestamp()), "lot");
        vm.prank(stranger);
        audits.poke(deal);
    }

    function step(Deal memory deal, bytes32 claimed, uint256 manner) private {
        Case memory c = caseOf(deal);
        if (c.phase == Phase.Draw) return drawIt(deal);
        if (c.phase == Phase.Verdict) {
            address appellant = next(2) == 0 ? client : provider;
            if (next(2) == 0 || c.round == 4) return concludeIt(deal);
            vm.prank(appellant);
            return mediation.appeal(deal);
        }
        voteAll(deal, claimed, manner);
    }

    /// @dev Commit, reveal and count, each mediator in its own way.
    function voteAll(Deal memory deal, bytes32 claimed, uint256 manner) private {
        Seat[] memory seats = seatsOf(deal);
        bytes32[] memory found = new bytes32[](seats.length);
        bool anybody = false;
        for (uint256 i = 0; i < seats.length; ++i) {
            if (seats[i].vote != Vote.None || next(8) < (manner == 3 ? 6 : 1)) continue;
            uint256 kind = next(10);
            found[i] = manner == 2 ? keccak256(abi.encode(i, kind)) : kind < 8 ? RIGHT : kind == 8 ? WRONG : next(2) == 0 ? bytes32(0) : UNRUNNABLE;
            if (manner == 1 && next(2) == 0) found[i] = 0;
            commitAt(deal, i, found[i]);
            (seats[i].vote, anybody) = (Vote.Committed, true);
        }
        Case memory c = caseOf(deal);
        if (c.phase == Phase.Commit && vm.getBlockTimestamp() < c.deadline) vm.warp(c.deadline);
        if (!anybody && c.answer == 0) return mediation.tally(deal);
        if (c.answer == 0) {
            if (next(12) == 0) {
                vm.warp(vm.getBlockTimestamp() + 10 minutes);
                return mediation.convictWithheld(deal);
            }
            mediation.revealResult(deal, partsOf(deal, claimed));
        }
        for (uint256 i = 0; i < seats.length; ++i) {
            if (seats[i].vote == Vote.Committed && next(10) > 0) revealAt(deal, i, found[i], claimed);
        }
        c = caseOf(deal);
        if (c.open > 0) vm.warp(uint256(c.deadline) + (c.phase == Phase.Commit ? 10 minutes : 0));
        mediation.tally(deal);
    }

    /// @dev At all times: the pot is the whole of Mediation's balance, exposures are covered, tokens are all accounted for.
    function checkBooks(Deal memory deal) private view {
        vm.assertEq(freeOf(address(mediation)), caseOf(deal).pot, "the pot is there");
        vm.assertEq(sumOfBalances(), token.balanceOf(address(escrow)), "every wei is somebody's");
        vm.assertLe(exposureOf(provider), stakeOf(provider), "provider's exposure");
        for (uint256 i = 0; i < MEDIATORS; ++i) {
            address mediator = mediatorAt(i);
            vm.assertLe(staking.positionOf(Role.Mediator, mediator).exposure, mediatorStake(mediator), "mediator's exposure");
        }
    }

    /// @dev docs/protocol/trust.md §7: what nobody can gain by any of this.
    function checkBounds(Deal memory deal, uint256 before, bool isPaid) private view {
        Ruling ruling = caseOf(deal).ruling;
        uint256 after_ = freeOf(client);
        uint256 refund = isPaid ? 100e18 : 0;
        vm.assertLe(after_, before + refund + 110e18, "a client gets at most P + the bounty");
        bool convicted = ruling == Ruling.Convicted || ruling == Ruling.ResultWithheld;
        if (!convicted) vm.assertGe(stakeOf(provider) + 85e18, 10_000e18, "without a conviction a provider loses at most a fee");
        if (!convicted) vm.assertGe(freeOf(provider) + 60 * FEE, 90e18, "and is paid");
        if (convicted) vm.assertLe(stakeOf(provider), 9_000e18, "a conviction costs all that the deal exposed");
        if (ruling == Ruling.Convicted) vm.assertGe(uint256(caseOf(deal).round), 2, "nobody is convicted by one vote");
    }

    /// @notice On a fork that takes another number ids of deals change, and cases end all the same.
    function test_ACaseEndsOnAFork() public {
        vm.chainId(block.chainid + 1);
        Deal memory deal = commitDigest(RIGHT);
        challengeIt(deal);
        play(deal, RIGHT, each(1, RIGHT));
        concludeIt(deal);
        assertRuling(deal, Ruling.Cleared);
        assertDone(deal);
    }
}
