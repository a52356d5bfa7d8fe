// Generated from contracts/src/Reputation.sol by scripts/build-contracts.ts: change it there.
// biome-ignore format: generated
export const reputationAbi = [
  {
    type: 'constructor',
    inputs: [
      {
        name: 'mediation_',
        type: 'address',
        internalType: 'address'
      }
    ],
    stateMutability: 'nonpayable'
  },
  {
    type: 'function',
    name: 'record',
    inputs: [
      {
        name: 'provider',
        type: 'address',
        internalType: 'address'
      },
      {
        name: 'dealId',
        type: 'bytes32',
        internalType: 'bytes32'
      },
      {
        name: 'jobSpec',
        type: 'bytes32',
        internalType: 'bytes32'
      },
      {
        name: 'replicated',
        type: 'bool',
        internalType: 'bool'
      }
    ],
    outputs: [],
    stateMutability: 'nonpayable'
  },
  {
    type: 'function',
    name: 'reputationBps',
    inputs: [
      {
        name: 'provider',
        type: 'address',
        internalType: 'address'
      }
    ],
    outputs: [
      {
        name: '',
        type: 'uint256',
        internalType: 'uint256'
      }
    ],
    stateMutability: 'view'
  },
  {
    type: 'function',
    name: 'scoreOf',
    inputs: [
      {
        name: 'provider',
        type: 'address',
        internalType: 'address'
      }
    ],
    outputs: [
      {
        name: '',
        type: 'tuple',
        internalType: 'struct IReputation.Score',
        components: [
          {
            name: 'checks',
            type: 'uint64',
            internalType: 'uint64'
          },
          {
            name: 'replicated',
            type: 'uint64',
            internalType: 'uint64'
          },
          {
            name: 'streak',
            type: 'uint64',
            internalType: 'uint64'
          },
          {
            name: 'convictions',
            type: 'uint64',
            internalType: 'uint64'
          }
        ]
      }
    ],
    stateMutability: 'view'
  },
  {
    type: 'event',
    name: 'Checked',
    inputs: [
      {
        name: 'provider',
        type: 'address',
        indexed: true,
        internalType: 'address'
      },
      {
        name: 'dealId',
        type: 'bytes32',
        indexed: true,
        internalType: 'bytes32'
      },
      {
        name: 'jobSpec',
        type: 'bytes32',
        indexed: true,
        internalType: 'bytes32'
      },
      {
        name: 'replicated',
        type: 'bool',
        indexed: false,
        internalType: 'bool'
      }
    ],
    anonymous: false
  },
  {
    type: 'error',
    name: 'Reputation_NotMediation',
    inputs: [
      {
        name: 'sender',
        type: 'address',
        internalType: 'address'
      }
    ]
  }
] as const

// biome-ignore format: generated
export const reputationBytecode = '0x60a0604052348015600e575f5ffd5b506040516105fb3803806105fb833981016040819052602b91603b565b6001600160a01b03166080526066565b5f60208284031215604a575f5ffd5b81516001600160a01b0381168114605f575f5ffd5b9392505050565b60805161057d61007e5f395f61022e015261057d5ff3fe608060405234801561000f575f5ffd5b506004361061003f575f3560e01c8063133af4561461004357806324d679b314610143578063e199119214610164575b5f5ffd5b6100db610051366004610498565b604080516080810182525f808252602082018190529181018290526060810191909152506001600160a01b03165f90815260208181526040918290208251608081018452905467ffffffffffffffff8082168352680100000000000000008204811693830193909352600160801b8104831693820193909352600160c01b90920416606082015290565b60405161013a91905f60808201905067ffffffffffffffff835116825267ffffffffffffffff602084015116602083015267ffffffffffffffff604084015116604083015267ffffffffffffffff606084015116606083015292915050565b60405180910390f35b610156610151366004610498565b610179565b60405190815260200161013a565b6101776101723660046104b1565b610223565b005b6001600160a01b0381165f908152602081815260408083208151608081018352905467ffffffffffffffff808216808452680100000000000000008304821695840195909552600160801b8204811693830193909352600160c01b90049091166060820152906101ea90600a61050e565b612710826020015167ffffffffffffffff166001610208919061050e565b6102129190610527565b61021c919061053e565b9392505050565b336001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168114610296576040517ff4b9f2c80000000000000000000000000000000000000000000000000000000081526001600160a01b03909116600482015260240160405180910390fd5b506001600160a01b0384165f90815260208181526040918290208251608081018452905467ffffffffffffffff808216808452680100000000000000008304821694840194909452600160801b8204811694830194909452600160c01b90049092166060830152600190829061030d90839061055d565b67ffffffffffffffff16905250811561035c57602081015161033090600161055d565b604082015161034090600161055d565b67ffffffffffffffff9081166040840152166020820152610382565b606081015161036c90600161055d565b5f604083015267ffffffffffffffff1660608201525b6001600160a01b0385165f8181526020818152604091829020845181549286015184870151606088015167ffffffffffffffff908116600160c01b0277ffffffffffffffffffffffffffffffffffffffffffffffff928216600160801b02929092166fffffffffffffffffffffffffffffffff93821668010000000000000000027fffffffffffffffffffffffffffffffff00000000000000000000000000000000909716919094161794909417161791909117905551849186917fc38d79f94b7f653ccf1ba898b9b91e073401db22fecb72a60684d4dd7a3f7afc9061046e90871515815260200190565b60405180910390a45050505050565b80356001600160a01b0381168114610493575f5ffd5b919050565b5f602082840312156104a8575f5ffd5b61021c8261047d565b5f5f5f5f608085870312156104c4575f5ffd5b6104cd8561047d565b93506020850135925060408501359150606085013580151581146104ef575f5ffd5b939692955090935050565b634e487b7160e01b5f52601160045260245ffd5b80820180821115610521576105216104fa565b92915050565b8082028115828204841417610521576105216104fa565b5f8261055857634e487b7160e01b5f52601260045260245ffd5b500490565b67ffffffffffffffff8181168382160190811115610521576105216104fa56'
