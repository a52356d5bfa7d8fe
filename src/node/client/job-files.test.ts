import { expect, test } from 'vitest'
import type { JobSpec } from '../../core/job-spec.ts'
import type { CidText } from '../../core/primitives.ts'
import { cidOfBytes } from '../../p2p/index.ts'
import { dealId, RetentionBed } from '../retention/test-bed.ts'
import { JobFiles } from './job-files.ts'

const specOf = (module: CidText, input: CidText) => ({ engine: { type: 'wasm', module }, inputs: [{ cid: input }] }) as unknown as JobSpec // what of it is read

async function bench() {
  const bed = await RetentionBed.start()
  const shipped = await cidOfBytes(Buffer.from('on each node'))
  const files = new JobFiles({ holdings: bed.holdings, blobs: bed.network.blobs, shipped: new Set([shipped]) })
  return { bed, shipped, files, input: await bed.add(Buffer.from('input')) }
}

test('a job’s own files are held before it is told; a module that ships need not be here', async () => {
  const { bed, shipped, files, input } = await bench()
  await files.hold(dealId(1), specOf(shipped, input))
  expect(bed.holdings.get(`job/${dealId(1)}`)?.cids).toEqual([input])
})

test('a job whose files are gone is refused, and holds nothing', async () => {
  const { bed, files, input } = await bench()
  const gone = await cidOfBytes(Buffer.from('of last year'))
  await expect(files.hold(dealId(1), specOf(gone, input))).rejects.toMatchObject({
    code: 'NODE_FILES_GONE',
    info: { cid: gone },
    message: expect.stringContaining('Run it anew')
  })
  expect(bed.holdings.all()).toEqual([])
})
