// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {SafeCast} from "@openzeppelin/contracts/utils/math/SafeCast.sol";
import {MessageHashUtils} from "@openzeppelin/contracts/utils/cryptography/MessageHashUtils.sol";
import {ISolverBonds, SolverWord} from "./interfaces/ISolverBonds.sol";
import {Rankings} from "./libraries/Rankings.sol";
import {TypedData} from "./libraries/TypedData.sol";
import {Signatures} from "./Signatures.sol";
import {Deal} from "./types/Deal.sol";
import {Ranking, RankingFault} from "./types/Ranking.sol";

/// @title Bonds of solvers, and the proofs that take them
/// @notice Beside the stake, which no solver can lose: staking knows no fault of a solver's. Convicts by what the solver's wallet signed and nothing else.
contract SolverBonds is ISolverBonds, Signatures {
    using SafeERC20 for IERC20;
    using SafeCast for uint256;

    /// @dev One slot. 96 bits hold 79 thousand million LILY, 79 times the supply.
    struct Bond {
        uint96 amount;
        uint64 releasableAt;
        uint64 convictions;
    }

    uint256 private constant BPS = 10_000;
    /// @dev Of what is taken, as in Slashing: enough to pay for the proof, too little for a solver to convict itself and keep its bond.
    uint256 private constant BOUNTY_BPS = 1_000;
    address private constant BURN = 0x000000000000000000000000000000000000dEaD;
    bytes32 private constant WORD_TYPE = keccak256("SolverWord(bytes32 jobOffer,uint8 round,bytes32 dealId,bytes32 ranking)");

    IERC20 private immutable _token;
    bytes32 private immutable _domain;
    uint256 private immutable _releaseDelayS;

    mapping(address solver => Bond) private _bonds;
    mapping(address solver => mapping(bytes32 jobOffer => bool)) private _proven;

    /// @param token_ The LILY token.
    /// @param deals What solvers sign for (src/chain/signing/typed-data.ts).
    /// @param releaseDelayS Seconds in which a lie can still be proved; a job offer lives for ten minutes.
    constructor(IERC20 token_, address deals, uint256 releaseDelayS) {
        (_token, _releaseDelayS) = (token_, releaseDelayS);
        bytes32 domainType = keccak256("EIP712Domain(string name,string version,uint256 chainId,address verifyingContract)");
        _domain = keccak256(abi.encode(domainType, keccak256("lilynode"), keccak256("1"), block.chainid, deals));
    }

    /// @inheritdoc ISolverBonds
    function post(uint256 amount) external {
        require(amount > 0, SolverBonds_ZeroAmount());
        // Before the books: a re-entrant token must find no bond that is not yet paid for.
        _token.safeTransferFrom(msg.sender, address(this), amount);
        Bond storage own = _bonds[msg.sender];
        uint256 total = own.amount + amount;
        (own.amount, own.releasableAt) = (total.toUint96(), 0);
        emit BondPosted(msg.sender, amount, total);
    }

    /// @inheritdoc ISolverBonds
    function requestRelease() external {
        Bond storage own = _bonds[msg.sender];
        require(own.amount > 0, SolverBonds_NothingBonded(msg.sender));
        own.releasableAt = (block.timestamp + _releaseDelayS).toUint64();
        emit ReleaseRequested(msg.sender, own.amount, own.releasableAt);
    }

    /// @inheritdoc ISolverBonds
    function release() external {
        Bond storage own = _bonds[msg.sender];
        uint256 amount = own.amount;
        require(amount > 0, SolverBonds_NothingBonded(msg.sender));
        require(own.releasableAt > 0 && block.timestamp >= own.releasableAt, SolverBonds_TooEarly(msg.sender, own.releasableAt));
        (own.amount, own.releasableAt) = (0, 0);
        emit BondReleased(msg.sender, amount);
        _token.safeTransfer(msg.sender, amount);
    }

    /// @inheritdoc ISolverBonds
    function prove(address solver, SolverWord calldata one, SolverWord calldata other) external {
        bool ofOne = one.jobOffer == other.jobOffer && one.round == other.round;
        bool contradicts = ofOne && (one.dealId != other.dealId || one.ranking != other.ranking);
        require(contradicts && _isWord(solver, one) && _isWord(solver, other), SolverBonds_NotProven(solver));
        _convict(solver, one.jobOffer);
    }

    /// @inheritdoc ISolverBonds
    function proveRanking(SolverWord calldata word, Deal calldata deal, Ranking calldata ranking) external {
        bool fits = word.jobOffer == deal.jobOffer && word.dealId == MessageHashUtils.toTypedDataHash(_domain, TypedData.hash(deal))
            && word.ranking == Rankings.hash(ranking);
        bool proven = fits && Rankings.faultOf(ranking, deal) != RankingFault.None && _isWord(deal.solver, word);
        require(proven, SolverBonds_NotProven(deal.solver));
        _convict(deal.solver, word.jobOffer);
    }

    /// @inheritdoc ISolverBonds
    function faultOf(Deal calldata deal, Ranking calldata ranking) external pure returns (RankingFault) {
        return Rankings.faultOf(ranking, deal);
    }

    /// @inheritdoc ISolverBonds
    function bondOf(address solver) external view returns (uint256 amount, uint256 releasableAt) {
        return (_bonds[solver].amount, _bonds[solver].releasableAt);
    }

    /// @inheritdoc ISolverBonds
    function convictionsOf(address solver) external view returns (uint256) {
        return _bonds[solver].convictions;
    }

    /// @dev Once for each job, whatever was proved. A tenth is the sender's, the rest burns.
    function _convict(address solver, bytes32 jobOffer) private {
        require(!_proven[solver][jobOffer], SolverBonds_AlreadyProven(solver, jobOffer));
        _proven[solver][jobOffer] = true;
        Bond storage bond = _bonds[solver];
        uint256 amount = bond.amount;
        uint256 bounty = (amount * BOUNTY_BPS) / BPS;
        (bond.amount, bond.releasableAt) = (0, 0);
        ++bond.convictions;
        emit SolverConvicted(solver, jobOffer, msg.sender, amount, bounty);
        _token.safeTransfer(msg.sender, bounty);
        _token.safeTransfer(BURN, amount - bounty);
    }

    function _isWord(address solver, SolverWord calldata word) private view returns (bool) {
        bytes32 struct_ = keccak256(abi.encode(WORD_TYPE, word.jobOffer, word.round, word.dealId, word.ranking));
        return _isSigned(solver, MessageHashUtils.toTypedDataHash(_domain, struct_), word.signature);
    }
}
