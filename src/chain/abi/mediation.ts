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
export const mediationBytecode = '0x610200604052348015610010575f5ffd5b5060405161631f38038061631f83398101604081905261002f91610417565b60208101516001600160a01b0316158015906100bf5750306001600160a01b031681602001516001600160a01b0316635ba6284f6040518163ffffffff1660e01b8152600401602060405180830381865afa158015610090573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906100b491906104e1565b6001600160a01b0316145b6100dc57604051635d3e855f60e11b815260040160405180910390fd5b306001600160a01b031681604001516001600160a01b0316635ba6284f6040518163ffffffff1660e01b8152600401602060405180830381865afa158015610126573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061014a91906104e1565b6001600160a01b031614801561016d57506101008101516001600160a01b031615155b61018a57604051635d3e855f60e11b815260040160405180910390fd5b60016001605a1b0381602001516001600160a01b031663fc0c546a6040518163ffffffff1660e01b8152600401602060405180830381865afa1580156101d2573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906101f691906104e1565b6001600160a01b03166318160ddd6040518163ffffffff1660e01b8152600401602060405180830381865afa158015610231573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906102559190610503565b111561027457604051635d3e855f60e11b815260040160405180910390fd5b805160208083015160408085015160608601516001600160a01b0390811660e090815291811660c090815293811660a09081529581166080908152870151958701519387015181166101405292831661012090815294831661010090815290860151908601519486015183166101a05293821661018052921661016052466101e0819052835192517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f936103979385937f8ad88815c51549d3e46351c97253bb46393faae42f910fe5816141b4428188b0937fc89efdaa54c0f20c7adf612882df0950f5a951637e0307cdcb4c672f298b8bc6939192019485526020850193909352604084019190915260608301526001600160a01b0316608082015260a00190565b60408051601f1981840301815291905280516020909101206101c0525061051a9050565b60405161014081016001600160401b03811182821017156103ea57634e487b7160e01b5f52604160045260245ffd5b60405290565b6001600160a01b0381168114610404575f5ffd5b50565b8051610412816103f0565b919050565b5f610140828403128015610429575f5ffd5b506104326103bb565b61043b83610407565b815261044960208401610407565b602082015261045a60408401610407565b604082015261046b60608401610407565b606082015261047c60808401610407565b608082015261048d60a08401610407565b60a082015261049e60c08401610407565b60c08201526104af60e08401610407565b60e08201526104c16101008401610407565b6101008201526104d46101208401610407565b6101208201529392505050565b5f602082840312156104f1575f5ffd5b81516104fc816103f0565b9392505050565b5f60208284031215610513575f5ffd5b5051919050565b60805160a05160c05160e05161010051610120516101405161016051610180516101a0516101c0516101e051615d0461061b5f395f611d7201525f611e4501525f610be001525f81816102b4015281816118d601528181611ab1015261412f01525f61266f01525f61299701525f8181610a49015261406a01525f81816104fe015281816105d4015281816119ce0152611f1601525f818161224a015261240401525f8181612300015281816127080152613f6701525f8181611c3e015261280b01525f818161035001528181610c6401528181610daf01528181610e820152818161185101528181611dc7015281816128af0152613c240152615d045ff3fe608060405234801561000f575f5ffd5b506004361061016e575f3560e01c8063a4471647116100d2578063b5ac289611610088578063d49224e911610063578063d49224e9146102f1578063d8651ad014610311578063ecb797c914610324575f5ffd5b8063b5ac289614610294578063b60d4288146102a7578063b7fd743a146102de575f5ffd5b8063abc7d14d116100b8578063abc7d14d1461027a578063adf73a0414610283578063ae3e0f021461028c575f5ffd5b8063a447164714610254578063a9f092d814610267575f5ffd5b80637021b6321161012757806394e60f371161010d57806394e60f371461021957806395b1c29e1461022c578063a245a62f14610234575f5ffd5b80637021b632146101f35780638d3f498214610206575f5ffd5b806358db0fd11161015757806358db0fd1146101ad57806360556b6a146101c057806368214005146101d3575f5ffd5b8063429c245e1461017257806346b16f4114610187575b5f5ffd5b6101856101803660046148b5565b610337565b005b61019a6101953660046148d0565b610436565b6040519081526020015b60405180910390f35b6101856101bb3660046148e7565b61048b565b6101856101ce3660046148b5565b610942565b6101e66101e136600461496b565b610b22565b6040516101a491906149f7565b610185610201366004614a5e565b610bc2565b610185610214366004614a8b565b610d1b565b610185610227366004614acb565b611031565b61019a600781565b6102476102423660046148d0565b61129d565b6040516101a49190614b96565b6101856102623660046148b5565b611365565b6101856102753660046148b5565b6113fe565b61019a610e1081565b61019a61025881565b61019a600281565b6101856102a23660046148b5565b611524565b6040516001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001681526020016101a4565b6101856102ec3660046148b5565b611568565b6103046102ff3660046148d0565b611642565b6040516101a49190614d16565b61018561031f366004614d25565b6116d5565b610185610332366004614d4e565b611838565b604051638c0cff1f60e01b81525f906001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001690638c0cff1f90610385908590600401614f6e565b60c0604051808303815f875af11580156103a1573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906103c59190615070565b90506103f76103da60608401604085016150ee565b6001600160a01b0316336001600160a01b031614825f0151611966565b805161040d906104088333806119b1565b611be1565b80606001511561043257610432815f0151338360a001516001600160801b0316611bff565b5050565b5f5f61044183611cfd565b905061045c81606001516001610457919061511d565b611d4c565b816060015160ff168261016001516bffffffffffffffffffffffff16901b6104849190615136565b9392505050565b5f5f61049685611d67565b90925090506104c360015b826040015160058111156104b7576104b761499e565b14838360400151611eb9565b60208101516040517f2ef4c88100000000000000000000000000000000000000000000000000000000815264ffffffffff90911660048201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690632ef4c88190602401602060405180830381865afa15801561054b573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061056f919061514d565b1561058d5761058682828360a0015160ff16611ef4565b5050505050565b60208101516040517f4a5ae6d800000000000000000000000000000000000000000000000000000000815264ffffffffff90911660048201525f9081906001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001690634a5ae6d8906024016040805180830381865afa158015610618573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061063c9190615166565b91509150808484602001519091610694576040517f9e18e987000000000000000000000000000000000000000000000000000000008152600481019290925264ffffffffff1660248201526044015b60405180910390fd5b505f905085156106ad576106a88787612055565b6106af565b5f5b9050846101e089013582146106f3576040517f506264fb00000000000000000000000000000000000000000000000000000000815260040161068b91815260200190565b505f5f610704878b888c8c8a612087565b9150915081515f0361078f57808061072357506002866080015160ff16145b15610760575f878152600260205260408120546107549189918d918a91900361074d5760076125b5565b60066125b5565b50505050505050505050565b600186608001818151610773919061511d565b60ff90811690915260a088015161075492508991899116611ef4565b60026107c96102586107a96101c08e016101a08f01615190565b6107ba9063ffffffff166002615136565b6107c491906151a9565b612a5a565b64ffffffffff81166020890152604088018260058111156107ec576107ec61499e565b60058111156107fd576107fd61499e565b9052505f90505b8251811015610937575f876101a001516001896060015161082591906151bc565b60ff1660048110610838576108386151d5565b60200201805190610848826151e9565b60ff1660ff1681525060ff16905061088261087b85848151811061086e5761086e6151d5565b6020026020010151612a65565b5f80612ae7565b5f8a815260046020908152604080832060608d015160081b61ff00168617845290915290205583518490839081106108bc576108bc6151d5565b60200260200101516001600160a01b0316897fa56b7fe401dd6165e306b5e888c53b8234be978a1470844878277f6aa23928b18a60600151848c602001516040516109269392919060ff939093168352602083019190915264ffffffffff16604082015260600190565b60405180910390a350600101610804565b506107548787611be1565b5f5f61094d83611d67565b5f8281526002602081905260409091205461018083015291935091508160400151600581111561097f5761097f61499e565b036109fd575f61098f8383612b13565b156109b257610258826020015164ffffffffff166109ad91906151a9565b6109bf565b816020015164ffffffffff165b90506109cb8382612bb6565b6101808201516109f7901515806109ec5750826020015164ffffffffff1682145b848460400151611eb9565b50610a2d565b610a0760036104a1565b5f610a128383612b13565b1115610a2d57610a2d82826020015164ffffffffff16612bb6565b604051636dcf0ed360e01b81526101c084013560048201525f907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690636dcf0ed390602401608060405180830381865afa158015610a96573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610aba9190615207565b90505f610acd848485606001515f612bfb565b90505f610ae582856060015186610180015186612d24565b9050610af385856005612f1b565b604081015115610b0e57610b0e858786858560400151612f51565b610b1a85878684613272565b505050505050565b60605f610b2e84611cfd565b5f85815260026020526040902054610180820152905060ff83161580610b5d5750806060015160ff168360ff16115b15610bab57604080515f8082526020820190925290610ba2565b604080516060810182525f80825260208083018290529282015282525f19909201910181610b775790505b50915050610bbc565b610bb88482856001612bfb565b9150505b92915050565b5f5f610bcd84611d67565b9092509050610c07336001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000161483611966565b610c2f600582604001516005811115610c2257610c2261499e565b1415838360400151611eb9565b5f81604001516005811115610c4657610c4661499e565b03610d0857604051638c0cff1f60e01b81525f906001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001690638c0cff1f90610c99908890600401614f6e565b60c0604051808303815f875af1158015610cb5573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610cd99190615070565b9050610d0481858360600151610cfe57610cf96060890160408a016150ee565b6119b1565b5f6119b1565b9150505b610d1582858360056125b5565b50505050565b5f5f610d2684611d67565b9092509050610d69600282604001516005811115610d4657610d4661499e565b148015610d5e57505f83815260026020526040902054155b838360400151611eb9565b610d7e82826020015164ffffffffff16612bb6565b6040517f64482ac4000000000000000000000000000000000000000000000000000000008152600481018390525f907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316906364482ac490602401606060405180830381865afa158015610dfc573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610e209190615288565b92505f915050843584148015610e655750610e4160808701606088016150ee565b6001600160a01b0316610e5a60408701602088016150ee565b6001600160a01b0316145b8015610f4357506bffffffffffffffffffffffff198216610f32467f0000000000000000000000000000000000000000000000000000000000000000610eb0368a90038a018a6152cd565b6040805160208082018690526001600160a01b0380861683850152845160608085019190915291850151166080808401919091529284015160a0808401919091529084015160c08301529183015160e0820152908201516101008201525f90610120016040516020818303038152906040528051906020012090509392505050565b6bffffffffffffffffffffffff1916145b9050833382610f775760405163259deeb560e11b815260048101929092526001600160a01b0316602482015260440161068b565b5050610f935f610f878686612b13565b11858560400151611eb9565b610f9c85613485565b5f85815260026020526040902055610fb484846134d5565b610fbe8484611be1565b837fe1355da6325389849d8f4aaaf042161de4404350b6eba059eae46520e3990397866040013587606001358860800135876020015160405161102194939291909384526020840192909252604083015264ffffffffff16606082015260800190565b60405180910390a2505050505050565b5f61103b86611cfd565b90506002816040015160058111156110555761105561499e565b14801561106d5750806020015164ffffffffff164210155b801561108557505f8681526002602052604090205415155b1561109e5761109486826134d5565b61109e8682611be1565b6110c56003826040015160058111156110b9576110b961499e565b14878360400151611eb9565b6020810151869064ffffffffff81164210611103576040516382742f0f60e01b8152600481019290925264ffffffffff16602482015260440161068b565b50505f6111138783886001613552565b606083810151604080514660208083019190915230828401529381018c905260ff90921660808301523360a083015260c0820188905260e080830188905281518084039091018152610100909201905280519101209091505f81831864ffffffffff1916158015611198575060048760058111156111935761119361499e565b148615145b90508080156111dc57508515806111c0575060028760058111156111be576111be61499e565b145b806111dc575060038760058111156111da576111da61499e565b145b8933909161120f5760405163259deeb560e11b815260048101929092526001600160a01b0316602482015260440161068b565b50506112286112218463ffffffff1690565b8888612ae7565b5f8a815260046020908152604080832060608901805160081b61ff00168e178552925291829020929092559051905133918b917f56d49ccff8bde7c0bececbedfbbe45739c00903ae02478c4d3ae0d4814f8798f9161128a918c908c9061532f565b60405180910390a3505050505050505050565b606060055f8381526020019081526020015f20805480602002602001604051908101604052809291908181526020015f905b8282101561135a575f848152602090819020604080516060810182526002860290920180546001600160a01b0316835260018101546001600160801b03811694840194909452919290830190600160801b900460ff1660078111156113365761133661499e565b60078111156113475761134761499e565b81525050815260200190600101906112cf565b505050509050919050565b5f5f61137083611d67565b90925090505f60028260400151600581111561138e5761138e61499e565b1480156113a657505f83815260026020526040902054155b80156113ba57505f6113b88484612b13565b115b90506113cb81848460400151611eb9565b5f610258836020015164ffffffffff166113e591906151a9565b90506113f18482612bb6565b61058684868560046125b5565b5f5f61140983611d67565b91509150611448816060015160ff166001148015610d5e575060018260400151600581111561143a5761143a61499e565b1480610d5e575060026104a1565b5f61145960608501604086016150ee565b6001600160a01b0316336001600160a01b03161480611498575061148360808501606086016150ee565b6001600160a01b0316336001600160a01b0316145b806114ac575081516001600160a01b031633145b90506114b9811584611966565b5f838152600560205260409020548390600711611505576040517feadecde800000000000000000000000000000000000000000000000000000000815260040161068b91815260200190565b50610d15838361016001516bffffffffffffffffffffffff165f613612565b5f5f61152f83611d67565b909250905061153e60046104a1565b61155382826020015164ffffffffff16612bb6565b6115638284838460e001516125b5565b505050565b5f5f61157383611d67565b909250905061158260046104a1565b6020810151829064ffffffffff811642106115c0576040516382742f0f60e01b8152600481019290925264ffffffffff16602482015260440161068b565b5061161b90506115d660608501604086016150ee565b6001600160a01b0316336001600160a01b03161480611615575061160060808501606086016150ee565b6001600160a01b0316336001600160a01b0316145b83611966565b6116328261162884610436565b8360e00151613612565b5f60e08201526115638282613799565b61164a6147b4565b61165382611cfd565b5f8381526002602052604090205461018082015290506005816040015160058111156116815761168161499e565b146116a05761169082826137eb565b6001600160801b03166101208201525b6003816040015160058111156116b8576116b861499e565b036116d0576116c78282612b13565b60ff1660a08201525b919050565b5f6116df84611cfd565b90506117086002826040015160058111156116fc576116fc61499e565b14858360400151611eb9565b6020810151849064ffffffffff81164210611746576040516382742f0f60e01b8152600481019290925264ffffffffff16602482015260440161068b565b50505f6117558583865f613552565b905061176963ffffffff8216600185612ae7565b5f86815260046020908152604080832060608701805160081b61ff00168a17855290835292819020939093559051915160ff9092168252339187917f2e78c2785da3d0292a163e8c042fd75ce2f1d70b7af1cc097de59cbef1585683910160405180910390a360018260a0018181516117e291906151bc565b60ff90811690915260a0840151165f03905061182e576118015f612a5a565b64ffffffffff166020808401919091525f868152600290915260409020541561182e5761182e85836134d5565b6105868583611be1565b604051638c0cff1f60e01b81525f906001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001690638c0cff1f90611886908790600401614f6e565b60c0604051808303815f875af11580156118a2573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906118c69190615070565b905061190b336001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016148015611904575081606001515b8251611966565b805161191c906104088386866119b1565b6001600160a01b03821615610d1557610d15815f0151836119498460a001516001600160801b031661387b565b8460a001516001600160801b031661196191906151a9565b611bff565b803383610d15576040517f8f8a244e00000000000000000000000000000000000000000000000000000000815260048101929092526001600160a01b0316602482015260440161068b565b6119b96147b4565b604051630e84c36560e31b81524260048201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316906374261b2890602401602060405180830381865afa158015611a1b573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611a3f9190615353565b64ffffffffff166020820152600160a08201819052606082018190528080604084018190525050506060840151608085015160a08601516bffffffffffffffffffffffff166101608401526001600160801b0316610100830152151560c08201526001600160a01b03821615611b20577f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316826001600160a01b031614611aef576001611af2565b60025b8161014001906002811115611b0957611b0961499e565b90816002811115611b1c57611b1c61499e565b9052505b816001600160a01b0316836001600160a01b031614611b745783515f908152600160205260409020805473ffffffffffffffffffffffffffffffffffffffff19166001600160a01b03851690811790915581525b826001600160a01b0316845f01517f35504d53d39ef700fe90826eb86c6f667d6f6943910a99169b77126097243351848460200151604051611bd29291906001600160a01b0392909216825264ffffffffff16602082015260400190565b60405180910390a39392505050565b611bea81613887565b5f928352602083905260409092209190915550565b6040517f521802080000000000000000000000000000000000000000000000000000000081526001600160a01b038381166004830152602482018390527f000000000000000000000000000000000000000000000000000000000000000016906352180208906044016020604051808303815f875af1158015611c84573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611ca8919061514d565b838383909192610b1a576040517f08f7b18c00000000000000000000000000000000000000000000000000000000815260048101939093526001600160a01b039091166024830152604482015260640161068b565b611d056147b4565b5f82815260208190526040902054611d1c81613a37565b9150600160ea82901c811603611d46575f838152600160205260409020546001600160a01b031682525b50919050565b5f6001611d5d60ff8416600261544f565b610bbc919061545a565b5f611d706147b4565b7f00000000000000000000000000000000000000000000000000000000000000004614611e40576040517fb214220b0000000000000000000000000000000000000000000000000000000081526001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000169063b214220b90611dfc908690600401614f6e565b602060405180830381865afa158015611e17573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611e3b919061546d565b611ea7565b611ea77f0000000000000000000000000000000000000000000000000000000000000000611e6d85613bc0565b6040517f19010000000000000000000000000000000000000000000000000000000000008152600281019290925260228201526042902090565b9150611eb282611cfd565b9050915091565b818184610586576040517f2c51a03900000000000000000000000000000000000000000000000000000000815260040161068b929190615484565b604051630e84c36560e31b815242600482015260019082906001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016906374261b2890602401602060405180830381865afa158015611f5b573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611f7f9190615353565b64ffffffffff8116602086015260ff821660a086015260408501836005811115611fab57611fab61499e565b6005811115611fbc57611fbc61499e565b815250505050611fcc8383611be1565b60608281015160808401516020808601516040805160ff9586168152949093169184019190915264ffffffffff16828201525185927f7dcc80037cec1a5b7332a82e0ef7f1181c404ae5f4dfa248ab460d464b49083d928290030190a26115638360057f457363616c617465640000000000000000000000000000000000000000000000613bf4565b5f82826040516020016120699291906154a1565b60405160208183030381529060405280519060200120905092915050565b60605f5f612099888860600151613c86565b90505f6120bb8a8a8a60108c60a0015160ff166120b691906151a9565b613cc9565b90508760a0015160ff1667ffffffffffffffff8111156120dd576120dd614f7d565b604051908082528060200260200182016040528015612106578160200160208202803683370190505b5093505f5f90505f60405180608001604052805f5f1b81526020018b60a0015160ff16815260200160108c60a0015160ff1661214291906151a9565b81526020015f8c6080015160ff168c8c905061215e91906151a9565b1161216e578b610160015161217c565b6bffffffffffffffffffffffff5b6bffffffffffffffffffffffff16905290505b5f81602001511180156121a557505f8160400151115b80156121af575084155b1561252d57868c8b606001518c6080015184604001516040516020016121fa959493929190948552602085019390935260ff9182166040850152166060830152608082015260a00190565b60408051601f1981840301815291815281516020909201919091208252517f36043e6a00000000000000000000000000000000000000000000000000000000815260609081906001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016906336043e6a906122859086908f908f908b90600401615510565b5f60405180830381865afa15801561229f573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d908101601f191682016040526122c6919081019061562d565b6040517fdd0f463800000000000000000000000000000000000000000000000000000000815290995091935091505f906001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000169063dd0f46389061233990869086908c906004016156fa565b6020604051808303815f875af1158015612355573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190612379919061546d565b905082518460400181815161238e919061545a565b9052505f5b8351811015612524576123cb878583815181106123b2576123b26151d5565b6020026020010151815160010180835260200290910152565b600182821c165f036124bd575f8382815181106123ea576123ea6151d5565b602002602001015167ffffffffffffffff1611156124b8577f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663a5841194858381518110612443576124436151d5565b60200260200101516040518263ffffffff1660e01b815260040161247691906001600160a01b0391909116815260200190565b6020604051808303815f875af1158015612492573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906124b6919061514d565b505b61251c565b8381815181106124cf576124cf6151d5565b60200260200101518a87806124e390615764565b9850815181106124f5576124f56151d5565b6001600160a01b03909216602092830291909101820152850180516125199061577c565b90525b600101612393565b5050505061218f565b80602001515f0361254557505f93506125aa92505050565b818652612595868367ffffffffffffffff81111561256557612565614f7d565b60405190808252806020026020018201604052801561258e578160200160208202803683370190505b5086613f37565b5050604080515f815260208101909152935050505b965096945050505050565b60038160078111156125c9576125c961499e565b1480156125dd57506125db8383613fa2565b155b156125e6575060045b5f6125f082613fe5565b5f86815260026020526040902054909150829061260d87866137eb565b6001600160801b038116610120870152610180860182905260e0860183600781111561263b5761263b61499e565b600781111561264c5761264c61499e565b81525050505061265e85846005612f1b565b5f61266a868686614038565b90505f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316632f0d41df87846040518363ffffffff1660e01b81526004016126bb929190615819565b5f60405180830381865afa1580156126d5573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d908101601f191682016040526126fc919081019061597a565b90506001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001663e76fede661273d6080890160608a016150ee565b612746896142bc565b845160405160e085901b7fffffffff000000000000000000000000000000000000000000000000000000001681526001600160a01b039093166004840152602483019190915260448201523060648201526084015f604051808303815f87803b1580156127b1575f5ffd5b505af11580156127c3573d5f5f3e3d5ffd5b505050506127d686838360200151614328565b60408082015190517f55bedd6f0000000000000000000000000000000000000000000000000000000081526001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016916355bedd6f9161283f9190600401615aef565b5f604051808303815f87803b158015612856575f5ffd5b505af1158015612868573d5f5f3e3d5ffd5b505050606086015182516040518a93507f7b8655ac1f0f81f441553458269ecb96c2f1e5e6bc88f9bedf0991b3260bc4ad926128a5928992615b44565b60405180910390a27f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663e4fa8b89876128e68761450b565b7f4d656469617465640000000000000000000000000000000000000000000000008960c001518861291c578a610100015161291e565b5f5b6040518663ffffffff1660e01b815260040161293e959493929190615b76565b5f604051808303815f87803b158015612955575f5ffd5b505af1158015612967573d5f5f3e3d5ffd5b505050508280612988575060018460078111156129865761298661499e565b145b15612a51576001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001663e19911926129cc6080890160608a016150ee565b6040517fffffffff0000000000000000000000000000000000000000000000000000000060e084901b1681526001600160a01b039091166004820152602481018a905260a08901356044820152851560648201526084015f604051808303815f87803b158015612a3a575f5ffd5b505af1158015612a4c573d5f5f3e3d5ffd5b505050505b50505050505050565b5f610bbc82426151a9565b6001600160a01b0381165f908152600660205260409020548015612a8857919050565b60085f8154612a9690615764565b91829055506001600160a01b039092165f8181526006602090815260408083208684526007909252909120805473ffffffffffffffffffffffffffffffffffffffff19169092179091558290555090565b5f836020846005811115612afd57612afd61499e565b64ffffffffff198516911b171790509392505050565b5f805b826101a0015160018460600151612b2d91906151bc565b60ff1660048110612b4057612b406151d5565b602002015160ff16811015612baf575f8481526004602052604081206060850151600192612b85929160081b61ff0016851781526020019081526020015f2054614597565b6005811115612b9657612b9661499e565b03612ba757612ba482615764565b91505b600101612b16565b5092915050565b818142811115610d15576040517f1b4d46df0000000000000000000000000000000000000000000000000000000081526004810192909252602482015260440161068b565b6101a0830151606090612c0f6001856151bc565b60ff1660048110612c2257612c226151d5565b602002015160ff1667ffffffffffffffff811115612c4257612c42614f7d565b604051908082528060200260200182016040528015612c8b57816020015b604080516060810182525f80825260208083018290529282015282525f19909201910181612c605790505b5090505f5b8151811015612d1b575f868152600460209081526040808320600888901b61ff001685178452909152902054612cf58185612ccb575f612cea565b63ffffffff83165f908152600760205260409020546001600160a01b03165b8861018001516145b1565b838381518110612d0757612d076151d5565b602090810291909101015250600101612c90565b50949350505050565b612d466040805160608101909152805f81526020015f81526020015f81525090565b5f612d5085614679565b90505f80805b8851811015612ef7575f898281518110612d7257612d726151d5565b60200260200101516020015190505f6005811115612d9257612d9261499e565b816005811115612da457612da461499e565b1480612dc157506001816005811115612dbf57612dbf61499e565b145b15612dd857856040018051612dd590615764565b90525b6004816005811115612dec57612dec61499e565b03612dfd57612dfa83615764565b92505b6002816005811115612e1157612e1161499e565b14158015612e3157506003816005811115612e2e57612e2e61499e565b14155b15612e3c5750612eef565b6002612e628b8481518110612e5357612e536151d5565b60200260200101518a8a61469b565b6005811115612e7357612e7361499e565b03612e8857612e8184615764565b9350612eed565b84612e958b848b8b61470d565b10612eed5760028a8381518110612eae57612eae6151d5565b602002602001015160400151875f018860200182815250826007811115612ed757612ed761499e565b6007811115612ee857612ee861499e565b905250505b505b600101612d56565b50828210612f0457600184525b828110612f1057600384525b505050949350505050565b60408201816005811115612f3157612f3161499e565b90816005811115612f4457612f4461499e565b9052506115638383611be1565b5f612f5f8460600151611d4c565b90505f81600181612f7660e08a0160c08b01615bbb565b6001600160801b0316612f8991906151a9565b612f93919061545a565b612f9d9190615bd6565b9050612fa98382615136565b5f8881526003602052604081208054909190612fc69084906151a9565b909155505f90508367ffffffffffffffff811115612fe657612fe6614f7d565b60405190808252806020026020018201604052801561300f578160200160208202803683370190505b5090505f8467ffffffffffffffff81111561302c5761302c614f7d565b604051908082528060200260200182016040528015613055578160200160208202803683370190505b5090505f5b865181101561324e575f878281518110613076576130766151d5565b60200260200101516020015160058111156130935761309361499e565b141580156130d0575060018782815181106130b0576130b06151d5565b60200260200101516020015160058111156130cd576130cd61499e565b14155b613246575f8a815260046020526040812060608a015161310e9190839060081b61ff001685175b81526020019081526020015f205463ffffffff1690565b90506131398160058a8581518110613128576131286151d5565b602002602001015160400151612ae7565b5f8c815260046020908152604080832060608e015160081b61ff0016871784529091529020556131688761577c565b5f8281526007602052604090205485519198506001600160a01b031690869086908a908110613199576131996151d5565b60200260200101858a815181106131b2576131b26151d5565b6020026020010182815250826001600160a01b03166001600160a01b031681525050508387815181106131e7576131e76151d5565b60200260200101516001600160a01b03168b7f5c8016ea3e45f5163b76233010fd6fe91cb9f789bce0cf87fbc11da1e63c23cc8b606001518860405161323c92919060ff929092168252602082015260400190565b60405180910390a3505b60010161305a565b5061326782826132628b8b60600151613c86565b613f37565b505050505050505050565b6001815160078111156132875761328761499e565b14806132b757505f815160078111156132a2576132a261499e565b141580156132b757506001826060015160ff16115b156134055760608201515f9060ff16600414806132f857506001825160078111156132e4576132e461499e565b1480156132f857506132f68484613fa2565b155b905080156133155761330f858585855f01516125b5565b50610d15565b8151600490613325610e10612a5a565b64ffffffffff811660208701526040860160e0870183600781111561334c5761334c61499e565b600781111561335d5761335d61499e565b90528360058111156133715761337161499e565b60058111156133825761338261499e565b815250505050847f51480f9e6beb5e87c051578078dd4048e0ab5147d86d1136314db81b16b2bc97835f0151856060015186602001516040516133c793929190615bf5565b60405180910390a26133d98584611be1565b61330f8560087f52756c6564000000000000000000000000000000000000000000000000000000613bf4565b80604001515f0361343e57600460ff16826060015160ff16036134345761342f84848460066125b5565b610d15565b61342f8483613799565b6002826080015160ff160361345a5761342f84848460076125b5565b60018260800181815161346d919061511d565b60ff169052506040810151610d159085908490611ef4565b5f8160400135826060013583608001356040516020016134b8939291909283526020830191909152604082015260600190565b604051602081830303815290604052805190602001209050919050565b60035f6134e3610258612a5a565b64ffffffffff8116602085015260ff821660a08501526040840183600581111561350f5761350f61499e565b60058111156135205761352061499e565b8152505050506104328260067f436f6d6d69747465640000000000000000000000000000000000000000000000613bf4565b5f613590846101a001516001866060015161356d91906151bc565b60ff1660048110613580576135806151d5565b602002015160ff16841086611966565b505f848152600460209081526040808320606087015160081b61ff00168617845282528083205433845260069092529091205461360a9063ffffffff831614801561360457508260058111156135e8576135e861499e565b6135f183614597565b60058111156136025761360261499e565b145b86611966565b949350505050565b61361d833384611bff565b5f838152600360205260408120805484929061363a9084906151a9565b90915550505f8381526005602090815260409182902082516060810184523381526001600160801b038616928101929092529181018360078111156136815761368161499e565b90528154600181810184555f938452602093849020835160029093020180546001600160a01b0390931673ffffffffffffffffffffffffffffffffffffffff199093169290921782559282015192810180546001600160801b039094167fffffffffffffffffffffffffffffffff00000000000000000000000000000000851681178255604084015193949293927fffffffffffffffffffffffffffffff00000000000000000000000000000000001617600160801b8360078111156137495761374961499e565b02179055505050336001600160a01b0316837f4233c00de18e639089b70a084b5eb937666d52dd4e81851073bba8953c757be1848460405161378c929190615c21565b60405180910390a3505050565b6137b5600460ff16826060015160ff1610838360400151611eb9565b60608101516137c590600161511d565b5f608083015260ff166060820181905261043290839083906137e690611d4c565b611ef4565b5f828152600360205260408120549082610140015160028111156138115761381161499e565b1461383757610160820151613834906bffffffffffffffffffffffff1682615c3e565b90505b600282610140015160028111156138505761385061499e565b03610bbc576138718261016001516bffffffffffffffffffffffff1661387b565b6104849082615c3e565b5f610bbc601483615bd6565b5f60d8826040015160058111156138a0576138a061499e565b901b607e8361016001516bffffffffffffffffffffffff16901b60248461010001516001600160801b0316901b846020015164ffffffffff16171717905060e58260e0015160078111156138f6576138f661499e565b901b60e08360a0015160ff16901b60de846080015160ff16901b60db856060015160ff16901b1717178117905060ed826101a0015160016004811061393d5761393d6151d5565b602002015160ff16901b60eb836101a001515f60048110613960576139606151d5565b602002015160ff16901b60e884610140015160028111156139835761398361499e565b901b17178117905060f9826101a001516003600481106139a5576139a56151d5565b602002015160ff16901b60f3836101a001516002600481106139c9576139c96151d5565b602002015160ff16901b17811790508160c0015115613a02577c1000000000000000000000000000000000000000000000000000000000175b81516001600160a01b0316156116d0577d04000000000000000000000000000000000000000000000000000000000017919050565b613a3f6147b4565b640fffffffff821660208201526b03ffffffffffffffffffffff602483901c8116610100830152607e83901c1661016082015260d882901c6007166005811115613a8b57613a8b61499e565b81604001906005811115613aa157613aa161499e565b90816005811115613ab457613ab461499e565b905250600760db83901c81166060830152600360de84901c166080830152600f60e084901c1660a0830152600160e484901c81161460c083015260e583901c811690811115613b0557613b0561499e565b8160e001906007811115613b1b57613b1b61499e565b90816007811115613b2e57613b2e61499e565b905250600360e883901c166002811115613b4a57613b4a61499e565b8161014001906002811115613b6157613b6161499e565b90816002811115613b7457613b7461499e565b9052506101a081018051600360eb85901c1690528051603f60ed85901c8116602090920191909152815160f385901c8216604090910152905160f99390931c1660609092019190915290565b5f7f1470c82908ca8c247335242d709baa171996138b79457794b99d97f44ffa0e0a826040516020016134b8929190615c5d565b6040517f22e757df0000000000000000000000000000000000000000000000000000000081526001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016906322e757df90613c5d90869086908690600401615c72565b5f604051808303815f87803b158015613c74575f5ffd5b505af1158015612a51573d5f5f3e3d5ffd5b5f5f613c9183614679565b905080600182613ca0876142bc565b613cab906002615136565b613cb591906151a9565b613cbf919061545a565b610bb89190615bd6565b60605f613cd78360056151a9565b90505f5b846060015160ff16811015613d1d57846101a001518160048110613d0157613d016151d5565b6020020151613d139060ff16836151a9565b9150600101613cdb565b508067ffffffffffffffff811115613d3757613d37614f7d565b604051908082528060200260200182016040528015613d60578160200160208202803683370190505b509150613d7360608601604087016150ee565b613d8360808701606088016150ee565b613d9360a08801608089016150ee565b613da561014089016101208a016150ee565b875f0151865f81518110613dbb57613dbb6151d5565b6020026020010187600181518110613dd557613dd56151d5565b6020026020010188600281518110613def57613def6151d5565b6020026020010189600381518110613e0957613e096151d5565b602002602001018a600481518110613e2357613e236151d5565b6001600160a01b03968716602091820292909201015294841690945293821690925292831690915291169052600560015b856060015160ff168160ff1611613f27575f5b6101a0870151613e786001846151bc565b60ff1660048110613e8b57613e8b6151d5565b602002015160ff16811015613f16575f89815260046020526040812060079190613ec0908261ff00600888901b1686176130f7565b815260208101919091526040015f20546001600160a01b03168584613ee481615764565b955081518110613ef657613ef66151d5565b6001600160a01b0390921660209283029190910190910152600101613e67565b50613f20816151e9565b9050613e54565b50825250949350505050565b9052565b6040517f4b7225bc0000000000000000000000000000000000000000000000000000000081526001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001690634b7225bc90613c5d908690869086903090600401615c94565b80515f906001600160a01b031615806104845750613fc660608401604085016150ee565b6001600160a01b0316825f01516001600160a01b031614905092915050565b5f6002826007811115613ffa57613ffa61499e565b1480614017575060048260078111156140155761401561499e565b145b80610bbc575060058260078111156140315761403161499e565b1492915050565b61404061482e565b60e0820151604051636dcf0ed360e01b81526101c085013560048201528391906001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001690636dcf0ed390602401608060405180830381865afa1580156140af573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906140d39190615207565b6040840181905283602081018360078111156140f1576140f161499e565b60078111156141025761410261499e565b90529290925250505f848152600560209081526040808320805482518185028101850190935280835290937f0000000000000000000000000000000000000000000000000000000000000000938592919084015b828210156141e1575f848152602090819020604080516060810182526002860290920180546001600160a01b0316835260018101546001600160801b03811694840194909452919290830190600160801b900460ff1660078111156141bd576141bd61499e565b60078111156141ce576141ce61499e565b8152505081526020019060010190614156565b5050506001600160a01b0390921660a085015260808401525050606082015160ff1667ffffffffffffffff81111561421b5761421b614f7d565b60405190808252806020026020018201604052801561424e57816020015b60608152602001906001900390816142395790505b50606082015260015b826060015160ff168160ff16116142b4576142758584836001612bfb565b60608301516142856001846151bc565b60ff1681518110614298576142986151d5565b6020026020010181905250806142ad906151e9565b9050614257565b509392505050565b5f6127106001816142d561012086016101008701615190565b6142e79063ffffffff166127106151a9565b6142f760e0870160c08801615bbb565b6001600160801b031661430a9190615136565b61431491906151a9565b61431e919061545a565b610bbc9190615bd6565b5f5b8151811015610d15575f5f90505f83838151811061434a5761434a6151d5565b60200260200101515167ffffffffffffffff81111561436b5761436b614f7d565b604051908082528060200260200182016040528015614394578160200160208202803683370190505b5090505f5b81518110156144ba575f866060015185815181106143b9576143b96151d5565b602002602001015182815181106143d2576143d26151d5565b602002602001015190506005808111156143ee576143ee61499e565b816020015160058111156144045761440461499e565b0361440f57506144b2565b805f0151868681518110614425576144256151d5565b6020026020010151838151811061443e5761443e6151d5565b6020026020010151848681518110614458576144586151d5565b60200260200101888881518110614471576144716151d5565b6020026020010151878151811061448a5761448a6151d5565b60209081029190910101919091526001600160a01b0390911690526144ae84615764565b9350505b600101614399565b505f8484815181106144ce576144ce6151d5565b602002602001015190506144e182849052565b8281526144fd82826132628a6144f88960016151a9565b613c86565b50505080600101905061432a565b5f60018260078111156145205761452061499e565b0361452d5750600d919050565b60038260078111156145415761454161499e565b0361454e5750600f919050565b60068260078111156145625761456261499e565b0361456f57506010919050565b60078260078111156145835761458361499e565b1461458f57600e610bbc565b601192915050565b5f602082901c60ff166005811115610bbc57610bbc61499e565b604080516060810182525f80825260208201819052918101919091526040518060600160405280846001600160a01b031681526020016145f086614597565b60058111156146015761460161499e565b815264ffffffffff19861660209091015290505f60028260200151600581111561462d5761462d61499e565b148061464e575060038260200151600581111561464c5761464c61499e565b145b9050808015614665575082851864ffffffffff1916155b156142b45760408201839052509392505050565b5f600361468583611d4c565b614690906002615136565b61431e9060026151a9565b80515f90806146e157506002846020015160058111156146bd576146bd61499e565b141580156146e157506003846020015160058111156146de576146de61499e565b14155b156146f157506020830151610484565b8284604001511461470357600361360a565b6002949350505050565b5f805b8551811015612d1b57600361473f878381518110614730576147306151d5565b6020026020010151868661469b565b60058111156147505761475061499e565b036147ac5782518061479b575085858151811061476f5761476f6151d5565b60200260200101516040015186828151811061478d5761478d6151d5565b602002602001015160400151145b156147ac576147a982615764565b91505b600101614710565b604080516101c0810182525f80825260208201819052918101829052606081018290526080810182905260a0810182905260c0810182905260e0810182905261010081018290526101208101829052610140810182905261016081018290526101808101919091526101a08101614829614886565b905290565b6040518060c001604052806148416147b4565b81526020015f8152604080516080810182525f808252602082810182905292820181905260608201529101908152606060208201819052604082018190525f91015290565b60405180608001604052806004906020820280368337509192915050565b5f6102208284031215611d46575f5ffd5b5f61022082840312156148c6575f5ffd5b61048483836148a4565b5f602082840312156148e0575f5ffd5b5035919050565b5f5f5f61024084860312156148fa575f5ffd5b61490485856148a4565b925061022084013567ffffffffffffffff811115614920575f5ffd5b8401601f81018613614930575f5ffd5b803567ffffffffffffffff811115614946575f5ffd5b8660208260051b840101111561495a575f5ffd5b939660209190910195509293505050565b5f5f6040838503121561497c575f5ffd5b82359150602083013560ff81168114614993575f5ffd5b809150509250929050565b634e487b7160e01b5f52602160045260245ffd5b600681106149c2576149c261499e565b50565b6001600160a01b0381511682525f60208201516149e1816149b2565b6020840152506040908101519082015260600190565b602080825282518282018190525f918401906040840190835b81811015614a3457614a238385516149c5565b602094909401939250600101614a10565b509095945050505050565b6001600160a01b03811681146149c2575f5ffd5b80356116d081614a3f565b5f5f6102408385031215614a70575f5ffd5b614a7a84846148a4565b915061022083013561499381614a3f565b5f5f8284036102e0811215614a9e575f5ffd5b614aa885856148a4565b925060c061021f1982011215614abc575f5ffd5b50610220830190509250929050565b5f5f5f5f5f60a08688031215614adf575f5ffd5b8535945060208601359350604086013560068110614afb575f5ffd5b94979396509394606081013594506080013592915050565b60088110613f3357613f3361499e565b5f8151808452602084019350602083015f5b82811015614b8c5781515f6001600160a01b0382511688526001600160801b03602083015116602089015260408201519150614b746040890183614b13565b50506060959095019460209190910190600101614b35565b5093949350505050565b602081525f6104846020830184614b23565b613f33816149b2565b60038110613f3357613f3361499e565b805f5b6004811015610d1557815160ff16845260209384019390910190600101614bc4565b80516001600160a01b031682526020810151614c0b602084018264ffffffffff169052565b506040810151614c1e6040840182614ba8565b506060810151614c33606084018260ff169052565b506080810151614c48608084018260ff169052565b5060a0810151614c5d60a084018260ff169052565b5060c0810151614c7160c084018215159052565b5060e0810151614c8460e0840182614b13565b50610100810151614ca16101008401826001600160801b03169052565b50610120810151614cbe6101208401826001600160801b03169052565b50610140810151614cd3610140840182614bb1565b50610160810151614cf56101608401826bffffffffffffffffffffffff169052565b506101808101516101808301526101a08101516115636101a0840182614bc1565b6102208101610bbc8284614be6565b5f5f5f60608486031215614d37575f5ffd5b505081359360208301359350604090920135919050565b5f5f5f6102608486031215614d61575f5ffd5b614d6b85856148a4565b9250610220840135614d7c81614a3f565b9150610240840135614d8d81614a3f565b809150509250925092565b6001600160801b03811681146149c2575f5ffd5b80356116d081614d98565b803563ffffffff811681146116d0575f5ffd5b61ffff811681146149c2575f5ffd5b80356116d081614dca565b67ffffffffffffffff811681146149c2575f5ffd5b80356116d081614de4565b8035825260208082013590830152614e1e60408201614a53565b6001600160a01b03166040830152614e3860608201614a53565b6001600160a01b03166060830152614e5260808201614a53565b6001600160a01b0316608083015260a08181013590830152614e7660c08201614dac565b6001600160801b031660c0830152614e9060e08201614dac565b6001600160801b031660e0830152614eab6101008201614db7565b63ffffffff16610100830152614ec46101208201614a53565b6001600160a01b0316610120830152614ee06101408201614dd9565b61ffff16610140830152614ef76101608201614df9565b67ffffffffffffffff16610160830152614f146101808201614db7565b63ffffffff16610180830152614f2d6101a08201614db7565b63ffffffff166101a08301526101c081810135908301526101e08082013590830152614f5c6102008201614db7565b63ffffffff8116610200840152505050565b6102208101610bbc8284614e04565b634e487b7160e01b5f52604160045260245ffd5b60405160c0810167ffffffffffffffff81118282101715614fb457614fb4614f7d565b60405290565b6040805190810167ffffffffffffffff81118282101715614fb457614fb4614f7d565b6040516060810167ffffffffffffffff81118282101715614fb457614fb4614f7d565b604051601f8201601f1916810167ffffffffffffffff8111828210171561502957615029614f7d565b604052919050565b80516bffffffffffffffffffffffff19811681146116d0575f5ffd5b805164ffffffffff811681146116d0575f5ffd5b805180151581146116d0575f5ffd5b5f60c0828403128015615081575f5ffd5b5061508a614f91565b8251815261509a60208401615031565b60208201526150ab6040840161504d565b60408201526150bc60608401615061565b606082015260808301516150cf81614d98565b608082015260a08301516150e281614d98565b60a08201529392505050565b5f602082840312156150fe575f5ffd5b813561048481614a3f565b634e487b7160e01b5f52601160045260245ffd5b60ff8181168382160190811115610bbc57610bbc615109565b8082028115828204841417610bbc57610bbc615109565b5f6020828403121561515d575f5ffd5b61048482615061565b5f5f60408385031215615177575f5ffd5b8251915061518760208401615061565b90509250929050565b5f602082840312156151a0575f5ffd5b61048482614db7565b80820180821115610bbc57610bbc615109565b60ff8281168282160390811115610bbc57610bbc615109565b634e487b7160e01b5f52603260045260245ffd5b5f60ff821660ff81036151fe576151fe615109565b60010192915050565b5f6080828403128015615218575f5ffd5b506040516080810167ffffffffffffffff8111828210171561523c5761523c614f7d565b60405261524883615061565b815261525660208401615061565b6020820152604083015161526981614dca565b6040820152606083015161527c81614dca565b60608201529392505050565b5f5f5f6060848603121561529a575f5ffd5b8351601281106152a8575f5ffd5b92506152b66020850161504d565b91506152c460408501615031565b90509250925092565b5f60c08284031280156152de575f5ffd5b506152e7614f91565b8235815260208301356152f981614a3f565b602082015260408381013590820152606080840135908201526080808401359082015260a0928301359281019290925250919050565b60ff8416815260608101615342846149b2565b602082019390935260400152919050565b5f60208284031215615363575f5ffd5b6104848261504d565b6001815b60018411156153a75780850481111561538b5761538b615109565b600184161561539957908102905b60019390931c928002615370565b935093915050565b5f826153bd57506001610bbc565b816153c957505f610bbc565b81600181146153df57600281146153e957615405565b6001915050610bbc565b60ff8411156153fa576153fa615109565b50506001821b610bbc565b5060208310610133831016604e8410600b8410161715615428575081810a610bbc565b6154345f19848461536c565b805f190482111561544757615447615109565b029392505050565b5f61048483836153af565b81810381811115610bbc57610bbc615109565b5f6020828403121561547d575f5ffd5b5051919050565b82815260408101615494836149b2565b8260208301529392505050565b5f8184825b85811015614a345781356154b981614a3f565b6001600160a01b0316835260209283019291909101906001016154a6565b5f8151808452602084019350602083015f5b82811015614b8c5781516001600160a01b03168652602095860195909101906001016154e9565b8451815260208086015190820152604080860151908201526060808601519082015260c06080820181905281018390525f8460e08301825b8681101561557857823561555b81614a3f565b6001600160a01b0316825260209283019290910190600101615548565b5083810360a085015261558b81866154d7565b98975050505050505050565b5f67ffffffffffffffff8211156155b0576155b0614f7d565b5060051b60200190565b5f82601f8301126155c9575f5ffd5b81516155dc6155d782615597565b615000565b8082825260208201915060208360051b8601019250858311156155fd575f5ffd5b602085015b8381101561562357805161561581614de4565b835260209283019201615602565b5095945050505050565b5f5f5f6060848603121561563f575f5ffd5b835167ffffffffffffffff811115615655575f5ffd5b8401601f81018613615665575f5ffd5b80516156736155d782615597565b8082825260208201915060208360051b850101925088831115615694575f5ffd5b6020840193505b828410156156bf5783516156ae81614a3f565b82526020938401939091019061569b565b80965050505050602084015167ffffffffffffffff8111156156df575f5ffd5b6156eb868287016155ba565b9250506152c460408501615061565b606081525f61570c60608301866154d7565b82810360208401528085518083526020830191506020870192505f5b8181101561575057835167ffffffffffffffff16835260209384019390920191600101615728565b505060409390930193909352509392505050565b5f6001820161577557615775615109565b5060010190565b5f8161578a5761578a615109565b505f190190565b5f82825180855260208501945060208160051b830101602085015f5b8381101561580d57848303601f19018852815180518085526020918201918501905f5b818110156157f4576157e38385516149c5565b6020949094019392506001016157d0565b50506020998a01999094509290920191506001016157ad565b50909695505050505050565b6158238184614e04565b61024061022082015261583b61024082018351614be6565b5f602083015161584f610460840182614b13565b50604083015180511515610480840152602081015115156104a084015261ffff6040820151166104c084015261ffff6060820151166104e08401525060608301516103206105008401526158a7610560840182615791565b9050608084015161023f19848303016105208501526158c68282614b23565b91505060a0840151612d1b6105408501826001600160a01b03169052565b5f82601f8301126158f3575f5ffd5b81516159016155d782615597565b8082825260208201915060208360061b860101925085831115615922575f5ffd5b602085015b83811015615623576040818803121561593e575f5ffd5b615946614fba565b815161595181614a3f565b8152602082015161596181614d98565b6020828101919091529084529290920191604001615927565b5f6020828403121561598a575f5ffd5b815167ffffffffffffffff8111156159a0575f5ffd5b8201606081850312156159b1575f5ffd5b6159b9614fdd565b81518152602082015167ffffffffffffffff8111156159d6575f5ffd5b8201601f810186136159e6575f5ffd5b80516159f46155d782615597565b8082825260208201915060208360051b850101925088831115615a15575f5ffd5b602084015b83811015615ab357805167ffffffffffffffff811115615a38575f5ffd5b8501603f81018b13615a48575f5ffd5b6020810151615a596155d782615597565b808282526020820191506020808460051b8601010192508d831115615a7c575f5ffd5b6040840193505b82841015615a9e578351825260209384019390910190615a83565b86525050602093840193919091019050615a1a565b506020850152505050604082015167ffffffffffffffff811115615ad5575f5ffd5b615ae1868285016158e4565b604083015250949350505050565b602080825282518282018190525f918401906040840190835b81811015614a3457835180516001600160a01b031684526020908101516001600160801b03168185015290930192604090920191600101615b08565b60608101615b528286614b13565b60ff93909316602082015260400152919050565b60128110613f3357613f3361499e565b6102a08101615b858288614e04565b615b93610220830187615b66565b6102408201949094529115156102608301526001600160801b03166102809091015292915050565b5f60208284031215615bcb575f5ffd5b813561048481614d98565b5f82615bf057634e487b7160e01b5f52601260045260245ffd5b500490565b60608101615c038286614b13565b60ff8416602083015264ffffffffff83166040830152949350505050565b6001600160801b0383168152604081016104846020830184614b13565b6001600160801b038181168382160190811115610bbc57610bbc615109565b82815261024081016104846020830184614e04565b83815260608101615c866020830185615b66565b826040830152949350505050565b608081525f615ca660808301876154d7565b82810360208401528086518083526020830191506020880192505f5b81811015615ce0578351835260209384019390920191600101615cc2565b5050604084019590955250506001600160a01b03919091166060909101529291505056'
