// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Audits} from "../../src/Audits.sol";
import {Equivocations} from "../../src/Equivocations.sol";
import {IAudits} from "../../src/interfaces/IAudits.sol";
import {Authorities} from "../../src/interfaces/IStaking.sol";
import {IRandomness} from "../../src/interfaces/IRandomness.sol";
import {ResultHash} from "../../src/libraries/ResultHash.sol";
import {Court} from "../../src/interfaces/IMediation.sol";
import {Consortium} from "../../src/libraries/Consortium.sol";
import {Mediation} from "../../src/Mediation.sol";
import {MediatorPool} from "../../src/MediatorPool.sol";
import {Reputation} from "../../src/Reputation.sol";
import {Slashing} from "../../src/Slashing.sol";
import {Strategies} from "../../src/Strategies.sol";
import {Deal} from "../../src/types/Deal.sol";
import {Case, Phase, Ruling, Seat, Vote} from "../../src/types/Mediation.sol";
import {Role} from "../../src/types/Role.sol";
import {DevBeacon} from "./DevBeacon.sol";
import {Market} from "./Market.sol";

/// @notice A market with mediation: thirty staked mediators, a beacon that the test rules, and the moves of a case.
abstract contract CourtHouse is Market {
    uint256 internal constant MEDIATORS = 30;
    uint256 internal constant FEE = 80.5e18; // of PRICE, at the default parameters
    bytes32 internal constant RIGHT = keccak256("right digest");
    bytes32 internal constant WRONG = keccak256("wrong digest");
    /// @dev The right digest, signed over files that are others.
    bytes32 internal constant LIE = keccak256("right digest, wrong files");
    /// @dev No digest: the mediator can't run the job.
    bytes32 internal constant UNRUNNABLE = Consortium.UNRUNNABLE;
    bytes32 internal constant OUTPUTS = keccak256("outputs");
    bytes32 internal constant SALT = keccak256("salt");
    bytes32 internal constant VOTE_SALT = keccak256("vote salt");
    address internal constant BURN = 0x000000000000000000000000000000000000dEaD;

    DevBeacon internal beacon;
    MediatorPool internal pool;
    Strategies internal strategies;
    Reputation internal reputation;
    Slashing internal slashing;
    Mediation internal mediation;
    Equivocations internal equivocations;
    Audits internal audits;

    function setUp() public virtual override {
        super.setUp();
        for (uint256 i = 0; i < MEDIATORS; ++i) {
            enlist(mediatorAt(i), 20_000e18);
        }
    }

    function mediatorAt(uint256 i) internal pure returns (address) {
        return address(uint160(0x3ED000 + i));
    }

    function enlist(address mediator, uint256 stake) internal {
        stakeAs(Role.Mediator, mediator, stake);
        vm.prank(mediator);
        pool.join();
    }

    /// @dev After Escrow, Staking and Deals: beacon, pool, strategies, reputation, mediation, audits.
    function authoritiesOf(address predicted, uint256 nonce) internal override returns (Authorities memory) {
        treasury = vm.computeCreateAddress(address(this), nonce + 10);
        return Authorities(predicted, vm.computeCreateAddress(address(this), nonce + 8), vm.computeCreateAddress(address(this), nonce + 3));
    }

    function deployCourt(Authorities memory who) internal override {
        IRandomness randomness = createRandomness();
        pool = new MediatorPool(staking, randomness, who.mediation);
        strategies = new Strategies(address(timelock));
        reputation = new Reputation(who.mediation);
        slashing = new Slashing(escrow, randomness, who.mediation);
        address equivocator = vm.computeCreateAddress(address(this), vm.getNonce(address(this)) + 1);
        mediation = new Mediation(Court(deals, escrow, staking, pool, randomness, strategies, reputation, slashing, treasury, equivocator));
        equivocations = new Equivocations(deals, mediation);
        IAudits.Directory memory places = IAudits.Directory(
            address(mediation), address(pool), address(randomness), address(strategies), address(reputation), address(equivocations)
        );
        audits = new Audits(deals, places);
        vm.assertEq(address(mediation), who.mediation, "prediction of mediation");
        vm.assertEq(address(audits), treasury, "prediction of audits");
    }

    function createRandomness() internal virtual returns (IRandomness) {
        return beacon = new DevBeacon();
    }

    // ---- moves

    function partsOf(Deal memory deal, bytes32 digest) internal view returns (ResultHash.Parts memory) {
        ResultHash.Parts memory parts = ResultHash.Parts(deals.dealIdOf(deal), deal.provider, digest, OUTPUTS, keccak256("ok"), SALT);
        if (digest == LIE) (parts.digest, parts.outputsDigest) = (RIGHT, keccak256("other files"));
        return parts;
    }

    /// @dev What a mediator says that found `digest`, and the files that the provider published for it. Zero: it had no inputs.
    function answerOf(bytes32 digest) internal pure returns (bytes32) {
        return digest == 0 || digest == UNRUNNABLE ? digest : answerOf(digest, OUTPUTS);
    }

    function answerOf(bytes32 digest, bytes32 outputs) internal pure returns (bytes32) {
        return keccak256(abi.encode(digest, outputs, keccak256("ok")));
    }

    function hashOf(Deal memory deal, bytes32 digest) internal view returns (bytes32) {
        return keccak256(abi.encode(block.chainid, address(deals), partsOf(deal, digest)));
    }

    function commitDigest(bytes32 digest) internal returns (Deal memory deal) {
        deal = openOne(0);
        vm.startPrank(deal.provider);
        deals.commitResult(deal, hashOf(deal, digest));
        vm.stopPrank();
    }

    function payDigest(bytes32 digest) internal returns (Deal memory deal) {
        deal = openOne(0);
        settle(accepted(deal, hashOf(deal, digest), deal.price));
    }

    function challengeIt(Deal memory deal) internal {
        vm.prank(deal.client);
        mediation.challenge(deal);
    }

    /// @dev Lets the beacon's round pass and draws.
    function drawIt(Deal memory deal) internal {
        uint40 round = caseOf(deal).deadline;
        if (vm.getBlockTimestamp() < uint256(round + 1) * 60) vm.warp(uint256(round + 1) * 60);
        beacon.set(round, keccak256(abi.encode("seed", round)));
        mediation.draw(deal, new address[](0));
    }

    function caseOf(Deal memory deal) internal view returns (Case memory) {
        return mediation.caseOf(deals.dealIdOf(deal));
    }

    function seatsOf(Deal memory deal) internal view returns (Seat[] memory) {
        return mediation.seatsOf(deals.dealIdOf(deal), caseOf(deal).round);
    }

    function commitAt(Deal memory deal, uint256 seat, bytes32 digest) internal {
        commitAnswer(deal, seat, answerOf(digest));
    }

    function commitAnswer(Deal memory deal, uint256 seat, bytes32 answer) internal {
        bytes32 dealId = deals.dealIdOf(deal);
        uint8 round = caseOf(deal).round;
        address mediator = seatsOf(deal)[seat].mediator;
        bytes32 commitment = keccak256(abi.encode(block.chainid, address(mediation), dealId, round, mediator, answer, VOTE_SALT));
        vm.prank(mediator);
        mediation.commitVote(dealId, seat, commitment);
    }

    function revealAt(Deal memory deal, uint256 seat, bytes32 digest, bytes32 claimed) internal {
        revealAnswer(deal, seat, answerOf(digest), voteOf(digest, claimed));
    }

    function voteOf(bytes32 digest, bytes32 claimed) internal pure returns (Vote) {
        if (digest == 0) return Vote.InputUnavailable;
        if (digest == UNRUNNABLE) return Vote.Unrunnable;
        return digest == claimed ? Vote.Match : Vote.Mismatch;
    }

    function revealAnswer(Deal memory deal, uint256 seat, bytes32 answer, Vote vote) internal {
        address mediator = seatsOf(deal)[seat].mediator;
        bytes32 dealId = deals.dealIdOf(deal);
        vm.prank(mediator);
        mediation.revealVote(dealId, seat, vote, answer, VOTE_SALT);
    }

    /// @dev A whole round: all drawn, committed and revealed; `found` is what each seat finds, in turn; then the count.
    function play(Deal memory deal, bytes32 claimed, bytes32[] memory found) internal {
        drawIt(deal);
        uint256 seats = seatsOf(deal).length;
        uint256 first = seats - caseOf(deal).open;
        for (uint256 i = first; i < seats; ++i) {
            commitAt(deal, i, found[i - first]);
        }
        if (caseOf(deal).phase == Phase.Commit) mediation.revealResult(deal, partsOf(deal, claimed));
        for (uint256 i = first; i < seats; ++i) {
            revealAt(deal, i, found[i - first], claimed);
        }
        mediation.tally(deal);
    }

    /// @dev A round in which all find the same; what they say of it does not count: the chain compares.
    function playAnswer(Deal memory deal, ResultHash.Parts memory said, bytes32 found) internal {
        drawIt(deal);
        uint256 seats = seatsOf(deal).length;
        for (uint256 i = 0; i < seats; ++i) {
            commitAnswer(deal, i, found);
        }
        if (caseOf(deal).phase == Phase.Commit) mediation.revealResult(deal, said);
        for (uint256 i = 0; i < seats; ++i) {
            revealAnswer(deal, i, found, Vote.Match);
        }
        mediation.tally(deal);
    }

    function each(uint256 count, bytes32 digest) internal pure returns (bytes32[] memory list) {
        list = new bytes32[](count);
        for (uint256 i = 0; i < count; ++i) {
            list[i] = digest;
        }
    }

    function concludeIt(Deal memory deal) internal {
        vm.warp(caseOf(deal).deadline);
        mediation.conclude(deal);
    }

    // ---- what must hold

    function assertRuling(Deal memory deal, Ruling ruling) internal view {
        vm.assertEq(uint256(caseOf(deal).ruling), uint256(ruling), "ruling");
    }

    function assertPhase(Deal memory deal, Phase phase) internal view {
        vm.assertEq(uint256(caseOf(deal).phase), uint256(phase), "phase");
    }

    /// @dev After a case: nothing is left in it, nothing exposed for it, and every token of the escrow is somebody's.
    function assertDone(Deal memory deal) internal view {
        assertPhase(deal, Phase.Done);
        vm.assertEq(uint256(caseOf(deal).pot), 0, "pot");
        vm.assertEq(freeOf(address(mediation)), 0, "mediation keeps nothing");
        vm.assertEq(lockedOf(address(mediation)), 0, "mediation locks nothing");
        vm.assertEq(lockedOf(client), 0, "the client's lock");
        vm.assertEq(exposureOf(provider), 0, "the provider's exposure");
        for (uint256 i = 0; i < MEDIATORS; ++i) {
            vm.assertEq(staking.positionOf(Role.Mediator, mediatorAt(i)).exposure, 0, "a seat's exposure");
        }
        vm.assertEq(sumOfBalances(), token.balanceOf(address(escrow)), "every wei is somebody's");
    }

    function sumOfBalances() internal view returns (uint256 sum) {
        sum = freeOf(client) + lockedOf(client) + freeOf(provider) + freeOf(solver) + freeOf(author) + freeOf(treasury) + freeOf(BURN);
        sum += freeOf(slashing.jackpot());
        sum += freeOf(stranger) + freeOf(address(mediation));
        for (uint256 i = 0; i < MEDIATORS; ++i) {
            sum += freeOf(mediatorAt(i));
        }
    }

    function mediatorStake(address mediator) internal view returns (uint256) {
        return staking.positionOf(Role.Mediator, mediator).stake;
    }
}
