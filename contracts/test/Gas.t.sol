// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Deal, Settlement, SignedDeal} from "../src/types/Deal.sol";
import {DealState} from "../src/types/DealState.sol";
import {JobOffer} from "../src/types/JobOffer.sol";
import {Role} from "../src/types/Role.sol";
import {CourtHouse} from "./base/CourtHouse.sol";

/// @notice Gas of whole transactions (intrinsic cost and calldata included, refunds taken off), compared with docs/gas.md.
/// `npm run contracts:gas` writes that file; the plain test fails when it is stale.
contract GasTest is CourtHouse {
    string private constant REPORT = "docs/gas.md";
    /// @dev The aim of the project for one deal, opened and settled.
    uint256 private constant MOST_HAPPY_PATH = 250_000;
    /// @dev The aim for what a challenge that one mediator decides costs on top, all parties together.
    uint256 private constant MOST_ONE_MEDIATOR = 1_000_000;

    /// forge-config: default.isolate = true
    /// forge-config: long.isolate = true
    function test_Gas() public {
        (uint256 coldOpen, uint256 coldSettle) = openAndSettle(1);
        (uint256 warmOpen, uint256 warmSettle) = openAndSettle(1);
        (uint256 batchOpen, uint256 batchSettle) = openAndSettle(32);
        uint256 happy = warmOpen + warmSettle;
        string memory report = string.concat(
            "# Gas\n\n",
            "Whole transactions as forge measures them in isolation: intrinsic cost and calldata included, refunds taken off;\n",
            "key-held wallets, one royalty, solc 0.8.37, optimizer on. Written by `npm run contracts:gas`; the contracts' tests fail when it is stale.\n\n",
            "| | openDeals | settle | sum a deal |\n|-|-:|-:|-:|\n",
            row("first deal of all parties", coldOpen, coldSettle, 1),
            row("next deal of the same parties", warmOpen, warmSettle, 1)
        );
        report = string.concat(
            report, row("batch of 32 (whole transactions)", batchOpen, batchSettle, 32), "\nhappy path total: ", vm.toString(happy), "\n"
        );
        report = string.concat(report, mediated(), others(happy));
        vm.assertLe(happy, MOST_HAPPY_PATH, "happy path");
        if (vm.envOr("GAS_WRITE", false)) vm.writeFile(REPORT, report);
        vm.assertEq(vm.readFile(REPORT), report, "docs/gas.md is stale: npm run contracts:gas");
    }

    function openAndSettle(uint256 count) private returns (uint256 openGas, uint256 settleGas) {
        SignedDeal[] memory items = new SignedDeal[](count);
        Settlement[] memory settlements = new Settlement[](count);
        for (uint256 i = 0; i < count; ++i) {
            JobOffer memory offer = offerOf();
            (offer.maxPrice, offer.maxSolverFee) = (1e18, 1e16);
            Deal memory deal = dealOf(offer);
            items[i] = signed(offer, deal);
            settlements[i] = accepted(deal, RESULT, deal.price);
        }
        vm.prank(solver);
        deals.openDeals(items);
        openGas = vm.lastCallGas().gasTotalUsed;
        vm.prank(solver);
        deals.settle(settlements);
        settleGas = vm.lastCallGas().gasTotalUsed;
        for (uint256 i = 0; i < count; ++i) {
            assertState(items[i].deal, DealState.Paid);
        }
    }

    function row(string memory name, uint256 openGas, uint256 settleGas, uint256 count) private pure returns (string memory) {
        string memory sum = vm.toString((openGas + settleGas) / count);
        return string.concat("| ", name, " | ", vm.toString(openGas), " | ", vm.toString(settleGas), " | ", sum, " |\n");
    }

    /// @dev Each call of a case of its own, from the challenge of a committed result to the end; what all parties pay together.
    function mediated() private returns (string memory text) {
        (uint256 firstOne,) = caseOf1(RIGHT);
        (uint256 firstFour,) = caseOf1(WRONG);
        warmUp();
        (uint256 one, string memory lines) = caseOf1(RIGHT);
        (uint256 four, string memory more) = caseOf1(WRONG);
        vm.assertLe(one, MOST_ONE_MEDIATOR, "mediated by one");
        text = string.concat(
            "\n## A challenged deal\n\nOn top of opening and committing: all transactions of all parties, from the challenge to the last payment. Next cases: of ",
            "mediators that have had seats and earnings before, while another case is live.\n\n",
            "| | honest result, one mediator | wrong result, one and then three mediators |\n|-|-:|-:|\n"
        );
        text = string.concat(text, "| first cases of all parties | ", vm.toString(firstOne), " | ", vm.toString(firstFour), " |\n");
        text = string.concat(text, "| next cases | ", vm.toString(one), " | ", vm.toString(four), " |\n\nNext cases, one mediator: ", lines);
        text = string.concat(text, ".\n\nOne, then three: ", more, ".\n\n");
        return string.concat(
            text,
            "A first round has one seat (protocol/trust.md, 2.3), so three mediators never come at once. Of one, then three, 21,000 gas for each of fifteen transactions are the ",
            "chain's own: nothing but fewer transactions brings that down (adr/0008-trust.md).\n"
        );
    }

    /// @dev Gives each mediator a seat and earnings, and leaves one case open.
    function warmUp() private {
        for (uint256 seen = 0; seen < MEDIATORS;) {
            fund(client, 1_000e18);
            stakeAs(Role.Provider, provider, 2_000e18);
            Deal memory deal = commitDigest(WRONG);
            challengeIt(deal);
            play(deal, WRONG, each(1, RIGHT));
            play(deal, WRONG, each(3, RIGHT));
            concludeIt(deal);
            seen = 0;
            for (uint256 i = 0; i < MEDIATORS; ++i) {
                if (freeOf(mediatorAt(i)) > 0) ++seen;
            }
        }
        challengeIt(commitDigest(RIGHT));
    }

    function caseOf1(bytes32 claimed) private returns (uint256 total, string memory lines) {
        Deal memory deal = commitDigest(claimed);
        challengeIt(deal);
        (total, lines) = add(total, lines, "challenge");
        (total, lines) = roundOf(deal, claimed, total, lines, 1);
        if (claimed == WRONG) (total, lines) = roundOf(deal, claimed, total, lines, 3);
        vm.warp(caseOf(deal).deadline);
        mediation.conclude(deal);
        (total, lines) = add(total, lines, "conclude");
    }

    function roundOf(Deal memory deal, bytes32 claimed, uint256 total, string memory lines, uint256 seats)
        private
        returns (uint256, string memory)
    {
        drawIt(deal);
        (total, lines) = add(total, lines, "draw");
        for (uint256 i = 0; i < seats; ++i) {
            commitAt(deal, i, RIGHT);
            (total, lines) = add(total, lines, "commitVote");
        }
        if (seats == 1) {
            mediation.revealResult(deal, partsOf(deal, claimed));
            (total, lines) = add(total, lines, "revealResult");
        }
        for (uint256 i = 0; i < seats; ++i) {
            revealAt(deal, i, RIGHT, claimed);
            (total, lines) = add(total, lines, "revealVote");
        }
        mediation.tally(deal);
        return add(total, lines, "tally");
    }

    function add(uint256 total, string memory lines, string memory name) private view returns (uint256, string memory) {
        uint256 used = vm.lastCallGas().gasTotalUsed;
        string memory comma = bytes(lines).length == 0 ? "" : ", ";
        return (total + used, string.concat(lines, comma, name, " ", vm.toString(used)));
    }

    /// @dev Measured figures of others, from their own tests: sources in docs/adr/0008-trust.md.
    function others(uint256 happy) private pure returns (string memory) {
        return string.concat(
            "\n## Beside others\n\n| | a deal without dispute |\n|-|-:|\n| this market | ",
            vm.toString(happy),
            " |\n| the market it descends from (four transactions, optimizer on) | 1389660 |\n| MODiCuM | 1160000 |\n| MODiCuM, second version | 794000 |\n"
        );
    }
}
