// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

/// @title Signatures of a drand network with the scheme bls-unchained-g1-rfc9380 (quicknet)
/// @notice BLS on BLS12-381 with signatures in G1, by the precompiles of EIP-2537. A round has one valid signature and no other.
library DrandSignature {
    /// @dev RFC 9380, suite BLS12381G1_XMD:SHA-256_SSWU_RO_, with the domain of drand.
    bytes private constant DOMAIN = "BLS_SIG_BLS12381G1_XMD:SHA-256_SSWU_RO_NUL_";
    /// @dev The field's modulus in 48 bytes.
    bytes private constant MODULUS =
        hex"1a0111ea397fe69a4b1ba7b6434bacd764774b84f38512bf6730d2a0f6b0f6241eabfffeb153ffffb9feffffffffaaab";
    /// @dev The generator of G2 with its second coordinate negated: e(signature, −g₂) · e(H(round), key) = 1. EIP-2537 encoding, 256 bytes.
    bytes private constant MINUS_G2 =
        hex"00000000000000000000000000000000024aa2b2f08f0a91260805272dc51051c6e47ad4fa403b02b4510b647ae3d1770bac0326a805bbefd48056c8c121bdb8"
        hex"0000000000000000000000000000000013e02b6052719f607dacd3a088274f65596bd0d09920b61ab5da61bbdc7f5049334cf11213945d57e5ac7d055d042b7e"
        hex"000000000000000000000000000000000d1b3cc2c7027888be51d9ef691d77bcb679afda66c73f17f9ee3837a55024f78c71363275a75d75d86bab79f74782aa"
        hex"0000000000000000000000000000000013fa4d4a0ad8b1ce186ed5061789213d993923066dddaf1040bc3ff59f825c78df74f2d75467e25e0f55f8a00fa030ed";

    address private constant MODEXP = address(0x05);
    address private constant G1_ADD = address(0x0b);
    address private constant PAIRING = address(0x0f);
    address private constant MAP_TO_G1 = address(0x10);

    /// @notice Whether `signature` is that of `round` by the network with this key.
    /// @param key Its public key in G2, 256 bytes as EIP-2537 encodes points.
    /// @param signature A point of G1, 128 bytes as EIP-2537 encodes points.
    function isValid(bytes memory key, uint64 round, bytes memory signature) internal view returns (bool) {
        if (signature.length != 128 || key.length != 256) return false;
        // A point at infinity would satisfy the equation only for a key at infinity; the precompile checks the subgroups.
        (bool ok, bytes memory answer) = PAIRING.staticcall(bytes.concat(signature, MINUS_G2, hashToG1(sha256(abi.encodePacked(round))), key));
        return ok && answer.length == 32 && bytes32(answer) == bytes32(uint256(1));
    }

    /// @dev RFC 9380 §3: two field elements, each mapped to the curve (cofactor cleared), and their sum.
    function hashToG1(bytes32 message) internal view returns (bytes memory point) {
        bytes memory uniform = expand(message);
        bytes memory first = call(MAP_TO_G1, reduce(slice64(uniform, 0)));
        bytes memory second = call(MAP_TO_G1, reduce(slice64(uniform, 64)));
        return call(G1_ADD, bytes.concat(first, second));
    }

    /// @dev RFC 9380 §5.3.1, expand_message_xmd with SHA-256 to 128 bytes.
    function expand(bytes32 message) private pure returns (bytes memory) {
        bytes memory domain = bytes.concat(DOMAIN, bytes1(uint8(DOMAIN.length)));
        bytes32 b0 = sha256(bytes.concat(new bytes(64), message, hex"008000", domain));
        bytes32 b1 = sha256(bytes.concat(b0, hex"01", domain));
        bytes32 b2 = sha256(bytes.concat(b0 ^ b1, hex"02", domain));
        bytes32 b3 = sha256(bytes.concat(b0 ^ b2, hex"03", domain));
        bytes32 b4 = sha256(bytes.concat(b0 ^ b3, hex"04", domain));
        return bytes.concat(b1, b2, b3, b4);
    }

    /// @dev 64 bytes modulo the field's, as the 64 bytes of a field element.
    function reduce(bytes memory number) private view returns (bytes memory) {
        bytes memory lengths = abi.encode(uint256(64), uint256(1), uint256(48));
        return bytes.concat(new bytes(16), call(MODEXP, bytes.concat(lengths, number, hex"01", MODULUS)));
    }

    function slice64(bytes memory from, uint256 start) private pure returns (bytes memory part) {
        part = new bytes(64);
        for (uint256 i = 0; i < 64; i++) part[i] = from[start + i];
    }

    function call(address precompile, bytes memory input) private view returns (bytes memory) {
        (bool ok, bytes memory answer) = precompile.staticcall(input);
        require(ok && answer.length != 0, DrandSignature_NoPrecompile(precompile));
        return answer;
    }

    /// @notice This chain has not got EIP-2537.
    error DrandSignature_NoPrecompile(address precompile);
}
