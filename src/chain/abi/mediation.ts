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
export const mediationBytecode = '0x610200604052348015610010575f5ffd5b5060405161649638038061649683398101604081905261002f91610417565b60208101516001600160a01b0316158015906100bf5750306001600160a01b031681602001516001600160a01b0316635ba6284f6040518163ffffffff1660e01b8152600401602060405180830381865afa158015610090573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906100b491906104e1565b6001600160a01b0316145b6100dc57604051635d3e855f60e11b815260040160405180910390fd5b306001600160a01b031681604001516001600160a01b0316635ba6284f6040518163ffffffff1660e01b8152600401602060405180830381865afa158015610126573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061014a91906104e1565b6001600160a01b031614801561016d57506101008101516001600160a01b031615155b61018a57604051635d3e855f60e11b815260040160405180910390fd5b60016001605a1b0381602001516001600160a01b031663fc0c546a6040518163ffffffff1660e01b8152600401602060405180830381865afa1580156101d2573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906101f691906104e1565b6001600160a01b03166318160ddd6040518163ffffffff1660e01b8152600401602060405180830381865afa158015610231573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906102559190610503565b111561027457604051635d3e855f60e11b815260040160405180910390fd5b805160208083015160408085015160608601516001600160a01b0390811660e090815291811660c090815293811660a09081529581166080908152870151958701519387015181166101405292831661012090815294831661010090815290860151908601519486015183166101a05293821661018052921661016052466101e0819052835192517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f936103979385937f8ad88815c51549d3e46351c97253bb46393faae42f910fe5816141b4428188b0937fc89efdaa54c0f20c7adf612882df0950f5a951637e0307cdcb4c672f298b8bc6939192019485526020850193909352604084019190915260608301526001600160a01b0316608082015260a00190565b60408051601f1981840301815291905280516020909101206101c0525061051a9050565b60405161014081016001600160401b03811182821017156103ea57634e487b7160e01b5f52604160045260245ffd5b60405290565b6001600160a01b0381168114610404575f5ffd5b50565b8051610412816103f0565b919050565b5f610140828403128015610429575f5ffd5b506104326103bb565b61043b83610407565b815261044960208401610407565b602082015261045a60408401610407565b604082015261046b60608401610407565b606082015261047c60808401610407565b608082015261048d60a08401610407565b60a082015261049e60c08401610407565b60c08201526104af60e08401610407565b60e08201526104c16101008401610407565b6101008201526104d46101208401610407565b6101208201529392505050565b5f602082840312156104f1575f5ffd5b81516104fc816103f0565b9392505050565b5f60208284031215610513575f5ffd5b5051919050565b60805160a05160c05160e05161010051610120516101405161016051610180516101a0516101c0516101e051615e7b61061b5f395f61197201525f611a4501525f61035501525f81816102b401528181610ef501528181611c3f0152613b8e01525f611e2901525f61213901525f81816115470152613a8801525f8181610503015281816105d901528181611b5c015261220601525f8181612541015261270201525f8181611ec2015281816125f7015261436901525f8181611fad0152612fd301525f81816103d9015281816109ba01528181610a8d01528181610e7001528181610fa3015281816119c70152818161205101526140260152615e7b5ff3fe608060405234801561000f575f5ffd5b506004361061016e575f3560e01c806395b1c29e116100d2578063ae686b7611610088578063d49224e911610063578063d49224e9146102f1578063d8651ad014610311578063deeadf6b14610324575f5ffd5b8063ae686b7614610294578063b60d4288146102a7578063ccabbe27146102de575f5ffd5b8063abc7d14d116100b8578063abc7d14d1461027a578063adf73a0414610283578063ae3e0f021461028c575f5ffd5b806395b1c29e14610252578063a245a62f1461025a575f5ffd5b806368214005116101275780638ebd91531161010d5780638ebd91531461021957806392f036371461022c57806394e60f371461023f575f5ffd5b806368214005146101e65780637f8c0f2a14610206575f5ffd5b8063348426c011610157578063348426c01461019a57806346b16f41146101ad57806357b0e744146101d3575f5ffd5b806306fd7d9214610172578063127ea73514610187575b5f5ffd5b610185610180366004614a1d565b610337565b005b610185610195366004614a55565b610490565b6101856101a8366004614ad9565b610926565b6101c06101bb366004614b19565b610c3c565b6040519081526020015b60405180910390f35b6101856101e1366004614b30565b610c91565b6101f96101f4366004614b4b565b610db7565b6040516101ca9190614bc9565b610185610214366004614c11565b610e57565b610185610227366004614b30565b610f8a565b61018561023a366004614b30565b611084565b61018561024d366004614c5b565b61111d565b6101c0600781565b61026d610268366004614b19565b611389565b6040516101ca9190614d26565b6101c0610e1081565b6101c061025881565b6101c0600281565b6101856102a2366004614b30565b611451565b6040516001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001681526020016101ca565b6101856102ec366004614b30565b611659565b6103046102ff366004614b19565b61169d565b6040516101ca9190614ea6565b61018561031f366004614eb5565b611730565b610185610332366004614b30565b611893565b5f5f61034284611967565b909250905061037c336001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000161483611ab9565b6103a460058260400151600581111561039757610397614b73565b1415838360400151611b04565b5f816040015160058111156103bb576103bb614b73565b0361047d57604051637a7d8acf60e01b81525f906001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001690637a7d8acf9061040e9088906004016150cd565b60c0604051808303815f875af115801561042a573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061044e91906151cf565b9050610479818583606001516104735761046e6060890160408a0161524d565b611b3f565b5f611b3f565b9150505b61048a8285836005611d6f565b50505050565b5f5f61049b85611967565b90925090506104c860015b826040015160058111156104bc576104bc614b73565b14838360400151611b04565b60208101516040517f2ef4c88100000000000000000000000000000000000000000000000000000000815264ffffffffff90911660048201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690632ef4c88190602401602060405180830381865afa158015610550573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906105749190615268565b156105925761058b82828360a0015160ff166121e4565b5050505050565b60208101516040517f4a5ae6d800000000000000000000000000000000000000000000000000000000815264ffffffffff90911660048201525f9081906001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001690634a5ae6d8906024016040805180830381865afa15801561061d573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906106419190615281565b91509150808484602001519091610699576040517f9e18e987000000000000000000000000000000000000000000000000000000008152600481019290925264ffffffffff1660248201526044015b60405180910390fd5b505f905085156106b2576106ad8787612345565b6106b4565b5f5b90508461020089013582146106f8576040517f506264fb00000000000000000000000000000000000000000000000000000000815260040161069091815260200190565b505f5f610709878b888c8c8a612377565b9150915081515f0361077357808061072857506002866080015160ff16145b1561074457610738878b886128b3565b50505050505050505050565b60018660800181815161075791906152bf565b60ff90811690915260a0880151610738925089918991166121e4565b60026107ad61025861078d6101c08e016101a08f016152d8565b61079e9063ffffffff1660026152f1565b6107a89190615308565b6129e2565b64ffffffffff81166020890152604088018260058111156107d0576107d0614b73565b60058111156107e1576107e1614b73565b9052505f90505b825181101561091b575f876101a0015160018960600151610809919061531b565b60ff166004811061081c5761081c615334565b6020020180519061082c82615348565b60ff1660ff1681525060ff16905061086661085f85848151811061085257610852615334565b60200260200101516129ed565b5f80612a6f565b5f8a815260046020908152604080832060608d015160081b61ff00168617845290915290205583518490839081106108a0576108a0615334565b60200260200101516001600160a01b0316897fa56b7fe401dd6165e306b5e888c53b8234be978a1470844878277f6aa23928b18a60600151848c6020015160405161090a9392919060ff939093168352602083019190915264ffffffffff16604082015260600190565b60405180910390a3506001016107e8565b506107388787612a9b565b5f5f61093184611967565b909250905061097460028260400151600581111561095157610951614b73565b14801561096957505f83815260026020526040902054155b838360400151611b04565b61098982826020015164ffffffffff16612ab9565b6040517f64482ac4000000000000000000000000000000000000000000000000000000008152600481018390525f907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316906364482ac490602401606060405180830381865afa158015610a07573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610a2b9190615366565b92505f915050843584148015610a705750610a4c608087016060880161524d565b6001600160a01b0316610a65604087016020880161524d565b6001600160a01b0316145b8015610b4e57506bffffffffffffffffffffffff198216610b3d467f0000000000000000000000000000000000000000000000000000000000000000610abb368a90038a018a6153ab565b6040805160208082018690526001600160a01b0380861683850152845160608085019190915291850151166080808401919091529284015160a0808401919091529084015160c08301529183015160e0820152908201516101008201525f90610120016040516020818303038152906040528051906020012090509392505050565b6bffffffffffffffffffffffff1916145b9050833382610b825760405163259deeb560e11b815260048101929092526001600160a01b03166024820152604401610690565b5050610b9e5f610b928686612afe565b11858560400151611b04565b610ba785612ba1565b5f85815260026020526040902055610bbf8484612bf1565b610bc98484612a9b565b837fe1355da6325389849d8f4aaaf042161de4404350b6eba059eae46520e39903978660400135876060013588608001358760200151604051610c2c94939291909384526020840192909252604083015264ffffffffff16606082015260800190565b60405180910390a2505050505050565b5f5f610c4783612c6e565b9050610c6281606001516001610c5d91906152bf565b612cbd565b816060015160ff168261016001516bffffffffffffffffffffffff16901b610c8a91906152f1565b9392505050565b5f5f610c9c83611967565b91509150610cdb816060015160ff1660011480156109695750600182604001516005811115610ccd57610ccd614b73565b1480610969575060026104a6565b5f610cec606085016040860161524d565b6001600160a01b0316336001600160a01b03161480610d2b5750610d16608085016060860161524d565b6001600160a01b0316336001600160a01b0316145b80610d3f575081516001600160a01b031633145b9050610d4c811584611ab9565b5f838152600560205260409020548390600711610d98576040517feadecde800000000000000000000000000000000000000000000000000000000815260040161069091815260200190565b5061048a838361016001516bffffffffffffffffffffffff165f612cd8565b60605f610dc384612c6e565b5f85815260026020526040902054610180820152905060ff83161580610df25750806060015160ff168360ff16115b15610e4057604080515f8082526020820190925290610e37565b604080516060810182525f80825260208083018290529282015282525f19909201910181610e0c5790505b50915050610e51565b610e4d8482856001612e5f565b9150505b92915050565b604051637a7d8acf60e01b81525f906001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001690637a7d8acf90610ea59087906004016150cd565b60c0604051808303815f875af1158015610ec1573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610ee591906151cf565b9050610f2a336001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016148015610f23575081606001515b8251611ab9565b8051610f4090610f3b838686611b3f565b612a9b565b6001600160a01b0382161561048a5761048a815f015183610f6d8460a001516001600160801b0316612f88565b8460a001516001600160801b0316610f859190615308565b612f94565b604051637a7d8acf60e01b81525f906001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001690637a7d8acf90610fd89085906004016150cd565b60c0604051808303815f875af1158015610ff4573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061101891906151cf565b905061104a61102d606084016040850161524d565b6001600160a01b0316336001600160a01b031614825f0151611ab9565b805161105b90610f3b833380611b3f565b80606001511561108057611080815f0151338360a001516001600160801b0316612f94565b5050565b5f5f61108f83611967565b90925090505f6002826040015160058111156110ad576110ad614b73565b1480156110c557505f83815260026020526040902054155b80156110d957505f6110d78484612afe565b115b90506110ea81848460400151611b04565b5f610258836020015164ffffffffff166111049190615308565b90506111108482612ab9565b61058b8486856004611d6f565b5f61112786612c6e565b905060028160400151600581111561114157611141614b73565b1480156111595750806020015164ffffffffff164210155b801561117157505f8681526002602052604090205415155b1561118a576111808682612bf1565b61118a8682612a9b565b6111b16003826040015160058111156111a5576111a5614b73565b14878360400151611b04565b6020810151869064ffffffffff811642106111ef576040516382742f0f60e01b8152600481019290925264ffffffffff166024820152604401610690565b50505f6111ff8783886001613092565b606083810151604080514660208083019190915230828401529381018c905260ff90921660808301523360a083015260c0820188905260e080830188905281518084039091018152610100909201905280519101209091505f81831864ffffffffff19161580156112845750600487600581111561127f5761127f614b73565b148615145b90508080156112c857508515806112ac575060028760058111156112aa576112aa614b73565b145b806112c8575060038760058111156112c6576112c6614b73565b145b893390916112fb5760405163259deeb560e11b815260048101929092526001600160a01b03166024820152604401610690565b505061131461130d8463ffffffff1690565b8888612a6f565b5f8a815260046020908152604080832060608901805160081b61ff00168e178552925291829020929092559051905133918b917f56d49ccff8bde7c0bececbedfbbe45739c00903ae02478c4d3ae0d4814f8798f91611376918c908c9061540d565b60405180910390a3505050505050505050565b606060055f8381526020019081526020015f20805480602002602001604051908101604052809291908181526020015f905b82821015611446575f848152602090819020604080516060810182526002860290920180546001600160a01b0316835260018101546001600160801b03811694840194909452919290830190600160801b900460ff16600781111561142257611422614b73565b600781111561143357611433614b73565b81525050815260200190600101906113bb565b505050509050919050565b5f5f61145c83611967565b5f8281526002602081905260409091205461018083015291935091508160400151600581111561148e5761148e614b73565b0361150c575f61149e8383612afe565b156114c157610258826020015164ffffffffff166114bc9190615308565b6114ce565b816020015164ffffffffff165b90506114da8382612ab9565b610180820151611506901515806114fb5750826020015164ffffffffff1682145b848460400151611b04565b5061153c565b61151660036104a6565b5f6115218383612afe565b111561153c5761153c82826020015164ffffffffff16612ab9565b5f6001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001663cf3c99a16101e086013561158461018088016101608901615431565b6040516001600160e01b031960e085901b168152600481019290925267ffffffffffffffff166024820152604401608060405180830381865afa1580156115cd573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906115f1919061544c565b90505f611604848485606001515f612e5f565b90505f61161c82856060015186610180015186613152565b905061162a85856005613349565b6040810151156116455761164585878685856040015161337f565b611651858786846136a0565b505050505050565b5f5f61166483611967565b909250905061167360046104a6565b61168882826020015164ffffffffff16612ab9565b6116988284838460e00151611d6f565b505050565b6116a56148fa565b6116ae82612c6e565b5f8381526002602052604090205461018082015290506005816040015160058111156116dc576116dc614b73565b146116fb576116eb82826138b9565b6001600160801b03166101208201525b60038160400151600581111561171357611713614b73565b0361172b576117228282612afe565b60ff1660a08201525b919050565b5f61173a84612c6e565b905061176360028260400151600581111561175757611757614b73565b14858360400151611b04565b6020810151849064ffffffffff811642106117a1576040516382742f0f60e01b8152600481019290925264ffffffffff166024820152604401610690565b50505f6117b08583865f613092565b90506117c463ffffffff8216600185612a6f565b5f86815260046020908152604080832060608701805160081b61ff00168a17855290835292819020939093559051915160ff9092168252339187917f2e78c2785da3d0292a163e8c042fd75ce2f1d70b7af1cc097de59cbef1585683910160405180910390a360018260a00181815161183d919061531b565b60ff90811690915260a0840151165f0390506118895761185c5f6129e2565b64ffffffffff166020808401919091525f8681526002909152604090205415611889576118898583612bf1565b61058b8583612a9b565b5f5f61189e83611967565b90925090506118ad60046104a6565b6020810151829064ffffffffff811642106118eb576040516382742f0f60e01b8152600481019290925264ffffffffff166024820152604401610690565b506119469050611901606085016040860161524d565b6001600160a01b0316336001600160a01b03161480611940575061192b608085016060860161524d565b6001600160a01b0316336001600160a01b0316145b83611ab9565b61195d8261195384610c3c565b8360e00151612cd8565b6116988282613949565b5f6119706148fa565b7f00000000000000000000000000000000000000000000000000000000000000004614611a40576040517f44da35200000000000000000000000000000000000000000000000000000000081526001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016906344da3520906119fc9086906004016150cd565b602060405180830381865afa158015611a17573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611a3b91906154cd565b611aa7565b611aa77f0000000000000000000000000000000000000000000000000000000000000000611a6d8561399b565b6040517f19010000000000000000000000000000000000000000000000000000000000008152600281019290925260228201526042902090565b9150611ab282612c6e565b9050915091565b80338361048a576040517f8f8a244e00000000000000000000000000000000000000000000000000000000815260048101929092526001600160a01b03166024820152604401610690565b81818461058b576040517f2c51a0390000000000000000000000000000000000000000000000000000000081526004016106909291906154e4565b611b476148fa565b604051630e84c36560e31b81524260048201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316906374261b2890602401602060405180830381865afa158015611ba9573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611bcd9190615501565b64ffffffffff166020820152600160a08201819052606082018190528080604084018190525050506060840151608085015160a08601516bffffffffffffffffffffffff166101608401526001600160801b0316610100830152151560c08201526001600160a01b03821615611cae577f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316826001600160a01b031614611c7d576001611c80565b60025b8161014001906002811115611c9757611c97614b73565b90816002811115611caa57611caa614b73565b9052505b816001600160a01b0316836001600160a01b031614611d025783515f908152600160205260409020805473ffffffffffffffffffffffffffffffffffffffff19166001600160a01b03851690811790915581525b826001600160a01b0316845f01517f35504d53d39ef700fe90826eb86c6f667d6f6943910a99169b77126097243351848460200151604051611d609291906001600160a01b0392909216825264ffffffffff16602082015260400190565b60405180910390a39392505050565b6003816007811115611d8357611d83614b73565b148015611d975750611d9583836139d9565b155b15611da0575060045b5f611daa82613a1c565b5f868152600260205260409020549091508290611dc787866138b9565b6001600160801b038116610120870152610180860182905260e08601836007811115611df557611df5614b73565b6007811115611e0657611e06614b73565b815250505050611e1885846005613349565b5f611e24868686613a6f565b90505f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663038c2f6b87846040518363ffffffff1660e01b8152600401611e759291906155a2565b5f60405180830381865afa158015611e8f573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d908101601f19168201604052611eb69190810190615735565b90506001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001663e76fede6611ef76080890160608a0161524d565b611f0089613d1b565b845160405160e085901b6001600160e01b03191681526001600160a01b039093166004840152602483019190915260448201523060648201526084015f604051808303815f87803b158015611f53575f5ffd5b505af1158015611f65573d5f5f3e3d5ffd5b50505050611f7886838360200151613d87565b60408082015190517f55bedd6f0000000000000000000000000000000000000000000000000000000081526001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016916355bedd6f91611fe191906004016158aa565b5f604051808303815f87803b158015611ff8575f5ffd5b505af115801561200a573d5f5f3e3d5ffd5b505050606086015182516040518a93507f7b8655ac1f0f81f441553458269ecb96c2f1e5e6bc88f9bedf0991b3260bc4ad926120479289926158ff565b60405180910390a27f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663359fee658761208887613f6a565b7f4d656469617465640000000000000000000000000000000000000000000000008960c00151886120be578a61010001516120c0565b5f5b6040518663ffffffff1660e01b81526004016120e0959493929190615931565b5f604051808303815f87803b1580156120f7575f5ffd5b505af1158015612109573d5f5f3e3d5ffd5b50505050828061212a5750600184600781111561212857612128614b73565b145b156121db576001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001663e199119261216e6080890160608a0161524d565b6040516001600160e01b031960e084901b1681526001600160a01b039091166004820152602481018a905260a08901356044820152851560648201526084015f604051808303815f87803b1580156121c4575f5ffd5b505af11580156121d6573d5f5f3e3d5ffd5b505050505b50505050505050565b604051630e84c36560e31b815242600482015260019082906001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016906374261b2890602401602060405180830381865afa15801561224b573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061226f9190615501565b64ffffffffff8116602086015260ff821660a08601526040850183600581111561229b5761229b614b73565b60058111156122ac576122ac614b73565b8152505050506122bc8383612a9b565b60608281015160808401516020808601516040805160ff9586168152949093169184019190915264ffffffffff16828201525185927f7dcc80037cec1a5b7332a82e0ef7f1181c404ae5f4dfa248ab460d464b49083d928290030190a26116988360057f457363616c617465640000000000000000000000000000000000000000000000613ff6565b5f8282604051602001612359929190615976565b60405160208183030381529060405280519060200120905092915050565b60605f5f612389888860600151614088565b90505f6123ab8a8a8a60108c60a0015160ff166123a69190615308565b6140cb565b90508760a0015160ff1667ffffffffffffffff8111156123cd576123cd6150dc565b6040519080825280602002602001820160405280156123f6578160200160208202803683370190505b5093505f5f90505f6040518060a001604052805f5f1b81526020018b60a0015160ff16815260200160108c60a0015160ff166124329190615308565b81526020015f8c6080015160ff168c8c905061244e9190615308565b1161245e578b610160015161246c565b6bffffffffffffffffffffffff5b6bffffffffffffffffffffffff1681525f60209091015290505b5f816020015111801561249c57505f8160400151115b80156124a6575084155b1561282b57868c8b606001518c6080015184604001516040516020016124f1959493929190948552602085019390935260ff9182166040850152166060830152608082015260a00190565b60408051601f1981840301815291815281516020909201919091208252517f6550d7ff00000000000000000000000000000000000000000000000000000000815260609081906001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001690636550d7ff9061257c9086908f908f908b906004016159e5565b5f60405180830381865afa158015612596573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d908101601f191682016040526125bd9190810190615ae2565b6040517fdd0f463800000000000000000000000000000000000000000000000000000000815290995091935091505f906001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000169063dd0f46389061263090869086908c90600401615baf565b6020604051808303815f875af115801561264c573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061267091906154cd565b9050825184604001516126839190615c19565b6001608086015260408501525f5b8351811015612822576126c9878583815181106126b0576126b0615334565b6020026020010151815160010180835260200290910152565b600182821c165f036127bb575f8382815181106126e8576126e8615334565b602002602001015167ffffffffffffffff1611156127b6577f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663a584119485838151811061274157612741615334565b60200260200101516040518263ffffffff1660e01b815260040161277491906001600160a01b0391909116815260200190565b6020604051808303815f875af1158015612790573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906127b49190615268565b505b61281a565b8381815181106127cd576127cd615334565b60200260200101518a87806127e190615c2c565b9850815181106127f3576127f3615334565b6001600160a01b039092166020928302919091018201528501805161281790615c44565b90525b600101612691565b50505050612486565b80602001515f0361284357505f93506128a892505050565b818652612893868367ffffffffffffffff811115612863576128636150dc565b60405190808252806020026020018201604052801561288c578160200160208202803683370190505b5086614339565b5050604080515f815260208101909152935050505b965096945050505050565b5f8160e0015160078111156128ca576128ca614b73565b148061290657505f816101a00151600183606001516128e9919061531b565b60ff16600481106128fc576128fc615334565b602002015160ff16115b15612937575f83815260026020526040812054611698918591859185919003612930576007611d6f565b6006611d6f565b60018160600181815161294a919061531b565b60ff169052505f8381526005602052604090208054600690829061297090600190615c19565b8154811061298057612980615334565b5f918252602090912060016002909202010180547fffffffffffffffffffffffffffffff00ffffffffffffffffffffffffffffffff16600160801b8360078111156129cd576129cd614b73565b021790555061048a8484848560e00151611d6f565b5f610e518242615308565b6001600160a01b0381165f908152600660205260409020548015612a1057919050565b60085f8154612a1e90615c2c565b91829055506001600160a01b039092165f8181526006602090815260408083208684526007909252909120805473ffffffffffffffffffffffffffffffffffffffff19169092179091558290555090565b5f836020846005811115612a8557612a85614b73565b64ffffffffff198516911b171790509392505050565b612aa4816143a4565b5f928352602083905260409092209190915550565b81814281111561048a576040517f1b4d46df00000000000000000000000000000000000000000000000000000000815260048101929092526024820152604401610690565b5f805b826101a0015160018460600151612b18919061531b565b60ff1660048110612b2b57612b2b615334565b602002015160ff16811015612b9a575f8481526004602052604081206060850151600192612b70929160081b61ff0016851781526020019081526020015f2054614554565b6005811115612b8157612b81614b73565b03612b9257612b8f82615c2c565b91505b600101612b01565b5092915050565b5f816040013582606001358360800135604051602001612bd4939291909283526020830191909152604082015260600190565b604051602081830303815290604052805190602001209050919050565b60035f612bff6102586129e2565b64ffffffffff8116602085015260ff821660a085015260408401836005811115612c2b57612c2b614b73565b6005811115612c3c57612c3c614b73565b8152505050506110808260067f436f6d6d69747465640000000000000000000000000000000000000000000000613ff6565b612c766148fa565b5f82815260208190526040902054612c8d8161456e565b9150600160ea82901c811603612cb7575f838152600160205260409020546001600160a01b031682525b50919050565b5f6001612cce60ff84166002615d3c565b610e519190615c19565b612ce3833384612f94565b5f8381526003602052604081208054849290612d00908490615308565b90915550505f8381526005602090815260409182902082516060810184523381526001600160801b03861692810192909252918101836007811115612d4757612d47614b73565b90528154600181810184555f938452602093849020835160029093020180546001600160a01b0390931673ffffffffffffffffffffffffffffffffffffffff199093169290921782559282015192810180546001600160801b039094167fffffffffffffffffffffffffffffffff00000000000000000000000000000000851681178255604084015193949293927fffffffffffffffffffffffffffffff00000000000000000000000000000000001617600160801b836007811115612e0f57612e0f614b73565b02179055505050336001600160a01b0316837f4233c00de18e639089b70a084b5eb937666d52dd4e81851073bba8953c757be18484604051612e52929190615d47565b60405180910390a3505050565b6101a0830151606090612e7360018561531b565b60ff1660048110612e8657612e86615334565b602002015160ff1667ffffffffffffffff811115612ea657612ea66150dc565b604051908082528060200260200182016040528015612eef57816020015b604080516060810182525f80825260208083018290529282015282525f19909201910181612ec45790505b5090505f5b8151811015612f7f575f868152600460209081526040808320600888901b61ff001685178452909152902054612f598185612f2f575f612f4e565b63ffffffff83165f908152600760205260409020546001600160a01b03165b8861018001516146f7565b838381518110612f6b57612f6b615334565b602090810291909101015250600101612ef4565b50949350505050565b5f610e51601483615d64565b6040517f521802080000000000000000000000000000000000000000000000000000000081526001600160a01b038381166004830152602482018390527f000000000000000000000000000000000000000000000000000000000000000016906352180208906044016020604051808303815f875af1158015613019573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061303d9190615268565b838383909192611651576040517f08f7b18c00000000000000000000000000000000000000000000000000000000815260048101939093526001600160a01b0390911660248301526044820152606401610690565b5f6130d0846101a00151600186606001516130ad919061531b565b60ff16600481106130c0576130c0615334565b602002015160ff16841086611ab9565b505f848152600460209081526040808320606087015160081b61ff00168617845282528083205433845260069092529091205461314a9063ffffffff8316148015613144575082600581111561312857613128614b73565b61313183614554565b600581111561314257613142614b73565b145b86611ab9565b949350505050565b6131746040805160608101909152805f81526020015f81526020015f81525090565b5f61317e856147bf565b90505f80805b8851811015613325575f8982815181106131a0576131a0615334565b60200260200101516020015190505f60058111156131c0576131c0614b73565b8160058111156131d2576131d2614b73565b14806131ef575060018160058111156131ed576131ed614b73565b145b156132065785604001805161320390615c2c565b90525b600481600581111561321a5761321a614b73565b0361322b5761322883615c2c565b92505b600281600581111561323f5761323f614b73565b1415801561325f5750600381600581111561325c5761325c614b73565b14155b1561326a575061331d565b60026132908b848151811061328157613281615334565b60200260200101518a8a6147e1565b60058111156132a1576132a1614b73565b036132b6576132af84615c2c565b935061331b565b846132c38b848b8b614853565b1061331b5760028a83815181106132dc576132dc615334565b602002602001015160400151875f01886020018281525082600781111561330557613305614b73565b600781111561331657613316614b73565b905250505b505b600101613184565b5082821061333257600184525b82811061333e57600384525b505050949350505050565b6040820181600581111561335f5761335f614b73565b9081600581111561337257613372614b73565b9052506116988383612a9b565b5f61338d8460600151612cbd565b90505f816001816133a460e08a0160c08b01615d83565b6001600160801b03166133b79190615308565b6133c19190615c19565b6133cb9190615d64565b90506133d783826152f1565b5f88815260036020526040812080549091906133f4908490615308565b909155505f90508367ffffffffffffffff811115613414576134146150dc565b60405190808252806020026020018201604052801561343d578160200160208202803683370190505b5090505f8467ffffffffffffffff81111561345a5761345a6150dc565b604051908082528060200260200182016040528015613483578160200160208202803683370190505b5090505f5b865181101561367c575f8782815181106134a4576134a4615334565b60200260200101516020015160058111156134c1576134c1614b73565b141580156134fe575060018782815181106134de576134de615334565b60200260200101516020015160058111156134fb576134fb614b73565b14155b613674575f8a815260046020526040812060608a015161353c9190839060081b61ff001685175b81526020019081526020015f205463ffffffff1690565b90506135678160058a858151811061355657613556615334565b602002602001015160400151612a6f565b5f8c815260046020908152604080832060608e015160081b61ff00168717845290915290205561359687615c44565b5f8281526007602052604090205485519198506001600160a01b031690869086908a9081106135c7576135c7615334565b60200260200101858a815181106135e0576135e0615334565b6020026020010182815250826001600160a01b03166001600160a01b0316815250505083878151811061361557613615615334565b60200260200101516001600160a01b03168b7f5c8016ea3e45f5163b76233010fd6fe91cb9f789bce0cf87fbc11da1e63c23cc8b606001518860405161366a92919060ff929092168252602082015260400190565b60405180910390a3505b600101613488565b5061369582826136908b8b60600151614088565b614339565b505050505050505050565b6001815160078111156136b5576136b5614b73565b14806136e557505f815160078111156136d0576136d0614b73565b141580156136e557506001826060015160ff16115b156138335760608201515f9060ff1660041480613726575060018251600781111561371257613712614b73565b148015613726575061372484846139d9565b155b905080156137435761373d858585855f0151611d6f565b5061048a565b8151600490613753610e106129e2565b64ffffffffff811660208701526040860160e0870183600781111561377a5761377a614b73565b600781111561378b5761378b614b73565b905283600581111561379f5761379f614b73565b60058111156137b0576137b0614b73565b815250505050847f51480f9e6beb5e87c051578078dd4048e0ab5147d86d1136314db81b16b2bc97835f0151856060015186602001516040516137f593929190615d9e565b60405180910390a26138078584612a9b565b61373d8560087f52756c6564000000000000000000000000000000000000000000000000000000613ff6565b80604001515f0361387257600460ff16826060015160ff16036138625761385d8484846006611d6f565b61048a565b5f60e083015261385d8483613949565b6002826080015160ff160361388e5761385d8484846007611d6f565b6001826080018181516138a191906152bf565b60ff16905250604081015161048a90859084906121e4565b5f828152600360205260408120549082610140015160028111156138df576138df614b73565b1461390557610160820151613902906bffffffffffffffffffffffff1682615dca565b90505b6002826101400151600281111561391e5761391e614b73565b03610e515761393f8261016001516bffffffffffffffffffffffff16612f88565b610c8a9082615dca565b613965600460ff16826060015160ff1610838360400151611b04565b60608101516139759060016152bf565b5f608083015260ff1660608201819052611080908390839061399690612cbd565b6121e4565b6040517f7a8c4cfadd28058c6e57e6756b200f08e07cb02178c8870be21c7e834912ed698082525f9161024084602083013761026090209392505050565b80515f906001600160a01b03161580610c8a57506139fd606084016040850161524d565b6001600160a01b0316825f01516001600160a01b031614905092915050565b5f6002826007811115613a3157613a31614b73565b1480613a4e57506004826007811115613a4c57613a4c614b73565b145b80610e5157506005826007811115613a6857613a68614b73565b1492915050565b613a77614974565b60e082015182906001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001663cf3c99a16101e0870135613ac561018089016101608a01615431565b6040516001600160e01b031960e085901b168152600481019290925267ffffffffffffffff166024820152604401608060405180830381865afa158015613b0e573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190613b32919061544c565b604084018190528360208101836007811115613b5057613b50614b73565b6007811115613b6157613b61614b73565b90529290925250505f848152600560209081526040808320805482518185028101850190935280835290937f0000000000000000000000000000000000000000000000000000000000000000938592919084015b82821015613c40575f848152602090819020604080516060810182526002860290920180546001600160a01b0316835260018101546001600160801b03811694840194909452919290830190600160801b900460ff166007811115613c1c57613c1c614b73565b6007811115613c2d57613c2d614b73565b8152505081526020019060010190613bb5565b5050506001600160a01b0390921660a085015260808401525050606082015160ff1667ffffffffffffffff811115613c7a57613c7a6150dc565b604051908082528060200260200182016040528015613cad57816020015b6060815260200190600190039081613c985790505b50606082015260015b826060015160ff168160ff1611613d1357613cd48584836001612e5f565b6060830151613ce460018461531b565b60ff1681518110613cf757613cf7615334565b602002602001018190525080613d0c90615348565b9050613cb6565b509392505050565b5f612710600181613d34610120860161010087016152d8565b613d469063ffffffff16612710615308565b613d5660e0870160c08801615d83565b6001600160801b0316613d6991906152f1565b613d739190615308565b613d7d9190615c19565b610e519190615d64565b5f5b815181101561048a575f5f90505f838381518110613da957613da9615334565b60200260200101515167ffffffffffffffff811115613dca57613dca6150dc565b604051908082528060200260200182016040528015613df3578160200160208202803683370190505b5090505f5b8151811015613f19575f86606001518581518110613e1857613e18615334565b60200260200101518281518110613e3157613e31615334565b60200260200101519050600580811115613e4d57613e4d614b73565b81602001516005811115613e6357613e63614b73565b03613e6e5750613f11565b805f0151868681518110613e8457613e84615334565b60200260200101518381518110613e9d57613e9d615334565b6020026020010151848681518110613eb757613eb7615334565b60200260200101888881518110613ed057613ed0615334565b60200260200101518781518110613ee957613ee9615334565b60209081029190910101919091526001600160a01b039091169052613f0d84615c2c565b9350505b600101613df8565b505f848481518110613f2d57613f2d615334565b60200260200101519050613f4082849052565b828152613f5c82826136908a613f57896001615308565b614088565b505050806001019050613d89565b5f6001826007811115613f7f57613f7f614b73565b03613f8c5750600d919050565b6003826007811115613fa057613fa0614b73565b03613fad5750600f919050565b6006826007811115613fc157613fc1614b73565b03613fce57506010919050565b6007826007811115613fe257613fe2614b73565b14613fee57600e610e51565b601192915050565b6040517f22e757df0000000000000000000000000000000000000000000000000000000081526001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016906322e757df9061405f90869086908690600401615de9565b5f604051808303815f87803b158015614076575f5ffd5b505af11580156121db573d5f5f3e3d5ffd5b5f5f614093836147bf565b9050806001826140a287613d1b565b6140ad9060026152f1565b6140b79190615308565b6140c19190615c19565b610e4d9190615d64565b60605f6140d9836005615308565b90505f5b846060015160ff1681101561411f57846101a00151816004811061410357614103615334565b60200201516141159060ff1683615308565b91506001016140dd565b508067ffffffffffffffff811115614139576141396150dc565b604051908082528060200260200182016040528015614162578160200160208202803683370190505b509150614175606086016040870161524d565b614185608087016060880161524d565b61419560a088016080890161524d565b6141a761014089016101208a0161524d565b875f0151865f815181106141bd576141bd615334565b60200260200101876001815181106141d7576141d7615334565b60200260200101886002815181106141f1576141f1615334565b602002602001018960038151811061420b5761420b615334565b602002602001018a60048151811061422557614225615334565b6001600160a01b03968716602091820292909201015294841690945293821690925292831690915291169052600560015b856060015160ff168160ff1611614329575f5b6101a087015161427a60018461531b565b60ff166004811061428d5761428d615334565b602002015160ff16811015614318575f898152600460205260408120600791906142c2908261ff00600888901b168617613525565b815260208101919091526040015f20546001600160a01b031685846142e681615c2c565b9550815181106142f8576142f8615334565b6001600160a01b0390921660209283029190910190910152600101614269565b5061432281615348565b9050614256565b50825250949350505050565b9052565b6040517f4b7225bc0000000000000000000000000000000000000000000000000000000081526001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001690634b7225bc9061405f908690869086903090600401615e0b565b5f60d8826040015160058111156143bd576143bd614b73565b901b607e8361016001516bffffffffffffffffffffffff16901b60248461010001516001600160801b0316901b846020015164ffffffffff16171717905060e58260e00151600781111561441357614413614b73565b901b60e08360a0015160ff16901b60de846080015160ff16901b60db856060015160ff16901b1717178117905060ed826101a0015160016004811061445a5761445a615334565b602002015160ff16901b60eb836101a001515f6004811061447d5761447d615334565b602002015160ff16901b60e884610140015160028111156144a0576144a0614b73565b901b17178117905060f9826101a001516003600481106144c2576144c2615334565b602002015160ff16901b60f3836101a001516002600481106144e6576144e6615334565b602002015160ff16901b17811790508160c001511561451f577c1000000000000000000000000000000000000000000000000000000000175b81516001600160a01b03161561172b577d04000000000000000000000000000000000000000000000000000000000017919050565b5f602082901c60ff166005811115610e5157610e51614b73565b6145766148fa565b640fffffffff821660208201526b03ffffffffffffffffffffff602483901c8116610100830152607e83901c1661016082015260d882901c60071660058111156145c2576145c2614b73565b816040019060058111156145d8576145d8614b73565b908160058111156145eb576145eb614b73565b905250600760db83901c81166060830152600360de84901c166080830152600f60e084901c1660a0830152600160e484901c81161460c083015260e583901c81169081111561463c5761463c614b73565b8160e00190600781111561465257614652614b73565b9081600781111561466557614665614b73565b905250600360e883901c16600281111561468157614681614b73565b816101400190600281111561469857614698614b73565b908160028111156146ab576146ab614b73565b9052506101a081018051600360eb85901c1690528051603f60ed85901c8116602090920191909152815160f385901c8216604090910152905160f99390931c1660609092019190915290565b604080516060810182525f80825260208201819052918101919091526040518060600160405280846001600160a01b0316815260200161473686614554565b600581111561474757614747614b73565b815264ffffffffff19861660209091015290505f60028260200151600581111561477357614773614b73565b1480614794575060038260200151600581111561479257614792614b73565b145b90508080156147ab575082851864ffffffffff1916155b15613d135760408201839052509392505050565b5f60036147cb83612cbd565b6147d69060026152f1565b613d7d906002615308565b80515f9080614827575060028460200151600581111561480357614803614b73565b14158015614827575060038460200151600581111561482457614824614b73565b14155b1561483757506020830151610c8a565b8284604001511461484957600361314a565b6002949350505050565b5f805b8551811015612f7f57600361488587838151811061487657614876615334565b602002602001015186866147e1565b600581111561489657614896614b73565b036148f2578251806148e157508585815181106148b5576148b5615334565b6020026020010151604001518682815181106148d3576148d3615334565b602002602001015160400151145b156148f2576148ef82615c2c565b91505b600101614856565b604080516101c0810182525f80825260208201819052918101829052606081018290526080810182905260a0810182905260c0810182905260e0810182905261010081018290526101208101829052610140810182905261016081018290526101808101919091526101a0810161496f6149cc565b905290565b6040518060c001604052806149876148fa565b81526020015f8152604080516080810182525f808252602082810182905292820181905260608201529101908152606060208201819052604082018190525f91015290565b60405180608001604052806004906020820280368337509192915050565b5f6102408284031215612cb7575f5ffd5b6001600160a01b0381168114614a0f575f5ffd5b50565b803561172b816149fb565b5f5f6102608385031215614a2f575f5ffd5b614a3984846149ea565b9150610240830135614a4a816149fb565b809150509250929050565b5f5f5f6102608486031215614a68575f5ffd5b614a7285856149ea565b925061024084013567ffffffffffffffff811115614a8e575f5ffd5b8401601f81018613614a9e575f5ffd5b803567ffffffffffffffff811115614ab4575f5ffd5b8660208260051b8401011115614ac8575f5ffd5b939660209190910195509293505050565b5f5f828403610300811215614aec575f5ffd5b614af685856149ea565b925060c061023f1982011215614b0a575f5ffd5b50610240830190509250929050565b5f60208284031215614b29575f5ffd5b5035919050565b5f6102408284031215614b41575f5ffd5b610c8a83836149ea565b5f5f60408385031215614b5c575f5ffd5b82359150602083013560ff81168114614a4a575f5ffd5b634e487b7160e01b5f52602160045260245ffd5b60068110614a0f57614a0f614b73565b6001600160a01b0381511682525f6020820151614bb381614b87565b6020840152506040908101519082015260600190565b602080825282518282018190525f918401906040840190835b81811015614c0657614bf5838551614b97565b602094909401939250600101614be2565b509095945050505050565b5f5f5f6102808486031215614c24575f5ffd5b614c2e85856149ea565b9250610240840135614c3f816149fb565b9150610260840135614c50816149fb565b809150509250925092565b5f5f5f5f5f60a08688031215614c6f575f5ffd5b8535945060208601359350604086013560068110614c8b575f5ffd5b94979396509394606081013594506080013592915050565b6008811061433557614335614b73565b5f8151808452602084019350602083015f5b82811015614d1c5781515f6001600160a01b0382511688526001600160801b03602083015116602089015260408201519150614d046040890183614ca3565b50506060959095019460209190910190600101614cc5565b5093949350505050565b602081525f610c8a6020830184614cb3565b61433581614b87565b6003811061433557614335614b73565b805f5b600481101561048a57815160ff16845260209384019390910190600101614d54565b80516001600160a01b031682526020810151614d9b602084018264ffffffffff169052565b506040810151614dae6040840182614d38565b506060810151614dc3606084018260ff169052565b506080810151614dd8608084018260ff169052565b5060a0810151614ded60a084018260ff169052565b5060c0810151614e0160c084018215159052565b5060e0810151614e1460e0840182614ca3565b50610100810151614e316101008401826001600160801b03169052565b50610120810151614e4e6101208401826001600160801b03169052565b50610140810151614e63610140840182614d41565b50610160810151614e856101608401826bffffffffffffffffffffffff169052565b506101808101516101808301526101a08101516116986101a0840182614d51565b6102208101610e518284614d76565b5f5f5f60608486031215614ec7575f5ffd5b505081359360208301359350604090920135919050565b6001600160801b0381168114614a0f575f5ffd5b803561172b81614ede565b803563ffffffff8116811461172b575f5ffd5b61ffff81168114614a0f575f5ffd5b803561172b81614f10565b67ffffffffffffffff81168114614a0f575f5ffd5b803561172b81614f2a565b8035825260208082013590830152614f6460408201614a12565b6001600160a01b03166040830152614f7e60608201614a12565b6001600160a01b03166060830152614f9860808201614a12565b6001600160a01b0316608083015260a08181013590830152614fbc60c08201614ef2565b6001600160801b031660c0830152614fd660e08201614ef2565b6001600160801b031660e0830152614ff16101008201614efd565b63ffffffff1661010083015261500a6101208201614a12565b6001600160a01b03166101208301526150266101408201614f1f565b61ffff1661014083015261503d6101608201614f3f565b67ffffffffffffffff1661016083015261505a6101808201614efd565b63ffffffff166101808301526150736101a08201614efd565b63ffffffff166101a083015261508c6101c08201614efd565b63ffffffff166101c08301526101e0818101359083015261020080820135908301526150bb6102208201614efd565b63ffffffff8116610220840152505050565b6102408101610e518284614f4a565b634e487b7160e01b5f52604160045260245ffd5b60405160c0810167ffffffffffffffff81118282101715615113576151136150dc565b60405290565b6040805190810167ffffffffffffffff81118282101715615113576151136150dc565b6040516060810167ffffffffffffffff81118282101715615113576151136150dc565b604051601f8201601f1916810167ffffffffffffffff81118282101715615188576151886150dc565b604052919050565b80516bffffffffffffffffffffffff198116811461172b575f5ffd5b805164ffffffffff8116811461172b575f5ffd5b8051801515811461172b575f5ffd5b5f60c08284031280156151e0575f5ffd5b506151e96150f0565b825181526151f960208401615190565b602082015261520a604084016151ac565b604082015261521b606084016151c0565b6060820152608083015161522e81614ede565b608082015260a083015161524181614ede565b60a08201529392505050565b5f6020828403121561525d575f5ffd5b8135610c8a816149fb565b5f60208284031215615278575f5ffd5b610c8a826151c0565b5f5f60408385031215615292575f5ffd5b825191506152a2602084016151c0565b90509250929050565b634e487b7160e01b5f52601160045260245ffd5b60ff8181168382160190811115610e5157610e516152ab565b5f602082840312156152e8575f5ffd5b610c8a82614efd565b8082028115828204841417610e5157610e516152ab565b80820180821115610e5157610e516152ab565b60ff8281168282160390811115610e5157610e516152ab565b634e487b7160e01b5f52603260045260245ffd5b5f60ff821660ff810361535d5761535d6152ab565b60010192915050565b5f5f5f60608486031215615378575f5ffd5b835160128110615386575f5ffd5b9250615394602085016151ac565b91506153a260408501615190565b90509250925092565b5f60c08284031280156153bc575f5ffd5b506153c56150f0565b8235815260208301356153d7816149fb565b602082015260408381013590820152606080840135908201526080808401359082015260a0928301359281019290925250919050565b60ff841681526060810161542084614b87565b602082019390935260400152919050565b5f60208284031215615441575f5ffd5b8135610c8a81614f2a565b5f608082840312801561545d575f5ffd5b506040516080810167ffffffffffffffff81118282101715615481576154816150dc565b60405261548d836151c0565b815261549b602084016151c0565b602082015260408301516154ae81614f10565b604082015260608301516154c181614f10565b60608201529392505050565b5f602082840312156154dd575f5ffd5b5051919050565b828152604081016154f483614b87565b8260208301529392505050565b5f60208284031215615511575f5ffd5b610c8a826151ac565b5f82825180855260208501945060208160051b830101602085015f5b8381101561559657848303601f19018852815180518085526020918201918501905f5b8181101561557d5761556c838551614b97565b602094909401939250600101615559565b50506020998a0199909450929092019150600101615536565b50909695505050505050565b6155ac8184614f4a565b6102606102408201526155c461026082018351614d76565b5f60208301516155d8610480840182614ca3565b506040830151805115156104a0840152602081015115156104c084015261ffff6040820151166104e084015261ffff60608201511661050084015250606083015161032061052084015261563061058084018261551a565b9050608084015161025f198483030161054085015261564f8282614cb3565b91505060a0840151612f7f6105608501826001600160a01b03169052565b5f67ffffffffffffffff821115615686576156866150dc565b5060051b60200190565b5f82601f83011261569f575f5ffd5b81516156b26156ad8261566d565b61515f565b8082825260208201915060208360061b8601019250858311156156d3575f5ffd5b602085015b8381101561572b57604081880312156156ef575f5ffd5b6156f7615119565b8151615702816149fb565b8152602082015161571281614ede565b60208281019190915290845292909201916040016156d8565b5095945050505050565b5f60208284031215615745575f5ffd5b815167ffffffffffffffff81111561575b575f5ffd5b82016060818503121561576c575f5ffd5b61577461513c565b81518152602082015167ffffffffffffffff811115615791575f5ffd5b8201601f810186136157a1575f5ffd5b80516157af6156ad8261566d565b8082825260208201915060208360051b8501019250888311156157d0575f5ffd5b602084015b8381101561586e57805167ffffffffffffffff8111156157f3575f5ffd5b8501603f81018b13615803575f5ffd5b60208101516158146156ad8261566d565b808282526020820191506020808460051b8601010192508d831115615837575f5ffd5b6040840193505b8284101561585957835182526020938401939091019061583e565b865250506020938401939190910190506157d5565b506020850152505050604082015167ffffffffffffffff811115615890575f5ffd5b61589c86828501615690565b604083015250949350505050565b602080825282518282018190525f918401906040840190835b81811015614c0657835180516001600160a01b031684526020908101516001600160801b031681850152909301926040909201916001016158c3565b6060810161590d8286614ca3565b60ff93909316602082015260400152919050565b6012811061433557614335614b73565b6102c081016159408288614f4a565b61594e610240830187615921565b6102608201949094529115156102808301526001600160801b03166102a09091015292915050565b5f8184825b85811015614c0657813561598e816149fb565b6001600160a01b03168352602092830192919091019060010161597b565b5f8151808452602084019350602083015f5b82811015614d1c5781516001600160a01b03168652602095860195909101906001016159be565b5f60e082018651835260208701516020840152604087015160408401526060870151606084015260808701511515608084015260e060a084015280858252610100840190508691505f5b86811015615a5f578235615a42816149fb565b6001600160a01b0316825260209283019290910190600101615a2f565b5083810360c0850152615a7281866159ac565b98975050505050505050565b5f82601f830112615a8d575f5ffd5b8151615a9b6156ad8261566d565b8082825260208201915060208360051b860101925085831115615abc575f5ffd5b602085015b8381101561572b578051615ad481614f2a565b835260209283019201615ac1565b5f5f5f60608486031215615af4575f5ffd5b835167ffffffffffffffff811115615b0a575f5ffd5b8401601f81018613615b1a575f5ffd5b8051615b286156ad8261566d565b8082825260208201915060208360051b850101925088831115615b49575f5ffd5b6020840193505b82841015615b74578351615b63816149fb565b825260209384019390910190615b50565b80965050505050602084015167ffffffffffffffff811115615b94575f5ffd5b615ba086828701615a7e565b9250506153a2604085016151c0565b606081525f615bc160608301866159ac565b82810360208401528085518083526020830191506020870192505f5b81811015615c0557835167ffffffffffffffff16835260209384019390920191600101615bdd565b505060409390930193909352509392505050565b81810381811115610e5157610e516152ab565b5f60018201615c3d57615c3d6152ab565b5060010190565b5f81615c5257615c526152ab565b505f190190565b6001815b6001841115615c9457808504811115615c7857615c786152ab565b6001841615615c8657908102905b60019390931c928002615c5d565b935093915050565b5f82615caa57506001610e51565b81615cb657505f610e51565b8160018114615ccc5760028114615cd657615cf2565b6001915050610e51565b60ff841115615ce757615ce76152ab565b50506001821b610e51565b5060208310610133831016604e8410600b8410161715615d15575081810a610e51565b615d215f198484615c59565b805f1904821115615d3457615d346152ab565b029392505050565b5f610c8a8383615c9c565b6001600160801b038316815260408101610c8a6020830184614ca3565b5f82615d7e57634e487b7160e01b5f52601260045260245ffd5b500490565b5f60208284031215615d93575f5ffd5b8135610c8a81614ede565b60608101615dac8286614ca3565b60ff8416602083015264ffffffffff83166040830152949350505050565b6001600160801b038181168382160190811115610e5157610e516152ab565b83815260608101615dfd6020830185615921565b826040830152949350505050565b608081525f615e1d60808301876159ac565b82810360208401528086518083526020830191506020880192505f5b81811015615e57578351835260209384019390920191600101615e39565b5050604084019590955250506001600160a01b03919091166060909101529291505056'
