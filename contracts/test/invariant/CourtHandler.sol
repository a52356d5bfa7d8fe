// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Deal} from "../../src/types/Deal.sol";
import {Case, Phase, Ruling, Seat, Vote} from "../../src/types/Mediation.sol";
import {Role} from "../../src/types/Role.sol";
import {CourtHouse} from "../base/CourtHouse.sol";

/// @notice Cases of all parties, in random orders and at random times; what comes out of turn must be refused, and changes nothing.
contract CourtHandler is CourtHouse {
    uint256 private constant MOST_LIVE = 4;
    uint256 private constant STAKE = 20_000e18;

    struct Tracked {
        Deal deal;
        bytes32 claimed;
    }

    Tracked[] private tracked;
    mapping(bytes32 move => uint256) public moves;

    constructor() {
        super.setUp();
        fund(stranger, 10_000e18);
        bring(2); // so that there is always one to pick
    }

    // ---- moves

    function wait(uint256 seed) external {
        uint256 most = seed % 8 < 5 ? 90 : seed % 8 < 7 ? 700 : 2 hours;
        vm.warp(vm.getBlockTimestamp() + bound(seed >> 8, 0, most));
    }

    /// @notice A result, right or wrong, unpaid or paid, and its challenge.
    function bring(uint256 seed) public {
        if (live() >= MOST_LIVE) return;
        fund(client, 2_000e18);
        stakeAs(Role.Provider, provider, 2_000e18);
        bytes32 claimed = seed % 2 == 0 ? RIGHT : WRONG;
        tracked.push(Tracked(seed % 3 == 0 ? payDigest(claimed) : commitDigest(claimed), claimed));
        challengeIt(tracked[tracked.length - 1].deal);
        ++moves["brought"];
    }

    function drawSeats(uint256 which) external {
        Tracked storage t = pick(which);
        if (caseOf(t.deal).phase != Phase.Draw) return;
        drawIt(t.deal);
        ++moves["drawn"];
    }

    /// @notice One mediator's answer: mostly the right one; its commitment, or what it committed to, as far as the case is.
    function vote(uint256 which, uint256 seed) external {
        Tracked storage t = pick(which);
        Seat[] memory seats = seatsOf(t.deal);
        if (seats.length == 0) return;
        uint256 seat = seed % seats.length;
        // Fixed for the seat, so that what is shown is what was committed to.
        bytes32 found = foundBy(seats[seat].mediator);
        bool shows = seats[seat].vote == Vote.Committed;
        bytes memory call = shows
            ? abi.encodeCall(mediation.revealVote, (idOf(t), seat, voteOf(found, t.claimed), answerOf(found), VOTE_SALT))
            : abi.encodeCall(mediation.commitVote, (idOf(t), seat, commitmentOf(t, seats[seat].mediator, found)));
        attempt(seats[seat].mediator, call, shows ? bytes32("revealed") : bytes32("committed"));
    }

    function showResult(uint256 which) external {
        Tracked storage t = pick(which);
        attempt(provider, abi.encodeCall(mediation.revealResult, (t.deal, partsOf(t.deal, t.claimed))), "shown");
    }

    function tally(uint256 which) external {
        attempt(stranger, abi.encodeCall(mediation.tally, (pick(which).deal)), "tallied");
    }

    function convictWithheld(uint256 which) external {
        attempt(stranger, abi.encodeCall(mediation.convictWithheld, (pick(which).deal)), "withheld");
    }

    function appeal(uint256 which, uint256 seed) external {
        if (seed % 2 != 0) return; // so that some cases end
        Tracked storage t = pick(which);
        bool byClient = seed % 4 == 0;
        fund(byClient ? client : provider, 5_000e18);
        attempt(byClient ? client : provider, abi.encodeCall(mediation.appeal, (t.deal)), "appealed");
    }

    function join(uint256 which) external {
        attempt(stranger, abi.encodeCall(mediation.joinChallenge, (pick(which).deal)), "joined");
    }

    function conclude(uint256 which) external {
        attempt(stranger, abi.encodeCall(mediation.conclude, (pick(which).deal)), "concluded");
    }

    /// @notice Stake leaves as far as nothing is exposed to it, and no further.
    function leave_(uint256 who, uint256 amount) external {
        address mediator = mediatorAt(who % MEDIATORS);
        uint256 left = mediatorStake(mediator) - staking.positionOf(Role.Mediator, mediator).unbonding - exposed(mediator);
        amount = bound(amount, 1, STAKE);
        vm.prank(mediator);
        (bool success,) = address(staking).call(abi.encodeCall(staking.requestUnbond, (Role.Mediator, amount)));
        vm.assertEq(success, amount <= left, "stake leaves as far as it is free");
        ++moves[success ? bytes32("unbonding") : bytes32("held")];
    }

    // ---- own

    function attempt(address sender, bytes memory call, bytes32 name) private {
        vm.prank(sender);
        (bool success,) = address(mediation).call(call);
        ++moves[success ? name : bytes32("refused")];
    }

    function foundBy(address mediator) private pure returns (bytes32) {
        uint256 kind = uint160(mediator) % 11;
        return kind < 7 ? RIGHT : kind == 7 ? WRONG : kind == 8 ? LIE : kind == 9 ? bytes32(0) : UNRUNNABLE;
    }

    function commitmentOf(Tracked storage t, address mediator, bytes32 found) private view returns (bytes32) {
        uint8 round = caseOf(t.deal).round;
        return keccak256(abi.encode(block.chainid, address(mediation), idOf(t), round, mediator, answerOf(found), VOTE_SALT));
    }

    function idOf(Tracked storage t) private view returns (bytes32) {
        return deals.dealIdOf(t.deal);
    }

    function live() private view returns (uint256 found) {
        for (uint256 i = 0; i < tracked.length; ++i) {
            if (caseOf(tracked[i].deal).phase != Phase.Done) ++found;
        }
    }

    /// @dev Mostly one of the youngest, which are more often alive.
    function pick(uint256 which) private view returns (Tracked storage) {
        uint256 length = tracked.length;
        return tracked[length - 1 - bound(which, 0, length < MOST_LIVE ? length - 1 : MOST_LIVE - 1)];
    }

    function exposed(address mediator) private view returns (uint256) {
        return staking.positionOf(Role.Mediator, mediator).exposure;
    }

    // ---- what the invariants ask

    /// @dev A case's money is all that mediation holds, and every token of the escrow is somebody's.
    function checkMoney() external view {
        uint256 pots = 0;
        for (uint256 i = 0; i < tracked.length; ++i) {
            Case memory c = caseOf(tracked[i].deal);
            if (c.phase == Phase.Done) vm.assertEq(uint256(c.pot), 0, "a case that is over has nothing");
            pots += c.pot;
        }
        vm.assertEq(freeOf(address(mediation)), pots, "the sum of the pots");
        vm.assertEq(lockedOf(address(mediation)), 0, "mediation locks nothing");
        vm.assertEq(sumOfBalances(), token.balanceOf(address(escrow)), "every wei is somebody's");
    }

    /// @dev What is exposed is what open seats hold, and no stake leaves from under it; what is missing of a stake is what its mediator was fined.
    function checkStakes() external view {
        (uint256[] memory held, uint256[] memory fined) = (new uint256[](MEDIATORS), new uint256[](MEDIATORS));
        for (uint256 i = 0; i < tracked.length; ++i) {
            addSeatsAndFines(tracked[i], held, fined);
        }
        for (uint256 i = 0; i < MEDIATORS; ++i) {
            address mediator = mediatorAt(i);
            vm.assertEq(exposed(mediator), held[i], "exposed: the open seats");
            vm.assertLe(held[i], mediatorStake(mediator) - staking.positionOf(Role.Mediator, mediator).unbonding, "covered");
            vm.assertEq(STAKE - mediatorStake(mediator), fined[i], "fined once for each silence and each overturned vote");
        }
    }

    /// @dev By mediator: what its open seats in a case hold, and what it has lost there.
    function addSeatsAndFines(Tracked storage t, uint256[] memory held, uint256[] memory fined) private view {
        Case memory c = caseOf(t.deal);
        uint256 price = t.deal.price;
        for (uint8 round = 1; round <= c.round; ++round) {
            Seat[] memory seats = mediation.seatsOf(idOf(t), round);
            uint256 members = 2 ** uint256(round) - 1;
            uint256 needed = (2 * members + 2) / 3;
            uint256 stake = (2 * 11 * price + needed - 1) / needed; // ρ = 10
            for (uint256 i = 0; i < seats.length; ++i) {
                uint256 who = uint160(seats[i].mediator) - uint160(mediatorAt(0));
                if (seats[i].vote == Vote.NoShow) fined[who] += (price + members - 1) / members;
                else if (c.phase != Phase.Done) held[who] += stake;
                else if (isOverturned(t, c, seats[i])) fined[who] += stake;
            }
        }
    }

    /// @dev Exact comparison: who said something else than two thirds of a later round, or of the same one.
    function isOverturned(Tracked storage t, Case memory c, Seat memory seat) private view returns (bool) {
        bool decided = c.ruling == Ruling.Cleared || c.ruling == Ruling.Convicted;
        if (c.round == 1 || !decided || (seat.vote != Vote.Match && seat.vote != Vote.Mismatch)) return false;
        if (c.ruling == Ruling.Cleared) return seat.word != answerOf(t.claimed);
        return !sameWord(seat.word, convictedBy(t, c));
    }

    function convictedBy(Tracked storage t, Case memory c) private view returns (bytes32 found) {
        Seat[] memory seats = mediation.seatsOf(idOf(t), c.round);
        uint256 most = 0;
        for (uint256 i = 0; i < seats.length; ++i) {
            if (seats[i].vote != Vote.Mismatch || seats[i].word == answerOf(t.claimed)) continue;
            uint256 alike = 0;
            for (uint256 k = 0; k < seats.length; ++k) {
                if (seats[k].vote == Vote.Mismatch && seats[k].word == seats[i].word) ++alike;
            }
            if (alike > most) (most, found) = (alike, seats[i].word);
        }
    }

    function sameWord(bytes32 one, bytes32 other) private pure returns (bool) {
        return uint256(one) >> 40 == uint256(other) >> 40;
    }

    /// @dev Everyone falls silent, and a passer-by ends every case: nothing stays held.
    function endAll() external {
        for (uint256 i = 0; i < tracked.length; ++i) {
            Deal memory deal = tracked[i].deal;
            // Four rounds of three draws, and a few steps in each.
            for (uint256 steps = 0; caseOf(deal).phase != Phase.Done; ++steps) {
                vm.assertLe(steps, 60, "every case ends");
                step(deal);
            }
        }
        vm.warp(vm.getBlockTimestamp() + 2 days);
        vm.assertEq(freeOf(address(mediation)), 0, "mediation keeps nothing");
        vm.assertEq(lockedOf(client), 0, "the client's lock");
        vm.assertEq(exposureOf(provider), 0, "the provider's exposure");
        for (uint256 i = 0; i < MEDIATORS; ++i) {
            vm.assertEq(exposed(mediatorAt(i)), 0, "a seat's exposure");
        }
    }

    function step(Deal memory deal) private {
        Case memory c = caseOf(deal);
        if (c.phase == Phase.Draw) return drawIt(deal);
        uint256 due = c.phase == Phase.Commit ? c.deadline + mediation.REVEAL_S() : c.deadline;
        if (vm.getBlockTimestamp() < due) vm.warp(due);
        vm.startPrank(stranger);
        if (c.phase == Phase.Verdict) mediation.conclude(deal);
        else if (c.phase == Phase.Reveal || c.answer != 0 || !anyCommitted(deal)) mediation.tally(deal);
        else mediation.convictWithheld(deal);
        vm.stopPrank();
    }

    function anyCommitted(Deal memory deal) private view returns (bool) {
        Seat[] memory seats = seatsOf(deal);
        for (uint256 i = 0; i < seats.length; ++i) {
            if (seats[i].vote == Vote.Committed) return true;
        }
        return false;
    }
}
