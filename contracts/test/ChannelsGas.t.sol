// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Claim} from "../src/types/Channel.sol";
import {ChannelHouse} from "./base/ChannelHouse.sol";

/// @notice Gas of a channel's transactions, measured as in Gas.t.sol and compared with docs/gas-channels.md.
/// `npm run contracts:gas` writes that file; the plain test fails when it is stale.
contract ChannelsGasTest is ChannelHouse {
    string private constant REPORT = "docs/gas-channels.md";
    uint256 private constant BATCH = 32;
    /// @dev What a tab may cost, opened and claimed, to be worth less than two deals.
    uint256 private constant MOST_LIFE = 250_000;

    string private report;

    /// forge-config: default.isolate = true
    /// forge-config: long.isolate = true
    function test_Gas() public {
        report = string.concat(
            "# Gas of payment channels\n\nWhole transactions, measured and written as [gas.md](gas.md) is: `npm run contracts:gas`. Key-held wallets.\n\n",
            "| call | gas |\n|-|-:|\n"
        );
        bytes32 channelId = openChannel();
        row("open, the client's first", used());
        claimAs(provider, closing(vouched(channelId, 1e18)));
        row("claim that closes, the provider's first income", used());
        channelId = openChannel();
        uint256 life = used();
        row("open", life);
        claimAs(provider, closing(vouched(channelId, 1e18)));
        life += used();
        row("claim that closes", used());
        partial_();
        ends();
        batch();
        report = string.concat(report, "\nA channel's whole life, opened and claimed once: ", vm.toString(life), "\n");
        vm.assertLe(life, MOST_LIFE, "a channel's life");
        if (vm.envOr("GAS_WRITE", false)) vm.writeFile(REPORT, report);
        vm.assertEq(vm.readFile(REPORT), report, "docs/gas-channels.md is stale: npm run contracts:gas");
    }

    function partial_() private {
        bytes32 channelId = openChannel();
        claimAs(provider, vouched(channelId, 1e18));
        row("claim that leaves it open, the channel's first", used());
        claimAs(provider, vouched(channelId, 2e18));
        row("claim that leaves it open, a further one", used());
        vm.prank(client);
        channels.topUp(channelId, 1e18, uint64(vm.getBlockTimestamp()) + LIFE);
        row("topUp", used());
    }

    function ends() private {
        bytes32 channelId = openChannel();
        bytes memory signature = sign(PROVIDER_KEY, channelDigest(hashClose(channelId, 1e18)));
        vm.prank(client);
        channels.close(channelId, 1e18, signature);
        row("close by both", used());
        channelId = openChannel();
        vm.warp(START + 2 days);
        vm.prank(stranger);
        channels.refund(channelId);
        row("refund", used());
    }

    function batch() private {
        Claim[] memory items = new Claim[](BATCH);
        for (uint256 i = 0; i < BATCH; ++i) {
            items[i] = closing(vouchedBy(i + 1, openBy(i + 1), 1e18));
        }
        vm.prank(provider);
        channels.claimMany(items);
        row("claimMany of 32 that close, of 32 clients", used());
        row("- a channel", used() / BATCH);
        vm.assertEq(freeOf(provider), 37e18, "all paid");
    }

    function openBy(uint256 key) private returns (bytes32) {
        fund(vm.addr(key), LOCK);
        return openOf(vm.addr(key), provider, LOCK, "a");
    }

    function used() private view returns (uint256) {
        return vm.lastCallGas().gasTotalUsed;
    }

    function row(string memory name, uint256 gas) private {
        report = string.concat(report, "| ", name, " | ", vm.toString(gas), " |\n");
    }
}
