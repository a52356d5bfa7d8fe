// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Deal, SignedDeal} from "../src/types/Deal.sol";
import {DealState} from "../src/types/DealState.sol";
import {JobOffer} from "../src/types/JobOffer.sol";
import {Role} from "../src/types/Role.sol";
import {SkipReason} from "../src/types/SkipReason.sol";
import {Market} from "./base/Market.sol";

/// @notice Passes a call on: what a phishing site makes a victim call (B7).
contract Phisher {
    function lure(address target, bytes calldata call) external returns (bool success) {
        (success,) = target.call(call);
    }
}

/// @notice Defects of the market that this one descends from, one test each. B1, B2, B5 and B6 are about mediation and lie in
/// RegressionTrust.t.sol.
contract RegressionTest is Market {
    /// @notice B3: slashed tokens went to the contract's owner; now the client is made whole first.
    function test_B3_SlashedStakeGoesToTheClient() public {
        Deal memory deal = openOne(0);
        vm.warp(START + 960);
        deals.timeOut(deal);
        vm.assertEq(freeOf(client), 10_000e18 + 25e18, "client");
        vm.assertEq(freeOf(address(this)) + freeOf(address(timelock)) + freeOf(treasury), 0, "nobody else");
    }

    /// @notice B4: a silent client got the work for nothing and its collateral stayed locked for ever; now silence pays, and the
    /// escrow of an ended deal is zero.
    function test_B4_ASilentClientPays() public {
        Deal memory deal = openOne(0);
        vm.prank(provider);
        deals.commitResult(deal, RESULT);
        vm.warp(START + 1 hours);
        deals.claim(deal);
        vm.assertEq(freeOf(provider), 90e18, "provider");
        vm.assertEq(lockedOf(client), 0, "locked");
    }

    /// @notice B7: authority was `tx.origin`; now a call that the victim's own transaction makes through another contract fails.
    function test_B7_AuthorityIsTheSenderNotTheOrigin() public {
        Deal memory deal = openOne(0);
        Phisher phisher = new Phisher();
        bytes[5] memory calls = [
            abi.encodeCall(deals.abort, (deal)),
            abi.encodeCall(deals.abandon, (deal)),
            abi.encodeCall(deals.commitResult, (deal, RESULT)),
            abi.encodeCall(deals.markReady, (deal)),
            abi.encodeCall(escrow.requestWithdrawal, (1))
        ];
        for (uint256 i = 0; i < calls.length; ++i) {
            address victim = i == 0 || i == 4 ? client : provider;
            vm.startPrank(address(this), victim);
            vm.assertEq(phisher.lure(i == 4 ? address(escrow) : address(deals), calls[i]), false, "lured");
            vm.stopPrank();
        }
        assertState(deal, DealState.Open);
        // The origin alone opens nothing either: the sender must be the named solver.
        JobOffer memory offer = offerOf();
        SignedDeal[] memory items = new SignedDeal[](1);
        items[0] = signed(offer, dealOf(offer));
        expectSkip(deals.dealIdOf(items[0].deal), SkipReason.NotTheSolver);
        vm.startPrank(address(this), solver);
        phisher.lure(address(deals), abi.encodeCall(deals.openDeals, (items)));
        vm.stopPrank();
    }

    /// @notice B8: with one standing stake for all deals, each could be covered by the same tokens; now the sum of exposures is.
    function test_B8_OneStakeCoversNoTwoDeals() public {
        for (uint256 i = 0; i < 9; ++i) {
            openOne(0); // 1,100 each
        }
        JobOffer memory offer = offerOf();
        Deal memory deal = dealOf(offer);
        expectSkip(deals.dealIdOf(deal), SkipReason.ProviderOverexposed);
        open(signed(offer, deal));
        vm.assertEq(exposureOf(provider), 9_900e18, "exposure");
        vm.prank(provider);
        staking.requestUnbond(Role.Provider, 100e18); // what is left
        vm.assertEq(exposureOf(provider), stakeOf(provider) - 100e18, "exposure = stake - unbonding");
    }
}
