// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {SafeCast} from "@openzeppelin/contracts/utils/math/SafeCast.sol";
import {Delegation} from "./Delegation.sol";
import {IEscrow} from "./interfaces/IEscrow.sol";
import {Authorities, IStaking} from "./interfaces/IStaking.sol";
import {AuditExposure, Exposure} from "./libraries/AuditExposure.sol";
import {Role} from "./types/Role.sol";

/// @title Stakes of providers, solvers and mediators
/// @notice Keeps Σ exposure ≤ stake − unbonding for every provider and mediator, in every transaction.
/// @dev Checks, effects, interactions throughout. The only ways from a stake to somebody else are `slash`, by Deals and Mediation,
/// and `closeSeat` and `closeSeats`, by Mediation and the beacon; each takes no more than was exposed to it. Delegation, which this contract deploys, moves
/// delegated stake in and out, and rent from the operator's to the delegators'; it can take out nothing that anything is exposed to.
contract Staking is IStaking {
    using SafeERC20 for IERC20;
    using SafeCast for uint256;
    using AuditExposure for Exposure;

    /// @dev One slot. 96 bits hold 79 thousand million LILY, 79 times the supply; 40 bits of seconds last for 34,000 years.
    struct Stake {
        /// Own and delegated.
        uint96 amount;
        /// Of the account's own.
        uint96 unbonding;
        uint40 unbondableAt;
        /// Backs nothing new; in this slot so that opening a deal reads no other.
        bool halted;
    }

    /// @dev What others have put behind an account.
    struct Backing {
        uint96 delegated;
        /// Delegation has halted the account: somebody waits to leave.
        bool held;
    }

    uint256 private constant GWEI = 1e9;

    IERC20 private immutable _token;
    IEscrow private immutable _escrow;
    address private immutable _deals;
    address private immutable _mediation;
    address private immutable _beacon;
    address private immutable _delegation;
    uint256 private immutable _minimumProvider;
    uint256 private immutable _minimumSolver;
    uint256 private immutable _minimumMediator;
    uint256 private immutable _unbondingDelayS;
    uint256 private immutable _auditWindowS;

    mapping(Role role => mapping(address account => Stake)) private _stakes;
    mapping(Role role => mapping(address account => Backing)) private _backings;
    mapping(Role role => uint256) private _totals;
    mapping(address provider => Exposure) private _exposures;
    /// @dev Wei that a mediator's seats and beacon commitments hold of its stake, and one more: a slot that is never emptied again is cheaper
    /// than one that is filled anew for each seat. Zero: it never had any.
    mapping(address mediator => uint256) private _seats;
    mapping(address wallet => uint256) private _certificateCounters;

    modifier onlyDeals() {
        require(msg.sender == _deals, Staking_NotAuthorized(msg.sender));
        _;
    }

    modifier onlyMarket() {
        require(msg.sender == _deals || msg.sender == _mediation, Staking_NotAuthorized(msg.sender));
        _;
    }

    modifier onlyCourts() {
        require(msg.sender == _mediation || msg.sender == _beacon, Staking_NotAuthorized(msg.sender));
        _;
    }

    modifier onlyDelegation() {
        require(msg.sender == _delegation, Staking_NotAuthorized(msg.sender));
        _;
    }

    /// @param token_ The LILY token.
    /// @param escrow_ Where slashed stake is credited.
    /// @param who Deals, Mediation and the beacon, whose addresses are predicted; Deals checks them.
    /// @param minimums Least stake of provider, solver, mediator, in wei.
    /// @param unbondingDelay Seconds; two audit windows at least, the longest that a payment stays exposed.
    /// @param auditWindow Seconds; no version of the parameters may audit for longer.
    constructor(
        IERC20 token_,
        IEscrow escrow_,
        Authorities memory who,
        uint256[3] memory minimums,
        uint256 unbondingDelay,
        uint256 auditWindow
    ) {
        require(unbondingDelay >= 2 * auditWindow, Staking_UnbondingDelayTooShort(unbondingDelay, 2 * auditWindow));
        _token = token_;
        _escrow = escrow_;
        (_deals, _mediation, _beacon) = (who.deals, who.mediation, who.beacon);
        (_minimumProvider, _minimumSolver, _minimumMediator) = (minimums[0], minimums[1], minimums[2]);
        _unbondingDelayS = unbondingDelay;
        _auditWindowS = auditWindow;
        _delegation = address(new Delegation(token_, unbondingDelay));
        token_.forceApprove(address(escrow_), type(uint256).max); // only `slash` spends it
    }

    /// @inheritdoc IStaking
    function stake(Role role, uint256 amount) external {
        require(amount > 0, Staking_ZeroAmount());
        // Before the books, as in the escrow's deposit: a re-entrant token must find no stake that is not yet paid for.
        _token.safeTransferFrom(msg.sender, address(this), amount);
        Stake memory own = _stakes[role][msg.sender];
        uint256 total = own.amount + amount;
        uint256 bonded = total - own.unbonding;
        require(bonded >= minimumStake(role), Staking_BelowMinimum(role, bonded, minimumStake(role)));
        own.amount = total.toUint96();
        _totals[role] += amount;
        emit Staked(role, msg.sender, amount, total, own.unbonding);
        _keep(role, msg.sender, own, _backings[role][msg.sender]);
    }

    /// @inheritdoc IStaking
    function requestUnbond(Role role, uint256 amount) external {
        require(amount > 0, Staking_ZeroAmount());
        Stake memory own = _stakes[role][msg.sender];
        Backing memory backing = _backings[role][msg.sender];
        uint256 free = own.amount - own.unbonding;
        free -= _exposureOf(role, msg.sender);
        require(amount <= free, Staking_InsufficientFreeStake(role, msg.sender, free, amount));
        uint256 left = _ownOf(own, backing);
        require(amount <= left, Staking_InsufficientFreeStake(role, msg.sender, left, amount));
        own.unbonding += uint96(amount); // safe: amount ≤ free ≤ a uint96
        own.unbondableAt = (block.timestamp + _unbondingDelayS).toUint40();
        // First loss stays with the operator as long as there are delegators: it dissolves its pool before it leaves.
        require(!_isThin(own, backing), Staking_TooLittleOwnStake(role, msg.sender, left - amount, backing.delegated));
        emit UnbondingRequested(role, msg.sender, amount, own.amount, own.unbonding, own.unbondableAt);
        _keep(role, msg.sender, own, backing);
    }

    /// @inheritdoc IStaking
    function unbond(Role role) external {
        Stake memory own = _stakes[role][msg.sender];
        require(own.unbonding > 0, Staking_NothingUnbonding(role, msg.sender));
        require(block.timestamp >= own.unbondableAt, Staking_UnbondingTooEarly(role, msg.sender, own.unbondableAt));
        uint256 amount = own.unbonding;
        (own.amount, own.unbonding, own.unbondableAt) = (own.amount - own.unbonding, 0, 0);
        _totals[role] -= amount;
        emit Unbonded(role, msg.sender, amount, own.amount);
        _keep(role, msg.sender, own, _backings[role][msg.sender]);
        _token.safeTransfer(msg.sender, amount);
    }

    /// @inheritdoc IStaking
    function addDelegated(Role role, address account, uint256 amount) external onlyDelegation {
        _token.safeTransferFrom(msg.sender, address(this), amount);
        Stake memory own = _stakes[role][account];
        Backing memory backing = _backings[role][account];
        own.amount += amount.toUint96();
        backing.delegated += uint96(amount); // safe: the line above
        _totals[role] += amount;
        _keep(role, account, own, backing);
        require(!own.halted, Staking_TooLittleOwnStake(role, account, _ownOf(own, backing), backing.delegated));
    }

    /// @inheritdoc IStaking
    function removeDelegated(Role role, address account, uint256 amount) external onlyDelegation {
        Stake memory own = _stakes[role][account];
        Backing memory backing = _backings[role][account];
        uint256 free = own.amount - own.unbonding;
        free -= _exposureOf(role, account);
        require(amount <= free, Staking_InsufficientFreeStake(role, account, free, amount));
        own.amount -= uint96(amount); // safe: amount ≤ free ≤ a uint96
        backing.delegated -= uint96(amount);
        _totals[role] -= amount;
        _keep(role, account, own, backing);
        _token.safeTransfer(msg.sender, amount);
    }

    /// @inheritdoc IStaking
    function shiftToDelegated(Role role, address account, uint256 wanted) external onlyDelegation returns (uint256 moved) {
        Stake memory own = _stakes[role][account];
        Backing memory backing = _backings[role][account];
        // Rent alone never halts an operator: delegated + moved ≤ own - moved.
        uint256 left = _ownOf(own, backing);
        uint256 room = left > backing.delegated ? (left - backing.delegated) / 2 : 0;
        moved = wanted < room ? wanted : room;
        if (moved == 0) return 0;
        backing.delegated += uint96(moved); // safe: moved < own stake, and both together are a uint96
        _keep(role, account, own, backing);
    }

    /// @inheritdoc IStaking
    function hold(Role role, address account, bool held) external onlyDelegation {
        Backing memory backing = _backings[role][account];
        backing.held = held;
        _keep(role, account, _stakes[role][account], backing);
    }

    /// @inheritdoc IStaking
    function revokeCertificates() external {
        uint256 counter = ++_certificateCounters[msg.sender];
        emit CertificatesRevoked(msg.sender, counter);
    }

    /// @inheritdoc IStaking
    function expose(address provider, uint256 amount) external onlyDeals returns (bool) {
        uint256 bonded = _usableOf(Role.Provider, provider);
        if (bonded < _minimumProvider) return false;
        Exposure memory exposure = _exposures[provider].rolled(_auditWindowS);
        if (!exposure.fits(amount, bonded)) return false;
        _exposures[provider] = exposure.opened(amount);
        return true;
    }

    /// @inheritdoc IStaking
    function release(address provider, uint256 amount) external onlyMarket {
        _exposures[provider] = _exposures[provider].rolled(_auditWindowS).released(amount);
    }

    /// @inheritdoc IStaking
    function keepForAudit(address provider, uint256 amount) external onlyDeals {
        _exposures[provider] = _exposures[provider].rolled(_auditWindowS).paid(amount);
    }

    /// @inheritdoc IStaking
    function slash(address provider, uint256 exposure, uint256 amount, address beneficiary) external onlyMarket {
        require(amount <= exposure, Staking_SlashExceedsExposure(provider, exposure, amount));
        _exposures[provider] = _exposures[provider].rolled(_auditWindowS).released(exposure);
        _slash(Role.Provider, provider, amount, beneficiary);
        _deposit(beneficiary, amount);
    }

    /// @inheritdoc IStaking
    function reopen(address provider, uint256 amount, uint256 paidAt) external onlyDeals {
        _exposures[provider] = _exposures[provider].rolled(_auditWindowS).reopened(amount, paidAt / _auditWindowS);
    }

    /// @inheritdoc IStaking
    function exposeSeat(address mediator, uint256 amount) external onlyCourts returns (bool) {
        return _exposeSeat(mediator, amount, 0);
    }

    /// @inheritdoc IStaking
    function exposeSeats(address[] calldata mediators, uint64[] calldata weights, uint256 amount)
        external
        onlyCourts
        returns (uint256 exposed)
    {
        for (uint256 i = 0; i < mediators.length; ++i) {
            if (weights[i] > 0 && _exposeSeat(mediators[i], amount, weights[i] * GWEI)) exposed |= uint256(1) << i;
        }
    }

    /// @inheritdoc IStaking
    function closeSeat(address mediator, uint256 exposure, uint256 amount, address beneficiary) external onlyCourts {
        _closeSeat(mediator, exposure, amount, beneficiary);
        _deposit(beneficiary, amount);
    }

    /// @inheritdoc IStaking
    function closeSeats(address[] calldata mediators, uint256[] calldata amounts, uint256 exposure, address beneficiary)
        external
        onlyCourts
    {
        uint256 total = 0;
        for (uint256 i = 0; i < mediators.length; ++i) {
            _closeSeat(mediators[i], exposure, amounts[i], beneficiary);
            total += amounts[i];
        }
        _deposit(beneficiary, total);
    }

    /// @inheritdoc IStaking
    function isStaked(Role role, address account) external view returns (bool) {
        uint256 bonded = _usableOf(role, account);
        return bonded > 0 && bonded >= minimumStake(role);
    }

    /// @inheritdoc IStaking
    function positionOf(Role role, address account) external view returns (Position memory) {
        Stake memory own = _stakes[role][account];
        return Position({stake: own.amount, unbonding: own.unbonding, unbondableAt: own.unbondableAt, exposure: _exposureOf(role, account)});
    }

    /// @inheritdoc IStaking
    function delegatedOf(Role role, address account) external view returns (uint256 delegated, bool halted) {
        return (_backings[role][account].delegated, _stakes[role][account].halted);
    }

    /// @inheritdoc IStaking
    function delegation() external view returns (address) {
        return _delegation;
    }

    /// @inheritdoc IStaking
    function totalStakeOf(Role role) external view returns (uint256) {
        return _totals[role];
    }

    /// @inheritdoc IStaking
    function minimumStake(Role role) public view returns (uint256) {
        if (role == Role.Provider) return _minimumProvider;
        return role == Role.Solver ? _minimumSolver : _minimumMediator;
    }

    /// @inheritdoc IStaking
    function unbondingDelayS() external view returns (uint256) {
        return _unbondingDelayS;
    }

    /// @inheritdoc IStaking
    function auditWindowS() external view returns (uint256) {
        return _auditWindowS;
    }

    /// @inheritdoc IStaking
    function certificateCounter(address wallet) external view returns (uint256) {
        return _certificateCounters[wallet];
    }

    /// @inheritdoc IStaking
    function deals() external view returns (address) {
        return _deals;
    }

    /// @inheritdoc IStaking
    function mediation() external view returns (address) {
        return _mediation;
    }

    function _exposureOf(Role role, address account) private view returns (uint256) {
        if (role == Role.Provider) return _exposures[account].total(_auditWindowS);
        uint256 held = role == Role.Mediator ? _seats[account] : 0;
        return held == 0 ? 0 : held - 1;
    }

    /// @dev Not if the stake is below `least`.
    function _exposeSeat(address mediator, uint256 amount, uint256 least) private returns (bool) {
        uint256 bonded = _usableOf(Role.Mediator, mediator);
        uint256 held = _seats[mediator];
        uint256 exposed = (held == 0 ? 0 : held - 1) + amount;
        if (bonded < _minimumMediator || bonded < least || exposed > bonded) return false;
        _seats[mediator] = exposed + 1;
        return true;
    }

    /// @dev The caller deposits `amount`.
    function _closeSeat(address mediator, uint256 exposure, uint256 amount, address beneficiary) private {
        require(amount <= exposure, Staking_SlashExceedsExposure(mediator, exposure, amount));
        uint256 exposed = _seats[mediator] - 1;
        _seats[mediator] = exposed - exposure + 1;
        _slash(Role.Mediator, mediator, amount, beneficiary);
    }

    /// @dev Stake that may back something new: nothing of an account that is halted.
    function _usableOf(Role role, address account) private view returns (uint256) {
        Stake storage own = _stakes[role][account];
        uint256 word;
        // One read, and no copy in memory: every deal comes by here. From the low end: amount, unbonding, unbondableAt, halted.
        assembly ("memory-safe") {
            word := sload(own.slot)
        }
        return word >> 232 != 0 ? 0 : uint256(uint96(word)) - uint96(word >> 96);
    }

    /// @dev What neither unbonds nor belongs to delegators.
    function _ownOf(Stake memory own, Backing memory backing) private pure returns (uint256) {
        return uint256(own.amount) - own.unbonding - backing.delegated;
    }

    /// @dev Delegated stake is at most as much as the operator's own, which is lost first. An operator that is its own client and finder gets
    /// P + (1 + ρ)P/10 out of a slash of (1 + ρ)P: 0.39 of it at the least ρ of 2.5. With much more behind it, it could so take the delegators'
    /// money (docs/adr/0011-delegation.md).
    function _isThin(Stake memory own, Backing memory backing) private pure returns (bool) {
        return backing.delegated > _ownOf(own, backing);
    }

    /// @dev Writes both slots, and decides anew whether the account is halted.
    function _keep(Role role, address account, Stake memory own, Backing memory backing) private {
        bool before = own.halted;
        own.halted = backing.held || _isThin(own, backing);
        _stakes[role][account] = own;
        bool changed = _backings[role][account].delegated != backing.delegated || own.halted != before;
        _backings[role][account] = backing;
        // After the other events of the transaction: who follows them learns last whether the account backs anything.
        if (changed || own.halted) emit Backed(role, account, backing.delegated, own.amount, own.unbonding, own.halted);
    }

    /// @dev The caller has taken `amount` out of the exposure that covers it: it never exceeds stake - unbonding. The operator's own goes first.
    /// The caller deposits it, after all that it changes.
    function _slash(Role role, address account, uint256 amount, address beneficiary) private {
        if (amount == 0) return;
        Stake memory own = _stakes[role][account];
        Backing memory backing = _backings[role][account];
        uint256 first = _ownOf(own, backing);
        if (amount > first) backing.delegated -= uint96(amount - first); // safe: amount ≤ stake - unbonding = first + delegated
        own.amount -= amount.toUint96();
        _totals[role] -= amount;
        emit Slashed(role, account, beneficiary, amount, own.amount, own.unbonding);
        _keep(role, account, own, backing);
    }

    function _deposit(address beneficiary, uint256 amount) private {
        if (amount > 0) _escrow.depositFor(beneficiary, amount);
    }
}
