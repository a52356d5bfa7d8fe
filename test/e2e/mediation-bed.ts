import type { CaseEvent, CaseOnChain, Chain, DeployParams, TrustChain } from '../../src/chain/index.ts'
import { advanceTime, DEV_PARAMS } from '../../src/chain/index.ts'
import type { Address, Bytes32 } from '../../src/core/primitives.ts'
import { parseAddress, parseBytes32 } from '../../src/core/primitives.ts'
import type { Cli, Line, RunningCli } from './cli.ts'
import { NetworkBed } from './network-bed.ts'

/** Rounds of eight seconds, so that a draw takes 8 to 24; a fee at which four mediators leave something of the collateral for a bounty. */
export const PARAMS: DeployParams = { ...DEV_PARAMS, beaconRoundS: 8, params: { ...DEV_PARAMS.params, mediationFeeBps: 3_000 } }
export const feeOf = (price: bigint): bigint => (price * BigInt(PARAMS.params.mediationFeeBps)) / 10_000n
export const BURN = parseAddress('0x000000000000000000000000000000000000dead')

/** A node of the program in a process of its own. */
export interface Process {
  readonly cli: Cli
  readonly wallet: Address
  running: RunningCli
}

/** A network of processes with a court, and a node in this process that only looks. */
export class MediationBed {
  readonly bed: NetworkBed
  readonly chain: Chain
  /** The wallet of the node in this process. */
  readonly solver: Address
  readonly trust: TrustChain
  readonly #processes: Process[] = []
  readonly #signal: AbortSignal

  private constructor(bed: NetworkBed, chain: Chain, signal: AbortSignal) {
    this.bed = bed
    this.chain = chain
    this.#signal = signal
    this.solver = parseAddress(String(chain.signer?.address))
    if (!chain.trust) throw new Error('a chain without a court')
    this.trust = chain.trust
  }

  static async start(signal: AbortSignal): Promise<MediationBed> {
    const bed = await NetworkBed.start(signal, PARAMS)
    const { base } = await bed.add('solver', ['solver', 'bootstrap'], signal)
    return new MediationBed(bed, base.chain, signal)
  }

  async spawn(name: string, role: 'provider' | 'mediator', more: readonly string[] = []): Promise<Process> {
    const cli = await this.bed.user(name)
    const running = cli.start([...argsOf(role), ...more])
    const { wallet } = await running.line({ type: 'node.ready' })
    const process = { cli, running, wallet: parseAddress(String(wallet)) }
    this.#processes.push(process)
    return process
  }

  async restart(process: Process, role: 'provider' | 'mediator', more: readonly string[] = []): Promise<void> {
    process.running = process.cli.start([...argsOf(role), ...more])
    await process.running.line({ type: 'node.ready' })
  }

  /** Mediators, once all of them can be drawn. */
  async mediators(count: number): Promise<readonly Process[]> {
    const mediators = await Promise.all(Array.from({ length: count }, (_, i) => this.spawn(`mediator-${i}`, 'mediator')))
    await this.until('the pool is complete', async () =>
      (await Promise.all(mediators.map(({ wallet }) => this.trust.weightOf(wallet)))).every((weight) => weight > 0n)
    )
    return mediators
  }

  /** Resolves with the first event of a case that fits, past or to come. */
  async event<T extends CaseEvent['type']>(dealId: Bytes32, type: T, fits: (event: Extract<CaseEvent, { type: T }>) => boolean = () => true) {
    let found: Extract<CaseEvent, { type: T }> | undefined
    await this.until(`a ${type} of ${dealId}`, async () => {
      for await (const event of this.trust.caseEvents({ dealId })) if (isOf(event, type) && fits(event)) found ??= event
      return found !== undefined
    })
    if (!found) throw new Error('invariant: found just now')
    return found
  }

  async until(what: string, holds: () => Promise<boolean>): Promise<void> {
    while (!(await holds())) {
      if (this.#signal.aborted) throw new Error(`never came: ${what}`)
      await new Promise((resolve) => setTimeout(resolve, 20))
    }
  }

  /** What each account has gained since. */
  async watch(accounts: readonly Address[]): Promise<() => Promise<bigint[]>> {
    const before = await Promise.all(accounts.map(this.free))
    return async () => (await Promise.all(accounts.map(this.free))).map((after, i) => after - (before[i] ?? 0n))
  }

  stakeOf = async (provider: string): Promise<bigint> => (await this.chain.stakeOf(parseAddress(provider), 'provider')).stake
  caseOf = (dealId: Bytes32): Promise<CaseOnChain | undefined> => this.trust.caseOf(dealId)
  advance = async (seconds: number): Promise<void> => void (await advanceTime(this.bed.devnet.chain.rpcUrl, seconds, this.#signal))
  free = async (account: Address): Promise<bigint> => (await this.chain.escrowOf(account)).free

  async stop(): Promise<void> {
    await Promise.all(this.#processes.map(({ running }) => running.kill('SIGKILL')))
    await this.bed.stop()
  }
}

const argsOf = (role: string): readonly string[] => ['--role', role, '--listen', '/ip4/127.0.0.1/tcp/0', '--json']

const isOf = <T extends CaseEvent['type']>(event: CaseEvent, type: T): event is Extract<CaseEvent, { type: T }> => event.type === type

export interface PaidJob {
  readonly dealId: Bytes32
  readonly price: bigint
}

/** A job that was run, accepted and paid for. */
export async function payFor(buyer: Cli, module: string, provider: string, more: readonly string[] = []): Promise<PaidJob> {
  const inputs = module === 'cowsay' ? ['-i', 'Message=is it so?'] : []
  const { status, stderr, lines } = await buyer.run(['run', module, ...inputs, '--target', provider, ...more, '--json'])
  const job: Line | undefined = lines.at(-1)
  if (status !== 0 || job?.state !== 'paid') throw new Error(`the job was not paid: ${stderr}${JSON.stringify(job)}`)
  return { dealId: parseBytes32(String(job.dealId)), price: BigInt(String(job.priceWei)) }
}
