import type { Command } from '../command.ts'

export const version: Command = {
  name: 'version',
  summary: 'print the versions of lilynode and of what it runs on',
  description: 'Prints the versions of lilynode, Node.js and the system.',
  arguments: [],
  examples: [['lilynode version --json', 'for a bug report']],
  run: async ({ out }) => {
    const { packageVersion } = await import('../../src/node/config/version.ts')
    const facts = { lilynode: packageVersion(), node: process.versions.node, v8: process.versions.v8, platform: `${process.platform}-${process.arch}` }
    out.emit(facts)
    out.print(`lilynode ${facts.lilynode} (Node.js ${facts.node}, ${facts.platform})`)
    return 0
  }
}
