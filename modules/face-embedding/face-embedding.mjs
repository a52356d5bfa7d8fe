// Where the faces of a photograph are, and what tells each from others: 1,024 numbers, near to those of the same person.
import { readFile, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import jpeg from 'jpeg-js'
import { PNG } from 'pngjs'

const require = createRequire(import.meta.url)
const { Human } = require('./node_modules/@vladmandic/human/dist/human.node-wasm.js') // the package exports it under no name
const MAX_PIXELS = 50_000_000

/** The library fetches its models, even from files. */
globalThis.fetch = async (url) =>
  new Response(await readFile(new URL(url)), { headers: { 'content-type': `${url}`.endsWith('.json') ? 'application/json' : 'application/octet-stream' } })

const off = { enabled: false }
const human = new Human({
  backend: 'wasm',
  wasmPath: '/app/node_modules/@tensorflow/tfjs-backend-wasm/dist/',
  modelBasePath: 'file:///app/node_modules/@vladmandic/human/models/',
  cacheModels: false,
  filter: off,
  face: {
    detector: { rotation: false, maxDetected: Number(process.argv[2]), minConfidence: Number(process.argv[3]) },
    mesh: off,
    attention: off,
    iris: off,
    emotion: off,
    antispoof: off,
    liveness: off,
    description: { enabled: true }
  },
  body: off,
  hand: off,
  object: off,
  gesture: off,
  segmentation: off
})

function decode(bytes) {
  const isPng = bytes[0] === 0x89
  if (isPng && bytes.readUInt32BE(16) * bytes.readUInt32BE(20) > MAX_PIXELS) throw new Error(`more than ${MAX_PIXELS} pixels`)
  return isPng ? PNG.sync.read(bytes) : jpeg.decode(bytes, { useTArray: true, maxResolutionInMP: MAX_PIXELS / 1e6 })
}

try {
  const { width, height, data } = decode(await readFile('/inputs/Photo'))
  const rgb = new Float32Array(width * height * 3)
  for (let pixel = 0; pixel < width * height; pixel++) for (let c = 0; c < 3; c++) rgb[pixel * 3 + c] = data[pixel * 4 + c]
  await human.load()
  const { face, error } = await human.detect(human.tf.tensor(rgb, [1, height, width, 3]))
  if (error) throw new Error(error)
  const faces = face.map(({ score, box, embedding }) => ({ score, box, embedding }))
  await writeFile('/outputs/faces.json', JSON.stringify({ width, height, faces }))
  console.log(`${faces.length} faces`)
} catch (error) {
  console.error(`no faces can be looked for: ${error?.message ?? error}`)
  process.exitCode = 1
}
