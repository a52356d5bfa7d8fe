// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {TypedData} from "../../src/libraries/TypedData.sol";
import {Deal, Settlement, SignedDeal} from "../../src/types/Deal.sol";
import {DealState} from "../../src/types/DealState.sol";
import {JobOffer} from "../../src/types/JobOffer.sol";
import {Params} from "../../src/types/Params.sol";
import {Role} from "../../src/types/Role.sol";
import {Model} from "./Model.sol";

/// @notice All roles, in random orders and at random times. Each move is predicted from the model: one that should succeed must,
/// and one that should fail must leave everything as it was.
contract Handler is Model {
    uint256[3] internal clientKeys = [uint256(0xC1), 0xC2, 0xC3];
    uint256[3] internal providerKeys = [uint256(0xA1), 0xA2, 0xA3];
    uint256[2] internal solverKeys = [uint256(0x51), 0x52];
    mapping(bytes32 move => uint256) public moves;

    constructor() {
        super.setUp();
        (free[client], staked[provider]) = (10_000e18, 10_000e18);
        for (uint256 i = 0; i < 3; ++i) {
            depositTo(i, 5_000e18);
            stakeMore(i, 6_000e18);
        }
        for (uint256 i = 0; i < 2; ++i) {
            stakeAs(Role.Solver, vm.addr(solverKeys[i]), 1_000e18);
        }
        openDeal(0, 100e18, 25_000); // so that there is always one to pick
    }

    // ---- time and governance

    function wait(uint256 seed) external {
        uint256 most = seed % 8 < 5 ? 90 : seed % 8 < 7 ? 1200 : 1 days + 1 hours;
        vm.warp(vm.getBlockTimestamp() + bound(seed >> 8, 0, most));
    }

    function changeParams(uint256 seed) external {
        if (seed % 4 != 0) return; // seldom, so that deals of one version meet
        Params memory next = defaults();
        next.taxBps = uint16(bound(seed >> 8, 0, 2_000));
        next.lateS = uint32(bound(seed >> 24, 1, 1200));
        next.timeoutCollateralBps = uint16(bound(seed >> 56, 0, 10_000));
        next.auditS = uint32(bound(seed >> 72, 0, 1 days));
        vm.prank(address(timelock));
        deals.addParams(next);
    }

    // ---- money

    function depositTo(uint256 who, uint256 amount) public {
        address account = vm.addr(clientKeys[who % 3]);
        amount = bound(amount, 1, 5_000e18);
        if (amount > token.balanceOf(address(this))) return;
        fund(account, amount);
        free[account] += amount;
    }

    function requestWithdrawal(uint256 who, uint256 amount) external {
        address account = anybody(who);
        if (free[account] == 0) return;
        amount = bound(amount, 1, free[account]);
        vm.prank(account);
        escrow.requestWithdrawal(amount);
        free[account] -= amount;
        withdrawing[account] += amount;
        withdrawableAt[account] = vm.getBlockTimestamp() + 600;
    }

    function withdraw(uint256 who) external {
        address account = anybody(who);
        bool due = withdrawing[account] > 0 && vm.getBlockTimestamp() >= withdrawableAt[account];
        uint256 before = token.balanceOf(account);
        expect(account, address(escrow), abi.encodeCall(escrow.withdraw, ()), due);
        if (!due) return;
        vm.assertEq(token.balanceOf(account) - before, withdrawing[account], "withdrawn");
        withdrawing[account] = 0;
    }

    function stakeMore(uint256 who, uint256 amount) public {
        address account = vm.addr(providerKeys[who % 3]);
        amount = bound(amount, 100e18, 6_000e18);
        if (amount > token.balanceOf(address(this))) return;
        stakeAs(Role.Provider, account, amount);
        staked[account] += amount;
    }

    function requestUnbond(uint256 who, uint256 amount) external {
        address account = vm.addr(providerKeys[who % 3]);
        uint256 left = staked[account] - unbonding[account] - exposureOf(account);
        if (unbonding[account] > 0 && amount % 8 != 0) return; // each request restarts the delay: let some end
        amount = bound(amount, 1, 2_000e18);
        bool fits = amount <= left;
        expect(account, address(staking), abi.encodeCall(staking.requestUnbond, (Role.Provider, amount)), fits);
        if (!fits) return;
        unbonding[account] += amount;
        unbondableAt[account] = vm.getBlockTimestamp() + staking.unbondingDelayS();
    }

    function unbond(uint256 who) external {
        address account = vm.addr(providerKeys[who % 3]);
        bool due = unbonding[account] > 0 && vm.getBlockTimestamp() >= unbondableAt[account];
        expect(account, address(staking), abi.encodeCall(staking.unbond, (Role.Provider)), due);
        if (!due) return;
        staked[account] -= unbonding[account];
        unbonding[account] = 0;
    }

    function giveSurplus(uint256 amount, uint256 whom) external {
        bool toEscrow = whom % 2 == 0;
        amount = bound(amount, 0, 1e18);
        token.transfer(toEscrow ? address(escrow) : address(staking), amount);
        if (toEscrow) surplusOfEscrow += amount;
        else surplusOfStaking += amount;
    }

    // ---- deals

    function openDeal(uint256 seed, uint256 price, uint32 collateralBps) public {
        uint256 clientKey = clientKeys[seed % 3];
        uint256 providerKey = providerKeys[(seed >> 8) % 3];
        JobOffer memory offer = offerOf();
        offer.client = vm.addr(clientKey);
        offer.maxPrice = uint128(bound(price, 0, 300e18));
        offer.maxSolverFee = uint128(bound(seed >> 16, 0, 2e18));
        offer.royaltyBps = uint16(bound(seed >> 40, 0, 2_000));
        offer.timeoutS = uint32(bound(seed >> 64, 1, 900));
        // Every third for longer than most audit windows; some of these still below the window of their parameters.
        offer.storageS = (seed >> 136) % 3 == 0 ? uint32(bound(seed >> 144, 1, 2 days)) : 0;
        Deal memory deal = dealOf(offer);
        deal.provider = vm.addr(providerKey);
        deal.solver = vm.addr(solverKeys[(seed >> 32) % 2]);
        deal.fetchS = (seed >> 96) % 3 == 0 ? uint32(bound(seed >> 104, 60, 600)) : 0;
        deal.collateralBps = uint32(bound(collateralBps, 25_000, 200_000));
        openAndTrack(offer, deal, clientKey, providerKey);
    }

    function markReady(uint256 which) external {
        Tracked storage t = pick(which);
        bool allowed = t.state == DealState.Fetching && vm.getBlockTimestamp() < endAt(t);
        expect(t.deal.provider, address(deals), abi.encodeCall(deals.markReady, (t.deal)), allowed);
        if (allowed) (t.state, t.since, t.clock) = (DealState.Open, vm.getBlockTimestamp(), vm.getBlockTimestamp());
    }

    function commitResult(uint256 which, bytes32 resultHash) external {
        Tracked storage t = pick(which);
        bool allowed = t.state == DealState.Open && vm.getBlockTimestamp() < endAt(t);
        expect(t.deal.provider, address(deals), abi.encodeCall(deals.commitResult, (t.deal, resultHash)), allowed);
        if (allowed) (t.state, t.since, t.resultHash) = (DealState.ResultCommitted, vm.getBlockTimestamp(), resultHash);
    }

    function settleDeal(uint256 which, uint256 price, bool wrongResult) external {
        Tracked storage t = pick(which);
        price = price % 3 == 0 ? priceNow(t) : bound(price, 0, uint256(t.deal.price) + 1);
        bytes32 resultHash = t.state == DealState.ResultCommitted && !wrongResult ? t.resultHash : keccak256(abi.encode(which));
        bool allowed = isLive(t) && price >= priceNow(t) && price <= t.deal.price;
        if (t.state == DealState.ResultCommitted) allowed = allowed && bytes20(resultHash) == bytes20(t.resultHash);
        bytes32 digest = domainDigest(TypedData.hashAcceptance(deals.dealIdOf(t.deal), resultHash, uint128(price)));
        settle(Settlement(t.deal, resultHash, uint128(price), sign(t.clientKey, digest)));
        if (allowed) pay(t, DealState.Paid, price);
        ++moves[allowed ? bytes32("settled") : bytes32("not settled")];
    }

    function claim(uint256 which) external {
        Tracked storage t = pick(which);
        bool allowed = t.state == DealState.ResultCommitted && vm.getBlockTimestamp() >= t.since + t.params.judgeS;
        uint256 price = priceNow(t);
        expect(stranger, address(deals), abi.encodeCall(deals.claim, (t.deal)), allowed);
        if (allowed) pay(t, DealState.Paid, price);
    }

    function closeDeal(uint256 which) external {
        Tracked storage t = pickStored(which);
        bool allowed = t.state == DealState.Paid && isStored(t) && vm.getBlockTimestamp() >= keptUntil(t);
        expect(stranger, address(deals), abi.encodeCall(deals.close, (t.deal)), allowed);
        if (allowed) (t.state, t.since) = (DealState.Closed, vm.getBlockTimestamp());
    }

    function timeOut(uint256 which) external {
        Tracked storage t = pick(which);
        bool allowed = (t.state == DealState.Fetching || t.state == DealState.Open) && vm.getBlockTimestamp() >= endAt(t);
        expect(stranger, address(deals), abi.encodeCall(deals.timeOut, (t.deal)), allowed);
        if (!allowed) return;
        uint256 collateral = uint256(t.deal.price) * t.params.timeoutCollateralBps / 10_000;
        if (t.state == DealState.Fetching) {
            end(t, DealState.Refunded, collateral);
            free[treasury] += collateral;
        } else {
            end(t, DealState.TimedOut, 0);
            free[t.deal.client] += collateral;
            staked[t.deal.provider] -= collateral;
        }
    }

    function abandon(uint256 which) external {
        Tracked storage t = pick(which);
        bool allowed = t.state == DealState.Fetching || (t.state == DealState.Open && vm.getBlockTimestamp() < endAt(t));
        expect(t.deal.provider, address(deals), abi.encodeCall(deals.abandon, (t.deal)), allowed);
        if (allowed) end(t, DealState.Refunded, 0);
    }

    function abortDeal(uint256 which) external {
        Tracked storage t = pick(which);
        bool allowed = t.state == DealState.Fetching || t.state == DealState.Open;
        expect(t.deal.client, address(deals), abi.encodeCall(deals.abort, (t.deal)), allowed);
        if (!allowed) return;
        if (t.state == DealState.Fetching) {
            uint256 least = uint256(t.deal.price) * t.params.minAbortBps / 10_000;
            end(t, DealState.Cancelled, least);
            free[treasury] += least;
        } else {
            pay(t, DealState.Cancelled, abortPriceNow(t));
        }
    }

    function cancelOpen(uint256 which, uint256 price) external {
        Tracked storage t = pick(which);
        price = bound(price, 0, t.deal.price);
        bytes32 digest = domainDigest(TypedData.hashCancel(deals.dealIdOf(t.deal), uint128(price)));
        bytes memory byClient = sign(t.clientKey, digest);
        bytes memory byProvider = sign(t.providerKey, digest);
        bool allowed = isLive(t);
        expect(stranger, address(deals), abi.encodeCall(deals.cancelOpen, (t.deal, uint128(price), byClient, byProvider)), allowed);
        if (allowed) pay(t, DealState.Cancelled, price);
    }

    /// @notice Opens a deal a second time, word by word: nothing may happen.
    function replay(uint256 which) external {
        Tracked storage t = pick(which);
        SignedDeal memory item;
        item.deal = t.deal;
        open(item);
    }

    // ---- what the invariants ask

    function count() external view returns (uint256) {
        return tracked.length;
    }

    /// @dev Compares one deal with its model.
    function checkDeal(uint256 i) external view {
        Tracked storage t = tracked[i];
        (DealState state, uint40 since,) = deals.stateOf(deals.dealIdOf(t.deal));
        bool closed = t.state == DealState.Paid && vm.getBlockTimestamp() >= keptUntil(t);
        vm.assertEq(uint256(state), uint256(closed ? DealState.Closed : t.state), "state");
        vm.assertEq(uint256(since), closed ? keptUntil(t) : t.since, "since");
    }

    /// @dev Compares every account with the model, and the sums with the tokens.
    function checkMoney() external view {
        uint256 escrowed = surplusOfEscrow;
        uint256 stakes = surplusOfStaking + 1_000e18 * 3; // three solvers
        for (uint256 i = 0; i < 12; ++i) {
            address account = anybody(i);
            vm.assertEq(freeOf(account), free[account], "free");
            vm.assertEq(lockedOf(account), locked[account], "locked");
            vm.assertEq(uint256(escrow.withdrawalOf(account).amount), withdrawing[account], "withdrawing");
            vm.assertEq(stakeOf(account), staked[account], "stake");
            vm.assertEq(staking.positionOf(Role.Provider, account).unbonding, unbonding[account], "unbonding");
            escrowed += free[account] + locked[account] + withdrawing[account];
            stakes += staked[account];
        }
        vm.assertEq(token.balanceOf(address(escrow)), escrowed, "escrow: balances and surplus are all the tokens");
        vm.assertEq(token.balanceOf(address(staking)), stakes, "staking: stakes and surplus are all the tokens");
    }

    /// @dev The escrow of ended deals is zero: what is locked is the sum over live deals.
    function checkLocks() external view {
        for (uint256 i = 0; i < 3; ++i) {
            address account = vm.addr(clientKeys[i]);
            uint256 sum = 0;
            for (uint256 k = 0; k < tracked.length; ++k) {
                if (tracked[k].deal.client == account && isLive(tracked[k])) sum += tracked[k].lock;
            }
            vm.assertEq(lockedOf(account), sum, "locks of live deals");
        }
    }

    /// @dev The exposure covers live and auditable deals, forgets the others in time, and never exceeds the stake.
    function checkExposure() external view {
        for (uint256 i = 0; i < 3; ++i) {
            address account = vm.addr(providerKeys[i]);
            (uint256 least, uint256 most) = (0, 0);
            for (uint256 k = 0; k < tracked.length; ++k) {
                Tracked storage t = tracked[k];
                if (t.deal.provider != account) continue;
                bool paid = t.state == DealState.Paid;
                bool open = isLive(t) || (paid && isStored(t)); // stored: until somebody closes it
                if (open || (paid && vm.getBlockTimestamp() < keptUntil(t))) least += t.gweis;
                if (open || (paid && vm.getBlockTimestamp() < t.paidAt + 2 days)) most += t.gweis;
            }
            vm.assertGe(exposureOf(account), least * 1e9, "exposure is never forgotten early");
            vm.assertLe(exposureOf(account), most * 1e9, "nor kept for more than two windows");
            vm.assertLe(exposureOf(account), staked[account] - unbonding[account], "exposure within stake - unbonding");
        }
    }

    /// @dev At the end everyone falls silent and a passer-by ends every deal: nothing stays locked.
    function endAll() external {
        vm.warp(vm.getBlockTimestamp() + 30 days);
        for (uint256 i = 0; i < tracked.length; ++i) {
            if (!isLive(tracked[i])) continue;
            vm.prank(stranger);
            if (tracked[i].state == DealState.ResultCommitted) deals.claim(tracked[i].deal);
            else deals.timeOut(tracked[i].deal);
            if (stateOf(tracked[i].deal) == DealState.Paid) tracked[i].state = DealState.Paid;
        }
        for (uint256 i = 0; i < 3; ++i) {
            vm.assertEq(lockedOf(vm.addr(clientKeys[i])), 0, "nothing stays locked");
        }
        vm.warp(vm.getBlockTimestamp() + 2 days);
        for (uint256 i = 0; i < tracked.length; ++i) {
            if (tracked[i].state == DealState.Paid && isStored(tracked[i])) deals.close(tracked[i].deal);
        }
        for (uint256 i = 0; i < 3; ++i) {
            vm.assertEq(exposureOf(vm.addr(providerKeys[i])), 0, "nothing stays exposed");
        }
    }

    // ---- own

    function openAndTrack(JobOffer memory offer, Deal memory deal, uint256 clientKey, uint256 providerKey) private {
        Params memory params = deals.params(deal.paramsVersion);
        uint256 lock = lockOf(deal, params);
        uint256 gweis = ((uint256(deal.price) * (10_000 + deal.collateralBps) + 9_999) / 10_000 + 1e9 - 1) / 1e9;
        uint256 bonded = staked[deal.provider] - unbonding[deal.provider];
        bool fits = bonded >= 100e18 && exposureOf(deal.provider) + gweis * 1e9 <= bonded && lock <= free[deal.client];
        SignedDeal memory item = SignedDeal({
            deal: deal,
            providerSignature: sign(providerKey, deals.dealIdOf(deal)),
            offer: offer,
            offerSignature: sign(clientKey, deals.jobOfferIdOf(offer)),
            clientConfirmation: ""
        });
        open(item);
        ++moves[fits ? bytes32("opened") : bytes32("not opened")];
        DealState state = fits ? deal.fetchS > 0 ? DealState.Fetching : DealState.Open : DealState.None;
        assertState(deal, state);
        vm.assertEq(deals.isNonceSpent(offer.client, offer.nonce), fits, "nonce");
        if (!fits) return;
        (free[deal.client], locked[deal.client]) = (free[deal.client] - lock, locked[deal.client] + lock);
        uint256 now_ = vm.getBlockTimestamp();
        uint256 clock = deal.fetchS > 0 ? 0 : now_;
        tracked.push(Tracked(deal, params, clientKey, providerKey, state, now_, clock, lock, gweis, 0, 0));
    }

    function expect(address sender, address target, bytes memory call, bool allowed) private {
        vm.prank(sender);
        (bool success,) = target.call(call);
        vm.assertEq(success, allowed, "the model and the contract disagree on whether this may happen");
        ++moves[allowed ? bytes32(bytes4(call)) : bytes32("refused")];
    }

    /// @dev Mostly one of the youngest, which are more often alive.
    function pick(uint256 which) private view returns (Tracked storage) {
        uint256 length = tracked.length;
        return tracked[length - 1 - bound(which >> 8, 0, which % 4 == 0 || length < 6 ? length - 1 : 5)];
    }

    /// @dev Mostly one that is paid and stored, of whatever age: among the youngest there is seldom one.
    function pickStored(uint256 which) private view returns (Tracked storage) {
        for (uint256 i = 0; which % 4 != 0 && i < tracked.length; ++i) {
            Tracked storage t = tracked[(i + (which >> 8) % tracked.length) % tracked.length];
            if (t.state == DealState.Paid && isStored(t)) return t;
        }
        return pick(which);
    }

    function anybody(uint256 who) private view returns (address) {
        who %= 12;
        if (who < 3) return vm.addr(clientKeys[who]);
        if (who < 6) return vm.addr(providerKeys[who - 3]);
        if (who < 8) return vm.addr(solverKeys[who - 6]);
        if (who == 8) return treasury;
        if (who == 9) return author;
        return who == 10 ? client : provider;
    }
}
