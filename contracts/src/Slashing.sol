// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {ISlashing} from "./interfaces/ISlashing.sol";
import {IEscrow, Share} from "./interfaces/IEscrow.sol";
import {IRandomness} from "./interfaces/IRandomness.sol";
import {Jackpot} from "./Jackpot.sol";
import {Consortium} from "./libraries/Consortium.sol";
import {Payouts} from "./libraries/Payouts.sol";
import {Pricing} from "./libraries/Pricing.sol";
import {Deal} from "./types/Deal.sol";
import {Bond, Case, Payer, Ruling, Seat, Vote} from "./types/Mediation.sol";

/// @title Who pays and who is paid when a case ends
/// @notice Rules with numbers: docs/protocol/trust.md §6.
contract Slashing is ISlashing {
    using Payouts for Payouts.List;

    uint256 private constant BPS = 10_000;
    /// @dev Of what is slashed: enough to pay a check, too little to make framing pay.
    uint256 private constant BOUNTY_BPS = 1_000;
    address private constant BURN = 0x000000000000000000000000000000000000dEaD;

    /// @dev What the steps hand on to one another.
    struct Ending {
        /// Whether an overturned vote costs the seat's stake.
        bool harsh;
        /// The answer that convicted.
        bytes32 found;
        /// How many seats are paid: the first entries of the list.
        uint256 coherent;
        uint256 fined;
        uint256 toJackpot;
        Payouts.List list;
    }

    Jackpot private immutable _jackpot;
    address private immutable _mediation;

    /// @dev Deploys the jackpot, so that no further address needs predicting.
    /// @param escrow_ Where the jackpot's pot lies.
    /// @param randomness_ What draws it.
    /// @param mediation_ The Mediation contract, whose address is predicted (docs/adr/0008-trust.md).
    constructor(IEscrow escrow_, IRandomness randomness_, address mediation_) {
        (_jackpot, _mediation) = (new Jackpot(escrow_, randomness_), mediation_);
    }

    /// @inheritdoc ISlashing
    function close(Deal calldata deal, Facts calldata facts) external returns (Plan memory result) {
        require(msg.sender == _mediation, Slashing_NotMediation(msg.sender));
        uint256 toJackpot;
        (result, toJackpot) = _plan(deal, facts);
        if (toJackpot > 0) _jackpot.write(_finderOf(deal, facts.subject), toJackpot);
    }

    /// @inheritdoc ISlashing
    function plan(Deal calldata deal, Facts calldata facts) external view returns (Plan memory result) {
        (result,) = _plan(deal, facts);
    }

    /// @inheritdoc ISlashing
    function jackpot() external view returns (address) {
        return address(_jackpot);
    }

    function _plan(Deal calldata deal, Facts calldata facts) private view returns (Plan memory result, uint256 toJackpot) {
        bool convicted = Consortium.isConviction(facts.ruling);
        Ending memory end;
        result.fines = _judgeSeats(deal, facts, end);
        result.slashed = _slashed(deal, facts, convicted, end.coherent > 0);
        (end.list.length, end.list.left) = (end.coherent, facts.subject.pot + result.slashed + end.fined);
        if (convicted) _payConvicted(deal, facts, end, result.slashed);
        else _payOther(deal, facts, end);
        (result.shares, toJackpot) = (end.list.cut(), end.toJackpot);
    }

    /// @inheritdoc ISlashing
    function seatStake(Deal calldata deal, uint8 round) public pure returns (uint256) {
        return Consortium.seatStake(deal, round);
    }

    /// @dev The provider's stake: all that the deal exposed if it is convicted (less the price, if it was not paid), the fee of the
    /// audit if it is new, not convicted, and a mediator has `earned` it, else nothing.
    function _slashed(Deal calldata deal, Facts calldata facts, bool convicted, bool earned) private pure returns (uint256 slashed) {
        uint256 exposure = Pricing.exposure(deal);
        if (convicted) {
            slashed = facts.strategy.mild ? 0 : exposure - deal.price;
            if (facts.subject.paid) slashed += deal.price;
        } else if (facts.subject.payer == Payer.Provider && facts.ruling != Ruling.Failed && earned) {
            slashed = facts.subject.fee + Consortium.tip(facts.subject.fee);
        }
        if (slashed > exposure) slashed = exposure;
    }

    /// @dev Lists each seat that agrees with the end, to be paid, and fines those whose vote a later round overturned.
    function _judgeSeats(Deal calldata deal, Facts calldata facts, Ending memory end) private pure returns (uint256[][] memory fines) {
        uint256 rounds = facts.seats.length;
        uint8 last = uint8(rounds); // at most 4
        end.found = Consortium.count(facts.seats[rounds - 1], last, facts.subject.answer, facts.strategy).answer;
        bool decided = facts.ruling == Ruling.Cleared || facts.ruling == Ruling.Convicted;
        end.harsh = rounds > 1 && decided && !facts.strategy.judged && !facts.strategy.mild;
        uint256 most = 8 + 2 * facts.bonds.length;
        for (uint256 r = 0; r < rounds; ++r) {
            most += facts.seats[r].length;
        }
        end.list = Payouts.create(most, 0);
        fines = new uint256[][](rounds);
        for (uint256 r = 0; r < rounds; ++r) {
            fines[r] = new uint256[](facts.seats[r].length);
            uint256 stake = seatStake(deal, uint8(r + 1)); // at most 4
            for (uint256 i = 0; i < fines[r].length; ++i) {
                if (_isOverturned(facts, facts.seats[r][i], end)) end.fined += fines[r][i] = stake;
            }
        }
    }

    /// @dev Also lists the seat if it is to be paid.
    function _isOverturned(Facts calldata facts, Seat calldata seat, Ending memory end) private pure returns (bool) {
        if (Consortium.isCoherent(seat, facts.ruling, end.found, facts.subject.answer, facts.strategy)) {
            end.list.shares[end.coherent++] = Share(seat.mediator, 0);
            return false;
        }
        return end.harsh && (seat.vote == Vote.Match || seat.vote == Vote.Mismatch);
    }

    /// @dev First the client is made whole, then come mediators, finders, jackpot; the rest burns.
    function _payConvicted(Deal calldata deal, Facts calldata facts, Ending memory end, uint256 slashed) private view {
        Payouts.List memory list = end.list;
        Case calldata c = facts.subject;
        if (c.paid) list.pay(deal.client, deal.price);
        list.pay(_payerOf(deal, facts), c.fee);
        uint256 joined = _payBonds(deal, facts, list);
        list.payFirst(end.coherent, c.fee);
        // k challengers get 1/2^(k-1) of the bounty each: joining one's own challenge under other names gains nothing.
        uint256 bounty = ((slashed * BOUNTY_BPS) / BPS) >> joined;
        list.pay(_finderOf(deal, c), bounty);
        for (uint256 i = 0; i < joined; ++i) {
            list.pay(facts.bonds[i].owner, bounty); // those that joined come before any appeal
        }
        end.toJackpot = list.left / 2;
        list.pay(address(_jackpot), end.toJackpot);
        list.pay(BURN, list.left);
    }

    /// @dev Nobody is convicted: mediators are paid from what the case collected, the rest goes to the audit fund.
    function _payOther(Deal calldata deal, Facts calldata facts, Ending memory end) private pure {
        Payouts.List memory list = end.list;
        Case calldata c = facts.subject;
        if (facts.ruling == Ruling.Failed) list.pay(_payerOf(deal, facts), c.fee);
        if (c.payer != Payer.Client) list.pay(_finderOf(deal, c), Consortium.tip(c.fee));
        _payBonds(deal, facts, list);
        if (facts.ruling == Ruling.Failed) list.pay(deal.client, deal.price); // out of the fines of the silent: both sides are whole
        list.payFirst(end.coherent, c.fee);
        list.pay(facts.fund, list.left);
    }

    /// @dev Zero, whom nothing is paid: nobody has paid.
    function _payerOf(Deal calldata deal, Facts calldata facts) private pure returns (address) {
        if (facts.subject.payer == Payer.Client) return deal.client;
        return facts.subject.payer == Payer.Fund ? facts.fund : address(0);
    }

    function _finderOf(Deal calldata deal, Case calldata c) private pure returns (address) {
        return c.finder == address(0) ? deal.client : c.finder;
    }

    /// @dev Whether the case ended as an appeal had it not. A conviction for another reason is no success of an appeal against one: a convicted provider
    /// could have its bond back for proof that it signed two results. And at an audit missing inputs convict.
    function _stands(Deal calldata deal, Facts calldata facts, Ruling against) private pure returns (bool) {
        bool convicts = Consortium.isConviction(against) || (against == Ruling.InputWithheld && _finderOf(deal, facts.subject) != deal.client);
        return against == facts.ruling || (convicts && Consortium.isConviction(facts.ruling));
    }

    /// @dev Bonds of those that were right, and of those that joined a case that was never decided.
    /// @return joined How many had joined the challenge.
    function _payBonds(Deal calldata deal, Facts calldata facts, Payouts.List memory list) private pure returns (uint256 joined) {
        Ruling ruling = facts.ruling;
        bool joinersWrong = ruling == Ruling.Cleared || ruling == Ruling.InputWithheld;
        for (uint256 i = 0; i < facts.bonds.length; ++i) {
            Bond calldata bond = facts.bonds[i];
            bool joiner = bond.against == Ruling.None;
            if (joiner) ++joined;
            if (joiner ? !joinersWrong : !_stands(deal, facts, bond.against)) list.pay(bond.owner, bond.amount);
        }
    }
}
