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
export const mediationBytecode = '0x6101e0604052348015610010575f5ffd5b5060405161623738038061623783398101604081905261002f91610410565b60208101516001600160a01b0316158015906100bf5750306001600160a01b031681602001516001600160a01b0316635ba6284f6040518163ffffffff1660e01b8152600401602060405180830381865afa158015610090573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906100b491906104da565b6001600160a01b0316145b6100dc57604051635d3e855f60e11b815260040160405180910390fd5b306001600160a01b031681604001516001600160a01b0316635ba6284f6040518163ffffffff1660e01b8152600401602060405180830381865afa158015610126573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061014a91906104da565b6001600160a01b031614801561016d57506101008101516001600160a01b031615155b61018a57604051635d3e855f60e11b815260040160405180910390fd5b60016001605a1b0381602001516001600160a01b031663fc0c546a6040518163ffffffff1660e01b8152600401602060405180830381865afa1580156101d2573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906101f691906104da565b6001600160a01b03166318160ddd6040518163ffffffff1660e01b8152600401602060405180830381865afa158015610231573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061025591906104fc565b111561027457604051635d3e855f60e11b815260040160405180910390fd5b805160208083015160408085015160608601516001600160a01b0390811660e090815291811660c090815293811660a09081529581166080908152870151958701519387015181166101405292831661012090815294831661010090815290860151908601519486015183166101a05293821661018052921661016052825191517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f926103909284927f8ad88815c51549d3e46351c97253bb46393faae42f910fe5816141b4428188b0927fc89efdaa54c0f20c7adf612882df0950f5a951637e0307cdcb4c672f298b8bc6924692019485526020850193909352604084019190915260608301526001600160a01b0316608082015260a00190565b60408051601f1981840301815291905280516020909101206101c052506105139050565b60405161014081016001600160401b03811182821017156103e357634e487b7160e01b5f52604160045260245ffd5b60405290565b6001600160a01b03811681146103fd575f5ffd5b50565b805161040b816103e9565b919050565b5f610140828403128015610422575f5ffd5b5061042b6103b4565b61043483610400565b815261044260208401610400565b602082015261045360408401610400565b604082015261046460608401610400565b606082015261047560808401610400565b608082015261048660a08401610400565b60a082015261049760c08401610400565b60c08201526104a860e08401610400565b60e08201526104ba6101008401610400565b6101008201526104cd6101208401610400565b6101208201529392505050565b5f602082840312156104ea575f5ffd5b81516104f5816103e9565b9392505050565b5f6020828403121561050c575f5ffd5b5051919050565b60805160a05160c05160e05161010051610120516101405161016051610180516101a0516101c051615c346106035f395f611d7501525f610be001525f81816102b4015281816118d601528181611ab1015261405f01525f61259f01525f6128c701525f8181610a490152613f9a01525f81816104fe015281816105d4015281816119ce0152611e4601525f818161217a015261233401525f8181612230015281816126380152613e9701525f8181611c3e015261273b01525f818161035001528181610c6401528181610daf01528181610e8201528181611851015281816127df0152613b540152615c345ff3fe608060405234801561000f575f5ffd5b506004361061016e575f3560e01c8063a4471647116100d2578063b5ac289611610088578063d49224e911610063578063d49224e9146102f1578063d8651ad014610311578063ecb797c914610324575f5ffd5b8063b5ac289614610294578063b60d4288146102a7578063b7fd743a146102de575f5ffd5b8063abc7d14d116100b8578063abc7d14d1461027a578063adf73a0414610283578063ae3e0f021461028c575f5ffd5b8063a447164714610254578063a9f092d814610267575f5ffd5b80637021b6321161012757806394e60f371161010d57806394e60f371461021957806395b1c29e1461022c578063a245a62f14610234575f5ffd5b80637021b632146101f35780638d3f498214610206575f5ffd5b806358db0fd11161015757806358db0fd1146101ad57806360556b6a146101c057806368214005146101d3575f5ffd5b8063429c245e1461017257806346b16f4114610187575b5f5ffd5b6101856101803660046147e5565b610337565b005b61019a610195366004614800565b610436565b6040519081526020015b60405180910390f35b6101856101bb366004614817565b61048b565b6101856101ce3660046147e5565b610942565b6101e66101e136600461489b565b610b22565b6040516101a49190614927565b61018561020136600461498e565b610bc2565b6101856102143660046149bb565b610d1b565b6101856102273660046149fb565b611031565b61019a600781565b610247610242366004614800565b61129d565b6040516101a49190614ac6565b6101856102623660046147e5565b611365565b6101856102753660046147e5565b6113fe565b61019a610e1081565b61019a61025881565b61019a600281565b6101856102a23660046147e5565b611524565b6040516001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001681526020016101a4565b6101856102ec3660046147e5565b611568565b6103046102ff366004614800565b611642565b6040516101a49190614c46565b61018561031f366004614c55565b6116d5565b610185610332366004614c7e565b611838565b604051638c0cff1f60e01b81525f906001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001690638c0cff1f90610385908590600401614e9e565b60c0604051808303815f875af11580156103a1573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906103c59190614fa0565b90506103f76103da606084016040850161501e565b6001600160a01b0316336001600160a01b031614825f0151611966565b805161040d906104088333806119b1565b611be1565b80606001511561043257610432815f0151338360a001516001600160801b0316611bff565b5050565b5f5f61044183611cfd565b905061045c81606001516001610457919061504d565b611d4c565b816060015160ff168261016001516bffffffffffffffffffffffff16901b6104849190615066565b9392505050565b5f5f61049685611d67565b90925090506104c360015b826040015160058111156104b7576104b76148ce565b14838360400151611de9565b60208101516040517f2ef4c88100000000000000000000000000000000000000000000000000000000815264ffffffffff90911660048201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690632ef4c88190602401602060405180830381865afa15801561054b573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061056f919061507d565b1561058d5761058682828360a0015160ff16611e24565b5050505050565b60208101516040517f4a5ae6d800000000000000000000000000000000000000000000000000000000815264ffffffffff90911660048201525f9081906001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001690634a5ae6d8906024016040805180830381865afa158015610618573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061063c9190615096565b91509150808484602001519091610694576040517f9e18e987000000000000000000000000000000000000000000000000000000008152600481019290925264ffffffffff1660248201526044015b60405180910390fd5b505f905085156106ad576106a88787611f85565b6106af565b5f5b9050846101e089013582146106f3576040517f506264fb00000000000000000000000000000000000000000000000000000000815260040161068b91815260200190565b505f5f610704878b888c8c8a611fb7565b9150915081515f0361078f57808061072357506002866080015160ff16145b15610760575f878152600260205260408120546107549189918d918a91900361074d5760076124e5565b60066124e5565b50505050505050505050565b600186608001818151610773919061504d565b60ff90811690915260a088015161075492508991899116611e24565b60026107c96102586107a96101c08e016101a08f016150c0565b6107ba9063ffffffff166002615066565b6107c491906150d9565b61298a565b64ffffffffff81166020890152604088018260058111156107ec576107ec6148ce565b60058111156107fd576107fd6148ce565b9052505f90505b8251811015610937575f876101a001516001896060015161082591906150ec565b60ff166004811061083857610838615105565b6020020180519061084882615119565b60ff1660ff1681525060ff16905061088261087b85848151811061086e5761086e615105565b6020026020010151612995565b5f80612a17565b5f8a815260046020908152604080832060608d015160081b61ff00168617845290915290205583518490839081106108bc576108bc615105565b60200260200101516001600160a01b0316897fa56b7fe401dd6165e306b5e888c53b8234be978a1470844878277f6aa23928b18a60600151848c602001516040516109269392919060ff939093168352602083019190915264ffffffffff16604082015260600190565b60405180910390a350600101610804565b506107548787611be1565b5f5f61094d83611d67565b5f8281526002602081905260409091205461018083015291935091508160400151600581111561097f5761097f6148ce565b036109fd575f61098f8383612a43565b156109b257610258826020015164ffffffffff166109ad91906150d9565b6109bf565b816020015164ffffffffff165b90506109cb8382612ae6565b6101808201516109f7901515806109ec5750826020015164ffffffffff1682145b848460400151611de9565b50610a2d565b610a0760036104a1565b5f610a128383612a43565b1115610a2d57610a2d82826020015164ffffffffff16612ae6565b604051636dcf0ed360e01b81526101c084013560048201525f907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690636dcf0ed390602401608060405180830381865afa158015610a96573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610aba9190615137565b90505f610acd848485606001515f612b2b565b90505f610ae582856060015186610180015186612c54565b9050610af385856005612e4b565b604081015115610b0e57610b0e858786858560400151612e81565b610b1a858786846131a2565b505050505050565b60605f610b2e84611cfd565b5f85815260026020526040902054610180820152905060ff83161580610b5d5750806060015160ff168360ff16115b15610bab57604080515f8082526020820190925290610ba2565b604080516060810182525f80825260208083018290529282015282525f19909201910181610b775790505b50915050610bbc565b610bb88482856001612b2b565b9150505b92915050565b5f5f610bcd84611d67565b9092509050610c07336001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000161483611966565b610c2f600582604001516005811115610c2257610c226148ce565b1415838360400151611de9565b5f81604001516005811115610c4657610c466148ce565b03610d0857604051638c0cff1f60e01b81525f906001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001690638c0cff1f90610c99908890600401614e9e565b60c0604051808303815f875af1158015610cb5573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610cd99190614fa0565b9050610d0481858360600151610cfe57610cf96060890160408a0161501e565b6119b1565b5f6119b1565b9150505b610d1582858360056124e5565b50505050565b5f5f610d2684611d67565b9092509050610d69600282604001516005811115610d4657610d466148ce565b148015610d5e57505f83815260026020526040902054155b838360400151611de9565b610d7e82826020015164ffffffffff16612ae6565b6040517f64482ac4000000000000000000000000000000000000000000000000000000008152600481018390525f907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316906364482ac490602401606060405180830381865afa158015610dfc573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610e2091906151b8565b92505f915050843584148015610e655750610e41608087016060880161501e565b6001600160a01b0316610e5a604087016020880161501e565b6001600160a01b0316145b8015610f4357506bffffffffffffffffffffffff198216610f32467f0000000000000000000000000000000000000000000000000000000000000000610eb0368a90038a018a6151fd565b6040805160208082018690526001600160a01b0380861683850152845160608085019190915291850151166080808401919091529284015160a0808401919091529084015160c08301529183015160e0820152908201516101008201525f90610120016040516020818303038152906040528051906020012090509392505050565b6bffffffffffffffffffffffff1916145b9050833382610f775760405163259deeb560e11b815260048101929092526001600160a01b0316602482015260440161068b565b5050610f935f610f878686612a43565b11858560400151611de9565b610f9c856133b5565b5f85815260026020526040902055610fb48484613405565b610fbe8484611be1565b837fe1355da6325389849d8f4aaaf042161de4404350b6eba059eae46520e3990397866040013587606001358860800135876020015160405161102194939291909384526020840192909252604083015264ffffffffff16606082015260800190565b60405180910390a2505050505050565b5f61103b86611cfd565b9050600281604001516005811115611055576110556148ce565b14801561106d5750806020015164ffffffffff164210155b801561108557505f8681526002602052604090205415155b1561109e576110948682613405565b61109e8682611be1565b6110c56003826040015160058111156110b9576110b96148ce565b14878360400151611de9565b6020810151869064ffffffffff81164210611103576040516382742f0f60e01b8152600481019290925264ffffffffff16602482015260440161068b565b50505f6111138783886001613482565b606083810151604080514660208083019190915230828401529381018c905260ff90921660808301523360a083015260c0820188905260e080830188905281518084039091018152610100909201905280519101209091505f81831864ffffffffff191615801561119857506004876005811115611193576111936148ce565b148615145b90508080156111dc57508515806111c0575060028760058111156111be576111be6148ce565b145b806111dc575060038760058111156111da576111da6148ce565b145b8933909161120f5760405163259deeb560e11b815260048101929092526001600160a01b0316602482015260440161068b565b50506112286112218463ffffffff1690565b8888612a17565b5f8a815260046020908152604080832060608901805160081b61ff00168e178552925291829020929092559051905133918b917f56d49ccff8bde7c0bececbedfbbe45739c00903ae02478c4d3ae0d4814f8798f9161128a918c908c9061525f565b60405180910390a3505050505050505050565b606060055f8381526020019081526020015f20805480602002602001604051908101604052809291908181526020015f905b8282101561135a575f848152602090819020604080516060810182526002860290920180546001600160a01b0316835260018101546001600160801b03811694840194909452919290830190600160801b900460ff166007811115611336576113366148ce565b6007811115611347576113476148ce565b81525050815260200190600101906112cf565b505050509050919050565b5f5f61137083611d67565b90925090505f60028260400151600581111561138e5761138e6148ce565b1480156113a657505f83815260026020526040902054155b80156113ba57505f6113b88484612a43565b115b90506113cb81848460400151611de9565b5f610258836020015164ffffffffff166113e591906150d9565b90506113f18482612ae6565b61058684868560046124e5565b5f5f61140983611d67565b91509150611448816060015160ff166001148015610d5e575060018260400151600581111561143a5761143a6148ce565b1480610d5e575060026104a1565b5f611459606085016040860161501e565b6001600160a01b0316336001600160a01b031614806114985750611483608085016060860161501e565b6001600160a01b0316336001600160a01b0316145b806114ac575081516001600160a01b031633145b90506114b9811584611966565b5f838152600560205260409020548390600711611505576040517feadecde800000000000000000000000000000000000000000000000000000000815260040161068b91815260200190565b50610d15838361016001516bffffffffffffffffffffffff165f613542565b5f5f61152f83611d67565b909250905061153e60046104a1565b61155382826020015164ffffffffff16612ae6565b6115638284838460e001516124e5565b505050565b5f5f61157383611d67565b909250905061158260046104a1565b6020810151829064ffffffffff811642106115c0576040516382742f0f60e01b8152600481019290925264ffffffffff16602482015260440161068b565b5061161b90506115d6606085016040860161501e565b6001600160a01b0316336001600160a01b031614806116155750611600608085016060860161501e565b6001600160a01b0316336001600160a01b0316145b83611966565b6116328261162884610436565b8360e00151613542565b5f60e082015261156382826136c9565b61164a6146e4565b61165382611cfd565b5f838152600260205260409020546101808201529050600581604001516005811115611681576116816148ce565b146116a057611690828261371b565b6001600160801b03166101208201525b6003816040015160058111156116b8576116b86148ce565b036116d0576116c78282612a43565b60ff1660a08201525b919050565b5f6116df84611cfd565b90506117086002826040015160058111156116fc576116fc6148ce565b14858360400151611de9565b6020810151849064ffffffffff81164210611746576040516382742f0f60e01b8152600481019290925264ffffffffff16602482015260440161068b565b50505f6117558583865f613482565b905061176963ffffffff8216600185612a17565b5f86815260046020908152604080832060608701805160081b61ff00168a17855290835292819020939093559051915160ff9092168252339187917f2e78c2785da3d0292a163e8c042fd75ce2f1d70b7af1cc097de59cbef1585683910160405180910390a360018260a0018181516117e291906150ec565b60ff90811690915260a0840151165f03905061182e576118015f61298a565b64ffffffffff166020808401919091525f868152600290915260409020541561182e5761182e8583613405565b6105868583611be1565b604051638c0cff1f60e01b81525f906001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001690638c0cff1f90611886908790600401614e9e565b60c0604051808303815f875af11580156118a2573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906118c69190614fa0565b905061190b336001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016148015611904575081606001515b8251611966565b805161191c906104088386866119b1565b6001600160a01b03821615610d1557610d15815f0151836119498460a001516001600160801b03166137ab565b8460a001516001600160801b031661196191906150d9565b611bff565b803383610d15576040517f8f8a244e00000000000000000000000000000000000000000000000000000000815260048101929092526001600160a01b0316602482015260440161068b565b6119b96146e4565b604051630e84c36560e31b81524260048201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316906374261b2890602401602060405180830381865afa158015611a1b573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611a3f9190615283565b64ffffffffff166020820152600160a08201819052606082018190528080604084018190525050506060840151608085015160a08601516bffffffffffffffffffffffff166101608401526001600160801b0316610100830152151560c08201526001600160a01b03821615611b20577f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316826001600160a01b031614611aef576001611af2565b60025b8161014001906002811115611b0957611b096148ce565b90816002811115611b1c57611b1c6148ce565b9052505b816001600160a01b0316836001600160a01b031614611b745783515f908152600160205260409020805473ffffffffffffffffffffffffffffffffffffffff19166001600160a01b03851690811790915581525b826001600160a01b0316845f01517f35504d53d39ef700fe90826eb86c6f667d6f6943910a99169b77126097243351848460200151604051611bd29291906001600160a01b0392909216825264ffffffffff16602082015260400190565b60405180910390a39392505050565b611bea816137b7565b5f928352602083905260409092209190915550565b6040517f521802080000000000000000000000000000000000000000000000000000000081526001600160a01b038381166004830152602482018390527f000000000000000000000000000000000000000000000000000000000000000016906352180208906044016020604051808303815f875af1158015611c84573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611ca8919061507d565b838383909192610b1a576040517f08f7b18c00000000000000000000000000000000000000000000000000000000815260048101939093526001600160a01b039091166024830152604482015260640161068b565b611d056146e4565b5f82815260208190526040902054611d1c81613967565b9150600160ea82901c811603611d46575f838152600160205260409020546001600160a01b031682525b50919050565b5f6001611d5d60ff8416600261537f565b610bbc919061538a565b5f611d706146e4565b611dd77f0000000000000000000000000000000000000000000000000000000000000000611d9d85613af0565b6040517f19010000000000000000000000000000000000000000000000000000000000008152600281019290925260228201526042902090565b9150611de282611cfd565b9050915091565b818184610586576040517f2c51a03900000000000000000000000000000000000000000000000000000000815260040161068b92919061539d565b604051630e84c36560e31b815242600482015260019082906001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016906374261b2890602401602060405180830381865afa158015611e8b573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611eaf9190615283565b64ffffffffff8116602086015260ff821660a086015260408501836005811115611edb57611edb6148ce565b6005811115611eec57611eec6148ce565b815250505050611efc8383611be1565b60608281015160808401516020808601516040805160ff9586168152949093169184019190915264ffffffffff16828201525185927f7dcc80037cec1a5b7332a82e0ef7f1181c404ae5f4dfa248ab460d464b49083d928290030190a26115638360057f457363616c617465640000000000000000000000000000000000000000000000613b24565b5f8282604051602001611f999291906153ba565b60405160208183030381529060405280519060200120905092915050565b60605f5f611fc9888860600151613bb6565b90505f611feb8a8a8a60108c60a0015160ff16611fe691906150d9565b613bf9565b90508760a0015160ff1667ffffffffffffffff81111561200d5761200d614ead565b604051908082528060200260200182016040528015612036578160200160208202803683370190505b5093505f5f90505f60405180608001604052805f5f1b81526020018b60a0015160ff16815260200160108c60a0015160ff1661207291906150d9565b81526020015f8c6080015160ff168c8c905061208e91906150d9565b1161209e578b61016001516120ac565b6bffffffffffffffffffffffff5b6bffffffffffffffffffffffff16905290505b5f81602001511180156120d557505f8160400151115b80156120df575084155b1561245d57868c8b606001518c60800151846040015160405160200161212a959493929190948552602085019390935260ff9182166040850152166060830152608082015260a00190565b60408051601f1981840301815291815281516020909201919091208252517f36043e6a00000000000000000000000000000000000000000000000000000000815260609081906001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016906336043e6a906121b59086908f908f908b90600401615429565b5f60405180830381865afa1580156121cf573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d908101601f191682016040526121f69190810190615546565b6040517fdd0f463800000000000000000000000000000000000000000000000000000000815290995091935091505f906001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000169063dd0f46389061226990869086908c90600401615613565b6020604051808303815f875af1158015612285573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906122a9919061567d565b90508251846040018181516122be919061538a565b9052505f5b8351811015612454576122fb878583815181106122e2576122e2615105565b6020026020010151815160010180835260200290910152565b600182821c165f036123ed575f83828151811061231a5761231a615105565b602002602001015167ffffffffffffffff1611156123e8577f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663a584119485838151811061237357612373615105565b60200260200101516040518263ffffffff1660e01b81526004016123a691906001600160a01b0391909116815260200190565b6020604051808303815f875af11580156123c2573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906123e6919061507d565b505b61244c565b8381815181106123ff576123ff615105565b60200260200101518a878061241390615694565b98508151811061242557612425615105565b6001600160a01b0390921660209283029190910182015285018051612449906156ac565b90525b6001016122c3565b505050506120bf565b80602001515f0361247557505f93506124da92505050565b8186526124c5868367ffffffffffffffff81111561249557612495614ead565b6040519080825280602002602001820160405280156124be578160200160208202803683370190505b5086613e67565b5050604080515f815260208101909152935050505b965096945050505050565b60038160078111156124f9576124f96148ce565b14801561250d575061250b8383613ed2565b155b15612516575060045b5f61252082613f15565b5f86815260026020526040902054909150829061253d878661371b565b6001600160801b038116610120870152610180860182905260e0860183600781111561256b5761256b6148ce565b600781111561257c5761257c6148ce565b81525050505061258e85846005612e4b565b5f61259a868686613f68565b90505f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316632f0d41df87846040518363ffffffff1660e01b81526004016125eb929190615749565b5f60405180830381865afa158015612605573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d908101601f1916820160405261262c91908101906158aa565b90506001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001663e76fede661266d6080890160608a0161501e565b612676896141ec565b845160405160e085901b7fffffffff000000000000000000000000000000000000000000000000000000001681526001600160a01b039093166004840152602483019190915260448201523060648201526084015f604051808303815f87803b1580156126e1575f5ffd5b505af11580156126f3573d5f5f3e3d5ffd5b5050505061270686838360200151614258565b60408082015190517f55bedd6f0000000000000000000000000000000000000000000000000000000081526001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016916355bedd6f9161276f9190600401615a1f565b5f604051808303815f87803b158015612786575f5ffd5b505af1158015612798573d5f5f3e3d5ffd5b505050606086015182516040518a93507f7b8655ac1f0f81f441553458269ecb96c2f1e5e6bc88f9bedf0991b3260bc4ad926127d5928992615a74565b60405180910390a27f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663e4fa8b89876128168761443b565b7f4d656469617465640000000000000000000000000000000000000000000000008960c001518861284c578a610100015161284e565b5f5b6040518663ffffffff1660e01b815260040161286e959493929190615aa6565b5f604051808303815f87803b158015612885575f5ffd5b505af1158015612897573d5f5f3e3d5ffd5b5050505082806128b8575060018460078111156128b6576128b66148ce565b145b15612981576001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001663e19911926128fc6080890160608a0161501e565b6040517fffffffff0000000000000000000000000000000000000000000000000000000060e084901b1681526001600160a01b039091166004820152602481018a905260a08901356044820152851560648201526084015f604051808303815f87803b15801561296a575f5ffd5b505af115801561297c573d5f5f3e3d5ffd5b505050505b50505050505050565b5f610bbc82426150d9565b6001600160a01b0381165f9081526006602052604090205480156129b857919050565b60085f81546129c690615694565b91829055506001600160a01b039092165f8181526006602090815260408083208684526007909252909120805473ffffffffffffffffffffffffffffffffffffffff19169092179091558290555090565b5f836020846005811115612a2d57612a2d6148ce565b64ffffffffff198516911b171790509392505050565b5f805b826101a0015160018460600151612a5d91906150ec565b60ff1660048110612a7057612a70615105565b602002015160ff16811015612adf575f8481526004602052604081206060850151600192612ab5929160081b61ff0016851781526020019081526020015f20546144c7565b6005811115612ac657612ac66148ce565b03612ad757612ad482615694565b91505b600101612a46565b5092915050565b818142811115610d15576040517f1b4d46df0000000000000000000000000000000000000000000000000000000081526004810192909252602482015260440161068b565b6101a0830151606090612b3f6001856150ec565b60ff1660048110612b5257612b52615105565b602002015160ff1667ffffffffffffffff811115612b7257612b72614ead565b604051908082528060200260200182016040528015612bbb57816020015b604080516060810182525f80825260208083018290529282015282525f19909201910181612b905790505b5090505f5b8151811015612c4b575f868152600460209081526040808320600888901b61ff001685178452909152902054612c258185612bfb575f612c1a565b63ffffffff83165f908152600760205260409020546001600160a01b03165b8861018001516144e1565b838381518110612c3757612c37615105565b602090810291909101015250600101612bc0565b50949350505050565b612c766040805160608101909152805f81526020015f81526020015f81525090565b5f612c80856145a9565b90505f80805b8851811015612e27575f898281518110612ca257612ca2615105565b60200260200101516020015190505f6005811115612cc257612cc26148ce565b816005811115612cd457612cd46148ce565b1480612cf157506001816005811115612cef57612cef6148ce565b145b15612d0857856040018051612d0590615694565b90525b6004816005811115612d1c57612d1c6148ce565b03612d2d57612d2a83615694565b92505b6002816005811115612d4157612d416148ce565b14158015612d6157506003816005811115612d5e57612d5e6148ce565b14155b15612d6c5750612e1f565b6002612d928b8481518110612d8357612d83615105565b60200260200101518a8a6145cb565b6005811115612da357612da36148ce565b03612db857612db184615694565b9350612e1d565b84612dc58b848b8b61463d565b10612e1d5760028a8381518110612dde57612dde615105565b602002602001015160400151875f018860200182815250826007811115612e0757612e076148ce565b6007811115612e1857612e186148ce565b905250505b505b600101612c86565b50828210612e3457600184525b828110612e4057600384525b505050949350505050565b60408201816005811115612e6157612e616148ce565b90816005811115612e7457612e746148ce565b9052506115638383611be1565b5f612e8f8460600151611d4c565b90505f81600181612ea660e08a0160c08b01615aeb565b6001600160801b0316612eb991906150d9565b612ec3919061538a565b612ecd9190615b06565b9050612ed98382615066565b5f8881526003602052604081208054909190612ef69084906150d9565b909155505f90508367ffffffffffffffff811115612f1657612f16614ead565b604051908082528060200260200182016040528015612f3f578160200160208202803683370190505b5090505f8467ffffffffffffffff811115612f5c57612f5c614ead565b604051908082528060200260200182016040528015612f85578160200160208202803683370190505b5090505f5b865181101561317e575f878281518110612fa657612fa6615105565b6020026020010151602001516005811115612fc357612fc36148ce565b1415801561300057506001878281518110612fe057612fe0615105565b6020026020010151602001516005811115612ffd57612ffd6148ce565b14155b613176575f8a815260046020526040812060608a015161303e9190839060081b61ff001685175b81526020019081526020015f205463ffffffff1690565b90506130698160058a858151811061305857613058615105565b602002602001015160400151612a17565b5f8c815260046020908152604080832060608e015160081b61ff001687178452909152902055613098876156ac565b5f8281526007602052604090205485519198506001600160a01b031690869086908a9081106130c9576130c9615105565b60200260200101858a815181106130e2576130e2615105565b6020026020010182815250826001600160a01b03166001600160a01b0316815250505083878151811061311757613117615105565b60200260200101516001600160a01b03168b7f5c8016ea3e45f5163b76233010fd6fe91cb9f789bce0cf87fbc11da1e63c23cc8b606001518860405161316c92919060ff929092168252602082015260400190565b60405180910390a3505b600101612f8a565b5061319782826131928b8b60600151613bb6565b613e67565b505050505050505050565b6001815160078111156131b7576131b76148ce565b14806131e757505f815160078111156131d2576131d26148ce565b141580156131e757506001826060015160ff16115b156133355760608201515f9060ff16600414806132285750600182516007811115613214576132146148ce565b14801561322857506132268484613ed2565b155b905080156132455761323f858585855f01516124e5565b50610d15565b8151600490613255610e1061298a565b64ffffffffff811660208701526040860160e0870183600781111561327c5761327c6148ce565b600781111561328d5761328d6148ce565b90528360058111156132a1576132a16148ce565b60058111156132b2576132b26148ce565b815250505050847f51480f9e6beb5e87c051578078dd4048e0ab5147d86d1136314db81b16b2bc97835f0151856060015186602001516040516132f793929190615b25565b60405180910390a26133098584611be1565b61323f8560087f52756c6564000000000000000000000000000000000000000000000000000000613b24565b80604001515f0361336e57600460ff16826060015160ff16036133645761335f84848460066124e5565b610d15565b61335f84836136c9565b6002826080015160ff160361338a5761335f84848460076124e5565b60018260800181815161339d919061504d565b60ff169052506040810151610d159085908490611e24565b5f8160400135826060013583608001356040516020016133e8939291909283526020830191909152604082015260600190565b604051602081830303815290604052805190602001209050919050565b60035f61341361025861298a565b64ffffffffff8116602085015260ff821660a08501526040840183600581111561343f5761343f6148ce565b6005811115613450576134506148ce565b8152505050506104328260067f436f6d6d69747465640000000000000000000000000000000000000000000000613b24565b5f6134c0846101a001516001866060015161349d91906150ec565b60ff16600481106134b0576134b0615105565b602002015160ff16841086611966565b505f848152600460209081526040808320606087015160081b61ff00168617845282528083205433845260069092529091205461353a9063ffffffff83161480156135345750826005811115613518576135186148ce565b613521836144c7565b6005811115613532576135326148ce565b145b86611966565b949350505050565b61354d833384611bff565b5f838152600360205260408120805484929061356a9084906150d9565b90915550505f8381526005602090815260409182902082516060810184523381526001600160801b038616928101929092529181018360078111156135b1576135b16148ce565b90528154600181810184555f938452602093849020835160029093020180546001600160a01b0390931673ffffffffffffffffffffffffffffffffffffffff199093169290921782559282015192810180546001600160801b039094167fffffffffffffffffffffffffffffffff00000000000000000000000000000000851681178255604084015193949293927fffffffffffffffffffffffffffffff00000000000000000000000000000000001617600160801b836007811115613679576136796148ce565b02179055505050336001600160a01b0316837f4233c00de18e639089b70a084b5eb937666d52dd4e81851073bba8953c757be184846040516136bc929190615b51565b60405180910390a3505050565b6136e5600460ff16826060015160ff1610838360400151611de9565b60608101516136f590600161504d565b5f608083015260ff1660608201819052610432908390839061371690611d4c565b611e24565b5f82815260036020526040812054908261014001516002811115613741576137416148ce565b1461376757610160820151613764906bffffffffffffffffffffffff1682615b6e565b90505b60028261014001516002811115613780576137806148ce565b03610bbc576137a18261016001516bffffffffffffffffffffffff166137ab565b6104849082615b6e565b5f610bbc601483615b06565b5f60d8826040015160058111156137d0576137d06148ce565b901b607e8361016001516bffffffffffffffffffffffff16901b60248461010001516001600160801b0316901b846020015164ffffffffff16171717905060e58260e001516007811115613826576138266148ce565b901b60e08360a0015160ff16901b60de846080015160ff16901b60db856060015160ff16901b1717178117905060ed826101a0015160016004811061386d5761386d615105565b602002015160ff16901b60eb836101a001515f6004811061389057613890615105565b602002015160ff16901b60e884610140015160028111156138b3576138b36148ce565b901b17178117905060f9826101a001516003600481106138d5576138d5615105565b602002015160ff16901b60f3836101a001516002600481106138f9576138f9615105565b602002015160ff16901b17811790508160c0015115613932577c1000000000000000000000000000000000000000000000000000000000175b81516001600160a01b0316156116d0577d04000000000000000000000000000000000000000000000000000000000017919050565b61396f6146e4565b640fffffffff821660208201526b03ffffffffffffffffffffff602483901c8116610100830152607e83901c1661016082015260d882901c60071660058111156139bb576139bb6148ce565b816040019060058111156139d1576139d16148ce565b908160058111156139e4576139e46148ce565b905250600760db83901c81166060830152600360de84901c166080830152600f60e084901c1660a0830152600160e484901c81161460c083015260e583901c811690811115613a3557613a356148ce565b8160e001906007811115613a4b57613a4b6148ce565b90816007811115613a5e57613a5e6148ce565b905250600360e883901c166002811115613a7a57613a7a6148ce565b8161014001906002811115613a9157613a916148ce565b90816002811115613aa457613aa46148ce565b9052506101a081018051600360eb85901c1690528051603f60ed85901c8116602090920191909152815160f385901c8216604090910152905160f99390931c1660609092019190915290565b5f7f1470c82908ca8c247335242d709baa171996138b79457794b99d97f44ffa0e0a826040516020016133e8929190615b8d565b6040517f22e757df0000000000000000000000000000000000000000000000000000000081526001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016906322e757df90613b8d90869086908690600401615ba2565b5f604051808303815f87803b158015613ba4575f5ffd5b505af1158015612981573d5f5f3e3d5ffd5b5f5f613bc1836145a9565b905080600182613bd0876141ec565b613bdb906002615066565b613be591906150d9565b613bef919061538a565b610bb89190615b06565b60605f613c078360056150d9565b90505f5b846060015160ff16811015613c4d57846101a001518160048110613c3157613c31615105565b6020020151613c439060ff16836150d9565b9150600101613c0b565b508067ffffffffffffffff811115613c6757613c67614ead565b604051908082528060200260200182016040528015613c90578160200160208202803683370190505b509150613ca3606086016040870161501e565b613cb3608087016060880161501e565b613cc360a088016080890161501e565b613cd561014089016101208a0161501e565b875f0151865f81518110613ceb57613ceb615105565b6020026020010187600181518110613d0557613d05615105565b6020026020010188600281518110613d1f57613d1f615105565b6020026020010189600381518110613d3957613d39615105565b602002602001018a600481518110613d5357613d53615105565b6001600160a01b03968716602091820292909201015294841690945293821690925292831690915291169052600560015b856060015160ff168160ff1611613e57575f5b6101a0870151613da86001846150ec565b60ff1660048110613dbb57613dbb615105565b602002015160ff16811015613e46575f89815260046020526040812060079190613df0908261ff00600888901b168617613027565b815260208101919091526040015f20546001600160a01b03168584613e1481615694565b955081518110613e2657613e26615105565b6001600160a01b0390921660209283029190910190910152600101613d97565b50613e5081615119565b9050613d84565b50825250949350505050565b9052565b6040517f4b7225bc0000000000000000000000000000000000000000000000000000000081526001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001690634b7225bc90613b8d908690869086903090600401615bc4565b80515f906001600160a01b031615806104845750613ef6606084016040850161501e565b6001600160a01b0316825f01516001600160a01b031614905092915050565b5f6002826007811115613f2a57613f2a6148ce565b1480613f4757506004826007811115613f4557613f456148ce565b145b80610bbc57506005826007811115613f6157613f616148ce565b1492915050565b613f7061475e565b60e0820151604051636dcf0ed360e01b81526101c085013560048201528391906001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001690636dcf0ed390602401608060405180830381865afa158015613fdf573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906140039190615137565b604084018190528360208101836007811115614021576140216148ce565b6007811115614032576140326148ce565b90529290925250505f848152600560209081526040808320805482518185028101850190935280835290937f0000000000000000000000000000000000000000000000000000000000000000938592919084015b82821015614111575f848152602090819020604080516060810182526002860290920180546001600160a01b0316835260018101546001600160801b03811694840194909452919290830190600160801b900460ff1660078111156140ed576140ed6148ce565b60078111156140fe576140fe6148ce565b8152505081526020019060010190614086565b5050506001600160a01b0390921660a085015260808401525050606082015160ff1667ffffffffffffffff81111561414b5761414b614ead565b60405190808252806020026020018201604052801561417e57816020015b60608152602001906001900390816141695790505b50606082015260015b826060015160ff168160ff16116141e4576141a58584836001612b2b565b60608301516141b56001846150ec565b60ff16815181106141c8576141c8615105565b6020026020010181905250806141dd90615119565b9050614187565b509392505050565b5f612710600181614205610120860161010087016150c0565b6142179063ffffffff166127106150d9565b61422760e0870160c08801615aeb565b6001600160801b031661423a9190615066565b61424491906150d9565b61424e919061538a565b610bbc9190615b06565b5f5b8151811015610d15575f5f90505f83838151811061427a5761427a615105565b60200260200101515167ffffffffffffffff81111561429b5761429b614ead565b6040519080825280602002602001820160405280156142c4578160200160208202803683370190505b5090505f5b81518110156143ea575f866060015185815181106142e9576142e9615105565b6020026020010151828151811061430257614302615105565b6020026020010151905060058081111561431e5761431e6148ce565b81602001516005811115614334576143346148ce565b0361433f57506143e2565b805f015186868151811061435557614355615105565b6020026020010151838151811061436e5761436e615105565b602002602001015184868151811061438857614388615105565b602002602001018888815181106143a1576143a1615105565b602002602001015187815181106143ba576143ba615105565b60209081029190910101919091526001600160a01b0390911690526143de84615694565b9350505b6001016142c9565b505f8484815181106143fe576143fe615105565b6020026020010151905061441182849052565b82815261442d82826131928a6144288960016150d9565b613bb6565b50505080600101905061425a565b5f6001826007811115614450576144506148ce565b0361445d5750600d919050565b6003826007811115614471576144716148ce565b0361447e5750600f919050565b6006826007811115614492576144926148ce565b0361449f57506010919050565b60078260078111156144b3576144b36148ce565b146144bf57600e610bbc565b601192915050565b5f602082901c60ff166005811115610bbc57610bbc6148ce565b604080516060810182525f80825260208201819052918101919091526040518060600160405280846001600160a01b03168152602001614520866144c7565b6005811115614531576145316148ce565b815264ffffffffff19861660209091015290505f60028260200151600581111561455d5761455d6148ce565b148061457e575060038260200151600581111561457c5761457c6148ce565b145b9050808015614595575082851864ffffffffff1916155b156141e45760408201839052509392505050565b5f60036145b583611d4c565b6145c0906002615066565b61424e9060026150d9565b80515f908061461157506002846020015160058111156145ed576145ed6148ce565b14158015614611575060038460200151600581111561460e5761460e6148ce565b14155b1561462157506020830151610484565b8284604001511461463357600361353a565b6002949350505050565b5f805b8551811015612c4b57600361466f87838151811061466057614660615105565b602002602001015186866145cb565b6005811115614680576146806148ce565b036146dc578251806146cb575085858151811061469f5761469f615105565b6020026020010151604001518682815181106146bd576146bd615105565b602002602001015160400151145b156146dc576146d982615694565b91505b600101614640565b604080516101c0810182525f80825260208201819052918101829052606081018290526080810182905260a0810182905260c0810182905260e0810182905261010081018290526101208101829052610140810182905261016081018290526101808101919091526101a081016147596147b6565b905290565b6040518060c001604052806147716146e4565b81526020015f8152604080516080810182525f808252602082810182905292820181905260608201529101908152606060208201819052604082018190525f91015290565b60405180608001604052806004906020820280368337509192915050565b5f6102208284031215611d46575f5ffd5b5f61022082840312156147f6575f5ffd5b61048483836147d4565b5f60208284031215614810575f5ffd5b5035919050565b5f5f5f610240848603121561482a575f5ffd5b61483485856147d4565b925061022084013567ffffffffffffffff811115614850575f5ffd5b8401601f81018613614860575f5ffd5b803567ffffffffffffffff811115614876575f5ffd5b8660208260051b840101111561488a575f5ffd5b939660209190910195509293505050565b5f5f604083850312156148ac575f5ffd5b82359150602083013560ff811681146148c3575f5ffd5b809150509250929050565b634e487b7160e01b5f52602160045260245ffd5b600681106148f2576148f26148ce565b50565b6001600160a01b0381511682525f6020820151614911816148e2565b6020840152506040908101519082015260600190565b602080825282518282018190525f918401906040840190835b81811015614964576149538385516148f5565b602094909401939250600101614940565b509095945050505050565b6001600160a01b03811681146148f2575f5ffd5b80356116d08161496f565b5f5f61024083850312156149a0575f5ffd5b6149aa84846147d4565b91506102208301356148c38161496f565b5f5f8284036102e08112156149ce575f5ffd5b6149d885856147d4565b925060c061021f19820112156149ec575f5ffd5b50610220830190509250929050565b5f5f5f5f5f60a08688031215614a0f575f5ffd5b8535945060208601359350604086013560068110614a2b575f5ffd5b94979396509394606081013594506080013592915050565b60088110613e6357613e636148ce565b5f8151808452602084019350602083015f5b82811015614abc5781515f6001600160a01b0382511688526001600160801b03602083015116602089015260408201519150614aa46040890183614a43565b50506060959095019460209190910190600101614a65565b5093949350505050565b602081525f6104846020830184614a53565b613e63816148e2565b60038110613e6357613e636148ce565b805f5b6004811015610d1557815160ff16845260209384019390910190600101614af4565b80516001600160a01b031682526020810151614b3b602084018264ffffffffff169052565b506040810151614b4e6040840182614ad8565b506060810151614b63606084018260ff169052565b506080810151614b78608084018260ff169052565b5060a0810151614b8d60a084018260ff169052565b5060c0810151614ba160c084018215159052565b5060e0810151614bb460e0840182614a43565b50610100810151614bd16101008401826001600160801b03169052565b50610120810151614bee6101208401826001600160801b03169052565b50610140810151614c03610140840182614ae1565b50610160810151614c256101608401826bffffffffffffffffffffffff169052565b506101808101516101808301526101a08101516115636101a0840182614af1565b6102208101610bbc8284614b16565b5f5f5f60608486031215614c67575f5ffd5b505081359360208301359350604090920135919050565b5f5f5f6102608486031215614c91575f5ffd5b614c9b85856147d4565b9250610220840135614cac8161496f565b9150610240840135614cbd8161496f565b809150509250925092565b6001600160801b03811681146148f2575f5ffd5b80356116d081614cc8565b803563ffffffff811681146116d0575f5ffd5b61ffff811681146148f2575f5ffd5b80356116d081614cfa565b67ffffffffffffffff811681146148f2575f5ffd5b80356116d081614d14565b8035825260208082013590830152614d4e60408201614983565b6001600160a01b03166040830152614d6860608201614983565b6001600160a01b03166060830152614d8260808201614983565b6001600160a01b0316608083015260a08181013590830152614da660c08201614cdc565b6001600160801b031660c0830152614dc060e08201614cdc565b6001600160801b031660e0830152614ddb6101008201614ce7565b63ffffffff16610100830152614df46101208201614983565b6001600160a01b0316610120830152614e106101408201614d09565b61ffff16610140830152614e276101608201614d29565b67ffffffffffffffff16610160830152614e446101808201614ce7565b63ffffffff16610180830152614e5d6101a08201614ce7565b63ffffffff166101a08301526101c081810135908301526101e08082013590830152614e8c6102008201614ce7565b63ffffffff8116610200840152505050565b6102208101610bbc8284614d34565b634e487b7160e01b5f52604160045260245ffd5b60405160c0810167ffffffffffffffff81118282101715614ee457614ee4614ead565b60405290565b6040805190810167ffffffffffffffff81118282101715614ee457614ee4614ead565b6040516060810167ffffffffffffffff81118282101715614ee457614ee4614ead565b604051601f8201601f1916810167ffffffffffffffff81118282101715614f5957614f59614ead565b604052919050565b80516bffffffffffffffffffffffff19811681146116d0575f5ffd5b805164ffffffffff811681146116d0575f5ffd5b805180151581146116d0575f5ffd5b5f60c0828403128015614fb1575f5ffd5b50614fba614ec1565b82518152614fca60208401614f61565b6020820152614fdb60408401614f7d565b6040820152614fec60608401614f91565b60608201526080830151614fff81614cc8565b608082015260a083015161501281614cc8565b60a08201529392505050565b5f6020828403121561502e575f5ffd5b81356104848161496f565b634e487b7160e01b5f52601160045260245ffd5b60ff8181168382160190811115610bbc57610bbc615039565b8082028115828204841417610bbc57610bbc615039565b5f6020828403121561508d575f5ffd5b61048482614f91565b5f5f604083850312156150a7575f5ffd5b825191506150b760208401614f91565b90509250929050565b5f602082840312156150d0575f5ffd5b61048482614ce7565b80820180821115610bbc57610bbc615039565b60ff8281168282160390811115610bbc57610bbc615039565b634e487b7160e01b5f52603260045260245ffd5b5f60ff821660ff810361512e5761512e615039565b60010192915050565b5f6080828403128015615148575f5ffd5b506040516080810167ffffffffffffffff8111828210171561516c5761516c614ead565b60405261517883614f91565b815261518660208401614f91565b6020820152604083015161519981614cfa565b604082015260608301516151ac81614cfa565b60608201529392505050565b5f5f5f606084860312156151ca575f5ffd5b8351601281106151d8575f5ffd5b92506151e660208501614f7d565b91506151f460408501614f61565b90509250925092565b5f60c082840312801561520e575f5ffd5b50615217614ec1565b8235815260208301356152298161496f565b602082015260408381013590820152606080840135908201526080808401359082015260a0928301359281019290925250919050565b60ff8416815260608101615272846148e2565b602082019390935260400152919050565b5f60208284031215615293575f5ffd5b61048482614f7d565b6001815b60018411156152d7578085048111156152bb576152bb615039565b60018416156152c957908102905b60019390931c9280026152a0565b935093915050565b5f826152ed57506001610bbc565b816152f957505f610bbc565b816001811461530f576002811461531957615335565b6001915050610bbc565b60ff84111561532a5761532a615039565b50506001821b610bbc565b5060208310610133831016604e8410600b8410161715615358575081810a610bbc565b6153645f19848461529c565b805f190482111561537757615377615039565b029392505050565b5f61048483836152df565b81810381811115610bbc57610bbc615039565b828152604081016153ad836148e2565b8260208301529392505050565b5f8184825b858110156149645781356153d28161496f565b6001600160a01b0316835260209283019291909101906001016153bf565b5f8151808452602084019350602083015f5b82811015614abc5781516001600160a01b0316865260209586019590910190600101615402565b8451815260208086015190820152604080860151908201526060808601519082015260c06080820181905281018390525f8460e08301825b868110156154915782356154748161496f565b6001600160a01b0316825260209283019290910190600101615461565b5083810360a08501526154a481866153f0565b98975050505050505050565b5f67ffffffffffffffff8211156154c9576154c9614ead565b5060051b60200190565b5f82601f8301126154e2575f5ffd5b81516154f56154f0826154b0565b614f30565b8082825260208201915060208360051b860101925085831115615516575f5ffd5b602085015b8381101561553c57805161552e81614d14565b83526020928301920161551b565b5095945050505050565b5f5f5f60608486031215615558575f5ffd5b835167ffffffffffffffff81111561556e575f5ffd5b8401601f8101861361557e575f5ffd5b805161558c6154f0826154b0565b8082825260208201915060208360051b8501019250888311156155ad575f5ffd5b6020840193505b828410156155d85783516155c78161496f565b8252602093840193909101906155b4565b80965050505050602084015167ffffffffffffffff8111156155f8575f5ffd5b615604868287016154d3565b9250506151f460408501614f91565b606081525f61562560608301866153f0565b82810360208401528085518083526020830191506020870192505f5b8181101561566957835167ffffffffffffffff16835260209384019390920191600101615641565b505060409390930193909352509392505050565b5f6020828403121561568d575f5ffd5b5051919050565b5f600182016156a5576156a5615039565b5060010190565b5f816156ba576156ba615039565b505f190190565b5f82825180855260208501945060208160051b830101602085015f5b8381101561573d57848303601f19018852815180518085526020918201918501905f5b81811015615724576157138385516148f5565b602094909401939250600101615700565b50506020998a01999094509290920191506001016156dd565b50909695505050505050565b6157538184614d34565b61024061022082015261576b61024082018351614b16565b5f602083015161577f610460840182614a43565b50604083015180511515610480840152602081015115156104a084015261ffff6040820151166104c084015261ffff6060820151166104e08401525060608301516103206105008401526157d76105608401826156c1565b9050608084015161023f19848303016105208501526157f68282614a53565b91505060a0840151612c4b6105408501826001600160a01b03169052565b5f82601f830112615823575f5ffd5b81516158316154f0826154b0565b8082825260208201915060208360061b860101925085831115615852575f5ffd5b602085015b8381101561553c576040818803121561586e575f5ffd5b615876614eea565b81516158818161496f565b8152602082015161589181614cc8565b6020828101919091529084529290920191604001615857565b5f602082840312156158ba575f5ffd5b815167ffffffffffffffff8111156158d0575f5ffd5b8201606081850312156158e1575f5ffd5b6158e9614f0d565b81518152602082015167ffffffffffffffff811115615906575f5ffd5b8201601f81018613615916575f5ffd5b80516159246154f0826154b0565b8082825260208201915060208360051b850101925088831115615945575f5ffd5b602084015b838110156159e357805167ffffffffffffffff811115615968575f5ffd5b8501603f81018b13615978575f5ffd5b60208101516159896154f0826154b0565b808282526020820191506020808460051b8601010192508d8311156159ac575f5ffd5b6040840193505b828410156159ce5783518252602093840193909101906159b3565b8652505060209384019391909101905061594a565b506020850152505050604082015167ffffffffffffffff811115615a05575f5ffd5b615a1186828501615814565b604083015250949350505050565b602080825282518282018190525f918401906040840190835b8181101561496457835180516001600160a01b031684526020908101516001600160801b03168185015290930192604090920191600101615a38565b60608101615a828286614a43565b60ff93909316602082015260400152919050565b60128110613e6357613e636148ce565b6102a08101615ab58288614d34565b615ac3610220830187615a96565b6102408201949094529115156102608301526001600160801b03166102809091015292915050565b5f60208284031215615afb575f5ffd5b813561048481614cc8565b5f82615b2057634e487b7160e01b5f52601260045260245ffd5b500490565b60608101615b338286614a43565b60ff8416602083015264ffffffffff83166040830152949350505050565b6001600160801b0383168152604081016104846020830184614a43565b6001600160801b038181168382160190811115610bbc57610bbc615039565b82815261024081016104846020830184614d34565b83815260608101615bb66020830185615a96565b826040830152949350505050565b608081525f615bd660808301876153f0565b82810360208401528086518083526020830191506020880192505f5b81811015615c10578351835260209384019390920191600101615bf2565b5050604084019590955250506001600160a01b03919091166060909101529291505056'
