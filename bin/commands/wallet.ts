import { parseLily } from '../../src/core/units.ts'
import type { ClientApi, FundsMove, WalletView } from '../../src/node/client-api.ts'
import { foldersOf } from '../../src/node/config/folders.ts'
import type { Settings } from '../../src/node/config/options.ts'
import type { Command, CommandContext } from '../command.ts'
import { lily } from '../print/amounts.ts'
import { printFacts } from '../print/table.ts'
import { readSecret } from '../read-secret.ts'
import { UsageError } from '../usage-error.ts'

const VERBS = ['new', 'import', 'address', 'balance', 'fund', 'deposit', 'withdraw', 'stake', 'unstake', 'bond', 'unbond'] as const
const STAKE_ROLES = ['provider', 'solver', 'mediator'] as const

export const wallet: Command = {
  name: 'wallet',
  summary: 'make, import and fund the wallet that pays and earns',
  description:
    'A network has a keystore of its own, <data-dir>/<network>/keystore. new: makes a key there, sealed with LILYNODE_WALLET_PASSWORD when that is set. ' +
    'import: takes a private key or a key file (Web3 Secret Storage) from a file or stdin. ' +
    'address: prints the addresses. balance: LILY, coin, escrow and stakes. fund: asks the faucet of a development network. ' +
    'deposit: LILY from the wallet into escrow, from which jobs are paid. withdraw: asks for some of it back; without an amount takes what was asked for, once the delay is over. ' +
    'stake, unstake: the same for what a provider, solver or mediator puts at risk. ' +
    'bond: what a solver answers with besides, for its word. unbond: asks for it back, and takes it once the delay is over.',
  arguments: [
    { name: '<verb>', description: VERBS.join(' | '), choices: VERBS },
    {
      name: '[file|role|lily]',
      description: 'import: the file that holds the key; - or nothing: stdin. deposit, withdraw, bond: how much. stake, unstake: provider, solver or mediator'
    },
    { name: '[lily]', description: 'stake, unstake: how much' }
  ],
  examples: [
    ['lilynode wallet new', 'a new wallet; prints its address'],
    ['pass show lily | lilynode wallet import', 'a private key from a password manager'],
    ['LILYNODE_WALLET_PASSWORD=… lilynode wallet import UTC--2026.json', 'a key file of geth, Foundry or MetaMask'],
    ['lilynode wallet balance --network demo', 'what it holds there'],
    ['lilynode wallet deposit 20 --network mainnet', 'LILY to pay jobs with'],
    ['lilynode wallet stake provider 100 --network mainnet', 'what a provider needs before anybody deals with it']
  ],
  run: async (context) => {
    const [verb] = context.args
    if (verb === 'new' || verb === 'import') await addWallet(context, verb)
    else if (verb === 'address') await printAddresses(context)
    else if (verb === 'balance' || verb === 'fund')
      await printBalance(context, (client, signal) => (verb === 'fund' ? client.fund(signal) : client.wallet(signal)))
    else await move(context)
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

/** Money between wallet, escrow and stakes. */
async function move(context: CommandContext): Promise<void> {
  const request = fundsMove(context.args)
  const { bondWei } = await printBalance(context, (client, signal) => client.move(request, signal))
  if (request.verb === 'request-withdrawal') context.out.note('asked for: `lilynode wallet withdraw` takes it when the delay is over')
  if (request.verb === 'release-bond' && bondWei !== '0') context.out.note('asked for: `lilynode wallet unbond` takes it when the delay is over')
  if (request.verb === 'request-unbond') context.out.note(`asked for: \`lilynode wallet unstake ${request.role}\` takes it when the delay is over`)
}

/** @throws {UsageError} */
export function fundsMove([verb, first, second]: readonly string[]): FundsMove {
  if (verb === 'deposit') return { verb, amountWei: amount(verb, first) }
  if (verb === 'withdraw') return first === undefined ? { verb } : { verb: 'request-withdrawal', amountWei: amount(verb, first) }
  if (verb === 'bond') return { verb: 'post-bond', amountWei: amount(verb, first) }
  if (verb === 'unbond') return { verb: 'release-bond' }
  const role = STAKE_ROLES.find((each) => each === first)
  if (!role) throw new UsageError(`${verb} whose? \`lilynode wallet ${verb} <${STAKE_ROLES.join('|')}> <lily>\``)
  if (verb === 'stake') return { verb, role, amountWei: amount(`stake ${role}`, second) }
  return second === undefined ? { verb: 'unbond', role } : { verb: 'request-unbond', role, amountWei: amount(`unstake ${role}`, second) }
}

function amount(verb: string, text: string | undefined): string {
  if (text === undefined) throw new UsageError(`how much? \`lilynode wallet ${verb} <lily>\``)
  const wei = parseLily(text)
  if (wei <= 0n) throw new UsageError(`"${text}" is no amount to move: more than 0 LILY`)
  return wei.toString()
}

async function printBalance(
  { out, signal, openClient }: CommandContext,
  act: (client: ClientApi, signal: AbortSignal) => Promise<WalletView>
): Promise<WalletView> {
  const client = await openClient()
  try {
    const view = await act(client, signal)
    out.emit(view)
    if (out.json) return view
    const stakes = Object.entries(view.stake).filter(([, wei]) => wei !== '0')
    printFacts(out, [
      ['address', view.address],
      ['LILY', lily(view.tokenWei)],
      ['coin (gas)', lily(view.coinWei).replace(' LILY', '')],
      ['escrow, free', lily(view.escrow.freeWei)],
      ['escrow, locked', lily(view.escrow.lockedWei)],
      ['escrow, leaving', view.escrow.withdrawingWei === '0' ? undefined : lily(view.escrow.withdrawingWei)],
      ...stakes.map(([role, wei]) => [`stake, ${role}`, lily(wei)] as const),
      ['bond', view.bondWei === undefined || view.bondWei === '0' ? undefined : lily(view.bondWei)]
    ])
    return view
  } finally {
    await client.close()
  }
}
