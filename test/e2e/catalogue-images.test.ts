import { execFileSync } from 'node:child_process'
import { cp, mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { PNG } from 'pngjs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { JobView } from '../../src/node/client-api.ts'
import type { RunningNode } from '../../src/node/compose.ts'
import { TestEngine, whyNoDocker } from '../compliance/docker-engine.ts'
import { buildModuleImage, loadBases } from '../compliance/docker-images.ts'
import { NetworkBed } from './network-bed.ts'

// Modules that need neither a GPU nor a registry: built by their own Dockerfiles and run through a whole network.

const MODULES = fileURLToPath(new URL('../../modules', import.meta.url))
/** A real scan and a real photograph (NASA's, of Eileen Collins), as scikit-image ships them under free licences. */
const PICTURES = { package: 'python3-skimage', folder: './usr/lib/python3/dist-packages/skimage/data' }
const signal = AbortSignal.timeout(300_000)
const reason = whyNoDocker()
if (reason !== undefined) console.warn(`the modules of the catalogue are not built and run: ${reason}`)

describe.skipIf(reason !== undefined)('modules of the catalogue', () => {
  const engine = new TestEngine()
  let bed: NetworkBed
  let client: RunningNode
  /** Why there are no pictures; undefined: there are. */
  let noPictures: string | undefined

  beforeAll(async () => {
    await engine.start()
    await loadBases(engine)
    bed = await NetworkBed.start(signal)
    await bed.add('solver', ['solver', 'bootstrap'], signal)
    await bed.add('provider', ['provider'], signal, { docker: { socket: engine.socketPath, imageBudgetBytes: 1e10, allowUsers: false } })
    client = await bed.add('client', ['client'], signal)
    await client.client?.fund(signal)
    noPictures = fetchPictures(bed.folder)
    if (noPictures !== undefined) console.warn(`ocr and face-embedding are not run: ${noPictures}`)
  }, 120_000)
  afterAll(async () => {
    await bed?.stop()
    await engine.destroy()
  }, 60_000)

  /** A copy of the folder, pinned to the image that was just built, as its README says. */
  async function pinned(module: string): Promise<string> {
    const image = await buildModuleImage(engine, join(MODULES, module))
    const folder = join(bed.folder, module)
    await cp(join(MODULES, module), folder, { recursive: true })
    const manifest = JSON.parse(await readFile(join(folder, 'module.json'), 'utf8'))
    manifest.docker.image = image
    await writeFile(join(folder, 'module.json'), JSON.stringify(manifest))
    return folder
  }

  async function run(folder: string, { inputs = {}, files = {} }: { inputs?: Record<string, string>; files?: Record<string, string> }) {
    const request = { module: folder, inputs, files: Object.entries(files).map(([name, path]) => ({ name, path })) }
    const { jobId } = (await client.client?.submit(request, signal)) ?? {}
    let last: JobView | undefined
    for await (const job of client.client?.follow(jobId ?? '', signal) ?? []) last = job
    const log = async (): Promise<string> => readFile(join(last?.folder ?? '', 'logs/stderr'), 'utf8').catch(() => '')
    expect(last, `${JSON.stringify(last?.failure)} ${await log()}`).toMatchObject({ state: 'paid', outcome: 'ok' })
    return { read: (name: string): Promise<string> => readFile(join(last?.folder ?? '', 'outputs', name), 'utf8') }
  }

  const written = async (name: string, content: string | Buffer): Promise<string> => {
    await mkdir(join(bed.folder, 'files'), { recursive: true })
    const path = join(bed.folder, 'files', name)
    await writeFile(path, content)
    return path
  }

  test('lilysay', async () => {
    const { read } = await run(await pinned('lilysay'), { inputs: { Message: '"; exit 1 #', Image: 'rabbit' } })
    expect(await read('lilysay.txt')).toContain('| "; exit 1 # |')
  })

  test('concat-files', async () => {
    const files = { 'one.txt': await written('one', 'a\n'), 'two.txt': await written('two', 'b') }
    const { read } = await run(await pinned('concat-files'), { inputs: { Separator: '--\n' }, files })
    expect(await read('output.txt')).toBe('a\n--\nb')
  })

  test('duckdb', async () => {
    const Data = await written('cities.csv', `city,n\n${Array.from({ length: 10_000 }, (_, i) => `${i % 2 ? 'Ulm' : "L'Aquila"},${i}`).join('\n')}\n`)
    const More = await written('countries.json', JSON.stringify([{ city: 'Ulm', country: 'DE' }]))
    const Query = `SELECT d.city, sum(n)::BIGINT AS total, m.country FROM read_csv('/inputs/Data') d
      LEFT JOIN read_json('/inputs/More') m USING (city) GROUP BY ALL ORDER BY 1 -- all of them`
    const { read } = await run(await pinned('duckdb-v1.0'), { inputs: { Query }, files: { Data, More } })
    expect(await read('result.csv')).toBe("city,total,country\nL'Aquila,24995000,\nUlm,25000000,DE\n")
  })

  test('ocr reads a scanned page', async (context) => {
    if (noPictures !== undefined) return context.skip(noPictures)
    const { read } = await run(await pinned('ocr'), { files: { Page: join(bed.folder, 'page.png') } })
    const text = await read('text.txt')
    for (const line of ['determine markers of the coins and the', 'These markers are pixels that we can label', 'as either object or background'])
      expect(text).toContain(line)
    expect(JSON.parse(await read('page.json')).confidence).toBeGreaterThan(70)
  })

  test('face-embedding finds a face, and knows it again', async (context) => {
    if (noPictures !== undefined) return context.skip(noPictures)
    const photo = PNG.sync.read(await readFile(join(bed.folder, 'astronaut.png')))
    const again = await written('small.png', PNG.sync.write(mirroredAndSmaller(photo)))
    const folder = await pinned('face-embedding')
    const faces = async (Photo: string) => JSON.parse(await (await run(folder, { files: { Photo } })).read('faces.json')).faces
    const [[face, ...more], [same]] = [await faces(join(bed.folder, 'astronaut.png')), await faces(again)]
    expect(more).toEqual([])
    const [left, top, width, height] = face.box
    expect([left < 210, left + width > 240, top < 100, top + height > 150]).toEqual([true, true, true, true]) // eyes and mouth are in it
    expect(face.embedding).toHaveLength(1024)
    expect(cosine(face.embedding, same.embedding)).toBeGreaterThan(0.9)
    const nobody = await written('nobody.png', PNG.sync.write(new PNG({ width: 200, height: 200 })))
    expect(await faces(nobody)).toEqual([])
  })
})

/** Says why there are none. */
function fetchPictures(folder: string): string | undefined {
  try {
    execFileSync('/usr/bin/apt-get', ['download', '-qq', '-o', 'APT::Sandbox::User=root', PICTURES.package], { cwd: folder, stdio: 'pipe', timeout: 60_000 })
    const names = ['page.png', 'astronaut.png'].map((name) => `${PICTURES.folder}/${name}`).join(' ')
    const deb = `dpkg-deb --fsys-tarfile ${PICTURES.package}_*.deb | tar -x --strip-components=7 ${names}`
    execFileSync('sh', ['-c', deb], { cwd: folder, stdio: 'pipe', timeout: 60_000 })
    return undefined
  } catch (cause) {
    return `the Debian package ${PICTURES.package} can't be had: ${cause instanceof Error ? cause.message : cause}`
  }
}

/** Another picture of the same face. */
function mirroredAndSmaller({ width, height, data }: PNG): PNG {
  const small = new PNG({ width: width >> 1, height: height >> 1 })
  for (let y = 0; y < small.height; y++)
    for (let x = 0; x < small.width; x++)
      data.copy(small.data, (y * small.width + x) * 4, (2 * y * width + 2 * (small.width - 1 - x)) * 4, (2 * y * width + 2 * (small.width - 1 - x)) * 4 + 4)
  return small
}

function cosine(a: readonly number[], b: readonly number[]): number {
  const dot = (x: readonly number[], y: readonly number[]): number => x.reduce((sum, value, i) => sum + value * (y[i] ?? 0), 0)
  return dot(a, b) / Math.sqrt(dot(a, a) * dot(b, b))
}
