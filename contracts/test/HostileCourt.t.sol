// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Deal} from "../src/types/Deal.sol";
import {DealState} from "../src/types/DealState.sol";
import {JobOffer} from "../src/types/JobOffer.sol";
import {Role} from "../src/types/Role.sol";
import {CourtHouse} from "./base/CourtHouse.sol";
import {HostileToken} from "./hostile/HostileToken.sol";
import {HostileWallet} from "./hostile/HostileWallet.sol";

/// @notice A token that calls back whenever stake moves, and a contract wallet as client: neither gets more out of a case than anybody.
contract HostileCourtTest is CourtHouse {
    HostileToken private hostile;

    function setUp() public override {
        vm.warp(START);
        hostile = new HostileToken(address(this));
        deploy(hostile);
        fund(client, 10_000e18);
        stakeAs(Role.Provider, provider, 10_000e18);
        stakeAs(Role.Solver, solver, 1_000e18);
        for (uint256 i = 0; i < MEDIATORS; ++i) {
            enlist(mediatorAt(i), 20_000e18);
        }
    }

    /// @dev Everything that anyone may call, at every transfer of the token.
    function arm(Deal memory deal) private {
        bytes[] memory calls = new bytes[](6);
        calls[0] = abi.encodeCall(mediation.tally, (deal));
        calls[1] = abi.encodeCall(mediation.conclude, (deal));
        calls[2] = abi.encodeCall(mediation.draw, (deal, new address[](0)));
        calls[3] = abi.encodeCall(mediation.convictWithheld, (deal));
        calls[4] = abi.encodeCall(mediation.revealResult, (deal, partsOf(deal, RIGHT)));
        calls[5] = abi.encodeCall(mediation.joinChallenge, (deal));
        hostile.arm(address(mediation), calls);
    }

    function test_ReentryWhileSilentMediatorsAreFined() public {
        Deal memory deal = commitDigest(RIGHT);
        challengeIt(deal);
        for (uint256 i = 0; i < 3; ++i) {
            drawIt(deal);
            vm.warp(caseOf(deal).deadline);
            arm(deal);
            mediation.tally(deal);
            vm.assertGe(hostile.attempts(), 6, "it tried");
            vm.assertEq(hostile.successes(), 0, "in vain");
        }
        assertState(deal, DealState.MediationFailed);
        assertDone(deal);
    }

    function test_ReentryWhileAProviderIsSlashed() public {
        Deal memory deal = commitDigest(WRONG);
        challengeIt(deal);
        play(deal, WRONG, each(1, RIGHT));
        play(deal, WRONG, each(3, RIGHT));
        vm.warp(caseOf(deal).deadline);
        arm(deal);
        mediation.conclude(deal);
        vm.assertGe(hostile.attempts(), 6, "it tried");
        vm.assertEq(hostile.successes(), 0, "in vain");
        assertState(deal, DealState.SlashedProvider);
        assertDone(deal);
    }

    function test_AContractWalletChallenges() public {
        HostileWallet wallet = new HostileWallet(client);
        fund(address(wallet), 1_000e18);
        JobOffer memory offer = offerOf();
        offer.client = address(wallet);
        Deal memory deal = dealOf(offer);
        open(signed(offer, deal));
        bytes32 resultHash = hashOf(deal, WRONG);
        vm.prank(provider);
        deals.commitResult(deal, resultHash);
        wallet.turn(HostileWallet.Manner.BurnsGas, address(0), "");
        wallet.execute(address(mediation), abi.encodeCall(mediation.challenge, (deal)));
        play(deal, WRONG, each(1, RIGHT));
        play(deal, WRONG, each(3, RIGHT));
        concludeIt(deal);
        vm.assertEq(freeOf(address(wallet)), 1_100e18, "its money and the bounty");
        assertState(deal, DealState.SlashedProvider);
    }
}
