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
export const dealsBytecode = '0x610200604052348015610010575f5ffd5b50604051615c1c380380615c1c83398101604081905261002f916106d1565b604051806040016040528060088152602001676c696c796e6f646560c01b815250604051806040016040528060018152602001603160f81b81525083866001600160a01b03166306f4344e6040518163ffffffff1660e01b8152600401602060405180830381865afa1580156100a7573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906100cb91906107ff565b846001600160a01b0383166100f3576040516309533f0360e11b815260040160405180910390fd5b6001600160a01b03831660805260a082905261010e81610309565b505050506101218261061660201b60201c565b6101605261012e81610616565b61018052815160208084019190912061012052815190820120610140524660e0526101bc6101205161014051604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201529081019290925260608201524660808201523060a08201525f9060c00160405160208183030381529060405280519060200120905090565b60c052505030610100526001600160a01b0383161580159061024e5750306001600160a01b0316856001600160a01b0316630f752fe86040518163ffffffff1660e01b8152600401602060405180830381865afa15801561021f573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906102439190610816565b6001600160a01b0316145b80156102ca5750306001600160a01b0316846001600160a01b0316630f752fe86040518163ffffffff1660e01b8152600401602060405180830381865afa15801561029b573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906102bf9190610816565b6001600160a01b0316145b6102e75760405163598d5d4960e11b815260040160405180910390fd5b50506001600160a01b039081166101e0529081166101c052166101a0526109ac565b5f6107d0825f015161ffff161115801561032d5750612710826020015161ffff1611155b80156103435750612710826040015161ffff1611155b80156103595750612710826060015161ffff1611155b8015610372575062989680826080015163ffffffff1611155b801561038b5750620151808260a0015163ffffffff1611155b80156103a057505f8260c0015163ffffffff16115b80156103b9575062093a808260c0015163ffffffff1611155b80156103d2575062093a808260e0015163ffffffff1611155b80156103eb575060a05182610100015163ffffffff1611155b610408576040516317ecbc1960e01b815260040160405180910390fd5b63ffffffff4281166101208401525f8054909182916104279116610838565b91906101000a81548163ffffffff021916908363ffffffff160217905590508160015f8363ffffffff1663ffffffff1681526020019081526020015f205f820151815f015f6101000a81548161ffff021916908361ffff1602179055506020820151815f0160026101000a81548161ffff021916908361ffff1602179055506040820151815f0160046101000a81548161ffff021916908361ffff1602179055506060820151815f0160066101000a81548161ffff021916908361ffff1602179055506080820151815f0160086101000a81548163ffffffff021916908363ffffffff16021790555060a0820151815f01600c6101000a81548163ffffffff021916908363ffffffff16021790555060c0820151815f0160106101000a81548163ffffffff021916908363ffffffff16021790555060e0820151815f0160146101000a81548163ffffffff021916908363ffffffff160217905550610100820151815f0160186101000a81548163ffffffff021916908363ffffffff160217905550610120820151815f01601c6101000a81548163ffffffff021916908363ffffffff1602179055509050508063ffffffff167f5da0390928bc0bcda7d1909cb1992ba9560509d97a23cd0d5012c2248ab4a016836040516106099190610868565b60405180910390a2919050565b5f5f829050601f81511115610649578260405163305a27a960e01b81526004016106409190610951565b60405180910390fd5b805161065482610986565b179392505050565b6001600160a01b0381168114610670575f5ffd5b50565b60405161014081016001600160401b03811182821017156106a257634e487b7160e01b5f52604160045260245ffd5b60405290565b805161ffff811681146106b9575f5ffd5b919050565b805163ffffffff811681146106b9575f5ffd5b5f5f5f5f5f8587036101c08112156106e7575f5ffd5b86516106f28161065c565b60208801519096506107038161065c565b60408801519095506107148161065c565b60608801519094506107258161065c565b9250610140607f1982011215610739575f5ffd5b50610742610673565b61074e608088016106a8565b815261075c60a088016106a8565b602082015261076d60c088016106a8565b604082015261077e60e088016106a8565b606082015261079061010088016106be565b60808201526107a261012088016106be565b60a08201526107b461014088016106be565b60c08201526107c661016088016106be565b60e08201526107d861018088016106be565b6101008201526107eb6101a088016106be565b610120820152809150509295509295909350565b5f6020828403121561080f575f5ffd5b5051919050565b5f60208284031215610826575f5ffd5b81516108318161065c565b9392505050565b5f63ffffffff821663ffffffff810361085f57634e487b7160e01b5f52601160045260245ffd5b60010192915050565b815161ffff1681526101408101602083015161088a602084018261ffff169052565b5060408301516108a0604084018261ffff169052565b5060608301516108b6606084018261ffff169052565b5060808301516108ce608084018263ffffffff169052565b5060a08301516108e660a084018263ffffffff169052565b5060c08301516108fe60c084018263ffffffff169052565b5060e083015161091660e084018263ffffffff169052565b5061010083015161093061010084018263ffffffff169052565b5061012083015161094a61012084018263ffffffff169052565b5092915050565b602081525f82518060208401528060208501604085015e5f604082850101526040601f19601f83011684010191505092915050565b805160208083015191908110156109a6575f198160200360031b1b821691505b50919050565b60805160a05160c05160e05161010051610120516101405161016051610180516101a0516101c0516101e051615176610aa65f395f8181610222015281816135e901526138ab01525f81816101aa01528181610eee0152818161143601528181611d8e0152818161207101528181612f56015281816131f6015281816132a80152818161341701526134f301525f818161036d01528181610f8d015281816113680152818161335e0152818161366e01526139f601525f6122e101525f6122b101525f613b5601525f613b2e01525f613a8901525f613ab301525f613add01525f612bf401525f81816101e9015261150901526151765ff3fe608060405234801561000f575f5ffd5b506004361061018f575f3560e01c8063b214220b116100dd578063d85674e711610088578063f573256811610063578063f5732568146103a4578063f8b2043d1461050a578063fac903861461052d575f5ffd5b8063d85674e714610358578063e2fdcc171461036b578063e32f41a614610391575f5ffd5b8063cd53613c116100b8578063cd53613c1461031f578063cf8b83d814610332578063cfdd7aea14610345575f5ffd5b8063b214220b146102db578063c07f47d4146102ee578063c37dfa1d1461030c575f5ffd5b8063648d62bf1161013d57806381dacc881161011857806381dacc88146102a557806384b0196e146102b8578063950bff9f146102d3575f5ffd5b8063648d62bf146102685780637cb0f1e71461027b5780637dec0b9d1461028e575f5ffd5b806360b1d09e1161016d57806360b1d09e1461020d57806361d027b31461022057806364482ac414610246575f5ffd5b806319af704f146101935780634cf088d9146101a85780635aa6e675146101e7575b5f5ffd5b6101a66101a1366004614537565b610540565b005b7f00000000000000000000000000000000000000000000000000000000000000005b6040516001600160a01b0390911681526020015b60405180910390f35b7f00000000000000000000000000000000000000000000000000000000000000006101ca565b6101a661021b36600461458d565b610639565b7f00000000000000000000000000000000000000000000000000000000000000006101ca565b6102596102543660046145b8565b61087a565b6040516101de939291906145f7565b6101a661027636600461462f565b61096d565b6101a661028936600461462f565b610a93565b61029761025881565b6040519081526020016101de565b6101a66102b33660046146a3565b610b7e565b6102c0610d53565b6040516101de9796959493929190614766565b610297604081565b6102976102e936600461462f565b610db1565b5f5463ffffffff165b60405163ffffffff90911681526020016101de565b6101a661031a36600461462f565b610dc4565b6101a661032d366004614537565b611070565b610297610340366004614818565b61115f565b6101a66103533660046145b8565b61116c565b6101a661036636600461462f565b61123f565b7f00000000000000000000000000000000000000000000000000000000000000006101ca565b6102f761039f366004614850565b6114fd565b6104fd6103b236600461487d565b60408051610140810182525f80825260208201819052918101829052606081018290526080810182905260a0810182905260c0810182905260e0810182905261010081018290526101208101919091525063ffffffff9081165f90815260016020908152604091829020825161014081018452905461ffff80821683526201000082048116938301939093526401000000008104831693820193909352660100000000000083049091166060820152680100000000000000008204831660808201526c010000000000000000000000008204831660a08201527001000000000000000000000000000000008204831660c0820152740100000000000000000000000000000000000000008204831660e0820152780100000000000000000000000000000000000000000000000082048316610100820152600160e01b90910490911661012082015290565b6040516101de9190614896565b61051d610518366004614995565b611585565b60405190151581526020016101de565b6101a661053b36600461462f565b6115be565b8060408082111561057257604051630970a5d560e01b8152600481019290925260248201526044015b60405180910390fd5b505f90505b81811015610634575f6105a7848484818110610595576105956149bd565b90506020028101906102e991906149d1565b90505f6105d7828686868181106105c0576105c06149bd565b90506020028101906105d291906149d1565b6117e1565b90505f8160258111156105ec576105ec6145cf565b1461062a57817fa661426499dd9e646c4fbe479f726febff9243e8aeff89cdce739ff4bece941f8260405161062191906149f0565b60405180910390a25b5050600101610577565b505050565b5f5f61064484611af6565b90925090506106596080850160608601614a0a565b829033906001600160a01b031681146106975760405163cab8988560e01b815260048101929092526001600160a01b03166024820152604401610569565b5060029050815160118111156106af576106af6145cf565b825184929091146106d557604051635466e37560e01b8152600401610569929190614a23565b50505f6106e28583611bb4565b9050828142811161070f576040516378df9aa560e11b815260048101929092526024820152604401610569565b5050604080516080810182526003815264ffffffffff42811660208084019190915285840151909116828401526bffffffffffffffffffffffff19871660608301525f86815260049091529190912081518154829060ff1916600183601181111561077c5761077c6145cf565b021790555060208281015182546040808601516060968701516affffffffffffffffffff001990931661010064ffffffffff958616026affffffffff00000000000019161766010000000000009490911693909302929092177fff0000000000000000000000000000000000000000ffffffffffffffffffffff16600160581b9190951c0293909317909155905185815284917fab14c33f77a05fafeba93466c450d59bfd30d642915aede2e49136cb3f966c39910160405180910390a2827f173411291e555342155aed2fa8df3ebcf0f597a6fd27a88b69cf8ff61e8ddc71600360405161086b9190614a37565b60405180910390a25050505050565b5f818152600460205260408082208151608081019092528054839283928392829060ff1660118111156108af576108af6145cf565b60118111156108c0576108c06145cf565b81529054610100810464ffffffffff908116602084015266010000000000008204166040830152600160581b9004606090811b6bffffffffffffffffffffffff191691015290505f60048251601181111561091d5761091d6145cf565b1480156109355750816040015164ffffffffff164210155b9050801561095357604082015164ffffffffff166020830152600982525b508051602082015160609092015190969195509350915050565b5f5f61097883611af6565b909250905061098d6060840160408501614a0a565b829033906001600160a01b031681146109e4576040517fe4120e3200000000000000000000000000000000000000000000000000000000815260048101929092526001600160a01b03166024820152604401610569565b505f90506109fd6103b26102208601610200870161487d565b9050600182516011811115610a1457610a146145cf565b03610a2a57610a24838583611c00565b50505050565b600282516011811115610a3f57610a3f6145cf565b83518592909114610a6557604051635466e37560e01b8152600401610569929190614a23565b5050610a24838583610a838886886040015164ffffffffff16611c90565b6610589bdc9d195960ca1b611d3a565b5f5f610a9e83611af6565b9092509050600381516011811115610ab857610ab86145cf565b82518492909114610ade57604051635466e37560e01b8152600401610569929190614a23565b505f9050610af76103b26102208601610200870161487d565b90505f8160e0015163ffffffff16836020015164ffffffffff16610b1b9190614a85565b9050838142811115610b4957604051631b785b6960e11b815260048101929092526024820152604401610569565b5050610b77848684610b5e8987896001611e64565b60608801516bffffffffffffffffffffffff1916611ec4565b5050505050565b5f5f610b8988611af6565b91509150610b99815f015161211c565b81518391610bbc57604051635466e37560e01b8152600401610569929190614a23565b50610bcf905060e0890160c08a01614a98565b6001600160801b0316876001600160801b0316111582889091610c30576040517f84104f5f00000000000000000000000000000000000000000000000000000000815260048101929092526001600160801b03166024820152604401610569565b50505f610c45610c40848a61216f565b6121d2565b9050610c62610c5a60608b0160408c01614a0a565b828989612219565b83610c7360608c0160408d01614a0a565b9091610ca457604051630f15d9f760e01b815260048101929092526001600160a01b03166024820152604401610569565b50610cc29050610cba60808b0160608c01614a0a565b828787612219565b83610cd360808c0160608d01614a0a565b9091610d0457604051630f15d9f760e01b815260048101929092526001600160a01b03166024820152604401610569565b50610d489050838a610d216103b26102208301610200840161487d565b8b7f4167726565640000000000000000000000000000000000000000000000000000611d3a565b505050505050505050565b5f6060805f5f5f6060610d646122aa565b610d6c6122da565b604080515f808252602082019092527f0f000000000000000000000000000000000000000000000000000000000000009b939a50919850469750309650945092509050565b5f610dbe610c4083612305565b92915050565b5f5f610dcf83611af6565b9092509050610de46080840160608501614a0a565b829033906001600160a01b03168114610e225760405163cab8988560e01b815260048101929092526001600160a01b03166024820152604401610569565b506001905081516011811115610e3a57610e3a6145cf565b14610eb857600281516011811115610e5457610e546145cf565b82518492909114610e7a57604051635466e37560e01b8152600401610569929190614a23565b50505f610e878483611bb4565b90508281428111610eb4576040516378df9aa560e11b815260048101929092526024820152604401610569565b5050505b610ee482600a7f4162616e646f6e65640000000000000000000000000000000000000000000000612356565b6001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016630357371d610f236080860160608701614a0a565b610f2c86612482565b6040516001600160e01b031960e085901b1681526001600160a01b03909216600483015260248201526044015f604051808303815f87803b158015610f6f575f5ffd5b505af1158015610f81573d5f5f3e3d5ffd5b50506001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000169150634a4090d59050610fc66060860160408701614a0a565b610fe486610fdf6103b26102208301610200840161487d565b6124ee565b604080515f808252602082019092529061101f565b604080518082019091525f8082526020820152815260200190600190039081610ff95790505b506040518463ffffffff1660e01b815260040161103e93929190614ac5565b5f604051808303815f87803b158015611055575f5ffd5b505af1158015611067573d5f5f3e3d5ffd5b50505050505050565b8060408082111561109d57604051630970a5d560e01b815260048101929092526024820152604401610569565b505f90505b81811015610634575f6110d28484848181106110c0576110c06149bd565b90506020028101906102e99190614b40565b90505f611102828686868181106110eb576110eb6149bd565b90506020028101906110fd9190614b40565b612578565b90505f816025811115611117576111176145cf565b1461115557817fa661426499dd9e646c4fbe479f726febff9243e8aeff89cdce739ff4bece941f8260405161114c91906149f0565b60405180910390a25b50506001016110a2565b5f610dbe610c408361280e565b335f818152600560209081526040808320600886901c84529091529020548290600160ff83161b16156111dc576040517f8505af450000000000000000000000000000000000000000000000000000000081526001600160a01b0390921660048301526024820152604401610569565b5050335f908152600560209081526040808320600885901c845290915290208054600160ff84161b17905560405181815233907f26ccf9904b9b2fb069d347553978928fd2fc65efb2638dcbeb8d142e974479f09060200160405180910390a250565b5f5f61124a83611af6565b9092509050600181516011811115611264576112646145cf565b0361127457610634828483612a53565b600281516011811115611289576112896145cf565b825184929091146112af57604051635466e37560e01b8152600401610569929190614a23565b50505f6112bc8483611bb4565b90508281428111156112ea57604051631b785b6960e11b815260048101929092526024820152604401610569565b505f90506113036103b26102208701610200880161487d565b90505f61133061131960e0880160c08901614a98565b6001600160801b0316836020015161ffff16612b0a565b905061135e85600b7f457865637574696f6e54696d65644f7574000000000000000000000000000000612356565b6001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016634a4090d561139d6060890160408a01614a0a565b6113a789866124ee565b604080515f80825260208201909252906113e2565b604080518082019091525f80825260208201528152602001906001900390816113bc5790505b506040518463ffffffff1660e01b815260040161140193929190614ac5565b5f604051808303815f87803b158015611418575f5ffd5b505af115801561142a573d5f5f3e3d5ffd5b50506001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016915063e76fede6905061146f6080890160608a01614a0a565b61147889612482565b8461148960608c0160408d01614a0a565b60405160e086901b6001600160e01b03191681526001600160a01b0394851660048201526024810193909352604483019190915290911660648201526084015f604051808303815f87803b1580156114df575f5ffd5b505af11580156114f1573d5f5f3e3d5ffd5b50505050505050505050565b5f336001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016811461156d576040517fd8033d510000000000000000000000000000000000000000000000000000000081526001600160a01b039091166004820152602401610569565b50610dbe61158036849003840184614b9c565b612b22565b6001600160a01b0382165f908152600560209081526040808320600885901c8452909152812054600160ff84161b1615155b9392505050565b5f5f6115c983611af6565b90925090506115de6080840160608501614a0a565b829033906001600160a01b0316811461161c5760405163cab8988560e01b815260048101929092526001600160a01b03166024820152604401610569565b506001905081516011811115611634576116346145cf565b8251849290911461165a57604051635466e37560e01b8152600401610569929190614a23565b505f90506116706101a08501610180860161487d565b63ffffffff16826020015164ffffffffff1661168c9190614a85565b905082814281116116b9576040516378df9aa560e11b815260048101929092526024820152604401610569565b5050604080516080810190915280600281526020014264ffffffffff1681526020014264ffffffffff1681525f602091820181905285815260049091526040902081518154829060ff19166001836011811115611718576117186145cf565b0217905550602082015181546040808501516060958601516affffffffffffffffffff001990931661010064ffffffffff958616026affffffffff00000000000019161766010000000000009490911693909302929092177fff0000000000000000000000000000000000000000ffffffffffffffffffffff16600160581b9190941c029290921790555183907f173411291e555342155aed2fa8df3ebcf0f597a6fd27a88b69cf8ff61e8ddc71906117d390600290614c66565b60405180910390a250505050565b5f816117ed8482612e66565b91505f826025811115611802576118026145cf565b1461180d5750610dbe565b5f6118236103b26102208401610200850161487d565b905061183d82611837610240870187614ca0565b83612ffd565b92505f836025811115611852576118526145cf565b1461185e575050610dbe565b6118688585613079565b92505f83602581111561187d5761187d6145cf565b14611889575050610dbe565b61189382826131df565b92505f8360258111156118a8576118a86145cf565b146118b4575050610dbe565b61191a6118c5610240860186614ca0565b610220013560055f6118dd6060870160408801614a0a565b6001600160a01b0316815260208082019290925260409081015f908120600885901c825290925290208054600160ff9093169290921b9091179055565b5f8061192e6101a08501610180860161487d565b63ffffffff1611611940576002611943565b60015b90506040518060800160405280826011811115611962576119626145cf565b81526020014264ffffffffff1681526020015f6119876101a08701610180880161487d565b63ffffffff1611611998574261199a565b5f5b64ffffffffff1681525f602091820181905288815260049091526040902081518154829060ff191660018360118111156119d6576119d66145cf565b02179055506020820151815460408401516060948501516affffffffffffffffffff001990921661010064ffffffffff948516026affffffffff00000000000019161766010000000000009390911692909202919091177fff0000000000000000000000000000000000000000ffffffffffffffffffffff16600160581b91841c91909102179055611a6e9060808501908501614a0a565b6001600160a01b0316611a876060850160408601614a0a565b6001600160a01b0316877fd889a5bc30c972d167bf4da627e95763fb0100bcc7a56d55fa7fed193a6ec1c8611ac260a0880160808901614a0a565b8735611ad460e08a0160c08b01614a98565b87604051611ae59493929190614cb5565b60405180910390a450505092915050565b604080516080810182525f8082526020820181905291810182905260608101829052611b2183610db1565b5f818152600460205260409081902081516080810190925280549294509091829060ff166011811115611b5657611b566145cf565b6011811115611b6757611b676145cf565b81529054610100810464ffffffffff908116602084015266010000000000008204166040830152600160581b9004606090811b6bffffffffffffffffffffffff1916910152919391925050565b5f80611bcb6103b26102208601610200870161487d565b90508060c0015163ffffffff16611bee8583866040015164ffffffffff166134ba565b611bf89190614a85565b949350505050565b611c1683600c6610589bdc9d195960ca1b612356565b827f713e46e78c813e86eb055cee1aa59b0635f87526edbb8bcec6542478a8237e4c611c62611c4b60e0860160c08701614a98565b6001600160801b0316846060015161ffff16612b0a565b6040516001600160801b03909116815260200160405180910390a26106348282836060015161ffff166134e9565b5f80611ca260e0860160c08701614a98565b6001600160801b031690505f611cc06101c087016101a0880161487d565b63ffffffff16611cd08542614ce8565b611cda9084614cfb565b611ce49190614d12565b90505f611cf3878787426136ff565b6001600160801b0316905080821115611d0a578091505b5f611d1d84886060015161ffff16612b0a565b9050808311611d2c5780611d2e565b825b98975050505050505050565b611d4685600c83612356565b6040516001600160801b038316815285907f713e46e78c813e86eb055cee1aa59b0635f87526edbb8bcec6542478a8237e4c9060200160405180910390a26001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016630357371d611dc36080870160608801614a0a565b611dcc87612482565b6040516001600160e01b031960e085901b1681526001600160a01b03909216600483015260248201526044015f604051808303815f87803b158015611e0f575f5ffd5b505af1158015611e21573d5f5f3e3d5ffd5b50505050610b77848484611e55866001600160801b031689610140016020810190611e4c9190614d31565b61ffff16612b0a565b611e5f9087614d4a565b6137a1565b5f826040015164ffffffffff165f03611e8e57611e8760e0860160c08701614a98565b9050611bf8565b611ebb8585856040015164ffffffffff1685611eaa57426136ff565b866020015164ffffffffff166136ff565b95945050505050565b604080516080810190915280600481526020014264ffffffffff16815260200184610100015163ffffffff16611ef74290565b611f019190614d69565b64ffffffffff1681526bffffffffffffffffffffffff1983166020918201525f87815260049091526040902081518154829060ff19166001836011811115611f4b57611f4b6145cf565b02179055506020820151815460408401516060948501516affffffffffffffffffff001990921661010064ffffffffff948516026affffffffff00000000000019161766010000000000009390911692909202919091177fff0000000000000000000000000000000000000000ffffffffffffffffffffff16600160581b9190931c029190911790555f611ff46001600160801b038416611e4c61016088016101408901614d31565b611ffe9084614d4a565b90506120106080860160608701614a0a565b6001600160a01b0316867f2cfa584ab2f364c2acb116271638d4e2d77394524388c5011a743492bb3e242e838560405161205f9291906001600160801b03929092168252602082015260400190565b60405180910390a36001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016630205d9c86120a66080880160608901614a0a565b6120af88612482565b6040516001600160e01b031960e085901b1681526001600160a01b03909216600483015260248201526044015f604051808303815f87803b1580156120f2575f5ffd5b505af1158015612104573d5f5f3e3d5ffd5b50505050612114858585846137a1565b505050505050565b5f6001826011811115612131576121316145cf565b148061214e5750600282601181111561214c5761214c6145cf565b145b80610dbe57506003826011811115612168576121686145cf565b1492915050565b604080517fa5476945de5b5bca23c4c57f40bc6f957cf3bc034be35661c0b72f8a28071c1660208201529081018390526001600160801b03821660608201525f906080015b60405160208183030381529060405280519060200120905092915050565b5f610dbe6121de613a7d565b836040517f19010000000000000000000000000000000000000000000000000000000000008152600281019290925260228201526042902090565b5f61040082111561222b57505f611bf8565b5f5f612238868686613ba6565b5090925090505f816003811115612251576122516145cf565b14801561226f5750866001600160a01b0316826001600160a01b0316145b1561227f57600192505050611bf8565b5f876001600160a01b03163b11801561229f575061229f87878787613bed565b979650505050505050565b60606122d57f0000000000000000000000000000000000000000000000000000000000000000613d37565b905090565b60606122d57f0000000000000000000000000000000000000000000000000000000000000000613d37565b5f7f1470c82908ca8c247335242d709baa171996138b79457794b99d97f44ffa0e0a82604051602001612339929190614d9d565b604051602081830303815290604052805190602001209050919050565b6040518060800160405280836011811115612373576123736145cf565b81526020014264ffffffffff1681525f60208083018290526040928301829052868252600490522081518154829060ff191660018360118111156123b9576123b96145cf565b0217905550602082015181546040808501516060958601516affffffffffffffffffff001990931661010064ffffffffff958616026affffffffff00000000000019161766010000000000009490911693909302929092177fff0000000000000000000000000000000000000000ffffffffffffffffffffff16600160581b9190941c029290921790555183907f173411291e555342155aed2fa8df3ebcf0f597a6fd27a88b69cf8ff61e8ddc71906124759085908590614f3a565b60405180910390a2505050565b5f61271060018161249b6101208601610100870161487d565b6124ad9063ffffffff16612710614a85565b6124bd60e0870160c08801614a98565b6001600160801b03166124d09190614cfb565b6124da9190614a85565b6124e49190614ce8565b610dbe9190614d12565b5f8061250060e0850160c08601614a98565b6001600160801b0316905061251d81846020015161ffff16612b0a565b61252f82856040015161ffff16612b0a565b612540610100870160e08801614a98565b6001600160801b031661255a84875f015161ffff16612b0a565b6125649085614a85565b61256e9190614a85565b611bee9190614a85565b5f82815260046020526040808220815160808101909252805483929190829060ff1660118111156125ab576125ab6145cf565b60118111156125bc576125bc6145cf565b81529054610100810464ffffffffff908116602084015266010000000000008204166040830152600160581b9004606090811b6bffffffffffffffffffffffff1916910152805190915061260f9061211c565b61261d576022915050610dbe565b5f600382516011811115612633576126336145cf565b14905080801561266a575081606001516bffffffffffffffffffffffff19168461022001356bffffffffffffffffffffffff191614155b1561267a57602392505050610dbe565b835f6126916103b26102208401610200850161487d565b90505f6126a083838787611e64565b6001600160801b03169050806126be61026089016102408a01614a98565b6001600160801b0316108061270457506126de60e0840160c08501614a98565b6001600160801b03166126f961026089016102408a01614a98565b6001600160801b0316115b1561271757602495505050505050610dbe565b5f6127a1610c408a6102208b01356127376102608d016102408e01614a98565b604080517f5684103d0f61d538a3046b9d695a282ed15cfdbc1718098045005776c56502936020820152908101849052606081018390526001600160801b03821660808201525f9060a0016040516020818303038152906040528051906020012090509392505050565b90506127ca6127b66060860160408701614a0a565b826127c56102608c018c614f55565b612219565b6127dd5760259650505050505050610dbe565b6128008985856127f56102608d016102408e01614a98565b8c6102200135611ec4565b505f98975050505050505050565b5f807f272d7cd095f588e85b3d64f73d040140dd7d837c745be61b694402ac4a4b673b61283e6020850185614a0a565b60208501356128536060870160408801614a98565b6128636080880160608901614a98565b61287360a0890160808a01614a0a565b61288360c08a0160a08b01614d31565b61289360e08b0160c08c0161487d565b6128a46101008c0160e08d01614f98565b6128b66101208d016101008e01614f98565b60408051602081019b909b526001600160a01b03998a16908b015260608a01979097526001600160801b0395861660808a01529390941660a0880152941660c086015261ffff90931660e085015263ffffffff1661010084015267ffffffffffffffff918216610120840152166101408201526101600160408051601f1981840301815291905290505f6129526101408501610120860161487d565b61014085013561296a61018087016101608801614a0a565b61298061297b610180890189614fb1565b613d74565b61299161297b6101a08a018a614fb1565b6129a261297b6101c08b018b614fb1565b6129b46102008b016101e08c01615007565b6040805163ffffffff90981660208901528701959095526001600160a01b039093166060860152608085019190915260a084015260c0830152151560e08201526102008501356101008201526102208501356101208201526101400160405160208183030381529060405290508181604051602001612a34929190615039565b6040516020818303038152906040528051906020012092505050919050565b5f612a666101a08401610180850161487d565b63ffffffff16826020015164ffffffffff16612a829190614a85565b9050838142811115612ab057604051631b785b6960e11b815260048101929092526024820152604401610569565b505f9050612ac96103b26102208601610200870161487d565b9050612af785600a7f466574636854696d65644f757400000000000000000000000000000000000000612356565b610b778482836020015161ffff166134e9565b5f612710612b188385614cfb565b6115b79190614d12565b5f6107d0825f015161ffff1611158015612b465750612710826020015161ffff1611155b8015612b5c5750612710826040015161ffff1611155b8015612b725750612710826060015161ffff1611155b8015612b8b575062989680826080015163ffffffff1611155b8015612ba45750620151808260a0015163ffffffff1611155b8015612bb957505f8260c0015163ffffffff16115b8015612bd2575062093a808260c0015163ffffffff1611155b8015612beb575062093a808260e0015163ffffffff1611155b8015612c2257507f000000000000000000000000000000000000000000000000000000000000000082610100015163ffffffff1611155b612c58576040517f17ecbc1900000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b63ffffffff4281166101208401525f805490918291612c77911661504d565b91906101000a81548163ffffffff021916908363ffffffff160217905590508160015f8363ffffffff1663ffffffff1681526020019081526020015f205f820151815f015f6101000a81548161ffff021916908361ffff1602179055506020820151815f0160026101000a81548161ffff021916908361ffff1602179055506040820151815f0160046101000a81548161ffff021916908361ffff1602179055506060820151815f0160066101000a81548161ffff021916908361ffff1602179055506080820151815f0160086101000a81548163ffffffff021916908363ffffffff16021790555060a0820151815f01600c6101000a81548163ffffffff021916908363ffffffff16021790555060c0820151815f0160106101000a81548163ffffffff021916908363ffffffff16021790555060e0820151815f0160146101000a81548163ffffffff021916908363ffffffff160217905550610100820151815f0160186101000a81548163ffffffff021916908363ffffffff160217905550610120820151815f01601c6101000a81548163ffffffff021916908363ffffffff1602179055509050508063ffffffff167f5da0390928bc0bcda7d1909cb1992ba9560509d97a23cd0d5012c2248ab4a01683604051612e599190614896565b60405180910390a2919050565b5f612e7760a0830160808401614a0a565b6001600160a01b0316336001600160a01b031614612e9757506001610dbe565b612ea961018083016101608401614f98565b67ffffffffffffffff16421115612ec257506003610dbe565b612ecd601e42614a85565b612edf61018084016101608501614f98565b67ffffffffffffffff161115612ef757506004610dbe565b612f11612f0c6102208401610200850161487d565b613d88565b612f1d57506005610dbe565b5f8381526004602052604081205460ff166011811115612f3f57612f3f6145cf565b14612f4c57506006610dbe565b6001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016632aa6d5b26001612f8d60a0860160808701614a0a565b6040518363ffffffff1660e01b8152600401612faa929190615071565b602060405180830381865afa158015612fc5573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190612fe9919061509d565b612ff557506002610dbe565b505f92915050565b5f5f6130098585613e0c565b90505f81602581111561301e5761301e6145cf565b036130305761302d8585613fc1565b90505b5f816025811115613043576130436145cf565b0361305657613053858585614038565b90505b5f816025811115613069576130696145cf565b03611bf857611ebb858585614203565b5f818161308d610340610240840184614ca0565b9050813581146130a257600792505050610dbe565b6131076130b3610240860186614ca0565b610220013560055f6130cb6060870160408801614a0a565b6001600160a01b0316815260208101919091526040015f2090600881901c5f90815260208390526040902054600160ff83161b16151592915050565b1561311757601b92505050610dbe565b61313961312a6060840160408501614a0a565b826127c5610260880188614f55565b61314857601c92505050610dbe565b61316a61315b6080840160608501614a0a565b866127c5610220880188614f55565b61317957601d92505050610dbe565b613187610240850185614ca0565b61319a906102008101906101e001615007565b80156131c557506131c36131b46060840160408501614a0a565b866127c5610280880188614f55565b155b156131d557601e92505050610dbe565b505f949350505050565b5f5f6131ea84612482565b90506001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001663e5d2cef561322b6080870160608801614a0a565b6040516001600160e01b031960e084901b1681526001600160a01b039091166004820152602481018490526044016020604051808303815f875af1158015613275573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190613299919061509d565b613354575f6001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016632aa6d5b2826132de6080890160608a01614a0a565b6040518363ffffffff1660e01b81526004016132fb929190615071565b602060405180830381865afa158015613316573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061333a919061509d565b90508061334857601f61334b565b60205b92505050610dbe565b6001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001663282d3fdf6133936060870160408801614a0a565b61339d87876124ee565b6040516001600160e01b031960e085901b1681526001600160a01b03909216600483015260248201526044016020604051808303815f875af11580156133e5573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190613409919061509d565b6134b1576001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016630357371d61344c6080870160608801614a0a565b6040516001600160e01b031960e084901b1681526001600160a01b039091166004820152602481018490526044015f604051808303815f87803b158015613491575f5ffd5b505af11580156134a3573d5f5f3e3d5ffd5b505050506021915050610dbe565b505f9392505050565b60a08201515f9063ffffffff166134d96101c086016101a0870161487d565b611bee9063ffffffff1684614a85565b6001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016630357371d6135286080860160608701614a0a565b61353186612482565b6040516001600160e01b031960e085901b1681526001600160a01b03909216600483015260248201526044015f604051808303815f87803b158015613574575f5ffd5b505af1158015613586573d5f5f3e3d5ffd5b505f9250600191506135959050565b6040519080825280602002602001820160405280156135d957816020015b604080518082019091525f80825260208201528152602001906001900390816135b35790505b50905060405180604001604052807f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316815260200161363b8660c001602081019061362c9190614a98565b6001600160801b031685612b0a565b6001600160801b0316815250815f81518110613659576136596149bd565b60209081029190910101526001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016634a4090d56136a36060870160408801614a0a565b6136ad87876124ee565b846040518463ffffffff1660e01b81526004016136cc93929190614ac5565b5f604051808303815f87803b1580156136e3575f5ffd5b505af11580156136f5573d5f5f3e3d5ffd5b5050505050505050565b5f5f61370c8686866134ba565b905080831161372d5761372560e0870160c08801614a98565b915050611bf8565b5f8560c0015163ffffffff16826137449190614a85565b9050808410156137955760c086015163ffffffff166137638583614ce8565b61377360e08a0160c08b01614a98565b6001600160801b03166137869190614cfb565b6137909190614d12565b61229f565b505f9695505050505050565b5f6001600160801b038316156137d857816001600160801b0316836001600160801b0316146137d15760046137da565b60036137da565b5f5b60ff1667ffffffffffffffff8111156137f5576137f5614ab1565b60405190808252806020026020018201604052801561383957816020015b604080518082019091525f80825260208201528152602001906001900390816138135790505b5090506001600160801b038316156139ec5760408051808201909152806138666080880160608901614a0a565b6001600160a01b03168152602001836001600160801b0316815250815f81518110613893576138936149bd565b602002602001018190525060405180604001604052807f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031681526020016138f2856001600160801b0316875f015161ffff16612b0a565b6001600160801b031681525081600181518110613911576139116149bd565b6020026020010181905250604051806040016040528086608001602081019061393a9190614a0a565b6001600160a01b03168152602001613959610100880160e08901614a98565b6001600160801b031681525081600281518110613978576139786149bd565b602002602001018190525080516004036139ec5760408051808201909152806139a961014088016101208901614a0a565b6001600160a01b031681526020016139c18486614d4a565b6001600160801b0316815250816003815181106139e0576139e06149bd565b60200260200101819052505b6001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016634a4090d5613a2b6060880160408901614a0a565b613a3588886124ee565b846040518463ffffffff1660e01b8152600401613a5493929190614ac5565b5f604051808303815f87803b158015613a6b575f5ffd5b505af1158015610d48573d5f5f3e3d5ffd5b5f306001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016148015613ad557507f000000000000000000000000000000000000000000000000000000000000000046145b15613aff57507f000000000000000000000000000000000000000000000000000000000000000090565b6122d5604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201527f0000000000000000000000000000000000000000000000000000000000000000918101919091527f000000000000000000000000000000000000000000000000000000000000000060608201524660808201523060a08201525f9060c00160405160208183030381529060405280519060200120905090565b5f80806041849003613bda578435602086013560408701355f1a613bcc8982858561438b565b955095509550505050613be4565b505f915060029050825b93509350939050565b5f603f613bfe62030d406040614cfb565b613c089190614d12565b613c1490612710614a85565b5a115a90613c51576040517fb1d3d66300000000000000000000000000000000000000000000000000000000815260040161056991815260200190565b505f5f866001600160a01b031662030d40878787604051602401613c77939291906150b8565b60408051601f198184030181529181526020820180517bffffffffffffffffffffffffffffffffffffffffffffffffffffffff16630b135d3f60e11b17905251613cc191906150ed565b5f604051808303818686fa925050503d805f8114613cfa576040519150601f19603f3d011682016040523d82523d5f602084013e613cff565b606091505b5091509150818015613d1357506020815110155b801561229f5750630b135d3f60e11b613d2b826150f8565b14979650505050505050565b60605f613d4383614453565b6040805160208082528183019092529192505f91906020820181803683375050509182525060208101929092525090565b5f82826040516020016121b492919061511b565b5f805463ffffffff908116908316819003613da65750600192915050565b63ffffffff831615801590613dd0575063ffffffff8116613dc884600161515a565b63ffffffff16145b80156115b7575063ffffffff8082165f90815260016020526040902054613e029161025891600160e01b900416614a85565b4211159392505050565b5f613e1a6020830183614a0a565b6001600160a01b0316613e336060850160408601614a0a565b6001600160a01b031614613e4957506008610dbe565b613e596080840160608501614a0a565b6001600160a01b0316613e726060850160408601614a0a565b6001600160a01b031603613e8857506009610dbe565b5f613e9b61018084016101608501614a0a565b6001600160a01b031614158015613ee45750613ebd6080840160608501614a0a565b6001600160a01b0316613ed861018084016101608501614a0a565b6001600160a01b031614155b15613ef157506013610dbe565b6010613f01610180840184614fb1565b90501180613f1e57506010613f1a6101a0840184614fb1565b9050115b80613f3857506010613f346101c0840184614fb1565b9050115b15613f4557506014610dbe565b613f6b613f56610180840184614fb1565b613f666080870160608801614a0a565b614493565b15613f7857506015610dbe565b5f613f876101a0840184614fb1565b9050118015613fb45750613fb2613fa26101a0840184614fb1565b613f6660a0870160808801614a0a565b155b15612ff557506016610dbe565b5f81602001358360a0013514613fd95750600a610dbe565b816101400135836101c0013514613ff257506012610dbe565b5f6140016101c0840184614fb1565b15905061401e5761401961297b6101c0850185614fb1565b614020565b5f5b905080846101e00135146134b1576017915050610dbe565b5f6140496060840160408501614a98565b6001600160801b031661406260e0860160c08701614a98565b6001600160801b031611156140795750600b6115b7565b6140896080840160608501614a98565b6001600160801b03166140a3610100860160e08701614a98565b6001600160801b031611156140ba5750600c6115b7565b6140ca60a0840160808501614a0a565b6001600160a01b03166140e561014086016101208701614a0a565b6001600160a01b0316141580614123575061410660c0840160a08501614d31565b61ffff1661411c61016086016101408701614d31565b61ffff1614155b156141305750600d6115b7565b6107d061414561016086016101408701614d31565b61ffff16118061418d57505f61416361016086016101408701614d31565b61ffff1611801561418d57505f61418261014086016101208701614a0a565b6001600160a01b0316145b1561419a5750600e6115b7565b6141ac6101408401610120850161487d565b63ffffffff166141c46101208601610100870161487d565b63ffffffff1610806141f65750608082015163ffffffff166141ee6101208601610100870161487d565b63ffffffff16105b156134b1575060186115b7565b5f61421460e0840160c0850161487d565b63ffffffff1661422c6101c086016101a0870161487d565b63ffffffff161461423f5750600f6115b7565b6142516101c085016101a0860161487d565b63ffffffff16158061427c575062093a806142746101c086016101a0870161487d565b63ffffffff16115b15614289575060106115b7565b61025861429e6101a08601610180870161487d565b63ffffffff1611156142b2575060116115b7565b6142c461012084016101008501614f98565b67ffffffffffffffff164211156142dd575060196115b7565b60a08201515f9063ffffffff166142fc6101c087016101a0880161487d565b63ffffffff166143146101a08801610180890161487d565b6143249063ffffffff1642614a85565b61432e9190614a85565b6143389190614a85565b905061434b610100850160e08601614f98565b67ffffffffffffffff161580159061437c575061436f610100850160e08601614f98565b67ffffffffffffffff1681115b156131d557601a9150506115b7565b5f80807f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a08411156143c457505f91506003905082614449565b604080515f808252602082018084528a905260ff891692820192909252606081018790526080810186905260019060a0016020604051602081039080840390855afa158015614415573d5f5f3e3d5ffd5b5050604051601f1901519150506001600160a01b03811661444057505f925060019150829050614449565b92505f91508190505b9450945094915050565b5f60ff8216601f811115610dbe576040517fb3512b0c00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f805b838110156131d557826001600160a01b03168585838181106144ba576144ba6149bd565b90506020020160208101906144cf9190614a0a565b6001600160a01b0316036144e75760019150506115b7565b600101614496565b5f5f83601f8401126144ff575f5ffd5b50813567ffffffffffffffff811115614516575f5ffd5b6020830191508360208260051b8501011115614530575f5ffd5b9250929050565b5f5f60208385031215614548575f5ffd5b823567ffffffffffffffff81111561455e575f5ffd5b61456a858286016144ef565b90969095509350505050565b5f6102208284031215614587575f5ffd5b50919050565b5f5f610240838503121561459f575f5ffd5b6145a98484614576565b94610220939093013593505050565b5f602082840312156145c8575f5ffd5b5035919050565b634e487b7160e01b5f52602160045260245ffd5b601281106145f3576145f36145cf565b9052565b6060810161460582866145e3565b64ffffffffff841660208301526bffffffffffffffffffffffff1983166040830152949350505050565b5f6102208284031215614640575f5ffd5b6115b78383614576565b80356001600160801b0381168114614660575f5ffd5b919050565b5f5f83601f840112614675575f5ffd5b50813567ffffffffffffffff81111561468c575f5ffd5b602083019150836020828501011115614530575f5ffd5b5f5f5f5f5f5f61028087890312156146b9575f5ffd5b6146c38888614576565b95506146d2610220880161464a565b945061024087013567ffffffffffffffff8111156146ee575f5ffd5b6146fa89828a01614665565b90955093505061026087013567ffffffffffffffff81111561471a575f5ffd5b61472689828a01614665565b979a9699509497509295939492505050565b5f81518084528060208401602086015e5f602082860101526020601f19601f83011685010191505092915050565b7fff000000000000000000000000000000000000000000000000000000000000008816815260e060208201525f6147a060e0830189614738565b82810360408401526147b28189614738565b606084018890526001600160a01b038716608085015260a0840186905283810360c0850152845180825260208087019350909101905f5b818110156148075783518352602093840193909201916001016147e9565b50909b9a5050505050505050505050565b5f60208284031215614828575f5ffd5b813567ffffffffffffffff81111561483e575f5ffd5b820161024081850312156115b7575f5ffd5b5f610140828403128015614862575f5ffd5b509092915050565b803563ffffffff81168114614660575f5ffd5b5f6020828403121561488d575f5ffd5b6115b78261486a565b815161ffff168152610140810160208301516148b8602084018261ffff169052565b5060408301516148ce604084018261ffff169052565b5060608301516148e4606084018261ffff169052565b5060808301516148fc608084018263ffffffff169052565b5060a083015161491460a084018263ffffffff169052565b5060c083015161492c60c084018263ffffffff169052565b5060e083015161494460e084018263ffffffff169052565b5061010083015161495e61010084018263ffffffff169052565b5061012083015161497861012084018263ffffffff169052565b5092915050565b80356001600160a01b0381168114614660575f5ffd5b5f5f604083850312156149a6575f5ffd5b6149af8361497f565b946020939093013593505050565b634e487b7160e01b5f52603260045260245ffd5b5f823561029e198336030181126149e6575f5ffd5b9190910192915050565b6020810160268310614a0457614a046145cf565b91905290565b5f60208284031215614a1a575f5ffd5b6115b78261497f565b828152604081016115b760208301846145e3565b60408101614a4582846145e3565b7f526573756c74436f6d6d69747465640000000000000000000000000000000000602083015292915050565b634e487b7160e01b5f52601160045260245ffd5b80820180821115610dbe57610dbe614a71565b5f60208284031215614aa8575f5ffd5b6115b78261464a565b634e487b7160e01b5f52604160045260245ffd5b5f606082016001600160a01b0386168352846020840152606060408401528084518083526080850191506020860192505f5b81811015614b3357835180516001600160a01b031684526020908101516001600160801b03168185015290930192604090920191600101614af7565b5090979650505050505050565b5f823561027e198336030181126149e6575f5ffd5b604051610140810167ffffffffffffffff81118282101715614b8557634e487b7160e01b5f52604160045260245ffd5b60405290565b803561ffff81168114614660575f5ffd5b5f610140828403128015614bae575f5ffd5b50614bb7614b55565b614bc083614b8b565b8152614bce60208401614b8b565b6020820152614bdf60408401614b8b565b6040820152614bf060608401614b8b565b6060820152614c016080840161486a565b6080820152614c1260a0840161486a565b60a0820152614c2360c0840161486a565b60c0820152614c3460e0840161486a565b60e0820152614c46610100840161486a565b610100820152614c59610120840161486a565b6101208201529392505050565b60408101614c7482846145e3565b7f5265616479000000000000000000000000000000000000000000000000000000602083015292915050565b5f823561023e198336030181126149e6575f5ffd5b6001600160a01b0385168152602081018490526001600160801b038316604082015260808101611ebb60608301846145e3565b81810381811115610dbe57610dbe614a71565b8082028115828204841417610dbe57610dbe614a71565b5f82614d2c57634e487b7160e01b5f52601260045260245ffd5b500490565b5f60208284031215614d41575f5ffd5b6115b782614b8b565b6001600160801b038281168282160390811115610dbe57610dbe614a71565b64ffffffffff8181168382160190811115610dbe57610dbe614a71565b803567ffffffffffffffff81168114614660575f5ffd5b8281528135602080830191909152820135604080830191909152610240820190614dc890840161497f565b6001600160a01b038116606084015250614de46060840161497f565b6001600160a01b038116608084015250614e006080840161497f565b6001600160a01b03811660a08401525060a083013560c083810191909152614e2990840161464a565b6001600160801b03811660e084015250614e4560e0840161464a565b6001600160801b03811661010084015250614e63610100840161486a565b63ffffffff811661012084015250614e7e610120840161497f565b6001600160a01b03811661014084015250614e9c6101408401614b8b565b61ffff811661016084015250614eb56101608401614d86565b67ffffffffffffffff811661018084015250614ed4610180840161486a565b63ffffffff81166101a084015250614eef6101a0840161486a565b63ffffffff81166101c0840152506101c08301356101e08381019190915283013561020080840191909152614f2590840161486a565b63ffffffff8116610220840152509392505050565b60408101614f4882856145e3565b8260208301529392505050565b5f5f8335601e19843603018112614f6a575f5ffd5b83018035915067ffffffffffffffff821115614f84575f5ffd5b602001915036819003821315614530575f5ffd5b5f60208284031215614fa8575f5ffd5b6115b782614d86565b5f5f8335601e19843603018112614fc6575f5ffd5b83018035915067ffffffffffffffff821115614fe0575f5ffd5b6020019150600581901b3603821315614530575f5ffd5b8015158114615004575f5ffd5b50565b5f60208284031215615017575f5ffd5b81356115b781614ff7565b5f81518060208401855e5f93019283525090919050565b5f611bf86150478386615022565b84615022565b5f63ffffffff821663ffffffff810361506857615068614a71565b60010192915050565b6040810160038410615085576150856145cf565b9281526001600160a01b039190911660209091015290565b5f602082840312156150ad575f5ffd5b81516115b781614ff7565b83815260406020820152816040820152818360608301375f818301606090810191909152601f909201601f1916010192915050565b5f6115b78284615022565b80516020808301519190811015614587575f1960209190910360031b1b16919050565b5f8184825b8581101561514f576001600160a01b036151398361497f565b1683526020928301929190910190600101615120565b509095945050505050565b63ffffffff8181168382160190811115610dbe57610dbe614a7156'
