import { parentPort } from 'node:worker_threads'
import { compileModule } from './compile-module.ts'
import type { CompileOrder, WasmJob, WasmMessage } from './job-message.ts'
import { runWasmJob } from './run-wasm-job.ts'

// The worker's whole program: one job, or one module to compile, then it is thrown away, so that nothing of one job can reach the next.
const port = parentPort
if (port === null) throw new Error('invariant: wasm-worker runs as a worker thread')
const post = (message: WasmMessage): void => port.postMessage(message)
port.once('message', (order: CompileOrder | WasmJob) => (order.type === 'compile' ? compile(order) : post(runWasmJob(order, post))))
post({ type: 'ready' })

/** What it throws ends the thread and is told as its error. */
async function compile({ file, maxPages }: CompileOrder): Promise<void> {
  post({ type: 'compiled', compiled: await compileModule(file, maxPages) })
}
