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
export const mediationBytecode = '0x610200604052348015610010575f5ffd5b5060405161633f38038061633f83398101604081905261002f91610417565b60208101516001600160a01b0316158015906100bf5750306001600160a01b031681602001516001600160a01b0316635ba6284f6040518163ffffffff1660e01b8152600401602060405180830381865afa158015610090573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906100b491906104e1565b6001600160a01b0316145b6100dc57604051635d3e855f60e11b815260040160405180910390fd5b306001600160a01b031681604001516001600160a01b0316635ba6284f6040518163ffffffff1660e01b8152600401602060405180830381865afa158015610126573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061014a91906104e1565b6001600160a01b031614801561016d57506101008101516001600160a01b031615155b61018a57604051635d3e855f60e11b815260040160405180910390fd5b60016001605a1b0381602001516001600160a01b031663fc0c546a6040518163ffffffff1660e01b8152600401602060405180830381865afa1580156101d2573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906101f691906104e1565b6001600160a01b03166318160ddd6040518163ffffffff1660e01b8152600401602060405180830381865afa158015610231573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906102559190610503565b111561027457604051635d3e855f60e11b815260040160405180910390fd5b805160208083015160408085015160608601516001600160a01b0390811660e090815291811660c090815293811660a09081529581166080908152870151958701519387015181166101405292831661012090815294831661010090815290860151908601519486015183166101a05293821661018052921661016052466101e0819052835192517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f936103979385937f8ad88815c51549d3e46351c97253bb46393faae42f910fe5816141b4428188b0937fc89efdaa54c0f20c7adf612882df0950f5a951637e0307cdcb4c672f298b8bc6939192019485526020850193909352604084019190915260608301526001600160a01b0316608082015260a00190565b60408051601f1981840301815291905280516020909101206101c0525061051a9050565b60405161014081016001600160401b03811182821017156103ea57634e487b7160e01b5f52604160045260245ffd5b60405290565b6001600160a01b0381168114610404575f5ffd5b50565b8051610412816103f0565b919050565b5f610140828403128015610429575f5ffd5b506104326103bb565b61043b83610407565b815261044960208401610407565b602082015261045a60408401610407565b604082015261046b60608401610407565b606082015261047c60808401610407565b608082015261048d60a08401610407565b60a082015261049e60c08401610407565b60c08201526104af60e08401610407565b60e08201526104c16101008401610407565b6101008201526104d46101208401610407565b6101208201529392505050565b5f602082840312156104f1575f5ffd5b81516104fc816103f0565b9392505050565b5f60208284031215610513575f5ffd5b5051919050565b60805160a05160c05160e05161010051610120516101405161016051610180516101a0516101c0516101e051615d2461061b5f395f611d7201525f611e4501525f610be001525f81816102b4015281816118d601528181611ab1015261413d01525f61267d01525f6129a501525f8181610a49015261407801525f81816104fe015281816105d4015281816119ce0152611f1601525f8181612251015261241201525f8181612307015281816127160152613f7501525f8181611c3e015261281901525f818161035001528181610c6401528181610daf01528181610e820152818161185101528181611dc7015281816128bd0152613c320152615d245ff3fe608060405234801561000f575f5ffd5b506004361061016e575f3560e01c8063a4471647116100d2578063b5ac289611610088578063d49224e911610063578063d49224e9146102f1578063d8651ad014610311578063ecb797c914610324575f5ffd5b8063b5ac289614610294578063b60d4288146102a7578063b7fd743a146102de575f5ffd5b8063abc7d14d116100b8578063abc7d14d1461027a578063adf73a0414610283578063ae3e0f021461028c575f5ffd5b8063a447164714610254578063a9f092d814610267575f5ffd5b80637021b6321161012757806394e60f371161010d57806394e60f371461021957806395b1c29e1461022c578063a245a62f14610234575f5ffd5b80637021b632146101f35780638d3f498214610206575f5ffd5b806358db0fd11161015757806358db0fd1146101ad57806360556b6a146101c057806368214005146101d3575f5ffd5b8063429c245e1461017257806346b16f4114610187575b5f5ffd5b6101856101803660046148c3565b610337565b005b61019a6101953660046148de565b610436565b6040519081526020015b60405180910390f35b6101856101bb3660046148f5565b61048b565b6101856101ce3660046148c3565b610942565b6101e66101e1366004614979565b610b22565b6040516101a49190614a05565b610185610201366004614a6c565b610bc2565b610185610214366004614a99565b610d1b565b610185610227366004614ad9565b611031565b61019a600781565b6102476102423660046148de565b61129d565b6040516101a49190614ba4565b6101856102623660046148c3565b611365565b6101856102753660046148c3565b6113fe565b61019a610e1081565b61019a61025881565b61019a600281565b6101856102a23660046148c3565b611524565b6040516001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001681526020016101a4565b6101856102ec3660046148c3565b611568565b6103046102ff3660046148de565b611642565b6040516101a49190614d24565b61018561031f366004614d33565b6116d5565b610185610332366004614d5c565b611838565b604051638c0cff1f60e01b81525f906001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001690638c0cff1f90610385908590600401614f7c565b60c0604051808303815f875af11580156103a1573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906103c5919061507e565b90506103f76103da60608401604085016150fc565b6001600160a01b0316336001600160a01b031614825f0151611966565b805161040d906104088333806119b1565b611be1565b80606001511561043257610432815f0151338360a001516001600160801b0316611bff565b5050565b5f5f61044183611cfd565b905061045c81606001516001610457919061512b565b611d4c565b816060015160ff168261016001516bffffffffffffffffffffffff16901b6104849190615144565b9392505050565b5f5f61049685611d67565b90925090506104c360015b826040015160058111156104b7576104b76149ac565b14838360400151611eb9565b60208101516040517f2ef4c88100000000000000000000000000000000000000000000000000000000815264ffffffffff90911660048201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690632ef4c88190602401602060405180830381865afa15801561054b573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061056f919061515b565b1561058d5761058682828360a0015160ff16611ef4565b5050505050565b60208101516040517f4a5ae6d800000000000000000000000000000000000000000000000000000000815264ffffffffff90911660048201525f9081906001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001690634a5ae6d8906024016040805180830381865afa158015610618573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061063c9190615174565b91509150808484602001519091610694576040517f9e18e987000000000000000000000000000000000000000000000000000000008152600481019290925264ffffffffff1660248201526044015b60405180910390fd5b505f905085156106ad576106a88787612055565b6106af565b5f5b9050846101e089013582146106f3576040517f506264fb00000000000000000000000000000000000000000000000000000000815260040161068b91815260200190565b505f5f610704878b888c8c8a612087565b9150915081515f0361078f57808061072357506002866080015160ff16145b15610760575f878152600260205260408120546107549189918d918a91900361074d5760076125c3565b60066125c3565b50505050505050505050565b600186608001818151610773919061512b565b60ff90811690915260a088015161075492508991899116611ef4565b60026107c96102586107a96101c08e016101a08f0161519e565b6107ba9063ffffffff166002615144565b6107c491906151b7565b612a68565b64ffffffffff81166020890152604088018260058111156107ec576107ec6149ac565b60058111156107fd576107fd6149ac565b9052505f90505b8251811015610937575f876101a001516001896060015161082591906151ca565b60ff1660048110610838576108386151e3565b60200201805190610848826151f7565b60ff1660ff1681525060ff16905061088261087b85848151811061086e5761086e6151e3565b6020026020010151612a73565b5f80612af5565b5f8a815260046020908152604080832060608d015160081b61ff00168617845290915290205583518490839081106108bc576108bc6151e3565b60200260200101516001600160a01b0316897fa56b7fe401dd6165e306b5e888c53b8234be978a1470844878277f6aa23928b18a60600151848c602001516040516109269392919060ff939093168352602083019190915264ffffffffff16604082015260600190565b60405180910390a350600101610804565b506107548787611be1565b5f5f61094d83611d67565b5f8281526002602081905260409091205461018083015291935091508160400151600581111561097f5761097f6149ac565b036109fd575f61098f8383612b21565b156109b257610258826020015164ffffffffff166109ad91906151b7565b6109bf565b816020015164ffffffffff165b90506109cb8382612bc4565b6101808201516109f7901515806109ec5750826020015164ffffffffff1682145b848460400151611eb9565b50610a2d565b610a0760036104a1565b5f610a128383612b21565b1115610a2d57610a2d82826020015164ffffffffff16612bc4565b604051636dcf0ed360e01b81526101c084013560048201525f907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690636dcf0ed390602401608060405180830381865afa158015610a96573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610aba9190615215565b90505f610acd848485606001515f612c09565b90505f610ae582856060015186610180015186612d32565b9050610af385856005612f29565b604081015115610b0e57610b0e858786858560400151612f5f565b610b1a85878684613280565b505050505050565b60605f610b2e84611cfd565b5f85815260026020526040902054610180820152905060ff83161580610b5d5750806060015160ff168360ff16115b15610bab57604080515f8082526020820190925290610ba2565b604080516060810182525f80825260208083018290529282015282525f19909201910181610b775790505b50915050610bbc565b610bb88482856001612c09565b9150505b92915050565b5f5f610bcd84611d67565b9092509050610c07336001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000161483611966565b610c2f600582604001516005811115610c2257610c226149ac565b1415838360400151611eb9565b5f81604001516005811115610c4657610c466149ac565b03610d0857604051638c0cff1f60e01b81525f906001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001690638c0cff1f90610c99908890600401614f7c565b60c0604051808303815f875af1158015610cb5573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610cd9919061507e565b9050610d0481858360600151610cfe57610cf96060890160408a016150fc565b6119b1565b5f6119b1565b9150505b610d1582858360056125c3565b50505050565b5f5f610d2684611d67565b9092509050610d69600282604001516005811115610d4657610d466149ac565b148015610d5e57505f83815260026020526040902054155b838360400151611eb9565b610d7e82826020015164ffffffffff16612bc4565b6040517f64482ac4000000000000000000000000000000000000000000000000000000008152600481018390525f907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316906364482ac490602401606060405180830381865afa158015610dfc573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610e209190615296565b92505f915050843584148015610e655750610e4160808701606088016150fc565b6001600160a01b0316610e5a60408701602088016150fc565b6001600160a01b0316145b8015610f4357506bffffffffffffffffffffffff198216610f32467f0000000000000000000000000000000000000000000000000000000000000000610eb0368a90038a018a6152db565b6040805160208082018690526001600160a01b0380861683850152845160608085019190915291850151166080808401919091529284015160a0808401919091529084015160c08301529183015160e0820152908201516101008201525f90610120016040516020818303038152906040528051906020012090509392505050565b6bffffffffffffffffffffffff1916145b9050833382610f775760405163259deeb560e11b815260048101929092526001600160a01b0316602482015260440161068b565b5050610f935f610f878686612b21565b11858560400151611eb9565b610f9c85613493565b5f85815260026020526040902055610fb484846134e3565b610fbe8484611be1565b837fe1355da6325389849d8f4aaaf042161de4404350b6eba059eae46520e3990397866040013587606001358860800135876020015160405161102194939291909384526020840192909252604083015264ffffffffff16606082015260800190565b60405180910390a2505050505050565b5f61103b86611cfd565b9050600281604001516005811115611055576110556149ac565b14801561106d5750806020015164ffffffffff164210155b801561108557505f8681526002602052604090205415155b1561109e5761109486826134e3565b61109e8682611be1565b6110c56003826040015160058111156110b9576110b96149ac565b14878360400151611eb9565b6020810151869064ffffffffff81164210611103576040516382742f0f60e01b8152600481019290925264ffffffffff16602482015260440161068b565b50505f6111138783886001613560565b606083810151604080514660208083019190915230828401529381018c905260ff90921660808301523360a083015260c0820188905260e080830188905281518084039091018152610100909201905280519101209091505f81831864ffffffffff191615801561119857506004876005811115611193576111936149ac565b148615145b90508080156111dc57508515806111c0575060028760058111156111be576111be6149ac565b145b806111dc575060038760058111156111da576111da6149ac565b145b8933909161120f5760405163259deeb560e11b815260048101929092526001600160a01b0316602482015260440161068b565b50506112286112218463ffffffff1690565b8888612af5565b5f8a815260046020908152604080832060608901805160081b61ff00168e178552925291829020929092559051905133918b917f56d49ccff8bde7c0bececbedfbbe45739c00903ae02478c4d3ae0d4814f8798f9161128a918c908c9061533d565b60405180910390a3505050505050505050565b606060055f8381526020019081526020015f20805480602002602001604051908101604052809291908181526020015f905b8282101561135a575f848152602090819020604080516060810182526002860290920180546001600160a01b0316835260018101546001600160801b03811694840194909452919290830190600160801b900460ff166007811115611336576113366149ac565b6007811115611347576113476149ac565b81525050815260200190600101906112cf565b505050509050919050565b5f5f61137083611d67565b90925090505f60028260400151600581111561138e5761138e6149ac565b1480156113a657505f83815260026020526040902054155b80156113ba57505f6113b88484612b21565b115b90506113cb81848460400151611eb9565b5f610258836020015164ffffffffff166113e591906151b7565b90506113f18482612bc4565b61058684868560046125c3565b5f5f61140983611d67565b91509150611448816060015160ff166001148015610d5e575060018260400151600581111561143a5761143a6149ac565b1480610d5e575060026104a1565b5f61145960608501604086016150fc565b6001600160a01b0316336001600160a01b03161480611498575061148360808501606086016150fc565b6001600160a01b0316336001600160a01b0316145b806114ac575081516001600160a01b031633145b90506114b9811584611966565b5f838152600560205260409020548390600711611505576040517feadecde800000000000000000000000000000000000000000000000000000000815260040161068b91815260200190565b50610d15838361016001516bffffffffffffffffffffffff165f613620565b5f5f61152f83611d67565b909250905061153e60046104a1565b61155382826020015164ffffffffff16612bc4565b6115638284838460e001516125c3565b505050565b5f5f61157383611d67565b909250905061158260046104a1565b6020810151829064ffffffffff811642106115c0576040516382742f0f60e01b8152600481019290925264ffffffffff16602482015260440161068b565b5061161b90506115d660608501604086016150fc565b6001600160a01b0316336001600160a01b03161480611615575061160060808501606086016150fc565b6001600160a01b0316336001600160a01b0316145b83611966565b6116328261162884610436565b8360e00151613620565b5f60e082015261156382826137a7565b61164a6147c2565b61165382611cfd565b5f838152600260205260409020546101808201529050600581604001516005811115611681576116816149ac565b146116a05761169082826137f9565b6001600160801b03166101208201525b6003816040015160058111156116b8576116b86149ac565b036116d0576116c78282612b21565b60ff1660a08201525b919050565b5f6116df84611cfd565b90506117086002826040015160058111156116fc576116fc6149ac565b14858360400151611eb9565b6020810151849064ffffffffff81164210611746576040516382742f0f60e01b8152600481019290925264ffffffffff16602482015260440161068b565b50505f6117558583865f613560565b905061176963ffffffff8216600185612af5565b5f86815260046020908152604080832060608701805160081b61ff00168a17855290835292819020939093559051915160ff9092168252339187917f2e78c2785da3d0292a163e8c042fd75ce2f1d70b7af1cc097de59cbef1585683910160405180910390a360018260a0018181516117e291906151ca565b60ff90811690915260a0840151165f03905061182e576118015f612a68565b64ffffffffff166020808401919091525f868152600290915260409020541561182e5761182e85836134e3565b6105868583611be1565b604051638c0cff1f60e01b81525f906001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001690638c0cff1f90611886908790600401614f7c565b60c0604051808303815f875af11580156118a2573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906118c6919061507e565b905061190b336001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016148015611904575081606001515b8251611966565b805161191c906104088386866119b1565b6001600160a01b03821615610d1557610d15815f0151836119498460a001516001600160801b0316613889565b8460a001516001600160801b031661196191906151b7565b611bff565b803383610d15576040517f8f8a244e00000000000000000000000000000000000000000000000000000000815260048101929092526001600160a01b0316602482015260440161068b565b6119b96147c2565b604051630e84c36560e31b81524260048201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316906374261b2890602401602060405180830381865afa158015611a1b573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611a3f9190615361565b64ffffffffff166020820152600160a08201819052606082018190528080604084018190525050506060840151608085015160a08601516bffffffffffffffffffffffff166101608401526001600160801b0316610100830152151560c08201526001600160a01b03821615611b20577f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316826001600160a01b031614611aef576001611af2565b60025b8161014001906002811115611b0957611b096149ac565b90816002811115611b1c57611b1c6149ac565b9052505b816001600160a01b0316836001600160a01b031614611b745783515f908152600160205260409020805473ffffffffffffffffffffffffffffffffffffffff19166001600160a01b03851690811790915581525b826001600160a01b0316845f01517f35504d53d39ef700fe90826eb86c6f667d6f6943910a99169b77126097243351848460200151604051611bd29291906001600160a01b0392909216825264ffffffffff16602082015260400190565b60405180910390a39392505050565b611bea81613895565b5f928352602083905260409092209190915550565b6040517f521802080000000000000000000000000000000000000000000000000000000081526001600160a01b038381166004830152602482018390527f000000000000000000000000000000000000000000000000000000000000000016906352180208906044016020604051808303815f875af1158015611c84573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611ca8919061515b565b838383909192610b1a576040517f08f7b18c00000000000000000000000000000000000000000000000000000000815260048101939093526001600160a01b039091166024830152604482015260640161068b565b611d056147c2565b5f82815260208190526040902054611d1c81613a45565b9150600160ea82901c811603611d46575f838152600160205260409020546001600160a01b031682525b50919050565b5f6001611d5d60ff8416600261545d565b610bbc9190615468565b5f611d706147c2565b7f00000000000000000000000000000000000000000000000000000000000000004614611e40576040517fb214220b0000000000000000000000000000000000000000000000000000000081526001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000169063b214220b90611dfc908690600401614f7c565b602060405180830381865afa158015611e17573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611e3b919061547b565b611ea7565b611ea77f0000000000000000000000000000000000000000000000000000000000000000611e6d85613bce565b6040517f19010000000000000000000000000000000000000000000000000000000000008152600281019290925260228201526042902090565b9150611eb282611cfd565b9050915091565b818184610586576040517f2c51a03900000000000000000000000000000000000000000000000000000000815260040161068b929190615492565b604051630e84c36560e31b815242600482015260019082906001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016906374261b2890602401602060405180830381865afa158015611f5b573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611f7f9190615361565b64ffffffffff8116602086015260ff821660a086015260408501836005811115611fab57611fab6149ac565b6005811115611fbc57611fbc6149ac565b815250505050611fcc8383611be1565b60608281015160808401516020808601516040805160ff9586168152949093169184019190915264ffffffffff16828201525185927f7dcc80037cec1a5b7332a82e0ef7f1181c404ae5f4dfa248ab460d464b49083d928290030190a26115638360057f457363616c617465640000000000000000000000000000000000000000000000613c02565b5f82826040516020016120699291906154af565b60405160208183030381529060405280519060200120905092915050565b60605f5f612099888860600151613c94565b90505f6120bb8a8a8a60108c60a0015160ff166120b691906151b7565b613cd7565b90508760a0015160ff1667ffffffffffffffff8111156120dd576120dd614f8b565b604051908082528060200260200182016040528015612106578160200160208202803683370190505b5093505f5f90505f6040518060a001604052805f5f1b81526020018b60a0015160ff16815260200160108c60a0015160ff1661214291906151b7565b81526020015f8c6080015160ff168c8c905061215e91906151b7565b1161216e578b610160015161217c565b6bffffffffffffffffffffffff5b6bffffffffffffffffffffffff1681525f60209091015290505b5f81602001511180156121ac57505f8160400151115b80156121b6575084155b1561253b57868c8b606001518c608001518460400151604051602001612201959493929190948552602085019390935260ff9182166040850152166060830152608082015260a00190565b60408051601f1981840301815291815281516020909201919091208252517f6550d7ff00000000000000000000000000000000000000000000000000000000815260609081906001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001690636550d7ff9061228c9086908f908f908b9060040161551e565b5f60405180830381865afa1580156122a6573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d908101601f191682016040526122cd919081019061564d565b6040517fdd0f463800000000000000000000000000000000000000000000000000000000815290995091935091505f906001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000169063dd0f46389061234090869086908c9060040161571a565b6020604051808303815f875af115801561235c573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190612380919061547b565b9050825184604001516123939190615468565b6001608086015260408501525f5b8351811015612532576123d9878583815181106123c0576123c06151e3565b6020026020010151815160010180835260200290910152565b600182821c165f036124cb575f8382815181106123f8576123f86151e3565b602002602001015167ffffffffffffffff1611156124c6577f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663a5841194858381518110612451576124516151e3565b60200260200101516040518263ffffffff1660e01b815260040161248491906001600160a01b0391909116815260200190565b6020604051808303815f875af11580156124a0573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906124c4919061515b565b505b61252a565b8381815181106124dd576124dd6151e3565b60200260200101518a87806124f190615784565b985081518110612503576125036151e3565b6001600160a01b03909216602092830291909101820152850180516125279061579c565b90525b6001016123a1565b50505050612196565b80602001515f0361255357505f93506125b892505050565b8186526125a3868367ffffffffffffffff81111561257357612573614f8b565b60405190808252806020026020018201604052801561259c578160200160208202803683370190505b5086613f45565b5050604080515f815260208101909152935050505b965096945050505050565b60038160078111156125d7576125d76149ac565b1480156125eb57506125e98383613fb0565b155b156125f4575060045b5f6125fe82613ff3565b5f86815260026020526040902054909150829061261b87866137f9565b6001600160801b038116610120870152610180860182905260e08601836007811115612649576126496149ac565b600781111561265a5761265a6149ac565b81525050505061266c85846005612f29565b5f612678868686614046565b90505f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316632f0d41df87846040518363ffffffff1660e01b81526004016126c9929190615839565b5f60405180830381865afa1580156126e3573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d908101601f1916820160405261270a919081019061599a565b90506001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001663e76fede661274b6080890160608a016150fc565b612754896142ca565b845160405160e085901b7fffffffff000000000000000000000000000000000000000000000000000000001681526001600160a01b039093166004840152602483019190915260448201523060648201526084015f604051808303815f87803b1580156127bf575f5ffd5b505af11580156127d1573d5f5f3e3d5ffd5b505050506127e486838360200151614336565b60408082015190517f55bedd6f0000000000000000000000000000000000000000000000000000000081526001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016916355bedd6f9161284d9190600401615b0f565b5f604051808303815f87803b158015612864575f5ffd5b505af1158015612876573d5f5f3e3d5ffd5b505050606086015182516040518a93507f7b8655ac1f0f81f441553458269ecb96c2f1e5e6bc88f9bedf0991b3260bc4ad926128b3928992615b64565b60405180910390a27f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663e4fa8b89876128f487614519565b7f4d656469617465640000000000000000000000000000000000000000000000008960c001518861292a578a610100015161292c565b5f5b6040518663ffffffff1660e01b815260040161294c959493929190615b96565b5f604051808303815f87803b158015612963575f5ffd5b505af1158015612975573d5f5f3e3d5ffd5b50505050828061299657506001846007811115612994576129946149ac565b145b15612a5f576001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001663e19911926129da6080890160608a016150fc565b6040517fffffffff0000000000000000000000000000000000000000000000000000000060e084901b1681526001600160a01b039091166004820152602481018a905260a08901356044820152851560648201526084015f604051808303815f87803b158015612a48575f5ffd5b505af1158015612a5a573d5f5f3e3d5ffd5b505050505b50505050505050565b5f610bbc82426151b7565b6001600160a01b0381165f908152600660205260409020548015612a9657919050565b60085f8154612aa490615784565b91829055506001600160a01b039092165f8181526006602090815260408083208684526007909252909120805473ffffffffffffffffffffffffffffffffffffffff19169092179091558290555090565b5f836020846005811115612b0b57612b0b6149ac565b64ffffffffff198516911b171790509392505050565b5f805b826101a0015160018460600151612b3b91906151ca565b60ff1660048110612b4e57612b4e6151e3565b602002015160ff16811015612bbd575f8481526004602052604081206060850151600192612b93929160081b61ff0016851781526020019081526020015f20546145a5565b6005811115612ba457612ba46149ac565b03612bb557612bb282615784565b91505b600101612b24565b5092915050565b818142811115610d15576040517f1b4d46df0000000000000000000000000000000000000000000000000000000081526004810192909252602482015260440161068b565b6101a0830151606090612c1d6001856151ca565b60ff1660048110612c3057612c306151e3565b602002015160ff1667ffffffffffffffff811115612c5057612c50614f8b565b604051908082528060200260200182016040528015612c9957816020015b604080516060810182525f80825260208083018290529282015282525f19909201910181612c6e5790505b5090505f5b8151811015612d29575f868152600460209081526040808320600888901b61ff001685178452909152902054612d038185612cd9575f612cf8565b63ffffffff83165f908152600760205260409020546001600160a01b03165b8861018001516145bf565b838381518110612d1557612d156151e3565b602090810291909101015250600101612c9e565b50949350505050565b612d546040805160608101909152805f81526020015f81526020015f81525090565b5f612d5e85614687565b90505f80805b8851811015612f05575f898281518110612d8057612d806151e3565b60200260200101516020015190505f6005811115612da057612da06149ac565b816005811115612db257612db26149ac565b1480612dcf57506001816005811115612dcd57612dcd6149ac565b145b15612de657856040018051612de390615784565b90525b6004816005811115612dfa57612dfa6149ac565b03612e0b57612e0883615784565b92505b6002816005811115612e1f57612e1f6149ac565b14158015612e3f57506003816005811115612e3c57612e3c6149ac565b14155b15612e4a5750612efd565b6002612e708b8481518110612e6157612e616151e3565b60200260200101518a8a6146a9565b6005811115612e8157612e816149ac565b03612e9657612e8f84615784565b9350612efb565b84612ea38b848b8b61471b565b10612efb5760028a8381518110612ebc57612ebc6151e3565b602002602001015160400151875f018860200182815250826007811115612ee557612ee56149ac565b6007811115612ef657612ef66149ac565b905250505b505b600101612d64565b50828210612f1257600184525b828110612f1e57600384525b505050949350505050565b60408201816005811115612f3f57612f3f6149ac565b90816005811115612f5257612f526149ac565b9052506115638383611be1565b5f612f6d8460600151611d4c565b90505f81600181612f8460e08a0160c08b01615bdb565b6001600160801b0316612f9791906151b7565b612fa19190615468565b612fab9190615bf6565b9050612fb78382615144565b5f8881526003602052604081208054909190612fd49084906151b7565b909155505f90508367ffffffffffffffff811115612ff457612ff4614f8b565b60405190808252806020026020018201604052801561301d578160200160208202803683370190505b5090505f8467ffffffffffffffff81111561303a5761303a614f8b565b604051908082528060200260200182016040528015613063578160200160208202803683370190505b5090505f5b865181101561325c575f878281518110613084576130846151e3565b60200260200101516020015160058111156130a1576130a16149ac565b141580156130de575060018782815181106130be576130be6151e3565b60200260200101516020015160058111156130db576130db6149ac565b14155b613254575f8a815260046020526040812060608a015161311c9190839060081b61ff001685175b81526020019081526020015f205463ffffffff1690565b90506131478160058a8581518110613136576131366151e3565b602002602001015160400151612af5565b5f8c815260046020908152604080832060608e015160081b61ff0016871784529091529020556131768761579c565b5f8281526007602052604090205485519198506001600160a01b031690869086908a9081106131a7576131a76151e3565b60200260200101858a815181106131c0576131c06151e3565b6020026020010182815250826001600160a01b03166001600160a01b031681525050508387815181106131f5576131f56151e3565b60200260200101516001600160a01b03168b7f5c8016ea3e45f5163b76233010fd6fe91cb9f789bce0cf87fbc11da1e63c23cc8b606001518860405161324a92919060ff929092168252602082015260400190565b60405180910390a3505b600101613068565b5061327582826132708b8b60600151613c94565b613f45565b505050505050505050565b600181516007811115613295576132956149ac565b14806132c557505f815160078111156132b0576132b06149ac565b141580156132c557506001826060015160ff16115b156134135760608201515f9060ff166004148061330657506001825160078111156132f2576132f26149ac565b14801561330657506133048484613fb0565b155b905080156133235761331d858585855f01516125c3565b50610d15565b8151600490613333610e10612a68565b64ffffffffff811660208701526040860160e0870183600781111561335a5761335a6149ac565b600781111561336b5761336b6149ac565b905283600581111561337f5761337f6149ac565b6005811115613390576133906149ac565b815250505050847f51480f9e6beb5e87c051578078dd4048e0ab5147d86d1136314db81b16b2bc97835f0151856060015186602001516040516133d593929190615c15565b60405180910390a26133e78584611be1565b61331d8560087f52756c6564000000000000000000000000000000000000000000000000000000613c02565b80604001515f0361344c57600460ff16826060015160ff16036134425761343d84848460066125c3565b610d15565b61343d84836137a7565b6002826080015160ff16036134685761343d84848460076125c3565b60018260800181815161347b919061512b565b60ff169052506040810151610d159085908490611ef4565b5f8160400135826060013583608001356040516020016134c6939291909283526020830191909152604082015260600190565b604051602081830303815290604052805190602001209050919050565b60035f6134f1610258612a68565b64ffffffffff8116602085015260ff821660a08501526040840183600581111561351d5761351d6149ac565b600581111561352e5761352e6149ac565b8152505050506104328260067f436f6d6d69747465640000000000000000000000000000000000000000000000613c02565b5f61359e846101a001516001866060015161357b91906151ca565b60ff166004811061358e5761358e6151e3565b602002015160ff16841086611966565b505f848152600460209081526040808320606087015160081b61ff0016861784528252808320543384526006909252909120546136189063ffffffff831614801561361257508260058111156135f6576135f66149ac565b6135ff836145a5565b6005811115613610576136106149ac565b145b86611966565b949350505050565b61362b833384611bff565b5f83815260036020526040812080548492906136489084906151b7565b90915550505f8381526005602090815260409182902082516060810184523381526001600160801b0386169281019290925291810183600781111561368f5761368f6149ac565b90528154600181810184555f938452602093849020835160029093020180546001600160a01b0390931673ffffffffffffffffffffffffffffffffffffffff199093169290921782559282015192810180546001600160801b039094167fffffffffffffffffffffffffffffffff00000000000000000000000000000000851681178255604084015193949293927fffffffffffffffffffffffffffffff00000000000000000000000000000000001617600160801b836007811115613757576137576149ac565b02179055505050336001600160a01b0316837f4233c00de18e639089b70a084b5eb937666d52dd4e81851073bba8953c757be1848460405161379a929190615c41565b60405180910390a3505050565b6137c3600460ff16826060015160ff1610838360400151611eb9565b60608101516137d390600161512b565b5f608083015260ff166060820181905261043290839083906137f490611d4c565b611ef4565b5f8281526003602052604081205490826101400151600281111561381f5761381f6149ac565b1461384557610160820151613842906bffffffffffffffffffffffff1682615c5e565b90505b6002826101400151600281111561385e5761385e6149ac565b03610bbc5761387f8261016001516bffffffffffffffffffffffff16613889565b6104849082615c5e565b5f610bbc601483615bf6565b5f60d8826040015160058111156138ae576138ae6149ac565b901b607e8361016001516bffffffffffffffffffffffff16901b60248461010001516001600160801b0316901b846020015164ffffffffff16171717905060e58260e001516007811115613904576139046149ac565b901b60e08360a0015160ff16901b60de846080015160ff16901b60db856060015160ff16901b1717178117905060ed826101a0015160016004811061394b5761394b6151e3565b602002015160ff16901b60eb836101a001515f6004811061396e5761396e6151e3565b602002015160ff16901b60e88461014001516002811115613991576139916149ac565b901b17178117905060f9826101a001516003600481106139b3576139b36151e3565b602002015160ff16901b60f3836101a001516002600481106139d7576139d76151e3565b602002015160ff16901b17811790508160c0015115613a10577c1000000000000000000000000000000000000000000000000000000000175b81516001600160a01b0316156116d0577d04000000000000000000000000000000000000000000000000000000000017919050565b613a4d6147c2565b640fffffffff821660208201526b03ffffffffffffffffffffff602483901c8116610100830152607e83901c1661016082015260d882901c6007166005811115613a9957613a996149ac565b81604001906005811115613aaf57613aaf6149ac565b90816005811115613ac257613ac26149ac565b905250600760db83901c81166060830152600360de84901c166080830152600f60e084901c1660a0830152600160e484901c81161460c083015260e583901c811690811115613b1357613b136149ac565b8160e001906007811115613b2957613b296149ac565b90816007811115613b3c57613b3c6149ac565b905250600360e883901c166002811115613b5857613b586149ac565b8161014001906002811115613b6f57613b6f6149ac565b90816002811115613b8257613b826149ac565b9052506101a081018051600360eb85901c1690528051603f60ed85901c8116602090920191909152815160f385901c8216604090910152905160f99390931c1660609092019190915290565b5f7f1470c82908ca8c247335242d709baa171996138b79457794b99d97f44ffa0e0a826040516020016134c6929190615c7d565b6040517f22e757df0000000000000000000000000000000000000000000000000000000081526001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016906322e757df90613c6b90869086908690600401615c92565b5f604051808303815f87803b158015613c82575f5ffd5b505af1158015612a5f573d5f5f3e3d5ffd5b5f5f613c9f83614687565b905080600182613cae876142ca565b613cb9906002615144565b613cc391906151b7565b613ccd9190615468565b610bb89190615bf6565b60605f613ce58360056151b7565b90505f5b846060015160ff16811015613d2b57846101a001518160048110613d0f57613d0f6151e3565b6020020151613d219060ff16836151b7565b9150600101613ce9565b508067ffffffffffffffff811115613d4557613d45614f8b565b604051908082528060200260200182016040528015613d6e578160200160208202803683370190505b509150613d8160608601604087016150fc565b613d9160808701606088016150fc565b613da160a08801608089016150fc565b613db361014089016101208a016150fc565b875f0151865f81518110613dc957613dc96151e3565b6020026020010187600181518110613de357613de36151e3565b6020026020010188600281518110613dfd57613dfd6151e3565b6020026020010189600381518110613e1757613e176151e3565b602002602001018a600481518110613e3157613e316151e3565b6001600160a01b03968716602091820292909201015294841690945293821690925292831690915291169052600560015b856060015160ff168160ff1611613f35575f5b6101a0870151613e866001846151ca565b60ff1660048110613e9957613e996151e3565b602002015160ff16811015613f24575f89815260046020526040812060079190613ece908261ff00600888901b168617613105565b815260208101919091526040015f20546001600160a01b03168584613ef281615784565b955081518110613f0457613f046151e3565b6001600160a01b0390921660209283029190910190910152600101613e75565b50613f2e816151f7565b9050613e62565b50825250949350505050565b9052565b6040517f4b7225bc0000000000000000000000000000000000000000000000000000000081526001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001690634b7225bc90613c6b908690869086903090600401615cb4565b80515f906001600160a01b031615806104845750613fd460608401604085016150fc565b6001600160a01b0316825f01516001600160a01b031614905092915050565b5f6002826007811115614008576140086149ac565b148061402557506004826007811115614023576140236149ac565b145b80610bbc5750600582600781111561403f5761403f6149ac565b1492915050565b61404e61483c565b60e0820151604051636dcf0ed360e01b81526101c085013560048201528391906001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001690636dcf0ed390602401608060405180830381865afa1580156140bd573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906140e19190615215565b6040840181905283602081018360078111156140ff576140ff6149ac565b6007811115614110576141106149ac565b90529290925250505f848152600560209081526040808320805482518185028101850190935280835290937f0000000000000000000000000000000000000000000000000000000000000000938592919084015b828210156141ef575f848152602090819020604080516060810182526002860290920180546001600160a01b0316835260018101546001600160801b03811694840194909452919290830190600160801b900460ff1660078111156141cb576141cb6149ac565b60078111156141dc576141dc6149ac565b8152505081526020019060010190614164565b5050506001600160a01b0390921660a085015260808401525050606082015160ff1667ffffffffffffffff81111561422957614229614f8b565b60405190808252806020026020018201604052801561425c57816020015b60608152602001906001900390816142475790505b50606082015260015b826060015160ff168160ff16116142c2576142838584836001612c09565b60608301516142936001846151ca565b60ff16815181106142a6576142a66151e3565b6020026020010181905250806142bb906151f7565b9050614265565b509392505050565b5f6127106001816142e36101208601610100870161519e565b6142f59063ffffffff166127106151b7565b61430560e0870160c08801615bdb565b6001600160801b03166143189190615144565b61432291906151b7565b61432c9190615468565b610bbc9190615bf6565b5f5b8151811015610d15575f5f90505f838381518110614358576143586151e3565b60200260200101515167ffffffffffffffff81111561437957614379614f8b565b6040519080825280602002602001820160405280156143a2578160200160208202803683370190505b5090505f5b81518110156144c8575f866060015185815181106143c7576143c76151e3565b602002602001015182815181106143e0576143e06151e3565b602002602001015190506005808111156143fc576143fc6149ac565b81602001516005811115614412576144126149ac565b0361441d57506144c0565b805f0151868681518110614433576144336151e3565b6020026020010151838151811061444c5761444c6151e3565b6020026020010151848681518110614466576144666151e3565b6020026020010188888151811061447f5761447f6151e3565b60200260200101518781518110614498576144986151e3565b60209081029190910101919091526001600160a01b0390911690526144bc84615784565b9350505b6001016143a7565b505f8484815181106144dc576144dc6151e3565b602002602001015190506144ef82849052565b82815261450b82826132708a6145068960016151b7565b613c94565b505050806001019050614338565b5f600182600781111561452e5761452e6149ac565b0361453b5750600d919050565b600382600781111561454f5761454f6149ac565b0361455c5750600f919050565b6006826007811115614570576145706149ac565b0361457d57506010919050565b6007826007811115614591576145916149ac565b1461459d57600e610bbc565b601192915050565b5f602082901c60ff166005811115610bbc57610bbc6149ac565b604080516060810182525f80825260208201819052918101919091526040518060600160405280846001600160a01b031681526020016145fe866145a5565b600581111561460f5761460f6149ac565b815264ffffffffff19861660209091015290505f60028260200151600581111561463b5761463b6149ac565b148061465c575060038260200151600581111561465a5761465a6149ac565b145b9050808015614673575082851864ffffffffff1916155b156142c25760408201839052509392505050565b5f600361469383611d4c565b61469e906002615144565b61432c9060026151b7565b80515f90806146ef57506002846020015160058111156146cb576146cb6149ac565b141580156146ef57506003846020015160058111156146ec576146ec6149ac565b14155b156146ff57506020830151610484565b82846040015114614711576003613618565b6002949350505050565b5f805b8551811015612d2957600361474d87838151811061473e5761473e6151e3565b602002602001015186866146a9565b600581111561475e5761475e6149ac565b036147ba578251806147a9575085858151811061477d5761477d6151e3565b60200260200101516040015186828151811061479b5761479b6151e3565b602002602001015160400151145b156147ba576147b782615784565b91505b60010161471e565b604080516101c0810182525f80825260208201819052918101829052606081018290526080810182905260a0810182905260c0810182905260e0810182905261010081018290526101208101829052610140810182905261016081018290526101808101919091526101a08101614837614894565b905290565b6040518060c0016040528061484f6147c2565b81526020015f8152604080516080810182525f808252602082810182905292820181905260608201529101908152606060208201819052604082018190525f91015290565b60405180608001604052806004906020820280368337509192915050565b5f6102208284031215611d46575f5ffd5b5f61022082840312156148d4575f5ffd5b61048483836148b2565b5f602082840312156148ee575f5ffd5b5035919050565b5f5f5f6102408486031215614908575f5ffd5b61491285856148b2565b925061022084013567ffffffffffffffff81111561492e575f5ffd5b8401601f8101861361493e575f5ffd5b803567ffffffffffffffff811115614954575f5ffd5b8660208260051b8401011115614968575f5ffd5b939660209190910195509293505050565b5f5f6040838503121561498a575f5ffd5b82359150602083013560ff811681146149a1575f5ffd5b809150509250929050565b634e487b7160e01b5f52602160045260245ffd5b600681106149d0576149d06149ac565b50565b6001600160a01b0381511682525f60208201516149ef816149c0565b6020840152506040908101519082015260600190565b602080825282518282018190525f918401906040840190835b81811015614a4257614a318385516149d3565b602094909401939250600101614a1e565b509095945050505050565b6001600160a01b03811681146149d0575f5ffd5b80356116d081614a4d565b5f5f6102408385031215614a7e575f5ffd5b614a8884846148b2565b91506102208301356149a181614a4d565b5f5f8284036102e0811215614aac575f5ffd5b614ab685856148b2565b925060c061021f1982011215614aca575f5ffd5b50610220830190509250929050565b5f5f5f5f5f60a08688031215614aed575f5ffd5b8535945060208601359350604086013560068110614b09575f5ffd5b94979396509394606081013594506080013592915050565b60088110613f4157613f416149ac565b5f8151808452602084019350602083015f5b82811015614b9a5781515f6001600160a01b0382511688526001600160801b03602083015116602089015260408201519150614b826040890183614b21565b50506060959095019460209190910190600101614b43565b5093949350505050565b602081525f6104846020830184614b31565b613f41816149c0565b60038110613f4157613f416149ac565b805f5b6004811015610d1557815160ff16845260209384019390910190600101614bd2565b80516001600160a01b031682526020810151614c19602084018264ffffffffff169052565b506040810151614c2c6040840182614bb6565b506060810151614c41606084018260ff169052565b506080810151614c56608084018260ff169052565b5060a0810151614c6b60a084018260ff169052565b5060c0810151614c7f60c084018215159052565b5060e0810151614c9260e0840182614b21565b50610100810151614caf6101008401826001600160801b03169052565b50610120810151614ccc6101208401826001600160801b03169052565b50610140810151614ce1610140840182614bbf565b50610160810151614d036101608401826bffffffffffffffffffffffff169052565b506101808101516101808301526101a08101516115636101a0840182614bcf565b6102208101610bbc8284614bf4565b5f5f5f60608486031215614d45575f5ffd5b505081359360208301359350604090920135919050565b5f5f5f6102608486031215614d6f575f5ffd5b614d7985856148b2565b9250610220840135614d8a81614a4d565b9150610240840135614d9b81614a4d565b809150509250925092565b6001600160801b03811681146149d0575f5ffd5b80356116d081614da6565b803563ffffffff811681146116d0575f5ffd5b61ffff811681146149d0575f5ffd5b80356116d081614dd8565b67ffffffffffffffff811681146149d0575f5ffd5b80356116d081614df2565b8035825260208082013590830152614e2c60408201614a61565b6001600160a01b03166040830152614e4660608201614a61565b6001600160a01b03166060830152614e6060808201614a61565b6001600160a01b0316608083015260a08181013590830152614e8460c08201614dba565b6001600160801b031660c0830152614e9e60e08201614dba565b6001600160801b031660e0830152614eb96101008201614dc5565b63ffffffff16610100830152614ed26101208201614a61565b6001600160a01b0316610120830152614eee6101408201614de7565b61ffff16610140830152614f056101608201614e07565b67ffffffffffffffff16610160830152614f226101808201614dc5565b63ffffffff16610180830152614f3b6101a08201614dc5565b63ffffffff166101a08301526101c081810135908301526101e08082013590830152614f6a6102008201614dc5565b63ffffffff8116610200840152505050565b6102208101610bbc8284614e12565b634e487b7160e01b5f52604160045260245ffd5b60405160c0810167ffffffffffffffff81118282101715614fc257614fc2614f8b565b60405290565b6040805190810167ffffffffffffffff81118282101715614fc257614fc2614f8b565b6040516060810167ffffffffffffffff81118282101715614fc257614fc2614f8b565b604051601f8201601f1916810167ffffffffffffffff8111828210171561503757615037614f8b565b604052919050565b80516bffffffffffffffffffffffff19811681146116d0575f5ffd5b805164ffffffffff811681146116d0575f5ffd5b805180151581146116d0575f5ffd5b5f60c082840312801561508f575f5ffd5b50615098614f9f565b825181526150a86020840161503f565b60208201526150b96040840161505b565b60408201526150ca6060840161506f565b606082015260808301516150dd81614da6565b608082015260a08301516150f081614da6565b60a08201529392505050565b5f6020828403121561510c575f5ffd5b813561048481614a4d565b634e487b7160e01b5f52601160045260245ffd5b60ff8181168382160190811115610bbc57610bbc615117565b8082028115828204841417610bbc57610bbc615117565b5f6020828403121561516b575f5ffd5b6104848261506f565b5f5f60408385031215615185575f5ffd5b825191506151956020840161506f565b90509250929050565b5f602082840312156151ae575f5ffd5b61048482614dc5565b80820180821115610bbc57610bbc615117565b60ff8281168282160390811115610bbc57610bbc615117565b634e487b7160e01b5f52603260045260245ffd5b5f60ff821660ff810361520c5761520c615117565b60010192915050565b5f6080828403128015615226575f5ffd5b506040516080810167ffffffffffffffff8111828210171561524a5761524a614f8b565b6040526152568361506f565b81526152646020840161506f565b6020820152604083015161527781614dd8565b6040820152606083015161528a81614dd8565b60608201529392505050565b5f5f5f606084860312156152a8575f5ffd5b8351601281106152b6575f5ffd5b92506152c46020850161505b565b91506152d26040850161503f565b90509250925092565b5f60c08284031280156152ec575f5ffd5b506152f5614f9f565b82358152602083013561530781614a4d565b602082015260408381013590820152606080840135908201526080808401359082015260a0928301359281019290925250919050565b60ff8416815260608101615350846149c0565b602082019390935260400152919050565b5f60208284031215615371575f5ffd5b6104848261505b565b6001815b60018411156153b55780850481111561539957615399615117565b60018416156153a757908102905b60019390931c92800261537e565b935093915050565b5f826153cb57506001610bbc565b816153d757505f610bbc565b81600181146153ed57600281146153f757615413565b6001915050610bbc565b60ff84111561540857615408615117565b50506001821b610bbc565b5060208310610133831016604e8410600b8410161715615436575081810a610bbc565b6154425f19848461537a565b805f190482111561545557615455615117565b029392505050565b5f61048483836153bd565b81810381811115610bbc57610bbc615117565b5f6020828403121561548b575f5ffd5b5051919050565b828152604081016154a2836149c0565b8260208301529392505050565b5f8184825b85811015614a425781356154c781614a4d565b6001600160a01b0316835260209283019291909101906001016154b4565b5f8151808452602084019350602083015f5b82811015614b9a5781516001600160a01b03168652602095860195909101906001016154f7565b5f60e082018651835260208701516020840152604087015160408401526060870151606084015260808701511515608084015260e060a084015280858252610100840190508691505f5b8681101561559857823561557b81614a4d565b6001600160a01b0316825260209283019290910190600101615568565b5083810360c08501526155ab81866154e5565b98975050505050505050565b5f67ffffffffffffffff8211156155d0576155d0614f8b565b5060051b60200190565b5f82601f8301126155e9575f5ffd5b81516155fc6155f7826155b7565b61500e565b8082825260208201915060208360051b86010192508583111561561d575f5ffd5b602085015b8381101561564357805161563581614df2565b835260209283019201615622565b5095945050505050565b5f5f5f6060848603121561565f575f5ffd5b835167ffffffffffffffff811115615675575f5ffd5b8401601f81018613615685575f5ffd5b80516156936155f7826155b7565b8082825260208201915060208360051b8501019250888311156156b4575f5ffd5b6020840193505b828410156156df5783516156ce81614a4d565b8252602093840193909101906156bb565b80965050505050602084015167ffffffffffffffff8111156156ff575f5ffd5b61570b868287016155da565b9250506152d26040850161506f565b606081525f61572c60608301866154e5565b82810360208401528085518083526020830191506020870192505f5b8181101561577057835167ffffffffffffffff16835260209384019390920191600101615748565b505060409390930193909352509392505050565b5f6001820161579557615795615117565b5060010190565b5f816157aa576157aa615117565b505f190190565b5f82825180855260208501945060208160051b830101602085015f5b8381101561582d57848303601f19018852815180518085526020918201918501905f5b81811015615814576158038385516149d3565b6020949094019392506001016157f0565b50506020998a01999094509290920191506001016157cd565b50909695505050505050565b6158438184614e12565b61024061022082015261585b61024082018351614bf4565b5f602083015161586f610460840182614b21565b50604083015180511515610480840152602081015115156104a084015261ffff6040820151166104c084015261ffff6060820151166104e08401525060608301516103206105008401526158c76105608401826157b1565b9050608084015161023f19848303016105208501526158e68282614b31565b91505060a0840151612d296105408501826001600160a01b03169052565b5f82601f830112615913575f5ffd5b81516159216155f7826155b7565b8082825260208201915060208360061b860101925085831115615942575f5ffd5b602085015b83811015615643576040818803121561595e575f5ffd5b615966614fc8565b815161597181614a4d565b8152602082015161598181614da6565b6020828101919091529084529290920191604001615947565b5f602082840312156159aa575f5ffd5b815167ffffffffffffffff8111156159c0575f5ffd5b8201606081850312156159d1575f5ffd5b6159d9614feb565b81518152602082015167ffffffffffffffff8111156159f6575f5ffd5b8201601f81018613615a06575f5ffd5b8051615a146155f7826155b7565b8082825260208201915060208360051b850101925088831115615a35575f5ffd5b602084015b83811015615ad357805167ffffffffffffffff811115615a58575f5ffd5b8501603f81018b13615a68575f5ffd5b6020810151615a796155f7826155b7565b808282526020820191506020808460051b8601010192508d831115615a9c575f5ffd5b6040840193505b82841015615abe578351825260209384019390910190615aa3565b86525050602093840193919091019050615a3a565b506020850152505050604082015167ffffffffffffffff811115615af5575f5ffd5b615b0186828501615904565b604083015250949350505050565b602080825282518282018190525f918401906040840190835b81811015614a4257835180516001600160a01b031684526020908101516001600160801b03168185015290930192604090920191600101615b28565b60608101615b728286614b21565b60ff93909316602082015260400152919050565b60128110613f4157613f416149ac565b6102a08101615ba58288614e12565b615bb3610220830187615b86565b6102408201949094529115156102608301526001600160801b03166102809091015292915050565b5f60208284031215615beb575f5ffd5b813561048481614da6565b5f82615c1057634e487b7160e01b5f52601260045260245ffd5b500490565b60608101615c238286614b21565b60ff8416602083015264ffffffffff83166040830152949350505050565b6001600160801b0383168152604081016104846020830184614b21565b6001600160801b038181168382160190811115610bbc57610bbc615117565b82815261024081016104846020830184614e12565b83815260608101615ca66020830185615b86565b826040830152949350505050565b608081525f615cc660808301876154e5565b82810360208401528086518083526020830191506020880192505f5b81811015615d00578351835260209384019390920191600101615ce2565b5050604084019590955250506001600160a01b03919091166060909101529291505056'
