import type { CockpitData } from '../cockpit-data.ts'
import { keptWarning } from './kept.ts'

export interface Warning {
  readonly text: string
  /** The command that mends it. */
  readonly remedy: string
}

/** A block is due every few seconds at most; a head this old is a chain that stands or a line that is cut. */
const STALE_HEAD_MS = 120_000
/** A warning that old is history. */
const RECENT_MS = 10 * 60_000
const MAX_WARNINGS = 4

/** What keeps this node from its work, and what to do about it. */
export function warningsOf(data: CockpitData): readonly Warning[] {
  const { node, link, wallet, peers, events, nowMs } = data
  const found: Warning[] = []
  if (link.state === 'lost') found.push({ text: `no node: ${link.why ?? 'it went away'}`, remedy: 'lilynode service status' })
  if (!node) return found
  if (peers.length === 0) found.push({ text: 'no peer is connected', remedy: 'lilynode doctor' })
  // A development chain makes a block only when something happens.
  if (!node.isDev && nowMs - node.chain.headTimeS * 1000 > STALE_HEAD_MS) found.push({ text: 'the chain’s head is old', remedy: 'lilynode doctor' })
  const fund = node.isDev ? 'lilynode wallet fund' : 'lilynode wallet address'
  if (wallet?.coinWei === '0') found.push({ text: 'no coin to pay gas with', remedy: fund })
  if (wallet && node.roles.includes('client') && wallet.escrow.freeWei === '0')
    found.push({ text: 'nothing free in escrow to pay jobs with', remedy: node.isDev ? fund : 'lilynode wallet deposit <lily>' })
  const full = keptWarning(node.kept)
  if (full) found.push(full)
  const told = events.filter((event) => event.type === 'node.warning').filter(({ atMs }) => nowMs - atMs < RECENT_MS)
  for (const { code, message } of told.slice(-2)) found.push({ text: `${code}: ${message}`, remedy: '' })
  return found.slice(0, MAX_WARNINGS)
}
