// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IProtocolParams} from "./interfaces/IProtocolParams.sol";
import {Params} from "./types/Params.sol";

/// @title Protocol parameters by version
/// @notice Append-only: a deal names its version and is bound to it for life, so governance can never change an open deal.
abstract contract ProtocolParams is IProtocolParams {
    /// @notice How long the version before the latest may still open deals: the longest life of an offer.
    uint256 public constant PARAMS_OVERLAP_S = 600;

    uint256 private constant BPS = 10_000;
    /// @dev A tax above a fifth of the price would be a seizure, not a fee.
    uint256 private constant MAX_TAX_BPS = 2_000;
    /// @dev 1,000-fold collateral: beyond it nobody could deal, which would be a way to halt the market.
    uint256 private constant MAX_COLLATERAL_BPS = 10_000_000;
    /// @dev Bounds how long governance could make a deal last.
    uint256 private constant MAX_GRACE_S = 1 days;
    uint256 private constant MAX_LATE_S = 7 days;
    uint256 private constant MAX_JUDGE_S = 7 days;

    address private immutable _governance;
    /// @dev No audit may outlast what the stakes' exposure covers.
    uint256 private immutable _maxAuditS;

    uint32 private _latest;
    mapping(uint32 version => Params) private _params;

    /// @param governance_ The timelock that alone may add versions.
    /// @param maxAuditS The staking contract's audit window.
    /// @param first Version 1.
    constructor(address governance_, uint256 maxAuditS, Params memory first) {
        require(governance_ != address(0), ProtocolParams_NoGovernance());
        _governance = governance_;
        _maxAuditS = maxAuditS;
        _add(first);
    }

    /// @inheritdoc IProtocolParams
    function addParams(Params calldata added) external returns (uint32 version) {
        require(msg.sender == _governance, ProtocolParams_NotGovernance(msg.sender));
        return _add(added);
    }

    /// @inheritdoc IProtocolParams
    function params(uint32 version) public view returns (Params memory) {
        return _params[version];
    }

    /// @inheritdoc IProtocolParams
    function latestVersion() public view returns (uint32) {
        return _latest;
    }

    /// @inheritdoc IProtocolParams
    function governance() external view returns (address) {
        return _governance;
    }

    /// @dev The latest version may open deals, and for a while the one before it.
    function _isCurrent(uint32 version) internal view returns (bool) {
        uint32 latest = _latest;
        if (version == latest) return true;
        return version != 0 && version == latest - 1 && block.timestamp <= _params[latest].addedAt + PARAMS_OVERLAP_S;
    }

    function _add(Params memory added) private returns (uint32 version) {
        require(
            added.taxBps <= MAX_TAX_BPS && added.timeoutCollateralBps <= BPS && added.mediationFeeBps <= BPS && added.minAbortBps <= BPS
                && added.minCollateralBps <= MAX_COLLATERAL_BPS && added.graceS <= MAX_GRACE_S && added.lateS > 0
                && added.lateS <= MAX_LATE_S && added.judgeS <= MAX_JUDGE_S && added.auditS <= _maxAuditS,
            ProtocolParams_OutOfRange()
        );
        added.addedAt = uint32(block.timestamp); // 32 bits last till 2106
        version = ++_latest;
        _params[version] = added;
        emit ParamsAdded(version, added);
    }
}
