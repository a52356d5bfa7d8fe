/**
 * executor: runs one JobSpec in a sandbox: limits, logs, outcome; the wasm engine, Docker, and clusters.
 * Never: knows deals, money, peers or where files came from.
 * May import: core; types of store. Vendors: @bjorn3/browser_wasi_shim, dockerode, @kubernetes/client-node, ws, tar-stream.
 * Protocol: docs/adr/0004-wasm-sandbox.md, docs/executor-docker.md.
 * Tests: beside the files; every engine passes test/compliance/executor.ts.
 */
export type { ClusterBackend } from './cluster/backend.ts'
export { ClusterExecutor } from './cluster/cluster-executor.ts'
export { KubernetesBackend } from './cluster/kubernetes/kubernetes-backend.ts'
export { SlurmBackend } from './cluster/slurm/slurm-backend.ts'
export { SwarmBackend } from './cluster/swarm/swarm-backend.ts'
export { Detached } from './detached.ts'
export type { DockerExecutorInit } from './docker/docker-executor.ts'
export { DockerExecutor } from './docker/docker-executor.ts'
export type { DockerServices } from './docker/docker-services.ts'
export type { DockerFinding } from './docker/inspect-docker.ts'
export { inspectDocker } from './docker/inspect-docker.ts'
export { ExecutorError } from './errors.ts'
export type { Executor, RegistryLogin, RunControl, RunRequest } from './executor.ts'
export { defaultUser } from './job-folder.ts'
export { WasmExecutor } from './wasm/wasm-executor.ts'
