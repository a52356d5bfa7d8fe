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
            name: 'answer',
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
export const mediationBytecode = '0x6101c0604052348015610010575f5ffd5b5060405161618f38038061618f83398101604081905261002f91610266565b60208101516001600160a01b0316158015906100bf5750306001600160a01b031681602001516001600160a01b0316635ba6284f6040518163ffffffff1660e01b8152600401602060405180830381865afa158015610090573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906100b49190610330565b6001600160a01b0316145b6100dc57604051635d3e855f60e11b815260040160405180910390fd5b306001600160a01b031681604001516001600160a01b0316635ba6284f6040518163ffffffff1660e01b8152600401602060405180830381865afa158015610126573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061014a9190610330565b6001600160a01b031614801561016d57506101008101516001600160a01b031615155b61018a57604051635d3e855f60e11b815260040160405180910390fd5b80516020820151604083015160608401516001600160a01b0390811660e090815291811660c090815292811660a0908152938116608090815285015193850151928501518116610140529182166101209081529282166101009081529084015190840151929093015181166101a052908116610180521661016052610352565b60405161014081016001600160401b038111828210171561023957634e487b7160e01b5f52604160045260245ffd5b60405290565b6001600160a01b0381168114610253575f5ffd5b50565b80516102618161023f565b919050565b5f610140828403128015610278575f5ffd5b5061028161020a565b61028a83610256565b815261029860208401610256565b60208201526102a960408401610256565b60408201526102ba60608401610256565b60608201526102cb60808401610256565b60808201526102dc60a08401610256565b60a08201526102ed60c08401610256565b60c08201526102fe60e08401610256565b60e08201526103106101008401610256565b6101008201526103236101208401610256565b6101208201529392505050565b5f60208284031215610340575f5ffd5b815161034b8161023f565b9392505050565b60805160a05160c05160e05161010051610120516101405161016051610180516101a051615d3b6104545f395f610d2f01525f81816102b401528181611d2701526143c201525f8181612e280152613d2901525f6130c901525f8181610aa601526142fd01525f818161054f0152818161062701528181611e13015261249301525f81816128cc0152818161402701526140d601525f81816129ee01528181612ec101526141a101525f8181612172015281816122b5015281816147ce015261489501525f818161035001528181610dcb01528181610f800152818161105301528181611ca20152818161239601528181612fe10152613c950152615d3b5ff3fe608060405234801561000f575f5ffd5b506004361061016e575f3560e01c8063a4471647116100d2578063b5ac289611610088578063d49224e911610063578063d49224e9146102f1578063d8651ad014610311578063ecb797c914610324575f5ffd5b8063b5ac289614610294578063b60d4288146102a7578063b7fd743a146102de575f5ffd5b8063abc7d14d116100b8578063abc7d14d1461027a578063adf73a0414610283578063ae3e0f021461028c575f5ffd5b8063a447164714610254578063a9f092d814610267575f5ffd5b80637021b6321161012757806394e60f371161010d57806394e60f371461021957806395b1c29e1461022c578063a245a62f14610234575f5ffd5b80637021b632146101f35780638d3f498214610206575f5ffd5b806358db0fd11161015757806358db0fd1146101ad57806360556b6a146101c057806368214005146101d3575f5ffd5b8063429c245e1461017257806346b16f4114610187575b5f5ffd5b610185610180366004614adf565b610337565b005b61019a610195366004614afa565b610461565b6040519081526020015b60405180910390f35b6101856101bb366004614b11565b6104c8565b6101856101ce366004614adf565b610986565b6101e66101e1366004614b95565b610c49565b6040516101a49190614c21565b610185610201366004614c8d565b610d11565b610185610214366004614cba565b610ead565b610185610227366004614cfa565b6111ca565b61019a600781565b610247610242366004614afa565b6114fe565b6040516101a49190614dc9565b610185610262366004614adf565b6115c6565b610185610275366004614adf565b61167a565b61019a610e1081565b61019a61025881565b61019a600281565b6101856102a2366004614adf565b6117b5565b6040516001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001681526020016101a4565b6101856102ec366004614adf565b611808565b6103046102ff366004614afa565b6118f2565b6040516101a49190614f08565b61018561031f366004614f17565b611a9e565b610185610332366004614f40565b611c89565b604051638c0cff1f60e01b81525f906001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001690638c0cff1f90610385908590600401615157565b60c0604051808303815f875af11580156103a1573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906103c59190615259565b90506103f76103da60608401604085016152d7565b6001600160a01b0316336001600160a01b031614825f0151611db1565b610402813333611dfc565b80606001511561042b57610427815f0151338360a001516001600160801b031661214c565b5050565b60a081015181515f90815260208190526040902060010180546001600160801b03928316600160801b0292169190911790555050565b5f818152602081905260408120805461048e9061048990600160d01b900460ff166001615306565b612377565b815460028301546104c19291600160a01b9091046bffffffffffffffffffffffff16600160d01b90910460ff161b61531f565b9392505050565b5f5f6104d385612392565b909250905061051160015b8254600160c81b900460ff1660058111156104fb576104fb614bc8565b83549114908490600160c81b900460ff16612436565b80546040517f2ef4c881000000000000000000000000000000000000000000000000000000008152600160a01b90910464ffffffffff1660048201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690632ef4c88190602401602060405180830381865afa15801561059c573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906105c09190615336565b156105e55780546105de9083908390600160e01b900460ff16612471565b5050505050565b80546040517f4a5ae6d8000000000000000000000000000000000000000000000000000000008152600160a01b90910464ffffffffff1660048201525f9081907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690634a5ae6d8906024016040805180830381865afa158015610673573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610697919061534f565b845491935091508490600160a01b900464ffffffffff16826106fa576040517f9e18e987000000000000000000000000000000000000000000000000000000008152600481019290925264ffffffffff1660248201526044015b60405180910390fd5b505f905085156107135761070e87876125fd565b610715565b5f5b9050846101e08901358214610759576040517f506264fb0000000000000000000000000000000000000000000000000000000081526004016106f191815260200190565b505f5f610769878b8b8b8961262f565b915091508161080d57808061078a5750855460ff600160d81b909104166002145b156107bb576107af878b88600301545f5f1b036107a8576007612c02565b6006612c02565b50505050505050505050565b85546001908790601b906107da908490600160d81b900460ff16615306565b92506101000a81548160ff021916908360ff1602179055506107af8787885f01601c9054906101000a900460ff16612471565b5f6102586108236101c08d016101a08e01615379565b6108349063ffffffff16600261531f565b61083e9042615392565b6108489190615392565b87547fffffffffffff000000000000ffffffffffffffffffffffffffffffffffffffff16600160a01b64ffffffffff83160260ff60c81b191617790200000000000000000000000000000000000000000000000000178089555f8a815260016020908152604080832060ff600160d01b8604811685529252822080549495509391926108df92600160e01b909104909116906153a5565b90505b8154811015610977578181815481106108fd576108fd6153b8565b5f918252602091829020600290910201548a5460408051600160d01b90920460ff16825292810184905264ffffffffff8616928101929092526001600160a01b0316908b907fa56b7fe401dd6165e306b5e888c53b8234be978a1470844878277f6aa23928b19060600160405180910390a36001016108e2565b50505050505050505050505050565b5f5f61099183612392565b909250905060028154600160c81b900460ff1660058111156109b5576109b5614bc8565b03610a545780545f906109d3908490600160d01b900460ff1661318c565b156109fa5781546109f59061025890600160a01b900464ffffffffff16615392565b610a0b565b8154600160a01b900464ffffffffff165b9050610a178382613212565b6003820154610a4e90151580610a3b57508254600160a01b900464ffffffffff1682145b83548590600160c81b900460ff16612436565b50610a8a565b610a5e60036104de565b8054600160e01b900460ff1615610a8a578054610a8a908390600160a01b900464ffffffffff16613212565b604051636dcf0ed360e01b81526101c084013560048201525f907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690636dcf0ed390602401608060405180830381865afa158015610af3573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610b1791906153cc565b5f8481526001602090815260408083208654600160d01b900460ff168452825280832080548251818502810185019093528083529495509293610bfe939192859084015b82821015610bde575f84815260209081902060408051606081019091526002850290910180546001600160a01b03811683529192909190830190600160a01b900460ff166005811115610bb057610bb0614bc8565b6005811115610bc157610bc1614bc8565b815260200160018201548152505081526020019060010190610b5b565b50505050845f01601a9054906101000a900460ff16856003015485613257565b835460ff60c81b1916790500000000000000000000000000000000000000000000000000178455604081015190915015610c3d57610c3d84868561344e565b6105de848685846136ca565b5f82815260016020908152604080832060ff851684528252808320805482518185028101850190935280835260609492939192909184015b82821015610d04575f84815260209081902060408051606081019091526002850290910180546001600160a01b03811683529192909190830190600160a01b900460ff166005811115610cd657610cd6614bc8565b6005811115610ce757610ce7614bc8565b815260200160018201548152505081526020019060010190610c81565b5050505090505b92915050565b5f5f610d1c84612392565b9092509050610d56336001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000161483611db1565b610d8f60058254600160c81b900460ff166005811115610d7857610d78614bc8565b8354911415908490600160c81b900460ff16612436565b5f8154600160c81b900460ff166005811115610dad57610dad614bc8565b03610e9b57604051638c0cff1f60e01b81525f906001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001690638c0cff1f90610e00908890600401615157565b60c0604051808303815f875af1158015610e1c573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610e409190615259565b9050610e6b81858360600151610e6557610e606060890160408a016152d7565b611dfc565b5f611dfc565b8060600151610e995760a08101516001830180546001600160801b03928316600160801b0292169190911790555b505b610ea782856005612c02565b50505050565b5f5f610eb884612392565b9092509050610f0160028254600160c81b900460ff166005811115610edf57610edf614bc8565b148015610eee57506003820154155b82548490600160c81b900460ff16612436565b8054610f1c908390600160a01b900464ffffffffff16613212565b8054610f4f905f90610f39908590600160d01b900460ff1661318c565b83549110908490600160c81b900460ff16612436565b6040517f64482ac4000000000000000000000000000000000000000000000000000000008152600481018390525f907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316906364482ac490602401606060405180830381865afa158015610fcd573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610ff1919061544d565b92505f915050843584148015611036575061101260808701606088016152d7565b6001600160a01b031661102b60408701602088016152d7565b6001600160a01b0316145b801561111457506bffffffffffffffffffffffff198216611103467f0000000000000000000000000000000000000000000000000000000000000000611081368a90038a018a615492565b6040805160208082018690526001600160a01b0380861683850152845160608085019190915291850151166080808401919091529284015160a0808401919091529084015160c08301529183015160e0820152908201516101008201525f90610120016040516020818303038152906040528051906020012090509392505050565b6bffffffffffffffffffffffff1916145b90508333826111485760405163259deeb560e11b815260048101929092526001600160a01b031660248201526044016106f1565b50506111538561395c565b600384015561116284846139ac565b82546040805187820135815260608089013560208301526080808a013583850152600160a01b90940464ffffffffff1690820152905186927fe1355da6325389849d8f4aaaf042161de4404350b6eba059eae46520e3990397928290030190a2505050505050565b5f85815260208190526040902060028154600160c81b900460ff1660058111156111f6576111f6614bc8565b1480156112065750600381015415155b801561122157508054600160a01b900464ffffffffff164210155b156112305761123086826139ac565b61126860038254600160c81b900460ff16600581111561125257611252614bc8565b83549114908890600160c81b900460ff16612436565b80548690600160a01b900464ffffffffff164281116112aa576040516382742f0f60e01b8152600481019290925264ffffffffff1660248201526044016106f1565b50505f8681526001602090815260408083208454600160d01b900460ff16845290915281208054879081106112e1576112e16153b8565b5f91825260209091206002909102018054909150611332906001600160a01b03163314801561132c575060018254600160a01b900460ff16600581111561132a5761132a614bc8565b145b88611db1565b815460408051466020820152309181019190915260608101899052600160d01b90910460ff1660808201523360a082015260c0810185905260e081018490525f90610100016040516020818303038152906040528051906020012090505f8183600101541480156113b7575060048760058111156113b2576113b2614bc8565b148615145b90508080156113fb57508515806113df575060028760058111156113dd576113dd614bc8565b145b806113fb575060038760058111156113f9576113f9614bc8565b145b8933909161142e5760405163259deeb560e11b815260048101929092526001600160a01b031660248201526044016106f1565b5050600183018690558254879087908290869060ff60a01b1916600160a01b83600581111561145f5761145f614bc8565b0217905550508454600191508590601c90611485908490600160e01b900460ff166154f4565b92506101000a81548160ff021916908360ff160217905550336001600160a01b0316897f56d49ccff8bde7c0bececbedfbbe45739c00903ae02478c4d3ae0d4814f8798f865f01601a9054906101000a900460ff168a8a6040516114eb9392919061550d565b60405180910390a3505050505050505050565b606060025f8381526020019081526020015f20805480602002602001604051908101604052809291908181526020015f905b828210156115bb575f848152602090819020604080516060810182526002860290920180546001600160a01b0316835260018101546001600160801b03811694840194909452919290830190600160801b900460ff16600781111561159757611597614bc8565b60078111156115a8576115a8614bc8565b8152505081526020019060010190611530565b505050509050919050565b5f5f6115d183612392565b90925090505f60028254600160c81b900460ff1660058111156115f6576115f6614bc8565b14801561160557506003820154155b8015611627575081545f90611625908590600160d01b900460ff1661318c565b115b82549091506116439082908590600160c81b900460ff16612436565b81545f906116629061025890600160a01b900464ffffffffff16615392565b905061166e8482613212565b6105de84866004612c02565b5f5f61168583612392565b805491935091506116d190600160d01b900460ff166001148015610eee575060018254600160c81b900460ff1660058111156116c3576116c3614bc8565b1480610eee575060026104de565b5f6116e260608501604086016152d7565b6001600160a01b0316336001600160a01b03161480611721575061170c60808501606086016152d7565b6001600160a01b0316336001600160a01b0316145b80611735575081546001600160a01b031633145b9050611742811584611db1565b5f83815260026020526040902054839060071161178e576040517feadecde80000000000000000000000000000000000000000000000000000000081526004016106f191815260200190565b506002820154610ea7908490600160a01b90046bffffffffffffffffffffffff165f613a74565b5f5f6117c083612392565b90925090506117cf60046104de565b80546117ea908390600160a01b900464ffffffffff16613212565b80546118039083908590600160f01b900460ff16612c02565b505050565b5f5f61181383612392565b909250905061182260046104de565b80548290600160a01b900464ffffffffff16428111611864576040516382742f0f60e01b8152600481019290925264ffffffffff1660248201526044016106f1565b506118bf905061187a60608501604086016152d7565b6001600160a01b0316336001600160a01b031614806118b957506118a460808501606086016152d7565b6001600160a01b0316336001600160a01b0316145b83611db1565b6118dd826118cc84610461565b8354600160f01b900460ff16613a74565b805460ff60f01b191681556118038282613be3565b604080516101a0810182525f80825260208201819052918101829052606081018290526080810182905260a0810182905260c0810182905260e0810182905261010081018290526101208101829052610140810182905261016081018290526101808101919091525f828152602081815260409182902082516101a08101845281546001600160a01b0381168252600160a01b810464ffffffffff169382019390935292909190830190600160c81b900460ff1660058111156119b7576119b7614bc8565b60058111156119c8576119c8614bc8565b8152815460ff600160d01b820481166020840152600160d81b820481166040840152600160e01b820481166060840152600160e81b820481161515608084015260a090920191600160f01b909104166007811115611a2857611a28614bc8565b6007811115611a3957611a39614bc8565b815260018201546001600160801b038082166020840152600160801b90910416604082015260028201546001600160a01b0381166060830152600160a01b90046bffffffffffffffffffffffff16608082015260039091015460a09091015292915050565b5f838152602081905260409020611ae360028254600160c81b900460ff166005811115611acd57611acd614bc8565b83549114908690600160c81b900460ff16612436565b80548490600160a01b900464ffffffffff16428111611b25576040516382742f0f60e01b8152600481019290925264ffffffffff1660248201526044016106f1565b50505f8481526001602090815260408083208454600160d01b900460ff1684529091528120805485908110611b5c57611b5c6153b8565b5f91825260209091206002909102018054909150611bac906001600160a01b031633148015611ba657505f8254600160a01b900460ff166005811115611ba457611ba4614bc8565b145b86611db1565b60018101839055805460ff60a01b1916600160a01b178155815460408051600160d01b90920460ff16825251339187917f2e78c2785da3d0292a163e8c042fd75ce2f1d70b7af1cc097de59cbef15856839181900360200190a381546001908390601c90611c25908490600160e01b900460ff166154f4565b82546101009290920a60ff8181021990931691831602179091558354600160e01b900416159050611c57575050505050565b815464ffffffffff60a01b1916600160a01b4264ffffffffff16021782556003820154156105de576105de85836139ac565b604051638c0cff1f60e01b81525f906001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001690638c0cff1f90611cd7908790600401615157565b60c0604051808303815f875af1158015611cf3573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611d179190615259565b9050611d5c336001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016148015611d55575081606001515b8251611db1565b611d67818484611dfc565b6001600160a01b03821615610ea757610ea7815f015183611d948460a001516001600160801b0316613c59565b8460a001516001600160801b0316611dac9190615392565b61214c565b803383610ea7576040517f8f8a244e00000000000000000000000000000000000000000000000000000000815260048101929092526001600160a01b031660248201526044016106f1565b604051630e84c36560e31b81524260048201525f907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316906374261b2890602401602060405180830381865afa158015611e60573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611e849190615531565b604080516101a0810182526001600160a01b03868116825264ffffffffff8481166020808501918252600185870181815260608088018390525f6080808a0182905260a0808b0195909552918f0151151560c08a015260e08901819052908e01516001600160801b031661010089015261012088018190528b8716610140890152918d01516bffffffffffffffffffffffff1661016088015261018087018290528c5182529181905295909520845181549251909316600160a01b027fffffffffffffff00000000000000000000000000000000000000000000000000909216929093169190911717808255925193945090929091829060ff60c81b1916600160c81b836005811115611f9957611f99614bc8565b021790555060608201518154608084015160a085015160c08601511515600160e81b027fffff00ffffffffffffffffffffffffffffffffffffffffffffffffffffffffff60ff928316600160e01b02167fffff0000ffffffffffffffffffffffffffffffffffffffffffffffffffffffff938316600160d81b027fffffffff00ffffffffffffffffffffffffffffffffffffffffffffffffffffff93909616600160d01b029290921661ffff60d01b19909416939093179390931716919091171780825560e083015190829060ff60f01b1916600160f01b83600781111561208357612083614bc8565b02179055506101008201516101208301516001600160801b03908116600160801b0291161760018201556101408201516101608301516bffffffffffffffffffffffff16600160a01b026001600160a01b03918216176002830155610180909201516003909101558451604051918516917f35504d53d39ef700fe90826eb86c6f667d6f6943910a99169b771260972433519061213e90869086906001600160a01b0392909216825264ffffffffff16602082015260400190565b60405180910390a350505050565b60405163282d3fdf60e01b81526001600160a01b038381166004830152602482018390527f0000000000000000000000000000000000000000000000000000000000000000169063282d3fdf906044016020604051808303815f875af11580156121b8573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906121dc9190615336565b8383839091926122185760405163023dec6360e21b815260048101939093526001600160a01b03909116602483015260448201526064016106f1565b50506040805160018082528183019092525f925090816020015b604080518082019091525f80825260208201528152602001906001900390816122325790505090506040518060400160405280306001600160a01b03168152602001836001600160801b0316815250815f81518110612293576122936153b8565b6020908102919091010152604051634a4090d560e01b81526001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001690634a4090d5906122ee9086908690869060040161554a565b5f604051808303815f87803b158015612305575f5ffd5b505af1158015612317573d5f5f3e3d5ffd5b5050505f858152602081905260409020600101805484925060109061234d908490600160801b90046001600160801b03166155c5565b92506101000a8154816001600160801b0302191690836001600160801b0316021790555050505050565b5f600161238860ff841660026156c7565b610d0b91906153a5565b5f5f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663b214220b846040518263ffffffff1660e01b81526004016123e09190615157565b602060405180830381865afa1580156123fb573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061241f91906156d2565b5f8181526020819052604090209094909350915050565b8181846105de576040517f2c51a0390000000000000000000000000000000000000000000000000000000081526004016106f19291906156e9565b604051630e84c36560e31b815242600482015260019082906001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016906374261b2890602401602060405180830381865afa1580156124d8573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906124fc9190615531565b84547fffffff00ffffff0000000000ffffffffffffffffffffffffffffffffffffffff16600160a01b64ffffffffff83160260ff60e01b191617600160e01b60ff841602178086558390869060ff60c81b1916600160c81b83600581111561256657612566614bc8565b021790555050835460408051600160d01b830460ff9081168252600160d81b8404166020820152600160a01b90920464ffffffffff16908201528592507f7dcc80037cec1a5b7332a82e0ef7f1181c404ae5f4dfa248ab460d464b49083d915060600160405180910390a26118038360057f457363616c617465640000000000000000000000000000000000000000000000613c65565b5f8282604051602001612611929190615706565b60405160208183030381529060405280519060200120905092915050565b5f8581526020818152604080832081516101a08101835281546001600160a01b0381168252600160a01b810464ffffffffff169482019490945284938493919291830190600160c81b900460ff16600581111561268e5761268e614bc8565b600581111561269f5761269f614bc8565b8152815460ff600160d01b820481166020840152600160d81b820481166040840152600160e01b820481166060840152600160e81b820481161515608084015260a090920191600160f01b9091041660078111156126ff576126ff614bc8565b600781111561271057612710614bc8565b815260018201546001600160801b038082166020840152600160801b90910416604082015260028201546001600160a01b038116606080840191909152600160a01b9091046bffffffffffffffffffffffff16608083015260039092015460a0909101528101519091505f90612787908990613cf7565b90505f6127ad8a8a856060015160108760a0015160ff166127a89190615392565b613d9f565b90505f60108460a0015160ff1683516127c691906153a5565b6127d091906153a5565b5f8c8152600160209081526040808320606089015160ff9081168552925290912060a087015192935091165b5f8111801561280b5750835183105b15612b1e575f6128768a8f89606001518a6080015188604051602001612856959493929190948552602085019390935260ff9182166040850152166060830152608082015260a00190565b604051602081830303815290604052805190602001205f1c8d8d88613ff0565b6001600160a01b038116159850905087156128915750612b1e565b80858561289d8161573c565b9650815181106128af576128af6153b8565b6001600160a01b03928316602091820292909201015260808801517f00000000000000000000000000000000000000000000000000000000000000009091169063c2e7f87b9083906129049060ff168f615392565b15612910575f19612925565b8961016001516bffffffffffffffffffffffff165b6040517fffffffff0000000000000000000000000000000000000000000000000000000060e085901b1681526001600160a01b03909216600483015260248201526044016020604051808303815f875af1158015612985573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906129a99190615336565b80612a5a57506040517fdc4857730000000000000000000000000000000000000000000000000000000081526001600160a01b038281166004830152602482018890527f0000000000000000000000000000000000000000000000000000000000000000169063dc485773906044016020604051808303815f875af1158015612a34573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190612a589190615336565b155b15612a6557506127fc565b604080516060810182526001600160a01b0383811682525f602080840182815294840182905287546001810189558883529120835160029092020180549190921673ffffffffffffffffffffffffffffffffffffffff1982168117835593519293919291839174ffffffffffffffffffffffffffffffffffffffffff191617600160a01b836005811115612afb57612afb614bc8565b021790555060408201518160010155505081612b1690615754565b9150506127fc565b805f03612b375760015f97509750505050505050612bf8565b5f818760a0015160ff16612b4b91906153a5565b90505b8015612bed578254612b98908490612b68906001906153a5565b81548110612b7857612b786153b8565b5f91825260208220600290910201546001600160a01b0316908890614155565b82805480612ba857612ba8615769565b5f8281526020812060025f1990930192830201805474ffffffffffffffffffffffffffffffffffffffffff19168155600101559055612be681615754565b9050612b4e565b505f97505050505050505b9550959350505050565b5f8381526020818152604080832081516101a08101835281546001600160a01b0381168252600160a01b810464ffffffffff1694820194909452929091830190600160c81b900460ff166005811115612c5d57612c5d614bc8565b6005811115612c6e57612c6e614bc8565b8152815460ff600160d01b820481166020840152600160d81b820481166040840152600160e01b820481166060840152600160e81b820481161515608084015260a090920191600160f01b909104166007811115612cce57612cce614bc8565b6007811115612cdf57612cdf614bc8565b815260018201546001600160801b038082166020840152600160801b90910416604082015260028201546001600160a01b0381166060830152600160a01b90046bffffffffffffffffffffffff16608082015260039182015460a090910152909150826007811115612d5357612d53614bc8565b148015612d845750612d6b60608401604085016152d7565b6001600160a01b0316815f01516001600160a01b031614155b15612d8e57600491505b5f612d98836141d0565b5f8681526020819052604081206001810180546001600160801b031690558054929350600592869291906019908490839060ff60f01b1916600160f01b836007811115612de757612de7614bc8565b02179055508491906101000a81548160ff02191690836005811115612e0e57612e0e614bc8565b02179055505050505f612e2386868587614223565b90505f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316635036173f87846040518363ffffffff1660e01b8152600401612e74929190615805565b5f60405180830381865afa158015612e8e573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d908101601f19168201604052612eb59190810190615998565b90506001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001663e76fede6612ef66080890160608a016152d7565b612eff896145fd565b845160405160e085901b7fffffffff000000000000000000000000000000000000000000000000000000001681526001600160a01b039093166004840152602483019190915260448201523060648201526084015f604051808303815f87803b158015612f6a575f5ffd5b505af1158015612f7c573d5f5f3e3d5ffd5b50505050612f8f86838360200151614669565b612f9c8160400151614769565b867f7b8655ac1f0f81f441553458269ecb96c2f1e5e6bc88f9bedf0991b3260bc4ad868660600151845f0151604051612fd793929190615b0d565b60405180910390a27f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663e4fa8b898761301888614900565b7f4d656469617465640000000000000000000000000000000000000000000000008860c001518861304e57896101000151613050565b5f5b6040518663ffffffff1660e01b8152600401613070959493929190615b3f565b5f604051808303815f87803b158015613087575f5ffd5b505af1158015613099573d5f5f3e3d5ffd5b5050505082806130ba575060018560078111156130b8576130b8614bc8565b145b15613183576001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001663e19911926130fe6080890160608a016152d7565b6040517fffffffff0000000000000000000000000000000000000000000000000000000060e084901b1681526001600160a01b039091166004820152602481018a905260a08901356044820152851560648201526084015f604051808303815f87803b15801561316c575f5ffd5b505af115801561317e573d5f5f3e3d5ffd5b505050505b50505050505050565b5f82815260016020908152604080832060ff851684529091528120815b815481101561320a5760018282815481106131c6576131c66153b8565b5f918252602090912060029091020154600160a01b900460ff1660058111156131f1576131f1614bc8565b03613202576131ff8361573c565b92505b6001016131a9565b505092915050565b818142811115610ea7576040517f1b4d46df000000000000000000000000000000000000000000000000000000008152600481019290925260248201526044016106f1565b6132796040805160608101909152805f81526020015f81526020015f81525090565b5f6132838561498c565b90505f80805b885181101561342a575f8982815181106132a5576132a56153b8565b60200260200101516020015190505f60058111156132c5576132c5614bc8565b8160058111156132d7576132d7614bc8565b14806132f4575060018160058111156132f2576132f2614bc8565b145b1561330b578560400180516133089061573c565b90525b600481600581111561331f5761331f614bc8565b036133305761332d8361573c565b92505b600281600581111561334457613344614bc8565b141580156133645750600381600581111561336157613361614bc8565b14155b1561336f5750613422565b60026133958b8481518110613386576133866153b8565b60200260200101518a8a6149ae565b60058111156133a6576133a6614bc8565b036133bb576133b48461573c565b9350613420565b846133c88b848b8b614a21565b106134205760028a83815181106133e1576133e16153b8565b602002602001015160400151875f01886020018281525082600781111561340a5761340a614bc8565b600781111561341b5761341b614bc8565b905250505b505b600101613289565b5082821061343757600184525b82811061344357600384525b505050949350505050565b80545f90613467908490600160d01b900460ff16613cf7565b82549091505f9061348190600160d01b900460ff16612377565b90505f8160018161349860e0890160c08a01615b84565b6001600160801b03166134ab9190615392565b6134b591906153a5565b6134bf9190615b9f565b5f8781526001602090815260408083208854600160d01b900460ff16845290915281209192505b81548110156136c0575f828281548110613502576135026153b8565b5f918252602090912060029091020154600160a01b900460ff16600581111561352d5761352d614bc8565b141580156135785750600182828154811061354a5761354a6153b8565b5f918252602090912060029091020154600160a01b900460ff16600581111561357557613575614bc8565b14155b6136b8576005828281548110613590576135906153b8565b5f9182526020909120600290910201805460ff60a01b1916600160a01b8360058111156135bf576135bf614bc8565b0217905550828660010160108282829054906101000a90046001600160801b03166135ea91906155c5565b92506101000a8154816001600160801b0302191690836001600160801b03160217905550818181548110613620576136206153b8565b5f91825260209182902060029091020154875460408051600160d01b90920460ff1682529281018690526001600160a01b03909116918a917f5c8016ea3e45f5163b76233010fd6fe91cb9f789bce0cf87fbc11da1e63c23cc910160405180910390a36136b8828281548110613698576136986153b8565b5f9182526020909120600290910201546001600160a01b03168685614155565b6001016134e6565b5050505050505050565b6001815160078111156136df576136df614bc8565b148061371457505f815160078111156136fa576136fa614bc8565b14158015613714575081546001600160d01b90910460ff16115b156138bb5781545f90600160d01b900460ff166004148061376f575060018251600781111561374557613745614bc8565b14801561376f575061375d60608501604086016152d7565b83546001600160a01b03908116911614155b9050801561378b576137858585845f0151612c02565b50610ea7565b815160049061379c610e1042615392565b855464ffffffffff8216600160a01b0264ffffffffff60a01b1982168117885587916019918591849160ff60f01b19167fff00ffffffffff0000000000ffffffffffffffffffffffffffffffffffffffff90911617600160f01b83600781111561380857613808614bc8565b02179055508491906101000a81548160ff0219169083600581111561382f5761382f614bc8565b021790555050835185546040518994507f51480f9e6beb5e87c051578078dd4048e0ab5147d86d1136314db81b16b2bc9793506138879291600160d01b810460ff1691600160a01b90910464ffffffffff1690615bbe565b60405180910390a26137858560087f52756c6564000000000000000000000000000000000000000000000000000000613c65565b80604001515f036138f6578154600319600160d01b90910460ff16016138ec576138e784846006612c02565b610ea7565b6138e78483613be3565b8154600160d81b900460ff1660011901613916576138e784846007612c02565b81546001908390601b90613935908490600160d81b900460ff16615306565b92506101000a81548160ff021916908360ff160217905550610ea784838360400151612471565b5f81604001358260600135836080013560405160200161398f939291909283526020830191909152604082015260600190565b604051602081830303815290604052805190602001209050919050565b80545f906139c5908490600160d01b900460ff1661318c565b90506003816139d661025842615392565b84547fffffff00ffffff0000000000ffffffffffffffffffffffffffffffffffffffff16600160a01b64ffffffffff83160260ff60e01b191617600160e01b60ff841602178086558390869060ff60c81b1916600160c81b836005811115613a4057613a40614bc8565b02179055505050506118038360067f436f6d6d69747465640000000000000000000000000000000000000000000000613c65565b613a7f83338461214c565b60025f8481526020019081526020015f206040518060600160405280336001600160a01b03168152602001846001600160801b03168152602001836007811115613acb57613acb614bc8565b90528154600181810184555f938452602093849020835160029093020180546001600160a01b0390931673ffffffffffffffffffffffffffffffffffffffff199093169290921782559282015192810180546001600160801b039094167fffffffffffffffffffffffffffffffff00000000000000000000000000000000851681178255604084015193949293927fffffffffffffffffffffffffffffff00000000000000000000000000000000001617600160801b836007811115613b9357613b93614bc8565b02179055505050336001600160a01b0316837f4233c00de18e639089b70a084b5eb937666d52dd4e81851073bba8953c757be18484604051613bd6929190615bea565b60405180910390a3505050565b8054613c0b90600460ff600160d01b8304811691909110918591600160c81b90910416612436565b8054613c2290600160d01b900460ff166001615306565b815461ffff60d01b1916600160d01b60ff9283168102919091178084556104279285928592613c549291900416612377565b612471565b5f610d0b601483615b9f565b6040517f22e757df0000000000000000000000000000000000000000000000000000000081526001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016906322e757df90613cce90869086908690600401615c07565b5f604051808303815f87803b158015613ce5575f5ffd5b505af1158015613183573d5f5f3e3d5ffd5b6040517fc8373c0a0000000000000000000000000000000000000000000000000000000081525f906001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000169063c8373c0a90613d609086908690600401615c29565b602060405180830381865afa158015613d7b573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906104c191906156d2565b60605f613dad836005615392565b905060015b8460ff168160ff1611613df7575f87815260016020908152604080832060ff85168452909152902054613de59083615392565b9150613df081615c49565b9050613db2565b508067ffffffffffffffff811115613e1157613e11615166565b604051908082528060200260200182016040528015613e3a578160200160208202803683370190505b509150613e4d60608601604087016152d7565b613e5d60808701606088016152d7565b613e6d60a08801608089016152d7565b613e7f61014089016101208a016152d7565b5f8a81526020819052604081205487516001600160a01b03909116918891613ea957613ea96153b8565b6020026020010187600181518110613ec357613ec36153b8565b6020026020010188600281518110613edd57613edd6153b8565b6020026020010189600381518110613ef757613ef76153b8565b602002602001018a600481518110613f1157613f116153b8565b6001600160a01b03968716602091820292909201015294841690945293821690925292831690915291169052600560015b8560ff168160ff1611613443575f88815260016020908152604080832060ff851684529091528120905b8154811015613fdd57818181548110613f8757613f876153b8565b5f9182526020909120600290910201546001600160a01b03168685613fab8161573c565b965081518110613fbd57613fbd6153b8565b6001600160a01b0390921660209283029190910190910152600101613f6c565b505080613fe990615c49565b9050613f42565b5f82156140a6576040517fe217bb850000000000000000000000000000000000000000000000000000000081526001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000169063e217bb8590614062908890889088908890600401615ca0565b602060405180830381865afa15801561407d573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906140a19190615d08565b61414c565b6040517f76b75f550000000000000000000000000000000000000000000000000000000081526001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016906376b75f559061410d9088908690600401615d23565b602060405180830381865afa158015614128573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061414c9190615d08565b95945050505050565b6040517f0e893e310000000000000000000000000000000000000000000000000000000081526001600160a01b03848116600483015260248201849052604482018390523060648301527f00000000000000000000000000000000000000000000000000000000000000001690630e893e3190608401613cce565b5f60028260078111156141e5576141e5614bc8565b14806142025750600482600781111561420057614200614bc8565b145b80610d0b5750600582600781111561421c5761421c614bc8565b1492915050565b60408051610260810182525f60c0820181815260e08301829052610100830182905261012083018290526101408301829052610160830182905261018083018290526101a083018290526101c083018290526101e083018290526102008301829052610220830182905261024083018290528252602080830182905283516080808201865283825291810183905280850183905260608082018490529484015283830184905282019290925260a0810191909152604051636dcf0ed360e01b81526101c08501356004820152839083906001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001690636dcf0ed390602401608060405180830381865afa158015614342573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061436691906153cc565b60408401819052836020810183600781111561438457614384614bc8565b600781111561439557614395614bc8565b90529290925250505f858152600260209081526040808320805482518185028101850190935280835290937f0000000000000000000000000000000000000000000000000000000000000000938592919084015b82821015614474575f848152602090819020604080516060810182526002860290920180546001600160a01b0316835260018101546001600160801b03811694840194909452919290830190600160801b900460ff16600781111561445057614450614bc8565b600781111561446157614461614bc8565b81525050815260200190600101906143e9565b5050506001600160a01b0390921660a085015260808401525050606083015160ff1667ffffffffffffffff8111156144ae576144ae615166565b6040519080825280602002602001820160405280156144e157816020015b60608152602001906001900390816144cc5790505b50606082015260015b836060015160ff168160ff16116145f4575f86815260016020908152604080832060ff85168452825280832080548251818502810185019093528083529193909284015b828210156145b1575f84815260209081902060408051606081019091526002850290910180546001600160a01b03811683529192909190830190600160a01b900460ff16600581111561458357614583614bc8565b600581111561459457614594614bc8565b81526020016001820154815250508152602001906001019061452e565b5050505060608301516145c56001846154f4565b60ff16815181106145d8576145d86153b8565b6020026020010181905250806145ed90615c49565b90506144ea565b50949350505050565b5f61271060018161461661012086016101008701615379565b6146289063ffffffff16612710615392565b61463860e0870160c08801615b84565b6001600160801b031661464b919061531f565b6146559190615392565b61465f91906153a5565b610d0b9190615b9f565b5f5b8151811015610ea7575f61468985614684846001615392565b613cf7565b90505f5b83838151811061469f5761469f6153b8565b60200260200101515181101561475f575f856060015184815181106146c6576146c66153b8565b602002602001015182815181106146df576146df6153b8565b602002602001015190506005808111156146fb576146fb614bc8565b8160200151600581111561471157614711614bc8565b1461475657614756815f015184878781518110614730576147306153b8565b60200260200101518581518110614749576147496153b8565b6020026020010151614155565b5060010161468d565b505060010161466b565b5f805b82518110156147b157828181518110614787576147876153b8565b6020026020010151602001516001600160801b0316826147a79190615392565b915060010161476c565b5060405163282d3fdf60e01b8152306004820152602481018290527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063282d3fdf906044016020604051808303815f875af115801561481c573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906148409190615336565b5f308390919261487c5760405163023dec6360e21b815260048101939093526001600160a01b03909116602483015260448201526064016106f1565b5050604051634a4090d560e01b81526001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000169150634a4090d5906148cf9030908590879060040161554a565b5f604051808303815f87803b1580156148e6575f5ffd5b505af11580156148f8573d5f5f3e3d5ffd5b505050505050565b5f600182600781111561491557614915614bc8565b036149225750600d919050565b600382600781111561493657614936614bc8565b036149435750600f919050565b600682600781111561495757614957614bc8565b0361496457506010919050565b600782600781111561497857614978614bc8565b1461498457600e610d0b565b601192915050565b5f600361499883612377565b6149a390600261531f565b61465f906002615392565b80515f90806149f457506002846020015160058111156149d0576149d0614bc8565b141580156149f457506003846020015160058111156149f1576149f1614bc8565b14155b15614a04575060208301516104c1565b82846040015114614a16576003614a19565b60025b949350505050565b5f805b85518110156145f4576003614a53878381518110614a4457614a446153b8565b602002602001015186866149ae565b6005811115614a6457614a64614bc8565b03614ac057825180614aaf5750858581518110614a8357614a836153b8565b602002602001015160400151868281518110614aa157614aa16153b8565b602002602001015160400151145b15614ac057614abd8261573c565b91505b600101614a24565b5f6102208284031215614ad9575f5ffd5b50919050565b5f6102208284031215614af0575f5ffd5b6104c18383614ac8565b5f60208284031215614b0a575f5ffd5b5035919050565b5f5f5f6102408486031215614b24575f5ffd5b614b2e8585614ac8565b925061022084013567ffffffffffffffff811115614b4a575f5ffd5b8401601f81018613614b5a575f5ffd5b803567ffffffffffffffff811115614b70575f5ffd5b8660208260051b8401011115614b84575f5ffd5b939660209190910195509293505050565b5f5f60408385031215614ba6575f5ffd5b82359150602083013560ff81168114614bbd575f5ffd5b809150509250929050565b634e487b7160e01b5f52602160045260245ffd5b60068110614bec57614bec614bc8565b50565b6001600160a01b0381511682525f6020820151614c0b81614bdc565b6020840152506040908101519082015260600190565b602080825282518282018190525f918401906040840190835b81811015614c5e57614c4d838551614bef565b602094909401939250600101614c3a565b509095945050505050565b6001600160a01b0381168114614bec575f5ffd5b8035614c8881614c69565b919050565b5f5f6102408385031215614c9f575f5ffd5b614ca98484614ac8565b9150610220830135614bbd81614c69565b5f5f8284036102e0811215614ccd575f5ffd5b614cd78585614ac8565b925060c061021f1982011215614ceb575f5ffd5b50610220830190509250929050565b5f5f5f5f5f60a08688031215614d0e575f5ffd5b8535945060208601359350604086013560068110614d2a575f5ffd5b94979396509394606081013594506080013592915050565b60088110614d5257614d52614bc8565b9052565b5f8151808452602084019350602083015f5b82811015614dbf5781515f6001600160a01b0382511688526001600160801b03602083015116602089015260408201519150614da76040890183614d42565b50506060959095019460209190910190600101614d68565b5093949350505050565b602081525f6104c16020830184614d56565b614d5281614bdc565b80516001600160a01b031682526020810151614e09602084018264ffffffffff169052565b506040810151614e1c6040840182614ddb565b506060810151614e31606084018260ff169052565b506080810151614e46608084018260ff169052565b5060a0810151614e5b60a084018260ff169052565b5060c0810151614e6f60c084018215159052565b5060e0810151614e8260e0840182614d42565b50610100810151614e9f6101008401826001600160801b03169052565b50610120810151614ebc6101208401826001600160801b03169052565b50610140810151614ed96101408401826001600160a01b03169052565b50610160810151614efb6101608401826bffffffffffffffffffffffff169052565b5061018090810151910152565b6101a08101610d0b8284614de4565b5f5f5f60608486031215614f29575f5ffd5b505081359360208301359350604090920135919050565b5f5f5f6102608486031215614f53575f5ffd5b614f5d8585614ac8565b9250610220840135614f6e81614c69565b9150610240840135614f7f81614c69565b809150509250925092565b6001600160801b0381168114614bec575f5ffd5b8035614c8881614f8a565b803563ffffffff81168114614c88575f5ffd5b61ffff81168114614bec575f5ffd5b8035614c8881614fbc565b803567ffffffffffffffff81168114614c88575f5ffd5b803582526020808201359083015261500760408201614c7d565b6001600160a01b0316604083015261502160608201614c7d565b6001600160a01b0316606083015261503b60808201614c7d565b6001600160a01b0316608083015260a0818101359083015261505f60c08201614f9e565b6001600160801b031660c083015261507960e08201614f9e565b6001600160801b031660e08301526150946101008201614fa9565b63ffffffff166101008301526150ad6101208201614c7d565b6001600160a01b03166101208301526150c96101408201614fcb565b61ffff166101408301526150e06101608201614fd6565b67ffffffffffffffff166101608301526150fd6101808201614fa9565b63ffffffff166101808301526151166101a08201614fa9565b63ffffffff166101a08301526101c081810135908301526101e080820135908301526151456102008201614fa9565b63ffffffff8116610200840152505050565b6102208101610d0b8284614fed565b634e487b7160e01b5f52604160045260245ffd5b60405160c0810167ffffffffffffffff8111828210171561519d5761519d615166565b60405290565b6040805190810167ffffffffffffffff8111828210171561519d5761519d615166565b6040516060810167ffffffffffffffff8111828210171561519d5761519d615166565b604051601f8201601f1916810167ffffffffffffffff8111828210171561521257615212615166565b604052919050565b80516bffffffffffffffffffffffff1981168114614c88575f5ffd5b805164ffffffffff81168114614c88575f5ffd5b80518015158114614c88575f5ffd5b5f60c082840312801561526a575f5ffd5b5061527361517a565b825181526152836020840161521a565b602082015261529460408401615236565b60408201526152a56060840161524a565b606082015260808301516152b881614f8a565b608082015260a08301516152cb81614f8a565b60a08201529392505050565b5f602082840312156152e7575f5ffd5b81356104c181614c69565b634e487b7160e01b5f52601160045260245ffd5b60ff8181168382160190811115610d0b57610d0b6152f2565b8082028115828204841417610d0b57610d0b6152f2565b5f60208284031215615346575f5ffd5b6104c18261524a565b5f5f60408385031215615360575f5ffd5b825191506153706020840161524a565b90509250929050565b5f60208284031215615389575f5ffd5b6104c182614fa9565b80820180821115610d0b57610d0b6152f2565b81810381811115610d0b57610d0b6152f2565b634e487b7160e01b5f52603260045260245ffd5b5f60808284031280156153dd575f5ffd5b506040516080810167ffffffffffffffff8111828210171561540157615401615166565b60405261540d8361524a565b815261541b6020840161524a565b6020820152604083015161542e81614fbc565b6040820152606083015161544181614fbc565b60608201529392505050565b5f5f5f6060848603121561545f575f5ffd5b83516012811061546d575f5ffd5b925061547b60208501615236565b91506154896040850161521a565b90509250925092565b5f60c08284031280156154a3575f5ffd5b506154ac61517a565b8235815260208301356154be81614c69565b602082015260408381013590820152606080840135908201526080808401359082015260a0928301359281019290925250919050565b60ff8281168282160390811115610d0b57610d0b6152f2565b60ff841681526060810161552084614bdc565b602082019390935260400152919050565b5f60208284031215615541575f5ffd5b6104c182615236565b5f606082016001600160a01b0386168352846020840152606060408401528084518083526080850191506020860192505f5b818110156155b857835180516001600160a01b031684526020908101516001600160801b0316818501529093019260409092019160010161557c565b5090979650505050505050565b6001600160801b038181168382160190811115610d0b57610d0b6152f2565b6001815b600184111561561f57808504811115615603576156036152f2565b600184161561561157908102905b60019390931c9280026155e8565b935093915050565b5f8261563557506001610d0b565b8161564157505f610d0b565b816001811461565757600281146156615761567d565b6001915050610d0b565b60ff841115615672576156726152f2565b50506001821b610d0b565b5060208310610133831016604e8410600b84101617156156a0575081810a610d0b565b6156ac5f1984846155e4565b805f19048211156156bf576156bf6152f2565b029392505050565b5f6104c18383615627565b5f602082840312156156e2575f5ffd5b5051919050565b828152604081016156f983614bdc565b8260208301529392505050565b5f8184825b85811015614c5e57813561571e81614c69565b6001600160a01b03168352602092830192919091019060010161570b565b5f6001820161574d5761574d6152f2565b5060010190565b5f81615762576157626152f2565b505f190190565b634e487b7160e01b5f52603160045260245ffd5b5f82825180855260208501945060208160051b830101602085015f5b838110156157f957848303601f19018852815180518085526020918201918501905f5b818110156157e0576157cf838551614bef565b6020949094019392506001016157bc565b50506020998a0199909450929092019150600101615799565b50909695505050505050565b61580f8184614fed565b61024061022082015261582761024082018351614de4565b5f602083015161583b6103e0840182614d42565b506040830151805115156104008401526020810151151561042084015261ffff60408201511661044084015261ffff6060820151166104608401525060608301516102a06104808401526158936104e084018261577d565b9050608084015161023f19848303016104a08501526158b28282614d56565b91505060a08401516145f46104c08501826001600160a01b03169052565b5f67ffffffffffffffff8211156158e9576158e9615166565b5060051b60200190565b5f82601f830112615902575f5ffd5b8151615915615910826158d0565b6151e9565b8082825260208201915060208360061b860101925085831115615936575f5ffd5b602085015b8381101561598e5760408188031215615952575f5ffd5b61595a6151a3565b815161596581614c69565b8152602082015161597581614f8a565b602082810191909152908452929092019160400161593b565b5095945050505050565b5f602082840312156159a8575f5ffd5b815167ffffffffffffffff8111156159be575f5ffd5b8201606081850312156159cf575f5ffd5b6159d76151c6565b81518152602082015167ffffffffffffffff8111156159f4575f5ffd5b8201601f81018613615a04575f5ffd5b8051615a12615910826158d0565b8082825260208201915060208360051b850101925088831115615a33575f5ffd5b602084015b83811015615ad157805167ffffffffffffffff811115615a56575f5ffd5b8501603f81018b13615a66575f5ffd5b6020810151615a77615910826158d0565b808282526020820191506020808460051b8601010192508d831115615a9a575f5ffd5b6040840193505b82841015615abc578351825260209384019390910190615aa1565b86525050602093840193919091019050615a38565b506020850152505050604082015167ffffffffffffffff811115615af3575f5ffd5b615aff868285016158f3565b604083015250949350505050565b60608101615b1b8286614d42565b60ff93909316602082015260400152919050565b60128110614d5257614d52614bc8565b6102a08101615b4e8288614fed565b615b5c610220830187615b2f565b6102408201949094529115156102608301526001600160801b03166102809091015292915050565b5f60208284031215615b94575f5ffd5b81356104c181614f8a565b5f82615bb957634e487b7160e01b5f52601260045260245ffd5b500490565b60608101615bcc8286614d42565b60ff8416602083015264ffffffffff83166040830152949350505050565b6001600160801b0383168152604081016104c16020830184614d42565b83815260608101615c1b6020830185615b2f565b826040830152949350505050565b6102408101615c388285614fed565b60ff83166102208301529392505050565b5f60ff821660ff8103615c5e57615c5e6152f2565b60010192915050565b5f8151808452602084019350602083015f5b82811015614dbf5781516001600160a01b0316865260209586019590910190600101615c79565b84815260606020820181905281018390525f8460808301825b86811015615ce9578235615ccc81614c69565b6001600160a01b0316825260209283019290910190600101615cb9565b508381036040850152615cfc8186615c67565b98975050505050505050565b5f60208284031215615d18575f5ffd5b81516104c181614c69565b828152604060208201525f614a196040830184615c6756'
