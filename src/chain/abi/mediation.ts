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
export const mediationBytecode = '0x610200604052348015610010575f5ffd5b506040516164d53803806164d583398101604081905261002f91610417565b60208101516001600160a01b0316158015906100bf5750306001600160a01b031681602001516001600160a01b0316635ba6284f6040518163ffffffff1660e01b8152600401602060405180830381865afa158015610090573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906100b491906104e1565b6001600160a01b0316145b6100dc57604051635d3e855f60e11b815260040160405180910390fd5b306001600160a01b031681604001516001600160a01b0316635ba6284f6040518163ffffffff1660e01b8152600401602060405180830381865afa158015610126573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061014a91906104e1565b6001600160a01b031614801561016d57506101008101516001600160a01b031615155b61018a57604051635d3e855f60e11b815260040160405180910390fd5b60016001605a1b0381602001516001600160a01b031663fc0c546a6040518163ffffffff1660e01b8152600401602060405180830381865afa1580156101d2573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906101f691906104e1565b6001600160a01b03166318160ddd6040518163ffffffff1660e01b8152600401602060405180830381865afa158015610231573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906102559190610503565b111561027457604051635d3e855f60e11b815260040160405180910390fd5b805160208083015160408085015160608601516001600160a01b0390811660e090815291811660c090815293811660a09081529581166080908152870151958701519387015181166101405292831661012090815294831661010090815290860151908601519486015183166101a05293821661018052921661016052466101e0819052835192517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f936103979385937f8ad88815c51549d3e46351c97253bb46393faae42f910fe5816141b4428188b0937fc89efdaa54c0f20c7adf612882df0950f5a951637e0307cdcb4c672f298b8bc6939192019485526020850193909352604084019190915260608301526001600160a01b0316608082015260a00190565b60408051601f1981840301815291905280516020909101206101c0525061051a9050565b60405161014081016001600160401b03811182821017156103ea57634e487b7160e01b5f52604160045260245ffd5b60405290565b6001600160a01b0381168114610404575f5ffd5b50565b8051610412816103f0565b919050565b5f610140828403128015610429575f5ffd5b506104326103bb565b61043b83610407565b815261044960208401610407565b602082015261045a60408401610407565b604082015261046b60608401610407565b606082015261047c60808401610407565b608082015261048d60a08401610407565b60a082015261049e60c08401610407565b60c08201526104af60e08401610407565b60e08201526104c16101008401610407565b6101008201526104d46101208401610407565b6101208201529392505050565b5f602082840312156104f1575f5ffd5b81516104fc816103f0565b9392505050565b5f60208284031215610513575f5ffd5b5051919050565b60805160a05160c05160e05161010051610120516101405161016051610180516101a0516101c0516101e051615eba61061b5f395f61194501525f611a1801525f61035501525f81816102b401528181610ef501528181611c120152613bdb01525f611dfc01525f61210c01525f818161151a0152613ad501525f8181610503015281816105d901528181611b2f01526121f901525f818161253401526126f501525f8181611e95015281816125ea01526143b701525f8181611f800152612fc601525f81816103d9015281816109ba01528181610a8d01528181610e7001528181610fa30152818161199a0152818161202401526140740152615eba5ff3fe608060405234801561000f575f5ffd5b506004361061016e575f3560e01c806395b1c29e116100d2578063ae686b7611610088578063d49224e911610063578063d49224e9146102f1578063d8651ad014610311578063deeadf6b14610324575f5ffd5b8063ae686b7614610294578063b60d4288146102a7578063ccabbe27146102de575f5ffd5b8063abc7d14d116100b8578063abc7d14d1461027a578063adf73a0414610283578063ae3e0f021461028c575f5ffd5b806395b1c29e14610252578063a245a62f1461025a575f5ffd5b806368214005116101275780638ebd91531161010d5780638ebd91531461021957806392f036371461022c57806394e60f371461023f575f5ffd5b806368214005146101e65780637f8c0f2a14610206575f5ffd5b8063348426c011610157578063348426c01461019a57806346b16f41146101ad57806357b0e744146101d3575f5ffd5b806306fd7d9214610172578063127ea73514610187575b5f5ffd5b610185610180366004614a6b565b610337565b005b610185610195366004614aa3565b610490565b6101856101a8366004614b27565b610926565b6101c06101bb366004614b67565b610c3c565b6040519081526020015b60405180910390f35b6101856101e1366004614b7e565b610c91565b6101f96101f4366004614b99565b610db7565b6040516101ca9190614c17565b610185610214366004614c5f565b610e57565b610185610227366004614b7e565b610f8a565b61018561023a366004614b7e565b611084565b61018561024d366004614ca9565b61111d565b6101c0600781565b61026d610268366004614b67565b61135c565b6040516101ca9190614d74565b6101c0610e1081565b6101c061025881565b6101c0600281565b6101856102a2366004614b7e565b611424565b6040516001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001681526020016101ca565b6101856102ec366004614b7e565b61162c565b6103046102ff366004614b67565b611670565b6040516101ca9190614efb565b61018561031f366004614f0a565b611703565b610185610332366004614b7e565b611866565b5f5f6103428461193a565b909250905061037c336001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000161483611a8c565b6103a460058260400151600581111561039757610397614bc1565b1415838360400151611ad7565b5f816040015160058111156103bb576103bb614bc1565b0361047d57604051637a7d8acf60e01b81525f906001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001690637a7d8acf9061040e908890600401615122565b60c0604051808303815f875af115801561042a573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061044e9190615224565b9050610479818583606001516104735761046e6060890160408a016152a2565b611b12565b5f611b12565b9150505b61048a8285836005611d42565b50505050565b5f5f61049b8561193a565b90925090506104c860015b826040015160058111156104bc576104bc614bc1565b14838360400151611ad7565b60208101516040517f2ef4c88100000000000000000000000000000000000000000000000000000000815264ffffffffff90911660048201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690632ef4c88190602401602060405180830381865afa158015610550573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061057491906152bd565b156105925761058b82828360a0015160ff166121d7565b5050505050565b60208101516040517f4a5ae6d800000000000000000000000000000000000000000000000000000000815264ffffffffff90911660048201525f9081906001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001690634a5ae6d8906024016040805180830381865afa15801561061d573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061064191906152d6565b91509150808484602001519091610699576040517f9e18e987000000000000000000000000000000000000000000000000000000008152600481019290925264ffffffffff1660248201526044015b60405180910390fd5b505f905085156106b2576106ad8787612338565b6106b4565b5f5b90508461020089013582146106f8576040517f506264fb00000000000000000000000000000000000000000000000000000000815260040161069091815260200190565b505f5f610709878b888c8c8a61236a565b9150915081515f0361077357808061072857506002866080015160ff16145b1561074457610738878b886128a6565b50505050505050505050565b6001866080018181516107579190615314565b60ff90811690915260a0880151610738925089918991166121d7565b60026107ad61025861078d6101c08e016101a08f0161532d565b61079e9063ffffffff166002615346565b6107a8919061535d565b6129d5565b64ffffffffff81166020890152604088018260058111156107d0576107d0614bc1565b60058111156107e1576107e1614bc1565b9052505f90505b825181101561091b575f876101a00151600189606001516108099190615370565b60ff166004811061081c5761081c615389565b6020020180519061082c8261539d565b60ff1660ff1681525060ff16905061086661085f85848151811061085257610852615389565b60200260200101516129e0565b5f80612a62565b5f8a815260046020908152604080832060608d015160081b61ff00168617845290915290205583518490839081106108a0576108a0615389565b60200260200101516001600160a01b0316897fa56b7fe401dd6165e306b5e888c53b8234be978a1470844878277f6aa23928b18a60600151848c6020015160405161090a9392919060ff939093168352602083019190915264ffffffffff16604082015260600190565b60405180910390a3506001016107e8565b506107388787612a8e565b5f5f6109318461193a565b909250905061097460028260400151600581111561095157610951614bc1565b14801561096957505f83815260026020526040902054155b838360400151611ad7565b61098982826020015164ffffffffff16612aac565b6040517f64482ac4000000000000000000000000000000000000000000000000000000008152600481018390525f907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316906364482ac490602401606060405180830381865afa158015610a07573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610a2b91906153bb565b92505f915050843584148015610a705750610a4c60808701606088016152a2565b6001600160a01b0316610a6560408701602088016152a2565b6001600160a01b0316145b8015610b4e57506bffffffffffffffffffffffff198216610b3d467f0000000000000000000000000000000000000000000000000000000000000000610abb368a90038a018a615400565b6040805160208082018690526001600160a01b0380861683850152845160608085019190915291850151166080808401919091529284015160a0808401919091529084015160c08301529183015160e0820152908201516101008201525f90610120016040516020818303038152906040528051906020012090509392505050565b6bffffffffffffffffffffffff1916145b9050833382610b825760405163259deeb560e11b815260048101929092526001600160a01b03166024820152604401610690565b5050610b9e5f610b928686612af1565b11858560400151611ad7565b610ba785612b94565b5f85815260026020526040902055610bbf8484612be4565b610bc98484612a8e565b837fe1355da6325389849d8f4aaaf042161de4404350b6eba059eae46520e39903978660400135876060013588608001358760200151604051610c2c94939291909384526020840192909252604083015264ffffffffff16606082015260800190565b60405180910390a2505050505050565b5f5f610c4783612c61565b9050610c6281606001516001610c5d9190615314565b612cb0565b816060015160ff168261016001516bffffffffffffffffffffffff16901b610c8a9190615346565b9392505050565b5f5f610c9c8361193a565b91509150610cdb816060015160ff1660011480156109695750600182604001516005811115610ccd57610ccd614bc1565b1480610969575060026104a6565b5f610cec60608501604086016152a2565b6001600160a01b0316336001600160a01b03161480610d2b5750610d1660808501606086016152a2565b6001600160a01b0316336001600160a01b0316145b80610d3f575081516001600160a01b031633145b9050610d4c811584611a8c565b5f838152600560205260409020548390600711610d98576040517feadecde800000000000000000000000000000000000000000000000000000000815260040161069091815260200190565b5061048a838361016001516bffffffffffffffffffffffff165f612ccb565b60605f610dc384612c61565b5f85815260026020526040902054610180820152905060ff83161580610df25750806060015160ff168360ff16115b15610e4057604080515f8082526020820190925290610e37565b604080516060810182525f80825260208083018290529282015282525f19909201910181610e0c5790505b50915050610e51565b610e4d8482856001612e52565b9150505b92915050565b604051637a7d8acf60e01b81525f906001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001690637a7d8acf90610ea5908790600401615122565b60c0604051808303815f875af1158015610ec1573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610ee59190615224565b9050610f2a336001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016148015610f23575081606001515b8251611a8c565b8051610f4090610f3b838686611b12565b612a8e565b6001600160a01b0382161561048a5761048a815f015183610f6d8460a001516001600160801b0316612f7b565b8460a001516001600160801b0316610f85919061535d565b612f87565b604051637a7d8acf60e01b81525f906001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001690637a7d8acf90610fd8908590600401615122565b60c0604051808303815f875af1158015610ff4573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906110189190615224565b905061104a61102d60608401604085016152a2565b6001600160a01b0316336001600160a01b031614825f0151611a8c565b805161105b90610f3b833380611b12565b80606001511561108057611080815f0151338360a001516001600160801b0316612f87565b5050565b5f5f61108f8361193a565b90925090505f6002826040015160058111156110ad576110ad614bc1565b1480156110c557505f83815260026020526040902054155b80156110d957505f6110d78484612af1565b115b90506110ea81848460400151611ad7565b5f610258836020015164ffffffffff16611104919061535d565b90506111108482612aac565b61058b8486856004611d42565b5f61112786612c61565b905060028160400151600581111561114157611141614bc1565b1480156111595750806020015164ffffffffff164210155b801561117157505f8681526002602052604090205415155b1561118a576111808682612be4565b61118a8682612a8e565b6111b16003826040015160058111156111a5576111a5614bc1565b14878360400151611ad7565b6020810151869064ffffffffff811642106111ef576040516382742f0f60e01b8152600481019290925264ffffffffff166024820152604401610690565b50505f6111ff8783886001613085565b606083810151604080514660208083019190915230828401529381018c905260ff90921660808301523360a083015260c0820188905260e080830188905281518084039091018152610100909201905280519101209091505f81831864ffffffffff191615801561129a57506112758688613145565b600681111561128657611286614bc1565b87600681111561129857611298614bc1565b145b90508833826112ce5760405163259deeb560e11b815260048101929092526001600160a01b03166024820152604401610690565b50506112e76112e08463ffffffff1690565b8888612a62565b5f8a815260046020908152604080832060608901805160081b61ff00168e178552925291829020929092559051905133918b917f56d49ccff8bde7c0bececbedfbbe45739c00903ae02478c4d3ae0d4814f8798f91611349918c908c90615462565b60405180910390a3505050505050505050565b606060055f8381526020019081526020015f20805480602002602001604051908101604052809291908181526020015f905b82821015611419575f848152602090819020604080516060810182526002860290920180546001600160a01b0316835260018101546001600160801b03811694840194909452919290830190600160801b900460ff1660078111156113f5576113f5614bc1565b600781111561140657611406614bc1565b815250508152602001906001019061138e565b505050509050919050565b5f5f61142f8361193a565b5f8281526002602081905260409091205461018083015291935091508160400151600581111561146157611461614bc1565b036114df575f6114718383612af1565b1561149457610258826020015164ffffffffff1661148f919061535d565b6114a1565b816020015164ffffffffff165b90506114ad8382612aac565b6101808201516114d9901515806114ce5750826020015164ffffffffff1682145b848460400151611ad7565b5061150f565b6114e960036104a6565b5f6114f48383612af1565b111561150f5761150f82826020015164ffffffffff16612aac565b5f6001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001663cf3c99a16101e086013561155761018088016101608901615487565b6040516001600160e01b031960e085901b168152600481019290925267ffffffffffffffff166024820152604401608060405180830381865afa1580156115a0573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906115c491906154a2565b90505f6115d7848485606001515f612e52565b90505f6115ef828560600151866101800151866131a4565b90506115fd858560056133ce565b60408101511561161857611618858786858560400151613404565b61162485878684613725565b505050505050565b5f5f6116378361193a565b909250905061164660046104a6565b61165b82826020015164ffffffffff16612aac565b61166b8284838460e00151611d42565b505050565b611678614948565b61168182612c61565b5f8381526002602052604090205461018082015290506005816040015160058111156116af576116af614bc1565b146116ce576116be8282613906565b6001600160801b03166101208201525b6003816040015160058111156116e6576116e6614bc1565b036116fe576116f58282612af1565b60ff1660a08201525b919050565b5f61170d84612c61565b905061173660028260400151600581111561172a5761172a614bc1565b14858360400151611ad7565b6020810151849064ffffffffff81164210611774576040516382742f0f60e01b8152600481019290925264ffffffffff166024820152604401610690565b50505f6117838583865f613085565b905061179763ffffffff8216600185612a62565b5f86815260046020908152604080832060608701805160081b61ff00168a17855290835292819020939093559051915160ff9092168252339187917f2e78c2785da3d0292a163e8c042fd75ce2f1d70b7af1cc097de59cbef1585683910160405180910390a360018260a0018181516118109190615370565b60ff90811690915260a0840151165f03905061185c5761182f5f6129d5565b64ffffffffff166020808401919091525f868152600290915260409020541561185c5761185c8583612be4565b61058b8583612a8e565b5f5f6118718361193a565b909250905061188060046104a6565b6020810151829064ffffffffff811642106118be576040516382742f0f60e01b8152600481019290925264ffffffffff166024820152604401610690565b5061191990506118d460608501604086016152a2565b6001600160a01b0316336001600160a01b0316148061191357506118fe60808501606086016152a2565b6001600160a01b0316336001600160a01b0316145b83611a8c565b6119308261192684610c3c565b8360e00151612ccb565b61166b8282613996565b5f611943614948565b7f00000000000000000000000000000000000000000000000000000000000000004614611a13576040517f44da35200000000000000000000000000000000000000000000000000000000081526001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016906344da3520906119cf908690600401615122565b602060405180830381865afa1580156119ea573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611a0e9190615523565b611a7a565b611a7a7f0000000000000000000000000000000000000000000000000000000000000000611a40856139e8565b6040517f19010000000000000000000000000000000000000000000000000000000000008152600281019290925260228201526042902090565b9150611a8582612c61565b9050915091565b80338361048a576040517f8f8a244e00000000000000000000000000000000000000000000000000000000815260048101929092526001600160a01b03166024820152604401610690565b81818461058b576040517f2c51a03900000000000000000000000000000000000000000000000000000000815260040161069092919061553a565b611b1a614948565b604051630e84c36560e31b81524260048201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316906374261b2890602401602060405180830381865afa158015611b7c573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611ba0919061554e565b64ffffffffff166020820152600160a08201819052606082018190528080604084018190525050506060840151608085015160a08601516bffffffffffffffffffffffff166101608401526001600160801b0316610100830152151560c08201526001600160a01b03821615611c81577f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316826001600160a01b031614611c50576001611c53565b60025b8161014001906002811115611c6a57611c6a614bc1565b90816002811115611c7d57611c7d614bc1565b9052505b816001600160a01b0316836001600160a01b031614611cd55783515f908152600160205260409020805473ffffffffffffffffffffffffffffffffffffffff19166001600160a01b03851690811790915581525b826001600160a01b0316845f01517f35504d53d39ef700fe90826eb86c6f667d6f6943910a99169b77126097243351848460200151604051611d339291906001600160a01b0392909216825264ffffffffff16602082015260400190565b60405180910390a39392505050565b6003816007811115611d5657611d56614bc1565b148015611d6a5750611d688383613a26565b155b15611d73575060045b5f611d7d82613a69565b5f868152600260205260409020549091508290611d9a8786613906565b6001600160801b038116610120870152610180860182905260e08601836007811115611dc857611dc8614bc1565b6007811115611dd957611dd9614bc1565b815250505050611deb858460056133ce565b5f611df7868686613abc565b90505f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663038c2f6b87846040518363ffffffff1660e01b8152600401611e489291906155ef565b5f60405180830381865afa158015611e62573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d908101601f19168201604052611e899190810190615782565b90506001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001663e76fede6611eca6080890160608a016152a2565b611ed389613d68565b845160405160e085901b6001600160e01b03191681526001600160a01b039093166004840152602483019190915260448201523060648201526084015f604051808303815f87803b158015611f26575f5ffd5b505af1158015611f38573d5f5f3e3d5ffd5b50505050611f4b86838360200151613dd4565b60408082015190517f55bedd6f0000000000000000000000000000000000000000000000000000000081526001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016916355bedd6f91611fb491906004016158f7565b5f604051808303815f87803b158015611fcb575f5ffd5b505af1158015611fdd573d5f5f3e3d5ffd5b505050606086015182516040518a93507f7b8655ac1f0f81f441553458269ecb96c2f1e5e6bc88f9bedf0991b3260bc4ad9261201a92899261594c565b60405180910390a27f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663359fee658761205b87613fb8565b7f4d656469617465640000000000000000000000000000000000000000000000008960c0015188612091578a6101000151612093565b5f5b6040518663ffffffff1660e01b81526004016120b395949392919061597e565b5f604051808303815f87803b1580156120ca575f5ffd5b505af11580156120dc573d5f5f3e3d5ffd5b5050505082806120fd575060018460078111156120fb576120fb614bc1565b145b156121ce576001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016636a2cf6a46121416080890160608a016152a2565b8960a08a013561215760e08c0160c08d016159c3565b6040516001600160e01b031960e087901b1681526001600160a01b039094166004850152602484019290925260448301526001600160801b031660648201528515608482015260a4015f604051808303815f87803b1580156121b7575f5ffd5b505af11580156121c9573d5f5f3e3d5ffd5b505050505b50505050505050565b604051630e84c36560e31b815242600482015260019082906001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016906374261b2890602401602060405180830381865afa15801561223e573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190612262919061554e565b64ffffffffff8116602086015260ff821660a08601526040850183600581111561228e5761228e614bc1565b600581111561229f5761229f614bc1565b8152505050506122af8383612a8e565b60608281015160808401516020808601516040805160ff9586168152949093169184019190915264ffffffffff16828201525185927f7dcc80037cec1a5b7332a82e0ef7f1181c404ae5f4dfa248ab460d464b49083d928290030190a261166b8360057f457363616c617465640000000000000000000000000000000000000000000000614044565b5f828260405160200161234c9291906159de565b60405160208183030381529060405280519060200120905092915050565b60605f5f61237c8888606001516140d6565b90505f61239e8a8a8a60108c60a0015160ff16612399919061535d565b614119565b90508760a0015160ff1667ffffffffffffffff8111156123c0576123c0615131565b6040519080825280602002602001820160405280156123e9578160200160208202803683370190505b5093505f5f90505f6040518060a001604052805f5f1b81526020018b60a0015160ff16815260200160108c60a0015160ff16612425919061535d565b81526020015f8c6080015160ff168c8c9050612441919061535d565b11612451578b610160015161245f565b6bffffffffffffffffffffffff5b6bffffffffffffffffffffffff1681525f60209091015290505b5f816020015111801561248f57505f8160400151115b8015612499575084155b1561281e57868c8b606001518c6080015184604001516040516020016124e4959493929190948552602085019390935260ff9182166040850152166060830152608082015260a00190565b60408051601f1981840301815291815281516020909201919091208252517f6550d7ff00000000000000000000000000000000000000000000000000000000815260609081906001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001690636550d7ff9061256f9086908f908f908b90600401615a4d565b5f60405180830381865afa158015612589573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d908101601f191682016040526125b09190810190615b4a565b6040517fdd0f463800000000000000000000000000000000000000000000000000000000815290995091935091505f906001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000169063dd0f46389061262390869086908c90600401615c17565b6020604051808303815f875af115801561263f573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906126639190615523565b9050825184604001516126769190615c81565b6001608086015260408501525f5b8351811015612815576126bc878583815181106126a3576126a3615389565b6020026020010151815160010180835260200290910152565b600182821c165f036127ae575f8382815181106126db576126db615389565b602002602001015167ffffffffffffffff1611156127a9577f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663a584119485838151811061273457612734615389565b60200260200101516040518263ffffffff1660e01b815260040161276791906001600160a01b0391909116815260200190565b6020604051808303815f875af1158015612783573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906127a791906152bd565b505b61280d565b8381815181106127c0576127c0615389565b60200260200101518a87806127d490615c94565b9850815181106127e6576127e6615389565b6001600160a01b039092166020928302919091018201528501805161280a90615cac565b90525b600101612684565b50505050612479565b80602001515f0361283657505f935061289b92505050565b818652612886868367ffffffffffffffff81111561285657612856615131565b60405190808252806020026020018201604052801561287f578160200160208202803683370190505b5086614387565b5050604080515f815260208101909152935050505b965096945050505050565b5f8160e0015160078111156128bd576128bd614bc1565b14806128f957505f816101a00151600183606001516128dc9190615370565b60ff16600481106128ef576128ef615389565b602002015160ff16115b1561292a575f8381526002602052604081205461166b918591859185919003612923576007611d42565b6006611d42565b60018160600181815161293d9190615370565b60ff169052505f8381526005602052604090208054600790829061296390600190615c81565b8154811061297357612973615389565b5f918252602090912060016002909202010180547fffffffffffffffffffffffffffffff00ffffffffffffffffffffffffffffffff16600160801b8360078111156129c0576129c0614bc1565b021790555061048a8484848560e00151611d42565b5f610e51824261535d565b6001600160a01b0381165f908152600660205260409020548015612a0357919050565b60085f8154612a1190615c94565b91829055506001600160a01b039092165f8181526006602090815260408083208684526007909252909120805473ffffffffffffffffffffffffffffffffffffffff19169092179091558290555090565b5f836020846006811115612a7857612a78614bc1565b64ffffffffff198516911b171790509392505050565b612a97816143f2565b5f928352602083905260409092209190915550565b81814281111561048a576040517f1b4d46df00000000000000000000000000000000000000000000000000000000815260048101929092526024820152604401610690565b5f805b826101a0015160018460600151612b0b9190615370565b60ff1660048110612b1e57612b1e615389565b602002015160ff16811015612b8d575f8481526004602052604081206060850151600192612b63929160081b61ff0016851781526020019081526020015f20546145a2565b6006811115612b7457612b74614bc1565b03612b8557612b8282615c94565b91505b600101612af4565b5092915050565b5f816040013582606001358360800135604051602001612bc7939291909283526020830191909152604082015260600190565b604051602081830303815290604052805190602001209050919050565b60035f612bf26102586129d5565b64ffffffffff8116602085015260ff821660a085015260408401836005811115612c1e57612c1e614bc1565b6005811115612c2f57612c2f614bc1565b8152505050506110808260067f436f6d6d69747465640000000000000000000000000000000000000000000000614044565b612c69614948565b5f82815260208190526040902054612c80816145bc565b9150600160ea82901c811603612caa575f838152600160205260409020546001600160a01b031682525b50919050565b5f6001612cc160ff84166002615da4565b610e519190615c81565b612cd6833384612f87565b5f8381526003602052604081208054849290612cf390849061535d565b90915550505f8381526005602090815260409182902082516060810184523381526001600160801b03861692810192909252918101836007811115612d3a57612d3a614bc1565b90528154600181810184555f938452602093849020835160029093020180546001600160a01b0390931673ffffffffffffffffffffffffffffffffffffffff199093169290921782559282015192810180546001600160801b039094167fffffffffffffffffffffffffffffffff00000000000000000000000000000000851681178255604084015193949293927fffffffffffffffffffffffffffffff00000000000000000000000000000000001617600160801b836007811115612e0257612e02614bc1565b02179055505050336001600160a01b0316837f4233c00de18e639089b70a084b5eb937666d52dd4e81851073bba8953c757be18484604051612e45929190615daf565b60405180910390a3505050565b6101a0830151606090612e66600185615370565b60ff1660048110612e7957612e79615389565b602002015160ff1667ffffffffffffffff811115612e9957612e99615131565b604051908082528060200260200182016040528015612ee257816020015b604080516060810182525f80825260208083018290529282015282525f19909201910181612eb75790505b5090505f5b8151811015612f72575f868152600460209081526040808320600888901b61ff001685178452909152902054612f4c8185612f22575f612f41565b63ffffffff83165f908152600760205260409020546001600160a01b03165b886101800151614745565b838381518110612f5e57612f5e615389565b602090810291909101015250600101612ee7565b50949350505050565b5f610e51601483615dcc565b6040517f521802080000000000000000000000000000000000000000000000000000000081526001600160a01b038381166004830152602482018390527f000000000000000000000000000000000000000000000000000000000000000016906352180208906044016020604051808303815f875af115801561300c573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061303091906152bd565b838383909192611624576040517f08f7b18c00000000000000000000000000000000000000000000000000000000815260048101939093526001600160a01b0390911660248301526044820152606401610690565b5f6130c3846101a00151600186606001516130a09190615370565b60ff16600481106130b3576130b3615389565b602002015160ff16841086611a8c565b505f848152600460209081526040808320606087015160081b61ff00168617845282528083205433845260069092529091205461313d9063ffffffff8316148015613137575082600681111561311b5761311b614bc1565b613124836145a2565b600681111561313557613135614bc1565b145b86611a8c565b949350505050565b5f82810361315557506004610e51565b7fd1cf78d3ce4a4a6d19843ee5a224272e614671e08e319e3b248d0a54e8e962db830361318457506006610e51565b600282600681111561319857613198614bc1565b14612caa576003610c8a565b6131c66040805160608101909152805f81526020015f81526020015f81525090565b5f6131d08561480d565b90505f8080805b895181101561339d575f8a82815181106131f3576131f3615389565b60200260200101516020015190505f600681111561321357613213614bc1565b81600681111561322557613225614bc1565b14806132425750600181600681111561324057613240614bc1565b145b156132595786604001805161325690615c94565b90525b600481600681111561326d5761326d614bc1565b0361327e5761327b84615c94565b93505b600681600681111561329257613292614bc1565b036132a3576132a083615c94565b92505b60028160068111156132b7576132b7614bc1565b141580156132d7575060038160068111156132d4576132d4614bc1565b14155b156132e25750613395565b60026133088c84815181106132f9576132f9615389565b60200260200101518b8b61482f565b600681111561331957613319614bc1565b0361332e5761332785615c94565b9450613393565b8561333b8c848c8c6148a1565b106133935760028b838151811061335457613354615389565b602002602001015160400151885f01896020018281525082600781111561337d5761337d614bc1565b600781111561338e5761338e614bc1565b905250505b505b6001016131d7565b508383106133aa57600185525b8382106133b657600385525b8381106133c257600685525b50505050949350505050565b604082018160058111156133e4576133e4614bc1565b908160058111156133f7576133f7614bc1565b90525061166b8383612a8e565b5f6134128460600151612cb0565b90505f8160018161342960e08a0160c08b016159c3565b6001600160801b031661343c919061535d565b6134469190615c81565b6134509190615dcc565b905061345c8382615346565b5f888152600360205260408120805490919061347990849061535d565b909155505f90508367ffffffffffffffff81111561349957613499615131565b6040519080825280602002602001820160405280156134c2578160200160208202803683370190505b5090505f8467ffffffffffffffff8111156134df576134df615131565b604051908082528060200260200182016040528015613508578160200160208202803683370190505b5090505f5b8651811015613701575f87828151811061352957613529615389565b602002602001015160200151600681111561354657613546614bc1565b141580156135835750600187828151811061356357613563615389565b602002602001015160200151600681111561358057613580614bc1565b14155b6136f9575f8a815260046020526040812060608a01516135c19190839060081b61ff001685175b81526020019081526020015f205463ffffffff1690565b90506135ec8160058a85815181106135db576135db615389565b602002602001015160400151612a62565b5f8c815260046020908152604080832060608e015160081b61ff00168717845290915290205561361b87615cac565b5f8281526007602052604090205485519198506001600160a01b031690869086908a90811061364c5761364c615389565b60200260200101858a8151811061366557613665615389565b6020026020010182815250826001600160a01b03166001600160a01b0316815250505083878151811061369a5761369a615389565b60200260200101516001600160a01b03168b7f5c8016ea3e45f5163b76233010fd6fe91cb9f789bce0cf87fbc11da1e63c23cc8b60600151886040516136ef92919060ff929092168252602082015260400190565b60405180910390a3505b60010161350d565b5061371a82826137158b8b606001516140d6565b614387565b505050505050505050565b60018151600781111561373a5761373a614bc1565b148061376a57505f8151600781111561375557613755614bc1565b1415801561376a57506001826060015160ff16115b1561388557600460ff16826060015160ff160361379557613790848484845f0151611d42565b61048a565b80516004906137a5610e106129d5565b64ffffffffff811660208601526040850160e086018360078111156137cc576137cc614bc1565b60078111156137dd576137dd614bc1565b90528360058111156137f1576137f1614bc1565b600581111561380257613802614bc1565b815250505050837f51480f9e6beb5e87c051578078dd4048e0ab5147d86d1136314db81b16b2bc97825f01518460600151856020015160405161384793929190615deb565b60405180910390a26138598483612a8e565b6137908460087f52756c6564000000000000000000000000000000000000000000000000000000614044565b80604001515f036138bf57600460ff16826060015160ff16036138af576137908484846006611d42565b5f60e08301526137908483613996565b6002826080015160ff16036138db576137908484846007611d42565b6001826080018181516138ee9190615314565b60ff16905250604081015161048a90859084906121d7565b5f8281526003602052604081205490826101400151600281111561392c5761392c614bc1565b146139525761016082015161394f906bffffffffffffffffffffffff1682615e17565b90505b6002826101400151600281111561396b5761396b614bc1565b03610e515761398c8261016001516bffffffffffffffffffffffff16612f7b565b610c8a9082615e17565b6139b2600460ff16826060015160ff1610838360400151611ad7565b60608101516139c2906001615314565b5f608083015260ff166060820181905261108090839083906139e390612cb0565b6121d7565b6040517f7a8c4cfadd28058c6e57e6756b200f08e07cb02178c8870be21c7e834912ed698082525f9161024084602083013761026090209392505050565b80515f906001600160a01b03161580610c8a5750613a4a60608401604085016152a2565b6001600160a01b0316825f01516001600160a01b031614905092915050565b5f6002826007811115613a7e57613a7e614bc1565b1480613a9b57506004826007811115613a9957613a99614bc1565b145b80610e5157506005826007811115613ab557613ab5614bc1565b1492915050565b613ac46149c2565b60e082015182906001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001663cf3c99a16101e0870135613b1261018089016101608a01615487565b6040516001600160e01b031960e085901b168152600481019290925267ffffffffffffffff166024820152604401608060405180830381865afa158015613b5b573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190613b7f91906154a2565b604084018190528360208101836007811115613b9d57613b9d614bc1565b6007811115613bae57613bae614bc1565b90529290925250505f848152600560209081526040808320805482518185028101850190935280835290937f0000000000000000000000000000000000000000000000000000000000000000938592919084015b82821015613c8d575f848152602090819020604080516060810182526002860290920180546001600160a01b0316835260018101546001600160801b03811694840194909452919290830190600160801b900460ff166007811115613c6957613c69614bc1565b6007811115613c7a57613c7a614bc1565b8152505081526020019060010190613c02565b5050506001600160a01b0390921660a085015260808401525050606082015160ff1667ffffffffffffffff811115613cc757613cc7615131565b604051908082528060200260200182016040528015613cfa57816020015b6060815260200190600190039081613ce55790505b50606082015260015b826060015160ff168160ff1611613d6057613d218584836001612e52565b6060830151613d31600184615370565b60ff1681518110613d4457613d44615389565b602002602001018190525080613d599061539d565b9050613d03565b509392505050565b5f612710600181613d816101208601610100870161532d565b613d939063ffffffff1661271061535d565b613da360e0870160c088016159c3565b6001600160801b0316613db69190615346565b613dc0919061535d565b613dca9190615c81565b610e519190615dcc565b5f5b815181101561048a575f5f90505f838381518110613df657613df6615389565b60200260200101515167ffffffffffffffff811115613e1757613e17615131565b604051908082528060200260200182016040528015613e40578160200160208202803683370190505b5090505f5b8151811015613f67575f86606001518581518110613e6557613e65615389565b60200260200101518281518110613e7e57613e7e615389565b6020026020010151905060056006811115613e9b57613e9b614bc1565b81602001516006811115613eb157613eb1614bc1565b03613ebc5750613f5f565b805f0151868681518110613ed257613ed2615389565b60200260200101518381518110613eeb57613eeb615389565b6020026020010151848681518110613f0557613f05615389565b60200260200101888881518110613f1e57613f1e615389565b60200260200101518781518110613f3757613f37615389565b60209081029190910101919091526001600160a01b039091169052613f5b84615c94565b9350505b600101613e45565b505f848481518110613f7b57613f7b615389565b60200260200101519050613f8e82849052565b828152613faa82826137158a613fa589600161535d565b6140d6565b505050806001019050613dd6565b5f6001826007811115613fcd57613fcd614bc1565b03613fda5750600d919050565b6003826007811115613fee57613fee614bc1565b03613ffb5750600f919050565b600682600781111561400f5761400f614bc1565b0361401c57506010919050565b600782600781111561403057614030614bc1565b1461403c57600e610e51565b601192915050565b6040517f22e757df0000000000000000000000000000000000000000000000000000000081526001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016906322e757df906140ad90869086908690600401615e36565b5f604051808303815f87803b1580156140c4575f5ffd5b505af11580156121ce573d5f5f3e3d5ffd5b5f5f6140e18361480d565b9050806001826140f087613d68565b6140fb906002615346565b614105919061535d565b61410f9190615c81565b610e4d9190615dcc565b60605f61412783600561535d565b90505f5b846060015160ff1681101561416d57846101a00151816004811061415157614151615389565b60200201516141639060ff168361535d565b915060010161412b565b508067ffffffffffffffff81111561418757614187615131565b6040519080825280602002602001820160405280156141b0578160200160208202803683370190505b5091506141c360608601604087016152a2565b6141d360808701606088016152a2565b6141e360a08801608089016152a2565b6141f561014089016101208a016152a2565b875f0151865f8151811061420b5761420b615389565b602002602001018760018151811061422557614225615389565b602002602001018860028151811061423f5761423f615389565b602002602001018960038151811061425957614259615389565b602002602001018a60048151811061427357614273615389565b6001600160a01b03968716602091820292909201015294841690945293821690925292831690915291169052600560015b856060015160ff168160ff1611614377575f5b6101a08701516142c8600184615370565b60ff16600481106142db576142db615389565b602002015160ff16811015614366575f89815260046020526040812060079190614310908261ff00600888901b1686176135aa565b815260208101919091526040015f20546001600160a01b0316858461433481615c94565b95508151811061434657614346615389565b6001600160a01b03909216602092830291909101909101526001016142b7565b506143708161539d565b90506142a4565b50825250949350505050565b9052565b6040517f4b7225bc0000000000000000000000000000000000000000000000000000000081526001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001690634b7225bc906140ad908690869086903090600401615e4a565b5f60d88260400151600581111561440b5761440b614bc1565b901b607e8361016001516bffffffffffffffffffffffff16901b60248461010001516001600160801b0316901b846020015164ffffffffff16171717905060e58260e00151600781111561446157614461614bc1565b901b60e08360a0015160ff16901b60de846080015160ff16901b60db856060015160ff16901b1717178117905060ed826101a001516001600481106144a8576144a8615389565b602002015160ff16901b60eb836101a001515f600481106144cb576144cb615389565b602002015160ff16901b60e884610140015160028111156144ee576144ee614bc1565b901b17178117905060f9826101a0015160036004811061451057614510615389565b602002015160ff16901b60f3836101a0015160026004811061453457614534615389565b602002015160ff16901b17811790508160c001511561456d577c1000000000000000000000000000000000000000000000000000000000175b81516001600160a01b0316156116fe577d04000000000000000000000000000000000000000000000000000000000017919050565b5f602082901c60ff166006811115610e5157610e51614bc1565b6145c4614948565b640fffffffff821660208201526b03ffffffffffffffffffffff602483901c8116610100830152607e83901c1661016082015260d882901c600716600581111561461057614610614bc1565b8160400190600581111561462657614626614bc1565b9081600581111561463957614639614bc1565b905250600760db83901c81166060830152600360de84901c166080830152600f60e084901c1660a0830152600160e484901c81161460c083015260e583901c81169081111561468a5761468a614bc1565b8160e0019060078111156146a0576146a0614bc1565b908160078111156146b3576146b3614bc1565b905250600360e883901c1660028111156146cf576146cf614bc1565b81610140019060028111156146e6576146e6614bc1565b908160028111156146f9576146f9614bc1565b9052506101a081018051600360eb85901c1690528051603f60ed85901c8116602090920191909152815160f385901c8216604090910152905160f99390931c1660609092019190915290565b604080516060810182525f80825260208201819052918101919091526040518060600160405280846001600160a01b03168152602001614784866145a2565b600681111561479557614795614bc1565b815264ffffffffff19861660209091015290505f6002826020015160068111156147c1576147c1614bc1565b14806147e257506003826020015160068111156147e0576147e0614bc1565b145b90508080156147f9575082851864ffffffffff1916155b15613d605760408201839052509392505050565b5f600361481983612cb0565b614824906002615346565b613dca90600261535d565b80515f9080614875575060028460200151600681111561485157614851614bc1565b14158015614875575060038460200151600681111561487257614872614bc1565b14155b1561488557506020830151610c8a565b8284604001511461489757600361313d565b6002949350505050565b5f805b8551811015612f725760036148d38783815181106148c4576148c4615389565b6020026020010151868661482f565b60068111156148e4576148e4614bc1565b036149405782518061492f575085858151811061490357614903615389565b60200260200101516040015186828151811061492157614921615389565b602002602001015160400151145b156149405761493d82615c94565b91505b6001016148a4565b604080516101c0810182525f80825260208201819052918101829052606081018290526080810182905260a0810182905260c0810182905260e0810182905261010081018290526101208101829052610140810182905261016081018290526101808101919091526101a081016149bd614a1a565b905290565b6040518060c001604052806149d5614948565b81526020015f8152604080516080810182525f808252602082810182905292820181905260608201529101908152606060208201819052604082018190525f91015290565b60405180608001604052806004906020820280368337509192915050565b5f6102408284031215612caa575f5ffd5b6001600160a01b0381168114614a5d575f5ffd5b50565b80356116fe81614a49565b5f5f6102608385031215614a7d575f5ffd5b614a878484614a38565b9150610240830135614a9881614a49565b809150509250929050565b5f5f5f6102608486031215614ab6575f5ffd5b614ac08585614a38565b925061024084013567ffffffffffffffff811115614adc575f5ffd5b8401601f81018613614aec575f5ffd5b803567ffffffffffffffff811115614b02575f5ffd5b8660208260051b8401011115614b16575f5ffd5b939660209190910195509293505050565b5f5f828403610300811215614b3a575f5ffd5b614b448585614a38565b925060c061023f1982011215614b58575f5ffd5b50610240830190509250929050565b5f60208284031215614b77575f5ffd5b5035919050565b5f6102408284031215614b8f575f5ffd5b610c8a8383614a38565b5f5f60408385031215614baa575f5ffd5b82359150602083013560ff81168114614a98575f5ffd5b634e487b7160e01b5f52602160045260245ffd5b6007811061438357614383614bc1565b6001600160a01b0381511682525f6020820151614c056020850182614bd5565b50506040908101519082015260600190565b602080825282518282018190525f918401906040840190835b81811015614c5457614c43838551614be5565b602094909401939250600101614c30565b509095945050505050565b5f5f5f6102808486031215614c72575f5ffd5b614c7c8585614a38565b9250610240840135614c8d81614a49565b9150610260840135614c9e81614a49565b809150509250925092565b5f5f5f5f5f60a08688031215614cbd575f5ffd5b8535945060208601359350604086013560078110614cd9575f5ffd5b94979396509394606081013594506080013592915050565b6008811061438357614383614bc1565b5f8151808452602084019350602083015f5b82811015614d6a5781515f6001600160a01b0382511688526001600160801b03602083015116602089015260408201519150614d526040890183614cf1565b50506060959095019460209190910190600101614d13565b5093949350505050565b602081525f610c8a6020830184614d01565b6006811061438357614383614bc1565b6003811061438357614383614bc1565b805f5b600481101561048a57815160ff16845260209384019390910190600101614da9565b80516001600160a01b031682526020810151614df0602084018264ffffffffff169052565b506040810151614e036040840182614d86565b506060810151614e18606084018260ff169052565b506080810151614e2d608084018260ff169052565b5060a0810151614e4260a084018260ff169052565b5060c0810151614e5660c084018215159052565b5060e0810151614e6960e0840182614cf1565b50610100810151614e866101008401826001600160801b03169052565b50610120810151614ea36101208401826001600160801b03169052565b50610140810151614eb8610140840182614d96565b50610160810151614eda6101608401826bffffffffffffffffffffffff169052565b506101808101516101808301526101a081015161166b6101a0840182614da6565b6102208101610e518284614dcb565b5f5f5f60608486031215614f1c575f5ffd5b505081359360208301359350604090920135919050565b6001600160801b0381168114614a5d575f5ffd5b80356116fe81614f33565b803563ffffffff811681146116fe575f5ffd5b61ffff81168114614a5d575f5ffd5b80356116fe81614f65565b67ffffffffffffffff81168114614a5d575f5ffd5b80356116fe81614f7f565b8035825260208082013590830152614fb960408201614a60565b6001600160a01b03166040830152614fd360608201614a60565b6001600160a01b03166060830152614fed60808201614a60565b6001600160a01b0316608083015260a0818101359083015261501160c08201614f47565b6001600160801b031660c083015261502b60e08201614f47565b6001600160801b031660e08301526150466101008201614f52565b63ffffffff1661010083015261505f6101208201614a60565b6001600160a01b031661012083015261507b6101408201614f74565b61ffff166101408301526150926101608201614f94565b67ffffffffffffffff166101608301526150af6101808201614f52565b63ffffffff166101808301526150c86101a08201614f52565b63ffffffff166101a08301526150e16101c08201614f52565b63ffffffff166101c08301526101e0818101359083015261020080820135908301526151106102208201614f52565b63ffffffff8116610220840152505050565b6102408101610e518284614f9f565b634e487b7160e01b5f52604160045260245ffd5b60405160c0810167ffffffffffffffff8111828210171561516857615168615131565b60405290565b6040805190810167ffffffffffffffff8111828210171561516857615168615131565b6040516060810167ffffffffffffffff8111828210171561516857615168615131565b604051601f8201601f1916810167ffffffffffffffff811182821017156151dd576151dd615131565b604052919050565b80516bffffffffffffffffffffffff19811681146116fe575f5ffd5b805164ffffffffff811681146116fe575f5ffd5b805180151581146116fe575f5ffd5b5f60c0828403128015615235575f5ffd5b5061523e615145565b8251815261524e602084016151e5565b602082015261525f60408401615201565b604082015261527060608401615215565b6060820152608083015161528381614f33565b608082015260a083015161529681614f33565b60a08201529392505050565b5f602082840312156152b2575f5ffd5b8135610c8a81614a49565b5f602082840312156152cd575f5ffd5b610c8a82615215565b5f5f604083850312156152e7575f5ffd5b825191506152f760208401615215565b90509250929050565b634e487b7160e01b5f52601160045260245ffd5b60ff8181168382160190811115610e5157610e51615300565b5f6020828403121561533d575f5ffd5b610c8a82614f52565b8082028115828204841417610e5157610e51615300565b80820180821115610e5157610e51615300565b60ff8281168282160390811115610e5157610e51615300565b634e487b7160e01b5f52603260045260245ffd5b5f60ff821660ff81036153b2576153b2615300565b60010192915050565b5f5f5f606084860312156153cd575f5ffd5b8351601281106153db575f5ffd5b92506153e960208501615201565b91506153f7604085016151e5565b90509250925092565b5f60c0828403128015615411575f5ffd5b5061541a615145565b82358152602083013561542c81614a49565b602082015260408381013590820152606080840135908201526080808401359082015260a0928301359281019290925250919050565b60ff84168152606081016154796020830185614bd5565b826040830152949350505050565b5f60208284031215615497575f5ffd5b8135610c8a81614f7f565b5f60808284031280156154b3575f5ffd5b506040516080810167ffffffffffffffff811182821017156154d7576154d7615131565b6040526154e383615215565b81526154f160208401615215565b6020820152604083015161550481614f65565b6040820152606083015161551781614f65565b60608201529392505050565b5f60208284031215615533575f5ffd5b5051919050565b82815260408101610c8a6020830184614d86565b5f6020828403121561555e575f5ffd5b610c8a82615201565b5f82825180855260208501945060208160051b830101602085015f5b838110156155e357848303601f19018852815180518085526020918201918501905f5b818110156155ca576155b9838551614be5565b6020949094019392506001016155a6565b50506020998a0199909450929092019150600101615583565b50909695505050505050565b6155f98184614f9f565b61026061024082015261561161026082018351614dcb565b5f6020830151615625610480840182614cf1565b506040830151805115156104a0840152602081015115156104c084015261ffff6040820151166104e084015261ffff60608201511661050084015250606083015161032061052084015261567d610580840182615567565b9050608084015161025f198483030161054085015261569c8282614d01565b91505060a0840151612f726105608501826001600160a01b03169052565b5f67ffffffffffffffff8211156156d3576156d3615131565b5060051b60200190565b5f82601f8301126156ec575f5ffd5b81516156ff6156fa826156ba565b6151b4565b8082825260208201915060208360061b860101925085831115615720575f5ffd5b602085015b83811015615778576040818803121561573c575f5ffd5b61574461516e565b815161574f81614a49565b8152602082015161575f81614f33565b6020828101919091529084529290920191604001615725565b5095945050505050565b5f60208284031215615792575f5ffd5b815167ffffffffffffffff8111156157a8575f5ffd5b8201606081850312156157b9575f5ffd5b6157c1615191565b81518152602082015167ffffffffffffffff8111156157de575f5ffd5b8201601f810186136157ee575f5ffd5b80516157fc6156fa826156ba565b8082825260208201915060208360051b85010192508883111561581d575f5ffd5b602084015b838110156158bb57805167ffffffffffffffff811115615840575f5ffd5b8501603f81018b13615850575f5ffd5b60208101516158616156fa826156ba565b808282526020820191506020808460051b8601010192508d831115615884575f5ffd5b6040840193505b828410156158a657835182526020938401939091019061588b565b86525050602093840193919091019050615822565b506020850152505050604082015167ffffffffffffffff8111156158dd575f5ffd5b6158e9868285016156dd565b604083015250949350505050565b602080825282518282018190525f918401906040840190835b81811015614c5457835180516001600160a01b031684526020908101516001600160801b03168185015290930192604090920191600101615910565b6060810161595a8286614cf1565b60ff93909316602082015260400152919050565b6012811061438357614383614bc1565b6102c0810161598d8288614f9f565b61599b61024083018761596e565b6102608201949094529115156102808301526001600160801b03166102a09091015292915050565b5f602082840312156159d3575f5ffd5b8135610c8a81614f33565b5f8184825b85811015614c545781356159f681614a49565b6001600160a01b0316835260209283019291909101906001016159e3565b5f8151808452602084019350602083015f5b82811015614d6a5781516001600160a01b0316865260209586019590910190600101615a26565b5f60e082018651835260208701516020840152604087015160408401526060870151606084015260808701511515608084015260e060a084015280858252610100840190508691505f5b86811015615ac7578235615aaa81614a49565b6001600160a01b0316825260209283019290910190600101615a97565b5083810360c0850152615ada8186615a14565b98975050505050505050565b5f82601f830112615af5575f5ffd5b8151615b036156fa826156ba565b8082825260208201915060208360051b860101925085831115615b24575f5ffd5b602085015b83811015615778578051615b3c81614f7f565b835260209283019201615b29565b5f5f5f60608486031215615b5c575f5ffd5b835167ffffffffffffffff811115615b72575f5ffd5b8401601f81018613615b82575f5ffd5b8051615b906156fa826156ba565b8082825260208201915060208360051b850101925088831115615bb1575f5ffd5b6020840193505b82841015615bdc578351615bcb81614a49565b825260209384019390910190615bb8565b80965050505050602084015167ffffffffffffffff811115615bfc575f5ffd5b615c0886828701615ae6565b9250506153f760408501615215565b606081525f615c296060830186615a14565b82810360208401528085518083526020830191506020870192505f5b81811015615c6d57835167ffffffffffffffff16835260209384019390920191600101615c45565b505060409390930193909352509392505050565b81810381811115610e5157610e51615300565b5f60018201615ca557615ca5615300565b5060010190565b5f81615cba57615cba615300565b505f190190565b6001815b6001841115615cfc57808504811115615ce057615ce0615300565b6001841615615cee57908102905b60019390931c928002615cc5565b935093915050565b5f82615d1257506001610e51565b81615d1e57505f610e51565b8160018114615d345760028114615d3e57615d5a565b6001915050610e51565b60ff841115615d4f57615d4f615300565b50506001821b610e51565b5060208310610133831016604e8410600b8410161715615d7d575081810a610e51565b615d895f198484615cc1565b805f1904821115615d9c57615d9c615300565b029392505050565b5f610c8a8383615d04565b6001600160801b038316815260408101610c8a6020830184614cf1565b5f82615de657634e487b7160e01b5f52601260045260245ffd5b500490565b60608101615df98286614cf1565b60ff8416602083015264ffffffffff83166040830152949350505050565b6001600160801b038181168382160190811115610e5157610e51615300565b83815260608101615479602083018561596e565b608081525f615e5c6080830187615a14565b82810360208401528086518083526020830191506020880192505f5b81811015615e96578351835260209384019390920191600101615e78565b5050604084019590955250506001600160a01b03919091166060909101529291505056'
