import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Logger, PeerIdText, Verdict } from '../../src/core/index.ts'
import { accept } from '../../src/core/index.ts'
import type { ChannelProtocol, Network, Protocol, Topic } from '../../src/p2p/index.ts'

/** Where compliance tests get their networks from. */
export interface P2pBed {
  /** A started node, connected to all that came before. */
  spawn(init?: { readonly blobStallMs?: number }): Promise<Network>
  /** Ends the link between two nodes without a goodbye. */
  cut(a: Network, b: Network): Promise<void>
  stop(): Promise<void>
}

/** Longer than anything here takes on a loaded machine. */
export const patience = (): AbortSignal => AbortSignal.timeout(20_000)

export interface TextTopic {
  readonly topic: Topic<string>
  readonly got: Array<{ readonly text: string; readonly from: PeerIdText }>
  /** Resolves once `count` messages were accepted. */
  received(count: number): Promise<void>
}

/** A topic of UTF-8 texts; `judge` decides by text. */
export function textTopic(name: string, overrides: Partial<Topic<string>> = {}): TextTopic {
  const got: TextTopic['got'] = []
  const topic: Topic<string> = {
    id: `/lilynode/test/market/${name}/1.0.0`,
    maxBytes: 1024,
    maxPerSecond: 100,
    timeoutMs: 1_000,
    decode: (bytes) => new TextDecoder('utf-8', { fatal: true }).decode(bytes),
    judge: (): Verdict => accept,
    onAccepted: (text, from) => void got.push({ text, from }),
    ...overrides
  }
  return { topic, got, received: (count) => until(() => got.length >= count) }
}

export const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)

export function textProtocol(name: string, overrides: Partial<Protocol<string, string>> = {}): Protocol<string, string> {
  return {
    id: `/lilynode/test/market/${name}/1.0.0`,
    maxRequestBytes: 1024,
    maxResponseBytes: 1024,
    timeoutMs: 5_000,
    maxPerSecond: 1_000,
    ...textCodec('Request'),
    ...textCodec('Response'),
    ...overrides
  } as Protocol<string, string> // both codecs are there: four functions by two calls
}

export function textChannel(name: string, overrides: Partial<ChannelProtocol<string, string>> = {}): ChannelProtocol<string, string> {
  return {
    id: `/lilynode/test/market/${name}/1.0.0`,
    maxMessageBytes: 1024,
    idleTimeoutMs: 5_000,
    maxInboundPerPeer: 4,
    ...textCodec('In'),
    ...textCodec('Out'),
    ...overrides
  } as ChannelProtocol<string, string> // both codecs are there: four functions by two calls
}

function textCodec(side: string): Record<string, unknown> {
  const decode = (bytes: Uint8Array): string => {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    if (text.startsWith('malformed')) throw new TypeError('malformed')
    return text
  }
  return { [`encode${side}`]: utf8, [`decode${side}`]: decode }
}

/** Looks every 5 ms; fails after 15 s. */
export async function until(reached: () => boolean): Promise<void> {
  const endsAt = performance.now() + 15_000
  while (!reached()) {
    if (performance.now() > endsAt) throw new Error(`not reached within 15 s: ${reached.toString()}`)
    await new Promise((resolve) => setTimeout(resolve, 5))
  }
}

/** Collects what is logged as an error: our own faults. */
export function errorLog(): Logger & { readonly errors: string[] } {
  const errors: string[] = []
  const logger: Logger & { readonly errors: string[] } = {
    errors,
    debug: () => {},
    info: () => {},
    warn: () => {},
    error: (_fields, message) => void errors.push(message),
    child: () => logger
  }
  return logger
}

export async function temporaryFolder(): Promise<{ readonly path: string; remove(): Promise<void> }> {
  const path = await mkdtemp(join(tmpdir(), 'lilynode-p2p-'))
  return { path, remove: () => rm(path, { recursive: true, force: true }) }
}
