// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

/// @notice What is drawn.
struct Lots {
    bytes32 seed;
    /// How many that work for the fee.
    uint256 wanted;
    /// Most that may be drawn, those that turn down the fee included.
    uint256 most;
    /// Wei; the largest uint96: bids are not heard.
    uint256 fee;
    /// Whether the excluded are taken off the sums first. Otherwise they are drawn and passed over: cheaper while they are few and weigh little.
    bool isAgain;
}

/// @title The mediators that may be drawn, by weight of stake
interface IMediatorPool {
    /// @notice A mediator's weight, in gwei of LILY; 0: it can't be drawn.
    event MediatorWeighed(address indexed mediator, uint64 weight);

    /// @notice A mediator works for no less than `leastFee` wei a case, where there are others.
    event FeeBid(address indexed mediator, uint96 leastFee);

    /// @notice The pool holds as many mediators as it can.
    error MediatorPool_Full(uint256 capacity);
    /// @notice Weights change only while no seed is known that could be used.
    error MediatorPool_NotNow();
    /// @notice No draw found a weight that is too high.
    error MediatorPool_NothingLate();
    /// @notice Only who has joined can bid.
    error MediatorPool_NotJoined(address mediator);
    /// @notice Only a staked mediator can join.
    error MediatorPool_NotStaked(address mediator);

    /// @notice A staked mediator: asks to be drawn from now on; again after a change of its stake, to be drawn by the new weight.
    function join() external;
    /// @notice A mediator: asks to be drawn no more.
    function retire() external;
    /// @notice A member of the pool: names the least fee that it works for, in wei. Heard in a case's first draw of a round, in a pool that is
    /// large enough, and where the parties named no mediators: a bid can make others work instead, never nobody.
    function bid(uint96 leastFee) external;
    /// @notice Anyone, in quiet times: lowers a mediator's weight to what it has staked. Mediation at other times: has that done later (`tidy`).
    /// @return lowered Whether the weight was too high, and is no more.
    function sync(address mediator) external returns (bool lowered);
    /// @notice Anyone, in quiet times: lowers the weights that draws found too high, sixteen at most.
    function tidy() external;
    /// @notice How many weights wait for `tidy`.
    function late() external view returns (uint256);

    /// @notice Draws mediators by weight, nobody twice, none of those `excluded`; with a list, among its addresses alone, each as likely as the other:
    /// client and provider have chosen them, and stakes as of now could be changed by those who know the seed.
    /// @return drawn In the order of the draw, those that turned down the fee included.
    /// @return weights Theirs, in gwei of LILY; 0: turned down the fee; of a list, 1.
    /// @return exhausted Whether there were too few.
    function drawLots(Lots calldata lots, address[] calldata list, address[] calldata excluded)
        external
        view
        returns (address[] memory drawn, uint64[] memory weights, bool exhausted);
    /// @notice A mediator's weight, in gwei of LILY.
    function weightOf(address mediator) external view returns (uint64);
    /// @notice The least fee that a mediator works for, in wei.
    function leastFeeOf(address mediator) external view returns (uint96);
    /// @notice Sum of all weights.
    function totalWeight() external view returns (uint256);
}
