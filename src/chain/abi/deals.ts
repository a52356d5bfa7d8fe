// Generated from contracts/src/Deals.sol by scripts/build-contracts.ts: change it there.
// biome-ignore format: generated
export const dealsAbi = [
  {
    type: 'constructor',
    inputs: [
      {
        name: 'escrow_',
        type: 'address',
        internalType: 'contract IEscrow'
      },
      {
        name: 'staking_',
        type: 'address',
        internalType: 'contract IStaking'
      },
      {
        name: 'treasury_',
        type: 'address',
        internalType: 'address'
      },
      {
        name: 'governance_',
        type: 'address',
        internalType: 'address'
      },
      {
        name: 'first',
        type: 'tuple',
        internalType: 'struct Params',
        components: [
          {
            name: 'taxBps',
            type: 'uint16',
            internalType: 'uint16'
          },
          {
            name: 'timeoutCollateralBps',
            type: 'uint16',
            internalType: 'uint16'
          },
          {
            name: 'mediationFeeBps',
            type: 'uint16',
            internalType: 'uint16'
          },
          {
            name: 'minAbortBps',
            type: 'uint16',
            internalType: 'uint16'
          },
          {
            name: 'minCollateralBps',
            type: 'uint32',
            internalType: 'uint32'
          },
          {
            name: 'graceS',
            type: 'uint32',
            internalType: 'uint32'
          },
          {
            name: 'lateS',
            type: 'uint32',
            internalType: 'uint32'
          },
          {
            name: 'judgeS',
            type: 'uint32',
            internalType: 'uint32'
          },
          {
            name: 'auditS',
            type: 'uint32',
            internalType: 'uint32'
          },
          {
            name: 'addedAt',
            type: 'uint32',
            internalType: 'uint32'
          }
        ]
      }
    ],
    stateMutability: 'nonpayable'
  },
  {
    type: 'function',
    name: 'MAX_BATCH',
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
    name: 'PARAMS_OVERLAP_S',
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
    name: 'abandon',
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
    name: 'abort',
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
    name: 'addParams',
    inputs: [
      {
        name: 'added',
        type: 'tuple',
        internalType: 'struct Params',
        components: [
          {
            name: 'taxBps',
            type: 'uint16',
            internalType: 'uint16'
          },
          {
            name: 'timeoutCollateralBps',
            type: 'uint16',
            internalType: 'uint16'
          },
          {
            name: 'mediationFeeBps',
            type: 'uint16',
            internalType: 'uint16'
          },
          {
            name: 'minAbortBps',
            type: 'uint16',
            internalType: 'uint16'
          },
          {
            name: 'minCollateralBps',
            type: 'uint32',
            internalType: 'uint32'
          },
          {
            name: 'graceS',
            type: 'uint32',
            internalType: 'uint32'
          },
          {
            name: 'lateS',
            type: 'uint32',
            internalType: 'uint32'
          },
          {
            name: 'judgeS',
            type: 'uint32',
            internalType: 'uint32'
          },
          {
            name: 'auditS',
            type: 'uint32',
            internalType: 'uint32'
          },
          {
            name: 'addedAt',
            type: 'uint32',
            internalType: 'uint32'
          }
        ]
      }
    ],
    outputs: [
      {
        name: 'version',
        type: 'uint32',
        internalType: 'uint32'
      }
    ],
    stateMutability: 'nonpayable'
  },
  {
    type: 'function',
    name: 'cancelNonce',
    inputs: [
      {
        name: 'nonce',
        type: 'uint256',
        internalType: 'uint256'
      }
    ],
    outputs: [],
    stateMutability: 'nonpayable'
  },
  {
    type: 'function',
    name: 'cancelOpen',
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
        name: 'price',
        type: 'uint128',
        internalType: 'uint128'
      },
      {
        name: 'clientSignature',
        type: 'bytes',
        internalType: 'bytes'
      },
      {
        name: 'providerSignature',
        type: 'bytes',
        internalType: 'bytes'
      }
    ],
    outputs: [],
    stateMutability: 'nonpayable'
  },
  {
    type: 'function',
    name: 'claim',
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
    name: 'commitResult',
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
        name: 'resultHash',
        type: 'bytes32',
        internalType: 'bytes32'
      }
    ],
    outputs: [],
    stateMutability: 'nonpayable'
  },
  {
    type: 'function',
    name: 'dealIdOf',
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
        name: '',
        type: 'bytes32',
        internalType: 'bytes32'
      }
    ],
    stateMutability: 'view'
  },
  {
    type: 'function',
    name: 'eip712Domain',
    inputs: [],
    outputs: [
      {
        name: 'fields',
        type: 'bytes1',
        internalType: 'bytes1'
      },
      {
        name: 'name',
        type: 'string',
        internalType: 'string'
      },
      {
        name: 'version',
        type: 'string',
        internalType: 'string'
      },
      {
        name: 'chainId',
        type: 'uint256',
        internalType: 'uint256'
      },
      {
        name: 'verifyingContract',
        type: 'address',
        internalType: 'address'
      },
      {
        name: 'salt',
        type: 'bytes32',
        internalType: 'bytes32'
      },
      {
        name: 'extensions',
        type: 'uint256[]',
        internalType: 'uint256[]'
      }
    ],
    stateMutability: 'view'
  },
  {
    type: 'function',
    name: 'escrow',
    inputs: [],
    outputs: [
      {
        name: '',
        type: 'address',
        internalType: 'address'
      }
    ],
    stateMutability: 'view'
  },
  {
    type: 'function',
    name: 'governance',
    inputs: [],
    outputs: [
      {
        name: '',
        type: 'address',
        internalType: 'address'
      }
    ],
    stateMutability: 'view'
  },
  {
    type: 'function',
    name: 'isNonceSpent',
    inputs: [
      {
        name: 'client',
        type: 'address',
        internalType: 'address'
      },
      {
        name: 'nonce',
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
    name: 'jobOfferIdOf',
    inputs: [
      {
        name: 'offer',
        type: 'tuple',
        internalType: 'struct JobOffer',
        components: [
          {
            name: 'client',
            type: 'address',
            internalType: 'address'
          },
          {
            name: 'jobSpec',
            type: 'bytes32',
            internalType: 'bytes32'
          },
          {
            name: 'maxPrice',
            type: 'uint128',
            internalType: 'uint128'
          },
          {
            name: 'maxSolverFee',
            type: 'uint128',
            internalType: 'uint128'
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
            name: 'timeoutS',
            type: 'uint32',
            internalType: 'uint32'
          },
          {
            name: 'deadlineS',
            type: 'uint64',
            internalType: 'uint64'
          },
          {
            name: 'expiryS',
            type: 'uint64',
            internalType: 'uint64'
          },
          {
            name: 'minCollateralBps',
            type: 'uint32',
            internalType: 'uint32'
          },
          {
            name: 'verification',
            type: 'bytes32',
            internalType: 'bytes32'
          },
          {
            name: 'target',
            type: 'address',
            internalType: 'address'
          },
          {
            name: 'excluded',
            type: 'address[]',
            internalType: 'address[]'
          },
          {
            name: 'solvers',
            type: 'address[]',
            internalType: 'address[]'
          },
          {
            name: 'mediators',
            type: 'address[]',
            internalType: 'address[]'
          },
          {
            name: 'confirm',
            type: 'bool',
            internalType: 'bool'
          },
          {
            name: 'preferences',
            type: 'bytes32',
            internalType: 'bytes32'
          },
          {
            name: 'nonce',
            type: 'uint256',
            internalType: 'uint256'
          }
        ]
      }
    ],
    outputs: [
      {
        name: '',
        type: 'bytes32',
        internalType: 'bytes32'
      }
    ],
    stateMutability: 'view'
  },
  {
    type: 'function',
    name: 'latestVersion',
    inputs: [],
    outputs: [
      {
        name: '',
        type: 'uint32',
        internalType: 'uint32'
      }
    ],
    stateMutability: 'view'
  },
  {
    type: 'function',
    name: 'markReady',
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
    name: 'openDeals',
    inputs: [
      {
        name: 'items',
        type: 'tuple[]',
        internalType: 'struct SignedDeal[]',
        components: [
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
            name: 'providerSignature',
            type: 'bytes',
            internalType: 'bytes'
          },
          {
            name: 'offer',
            type: 'tuple',
            internalType: 'struct JobOffer',
            components: [
              {
                name: 'client',
                type: 'address',
                internalType: 'address'
              },
              {
                name: 'jobSpec',
                type: 'bytes32',
                internalType: 'bytes32'
              },
              {
                name: 'maxPrice',
                type: 'uint128',
                internalType: 'uint128'
              },
              {
                name: 'maxSolverFee',
                type: 'uint128',
                internalType: 'uint128'
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
                name: 'timeoutS',
                type: 'uint32',
                internalType: 'uint32'
              },
              {
                name: 'deadlineS',
                type: 'uint64',
                internalType: 'uint64'
              },
              {
                name: 'expiryS',
                type: 'uint64',
                internalType: 'uint64'
              },
              {
                name: 'minCollateralBps',
                type: 'uint32',
                internalType: 'uint32'
              },
              {
                name: 'verification',
                type: 'bytes32',
                internalType: 'bytes32'
              },
              {
                name: 'target',
                type: 'address',
                internalType: 'address'
              },
              {
                name: 'excluded',
                type: 'address[]',
                internalType: 'address[]'
              },
              {
                name: 'solvers',
                type: 'address[]',
                internalType: 'address[]'
              },
              {
                name: 'mediators',
                type: 'address[]',
                internalType: 'address[]'
              },
              {
                name: 'confirm',
                type: 'bool',
                internalType: 'bool'
              },
              {
                name: 'preferences',
                type: 'bytes32',
                internalType: 'bytes32'
              },
              {
                name: 'nonce',
                type: 'uint256',
                internalType: 'uint256'
              }
            ]
          },
          {
            name: 'offerSignature',
            type: 'bytes',
            internalType: 'bytes'
          },
          {
            name: 'clientConfirmation',
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
    name: 'params',
    inputs: [
      {
        name: 'version',
        type: 'uint32',
        internalType: 'uint32'
      }
    ],
    outputs: [
      {
        name: '',
        type: 'tuple',
        internalType: 'struct Params',
        components: [
          {
            name: 'taxBps',
            type: 'uint16',
            internalType: 'uint16'
          },
          {
            name: 'timeoutCollateralBps',
            type: 'uint16',
            internalType: 'uint16'
          },
          {
            name: 'mediationFeeBps',
            type: 'uint16',
            internalType: 'uint16'
          },
          {
            name: 'minAbortBps',
            type: 'uint16',
            internalType: 'uint16'
          },
          {
            name: 'minCollateralBps',
            type: 'uint32',
            internalType: 'uint32'
          },
          {
            name: 'graceS',
            type: 'uint32',
            internalType: 'uint32'
          },
          {
            name: 'lateS',
            type: 'uint32',
            internalType: 'uint32'
          },
          {
            name: 'judgeS',
            type: 'uint32',
            internalType: 'uint32'
          },
          {
            name: 'auditS',
            type: 'uint32',
            internalType: 'uint32'
          },
          {
            name: 'addedAt',
            type: 'uint32',
            internalType: 'uint32'
          }
        ]
      }
    ],
    stateMutability: 'view'
  },
  {
    type: 'function',
    name: 'settle',
    inputs: [
      {
        name: 'items',
        type: 'tuple[]',
        internalType: 'struct Settlement[]',
        components: [
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
            name: 'resultHash',
            type: 'bytes32',
            internalType: 'bytes32'
          },
          {
            name: 'price',
            type: 'uint128',
            internalType: 'uint128'
          },
          {
            name: 'acceptanceSignature',
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
    name: 'staking',
    inputs: [],
    outputs: [
      {
        name: '',
        type: 'address',
        internalType: 'address'
      }
    ],
    stateMutability: 'view'
  },
  {
    type: 'function',
    name: 'stateOf',
    inputs: [
      {
        name: 'dealId',
        type: 'bytes32',
        internalType: 'bytes32'
      }
    ],
    outputs: [
      {
        name: '',
        type: 'uint8',
        internalType: 'enum DealState'
      },
      {
        name: '',
        type: 'uint40',
        internalType: 'uint40'
      },
      {
        name: '',
        type: 'bytes20',
        internalType: 'bytes20'
      }
    ],
    stateMutability: 'view'
  },
  {
    type: 'function',
    name: 'timeOut',
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
    name: 'treasury',
    inputs: [],
    outputs: [
      {
        name: '',
        type: 'address',
        internalType: 'address'
      }
    ],
    stateMutability: 'view'
  },
  {
    type: 'event',
    name: 'DealCharged',
    inputs: [
      {
        name: 'dealId',
        type: 'bytes32',
        indexed: true,
        internalType: 'bytes32'
      },
      {
        name: 'price',
        type: 'uint128',
        indexed: false,
        internalType: 'uint128'
      }
    ],
    anonymous: false
  },
  {
    type: 'event',
    name: 'DealMoved',
    inputs: [
      {
        name: 'dealId',
        type: 'bytes32',
        indexed: true,
        internalType: 'bytes32'
      },
      {
        name: 'state',
        type: 'uint8',
        indexed: false,
        internalType: 'enum DealState'
      },
      {
        name: 'cause',
        type: 'bytes32',
        indexed: false,
        internalType: 'bytes32'
      }
    ],
    anonymous: false
  },
  {
    type: 'event',
    name: 'DealOpened',
    inputs: [
      {
        name: 'dealId',
        type: 'bytes32',
        indexed: true,
        internalType: 'bytes32'
      },
      {
        name: 'client',
        type: 'address',
        indexed: true,
        internalType: 'address'
      },
      {
        name: 'provider',
        type: 'address',
        indexed: true,
        internalType: 'address'
      },
      {
        name: 'solver',
        type: 'address',
        indexed: false,
        internalType: 'address'
      },
      {
        name: 'jobOffer',
        type: 'bytes32',
        indexed: false,
        internalType: 'bytes32'
      },
      {
        name: 'price',
        type: 'uint128',
        indexed: false,
        internalType: 'uint128'
      },
      {
        name: 'state',
        type: 'uint8',
        indexed: false,
        internalType: 'enum DealState'
      }
    ],
    anonymous: false
  },
  {
    type: 'event',
    name: 'DealPaid',
    inputs: [
      {
        name: 'dealId',
        type: 'bytes32',
        indexed: true,
        internalType: 'bytes32'
      },
      {
        name: 'provider',
        type: 'address',
        indexed: true,
        internalType: 'address'
      },
      {
        name: 'amount',
        type: 'uint128',
        indexed: false,
        internalType: 'uint128'
      },
      {
        name: 'resultHash',
        type: 'bytes32',
        indexed: false,
        internalType: 'bytes32'
      }
    ],
    anonymous: false
  },
  {
    type: 'event',
    name: 'DealSkipped',
    inputs: [
      {
        name: 'dealId',
        type: 'bytes32',
        indexed: true,
        internalType: 'bytes32'
      },
      {
        name: 'reason',
        type: 'uint8',
        indexed: false,
        internalType: 'enum SkipReason'
      }
    ],
    anonymous: false
  },
  {
    type: 'event',
    name: 'EIP712DomainChanged',
    inputs: [],
    anonymous: false
  },
  {
    type: 'event',
    name: 'NonceCancelled',
    inputs: [
      {
        name: 'client',
        type: 'address',
        indexed: true,
        internalType: 'address'
      },
      {
        name: 'nonce',
        type: 'uint256',
        indexed: false,
        internalType: 'uint256'
      }
    ],
    anonymous: false
  },
  {
    type: 'event',
    name: 'ParamsAdded',
    inputs: [
      {
        name: 'version',
        type: 'uint32',
        indexed: true,
        internalType: 'uint32'
      },
      {
        name: 'params',
        type: 'tuple',
        indexed: false,
        internalType: 'struct Params',
        components: [
          {
            name: 'taxBps',
            type: 'uint16',
            internalType: 'uint16'
          },
          {
            name: 'timeoutCollateralBps',
            type: 'uint16',
            internalType: 'uint16'
          },
          {
            name: 'mediationFeeBps',
            type: 'uint16',
            internalType: 'uint16'
          },
          {
            name: 'minAbortBps',
            type: 'uint16',
            internalType: 'uint16'
          },
          {
            name: 'minCollateralBps',
            type: 'uint32',
            internalType: 'uint32'
          },
          {
            name: 'graceS',
            type: 'uint32',
            internalType: 'uint32'
          },
          {
            name: 'lateS',
            type: 'uint32',
            internalType: 'uint32'
          },
          {
            name: 'judgeS',
            type: 'uint32',
            internalType: 'uint32'
          },
          {
            name: 'auditS',
            type: 'uint32',
            internalType: 'uint32'
          },
          {
            name: 'addedAt',
            type: 'uint32',
            internalType: 'uint32'
          }
        ]
      }
    ],
    anonymous: false
  },
  {
    type: 'event',
    name: 'ResultCommitted',
    inputs: [
      {
        name: 'dealId',
        type: 'bytes32',
        indexed: true,
        internalType: 'bytes32'
      },
      {
        name: 'resultHash',
        type: 'bytes32',
        indexed: false,
        internalType: 'bytes32'
      }
    ],
    anonymous: false
  },
  {
    type: 'error',
    name: 'Deals_BatchTooLarge',
    inputs: [
      {
        name: 'length',
        type: 'uint256',
        internalType: 'uint256'
      },
      {
        name: 'limit',
        type: 'uint256',
        internalType: 'uint256'
      }
    ]
  },
  {
    type: 'error',
    name: 'Deals_NonceSpent',
    inputs: [
      {
        name: 'client',
        type: 'address',
        internalType: 'address'
      },
      {
        name: 'nonce',
        type: 'uint256',
        internalType: 'uint256'
      }
    ]
  },
  {
    type: 'error',
    name: 'Deals_NotClient',
    inputs: [
      {
        name: 'dealId',
        type: 'bytes32',
        internalType: 'bytes32'
      },
      {
        name: 'sender',
        type: 'address',
        internalType: 'address'
      }
    ]
  },
  {
    type: 'error',
    name: 'Deals_NotProvider',
    inputs: [
      {
        name: 'dealId',
        type: 'bytes32',
        internalType: 'bytes32'
      },
      {
        name: 'sender',
        type: 'address',
        internalType: 'address'
      }
    ]
  },
  {
    type: 'error',
    name: 'Deals_PriceAboveDeal',
    inputs: [
      {
        name: 'dealId',
        type: 'bytes32',
        internalType: 'bytes32'
      },
      {
        name: 'price',
        type: 'uint128',
        internalType: 'uint128'
      }
    ]
  },
  {
    type: 'error',
    name: 'Deals_SignatureInvalid',
    inputs: [
      {
        name: 'dealId',
        type: 'bytes32',
        internalType: 'bytes32'
      },
      {
        name: 'signer',
        type: 'address',
        internalType: 'address'
      }
    ]
  },
  {
    type: 'error',
    name: 'Deals_TooEarly',
    inputs: [
      {
        name: 'dealId',
        type: 'bytes32',
        internalType: 'bytes32'
      },
      {
        name: 'time',
        type: 'uint256',
        internalType: 'uint256'
      }
    ]
  },
  {
    type: 'error',
    name: 'Deals_TooLate',
    inputs: [
      {
        name: 'dealId',
        type: 'bytes32',
        internalType: 'bytes32'
      },
      {
        name: 'time',
        type: 'uint256',
        internalType: 'uint256'
      }
    ]
  },
  {
    type: 'error',
    name: 'Deals_WrongState',
    inputs: [
      {
        name: 'dealId',
        type: 'bytes32',
        internalType: 'bytes32'
      },
      {
        name: 'state',
        type: 'uint8',
        internalType: 'enum DealState'
      }
    ]
  },
  {
    type: 'error',
    name: 'Deals_WronglyWired',
    inputs: []
  },
  {
    type: 'error',
    name: 'InvalidShortString',
    inputs: []
  },
  {
    type: 'error',
    name: 'ProtocolParams_NoGovernance',
    inputs: []
  },
  {
    type: 'error',
    name: 'ProtocolParams_NotGovernance',
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
    name: 'ProtocolParams_OutOfRange',
    inputs: []
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
    name: 'StringTooLong',
    inputs: [
      {
        name: 'str',
        type: 'string',
        internalType: 'string'
      }
    ]
  }
] as const

// biome-ignore format: generated
export const dealsBytecode = '0x610200604052348015610010575f5ffd5b50604051615cc1380380615cc183398101604081905261002f916106d1565b604051806040016040528060088152602001676c696c796e6f646560c01b815250604051806040016040528060018152602001603160f81b81525083866001600160a01b03166306f4344e6040518163ffffffff1660e01b8152600401602060405180830381865afa1580156100a7573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906100cb91906107ff565b846001600160a01b0383166100f3576040516309533f0360e11b815260040160405180910390fd5b6001600160a01b03831660805260a082905261010e81610309565b505050506101218261061660201b60201c565b6101605261012e81610616565b61018052815160208084019190912061012052815190820120610140524660e0526101bc6101205161014051604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201529081019290925260608201524660808201523060a08201525f9060c00160405160208183030381529060405280519060200120905090565b60c052505030610100526001600160a01b0383161580159061024e5750306001600160a01b0316856001600160a01b0316630f752fe86040518163ffffffff1660e01b8152600401602060405180830381865afa15801561021f573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906102439190610816565b6001600160a01b0316145b80156102ca5750306001600160a01b0316846001600160a01b0316630f752fe86040518163ffffffff1660e01b8152600401602060405180830381865afa15801561029b573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906102bf9190610816565b6001600160a01b0316145b6102e75760405163598d5d4960e11b815260040160405180910390fd5b50506001600160a01b039081166101e0529081166101c052166101a0526109ac565b5f6107d0825f015161ffff161115801561032d5750612710826020015161ffff1611155b80156103435750612710826040015161ffff1611155b80156103595750612710826060015161ffff1611155b8015610372575062989680826080015163ffffffff1611155b801561038b5750620151808260a0015163ffffffff1611155b80156103a057505f8260c0015163ffffffff16115b80156103b9575062093a808260c0015163ffffffff1611155b80156103d2575062093a808260e0015163ffffffff1611155b80156103eb575060a05182610100015163ffffffff1611155b610408576040516317ecbc1960e01b815260040160405180910390fd5b63ffffffff4281166101208401525f8054909182916104279116610838565b91906101000a81548163ffffffff021916908363ffffffff160217905590508160015f8363ffffffff1663ffffffff1681526020019081526020015f205f820151815f015f6101000a81548161ffff021916908361ffff1602179055506020820151815f0160026101000a81548161ffff021916908361ffff1602179055506040820151815f0160046101000a81548161ffff021916908361ffff1602179055506060820151815f0160066101000a81548161ffff021916908361ffff1602179055506080820151815f0160086101000a81548163ffffffff021916908363ffffffff16021790555060a0820151815f01600c6101000a81548163ffffffff021916908363ffffffff16021790555060c0820151815f0160106101000a81548163ffffffff021916908363ffffffff16021790555060e0820151815f0160146101000a81548163ffffffff021916908363ffffffff160217905550610100820151815f0160186101000a81548163ffffffff021916908363ffffffff160217905550610120820151815f01601c6101000a81548163ffffffff021916908363ffffffff1602179055509050508063ffffffff167f5da0390928bc0bcda7d1909cb1992ba9560509d97a23cd0d5012c2248ab4a016836040516106099190610868565b60405180910390a2919050565b5f5f829050601f81511115610649578260405163305a27a960e01b81526004016106409190610951565b60405180910390fd5b805161065482610986565b179392505050565b6001600160a01b0381168114610670575f5ffd5b50565b60405161014081016001600160401b03811182821017156106a257634e487b7160e01b5f52604160045260245ffd5b60405290565b805161ffff811681146106b9575f5ffd5b919050565b805163ffffffff811681146106b9575f5ffd5b5f5f5f5f5f8587036101c08112156106e7575f5ffd5b86516106f28161065c565b60208801519096506107038161065c565b60408801519095506107148161065c565b60608801519094506107258161065c565b9250610140607f1982011215610739575f5ffd5b50610742610673565b61074e608088016106a8565b815261075c60a088016106a8565b602082015261076d60c088016106a8565b604082015261077e60e088016106a8565b606082015261079061010088016106be565b60808201526107a261012088016106be565b60a08201526107b461014088016106be565b60c08201526107c661016088016106be565b60e08201526107d861018088016106be565b6101008201526107eb6101a088016106be565b610120820152809150509295509295909350565b5f6020828403121561080f575f5ffd5b5051919050565b5f60208284031215610826575f5ffd5b81516108318161065c565b9392505050565b5f63ffffffff821663ffffffff810361085f57634e487b7160e01b5f52601160045260245ffd5b60010192915050565b815161ffff1681526101408101602083015161088a602084018261ffff169052565b5060408301516108a0604084018261ffff169052565b5060608301516108b6606084018261ffff169052565b5060808301516108ce608084018263ffffffff169052565b5060a08301516108e660a084018263ffffffff169052565b5060c08301516108fe60c084018263ffffffff169052565b5060e083015161091660e084018263ffffffff169052565b5061010083015161093061010084018263ffffffff169052565b5061012083015161094a61012084018263ffffffff169052565b5092915050565b602081525f82518060208401528060208501604085015e5f604082850101526040601f19601f83011684010191505092915050565b805160208083015191908110156109a6575f198160200360031b1b821691505b50919050565b60805160a05160c05160e05161010051610120516101405161016051610180516101a0516101c0516101e05161521b610aa65f395f8181610238015281816136a6015261396801525f81816101c001528181610f390152818161148101528181611dd1015281816120ab01528181613013015281816132b301528181613365015281816134d401526135b001525f81816103b001528181610fd8015281816113b30152818161341b0152818161372b0152613ab301525f61231b01525f6122eb01525f613c1301525f613beb01525f613b4601525f613b7001525f613b9a01525f612cb101525f81816101ff0152611554015261521b5ff3fe608060405234801561000f575f5ffd5b50600436106101a5575f3560e01c8063b214220b116100e8578063cfdd7aea11610093578063e32f41a61161006e578063e32f41a6146103d4578063f5732568146103e7578063f8b2043d1461054d578063fac9038614610560575f5ffd5b8063cfdd7aea14610388578063d85674e71461039b578063e2fdcc17146103ae575f5ffd5b8063c4d7c131116100c3578063c4d7c13114610358578063cd53613c14610362578063cf8b83d814610375575f5ffd5b8063b214220b14610314578063c07f47d414610327578063c37dfa1d14610345575f5ffd5b8063648d62bf1161015357806381dacc881161012e57806381dacc88146102bb57806384b0196e146102ce5780638fcf938e146102e9578063950bff9f1461030c575f5ffd5b8063648d62bf1461027e5780637cb0f1e7146102915780637dec0b9d146102a4575f5ffd5b806360b1d09e1161018357806360b1d09e1461022357806361d027b31461023657806364482ac41461025c575f5ffd5b806319af704f146101a95780634cf088d9146101be5780635aa6e675146101fd575b5f5ffd5b6101bc6101b736600461459b565b610573565b005b7f00000000000000000000000000000000000000000000000000000000000000005b6040516001600160a01b0390911681526020015b60405180910390f35b7f00000000000000000000000000000000000000000000000000000000000000006101e0565b6101bc6102313660046145f1565b61066c565b7f00000000000000000000000000000000000000000000000000000000000000006101e0565b61026f61026a36600461461c565b6108ad565b6040516101f49392919061465b565b6101bc61028c366004614693565b6109a0565b6101bc61029f366004614693565b610ac6565b6102ad61025881565b6040519081526020016101f4565b6101bc6102c9366004614707565b610bb1565b6102d6610d86565b6040516101f497969594939291906147ca565b6102fc6102f7366004614892565b610de4565b60405190151581526020016101f4565b6102ad604081565b6102ad610322366004614693565b610dfc565b5f5463ffffffff165b60405163ffffffff90911681526020016101f4565b6101bc610353366004614693565b610e0f565b6102ad62030d4081565b6101bc61037036600461459b565b6110bb565b6102ad6103833660046148e8565b6111aa565b6101bc61039636600461461c565b6111b7565b6101bc6103a9366004614693565b61128a565b7f00000000000000000000000000000000000000000000000000000000000000006101e0565b6103306103e2366004614920565b611548565b6105406103f536600461494d565b60408051610140810182525f80825260208201819052918101829052606081018290526080810182905260a0810182905260c0810182905260e0810182905261010081018290526101208101919091525063ffffffff9081165f90815260016020908152604091829020825161014081018452905461ffff80821683526201000082048116938301939093526401000000008104831693820193909352660100000000000083049091166060820152680100000000000000008204831660808201526c010000000000000000000000008204831660a08201527001000000000000000000000000000000008204831660c0820152740100000000000000000000000000000000000000008204831660e0820152780100000000000000000000000000000000000000000000000082048316610100820152600160e01b90910490911661012082015290565b6040516101f49190614966565b6102fc61055b366004614a4f565b6115d0565b6101bc61056e366004614693565b611609565b806040808211156105a557604051630970a5d560e01b8152600481019290925260248201526044015b60405180910390fd5b505f90505b81811015610667575f6105da8484848181106105c8576105c8614a77565b90506020028101906103229190614a8b565b90505f61060a828686868181106105f3576105f3614a77565b90506020028101906106059190614a8b565b61182c565b90505f81602581111561061f5761061f614633565b1461065d57817fa661426499dd9e646c4fbe479f726febff9243e8aeff89cdce739ff4bece941f826040516106549190614aaa565b60405180910390a25b50506001016105aa565b505050565b5f5f61067784611b41565b909250905061068c6080850160608601614ac4565b829033906001600160a01b031681146106ca5760405163cab8988560e01b815260048101929092526001600160a01b0316602482015260440161059c565b5060029050815160118111156106e2576106e2614633565b8251849290911461070857604051635466e37560e01b815260040161059c929190614add565b50505f6107158583611bff565b90508281428111610742576040516378df9aa560e11b81526004810192909252602482015260440161059c565b5050604080516080810182526003815264ffffffffff42811660208084019190915285840151909116828401526bffffffffffffffffffffffff19871660608301525f86815260049091529190912081518154829060ff191660018360118111156107af576107af614633565b021790555060208281015182546040808601516060968701516affffffffffffffffffff001990931661010064ffffffffff958616026affffffffff00000000000019161766010000000000009490911693909302929092177fff0000000000000000000000000000000000000000ffffffffffffffffffffff16600160581b9190951c0293909317909155905185815284917fab14c33f77a05fafeba93466c450d59bfd30d642915aede2e49136cb3f966c39910160405180910390a2827f173411291e555342155aed2fa8df3ebcf0f597a6fd27a88b69cf8ff61e8ddc71600360405161089e9190614af1565b60405180910390a25050505050565b5f818152600460205260408082208151608081019092528054839283928392829060ff1660118111156108e2576108e2614633565b60118111156108f3576108f3614633565b81529054610100810464ffffffffff908116602084015266010000000000008204166040830152600160581b9004606090811b6bffffffffffffffffffffffff191691015290505f60048251601181111561095057610950614633565b1480156109685750816040015164ffffffffff164210155b9050801561098657604082015164ffffffffff166020830152600982525b508051602082015160609092015190969195509350915050565b5f5f6109ab83611b41565b90925090506109c06060840160408501614ac4565b829033906001600160a01b03168114610a17576040517fe4120e3200000000000000000000000000000000000000000000000000000000815260048101929092526001600160a01b0316602482015260440161059c565b505f9050610a306103f56102208601610200870161494d565b9050600182516011811115610a4757610a47614633565b03610a5d57610a57838583611c43565b50505050565b600282516011811115610a7257610a72614633565b83518592909114610a9857604051635466e37560e01b815260040161059c929190614add565b5050610a57838583610ab68886886040015164ffffffffff16611cd3565b6610589bdc9d195960ca1b611d7d565b5f5f610ad183611b41565b9092509050600381516011811115610aeb57610aeb614633565b82518492909114610b1157604051635466e37560e01b815260040161059c929190614add565b505f9050610b2a6103f56102208601610200870161494d565b90505f8160e0015163ffffffff16836020015164ffffffffff16610b4e9190614b3f565b9050838142811115610b7c57604051631b785b6960e11b81526004810192909252602482015260440161059c565b5050610baa848684610b918987896001611ea7565b60608801516bffffffffffffffffffffffff1916611efe565b5050505050565b5f5f610bbc88611b41565b91509150610bcc815f0151612156565b81518391610bef57604051635466e37560e01b815260040161059c929190614add565b50610c02905060e0890160c08a01614b52565b6001600160801b0316876001600160801b0316111582889091610c63576040517f84104f5f00000000000000000000000000000000000000000000000000000000815260048101929092526001600160801b0316602482015260440161059c565b50505f610c78610c73848a6121a9565b61220c565b9050610c95610c8d60608b0160408c01614ac4565b828989612253565b83610ca660608c0160408d01614ac4565b9091610cd757604051630f15d9f760e01b815260048101929092526001600160a01b0316602482015260440161059c565b50610cf59050610ced60808b0160608c01614ac4565b828787612253565b83610d0660808c0160608d01614ac4565b9091610d3757604051630f15d9f760e01b815260048101929092526001600160a01b0316602482015260440161059c565b50610d7b9050838a610d546103f56102208301610200840161494d565b8b7f4167726565640000000000000000000000000000000000000000000000000000611d7d565b505050505050505050565b5f6060805f5f5f6060610d976122e4565b610d9f612314565b604080515f808252602082019092527f0f000000000000000000000000000000000000000000000000000000000000009b939a50919850469750309650945092509050565b5f610df18585858561233f565b90505b949350505050565b5f610e09610c73836123c2565b92915050565b5f5f610e1a83611b41565b9092509050610e2f6080840160608501614ac4565b829033906001600160a01b03168114610e6d5760405163cab8988560e01b815260048101929092526001600160a01b0316602482015260440161059c565b506001905081516011811115610e8557610e85614633565b14610f0357600281516011811115610e9f57610e9f614633565b82518492909114610ec557604051635466e37560e01b815260040161059c929190614add565b50505f610ed28483611bff565b90508281428111610eff576040516378df9aa560e11b81526004810192909252602482015260440161059c565b5050505b610f2f82600a7f4162616e646f6e65640000000000000000000000000000000000000000000000612413565b6001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016630357371d610f6e6080860160608701614ac4565b610f778661253f565b6040516001600160e01b031960e085901b1681526001600160a01b03909216600483015260248201526044015f604051808303815f87803b158015610fba575f5ffd5b505af1158015610fcc573d5f5f3e3d5ffd5b50506001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000169150634a4090d590506110116060860160408701614ac4565b61102f8661102a6103f56102208301610200840161494d565b6125ab565b604080515f808252602082019092529061106a565b604080518082019091525f80825260208201528152602001906001900390816110445790505b506040518463ffffffff1660e01b815260040161108993929190614b7f565b5f604051808303815f87803b1580156110a0575f5ffd5b505af11580156110b2573d5f5f3e3d5ffd5b50505050505050565b806040808211156110e857604051630970a5d560e01b81526004810192909252602482015260440161059c565b505f90505b81811015610667575f61111d84848481811061110b5761110b614a77565b90506020028101906103229190614bfa565b90505f61114d8286868681811061113657611136614a77565b90506020028101906111489190614bfa565b612635565b90505f81602581111561116257611162614633565b146111a057817fa661426499dd9e646c4fbe479f726febff9243e8aeff89cdce739ff4bece941f826040516111979190614aaa565b60405180910390a25b50506001016110ed565b5f610e09610c73836128cb565b335f818152600560209081526040808320600886901c84529091529020548290600160ff83161b1615611227576040517f8505af450000000000000000000000000000000000000000000000000000000081526001600160a01b039092166004830152602482015260440161059c565b5050335f908152600560209081526040808320600885901c845290915290208054600160ff84161b17905560405181815233907f26ccf9904b9b2fb069d347553978928fd2fc65efb2638dcbeb8d142e974479f09060200160405180910390a250565b5f5f61129583611b41565b90925090506001815160118111156112af576112af614633565b036112bf57610667828483612b10565b6002815160118111156112d4576112d4614633565b825184929091146112fa57604051635466e37560e01b815260040161059c929190614add565b50505f6113078483611bff565b905082814281111561133557604051631b785b6960e11b81526004810192909252602482015260440161059c565b505f905061134e6103f56102208701610200880161494d565b90505f61137b61136460e0880160c08901614b52565b6001600160801b0316836020015161ffff16612bc7565b90506113a985600b7f457865637574696f6e54696d65644f7574000000000000000000000000000000612413565b6001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016634a4090d56113e86060890160408a01614ac4565b6113f289866125ab565b604080515f808252602082019092529061142d565b604080518082019091525f80825260208201528152602001906001900390816114075790505b506040518463ffffffff1660e01b815260040161144c93929190614b7f565b5f604051808303815f87803b158015611463575f5ffd5b505af1158015611475573d5f5f3e3d5ffd5b50506001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016915063e76fede690506114ba6080890160608a01614ac4565b6114c38961253f565b846114d460608c0160408d01614ac4565b60405160e086901b6001600160e01b03191681526001600160a01b0394851660048201526024810193909352604483019190915290911660648201526084015f604051808303815f87803b15801561152a575f5ffd5b505af115801561153c573d5f5f3e3d5ffd5b50505050505050505050565b5f336001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001681146115b8576040517fd8033d510000000000000000000000000000000000000000000000000000000081526001600160a01b03909116600482015260240161059c565b50610e096115cb36849003840184614c56565b612bdf565b6001600160a01b0382165f908152600560209081526040808320600885901c8452909152812054600160ff84161b1615155b9392505050565b5f5f61161483611b41565b90925090506116296080840160608501614ac4565b829033906001600160a01b031681146116675760405163cab8988560e01b815260048101929092526001600160a01b0316602482015260440161059c565b50600190508151601181111561167f5761167f614633565b825184929091146116a557604051635466e37560e01b815260040161059c929190614add565b505f90506116bb6101a08501610180860161494d565b63ffffffff16826020015164ffffffffff166116d79190614b3f565b90508281428111611704576040516378df9aa560e11b81526004810192909252602482015260440161059c565b5050604080516080810190915280600281526020014264ffffffffff1681526020014264ffffffffff1681525f602091820181905285815260049091526040902081518154829060ff1916600183601181111561176357611763614633565b0217905550602082015181546040808501516060958601516affffffffffffffffffff001990931661010064ffffffffff958616026affffffffff00000000000019161766010000000000009490911693909302929092177fff0000000000000000000000000000000000000000ffffffffffffffffffffff16600160581b9190941c029290921790555183907f173411291e555342155aed2fa8df3ebcf0f597a6fd27a88b69cf8ff61e8ddc719061181e90600290614d20565b60405180910390a250505050565b5f816118388482612f23565b91505f82602581111561184d5761184d614633565b146118585750610e09565b5f61186e6103f56102208401610200850161494d565b905061188882611882610240870187614d5a565b836130ba565b92505f83602581111561189d5761189d614633565b146118a9575050610e09565b6118b38585613136565b92505f8360258111156118c8576118c8614633565b146118d4575050610e09565b6118de828261329c565b92505f8360258111156118f3576118f3614633565b146118ff575050610e09565b611965611910610240860186614d5a565b610220013560055f6119286060870160408801614ac4565b6001600160a01b0316815260208082019290925260409081015f908120600885901c825290925290208054600160ff9093169290921b9091179055565b5f806119796101a08501610180860161494d565b63ffffffff161161198b57600261198e565b60015b905060405180608001604052808260118111156119ad576119ad614633565b81526020014264ffffffffff1681526020015f6119d26101a08701610180880161494d565b63ffffffff16116119e357426119e5565b5f5b64ffffffffff1681525f602091820181905288815260049091526040902081518154829060ff19166001836011811115611a2157611a21614633565b02179055506020820151815460408401516060948501516affffffffffffffffffff001990921661010064ffffffffff948516026affffffffff00000000000019161766010000000000009390911692909202919091177fff0000000000000000000000000000000000000000ffffffffffffffffffffff16600160581b91841c91909102179055611ab99060808501908501614ac4565b6001600160a01b0316611ad26060850160408601614ac4565b6001600160a01b0316877fd889a5bc30c972d167bf4da627e95763fb0100bcc7a56d55fa7fed193a6ec1c8611b0d60a0880160808901614ac4565b8735611b1f60e08a0160c08b01614b52565b87604051611b309493929190614d6f565b60405180910390a450505092915050565b604080516080810182525f8082526020820181905291810182905260608101829052611b6c83610dfc565b5f818152600460205260409081902081516080810190925280549294509091829060ff166011811115611ba157611ba1614633565b6011811115611bb257611bb2614633565b81529054610100810464ffffffffff908116602084015266010000000000008204166040830152600160581b9004606090811b6bffffffffffffffffffffffff1916910152919391925050565b5f80611c166103f56102208601610200870161494d565b90508060c0015163ffffffff16611c398583866040015164ffffffffff16613577565b610df49190614b3f565b611c5983600c6610589bdc9d195960ca1b612413565b827f713e46e78c813e86eb055cee1aa59b0635f87526edbb8bcec6542478a8237e4c611ca5611c8e60e0860160c08701614b52565b6001600160801b0316846060015161ffff16612bc7565b6040516001600160801b03909116815260200160405180910390a26106678282836060015161ffff166135a6565b5f80611ce560e0860160c08701614b52565b6001600160801b031690505f611d036101c087016101a0880161494d565b63ffffffff16611d138542614dab565b611d1d9084614dbe565b611d279190614dd5565b90505f611d36878787426137bc565b6001600160801b0316905080821115611d4d578091505b5f611d6084886060015161ffff16612bc7565b9050808311611d6f5780611d71565b825b98975050505050505050565b611d8985600c83612413565b6040516001600160801b038316815285907f713e46e78c813e86eb055cee1aa59b0635f87526edbb8bcec6542478a8237e4c9060200160405180910390a26001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016630357371d611e066080870160608801614ac4565b611e0f8761253f565b6040516001600160e01b031960e085901b1681526001600160a01b03909216600483015260248201526044015f604051808303815f87803b158015611e52575f5ffd5b505af1158015611e64573d5f5f3e3d5ffd5b50505050610baa848484611e98866001600160801b031689610140016020810190611e8f9190614df4565b61ffff16612bc7565b611ea29087614e0d565b61385e565b5f826040015164ffffffffff165f03611ed157611eca60e0860160c08701614b52565b9050610df4565b610df18585856040015164ffffffffff1685611eed57426137bc565b866020015164ffffffffff166137bc565b604080516080810190915280600481526020014264ffffffffff16815260200184610100015163ffffffff16611f314290565b611f3b9190614e2c565b64ffffffffff1681526bffffffffffffffffffffffff1983166020918201525f87815260049091526040902081518154829060ff19166001836011811115611f8557611f85614633565b02179055506020820151815460408401516060948501516affffffffffffffffffff001990921661010064ffffffffff948516026affffffffff00000000000019161766010000000000009390911692909202919091177fff0000000000000000000000000000000000000000ffffffffffffffffffffff16600160581b9190931c029190911790555f61202e6001600160801b038416611e8f61016088016101408901614df4565b6120389084614e0d565b905061204a6080860160608701614ac4565b6001600160a01b0316867f2cfa584ab2f364c2acb116271638d4e2d77394524388c5011a743492bb3e242e83856040516120999291906001600160801b03929092168252602082015260400190565b60405180910390a36001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016630205d9c86120e06080880160608901614ac4565b6120e98861253f565b6040516001600160e01b031960e085901b1681526001600160a01b03909216600483015260248201526044015f604051808303815f87803b15801561212c575f5ffd5b505af115801561213e573d5f5f3e3d5ffd5b5050505061214e8585858461385e565b505050505050565b5f600182601181111561216b5761216b614633565b14806121885750600282601181111561218657612186614633565b145b80610e09575060038260118111156121a2576121a2614633565b1492915050565b604080517fa5476945de5b5bca23c4c57f40bc6f957cf3bc034be35661c0b72f8a28071c1660208201529081018390526001600160801b03821660608201525f906080015b60405160208183030381529060405280519060200120905092915050565b5f610e09612218613b3a565b836040517f19010000000000000000000000000000000000000000000000000000000000008152600281019290925260228201526042902090565b5f61040082111561226557505f610df4565b5f5f612272868686613c63565b5090925090505f81600381111561228b5761228b614633565b1480156122a95750866001600160a01b0316826001600160a01b0316145b156122b957600192505050610df4565b5f876001600160a01b03163b1180156122d957506122d987878787613caa565b979650505050505050565b606061230f7f0000000000000000000000000000000000000000000000000000000000000000613d9b565b905090565b606061230f7f0000000000000000000000000000000000000000000000000000000000000000613d9b565b604080517f1626ba7e00000000000000000000000000000000000000000000000000000000808252600482018690526024820192909252604481018390525f91908390818660648301375f82606483010152601f820160051c60051b915060205f60648401838b5afa9050825f5114601f3d111681169350505050949350505050565b5f7f1470c82908ca8c247335242d709baa171996138b79457794b99d97f44ffa0e0a826040516020016123f6929190614e60565b604051602081830303815290604052805190602001209050919050565b604051806080016040528083601181111561243057612430614633565b81526020014264ffffffffff1681525f60208083018290526040928301829052868252600490522081518154829060ff1916600183601181111561247657612476614633565b0217905550602082015181546040808501516060958601516affffffffffffffffffff001990931661010064ffffffffff958616026affffffffff00000000000019161766010000000000009490911693909302929092177fff0000000000000000000000000000000000000000ffffffffffffffffffffff16600160581b9190941c029290921790555183907f173411291e555342155aed2fa8df3ebcf0f597a6fd27a88b69cf8ff61e8ddc71906125329085908590614ffd565b60405180910390a2505050565b5f6127106001816125586101208601610100870161494d565b61256a9063ffffffff16612710614b3f565b61257a60e0870160c08801614b52565b6001600160801b031661258d9190614dbe565b6125979190614b3f565b6125a19190614dab565b610e099190614dd5565b5f806125bd60e0850160c08601614b52565b6001600160801b031690506125da81846020015161ffff16612bc7565b6125ec82856040015161ffff16612bc7565b6125fd610100870160e08801614b52565b6001600160801b031661261784875f015161ffff16612bc7565b6126219085614b3f565b61262b9190614b3f565b611c399190614b3f565b5f82815260046020526040808220815160808101909252805483929190829060ff16601181111561266857612668614633565b601181111561267957612679614633565b81529054610100810464ffffffffff908116602084015266010000000000008204166040830152600160581b9004606090811b6bffffffffffffffffffffffff191691015280519091506126cc90612156565b6126da576022915050610e09565b5f6003825160118111156126f0576126f0614633565b149050808015612727575081606001516bffffffffffffffffffffffff19168461022001356bffffffffffffffffffffffff191614155b1561273757602392505050610e09565b835f61274e6103f56102208401610200850161494d565b90505f61275d83838787611ea7565b6001600160801b031690508061277b61026089016102408a01614b52565b6001600160801b031610806127c1575061279b60e0840160c08501614b52565b6001600160801b03166127b661026089016102408a01614b52565b6001600160801b0316115b156127d457602495505050505050610e09565b5f61285e610c738a6102208b01356127f46102608d016102408e01614b52565b604080517f5684103d0f61d538a3046b9d695a282ed15cfdbc1718098045005776c56502936020820152908101849052606081018390526001600160801b03821660808201525f9060a0016040516020818303038152906040528051906020012090509392505050565b90506128876128736060860160408701614ac4565b826128826102608c018c615018565b612253565b61289a5760259650505050505050610e09565b6128bd8985856128b26102608d016102408e01614b52565b8c6102200135611efe565b505f98975050505050505050565b5f807f272d7cd095f588e85b3d64f73d040140dd7d837c745be61b694402ac4a4b673b6128fb6020850185614ac4565b60208501356129106060870160408801614b52565b6129206080880160608901614b52565b61293060a0890160808a01614ac4565b61294060c08a0160a08b01614df4565b61295060e08b0160c08c0161494d565b6129616101008c0160e08d0161505b565b6129736101208d016101008e0161505b565b60408051602081019b909b526001600160a01b03998a16908b015260608a01979097526001600160801b0395861660808a01529390941660a0880152941660c086015261ffff90931660e085015263ffffffff1661010084015267ffffffffffffffff918216610120840152166101408201526101600160408051601f1981840301815291905290505f612a0f6101408501610120860161494d565b610140850135612a2761018087016101608801614ac4565b612a3d612a38610180890189615074565b613dd8565b612a4e612a386101a08a018a615074565b612a5f612a386101c08b018b615074565b612a716102008b016101e08c016150ca565b6040805163ffffffff90981660208901528701959095526001600160a01b039093166060860152608085019190915260a084015260c0830152151560e08201526102008501356101008201526102208501356101208201526101400160405160208183030381529060405290508181604051602001612af19291906150fc565b6040516020818303038152906040528051906020012092505050919050565b5f612b236101a08401610180850161494d565b63ffffffff16826020015164ffffffffff16612b3f9190614b3f565b9050838142811115612b6d57604051631b785b6960e11b81526004810192909252602482015260440161059c565b505f9050612b866103f56102208601610200870161494d565b9050612bb485600a7f466574636854696d65644f757400000000000000000000000000000000000000612413565b610baa8482836020015161ffff166135a6565b5f612710612bd58385614dbe565b6116029190614dd5565b5f6107d0825f015161ffff1611158015612c035750612710826020015161ffff1611155b8015612c195750612710826040015161ffff1611155b8015612c2f5750612710826060015161ffff1611155b8015612c48575062989680826080015163ffffffff1611155b8015612c615750620151808260a0015163ffffffff1611155b8015612c7657505f8260c0015163ffffffff16115b8015612c8f575062093a808260c0015163ffffffff1611155b8015612ca8575062093a808260e0015163ffffffff1611155b8015612cdf57507f000000000000000000000000000000000000000000000000000000000000000082610100015163ffffffff1611155b612d15576040517f17ecbc1900000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b63ffffffff4281166101208401525f805490918291612d349116615110565b91906101000a81548163ffffffff021916908363ffffffff160217905590508160015f8363ffffffff1663ffffffff1681526020019081526020015f205f820151815f015f6101000a81548161ffff021916908361ffff1602179055506020820151815f0160026101000a81548161ffff021916908361ffff1602179055506040820151815f0160046101000a81548161ffff021916908361ffff1602179055506060820151815f0160066101000a81548161ffff021916908361ffff1602179055506080820151815f0160086101000a81548163ffffffff021916908363ffffffff16021790555060a0820151815f01600c6101000a81548163ffffffff021916908363ffffffff16021790555060c0820151815f0160106101000a81548163ffffffff021916908363ffffffff16021790555060e0820151815f0160146101000a81548163ffffffff021916908363ffffffff160217905550610100820151815f0160186101000a81548163ffffffff021916908363ffffffff160217905550610120820151815f01601c6101000a81548163ffffffff021916908363ffffffff1602179055509050508063ffffffff167f5da0390928bc0bcda7d1909cb1992ba9560509d97a23cd0d5012c2248ab4a01683604051612f169190614966565b60405180910390a2919050565b5f612f3460a0830160808401614ac4565b6001600160a01b0316336001600160a01b031614612f5457506001610e09565b612f666101808301610160840161505b565b67ffffffffffffffff16421115612f7f57506003610e09565b612f8a601e42614b3f565b612f9c6101808401610160850161505b565b67ffffffffffffffff161115612fb457506004610e09565b612fce612fc96102208401610200850161494d565b613dec565b612fda57506005610e09565b5f8381526004602052604081205460ff166011811115612ffc57612ffc614633565b1461300957506006610e09565b6001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016632aa6d5b2600161304a60a0860160808701614ac4565b6040518363ffffffff1660e01b8152600401613067929190615134565b602060405180830381865afa158015613082573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906130a69190615160565b6130b257506002610e09565b505f92915050565b5f5f6130c68585613e70565b90505f8160258111156130db576130db614633565b036130ed576130ea8585614025565b90505b5f81602581111561310057613100614633565b036131135761311085858561409c565b90505b5f81602581111561312657613126614633565b03610df457610df1858585614267565b5f818161314a610383610240840184614d5a565b90508135811461315f57600792505050610e09565b6131c4613170610240860186614d5a565b610220013560055f6131886060870160408801614ac4565b6001600160a01b0316815260208101919091526040015f2090600881901c5f90815260208390526040902054600160ff83161b16151592915050565b156131d457601b92505050610e09565b6131f66131e76060840160408501614ac4565b82612882610260880188615018565b61320557601c92505050610e09565b6132276132186080840160608501614ac4565b86612882610220880188615018565b61323657601d92505050610e09565b613244610240850185614d5a565b613257906102008101906101e0016150ca565b801561328257506132806132716060840160408501614ac4565b86612882610280880188615018565b155b1561329257601e92505050610e09565b505f949350505050565b5f5f6132a78461253f565b90506001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001663e5d2cef56132e86080870160608801614ac4565b6040516001600160e01b031960e084901b1681526001600160a01b039091166004820152602481018490526044016020604051808303815f875af1158015613332573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906133569190615160565b613411575f6001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016632aa6d5b28261339b6080890160608a01614ac4565b6040518363ffffffff1660e01b81526004016133b8929190615134565b602060405180830381865afa1580156133d3573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906133f79190615160565b90508061340557601f613408565b60205b92505050610e09565b6001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001663282d3fdf6134506060870160408801614ac4565b61345a87876125ab565b6040516001600160e01b031960e085901b1681526001600160a01b03909216600483015260248201526044016020604051808303815f875af11580156134a2573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906134c69190615160565b61356e576001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016630357371d6135096080870160608801614ac4565b6040516001600160e01b031960e084901b1681526001600160a01b039091166004820152602481018490526044015f604051808303815f87803b15801561354e575f5ffd5b505af1158015613560573d5f5f3e3d5ffd5b505050506021915050610e09565b505f9392505050565b60a08201515f9063ffffffff166135966101c086016101a0870161494d565b611c399063ffffffff1684614b3f565b6001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016630357371d6135e56080860160608701614ac4565b6135ee8661253f565b6040516001600160e01b031960e085901b1681526001600160a01b03909216600483015260248201526044015f604051808303815f87803b158015613631575f5ffd5b505af1158015613643573d5f5f3e3d5ffd5b505f9250600191506136529050565b60405190808252806020026020018201604052801561369657816020015b604080518082019091525f80825260208201528152602001906001900390816136705790505b50905060405180604001604052807f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031681526020016136f88660c00160208101906136e99190614b52565b6001600160801b031685612bc7565b6001600160801b0316815250815f8151811061371657613716614a77565b60209081029190910101526001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016634a4090d56137606060870160408801614ac4565b61376a87876125ab565b846040518463ffffffff1660e01b815260040161378993929190614b7f565b5f604051808303815f87803b1580156137a0575f5ffd5b505af11580156137b2573d5f5f3e3d5ffd5b5050505050505050565b5f5f6137c9868686613577565b90508083116137ea576137e260e0870160c08801614b52565b915050610df4565b5f8560c0015163ffffffff16826138019190614b3f565b9050808410156138525760c086015163ffffffff166138208583614dab565b61383060e08a0160c08b01614b52565b6001600160801b03166138439190614dbe565b61384d9190614dd5565b6122d9565b505f9695505050505050565b5f6001600160801b0383161561389557816001600160801b0316836001600160801b03161461388e576004613897565b6003613897565b5f5b60ff1667ffffffffffffffff8111156138b2576138b2614b6b565b6040519080825280602002602001820160405280156138f657816020015b604080518082019091525f80825260208201528152602001906001900390816138d05790505b5090506001600160801b03831615613aa95760408051808201909152806139236080880160608901614ac4565b6001600160a01b03168152602001836001600160801b0316815250815f8151811061395057613950614a77565b602002602001018190525060405180604001604052807f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031681526020016139af856001600160801b0316875f015161ffff16612bc7565b6001600160801b0316815250816001815181106139ce576139ce614a77565b602002602001018190525060405180604001604052808660800160208101906139f79190614ac4565b6001600160a01b03168152602001613a16610100880160e08901614b52565b6001600160801b031681525081600281518110613a3557613a35614a77565b60200260200101819052508051600403613aa9576040805180820190915280613a6661014088016101208901614ac4565b6001600160a01b03168152602001613a7e8486614e0d565b6001600160801b031681525081600381518110613a9d57613a9d614a77565b60200260200101819052505b6001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016634a4090d5613ae86060880160408901614ac4565b613af288886125ab565b846040518463ffffffff1660e01b8152600401613b1193929190614b7f565b5f604051808303815f87803b158015613b28575f5ffd5b505af1158015610d7b573d5f5f3e3d5ffd5b5f306001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016148015613b9257507f000000000000000000000000000000000000000000000000000000000000000046145b15613bbc57507f000000000000000000000000000000000000000000000000000000000000000090565b61230f604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201527f0000000000000000000000000000000000000000000000000000000000000000918101919091527f000000000000000000000000000000000000000000000000000000000000000060608201524660808201523060a08201525f9060c00160405160208183030381529060405280519060200120905090565b5f80806041849003613c97578435602086013560408701355f1a613c89898285856143ef565b955095509550505050613ca1565b505f915060029050825b93509350939050565b5f603f613cbb62030d406040614dbe565b613cc59190614dd5565b613cd190612710614b3f565b5a115a90613d0e576040517fb1d3d66300000000000000000000000000000000000000000000000000000000815260040161059c91815260200190565b506040517f8fcf938e0000000000000000000000000000000000000000000000000000000081523090638fcf938e9062030d4090613d5690899089908990899060040161517b565b6020604051808303818786fa93505050508015613d90575060408051601f3d908101601f19168201909252613d8d91810190615160565b60015b611eca57505f610df4565b60605f613da7836144b7565b6040805160208082528183019092529192505f91906020820181803683375050509182525060208101929092525090565b5f82826040516020016121ee9291906151c0565b5f805463ffffffff908116908316819003613e0a5750600192915050565b63ffffffff831615801590613e345750613e256001826151ff565b63ffffffff168363ffffffff16145b8015611602575063ffffffff8082165f90815260016020526040902054613e669161025891600160e01b900416614b3f565b4211159392505050565b5f613e7e6020830183614ac4565b6001600160a01b0316613e976060850160408601614ac4565b6001600160a01b031614613ead57506008610e09565b613ebd6080840160608501614ac4565b6001600160a01b0316613ed66060850160408601614ac4565b6001600160a01b031603613eec57506009610e09565b5f613eff61018084016101608501614ac4565b6001600160a01b031614158015613f485750613f216080840160608501614ac4565b6001600160a01b0316613f3c61018084016101608501614ac4565b6001600160a01b031614155b15613f5557506013610e09565b6010613f65610180840184615074565b90501180613f8257506010613f7e6101a0840184615074565b9050115b80613f9c57506010613f986101c0840184615074565b9050115b15613fa957506014610e09565b613fcf613fba610180840184615074565b613fca6080870160608801614ac4565b6144f7565b15613fdc57506015610e09565b5f613feb6101a0840184615074565b905011801561401857506140166140066101a0840184615074565b613fca60a0870160808801614ac4565b155b156130b257506016610e09565b5f81602001358360a001351461403d5750600a610e09565b816101400135836101c001351461405657506012610e09565b5f6140656101c0840184615074565b1590506140825761407d612a386101c0850185615074565b614084565b5f5b905080846101e001351461356e576017915050610e09565b5f6140ad6060840160408501614b52565b6001600160801b03166140c660e0860160c08701614b52565b6001600160801b031611156140dd5750600b611602565b6140ed6080840160608501614b52565b6001600160801b0316614107610100860160e08701614b52565b6001600160801b0316111561411e5750600c611602565b61412e60a0840160808501614ac4565b6001600160a01b031661414961014086016101208701614ac4565b6001600160a01b0316141580614187575061416a60c0840160a08501614df4565b61ffff1661418061016086016101408701614df4565b61ffff1614155b156141945750600d611602565b6107d06141a961016086016101408701614df4565b61ffff1611806141f157505f6141c761016086016101408701614df4565b61ffff161180156141f157505f6141e661014086016101208701614ac4565b6001600160a01b0316145b156141fe5750600e611602565b6142106101408401610120850161494d565b63ffffffff166142286101208601610100870161494d565b63ffffffff16108061425a5750608082015163ffffffff166142526101208601610100870161494d565b63ffffffff16105b1561356e57506018611602565b5f61427860e0840160c0850161494d565b63ffffffff166142906101c086016101a0870161494d565b63ffffffff16146142a35750600f611602565b6142b56101c085016101a0860161494d565b63ffffffff1615806142e0575062093a806142d86101c086016101a0870161494d565b63ffffffff16115b156142ed57506010611602565b6102586143026101a08601610180870161494d565b63ffffffff16111561431657506011611602565b6143286101208401610100850161505b565b67ffffffffffffffff1642111561434157506019611602565b60a08201515f9063ffffffff166143606101c087016101a0880161494d565b63ffffffff166143786101a08801610180890161494d565b6143889063ffffffff1642614b3f565b6143929190614b3f565b61439c9190614b3f565b90506143af610100850160e0860161505b565b67ffffffffffffffff16158015906143e057506143d3610100850160e0860161505b565b67ffffffffffffffff1681115b1561329257601a915050611602565b5f80807f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a084111561442857505f915060039050826144ad565b604080515f808252602082018084528a905260ff891692820192909252606081018790526080810186905260019060a0016020604051602081039080840390855afa158015614479573d5f5f3e3d5ffd5b5050604051601f1901519150506001600160a01b0381166144a457505f9250600191508290506144ad565b92505f91508190505b9450945094915050565b5f60ff8216601f811115610e09576040517fb3512b0c00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f805b8381101561329257826001600160a01b031685858381811061451e5761451e614a77565b90506020020160208101906145339190614ac4565b6001600160a01b03160361454b576001915050611602565b6001016144fa565b5f5f83601f840112614563575f5ffd5b50813567ffffffffffffffff81111561457a575f5ffd5b6020830191508360208260051b8501011115614594575f5ffd5b9250929050565b5f5f602083850312156145ac575f5ffd5b823567ffffffffffffffff8111156145c2575f5ffd5b6145ce85828601614553565b90969095509350505050565b5f61022082840312156145eb575f5ffd5b50919050565b5f5f6102408385031215614603575f5ffd5b61460d84846145da565b94610220939093013593505050565b5f6020828403121561462c575f5ffd5b5035919050565b634e487b7160e01b5f52602160045260245ffd5b6012811061465757614657614633565b9052565b606081016146698286614647565b64ffffffffff841660208301526bffffffffffffffffffffffff1983166040830152949350505050565b5f61022082840312156146a4575f5ffd5b61160283836145da565b80356001600160801b03811681146146c4575f5ffd5b919050565b5f5f83601f8401126146d9575f5ffd5b50813567ffffffffffffffff8111156146f0575f5ffd5b602083019150836020828501011115614594575f5ffd5b5f5f5f5f5f5f610280878903121561471d575f5ffd5b61472788886145da565b955061473661022088016146ae565b945061024087013567ffffffffffffffff811115614752575f5ffd5b61475e89828a016146c9565b90955093505061026087013567ffffffffffffffff81111561477e575f5ffd5b61478a89828a016146c9565b979a9699509497509295939492505050565b5f81518084528060208401602086015e5f602082860101526020601f19601f83011685010191505092915050565b7fff000000000000000000000000000000000000000000000000000000000000008816815260e060208201525f61480460e083018961479c565b8281036040840152614816818961479c565b606084018890526001600160a01b038716608085015260a0840186905283810360c0850152845180825260208087019350909101905f5b8181101561486b57835183526020938401939092019160010161484d565b50909b9a5050505050505050505050565b80356001600160a01b03811681146146c4575f5ffd5b5f5f5f5f606085870312156148a5575f5ffd5b6148ae8561487c565b935060208501359250604085013567ffffffffffffffff8111156148d0575f5ffd5b6148dc878288016146c9565b95989497509550505050565b5f602082840312156148f8575f5ffd5b813567ffffffffffffffff81111561490e575f5ffd5b82016102408185031215611602575f5ffd5b5f610140828403128015614932575f5ffd5b509092915050565b803563ffffffff811681146146c4575f5ffd5b5f6020828403121561495d575f5ffd5b6116028261493a565b815161ffff16815261014081016020830151614988602084018261ffff169052565b50604083015161499e604084018261ffff169052565b5060608301516149b4606084018261ffff169052565b5060808301516149cc608084018263ffffffff169052565b5060a08301516149e460a084018263ffffffff169052565b5060c08301516149fc60c084018263ffffffff169052565b5060e0830151614a1460e084018263ffffffff169052565b50610100830151614a2e61010084018263ffffffff169052565b50610120830151614a4861012084018263ffffffff169052565b5092915050565b5f5f60408385031215614a60575f5ffd5b614a698361487c565b946020939093013593505050565b634e487b7160e01b5f52603260045260245ffd5b5f823561029e19833603018112614aa0575f5ffd5b9190910192915050565b6020810160268310614abe57614abe614633565b91905290565b5f60208284031215614ad4575f5ffd5b6116028261487c565b828152604081016116026020830184614647565b60408101614aff8284614647565b7f526573756c74436f6d6d69747465640000000000000000000000000000000000602083015292915050565b634e487b7160e01b5f52601160045260245ffd5b80820180821115610e0957610e09614b2b565b5f60208284031215614b62575f5ffd5b611602826146ae565b634e487b7160e01b5f52604160045260245ffd5b5f606082016001600160a01b0386168352846020840152606060408401528084518083526080850191506020860192505f5b81811015614bed57835180516001600160a01b031684526020908101516001600160801b03168185015290930192604090920191600101614bb1565b5090979650505050505050565b5f823561027e19833603018112614aa0575f5ffd5b604051610140810167ffffffffffffffff81118282101715614c3f57634e487b7160e01b5f52604160045260245ffd5b60405290565b803561ffff811681146146c4575f5ffd5b5f610140828403128015614c68575f5ffd5b50614c71614c0f565b614c7a83614c45565b8152614c8860208401614c45565b6020820152614c9960408401614c45565b6040820152614caa60608401614c45565b6060820152614cbb6080840161493a565b6080820152614ccc60a0840161493a565b60a0820152614cdd60c0840161493a565b60c0820152614cee60e0840161493a565b60e0820152614d00610100840161493a565b610100820152614d13610120840161493a565b6101208201529392505050565b60408101614d2e8284614647565b7f5265616479000000000000000000000000000000000000000000000000000000602083015292915050565b5f823561023e19833603018112614aa0575f5ffd5b6001600160a01b0385168152602081018490526001600160801b038316604082015260808101614da26060830184614647565b95945050505050565b81810381811115610e0957610e09614b2b565b8082028115828204841417610e0957610e09614b2b565b5f82614def57634e487b7160e01b5f52601260045260245ffd5b500490565b5f60208284031215614e04575f5ffd5b61160282614c45565b6001600160801b038281168282160390811115610e0957610e09614b2b565b64ffffffffff8181168382160190811115610e0957610e09614b2b565b803567ffffffffffffffff811681146146c4575f5ffd5b8281528135602080830191909152820135604080830191909152610240820190614e8b90840161487c565b6001600160a01b038116606084015250614ea76060840161487c565b6001600160a01b038116608084015250614ec36080840161487c565b6001600160a01b03811660a08401525060a083013560c083810191909152614eec9084016146ae565b6001600160801b03811660e084015250614f0860e084016146ae565b6001600160801b03811661010084015250614f26610100840161493a565b63ffffffff811661012084015250614f41610120840161487c565b6001600160a01b03811661014084015250614f5f6101408401614c45565b61ffff811661016084015250614f786101608401614e49565b67ffffffffffffffff811661018084015250614f97610180840161493a565b63ffffffff81166101a084015250614fb26101a0840161493a565b63ffffffff81166101c0840152506101c08301356101e08381019190915283013561020080840191909152614fe890840161493a565b63ffffffff8116610220840152509392505050565b6040810161500b8285614647565b8260208301529392505050565b5f5f8335601e1984360301811261502d575f5ffd5b83018035915067ffffffffffffffff821115615047575f5ffd5b602001915036819003821315614594575f5ffd5b5f6020828403121561506b575f5ffd5b61160282614e49565b5f5f8335601e19843603018112615089575f5ffd5b83018035915067ffffffffffffffff8211156150a3575f5ffd5b6020019150600581901b3603821315614594575f5ffd5b80151581146150c7575f5ffd5b50565b5f602082840312156150da575f5ffd5b8135611602816150ba565b5f81518060208401855e5f93019283525090919050565b5f610df461510a83866150e5565b846150e5565b5f63ffffffff821663ffffffff810361512b5761512b614b2b565b60010192915050565b604081016003841061514857615148614633565b9281526001600160a01b039190911660209091015290565b5f60208284031215615170575f5ffd5b8151611602816150ba565b6001600160a01b038516815283602082015260606040820152816060820152818360808301375f818301608090810191909152601f909201601f191601019392505050565b5f8184825b858110156151f4576001600160a01b036151de8361487c565b16835260209283019291909101906001016151c5565b509095945050505050565b63ffffffff8281168282160390811115610e0957610e09614b2b56'
