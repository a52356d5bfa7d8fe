import { resolve } from 'node:path'
import type { Command } from '../command.ts'

export const download: Command = {
  name: 'download',
  summary: 'copy the result of a job into a folder',
  description:
    'Copies the verified outputs and logs of a job into a folder, which is made; it must be empty or absent. Prints its path. What is no longer on this machine is fetched from its provider again, which keeps it for as long as `status` says.',
  arguments: [
    { name: '<id>', description: 'job or deal id, or the first digits of one' },
    { name: '[folder]', description: 'where to; without it the path of the verified result is printed, and nothing copied' }
  ],
  examples: [['lilynode download 0x3fa9 ./page', 'outputs to ./page/outputs, logs to ./page/logs']],
  run: async ({ out, signal, args, settings, openClient }) => {
    const client = await openClient()
    try {
      const [id = '', folder] = args
      const path = await client.download(id, folder === undefined ? settings.output : resolve(folder), signal)
      out.emit({ folder: path })
      out.print(path)
      return 0
    } finally {
      await client.close()
    }
  }
}
