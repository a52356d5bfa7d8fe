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
export const mediationBytecode = '0x610200604052348015610010575f5ffd5b5060405161648138038061648183398101604081905261002f91610417565b60208101516001600160a01b0316158015906100bf5750306001600160a01b031681602001516001600160a01b0316635ba6284f6040518163ffffffff1660e01b8152600401602060405180830381865afa158015610090573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906100b491906104e1565b6001600160a01b0316145b6100dc57604051635d3e855f60e11b815260040160405180910390fd5b306001600160a01b031681604001516001600160a01b0316635ba6284f6040518163ffffffff1660e01b8152600401602060405180830381865afa158015610126573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061014a91906104e1565b6001600160a01b031614801561016d57506101008101516001600160a01b031615155b61018a57604051635d3e855f60e11b815260040160405180910390fd5b60016001605a1b0381602001516001600160a01b031663fc0c546a6040518163ffffffff1660e01b8152600401602060405180830381865afa1580156101d2573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906101f691906104e1565b6001600160a01b03166318160ddd6040518163ffffffff1660e01b8152600401602060405180830381865afa158015610231573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906102559190610503565b111561027457604051635d3e855f60e11b815260040160405180910390fd5b805160208083015160408085015160608601516001600160a01b0390811660e090815291811660c090815293811660a09081529581166080908152870151958701519387015181166101405292831661012090815294831661010090815290860151908601519486015183166101a05293821661018052921661016052466101e0819052835192517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f936103979385937f8ad88815c51549d3e46351c97253bb46393faae42f910fe5816141b4428188b0937fc89efdaa54c0f20c7adf612882df0950f5a951637e0307cdcb4c672f298b8bc6939192019485526020850193909352604084019190915260608301526001600160a01b0316608082015260a00190565b60408051601f1981840301815291905280516020909101206101c0525061051a9050565b60405161014081016001600160401b03811182821017156103ea57634e487b7160e01b5f52604160045260245ffd5b60405290565b6001600160a01b0381168114610404575f5ffd5b50565b8051610412816103f0565b919050565b5f610140828403128015610429575f5ffd5b506104326103bb565b61043b83610407565b815261044960208401610407565b602082015261045a60408401610407565b604082015261046b60608401610407565b606082015261047c60808401610407565b608082015261048d60a08401610407565b60a082015261049e60c08401610407565b60c08201526104af60e08401610407565b60e08201526104c16101008401610407565b6101008201526104d46101208401610407565b6101208201529392505050565b5f602082840312156104f1575f5ffd5b81516104fc816103f0565b9392505050565b5f60208284031215610513575f5ffd5b5051919050565b60805160a05160c05160e05161010051610120516101405161016051610180516101a0516101c0516101e051615e6661061b5f395f611d7301525f611e4601525f610be701525f81816102b4015281816118d701528181611ab2015261449301525f6131de01525f6134ee01525f8181610a17015261438d01525f81816104fe015281816105d4015281816119cf0152611f1701525f8181612252015261241301525f818161230801528181613277015261407b01525f8181611c3f015261336201525f818161035001528181610c6b01528181610db601528181610e890152818161185201528181611dc8015281816134060152613d380152615e665ff3fe608060405234801561000f575f5ffd5b506004361061016e575f3560e01c8063a4471647116100d2578063b5ac289611610088578063d49224e911610063578063d49224e9146102f1578063d8651ad014610311578063ecb797c914610324575f5ffd5b8063b5ac289614610294578063b60d4288146102a7578063b7fd743a146102de575f5ffd5b8063abc7d14d116100b8578063abc7d14d1461027a578063adf73a0414610283578063ae3e0f021461028c575f5ffd5b8063a447164714610254578063a9f092d814610267575f5ffd5b80637021b6321161012757806394e60f371161010d57806394e60f371461021957806395b1c29e1461022c578063a245a62f14610234575f5ffd5b80637021b632146101f35780638d3f498214610206575f5ffd5b806358db0fd11161015757806358db0fd1146101ad57806360556b6a146101c057806368214005146101d3575f5ffd5b8063429c245e1461017257806346b16f4114610187575b5f5ffd5b6101856101803660046149ea565b610337565b005b61019a610195366004614a05565b610436565b6040519081526020015b60405180910390f35b6101856101bb366004614a1c565b61048b565b6101856101ce3660046149ea565b610921565b6101e66101e1366004614aa0565b610b29565b6040516101a49190614b2c565b610185610201366004614b93565b610bc9565b610185610214366004614bc0565b610d22565b610185610227366004614c00565b611038565b61019a600781565b610247610242366004614a05565b6112a4565b6040516101a49190614ccb565b6101856102623660046149ea565b61136c565b6101856102753660046149ea565b611405565b61019a610e1081565b61019a61025881565b61019a600281565b6101856102a23660046149ea565b61152b565b6040516001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001681526020016101a4565b6101856102ec3660046149ea565b61156f565b6103046102ff366004614a05565b611643565b6040516101a49190614e4b565b61018561031f366004614e5a565b6116d6565b610185610332366004614e83565b611839565b604051638c0cff1f60e01b81525f906001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001690638c0cff1f906103859085906004016150a3565b60c0604051808303815f875af11580156103a1573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906103c591906151a5565b90506103f76103da6060840160408501615223565b6001600160a01b0316336001600160a01b031614825f0151611967565b805161040d906104088333806119b2565b611be2565b80606001511561043257610432815f0151338360a001516001600160801b0316611c00565b5050565b5f5f61044183611cfe565b905061045c816060015160016104579190615252565b611d4d565b816060015160ff168261016001516bffffffffffffffffffffffff16901b610484919061526b565b9392505050565b5f5f61049685611d68565b90925090506104c360015b826040015160058111156104b7576104b7614ad3565b14838360400151611eba565b60208101516040517f2ef4c88100000000000000000000000000000000000000000000000000000000815264ffffffffff90911660048201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690632ef4c88190602401602060405180830381865afa15801561054b573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061056f9190615282565b1561058d5761058682828360a0015160ff16611ef5565b5050505050565b60208101516040517f4a5ae6d800000000000000000000000000000000000000000000000000000000815264ffffffffff90911660048201525f9081906001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001690634a5ae6d8906024016040805180830381865afa158015610618573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061063c919061529b565b91509150808484602001519091610694576040517f9e18e987000000000000000000000000000000000000000000000000000000008152600481019290925264ffffffffff1660248201526044015b60405180910390fd5b505f905085156106ad576106a88787612056565b6106af565b5f5b9050846101e089013582146106f3576040517f506264fb00000000000000000000000000000000000000000000000000000000815260040161068b91815260200190565b505f5f610704878b888c8c8a612088565b9150915081515f0361076e57808061072357506002866080015160ff16145b1561073f57610733878b886125c4565b50505050505050505050565b6001866080018181516107529190615252565b60ff90811690915260a088015161073392508991899116611ef5565b60026107a86102586107886101c08e016101a08f016152c5565b6107999063ffffffff16600261526b565b6107a391906152de565b6126f3565b64ffffffffff81166020890152604088018260058111156107cb576107cb614ad3565b60058111156107dc576107dc614ad3565b9052505f90505b8251811015610916575f876101a001516001896060015161080491906152f1565b60ff16600481106108175761081761530a565b602002018051906108278261531e565b60ff1660ff1681525060ff16905061086161085a85848151811061084d5761084d61530a565b60200260200101516126fe565b5f80612780565b5f8a815260046020908152604080832060608d015160081b61ff001686178452909152902055835184908390811061089b5761089b61530a565b60200260200101516001600160a01b0316897fa56b7fe401dd6165e306b5e888c53b8234be978a1470844878277f6aa23928b18a60600151848c602001516040516109059392919060ff939093168352602083019190915264ffffffffff16604082015260600190565b60405180910390a3506001016107e3565b506107338787611be2565b5f5f61092c83611d68565b5f8281526002602081905260409091205461018083015291935091508160400151600581111561095e5761095e614ad3565b036109dc575f61096e83836127ac565b1561099157610258826020015164ffffffffff1661098c91906152de565b61099e565b816020015164ffffffffff165b90506109aa838261284f565b6101808201516109d6901515806109cb5750826020015164ffffffffff1682145b848460400151611eba565b50610a0c565b6109e660036104a1565b5f6109f183836127ac565b1115610a0c57610a0c82826020015164ffffffffff1661284f565b5f6001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001663cf3c99a16101c0860135610a546101808801610160890161533c565b6040516001600160e01b031960e085901b168152600481019290925267ffffffffffffffff166024820152604401608060405180830381865afa158015610a9d573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610ac19190615357565b90505f610ad4848485606001515f612894565b90505f610aec828560600151866101800151866129bd565b9050610afa85856005612bb4565b604081015115610b1557610b15858786858560400151612bea565b610b2185878684612f0b565b505050505050565b60605f610b3584611cfe565b5f85815260026020526040902054610180820152905060ff83161580610b645750806060015160ff168360ff16115b15610bb257604080515f8082526020820190925290610ba9565b604080516060810182525f80825260208083018290529282015282525f19909201910181610b7e5790505b50915050610bc3565b610bbf8482856001612894565b9150505b92915050565b5f5f610bd484611d68565b9092509050610c0e336001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000161483611967565b610c36600582604001516005811115610c2957610c29614ad3565b1415838360400151611eba565b5f81604001516005811115610c4d57610c4d614ad3565b03610d0f57604051638c0cff1f60e01b81525f906001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001690638c0cff1f90610ca09088906004016150a3565b60c0604051808303815f875af1158015610cbc573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610ce091906151a5565b9050610d0b81858360600151610d0557610d006060890160408a01615223565b6119b2565b5f6119b2565b9150505b610d1c8285836005613124565b50505050565b5f5f610d2d84611d68565b9092509050610d70600282604001516005811115610d4d57610d4d614ad3565b148015610d6557505f83815260026020526040902054155b838360400151611eba565b610d8582826020015164ffffffffff1661284f565b6040517f64482ac4000000000000000000000000000000000000000000000000000000008152600481018390525f907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316906364482ac490602401606060405180830381865afa158015610e03573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610e2791906153d8565b92505f915050843584148015610e6c5750610e486080870160608801615223565b6001600160a01b0316610e616040870160208801615223565b6001600160a01b0316145b8015610f4a57506bffffffffffffffffffffffff198216610f39467f0000000000000000000000000000000000000000000000000000000000000000610eb7368a90038a018a61541d565b6040805160208082018690526001600160a01b0380861683850152845160608085019190915291850151166080808401919091529284015160a0808401919091529084015160c08301529183015160e0820152908201516101008201525f90610120016040516020818303038152906040528051906020012090509392505050565b6bffffffffffffffffffffffff1916145b9050833382610f7e5760405163259deeb560e11b815260048101929092526001600160a01b0316602482015260440161068b565b5050610f9a5f610f8e86866127ac565b11858560400151611eba565b610fa385613599565b5f85815260026020526040902055610fbb84846135e9565b610fc58484611be2565b837fe1355da6325389849d8f4aaaf042161de4404350b6eba059eae46520e3990397866040013587606001358860800135876020015160405161102894939291909384526020840192909252604083015264ffffffffff16606082015260800190565b60405180910390a2505050505050565b5f61104286611cfe565b905060028160400151600581111561105c5761105c614ad3565b1480156110745750806020015164ffffffffff164210155b801561108c57505f8681526002602052604090205415155b156110a55761109b86826135e9565b6110a58682611be2565b6110cc6003826040015160058111156110c0576110c0614ad3565b14878360400151611eba565b6020810151869064ffffffffff8116421061110a576040516382742f0f60e01b8152600481019290925264ffffffffff16602482015260440161068b565b50505f61111a8783886001613666565b606083810151604080514660208083019190915230828401529381018c905260ff90921660808301523360a083015260c0820188905260e080830188905281518084039091018152610100909201905280519101209091505f81831864ffffffffff191615801561119f5750600487600581111561119a5761119a614ad3565b148615145b90508080156111e357508515806111c7575060028760058111156111c5576111c5614ad3565b145b806111e3575060038760058111156111e1576111e1614ad3565b145b893390916112165760405163259deeb560e11b815260048101929092526001600160a01b0316602482015260440161068b565b505061122f6112288463ffffffff1690565b8888612780565b5f8a815260046020908152604080832060608901805160081b61ff00168e178552925291829020929092559051905133918b917f56d49ccff8bde7c0bececbedfbbe45739c00903ae02478c4d3ae0d4814f8798f91611291918c908c9061547f565b60405180910390a3505050505050505050565b606060055f8381526020019081526020015f20805480602002602001604051908101604052809291908181526020015f905b82821015611361575f848152602090819020604080516060810182526002860290920180546001600160a01b0316835260018101546001600160801b03811694840194909452919290830190600160801b900460ff16600781111561133d5761133d614ad3565b600781111561134e5761134e614ad3565b81525050815260200190600101906112d6565b505050509050919050565b5f5f61137783611d68565b90925090505f60028260400151600581111561139557611395614ad3565b1480156113ad57505f83815260026020526040902054155b80156113c157505f6113bf84846127ac565b115b90506113d281848460400151611eba565b5f610258836020015164ffffffffff166113ec91906152de565b90506113f8848261284f565b6105868486856004613124565b5f5f61141083611d68565b9150915061144f816060015160ff166001148015610d65575060018260400151600581111561144157611441614ad3565b1480610d65575060026104a1565b5f6114606060850160408601615223565b6001600160a01b0316336001600160a01b0316148061149f575061148a6080850160608601615223565b6001600160a01b0316336001600160a01b0316145b806114b3575081516001600160a01b031633145b90506114c0811584611967565b5f83815260056020526040902054839060071161150c576040517feadecde800000000000000000000000000000000000000000000000000000000815260040161068b91815260200190565b50610d1c838361016001516bffffffffffffffffffffffff165f613726565b5f5f61153683611d68565b909250905061154560046104a1565b61155a82826020015164ffffffffff1661284f565b61156a8284838460e00151613124565b505050565b5f5f61157a83611d68565b909250905061158960046104a1565b6020810151829064ffffffffff811642106115c7576040516382742f0f60e01b8152600481019290925264ffffffffff16602482015260440161068b565b5061162290506115dd6060850160408601615223565b6001600160a01b0316336001600160a01b0316148061161c57506116076080850160608601615223565b6001600160a01b0316336001600160a01b0316145b83611967565b6116398261162f84610436565b8360e00151613726565b61156a82826138ad565b61164b6148e9565b61165482611cfe565b5f83815260026020526040902054610180820152905060058160400151600581111561168257611682614ad3565b146116a15761169182826138ff565b6001600160801b03166101208201525b6003816040015160058111156116b9576116b9614ad3565b036116d1576116c882826127ac565b60ff1660a08201525b919050565b5f6116e084611cfe565b90506117096002826040015160058111156116fd576116fd614ad3565b14858360400151611eba565b6020810151849064ffffffffff81164210611747576040516382742f0f60e01b8152600481019290925264ffffffffff16602482015260440161068b565b50505f6117568583865f613666565b905061176a63ffffffff8216600185612780565b5f86815260046020908152604080832060608701805160081b61ff00168a17855290835292819020939093559051915160ff9092168252339187917f2e78c2785da3d0292a163e8c042fd75ce2f1d70b7af1cc097de59cbef1585683910160405180910390a360018260a0018181516117e391906152f1565b60ff90811690915260a0840151165f03905061182f576118025f6126f3565b64ffffffffff166020808401919091525f868152600290915260409020541561182f5761182f85836135e9565b6105868583611be2565b604051638c0cff1f60e01b81525f906001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001690638c0cff1f906118879087906004016150a3565b60c0604051808303815f875af11580156118a3573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906118c791906151a5565b905061190c336001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016148015611905575081606001515b8251611967565b805161191d906104088386866119b2565b6001600160a01b03821615610d1c57610d1c815f01518361194a8460a001516001600160801b031661398f565b8460a001516001600160801b031661196291906152de565b611c00565b803383610d1c576040517f8f8a244e00000000000000000000000000000000000000000000000000000000815260048101929092526001600160a01b0316602482015260440161068b565b6119ba6148e9565b604051630e84c36560e31b81524260048201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316906374261b2890602401602060405180830381865afa158015611a1c573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611a4091906154a3565b64ffffffffff166020820152600160a08201819052606082018190528080604084018190525050506060840151608085015160a08601516bffffffffffffffffffffffff166101608401526001600160801b0316610100830152151560c08201526001600160a01b03821615611b21577f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316826001600160a01b031614611af0576001611af3565b60025b8161014001906002811115611b0a57611b0a614ad3565b90816002811115611b1d57611b1d614ad3565b9052505b816001600160a01b0316836001600160a01b031614611b755783515f908152600160205260409020805473ffffffffffffffffffffffffffffffffffffffff19166001600160a01b03851690811790915581525b826001600160a01b0316845f01517f35504d53d39ef700fe90826eb86c6f667d6f6943910a99169b77126097243351848460200151604051611bd39291906001600160a01b0392909216825264ffffffffff16602082015260400190565b60405180910390a39392505050565b611beb8161399b565b5f928352602083905260409092209190915550565b6040517f521802080000000000000000000000000000000000000000000000000000000081526001600160a01b038381166004830152602482018390527f000000000000000000000000000000000000000000000000000000000000000016906352180208906044016020604051808303815f875af1158015611c85573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611ca99190615282565b838383909192610b21576040517f08f7b18c00000000000000000000000000000000000000000000000000000000815260048101939093526001600160a01b039091166024830152604482015260640161068b565b611d066148e9565b5f82815260208190526040902054611d1d81613b4b565b9150600160ea82901c811603611d47575f838152600160205260409020546001600160a01b031682525b50919050565b5f6001611d5e60ff8416600261559f565b610bc391906155aa565b5f611d716148e9565b7f00000000000000000000000000000000000000000000000000000000000000004614611e41576040517fb214220b0000000000000000000000000000000000000000000000000000000081526001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000169063b214220b90611dfd9086906004016150a3565b602060405180830381865afa158015611e18573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611e3c91906155bd565b611ea8565b611ea87f0000000000000000000000000000000000000000000000000000000000000000611e6e85613cd4565b6040517f19010000000000000000000000000000000000000000000000000000000000008152600281019290925260228201526042902090565b9150611eb382611cfe565b9050915091565b818184610586576040517f2c51a03900000000000000000000000000000000000000000000000000000000815260040161068b9291906155d4565b604051630e84c36560e31b815242600482015260019082906001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016906374261b2890602401602060405180830381865afa158015611f5c573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611f8091906154a3565b64ffffffffff8116602086015260ff821660a086015260408501836005811115611fac57611fac614ad3565b6005811115611fbd57611fbd614ad3565b815250505050611fcd8383611be2565b60608281015160808401516020808601516040805160ff9586168152949093169184019190915264ffffffffff16828201525185927f7dcc80037cec1a5b7332a82e0ef7f1181c404ae5f4dfa248ab460d464b49083d928290030190a261156a8360057f457363616c617465640000000000000000000000000000000000000000000000613d08565b5f828260405160200161206a9291906155f1565b60405160208183030381529060405280519060200120905092915050565b60605f5f61209a888860600151613d9a565b90505f6120bc8a8a8a60108c60a0015160ff166120b791906152de565b613ddd565b90508760a0015160ff1667ffffffffffffffff8111156120de576120de6150b2565b604051908082528060200260200182016040528015612107578160200160208202803683370190505b5093505f5f90505f6040518060a001604052805f5f1b81526020018b60a0015160ff16815260200160108c60a0015160ff1661214391906152de565b81526020015f8c6080015160ff168c8c905061215f91906152de565b1161216f578b610160015161217d565b6bffffffffffffffffffffffff5b6bffffffffffffffffffffffff1681525f60209091015290505b5f81602001511180156121ad57505f8160400151115b80156121b7575084155b1561253c57868c8b606001518c608001518460400151604051602001612202959493929190948552602085019390935260ff9182166040850152166060830152608082015260a00190565b60408051601f1981840301815291815281516020909201919091208252517f6550d7ff00000000000000000000000000000000000000000000000000000000815260609081906001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001690636550d7ff9061228d9086908f908f908b90600401615660565b5f60405180830381865afa1580156122a7573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d908101601f191682016040526122ce919081019061578f565b6040517fdd0f463800000000000000000000000000000000000000000000000000000000815290995091935091505f906001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000169063dd0f46389061234190869086908c9060040161585c565b6020604051808303815f875af115801561235d573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061238191906155bd565b90508251846040015161239491906155aa565b6001608086015260408501525f5b8351811015612533576123da878583815181106123c1576123c161530a565b6020026020010151815160010180835260200290910152565b600182821c165f036124cc575f8382815181106123f9576123f961530a565b602002602001015167ffffffffffffffff1611156124c7577f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663a58411948583815181106124525761245261530a565b60200260200101516040518263ffffffff1660e01b815260040161248591906001600160a01b0391909116815260200190565b6020604051808303815f875af11580156124a1573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906124c59190615282565b505b61252b565b8381815181106124de576124de61530a565b60200260200101518a87806124f2906158c6565b9850815181106125045761250461530a565b6001600160a01b0390921660209283029190910182015285018051612528906158de565b90525b6001016123a2565b50505050612197565b80602001515f0361255457505f93506125b992505050565b8186526125a4868367ffffffffffffffff811115612574576125746150b2565b60405190808252806020026020018201604052801561259d578160200160208202803683370190505b508661404b565b5050604080515f815260208101909152935050505b965096945050505050565b5f8160e0015160078111156125db576125db614ad3565b148061261757505f816101a00151600183606001516125fa91906152f1565b60ff166004811061260d5761260d61530a565b602002015160ff16115b15612648575f8381526002602052604081205461156a918591859185919003612641576007613124565b6006613124565b60018160600181815161265b91906152f1565b60ff169052505f83815260056020526040902080546006908290612681906001906155aa565b815481106126915761269161530a565b5f918252602090912060016002909202010180547fffffffffffffffffffffffffffffff00ffffffffffffffffffffffffffffffff16600160801b8360078111156126de576126de614ad3565b0217905550610d1c8484848560e00151613124565b5f610bc382426152de565b6001600160a01b0381165f90815260066020526040902054801561272157919050565b60085f815461272f906158c6565b91829055506001600160a01b039092165f8181526006602090815260408083208684526007909252909120805473ffffffffffffffffffffffffffffffffffffffff19169092179091558290555090565b5f83602084600581111561279657612796614ad3565b64ffffffffff198516911b171790509392505050565b5f805b826101a00151600184606001516127c691906152f1565b60ff16600481106127d9576127d961530a565b602002015160ff16811015612848575f848152600460205260408120606085015160019261281e929160081b61ff0016851781526020019081526020015f20546140b6565b600581111561282f5761282f614ad3565b036128405761283d826158c6565b91505b6001016127af565b5092915050565b818142811115610d1c576040517f1b4d46df0000000000000000000000000000000000000000000000000000000081526004810192909252602482015260440161068b565b6101a08301516060906128a86001856152f1565b60ff16600481106128bb576128bb61530a565b602002015160ff1667ffffffffffffffff8111156128db576128db6150b2565b60405190808252806020026020018201604052801561292457816020015b604080516060810182525f80825260208083018290529282015282525f199092019101816128f95790505b5090505f5b81518110156129b4575f868152600460209081526040808320600888901b61ff00168517845290915290205461298e8185612964575f612983565b63ffffffff83165f908152600760205260409020546001600160a01b03165b8861018001516140d0565b8383815181106129a0576129a061530a565b602090810291909101015250600101612929565b50949350505050565b6129df6040805160608101909152805f81526020015f81526020015f81525090565b5f6129e985614199565b90505f80805b8851811015612b90575f898281518110612a0b57612a0b61530a565b60200260200101516020015190505f6005811115612a2b57612a2b614ad3565b816005811115612a3d57612a3d614ad3565b1480612a5a57506001816005811115612a5857612a58614ad3565b145b15612a7157856040018051612a6e906158c6565b90525b6004816005811115612a8557612a85614ad3565b03612a9657612a93836158c6565b92505b6002816005811115612aaa57612aaa614ad3565b14158015612aca57506003816005811115612ac757612ac7614ad3565b14155b15612ad55750612b88565b6002612afb8b8481518110612aec57612aec61530a565b60200260200101518a8a6141c5565b6005811115612b0c57612b0c614ad3565b03612b2157612b1a846158c6565b9350612b86565b84612b2e8b848b8b614237565b10612b865760028a8381518110612b4757612b4761530a565b602002602001015160400151875f018860200182815250826007811115612b7057612b70614ad3565b6007811115612b8157612b81614ad3565b905250505b505b6001016129ef565b50828210612b9d57600184525b828110612ba957600384525b505050949350505050565b60408201816005811115612bca57612bca614ad3565b90816005811115612bdd57612bdd614ad3565b90525061156a8383611be2565b5f612bf88460600151611d4d565b90505f81600181612c0f60e08a0160c08b016158f3565b6001600160801b0316612c2291906152de565b612c2c91906155aa565b612c36919061590e565b9050612c42838261526b565b5f8881526003602052604081208054909190612c5f9084906152de565b909155505f90508367ffffffffffffffff811115612c7f57612c7f6150b2565b604051908082528060200260200182016040528015612ca8578160200160208202803683370190505b5090505f8467ffffffffffffffff811115612cc557612cc56150b2565b604051908082528060200260200182016040528015612cee578160200160208202803683370190505b5090505f5b8651811015612ee7575f878281518110612d0f57612d0f61530a565b6020026020010151602001516005811115612d2c57612d2c614ad3565b14158015612d6957506001878281518110612d4957612d4961530a565b6020026020010151602001516005811115612d6657612d66614ad3565b14155b612edf575f8a815260046020526040812060608a0151612da79190839060081b61ff001685175b81526020019081526020015f205463ffffffff1690565b9050612dd28160058a8581518110612dc157612dc161530a565b602002602001015160400151612780565b5f8c815260046020908152604080832060608e015160081b61ff001687178452909152902055612e01876158de565b5f8281526007602052604090205485519198506001600160a01b031690869086908a908110612e3257612e3261530a565b60200260200101858a81518110612e4b57612e4b61530a565b6020026020010182815250826001600160a01b03166001600160a01b03168152505050838781518110612e8057612e8061530a565b60200260200101516001600160a01b03168b7f5c8016ea3e45f5163b76233010fd6fe91cb9f789bce0cf87fbc11da1e63c23cc8b6060015188604051612ed592919060ff929092168252602082015260400190565b60405180910390a3505b600101612cf3565b50612f008282612efb8b8b60600151613d9a565b61404b565b505050505050505050565b600181516007811115612f2057612f20614ad3565b1480612f5057505f81516007811115612f3b57612f3b614ad3565b14158015612f5057506001826060015160ff16115b1561309e5760608201515f9060ff1660041480612f915750600182516007811115612f7d57612f7d614ad3565b148015612f915750612f8f84846142de565b155b90508015612fae57612fa8858585855f0151613124565b50610d1c565b8151600490612fbe610e106126f3565b64ffffffffff811660208701526040860160e08701836007811115612fe557612fe5614ad3565b6007811115612ff657612ff6614ad3565b905283600581111561300a5761300a614ad3565b600581111561301b5761301b614ad3565b815250505050847f51480f9e6beb5e87c051578078dd4048e0ab5147d86d1136314db81b16b2bc97835f0151856060015186602001516040516130609392919061592d565b60405180910390a26130728584611be2565b612fa88560087f52756c6564000000000000000000000000000000000000000000000000000000613d08565b80604001515f036130dd57600460ff16826060015160ff16036130cd576130c88484846006613124565b610d1c565b5f60e08301526130c884836138ad565b6002826080015160ff16036130f9576130c88484846007613124565b60018260800181815161310c9190615252565b60ff169052506040810151610d1c9085908490611ef5565b600381600781111561313857613138614ad3565b14801561314c575061314a83836142de565b155b15613155575060045b5f61315f82614321565b5f86815260026020526040902054909150829061317c87866138ff565b6001600160801b038116610120870152610180860182905260e086018360078111156131aa576131aa614ad3565b60078111156131bb576131bb614ad3565b8152505050506131cd85846005612bb4565b5f6131d9868686614374565b90505f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316632f0d41df87846040518363ffffffff1660e01b815260040161322a9291906159e1565b5f60405180830381865afa158015613244573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d908101601f1916820160405261326b9190810190615b42565b90506001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001663e76fede66132ac6080890160608a01615223565b6132b589614618565b845160405160e085901b6001600160e01b03191681526001600160a01b039093166004840152602483019190915260448201523060648201526084015f604051808303815f87803b158015613308575f5ffd5b505af115801561331a573d5f5f3e3d5ffd5b5050505061332d8683836020015161467a565b60408082015190517f55bedd6f0000000000000000000000000000000000000000000000000000000081526001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016916355bedd6f916133969190600401615cb7565b5f604051808303815f87803b1580156133ad575f5ffd5b505af11580156133bf573d5f5f3e3d5ffd5b505050606086015182516040518a93507f7b8655ac1f0f81f441553458269ecb96c2f1e5e6bc88f9bedf0991b3260bc4ad926133fc928992615d0c565b60405180910390a27f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663e4fa8b898761343d8761485d565b7f4d656469617465640000000000000000000000000000000000000000000000008960c0015188613473578a6101000151613475565b5f5b6040518663ffffffff1660e01b8152600401613495959493929190615d3e565b5f604051808303815f87803b1580156134ac575f5ffd5b505af11580156134be573d5f5f3e3d5ffd5b5050505082806134df575060018460078111156134dd576134dd614ad3565b145b15613590576001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001663e19911926135236080890160608a01615223565b6040516001600160e01b031960e084901b1681526001600160a01b039091166004820152602481018a905260a08901356044820152851560648201526084015f604051808303815f87803b158015613579575f5ffd5b505af115801561358b573d5f5f3e3d5ffd5b505050505b50505050505050565b5f8160400135826060013583608001356040516020016135cc939291909283526020830191909152604082015260600190565b604051602081830303815290604052805190602001209050919050565b60035f6135f76102586126f3565b64ffffffffff8116602085015260ff821660a08501526040840183600581111561362357613623614ad3565b600581111561363457613634614ad3565b8152505050506104328260067f436f6d6d69747465640000000000000000000000000000000000000000000000613d08565b5f6136a4846101a001516001866060015161368191906152f1565b60ff16600481106136945761369461530a565b602002015160ff16841086611967565b505f848152600460209081526040808320606087015160081b61ff00168617845282528083205433845260069092529091205461371e9063ffffffff831614801561371857508260058111156136fc576136fc614ad3565b613705836140b6565b600581111561371657613716614ad3565b145b86611967565b949350505050565b613731833384611c00565b5f838152600360205260408120805484929061374e9084906152de565b90915550505f8381526005602090815260409182902082516060810184523381526001600160801b0386169281019290925291810183600781111561379557613795614ad3565b90528154600181810184555f938452602093849020835160029093020180546001600160a01b0390931673ffffffffffffffffffffffffffffffffffffffff199093169290921782559282015192810180546001600160801b039094167fffffffffffffffffffffffffffffffff00000000000000000000000000000000851681178255604084015193949293927fffffffffffffffffffffffffffffff00000000000000000000000000000000001617600160801b83600781111561385d5761385d614ad3565b02179055505050336001600160a01b0316837f4233c00de18e639089b70a084b5eb937666d52dd4e81851073bba8953c757be184846040516138a0929190615d83565b60405180910390a3505050565b6138c9600460ff16826060015160ff1610838360400151611eba565b60608101516138d9906001615252565b5f608083015260ff166060820181905261043290839083906138fa90611d4d565b611ef5565b5f8281526003602052604081205490826101400151600281111561392557613925614ad3565b1461394b57610160820151613948906bffffffffffffffffffffffff1682615da0565b90505b6002826101400151600281111561396457613964614ad3565b03610bc3576139858261016001516bffffffffffffffffffffffff1661398f565b6104849082615da0565b5f610bc360148361590e565b5f60d8826040015160058111156139b4576139b4614ad3565b901b607e8361016001516bffffffffffffffffffffffff16901b60248461010001516001600160801b0316901b846020015164ffffffffff16171717905060e58260e001516007811115613a0a57613a0a614ad3565b901b60e08360a0015160ff16901b60de846080015160ff16901b60db856060015160ff16901b1717178117905060ed826101a00151600160048110613a5157613a5161530a565b602002015160ff16901b60eb836101a001515f60048110613a7457613a7461530a565b602002015160ff16901b60e88461014001516002811115613a9757613a97614ad3565b901b17178117905060f9826101a00151600360048110613ab957613ab961530a565b602002015160ff16901b60f3836101a00151600260048110613add57613add61530a565b602002015160ff16901b17811790508160c0015115613b16577c1000000000000000000000000000000000000000000000000000000000175b81516001600160a01b0316156116d1577d04000000000000000000000000000000000000000000000000000000000017919050565b613b536148e9565b640fffffffff821660208201526b03ffffffffffffffffffffff602483901c8116610100830152607e83901c1661016082015260d882901c6007166005811115613b9f57613b9f614ad3565b81604001906005811115613bb557613bb5614ad3565b90816005811115613bc857613bc8614ad3565b905250600760db83901c81166060830152600360de84901c166080830152600f60e084901c1660a0830152600160e484901c81161460c083015260e583901c811690811115613c1957613c19614ad3565b8160e001906007811115613c2f57613c2f614ad3565b90816007811115613c4257613c42614ad3565b905250600360e883901c166002811115613c5e57613c5e614ad3565b8161014001906002811115613c7557613c75614ad3565b90816002811115613c8857613c88614ad3565b9052506101a081018051600360eb85901c1690528051603f60ed85901c8116602090920191909152815160f385901c8216604090910152905160f99390931c1660609092019190915290565b5f7f1470c82908ca8c247335242d709baa171996138b79457794b99d97f44ffa0e0a826040516020016135cc929190615dbf565b6040517f22e757df0000000000000000000000000000000000000000000000000000000081526001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016906322e757df90613d7190869086908690600401615dd4565b5f604051808303815f87803b158015613d88575f5ffd5b505af1158015613590573d5f5f3e3d5ffd5b5f5f613da583614199565b905080600182613db487614618565b613dbf90600261526b565b613dc991906152de565b613dd391906155aa565b610bbf919061590e565b60605f613deb8360056152de565b90505f5b846060015160ff16811015613e3157846101a001518160048110613e1557613e1561530a565b6020020151613e279060ff16836152de565b9150600101613def565b508067ffffffffffffffff811115613e4b57613e4b6150b2565b604051908082528060200260200182016040528015613e74578160200160208202803683370190505b509150613e876060860160408701615223565b613e976080870160608801615223565b613ea760a0880160808901615223565b613eb961014089016101208a01615223565b875f0151865f81518110613ecf57613ecf61530a565b6020026020010187600181518110613ee957613ee961530a565b6020026020010188600281518110613f0357613f0361530a565b6020026020010189600381518110613f1d57613f1d61530a565b602002602001018a600481518110613f3757613f3761530a565b6001600160a01b03968716602091820292909201015294841690945293821690925292831690915291169052600560015b856060015160ff168160ff161161403b575f5b6101a0870151613f8c6001846152f1565b60ff1660048110613f9f57613f9f61530a565b602002015160ff1681101561402a575f89815260046020526040812060079190613fd4908261ff00600888901b168617612d90565b815260208101919091526040015f20546001600160a01b03168584613ff8816158c6565b95508151811061400a5761400a61530a565b6001600160a01b0390921660209283029190910190910152600101613f7b565b506140348161531e565b9050613f68565b50825250949350505050565b9052565b6040517f4b7225bc0000000000000000000000000000000000000000000000000000000081526001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001690634b7225bc90613d71908690869086903090600401615df6565b5f602082901c60ff166005811115610bc357610bc3614ad3565b604080516060810182525f80825260208201819052918101919091526040518060600160405280846001600160a01b0316815260200161410f866140b6565b600581111561412057614120614ad3565b815264ffffffffff19861660209091015290505f60028260200151600581111561414c5761414c614ad3565b148061416d575060038260200151600581111561416b5761416b614ad3565b145b9050808015614184575082851864ffffffffff1916155b1561419157604082018390525b509392505050565b5f60036141a583611d4d565b6141b090600261526b565b6141bb9060026152de565b610bc3919061590e565b80515f908061420b57506002846020015160058111156141e7576141e7614ad3565b1415801561420b575060038460200151600581111561420857614208614ad3565b14155b1561421b57506020830151610484565b8284604001511461422d57600361371e565b6002949350505050565b5f805b85518110156129b457600361426987838151811061425a5761425a61530a565b602002602001015186866141c5565b600581111561427a5761427a614ad3565b036142d6578251806142c557508585815181106142995761429961530a565b6020026020010151604001518682815181106142b7576142b761530a565b602002602001015160400151145b156142d6576142d3826158c6565b91505b60010161423a565b80515f906001600160a01b0316158061048457506143026060840160408501615223565b6001600160a01b0316825f01516001600160a01b031614905092915050565b5f600282600781111561433657614336614ad3565b14806143535750600482600781111561435157614351614ad3565b145b80610bc35750600582600781111561436d5761436d614ad3565b1492915050565b61437c614963565b60e082015182906001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001663cf3c99a16101c08701356143ca61018089016101608a0161533c565b6040516001600160e01b031960e085901b168152600481019290925267ffffffffffffffff166024820152604401608060405180830381865afa158015614413573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906144379190615357565b60408401819052836020810183600781111561445557614455614ad3565b600781111561446657614466614ad3565b90529290925250505f848152600560209081526040808320805482518185028101850190935280835290937f0000000000000000000000000000000000000000000000000000000000000000938592919084015b82821015614545575f848152602090819020604080516060810182526002860290920180546001600160a01b0316835260018101546001600160801b03811694840194909452919290830190600160801b900460ff16600781111561452157614521614ad3565b600781111561453257614532614ad3565b81525050815260200190600101906144ba565b5050506001600160a01b0390921660a085015260808401525050606082015160ff1667ffffffffffffffff81111561457f5761457f6150b2565b6040519080825280602002602001820160405280156145b257816020015b606081526020019060019003908161459d5790505b50606082015260015b826060015160ff168160ff1611614191576145d98584836001612894565b60608301516145e96001846152f1565b60ff16815181106145fc576145fc61530a565b6020026020010181905250806146119061531e565b90506145bb565b5f612710600181614631610120860161010087016152c5565b6146439063ffffffff166127106152de565b61465360e0870160c088016158f3565b6001600160801b0316614666919061526b565b61467091906152de565b6141bb91906155aa565b5f5b8151811015610d1c575f5f90505f83838151811061469c5761469c61530a565b60200260200101515167ffffffffffffffff8111156146bd576146bd6150b2565b6040519080825280602002602001820160405280156146e6578160200160208202803683370190505b5090505f5b815181101561480c575f8660600151858151811061470b5761470b61530a565b602002602001015182815181106147245761472461530a565b6020026020010151905060058081111561474057614740614ad3565b8160200151600581111561475657614756614ad3565b036147615750614804565b805f01518686815181106147775761477761530a565b602002602001015183815181106147905761479061530a565b60200260200101518486815181106147aa576147aa61530a565b602002602001018888815181106147c3576147c361530a565b602002602001015187815181106147dc576147dc61530a565b60209081029190910101919091526001600160a01b039091169052614800846158c6565b9350505b6001016146eb565b505f8484815181106148205761482061530a565b6020026020010151905061483382849052565b82815261484f8282612efb8a61484a8960016152de565b613d9a565b50505080600101905061467c565b5f600182600781111561487257614872614ad3565b0361487f5750600d919050565b600382600781111561489357614893614ad3565b036148a05750600f919050565b60068260078111156148b4576148b4614ad3565b036148c157506010919050565b60078260078111156148d5576148d5614ad3565b146148e157600e610bc3565b601192915050565b604080516101c0810182525f80825260208201819052918101829052606081018290526080810182905260a0810182905260c0810182905260e0810182905261010081018290526101208101829052610140810182905261016081018290526101808101919091526101a0810161495e6149bb565b905290565b6040518060c001604052806149766148e9565b81526020015f8152604080516080810182525f808252602082810182905292820181905260608201529101908152606060208201819052604082018190525f91015290565b60405180608001604052806004906020820280368337509192915050565b5f6102208284031215611d47575f5ffd5b5f61022082840312156149fb575f5ffd5b61048483836149d9565b5f60208284031215614a15575f5ffd5b5035919050565b5f5f5f6102408486031215614a2f575f5ffd5b614a3985856149d9565b925061022084013567ffffffffffffffff811115614a55575f5ffd5b8401601f81018613614a65575f5ffd5b803567ffffffffffffffff811115614a7b575f5ffd5b8660208260051b8401011115614a8f575f5ffd5b939660209190910195509293505050565b5f5f60408385031215614ab1575f5ffd5b82359150602083013560ff81168114614ac8575f5ffd5b809150509250929050565b634e487b7160e01b5f52602160045260245ffd5b60068110614af757614af7614ad3565b50565b6001600160a01b0381511682525f6020820151614b1681614ae7565b6020840152506040908101519082015260600190565b602080825282518282018190525f918401906040840190835b81811015614b6957614b58838551614afa565b602094909401939250600101614b45565b509095945050505050565b6001600160a01b0381168114614af7575f5ffd5b80356116d181614b74565b5f5f6102408385031215614ba5575f5ffd5b614baf84846149d9565b9150610220830135614ac881614b74565b5f5f8284036102e0811215614bd3575f5ffd5b614bdd85856149d9565b925060c061021f1982011215614bf1575f5ffd5b50610220830190509250929050565b5f5f5f5f5f60a08688031215614c14575f5ffd5b8535945060208601359350604086013560068110614c30575f5ffd5b94979396509394606081013594506080013592915050565b6008811061404757614047614ad3565b5f8151808452602084019350602083015f5b82811015614cc15781515f6001600160a01b0382511688526001600160801b03602083015116602089015260408201519150614ca96040890183614c48565b50506060959095019460209190910190600101614c6a565b5093949350505050565b602081525f6104846020830184614c58565b61404781614ae7565b6003811061404757614047614ad3565b805f5b6004811015610d1c57815160ff16845260209384019390910190600101614cf9565b80516001600160a01b031682526020810151614d40602084018264ffffffffff169052565b506040810151614d536040840182614cdd565b506060810151614d68606084018260ff169052565b506080810151614d7d608084018260ff169052565b5060a0810151614d9260a084018260ff169052565b5060c0810151614da660c084018215159052565b5060e0810151614db960e0840182614c48565b50610100810151614dd66101008401826001600160801b03169052565b50610120810151614df36101208401826001600160801b03169052565b50610140810151614e08610140840182614ce6565b50610160810151614e2a6101608401826bffffffffffffffffffffffff169052565b506101808101516101808301526101a081015161156a6101a0840182614cf6565b6102208101610bc38284614d1b565b5f5f5f60608486031215614e6c575f5ffd5b505081359360208301359350604090920135919050565b5f5f5f6102608486031215614e96575f5ffd5b614ea085856149d9565b9250610220840135614eb181614b74565b9150610240840135614ec281614b74565b809150509250925092565b6001600160801b0381168114614af7575f5ffd5b80356116d181614ecd565b803563ffffffff811681146116d1575f5ffd5b61ffff81168114614af7575f5ffd5b80356116d181614eff565b67ffffffffffffffff81168114614af7575f5ffd5b80356116d181614f19565b8035825260208082013590830152614f5360408201614b88565b6001600160a01b03166040830152614f6d60608201614b88565b6001600160a01b03166060830152614f8760808201614b88565b6001600160a01b0316608083015260a08181013590830152614fab60c08201614ee1565b6001600160801b031660c0830152614fc560e08201614ee1565b6001600160801b031660e0830152614fe06101008201614eec565b63ffffffff16610100830152614ff96101208201614b88565b6001600160a01b03166101208301526150156101408201614f0e565b61ffff1661014083015261502c6101608201614f2e565b67ffffffffffffffff166101608301526150496101808201614eec565b63ffffffff166101808301526150626101a08201614eec565b63ffffffff166101a08301526101c081810135908301526101e080820135908301526150916102008201614eec565b63ffffffff8116610200840152505050565b6102208101610bc38284614f39565b634e487b7160e01b5f52604160045260245ffd5b60405160c0810167ffffffffffffffff811182821017156150e9576150e96150b2565b60405290565b6040805190810167ffffffffffffffff811182821017156150e9576150e96150b2565b6040516060810167ffffffffffffffff811182821017156150e9576150e96150b2565b604051601f8201601f1916810167ffffffffffffffff8111828210171561515e5761515e6150b2565b604052919050565b80516bffffffffffffffffffffffff19811681146116d1575f5ffd5b805164ffffffffff811681146116d1575f5ffd5b805180151581146116d1575f5ffd5b5f60c08284031280156151b6575f5ffd5b506151bf6150c6565b825181526151cf60208401615166565b60208201526151e060408401615182565b60408201526151f160608401615196565b6060820152608083015161520481614ecd565b608082015260a083015161521781614ecd565b60a08201529392505050565b5f60208284031215615233575f5ffd5b813561048481614b74565b634e487b7160e01b5f52601160045260245ffd5b60ff8181168382160190811115610bc357610bc361523e565b8082028115828204841417610bc357610bc361523e565b5f60208284031215615292575f5ffd5b61048482615196565b5f5f604083850312156152ac575f5ffd5b825191506152bc60208401615196565b90509250929050565b5f602082840312156152d5575f5ffd5b61048482614eec565b80820180821115610bc357610bc361523e565b60ff8281168282160390811115610bc357610bc361523e565b634e487b7160e01b5f52603260045260245ffd5b5f60ff821660ff81036153335761533361523e565b60010192915050565b5f6020828403121561534c575f5ffd5b813561048481614f19565b5f6080828403128015615368575f5ffd5b506040516080810167ffffffffffffffff8111828210171561538c5761538c6150b2565b60405261539883615196565b81526153a660208401615196565b602082015260408301516153b981614eff565b604082015260608301516153cc81614eff565b60608201529392505050565b5f5f5f606084860312156153ea575f5ffd5b8351601281106153f8575f5ffd5b925061540660208501615182565b915061541460408501615166565b90509250925092565b5f60c082840312801561542e575f5ffd5b506154376150c6565b82358152602083013561544981614b74565b602082015260408381013590820152606080840135908201526080808401359082015260a0928301359281019290925250919050565b60ff841681526060810161549284614ae7565b602082019390935260400152919050565b5f602082840312156154b3575f5ffd5b61048482615182565b6001815b60018411156154f7578085048111156154db576154db61523e565b60018416156154e957908102905b60019390931c9280026154c0565b935093915050565b5f8261550d57506001610bc3565b8161551957505f610bc3565b816001811461552f576002811461553957615555565b6001915050610bc3565b60ff84111561554a5761554a61523e565b50506001821b610bc3565b5060208310610133831016604e8410600b8410161715615578575081810a610bc3565b6155845f1984846154bc565b805f19048211156155975761559761523e565b029392505050565b5f61048483836154ff565b81810381811115610bc357610bc361523e565b5f602082840312156155cd575f5ffd5b5051919050565b828152604081016155e483614ae7565b8260208301529392505050565b5f8184825b85811015614b6957813561560981614b74565b6001600160a01b0316835260209283019291909101906001016155f6565b5f8151808452602084019350602083015f5b82811015614cc15781516001600160a01b0316865260209586019590910190600101615639565b5f60e082018651835260208701516020840152604087015160408401526060870151606084015260808701511515608084015260e060a084015280858252610100840190508691505f5b868110156156da5782356156bd81614b74565b6001600160a01b03168252602092830192909101906001016156aa565b5083810360c08501526156ed8186615627565b98975050505050505050565b5f67ffffffffffffffff821115615712576157126150b2565b5060051b60200190565b5f82601f83011261572b575f5ffd5b815161573e615739826156f9565b615135565b8082825260208201915060208360051b86010192508583111561575f575f5ffd5b602085015b8381101561578557805161577781614f19565b835260209283019201615764565b5095945050505050565b5f5f5f606084860312156157a1575f5ffd5b835167ffffffffffffffff8111156157b7575f5ffd5b8401601f810186136157c7575f5ffd5b80516157d5615739826156f9565b8082825260208201915060208360051b8501019250888311156157f6575f5ffd5b6020840193505b8284101561582157835161581081614b74565b8252602093840193909101906157fd565b80965050505050602084015167ffffffffffffffff811115615841575f5ffd5b61584d8682870161571c565b92505061541460408501615196565b606081525f61586e6060830186615627565b82810360208401528085518083526020830191506020870192505f5b818110156158b257835167ffffffffffffffff1683526020938401939092019160010161588a565b505060409390930193909352509392505050565b5f600182016158d7576158d761523e565b5060010190565b5f816158ec576158ec61523e565b505f190190565b5f60208284031215615903575f5ffd5b813561048481614ecd565b5f8261592857634e487b7160e01b5f52601260045260245ffd5b500490565b6060810161593b8286614c48565b60ff8416602083015264ffffffffff83166040830152949350505050565b5f82825180855260208501945060208160051b830101602085015f5b838110156159d557848303601f19018852815180518085526020918201918501905f5b818110156159bc576159ab838551614afa565b602094909401939250600101615998565b50506020998a0199909450929092019150600101615975565b50909695505050505050565b6159eb8184614f39565b610240610220820152615a0361024082018351614d1b565b5f6020830151615a17610460840182614c48565b50604083015180511515610480840152602081015115156104a084015261ffff6040820151166104c084015261ffff6060820151166104e0840152506060830151610320610500840152615a6f610560840182615959565b9050608084015161023f1984830301610520850152615a8e8282614c58565b91505060a08401516129b46105408501826001600160a01b03169052565b5f82601f830112615abb575f5ffd5b8151615ac9615739826156f9565b8082825260208201915060208360061b860101925085831115615aea575f5ffd5b602085015b838110156157855760408188031215615b06575f5ffd5b615b0e6150ef565b8151615b1981614b74565b81526020820151615b2981614ecd565b6020828101919091529084529290920191604001615aef565b5f60208284031215615b52575f5ffd5b815167ffffffffffffffff811115615b68575f5ffd5b820160608185031215615b79575f5ffd5b615b81615112565b81518152602082015167ffffffffffffffff811115615b9e575f5ffd5b8201601f81018613615bae575f5ffd5b8051615bbc615739826156f9565b8082825260208201915060208360051b850101925088831115615bdd575f5ffd5b602084015b83811015615c7b57805167ffffffffffffffff811115615c00575f5ffd5b8501603f81018b13615c10575f5ffd5b6020810151615c21615739826156f9565b808282526020820191506020808460051b8601010192508d831115615c44575f5ffd5b6040840193505b82841015615c66578351825260209384019390910190615c4b565b86525050602093840193919091019050615be2565b506020850152505050604082015167ffffffffffffffff811115615c9d575f5ffd5b615ca986828501615aac565b604083015250949350505050565b602080825282518282018190525f918401906040840190835b81811015614b6957835180516001600160a01b031684526020908101516001600160801b03168185015290930192604090920191600101615cd0565b60608101615d1a8286614c48565b60ff93909316602082015260400152919050565b6012811061404757614047614ad3565b6102a08101615d4d8288614f39565b615d5b610220830187615d2e565b6102408201949094529115156102608301526001600160801b03166102809091015292915050565b6001600160801b0383168152604081016104846020830184614c48565b6001600160801b038181168382160190811115610bc357610bc361523e565b82815261024081016104846020830184614f39565b83815260608101615de86020830185615d2e565b826040830152949350505050565b608081525f615e086080830187615627565b82810360208401528086518083526020830191506020880192505f5b81811015615e42578351835260209384019390920191600101615e24565b5050604084019590955250506001600160a01b03919091166060909101529291505056'
