// Generated from contracts/src/SolverBonds.sol by scripts/build-contracts.ts: change it there.
// biome-ignore format: generated
export const solverBondsAbi = [
  {
    type: 'constructor',
    inputs: [
      {
        name: 'token_',
        type: 'address',
        internalType: 'contract IERC20'
      },
      {
        name: 'deals',
        type: 'address',
        internalType: 'address'
      },
      {
        name: 'releaseDelayS',
        type: 'uint256',
        internalType: 'uint256'
      }
    ],
    stateMutability: 'nonpayable'
  },
  {
    type: 'function',
    name: 'WALLET_GAS',
    inputs: [],
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
    name: 'bondOf',
    inputs: [
      {
        name: 'solver',
        type: 'address',
        internalType: 'address'
      }
    ],
    outputs: [
      {
        name: 'amount',
        type: 'uint256',
        internalType: 'uint256'
      },
      {
        name: 'releasableAt',
        type: 'uint256',
        internalType: 'uint256'
      }
    ],
    stateMutability: 'view'
  },
  {
    type: 'function',
    name: 'convictionsOf',
    inputs: [
      {
        name: 'solver',
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
    name: 'faultOf',
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
        name: 'ranking',
        type: 'tuple',
        internalType: 'struct Ranking',
        components: [
          {
            name: 'weights',
            type: 'uint8[7]',
            internalType: 'uint8[7]'
          },
          {
            name: 'maxPrice',
            type: 'uint128',
            internalType: 'uint128'
          },
          {
            name: 'candidates',
            type: 'tuple[]',
            internalType: 'struct Candidate[]',
            components: [
              {
                name: 'resourceOffer',
                type: 'bytes32',
                internalType: 'bytes32'
              },
              {
                name: 'provider',
                type: 'address',
                internalType: 'address'
              },
              {
                name: 'price',
                type: 'uint128',
                internalType: 'uint128'
              },
              {
                name: 'stake',
                type: 'uint128',
                internalType: 'uint128'
              },
              {
                name: 'reputation',
                type: 'uint64',
                internalType: 'uint64'
              },
              {
                name: 'points',
                type: 'uint64[7]',
                internalType: 'uint64[7]'
              },
              {
                name: 'score',
                type: 'uint64',
                internalType: 'uint64'
              },
              {
                name: 'answer',
                type: 'uint8',
                internalType: 'enum Answer'
              }
            ]
          }
        ]
      }
    ],
    outputs: [
      {
        name: '',
        type: 'uint8',
        internalType: 'enum RankingFault'
      }
    ],
    stateMutability: 'pure'
  },
  {
    type: 'function',
    name: 'isSignedByWallet',
    inputs: [
      {
        name: 'wallet',
        type: 'address',
        internalType: 'address'
      },
      {
        name: 'digest',
        type: 'bytes32',
        internalType: 'bytes32'
      },
      {
        name: 'signature',
        type: 'bytes',
        internalType: 'bytes'
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
    name: 'post',
    inputs: [
      {
        name: 'amount',
        type: 'uint256',
        internalType: 'uint256'
      }
    ],
    outputs: [],
    stateMutability: 'nonpayable'
  },
  {
    type: 'function',
    name: 'prove',
    inputs: [
      {
        name: 'solver',
        type: 'address',
        internalType: 'address'
      },
      {
        name: 'one',
        type: 'tuple',
        internalType: 'struct SolverWord',
        components: [
          {
            name: 'jobOffer',
            type: 'bytes32',
            internalType: 'bytes32'
          },
          {
            name: 'round',
            type: 'uint8',
            internalType: 'uint8'
          },
          {
            name: 'dealId',
            type: 'bytes32',
            internalType: 'bytes32'
          },
          {
            name: 'ranking',
            type: 'bytes32',
            internalType: 'bytes32'
          },
          {
            name: 'signature',
            type: 'bytes',
            internalType: 'bytes'
          }
        ]
      },
      {
        name: 'other',
        type: 'tuple',
        internalType: 'struct SolverWord',
        components: [
          {
            name: 'jobOffer',
            type: 'bytes32',
            internalType: 'bytes32'
          },
          {
            name: 'round',
            type: 'uint8',
            internalType: 'uint8'
          },
          {
            name: 'dealId',
            type: 'bytes32',
            internalType: 'bytes32'
          },
          {
            name: 'ranking',
            type: 'bytes32',
            internalType: 'bytes32'
          },
          {
            name: 'signature',
            type: 'bytes',
            internalType: 'bytes'
          }
        ]
      }
    ],
    outputs: [],
    stateMutability: 'nonpayable'
  },
  {
    type: 'function',
    name: 'proveRanking',
    inputs: [
      {
        name: 'word',
        type: 'tuple',
        internalType: 'struct SolverWord',
        components: [
          {
            name: 'jobOffer',
            type: 'bytes32',
            internalType: 'bytes32'
          },
          {
            name: 'round',
            type: 'uint8',
            internalType: 'uint8'
          },
          {
            name: 'dealId',
            type: 'bytes32',
            internalType: 'bytes32'
          },
          {
            name: 'ranking',
            type: 'bytes32',
            internalType: 'bytes32'
          },
          {
            name: 'signature',
            type: 'bytes',
            internalType: 'bytes'
          }
        ]
      },
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
        name: 'ranking',
        type: 'tuple',
        internalType: 'struct Ranking',
        components: [
          {
            name: 'weights',
            type: 'uint8[7]',
            internalType: 'uint8[7]'
          },
          {
            name: 'maxPrice',
            type: 'uint128',
            internalType: 'uint128'
          },
          {
            name: 'candidates',
            type: 'tuple[]',
            internalType: 'struct Candidate[]',
            components: [
              {
                name: 'resourceOffer',
                type: 'bytes32',
                internalType: 'bytes32'
              },
              {
                name: 'provider',
                type: 'address',
                internalType: 'address'
              },
              {
                name: 'price',
                type: 'uint128',
                internalType: 'uint128'
              },
              {
                name: 'stake',
                type: 'uint128',
                internalType: 'uint128'
              },
              {
                name: 'reputation',
                type: 'uint64',
                internalType: 'uint64'
              },
              {
                name: 'points',
                type: 'uint64[7]',
                internalType: 'uint64[7]'
              },
              {
                name: 'score',
                type: 'uint64',
                internalType: 'uint64'
              },
              {
                name: 'answer',
                type: 'uint8',
                internalType: 'enum Answer'
              }
            ]
          }
        ]
      }
    ],
    outputs: [],
    stateMutability: 'nonpayable'
  },
  {
    type: 'function',
    name: 'release',
    inputs: [],
    outputs: [],
    stateMutability: 'nonpayable'
  },
  {
    type: 'function',
    name: 'requestRelease',
    inputs: [],
    outputs: [],
    stateMutability: 'nonpayable'
  },
  {
    type: 'event',
    name: 'BondPosted',
    inputs: [
      {
        name: 'solver',
        type: 'address',
        indexed: true,
        internalType: 'address'
      },
      {
        name: 'amount',
        type: 'uint256',
        indexed: false,
        internalType: 'uint256'
      },
      {
        name: 'total',
        type: 'uint256',
        indexed: false,
        internalType: 'uint256'
      }
    ],
    anonymous: false
  },
  {
    type: 'event',
    name: 'BondReleased',
    inputs: [
      {
        name: 'solver',
        type: 'address',
        indexed: true,
        internalType: 'address'
      },
      {
        name: 'amount',
        type: 'uint256',
        indexed: false,
        internalType: 'uint256'
      }
    ],
    anonymous: false
  },
  {
    type: 'event',
    name: 'ReleaseRequested',
    inputs: [
      {
        name: 'solver',
        type: 'address',
        indexed: true,
        internalType: 'address'
      },
      {
        name: 'amount',
        type: 'uint256',
        indexed: false,
        internalType: 'uint256'
      },
      {
        name: 'releasableAt',
        type: 'uint256',
        indexed: false,
        internalType: 'uint256'
      }
    ],
    anonymous: false
  },
  {
    type: 'event',
    name: 'SolverConvicted',
    inputs: [
      {
        name: 'solver',
        type: 'address',
        indexed: true,
        internalType: 'address'
      },
      {
        name: 'jobOffer',
        type: 'bytes32',
        indexed: true,
        internalType: 'bytes32'
      },
      {
        name: 'finder',
        type: 'address',
        indexed: false,
        internalType: 'address'
      },
      {
        name: 'amount',
        type: 'uint256',
        indexed: false,
        internalType: 'uint256'
      },
      {
        name: 'bounty',
        type: 'uint256',
        indexed: false,
        internalType: 'uint256'
      }
    ],
    anonymous: false
  },
  {
    type: 'error',
    name: 'SafeCastOverflowedUintDowncast',
    inputs: [
      {
        name: 'bits',
        type: 'uint8',
        internalType: 'uint8'
      },
      {
        name: 'value',
        type: 'uint256',
        internalType: 'uint256'
      }
    ]
  },
  {
    type: 'error',
    name: 'SafeERC20FailedOperation',
    inputs: [
      {
        name: 'token',
        type: 'address',
        internalType: 'address'
      }
    ]
  },
  {
    type: 'error',
    name: 'Signatures_GasTooLow',
    inputs: [
      {
        name: 'gasLeft',
        type: 'uint256',
        internalType: 'uint256'
      }
    ]
  },
  {
    type: 'error',
    name: 'SolverBonds_AlreadyProven',
    inputs: [
      {
        name: 'solver',
        type: 'address',
        internalType: 'address'
      },
      {
        name: 'jobOffer',
        type: 'bytes32',
        internalType: 'bytes32'
      }
    ]
  },
  {
    type: 'error',
    name: 'SolverBonds_NotProven',
    inputs: [
      {
        name: 'solver',
        type: 'address',
        internalType: 'address'
      }
    ]
  },
  {
    type: 'error',
    name: 'SolverBonds_NothingBonded',
    inputs: [
      {
        name: 'solver',
        type: 'address',
        internalType: 'address'
      }
    ]
  },
  {
    type: 'error',
    name: 'SolverBonds_TooEarly',
    inputs: [
      {
        name: 'solver',
        type: 'address',
        internalType: 'address'
      },
      {
        name: 'releasableAt',
        type: 'uint256',
        internalType: 'uint256'
      }
    ]
  },
  {
    type: 'error',
    name: 'SolverBonds_ZeroAmount',
    inputs: []
  }
] as const

// biome-ignore format: generated
export const solverBondsBytecode = '0x60e060405234801561000f575f5ffd5b5060405161246d38038061246d83398101604081905261002e91610106565b60c09081526001600160a01b039283166080908152604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f6020808301919091527f8ad88815c51549d3e46351c97253bb46393faae42f910fe5816141b4428188b0828401527fc89efdaa54c0f20c7adf612882df0950f5a951637e0307cdcb4c672f298b8bc6606083015246938201939093529390941660a08085019190915284518085038201815293909201909352815191909201209052610146565b6001600160a01b0381168114610103575f5ffd5b50565b5f5f5f60608486031215610118575f5ffd5b8351610123816100ef565b6020850151909350610134816100ef565b80925050604084015190509250925092565b60805160a05160c0516122e161018c5f395f6106e401525f81816102120152610a2b01525f818161046d015281816105b101528181610c120152610c5301526122e15ff3fe608060405234801561000f575f5ffd5b50600436106100b9575f3560e01c8063c4d7c13111610072578063d1ef555e11610058578063d1ef555e1461019f578063d9bc5e11146101bf578063fdc5587b146101f8575f5ffd5b8063c4d7c13114610174578063caa5863c1461018c575f5ffd5b806386d1a69f116100a257806386d1a69f146101365780638fcf938e1461013e578063a83f68fb14610161575f5ffd5b806372d2b6c0146100bd57806380ecfec414610121575b5f5ffd5b6101076100cb366004611984565b6001600160a01b03165f908152602081905260409020546bffffffffffffffffffffffff811691600160601b90910467ffffffffffffffff1690565b604080519283526020830191909152015b60405180910390f35b61013461012f3660046119d5565b610200565b005b610134610325565b61015161014c366004611a4c565b610498565b6040519015158152602001610118565b61013461016f366004611acf565b6104b0565b61017e62030d4081565b604051908152602001610118565b61013461019a366004611b39565b61056b565b6101b26101ad366004611b50565b61067d565b6040516101189190611bb2565b61017e6101cd366004611984565b6001600160a01b03165f90815260208190526040902054600160a01b900467ffffffffffffffff1690565b610134610691565b5f8335833514801561026057506102597f000000000000000000000000000000000000000000000000000000000000000061023a856107a3565b60405161190160f01b8152600281019290925260228201526042902090565b8460400135145b80156102775750610270826107f4565b8460600135145b90505f8180156102a157505f61028d8486610806565b600681111561029e5761029e611b9e565b14155b80156102c157506102c16102bb60a0860160808701611984565b866109a2565b9050806102d460a0860160808701611984565b9061030357604051637d7e9b9b60e01b81526001600160a01b0390911660048201526024015b60405180910390fd5b5061031e61031760a0860160808701611984565b8635610a7c565b5050505050565b335f818152602081905260409020805490916bffffffffffffffffffffffff90911690816103725760405163378e328d60e01b81526001600160a01b0390911660048201526024016102fa565b508154600160601b900467ffffffffffffffff16158015906103a657508154600160601b900467ffffffffffffffff164210155b82543391600160601b90910467ffffffffffffffff169061040e576040517fff42b2940000000000000000000000000000000000000000000000000000000081526001600160a01b03909216600483015267ffffffffffffffff1660248201526044016102fa565b5050815473ffffffffffffffffffffffffffffffffffffffff1916825560405181815233907f60b8ef4216791426b3d7acfb0b6d11a400872350afd70a3ce5ebf62bea7cb0d49060200160405180910390a26104946001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000163383610c76565b5050565b5f6104a585858585610cb0565b90505b949350505050565b5f823582351480156104e557506104cd6040830160208401611bdc565b60ff166104e06040850160208601611bdc565b60ff16145b90505f81801561050f57508260400135846040013514158061050f57508260600135846060013514155b9050808015610523575061052385856109a2565b8015610534575061053485846109a2565b859061055f57604051637d7e9b9b60e01b81526001600160a01b0390911660048201526024016102fa565b5061031e858535610a7c565b5f81116105a4576040517f11e8e7ec00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b6105d96001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016333084610d33565b335f90815260208190526040812080549091906106059084906bffffffffffffffffffffffff16611c09565b905061061081610d6f565b825473ffffffffffffffffffffffffffffffffffffffff19166bffffffffffffffffffffffff91909116178255604080518481526020810183905233917fc4e1648d08804ab9c896cf4e8349ac6b9d4849cbeffe50bb73a3b9d7970a8c54910160405180910390a2505050565b5f6106888284610806565b90505b92915050565b335f81815260208190526040902080549091906bffffffffffffffffffffffff166106db5760405163378e328d60e01b81526001600160a01b0390911660048201526024016102fa565b5061070e6107097f000000000000000000000000000000000000000000000000000000000000000042611c09565b610dab565b81547fffffffffffffffffffffffff0000000000000000ffffffffffffffffffffffff8116600160601b67ffffffffffffffff9384168102918217808655604080516bffffffffffffffffffffffff9586169590941694909417835204909216602083015233917f16a7299026516c69a09468b440da5bb7c657b49bc9e4eec15b6e609666cfb497910160405180910390a250565b5f7f1470c82908ca8c247335242d709baa171996138b79457794b99d97f44ffa0e0a826040516020016107d7929190611c6d565b604051602081830303815290604052805190602001209050919050565b5f816040516020016107d79190611f49565b5f3681610817610100860186611ff8565b90925090505f5b8181101561098d573683838381811061083957610839612045565b6101c00291909101915061085490508760a083018835610de1565b6108666101a083016101808401612059565b67ffffffffffffffff161461088257600194505050505061068b565b6108a5816108976101008a0160e08b01612072565b6001600160801b0316610f33565b6108b657600294505050505061068b565b5f821180156108f257506108f084846108d060018661208b565b8181106108df576108df612045565b90506101c0020182885f013561108a565b155b1561090457600394505050505061068b565b6109146060870160408801611984565b6001600160a01b031661092d6040830160208401611984565b6001600160a01b03161480610972575061094e610100880160e08901612072565b6001600160801b03166109676060830160408401612072565b6001600160801b0316115b1561098457600494505050505061068b565b5060010161081e565b50610999828286611114565b95945050505050565b5f807fdd02773405073f217f874f90f78aac23ef7b3f08e027352fc4f194b2ec4957b783356109d76040860160208701611bdc565b6040805160208101949094528381019290925260ff1660608381019190915290850135608083015284013560a082015260c0016040516020818303038152906040528051906020012090506104a884610a6a7f00000000000000000000000000000000000000000000000000000000000000008460405161190160f01b8152600281019290925260228201526042902090565b610a77608087018761209e565b61125d565b6001600160a01b0382165f9081526001602090815260408083208484529091529020548290829060ff1615610aee576040517f62eeb3940000000000000000000000000000000000000000000000000000000081526001600160a01b03909216600483015260248201526044016102fa565b50506001600160a01b0382165f8181526001602081815260408084208685528252808420805460ff191690931790925592825291819052908120805490916bffffffffffffffffffffffff90911690612710610b4c6103e8846120e1565b610b56919061210c565b835473ffffffffffffffffffffffffffffffffffffffff19168085559091508390601490610b9490600160a01b900467ffffffffffffffff1661211f565b825467ffffffffffffffff9182166101009390930a9283029190920219909116179055604080513381526020810184905290810182905284906001600160a01b038716907f84a2c3cc37c50c4d2738b6628ead0a925fdbe25068a85e53666c3c0482cc55be9060600160405180910390a3610c396001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000163383610c76565b61031e61dead610c49838561208b565b6001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001691905b610c8383838360016112ee565b610cab57604051635274afe760e01b81526001600160a01b03841660048201526024016102fa565b505050565b604080517f1626ba7e00000000000000000000000000000000000000000000000000000000808252600482018690526024820192909252604481018390525f91908390818660648301375f82606483010152601f820160051c60051b915060205f60648401838b5afa9050825f5114601f3d111681169350505050949350505050565b610d41848484846001611369565b610d6957604051635274afe760e01b81526001600160a01b03851660048201526024016102fa565b50505050565b5f6bffffffffffffffffffffffff821115610da7576040516306dfcc6560e41b815260606004820152602481018390526044016102fa565b5090565b5f67ffffffffffffffff821115610da757604080516306dfcc6560e41b81526004810191909152602481018390526044016102fa565b5f808060015b6007811015610ea457858160078110610e0257610e02612045565b602002016020810190610e159190612059565b67ffffffffffffffff16878260078110610e3157610e31612045565b602002016020810190610e449190611bdc565b60ff16610e5191906120e1565b610e5b9084611c09565b9250868160078110610e6f57610e6f612045565b602002016020810190610e829190611bdc565b610e909060ff1660fa6120e1565b610e9a9083611c09565b9150600101610de7565b505f610eb36020870187612059565b67ffffffffffffffff16610eca6020890189611bdc565b60ff16610ed791906120e1565b9050815f03610eea579250610f2c915050565b5f610efb8363ffffffff881661214b565b610f059085611c09565b9050610f11838261214b565b610f1b8284611c09565b610f25919061208b565b9450505050505b9392505050565b5f60015b6007811015610f8c576127108460a0018260078110610f5857610f58612045565b602002016020810190610f6b9190612059565b67ffffffffffffffff161115610f84575f91505061068b565b600101610f37565b50610fb2610fa060a0850160808601612059565b67ffffffffffffffff166127106113ef565b610fc260e0850160c08601612059565b67ffffffffffffffff1614610fd857505f61068b565b610ff0610feb6080850160608601612072565b6113fe565b611001610100850160e08601612059565b67ffffffffffffffff161461101757505f61068b565b5f8061103b8461102d6060880160408901612072565b6001600160801b03166114bc565b90925090508161105160c0870160a08801612059565b67ffffffffffffffff161015801561099957508061107560c0870160a08801612059565b67ffffffffffffffff16111595945050505050565b5f61109d6101a084016101808501612059565b67ffffffffffffffff166110b96101a086016101808701612059565b67ffffffffffffffff1614611108576110da6101a084016101808501612059565b67ffffffffffffffff166110f66101a086016101808701612059565b67ffffffffffffffff16119050610f2c565b50903581189135181090565b5f80805b84811015611246573686868381811061113357611133612045565b6101c002919091019150600390506111536101c083016101a0840161215e565b600381111561116457611164611b9e565b0361120457821561117b5760059350505050610f2c565b6001925061118f6080860160608701611984565b6001600160a01b03166111a86040830160208401611984565b6001600160a01b03161415806111ee57506111c960e0860160c08701612072565b6001600160801b03166111e26060830160408401612072565b6001600160801b031614155b156111ff5760069350505050610f2c565b61123d565b8215155f61121a6101c084016101a0850161215e565b600381111561122b5761122b611b9e565b141461123d5760059350505050610f2c565b50600101611118565b5080611253576005610999565b5f95945050505050565b5f61040082111561126f57505f6104a8565b5f5f61127c868686611517565b5090925090505f81600381111561129557611295611b9e565b1480156112b35750866001600160a01b0316826001600160a01b0316145b156112c3576001925050506104a8565b5f876001600160a01b03163b1180156112e357506112e38787878761155e565b979650505050505050565b6040517fa9059cbb000000000000000000000000000000000000000000000000000000005f8181526001600160a01b038616600452602485905291602083604481808b5af1925060015f5114831661135d578383151615611351573d5f823e3d81fd5b5f873b113d1516831692505b60405250949350505050565b6040517f23b872dd000000000000000000000000000000000000000000000000000000005f8181526001600160a01b038781166004528616602452604485905291602083606481808c5af1925060015f511483166113de5783831516156113d2573d5f823e3d81fd5b5f883b113d1516831692505b604052505f60605295945050505050565b5f828218828410028218610688565b5f5f6078611414846001600160801b0316611656565b901b90505f61145761142e670de0b6b3a76400008461214b565b1561143a57600161143c565b5f5b60ff16611451670de0b6b3a76400008561210c565b17611656565b90505f61148261147b61146c6078600261225a565b6114769085611c09565b611656565b6078611762565b9050610999612710611496600c600261225a565b6114a19060106120e1565b6114ad612710856120e1565b6114b7919061210c565b6113ef565b5f80806114ce603085901c6002611c09565b90505f6114da86611843565b90506114ef816114ea8488611c09565b611864565b935061150c81838711611502575f611864565b6114ea848861208b565b925050509250929050565b5f8080604184900361154b578435602086013560408701355f1a61153d898285856118a1565b955095509550505050611555565b505f915060029050825b93509350939050565b5f603f61156f62030d4060406120e1565b611579919061210c565b61158590612710611c09565b5a115a906115c2576040517fb1d3d6630000000000000000000000000000000000000000000000000000000081526004016102fa91815260200190565b506040517f8fcf938e0000000000000000000000000000000000000000000000000000000081523090638fcf938e9062030d409061160a908990899089908990600401612265565b6020604051808303818786fa93505050508015611644575060408051601f3d908101601f19168201909252611641918101906122aa565b60015b61164f57505f6104a8565b90506104a8565b5f5f6116d9835f60076001600160801b038311901b9050600667ffffffffffffffff83831c11901b17600563ffffffff83831c11901b17600461ffff83831c11901b17600360ff83831c11901b176002600f83831c117d010102020202030303030303030300000000000000000000000000000000911b9190911791821c1a1790565b905060358110156116eb575090919050565b5f6116f760348361208b565b905083811c5f61170982841b8761208b565b90505f61171760018561208b565b61172290600261225a565b90508082118061174657508082148015611746575061174260028461214b565b6001145b1561175757611754836122c9565b92505b5050901b9392505050565b5f5f6117e5845f60076001600160801b038311901b9050600667ffffffffffffffff83831c11901b17600563ffffffff83831c11901b17600461ffff83831c11901b17600360ff83831c11901b176002600f83831c117d010102020202030303030303030300000000000000000000000000000000911b9190911791821c1a1790565b90505f600c821015611804576117fc82600c61208b565b85901b611813565b61180f600c8361208b565b85901c5b9050611821600c600261225a565b81600c61182e878661208b565b61183992911b611c09565b610999919061208b565b5f61068b61185e61185384611656565b611476906001611c09565b5f611762565b5f5f61186f83611843565b905080841161187e575f6104a8565b600c6109c461188d838761208b565b61189791906120e1565b901c949350505050565b5f80807f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a08411156118da57505f9150600390508261195f565b604080515f808252602082018084528a905260ff891692820192909252606081018790526080810186905260019060a0016020604051602081039080840390855afa15801561192b573d5f5f3e3d5ffd5b5050604051601f1901519150506001600160a01b03811661195657505f92506001915082905061195f565b92505f91508190505b9450945094915050565b80356001600160a01b038116811461197f575f5ffd5b919050565b5f60208284031215611994575f5ffd5b61068882611969565b5f60a082840312156119ad575f5ffd5b50919050565b5f61022082840312156119ad575f5ffd5b5f61012082840312156119ad575f5ffd5b5f5f5f61026084860312156119e8575f5ffd5b833567ffffffffffffffff8111156119fe575f5ffd5b611a0a8682870161199d565b935050611a1a85602086016119b3565b915061024084013567ffffffffffffffff811115611a36575f5ffd5b611a42868287016119c4565b9150509250925092565b5f5f5f5f60608587031215611a5f575f5ffd5b611a6885611969565b935060208501359250604085013567ffffffffffffffff811115611a8a575f5ffd5b8501601f81018713611a9a575f5ffd5b803567ffffffffffffffff811115611ab0575f5ffd5b876020828401011115611ac1575f5ffd5b949793965060200194505050565b5f5f5f60608486031215611ae1575f5ffd5b611aea84611969565b9250602084013567ffffffffffffffff811115611b05575f5ffd5b611b118682870161199d565b925050604084013567ffffffffffffffff811115611b2d575f5ffd5b611a428682870161199d565b5f60208284031215611b49575f5ffd5b5035919050565b5f5f6102408385031215611b62575f5ffd5b611b6c84846119b3565b915061022083013567ffffffffffffffff811115611b88575f5ffd5b611b94858286016119c4565b9150509250929050565b634e487b7160e01b5f52602160045260245ffd5b6020810160078310611bc657611bc6611b9e565b91905290565b803560ff8116811461197f575f5ffd5b5f60208284031215611bec575f5ffd5b61068882611bcc565b634e487b7160e01b5f52601160045260245ffd5b8082018082111561068b5761068b611bf5565b80356001600160801b038116811461197f575f5ffd5b803563ffffffff8116811461197f575f5ffd5b803561ffff8116811461197f575f5ffd5b803567ffffffffffffffff8116811461197f575f5ffd5b8281528135602080830191909152820135604080830191909152610240820190611c98908401611969565b6001600160a01b038116606084015250611cb460608401611969565b6001600160a01b038116608084015250611cd060808401611969565b6001600160a01b03811660a08401525060a083013560c083810191909152611cf9908401611c1c565b6001600160801b03811660e084015250611d1560e08401611c1c565b6001600160801b03811661010084015250611d336101008401611c32565b63ffffffff811661012084015250611d4e6101208401611969565b6001600160a01b03811661014084015250611d6c6101408401611c45565b61ffff811661016084015250611d856101608401611c56565b67ffffffffffffffff811661018084015250611da46101808401611c32565b63ffffffff81166101a084015250611dbf6101a08401611c32565b63ffffffff81166101c0840152506101c08301356101e08381019190915283013561020080840191909152611df5908401611c32565b63ffffffff8116610220840152509392505050565b805f5b6007811015610d695767ffffffffffffffff611e2883611c56565b1684526020938401939190910190600101611e0d565b80356004811061197f575f5ffd5b60048110611e5c57611e5c611b9e565b9052565b8183526020830192505f815f5b84811015611f3f57813586526001600160a01b03611e8d60208401611969565b1660208701526001600160801b03611ea760408401611c1c565b1660408701526001600160801b03611ec160608401611c1c565b16606087015267ffffffffffffffff611edc60808401611c56565b166080870152611ef260a0870160a08401611e0a565b611eff6101808301611c56565b67ffffffffffffffff16610180870152611f1c6101a08301611e3e565b611f2a6101a0880182611e4c565b506101c0958601959190910190600101611e6d565b5093949350505050565b60208082525f9083908301825b6007811015611f7f5760ff611f6a84611bcc565b16825260209283019290910190600101611f56565b5050506001600160801b03611f9660e08501611c1c565b16610100830152610100830135601e19843603018112611fb4575f5ffd5b830160208101903567ffffffffffffffff811115611fd0575f5ffd5b6101c081023603821315611fe2575f5ffd5b6101208085015261099961014085018284611e60565b5f5f8335601e1984360301811261200d575f5ffd5b83018035915067ffffffffffffffff821115612027575f5ffd5b60200191506101c08102360382131561203e575f5ffd5b9250929050565b634e487b7160e01b5f52603260045260245ffd5b5f60208284031215612069575f5ffd5b61068882611c56565b5f60208284031215612082575f5ffd5b61068882611c1c565b8181038181111561068b5761068b611bf5565b5f5f8335601e198436030181126120b3575f5ffd5b83018035915067ffffffffffffffff8211156120cd575f5ffd5b60200191503681900382131561203e575f5ffd5b808202811582820484141761068b5761068b611bf5565b634e487b7160e01b5f52601260045260245ffd5b5f8261211a5761211a6120f8565b500490565b5f67ffffffffffffffff821667ffffffffffffffff810361214257612142611bf5565b60010192915050565b5f82612159576121596120f8565b500690565b5f6020828403121561216e575f5ffd5b61068882611e3e565b6001815b60018411156121b25780850481111561219657612196611bf5565b60018416156121a457908102905b60019390931c92800261217b565b935093915050565b5f826121c85750600161068b565b816121d457505f61068b565b81600181146121ea57600281146121f457612210565b600191505061068b565b60ff84111561220557612205611bf5565b50506001821b61068b565b5060208310610133831016604e8410600b8410161715612233575081810a61068b565b61223f5f198484612177565b805f190482111561225257612252611bf5565b029392505050565b5f61068883836121ba565b6001600160a01b038516815283602082015260606040820152816060820152818360808301375f818301608090810191909152601f909201601f191601019392505050565b5f602082840312156122ba575f5ffd5b81518015158114610f2c575f5ffd5b5f600182016122da576122da611bf5565b506001019056'
