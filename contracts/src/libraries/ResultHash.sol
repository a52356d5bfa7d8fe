// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

/// @title What the chain knows of a result
library ResultHash {
    /// @notice What a result is made of.
    struct Parts {
        bytes32 dealId;
        address provider;
        /// Canonical digest of outcome and declared outputs.
        bytes32 digest;
        /// sha2-256 of the outputs' CID.
        bytes32 outputsDigest;
        bytes32 outcomeId;
        /// Known to client and provider: nobody else can test a guess of the result against the hash.
        bytes32 salt;
    }

    /// @notice Bound to one chain, one contract, one deal and one provider, so that it can't be copied to another.
    function compute(uint256 chainId, address deals, Parts memory parts) internal pure returns (bytes32) {
        return keccak256(abi.encode(chainId, deals, parts)); // all members are static: the same as listing them
    }

    /// @notice All of a result that whoever runs the job again must find alike: how it ended, what came of it, and the files that are served
    /// as that. Importing files into a CID is fixed (src/p2p/unixfs.ts), so the outputs' CID follows from the outputs.
    function answer(Parts calldata parts) internal pure returns (bytes32) {
        return keccak256(abi.encode(parts.digest, parts.outputsDigest, parts.outcomeId));
    }
}
