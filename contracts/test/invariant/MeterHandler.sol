// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Deal} from "../../src/types/Deal.sol";
import {DealState} from "../../src/types/DealState.sol";
import {Extended, Extension, ExtensionPhase} from "../../src/types/Extension.sol";
import {Role} from "../../src/types/Role.sol";
import {MeterHouse} from "../base/MeterHouse.sol";

/// @notice Metered deals of one client and one provider, extended, halted, ended and finished in random orders and at random times.
/// What extensions lock is computed a second time, from the prices that were signed; one move that should succeed must, and one
/// that should fail must leave all as it was.
contract MeterHandler is MeterHouse {
    struct Book {
        Deal deal;
        uint256 lockByDeal;
        uint256 bought;
        uint32 untilS;
        uint32 number;
        bool halted;
        bool paid;
        bool finished;
    }

    uint256 private constant MOST_DEALS = 12;

    Book[] private _books;
    mapping(bytes4 call => uint256[2]) public moves;

    constructor() {
        super.setUp();
        stakeAs(Role.Provider, provider, 100_000e18); // more than all deals together expose
        open(0);
    }

    function wait(uint256 seed) external {
        vm.warp(vm.getBlockTimestamp() + bound(seed >> 8, 0, seed % 8 < 6 ? 90 : 1 days));
    }

    function open(uint256 rho) public {
        if (_books.length >= MOST_DEALS || freeOf(client) < 500e18) return;
        uint256 locked = lockedOf(client);
        Book storage book = _books.push();
        book.deal = dealAt(uint32(bound(rho, 25_000, 130_000)));
        book.lockByDeal = lockedOf(client) - locked;
    }

    function dealAt(uint32 rho) private returns (Deal memory deal) {
        deal = dealOf(offerOf());
        // An offer of its own for each: `dealOf` took the next nonce.
        nextNonce -= 1;
        deal.collateralBps = rho;
        open(signed(offerOf(), deal));
        assertState(deal, DealState.Open);
    }

    function extend(uint256 which, uint256 amount, uint256 odd) external {
        Book storage book = pick(which);
        uint32 fromS = book.number == 0 ? FIRST_S : book.untilS;
        if (odd % 8 == 0) fromS = uint32(odd >> 8) % 310;
        Extension memory extension =
            extensionOf(book.deal, odd % 8 == 1 ? 7 : book.number + 1, fromS, fromS + uint32(bound(odd >> 40, 0, 100)));
        extension.price = uint128(bound(amount, 0, odd % 8 == 2 ? 20_000e18 : 20e18));
        bytes memory byClient = sign(odd % 8 == 3 ? PROVIDER_KEY : CLIENT_KEY, meterDigest(extension));
        bytes memory byProvider = sign(odd % 8 == 4 ? CLIENT_KEY : PROVIDER_KEY, meterDigest(extension));
        bool follows = book.number == 0 ? fromS > 0 : fromS == book.untilS;
        bool good = stateOf(book.deal) == DealState.Open && !book.halted && follows && odd % 8 != 3 && odd % 8 != 4;
        good = good && extension.number == book.number + 1 && extension.untilS > fromS && extension.untilS <= 300;
        uint256 total = book.bought + extension.price;
        good = good && withTax(total) - withTax(book.bought) <= freeOf(client);
        good = good && ofCollateral(book, total) - ofCollateral(book, book.bought) <= freeOf(provider);
        bytes memory call = abi.encodeCall(extensions.extend, (book.deal, extension, byClient, byProvider));
        if (act(stranger, call, good)) (book.bought, book.number, book.untilS) = (total, extension.number, extension.untilS);
    }

    function halt(uint256 which, uint256 odd) external {
        Book storage book = pick(which);
        (, uint40 since,) = deals.stateOf(deals.dealIdOf(book.deal));
        bool good = stateOf(book.deal) == DealState.Open && !book.halted && odd % 8 > 0;
        good = good && vm.getBlockTimestamp() >= since + (book.untilS > 0 ? book.untilS : 1);
        if (act(odd % 8 > 0 ? provider : client, abi.encodeCall(extensions.halt, (book.deal)), good)) book.halted = true;
    }

    /// @dev Any way out of a deal that is possible now; what it costs is tested elsewhere.
    function end(uint256 which, uint256 how) external {
        Book storage book = pick(which);
        DealState state = stateOf(book.deal);
        uint256 locked = lockedOf(client);
        if (state == DealState.Open) endOpen(book, how);
        else if (state == DealState.ResultCommitted && how % 3 == 0) pay(book.deal);
        else if ((state == DealState.ResultCommitted || state == DealState.Paid) && how % 3 == 1) tryJudge(book, how >> 8);
        book.lockByDeal -= locked - lockedOf(client);
    }

    function endOpen(Book storage book, uint256 how) private {
        (, uint40 since,) = deals.stateOf(deals.dealIdOf(book.deal));
        bool late = vm.getBlockTimestamp() >= since + 300 + 60;
        bool over = vm.getBlockTimestamp() >= since + 300 + 60 + 600;
        if (over) return deals.timeOut(book.deal);
        if (how % 4 == 0) return commitIt(book.deal);
        if (how % 4 == 1 && !late) return pay(book.deal);
        vm.prank(how % 4 == 2 ? provider : client);
        if (how % 4 == 2) deals.abandon(book.deal);
        else deals.abort(book.deal);
    }

    /// @dev Too late for a case of a committed result: it is claimed.
    function tryJudge(Book storage book, uint256 how) private {
        (DealState state, uint40 since,) = deals.stateOf(deals.dealIdOf(book.deal));
        if (state == DealState.ResultCommitted && vm.getBlockTimestamp() >= since + 1 hours) return deals.claim(book.deal);
        DealState[5] memory ends =
            [DealState.Cleared, DealState.SlashedProvider, DealState.NonDeterministic, DealState.SlashedClient, DealState.MediationFailed];
        judge(book.deal, ends[how % 5]);
    }

    function finish(uint256 which) external {
        Book storage book = pick(which);
        DealState state = stateOf(book.deal);
        bool over = state >= DealState.Closed;
        bool good = book.number > 0 && !book.finished && (over || (state == DealState.Paid && !book.paid));
        if (!act(stranger, abi.encodeCall(extensions.finish, (book.deal)), good)) return;
        (book.paid, book.finished) = (true, over);
    }

    // ---- what must hold

    /// @notice Both locks are those of the deals and of what was bought and not finished; every wei is somebody's.
    function checkMoney() external view {
        (uint256 byClient, uint256 byProvider) = (0, 0);
        for (uint256 i = 0; i < _books.length; ++i) {
            Book storage book = _books[i];
            byClient += book.lockByDeal + (book.paid || book.finished ? 0 : withTax(book.bought));
            byProvider += book.finished ? 0 : ofCollateral(book, book.bought);
            Extended memory kept = extensions.extensionsOf(deals.dealIdOf(book.deal));
            vm.assertEq(uint256(kept.price), book.bought, "the sum that was bought");
            vm.assertEq(kept.phase == ExtensionPhase.Finished, book.finished, "finished once");
        }
        vm.assertEq(lockedOf(client), byClient, "the client's locks");
        vm.assertEq(lockedOf(provider), byProvider, "the provider's collateral");
        assertWhole();
    }

    /// @notice A passer-by ends everything, and nothing is locked for any.
    function endAll() external {
        vm.warp(vm.getBlockTimestamp() + 1 days);
        for (uint256 i = 0; i < _books.length; ++i) {
            Deal memory deal = _books[i].deal;
            if (stateOf(deal) == DealState.Open) deals.timeOut(deal);
            if (stateOf(deal) == DealState.ResultCommitted) deals.claim(deal);
        }
        vm.warp(vm.getBlockTimestamp() + 1 days);
        for (uint256 i = 0; i < _books.length; ++i) {
            if (_books[i].number > 0 && !_books[i].finished) extensions.finish(_books[i].deal);
        }
        vm.assertEq(lockedOf(client), 0, "nothing of the client's is left");
        vm.assertEq(lockedOf(provider), 0, "nothing of the provider's is left");
        assertWhole();
    }

    function pick(uint256 which) private view returns (Book storage) {
        return _books[which % _books.length];
    }

    function ofCollateral(Book storage book, uint256 price) private view returns (uint256) {
        return collateralOf(price, book.deal.collateralBps);
    }

    function act(address sender, bytes memory call, bool good) private returns (bool) {
        vm.prank(sender);
        (bool success,) = address(extensions).call(call);
        vm.assertEq(success, good, "as predicted");
        ++moves[bytes4(call)][good ? 1 : 0];
        return good;
    }
}
