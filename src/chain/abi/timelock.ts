// Generated from contracts/src/Timelock.sol by scripts/build-contracts.ts: change it there.
// biome-ignore format: generated
export const timelockAbi = [
  {
    type: 'constructor',
    inputs: [
      {
        name: 'minDelayS',
        type: 'uint256',
        internalType: 'uint256'
      },
      {
        name: 'proposers',
        type: 'address[]',
        internalType: 'address[]'
      },
      {
        name: 'executors',
        type: 'address[]',
        internalType: 'address[]'
      }
    ],
    stateMutability: 'nonpayable'
  },
  {
    type: 'receive',
    stateMutability: 'payable'
  },
  {
    type: 'function',
    name: 'CANCELLER_ROLE',
    inputs: [],
    outputs: [
      {
        name: '',
        type: 'bytes32',
        internalType: 'bytes32'
      }
    ],
    stateMutability: 'view'
  },
  {
    type: 'function',
    name: 'DEFAULT_ADMIN_ROLE',
    inputs: [],
    outputs: [
      {
        name: '',
        type: 'bytes32',
        internalType: 'bytes32'
      }
    ],
    stateMutability: 'view'
  },
  {
    type: 'function',
    name: 'EXECUTOR_ROLE',
    inputs: [],
    outputs: [
      {
        name: '',
        type: 'bytes32',
        internalType: 'bytes32'
      }
    ],
    stateMutability: 'view'
  },
  {
    type: 'function',
    name: 'PROPOSER_ROLE',
    inputs: [],
    outputs: [
      {
        name: '',
        type: 'bytes32',
        internalType: 'bytes32'
      }
    ],
    stateMutability: 'view'
  },
  {
    type: 'function',
    name: 'cancel',
    inputs: [
      {
        name: 'id',
        type: 'bytes32',
        internalType: 'bytes32'
      }
    ],
    outputs: [],
    stateMutability: 'nonpayable'
  },
  {
    type: 'function',
    name: 'execute',
    inputs: [
      {
        name: 'target',
        type: 'address',
        internalType: 'address'
      },
      {
        name: 'value',
        type: 'uint256',
        internalType: 'uint256'
      },
      {
        name: 'payload',
        type: 'bytes',
        internalType: 'bytes'
      },
      {
        name: 'predecessor',
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
    stateMutability: 'payable'
  },
  {
    type: 'function',
    name: 'executeBatch',
    inputs: [
      {
        name: 'targets',
        type: 'address[]',
        internalType: 'address[]'
      },
      {
        name: 'values',
        type: 'uint256[]',
        internalType: 'uint256[]'
      },
      {
        name: 'payloads',
        type: 'bytes[]',
        internalType: 'bytes[]'
      },
      {
        name: 'predecessor',
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
    stateMutability: 'payable'
  },
  {
    type: 'function',
    name: 'getMinDelay',
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
    name: 'getOperationState',
    inputs: [
      {
        name: 'id',
        type: 'bytes32',
        internalType: 'bytes32'
      }
    ],
    outputs: [
      {
        name: '',
        type: 'uint8',
        internalType: 'enum TimelockController.OperationState'
      }
    ],
    stateMutability: 'view'
  },
  {
    type: 'function',
    name: 'getRoleAdmin',
    inputs: [
      {
        name: 'role',
        type: 'bytes32',
        internalType: 'bytes32'
      }
    ],
    outputs: [
      {
        name: '',
        type: 'bytes32',
        internalType: 'bytes32'
      }
    ],
    stateMutability: 'view'
  },
  {
    type: 'function',
    name: 'getTimestamp',
    inputs: [
      {
        name: 'id',
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
    name: 'grantRole',
    inputs: [
      {
        name: 'role',
        type: 'bytes32',
        internalType: 'bytes32'
      },
      {
        name: 'account',
        type: 'address',
        internalType: 'address'
      }
    ],
    outputs: [],
    stateMutability: 'nonpayable'
  },
  {
    type: 'function',
    name: 'hasRole',
    inputs: [
      {
        name: 'role',
        type: 'bytes32',
        internalType: 'bytes32'
      },
      {
        name: 'account',
        type: 'address',
        internalType: 'address'
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
    name: 'hashOperation',
    inputs: [
      {
        name: 'target',
        type: 'address',
        internalType: 'address'
      },
      {
        name: 'value',
        type: 'uint256',
        internalType: 'uint256'
      },
      {
        name: 'data',
        type: 'bytes',
        internalType: 'bytes'
      },
      {
        name: 'predecessor',
        type: 'bytes32',
        internalType: 'bytes32'
      },
      {
        name: 'salt',
        type: 'bytes32',
        internalType: 'bytes32'
      }
    ],
    outputs: [
      {
        name: '',
        type: 'bytes32',
        internalType: 'bytes32'
      }
    ],
    stateMutability: 'pure'
  },
  {
    type: 'function',
    name: 'hashOperationBatch',
    inputs: [
      {
        name: 'targets',
        type: 'address[]',
        internalType: 'address[]'
      },
      {
        name: 'values',
        type: 'uint256[]',
        internalType: 'uint256[]'
      },
      {
        name: 'payloads',
        type: 'bytes[]',
        internalType: 'bytes[]'
      },
      {
        name: 'predecessor',
        type: 'bytes32',
        internalType: 'bytes32'
      },
      {
        name: 'salt',
        type: 'bytes32',
        internalType: 'bytes32'
      }
    ],
    outputs: [
      {
        name: '',
        type: 'bytes32',
        internalType: 'bytes32'
      }
    ],
    stateMutability: 'pure'
  },
  {
    type: 'function',
    name: 'isOperation',
    inputs: [
      {
        name: 'id',
        type: 'bytes32',
        internalType: 'bytes32'
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
    name: 'isOperationDone',
    inputs: [
      {
        name: 'id',
        type: 'bytes32',
        internalType: 'bytes32'
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
    name: 'isOperationPending',
    inputs: [
      {
        name: 'id',
        type: 'bytes32',
        internalType: 'bytes32'
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
    name: 'isOperationReady',
    inputs: [
      {
        name: 'id',
        type: 'bytes32',
        internalType: 'bytes32'
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
    name: 'onERC1155BatchReceived',
    inputs: [
      {
        name: '',
        type: 'address',
        internalType: 'address'
      },
      {
        name: '',
        type: 'address',
        internalType: 'address'
      },
      {
        name: '',
        type: 'uint256[]',
        internalType: 'uint256[]'
      },
      {
        name: '',
        type: 'uint256[]',
        internalType: 'uint256[]'
      },
      {
        name: '',
        type: 'bytes',
        internalType: 'bytes'
      }
    ],
    outputs: [
      {
        name: '',
        type: 'bytes4',
        internalType: 'bytes4'
      }
    ],
    stateMutability: 'nonpayable'
  },
  {
    type: 'function',
    name: 'onERC1155Received',
    inputs: [
      {
        name: '',
        type: 'address',
        internalType: 'address'
      },
      {
        name: '',
        type: 'address',
        internalType: 'address'
      },
      {
        name: '',
        type: 'uint256',
        internalType: 'uint256'
      },
      {
        name: '',
        type: 'uint256',
        internalType: 'uint256'
      },
      {
        name: '',
        type: 'bytes',
        internalType: 'bytes'
      }
    ],
    outputs: [
      {
        name: '',
        type: 'bytes4',
        internalType: 'bytes4'
      }
    ],
    stateMutability: 'nonpayable'
  },
  {
    type: 'function',
    name: 'onERC721Received',
    inputs: [
      {
        name: '',
        type: 'address',
        internalType: 'address'
      },
      {
        name: '',
        type: 'address',
        internalType: 'address'
      },
      {
        name: '',
        type: 'uint256',
        internalType: 'uint256'
      },
      {
        name: '',
        type: 'bytes',
        internalType: 'bytes'
      }
    ],
    outputs: [
      {
        name: '',
        type: 'bytes4',
        internalType: 'bytes4'
      }
    ],
    stateMutability: 'nonpayable'
  },
  {
    type: 'function',
    name: 'renounceRole',
    inputs: [
      {
        name: 'role',
        type: 'bytes32',
        internalType: 'bytes32'
      },
      {
        name: 'callerConfirmation',
        type: 'address',
        internalType: 'address'
      }
    ],
    outputs: [],
    stateMutability: 'nonpayable'
  },
  {
    type: 'function',
    name: 'revokeRole',
    inputs: [
      {
        name: 'role',
        type: 'bytes32',
        internalType: 'bytes32'
      },
      {
        name: 'account',
        type: 'address',
        internalType: 'address'
      }
    ],
    outputs: [],
    stateMutability: 'nonpayable'
  },
  {
    type: 'function',
    name: 'schedule',
    inputs: [
      {
        name: 'target',
        type: 'address',
        internalType: 'address'
      },
      {
        name: 'value',
        type: 'uint256',
        internalType: 'uint256'
      },
      {
        name: 'data',
        type: 'bytes',
        internalType: 'bytes'
      },
      {
        name: 'predecessor',
        type: 'bytes32',
        internalType: 'bytes32'
      },
      {
        name: 'salt',
        type: 'bytes32',
        internalType: 'bytes32'
      },
      {
        name: 'delay',
        type: 'uint256',
        internalType: 'uint256'
      }
    ],
    outputs: [],
    stateMutability: 'nonpayable'
  },
  {
    type: 'function',
    name: 'scheduleBatch',
    inputs: [
      {
        name: 'targets',
        type: 'address[]',
        internalType: 'address[]'
      },
      {
        name: 'values',
        type: 'uint256[]',
        internalType: 'uint256[]'
      },
      {
        name: 'payloads',
        type: 'bytes[]',
        internalType: 'bytes[]'
      },
      {
        name: 'predecessor',
        type: 'bytes32',
        internalType: 'bytes32'
      },
      {
        name: 'salt',
        type: 'bytes32',
        internalType: 'bytes32'
      },
      {
        name: 'delay',
        type: 'uint256',
        internalType: 'uint256'
      }
    ],
    outputs: [],
    stateMutability: 'nonpayable'
  },
  {
    type: 'function',
    name: 'supportsInterface',
    inputs: [
      {
        name: 'interfaceId',
        type: 'bytes4',
        internalType: 'bytes4'
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
    name: 'updateDelay',
    inputs: [
      {
        name: 'newDelay',
        type: 'uint256',
        internalType: 'uint256'
      }
    ],
    outputs: [],
    stateMutability: 'nonpayable'
  },
  {
    type: 'event',
    name: 'CallExecuted',
    inputs: [
      {
        name: 'id',
        type: 'bytes32',
        indexed: true,
        internalType: 'bytes32'
      },
      {
        name: 'index',
        type: 'uint256',
        indexed: true,
        internalType: 'uint256'
      },
      {
        name: 'target',
        type: 'address',
        indexed: false,
        internalType: 'address'
      },
      {
        name: 'value',
        type: 'uint256',
        indexed: false,
        internalType: 'uint256'
      },
      {
        name: 'data',
        type: 'bytes',
        indexed: false,
        internalType: 'bytes'
      }
    ],
    anonymous: false
  },
  {
    type: 'event',
    name: 'CallSalt',
    inputs: [
      {
        name: 'id',
        type: 'bytes32',
        indexed: true,
        internalType: 'bytes32'
      },
      {
        name: 'salt',
        type: 'bytes32',
        indexed: false,
        internalType: 'bytes32'
      }
    ],
    anonymous: false
  },
  {
    type: 'event',
    name: 'CallScheduled',
    inputs: [
      {
        name: 'id',
        type: 'bytes32',
        indexed: true,
        internalType: 'bytes32'
      },
      {
        name: 'index',
        type: 'uint256',
        indexed: true,
        internalType: 'uint256'
      },
      {
        name: 'target',
        type: 'address',
        indexed: false,
        internalType: 'address'
      },
      {
        name: 'value',
        type: 'uint256',
        indexed: false,
        internalType: 'uint256'
      },
      {
        name: 'data',
        type: 'bytes',
        indexed: false,
        internalType: 'bytes'
      },
      {
        name: 'predecessor',
        type: 'bytes32',
        indexed: false,
        internalType: 'bytes32'
      },
      {
        name: 'delay',
        type: 'uint256',
        indexed: false,
        internalType: 'uint256'
      }
    ],
    anonymous: false
  },
  {
    type: 'event',
    name: 'Cancelled',
    inputs: [
      {
        name: 'id',
        type: 'bytes32',
        indexed: true,
        internalType: 'bytes32'
      }
    ],
    anonymous: false
  },
  {
    type: 'event',
    name: 'MinDelayChange',
    inputs: [
      {
        name: 'oldDuration',
        type: 'uint256',
        indexed: false,
        internalType: 'uint256'
      },
      {
        name: 'newDuration',
        type: 'uint256',
        indexed: false,
        internalType: 'uint256'
      }
    ],
    anonymous: false
  },
  {
    type: 'event',
    name: 'RoleAdminChanged',
    inputs: [
      {
        name: 'role',
        type: 'bytes32',
        indexed: true,
        internalType: 'bytes32'
      },
      {
        name: 'previousAdminRole',
        type: 'bytes32',
        indexed: true,
        internalType: 'bytes32'
      },
      {
        name: 'newAdminRole',
        type: 'bytes32',
        indexed: true,
        internalType: 'bytes32'
      }
    ],
    anonymous: false
  },
  {
    type: 'event',
    name: 'RoleGranted',
    inputs: [
      {
        name: 'role',
        type: 'bytes32',
        indexed: true,
        internalType: 'bytes32'
      },
      {
        name: 'account',
        type: 'address',
        indexed: true,
        internalType: 'address'
      },
      {
        name: 'sender',
        type: 'address',
        indexed: true,
        internalType: 'address'
      }
    ],
    anonymous: false
  },
  {
    type: 'event',
    name: 'RoleRevoked',
    inputs: [
      {
        name: 'role',
        type: 'bytes32',
        indexed: true,
        internalType: 'bytes32'
      },
      {
        name: 'account',
        type: 'address',
        indexed: true,
        internalType: 'address'
      },
      {
        name: 'sender',
        type: 'address',
        indexed: true,
        internalType: 'address'
      }
    ],
    anonymous: false
  },
  {
    type: 'error',
    name: 'AccessControlBadConfirmation',
    inputs: []
  },
  {
    type: 'error',
    name: 'AccessControlUnauthorizedAccount',
    inputs: [
      {
        name: 'account',
        type: 'address',
        internalType: 'address'
      },
      {
        name: 'neededRole',
        type: 'bytes32',
        internalType: 'bytes32'
      }
    ]
  },
  {
    type: 'error',
    name: 'FailedCall',
    inputs: []
  },
  {
    type: 'error',
    name: 'TimelockInsufficientDelay',
    inputs: [
      {
        name: 'delay',
        type: 'uint256',
        internalType: 'uint256'
      },
      {
        name: 'minDelay',
        type: 'uint256',
        internalType: 'uint256'
      }
    ]
  },
  {
    type: 'error',
    name: 'TimelockInvalidOperationLength',
    inputs: [
      {
        name: 'targets',
        type: 'uint256',
        internalType: 'uint256'
      },
      {
        name: 'payloads',
        type: 'uint256',
        internalType: 'uint256'
      },
      {
        name: 'values',
        type: 'uint256',
        internalType: 'uint256'
      }
    ]
  },
  {
    type: 'error',
    name: 'TimelockUnauthorizedCaller',
    inputs: [
      {
        name: 'caller',
        type: 'address',
        internalType: 'address'
      }
    ]
  },
  {
    type: 'error',
    name: 'TimelockUnexecutedPredecessor',
    inputs: [
      {
        name: 'predecessorId',
        type: 'bytes32',
        internalType: 'bytes32'
      }
    ]
  },
  {
    type: 'error',
    name: 'TimelockUnexpectedOperationState',
    inputs: [
      {
        name: 'operationId',
        type: 'bytes32',
        internalType: 'bytes32'
      },
      {
        name: 'expectedStates',
        type: 'bytes32',
        internalType: 'bytes32'
      }
    ]
  }
] as const

// biome-ignore format: generated
export const timelockBytecode = '0x608060405234801561000f575f5ffd5b50604051611f41380380611f4183398101604081905261002e916102fd565b8282825f61003c8130610182565b506001600160a01b03811615610058576100565f82610182565b505b5f5b83518110156100ec576100ac7fb09aa5aeb3702cfd50b6b62bc4532604938f21248a27a1d5ca736082b6819cc18583815181106100995761009961036b565b602002602001015161018260201b60201c565b506100e37ffd643c72710c63c0180259aba6b2d05451e3591a24e58b62239378085726f7838583815181106100995761009961036b565b5060010161005a565b505f5b82518110156101375761012e7fd8aa0f3194971a2a116679f7c2090f6939c8d4e01a2a8d7e41d55e5351469e638483815181106100995761009961036b565b506001016100ef565b506002849055604080515f8152602081018690527f11c24f4ead16507c69ac467fbd5e4eed5fb5c699626d2cc6d66421df253886d5910160405180910390a15050505050505061037f565b5f828152602081815260408083206001600160a01b038516845290915281205460ff16610222575f838152602081815260408083206001600160a01b03861684529091529020805460ff191660011790556101da3390565b6001600160a01b0316826001600160a01b0316847f2f8788117e7eff1d82e926ec794901d17c78024a50270940304540a733656f0d60405160405180910390a4506001610225565b505f5b92915050565b634e487b7160e01b5f52604160045260245ffd5b80516001600160a01b0381168114610255575f5ffd5b919050565b5f82601f830112610269575f5ffd5b81516001600160401b038111156102825761028261022b565b604051600582901b90603f8201601f191681016001600160401b03811182821017156102b0576102b061022b565b6040529182526020818501810192908101868411156102cd575f5ffd5b6020860192505b838310156102f3576102e58361023f565b8152602092830192016102d4565b5095945050505050565b5f5f5f6060848603121561030f575f5ffd5b835160208501519093506001600160401b0381111561032c575f5ffd5b6103388682870161025a565b604086015190935090506001600160401b03811115610355575f5ffd5b6103618682870161025a565b9150509250925092565b634e487b7160e01b5f52603260045260245ffd5b611bb58061038c5f395ff3fe6080604052600436106101b2575f3560e01c80638065657f116100e7578063bc197c8111610087578063d547741f11610062578063d547741f1461059b578063e38335e5146105ba578063f23a6e61146105cd578063f27a0c9214610611575f5ffd5b8063bc197c811461050d578063c4d252f514610551578063d45c443514610570575f5ffd5b806391d14854116100c257806391d1485414610466578063a217fddf146104a8578063b08e51c0146104bb578063b1c5f427146104ee575f5ffd5b80638065657f146103f55780638f2a0bb0146104145780638f61f4f514610433575f5ffd5b80632ab0f5291161015257806336568abe1161012d57806336568abe1461036c578063584b153e1461038b57806364d62353146103aa5780637958004c146103c9575f5ffd5b80632ab0f5291461030f5780632f2ff15d1461032e57806331d507501461034d575f5ffd5b8063134008d31161018d578063134008d31461025357806313bc9f2014610266578063150b7a0214610285578063248a9ca3146102e1575f5ffd5b806301d5062a146101bd57806301ffc9a7146101de57806307bd026514610212575f5ffd5b366101b957005b5f5ffd5b3480156101c8575f5ffd5b506101dc6101d7366004611386565b610625565b005b3480156101e9575f5ffd5b506101fd6101f83660046113f5565b6106f9565b60405190151581526020015b60405180910390f35b34801561021d575f5ffd5b506102457fd8aa0f3194971a2a116679f7c2090f6939c8d4e01a2a8d7e41d55e5351469e6381565b604051908152602001610209565b6101dc61026136600461141c565b610709565b348015610271575f5ffd5b506101fd610280366004611483565b6107fe565b348015610290575f5ffd5b506102c861029f36600461154b565b7f150b7a0200000000000000000000000000000000000000000000000000000000949350505050565b6040516001600160e01b03199091168152602001610209565b3480156102ec575f5ffd5b506102456102fb366004611483565b5f9081526020819052604090206001015490565b34801561031a575f5ffd5b506101fd610329366004611483565b610823565b348015610339575f5ffd5b506101dc6103483660046115af565b61082b565b348015610358575f5ffd5b506101fd610367366004611483565b610855565b348015610377575f5ffd5b506101dc6103863660046115af565b610879565b348015610396575f5ffd5b506101fd6103a5366004611483565b6108ca565b3480156103b5575f5ffd5b506101dc6103c4366004611483565b61090f565b3480156103d4575f5ffd5b506103e86103e3366004611483565b61099b565b60405161020991906115ed565b348015610400575f5ffd5b5061024561040f36600461141c565b6109e3565b34801561041f575f5ffd5b506101dc61042e366004611654565b610a21565b34801561043e575f5ffd5b506102457fb09aa5aeb3702cfd50b6b62bc4532604938f21248a27a1d5ca736082b6819cc181565b348015610471575f5ffd5b506101fd6104803660046115af565b5f918252602082815260408084206001600160a01b0393909316845291905290205460ff1690565b3480156104b3575f5ffd5b506102455f81565b3480156104c6575f5ffd5b506102457ffd643c72710c63c0180259aba6b2d05451e3591a24e58b62239378085726f78381565b3480156104f9575f5ffd5b50610245610508366004611709565b610bc3565b348015610518575f5ffd5b506102c8610527366004611836565b7fbc197c810000000000000000000000000000000000000000000000000000000095945050505050565b34801561055c575f5ffd5b506101dc61056b366004611483565b610c07565b34801561057b575f5ffd5b5061024561058a366004611483565b5f9081526001602052604090205490565b3480156105a6575f5ffd5b506101dc6105b53660046115af565b610cb1565b6101dc6105c8366004611709565b610cd5565b3480156105d8575f5ffd5b506102c86105e73660046118e5565b7ff23a6e610000000000000000000000000000000000000000000000000000000095945050505050565b34801561061c575f5ffd5b50600254610245565b7fb09aa5aeb3702cfd50b6b62bc4532604938f21248a27a1d5ca736082b6819cc161064f81610eaf565b5f61065e8989898989896109e3565b905061066a8184610ebc565b5f817f4cf4410cc57040e44862ef0f45f3dd5a5e02db8eb8add648d4b0e236f1d07dca8b8b8b8b8b8a6040516106a596959493929190611961565b60405180910390a383156106ee57807f20fda5fd27a1ea7bf5b9567f143ac5470bb059374a27e8f67cb44f946f6d0387856040516106e591815260200190565b60405180910390a25b505050505050505050565b5f61070382610f66565b92915050565b5f80527fdae2aa361dfd1ca020a396615627d436107c35eff9fe7738a3512819782d70696020527f5ba6852781629bcdcd4bdaa6de76d786f1c64b16acdac474e55bebc0ea157951547fd8aa0f3194971a2a116679f7c2090f6939c8d4e01a2a8d7e41d55e5351469e639060ff16610785576107858133610fa3565b5f6107948888888888886109e3565b90506107a08185611012565b6107ac88888888611079565b5f817fc2617efa69bab66782fa219543714338489c4e9e178271560a91b82c3f612b588a8a8a8a6040516107e3949392919061199e565b60405180910390a36107f4816110ed565b5050505050505050565b5f60025b61080b8361099b565b600381111561081c5761081c6115d9565b1492915050565b5f6003610802565b5f8281526020819052604090206001015461084581610eaf565b61084f8383611118565b50505050565b5f806108608361099b565b6003811115610871576108716115d9565b141592915050565b6001600160a01b03811633146108bb576040517f6697b23200000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b6108c582826111bf565b505050565b5f5f6108d58361099b565b905060018160038111156108eb576108eb6115d9565b148061090857506002816003811115610906576109066115d9565b145b9392505050565b33308114610959576040517fe2850c590000000000000000000000000000000000000000000000000000000081526001600160a01b03821660048201526024015b60405180910390fd5b60025460408051918252602082018490527f11c24f4ead16507c69ac467fbd5e4eed5fb5c699626d2cc6d66421df253886d5910160405180910390a150600255565b5f81815260016020526040812054805f036109b857505f92915050565b600181036109c95750600392915050565b428111156109da5750600192915050565b50600292915050565b5f8686868686866040516020016109ff96959493929190611961565b6040516020818303038152906040528051906020012090509695505050505050565b7fb09aa5aeb3702cfd50b6b62bc4532604938f21248a27a1d5ca736082b6819cc1610a4b81610eaf565b8887141580610a5a5750888514155b15610aa2576040517fffb03211000000000000000000000000000000000000000000000000000000008152600481018a90526024810186905260448101889052606401610950565b5f610ab38b8b8b8b8b8b8b8b610bc3565b9050610abf8184610ebc565b5f5b8a811015610b745780827f4cf4410cc57040e44862ef0f45f3dd5a5e02db8eb8add648d4b0e236f1d07dca8e8e85818110610afe57610afe6119c6565b9050602002016020810190610b1391906119da565b8d8d86818110610b2557610b256119c6565b905060200201358c8c87818110610b3e57610b3e6119c6565b9050602002810190610b5091906119f3565b8c8b604051610b6496959493929190611961565b60405180910390a3600101610ac1565b508315610bb657807f20fda5fd27a1ea7bf5b9567f143ac5470bb059374a27e8f67cb44f946f6d038785604051610bad91815260200190565b60405180910390a25b5050505050505050505050565b5f8888888888888888604051602001610be3989796959493929190611acf565b60405160208183030381529060405280519060200120905098975050505050505050565b7ffd643c72710c63c0180259aba6b2d05451e3591a24e58b62239378085726f783610c3181610eaf565b610c3a826108ca565b610c765781610c496002611240565b610c536001611240565b604051635ead8eb560e01b81526004810193909352176024820152604401610950565b5f828152600160205260408082208290555183917fbaa1eb22f2a492ba1a5fea61b8df4d27c6c8b5f3971e63bb58fa14ff72eedb7091a25050565b5f82815260208190526040902060010154610ccb81610eaf565b61084f83836111bf565b5f80527fdae2aa361dfd1ca020a396615627d436107c35eff9fe7738a3512819782d70696020527f5ba6852781629bcdcd4bdaa6de76d786f1c64b16acdac474e55bebc0ea157951547fd8aa0f3194971a2a116679f7c2090f6939c8d4e01a2a8d7e41d55e5351469e639060ff16610d5157610d518133610fa3565b8786141580610d605750878414155b15610da8576040517fffb03211000000000000000000000000000000000000000000000000000000008152600481018990526024810185905260448101879052606401610950565b5f610db98a8a8a8a8a8a8a8a610bc3565b9050610dc58185611012565b5f5b89811015610e99575f8b8b83818110610de257610de26119c6565b9050602002016020810190610df791906119da565b90505f8a8a84818110610e0c57610e0c6119c6565b905060200201359050365f8a8a86818110610e2957610e296119c6565b9050602002810190610e3b91906119f3565b91509150610e4b84848484611079565b84867fc2617efa69bab66782fa219543714338489c4e9e178271560a91b82c3f612b5886868686604051610e82949392919061199e565b60405180910390a350505050806001019050610dc7565b50610ea3816110ed565b50505050505050505050565b610eb98133610fa3565b50565b610ec582610855565b15610ef65781610ed45f611240565b604051635ead8eb560e01b815260048101929092526024820152604401610950565b5f610f0060025490565b905080821015610f46576040517f543366090000000000000000000000000000000000000000000000000000000081526004810183905260248101829052604401610950565b610f508242611b87565b5f93845260016020526040909320929092555050565b5f6001600160e01b031982167f4e2312e0000000000000000000000000000000000000000000000000000000001480610703575061070382611262565b5f828152602081815260408083206001600160a01b038516845290915290205460ff1661100e576040517fe2517d3f0000000000000000000000000000000000000000000000000000000081526001600160a01b038216600482015260248101839052604401610950565b5050565b61101b826107fe565b61102a5781610ed46002611240565b801580159061103f575061103d81610823565b155b1561100e576040517f90a9a61800000000000000000000000000000000000000000000000000000000815260048101829052602401610950565b5f5f856001600160a01b0316858585604051611096929190611ba6565b5f6040518083038185875af1925050503d805f81146110d0576040519150601f19603f3d011682016040523d82523d5f602084013e6110d5565b606091505b50915091506110e482826112c8565b50505050505050565b6110f6816107fe565b6111055780610ed46002611240565b5f90815260016020819052604090912055565b5f828152602081815260408083206001600160a01b038516845290915281205460ff166111b8575f838152602081815260408083206001600160a01b03861684529091529020805460ff191660011790556111703390565b6001600160a01b0316826001600160a01b0316847f2f8788117e7eff1d82e926ec794901d17c78024a50270940304540a733656f0d60405160405180910390a4506001610703565b505f610703565b5f828152602081815260408083206001600160a01b038516845290915281205460ff16156111b8575f838152602081815260408083206001600160a01b0386168085529252808320805460ff1916905551339286917ff6391f5c32d9c69d2a47ea670b442974b53935d1edc7fd64eb21e047a839171b9190a4506001610703565b5f816003811115611253576112536115d9565b600160ff919091161b92915050565b5f6001600160e01b031982167f7965db0b00000000000000000000000000000000000000000000000000000000148061070357507f01ffc9a7000000000000000000000000000000000000000000000000000000006001600160e01b0319831614610703565b606082156112d7575080610703565b8151156112ec576112e78261131e565b610703565b6040517fd6bda27500000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b805160208201fd5b80356001600160a01b038116811461133c575f5ffd5b919050565b5f5f83601f840112611351575f5ffd5b50813567ffffffffffffffff811115611368575f5ffd5b60208301915083602082850101111561137f575f5ffd5b9250929050565b5f5f5f5f5f5f5f60c0888a03121561139c575f5ffd5b6113a588611326565b965060208801359550604088013567ffffffffffffffff8111156113c7575f5ffd5b6113d38a828b01611341565b989b979a50986060810135976080820135975060a09091013595509350505050565b5f60208284031215611405575f5ffd5b81356001600160e01b031981168114610908575f5ffd5b5f5f5f5f5f5f60a08789031215611431575f5ffd5b61143a87611326565b955060208701359450604087013567ffffffffffffffff81111561145c575f5ffd5b61146889828a01611341565b979a9699509760608101359660809091013595509350505050565b5f60208284031215611493575f5ffd5b5035919050565b634e487b7160e01b5f52604160045260245ffd5b604051601f8201601f1916810167ffffffffffffffff811182821017156114d7576114d761149a565b604052919050565b5f82601f8301126114ee575f5ffd5b813567ffffffffffffffff8111156115085761150861149a565b61151b601f8201601f19166020016114ae565b81815284602083860101111561152f575f5ffd5b816020850160208301375f918101602001919091529392505050565b5f5f5f5f6080858703121561155e575f5ffd5b61156785611326565b935061157560208601611326565b925060408501359150606085013567ffffffffffffffff811115611597575f5ffd5b6115a3878288016114df565b91505092959194509250565b5f5f604083850312156115c0575f5ffd5b823591506115d060208401611326565b90509250929050565b634e487b7160e01b5f52602160045260245ffd5b602081016004831061160d57634e487b7160e01b5f52602160045260245ffd5b91905290565b5f5f83601f840112611623575f5ffd5b50813567ffffffffffffffff81111561163a575f5ffd5b6020830191508360208260051b850101111561137f575f5ffd5b5f5f5f5f5f5f5f5f5f60c08a8c03121561166c575f5ffd5b893567ffffffffffffffff811115611682575f5ffd5b61168e8c828d01611613565b909a5098505060208a013567ffffffffffffffff8111156116ad575f5ffd5b6116b98c828d01611613565b90985096505060408a013567ffffffffffffffff8111156116d8575f5ffd5b6116e48c828d01611613565b9a9d999c50979a969997986060880135976080810135975060a0013595509350505050565b5f5f5f5f5f5f5f5f60a0898b031215611720575f5ffd5b883567ffffffffffffffff811115611736575f5ffd5b6117428b828c01611613565b909950975050602089013567ffffffffffffffff811115611761575f5ffd5b61176d8b828c01611613565b909750955050604089013567ffffffffffffffff81111561178c575f5ffd5b6117988b828c01611613565b999c989b509699959896976060870135966080013595509350505050565b5f82601f8301126117c5575f5ffd5b813567ffffffffffffffff8111156117df576117df61149a565b8060051b6117ef602082016114ae565b9182526020818501810192908101908684111561180a575f5ffd5b6020860192505b8383101561182c578235825260209283019290910190611811565b9695505050505050565b5f5f5f5f5f60a0868803121561184a575f5ffd5b61185386611326565b945061186160208701611326565b9350604086013567ffffffffffffffff81111561187c575f5ffd5b611888888289016117b6565b935050606086013567ffffffffffffffff8111156118a4575f5ffd5b6118b0888289016117b6565b925050608086013567ffffffffffffffff8111156118cc575f5ffd5b6118d8888289016114df565b9150509295509295909350565b5f5f5f5f5f60a086880312156118f9575f5ffd5b61190286611326565b945061191060208701611326565b93506040860135925060608601359150608086013567ffffffffffffffff8111156118cc575f5ffd5b81835281816020850137505f828201602090810191909152601f909101601f19169091010190565b6001600160a01b038716815285602082015260a060408201525f61198960a083018688611939565b60608301949094525060800152949350505050565b6001600160a01b0385168152836020820152606060408201525f61182c606083018486611939565b634e487b7160e01b5f52603260045260245ffd5b5f602082840312156119ea575f5ffd5b61090882611326565b5f5f8335601e19843603018112611a08575f5ffd5b83018035915067ffffffffffffffff821115611a22575f5ffd5b60200191503681900382131561137f575f5ffd5b5f8383855260208501945060208460051b820101835f601e19863603015b87821015611ac257848403601f190189528235818112611a72575f5ffd5b870160208101903567ffffffffffffffff811115611a8e575f5ffd5b803603821315611a9c575f5ffd5b611aa7868284611939565b95505050602083019250602089019850600182019150611a54565b5091979650505050505050565b60a080825281018890525f8960c08301825b8b811015611b0f576001600160a01b03611afa84611326565b16825260209283019290910190600101611ae1565b5083810360208501528881527f07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff891115611b47575f5ffd5b8860051b9150818a60208301370182810360209081016040850152611b6f9082018789611a36565b60608401959095525050608001529695505050505050565b8082018082111561070357634e487b7160e01b5f52601160045260245ffd5b818382375f910190815291905056'
