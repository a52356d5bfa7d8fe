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
            name: 'storageS',
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
            name: 'storageS',
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
            name: 'storageS',
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
            name: 'storageS',
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
            name: 'storageS',
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
            name: 'storageS',
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
            name: 'storageS',
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
            name: 'storageS',
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
            name: 'storageS',
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
            name: 'storageS',
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
export const mediationBytecode = '0x610200604052348015610010575f5ffd5b506040516164d63803806164d683398101604081905261002f91610417565b60208101516001600160a01b0316158015906100bf5750306001600160a01b031681602001516001600160a01b0316635ba6284f6040518163ffffffff1660e01b8152600401602060405180830381865afa158015610090573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906100b491906104e1565b6001600160a01b0316145b6100dc57604051635d3e855f60e11b815260040160405180910390fd5b306001600160a01b031681604001516001600160a01b0316635ba6284f6040518163ffffffff1660e01b8152600401602060405180830381865afa158015610126573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061014a91906104e1565b6001600160a01b031614801561016d57506101008101516001600160a01b031615155b61018a57604051635d3e855f60e11b815260040160405180910390fd5b60016001605a1b0381602001516001600160a01b031663fc0c546a6040518163ffffffff1660e01b8152600401602060405180830381865afa1580156101d2573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906101f691906104e1565b6001600160a01b03166318160ddd6040518163ffffffff1660e01b8152600401602060405180830381865afa158015610231573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906102559190610503565b111561027457604051635d3e855f60e11b815260040160405180910390fd5b805160208083015160408085015160608601516001600160a01b0390811660e090815291811660c090815293811660a09081529581166080908152870151958701519387015181166101405292831661012090815294831661010090815290860151908601519486015183166101a05293821661018052921661016052466101e0819052835192517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f936103979385937f8ad88815c51549d3e46351c97253bb46393faae42f910fe5816141b4428188b0937fc89efdaa54c0f20c7adf612882df0950f5a951637e0307cdcb4c672f298b8bc6939192019485526020850193909352604084019190915260608301526001600160a01b0316608082015260a00190565b60408051601f1981840301815291905280516020909101206101c0525061051a9050565b60405161014081016001600160401b03811182821017156103ea57634e487b7160e01b5f52604160045260245ffd5b60405290565b6001600160a01b0381168114610404575f5ffd5b50565b8051610412816103f0565b919050565b5f610140828403128015610429575f5ffd5b506104326103bb565b61043b83610407565b815261044960208401610407565b602082015261045a60408401610407565b604082015261046b60608401610407565b606082015261047c60808401610407565b608082015261048d60a08401610407565b60a082015261049e60c08401610407565b60c08201526104af60e08401610407565b60e08201526104c16101008401610407565b6101008201526104d46101208401610407565b6101208201529392505050565b5f602082840312156104f1575f5ffd5b81516104fc816103f0565b9392505050565b5f60208284031215610513575f5ffd5b5051919050565b60805160a05160c05160e05161010051610120516101405161016051610180516101a0516101c0516101e051615ebb61061b5f395f61194501525f611a1801525f61035501525f81816102b401528181610ef501528181611c120152613bdc01525f611dfc01525f61210d01525f818161151a0152613ad601525f8181610503015281816105d901528181611b2f01526121fa01525f818161253501526126f601525f8181611e96015281816125eb01526143b801525f8181611f810152612fc701525f81816103d9015281816109ba01528181610a8d01528181610e7001528181610fa30152818161199a0152818161202501526140750152615ebb5ff3fe608060405234801561000f575f5ffd5b506004361061016e575f3560e01c806395b1c29e116100d2578063ae686b7611610088578063d49224e911610063578063d49224e9146102f1578063d8651ad014610311578063deeadf6b14610324575f5ffd5b8063ae686b7614610294578063b60d4288146102a7578063ccabbe27146102de575f5ffd5b8063abc7d14d116100b8578063abc7d14d1461027a578063adf73a0414610283578063ae3e0f021461028c575f5ffd5b806395b1c29e14610252578063a245a62f1461025a575f5ffd5b806368214005116101275780638ebd91531161010d5780638ebd91531461021957806392f036371461022c57806394e60f371461023f575f5ffd5b806368214005146101e65780637f8c0f2a14610206575f5ffd5b8063348426c011610157578063348426c01461019a57806346b16f41146101ad57806357b0e744146101d3575f5ffd5b806306fd7d9214610172578063127ea73514610187575b5f5ffd5b610185610180366004614a6c565b610337565b005b610185610195366004614aa4565b610490565b6101856101a8366004614b28565b610926565b6101c06101bb366004614b68565b610c3c565b6040519081526020015b60405180910390f35b6101856101e1366004614b7f565b610c91565b6101f96101f4366004614b9a565b610db7565b6040516101ca9190614c18565b610185610214366004614c60565b610e57565b610185610227366004614b7f565b610f8a565b61018561023a366004614b7f565b611084565b61018561024d366004614caa565b61111d565b6101c0600781565b61026d610268366004614b68565b61135c565b6040516101ca9190614d75565b6101c0610e1081565b6101c061025881565b6101c0600281565b6101856102a2366004614b7f565b611424565b6040516001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001681526020016101ca565b6101856102ec366004614b7f565b61162c565b6103046102ff366004614b68565b611670565b6040516101ca9190614efc565b61018561031f366004614f0b565b611703565b610185610332366004614b7f565b611866565b5f5f6103428461193a565b909250905061037c336001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000161483611a8c565b6103a460058260400151600581111561039757610397614bc2565b1415838360400151611ad7565b5f816040015160058111156103bb576103bb614bc2565b0361047d57604051637a7d8acf60e01b81525f906001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001690637a7d8acf9061040e908890600401615123565b60c0604051808303815f875af115801561042a573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061044e9190615225565b9050610479818583606001516104735761046e6060890160408a016152a3565b611b12565b5f611b12565b9150505b61048a8285836005611d42565b50505050565b5f5f61049b8561193a565b90925090506104c860015b826040015160058111156104bc576104bc614bc2565b14838360400151611ad7565b60208101516040517f2ef4c88100000000000000000000000000000000000000000000000000000000815264ffffffffff90911660048201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690632ef4c88190602401602060405180830381865afa158015610550573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061057491906152be565b156105925761058b82828360a0015160ff166121d8565b5050505050565b60208101516040517f4a5ae6d800000000000000000000000000000000000000000000000000000000815264ffffffffff90911660048201525f9081906001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001690634a5ae6d8906024016040805180830381865afa15801561061d573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061064191906152d7565b91509150808484602001519091610699576040517f9e18e987000000000000000000000000000000000000000000000000000000008152600481019290925264ffffffffff1660248201526044015b60405180910390fd5b505f905085156106b2576106ad8787612339565b6106b4565b5f5b90508461020089013582146106f8576040517f506264fb00000000000000000000000000000000000000000000000000000000815260040161069091815260200190565b505f5f610709878b888c8c8a61236b565b9150915081515f0361077357808061072857506002866080015160ff16145b1561074457610738878b886128a7565b50505050505050505050565b6001866080018181516107579190615315565b60ff90811690915260a0880151610738925089918991166121d8565b60026107ad61025861078d6101c08e016101a08f0161532e565b61079e9063ffffffff166002615347565b6107a8919061535e565b6129d6565b64ffffffffff81166020890152604088018260058111156107d0576107d0614bc2565b60058111156107e1576107e1614bc2565b9052505f90505b825181101561091b575f876101a00151600189606001516108099190615371565b60ff166004811061081c5761081c61538a565b6020020180519061082c8261539e565b60ff1660ff1681525060ff16905061086661085f8584815181106108525761085261538a565b60200260200101516129e1565b5f80612a63565b5f8a815260046020908152604080832060608d015160081b61ff00168617845290915290205583518490839081106108a0576108a061538a565b60200260200101516001600160a01b0316897fa56b7fe401dd6165e306b5e888c53b8234be978a1470844878277f6aa23928b18a60600151848c6020015160405161090a9392919060ff939093168352602083019190915264ffffffffff16604082015260600190565b60405180910390a3506001016107e8565b506107388787612a8f565b5f5f6109318461193a565b909250905061097460028260400151600581111561095157610951614bc2565b14801561096957505f83815260026020526040902054155b838360400151611ad7565b61098982826020015164ffffffffff16612aad565b6040517f64482ac4000000000000000000000000000000000000000000000000000000008152600481018390525f907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316906364482ac490602401606060405180830381865afa158015610a07573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610a2b91906153bc565b92505f915050843584148015610a705750610a4c60808701606088016152a3565b6001600160a01b0316610a6560408701602088016152a3565b6001600160a01b0316145b8015610b4e57506bffffffffffffffffffffffff198216610b3d467f0000000000000000000000000000000000000000000000000000000000000000610abb368a90038a018a615401565b6040805160208082018690526001600160a01b0380861683850152845160608085019190915291850151166080808401919091529284015160a0808401919091529084015160c08301529183015160e0820152908201516101008201525f90610120016040516020818303038152906040528051906020012090509392505050565b6bffffffffffffffffffffffff1916145b9050833382610b825760405163259deeb560e11b815260048101929092526001600160a01b03166024820152604401610690565b5050610b9e5f610b928686612af2565b11858560400151611ad7565b610ba785612b95565b5f85815260026020526040902055610bbf8484612be5565b610bc98484612a8f565b837fe1355da6325389849d8f4aaaf042161de4404350b6eba059eae46520e39903978660400135876060013588608001358760200151604051610c2c94939291909384526020840192909252604083015264ffffffffff16606082015260800190565b60405180910390a2505050505050565b5f5f610c4783612c62565b9050610c6281606001516001610c5d9190615315565b612cb1565b816060015160ff168261016001516bffffffffffffffffffffffff16901b610c8a9190615347565b9392505050565b5f5f610c9c8361193a565b91509150610cdb816060015160ff1660011480156109695750600182604001516005811115610ccd57610ccd614bc2565b1480610969575060026104a6565b5f610cec60608501604086016152a3565b6001600160a01b0316336001600160a01b03161480610d2b5750610d1660808501606086016152a3565b6001600160a01b0316336001600160a01b0316145b80610d3f575081516001600160a01b031633145b9050610d4c811584611a8c565b5f838152600560205260409020548390600711610d98576040517feadecde800000000000000000000000000000000000000000000000000000000815260040161069091815260200190565b5061048a838361016001516bffffffffffffffffffffffff165f612ccc565b60605f610dc384612c62565b5f85815260026020526040902054610180820152905060ff83161580610df25750806060015160ff168360ff16115b15610e4057604080515f8082526020820190925290610e37565b604080516060810182525f80825260208083018290529282015282525f19909201910181610e0c5790505b50915050610e51565b610e4d8482856001612e53565b9150505b92915050565b604051637a7d8acf60e01b81525f906001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001690637a7d8acf90610ea5908790600401615123565b60c0604051808303815f875af1158015610ec1573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610ee59190615225565b9050610f2a336001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016148015610f23575081606001515b8251611a8c565b8051610f4090610f3b838686611b12565b612a8f565b6001600160a01b0382161561048a5761048a815f015183610f6d8460a001516001600160801b0316612f7c565b8460a001516001600160801b0316610f85919061535e565b612f88565b604051637a7d8acf60e01b81525f906001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001690637a7d8acf90610fd8908590600401615123565b60c0604051808303815f875af1158015610ff4573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906110189190615225565b905061104a61102d60608401604085016152a3565b6001600160a01b0316336001600160a01b031614825f0151611a8c565b805161105b90610f3b833380611b12565b80606001511561108057611080815f0151338360a001516001600160801b0316612f88565b5050565b5f5f61108f8361193a565b90925090505f6002826040015160058111156110ad576110ad614bc2565b1480156110c557505f83815260026020526040902054155b80156110d957505f6110d78484612af2565b115b90506110ea81848460400151611ad7565b5f610258836020015164ffffffffff16611104919061535e565b90506111108482612aad565b61058b8486856004611d42565b5f61112786612c62565b905060028160400151600581111561114157611141614bc2565b1480156111595750806020015164ffffffffff164210155b801561117157505f8681526002602052604090205415155b1561118a576111808682612be5565b61118a8682612a8f565b6111b16003826040015160058111156111a5576111a5614bc2565b14878360400151611ad7565b6020810151869064ffffffffff811642106111ef576040516382742f0f60e01b8152600481019290925264ffffffffff166024820152604401610690565b50505f6111ff8783886001613086565b606083810151604080514660208083019190915230828401529381018c905260ff90921660808301523360a083015260c0820188905260e080830188905281518084039091018152610100909201905280519101209091505f81831864ffffffffff191615801561129a57506112758688613146565b600681111561128657611286614bc2565b87600681111561129857611298614bc2565b145b90508833826112ce5760405163259deeb560e11b815260048101929092526001600160a01b03166024820152604401610690565b50506112e76112e08463ffffffff1690565b8888612a63565b5f8a815260046020908152604080832060608901805160081b61ff00168e178552925291829020929092559051905133918b917f56d49ccff8bde7c0bececbedfbbe45739c00903ae02478c4d3ae0d4814f8798f91611349918c908c90615463565b60405180910390a3505050505050505050565b606060055f8381526020019081526020015f20805480602002602001604051908101604052809291908181526020015f905b82821015611419575f848152602090819020604080516060810182526002860290920180546001600160a01b0316835260018101546001600160801b03811694840194909452919290830190600160801b900460ff1660078111156113f5576113f5614bc2565b600781111561140657611406614bc2565b815250508152602001906001019061138e565b505050509050919050565b5f5f61142f8361193a565b5f8281526002602081905260409091205461018083015291935091508160400151600581111561146157611461614bc2565b036114df575f6114718383612af2565b1561149457610258826020015164ffffffffff1661148f919061535e565b6114a1565b816020015164ffffffffff165b90506114ad8382612aad565b6101808201516114d9901515806114ce5750826020015164ffffffffff1682145b848460400151611ad7565b5061150f565b6114e960036104a6565b5f6114f48383612af2565b111561150f5761150f82826020015164ffffffffff16612aad565b5f6001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001663cf3c99a16101e086013561155761018088016101608901615488565b6040516001600160e01b031960e085901b168152600481019290925267ffffffffffffffff166024820152604401608060405180830381865afa1580156115a0573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906115c491906154a3565b90505f6115d7848485606001515f612e53565b90505f6115ef828560600151866101800151866131a5565b90506115fd858560056133cf565b60408101511561161857611618858786858560400151613405565b61162485878684613726565b505050505050565b5f5f6116378361193a565b909250905061164660046104a6565b61165b82826020015164ffffffffff16612aad565b61166b8284838460e00151611d42565b505050565b611678614949565b61168182612c62565b5f8381526002602052604090205461018082015290506005816040015160058111156116af576116af614bc2565b146116ce576116be8282613907565b6001600160801b03166101208201525b6003816040015160058111156116e6576116e6614bc2565b036116fe576116f58282612af2565b60ff1660a08201525b919050565b5f61170d84612c62565b905061173660028260400151600581111561172a5761172a614bc2565b14858360400151611ad7565b6020810151849064ffffffffff81164210611774576040516382742f0f60e01b8152600481019290925264ffffffffff166024820152604401610690565b50505f6117838583865f613086565b905061179763ffffffff8216600185612a63565b5f86815260046020908152604080832060608701805160081b61ff00168a17855290835292819020939093559051915160ff9092168252339187917f2e78c2785da3d0292a163e8c042fd75ce2f1d70b7af1cc097de59cbef1585683910160405180910390a360018260a0018181516118109190615371565b60ff90811690915260a0840151165f03905061185c5761182f5f6129d6565b64ffffffffff166020808401919091525f868152600290915260409020541561185c5761185c8583612be5565b61058b8583612a8f565b5f5f6118718361193a565b909250905061188060046104a6565b6020810151829064ffffffffff811642106118be576040516382742f0f60e01b8152600481019290925264ffffffffff166024820152604401610690565b5061191990506118d460608501604086016152a3565b6001600160a01b0316336001600160a01b0316148061191357506118fe60808501606086016152a3565b6001600160a01b0316336001600160a01b0316145b83611a8c565b6119308261192684610c3c565b8360e00151612ccc565b61166b8282613997565b5f611943614949565b7f00000000000000000000000000000000000000000000000000000000000000004614611a13576040517f44da35200000000000000000000000000000000000000000000000000000000081526001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016906344da3520906119cf908690600401615123565b602060405180830381865afa1580156119ea573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611a0e9190615524565b611a7a565b611a7a7f0000000000000000000000000000000000000000000000000000000000000000611a40856139e9565b6040517f19010000000000000000000000000000000000000000000000000000000000008152600281019290925260228201526042902090565b9150611a8582612c62565b9050915091565b80338361048a576040517f8f8a244e00000000000000000000000000000000000000000000000000000000815260048101929092526001600160a01b03166024820152604401610690565b81818461058b576040517f2c51a03900000000000000000000000000000000000000000000000000000000815260040161069092919061553b565b611b1a614949565b604051630e84c36560e31b81524260048201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316906374261b2890602401602060405180830381865afa158015611b7c573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611ba0919061554f565b64ffffffffff166020820152600160a08201819052606082018190528080604084018190525050506060840151608085015160a08601516bffffffffffffffffffffffff166101608401526001600160801b0316610100830152151560c08201526001600160a01b03821615611c81577f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316826001600160a01b031614611c50576001611c53565b60025b8161014001906002811115611c6a57611c6a614bc2565b90816002811115611c7d57611c7d614bc2565b9052505b816001600160a01b0316836001600160a01b031614611cd55783515f908152600160205260409020805473ffffffffffffffffffffffffffffffffffffffff19166001600160a01b03851690811790915581525b826001600160a01b0316845f01517f35504d53d39ef700fe90826eb86c6f667d6f6943910a99169b77126097243351848460200151604051611d339291906001600160a01b0392909216825264ffffffffff16602082015260400190565b60405180910390a39392505050565b6003816007811115611d5657611d56614bc2565b148015611d6a5750611d688383613a27565b155b15611d73575060045b5f611d7d82613a6a565b5f868152600260205260409020549091508290611d9a8786613907565b6001600160801b038116610120870152610180860182905260e08601836007811115611dc857611dc8614bc2565b6007811115611dd957611dd9614bc2565b815250505050611deb858460056133cf565b5f611df7868686613abd565b90505f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663b7b9041587846040518363ffffffff1660e01b8152600401611e489291906155f0565b5f604051808303815f875af1158015611e63573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d908101601f19168201604052611e8a9190810190615783565b90506001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001663e76fede6611ecb6080890160608a016152a3565b611ed489613d69565b845160405160e085901b6001600160e01b03191681526001600160a01b039093166004840152602483019190915260448201523060648201526084015f604051808303815f87803b158015611f27575f5ffd5b505af1158015611f39573d5f5f3e3d5ffd5b50505050611f4c86838360200151613dd5565b60408082015190517f55bedd6f0000000000000000000000000000000000000000000000000000000081526001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016916355bedd6f91611fb591906004016158f8565b5f604051808303815f87803b158015611fcc575f5ffd5b505af1158015611fde573d5f5f3e3d5ffd5b505050606086015182516040518a93507f7b8655ac1f0f81f441553458269ecb96c2f1e5e6bc88f9bedf0991b3260bc4ad9261201b92899261594d565b60405180910390a27f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663359fee658761205c87613fb9565b7f4d656469617465640000000000000000000000000000000000000000000000008960c0015188612092578a6101000151612094565b5f5b6040518663ffffffff1660e01b81526004016120b495949392919061597f565b5f604051808303815f87803b1580156120cb575f5ffd5b505af11580156120dd573d5f5f3e3d5ffd5b5050505082806120fe575060018460078111156120fc576120fc614bc2565b145b156121cf576001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016636a2cf6a46121426080890160608a016152a3565b8960a08a013561215860e08c0160c08d016159c4565b6040516001600160e01b031960e087901b1681526001600160a01b039094166004850152602484019290925260448301526001600160801b031660648201528515608482015260a4015f604051808303815f87803b1580156121b8575f5ffd5b505af11580156121ca573d5f5f3e3d5ffd5b505050505b50505050505050565b604051630e84c36560e31b815242600482015260019082906001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016906374261b2890602401602060405180830381865afa15801561223f573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190612263919061554f565b64ffffffffff8116602086015260ff821660a08601526040850183600581111561228f5761228f614bc2565b60058111156122a0576122a0614bc2565b8152505050506122b08383612a8f565b60608281015160808401516020808601516040805160ff9586168152949093169184019190915264ffffffffff16828201525185927f7dcc80037cec1a5b7332a82e0ef7f1181c404ae5f4dfa248ab460d464b49083d928290030190a261166b8360057f457363616c617465640000000000000000000000000000000000000000000000614045565b5f828260405160200161234d9291906159df565b60405160208183030381529060405280519060200120905092915050565b60605f5f61237d8888606001516140d7565b90505f61239f8a8a8a60108c60a0015160ff1661239a919061535e565b61411a565b90508760a0015160ff1667ffffffffffffffff8111156123c1576123c1615132565b6040519080825280602002602001820160405280156123ea578160200160208202803683370190505b5093505f5f90505f6040518060a001604052805f5f1b81526020018b60a0015160ff16815260200160108c60a0015160ff16612426919061535e565b81526020015f8c6080015160ff168c8c9050612442919061535e565b11612452578b6101600151612460565b6bffffffffffffffffffffffff5b6bffffffffffffffffffffffff1681525f60209091015290505b5f816020015111801561249057505f8160400151115b801561249a575084155b1561281f57868c8b606001518c6080015184604001516040516020016124e5959493929190948552602085019390935260ff9182166040850152166060830152608082015260a00190565b60408051601f1981840301815291815281516020909201919091208252517f6550d7ff00000000000000000000000000000000000000000000000000000000815260609081906001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001690636550d7ff906125709086908f908f908b90600401615a4e565b5f60405180830381865afa15801561258a573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d908101601f191682016040526125b19190810190615b4b565b6040517fdd0f463800000000000000000000000000000000000000000000000000000000815290995091935091505f906001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000169063dd0f46389061262490869086908c90600401615c18565b6020604051808303815f875af1158015612640573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906126649190615524565b9050825184604001516126779190615c82565b6001608086015260408501525f5b8351811015612816576126bd878583815181106126a4576126a461538a565b6020026020010151815160010180835260200290910152565b600182821c165f036127af575f8382815181106126dc576126dc61538a565b602002602001015167ffffffffffffffff1611156127aa577f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663a58411948583815181106127355761273561538a565b60200260200101516040518263ffffffff1660e01b815260040161276891906001600160a01b0391909116815260200190565b6020604051808303815f875af1158015612784573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906127a891906152be565b505b61280e565b8381815181106127c1576127c161538a565b60200260200101518a87806127d590615c95565b9850815181106127e7576127e761538a565b6001600160a01b039092166020928302919091018201528501805161280b90615cad565b90525b600101612685565b5050505061247a565b80602001515f0361283757505f935061289c92505050565b818652612887868367ffffffffffffffff81111561285757612857615132565b604051908082528060200260200182016040528015612880578160200160208202803683370190505b5086614388565b5050604080515f815260208101909152935050505b965096945050505050565b5f8160e0015160078111156128be576128be614bc2565b14806128fa57505f816101a00151600183606001516128dd9190615371565b60ff16600481106128f0576128f061538a565b602002015160ff16115b1561292b575f8381526002602052604081205461166b918591859185919003612924576007611d42565b6006611d42565b60018160600181815161293e9190615371565b60ff169052505f8381526005602052604090208054600790829061296490600190615c82565b815481106129745761297461538a565b5f918252602090912060016002909202010180547fffffffffffffffffffffffffffffff00ffffffffffffffffffffffffffffffff16600160801b8360078111156129c1576129c1614bc2565b021790555061048a8484848560e00151611d42565b5f610e51824261535e565b6001600160a01b0381165f908152600660205260409020548015612a0457919050565b60085f8154612a1290615c95565b91829055506001600160a01b039092165f8181526006602090815260408083208684526007909252909120805473ffffffffffffffffffffffffffffffffffffffff19169092179091558290555090565b5f836020846006811115612a7957612a79614bc2565b64ffffffffff198516911b171790509392505050565b612a98816143f3565b5f928352602083905260409092209190915550565b81814281111561048a576040517f1b4d46df00000000000000000000000000000000000000000000000000000000815260048101929092526024820152604401610690565b5f805b826101a0015160018460600151612b0c9190615371565b60ff1660048110612b1f57612b1f61538a565b602002015160ff16811015612b8e575f8481526004602052604081206060850151600192612b64929160081b61ff0016851781526020019081526020015f20546145a3565b6006811115612b7557612b75614bc2565b03612b8657612b8382615c95565b91505b600101612af5565b5092915050565b5f816040013582606001358360800135604051602001612bc8939291909283526020830191909152604082015260600190565b604051602081830303815290604052805190602001209050919050565b60035f612bf36102586129d6565b64ffffffffff8116602085015260ff821660a085015260408401836005811115612c1f57612c1f614bc2565b6005811115612c3057612c30614bc2565b8152505050506110808260067f436f6d6d69747465640000000000000000000000000000000000000000000000614045565b612c6a614949565b5f82815260208190526040902054612c81816145bd565b9150600160ea82901c811603612cab575f838152600160205260409020546001600160a01b031682525b50919050565b5f6001612cc260ff84166002615da5565b610e519190615c82565b612cd7833384612f88565b5f8381526003602052604081208054849290612cf490849061535e565b90915550505f8381526005602090815260409182902082516060810184523381526001600160801b03861692810192909252918101836007811115612d3b57612d3b614bc2565b90528154600181810184555f938452602093849020835160029093020180546001600160a01b0390931673ffffffffffffffffffffffffffffffffffffffff199093169290921782559282015192810180546001600160801b039094167fffffffffffffffffffffffffffffffff00000000000000000000000000000000851681178255604084015193949293927fffffffffffffffffffffffffffffff00000000000000000000000000000000001617600160801b836007811115612e0357612e03614bc2565b02179055505050336001600160a01b0316837f4233c00de18e639089b70a084b5eb937666d52dd4e81851073bba8953c757be18484604051612e46929190615db0565b60405180910390a3505050565b6101a0830151606090612e67600185615371565b60ff1660048110612e7a57612e7a61538a565b602002015160ff1667ffffffffffffffff811115612e9a57612e9a615132565b604051908082528060200260200182016040528015612ee357816020015b604080516060810182525f80825260208083018290529282015282525f19909201910181612eb85790505b5090505f5b8151811015612f73575f868152600460209081526040808320600888901b61ff001685178452909152902054612f4d8185612f23575f612f42565b63ffffffff83165f908152600760205260409020546001600160a01b03165b886101800151614746565b838381518110612f5f57612f5f61538a565b602090810291909101015250600101612ee8565b50949350505050565b5f610e51601483615dcd565b6040517f521802080000000000000000000000000000000000000000000000000000000081526001600160a01b038381166004830152602482018390527f000000000000000000000000000000000000000000000000000000000000000016906352180208906044016020604051808303815f875af115801561300d573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061303191906152be565b838383909192611624576040517f08f7b18c00000000000000000000000000000000000000000000000000000000815260048101939093526001600160a01b0390911660248301526044820152606401610690565b5f6130c4846101a00151600186606001516130a19190615371565b60ff16600481106130b4576130b461538a565b602002015160ff16841086611a8c565b505f848152600460209081526040808320606087015160081b61ff00168617845282528083205433845260069092529091205461313e9063ffffffff8316148015613138575082600681111561311c5761311c614bc2565b613125836145a3565b600681111561313657613136614bc2565b145b86611a8c565b949350505050565b5f82810361315657506004610e51565b7fd1cf78d3ce4a4a6d19843ee5a224272e614671e08e319e3b248d0a54e8e962db830361318557506006610e51565b600282600681111561319957613199614bc2565b14612cab576003610c8a565b6131c76040805160608101909152805f81526020015f81526020015f81525090565b5f6131d18561480e565b90505f8080805b895181101561339e575f8a82815181106131f4576131f461538a565b60200260200101516020015190505f600681111561321457613214614bc2565b81600681111561322657613226614bc2565b14806132435750600181600681111561324157613241614bc2565b145b1561325a5786604001805161325790615c95565b90525b600481600681111561326e5761326e614bc2565b0361327f5761327c84615c95565b93505b600681600681111561329357613293614bc2565b036132a4576132a183615c95565b92505b60028160068111156132b8576132b8614bc2565b141580156132d8575060038160068111156132d5576132d5614bc2565b14155b156132e35750613396565b60026133098c84815181106132fa576132fa61538a565b60200260200101518b8b614830565b600681111561331a5761331a614bc2565b0361332f5761332885615c95565b9450613394565b8561333c8c848c8c6148a2565b106133945760028b83815181106133555761335561538a565b602002602001015160400151885f01896020018281525082600781111561337e5761337e614bc2565b600781111561338f5761338f614bc2565b905250505b505b6001016131d8565b508383106133ab57600185525b8382106133b757600385525b8381106133c357600685525b50505050949350505050565b604082018160058111156133e5576133e5614bc2565b908160058111156133f8576133f8614bc2565b90525061166b8383612a8f565b5f6134138460600151612cb1565b90505f8160018161342a60e08a0160c08b016159c4565b6001600160801b031661343d919061535e565b6134479190615c82565b6134519190615dcd565b905061345d8382615347565b5f888152600360205260408120805490919061347a90849061535e565b909155505f90508367ffffffffffffffff81111561349a5761349a615132565b6040519080825280602002602001820160405280156134c3578160200160208202803683370190505b5090505f8467ffffffffffffffff8111156134e0576134e0615132565b604051908082528060200260200182016040528015613509578160200160208202803683370190505b5090505f5b8651811015613702575f87828151811061352a5761352a61538a565b602002602001015160200151600681111561354757613547614bc2565b14158015613584575060018782815181106135645761356461538a565b602002602001015160200151600681111561358157613581614bc2565b14155b6136fa575f8a815260046020526040812060608a01516135c29190839060081b61ff001685175b81526020019081526020015f205463ffffffff1690565b90506135ed8160058a85815181106135dc576135dc61538a565b602002602001015160400151612a63565b5f8c815260046020908152604080832060608e015160081b61ff00168717845290915290205561361c87615cad565b5f8281526007602052604090205485519198506001600160a01b031690869086908a90811061364d5761364d61538a565b60200260200101858a815181106136665761366661538a565b6020026020010182815250826001600160a01b03166001600160a01b0316815250505083878151811061369b5761369b61538a565b60200260200101516001600160a01b03168b7f5c8016ea3e45f5163b76233010fd6fe91cb9f789bce0cf87fbc11da1e63c23cc8b60600151886040516136f092919060ff929092168252602082015260400190565b60405180910390a3505b60010161350e565b5061371b82826137168b8b606001516140d7565b614388565b505050505050505050565b60018151600781111561373b5761373b614bc2565b148061376b57505f8151600781111561375657613756614bc2565b1415801561376b57506001826060015160ff16115b1561388657600460ff16826060015160ff160361379657613791848484845f0151611d42565b61048a565b80516004906137a6610e106129d6565b64ffffffffff811660208601526040850160e086018360078111156137cd576137cd614bc2565b60078111156137de576137de614bc2565b90528360058111156137f2576137f2614bc2565b600581111561380357613803614bc2565b815250505050837f51480f9e6beb5e87c051578078dd4048e0ab5147d86d1136314db81b16b2bc97825f01518460600151856020015160405161384893929190615dec565b60405180910390a261385a8483612a8f565b6137918460087f52756c6564000000000000000000000000000000000000000000000000000000614045565b80604001515f036138c057600460ff16826060015160ff16036138b0576137918484846006611d42565b5f60e08301526137918483613997565b6002826080015160ff16036138dc576137918484846007611d42565b6001826080018181516138ef9190615315565b60ff16905250604081015161048a90859084906121d8565b5f8281526003602052604081205490826101400151600281111561392d5761392d614bc2565b1461395357610160820151613950906bffffffffffffffffffffffff1682615e18565b90505b6002826101400151600281111561396c5761396c614bc2565b03610e515761398d8261016001516bffffffffffffffffffffffff16612f7c565b610c8a9082615e18565b6139b3600460ff16826060015160ff1610838360400151611ad7565b60608101516139c3906001615315565b5f608083015260ff166060820181905261108090839083906139e490612cb1565b6121d8565b6040517f7a8c4cfadd28058c6e57e6756b200f08e07cb02178c8870be21c7e834912ed698082525f9161024084602083013761026090209392505050565b80515f906001600160a01b03161580610c8a5750613a4b60608401604085016152a3565b6001600160a01b0316825f01516001600160a01b031614905092915050565b5f6002826007811115613a7f57613a7f614bc2565b1480613a9c57506004826007811115613a9a57613a9a614bc2565b145b80610e5157506005826007811115613ab657613ab6614bc2565b1492915050565b613ac56149c3565b60e082015182906001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001663cf3c99a16101e0870135613b1361018089016101608a01615488565b6040516001600160e01b031960e085901b168152600481019290925267ffffffffffffffff166024820152604401608060405180830381865afa158015613b5c573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190613b8091906154a3565b604084018190528360208101836007811115613b9e57613b9e614bc2565b6007811115613baf57613baf614bc2565b90529290925250505f848152600560209081526040808320805482518185028101850190935280835290937f0000000000000000000000000000000000000000000000000000000000000000938592919084015b82821015613c8e575f848152602090819020604080516060810182526002860290920180546001600160a01b0316835260018101546001600160801b03811694840194909452919290830190600160801b900460ff166007811115613c6a57613c6a614bc2565b6007811115613c7b57613c7b614bc2565b8152505081526020019060010190613c03565b5050506001600160a01b0390921660a085015260808401525050606082015160ff1667ffffffffffffffff811115613cc857613cc8615132565b604051908082528060200260200182016040528015613cfb57816020015b6060815260200190600190039081613ce65790505b50606082015260015b826060015160ff168160ff1611613d6157613d228584836001612e53565b6060830151613d32600184615371565b60ff1681518110613d4557613d4561538a565b602002602001018190525080613d5a9061539e565b9050613d04565b509392505050565b5f612710600181613d826101208601610100870161532e565b613d949063ffffffff1661271061535e565b613da460e0870160c088016159c4565b6001600160801b0316613db79190615347565b613dc1919061535e565b613dcb9190615c82565b610e519190615dcd565b5f5b815181101561048a575f5f90505f838381518110613df757613df761538a565b60200260200101515167ffffffffffffffff811115613e1857613e18615132565b604051908082528060200260200182016040528015613e41578160200160208202803683370190505b5090505f5b8151811015613f68575f86606001518581518110613e6657613e6661538a565b60200260200101518281518110613e7f57613e7f61538a565b6020026020010151905060056006811115613e9c57613e9c614bc2565b81602001516006811115613eb257613eb2614bc2565b03613ebd5750613f60565b805f0151868681518110613ed357613ed361538a565b60200260200101518381518110613eec57613eec61538a565b6020026020010151848681518110613f0657613f0661538a565b60200260200101888881518110613f1f57613f1f61538a565b60200260200101518781518110613f3857613f3861538a565b60209081029190910101919091526001600160a01b039091169052613f5c84615c95565b9350505b600101613e46565b505f848481518110613f7c57613f7c61538a565b60200260200101519050613f8f82849052565b828152613fab82826137168a613fa689600161535e565b6140d7565b505050806001019050613dd7565b5f6001826007811115613fce57613fce614bc2565b03613fdb5750600d919050565b6003826007811115613fef57613fef614bc2565b03613ffc5750600f919050565b600682600781111561401057614010614bc2565b0361401d57506010919050565b600782600781111561403157614031614bc2565b1461403d57600e610e51565b601192915050565b6040517f22e757df0000000000000000000000000000000000000000000000000000000081526001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016906322e757df906140ae90869086908690600401615e37565b5f604051808303815f87803b1580156140c5575f5ffd5b505af11580156121cf573d5f5f3e3d5ffd5b5f5f6140e28361480e565b9050806001826140f187613d69565b6140fc906002615347565b614106919061535e565b6141109190615c82565b610e4d9190615dcd565b60605f61412883600561535e565b90505f5b846060015160ff1681101561416e57846101a0015181600481106141525761415261538a565b60200201516141649060ff168361535e565b915060010161412c565b508067ffffffffffffffff81111561418857614188615132565b6040519080825280602002602001820160405280156141b1578160200160208202803683370190505b5091506141c460608601604087016152a3565b6141d460808701606088016152a3565b6141e460a08801608089016152a3565b6141f661014089016101208a016152a3565b875f0151865f8151811061420c5761420c61538a565b60200260200101876001815181106142265761422661538a565b60200260200101886002815181106142405761424061538a565b602002602001018960038151811061425a5761425a61538a565b602002602001018a6004815181106142745761427461538a565b6001600160a01b03968716602091820292909201015294841690945293821690925292831690915291169052600560015b856060015160ff168160ff1611614378575f5b6101a08701516142c9600184615371565b60ff16600481106142dc576142dc61538a565b602002015160ff16811015614367575f89815260046020526040812060079190614311908261ff00600888901b1686176135ab565b815260208101919091526040015f20546001600160a01b0316858461433581615c95565b9550815181106143475761434761538a565b6001600160a01b03909216602092830291909101909101526001016142b8565b506143718161539e565b90506142a5565b50825250949350505050565b9052565b6040517f4b7225bc0000000000000000000000000000000000000000000000000000000081526001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001690634b7225bc906140ae908690869086903090600401615e4b565b5f60d88260400151600581111561440c5761440c614bc2565b901b607e8361016001516bffffffffffffffffffffffff16901b60248461010001516001600160801b0316901b846020015164ffffffffff16171717905060e58260e00151600781111561446257614462614bc2565b901b60e08360a0015160ff16901b60de846080015160ff16901b60db856060015160ff16901b1717178117905060ed826101a001516001600481106144a9576144a961538a565b602002015160ff16901b60eb836101a001515f600481106144cc576144cc61538a565b602002015160ff16901b60e884610140015160028111156144ef576144ef614bc2565b901b17178117905060f9826101a001516003600481106145115761451161538a565b602002015160ff16901b60f3836101a001516002600481106145355761453561538a565b602002015160ff16901b17811790508160c001511561456e577c1000000000000000000000000000000000000000000000000000000000175b81516001600160a01b0316156116fe577d04000000000000000000000000000000000000000000000000000000000017919050565b5f602082901c60ff166006811115610e5157610e51614bc2565b6145c5614949565b640fffffffff821660208201526b03ffffffffffffffffffffff602483901c8116610100830152607e83901c1661016082015260d882901c600716600581111561461157614611614bc2565b8160400190600581111561462757614627614bc2565b9081600581111561463a5761463a614bc2565b905250600760db83901c81166060830152600360de84901c166080830152600f60e084901c1660a0830152600160e484901c81161460c083015260e583901c81169081111561468b5761468b614bc2565b8160e0019060078111156146a1576146a1614bc2565b908160078111156146b4576146b4614bc2565b905250600360e883901c1660028111156146d0576146d0614bc2565b81610140019060028111156146e7576146e7614bc2565b908160028111156146fa576146fa614bc2565b9052506101a081018051600360eb85901c1690528051603f60ed85901c8116602090920191909152815160f385901c8216604090910152905160f99390931c1660609092019190915290565b604080516060810182525f80825260208201819052918101919091526040518060600160405280846001600160a01b03168152602001614785866145a3565b600681111561479657614796614bc2565b815264ffffffffff19861660209091015290505f6002826020015160068111156147c2576147c2614bc2565b14806147e357506003826020015160068111156147e1576147e1614bc2565b145b90508080156147fa575082851864ffffffffff1916155b15613d615760408201839052509392505050565b5f600361481a83612cb1565b614825906002615347565b613dcb90600261535e565b80515f9080614876575060028460200151600681111561485257614852614bc2565b14158015614876575060038460200151600681111561487357614873614bc2565b14155b1561488657506020830151610c8a565b8284604001511461489857600361313e565b6002949350505050565b5f805b8551811015612f735760036148d48783815181106148c5576148c561538a565b60200260200101518686614830565b60068111156148e5576148e5614bc2565b036149415782518061493057508585815181106149045761490461538a565b6020026020010151604001518682815181106149225761492261538a565b602002602001015160400151145b156149415761493e82615c95565b91505b6001016148a5565b604080516101c0810182525f80825260208201819052918101829052606081018290526080810182905260a0810182905260c0810182905260e0810182905261010081018290526101208101829052610140810182905261016081018290526101808101919091526101a081016149be614a1b565b905290565b6040518060c001604052806149d6614949565b81526020015f8152604080516080810182525f808252602082810182905292820181905260608201529101908152606060208201819052604082018190525f91015290565b60405180608001604052806004906020820280368337509192915050565b5f6102408284031215612cab575f5ffd5b6001600160a01b0381168114614a5e575f5ffd5b50565b80356116fe81614a4a565b5f5f6102608385031215614a7e575f5ffd5b614a888484614a39565b9150610240830135614a9981614a4a565b809150509250929050565b5f5f5f6102608486031215614ab7575f5ffd5b614ac18585614a39565b925061024084013567ffffffffffffffff811115614add575f5ffd5b8401601f81018613614aed575f5ffd5b803567ffffffffffffffff811115614b03575f5ffd5b8660208260051b8401011115614b17575f5ffd5b939660209190910195509293505050565b5f5f828403610300811215614b3b575f5ffd5b614b458585614a39565b925060c061023f1982011215614b59575f5ffd5b50610240830190509250929050565b5f60208284031215614b78575f5ffd5b5035919050565b5f6102408284031215614b90575f5ffd5b610c8a8383614a39565b5f5f60408385031215614bab575f5ffd5b82359150602083013560ff81168114614a99575f5ffd5b634e487b7160e01b5f52602160045260245ffd5b6007811061438457614384614bc2565b6001600160a01b0381511682525f6020820151614c066020850182614bd6565b50506040908101519082015260600190565b602080825282518282018190525f918401906040840190835b81811015614c5557614c44838551614be6565b602094909401939250600101614c31565b509095945050505050565b5f5f5f6102808486031215614c73575f5ffd5b614c7d8585614a39565b9250610240840135614c8e81614a4a565b9150610260840135614c9f81614a4a565b809150509250925092565b5f5f5f5f5f60a08688031215614cbe575f5ffd5b8535945060208601359350604086013560078110614cda575f5ffd5b94979396509394606081013594506080013592915050565b6008811061438457614384614bc2565b5f8151808452602084019350602083015f5b82811015614d6b5781515f6001600160a01b0382511688526001600160801b03602083015116602089015260408201519150614d536040890183614cf2565b50506060959095019460209190910190600101614d14565b5093949350505050565b602081525f610c8a6020830184614d02565b6006811061438457614384614bc2565b6003811061438457614384614bc2565b805f5b600481101561048a57815160ff16845260209384019390910190600101614daa565b80516001600160a01b031682526020810151614df1602084018264ffffffffff169052565b506040810151614e046040840182614d87565b506060810151614e19606084018260ff169052565b506080810151614e2e608084018260ff169052565b5060a0810151614e4360a084018260ff169052565b5060c0810151614e5760c084018215159052565b5060e0810151614e6a60e0840182614cf2565b50610100810151614e876101008401826001600160801b03169052565b50610120810151614ea46101208401826001600160801b03169052565b50610140810151614eb9610140840182614d97565b50610160810151614edb6101608401826bffffffffffffffffffffffff169052565b506101808101516101808301526101a081015161166b6101a0840182614da7565b6102208101610e518284614dcc565b5f5f5f60608486031215614f1d575f5ffd5b505081359360208301359350604090920135919050565b6001600160801b0381168114614a5e575f5ffd5b80356116fe81614f34565b803563ffffffff811681146116fe575f5ffd5b61ffff81168114614a5e575f5ffd5b80356116fe81614f66565b67ffffffffffffffff81168114614a5e575f5ffd5b80356116fe81614f80565b8035825260208082013590830152614fba60408201614a61565b6001600160a01b03166040830152614fd460608201614a61565b6001600160a01b03166060830152614fee60808201614a61565b6001600160a01b0316608083015260a0818101359083015261501260c08201614f48565b6001600160801b031660c083015261502c60e08201614f48565b6001600160801b031660e08301526150476101008201614f53565b63ffffffff166101008301526150606101208201614a61565b6001600160a01b031661012083015261507c6101408201614f75565b61ffff166101408301526150936101608201614f95565b67ffffffffffffffff166101608301526150b06101808201614f53565b63ffffffff166101808301526150c96101a08201614f53565b63ffffffff166101a08301526150e26101c08201614f53565b63ffffffff166101c08301526101e0818101359083015261020080820135908301526151116102208201614f53565b63ffffffff8116610220840152505050565b6102408101610e518284614fa0565b634e487b7160e01b5f52604160045260245ffd5b60405160c0810167ffffffffffffffff8111828210171561516957615169615132565b60405290565b6040805190810167ffffffffffffffff8111828210171561516957615169615132565b6040516060810167ffffffffffffffff8111828210171561516957615169615132565b604051601f8201601f1916810167ffffffffffffffff811182821017156151de576151de615132565b604052919050565b80516bffffffffffffffffffffffff19811681146116fe575f5ffd5b805164ffffffffff811681146116fe575f5ffd5b805180151581146116fe575f5ffd5b5f60c0828403128015615236575f5ffd5b5061523f615146565b8251815261524f602084016151e6565b602082015261526060408401615202565b604082015261527160608401615216565b6060820152608083015161528481614f34565b608082015260a083015161529781614f34565b60a08201529392505050565b5f602082840312156152b3575f5ffd5b8135610c8a81614a4a565b5f602082840312156152ce575f5ffd5b610c8a82615216565b5f5f604083850312156152e8575f5ffd5b825191506152f860208401615216565b90509250929050565b634e487b7160e01b5f52601160045260245ffd5b60ff8181168382160190811115610e5157610e51615301565b5f6020828403121561533e575f5ffd5b610c8a82614f53565b8082028115828204841417610e5157610e51615301565b80820180821115610e5157610e51615301565b60ff8281168282160390811115610e5157610e51615301565b634e487b7160e01b5f52603260045260245ffd5b5f60ff821660ff81036153b3576153b3615301565b60010192915050565b5f5f5f606084860312156153ce575f5ffd5b8351601281106153dc575f5ffd5b92506153ea60208501615202565b91506153f8604085016151e6565b90509250925092565b5f60c0828403128015615412575f5ffd5b5061541b615146565b82358152602083013561542d81614a4a565b602082015260408381013590820152606080840135908201526080808401359082015260a0928301359281019290925250919050565b60ff841681526060810161547a6020830185614bd6565b826040830152949350505050565b5f60208284031215615498575f5ffd5b8135610c8a81614f80565b5f60808284031280156154b4575f5ffd5b506040516080810167ffffffffffffffff811182821017156154d8576154d8615132565b6040526154e483615216565b81526154f260208401615216565b6020820152604083015161550581614f66565b6040820152606083015161551881614f66565b60608201529392505050565b5f60208284031215615534575f5ffd5b5051919050565b82815260408101610c8a6020830184614d87565b5f6020828403121561555f575f5ffd5b610c8a82615202565b5f82825180855260208501945060208160051b830101602085015f5b838110156155e457848303601f19018852815180518085526020918201918501905f5b818110156155cb576155ba838551614be6565b6020949094019392506001016155a7565b50506020998a0199909450929092019150600101615584565b50909695505050505050565b6155fa8184614fa0565b61026061024082015261561261026082018351614dcc565b5f6020830151615626610480840182614cf2565b506040830151805115156104a0840152602081015115156104c084015261ffff6040820151166104e084015261ffff60608201511661050084015250606083015161032061052084015261567e610580840182615568565b9050608084015161025f198483030161054085015261569d8282614d02565b91505060a0840151612f736105608501826001600160a01b03169052565b5f67ffffffffffffffff8211156156d4576156d4615132565b5060051b60200190565b5f82601f8301126156ed575f5ffd5b81516157006156fb826156bb565b6151b5565b8082825260208201915060208360061b860101925085831115615721575f5ffd5b602085015b83811015615779576040818803121561573d575f5ffd5b61574561516f565b815161575081614a4a565b8152602082015161576081614f34565b6020828101919091529084529290920191604001615726565b5095945050505050565b5f60208284031215615793575f5ffd5b815167ffffffffffffffff8111156157a9575f5ffd5b8201606081850312156157ba575f5ffd5b6157c2615192565b81518152602082015167ffffffffffffffff8111156157df575f5ffd5b8201601f810186136157ef575f5ffd5b80516157fd6156fb826156bb565b8082825260208201915060208360051b85010192508883111561581e575f5ffd5b602084015b838110156158bc57805167ffffffffffffffff811115615841575f5ffd5b8501603f81018b13615851575f5ffd5b60208101516158626156fb826156bb565b808282526020820191506020808460051b8601010192508d831115615885575f5ffd5b6040840193505b828410156158a757835182526020938401939091019061588c565b86525050602093840193919091019050615823565b506020850152505050604082015167ffffffffffffffff8111156158de575f5ffd5b6158ea868285016156de565b604083015250949350505050565b602080825282518282018190525f918401906040840190835b81811015614c5557835180516001600160a01b031684526020908101516001600160801b03168185015290930192604090920191600101615911565b6060810161595b8286614cf2565b60ff93909316602082015260400152919050565b6012811061438457614384614bc2565b6102c0810161598e8288614fa0565b61599c61024083018761596f565b6102608201949094529115156102808301526001600160801b03166102a09091015292915050565b5f602082840312156159d4575f5ffd5b8135610c8a81614f34565b5f8184825b85811015614c555781356159f781614a4a565b6001600160a01b0316835260209283019291909101906001016159e4565b5f8151808452602084019350602083015f5b82811015614d6b5781516001600160a01b0316865260209586019590910190600101615a27565b5f60e082018651835260208701516020840152604087015160408401526060870151606084015260808701511515608084015260e060a084015280858252610100840190508691505f5b86811015615ac8578235615aab81614a4a565b6001600160a01b0316825260209283019290910190600101615a98565b5083810360c0850152615adb8186615a15565b98975050505050505050565b5f82601f830112615af6575f5ffd5b8151615b046156fb826156bb565b8082825260208201915060208360051b860101925085831115615b25575f5ffd5b602085015b83811015615779578051615b3d81614f80565b835260209283019201615b2a565b5f5f5f60608486031215615b5d575f5ffd5b835167ffffffffffffffff811115615b73575f5ffd5b8401601f81018613615b83575f5ffd5b8051615b916156fb826156bb565b8082825260208201915060208360051b850101925088831115615bb2575f5ffd5b6020840193505b82841015615bdd578351615bcc81614a4a565b825260209384019390910190615bb9565b80965050505050602084015167ffffffffffffffff811115615bfd575f5ffd5b615c0986828701615ae7565b9250506153f860408501615216565b606081525f615c2a6060830186615a15565b82810360208401528085518083526020830191506020870192505f5b81811015615c6e57835167ffffffffffffffff16835260209384019390920191600101615c46565b505060409390930193909352509392505050565b81810381811115610e5157610e51615301565b5f60018201615ca657615ca6615301565b5060010190565b5f81615cbb57615cbb615301565b505f190190565b6001815b6001841115615cfd57808504811115615ce157615ce1615301565b6001841615615cef57908102905b60019390931c928002615cc6565b935093915050565b5f82615d1357506001610e51565b81615d1f57505f610e51565b8160018114615d355760028114615d3f57615d5b565b6001915050610e51565b60ff841115615d5057615d50615301565b50506001821b610e51565b5060208310610133831016604e8410600b8410161715615d7e575081810a610e51565b615d8a5f198484615cc2565b805f1904821115615d9d57615d9d615301565b029392505050565b5f610c8a8383615d05565b6001600160801b038316815260408101610c8a6020830184614cf2565b5f82615de757634e487b7160e01b5f52601260045260245ffd5b500490565b60608101615dfa8286614cf2565b60ff8416602083015264ffffffffff83166040830152949350505050565b6001600160801b038181168382160190811115610e5157610e51615301565b8381526060810161547a602083018561596f565b608081525f615e5d6080830187615a15565b82810360208401528086518083526020830191506020880192505f5b81811015615e97578351835260209384019390920191600101615e79565b5050604084019590955250506001600160a01b03919091166060909101529291505056'
