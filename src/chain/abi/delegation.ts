// Generated from contracts/src/Delegation.sol by scripts/build-contracts.ts: change it there.
// biome-ignore format: generated
export const delegationAbi = [
  {
    type: 'constructor',
    inputs: [
      {
        name: 'token_',
        type: 'address',
        internalType: 'contract IERC20'
      },
      {
        name: 'delay',
        type: 'uint256',
        internalType: 'uint256'
      }
    ],
    stateMutability: 'nonpayable'
  },
  {
    type: 'function',
    name: 'LEAST',
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
    name: 'MAX_RENT_BPS',
    inputs: [],
    outputs: [
      {
        name: '',
        type: 'uint32',
        internalType: 'uint32'
      }
    ],
    stateMutability: 'view'
  },
  {
    type: 'function',
    name: 'collect',
    inputs: [
      {
        name: 'role',
        type: 'uint8',
        internalType: 'enum Role'
      },
      {
        name: 'operator',
        type: 'address',
        internalType: 'address'
      },
      {
        name: 'epoch',
        type: 'uint32',
        internalType: 'uint32'
      }
    ],
    outputs: [],
    stateMutability: 'nonpayable'
  },
  {
    type: 'function',
    name: 'delegate',
    inputs: [
      {
        name: 'role',
        type: 'uint8',
        internalType: 'enum Role'
      },
      {
        name: 'operator',
        type: 'address',
        internalType: 'address'
      },
      {
        name: 'amount',
        type: 'uint256',
        internalType: 'uint256'
      },
      {
        name: 'minRentBps',
        type: 'uint32',
        internalType: 'uint32'
      }
    ],
    outputs: [],
    stateMutability: 'nonpayable'
  },
  {
    type: 'function',
    name: 'dissolve',
    inputs: [
      {
        name: 'role',
        type: 'uint8',
        internalType: 'enum Role'
      }
    ],
    outputs: [],
    stateMutability: 'nonpayable'
  },
  {
    type: 'function',
    name: 'dissolvedOf',
    inputs: [
      {
        name: 'role',
        type: 'uint8',
        internalType: 'enum Role'
      },
      {
        name: 'operator',
        type: 'address',
        internalType: 'address'
      },
      {
        name: 'epoch',
        type: 'uint32',
        internalType: 'uint32'
      },
      {
        name: 'delegator',
        type: 'address',
        internalType: 'address'
      }
    ],
    outputs: [
      {
        name: 'pool',
        type: 'tuple',
        internalType: 'struct IDelegation.Dissolved',
        components: [
          {
            name: 'assets',
            type: 'uint128',
            internalType: 'uint128'
          },
          {
            name: 'shares',
            type: 'uint128',
            internalType: 'uint128'
          },
          {
            name: 'availableAt',
            type: 'uint40',
            internalType: 'uint40'
          }
        ]
      },
      {
        name: 'shares',
        type: 'uint256',
        internalType: 'uint256'
      }
    ],
    stateMutability: 'view'
  },
  {
    type: 'function',
    name: 'exitOf',
    inputs: [
      {
        name: 'delegator',
        type: 'address',
        internalType: 'address'
      }
    ],
    outputs: [
      {
        name: '',
        type: 'tuple',
        internalType: 'struct IDelegation.Exit',
        components: [
          {
            name: 'amount',
            type: 'uint128',
            internalType: 'uint128'
          },
          {
            name: 'availableAt',
            type: 'uint40',
            internalType: 'uint40'
          }
        ]
      }
    ],
    stateMutability: 'view'
  },
  {
    type: 'function',
    name: 'giveNotice',
    inputs: [
      {
        name: 'role',
        type: 'uint8',
        internalType: 'enum Role'
      },
      {
        name: 'operator',
        type: 'address',
        internalType: 'address'
      }
    ],
    outputs: [],
    stateMutability: 'nonpayable'
  },
  {
    type: 'function',
    name: 'openPool',
    inputs: [
      {
        name: 'role',
        type: 'uint8',
        internalType: 'enum Role'
      },
      {
        name: 'rentBps',
        type: 'uint32',
        internalType: 'uint32'
      }
    ],
    outputs: [],
    stateMutability: 'nonpayable'
  },
  {
    type: 'function',
    name: 'partOf',
    inputs: [
      {
        name: 'role',
        type: 'uint8',
        internalType: 'enum Role'
      },
      {
        name: 'operator',
        type: 'address',
        internalType: 'address'
      },
      {
        name: 'delegator',
        type: 'address',
        internalType: 'address'
      }
    ],
    outputs: [
      {
        name: 'part',
        type: 'tuple',
        internalType: 'struct IDelegation.Part',
        components: [
          {
            name: 'shares',
            type: 'uint128',
            internalType: 'uint128'
          },
          {
            name: 'noticeAt',
            type: 'uint40',
            internalType: 'uint40'
          },
          {
            name: 'pressing',
            type: 'bool',
            internalType: 'bool'
          }
        ]
      },
      {
        name: 'worth',
        type: 'uint256',
        internalType: 'uint256'
      }
    ],
    stateMutability: 'view'
  },
  {
    type: 'function',
    name: 'payRent',
    inputs: [
      {
        name: 'role',
        type: 'uint8',
        internalType: 'enum Role'
      },
      {
        name: 'operator',
        type: 'address',
        internalType: 'address'
      }
    ],
    outputs: [],
    stateMutability: 'nonpayable'
  },
  {
    type: 'function',
    name: 'poolOf',
    inputs: [
      {
        name: 'role',
        type: 'uint8',
        internalType: 'enum Role'
      },
      {
        name: 'operator',
        type: 'address',
        internalType: 'address'
      }
    ],
    outputs: [
      {
        name: '',
        type: 'tuple',
        internalType: 'struct IDelegation.Pool',
        components: [
          {
            name: 'open',
            type: 'bool',
            internalType: 'bool'
          },
          {
            name: 'epoch',
            type: 'uint32',
            internalType: 'uint32'
          },
          {
            name: 'rentBps',
            type: 'uint32',
            internalType: 'uint32'
          },
          {
            name: 'rentedAt',
            type: 'uint40',
            internalType: 'uint40'
          },
          {
            name: 'pressing',
            type: 'uint32',
            internalType: 'uint32'
          },
          {
            name: 'shares',
            type: 'uint128',
            internalType: 'uint128'
          }
        ]
      }
    ],
    stateMutability: 'view'
  },
  {
    type: 'function',
    name: 'press',
    inputs: [
      {
        name: 'role',
        type: 'uint8',
        internalType: 'enum Role'
      },
      {
        name: 'operator',
        type: 'address',
        internalType: 'address'
      },
      {
        name: 'delegator',
        type: 'address',
        internalType: 'address'
      }
    ],
    outputs: [],
    stateMutability: 'nonpayable'
  },
  {
    type: 'function',
    name: 'undelegate',
    inputs: [
      {
        name: 'role',
        type: 'uint8',
        internalType: 'enum Role'
      },
      {
        name: 'operator',
        type: 'address',
        internalType: 'address'
      },
      {
        name: 'shares',
        type: 'uint128',
        internalType: 'uint128'
      }
    ],
    outputs: [],
    stateMutability: 'nonpayable'
  },
  {
    type: 'function',
    name: 'undelegateFor',
    inputs: [
      {
        name: 'role',
        type: 'uint8',
        internalType: 'enum Role'
      },
      {
        name: 'operator',
        type: 'address',
        internalType: 'address'
      },
      {
        name: 'delegator',
        type: 'address',
        internalType: 'address'
      }
    ],
    outputs: [],
    stateMutability: 'nonpayable'
  },
  {
    type: 'function',
    name: 'withdraw',
    inputs: [],
    outputs: [],
    stateMutability: 'nonpayable'
  },
  {
    type: 'function',
    name: 'withdrawNotice',
    inputs: [
      {
        name: 'role',
        type: 'uint8',
        internalType: 'enum Role'
      },
      {
        name: 'operator',
        type: 'address',
        internalType: 'address'
      }
    ],
    outputs: [],
    stateMutability: 'nonpayable'
  },
  {
    type: 'event',
    name: 'NoticeGiven',
    inputs: [
      {
        name: 'role',
        type: 'uint8',
        indexed: true,
        internalType: 'enum Role'
      },
      {
        name: 'operator',
        type: 'address',
        indexed: true,
        internalType: 'address'
      },
      {
        name: 'delegator',
        type: 'address',
        indexed: true,
        internalType: 'address'
      },
      {
        name: 'noticeAt',
        type: 'uint40',
        indexed: false,
        internalType: 'uint40'
      }
    ],
    anonymous: false
  },
  {
    type: 'event',
    name: 'OperatorHalted',
    inputs: [
      {
        name: 'role',
        type: 'uint8',
        indexed: true,
        internalType: 'enum Role'
      },
      {
        name: 'operator',
        type: 'address',
        indexed: true,
        internalType: 'address'
      },
      {
        name: 'delegator',
        type: 'address',
        indexed: true,
        internalType: 'address'
      }
    ],
    anonymous: false
  },
  {
    type: 'event',
    name: 'PoolDissolved',
    inputs: [
      {
        name: 'role',
        type: 'uint8',
        indexed: true,
        internalType: 'enum Role'
      },
      {
        name: 'operator',
        type: 'address',
        indexed: true,
        internalType: 'address'
      },
      {
        name: 'epoch',
        type: 'uint32',
        indexed: false,
        internalType: 'uint32'
      },
      {
        name: 'assets',
        type: 'uint256',
        indexed: false,
        internalType: 'uint256'
      },
      {
        name: 'availableAt',
        type: 'uint40',
        indexed: false,
        internalType: 'uint40'
      }
    ],
    anonymous: false
  },
  {
    type: 'event',
    name: 'PoolOpened',
    inputs: [
      {
        name: 'role',
        type: 'uint8',
        indexed: true,
        internalType: 'enum Role'
      },
      {
        name: 'operator',
        type: 'address',
        indexed: true,
        internalType: 'address'
      },
      {
        name: 'epoch',
        type: 'uint32',
        indexed: false,
        internalType: 'uint32'
      },
      {
        name: 'rentBps',
        type: 'uint32',
        indexed: false,
        internalType: 'uint32'
      }
    ],
    anonymous: false
  },
  {
    type: 'event',
    name: 'RentPaid',
    inputs: [
      {
        name: 'role',
        type: 'uint8',
        indexed: true,
        internalType: 'enum Role'
      },
      {
        name: 'operator',
        type: 'address',
        indexed: true,
        internalType: 'address'
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
    name: 'Returned',
    inputs: [
      {
        name: 'delegator',
        type: 'address',
        indexed: true,
        internalType: 'address'
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
    name: 'StakeDelegated',
    inputs: [
      {
        name: 'role',
        type: 'uint8',
        indexed: true,
        internalType: 'enum Role'
      },
      {
        name: 'operator',
        type: 'address',
        indexed: true,
        internalType: 'address'
      },
      {
        name: 'delegator',
        type: 'address',
        indexed: true,
        internalType: 'address'
      },
      {
        name: 'amount',
        type: 'uint256',
        indexed: false,
        internalType: 'uint256'
      },
      {
        name: 'shares',
        type: 'uint256',
        indexed: false,
        internalType: 'uint256'
      }
    ],
    anonymous: false
  },
  {
    type: 'event',
    name: 'StakeUndelegated',
    inputs: [
      {
        name: 'role',
        type: 'uint8',
        indexed: true,
        internalType: 'enum Role'
      },
      {
        name: 'operator',
        type: 'address',
        indexed: true,
        internalType: 'address'
      },
      {
        name: 'delegator',
        type: 'address',
        indexed: true,
        internalType: 'address'
      },
      {
        name: 'amount',
        type: 'uint256',
        indexed: false,
        internalType: 'uint256'
      },
      {
        name: 'shares',
        type: 'uint256',
        indexed: false,
        internalType: 'uint256'
      }
    ],
    anonymous: false
  },
  {
    type: 'error',
    name: 'Delegation_AlreadyOpen',
    inputs: [
      {
        name: 'role',
        type: 'uint8',
        internalType: 'enum Role'
      },
      {
        name: 'operator',
        type: 'address',
        internalType: 'address'
      }
    ]
  },
  {
    type: 'error',
    name: 'Delegation_Emptied',
    inputs: [
      {
        name: 'role',
        type: 'uint8',
        internalType: 'enum Role'
      },
      {
        name: 'operator',
        type: 'address',
        internalType: 'address'
      }
    ]
  },
  {
    type: 'error',
    name: 'Delegation_NotOpen',
    inputs: [
      {
        name: 'role',
        type: 'uint8',
        internalType: 'enum Role'
      },
      {
        name: 'operator',
        type: 'address',
        internalType: 'address'
      }
    ]
  },
  {
    type: 'error',
    name: 'Delegation_NothingThere',
    inputs: [
      {
        name: 'delegator',
        type: 'address',
        internalType: 'address'
      }
    ]
  },
  {
    type: 'error',
    name: 'Delegation_OwnStake',
    inputs: [
      {
        name: 'operator',
        type: 'address',
        internalType: 'address'
      }
    ]
  },
  {
    type: 'error',
    name: 'Delegation_RentOutOfRange',
    inputs: [
      {
        name: 'rentBps',
        type: 'uint256',
        internalType: 'uint256'
      },
      {
        name: 'limit',
        type: 'uint256',
        internalType: 'uint256'
      }
    ]
  },
  {
    type: 'error',
    name: 'Delegation_TooEarly',
    inputs: [
      {
        name: 'time',
        type: 'uint256',
        internalType: 'uint256'
      }
    ]
  },
  {
    type: 'error',
    name: 'Delegation_TooFewShares',
    inputs: [
      {
        name: 'delegator',
        type: 'address',
        internalType: 'address'
      },
      {
        name: 'shares',
        type: 'uint256',
        internalType: 'uint256'
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
    name: 'Delegation_TooSmall',
    inputs: [
      {
        name: 'amount',
        type: 'uint256',
        internalType: 'uint256'
      },
      {
        name: 'minimum',
        type: 'uint256',
        internalType: 'uint256'
      }
    ]
  },
  {
    type: 'error',
    name: 'Delegation_WrongNotice',
    inputs: [
      {
        name: 'delegator',
        type: 'address',
        internalType: 'address'
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
