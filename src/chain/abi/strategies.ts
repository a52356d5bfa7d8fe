// Generated from contracts/src/Strategies.sol by scripts/build-contracts.ts: change it there.
// biome-ignore format: generated
export const strategiesAbi = [
  {
    type: 'constructor',
    inputs: [
      {
        name: 'governance_',
        type: 'address',
        internalType: 'address'
      }
    ],
    stateMutability: 'nonpayable'
  },
  {
    type: 'function',
    name: 'add',
    inputs: [
      {
        name: 'verification',
        type: 'bytes32',
        internalType: 'bytes32'
      },
      {
        name: 'strategy',
        type: 'tuple',
        internalType: 'struct Strategy',
        components: [
          {
            name: 'judged',
            type: 'bool',
            internalType: 'bool'
          },
          {
            name: 'mild',
            type: 'bool',
            internalType: 'bool'
          },
          {
            name: 'missBps',
            type: 'uint16',
            internalType: 'uint16'
          },
          {
            name: 'falseBps',
            type: 'uint16',
            internalType: 'uint16'
          }
        ]
      }
    ],
    outputs: [],
    stateMutability: 'nonpayable'
  },
  {
    type: 'function',
    name: 'strategyOf',
    inputs: [
      {
        name: 'verification',
        type: 'bytes32',
        internalType: 'bytes32'
      }
    ],
    outputs: [
      {
        name: '',
        type: 'tuple',
        internalType: 'struct Strategy',
        components: [
          {
            name: 'judged',
            type: 'bool',
            internalType: 'bool'
          },
          {
            name: 'mild',
            type: 'bool',
            internalType: 'bool'
          },
          {
            name: 'missBps',
            type: 'uint16',
            internalType: 'uint16'
          },
          {
            name: 'falseBps',
            type: 'uint16',
            internalType: 'uint16'
          }
        ]
      }
    ],
    stateMutability: 'view'
  },
  {
    type: 'event',
    name: 'StrategySet',
    inputs: [
      {
        name: 'verification',
        type: 'bytes32',
        indexed: true,
        internalType: 'bytes32'
      },
      {
        name: 'strategy',
        type: 'tuple',
        indexed: false,
        internalType: 'struct Strategy',
        components: [
          {
            name: 'judged',
            type: 'bool',
            internalType: 'bool'
          },
          {
            name: 'mild',
            type: 'bool',
            internalType: 'bool'
          },
          {
            name: 'missBps',
            type: 'uint16',
            internalType: 'uint16'
          },
          {
            name: 'falseBps',
            type: 'uint16',
            internalType: 'uint16'
          }
        ]
      }
    ],
    anonymous: false
  },
  {
    type: 'error',
    name: 'Strategies_AlreadySet',
    inputs: [
      {
        name: 'verification',
        type: 'bytes32',
        internalType: 'bytes32'
      }
    ]
  },
  {
    type: 'error',
    name: 'Strategies_NotGovernance',
    inputs: [
      {
        name: 'sender',
        type: 'address',
        internalType: 'address'
      }
    ]
  },
  {
    type: 'error',
    name: 'Strategies_OutOfRange',
    inputs: []
  }
] as const

// biome-ignore format: generated
export const strategiesBytecode = '0x60a0604052348015600e575f5ffd5b5060405161052e38038061052e833981016040819052602b91603b565b6001600160a01b03166080526066565b5f60208284031215604a575f5ffd5b81516001600160a01b0381168114605f575f5ffd5b9392505050565b6080516104b061007e5f395f61013201526104b05ff3fe608060405234801561000f575f5ffd5b5060043610610034575f3560e01c80636dcf0ed314610038578063cf6cb3ba14610105575b5f5ffd5b6100b96100463660046102e8565b60408051608080820183525f80835260208084018290528385018290526060938401829052948152808552839020835191820184525460ff8082161515835261010082041615159482019490945261ffff6201000085048116938201939093526401000000009093049091169082015290565b6040516100fc91905f60808201905082511515825260208301511515602083015261ffff604084015116604083015261ffff606084015116606083015292915050565b60405180910390f35b6101186101133660046102ff565b61011a565b005b3373ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001681146101a8576040517f42eddfbd00000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff90911660048201526024015b60405180910390fd5b505f82815260016020526040902054829060ff16156101f6576040517f8d3d9f5900000000000000000000000000000000000000000000000000000000815260040161019f91815260200190565b506102076040820160208301610344565b8061024457506127106102206080830160608401610375565b61ffff166102346060840160408501610375565b61ffff166102429190610390565b105b61027a576040517f4dc3b5eb00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f828152602081815260408083206001928390529220805460ff191682179055829182906102a882826103ce565b50505050817f37016988eb1e629fe362b97dc565aae14927a2ae559816c6f68e72a7747f66b9826040516102dc9190610452565b60405180910390a25050565b5f602082840312156102f8575f5ffd5b5035919050565b5f5f82840360a0811215610311575f5ffd5b833592506080601f1982011215610326575f5ffd5b506020830190509250929050565b8015158114610341575f5ffd5b50565b5f60208284031215610354575f5ffd5b813561035f81610334565b9392505050565b61ffff81168114610341575f5ffd5b5f60208284031215610385575f5ffd5b813561035f81610366565b808201808211156103c8577f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b92915050565b81356103d981610334565b815460208401356103e981610334565b60408501356103f781610366565b63ffff00008160101b1660ff8515151663ffffffff1985161761ff0084151560081b1617178555505050505f606083013561043181610366565b825465ffff00000000191660209190911b65ffff0000000016179091555050565b60808101823561046181610334565b15158252602083013561047381610334565b15156020830152604083013561048881610366565b61ffff166040830152606083013561049f81610366565b61ffff81166060840152509291505056'
