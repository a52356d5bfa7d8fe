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
export const mediationBytecode = '0x6101c0604052348015610010575f5ffd5b5060405161636838038061636883398101604081905261002f91610266565b60208101516001600160a01b0316158015906100bf5750306001600160a01b031681602001516001600160a01b0316635ba6284f6040518163ffffffff1660e01b8152600401602060405180830381865afa158015610090573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906100b49190610330565b6001600160a01b0316145b6100dc57604051635d3e855f60e11b815260040160405180910390fd5b306001600160a01b031681604001516001600160a01b0316635ba6284f6040518163ffffffff1660e01b8152600401602060405180830381865afa158015610126573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061014a9190610330565b6001600160a01b031614801561016d57506101008101516001600160a01b031615155b61018a57604051635d3e855f60e11b815260040160405180910390fd5b80516020820151604083015160608401516001600160a01b0390811660e090815291811660c090815292811660a0908152938116608090815285015193850151928501518116610140529182166101209081529282166101009081529084015190840151929093015181166101a052908116610180521661016052610352565b60405161014081016001600160401b038111828210171561023957634e487b7160e01b5f52604160045260245ffd5b60405290565b6001600160a01b0381168114610253575f5ffd5b50565b80516102618161023f565b919050565b5f610140828403128015610278575f5ffd5b5061028161020a565b61028a83610256565b815261029860208401610256565b60208201526102a960408401610256565b60408201526102ba60608401610256565b60608201526102cb60808401610256565b60808201526102dc60a08401610256565b60a08201526102ed60c08401610256565b60c08201526102fe60e08401610256565b60e08201526103106101008401610256565b6101008201526103236101208401610256565b6101208201529392505050565b5f60208284031215610340575f5ffd5b815161034b8161023f565b9392505050565b60805160a05160c05160e05161010051610120516101405161016051610180516101a051615f2961043f5f395f610d3401525f81816102b401528181611d2c015261449d01525f8181612efe0152613f6d01525f61322601525f8181610aa601526143d801525f818161054f0152818161062701528181611e1801526123ca01525f81816128470152612a1601525f818161291201528181612f97015261427001525f8181612190015261309a01525f818161035001528181610dd001528181610f850152818161105801528181611ca7015281816122cd0152818161313e0152613ed90152615f295ff3fe608060405234801561000f575f5ffd5b506004361061016e575f3560e01c8063a4471647116100d2578063b5ac289611610088578063d49224e911610063578063d49224e9146102f1578063d8651ad014610311578063ecb797c914610324575f5ffd5b8063b5ac289614610294578063b60d4288146102a7578063b7fd743a146102de575f5ffd5b8063abc7d14d116100b8578063abc7d14d1461027a578063adf73a0414610283578063ae3e0f021461028c575f5ffd5b8063a447164714610254578063a9f092d814610267575f5ffd5b80637021b6321161012757806394e60f371161010d57806394e60f371461021957806395b1c29e1461022c578063a245a62f14610234575f5ffd5b80637021b632146101f35780638d3f498214610206575f5ffd5b806358db0fd11161015757806358db0fd1146101ad57806360556b6a146101c057806368214005146101d3575f5ffd5b8063429c245e1461017257806346b16f4114610187575b5f5ffd5b610185610180366004614b07565b610337565b005b61019a610195366004614b22565b610461565b6040519081526020015b60405180910390f35b6101856101bb366004614b39565b6104c8565b6101856101ce366004614b07565b610986565b6101e66101e1366004614bbd565b610c4e565b6040516101a49190614c49565b610185610201366004614cb5565b610d16565b610185610214366004614ce2565b610eb2565b610185610227366004614d22565b6111cf565b61019a600781565b610247610242366004614b22565b611503565b6040516101a49190614df1565b610185610262366004614b07565b6115cb565b610185610275366004614b07565b61167f565b61019a610e1081565b61019a61025881565b61019a600281565b6101856102a2366004614b07565b6117ba565b6040516001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001681526020016101a4565b6101856102ec366004614b07565b61180d565b6103046102ff366004614b22565b6118f7565b6040516101a49190614f30565b61018561031f366004614f3f565b611aa3565b610185610332366004614f68565b611c8e565b604051638c0cff1f60e01b81525f906001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001690638c0cff1f90610385908590600401615188565b60c0604051808303815f875af11580156103a1573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906103c5919061528a565b90506103f76103da6060840160408501615308565b6001600160a01b0316336001600160a01b031614825f0151611db6565b610402813333611e01565b80606001511561042b57610427815f0151338360a001516001600160801b0316612151565b5050565b60a081015181515f90815260208190526040902060010180546001600160801b03928316600160801b0292169190911790555050565b5f818152602081905260408120805461048e9061048990600160d01b900460ff166001615337565b6122ae565b815460028301546104c19291600160a01b9091046bffffffffffffffffffffffff16600160d01b90910460ff161b615350565b9392505050565b5f5f6104d3856122c9565b909250905061051160015b8254600160c81b900460ff1660058111156104fb576104fb614bf0565b83549114908490600160c81b900460ff1661236d565b80546040517f2ef4c881000000000000000000000000000000000000000000000000000000008152600160a01b90910464ffffffffff1660048201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690632ef4c88190602401602060405180830381865afa15801561059c573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906105c09190615367565b156105e55780546105de9083908390600160e01b900460ff166123a8565b5050505050565b80546040517f4a5ae6d8000000000000000000000000000000000000000000000000000000008152600160a01b90910464ffffffffff1660048201525f9081907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690634a5ae6d8906024016040805180830381865afa158015610673573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906106979190615380565b845491935091508490600160a01b900464ffffffffff16826106fa576040517f9e18e987000000000000000000000000000000000000000000000000000000008152600481019290925264ffffffffff1660248201526044015b60405180910390fd5b505f905085156107135761070e8787612534565b610715565b5f5b9050846101e08901358214610759576040517f506264fb0000000000000000000000000000000000000000000000000000000081526004016106f191815260200190565b505f5f610769878b8b8b89612566565b915091508161080d57808061078a5750855460ff600160d81b909104166002145b156107bb576107af878b88600301545f5f1b036107a8576007612cd8565b6006612cd8565b50505050505050505050565b85546001908790601b906107da908490600160d81b900460ff16615337565b92506101000a81548160ff021916908360ff1602179055506107af8787885f01601c9054906101000a900460ff166123a8565b5f6102586108236101c08d016101a08e016153aa565b6108349063ffffffff166002615350565b61083e90426153c3565b61084891906153c3565b87547fffffffffffff000000000000ffffffffffffffffffffffffffffffffffffffff16600160a01b64ffffffffff83160260ff60c81b191617790200000000000000000000000000000000000000000000000000178089555f8a815260016020908152604080832060ff600160d01b8604811685529252822080549495509391926108df92600160e01b909104909116906153d6565b90505b8154811015610977578181815481106108fd576108fd6153e9565b5f918252602091829020600290910201548a5460408051600160d01b90920460ff16825292810184905264ffffffffff8616928101929092526001600160a01b0316908b907fa56b7fe401dd6165e306b5e888c53b8234be978a1470844878277f6aa23928b19060600160405180910390a36001016108e2565b50505050505050505050505050565b5f5f610991836122c9565b909250905060028154600160c81b900460ff1660058111156109b5576109b5614bf0565b03610a545780545f906109d3908490600160d01b900460ff166132e9565b156109fa5781546109f59061025890600160a01b900464ffffffffff166153c3565b610a0b565b8154600160a01b900464ffffffffff165b9050610a17838261336f565b6003820154610a4e90151580610a3b57508254600160a01b900464ffffffffff1682145b83548590600160c81b900460ff1661236d565b50610a8a565b610a5e60036104de565b8054600160e01b900460ff1615610a8a578054610a8a908390600160a01b900464ffffffffff1661336f565b604051636dcf0ed360e01b81526101c084013560048201525f907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690636dcf0ed390602401608060405180830381865afa158015610af3573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610b1791906153fd565b5f8481526001602090815260408083208654600160d01b900460ff168452825280832080548251818502810185019093528083529495509293610bfe939192859084015b82821015610bde575f84815260209081902060408051606081019091526002850290910180546001600160a01b03811683529192909190830190600160a01b900460ff166005811115610bb057610bb0614bf0565b6005811115610bc157610bc1614bf0565b815260200160018201548152505081526020019060010190610b5b565b50505050845f01601a9054906101000a900460ff168560030154856133b4565b835460ff60c81b1916790500000000000000000000000000000000000000000000000000178455604081015190915015610c4257610c4284868584604001516135ab565b6105de8486858461390e565b5f82815260016020908152604080832060ff851684528252808320805482518185028101850190935280835260609492939192909184015b82821015610d09575f84815260209081902060408051606081019091526002850290910180546001600160a01b03811683529192909190830190600160a01b900460ff166005811115610cdb57610cdb614bf0565b6005811115610cec57610cec614bf0565b815260200160018201548152505081526020019060010190610c86565b5050505090505b92915050565b5f5f610d21846122c9565b9092509050610d5b336001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000161483611db6565b610d9460058254600160c81b900460ff166005811115610d7d57610d7d614bf0565b8354911415908490600160c81b900460ff1661236d565b5f8154600160c81b900460ff166005811115610db257610db2614bf0565b03610ea057604051638c0cff1f60e01b81525f906001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001690638c0cff1f90610e05908890600401615188565b60c0604051808303815f875af1158015610e21573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610e45919061528a565b9050610e7081858360600151610e6a57610e656060890160408a01615308565b611e01565b5f611e01565b8060600151610e9e5760a08101516001830180546001600160801b03928316600160801b0292169190911790555b505b610eac82856005612cd8565b50505050565b5f5f610ebd846122c9565b9092509050610f0660028254600160c81b900460ff166005811115610ee457610ee4614bf0565b148015610ef357506003820154155b82548490600160c81b900460ff1661236d565b8054610f21908390600160a01b900464ffffffffff1661336f565b8054610f54905f90610f3e908590600160d01b900460ff166132e9565b83549110908490600160c81b900460ff1661236d565b6040517f64482ac4000000000000000000000000000000000000000000000000000000008152600481018390525f907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316906364482ac490602401606060405180830381865afa158015610fd2573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610ff6919061547e565b92505f91505084358414801561103b57506110176080870160608801615308565b6001600160a01b03166110306040870160208801615308565b6001600160a01b0316145b801561111957506bffffffffffffffffffffffff198216611108467f0000000000000000000000000000000000000000000000000000000000000000611086368a90038a018a6154c3565b6040805160208082018690526001600160a01b0380861683850152845160608085019190915291850151166080808401919091529284015160a0808401919091529084015160c08301529183015160e0820152908201516101008201525f90610120016040516020818303038152906040528051906020012090509392505050565b6bffffffffffffffffffffffff1916145b905083338261114d5760405163259deeb560e11b815260048101929092526001600160a01b031660248201526044016106f1565b505061115885613ba0565b60038401556111678484613bf0565b82546040805187820135815260608089013560208301526080808a013583850152600160a01b90940464ffffffffff1690820152905186927fe1355da6325389849d8f4aaaf042161de4404350b6eba059eae46520e3990397928290030190a2505050505050565b5f85815260208190526040902060028154600160c81b900460ff1660058111156111fb576111fb614bf0565b14801561120b5750600381015415155b801561122657508054600160a01b900464ffffffffff164210155b15611235576112358682613bf0565b61126d60038254600160c81b900460ff16600581111561125757611257614bf0565b83549114908890600160c81b900460ff1661236d565b80548690600160a01b900464ffffffffff164281116112af576040516382742f0f60e01b8152600481019290925264ffffffffff1660248201526044016106f1565b50505f8681526001602090815260408083208454600160d01b900460ff16845290915281208054879081106112e6576112e66153e9565b5f91825260209091206002909102018054909150611337906001600160a01b031633148015611331575060018254600160a01b900460ff16600581111561132f5761132f614bf0565b145b88611db6565b815460408051466020820152309181019190915260608101899052600160d01b90910460ff1660808201523360a082015260c0810185905260e081018490525f90610100016040516020818303038152906040528051906020012090505f8183600101541480156113bc575060048760058111156113b7576113b7614bf0565b148615145b905080801561140057508515806113e4575060028760058111156113e2576113e2614bf0565b145b80611400575060038760058111156113fe576113fe614bf0565b145b893390916114335760405163259deeb560e11b815260048101929092526001600160a01b031660248201526044016106f1565b5050600183018690558254879087908290869060ff60a01b1916600160a01b83600581111561146457611464614bf0565b0217905550508454600191508590601c9061148a908490600160e01b900460ff16615525565b92506101000a81548160ff021916908360ff160217905550336001600160a01b0316897f56d49ccff8bde7c0bececbedfbbe45739c00903ae02478c4d3ae0d4814f8798f865f01601a9054906101000a900460ff168a8a6040516114f09392919061553e565b60405180910390a3505050505050505050565b606060025f8381526020019081526020015f20805480602002602001604051908101604052809291908181526020015f905b828210156115c0575f848152602090819020604080516060810182526002860290920180546001600160a01b0316835260018101546001600160801b03811694840194909452919290830190600160801b900460ff16600781111561159c5761159c614bf0565b60078111156115ad576115ad614bf0565b8152505081526020019060010190611535565b505050509050919050565b5f5f6115d6836122c9565b90925090505f60028254600160c81b900460ff1660058111156115fb576115fb614bf0565b14801561160a57506003820154155b801561162c575081545f9061162a908590600160d01b900460ff166132e9565b115b82549091506116489082908590600160c81b900460ff1661236d565b81545f906116679061025890600160a01b900464ffffffffff166153c3565b9050611673848261336f565b6105de84866004612cd8565b5f5f61168a836122c9565b805491935091506116d690600160d01b900460ff166001148015610ef3575060018254600160c81b900460ff1660058111156116c8576116c8614bf0565b1480610ef3575060026104de565b5f6116e76060850160408601615308565b6001600160a01b0316336001600160a01b0316148061172657506117116080850160608601615308565b6001600160a01b0316336001600160a01b0316145b8061173a575081546001600160a01b031633145b9050611747811584611db6565b5f838152600260205260409020548390600711611793576040517feadecde80000000000000000000000000000000000000000000000000000000081526004016106f191815260200190565b506002820154610eac908490600160a01b90046bffffffffffffffffffffffff165f613cb8565b5f5f6117c5836122c9565b90925090506117d460046104de565b80546117ef908390600160a01b900464ffffffffff1661336f565b80546118089083908590600160f01b900460ff16612cd8565b505050565b5f5f611818836122c9565b909250905061182760046104de565b80548290600160a01b900464ffffffffff16428111611869576040516382742f0f60e01b8152600481019290925264ffffffffff1660248201526044016106f1565b506118c4905061187f6060850160408601615308565b6001600160a01b0316336001600160a01b031614806118be57506118a96080850160608601615308565b6001600160a01b0316336001600160a01b0316145b83611db6565b6118e2826118d184610461565b8354600160f01b900460ff16613cb8565b805460ff60f01b191681556118088282613e27565b604080516101a0810182525f80825260208201819052918101829052606081018290526080810182905260a0810182905260c0810182905260e0810182905261010081018290526101208101829052610140810182905261016081018290526101808101919091525f828152602081815260409182902082516101a08101845281546001600160a01b0381168252600160a01b810464ffffffffff169382019390935292909190830190600160c81b900460ff1660058111156119bc576119bc614bf0565b60058111156119cd576119cd614bf0565b8152815460ff600160d01b820481166020840152600160d81b820481166040840152600160e01b820481166060840152600160e81b820481161515608084015260a090920191600160f01b909104166007811115611a2d57611a2d614bf0565b6007811115611a3e57611a3e614bf0565b815260018201546001600160801b038082166020840152600160801b90910416604082015260028201546001600160a01b0381166060830152600160a01b90046bffffffffffffffffffffffff16608082015260039091015460a09091015292915050565b5f838152602081905260409020611ae860028254600160c81b900460ff166005811115611ad257611ad2614bf0565b83549114908690600160c81b900460ff1661236d565b80548490600160a01b900464ffffffffff16428111611b2a576040516382742f0f60e01b8152600481019290925264ffffffffff1660248201526044016106f1565b50505f8481526001602090815260408083208454600160d01b900460ff1684529091528120805485908110611b6157611b616153e9565b5f91825260209091206002909102018054909150611bb1906001600160a01b031633148015611bab57505f8254600160a01b900460ff166005811115611ba957611ba9614bf0565b145b86611db6565b60018101839055805460ff60a01b1916600160a01b178155815460408051600160d01b90920460ff16825251339187917f2e78c2785da3d0292a163e8c042fd75ce2f1d70b7af1cc097de59cbef15856839181900360200190a381546001908390601c90611c2a908490600160e01b900460ff16615525565b82546101009290920a60ff8181021990931691831602179091558354600160e01b900416159050611c5c575050505050565b815464ffffffffff60a01b1916600160a01b4264ffffffffff16021782556003820154156105de576105de8583613bf0565b604051638c0cff1f60e01b81525f906001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001690638c0cff1f90611cdc908790600401615188565b60c0604051808303815f875af1158015611cf8573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611d1c919061528a565b9050611d61336001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016148015611d5a575081606001515b8251611db6565b611d6c818484611e01565b6001600160a01b03821615610eac57610eac815f015183611d998460a001516001600160801b0316613e9d565b8460a001516001600160801b0316611db191906153c3565b612151565b803383610eac576040517f8f8a244e00000000000000000000000000000000000000000000000000000000815260048101929092526001600160a01b031660248201526044016106f1565b604051630e84c36560e31b81524260048201525f907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316906374261b2890602401602060405180830381865afa158015611e65573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611e899190615562565b604080516101a0810182526001600160a01b03868116825264ffffffffff8481166020808501918252600185870181815260608088018390525f6080808a0182905260a0808b0195909552918f0151151560c08a015260e08901819052908e01516001600160801b031661010089015261012088018190528b8716610140890152918d01516bffffffffffffffffffffffff1661016088015261018087018290528c5182529181905295909520845181549251909316600160a01b027fffffffffffffff00000000000000000000000000000000000000000000000000909216929093169190911717808255925193945090929091829060ff60c81b1916600160c81b836005811115611f9e57611f9e614bf0565b021790555060608201518154608084015160a085015160c08601511515600160e81b027fffff00ffffffffffffffffffffffffffffffffffffffffffffffffffffffffff60ff928316600160e01b02167fffff0000ffffffffffffffffffffffffffffffffffffffffffffffffffffffff938316600160d81b027fffffffff00ffffffffffffffffffffffffffffffffffffffffffffffffffffff93909616600160d01b029290921661ffff60d01b19909416939093179390931716919091171780825560e083015190829060ff60f01b1916600160f01b83600781111561208857612088614bf0565b02179055506101008201516101208301516001600160801b03908116600160801b0291161760018201556101408201516101608301516bffffffffffffffffffffffff16600160a01b026001600160a01b03918216176002830155610180909201516003909101558451604051918516917f35504d53d39ef700fe90826eb86c6f667d6f6943910a99169b771260972433519061214390869086906001600160a01b0392909216825264ffffffffff16602082015260400190565b60405180910390a350505050565b6040517f521802080000000000000000000000000000000000000000000000000000000081526001600160a01b038381166004830152602482018390527f000000000000000000000000000000000000000000000000000000000000000016906352180208906044016020604051808303815f875af11580156121d6573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906121fa9190615367565b83838390919261224f576040517f08f7b18c00000000000000000000000000000000000000000000000000000000815260048101939093526001600160a01b03909116602483015260448201526064016106f1565b5050505f8381526020819052604090206001018054829190601090612285908490600160801b90046001600160801b031661557b565b92506101000a8154816001600160801b0302191690836001600160801b03160217905550505050565b5f60016122bf60ff8416600261567d565b610d1091906153d6565b5f5f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663b214220b846040518263ffffffff1660e01b81526004016123179190615188565b602060405180830381865afa158015612332573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906123569190615688565b5f8181526020819052604090209094909350915050565b8181846105de576040517f2c51a0390000000000000000000000000000000000000000000000000000000081526004016106f192919061569f565b604051630e84c36560e31b815242600482015260019082906001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016906374261b2890602401602060405180830381865afa15801561240f573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906124339190615562565b84547fffffff00ffffff0000000000ffffffffffffffffffffffffffffffffffffffff16600160a01b64ffffffffff83160260ff60e01b191617600160e01b60ff841602178086558390869060ff60c81b1916600160c81b83600581111561249d5761249d614bf0565b021790555050835460408051600160d01b830460ff9081168252600160d81b8404166020820152600160a01b90920464ffffffffff16908201528592507f7dcc80037cec1a5b7332a82e0ef7f1181c404ae5f4dfa248ab460d464b49083d915060600160405180910390a26118088360057f457363616c617465640000000000000000000000000000000000000000000000613ea9565b5f82826040516020016125489291906156bc565b60405160208183030381529060405280519060200120905092915050565b5f8581526020818152604080832081516101a08101835281546001600160a01b0381168252600160a01b810464ffffffffff169482019490945284938493919291830190600160c81b900460ff1660058111156125c5576125c5614bf0565b60058111156125d6576125d6614bf0565b8152815460ff600160d01b820481166020840152600160d81b820481166040840152600160e01b820481166060840152600160e81b820481161515608084015260a090920191600160f01b90910416600781111561263657612636614bf0565b600781111561264757612647614bf0565b815260018201546001600160801b038082166020840152600160801b90910416604082015260028201546001600160a01b038116606080840191909152600160a01b9091046bffffffffffffffffffffffff16608083015260039092015460a0909101528101519091505f906126be908990613f3b565b90505f6126e48a8a856060015160108760a0015160ff166126df91906153c3565b613fe3565b90505f8360a0015160ff1667ffffffffffffffff81111561270757612707615197565b604051908082528060200260200182016040528015612730578160200160208202803683370190505b5090505f5f90505f60405180608001604052805f5f1b81526020018760a0015160ff16815260200160108860a0015160ff1661276c91906153c3565b81526020015f886080015160ff168e8e905061278891906153c3565b11612798578761016001516127a6565b6bffffffffffffffffffffffff5b6bffffffffffffffffffffffff16905290505b5f81602001511180156127cf57505f8160400151115b80156127d9575086155b15612b3f57888d876060015188608001518460400151604051602001612824959493929190948552602085019390935260ff9182166040850152166060830152608082015260a00190565b60405160208183030381529060405280519060200120815f0181815250506060807f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03166336043e6a848f8f8a6040518563ffffffff1660e01b8152600401612897949392919061572b565b5f60405180830381865afa1580156128b1573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d908101601f191682016040526128d89190810190615848565b6040517fdd0f4638000000000000000000000000000000000000000000000000000000008152909b5091935091505f906001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000169063dd0f46389061294b90869086908d90600401615915565b6020604051808303815f875af1158015612967573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061298b9190615688565b90508251846040018181516129a091906153d6565b9052505f5b8351811015612b36576129dd888583815181106129c4576129c46153e9565b6020026020010151815160010180835260200290910152565b600182821c165f03612acf575f8382815181106129fc576129fc6153e9565b602002602001015167ffffffffffffffff161115612aca577f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663a5841194858381518110612a5557612a556153e9565b60200260200101516040518263ffffffff1660e01b8152600401612a8891906001600160a01b0391909116815260200190565b6020604051808303815f875af1158015612aa4573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190612ac89190615367565b505b612b2e565b838181518110612ae157612ae16153e9565b6020026020010151878780612af59061597f565b985081518110612b0757612b076153e9565b6001600160a01b0390921660209283029190910182015285018051612b2b90615997565b90525b6001016129a5565b505050506127b9565b602081015115612ba757818352612b99838367ffffffffffffffff811115612b6957612b69615197565b604051908082528060200260200182016040528015612b92578160200160208202803683370190505b5087614240565b5f9750505050505050612cce565b5f5b82811015612cbf575f8e81526001602090815260408083206060808c015160ff168552925291829020825191820190925285518190879085908110612bf057612bf06153e9565b60200260200101516001600160a01b031681526020015f6005811115612c1857612c18614bf0565b81525f60209182018190528354600181018555938152819020825160029094020180546001600160a01b0390941673ffffffffffffffffffffffffffffffffffffffff1985168117825591830151929390929183917fffffffffffffffffffffff0000000000000000000000000000000000000000001617600160a01b836005811115612ca757612ca7614bf0565b02179055506040919091015160019182015501612ba9565b5060015f975097505050505050505b9550959350505050565b5f8381526020818152604080832081516101a08101835281546001600160a01b0381168252600160a01b810464ffffffffff1694820194909452929091830190600160c81b900460ff166005811115612d3357612d33614bf0565b6005811115612d4457612d44614bf0565b8152815460ff600160d01b820481166020840152600160d81b820481166040840152600160e01b820481166060840152600160e81b820481161515608084015260a090920191600160f01b909104166007811115612da457612da4614bf0565b6007811115612db557612db5614bf0565b815260018201546001600160801b038082166020840152600160801b90910416604082015260028201546001600160a01b0381166060830152600160a01b90046bffffffffffffffffffffffff16608082015260039182015460a090910152909150826007811115612e2957612e29614bf0565b148015612e5a5750612e416060840160408501615308565b6001600160a01b0316815f01516001600160a01b031614155b15612e6457600491505b5f612e6e836142ab565b5f8681526020819052604081206001810180546001600160801b031690558054929350600592869291906019908490839060ff60f01b1916600160f01b836007811115612ebd57612ebd614bf0565b02179055508491906101000a81548160ff02191690836005811115612ee457612ee4614bf0565b02179055505050505f612ef9868685876142fe565b90505f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316635036173f87846040518363ffffffff1660e01b8152600401612f4a929190615a34565b5f60405180830381865afa158015612f64573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d908101601f19168201604052612f8b9190810190615b95565b90506001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001663e76fede6612fcc6080890160608a01615308565b612fd5896146d8565b845160405160e085901b7fffffffff000000000000000000000000000000000000000000000000000000001681526001600160a01b039093166004840152602483019190915260448201523060648201526084015f604051808303815f87803b158015613040575f5ffd5b505af1158015613052573d5f5f3e3d5ffd5b5050505061306586838360200151614744565b60408082015190517f55bedd6f0000000000000000000000000000000000000000000000000000000081526001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016916355bedd6f916130ce9190600401615d0a565b5f604051808303815f87803b1580156130e5575f5ffd5b505af11580156130f7573d5f5f3e3d5ffd5b505050606085015182516040518a93507f7b8655ac1f0f81f441553458269ecb96c2f1e5e6bc88f9bedf0991b3260bc4ad92613134928a92615d5f565b60405180910390a27f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663e4fa8b898761317588614928565b7f4d656469617465640000000000000000000000000000000000000000000000008860c00151886131ab578961010001516131ad565b5f5b6040518663ffffffff1660e01b81526004016131cd959493929190615d91565b5f604051808303815f87803b1580156131e4575f5ffd5b505af11580156131f6573d5f5f3e3d5ffd5b5050505082806132175750600185600781111561321557613215614bf0565b145b156132e0576001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001663e199119261325b6080890160608a01615308565b6040517fffffffff0000000000000000000000000000000000000000000000000000000060e084901b1681526001600160a01b039091166004820152602481018a905260a08901356044820152851560648201526084015f604051808303815f87803b1580156132c9575f5ffd5b505af11580156132db573d5f5f3e3d5ffd5b505050505b50505050505050565b5f82815260016020908152604080832060ff851684529091528120815b8154811015613367576001828281548110613323576133236153e9565b5f918252602090912060029091020154600160a01b900460ff16600581111561334e5761334e614bf0565b0361335f5761335c8361597f565b92505b600101613306565b505092915050565b818142811115610eac576040517f1b4d46df000000000000000000000000000000000000000000000000000000008152600481019290925260248201526044016106f1565b6133d66040805160608101909152805f81526020015f81526020015f81525090565b5f6133e0856149b4565b90505f80805b8851811015613587575f898281518110613402576134026153e9565b60200260200101516020015190505f600581111561342257613422614bf0565b81600581111561343457613434614bf0565b14806134515750600181600581111561344f5761344f614bf0565b145b15613468578560400180516134659061597f565b90525b600481600581111561347c5761347c614bf0565b0361348d5761348a8361597f565b92505b60028160058111156134a1576134a1614bf0565b141580156134c1575060038160058111156134be576134be614bf0565b14155b156134cc575061357f565b60026134f28b84815181106134e3576134e36153e9565b60200260200101518a8a6149d6565b600581111561350357613503614bf0565b03613518576135118461597f565b935061357d565b846135258b848b8b614a49565b1061357d5760028a838151811061353e5761353e6153e9565b602002602001015160400151875f01886020018281525082600781111561356757613567614bf0565b600781111561357857613578614bf0565b905250505b505b6001016133e6565b5082821061359457600184525b8281106135a057600384525b505050949350505050565b81545f906135c4908590600160d01b900460ff16613f3b565b83549091505f906135de90600160d01b900460ff166122ae565b90505f816001816135f560e08a0160c08b01615dd6565b6001600160801b031661360891906153c3565b61361291906153d6565b61361c9190615df1565b5f8881526001602090815260408083208954600160d01b900460ff16845290915281209192508567ffffffffffffffff81111561365b5761365b615197565b604051908082528060200260200182016040528015613684578160200160208202803683370190505b5090505f8667ffffffffffffffff8111156136a1576136a1615197565b6040519080825280602002602001820160405280156136ca578160200160208202803683370190505b5090505f5b8354811015613902575f8482815481106136eb576136eb6153e9565b5f918252602090912060029091020154600160a01b900460ff16600581111561371657613716614bf0565b1415801561376157506001848281548110613733576137336153e9565b5f918252602090912060029091020154600160a01b900460ff16600581111561375e5761375e614bf0565b14155b6138fa576005848281548110613779576137796153e9565b5f9182526020909120600290910201805460ff60a01b1916600160a01b8360058111156137a8576137a8614bf0565b0217905550848960010160108282829054906101000a90046001600160801b03166137d3919061557b565b92506101000a8154816001600160801b0302191690836001600160801b03160217905550838181548110613809576138096153e9565b5f918252602091829020600290910201548a5460408051600160d01b90920460ff1682529281018890526001600160a01b03909116918d917f5c8016ea3e45f5163b76233010fd6fe91cb9f789bce0cf87fbc11da1e63c23cc910160405180910390a361387588615997565b9750838181548110613889576138896153e9565b905f5260205f2090600202015f015f9054906101000a90046001600160a01b031685848a815181106138bd576138bd6153e9565b60200260200101848b815181106138d6576138d66153e9565b6020026020010182815250826001600160a01b03166001600160a01b031681525050505b6001016136cf565b506107af828288614240565b60018151600781111561392357613923614bf0565b148061395857505f8151600781111561393e5761393e614bf0565b14158015613958575081546001600160d01b90910460ff16115b15613aff5781545f90600160d01b900460ff16600414806139b3575060018251600781111561398957613989614bf0565b1480156139b357506139a16060850160408601615308565b83546001600160a01b03908116911614155b905080156139cf576139c98585845f0151612cd8565b50610eac565b81516004906139e0610e10426153c3565b855464ffffffffff8216600160a01b0264ffffffffff60a01b1982168117885587916019918591849160ff60f01b19167fff00ffffffffff0000000000ffffffffffffffffffffffffffffffffffffffff90911617600160f01b836007811115613a4c57613a4c614bf0565b02179055508491906101000a81548160ff02191690836005811115613a7357613a73614bf0565b021790555050835185546040518994507f51480f9e6beb5e87c051578078dd4048e0ab5147d86d1136314db81b16b2bc979350613acb9291600160d01b810460ff1691600160a01b90910464ffffffffff1690615e10565b60405180910390a26139c98560087f52756c6564000000000000000000000000000000000000000000000000000000613ea9565b80604001515f03613b3a578154600319600160d01b90910460ff1601613b3057613b2b84846006612cd8565b610eac565b613b2b8483613e27565b8154600160d81b900460ff1660011901613b5a57613b2b84846007612cd8565b81546001908390601b90613b79908490600160d81b900460ff16615337565b92506101000a81548160ff021916908360ff160217905550610eac848383604001516123a8565b5f816040013582606001358360800135604051602001613bd3939291909283526020830191909152604082015260600190565b604051602081830303815290604052805190602001209050919050565b80545f90613c09908490600160d01b900460ff166132e9565b9050600381613c1a610258426153c3565b84547fffffff00ffffff0000000000ffffffffffffffffffffffffffffffffffffffff16600160a01b64ffffffffff83160260ff60e01b191617600160e01b60ff841602178086558390869060ff60c81b1916600160c81b836005811115613c8457613c84614bf0565b02179055505050506118088360067f436f6d6d69747465640000000000000000000000000000000000000000000000613ea9565b613cc3833384612151565b60025f8481526020019081526020015f206040518060600160405280336001600160a01b03168152602001846001600160801b03168152602001836007811115613d0f57613d0f614bf0565b90528154600181810184555f938452602093849020835160029093020180546001600160a01b0390931673ffffffffffffffffffffffffffffffffffffffff199093169290921782559282015192810180546001600160801b039094167fffffffffffffffffffffffffffffffff00000000000000000000000000000000851681178255604084015193949293927fffffffffffffffffffffffffffffff00000000000000000000000000000000001617600160801b836007811115613dd757613dd7614bf0565b02179055505050336001600160a01b0316837f4233c00de18e639089b70a084b5eb937666d52dd4e81851073bba8953c757be18484604051613e1a929190615e3c565b60405180910390a3505050565b8054613e4f90600460ff600160d01b8304811691909110918591600160c81b9091041661236d565b8054613e6690600160d01b900460ff166001615337565b815461ffff60d01b1916600160d01b60ff9283168102919091178084556104279285928592613e9892919004166122ae565b6123a8565b5f610d10601483615df1565b6040517f22e757df0000000000000000000000000000000000000000000000000000000081526001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016906322e757df90613f1290869086908690600401615e59565b5f604051808303815f87803b158015613f29575f5ffd5b505af11580156132e0573d5f5f3e3d5ffd5b6040517fc8373c0a0000000000000000000000000000000000000000000000000000000081525f906001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000169063c8373c0a90613fa49086908690600401615e7b565b602060405180830381865afa158015613fbf573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906104c19190615688565b60605f613ff18360056153c3565b905060015b8460ff168160ff161161403b575f87815260016020908152604080832060ff8516845290915290205461402990836153c3565b915061403481615e9b565b9050613ff6565b508067ffffffffffffffff81111561405557614055615197565b60405190808252806020026020018201604052801561407e578160200160208202803683370190505b5091506140916060860160408701615308565b6140a16080870160608801615308565b6140b160a0880160808901615308565b6140c361014089016101208a01615308565b5f8a81526020819052604081205487516001600160a01b039091169188916140ed576140ed6153e9565b6020026020010187600181518110614107576141076153e9565b6020026020010188600281518110614121576141216153e9565b602002602001018960038151811061413b5761413b6153e9565b602002602001018a600481518110614155576141556153e9565b6001600160a01b03968716602091820292909201015294841690945293821690925292831690915291169052600560015b8560ff168160ff1611614234575f88815260016020908152604080832060ff851684529091528120905b8154811015614221578181815481106141cb576141cb6153e9565b5f9182526020909120600290910201546001600160a01b031686856141ef8161597f565b965081518110614201576142016153e9565b6001600160a01b03909216602092830291909101909101526001016141b0565b50508061422d90615e9b565b9050614186565b50825250949350505050565b6040517f4b7225bc0000000000000000000000000000000000000000000000000000000081526001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001690634b7225bc90613f12908690869086903090600401615eb9565b5f60028260078111156142c0576142c0614bf0565b14806142dd575060048260078111156142db576142db614bf0565b145b80610d10575060058260078111156142f7576142f7614bf0565b1492915050565b60408051610260810182525f60c0820181815260e08301829052610100830182905261012083018290526101408301829052610160830182905261018083018290526101a083018290526101c083018290526101e083018290526102008301829052610220830182905261024083018290528252602080830182905283516080808201865283825291810183905280850183905260608082018490529484015283830184905282019290925260a0810191909152604051636dcf0ed360e01b81526101c08501356004820152839083906001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001690636dcf0ed390602401608060405180830381865afa15801561441d573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061444191906153fd565b60408401819052836020810183600781111561445f5761445f614bf0565b600781111561447057614470614bf0565b90529290925250505f858152600260209081526040808320805482518185028101850190935280835290937f0000000000000000000000000000000000000000000000000000000000000000938592919084015b8282101561454f575f848152602090819020604080516060810182526002860290920180546001600160a01b0316835260018101546001600160801b03811694840194909452919290830190600160801b900460ff16600781111561452b5761452b614bf0565b600781111561453c5761453c614bf0565b81525050815260200190600101906144c4565b5050506001600160a01b0390921660a085015260808401525050606083015160ff1667ffffffffffffffff81111561458957614589615197565b6040519080825280602002602001820160405280156145bc57816020015b60608152602001906001900390816145a75790505b50606082015260015b836060015160ff168160ff16116146cf575f86815260016020908152604080832060ff85168452825280832080548251818502810185019093528083529193909284015b8282101561468c575f84815260209081902060408051606081019091526002850290910180546001600160a01b03811683529192909190830190600160a01b900460ff16600581111561465e5761465e614bf0565b600581111561466f5761466f614bf0565b815260200160018201548152505081526020019060010190614609565b5050505060608301516146a0600184615525565b60ff16815181106146b3576146b36153e9565b6020026020010181905250806146c890615e9b565b90506145c5565b50949350505050565b5f6127106001816146f1610120860161010087016153aa565b6147039063ffffffff166127106153c3565b61471360e0870160c08801615dd6565b6001600160801b03166147269190615350565b61473091906153c3565b61473a91906153d6565b610d109190615df1565b5f5b8151811015610eac575f5f90505f838381518110614766576147666153e9565b60200260200101515167ffffffffffffffff81111561478757614787615197565b6040519080825280602002602001820160405280156147b0578160200160208202803683370190505b5090505f5b81518110156148d6575f866060015185815181106147d5576147d56153e9565b602002602001015182815181106147ee576147ee6153e9565b6020026020010151905060058081111561480a5761480a614bf0565b8160200151600581111561482057614820614bf0565b0361482b57506148ce565b805f0151868681518110614841576148416153e9565b6020026020010151838151811061485a5761485a6153e9565b6020026020010151848681518110614874576148746153e9565b6020026020010188888151811061488d5761488d6153e9565b602002602001015187815181106148a6576148a66153e9565b60209081029190910101919091526001600160a01b0390911690526148ca8461597f565b9350505b6001016147b5565b505f8484815181106148ea576148ea6153e9565b6020026020010151905082825282815261491a82826149158a88600161491091906153c3565b613f3b565b614240565b505050806001019050614746565b5f600182600781111561493d5761493d614bf0565b0361494a5750600d919050565b600382600781111561495e5761495e614bf0565b0361496b5750600f919050565b600682600781111561497f5761497f614bf0565b0361498c57506010919050565b60078260078111156149a0576149a0614bf0565b146149ac57600e610d10565b601192915050565b5f60036149c0836122ae565b6149cb906002615350565b61473a9060026153c3565b80515f9080614a1c57506002846020015160058111156149f8576149f8614bf0565b14158015614a1c5750600384602001516005811115614a1957614a19614bf0565b14155b15614a2c575060208301516104c1565b82846040015114614a3e576003614a41565b60025b949350505050565b5f805b85518110156146cf576003614a7b878381518110614a6c57614a6c6153e9565b602002602001015186866149d6565b6005811115614a8c57614a8c614bf0565b03614ae857825180614ad75750858581518110614aab57614aab6153e9565b602002602001015160400151868281518110614ac957614ac96153e9565b602002602001015160400151145b15614ae857614ae58261597f565b91505b600101614a4c565b5f6102208284031215614b01575f5ffd5b50919050565b5f6102208284031215614b18575f5ffd5b6104c18383614af0565b5f60208284031215614b32575f5ffd5b5035919050565b5f5f5f6102408486031215614b4c575f5ffd5b614b568585614af0565b925061022084013567ffffffffffffffff811115614b72575f5ffd5b8401601f81018613614b82575f5ffd5b803567ffffffffffffffff811115614b98575f5ffd5b8660208260051b8401011115614bac575f5ffd5b939660209190910195509293505050565b5f5f60408385031215614bce575f5ffd5b82359150602083013560ff81168114614be5575f5ffd5b809150509250929050565b634e487b7160e01b5f52602160045260245ffd5b60068110614c1457614c14614bf0565b50565b6001600160a01b0381511682525f6020820151614c3381614c04565b6020840152506040908101519082015260600190565b602080825282518282018190525f918401906040840190835b81811015614c8657614c75838551614c17565b602094909401939250600101614c62565b509095945050505050565b6001600160a01b0381168114614c14575f5ffd5b8035614cb081614c91565b919050565b5f5f6102408385031215614cc7575f5ffd5b614cd18484614af0565b9150610220830135614be581614c91565b5f5f8284036102e0811215614cf5575f5ffd5b614cff8585614af0565b925060c061021f1982011215614d13575f5ffd5b50610220830190509250929050565b5f5f5f5f5f60a08688031215614d36575f5ffd5b8535945060208601359350604086013560068110614d52575f5ffd5b94979396509394606081013594506080013592915050565b60088110614d7a57614d7a614bf0565b9052565b5f8151808452602084019350602083015f5b82811015614de75781515f6001600160a01b0382511688526001600160801b03602083015116602089015260408201519150614dcf6040890183614d6a565b50506060959095019460209190910190600101614d90565b5093949350505050565b602081525f6104c16020830184614d7e565b614d7a81614c04565b80516001600160a01b031682526020810151614e31602084018264ffffffffff169052565b506040810151614e446040840182614e03565b506060810151614e59606084018260ff169052565b506080810151614e6e608084018260ff169052565b5060a0810151614e8360a084018260ff169052565b5060c0810151614e9760c084018215159052565b5060e0810151614eaa60e0840182614d6a565b50610100810151614ec76101008401826001600160801b03169052565b50610120810151614ee46101208401826001600160801b03169052565b50610140810151614f016101408401826001600160a01b03169052565b50610160810151614f236101608401826bffffffffffffffffffffffff169052565b5061018090810151910152565b6101a08101610d108284614e0c565b5f5f5f60608486031215614f51575f5ffd5b505081359360208301359350604090920135919050565b5f5f5f6102608486031215614f7b575f5ffd5b614f858585614af0565b9250610220840135614f9681614c91565b9150610240840135614fa781614c91565b809150509250925092565b6001600160801b0381168114614c14575f5ffd5b8035614cb081614fb2565b803563ffffffff81168114614cb0575f5ffd5b61ffff81168114614c14575f5ffd5b8035614cb081614fe4565b67ffffffffffffffff81168114614c14575f5ffd5b8035614cb081614ffe565b803582526020808201359083015261503860408201614ca5565b6001600160a01b0316604083015261505260608201614ca5565b6001600160a01b0316606083015261506c60808201614ca5565b6001600160a01b0316608083015260a0818101359083015261509060c08201614fc6565b6001600160801b031660c08301526150aa60e08201614fc6565b6001600160801b031660e08301526150c56101008201614fd1565b63ffffffff166101008301526150de6101208201614ca5565b6001600160a01b03166101208301526150fa6101408201614ff3565b61ffff166101408301526151116101608201615013565b67ffffffffffffffff1661016083015261512e6101808201614fd1565b63ffffffff166101808301526151476101a08201614fd1565b63ffffffff166101a08301526101c081810135908301526101e080820135908301526151766102008201614fd1565b63ffffffff8116610200840152505050565b6102208101610d10828461501e565b634e487b7160e01b5f52604160045260245ffd5b60405160c0810167ffffffffffffffff811182821017156151ce576151ce615197565b60405290565b6040805190810167ffffffffffffffff811182821017156151ce576151ce615197565b6040516060810167ffffffffffffffff811182821017156151ce576151ce615197565b604051601f8201601f1916810167ffffffffffffffff8111828210171561524357615243615197565b604052919050565b80516bffffffffffffffffffffffff1981168114614cb0575f5ffd5b805164ffffffffff81168114614cb0575f5ffd5b80518015158114614cb0575f5ffd5b5f60c082840312801561529b575f5ffd5b506152a46151ab565b825181526152b46020840161524b565b60208201526152c560408401615267565b60408201526152d66060840161527b565b606082015260808301516152e981614fb2565b608082015260a08301516152fc81614fb2565b60a08201529392505050565b5f60208284031215615318575f5ffd5b81356104c181614c91565b634e487b7160e01b5f52601160045260245ffd5b60ff8181168382160190811115610d1057610d10615323565b8082028115828204841417610d1057610d10615323565b5f60208284031215615377575f5ffd5b6104c18261527b565b5f5f60408385031215615391575f5ffd5b825191506153a16020840161527b565b90509250929050565b5f602082840312156153ba575f5ffd5b6104c182614fd1565b80820180821115610d1057610d10615323565b81810381811115610d1057610d10615323565b634e487b7160e01b5f52603260045260245ffd5b5f608082840312801561540e575f5ffd5b506040516080810167ffffffffffffffff8111828210171561543257615432615197565b60405261543e8361527b565b815261544c6020840161527b565b6020820152604083015161545f81614fe4565b6040820152606083015161547281614fe4565b60608201529392505050565b5f5f5f60608486031215615490575f5ffd5b83516012811061549e575f5ffd5b92506154ac60208501615267565b91506154ba6040850161524b565b90509250925092565b5f60c08284031280156154d4575f5ffd5b506154dd6151ab565b8235815260208301356154ef81614c91565b602082015260408381013590820152606080840135908201526080808401359082015260a0928301359281019290925250919050565b60ff8281168282160390811115610d1057610d10615323565b60ff841681526060810161555184614c04565b602082019390935260400152919050565b5f60208284031215615572575f5ffd5b6104c182615267565b6001600160801b038181168382160190811115610d1057610d10615323565b6001815b60018411156155d5578085048111156155b9576155b9615323565b60018416156155c757908102905b60019390931c92800261559e565b935093915050565b5f826155eb57506001610d10565b816155f757505f610d10565b816001811461560d576002811461561757615633565b6001915050610d10565b60ff84111561562857615628615323565b50506001821b610d10565b5060208310610133831016604e8410600b8410161715615656575081810a610d10565b6156625f19848461559a565b805f190482111561567557615675615323565b029392505050565b5f6104c183836155dd565b5f60208284031215615698575f5ffd5b5051919050565b828152604081016156af83614c04565b8260208301529392505050565b5f8184825b85811015614c865781356156d481614c91565b6001600160a01b0316835260209283019291909101906001016156c1565b5f8151808452602084019350602083015f5b82811015614de75781516001600160a01b0316865260209586019590910190600101615704565b8451815260208086015190820152604080860151908201526060808601519082015260c06080820181905281018390525f8460e08301825b8681101561579357823561577681614c91565b6001600160a01b0316825260209283019290910190600101615763565b5083810360a08501526157a681866156f2565b98975050505050505050565b5f67ffffffffffffffff8211156157cb576157cb615197565b5060051b60200190565b5f82601f8301126157e4575f5ffd5b81516157f76157f2826157b2565b61521a565b8082825260208201915060208360051b860101925085831115615818575f5ffd5b602085015b8381101561583e57805161583081614ffe565b83526020928301920161581d565b5095945050505050565b5f5f5f6060848603121561585a575f5ffd5b835167ffffffffffffffff811115615870575f5ffd5b8401601f81018613615880575f5ffd5b805161588e6157f2826157b2565b8082825260208201915060208360051b8501019250888311156158af575f5ffd5b6020840193505b828410156158da5783516158c981614c91565b8252602093840193909101906158b6565b80965050505050602084015167ffffffffffffffff8111156158fa575f5ffd5b615906868287016157d5565b9250506154ba6040850161527b565b606081525f61592760608301866156f2565b82810360208401528085518083526020830191506020870192505f5b8181101561596b57835167ffffffffffffffff16835260209384019390920191600101615943565b505060409390930193909352509392505050565b5f6001820161599057615990615323565b5060010190565b5f816159a5576159a5615323565b505f190190565b5f82825180855260208501945060208160051b830101602085015f5b83811015615a2857848303601f19018852815180518085526020918201918501905f5b81811015615a0f576159fe838551614c17565b6020949094019392506001016159eb565b50506020998a01999094509290920191506001016159c8565b50909695505050505050565b615a3e818461501e565b610240610220820152615a5661024082018351614e0c565b5f6020830151615a6a6103e0840182614d6a565b506040830151805115156104008401526020810151151561042084015261ffff60408201511661044084015261ffff6060820151166104608401525060608301516102a0610480840152615ac26104e08401826159ac565b9050608084015161023f19848303016104a0850152615ae18282614d7e565b91505060a08401516146cf6104c08501826001600160a01b03169052565b5f82601f830112615b0e575f5ffd5b8151615b1c6157f2826157b2565b8082825260208201915060208360061b860101925085831115615b3d575f5ffd5b602085015b8381101561583e5760408188031215615b59575f5ffd5b615b616151d4565b8151615b6c81614c91565b81526020820151615b7c81614fb2565b6020828101919091529084529290920191604001615b42565b5f60208284031215615ba5575f5ffd5b815167ffffffffffffffff811115615bbb575f5ffd5b820160608185031215615bcc575f5ffd5b615bd46151f7565b81518152602082015167ffffffffffffffff811115615bf1575f5ffd5b8201601f81018613615c01575f5ffd5b8051615c0f6157f2826157b2565b8082825260208201915060208360051b850101925088831115615c30575f5ffd5b602084015b83811015615cce57805167ffffffffffffffff811115615c53575f5ffd5b8501603f81018b13615c63575f5ffd5b6020810151615c746157f2826157b2565b808282526020820191506020808460051b8601010192508d831115615c97575f5ffd5b6040840193505b82841015615cb9578351825260209384019390910190615c9e565b86525050602093840193919091019050615c35565b506020850152505050604082015167ffffffffffffffff811115615cf0575f5ffd5b615cfc86828501615aff565b604083015250949350505050565b602080825282518282018190525f918401906040840190835b81811015614c8657835180516001600160a01b031684526020908101516001600160801b03168185015290930192604090920191600101615d23565b60608101615d6d8286614d6a565b60ff93909316602082015260400152919050565b60128110614d7a57614d7a614bf0565b6102a08101615da0828861501e565b615dae610220830187615d81565b6102408201949094529115156102608301526001600160801b03166102809091015292915050565b5f60208284031215615de6575f5ffd5b81356104c181614fb2565b5f82615e0b57634e487b7160e01b5f52601260045260245ffd5b500490565b60608101615e1e8286614d6a565b60ff8416602083015264ffffffffff83166040830152949350505050565b6001600160801b0383168152604081016104c16020830184614d6a565b83815260608101615e6d6020830185615d81565b826040830152949350505050565b6102408101615e8a828561501e565b60ff83166102208301529392505050565b5f60ff821660ff8103615eb057615eb0615323565b60010192915050565b608081525f615ecb60808301876156f2565b82810360208401528086518083526020830191506020880192505f5b81811015615f05578351835260209384019390920191600101615ee7565b5050604084019590955250506001600160a01b03919091166060909101529291505056'
