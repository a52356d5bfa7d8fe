import { parentPort } from 'node:worker_threads'
import type { WasmJob, WasmMessage } from './job-message.ts'
import { runWasmJob } from './run-wasm-job.ts'

// The worker's whole program: one job, then it is thrown away, so that nothing of one job can reach the next.
const port = parentPort
if (port === null) throw new Error('invariant: wasm-worker runs as a worker thread')
const post = (message: WasmMessage): void => port.postMessage(message)
port.once('message', (job: WasmJob) => post(runWasmJob(job, post)))
post({ type: 'ready' })
