// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {ECDSA} from "@openzeppelin/contracts/utils/cryptography/ECDSA.sol";
import {Deals} from "../src/Deals.sol";
import {ResultHash} from "../src/libraries/ResultHash.sol";
import {TypedData} from "../src/libraries/TypedData.sol";
import {Deal} from "../src/types/Deal.sol";
import {JobOffer} from "../src/types/JobOffer.sol";
import {Market} from "./base/Market.sol";

/// @notice test/vectors/typed-data.json, reproduced by the contracts. The TypeScript side does the same: typed-data.test.ts.
contract VectorsTest is Market {
    /// @dev Off chain only, hence not in the library.
    struct NodeCertificate {
        address wallet;
        string peerId;
        string[] roles;
        uint64 expiryS;
        uint256 counter;
    }

    string private json;
    /// @dev The code of Deals at the address that the vectors were made for.
    Deals private vectorDeals;

    function setUp() public override {
        super.setUp();
        json = vm.readFile("test/vectors/typed-data.json");
        vm.chainId(vm.parseJsonUint(json, ".domain.chainId"));
        vectorDeals = Deals(vm.parseJsonAddress(json, ".domain.verifyingContract"));
        vm.etch(address(vectorDeals), address(deals).code);
        deals = vectorDeals;
    }

    function test_TypesAreSpelledAlike() public view {
        vm.assertEq(typehash("JobOffer"), TypedData.JOB_OFFER_TYPEHASH, "JobOffer");
        vm.assertEq(typehash("Deal"), TypedData.DEAL_TYPEHASH, "Deal");
        vm.assertEq(typehash("Acceptance"), TypedData.ACCEPTANCE_TYPEHASH, "Acceptance");
        vm.assertEq(typehash("Cancel"), TypedData.CANCEL_TYPEHASH, "Cancel");
        vm.assertEq(typehash("Receipt"), TypedData.RECEIPT_TYPEHASH, "Receipt");
    }

    function test_Messages() public view {
        uint256 count = 0;
        for (; vm.keyExistsJson(json, path("messages", count, "")); ++count) {
            string memory name = vm.parseJsonString(json, path("messages", count, ".type"));
            bytes memory encoded = vm.parseJsonBytes(json, path("messages", count, ".abi"));
            bytes32 digest = vm.parseJsonBytes32(json, path("messages", count, ".digest"));
            bytes32 structHash = hashOf(name, encoded);
            vm.assertEq(structHash, vm.parseJsonBytes32(json, path("messages", count, ".structHash")), name);
            vm.assertEq(domainDigest(structHash), digest, name);
            if (same(name, "Deal")) vm.assertEq(deals.dealIdOf(abi.decode(encoded, (Deal))), digest, "the contract's own id");
            if (same(name, "JobOffer")) vm.assertEq(deals.jobOfferIdOf(abi.decode(encoded, (JobOffer))), digest, "the contract's own id");
            bytes memory signature = vm.parseJsonBytes(json, path("messages", count, ".signature"));
            vm.assertEq(ECDSA.recover(digest, signature), vm.parseJsonAddress(json, ".signer"), "signer");
        }
        vm.assertGe(count, 14, "all messages");
    }

    function test_Results() public view {
        uint256 count = 0;
        for (; vm.keyExistsJson(json, path("results", count, "")); ++count) {
            ResultHash.Parts memory parts = ResultHash.Parts({
                dealId: vm.parseJsonBytes32(json, path("results", count, ".dealId")),
                provider: vm.parseJsonAddress(json, path("results", count, ".provider")),
                digest: vm.parseJsonBytes32(json, path("results", count, ".digest")),
                outputsDigest: vm.parseJsonBytes32(json, path("results", count, ".outputsDigest")),
                outcomeId: vm.parseJsonBytes32(json, path("results", count, ".outcomeId")),
                salt: vm.parseJsonBytes32(json, path("results", count, ".salt"))
            });
            bytes32 expected = vm.parseJsonBytes32(json, path("results", count, ".resultHash"));
            vm.assertEq(ResultHash.compute(block.chainid, address(deals), parts), expected, "result hash");
        }
        vm.assertGe(count, 3, "all results");
    }

    function hashOf(string memory name, bytes memory encoded) private view returns (bytes32) {
        if (same(name, "JobOffer")) return this.hashOffer(abi.decode(encoded, (JobOffer)));
        if (same(name, "Deal")) return this.hashDeal(abi.decode(encoded, (Deal)));
        if (same(name, "Acceptance")) {
            (bytes32 dealId, bytes32 resultHash, uint128 price) = abi.decode(encoded, (bytes32, bytes32, uint128));
            return TypedData.hashAcceptance(dealId, resultHash, price);
        }
        if (same(name, "Cancel")) {
            (bytes32 dealId, uint128 price) = abi.decode(encoded, (bytes32, uint128));
            return TypedData.hashCancel(dealId, price);
        }
        if (same(name, "Receipt")) {
            (bytes32 dealId, bytes32 resultHash, bytes32 facts) = abi.decode(encoded, (bytes32, bytes32, bytes32));
            return TypedData.hashReceipt(dealId, resultHash, facts);
        }
        // All its members are static: their encoding is EIP-712's. What the contract itself hashes: SolverBonds.t.sol.
        if (same(name, "SolverWord")) return keccak256(bytes.concat(typehash("SolverWord"), encoded));
        vm.assertEq(name, "NodeCertificate", "a type without a hash");
        return hashCertificate(abi.decode(encoded, (NodeCertificate)));
    }

    function hashOffer(JobOffer calldata offer) external pure returns (bytes32) {
        return TypedData.hash(offer);
    }

    function hashDeal(Deal calldata deal) external pure returns (bytes32) {
        return TypedData.hash(deal);
    }

    function hashCertificate(NodeCertificate memory c) private view returns (bytes32) {
        bytes memory roles;
        for (uint256 i = 0; i < c.roles.length; ++i) {
            roles = bytes.concat(roles, keccak256(bytes(c.roles[i])));
        }
        bytes32 peerId = keccak256(bytes(c.peerId));
        return keccak256(abi.encode(typehash("NodeCertificate"), c.wallet, peerId, keccak256(roles), c.expiryS, c.counter));
    }

    function typehash(string memory name) private view returns (bytes32) {
        return keccak256(bytes(string.concat(name, "(", vm.parseJsonString(json, string.concat(".types.", name)), ")")));
    }

    function path(string memory list, uint256 index, string memory key) private pure returns (string memory) {
        return string.concat(".", list, "[", vm.toString(index), "]", key);
    }

    function same(string memory left, string memory right) private pure returns (bool) {
        return keccak256(bytes(left)) == keccak256(bytes(right));
    }
}
