import { appendFile, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { bent, bentProvider, runCheat } from './cheat-program.ts'

/** Signs the digest of the right result, and publishes other bytes under it. */
await runCheat('provider', (bench) =>
  bentProvider(bench, {
    base: (base) => {
      const { blobs } = base.network
      const addFolder: typeof blobs.addFolder = async (folder, signal) => {
        const [first] = await readdir(folder)
        if (folder.endsWith('outputs') && first !== undefined) await appendFile(join(folder, first), 'not what was signed')
        return blobs.addFolder(folder, signal)
      }
      return { ...base, network: bent(base.network, { blobs: bent(blobs, { addFolder }) }) }
    }
  })
)
