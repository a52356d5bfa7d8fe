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
        name: '',
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
            type: 'address',
            internalType: 'address'
          },
          {
            name: 'fee',
            type: 'uint96',
            internalType: 'uint96'
          },
          {
            name: 'digest',
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
        name: 'digest',
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
        name: 'digest',
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
export const mediationBytecode = '0x6101c0604052348015610010575f5ffd5b5060405161629438038061629483398101604081905261002f91610266565b60208101516001600160a01b0316158015906100bf5750306001600160a01b031681602001516001600160a01b0316635ba6284f6040518163ffffffff1660e01b8152600401602060405180830381865afa158015610090573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906100b49190610330565b6001600160a01b0316145b6100dc57604051635d3e855f60e11b815260040160405180910390fd5b306001600160a01b031681604001516001600160a01b0316635ba6284f6040518163ffffffff1660e01b8152600401602060405180830381865afa158015610126573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061014a9190610330565b6001600160a01b031614801561016d57506101008101516001600160a01b031615155b61018a57604051635d3e855f60e11b815260040160405180910390fd5b80516020820151604083015160608401516001600160a01b0390811660e090815291811660c090815292811660a0908152938116608090815285015193850151928501518116610140529182166101209081529282166101009081529084015190840151929093015181166101a052908116610180521661016052610352565b60405161014081016001600160401b038111828210171561023957634e487b7160e01b5f52604160045260245ffd5b60405290565b6001600160a01b0381168114610253575f5ffd5b50565b80516102618161023f565b919050565b5f610140828403128015610278575f5ffd5b5061028161020a565b61028a83610256565b815261029860208401610256565b60208201526102a960408401610256565b60408201526102ba60608401610256565b60608201526102cb60808401610256565b60808201526102dc60a08401610256565b60a08201526102ed60c08401610256565b60c08201526102fe60e08401610256565b60e08201526103106101008401610256565b6101008201526103236101208401610256565b6101208201529392505050565b5f60208284031215610340575f5ffd5b815161034b8161023f565b9392505050565b60805160a05160c05160e05161010051610120516101405161016051610180516101a051615e406104545f395f610d9a01525f81816102b40152818161205801526145b501525f81816130b10152613f2501525f61335201525f8181610b3a01526144f001525f818161058d0152818161066501528181612128015261277001525f8181612bca0152818161422301526142d201525f8181612c7b0152818161314a015261439401525f8181612487015281816125ca015281816149c10152614a8801525f818161035001528181610e7c0152818161108e0152818161116101528181611fd6015281816126ae0152818161326a0152613e910152615e405ff3fe608060405234801561000f575f5ffd5b506004361061016e575f3560e01c8063a4471647116100d2578063b5ac289611610088578063d49224e911610063578063d49224e9146102f1578063d8651ad014610311578063ecb797c914610324575f5ffd5b8063b5ac289614610294578063b60d4288146102a7578063b7fd743a146102de575f5ffd5b8063abc7d14d116100b8578063abc7d14d1461027a578063adf73a0414610283578063ae3e0f021461028c575f5ffd5b8063a447164714610254578063a9f092d814610267575f5ffd5b80637021b6321161012757806394e60f371161010d57806394e60f371461021957806395b1c29e1461022c578063a245a62f14610234575f5ffd5b80637021b632146101f35780638d3f498214610206575f5ffd5b806358db0fd11161015757806358db0fd1146101ad57806360556b6a146101c057806368214005146101d3575f5ffd5b8063429c245e1461017257806346b16f4114610187575b5f5ffd5b610185610180366004614cd2565b610337565b005b61019a610195366004614ced565b610487565b6040519081526020015b60405180910390f35b6101856101bb366004614d04565b6104ee565b6101856101ce366004614cd2565b610956565b6101e66101e1366004614d88565b610cb6565b6040516101a49190614e14565b610185610201366004614e80565b610d7e565b610185610214366004614ead565b610f5e565b610185610227366004614eed565b6112e5565b61019a600781565b610247610242366004614ced565b61165d565b6040516101a49190614fbc565b610185610262366004614cd2565b611725565b610185610275366004614cd2565b611814565b61019a610e1081565b61019a61025881565b61019a600281565b6101856102a2366004614cd2565b6119c1565b6040516001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001681526020016101a4565b6101856102ec366004614cd2565b611a85565b6103046102ff366004614ced565b611be2565b6040516101a491906150fb565b61018561031f36600461510a565b611d8e565b610185610332366004615133565b611fbd565b604051638c0cff1f60e01b81525f906001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001690638c0cff1f9061038590859060040161534a565b60c0604051808303815f875af11580156103a1573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906103c5919061544c565b90506103d760608301604084016154ca565b81519033906001600160a01b0316811461041b576040516347c5122760e11b815260048101929092526001600160a01b031660248201526044015b60405180910390fd5b5050610428813333612111565b8060600151156104515761044d815f0151338360a001516001600160801b0316612461565b5050565b60a081015181515f90815260208190526040902060010180546001600160801b03928316600160801b0292169190911790555050565b5f81815260208190526040812080546104b4906104af90600160d01b900460ff1660016154f9565b61268c565b815460028301546104e79291600160a01b9091046bffffffffffffffffffffffff16600160d01b90910460ff161b615512565b9392505050565b5f5f6104f9856126aa565b909250905060018154600160c81b900460ff16600581111561051d5761051d614dbb565b82548492600160c81b90910460ff16911461054d57604051632c51a03960e01b8152600401610412929190615529565b505080546040517f2ef4c881000000000000000000000000000000000000000000000000000000008152600160a01b90910464ffffffffff1660048201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690632ef4c88190602401602060405180830381865afa1580156105da573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906105fe9190615546565b1561062357805461061c9083908390600160e01b900460ff1661274e565b5050505050565b80546040517f4a5ae6d8000000000000000000000000000000000000000000000000000000008152600160a01b90910464ffffffffff1660048201525f9081907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690634a5ae6d8906024016040805180830381865afa1580156106b1573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906106d5919061555f565b845491935091508490600160a01b900464ffffffffff1682610733576040517f9e18e987000000000000000000000000000000000000000000000000000000008152600481019290925264ffffffffff166024820152604401610412565b505f9050851561074c5761074787876128da565b61074e565b5f5b9050846101e08901358214610792576040517f506264fb00000000000000000000000000000000000000000000000000000000815260040161041291815260200190565b506107a0858989898761290c565b6107df576107d585896107c3885f90815260208190526040902060030154151590565b6107ce576007612e8b565b6006612e8b565b5050505050505050565b5f6102586107f56101c08b016101a08c01615589565b6108069063ffffffff166002615512565b61081090426155a2565b61081a91906155a2565b85547fffffffffffff000000000000ffffffffffffffffffffffffffffffffffffffff16600160a01b64ffffffffff83160260ff60c81b191617790200000000000000000000000000000000000000000000000000178087555f88815260016020908152604080832060ff600160d01b8604811685529252822080549495509391926108b192600160e01b909104909116906155b5565b90505b8154811015610949578181815481106108cf576108cf6155c8565b5f91825260209182902060029091020154885460408051600160d01b90920460ff16825292810184905264ffffffffff8616928101929092526001600160a01b03169089907fa56b7fe401dd6165e306b5e888c53b8234be978a1470844878277f6aa23928b19060600160405180910390a36001016108b4565b5050505050505050505050565b5f5f610961836126aa565b909250905060028154600160c81b900460ff16600581111561098557610985614dbb565b03610a625780545f906109a3908490600160d01b900460ff16613410565b156109ca5781546109c59061025890600160a01b900464ffffffffff166155a2565b6109db565b8154600160a01b900464ffffffffff165b9050828142811115610a0957604051631b4d46df60e01b815260048101929092526024820152604401610412565b50506003820154151580610a2b57508154600160a01b900464ffffffffff1681145b82548491600160c81b90910460ff1690610a5a57604051632c51a03960e01b8152600401610412929190615529565b505050610b1e565b60038154600160c81b900460ff166005811115610a8157610a81614dbb565b82548492600160c81b90910460ff169114610ab157604051632c51a03960e01b8152600401610412929190615529565b50508054600160e01b900460ff161580610ada57508054600160a01b900464ffffffffff164210155b81548391600160a01b90910464ffffffffff1690610b1b57604051631b4d46df60e01b8152600481019290925264ffffffffff166024820152604401610412565b50505b604051636dcf0ed360e01b81526101c084013560048201525f907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690636dcf0ed390602401608060405180830381865afa158015610b87573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610bab91906155dc565b5f8481526001602090815260408083208654600160d01b900460ff168452825280832080548251818502810185019093528083529495509293610c92939192859084015b82821015610c72575f84815260209081902060408051606081019091526002850290910180546001600160a01b03811683529192909190830190600160a01b900460ff166005811115610c4457610c44614dbb565b6005811115610c5557610c55614dbb565b815260200160018201548152505081526020019060010190610bef565b50505050845f01601a9054906101000a900460ff16856003015485613496565b604081015190915015610caa57610caa84868561368d565b61061c848685846138ff565b5f82815260016020908152604080832060ff851684528252808320805482518185028101850190935280835260609492939192909184015b82821015610d71575f84815260209081902060408051606081019091526002850290910180546001600160a01b03811683529192909190830190600160a01b900460ff166005811115610d4357610d43614dbb565b6005811115610d5457610d54614dbb565b815260200160018201548152505081526020019060010190610cee565b5050505090505b92915050565b5f5f610d89846126aa565b909250905081336001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168114610deb576040516347c5122760e11b815260048101929092526001600160a01b03166024820152604401610412565b50600590508154600160c81b900460ff166005811115610e0d57610e0d614dbb565b82548492600160c81b90910460ff169103610e3d57604051632c51a03960e01b8152600401610412929190615529565b505f90508154600160c81b900460ff166005811115610e5e57610e5e614dbb565b03610f4c57604051638c0cff1f60e01b81525f906001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001690638c0cff1f90610eb190889060040161534a565b60c0604051808303815f875af1158015610ecd573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610ef1919061544c565b9050610f1c81858360600151610f1657610f116060890160408a016154ca565b612111565b5f612111565b8060600151610f4a5760a08101516001830180546001600160801b03928316600160801b0292169190911790555b505b610f5882856005612e8b565b50505050565b5f5f610f69846126aa565b909250905060028154600160c81b900460ff166005811115610f8d57610f8d614dbb565b148015610f9c57506003810154155b81548391600160c81b90910460ff1690610fcb57604051632c51a03960e01b8152600401610412929190615529565b505080548290600160a01b900464ffffffffff164281111561101057604051631b4d46df60e01b8152600481019290925264ffffffffff166024820152604401610412565b505080545f9061102b908490600160d01b900460ff16613410565b82548492600160c81b90910460ff16911161105b57604051632c51a03960e01b8152600401610412929190615529565b50506040517f64482ac4000000000000000000000000000000000000000000000000000000008152600481018390525f907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316906364482ac490602401606060405180830381865afa1580156110db573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906110ff919061565d565b92505f915050843584148015611144575061112060808701606088016154ca565b6001600160a01b031661113960408701602088016154ca565b6001600160a01b0316145b801561122257506bffffffffffffffffffffffff198216611211467f000000000000000000000000000000000000000000000000000000000000000061118f368a90038a018a6156a2565b6040805160208082018690526001600160a01b0380861683850152845160608085019190915291850151166080808401919091529284015160a0808401919091529084015160c08301529183015160e0820152908201516101008201525f90610120016040516020818303038152906040528051906020012090509392505050565b6bffffffffffffffffffffffff1916145b90508080156112345750604085013515155b843390916112675760405163259deeb560e11b815260048101929092526001600160a01b03166024820152604401610412565b50506040850135600384015561127d8484613b91565b82546040805187820135815260608089013560208301526080808a013583850152600160a01b90940464ffffffffff1690820152905186927fe1355da6325389849d8f4aaaf042161de4404350b6eba059eae46520e3990397928290030190a2505050505050565b5f85815260208190526040902060028154600160c81b900460ff16600581111561131157611311614dbb565b1480156113215750600381015415155b801561133c57508054600160a01b900464ffffffffff164210155b1561134b5761134b8682613b91565b60038154600160c81b900460ff16600581111561136a5761136a614dbb565b82548892600160c81b90910460ff16911461139a57604051632c51a03960e01b8152600401610412929190615529565b505080548690600160a01b900464ffffffffff164281116113de576040516382742f0f60e01b8152600481019290925264ffffffffff166024820152604401610412565b50505f8681526001602090815260408083208454600160d01b900460ff1684529091528120805487908110611415576114156155c8565b5f918252602090912060029091020180549091506001600160a01b03163314801561145c575060018154600160a01b900460ff16600581111561145a5761145a614dbb565b145b8733909161148f576040516347c5122760e11b815260048101929092526001600160a01b03166024820152604401610412565b5050815460408051466020820152309181019190915260608101899052600160d01b90910460ff1660808201523360a082015260c0810185905260e081018490525f90610100016040516020818303038152906040528051906020012090505f8183600101541480156115165750600487600581111561151157611511614dbb565b148615145b905080801561155a575085158061153e5750600287600581111561153c5761153c614dbb565b145b8061155a5750600387600581111561155857611558614dbb565b145b8933909161158d5760405163259deeb560e11b815260048101929092526001600160a01b03166024820152604401610412565b5050600183018690558254879087908290869060ff60a01b1916600160a01b8360058111156115be576115be614dbb565b0217905550508454600191508590601c906115e4908490600160e01b900460ff16615704565b92506101000a81548160ff021916908360ff160217905550336001600160a01b0316897f56d49ccff8bde7c0bececbedfbbe45739c00903ae02478c4d3ae0d4814f8798f865f01601a9054906101000a900460ff168a8a60405161164a9392919061571d565b60405180910390a3505050505050505050565b606060025f8381526020019081526020015f20805480602002602001604051908101604052809291908181526020015f905b8282101561171a575f848152602090819020604080516060810182526002860290920180546001600160a01b0316835260018101546001600160801b03811694840194909452919290830190600160801b900460ff1660078111156116f6576116f6614dbb565b600781111561170757611707614dbb565b815250508152602001906001019061168f565b505050509050919050565b5f5f611730836126aa565b90925090505f60028254600160c81b900460ff16600581111561175557611755614dbb565b14801561176457506003820154155b8015611786575081545f90611784908590600160d01b900460ff16613410565b115b82549091508390600160c81b900460ff16826117b757604051632c51a03960e01b8152600401610412929190615529565b505081545f906117d89061025890600160a01b900464ffffffffff166155a2565b905083814281111561180657604051631b4d46df60e01b815260048101929092526024820152604401610412565b505061061c84866004612e8b565b5f5f61181f836126aa565b80549193509150600160d01b900460ff166001148015611881575060018154600160c81b900460ff16600581111561185957611859614dbb565b1480611881575060028154600160c81b900460ff16600581111561187f5761187f614dbb565b145b81548391600160c81b90910460ff16906118b057604051632c51a03960e01b8152600401610412929190615529565b505f90506118c460608501604086016154ca565b6001600160a01b0316336001600160a01b0316148061190357506118ee60808501606086016154ca565b6001600160a01b0316336001600160a01b0316145b80611917575081546001600160a01b031633145b90508233821561194c576040516347c5122760e11b815260048101929092526001600160a01b03166024820152604401610412565b50505f83815260026020526040902054839060071161199a576040517feadecde800000000000000000000000000000000000000000000000000000000815260040161041291815260200190565b506002820154610f58908490600160a01b90046bffffffffffffffffffffffff165f613c59565b5f5f6119cc836126aa565b909250905060048154600160c81b900460ff1660058111156119f0576119f0614dbb565b82548492600160c81b90910460ff169114611a2057604051632c51a03960e01b8152600401610412929190615529565b505080548290600160a01b900464ffffffffff1642811115611a6557604051631b4d46df60e01b8152600481019290925264ffffffffff166024820152604401610412565b50508054611a809083908590600160f01b900460ff16612e8b565b505050565b5f5f611a90836126aa565b909250905060048154600160c81b900460ff166005811115611ab457611ab4614dbb565b82548492600160c81b90910460ff169114611ae457604051632c51a03960e01b8152600401610412929190615529565b505080548290600160a01b900464ffffffffff16428111611b28576040516382742f0f60e01b8152600481019290925264ffffffffff166024820152604401610412565b50611b3b905060608401604085016154ca565b6001600160a01b0316336001600160a01b03161480611b7a5750611b6560808401606085016154ca565b6001600160a01b0316336001600160a01b0316145b82339091611bad576040516347c5122760e11b815260048101929092526001600160a01b03166024820152604401610412565b5050611bcd82611bbc84610487565b8354600160f01b900460ff16613c59565b805460ff60f01b19168155611a808282613dc8565b604080516101a0810182525f80825260208201819052918101829052606081018290526080810182905260a0810182905260c0810182905260e0810182905261010081018290526101208101829052610140810182905261016081018290526101808101919091525f828152602081815260409182902082516101a08101845281546001600160a01b0381168252600160a01b810464ffffffffff169382019390935292909190830190600160c81b900460ff166005811115611ca757611ca7614dbb565b6005811115611cb857611cb8614dbb565b8152815460ff600160d01b820481166020840152600160d81b820481166040840152600160e01b820481166060840152600160e81b820481161515608084015260a090920191600160f01b909104166007811115611d1857611d18614dbb565b6007811115611d2957611d29614dbb565b815260018201546001600160801b038082166020840152600160801b90910416604082015260028201546001600160a01b0381166060830152600160a01b90046bffffffffffffffffffffffff16608082015260039091015460a09091015292915050565b5f83815260208190526040902060028154600160c81b900460ff166005811115611dba57611dba614dbb565b82548692600160c81b90910460ff169114611dea57604051632c51a03960e01b8152600401610412929190615529565b505080548490600160a01b900464ffffffffff16428111611e2e576040516382742f0f60e01b8152600481019290925264ffffffffff166024820152604401610412565b50505f8481526001602090815260408083208454600160d01b900460ff1684529091528120805485908110611e6557611e656155c8565b5f918252602090912060029091020180549091506001600160a01b031633148015611eab57505f8154600160a01b900460ff166005811115611ea957611ea9614dbb565b145b85339091611ede576040516347c5122760e11b815260048101929092526001600160a01b03166024820152604401610412565b505060018101839055805460ff60a01b1916600160a01b178155815460408051600160d01b90920460ff16825251339187917f2e78c2785da3d0292a163e8c042fd75ce2f1d70b7af1cc097de59cbef15856839181900360200190a381546001908390601c90611f59908490600160e01b900460ff16615704565b82546101009290920a60ff8181021990931691831602179091558354600160e01b900416159050611f8b575050505050565b815464ffffffffff60a01b1916600160a01b4264ffffffffff160217825560038201541561061c5761061c8583613b91565b604051638c0cff1f60e01b81525f906001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001690638c0cff1f9061200b90879060040161534a565b60c0604051808303815f875af1158015612027573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061204b919061544c565b9050336001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016148015612086575080606001515b81519033906120ba576040516347c5122760e11b815260048101929092526001600160a01b03166024820152604401610412565b50506120c7818484612111565b6001600160a01b03821615610f5857610f58815f0151836120f48460a001516001600160801b0316613e55565b8460a001516001600160801b031661210c91906155a2565b612461565b604051630e84c36560e31b81524260048201525f907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316906374261b2890602401602060405180830381865afa158015612175573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906121999190615741565b604080516101a0810182526001600160a01b03868116825264ffffffffff8481166020808501918252600185870181815260608088018390525f6080808a0182905260a0808b0195909552918f0151151560c08a015260e08901819052908e01516001600160801b031661010089015261012088018190528b8716610140890152918d01516bffffffffffffffffffffffff1661016088015261018087018290528c5182529181905295909520845181549251909316600160a01b027fffffffffffffff00000000000000000000000000000000000000000000000000909216929093169190911717808255925193945090929091829060ff60c81b1916600160c81b8360058111156122ae576122ae614dbb565b021790555060608201518154608084015160a085015160c08601511515600160e81b027fffff00ffffffffffffffffffffffffffffffffffffffffffffffffffffffffff60ff928316600160e01b02167fffff0000ffffffffffffffffffffffffffffffffffffffffffffffffffffffff938316600160d81b027fffffffff00ffffffffffffffffffffffffffffffffffffffffffffffffffffff93909616600160d01b029290921661ffff60d01b19909416939093179390931716919091171780825560e083015190829060ff60f01b1916600160f01b83600781111561239857612398614dbb565b02179055506101008201516101208301516001600160801b03908116600160801b0291161760018201556101408201516101608301516bffffffffffffffffffffffff16600160a01b026001600160a01b03918216176002830155610180909201516003909101558451604051918516917f35504d53d39ef700fe90826eb86c6f667d6f6943910a99169b771260972433519061245390869086906001600160a01b0392909216825264ffffffffff16602082015260400190565b60405180910390a350505050565b60405163282d3fdf60e01b81526001600160a01b038381166004830152602482018390527f0000000000000000000000000000000000000000000000000000000000000000169063282d3fdf906044016020604051808303815f875af11580156124cd573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906124f19190615546565b83838390919261252d5760405163023dec6360e21b815260048101939093526001600160a01b0390911660248301526044820152606401610412565b50506040805160018082528183019092525f925090816020015b604080518082019091525f80825260208201528152602001906001900390816125475790505090506040518060400160405280306001600160a01b03168152602001836001600160801b0316815250815f815181106125a8576125a86155c8565b6020908102919091010152604051634a4090d560e01b81526001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001690634a4090d5906126039086908690869060040161575a565b5f604051808303815f87803b15801561261a575f5ffd5b505af115801561262c573d5f5f3e3d5ffd5b5050505f8581526020819052604090206001018054849250601090612662908490600160801b90046001600160801b03166157d5565b92506101000a8154816001600160801b0302191690836001600160801b0316021790555050505050565b5f60016126998184615704565b60ff166002901b610d7891906155b5565b5f5f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663b214220b846040518263ffffffff1660e01b81526004016126f8919061534a565b602060405180830381865afa158015612713573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061273791906157f4565b5f8181526020819052604090209094909350915050565b604051630e84c36560e31b815242600482015260019082906001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016906374261b2890602401602060405180830381865afa1580156127b5573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906127d99190615741565b84547fffffff00ffffff0000000000ffffffffffffffffffffffffffffffffffffffff16600160a01b64ffffffffff83160260ff60e01b191617600160e01b60ff841602178086558390869060ff60c81b1916600160c81b83600581111561284357612843614dbb565b021790555050835460408051600160d01b830460ff9081168252600160d81b8404166020820152600160a01b90920464ffffffffff16908201528592507f7dcc80037cec1a5b7332a82e0ef7f1181c404ae5f4dfa248ab460d464b49083d915060600160405180910390a2611a808360057f457363616c617465640000000000000000000000000000000000000000000000613e61565b5f82826040516020016128ee92919061580b565b60405160208183030381529060405280519060200120905092915050565b5f8581526020818152604080832081516101a08101835281546001600160a01b0381168252600160a01b810464ffffffffff169482019490945284939092830190600160c81b900460ff16600581111561296857612968614dbb565b600581111561297957612979614dbb565b8152815460ff600160d01b820481166020840152600160d81b820481166040840152600160e01b820481166060840152600160e81b820481161515608084015260a090920191600160f01b9091041660078111156129d9576129d9614dbb565b60078111156129ea576129ea614dbb565b815260018201546001600160801b038082166020840152600160801b90910416604082015260028201546001600160a01b038116606080840191909152600160a01b9091046bffffffffffffffffffffffff16608083015260039092015460a0909101528101519091505f90612a61908890613ef3565b90505f612a878989856060015160108760a0015160ff16612a8291906155a2565b613f9b565b90505f60108460a0015160ff168351612aa091906155b5565b612aaa91906155b5565b5f8b8152600160209081526040808320606089015160ff9081168552925290912060a087015192935091165b5f81118015612ae55750835183105b15612dab575f612b50898e89606001518a6080015188604051602001612b30959493929190948552602085019390935260ff9182166040850152166060830152608082015260a00190565b604051602081830303815290604052805190602001205f1c8c8c886141ec565b90506001600160a01b038116612b665750612dab565b808585612b7281615841565b965081518110612b8457612b846155c8565b6001600160a01b0392831660209182029290920101526040517fa584119400000000000000000000000000000000000000000000000000000000815282821660048201527f00000000000000000000000000000000000000000000000000000000000000009091169063a5841194906024016020604051808303815f875af1158015612c12573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190612c369190615546565b80612ce757506040517fdc4857730000000000000000000000000000000000000000000000000000000081526001600160a01b038281166004830152602482018890527f0000000000000000000000000000000000000000000000000000000000000000169063dc485773906044016020604051808303815f875af1158015612cc1573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190612ce59190615546565b155b15612cf25750612ad6565b604080516060810182526001600160a01b0383811682525f602080840182815294840182905287546001810189558883529120835160029092020180549190921673ffffffffffffffffffffffffffffffffffffffff1982168117835593519293919291839174ffffffffffffffffffffffffffffffffffffffffff191617600160a01b836005811115612d8857612d88614dbb565b021790555060408201518160010155505081612da390615859565b915050612ad6565b805f03612dc15760019650505050505050612e82565b5f818760a0015160ff16612dd591906155b5565b90505b8015612e77578254612e22908490612df2906001906155b5565b81548110612e0257612e026155c8565b5f91825260208220600290910201546001600160a01b0316908890614348565b82805480612e3257612e3261586e565b5f8281526020812060025f1990930192830201805474ffffffffffffffffffffffffffffffffffffffffff19168155600101559055612e7081615859565b9050612dd8565b505f96505050505050505b95945050505050565b5f8381526020818152604080832081516101a08101835281546001600160a01b0381168252600160a01b810464ffffffffff1694820194909452929091830190600160c81b900460ff166005811115612ee657612ee6614dbb565b6005811115612ef757612ef7614dbb565b8152815460ff600160d01b820481166020840152600160d81b820481166040840152600160e01b820481166060840152600160e81b820481161515608084015260a090920191600160f01b909104166007811115612f5757612f57614dbb565b6007811115612f6857612f68614dbb565b815260018201546001600160801b038082166020840152600160801b90910416604082015260028201546001600160a01b0381166060830152600160a01b90046bffffffffffffffffffffffff16608082015260039182015460a090910152909150826007811115612fdc57612fdc614dbb565b14801561300d5750612ff460608401604085016154ca565b6001600160a01b0316815f01516001600160a01b031614155b1561301757600491505b5f613021836143c3565b5f8681526020819052604081206001810180546001600160801b031690558054929350600592869291906019908490839060ff60f01b1916600160f01b83600781111561307057613070614dbb565b02179055508491906101000a81548160ff0219169083600581111561309757613097614dbb565b02179055505050505f6130ac86868587614416565b90505f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316635036173f87846040518363ffffffff1660e01b81526004016130fd92919061590a565b5f60405180830381865afa158015613117573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d908101601f1916820160405261313e9190810190615a9d565b90506001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001663e76fede661317f6080890160608a016154ca565b613188896147f0565b845160405160e085901b7fffffffff000000000000000000000000000000000000000000000000000000001681526001600160a01b039093166004840152602483019190915260448201523060648201526084015f604051808303815f87803b1580156131f3575f5ffd5b505af1158015613205573d5f5f3e3d5ffd5b505050506132188683836020015161485c565b613225816040015161495c565b867f7b8655ac1f0f81f441553458269ecb96c2f1e5e6bc88f9bedf0991b3260bc4ad868660600151845f015160405161326093929190615c12565b60405180910390a27f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663e4fa8b89876132a188614af3565b7f4d656469617465640000000000000000000000000000000000000000000000008860c00151886132d7578961010001516132d9565b5f5b6040518663ffffffff1660e01b81526004016132f9959493929190615c44565b5f604051808303815f87803b158015613310575f5ffd5b505af1158015613322573d5f5f3e3d5ffd5b5050505082806133435750600185600781111561334157613341614dbb565b145b15613407576001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001663e19911926133876080890160608a016154ca565b6040517fffffffff0000000000000000000000000000000000000000000000000000000060e084901b1681526001600160a01b039091166004820152602481018a905260a08901356044820152851560648201526084015f604051808303815f87803b1580156133f5575f5ffd5b505af1158015610949573d5f5f3e3d5ffd5b50505050505050565b5f82815260016020908152604080832060ff851684529091528120815b815481101561348e57600182828154811061344a5761344a6155c8565b5f918252602090912060029091020154600160a01b900460ff16600581111561347557613475614dbb565b036134865761348383615841565b92505b60010161342d565b505092915050565b6134b86040805160608101909152805f81526020015f81526020015f81525090565b5f6134c285614b7f565b90505f80805b8851811015613669575f8982815181106134e4576134e46155c8565b60200260200101516020015190505f600581111561350457613504614dbb565b81600581111561351657613516614dbb565b14806135335750600181600581111561353157613531614dbb565b145b1561354a5785604001805161354790615841565b90525b600481600581111561355e5761355e614dbb565b0361356f5761356c83615841565b92505b600281600581111561358357613583614dbb565b141580156135a3575060038160058111156135a0576135a0614dbb565b14155b156135ae5750613661565b60026135d48b84815181106135c5576135c56155c8565b60200260200101518a8a614ba1565b60058111156135e5576135e5614dbb565b036135fa576135f384615841565b935061365f565b846136078b848b8b614c14565b1061365f5760028a8381518110613620576136206155c8565b602002602001015160400151875f01886020018281525082600781111561364957613649614dbb565b600781111561365a5761365a614dbb565b905250505b505b6001016134c8565b5082821061367657600184525b82811061368257600384525b505050949350505050565b80545f906136a6908490600160d01b900460ff16613ef3565b82549091505f906136c090600160d01b900460ff1661268c565b90505f816001816136d760e0890160c08a01615c89565b6001600160801b03166136ea91906155a2565b6136f491906155b5565b6136fe9190615ca4565b5f8781526001602090815260408083208854600160d01b900460ff16845290915281209192505b81548110156107d5575f828281548110613741576137416155c8565b5f918252602090912060029091020154600160a01b900460ff16600581111561376c5761376c614dbb565b141580156137b757506001828281548110613789576137896155c8565b5f918252602090912060029091020154600160a01b900460ff1660058111156137b4576137b4614dbb565b14155b6138f75760058282815481106137cf576137cf6155c8565b5f9182526020909120600290910201805460ff60a01b1916600160a01b8360058111156137fe576137fe614dbb565b0217905550828660010160108282829054906101000a90046001600160801b031661382991906157d5565b92506101000a8154816001600160801b0302191690836001600160801b0316021790555081818154811061385f5761385f6155c8565b5f91825260209182902060029091020154875460408051600160d01b90920460ff1682529281018690526001600160a01b03909116918a917f5c8016ea3e45f5163b76233010fd6fe91cb9f789bce0cf87fbc11da1e63c23cc910160405180910390a36138f78282815481106138d7576138d76155c8565b5f9182526020909120600290910201546001600160a01b03168685614348565b600101613725565b60018151600781111561391457613914614dbb565b148061394957505f8151600781111561392f5761392f614dbb565b14158015613949575081546001600160d01b90910460ff16115b15613af05781545f90600160d01b900460ff16600414806139a4575060018251600781111561397a5761397a614dbb565b1480156139a4575061399260608501604086016154ca565b83546001600160a01b03908116911614155b905080156139c0576139ba8585845f0151612e8b565b50610f58565b81516004906139d1610e10426155a2565b855464ffffffffff8216600160a01b0264ffffffffff60a01b1982168117885587916019918591849160ff60f01b19167fff00ffffffffff0000000000ffffffffffffffffffffffffffffffffffffffff90911617600160f01b836007811115613a3d57613a3d614dbb565b02179055508491906101000a81548160ff02191690836005811115613a6457613a64614dbb565b021790555050835185546040518994507f51480f9e6beb5e87c051578078dd4048e0ab5147d86d1136314db81b16b2bc979350613abc9291600160d01b810460ff1691600160a01b90910464ffffffffff1690615cc3565b60405180910390a26139ba8560087f52756c6564000000000000000000000000000000000000000000000000000000613e61565b80604001515f03613b2b578154600319600160d01b90910460ff1601613b2157613b1c84846006612e8b565b610f58565b613b1c8483613dc8565b8154600160d81b900460ff1660011901613b4b57613b1c84846007612e8b565b81546001908390601b90613b6a908490600160d81b900460ff166154f9565b92506101000a81548160ff021916908360ff160217905550610f588483836040015161274e565b80545f90613baa908490600160d01b900460ff16613410565b9050600381613bbb610258426155a2565b84547fffffff00ffffff0000000000ffffffffffffffffffffffffffffffffffffffff16600160a01b64ffffffffff83160260ff60e01b191617600160e01b60ff841602178086558390869060ff60c81b1916600160c81b836005811115613c2557613c25614dbb565b0217905550505050611a808360067f436f6d6d69747465640000000000000000000000000000000000000000000000613e61565b613c64833384612461565b60025f8481526020019081526020015f206040518060600160405280336001600160a01b03168152602001846001600160801b03168152602001836007811115613cb057613cb0614dbb565b90528154600181810184555f938452602093849020835160029093020180546001600160a01b0390931673ffffffffffffffffffffffffffffffffffffffff199093169290921782559282015192810180546001600160801b039094167fffffffffffffffffffffffffffffffff00000000000000000000000000000000851681178255604084015193949293927fffffffffffffffffffffffffffffff00000000000000000000000000000000001617600160801b836007811115613d7857613d78614dbb565b02179055505050336001600160a01b0316837f4233c00de18e639089b70a084b5eb937666d52dd4e81851073bba8953c757be18484604051613dbb929190615cef565b60405180910390a3505050565b8054829060ff600160c81b82048116916004600160d01b90910490911610613e0557604051632c51a03960e01b8152600401610412929190615529565b50508054613e1e90600160d01b900460ff1660016154f9565b815461ffff60d01b1916600160d01b60ff92831681029190911780845561044d9285928592613e50929190041661268c565b61274e565b5f610d78601483615ca4565b6040517f22e757df0000000000000000000000000000000000000000000000000000000081526001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016906322e757df90613eca90869086908690600401615d0c565b5f604051808303815f87803b158015613ee1575f5ffd5b505af1158015613407573d5f5f3e3d5ffd5b6040517fc8373c0a0000000000000000000000000000000000000000000000000000000081525f906001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000169063c8373c0a90613f5c9086908690600401615d2e565b602060405180830381865afa158015613f77573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906104e791906157f4565b60605f613fa98360056155a2565b905060015b8460ff168160ff1611613ff3575f87815260016020908152604080832060ff85168452909152902054613fe190836155a2565b9150613fec81615d4e565b9050613fae565b508067ffffffffffffffff81111561400d5761400d615359565b604051908082528060200260200182016040528015614036578160200160208202803683370190505b50915061404960608601604087016154ca565b61405960808701606088016154ca565b61406960a08801608089016154ca565b61407b61014089016101208a016154ca565b5f8a81526020819052604081205487516001600160a01b039091169188916140a5576140a56155c8565b60200260200101876001815181106140bf576140bf6155c8565b60200260200101886002815181106140d9576140d96155c8565b60200260200101896003815181106140f3576140f36155c8565b602002602001018a60048151811061410d5761410d6155c8565b6001600160a01b03968716602091820292909201015294841690945293821690925292831690915291169052600560015b8560ff168160ff1611613682575f88815260016020908152604080832060ff851684529091528120905b81548110156141d957818181548110614183576141836155c8565b5f9182526020909120600290910201546001600160a01b031686856141a781615841565b9650815181106141b9576141b96155c8565b6001600160a01b0390921660209283029190910190910152600101614168565b5050806141e590615d4e565b905061413e565b5f82156142a2576040517fe217bb850000000000000000000000000000000000000000000000000000000081526001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000169063e217bb859061425e908890889088908890600401615da5565b602060405180830381865afa158015614279573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061429d9190615e0d565b612e82565b6040517f76b75f550000000000000000000000000000000000000000000000000000000081526001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016906376b75f55906143099088908690600401615e28565b602060405180830381865afa158015614324573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190612e829190615e0d565b6040517f0e893e310000000000000000000000000000000000000000000000000000000081526001600160a01b03848116600483015260248201849052604482018390523060648301527f00000000000000000000000000000000000000000000000000000000000000001690630e893e3190608401613eca565b5f60028260078111156143d8576143d8614dbb565b14806143f5575060048260078111156143f3576143f3614dbb565b145b80610d785750600582600781111561440f5761440f614dbb565b1492915050565b60408051610260810182525f60c0820181815260e08301829052610100830182905261012083018290526101408301829052610160830182905261018083018290526101a083018290526101c083018290526101e083018290526102008301829052610220830182905261024083018290528252602080830182905283516080808201865283825291810183905280850183905260608082018490529484015283830184905282019290925260a0810191909152604051636dcf0ed360e01b81526101c08501356004820152839083906001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001690636dcf0ed390602401608060405180830381865afa158015614535573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061455991906155dc565b60408401819052836020810183600781111561457757614577614dbb565b600781111561458857614588614dbb565b90529290925250505f858152600260209081526040808320805482518185028101850190935280835290937f0000000000000000000000000000000000000000000000000000000000000000938592919084015b82821015614667575f848152602090819020604080516060810182526002860290920180546001600160a01b0316835260018101546001600160801b03811694840194909452919290830190600160801b900460ff16600781111561464357614643614dbb565b600781111561465457614654614dbb565b81525050815260200190600101906145dc565b5050506001600160a01b0390921660a085015260808401525050606083015160ff1667ffffffffffffffff8111156146a1576146a1615359565b6040519080825280602002602001820160405280156146d457816020015b60608152602001906001900390816146bf5790505b50606082015260015b836060015160ff168160ff16116147e7575f86815260016020908152604080832060ff85168452825280832080548251818502810185019093528083529193909284015b828210156147a4575f84815260209081902060408051606081019091526002850290910180546001600160a01b03811683529192909190830190600160a01b900460ff16600581111561477657614776614dbb565b600581111561478757614787614dbb565b815260200160018201548152505081526020019060010190614721565b5050505060608301516147b8600184615704565b60ff16815181106147cb576147cb6155c8565b6020026020010181905250806147e090615d4e565b90506146dd565b50949350505050565b5f61271060018161480961012086016101008701615589565b61481b9063ffffffff166127106155a2565b61482b60e0870160c08801615c89565b6001600160801b031661483e9190615512565b61484891906155a2565b61485291906155b5565b610d789190615ca4565b5f5b8151811015610f58575f61487c856148778460016155a2565b613ef3565b90505f5b838381518110614892576148926155c8565b602002602001015151811015614952575f856060015184815181106148b9576148b96155c8565b602002602001015182815181106148d2576148d26155c8565b602002602001015190506005808111156148ee576148ee614dbb565b8160200151600581111561490457614904614dbb565b1461494957614949815f015184878781518110614923576149236155c8565b6020026020010151858151811061493c5761493c6155c8565b6020026020010151614348565b50600101614880565b505060010161485e565b5f805b82518110156149a45782818151811061497a5761497a6155c8565b6020026020010151602001516001600160801b03168261499a91906155a2565b915060010161495f565b5060405163282d3fdf60e01b8152306004820152602481018290527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063282d3fdf906044016020604051808303815f875af1158015614a0f573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190614a339190615546565b5f3083909192614a6f5760405163023dec6360e21b815260048101939093526001600160a01b0390911660248301526044820152606401610412565b5050604051634a4090d560e01b81526001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000169150634a4090d590614ac29030908590879060040161575a565b5f604051808303815f87803b158015614ad9575f5ffd5b505af1158015614aeb573d5f5f3e3d5ffd5b505050505050565b5f6001826007811115614b0857614b08614dbb565b03614b155750600d919050565b6003826007811115614b2957614b29614dbb565b03614b365750600f919050565b6006826007811115614b4a57614b4a614dbb565b03614b5757506010919050565b6007826007811115614b6b57614b6b614dbb565b14614b7757600e610d78565b601192915050565b5f6003614b8b8361268c565b614b96906002615512565b6148529060026155a2565b80515f9080614be75750600284602001516005811115614bc357614bc3614dbb565b14158015614be75750600384602001516005811115614be457614be4614dbb565b14155b15614bf7575060208301516104e7565b82846040015114614c09576003614c0c565b60025b949350505050565b5f805b85518110156147e7576003614c46878381518110614c3757614c376155c8565b60200260200101518686614ba1565b6005811115614c5757614c57614dbb565b03614cb357825180614ca25750858581518110614c7657614c766155c8565b602002602001015160400151868281518110614c9457614c946155c8565b602002602001015160400151145b15614cb357614cb082615841565b91505b600101614c17565b5f6102208284031215614ccc575f5ffd5b50919050565b5f6102208284031215614ce3575f5ffd5b6104e78383614cbb565b5f60208284031215614cfd575f5ffd5b5035919050565b5f5f5f6102408486031215614d17575f5ffd5b614d218585614cbb565b925061022084013567ffffffffffffffff811115614d3d575f5ffd5b8401601f81018613614d4d575f5ffd5b803567ffffffffffffffff811115614d63575f5ffd5b8660208260051b8401011115614d77575f5ffd5b939660209190910195509293505050565b5f5f60408385031215614d99575f5ffd5b82359150602083013560ff81168114614db0575f5ffd5b809150509250929050565b634e487b7160e01b5f52602160045260245ffd5b60068110614ddf57614ddf614dbb565b50565b6001600160a01b0381511682525f6020820151614dfe81614dcf565b6020840152506040908101519082015260600190565b602080825282518282018190525f918401906040840190835b81811015614e5157614e40838551614de2565b602094909401939250600101614e2d565b509095945050505050565b6001600160a01b0381168114614ddf575f5ffd5b8035614e7b81614e5c565b919050565b5f5f6102408385031215614e92575f5ffd5b614e9c8484614cbb565b9150610220830135614db081614e5c565b5f5f8284036102e0811215614ec0575f5ffd5b614eca8585614cbb565b925060c061021f1982011215614ede575f5ffd5b50610220830190509250929050565b5f5f5f5f5f60a08688031215614f01575f5ffd5b8535945060208601359350604086013560068110614f1d575f5ffd5b94979396509394606081013594506080013592915050565b60088110614f4557614f45614dbb565b9052565b5f8151808452602084019350602083015f5b82811015614fb25781515f6001600160a01b0382511688526001600160801b03602083015116602089015260408201519150614f9a6040890183614f35565b50506060959095019460209190910190600101614f5b565b5093949350505050565b602081525f6104e76020830184614f49565b614f4581614dcf565b80516001600160a01b031682526020810151614ffc602084018264ffffffffff169052565b50604081015161500f6040840182614fce565b506060810151615024606084018260ff169052565b506080810151615039608084018260ff169052565b5060a081015161504e60a084018260ff169052565b5060c081015161506260c084018215159052565b5060e081015161507560e0840182614f35565b506101008101516150926101008401826001600160801b03169052565b506101208101516150af6101208401826001600160801b03169052565b506101408101516150cc6101408401826001600160a01b03169052565b506101608101516150ee6101608401826bffffffffffffffffffffffff169052565b5061018090810151910152565b6101a08101610d788284614fd7565b5f5f5f6060848603121561511c575f5ffd5b505081359360208301359350604090920135919050565b5f5f5f6102608486031215615146575f5ffd5b6151508585614cbb565b925061022084013561516181614e5c565b915061024084013561517281614e5c565b809150509250925092565b6001600160801b0381168114614ddf575f5ffd5b8035614e7b8161517d565b803563ffffffff81168114614e7b575f5ffd5b61ffff81168114614ddf575f5ffd5b8035614e7b816151af565b803567ffffffffffffffff81168114614e7b575f5ffd5b80358252602080820135908301526151fa60408201614e70565b6001600160a01b0316604083015261521460608201614e70565b6001600160a01b0316606083015261522e60808201614e70565b6001600160a01b0316608083015260a0818101359083015261525260c08201615191565b6001600160801b031660c083015261526c60e08201615191565b6001600160801b031660e0830152615287610100820161519c565b63ffffffff166101008301526152a06101208201614e70565b6001600160a01b03166101208301526152bc61014082016151be565b61ffff166101408301526152d361016082016151c9565b67ffffffffffffffff166101608301526152f0610180820161519c565b63ffffffff166101808301526153096101a0820161519c565b63ffffffff166101a08301526101c081810135908301526101e08082013590830152615338610200820161519c565b63ffffffff8116610200840152505050565b6102208101610d7882846151e0565b634e487b7160e01b5f52604160045260245ffd5b60405160c0810167ffffffffffffffff8111828210171561539057615390615359565b60405290565b6040805190810167ffffffffffffffff8111828210171561539057615390615359565b6040516060810167ffffffffffffffff8111828210171561539057615390615359565b604051601f8201601f1916810167ffffffffffffffff8111828210171561540557615405615359565b604052919050565b80516bffffffffffffffffffffffff1981168114614e7b575f5ffd5b805164ffffffffff81168114614e7b575f5ffd5b80518015158114614e7b575f5ffd5b5f60c082840312801561545d575f5ffd5b5061546661536d565b825181526154766020840161540d565b602082015261548760408401615429565b60408201526154986060840161543d565b606082015260808301516154ab8161517d565b608082015260a08301516154be8161517d565b60a08201529392505050565b5f602082840312156154da575f5ffd5b81356104e781614e5c565b634e487b7160e01b5f52601160045260245ffd5b60ff8181168382160190811115610d7857610d786154e5565b8082028115828204841417610d7857610d786154e5565b8281526040810161553983614dcf565b8260208301529392505050565b5f60208284031215615556575f5ffd5b6104e78261543d565b5f5f60408385031215615570575f5ffd5b825191506155806020840161543d565b90509250929050565b5f60208284031215615599575f5ffd5b6104e78261519c565b80820180821115610d7857610d786154e5565b81810381811115610d7857610d786154e5565b634e487b7160e01b5f52603260045260245ffd5b5f60808284031280156155ed575f5ffd5b506040516080810167ffffffffffffffff8111828210171561561157615611615359565b60405261561d8361543d565b815261562b6020840161543d565b6020820152604083015161563e816151af565b60408201526060830151615651816151af565b60608201529392505050565b5f5f5f6060848603121561566f575f5ffd5b83516012811061567d575f5ffd5b925061568b60208501615429565b91506156996040850161540d565b90509250925092565b5f60c08284031280156156b3575f5ffd5b506156bc61536d565b8235815260208301356156ce81614e5c565b602082015260408381013590820152606080840135908201526080808401359082015260a0928301359281019290925250919050565b60ff8281168282160390811115610d7857610d786154e5565b60ff841681526060810161573084614dcf565b602082019390935260400152919050565b5f60208284031215615751575f5ffd5b6104e782615429565b5f606082016001600160a01b0386168352846020840152606060408401528084518083526080850191506020860192505f5b818110156157c857835180516001600160a01b031684526020908101516001600160801b0316818501529093019260409092019160010161578c565b5090979650505050505050565b6001600160801b038181168382160190811115610d7857610d786154e5565b5f60208284031215615804575f5ffd5b5051919050565b5f8184825b85811015614e5157813561582381614e5c565b6001600160a01b031683526020928301929190910190600101615810565b5f60018201615852576158526154e5565b5060010190565b5f81615867576158676154e5565b505f190190565b634e487b7160e01b5f52603160045260245ffd5b5f82825180855260208501945060208160051b830101602085015f5b838110156158fe57848303601f19018852815180518085526020918201918501905f5b818110156158e5576158d4838551614de2565b6020949094019392506001016158c1565b50506020998a019990945092909201915060010161589e565b50909695505050505050565b61591481846151e0565b61024061022082015261592c61024082018351614fd7565b5f60208301516159406103e0840182614f35565b506040830151805115156104008401526020810151151561042084015261ffff60408201511661044084015261ffff6060820151166104608401525060608301516102a06104808401526159986104e0840182615882565b9050608084015161023f19848303016104a08501526159b78282614f49565b91505060a08401516147e76104c08501826001600160a01b03169052565b5f67ffffffffffffffff8211156159ee576159ee615359565b5060051b60200190565b5f82601f830112615a07575f5ffd5b8151615a1a615a15826159d5565b6153dc565b8082825260208201915060208360061b860101925085831115615a3b575f5ffd5b602085015b83811015615a935760408188031215615a57575f5ffd5b615a5f615396565b8151615a6a81614e5c565b81526020820151615a7a8161517d565b6020828101919091529084529290920191604001615a40565b5095945050505050565b5f60208284031215615aad575f5ffd5b815167ffffffffffffffff811115615ac3575f5ffd5b820160608185031215615ad4575f5ffd5b615adc6153b9565b81518152602082015167ffffffffffffffff811115615af9575f5ffd5b8201601f81018613615b09575f5ffd5b8051615b17615a15826159d5565b8082825260208201915060208360051b850101925088831115615b38575f5ffd5b602084015b83811015615bd657805167ffffffffffffffff811115615b5b575f5ffd5b8501603f81018b13615b6b575f5ffd5b6020810151615b7c615a15826159d5565b808282526020820191506020808460051b8601010192508d831115615b9f575f5ffd5b6040840193505b82841015615bc1578351825260209384019390910190615ba6565b86525050602093840193919091019050615b3d565b506020850152505050604082015167ffffffffffffffff811115615bf8575f5ffd5b615c04868285016159f8565b604083015250949350505050565b60608101615c208286614f35565b60ff93909316602082015260400152919050565b60128110614f4557614f45614dbb565b6102a08101615c5382886151e0565b615c61610220830187615c34565b6102408201949094529115156102608301526001600160801b03166102809091015292915050565b5f60208284031215615c99575f5ffd5b81356104e78161517d565b5f82615cbe57634e487b7160e01b5f52601260045260245ffd5b500490565b60608101615cd18286614f35565b60ff8416602083015264ffffffffff83166040830152949350505050565b6001600160801b0383168152604081016104e76020830184614f35565b83815260608101615d206020830185615c34565b826040830152949350505050565b6102408101615d3d82856151e0565b60ff83166102208301529392505050565b5f60ff821660ff8103615d6357615d636154e5565b60010192915050565b5f8151808452602084019350602083015f5b82811015614fb25781516001600160a01b0316865260209586019590910190600101615d7e565b84815260606020820181905281018390525f8460808301825b86811015615dee578235615dd181614e5c565b6001600160a01b0316825260209283019290910190600101615dbe565b508381036040850152615e018186615d6c565b98975050505050505050565b5f60208284031215615e1d575f5ffd5b81516104e781614e5c565b828152604060208201525f614c0c6040830184615d6c56'
