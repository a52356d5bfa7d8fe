// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IERC20Errors} from "@openzeppelin/contracts/interfaces/draft-IERC6093.sol";
import {IDeals} from "../src/interfaces/IDeals.sol";
import {IEscrow, Share} from "../src/interfaces/IEscrow.sol";
import {IMediation} from "../src/interfaces/IMediation.sol";
import {Lots} from "../src/interfaces/IMediatorPool.sol";
import {ISlashing} from "../src/interfaces/ISlashing.sol";
import {IStaking} from "../src/interfaces/IStaking.sol";
import {Deal} from "../src/types/Deal.sol";
import {DealState} from "../src/types/DealState.sol";
import {Phase, Ruling, Seat} from "../src/types/Mediation.sol";
import {Role} from "../src/types/Role.sol";
import {SkipReason} from "../src/types/SkipReason.sol";
import {CourtHouse} from "./base/CourtHouse.sol";

/// @notice Defects of the market that this one descends from, as far as they are about trust: B1, B2, B5, B6 (the others are in
/// Regression.t.sol), and the findings about its first contracts (F1 to F9) and its second ones (S1 to S7, H1 to H4).
contract RegressionTrustTest is CourtHouse {
    /// @notice B1, F4: the mediator came from the block's time, so the client chose it by choosing the block. Now two challenges in one block
    /// differ in mediator only by the beacon, whose round has not begun.
    function test_B1_NobodyChoosesTheMediator() public {
        Deal memory deal = commitDigest(RIGHT);
        challengeIt(deal);
        vm.assertGe(uint256(caseOf(deal).deadline) * 60, START + 1, "the seed's round is yet to come");
        uint256 others = 0;
        uint256 snapshot = vm.snapshotState();
        address first = drawnWith(deal, "first");
        for (uint256 i = 0; i < 8; ++i) {
            vm.revertToState(snapshot);
            if (drawnWith(deal, bytes32(i + 1)) != first) ++others;
        }
        vm.assertGe(others, 4, "it follows the seed");
    }

    function drawnWith(Deal memory deal, bytes32 seed) private returns (address) {
        beacon.set(caseOf(deal).deadline, seed);
        mediation.draw(deal, new address[](0));
        return seatsOf(deal)[0].mediator;
    }

    /// @notice B2, F6: checking cost a fee even when it convicted, so nobody checked. Now a client gains by challenging a cheat.
    function test_B2_CheckingACheatPays() public {
        Deal memory deal = commitDigest(WRONG);
        uint256 snapshot = vm.snapshotState();
        settle(accepted(deal, hashOf(deal, WRONG), deal.price));
        uint256 ifItAccepts = freeOf(client);
        vm.revertToState(snapshot);
        challengeIt(deal);
        play(deal, WRONG, each(1, RIGHT));
        play(deal, WRONG, each(3, RIGHT));
        concludeIt(deal);
        vm.assertGe(freeOf(client), ifItAccepts + 100e18 + 1, "more than its money back");
    }

    /// @notice B5: client and mediator won by doing nothing. Now silent mediators pay the whole price together, and the provider is paid.
    function test_B5_SilenceOfMediatorsPaysNobodyButTheirVictims() public {
        Deal memory deal = commitDigest(RIGHT);
        challengeIt(deal);
        play(deal, RIGHT, each(1, WRONG));
        for (uint256 i = 0; i < 3; ++i) {
            drawIt(deal);
            vm.warp(caseOf(deal).deadline);
            mediation.tally(deal);
        }
        assertState(deal, DealState.MediationFailed);
        vm.assertEq(freeOf(provider), 90e18, "provider");
        uint256 lost = 0;
        for (uint256 i = 0; i < MEDIATORS; ++i) {
            lost += 20_000e18 - mediatorStake(mediatorAt(i));
        }
        vm.assertGe(lost, 3 * 100e18, "three silent rounds cost three prices");
        assertDone(deal);
    }

    /// @notice B6: one mediator's word was final. Now it takes two rounds and two thirds, and an appeal can undo that.
    function test_B6_OneWordIsNotFinal() public {
        Deal memory deal = commitDigest(RIGHT);
        fund(provider, 10_000e18);
        challengeIt(deal);
        play(deal, RIGHT, each(1, WRONG)); // a captured mediator
        play(deal, RIGHT, each(3, WRONG)); // a captured round
        assertPhase(deal, Phase.Verdict);
        vm.prank(provider);
        mediation.appeal(deal);
        play(deal, RIGHT, each(7, RIGHT));
        concludeIt(deal);
        assertRuling(deal, Ruling.Cleared);
        vm.assertEq(stakeOf(provider), 10_000e18, "the honest provider lost nothing");
        vm.assertEq(freeOf(provider), 10_000e18 + 90e18, "and has its bond back");
        assertDone(deal);
    }

    /// @notice F1: two time-outs called functions that did not exist. Here every state has a way out that works: the fuzzed cases of
    /// Court.t.sol, testFuzz_AnyOneEndsTheDeal in Lifecycle.t.sol, and this: all but a passer-by fall silent after the challenge.
    function test_F1_APasserByEndsACase() public {
        Deal memory deal = commitDigest(RIGHT);
        challengeIt(deal);
        vm.startPrank(stranger);
        for (uint256 i = 0; i < 3; ++i) {
            drawIt(deal);
            vm.warp(caseOf(deal).deadline);
            mediation.tally(deal);
        }
        vm.stopPrank();
        assertDone(deal);
    }

    /// @notice F3: a deal's id was any string, first come first served. Now it is the hash of its terms.
    function test_F3_NobodySquatsAnId() public {
        Deal memory deal = commitDigest(RIGHT);
        Deal memory other = abi.decode(abi.encode(deal), (Deal));
        other.client = stranger;
        vm.assertTrue(deals.dealIdOf(other) != deals.dealIdOf(deal), "another id");
        bytes32 otherId = deals.dealIdOf(other);
        vm.expectRevert(abi.encodeWithSelector(IDeals.Deals_WrongState.selector, otherId, DealState.None));
        vm.prank(stranger);
        mediation.challenge(other);
    }

    /// @notice F5: the provider said how much it had worked, and was paid for it. The price is fixed in the deal: no call takes another.
    function test_F5_ThePriceIsTheDeals() public {
        Deal memory deal = commitDigest(RIGHT);
        expectSkip(deals.dealIdOf(deal), SkipReason.PriceMismatch);
        settle(accepted(deal, hashOf(deal, RIGHT), deal.price + 1));
        vm.warp(START + 1 hours);
        deals.claim(deal);
        vm.assertEq(freeOf(provider), 90e18, "price less royalty");
    }

    /// @notice F8, H2: anybody could push another's tokens into the escrow. A deposit takes the sender's alone.
    function test_F8_NobodyMovesAnothersTokens() public {
        token.transfer(client, 5e18);
        vm.prank(client);
        token.approve(address(escrow), 5e18);
        vm.expectRevert(abi.encodeWithSelector(IERC20Errors.ERC20InsufficientAllowance.selector, address(escrow), 0, 5e18));
        vm.prank(stranger);
        escrow.depositFor(client, 5e18);
        vm.assertEq(token.balanceOf(client), 5e18, "still there");
    }

    /// @notice F9: solvers and mediators had nothing to lose.
    function test_F9_WithoutAStakeNobodySolvesOrMediates() public {
        (address[] memory drawn,,) = pool.drawLots(Lots("F9", 31, 31, 0, false), new address[](0), new address[](0));
        vm.assertEq(drawn.length, MEDIATORS, "all that are staked");
        for (uint256 i = 0; i < drawn.length; ++i) {
            vm.assertTrue(drawn[i] != stranger, "no seat");
        }
        vm.assertEq(staking.isStaked(Role.Solver, stranger), false, "no solver");
    }

    /// @notice S1: more was paid out than came in. Here what a case pays is what it has, whatever is asked: Slashing.plan adds up.
    function test_S1_APlanAddsUp() public {
        Deal memory deal = commitDigest(WRONG);
        challengeIt(deal);
        play(deal, WRONG, each(1, RIGHT));
        play(deal, WRONG, each(3, RIGHT));
        ISlashing.Facts memory facts;
        (facts.subject, facts.ruling, facts.fund) = (caseOf(deal), Ruling.Convicted, treasury);
        facts.seats = new Seat[][](2);
        (facts.seats[0], facts.seats[1]) = (mediation.seatsOf(deals.dealIdOf(deal), 1), mediation.seatsOf(deals.dealIdOf(deal), 2));
        ISlashing.Plan memory plan = slashing.plan(deal, facts);
        uint256 paid = 0;
        for (uint256 i = 0; i < plan.shares.length; ++i) {
            paid += plan.shares[i].amount;
        }
        vm.assertEq(paid, uint256(facts.subject.pot) + plan.slashed, "to the wei");
    }

    /// @notice S4: results could be overwritten, and paid twice; a silent controller locked escrow for ever.
    function test_S4_AResultIsPaidOnceAndNeverReplaced() public {
        Deal memory deal = commitDigest(RIGHT);
        bytes32 dealId = deals.dealIdOf(deal);
        bytes32 another = hashOf(deal, WRONG);
        vm.expectRevert(abi.encodeWithSelector(IDeals.Deals_WrongState.selector, dealId, DealState.ResultCommitted));
        vm.prank(provider);
        deals.commitResult(deal, another);
        vm.warp(START + 1 hours);
        deals.claim(deal);
        vm.expectRevert(abi.encodeWithSelector(IDeals.Deals_WrongState.selector, dealId, DealState.Paid));
        deals.claim(deal);
    }

    /// @notice S7: one wallet could not be client and provider. Here roles are independent: a provider can be a client elsewhere.
    function test_S7_OneWalletHasManyRoles() public {
        stakeAs(Role.Provider, client, 1_000e18);
        stakeAs(Role.Mediator, client, 1_000e18);
        commitDigest(RIGHT);
        vm.assertEq(staking.isStaked(Role.Provider, client) && staking.isStaked(Role.Mediator, client), true, "roles");
    }

    /// @notice H1 to H4 and all that let a stranger do what only a contract of the market may.
    function test_H_StrangersHaveNoPowers() public {
        Deal memory deal = commitDigest(RIGHT);
        vm.startPrank(stranger);
        vm.expectRevert(abi.encodeWithSelector(IDeals.Deals_NotMediation.selector, stranger));
        deals.beginMediation(deal);
        vm.expectRevert(abi.encodeWithSelector(IDeals.Deals_NotMediation.selector, stranger));
        deals.moveMediation(0, DealState.Closed, "");
        vm.expectRevert(abi.encodeWithSelector(IDeals.Deals_NotMediation.selector, stranger));
        deals.endMediation(deal, DealState.Closed, "", false, 0);
        vm.expectRevert(abi.encodeWithSelector(IStaking.Staking_NotAuthorized.selector, stranger));
        staking.exposeSeat(client, 1);
        vm.expectRevert(abi.encodeWithSelector(IStaking.Staking_NotAuthorized.selector, stranger));
        staking.closeSeat(client, 1, 1, stranger);
        vm.expectRevert(abi.encodeWithSelector(IStaking.Staking_NotAuthorized.selector, stranger));
        staking.exposeSeats(new address[](0), new uint64[](0), 1);
        vm.expectRevert(abi.encodeWithSelector(IStaking.Staking_NotAuthorized.selector, stranger));
        staking.closeSeats(new address[](0), new uint256[](0), 1, stranger);
        vm.expectRevert(abi.encodeWithSelector(IStaking.Staking_NotAuthorized.selector, stranger));
        staking.reopen(provider, 1, 1);
        vm.expectRevert(abi.encodeWithSelector(IEscrow.Escrow_NotMarket.selector, stranger));
        escrow.lock(client, 1);
        vm.expectRevert(abi.encodeWithSelector(IEscrow.Escrow_NotMarket.selector, stranger));
        escrow.take(client, 1);
        vm.expectRevert(abi.encodeWithSelector(IEscrow.Escrow_NotMarket.selector, stranger));
        escrow.give(new Share[](0));
        bytes memory refusal = abi.encodeWithSelector(IMediation.Mediation_NotAllowed.selector, deals.dealIdOf(deal), stranger);
        vm.expectRevert(refusal);
        mediation.convictEquivocation(deal, stranger);
        vm.stopPrank();
    }
}
