// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

/// @notice A part of a lock and who gets it.
struct Share {
    address to;
    uint128 amount;
}

/// @title Balances of LILY, free or locked for deals, channels and extensions
interface IEscrow {
    /// @notice An account's balances in wei of LILY.
    struct Account {
        /// Neither locked nor being withdrawn.
        uint128 free;
        /// Held for open deals, payment channels and the extensions of metered jobs.
        uint128 locked;
    }

    /// @notice An announced withdrawal.
    struct Withdrawal {
        uint128 amount;
        /// Unix seconds at which `withdraw` works; 0: nothing announced.
        uint64 availableAt;
    }

    /// @notice `payer` put `amount` into the balance of `account`.
    event Deposited(address indexed account, address indexed payer, uint256 amount);
    /// @notice `amount` more left the free balance; all of `total` may leave at `availableAt`.
    event WithdrawalRequested(address indexed account, uint256 amount, uint256 total, uint64 availableAt);
    /// @notice `amount` left the escrow.
    event Withdrawn(address indexed account, uint256 amount);

    /// @notice Only the Deals, the Mediation, the Channels and the Extensions contract may do this.
    error Escrow_NotMarket(address sender);
    /// @notice The zero address can hold no balance.
    error Escrow_ZeroAccount();
    /// @notice Nothing to move.
    error Escrow_ZeroAmount();
    /// @notice The free balance is too low.
    error Escrow_InsufficientBalance(address account, uint256 free, uint256 wanted);
    /// @notice No withdrawal was announced.
    error Escrow_NothingRequested(address account);
    /// @notice The announced withdrawal can't leave yet.
    error Escrow_WithdrawalTooEarly(address account, uint64 availableAt);
    /// @notice A deal's shares add up to more than was locked for it.
    error Escrow_SharesExceedLock(address account, uint256 locked);

    /// @notice Adds the sender's tokens to the sender's balance.
    function deposit(uint256 amount) external;
    /// @notice Adds the sender's tokens to the balance of `account`.
    function depositFor(address account, uint256 amount) external;
    /// @notice As `deposit`, with an ERC-2612 permit for exactly `amount` in place of an earlier approval.
    function depositWithPermit(uint256 amount, uint256 deadline, uint8 v, bytes32 r, bytes32 s) external;
    /// @notice Takes `amount` out of the free balance at once; it may leave after the delay, which a further request restarts.
    function requestWithdrawal(uint256 amount) external;
    /// @notice Sends what was requested to the sender.
    function withdraw() external;

    /// @notice Locks `amount` of the account's free balance.
    /// @return locked False, and nothing done, when the free balance is too low.
    function lock(address account, uint256 amount) external returns (bool locked);
    /// @notice Ends a lock: pays the shares out of it to free balances and gives the rest back to `account`.
    function distribute(address account, uint256 locked, Share[] calldata shares) external;

    /// @notice Moves `amount` of the account's free balance to the sender's.
    /// @return taken False, and nothing done, when the free balance is too low.
    function take(address account, uint256 amount) external returns (bool taken);
    /// @notice Pays the shares out of the sender's own free balance.
    function give(Share[] calldata shares) external;

    /// @notice Balances of an account.
    function accountOf(address account) external view returns (Account memory);
    /// @notice The announced withdrawal of an account.
    function withdrawalOf(address account) external view returns (Withdrawal memory);
    /// @notice The contract that may lock and distribute.
    function deals() external view returns (address);
    /// @notice The other contract that may lock and distribute: for mediation fees and appeal bonds.
    function mediation() external view returns (address);
    /// @notice The third that may lock and distribute: for payment channels.
    function channels() external view returns (address);
    /// @notice The fourth that may lock and distribute: for what metered jobs buy as they run.
    function extensions() external view returns (address);
    /// @notice The token held.
    function token() external view returns (address);
}
