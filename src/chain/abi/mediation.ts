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
export const mediationBytecode = '0x6101c0604052348015610010575f5ffd5b5060405161614a38038061614a83398101604081905261002f91610350565b60208101516001600160a01b0316158015906100bf5750306001600160a01b031681602001516001600160a01b0316635ba6284f6040518163ffffffff1660e01b8152600401602060405180830381865afa158015610090573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906100b4919061041a565b6001600160a01b0316145b6100dc57604051635d3e855f60e11b815260040160405180910390fd5b306001600160a01b031681604001516001600160a01b0316635ba6284f6040518163ffffffff1660e01b8152600401602060405180830381865afa158015610126573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061014a919061041a565b6001600160a01b031614801561016d57506101008101516001600160a01b031615155b61018a57604051635d3e855f60e11b815260040160405180910390fd5b60016001605a1b0381602001516001600160a01b031663fc0c546a6040518163ffffffff1660e01b8152600401602060405180830381865afa1580156101d2573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906101f6919061041a565b6001600160a01b03166318160ddd6040518163ffffffff1660e01b8152600401602060405180830381865afa158015610231573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610255919061043c565b111561027457604051635d3e855f60e11b815260040160405180910390fd5b80516020820151604083015160608401516001600160a01b0390811660e090815291811660c090815292811660a0908152938116608090815285015193850151928501518116610140529182166101209081529282166101009081529084015190840151929093015181166101a052908116610180521661016052610453565b60405161014081016001600160401b038111828210171561032357634e487b7160e01b5f52604160045260245ffd5b60405290565b6001600160a01b038116811461033d575f5ffd5b50565b805161034b81610329565b919050565b5f610140828403128015610362575f5ffd5b5061036b6102f4565b61037483610340565b815261038260208401610340565b602082015261039360408401610340565b60408201526103a460608401610340565b60608201526103b560808401610340565b60808201526103c660a08401610340565b60a08201526103d760c08401610340565b60c08201526103e860e08401610340565b60e08201526103fa6101008401610340565b61010082015261040d6101208401610340565b6101208201529392505050565b5f6020828403121561042a575f5ffd5b815161043581610329565b9392505050565b5f6020828403121561044c575f5ffd5b5051919050565b60805160a05160c05160e05161010051610120516101405161016051610180516101a051615c0a6105405f395f610bd901525f81816102b4015281816118bb01528181611a96015261404b01525f6125c101525f6128e901525f8181610a450152613f8601525f81816104fe015281816105d4015281816119b30152611e6801525f818161219c015261235601525f81816122520152818161265a0152613e8301525f8181611c23015261275d01525f818161035001528181610c5d01528181610da801528181610e7b0152818161183601528181611d85015281816128010152613b400152615c0a5ff3fe608060405234801561000f575f5ffd5b506004361061016e575f3560e01c8063a4471647116100d2578063b5ac289611610088578063d49224e911610063578063d49224e9146102f1578063d8651ad014610311578063ecb797c914610324575f5ffd5b8063b5ac289614610294578063b60d4288146102a7578063b7fd743a146102de575f5ffd5b8063abc7d14d116100b8578063abc7d14d1461027a578063adf73a0414610283578063ae3e0f021461028c575f5ffd5b8063a447164714610254578063a9f092d814610267575f5ffd5b80637021b6321161012757806394e60f371161010d57806394e60f371461021957806395b1c29e1461022c578063a245a62f14610234575f5ffd5b80637021b632146101f35780638d3f498214610206575f5ffd5b806358db0fd11161015757806358db0fd1146101ad57806360556b6a146101c057806368214005146101d3575f5ffd5b8063429c245e1461017257806346b16f4114610187575b5f5ffd5b6101856101803660046147d0565b610337565b005b61019a6101953660046147eb565b610436565b6040519081526020015b60405180910390f35b6101856101bb366004614802565b61048b565b6101856101ce3660046147d0565b610942565b6101e66101e1366004614886565b610b1d565b6040516101a49190614912565b610185610201366004614979565b610bbb565b6101856102143660046149a6565b610d14565b6101856102273660046149e6565b611025565b61019a600781565b6102476102423660046147eb565b6112b2565b6040516101a49190614ab1565b6101856102623660046147d0565b61137a565b6101856102753660046147d0565b611413565b61019a610e1081565b61019a61025881565b61019a600281565b6101856102a23660046147d0565b611539565b6040516001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001681526020016101a4565b6101856102ec3660046147d0565b61157d565b6103046102ff3660046147eb565b611657565b6040516101a49190614c31565b61018561031f366004614c40565b6116ba565b610185610332366004614c69565b61181d565b604051638c0cff1f60e01b81525f906001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001690638c0cff1f90610385908590600401614e89565b60c0604051808303815f875af11580156103a1573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906103c59190614f8b565b90506103f76103da6060840160408501615009565b6001600160a01b0316336001600160a01b031614825f015161194b565b805161040d90610408833380611996565b611bc6565b80606001511561043257610432815f0151338360a001516001600160801b0316611be4565b5050565b5f5f61044183611ce2565b905061045c816060015160016104579190615038565b611d31565b816060015160ff168261016001516bffffffffffffffffffffffff16901b6104849190615051565b9392505050565b5f5f61049685611d4c565b90925090506104c360015b826040015160058111156104b7576104b76148b9565b14838360400151611e0b565b60208101516040517f2ef4c88100000000000000000000000000000000000000000000000000000000815264ffffffffff90911660048201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690632ef4c88190602401602060405180830381865afa15801561054b573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061056f9190615068565b1561058d5761058682828360a0015160ff16611e46565b5050505050565b60208101516040517f4a5ae6d800000000000000000000000000000000000000000000000000000000815264ffffffffff90911660048201525f9081906001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001690634a5ae6d8906024016040805180830381865afa158015610618573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061063c9190615081565b91509150808484602001519091610694576040517f9e18e987000000000000000000000000000000000000000000000000000000008152600481019290925264ffffffffff1660248201526044015b60405180910390fd5b505f905085156106ad576106a88787611fa7565b6106af565b5f5b9050846101e089013582146106f3576040517f506264fb00000000000000000000000000000000000000000000000000000000815260040161068b91815260200190565b505f5f610704878b888c8c8a611fd9565b9150915081515f0361078f57808061072357506002866080015160ff16145b15610760575f878152600260205260408120546107549189918d918a91900361074d576007612507565b6006612507565b50505050505050505050565b6001866080018181516107739190615038565b60ff90811690915260a088015161075492508991899116611e46565b60026107c96102586107a96101c08e016101a08f016150ab565b6107ba9063ffffffff166002615051565b6107c491906150c4565b6129ac565b64ffffffffff81166020890152604088018260058111156107ec576107ec6148b9565b60058111156107fd576107fd6148b9565b9052505f90505b8251811015610937575f876101a001516001896060015161082591906150d7565b60ff1660048110610838576108386150f0565b6020020180519061084882615104565b60ff1660ff1681525060ff16905061088261087b85848151811061086e5761086e6150f0565b60200260200101516129b7565b5f80612a39565b5f8a815260046020908152604080832060608d015160081b61ff00168617845290915290205583518490839081106108bc576108bc6150f0565b60200260200101516001600160a01b0316897fa56b7fe401dd6165e306b5e888c53b8234be978a1470844878277f6aa23928b18a60600151848c602001516040516109269392919060ff939093168352602083019190915264ffffffffff16604082015260600190565b60405180910390a350600101610804565b506107548787611bc6565b5f5f61094d83611d4c565b5f8281526002602081905260409091205461018083015291935091508160400151600581111561097f5761097f6148b9565b036109fd575f61098f8383612a65565b156109b257610258826020015164ffffffffff166109ad91906150c4565b6109bf565b816020015164ffffffffff165b90506109cb8382612b08565b6101808201516109f7901515806109ec5750826020015164ffffffffff1682145b848460400151611e0b565b50610a29565b610a0760036104a1565b60a081015160ff1615610a2957610a2982826020015164ffffffffff16612b08565b604051636dcf0ed360e01b81526101c084013560048201525f907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690636dcf0ed390602401608060405180830381865afa158015610a92573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610ab69190615122565b90505f610ac884848560600151612b4d565b90505f610ae082856060015186610180015186612c6b565b9050610aee85856005612e62565b604081015115610b0957610b09858786858560400151612e98565b610b15858786846131b9565b505050505050565b60605f610b2984611ce2565b5f85815260026020526040902054610180820152905060ff83161580610b585750806060015160ff168360ff16115b15610ba657604080515f8082526020820190925290610b9d565b604080516060810182525f80825260208083018290529282015282525f19909201910181610b725790505b50915050610bb5565b610bb1848285612b4d565b9150505b92915050565b5f5f610bc684611d4c565b9092509050610c00336001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016148361194b565b610c28600582604001516005811115610c1b57610c1b6148b9565b1415838360400151611e0b565b5f81604001516005811115610c3f57610c3f6148b9565b03610d0157604051638c0cff1f60e01b81525f906001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001690638c0cff1f90610c92908890600401614e89565b60c0604051808303815f875af1158015610cae573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610cd29190614f8b565b9050610cfd81858360600151610cf757610cf26060890160408a01615009565b611996565b5f611996565b9150505b610d0e8285836005612507565b50505050565b5f5f610d1f84611d4c565b9092509050610d62600282604001516005811115610d3f57610d3f6148b9565b148015610d5757505f83815260026020526040902054155b838360400151611e0b565b610d7782826020015164ffffffffff16612b08565b6040517f64482ac4000000000000000000000000000000000000000000000000000000008152600481018390525f907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316906364482ac490602401606060405180830381865afa158015610df5573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610e1991906151a3565b92505f915050843584148015610e5e5750610e3a6080870160608801615009565b6001600160a01b0316610e536040870160208801615009565b6001600160a01b0316145b8015610f3c57506bffffffffffffffffffffffff198216610f2b467f0000000000000000000000000000000000000000000000000000000000000000610ea9368a90038a018a6151e8565b6040805160208082018690526001600160a01b0380861683850152845160608085019190915291850151166080808401919091529284015160a0808401919091529084015160c08301529183015160e0820152908201516101008201525f90610120016040516020818303038152906040528051906020012090509392505050565b6bffffffffffffffffffffffff1916145b9050833382610f705760405163259deeb560e11b815260048101929092526001600160a01b0316602482015260440161068b565b5050610f7b856133cc565b5f85815260026020526040902055610f93848461341c565b610fa85f8460a0015160ff1611856002611e0b565b610fb28484611bc6565b837fe1355da6325389849d8f4aaaf042161de4404350b6eba059eae46520e3990397866040013587606001358860800135876020015160405161101594939291909384526020840192909252604083015264ffffffffff16606082015260800190565b60405180910390a2505050505050565b5f61102f86611ce2565b9050600281604001516005811115611049576110496148b9565b1480156110615750806020015164ffffffffff164210155b801561107957505f8681526002602052604090205415155b1561108857611088868261341c565b6110af6003826040015160058111156110a3576110a36148b9565b14878360400151611e0b565b6020810151869064ffffffffff811642106110ed576040516382742f0f60e01b8152600481019290925264ffffffffff16602482015260440161068b565b50505f6110fd87838860016134a2565b606083810151604080514660208083019190915230828401529381018c905260ff90921660808301523360a083015260c0820188905260e080830188905281518084039091018152610100909201905280519101209091505f81831864ffffffffff19161580156111825750600487600581111561117d5761117d6148b9565b148615145b90508080156111c657508515806111aa575060028760058111156111a8576111a86148b9565b145b806111c6575060038760058111156111c4576111c46148b9565b145b893390916111f95760405163259deeb560e11b815260048101929092526001600160a01b0316602482015260440161068b565b505061121261120b8463ffffffff1690565b8888612a39565b5f8a8152600460209081526040808320606089015160081b61ff00168d17845290915290205560a0840180516001919061124d9083906150d7565b60ff1690525061125d8985611bc6565b336001600160a01b0316897f56d49ccff8bde7c0bececbedfbbe45739c00903ae02478c4d3ae0d4814f8798f86606001518a8a60405161129f9392919061524a565b60405180910390a3505050505050505050565b606060055f8381526020019081526020015f20805480602002602001604051908101604052809291908181526020015f905b8282101561136f575f848152602090819020604080516060810182526002860290920180546001600160a01b0316835260018101546001600160801b03811694840194909452919290830190600160801b900460ff16600781111561134b5761134b6148b9565b600781111561135c5761135c6148b9565b81525050815260200190600101906112e4565b505050509050919050565b5f5f61138583611d4c565b90925090505f6002826040015160058111156113a3576113a36148b9565b1480156113bb57505f83815260026020526040902054155b80156113cf57505f6113cd8484612a65565b115b90506113e081848460400151611e0b565b5f610258836020015164ffffffffff166113fa91906150c4565b90506114068482612b08565b6105868486856004612507565b5f5f61141e83611d4c565b9150915061145d816060015160ff166001148015610d57575060018260400151600581111561144f5761144f6148b9565b1480610d57575060026104a1565b5f61146e6060850160408601615009565b6001600160a01b0316336001600160a01b031614806114ad57506114986080850160608601615009565b6001600160a01b0316336001600160a01b0316145b806114c1575081516001600160a01b031633145b90506114ce81158461194b565b5f83815260056020526040902054839060071161151a576040517feadecde800000000000000000000000000000000000000000000000000000000815260040161068b91815260200190565b50610d0e838361016001516bffffffffffffffffffffffff165f613562565b5f5f61154483611d4c565b909250905061155360046104a1565b61156882826020015164ffffffffff16612b08565b6115788284838460e00151612507565b505050565b5f5f61158883611d4c565b909250905061159760046104a1565b6020810151829064ffffffffff811642106115d5576040516382742f0f60e01b8152600481019290925264ffffffffff16602482015260440161068b565b5061163090506115eb6060850160408601615009565b6001600160a01b0316336001600160a01b0316148061162a57506116156080850160608601615009565b6001600160a01b0316336001600160a01b0316145b8361194b565b6116478261163d84610436565b8360e00151613562565b5f60e082015261157882826136e9565b61165f6146cf565b61166882611ce2565b5f838152600260205260409020546101808201529050600581604001516005811115611696576116966148b9565b146116b5576116a5828261373b565b6001600160801b03166101208201525b919050565b5f6116c484611ce2565b90506116ed6002826040015160058111156116e1576116e16148b9565b14858360400151611e0b565b6020810151849064ffffffffff8116421061172b576040516382742f0f60e01b8152600481019290925264ffffffffff16602482015260440161068b565b50505f61173a8583865f6134a2565b905061174e63ffffffff8216600185612a39565b5f86815260046020908152604080832060608701805160081b61ff00168a17855290835292819020939093559051915160ff9092168252339187917f2e78c2785da3d0292a163e8c042fd75ce2f1d70b7af1cc097de59cbef1585683910160405180910390a360018260a0018181516117c791906150d7565b60ff90811690915260a0840151165f039050611813576117e65f6129ac565b64ffffffffff166020808401919091525f868152600290915260409020541561181357611813858361341c565b6105868583611bc6565b604051638c0cff1f60e01b81525f906001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001690638c0cff1f9061186b908790600401614e89565b60c0604051808303815f875af1158015611887573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906118ab9190614f8b565b90506118f0336001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000161480156118e9575081606001515b825161194b565b805161190190610408838686611996565b6001600160a01b03821615610d0e57610d0e815f01518361192e8460a001516001600160801b03166137cb565b8460a001516001600160801b031661194691906150c4565b611be4565b803383610d0e576040517f8f8a244e00000000000000000000000000000000000000000000000000000000815260048101929092526001600160a01b0316602482015260440161068b565b61199e6146cf565b604051630e84c36560e31b81524260048201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316906374261b2890602401602060405180830381865afa158015611a00573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611a24919061526e565b64ffffffffff166020820152600160a08201819052606082018190528080604084018190525050506060840151608085015160a08601516bffffffffffffffffffffffff166101608401526001600160801b0316610100830152151560c08201526001600160a01b03821615611b05577f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316826001600160a01b031614611ad4576001611ad7565b60025b8161014001906002811115611aee57611aee6148b9565b90816002811115611b0157611b016148b9565b9052505b816001600160a01b0316836001600160a01b031614611b595783515f908152600160205260409020805473ffffffffffffffffffffffffffffffffffffffff19166001600160a01b03851690811790915581525b826001600160a01b0316845f01517f35504d53d39ef700fe90826eb86c6f667d6f6943910a99169b77126097243351848460200151604051611bb79291906001600160a01b0392909216825264ffffffffff16602082015260400190565b60405180910390a39392505050565b611bcf816137d7565b5f928352602083905260409092209190915550565b6040517f521802080000000000000000000000000000000000000000000000000000000081526001600160a01b038381166004830152602482018390527f000000000000000000000000000000000000000000000000000000000000000016906352180208906044016020604051808303815f875af1158015611c69573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611c8d9190615068565b838383909192610b15576040517f08f7b18c00000000000000000000000000000000000000000000000000000000815260048101939093526001600160a01b039091166024830152604482015260640161068b565b611cea6146cf565b5f82815260208190526040902054611d0181613987565b9150600160ea82901c811603611d2b575f838152600160205260409020546001600160a01b031682525b50919050565b5f6001611d4260ff8416600261536a565b610bb59190615375565b5f611d556146cf565b6040517fb214220b0000000000000000000000000000000000000000000000000000000081526001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000169063b214220b90611dba908690600401614e89565b602060405180830381865afa158015611dd5573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611df99190615388565b9150611e0482611ce2565b9050915091565b818184610586576040517f2c51a03900000000000000000000000000000000000000000000000000000000815260040161068b92919061539f565b604051630e84c36560e31b815242600482015260019082906001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016906374261b2890602401602060405180830381865afa158015611ead573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611ed1919061526e565b64ffffffffff8116602086015260ff821660a086015260408501836005811115611efd57611efd6148b9565b6005811115611f0e57611f0e6148b9565b815250505050611f1e8383611bc6565b60608281015160808401516020808601516040805160ff9586168152949093169184019190915264ffffffffff16828201525185927f7dcc80037cec1a5b7332a82e0ef7f1181c404ae5f4dfa248ab460d464b49083d928290030190a26115788360057f457363616c617465640000000000000000000000000000000000000000000000613b10565b5f8282604051602001611fbb9291906153bc565b60405160208183030381529060405280519060200120905092915050565b60605f5f611feb888860600151613ba2565b90505f61200d8a8a8a60108c60a0015160ff1661200891906150c4565b613be5565b90508760a0015160ff1667ffffffffffffffff81111561202f5761202f614e98565b604051908082528060200260200182016040528015612058578160200160208202803683370190505b5093505f5f90505f60405180608001604052805f5f1b81526020018b60a0015160ff16815260200160108c60a0015160ff1661209491906150c4565b81526020015f8c6080015160ff168c8c90506120b091906150c4565b116120c0578b61016001516120ce565b6bffffffffffffffffffffffff5b6bffffffffffffffffffffffff16905290505b5f81602001511180156120f757505f8160400151115b8015612101575084155b1561247f57868c8b606001518c60800151846040015160405160200161214c959493929190948552602085019390935260ff9182166040850152166060830152608082015260a00190565b60408051601f1981840301815291815281516020909201919091208252517f36043e6a00000000000000000000000000000000000000000000000000000000815260609081906001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016906336043e6a906121d79086908f908f908b9060040161542b565b5f60405180830381865afa1580156121f1573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d908101601f191682016040526122189190810190615548565b6040517fdd0f463800000000000000000000000000000000000000000000000000000000815290995091935091505f906001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000169063dd0f46389061228b90869086908c90600401615615565b6020604051808303815f875af11580156122a7573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906122cb9190615388565b90508251846040018181516122e09190615375565b9052505f5b83518110156124765761231d87858381518110612304576123046150f0565b6020026020010151815160010180835260200290910152565b600182821c165f0361240f575f83828151811061233c5761233c6150f0565b602002602001015167ffffffffffffffff16111561240a577f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663a5841194858381518110612395576123956150f0565b60200260200101516040518263ffffffff1660e01b81526004016123c891906001600160a01b0391909116815260200190565b6020604051808303815f875af11580156123e4573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906124089190615068565b505b61246e565b838181518110612421576124216150f0565b60200260200101518a87806124359061567f565b985081518110612447576124476150f0565b6001600160a01b039092166020928302919091018201528501805161246b90615697565b90525b6001016122e5565b505050506120e1565b80602001515f0361249757505f93506124fc92505050565b8186526124e7868367ffffffffffffffff8111156124b7576124b7614e98565b6040519080825280602002602001820160405280156124e0578160200160208202803683370190505b5086613e53565b5050604080515f815260208101909152935050505b965096945050505050565b600381600781111561251b5761251b6148b9565b14801561252f575061252d8383613ebe565b155b15612538575060045b5f61254282613f01565b5f86815260026020526040902054909150829061255f878661373b565b6001600160801b038116610120870152610180860182905260e0860183600781111561258d5761258d6148b9565b600781111561259e5761259e6148b9565b8152505050506125b085846005612e62565b5f6125bc868686613f54565b90505f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316632f0d41df87846040518363ffffffff1660e01b815260040161260d929190615734565b5f60405180830381865afa158015612627573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d908101601f1916820160405261264e9190810190615895565b90506001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001663e76fede661268f6080890160608a01615009565b612698896141ce565b845160405160e085901b7fffffffff000000000000000000000000000000000000000000000000000000001681526001600160a01b039093166004840152602483019190915260448201523060648201526084015f604051808303815f87803b158015612703575f5ffd5b505af1158015612715573d5f5f3e3d5ffd5b505050506127288683836020015161423a565b60408082015190517f55bedd6f0000000000000000000000000000000000000000000000000000000081526001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016916355bedd6f916127919190600401615a0a565b5f604051808303815f87803b1580156127a8575f5ffd5b505af11580156127ba573d5f5f3e3d5ffd5b505050606086015182516040518a93507f7b8655ac1f0f81f441553458269ecb96c2f1e5e6bc88f9bedf0991b3260bc4ad926127f7928992615a5f565b60405180910390a27f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663e4fa8b89876128388761441d565b7f4d656469617465640000000000000000000000000000000000000000000000008960c001518861286e578a6101000151612870565b5f5b6040518663ffffffff1660e01b8152600401612890959493929190615a91565b5f604051808303815f87803b1580156128a7575f5ffd5b505af11580156128b9573d5f5f3e3d5ffd5b5050505082806128da575060018460078111156128d8576128d86148b9565b145b156129a3576001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001663e199119261291e6080890160608a01615009565b6040517fffffffff0000000000000000000000000000000000000000000000000000000060e084901b1681526001600160a01b039091166004820152602481018a905260a08901356044820152851560648201526084015f604051808303815f87803b15801561298c575f5ffd5b505af115801561299e573d5f5f3e3d5ffd5b505050505b50505050505050565b5f610bb582426150c4565b6001600160a01b0381165f9081526006602052604090205480156129da57919050565b60085f81546129e89061567f565b91829055506001600160a01b039092165f8181526006602090815260408083208684526007909252909120805473ffffffffffffffffffffffffffffffffffffffff19169092179091558290555090565b5f836020846005811115612a4f57612a4f6148b9565b64ffffffffff198516911b171790509392505050565b5f805b826101a0015160018460600151612a7f91906150d7565b60ff1660048110612a9257612a926150f0565b602002015160ff16811015612b01575f8481526004602052604081206060850151600192612ad7929160081b61ff0016851781526020019081526020015f20546144a9565b6005811115612ae857612ae86148b9565b03612af957612af68261567f565b91505b600101612a68565b5092915050565b818142811115610d0e576040517f1b4d46df0000000000000000000000000000000000000000000000000000000081526004810192909252602482015260440161068b565b6101a0820151606090612b616001846150d7565b60ff1660048110612b7457612b746150f0565b602002015160ff1667ffffffffffffffff811115612b9457612b94614e98565b604051908082528060200260200182016040528015612bdd57816020015b604080516060810182525f80825260208083018290529282015282525f19909201910181612bb25790505b5090505f5b8151811015612c63575f85815260046020908152604080832061ff00600888901b168517845282528083205463ffffffff81168452600790925290912054610180860151612c3d9183916001600160a01b03909116906144c3565b838381518110612c4f57612c4f6150f0565b602090810291909101015250600101612be2565b509392505050565b612c8d6040805160608101909152805f81526020015f81526020015f81525090565b5f612c978561458b565b90505f80805b8851811015612e3e575f898281518110612cb957612cb96150f0565b60200260200101516020015190505f6005811115612cd957612cd96148b9565b816005811115612ceb57612ceb6148b9565b1480612d0857506001816005811115612d0657612d066148b9565b145b15612d1f57856040018051612d1c9061567f565b90525b6004816005811115612d3357612d336148b9565b03612d4457612d418361567f565b92505b6002816005811115612d5857612d586148b9565b14158015612d7857506003816005811115612d7557612d756148b9565b14155b15612d835750612e36565b6002612da98b8481518110612d9a57612d9a6150f0565b60200260200101518a8a6145ad565b6005811115612dba57612dba6148b9565b03612dcf57612dc88461567f565b9350612e34565b84612ddc8b848b8b61461f565b10612e345760028a8381518110612df557612df56150f0565b602002602001015160400151875f018860200182815250826007811115612e1e57612e1e6148b9565b6007811115612e2f57612e2f6148b9565b905250505b505b600101612c9d565b50828210612e4b57600184525b828110612e5757600384525b505050949350505050565b60408201816005811115612e7857612e786148b9565b90816005811115612e8b57612e8b6148b9565b9052506115788383611bc6565b5f612ea68460600151611d31565b90505f81600181612ebd60e08a0160c08b01615ad6565b6001600160801b0316612ed091906150c4565b612eda9190615375565b612ee49190615af1565b9050612ef08382615051565b5f8881526003602052604081208054909190612f0d9084906150c4565b909155505f90508367ffffffffffffffff811115612f2d57612f2d614e98565b604051908082528060200260200182016040528015612f56578160200160208202803683370190505b5090505f8467ffffffffffffffff811115612f7357612f73614e98565b604051908082528060200260200182016040528015612f9c578160200160208202803683370190505b5090505f5b8651811015613195575f878281518110612fbd57612fbd6150f0565b6020026020010151602001516005811115612fda57612fda6148b9565b1415801561301757506001878281518110612ff757612ff76150f0565b6020026020010151602001516005811115613014576130146148b9565b14155b61318d575f8a815260046020526040812060608a01516130559190839060081b61ff001685175b81526020019081526020015f205463ffffffff1690565b90506130808160058a858151811061306f5761306f6150f0565b602002602001015160400151612a39565b5f8c815260046020908152604080832060608e015160081b61ff0016871784529091529020556130af87615697565b5f8281526007602052604090205485519198506001600160a01b031690869086908a9081106130e0576130e06150f0565b60200260200101858a815181106130f9576130f96150f0565b6020026020010182815250826001600160a01b03166001600160a01b0316815250505083878151811061312e5761312e6150f0565b60200260200101516001600160a01b03168b7f5c8016ea3e45f5163b76233010fd6fe91cb9f789bce0cf87fbc11da1e63c23cc8b606001518860405161318392919060ff929092168252602082015260400190565b60405180910390a3505b600101612fa1565b506131ae82826131a98b8b60600151613ba2565b613e53565b505050505050505050565b6001815160078111156131ce576131ce6148b9565b14806131fe57505f815160078111156131e9576131e96148b9565b141580156131fe57506001826060015160ff16115b1561334c5760608201515f9060ff166004148061323f575060018251600781111561322b5761322b6148b9565b14801561323f575061323d8484613ebe565b155b9050801561325c57613256858585855f0151612507565b50610d0e565b815160049061326c610e106129ac565b64ffffffffff811660208701526040860160e08701836007811115613293576132936148b9565b60078111156132a4576132a46148b9565b90528360058111156132b8576132b86148b9565b60058111156132c9576132c96148b9565b815250505050847f51480f9e6beb5e87c051578078dd4048e0ab5147d86d1136314db81b16b2bc97835f01518560600151866020015160405161330e93929190615b10565b60405180910390a26133208584611bc6565b6132568560087f52756c6564000000000000000000000000000000000000000000000000000000613b10565b80604001515f0361338557600460ff16826060015160ff160361337b576133768484846006612507565b610d0e565b61337684836136e9565b6002826080015160ff16036133a1576133768484846007612507565b6001826080018181516133b49190615038565b60ff169052506040810151610d0e9085908490611e46565b5f8160400135826060013583608001356040516020016133ff939291909283526020830191909152604082015260600190565b604051602081830303815290604052805190602001209050919050565b60036134288383612a65565b6134336102586129ac565b64ffffffffff8116602085015260ff821660a08501526040840183600581111561345f5761345f6148b9565b6005811115613470576134706148b9565b8152505050506104328260067f436f6d6d69747465640000000000000000000000000000000000000000000000613b10565b5f6134e0846101a00151600186606001516134bd91906150d7565b60ff16600481106134d0576134d06150f0565b602002015160ff1684108661194b565b505f848152600460209081526040808320606087015160081b61ff00168617845282528083205433845260069092529091205461355a9063ffffffff83161480156135545750826005811115613538576135386148b9565b613541836144a9565b6005811115613552576135526148b9565b145b8661194b565b949350505050565b61356d833384611be4565b5f838152600360205260408120805484929061358a9084906150c4565b90915550505f8381526005602090815260409182902082516060810184523381526001600160801b038616928101929092529181018360078111156135d1576135d16148b9565b90528154600181810184555f938452602093849020835160029093020180546001600160a01b0390931673ffffffffffffffffffffffffffffffffffffffff199093169290921782559282015192810180546001600160801b039094167fffffffffffffffffffffffffffffffff00000000000000000000000000000000851681178255604084015193949293927fffffffffffffffffffffffffffffff00000000000000000000000000000000001617600160801b836007811115613699576136996148b9565b02179055505050336001600160a01b0316837f4233c00de18e639089b70a084b5eb937666d52dd4e81851073bba8953c757be184846040516136dc929190615b3c565b60405180910390a3505050565b613705600460ff16826060015160ff1610838360400151611e0b565b6060810151613715906001615038565b5f608083015260ff1660608201819052610432908390839061373690611d31565b611e46565b5f82815260036020526040812054908261014001516002811115613761576137616148b9565b1461378757610160820151613784906bffffffffffffffffffffffff1682615b59565b90505b600282610140015160028111156137a0576137a06148b9565b03610bb5576137c18261016001516bffffffffffffffffffffffff166137cb565b6104849082615b59565b5f610bb5601483615af1565b5f60d8826040015160058111156137f0576137f06148b9565b901b607e8361016001516bffffffffffffffffffffffff16901b60248461010001516001600160801b0316901b846020015164ffffffffff16171717905060e58260e001516007811115613846576138466148b9565b901b60e08360a0015160ff16901b60de846080015160ff16901b60db856060015160ff16901b1717178117905060ed826101a0015160016004811061388d5761388d6150f0565b602002015160ff16901b60eb836101a001515f600481106138b0576138b06150f0565b602002015160ff16901b60e884610140015160028111156138d3576138d36148b9565b901b17178117905060f9826101a001516003600481106138f5576138f56150f0565b602002015160ff16901b60f3836101a00151600260048110613919576139196150f0565b602002015160ff16901b17811790508160c0015115613952577c1000000000000000000000000000000000000000000000000000000000175b81516001600160a01b0316156116b5577d04000000000000000000000000000000000000000000000000000000000017919050565b61398f6146cf565b640fffffffff821660208201526b03ffffffffffffffffffffff602483901c8116610100830152607e83901c1661016082015260d882901c60071660058111156139db576139db6148b9565b816040019060058111156139f1576139f16148b9565b90816005811115613a0457613a046148b9565b905250600760db83901c81166060830152600360de84901c166080830152600f60e084901c1660a0830152600160e484901c81161460c083015260e583901c811690811115613a5557613a556148b9565b8160e001906007811115613a6b57613a6b6148b9565b90816007811115613a7e57613a7e6148b9565b905250600360e883901c166002811115613a9a57613a9a6148b9565b8161014001906002811115613ab157613ab16148b9565b90816002811115613ac457613ac46148b9565b9052506101a081018051600360eb85901c1690528051603f60ed85901c8116602090920191909152815160f385901c8216604090910152905160f99390931c1660609092019190915290565b6040517f22e757df0000000000000000000000000000000000000000000000000000000081526001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016906322e757df90613b7990869086908690600401615b78565b5f604051808303815f87803b158015613b90575f5ffd5b505af11580156129a3573d5f5f3e3d5ffd5b5f5f613bad8361458b565b905080600182613bbc876141ce565b613bc7906002615051565b613bd191906150c4565b613bdb9190615375565b610bb19190615af1565b60605f613bf38360056150c4565b90505f5b846060015160ff16811015613c3957846101a001518160048110613c1d57613c1d6150f0565b6020020151613c2f9060ff16836150c4565b9150600101613bf7565b508067ffffffffffffffff811115613c5357613c53614e98565b604051908082528060200260200182016040528015613c7c578160200160208202803683370190505b509150613c8f6060860160408701615009565b613c9f6080870160608801615009565b613caf60a0880160808901615009565b613cc161014089016101208a01615009565b875f0151865f81518110613cd757613cd76150f0565b6020026020010187600181518110613cf157613cf16150f0565b6020026020010188600281518110613d0b57613d0b6150f0565b6020026020010189600381518110613d2557613d256150f0565b602002602001018a600481518110613d3f57613d3f6150f0565b6001600160a01b03968716602091820292909201015294841690945293821690925292831690915291169052600560015b856060015160ff168160ff1611613e43575f5b6101a0870151613d946001846150d7565b60ff1660048110613da757613da76150f0565b602002015160ff16811015613e32575f89815260046020526040812060079190613ddc908261ff00600888901b16861761303e565b815260208101919091526040015f20546001600160a01b03168584613e008161567f565b955081518110613e1257613e126150f0565b6001600160a01b0390921660209283029190910190910152600101613d83565b50613e3c81615104565b9050613d70565b50825250949350505050565b9052565b6040517f4b7225bc0000000000000000000000000000000000000000000000000000000081526001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001690634b7225bc90613b79908690869086903090600401615b9a565b80515f906001600160a01b031615806104845750613ee26060840160408501615009565b6001600160a01b0316825f01516001600160a01b031614905092915050565b5f6002826007811115613f1657613f166148b9565b1480613f3357506004826007811115613f3157613f316148b9565b145b80610bb557506005826007811115613f4d57613f4d6148b9565b1492915050565b613f5c614749565b60e0820151604051636dcf0ed360e01b81526101c085013560048201528391906001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001690636dcf0ed390602401608060405180830381865afa158015613fcb573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190613fef9190615122565b60408401819052836020810183600781111561400d5761400d6148b9565b600781111561401e5761401e6148b9565b90529290925250505f848152600560209081526040808320805482518185028101850190935280835290937f0000000000000000000000000000000000000000000000000000000000000000938592919084015b828210156140fd575f848152602090819020604080516060810182526002860290920180546001600160a01b0316835260018101546001600160801b03811694840194909452919290830190600160801b900460ff1660078111156140d9576140d96148b9565b60078111156140ea576140ea6148b9565b8152505081526020019060010190614072565b5050506001600160a01b0390921660a085015260808401525050606082015160ff1667ffffffffffffffff81111561413757614137614e98565b60405190808252806020026020018201604052801561416a57816020015b60608152602001906001900390816141555790505b50606082015260015b826060015160ff168160ff1611612c635761418f858483612b4d565b606083015161419f6001846150d7565b60ff16815181106141b2576141b26150f0565b6020026020010181905250806141c790615104565b9050614173565b5f6127106001816141e7610120860161010087016150ab565b6141f99063ffffffff166127106150c4565b61420960e0870160c08801615ad6565b6001600160801b031661421c9190615051565b61422691906150c4565b6142309190615375565b610bb59190615af1565b5f5b8151811015610d0e575f5f90505f83838151811061425c5761425c6150f0565b60200260200101515167ffffffffffffffff81111561427d5761427d614e98565b6040519080825280602002602001820160405280156142a6578160200160208202803683370190505b5090505f5b81518110156143cc575f866060015185815181106142cb576142cb6150f0565b602002602001015182815181106142e4576142e46150f0565b60200260200101519050600580811115614300576143006148b9565b81602001516005811115614316576143166148b9565b0361432157506143c4565b805f0151868681518110614337576143376150f0565b60200260200101518381518110614350576143506150f0565b602002602001015184868151811061436a5761436a6150f0565b60200260200101888881518110614383576143836150f0565b6020026020010151878151811061439c5761439c6150f0565b60209081029190910101919091526001600160a01b0390911690526143c08461567f565b9350505b6001016142ab565b505f8484815181106143e0576143e06150f0565b602002602001015190506143f382849052565b82815261440f82826131a98a61440a8960016150c4565b613ba2565b50505080600101905061423c565b5f6001826007811115614432576144326148b9565b0361443f5750600d919050565b6003826007811115614453576144536148b9565b036144605750600f919050565b6006826007811115614474576144746148b9565b0361448157506010919050565b6007826007811115614495576144956148b9565b146144a157600e610bb5565b601192915050565b5f602082901c60ff166005811115610bb557610bb56148b9565b604080516060810182525f80825260208201819052918101919091526040518060600160405280846001600160a01b03168152602001614502866144a9565b6005811115614513576145136148b9565b815264ffffffffff19861660209091015290505f60028260200151600581111561453f5761453f6148b9565b1480614560575060038260200151600581111561455e5761455e6148b9565b145b9050808015614577575082851864ffffffffff1916155b15612c635760408201839052509392505050565b5f600361459783611d31565b6145a2906002615051565b6142309060026150c4565b80515f90806145f357506002846020015160058111156145cf576145cf6148b9565b141580156145f357506003846020015160058111156145f0576145f06148b9565b14155b1561460357506020830151610484565b8284604001511461461557600361355a565b6002949350505050565b5f805b85518110156146c6576003614651878381518110614642576146426150f0565b602002602001015186866145ad565b6005811115614662576146626148b9565b036146be578251806146ad5750858581518110614681576146816150f0565b60200260200101516040015186828151811061469f5761469f6150f0565b602002602001015160400151145b156146be576146bb8261567f565b91505b600101614622565b50949350505050565b604080516101c0810182525f80825260208201819052918101829052606081018290526080810182905260a0810182905260c0810182905260e0810182905261010081018290526101208101829052610140810182905261016081018290526101808101919091526101a081016147446147a1565b905290565b6040518060c0016040528061475c6146cf565b81526020015f8152604080516080810182525f808252602082810182905292820181905260608201529101908152606060208201819052604082018190525f91015290565b60405180608001604052806004906020820280368337509192915050565b5f6102208284031215611d2b575f5ffd5b5f61022082840312156147e1575f5ffd5b61048483836147bf565b5f602082840312156147fb575f5ffd5b5035919050565b5f5f5f6102408486031215614815575f5ffd5b61481f85856147bf565b925061022084013567ffffffffffffffff81111561483b575f5ffd5b8401601f8101861361484b575f5ffd5b803567ffffffffffffffff811115614861575f5ffd5b8660208260051b8401011115614875575f5ffd5b939660209190910195509293505050565b5f5f60408385031215614897575f5ffd5b82359150602083013560ff811681146148ae575f5ffd5b809150509250929050565b634e487b7160e01b5f52602160045260245ffd5b600681106148dd576148dd6148b9565b50565b6001600160a01b0381511682525f60208201516148fc816148cd565b6020840152506040908101519082015260600190565b602080825282518282018190525f918401906040840190835b8181101561494f5761493e8385516148e0565b60209490940193925060010161492b565b509095945050505050565b6001600160a01b03811681146148dd575f5ffd5b80356116b58161495a565b5f5f610240838503121561498b575f5ffd5b61499584846147bf565b91506102208301356148ae8161495a565b5f5f8284036102e08112156149b9575f5ffd5b6149c385856147bf565b925060c061021f19820112156149d7575f5ffd5b50610220830190509250929050565b5f5f5f5f5f60a086880312156149fa575f5ffd5b8535945060208601359350604086013560068110614a16575f5ffd5b94979396509394606081013594506080013592915050565b60088110613e4f57613e4f6148b9565b5f8151808452602084019350602083015f5b82811015614aa75781515f6001600160a01b0382511688526001600160801b03602083015116602089015260408201519150614a8f6040890183614a2e565b50506060959095019460209190910190600101614a50565b5093949350505050565b602081525f6104846020830184614a3e565b613e4f816148cd565b60038110613e4f57613e4f6148b9565b805f5b6004811015610d0e57815160ff16845260209384019390910190600101614adf565b80516001600160a01b031682526020810151614b26602084018264ffffffffff169052565b506040810151614b396040840182614ac3565b506060810151614b4e606084018260ff169052565b506080810151614b63608084018260ff169052565b5060a0810151614b7860a084018260ff169052565b5060c0810151614b8c60c084018215159052565b5060e0810151614b9f60e0840182614a2e565b50610100810151614bbc6101008401826001600160801b03169052565b50610120810151614bd96101208401826001600160801b03169052565b50610140810151614bee610140840182614acc565b50610160810151614c106101608401826bffffffffffffffffffffffff169052565b506101808101516101808301526101a08101516115786101a0840182614adc565b6102208101610bb58284614b01565b5f5f5f60608486031215614c52575f5ffd5b505081359360208301359350604090920135919050565b5f5f5f6102608486031215614c7c575f5ffd5b614c8685856147bf565b9250610220840135614c978161495a565b9150610240840135614ca88161495a565b809150509250925092565b6001600160801b03811681146148dd575f5ffd5b80356116b581614cb3565b803563ffffffff811681146116b5575f5ffd5b61ffff811681146148dd575f5ffd5b80356116b581614ce5565b67ffffffffffffffff811681146148dd575f5ffd5b80356116b581614cff565b8035825260208082013590830152614d396040820161496e565b6001600160a01b03166040830152614d536060820161496e565b6001600160a01b03166060830152614d6d6080820161496e565b6001600160a01b0316608083015260a08181013590830152614d9160c08201614cc7565b6001600160801b031660c0830152614dab60e08201614cc7565b6001600160801b031660e0830152614dc66101008201614cd2565b63ffffffff16610100830152614ddf610120820161496e565b6001600160a01b0316610120830152614dfb6101408201614cf4565b61ffff16610140830152614e126101608201614d14565b67ffffffffffffffff16610160830152614e2f6101808201614cd2565b63ffffffff16610180830152614e486101a08201614cd2565b63ffffffff166101a08301526101c081810135908301526101e08082013590830152614e776102008201614cd2565b63ffffffff8116610200840152505050565b6102208101610bb58284614d1f565b634e487b7160e01b5f52604160045260245ffd5b60405160c0810167ffffffffffffffff81118282101715614ecf57614ecf614e98565b60405290565b6040805190810167ffffffffffffffff81118282101715614ecf57614ecf614e98565b6040516060810167ffffffffffffffff81118282101715614ecf57614ecf614e98565b604051601f8201601f1916810167ffffffffffffffff81118282101715614f4457614f44614e98565b604052919050565b80516bffffffffffffffffffffffff19811681146116b5575f5ffd5b805164ffffffffff811681146116b5575f5ffd5b805180151581146116b5575f5ffd5b5f60c0828403128015614f9c575f5ffd5b50614fa5614eac565b82518152614fb560208401614f4c565b6020820152614fc660408401614f68565b6040820152614fd760608401614f7c565b60608201526080830151614fea81614cb3565b608082015260a0830151614ffd81614cb3565b60a08201529392505050565b5f60208284031215615019575f5ffd5b81356104848161495a565b634e487b7160e01b5f52601160045260245ffd5b60ff8181168382160190811115610bb557610bb5615024565b8082028115828204841417610bb557610bb5615024565b5f60208284031215615078575f5ffd5b61048482614f7c565b5f5f60408385031215615092575f5ffd5b825191506150a260208401614f7c565b90509250929050565b5f602082840312156150bb575f5ffd5b61048482614cd2565b80820180821115610bb557610bb5615024565b60ff8281168282160390811115610bb557610bb5615024565b634e487b7160e01b5f52603260045260245ffd5b5f60ff821660ff810361511957615119615024565b60010192915050565b5f6080828403128015615133575f5ffd5b506040516080810167ffffffffffffffff8111828210171561515757615157614e98565b60405261516383614f7c565b815261517160208401614f7c565b6020820152604083015161518481614ce5565b6040820152606083015161519781614ce5565b60608201529392505050565b5f5f5f606084860312156151b5575f5ffd5b8351601281106151c3575f5ffd5b92506151d160208501614f68565b91506151df60408501614f4c565b90509250925092565b5f60c08284031280156151f9575f5ffd5b50615202614eac565b8235815260208301356152148161495a565b602082015260408381013590820152606080840135908201526080808401359082015260a0928301359281019290925250919050565b60ff841681526060810161525d846148cd565b602082019390935260400152919050565b5f6020828403121561527e575f5ffd5b61048482614f68565b6001815b60018411156152c2578085048111156152a6576152a6615024565b60018416156152b457908102905b60019390931c92800261528b565b935093915050565b5f826152d857506001610bb5565b816152e457505f610bb5565b81600181146152fa576002811461530457615320565b6001915050610bb5565b60ff84111561531557615315615024565b50506001821b610bb5565b5060208310610133831016604e8410600b8410161715615343575081810a610bb5565b61534f5f198484615287565b805f190482111561536257615362615024565b029392505050565b5f61048483836152ca565b81810381811115610bb557610bb5615024565b5f60208284031215615398575f5ffd5b5051919050565b828152604081016153af836148cd565b8260208301529392505050565b5f8184825b8581101561494f5781356153d48161495a565b6001600160a01b0316835260209283019291909101906001016153c1565b5f8151808452602084019350602083015f5b82811015614aa75781516001600160a01b0316865260209586019590910190600101615404565b8451815260208086015190820152604080860151908201526060808601519082015260c06080820181905281018390525f8460e08301825b868110156154935782356154768161495a565b6001600160a01b0316825260209283019290910190600101615463565b5083810360a08501526154a681866153f2565b98975050505050505050565b5f67ffffffffffffffff8211156154cb576154cb614e98565b5060051b60200190565b5f82601f8301126154e4575f5ffd5b81516154f76154f2826154b2565b614f1b565b8082825260208201915060208360051b860101925085831115615518575f5ffd5b602085015b8381101561553e57805161553081614cff565b83526020928301920161551d565b5095945050505050565b5f5f5f6060848603121561555a575f5ffd5b835167ffffffffffffffff811115615570575f5ffd5b8401601f81018613615580575f5ffd5b805161558e6154f2826154b2565b8082825260208201915060208360051b8501019250888311156155af575f5ffd5b6020840193505b828410156155da5783516155c98161495a565b8252602093840193909101906155b6565b80965050505050602084015167ffffffffffffffff8111156155fa575f5ffd5b615606868287016154d5565b9250506151df60408501614f7c565b606081525f61562760608301866153f2565b82810360208401528085518083526020830191506020870192505f5b8181101561566b57835167ffffffffffffffff16835260209384019390920191600101615643565b505060409390930193909352509392505050565b5f6001820161569057615690615024565b5060010190565b5f816156a5576156a5615024565b505f190190565b5f82825180855260208501945060208160051b830101602085015f5b8381101561572857848303601f19018852815180518085526020918201918501905f5b8181101561570f576156fe8385516148e0565b6020949094019392506001016156eb565b50506020998a01999094509290920191506001016156c8565b50909695505050505050565b61573e8184614d1f565b61024061022082015261575661024082018351614b01565b5f602083015161576a610460840182614a2e565b50604083015180511515610480840152602081015115156104a084015261ffff6040820151166104c084015261ffff6060820151166104e08401525060608301516103206105008401526157c26105608401826156ac565b9050608084015161023f19848303016105208501526157e18282614a3e565b91505060a08401516146c66105408501826001600160a01b03169052565b5f82601f83011261580e575f5ffd5b815161581c6154f2826154b2565b8082825260208201915060208360061b86010192508583111561583d575f5ffd5b602085015b8381101561553e5760408188031215615859575f5ffd5b615861614ed5565b815161586c8161495a565b8152602082015161587c81614cb3565b6020828101919091529084529290920191604001615842565b5f602082840312156158a5575f5ffd5b815167ffffffffffffffff8111156158bb575f5ffd5b8201606081850312156158cc575f5ffd5b6158d4614ef8565b81518152602082015167ffffffffffffffff8111156158f1575f5ffd5b8201601f81018613615901575f5ffd5b805161590f6154f2826154b2565b8082825260208201915060208360051b850101925088831115615930575f5ffd5b602084015b838110156159ce57805167ffffffffffffffff811115615953575f5ffd5b8501603f81018b13615963575f5ffd5b60208101516159746154f2826154b2565b808282526020820191506020808460051b8601010192508d831115615997575f5ffd5b6040840193505b828410156159b957835182526020938401939091019061599e565b86525050602093840193919091019050615935565b506020850152505050604082015167ffffffffffffffff8111156159f0575f5ffd5b6159fc868285016157ff565b604083015250949350505050565b602080825282518282018190525f918401906040840190835b8181101561494f57835180516001600160a01b031684526020908101516001600160801b03168185015290930192604090920191600101615a23565b60608101615a6d8286614a2e565b60ff93909316602082015260400152919050565b60128110613e4f57613e4f6148b9565b6102a08101615aa08288614d1f565b615aae610220830187615a81565b6102408201949094529115156102608301526001600160801b03166102809091015292915050565b5f60208284031215615ae6575f5ffd5b813561048481614cb3565b5f82615b0b57634e487b7160e01b5f52601260045260245ffd5b500490565b60608101615b1e8286614a2e565b60ff8416602083015264ffffffffff83166040830152949350505050565b6001600160801b0383168152604081016104846020830184614a2e565b6001600160801b038181168382160190811115610bb557610bb5615024565b83815260608101615b8c6020830185615a81565b826040830152949350505050565b608081525f615bac60808301876153f2565b82810360208401528086518083526020830191506020880192505f5b81811015615be6578351835260209384019390920191600101615bc8565b5050604084019590955250506001600160a01b03919091166060909101529291505056'
