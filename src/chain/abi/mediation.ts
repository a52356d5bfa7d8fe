// Generated from contracts/src/Mediation.sol by scripts/build-contracts.ts: change it there.
// biome-ignore format: generated
export const mediationAbi = [
  {
    type: 'constructor',
    inputs: [
      {
        name: 'with',
        type: 'tuple',
        internalType: 'struct Court',
        components: [
          {
            name: 'deals',
            type: 'address',
            internalType: 'contract IDeals'
          },
          {
            name: 'escrow',
            type: 'address',
            internalType: 'contract IEscrow'
          },
          {
            name: 'staking',
            type: 'address',
            internalType: 'contract IStaking'
          },
          {
            name: 'pool',
            type: 'address',
            internalType: 'contract IMediatorPool'
          },
          {
            name: 'randomness',
            type: 'address',
            internalType: 'contract IRandomness'
          },
          {
            name: 'strategies',
            type: 'address',
            internalType: 'contract IStrategies'
          },
          {
            name: 'reputation',
            type: 'address',
            internalType: 'contract IReputation'
          },
          {
            name: 'slashing',
            type: 'address',
            internalType: 'contract ISlashing'
          },
          {
            name: 'fund',
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
    name: 'APPEAL_S',
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
    name: 'MAX_JOINED',
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
    name: 'MAX_REDRAWS',
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
    name: 'REVEAL_S',
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
    name: 'appeal',
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
    name: 'appealBond',
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
        type: 'uint256',
        internalType: 'uint256'
      }
    ],
    stateMutability: 'view'
  },
  {
    type: 'function',
    name: 'audit',
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
        name: 'finder',
        type: 'address',
        internalType: 'address'
      },
      {
        name: 'payer',
        type: 'address',
        internalType: 'address'
      }
    ],
    outputs: [],
    stateMutability: 'nonpayable'
  },
  {
    type: 'function',
    name: 'bondsOf',
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
        type: 'tuple[]',
        internalType: 'struct Bond[]',
        components: [
          {
            name: 'owner',
            type: 'address',
            internalType: 'address'
          },
          {
            name: 'amount',
            type: 'uint128',
            internalType: 'uint128'
          },
          {
            name: 'against',
            type: 'uint8',
            internalType: 'enum Ruling'
          }
        ]
      }
    ],
    stateMutability: 'view'
  },
  {
    type: 'function',
    name: 'caseOf',
    inputs: [
      {
        name: 'dealId',
        type: 'bytes32',
        internalType: 'bytes32'
      }
    ],
    outputs: [
      {
        name: 'c',
        type: 'tuple',
        internalType: 'struct Case',
        components: [
          {
            name: 'finder',
            type: 'address',
            internalType: 'address'
          },
          {
            name: 'deadline',
            type: 'uint40',
            internalType: 'uint40'
          },
          {
            name: 'phase',
            type: 'uint8',
            internalType: 'enum Phase'
          },
          {
            name: 'round',
            type: 'uint8',
            internalType: 'uint8'
          },
          {
            name: 'redraws',
            type: 'uint8',
            internalType: 'uint8'
          },
          {
            name: 'open',
            type: 'uint8',
            internalType: 'uint8'
          },
          {
            name: 'paid',
            type: 'bool',
            internalType: 'bool'
          },
          {
            name: 'ruling',
            type: 'uint8',
            internalType: 'enum Ruling'
          },
          {
            name: 'price',
            type: 'uint128',
            internalType: 'uint128'
          },
          {
            name: 'pot',
            type: 'uint128',
            internalType: 'uint128'
          },
          {
            name: 'payer',
            type: 'uint8',
            internalType: 'enum Payer'
          },
          {
            name: 'fee',
            type: 'uint96',
            internalType: 'uint96'
          },
          {
            name: 'answer',
            type: 'bytes32',
            internalType: 'bytes32'
          },
          {
            name: 'seats',
            type: 'uint8[4]',
            internalType: 'uint8[4]'
          }
        ]
      }
    ],
    stateMutability: 'view'
  },
  {
    type: 'function',
    name: 'challenge',
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
    name: 'commitVote',
    inputs: [
      {
        name: 'dealId',
        type: 'bytes32',
        internalType: 'bytes32'
      },
      {
        name: 'seat',
        type: 'uint256',
        internalType: 'uint256'
      },
      {
        name: 'commitment',
        type: 'bytes32',
        internalType: 'bytes32'
      }
    ],
    outputs: [],
    stateMutability: 'nonpayable'
  },
  {
    type: 'function',
    name: 'conclude',
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
    name: 'convictEquivocation',
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
        name: 'finder',
        type: 'address',
        internalType: 'address'
      }
    ],
    outputs: [],
    stateMutability: 'nonpayable'
  },
  {
    type: 'function',
    name: 'convictWithheld',
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
    name: 'draw',
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
        name: 'list',
        type: 'address[]',
        internalType: 'address[]'
      }
    ],
    outputs: [],
    stateMutability: 'nonpayable'
  },
  {
    type: 'function',
    name: 'fund',
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
    name: 'joinChallenge',
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
    name: 'revealResult',
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
        name: 'parts',
        type: 'tuple',
        internalType: 'struct ResultHash.Parts',
        components: [
          {
            name: 'dealId',
            type: 'bytes32',
            internalType: 'bytes32'
          },
          {
            name: 'provider',
            type: 'address',
            internalType: 'address'
          },
          {
            name: 'digest',
            type: 'bytes32',
            internalType: 'bytes32'
          },
          {
            name: 'outputsDigest',
            type: 'bytes32',
            internalType: 'bytes32'
          },
          {
            name: 'outcomeId',
            type: 'bytes32',
            internalType: 'bytes32'
          },
          {
            name: 'salt',
            type: 'bytes32',
            internalType: 'bytes32'
          }
        ]
      }
    ],
    outputs: [],
    stateMutability: 'nonpayable'
  },
  {
    type: 'function',
    name: 'revealVote',
    inputs: [
      {
        name: 'dealId',
        type: 'bytes32',
        internalType: 'bytes32'
      },
      {
        name: 'seat',
        type: 'uint256',
        internalType: 'uint256'
      },
      {
        name: 'vote',
        type: 'uint8',
        internalType: 'enum Vote'
      },
      {
        name: 'answer',
        type: 'bytes32',
        internalType: 'bytes32'
      },
      {
        name: 'salt',
        type: 'bytes32',
        internalType: 'bytes32'
      }
    ],
    outputs: [],
    stateMutability: 'nonpayable'
  },
  {
    type: 'function',
    name: 'seatsOf',
    inputs: [
      {
        name: 'dealId',
        type: 'bytes32',
        internalType: 'bytes32'
      },
      {
        name: 'round',
        type: 'uint8',
        internalType: 'uint8'
      }
    ],
    outputs: [
      {
        name: '',
        type: 'tuple[]',
        internalType: 'struct Seat[]',
        components: [
          {
            name: 'mediator',
            type: 'address',
            internalType: 'address'
          },
          {
            name: 'vote',
            type: 'uint8',
            internalType: 'enum Vote'
          },
          {
            name: 'word',
            type: 'bytes32',
            internalType: 'bytes32'
          }
        ]
      }
    ],
    stateMutability: 'view'
  },
  {
    type: 'function',
    name: 'tally',
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
    type: 'event',
    name: 'BondPosted',
    inputs: [
      {
        name: 'dealId',
        type: 'bytes32',
        indexed: true,
        internalType: 'bytes32'
      },
      {
        name: 'owner',
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
        name: 'against',
        type: 'uint8',
        indexed: false,
        internalType: 'enum Ruling'
      }
    ],
    anonymous: false
  },
  {
    type: 'event',
    name: 'CaseClosed',
    inputs: [
      {
        name: 'dealId',
        type: 'bytes32',
        indexed: true,
        internalType: 'bytes32'
      },
      {
        name: 'ruling',
        type: 'uint8',
        indexed: false,
        internalType: 'enum Ruling'
      },
      {
        name: 'round',
        type: 'uint8',
        indexed: false,
        internalType: 'uint8'
      },
      {
        name: 'slashed',
        type: 'uint256',
        indexed: false,
        internalType: 'uint256'
      }
    ],
    anonymous: false
  },
  {
    type: 'event',
    name: 'CaseOpened',
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
        name: 'payer',
        type: 'address',
        indexed: false,
        internalType: 'address'
      },
      {
        name: 'seedRound',
        type: 'uint40',
        indexed: false,
        internalType: 'uint40'
      }
    ],
    anonymous: false
  },
  {
    type: 'event',
    name: 'Escalated',
    inputs: [
      {
        name: 'dealId',
        type: 'bytes32',
        indexed: true,
        internalType: 'bytes32'
      },
      {
        name: 'round',
        type: 'uint8',
        indexed: false,
        internalType: 'uint8'
      },
      {
        name: 'redraws',
        type: 'uint8',
        indexed: false,
        internalType: 'uint8'
      },
      {
        name: 'seedRound',
        type: 'uint40',
        indexed: false,
        internalType: 'uint40'
      }
    ],
    anonymous: false
  },
  {
    type: 'event',
    name: 'NoShow',
    inputs: [
      {
        name: 'dealId',
        type: 'bytes32',
        indexed: true,
        internalType: 'bytes32'
      },
      {
        name: 'mediator',
        type: 'address',
        indexed: true,
        internalType: 'address'
      },
      {
        name: 'round',
        type: 'uint8',
        indexed: false,
        internalType: 'uint8'
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
    name: 'ResultRevealed',
    inputs: [
      {
        name: 'dealId',
        type: 'bytes32',
        indexed: true,
        internalType: 'bytes32'
      },
      {
        name: 'digest',
        type: 'bytes32',
        indexed: false,
        internalType: 'bytes32'
      },
      {
        name: 'outputsDigest',
        type: 'bytes32',
        indexed: false,
        internalType: 'bytes32'
      },
      {
        name: 'outcomeId',
        type: 'bytes32',
        indexed: false,
        internalType: 'bytes32'
      },
      {
        name: 'deadline',
        type: 'uint40',
        indexed: false,
        internalType: 'uint40'
      }
    ],
    anonymous: false
  },
  {
    type: 'event',
    name: 'Ruled',
    inputs: [
      {
        name: 'dealId',
        type: 'bytes32',
        indexed: true,
        internalType: 'bytes32'
      },
      {
        name: 'ruling',
        type: 'uint8',
        indexed: false,
        internalType: 'enum Ruling'
      },
      {
        name: 'round',
        type: 'uint8',
        indexed: false,
        internalType: 'uint8'
      },
      {
        name: 'deadline',
        type: 'uint40',
        indexed: false,
        internalType: 'uint40'
      }
    ],
    anonymous: false
  },
  {
    type: 'event',
    name: 'SeatDrawn',
    inputs: [
      {
        name: 'dealId',
        type: 'bytes32',
        indexed: true,
        internalType: 'bytes32'
      },
      {
        name: 'mediator',
        type: 'address',
        indexed: true,
        internalType: 'address'
      },
      {
        name: 'round',
        type: 'uint8',
        indexed: false,
        internalType: 'uint8'
      },
      {
        name: 'seat',
        type: 'uint256',
        indexed: false,
        internalType: 'uint256'
      },
      {
        name: 'deadline',
        type: 'uint40',
        indexed: false,
        internalType: 'uint40'
      }
    ],
    anonymous: false
  },
  {
    type: 'event',
    name: 'VoteCommitted',
    inputs: [
      {
        name: 'dealId',
        type: 'bytes32',
        indexed: true,
        internalType: 'bytes32'
      },
      {
        name: 'mediator',
        type: 'address',
        indexed: true,
        internalType: 'address'
      },
      {
        name: 'round',
        type: 'uint8',
        indexed: false,
        internalType: 'uint8'
      }
    ],
    anonymous: false
  },
  {
    type: 'event',
    name: 'VoteRevealed',
    inputs: [
      {
        name: 'dealId',
        type: 'bytes32',
        indexed: true,
        internalType: 'bytes32'
      },
      {
        name: 'mediator',
        type: 'address',
        indexed: true,
        internalType: 'address'
      },
      {
        name: 'round',
        type: 'uint8',
        indexed: false,
        internalType: 'uint8'
      },
      {
        name: 'vote',
        type: 'uint8',
        indexed: false,
        internalType: 'enum Vote'
      },
      {
        name: 'answer',
        type: 'bytes32',
        indexed: false,
        internalType: 'bytes32'
      }
    ],
    anonymous: false
  },
  {
    type: 'error',
    name: 'Mediation_BalanceTooLow',
    inputs: [
      {
        name: 'dealId',
        type: 'bytes32',
        internalType: 'bytes32'
      },
      {
        name: 'account',
        type: 'address',
        internalType: 'address'
      },
      {
        name: 'wanted',
        type: 'uint256',
        internalType: 'uint256'
      }
    ]
  },
  {
    type: 'error',
    name: 'Mediation_NoSeedYet',
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
    name: 'Mediation_NotAllowed',
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
    name: 'Mediation_RevealMismatch',
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
    name: 'Mediation_TooEarly',
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
    name: 'Mediation_TooLate',
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
    name: 'Mediation_TooManyChallengers',
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
    name: 'Mediation_WrongList',
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
    name: 'Mediation_WrongPhase',
    inputs: [
      {
        name: 'dealId',
        type: 'bytes32',
        internalType: 'bytes32'
      },
      {
        name: 'phase',
        type: 'uint8',
        internalType: 'enum Phase'
      }
    ]
  },
  {
    type: 'error',
    name: 'Mediation_WronglyWired',
    inputs: []
  }
] as const

// biome-ignore format: generated
export const mediationBytecode = '0x610200604052348015610010575f5ffd5b506040516164ed3803806164ed83398101604081905261002f91610417565b60208101516001600160a01b0316158015906100bf5750306001600160a01b031681602001516001600160a01b0316635ba6284f6040518163ffffffff1660e01b8152600401602060405180830381865afa158015610090573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906100b491906104e1565b6001600160a01b0316145b6100dc57604051635d3e855f60e11b815260040160405180910390fd5b306001600160a01b031681604001516001600160a01b0316635ba6284f6040518163ffffffff1660e01b8152600401602060405180830381865afa158015610126573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061014a91906104e1565b6001600160a01b031614801561016d57506101008101516001600160a01b031615155b61018a57604051635d3e855f60e11b815260040160405180910390fd5b60016001605a1b0381602001516001600160a01b031663fc0c546a6040518163ffffffff1660e01b8152600401602060405180830381865afa1580156101d2573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906101f691906104e1565b6001600160a01b03166318160ddd6040518163ffffffff1660e01b8152600401602060405180830381865afa158015610231573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906102559190610503565b111561027457604051635d3e855f60e11b815260040160405180910390fd5b805160208083015160408085015160608601516001600160a01b0390811660e090815291811660c090815293811660a09081529581166080908152870151958701519387015181166101405292831661012090815294831661010090815290860151908601519486015183166101a05293821661018052921661016052466101e0819052835192517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f936103979385937f8ad88815c51549d3e46351c97253bb46393faae42f910fe5816141b4428188b0937fc89efdaa54c0f20c7adf612882df0950f5a951637e0307cdcb4c672f298b8bc6939192019485526020850193909352604084019190915260608301526001600160a01b0316608082015260a00190565b60408051601f1981840301815291905280516020909101206101c0525061051a9050565b60405161014081016001600160401b03811182821017156103ea57634e487b7160e01b5f52604160045260245ffd5b60405290565b6001600160a01b0381168114610404575f5ffd5b50565b8051610412816103f0565b919050565b5f610140828403128015610429575f5ffd5b506104326103bb565b61043b83610407565b815261044960208401610407565b602082015261045a60408401610407565b604082015261046b60608401610407565b606082015261047c60808401610407565b608082015261048d60a08401610407565b60a082015261049e60c08401610407565b60c08201526104af60e08401610407565b60e08201526104c16101008401610407565b6101008201526104d46101208401610407565b6101208201529392505050565b5f602082840312156104f1575f5ffd5b81516104fc816103f0565b9392505050565b5f60208284031215610513575f5ffd5b5051919050565b60805160a05160c05160e05161010051610120516101405161016051610180516101a0516101c0516101e051615ed261061b5f395f61194501525f611a1801525f61035501525f81816102b401528181610ef501528181611c120152613bf301525f611dfc01525f61210c01525f818161151a0152613aed01525f8181610503015281816105d901528181611b2f01526121d901525f818161251401526126d501525f8181611e95015281816125ca01526143cf01525f8181611f800152612fa601525f81816103d9015281816109ba01528181610a8d01528181610e7001528181610fa30152818161199a01528181612024015261408c0152615ed25ff3fe608060405234801561000f575f5ffd5b506004361061016e575f3560e01c806395b1c29e116100d2578063ae686b7611610088578063d49224e911610063578063d49224e9146102f1578063d8651ad014610311578063deeadf6b14610324575f5ffd5b8063ae686b7614610294578063b60d4288146102a7578063ccabbe27146102de575f5ffd5b8063abc7d14d116100b8578063abc7d14d1461027a578063adf73a0414610283578063ae3e0f021461028c575f5ffd5b806395b1c29e14610252578063a245a62f1461025a575f5ffd5b806368214005116101275780638ebd91531161010d5780638ebd91531461021957806392f036371461022c57806394e60f371461023f575f5ffd5b806368214005146101e65780637f8c0f2a14610206575f5ffd5b8063348426c011610157578063348426c01461019a57806346b16f41146101ad57806357b0e744146101d3575f5ffd5b806306fd7d9214610172578063127ea73514610187575b5f5ffd5b610185610180366004614a83565b610337565b005b610185610195366004614abb565b610490565b6101856101a8366004614b3f565b610926565b6101c06101bb366004614b7f565b610c3c565b6040519081526020015b60405180910390f35b6101856101e1366004614b96565b610c91565b6101f96101f4366004614bb1565b610db7565b6040516101ca9190614c2f565b610185610214366004614c77565b610e57565b610185610227366004614b96565b610f8a565b61018561023a366004614b96565b611084565b61018561024d366004614cc1565b61111d565b6101c0600781565b61026d610268366004614b7f565b61135c565b6040516101ca9190614d8c565b6101c0610e1081565b6101c061025881565b6101c0600281565b6101856102a2366004614b96565b611424565b6040516001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001681526020016101ca565b6101856102ec366004614b96565b61162c565b6103046102ff366004614b7f565b611670565b6040516101ca9190614f13565b61018561031f366004614f22565b611703565b610185610332366004614b96565b611866565b5f5f6103428461193a565b909250905061037c336001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000161483611a8c565b6103a460058260400151600581111561039757610397614bd9565b1415838360400151611ad7565b5f816040015160058111156103bb576103bb614bd9565b0361047d57604051637a7d8acf60e01b81525f906001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001690637a7d8acf9061040e90889060040161513a565b60c0604051808303815f875af115801561042a573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061044e919061523c565b9050610479818583606001516104735761046e6060890160408a016152ba565b611b12565b5f611b12565b9150505b61048a8285836005611d42565b50505050565b5f5f61049b8561193a565b90925090506104c860015b826040015160058111156104bc576104bc614bd9565b14838360400151611ad7565b60208101516040517f2ef4c88100000000000000000000000000000000000000000000000000000000815264ffffffffff90911660048201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690632ef4c88190602401602060405180830381865afa158015610550573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061057491906152d5565b156105925761058b82828360a0015160ff166121b7565b5050505050565b60208101516040517f4a5ae6d800000000000000000000000000000000000000000000000000000000815264ffffffffff90911660048201525f9081906001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001690634a5ae6d8906024016040805180830381865afa15801561061d573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061064191906152ee565b91509150808484602001519091610699576040517f9e18e987000000000000000000000000000000000000000000000000000000008152600481019290925264ffffffffff1660248201526044015b60405180910390fd5b505f905085156106b2576106ad8787612318565b6106b4565b5f5b90508461020089013582146106f8576040517f506264fb00000000000000000000000000000000000000000000000000000000815260040161069091815260200190565b505f5f610709878b888c8c8a61234a565b9150915081515f0361077357808061072857506002866080015160ff16145b1561074457610738878b88612886565b50505050505050505050565b600186608001818151610757919061532c565b60ff90811690915260a0880151610738925089918991166121b7565b60026107ad61025861078d6101c08e016101a08f01615345565b61079e9063ffffffff16600261535e565b6107a89190615375565b6129b5565b64ffffffffff81166020890152604088018260058111156107d0576107d0614bd9565b60058111156107e1576107e1614bd9565b9052505f90505b825181101561091b575f876101a00151600189606001516108099190615388565b60ff166004811061081c5761081c6153a1565b6020020180519061082c826153b5565b60ff1660ff1681525060ff16905061086661085f858481518110610852576108526153a1565b60200260200101516129c0565b5f80612a42565b5f8a815260046020908152604080832060608d015160081b61ff00168617845290915290205583518490839081106108a0576108a06153a1565b60200260200101516001600160a01b0316897fa56b7fe401dd6165e306b5e888c53b8234be978a1470844878277f6aa23928b18a60600151848c6020015160405161090a9392919060ff939093168352602083019190915264ffffffffff16604082015260600190565b60405180910390a3506001016107e8565b506107388787612a6e565b5f5f6109318461193a565b909250905061097460028260400151600581111561095157610951614bd9565b14801561096957505f83815260026020526040902054155b838360400151611ad7565b61098982826020015164ffffffffff16612a8c565b6040517f64482ac4000000000000000000000000000000000000000000000000000000008152600481018390525f907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316906364482ac490602401606060405180830381865afa158015610a07573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610a2b91906153d3565b92505f915050843584148015610a705750610a4c60808701606088016152ba565b6001600160a01b0316610a6560408701602088016152ba565b6001600160a01b0316145b8015610b4e57506bffffffffffffffffffffffff198216610b3d467f0000000000000000000000000000000000000000000000000000000000000000610abb368a90038a018a615418565b6040805160208082018690526001600160a01b0380861683850152845160608085019190915291850151166080808401919091529284015160a0808401919091529084015160c08301529183015160e0820152908201516101008201525f90610120016040516020818303038152906040528051906020012090509392505050565b6bffffffffffffffffffffffff1916145b9050833382610b825760405163259deeb560e11b815260048101929092526001600160a01b03166024820152604401610690565b5050610b9e5f610b928686612ad1565b11858560400151611ad7565b610ba785612b74565b5f85815260026020526040902055610bbf8484612bc4565b610bc98484612a6e565b837fe1355da6325389849d8f4aaaf042161de4404350b6eba059eae46520e39903978660400135876060013588608001358760200151604051610c2c94939291909384526020840192909252604083015264ffffffffff16606082015260800190565b60405180910390a2505050505050565b5f5f610c4783612c41565b9050610c6281606001516001610c5d919061532c565b612c90565b816060015160ff168261016001516bffffffffffffffffffffffff16901b610c8a919061535e565b9392505050565b5f5f610c9c8361193a565b91509150610cdb816060015160ff1660011480156109695750600182604001516005811115610ccd57610ccd614bd9565b1480610969575060026104a6565b5f610cec60608501604086016152ba565b6001600160a01b0316336001600160a01b03161480610d2b5750610d1660808501606086016152ba565b6001600160a01b0316336001600160a01b0316145b80610d3f575081516001600160a01b031633145b9050610d4c811584611a8c565b5f838152600560205260409020548390600711610d98576040517feadecde800000000000000000000000000000000000000000000000000000000815260040161069091815260200190565b5061048a838361016001516bffffffffffffffffffffffff165f612cab565b60605f610dc384612c41565b5f85815260026020526040902054610180820152905060ff83161580610df25750806060015160ff168360ff16115b15610e4057604080515f8082526020820190925290610e37565b604080516060810182525f80825260208083018290529282015282525f19909201910181610e0c5790505b50915050610e51565b610e4d8482856001612e32565b9150505b92915050565b604051637a7d8acf60e01b81525f906001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001690637a7d8acf90610ea590879060040161513a565b60c0604051808303815f875af1158015610ec1573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610ee5919061523c565b9050610f2a336001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016148015610f23575081606001515b8251611a8c565b8051610f4090610f3b838686611b12565b612a6e565b6001600160a01b0382161561048a5761048a815f015183610f6d8460a001516001600160801b0316612f5b565b8460a001516001600160801b0316610f859190615375565b612f67565b604051637a7d8acf60e01b81525f906001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001690637a7d8acf90610fd890859060040161513a565b60c0604051808303815f875af1158015610ff4573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611018919061523c565b905061104a61102d60608401604085016152ba565b6001600160a01b0316336001600160a01b031614825f0151611a8c565b805161105b90610f3b833380611b12565b80606001511561108057611080815f0151338360a001516001600160801b0316612f67565b5050565b5f5f61108f8361193a565b90925090505f6002826040015160058111156110ad576110ad614bd9565b1480156110c557505f83815260026020526040902054155b80156110d957505f6110d78484612ad1565b115b90506110ea81848460400151611ad7565b5f610258836020015164ffffffffff166111049190615375565b90506111108482612a8c565b61058b8486856004611d42565b5f61112786612c41565b905060028160400151600581111561114157611141614bd9565b1480156111595750806020015164ffffffffff164210155b801561117157505f8681526002602052604090205415155b1561118a576111808682612bc4565b61118a8682612a6e565b6111b16003826040015160058111156111a5576111a5614bd9565b14878360400151611ad7565b6020810151869064ffffffffff811642106111ef576040516382742f0f60e01b8152600481019290925264ffffffffff166024820152604401610690565b50505f6111ff8783886001613065565b606083810151604080514660208083019190915230828401529381018c905260ff90921660808301523360a083015260c0820188905260e080830188905281518084039091018152610100909201905280519101209091505f81831864ffffffffff191615801561129a57506112758688613125565b600681111561128657611286614bd9565b87600681111561129857611298614bd9565b145b90508833826112ce5760405163259deeb560e11b815260048101929092526001600160a01b03166024820152604401610690565b50506112e76112e08463ffffffff1690565b8888612a42565b5f8a815260046020908152604080832060608901805160081b61ff00168e178552925291829020929092559051905133918b917f56d49ccff8bde7c0bececbedfbbe45739c00903ae02478c4d3ae0d4814f8798f91611349918c908c9061547a565b60405180910390a3505050505050505050565b606060055f8381526020019081526020015f20805480602002602001604051908101604052809291908181526020015f905b82821015611419575f848152602090819020604080516060810182526002860290920180546001600160a01b0316835260018101546001600160801b03811694840194909452919290830190600160801b900460ff1660078111156113f5576113f5614bd9565b600781111561140657611406614bd9565b815250508152602001906001019061138e565b505050509050919050565b5f5f61142f8361193a565b5f8281526002602081905260409091205461018083015291935091508160400151600581111561146157611461614bd9565b036114df575f6114718383612ad1565b1561149457610258826020015164ffffffffff1661148f9190615375565b6114a1565b816020015164ffffffffff165b90506114ad8382612a8c565b6101808201516114d9901515806114ce5750826020015164ffffffffff1682145b848460400151611ad7565b5061150f565b6114e960036104a6565b5f6114f48383612ad1565b111561150f5761150f82826020015164ffffffffff16612a8c565b5f6001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001663cf3c99a16101e08601356115576101808801610160890161549f565b6040516001600160e01b031960e085901b168152600481019290925267ffffffffffffffff166024820152604401608060405180830381865afa1580156115a0573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906115c491906154ba565b90505f6115d7848485606001515f612e32565b90505f6115ef82856060015186610180015186613184565b90506115fd858560056133ae565b604081015115611618576116188587868585604001516133e4565b61162485878684613705565b505050505050565b5f5f6116378361193a565b909250905061164660046104a6565b61165b82826020015164ffffffffff16612a8c565b61166b8284838460e00151611d42565b505050565b611678614960565b61168182612c41565b5f8381526002602052604090205461018082015290506005816040015160058111156116af576116af614bd9565b146116ce576116be828261391e565b6001600160801b03166101208201525b6003816040015160058111156116e6576116e6614bd9565b036116fe576116f58282612ad1565b60ff1660a08201525b919050565b5f61170d84612c41565b905061173660028260400151600581111561172a5761172a614bd9565b14858360400151611ad7565b6020810151849064ffffffffff81164210611774576040516382742f0f60e01b8152600481019290925264ffffffffff166024820152604401610690565b50505f6117838583865f613065565b905061179763ffffffff8216600185612a42565b5f86815260046020908152604080832060608701805160081b61ff00168a17855290835292819020939093559051915160ff9092168252339187917f2e78c2785da3d0292a163e8c042fd75ce2f1d70b7af1cc097de59cbef1585683910160405180910390a360018260a0018181516118109190615388565b60ff90811690915260a0840151165f03905061185c5761182f5f6129b5565b64ffffffffff166020808401919091525f868152600290915260409020541561185c5761185c8583612bc4565b61058b8583612a6e565b5f5f6118718361193a565b909250905061188060046104a6565b6020810151829064ffffffffff811642106118be576040516382742f0f60e01b8152600481019290925264ffffffffff166024820152604401610690565b5061191990506118d460608501604086016152ba565b6001600160a01b0316336001600160a01b0316148061191357506118fe60808501606086016152ba565b6001600160a01b0316336001600160a01b0316145b83611a8c565b6119308261192684610c3c565b8360e00151612cab565b61166b82826139ae565b5f611943614960565b7f00000000000000000000000000000000000000000000000000000000000000004614611a13576040517f44da35200000000000000000000000000000000000000000000000000000000081526001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016906344da3520906119cf90869060040161513a565b602060405180830381865afa1580156119ea573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611a0e919061553b565b611a7a565b611a7a7f0000000000000000000000000000000000000000000000000000000000000000611a4085613a00565b6040517f19010000000000000000000000000000000000000000000000000000000000008152600281019290925260228201526042902090565b9150611a8582612c41565b9050915091565b80338361048a576040517f8f8a244e00000000000000000000000000000000000000000000000000000000815260048101929092526001600160a01b03166024820152604401610690565b81818461058b576040517f2c51a039000000000000000000000000000000000000000000000000000000008152600401610690929190615552565b611b1a614960565b604051630e84c36560e31b81524260048201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316906374261b2890602401602060405180830381865afa158015611b7c573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611ba09190615566565b64ffffffffff166020820152600160a08201819052606082018190528080604084018190525050506060840151608085015160a08601516bffffffffffffffffffffffff166101608401526001600160801b0316610100830152151560c08201526001600160a01b03821615611c81577f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316826001600160a01b031614611c50576001611c53565b60025b8161014001906002811115611c6a57611c6a614bd9565b90816002811115611c7d57611c7d614bd9565b9052505b816001600160a01b0316836001600160a01b031614611cd55783515f908152600160205260409020805473ffffffffffffffffffffffffffffffffffffffff19166001600160a01b03851690811790915581525b826001600160a01b0316845f01517f35504d53d39ef700fe90826eb86c6f667d6f6943910a99169b77126097243351848460200151604051611d339291906001600160a01b0392909216825264ffffffffff16602082015260400190565b60405180910390a39392505050565b6003816007811115611d5657611d56614bd9565b148015611d6a5750611d688383613a3e565b155b15611d73575060045b5f611d7d82613a81565b5f868152600260205260409020549091508290611d9a878661391e565b6001600160801b038116610120870152610180860182905260e08601836007811115611dc857611dc8614bd9565b6007811115611dd957611dd9614bd9565b815250505050611deb858460056133ae565b5f611df7868686613ad4565b90505f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663038c2f6b87846040518363ffffffff1660e01b8152600401611e48929190615607565b5f60405180830381865afa158015611e62573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d908101601f19168201604052611e89919081019061579a565b90506001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001663e76fede6611eca6080890160608a016152ba565b611ed389613d80565b845160405160e085901b6001600160e01b03191681526001600160a01b039093166004840152602483019190915260448201523060648201526084015f604051808303815f87803b158015611f26575f5ffd5b505af1158015611f38573d5f5f3e3d5ffd5b50505050611f4b86838360200151613dec565b60408082015190517f55bedd6f0000000000000000000000000000000000000000000000000000000081526001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016916355bedd6f91611fb4919060040161590f565b5f604051808303815f87803b158015611fcb575f5ffd5b505af1158015611fdd573d5f5f3e3d5ffd5b505050606086015182516040518a93507f7b8655ac1f0f81f441553458269ecb96c2f1e5e6bc88f9bedf0991b3260bc4ad9261201a928992615964565b60405180910390a27f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663359fee658761205b87613fd0565b7f4d656469617465640000000000000000000000000000000000000000000000008960c0015188612091578a6101000151612093565b5f5b6040518663ffffffff1660e01b81526004016120b3959493929190615996565b5f604051808303815f87803b1580156120ca575f5ffd5b505af11580156120dc573d5f5f3e3d5ffd5b5050505082806120fd575060018460078111156120fb576120fb614bd9565b145b156121ae576001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001663e19911926121416080890160608a016152ba565b6040516001600160e01b031960e084901b1681526001600160a01b039091166004820152602481018a905260a08901356044820152851560648201526084015f604051808303815f87803b158015612197575f5ffd5b505af11580156121a9573d5f5f3e3d5ffd5b505050505b50505050505050565b604051630e84c36560e31b815242600482015260019082906001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016906374261b2890602401602060405180830381865afa15801561221e573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906122429190615566565b64ffffffffff8116602086015260ff821660a08601526040850183600581111561226e5761226e614bd9565b600581111561227f5761227f614bd9565b81525050505061228f8383612a6e565b60608281015160808401516020808601516040805160ff9586168152949093169184019190915264ffffffffff16828201525185927f7dcc80037cec1a5b7332a82e0ef7f1181c404ae5f4dfa248ab460d464b49083d928290030190a261166b8360057f457363616c61746564000000000000000000000000000000000000000000000061405c565b5f828260405160200161232c9291906159db565b60405160208183030381529060405280519060200120905092915050565b60605f5f61235c8888606001516140ee565b90505f61237e8a8a8a60108c60a0015160ff166123799190615375565b614131565b90508760a0015160ff1667ffffffffffffffff8111156123a0576123a0615149565b6040519080825280602002602001820160405280156123c9578160200160208202803683370190505b5093505f5f90505f6040518060a001604052805f5f1b81526020018b60a0015160ff16815260200160108c60a0015160ff166124059190615375565b81526020015f8c6080015160ff168c8c90506124219190615375565b11612431578b610160015161243f565b6bffffffffffffffffffffffff5b6bffffffffffffffffffffffff1681525f60209091015290505b5f816020015111801561246f57505f8160400151115b8015612479575084155b156127fe57868c8b606001518c6080015184604001516040516020016124c4959493929190948552602085019390935260ff9182166040850152166060830152608082015260a00190565b60408051601f1981840301815291815281516020909201919091208252517f6550d7ff00000000000000000000000000000000000000000000000000000000815260609081906001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001690636550d7ff9061254f9086908f908f908b90600401615a4a565b5f60405180830381865afa158015612569573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d908101601f191682016040526125909190810190615b47565b6040517fdd0f463800000000000000000000000000000000000000000000000000000000815290995091935091505f906001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000169063dd0f46389061260390869086908c90600401615c14565b6020604051808303815f875af115801561261f573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190612643919061553b565b9050825184604001516126569190615c7e565b6001608086015260408501525f5b83518110156127f55761269c87858381518110612683576126836153a1565b6020026020010151815160010180835260200290910152565b600182821c165f0361278e575f8382815181106126bb576126bb6153a1565b602002602001015167ffffffffffffffff161115612789577f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663a5841194858381518110612714576127146153a1565b60200260200101516040518263ffffffff1660e01b815260040161274791906001600160a01b0391909116815260200190565b6020604051808303815f875af1158015612763573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061278791906152d5565b505b6127ed565b8381815181106127a0576127a06153a1565b60200260200101518a87806127b490615c91565b9850815181106127c6576127c66153a1565b6001600160a01b03909216602092830291909101820152850180516127ea90615ca9565b90525b600101612664565b50505050612459565b80602001515f0361281657505f935061287b92505050565b818652612866868367ffffffffffffffff81111561283657612836615149565b60405190808252806020026020018201604052801561285f578160200160208202803683370190505b508661439f565b5050604080515f815260208101909152935050505b965096945050505050565b5f8160e00151600781111561289d5761289d614bd9565b14806128d957505f816101a00151600183606001516128bc9190615388565b60ff16600481106128cf576128cf6153a1565b602002015160ff16115b1561290a575f8381526002602052604081205461166b918591859185919003612903576007611d42565b6006611d42565b60018160600181815161291d9190615388565b60ff169052505f8381526005602052604090208054600790829061294390600190615c7e565b81548110612953576129536153a1565b5f918252602090912060016002909202010180547fffffffffffffffffffffffffffffff00ffffffffffffffffffffffffffffffff16600160801b8360078111156129a0576129a0614bd9565b021790555061048a8484848560e00151611d42565b5f610e518242615375565b6001600160a01b0381165f9081526006602052604090205480156129e357919050565b60085f81546129f190615c91565b91829055506001600160a01b039092165f8181526006602090815260408083208684526007909252909120805473ffffffffffffffffffffffffffffffffffffffff19169092179091558290555090565b5f836020846006811115612a5857612a58614bd9565b64ffffffffff198516911b171790509392505050565b612a778161440a565b5f928352602083905260409092209190915550565b81814281111561048a576040517f1b4d46df00000000000000000000000000000000000000000000000000000000815260048101929092526024820152604401610690565b5f805b826101a0015160018460600151612aeb9190615388565b60ff1660048110612afe57612afe6153a1565b602002015160ff16811015612b6d575f8481526004602052604081206060850151600192612b43929160081b61ff0016851781526020019081526020015f20546145ba565b6006811115612b5457612b54614bd9565b03612b6557612b6282615c91565b91505b600101612ad4565b5092915050565b5f816040013582606001358360800135604051602001612ba7939291909283526020830191909152604082015260600190565b604051602081830303815290604052805190602001209050919050565b60035f612bd26102586129b5565b64ffffffffff8116602085015260ff821660a085015260408401836005811115612bfe57612bfe614bd9565b6005811115612c0f57612c0f614bd9565b8152505050506110808260067f436f6d6d6974746564000000000000000000000000000000000000000000000061405c565b612c49614960565b5f82815260208190526040902054612c60816145d4565b9150600160ea82901c811603612c8a575f838152600160205260409020546001600160a01b031682525b50919050565b5f6001612ca160ff84166002615da1565b610e519190615c7e565b612cb6833384612f67565b5f8381526003602052604081208054849290612cd3908490615375565b90915550505f8381526005602090815260409182902082516060810184523381526001600160801b03861692810192909252918101836007811115612d1a57612d1a614bd9565b90528154600181810184555f938452602093849020835160029093020180546001600160a01b0390931673ffffffffffffffffffffffffffffffffffffffff199093169290921782559282015192810180546001600160801b039094167fffffffffffffffffffffffffffffffff00000000000000000000000000000000851681178255604084015193949293927fffffffffffffffffffffffffffffff00000000000000000000000000000000001617600160801b836007811115612de257612de2614bd9565b02179055505050336001600160a01b0316837f4233c00de18e639089b70a084b5eb937666d52dd4e81851073bba8953c757be18484604051612e25929190615dac565b60405180910390a3505050565b6101a0830151606090612e46600185615388565b60ff1660048110612e5957612e596153a1565b602002015160ff1667ffffffffffffffff811115612e7957612e79615149565b604051908082528060200260200182016040528015612ec257816020015b604080516060810182525f80825260208083018290529282015282525f19909201910181612e975790505b5090505f5b8151811015612f52575f868152600460209081526040808320600888901b61ff001685178452909152902054612f2c8185612f02575f612f21565b63ffffffff83165f908152600760205260409020546001600160a01b03165b88610180015161475d565b838381518110612f3e57612f3e6153a1565b602090810291909101015250600101612ec7565b50949350505050565b5f610e51601483615dc9565b6040517f521802080000000000000000000000000000000000000000000000000000000081526001600160a01b038381166004830152602482018390527f000000000000000000000000000000000000000000000000000000000000000016906352180208906044016020604051808303815f875af1158015612fec573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061301091906152d5565b838383909192611624576040517f08f7b18c00000000000000000000000000000000000000000000000000000000815260048101939093526001600160a01b0390911660248301526044820152606401610690565b5f6130a3846101a00151600186606001516130809190615388565b60ff1660048110613093576130936153a1565b602002015160ff16841086611a8c565b505f848152600460209081526040808320606087015160081b61ff00168617845282528083205433845260069092529091205461311d9063ffffffff831614801561311757508260068111156130fb576130fb614bd9565b613104836145ba565b600681111561311557613115614bd9565b145b86611a8c565b949350505050565b5f82810361313557506004610e51565b7fd1cf78d3ce4a4a6d19843ee5a224272e614671e08e319e3b248d0a54e8e962db830361316457506006610e51565b600282600681111561317857613178614bd9565b14612c8a576003610c8a565b6131a66040805160608101909152805f81526020015f81526020015f81525090565b5f6131b085614825565b90505f8080805b895181101561337d575f8a82815181106131d3576131d36153a1565b60200260200101516020015190505f60068111156131f3576131f3614bd9565b81600681111561320557613205614bd9565b14806132225750600181600681111561322057613220614bd9565b145b156132395786604001805161323690615c91565b90525b600481600681111561324d5761324d614bd9565b0361325e5761325b84615c91565b93505b600681600681111561327257613272614bd9565b036132835761328083615c91565b92505b600281600681111561329757613297614bd9565b141580156132b7575060038160068111156132b4576132b4614bd9565b14155b156132c25750613375565b60026132e88c84815181106132d9576132d96153a1565b60200260200101518b8b614847565b60068111156132f9576132f9614bd9565b0361330e5761330785615c91565b9450613373565b8561331b8c848c8c6148b9565b106133735760028b8381518110613334576133346153a1565b602002602001015160400151885f01896020018281525082600781111561335d5761335d614bd9565b600781111561336e5761336e614bd9565b905250505b505b6001016131b7565b5083831061338a57600185525b83821061339657600385525b8381106133a257600685525b50505050949350505050565b604082018160058111156133c4576133c4614bd9565b908160058111156133d7576133d7614bd9565b90525061166b8383612a6e565b5f6133f28460600151612c90565b90505f8160018161340960e08a0160c08b01615de8565b6001600160801b031661341c9190615375565b6134269190615c7e565b6134309190615dc9565b905061343c838261535e565b5f8881526003602052604081208054909190613459908490615375565b909155505f90508367ffffffffffffffff81111561347957613479615149565b6040519080825280602002602001820160405280156134a2578160200160208202803683370190505b5090505f8467ffffffffffffffff8111156134bf576134bf615149565b6040519080825280602002602001820160405280156134e8578160200160208202803683370190505b5090505f5b86518110156136e1575f878281518110613509576135096153a1565b602002602001015160200151600681111561352657613526614bd9565b1415801561356357506001878281518110613543576135436153a1565b602002602001015160200151600681111561356057613560614bd9565b14155b6136d9575f8a815260046020526040812060608a01516135a19190839060081b61ff001685175b81526020019081526020015f205463ffffffff1690565b90506135cc8160058a85815181106135bb576135bb6153a1565b602002602001015160400151612a42565b5f8c815260046020908152604080832060608e015160081b61ff0016871784529091529020556135fb87615ca9565b5f8281526007602052604090205485519198506001600160a01b031690869086908a90811061362c5761362c6153a1565b60200260200101858a81518110613645576136456153a1565b6020026020010182815250826001600160a01b03166001600160a01b0316815250505083878151811061367a5761367a6153a1565b60200260200101516001600160a01b03168b7f5c8016ea3e45f5163b76233010fd6fe91cb9f789bce0cf87fbc11da1e63c23cc8b60600151886040516136cf92919060ff929092168252602082015260400190565b60405180910390a3505b6001016134ed565b506136fa82826136f58b8b606001516140ee565b61439f565b505050505050505050565b60018151600781111561371a5761371a614bd9565b148061374a57505f8151600781111561373557613735614bd9565b1415801561374a57506001826060015160ff16115b156138985760608201515f9060ff166004148061378b575060018251600781111561377757613777614bd9565b14801561378b57506137898484613a3e565b155b905080156137a8576137a2858585855f0151611d42565b5061048a565b81516004906137b8610e106129b5565b64ffffffffff811660208701526040860160e087018360078111156137df576137df614bd9565b60078111156137f0576137f0614bd9565b905283600581111561380457613804614bd9565b600581111561381557613815614bd9565b815250505050847f51480f9e6beb5e87c051578078dd4048e0ab5147d86d1136314db81b16b2bc97835f01518560600151866020015160405161385a93929190615e03565b60405180910390a261386c8584612a6e565b6137a28560087f52756c656400000000000000000000000000000000000000000000000000000061405c565b80604001515f036138d757600460ff16826060015160ff16036138c7576138c28484846006611d42565b61048a565b5f60e08301526138c284836139ae565b6002826080015160ff16036138f3576138c28484846007611d42565b600182608001818151613906919061532c565b60ff16905250604081015161048a90859084906121b7565b5f8281526003602052604081205490826101400151600281111561394457613944614bd9565b1461396a57610160820151613967906bffffffffffffffffffffffff1682615e2f565b90505b6002826101400151600281111561398357613983614bd9565b03610e51576139a48261016001516bffffffffffffffffffffffff16612f5b565b610c8a9082615e2f565b6139ca600460ff16826060015160ff1610838360400151611ad7565b60608101516139da90600161532c565b5f608083015260ff166060820181905261108090839083906139fb90612c90565b6121b7565b6040517f7a8c4cfadd28058c6e57e6756b200f08e07cb02178c8870be21c7e834912ed698082525f9161024084602083013761026090209392505050565b80515f906001600160a01b03161580610c8a5750613a6260608401604085016152ba565b6001600160a01b0316825f01516001600160a01b031614905092915050565b5f6002826007811115613a9657613a96614bd9565b1480613ab357506004826007811115613ab157613ab1614bd9565b145b80610e5157506005826007811115613acd57613acd614bd9565b1492915050565b613adc6149da565b60e082015182906001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001663cf3c99a16101e0870135613b2a61018089016101608a0161549f565b6040516001600160e01b031960e085901b168152600481019290925267ffffffffffffffff166024820152604401608060405180830381865afa158015613b73573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190613b9791906154ba565b604084018190528360208101836007811115613bb557613bb5614bd9565b6007811115613bc657613bc6614bd9565b90529290925250505f848152600560209081526040808320805482518185028101850190935280835290937f0000000000000000000000000000000000000000000000000000000000000000938592919084015b82821015613ca5575f848152602090819020604080516060810182526002860290920180546001600160a01b0316835260018101546001600160801b03811694840194909452919290830190600160801b900460ff166007811115613c8157613c81614bd9565b6007811115613c9257613c92614bd9565b8152505081526020019060010190613c1a565b5050506001600160a01b0390921660a085015260808401525050606082015160ff1667ffffffffffffffff811115613cdf57613cdf615149565b604051908082528060200260200182016040528015613d1257816020015b6060815260200190600190039081613cfd5790505b50606082015260015b826060015160ff168160ff1611613d7857613d398584836001612e32565b6060830151613d49600184615388565b60ff1681518110613d5c57613d5c6153a1565b602002602001018190525080613d71906153b5565b9050613d1b565b509392505050565b5f612710600181613d9961012086016101008701615345565b613dab9063ffffffff16612710615375565b613dbb60e0870160c08801615de8565b6001600160801b0316613dce919061535e565b613dd89190615375565b613de29190615c7e565b610e519190615dc9565b5f5b815181101561048a575f5f90505f838381518110613e0e57613e0e6153a1565b60200260200101515167ffffffffffffffff811115613e2f57613e2f615149565b604051908082528060200260200182016040528015613e58578160200160208202803683370190505b5090505f5b8151811015613f7f575f86606001518581518110613e7d57613e7d6153a1565b60200260200101518281518110613e9657613e966153a1565b6020026020010151905060056006811115613eb357613eb3614bd9565b81602001516006811115613ec957613ec9614bd9565b03613ed45750613f77565b805f0151868681518110613eea57613eea6153a1565b60200260200101518381518110613f0357613f036153a1565b6020026020010151848681518110613f1d57613f1d6153a1565b60200260200101888881518110613f3657613f366153a1565b60200260200101518781518110613f4f57613f4f6153a1565b60209081029190910101919091526001600160a01b039091169052613f7384615c91565b9350505b600101613e5d565b505f848481518110613f9357613f936153a1565b60200260200101519050613fa682849052565b828152613fc282826136f58a613fbd896001615375565b6140ee565b505050806001019050613dee565b5f6001826007811115613fe557613fe5614bd9565b03613ff25750600d919050565b600382600781111561400657614006614bd9565b036140135750600f919050565b600682600781111561402757614027614bd9565b0361403457506010919050565b600782600781111561404857614048614bd9565b1461405457600e610e51565b601192915050565b6040517f22e757df0000000000000000000000000000000000000000000000000000000081526001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016906322e757df906140c590869086908690600401615e4e565b5f604051808303815f87803b1580156140dc575f5ffd5b505af11580156121ae573d5f5f3e3d5ffd5b5f5f6140f983614825565b90508060018261410887613d80565b61411390600261535e565b61411d9190615375565b6141279190615c7e565b610e4d9190615dc9565b60605f61413f836005615375565b90505f5b846060015160ff1681101561418557846101a001518160048110614169576141696153a1565b602002015161417b9060ff1683615375565b9150600101614143565b508067ffffffffffffffff81111561419f5761419f615149565b6040519080825280602002602001820160405280156141c8578160200160208202803683370190505b5091506141db60608601604087016152ba565b6141eb60808701606088016152ba565b6141fb60a08801608089016152ba565b61420d61014089016101208a016152ba565b875f0151865f81518110614223576142236153a1565b602002602001018760018151811061423d5761423d6153a1565b6020026020010188600281518110614257576142576153a1565b6020026020010189600381518110614271576142716153a1565b602002602001018a60048151811061428b5761428b6153a1565b6001600160a01b03968716602091820292909201015294841690945293821690925292831690915291169052600560015b856060015160ff168160ff161161438f575f5b6101a08701516142e0600184615388565b60ff16600481106142f3576142f36153a1565b602002015160ff1681101561437e575f89815260046020526040812060079190614328908261ff00600888901b16861761358a565b815260208101919091526040015f20546001600160a01b0316858461434c81615c91565b95508151811061435e5761435e6153a1565b6001600160a01b03909216602092830291909101909101526001016142cf565b50614388816153b5565b90506142bc565b50825250949350505050565b9052565b6040517f4b7225bc0000000000000000000000000000000000000000000000000000000081526001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001690634b7225bc906140c5908690869086903090600401615e62565b5f60d88260400151600581111561442357614423614bd9565b901b607e8361016001516bffffffffffffffffffffffff16901b60248461010001516001600160801b0316901b846020015164ffffffffff16171717905060e58260e00151600781111561447957614479614bd9565b901b60e08360a0015160ff16901b60de846080015160ff16901b60db856060015160ff16901b1717178117905060ed826101a001516001600481106144c0576144c06153a1565b602002015160ff16901b60eb836101a001515f600481106144e3576144e36153a1565b602002015160ff16901b60e8846101400151600281111561450657614506614bd9565b901b17178117905060f9826101a00151600360048110614528576145286153a1565b602002015160ff16901b60f3836101a0015160026004811061454c5761454c6153a1565b602002015160ff16901b17811790508160c0015115614585577c1000000000000000000000000000000000000000000000000000000000175b81516001600160a01b0316156116fe577d04000000000000000000000000000000000000000000000000000000000017919050565b5f602082901c60ff166006811115610e5157610e51614bd9565b6145dc614960565b640fffffffff821660208201526b03ffffffffffffffffffffff602483901c8116610100830152607e83901c1661016082015260d882901c600716600581111561462857614628614bd9565b8160400190600581111561463e5761463e614bd9565b9081600581111561465157614651614bd9565b905250600760db83901c81166060830152600360de84901c166080830152600f60e084901c1660a0830152600160e484901c81161460c083015260e583901c8116908111156146a2576146a2614bd9565b8160e0019060078111156146b8576146b8614bd9565b908160078111156146cb576146cb614bd9565b905250600360e883901c1660028111156146e7576146e7614bd9565b81610140019060028111156146fe576146fe614bd9565b9081600281111561471157614711614bd9565b9052506101a081018051600360eb85901c1690528051603f60ed85901c8116602090920191909152815160f385901c8216604090910152905160f99390931c1660609092019190915290565b604080516060810182525f80825260208201819052918101919091526040518060600160405280846001600160a01b0316815260200161479c866145ba565b60068111156147ad576147ad614bd9565b815264ffffffffff19861660209091015290505f6002826020015160068111156147d9576147d9614bd9565b14806147fa57506003826020015160068111156147f8576147f8614bd9565b145b9050808015614811575082851864ffffffffff1916155b15613d785760408201839052509392505050565b5f600361483183612c90565b61483c90600261535e565b613de2906002615375565b80515f908061488d575060028460200151600681111561486957614869614bd9565b1415801561488d575060038460200151600681111561488a5761488a614bd9565b14155b1561489d57506020830151610c8a565b828460400151146148af57600361311d565b6002949350505050565b5f805b8551811015612f525760036148eb8783815181106148dc576148dc6153a1565b60200260200101518686614847565b60068111156148fc576148fc614bd9565b0361495857825180614947575085858151811061491b5761491b6153a1565b602002602001015160400151868281518110614939576149396153a1565b602002602001015160400151145b156149585761495582615c91565b91505b6001016148bc565b604080516101c0810182525f80825260208201819052918101829052606081018290526080810182905260a0810182905260c0810182905260e0810182905261010081018290526101208101829052610140810182905261016081018290526101808101919091526101a081016149d5614a32565b905290565b6040518060c001604052806149ed614960565b81526020015f8152604080516080810182525f808252602082810182905292820181905260608201529101908152606060208201819052604082018190525f91015290565b60405180608001604052806004906020820280368337509192915050565b5f6102408284031215612c8a575f5ffd5b6001600160a01b0381168114614a75575f5ffd5b50565b80356116fe81614a61565b5f5f6102608385031215614a95575f5ffd5b614a9f8484614a50565b9150610240830135614ab081614a61565b809150509250929050565b5f5f5f6102608486031215614ace575f5ffd5b614ad88585614a50565b925061024084013567ffffffffffffffff811115614af4575f5ffd5b8401601f81018613614b04575f5ffd5b803567ffffffffffffffff811115614b1a575f5ffd5b8660208260051b8401011115614b2e575f5ffd5b939660209190910195509293505050565b5f5f828403610300811215614b52575f5ffd5b614b5c8585614a50565b925060c061023f1982011215614b70575f5ffd5b50610240830190509250929050565b5f60208284031215614b8f575f5ffd5b5035919050565b5f6102408284031215614ba7575f5ffd5b610c8a8383614a50565b5f5f60408385031215614bc2575f5ffd5b82359150602083013560ff81168114614ab0575f5ffd5b634e487b7160e01b5f52602160045260245ffd5b6007811061439b5761439b614bd9565b6001600160a01b0381511682525f6020820151614c1d6020850182614bed565b50506040908101519082015260600190565b602080825282518282018190525f918401906040840190835b81811015614c6c57614c5b838551614bfd565b602094909401939250600101614c48565b509095945050505050565b5f5f5f6102808486031215614c8a575f5ffd5b614c948585614a50565b9250610240840135614ca581614a61565b9150610260840135614cb681614a61565b809150509250925092565b5f5f5f5f5f60a08688031215614cd5575f5ffd5b8535945060208601359350604086013560078110614cf1575f5ffd5b94979396509394606081013594506080013592915050565b6008811061439b5761439b614bd9565b5f8151808452602084019350602083015f5b82811015614d825781515f6001600160a01b0382511688526001600160801b03602083015116602089015260408201519150614d6a6040890183614d09565b50506060959095019460209190910190600101614d2b565b5093949350505050565b602081525f610c8a6020830184614d19565b6006811061439b5761439b614bd9565b6003811061439b5761439b614bd9565b805f5b600481101561048a57815160ff16845260209384019390910190600101614dc1565b80516001600160a01b031682526020810151614e08602084018264ffffffffff169052565b506040810151614e1b6040840182614d9e565b506060810151614e30606084018260ff169052565b506080810151614e45608084018260ff169052565b5060a0810151614e5a60a084018260ff169052565b5060c0810151614e6e60c084018215159052565b5060e0810151614e8160e0840182614d09565b50610100810151614e9e6101008401826001600160801b03169052565b50610120810151614ebb6101208401826001600160801b03169052565b50610140810151614ed0610140840182614dae565b50610160810151614ef26101608401826bffffffffffffffffffffffff169052565b506101808101516101808301526101a081015161166b6101a0840182614dbe565b6102208101610e518284614de3565b5f5f5f60608486031215614f34575f5ffd5b505081359360208301359350604090920135919050565b6001600160801b0381168114614a75575f5ffd5b80356116fe81614f4b565b803563ffffffff811681146116fe575f5ffd5b61ffff81168114614a75575f5ffd5b80356116fe81614f7d565b67ffffffffffffffff81168114614a75575f5ffd5b80356116fe81614f97565b8035825260208082013590830152614fd160408201614a78565b6001600160a01b03166040830152614feb60608201614a78565b6001600160a01b0316606083015261500560808201614a78565b6001600160a01b0316608083015260a0818101359083015261502960c08201614f5f565b6001600160801b031660c083015261504360e08201614f5f565b6001600160801b031660e083015261505e6101008201614f6a565b63ffffffff166101008301526150776101208201614a78565b6001600160a01b03166101208301526150936101408201614f8c565b61ffff166101408301526150aa6101608201614fac565b67ffffffffffffffff166101608301526150c76101808201614f6a565b63ffffffff166101808301526150e06101a08201614f6a565b63ffffffff166101a08301526150f96101c08201614f6a565b63ffffffff166101c08301526101e0818101359083015261020080820135908301526151286102208201614f6a565b63ffffffff8116610220840152505050565b6102408101610e518284614fb7565b634e487b7160e01b5f52604160045260245ffd5b60405160c0810167ffffffffffffffff8111828210171561518057615180615149565b60405290565b6040805190810167ffffffffffffffff8111828210171561518057615180615149565b6040516060810167ffffffffffffffff8111828210171561518057615180615149565b604051601f8201601f1916810167ffffffffffffffff811182821017156151f5576151f5615149565b604052919050565b80516bffffffffffffffffffffffff19811681146116fe575f5ffd5b805164ffffffffff811681146116fe575f5ffd5b805180151581146116fe575f5ffd5b5f60c082840312801561524d575f5ffd5b5061525661515d565b82518152615266602084016151fd565b602082015261527760408401615219565b60408201526152886060840161522d565b6060820152608083015161529b81614f4b565b608082015260a08301516152ae81614f4b565b60a08201529392505050565b5f602082840312156152ca575f5ffd5b8135610c8a81614a61565b5f602082840312156152e5575f5ffd5b610c8a8261522d565b5f5f604083850312156152ff575f5ffd5b8251915061530f6020840161522d565b90509250929050565b634e487b7160e01b5f52601160045260245ffd5b60ff8181168382160190811115610e5157610e51615318565b5f60208284031215615355575f5ffd5b610c8a82614f6a565b8082028115828204841417610e5157610e51615318565b80820180821115610e5157610e51615318565b60ff8281168282160390811115610e5157610e51615318565b634e487b7160e01b5f52603260045260245ffd5b5f60ff821660ff81036153ca576153ca615318565b60010192915050565b5f5f5f606084860312156153e5575f5ffd5b8351601281106153f3575f5ffd5b925061540160208501615219565b915061540f604085016151fd565b90509250925092565b5f60c0828403128015615429575f5ffd5b5061543261515d565b82358152602083013561544481614a61565b602082015260408381013590820152606080840135908201526080808401359082015260a0928301359281019290925250919050565b60ff84168152606081016154916020830185614bed565b826040830152949350505050565b5f602082840312156154af575f5ffd5b8135610c8a81614f97565b5f60808284031280156154cb575f5ffd5b506040516080810167ffffffffffffffff811182821017156154ef576154ef615149565b6040526154fb8361522d565b81526155096020840161522d565b6020820152604083015161551c81614f7d565b6040820152606083015161552f81614f7d565b60608201529392505050565b5f6020828403121561554b575f5ffd5b5051919050565b82815260408101610c8a6020830184614d9e565b5f60208284031215615576575f5ffd5b610c8a82615219565b5f82825180855260208501945060208160051b830101602085015f5b838110156155fb57848303601f19018852815180518085526020918201918501905f5b818110156155e2576155d1838551614bfd565b6020949094019392506001016155be565b50506020998a019990945092909201915060010161559b565b50909695505050505050565b6156118184614fb7565b61026061024082015261562961026082018351614de3565b5f602083015161563d610480840182614d09565b506040830151805115156104a0840152602081015115156104c084015261ffff6040820151166104e084015261ffff60608201511661050084015250606083015161032061052084015261569561058084018261557f565b9050608084015161025f19848303016105408501526156b48282614d19565b91505060a0840151612f526105608501826001600160a01b03169052565b5f67ffffffffffffffff8211156156eb576156eb615149565b5060051b60200190565b5f82601f830112615704575f5ffd5b8151615717615712826156d2565b6151cc565b8082825260208201915060208360061b860101925085831115615738575f5ffd5b602085015b838110156157905760408188031215615754575f5ffd5b61575c615186565b815161576781614a61565b8152602082015161577781614f4b565b602082810191909152908452929092019160400161573d565b5095945050505050565b5f602082840312156157aa575f5ffd5b815167ffffffffffffffff8111156157c0575f5ffd5b8201606081850312156157d1575f5ffd5b6157d96151a9565b81518152602082015167ffffffffffffffff8111156157f6575f5ffd5b8201601f81018613615806575f5ffd5b8051615814615712826156d2565b8082825260208201915060208360051b850101925088831115615835575f5ffd5b602084015b838110156158d357805167ffffffffffffffff811115615858575f5ffd5b8501603f81018b13615868575f5ffd5b6020810151615879615712826156d2565b808282526020820191506020808460051b8601010192508d83111561589c575f5ffd5b6040840193505b828410156158be5783518252602093840193909101906158a3565b8652505060209384019391909101905061583a565b506020850152505050604082015167ffffffffffffffff8111156158f5575f5ffd5b615901868285016156f5565b604083015250949350505050565b602080825282518282018190525f918401906040840190835b81811015614c6c57835180516001600160a01b031684526020908101516001600160801b03168185015290930192604090920191600101615928565b606081016159728286614d09565b60ff93909316602082015260400152919050565b6012811061439b5761439b614bd9565b6102c081016159a58288614fb7565b6159b3610240830187615986565b6102608201949094529115156102808301526001600160801b03166102a09091015292915050565b5f8184825b85811015614c6c5781356159f381614a61565b6001600160a01b0316835260209283019291909101906001016159e0565b5f8151808452602084019350602083015f5b82811015614d825781516001600160a01b0316865260209586019590910190600101615a23565b5f60e082018651835260208701516020840152604087015160408401526060870151606084015260808701511515608084015260e060a084015280858252610100840190508691505f5b86811015615ac4578235615aa781614a61565b6001600160a01b0316825260209283019290910190600101615a94565b5083810360c0850152615ad78186615a11565b98975050505050505050565b5f82601f830112615af2575f5ffd5b8151615b00615712826156d2565b8082825260208201915060208360051b860101925085831115615b21575f5ffd5b602085015b83811015615790578051615b3981614f97565b835260209283019201615b26565b5f5f5f60608486031215615b59575f5ffd5b835167ffffffffffffffff811115615b6f575f5ffd5b8401601f81018613615b7f575f5ffd5b8051615b8d615712826156d2565b8082825260208201915060208360051b850101925088831115615bae575f5ffd5b6020840193505b82841015615bd9578351615bc881614a61565b825260209384019390910190615bb5565b80965050505050602084015167ffffffffffffffff811115615bf9575f5ffd5b615c0586828701615ae3565b92505061540f6040850161522d565b606081525f615c266060830186615a11565b82810360208401528085518083526020830191506020870192505f5b81811015615c6a57835167ffffffffffffffff16835260209384019390920191600101615c42565b505060409390930193909352509392505050565b81810381811115610e5157610e51615318565b5f60018201615ca257615ca2615318565b5060010190565b5f81615cb757615cb7615318565b505f190190565b6001815b6001841115615cf957808504811115615cdd57615cdd615318565b6001841615615ceb57908102905b60019390931c928002615cc2565b935093915050565b5f82615d0f57506001610e51565b81615d1b57505f610e51565b8160018114615d315760028114615d3b57615d57565b6001915050610e51565b60ff841115615d4c57615d4c615318565b50506001821b610e51565b5060208310610133831016604e8410600b8410161715615d7a575081810a610e51565b615d865f198484615cbe565b805f1904821115615d9957615d99615318565b029392505050565b5f610c8a8383615d01565b6001600160801b038316815260408101610c8a6020830184614d09565b5f82615de357634e487b7160e01b5f52601260045260245ffd5b500490565b5f60208284031215615df8575f5ffd5b8135610c8a81614f4b565b60608101615e118286614d09565b60ff8416602083015264ffffffffff83166040830152949350505050565b6001600160801b038181168382160190811115610e5157610e51615318565b838152606081016154916020830185615986565b608081525f615e746080830187615a11565b82810360208401528086518083526020830191506020880192505f5b81811015615eae578351835260209384019390920191600101615e90565b5050604084019590955250506001600160a01b03919091166060909101529291505056'
