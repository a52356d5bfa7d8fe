import { ChainError } from '../../chain/errors.ts'
import type { Chain, ChannelChain } from '../../chain/index.ts'
import { createMemoryChain, MemoryLedger } from '../../chain/memory.ts'
import { SecretKey } from '../../chain/signing/secret-key.ts'
import type { Logger } from '../../core/logger.ts'
import { silentLogger } from '../../core/logger.ts'
import type { Address, Bytes32 } from '../../core/primitives.ts'
import { ONE_LILY } from '../../core/units.ts'
import { createMemoryStore } from '../../store/memory-store.ts'
import type { Store } from '../../store/repository.ts'
import type { ChannelPayeeInit } from './channel-payee.ts'
import { ChannelPayee } from './channel-payee.ts'
import type { ChannelPayerInit } from './channel-payer.ts'
import { ChannelPayer } from './channel-payer.ts'

export const DAY_S = 86_400
export const HOUR_S = 3_600
export const LOCK = 1_000n
/** All that a test's client has in escrow. */
export const FUNDS = 10_000n
/** The watchdogs look when a test says so: their own interval is never reached. */
const NEVER_MS = 2 ** 30

export const soon = (): AbortSignal => AbortSignal.timeout(5_000)

/** How the next write of a store ends: the power fails before, or after it is on disk. */
export type Fault = 'before' | 'after' | undefined

/** A process's hold on a disk: it can lose power at a write, and then does nothing any more. */
class Disk implements Store {
  readonly name = 'store'
  readonly #inner: Store
  fault: Fault
  writes = 0
  #isDead = false

  constructor(inner: Store) {
    this.#inner = inner
  }

  start: Store['start'] = (signal) => this.#inner.start(signal)
  async stop(): Promise<void> {}
  kill(): void {
    this.#isDead = true
  }

  open: Store['open'] = (table) => this.#inner.open(table)

  write: Store['write'] = async (changes) => {
    await new Promise(setImmediate) // a flush takes its time
    if (this.#isDead || this.fault === 'before') return this.#die()
    await this.#inner.write(changes)
    this.writes += 1
    if (this.fault === 'after') return this.#die()
  }

  #die(): never {
    this.#isDead = true
    throw new Error('the power is gone')
  }
}

/** The chain as one process sees it: its RPC may be dead, lose the answer to what it sent, or say yes for wallets that say no later. */
function flaky(inner: ChannelChain, rpc: { isDown: boolean; losesAnswers: boolean; believesAll: boolean }): ChannelChain {
  const down = () => new ChainError({ code: 'CHAIN_RPC_DOWN', urls: [] }, 'no endpoint answered')
  const ask = async <T>(act: () => Promise<T>): Promise<T> => {
    if (rpc.isDown) throw down()
    return act()
  }
  const send = async <T>(act: () => Promise<T>): Promise<T> => {
    const answer = await ask(act)
    if (rpc.losesAnswers) throw down()
    return answer
  }
  return {
    contract: inner.contract,
    limits: inner.limits,
    channelId: (key) => inner.channelId(key),
    channelOf: (id) => ask(() => inner.channelOf(id)),
    signVoucher: (voucher) => inner.signVoucher(voucher),
    verifyVoucher: async (signed, client) => rpc.believesAll || inner.verifyVoucher(signed, client),
    signClose: (close) => inner.signClose(close),
    verifyClose: (close, provider, signature) => inner.verifyClose(close, provider, signature),
    open: (opening, signal) => send(() => inner.open(opening, signal)),
    topUp: (more, signal) => send(() => inner.topUp(more, signal)),
    claim: (claims, signal) => send(() => inner.claim(claims, signal)),
    close: (close, signature, signal) => send(() => inner.close(close, signature, signal)),
    refund: (id, signal) => send(() => inner.refund(id, signal))
  }
}

/** One party: a wallet on the ledger, a disk that outlives its processes, an RPC. */
class Party {
  readonly rpc = { isDown: false, losesAnswers: false, believesAll: false }
  readonly chain: Chain
  readonly wallet: Address
  readonly #channels: ChannelChain
  readonly #disk = createMemoryStore()
  disk = new Disk(this.#disk)

  constructor(ledger: MemoryLedger, escrow: bigint) {
    const key = SecretKey.random()
    this.wallet = key.address
    this.chain = createMemoryChain({ ledger, key })
    if (this.chain.channels === undefined) throw new Error('the ledger has channels')
    this.#channels = this.chain.channels
    ledger.fund({ account: key.address, coin: ONE_LILY, escrow })
  }

  components(clock: { nowMs(): number }, logger: Logger) {
    return { store: this.disk, channels: flaky(this.#channels, this.rpc), chain: this.chain, clock, logger, wallet: () => this.wallet }
  }

  /** The process is gone; the next one finds what is on the disk. */
  reboot(): void {
    this.disk.kill()
    this.disk = new Disk(this.#disk)
  }
}

/** A client and a provider on one ledger, each of which may crash. Time stands still unless a test moves it. */
export class Payments {
  readonly clock = { nowMs: (): number => 1_800_000_000_000 }
  readonly ledger = new MemoryLedger({ clock: this.clock })
  readonly client = new Party(this.ledger, FUNDS)
  readonly provider = new Party(this.ledger, 0n)
  readonly errors: string[] = []
  readonly #logger: Logger = { ...silentLogger, error: (_, message) => void this.errors.push(message), child: () => this.#logger }
  readonly #payerInit: ChannelPayerInit
  readonly #payeeInit: ChannelPayeeInit
  payer: ChannelPayer
  payee: ChannelPayee

  constructor(init: { readonly payer?: Partial<ChannelPayerInit>; readonly payee?: ChannelPayeeInit } = {}) {
    this.#payerInit = { lockWei: LOCK, checkEveryMs: NEVER_MS, ...init.payer }
    this.#payeeInit = { checkEveryMs: NEVER_MS, lookAgainMs: 1, ...init.payee }
    this.payer = this.#newPayer()
    this.payee = this.#newPayee()
  }

  async start(): Promise<this> {
    await Promise.all([this.client, this.provider].map(({ disk }) => disk.start(soon())))
    await Promise.all([this.payer.start(), this.payee.start()])
    await settled()
    return this
  }

  async stop(): Promise<void> {
    await Promise.all([this.payer.stop(), this.payee.stop()])
  }

  /** Also what makes the watchdog look: it does at every start. */
  async restartClient(): Promise<void> {
    await this.payer.stop()
    this.client.reboot()
    this.payer = this.#newPayer()
    await this.payer.start()
    await settled()
  }

  async restartProvider(): Promise<void> {
    await this.payee.stop()
    this.provider.reboot()
    this.payee = this.#newPayee()
    await this.payee.start()
    await settled()
  }

  advance(seconds: number): void {
    this.ledger.advanceTime(seconds)
  }

  stateOf(channelId: Bytes32): string | undefined {
    return this.ledger.channels.channelOf(channelId)?.state
  }

  free(party: Party): bigint {
    return this.ledger.accounts.escrowOf(party.wallet).free
  }

  #newPayer(): ChannelPayer {
    return new ChannelPayer(this.client.components(this.clock, this.#logger), this.#payerInit)
  }

  #newPayee(): ChannelPayee {
    return new ChannelPayee(this.provider.components(this.clock, this.#logger), this.#payeeInit)
  }
}

/** Lets what is under way in memory come to its end: a look of a watchdog is a few hundred turns of the event loop. */
export async function settled(): Promise<void> {
  for (let i = 0; i < 300; i++) await new Promise(setImmediate)
}
