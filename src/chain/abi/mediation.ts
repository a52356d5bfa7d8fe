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
export const mediationBytecode = '0x610200604052348015610010575f5ffd5b506040516164d83803806164d883398101604081905261002f91610417565b60208101516001600160a01b0316158015906100bf5750306001600160a01b031681602001516001600160a01b0316635ba6284f6040518163ffffffff1660e01b8152600401602060405180830381865afa158015610090573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906100b491906104e1565b6001600160a01b0316145b6100dc57604051635d3e855f60e11b815260040160405180910390fd5b306001600160a01b031681604001516001600160a01b0316635ba6284f6040518163ffffffff1660e01b8152600401602060405180830381865afa158015610126573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061014a91906104e1565b6001600160a01b031614801561016d57506101008101516001600160a01b031615155b61018a57604051635d3e855f60e11b815260040160405180910390fd5b60016001605a1b0381602001516001600160a01b031663fc0c546a6040518163ffffffff1660e01b8152600401602060405180830381865afa1580156101d2573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906101f691906104e1565b6001600160a01b03166318160ddd6040518163ffffffff1660e01b8152600401602060405180830381865afa158015610231573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906102559190610503565b111561027457604051635d3e855f60e11b815260040160405180910390fd5b805160208083015160408085015160608601516001600160a01b0390811660e090815291811660c090815293811660a09081529581166080908152870151958701519387015181166101405292831661012090815294831661010090815290860151908601519486015183166101a05293821661018052921661016052466101e0819052835192517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f936103979385937f8ad88815c51549d3e46351c97253bb46393faae42f910fe5816141b4428188b0937fc89efdaa54c0f20c7adf612882df0950f5a951637e0307cdcb4c672f298b8bc6939192019485526020850193909352604084019190915260608301526001600160a01b0316608082015260a00190565b60408051601f1981840301815291905280516020909101206101c0525061051a9050565b60405161014081016001600160401b03811182821017156103ea57634e487b7160e01b5f52604160045260245ffd5b60405290565b6001600160a01b0381168114610404575f5ffd5b50565b8051610412816103f0565b919050565b5f610140828403128015610429575f5ffd5b506104326103bb565b61043b83610407565b815261044960208401610407565b602082015261045a60408401610407565b604082015261046b60608401610407565b606082015261047c60808401610407565b608082015261048d60a08401610407565b60a082015261049e60c08401610407565b60c08201526104af60e08401610407565b60e08201526104c16101008401610407565b6101008201526104d46101208401610407565b6101208201529392505050565b5f602082840312156104f1575f5ffd5b81516104fc816103f0565b9392505050565b5f60208284031215610513575f5ffd5b5051919050565b60805160a05160c05160e05161010051610120516101405161016051610180516101a0516101c0516101e051615ebd61061b5f395f611d4601525f611e1901525f610be701525f81816102b4015281816118aa01528181611a8501526144f801525f6131e401525f6134f401525f8181610a1701526143f201525f81816104fe015281816105d4015281816119a20152611eea01525f818161222501526123e601525f81816122db0152818161327d01526140e001525f8181611c12015261336801525f818161035001528181610c6b01528181610db601528181610e890152818161182501528181611d9b0152818161340c0152613d9d0152615ebd5ff3fe608060405234801561000f575f5ffd5b506004361061016e575f3560e01c8063a4471647116100d2578063b5ac289611610088578063d49224e911610063578063d49224e9146102f1578063d8651ad014610311578063ecb797c914610324575f5ffd5b8063b5ac289614610294578063b60d4288146102a7578063b7fd743a146102de575f5ffd5b8063abc7d14d116100b8578063abc7d14d1461027a578063adf73a0414610283578063ae3e0f021461028c575f5ffd5b8063a447164714610254578063a9f092d814610267575f5ffd5b80637021b6321161012757806394e60f371161010d57806394e60f371461021957806395b1c29e1461022c578063a245a62f14610234575f5ffd5b80637021b632146101f35780638d3f498214610206575f5ffd5b806358db0fd11161015757806358db0fd1146101ad57806360556b6a146101c057806368214005146101d3575f5ffd5b8063429c245e1461017257806346b16f4114610187575b5f5ffd5b610185610180366004614a50565b610337565b005b61019a610195366004614a6b565b610436565b6040519081526020015b60405180910390f35b6101856101bb366004614a82565b61048b565b6101856101ce366004614a50565b610921565b6101e66101e1366004614b06565b610b29565b6040516101a49190614b8f565b610185610201366004614bf9565b610bc9565b610185610214366004614c26565b610d22565b610185610227366004614c66565b611038565b61019a600781565b610247610242366004614a6b565b611277565b6040516101a49190614d31565b610185610262366004614a50565b61133f565b610185610275366004614a50565b6113d8565b61019a610e1081565b61019a61025881565b61019a600281565b6101856102a2366004614a50565b6114fe565b6040516001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001681526020016101a4565b6101856102ec366004614a50565b611542565b6103046102ff366004614a6b565b611616565b6040516101a49190614eb8565b61018561031f366004614ec7565b6116a9565b610185610332366004614ef0565b61180c565b604051638c0cff1f60e01b81525f906001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001690638c0cff1f90610385908590600401615110565b60c0604051808303815f875af11580156103a1573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906103c59190615212565b90506103f76103da6060840160408501615290565b6001600160a01b0316336001600160a01b031614825f015161193a565b805161040d90610408833380611985565b611bb5565b80606001511561043257610432815f0151338360a001516001600160801b0316611bd3565b5050565b5f5f61044183611cd1565b905061045c8160600151600161045791906152bf565b611d20565b816060015160ff168261016001516bffffffffffffffffffffffff16901b61048491906152d8565b9392505050565b5f5f61049685611d3b565b90925090506104c360015b826040015160058111156104b7576104b7614b39565b14838360400151611e8d565b60208101516040517f2ef4c88100000000000000000000000000000000000000000000000000000000815264ffffffffff90911660048201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690632ef4c88190602401602060405180830381865afa15801561054b573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061056f91906152ef565b1561058d5761058682828360a0015160ff16611ec8565b5050505050565b60208101516040517f4a5ae6d800000000000000000000000000000000000000000000000000000000815264ffffffffff90911660048201525f9081906001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001690634a5ae6d8906024016040805180830381865afa158015610618573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061063c9190615308565b91509150808484602001519091610694576040517f9e18e987000000000000000000000000000000000000000000000000000000008152600481019290925264ffffffffff1660248201526044015b60405180910390fd5b505f905085156106ad576106a88787612029565b6106af565b5f5b9050846101e089013582146106f3576040517f506264fb00000000000000000000000000000000000000000000000000000000815260040161068b91815260200190565b505f5f610704878b888c8c8a61205b565b9150915081515f0361076e57808061072357506002866080015160ff16145b1561073f57610733878b88612597565b50505050505050505050565b60018660800181815161075291906152bf565b60ff90811690915260a088015161073392508991899116611ec8565b60026107a86102586107886101c08e016101a08f01615332565b6107999063ffffffff1660026152d8565b6107a3919061534b565b6126c6565b64ffffffffff81166020890152604088018260058111156107cb576107cb614b39565b60058111156107dc576107dc614b39565b9052505f90505b8251811015610916575f876101a0015160018960600151610804919061535e565b60ff166004811061081757610817615377565b602002018051906108278261538b565b60ff1660ff1681525060ff16905061086161085a85848151811061084d5761084d615377565b60200260200101516126d1565b5f80612753565b5f8a815260046020908152604080832060608d015160081b61ff001686178452909152902055835184908390811061089b5761089b615377565b60200260200101516001600160a01b0316897fa56b7fe401dd6165e306b5e888c53b8234be978a1470844878277f6aa23928b18a60600151848c602001516040516109059392919060ff939093168352602083019190915264ffffffffff16604082015260600190565b60405180910390a3506001016107e3565b506107338787611bb5565b5f5f61092c83611d3b565b5f8281526002602081905260409091205461018083015291935091508160400151600581111561095e5761095e614b39565b036109dc575f61096e838361277f565b1561099157610258826020015164ffffffffff1661098c919061534b565b61099e565b816020015164ffffffffff165b90506109aa8382612822565b6101808201516109d6901515806109cb5750826020015164ffffffffff1682145b848460400151611e8d565b50610a0c565b6109e660036104a1565b5f6109f1838361277f565b1115610a0c57610a0c82826020015164ffffffffff16612822565b5f6001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001663cf3c99a16101c0860135610a54610180880161016089016153a9565b6040516001600160e01b031960e085901b168152600481019290925267ffffffffffffffff166024820152604401608060405180830381865afa158015610a9d573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610ac191906153c4565b90505f610ad4848485606001515f612867565b90505f610aec82856060015186610180015186612990565b9050610afa85856005612bba565b604081015115610b1557610b15858786858560400151612bf0565b610b2185878684612f11565b505050505050565b60605f610b3584611cd1565b5f85815260026020526040902054610180820152905060ff83161580610b645750806060015160ff168360ff16115b15610bb257604080515f8082526020820190925290610ba9565b604080516060810182525f80825260208083018290529282015282525f19909201910181610b7e5790505b50915050610bc3565b610bbf8482856001612867565b9150505b92915050565b5f5f610bd484611d3b565b9092509050610c0e336001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016148361193a565b610c36600582604001516005811115610c2957610c29614b39565b1415838360400151611e8d565b5f81604001516005811115610c4d57610c4d614b39565b03610d0f57604051638c0cff1f60e01b81525f906001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001690638c0cff1f90610ca0908890600401615110565b60c0604051808303815f875af1158015610cbc573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610ce09190615212565b9050610d0b81858360600151610d0557610d006060890160408a01615290565b611985565b5f611985565b9150505b610d1c828583600561312a565b50505050565b5f5f610d2d84611d3b565b9092509050610d70600282604001516005811115610d4d57610d4d614b39565b148015610d6557505f83815260026020526040902054155b838360400151611e8d565b610d8582826020015164ffffffffff16612822565b6040517f64482ac4000000000000000000000000000000000000000000000000000000008152600481018390525f907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316906364482ac490602401606060405180830381865afa158015610e03573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610e279190615445565b92505f915050843584148015610e6c5750610e486080870160608801615290565b6001600160a01b0316610e616040870160208801615290565b6001600160a01b0316145b8015610f4a57506bffffffffffffffffffffffff198216610f39467f0000000000000000000000000000000000000000000000000000000000000000610eb7368a90038a018a61548a565b6040805160208082018690526001600160a01b0380861683850152845160608085019190915291850151166080808401919091529284015160a0808401919091529084015160c08301529183015160e0820152908201516101008201525f90610120016040516020818303038152906040528051906020012090509392505050565b6bffffffffffffffffffffffff1916145b9050833382610f7e5760405163259deeb560e11b815260048101929092526001600160a01b0316602482015260440161068b565b5050610f9a5f610f8e868661277f565b11858560400151611e8d565b610fa38561359f565b5f85815260026020526040902055610fbb84846135ef565b610fc58484611bb5565b837fe1355da6325389849d8f4aaaf042161de4404350b6eba059eae46520e3990397866040013587606001358860800135876020015160405161102894939291909384526020840192909252604083015264ffffffffff16606082015260800190565b60405180910390a2505050505050565b5f61104286611cd1565b905060028160400151600581111561105c5761105c614b39565b1480156110745750806020015164ffffffffff164210155b801561108c57505f8681526002602052604090205415155b156110a55761109b86826135ef565b6110a58682611bb5565b6110cc6003826040015160058111156110c0576110c0614b39565b14878360400151611e8d565b6020810151869064ffffffffff8116421061110a576040516382742f0f60e01b8152600481019290925264ffffffffff16602482015260440161068b565b50505f61111a878388600161366c565b606083810151604080514660208083019190915230828401529381018c905260ff90921660808301523360a083015260c0820188905260e080830188905281518084039091018152610100909201905280519101209091505f81831864ffffffffff19161580156111b55750611190868861372c565b60068111156111a1576111a1614b39565b8760068111156111b3576111b3614b39565b145b90508833826111e95760405163259deeb560e11b815260048101929092526001600160a01b0316602482015260440161068b565b50506112026111fb8463ffffffff1690565b8888612753565b5f8a815260046020908152604080832060608901805160081b61ff00168e178552925291829020929092559051905133918b917f56d49ccff8bde7c0bececbedfbbe45739c00903ae02478c4d3ae0d4814f8798f91611264918c908c906154ec565b60405180910390a3505050505050505050565b606060055f8381526020019081526020015f20805480602002602001604051908101604052809291908181526020015f905b82821015611334575f848152602090819020604080516060810182526002860290920180546001600160a01b0316835260018101546001600160801b03811694840194909452919290830190600160801b900460ff16600781111561131057611310614b39565b600781111561132157611321614b39565b81525050815260200190600101906112a9565b505050509050919050565b5f5f61134a83611d3b565b90925090505f60028260400151600581111561136857611368614b39565b14801561138057505f83815260026020526040902054155b801561139457505f611392848461277f565b115b90506113a581848460400151611e8d565b5f610258836020015164ffffffffff166113bf919061534b565b90506113cb8482612822565b610586848685600461312a565b5f5f6113e383611d3b565b91509150611422816060015160ff166001148015610d65575060018260400151600581111561141457611414614b39565b1480610d65575060026104a1565b5f6114336060850160408601615290565b6001600160a01b0316336001600160a01b03161480611472575061145d6080850160608601615290565b6001600160a01b0316336001600160a01b0316145b80611486575081516001600160a01b031633145b905061149381158461193a565b5f8381526005602052604090205483906007116114df576040517feadecde800000000000000000000000000000000000000000000000000000000815260040161068b91815260200190565b50610d1c838361016001516bffffffffffffffffffffffff165f61378b565b5f5f61150983611d3b565b909250905061151860046104a1565b61152d82826020015164ffffffffff16612822565b61153d8284838460e0015161312a565b505050565b5f5f61154d83611d3b565b909250905061155c60046104a1565b6020810151829064ffffffffff8116421061159a576040516382742f0f60e01b8152600481019290925264ffffffffff16602482015260440161068b565b506115f590506115b06060850160408601615290565b6001600160a01b0316336001600160a01b031614806115ef57506115da6080850160608601615290565b6001600160a01b0316336001600160a01b0316145b8361193a565b61160c8261160284610436565b8360e0015161378b565b61153d8282613912565b61161e61494f565b61162782611cd1565b5f83815260026020526040902054610180820152905060058160400151600581111561165557611655614b39565b14611674576116648282613964565b6001600160801b03166101208201525b60038160400151600581111561168c5761168c614b39565b036116a45761169b828261277f565b60ff1660a08201525b919050565b5f6116b384611cd1565b90506116dc6002826040015160058111156116d0576116d0614b39565b14858360400151611e8d565b6020810151849064ffffffffff8116421061171a576040516382742f0f60e01b8152600481019290925264ffffffffff16602482015260440161068b565b50505f6117298583865f61366c565b905061173d63ffffffff8216600185612753565b5f86815260046020908152604080832060608701805160081b61ff00168a17855290835292819020939093559051915160ff9092168252339187917f2e78c2785da3d0292a163e8c042fd75ce2f1d70b7af1cc097de59cbef1585683910160405180910390a360018260a0018181516117b6919061535e565b60ff90811690915260a0840151165f039050611802576117d55f6126c6565b64ffffffffff166020808401919091525f86815260029091526040902054156118025761180285836135ef565b6105868583611bb5565b604051638c0cff1f60e01b81525f906001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001690638c0cff1f9061185a908790600401615110565b60c0604051808303815f875af1158015611876573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061189a9190615212565b90506118df336001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000161480156118d8575081606001515b825161193a565b80516118f090610408838686611985565b6001600160a01b03821615610d1c57610d1c815f01518361191d8460a001516001600160801b03166139f4565b8460a001516001600160801b0316611935919061534b565b611bd3565b803383610d1c576040517f8f8a244e00000000000000000000000000000000000000000000000000000000815260048101929092526001600160a01b0316602482015260440161068b565b61198d61494f565b604051630e84c36560e31b81524260048201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316906374261b2890602401602060405180830381865afa1580156119ef573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611a139190615511565b64ffffffffff166020820152600160a08201819052606082018190528080604084018190525050506060840151608085015160a08601516bffffffffffffffffffffffff166101608401526001600160801b0316610100830152151560c08201526001600160a01b03821615611af4577f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316826001600160a01b031614611ac3576001611ac6565b60025b8161014001906002811115611add57611add614b39565b90816002811115611af057611af0614b39565b9052505b816001600160a01b0316836001600160a01b031614611b485783515f908152600160205260409020805473ffffffffffffffffffffffffffffffffffffffff19166001600160a01b03851690811790915581525b826001600160a01b0316845f01517f35504d53d39ef700fe90826eb86c6f667d6f6943910a99169b77126097243351848460200151604051611ba69291906001600160a01b0392909216825264ffffffffff16602082015260400190565b60405180910390a39392505050565b611bbe81613a00565b5f928352602083905260409092209190915550565b6040517f521802080000000000000000000000000000000000000000000000000000000081526001600160a01b038381166004830152602482018390527f000000000000000000000000000000000000000000000000000000000000000016906352180208906044016020604051808303815f875af1158015611c58573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611c7c91906152ef565b838383909192610b21576040517f08f7b18c00000000000000000000000000000000000000000000000000000000815260048101939093526001600160a01b039091166024830152604482015260640161068b565b611cd961494f565b5f82815260208190526040902054611cf081613bb0565b9150600160ea82901c811603611d1a575f838152600160205260409020546001600160a01b031682525b50919050565b5f6001611d3160ff8416600261560d565b610bc39190615618565b5f611d4461494f565b7f00000000000000000000000000000000000000000000000000000000000000004614611e14576040517fb214220b0000000000000000000000000000000000000000000000000000000081526001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000169063b214220b90611dd0908690600401615110565b602060405180830381865afa158015611deb573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611e0f919061562b565b611e7b565b611e7b7f0000000000000000000000000000000000000000000000000000000000000000611e4185613d39565b6040517f19010000000000000000000000000000000000000000000000000000000000008152600281019290925260228201526042902090565b9150611e8682611cd1565b9050915091565b818184610586576040517f2c51a03900000000000000000000000000000000000000000000000000000000815260040161068b929190615642565b604051630e84c36560e31b815242600482015260019082906001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016906374261b2890602401602060405180830381865afa158015611f2f573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611f539190615511565b64ffffffffff8116602086015260ff821660a086015260408501836005811115611f7f57611f7f614b39565b6005811115611f9057611f90614b39565b815250505050611fa08383611bb5565b60608281015160808401516020808601516040805160ff9586168152949093169184019190915264ffffffffff16828201525185927f7dcc80037cec1a5b7332a82e0ef7f1181c404ae5f4dfa248ab460d464b49083d928290030190a261153d8360057f457363616c617465640000000000000000000000000000000000000000000000613d6d565b5f828260405160200161203d929190615656565b60405160208183030381529060405280519060200120905092915050565b60605f5f61206d888860600151613dff565b90505f61208f8a8a8a60108c60a0015160ff1661208a919061534b565b613e42565b90508760a0015160ff1667ffffffffffffffff8111156120b1576120b161511f565b6040519080825280602002602001820160405280156120da578160200160208202803683370190505b5093505f5f90505f6040518060a001604052805f5f1b81526020018b60a0015160ff16815260200160108c60a0015160ff16612116919061534b565b81526020015f8c6080015160ff168c8c9050612132919061534b565b11612142578b6101600151612150565b6bffffffffffffffffffffffff5b6bffffffffffffffffffffffff1681525f60209091015290505b5f816020015111801561218057505f8160400151115b801561218a575084155b1561250f57868c8b606001518c6080015184604001516040516020016121d5959493929190948552602085019390935260ff9182166040850152166060830152608082015260a00190565b60408051601f1981840301815291815281516020909201919091208252517f6550d7ff00000000000000000000000000000000000000000000000000000000815260609081906001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001690636550d7ff906122609086908f908f908b906004016156c5565b5f60405180830381865afa15801561227a573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d908101601f191682016040526122a191908101906157f4565b6040517fdd0f463800000000000000000000000000000000000000000000000000000000815290995091935091505f906001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000169063dd0f46389061231490869086908c906004016158c1565b6020604051808303815f875af1158015612330573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190612354919061562b565b9050825184604001516123679190615618565b6001608086015260408501525f5b8351811015612506576123ad8785838151811061239457612394615377565b6020026020010151815160010180835260200290910152565b600182821c165f0361249f575f8382815181106123cc576123cc615377565b602002602001015167ffffffffffffffff16111561249a577f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663a584119485838151811061242557612425615377565b60200260200101516040518263ffffffff1660e01b815260040161245891906001600160a01b0391909116815260200190565b6020604051808303815f875af1158015612474573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061249891906152ef565b505b6124fe565b8381815181106124b1576124b1615377565b60200260200101518a87806124c59061592b565b9850815181106124d7576124d7615377565b6001600160a01b03909216602092830291909101820152850180516124fb90615943565b90525b600101612375565b5050505061216a565b80602001515f0361252757505f935061258c92505050565b818652612577868367ffffffffffffffff8111156125475761254761511f565b604051908082528060200260200182016040528015612570578160200160208202803683370190505b50866140b0565b5050604080515f815260208101909152935050505b965096945050505050565b5f8160e0015160078111156125ae576125ae614b39565b14806125ea57505f816101a00151600183606001516125cd919061535e565b60ff16600481106125e0576125e0615377565b602002015160ff16115b1561261b575f8381526002602052604081205461153d91859185918591900361261457600761312a565b600661312a565b60018160600181815161262e919061535e565b60ff169052505f8381526005602052604090208054600790829061265490600190615618565b8154811061266457612664615377565b5f918252602090912060016002909202010180547fffffffffffffffffffffffffffffff00ffffffffffffffffffffffffffffffff16600160801b8360078111156126b1576126b1614b39565b0217905550610d1c8484848560e0015161312a565b5f610bc3824261534b565b6001600160a01b0381165f9081526006602052604090205480156126f457919050565b60085f81546127029061592b565b91829055506001600160a01b039092165f8181526006602090815260408083208684526007909252909120805473ffffffffffffffffffffffffffffffffffffffff19169092179091558290555090565b5f83602084600681111561276957612769614b39565b64ffffffffff198516911b171790509392505050565b5f805b826101a0015160018460600151612799919061535e565b60ff16600481106127ac576127ac615377565b602002015160ff1681101561281b575f84815260046020526040812060608501516001926127f1929160081b61ff0016851781526020019081526020015f205461411b565b600681111561280257612802614b39565b03612813576128108261592b565b91505b600101612782565b5092915050565b818142811115610d1c576040517f1b4d46df0000000000000000000000000000000000000000000000000000000081526004810192909252602482015260440161068b565b6101a083015160609061287b60018561535e565b60ff166004811061288e5761288e615377565b602002015160ff1667ffffffffffffffff8111156128ae576128ae61511f565b6040519080825280602002602001820160405280156128f757816020015b604080516060810182525f80825260208083018290529282015282525f199092019101816128cc5790505b5090505f5b8151811015612987575f868152600460209081526040808320600888901b61ff0016851784529091529020546129618185612937575f612956565b63ffffffff83165f908152600760205260409020546001600160a01b03165b886101800151614135565b83838151811061297357612973615377565b6020908102919091010152506001016128fc565b50949350505050565b6129b26040805160608101909152805f81526020015f81526020015f81525090565b5f6129bc856141fe565b90505f8080805b8951811015612b89575f8a82815181106129df576129df615377565b60200260200101516020015190505f60068111156129ff576129ff614b39565b816006811115612a1157612a11614b39565b1480612a2e57506001816006811115612a2c57612a2c614b39565b145b15612a4557866040018051612a429061592b565b90525b6004816006811115612a5957612a59614b39565b03612a6a57612a678461592b565b93505b6006816006811115612a7e57612a7e614b39565b03612a8f57612a8c8361592b565b92505b6002816006811115612aa357612aa3614b39565b14158015612ac357506003816006811115612ac057612ac0614b39565b14155b15612ace5750612b81565b6002612af48c8481518110612ae557612ae5615377565b60200260200101518b8b61422a565b6006811115612b0557612b05614b39565b03612b1a57612b138561592b565b9450612b7f565b85612b278c848c8c61429c565b10612b7f5760028b8381518110612b4057612b40615377565b602002602001015160400151885f018960200182815250826007811115612b6957612b69614b39565b6007811115612b7a57612b7a614b39565b905250505b505b6001016129c3565b50838310612b9657600185525b838210612ba257600385525b838110612bae57600685525b50505050949350505050565b60408201816005811115612bd057612bd0614b39565b90816005811115612be357612be3614b39565b90525061153d8383611bb5565b5f612bfe8460600151611d20565b90505f81600181612c1560e08a0160c08b01615958565b6001600160801b0316612c28919061534b565b612c329190615618565b612c3c9190615973565b9050612c4883826152d8565b5f8881526003602052604081208054909190612c6590849061534b565b909155505f90508367ffffffffffffffff811115612c8557612c8561511f565b604051908082528060200260200182016040528015612cae578160200160208202803683370190505b5090505f8467ffffffffffffffff811115612ccb57612ccb61511f565b604051908082528060200260200182016040528015612cf4578160200160208202803683370190505b5090505f5b8651811015612eed575f878281518110612d1557612d15615377565b6020026020010151602001516006811115612d3257612d32614b39565b14158015612d6f57506001878281518110612d4f57612d4f615377565b6020026020010151602001516006811115612d6c57612d6c614b39565b14155b612ee5575f8a815260046020526040812060608a0151612dad9190839060081b61ff001685175b81526020019081526020015f205463ffffffff1690565b9050612dd88160058a8581518110612dc757612dc7615377565b602002602001015160400151612753565b5f8c815260046020908152604080832060608e015160081b61ff001687178452909152902055612e0787615943565b5f8281526007602052604090205485519198506001600160a01b031690869086908a908110612e3857612e38615377565b60200260200101858a81518110612e5157612e51615377565b6020026020010182815250826001600160a01b03166001600160a01b03168152505050838781518110612e8657612e86615377565b60200260200101516001600160a01b03168b7f5c8016ea3e45f5163b76233010fd6fe91cb9f789bce0cf87fbc11da1e63c23cc8b6060015188604051612edb92919060ff929092168252602082015260400190565b60405180910390a3505b600101612cf9565b50612f068282612f018b8b60600151613dff565b6140b0565b505050505050505050565b600181516007811115612f2657612f26614b39565b1480612f5657505f81516007811115612f4157612f41614b39565b14158015612f5657506001826060015160ff16115b156130a45760608201515f9060ff1660041480612f975750600182516007811115612f8357612f83614b39565b148015612f975750612f958484614343565b155b90508015612fb457612fae858585855f015161312a565b50610d1c565b8151600490612fc4610e106126c6565b64ffffffffff811660208701526040860160e08701836007811115612feb57612feb614b39565b6007811115612ffc57612ffc614b39565b905283600581111561301057613010614b39565b600581111561302157613021614b39565b815250505050847f51480f9e6beb5e87c051578078dd4048e0ab5147d86d1136314db81b16b2bc97835f01518560600151866020015160405161306693929190615992565b60405180910390a26130788584611bb5565b612fae8560087f52756c6564000000000000000000000000000000000000000000000000000000613d6d565b80604001515f036130e357600460ff16826060015160ff16036130d3576130ce848484600661312a565b610d1c565b5f60e08301526130ce8483613912565b6002826080015160ff16036130ff576130ce848484600761312a565b60018260800181815161311291906152bf565b60ff169052506040810151610d1c9085908490611ec8565b600381600781111561313e5761313e614b39565b14801561315257506131508383614343565b155b1561315b575060045b5f61316582614386565b5f8681526002602052604090205490915082906131828786613964565b6001600160801b038116610120870152610180860182905260e086018360078111156131b0576131b0614b39565b60078111156131c1576131c1614b39565b8152505050506131d385846005612bba565b5f6131df8686866143d9565b90505f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316632f0d41df87846040518363ffffffff1660e01b8152600401613230929190615a46565b5f60405180830381865afa15801561324a573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d908101601f191682016040526132719190810190615ba7565b90506001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001663e76fede66132b26080890160608a01615290565b6132bb8961467d565b845160405160e085901b6001600160e01b03191681526001600160a01b039093166004840152602483019190915260448201523060648201526084015f604051808303815f87803b15801561330e575f5ffd5b505af1158015613320573d5f5f3e3d5ffd5b50505050613333868383602001516146df565b60408082015190517f55bedd6f0000000000000000000000000000000000000000000000000000000081526001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016916355bedd6f9161339c9190600401615d1c565b5f604051808303815f87803b1580156133b3575f5ffd5b505af11580156133c5573d5f5f3e3d5ffd5b505050606086015182516040518a93507f7b8655ac1f0f81f441553458269ecb96c2f1e5e6bc88f9bedf0991b3260bc4ad92613402928992615d71565b60405180910390a27f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663e4fa8b8987613443876148c3565b7f4d656469617465640000000000000000000000000000000000000000000000008960c0015188613479578a610100015161347b565b5f5b6040518663ffffffff1660e01b815260040161349b959493929190615da3565b5f604051808303815f87803b1580156134b2575f5ffd5b505af11580156134c4573d5f5f3e3d5ffd5b5050505082806134e5575060018460078111156134e3576134e3614b39565b145b15613596576001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001663e19911926135296080890160608a01615290565b6040516001600160e01b031960e084901b1681526001600160a01b039091166004820152602481018a905260a08901356044820152851560648201526084015f604051808303815f87803b15801561357f575f5ffd5b505af1158015613591573d5f5f3e3d5ffd5b505050505b50505050505050565b5f8160400135826060013583608001356040516020016135d2939291909283526020830191909152604082015260600190565b604051602081830303815290604052805190602001209050919050565b60035f6135fd6102586126c6565b64ffffffffff8116602085015260ff821660a08501526040840183600581111561362957613629614b39565b600581111561363a5761363a614b39565b8152505050506104328260067f436f6d6d69747465640000000000000000000000000000000000000000000000613d6d565b5f6136aa846101a0015160018660600151613687919061535e565b60ff166004811061369a5761369a615377565b602002015160ff1684108661193a565b505f848152600460209081526040808320606087015160081b61ff0016861784528252808320543384526006909252909120546137249063ffffffff831614801561371e575082600681111561370257613702614b39565b61370b8361411b565b600681111561371c5761371c614b39565b145b8661193a565b949350505050565b5f82810361373c57506004610bc3565b7fd1cf78d3ce4a4a6d19843ee5a224272e614671e08e319e3b248d0a54e8e962db830361376b57506006610bc3565b600282600681111561377f5761377f614b39565b14611d1a576003610484565b613796833384611bd3565b5f83815260036020526040812080548492906137b390849061534b565b90915550505f8381526005602090815260409182902082516060810184523381526001600160801b038616928101929092529181018360078111156137fa576137fa614b39565b90528154600181810184555f938452602093849020835160029093020180546001600160a01b0390931673ffffffffffffffffffffffffffffffffffffffff199093169290921782559282015192810180546001600160801b039094167fffffffffffffffffffffffffffffffff00000000000000000000000000000000851681178255604084015193949293927fffffffffffffffffffffffffffffff00000000000000000000000000000000001617600160801b8360078111156138c2576138c2614b39565b02179055505050336001600160a01b0316837f4233c00de18e639089b70a084b5eb937666d52dd4e81851073bba8953c757be18484604051613905929190615de8565b60405180910390a3505050565b61392e600460ff16826060015160ff1610838360400151611e8d565b606081015161393e9060016152bf565b5f608083015260ff1660608201819052610432908390839061395f90611d20565b611ec8565b5f8281526003602052604081205490826101400151600281111561398a5761398a614b39565b146139b0576101608201516139ad906bffffffffffffffffffffffff1682615e05565b90505b600282610140015160028111156139c9576139c9614b39565b03610bc3576139ea8261016001516bffffffffffffffffffffffff166139f4565b6104849082615e05565b5f610bc3601483615973565b5f60d882604001516005811115613a1957613a19614b39565b901b607e8361016001516bffffffffffffffffffffffff16901b60248461010001516001600160801b0316901b846020015164ffffffffff16171717905060e58260e001516007811115613a6f57613a6f614b39565b901b60e08360a0015160ff16901b60de846080015160ff16901b60db856060015160ff16901b1717178117905060ed826101a00151600160048110613ab657613ab6615377565b602002015160ff16901b60eb836101a001515f60048110613ad957613ad9615377565b602002015160ff16901b60e88461014001516002811115613afc57613afc614b39565b901b17178117905060f9826101a00151600360048110613b1e57613b1e615377565b602002015160ff16901b60f3836101a00151600260048110613b4257613b42615377565b602002015160ff16901b17811790508160c0015115613b7b577c1000000000000000000000000000000000000000000000000000000000175b81516001600160a01b0316156116a4577d04000000000000000000000000000000000000000000000000000000000017919050565b613bb861494f565b640fffffffff821660208201526b03ffffffffffffffffffffff602483901c8116610100830152607e83901c1661016082015260d882901c6007166005811115613c0457613c04614b39565b81604001906005811115613c1a57613c1a614b39565b90816005811115613c2d57613c2d614b39565b905250600760db83901c81166060830152600360de84901c166080830152600f60e084901c1660a0830152600160e484901c81161460c083015260e583901c811690811115613c7e57613c7e614b39565b8160e001906007811115613c9457613c94614b39565b90816007811115613ca757613ca7614b39565b905250600360e883901c166002811115613cc357613cc3614b39565b8161014001906002811115613cda57613cda614b39565b90816002811115613ced57613ced614b39565b9052506101a081018051600360eb85901c1690528051603f60ed85901c8116602090920191909152815160f385901c8216604090910152905160f99390931c1660609092019190915290565b5f7f1470c82908ca8c247335242d709baa171996138b79457794b99d97f44ffa0e0a826040516020016135d2929190615e24565b6040517f22e757df0000000000000000000000000000000000000000000000000000000081526001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016906322e757df90613dd690869086908690600401615e39565b5f604051808303815f87803b158015613ded575f5ffd5b505af1158015613596573d5f5f3e3d5ffd5b5f5f613e0a836141fe565b905080600182613e198761467d565b613e249060026152d8565b613e2e919061534b565b613e389190615618565b610bbf9190615973565b60605f613e5083600561534b565b90505f5b846060015160ff16811015613e9657846101a001518160048110613e7a57613e7a615377565b6020020151613e8c9060ff168361534b565b9150600101613e54565b508067ffffffffffffffff811115613eb057613eb061511f565b604051908082528060200260200182016040528015613ed9578160200160208202803683370190505b509150613eec6060860160408701615290565b613efc6080870160608801615290565b613f0c60a0880160808901615290565b613f1e61014089016101208a01615290565b875f0151865f81518110613f3457613f34615377565b6020026020010187600181518110613f4e57613f4e615377565b6020026020010188600281518110613f6857613f68615377565b6020026020010189600381518110613f8257613f82615377565b602002602001018a600481518110613f9c57613f9c615377565b6001600160a01b03968716602091820292909201015294841690945293821690925292831690915291169052600560015b856060015160ff168160ff16116140a0575f5b6101a0870151613ff160018461535e565b60ff166004811061400457614004615377565b602002015160ff1681101561408f575f89815260046020526040812060079190614039908261ff00600888901b168617612d96565b815260208101919091526040015f20546001600160a01b0316858461405d8161592b565b95508151811061406f5761406f615377565b6001600160a01b0390921660209283029190910190910152600101613fe0565b506140998161538b565b9050613fcd565b50825250949350505050565b9052565b6040517f4b7225bc0000000000000000000000000000000000000000000000000000000081526001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001690634b7225bc90613dd6908690869086903090600401615e4d565b5f602082901c60ff166006811115610bc357610bc3614b39565b604080516060810182525f80825260208201819052918101919091526040518060600160405280846001600160a01b031681526020016141748661411b565b600681111561418557614185614b39565b815264ffffffffff19861660209091015290505f6002826020015160068111156141b1576141b1614b39565b14806141d257506003826020015160068111156141d0576141d0614b39565b145b90508080156141e9575082851864ffffffffff1916155b156141f657604082018390525b509392505050565b5f600361420a83611d20565b6142159060026152d8565b61422090600261534b565b610bc39190615973565b80515f9080614270575060028460200151600681111561424c5761424c614b39565b14158015614270575060038460200151600681111561426d5761426d614b39565b14155b1561428057506020830151610484565b82846040015114614292576003613724565b6002949350505050565b5f805b85518110156129875760036142ce8783815181106142bf576142bf615377565b6020026020010151868661422a565b60068111156142df576142df614b39565b0361433b5782518061432a57508585815181106142fe576142fe615377565b60200260200101516040015186828151811061431c5761431c615377565b602002602001015160400151145b1561433b576143388261592b565b91505b60010161429f565b80515f906001600160a01b0316158061048457506143676060840160408501615290565b6001600160a01b0316825f01516001600160a01b031614905092915050565b5f600282600781111561439b5761439b614b39565b14806143b8575060048260078111156143b6576143b6614b39565b145b80610bc3575060058260078111156143d2576143d2614b39565b1492915050565b6143e16149c9565b60e082015182906001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001663cf3c99a16101c087013561442f61018089016101608a016153a9565b6040516001600160e01b031960e085901b168152600481019290925267ffffffffffffffff166024820152604401608060405180830381865afa158015614478573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061449c91906153c4565b6040840181905283602081018360078111156144ba576144ba614b39565b60078111156144cb576144cb614b39565b90529290925250505f848152600560209081526040808320805482518185028101850190935280835290937f0000000000000000000000000000000000000000000000000000000000000000938592919084015b828210156145aa575f848152602090819020604080516060810182526002860290920180546001600160a01b0316835260018101546001600160801b03811694840194909452919290830190600160801b900460ff16600781111561458657614586614b39565b600781111561459757614597614b39565b815250508152602001906001019061451f565b5050506001600160a01b0390921660a085015260808401525050606082015160ff1667ffffffffffffffff8111156145e4576145e461511f565b60405190808252806020026020018201604052801561461757816020015b60608152602001906001900390816146025790505b50606082015260015b826060015160ff168160ff16116141f65761463e8584836001612867565b606083015161464e60018461535e565b60ff168151811061466157614661615377565b6020026020010181905250806146769061538b565b9050614620565b5f61271060018161469661012086016101008701615332565b6146a89063ffffffff1661271061534b565b6146b860e0870160c08801615958565b6001600160801b03166146cb91906152d8565b6146d5919061534b565b6142209190615618565b5f5b8151811015610d1c575f5f90505f83838151811061470157614701615377565b60200260200101515167ffffffffffffffff8111156147225761472261511f565b60405190808252806020026020018201604052801561474b578160200160208202803683370190505b5090505f5b8151811015614872575f8660600151858151811061477057614770615377565b6020026020010151828151811061478957614789615377565b60200260200101519050600560068111156147a6576147a6614b39565b816020015160068111156147bc576147bc614b39565b036147c7575061486a565b805f01518686815181106147dd576147dd615377565b602002602001015183815181106147f6576147f6615377565b602002602001015184868151811061481057614810615377565b6020026020010188888151811061482957614829615377565b6020026020010151878151811061484257614842615377565b60209081029190910101919091526001600160a01b0390911690526148668461592b565b9350505b600101614750565b505f84848151811061488657614886615377565b6020026020010151905061489982849052565b8281526148b58282612f018a6148b089600161534b565b613dff565b5050508060010190506146e1565b5f60018260078111156148d8576148d8614b39565b036148e55750600d919050565b60038260078111156148f9576148f9614b39565b036149065750600f919050565b600682600781111561491a5761491a614b39565b0361492757506010919050565b600782600781111561493b5761493b614b39565b1461494757600e610bc3565b601192915050565b604080516101c0810182525f80825260208201819052918101829052606081018290526080810182905260a0810182905260c0810182905260e0810182905261010081018290526101208101829052610140810182905261016081018290526101808101919091526101a081016149c4614a21565b905290565b6040518060c001604052806149dc61494f565b81526020015f8152604080516080810182525f808252602082810182905292820181905260608201529101908152606060208201819052604082018190525f91015290565b60405180608001604052806004906020820280368337509192915050565b5f6102208284031215611d1a575f5ffd5b5f6102208284031215614a61575f5ffd5b6104848383614a3f565b5f60208284031215614a7b575f5ffd5b5035919050565b5f5f5f6102408486031215614a95575f5ffd5b614a9f8585614a3f565b925061022084013567ffffffffffffffff811115614abb575f5ffd5b8401601f81018613614acb575f5ffd5b803567ffffffffffffffff811115614ae1575f5ffd5b8660208260051b8401011115614af5575f5ffd5b939660209190910195509293505050565b5f5f60408385031215614b17575f5ffd5b82359150602083013560ff81168114614b2e575f5ffd5b809150509250929050565b634e487b7160e01b5f52602160045260245ffd5b600781106140ac576140ac614b39565b6001600160a01b0381511682525f6020820151614b7d6020850182614b4d565b50506040908101519082015260600190565b602080825282518282018190525f918401906040840190835b81811015614bcc57614bbb838551614b5d565b602094909401939250600101614ba8565b509095945050505050565b6001600160a01b0381168114614beb575f5ffd5b50565b80356116a481614bd7565b5f5f6102408385031215614c0b575f5ffd5b614c158484614a3f565b9150610220830135614b2e81614bd7565b5f5f8284036102e0811215614c39575f5ffd5b614c438585614a3f565b925060c061021f1982011215614c57575f5ffd5b50610220830190509250929050565b5f5f5f5f5f60a08688031215614c7a575f5ffd5b8535945060208601359350604086013560078110614c96575f5ffd5b94979396509394606081013594506080013592915050565b600881106140ac576140ac614b39565b5f8151808452602084019350602083015f5b82811015614d275781515f6001600160a01b0382511688526001600160801b03602083015116602089015260408201519150614d0f6040890183614cae565b50506060959095019460209190910190600101614cd0565b5093949350505050565b602081525f6104846020830184614cbe565b600681106140ac576140ac614b39565b600381106140ac576140ac614b39565b805f5b6004811015610d1c57815160ff16845260209384019390910190600101614d66565b80516001600160a01b031682526020810151614dad602084018264ffffffffff169052565b506040810151614dc06040840182614d43565b506060810151614dd5606084018260ff169052565b506080810151614dea608084018260ff169052565b5060a0810151614dff60a084018260ff169052565b5060c0810151614e1360c084018215159052565b5060e0810151614e2660e0840182614cae565b50610100810151614e436101008401826001600160801b03169052565b50610120810151614e606101208401826001600160801b03169052565b50610140810151614e75610140840182614d53565b50610160810151614e976101608401826bffffffffffffffffffffffff169052565b506101808101516101808301526101a081015161153d6101a0840182614d63565b6102208101610bc38284614d88565b5f5f5f60608486031215614ed9575f5ffd5b505081359360208301359350604090920135919050565b5f5f5f6102608486031215614f03575f5ffd5b614f0d8585614a3f565b9250610220840135614f1e81614bd7565b9150610240840135614f2f81614bd7565b809150509250925092565b6001600160801b0381168114614beb575f5ffd5b80356116a481614f3a565b803563ffffffff811681146116a4575f5ffd5b61ffff81168114614beb575f5ffd5b80356116a481614f6c565b67ffffffffffffffff81168114614beb575f5ffd5b80356116a481614f86565b8035825260208082013590830152614fc060408201614bee565b6001600160a01b03166040830152614fda60608201614bee565b6001600160a01b03166060830152614ff460808201614bee565b6001600160a01b0316608083015260a0818101359083015261501860c08201614f4e565b6001600160801b031660c083015261503260e08201614f4e565b6001600160801b031660e083015261504d6101008201614f59565b63ffffffff166101008301526150666101208201614bee565b6001600160a01b03166101208301526150826101408201614f7b565b61ffff166101408301526150996101608201614f9b565b67ffffffffffffffff166101608301526150b66101808201614f59565b63ffffffff166101808301526150cf6101a08201614f59565b63ffffffff166101a08301526101c081810135908301526101e080820135908301526150fe6102008201614f59565b63ffffffff8116610200840152505050565b6102208101610bc38284614fa6565b634e487b7160e01b5f52604160045260245ffd5b60405160c0810167ffffffffffffffff811182821017156151565761515661511f565b60405290565b6040805190810167ffffffffffffffff811182821017156151565761515661511f565b6040516060810167ffffffffffffffff811182821017156151565761515661511f565b604051601f8201601f1916810167ffffffffffffffff811182821017156151cb576151cb61511f565b604052919050565b80516bffffffffffffffffffffffff19811681146116a4575f5ffd5b805164ffffffffff811681146116a4575f5ffd5b805180151581146116a4575f5ffd5b5f60c0828403128015615223575f5ffd5b5061522c615133565b8251815261523c602084016151d3565b602082015261524d604084016151ef565b604082015261525e60608401615203565b6060820152608083015161527181614f3a565b608082015260a083015161528481614f3a565b60a08201529392505050565b5f602082840312156152a0575f5ffd5b813561048481614bd7565b634e487b7160e01b5f52601160045260245ffd5b60ff8181168382160190811115610bc357610bc36152ab565b8082028115828204841417610bc357610bc36152ab565b5f602082840312156152ff575f5ffd5b61048482615203565b5f5f60408385031215615319575f5ffd5b8251915061532960208401615203565b90509250929050565b5f60208284031215615342575f5ffd5b61048482614f59565b80820180821115610bc357610bc36152ab565b60ff8281168282160390811115610bc357610bc36152ab565b634e487b7160e01b5f52603260045260245ffd5b5f60ff821660ff81036153a0576153a06152ab565b60010192915050565b5f602082840312156153b9575f5ffd5b813561048481614f86565b5f60808284031280156153d5575f5ffd5b506040516080810167ffffffffffffffff811182821017156153f9576153f961511f565b60405261540583615203565b815261541360208401615203565b6020820152604083015161542681614f6c565b6040820152606083015161543981614f6c565b60608201529392505050565b5f5f5f60608486031215615457575f5ffd5b835160128110615465575f5ffd5b9250615473602085016151ef565b9150615481604085016151d3565b90509250925092565b5f60c082840312801561549b575f5ffd5b506154a4615133565b8235815260208301356154b681614bd7565b602082015260408381013590820152606080840135908201526080808401359082015260a0928301359281019290925250919050565b60ff84168152606081016155036020830185614b4d565b826040830152949350505050565b5f60208284031215615521575f5ffd5b610484826151ef565b6001815b600184111561556557808504811115615549576155496152ab565b600184161561555757908102905b60019390931c92800261552e565b935093915050565b5f8261557b57506001610bc3565b8161558757505f610bc3565b816001811461559d57600281146155a7576155c3565b6001915050610bc3565b60ff8411156155b8576155b86152ab565b50506001821b610bc3565b5060208310610133831016604e8410600b84101617156155e6575081810a610bc3565b6155f25f19848461552a565b805f1904821115615605576156056152ab565b029392505050565b5f610484838361556d565b81810381811115610bc357610bc36152ab565b5f6020828403121561563b575f5ffd5b5051919050565b828152604081016104846020830184614d43565b5f8184825b85811015614bcc57813561566e81614bd7565b6001600160a01b03168352602092830192919091019060010161565b565b5f8151808452602084019350602083015f5b82811015614d275781516001600160a01b031686526020958601959091019060010161569e565b5f60e082018651835260208701516020840152604087015160408401526060870151606084015260808701511515608084015260e060a084015280858252610100840190508691505f5b8681101561573f57823561572281614bd7565b6001600160a01b031682526020928301929091019060010161570f565b5083810360c0850152615752818661568c565b98975050505050505050565b5f67ffffffffffffffff8211156157775761577761511f565b5060051b60200190565b5f82601f830112615790575f5ffd5b81516157a361579e8261575e565b6151a2565b8082825260208201915060208360051b8601019250858311156157c4575f5ffd5b602085015b838110156157ea5780516157dc81614f86565b8352602092830192016157c9565b5095945050505050565b5f5f5f60608486031215615806575f5ffd5b835167ffffffffffffffff81111561581c575f5ffd5b8401601f8101861361582c575f5ffd5b805161583a61579e8261575e565b8082825260208201915060208360051b85010192508883111561585b575f5ffd5b6020840193505b8284101561588657835161587581614bd7565b825260209384019390910190615862565b80965050505050602084015167ffffffffffffffff8111156158a6575f5ffd5b6158b286828701615781565b92505061548160408501615203565b606081525f6158d3606083018661568c565b82810360208401528085518083526020830191506020870192505f5b8181101561591757835167ffffffffffffffff168352602093840193909201916001016158ef565b505060409390930193909352509392505050565b5f6001820161593c5761593c6152ab565b5060010190565b5f81615951576159516152ab565b505f190190565b5f60208284031215615968575f5ffd5b813561048481614f3a565b5f8261598d57634e487b7160e01b5f52601260045260245ffd5b500490565b606081016159a08286614cae565b60ff8416602083015264ffffffffff83166040830152949350505050565b5f82825180855260208501945060208160051b830101602085015f5b83811015615a3a57848303601f19018852815180518085526020918201918501905f5b81811015615a2157615a10838551614b5d565b6020949094019392506001016159fd565b50506020998a01999094509290920191506001016159da565b50909695505050505050565b615a508184614fa6565b610240610220820152615a6861024082018351614d88565b5f6020830151615a7c610460840182614cae565b50604083015180511515610480840152602081015115156104a084015261ffff6040820151166104c084015261ffff6060820151166104e0840152506060830151610320610500840152615ad46105608401826159be565b9050608084015161023f1984830301610520850152615af38282614cbe565b91505060a08401516129876105408501826001600160a01b03169052565b5f82601f830112615b20575f5ffd5b8151615b2e61579e8261575e565b8082825260208201915060208360061b860101925085831115615b4f575f5ffd5b602085015b838110156157ea5760408188031215615b6b575f5ffd5b615b7361515c565b8151615b7e81614bd7565b81526020820151615b8e81614f3a565b6020828101919091529084529290920191604001615b54565b5f60208284031215615bb7575f5ffd5b815167ffffffffffffffff811115615bcd575f5ffd5b820160608185031215615bde575f5ffd5b615be661517f565b81518152602082015167ffffffffffffffff811115615c03575f5ffd5b8201601f81018613615c13575f5ffd5b8051615c2161579e8261575e565b8082825260208201915060208360051b850101925088831115615c42575f5ffd5b602084015b83811015615ce057805167ffffffffffffffff811115615c65575f5ffd5b8501603f81018b13615c75575f5ffd5b6020810151615c8661579e8261575e565b808282526020820191506020808460051b8601010192508d831115615ca9575f5ffd5b6040840193505b82841015615ccb578351825260209384019390910190615cb0565b86525050602093840193919091019050615c47565b506020850152505050604082015167ffffffffffffffff811115615d02575f5ffd5b615d0e86828501615b11565b604083015250949350505050565b602080825282518282018190525f918401906040840190835b81811015614bcc57835180516001600160a01b031684526020908101516001600160801b03168185015290930192604090920191600101615d35565b60608101615d7f8286614cae565b60ff93909316602082015260400152919050565b601281106140ac576140ac614b39565b6102a08101615db28288614fa6565b615dc0610220830187615d93565b6102408201949094529115156102608301526001600160801b03166102809091015292915050565b6001600160801b0383168152604081016104846020830184614cae565b6001600160801b038181168382160190811115610bc357610bc36152ab565b82815261024081016104846020830184614fa6565b838152606081016155036020830185615d93565b608081525f615e5f608083018761568c565b82810360208401528086518083526020830191506020880192505f5b81811015615e99578351835260209384019390920191600101615e7b565b5050604084019590955250506001600160a01b03919091166060909101529291505056'
