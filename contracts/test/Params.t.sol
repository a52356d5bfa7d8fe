// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Deals} from "../src/Deals.sol";
import {Escrow} from "../src/Escrow.sol";
import {IDeals} from "../src/interfaces/IDeals.sol";
import {IProtocolParams} from "../src/interfaces/IProtocolParams.sol";
import {Deal} from "../src/types/Deal.sol";
import {Params} from "../src/types/Params.sol";
import {Market} from "./base/Market.sol";

/// @notice Protocol parameters: who changes them, within which bounds, and that an open deal never notices.
contract ParamsTest is Market {
    function test_OnlyTheTimelock() public {
        vm.expectRevert(abi.encodeWithSelector(IProtocolParams.ProtocolParams_NotGovernance.selector, address(this)));
        deals.addParams(defaults());
    }

    function test_ThroughTheTimelockAndItsDelay() public {
        Params memory next = defaults();
        next.taxBps = 100;
        bytes memory call = abi.encodeCall(deals.addParams, (next));
        timelock.schedule(address(deals), 0, call, 0, 0, 2 days);
        vm.warp(START + 2 days);
        timelock.execute(address(deals), 0, call, 0, 0);
        vm.assertEq(uint256(deals.latestVersion()), 2, "version");
        vm.assertEq(uint256(deals.params(2).taxBps), 100, "value");
        vm.assertEq(uint256(deals.params(2).addedAt), START + 2 days, "time");
        vm.assertEq(uint256(deals.params(1).taxBps), 890, "the old one stays");
    }

    function test_TimelockHasNoAdmin() public view {
        vm.assertEq(timelock.hasRole(timelock.DEFAULT_ADMIN_ROLE(), address(this)), false, "deployer");
    }

    /// @notice INV: parameters never change for an open deal.
    function test_AnOpenDealKeepsItsVersion() public {
        Deal memory deal = openOne(0);
        uint256 lock = lockedOf(client);
        Params memory next = defaults();
        (next.taxBps, next.graceS, next.lateS, next.mediationFeeBps) = (0, 0, 1, 0);
        vm.prank(address(timelock));
        deals.addParams(next);
        vm.warp(START + 360); // on time by the old grace, long over by the new one
        settle(accepted(deal, RESULT, deal.price));
        vm.assertEq(freeOf(treasury), 8.9e18, "the old tax");
        vm.assertEq(freeOf(client), 10_000e18 - 100e18 - 1e18 - 8.9e18, "the old lock comes back");
        vm.assertEq(lock - 105.5e18, 109.9e18, "spent");
        vm.assertEq(lockedOf(client), 0, "locked");
    }

    function test_Bounds() public {
        vm.startPrank(address(timelock));
        Params memory p = defaults();
        (p.taxBps, p.timeoutCollateralBps, p.mediationFeeBps, p.minAbortBps, p.minCollateralBps) =
        (2_000, 10_000, 10_000, 10_000, 10_000_000);
        (p.graceS, p.lateS, p.judgeS, p.auditS) = (1 days, 7 days, 7 days, 1 days);
        deals.addParams(p);
        for (uint256 i = 0; i < 10; ++i) {
            Params memory q = abi.decode(abi.encode(p), (Params));
            if (i == 0) q.taxBps += 1;
            if (i == 1) q.timeoutCollateralBps += 1;
            if (i == 2) q.mediationFeeBps += 1;
            if (i == 3) q.minAbortBps += 1;
            if (i == 4) q.minCollateralBps += 1;
            if (i == 5) q.graceS += 1;
            if (i == 6) q.lateS += 1;
            if (i == 7) q.judgeS += 1;
            if (i == 8) q.auditS += 1;
            if (i == 9) q.lateS = 0;
            vm.expectRevert(IProtocolParams.ProtocolParams_OutOfRange.selector);
            deals.addParams(q);
        }
        vm.stopPrank();
    }

    function test_WrongWiringIsRefusedAtDeployment() public {
        vm.expectRevert(IDeals.Deals_WronglyWired.selector);
        new Deals(escrow, staking, treasury, address(timelock), defaults()); // another address than they were told
        address next = vm.computeCreateAddress(address(this), vm.getNonce(address(this)) + 1);
        Escrow other = new Escrow(token, next, escrow.mediation(), escrow.channels(), escrow.extensions());
        vm.expectRevert(IDeals.Deals_WronglyWired.selector);
        new Deals(other, staking, treasury, address(timelock), defaults());
        vm.expectRevert(IProtocolParams.ProtocolParams_NoGovernance.selector);
        new Deals(escrow, staking, treasury, address(0), defaults());
    }
}
