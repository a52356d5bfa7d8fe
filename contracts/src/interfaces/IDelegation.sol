// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Role} from "../types/Role.sol";

/// @title Stake that others put behind an operator
interface IDelegation {
    /// @notice An operator's pool in one role.
    struct Pool {
        bool open;
        /// Counts the pools that the operator has dissolved.
        uint32 epoch;
        /// What the operator pays for the delegated stake, in 1/10,000 a year; fixed as long as the pool is there.
        uint32 rentBps;
        /// Unix seconds up to which rent was paid.
        uint40 rentedAt;
        /// How many wait to leave for whom the operator was halted.
        uint32 pressing;
        uint128 shares;
    }

    /// @notice One delegator's part of a pool.
    struct Part {
        uint128 shares;
        /// Unix seconds of the notice to leave; 0: none.
        uint40 noticeAt;
        /// The operator was halted for it.
        bool pressing;
    }

    /// @notice Tokens on their way back to a delegator.
    struct Exit {
        uint128 amount;
        uint40 availableAt;
    }

    /// @notice What a dissolved pool holds for those who have not collected.
    struct Dissolved {
        uint128 assets;
        uint128 shares;
        uint40 availableAt;
    }

    /// @notice An operator takes delegations at that rent.
    event PoolOpened(Role indexed role, address indexed operator, uint32 epoch, uint32 rentBps);
    /// @notice All delegated stake has left; delegators collect it from `availableAt` on.
    event PoolDissolved(Role indexed role, address indexed operator, uint32 epoch, uint256 assets, uint40 availableAt);
    /// @notice `amount` was put behind an operator.
    event StakeDelegated(Role indexed role, address indexed operator, address indexed delegator, uint256 amount, uint256 shares);
    /// @notice `amount` backs the operator no longer.
    event StakeUndelegated(Role indexed role, address indexed operator, address indexed delegator, uint256 amount, uint256 shares);
    /// @notice `amount` of the operator's own stake became its delegators'.
    event RentPaid(Role indexed role, address indexed operator, uint256 amount);
    /// @notice A delegator means to leave; `noticeAt` 0: no longer.
    event NoticeGiven(Role indexed role, address indexed operator, address indexed delegator, uint40 noticeAt);
    /// @notice The operator takes nothing new until that delegator could leave.
    event OperatorHalted(Role indexed role, address indexed operator, address indexed delegator);
    /// @notice `amount` went back to a delegator.
    event Returned(address indexed delegator, uint256 amount);

    /// @notice The operator takes no delegations.
    error Delegation_NotOpen(Role role, address operator);
    /// @notice The operator's pool is there already: its terms are fixed until it is dissolved.
    error Delegation_AlreadyOpen(Role role, address operator);
    /// @notice The rent is above what may be promised, or below what the delegator asks for.
    error Delegation_RentOutOfRange(uint256 rentBps, uint256 limit);
    /// @notice An operator's own stake is `stake`d, not delegated.
    error Delegation_OwnStake(address operator);
    /// @notice Less than can be delegated.
    error Delegation_TooSmall(uint256 amount, uint256 minimum);
    /// @notice Nothing is left of what was delegated: the operator has to dissolve the pool first.
    error Delegation_Emptied(Role role, address operator);
    /// @notice The delegator has fewer shares.
    error Delegation_TooFewShares(address delegator, uint256 shares, uint256 wanted);
    /// @notice Too early, or for nobody: not before `time` (0: no notice was given).
    error Delegation_TooEarly(uint256 time);
    /// @notice The operator was not halted for that delegator, or already was.
    error Delegation_WrongNotice(address delegator);
    /// @notice There is nothing to send back.
    error Delegation_NothingThere(address delegator);

    /// @notice The sender takes delegations in a role, at a rent in 1/10,000 a year.
    function openPool(Role role, uint32 rentBps) external;
    /// @notice The operator gives all delegations back; refused while anything is exposed to them.
    function dissolve(Role role) external;
    /// @notice Puts `amount` of the sender's tokens behind an operator that pays at least `minRentBps`.
    function delegate(Role role, address operator, uint256 amount, uint32 minRentBps) external;
    /// @notice Takes that many shares out; what they are worth can be withdrawn after the unbonding delay.
    function undelegate(Role role, address operator, uint128 shares) external;
    /// @notice Anyone, for a delegator for whom the operator was halted: takes all its shares out.
    function undelegateFor(Role role, address operator, address delegator) external;
    /// @notice The sender means to leave: if it can't within the unbonding delay, the operator can be halted.
    function giveNotice(Role role, address operator) external;
    /// @notice Takes the notice back.
    function withdrawNotice(Role role, address operator) external;
    /// @notice Anyone, an unbonding delay after the notice: halts the operator until that delegator has left.
    function press(Role role, address operator, address delegator) external;
    /// @notice Anyone: pays the rent that is due as of now.
    function payRent(Role role, address operator) external;
    /// @notice Sends what has finished unbonding to the sender.
    function withdraw() external;
    /// @notice Sends the sender's part of a dissolved pool.
    function collect(Role role, address operator, uint32 epoch) external;

    /// @notice An operator's pool.
    function poolOf(Role role, address operator) external view returns (Pool memory);
    /// @notice A delegator's part of the present pool, and what it is worth in wei, rent that nobody has claimed yet left out.
    function partOf(Role role, address operator, address delegator) external view returns (Part memory part, uint256 worth);
    /// @notice What is on its way back to a delegator.
    function exitOf(address delegator) external view returns (Exit memory);
    /// @notice A dissolved pool, and a delegator's shares in it.
    function dissolvedOf(Role role, address operator, uint32 epoch, address delegator)
        external
        view
        returns (Dissolved memory pool, uint256 shares);
}
