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
export const mediationBytecode = '0x6101c0604052348015610010575f5ffd5b5060405161640c38038061640c83398101604081905261002f91610266565b60208101516001600160a01b0316158015906100bf5750306001600160a01b031681602001516001600160a01b0316635ba6284f6040518163ffffffff1660e01b8152600401602060405180830381865afa158015610090573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906100b49190610330565b6001600160a01b0316145b6100dc57604051635d3e855f60e11b815260040160405180910390fd5b306001600160a01b031681604001516001600160a01b0316635ba6284f6040518163ffffffff1660e01b8152600401602060405180830381865afa158015610126573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061014a9190610330565b6001600160a01b031614801561016d57506101008101516001600160a01b031615155b61018a57604051635d3e855f60e11b815260040160405180910390fd5b80516020820151604083015160608401516001600160a01b0390811660e090815291811660c090815292811660a0908152938116608090815285015193850151928501518116610140529182166101209081529282166101009081529084015190840151929093015181166101a052908116610180521661016052610352565b60405161014081016001600160401b038111828210171561023957634e487b7160e01b5f52604160045260245ffd5b60405290565b6001600160a01b0381168114610253575f5ffd5b50565b80516102618161023f565b919050565b5f610140828403128015610278575f5ffd5b5061028161020a565b61028a83610256565b815261029860208401610256565b60208201526102a960408401610256565b60408201526102ba60608401610256565b60608201526102cb60808401610256565b60808201526102dc60a08401610256565b60a08201526102ed60c08401610256565b60c08201526102fe60e08401610256565b60e08201526103106101008401610256565b6101008201526103236101208401610256565b6101208201529392505050565b5f60208284031215610340575f5ffd5b815161034b8161023f565b9392505050565b60805160a05160c05160e05161010051610120516101405161016051610180516101a051615fb86104545f395f610e0301525f81816102b4015281816120c1015261463f01525f81816131230152613fa601525f6133c401525f8181610ba3015261457a01525f818161058d015281816106650152818161219101526127d601525f8181612c38015281816142a4015261435301525f8181612ce9015281816131bc015261441e01525f81816124f00152818161263301528181614a4b0152614b1201525f818161035001528181610ee5015281816110f7015281816111ca0152818161203f01528181612714015281816132dc0152613f120152615fb85ff3fe608060405234801561000f575f5ffd5b506004361061016e575f3560e01c8063a4471647116100d2578063b5ac289611610088578063d49224e911610063578063d49224e9146102f1578063d8651ad014610311578063ecb797c914610324575f5ffd5b8063b5ac289614610294578063b60d4288146102a7578063b7fd743a146102de575f5ffd5b8063abc7d14d116100b8578063abc7d14d1461027a578063adf73a0414610283578063ae3e0f021461028c575f5ffd5b8063a447164714610254578063a9f092d814610267575f5ffd5b80637021b6321161012757806394e60f371161010d57806394e60f371461021957806395b1c29e1461022c578063a245a62f14610234575f5ffd5b80637021b632146101f35780638d3f498214610206575f5ffd5b806358db0fd11161015757806358db0fd1146101ad57806360556b6a146101c057806368214005146101d3575f5ffd5b8063429c245e1461017257806346b16f4114610187575b5f5ffd5b610185610180366004614d5c565b610337565b005b61019a610195366004614d77565b610487565b6040519081526020015b60405180910390f35b6101856101bb366004614d8e565b6104ee565b6101856101ce366004614d5c565b6109bf565b6101e66101e1366004614e12565b610d1f565b6040516101a49190614e9e565b610185610201366004614f0a565b610de7565b610185610214366004614f37565b610fc7565b610185610227366004614f77565b61134e565b61019a600781565b610247610242366004614d77565b6116c6565b6040516101a49190615046565b610185610262366004614d5c565b61178e565b610185610275366004614d5c565b61187d565b61019a610e1081565b61019a61025881565b61019a600281565b6101856102a2366004614d5c565b611a2a565b6040516001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001681526020016101a4565b6101856102ec366004614d5c565b611aee565b6103046102ff366004614d77565b611c4b565b6040516101a49190615185565b61018561031f366004615194565b611df7565b6101856103323660046151bd565b612026565b604051638c0cff1f60e01b81525f906001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001690638c0cff1f906103859085906004016153d4565b60c0604051808303815f875af11580156103a1573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906103c591906154d6565b90506103d76060830160408401615554565b81519033906001600160a01b0316811461041b576040516347c5122760e11b815260048101929092526001600160a01b031660248201526044015b60405180910390fd5b505061042881333361217a565b8060600151156104515761044d815f0151338360a001516001600160801b03166124ca565b5050565b60a081015181515f90815260208190526040902060010180546001600160801b03928316600160801b0292169190911790555050565b5f81815260208190526040812080546104b4906104af90600160d01b900460ff166001615583565b6126f5565b815460028301546104e79291600160a01b9091046bffffffffffffffffffffffff16600160d01b90910460ff161b61559c565b9392505050565b5f5f6104f985612710565b909250905060018154600160c81b900460ff16600581111561051d5761051d614e45565b82548492600160c81b90910460ff16911461054d57604051632c51a03960e01b81526004016104129291906155b3565b505080546040517f2ef4c881000000000000000000000000000000000000000000000000000000008152600160a01b90910464ffffffffff1660048201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690632ef4c88190602401602060405180830381865afa1580156105da573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906105fe91906155d0565b1561062357805461061c9083908390600160e01b900460ff166127b4565b5050505050565b80546040517f4a5ae6d8000000000000000000000000000000000000000000000000000000008152600160a01b90910464ffffffffff1660048201525f9081907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690634a5ae6d8906024016040805180830381865afa1580156106b1573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906106d591906155e9565b845491935091508490600160a01b900464ffffffffff1682610733576040517f9e18e987000000000000000000000000000000000000000000000000000000008152600481019290925264ffffffffff166024820152604401610412565b505f9050851561074c576107478787612940565b61074e565b5f5b9050846101e08901358214610792576040517f506264fb00000000000000000000000000000000000000000000000000000000815260040161041291815260200190565b505f5f6107a2878b8b8b89612972565b91509150816108465780806107c35750855460ff600160d81b909104166002145b156107f4576107e8878b88600301545f5f1b036107e1576007612efd565b6006612efd565b50505050505050505050565b85546001908790601b90610813908490600160d81b900460ff16615583565b92506101000a81548160ff021916908360ff1602179055506107e88787885f01601c9054906101000a900460ff166127b4565b5f61025861085c6101c08d016101a08e01615613565b61086d9063ffffffff16600261559c565b610877904261562c565b610881919061562c565b87547fffffffffffff000000000000ffffffffffffffffffffffffffffffffffffffff16600160a01b64ffffffffff83160260ff60c81b191617790200000000000000000000000000000000000000000000000000178089555f8a815260016020908152604080832060ff600160d01b86048116855292528220805494955093919261091892600160e01b9091049091169061563f565b90505b81548110156109b05781818154811061093657610936615652565b5f918252602091829020600290910201548a5460408051600160d01b90920460ff16825292810184905264ffffffffff8616928101929092526001600160a01b0316908b907fa56b7fe401dd6165e306b5e888c53b8234be978a1470844878277f6aa23928b19060600160405180910390a360010161091b565b50505050505050505050505050565b5f5f6109ca83612710565b909250905060028154600160c81b900460ff1660058111156109ee576109ee614e45565b03610acb5780545f90610a0c908490600160d01b900460ff16613487565b15610a33578154610a2e9061025890600160a01b900464ffffffffff1661562c565b610a44565b8154600160a01b900464ffffffffff165b9050828142811115610a7257604051631b4d46df60e01b815260048101929092526024820152604401610412565b50506003820154151580610a9457508154600160a01b900464ffffffffff1681145b82548491600160c81b90910460ff1690610ac357604051632c51a03960e01b81526004016104129291906155b3565b505050610b87565b60038154600160c81b900460ff166005811115610aea57610aea614e45565b82548492600160c81b90910460ff169114610b1a57604051632c51a03960e01b81526004016104129291906155b3565b50508054600160e01b900460ff161580610b4357508054600160a01b900464ffffffffff164210155b81548391600160a01b90910464ffffffffff1690610b8457604051631b4d46df60e01b8152600481019290925264ffffffffff166024820152604401610412565b50505b604051636dcf0ed360e01b81526101c084013560048201525f907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690636dcf0ed390602401608060405180830381865afa158015610bf0573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610c149190615666565b5f8481526001602090815260408083208654600160d01b900460ff168452825280832080548251818502810185019093528083529495509293610cfb939192859084015b82821015610cdb575f84815260209081902060408051606081019091526002850290910180546001600160a01b03811683529192909190830190600160a01b900460ff166005811115610cad57610cad614e45565b6005811115610cbe57610cbe614e45565b815260200160018201548152505081526020019060010190610c58565b50505050845f01601a9054906101000a900460ff1685600301548561350d565b604081015190915015610d1357610d13848685613704565b61061c84868584613980565b5f82815260016020908152604080832060ff851684528252808320805482518185028101850190935280835260609492939192909184015b82821015610dda575f84815260209081902060408051606081019091526002850290910180546001600160a01b03811683529192909190830190600160a01b900460ff166005811115610dac57610dac614e45565b6005811115610dbd57610dbd614e45565b815260200160018201548152505081526020019060010190610d57565b5050505090505b92915050565b5f5f610df284612710565b909250905081336001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168114610e54576040516347c5122760e11b815260048101929092526001600160a01b03166024820152604401610412565b50600590508154600160c81b900460ff166005811115610e7657610e76614e45565b82548492600160c81b90910460ff169103610ea657604051632c51a03960e01b81526004016104129291906155b3565b505f90508154600160c81b900460ff166005811115610ec757610ec7614e45565b03610fb557604051638c0cff1f60e01b81525f906001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001690638c0cff1f90610f1a9088906004016153d4565b60c0604051808303815f875af1158015610f36573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610f5a91906154d6565b9050610f8581858360600151610f7f57610f7a6060890160408a01615554565b61217a565b5f61217a565b8060600151610fb35760a08101516001830180546001600160801b03928316600160801b0292169190911790555b505b610fc182856005612efd565b50505050565b5f5f610fd284612710565b909250905060028154600160c81b900460ff166005811115610ff657610ff6614e45565b14801561100557506003810154155b81548391600160c81b90910460ff169061103457604051632c51a03960e01b81526004016104129291906155b3565b505080548290600160a01b900464ffffffffff164281111561107957604051631b4d46df60e01b8152600481019290925264ffffffffff166024820152604401610412565b505080545f90611094908490600160d01b900460ff16613487565b82548492600160c81b90910460ff1691116110c457604051632c51a03960e01b81526004016104129291906155b3565b50506040517f64482ac4000000000000000000000000000000000000000000000000000000008152600481018390525f907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316906364482ac490602401606060405180830381865afa158015611144573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061116891906156e7565b92505f9150508435841480156111ad57506111896080870160608801615554565b6001600160a01b03166111a26040870160208801615554565b6001600160a01b0316145b801561128b57506bffffffffffffffffffffffff19821661127a467f00000000000000000000000000000000000000000000000000000000000000006111f8368a90038a018a61572c565b6040805160208082018690526001600160a01b0380861683850152845160608085019190915291850151166080808401919091529284015160a0808401919091529084015160c08301529183015160e0820152908201516101008201525f90610120016040516020818303038152906040528051906020012090509392505050565b6bffffffffffffffffffffffff1916145b905080801561129d5750604085013515155b843390916112d05760405163259deeb560e11b815260048101929092526001600160a01b03166024820152604401610412565b5050604085013560038401556112e68484613c12565b82546040805187820135815260608089013560208301526080808a013583850152600160a01b90940464ffffffffff1690820152905186927fe1355da6325389849d8f4aaaf042161de4404350b6eba059eae46520e3990397928290030190a2505050505050565b5f85815260208190526040902060028154600160c81b900460ff16600581111561137a5761137a614e45565b14801561138a5750600381015415155b80156113a557508054600160a01b900464ffffffffff164210155b156113b4576113b48682613c12565b60038154600160c81b900460ff1660058111156113d3576113d3614e45565b82548892600160c81b90910460ff16911461140357604051632c51a03960e01b81526004016104129291906155b3565b505080548690600160a01b900464ffffffffff16428111611447576040516382742f0f60e01b8152600481019290925264ffffffffff166024820152604401610412565b50505f8681526001602090815260408083208454600160d01b900460ff168452909152812080548790811061147e5761147e615652565b5f918252602090912060029091020180549091506001600160a01b0316331480156114c5575060018154600160a01b900460ff1660058111156114c3576114c3614e45565b145b873390916114f8576040516347c5122760e11b815260048101929092526001600160a01b03166024820152604401610412565b5050815460408051466020820152309181019190915260608101899052600160d01b90910460ff1660808201523360a082015260c0810185905260e081018490525f90610100016040516020818303038152906040528051906020012090505f81836001015414801561157f5750600487600581111561157a5761157a614e45565b148615145b90508080156115c357508515806115a7575060028760058111156115a5576115a5614e45565b145b806115c3575060038760058111156115c1576115c1614e45565b145b893390916115f65760405163259deeb560e11b815260048101929092526001600160a01b03166024820152604401610412565b5050600183018690558254879087908290869060ff60a01b1916600160a01b83600581111561162757611627614e45565b0217905550508454600191508590601c9061164d908490600160e01b900460ff1661578e565b92506101000a81548160ff021916908360ff160217905550336001600160a01b0316897f56d49ccff8bde7c0bececbedfbbe45739c00903ae02478c4d3ae0d4814f8798f865f01601a9054906101000a900460ff168a8a6040516116b3939291906157a7565b60405180910390a3505050505050505050565b606060025f8381526020019081526020015f20805480602002602001604051908101604052809291908181526020015f905b82821015611783575f848152602090819020604080516060810182526002860290920180546001600160a01b0316835260018101546001600160801b03811694840194909452919290830190600160801b900460ff16600781111561175f5761175f614e45565b600781111561177057611770614e45565b81525050815260200190600101906116f8565b505050509050919050565b5f5f61179983612710565b90925090505f60028254600160c81b900460ff1660058111156117be576117be614e45565b1480156117cd57506003820154155b80156117ef575081545f906117ed908590600160d01b900460ff16613487565b115b82549091508390600160c81b900460ff168261182057604051632c51a03960e01b81526004016104129291906155b3565b505081545f906118419061025890600160a01b900464ffffffffff1661562c565b905083814281111561186f57604051631b4d46df60e01b815260048101929092526024820152604401610412565b505061061c84866004612efd565b5f5f61188883612710565b80549193509150600160d01b900460ff1660011480156118ea575060018154600160c81b900460ff1660058111156118c2576118c2614e45565b14806118ea575060028154600160c81b900460ff1660058111156118e8576118e8614e45565b145b81548391600160c81b90910460ff169061191957604051632c51a03960e01b81526004016104129291906155b3565b505f905061192d6060850160408601615554565b6001600160a01b0316336001600160a01b0316148061196c57506119576080850160608601615554565b6001600160a01b0316336001600160a01b0316145b80611980575081546001600160a01b031633145b9050823382156119b5576040516347c5122760e11b815260048101929092526001600160a01b03166024820152604401610412565b50505f838152600260205260409020548390600711611a03576040517feadecde800000000000000000000000000000000000000000000000000000000815260040161041291815260200190565b506002820154610fc1908490600160a01b90046bffffffffffffffffffffffff165f613cda565b5f5f611a3583612710565b909250905060048154600160c81b900460ff166005811115611a5957611a59614e45565b82548492600160c81b90910460ff169114611a8957604051632c51a03960e01b81526004016104129291906155b3565b505080548290600160a01b900464ffffffffff1642811115611ace57604051631b4d46df60e01b8152600481019290925264ffffffffff166024820152604401610412565b50508054611ae99083908590600160f01b900460ff16612efd565b505050565b5f5f611af983612710565b909250905060048154600160c81b900460ff166005811115611b1d57611b1d614e45565b82548492600160c81b90910460ff169114611b4d57604051632c51a03960e01b81526004016104129291906155b3565b505080548290600160a01b900464ffffffffff16428111611b91576040516382742f0f60e01b8152600481019290925264ffffffffff166024820152604401610412565b50611ba490506060840160408501615554565b6001600160a01b0316336001600160a01b03161480611be35750611bce6080840160608501615554565b6001600160a01b0316336001600160a01b0316145b82339091611c16576040516347c5122760e11b815260048101929092526001600160a01b03166024820152604401610412565b5050611c3682611c2584610487565b8354600160f01b900460ff16613cda565b805460ff60f01b19168155611ae98282613e49565b604080516101a0810182525f80825260208201819052918101829052606081018290526080810182905260a0810182905260c0810182905260e0810182905261010081018290526101208101829052610140810182905261016081018290526101808101919091525f828152602081815260409182902082516101a08101845281546001600160a01b0381168252600160a01b810464ffffffffff169382019390935292909190830190600160c81b900460ff166005811115611d1057611d10614e45565b6005811115611d2157611d21614e45565b8152815460ff600160d01b820481166020840152600160d81b820481166040840152600160e01b820481166060840152600160e81b820481161515608084015260a090920191600160f01b909104166007811115611d8157611d81614e45565b6007811115611d9257611d92614e45565b815260018201546001600160801b038082166020840152600160801b90910416604082015260028201546001600160a01b0381166060830152600160a01b90046bffffffffffffffffffffffff16608082015260039091015460a09091015292915050565b5f83815260208190526040902060028154600160c81b900460ff166005811115611e2357611e23614e45565b82548692600160c81b90910460ff169114611e5357604051632c51a03960e01b81526004016104129291906155b3565b505080548490600160a01b900464ffffffffff16428111611e97576040516382742f0f60e01b8152600481019290925264ffffffffff166024820152604401610412565b50505f8481526001602090815260408083208454600160d01b900460ff1684529091528120805485908110611ece57611ece615652565b5f918252602090912060029091020180549091506001600160a01b031633148015611f1457505f8154600160a01b900460ff166005811115611f1257611f12614e45565b145b85339091611f47576040516347c5122760e11b815260048101929092526001600160a01b03166024820152604401610412565b505060018101839055805460ff60a01b1916600160a01b178155815460408051600160d01b90920460ff16825251339187917f2e78c2785da3d0292a163e8c042fd75ce2f1d70b7af1cc097de59cbef15856839181900360200190a381546001908390601c90611fc2908490600160e01b900460ff1661578e565b82546101009290920a60ff8181021990931691831602179091558354600160e01b900416159050611ff4575050505050565b815464ffffffffff60a01b1916600160a01b4264ffffffffff160217825560038201541561061c5761061c8583613c12565b604051638c0cff1f60e01b81525f906001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001690638c0cff1f906120749087906004016153d4565b60c0604051808303815f875af1158015612090573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906120b491906154d6565b9050336001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000161480156120ef575080606001515b8151903390612123576040516347c5122760e11b815260048101929092526001600160a01b03166024820152604401610412565b505061213081848461217a565b6001600160a01b03821615610fc157610fc1815f01518361215d8460a001516001600160801b0316613ed6565b8460a001516001600160801b0316612175919061562c565b6124ca565b604051630e84c36560e31b81524260048201525f907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316906374261b2890602401602060405180830381865afa1580156121de573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061220291906157cb565b604080516101a0810182526001600160a01b03868116825264ffffffffff8481166020808501918252600185870181815260608088018390525f6080808a0182905260a0808b0195909552918f0151151560c08a015260e08901819052908e01516001600160801b031661010089015261012088018190528b8716610140890152918d01516bffffffffffffffffffffffff1661016088015261018087018290528c5182529181905295909520845181549251909316600160a01b027fffffffffffffff00000000000000000000000000000000000000000000000000909216929093169190911717808255925193945090929091829060ff60c81b1916600160c81b83600581111561231757612317614e45565b021790555060608201518154608084015160a085015160c08601511515600160e81b027fffff00ffffffffffffffffffffffffffffffffffffffffffffffffffffffffff60ff928316600160e01b02167fffff0000ffffffffffffffffffffffffffffffffffffffffffffffffffffffff938316600160d81b027fffffffff00ffffffffffffffffffffffffffffffffffffffffffffffffffffff93909616600160d01b029290921661ffff60d01b19909416939093179390931716919091171780825560e083015190829060ff60f01b1916600160f01b83600781111561240157612401614e45565b02179055506101008201516101208301516001600160801b03908116600160801b0291161760018201556101408201516101608301516bffffffffffffffffffffffff16600160a01b026001600160a01b03918216176002830155610180909201516003909101558451604051918516917f35504d53d39ef700fe90826eb86c6f667d6f6943910a99169b77126097243351906124bc90869086906001600160a01b0392909216825264ffffffffff16602082015260400190565b60405180910390a350505050565b60405163282d3fdf60e01b81526001600160a01b038381166004830152602482018390527f0000000000000000000000000000000000000000000000000000000000000000169063282d3fdf906044016020604051808303815f875af1158015612536573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061255a91906155d0565b8383839091926125965760405163023dec6360e21b815260048101939093526001600160a01b0390911660248301526044820152606401610412565b50506040805160018082528183019092525f925090816020015b604080518082019091525f80825260208201528152602001906001900390816125b05790505090506040518060400160405280306001600160a01b03168152602001836001600160801b0316815250815f8151811061261157612611615652565b6020908102919091010152604051634a4090d560e01b81526001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001690634a4090d59061266c908690869086906004016157e4565b5f604051808303815f87803b158015612683575f5ffd5b505af1158015612695573d5f5f3e3d5ffd5b5050505f85815260208190526040902060010180548492506010906126cb908490600160801b90046001600160801b031661585f565b92506101000a8154816001600160801b0302191690836001600160801b0316021790555050505050565b5f600161270660ff84166002615961565b610de1919061563f565b5f5f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663b214220b846040518263ffffffff1660e01b815260040161275e91906153d4565b602060405180830381865afa158015612779573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061279d919061596c565b5f8181526020819052604090209094909350915050565b604051630e84c36560e31b815242600482015260019082906001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016906374261b2890602401602060405180830381865afa15801561281b573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061283f91906157cb565b84547fffffff00ffffff0000000000ffffffffffffffffffffffffffffffffffffffff16600160a01b64ffffffffff83160260ff60e01b191617600160e01b60ff841602178086558390869060ff60c81b1916600160c81b8360058111156128a9576128a9614e45565b021790555050835460408051600160d01b830460ff9081168252600160d81b8404166020820152600160a01b90920464ffffffffff16908201528592507f7dcc80037cec1a5b7332a82e0ef7f1181c404ae5f4dfa248ab460d464b49083d915060600160405180910390a2611ae98360057f457363616c617465640000000000000000000000000000000000000000000000613ee2565b5f8282604051602001612954929190615983565b60405160208183030381529060405280519060200120905092915050565b5f8581526020818152604080832081516101a08101835281546001600160a01b0381168252600160a01b810464ffffffffff169482019490945284938493919291830190600160c81b900460ff1660058111156129d1576129d1614e45565b60058111156129e2576129e2614e45565b8152815460ff600160d01b820481166020840152600160d81b820481166040840152600160e01b820481166060840152600160e81b820481161515608084015260a090920191600160f01b909104166007811115612a4257612a42614e45565b6007811115612a5357612a53614e45565b815260018201546001600160801b038082166020840152600160801b90910416604082015260028201546001600160a01b038116606080840191909152600160a01b9091046bffffffffffffffffffffffff16608083015260039092015460a0909101528101519091505f90612aca908990613f74565b90505f612af08a8a856060015160108760a0015160ff16612aeb919061562c565b61401c565b90505f60108460a0015160ff168351612b09919061563f565b612b13919061563f565b5f8c8152600160209081526040808320606089015160ff9081168552925290912060a087015192935091165b5f81118015612b4e5750835183105b15612e19575f612bb98a8f89606001518a6080015188604051602001612b99959493929190948552602085019390935260ff9182166040850152166060830152608082015260a00190565b604051602081830303815290604052805190602001205f1c8d8d8861426d565b6001600160a01b03811615985090508715612bd45750612e19565b808585612be0816159b9565b965081518110612bf257612bf2615652565b6001600160a01b0392831660209182029290920101526040517fa584119400000000000000000000000000000000000000000000000000000000815282821660048201527f00000000000000000000000000000000000000000000000000000000000000009091169063a5841194906024016020604051808303815f875af1158015612c80573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190612ca491906155d0565b80612d5557506040517fdc4857730000000000000000000000000000000000000000000000000000000081526001600160a01b038281166004830152602482018890527f0000000000000000000000000000000000000000000000000000000000000000169063dc485773906044016020604051808303815f875af1158015612d2f573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190612d5391906155d0565b155b15612d605750612b3f565b604080516060810182526001600160a01b0383811682525f602080840182815294840182905287546001810189558883529120835160029092020180549190921673ffffffffffffffffffffffffffffffffffffffff1982168117835593519293919291839174ffffffffffffffffffffffffffffffffffffffffff191617600160a01b836005811115612df657612df6614e45565b021790555060408201518160010155505081612e11906159d1565b915050612b3f565b805f03612e325760015f97509750505050505050612ef3565b5f818760a0015160ff16612e46919061563f565b90505b8015612ee8578254612e93908490612e639060019061563f565b81548110612e7357612e73615652565b5f91825260208220600290910201546001600160a01b03169088906143d2565b82805480612ea357612ea36159e6565b5f8281526020812060025f1990930192830201805474ffffffffffffffffffffffffffffffffffffffffff19168155600101559055612ee1816159d1565b9050612e49565b505f97505050505050505b9550959350505050565b5f8381526020818152604080832081516101a08101835281546001600160a01b0381168252600160a01b810464ffffffffff1694820194909452929091830190600160c81b900460ff166005811115612f5857612f58614e45565b6005811115612f6957612f69614e45565b8152815460ff600160d01b820481166020840152600160d81b820481166040840152600160e01b820481166060840152600160e81b820481161515608084015260a090920191600160f01b909104166007811115612fc957612fc9614e45565b6007811115612fda57612fda614e45565b815260018201546001600160801b038082166020840152600160801b90910416604082015260028201546001600160a01b0381166060830152600160a01b90046bffffffffffffffffffffffff16608082015260039182015460a09091015290915082600781111561304e5761304e614e45565b14801561307f57506130666060840160408501615554565b6001600160a01b0316815f01516001600160a01b031614155b1561308957600491505b5f6130938361444d565b5f8681526020819052604081206001810180546001600160801b031690558054929350600592869291906019908490839060ff60f01b1916600160f01b8360078111156130e2576130e2614e45565b02179055508491906101000a81548160ff0219169083600581111561310957613109614e45565b02179055505050505f61311e868685876144a0565b90505f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316635036173f87846040518363ffffffff1660e01b815260040161316f929190615a82565b5f60405180830381865afa158015613189573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d908101601f191682016040526131b09190810190615c15565b90506001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001663e76fede66131f16080890160608a01615554565b6131fa8961487a565b845160405160e085901b7fffffffff000000000000000000000000000000000000000000000000000000001681526001600160a01b039093166004840152602483019190915260448201523060648201526084015f604051808303815f87803b158015613265575f5ffd5b505af1158015613277573d5f5f3e3d5ffd5b5050505061328a868383602001516148e6565b61329781604001516149e6565b867f7b8655ac1f0f81f441553458269ecb96c2f1e5e6bc88f9bedf0991b3260bc4ad868660600151845f01516040516132d293929190615d8a565b60405180910390a27f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663e4fa8b898761331388614b7d565b7f4d656469617465640000000000000000000000000000000000000000000000008860c00151886133495789610100015161334b565b5f5b6040518663ffffffff1660e01b815260040161336b959493929190615dbc565b5f604051808303815f87803b158015613382575f5ffd5b505af1158015613394573d5f5f3e3d5ffd5b5050505082806133b5575060018560078111156133b3576133b3614e45565b145b1561347e576001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001663e19911926133f96080890160608a01615554565b6040517fffffffff0000000000000000000000000000000000000000000000000000000060e084901b1681526001600160a01b039091166004820152602481018a905260a08901356044820152851560648201526084015f604051808303815f87803b158015613467575f5ffd5b505af1158015613479573d5f5f3e3d5ffd5b505050505b50505050505050565b5f82815260016020908152604080832060ff851684529091528120815b81548110156135055760018282815481106134c1576134c1615652565b5f918252602090912060029091020154600160a01b900460ff1660058111156134ec576134ec614e45565b036134fd576134fa836159b9565b92505b6001016134a4565b505092915050565b61352f6040805160608101909152805f81526020015f81526020015f81525090565b5f61353985614c09565b90505f80805b88518110156136e0575f89828151811061355b5761355b615652565b60200260200101516020015190505f600581111561357b5761357b614e45565b81600581111561358d5761358d614e45565b14806135aa575060018160058111156135a8576135a8614e45565b145b156135c1578560400180516135be906159b9565b90525b60048160058111156135d5576135d5614e45565b036135e6576135e3836159b9565b92505b60028160058111156135fa576135fa614e45565b1415801561361a5750600381600581111561361757613617614e45565b14155b1561362557506136d8565b600261364b8b848151811061363c5761363c615652565b60200260200101518a8a614c2b565b600581111561365c5761365c614e45565b036136715761366a846159b9565b93506136d6565b8461367e8b848b8b614c9e565b106136d65760028a838151811061369757613697615652565b602002602001015160400151875f0188602001828152508260078111156136c0576136c0614e45565b60078111156136d1576136d1614e45565b905250505b505b60010161353f565b508282106136ed57600184525b8281106136f957600384525b505050949350505050565b80545f9061371d908490600160d01b900460ff16613f74565b82549091505f9061373790600160d01b900460ff166126f5565b90505f8160018161374e60e0890160c08a01615e01565b6001600160801b0316613761919061562c565b61376b919061563f565b6137759190615e1c565b5f8781526001602090815260408083208854600160d01b900460ff16845290915281209192505b8154811015613976575f8282815481106137b8576137b8615652565b5f918252602090912060029091020154600160a01b900460ff1660058111156137e3576137e3614e45565b1415801561382e5750600182828154811061380057613800615652565b5f918252602090912060029091020154600160a01b900460ff16600581111561382b5761382b614e45565b14155b61396e57600582828154811061384657613846615652565b5f9182526020909120600290910201805460ff60a01b1916600160a01b83600581111561387557613875614e45565b0217905550828660010160108282829054906101000a90046001600160801b03166138a0919061585f565b92506101000a8154816001600160801b0302191690836001600160801b031602179055508181815481106138d6576138d6615652565b5f91825260209182902060029091020154875460408051600160d01b90920460ff1682529281018690526001600160a01b03909116918a917f5c8016ea3e45f5163b76233010fd6fe91cb9f789bce0cf87fbc11da1e63c23cc910160405180910390a361396e82828154811061394e5761394e615652565b5f9182526020909120600290910201546001600160a01b031686856143d2565b60010161379c565b5050505050505050565b60018151600781111561399557613995614e45565b14806139ca57505f815160078111156139b0576139b0614e45565b141580156139ca575081546001600160d01b90910460ff16115b15613b715781545f90600160d01b900460ff1660041480613a2557506001825160078111156139fb576139fb614e45565b148015613a255750613a136060850160408601615554565b83546001600160a01b03908116911614155b90508015613a4157613a3b8585845f0151612efd565b50610fc1565b8151600490613a52610e104261562c565b855464ffffffffff8216600160a01b0264ffffffffff60a01b1982168117885587916019918591849160ff60f01b19167fff00ffffffffff0000000000ffffffffffffffffffffffffffffffffffffffff90911617600160f01b836007811115613abe57613abe614e45565b02179055508491906101000a81548160ff02191690836005811115613ae557613ae5614e45565b021790555050835185546040518994507f51480f9e6beb5e87c051578078dd4048e0ab5147d86d1136314db81b16b2bc979350613b3d9291600160d01b810460ff1691600160a01b90910464ffffffffff1690615e3b565b60405180910390a2613a3b8560087f52756c6564000000000000000000000000000000000000000000000000000000613ee2565b80604001515f03613bac578154600319600160d01b90910460ff1601613ba257613b9d84846006612efd565b610fc1565b613b9d8483613e49565b8154600160d81b900460ff1660011901613bcc57613b9d84846007612efd565b81546001908390601b90613beb908490600160d81b900460ff16615583565b92506101000a81548160ff021916908360ff160217905550610fc1848383604001516127b4565b80545f90613c2b908490600160d01b900460ff16613487565b9050600381613c3c6102584261562c565b84547fffffff00ffffff0000000000ffffffffffffffffffffffffffffffffffffffff16600160a01b64ffffffffff83160260ff60e01b191617600160e01b60ff841602178086558390869060ff60c81b1916600160c81b836005811115613ca657613ca6614e45565b0217905550505050611ae98360067f436f6d6d69747465640000000000000000000000000000000000000000000000613ee2565b613ce58333846124ca565b60025f8481526020019081526020015f206040518060600160405280336001600160a01b03168152602001846001600160801b03168152602001836007811115613d3157613d31614e45565b90528154600181810184555f938452602093849020835160029093020180546001600160a01b0390931673ffffffffffffffffffffffffffffffffffffffff199093169290921782559282015192810180546001600160801b039094167fffffffffffffffffffffffffffffffff00000000000000000000000000000000851681178255604084015193949293927fffffffffffffffffffffffffffffff00000000000000000000000000000000001617600160801b836007811115613df957613df9614e45565b02179055505050336001600160a01b0316837f4233c00de18e639089b70a084b5eb937666d52dd4e81851073bba8953c757be18484604051613e3c929190615e67565b60405180910390a3505050565b8054829060ff600160c81b82048116916004600160d01b90910490911610613e8657604051632c51a03960e01b81526004016104129291906155b3565b50508054613e9f90600160d01b900460ff166001615583565b815461ffff60d01b1916600160d01b60ff92831681029190911780845561044d9285928592613ed192919004166126f5565b6127b4565b5f610de1601483615e1c565b6040517f22e757df0000000000000000000000000000000000000000000000000000000081526001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016906322e757df90613f4b90869086908690600401615e84565b5f604051808303815f87803b158015613f62575f5ffd5b505af115801561347e573d5f5f3e3d5ffd5b6040517fc8373c0a0000000000000000000000000000000000000000000000000000000081525f906001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000169063c8373c0a90613fdd9086908690600401615ea6565b602060405180830381865afa158015613ff8573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906104e7919061596c565b60605f61402a83600561562c565b905060015b8460ff168160ff1611614074575f87815260016020908152604080832060ff85168452909152902054614062908361562c565b915061406d81615ec6565b905061402f565b508067ffffffffffffffff81111561408e5761408e6153e3565b6040519080825280602002602001820160405280156140b7578160200160208202803683370190505b5091506140ca6060860160408701615554565b6140da6080870160608801615554565b6140ea60a0880160808901615554565b6140fc61014089016101208a01615554565b5f8a81526020819052604081205487516001600160a01b0390911691889161412657614126615652565b602002602001018760018151811061414057614140615652565b602002602001018860028151811061415a5761415a615652565b602002602001018960038151811061417457614174615652565b602002602001018a60048151811061418e5761418e615652565b6001600160a01b03968716602091820292909201015294841690945293821690925292831690915291169052600560015b8560ff168160ff16116136f9575f88815260016020908152604080832060ff851684529091528120905b815481101561425a5781818154811061420457614204615652565b5f9182526020909120600290910201546001600160a01b03168685614228816159b9565b96508151811061423a5761423a615652565b6001600160a01b03909216602092830291909101909101526001016141e9565b50508061426690615ec6565b90506141bf565b5f8215614323576040517fe217bb850000000000000000000000000000000000000000000000000000000081526001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000169063e217bb85906142df908890889088908890600401615f1d565b602060405180830381865afa1580156142fa573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061431e9190615f85565b6143c9565b6040517f76b75f550000000000000000000000000000000000000000000000000000000081526001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016906376b75f559061438a9088908690600401615fa0565b602060405180830381865afa1580156143a5573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906143c99190615f85565b95945050505050565b6040517f0e893e310000000000000000000000000000000000000000000000000000000081526001600160a01b03848116600483015260248201849052604482018390523060648301527f00000000000000000000000000000000000000000000000000000000000000001690630e893e3190608401613f4b565b5f600282600781111561446257614462614e45565b148061447f5750600482600781111561447d5761447d614e45565b145b80610de15750600582600781111561449957614499614e45565b1492915050565b60408051610260810182525f60c0820181815260e08301829052610100830182905261012083018290526101408301829052610160830182905261018083018290526101a083018290526101c083018290526101e083018290526102008301829052610220830182905261024083018290528252602080830182905283516080808201865283825291810183905280850183905260608082018490529484015283830184905282019290925260a0810191909152604051636dcf0ed360e01b81526101c08501356004820152839083906001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001690636dcf0ed390602401608060405180830381865afa1580156145bf573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906145e39190615666565b60408401819052836020810183600781111561460157614601614e45565b600781111561461257614612614e45565b90529290925250505f858152600260209081526040808320805482518185028101850190935280835290937f0000000000000000000000000000000000000000000000000000000000000000938592919084015b828210156146f1575f848152602090819020604080516060810182526002860290920180546001600160a01b0316835260018101546001600160801b03811694840194909452919290830190600160801b900460ff1660078111156146cd576146cd614e45565b60078111156146de576146de614e45565b8152505081526020019060010190614666565b5050506001600160a01b0390921660a085015260808401525050606083015160ff1667ffffffffffffffff81111561472b5761472b6153e3565b60405190808252806020026020018201604052801561475e57816020015b60608152602001906001900390816147495790505b50606082015260015b836060015160ff168160ff1611614871575f86815260016020908152604080832060ff85168452825280832080548251818502810185019093528083529193909284015b8282101561482e575f84815260209081902060408051606081019091526002850290910180546001600160a01b03811683529192909190830190600160a01b900460ff16600581111561480057614800614e45565b600581111561481157614811614e45565b8152602001600182015481525050815260200190600101906147ab565b50505050606083015161484260018461578e565b60ff168151811061485557614855615652565b60200260200101819052508061486a90615ec6565b9050614767565b50949350505050565b5f61271060018161489361012086016101008701615613565b6148a59063ffffffff1661271061562c565b6148b560e0870160c08801615e01565b6001600160801b03166148c8919061559c565b6148d2919061562c565b6148dc919061563f565b610de19190615e1c565b5f5b8151811015610fc1575f6149068561490184600161562c565b613f74565b90505f5b83838151811061491c5761491c615652565b6020026020010151518110156149dc575f8560600151848151811061494357614943615652565b6020026020010151828151811061495c5761495c615652565b6020026020010151905060058081111561497857614978614e45565b8160200151600581111561498e5761498e614e45565b146149d3576149d3815f0151848787815181106149ad576149ad615652565b602002602001015185815181106149c6576149c6615652565b60200260200101516143d2565b5060010161490a565b50506001016148e8565b5f805b8251811015614a2e57828181518110614a0457614a04615652565b6020026020010151602001516001600160801b031682614a24919061562c565b91506001016149e9565b5060405163282d3fdf60e01b8152306004820152602481018290527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063282d3fdf906044016020604051808303815f875af1158015614a99573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190614abd91906155d0565b5f3083909192614af95760405163023dec6360e21b815260048101939093526001600160a01b0390911660248301526044820152606401610412565b5050604051634a4090d560e01b81526001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000169150634a4090d590614b4c903090859087906004016157e4565b5f604051808303815f87803b158015614b63575f5ffd5b505af1158015614b75573d5f5f3e3d5ffd5b505050505050565b5f6001826007811115614b9257614b92614e45565b03614b9f5750600d919050565b6003826007811115614bb357614bb3614e45565b03614bc05750600f919050565b6006826007811115614bd457614bd4614e45565b03614be157506010919050565b6007826007811115614bf557614bf5614e45565b14614c0157600e610de1565b601192915050565b5f6003614c15836126f5565b614c2090600261559c565b6148dc90600261562c565b80515f9080614c715750600284602001516005811115614c4d57614c4d614e45565b14158015614c715750600384602001516005811115614c6e57614c6e614e45565b14155b15614c81575060208301516104e7565b82846040015114614c93576003614c96565b60025b949350505050565b5f805b8551811015614871576003614cd0878381518110614cc157614cc1615652565b60200260200101518686614c2b565b6005811115614ce157614ce1614e45565b03614d3d57825180614d2c5750858581518110614d0057614d00615652565b602002602001015160400151868281518110614d1e57614d1e615652565b602002602001015160400151145b15614d3d57614d3a826159b9565b91505b600101614ca1565b5f6102208284031215614d56575f5ffd5b50919050565b5f6102208284031215614d6d575f5ffd5b6104e78383614d45565b5f60208284031215614d87575f5ffd5b5035919050565b5f5f5f6102408486031215614da1575f5ffd5b614dab8585614d45565b925061022084013567ffffffffffffffff811115614dc7575f5ffd5b8401601f81018613614dd7575f5ffd5b803567ffffffffffffffff811115614ded575f5ffd5b8660208260051b8401011115614e01575f5ffd5b939660209190910195509293505050565b5f5f60408385031215614e23575f5ffd5b82359150602083013560ff81168114614e3a575f5ffd5b809150509250929050565b634e487b7160e01b5f52602160045260245ffd5b60068110614e6957614e69614e45565b50565b6001600160a01b0381511682525f6020820151614e8881614e59565b6020840152506040908101519082015260600190565b602080825282518282018190525f918401906040840190835b81811015614edb57614eca838551614e6c565b602094909401939250600101614eb7565b509095945050505050565b6001600160a01b0381168114614e69575f5ffd5b8035614f0581614ee6565b919050565b5f5f6102408385031215614f1c575f5ffd5b614f268484614d45565b9150610220830135614e3a81614ee6565b5f5f8284036102e0811215614f4a575f5ffd5b614f548585614d45565b925060c061021f1982011215614f68575f5ffd5b50610220830190509250929050565b5f5f5f5f5f60a08688031215614f8b575f5ffd5b8535945060208601359350604086013560068110614fa7575f5ffd5b94979396509394606081013594506080013592915050565b60088110614fcf57614fcf614e45565b9052565b5f8151808452602084019350602083015f5b8281101561503c5781515f6001600160a01b0382511688526001600160801b036020830151166020890152604082015191506150246040890183614fbf565b50506060959095019460209190910190600101614fe5565b5093949350505050565b602081525f6104e76020830184614fd3565b614fcf81614e59565b80516001600160a01b031682526020810151615086602084018264ffffffffff169052565b5060408101516150996040840182615058565b5060608101516150ae606084018260ff169052565b5060808101516150c3608084018260ff169052565b5060a08101516150d860a084018260ff169052565b5060c08101516150ec60c084018215159052565b5060e08101516150ff60e0840182614fbf565b5061010081015161511c6101008401826001600160801b03169052565b506101208101516151396101208401826001600160801b03169052565b506101408101516151566101408401826001600160a01b03169052565b506101608101516151786101608401826bffffffffffffffffffffffff169052565b5061018090810151910152565b6101a08101610de18284615061565b5f5f5f606084860312156151a6575f5ffd5b505081359360208301359350604090920135919050565b5f5f5f61026084860312156151d0575f5ffd5b6151da8585614d45565b92506102208401356151eb81614ee6565b91506102408401356151fc81614ee6565b809150509250925092565b6001600160801b0381168114614e69575f5ffd5b8035614f0581615207565b803563ffffffff81168114614f05575f5ffd5b61ffff81168114614e69575f5ffd5b8035614f0581615239565b803567ffffffffffffffff81168114614f05575f5ffd5b803582526020808201359083015261528460408201614efa565b6001600160a01b0316604083015261529e60608201614efa565b6001600160a01b031660608301526152b860808201614efa565b6001600160a01b0316608083015260a081810135908301526152dc60c0820161521b565b6001600160801b031660c08301526152f660e0820161521b565b6001600160801b031660e08301526153116101008201615226565b63ffffffff1661010083015261532a6101208201614efa565b6001600160a01b03166101208301526153466101408201615248565b61ffff1661014083015261535d6101608201615253565b67ffffffffffffffff1661016083015261537a6101808201615226565b63ffffffff166101808301526153936101a08201615226565b63ffffffff166101a08301526101c081810135908301526101e080820135908301526153c26102008201615226565b63ffffffff8116610200840152505050565b6102208101610de1828461526a565b634e487b7160e01b5f52604160045260245ffd5b60405160c0810167ffffffffffffffff8111828210171561541a5761541a6153e3565b60405290565b6040805190810167ffffffffffffffff8111828210171561541a5761541a6153e3565b6040516060810167ffffffffffffffff8111828210171561541a5761541a6153e3565b604051601f8201601f1916810167ffffffffffffffff8111828210171561548f5761548f6153e3565b604052919050565b80516bffffffffffffffffffffffff1981168114614f05575f5ffd5b805164ffffffffff81168114614f05575f5ffd5b80518015158114614f05575f5ffd5b5f60c08284031280156154e7575f5ffd5b506154f06153f7565b8251815261550060208401615497565b6020820152615511604084016154b3565b6040820152615522606084016154c7565b6060820152608083015161553581615207565b608082015260a083015161554881615207565b60a08201529392505050565b5f60208284031215615564575f5ffd5b81356104e781614ee6565b634e487b7160e01b5f52601160045260245ffd5b60ff8181168382160190811115610de157610de161556f565b8082028115828204841417610de157610de161556f565b828152604081016155c383614e59565b8260208301529392505050565b5f602082840312156155e0575f5ffd5b6104e7826154c7565b5f5f604083850312156155fa575f5ffd5b8251915061560a602084016154c7565b90509250929050565b5f60208284031215615623575f5ffd5b6104e782615226565b80820180821115610de157610de161556f565b81810381811115610de157610de161556f565b634e487b7160e01b5f52603260045260245ffd5b5f6080828403128015615677575f5ffd5b506040516080810167ffffffffffffffff8111828210171561569b5761569b6153e3565b6040526156a7836154c7565b81526156b5602084016154c7565b602082015260408301516156c881615239565b604082015260608301516156db81615239565b60608201529392505050565b5f5f5f606084860312156156f9575f5ffd5b835160128110615707575f5ffd5b9250615715602085016154b3565b915061572360408501615497565b90509250925092565b5f60c082840312801561573d575f5ffd5b506157466153f7565b82358152602083013561575881614ee6565b602082015260408381013590820152606080840135908201526080808401359082015260a0928301359281019290925250919050565b60ff8281168282160390811115610de157610de161556f565b60ff84168152606081016157ba84614e59565b602082019390935260400152919050565b5f602082840312156157db575f5ffd5b6104e7826154b3565b5f606082016001600160a01b0386168352846020840152606060408401528084518083526080850191506020860192505f5b8181101561585257835180516001600160a01b031684526020908101516001600160801b03168185015290930192604090920191600101615816565b5090979650505050505050565b6001600160801b038181168382160190811115610de157610de161556f565b6001815b60018411156158b95780850481111561589d5761589d61556f565b60018416156158ab57908102905b60019390931c928002615882565b935093915050565b5f826158cf57506001610de1565b816158db57505f610de1565b81600181146158f157600281146158fb57615917565b6001915050610de1565b60ff84111561590c5761590c61556f565b50506001821b610de1565b5060208310610133831016604e8410600b841016171561593a575081810a610de1565b6159465f19848461587e565b805f19048211156159595761595961556f565b029392505050565b5f6104e783836158c1565b5f6020828403121561597c575f5ffd5b5051919050565b5f8184825b85811015614edb57813561599b81614ee6565b6001600160a01b031683526020928301929190910190600101615988565b5f600182016159ca576159ca61556f565b5060010190565b5f816159df576159df61556f565b505f190190565b634e487b7160e01b5f52603160045260245ffd5b5f82825180855260208501945060208160051b830101602085015f5b83811015615a7657848303601f19018852815180518085526020918201918501905f5b81811015615a5d57615a4c838551614e6c565b602094909401939250600101615a39565b50506020998a0199909450929092019150600101615a16565b50909695505050505050565b615a8c818461526a565b610240610220820152615aa461024082018351615061565b5f6020830151615ab86103e0840182614fbf565b506040830151805115156104008401526020810151151561042084015261ffff60408201511661044084015261ffff6060820151166104608401525060608301516102a0610480840152615b106104e08401826159fa565b9050608084015161023f19848303016104a0850152615b2f8282614fd3565b91505060a08401516148716104c08501826001600160a01b03169052565b5f67ffffffffffffffff821115615b6657615b666153e3565b5060051b60200190565b5f82601f830112615b7f575f5ffd5b8151615b92615b8d82615b4d565b615466565b8082825260208201915060208360061b860101925085831115615bb3575f5ffd5b602085015b83811015615c0b5760408188031215615bcf575f5ffd5b615bd7615420565b8151615be281614ee6565b81526020820151615bf281615207565b6020828101919091529084529290920191604001615bb8565b5095945050505050565b5f60208284031215615c25575f5ffd5b815167ffffffffffffffff811115615c3b575f5ffd5b820160608185031215615c4c575f5ffd5b615c54615443565b81518152602082015167ffffffffffffffff811115615c71575f5ffd5b8201601f81018613615c81575f5ffd5b8051615c8f615b8d82615b4d565b8082825260208201915060208360051b850101925088831115615cb0575f5ffd5b602084015b83811015615d4e57805167ffffffffffffffff811115615cd3575f5ffd5b8501603f81018b13615ce3575f5ffd5b6020810151615cf4615b8d82615b4d565b808282526020820191506020808460051b8601010192508d831115615d17575f5ffd5b6040840193505b82841015615d39578351825260209384019390910190615d1e565b86525050602093840193919091019050615cb5565b506020850152505050604082015167ffffffffffffffff811115615d70575f5ffd5b615d7c86828501615b70565b604083015250949350505050565b60608101615d988286614fbf565b60ff93909316602082015260400152919050565b60128110614fcf57614fcf614e45565b6102a08101615dcb828861526a565b615dd9610220830187615dac565b6102408201949094529115156102608301526001600160801b03166102809091015292915050565b5f60208284031215615e11575f5ffd5b81356104e781615207565b5f82615e3657634e487b7160e01b5f52601260045260245ffd5b500490565b60608101615e498286614fbf565b60ff8416602083015264ffffffffff83166040830152949350505050565b6001600160801b0383168152604081016104e76020830184614fbf565b83815260608101615e986020830185615dac565b826040830152949350505050565b6102408101615eb5828561526a565b60ff83166102208301529392505050565b5f60ff821660ff8103615edb57615edb61556f565b60010192915050565b5f8151808452602084019350602083015f5b8281101561503c5781516001600160a01b0316865260209586019590910190600101615ef6565b84815260606020820181905281018390525f8460808301825b86811015615f66578235615f4981614ee6565b6001600160a01b0316825260209283019290910190600101615f36565b508381036040850152615f798186615ee4565b98975050505050505050565b5f60208284031215615f95575f5ffd5b81516104e781614ee6565b828152604060208201525f614c966040830184615ee456'
