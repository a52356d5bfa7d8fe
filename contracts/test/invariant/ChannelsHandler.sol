// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Channel, ChannelState, Claim} from "../../src/types/Channel.sol";
import {Deal} from "../../src/types/Deal.sol";
import {ChannelHouse} from "../base/ChannelHouse.sol";

/// @notice Three clients and two providers with channels in random orders and at random times, beside deals of one of the clients.
/// Each move is predicted from a second book: one that should succeed must, and one that should fail must leave all as it was.
contract ChannelsHandler is ChannelHouse {
    struct Book {
        bytes32 id;
        uint256 clientKey;
        uint256 providerKey;
        uint256 locked;
        uint256 paid;
        /// The highest that the client ever signed, or agreed to at the close.
        uint256 vouched;
        uint256 refunded;
        uint64 expiry;
        ChannelState state;
    }

    uint256[3] private _clientKeys = [CLIENT_KEY, 0xC2, 0xC3];
    uint256[2] private _providerKeys = [PROVIDER_KEY, 0xA2];
    Book[] private _books;
    Deal[] private _deals;
    mapping(address account => uint256) private _free;
    mapping(address account => uint256) private _lockedByDeals;
    mapping(bytes4 call => uint256[2]) public moves;

    constructor() {
        super.setUp();
        _free[client] = 10_000e18;
        for (uint256 i = 1; i < 3; ++i) {
            fund(vm.addr(_clientKeys[i]), 5_000e18);
            _free[vm.addr(_clientKeys[i])] = 5_000e18;
        }
        open(0, 100e18, 1 days);
    }

    function wait(uint256 seed) external {
        uint256 most = seed % 8 < 6 ? 10 minutes : 1 days + 2 hours;
        vm.warp(vm.getBlockTimestamp() + bound(seed >> 8, 0, most));
    }

    function open(uint256 who, uint256 amount, uint256 life) public {
        Book memory book;
        (book.clientKey, book.providerKey) = (_clientKeys[who % 3], _providerKeys[(who >> 8) % 2]);
        address from = vm.addr(book.clientKey);
        book.locked = bound(amount, 0, 1_000e18);
        life = bound(life, 0, 3 days);
        book.expiry = uint64(vm.getBlockTimestamp() + life);
        bytes32 salt = bytes32(_books.length);
        (book.id, book.state) = (channels.channelIdOf(from, vm.addr(book.providerKey), salt), ChannelState.Open);
        bool good = book.locked > 0 && book.locked <= _free[from] && life > 0;
        bytes memory call = abi.encodeCall(channels.open, (vm.addr(book.providerKey), uint128(book.locked), book.expiry, salt));
        if (!act(from, call, good)) return;
        _free[from] -= book.locked;
        _books.push(book);
    }

    function topUp(uint256 which, uint256 amount, uint256 life) external {
        Book storage book = pick(which);
        address from = vm.addr(book.clientKey);
        amount = bound(amount, 0, 500e18);
        uint64 expiry = uint64(vm.getBlockTimestamp() + bound(life, 0, 3 days));
        bool good = book.state == ChannelState.Open && amount <= _free[from] && expiry >= book.expiry && expiry > vm.getBlockTimestamp();
        if (!act(from, abi.encodeCall(channels.topUp, (book.id, uint128(amount), expiry)), good)) return;
        _free[from] -= amount;
        (book.locked, book.expiry) = (book.locked + amount, expiry);
    }

    /// @dev Now and then above what is locked, by another key, or by somebody else than the provider.
    function claim(uint256 which, uint256 amount, uint256 odd) external {
        Book storage book = pick(which);
        (Claim memory item, bool signed_) = voucherOf(book, which, amount);
        item.close = odd % 3 == 0;
        bool sent = (which >> 32) % 16 > 0;
        bool good = sent && isClaimable(book, item, signed_);
        address sender = sent ? vm.addr(book.providerKey) : vm.addr(book.clientKey);
        if (act(sender, abi.encodeCall(channels.claim, (item)), good)) paidOut(book, item);
    }

    /// @dev Four items of one provider, some of which may be of the other or of one channel twice.
    function claimMany(uint256 which, uint256 amount, uint256 odd) external {
        uint256 key = _providerKeys[which % 2];
        Claim[] memory items = new Claim[](4);
        bool[4] memory signed_;
        uint256[4] memory places;
        for (uint256 i = 0; i < 4; ++i) {
            places[i] = uint256(keccak256(abi.encode(which, i))) % _books.length;
            (items[i], signed_[i]) = voucherOf(_books[places[i]], uint256(keccak256(abi.encode(amount, i))), amount >> i);
            items[i].close = (odd >> i) % 4 == 0;
        }
        act(vm.addr(key), abi.encodeCall(channels.claimMany, (items)), true);
        for (uint256 i = 0; i < 4; ++i) {
            Book storage book = _books[places[i]];
            if (book.providerKey == key && isClaimable(book, items[i], signed_[i])) paidOut(book, items[i]);
        }
    }

    function close(uint256 which, uint256 amount, uint256 odd) external {
        Book storage book = pick(which);
        amount = bound(amount, 0, book.locked + 1);
        bool signed_ = odd % 8 > 0;
        bytes memory signature = sign(signed_ ? book.providerKey : book.clientKey, channelDigest(hashClose(book.id, uint128(amount))));
        bool good = book.state == ChannelState.Open && signed_ && amount >= book.paid && amount <= book.locked;
        if (!act(vm.addr(book.clientKey), abi.encodeCall(channels.close, (book.id, uint128(amount), signature)), good)) return;
        if (amount > book.vouched) book.vouched = amount;
        settleBook(book, amount, ChannelState.Claimed);
    }

    function refund(uint256 which) external {
        Book storage book = pick(which);
        bool good = book.state == ChannelState.Open && vm.getBlockTimestamp() >= uint256(book.expiry) + 1 hours;
        if (act(stranger, abi.encodeCall(channels.refund, (book.id)), good)) settleBook(book, book.paid, ChannelState.Expired);
    }

    /// @dev Deals of the first client: their locks lie in the same account as those of its channels.
    function trade(uint256 seed) external {
        Deal memory deal;
        if (seed % 2 == 0 && _deals.length < 8 && _free[client] >= 400e18) {
            deal = openOne(0);
            uint256 lock = lockOf(deal, defaults());
            (_free[client], _lockedByDeals[client]) = (_free[client] - lock, _lockedByDeals[client] + lock);
            _deals.push(deal);
        } else if (_deals.length > 0) {
            deal = _deals[_deals.length - 1];
            _deals.pop();
            (uint256 before, uint256 earned) = (freeOf(client), freeOf(provider));
            vm.prank(client);
            deals.abort(deal);
            // What an abort costs is tested elsewhere.
            _lockedByDeals[client] -= lockOf(deal, defaults());
            (_free[client], _free[provider]) = (_free[client] + freeOf(client) - before, _free[provider] + freeOf(provider) - earned);
        }
    }

    // ---- what must hold

    function count() external view returns (uint256) {
        return _books.length;
    }

    function checkChannel(uint256 which) external view {
        Book memory book = _books[which];
        Channel memory channel = channels.channelOf(book.id);
        vm.assertEq(uint256(channel.state), uint256(book.state), "state");
        vm.assertEq(uint256(channel.locked), book.locked, "locked");
        vm.assertLe(book.paid, book.vouched, "never more than vouched");
        vm.assertLe(book.paid, book.locked, "never more than locked");
        bool isOpen = book.state == ChannelState.Open;
        if (isOpen) vm.assertEq(uint256(channel.claimed), book.paid, "claimed");
        else vm.assertEq(book.paid + book.refunded, book.locked, "nothing is left of a channel that is over");
        if (!isOpen && book.vouched < book.locked) vm.assertGe(book.refunded, book.locked - book.vouched, "never less than not vouched");
    }

    function checkMoney() external view {
        uint256 sum = freeOf(solver) + freeOf(author) + freeOf(treasury);
        for (uint256 i = 0; i < 3; ++i) {
            address account = vm.addr(_clientKeys[i]);
            uint256 locked = _lockedByDeals[account];
            for (uint256 k = 0; k < _books.length; ++k) {
                bool own = _books[k].state == ChannelState.Open && _books[k].clientKey == _clientKeys[i];
                if (own) locked += _books[k].locked - _books[k].paid;
            }
            vm.assertEq(lockedOf(account), locked, "a client's lock is its channels' and its deals'");
            vm.assertEq(freeOf(account), _free[account], "a client's free balance");
            sum += freeOf(account) + locked;
        }
        for (uint256 i = 0; i < 2; ++i) {
            address account = vm.addr(_providerKeys[i]);
            vm.assertEq(freeOf(account), _free[account], "a provider's free balance");
            sum += freeOf(account);
        }
        vm.assertEq(sum, token.balanceOf(address(escrow)), "every wei is somebody's");
    }

    /// @dev After the last claim's time anyone ends every channel, and then nothing is locked for any.
    function endAll() external {
        vm.warp(vm.getBlockTimestamp() + 4 days);
        for (uint256 i = 0; i < _books.length; ++i) {
            if (_books[i].state != ChannelState.Open) continue;
            channels.refund(_books[i].id);
            settleBook(_books[i], _books[i].paid, ChannelState.Expired);
        }
        for (uint256 i = 0; i < 3; ++i) {
            vm.assertEq(lockedOf(vm.addr(_clientKeys[i])), _lockedByDeals[vm.addr(_clientKeys[i])], "only deals are left");
        }
    }

    // ---- within

    function pick(uint256 which) private view returns (Book storage) {
        return _books[which % _books.length];
    }

    function voucherOf(Book storage book, uint256 odd, uint256 amount) private returns (Claim memory item, bool signed_) {
        amount = bound(amount, 0, book.locked * 5 / 4);
        signed_ = (odd >> 40) % 16 > 0;
        item = vouchedBy(signed_ ? book.clientKey : book.providerKey, book.id, uint128(amount));
        if (signed_ && amount > book.vouched) book.vouched = amount;
    }

    function isClaimable(Book storage book, Claim memory item, bool signed_) private view returns (bool) {
        if (book.state != ChannelState.Open || vm.getBlockTimestamp() >= uint256(book.expiry) + 1 hours) return false;
        return worth(book, item) > book.paid ? signed_ : item.close;
    }

    function worth(Book storage book, Claim memory item) private view returns (uint256) {
        return item.voucher.cumulativeWei < book.locked ? item.voucher.cumulativeWei : book.locked;
    }

    function paidOut(Book storage book, Claim memory item) private {
        uint256 to = worth(book, item) > book.paid ? worth(book, item) : book.paid;
        if (item.close) return settleBook(book, to, ChannelState.Claimed);
        _free[vm.addr(book.providerKey)] += to - book.paid;
        book.paid = to;
    }

    function settleBook(Book storage book, uint256 to, ChannelState state) private {
        _free[vm.addr(book.providerKey)] += to - book.paid;
        (book.paid, book.refunded, book.state) = (to, book.locked - to, state);
        _free[vm.addr(book.clientKey)] += book.refunded;
    }

    function act(address sender, bytes memory call, bool good) private returns (bool) {
        vm.prank(sender);
        (bool success,) = address(channels).call(call);
        vm.assertEq(success, good, "as predicted");
        ++moves[bytes4(call)][good ? 1 : 0];
        return good;
    }
}
