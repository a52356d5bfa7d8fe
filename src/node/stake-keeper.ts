import { fund } from '../chain/index.ts'
import type { StakeRole } from '../chain/ports.ts'
import type { Startable } from '../core/startable.ts'
import { formatLily, ONE_LILY } from '../core/units.ts'
import type { Base } from './base.ts'
import type { NetworkFile } from './config/networks.ts'

/** On a dev network nobody minds: enough for thousands of small jobs at a time. */
export const DEV_STAKE = 100_000n * ONE_LILY
export const DEV_BOND = 1_000n * ONE_LILY
export const DEV_COIN = 10n * 10n ** 18n

export interface StakeKeeperInit {
  readonly network: NetworkFile
  readonly roles: readonly StakeRole[]
}

/** Sees at start that the wallet has the stake its roles need. On a dev network it is made from the faucet; elsewhere a person decides. */
export class StakeKeeper implements Startable {
  readonly name = 'node:stake-keeper'
  readonly #base: Base
  readonly #init: StakeKeeperInit

  constructor(base: Base, init: StakeKeeperInit) {
    this.#base = base
    this.#init = init
  }

  async start(signal: AbortSignal): Promise<void> {
    const { chain, wallet } = this.#base
    const missing: StakeRole[] = []
    for (const role of this.#init.roles) if (!chain.isStaked(wallet(), role) && !(await this.#tellHalted(role))) missing.push(role)
    await this.#stake(missing, signal)
    await this.#bond(signal)
  }

  /** A solver answers for its word with more than its stake, which it can't lose. */
  async #bond(signal: AbortSignal): Promise<void> {
    const { chain, events, wallet } = this.#base
    const { dev } = this.#init.network
    if (!this.#init.roles.includes('solver') || !chain.bonds || (await chain.bonds.bondOf(wallet())) > 0n) return
    if (dev && (await chain.tokenBalance(wallet())) >= DEV_BOND) return events.tx('post a bond', await chain.bonds.post(DEV_BOND, signal))
    const message = 'no bond as a solver yet: whoever asks what answers for its word finds nothing'
    events.emit({ type: 'node.warning', code: 'NODE_NOT_BONDED', message })
  }

  async #stake(missing: readonly StakeRole[], signal: AbortSignal): Promise<void> {
    const { chain, events, wallet } = this.#base
    if (missing.length === 0) return
    const rpcUrl = this.#init.network.rpcUrls.find((url) => url.startsWith('http'))
    if (!this.#init.network.dev || rpcUrl === undefined) {
      const message = `no stake as ${missing.join(', ')} yet: nobody will deal with this node until \`lilynode wallet stake ${missing[0]} <lily>\` gave it one`
      events.emit({ type: 'node.warning', code: 'NODE_NOT_STAKED', message })
      return
    }
    const lily = DEV_STAKE * BigInt(missing.length) + (missing.includes('solver') ? DEV_BOND : 0n)
    const [held, coin] = await Promise.all([chain.tokenBalance(wallet()), chain.coinBalance(wallet())])
    if (held < lily || coin === 0n) await fund({ rpcUrl, contracts: this.#init.network.contracts }, [{ account: wallet(), coin: DEV_COIN, lily }], signal)
    for (const role of missing) events.tx(`stake ${role}`, await chain.stake(role, DEV_STAKE, signal))
  }

  /** More stake of the faucet's would not help those who wait to leave: a person decides. */
  async #tellHalted(role: StakeRole): Promise<boolean> {
    const { chain, events, wallet } = this.#base
    const { stake, unbonding } = await chain.stakeOf(wallet(), role)
    if (stake === 0n || chain.delegation === undefined) return false // nobody can have delegated, and a chain of before need not be asked
    const pool = await chain.delegation.poolOf({ role, operator: wallet() })
    if (!pool.halted) return false
    const message =
      `halted as ${role}: ${formatLily(pool.delegated)} LILY of others stand behind ${formatLily(stake - unbonding - pool.delegated)} of its own, or somebody waits to leave. ` +
      `\`lilynode wallet stake ${role} <lily>\` puts in more; \`lilynode stake close ${role}\` gives the others' back`
    events.emit({ type: 'node.warning', code: 'NODE_NOT_STAKED', message })
    return true
  }

  async stop(): Promise<void> {}
}
