// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IEscrow, Share} from "../src/interfaces/IEscrow.sol";
import {Authorities, IStaking} from "../src/interfaces/IStaking.sol";
import {LilyToken} from "../src/LilyToken.sol";
import {Staking} from "../src/Staking.sol";
import {Deal} from "../src/types/Deal.sol";
import {Role} from "../src/types/Role.sol";
import {Market} from "./base/Market.sol";

/// @notice Token, escrow and stakes by themselves.
contract MoneyTest is Market {
    // ---- token

    function test_Token_SupplyIsFixedAndFitsAStakeSlot() public {
        LilyToken lily = new LilyToken(stranger);
        vm.assertEq(lily.totalSupply(), 1_000_000_000e18, "supply");
        vm.assertEq(lily.balanceOf(stranger), lily.totalSupply(), "holder");
        vm.assertLe(lily.totalSupply(), type(uint96).max, "a stake is a uint96");
        vm.assertLe(lily.totalSupply() / 1e9, type(uint64).max, "an exposure is a uint64 of gwei");
    }

    // ---- escrow

    function test_Withdraw_TwoStepsAndADelay() public {
        vm.startPrank(client);
        escrow.requestWithdrawal(4_000e18);
        vm.assertEq(freeOf(client), 6_000e18, "leaves the free balance at once");
        vm.warp(START + 599);
        vm.expectRevert(abi.encodeWithSelector(IEscrow.Escrow_WithdrawalTooEarly.selector, client, START + 600));
        escrow.withdraw();
        vm.warp(START + 600);
        escrow.withdraw();
        vm.assertEq(token.balanceOf(client), 4_000e18, "tokens");
        vm.expectRevert(abi.encodeWithSelector(IEscrow.Escrow_NothingRequested.selector, client));
        escrow.withdraw();
        vm.stopPrank();
    }

    function test_Withdraw_AFurtherRequestRestartsTheDelay() public {
        vm.startPrank(client);
        escrow.requestWithdrawal(1e18);
        vm.warp(START + 500);
        escrow.requestWithdrawal(2e18);
        vm.warp(START + 600);
        vm.expectRevert(abi.encodeWithSelector(IEscrow.Escrow_WithdrawalTooEarly.selector, client, START + 1100));
        escrow.withdraw();
        vm.warp(START + 1100);
        escrow.withdraw();
        vm.stopPrank();
        vm.assertEq(token.balanceOf(client), 3e18, "both");
    }

    function test_Withdraw_NeitherLockedNorForeignMoney() public {
        openOne(0);
        uint256 free = freeOf(client);
        vm.expectRevert(abi.encodeWithSelector(IEscrow.Escrow_InsufficientBalance.selector, client, free, free + 1));
        vm.prank(client);
        escrow.requestWithdrawal(free + 1);
        vm.expectRevert(abi.encodeWithSelector(IEscrow.Escrow_InsufficientBalance.selector, stranger, 0, 1));
        vm.prank(stranger);
        escrow.requestWithdrawal(1);
        vm.expectRevert(IEscrow.Escrow_ZeroAmount.selector);
        escrow.requestWithdrawal(0);
    }

    function test_Deposit_Refusals() public {
        vm.expectRevert(IEscrow.Escrow_ZeroAmount.selector);
        escrow.deposit(0);
        vm.expectRevert(IEscrow.Escrow_ZeroAccount.selector);
        escrow.depositFor(address(0), 1);
        vm.prank(stranger);
        vm.expectRevert(abi.encodeWithSignature("ERC20InsufficientAllowance(address,uint256,uint256)", address(escrow), 0, 1));
        escrow.deposit(1);
    }

    function test_DepositWithPermit_AlsoWhenItWasShownBefore() public {
        LilyToken lily = LilyToken(address(token));
        for (uint256 i = 0; i < 2; ++i) {
            lily.transfer(client, 5e18);
            bytes32 digest = permitDigest(lily, lily.nonces(client));
            (uint8 v, bytes32 r, bytes32 s) = vm.sign(CLIENT_KEY, digest);
            if (i == 1) lily.permit(client, address(escrow), 5e18, START + 60, v, r, s); // somebody was faster
            vm.prank(client);
            escrow.depositWithPermit(5e18, START + 60, v, r, s);
        }
        vm.assertEq(freeOf(client), 10_010e18, "both");
    }

    function test_Escrow_OnlyDealsMovesMoney() public {
        vm.expectRevert(abi.encodeWithSelector(IEscrow.Escrow_NotMarket.selector, address(this)));
        escrow.lock(client, 1);
        vm.expectRevert(abi.encodeWithSelector(IEscrow.Escrow_NotMarket.selector, address(this)));
        escrow.distribute(client, 1, new Share[](0));
    }

    function test_Escrow_SharesNeverExceedTheLock() public {
        vm.startPrank(address(deals));
        escrow.lock(client, 10);
        Share[] memory shares = new Share[](2);
        shares[0] = Share(stranger, 6);
        shares[1] = Share(treasury, 5);
        vm.expectRevert(abi.encodeWithSelector(IEscrow.Escrow_SharesExceedLock.selector, client, 10));
        escrow.distribute(client, 10, shares);
        vm.stopPrank();
    }

    /// @notice INV: a surplus is owned by nobody and changes nothing.
    function test_Escrow_ASurplusChangesNothing() public {
        token.transfer(address(escrow), 123e18);
        token.transfer(address(staking), 123e18);
        vm.assertEq(freeOf(client), 10_000e18, "client");
        vm.assertEq(freeOf(address(this)), 0, "sender");
        vm.assertEq(staking.totalStakeOf(Role.Provider), 10_000e18, "stakes");
    }

    function testFuzz_Escrow_EveryWeiIsSomebodys(uint256 locked, uint128[3] memory parts) public {
        locked = bound(locked, 0, 10_000e18);
        Share[] memory shares = new Share[](3);
        uint256 rest = locked;
        address[3] memory to = [provider, client, provider];
        for (uint256 i = 0; i < 3; ++i) {
            shares[i] = Share(to[i], uint128(bound(parts[i], 0, rest)));
            rest -= shares[i].amount;
        }
        vm.startPrank(address(deals));
        vm.assertTrue(escrow.lock(client, locked), "lock");
        escrow.distribute(client, locked, shares);
        vm.stopPrank();
        vm.assertEq(lockedOf(client), 0, "locked");
        vm.assertEq(freeOf(client) + freeOf(provider), 10_000e18, "sum");
        vm.assertEq(freeOf(provider), uint256(shares[0].amount) + shares[2].amount, "shares");
    }

    // ---- stakes

    function test_Stake_BelowTheMinimumIsRefused() public {
        token.transfer(stranger, 100e18);
        vm.startPrank(stranger);
        token.approve(address(staking), 100e18);
        vm.expectRevert(abi.encodeWithSelector(IStaking.Staking_BelowMinimum.selector, Role.Mediator, 100e18 - 1, 100e18));
        staking.stake(Role.Mediator, 100e18 - 1);
        vm.assertEq(staking.isStaked(Role.Mediator, stranger), false, "before");
        staking.stake(Role.Mediator, 100e18);
        vm.assertTrue(staking.isStaked(Role.Mediator, stranger), "after");
        vm.assertEq(staking.isStaked(Role.Provider, stranger), false, "of another role");
        vm.expectRevert(IStaking.Staking_ZeroAmount.selector);
        staking.stake(Role.Mediator, 0);
        vm.stopPrank();
    }

    function test_Unbond_TwoStepsAndADelay() public {
        uint256 delay = staking.unbondingDelayS();
        vm.startPrank(solver);
        staking.requestUnbond(Role.Solver, 950e18);
        vm.assertEq(staking.isStaked(Role.Solver, solver), false, "backs nothing from now on");
        vm.expectRevert(abi.encodeWithSelector(IStaking.Staking_InsufficientFreeStake.selector, Role.Solver, solver, 50e18, 51e18));
        staking.requestUnbond(Role.Solver, 51e18);
        vm.warp(START + delay - 1);
        vm.expectRevert(abi.encodeWithSelector(IStaking.Staking_UnbondingTooEarly.selector, Role.Solver, solver, START + delay));
        staking.unbond(Role.Solver);
        vm.warp(START + delay);
        staking.unbond(Role.Solver);
        vm.assertEq(token.balanceOf(solver), 950e18, "tokens");
        vm.assertEq(staking.totalStakeOf(Role.Solver), 50e18, "total");
        vm.expectRevert(abi.encodeWithSelector(IStaking.Staking_NothingUnbonding.selector, Role.Solver, solver));
        staking.unbond(Role.Solver);
        vm.expectRevert(IStaking.Staking_ZeroAmount.selector);
        staking.requestUnbond(Role.Solver, 0);
        vm.stopPrank();
    }

    function test_Staking_OnlyDealsExposesAndSlashes() public {
        bytes memory refusal = abi.encodeWithSelector(IStaking.Staking_NotAuthorized.selector, address(this));
        vm.expectRevert(refusal);
        staking.expose(provider, 1);
        vm.expectRevert(refusal);
        staking.release(provider, 1);
        vm.expectRevert(refusal);
        staking.keepForAudit(provider, 1);
        vm.expectRevert(refusal);
        staking.slash(provider, 1, 1, address(this));
    }

    function test_Slash_IsCoveredByTheExposureThatItEnds() public {
        vm.startPrank(address(deals));
        staking.expose(provider, 10e9);
        vm.expectRevert(abi.encodeWithSelector(IStaking.Staking_SlashExceedsExposure.selector, provider, 10e9, 10e9 + 1));
        staking.slash(provider, 10e9, 10e9 + 1, client);
        vm.expectEmit(address(staking));
        emit IStaking.Slashed(Role.Provider, provider, client, 4e9, 10_000e18 - 4e9, 0);
        staking.slash(provider, 10e9, 4e9, client);
        vm.stopPrank();
        vm.assertEq(freeOf(client), 10_000e18 + 4e9, "beneficiary");
        vm.assertEq(staking.totalStakeOf(Role.Provider), 10_000e18 - 4e9, "total");
        vm.assertEq(token.balanceOf(address(staking)), 11_000e18 - 4e9, "tokens");
    }

    function test_UnbondingDelayCoversTwoAuditWindows() public {
        vm.expectRevert(abi.encodeWithSelector(IStaking.Staking_UnbondingDelayTooShort.selector, 2 days - 1, 2 days));
        new Staking(token, escrow, Authorities(address(deals), address(1), address(2)), [uint256(1), 1, 1], 2 days - 1, 1 days);
    }

    function test_RevokeCertificates_RaisesTheCounter() public {
        vm.expectEmit(address(staking));
        emit IStaking.CertificatesRevoked(stranger, 1);
        vm.prank(stranger);
        staking.revokeCertificates();
        vm.assertEq(staking.certificateCounter(stranger), 1, "counter");
        vm.assertEq(staking.certificateCounter(client), 0, "of one wallet only");
    }

    /// @notice A paid deal is exposed for at least one audit window and for less than two, without any transaction.
    function testFuzz_AuditExposureEndsByItself(uint256 offset, uint256 later) public {
        vm.warp(START + bound(offset, 0, 2 days));
        uint256 paidAt = vm.getBlockTimestamp();
        vm.startPrank(address(deals));
        staking.expose(provider, 5e18);
        staking.keepForAudit(provider, 5e18);
        vm.stopPrank();
        later = bound(later, 0, 3 days);
        vm.warp(paidAt + later);
        if (later < 1 days) vm.assertEq(exposureOf(provider), 5e18, "too early to forget");
        if (later >= 2 days) vm.assertEq(exposureOf(provider), 0, "too late to remember");
    }

    /// @notice The same against a plain list of payments, with payments at random times.
    function testFuzz_AuditExposureAgainstAModel(uint256[12] memory gaps, uint64[12] memory amounts) public {
        uint256[12] memory times;
        for (uint256 i = 0; i < 12; ++i) {
            vm.warp(vm.getBlockTimestamp() + bound(gaps[i], 0, 1 days));
            times[i] = vm.getBlockTimestamp();
            uint256 amount = bound(amounts[i], 0, 100e18);
            amounts[i] = uint64((amount + 1e9 - 1) / 1e9); // gwei, rounded up
            vm.startPrank(address(deals));
            vm.assertTrue(staking.expose(provider, amount), "fits");
            staking.keepForAudit(provider, amount);
            vm.stopPrank();
            (uint256 least, uint256 most) = (0, 0);
            for (uint256 k = 0; k <= i; ++k) {
                if (times[k] + 1 days > times[i]) least += amounts[k];
                if (times[k] + 2 days > times[i]) most += amounts[k];
            }
            vm.assertGe(exposureOf(provider) / 1e9, least, "at least the last window");
            vm.assertLe(exposureOf(provider) / 1e9, most, "at most the last two");
        }
    }

    /// @notice INV: exposure never exceeds the stake that is not unbonding, to the wei.
    function testFuzz_ExposeRefusesWhatDoesNotFit(uint256 amount, uint256 unbonding) public {
        unbonding = bound(unbonding, 1, 9_900e18);
        vm.prank(provider);
        staking.requestUnbond(Role.Provider, unbonding);
        amount = bound(amount, 0, 11_000e18);
        uint256 gweis = (amount + 1e9 - 1) / 1e9;
        vm.prank(address(deals));
        bool exposed = staking.expose(provider, amount);
        vm.assertEq(exposed, gweis * 1e9 <= 10_000e18 - unbonding, "fits");
        vm.assertEq(exposureOf(provider), exposed ? gweis * 1e9 : 0, "exposure");
    }

    function test_ExposedStakeCantUnbond() public {
        Deal memory deal = openOne(0);
        vm.expectRevert(
            abi.encodeWithSelector(IStaking.Staking_InsufficientFreeStake.selector, Role.Provider, provider, 8_900e18, 8_900e18 + 1)
        );
        vm.prank(provider);
        staking.requestUnbond(Role.Provider, 8_900e18 + 1);
        settle(accepted(deal, RESULT, deal.price));
        vm.expectRevert(
            abi.encodeWithSelector(IStaking.Staking_InsufficientFreeStake.selector, Role.Provider, provider, 8_900e18, 10_000e18)
        );
        vm.prank(provider);
        staking.requestUnbond(Role.Provider, 10_000e18);
        vm.warp(START + 2 days);
        vm.prank(provider);
        staking.requestUnbond(Role.Provider, 10_000e18);
    }

    function permitDigest(LilyToken lily, uint256 nonce) private view returns (bytes32) {
        bytes32 typehash = keccak256("Permit(address owner,address spender,uint256 value,uint256 nonce,uint256 deadline)");
        bytes32 structHash = keccak256(abi.encode(typehash, client, address(escrow), 5e18, nonce, START + 60));
        return keccak256(abi.encodePacked("\x19\x01", lily.DOMAIN_SEPARATOR(), structHash));
    }
}
