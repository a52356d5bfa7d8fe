import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { RunningCli } from './cli.ts'
import { Cli } from './cli.ts'

/** A user whose gateway runs in a process of its own, as anybody starts it. */
export class GatewayProcess {
  readonly cli: Cli
  readonly running: RunningCli
  readonly url: string

  private constructor(cli: Cli, running: RunningCli, url: string) {
    this.cli = cli
    this.running = running
    this.url = url
  }

  static async start(cli: Cli, args: readonly string[]): Promise<GatewayProcess> {
    const running = cli.start(['gateway', '--listen', '127.0.0.1:0', '--json', ...args])
    const { url } = await running.line({ type: 'gateway.ready' })
    return new GatewayProcess(cli, running, String(url))
  }

  async stop(): Promise<void> {
    await this.running.kill('SIGINT')
  }
}

/** A user with a home of its own, gone at the end. */
export async function aUser(): Promise<{ readonly cli: Cli; remove(): Promise<void> }> {
  const home = await mkdtemp(join(tmpdir(), 'lilynode-gateway-'))
  return { cli: new Cli(home), remove: () => rm(home, { recursive: true, force: true }) }
}
