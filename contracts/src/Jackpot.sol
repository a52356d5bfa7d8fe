// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {SafeCast} from "@openzeppelin/contracts/utils/math/SafeCast.sol";
import {IEscrow} from "./interfaces/IEscrow.sol";
import {IJackpot} from "./interfaces/IJackpot.sol";
import {IRandomness} from "./interfaces/IRandomness.sol";

/// @title A lottery among those whose doubts convicted somebody
/// @notice Rules with numbers: docs/protocol/trust.md §6.10. The pot is this contract's own balance in the escrow. A prize is never more than a
/// quarter of what the winner's own convictions of the epoch put in: whoever convicts itself loses, also where others stand behind its stake.
/// @dev Leaves the escrow as any account does: announced, then withdrawn; so a prize that is drawn is no longer in the pot, and no authority is needed.
contract Jackpot is IJackpot {
    using SafeERC20 for IERC20;
    using SafeCast for uint256;

    /// @notice Seconds of an epoch: a prize is worth looking out for, and not far.
    uint256 public constant EPOCH_S = 7 days;
    /// @notice Most of the pot that one epoch takes, as a divisor: what is left makes the next ones worth something.
    uint256 public constant POT_PARTS = 3;

    /// @notice Most of what the winner's own convictions put in, as a divisor. All of it would be safe for an operator's own stake. But half of a stake
    /// may be delegators': out of a slash of (1 + ρ)P an operator that is client and finder too gets P + (1 + ρ)P/10, 0.39 of it at ρ = 2.5, and puts
    /// 0.31 in; with all of that back it had 0.69, and so delegators' money. A quarter leaves it at 0.46 (docs/adr/0014-jackpot.md).
    uint256 public constant WEIGHT_PARTS = 4;

    IEscrow private immutable _escrow;
    IERC20 private immutable _token;
    IRandomness private immutable _randomness;
    address private immutable _slashing;

    mapping(uint256 epoch => Ticket[]) private _tickets;
    mapping(uint256 epoch => mapping(address finder => uint256)) private _weights;
    mapping(uint256 epoch => Draw) private _draws;

    /// @dev Slashing deploys it.
    constructor(IEscrow escrow_, IRandomness randomness_) {
        (_escrow, _token, _randomness, _slashing) = (escrow_, IERC20(escrow_.token()), randomness_, msg.sender);
        _token.forceApprove(address(escrow_), type(uint256).max); // only `claim` spends it
    }

    /// @inheritdoc IJackpot
    function write(address finder, uint256 amount) external {
        require(msg.sender == _slashing, Jackpot_NotSlashing(msg.sender));
        uint256 epoch = epochAt(block.timestamp);
        Ticket[] storage tickets = _tickets[epoch];
        uint256 before = tickets.length == 0 ? 0 : tickets[tickets.length - 1].upTo;
        tickets.push(Ticket(finder, (before + amount).toUint96()));
        _weights[epoch][finder] += amount;
        emit TicketWritten(epoch, finder, uint96(amount)); // safe: the sum fits
    }

    /// @inheritdoc IJackpot
    function draw(uint256 epoch) external {
        uint256 end = (epoch + 1) * EPOCH_S;
        require(block.timestamp >= end, Jackpot_TooEarly(epoch, end));
        require(_tickets[epoch].length > 0, Jackpot_NoTickets(epoch));
        require(!isDrawn(epoch), Jackpot_AlreadyDrawn(epoch));
        (bytes32 seed, bool ready) = _randomness.seedOf(roundOf(epoch));
        require(ready, Jackpot_NoSeedYet(epoch, roundOf(epoch)));
        address winner = _winnerOf(epoch, seed);
        uint256 prize = _escrow.accountOf(address(this)).free / POT_PARTS;
        uint256 most = _weights[epoch][winner] / WEIGHT_PARTS;
        if (prize > most) prize = most;
        _draws[epoch] = Draw(winner, uint96(prize)); // safe: less than a weight, whose sum is a uint96
        emit JackpotDrawn(epoch, winner, uint96(prize));
        if (prize > 0) _escrow.requestWithdrawal(prize);
    }

    /// @inheritdoc IJackpot
    function claim(uint256 epoch) external {
        Draw memory drawn = _draws[epoch];
        require(drawn.prize > 0, Jackpot_NothingToClaim(epoch));
        _draws[epoch].prize = 0;
        emit JackpotClaimed(epoch, drawn.winner, drawn.prize);
        // One withdrawal takes out the prizes of all epochs drawn so far; those of the others wait here.
        if (_token.balanceOf(address(this)) < drawn.prize) _escrow.withdraw();
        _escrow.depositFor(drawn.winner, drawn.prize);
    }

    /// @inheritdoc IJackpot
    function weightOf(uint256 epoch, address finder) external view returns (uint256) {
        return _weights[epoch][finder];
    }

    /// @inheritdoc IJackpot
    function drawOf(uint256 epoch) external view returns (Draw memory) {
        return _draws[epoch];
    }

    /// @inheritdoc IJackpot
    function ticketsOf(uint256 epoch) external view returns (Ticket[] memory) {
        return _tickets[epoch];
    }

    /// @inheritdoc IJackpot
    function isDrawn(uint256 epoch) public view returns (bool) {
        return _draws[epoch].winner != address(0);
    }

    /// @inheritdoc IJackpot
    function epochAt(uint256 time) public pure returns (uint256) {
        return time / EPOCH_S;
    }

    /// @inheritdoc IJackpot
    function roundOf(uint256 epoch) public view returns (uint40) {
        return _randomness.roundAfter((epoch + 1) * EPOCH_S);
    }

    /// @dev By weight: the first ticket that ends above the lot. No ticket is empty, so the last one always does.
    function _winnerOf(uint256 epoch, bytes32 seed) private view returns (address) {
        Ticket[] storage tickets = _tickets[epoch];
        (uint256 low, uint256 high) = (0, tickets.length - 1);
        // 2^256 is so much larger than any sum that no lot is likelier.
        uint256 lot = uint256(keccak256(abi.encode(seed, address(this), epoch))) % tickets[high].upTo;
        while (low < high) {
            uint256 middle = (low + high) / 2;
            if (tickets[middle].upTo > lot) high = middle;
            else low = middle + 1;
        }
        return tickets[low].finder;
    }
}
