// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {IERC20Permit} from "@openzeppelin/contracts/token/ERC20/extensions/IERC20Permit.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {SafeCast} from "@openzeppelin/contracts/utils/math/SafeCast.sol";
import {IEscrow, Share} from "./interfaces/IEscrow.sol";

/// @title Balances of LILY, free or locked for deals
/// @notice Nobody but an account's owner can take its free balance out; nobody but Deals,
/// Mediation, Channels and Extensions can lock or distribute.
/// @dev Amounts come from these books alone, never from `balanceOf(this)`: tokens sent here without `deposit` are owned by nobody
/// and change nothing. Every function is checks, effects, interactions; the one token is fixed at deployment and takes no fee on transfer.
contract Escrow is IEscrow {
    using SafeERC20 for IERC20;
    using SafeCast for uint256;

    /// @notice Seconds between `requestWithdrawal` and `withdraw`: the longest life of an offer (10 min), so that a solver which
    /// saw the money when the offer was made still finds it, or sees it leave, when the deal opens.
    uint64 public constant WITHDRAWAL_DELAY_S = 600;

    IERC20 private immutable _token;
    address private immutable _deals;
    address private immutable _mediation;
    address private immutable _channels;
    address private immutable _extensions;

    mapping(address account => Account) private _accounts;
    mapping(address account => Withdrawal) private _withdrawals;

    modifier onlyMarket() {
        require(
            msg.sender == _deals || msg.sender == _mediation || msg.sender == _channels || msg.sender == _extensions,
            Escrow_NotMarket(msg.sender)
        );
        _;
    }

    /// @param token_ The LILY token.
    /// @param deals_ The Deals contract, whose address is predicted (docs/adr/0003-contracts.md); Deals checks it.
    /// @param mediation_ The Mediation contract, predicted likewise.
    /// @param channels_ The Channels contract, predicted likewise.
    /// @param extensions_ The Extensions contract, predicted likewise.
    constructor(IERC20 token_, address deals_, address mediation_, address channels_, address extensions_) {
        (_token, _deals, _mediation, _channels, _extensions) = (token_, deals_, mediation_, channels_, extensions_);
    }

    /// @inheritdoc IEscrow
    function deposit(uint256 amount) external {
        _deposit(msg.sender, amount);
    }

    /// @inheritdoc IEscrow
    function depositFor(address account, uint256 amount) external {
        _deposit(account, amount);
    }

    /// @inheritdoc IEscrow
    function depositWithPermit(uint256 amount, uint256 deadline, uint8 v, bytes32 r, bytes32 s) external {
        // Anyone may have shown the permit before us: what counts is whether the allowance is there afterwards.
        try IERC20Permit(address(_token)).permit(msg.sender, address(this), amount, deadline, v, r, s) {} catch {}
        _deposit(msg.sender, amount);
    }

    /// @inheritdoc IEscrow
    function requestWithdrawal(uint256 amount) external {
        require(amount > 0, Escrow_ZeroAmount());
        Account storage account = _accounts[msg.sender];
        uint256 free = account.free;
        require(amount <= free, Escrow_InsufficientBalance(msg.sender, free, amount));
        Withdrawal storage withdrawal = _withdrawals[msg.sender];
        uint128 total = (withdrawal.amount + amount).toUint128();
        uint64 availableAt = uint64(block.timestamp) + WITHDRAWAL_DELAY_S;
        account.free = uint128(free - amount); // safe: amount ≤ free, and free was a uint128
        (withdrawal.amount, withdrawal.availableAt) = (total, availableAt);
        emit WithdrawalRequested(msg.sender, amount, total, availableAt);
    }

    /// @inheritdoc IEscrow
    function withdraw() external {
        Withdrawal memory withdrawal = _withdrawals[msg.sender];
        require(withdrawal.amount > 0, Escrow_NothingRequested(msg.sender));
        require(block.timestamp >= withdrawal.availableAt, Escrow_WithdrawalTooEarly(msg.sender, withdrawal.availableAt));
        delete _withdrawals[msg.sender];
        emit Withdrawn(msg.sender, withdrawal.amount);
        _token.safeTransfer(msg.sender, withdrawal.amount);
    }

    /// @inheritdoc IEscrow
    function lock(address account, uint256 amount) external onlyMarket returns (bool) {
        Account memory balances = _accounts[account];
        if (amount > balances.free) return false;
        balances.free -= uint128(amount); // safe: amount ≤ free, and free is a uint128
        balances.locked += uint128(amount);
        _accounts[account] = balances;
        return true;
    }

    /// @inheritdoc IEscrow
    function distribute(address account, uint256 locked, Share[] calldata shares) external onlyMarket {
        uint256 rest = locked;
        // Deals passes at most four shares, Extensions three, Channels one, Mediation one for each seat of four rounds and a few more.
        for (uint256 i = 0; i < shares.length; ++i) {
            uint128 amount = shares[i].amount;
            require(amount <= rest, Escrow_SharesExceedLock(account, locked));
            rest -= amount;
            _accounts[shares[i].to].free += amount;
        }
        Account memory balances = _accounts[account]; // read after the shares: one of them may be the payer's own
        balances.locked -= locked.toUint128();
        balances.free += rest.toUint128();
        _accounts[account] = balances;
    }

    /// @inheritdoc IEscrow
    function take(address account, uint256 amount) external onlyMarket returns (bool) {
        uint256 free = _accounts[account].free;
        if (amount > free) return false;
        _accounts[account].free = uint128(free - amount); // safe: amount ≤ free, and free was a uint128
        _accounts[msg.sender].free += uint128(amount);
        return true;
    }

    /// @inheritdoc IEscrow
    function give(Share[] calldata shares) external onlyMarket {
        uint256 total = 0;
        // Mediation passes one for each seat of four rounds and a few more.
        for (uint256 i = 0; i < shares.length; ++i) {
            _accounts[shares[i].to].free += shares[i].amount;
            total += shares[i].amount;
        }
        // After the shares: one of them may be the sender's own.
        uint256 free = _accounts[msg.sender].free;
        require(total <= free, Escrow_InsufficientBalance(msg.sender, free, total));
        _accounts[msg.sender].free = uint128(free - total); // safe: total ≤ free, and free was a uint128
    }

    /// @inheritdoc IEscrow
    function accountOf(address account) external view returns (Account memory) {
        return _accounts[account];
    }

    /// @inheritdoc IEscrow
    function withdrawalOf(address account) external view returns (Withdrawal memory) {
        return _withdrawals[account];
    }

    /// @inheritdoc IEscrow
    function deals() external view returns (address) {
        return _deals;
    }

    /// @inheritdoc IEscrow
    function mediation() external view returns (address) {
        return _mediation;
    }

    /// @inheritdoc IEscrow
    function channels() external view returns (address) {
        return _channels;
    }

    /// @inheritdoc IEscrow
    function extensions() external view returns (address) {
        return _extensions;
    }

    /// @inheritdoc IEscrow
    function token() external view returns (address) {
        return address(_token);
    }

    function _deposit(address account, uint256 amount) private {
        require(account != address(0), Escrow_ZeroAccount());
        require(amount > 0, Escrow_ZeroAmount());
        uint128 credit = amount.toUint128();
        // The one place where the interaction comes first: a re-entrant token must find no balance that is not yet paid for.
        _token.safeTransferFrom(msg.sender, address(this), amount);
        _accounts[account].free += credit;
        emit Deposited(account, msg.sender, amount);
    }
}
