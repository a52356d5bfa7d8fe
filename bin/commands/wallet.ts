import { foldersOf } from '../../src/node/config/folders.ts'
import type { Settings } from '../../src/node/config/options.ts'
import type { Command, CommandContext } from '../command.ts'
import { lily } from '../print/amounts.ts'
import { printFacts } from '../print/table.ts'
import { readSecret } from '../read-secret.ts'
import { UsageError } from '../usage-error.ts'

const VERBS = ['new', 'import', 'address', 'balance', 'fund'] as const

export const wallet: Command = {
  name: 'wallet',
  summary: 'make, import and fund the wallet that pays and earns',
  description:
    'A network has a keystore of its own, <data-dir>/<network>/keystore. new: makes a key there, sealed with LILYNODE_WALLET_PASSWORD when that is set. ' +
    'import: takes a private key or a key file (Web3 Secret Storage) from a file or stdin. ' +
    'address: prints the addresses. balance: LILY, coin, escrow and stakes. fund: asks the faucet of a development network.',
  arguments: [
    { name: '<verb>', description: VERBS.join(' | '), choices: VERBS },
    { name: '[file]', description: 'import: the file that holds the key; - or nothing: stdin' }
  ],
  examples: [
    ['lilynode wallet new', 'a new wallet; prints its address'],
    ['pass show lily | lilynode wallet import', 'a private key from a password manager'],
    ['LILYNODE_WALLET_PASSWORD=… lilynode wallet import UTC--2026.json', 'a key file of geth, Foundry or MetaMask'],
    ['lilynode wallet balance --network demo', 'what it holds there']
  ],
  run: async (context) => {
    const [verb] = context.args
    if (verb === 'new' || verb === 'import') await addWallet(context, verb)
    else if (verb === 'address') await printAddresses(context)
    else await printBalance(context, verb === 'fund')
    return 0
  }
}

async function addWallet({ args, out, settings, signal }: CommandContext, verb: 'new' | 'import'): Promise<void> {
  const { newWallet, importWallet } = await import('../../src/node/config/wallets.ts')
  const folder = await keystoreOf(settings)
  const password = settings.walletPassword?.reveal()
  if (verb === 'import' && args[1] === undefined && process.stdin.isTTY) out.note('paste the private key or the key file, then Ctrl-D')
  const address = verb === 'new' ? await newWallet(folder, password) : await importWallet(folder, await readSecret(args[1], signal), password)
  out.emit({ address })
  out.print(address)
  out.note(`kept in ${folder}${password === undefined ? ', without a password: guard the folder' : ''}`)
}

async function printAddresses({ out, settings }: CommandContext): Promise<void> {
  const addresses = await knownAddresses(settings)
  if (addresses.length === 0) throw new UsageError(`there is no wallet in ${await keystoreOf(settings)}: \`lilynode wallet new\` makes one`)
  for (const address of addresses) {
    out.emit({ address })
    out.print(address)
  }
}

async function keystoreOf({ dataDir, network }: Settings): Promise<string> {
  const { nameOfNetwork } = await import('../../src/node/config/networks.ts')
  return foldersOf(dataDir, await nameOfNetwork(dataDir, network)).keystore
}

async function knownAddresses(settings: Settings): Promise<readonly string[]> {
  const { addressOfKey, listWallets } = await import('../../src/node/config/wallets.ts')
  const { privateKey } = settings
  return privateKey ? [addressOfKey(privateKey.reveal())] : listWallets(await keystoreOf(settings))
}

async function printBalance({ out, signal, openClient }: CommandContext, fundFirst: boolean): Promise<void> {
  const client = await openClient()
  try {
    const view = fundFirst ? await client.fund(signal) : await client.wallet(signal)
    out.emit(view)
    if (out.json) return
    const stakes = Object.entries(view.stake).filter(([, wei]) => wei !== '0')
    printFacts(out, [
      ['address', view.address],
      ['LILY', lily(view.tokenWei)],
      ['coin (gas)', lily(view.coinWei).replace(' LILY', '')],
      ['escrow, free', lily(view.escrow.freeWei)],
      ['escrow, locked', lily(view.escrow.lockedWei)],
      ['escrow, leaving', view.escrow.withdrawingWei === '0' ? undefined : lily(view.escrow.withdrawingWei)],
      ...stakes.map(([role, wei]) => [`stake, ${role}`, lily(wei)] as const)
    ])
  } finally {
    await client.close()
  }
}
