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
    name: 'strategyFor',
    inputs: [
      {
        name: 'verification',
        type: 'bytes32',
        internalType: 'bytes32'
      },
      {
        name: 'openBy',
        type: 'uint64',
        internalType: 'uint64'
      }
    ],
    outputs: [
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
    stateMutability: 'view'
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
export const strategiesBytecode = '0x60a0604052348015600e575f5ffd5b5060405161062b38038061062b833981016040819052602b91603b565b6001600160a01b03166080526066565b5f60208284031215604a575f5ffd5b81516001600160a01b0381168114605f575f5ffd5b9392505050565b6080516105ad61007e5f395f6101fd01526105ad5ff3fe608060405234801561000f575f5ffd5b506004361061003f575f3560e01c80636dcf0ed314610043578063cf3c99a114610110578063cf6cb3ba14610123575b5f5ffd5b6100c46100513660046103ab565b60408051608080820183525f80835260208084018290528385018290526060938401829052948152808552839020835191820184525460ff8082161515835261010082041615159482019490945261ffff6201000085048116938201939093526401000000009093049091169082015290565b60405161010791905f60808201905082511515825260208301511515602083015261ffff604084015116604083015261ffff606084015116606083015292915050565b60405180910390f35b6100c461011e3660046103c2565b610138565b6101366101313660046103fc565b6101e5565b005b604080516080810182525f8082526020820181905291810182905260608101919091525f83815260016020526040902054801580159061018257508267ffffffffffffffff168111155b156101de575f84815260208181526040918290208251608081018452905460ff8082161515835261010082041615159282019290925261ffff620100008304811693820193909352640100000000909104909116606082015291505b5092915050565b3373ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168114610273576040517f42eddfbd00000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff90911660048201526024015b60405180910390fd5b505f828152600160205260409020548290156102be576040517f8d3d9f5900000000000000000000000000000000000000000000000000000000815260040161026a91815260200190565b506102cf6040820160208301610441565b8061030c57506127106102e86080830160608401610472565b61ffff166102fc6060840160408501610472565b61ffff1661030a919061048d565b105b610342576040517f4dc3b5eb00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f82815260208181526040808320600190925290912042908190558291829061036b82826104cb565b50505050817f37016988eb1e629fe362b97dc565aae14927a2ae559816c6f68e72a7747f66b98260405161039f919061054f565b60405180910390a25050565b5f602082840312156103bb575f5ffd5b5035919050565b5f5f604083850312156103d3575f5ffd5b82359150602083013567ffffffffffffffff811681146103f1575f5ffd5b809150509250929050565b5f5f82840360a081121561040e575f5ffd5b833592506080601f1982011215610423575f5ffd5b506020830190509250929050565b801515811461043e575f5ffd5b50565b5f60208284031215610451575f5ffd5b813561045c81610431565b9392505050565b61ffff8116811461043e575f5ffd5b5f60208284031215610482575f5ffd5b813561045c81610463565b808201808211156104c5577f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b92915050565b81356104d681610431565b815460208401356104e681610431565b60408501356104f481610463565b63ffff00008160101b1660ff8515151663ffffffff1985161761ff0084151560081b1617178555505050505f606083013561052e81610463565b825465ffff00000000191660209190911b65ffff0000000016179091555050565b60808101823561055e81610431565b15158252602083013561057081610431565b15156020830152604083013561058581610463565b61ffff166040830152606083013561059c81610463565b61ffff81166060840152509291505056'
