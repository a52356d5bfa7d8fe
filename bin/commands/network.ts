import { existsSync } from 'node:fs'
import { counted } from '../../src/core/units.ts'
import type { Command, CommandContext } from '../command.ts'
import { readSecret } from '../read-secret.ts'
import { UsageError } from '../usage-error.ts'

const VERBS = ['invite', 'join', 'seal', 'evidence'] as const

export const network: Command = {
  name: 'network',
  summary: 'invite others to a network, join one, make one private; proofs against solvers',
  description:
    'invite: prints a string that holds all one needs to join the network in use: its file, its bootstraps (add yours with --bootstrap) and, of a private network, its key. ' +
    'join: keeps what an invitation holds, from the argument, a file or stdin. ' +
    'seal: makes the network in use private, with a key that its nodes must have; they need a new invitation and a restart. ' +
    'evidence: lists what this node can prove against solvers that broke their signed word; with a file of such lines (--json), checks them without a node; `evidence submit <file>` takes them to the chain, ' +
    'where two stories under one number, or a ranking that contradicts itself, cost a solver its bond: shows what it takes and what it brings, and sends it with --yes.',
  arguments: [
    { name: '<verb>', description: VERBS.join(' | '), choices: VERBS },
    {
      name: '[source]',
      description: 'join: the invitation, or a file that holds it; - or nothing: stdin. evidence: a file to check, or submit; nothing: this node’s own'
    },
    { name: '[file]', description: 'evidence submit: the file whose proofs go to the chain' }
  ],
  examples: [
    ['lilynode network invite --network mynet --bootstrap /ip4/203.0.113.7/tcp/4001/p2p/12D3Koo…', 'a string to send to a friend'],
    ['lilynode network join lilynode1:…', 'joins; then `lilynode --role provider --network mynet`'],
    ['lilynode network seal --network mynet', 'only nodes with the key get in'],
    ['lilynode network evidence --json > proofs.jsonl', 'what anyone can check with `lilynode network evidence proofs.jsonl`'],
    ['lilynode network evidence submit proofs.jsonl --yes', 'convicts on chain, for a tenth of the bond']
  ],
  run: async (context) => {
    const [verb] = context.args
    if (verb === 'invite') await invite(context)
    else if (verb === 'join') await join(context)
    else if (verb === 'evidence' && context.args[1] === 'submit') return (await import('../submit-evidence.ts')).submitEvidence(context)
    else if (verb === 'evidence') return (await import('../evidence.ts')).evidence(context)
    else await seal(context)
    return 0
  }
}

async function invite({ out, settings }: CommandContext): Promise<void> {
  const { encodeInvitation, inviteTo } = await import('../../src/node/config/invitation.ts')
  const invitation = await inviteTo(settings.dataDir, settings.network, settings.bootstrap)
  const text = encodeInvitation(invitation)
  out.emit({ invitation: text, network: invitation.network.name, private: invitation.key !== undefined, bootstrap: invitation.network.bootstrap })
  out.print(text)
  if (invitation.network.bootstrap.length === 0) out.note('it names no peer to join by: add one with --bootstrap')
  if (invitation.key) out.note('it holds the key of a private network: send it as you would a password')
}

async function join({ args, out, settings, signal }: CommandContext): Promise<void> {
  const { acceptInvitation, parseInvitation } = await import('../../src/node/config/invitation.ts')
  const [, given] = args
  const isFile = given !== undefined && given !== '-' && !given.startsWith('lilynode1:')
  if (isFile && !existsSync(given)) throw new UsageError(`"${given}" is no invitation, which begins with lilynode1:, and no file that holds one`)
  const text = given?.startsWith('lilynode1:') ? given : await readSecret(given, signal)
  const invitation = parseInvitation(text)
  const path = await acceptInvitation(settings.dataDir, invitation)
  const { name, chainId, bootstrap } = invitation.network
  out.emit({ network: name, chainId, bootstrap, private: invitation.key !== undefined, path })
  out.print(`${name}: chain ${chainId}, ${counted(bootstrap.length, 'bootstrap peer')}${invitation.key ? ', private' : ''}`)
  out.note(`kept in ${path}; use it with --network ${name}`)
}

async function seal({ out, settings }: CommandContext): Promise<void> {
  const { sealNetwork } = await import('../../src/node/config/network-keys.ts')
  const { loadNetwork } = await import('../../src/node/config/networks.ts')
  const { name } = await loadNetwork(settings.dataDir, settings.network)
  const path = await sealNetwork(settings.dataDir, settings.network)
  out.emit({ network: name, key: path })
  out.print(path)
  out.note('restart its nodes, and invite them anew: without the key nobody gets in')
}
