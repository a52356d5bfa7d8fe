// door-chain: past the door. Then one wrong name of each kind.
import { inner } from '../chain/inner.ts'

abstract class BaseError<T> extends Error {
  abstract readonly info: T
}
export abstract class NodeError extends BaseError<{ readonly code: 'MARKET_WRONG_ROOM' }> {}

interface Startable {
  readonly name: string
}
export class Part implements Startable {
  readonly name = 'market:part'
}
export const wireId = (network: string): string => `/lilynode/${network}/market/stolen/1.0.0`
export const table = { bucket: 'market/lease' }
export const log = (logger: { child(scope: string): void }): void => logger.child('chain:rpc')
export const metric = 'lilynode_chain_calls'
export const past = inner
