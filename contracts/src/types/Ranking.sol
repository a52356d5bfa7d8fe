// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

/// @notice What became of a candidate. Order as in src/core/ranking.ts.
enum Answer {
    NotAsked,
    Refused,
    Silent,
    Chosen
}

/// @notice An offer that a solver ranked, with what it said of it.
/// @dev All members are static: `abi.encode` of a ranking has one length for each number of candidates.
struct Candidate {
    bytes32 resourceOffer;
    address provider;
    /// Wei of LILY.
    uint128 price;
    /// Wei of LILY, as the solver knew it.
    uint128 stake;
    uint64 reputation;
    /// Price, reputation, stake, locality, cached, load, hardware: before their weights.
    uint64[7] points;
    uint64 score;
    Answer answer;
}

/// @notice A solver's ranking for one job, best first. Its wallet signs the hash of it (SolverWord).
/// @dev Field names and order are those of `Ranking` in src/core/ranking.ts. Rules: docs/protocol/market.md §4.
struct Ranking {
    /// In the order of the points.
    uint8[7] weights;
    /// The client's ceiling, in wei of LILY.
    uint128 maxPrice;
    Candidate[] candidates;
}

/// @notice Where a ranking contradicts itself or its deal. docs/protocol/market.md §8.8
enum RankingFault {
    None,
    Score,
    Points,
    Order,
    Terms,
    Choice,
    Deal
}
