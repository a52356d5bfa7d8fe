// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IDelegation} from "../../src/interfaces/IDelegation.sol";
import {IStaking} from "../../src/interfaces/IStaking.sol";
import {Role} from "../../src/types/Role.sol";
import {Backers} from "../base/Backers.sol";

/// @notice Random moves of an operator, three delegators, a market that slashes and passers-by; a move that is refused changes nothing.
contract DelegationHandler is Backers {
    address[3] private _delegators = [ANNA, BERT, address(0xC0C0)];
    uint256 public open;
    uint256 public slashed;
    mapping(bytes32 move => uint256) public done;

    constructor() {
        setUp();
        vm.startPrank(provider);
        token.approve(address(staking), type(uint256).max);
        vm.stopPrank();
        for (uint256 i = 0; i < 3; ++i) {
            token.transfer(_delegators[i], 1_000_000e18);
            vm.prank(_delegators[i]);
            token.approve(address(delegation), type(uint256).max);
        }
        token.transfer(provider, 1_000_000e18);
    }

    modifier counted(bytes32 move) {
        uint256 before = done[move];
        _;
        if (done[move] == before) ++done["refused"];
    }

    function delegatorAt(uint256 seed) public view returns (address) {
        return _delegators[seed % 3];
    }

    function wait(uint256 seed) external {
        vm.warp(vm.getBlockTimestamp() + bound(seed, 1, 3 days));
    }

    function delegate(uint256 who, uint256 amount) external counted("delegate") {
        vm.prank(delegatorAt(who));
        try delegation.delegate(Role.Provider, provider, bound(amount, 1e18, 8_000e18), 0) {
            ++done["delegate"];
        } catch {}
    }

    function undelegate(uint256 who, uint256 part) external counted("undelegate") {
        who %= 3;
        address delegator = delegatorAt(who);
        uint256 shares = bound(part, 0, sharesOf(delegator));
        uint256 others = worthOf(delegatorAt(who + 1)) + worthOf(delegatorAt(who + 2));
        vm.prank(delegator);
        try delegation.undelegate(Role.Provider, provider, uint128(shares)) {
            ++done["undelegate"];
            // Rounding favours those who stay, and rent may have come in the same call.
            vm.assertGe(worthOf(delegatorAt(who + 1)) + worthOf(delegatorAt(who + 2)), others, "others lose nothing");
        } catch {}
    }

    function slashIt(uint256 amount) external counted("slash") {
        IStaking.Position memory own = staking.positionOf(Role.Provider, provider);
        uint256 before = delegated();
        uint256 first = own.stake - own.unbonding - before;
        amount = bound(amount, 0, own.stake - own.unbonding - own.exposure) / 1e9 * 1e9;
        vm.startPrank(address(deals));
        if (staking.expose(provider, amount)) {
            staking.slash(provider, amount, amount, stranger);
            slashed += amount;
            ++done["slash"];
            vm.assertEq(delegated(), amount > first ? before - (amount - first) : before, "the operator's own first");
        }
        vm.stopPrank();
    }

    function exposeIt(uint256 amount) external counted("expose") {
        IStaking.Position memory own = staking.positionOf(Role.Provider, provider);
        amount = bound(amount, 0, own.stake - own.unbonding - own.exposure) / 1e9 * 1e9;
        bool wasHalted = halted();
        if (!expose(amount)) return;
        vm.assertTrue(!wasHalted, "a halted operator backs nothing new");
        open += amount;
        ++done["expose"];
    }

    function releaseIt(uint256 amount) external {
        amount = bound(amount, 0, open) / 1e9 * 1e9;
        release(amount);
        open -= amount;
    }

    function stakeMore(uint256 amount) external counted("stake") {
        vm.prank(provider);
        try staking.stake(Role.Provider, bound(amount, 1, 10_000e18)) {
            ++done["stake"];
        } catch {}
    }

    function unbondSome(uint256 amount) external counted("unbond") {
        vm.startPrank(provider);
        try staking.unbond(Role.Provider) {
            ++done["unbond"];
        } catch {}
        try staking.requestUnbond(Role.Provider, bound(amount, 1, 5_000e18)) {
            vm.assertTrue(delegated() == 0 || !halted() || delegation.poolOf(Role.Provider, provider).pressing > 0, "first loss stays");
        } catch {}
        vm.stopPrank();
    }

    function dissolveOrOpen(uint256 rent) external counted("dissolve") {
        vm.startPrank(provider);
        if (!delegation.poolOf(Role.Provider, provider).open) {
            delegation.openPool(Role.Provider, uint32(bound(rent, 0, 10_000)));
        } else if (rent % 8 == 0) {
            try delegation.dissolve(Role.Provider) {
                ++done["dissolve"];
            } catch {}
        }
        vm.stopPrank();
    }

    function payRent() external {
        try delegation.payRent(Role.Provider, provider) {} catch {}
    }

    function press(uint256 who) external counted("press") {
        vm.prank(delegatorAt(who));
        try delegation.giveNotice(Role.Provider, provider) {} catch {}
        try delegation.press(Role.Provider, provider, delegatorAt(who)) {
            ++done["press"];
        } catch {}
    }

    function helpOut(uint256 who) external counted("help") {
        try delegation.undelegateFor(Role.Provider, provider, delegatorAt(who)) {
            ++done["help"];
        } catch {}
    }

    function withdraw(uint256 who) external counted("withdraw") {
        vm.prank(delegatorAt(who));
        try delegation.withdraw() {
            ++done["withdraw"];
        } catch {}
    }

    function collect(uint256 who, uint256 ago) external counted("collect") {
        uint32 last = epochs();
        vm.prank(delegatorAt(who));
        try delegation.collect(Role.Provider, provider, last - uint32(bound(ago, 0, last))) {
            ++done["collect"];
        } catch {}
    }

    // ---- what must hold

    function epochs() public view returns (uint32) {
        return delegation.poolOf(Role.Provider, provider).epoch;
    }

    function checkTokens() external view {
        uint256 waiting = 0;
        for (uint256 i = 0; i < 3; ++i) {
            waiting += leavingOf(_delegators[i]);
        }
        for (uint32 epoch = 0; epoch < epochs(); ++epoch) {
            (IDelegation.Dissolved memory pool,) = delegation.dissolvedOf(Role.Provider, provider, epoch, ANNA);
            waiting += pool.assets;
        }
        vm.assertEq(token.balanceOf(address(delegation)), waiting, "what Delegation holds is owed, to the wei");
        uint256 staked = staking.totalStakeOf(Role.Provider) + staking.totalStakeOf(Role.Solver);
        vm.assertEq(token.balanceOf(address(staking)), staked, "what Staking holds is staked, to the wei");
        vm.assertEq(freeOf(stranger), slashed, "what was slashed arrived");
    }

    function checkShares() external view {
        IDelegation.Pool memory pool = delegation.poolOf(Role.Provider, provider);
        (uint256 shares, uint256 worth) = (0, 0);
        for (uint256 i = 0; i < 3; ++i) {
            shares += sharesOf(_delegators[i]);
            worth += worthOf(_delegators[i]);
        }
        vm.assertEq(shares, pool.shares, "shares");
        vm.assertLe(worth, delegated(), "nobody owns more than there is");
        if (shares > 0) vm.assertLe(delegated() - worth, 2, "less than a wei a delegator is undivided");
        else vm.assertEq(delegated(), 0, "nothing without an owner");
    }

    function checkExposure() external view {
        IStaking.Position memory own = staking.positionOf(Role.Provider, provider);
        vm.assertLe(own.exposure, own.stake - own.unbonding, "exposure within the stake that does not unbond");
        vm.assertEq(own.exposure, open, "exposure");
        vm.assertLe(delegated(), own.stake - own.unbonding, "delegated is a part of it");
        bool thin = delegated() > own.stake - own.unbonding - delegated();
        vm.assertEq(halted(), thin || delegation.poolOf(Role.Provider, provider).pressing > 0, "halted exactly when it must be");
    }

    /// @notice Whatever happened: once nothing is exposed any more, every delegator gets out, and nothing stays behind.
    function leaveAll() external {
        release(open);
        open = 0;
        for (uint256 i = 0; i < 3; ++i) {
            uint128 shares = sharesOf(_delegators[i]);
            if (shares > 0) leave(_delegators[i], shares);
        }
        vm.assertEq(delegated(), 0, "all have left");
        vm.warp(vm.getBlockTimestamp() + DELAY);
        for (uint256 i = 0; i < 3; ++i) {
            for (uint32 epoch = 0; epoch < epochs(); ++epoch) {
                vm.prank(_delegators[i]);
                try delegation.collect(Role.Provider, provider, epoch) {} catch {}
            }
            if (leavingOf(_delegators[i]) > 0) withdrawAs(_delegators[i]);
        }
        vm.assertEq(token.balanceOf(address(delegation)), 0, "to the last wei");
    }
}
