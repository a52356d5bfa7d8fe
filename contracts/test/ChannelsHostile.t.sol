// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IChannels} from "../src/interfaces/IChannels.sol";
import {IEscrow, Share} from "../src/interfaces/IEscrow.sol";
import {ISignatures} from "../src/interfaces/ISignatures.sol";
import {ChannelState, Claim, ClaimFault} from "../src/types/Channel.sol";
import {ChannelHouse} from "./base/ChannelHouse.sol";
import {HostileWallet} from "./hostile/HostileWallet.sol";

/// @notice Batches with bad items, wallets that are contracts, and those of them that misbehave.
contract ChannelsHostileTest is ChannelHouse {
    uint256 private constant OWNER_KEY = 0x0114e4;

    HostileWallet private wallet;

    function setUp() public override {
        super.setUp();
        wallet = new HostileWallet(vm.addr(OWNER_KEY));
    }

    /// @dev The wallet opens a channel through itself.
    function openByWallet(bytes32 salt) private returns (bytes32) {
        uint64 expiry = uint64(vm.getBlockTimestamp()) + LIFE;
        fund(address(wallet), LOCK);
        wallet.execute(address(channels), abi.encodeCall(IChannels.open, (provider, LOCK, expiry, salt)));
        return channels.channelIdOf(address(wallet), provider, salt);
    }

    function claimMany(Claim[] memory items) private {
        vm.prank(provider);
        channels.claimMany(items);
    }

    function expectSkipped(bytes32 channelId, ClaimFault fault) private {
        vm.expectEmit(address(channels));
        emit IChannels.ClaimSkipped(channelId, fault);
    }

    function test_ABatchPaysTheGoodAndSaysWhyNotTheOthers() public {
        bytes32 good = openChannel();
        bytes32 closed = openChannel();
        bytes32 forged = openChannel();
        bytes32 unknown = keccak256("unknown");
        Claim[] memory items = new Claim[](6);
        items[0] = vouched(good, 10e18);
        items[1] = vouched(unknown, 1);
        items[2] = closing(vouched(closed, 20e18));
        items[3] = vouchedBy(OWNER_KEY, forged, 30e18);
        items[4] = vouched(closed, 21e18); // closed two items before
        items[5] = vouched(good, 15e18); // twice in one batch: the difference
        expectSkipped(unknown, ClaimFault.NotOpen);
        expectSkipped(forged, ClaimFault.SignatureInvalid);
        expectSkipped(closed, ClaimFault.NotOpen);
        claimMany(items);
        assertMoney(35e18, LOCK - 15e18 + LOCK);
        assertChannel(closed, ChannelState.Claimed);
        assertChannel(forged, ChannelState.Open);
    }

    function test_ABatchHasALimit() public {
        vm.expectRevert(abi.encodeWithSelector(IChannels.Channels_BatchTooLarge.selector, 65, 64));
        channels.claimMany(new Claim[](65));
    }

    function test_AContractWalletPaysByItsOwnSignature() public {
        bytes32 channelId = openByWallet("a");
        claimAs(provider, vouchedBy(OWNER_KEY, channelId, 10e18));
        vm.assertEq(freeOf(provider), 10e18, "paid");
        Claim memory forged = vouchedBy(PROVIDER_KEY, channelId, 20e18);
        vm.expectRevert(abi.encodeWithSelector(IChannels.Channels_ClaimRefused.selector, channelId, ClaimFault.SignatureInvalid));
        claimAs(provider, forged);
    }

    function test_AHostileWalletHarmsNobodyElse() public {
        bytes32 hostile = openByWallet("a");
        HostileWallet.Manner[4] memory manners = [
            HostileWallet.Manner.BurnsGas,
            HostileWallet.Manner.ReturnsABomb,
            HostileWallet.Manner.Reverts,
            HostileWallet.Manner.AnswersTooShort
        ];
        for (uint256 i = 0; i < manners.length; ++i) {
            wallet.turn(manners[i], address(0), "");
            bytes32 good = openChannel();
            Claim[] memory items = new Claim[](2);
            items[0] = vouchedBy(OWNER_KEY, hostile, 10e18);
            items[1] = closing(vouched(good, 1e18));
            claimMany(items);
            assertChannel(good, ChannelState.Claimed);
            vm.assertEq(freeOf(provider), (i + 1) * 1e18, "only the good one paid");
        }
    }

    /// @dev It claims nothing twice from within its own answer: the call to it is static.
    function test_ReenteringFromASignatureChangesNothing() public {
        bytes32 channelId = openByWallet("a");
        wallet.turn(HostileWallet.Manner.Reenters, address(channels), abi.encodeCall(IChannels.refund, (channelId)));
        claimAs(provider, vouchedBy(OWNER_KEY, channelId, 10e18));
        vm.assertEq(freeOf(provider), 10e18, "once");
        vm.assertEq(lockedOf(address(wallet)), LOCK - 10e18, "locked");
    }

    /// @dev Too little gas must not look like a bad signature: an estimate would settle there, and the claim would be skipped.
    function test_TooLittleGasForAWalletReverts() public {
        bytes32 channelId = openByWallet("a");
        Claim memory item = vouchedBy(OWNER_KEY, channelId, 10e18);
        vm.prank(provider);
        (bool success, bytes memory answer) = address(channels).call{gas: 200_000}(abi.encodeCall(IChannels.claim, (item)));
        vm.assertTrue(!success && bytes4(answer) == ISignatures.Signatures_GasTooLow.selector, "gas too low");
    }

    function test_AContractWalletMayBeTheProviderAndClose() public {
        vm.prank(client);
        bytes32 channelId = channels.open(address(wallet), LOCK, uint64(START) + LIFE, "a");
        bytes memory signature = sign(OWNER_KEY, channelDigest(hashClose(channelId, 7e18)));
        vm.prank(client);
        channels.close(channelId, 7e18, signature);
        vm.assertEq(freeOf(address(wallet)), 7e18, "paid");
    }

    function test_NobodyElseMovesTheEscrowsLocks() public {
        openChannel();
        vm.startPrank(stranger);
        vm.expectRevert(abi.encodeWithSelector(IEscrow.Escrow_NotMarket.selector, stranger));
        escrow.lock(client, 1);
        vm.expectRevert(abi.encodeWithSelector(IEscrow.Escrow_NotMarket.selector, stranger));
        escrow.distribute(client, 1, new Share[](0));
        vm.stopPrank();
    }

    function test_LockedMoneyCantBeWithdrawn() public {
        openChannel();
        vm.expectRevert(abi.encodeWithSelector(IEscrow.Escrow_InsufficientBalance.selector, client, 10_000e18 - LOCK, 10_000e18));
        vm.prank(client);
        escrow.requestWithdrawal(10_000e18);
    }
}
