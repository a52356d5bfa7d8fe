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
export const mediationBytecode = '0x610200604052348015610010575f5ffd5b5060405161644638038061644683398101604081905261002f91610417565b60208101516001600160a01b0316158015906100bf5750306001600160a01b031681602001516001600160a01b0316635ba6284f6040518163ffffffff1660e01b8152600401602060405180830381865afa158015610090573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906100b491906104e1565b6001600160a01b0316145b6100dc57604051635d3e855f60e11b815260040160405180910390fd5b306001600160a01b031681604001516001600160a01b0316635ba6284f6040518163ffffffff1660e01b8152600401602060405180830381865afa158015610126573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061014a91906104e1565b6001600160a01b031614801561016d57506101008101516001600160a01b031615155b61018a57604051635d3e855f60e11b815260040160405180910390fd5b60016001605a1b0381602001516001600160a01b031663fc0c546a6040518163ffffffff1660e01b8152600401602060405180830381865afa1580156101d2573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906101f691906104e1565b6001600160a01b03166318160ddd6040518163ffffffff1660e01b8152600401602060405180830381865afa158015610231573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906102559190610503565b111561027457604051635d3e855f60e11b815260040160405180910390fd5b805160208083015160408085015160608601516001600160a01b0390811660e090815291811660c090815293811660a09081529581166080908152870151958701519387015181166101405292831661012090815294831661010090815290860151908601519486015183166101a05293821661018052921661016052466101e0819052835192517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f936103979385937f8ad88815c51549d3e46351c97253bb46393faae42f910fe5816141b4428188b0937fc89efdaa54c0f20c7adf612882df0950f5a951637e0307cdcb4c672f298b8bc6939192019485526020850193909352604084019190915260608301526001600160a01b0316608082015260a00190565b60408051601f1981840301815291905280516020909101206101c0525061051a9050565b60405161014081016001600160401b03811182821017156103ea57634e487b7160e01b5f52604160045260245ffd5b60405290565b6001600160a01b0381168114610404575f5ffd5b50565b8051610412816103f0565b919050565b5f610140828403128015610429575f5ffd5b506104326103bb565b61043b83610407565b815261044960208401610407565b602082015261045a60408401610407565b604082015261046b60608401610407565b606082015261047c60808401610407565b608082015261048d60a08401610407565b60a082015261049e60c08401610407565b60c08201526104af60e08401610407565b60e08201526104c16101008401610407565b6101008201526104d46101208401610407565b6101208201529392505050565b5f602082840312156104f1575f5ffd5b81516104fc816103f0565b9392505050565b5f60208284031215610513575f5ffd5b5051919050565b60805160a05160c05160e05161010051610120516101405161016051610180516101a0516101c0516101e051615e2b61061b5f395f611d4b01525f611e1e01525f610bbf01525f81816102b4015281816118af01528181611a8a015261447301525f6131b601525f6134de01525f8181610a2801526143ae01525f81816104fe015281816105d4015281816119a70152611eef01525f818161222a01526123eb01525f81816122e00152818161324f015261408301525f8181611c17015261335201525f818161035001528181610c4301528181610d8e01528181610e610152818161182a01528181611da0015281816133f60152613d400152615e2b5ff3fe608060405234801561000f575f5ffd5b506004361061016e575f3560e01c8063a4471647116100d2578063b5ac289611610088578063d49224e911610063578063d49224e9146102f1578063d8651ad014610311578063ecb797c914610324575f5ffd5b8063b5ac289614610294578063b60d4288146102a7578063b7fd743a146102de575f5ffd5b8063abc7d14d116100b8578063abc7d14d1461027a578063adf73a0414610283578063ae3e0f021461028c575f5ffd5b8063a447164714610254578063a9f092d814610267575f5ffd5b80637021b6321161012757806394e60f371161010d57806394e60f371461021957806395b1c29e1461022c578063a245a62f14610234575f5ffd5b80637021b632146101f35780638d3f498214610206575f5ffd5b806358db0fd11161015757806358db0fd1146101ad57806360556b6a146101c057806368214005146101d3575f5ffd5b8063429c245e1461017257806346b16f4114610187575b5f5ffd5b6101856101803660046149ca565b610337565b005b61019a6101953660046149e5565b610436565b6040519081526020015b60405180910390f35b6101856101bb3660046149fc565b61048b565b6101856101ce3660046149ca565b610921565b6101e66101e1366004614a80565b610b01565b6040516101a49190614b0c565b610185610201366004614b73565b610ba1565b610185610214366004614ba0565b610cfa565b610185610227366004614be0565b611010565b61019a600781565b6102476102423660046149e5565b61127c565b6040516101a49190614cab565b6101856102623660046149ca565b611344565b6101856102753660046149ca565b6113dd565b61019a610e1081565b61019a61025881565b61019a600281565b6101856102a23660046149ca565b611503565b6040516001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001681526020016101a4565b6101856102ec3660046149ca565b611547565b6103046102ff3660046149e5565b61161b565b6040516101a49190614e2b565b61018561031f366004614e3a565b6116ae565b610185610332366004614e63565b611811565b604051638c0cff1f60e01b81525f906001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001690638c0cff1f90610385908590600401615083565b60c0604051808303815f875af11580156103a1573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906103c59190615185565b90506103f76103da6060840160408501615203565b6001600160a01b0316336001600160a01b031614825f015161193f565b805161040d9061040883338061198a565b611bba565b80606001511561043257610432815f0151338360a001516001600160801b0316611bd8565b5050565b5f5f61044183611cd6565b905061045c816060015160016104579190615232565b611d25565b816060015160ff168261016001516bffffffffffffffffffffffff16901b610484919061524b565b9392505050565b5f5f61049685611d40565b90925090506104c360015b826040015160058111156104b7576104b7614ab3565b14838360400151611e92565b60208101516040517f2ef4c88100000000000000000000000000000000000000000000000000000000815264ffffffffff90911660048201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690632ef4c88190602401602060405180830381865afa15801561054b573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061056f9190615262565b1561058d5761058682828360a0015160ff16611ecd565b5050505050565b60208101516040517f4a5ae6d800000000000000000000000000000000000000000000000000000000815264ffffffffff90911660048201525f9081906001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001690634a5ae6d8906024016040805180830381865afa158015610618573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061063c919061527b565b91509150808484602001519091610694576040517f9e18e987000000000000000000000000000000000000000000000000000000008152600481019290925264ffffffffff1660248201526044015b60405180910390fd5b505f905085156106ad576106a8878761202e565b6106af565b5f5b9050846101e089013582146106f3576040517f506264fb00000000000000000000000000000000000000000000000000000000815260040161068b91815260200190565b505f5f610704878b888c8c8a612060565b9150915081515f0361076e57808061072357506002866080015160ff16145b1561073f57610733878b8861259c565b50505050505050505050565b6001866080018181516107529190615232565b60ff90811690915260a088015161073392508991899116611ecd565b60026107a86102586107886101c08e016101a08f016152a5565b6107999063ffffffff16600261524b565b6107a391906152be565b6126cb565b64ffffffffff81166020890152604088018260058111156107cb576107cb614ab3565b60058111156107dc576107dc614ab3565b9052505f90505b8251811015610916575f876101a001516001896060015161080491906152d1565b60ff1660048110610817576108176152ea565b60200201805190610827826152fe565b60ff1660ff1681525060ff16905061086161085a85848151811061084d5761084d6152ea565b60200260200101516126d6565b5f80612758565b5f8a815260046020908152604080832060608d015160081b61ff001686178452909152902055835184908390811061089b5761089b6152ea565b60200260200101516001600160a01b0316897fa56b7fe401dd6165e306b5e888c53b8234be978a1470844878277f6aa23928b18a60600151848c602001516040516109059392919060ff939093168352602083019190915264ffffffffff16604082015260600190565b60405180910390a3506001016107e3565b506107338787611bba565b5f5f61092c83611d40565b5f8281526002602081905260409091205461018083015291935091508160400151600581111561095e5761095e614ab3565b036109dc575f61096e8383612784565b1561099157610258826020015164ffffffffff1661098c91906152be565b61099e565b816020015164ffffffffff165b90506109aa8382612827565b6101808201516109d6901515806109cb5750826020015164ffffffffff1682145b848460400151611e92565b50610a0c565b6109e660036104a1565b5f6109f18383612784565b1115610a0c57610a0c82826020015164ffffffffff16612827565b604051636dcf0ed360e01b81526101c084013560048201525f907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690636dcf0ed390602401608060405180830381865afa158015610a75573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610a99919061531c565b90505f610aac848485606001515f61286c565b90505f610ac482856060015186610180015186612995565b9050610ad285856005612b8c565b604081015115610aed57610aed858786858560400151612bc2565b610af985878684612ee3565b505050505050565b60605f610b0d84611cd6565b5f85815260026020526040902054610180820152905060ff83161580610b3c5750806060015160ff168360ff16115b15610b8a57604080515f8082526020820190925290610b81565b604080516060810182525f80825260208083018290529282015282525f19909201910181610b565790505b50915050610b9b565b610b97848285600161286c565b9150505b92915050565b5f5f610bac84611d40565b9092509050610be6336001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016148361193f565b610c0e600582604001516005811115610c0157610c01614ab3565b1415838360400151611e92565b5f81604001516005811115610c2557610c25614ab3565b03610ce757604051638c0cff1f60e01b81525f906001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001690638c0cff1f90610c78908890600401615083565b60c0604051808303815f875af1158015610c94573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610cb89190615185565b9050610ce381858360600151610cdd57610cd86060890160408a01615203565b61198a565b5f61198a565b9150505b610cf482858360056130fc565b50505050565b5f5f610d0584611d40565b9092509050610d48600282604001516005811115610d2557610d25614ab3565b148015610d3d57505f83815260026020526040902054155b838360400151611e92565b610d5d82826020015164ffffffffff16612827565b6040517f64482ac4000000000000000000000000000000000000000000000000000000008152600481018390525f907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316906364482ac490602401606060405180830381865afa158015610ddb573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610dff919061539d565b92505f915050843584148015610e445750610e206080870160608801615203565b6001600160a01b0316610e396040870160208801615203565b6001600160a01b0316145b8015610f2257506bffffffffffffffffffffffff198216610f11467f0000000000000000000000000000000000000000000000000000000000000000610e8f368a90038a018a6153e2565b6040805160208082018690526001600160a01b0380861683850152845160608085019190915291850151166080808401919091529284015160a0808401919091529084015160c08301529183015160e0820152908201516101008201525f90610120016040516020818303038152906040528051906020012090509392505050565b6bffffffffffffffffffffffff1916145b9050833382610f565760405163259deeb560e11b815260048101929092526001600160a01b0316602482015260440161068b565b5050610f725f610f668686612784565b11858560400151611e92565b610f7b856135a1565b5f85815260026020526040902055610f9384846135f1565b610f9d8484611bba565b837fe1355da6325389849d8f4aaaf042161de4404350b6eba059eae46520e3990397866040013587606001358860800135876020015160405161100094939291909384526020840192909252604083015264ffffffffff16606082015260800190565b60405180910390a2505050505050565b5f61101a86611cd6565b905060028160400151600581111561103457611034614ab3565b14801561104c5750806020015164ffffffffff164210155b801561106457505f8681526002602052604090205415155b1561107d5761107386826135f1565b61107d8682611bba565b6110a460038260400151600581111561109857611098614ab3565b14878360400151611e92565b6020810151869064ffffffffff811642106110e2576040516382742f0f60e01b8152600481019290925264ffffffffff16602482015260440161068b565b50505f6110f2878388600161366e565b606083810151604080514660208083019190915230828401529381018c905260ff90921660808301523360a083015260c0820188905260e080830188905281518084039091018152610100909201905280519101209091505f81831864ffffffffff19161580156111775750600487600581111561117257611172614ab3565b148615145b90508080156111bb575085158061119f5750600287600581111561119d5761119d614ab3565b145b806111bb575060038760058111156111b9576111b9614ab3565b145b893390916111ee5760405163259deeb560e11b815260048101929092526001600160a01b0316602482015260440161068b565b50506112076112008463ffffffff1690565b8888612758565b5f8a815260046020908152604080832060608901805160081b61ff00168e178552925291829020929092559051905133918b917f56d49ccff8bde7c0bececbedfbbe45739c00903ae02478c4d3ae0d4814f8798f91611269918c908c90615444565b60405180910390a3505050505050505050565b606060055f8381526020019081526020015f20805480602002602001604051908101604052809291908181526020015f905b82821015611339575f848152602090819020604080516060810182526002860290920180546001600160a01b0316835260018101546001600160801b03811694840194909452919290830190600160801b900460ff16600781111561131557611315614ab3565b600781111561132657611326614ab3565b81525050815260200190600101906112ae565b505050509050919050565b5f5f61134f83611d40565b90925090505f60028260400151600581111561136d5761136d614ab3565b14801561138557505f83815260026020526040902054155b801561139957505f6113978484612784565b115b90506113aa81848460400151611e92565b5f610258836020015164ffffffffff166113c491906152be565b90506113d08482612827565b61058684868560046130fc565b5f5f6113e883611d40565b91509150611427816060015160ff166001148015610d3d575060018260400151600581111561141957611419614ab3565b1480610d3d575060026104a1565b5f6114386060850160408601615203565b6001600160a01b0316336001600160a01b0316148061147757506114626080850160608601615203565b6001600160a01b0316336001600160a01b0316145b8061148b575081516001600160a01b031633145b905061149881158461193f565b5f8381526005602052604090205483906007116114e4576040517feadecde800000000000000000000000000000000000000000000000000000000815260040161068b91815260200190565b50610cf4838361016001516bffffffffffffffffffffffff165f61372e565b5f5f61150e83611d40565b909250905061151d60046104a1565b61153282826020015164ffffffffff16612827565b6115428284838460e001516130fc565b505050565b5f5f61155283611d40565b909250905061156160046104a1565b6020810151829064ffffffffff8116421061159f576040516382742f0f60e01b8152600481019290925264ffffffffff16602482015260440161068b565b506115fa90506115b56060850160408601615203565b6001600160a01b0316336001600160a01b031614806115f457506115df6080850160608601615203565b6001600160a01b0316336001600160a01b0316145b8361193f565b6116118261160784610436565b8360e0015161372e565b61154282826138b5565b6116236148c9565b61162c82611cd6565b5f83815260026020526040902054610180820152905060058160400151600581111561165a5761165a614ab3565b14611679576116698282613907565b6001600160801b03166101208201525b60038160400151600581111561169157611691614ab3565b036116a9576116a08282612784565b60ff1660a08201525b919050565b5f6116b884611cd6565b90506116e16002826040015160058111156116d5576116d5614ab3565b14858360400151611e92565b6020810151849064ffffffffff8116421061171f576040516382742f0f60e01b8152600481019290925264ffffffffff16602482015260440161068b565b50505f61172e8583865f61366e565b905061174263ffffffff8216600185612758565b5f86815260046020908152604080832060608701805160081b61ff00168a17855290835292819020939093559051915160ff9092168252339187917f2e78c2785da3d0292a163e8c042fd75ce2f1d70b7af1cc097de59cbef1585683910160405180910390a360018260a0018181516117bb91906152d1565b60ff90811690915260a0840151165f039050611807576117da5f6126cb565b64ffffffffff166020808401919091525f86815260029091526040902054156118075761180785836135f1565b6105868583611bba565b604051638c0cff1f60e01b81525f906001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001690638c0cff1f9061185f908790600401615083565b60c0604051808303815f875af115801561187b573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061189f9190615185565b90506118e4336001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000161480156118dd575081606001515b825161193f565b80516118f59061040883868661198a565b6001600160a01b03821615610cf457610cf4815f0151836119228460a001516001600160801b0316613997565b8460a001516001600160801b031661193a91906152be565b611bd8565b803383610cf4576040517f8f8a244e00000000000000000000000000000000000000000000000000000000815260048101929092526001600160a01b0316602482015260440161068b565b6119926148c9565b604051630e84c36560e31b81524260048201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316906374261b2890602401602060405180830381865afa1580156119f4573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611a189190615468565b64ffffffffff166020820152600160a08201819052606082018190528080604084018190525050506060840151608085015160a08601516bffffffffffffffffffffffff166101608401526001600160801b0316610100830152151560c08201526001600160a01b03821615611af9577f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316826001600160a01b031614611ac8576001611acb565b60025b8161014001906002811115611ae257611ae2614ab3565b90816002811115611af557611af5614ab3565b9052505b816001600160a01b0316836001600160a01b031614611b4d5783515f908152600160205260409020805473ffffffffffffffffffffffffffffffffffffffff19166001600160a01b03851690811790915581525b826001600160a01b0316845f01517f35504d53d39ef700fe90826eb86c6f667d6f6943910a99169b77126097243351848460200151604051611bab9291906001600160a01b0392909216825264ffffffffff16602082015260400190565b60405180910390a39392505050565b611bc3816139a3565b5f928352602083905260409092209190915550565b6040517f521802080000000000000000000000000000000000000000000000000000000081526001600160a01b038381166004830152602482018390527f000000000000000000000000000000000000000000000000000000000000000016906352180208906044016020604051808303815f875af1158015611c5d573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611c819190615262565b838383909192610af9576040517f08f7b18c00000000000000000000000000000000000000000000000000000000815260048101939093526001600160a01b039091166024830152604482015260640161068b565b611cde6148c9565b5f82815260208190526040902054611cf581613b53565b9150600160ea82901c811603611d1f575f838152600160205260409020546001600160a01b031682525b50919050565b5f6001611d3660ff84166002615564565b610b9b919061556f565b5f611d496148c9565b7f00000000000000000000000000000000000000000000000000000000000000004614611e19576040517fb214220b0000000000000000000000000000000000000000000000000000000081526001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000169063b214220b90611dd5908690600401615083565b602060405180830381865afa158015611df0573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611e149190615582565b611e80565b611e807f0000000000000000000000000000000000000000000000000000000000000000611e4685613cdc565b6040517f19010000000000000000000000000000000000000000000000000000000000008152600281019290925260228201526042902090565b9150611e8b82611cd6565b9050915091565b818184610586576040517f2c51a03900000000000000000000000000000000000000000000000000000000815260040161068b929190615599565b604051630e84c36560e31b815242600482015260019082906001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016906374261b2890602401602060405180830381865afa158015611f34573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611f589190615468565b64ffffffffff8116602086015260ff821660a086015260408501836005811115611f8457611f84614ab3565b6005811115611f9557611f95614ab3565b815250505050611fa58383611bba565b60608281015160808401516020808601516040805160ff9586168152949093169184019190915264ffffffffff16828201525185927f7dcc80037cec1a5b7332a82e0ef7f1181c404ae5f4dfa248ab460d464b49083d928290030190a26115428360057f457363616c617465640000000000000000000000000000000000000000000000613d10565b5f82826040516020016120429291906155b6565b60405160208183030381529060405280519060200120905092915050565b60605f5f612072888860600151613da2565b90505f6120948a8a8a60108c60a0015160ff1661208f91906152be565b613de5565b90508760a0015160ff1667ffffffffffffffff8111156120b6576120b6615092565b6040519080825280602002602001820160405280156120df578160200160208202803683370190505b5093505f5f90505f6040518060a001604052805f5f1b81526020018b60a0015160ff16815260200160108c60a0015160ff1661211b91906152be565b81526020015f8c6080015160ff168c8c905061213791906152be565b11612147578b6101600151612155565b6bffffffffffffffffffffffff5b6bffffffffffffffffffffffff1681525f60209091015290505b5f816020015111801561218557505f8160400151115b801561218f575084155b1561251457868c8b606001518c6080015184604001516040516020016121da959493929190948552602085019390935260ff9182166040850152166060830152608082015260a00190565b60408051601f1981840301815291815281516020909201919091208252517f6550d7ff00000000000000000000000000000000000000000000000000000000815260609081906001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001690636550d7ff906122659086908f908f908b90600401615625565b5f60405180830381865afa15801561227f573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d908101601f191682016040526122a69190810190615754565b6040517fdd0f463800000000000000000000000000000000000000000000000000000000815290995091935091505f906001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000169063dd0f46389061231990869086908c90600401615821565b6020604051808303815f875af1158015612335573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906123599190615582565b90508251846040015161236c919061556f565b6001608086015260408501525f5b835181101561250b576123b287858381518110612399576123996152ea565b6020026020010151815160010180835260200290910152565b600182821c165f036124a4575f8382815181106123d1576123d16152ea565b602002602001015167ffffffffffffffff16111561249f577f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663a584119485838151811061242a5761242a6152ea565b60200260200101516040518263ffffffff1660e01b815260040161245d91906001600160a01b0391909116815260200190565b6020604051808303815f875af1158015612479573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061249d9190615262565b505b612503565b8381815181106124b6576124b66152ea565b60200260200101518a87806124ca9061588b565b9850815181106124dc576124dc6152ea565b6001600160a01b0390921660209283029190910182015285018051612500906158a3565b90525b60010161237a565b5050505061216f565b80602001515f0361252c57505f935061259192505050565b81865261257c868367ffffffffffffffff81111561254c5761254c615092565b604051908082528060200260200182016040528015612575578160200160208202803683370190505b5086614053565b5050604080515f815260208101909152935050505b965096945050505050565b5f8160e0015160078111156125b3576125b3614ab3565b14806125ef57505f816101a00151600183606001516125d291906152d1565b60ff16600481106125e5576125e56152ea565b602002015160ff16115b15612620575f838152600260205260408120546115429185918591859190036126195760076130fc565b60066130fc565b60018160600181815161263391906152d1565b60ff169052505f838152600560205260409020805460069082906126599060019061556f565b81548110612669576126696152ea565b5f918252602090912060016002909202010180547fffffffffffffffffffffffffffffff00ffffffffffffffffffffffffffffffff16600160801b8360078111156126b6576126b6614ab3565b0217905550610cf48484848560e001516130fc565b5f610b9b82426152be565b6001600160a01b0381165f9081526006602052604090205480156126f957919050565b60085f81546127079061588b565b91829055506001600160a01b039092165f8181526006602090815260408083208684526007909252909120805473ffffffffffffffffffffffffffffffffffffffff19169092179091558290555090565b5f83602084600581111561276e5761276e614ab3565b64ffffffffff198516911b171790509392505050565b5f805b826101a001516001846060015161279e91906152d1565b60ff16600481106127b1576127b16152ea565b602002015160ff16811015612820575f84815260046020526040812060608501516001926127f6929160081b61ff0016851781526020019081526020015f20546140be565b600581111561280757612807614ab3565b03612818576128158261588b565b91505b600101612787565b5092915050565b818142811115610cf4576040517f1b4d46df0000000000000000000000000000000000000000000000000000000081526004810192909252602482015260440161068b565b6101a08301516060906128806001856152d1565b60ff1660048110612893576128936152ea565b602002015160ff1667ffffffffffffffff8111156128b3576128b3615092565b6040519080825280602002602001820160405280156128fc57816020015b604080516060810182525f80825260208083018290529282015282525f199092019101816128d15790505b5090505f5b815181101561298c575f868152600460209081526040808320600888901b61ff001685178452909152902054612966818561293c575f61295b565b63ffffffff83165f908152600760205260409020546001600160a01b03165b8861018001516140d8565b838381518110612978576129786152ea565b602090810291909101015250600101612901565b50949350505050565b6129b76040805160608101909152805f81526020015f81526020015f81525090565b5f6129c1856141a1565b90505f80805b8851811015612b68575f8982815181106129e3576129e36152ea565b60200260200101516020015190505f6005811115612a0357612a03614ab3565b816005811115612a1557612a15614ab3565b1480612a3257506001816005811115612a3057612a30614ab3565b145b15612a4957856040018051612a469061588b565b90525b6004816005811115612a5d57612a5d614ab3565b03612a6e57612a6b8361588b565b92505b6002816005811115612a8257612a82614ab3565b14158015612aa257506003816005811115612a9f57612a9f614ab3565b14155b15612aad5750612b60565b6002612ad38b8481518110612ac457612ac46152ea565b60200260200101518a8a6141cd565b6005811115612ae457612ae4614ab3565b03612af957612af28461588b565b9350612b5e565b84612b068b848b8b61423f565b10612b5e5760028a8381518110612b1f57612b1f6152ea565b602002602001015160400151875f018860200182815250826007811115612b4857612b48614ab3565b6007811115612b5957612b59614ab3565b905250505b505b6001016129c7565b50828210612b7557600184525b828110612b8157600384525b505050949350505050565b60408201816005811115612ba257612ba2614ab3565b90816005811115612bb557612bb5614ab3565b9052506115428383611bba565b5f612bd08460600151611d25565b90505f81600181612be760e08a0160c08b016158b8565b6001600160801b0316612bfa91906152be565b612c04919061556f565b612c0e91906158d3565b9050612c1a838261524b565b5f8881526003602052604081208054909190612c379084906152be565b909155505f90508367ffffffffffffffff811115612c5757612c57615092565b604051908082528060200260200182016040528015612c80578160200160208202803683370190505b5090505f8467ffffffffffffffff811115612c9d57612c9d615092565b604051908082528060200260200182016040528015612cc6578160200160208202803683370190505b5090505f5b8651811015612ebf575f878281518110612ce757612ce76152ea565b6020026020010151602001516005811115612d0457612d04614ab3565b14158015612d4157506001878281518110612d2157612d216152ea565b6020026020010151602001516005811115612d3e57612d3e614ab3565b14155b612eb7575f8a815260046020526040812060608a0151612d7f9190839060081b61ff001685175b81526020019081526020015f205463ffffffff1690565b9050612daa8160058a8581518110612d9957612d996152ea565b602002602001015160400151612758565b5f8c815260046020908152604080832060608e015160081b61ff001687178452909152902055612dd9876158a3565b5f8281526007602052604090205485519198506001600160a01b031690869086908a908110612e0a57612e0a6152ea565b60200260200101858a81518110612e2357612e236152ea565b6020026020010182815250826001600160a01b03166001600160a01b03168152505050838781518110612e5857612e586152ea565b60200260200101516001600160a01b03168b7f5c8016ea3e45f5163b76233010fd6fe91cb9f789bce0cf87fbc11da1e63c23cc8b6060015188604051612ead92919060ff929092168252602082015260400190565b60405180910390a3505b600101612ccb565b50612ed88282612ed38b8b60600151613da2565b614053565b505050505050505050565b600181516007811115612ef857612ef8614ab3565b1480612f2857505f81516007811115612f1357612f13614ab3565b14158015612f2857506001826060015160ff16115b156130765760608201515f9060ff1660041480612f695750600182516007811115612f5557612f55614ab3565b148015612f695750612f6784846142e6565b155b90508015612f8657612f80858585855f01516130fc565b50610cf4565b8151600490612f96610e106126cb565b64ffffffffff811660208701526040860160e08701836007811115612fbd57612fbd614ab3565b6007811115612fce57612fce614ab3565b9052836005811115612fe257612fe2614ab3565b6005811115612ff357612ff3614ab3565b815250505050847f51480f9e6beb5e87c051578078dd4048e0ab5147d86d1136314db81b16b2bc97835f015185606001518660200151604051613038939291906158f2565b60405180910390a261304a8584611bba565b612f808560087f52756c6564000000000000000000000000000000000000000000000000000000613d10565b80604001515f036130b557600460ff16826060015160ff16036130a5576130a084848460066130fc565b610cf4565b5f60e08301526130a084836138b5565b6002826080015160ff16036130d1576130a084848460076130fc565b6001826080018181516130e49190615232565b60ff169052506040810151610cf49085908490611ecd565b600381600781111561311057613110614ab3565b148015613124575061312283836142e6565b155b1561312d575060045b5f61313782614329565b5f8681526002602052604090205490915082906131548786613907565b6001600160801b038116610120870152610180860182905260e0860183600781111561318257613182614ab3565b600781111561319357613193614ab3565b8152505050506131a585846005612b8c565b5f6131b186868661437c565b90505f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316632f0d41df87846040518363ffffffff1660e01b81526004016132029291906159a6565b5f60405180830381865afa15801561321c573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d908101601f191682016040526132439190810190615b07565b90506001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001663e76fede66132846080890160608a01615203565b61328d896145f8565b845160405160e085901b7fffffffff000000000000000000000000000000000000000000000000000000001681526001600160a01b039093166004840152602483019190915260448201523060648201526084015f604051808303815f87803b1580156132f8575f5ffd5b505af115801561330a573d5f5f3e3d5ffd5b5050505061331d8683836020015161465a565b60408082015190517f55bedd6f0000000000000000000000000000000000000000000000000000000081526001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016916355bedd6f916133869190600401615c7c565b5f604051808303815f87803b15801561339d575f5ffd5b505af11580156133af573d5f5f3e3d5ffd5b505050606086015182516040518a93507f7b8655ac1f0f81f441553458269ecb96c2f1e5e6bc88f9bedf0991b3260bc4ad926133ec928992615cd1565b60405180910390a27f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663e4fa8b898761342d8761483d565b7f4d656469617465640000000000000000000000000000000000000000000000008960c0015188613463578a6101000151613465565b5f5b6040518663ffffffff1660e01b8152600401613485959493929190615d03565b5f604051808303815f87803b15801561349c575f5ffd5b505af11580156134ae573d5f5f3e3d5ffd5b5050505082806134cf575060018460078111156134cd576134cd614ab3565b145b15613598576001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001663e19911926135136080890160608a01615203565b6040517fffffffff0000000000000000000000000000000000000000000000000000000060e084901b1681526001600160a01b039091166004820152602481018a905260a08901356044820152851560648201526084015f604051808303815f87803b158015613581575f5ffd5b505af1158015613593573d5f5f3e3d5ffd5b505050505b50505050505050565b5f8160400135826060013583608001356040516020016135d4939291909283526020830191909152604082015260600190565b604051602081830303815290604052805190602001209050919050565b60035f6135ff6102586126cb565b64ffffffffff8116602085015260ff821660a08501526040840183600581111561362b5761362b614ab3565b600581111561363c5761363c614ab3565b8152505050506104328260067f436f6d6d69747465640000000000000000000000000000000000000000000000613d10565b5f6136ac846101a001516001866060015161368991906152d1565b60ff166004811061369c5761369c6152ea565b602002015160ff1684108661193f565b505f848152600460209081526040808320606087015160081b61ff0016861784528252808320543384526006909252909120546137269063ffffffff8316148015613720575082600581111561370457613704614ab3565b61370d836140be565b600581111561371e5761371e614ab3565b145b8661193f565b949350505050565b613739833384611bd8565b5f83815260036020526040812080548492906137569084906152be565b90915550505f8381526005602090815260409182902082516060810184523381526001600160801b0386169281019290925291810183600781111561379d5761379d614ab3565b90528154600181810184555f938452602093849020835160029093020180546001600160a01b0390931673ffffffffffffffffffffffffffffffffffffffff199093169290921782559282015192810180546001600160801b039094167fffffffffffffffffffffffffffffffff00000000000000000000000000000000851681178255604084015193949293927fffffffffffffffffffffffffffffff00000000000000000000000000000000001617600160801b83600781111561386557613865614ab3565b02179055505050336001600160a01b0316837f4233c00de18e639089b70a084b5eb937666d52dd4e81851073bba8953c757be184846040516138a8929190615d48565b60405180910390a3505050565b6138d1600460ff16826060015160ff1610838360400151611e92565b60608101516138e1906001615232565b5f608083015260ff1660608201819052610432908390839061390290611d25565b611ecd565b5f8281526003602052604081205490826101400151600281111561392d5761392d614ab3565b1461395357610160820151613950906bffffffffffffffffffffffff1682615d65565b90505b6002826101400151600281111561396c5761396c614ab3565b03610b9b5761398d8261016001516bffffffffffffffffffffffff16613997565b6104849082615d65565b5f610b9b6014836158d3565b5f60d8826040015160058111156139bc576139bc614ab3565b901b607e8361016001516bffffffffffffffffffffffff16901b60248461010001516001600160801b0316901b846020015164ffffffffff16171717905060e58260e001516007811115613a1257613a12614ab3565b901b60e08360a0015160ff16901b60de846080015160ff16901b60db856060015160ff16901b1717178117905060ed826101a00151600160048110613a5957613a596152ea565b602002015160ff16901b60eb836101a001515f60048110613a7c57613a7c6152ea565b602002015160ff16901b60e88461014001516002811115613a9f57613a9f614ab3565b901b17178117905060f9826101a00151600360048110613ac157613ac16152ea565b602002015160ff16901b60f3836101a00151600260048110613ae557613ae56152ea565b602002015160ff16901b17811790508160c0015115613b1e577c1000000000000000000000000000000000000000000000000000000000175b81516001600160a01b0316156116a9577d04000000000000000000000000000000000000000000000000000000000017919050565b613b5b6148c9565b640fffffffff821660208201526b03ffffffffffffffffffffff602483901c8116610100830152607e83901c1661016082015260d882901c6007166005811115613ba757613ba7614ab3565b81604001906005811115613bbd57613bbd614ab3565b90816005811115613bd057613bd0614ab3565b905250600760db83901c81166060830152600360de84901c166080830152600f60e084901c1660a0830152600160e484901c81161460c083015260e583901c811690811115613c2157613c21614ab3565b8160e001906007811115613c3757613c37614ab3565b90816007811115613c4a57613c4a614ab3565b905250600360e883901c166002811115613c6657613c66614ab3565b8161014001906002811115613c7d57613c7d614ab3565b90816002811115613c9057613c90614ab3565b9052506101a081018051600360eb85901c1690528051603f60ed85901c8116602090920191909152815160f385901c8216604090910152905160f99390931c1660609092019190915290565b5f7f1470c82908ca8c247335242d709baa171996138b79457794b99d97f44ffa0e0a826040516020016135d4929190615d84565b6040517f22e757df0000000000000000000000000000000000000000000000000000000081526001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016906322e757df90613d7990869086908690600401615d99565b5f604051808303815f87803b158015613d90575f5ffd5b505af1158015613598573d5f5f3e3d5ffd5b5f5f613dad836141a1565b905080600182613dbc876145f8565b613dc790600261524b565b613dd191906152be565b613ddb919061556f565b610b9791906158d3565b60605f613df38360056152be565b90505f5b846060015160ff16811015613e3957846101a001518160048110613e1d57613e1d6152ea565b6020020151613e2f9060ff16836152be565b9150600101613df7565b508067ffffffffffffffff811115613e5357613e53615092565b604051908082528060200260200182016040528015613e7c578160200160208202803683370190505b509150613e8f6060860160408701615203565b613e9f6080870160608801615203565b613eaf60a0880160808901615203565b613ec161014089016101208a01615203565b875f0151865f81518110613ed757613ed76152ea565b6020026020010187600181518110613ef157613ef16152ea565b6020026020010188600281518110613f0b57613f0b6152ea565b6020026020010189600381518110613f2557613f256152ea565b602002602001018a600481518110613f3f57613f3f6152ea565b6001600160a01b03968716602091820292909201015294841690945293821690925292831690915291169052600560015b856060015160ff168160ff1611614043575f5b6101a0870151613f946001846152d1565b60ff1660048110613fa757613fa76152ea565b602002015160ff16811015614032575f89815260046020526040812060079190613fdc908261ff00600888901b168617612d68565b815260208101919091526040015f20546001600160a01b031685846140008161588b565b955081518110614012576140126152ea565b6001600160a01b0390921660209283029190910190910152600101613f83565b5061403c816152fe565b9050613f70565b50825250949350505050565b9052565b6040517f4b7225bc0000000000000000000000000000000000000000000000000000000081526001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001690634b7225bc90613d79908690869086903090600401615dbb565b5f602082901c60ff166005811115610b9b57610b9b614ab3565b604080516060810182525f80825260208201819052918101919091526040518060600160405280846001600160a01b03168152602001614117866140be565b600581111561412857614128614ab3565b815264ffffffffff19861660209091015290505f60028260200151600581111561415457614154614ab3565b1480614175575060038260200151600581111561417357614173614ab3565b145b905080801561418c575082851864ffffffffff1916155b1561419957604082018390525b509392505050565b5f60036141ad83611d25565b6141b890600261524b565b6141c39060026152be565b610b9b91906158d3565b80515f908061421357506002846020015160058111156141ef576141ef614ab3565b14158015614213575060038460200151600581111561421057614210614ab3565b14155b1561422357506020830151610484565b82846040015114614235576003613726565b6002949350505050565b5f805b855181101561298c576003614271878381518110614262576142626152ea565b602002602001015186866141cd565b600581111561428257614282614ab3565b036142de578251806142cd57508585815181106142a1576142a16152ea565b6020026020010151604001518682815181106142bf576142bf6152ea565b602002602001015160400151145b156142de576142db8261588b565b91505b600101614242565b80515f906001600160a01b03161580610484575061430a6060840160408501615203565b6001600160a01b0316825f01516001600160a01b031614905092915050565b5f600282600781111561433e5761433e614ab3565b148061435b5750600482600781111561435957614359614ab3565b145b80610b9b5750600582600781111561437557614375614ab3565b1492915050565b614384614943565b60e0820151604051636dcf0ed360e01b81526101c085013560048201528391906001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001690636dcf0ed390602401608060405180830381865afa1580156143f3573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190614417919061531c565b60408401819052836020810183600781111561443557614435614ab3565b600781111561444657614446614ab3565b90529290925250505f848152600560209081526040808320805482518185028101850190935280835290937f0000000000000000000000000000000000000000000000000000000000000000938592919084015b82821015614525575f848152602090819020604080516060810182526002860290920180546001600160a01b0316835260018101546001600160801b03811694840194909452919290830190600160801b900460ff16600781111561450157614501614ab3565b600781111561451257614512614ab3565b815250508152602001906001019061449a565b5050506001600160a01b0390921660a085015260808401525050606082015160ff1667ffffffffffffffff81111561455f5761455f615092565b60405190808252806020026020018201604052801561459257816020015b606081526020019060019003908161457d5790505b50606082015260015b826060015160ff168160ff1611614199576145b9858483600161286c565b60608301516145c96001846152d1565b60ff16815181106145dc576145dc6152ea565b6020026020010181905250806145f1906152fe565b905061459b565b5f612710600181614611610120860161010087016152a5565b6146239063ffffffff166127106152be565b61463360e0870160c088016158b8565b6001600160801b0316614646919061524b565b61465091906152be565b6141c3919061556f565b5f5b8151811015610cf4575f5f90505f83838151811061467c5761467c6152ea565b60200260200101515167ffffffffffffffff81111561469d5761469d615092565b6040519080825280602002602001820160405280156146c6578160200160208202803683370190505b5090505f5b81518110156147ec575f866060015185815181106146eb576146eb6152ea565b60200260200101518281518110614704576147046152ea565b6020026020010151905060058081111561472057614720614ab3565b8160200151600581111561473657614736614ab3565b0361474157506147e4565b805f0151868681518110614757576147576152ea565b60200260200101518381518110614770576147706152ea565b602002602001015184868151811061478a5761478a6152ea565b602002602001018888815181106147a3576147a36152ea565b602002602001015187815181106147bc576147bc6152ea565b60209081029190910101919091526001600160a01b0390911690526147e08461588b565b9350505b6001016146cb565b505f848481518110614800576148006152ea565b6020026020010151905061481382849052565b82815261482f8282612ed38a61482a8960016152be565b613da2565b50505080600101905061465c565b5f600182600781111561485257614852614ab3565b0361485f5750600d919050565b600382600781111561487357614873614ab3565b036148805750600f919050565b600682600781111561489457614894614ab3565b036148a157506010919050565b60078260078111156148b5576148b5614ab3565b146148c157600e610b9b565b601192915050565b604080516101c0810182525f80825260208201819052918101829052606081018290526080810182905260a0810182905260c0810182905260e0810182905261010081018290526101208101829052610140810182905261016081018290526101808101919091526101a0810161493e61499b565b905290565b6040518060c001604052806149566148c9565b81526020015f8152604080516080810182525f808252602082810182905292820181905260608201529101908152606060208201819052604082018190525f91015290565b60405180608001604052806004906020820280368337509192915050565b5f6102208284031215611d1f575f5ffd5b5f61022082840312156149db575f5ffd5b61048483836149b9565b5f602082840312156149f5575f5ffd5b5035919050565b5f5f5f6102408486031215614a0f575f5ffd5b614a1985856149b9565b925061022084013567ffffffffffffffff811115614a35575f5ffd5b8401601f81018613614a45575f5ffd5b803567ffffffffffffffff811115614a5b575f5ffd5b8660208260051b8401011115614a6f575f5ffd5b939660209190910195509293505050565b5f5f60408385031215614a91575f5ffd5b82359150602083013560ff81168114614aa8575f5ffd5b809150509250929050565b634e487b7160e01b5f52602160045260245ffd5b60068110614ad757614ad7614ab3565b50565b6001600160a01b0381511682525f6020820151614af681614ac7565b6020840152506040908101519082015260600190565b602080825282518282018190525f918401906040840190835b81811015614b4957614b38838551614ada565b602094909401939250600101614b25565b509095945050505050565b6001600160a01b0381168114614ad7575f5ffd5b80356116a981614b54565b5f5f6102408385031215614b85575f5ffd5b614b8f84846149b9565b9150610220830135614aa881614b54565b5f5f8284036102e0811215614bb3575f5ffd5b614bbd85856149b9565b925060c061021f1982011215614bd1575f5ffd5b50610220830190509250929050565b5f5f5f5f5f60a08688031215614bf4575f5ffd5b8535945060208601359350604086013560068110614c10575f5ffd5b94979396509394606081013594506080013592915050565b6008811061404f5761404f614ab3565b5f8151808452602084019350602083015f5b82811015614ca15781515f6001600160a01b0382511688526001600160801b03602083015116602089015260408201519150614c896040890183614c28565b50506060959095019460209190910190600101614c4a565b5093949350505050565b602081525f6104846020830184614c38565b61404f81614ac7565b6003811061404f5761404f614ab3565b805f5b6004811015610cf457815160ff16845260209384019390910190600101614cd9565b80516001600160a01b031682526020810151614d20602084018264ffffffffff169052565b506040810151614d336040840182614cbd565b506060810151614d48606084018260ff169052565b506080810151614d5d608084018260ff169052565b5060a0810151614d7260a084018260ff169052565b5060c0810151614d8660c084018215159052565b5060e0810151614d9960e0840182614c28565b50610100810151614db66101008401826001600160801b03169052565b50610120810151614dd36101208401826001600160801b03169052565b50610140810151614de8610140840182614cc6565b50610160810151614e0a6101608401826bffffffffffffffffffffffff169052565b506101808101516101808301526101a08101516115426101a0840182614cd6565b6102208101610b9b8284614cfb565b5f5f5f60608486031215614e4c575f5ffd5b505081359360208301359350604090920135919050565b5f5f5f6102608486031215614e76575f5ffd5b614e8085856149b9565b9250610220840135614e9181614b54565b9150610240840135614ea281614b54565b809150509250925092565b6001600160801b0381168114614ad7575f5ffd5b80356116a981614ead565b803563ffffffff811681146116a9575f5ffd5b61ffff81168114614ad7575f5ffd5b80356116a981614edf565b67ffffffffffffffff81168114614ad7575f5ffd5b80356116a981614ef9565b8035825260208082013590830152614f3360408201614b68565b6001600160a01b03166040830152614f4d60608201614b68565b6001600160a01b03166060830152614f6760808201614b68565b6001600160a01b0316608083015260a08181013590830152614f8b60c08201614ec1565b6001600160801b031660c0830152614fa560e08201614ec1565b6001600160801b031660e0830152614fc06101008201614ecc565b63ffffffff16610100830152614fd96101208201614b68565b6001600160a01b0316610120830152614ff56101408201614eee565b61ffff1661014083015261500c6101608201614f0e565b67ffffffffffffffff166101608301526150296101808201614ecc565b63ffffffff166101808301526150426101a08201614ecc565b63ffffffff166101a08301526101c081810135908301526101e080820135908301526150716102008201614ecc565b63ffffffff8116610200840152505050565b6102208101610b9b8284614f19565b634e487b7160e01b5f52604160045260245ffd5b60405160c0810167ffffffffffffffff811182821017156150c9576150c9615092565b60405290565b6040805190810167ffffffffffffffff811182821017156150c9576150c9615092565b6040516060810167ffffffffffffffff811182821017156150c9576150c9615092565b604051601f8201601f1916810167ffffffffffffffff8111828210171561513e5761513e615092565b604052919050565b80516bffffffffffffffffffffffff19811681146116a9575f5ffd5b805164ffffffffff811681146116a9575f5ffd5b805180151581146116a9575f5ffd5b5f60c0828403128015615196575f5ffd5b5061519f6150a6565b825181526151af60208401615146565b60208201526151c060408401615162565b60408201526151d160608401615176565b606082015260808301516151e481614ead565b608082015260a08301516151f781614ead565b60a08201529392505050565b5f60208284031215615213575f5ffd5b813561048481614b54565b634e487b7160e01b5f52601160045260245ffd5b60ff8181168382160190811115610b9b57610b9b61521e565b8082028115828204841417610b9b57610b9b61521e565b5f60208284031215615272575f5ffd5b61048482615176565b5f5f6040838503121561528c575f5ffd5b8251915061529c60208401615176565b90509250929050565b5f602082840312156152b5575f5ffd5b61048482614ecc565b80820180821115610b9b57610b9b61521e565b60ff8281168282160390811115610b9b57610b9b61521e565b634e487b7160e01b5f52603260045260245ffd5b5f60ff821660ff81036153135761531361521e565b60010192915050565b5f608082840312801561532d575f5ffd5b506040516080810167ffffffffffffffff8111828210171561535157615351615092565b60405261535d83615176565b815261536b60208401615176565b6020820152604083015161537e81614edf565b6040820152606083015161539181614edf565b60608201529392505050565b5f5f5f606084860312156153af575f5ffd5b8351601281106153bd575f5ffd5b92506153cb60208501615162565b91506153d960408501615146565b90509250925092565b5f60c08284031280156153f3575f5ffd5b506153fc6150a6565b82358152602083013561540e81614b54565b602082015260408381013590820152606080840135908201526080808401359082015260a0928301359281019290925250919050565b60ff841681526060810161545784614ac7565b602082019390935260400152919050565b5f60208284031215615478575f5ffd5b61048482615162565b6001815b60018411156154bc578085048111156154a0576154a061521e565b60018416156154ae57908102905b60019390931c928002615485565b935093915050565b5f826154d257506001610b9b565b816154de57505f610b9b565b81600181146154f457600281146154fe5761551a565b6001915050610b9b565b60ff84111561550f5761550f61521e565b50506001821b610b9b565b5060208310610133831016604e8410600b841016171561553d575081810a610b9b565b6155495f198484615481565b805f190482111561555c5761555c61521e565b029392505050565b5f61048483836154c4565b81810381811115610b9b57610b9b61521e565b5f60208284031215615592575f5ffd5b5051919050565b828152604081016155a983614ac7565b8260208301529392505050565b5f8184825b85811015614b495781356155ce81614b54565b6001600160a01b0316835260209283019291909101906001016155bb565b5f8151808452602084019350602083015f5b82811015614ca15781516001600160a01b03168652602095860195909101906001016155fe565b5f60e082018651835260208701516020840152604087015160408401526060870151606084015260808701511515608084015260e060a084015280858252610100840190508691505f5b8681101561569f57823561568281614b54565b6001600160a01b031682526020928301929091019060010161566f565b5083810360c08501526156b281866155ec565b98975050505050505050565b5f67ffffffffffffffff8211156156d7576156d7615092565b5060051b60200190565b5f82601f8301126156f0575f5ffd5b81516157036156fe826156be565b615115565b8082825260208201915060208360051b860101925085831115615724575f5ffd5b602085015b8381101561574a57805161573c81614ef9565b835260209283019201615729565b5095945050505050565b5f5f5f60608486031215615766575f5ffd5b835167ffffffffffffffff81111561577c575f5ffd5b8401601f8101861361578c575f5ffd5b805161579a6156fe826156be565b8082825260208201915060208360051b8501019250888311156157bb575f5ffd5b6020840193505b828410156157e65783516157d581614b54565b8252602093840193909101906157c2565b80965050505050602084015167ffffffffffffffff811115615806575f5ffd5b615812868287016156e1565b9250506153d960408501615176565b606081525f61583360608301866155ec565b82810360208401528085518083526020830191506020870192505f5b8181101561587757835167ffffffffffffffff1683526020938401939092019160010161584f565b505060409390930193909352509392505050565b5f6001820161589c5761589c61521e565b5060010190565b5f816158b1576158b161521e565b505f190190565b5f602082840312156158c8575f5ffd5b813561048481614ead565b5f826158ed57634e487b7160e01b5f52601260045260245ffd5b500490565b606081016159008286614c28565b60ff8416602083015264ffffffffff83166040830152949350505050565b5f82825180855260208501945060208160051b830101602085015f5b8381101561599a57848303601f19018852815180518085526020918201918501905f5b8181101561598157615970838551614ada565b60209490940193925060010161595d565b50506020998a019990945092909201915060010161593a565b50909695505050505050565b6159b08184614f19565b6102406102208201526159c861024082018351614cfb565b5f60208301516159dc610460840182614c28565b50604083015180511515610480840152602081015115156104a084015261ffff6040820151166104c084015261ffff6060820151166104e0840152506060830151610320610500840152615a3461056084018261591e565b9050608084015161023f1984830301610520850152615a538282614c38565b91505060a084015161298c6105408501826001600160a01b03169052565b5f82601f830112615a80575f5ffd5b8151615a8e6156fe826156be565b8082825260208201915060208360061b860101925085831115615aaf575f5ffd5b602085015b8381101561574a5760408188031215615acb575f5ffd5b615ad36150cf565b8151615ade81614b54565b81526020820151615aee81614ead565b6020828101919091529084529290920191604001615ab4565b5f60208284031215615b17575f5ffd5b815167ffffffffffffffff811115615b2d575f5ffd5b820160608185031215615b3e575f5ffd5b615b466150f2565b81518152602082015167ffffffffffffffff811115615b63575f5ffd5b8201601f81018613615b73575f5ffd5b8051615b816156fe826156be565b8082825260208201915060208360051b850101925088831115615ba2575f5ffd5b602084015b83811015615c4057805167ffffffffffffffff811115615bc5575f5ffd5b8501603f81018b13615bd5575f5ffd5b6020810151615be66156fe826156be565b808282526020820191506020808460051b8601010192508d831115615c09575f5ffd5b6040840193505b82841015615c2b578351825260209384019390910190615c10565b86525050602093840193919091019050615ba7565b506020850152505050604082015167ffffffffffffffff811115615c62575f5ffd5b615c6e86828501615a71565b604083015250949350505050565b602080825282518282018190525f918401906040840190835b81811015614b4957835180516001600160a01b031684526020908101516001600160801b03168185015290930192604090920191600101615c95565b60608101615cdf8286614c28565b60ff93909316602082015260400152919050565b6012811061404f5761404f614ab3565b6102a08101615d128288614f19565b615d20610220830187615cf3565b6102408201949094529115156102608301526001600160801b03166102809091015292915050565b6001600160801b0383168152604081016104846020830184614c28565b6001600160801b038181168382160190811115610b9b57610b9b61521e565b82815261024081016104846020830184614f19565b83815260608101615dad6020830185615cf3565b826040830152949350505050565b608081525f615dcd60808301876155ec565b82810360208401528086518083526020830191506020880192505f5b81811015615e07578351835260209384019390920191600101615de9565b5050604084019590955250506001600160a01b03919091166060909101529291505056'
