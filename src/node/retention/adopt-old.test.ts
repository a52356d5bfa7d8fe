import { expect, test } from 'vitest'
import type { CidText } from '../../core/primitives.ts'
import type { OldRecords } from './adopt-old.ts'
import { adoptOld } from './adopt-old.ts'
import { dealId, RetentionBed, signal } from './test-bed.ts'

type Row<K extends 'clientJobs' | 'providerJobs' | 'shelf'> = ReturnType<OldRecords[K]['values']> extends AsyncIterable<infer T> ? T : never

const rowsOf = <T>(...rows: readonly T[]) => ({
  values: async function* () {
    yield* rows
  }
})

test('what an older version pinned is held for its deal, its job or its shelf; what belongs to none may be published and stays', async () => {
  const bed = await RetentionBed.start()
  const [module, input, outputs, logs, shelved, unknown] = await Promise.all(['m', 'i', 'o', 'l', 's', 'u'].map((text) => bed.add(Buffer.from(text))))
  const spec = { engine: { type: 'wasm', module }, inputs: [{ cid: input }] }
  // Of the records' many fields those that are read.
  const provided = { dealId: dealId(1), spec, result: { result: { outputsCid: outputs, logsCid: logs } } } as unknown as Row<'providerJobs'>
  const running = { dealId: dealId(2), spec } as unknown as Row<'providerJobs'>
  const asked = { jobId: dealId(3), signed: { spec } } as unknown as Row<'clientJobs'>
  const kept = { cid: shelved } as unknown as Row<'shelf'>
  const pinned = await Array.fromAsync(bed.network.blobs.pins())
  await adoptOld({ holdings: bed.holdings, providerJobs: rowsOf(provided, running), clientJobs: rowsOf(asked), shelf: rowsOf(kept) }, pinned, signal)
  const held = Object.fromEntries(bed.holdings.all().map(({ holder, cids }) => [holder, cids]))
  expect(held).toEqual({
    [`deal/${dealId(1)}`]: [module, input, outputs, logs],
    [`deal/${dealId(2)}`]: [module, input],
    [`job/${dealId(3)}`]: [module, input],
    [`shelf/${shelved}`]: [shelved],
    [`published/${unknown}`]: [unknown]
  })
  await bed.move(dealId(1), 'Closed')
  await bed.look() // of the other deal nothing is on chain: that must stay so for a day
  bed.nowS += 2 * 86_400
  await bed.look()
  await bed.restart()
  await bed.sweep()
  const all = [module, input, outputs, logs, shelved, unknown].filter((cid): cid is CidText => cid !== undefined)
  expect(await bed.has(all)).toEqual([false, false, false, false, true, true])
})
