// Generated from contracts/src/Audits.sol by scripts/build-contracts.ts: change it there.
// biome-ignore format: generated
export const auditsAbi = [
  {
    type: 'constructor',
    inputs: [
      {
        name: 'deals_',
        type: 'address',
        internalType: 'contract IDeals'
      },
      {
        name: 'with',
        type: 'tuple',
        internalType: 'struct IAudits.Directory',
        components: [
          {
            name: 'mediation',
            type: 'address',
            internalType: 'address'
          },
          {
            name: 'pool',
            type: 'address',
            internalType: 'address'
          },
          {
            name: 'randomness',
            type: 'address',
            internalType: 'address'
          },
          {
            name: 'strategies',
            type: 'address',
            internalType: 'address'
          },
          {
            name: 'reputation',
            type: 'address',
            internalType: 'address'
          },
          {
            name: 'equivocations',
            type: 'address',
            internalType: 'address'
          }
        ]
      }
    ],
    stateMutability: 'nonpayable'
  },
  {
    type: 'function',
    name: 'directory',
    inputs: [],
    outputs: [
      {
        name: '',
        type: 'tuple',
        internalType: 'struct IAudits.Directory',
        components: [
          {
            name: 'mediation',
            type: 'address',
            internalType: 'address'
          },
          {
            name: 'pool',
            type: 'address',
            internalType: 'address'
          },
          {
            name: 'randomness',
            type: 'address',
            internalType: 'address'
          },
          {
            name: 'strategies',
            type: 'address',
            internalType: 'address'
          },
          {
            name: 'reputation',
            type: 'address',
            internalType: 'address'
          },
          {
            name: 'equivocations',
            type: 'address',
            internalType: 'address'
          }
        ]
      }
    ],
    stateMutability: 'view'
  },
  {
    type: 'function',
    name: 'isDrawn',
    inputs: [
      {
        name: 'deal',
        type: 'tuple',
        internalType: 'struct Deal',
        components: [
          {
            name: 'jobOffer',
            type: 'bytes32',
            internalType: 'bytes32'
          },
          {
            name: 'resourceOffer',
            type: 'bytes32',
            internalType: 'bytes32'
          },
          {
            name: 'client',
            type: 'address',
            internalType: 'address'
          },
          {
            name: 'provider',
            type: 'address',
            internalType: 'address'
          },
          {
            name: 'solver',
            type: 'address',
            internalType: 'address'
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
            name: 'solverFee',
            type: 'uint128',
            internalType: 'uint128'
          },
          {
            name: 'collateralBps',
            type: 'uint32',
            internalType: 'uint32'
          },
          {
            name: 'royaltyTo',
            type: 'address',
            internalType: 'address'
          },
          {
            name: 'royaltyBps',
            type: 'uint16',
            internalType: 'uint16'
          },
          {
            name: 'openBy',
            type: 'uint64',
            internalType: 'uint64'
          },
          {
            name: 'fetchS',
            type: 'uint32',
            internalType: 'uint32'
          },
          {
            name: 'timeoutS',
            type: 'uint32',
            internalType: 'uint32'
          },
          {
            name: 'verification',
            type: 'bytes32',
            internalType: 'bytes32'
          },
          {
            name: 'mediatorRule',
            type: 'bytes32',
            internalType: 'bytes32'
          },
          {
            name: 'paramsVersion',
            type: 'uint32',
            internalType: 'uint32'
          }
        ]
      },
      {
        name: 'paidAt',
        type: 'uint256',
        internalType: 'uint256'
      }
    ],
    outputs: [
      {
        name: '',
        type: 'bool',
        internalType: 'bool'
      }
    ],
    stateMutability: 'view'
  },
  {
    type: 'function',
    name: 'poke',
    inputs: [
      {
        name: 'deal',
        type: 'tuple',
        internalType: 'struct Deal',
        components: [
          {
            name: 'jobOffer',
            type: 'bytes32',
            internalType: 'bytes32'
          },
          {
            name: 'resourceOffer',
            type: 'bytes32',
            internalType: 'bytes32'
          },
          {
            name: 'client',
            type: 'address',
            internalType: 'address'
          },
          {
            name: 'provider',
            type: 'address',
            internalType: 'address'
          },
          {
            name: 'solver',
            type: 'address',
            internalType: 'address'
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
            name: 'solverFee',
            type: 'uint128',
            internalType: 'uint128'
          },
          {
            name: 'collateralBps',
            type: 'uint32',
            internalType: 'uint32'
          },
          {
            name: 'royaltyTo',
            type: 'address',
            internalType: 'address'
          },
          {
            name: 'royaltyBps',
            type: 'uint16',
            internalType: 'uint16'
          },
          {
            name: 'openBy',
            type: 'uint64',
            internalType: 'uint64'
          },
          {
            name: 'fetchS',
            type: 'uint32',
            internalType: 'uint32'
          },
          {
            name: 'timeoutS',
            type: 'uint32',
            internalType: 'uint32'
          },
          {
            name: 'verification',
            type: 'bytes32',
            internalType: 'bytes32'
          },
          {
            name: 'mediatorRule',
            type: 'bytes32',
            internalType: 'bytes32'
          },
          {
            name: 'paramsVersion',
            type: 'uint32',
            internalType: 'uint32'
          }
        ]
      }
    ],
    outputs: [],
    stateMutability: 'nonpayable'
  },
  {
    type: 'function',
    name: 'probabilityOf',
    inputs: [
      {
        name: 'deal',
        type: 'tuple',
        internalType: 'struct Deal',
        components: [
          {
            name: 'jobOffer',
            type: 'bytes32',
            internalType: 'bytes32'
          },
          {
            name: 'resourceOffer',
            type: 'bytes32',
            internalType: 'bytes32'
          },
          {
            name: 'client',
            type: 'address',
            internalType: 'address'
          },
          {
            name: 'provider',
            type: 'address',
            internalType: 'address'
          },
          {
            name: 'solver',
            type: 'address',
            internalType: 'address'
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
            name: 'solverFee',
            type: 'uint128',
            internalType: 'uint128'
          },
          {
            name: 'collateralBps',
            type: 'uint32',
            internalType: 'uint32'
          },
          {
            name: 'royaltyTo',
            type: 'address',
            internalType: 'address'
          },
          {
            name: 'royaltyBps',
            type: 'uint16',
            internalType: 'uint16'
          },
          {
            name: 'openBy',
            type: 'uint64',
            internalType: 'uint64'
          },
          {
            name: 'fetchS',
            type: 'uint32',
            internalType: 'uint32'
          },
          {
            name: 'timeoutS',
            type: 'uint32',
            internalType: 'uint32'
          },
          {
            name: 'verification',
            type: 'bytes32',
            internalType: 'bytes32'
          },
          {
            name: 'mediatorRule',
            type: 'bytes32',
            internalType: 'bytes32'
          },
          {
            name: 'paramsVersion',
            type: 'uint32',
            internalType: 'uint32'
          }
        ]
      }
    ],
    outputs: [
      {
        name: 'probability',
        type: 'uint256',
        internalType: 'uint256'
      }
    ],
    stateMutability: 'view'
  },
  {
    type: 'event',
    name: 'Audited',
    inputs: [
      {
        name: 'dealId',
        type: 'bytes32',
        indexed: true,
        internalType: 'bytes32'
      },
      {
        name: 'finder',
        type: 'address',
        indexed: true,
        internalType: 'address'
      },
      {
        name: 'probability',
        type: 'uint256',
        indexed: false,
        internalType: 'uint256'
      }
    ],
    anonymous: false
  },
  {
    type: 'error',
    name: 'Audits_NoSeedYet',
    inputs: [
      {
        name: 'dealId',
        type: 'bytes32',
        internalType: 'bytes32'
      },
      {
        name: 'seedRound',
        type: 'uint40',
        internalType: 'uint40'
      }
    ]
  },
  {
    type: 'error',
    name: 'Audits_NotAuditable',
    inputs: [
      {
        name: 'dealId',
        type: 'bytes32',
        internalType: 'bytes32'
      }
    ]
  },
  {
    type: 'error',
    name: 'Audits_NotDrawn',
    inputs: [
      {
        name: 'dealId',
        type: 'bytes32',
        internalType: 'bytes32'
      },
      {
        name: 'probability',
        type: 'uint256',
        internalType: 'uint256'
      }
    ]
  }
] as const

// biome-ignore format: generated
export const auditsBytecode = '0x610160604052348015610010575f5ffd5b506040516113bd3803806113bd83398101604081905261002f916100a6565b6001600160a01b03918216608090815281516040830151841660c052831660a090815260608301519183015184166101005290831660e05260208201519101518216610140521661012052610176565b6001600160a01b0381168114610093575f5ffd5b50565b80516100a18161007f565b919050565b5f5f82840360e08112156100b8575f5ffd5b83516100c38161007f565b925060c0601f19820112156100d6575f5ffd5b5060405160c081016001600160401b038111828210171561010557634e487b7160e01b5f52604160045260245ffd5b60405261011460208501610096565b815261012260408501610096565b602082015261013360608501610096565b604082015261014460808501610096565b606082015261015560a08501610096565b608082015261016660c08501610096565b60a0820152809150509250929050565b60805160a05160c05160e0516101005161012051610140516111b261020b5f395f61019b01525f60f901525f81816101730152818161091b0152610be901525f818161014b0152610a2c01525f81816101210152818161026c0152818161029b01528181610663015261071601525f818160d4015261087001525f81816103c1015281816104c7015261054101526111b25ff3fe608060405234801561000f575f5ffd5b506004361061004a575f3560e01c80634f9a687d1461004e578063b252726214610076578063c41c2f241461008b578063cb42456d14610246575b5f5ffd5b61006161005c366004610c7e565b610267565b60405190151581526020015b60405180910390f35b610089610084366004610ca9565b610495565b005b6101c56040805160c0810182525f80825260208201819052918101829052606081018290526080810182905260a0810191909152506040805160c0810182526001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000811682527f0000000000000000000000000000000000000000000000000000000000000000811660208301527f00000000000000000000000000000000000000000000000000000000000000008116928201929092527f0000000000000000000000000000000000000000000000000000000000000000821660608201527f0000000000000000000000000000000000000000000000000000000000000000821660808201527f000000000000000000000000000000000000000000000000000000000000000090911660a082015290565b60405161006d91905f60c0820190506001600160a01b0383511682526001600160a01b0360208401511660208301526001600160a01b0360408401511660408301526001600160a01b0360608401511660608301526001600160a01b0360808401511660808301526001600160a01b0360a08401511660a083015292915050565b610259610254366004610ca9565b61090f565b60405190815260200161006d565b5f5f5f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316634a5ae6d87f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03166374261b28876040518263ffffffff1660e01b81526004016102e791815260200190565b602060405180830381865afa158015610302573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906103269190610ce4565b6040517fffffffff0000000000000000000000000000000000000000000000000000000060e084901b16815264ffffffffff90911660048201526024016040805180830381865afa15801561037d573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906103a19190610d0c565b91509150806103b4575f9250505061048f565b5f670de0b6b3a7640000837f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663b214220b896040518263ffffffff1660e01b815260040161040b9190610f37565b602060405180830381865afa158015610426573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061044a9190610f46565b604080516020810193909352820152606001604051602081830303815290604052805190602001205f1c61047e9190610f71565b90506104898661090f565b11925050505b92915050565b6040517fb214220b0000000000000000000000000000000000000000000000000000000081525f906001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000169063b214220b906104fc908590600401610f37565b602060405180830381865afa158015610517573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061053b9190610f46565b90505f5f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03166364482ac4846040518263ffffffff1660e01b815260040161058d91815260200190565b606060405180830381865afa1580156105a8573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906105cc9190610f84565b50909250905060048260118111156105e6576105e6610fde565b14839061062b576040517f5955713900000000000000000000000000000000000000000000000000000000815260040161062291815260200190565b60405180910390fd5b506040517f74261b2800000000000000000000000000000000000000000000000000000000815264ffffffffff821660048201525f907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316906374261b2890602401602060405180830381865afa1580156106b0573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906106d49190610ce4565b6040517f4a5ae6d800000000000000000000000000000000000000000000000000000000815264ffffffffff821660048201529091505f906001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001690634a5ae6d8906024016040805180830381865afa15801561075a573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061077e9190610d0c565b915085905082826107cb576040517ff9d99852000000000000000000000000000000000000000000000000000000008152600481019290925264ffffffffff166024820152604401610622565b50505f6107d78761090f565b90506107ea878564ffffffffff16610267565b8682909161082d576040517fb286e15500000000000000000000000000000000000000000000000000000000815260048101929092526024820152604401610622565b5050604051818152339087907f8c7596d39ee27332b98bb23cfe7e7c876462250998ba2081d4d1c48822ee29659060200160405180910390a36001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001663ecb797c988336108af6108aa6080840160608501610ff2565b610bac565b6108b957306108bb565b5f5b6040518463ffffffff1660e01b81526004016108d99392919061100b565b5f604051808303815f87803b1580156108f0575f5ffd5b505af1158015610902573d5f5f3e3d5ffd5b5050505050505050505050565b5f806001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001663133af4566109506080860160608701610ff2565b6040517fffffffff0000000000000000000000000000000000000000000000000000000060e084901b1681526001600160a01b039091166004820152602401608060405180830381865afa1580156109aa573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906109ce9190611077565b6040015167ffffffffffffffff169050600a8110156109f75750670de0b6b3a764000092915050565b6040517f6dcf0ed30000000000000000000000000000000000000000000000000000000081526101c084013560048201525f907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690636dcf0ed390602401608060405180830381865afa158015610a79573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610a9d91906110de565b90505f816060015161ffff16826040015161ffff16610abc9190611149565b90506127108110610ad95750670de0b6b3a7640000949350505050565b610aeb6101208601610100870161115c565b610afd9063ffffffff16612710611149565b610b0982612710611175565b610b139190611188565b612710610b2a612af8670de0b6b3a7640000611188565b610b349190611188565b610b3e919061119f565b9350610b5283670de0b6b3a764000061119f565b841015610b6e57610b6b83670de0b6b3a764000061119f565b93505b66470de4df820000841015610b885766470de4df82000093505b670de0b6b3a7640000841115610ba457670de0b6b3a764000093505b505050919050565b6040517f133af4560000000000000000000000000000000000000000000000000000000081526001600160a01b0382811660048301525f91600a917f0000000000000000000000000000000000000000000000000000000000000000169063133af45690602401608060405180830381865afa158015610c2e573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610c529190611077565b6040015167ffffffffffffffff161092915050565b5f6102208284031215610c78575f5ffd5b50919050565b5f5f6102408385031215610c90575f5ffd5b610c9a8484610c67565b94610220939093013593505050565b5f6102208284031215610cba575f5ffd5b610cc48383610c67565b9392505050565b805164ffffffffff81168114610cdf575f5ffd5b919050565b5f60208284031215610cf4575f5ffd5b610cc482610ccb565b80518015158114610cdf575f5ffd5b5f5f60408385031215610d1d575f5ffd5b82519150610d2d60208401610cfd565b90509250929050565b80356001600160a01b0381168114610cdf575f5ffd5b80356fffffffffffffffffffffffffffffffff81168114610cdf575f5ffd5b803563ffffffff81168114610cdf575f5ffd5b61ffff81168114610d8d575f5ffd5b50565b8035610cdf81610d7e565b67ffffffffffffffff81168114610d8d575f5ffd5b8035610cdf81610d9b565b8035825260208082013590830152610dd560408201610d36565b6001600160a01b03166040830152610def60608201610d36565b6001600160a01b03166060830152610e0960808201610d36565b6001600160a01b0316608083015260a08181013590830152610e2d60c08201610d4c565b6fffffffffffffffffffffffffffffffff1660c0830152610e5060e08201610d4c565b6fffffffffffffffffffffffffffffffff1660e0830152610e746101008201610d6b565b63ffffffff16610100830152610e8d6101208201610d36565b6001600160a01b0316610120830152610ea96101408201610d90565b61ffff16610140830152610ec06101608201610db0565b67ffffffffffffffff16610160830152610edd6101808201610d6b565b63ffffffff16610180830152610ef66101a08201610d6b565b63ffffffff166101a08301526101c081810135908301526101e08082013590830152610f256102008201610d6b565b63ffffffff8116610200840152505050565b610220810161048f8284610dbb565b5f60208284031215610f56575f5ffd5b5051919050565b634e487b7160e01b5f52601260045260245ffd5b5f82610f7f57610f7f610f5d565b500690565b5f5f5f60608486031215610f96575f5ffd5b835160128110610fa4575f5ffd5b9250610fb260208501610ccb565b915060408401516bffffffffffffffffffffffff1981168114610fd3575f5ffd5b809150509250925092565b634e487b7160e01b5f52602160045260245ffd5b5f60208284031215611002575f5ffd5b610cc482610d36565b610260810161101a8286610dbb565b6001600160a01b0384166102208301526001600160a01b038316610240830152949350505050565b6040516080810167ffffffffffffffff8111828210171561107157634e487b7160e01b5f52604160045260245ffd5b60405290565b5f6080828403128015611088575f5ffd5b50611091611042565b825161109c81610d9b565b815260208301516110ac81610d9b565b602082015260408301516110bf81610d9b565b604082015260608301516110d281610d9b565b60608201529392505050565b5f60808284031280156110ef575f5ffd5b506110f8611042565b61110183610cfd565b815261110f60208401610cfd565b6020820152604083015161112281610d7e565b604082015260608301516110d281610d7e565b634e487b7160e01b5f52601160045260245ffd5b8082018082111561048f5761048f611135565b5f6020828403121561116c575f5ffd5b610cc482610d6b565b8181038181111561048f5761048f611135565b808202811582820484141761048f5761048f611135565b5f826111ad576111ad610f5d565b50049056'
