// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IDrandBeacon} from "./interfaces/IDrandBeacon.sol";
import {IRandomness} from "./interfaces/IRandomness.sol";
import {DrandSignature} from "./libraries/DrandSignature.sol";

/// @title Randomness of drand: its threshold of members knows a seed three seconds before all others, and can't choose it
/// @notice For chains with EIP-2537. Time is cut into rounds as in the commit–reveal beacon: weights may change in even rounds; the seed of
/// an even round is drand's first signature after its end, and is drawn with in the odd round that follows. So nobody that knows a seed can
/// change what it selects. There is no bond and no member of ours: anyone brings the signature, and only the right one is taken.
contract DrandBeacon is IDrandBeacon {
    uint256 private immutable _genesisS;
    uint256 private immutable _periodS;
    uint256 private immutable _roundS;
    bytes private _key;

    mapping(uint40 round => bytes32) private _seeds;

    /// @param key_ drand's public key in G2, 256 bytes as EIP-2537 encodes it.
    /// @param genesisS_ When drand's round 1 was, Unix seconds.
    /// @param periodS_ Seconds between two of its rounds.
    /// @param roundS_ Seconds of a round of ours: time enough to bring a signature and to draw.
    constructor(bytes memory key_, uint256 genesisS_, uint256 periodS_, uint256 roundS_) {
        require(key_.length == 256 && periodS_ != 0 && roundS_ >= 2 * periodS_, Drand_BadRound(0));
        (_key, _genesisS, _periodS, _roundS) = (key_, genesisS_, periodS_, roundS_);
    }

    /// @inheritdoc IDrandBeacon
    function submit(uint40 round, bytes calldata signature) external {
        uint64 drandRound = drandRoundOf(round);
        require(DrandSignature.isValid(_key, drandRound, signature), Drand_BadSignature(drandRound));
        bytes32 seed = keccak256(abi.encode(address(this), round, signature));
        _seeds[round] = seed; // the same whoever brings it, however often: a round has one signature
        emit DrandSubmitted(round, drandRound, seed);
    }

    /// @inheritdoc IDrandBeacon
    function drandRoundOf(uint40 round) public view returns (uint64) {
        uint256 endS = (uint256(round) + 1) * _roundS;
        require(round % 2 == 0 && endS >= _genesisS, Drand_BadRound(round));
        return uint64((endS - _genesisS) / _periodS + 2); // round 1 is at genesis: the first that is later than `endS`
    }

    /// @inheritdoc IRandomness
    function roundAfter(uint256 time) external view returns (uint40) {
        return uint40((time / _roundS + 2) & ~uint256(1)); // even, and later than the one of `time`
    }

    /// @inheritdoc IRandomness
    function seedOf(uint40 round) external view returns (bytes32, bool) {
        bytes32 seed = _seeds[round];
        return (seed, seed != 0);
    }

    /// @inheritdoc IRandomness
    function isOver(uint40 round) external view returns (bool) {
        return _current() > round + 1;
    }

    /// @inheritdoc IRandomness
    function isQuiet() external view returns (bool) {
        return _current() % 2 == 0;
    }

    function _current() private view returns (uint40) {
        return uint40(block.timestamp / _roundS);
    }
}
