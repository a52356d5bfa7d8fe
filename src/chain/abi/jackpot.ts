// Generated from contracts/src/Jackpot.sol by scripts/build-contracts.ts: change it there.
// biome-ignore format: generated
export const jackpotAbi = [
  {
    type: 'constructor',
    inputs: [
      {
        name: 'escrow_',
        type: 'address',
        internalType: 'contract IEscrow'
      },
      {
        name: 'randomness_',
        type: 'address',
        internalType: 'contract IRandomness'
      }
    ],
    stateMutability: 'nonpayable'
  },
  {
    type: 'function',
    name: 'EPOCH_S',
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
    name: 'POT_PARTS',
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
    name: 'WEIGHT_PARTS',
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
    name: 'claim',
    inputs: [
      {
        name: 'epoch',
        type: 'uint256',
        internalType: 'uint256'
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
        name: 'epoch',
        type: 'uint256',
        internalType: 'uint256'
      }
    ],
    outputs: [],
    stateMutability: 'nonpayable'
  },
  {
    type: 'function',
    name: 'drawOf',
    inputs: [
      {
        name: 'epoch',
        type: 'uint256',
        internalType: 'uint256'
      }
    ],
    outputs: [
      {
        name: '',
        type: 'tuple',
        internalType: 'struct IJackpot.Draw',
        components: [
          {
            name: 'winner',
            type: 'address',
            internalType: 'address'
          },
          {
            name: 'prize',
            type: 'uint96',
            internalType: 'uint96'
          }
        ]
      }
    ],
    stateMutability: 'view'
  },
  {
    type: 'function',
    name: 'epochAt',
    inputs: [
      {
        name: 'time',
        type: 'uint256',
        internalType: 'uint256'
      }
    ],
    outputs: [
      {
        name: '',
        type: 'uint256',
        internalType: 'uint256'
      }
    ],
    stateMutability: 'pure'
  },
  {
    type: 'function',
    name: 'isDrawn',
    inputs: [
      {
        name: 'epoch',
        type: 'uint256',
        internalType: 'uint256'
      }
    ],
    outputs: [
      {
        name: '',
        type: 'bool',
        internalType: 'bool'
      }
    ],
    stateMutability: 'view'
  },
  {
    type: 'function',
    name: 'roundOf',
    inputs: [
      {
        name: 'epoch',
        type: 'uint256',
        internalType: 'uint256'
      }
    ],
    outputs: [
      {
        name: '',
        type: 'uint40',
        internalType: 'uint40'
      }
    ],
    stateMutability: 'view'
  },
  {
    type: 'function',
    name: 'ticketsOf',
    inputs: [
      {
        name: 'epoch',
        type: 'uint256',
        internalType: 'uint256'
      }
    ],
    outputs: [
      {
        name: '',
        type: 'tuple[]',
        internalType: 'struct IJackpot.Ticket[]',
        components: [
          {
            name: 'finder',
            type: 'address',
            internalType: 'address'
          },
          {
            name: 'upTo',
            type: 'uint96',
            internalType: 'uint96'
          }
        ]
      }
    ],
    stateMutability: 'view'
  },
  {
    type: 'function',
    name: 'weightOf',
    inputs: [
      {
        name: 'epoch',
        type: 'uint256',
        internalType: 'uint256'
      },
      {
        name: 'finder',
        type: 'address',
        internalType: 'address'
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
    name: 'write',
    inputs: [
      {
        name: 'finder',
        type: 'address',
        internalType: 'address'
      },
      {
        name: 'amount',
        type: 'uint256',
        internalType: 'uint256'
      }
    ],
    outputs: [],
    stateMutability: 'nonpayable'
  },
  {
    type: 'event',
    name: 'JackpotClaimed',
    inputs: [
      {
        name: 'epoch',
        type: 'uint256',
        indexed: true,
        internalType: 'uint256'
      },
      {
        name: 'winner',
        type: 'address',
        indexed: true,
        internalType: 'address'
      },
      {
        name: 'prize',
        type: 'uint96',
        indexed: false,
        internalType: 'uint96'
      }
    ],
    anonymous: false
  },
  {
    type: 'event',
    name: 'JackpotDrawn',
    inputs: [
      {
        name: 'epoch',
        type: 'uint256',
        indexed: true,
        internalType: 'uint256'
      },
      {
        name: 'winner',
        type: 'address',
        indexed: true,
        internalType: 'address'
      },
      {
        name: 'prize',
        type: 'uint96',
        indexed: false,
        internalType: 'uint96'
      }
    ],
    anonymous: false
  },
  {
    type: 'event',
    name: 'TicketWritten',
    inputs: [
      {
        name: 'epoch',
        type: 'uint256',
        indexed: true,
        internalType: 'uint256'
      },
      {
        name: 'finder',
        type: 'address',
        indexed: true,
        internalType: 'address'
      },
      {
        name: 'amount',
        type: 'uint96',
        indexed: false,
        internalType: 'uint96'
      }
    ],
    anonymous: false
  },
  {
    type: 'error',
    name: 'Jackpot_AlreadyDrawn',
    inputs: [
      {
        name: 'epoch',
        type: 'uint256',
        internalType: 'uint256'
      }
    ]
  },
  {
    type: 'error',
    name: 'Jackpot_NoSeedYet',
    inputs: [
      {
        name: 'epoch',
        type: 'uint256',
        internalType: 'uint256'
      },
      {
        name: 'round',
        type: 'uint40',
        internalType: 'uint40'
      }
    ]
  },
  {
    type: 'error',
    name: 'Jackpot_NoTickets',
    inputs: [
      {
        name: 'epoch',
        type: 'uint256',
        internalType: 'uint256'
      }
    ]
  },
  {
    type: 'error',
    name: 'Jackpot_NotSlashing',
    inputs: [
      {
        name: 'sender',
        type: 'address',
        internalType: 'address'
      }
    ]
  },
  {
    type: 'error',
    name: 'Jackpot_NothingToClaim',
    inputs: [
      {
        name: 'epoch',
        type: 'uint256',
        internalType: 'uint256'
      }
    ]
  },
  {
    type: 'error',
    name: 'Jackpot_TooEarly',
    inputs: [
      {
        name: 'epoch',
        type: 'uint256',
        internalType: 'uint256'
      },
      {
        name: 'end',
        type: 'uint256',
        internalType: 'uint256'
      }
    ]
  },
  {
    type: 'error',
    name: 'SafeCastOverflowedUintDowncast',
    inputs: [
      {
        name: 'bits',
        type: 'uint8',
        internalType: 'uint8'
      },
      {
        name: 'value',
        type: 'uint256',
        internalType: 'uint256'
      }
    ]
  },
  {
    type: 'error',
    name: 'SafeERC20FailedOperation',
    inputs: [
      {
        name: 'token',
        type: 'address',
        internalType: 'address'
      }
    ]
  }
] as const
