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
    name: 'beginMediation',
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
        name: 'disputed',
        type: 'tuple',
        internalType: 'struct Disputed',
        components: [
          {
            name: 'dealId',
            type: 'bytes32',
            internalType: 'bytes32'
          },
          {
            name: 'resultHash',
            type: 'bytes20',
            internalType: 'bytes20'
          },
          {
            name: 'since',
            type: 'uint40',
            internalType: 'uint40'
          },
          {
            name: 'paid',
            type: 'bool',
            internalType: 'bool'
          },
          {
            name: 'price',
            type: 'uint128',
            internalType: 'uint128'
          },
          {
            name: 'fee',
            type: 'uint128',
            internalType: 'uint128'
          }
        ]
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
    name: 'endMediation',
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
        name: 'state',
        type: 'uint8',
        internalType: 'enum DealState'
      },
      {
        name: 'cause',
        type: 'bytes32',
        internalType: 'bytes32'
      },
      {
        name: 'paid',
        type: 'bool',
        internalType: 'bool'
      },
      {
        name: 'price',
        type: 'uint128',
        internalType: 'uint128'
      }
    ],
    outputs: [],
    stateMutability: 'nonpayable'
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
    name: 'mediation',
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
    name: 'moveMediation',
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
      },
      {
        name: 'cause',
        type: 'bytes32',
        internalType: 'bytes32'
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
    name: 'Deals_NotMediation',
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
export const dealsBytecode = '0x610220604052348015610010575f5ffd5b5060405161673038038061673083398101604081905261002f916107d4565b604051806040016040528060088152602001676c696c796e6f646560c01b815250604051806040016040528060018152602001603160f81b81525083866001600160a01b03166306f4344e6040518163ffffffff1660e01b8152600401602060405180830381865afa1580156100a7573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906100cb9190610902565b846001600160a01b0383166100f3576040516309533f0360e11b815260040160405180910390fd5b6001600160a01b03831660805260a082905261010e8161040c565b505050506101218261071960201b60201c565b6101605261012e81610719565b61018052815160208084019190912061012052815190820120610140524660e0526101bc6101205161014051604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201529081019290925260608201524660808201523060a08201525f9060c00160405160208183030381529060405280519060200120905090565b60c0525050306101005260408051635ba6284f60e01b815290515f916001600160a01b03881691635ba6284f916004808201926020929091908290030181865afa15801561020c573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906102309190610919565b90506001600160a01b0384161580159061025257506001600160a01b03811615155b80156102ce5750806001600160a01b0316856001600160a01b0316635ba6284f6040518163ffffffff1660e01b8152600401602060405180830381865afa15801561029f573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906102c39190610919565b6001600160a01b0316145b801561034a5750306001600160a01b0316866001600160a01b0316630f752fe86040518163ffffffff1660e01b8152600401602060405180830381865afa15801561031b573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061033f9190610919565b6001600160a01b0316145b80156103c65750306001600160a01b0316856001600160a01b0316630f752fe86040518163ffffffff1660e01b8152600401602060405180830381865afa158015610397573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906103bb9190610919565b6001600160a01b0316145b6103e35760405163598d5d4960e11b815260040160405180910390fd5b6001600160a01b03908116610200529283166101e05250509081166101c052166101a052610aaf565b5f6107d0825f015161ffff16111580156104305750612710826020015161ffff1611155b80156104465750612710826040015161ffff1611155b801561045c5750612710826060015161ffff1611155b8015610475575062989680826080015163ffffffff1611155b801561048e5750620151808260a0015163ffffffff1611155b80156104a357505f8260c0015163ffffffff16115b80156104bc575062093a808260c0015163ffffffff1611155b80156104d5575062093a808260e0015163ffffffff1611155b80156104ee575060a05182610100015163ffffffff1611155b61050b576040516317ecbc1960e01b815260040160405180910390fd5b63ffffffff4281166101208401525f80549091829161052a911661093b565b91906101000a81548163ffffffff021916908363ffffffff160217905590508160015f8363ffffffff1663ffffffff1681526020019081526020015f205f820151815f015f6101000a81548161ffff021916908361ffff1602179055506020820151815f0160026101000a81548161ffff021916908361ffff1602179055506040820151815f0160046101000a81548161ffff021916908361ffff1602179055506060820151815f0160066101000a81548161ffff021916908361ffff1602179055506080820151815f0160086101000a81548163ffffffff021916908363ffffffff16021790555060a0820151815f01600c6101000a81548163ffffffff021916908363ffffffff16021790555060c0820151815f0160106101000a81548163ffffffff021916908363ffffffff16021790555060e0820151815f0160146101000a81548163ffffffff021916908363ffffffff160217905550610100820151815f0160186101000a81548163ffffffff021916908363ffffffff160217905550610120820151815f01601c6101000a81548163ffffffff021916908363ffffffff1602179055509050508063ffffffff167f5da0390928bc0bcda7d1909cb1992ba9560509d97a23cd0d5012c2248ab4a0168360405161070c919061096b565b60405180910390a2919050565b5f5f829050601f8151111561074c578260405163305a27a960e01b81526004016107439190610a54565b60405180910390fd5b805161075782610a89565b179392505050565b6001600160a01b0381168114610773575f5ffd5b50565b60405161014081016001600160401b03811182821017156107a557634e487b7160e01b5f52604160045260245ffd5b60405290565b805161ffff811681146107bc575f5ffd5b919050565b805163ffffffff811681146107bc575f5ffd5b5f5f5f5f5f8587036101c08112156107ea575f5ffd5b86516107f58161075f565b60208801519096506108068161075f565b60408801519095506108178161075f565b60608801519094506108288161075f565b9250610140607f198201121561083c575f5ffd5b50610845610776565b610851608088016107ab565b815261085f60a088016107ab565b602082015261087060c088016107ab565b604082015261088160e088016107ab565b606082015261089361010088016107c1565b60808201526108a561012088016107c1565b60a08201526108b761014088016107c1565b60c08201526108c961016088016107c1565b60e08201526108db61018088016107c1565b6101008201526108ee6101a088016107c1565b610120820152809150509295509295909350565b5f60208284031215610912575f5ffd5b5051919050565b5f60208284031215610929575f5ffd5b81516109348161075f565b9392505050565b5f63ffffffff821663ffffffff810361096257634e487b7160e01b5f52601160045260245ffd5b60010192915050565b815161ffff1681526101408101602083015161098d602084018261ffff169052565b5060408301516109a3604084018261ffff169052565b5060608301516109b9606084018261ffff169052565b5060808301516109d1608084018263ffffffff169052565b5060a08301516109e960a084018263ffffffff169052565b5060c0830151610a0160c084018263ffffffff169052565b5060e0830151610a1960e084018263ffffffff169052565b50610100830151610a3361010084018263ffffffff169052565b50610120830151610a4d61012084018263ffffffff169052565b5092915050565b602081525f82518060208401528060208501604085015e5f604082850101526040601f19601f83011684010191505092915050565b80516020808301519190811015610aa9575f198160200360031b1b821691505b50919050565b60805160a05160c05160e05161010051610120516101405161016051610180516101a0516101c0516101e05161020051615b53610bdd5f395f81816102640152818161077701528181610ffb0152818161132a0152611d2c01525f818161029d0152818161389001526141b301525f81816101ff015281816111860152818161168901528181611bd1015281816126610152818161293301528181613b2001528181613dc001528181613e7201528181613fe101526140bd01525f818161049d0152818161138f0152818161172801528181611b03015281816139db01528181613f28015261423801525f612ba001525f612b7001525f61443a01525f61441201525f61436d01525f61439701525f6143c101525f61351401525f818161023e0152611ca50152615b535ff3fe608060405234801561000f575f5ffd5b50600436106101d1575f3560e01c8063950bff9f116100fe578063cfdd7aea1161009e578063e4fa8b891161006e578063e4fa8b89146104d4578063f5732568146104e7578063f8b2043d1461064d578063fac9038614610660575f5ffd5b8063cfdd7aea14610475578063d85674e714610488578063e2fdcc171461049b578063e32f41a6146104c1575f5ffd5b8063c37dfa1d116100d9578063c37dfa1d14610432578063c4d7c13114610445578063cd53613c1461044f578063cf8b83d814610462575f5ffd5b8063950bff9f146103f9578063b214220b14610401578063c07f47d414610414575f5ffd5b806364482ac41161017457806381dacc881161014457806381dacc881461032057806384b0196e146103335780638c0cff1f1461034e5780638fcf938e146103d6575f5ffd5b806364482ac4146102c1578063648d62bf146102e35780637cb0f1e7146102f65780637dec0b9d14610309575f5ffd5b80635aa6e675116101af5780635aa6e6751461023c5780635ba6284f1461026257806360b1d09e1461028857806361d027b31461029b575f5ffd5b806319af704f146101d557806322e757df146101ea5780634cf088d9146101fd575b5f5ffd5b6101e86101e3366004614dc2565b610673565b005b6101e86101f8366004614e14565b61076c565b7f00000000000000000000000000000000000000000000000000000000000000005b6040516001600160a01b0390911681526020015b60405180910390f35b7f000000000000000000000000000000000000000000000000000000000000000061021f565b7f000000000000000000000000000000000000000000000000000000000000000061021f565b6101e8610296366004614e5e565b61085c565b7f000000000000000000000000000000000000000000000000000000000000000061021f565b6102d46102cf366004614e89565b610a88565b60405161023393929190614ec8565b6101e86102f1366004614f00565b610b7b565b6101e8610304366004614f00565b610ca1565b61031261025881565b604051908152602001610233565b6101e861032e366004614f6f565b610d8c565b61033b610f61565b6040516102339796959493929190615032565b61036161035c366004614f00565b610fbf565b60405161023391905f60c082019050825182526bffffffffffffffffffffffff19602084015116602083015264ffffffffff60408401511660408301526060830151151560608301526001600160801b0360808401511660808301526001600160801b0360a08401511660a083015292915050565b6103e96103e43660046150fa565b611534565b6040519015158152602001610233565b610312604081565b61031261040f366004614f00565b61154c565b5f5463ffffffff165b60405163ffffffff9091168152602001610233565b6101e8610440366004614f00565b61155f565b61031262030d4081565b6101e861045d366004614dc2565b61180b565b610312610470366004615150565b6118fa565b6101e8610483366004614e89565b611907565b6101e8610496366004614f00565b6119da565b7f000000000000000000000000000000000000000000000000000000000000000061021f565b61041d6104cf366004615188565b611c99565b6101e86104e23660046151b2565b611d21565b6106406104f5366004615227565b60408051610140810182525f80825260208201819052918101829052606081018290526080810182905260a0810182905260c0810182905260e0810182905261010081018290526101208101919091525063ffffffff9081165f90815260016020908152604091829020825161014081018452905461ffff80821683526201000082048116938301939093526401000000008104831693820193909352660100000000000083049091166060820152680100000000000000008204831660808201526c010000000000000000000000008204831660a08201527001000000000000000000000000000000008204831660c0820152740100000000000000000000000000000000000000008204831660e0820152780100000000000000000000000000000000000000000000000082048316610100820152600160e01b90910490911661012082015290565b6040516102339190615240565b6103e961065b366004615329565b611e8a565b6101e861066e366004614f00565b611ec3565b806040808211156106a557604051630970a5d560e01b8152600481019290925260248201526044015b60405180910390fd5b505f90505b81811015610767575f6106da8484848181106106c8576106c8615351565b905060200281019061040f9190615365565b90505f61070a828686868181106106f3576106f3615351565b90506020028101906107059190615365565b6120d1565b90505f81602581111561071f5761071f614ea0565b1461075d57817fa661426499dd9e646c4fbe479f726febff9243e8aeff89cdce739ff4bece941f826040516107549190615384565b60405180910390a25b50506001016106aa565b505050565b336001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001681146107c257604051636172669360e01b81526001600160a01b03909116600482015260240161069c565b5081425f858152600460205260409020805465ffffffffff0019811661010064ffffffffff851602908117835584929165ffffffffffff191660ff1990911617600183601181111561081657610816614ea0565b02179055505050827f173411291e555342155aed2fa8df3ebcf0f597a6fd27a88b69cf8ff61e8ddc71838360405161084f92919061539e565b60405180910390a2505050565b5f5f610867846123d1565b909250905061087c60808501606086016153b9565b829033906001600160a01b031681146108ba5760405163cab8988560e01b815260048101929092526001600160a01b0316602482015260440161069c565b5060029050815160118111156108d2576108d2614ea0565b825184929091146108f857604051635466e37560e01b815260040161069c9291906153d2565b50505f610905858361248f565b90508281428111610932576040516378df9aa560e11b81526004810192909252602482015260440161069c565b5050604080516080810182526003815264ffffffffff42811660208084019190915285840151909116828401526bffffffffffffffffffffffff19871660608301525f86815260049091529190912081518154829060ff1916600183601181111561099f5761099f614ea0565b021790555060208281015182546040808601516060968701516affffffffffffffffffff001990931661010064ffffffffff958616026affffffffff0000000000001916176601000000000000949091169390930292909217600160581b600160f81b031916600160581b9190951c0293909317909155905185815284917fab14c33f77a05fafeba93466c450d59bfd30d642915aede2e49136cb3f966c39910160405180910390a2827f173411291e555342155aed2fa8df3ebcf0f597a6fd27a88b69cf8ff61e8ddc716003604051610a7991906153e6565b60405180910390a25050505050565b5f818152600460205260408082208151608081019092528054839283928392829060ff166011811115610abd57610abd614ea0565b6011811115610ace57610ace614ea0565b81529054610100810464ffffffffff908116602084015266010000000000008204166040830152600160581b9004606090811b6bffffffffffffffffffffffff191691015290505f600482516011811115610b2b57610b2b614ea0565b148015610b435750816040015164ffffffffff164210155b90508015610b6157604082015164ffffffffff166020830152600982525b508051602082015160609092015190969195509350915050565b5f5f610b86836123d1565b9092509050610b9b60608401604085016153b9565b829033906001600160a01b03168114610bf2576040517fe4120e3200000000000000000000000000000000000000000000000000000000815260048101929092526001600160a01b0316602482015260440161069c565b505f9050610c0b6104f561022086016102008701615227565b9050600182516011811115610c2257610c22614ea0565b03610c3857610c328385836124d3565b50505050565b600282516011811115610c4d57610c4d614ea0565b83518592909114610c7357604051635466e37560e01b815260040161069c9291906153d2565b5050610c32838583610c918886886040015164ffffffffff16612563565b6610589bdc9d195960ca1b61260d565b5f5f610cac836123d1565b9092509050600381516011811115610cc657610cc6614ea0565b82518492909114610cec57604051635466e37560e01b815260040161069c9291906153d2565b505f9050610d056104f561022086016102008701615227565b90505f8160e0015163ffffffff16836020015164ffffffffff16610d299190615434565b9050838142811115610d5757604051631b785b6960e11b81526004810192909252602482015260440161069c565b5050610d85848684610d6c8987896001612744565b60608801516bffffffffffffffffffffffff191661279b565b5050505050565b5f5f610d97886123d1565b91509150610da7815f01516129db565b81518391610dca57604051635466e37560e01b815260040161069c9291906153d2565b50610ddd905060e0890160c08a01615447565b6001600160801b0316876001600160801b0316111582889091610e3e576040517f84104f5f00000000000000000000000000000000000000000000000000000000815260048101929092526001600160801b0316602482015260440161069c565b50505f610e53610e4e848a612a2e565b612a91565b9050610e70610e6860608b0160408c016153b9565b828989612ad8565b83610e8160608c0160408d016153b9565b9091610eb257604051630f15d9f760e01b815260048101929092526001600160a01b0316602482015260440161069c565b50610ed09050610ec860808b0160608c016153b9565b828787612ad8565b83610ee160808c0160608d016153b9565b9091610f1257604051630f15d9f760e01b815260048101929092526001600160a01b0316602482015260440161069c565b50610f569050838a610f2f6104f561022083016102008401615227565b8b7f416772656564000000000000000000000000000000000000000000000000000061260d565b505050505050505050565b5f6060805f5f5f6060610f72612b69565b610f7a612b99565b604080515f808252602082019092527f0f000000000000000000000000000000000000000000000000000000000000009b939a50919850469750309650945092509050565b6040805160c0810182525f80825260208201819052918101829052606081018290526080810182905260a0810191909152336001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016811461104657604051636172669360e01b81526001600160a01b03909116600482015260240161069c565b505f5f611052846123d1565b90925090505f61106d6104f561022087016102008801615227565b90506040518060c0016040528084815260200183606001516bffffffffffffffffffffffff19168152602001836020015164ffffffffff168152602001600460118111156110bd576110bd614ea0565b845160118111156110d0576110d0614ea0565b1481526020016110e660e0880160c08901615447565b6001600160801b031681525f602090910152935061112461110d60e0870160c08801615447565b6001600160801b0316826040015161ffff16612bc4565b6001600160801b031660a0850152606084015115611236576040820151839064ffffffffff8116421061117a576040516378df9aa560e11b8152600481019290925264ffffffffff16602482015260440161069c565b50506001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001663ea9d1b246111bb60808801606089016153b9565b6111c488612bdc565b60208601516040516001600160e01b031960e086901b1681526001600160a01b039093166004840152602483019190915264ffffffffff1660448201526064015f604051808303815f87803b15801561121b575f5ffd5b505af115801561122d573d5f5f3e3d5ffd5b50505050611418565b60038251601181111561124b5761124b614ea0565b8351859290911461127157604051635466e37560e01b815260040161069c9291906153d2565b50505f8160e0015163ffffffff16836020015164ffffffffff166112959190615434565b905083814281116112c2576040516378df9aa560e11b81526004810192909252602482015260440161069c565b50506112d18683856001612744565b6001600160801b031660808601526040805160018082528183019092525f91816020015b604080518082019091525f80825260208201528152602001906001900390816112f557905050905060405180604001604052807f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031681526020018760a001516001600160801b0316815250815f8151811061137a5761137a615351565b60209081029190910101526001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016634a4090d56113c460608a0160408b016153b9565b8860a00151846040518463ffffffff1660e01b81526004016113e8939291906154cc565b5f604051808303815f87803b1580156113ff575f5ffd5b505af1158015611411573d5f5f3e3d5ffd5b5050505050505b604080516080810190915280600581526020014264ffffffffff1681525f602080830182905260608601516bffffffffffffffffffffffff1916604093840152868252600490522081518154829060ff1916600183601181111561147e5761147e614ea0565b0217905550602082015181546040808501516060958601516affffffffffffffffffff001990931661010064ffffffffff958616026affffffffff0000000000001916176601000000000000949091169390930292909217600160581b600160f81b031916600160581b9190941c029290921790555183907f173411291e555342155aed2fa8df3ebcf0f597a6fd27a88b69cf8ff61e8ddc7190611524906005906154fc565b60405180910390a2505050919050565b5f61154185858585612c48565b90505b949350505050565b5f611559610e4e83612ccb565b92915050565b5f5f61156a836123d1565b909250905061157f60808401606085016153b9565b829033906001600160a01b031681146115bd5760405163cab8988560e01b815260048101929092526001600160a01b0316602482015260440161069c565b5060019050815160118111156115d5576115d5614ea0565b14611653576002815160118111156115ef576115ef614ea0565b8251849290911461161557604051635466e37560e01b815260040161069c9291906153d2565b50505f611622848361248f565b9050828142811161164f576040516378df9aa560e11b81526004810192909252602482015260440161069c565b5050505b61167f82600a7f4162616e646f6e65640000000000000000000000000000000000000000000000612d1c565b6001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016630357371d6116be60808601606087016153b9565b6116c786612bdc565b6040516001600160e01b031960e085901b1681526001600160a01b03909216600483015260248201526044015f604051808303815f87803b15801561170a575f5ffd5b505af115801561171c573d5f5f3e3d5ffd5b50506001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000169150634a4090d5905061176160608601604087016153b9565b61177f8661177a6104f561022083016102008401615227565b612e26565b604080515f80825260208201909252906117ba565b604080518082019091525f80825260208201528152602001906001900390816117945790505b506040518463ffffffff1660e01b81526004016117d993929190615536565b5f604051808303815f87803b1580156117f0575f5ffd5b505af1158015611802573d5f5f3e3d5ffd5b50505050505050565b8060408082111561183857604051630970a5d560e01b81526004810192909252602482015260440161069c565b505f90505b81811015610767575f61186d84848481811061185b5761185b615351565b905060200281019061040f919061555d565b90505f61189d8286868681811061188657611886615351565b9050602002810190611898919061555d565b612eb0565b90505f8160258111156118b2576118b2614ea0565b146118f057817fa661426499dd9e646c4fbe479f726febff9243e8aeff89cdce739ff4bece941f826040516118e79190615384565b60405180910390a25b505060010161183d565b5f611559610e4e83613146565b335f818152600560209081526040808320600886901c84529091529020548290600160ff83161b1615611977576040517f8505af450000000000000000000000000000000000000000000000000000000081526001600160a01b039092166004830152602482015260440161069c565b5050335f908152600560209081526040808320600885901c845290915290208054600160ff84161b17905560405181815233907f26ccf9904b9b2fb069d347553978928fd2fc65efb2638dcbeb8d142e974479f09060200160405180910390a250565b5f5f6119e5836123d1565b90925090506001815160118111156119ff576119ff614ea0565b03611a0f5761076782848361338b565b600281516011811115611a2457611a24614ea0565b82518492909114611a4a57604051635466e37560e01b815260040161069c9291906153d2565b50505f611a57848361248f565b9050828142811115611a8557604051631b785b6960e11b81526004810192909252602482015260440161069c565b505f9050611a9e6104f561022087016102008801615227565b90505f611acb611ab460e0880160c08901615447565b6001600160801b0316836020015161ffff16612bc4565b9050611af985600b7f457865637574696f6e54696d65644f7574000000000000000000000000000000612d1c565b6001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016634a4090d5611b386060890160408a016153b9565b611b428986612e26565b604080515f8082526020820190925290611b7d565b604080518082019091525f8082526020820152815260200190600190039081611b575790505b506040518463ffffffff1660e01b8152600401611b9c93929190615536565b5f604051808303815f87803b158015611bb3575f5ffd5b505af1158015611bc5573d5f5f3e3d5ffd5b50506001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016915063e76fede69050611c0a6080890160608a016153b9565b611c1389612bdc565b84611c2460608c0160408d016153b9565b60405160e086901b6001600160e01b03191681526001600160a01b0394851660048201526024810193909352604483019190915290911660648201526084015b5f604051808303815f87803b158015611c7b575f5ffd5b505af1158015611c8d573d5f5f3e3d5ffd5b50505050505050505050565b5f336001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168114611d09576040517fd8033d510000000000000000000000000000000000000000000000000000000081526001600160a01b03909116600482015260240161069c565b50611559611d1c368490038401846155b9565b613442565b336001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168114611d7757604051636172669360e01b81526001600160a01b03909116600482015260240161069c565b505f611d828661154c565b9050611d8f818686612d1c565b8215611d9b5750610d85565b5f611db16104f561022089016102008a01615227565b90506001600160801b03831615611e01576040516001600160801b038416815282907f713e46e78c813e86eb055cee1aa59b0635f87526edbb8bcec6542478a8237e4c9060200160405180910390a25b5f611e2c611e1560e08a0160c08b01615447565b6001600160801b0316836040015161ffff16612bc4565b611e368984612e26565b611e409190615683565b9050611e80888386611e706001600160801b038216611e6761016086016101408701615696565b61ffff16612bc4565b611e7a90896156af565b85613786565b5050505050505050565b6001600160a01b0382165f908152600560209081526040808320600885901c8452909152812054600160ff84161b1615155b9392505050565b5f5f611ece836123d1565b9092509050611ee360808401606085016153b9565b829033906001600160a01b03168114611f215760405163cab8988560e01b815260048101929092526001600160a01b0316602482015260440161069c565b506001905081516011811115611f3957611f39614ea0565b82518492909114611f5f57604051635466e37560e01b815260040161069c9291906153d2565b505f9050611f756101a085016101808601615227565b63ffffffff16826020015164ffffffffff16611f919190615434565b90508281428111611fbe576040516378df9aa560e11b81526004810192909252602482015260440161069c565b5050604080516080810190915280600281526020014264ffffffffff1681526020014264ffffffffff1681525f602091820181905285815260049091526040902081518154829060ff1916600183601181111561201d5761201d614ea0565b0217905550602082015181546040808501516060958601516affffffffffffffffffff001990931661010064ffffffffff958616026affffffffff0000000000001916176601000000000000949091169390930292909217600160581b600160f81b031916600160581b9190941c029290921790555183907f173411291e555342155aed2fa8df3ebcf0f597a6fd27a88b69cf8ff61e8ddc71906120c3906002906156ce565b60405180910390a250505050565b5f816120dd8482613a30565b91505f8260258111156120f2576120f2614ea0565b146120fd5750611559565b5f6121136104f561022084016102008501615227565b905061212d82612127610240870187615708565b83613bc7565b92505f83602581111561214257612142614ea0565b1461214e575050611559565b6121588585613c43565b92505f83602581111561216d5761216d614ea0565b14612179575050611559565b6121838282613da9565b92505f83602581111561219857612198614ea0565b146121a4575050611559565b61220a6121b5610240860186615708565b610220013560055f6121cd60608701604088016153b9565b6001600160a01b0316815260208082019290925260409081015f908120600885901c825290925290208054600160ff9093169290921b9091179055565b5f8061221e6101a085016101808601615227565b63ffffffff1611612230576002612233565b60015b9050604051806080016040528082601181111561225257612252614ea0565b81526020014264ffffffffff1681526020015f6122776101a087016101808801615227565b63ffffffff1611612288574261228a565b5f5b64ffffffffff1681525f602091820181905288815260049091526040902081518154829060ff191660018360118111156122c6576122c6614ea0565b02179055506020820151815460408401516060948501516affffffffffffffffffff001990921661010064ffffffffff948516026affffffffff0000000000001916176601000000000000939091169290920291909117600160581b600160f81b031916600160581b91841c9190910217905561234990608085019085016153b9565b6001600160a01b031661236260608501604086016153b9565b6001600160a01b0316877fd889a5bc30c972d167bf4da627e95763fb0100bcc7a56d55fa7fed193a6ec1c861239d60a08801608089016153b9565b87356123af60e08a0160c08b01615447565b876040516123c0949392919061571d565b60405180910390a450505092915050565b604080516080810182525f80825260208201819052918101829052606081018290526123fc8361154c565b5f818152600460205260409081902081516080810190925280549294509091829060ff16601181111561243157612431614ea0565b601181111561244257612442614ea0565b81529054610100810464ffffffffff908116602084015266010000000000008204166040830152600160581b9004606090811b6bffffffffffffffffffffffff1916910152919391925050565b5f806124a66104f561022086016102008701615227565b90508060c0015163ffffffff166124c98583866040015164ffffffffff16614084565b6115449190615434565b6124e983600c6610589bdc9d195960ca1b612d1c565b827f713e46e78c813e86eb055cee1aa59b0635f87526edbb8bcec6542478a8237e4c61253561251e60e0860160c08701615447565b6001600160801b0316846060015161ffff16612bc4565b6040516001600160801b03909116815260200160405180910390a26107678282836060015161ffff166140b3565b5f8061257560e0860160c08701615447565b6001600160801b031690505f6125936101c087016101a08801615227565b63ffffffff166125a38542615683565b6125ad9084615759565b6125b79190615770565b90505f6125c6878787426142bf565b6001600160801b03169050808211156125dd578091505b5f6125f084886060015161ffff16612bc4565b90508083116125ff5780612601565b825b98975050505050505050565b61261985600c83612d1c565b6040516001600160801b038316815285907f713e46e78c813e86eb055cee1aa59b0635f87526edbb8bcec6542478a8237e4c9060200160405180910390a26001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016630357371d61269660808701606088016153b9565b61269f87612bdc565b6040516001600160e01b031960e085901b1681526001600160a01b03909216600483015260248201526044015f604051808303815f87803b1580156126e2575f5ffd5b505af11580156126f4573d5f5f3e3d5ffd5b505f925061271a9150506001600160801b038416611e6761016088016101408901615696565b61272490846156af565b905061273c858585846127378a8a612e26565b613786565b505050505050565b5f826040015164ffffffffff165f0361276e5761276760e0860160c08701615447565b9050611544565b6115418585856040015164ffffffffff168561278a57426142bf565b866020015164ffffffffff166142bf565b604080516080810190915280600481526020014264ffffffffff16815260200184610100015163ffffffff166127ce4290565b6127d8919061578f565b64ffffffffff1681526bffffffffffffffffffffffff1983166020918201525f87815260049091526040902081518154829060ff1916600183601181111561282257612822614ea0565b02179055506020820151815460408401516060948501516affffffffffffffffffff001990921661010064ffffffffff948516026affffffffff0000000000001916176601000000000000939091169290920291909117600160581b600160f81b031916600160581b9190931c029190911790555f6128b66001600160801b038416611e6761016088016101408901615696565b6128c090846156af565b90506128d260808601606087016153b9565b6001600160a01b0316867f2cfa584ab2f364c2acb116271638d4e2d77394524388c5011a743492bb3e242e83856040516129219291906001600160801b03929092168252602082015260400190565b60405180910390a36001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016630205d9c861296860808801606089016153b9565b61297188612bdc565b6040516001600160e01b031960e085901b1681526001600160a01b03909216600483015260248201526044015f604051808303815f87803b1580156129b4575f5ffd5b505af11580156129c6573d5f5f3e3d5ffd5b5050505061273c858585846127378a8a612e26565b5f60018260118111156129f0576129f0614ea0565b1480612a0d57506002826011811115612a0b57612a0b614ea0565b145b8061155957506003826011811115612a2757612a27614ea0565b1492915050565b604080517fa5476945de5b5bca23c4c57f40bc6f957cf3bc034be35661c0b72f8a28071c1660208201529081018390526001600160801b03821660608201525f906080015b60405160208183030381529060405280519060200120905092915050565b5f611559612a9d614361565b836040517f19010000000000000000000000000000000000000000000000000000000000008152600281019290925260228201526042902090565b5f610400821115612aea57505f611544565b5f5f612af786868661448a565b5090925090505f816003811115612b1057612b10614ea0565b148015612b2e5750866001600160a01b0316826001600160a01b0316145b15612b3e57600192505050611544565b5f876001600160a01b03163b118015612b5e5750612b5e878787876144d1565b979650505050505050565b6060612b947f00000000000000000000000000000000000000000000000000000000000000006145c2565b905090565b6060612b947f00000000000000000000000000000000000000000000000000000000000000006145c2565b5f612710612bd28385615759565b611ebc9190615770565b5f612710600181612bf561012086016101008701615227565b612c079063ffffffff16612710615434565b612c1760e0870160c08801615447565b6001600160801b0316612c2a9190615759565b612c349190615434565b612c3e9190615683565b6115599190615770565b604080517f1626ba7e00000000000000000000000000000000000000000000000000000000808252600482018690526024820192909252604481018390525f91908390818660648301375f82606483010152601f820160051c60051b915060205f60648401838b5afa9050825f5114601f3d111681169350505050949350505050565b5f7f1470c82908ca8c247335242d709baa171996138b79457794b99d97f44ffa0e0a82604051602001612cff9291906157c3565b604051602081830303815290604052805190602001209050919050565b6040518060800160405280836011811115612d3957612d39614ea0565b81526020014264ffffffffff1681525f60208083018290526040928301829052868252600490522081518154829060ff19166001836011811115612d7f57612d7f614ea0565b0217905550602082015181546040808501516060958601516affffffffffffffffffff001990931661010064ffffffffff958616026affffffffff0000000000001916176601000000000000949091169390930292909217600160581b600160f81b031916600160581b9190941c029290921790555183907f173411291e555342155aed2fa8df3ebcf0f597a6fd27a88b69cf8ff61e8ddc719061084f908590859061539e565b5f80612e3860e0850160c08601615447565b6001600160801b03169050612e5581846020015161ffff16612bc4565b612e6782856040015161ffff16612bc4565b612e78610100870160e08801615447565b6001600160801b0316612e9284875f015161ffff16612bc4565b612e9c9085615434565b612ea69190615434565b6124c99190615434565b5f82815260046020526040808220815160808101909252805483929190829060ff166011811115612ee357612ee3614ea0565b6011811115612ef457612ef4614ea0565b81529054610100810464ffffffffff908116602084015266010000000000008204166040830152600160581b9004606090811b6bffffffffffffffffffffffff19169101528051909150612f47906129db565b612f55576022915050611559565b5f600382516011811115612f6b57612f6b614ea0565b149050808015612fa2575081606001516bffffffffffffffffffffffff19168461022001356bffffffffffffffffffffffff191614155b15612fb257602392505050611559565b835f612fc96104f561022084016102008501615227565b90505f612fd883838787612744565b6001600160801b0316905080612ff661026089016102408a01615447565b6001600160801b0316108061303c575061301660e0840160c08501615447565b6001600160801b031661303161026089016102408a01615447565b6001600160801b0316115b1561304f57602495505050505050611559565b5f6130d9610e4e8a6102208b013561306f6102608d016102408e01615447565b604080517f5684103d0f61d538a3046b9d695a282ed15cfdbc1718098045005776c56502936020820152908101849052606081018390526001600160801b03821660808201525f9060a0016040516020818303038152906040528051906020012090509392505050565b90506131026130ee60608601604087016153b9565b826130fd6102608c018c615960565b612ad8565b6131155760259650505050505050611559565b61313889858561312d6102608d016102408e01615447565b8c610220013561279b565b505f98975050505050505050565b5f807f272d7cd095f588e85b3d64f73d040140dd7d837c745be61b694402ac4a4b673b61317660208501856153b9565b602085013561318b6060870160408801615447565b61319b6080880160608901615447565b6131ab60a0890160808a016153b9565b6131bb60c08a0160a08b01615696565b6131cb60e08b0160c08c01615227565b6131dc6101008c0160e08d016159a3565b6131ee6101208d016101008e016159a3565b60408051602081019b909b526001600160a01b03998a16908b015260608a01979097526001600160801b0395861660808a01529390941660a0880152941660c086015261ffff90931660e085015263ffffffff1661010084015267ffffffffffffffff918216610120840152166101408201526101600160408051601f1981840301815291905290505f61328a61014085016101208601615227565b6101408501356132a2610180870161016088016153b9565b6132b86132b36101808901896159bc565b6145ff565b6132c96132b36101a08a018a6159bc565b6132da6132b36101c08b018b6159bc565b6132ec6102008b016101e08c01615a02565b6040805163ffffffff90981660208901528701959095526001600160a01b039093166060860152608085019190915260a084015260c0830152151560e0820152610200850135610100820152610220850135610120820152610140016040516020818303038152906040529050818160405160200161336c929190615a34565b6040516020818303038152906040528051906020012092505050919050565b5f61339e6101a084016101808501615227565b63ffffffff16826020015164ffffffffff166133ba9190615434565b90508381428111156133e857604051631b785b6960e11b81526004810192909252602482015260440161069c565b505f90506134016104f561022086016102008701615227565b905061342f85600a7f466574636854696d65644f757400000000000000000000000000000000000000612d1c565b610d858482836020015161ffff166140b3565b5f6107d0825f015161ffff16111580156134665750612710826020015161ffff1611155b801561347c5750612710826040015161ffff1611155b80156134925750612710826060015161ffff1611155b80156134ab575062989680826080015163ffffffff1611155b80156134c45750620151808260a0015163ffffffff1611155b80156134d957505f8260c0015163ffffffff16115b80156134f2575062093a808260c0015163ffffffff1611155b801561350b575062093a808260e0015163ffffffff1611155b801561354257507f000000000000000000000000000000000000000000000000000000000000000082610100015163ffffffff1611155b613578576040517f17ecbc1900000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b63ffffffff4281166101208401525f8054909182916135979116615a48565b91906101000a81548163ffffffff021916908363ffffffff160217905590508160015f8363ffffffff1663ffffffff1681526020019081526020015f205f820151815f015f6101000a81548161ffff021916908361ffff1602179055506020820151815f0160026101000a81548161ffff021916908361ffff1602179055506040820151815f0160046101000a81548161ffff021916908361ffff1602179055506060820151815f0160066101000a81548161ffff021916908361ffff1602179055506080820151815f0160086101000a81548163ffffffff021916908363ffffffff16021790555060a0820151815f01600c6101000a81548163ffffffff021916908363ffffffff16021790555060c0820151815f0160106101000a81548163ffffffff021916908363ffffffff16021790555060e0820151815f0160146101000a81548163ffffffff021916908363ffffffff160217905550610100820151815f0160186101000a81548163ffffffff021916908363ffffffff160217905550610120820151815f01601c6101000a81548163ffffffff021916908363ffffffff1602179055509050508063ffffffff167f5da0390928bc0bcda7d1909cb1992ba9560509d97a23cd0d5012c2248ab4a016836040516137799190615240565b60405180910390a2919050565b5f6001600160801b038416156137bd57826001600160801b0316846001600160801b0316146137b65760046137bf565b60036137bf565b5f5b60ff1667ffffffffffffffff8111156137da576137da615460565b60405190808252806020026020018201604052801561381e57816020015b604080518082019091525f80825260208201528152602001906001900390816137f85790505b5090506001600160801b038416156139d157604080518082019091528061384b6080890160608a016153b9565b6001600160a01b03168152602001846001600160801b0316815250815f8151811061387857613878615351565b602002602001018190525060405180604001604052807f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031681526020016138d7866001600160801b0316885f015161ffff16612bc4565b6001600160801b0316815250816001815181106138f6576138f6615351565b6020026020010181905250604051806040016040528087608001602081019061391f91906153b9565b6001600160a01b0316815260200161393e610100890160e08a01615447565b6001600160801b03168152508160028151811061395d5761395d615351565b602002602001018190525080516004036139d157604080518082019091528061398e61014089016101208a016153b9565b6001600160a01b031681526020016139a685876156af565b6001600160801b0316815250816003815181106139c5576139c5615351565b60200260200101819052505b6001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016634a4090d5613a106060890160408a016153b9565b84846040518463ffffffff1660e01b8152600401611c6493929190615536565b5f613a4160a08301608084016153b9565b6001600160a01b0316336001600160a01b031614613a6157506001611559565b613a73610180830161016084016159a3565b67ffffffffffffffff16421115613a8c57506003611559565b613a97601e42615434565b613aa9610180840161016085016159a3565b67ffffffffffffffff161115613ac157506004611559565b613adb613ad661022084016102008501615227565b614613565b613ae757506005611559565b5f8381526004602052604081205460ff166011811115613b0957613b09614ea0565b14613b1657506006611559565b6001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016632aa6d5b26001613b5760a08601608087016153b9565b6040518363ffffffff1660e01b8152600401613b74929190615a6c565b602060405180830381865afa158015613b8f573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190613bb39190615a98565b613bbf57506002611559565b505f92915050565b5f5f613bd38585614697565b90505f816025811115613be857613be8614ea0565b03613bfa57613bf7858561484c565b90505b5f816025811115613c0d57613c0d614ea0565b03613c2057613c1d8585856148c3565b90505b5f816025811115613c3357613c33614ea0565b0361154457611541858585614a8e565b5f8181613c57610470610240840184615708565b905081358114613c6c57600792505050611559565b613cd1613c7d610240860186615708565b610220013560055f613c9560608701604088016153b9565b6001600160a01b0316815260208101919091526040015f2090600881901c5f90815260208390526040902054600160ff83161b16151592915050565b15613ce157601b92505050611559565b613d03613cf460608401604085016153b9565b826130fd610260880188615960565b613d1257601c92505050611559565b613d34613d2560808401606085016153b9565b866130fd610220880188615960565b613d4357601d92505050611559565b613d51610240850185615708565b613d64906102008101906101e001615a02565b8015613d8f5750613d8d613d7e60608401604085016153b9565b866130fd610280880188615960565b155b15613d9f57601e92505050611559565b505f949350505050565b5f5f613db484612bdc565b90506001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001663e5d2cef5613df560808701606088016153b9565b6040516001600160e01b031960e084901b1681526001600160a01b039091166004820152602481018490526044016020604051808303815f875af1158015613e3f573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190613e639190615a98565b613f1e575f6001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016632aa6d5b282613ea86080890160608a016153b9565b6040518363ffffffff1660e01b8152600401613ec5929190615a6c565b602060405180830381865afa158015613ee0573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190613f049190615a98565b905080613f1257601f613f15565b60205b92505050611559565b6001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001663282d3fdf613f5d60608701604088016153b9565b613f678787612e26565b6040516001600160e01b031960e085901b1681526001600160a01b03909216600483015260248201526044016020604051808303815f875af1158015613faf573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190613fd39190615a98565b61407b576001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016630357371d61401660808701606088016153b9565b6040516001600160e01b031960e084901b1681526001600160a01b039091166004820152602481018490526044015f604051808303815f87803b15801561405b575f5ffd5b505af115801561406d573d5f5f3e3d5ffd5b505050506021915050611559565b505f9392505050565b60a08201515f9063ffffffff166140a36101c086016101a08701615227565b6124c99063ffffffff1684615434565b6001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016630357371d6140f260808601606087016153b9565b6140fb86612bdc565b6040516001600160e01b031960e085901b1681526001600160a01b03909216600483015260248201526044015f604051808303815f87803b15801561413e575f5ffd5b505af1158015614150573d5f5f3e3d5ffd5b505f92506001915061415f9050565b6040519080825280602002602001820160405280156141a357816020015b604080518082019091525f808252602082015281526020019060019003908161417d5790505b50905060405180604001604052807f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031681526020016142058660c00160208101906141f69190615447565b6001600160801b031685612bc4565b6001600160801b0316815250815f8151811061422357614223615351565b60209081029190910101526001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016634a4090d561426d60608701604088016153b9565b6142778787612e26565b846040518463ffffffff1660e01b815260040161429693929190615536565b5f604051808303815f87803b1580156142ad575f5ffd5b505af1158015611e80573d5f5f3e3d5ffd5b5f5f6142cc868686614084565b90508083116142ed576142e560e0870160c08801615447565b915050611544565b5f8560c0015163ffffffff16826143049190615434565b9050808410156143555760c086015163ffffffff166143238583615683565b61433360e08a0160c08b01615447565b6001600160801b03166143469190615759565b6143509190615770565b612b5e565b505f9695505050505050565b5f306001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000161480156143b957507f000000000000000000000000000000000000000000000000000000000000000046145b156143e357507f000000000000000000000000000000000000000000000000000000000000000090565b612b94604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201527f0000000000000000000000000000000000000000000000000000000000000000918101919091527f000000000000000000000000000000000000000000000000000000000000000060608201524660808201523060a08201525f9060c00160405160208183030381529060405280519060200120905090565b5f808060418490036144be578435602086013560408701355f1a6144b089828585614c16565b9550955095505050506144c8565b505f915060029050825b93509350939050565b5f603f6144e262030d406040615759565b6144ec9190615770565b6144f890612710615434565b5a115a90614535576040517fb1d3d66300000000000000000000000000000000000000000000000000000000815260040161069c91815260200190565b506040517f8fcf938e0000000000000000000000000000000000000000000000000000000081523090638fcf938e9062030d409061457d908990899089908990600401615ab3565b6020604051808303818786fa935050505080156145b7575060408051601f3d908101601f191682019092526145b491810190615a98565b60015b61276757505f611544565b60605f6145ce83614cde565b6040805160208082528183019092529192505f91906020820181803683375050509182525060208101929092525090565b5f8282604051602001612a73929190615af8565b5f805463ffffffff9081169083168190036146315750600192915050565b63ffffffff83161580159061465b575061464c600182615b37565b63ffffffff168363ffffffff16145b8015611ebc575063ffffffff8082165f9081526001602052604090205461468d9161025891600160e01b900416615434565b4211159392505050565b5f6146a560208301836153b9565b6001600160a01b03166146be60608501604086016153b9565b6001600160a01b0316146146d457506008611559565b6146e460808401606085016153b9565b6001600160a01b03166146fd60608501604086016153b9565b6001600160a01b03160361471357506009611559565b5f614726610180840161016085016153b9565b6001600160a01b03161415801561476f575061474860808401606085016153b9565b6001600160a01b0316614763610180840161016085016153b9565b6001600160a01b031614155b1561477c57506013611559565b601061478c6101808401846159bc565b905011806147a9575060106147a56101a08401846159bc565b9050115b806147c3575060106147bf6101c08401846159bc565b9050115b156147d057506014611559565b6147f66147e16101808401846159bc565b6147f160808701606088016153b9565b614d1e565b1561480357506015611559565b5f6148126101a08401846159bc565b905011801561483f575061483d61482d6101a08401846159bc565b6147f160a08701608088016153b9565b155b15613bbf57506016611559565b5f81602001358360a00135146148645750600a611559565b816101400135836101c001351461487d57506012611559565b5f61488c6101c08401846159bc565b1590506148a9576148a46132b36101c08501856159bc565b6148ab565b5f5b905080846101e001351461407b576017915050611559565b5f6148d46060840160408501615447565b6001600160801b03166148ed60e0860160c08701615447565b6001600160801b031611156149045750600b611ebc565b6149146080840160608501615447565b6001600160801b031661492e610100860160e08701615447565b6001600160801b031611156149455750600c611ebc565b61495560a08401608085016153b9565b6001600160a01b0316614970610140860161012087016153b9565b6001600160a01b03161415806149ae575061499160c0840160a08501615696565b61ffff166149a761016086016101408701615696565b61ffff1614155b156149bb5750600d611ebc565b6107d06149d061016086016101408701615696565b61ffff161180614a1857505f6149ee61016086016101408701615696565b61ffff16118015614a1857505f614a0d610140860161012087016153b9565b6001600160a01b0316145b15614a255750600e611ebc565b614a3761014084016101208501615227565b63ffffffff16614a4f61012086016101008701615227565b63ffffffff161080614a815750608082015163ffffffff16614a7961012086016101008701615227565b63ffffffff16105b1561407b57506018611ebc565b5f614a9f60e0840160c08501615227565b63ffffffff16614ab76101c086016101a08701615227565b63ffffffff1614614aca5750600f611ebc565b614adc6101c085016101a08601615227565b63ffffffff161580614b07575062093a80614aff6101c086016101a08701615227565b63ffffffff16115b15614b1457506010611ebc565b610258614b296101a086016101808701615227565b63ffffffff161115614b3d57506011611ebc565b614b4f610120840161010085016159a3565b67ffffffffffffffff16421115614b6857506019611ebc565b60a08201515f9063ffffffff16614b876101c087016101a08801615227565b63ffffffff16614b9f6101a088016101808901615227565b614baf9063ffffffff1642615434565b614bb99190615434565b614bc39190615434565b9050614bd6610100850160e086016159a3565b67ffffffffffffffff1615801590614c075750614bfa610100850160e086016159a3565b67ffffffffffffffff1681115b15613d9f57601a915050611ebc565b5f80807f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a0841115614c4f57505f91506003905082614cd4565b604080515f808252602082018084528a905260ff891692820192909252606081018790526080810186905260019060a0016020604051602081039080840390855afa158015614ca0573d5f5f3e3d5ffd5b5050604051601f1901519150506001600160a01b038116614ccb57505f925060019150829050614cd4565b92505f91508190505b9450945094915050565b5f60ff8216601f811115611559576040517fb3512b0c00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f805b83811015613d9f57826001600160a01b0316858583818110614d4557614d45615351565b9050602002016020810190614d5a91906153b9565b6001600160a01b031603614d72576001915050611ebc565b600101614d21565b5f5f83601f840112614d8a575f5ffd5b50813567ffffffffffffffff811115614da1575f5ffd5b6020830191508360208260051b8501011115614dbb575f5ffd5b9250929050565b5f5f60208385031215614dd3575f5ffd5b823567ffffffffffffffff811115614de9575f5ffd5b614df585828601614d7a565b90969095509350505050565b803560128110614e0f575f5ffd5b919050565b5f5f5f60608486031215614e26575f5ffd5b83359250614e3660208501614e01565b929592945050506040919091013590565b5f6102208284031215614e58575f5ffd5b50919050565b5f5f6102408385031215614e70575f5ffd5b614e7a8484614e47565b94610220939093013593505050565b5f60208284031215614e99575f5ffd5b5035919050565b634e487b7160e01b5f52602160045260245ffd5b60128110614ec457614ec4614ea0565b9052565b60608101614ed68286614eb4565b64ffffffffff841660208301526bffffffffffffffffffffffff1983166040830152949350505050565b5f6102208284031215614f11575f5ffd5b611ebc8383614e47565b80356001600160801b0381168114614e0f575f5ffd5b5f5f83601f840112614f41575f5ffd5b50813567ffffffffffffffff811115614f58575f5ffd5b602083019150836020828501011115614dbb575f5ffd5b5f5f5f5f5f5f6102808789031215614f85575f5ffd5b614f8f8888614e47565b9550614f9e6102208801614f1b565b945061024087013567ffffffffffffffff811115614fba575f5ffd5b614fc689828a01614f31565b90955093505061026087013567ffffffffffffffff811115614fe6575f5ffd5b614ff289828a01614f31565b979a9699509497509295939492505050565b5f81518084528060208401602086015e5f602082860101526020601f19601f83011685010191505092915050565b7fff000000000000000000000000000000000000000000000000000000000000008816815260e060208201525f61506c60e0830189615004565b828103604084015261507e8189615004565b606084018890526001600160a01b038716608085015260a0840186905283810360c0850152845180825260208087019350909101905f5b818110156150d35783518352602093840193909201916001016150b5565b50909b9a5050505050505050505050565b80356001600160a01b0381168114614e0f575f5ffd5b5f5f5f5f6060858703121561510d575f5ffd5b615116856150e4565b935060208501359250604085013567ffffffffffffffff811115615138575f5ffd5b61514487828801614f31565b95989497509550505050565b5f60208284031215615160575f5ffd5b813567ffffffffffffffff811115615176575f5ffd5b82016102408185031215611ebc575f5ffd5b5f61014082840312801561519a575f5ffd5b509092915050565b80151581146151af575f5ffd5b50565b5f5f5f5f5f6102a086880312156151c7575f5ffd5b6151d18787614e47565b94506151e06102208701614e01565b935061024086013592506102608601356151f9816151a2565b91506152086102808701614f1b565b90509295509295909350565b803563ffffffff81168114614e0f575f5ffd5b5f60208284031215615237575f5ffd5b611ebc82615214565b815161ffff16815261014081016020830151615262602084018261ffff169052565b506040830151615278604084018261ffff169052565b50606083015161528e606084018261ffff169052565b5060808301516152a6608084018263ffffffff169052565b5060a08301516152be60a084018263ffffffff169052565b5060c08301516152d660c084018263ffffffff169052565b5060e08301516152ee60e084018263ffffffff169052565b5061010083015161530861010084018263ffffffff169052565b5061012083015161532261012084018263ffffffff169052565b5092915050565b5f5f6040838503121561533a575f5ffd5b615343836150e4565b946020939093013593505050565b634e487b7160e01b5f52603260045260245ffd5b5f823561029e1983360301811261537a575f5ffd5b9190910192915050565b602081016026831061539857615398614ea0565b91905290565b604081016153ac8285614eb4565b8260208301529392505050565b5f602082840312156153c9575f5ffd5b611ebc826150e4565b82815260408101611ebc6020830184614eb4565b604081016153f48284614eb4565b7f526573756c74436f6d6d69747465640000000000000000000000000000000000602083015292915050565b634e487b7160e01b5f52601160045260245ffd5b8082018082111561155957611559615420565b5f60208284031215615457575f5ffd5b611ebc82614f1b565b634e487b7160e01b5f52604160045260245ffd5b5f8151808452602084019350602083015f5b828110156154c257815180516001600160a01b031687526020908101516001600160801b03168188015260409096019590910190600101615486565b5093949350505050565b6001600160a01b03841681526001600160801b0383166020820152606060408201525f6115416060830184615474565b6040810161550a8284614eb4565b7f4368616c6c656e67656400000000000000000000000000000000000000000000602083015292915050565b6001600160a01b0384168152826020820152606060408201525f6115416060830184615474565b5f823561027e1983360301811261537a575f5ffd5b604051610140810167ffffffffffffffff811182821017156155a257634e487b7160e01b5f52604160045260245ffd5b60405290565b803561ffff81168114614e0f575f5ffd5b5f6101408284031280156155cb575f5ffd5b506155d4615572565b6155dd836155a8565b81526155eb602084016155a8565b60208201526155fc604084016155a8565b604082015261560d606084016155a8565b606082015261561e60808401615214565b608082015261562f60a08401615214565b60a082015261564060c08401615214565b60c082015261565160e08401615214565b60e08201526156636101008401615214565b6101008201526156766101208401615214565b6101208201529392505050565b8181038181111561155957611559615420565b5f602082840312156156a6575f5ffd5b611ebc826155a8565b6001600160801b03828116828216039081111561155957611559615420565b604081016156dc8284614eb4565b7f5265616479000000000000000000000000000000000000000000000000000000602083015292915050565b5f823561023e1983360301811261537a575f5ffd5b6001600160a01b0385168152602081018490526001600160801b0383166040820152608081016157506060830184614eb4565b95945050505050565b808202811582820484141761155957611559615420565b5f8261578a57634e487b7160e01b5f52601260045260245ffd5b500490565b64ffffffffff818116838216019081111561155957611559615420565b803567ffffffffffffffff81168114614e0f575f5ffd5b82815281356020808301919091528201356040808301919091526102408201906157ee9084016150e4565b6001600160a01b03811660608401525061580a606084016150e4565b6001600160a01b038116608084015250615826608084016150e4565b6001600160a01b03811660a08401525060a083013560c08381019190915261584f908401614f1b565b6001600160801b03811660e08401525061586b60e08401614f1b565b6001600160801b038116610100840152506158896101008401615214565b63ffffffff8116610120840152506158a461012084016150e4565b6001600160a01b038116610140840152506158c261014084016155a8565b61ffff8116610160840152506158db61016084016157ac565b67ffffffffffffffff8116610180840152506158fa6101808401615214565b63ffffffff81166101a0840152506159156101a08401615214565b63ffffffff81166101c0840152506101c08301356101e0838101919091528301356102008084019190915261594b908401615214565b63ffffffff8116610220840152509392505050565b5f5f8335601e19843603018112615975575f5ffd5b83018035915067ffffffffffffffff82111561598f575f5ffd5b602001915036819003821315614dbb575f5ffd5b5f602082840312156159b3575f5ffd5b611ebc826157ac565b5f5f8335601e198436030181126159d1575f5ffd5b83018035915067ffffffffffffffff8211156159eb575f5ffd5b6020019150600581901b3603821315614dbb575f5ffd5b5f60208284031215615a12575f5ffd5b8135611ebc816151a2565b5f81518060208401855e5f93019283525090919050565b5f611544615a428386615a1d565b84615a1d565b5f63ffffffff821663ffffffff8103615a6357615a63615420565b60010192915050565b6040810160038410615a8057615a80614ea0565b9281526001600160a01b039190911660209091015290565b5f60208284031215615aa8575f5ffd5b8151611ebc816151a2565b6001600160a01b038516815283602082015260606040820152816060820152818360808301375f818301608090810191909152601f909201601f191601019392505050565b5f8184825b85811015615b2c576001600160a01b03615b16836150e4565b1683526020928301929190910190600101615afd565b509095945050505050565b63ffffffff82811682821603908111156115595761155961542056'
