// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Deal, Settlement, SignedDeal} from "../src/types/Deal.sol";
import {DealState} from "../src/types/DealState.sol";
import {JobOffer} from "../src/types/JobOffer.sol";
import {Market} from "./base/Market.sol";

/// @notice Gas of whole transactions (intrinsic cost and calldata included, refunds taken off), compared with docs/gas.md.
/// `npm run contracts:gas` writes that file; the plain test fails when it is stale.
contract GasTest is Market {
    string private constant REPORT = "docs/gas.md";
    /// @dev The aim of the project for one deal, opened and settled.
    uint256 private constant MOST_HAPPY_PATH = 250_000;

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
}
