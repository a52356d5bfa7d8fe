/**
 * A command-line program that runs a job: `node examples/cowsay.ts "hello pond"`.
 * Ctrl-C leaves the job to end by itself; its id is printed first, and `lilynode status <id>` finds it again.
 */
import { ClientError } from 'lilynode/client'
import { lilyFromEnvironment } from './lily.ts'

const message = process.argv.slice(2).join(' ') || 'Every lily pond began as one lily.'
const lily = await lilyFromEnvironment()
try {
  const { jobId } = await lily.submit('cowsay', { Message: message })
  console.error(`job ${jobId}`)
  let last = ''
  for await (const { state } of lily.follow(jobId)) {
    if (state !== last) console.error(`  ${state}`)
    last = state
  }
  const result = await lily.result(jobId)
  if (result.job.failure) throw new Error(result.job.failure.reason)
  process.stdout.write(await result.stdout())
} catch (error) {
  console.error(error instanceof ClientError ? `${error.code}: ${error.message}` : String(error))
  process.exitCode = 1
} finally {
  await lily.close()
}
