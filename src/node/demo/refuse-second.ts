import { join } from 'node:path'
import { devChainOwner } from '../../chain/index.ts'
import { NodeError } from '../errors.ts'

/** A demo begins with an empty folder: a second one on it would take the first one's chain from under its nodes. @throws {NodeError} NODE_DEMO_RUNS */
export async function refuseSecondDemo(root: string): Promise<void> {
  const pid = await devChainOwner(join(root, 'demo', 'chain', 'state.json'))
  if (pid === undefined) return
  const use = '`lilynode run cowsay -i Message=hello --network demo` uses it'
  throw new NodeError(
    { code: 'NODE_DEMO_RUNS', root, pid },
    `a demo runs on ${root} already (process ${pid}): ${use}; end it with Ctrl-C in its terminal, or give this one a folder of its own with --data-dir`
  )
}
