// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

/// @notice What deals hold of one provider's stake, in gwei of LILY (10⁹ wei): one slot.
struct Exposure {
    /// Of deals that are neither paid nor over.
    uint64 open;
    /// Of deals paid in audit window number `window`.
    uint64 current;
    /// Of deals paid in the window before it.
    uint64 previous;
    /// block.timestamp / auditWindowS at the last change.
    uint64 window;
}

/// @title Exposure of a provider, where that of paid deals ends by itself
/// @notice A deal paid in window w counts in w and w + 1: for at least one whole window and for less than two, so it is never
/// forgotten early and no transaction is needed to forget it. Being up to one window too careful costs the provider capital
/// for that time, never money.
/// @dev Each amount is rounded up to a gwei when it comes and when it goes, hence alike: sums stay exact, and the stake that a
/// deal holds is never less than it should be, and less than one gwei more. Sums are bounded by the stake (`fits`), which is
/// a uint96 of wei: at most 7.9e19 gwei, above 2^64, so `fits` also refuses what 64 bits can't hold.
library AuditExposure {
    uint256 private constant GWEI = 1e9;

    /// @notice The exposure as of now: windows that have passed are moved or dropped.
    function rolled(Exposure memory e, uint256 windowS) internal view returns (Exposure memory) {
        uint64 window = uint64(block.timestamp / windowS);
        if (e.window == window) return e;
        e.previous = e.window + 1 == window ? e.current : 0;
        e.current = 0;
        e.window = window;
        return e;
    }

    /// @notice Whether `amount` more leaves the whole exposure within `bonded`, both in wei.
    function fits(Exposure memory e, uint256 amount, uint256 bonded) internal pure returns (bool) {
        uint256 sum = uint256(e.open) + e.current + e.previous + _gwei(amount);
        return sum <= type(uint64).max && sum * GWEI <= bonded;
    }

    /// @notice Adds an open deal; only after `fits`.
    function opened(Exposure memory e, uint256 amount) internal pure returns (Exposure memory) {
        e.open += uint64(_gwei(amount));
        return e;
    }

    /// @notice Takes out an open deal.
    function released(Exposure memory e, uint256 amount) internal pure returns (Exposure memory) {
        e.open -= uint64(_gwei(amount));
        return e;
    }

    /// @notice Turns an open deal into one paid in this window; only after `rolled`.
    function paid(Exposure memory e, uint256 amount) internal pure returns (Exposure memory) {
        uint64 gweis = uint64(_gwei(amount));
        e.open -= gweis;
        e.current += gweis;
        return e;
    }

    /// @notice Turns a paid deal, paid in window `paidIn`, back into an open one; only after `rolled`. A deal is auditable for at most one
    /// window, so it was paid in this one or in the one before: anything else underflows, and reverts.
    function reopened(Exposure memory e, uint256 amount, uint256 paidIn) internal pure returns (Exposure memory) {
        uint64 gweis = uint64(_gwei(amount));
        if (paidIn == e.window) e.current -= gweis;
        else e.previous -= gweis;
        e.open += gweis;
        return e;
    }

    /// @notice The whole exposure as of now, in wei.
    function total(Exposure memory e, uint256 windowS) internal view returns (uint256) {
        Exposure memory now_ = rolled(e, windowS);
        return (uint256(now_.open) + now_.current + now_.previous) * GWEI;
    }

    /// @dev Never cut by the casts above: `fits` bounded the sum that this amount was part of.
    function _gwei(uint256 wei_) private pure returns (uint256) {
        return (wei_ + GWEI - 1) / GWEI;
    }
}
