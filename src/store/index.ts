/**
 * store: rows of typed tables in one database a data folder; the registry of buckets; all-or-nothing durable writes.
 * Never: knows what a row means, holds files or blobs (p2p does), decides what must survive.
 * May import: core. Vendors: level.
 * Protocol: docs/protocol/nouns.md (what is kept); the rules of durability stand in repository.ts.
 * Tests: beside the files; every Store passes test/compliance/store.ts.
 */
export { BUCKETS } from './buckets.ts'
export { deleteOf, putOf } from './changes.ts'
export { StoreError } from './errors.ts'
export { createLevelStore, repairLevelStore } from './level-store.ts'
export { createMemoryStore } from './memory-store.ts'
export type { Repository, Store, StoreChange, Table } from './repository.ts'
