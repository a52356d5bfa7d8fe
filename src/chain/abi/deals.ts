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
    name: 'close',
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
            name: 'storageS',
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
                name: 'storageS',
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
export const dealsBytecode = '0x610220604052348015610010575f5ffd5b5060405161680c38038061680c83398101604081905261002f916107d4565b604051806040016040528060088152602001676c696c796e6f646560c01b815250604051806040016040528060018152602001603160f81b81525083866001600160a01b03166306f4344e6040518163ffffffff1660e01b8152600401602060405180830381865afa1580156100a7573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906100cb9190610902565b846001600160a01b0383166100f3576040516309533f0360e11b815260040160405180910390fd5b6001600160a01b03831660805260a082905261010e8161040c565b505050506101218261071960201b60201c565b6101605261012e81610719565b61018052815160208084019190912061012052815190820120610140524660e0526101bc6101205161014051604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201529081019290925260608201524660808201523060a08201525f9060c00160405160208183030381529060405280519060200120905090565b60c0525050306101005260408051635ba6284f60e01b815290515f916001600160a01b03881691635ba6284f916004808201926020929091908290030181865afa15801561020c573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906102309190610919565b90506001600160a01b0384161580159061025257506001600160a01b03811615155b80156102ce5750806001600160a01b0316856001600160a01b0316635ba6284f6040518163ffffffff1660e01b8152600401602060405180830381865afa15801561029f573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906102c39190610919565b6001600160a01b0316145b801561034a5750306001600160a01b0316866001600160a01b0316630f752fe86040518163ffffffff1660e01b8152600401602060405180830381865afa15801561031b573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061033f9190610919565b6001600160a01b0316145b80156103c65750306001600160a01b0316856001600160a01b0316630f752fe86040518163ffffffff1660e01b8152600401602060405180830381865afa158015610397573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906103bb9190610919565b6001600160a01b0316145b6103e35760405163598d5d4960e11b815260040160405180910390fd5b6001600160a01b03908116610200529283166101e05250509081166101c052166101a052610aaf565b5f6107d0825f015161ffff16111580156104305750612710826020015161ffff1611155b80156104465750612710826040015161ffff1611155b801561045c5750612710826060015161ffff1611155b8015610475575062989680826080015163ffffffff1611155b801561048e5750620151808260a0015163ffffffff1611155b80156104a357505f8260c0015163ffffffff16115b80156104bc575062093a808260c0015163ffffffff1611155b80156104d5575062093a808260e0015163ffffffff1611155b80156104ee575060a05182610100015163ffffffff1611155b61050b576040516317ecbc1960e01b815260040160405180910390fd5b63ffffffff4281166101208401525f80549091829161052a911661093b565b91906101000a81548163ffffffff021916908363ffffffff160217905590508160015f8363ffffffff1663ffffffff1681526020019081526020015f205f820151815f015f6101000a81548161ffff021916908361ffff1602179055506020820151815f0160026101000a81548161ffff021916908361ffff1602179055506040820151815f0160046101000a81548161ffff021916908361ffff1602179055506060820151815f0160066101000a81548161ffff021916908361ffff1602179055506080820151815f0160086101000a81548163ffffffff021916908363ffffffff16021790555060a0820151815f01600c6101000a81548163ffffffff021916908363ffffffff16021790555060c0820151815f0160106101000a81548163ffffffff021916908363ffffffff16021790555060e0820151815f0160146101000a81548163ffffffff021916908363ffffffff160217905550610100820151815f0160186101000a81548163ffffffff021916908363ffffffff160217905550610120820151815f01601c6101000a81548163ffffffff021916908363ffffffff1602179055509050508063ffffffff167f5da0390928bc0bcda7d1909cb1992ba9560509d97a23cd0d5012c2248ab4a0168360405161070c919061096b565b60405180910390a2919050565b5f5f829050601f8151111561074c578260405163305a27a960e01b81526004016107439190610a54565b60405180910390fd5b805161075782610a89565b179392505050565b6001600160a01b0381168114610773575f5ffd5b50565b60405161014081016001600160401b03811182821017156107a557634e487b7160e01b5f52604160045260245ffd5b60405290565b805161ffff811681146107bc575f5ffd5b919050565b805163ffffffff811681146107bc575f5ffd5b5f5f5f5f5f8587036101c08112156107ea575f5ffd5b86516107f58161075f565b60208801519096506108068161075f565b60408801519095506108178161075f565b60608801519094506108288161075f565b9250610140607f198201121561083c575f5ffd5b50610845610776565b610851608088016107ab565b815261085f60a088016107ab565b602082015261087060c088016107ab565b604082015261088160e088016107ab565b606082015261089361010088016107c1565b60808201526108a561012088016107c1565b60a08201526108b761014088016107c1565b60c08201526108c961016088016107c1565b60e08201526108db61018088016107c1565b6101008201526108ee6101a088016107c1565b610120820152809150509295509295909350565b5f60208284031215610912575f5ffd5b5051919050565b5f60208284031215610929575f5ffd5b81516109348161075f565b9392505050565b5f63ffffffff821663ffffffff810361096257634e487b7160e01b5f52601160045260245ffd5b60010192915050565b815161ffff1681526101408101602083015161098d602084018261ffff169052565b5060408301516109a3604084018261ffff169052565b5060608301516109b9606084018261ffff169052565b5060808301516109d1608084018263ffffffff169052565b5060a08301516109e960a084018263ffffffff169052565b5060c0830151610a0160c084018263ffffffff169052565b5060e0830151610a1960e084018263ffffffff169052565b50610100830151610a3361010084018263ffffffff169052565b50610120830151610a4d61012084018263ffffffff169052565b5092915050565b602081525f82518060208401528060208501604085015e5f604082850101526040601f19601f83011684010191505092915050565b80516020808301519190811015610aa9575f198160200360031b1b821691505b50919050565b60805160a05160c05160e05161010051610120516101405161016051610180516101a0516101c0516101e05161020051615c28610be45f395f81816102ef0152818161079501528181610d700152818161144f015261178d01525f818161031501528181612a53015261438a01525f818161027c01528181610a71015281816110110152818161137f015281816115e80152818161346f01528181613b8d01528181613d2601528181613fc601528181614078015281816141e7015261429401525f81816104bb015281816109a3015281816110b0015281816117f201528181612b9e0152818161412e015261440f01525f612f9701525f612f6701525f61457501525f61454d01525f6144a801525f6144d201525f6144fc01525f61362401525f81816102c90152611fb90152615c285ff3fe608060405234801561000f575f5ffd5b50600436106101dc575f3560e01c80637dec0b9d11610109578063cfdd7aea1161009e578063e76c151c1161006e578063e76c151c146104f2578063f573256814610505578063f7aa63421461066b578063f8b2043d1461067e575f5ffd5b8063cfdd7aea14610493578063dadb00d1146104a6578063e2fdcc17146104b9578063e32f41a6146104df575f5ffd5b80639ce7ca53116100d95780639ce7ca5314610445578063a41ae6fc14610458578063c07f47d41461046b578063c4d7c13114610489575f5ffd5b80637dec0b9d146103f657806384b0196e146103ff5780638fcf938e1461041a578063950bff9f1461043d575f5ffd5b80634cf088d91161017f57806361d027b31161014f57806361d027b31461031357806364482ac41461033957806376a109f81461035b5780637a7d8acf1461036e575f5ffd5b80634cf088d91461027a578063528f4c6c146102b45780635aa6e675146102c75780635ba6284f146102ed575f5ffd5b806332c8fa65116101ba57806332c8fa651461021b578063359fee651461022e57806344da35201461024157806346b9371314610267575f5ffd5b80631f539fd3146101e057806322e757df146101f55780632bd9cf5814610208575b5f5ffd5b6101f36101ee36600461503d565b610691565b005b6101f361020336600461508f565b61078a565b6101f36102163660046150d9565b61087a565b6101f36102293660046150f4565b610b39565b6101f361023c366004615145565b610d65565b61025461024f3660046150d9565b610ecf565b6040519081526020015b60405180910390f35b6101f36102753660046150d9565b610ee7565b7f00000000000000000000000000000000000000000000000000000000000000005b6040516001600160a01b03909116815260200161025e565b6102546102c23660046151a7565b611193565b7f000000000000000000000000000000000000000000000000000000000000000061029c565b7f000000000000000000000000000000000000000000000000000000000000000061029c565b7f000000000000000000000000000000000000000000000000000000000000000061029c565b61034c6103473660046151df565b6111a0565b60405161025e9392919061521e565b6101f36103693660046150d9565b611293565b61038161037c3660046150d9565b611413565b60405161025e91905f60c082019050825182526bffffffffffffffffffffffff19602084015116602083015264ffffffffff60408401511660408301526060830151151560608301526001600160801b0360808401511660808301526001600160801b0360a08401511660a083015292915050565b61025461025881565b610407611997565b60405161025e9796959493929190615284565b61042d61042836600461538a565b6119f5565b604051901515815260200161025e565b610254604081565b6101f361045336600461503d565b611a0d565b6101f36104663660046150d9565b611afc565b5f5463ffffffff165b60405163ffffffff909116815260200161025e565b61025462030d4081565b6101f36104a13660046151df565b611d0a565b6101f36104b43660046153e0565b611ddd565b7f000000000000000000000000000000000000000000000000000000000000000061029c565b6104746104ed366004615475565b611fad565b6101f36105003660046150d9565b612035565b61065e6105133660046154a2565b60408051610140810182525f80825260208201819052918101829052606081018290526080810182905260a0810182905260c0810182905260e0810182905261010081018290526101208101919091525063ffffffff9081165f90815260016020908152604091829020825161014081018452905461ffff80821683526201000082048116938301939093526401000000008104831693820193909352660100000000000083049091166060820152680100000000000000008204831660808201526c010000000000000000000000008204831660a08201527001000000000000000000000000000000008204831660c0820152740100000000000000000000000000000000000000008204831660e0820152780100000000000000000000000000000000000000000000000082048316610100820152600160e01b90910490911661012082015290565b60405161025e91906154bb565b6101f36106793660046150d9565b61215b565b61042d61068c3660046155a4565b61223f565b806040808211156106c357604051630970a5d560e01b8152600481019290925260248201526044015b60405180910390fd5b505f90505b81811015610785575f6106f88484848181106106e6576106e66155cc565b905060200281019061024f91906155e0565b90505f61072882868686818110610711576107116155cc565b905060200281019061072391906155e0565b612278565b90505f81602881111561073d5761073d6151f6565b1461077b57817fa661426499dd9e646c4fbe479f726febff9243e8aeff89cdce739ff4bece941f8260405161077291906155ff565b60405180910390a25b50506001016106c8565b505050565b336001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001681146107e057604051636172669360e01b81526001600160a01b0390911660048201526024016106ba565b5081425f858152600460205260409020805465ffffffffff0019811661010064ffffffffff851602908117835584929165ffffffffffff191660ff19909116176001836011811115610834576108346151f6565b02179055505050827f173411291e555342155aed2fa8df3ebcf0f597a6fd27a88b69cf8ff61e8ddc71838360405161086d929190615619565b60405180910390a2505050565b5f5f61088583612578565b909250905060018151601181111561089f5761089f6151f6565b036108af57610785828483612636565b6002815160118111156108c4576108c46151f6565b825184929091146108ea57604051635466e37560e01b81526004016106ba929190615634565b50505f6108f784836126ed565b905082814281111561092557604051631b785b6960e11b8152600481019290925260248201526044016106ba565b505f905061093e610513610240870161022088016154a2565b90505f61096b61095460e0880160c08901615648565b6001600160801b0316836020015161ffff16612731565b905061099985600b7f457865637574696f6e54696d65644f7574000000000000000000000000000000612749565b6001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016634a4090d56109d86060890160408a01615661565b6109e28986612853565b604080515f8082526020820190925290610a1d565b604080518082019091525f80825260208201528152602001906001900390816109f75790505b506040518463ffffffff1660e01b8152600401610a3c939291906156e6565b5f604051808303815f87803b158015610a53575f5ffd5b505af1158015610a65573d5f5f3e3d5ffd5b50506001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016915063e76fede69050610aaa6080890160608a01615661565b610ab3896128dd565b84610ac460608c0160408d01615661565b60405160e086901b6001600160e01b03191681526001600160a01b0394851660048201526024810193909352604483019190915290911660648201526084015b5f604051808303815f87803b158015610b1b575f5ffd5b505af1158015610b2d573d5f5f3e3d5ffd5b50505050505050505050565b5f5f610b4484612578565b9092509050610b596080850160608601615661565b829033906001600160a01b03168114610b975760405163cab8988560e01b815260048101929092526001600160a01b031660248201526044016106ba565b506002905081516011811115610baf57610baf6151f6565b82518492909114610bd557604051635466e37560e01b81526004016106ba929190615634565b50505f610be285836126ed565b90508281428111610c0f576040516378df9aa560e11b8152600481019290925260248201526044016106ba565b5050604080516080810182526003815264ffffffffff42811660208084019190915285840151909116828401526bffffffffffffffffffffffff19871660608301525f86815260049091529190912081518154829060ff19166001836011811115610c7c57610c7c6151f6565b021790555060208281015182546040808601516060968701516affffffffffffffffffff001990931661010064ffffffffff958616026affffffffff0000000000001916176601000000000000949091169390930292909217600160581b600160f81b031916600160581b9190951c0293909317909155905185815284917fab14c33f77a05fafeba93466c450d59bfd30d642915aede2e49136cb3f966c39910160405180910390a2827f173411291e555342155aed2fa8df3ebcf0f597a6fd27a88b69cf8ff61e8ddc716003604051610d56919061570d565b60405180910390a25050505050565b336001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168114610dbb57604051636172669360e01b81526001600160a01b0390911660048201526024016106ba565b505f610dc686610ecf565b9050610dd3818686612749565b8215610ddf5750610ec8565b5f610df561051361024089016102208a016154a2565b90506001600160801b03831615610e45576040516001600160801b038416815282907f713e46e78c813e86eb055cee1aa59b0635f87526edbb8bcec6542478a8237e4c9060200160405180910390a25b5f610e70610e5960e08a0160c08b01615648565b6001600160801b0316836040015161ffff16612731565b610e7a8984612853565b610e84919061575b565b9050610ec4888386610eb46001600160801b038216610eab6101608601610140870161577f565b61ffff16612731565b610ebe9089615798565b85612949565b5050505b5050505050565b5f610ee1610edc83612bf3565b612c31565b92915050565b5f5f610ef283612578565b9092509050610f076080840160608501615661565b829033906001600160a01b03168114610f455760405163cab8988560e01b815260048101929092526001600160a01b031660248201526044016106ba565b506001905081516011811115610f5d57610f5d6151f6565b14610fdb57600281516011811115610f7757610f776151f6565b82518492909114610f9d57604051635466e37560e01b81526004016106ba929190615634565b50505f610faa84836126ed565b90508281428111610fd7576040516378df9aa560e11b8152600481019290925260248201526044016106ba565b5050505b61100782600a7f4162616e646f6e65640000000000000000000000000000000000000000000000612749565b6001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016630357371d6110466080860160608701615661565b61104f866128dd565b6040516001600160e01b031960e085901b1681526001600160a01b03909216600483015260248201526044015f604051808303815f87803b158015611092575f5ffd5b505af11580156110a4573d5f5f3e3d5ffd5b50506001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000169150634a4090d590506110e96060860160408701615661565b61110786611102610513610240830161022084016154a2565b612853565b604080515f8082526020820190925290611142565b604080518082019091525f808252602082015281526020019060019003908161111c5790505b506040518463ffffffff1660e01b8152600401611161939291906156e6565b5f604051808303815f87803b158015611178575f5ffd5b505af115801561118a573d5f5f3e3d5ffd5b50505050505050565b5f610ee1610edc83612c78565b5f818152600460205260408082208151608081019092528054839283928392829060ff1660118111156111d5576111d56151f6565b60118111156111e6576111e66151f6565b81529054610100810464ffffffffff908116602084015266010000000000008204166040830152600160581b9004606090811b6bffffffffffffffffffffffff191691015290505f600482516011811115611243576112436151f6565b14801561125b5750816040015164ffffffffff164210155b9050801561127957604082015164ffffffffff166020830152600982525b508051602082015160609092015190969195509350915050565b5f5f61129e83612578565b90925090505f6004825160118111156112b9576112b96151f6565b1480156112df57506112df846112da610513610240830161022084016154a2565b612edb565b825190915083908261130657604051635466e37560e01b81526004016106ba929190615634565b50506040820151839064ffffffffff811642101561134757604051631b785b6960e11b8152600481019290925264ffffffffff1660248201526044016106ba565b50506113758360097f53746f72616765456e6465640000000000000000000000000000000000000000612749565b6001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016630357371d6113b46080870160608801615661565b6113bd876128dd565b6040516001600160e01b031960e085901b1681526001600160a01b03909216600483015260248201526044015b5f604051808303815f87803b158015611401575f5ffd5b505af1158015610ec4573d5f5f3e3d5ffd5b6040805160c0810182525f80825260208201819052918101829052606081018290526080810182905260a0810191909152336001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016811461149a57604051636172669360e01b81526001600160a01b0390911660048201526024016106ba565b505f5f6114a684612578565b90925090505f6114c1610513610240870161022088016154a2565b90506040518060c0016040528084815260200183606001516bffffffffffffffffffffffff19168152602001836020015164ffffffffff16815260200160046011811115611511576115116151f6565b84516011811115611524576115246151f6565b14815260200161153a60e0880160c08901615648565b6001600160801b031681525f602090910152935061157861156160e0870160c08801615648565b6001600160801b0316826040015161ffff16612731565b6001600160801b031660a0850152606084015115611699576040820151839064ffffffffff811642106115ce576040516378df9aa560e11b8152600481019290925264ffffffffff1660248201526044016106ba565b50506115da8582612edb565b611694576001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001663ea9d1b2461161d6080880160608901615661565b611626886128dd565b60208601516040516001600160e01b031960e086901b1681526001600160a01b039093166004840152602483019190915264ffffffffff1660448201526064015f604051808303815f87803b15801561167d575f5ffd5b505af115801561168f573d5f5f3e3d5ffd5b505050505b61187b565b6003825160118111156116ae576116ae6151f6565b835185929091146116d457604051635466e37560e01b81526004016106ba929190615634565b50505f8160e0015163ffffffff16836020015164ffffffffff166116f891906157b7565b90508381428111611725576040516378df9aa560e11b8152600481019290925260248201526044016106ba565b50506117348683856001612f09565b6001600160801b031660808601526040805160018082528183019092525f91816020015b604080518082019091525f808252602082015281526020019060019003908161175857905050905060405180604001604052807f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031681526020018760a001516001600160801b0316815250815f815181106117dd576117dd6155cc565b60209081029190910101526001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016634a4090d561182760608a0160408b01615661565b8860a00151846040518463ffffffff1660e01b815260040161184b939291906157ca565b5f604051808303815f87803b158015611862575f5ffd5b505af1158015611874573d5f5f3e3d5ffd5b5050505050505b604080516080810190915280600581526020014264ffffffffff1681525f602080830182905260608601516bffffffffffffffffffffffff1916604093840152868252600490522081518154829060ff191660018360118111156118e1576118e16151f6565b0217905550602082015181546040808501516060958601516affffffffffffffffffff001990931661010064ffffffffff958616026affffffffff0000000000001916176601000000000000949091169390930292909217600160581b600160f81b031916600160581b9190941c029290921790555183907f173411291e555342155aed2fa8df3ebcf0f597a6fd27a88b69cf8ff61e8ddc7190611987906005906157fa565b60405180910390a2505050919050565b5f6060805f5f5f60606119a8612f60565b6119b0612f90565b604080515f808252602082019092527f0f000000000000000000000000000000000000000000000000000000000000009b939a50919850469750309650945092509050565b5f611a0285858585612fbb565b90505b949350505050565b80604080821115611a3a57604051630970a5d560e01b8152600481019290925260248201526044016106ba565b505f90505b81811015610785575f611a6f848484818110611a5d57611a5d6155cc565b905060200281019061024f9190615834565b90505f611a9f82868686818110611a8857611a886155cc565b9050602002810190611a9a9190615834565b61303e565b90505f816028811115611ab457611ab46151f6565b14611af257817fa661426499dd9e646c4fbe479f726febff9243e8aeff89cdce739ff4bece941f82604051611ae991906155ff565b60405180910390a25b5050600101611a3f565b5f5f611b0783612578565b9092509050611b1c6080840160608501615661565b829033906001600160a01b03168114611b5a5760405163cab8988560e01b815260048101929092526001600160a01b031660248201526044016106ba565b506001905081516011811115611b7257611b726151f6565b82518492909114611b9857604051635466e37560e01b81526004016106ba929190615634565b505f9050611bae6101a0850161018086016154a2565b63ffffffff16826020015164ffffffffff16611bca91906157b7565b90508281428111611bf7576040516378df9aa560e11b8152600481019290925260248201526044016106ba565b5050604080516080810190915280600281526020014264ffffffffff1681526020014264ffffffffff1681525f602091820181905285815260049091526040902081518154829060ff19166001836011811115611c5657611c566151f6565b0217905550602082015181546040808501516060958601516affffffffffffffffffff001990931661010064ffffffffff958616026affffffffff0000000000001916176601000000000000949091169390930292909217600160581b600160f81b031916600160581b9190941c029290921790555183907f173411291e555342155aed2fa8df3ebcf0f597a6fd27a88b69cf8ff61e8ddc7190611cfc90600290615849565b60405180910390a250505050565b335f818152600560209081526040808320600886901c84529091529020548290600160ff83161b1615611d7a576040517f8505af450000000000000000000000000000000000000000000000000000000081526001600160a01b03909216600483015260248201526044016106ba565b5050335f908152600560209081526040808320600885901c845290915290208054600160ff84161b17905560405181815233907f26ccf9904b9b2fb069d347553978928fd2fc65efb2638dcbeb8d142e974479f09060200160405180910390a250565b5f5f611de888612578565b91509150611df8815f01516132d4565b81518391611e1b57604051635466e37560e01b81526004016106ba929190615634565b50611e2e905060e0890160c08a01615648565b6001600160801b0316876001600160801b0316111582889091611e8f576040517f84104f5f00000000000000000000000000000000000000000000000000000000815260048101929092526001600160801b031660248201526044016106ba565b50505f611e9f610edc848a613327565b9050611ebc611eb460608b0160408c01615661565b82898961338a565b83611ecd60608c0160408d01615661565b9091611efe57604051630f15d9f760e01b815260048101929092526001600160a01b031660248201526044016106ba565b50611f1c9050611f1460808b0160608c01615661565b82878761338a565b83611f2d60808c0160608d01615661565b9091611f5e57604051630f15d9f760e01b815260048101929092526001600160a01b031660248201526044016106ba565b50611fa29050838a611f7b610513610240830161022084016154a2565b8b7f416772656564000000000000000000000000000000000000000000000000000061341b565b505050505050505050565b5f336001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016811461201d576040517fd8033d510000000000000000000000000000000000000000000000000000000081526001600160a01b0390911660048201526024016106ba565b50610ee1612030368490038401846158b9565b613552565b5f5f61204083612578565b90925090506120556060840160408501615661565b829033906001600160a01b031681146120ac576040517fe4120e3200000000000000000000000000000000000000000000000000000000815260048101929092526001600160a01b031660248201526044016106ba565b505f90506120c5610513610240860161022087016154a2565b90506001825160118111156120dc576120dc6151f6565b036120f2576120ec838583613896565b50505050565b600282516011811115612107576121076151f6565b8351859290911461212d57604051635466e37560e01b81526004016106ba929190615634565b50506120ec83858361214b8886886040015164ffffffffff16613926565b6610589bdc9d195960ca1b61341b565b5f5f61216683612578565b9092509050600381516011811115612180576121806151f6565b825184929091146121a657604051635466e37560e01b81526004016106ba929190615634565b505f90506121bf610513610240860161022087016154a2565b90505f8160e0015163ffffffff16836020015164ffffffffff166121e391906157b7565b905083814281111561221157604051631b785b6960e11b8152600481019290925260248201526044016106ba565b5050610ec88486846122268987896001612f09565b60608801516bffffffffffffffffffffffff19166139d0565b6001600160a01b0382165f908152600560209081526040808320600885901c8452909152812054600160ff84161b1615155b9392505050565b5f816122848482613c36565b91505f826028811115612299576122996151f6565b146122a45750610ee1565b5f6122ba610513610240840161022085016154a2565b90506122d4826122ce610260870187615983565b83613dcd565b92505f8360288111156122e9576122e96151f6565b146122f5575050610ee1565b6122ff8585613e49565b92505f836028811115612314576123146151f6565b14612320575050610ee1565b61232a8282613faf565b92505f83602881111561233f5761233f6151f6565b1461234b575050610ee1565b6123b161235c610260860186615983565b610240013560055f6123746060870160408801615661565b6001600160a01b0316815260208082019290925260409081015f908120600885901c825290925290208054600160ff9093169290921b9091179055565b5f806123c56101a0850161018086016154a2565b63ffffffff16116123d75760026123da565b60015b905060405180608001604052808260118111156123f9576123f96151f6565b81526020014264ffffffffff1681526020015f61241e6101a0870161018088016154a2565b63ffffffff161161242f5742612431565b5f5b64ffffffffff1681525f602091820181905288815260049091526040902081518154829060ff1916600183601181111561246d5761246d6151f6565b02179055506020820151815460408401516060948501516affffffffffffffffffff001990921661010064ffffffffff948516026affffffffff0000000000001916176601000000000000939091169290920291909117600160581b600160f81b031916600160581b91841c919091021790556124f09060808501908501615661565b6001600160a01b03166125096060850160408601615661565b6001600160a01b0316877fd889a5bc30c972d167bf4da627e95763fb0100bcc7a56d55fa7fed193a6ec1c861254460a0880160808901615661565b873561255660e08a0160c08b01615648565b876040516125679493929190615998565b60405180910390a450505092915050565b604080516080810182525f80825260208201819052918101829052606081018290526125a383610ecf565b5f818152600460205260409081902081516080810190925280549294509091829060ff1660118111156125d8576125d86151f6565b60118111156125e9576125e96151f6565b81529054610100810464ffffffffff908116602084015266010000000000008204166040830152600160581b9004606090811b6bffffffffffffffffffffffff1916910152919391925050565b5f6126496101a0840161018085016154a2565b63ffffffff16826020015164ffffffffff1661266591906157b7565b905083814281111561269357604051631b785b6960e11b8152600481019290925260248201526044016106ba565b505f90506126ac610513610240860161022087016154a2565b90506126da85600a7f466574636854696d65644f757400000000000000000000000000000000000000612749565b610ec88482836020015161ffff1661428a565b5f80612704610513610240860161022087016154a2565b90508060c0015163ffffffff166127278583866040015164ffffffffff1661446d565b611a0591906157b7565b5f61271061273f83856159d4565b61227191906159eb565b6040518060800160405280836011811115612766576127666151f6565b81526020014264ffffffffff1681525f60208083018290526040928301829052868252600490522081518154829060ff191660018360118111156127ac576127ac6151f6565b0217905550602082015181546040808501516060958601516affffffffffffffffffff001990931661010064ffffffffff958616026affffffffff0000000000001916176601000000000000949091169390930292909217600160581b600160f81b031916600160581b9190941c029290921790555183907f173411291e555342155aed2fa8df3ebcf0f597a6fd27a88b69cf8ff61e8ddc719061086d9085908590615619565b5f8061286560e0850160c08601615648565b6001600160801b0316905061288281846020015161ffff16612731565b61289482856040015161ffff16612731565b6128a5610100870160e08801615648565b6001600160801b03166128bf84875f015161ffff16612731565b6128c990856157b7565b6128d391906157b7565b61272791906157b7565b5f6127106001816128f6610120860161010087016154a2565b6129089063ffffffff166127106157b7565b61291860e0870160c08801615648565b6001600160801b031661292b91906159d4565b61293591906157b7565b61293f919061575b565b610ee191906159eb565b5f6001600160801b0384161561298057826001600160801b0316846001600160801b031614612979576004612982565b6003612982565b5f5b60ff1667ffffffffffffffff81111561299d5761299d61567a565b6040519080825280602002602001820160405280156129e157816020015b604080518082019091525f80825260208201528152602001906001900390816129bb5790505b5090506001600160801b03841615612b94576040805180820190915280612a0e6080890160608a01615661565b6001600160a01b03168152602001846001600160801b0316815250815f81518110612a3b57612a3b6155cc565b602002602001018190525060405180604001604052807f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602001612a9a866001600160801b0316885f015161ffff16612731565b6001600160801b031681525081600181518110612ab957612ab96155cc565b60200260200101819052506040518060400160405280876080016020810190612ae29190615661565b6001600160a01b03168152602001612b01610100890160e08a01615648565b6001600160801b031681525081600281518110612b2057612b206155cc565b60200260200101819052508051600403612b94576040805180820190915280612b5161014089016101208a01615661565b6001600160a01b03168152602001612b698587615798565b6001600160801b031681525081600381518110612b8857612b886155cc565b60200260200101819052505b6001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016634a4090d5612bd36060890160408a01615661565b84846040518463ffffffff1660e01b8152600401610b04939291906156e6565b6040517f7a8c4cfadd28058c6e57e6756b200f08e07cb02178c8870be21c7e834912ed698082525f9161024084602083013761026090209392505050565b5f610ee1612c3d61449c565b836040517f19010000000000000000000000000000000000000000000000000000000000008152600281019290925260228201526042902090565b5f807fc2af567ea1753689f8fa13fc5385b1442048a23bd6039188d5775530b69ee93e612ca86020850185615661565b6020850135612cbd6060870160408801615648565b612ccd6080880160608901615648565b612cdd60a0890160808a01615661565b612ced60c08a0160a08b0161577f565b612cfd60e08b0160c08c016154a2565b612d0e6101008c0160e08d016154a2565b612d206101208d016101008e01615a0a565b612d326101408e016101208f01615a0a565b60408051602081019c909c526001600160a01b039a8b16908c015260608b01989098526001600160801b0396871660808b01529590941660a08901529590911660c087015261ffff1660e086015263ffffffff9384166101008601529290921661012084015267ffffffffffffffff918216610140840152166101608201526101800160408051601f1981840301815291905290505f612dda610160850161014086016154a2565b610160850135612df26101a087016101808801615661565b612e08612e036101a0890189615a31565b6145c5565b612e19612e036101c08a018a615a31565b612e2a612e036101e08b018b615a31565b612e3c6102208b016102008c01615a77565b6040805163ffffffff90981660208901528701959095526001600160a01b039093166060860152608085019190915260a084015260c0830152151560e08201526102208501356101008201526102408501356101208201526101400160405160208183030381529060405290508181604051602001612ebc929190615aa9565b6040516020818303038152906040528051906020012092505050919050565b6101008101515f9063ffffffff16612efb6101e085016101c086016154a2565b63ffffffff16119392505050565b5f826040015164ffffffffff165f03612f3357612f2c60e0860160c08701615648565b9050611a05565b611a028585856040015164ffffffffff1685612f4f57426145d9565b866020015164ffffffffff166145d9565b6060612f8b7f000000000000000000000000000000000000000000000000000000000000000061467b565b905090565b6060612f8b7f000000000000000000000000000000000000000000000000000000000000000061467b565b604080517f1626ba7e00000000000000000000000000000000000000000000000000000000808252600482018690526024820192909252604481018390525f91908390818660648301375f82606483010152601f820160051c60051b915060205f60648401838b5afa9050825f5114601f3d111681169350505050949350505050565b5f82815260046020526040808220815160808101909252805483929190829060ff166011811115613071576130716151f6565b6011811115613082576130826151f6565b81529054610100810464ffffffffff908116602084015266010000000000008204166040830152600160581b9004606090811b6bffffffffffffffffffffffff191691015280519091506130d5906132d4565b6130e3576022915050610ee1565b5f6003825160118111156130f9576130f96151f6565b149050808015613130575081606001516bffffffffffffffffffffffff19168461024001356bffffffffffffffffffffffff191614155b1561314057602392505050610ee1565b835f613157610513610240840161022085016154a2565b90505f61316683838787612f09565b6001600160801b031690508061318461028089016102608a01615648565b6001600160801b031610806131ca57506131a460e0840160c08501615648565b6001600160801b03166131bf61028089016102608a01615648565b6001600160801b0316115b156131dd57602495505050505050610ee1565b5f613267610edc8a6102408b01356131fd6102808d016102608e01615648565b604080517f5684103d0f61d538a3046b9d695a282ed15cfdbc1718098045005776c56502936020820152908101849052606081018390526001600160801b03821660808201525f9060a0016040516020818303038152906040528051906020012090509392505050565b905061329061327c6060860160408701615661565b8261328b6102808c018c615abd565b61338a565b6132a35760259650505050505050610ee1565b6132c68985856132bb6102808d016102608e01615648565b8c61024001356139d0565b505f98975050505050505050565b5f60018260118111156132e9576132e96151f6565b148061330657506002826011811115613304576133046151f6565b145b80610ee157506003826011811115613320576133206151f6565b1492915050565b604080517fa5476945de5b5bca23c4c57f40bc6f957cf3bc034be35661c0b72f8a28071c1660208201529081018390526001600160801b03821660608201525f906080015b60405160208183030381529060405280519060200120905092915050565b5f61040082111561339c57505f611a05565b5f5f6133a98686866146b8565b5090925090505f8160038111156133c2576133c26151f6565b1480156133e05750866001600160a01b0316826001600160a01b0316145b156133f057600192505050611a05565b5f876001600160a01b03163b1180156134105750613410878787876146ff565b979650505050505050565b61342785600c83612749565b6040516001600160801b038316815285907f713e46e78c813e86eb055cee1aa59b0635f87526edbb8bcec6542478a8237e4c9060200160405180910390a26001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016630357371d6134a46080870160608801615661565b6134ad876128dd565b6040516001600160e01b031960e085901b1681526001600160a01b03909216600483015260248201526044015f604051808303815f87803b1580156134f0575f5ffd5b505af1158015613502573d5f5f3e3d5ffd5b505f92506135289150506001600160801b038416610eab6101608801610140890161577f565b6135329084615798565b905061354a858585846135458a8a612853565b612949565b505050505050565b5f6107d0825f015161ffff16111580156135765750612710826020015161ffff1611155b801561358c5750612710826040015161ffff1611155b80156135a25750612710826060015161ffff1611155b80156135bb575062989680826080015163ffffffff1611155b80156135d45750620151808260a0015163ffffffff1611155b80156135e957505f8260c0015163ffffffff16115b8015613602575062093a808260c0015163ffffffff1611155b801561361b575062093a808260e0015163ffffffff1611155b801561365257507f000000000000000000000000000000000000000000000000000000000000000082610100015163ffffffff1611155b613688576040517f17ecbc1900000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b63ffffffff4281166101208401525f8054909182916136a79116615b00565b91906101000a81548163ffffffff021916908363ffffffff160217905590508160015f8363ffffffff1663ffffffff1681526020019081526020015f205f820151815f015f6101000a81548161ffff021916908361ffff1602179055506020820151815f0160026101000a81548161ffff021916908361ffff1602179055506040820151815f0160046101000a81548161ffff021916908361ffff1602179055506060820151815f0160066101000a81548161ffff021916908361ffff1602179055506080820151815f0160086101000a81548163ffffffff021916908363ffffffff16021790555060a0820151815f01600c6101000a81548163ffffffff021916908363ffffffff16021790555060c0820151815f0160106101000a81548163ffffffff021916908363ffffffff16021790555060e0820151815f0160146101000a81548163ffffffff021916908363ffffffff160217905550610100820151815f0160186101000a81548163ffffffff021916908363ffffffff160217905550610120820151815f01601c6101000a81548163ffffffff021916908363ffffffff1602179055509050508063ffffffff167f5da0390928bc0bcda7d1909cb1992ba9560509d97a23cd0d5012c2248ab4a0168360405161388991906154bb565b60405180910390a2919050565b6138ac83600c6610589bdc9d195960ca1b612749565b827f713e46e78c813e86eb055cee1aa59b0635f87526edbb8bcec6542478a8237e4c6138f86138e160e0860160c08701615648565b6001600160801b0316846060015161ffff16612731565b6040516001600160801b03909116815260200160405180910390a26107858282836060015161ffff1661428a565b5f8061393860e0860160c08701615648565b6001600160801b031690505f6139566101c087016101a088016154a2565b63ffffffff16613966854261575b565b61397090846159d4565b61397a91906159eb565b90505f613989878787426145d9565b6001600160801b03169050808211156139a0578091505b5f6139b384886060015161ffff16612731565b90508083116139c257806139c4565b825b98975050505050505050565b5f6139db8585612edb565b604080516080810182526004815264ffffffffff42166020820152919250810182613a0b57856101000151613a1d565b613a1d6101e088016101c089016154a2565b613a2d9063ffffffff1642615b24565b64ffffffffff1681526bffffffffffffffffffffffff1984166020918201525f88815260049091526040902081518154829060ff19166001836011811115613a7757613a776151f6565b02179055506020820151815460408401516060948501516affffffffffffffffffff001990921661010064ffffffffff948516026affffffffff0000000000001916176601000000000000939091169290920291909117600160581b600160f81b031916600160581b9190931c029190911790555f613b0b6001600160801b038516610eab61016089016101408a0161577f565b613b159085615798565b9050613b276080870160608801615661565b6001600160a01b0316877f2cfa584ab2f364c2acb116271638d4e2d77394524388c5011a743492bb3e242e8386604051613b769291906001600160801b03929092168252602082015260400190565b60405180910390a381613c25576001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016630205d9c8613bc26080890160608a01615661565b613bcb896128dd565b6040516001600160e01b031960e085901b1681526001600160a01b03909216600483015260248201526044015f604051808303815f87803b158015613c0e575f5ffd5b505af1158015613c20573d5f5f3e3d5ffd5b505050505b61118a868686846135458b8b612853565b5f613c4760a0830160808401615661565b6001600160a01b0316336001600160a01b031614613c6757506001610ee1565b613c7961018083016101608401615a0a565b67ffffffffffffffff16421115613c9257506003610ee1565b613c9d601e426157b7565b613caf61018084016101608501615a0a565b67ffffffffffffffff161115613cc757506004610ee1565b613ce1613cdc610240840161022085016154a2565b6147f0565b613ced57506005610ee1565b5f8381526004602052604081205460ff166011811115613d0f57613d0f6151f6565b14613d1c57506006610ee1565b6001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016632aa6d5b26001613d5d60a0860160808701615661565b6040518363ffffffff1660e01b8152600401613d7a929190615b41565b602060405180830381865afa158015613d95573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190613db99190615b6d565b613dc557506002610ee1565b505f92915050565b5f5f613dd98585614874565b90505f816028811115613dee57613dee6151f6565b03613e0057613dfd8585614a29565b90505b5f816028811115613e1357613e136151f6565b03613e2657613e23858585614aa0565b90505b5f816028811115613e3957613e396151f6565b03611a0557611a02858585614c6b565b5f8181613e5d6102c2610260840184615983565b905081358114613e7257600792505050610ee1565b613ed7613e83610260860186615983565b610240013560055f613e9b6060870160408801615661565b6001600160a01b0316815260208101919091526040015f2090600881901c5f90815260208390526040902054600160ff83161b16151592915050565b15613ee757601b92505050610ee1565b613f09613efa6060840160408501615661565b8261328b610280880188615abd565b613f1857601c92505050610ee1565b613f3a613f2b6080840160608501615661565b8661328b610240880188615abd565b613f4957601d92505050610ee1565b613f57610260850185615983565b613f6a9061022081019061020001615a77565b8015613f955750613f93613f846060840160408501615661565b8661328b6102a0880188615abd565b155b15613fa557601e92505050610ee1565b505f949350505050565b5f5f613fba846128dd565b90506001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001663e5d2cef5613ffb6080870160608801615661565b6040516001600160e01b031960e084901b1681526001600160a01b039091166004820152602481018490526044016020604051808303815f875af1158015614045573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906140699190615b6d565b614124575f6001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016632aa6d5b2826140ae6080890160608a01615661565b6040518363ffffffff1660e01b81526004016140cb929190615b41565b602060405180830381865afa1580156140e6573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061410a9190615b6d565b90508061411857601f61411b565b60205b92505050610ee1565b6001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001663282d3fdf6141636060870160408801615661565b61416d8787612853565b6040516001600160e01b031960e085901b1681526001600160a01b03909216600483015260248201526044016020604051808303815f875af11580156141b5573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906141d99190615b6d565b614281576001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016630357371d61421c6080870160608801615661565b6040516001600160e01b031960e084901b1681526001600160a01b039091166004820152602481018490526044015f604051808303815f87803b158015614261575f5ffd5b505af1158015614273573d5f5f3e3d5ffd5b505050506021915050610ee1565b505f9392505050565b6001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016630357371d6142c96080860160608701615661565b6142d2866128dd565b6040516001600160e01b031960e085901b1681526001600160a01b03909216600483015260248201526044015f604051808303815f87803b158015614315575f5ffd5b505af1158015614327573d5f5f3e3d5ffd5b505f9250600191506143369050565b60405190808252806020026020018201604052801561437a57816020015b604080518082019091525f80825260208201528152602001906001900390816143545790505b50905060405180604001604052807f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031681526020016143dc8660c00160208101906143cd9190615648565b6001600160801b031685612731565b6001600160801b0316815250815f815181106143fa576143fa6155cc565b60209081029190910101526001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016634a4090d56144446060870160408801615661565b61444e8787612853565b846040518463ffffffff1660e01b81526004016113ea939291906156e6565b60a08201515f9063ffffffff1661448c6101c086016101a087016154a2565b6127279063ffffffff16846157b7565b5f306001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000161480156144f457507f000000000000000000000000000000000000000000000000000000000000000046145b1561451e57507f000000000000000000000000000000000000000000000000000000000000000090565b612f8b604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201527f0000000000000000000000000000000000000000000000000000000000000000918101919091527f000000000000000000000000000000000000000000000000000000000000000060608201524660808201523060a08201525f9060c00160405160208183030381529060405280519060200120905090565b5f828260405160200161336c929190615b88565b5f5f6145e686868661446d565b9050808311614607576145ff60e0870160c08801615648565b915050611a05565b5f8560c0015163ffffffff168261461e91906157b7565b90508084101561466f5760c086015163ffffffff1661463d858361575b565b61464d60e08a0160c08b01615648565b6001600160801b031661466091906159d4565b61466a91906159eb565b613410565b505f9695505050505050565b60605f61468783614e91565b6040805160208082528183019092529192505f91906020820181803683375050509182525060208101929092525090565b5f808060418490036146ec578435602086013560408701355f1a6146de89828585614ed1565b9550955095505050506146f6565b505f915060029050825b93509350939050565b5f603f61471062030d4060406159d4565b61471a91906159eb565b614726906127106157b7565b5a115a90614763576040517fb1d3d6630000000000000000000000000000000000000000000000000000000081526004016106ba91815260200190565b506040517f8fcf938e0000000000000000000000000000000000000000000000000000000081523090638fcf938e9062030d40906147ab908990899089908990600401615bc7565b6020604051808303818786fa935050505080156147e5575060408051601f3d908101601f191682019092526147e291810190615b6d565b60015b612f2c57505f611a05565b5f805463ffffffff90811690831681900361480e5750600192915050565b63ffffffff8316158015906148385750614829600182615c0c565b63ffffffff168363ffffffff16145b8015612271575063ffffffff8082165f9081526001602052604090205461486a9161025891600160e01b9004166157b7565b4211159392505050565b5f6148826020830183615661565b6001600160a01b031661489b6060850160408601615661565b6001600160a01b0316146148b157506008610ee1565b6148c16080840160608501615661565b6001600160a01b03166148da6060850160408601615661565b6001600160a01b0316036148f057506009610ee1565b5f6149036101a084016101808501615661565b6001600160a01b03161415801561494c57506149256080840160608501615661565b6001600160a01b03166149406101a084016101808501615661565b6001600160a01b031614155b1561495957506013610ee1565b60106149696101a0840184615a31565b90501180614986575060106149826101c0840184615a31565b9050115b806149a05750601061499c6101e0840184615a31565b9050115b156149ad57506014610ee1565b6149d36149be6101a0840184615a31565b6149ce6080870160608801615661565b614f99565b156149e057506015610ee1565b5f6149ef6101c0840184615a31565b9050118015614a1c5750614a1a614a0a6101c0840184615a31565b6149ce60a0870160808801615661565b155b15613dc557506016610ee1565b5f81602001358360a0013514614a415750600a610ee1565b816101600135836101e0013514614a5a57506012610ee1565b5f614a696101e0840184615a31565b159050614a8657614a81612e036101e0850185615a31565b614a88565b5f5b90508084610200013514614281576017915050610ee1565b5f614ab16060840160408501615648565b6001600160801b0316614aca60e0860160c08701615648565b6001600160801b03161115614ae15750600b612271565b614af16080840160608501615648565b6001600160801b0316614b0b610100860160e08701615648565b6001600160801b03161115614b225750600c612271565b614b3260a0840160808501615661565b6001600160a01b0316614b4d61014086016101208701615661565b6001600160a01b0316141580614b8b5750614b6e60c0840160a0850161577f565b61ffff16614b846101608601610140870161577f565b61ffff1614155b15614b985750600d612271565b6107d0614bad6101608601610140870161577f565b61ffff161180614bf557505f614bcb6101608601610140870161577f565b61ffff16118015614bf557505f614bea61014086016101208701615661565b6001600160a01b0316145b15614c025750600e612271565b614c14610160840161014085016154a2565b63ffffffff16614c2c610120860161010087016154a2565b63ffffffff161080614c5e5750608082015163ffffffff16614c56610120860161010087016154a2565b63ffffffff16105b1561428157506018612271565b5f614c7c60e0840160c085016154a2565b63ffffffff16614c946101c086016101a087016154a2565b63ffffffff1614614ca75750600f612271565b614cb96101c085016101a086016154a2565b63ffffffff161580614ce4575062093a80614cdc6101c086016101a087016154a2565b63ffffffff16115b15614cf157506010612271565b614d02610100840160e085016154a2565b63ffffffff16614d1a6101e086016101c087016154a2565b63ffffffff1614614d2d57506026612271565b6301e13380614d446101e086016101c087016154a2565b63ffffffff161115614d5857506027612271565b5f614d6b6101a0860161018087016154a2565b63ffffffff169050610258811115614d87576011915050612271565b5f81118015614d965750603c81105b8015614db15750614daf61022085016102008601615a77565b155b15614dc0576028915050612271565b614dd261014085016101208601615a0a565b67ffffffffffffffff16421115614ded576019915050612271565b60a08301515f9063ffffffff16614e0c6101c088016101a089016154a2565b63ffffffff16614e1c84426157b7565b614e2691906157b7565b614e3091906157b7565b9050614e4461012086016101008701615a0a565b67ffffffffffffffff1615801590614e765750614e6961012086016101008701615a0a565b67ffffffffffffffff1681115b15614e8657601a92505050612271565b505f95945050505050565b5f60ff8216601f811115610ee1576040517fb3512b0c00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f80807f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a0841115614f0a57505f91506003905082614f8f565b604080515f808252602082018084528a905260ff891692820192909252606081018790526080810186905260019060a0016020604051602081039080840390855afa158015614f5b573d5f5f3e3d5ffd5b5050604051601f1901519150506001600160a01b038116614f8657505f925060019150829050614f8f565b92505f91508190505b9450945094915050565b5f805b83811015613fa557826001600160a01b0316858583818110614fc057614fc06155cc565b9050602002016020810190614fd59190615661565b6001600160a01b031603614fed576001915050612271565b600101614f9c565b5f5f83601f840112615005575f5ffd5b50813567ffffffffffffffff81111561501c575f5ffd5b6020830191508360208260051b8501011115615036575f5ffd5b9250929050565b5f5f6020838503121561504e575f5ffd5b823567ffffffffffffffff811115615064575f5ffd5b61507085828601614ff5565b90969095509350505050565b80356012811061508a575f5ffd5b919050565b5f5f5f606084860312156150a1575f5ffd5b833592506150b16020850161507c565b929592945050506040919091013590565b5f61024082840312156150d3575f5ffd5b50919050565b5f61024082840312156150ea575f5ffd5b61227183836150c2565b5f5f6102608385031215615106575f5ffd5b61511084846150c2565b94610240939093013593505050565b801515811461512c575f5ffd5b50565b80356001600160801b038116811461508a575f5ffd5b5f5f5f5f5f6102c0868803121561515a575f5ffd5b61516487876150c2565b9450615173610240870161507c565b9350610260860135925061028086013561518c8161511f565b915061519b6102a0870161512f565b90509295509295909350565b5f602082840312156151b7575f5ffd5b813567ffffffffffffffff8111156151cd575f5ffd5b82016102608185031215612271575f5ffd5b5f602082840312156151ef575f5ffd5b5035919050565b634e487b7160e01b5f52602160045260245ffd5b6012811061521a5761521a6151f6565b9052565b6060810161522c828661520a565b64ffffffffff841660208301526bffffffffffffffffffffffff1983166040830152949350505050565b5f81518084528060208401602086015e5f602082860101526020601f19601f83011685010191505092915050565b7fff000000000000000000000000000000000000000000000000000000000000008816815260e060208201525f6152be60e0830189615256565b82810360408401526152d08189615256565b606084018890526001600160a01b038716608085015260a0840186905283810360c0850152845180825260208087019350909101905f5b81811015615325578351835260209384019390920191600101615307565b50909b9a5050505050505050505050565b80356001600160a01b038116811461508a575f5ffd5b5f5f83601f84011261535c575f5ffd5b50813567ffffffffffffffff811115615373575f5ffd5b602083019150836020828501011115615036575f5ffd5b5f5f5f5f6060858703121561539d575f5ffd5b6153a685615336565b935060208501359250604085013567ffffffffffffffff8111156153c8575f5ffd5b6153d48782880161534c565b95989497509550505050565b5f5f5f5f5f5f6102a087890312156153f6575f5ffd5b61540088886150c2565b955061540f610240880161512f565b945061026087013567ffffffffffffffff81111561542b575f5ffd5b61543789828a0161534c565b90955093505061028087013567ffffffffffffffff811115615457575f5ffd5b61546389828a0161534c565b979a9699509497509295939492505050565b5f610140828403128015615487575f5ffd5b509092915050565b803563ffffffff8116811461508a575f5ffd5b5f602082840312156154b2575f5ffd5b6122718261548f565b815161ffff168152610140810160208301516154dd602084018261ffff169052565b5060408301516154f3604084018261ffff169052565b506060830151615509606084018261ffff169052565b506080830151615521608084018263ffffffff169052565b5060a083015161553960a084018263ffffffff169052565b5060c083015161555160c084018263ffffffff169052565b5060e083015161556960e084018263ffffffff169052565b5061010083015161558361010084018263ffffffff169052565b5061012083015161559d61012084018263ffffffff169052565b5092915050565b5f5f604083850312156155b5575f5ffd5b6155be83615336565b946020939093013593505050565b634e487b7160e01b5f52603260045260245ffd5b5f82356102be198336030181126155f5575f5ffd5b9190910192915050565b6020810160298310615613576156136151f6565b91905290565b60408101615627828561520a565b8260208301529392505050565b82815260408101612271602083018461520a565b5f60208284031215615658575f5ffd5b6122718261512f565b5f60208284031215615671575f5ffd5b61227182615336565b634e487b7160e01b5f52604160045260245ffd5b5f8151808452602084019350602083015f5b828110156156dc57815180516001600160a01b031687526020908101516001600160801b031681880152604090960195909101906001016156a0565b5093949350505050565b6001600160a01b0384168152826020820152606060408201525f611a02606083018461568e565b6040810161571b828461520a565b7f526573756c74436f6d6d69747465640000000000000000000000000000000000602083015292915050565b634e487b7160e01b5f52601160045260245ffd5b81810381811115610ee157610ee1615747565b803561ffff8116811461508a575f5ffd5b5f6020828403121561578f575f5ffd5b6122718261576e565b6001600160801b038281168282160390811115610ee157610ee1615747565b80820180821115610ee157610ee1615747565b6001600160a01b03841681526001600160801b0383166020820152606060408201525f611a02606083018461568e565b60408101615808828461520a565b7f4368616c6c656e67656400000000000000000000000000000000000000000000602083015292915050565b5f823561029e198336030181126155f5575f5ffd5b60408101615857828461520a565b7f5265616479000000000000000000000000000000000000000000000000000000602083015292915050565b604051610140810167ffffffffffffffff811182821017156158b357634e487b7160e01b5f52604160045260245ffd5b60405290565b5f6101408284031280156158cb575f5ffd5b506158d4615883565b6158dd8361576e565b81526158eb6020840161576e565b60208201526158fc6040840161576e565b604082015261590d6060840161576e565b606082015261591e6080840161548f565b608082015261592f60a0840161548f565b60a082015261594060c0840161548f565b60c082015261595160e0840161548f565b60e0820152615963610100840161548f565b610100820152615976610120840161548f565b6101208201529392505050565b5f823561025e198336030181126155f5575f5ffd5b6001600160a01b0385168152602081018490526001600160801b0383166040820152608081016159cb606083018461520a565b95945050505050565b8082028115828204841417610ee157610ee1615747565b5f82615a0557634e487b7160e01b5f52601260045260245ffd5b500490565b5f60208284031215615a1a575f5ffd5b813567ffffffffffffffff81168114612271575f5ffd5b5f5f8335601e19843603018112615a46575f5ffd5b83018035915067ffffffffffffffff821115615a60575f5ffd5b6020019150600581901b3603821315615036575f5ffd5b5f60208284031215615a87575f5ffd5b81356122718161511f565b5f81518060208401855e5f93019283525090919050565b5f611a05615ab78386615a92565b84615a92565b5f5f8335601e19843603018112615ad2575f5ffd5b83018035915067ffffffffffffffff821115615aec575f5ffd5b602001915036819003821315615036575f5ffd5b5f63ffffffff821663ffffffff8103615b1b57615b1b615747565b60010192915050565b64ffffffffff8181168382160190811115610ee157610ee1615747565b6040810160038410615b5557615b556151f6565b9281526001600160a01b039190911660209091015290565b5f60208284031215615b7d575f5ffd5b81516122718161511f565b5f8184825b85811015615bbc576001600160a01b03615ba683615336565b1683526020928301929190910190600101615b8d565b509095945050505050565b6001600160a01b038516815283602082015260606040820152816060820152818360808301375f818301608090810191909152601f909201601f191601019392505050565b63ffffffff8281168282160390811115610ee157610ee161574756'
