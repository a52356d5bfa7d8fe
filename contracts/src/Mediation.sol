// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Disputed, IDeals} from "./interfaces/IDeals.sol";
import {IEscrow} from "./interfaces/IEscrow.sol";
import {Court, IMediation} from "./interfaces/IMediation.sol";
import {IMediatorPool, Lots} from "./interfaces/IMediatorPool.sol";
import {IRandomness} from "./interfaces/IRandomness.sol";
import {ISlashing} from "./interfaces/ISlashing.sol";
import {IReputation} from "./interfaces/IReputation.sol";
import {IStaking} from "./interfaces/IStaking.sol";
import {IStrategies, Strategy} from "./interfaces/IStrategies.sol";
import {Consortium} from "./libraries/Consortium.sol";
import {Pricing} from "./libraries/Pricing.sol";
import {ResultHash} from "./libraries/ResultHash.sol";
import {TypedData} from "./libraries/TypedData.sol";
import {Deal} from "./types/Deal.sol";
import {DealState} from "./types/DealState.sol";
import {Bond, Case, Phase, Ruling, Seat, Vote} from "./types/Mediation.sol";

/// @title Mediation: has a job run again by mediators that nobody chose
/// @notice Rules with numbers: docs/protocol/trust.md. Nobody's stake is taken on one vote; everybody's silence has a price and an end;
/// a case whose mediators fail or disagree leaves client and provider whole.
/// @dev A case's money lies in this contract's own escrow balance, `pot` says how much of it, and all of it leaves when the case ends.
contract Mediation is IMediation {
    /// @notice Seconds for revealing, for provider and mediators alike; and added to twice the execution limit for committing.
    uint256 public constant REVEAL_S = 10 minutes;
    /// @notice Seconds in which a ruling can be appealed against.
    uint256 public constant APPEAL_S = 1 hours;
    /// @notice How often silent mediators of one round are replaced.
    uint256 public constant MAX_REDRAWS = 2;
    /// @notice Most that may join a challenge: beyond, a share of the bounty (1/2^k) is dust.
    uint256 public constant MAX_JOINED = 7;

    /// @dev Mediators passed over in one draw (stake too low by now): bounds its gas. Beyond, the next seed is tried.
    uint256 private constant MAX_PASSED_OVER = 16;

    IDeals private immutable _deals;
    IEscrow private immutable _escrow;
    IStaking private immutable _staking;
    IMediatorPool private immutable _pool;
    IRandomness private immutable _randomness;
    IStrategies private immutable _strategies;
    IReputation private immutable _reputation;
    ISlashing private immutable _slashing;
    address private immutable _fund;
    address private immutable _equivocations;

    mapping(bytes32 dealId => Case) private _cases;
    mapping(bytes32 dealId => mapping(uint8 round => Seat[])) private _seats;
    mapping(bytes32 dealId => Bond[]) private _bonds;

    /// @param with Some of them at predicted addresses (docs/adr/0008-trust.md); a wrong prediction makes the first challenge revert
    /// in Deals, whose constructor checks the rest.
    constructor(Court memory with) {
        require(address(with.escrow) != address(0) && with.escrow.mediation() == address(this), Mediation_WronglyWired());
        require(with.staking.mediation() == address(this) && with.fund != address(0), Mediation_WronglyWired());
        (_deals, _escrow, _staking, _pool) = (with.deals, with.escrow, with.staking, with.pool);
        (_randomness, _strategies, _reputation) = (with.randomness, with.strategies, with.reputation);
        (_slashing, _fund, _equivocations) = (with.slashing, with.fund, with.equivocations);
    }

    /// @inheritdoc IMediation
    function challenge(Deal calldata deal) external {
        Disputed memory disputed = _deals.beginMediation(deal);
        _allow(msg.sender == deal.client, disputed.dealId);
        _open(disputed, msg.sender, msg.sender);
        if (disputed.paid) _collect(disputed.dealId, msg.sender, disputed.fee);
        else _cases[disputed.dealId].pot = disputed.fee; // moved here by Deals, out of the client's lock
    }

    /// @inheritdoc IMediation
    function audit(Deal calldata deal, address finder, address payer) external {
        Disputed memory disputed = _deals.beginMediation(deal);
        _allow(msg.sender == _fund && disputed.paid, disputed.dealId);
        _open(disputed, finder, payer);
        if (payer != address(0)) _collect(disputed.dealId, payer, disputed.fee + Consortium.tip(disputed.fee));
    }

    /// @inheritdoc IMediation
    function joinChallenge(Deal calldata deal) external {
        (bytes32 dealId, Case storage c) = _load(deal);
        _inPhase(c.round == 1 && (c.phase == Phase.Draw || c.phase == Phase.Commit), dealId, c.phase);
        bool party = msg.sender == deal.client || msg.sender == deal.provider || msg.sender == c.finder;
        _allow(!party, dealId);
        require(_bonds[dealId].length < MAX_JOINED, Mediation_TooManyChallengers(dealId));
        _post(dealId, c.fee, Ruling.None);
    }

    /// @inheritdoc IMediation
    function draw(Deal calldata deal, address[] calldata list) external {
        (bytes32 dealId, Case storage c) = _load(deal);
        _inPhase(c.phase == Phase.Draw, dealId, c.phase);
        // Nobody drew while this seed could be used: from now on weights may have changed, so the next seed is awaited.
        if (_randomness.isOver(c.deadline)) return _await(dealId, c, c.open);
        (bytes32 seed, bool ready) = _randomness.seedOf(c.deadline);
        require(ready, Mediation_NoSeedYet(dealId, c.deadline));
        bytes32 rule = list.length == 0 ? bytes32(0) : TypedData.hash(list);
        require(rule == deal.mediatorRule, Mediation_WrongList(dealId));
        (bool filled, bool exhausted) = _fill(dealId, deal, list, seed);
        if (!filled) {
            if (exhausted || c.redraws == MAX_REDRAWS) return _end(dealId, deal, c.answer != 0 ? Ruling.NonDeterministic : Ruling.Failed);
            c.redraws += 1;
            return _await(dealId, c, c.open);
        }
        uint40 deadline = uint40(block.timestamp + 2 * uint256(deal.timeoutS) + REVEAL_S); // 40 bits last for 34,000 years
        (c.phase, c.deadline) = (Phase.Commit, deadline);
        Seat[] storage seats = _seats[dealId][c.round];
        for (uint256 i = seats.length - c.open; i < seats.length; ++i) {
            emit SeatDrawn(dealId, seats[i].mediator, c.round, i, deadline);
        }
    }

    /// @inheritdoc IMediation
    function commitVote(bytes32 dealId, uint256 seat, bytes32 commitment) external {
        Case storage c = _cases[dealId];
        _inPhase(c.phase == Phase.Commit, dealId, c.phase);
        require(block.timestamp < c.deadline, Mediation_TooLate(dealId, c.deadline));
        Seat storage own = _seats[dealId][c.round][seat];
        _allow(own.mediator == msg.sender && own.vote == Vote.None, dealId);
        (own.vote, own.word) = (Vote.Committed, commitment);
        emit VoteCommitted(dealId, msg.sender, c.round);
        c.open -= 1;
        if (c.open > 0) return;
        c.deadline = uint40(block.timestamp); // all have committed: the time for showing the result begins
        if (c.answer != 0) _startReveal(dealId, c);
    }

    /// @inheritdoc IMediation
    function revealResult(Deal calldata deal, ResultHash.Parts calldata parts) external {
        (bytes32 dealId, Case storage c) = _load(deal);
        _inPhase(c.phase == Phase.Commit && c.answer == 0, dealId, c.phase);
        // Earlier, mediators that have not committed would see it; a case that none has committed to redraws first.
        _notBefore(dealId, c.deadline);
        _inPhase(_committed(dealId, c.round) > 0, dealId, c.phase);
        (,, bytes20 resultHash) = _deals.stateOf(dealId);
        bool fits = parts.dealId == dealId && parts.provider == deal.provider
            && bytes20(ResultHash.compute(block.chainid, address(_deals), parts)) == resultHash;
        require(fits, Mediation_RevealMismatch(dealId, msg.sender));
        c.answer = ResultHash.answer(parts); // a hash: never zero
        _startReveal(dealId, c);
        emit ResultRevealed(dealId, parts.digest, parts.outputsDigest, parts.outcomeId, c.deadline);
    }

    /// @inheritdoc IMediation
    function revealVote(bytes32 dealId, uint256 seat, Vote vote, bytes32 answer, bytes32 salt) external {
        Case storage c = _cases[dealId];
        // Of a later round the result is known already: the end of committing is all that it takes.
        if (c.phase == Phase.Commit && c.answer != 0 && block.timestamp >= c.deadline) _startReveal(dealId, c);
        _inPhase(c.phase == Phase.Reveal, dealId, c.phase);
        require(block.timestamp < c.deadline, Mediation_TooLate(dealId, c.deadline));
        Seat storage own = _seats[dealId][c.round][seat];
        _allow(own.mediator == msg.sender && own.vote == Vote.Committed, dealId);
        // The answer alone is committed to: a judged vote needs the provider's outputs, which nobody has before the reveal.
        bytes32 expected = keccak256(abi.encode(block.chainid, address(this), dealId, c.round, msg.sender, answer, salt));
        bool fits = own.word == expected && (answer == 0) == (vote == Vote.InputUnavailable);
        require(fits && (answer == 0 || vote == Vote.Match || vote == Vote.Mismatch), Mediation_RevealMismatch(dealId, msg.sender));
        (own.vote, own.word) = (vote, answer);
        c.open -= 1;
        emit VoteRevealed(dealId, msg.sender, c.round, vote, answer);
    }

    /// @inheritdoc IMediation
    function tally(Deal calldata deal) external {
        (bytes32 dealId, Case storage c) = _load(deal);
        if (c.phase == Phase.Commit) {
            // Nothing to reveal, or (in a later round) nobody who did: the deadline of committing, and of revealing, has passed.
            uint256 time = _committed(dealId, c.round) == 0 ? c.deadline : c.deadline + REVEAL_S;
            _notBefore(dealId, time);
            _inPhase(c.answer != 0 || time == c.deadline, dealId, c.phase); // that is `convictWithheld`
        } else {
            _inPhase(c.phase == Phase.Reveal, dealId, c.phase);
            if (c.open > 0) _notBefore(dealId, c.deadline);
        }
        Strategy memory strategy = _strategies.strategyOf(deal.verification);
        Consortium.Count memory count = Consortium.count(_seats[dealId][c.round], c.round, c.answer, strategy);
        c.phase = Phase.Done; // until it is ruled, below: nothing may come in while stakes move
        if (count.silent > 0) _replaceSilent(dealId, deal, c, count.silent);
        _rule(dealId, deal, c, count);
    }

    /// @inheritdoc IMediation
    function convictWithheld(Deal calldata deal) external {
        (bytes32 dealId, Case storage c) = _load(deal);
        bool waiting = c.phase == Phase.Commit && c.answer == 0 && _committed(dealId, c.round) > 0;
        _inPhase(waiting, dealId, c.phase);
        uint256 time = c.deadline + REVEAL_S;
        _notBefore(dealId, time);
        _end(dealId, deal, Ruling.ResultWithheld);
    }

    /// @inheritdoc IMediation
    function appeal(Deal calldata deal) external {
        (bytes32 dealId, Case storage c) = _load(deal);
        _inPhase(c.phase == Phase.Verdict, dealId, c.phase);
        require(block.timestamp < c.deadline, Mediation_TooLate(dealId, c.deadline));
        _allow(msg.sender == deal.client || msg.sender == deal.provider, dealId);
        _post(dealId, appealBond(dealId), c.ruling);
        c.ruling = Ruling.None;
        _escalate(dealId, c);
    }

    /// @inheritdoc IMediation
    function conclude(Deal calldata deal) external {
        (bytes32 dealId, Case storage c) = _load(deal);
        _inPhase(c.phase == Phase.Verdict, dealId, c.phase);
        _notBefore(dealId, c.deadline);
        _end(dealId, deal, c.ruling);
    }

    /// @inheritdoc IMediation
    function convictEquivocation(Deal calldata deal, address finder) external {
        (bytes32 dealId, Case storage c) = _load(deal);
        _allow(msg.sender == _equivocations, dealId);
        _inPhase(c.phase != Phase.Done, dealId, c.phase);
        if (c.phase == Phase.None) {
            Disputed memory disputed = _deals.beginMediation(deal);
            _open(disputed, finder, disputed.paid ? address(0) : deal.client);
            if (!disputed.paid) c.pot = disputed.fee;
        }
        _end(dealId, deal, Ruling.Equivocated);
    }

    /// @inheritdoc IMediation
    function caseOf(bytes32 dealId) external view returns (Case memory) {
        return _cases[dealId];
    }

    /// @inheritdoc IMediation
    function seatsOf(bytes32 dealId, uint8 round) external view returns (Seat[] memory) {
        return _seats[dealId][round];
    }

    /// @inheritdoc IMediation
    function fund() external view returns (address) {
        return _fund;
    }

    /// @inheritdoc IMediation
    function bondsOf(bytes32 dealId) external view returns (Bond[] memory) {
        return _bonds[dealId];
    }

    /// @inheritdoc IMediation
    function appealBond(bytes32 dealId) public view returns (uint256) {
        Case storage c = _cases[dealId];
        return (uint256(c.fee) << c.round) * Consortium.size(c.round + 1);
    }

    function _open(Disputed memory disputed, address finder, address payer) private {
        uint40 seedRound = _randomness.roundAfter(block.timestamp);
        _cases[disputed.dealId] = Case({
            finder: finder,
            deadline: seedRound,
            phase: Phase.Draw,
            round: 1,
            redraws: 0,
            open: 1,
            paid: disputed.paid,
            ruling: Ruling.None,
            price: disputed.price,
            pot: 0,
            payer: payer,
            fee: uint96(disputed.fee), // safe: a share of a price that was locked, hence below the supply
            answer: 0
        });
        emit CaseOpened(disputed.dealId, finder, payer, seedRound);
    }

    /// @dev Takes `amount` out of an account's free balance.
    function _collect(bytes32 dealId, address account, uint256 amount) private {
        require(_escrow.take(account, amount), Mediation_BalanceTooLow(dealId, account, amount));
        _cases[dealId].pot += uint128(amount); // safe: the account had it
    }

    function _post(bytes32 dealId, uint256 amount, Ruling against) private {
        _collect(dealId, msg.sender, amount);
        _bonds[dealId].push(Bond(msg.sender, uint128(amount), against)); // safe: the account had it
        emit BondPosted(dealId, msg.sender, uint128(amount), against);
    }

    /// @dev All seats or none: seats of a round that can't be filled would only cost.
    function _fill(bytes32 dealId, Deal calldata deal, address[] calldata list, bytes32 seed) private returns (bool, bool exhausted) {
        Case memory c = _cases[dealId];
        uint256 stake = _seatStake(deal, c.round);
        address[] memory excluded = _excluded(dealId, deal, c.round, c.open + MAX_PASSED_OVER);
        address[] memory seated = new address[](c.open);
        uint256 length = 0;
        Lots memory lots = Lots(0, c.open, c.open + MAX_PASSED_OVER, list.length + c.redraws > 0 ? type(uint96).max : c.fee);
        while (lots.wanted > 0 && lots.most > 0 && !exhausted) {
            lots.seed = keccak256(abi.encode(seed, dealId, c.round, c.redraws, lots.most));
            address[] memory drawn;
            uint64[] memory weights;
            (drawn, weights, exhausted) = _pool.drawLots(lots, list, excluded);
            uint256 exposed = _staking.exposeSeats(drawn, weights, stake);
            lots.most -= drawn.length;
            for (uint256 i = 0; i < drawn.length; ++i) {
                _append(excluded, drawn[i]);
                if ((exposed >> i) & 1 == 0) {
                    if (weights[i] > 0) _pool.sync(drawn[i]); // its stake is lower than its weight, or holds too much already
                    continue;
                }
                seated[length++] = drawn[i];
                --lots.wanted;
            }
        }
        if (lots.wanted > 0) {
            assembly ("memory-safe") {
                mstore(seated, length)
            }
            _closeSeats(seated, new uint256[](length), stake);
            return (false, exhausted);
        }
        for (uint256 i = 0; i < length; ++i) {
            _seats[dealId][c.round].push(Seat(seated[i], Vote.None, 0));
        }
        return (true, false);
    }

    /// @dev Into the room that `_excluded` left behind the list.
    function _append(address[] memory list, address account) private pure {
        assembly ("memory-safe") {
            let length := add(mload(list), 1)
            mstore(list, length)
            mstore(add(list, mul(length, 32)), account)
        }
    }

    /// @dev Never a party of the deal, and nobody twice in a case; with `room` for more behind its end.
    function _excluded(bytes32 dealId, Deal calldata deal, uint8 round, uint256 room) private view returns (address[] memory list) {
        uint256 length = 5 + room;
        for (uint8 r = 1; r <= round; ++r) {
            length += _seats[dealId][r].length;
        }
        list = new address[](length);
        (list[0], list[1], list[2], list[3], list[4]) = (deal.client, deal.provider, deal.solver, deal.royaltyTo, _cases[dealId].finder);
        uint256 next = 5;
        for (uint8 r = 1; r <= round; ++r) {
            Seat[] storage seats = _seats[dealId][r];
            for (uint256 i = 0; i < seats.length; ++i) {
                list[next++] = seats[i].mediator;
            }
        }
        assembly ("memory-safe") {
            mstore(list, next)
        }
    }

    function _startReveal(bytes32 dealId, Case storage c) private {
        uint8 committed = uint8(_committed(dealId, c.round)); // at most 15
        (c.phase, c.open, c.deadline) = (Phase.Reveal, committed, uint40(block.timestamp + REVEAL_S)); // 40 bits last for 34,000 years
        _move(dealId, DealState.MediationReveal, "Committed");
    }

    /// @dev A silent mediator pays its part of the price, is never paid, and gives up its seat.
    function _replaceSilent(bytes32 dealId, Deal calldata deal, Case storage c, uint256 count) private {
        uint256 stake = _seatStake(deal, c.round);
        uint256 members = Consortium.size(c.round);
        uint256 fine = (uint256(deal.price) + members - 1) / members; // all silent together pay the price; ≤ `stake`
        Seat[] storage seats = _seats[dealId][c.round];
        address[] memory silent = new address[](count);
        uint256[] memory fines = new uint256[](count);
        for (uint256 i = 0; i < seats.length; ++i) {
            if (seats[i].vote != Vote.None && seats[i].vote != Vote.Committed) continue;
            seats[i].vote = Vote.NoShow;
            c.pot += uint128(fine); // safe: below a price, which is a uint128 that was locked
            emit NoShow(dealId, seats[i].mediator, c.round, fine);
            --count;
            (silent[count], fines[count]) = (seats[i].mediator, fine);
        }
        _closeSeats(silent, fines, stake);
    }

    function _rule(bytes32 dealId, Deal calldata deal, Case storage c, Consortium.Count memory count) private {
        // One mediator can clear a result, but not convict anybody.
        if (count.ruling == Ruling.Cleared || (count.ruling != Ruling.None && c.round > 1)) {
            // An audit that finds nothing is over; the client did not ask for it, and can still challenge nothing else.
            bool final_ = c.round == Consortium.MAX_ROUND || (count.ruling == Ruling.Cleared && c.finder != deal.client);
            if (final_) return _end(dealId, deal, count.ruling);
            (c.phase, c.ruling, c.deadline) = (Phase.Verdict, count.ruling, uint40(block.timestamp + APPEAL_S));
            emit Ruled(dealId, count.ruling, c.round, c.deadline);
            return _move(dealId, DealState.Verdict, "Ruled");
        }
        if (count.silent == 0) {
            if (c.round == Consortium.MAX_ROUND) return _end(dealId, deal, Ruling.NonDeterministic);
            return _escalate(dealId, c);
        }
        if (c.redraws == MAX_REDRAWS) return _end(dealId, deal, Ruling.Failed);
        c.redraws += 1;
        _await(dealId, c, uint8(count.silent)); // at most 15
    }

    function _escalate(bytes32 dealId, Case storage c) private {
        _inPhase(c.round < Consortium.MAX_ROUND, dealId, c.phase);
        (c.round, c.redraws) = (c.round + 1, 0);
        _await(dealId, c, uint8(Consortium.size(c.round))); // at most 15
    }

    function _await(bytes32 dealId, Case storage c, uint8 seats) private {
        (c.phase, c.open, c.deadline) = (Phase.Draw, seats, _randomness.roundAfter(block.timestamp));
        emit Escalated(dealId, c.round, c.redraws, c.deadline);
        _move(dealId, DealState.MediationCommit, "Escalated");
    }

    /// @dev The end of every case: stakes, pot and the client's lock, each to the last wei.
    function _end(bytes32 dealId, Deal calldata deal, Ruling ruling) private {
        Case memory c = _cases[dealId];
        // At an audit nobody asked the client for inputs: keeping them was the provider's duty.
        if (ruling == Ruling.InputWithheld && c.finder != deal.client) ruling = Ruling.ResultWithheld;
        bool convicted = Consortium.isConviction(ruling);
        (_cases[dealId].phase, _cases[dealId].ruling, _cases[dealId].pot) = (Phase.Done, ruling, 0);
        ISlashing.Facts memory facts = _facts(dealId, deal, c, ruling);
        ISlashing.Plan memory plan = _slashing.plan(deal, facts);
        _staking.slash(deal.provider, Pricing.exposure(deal), plan.slashed, address(this));
        _closeAll(deal, facts, plan.fines);
        _escrow.give(plan.shares); // never more than the pot, the slashed and the fines, which are in the free balance by now
        emit CaseClosed(dealId, ruling, c.round, plan.slashed);
        _deals.endMediation(deal, _stateAfter(ruling), bytes32("Mediated"), c.paid, convicted ? 0 : c.price);
        if (convicted || ruling == Ruling.Cleared) _reputation.record(deal.provider, dealId, deal.jobSpec, !convicted);
    }

    function _facts(bytes32 dealId, Deal calldata deal, Case memory c, Ruling ruling) private view returns (ISlashing.Facts memory facts) {
        (facts.subject, facts.ruling, facts.strategy) = (c, ruling, _strategies.strategyOf(deal.verification));
        (facts.bonds, facts.fund) = (_bonds[dealId], _fund);
        facts.seats = new Seat[][](c.round);
        for (uint8 r = 1; r <= c.round; ++r) {
            facts.seats[r - 1] = _seats[dealId][r];
        }
    }

    /// @dev Closes all seats that are not closed yet.
    function _closeAll(Deal calldata deal, ISlashing.Facts memory facts, uint256[][] memory fines) private {
        for (uint256 r = 0; r < fines.length; ++r) {
            uint256 length = 0;
            address[] memory mediators = new address[](fines[r].length);
            for (uint256 i = 0; i < mediators.length; ++i) {
                Seat memory seat = facts.seats[r][i];
                if (seat.vote == Vote.NoShow) continue;
                (mediators[length], fines[r][length]) = (seat.mediator, fines[r][i]);
                ++length;
            }
            uint256[] memory amounts = fines[r];
            assembly ("memory-safe") {
                mstore(mediators, length)
                mstore(amounts, length)
            }
            _closeSeats(mediators, amounts, _seatStake(deal, uint8(r + 1))); // at most 4
        }
    }

    function _stateAfter(Ruling ruling) private pure returns (DealState) {
        if (ruling == Ruling.Cleared) return DealState.Cleared;
        if (ruling == Ruling.InputWithheld) return DealState.SlashedClient;
        if (ruling == Ruling.NonDeterministic) return DealState.NonDeterministic;
        return ruling == Ruling.Failed ? DealState.MediationFailed : DealState.SlashedProvider;
    }

    // Errors in one place each: a copy at every check took 600 bytes.

    function _inPhase(bool is_, bytes32 dealId, Phase phase) private pure {
        require(is_, Mediation_WrongPhase(dealId, phase));
    }

    function _allow(bool allowed, bytes32 dealId) private view {
        require(allowed, Mediation_NotAllowed(dealId, msg.sender));
    }

    function _notBefore(bytes32 dealId, uint256 time) private view {
        require(block.timestamp >= time, Mediation_TooEarly(dealId, time));
    }

    function _load(Deal calldata deal) private view returns (bytes32 dealId, Case storage c) {
        dealId = _deals.dealIdOf(deal);
        c = _cases[dealId];
    }

    function _move(bytes32 dealId, DealState state, bytes32 cause) private {
        _deals.moveMediation(dealId, state, cause);
    }

    function _seatStake(Deal calldata deal, uint8 round) private view returns (uint256) {
        return _slashing.seatStake(deal, round);
    }

    /// @dev Fines go to this contract's balance in the escrow.
    function _closeSeats(address[] memory mediators, uint256[] memory fines, uint256 stake) private {
        _staking.closeSeats(mediators, fines, stake, address(this));
    }

    function _committed(bytes32 dealId, uint8 round) private view returns (uint256 found) {
        Seat[] storage seats = _seats[dealId][round];
        for (uint256 i = 0; i < seats.length; ++i) {
            if (seats[i].vote == Vote.Committed) ++found;
        }
    }
}
