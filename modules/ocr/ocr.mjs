// The text of a scanned page, in English, with how sure the engine is of it.
import { readFile, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { createWorker } from 'tesseract.js'

/** Neural network alone: the older engine's data are four times as large. */
const LSTM_ONLY = 1
const langPath = join(dirname(createRequire(import.meta.url).resolve('@tesseract.js-data/eng/package.json')), '4.0.0_best_int')

const worker = await createWorker('eng', LSTM_ONLY, { langPath, cacheMethod: 'none', gzip: true, errorHandler: () => {} })
try {
  const { data } = await worker.recognize(await readFile('/inputs/Page'))
  await writeFile('/outputs/text.txt', data.text)
  await writeFile('/outputs/page.json', `${JSON.stringify({ confidence: data.confidence, lines: data.text.split('\n').filter(Boolean) }, null, 2)}\n`)
  console.log(data.text)
} catch (error) {
  console.error(`this is no picture that can be read: ${error?.message ?? error}`)
  process.exitCode = 1
} finally {
  await worker.terminate()
}
