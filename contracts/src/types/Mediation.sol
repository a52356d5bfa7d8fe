// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

/// @notice Where a case stands. The order is the ABI's: append only.
enum Phase {
    None,
    /// Waiting for the beacon round that draws the empty seats.
    Draw,
    /// Mediators run the job and commit.
    Commit,
    /// Provider and mediators show what they committed to.
    Reveal,
    /// Ruled, and open to appeal.
    Verdict,
    Done
}

/// @notice How a case ends. The order is the ABI's: append only.
enum Ruling {
    None,
    /// The result was right.
    Cleared,
    /// The result was wrong.
    Convicted,
    /// The inputs could not be had.
    InputWithheld,
    /// The provider did not show its result.
    ResultWithheld,
    /// The provider signed two results.
    Equivocated,
    /// The mediators could not agree, or could not run the job, or no more were to be had.
    NonDeterministic,
    /// The mediators were silent.
    Failed
}

/// @notice Who paid a case's first fee. The order is the ABI's: append only.
enum Payer {
    /// Nobody yet: the provider will, out of its stake.
    Provider,
    Client,
    /// The audit fund.
    Fund
}

/// @notice What became of a seat. The order is the ABI's: append only.
enum Vote {
    /// Drawn, and silent so far.
    None,
    Committed,
    Match,
    Mismatch,
    InputUnavailable,
    /// Silent for too long: slashed and replaced.
    NoShow,
    /// The mediator can't run such a job: an image that it can't have, an engine or a GPU that it has not, a module that its engine refuses.
    Unrunnable
}

/// @notice A mediator's seat in one round of a case.
struct Seat {
    address mediator;
    Vote vote;
    /// The commitment; from the reveal on the answer that the mediator found (zero: the inputs could not be had; Consortium.UNRUNNABLE). Of both the chain keeps
    /// 216 bits, and zeros; an answer that is the provider's in those is shown as the provider's.
    bytes32 word;
}

/// @notice A deal under mediation.
struct Case {
    /// Who brought it, and earns the finder's bounty; zero: the client.
    address finder;
    /// Draw: the beacon round. Otherwise Unix seconds at which the phase ends.
    uint40 deadline;
    Phase phase;
    /// 1 to 4.
    uint8 round;
    uint8 redraws;
    /// Draw: seats to fill. Commit: seats that have not committed. Reveal: commitments that have not been revealed.
    uint8 open;
    bool paid;
    Ruling ruling;
    /// What the provider is paid if it has not been paid and is found right.
    uint128 price;
    /// What the case has collected: fees, bonds, slashed stakes. Zero again when it is done.
    uint128 pot;
    /// Who paid the first fee.
    Payer payer;
    /// What one mediator earns, in wei: 96 bits are 79 times the supply.
    uint96 fee;
    /// The provider's answer (ResultHash.answer), once revealed.
    bytes32 answer;
    /// Seats that were drawn in each round, replaced ones included.
    uint8[4] seats;
}

/// @notice A deposit that comes back if its owner was right.
struct Bond {
    address owner;
    uint128 amount;
    /// The ruling that the owner appealed against; None: the owner joined the challenge.
    Ruling against;
}

/// @notice A provider's word on a result.
struct SignedReceipt {
    bytes32 resultHash;
    bytes32 facts;
    bytes signature;
}
