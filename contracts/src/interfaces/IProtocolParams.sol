// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Params} from "../types/Params.sol";

/// @title Protocol parameters by version
interface IProtocolParams {
    /// @notice Deals may now be opened under `version`.
    event ParamsAdded(uint32 indexed version, Params params);

    /// @notice Only governance, through its timelock, may add a version.
    error ProtocolParams_NotGovernance(address sender);
    /// @notice There must be a governance address.
    error ProtocolParams_NoGovernance();
    /// @notice A parameter is beyond the bound that keeps deals finite and fair.
    error ProtocolParams_OutOfRange();

    /// @notice Adds a version; `addedAt` is set by the contract.
    /// @return version Its number.
    function addParams(Params calldata added) external returns (uint32 version);
    /// @notice The parameters of a version; all zero if there is none.
    function params(uint32 version) external view returns (Params memory);
    /// @notice The newest version.
    function latestVersion() external view returns (uint32);
    /// @notice The timelock.
    function governance() external view returns (address);
}
