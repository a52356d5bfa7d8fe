// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {MessageHashUtils} from "@openzeppelin/contracts/utils/cryptography/MessageHashUtils.sol";
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
import {Docket} from "./libraries/Docket.sol";
import {Pricing} from "./libraries/Pricing.sol";
import {ResultHash} from "./libraries/ResultHash.sol";
import {TypedData} from "./libraries/TypedData.sol";
import {Deal} from "./types/Deal.sol";
import {DealState} from "./types/DealState.sol";
import {Bond, Case, Payer, Phase, Ruling, Seat, Vote} from "./types/Mediation.sol";

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
    bytes32 private immutable _domain;
    uint256 private immutable _chainId;

    /// @dev Cases and seats are packed (Docket). What most cases do without has a place of its own.
    mapping(bytes32 dealId => uint256) private _dockets;
    mapping(bytes32 dealId => address) private _finders;
    mapping(bytes32 dealId => bytes32) private _answers;
    /// @dev What a case has collected beyond its first fee.
    mapping(bytes32 dealId => uint256) private _extras;
    mapping(bytes32 dealId => mapping(uint256 place => uint256)) private _seats;
    mapping(bytes32 dealId => Bond[]) private _bonds;
    /// @dev Mediators get a number with their first seat, for good: 32 bits instead of 160 in each further one.
    mapping(address mediator => uint256) private _numbers;
    mapping(uint256 number => address) private _mediators;
    uint256 private _numbered;

    /// @param with Some of them at predicted addresses (docs/adr/0008-trust.md); a wrong prediction makes the first challenge revert
    /// in Deals, whose constructor checks the rest.
    constructor(Court memory with) {
        require(address(with.escrow) != address(0) && with.escrow.mediation() == address(this), Mediation_WronglyWired());
        require(with.staking.mediation() == address(this) && with.fund != address(0), Mediation_WronglyWired());
        require(IERC20(with.escrow.token()).totalSupply() <= Docket.MOST_WEI, Mediation_WronglyWired());
        (_deals, _escrow, _staking, _pool) = (with.deals, with.escrow, with.staking, with.pool);
        (_randomness, _strategies, _reputation) = (with.randomness, with.strategies, with.reputation);
        (_slashing, _fund, _equivocations) = (with.slashing, with.fund, with.equivocations);
        bytes32 domainType = keccak256("EIP712Domain(string name,string version,uint256 chainId,address verifyingContract)");
        _chainId = block.chainid;
        _domain = keccak256(abi.encode(domainType, keccak256("lilynode"), keccak256("1"), block.chainid, address(with.deals)));
    }

    /// @inheritdoc IMediation
    function challenge(Deal calldata deal) external {
        Disputed memory disputed = _deals.beginMediation(deal);
        _allow(msg.sender == deal.client, disputed.dealId);
        _save(disputed.dealId, _open(disputed, msg.sender, msg.sender));
        // Of a deal that is not paid Deals has moved it here, out of the client's lock.
        if (disputed.paid) _take(disputed.dealId, msg.sender, disputed.fee);
    }

    /// @inheritdoc IMediation
    function audit(Deal calldata deal, address finder, address payer) external {
        Disputed memory disputed = _deals.beginMediation(deal);
        _allow(msg.sender == _fund && disputed.paid, disputed.dealId);
        _save(disputed.dealId, _open(disputed, finder, payer));
        if (payer != address(0)) _take(disputed.dealId, payer, disputed.fee + Consortium.tip(disputed.fee));
    }

    /// @inheritdoc IMediation
    function joinChallenge(Deal calldata deal) external {
        (bytes32 dealId, Case memory c) = _load(deal);
        _inPhase(c.round == 1 && (c.phase == Phase.Draw || c.phase == Phase.Commit), dealId, c.phase);
        bool party = msg.sender == deal.client || msg.sender == deal.provider || msg.sender == c.finder;
        _allow(!party, dealId);
        require(_bonds[dealId].length < MAX_JOINED, Mediation_TooManyChallengers(dealId));
        _post(dealId, c.fee, Ruling.None);
    }

    /// @inheritdoc IMediation
    function draw(Deal calldata deal, address[] calldata list) external {
        (bytes32 dealId, Case memory c) = _load(deal);
        _inPhase(c.phase == Phase.Draw, dealId, c.phase);
        // Nobody drew while this seed could be used: from now on weights may have changed, so the next seed is awaited.
        if (_randomness.isOver(c.deadline)) return _await(dealId, c, c.open);
        (bytes32 seed, bool ready) = _randomness.seedOf(c.deadline);
        require(ready, Mediation_NoSeedYet(dealId, c.deadline));
        bytes32 rule = list.length == 0 ? bytes32(0) : TypedData.hash(list);
        require(rule == deal.mediatorRule, Mediation_WrongList(dealId));
        (address[] memory seated, bool exhausted) = _choose(dealId, deal, c, list, seed);
        if (seated.length == 0) {
            if (exhausted || c.redraws == MAX_REDRAWS) {
                return _endUnheard(dealId, deal, c);
            }
            c.redraws += 1;
            return _await(dealId, c, c.open);
        }
        (c.phase, c.deadline) = (Phase.Commit, _in(2 * uint256(deal.timeoutS) + REVEAL_S));
        for (uint256 i = 0; i < seated.length; ++i) {
            uint256 seat = c.seats[c.round - 1]++;
            _seats[dealId][_place(c.round, seat)] = Docket.packSeat(_numberOf(seated[i]), Vote.None, 0);
            emit SeatDrawn(dealId, seated[i], c.round, seat, c.deadline);
        }
        _save(dealId, c);
    }

    /// @inheritdoc IMediation
    function commitVote(bytes32 dealId, uint256 seat, bytes32 commitment) external {
        Case memory c = _caseOf(dealId);
        _inPhase(c.phase == Phase.Commit, dealId, c.phase);
        require(block.timestamp < c.deadline, Mediation_TooLate(dealId, c.deadline));
        uint256 own = _ownSeat(dealId, c, seat, Vote.None);
        _seats[dealId][_place(c.round, seat)] = Docket.packSeat(Docket.numberOf(own), Vote.Committed, commitment);
        emit VoteCommitted(dealId, msg.sender, c.round);
        c.open -= 1;
        if (c.open == 0) {
            c.deadline = _in(0); // all have committed: the time for showing the result begins
            if (_answers[dealId] != 0) _startReveal(dealId, c);
        }
        _save(dealId, c);
    }

    /// @inheritdoc IMediation
    function revealResult(Deal calldata deal, ResultHash.Parts calldata parts) external {
        (bytes32 dealId, Case memory c) = _load(deal);
        _inPhase(c.phase == Phase.Commit && _answers[dealId] == 0, dealId, c.phase);
        // Earlier, mediators that have not committed would see it; a case that none has committed to redraws first.
        _notBefore(dealId, c.deadline);
        (,, bytes20 resultHash) = _deals.stateOf(dealId);
        bool fits = parts.dealId == dealId && parts.provider == deal.provider
            && bytes20(ResultHash.compute(block.chainid, address(_deals), parts)) == resultHash;
        require(fits, Mediation_RevealMismatch(dealId, msg.sender));
        _inPhase(_committed(dealId, c) > 0, dealId, c.phase);
        _answers[dealId] = ResultHash.answer(parts); // a hash: never zero
        _startReveal(dealId, c);
        _save(dealId, c);
        emit ResultRevealed(dealId, parts.digest, parts.outputsDigest, parts.outcomeId, c.deadline);
    }

    /// @inheritdoc IMediation
    function revealVote(bytes32 dealId, uint256 seat, Vote vote, bytes32 answer, bytes32 salt) external {
        Case memory c = _caseOf(dealId);
        // Of a later round the result is known already: the end of committing is all that it takes.
        if (c.phase == Phase.Commit && block.timestamp >= c.deadline && _answers[dealId] != 0) {
            _startReveal(dealId, c);
            _save(dealId, c);
        }
        _inPhase(c.phase == Phase.Reveal, dealId, c.phase);
        require(block.timestamp < c.deadline, Mediation_TooLate(dealId, c.deadline));
        uint256 own = _ownSeat(dealId, c, seat, Vote.Committed);
        // The answer alone is committed to: a judged vote needs the provider's outputs, which nobody has before the reveal.
        bytes32 expected = keccak256(abi.encode(block.chainid, address(this), dealId, c.round, msg.sender, answer, salt));
        bool fits = Docket.holds(own, expected) && vote == Consortium.voteFor(answer, vote);
        require(fits, Mediation_RevealMismatch(dealId, msg.sender));
        _seats[dealId][_place(c.round, seat)] = Docket.packSeat(Docket.numberOf(own), vote, answer);
        emit VoteRevealed(dealId, msg.sender, c.round, vote, answer);
    }

    /// @inheritdoc IMediation
    function tally(Deal calldata deal) external {
        (bytes32 dealId, Case memory c) = _load(deal);
        c.answer = _answers[dealId];
        if (c.phase == Phase.Commit) {
            // Nothing to reveal, or (in a later round) nobody who did: the deadline of committing, and of revealing, has passed.
            uint256 time = _committed(dealId, c) == 0 ? c.deadline : c.deadline + REVEAL_S;
            _notBefore(dealId, time);
            _inPhase(c.answer != 0 || time == c.deadline, dealId, c.phase); // that is `convictWithheld`
        } else {
            _inPhase(c.phase == Phase.Reveal, dealId, c.phase);
            if (_committed(dealId, c) > 0) _notBefore(dealId, c.deadline);
        }
        Strategy memory strategy = _strategies.strategyFor(deal.verification, deal.openBy);
        Seat[] memory seats = _seatsIn(dealId, c, c.round, false);
        Consortium.Count memory count = Consortium.count(seats, c.round, c.answer, strategy);
        _saveAs(dealId, c, Phase.Done); // until it is ruled, below: nothing may come in while stakes move
        if (count.silent > 0) _replaceSilent(dealId, deal, c, seats, count.silent);
        _rule(dealId, deal, c, count);
    }

    /// @inheritdoc IMediation
    function convictWithheld(Deal calldata deal) external {
        (bytes32 dealId, Case memory c) = _load(deal);
        bool waiting = c.phase == Phase.Commit && _answers[dealId] == 0 && _committed(dealId, c) > 0;
        _inPhase(waiting, dealId, c.phase);
        uint256 time = c.deadline + REVEAL_S;
        _notBefore(dealId, time);
        _end(dealId, deal, c, Ruling.ResultWithheld);
    }

    /// @inheritdoc IMediation
    function appeal(Deal calldata deal) external {
        (bytes32 dealId, Case memory c) = _load(deal);
        _inPhase(c.phase == Phase.Verdict, dealId, c.phase);
        require(block.timestamp < c.deadline, Mediation_TooLate(dealId, c.deadline));
        _allow(msg.sender == deal.client || msg.sender == deal.provider, dealId);
        _post(dealId, appealBond(dealId), c.ruling);
        _escalate(dealId, c); // with the ruling: it stands if nobody is left to hear the appeal
    }

    /// @inheritdoc IMediation
    function conclude(Deal calldata deal) external {
        (bytes32 dealId, Case memory c) = _load(deal);
        _inPhase(c.phase == Phase.Verdict, dealId, c.phase);
        _notBefore(dealId, c.deadline);
        _end(dealId, deal, c, c.ruling);
    }

    /// @inheritdoc IMediation
    function convictEquivocation(Deal calldata deal, address finder) external {
        (bytes32 dealId, Case memory c) = _load(deal);
        _allow(msg.sender == _equivocations, dealId);
        _inPhase(c.phase != Phase.Done, dealId, c.phase);
        if (c.phase == Phase.None) {
            Disputed memory disputed = _deals.beginMediation(deal);
            c = _open(disputed, finder, disputed.paid ? address(0) : deal.client);
        }
        _end(dealId, deal, c, Ruling.Equivocated);
    }

    /// @inheritdoc IMediation
    function caseOf(bytes32 dealId) external view returns (Case memory c) {
        c = _caseOf(dealId);
        c.answer = _answers[dealId];
        if (c.phase != Phase.Done) c.pot = _potOf(dealId, c);
        if (c.phase == Phase.Reveal) c.open = uint8(_committed(dealId, c)); // at most 15
    }

    /// @inheritdoc IMediation
    function seatsOf(bytes32 dealId, uint8 round) external view returns (Seat[] memory) {
        Case memory c = _caseOf(dealId);
        c.answer = _answers[dealId];
        if (round == 0 || round > c.round) return new Seat[](0);
        return _seatsIn(dealId, c, round, true);
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
        Case memory c = _caseOf(dealId);
        return (uint256(c.fee) << c.round) * Consortium.size(c.round + 1);
    }

    /// @dev The caller saves it.
    function _open(Disputed memory disputed, address finder, address payer) private returns (Case memory c) {
        c.deadline = _randomness.roundAfter(block.timestamp);
        (c.phase, c.round, c.open) = (Phase.Draw, 1, 1);
        (c.paid, c.price, c.fee) = (disputed.paid, disputed.price, uint96(disputed.fee)); // safe: parts of what was locked, and that is below 2^90
        if (payer != address(0)) c.payer = payer == _fund ? Payer.Fund : Payer.Client;
        if (finder != payer) (c.finder, _finders[disputed.dealId]) = (finder, finder);
        emit CaseOpened(disputed.dealId, finder, payer, c.deadline);
    }

    /// @dev Takes `amount` out of an account's free balance.
    function _take(bytes32 dealId, address account, uint256 amount) private {
        require(_escrow.take(account, amount), Mediation_BalanceTooLow(dealId, account, amount));
    }

    function _post(bytes32 dealId, uint256 amount, Ruling against) private {
        _take(dealId, msg.sender, amount);
        _extras[dealId] += amount;
        _bonds[dealId].push(Bond(msg.sender, uint128(amount), against)); // safe: the account had it
        emit BondPosted(dealId, msg.sender, uint128(amount), against);
    }

    /// @dev All seats or none: seats of a round that can't be filled would only cost.
    function _choose(bytes32 dealId, Deal calldata deal, Case memory c, address[] calldata list, bytes32 seed)
        private
        returns (address[] memory seated, bool exhausted)
    {
        uint256 stake = Consortium.seatStake(deal, c.round);
        address[] memory excluded = _excluded(dealId, deal, c, c.open + MAX_PASSED_OVER);
        seated = new address[](c.open);
        uint256 length = 0;
        Lots memory lots = Lots(0, c.open, c.open + MAX_PASSED_OVER, list.length + c.redraws > 0 ? type(uint96).max : c.fee, false);
        while (lots.wanted > 0 && lots.most > 0 && !exhausted) {
            lots.seed = keccak256(abi.encode(seed, dealId, c.round, c.redraws, lots.most));
            address[] memory drawn;
            uint64[] memory weights;
            (drawn, weights, exhausted) = _pool.drawLots(lots, list, excluded);
            uint256 exposed = _staking.exposeSeats(drawn, weights, stake);
            (lots.most, lots.isAgain) = (lots.most - drawn.length, true);
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
        if (lots.wanted == 0) return (seated, false);
        _cut(seated, length);
        _closeSeats(seated, new uint256[](length), stake);
        return (new address[](0), exhausted);
    }

    /// @dev Into the room that `_excluded` left behind the list.
    function _append(address[] memory list, address account) private pure {
        assembly ("memory-safe") {
            let length := add(mload(list), 1)
            mstore(list, length)
            mstore(add(list, mul(length, 32)), account)
        }
    }

    /// @dev The array is longer than what was used of it; what lies behind its new end is not shown.
    function _cut(address[] memory list, uint256 length) private pure {
        assembly ("memory-safe") {
            mstore(list, length)
        }
    }

    /// @dev Never a party of the deal, and nobody twice in a case; with `room` for more behind its end.
    function _excluded(bytes32 dealId, Deal calldata deal, Case memory c, uint256 room) private view returns (address[] memory list) {
        uint256 length = 5 + room;
        for (uint256 r = 0; r < c.round; ++r) {
            length += c.seats[r];
        }
        list = new address[](length);
        (list[0], list[1], list[2], list[3], list[4]) = (deal.client, deal.provider, deal.solver, deal.royaltyTo, c.finder);
        uint256 next = 5;
        for (uint8 r = 1; r <= c.round; ++r) {
            for (uint256 i = 0; i < c.seats[r - 1]; ++i) {
                list[next++] = _mediators[Docket.numberOf(_seats[dealId][_place(r, i)])];
            }
        }
        _cut(list, next);
    }

    function _startReveal(bytes32 dealId, Case memory c) private {
        (c.phase, c.open, c.deadline) = (Phase.Reveal, 0, _in(REVEAL_S));
        _move(dealId, DealState.MediationReveal, "Committed");
    }

    /// @dev A silent mediator pays its part of the price, is never paid, and gives up its seat.
    function _replaceSilent(bytes32 dealId, Deal calldata deal, Case memory c, Seat[] memory seats, uint256 count) private {
        uint256 members = Consortium.size(c.round);
        uint256 fine = (uint256(deal.price) + members - 1) / members; // all silent together pay the price; ≤ a seat's stake
        _extras[dealId] += fine * count;
        address[] memory silent = new address[](count);
        uint256[] memory fines = new uint256[](count);
        for (uint256 i = 0; i < seats.length; ++i) {
            if (seats[i].vote != Vote.None && seats[i].vote != Vote.Committed) continue;
            uint256 number = Docket.numberOf(_seats[dealId][_place(c.round, i)]);
            _seats[dealId][_place(c.round, i)] = Docket.packSeat(number, Vote.NoShow, seats[i].word);
            --count;
            (silent[count], fines[count]) = (_mediators[number], fine);
            emit NoShow(dealId, silent[count], c.round, fine);
        }
        _closeSeats(silent, fines, Consortium.seatStake(deal, c.round));
    }

    function _rule(bytes32 dealId, Deal calldata deal, Case memory c, Consortium.Count memory count) private {
        // One mediator can clear a result, but not convict anybody.
        if (count.ruling == Ruling.Cleared || (count.ruling != Ruling.None && c.round > 1)) {
            // An audit that finds nothing too: whoever poked may be the provider's friend, and the client can challenge no more.
            if (c.round == Consortium.MAX_ROUND) return _end(dealId, deal, c, count.ruling);
            (c.phase, c.ruling, c.deadline) = (Phase.Verdict, count.ruling, _in(APPEAL_S));
            emit Ruled(dealId, count.ruling, c.round, c.deadline);
            _save(dealId, c);
            return _move(dealId, DealState.Verdict, "Ruled");
        }
        if (count.silent == 0) {
            if (c.round == Consortium.MAX_ROUND) return _end(dealId, deal, c, Ruling.NonDeterministic);
            c.ruling = Ruling.None;
            return _escalate(dealId, c);
        }
        if (c.redraws == MAX_REDRAWS) return _end(dealId, deal, c, Ruling.Failed);
        c.redraws += 1;
        _await(dealId, c, count.silent);
    }

    function _escalate(bytes32 dealId, Case memory c) private {
        _inPhase(c.round < Consortium.MAX_ROUND, dealId, c.phase);
        (c.round, c.redraws) = (c.round + 1, 0);
        _await(dealId, c, Consortium.size(c.round));
    }

    function _await(bytes32 dealId, Case memory c, uint256 seats) private {
        (c.phase, c.open, c.deadline) = (Phase.Draw, uint8(seats), _randomness.roundAfter(block.timestamp)); // at most 15
        _save(dealId, c);
        emit Escalated(dealId, c.round, c.redraws, c.deadline);
        _move(dealId, DealState.MediationCommit, "Escalated");
    }

    /// @dev Nobody can be drawn. An appeal that nobody hears changes nothing, or whoever is convicted in a small pool would appeal its way out; its
    /// bond comes back.
    function _endUnheard(bytes32 dealId, Deal calldata deal, Case memory c) private {
        if (c.ruling == Ruling.None || c.seats[c.round - 1] > 0) {
            return _end(dealId, deal, c, _answers[dealId] != 0 ? Ruling.NonDeterministic : Ruling.Failed);
        }
        c.round -= 1;
        Bond[] storage bonds = _bonds[dealId];
        bonds[bonds.length - 1].against = Ruling.Failed; // what nobody can appeal against: it is right
        _end(dealId, deal, c, c.ruling);
    }

    /// @dev The end of every case: stakes, pot and the client's lock, each to the last wei.
    function _end(bytes32 dealId, Deal calldata deal, Case memory c, Ruling ruling) private {
        // At an audit nobody asked the client for inputs: keeping them was the provider's duty.
        if (ruling == Ruling.InputWithheld && !_isClients(deal, c)) ruling = Ruling.ResultWithheld;
        bool convicted = Consortium.isConviction(ruling);
        (c.ruling, c.answer, c.pot) = (ruling, _answers[dealId], _potOf(dealId, c));
        _saveAs(dealId, c, Phase.Done);
        ISlashing.Facts memory facts = _facts(dealId, deal, c);
        ISlashing.Plan memory plan = _slashing.close(deal, facts);
        _staking.slash(deal.provider, Pricing.exposure(deal), plan.slashed, address(this));
        _closeAll(deal, facts, plan.fines);
        _escrow.give(plan.shares); // never more than the pot, the slashed and the fines, which are in the free balance by now
        emit CaseClosed(dealId, ruling, c.round, plan.slashed);
        _deals.endMediation(deal, _stateAfter(ruling), bytes32("Mediated"), c.paid, convicted ? 0 : c.price);
        if (convicted || ruling == Ruling.Cleared) _reputation.record(deal.provider, dealId, deal.jobSpec, deal.price, !convicted);
    }

    function _facts(bytes32 dealId, Deal calldata deal, Case memory c) private view returns (ISlashing.Facts memory facts) {
        (facts.subject, facts.ruling, facts.strategy) = (c, c.ruling, _strategies.strategyFor(deal.verification, deal.openBy));
        (facts.bonds, facts.fund) = (_bonds[dealId], _fund);
        facts.seats = new Seat[][](c.round);
        for (uint8 r = 1; r <= c.round; ++r) {
            facts.seats[r - 1] = _seatsIn(dealId, c, r, true);
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
            _cut(mediators, length);
            assembly ("memory-safe") {
                mstore(amounts, length)
            }
            _closeSeats(mediators, amounts, Consortium.seatStake(deal, uint8(r + 1))); // at most 4
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

    function _load(Deal calldata deal) private view returns (bytes32 dealId, Case memory c) {
        // As Deals has it, without a call; but on a fork with a number of its own.
        dealId = block.chainid == _chainId ? MessageHashUtils.toTypedDataHash(_domain, TypedData.hash(deal)) : _deals.dealIdOf(deal);
        c = _caseOf(dealId);
    }

    /// @dev Without pot and answer.
    function _caseOf(bytes32 dealId) private view returns (Case memory c) {
        uint256 word = _dockets[dealId];
        c = Docket.unpack(word);
        if (Docket.hasFinder(word)) c.finder = _finders[dealId];
    }

    function _save(bytes32 dealId, Case memory c) private {
        _dockets[dealId] = Docket.pack(c);
    }

    function _saveAs(bytes32 dealId, Case memory c, Phase phase) private {
        c.phase = phase;
        _save(dealId, c);
    }

    function _potOf(bytes32 dealId, Case memory c) private view returns (uint128 pot) {
        pot = uint128(_extras[dealId]); // safe, as all here: sums of what the escrow holds in uint128s
        if (c.payer != Payer.Provider) pot += c.fee;
        if (c.payer == Payer.Fund) pot += uint128(Consortium.tip(c.fee));
    }

    /// @dev With the mediators' addresses only where they are `named`: each takes a slot of its own.
    function _seatsIn(bytes32 dealId, Case memory c, uint8 round, bool named) private view returns (Seat[] memory seats) {
        seats = new Seat[](c.seats[round - 1]);
        for (uint256 i = 0; i < seats.length; ++i) {
            uint256 seat = _seats[dealId][_place(round, i)];
            seats[i] = Docket.unpackSeat(seat, named ? _mediators[Docket.numberOf(seat)] : address(0), c.answer);
        }
    }

    /// @dev As it is kept: the sender's, or it reverts.
    function _ownSeat(bytes32 dealId, Case memory c, uint256 which, Vote vote) private view returns (uint256 seat) {
        _allow(which < c.seats[c.round - 1], dealId); // beyond it the place is that of another round
        seat = _seats[dealId][_place(c.round, which)];
        _allow(Docket.numberOf(seat) == _numbers[msg.sender] && Docket.voteOf(seat) == vote, dealId);
    }

    function _numberOf(address mediator) private returns (uint256 number) {
        number = _numbers[mediator];
        if (number > 0) return number;
        number = ++_numbered;
        (_numbers[mediator], _mediators[number]) = (number, mediator);
    }

    function _place(uint8 round, uint256 which) private pure returns (uint256) {
        return (uint256(round) << 8) | which;
    }

    function _in(uint256 seconds_) private view returns (uint40) {
        return uint40(block.timestamp + seconds_); // 40 bits last for 34,000 years
    }

    function _isClients(Deal calldata deal, Case memory c) private pure returns (bool) {
        return c.finder == address(0) || c.finder == deal.client;
    }

    function _move(bytes32 dealId, DealState state, bytes32 cause) private {
        _deals.moveMediation(dealId, state, cause);
    }

    /// @dev Fines go to this contract's balance in the escrow.
    function _closeSeats(address[] memory mediators, uint256[] memory fines, uint256 stake) private {
        _staking.closeSeats(mediators, fines, stake, address(this));
    }

    function _committed(bytes32 dealId, Case memory c) private view returns (uint256 found) {
        for (uint256 i = 0; i < c.seats[c.round - 1]; ++i) {
            if (Docket.voteOf(_seats[dealId][_place(c.round, i)]) == Vote.Committed) ++found;
        }
    }
}
