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
export const mediationBytecode = '0x6101c0604052348015610010575f5ffd5b5060405161618c38038061618c83398101604081905261002f91610266565b60208101516001600160a01b0316158015906100bf5750306001600160a01b031681602001516001600160a01b0316635ba6284f6040518163ffffffff1660e01b8152600401602060405180830381865afa158015610090573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906100b49190610330565b6001600160a01b0316145b6100dc57604051635d3e855f60e11b815260040160405180910390fd5b306001600160a01b031681604001516001600160a01b0316635ba6284f6040518163ffffffff1660e01b8152600401602060405180830381865afa158015610126573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061014a9190610330565b6001600160a01b031614801561016d57506101008101516001600160a01b031615155b61018a57604051635d3e855f60e11b815260040160405180910390fd5b80516020820151604083015160608401516001600160a01b0390811660e090815291811660c090815292811660a0908152938116608090815285015193850151928501518116610140529182166101209081529282166101009081529084015190840151929093015181166101a052908116610180521661016052610352565b60405161014081016001600160401b038111828210171561023957634e487b7160e01b5f52604160045260245ffd5b60405290565b6001600160a01b0381168114610253575f5ffd5b50565b80516102618161023f565b919050565b5f610140828403128015610278575f5ffd5b5061028161020a565b61028a83610256565b815261029860208401610256565b60208201526102a960408401610256565b60408201526102ba60608401610256565b60608201526102cb60808401610256565b60808201526102dc60a08401610256565b60a08201526102ed60c08401610256565b60c08201526102fe60e08401610256565b60e08201526103106101008401610256565b6101008201526103236101208401610256565b6101208201529392505050565b5f60208284031215610340575f5ffd5b815161034b8161023f565b9392505050565b60805160a05160c05160e05161010051610120516101405161016051610180516101a051615d386104545f395f610d2f01525f81816102b401528181611d2701526143bf01525f8181612e250152613d2601525f6130c601525f8181610aa601526142fa01525f818161054f0152818161062701528181611e13015261249301525f818161293a0152818161402401526140d301525f81816129eb01528181612ebe015261419e01525f8181612172015281816122b5015281816147cb015261489201525f818161035001528181610dcb01528181610f800152818161105301528181611ca20152818161239601528181612fde0152613c920152615d385ff3fe608060405234801561000f575f5ffd5b506004361061016e575f3560e01c8063a4471647116100d2578063b5ac289611610088578063d49224e911610063578063d49224e9146102f1578063d8651ad014610311578063ecb797c914610324575f5ffd5b8063b5ac289614610294578063b60d4288146102a7578063b7fd743a146102de575f5ffd5b8063abc7d14d116100b8578063abc7d14d1461027a578063adf73a0414610283578063ae3e0f021461028c575f5ffd5b8063a447164714610254578063a9f092d814610267575f5ffd5b80637021b6321161012757806394e60f371161010d57806394e60f371461021957806395b1c29e1461022c578063a245a62f14610234575f5ffd5b80637021b632146101f35780638d3f498214610206575f5ffd5b806358db0fd11161015757806358db0fd1146101ad57806360556b6a146101c057806368214005146101d3575f5ffd5b8063429c245e1461017257806346b16f4114610187575b5f5ffd5b610185610180366004614adc565b610337565b005b61019a610195366004614af7565b610461565b6040519081526020015b60405180910390f35b6101856101bb366004614b0e565b6104c8565b6101856101ce366004614adc565b610986565b6101e66101e1366004614b92565b610c49565b6040516101a49190614c1e565b610185610201366004614c8a565b610d11565b610185610214366004614cb7565b610ead565b610185610227366004614cf7565b6111ca565b61019a600781565b610247610242366004614af7565b6114fe565b6040516101a49190614dc6565b610185610262366004614adc565b6115c6565b610185610275366004614adc565b61167a565b61019a610e1081565b61019a61025881565b61019a600281565b6101856102a2366004614adc565b6117b5565b6040516001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001681526020016101a4565b6101856102ec366004614adc565b611808565b6103046102ff366004614af7565b6118f2565b6040516101a49190614f05565b61018561031f366004614f14565b611a9e565b610185610332366004614f3d565b611c89565b604051638c0cff1f60e01b81525f906001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001690638c0cff1f90610385908590600401615154565b60c0604051808303815f875af11580156103a1573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906103c59190615256565b90506103f76103da60608401604085016152d4565b6001600160a01b0316336001600160a01b031614825f0151611db1565b610402813333611dfc565b80606001511561042b57610427815f0151338360a001516001600160801b031661214c565b5050565b60a081015181515f90815260208190526040902060010180546001600160801b03928316600160801b0292169190911790555050565b5f818152602081905260408120805461048e9061048990600160d01b900460ff166001615303565b612377565b815460028301546104c19291600160a01b9091046bffffffffffffffffffffffff16600160d01b90910460ff161b61531c565b9392505050565b5f5f6104d385612392565b909250905061051160015b8254600160c81b900460ff1660058111156104fb576104fb614bc5565b83549114908490600160c81b900460ff16612436565b80546040517f2ef4c881000000000000000000000000000000000000000000000000000000008152600160a01b90910464ffffffffff1660048201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690632ef4c88190602401602060405180830381865afa15801561059c573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906105c09190615333565b156105e55780546105de9083908390600160e01b900460ff16612471565b5050505050565b80546040517f4a5ae6d8000000000000000000000000000000000000000000000000000000008152600160a01b90910464ffffffffff1660048201525f9081907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690634a5ae6d8906024016040805180830381865afa158015610673573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610697919061534c565b845491935091508490600160a01b900464ffffffffff16826106fa576040517f9e18e987000000000000000000000000000000000000000000000000000000008152600481019290925264ffffffffff1660248201526044015b60405180910390fd5b505f905085156107135761070e87876125fd565b610715565b5f5b9050846101e08901358214610759576040517f506264fb0000000000000000000000000000000000000000000000000000000081526004016106f191815260200190565b505f5f610769878b8b8b8961262f565b915091508161080d57808061078a5750855460ff600160d81b909104166002145b156107bb576107af878b88600301545f5f1b036107a8576007612bff565b6006612bff565b50505050505050505050565b85546001908790601b906107da908490600160d81b900460ff16615303565b92506101000a81548160ff021916908360ff1602179055506107af8787885f01601c9054906101000a900460ff16612471565b5f6102586108236101c08d016101a08e01615376565b6108349063ffffffff16600261531c565b61083e904261538f565b610848919061538f565b87547fffffffffffff000000000000ffffffffffffffffffffffffffffffffffffffff16600160a01b64ffffffffff83160260ff60c81b191617790200000000000000000000000000000000000000000000000000178089555f8a815260016020908152604080832060ff600160d01b8604811685529252822080549495509391926108df92600160e01b909104909116906153a2565b90505b8154811015610977578181815481106108fd576108fd6153b5565b5f918252602091829020600290910201548a5460408051600160d01b90920460ff16825292810184905264ffffffffff8616928101929092526001600160a01b0316908b907fa56b7fe401dd6165e306b5e888c53b8234be978a1470844878277f6aa23928b19060600160405180910390a36001016108e2565b50505050505050505050505050565b5f5f61099183612392565b909250905060028154600160c81b900460ff1660058111156109b5576109b5614bc5565b03610a545780545f906109d3908490600160d01b900460ff16613189565b156109fa5781546109f59061025890600160a01b900464ffffffffff1661538f565b610a0b565b8154600160a01b900464ffffffffff165b9050610a17838261320f565b6003820154610a4e90151580610a3b57508254600160a01b900464ffffffffff1682145b83548590600160c81b900460ff16612436565b50610a8a565b610a5e60036104de565b8054600160e01b900460ff1615610a8a578054610a8a908390600160a01b900464ffffffffff1661320f565b604051636dcf0ed360e01b81526101c084013560048201525f907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690636dcf0ed390602401608060405180830381865afa158015610af3573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610b1791906153c9565b5f8481526001602090815260408083208654600160d01b900460ff168452825280832080548251818502810185019093528083529495509293610bfe939192859084015b82821015610bde575f84815260209081902060408051606081019091526002850290910180546001600160a01b03811683529192909190830190600160a01b900460ff166005811115610bb057610bb0614bc5565b6005811115610bc157610bc1614bc5565b815260200160018201548152505081526020019060010190610b5b565b50505050845f01601a9054906101000a900460ff16856003015485613254565b835460ff60c81b1916790500000000000000000000000000000000000000000000000000178455604081015190915015610c3d57610c3d84868561344b565b6105de848685846136c7565b5f82815260016020908152604080832060ff851684528252808320805482518185028101850190935280835260609492939192909184015b82821015610d04575f84815260209081902060408051606081019091526002850290910180546001600160a01b03811683529192909190830190600160a01b900460ff166005811115610cd657610cd6614bc5565b6005811115610ce757610ce7614bc5565b815260200160018201548152505081526020019060010190610c81565b5050505090505b92915050565b5f5f610d1c84612392565b9092509050610d56336001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000161483611db1565b610d8f60058254600160c81b900460ff166005811115610d7857610d78614bc5565b8354911415908490600160c81b900460ff16612436565b5f8154600160c81b900460ff166005811115610dad57610dad614bc5565b03610e9b57604051638c0cff1f60e01b81525f906001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001690638c0cff1f90610e00908890600401615154565b60c0604051808303815f875af1158015610e1c573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610e409190615256565b9050610e6b81858360600151610e6557610e606060890160408a016152d4565b611dfc565b5f611dfc565b8060600151610e995760a08101516001830180546001600160801b03928316600160801b0292169190911790555b505b610ea782856005612bff565b50505050565b5f5f610eb884612392565b9092509050610f0160028254600160c81b900460ff166005811115610edf57610edf614bc5565b148015610eee57506003820154155b82548490600160c81b900460ff16612436565b8054610f1c908390600160a01b900464ffffffffff1661320f565b8054610f4f905f90610f39908590600160d01b900460ff16613189565b83549110908490600160c81b900460ff16612436565b6040517f64482ac4000000000000000000000000000000000000000000000000000000008152600481018390525f907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316906364482ac490602401606060405180830381865afa158015610fcd573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610ff1919061544a565b92505f915050843584148015611036575061101260808701606088016152d4565b6001600160a01b031661102b60408701602088016152d4565b6001600160a01b0316145b801561111457506bffffffffffffffffffffffff198216611103467f0000000000000000000000000000000000000000000000000000000000000000611081368a90038a018a61548f565b6040805160208082018690526001600160a01b0380861683850152845160608085019190915291850151166080808401919091529284015160a0808401919091529084015160c08301529183015160e0820152908201516101008201525f90610120016040516020818303038152906040528051906020012090509392505050565b6bffffffffffffffffffffffff1916145b90508333826111485760405163259deeb560e11b815260048101929092526001600160a01b031660248201526044016106f1565b505061115385613959565b600384015561116284846139a9565b82546040805187820135815260608089013560208301526080808a013583850152600160a01b90940464ffffffffff1690820152905186927fe1355da6325389849d8f4aaaf042161de4404350b6eba059eae46520e3990397928290030190a2505050505050565b5f85815260208190526040902060028154600160c81b900460ff1660058111156111f6576111f6614bc5565b1480156112065750600381015415155b801561122157508054600160a01b900464ffffffffff164210155b156112305761123086826139a9565b61126860038254600160c81b900460ff16600581111561125257611252614bc5565b83549114908890600160c81b900460ff16612436565b80548690600160a01b900464ffffffffff164281116112aa576040516382742f0f60e01b8152600481019290925264ffffffffff1660248201526044016106f1565b50505f8681526001602090815260408083208454600160d01b900460ff16845290915281208054879081106112e1576112e16153b5565b5f91825260209091206002909102018054909150611332906001600160a01b03163314801561132c575060018254600160a01b900460ff16600581111561132a5761132a614bc5565b145b88611db1565b815460408051466020820152309181019190915260608101899052600160d01b90910460ff1660808201523360a082015260c0810185905260e081018490525f90610100016040516020818303038152906040528051906020012090505f8183600101541480156113b7575060048760058111156113b2576113b2614bc5565b148615145b90508080156113fb57508515806113df575060028760058111156113dd576113dd614bc5565b145b806113fb575060038760058111156113f9576113f9614bc5565b145b8933909161142e5760405163259deeb560e11b815260048101929092526001600160a01b031660248201526044016106f1565b5050600183018690558254879087908290869060ff60a01b1916600160a01b83600581111561145f5761145f614bc5565b0217905550508454600191508590601c90611485908490600160e01b900460ff166154f1565b92506101000a81548160ff021916908360ff160217905550336001600160a01b0316897f56d49ccff8bde7c0bececbedfbbe45739c00903ae02478c4d3ae0d4814f8798f865f01601a9054906101000a900460ff168a8a6040516114eb9392919061550a565b60405180910390a3505050505050505050565b606060025f8381526020019081526020015f20805480602002602001604051908101604052809291908181526020015f905b828210156115bb575f848152602090819020604080516060810182526002860290920180546001600160a01b0316835260018101546001600160801b03811694840194909452919290830190600160801b900460ff16600781111561159757611597614bc5565b60078111156115a8576115a8614bc5565b8152505081526020019060010190611530565b505050509050919050565b5f5f6115d183612392565b90925090505f60028254600160c81b900460ff1660058111156115f6576115f6614bc5565b14801561160557506003820154155b8015611627575081545f90611625908590600160d01b900460ff16613189565b115b82549091506116439082908590600160c81b900460ff16612436565b81545f906116629061025890600160a01b900464ffffffffff1661538f565b905061166e848261320f565b6105de84866004612bff565b5f5f61168583612392565b805491935091506116d190600160d01b900460ff166001148015610eee575060018254600160c81b900460ff1660058111156116c3576116c3614bc5565b1480610eee575060026104de565b5f6116e260608501604086016152d4565b6001600160a01b0316336001600160a01b03161480611721575061170c60808501606086016152d4565b6001600160a01b0316336001600160a01b0316145b80611735575081546001600160a01b031633145b9050611742811584611db1565b5f83815260026020526040902054839060071161178e576040517feadecde80000000000000000000000000000000000000000000000000000000081526004016106f191815260200190565b506002820154610ea7908490600160a01b90046bffffffffffffffffffffffff165f613a71565b5f5f6117c083612392565b90925090506117cf60046104de565b80546117ea908390600160a01b900464ffffffffff1661320f565b80546118039083908590600160f01b900460ff16612bff565b505050565b5f5f61181383612392565b909250905061182260046104de565b80548290600160a01b900464ffffffffff16428111611864576040516382742f0f60e01b8152600481019290925264ffffffffff1660248201526044016106f1565b506118bf905061187a60608501604086016152d4565b6001600160a01b0316336001600160a01b031614806118b957506118a460808501606086016152d4565b6001600160a01b0316336001600160a01b0316145b83611db1565b6118dd826118cc84610461565b8354600160f01b900460ff16613a71565b805460ff60f01b191681556118038282613be0565b604080516101a0810182525f80825260208201819052918101829052606081018290526080810182905260a0810182905260c0810182905260e0810182905261010081018290526101208101829052610140810182905261016081018290526101808101919091525f828152602081815260409182902082516101a08101845281546001600160a01b0381168252600160a01b810464ffffffffff169382019390935292909190830190600160c81b900460ff1660058111156119b7576119b7614bc5565b60058111156119c8576119c8614bc5565b8152815460ff600160d01b820481166020840152600160d81b820481166040840152600160e01b820481166060840152600160e81b820481161515608084015260a090920191600160f01b909104166007811115611a2857611a28614bc5565b6007811115611a3957611a39614bc5565b815260018201546001600160801b038082166020840152600160801b90910416604082015260028201546001600160a01b0381166060830152600160a01b90046bffffffffffffffffffffffff16608082015260039091015460a09091015292915050565b5f838152602081905260409020611ae360028254600160c81b900460ff166005811115611acd57611acd614bc5565b83549114908690600160c81b900460ff16612436565b80548490600160a01b900464ffffffffff16428111611b25576040516382742f0f60e01b8152600481019290925264ffffffffff1660248201526044016106f1565b50505f8481526001602090815260408083208454600160d01b900460ff1684529091528120805485908110611b5c57611b5c6153b5565b5f91825260209091206002909102018054909150611bac906001600160a01b031633148015611ba657505f8254600160a01b900460ff166005811115611ba457611ba4614bc5565b145b86611db1565b60018101839055805460ff60a01b1916600160a01b178155815460408051600160d01b90920460ff16825251339187917f2e78c2785da3d0292a163e8c042fd75ce2f1d70b7af1cc097de59cbef15856839181900360200190a381546001908390601c90611c25908490600160e01b900460ff166154f1565b82546101009290920a60ff8181021990931691831602179091558354600160e01b900416159050611c57575050505050565b815464ffffffffff60a01b1916600160a01b4264ffffffffff16021782556003820154156105de576105de85836139a9565b604051638c0cff1f60e01b81525f906001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001690638c0cff1f90611cd7908790600401615154565b60c0604051808303815f875af1158015611cf3573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611d179190615256565b9050611d5c336001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016148015611d55575081606001515b8251611db1565b611d67818484611dfc565b6001600160a01b03821615610ea757610ea7815f015183611d948460a001516001600160801b0316613c56565b8460a001516001600160801b0316611dac919061538f565b61214c565b803383610ea7576040517f8f8a244e00000000000000000000000000000000000000000000000000000000815260048101929092526001600160a01b031660248201526044016106f1565b604051630e84c36560e31b81524260048201525f907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316906374261b2890602401602060405180830381865afa158015611e60573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611e84919061552e565b604080516101a0810182526001600160a01b03868116825264ffffffffff8481166020808501918252600185870181815260608088018390525f6080808a0182905260a0808b0195909552918f0151151560c08a015260e08901819052908e01516001600160801b031661010089015261012088018190528b8716610140890152918d01516bffffffffffffffffffffffff1661016088015261018087018290528c5182529181905295909520845181549251909316600160a01b027fffffffffffffff00000000000000000000000000000000000000000000000000909216929093169190911717808255925193945090929091829060ff60c81b1916600160c81b836005811115611f9957611f99614bc5565b021790555060608201518154608084015160a085015160c08601511515600160e81b027fffff00ffffffffffffffffffffffffffffffffffffffffffffffffffffffffff60ff928316600160e01b02167fffff0000ffffffffffffffffffffffffffffffffffffffffffffffffffffffff938316600160d81b027fffffffff00ffffffffffffffffffffffffffffffffffffffffffffffffffffff93909616600160d01b029290921661ffff60d01b19909416939093179390931716919091171780825560e083015190829060ff60f01b1916600160f01b83600781111561208357612083614bc5565b02179055506101008201516101208301516001600160801b03908116600160801b0291161760018201556101408201516101608301516bffffffffffffffffffffffff16600160a01b026001600160a01b03918216176002830155610180909201516003909101558451604051918516917f35504d53d39ef700fe90826eb86c6f667d6f6943910a99169b771260972433519061213e90869086906001600160a01b0392909216825264ffffffffff16602082015260400190565b60405180910390a350505050565b60405163282d3fdf60e01b81526001600160a01b038381166004830152602482018390527f0000000000000000000000000000000000000000000000000000000000000000169063282d3fdf906044016020604051808303815f875af11580156121b8573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906121dc9190615333565b8383839091926122185760405163023dec6360e21b815260048101939093526001600160a01b03909116602483015260448201526064016106f1565b50506040805160018082528183019092525f925090816020015b604080518082019091525f80825260208201528152602001906001900390816122325790505090506040518060400160405280306001600160a01b03168152602001836001600160801b0316815250815f81518110612293576122936153b5565b6020908102919091010152604051634a4090d560e01b81526001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001690634a4090d5906122ee90869086908690600401615547565b5f604051808303815f87803b158015612305575f5ffd5b505af1158015612317573d5f5f3e3d5ffd5b5050505f858152602081905260409020600101805484925060109061234d908490600160801b90046001600160801b03166155c2565b92506101000a8154816001600160801b0302191690836001600160801b0316021790555050505050565b5f600161238860ff841660026156c4565b610d0b91906153a2565b5f5f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663b214220b846040518263ffffffff1660e01b81526004016123e09190615154565b602060405180830381865afa1580156123fb573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061241f91906156cf565b5f8181526020819052604090209094909350915050565b8181846105de576040517f2c51a0390000000000000000000000000000000000000000000000000000000081526004016106f19291906156e6565b604051630e84c36560e31b815242600482015260019082906001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016906374261b2890602401602060405180830381865afa1580156124d8573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906124fc919061552e565b84547fffffff00ffffff0000000000ffffffffffffffffffffffffffffffffffffffff16600160a01b64ffffffffff83160260ff60e01b191617600160e01b60ff841602178086558390869060ff60c81b1916600160c81b83600581111561256657612566614bc5565b021790555050835460408051600160d01b830460ff9081168252600160d81b8404166020820152600160a01b90920464ffffffffff16908201528592507f7dcc80037cec1a5b7332a82e0ef7f1181c404ae5f4dfa248ab460d464b49083d915060600160405180910390a26118038360057f457363616c617465640000000000000000000000000000000000000000000000613c62565b5f8282604051602001612611929190615703565b60405160208183030381529060405280519060200120905092915050565b5f8581526020818152604080832081516101a08101835281546001600160a01b0381168252600160a01b810464ffffffffff169482019490945284938493919291830190600160c81b900460ff16600581111561268e5761268e614bc5565b600581111561269f5761269f614bc5565b8152815460ff600160d01b820481166020840152600160d81b820481166040840152600160e01b820481166060840152600160e81b820481161515608084015260a090920191600160f01b9091041660078111156126ff576126ff614bc5565b600781111561271057612710614bc5565b815260018201546001600160801b038082166020840152600160801b90910416604082015260028201546001600160a01b0381166060830152600160a01b90046bffffffffffffffffffffffff1660808083019190915260039092015460a0909101528101519091505f906127889060ff168761538f565b11156127a2576bffffffffffffffffffffffff6101608201525b5f6127b1888360600151613cf4565b90505f6127d78a8a856060015160108760a0015160ff166127d2919061538f565b613d9c565b90505f60108460a0015160ff1683516127f091906153a2565b6127fa91906153a2565b5f8c8152600160209081526040808320606089015160ff9081168552925290912060a087015192935091165b5f811180156128355750835183105b15612b1b575f6128a08a8f89606001518a6080015188604051602001612880959493929190948552602085019390935260ff9182166040850152166060830152608082015260a00190565b604051602081830303815290604052805190602001205f1c8d8d88613fed565b6001600160a01b038116159850905087156128bb5750612b1b565b8085856128c781615739565b9650815181106128d9576128d96153b5565b6001600160a01b0392831660209182029290920101526101608801516040517fc2e7f87b00000000000000000000000000000000000000000000000000000000815283831660048201526bffffffffffffffffffffffff90911660248201527f00000000000000000000000000000000000000000000000000000000000000009091169063c2e7f87b906044016020604051808303815f875af1158015612982573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906129a69190615333565b80612a5757506040517fdc4857730000000000000000000000000000000000000000000000000000000081526001600160a01b038281166004830152602482018890527f0000000000000000000000000000000000000000000000000000000000000000169063dc485773906044016020604051808303815f875af1158015612a31573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190612a559190615333565b155b15612a625750612826565b604080516060810182526001600160a01b0383811682525f602080840182815294840182905287546001810189558883529120835160029092020180549190921673ffffffffffffffffffffffffffffffffffffffff1982168117835593519293919291839174ffffffffffffffffffffffffffffffffffffffffff191617600160a01b836005811115612af857612af8614bc5565b021790555060408201518160010155505081612b1390615751565b915050612826565b805f03612b345760015f97509750505050505050612bf5565b5f818760a0015160ff16612b4891906153a2565b90505b8015612bea578254612b95908490612b65906001906153a2565b81548110612b7557612b756153b5565b5f91825260208220600290910201546001600160a01b0316908890614152565b82805480612ba557612ba5615766565b5f8281526020812060025f1990930192830201805474ffffffffffffffffffffffffffffffffffffffffff19168155600101559055612be381615751565b9050612b4b565b505f97505050505050505b9550959350505050565b5f8381526020818152604080832081516101a08101835281546001600160a01b0381168252600160a01b810464ffffffffff1694820194909452929091830190600160c81b900460ff166005811115612c5a57612c5a614bc5565b6005811115612c6b57612c6b614bc5565b8152815460ff600160d01b820481166020840152600160d81b820481166040840152600160e01b820481166060840152600160e81b820481161515608084015260a090920191600160f01b909104166007811115612ccb57612ccb614bc5565b6007811115612cdc57612cdc614bc5565b815260018201546001600160801b038082166020840152600160801b90910416604082015260028201546001600160a01b0381166060830152600160a01b90046bffffffffffffffffffffffff16608082015260039182015460a090910152909150826007811115612d5057612d50614bc5565b148015612d815750612d6860608401604085016152d4565b6001600160a01b0316815f01516001600160a01b031614155b15612d8b57600491505b5f612d95836141cd565b5f8681526020819052604081206001810180546001600160801b031690558054929350600592869291906019908490839060ff60f01b1916600160f01b836007811115612de457612de4614bc5565b02179055508491906101000a81548160ff02191690836005811115612e0b57612e0b614bc5565b02179055505050505f612e2086868587614220565b90505f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316635036173f87846040518363ffffffff1660e01b8152600401612e71929190615802565b5f60405180830381865afa158015612e8b573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d908101601f19168201604052612eb29190810190615995565b90506001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001663e76fede6612ef36080890160608a016152d4565b612efc896145fa565b845160405160e085901b7fffffffff000000000000000000000000000000000000000000000000000000001681526001600160a01b039093166004840152602483019190915260448201523060648201526084015f604051808303815f87803b158015612f67575f5ffd5b505af1158015612f79573d5f5f3e3d5ffd5b50505050612f8c86838360200151614666565b612f998160400151614766565b867f7b8655ac1f0f81f441553458269ecb96c2f1e5e6bc88f9bedf0991b3260bc4ad868660600151845f0151604051612fd493929190615b0a565b60405180910390a27f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663e4fa8b8987613015886148fd565b7f4d656469617465640000000000000000000000000000000000000000000000008860c001518861304b5789610100015161304d565b5f5b6040518663ffffffff1660e01b815260040161306d959493929190615b3c565b5f604051808303815f87803b158015613084575f5ffd5b505af1158015613096573d5f5f3e3d5ffd5b5050505082806130b7575060018560078111156130b5576130b5614bc5565b145b15613180576001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001663e19911926130fb6080890160608a016152d4565b6040517fffffffff0000000000000000000000000000000000000000000000000000000060e084901b1681526001600160a01b039091166004820152602481018a905260a08901356044820152851560648201526084015f604051808303815f87803b158015613169575f5ffd5b505af115801561317b573d5f5f3e3d5ffd5b505050505b50505050505050565b5f82815260016020908152604080832060ff851684529091528120815b81548110156132075760018282815481106131c3576131c36153b5565b5f918252602090912060029091020154600160a01b900460ff1660058111156131ee576131ee614bc5565b036131ff576131fc83615739565b92505b6001016131a6565b505092915050565b818142811115610ea7576040517f1b4d46df000000000000000000000000000000000000000000000000000000008152600481019290925260248201526044016106f1565b6132766040805160608101909152805f81526020015f81526020015f81525090565b5f61328085614989565b90505f80805b8851811015613427575f8982815181106132a2576132a26153b5565b60200260200101516020015190505f60058111156132c2576132c2614bc5565b8160058111156132d4576132d4614bc5565b14806132f1575060018160058111156132ef576132ef614bc5565b145b156133085785604001805161330590615739565b90525b600481600581111561331c5761331c614bc5565b0361332d5761332a83615739565b92505b600281600581111561334157613341614bc5565b141580156133615750600381600581111561335e5761335e614bc5565b14155b1561336c575061341f565b60026133928b8481518110613383576133836153b5565b60200260200101518a8a6149ab565b60058111156133a3576133a3614bc5565b036133b8576133b184615739565b935061341d565b846133c58b848b8b614a1e565b1061341d5760028a83815181106133de576133de6153b5565b602002602001015160400151875f01886020018281525082600781111561340757613407614bc5565b600781111561341857613418614bc5565b905250505b505b600101613286565b5082821061343457600184525b82811061344057600384525b505050949350505050565b80545f90613464908490600160d01b900460ff16613cf4565b82549091505f9061347e90600160d01b900460ff16612377565b90505f8160018161349560e0890160c08a01615b81565b6001600160801b03166134a8919061538f565b6134b291906153a2565b6134bc9190615b9c565b5f8781526001602090815260408083208854600160d01b900460ff16845290915281209192505b81548110156136bd575f8282815481106134ff576134ff6153b5565b5f918252602090912060029091020154600160a01b900460ff16600581111561352a5761352a614bc5565b1415801561357557506001828281548110613547576135476153b5565b5f918252602090912060029091020154600160a01b900460ff16600581111561357257613572614bc5565b14155b6136b557600582828154811061358d5761358d6153b5565b5f9182526020909120600290910201805460ff60a01b1916600160a01b8360058111156135bc576135bc614bc5565b0217905550828660010160108282829054906101000a90046001600160801b03166135e791906155c2565b92506101000a8154816001600160801b0302191690836001600160801b0316021790555081818154811061361d5761361d6153b5565b5f91825260209182902060029091020154875460408051600160d01b90920460ff1682529281018690526001600160a01b03909116918a917f5c8016ea3e45f5163b76233010fd6fe91cb9f789bce0cf87fbc11da1e63c23cc910160405180910390a36136b5828281548110613695576136956153b5565b5f9182526020909120600290910201546001600160a01b03168685614152565b6001016134e3565b5050505050505050565b6001815160078111156136dc576136dc614bc5565b148061371157505f815160078111156136f7576136f7614bc5565b14158015613711575081546001600160d01b90910460ff16115b156138b85781545f90600160d01b900460ff166004148061376c575060018251600781111561374257613742614bc5565b14801561376c575061375a60608501604086016152d4565b83546001600160a01b03908116911614155b90508015613788576137828585845f0151612bff565b50610ea7565b8151600490613799610e104261538f565b855464ffffffffff8216600160a01b0264ffffffffff60a01b1982168117885587916019918591849160ff60f01b19167fff00ffffffffff0000000000ffffffffffffffffffffffffffffffffffffffff90911617600160f01b83600781111561380557613805614bc5565b02179055508491906101000a81548160ff0219169083600581111561382c5761382c614bc5565b021790555050835185546040518994507f51480f9e6beb5e87c051578078dd4048e0ab5147d86d1136314db81b16b2bc9793506138849291600160d01b810460ff1691600160a01b90910464ffffffffff1690615bbb565b60405180910390a26137828560087f52756c6564000000000000000000000000000000000000000000000000000000613c62565b80604001515f036138f3578154600319600160d01b90910460ff16016138e9576138e484846006612bff565b610ea7565b6138e48483613be0565b8154600160d81b900460ff1660011901613913576138e484846007612bff565b81546001908390601b90613932908490600160d81b900460ff16615303565b92506101000a81548160ff021916908360ff160217905550610ea784838360400151612471565b5f81604001358260600135836080013560405160200161398c939291909283526020830191909152604082015260600190565b604051602081830303815290604052805190602001209050919050565b80545f906139c2908490600160d01b900460ff16613189565b90506003816139d36102584261538f565b84547fffffff00ffffff0000000000ffffffffffffffffffffffffffffffffffffffff16600160a01b64ffffffffff83160260ff60e01b191617600160e01b60ff841602178086558390869060ff60c81b1916600160c81b836005811115613a3d57613a3d614bc5565b02179055505050506118038360067f436f6d6d69747465640000000000000000000000000000000000000000000000613c62565b613a7c83338461214c565b60025f8481526020019081526020015f206040518060600160405280336001600160a01b03168152602001846001600160801b03168152602001836007811115613ac857613ac8614bc5565b90528154600181810184555f938452602093849020835160029093020180546001600160a01b0390931673ffffffffffffffffffffffffffffffffffffffff199093169290921782559282015192810180546001600160801b039094167fffffffffffffffffffffffffffffffff00000000000000000000000000000000851681178255604084015193949293927fffffffffffffffffffffffffffffff00000000000000000000000000000000001617600160801b836007811115613b9057613b90614bc5565b02179055505050336001600160a01b0316837f4233c00de18e639089b70a084b5eb937666d52dd4e81851073bba8953c757be18484604051613bd3929190615be7565b60405180910390a3505050565b8054613c0890600460ff600160d01b8304811691909110918591600160c81b90910416612436565b8054613c1f90600160d01b900460ff166001615303565b815461ffff60d01b1916600160d01b60ff9283168102919091178084556104279285928592613c519291900416612377565b612471565b5f610d0b601483615b9c565b6040517f22e757df0000000000000000000000000000000000000000000000000000000081526001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016906322e757df90613ccb90869086908690600401615c04565b5f604051808303815f87803b158015613ce2575f5ffd5b505af1158015613180573d5f5f3e3d5ffd5b6040517fc8373c0a0000000000000000000000000000000000000000000000000000000081525f906001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000169063c8373c0a90613d5d9086908690600401615c26565b602060405180830381865afa158015613d78573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906104c191906156cf565b60605f613daa83600561538f565b905060015b8460ff168160ff1611613df4575f87815260016020908152604080832060ff85168452909152902054613de2908361538f565b9150613ded81615c46565b9050613daf565b508067ffffffffffffffff811115613e0e57613e0e615163565b604051908082528060200260200182016040528015613e37578160200160208202803683370190505b509150613e4a60608601604087016152d4565b613e5a60808701606088016152d4565b613e6a60a08801608089016152d4565b613e7c61014089016101208a016152d4565b5f8a81526020819052604081205487516001600160a01b03909116918891613ea657613ea66153b5565b6020026020010187600181518110613ec057613ec06153b5565b6020026020010188600281518110613eda57613eda6153b5565b6020026020010189600381518110613ef457613ef46153b5565b602002602001018a600481518110613f0e57613f0e6153b5565b6001600160a01b03968716602091820292909201015294841690945293821690925292831690915291169052600560015b8560ff168160ff1611613440575f88815260016020908152604080832060ff851684529091528120905b8154811015613fda57818181548110613f8457613f846153b5565b5f9182526020909120600290910201546001600160a01b03168685613fa881615739565b965081518110613fba57613fba6153b5565b6001600160a01b0390921660209283029190910190910152600101613f69565b505080613fe690615c46565b9050613f3f565b5f82156140a3576040517fe217bb850000000000000000000000000000000000000000000000000000000081526001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000169063e217bb859061405f908890889088908890600401615c9d565b602060405180830381865afa15801561407a573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061409e9190615d05565b614149565b6040517f76b75f550000000000000000000000000000000000000000000000000000000081526001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016906376b75f559061410a9088908690600401615d20565b602060405180830381865afa158015614125573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906141499190615d05565b95945050505050565b6040517f0e893e310000000000000000000000000000000000000000000000000000000081526001600160a01b03848116600483015260248201849052604482018390523060648301527f00000000000000000000000000000000000000000000000000000000000000001690630e893e3190608401613ccb565b5f60028260078111156141e2576141e2614bc5565b14806141ff575060048260078111156141fd576141fd614bc5565b145b80610d0b5750600582600781111561421957614219614bc5565b1492915050565b60408051610260810182525f60c0820181815260e08301829052610100830182905261012083018290526101408301829052610160830182905261018083018290526101a083018290526101c083018290526101e083018290526102008301829052610220830182905261024083018290528252602080830182905283516080808201865283825291810183905280850183905260608082018490529484015283830184905282019290925260a0810191909152604051636dcf0ed360e01b81526101c08501356004820152839083906001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001690636dcf0ed390602401608060405180830381865afa15801561433f573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061436391906153c9565b60408401819052836020810183600781111561438157614381614bc5565b600781111561439257614392614bc5565b90529290925250505f858152600260209081526040808320805482518185028101850190935280835290937f0000000000000000000000000000000000000000000000000000000000000000938592919084015b82821015614471575f848152602090819020604080516060810182526002860290920180546001600160a01b0316835260018101546001600160801b03811694840194909452919290830190600160801b900460ff16600781111561444d5761444d614bc5565b600781111561445e5761445e614bc5565b81525050815260200190600101906143e6565b5050506001600160a01b0390921660a085015260808401525050606083015160ff1667ffffffffffffffff8111156144ab576144ab615163565b6040519080825280602002602001820160405280156144de57816020015b60608152602001906001900390816144c95790505b50606082015260015b836060015160ff168160ff16116145f1575f86815260016020908152604080832060ff85168452825280832080548251818502810185019093528083529193909284015b828210156145ae575f84815260209081902060408051606081019091526002850290910180546001600160a01b03811683529192909190830190600160a01b900460ff16600581111561458057614580614bc5565b600581111561459157614591614bc5565b81526020016001820154815250508152602001906001019061452b565b5050505060608301516145c26001846154f1565b60ff16815181106145d5576145d56153b5565b6020026020010181905250806145ea90615c46565b90506144e7565b50949350505050565b5f61271060018161461361012086016101008701615376565b6146259063ffffffff1661271061538f565b61463560e0870160c08801615b81565b6001600160801b0316614648919061531c565b614652919061538f565b61465c91906153a2565b610d0b9190615b9c565b5f5b8151811015610ea7575f6146868561468184600161538f565b613cf4565b90505f5b83838151811061469c5761469c6153b5565b60200260200101515181101561475c575f856060015184815181106146c3576146c36153b5565b602002602001015182815181106146dc576146dc6153b5565b602002602001015190506005808111156146f8576146f8614bc5565b8160200151600581111561470e5761470e614bc5565b1461475357614753815f01518487878151811061472d5761472d6153b5565b60200260200101518581518110614746576147466153b5565b6020026020010151614152565b5060010161468a565b5050600101614668565b5f805b82518110156147ae57828181518110614784576147846153b5565b6020026020010151602001516001600160801b0316826147a4919061538f565b9150600101614769565b5060405163282d3fdf60e01b8152306004820152602481018290527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063282d3fdf906044016020604051808303815f875af1158015614819573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061483d9190615333565b5f30839091926148795760405163023dec6360e21b815260048101939093526001600160a01b03909116602483015260448201526064016106f1565b5050604051634a4090d560e01b81526001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000169150634a4090d5906148cc90309085908790600401615547565b5f604051808303815f87803b1580156148e3575f5ffd5b505af11580156148f5573d5f5f3e3d5ffd5b505050505050565b5f600182600781111561491257614912614bc5565b0361491f5750600d919050565b600382600781111561493357614933614bc5565b036149405750600f919050565b600682600781111561495457614954614bc5565b0361496157506010919050565b600782600781111561497557614975614bc5565b1461498157600e610d0b565b601192915050565b5f600361499583612377565b6149a090600261531c565b61465c90600261538f565b80515f90806149f157506002846020015160058111156149cd576149cd614bc5565b141580156149f157506003846020015160058111156149ee576149ee614bc5565b14155b15614a01575060208301516104c1565b82846040015114614a13576003614a16565b60025b949350505050565b5f805b85518110156145f1576003614a50878381518110614a4157614a416153b5565b602002602001015186866149ab565b6005811115614a6157614a61614bc5565b03614abd57825180614aac5750858581518110614a8057614a806153b5565b602002602001015160400151868281518110614a9e57614a9e6153b5565b602002602001015160400151145b15614abd57614aba82615739565b91505b600101614a21565b5f6102208284031215614ad6575f5ffd5b50919050565b5f6102208284031215614aed575f5ffd5b6104c18383614ac5565b5f60208284031215614b07575f5ffd5b5035919050565b5f5f5f6102408486031215614b21575f5ffd5b614b2b8585614ac5565b925061022084013567ffffffffffffffff811115614b47575f5ffd5b8401601f81018613614b57575f5ffd5b803567ffffffffffffffff811115614b6d575f5ffd5b8660208260051b8401011115614b81575f5ffd5b939660209190910195509293505050565b5f5f60408385031215614ba3575f5ffd5b82359150602083013560ff81168114614bba575f5ffd5b809150509250929050565b634e487b7160e01b5f52602160045260245ffd5b60068110614be957614be9614bc5565b50565b6001600160a01b0381511682525f6020820151614c0881614bd9565b6020840152506040908101519082015260600190565b602080825282518282018190525f918401906040840190835b81811015614c5b57614c4a838551614bec565b602094909401939250600101614c37565b509095945050505050565b6001600160a01b0381168114614be9575f5ffd5b8035614c8581614c66565b919050565b5f5f6102408385031215614c9c575f5ffd5b614ca68484614ac5565b9150610220830135614bba81614c66565b5f5f8284036102e0811215614cca575f5ffd5b614cd48585614ac5565b925060c061021f1982011215614ce8575f5ffd5b50610220830190509250929050565b5f5f5f5f5f60a08688031215614d0b575f5ffd5b8535945060208601359350604086013560068110614d27575f5ffd5b94979396509394606081013594506080013592915050565b60088110614d4f57614d4f614bc5565b9052565b5f8151808452602084019350602083015f5b82811015614dbc5781515f6001600160a01b0382511688526001600160801b03602083015116602089015260408201519150614da46040890183614d3f565b50506060959095019460209190910190600101614d65565b5093949350505050565b602081525f6104c16020830184614d53565b614d4f81614bd9565b80516001600160a01b031682526020810151614e06602084018264ffffffffff169052565b506040810151614e196040840182614dd8565b506060810151614e2e606084018260ff169052565b506080810151614e43608084018260ff169052565b5060a0810151614e5860a084018260ff169052565b5060c0810151614e6c60c084018215159052565b5060e0810151614e7f60e0840182614d3f565b50610100810151614e9c6101008401826001600160801b03169052565b50610120810151614eb96101208401826001600160801b03169052565b50610140810151614ed66101408401826001600160a01b03169052565b50610160810151614ef86101608401826bffffffffffffffffffffffff169052565b5061018090810151910152565b6101a08101610d0b8284614de1565b5f5f5f60608486031215614f26575f5ffd5b505081359360208301359350604090920135919050565b5f5f5f6102608486031215614f50575f5ffd5b614f5a8585614ac5565b9250610220840135614f6b81614c66565b9150610240840135614f7c81614c66565b809150509250925092565b6001600160801b0381168114614be9575f5ffd5b8035614c8581614f87565b803563ffffffff81168114614c85575f5ffd5b61ffff81168114614be9575f5ffd5b8035614c8581614fb9565b803567ffffffffffffffff81168114614c85575f5ffd5b803582526020808201359083015261500460408201614c7a565b6001600160a01b0316604083015261501e60608201614c7a565b6001600160a01b0316606083015261503860808201614c7a565b6001600160a01b0316608083015260a0818101359083015261505c60c08201614f9b565b6001600160801b031660c083015261507660e08201614f9b565b6001600160801b031660e08301526150916101008201614fa6565b63ffffffff166101008301526150aa6101208201614c7a565b6001600160a01b03166101208301526150c66101408201614fc8565b61ffff166101408301526150dd6101608201614fd3565b67ffffffffffffffff166101608301526150fa6101808201614fa6565b63ffffffff166101808301526151136101a08201614fa6565b63ffffffff166101a08301526101c081810135908301526101e080820135908301526151426102008201614fa6565b63ffffffff8116610200840152505050565b6102208101610d0b8284614fea565b634e487b7160e01b5f52604160045260245ffd5b60405160c0810167ffffffffffffffff8111828210171561519a5761519a615163565b60405290565b6040805190810167ffffffffffffffff8111828210171561519a5761519a615163565b6040516060810167ffffffffffffffff8111828210171561519a5761519a615163565b604051601f8201601f1916810167ffffffffffffffff8111828210171561520f5761520f615163565b604052919050565b80516bffffffffffffffffffffffff1981168114614c85575f5ffd5b805164ffffffffff81168114614c85575f5ffd5b80518015158114614c85575f5ffd5b5f60c0828403128015615267575f5ffd5b50615270615177565b8251815261528060208401615217565b602082015261529160408401615233565b60408201526152a260608401615247565b606082015260808301516152b581614f87565b608082015260a08301516152c881614f87565b60a08201529392505050565b5f602082840312156152e4575f5ffd5b81356104c181614c66565b634e487b7160e01b5f52601160045260245ffd5b60ff8181168382160190811115610d0b57610d0b6152ef565b8082028115828204841417610d0b57610d0b6152ef565b5f60208284031215615343575f5ffd5b6104c182615247565b5f5f6040838503121561535d575f5ffd5b8251915061536d60208401615247565b90509250929050565b5f60208284031215615386575f5ffd5b6104c182614fa6565b80820180821115610d0b57610d0b6152ef565b81810381811115610d0b57610d0b6152ef565b634e487b7160e01b5f52603260045260245ffd5b5f60808284031280156153da575f5ffd5b506040516080810167ffffffffffffffff811182821017156153fe576153fe615163565b60405261540a83615247565b815261541860208401615247565b6020820152604083015161542b81614fb9565b6040820152606083015161543e81614fb9565b60608201529392505050565b5f5f5f6060848603121561545c575f5ffd5b83516012811061546a575f5ffd5b925061547860208501615233565b915061548660408501615217565b90509250925092565b5f60c08284031280156154a0575f5ffd5b506154a9615177565b8235815260208301356154bb81614c66565b602082015260408381013590820152606080840135908201526080808401359082015260a0928301359281019290925250919050565b60ff8281168282160390811115610d0b57610d0b6152ef565b60ff841681526060810161551d84614bd9565b602082019390935260400152919050565b5f6020828403121561553e575f5ffd5b6104c182615233565b5f606082016001600160a01b0386168352846020840152606060408401528084518083526080850191506020860192505f5b818110156155b557835180516001600160a01b031684526020908101516001600160801b03168185015290930192604090920191600101615579565b5090979650505050505050565b6001600160801b038181168382160190811115610d0b57610d0b6152ef565b6001815b600184111561561c57808504811115615600576156006152ef565b600184161561560e57908102905b60019390931c9280026155e5565b935093915050565b5f8261563257506001610d0b565b8161563e57505f610d0b565b8160018114615654576002811461565e5761567a565b6001915050610d0b565b60ff84111561566f5761566f6152ef565b50506001821b610d0b565b5060208310610133831016604e8410600b841016171561569d575081810a610d0b565b6156a95f1984846155e1565b805f19048211156156bc576156bc6152ef565b029392505050565b5f6104c18383615624565b5f602082840312156156df575f5ffd5b5051919050565b828152604081016156f683614bd9565b8260208301529392505050565b5f8184825b85811015614c5b57813561571b81614c66565b6001600160a01b031683526020928301929190910190600101615708565b5f6001820161574a5761574a6152ef565b5060010190565b5f8161575f5761575f6152ef565b505f190190565b634e487b7160e01b5f52603160045260245ffd5b5f82825180855260208501945060208160051b830101602085015f5b838110156157f657848303601f19018852815180518085526020918201918501905f5b818110156157dd576157cc838551614bec565b6020949094019392506001016157b9565b50506020998a0199909450929092019150600101615796565b50909695505050505050565b61580c8184614fea565b61024061022082015261582461024082018351614de1565b5f60208301516158386103e0840182614d3f565b506040830151805115156104008401526020810151151561042084015261ffff60408201511661044084015261ffff6060820151166104608401525060608301516102a06104808401526158906104e084018261577a565b9050608084015161023f19848303016104a08501526158af8282614d53565b91505060a08401516145f16104c08501826001600160a01b03169052565b5f67ffffffffffffffff8211156158e6576158e6615163565b5060051b60200190565b5f82601f8301126158ff575f5ffd5b815161591261590d826158cd565b6151e6565b8082825260208201915060208360061b860101925085831115615933575f5ffd5b602085015b8381101561598b576040818803121561594f575f5ffd5b6159576151a0565b815161596281614c66565b8152602082015161597281614f87565b6020828101919091529084529290920191604001615938565b5095945050505050565b5f602082840312156159a5575f5ffd5b815167ffffffffffffffff8111156159bb575f5ffd5b8201606081850312156159cc575f5ffd5b6159d46151c3565b81518152602082015167ffffffffffffffff8111156159f1575f5ffd5b8201601f81018613615a01575f5ffd5b8051615a0f61590d826158cd565b8082825260208201915060208360051b850101925088831115615a30575f5ffd5b602084015b83811015615ace57805167ffffffffffffffff811115615a53575f5ffd5b8501603f81018b13615a63575f5ffd5b6020810151615a7461590d826158cd565b808282526020820191506020808460051b8601010192508d831115615a97575f5ffd5b6040840193505b82841015615ab9578351825260209384019390910190615a9e565b86525050602093840193919091019050615a35565b506020850152505050604082015167ffffffffffffffff811115615af0575f5ffd5b615afc868285016158f0565b604083015250949350505050565b60608101615b188286614d3f565b60ff93909316602082015260400152919050565b60128110614d4f57614d4f614bc5565b6102a08101615b4b8288614fea565b615b59610220830187615b2c565b6102408201949094529115156102608301526001600160801b03166102809091015292915050565b5f60208284031215615b91575f5ffd5b81356104c181614f87565b5f82615bb657634e487b7160e01b5f52601260045260245ffd5b500490565b60608101615bc98286614d3f565b60ff8416602083015264ffffffffff83166040830152949350505050565b6001600160801b0383168152604081016104c16020830184614d3f565b83815260608101615c186020830185615b2c565b826040830152949350505050565b6102408101615c358285614fea565b60ff83166102208301529392505050565b5f60ff821660ff8103615c5b57615c5b6152ef565b60010192915050565b5f8151808452602084019350602083015f5b82811015614dbc5781516001600160a01b0316865260209586019590910190600101615c76565b84815260606020820181905281018390525f8460808301825b86811015615ce6578235615cc981614c66565b6001600160a01b0316825260209283019290910190600101615cb6565b508381036040850152615cf98186615c64565b98975050505050505050565b5f60208284031215615d15575f5ffd5b81516104c181614c66565b828152604060208201525f614a166040830184615c6456'
