import type { Command } from '../command.ts'

export const logs: Command = {
  name: 'logs',
  summary: 'print what a job wrote to stdout and stderr',
  description: 'Prints what a job wrote: its stdout to stdout, its stderr to stderr. While it runs, what there is so far.',
  arguments: [{ name: '<id>', description: 'job or deal id, or the first digits of one' }],
  examples: [
    ['lilynode logs 0x3fa9 --follow', 'live, until the job ends'],
    ['lilynode logs 0x3fa9 > out.txt', 'the job’s stdout alone']
  ],
  run: async ({ out, signal, args, settings, openClient }) => {
    const client = await openClient()
    try {
      let isEmpty = true
      for await (const chunk of client.logs(args[0] ?? '', settings.follow, signal)) {
        isEmpty = false
        if (out.json) out.emit(chunk)
        else if (chunk.stream === 'stdout') out.raw(chunk.text)
        else process.stderr.write(chunk.text)
      }
      if (isEmpty) out.note(`nothing is written: the job is ${(await client.job(args[0] ?? '', signal)).state}`)
      return 0
    } finally {
      await client.close()
    }
  }
}
