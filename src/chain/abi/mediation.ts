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
export const mediationBytecode = '0x6101c0604052348015610010575f5ffd5b5060405161643338038061643383398101604081905261002f91610266565b60208101516001600160a01b0316158015906100bf5750306001600160a01b031681602001516001600160a01b0316635ba6284f6040518163ffffffff1660e01b8152600401602060405180830381865afa158015610090573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906100b49190610330565b6001600160a01b0316145b6100dc57604051635d3e855f60e11b815260040160405180910390fd5b306001600160a01b031681604001516001600160a01b0316635ba6284f6040518163ffffffff1660e01b8152600401602060405180830381865afa158015610126573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061014a9190610330565b6001600160a01b031614801561016d57506101008101516001600160a01b031615155b61018a57604051635d3e855f60e11b815260040160405180910390fd5b80516020820151604083015160608401516001600160a01b0390811660e090815291811660c090815292811660a0908152938116608090815285015193850151928501518116610140529182166101209081529282166101009081529084015190840151929093015181166101a052908116610180521661016052610352565b60405161014081016001600160401b038111828210171561023957634e487b7160e01b5f52604160045260245ffd5b60405290565b6001600160a01b0381168114610253575f5ffd5b50565b80516102618161023f565b919050565b5f610140828403128015610278575f5ffd5b5061028161020a565b61028a83610256565b815261029860208401610256565b60208201526102a960408401610256565b60408201526102ba60608401610256565b60608201526102cb60808401610256565b60808201526102dc60a08401610256565b60a08201526102ed60c08401610256565b60c08201526102fe60e08401610256565b60e08201526103106101008401610256565b6101008201526103236101208401610256565b6101208201529392505050565b5f60208284031215610340575f5ffd5b815161034b8161023f565b9392505050565b60805160a05160c05160e05161010051610120516101405161016051610180516101a051615fdf6104545f395f610e2a01525f81816102b4015281816120e8015261466601525f818161314a0152613fcd01525f6133eb01525f8181610ba301526145a101525f818161058d01528181610665015281816121b801526127fd01525f8181612c5f015281816142cb015261437a01525f8181612d10015281816131e3015261444501525f81816125170152818161265a01528181614a720152614b3901525f818161035001528181610f0c0152818161111e015281816111f1015281816120660152818161273b015281816133030152613f390152615fdf5ff3fe608060405234801561000f575f5ffd5b506004361061016e575f3560e01c8063a4471647116100d2578063b5ac289611610088578063d49224e911610063578063d49224e9146102f1578063d8651ad014610311578063ecb797c914610324575f5ffd5b8063b5ac289614610294578063b60d4288146102a7578063b7fd743a146102de575f5ffd5b8063abc7d14d116100b8578063abc7d14d1461027a578063adf73a0414610283578063ae3e0f021461028c575f5ffd5b8063a447164714610254578063a9f092d814610267575f5ffd5b80637021b6321161012757806394e60f371161010d57806394e60f371461021957806395b1c29e1461022c578063a245a62f14610234575f5ffd5b80637021b632146101f35780638d3f498214610206575f5ffd5b806358db0fd11161015757806358db0fd1146101ad57806360556b6a146101c057806368214005146101d3575f5ffd5b8063429c245e1461017257806346b16f4114610187575b5f5ffd5b610185610180366004614d83565b610337565b005b61019a610195366004614d9e565b610487565b6040519081526020015b60405180910390f35b6101856101bb366004614db5565b6104ee565b6101856101ce366004614d83565b6109bf565b6101e66101e1366004614e39565b610d46565b6040516101a49190614ec5565b610185610201366004614f31565b610e0e565b610185610214366004614f5e565b610fee565b610185610227366004614f9e565b611375565b61019a600781565b610247610242366004614d9e565b6116ed565b6040516101a4919061506d565b610185610262366004614d83565b6117b5565b610185610275366004614d83565b6118a4565b61019a610e1081565b61019a61025881565b61019a600281565b6101856102a2366004614d83565b611a51565b6040516001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001681526020016101a4565b6101856102ec366004614d83565b611b15565b6103046102ff366004614d9e565b611c72565b6040516101a491906151ac565b61018561031f3660046151bb565b611e1e565b6101856103323660046151e4565b61204d565b604051638c0cff1f60e01b81525f906001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001690638c0cff1f906103859085906004016153fb565b60c0604051808303815f875af11580156103a1573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906103c591906154fd565b90506103d7606083016040840161557b565b81519033906001600160a01b0316811461041b576040516347c5122760e11b815260048101929092526001600160a01b031660248201526044015b60405180910390fd5b50506104288133336121a1565b8060600151156104515761044d815f0151338360a001516001600160801b03166124f1565b5050565b60a081015181515f90815260208190526040902060010180546001600160801b03928316600160801b0292169190911790555050565b5f81815260208190526040812080546104b4906104af90600160d01b900460ff1660016155aa565b61271c565b815460028301546104e79291600160a01b9091046bffffffffffffffffffffffff16600160d01b90910460ff161b6155c3565b9392505050565b5f5f6104f985612737565b909250905060018154600160c81b900460ff16600581111561051d5761051d614e6c565b82548492600160c81b90910460ff16911461054d57604051632c51a03960e01b81526004016104129291906155da565b505080546040517f2ef4c881000000000000000000000000000000000000000000000000000000008152600160a01b90910464ffffffffff1660048201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690632ef4c88190602401602060405180830381865afa1580156105da573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906105fe91906155f7565b1561062357805461061c9083908390600160e01b900460ff166127db565b5050505050565b80546040517f4a5ae6d8000000000000000000000000000000000000000000000000000000008152600160a01b90910464ffffffffff1660048201525f9081907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690634a5ae6d8906024016040805180830381865afa1580156106b1573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906106d59190615610565b845491935091508490600160a01b900464ffffffffff1682610733576040517f9e18e987000000000000000000000000000000000000000000000000000000008152600481019290925264ffffffffff166024820152604401610412565b505f9050851561074c576107478787612967565b61074e565b5f5b9050846101e08901358214610792576040517f506264fb00000000000000000000000000000000000000000000000000000000815260040161041291815260200190565b505f5f6107a2878b8b8b89612999565b91509150816108465780806107c35750855460ff600160d81b909104166002145b156107f4576107e8878b88600301545f5f1b036107e1576007612f24565b6006612f24565b50505050505050505050565b85546001908790601b90610813908490600160d81b900460ff166155aa565b92506101000a81548160ff021916908360ff1602179055506107e88787885f01601c9054906101000a900460ff166127db565b5f61025861085c6101c08d016101a08e0161563a565b61086d9063ffffffff1660026155c3565b6108779042615653565b6108819190615653565b87547fffffffffffff000000000000ffffffffffffffffffffffffffffffffffffffff16600160a01b64ffffffffff83160260ff60c81b191617790200000000000000000000000000000000000000000000000000178089555f8a815260016020908152604080832060ff600160d01b86048116855292528220805494955093919261091892600160e01b90910490911690615666565b90505b81548110156109b05781818154811061093657610936615679565b5f918252602091829020600290910201548a5460408051600160d01b90920460ff16825292810184905264ffffffffff8616928101929092526001600160a01b0316908b907fa56b7fe401dd6165e306b5e888c53b8234be978a1470844878277f6aa23928b19060600160405180910390a360010161091b565b50505050505050505050505050565b5f5f6109ca83612737565b909250905060028154600160c81b900460ff1660058111156109ee576109ee614e6c565b03610acb5780545f90610a0c908490600160d01b900460ff166134ae565b15610a33578154610a2e9061025890600160a01b900464ffffffffff16615653565b610a44565b8154600160a01b900464ffffffffff165b9050828142811115610a7257604051631b4d46df60e01b815260048101929092526024820152604401610412565b50506003820154151580610a9457508154600160a01b900464ffffffffff1681145b82548491600160c81b90910460ff1690610ac357604051632c51a03960e01b81526004016104129291906155da565b505050610b87565b60038154600160c81b900460ff166005811115610aea57610aea614e6c565b82548492600160c81b90910460ff169114610b1a57604051632c51a03960e01b81526004016104129291906155da565b50508054600160e01b900460ff161580610b4357508054600160a01b900464ffffffffff164210155b81548391600160a01b90910464ffffffffff1690610b8457604051631b4d46df60e01b8152600481019290925264ffffffffff166024820152604401610412565b50505b604051636dcf0ed360e01b81526101c084013560048201525f907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690636dcf0ed390602401608060405180830381865afa158015610bf0573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610c14919061568d565b5f8481526001602090815260408083208654600160d01b900460ff168452825280832080548251818502810185019093528083529495509293610cfb939192859084015b82821015610cdb575f84815260209081902060408051606081019091526002850290910180546001600160a01b03811683529192909190830190600160a01b900460ff166005811115610cad57610cad614e6c565b6005811115610cbe57610cbe614e6c565b815260200160018201548152505081526020019060010190610c58565b50505050845f01601a9054906101000a900460ff16856003015485613534565b835460ff60c81b1916790500000000000000000000000000000000000000000000000000178455604081015190915015610d3a57610d3a84868561372b565b61061c848685846139a7565b5f82815260016020908152604080832060ff851684528252808320805482518185028101850190935280835260609492939192909184015b82821015610e01575f84815260209081902060408051606081019091526002850290910180546001600160a01b03811683529192909190830190600160a01b900460ff166005811115610dd357610dd3614e6c565b6005811115610de457610de4614e6c565b815260200160018201548152505081526020019060010190610d7e565b5050505090505b92915050565b5f5f610e1984612737565b909250905081336001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168114610e7b576040516347c5122760e11b815260048101929092526001600160a01b03166024820152604401610412565b50600590508154600160c81b900460ff166005811115610e9d57610e9d614e6c565b82548492600160c81b90910460ff169103610ecd57604051632c51a03960e01b81526004016104129291906155da565b505f90508154600160c81b900460ff166005811115610eee57610eee614e6c565b03610fdc57604051638c0cff1f60e01b81525f906001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001690638c0cff1f90610f419088906004016153fb565b60c0604051808303815f875af1158015610f5d573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610f8191906154fd565b9050610fac81858360600151610fa657610fa16060890160408a0161557b565b6121a1565b5f6121a1565b8060600151610fda5760a08101516001830180546001600160801b03928316600160801b0292169190911790555b505b610fe882856005612f24565b50505050565b5f5f610ff984612737565b909250905060028154600160c81b900460ff16600581111561101d5761101d614e6c565b14801561102c57506003810154155b81548391600160c81b90910460ff169061105b57604051632c51a03960e01b81526004016104129291906155da565b505080548290600160a01b900464ffffffffff16428111156110a057604051631b4d46df60e01b8152600481019290925264ffffffffff166024820152604401610412565b505080545f906110bb908490600160d01b900460ff166134ae565b82548492600160c81b90910460ff1691116110eb57604051632c51a03960e01b81526004016104129291906155da565b50506040517f64482ac4000000000000000000000000000000000000000000000000000000008152600481018390525f907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316906364482ac490602401606060405180830381865afa15801561116b573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061118f919061570e565b92505f9150508435841480156111d457506111b0608087016060880161557b565b6001600160a01b03166111c9604087016020880161557b565b6001600160a01b0316145b80156112b257506bffffffffffffffffffffffff1982166112a1467f000000000000000000000000000000000000000000000000000000000000000061121f368a90038a018a615753565b6040805160208082018690526001600160a01b0380861683850152845160608085019190915291850151166080808401919091529284015160a0808401919091529084015160c08301529183015160e0820152908201516101008201525f90610120016040516020818303038152906040528051906020012090509392505050565b6bffffffffffffffffffffffff1916145b90508080156112c45750604085013515155b843390916112f75760405163259deeb560e11b815260048101929092526001600160a01b03166024820152604401610412565b50506040850135600384015561130d8484613c39565b82546040805187820135815260608089013560208301526080808a013583850152600160a01b90940464ffffffffff1690820152905186927fe1355da6325389849d8f4aaaf042161de4404350b6eba059eae46520e3990397928290030190a2505050505050565b5f85815260208190526040902060028154600160c81b900460ff1660058111156113a1576113a1614e6c565b1480156113b15750600381015415155b80156113cc57508054600160a01b900464ffffffffff164210155b156113db576113db8682613c39565b60038154600160c81b900460ff1660058111156113fa576113fa614e6c565b82548892600160c81b90910460ff16911461142a57604051632c51a03960e01b81526004016104129291906155da565b505080548690600160a01b900464ffffffffff1642811161146e576040516382742f0f60e01b8152600481019290925264ffffffffff166024820152604401610412565b50505f8681526001602090815260408083208454600160d01b900460ff16845290915281208054879081106114a5576114a5615679565b5f918252602090912060029091020180549091506001600160a01b0316331480156114ec575060018154600160a01b900460ff1660058111156114ea576114ea614e6c565b145b8733909161151f576040516347c5122760e11b815260048101929092526001600160a01b03166024820152604401610412565b5050815460408051466020820152309181019190915260608101899052600160d01b90910460ff1660808201523360a082015260c0810185905260e081018490525f90610100016040516020818303038152906040528051906020012090505f8183600101541480156115a6575060048760058111156115a1576115a1614e6c565b148615145b90508080156115ea57508515806115ce575060028760058111156115cc576115cc614e6c565b145b806115ea575060038760058111156115e8576115e8614e6c565b145b8933909161161d5760405163259deeb560e11b815260048101929092526001600160a01b03166024820152604401610412565b5050600183018690558254879087908290869060ff60a01b1916600160a01b83600581111561164e5761164e614e6c565b0217905550508454600191508590601c90611674908490600160e01b900460ff166157b5565b92506101000a81548160ff021916908360ff160217905550336001600160a01b0316897f56d49ccff8bde7c0bececbedfbbe45739c00903ae02478c4d3ae0d4814f8798f865f01601a9054906101000a900460ff168a8a6040516116da939291906157ce565b60405180910390a3505050505050505050565b606060025f8381526020019081526020015f20805480602002602001604051908101604052809291908181526020015f905b828210156117aa575f848152602090819020604080516060810182526002860290920180546001600160a01b0316835260018101546001600160801b03811694840194909452919290830190600160801b900460ff16600781111561178657611786614e6c565b600781111561179757611797614e6c565b815250508152602001906001019061171f565b505050509050919050565b5f5f6117c083612737565b90925090505f60028254600160c81b900460ff1660058111156117e5576117e5614e6c565b1480156117f457506003820154155b8015611816575081545f90611814908590600160d01b900460ff166134ae565b115b82549091508390600160c81b900460ff168261184757604051632c51a03960e01b81526004016104129291906155da565b505081545f906118689061025890600160a01b900464ffffffffff16615653565b905083814281111561189657604051631b4d46df60e01b815260048101929092526024820152604401610412565b505061061c84866004612f24565b5f5f6118af83612737565b80549193509150600160d01b900460ff166001148015611911575060018154600160c81b900460ff1660058111156118e9576118e9614e6c565b1480611911575060028154600160c81b900460ff16600581111561190f5761190f614e6c565b145b81548391600160c81b90910460ff169061194057604051632c51a03960e01b81526004016104129291906155da565b505f9050611954606085016040860161557b565b6001600160a01b0316336001600160a01b03161480611993575061197e608085016060860161557b565b6001600160a01b0316336001600160a01b0316145b806119a7575081546001600160a01b031633145b9050823382156119dc576040516347c5122760e11b815260048101929092526001600160a01b03166024820152604401610412565b50505f838152600260205260409020548390600711611a2a576040517feadecde800000000000000000000000000000000000000000000000000000000815260040161041291815260200190565b506002820154610fe8908490600160a01b90046bffffffffffffffffffffffff165f613d01565b5f5f611a5c83612737565b909250905060048154600160c81b900460ff166005811115611a8057611a80614e6c565b82548492600160c81b90910460ff169114611ab057604051632c51a03960e01b81526004016104129291906155da565b505080548290600160a01b900464ffffffffff1642811115611af557604051631b4d46df60e01b8152600481019290925264ffffffffff166024820152604401610412565b50508054611b109083908590600160f01b900460ff16612f24565b505050565b5f5f611b2083612737565b909250905060048154600160c81b900460ff166005811115611b4457611b44614e6c565b82548492600160c81b90910460ff169114611b7457604051632c51a03960e01b81526004016104129291906155da565b505080548290600160a01b900464ffffffffff16428111611bb8576040516382742f0f60e01b8152600481019290925264ffffffffff166024820152604401610412565b50611bcb9050606084016040850161557b565b6001600160a01b0316336001600160a01b03161480611c0a5750611bf5608084016060850161557b565b6001600160a01b0316336001600160a01b0316145b82339091611c3d576040516347c5122760e11b815260048101929092526001600160a01b03166024820152604401610412565b5050611c5d82611c4c84610487565b8354600160f01b900460ff16613d01565b805460ff60f01b19168155611b108282613e70565b604080516101a0810182525f80825260208201819052918101829052606081018290526080810182905260a0810182905260c0810182905260e0810182905261010081018290526101208101829052610140810182905261016081018290526101808101919091525f828152602081815260409182902082516101a08101845281546001600160a01b0381168252600160a01b810464ffffffffff169382019390935292909190830190600160c81b900460ff166005811115611d3757611d37614e6c565b6005811115611d4857611d48614e6c565b8152815460ff600160d01b820481166020840152600160d81b820481166040840152600160e01b820481166060840152600160e81b820481161515608084015260a090920191600160f01b909104166007811115611da857611da8614e6c565b6007811115611db957611db9614e6c565b815260018201546001600160801b038082166020840152600160801b90910416604082015260028201546001600160a01b0381166060830152600160a01b90046bffffffffffffffffffffffff16608082015260039091015460a09091015292915050565b5f83815260208190526040902060028154600160c81b900460ff166005811115611e4a57611e4a614e6c565b82548692600160c81b90910460ff169114611e7a57604051632c51a03960e01b81526004016104129291906155da565b505080548490600160a01b900464ffffffffff16428111611ebe576040516382742f0f60e01b8152600481019290925264ffffffffff166024820152604401610412565b50505f8481526001602090815260408083208454600160d01b900460ff1684529091528120805485908110611ef557611ef5615679565b5f918252602090912060029091020180549091506001600160a01b031633148015611f3b57505f8154600160a01b900460ff166005811115611f3957611f39614e6c565b145b85339091611f6e576040516347c5122760e11b815260048101929092526001600160a01b03166024820152604401610412565b505060018101839055805460ff60a01b1916600160a01b178155815460408051600160d01b90920460ff16825251339187917f2e78c2785da3d0292a163e8c042fd75ce2f1d70b7af1cc097de59cbef15856839181900360200190a381546001908390601c90611fe9908490600160e01b900460ff166157b5565b82546101009290920a60ff8181021990931691831602179091558354600160e01b90041615905061201b575050505050565b815464ffffffffff60a01b1916600160a01b4264ffffffffff160217825560038201541561061c5761061c8583613c39565b604051638c0cff1f60e01b81525f906001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001690638c0cff1f9061209b9087906004016153fb565b60c0604051808303815f875af11580156120b7573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906120db91906154fd565b9050336001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016148015612116575080606001515b815190339061214a576040516347c5122760e11b815260048101929092526001600160a01b03166024820152604401610412565b50506121578184846121a1565b6001600160a01b03821615610fe857610fe8815f0151836121848460a001516001600160801b0316613efd565b8460a001516001600160801b031661219c9190615653565b6124f1565b604051630e84c36560e31b81524260048201525f907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316906374261b2890602401602060405180830381865afa158015612205573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061222991906157f2565b604080516101a0810182526001600160a01b03868116825264ffffffffff8481166020808501918252600185870181815260608088018390525f6080808a0182905260a0808b0195909552918f0151151560c08a015260e08901819052908e01516001600160801b031661010089015261012088018190528b8716610140890152918d01516bffffffffffffffffffffffff1661016088015261018087018290528c5182529181905295909520845181549251909316600160a01b027fffffffffffffff00000000000000000000000000000000000000000000000000909216929093169190911717808255925193945090929091829060ff60c81b1916600160c81b83600581111561233e5761233e614e6c565b021790555060608201518154608084015160a085015160c08601511515600160e81b027fffff00ffffffffffffffffffffffffffffffffffffffffffffffffffffffffff60ff928316600160e01b02167fffff0000ffffffffffffffffffffffffffffffffffffffffffffffffffffffff938316600160d81b027fffffffff00ffffffffffffffffffffffffffffffffffffffffffffffffffffff93909616600160d01b029290921661ffff60d01b19909416939093179390931716919091171780825560e083015190829060ff60f01b1916600160f01b83600781111561242857612428614e6c565b02179055506101008201516101208301516001600160801b03908116600160801b0291161760018201556101408201516101608301516bffffffffffffffffffffffff16600160a01b026001600160a01b03918216176002830155610180909201516003909101558451604051918516917f35504d53d39ef700fe90826eb86c6f667d6f6943910a99169b77126097243351906124e390869086906001600160a01b0392909216825264ffffffffff16602082015260400190565b60405180910390a350505050565b60405163282d3fdf60e01b81526001600160a01b038381166004830152602482018390527f0000000000000000000000000000000000000000000000000000000000000000169063282d3fdf906044016020604051808303815f875af115801561255d573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061258191906155f7565b8383839091926125bd5760405163023dec6360e21b815260048101939093526001600160a01b0390911660248301526044820152606401610412565b50506040805160018082528183019092525f925090816020015b604080518082019091525f80825260208201528152602001906001900390816125d75790505090506040518060400160405280306001600160a01b03168152602001836001600160801b0316815250815f8151811061263857612638615679565b6020908102919091010152604051634a4090d560e01b81526001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001690634a4090d5906126939086908690869060040161580b565b5f604051808303815f87803b1580156126aa575f5ffd5b505af11580156126bc573d5f5f3e3d5ffd5b5050505f85815260208190526040902060010180548492506010906126f2908490600160801b90046001600160801b0316615886565b92506101000a8154816001600160801b0302191690836001600160801b0316021790555050505050565b5f600161272d60ff84166002615988565b610e089190615666565b5f5f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663b214220b846040518263ffffffff1660e01b815260040161278591906153fb565b602060405180830381865afa1580156127a0573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906127c49190615993565b5f8181526020819052604090209094909350915050565b604051630e84c36560e31b815242600482015260019082906001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016906374261b2890602401602060405180830381865afa158015612842573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061286691906157f2565b84547fffffff00ffffff0000000000ffffffffffffffffffffffffffffffffffffffff16600160a01b64ffffffffff83160260ff60e01b191617600160e01b60ff841602178086558390869060ff60c81b1916600160c81b8360058111156128d0576128d0614e6c565b021790555050835460408051600160d01b830460ff9081168252600160d81b8404166020820152600160a01b90920464ffffffffff16908201528592507f7dcc80037cec1a5b7332a82e0ef7f1181c404ae5f4dfa248ab460d464b49083d915060600160405180910390a2611b108360057f457363616c617465640000000000000000000000000000000000000000000000613f09565b5f828260405160200161297b9291906159aa565b60405160208183030381529060405280519060200120905092915050565b5f8581526020818152604080832081516101a08101835281546001600160a01b0381168252600160a01b810464ffffffffff169482019490945284938493919291830190600160c81b900460ff1660058111156129f8576129f8614e6c565b6005811115612a0957612a09614e6c565b8152815460ff600160d01b820481166020840152600160d81b820481166040840152600160e01b820481166060840152600160e81b820481161515608084015260a090920191600160f01b909104166007811115612a6957612a69614e6c565b6007811115612a7a57612a7a614e6c565b815260018201546001600160801b038082166020840152600160801b90910416604082015260028201546001600160a01b038116606080840191909152600160a01b9091046bffffffffffffffffffffffff16608083015260039092015460a0909101528101519091505f90612af1908990613f9b565b90505f612b178a8a856060015160108760a0015160ff16612b129190615653565b614043565b90505f60108460a0015160ff168351612b309190615666565b612b3a9190615666565b5f8c8152600160209081526040808320606089015160ff9081168552925290912060a087015192935091165b5f81118015612b755750835183105b15612e40575f612be08a8f89606001518a6080015188604051602001612bc0959493929190948552602085019390935260ff9182166040850152166060830152608082015260a00190565b604051602081830303815290604052805190602001205f1c8d8d88614294565b6001600160a01b03811615985090508715612bfb5750612e40565b808585612c07816159e0565b965081518110612c1957612c19615679565b6001600160a01b0392831660209182029290920101526040517fa584119400000000000000000000000000000000000000000000000000000000815282821660048201527f00000000000000000000000000000000000000000000000000000000000000009091169063a5841194906024016020604051808303815f875af1158015612ca7573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190612ccb91906155f7565b80612d7c57506040517fdc4857730000000000000000000000000000000000000000000000000000000081526001600160a01b038281166004830152602482018890527f0000000000000000000000000000000000000000000000000000000000000000169063dc485773906044016020604051808303815f875af1158015612d56573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190612d7a91906155f7565b155b15612d875750612b66565b604080516060810182526001600160a01b0383811682525f602080840182815294840182905287546001810189558883529120835160029092020180549190921673ffffffffffffffffffffffffffffffffffffffff1982168117835593519293919291839174ffffffffffffffffffffffffffffffffffffffffff191617600160a01b836005811115612e1d57612e1d614e6c565b021790555060408201518160010155505081612e38906159f8565b915050612b66565b805f03612e595760015f97509750505050505050612f1a565b5f818760a0015160ff16612e6d9190615666565b90505b8015612f0f578254612eba908490612e8a90600190615666565b81548110612e9a57612e9a615679565b5f91825260208220600290910201546001600160a01b03169088906143f9565b82805480612eca57612eca615a0d565b5f8281526020812060025f1990930192830201805474ffffffffffffffffffffffffffffffffffffffffff19168155600101559055612f08816159f8565b9050612e70565b505f97505050505050505b9550959350505050565b5f8381526020818152604080832081516101a08101835281546001600160a01b0381168252600160a01b810464ffffffffff1694820194909452929091830190600160c81b900460ff166005811115612f7f57612f7f614e6c565b6005811115612f9057612f90614e6c565b8152815460ff600160d01b820481166020840152600160d81b820481166040840152600160e01b820481166060840152600160e81b820481161515608084015260a090920191600160f01b909104166007811115612ff057612ff0614e6c565b600781111561300157613001614e6c565b815260018201546001600160801b038082166020840152600160801b90910416604082015260028201546001600160a01b0381166060830152600160a01b90046bffffffffffffffffffffffff16608082015260039182015460a09091015290915082600781111561307557613075614e6c565b1480156130a6575061308d606084016040850161557b565b6001600160a01b0316815f01516001600160a01b031614155b156130b057600491505b5f6130ba83614474565b5f8681526020819052604081206001810180546001600160801b031690558054929350600592869291906019908490839060ff60f01b1916600160f01b83600781111561310957613109614e6c565b02179055508491906101000a81548160ff0219169083600581111561313057613130614e6c565b02179055505050505f613145868685876144c7565b90505f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316635036173f87846040518363ffffffff1660e01b8152600401613196929190615aa9565b5f60405180830381865afa1580156131b0573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d908101601f191682016040526131d79190810190615c3c565b90506001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001663e76fede66132186080890160608a0161557b565b613221896148a1565b845160405160e085901b7fffffffff000000000000000000000000000000000000000000000000000000001681526001600160a01b039093166004840152602483019190915260448201523060648201526084015f604051808303815f87803b15801561328c575f5ffd5b505af115801561329e573d5f5f3e3d5ffd5b505050506132b18683836020015161490d565b6132be8160400151614a0d565b867f7b8655ac1f0f81f441553458269ecb96c2f1e5e6bc88f9bedf0991b3260bc4ad868660600151845f01516040516132f993929190615db1565b60405180910390a27f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663e4fa8b898761333a88614ba4565b7f4d656469617465640000000000000000000000000000000000000000000000008860c001518861337057896101000151613372565b5f5b6040518663ffffffff1660e01b8152600401613392959493929190615de3565b5f604051808303815f87803b1580156133a9575f5ffd5b505af11580156133bb573d5f5f3e3d5ffd5b5050505082806133dc575060018560078111156133da576133da614e6c565b145b156134a5576001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001663e19911926134206080890160608a0161557b565b6040517fffffffff0000000000000000000000000000000000000000000000000000000060e084901b1681526001600160a01b039091166004820152602481018a905260a08901356044820152851560648201526084015f604051808303815f87803b15801561348e575f5ffd5b505af11580156134a0573d5f5f3e3d5ffd5b505050505b50505050505050565b5f82815260016020908152604080832060ff851684529091528120815b815481101561352c5760018282815481106134e8576134e8615679565b5f918252602090912060029091020154600160a01b900460ff16600581111561351357613513614e6c565b0361352457613521836159e0565b92505b6001016134cb565b505092915050565b6135566040805160608101909152805f81526020015f81526020015f81525090565b5f61356085614c30565b90505f80805b8851811015613707575f89828151811061358257613582615679565b60200260200101516020015190505f60058111156135a2576135a2614e6c565b8160058111156135b4576135b4614e6c565b14806135d1575060018160058111156135cf576135cf614e6c565b145b156135e8578560400180516135e5906159e0565b90525b60048160058111156135fc576135fc614e6c565b0361360d5761360a836159e0565b92505b600281600581111561362157613621614e6c565b141580156136415750600381600581111561363e5761363e614e6c565b14155b1561364c57506136ff565b60026136728b848151811061366357613663615679565b60200260200101518a8a614c52565b600581111561368357613683614e6c565b0361369857613691846159e0565b93506136fd565b846136a58b848b8b614cc5565b106136fd5760028a83815181106136be576136be615679565b602002602001015160400151875f0188602001828152508260078111156136e7576136e7614e6c565b60078111156136f8576136f8614e6c565b905250505b505b600101613566565b5082821061371457600184525b82811061372057600384525b505050949350505050565b80545f90613744908490600160d01b900460ff16613f9b565b82549091505f9061375e90600160d01b900460ff1661271c565b90505f8160018161377560e0890160c08a01615e28565b6001600160801b03166137889190615653565b6137929190615666565b61379c9190615e43565b5f8781526001602090815260408083208854600160d01b900460ff16845290915281209192505b815481101561399d575f8282815481106137df576137df615679565b5f918252602090912060029091020154600160a01b900460ff16600581111561380a5761380a614e6c565b141580156138555750600182828154811061382757613827615679565b5f918252602090912060029091020154600160a01b900460ff16600581111561385257613852614e6c565b14155b61399557600582828154811061386d5761386d615679565b5f9182526020909120600290910201805460ff60a01b1916600160a01b83600581111561389c5761389c614e6c565b0217905550828660010160108282829054906101000a90046001600160801b03166138c79190615886565b92506101000a8154816001600160801b0302191690836001600160801b031602179055508181815481106138fd576138fd615679565b5f91825260209182902060029091020154875460408051600160d01b90920460ff1682529281018690526001600160a01b03909116918a917f5c8016ea3e45f5163b76233010fd6fe91cb9f789bce0cf87fbc11da1e63c23cc910160405180910390a361399582828154811061397557613975615679565b5f9182526020909120600290910201546001600160a01b031686856143f9565b6001016137c3565b5050505050505050565b6001815160078111156139bc576139bc614e6c565b14806139f157505f815160078111156139d7576139d7614e6c565b141580156139f1575081546001600160d01b90910460ff16115b15613b985781545f90600160d01b900460ff1660041480613a4c5750600182516007811115613a2257613a22614e6c565b148015613a4c5750613a3a606085016040860161557b565b83546001600160a01b03908116911614155b90508015613a6857613a628585845f0151612f24565b50610fe8565b8151600490613a79610e1042615653565b855464ffffffffff8216600160a01b0264ffffffffff60a01b1982168117885587916019918591849160ff60f01b19167fff00ffffffffff0000000000ffffffffffffffffffffffffffffffffffffffff90911617600160f01b836007811115613ae557613ae5614e6c565b02179055508491906101000a81548160ff02191690836005811115613b0c57613b0c614e6c565b021790555050835185546040518994507f51480f9e6beb5e87c051578078dd4048e0ab5147d86d1136314db81b16b2bc979350613b649291600160d01b810460ff1691600160a01b90910464ffffffffff1690615e62565b60405180910390a2613a628560087f52756c6564000000000000000000000000000000000000000000000000000000613f09565b80604001515f03613bd3578154600319600160d01b90910460ff1601613bc957613bc484846006612f24565b610fe8565b613bc48483613e70565b8154600160d81b900460ff1660011901613bf357613bc484846007612f24565b81546001908390601b90613c12908490600160d81b900460ff166155aa565b92506101000a81548160ff021916908360ff160217905550610fe8848383604001516127db565b80545f90613c52908490600160d01b900460ff166134ae565b9050600381613c6361025842615653565b84547fffffff00ffffff0000000000ffffffffffffffffffffffffffffffffffffffff16600160a01b64ffffffffff83160260ff60e01b191617600160e01b60ff841602178086558390869060ff60c81b1916600160c81b836005811115613ccd57613ccd614e6c565b0217905550505050611b108360067f436f6d6d69747465640000000000000000000000000000000000000000000000613f09565b613d0c8333846124f1565b60025f8481526020019081526020015f206040518060600160405280336001600160a01b03168152602001846001600160801b03168152602001836007811115613d5857613d58614e6c565b90528154600181810184555f938452602093849020835160029093020180546001600160a01b0390931673ffffffffffffffffffffffffffffffffffffffff199093169290921782559282015192810180546001600160801b039094167fffffffffffffffffffffffffffffffff00000000000000000000000000000000851681178255604084015193949293927fffffffffffffffffffffffffffffff00000000000000000000000000000000001617600160801b836007811115613e2057613e20614e6c565b02179055505050336001600160a01b0316837f4233c00de18e639089b70a084b5eb937666d52dd4e81851073bba8953c757be18484604051613e63929190615e8e565b60405180910390a3505050565b8054829060ff600160c81b82048116916004600160d01b90910490911610613ead57604051632c51a03960e01b81526004016104129291906155da565b50508054613ec690600160d01b900460ff1660016155aa565b815461ffff60d01b1916600160d01b60ff92831681029190911780845561044d9285928592613ef8929190041661271c565b6127db565b5f610e08601483615e43565b6040517f22e757df0000000000000000000000000000000000000000000000000000000081526001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016906322e757df90613f7290869086908690600401615eab565b5f604051808303815f87803b158015613f89575f5ffd5b505af11580156134a5573d5f5f3e3d5ffd5b6040517fc8373c0a0000000000000000000000000000000000000000000000000000000081525f906001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000169063c8373c0a906140049086908690600401615ecd565b602060405180830381865afa15801561401f573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906104e79190615993565b60605f614051836005615653565b905060015b8460ff168160ff161161409b575f87815260016020908152604080832060ff851684529091529020546140899083615653565b915061409481615eed565b9050614056565b508067ffffffffffffffff8111156140b5576140b561540a565b6040519080825280602002602001820160405280156140de578160200160208202803683370190505b5091506140f1606086016040870161557b565b614101608087016060880161557b565b61411160a088016080890161557b565b61412361014089016101208a0161557b565b5f8a81526020819052604081205487516001600160a01b0390911691889161414d5761414d615679565b602002602001018760018151811061416757614167615679565b602002602001018860028151811061418157614181615679565b602002602001018960038151811061419b5761419b615679565b602002602001018a6004815181106141b5576141b5615679565b6001600160a01b03968716602091820292909201015294841690945293821690925292831690915291169052600560015b8560ff168160ff1611613720575f88815260016020908152604080832060ff851684529091528120905b81548110156142815781818154811061422b5761422b615679565b5f9182526020909120600290910201546001600160a01b0316868561424f816159e0565b96508151811061426157614261615679565b6001600160a01b0390921660209283029190910190910152600101614210565b50508061428d90615eed565b90506141e6565b5f821561434a576040517fe217bb850000000000000000000000000000000000000000000000000000000081526001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000169063e217bb8590614306908890889088908890600401615f44565b602060405180830381865afa158015614321573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906143459190615fac565b6143f0565b6040517f76b75f550000000000000000000000000000000000000000000000000000000081526001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016906376b75f55906143b19088908690600401615fc7565b602060405180830381865afa1580156143cc573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906143f09190615fac565b95945050505050565b6040517f0e893e310000000000000000000000000000000000000000000000000000000081526001600160a01b03848116600483015260248201849052604482018390523060648301527f00000000000000000000000000000000000000000000000000000000000000001690630e893e3190608401613f72565b5f600282600781111561448957614489614e6c565b14806144a6575060048260078111156144a4576144a4614e6c565b145b80610e08575060058260078111156144c0576144c0614e6c565b1492915050565b60408051610260810182525f60c0820181815260e08301829052610100830182905261012083018290526101408301829052610160830182905261018083018290526101a083018290526101c083018290526101e083018290526102008301829052610220830182905261024083018290528252602080830182905283516080808201865283825291810183905280850183905260608082018490529484015283830184905282019290925260a0810191909152604051636dcf0ed360e01b81526101c08501356004820152839083906001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001690636dcf0ed390602401608060405180830381865afa1580156145e6573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061460a919061568d565b60408401819052836020810183600781111561462857614628614e6c565b600781111561463957614639614e6c565b90529290925250505f858152600260209081526040808320805482518185028101850190935280835290937f0000000000000000000000000000000000000000000000000000000000000000938592919084015b82821015614718575f848152602090819020604080516060810182526002860290920180546001600160a01b0316835260018101546001600160801b03811694840194909452919290830190600160801b900460ff1660078111156146f4576146f4614e6c565b600781111561470557614705614e6c565b815250508152602001906001019061468d565b5050506001600160a01b0390921660a085015260808401525050606083015160ff1667ffffffffffffffff8111156147525761475261540a565b60405190808252806020026020018201604052801561478557816020015b60608152602001906001900390816147705790505b50606082015260015b836060015160ff168160ff1611614898575f86815260016020908152604080832060ff85168452825280832080548251818502810185019093528083529193909284015b82821015614855575f84815260209081902060408051606081019091526002850290910180546001600160a01b03811683529192909190830190600160a01b900460ff16600581111561482757614827614e6c565b600581111561483857614838614e6c565b8152602001600182015481525050815260200190600101906147d2565b5050505060608301516148696001846157b5565b60ff168151811061487c5761487c615679565b60200260200101819052508061489190615eed565b905061478e565b50949350505050565b5f6127106001816148ba6101208601610100870161563a565b6148cc9063ffffffff16612710615653565b6148dc60e0870160c08801615e28565b6001600160801b03166148ef91906155c3565b6148f99190615653565b6149039190615666565b610e089190615e43565b5f5b8151811015610fe8575f61492d85614928846001615653565b613f9b565b90505f5b83838151811061494357614943615679565b602002602001015151811015614a03575f8560600151848151811061496a5761496a615679565b6020026020010151828151811061498357614983615679565b6020026020010151905060058081111561499f5761499f614e6c565b816020015160058111156149b5576149b5614e6c565b146149fa576149fa815f0151848787815181106149d4576149d4615679565b602002602001015185815181106149ed576149ed615679565b60200260200101516143f9565b50600101614931565b505060010161490f565b5f805b8251811015614a5557828181518110614a2b57614a2b615679565b6020026020010151602001516001600160801b031682614a4b9190615653565b9150600101614a10565b5060405163282d3fdf60e01b8152306004820152602481018290527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063282d3fdf906044016020604051808303815f875af1158015614ac0573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190614ae491906155f7565b5f3083909192614b205760405163023dec6360e21b815260048101939093526001600160a01b0390911660248301526044820152606401610412565b5050604051634a4090d560e01b81526001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000169150634a4090d590614b739030908590879060040161580b565b5f604051808303815f87803b158015614b8a575f5ffd5b505af1158015614b9c573d5f5f3e3d5ffd5b505050505050565b5f6001826007811115614bb957614bb9614e6c565b03614bc65750600d919050565b6003826007811115614bda57614bda614e6c565b03614be75750600f919050565b6006826007811115614bfb57614bfb614e6c565b03614c0857506010919050565b6007826007811115614c1c57614c1c614e6c565b14614c2857600e610e08565b601192915050565b5f6003614c3c8361271c565b614c479060026155c3565b614903906002615653565b80515f9080614c985750600284602001516005811115614c7457614c74614e6c565b14158015614c985750600384602001516005811115614c9557614c95614e6c565b14155b15614ca8575060208301516104e7565b82846040015114614cba576003614cbd565b60025b949350505050565b5f805b8551811015614898576003614cf7878381518110614ce857614ce8615679565b60200260200101518686614c52565b6005811115614d0857614d08614e6c565b03614d6457825180614d535750858581518110614d2757614d27615679565b602002602001015160400151868281518110614d4557614d45615679565b602002602001015160400151145b15614d6457614d61826159e0565b91505b600101614cc8565b5f6102208284031215614d7d575f5ffd5b50919050565b5f6102208284031215614d94575f5ffd5b6104e78383614d6c565b5f60208284031215614dae575f5ffd5b5035919050565b5f5f5f6102408486031215614dc8575f5ffd5b614dd28585614d6c565b925061022084013567ffffffffffffffff811115614dee575f5ffd5b8401601f81018613614dfe575f5ffd5b803567ffffffffffffffff811115614e14575f5ffd5b8660208260051b8401011115614e28575f5ffd5b939660209190910195509293505050565b5f5f60408385031215614e4a575f5ffd5b82359150602083013560ff81168114614e61575f5ffd5b809150509250929050565b634e487b7160e01b5f52602160045260245ffd5b60068110614e9057614e90614e6c565b50565b6001600160a01b0381511682525f6020820151614eaf81614e80565b6020840152506040908101519082015260600190565b602080825282518282018190525f918401906040840190835b81811015614f0257614ef1838551614e93565b602094909401939250600101614ede565b509095945050505050565b6001600160a01b0381168114614e90575f5ffd5b8035614f2c81614f0d565b919050565b5f5f6102408385031215614f43575f5ffd5b614f4d8484614d6c565b9150610220830135614e6181614f0d565b5f5f8284036102e0811215614f71575f5ffd5b614f7b8585614d6c565b925060c061021f1982011215614f8f575f5ffd5b50610220830190509250929050565b5f5f5f5f5f60a08688031215614fb2575f5ffd5b8535945060208601359350604086013560068110614fce575f5ffd5b94979396509394606081013594506080013592915050565b60088110614ff657614ff6614e6c565b9052565b5f8151808452602084019350602083015f5b828110156150635781515f6001600160a01b0382511688526001600160801b0360208301511660208901526040820151915061504b6040890183614fe6565b5050606095909501946020919091019060010161500c565b5093949350505050565b602081525f6104e76020830184614ffa565b614ff681614e80565b80516001600160a01b0316825260208101516150ad602084018264ffffffffff169052565b5060408101516150c0604084018261507f565b5060608101516150d5606084018260ff169052565b5060808101516150ea608084018260ff169052565b5060a08101516150ff60a084018260ff169052565b5060c081015161511360c084018215159052565b5060e081015161512660e0840182614fe6565b506101008101516151436101008401826001600160801b03169052565b506101208101516151606101208401826001600160801b03169052565b5061014081015161517d6101408401826001600160a01b03169052565b5061016081015161519f6101608401826bffffffffffffffffffffffff169052565b5061018090810151910152565b6101a08101610e088284615088565b5f5f5f606084860312156151cd575f5ffd5b505081359360208301359350604090920135919050565b5f5f5f61026084860312156151f7575f5ffd5b6152018585614d6c565b925061022084013561521281614f0d565b915061024084013561522381614f0d565b809150509250925092565b6001600160801b0381168114614e90575f5ffd5b8035614f2c8161522e565b803563ffffffff81168114614f2c575f5ffd5b61ffff81168114614e90575f5ffd5b8035614f2c81615260565b803567ffffffffffffffff81168114614f2c575f5ffd5b80358252602080820135908301526152ab60408201614f21565b6001600160a01b031660408301526152c560608201614f21565b6001600160a01b031660608301526152df60808201614f21565b6001600160a01b0316608083015260a0818101359083015261530360c08201615242565b6001600160801b031660c083015261531d60e08201615242565b6001600160801b031660e0830152615338610100820161524d565b63ffffffff166101008301526153516101208201614f21565b6001600160a01b031661012083015261536d610140820161526f565b61ffff16610140830152615384610160820161527a565b67ffffffffffffffff166101608301526153a1610180820161524d565b63ffffffff166101808301526153ba6101a0820161524d565b63ffffffff166101a08301526101c081810135908301526101e080820135908301526153e9610200820161524d565b63ffffffff8116610200840152505050565b6102208101610e088284615291565b634e487b7160e01b5f52604160045260245ffd5b60405160c0810167ffffffffffffffff811182821017156154415761544161540a565b60405290565b6040805190810167ffffffffffffffff811182821017156154415761544161540a565b6040516060810167ffffffffffffffff811182821017156154415761544161540a565b604051601f8201601f1916810167ffffffffffffffff811182821017156154b6576154b661540a565b604052919050565b80516bffffffffffffffffffffffff1981168114614f2c575f5ffd5b805164ffffffffff81168114614f2c575f5ffd5b80518015158114614f2c575f5ffd5b5f60c082840312801561550e575f5ffd5b5061551761541e565b82518152615527602084016154be565b6020820152615538604084016154da565b6040820152615549606084016154ee565b6060820152608083015161555c8161522e565b608082015260a083015161556f8161522e565b60a08201529392505050565b5f6020828403121561558b575f5ffd5b81356104e781614f0d565b634e487b7160e01b5f52601160045260245ffd5b60ff8181168382160190811115610e0857610e08615596565b8082028115828204841417610e0857610e08615596565b828152604081016155ea83614e80565b8260208301529392505050565b5f60208284031215615607575f5ffd5b6104e7826154ee565b5f5f60408385031215615621575f5ffd5b82519150615631602084016154ee565b90509250929050565b5f6020828403121561564a575f5ffd5b6104e78261524d565b80820180821115610e0857610e08615596565b81810381811115610e0857610e08615596565b634e487b7160e01b5f52603260045260245ffd5b5f608082840312801561569e575f5ffd5b506040516080810167ffffffffffffffff811182821017156156c2576156c261540a565b6040526156ce836154ee565b81526156dc602084016154ee565b602082015260408301516156ef81615260565b6040820152606083015161570281615260565b60608201529392505050565b5f5f5f60608486031215615720575f5ffd5b83516012811061572e575f5ffd5b925061573c602085016154da565b915061574a604085016154be565b90509250925092565b5f60c0828403128015615764575f5ffd5b5061576d61541e565b82358152602083013561577f81614f0d565b602082015260408381013590820152606080840135908201526080808401359082015260a0928301359281019290925250919050565b60ff8281168282160390811115610e0857610e08615596565b60ff84168152606081016157e184614e80565b602082019390935260400152919050565b5f60208284031215615802575f5ffd5b6104e7826154da565b5f606082016001600160a01b0386168352846020840152606060408401528084518083526080850191506020860192505f5b8181101561587957835180516001600160a01b031684526020908101516001600160801b0316818501529093019260409092019160010161583d565b5090979650505050505050565b6001600160801b038181168382160190811115610e0857610e08615596565b6001815b60018411156158e0578085048111156158c4576158c4615596565b60018416156158d257908102905b60019390931c9280026158a9565b935093915050565b5f826158f657506001610e08565b8161590257505f610e08565b816001811461591857600281146159225761593e565b6001915050610e08565b60ff84111561593357615933615596565b50506001821b610e08565b5060208310610133831016604e8410600b8410161715615961575081810a610e08565b61596d5f1984846158a5565b805f190482111561598057615980615596565b029392505050565b5f6104e783836158e8565b5f602082840312156159a3575f5ffd5b5051919050565b5f8184825b85811015614f025781356159c281614f0d565b6001600160a01b0316835260209283019291909101906001016159af565b5f600182016159f1576159f1615596565b5060010190565b5f81615a0657615a06615596565b505f190190565b634e487b7160e01b5f52603160045260245ffd5b5f82825180855260208501945060208160051b830101602085015f5b83811015615a9d57848303601f19018852815180518085526020918201918501905f5b81811015615a8457615a73838551614e93565b602094909401939250600101615a60565b50506020998a0199909450929092019150600101615a3d565b50909695505050505050565b615ab38184615291565b610240610220820152615acb61024082018351615088565b5f6020830151615adf6103e0840182614fe6565b506040830151805115156104008401526020810151151561042084015261ffff60408201511661044084015261ffff6060820151166104608401525060608301516102a0610480840152615b376104e0840182615a21565b9050608084015161023f19848303016104a0850152615b568282614ffa565b91505060a08401516148986104c08501826001600160a01b03169052565b5f67ffffffffffffffff821115615b8d57615b8d61540a565b5060051b60200190565b5f82601f830112615ba6575f5ffd5b8151615bb9615bb482615b74565b61548d565b8082825260208201915060208360061b860101925085831115615bda575f5ffd5b602085015b83811015615c325760408188031215615bf6575f5ffd5b615bfe615447565b8151615c0981614f0d565b81526020820151615c198161522e565b6020828101919091529084529290920191604001615bdf565b5095945050505050565b5f60208284031215615c4c575f5ffd5b815167ffffffffffffffff811115615c62575f5ffd5b820160608185031215615c73575f5ffd5b615c7b61546a565b81518152602082015167ffffffffffffffff811115615c98575f5ffd5b8201601f81018613615ca8575f5ffd5b8051615cb6615bb482615b74565b8082825260208201915060208360051b850101925088831115615cd7575f5ffd5b602084015b83811015615d7557805167ffffffffffffffff811115615cfa575f5ffd5b8501603f81018b13615d0a575f5ffd5b6020810151615d1b615bb482615b74565b808282526020820191506020808460051b8601010192508d831115615d3e575f5ffd5b6040840193505b82841015615d60578351825260209384019390910190615d45565b86525050602093840193919091019050615cdc565b506020850152505050604082015167ffffffffffffffff811115615d97575f5ffd5b615da386828501615b97565b604083015250949350505050565b60608101615dbf8286614fe6565b60ff93909316602082015260400152919050565b60128110614ff657614ff6614e6c565b6102a08101615df28288615291565b615e00610220830187615dd3565b6102408201949094529115156102608301526001600160801b03166102809091015292915050565b5f60208284031215615e38575f5ffd5b81356104e78161522e565b5f82615e5d57634e487b7160e01b5f52601260045260245ffd5b500490565b60608101615e708286614fe6565b60ff8416602083015264ffffffffff83166040830152949350505050565b6001600160801b0383168152604081016104e76020830184614fe6565b83815260608101615ebf6020830185615dd3565b826040830152949350505050565b6102408101615edc8285615291565b60ff83166102208301529392505050565b5f60ff821660ff8103615f0257615f02615596565b60010192915050565b5f8151808452602084019350602083015f5b828110156150635781516001600160a01b0316865260209586019590910190600101615f1d565b84815260606020820181905281018390525f8460808301825b86811015615f8d578235615f7081614f0d565b6001600160a01b0316825260209283019290910190600101615f5d565b508381036040850152615fa08186615f0b565b98975050505050505050565b5f60208284031215615fbc575f5ffd5b81516104e781614f0d565b828152604060208201525f614cbd6040830184615f0b56'
