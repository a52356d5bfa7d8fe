// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IMediatorPool} from "./interfaces/IMediatorPool.sol";
import {IRandomness} from "./interfaces/IRandomness.sol";
import {IStaking} from "./interfaces/IStaking.sol";
import {Role} from "./types/Role.sol";

/// @title The mediators that may be drawn, by weight of stake
/// @notice A tree of sums with four children a word: a draw reads six words, whatever the number of mediators.
/// @dev Weights are those of the last `join`. One that is too high is lowered when the mediator is drawn (Mediation calls
/// `sync` and draws again), so stake that has left never gives a seat; and by anyone who looks, in quiet times.
contract MediatorPool is IMediatorPool {
    /// @dev 4^6 = 4,096 mediators. A limit is needed for the depth; the stake's minimum makes filling it expensive.
    uint256 private constant DEPTH = 6;
    uint256 private constant CAPACITY = 4 ** DEPTH;
    uint256 private constant GWEI = 1e9;
    /// @dev Members from which on bids are heard. The first draw of round four leaves out 5 parties and at most 33 of earlier rounds, and picks at
    /// most 31: so it never runs out of mediators because of bids, which would end the case. It may fail to fill its seats; the next draw hears no bids.
    uint256 private constant DEEP = 70;

    IStaking private immutable _staking;
    IRandomness private immutable _randomness;
    address private immutable _mediation;

    /// @dev Level 0 is the root's four children, level 5 the leaves; node = the path to it, two bits a level.
    mapping(uint256 level => mapping(uint256 node => uint256 fourWeights)) private _tree;

    /// @dev One slot: what a draw reads of a mediator.
    struct Member {
        /// Leaf number + 1; 0: not in the pool.
        uint32 place;
        /// Wei.
        uint96 leastFee;
    }

    mapping(address mediator => Member) private _members;
    mapping(uint256 leaf => address) private _mediators;
    uint256 private _used;
    /// @dev Leaves of those that have left: names that were staked once must not fill the tree for ever.
    uint256[] private _vacant;

    /// @dev What must be left out of the sums in one draw.
    struct Gap {
        uint256 leaf;
        uint256 weight;
    }

    /// @param staking_ Whose mediators' stakes are the weights.
    /// @param randomness_ When weights may change.
    /// @param mediation_ What draws.
    constructor(IStaking staking_, IRandomness randomness_, address mediation_) {
        (_staking, _randomness, _mediation) = (staking_, randomness_, mediation_);
    }

    modifier whileQuiet() {
        require(_randomness.isQuiet(), MediatorPool_NotNow());
        _;
    }

    /// @inheritdoc IMediatorPool
    function join() external whileQuiet {
        require(_staking.isStaked(Role.Mediator, msg.sender), MediatorPool_NotStaked(msg.sender));
        if (_members[msg.sender].place == 0) {
            uint256 leaf = _vacant.length > 0 ? _vacant[_vacant.length - 1] : _used++;
            require(leaf < CAPACITY, MediatorPool_Full(CAPACITY));
            if (_vacant.length > 0) _vacant.pop();
            _mediators[leaf] = msg.sender;
            _members[msg.sender].place = uint32(leaf + 1); // safe: ≤ CAPACITY
        }
        _weigh(msg.sender, _staked(msg.sender));
    }

    /// @inheritdoc IMediatorPool
    function retire() external whileQuiet {
        if (_members[msg.sender].place != 0) _weigh(msg.sender, 0);
    }

    /// @inheritdoc IMediatorPool
    function bid(uint96 leastFee) external whileQuiet {
        require(_members[msg.sender].place != 0, MediatorPool_NotJoined(msg.sender));
        _members[msg.sender].leastFee = leastFee;
        emit FeeBid(msg.sender, leastFee);
    }

    /// @inheritdoc IMediatorPool
    function turnsDown(address mediator, uint256 fee) external returns (bool) {
        return sync(mediator) || (_members[mediator].leastFee > fee && _used - _vacant.length >= DEEP);
    }

    /// @inheritdoc IMediatorPool
    function sync(address mediator) public returns (bool lowered) {
        require(msg.sender == _mediation || _randomness.isQuiet(), MediatorPool_NotNow());
        uint64 staked = _staked(mediator);
        lowered = _members[mediator].place != 0 && staked < weightOf(mediator);
        if (lowered) _weigh(mediator, staked);
    }

    /// @inheritdoc IMediatorPool
    function pick(uint256 random, address[] calldata excluded) external view returns (address) {
        Gap[] memory gaps = new Gap[](excluded.length);
        uint256 total = totalWeight();
        uint256 length = 0;
        for (uint256 i = 0; i < excluded.length; ++i) {
            uint256 leaf = excluded[i] == address(0) ? 0 : _members[excluded[i]].place;
            if (leaf == 0 || _isAmong(excluded, i)) continue;
            gaps[length] = Gap(leaf - 1, weightOf(excluded[i]));
            total -= gaps[length++].weight;
        }
        // The array is longer than what was used of it; nothing lies behind it that would be shown.
        assembly ("memory-safe") {
            mstore(gaps, length)
        }
        return total == 0 ? address(0) : _mediators[_descend(random % total, gaps)];
    }

    /// @inheritdoc IMediatorPool
    function pickFrom(uint256 random, address[] calldata list, address[] calldata excluded) external view returns (address) {
        for (uint256 i = 0; i < list.length; ++i) {
            address mediator = list[(random % list.length + i) % list.length];
            if (!_contains(excluded, mediator) && _staked(mediator) > 0) return mediator;
        }
        return address(0);
    }

    /// @inheritdoc IMediatorPool
    function weightOf(address mediator) public view returns (uint64) {
        uint256 leaf = _members[mediator].place;
        return leaf == 0 ? 0 : uint64(_tree[DEPTH - 1][(leaf - 1) >> 2] >> (64 * ((leaf - 1) & 3)));
    }

    /// @inheritdoc IMediatorPool
    function leastFeeOf(address mediator) external view returns (uint96) {
        return _members[mediator].leastFee;
    }

    /// @inheritdoc IMediatorPool
    function totalWeight() public view returns (uint256 total) {
        uint256 word = _tree[0][0];
        for (uint256 i = 0; i < 4; ++i) {
            total += uint64(word >> (64 * i));
        }
    }

    /// @dev From the root down: at each level the child in whose sum `left` falls, the gaps below it taken off.
    function _descend(uint256 left, Gap[] memory gaps) private view returns (uint256 node) {
        for (uint256 level = 0; level < DEPTH; ++level) {
            uint256 word = _tree[level][node];
            node <<= 2;
            for (;; ++node) {
                uint256 weight = uint64(word >> (64 * (node & 3)));
                for (uint256 g = 0; g < gaps.length; ++g) {
                    if (gaps[g].leaf >> (2 * (DEPTH - 1 - level)) == node) weight -= gaps[g].weight;
                }
                if (left < weight) break;
                left -= weight;
            }
        }
    }

    function _weigh(address mediator, uint64 weight) private {
        uint256 leaf = _members[mediator].place - 1;
        uint256 before = weightOf(mediator);
        for (uint256 level = 0; level < DEPTH; ++level) {
            uint256 node = leaf >> (2 * (DEPTH - 1 - level));
            uint256 shift = 64 * (node & 3);
            uint256 word = _tree[level][node >> 2];
            uint256 sum = uint64(word >> shift) + weight - before; // ≤ the token's supply, 10^18 gwei: fits 64 bits
            _tree[level][node >> 2] = (word & ~(uint256(type(uint64).max) << shift)) | (sum << shift);
        }
        if (weight == 0) {
            delete _members[mediator];
            delete _mediators[leaf];
            _vacant.push(leaf);
        }
        emit MediatorWeighed(mediator, weight);
    }

    /// @dev In gwei, and 0 below the role's minimum.
    function _staked(address mediator) private view returns (uint64) {
        IStaking.Position memory own = _staking.positionOf(Role.Mediator, mediator);
        uint256 bonded = own.stake - own.unbonding;
        return bonded < _staking.minimumStake(Role.Mediator) ? 0 : uint64(bonded / GWEI);
    }

    function _isAmong(address[] calldata list, uint256 index) private pure returns (bool) {
        return _contains(list[:index], list[index]);
    }

    function _contains(address[] calldata list, address wanted) private pure returns (bool) {
        for (uint256 i = 0; i < list.length; ++i) {
            if (list[i] == wanted) return true;
        }
        return false;
    }
}
