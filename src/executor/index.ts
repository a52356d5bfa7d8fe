/**
 * executor: runs one JobSpec in a sandbox: limits, logs, outcome; the wasm engine, later docker and clusters.
 * Never: knows deals, money, peers or where files came from.
 * May import: core; types of store. Vendors: @bjorn3/browser_wasi_shim, later dockerode.
 * Protocol: docs/adr/0004-wasm-sandbox.md.
 * Tests: beside the files; every engine passes test/compliance/executor.ts.
 */
export { Detached } from './detached.ts'
export type { DockerExecutorInit } from './docker/docker-executor.ts'
export { DockerExecutor } from './docker/docker-executor.ts'
export { ExecutorError } from './errors.ts'
export type { Executor, RunRequest } from './executor.ts'
export { WasmExecutor } from './wasm/wasm-executor.ts'
