// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {DrandBeacon} from "../src/DrandBeacon.sol";
import {IDrandBeacon} from "../src/interfaces/IDrandBeacon.sol";
import {DrandSignature} from "../src/libraries/DrandSignature.sol";
import {Test} from "./base/Test.sol";

/// @notice Real signatures of drand's quicknet, and a network of our own with a known secret.
contract DrandTest is Test {
    uint256 private constant GENESIS = 1_692_803_367;
    uint256 private constant PERIOD = 3;
    uint256 private constant ROUND_S = 600;
    /// @dev Of a drand network of one, in this test.
    uint256 private constant SECRET = 0x5eed;

    bytes private constant QUICKNET =
        hex"000000000000000000000000000000000d1fec758c921cc22b0e17e63aaf4bcb5ed66304de9cf809bd274ca73bab4af5a6e9c76a4bc09e76eae8991ef5ece45a"
        hex"0000000000000000000000000000000003cf0f2896adee7eb8b5f01fcad3912212c437e0073e911fb90022d3e760183c8c4b450b6a0a6c3ac6a5776a2d106451"
        hex"000000000000000000000000000000000e5db2b6bfbb01c867749cadffca88b36c24f3012ba09fc4d3022c5c37dce0f977d3adb5d183c7477c442b1f04515273"
        hex"0000000000000000000000000000000001a714f2edb74119a2f2b0d5a7c75ba902d163700a61bc224ededd8e63aef7be1aaf8e93d7a9718b047ccddb3eb5d68b";
    bytes private constant ROUND_1000 =
        hex"00000000000000000000000000000000144679b9a59af2ec876b1a6b1ad52ea9b1615fc3982b19576350f93447cb1125e342b73a8dd2bacbe47e4b6b63ed5e39"
        hex"0000000000000000000000000000000011f92e4521ef54f047b64b85fa98db2d46f0f44add1f60b93f8a0dbddd63b34f238657c2d93aed18b90bddd60a01b6d2";
    bytes private constant ROUND_657413 =
        hex"000000000000000000000000000000001713718a38ae728dfd477991af2822e08d2f305e47718cef9f7848ce4050e7be41076862b98fad56e91a6b85b89cd97b"
        hex"00000000000000000000000000000000116c5214fdfb7ba78de63a90904f73c935e28a89e5c815c43a49dfc8058ed0d2b7de6f98eae4a917bb868989bd0302b7";
    bytes private constant ROUND_10024141 =
        hex"000000000000000000000000000000000c87caf26bb4f5e9fdfad5ddf739ff8683344f8cf04a8c381225ff067557b5d9d51937eed765fcef21971bf5ddef44bb"
        hex"00000000000000000000000000000000003195f8f10818fed7db9d17f28b41524d77f0beb5d61eef1576a0dccdc4c169e7410284e2cc6e4b09b8f7ddc8b526ed";
    bytes private constant G2 =
        hex"00000000000000000000000000000000024aa2b2f08f0a91260805272dc51051c6e47ad4fa403b02b4510b647ae3d1770bac0326a805bbefd48056c8c121bdb8"
        hex"0000000000000000000000000000000013e02b6052719f607dacd3a088274f65596bd0d09920b61ab5da61bbdc7f5049334cf11213945d57e5ac7d055d042b7e"
        hex"000000000000000000000000000000000ce5d527727d6e118cc9cdc6da2e351aadfd9baa8cbdd3a76d429a695160d12c923ac9cc3baca289e193548608b82801"
        hex"000000000000000000000000000000000606c4a02ea734cc32acd2b02bc28b99cb3e287e85a763af267492ab572e99ab3f370d275cec1da1aaa9075ff05f79be";

    DrandBeacon private beacon;

    function setUp() public {
        (, bytes memory key) = address(0x0e).staticcall(bytes.concat(G2, bytes32(SECRET)));
        beacon = new DrandBeacon(key, GENESIS, PERIOD, ROUND_S);
        vm.warp(GENESIS + 1e7);
    }

    function sign(uint64 drandRound) private view returns (bytes memory signature) {
        bytes memory point = DrandSignature.hashToG1(sha256(abi.encodePacked(drandRound)));
        (, signature) = address(0x0c).staticcall(bytes.concat(point, bytes32(SECRET)));
    }

    function test_QuicknetsOwnSignaturesAreValid() public view {
        vm.assertTrue(DrandSignature.isValid(QUICKNET, 1000, ROUND_1000), "1000");
        vm.assertTrue(DrandSignature.isValid(QUICKNET, 657_413, ROUND_657413), "657413");
        vm.assertTrue(DrandSignature.isValid(QUICKNET, 10_024_141, ROUND_10024141), "10024141");
    }

    function test_ThoseOfOtherRoundsAreNot() public view {
        vm.assertTrue(!(DrandSignature.isValid(QUICKNET, 1001, ROUND_1000)), "the next round");
        vm.assertTrue(!(DrandSignature.isValid(QUICKNET, 1000, ROUND_657413)), "another round's");
    }

    function test_NothingElseIsASignature(uint256 index, uint8 flip) public view {
        bytes memory changed = ROUND_1000;
        changed[index % 128] ^= bytes1(uint8(bound(flip, 1, 255)));
        vm.assertTrue(!(DrandSignature.isValid(QUICKNET, 1000, changed)), "a changed byte");
        vm.assertTrue(!(DrandSignature.isValid(QUICKNET, 1000, new bytes(128))), "the point at infinity");
        vm.assertTrue(!(DrandSignature.isValid(QUICKNET, 1000, new bytes(0))), "nothing");
        vm.assertTrue(!(DrandSignature.isValid(QUICKNET, 1000, bytes.concat(ROUND_1000, hex"00"))), "a byte more");
    }

    function test_ASeedIsThereOnceItsSignatureIs() public {
        uint40 round = beacon.roundAfter(block.timestamp);
        vm.assertEq(uint256(round) % 2, 0, "even");
        (bytes32 seed, bool ready) = beacon.seedOf(round);
        vm.assertTrue(!(ready), "early");
        vm.assertEq(seed, bytes32(0), "early");
        bytes memory signature = sign(beacon.drandRoundOf(round));
        beacon.submit(round, signature);
        (seed, ready) = beacon.seedOf(round);
        vm.assertTrue(ready, "submitted");
        vm.prank(address(0xa));
        beacon.submit(round, signature); // by somebody else, again: the same
        (bytes32 again,) = beacon.seedOf(round);
        vm.assertEq(again, seed, "one seed");
    }

    function test_AWrongSignatureSeedsNothing() public {
        uint40 round = beacon.roundAfter(block.timestamp);
        uint64 drandRound = beacon.drandRoundOf(round);
        bytes memory other = sign(drandRound + 1);
        vm.expectRevert(abi.encodeWithSelector(IDrandBeacon.Drand_BadSignature.selector, drandRound));
        beacon.submit(round, other);
        vm.expectRevert(abi.encodeWithSelector(IDrandBeacon.Drand_BadRound.selector, round + 1));
        beacon.submit(round + 1, other);
    }

    /// @dev What mediators rely on: when weights may change, no seed that may still be used is known to anybody.
    function test_NobodyKnowsASeedWhileWeightsMayChange(uint32 after_) public {
        uint256 time = GENESIS + 2 * ROUND_S + after_;
        vm.warp(time);
        uint40 round = beacon.roundAfter(time);
        uint256 knownAtS = GENESIS + (uint256(beacon.drandRoundOf(round)) - 1) * PERIOD;
        vm.assertTrue(knownAtS > time, "to come");
        vm.warp(knownAtS);
        vm.assertTrue(!(beacon.isQuiet()), "weights stand still once it is known");
        vm.assertTrue(!(beacon.isOver(round)), "and it is drawn with");
        vm.warp((uint256(round) + 2) * ROUND_S - 1);
        vm.assertTrue(!(beacon.isQuiet() || beacon.isOver(round)), "to the end of the odd round");
        vm.warp((uint256(round) + 2) * ROUND_S);
        vm.assertTrue(beacon.isQuiet() && beacon.isOver(round), "then it is over");
    }

    function test_GasOfASignature() public {
        uint40 round = beacon.roundAfter(block.timestamp);
        bytes memory signature = sign(beacon.drandRoundOf(round));
        uint256 before = gasleft();
        beacon.submit(round, signature);
        vm.assertLe(before - gasleft(), 400_000, "a signature costs less than 400,000 gas");
    }

    function test_RoundsMustLeaveTimeToDraw() public {
        vm.expectRevert(abi.encodeWithSelector(IDrandBeacon.Drand_BadRound.selector, 0));
        new DrandBeacon(QUICKNET, GENESIS, PERIOD, 5);
        vm.expectRevert(abi.encodeWithSelector(IDrandBeacon.Drand_BadRound.selector, 0));
        new DrandBeacon(new bytes(96), GENESIS, PERIOD, ROUND_S);
    }
}
