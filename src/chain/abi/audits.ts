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
            name: 'storageS',
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
            name: 'storageS',
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
            name: 'storageS',
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
export const auditsBytecode = '0x610180604052348015610010575f5ffd5b506040516115f93803806115f983398101604081905261002f9161010f565b81826001600160a01b0316634cf088d96040518163ffffffff1660e01b8152600401602060405180830381865afa15801561006c573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061009091906101df565b6001600160a01b0390811661010052908116608090815282516040840151831660c052821660a090815260608401519184015183166101205290821660e0526020830151920151811661016052166101405250610201565b6001600160a01b03811681146100fc575f5ffd5b50565b805161010a816100e8565b919050565b5f5f82840360e0811215610121575f5ffd5b835161012c816100e8565b925060c0601f198201121561013f575f5ffd5b5060405160c081016001600160401b038111828210171561016e57634e487b7160e01b5f52604160045260245ffd5b60405261017d602085016100ff565b815261018b604085016100ff565b602082015261019c606085016100ff565b60408201526101ad608085016100ff565b60608201526101be60a085016100ff565b60808201526101cf60c085016100ff565b60a0820152809150509250929050565b5f602082840312156101ef575f5ffd5b81516101fa816100e8565b9392505050565b60805160a05160c05160e051610100516101205161014051610160516113596102a05f395f61019901525f60f701525f81816101710152610b0101525f8181610be70152610cac01525f8181610149015261070601525f818161011f01528181610435015281816104e8015281816108cd01526108fc01525f818160d2015261063a01525f8181610299015281816103130152610a2201526113595ff3fe608060405234801561000f575f5ffd5b506004361061004a575f3560e01c80632a0d94c71461004e5780633a79564614610063578063c41c2f2414610089578063e8fbba3414610244575b5f5ffd5b61006161005c366004610dad565b610267565b005b610076610071366004610dad565b6106d5565b6040519081526020015b60405180910390f35b6101c36040805160c0810182525f80825260208201819052918101829052606081018290526080810182905260a0810191909152506040805160c0810182526001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000811682527f0000000000000000000000000000000000000000000000000000000000000000811660208301527f00000000000000000000000000000000000000000000000000000000000000008116928201929092527f0000000000000000000000000000000000000000000000000000000000000000821660608201527f0000000000000000000000000000000000000000000000000000000000000000821660808201527f000000000000000000000000000000000000000000000000000000000000000090911660a082015290565b60405161008091905f60c0820190506001600160a01b0383511682526001600160a01b0360208401511660208301526001600160a01b0360408401511660408301526001600160a01b0360608401511660608301526001600160a01b0360808401511660808301526001600160a01b0360a08401511660a083015292915050565b610257610252366004610dcf565b6108c8565b6040519015158152602001610080565b6040517f44da35200000000000000000000000000000000000000000000000000000000081525f906001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016906344da3520906102ce908590600401611019565b602060405180830381865afa1580156102e9573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061030d9190611028565b90505f5f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03166364482ac4846040518263ffffffff1660e01b815260040161035f91815260200190565b606060405180830381865afa15801561037a573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061039e9190611053565b50909250905060048260118111156103b8576103b86110ad565b1483906103fd576040517f595571390000000000000000000000000000000000000000000000000000000081526004016103f491815260200190565b60405180910390fd5b506040517f74261b2800000000000000000000000000000000000000000000000000000000815264ffffffffff821660048201525f907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316906374261b2890602401602060405180830381865afa158015610482573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906104a691906110c1565b6040517f4a5ae6d800000000000000000000000000000000000000000000000000000000815264ffffffffff821660048201529091505f906001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001690634a5ae6d8906024016040805180830381865afa15801561052c573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061055091906110e9565b9150859050828261059d576040517ff9d99852000000000000000000000000000000000000000000000000000000008152600481019290925264ffffffffff1660248201526044016103f4565b50505f6105a9876106d5565b90506105bc878564ffffffffff166108c8565b868290916105ff576040517fb286e155000000000000000000000000000000000000000000000000000000008152600481019290925260248201526044016103f4565b5050604051818152339087907f8c7596d39ee27332b98bb23cfe7e7c876462250998ba2081d4d1c48822ee29659060200160405180910390a37f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316637f8c0f2a8833600a6106748c610af6565b1061067f5730610681565b5f5b6040518463ffffffff1660e01b815260040161069f93929190611113565b5f604051808303815f87803b1580156106b6575f5ffd5b505af11580156106c8573d5f5f3e3d5ffd5b5050505050505050505050565b5f5f6106e083610af6565b9050600a8110156106fb5750670de0b6b3a764000092915050565b5f6001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001663cf3c99a16101e08601356107436101808801610160890161114a565b6040517fffffffff0000000000000000000000000000000000000000000000000000000060e085901b168152600481019290925267ffffffffffffffff166024820152604401608060405180830381865afa1580156107a4573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906107c8919061119a565b90505f816060015161ffff16826040015161ffff166107e79190611211565b905061271081106108045750670de0b6b3a7640000949350505050565b61080d85610bdb565b61081990612710611211565b61082582612710611224565b61082f9190611237565b612710610846612af8670de0b6b3a7640000611237565b6108509190611237565b61085a9190611262565b935061086e83670de0b6b3a7640000611262565b84101561088a5761088783670de0b6b3a7640000611262565b93505b66470de4df8200008410156108a45766470de4df82000093505b670de0b6b3a76400008411156108c057670de0b6b3a764000093505b505050919050565b5f5f5f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316634a5ae6d87f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03166374261b28876040518263ffffffff1660e01b815260040161094891815260200190565b602060405180830381865afa158015610963573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061098791906110c1565b6040517fffffffff0000000000000000000000000000000000000000000000000000000060e084901b16815264ffffffffff90911660048201526024016040805180830381865afa1580156109de573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610a0291906110e9565b9150915080610a15575f92505050610af0565b5f670de0b6b3a7640000837f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03166344da3520896040518263ffffffff1660e01b8152600401610a6c9190611019565b602060405180830381865afa158015610a87573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610aab9190611028565b604080516020810193909352820152606001604051602081830303815290604052805190602001205f1c610adf9190611275565b9050610aea866106d5565b11925050505b92915050565b5f6001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001663f2f29a76610b366080850160608601611288565b610b4660e0860160c087016112a1565b6040517fffffffff0000000000000000000000000000000000000000000000000000000060e085901b1681526001600160a01b0390921660048301526fffffffffffffffffffffffffffffffff166024820152604401602060405180830381865afa158015610bb7573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610af09190611028565b5f806001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001663b43be5b782610c1d6080870160608801611288565b6040518363ffffffff1660e01b8152600401610c3a9291906112ba565b6040805180830381865afa158015610c54573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610c7891906110e9565b509050805f03610ca157610c94610120840161010085016112f2565b63ffffffff169392505050565b5f6001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000166357a2050782610ce26080880160608901611288565b6040518363ffffffff1660e01b8152600401610cff9291906112ba565b608060405180830381865afa158015610d1a573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610d3e919061130b565b90505f8160200151825f0151610d549190611224565b905080610d618482611224565b610d73610120880161010089016112f2565b63ffffffff16610d839190611237565b610d8d9190611262565b95945050505050565b5f6102408284031215610da7575f5ffd5b50919050565b5f6102408284031215610dbe575f5ffd5b610dc88383610d96565b9392505050565b5f5f6102608385031215610de1575f5ffd5b610deb8484610d96565b94610240939093013593505050565b80356001600160a01b0381168114610e10575f5ffd5b919050565b80356fffffffffffffffffffffffffffffffff81168114610e10575f5ffd5b803563ffffffff81168114610e10575f5ffd5b61ffff81168114610e56575f5ffd5b50565b8035610e1081610e47565b67ffffffffffffffff81168114610e56575f5ffd5b8035610e1081610e64565b8035825260208082013590830152610e9e60408201610dfa565b6001600160a01b03166040830152610eb860608201610dfa565b6001600160a01b03166060830152610ed260808201610dfa565b6001600160a01b0316608083015260a08181013590830152610ef660c08201610e15565b6fffffffffffffffffffffffffffffffff1660c0830152610f1960e08201610e15565b6fffffffffffffffffffffffffffffffff1660e0830152610f3d6101008201610e34565b63ffffffff16610100830152610f566101208201610dfa565b6001600160a01b0316610120830152610f726101408201610e59565b61ffff16610140830152610f896101608201610e79565b67ffffffffffffffff16610160830152610fa66101808201610e34565b63ffffffff16610180830152610fbf6101a08201610e34565b63ffffffff166101a0830152610fd86101c08201610e34565b63ffffffff166101c08301526101e0818101359083015261020080820135908301526110076102208201610e34565b63ffffffff8116610220840152505050565b6102408101610af08284610e84565b5f60208284031215611038575f5ffd5b5051919050565b805164ffffffffff81168114610e10575f5ffd5b5f5f5f60608486031215611065575f5ffd5b835160128110611073575f5ffd5b92506110816020850161103f565b915060408401516bffffffffffffffffffffffff19811681146110a2575f5ffd5b809150509250925092565b634e487b7160e01b5f52602160045260245ffd5b5f602082840312156110d1575f5ffd5b610dc88261103f565b80518015158114610e10575f5ffd5b5f5f604083850312156110fa575f5ffd5b8251915061110a602084016110da565b90509250929050565b61028081016111228286610e84565b6001600160a01b0384166102408301526001600160a01b038316610260830152949350505050565b5f6020828403121561115a575f5ffd5b8135610dc881610e64565b6040516080810167ffffffffffffffff8111828210171561119457634e487b7160e01b5f52604160045260245ffd5b60405290565b5f60808284031280156111ab575f5ffd5b506111b4611165565b6111bd836110da565b81526111cb602084016110da565b602082015260408301516111de81610e47565b604082015260608301516111f181610e47565b60608201529392505050565b634e487b7160e01b5f52601160045260245ffd5b80820180821115610af057610af06111fd565b81810381811115610af057610af06111fd565b8082028115828204841417610af057610af06111fd565b634e487b7160e01b5f52601260045260245ffd5b5f826112705761127061124e565b500490565b5f826112835761128361124e565b500690565b5f60208284031215611298575f5ffd5b610dc882610dfa565b5f602082840312156112b1575f5ffd5b610dc882610e15565b60408101600384106112da57634e487b7160e01b5f52602160045260245ffd5b9281526001600160a01b039190911660209091015290565b5f60208284031215611302575f5ffd5b610dc882610e34565b5f608082840312801561131c575f5ffd5b50611325611165565b8251815260208084015190820152604083015161134181610e64565b6040820152606092830151928101929092525091905056'
