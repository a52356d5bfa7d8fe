// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {ICommitRevealBeacon} from "./interfaces/ICommitRevealBeacon.sol";
import {IRandomness} from "./interfaces/IRandomness.sol";
import {IStaking} from "./interfaces/IStaking.sol";

/// @title Randomness of staked mediators: commit in the first half of a round, reveal in the second
/// @notice One honest member that reveals makes the seed unknown to everybody until then. The last to reveal can choose between two
/// seeds, at the price of its bond. Draws use even rounds, in the odd round that follows; weights change in the first half of even
/// rounds alone: so nobody that knows a seed can change what it selects. A round that nobody serves is seeded by a block hash, so that no deal ever waits for members.
contract CommitRevealBeacon is ICommitRevealBeacon {
    /// @dev A block hash can be read for 256 blocks.
    uint256 private constant BLOCK_HASHES = 256;
    address private constant BURN = 0x000000000000000000000000000000000000dEaD;

    IStaking private immutable _staking;
    uint256 private immutable _roundS;
    uint256 private immutable _bond;

    struct Round {
        uint64 targetBlock;
        uint64 reveals;
        bytes32 mix;
    }

    mapping(uint40 round => Round) private _rounds;
    mapping(uint40 round => mapping(address member => bytes32)) private _commitments;

    /// @param staking_ Where members are staked as mediators and what takes their bond.
    /// @param roundS_ Seconds of a round.
    /// @param bond_ What a member loses that does not reveal, in wei: more than a second choice of the seed is worth to it.
    constructor(IStaking staking_, uint256 roundS_, uint256 bond_) {
        require(roundS_ >= 2, Beacon_RoundTooShort());
        (_staking, _roundS, _bond) = (staking_, roundS_, bond_);
    }

    /// @inheritdoc ICommitRevealBeacon
    function commit(bytes32 commitment) external {
        uint40 round = _current();
        require(block.timestamp % _roundS < _roundS / 2, Beacon_WrongPhase(round));
        bool fresh = commitment != 0 && _commitments[round][msg.sender] == 0;
        require(fresh && _staking.exposeSeat(msg.sender, _bond), Beacon_CannotCommit(round, msg.sender));
        _commitments[round][msg.sender] = commitment;
        emit BeaconCommitted(round, msg.sender);
    }

    /// @inheritdoc ICommitRevealBeacon
    function reveal(bytes32 value) external {
        uint40 round = _current();
        require(block.timestamp % _roundS >= _roundS / 2, Beacon_WrongPhase(round));
        bytes32 expected = keccak256(abi.encode(address(this), round, msg.sender, value));
        require(_commitments[round][msg.sender] == expected, Beacon_CommitmentMismatch(round, msg.sender));
        delete _commitments[round][msg.sender];
        Round storage own = _rounds[round];
        own.reveals += 1;
        own.mix ^= keccak256(abi.encode(msg.sender, value)); // the order of reveals must not matter: nobody gains by being later
        emit BeaconRevealed(round, msg.sender, own.mix);
        _staking.closeSeat(msg.sender, _bond, 0, BURN);
    }

    /// @inheritdoc ICommitRevealBeacon
    function punish(uint40 round, address member) external {
        require(round < _current(), Beacon_WrongPhase(round));
        require(_commitments[round][member] != 0, Beacon_NothingWithheld(round, member));
        delete _commitments[round][member];
        emit BeaconWithheld(round, member);
        _staking.closeSeat(member, _bond, _bond, BURN);
    }

    /// @inheritdoc ICommitRevealBeacon
    function fallBack(uint40 round) external {
        Round storage own = _rounds[round];
        require(round < _current() && own.reveals == 0 && own.mix == 0, Beacon_WrongPhase(round));
        uint256 target = own.targetBlock;
        // A block to come, so that whoever calls can't know its hash; and anyone may make the second call.
        if (target == 0 || block.number > target + BLOCK_HASHES) {
            own.targetBlock = uint64(block.number + 1);
        } else {
            require(block.number > target, Beacon_WrongPhase(round));
            own.mix = keccak256(abi.encode(blockhash(target), round));
        }
        emit BeaconFallback(round, own.targetBlock);
    }

    /// @inheritdoc IRandomness
    function roundAfter(uint256 time) external view returns (uint40) {
        return uint40((time / _roundS + 2) & ~uint256(1)); // even, and later than the one of `time`
    }

    /// @inheritdoc IRandomness
    /// @dev Draws with the seed of an even round happen in the odd one after it.
    function isOver(uint40 round) external view returns (bool) {
        return _current() > round + 1;
    }

    /// @inheritdoc IRandomness
    /// @dev The first half of even rounds: the seed of the round before last is over, that of this one is not yet being revealed.
    function isQuiet() external view returns (bool) {
        return _current() % 2 == 0 && block.timestamp % _roundS < _roundS / 2;
    }

    /// @inheritdoc IRandomness
    function seedOf(uint40 round) external view returns (bytes32, bool) {
        bytes32 mix = _rounds[round].mix;
        if (round >= _current() || mix == 0) return (0, false);
        return (keccak256(abi.encode(address(this), round, mix)), true);
    }

    /// @inheritdoc ICommitRevealBeacon
    function roundS() external view returns (uint256) {
        return _roundS;
    }

    function _current() private view returns (uint40) {
        return uint40(block.timestamp / _roundS);
    }
}
