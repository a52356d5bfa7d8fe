// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {SafeCast} from "@openzeppelin/contracts/utils/math/SafeCast.sol";
import {IDelegation} from "./interfaces/IDelegation.sol";
import {IStaking} from "./interfaces/IStaking.sol";
import {Role} from "./types/Role.sol";

/// @title Stake that others put behind an operator
/// @notice Rules with numbers: docs/protocol/contracts.md §6. A pool's assets are what Staking says was delegated; a slash takes the operator's
/// own stake first and then lowers every share alike. Rent moves the other way, out of the operator's own stake.
/// @dev Deployed by Staking. Holds only what has left it: exits and dissolved pools. Divisions are rounded down, and what is not given to
/// one stays in the pool: whoever takes the last shares takes all.
contract Delegation is IDelegation {
    using SafeERC20 for IERC20;
    using SafeCast for uint256;

    /// @notice Least delegation, in wei: a pool of dust would make shares coarse.
    uint256 public constant LEAST = 1e18;
    /// @notice Highest rent: 100 % a year. More would be a way to move stake, not a price.
    uint32 public constant MAX_RENT_BPS = 10_000;

    uint256 private constant BPS_YEAR = 10_000 * 365 days;

    IERC20 private immutable _token;
    IStaking private immutable _staking;
    uint256 private immutable _delayS;

    mapping(Role role => mapping(address operator => Pool)) private _pools;
    mapping(bytes32 poolId => mapping(address delegator => Part)) private _parts;
    mapping(bytes32 poolId => Dissolved) private _dissolved;
    mapping(address delegator => Exit) private _exits;

    /// @param token_ The LILY token.
    /// @param delay Seconds between leaving and withdrawing: that of unbonding.
    constructor(IERC20 token_, uint256 delay) {
        (_token, _staking, _delayS) = (token_, IStaking(msg.sender), delay);
        token_.forceApprove(msg.sender, type(uint256).max); // only `addDelegated` spends it
    }

    /// @inheritdoc IDelegation
    function openPool(Role role, uint32 rentBps) external {
        Pool storage pool = _pools[role][msg.sender];
        require(!pool.open, Delegation_AlreadyOpen(role, msg.sender));
        require(rentBps <= MAX_RENT_BPS, Delegation_RentOutOfRange(rentBps, MAX_RENT_BPS));
        (pool.open, pool.rentBps, pool.rentedAt) = (true, rentBps, _now());
        emit PoolOpened(role, msg.sender, pool.epoch, rentBps);
    }

    /// @inheritdoc IDelegation
    function dissolve(Role role) external {
        (Pool storage pool, uint256 assets) = _load(role, msg.sender);
        uint32 epoch = pool.epoch;
        uint40 availableAt = _now() + uint40(_delayS);
        _dissolved[_idOf(role, msg.sender, epoch)] = Dissolved(assets.toUint128(), pool.shares, availableAt);
        bool held = pool.pressing > 0;
        _pools[role][msg.sender] = Pool({open: false, epoch: epoch + 1, rentBps: 0, rentedAt: 0, pressing: 0, shares: 0});
        emit PoolDissolved(role, msg.sender, epoch, assets, availableAt);
        if (held) _staking.hold(role, msg.sender, false);
        if (assets > 0) _staking.removeDelegated(role, msg.sender, assets);
    }

    /// @inheritdoc IDelegation
    function delegate(Role role, address operator, uint256 amount, uint32 minRentBps) external {
        require(msg.sender != operator, Delegation_OwnStake(operator));
        require(amount >= LEAST, Delegation_TooSmall(amount, LEAST));
        _token.safeTransferFrom(msg.sender, address(this), amount); // before the books, as in Staking
        (Pool storage pool, uint256 assets) = _load(role, operator);
        require(pool.rentBps >= minRentBps, Delegation_RentOutOfRange(pool.rentBps, minRentBps));
        uint256 before = pool.shares;
        require(before == 0 || assets > 0, Delegation_Emptied(role, operator));
        uint256 shares = before == 0 ? amount : amount * before / assets;
        pool.shares = (before + shares).toUint128();
        _parts[_idOf(role, operator, pool.epoch)][msg.sender].shares += uint128(shares); // safe: below the sum
        emit StakeDelegated(role, operator, msg.sender, amount, shares);
        _staking.addDelegated(role, operator, amount);
    }

    /// @inheritdoc IDelegation
    function undelegate(Role role, address operator, uint128 shares) external {
        _leave(role, operator, msg.sender, shares);
    }

    /// @inheritdoc IDelegation
    function undelegateFor(Role role, address operator, address delegator) external {
        Part storage part = _parts[_idOf(role, operator, _pools[role][operator].epoch)][delegator];
        require(part.pressing, Delegation_WrongNotice(delegator));
        _leave(role, operator, delegator, part.shares);
    }

    /// @inheritdoc IDelegation
    function giveNotice(Role role, address operator) external {
        Part storage part = _parts[_idOf(role, operator, _pools[role][operator].epoch)][msg.sender];
        require(part.shares > 0, Delegation_TooFewShares(msg.sender, 0, 1));
        require(part.noticeAt == 0, Delegation_WrongNotice(msg.sender));
        part.noticeAt = _now();
        emit NoticeGiven(role, operator, msg.sender, part.noticeAt);
    }

    /// @inheritdoc IDelegation
    function withdrawNotice(Role role, address operator) external {
        Part storage part = _parts[_idOf(role, operator, _pools[role][operator].epoch)][msg.sender];
        require(part.noticeAt != 0, Delegation_WrongNotice(msg.sender));
        _endNotice(role, operator, msg.sender, part);
    }

    /// @inheritdoc IDelegation
    function press(Role role, address operator, address delegator) external {
        Pool storage pool = _pools[role][operator];
        Part storage part = _parts[_idOf(role, operator, pool.epoch)][delegator];
        uint256 time = part.noticeAt == 0 ? 0 : part.noticeAt + _delayS;
        require(time > 0 && block.timestamp >= time, Delegation_TooEarly(time));
        require(!part.pressing, Delegation_WrongNotice(delegator));
        part.pressing = true;
        emit OperatorHalted(role, operator, delegator);
        if (++pool.pressing == 1) _staking.hold(role, operator, true);
    }

    /// @inheritdoc IDelegation
    function payRent(Role role, address operator) external {
        _load(role, operator);
    }

    /// @inheritdoc IDelegation
    function withdraw() external {
        Exit memory leaving = _exits[msg.sender];
        require(leaving.amount > 0, Delegation_NothingThere(msg.sender));
        require(block.timestamp >= leaving.availableAt, Delegation_TooEarly(leaving.availableAt));
        delete _exits[msg.sender];
        _return(leaving.amount);
    }

    /// @inheritdoc IDelegation
    function collect(Role role, address operator, uint32 epoch) external {
        bytes32 id = _idOf(role, operator, epoch);
        Dissolved storage pool = _dissolved[id];
        uint256 shares = pool.availableAt == 0 ? 0 : _parts[id][msg.sender].shares;
        require(shares > 0, Delegation_NothingThere(msg.sender));
        require(block.timestamp >= pool.availableAt, Delegation_TooEarly(pool.availableAt));
        uint256 amount = shares * pool.assets / pool.shares;
        delete _parts[id][msg.sender];
        pool.shares -= uint128(shares); // safe: a part of a uint128, as is `amount`
        pool.assets -= uint128(amount);
        _return(amount);
    }

    /// @inheritdoc IDelegation
    function poolOf(Role role, address operator) external view returns (Pool memory) {
        return _pools[role][operator];
    }

    /// @inheritdoc IDelegation
    function partOf(Role role, address operator, address delegator) external view returns (Part memory part, uint256 worth) {
        Pool memory pool = _pools[role][operator];
        part = _parts[_idOf(role, operator, pool.epoch)][delegator];
        if (part.shares > 0) worth = part.shares * _assetsOf(role, operator) / pool.shares;
    }

    /// @inheritdoc IDelegation
    function exitOf(address delegator) external view returns (Exit memory) {
        return _exits[delegator];
    }

    /// @inheritdoc IDelegation
    function dissolvedOf(Role role, address operator, uint32 epoch, address delegator)
        external
        view
        returns (Dissolved memory pool, uint256 shares)
    {
        bytes32 id = _idOf(role, operator, epoch);
        return (_dissolved[id], _parts[id][delegator].shares);
    }

    function _leave(Role role, address operator, address delegator, uint128 shares) private {
        (Pool storage pool, uint256 assets) = _load(role, operator);
        Part storage part = _parts[_idOf(role, operator, pool.epoch)][delegator];
        require(shares > 0 && shares <= part.shares, Delegation_TooFewShares(delegator, part.shares, shares));
        uint256 amount = shares * assets / pool.shares;
        pool.shares -= shares;
        part.shares -= shares;
        if (part.shares == 0 && part.noticeAt != 0) _endNotice(role, operator, delegator, part);
        emit StakeUndelegated(role, operator, delegator, amount, shares);
        if (amount == 0) return; // slashed to nothing
        Exit storage leaving = _exits[delegator];
        (leaving.amount, leaving.availableAt) = (leaving.amount + uint128(amount), _now() + uint40(_delayS)); // safe: below the supply
        _staking.removeDelegated(role, operator, amount);
    }

    function _endNotice(Role role, address operator, address delegator, Part storage part) private {
        bool pressing = part.pressing;
        (part.noticeAt, part.pressing) = (0, false);
        emit NoticeGiven(role, operator, delegator, 0);
        if (pressing && --_pools[role][operator].pressing == 0) _staking.hold(role, operator, false);
    }

    /// @dev An open pool and its assets, the rent paid up to now. What the operator's own stake can't pay without halting it is forgone.
    function _load(Role role, address operator) private returns (Pool storage pool, uint256 assets) {
        pool = _pools[role][operator];
        require(pool.open, Delegation_NotOpen(role, operator));
        assets = _assetsOf(role, operator);
        uint256 due = assets * pool.rentBps * (block.timestamp - pool.rentedAt) / BPS_YEAR;
        if (due == 0 && assets > 0) return (pool, assets); // too little time for a wei: it goes on counting
        pool.rentedAt = _now();
        if (due == 0) return (pool, assets);
        uint256 paid = _staking.shiftToDelegated(role, operator, due);
        if (paid > 0) emit RentPaid(role, operator, paid);
        return (pool, assets + paid);
    }

    function _return(uint256 amount) private {
        emit Returned(msg.sender, amount);
        _token.safeTransfer(msg.sender, amount);
    }

    function _assetsOf(Role role, address operator) private view returns (uint256 assets) {
        (assets,) = _staking.delegatedOf(role, operator);
    }

    function _now() private view returns (uint40) {
        return uint40(block.timestamp); // 40 bits last for 34,000 years
    }

    function _idOf(Role role, address operator, uint32 epoch) private pure returns (bytes32) {
        return keccak256(abi.encode(role, operator, epoch));
    }
}
