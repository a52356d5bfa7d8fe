// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IAudits} from "./interfaces/IAudits.sol";
import {IDeals} from "./interfaces/IDeals.sol";
import {IMediation} from "./interfaces/IMediation.sol";
import {IRandomness} from "./interfaces/IRandomness.sol";
import {IReputation} from "./interfaces/IReputation.sol";
import {IStaking} from "./interfaces/IStaking.sol";
import {IStrategies, Strategy} from "./interfaces/IStrategies.sol";
import {Deal} from "./types/Deal.sol";
import {DealState} from "./types/DealState.sol";
import {Role} from "./types/Role.sol";

/// @title Audits of paid deals, drawn by lot, paid from the tax on deals
/// @notice This contract's own balance in the escrow is the audit fund: taxes come in, fees of audits go out. It can't be negative, for
/// the escrow locks nothing that is not there; nobody can take it out, for this contract has no function that withdraws.
contract Audits is IAudits {
    uint256 private constant ONE = 1e18;
    uint256 private constant BPS = 10_000;
    /// @dev 1 + η with η = 0.1: a tenth more than what makes cheating worthless.
    uint256 private constant MARGIN_BPS = 11_000;
    /// @dev p_floor = 0.02: no record makes a provider safe from audits.
    uint256 private constant FLOOR = 2e16;
    /// @dev A provider with fewer results found right in a row, or of which less than ten such deals' worth was, is audited always, at its own cost: a new name
    /// costs that much.
    uint256 private constant NEW_BELOW = 10;

    IDeals private immutable _deals;
    IMediation private immutable _mediation;
    IRandomness private immutable _randomness;
    IStrategies private immutable _strategies;
    IStaking private immutable _staking;
    IReputation private immutable _reputation;
    address private immutable _pool;
    address private immutable _equivocations;

    /// @param deals_ Whose treasury this contract is.
    /// @param with Where drawn deals go, what draws, how likely a re-run convicts, and the providers' records.
    constructor(IDeals deals_, Directory memory with) {
        (_deals, _staking) = (deals_, IStaking(deals_.staking()));
        (_mediation, _randomness) = (IMediation(with.mediation), IRandomness(with.randomness));
        (_strategies, _reputation) = (IStrategies(with.strategies), IReputation(with.reputation));
        (_pool, _equivocations) = (with.pool, with.equivocations);
    }

    /// @inheritdoc IAudits
    function poke(Deal calldata deal) external {
        bytes32 dealId = _deals.dealIdOf(deal);
        (DealState state, uint40 since,) = _deals.stateOf(dealId);
        require(state == DealState.Paid, Audits_NotAuditable(dealId));
        uint40 round = _randomness.roundAfter(since);
        (, bool ready) = _randomness.seedOf(round);
        require(ready, Audits_NoSeedYet(dealId, round));
        uint256 probability = probabilityOf(deal);
        require(isDrawn(deal, since), Audits_NotDrawn(dealId, probability));
        emit Audited(dealId, msg.sender, probability);
        _mediation.audit(deal, msg.sender, _streakFor(deal) < NEW_BELOW ? address(0) : address(this));
    }

    /// @inheritdoc IAudits
    function directory() external view returns (Directory memory) {
        address strategies = address(_strategies);
        return Directory(address(_mediation), _pool, address(_randomness), strategies, address(_reputation), _equivocations);
    }

    /// @inheritdoc IAudits
    function isDrawn(Deal calldata deal, uint256 paidAt) public view returns (bool) {
        (bytes32 seed, bool ready) = _randomness.seedOf(_randomness.roundAfter(paidAt));
        if (!ready) return false;
        uint256 lot = uint256(keccak256(abi.encode(seed, _deals.dealIdOf(deal)))) % ONE; // 2^256 is so much larger that no lot is likelier
        return lot < probabilityOf(deal);
    }

    /// @inheritdoc IAudits
    /// @dev p = 1.1/((δ − φ)(1 + σρ)): what a cheater gains is taken as the whole price, for its costs are not known; σ is its own
    /// share of its stake, for others' money deters nobody.
    function probabilityOf(Deal calldata deal) public view returns (uint256 probability) {
        uint256 streak = _streakFor(deal);
        if (streak < NEW_BELOW) return ONE;
        Strategy memory strategy = _strategies.strategyFor(deal.verification, deal.openBy);
        uint256 miss = uint256(strategy.missBps) + strategy.falseBps;
        if (miss >= BPS) return ONE; // mild: it says nearly nothing, and takes nothing
        probability = (ONE * MARGIN_BPS * BPS) / ((BPS - miss) * (BPS + _ownCollateralBps(deal)));
        if (probability < ONE / streak) probability = ONE / streak;
        if (probability < FLOOR) probability = FLOOR;
        if (probability > ONE) probability = ONE;
    }

    /// @dev σρ, rounded down.
    function _ownCollateralBps(Deal calldata deal) private view returns (uint256) {
        (uint256 delegated,) = _staking.delegatedOf(Role.Provider, deal.provider);
        if (delegated == 0) return deal.collateralBps;
        IStaking.Position memory own = _staking.positionOf(Role.Provider, deal.provider);
        uint256 bonded = own.stake - own.unbonding; // ≥ delegated > 0
        return deal.collateralBps * (bonded - delegated) / bonded;
    }

    /// @dev Results found right in a row, as they count for a deal of this price.
    function _streakFor(Deal calldata deal) private view returns (uint256) {
        return _reputation.streakFor(deal.provider, deal.price);
    }
}
