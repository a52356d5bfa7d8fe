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
        name: 'price',
        type: 'uint128',
        internalType: 'uint128'
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
            type: 'uint40',
            internalType: 'uint40'
          },
          {
            name: 'replicated',
            type: 'uint40',
            internalType: 'uint40'
          },
          {
            name: 'streak',
            type: 'uint40',
            internalType: 'uint40'
          },
          {
            name: 'convictions',
            type: 'uint40',
            internalType: 'uint40'
          },
          {
            name: 'worth',
            type: 'uint96',
            internalType: 'uint96'
          }
        ]
      }
    ],
    stateMutability: 'view'
  },
  {
    type: 'function',
    name: 'streakFor',
    inputs: [
      {
        name: 'provider',
        type: 'address',
        internalType: 'address'
      },
      {
        name: 'price',
        type: 'uint256',
        internalType: 'uint256'
      }
    ],
    outputs: [
      {
        name: 'streak',
        type: 'uint256',
        internalType: 'uint256'
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
export const reputationBytecode = '0x60a0604052348015600e575f5ffd5b50604051610818380380610818833981016040819052602b91603b565b6001600160a01b03166080526066565b5f60208284031215604a575f5ffd5b81516001600160a01b0381168114605f575f5ffd5b9392505050565b60805161079a61007e5f395f610287015261079a5ff3fe608060405234801561000f575f5ffd5b506004361061004a575f3560e01c8063133af4561461004e57806324d679b3146101775780636a2cf6a414610198578063f2f29a76146101ad575b5f5ffd5b61010361005c366004610668565b6040805160a0810182525f80825260208201819052918101829052606081018290526080810191909152506001600160a01b03165f9081526020818152604091829020825160a081018452905464ffffffffff8082168352650100000000008204811693830193909352600160501b8104831693820193909352600160781b83049091166060820152600160a01b9091046bffffffffffffffffffffffff16608082015290565b60405161016e91905f60a08201905064ffffffffff835116825264ffffffffff602084015116602083015264ffffffffff604084015116604083015264ffffffffff60608401511660608301526bffffffffffffffffffffffff608084015116608083015292915050565b60405180910390f35b61018a610185366004610668565b6101c0565b60405190815260200161016e565b6101ab6101a6366004610681565b61027c565b005b61018a6101bb3660046106f2565b61057c565b6001600160a01b0381165f90815260208181526040808320815160a081018352905464ffffffffff808216808452650100000000008304821695840195909552600160501b8204811693830193909352600160781b81049092166060820152600160a01b9091046bffffffffffffffffffffffff1660808201529061024690600a61072e565b612710826020015164ffffffffff166001610261919061072e565b61026b9190610747565b610275919061075e565b9392505050565b336001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001681146102ef576040517ff4b9f2c80000000000000000000000000000000000000000000000000000000081526001600160a01b03909116600482015260240160405180910390fd5b506001600160a01b0385165f9081526020818152604091829020825160a081018452905464ffffffffff808216808452650100000000008304821694840194909452600160501b8204811694830194909452600160781b81049093166060820152600160a01b9092046bffffffffffffffffffffffff166080830152600190829061037b90839061077d565b64ffffffffff16905250811561043357602081015161039b90600161077d565b60408201516103ab90600161077d565b64ffffffffff908116604084015216602082015260808101515f906103f1906fffffffffffffffffffffffffffffffff8616906bffffffffffffffffffffffff1661072e565b90506bffffffffffffffffffffffff811161040c578061041a565b6bffffffffffffffffffffffff5b6bffffffffffffffffffffffff1660808301525061045d565b606081015161044390600161077d565b5f60808301819052604083015264ffffffffff1660608201525b6001600160a01b038087165f8181526020818152604091829020855181549287015184880151606089015160808a01516bffffffffffffffffffffffff16600160a01b0264ffffffffff918216600160781b027fffffffffffffffffffffffff0000000000ffffffffffffffffffffffffffffff938316600160501b02939093167fffffffffffffffffffffffff00000000000000000000ffffffffffffffffffff948316650100000000000269ffffffffffffffffffff19909816929095169190911795909517919091169190911717909416179092559051859187917fc38d79f94b7f653ccf1ba898b9b91e073401db22fecb72a60684d4dd7a3f7afc9061056c90871515815260200190565b60405180910390a4505050505050565b6001600160a01b0382165f9081526020818152604091829020825160a081018452905464ffffffffff8082168352650100000000008204811693830193909352600160501b81048316938201849052600160781b81049092166060820152600160a01b9091046bffffffffffffffffffffffff16608082015282158015906106205750818382608001516bffffffffffffffffffffffff1661061e919061075e565b105b15610646578281608001516bffffffffffffffffffffffff16610643919061075e565b91505b5092915050565b80356001600160a01b0381168114610663575f5ffd5b919050565b5f60208284031215610678575f5ffd5b6102758261064d565b5f5f5f5f5f60a08688031215610695575f5ffd5b61069e8661064d565b9450602086013593506040860135925060608601356fffffffffffffffffffffffffffffffff811681146106d0575f5ffd5b9150608086013580151581146106e4575f5ffd5b809150509295509295909350565b5f5f60408385031215610703575f5ffd5b61070c8361064d565b946020939093013593505050565b634e487b7160e01b5f52601160045260245ffd5b808201808211156107415761074161071a565b92915050565b80820281158282048414176107415761074161071a565b5f8261077857634e487b7160e01b5f52601260045260245ffd5b500490565b64ffffffffff81811683821601908111156107415761074161071a56'
