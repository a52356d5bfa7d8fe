// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {MessageHashUtils} from "@openzeppelin/contracts/utils/cryptography/MessageHashUtils.sol";
import {Extensions} from "../../src/Extensions.sol";
import {Authorities} from "../../src/interfaces/IStaking.sol";
import {Strategies} from "../../src/Strategies.sol";
import {Deal} from "../../src/types/Deal.sol";
import {DealState} from "../../src/types/DealState.sol";
import {Extension} from "../../src/types/Extension.sol";
import {Market} from "./Market.sol";

/// @notice A market with extensions, and the moves of a metered job. Its mediation is an account that the test speaks for.
abstract contract MeterHouse is Market {
    uint32 internal constant FIRST_S = 60;
    uint128 internal constant MORE = 10e18;
    uint256 internal constant RHO = 100_000;
    uint256 internal constant OWN = 1_000e18;
    address internal constant MEDIATION = address(0xC0047);

    Extensions internal extensions;
    Strategies internal strategies;

    function setUpMoney() internal virtual override {
        super.setUpMoney();
        fund(provider, OWN);
    }

    /// @dev Right after Escrow, Staking, Deals and Strategies.
    function extensionsAt(uint256 nonce) internal virtual override returns (address) {
        return vm.computeCreateAddress(address(this), nonce + 4);
    }

    function deployCourt(Authorities memory) internal virtual override {
        strategies = new Strategies(address(this));
        extensions = new Extensions(escrow, deals, strategies);
    }

    function extensionOf(Deal memory deal, uint32 number, uint32 fromS, uint32 untilS) internal view returns (Extension memory) {
        return Extension(deals.dealIdOf(deal), number, fromS, untilS, MORE);
    }

    /// @dev Written out independently of the contract.
    function meterDigest(Extension memory extension) internal view returns (bytes32) {
        return meterDigestIn(extension, address(extensions), block.chainid);
    }

    function meterDigestIn(Extension memory extension, address place, uint256 chain) internal pure returns (bytes32) {
        bytes32 typeHash = keccak256("Extension(bytes32 dealId,uint32 number,uint32 fromS,uint32 untilS,uint128 price)");
        bytes32 hash =
            keccak256(abi.encode(typeHash, extension.dealId, extension.number, extension.fromS, extension.untilS, extension.price));
        bytes32 domainType = keccak256("EIP712Domain(string name,string version,uint256 chainId,address verifyingContract)");
        bytes32 domain = keccak256(abi.encode(domainType, keccak256("lilynode"), keccak256("1"), chain, place));
        return MessageHashUtils.toTypedDataHash(domain, hash);
    }

    function extend(Deal memory deal, Extension memory extension) internal {
        extendSigned(deal, extension, sign(CLIENT_KEY, meterDigest(extension)), sign(PROVIDER_KEY, meterDigest(extension)));
    }

    function extendSigned(Deal memory deal, Extension memory extension, bytes memory byClient, bytes memory byProvider) internal {
        vm.prank(stranger);
        extensions.extend(deal, extension, byClient, byProvider);
    }

    /// @dev A deal of 300 s whose first 60 s its price pays for, extended twice: to 120 s and to 240 s, for 10 LILY each.
    function extendedDeal() internal returns (Deal memory deal) {
        deal = openOne(0);
        extend(deal, extensionOf(deal, 1, FIRST_S, 120));
        extend(deal, extensionOf(deal, 2, 120, 240));
    }

    function finish(Deal memory deal) internal {
        vm.prank(stranger);
        extensions.finish(deal);
    }

    function commitIt(Deal memory deal) internal {
        vm.prank(provider);
        deals.commitResult(deal, RESULT);
    }

    function pay(Deal memory deal) internal {
        settle(accepted(deal, RESULT, deal.price));
    }

    /// @dev A case of the deal, from ResultCommitted or Paid, that ends so.
    function judge(Deal memory deal, DealState state) internal {
        bool paid = stateOf(deal) == DealState.Paid;
        vm.startPrank(MEDIATION);
        deals.beginMediation(deal);
        bool providerEarns = state != DealState.SlashedProvider;
        deals.endMediation(deal, state, "Mediated", paid, providerEarns ? deal.price : 0);
        vm.stopPrank();
    }

    function withTax(uint256 price) internal pure returns (uint256) {
        return price + price * 890 / 10_000;
    }

    function collateralOf(uint256 price, uint256 rho) internal pure returns (uint256) {
        return (price * rho + 9_999) / 10_000;
    }

    function sumOfBalances() internal view returns (uint256 sum) {
        sum = freeOf(client) + lockedOf(client) + freeOf(provider) + lockedOf(provider) + freeOf(solver) + freeOf(author);
        sum += freeOf(treasury) + freeOf(MEDIATION);
    }

    function assertWhole() internal view {
        vm.assertEq(sumOfBalances(), token.balanceOf(address(escrow)), "every wei is somebody's");
        vm.assertEq(freeOf(address(extensions)) + lockedOf(address(extensions)), 0, "the contract has no money of its own");
    }
}
