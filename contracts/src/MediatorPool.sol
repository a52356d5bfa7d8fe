// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IMediatorPool, Lots} from "./interfaces/IMediatorPool.sol";
import {IRandomness} from "./interfaces/IRandomness.sol";
import {IStaking} from "./interfaces/IStaking.sol";
import {Role} from "./types/Role.sol";

/// @title The mediators that may be drawn, by weight of stake
/// @notice A tree of sums with four children a word: a draw reads six words, whatever the number of mediators.
/// @dev Weights are those of the last `join`. One that is too high is found when the mediator is drawn (Mediation calls
/// `sync` and draws again), so stake that has left never gives a seat, and is written down; it is lowered in quiet times, by anyone.
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

    /// @dev About 50,000 gas each; a draw passes over no more.
    uint256 private constant TIDY_AT_ONCE = 16;

    /// @dev Level 0 is the root's four children, level 5 the leaves; node = the path to it, two bits a level. Key: `_at`.
    mapping(uint256 levelAndNode => uint256 fourWeights) private _tree;

    /// @dev One slot: what a draw reads of a mediator.
    struct Member {
        /// Leaf number + 1; 0: not in the pool.
        uint32 place;
        /// Wei.
        uint96 leastFee;
        /// Among `_late`.
        bool isLate;
    }

    mapping(address mediator => Member) private _members;
    mapping(uint256 leaf => address) private _mediators;
    uint256 private _used;
    /// @dev Leaves of those that have left: names that were staked once must not fill the tree for ever.
    uint256[] private _vacant;

    /// @dev Whom a draw passed over for a stake below its weight. Lowered at once, it would change what other draws with the same seed select: whoever
    /// knows the seed could choose among as many lots as there are amounts to take back of a stake of its own.
    address[] private _late;

    /// @dev What has been drawn, and is left out of the sums from then on: leaf and weight, 64 bits of it, in one word each.
    struct Gaps {
        uint256[] words;
        uint256 length;
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
    function sync(address mediator) public returns (bool lowered) {
        bool quiet = _randomness.isQuiet();
        require(quiet || msg.sender == _mediation, MediatorPool_NotNow());
        uint64 staked = _staked(mediator);
        bool tooHigh = _members[mediator].place != 0 && staked < weightOf(mediator);
        if (tooHigh && quiet) _weigh(mediator, staked);
        else if (tooHigh && !_members[mediator].isLate) _addLate(mediator);
        return tooHigh && quiet;
    }

    /// @inheritdoc IMediatorPool
    function tidy() external whileQuiet {
        require(_late.length > 0, MediatorPool_NothingLate());
        for (uint256 i = 0; i < TIDY_AT_ONCE && _late.length > 0; ++i) {
            address mediator = _late[_late.length - 1];
            _late.pop();
            _members[mediator].isLate = false;
            sync(mediator);
        }
    }

    /// @inheritdoc IMediatorPool
    function late() external view returns (uint256) {
        return _late.length;
    }

    /// @inheritdoc IMediatorPool
    function drawLots(Lots calldata lots, address[] calldata list, address[] calldata excluded)
        external
        view
        returns (address[] memory drawn, uint64[] memory weights, bool exhausted)
    {
        (drawn, weights) = (new address[](lots.most), new uint64[](lots.most));
        uint256 length;
        (length, exhausted) = list.length == 0 ? _fromTree(lots, excluded, drawn, weights) : _fromList(lots, list, excluded, drawn, weights);
        // The arrays are longer than what was used of them; nothing lies behind them that would be shown.
        assembly ("memory-safe") {
            mstore(drawn, length)
            mstore(weights, length)
        }
    }

    /// @inheritdoc IMediatorPool
    function weightOf(address mediator) public view returns (uint64) {
        uint256 leaf = _members[mediator].place;
        return leaf == 0 ? 0 : uint64(_tree[_at(DEPTH - 1, (leaf - 1) >> 2)] >> (64 * ((leaf - 1) & 3)));
    }

    /// @inheritdoc IMediatorPool
    function leastFeeOf(address mediator) external view returns (uint96) {
        return _members[mediator].leastFee;
    }

    /// @inheritdoc IMediatorPool
    function totalWeight() public view returns (uint256 total) {
        uint256 word = _tree[_at(0, 0)];
        for (uint256 i = 0; i < 4; ++i) {
            total += uint64(word >> (64 * i));
        }
    }

    /// @dev By weight. Who is excluded and drawn nevertheless is left out from then on, which draws the others as if it had never been there, and
    /// costs less than looking up each who is excluded.
    function _fromTree(Lots calldata lots, address[] calldata excluded, address[] memory drawn, uint64[] memory weights)
        private
        view
        returns (uint256 length, bool exhausted)
    {
        uint256 total = totalWeight();
        bool deep = lots.fee < type(uint96).max && _used >= DEEP && _used - _vacant.length >= DEEP;
        Gaps memory gaps = Gaps(new uint256[](lots.most + excluded.length), 0);
        if (lots.isAgain) total -= _leaveOut(excluded, gaps);
        for (uint256 wanted = lots.wanted; wanted > 0 && length < lots.most;) {
            if (total == 0) return (length, true);
            (uint256 leaf, uint256 weight) = _descend(_random(lots.seed, gaps.length) % total, gaps);
            gaps.words[gaps.length++] = (leaf << 64) | weight;
            total -= weight;
            address mediator = _mediators[leaf];
            if (_isAmong(mediator, excluded)) continue;
            drawn[length] = mediator;
            if (!deep || _members[mediator].leastFee <= lots.fee) (weights[length], wanted) = (uint64(weight), wanted - 1); // it was one
            ++length;
        }
    }

    /// @dev Each as likely as the other: client and provider have chosen them.
    function _fromList(
        Lots calldata lots,
        address[] calldata list,
        address[] calldata excluded,
        address[] memory drawn,
        uint64[] memory weights
    ) private view returns (uint256 length, bool exhausted) {
        for (; length < lots.wanted && length < lots.most; ++length) {
            drawn[length] = _oneOf(list, _random(lots.seed, length) % list.length, excluded, drawn);
            if (drawn[length] == address(0)) return (length, true);
            weights[length] = 1; // any stake that reaches the minimum
        }
    }

    /// @dev The first of the list, from `start` on, that is neither excluded nor drawn and has a stake.
    function _oneOf(address[] calldata list, uint256 start, address[] calldata excluded, address[] memory drawn)
        private
        view
        returns (address)
    {
        for (uint256 i = 0; i < list.length; ++i) {
            address mediator = list[(start + i) % list.length];
            if (!_isAmong(mediator, excluded) && !_isDrawn(mediator, drawn) && _staked(mediator) > 0) return mediator;
        }
        return address(0);
    }

    function _random(bytes32 seed, uint256 which) private pure returns (uint256) {
        return uint256(keccak256(abi.encode(seed, which)));
    }

    /// @dev From the root down: at each level the child in whose sum `left` falls, the gaps below it taken off.
    function _descend(uint256 left, Gaps memory gaps) private view returns (uint256 node, uint256 weight) {
        // Every sum is that of what lies below it (`_weigh`), gaps included, and `left` is below their sum: nothing here can overflow, and no
        // child beyond the fourth is looked at.
        unchecked {
            for (uint256 level = 0; level < DEPTH; ++level) {
                uint256 word = _tree[_at(level, node)];
                uint256 shift = 2 * (DEPTH - 1 - level) + 64;
                for (node <<= 2;; ++node) {
                    weight = uint64(word >> (64 * (node & 3))) - _gapsBelow(node, shift, gaps);
                    if (left < weight) break;
                    left -= weight;
                }
            }
        }
    }

    /// @dev So that who is seated already is not drawn once more by each further call.
    function _leaveOut(address[] calldata excluded, Gaps memory gaps) private view returns (uint256 sum) {
        for (uint256 i = 0; i < excluded.length; ++i) {
            uint256 weight = weightOf(excluded[i]);
            if (weight == 0) continue;
            uint256 leaf = _members[excluded[i]].place - 1;
            if (_gapsBelow(leaf, 64, gaps) > 0) continue; // named twice
            gaps.words[gaps.length++] = (leaf << 64) | weight;
            sum += weight;
        }
    }

    function _gapsBelow(uint256 node, uint256 shift, Gaps memory gaps) private pure returns (uint256 sum) {
        unchecked {
            for (uint256 g = 0; g < gaps.length; ++g) {
                uint256 gap = gaps.words[g];
                if (gap >> shift == node) sum += uint64(gap);
            }
        }
    }

    function _at(uint256 level, uint256 node) private pure returns (uint256) {
        return (level << 16) | node; // nodes are below 4^6
    }

    function _weigh(address mediator, uint64 weight) private {
        uint256 leaf = _members[mediator].place - 1;
        uint256 before = weightOf(mediator);
        for (uint256 level = 0; level < DEPTH; ++level) {
            uint256 node = leaf >> (2 * (DEPTH - 1 - level));
            uint256 shift = 64 * (node & 3);
            uint256 word = _tree[_at(level, node >> 2)];
            uint256 sum = uint64(word >> shift) + weight - before; // ≤ the token's supply, 10^18 gwei: fits 64 bits
            _tree[_at(level, node >> 2)] = (word & ~(uint256(type(uint64).max) << shift)) | (sum << shift);
        }
        if (weight == 0) {
            delete _members[mediator];
            delete _mediators[leaf];
            _vacant.push(leaf);
        }
        emit MediatorWeighed(mediator, weight);
    }

    function _addLate(address mediator) private {
        _members[mediator].isLate = true;
        _late.push(mediator);
    }

    /// @dev In gwei, and 0 below the role's minimum.
    function _staked(address mediator) private view returns (uint64) {
        IStaking.Position memory own = _staking.positionOf(Role.Mediator, mediator);
        uint256 bonded = own.stake - own.unbonding;
        return bonded < _staking.minimumStake(Role.Mediator) ? 0 : uint64(bonded / GWEI);
    }

    function _isAmong(address wanted, address[] calldata list) private pure returns (bool) {
        for (uint256 i = 0; i < list.length; ++i) {
            if (list[i] == wanted) return true;
        }
        return false;
    }

    function _isDrawn(address wanted, address[] memory drawn) private pure returns (bool) {
        for (uint256 i = 0; i < drawn.length; ++i) {
            if (drawn[i] == wanted) return true;
        }
        return false;
    }
}
