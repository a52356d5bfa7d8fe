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
export const solverBondsBytecode = '0x60e060405234801561000f575f5ffd5b506040516122ba3803806122ba83398101604081905261002e91610106565b60c09081526001600160a01b039283166080908152604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f6020808301919091527f8ad88815c51549d3e46351c97253bb46393faae42f910fe5816141b4428188b0828401527fc89efdaa54c0f20c7adf612882df0950f5a951637e0307cdcb4c672f298b8bc6606083015246938201939093529390941660a08085019190915284518085038201815293909201909352815191909201209052610146565b6001600160a01b0381168114610103575f5ffd5b50565b5f5f5f60608486031215610118575f5ffd5b8351610123816100ef565b6020850151909350610134816100ef565b80925050604084015190509250925092565b60805160a05160c05161212e61018c5f395f6106e801525f81816102160152610a3901525f8181610485015281816105c901528181610c200152610c61015261212e5ff3fe608060405234801561000f575f5ffd5b50600436106100b9575f3560e01c8063a83f68fb11610072578063caa5863c11610058578063caa5863c146101b0578063d9bc5e11146101c3578063fdc5587b146101fc575f5ffd5b8063a83f68fb14610185578063c4d7c13114610198575f5ffd5b806372d2b6c0116100a257806372d2b6c0146100fb57806386d1a69f1461015a5780638fcf938e14610162575f5ffd5b806317125af7146100bd57806352f533d7146100d2575b5f5ffd5b6100d06100cb3660046119af565b610204565b005b6100e56100e0366004611a26565b610329565b6040516100f29190611a88565b60405180910390f35b610145610109366004611abd565b6001600160a01b03165f908152602081905260409020546bffffffffffffffffffffffff811691600160601b90910467ffffffffffffffff1690565b604080519283526020830191909152016100f2565b6100d061033d565b610175610170366004611ad6565b6104b0565b60405190151581526020016100f2565b6100d0610193366004611b59565b6104c8565b6101a262030d4081565b6040519081526020016100f2565b6100d06101be366004611bc3565b610583565b6101a26101d1366004611abd565b6001600160a01b03165f90815260208190526040902054600160a01b900467ffffffffffffffff1690565b6100d0610695565b5f83358335148015610264575061025d7f000000000000000000000000000000000000000000000000000000000000000061023e856107a7565b60405161190160f01b8152600281019290925260228201526042902090565b8460400135145b801561027b5750610274826107e5565b8460600135145b90505f8180156102a557505f6102918486610814565b60068111156102a2576102a2611a74565b14155b80156102c557506102c56102bf60a0860160808701611abd565b866109b0565b9050806102d860a0860160808701611abd565b9061030757604051637d7e9b9b60e01b81526001600160a01b0390911660048201526024015b60405180910390fd5b5061032261031b60a0860160808701611abd565b8635610a8a565b5050505050565b5f6103348284610814565b90505b92915050565b335f818152602081905260409020805490916bffffffffffffffffffffffff909116908161038a5760405163378e328d60e01b81526001600160a01b0390911660048201526024016102fe565b508154600160601b900467ffffffffffffffff16158015906103be57508154600160601b900467ffffffffffffffff164210155b82543391600160601b90910467ffffffffffffffff1690610426576040517fff42b2940000000000000000000000000000000000000000000000000000000081526001600160a01b03909216600483015267ffffffffffffffff1660248201526044016102fe565b5050815473ffffffffffffffffffffffffffffffffffffffff1916825560405181815233907f60b8ef4216791426b3d7acfb0b6d11a400872350afd70a3ce5ebf62bea7cb0d49060200160405180910390a26104ac6001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000163383610c84565b5050565b5f6104bd85858585610cbe565b90505b949350505050565b5f823582351480156104fd57506104e56040830160208401611bea565b60ff166104f86040850160208601611bea565b60ff16145b90505f81801561052757508260400135846040013514158061052757508260600135846060013514155b905080801561053b575061053b85856109b0565b801561054c575061054c85846109b0565b859061057757604051637d7e9b9b60e01b81526001600160a01b0390911660048201526024016102fe565b50610322858535610a8a565b5f81116105bc576040517f11e8e7ec00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b6105f16001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016333084610d41565b335f908152602081905260408120805490919061061d9084906bffffffffffffffffffffffff16611c17565b905061062881610d7d565b825473ffffffffffffffffffffffffffffffffffffffff19166bffffffffffffffffffffffff91909116178255604080518481526020810183905233917fc4e1648d08804ab9c896cf4e8349ac6b9d4849cbeffe50bb73a3b9d7970a8c54910160405180910390a2505050565b335f81815260208190526040902080549091906bffffffffffffffffffffffff166106df5760405163378e328d60e01b81526001600160a01b0390911660048201526024016102fe565b5061071261070d7f000000000000000000000000000000000000000000000000000000000000000042611c17565b610db9565b81547fffffffffffffffffffffffff0000000000000000ffffffffffffffffffffffff8116600160601b67ffffffffffffffff9384168102918217808655604080516bffffffffffffffffffffffff9586169590941694909417835204909216602083015233917f16a7299026516c69a09468b440da5bb7c657b49bc9e4eec15b6e609666cfb497910160405180910390a250565b6040517f7a8c4cfadd28058c6e57e6756b200f08e07cb02178c8870be21c7e834912ed698082525f9161024084602083013761026090209392505050565b5f816040516020016107f79190611d96565b604051602081830303815290604052805190602001209050919050565b5f3681610825610100860186611e45565b90925090505f5b8181101561099b573683838381811061084757610847611e92565b6101c00291909101915061086290508760a083018835610def565b6108746101a083016101808401611ea6565b67ffffffffffffffff1614610890576001945050505050610337565b6108b3816108a56101008a0160e08b01611ebf565b6001600160801b0316610f41565b6108c4576002945050505050610337565b5f8211801561090057506108fe84846108de600186611ed8565b8181106108ed576108ed611e92565b90506101c0020182885f0135611098565b155b15610912576003945050505050610337565b6109226060870160408801611abd565b6001600160a01b031661093b6040830160208401611abd565b6001600160a01b03161480610980575061095c610100880160e08901611ebf565b6001600160801b03166109756060830160408401611ebf565b6001600160801b0316115b15610992576004945050505050610337565b5060010161082c565b506109a7828286611122565b95945050505050565b5f807fdd02773405073f217f874f90f78aac23ef7b3f08e027352fc4f194b2ec4957b783356109e56040860160208701611bea565b6040805160208101949094528381019290925260ff1660608381019190915290850135608083015284013560a082015260c0016040516020818303038152906040528051906020012090506104c084610a787f00000000000000000000000000000000000000000000000000000000000000008460405161190160f01b8152600281019290925260228201526042902090565b610a856080870187611eeb565b61126b565b6001600160a01b0382165f9081526001602090815260408083208484529091529020548290829060ff1615610afc576040517f62eeb3940000000000000000000000000000000000000000000000000000000081526001600160a01b03909216600483015260248201526044016102fe565b50506001600160a01b0382165f8181526001602081815260408084208685528252808420805460ff191690931790925592825291819052908120805490916bffffffffffffffffffffffff90911690612710610b5a6103e884611f2e565b610b649190611f59565b835473ffffffffffffffffffffffffffffffffffffffff19168085559091508390601490610ba290600160a01b900467ffffffffffffffff16611f6c565b825467ffffffffffffffff9182166101009390930a9283029190920219909116179055604080513381526020810184905290810182905284906001600160a01b038716907f84a2c3cc37c50c4d2738b6628ead0a925fdbe25068a85e53666c3c0482cc55be9060600160405180910390a3610c476001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000163383610c84565b61032261dead610c578385611ed8565b6001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001691905b610c9183838360016112fc565b610cb957604051635274afe760e01b81526001600160a01b03841660048201526024016102fe565b505050565b604080517f1626ba7e00000000000000000000000000000000000000000000000000000000808252600482018690526024820192909252604481018390525f91908390818660648301375f82606483010152601f820160051c60051b915060205f60648401838b5afa9050825f5114601f3d111681169350505050949350505050565b610d4f848484846001611377565b610d7757604051635274afe760e01b81526001600160a01b03851660048201526024016102fe565b50505050565b5f6bffffffffffffffffffffffff821115610db5576040516306dfcc6560e41b815260606004820152602481018390526044016102fe565b5090565b5f67ffffffffffffffff821115610db557604080516306dfcc6560e41b81526004810191909152602481018390526044016102fe565b5f808060015b6007811015610eb257858160078110610e1057610e10611e92565b602002016020810190610e239190611ea6565b67ffffffffffffffff16878260078110610e3f57610e3f611e92565b602002016020810190610e529190611bea565b60ff16610e5f9190611f2e565b610e699084611c17565b9250868160078110610e7d57610e7d611e92565b602002016020810190610e909190611bea565b610e9e9060ff1660fa611f2e565b610ea89083611c17565b9150600101610df5565b505f610ec16020870187611ea6565b67ffffffffffffffff16610ed86020890189611bea565b60ff16610ee59190611f2e565b9050815f03610ef8579250610f3a915050565b5f610f098363ffffffff8816611f98565b610f139085611c17565b9050610f1f8382611f98565b610f298284611c17565b610f339190611ed8565b9450505050505b9392505050565b5f60015b6007811015610f9a576127108460a0018260078110610f6657610f66611e92565b602002016020810190610f799190611ea6565b67ffffffffffffffff161115610f92575f915050610337565b600101610f45565b50610fc0610fae60a0850160808601611ea6565b67ffffffffffffffff166127106113fd565b610fd060e0850160c08601611ea6565b67ffffffffffffffff1614610fe657505f610337565b610ffe610ff96080850160608601611ebf565b61140c565b61100f610100850160e08601611ea6565b67ffffffffffffffff161461102557505f610337565b5f806110498461103b6060880160408901611ebf565b6001600160801b03166114ca565b90925090508161105f60c0870160a08801611ea6565b67ffffffffffffffff16101580156109a757508061108360c0870160a08801611ea6565b67ffffffffffffffff16111595945050505050565b5f6110ab6101a084016101808501611ea6565b67ffffffffffffffff166110c76101a086016101808701611ea6565b67ffffffffffffffff1614611116576110e86101a084016101808501611ea6565b67ffffffffffffffff166111046101a086016101808701611ea6565b67ffffffffffffffff16119050610f3a565b50903581189135181090565b5f80805b84811015611254573686868381811061114157611141611e92565b6101c002919091019150600390506111616101c083016101a08401611fab565b600381111561117257611172611a74565b036112125782156111895760059350505050610f3a565b6001925061119d6080860160608701611abd565b6001600160a01b03166111b66040830160208401611abd565b6001600160a01b03161415806111fc57506111d760e0860160c08701611ebf565b6001600160801b03166111f06060830160408401611ebf565b6001600160801b031614155b1561120d5760069350505050610f3a565b61124b565b8215155f6112286101c084016101a08501611fab565b600381111561123957611239611a74565b141461124b5760059350505050610f3a565b50600101611126565b50806112615760056109a7565b5f95945050505050565b5f61040082111561127d57505f6104c0565b5f5f61128a868686611525565b5090925090505f8160038111156112a3576112a3611a74565b1480156112c15750866001600160a01b0316826001600160a01b0316145b156112d1576001925050506104c0565b5f876001600160a01b03163b1180156112f157506112f18787878761156c565b979650505050505050565b6040517fa9059cbb000000000000000000000000000000000000000000000000000000005f8181526001600160a01b038616600452602485905291602083604481808b5af1925060015f5114831661136b57838315161561135f573d5f823e3d81fd5b5f873b113d1516831692505b60405250949350505050565b6040517f23b872dd000000000000000000000000000000000000000000000000000000005f8181526001600160a01b038781166004528616602452604485905291602083606481808c5af1925060015f511483166113ec5783831516156113e0573d5f823e3d81fd5b5f883b113d1516831692505b604052505f60605295945050505050565b5f828218828410028218610334565b5f5f6078611422846001600160801b0316611664565b901b90505f61146561143c670de0b6b3a764000084611f98565b1561144857600161144a565b5f5b60ff1661145f670de0b6b3a764000085611f59565b17611664565b90505f61149061148961147a607860026120a7565b6114849085611c17565b611664565b6078611770565b90506109a76127106114a4600c60026120a7565b6114af906010611f2e565b6114bb61271085611f2e565b6114c59190611f59565b6113fd565b5f80806114dc603085901c6002611c17565b90505f6114e886611851565b90506114fd816114f88488611c17565b611872565b935061151a81838711611510575f611872565b6114f88488611ed8565b925050509250929050565b5f80806041849003611559578435602086013560408701355f1a61154b898285856118af565b955095509550505050611563565b505f915060029050825b93509350939050565b5f603f61157d62030d406040611f2e565b6115879190611f59565b61159390612710611c17565b5a115a906115d0576040517fb1d3d6630000000000000000000000000000000000000000000000000000000081526004016102fe91815260200190565b506040517f8fcf938e0000000000000000000000000000000000000000000000000000000081523090638fcf938e9062030d40906116189089908990899089906004016120b2565b6020604051808303818786fa93505050508015611652575060408051601f3d908101601f1916820190925261164f918101906120f7565b60015b61165d57505f6104c0565b90506104c0565b5f5f6116e7835f60076001600160801b038311901b9050600667ffffffffffffffff83831c11901b17600563ffffffff83831c11901b17600461ffff83831c11901b17600360ff83831c11901b176002600f83831c117d010102020202030303030303030300000000000000000000000000000000911b9190911791821c1a1790565b905060358110156116f9575090919050565b5f611705603483611ed8565b905083811c5f61171782841b87611ed8565b90505f611725600185611ed8565b6117309060026120a7565b905080821180611754575080821480156117545750611750600284611f98565b6001145b156117655761176283612116565b92505b5050901b9392505050565b5f5f6117f3845f60076001600160801b038311901b9050600667ffffffffffffffff83831c11901b17600563ffffffff83831c11901b17600461ffff83831c11901b17600360ff83831c11901b176002600f83831c117d010102020202030303030303030300000000000000000000000000000000911b9190911791821c1a1790565b90505f600c8210156118125761180a82600c611ed8565b85901b611821565b61181d600c83611ed8565b85901c5b905061182f600c60026120a7565b81600c61183c8786611ed8565b61184792911b611c17565b6109a79190611ed8565b5f61033761186c61186184611664565b611484906001611c17565b5f611770565b5f5f61187d83611851565b905080841161188c575f6104c0565b600c6109c461189b8387611ed8565b6118a59190611f2e565b901c949350505050565b5f80807f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a08411156118e857505f9150600390508261196d565b604080515f808252602082018084528a905260ff891692820192909252606081018790526080810186905260019060a0016020604051602081039080840390855afa158015611939573d5f5f3e3d5ffd5b5050604051601f1901519150506001600160a01b03811661196457505f92506001915082905061196d565b92505f91508190505b9450945094915050565b5f60a08284031215611987575f5ffd5b50919050565b5f6102408284031215611987575f5ffd5b5f6101208284031215611987575f5ffd5b5f5f5f61028084860312156119c2575f5ffd5b833567ffffffffffffffff8111156119d8575f5ffd5b6119e486828701611977565b9350506119f4856020860161198d565b915061026084013567ffffffffffffffff811115611a10575f5ffd5b611a1c8682870161199e565b9150509250925092565b5f5f6102608385031215611a38575f5ffd5b611a42848461198d565b915061024083013567ffffffffffffffff811115611a5e575f5ffd5b611a6a8582860161199e565b9150509250929050565b634e487b7160e01b5f52602160045260245ffd5b6020810160078310611a9c57611a9c611a74565b91905290565b80356001600160a01b0381168114611ab8575f5ffd5b919050565b5f60208284031215611acd575f5ffd5b61033482611aa2565b5f5f5f5f60608587031215611ae9575f5ffd5b611af285611aa2565b935060208501359250604085013567ffffffffffffffff811115611b14575f5ffd5b8501601f81018713611b24575f5ffd5b803567ffffffffffffffff811115611b3a575f5ffd5b876020828401011115611b4b575f5ffd5b949793965060200194505050565b5f5f5f60608486031215611b6b575f5ffd5b611b7484611aa2565b9250602084013567ffffffffffffffff811115611b8f575f5ffd5b611b9b86828701611977565b925050604084013567ffffffffffffffff811115611bb7575f5ffd5b611a1c86828701611977565b5f60208284031215611bd3575f5ffd5b5035919050565b803560ff81168114611ab8575f5ffd5b5f60208284031215611bfa575f5ffd5b61033482611bda565b634e487b7160e01b5f52601160045260245ffd5b8082018082111561033757610337611c03565b80356001600160801b0381168114611ab8575f5ffd5b803567ffffffffffffffff81168114611ab8575f5ffd5b805f5b6007811015610d775767ffffffffffffffff611c7583611c40565b1684526020938401939190910190600101611c5a565b803560048110611ab8575f5ffd5b60048110611ca957611ca9611a74565b9052565b8183526020830192505f815f5b84811015611d8c57813586526001600160a01b03611cda60208401611aa2565b1660208701526001600160801b03611cf460408401611c2a565b1660408701526001600160801b03611d0e60608401611c2a565b16606087015267ffffffffffffffff611d2960808401611c40565b166080870152611d3f60a0870160a08401611c57565b611d4c6101808301611c40565b67ffffffffffffffff16610180870152611d696101a08301611c8b565b611d776101a0880182611c99565b506101c0958601959190910190600101611cba565b5093949350505050565b60208082525f9083908301825b6007811015611dcc5760ff611db784611bda565b16825260209283019290910190600101611da3565b5050506001600160801b03611de360e08501611c2a565b16610100830152610100830135601e19843603018112611e01575f5ffd5b830160208101903567ffffffffffffffff811115611e1d575f5ffd5b6101c081023603821315611e2f575f5ffd5b610120808501526109a761014085018284611cad565b5f5f8335601e19843603018112611e5a575f5ffd5b83018035915067ffffffffffffffff821115611e74575f5ffd5b60200191506101c081023603821315611e8b575f5ffd5b9250929050565b634e487b7160e01b5f52603260045260245ffd5b5f60208284031215611eb6575f5ffd5b61033482611c40565b5f60208284031215611ecf575f5ffd5b61033482611c2a565b8181038181111561033757610337611c03565b5f5f8335601e19843603018112611f00575f5ffd5b83018035915067ffffffffffffffff821115611f1a575f5ffd5b602001915036819003821315611e8b575f5ffd5b808202811582820484141761033757610337611c03565b634e487b7160e01b5f52601260045260245ffd5b5f82611f6757611f67611f45565b500490565b5f67ffffffffffffffff821667ffffffffffffffff8103611f8f57611f8f611c03565b60010192915050565b5f82611fa657611fa6611f45565b500690565b5f60208284031215611fbb575f5ffd5b61033482611c8b565b6001815b6001841115611fff57808504811115611fe357611fe3611c03565b6001841615611ff157908102905b60019390931c928002611fc8565b935093915050565b5f8261201557506001610337565b8161202157505f610337565b816001811461203757600281146120415761205d565b6001915050610337565b60ff84111561205257612052611c03565b50506001821b610337565b5060208310610133831016604e8410600b8410161715612080575081810a610337565b61208c5f198484611fc4565b805f190482111561209f5761209f611c03565b029392505050565b5f6103348383612007565b6001600160a01b038516815283602082015260606040820152816060820152818360808301375f818301608090810191909152601f909201601f191601019392505050565b5f60208284031215612107575f5ffd5b81518015158114610f3a575f5ffd5b5f6001820161212757612127611c03565b506001019056'
