import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { JobOutcome } from '../src/core/job-outcome.ts'
import { WasmExecutor } from '../src/executor/index.ts'
import { bindModule } from '../src/market/modules/bind-module.ts'
import { Catalogue } from '../src/market/modules/catalogue.ts'
import { cidOfBytes, cidOfFile } from '../src/p2p/unixfs.ts'

// The modules that ship, each run for real: manifest, inputs, sandbox, outputs.

const root = fileURLToPath(new URL('..', import.meta.url))
/** A first build of all modules with the processor shared. */
const BUILD_MS = 60_000
const signal = AbortSignal.timeout(BUILD_MS * 2)

let catalogue: Catalogue
let executor: WasmExecutor
let folder: string
let jobs = 0

beforeAll(async () => {
  await promisify(execFile)(process.execPath, [join(root, 'scripts', 'build-modules.ts')], { cwd: root })
  catalogue = await Catalogue.open(join(root, 'dist', 'modules'))
  executor = new WasmExecutor()
  await executor.start()
  folder = await mkdtemp(join(tmpdir(), 'lilynode-modules-'))
}, BUILD_MS)

afterAll(async () => {
  await executor.stop()
  await rm(folder, { recursive: true, force: true })
})

interface Ran {
  readonly outcome: JobOutcome
  readonly names: readonly string[]
  output(name: string): Promise<Buffer>
}

async function run(reference: string, inputs: Record<string, string>, files: Record<string, Uint8Array | string> = {}): Promise<Ran> {
  const { manifest, wasm } = await catalogue.find(reference)
  if (wasm?.cid === undefined) throw new Error(`${reference} has no pinned .wasm`)
  const workDir = join(folder, `job-${jobs++}`)
  await mkdir(workDir)
  const mounts = new Map<string, string>()
  const pinned: Record<string, { cid: Awaited<ReturnType<typeof cidOfBytes>>; bytes: number }> = {}
  for (const [name, content] of Object.entries(files)) {
    const bytes = Buffer.from(content)
    mounts.set(`/inputs/${name}`, join(workDir, name))
    await writeFile(join(workDir, name), bytes)
    pinned[name] = { cid: await cidOfBytes(bytes), bytes: bytes.length }
  }
  const spec = bindModule(manifest, { inputs, files: pinned, pins: { wasm: { cid: wasm.cid, bytes: wasm.bytes } } })
  const outcome = await executor.run({ jobId: workDir, spec, moduleFile: wasm.path, inputs: mounts, workDir }, signal)
  const outputs = join(workDir, 'outputs')
  return { outcome, names: (await readdir(outputs)).sort(), output: (name) => readFile(join(outputs, name)) }
}

const ok = { kind: 'completed', outcome: { class: 'ok' } }

describe('the catalogue', () => {
  test('names every module with the CID that peers compute', async () => {
    for (const name of ['cowsay', 'flite', 'pandoc']) expect(catalogue.names).toContain(name)
    expect(catalogue.files.size).toBe(3)
    for (const [cid, path] of catalogue.files) expect(await cidOfFile(path)).toBe(cid)
  })

  test('each comes with a README, and what is not ours with its terms', async () => {
    for (const name of await readdir(join(root, 'modules')))
      if (!name.includes('.')  || /\d$/.test(name)) expect(existsSync(join(root, 'dist', 'modules', name, 'README.md')), name).toBe(true)
    for (const name of ['flite', 'pandoc']) expect(existsSync(join(root, 'dist', 'modules', name, 'COPYING'))).toBe(true)
  })
})

describe('cowsay', () => {
  const cow = async (message: string) => (await (await run('cowsay:v0.0.4', { Message: message })).output('cow.txt')).toString()

  test('moo', async () => {
    const ran = await run('cowsay:v0.0.4', {})
    expect(ran.outcome).toMatchObject(ok)
    expect((await ran.output('cow.txt')).toString()).toBe(
      [
        ' _____',
        '< moo >',
        ' -----',
        '        \\   ^__^',
        '         \\  (oo)\\_______',
        '            (__)\\       )\\/\\',
        '                ||----w |',
        '                ||     ||',
        ''
      ].join('\n')
    )
    expect(ran.outcome.logTail).toContain('< moo >')
  })

  test('wraps at 40 columns, keeps paragraphs, counts characters and not bytes', async () => {
    const lines = (await cow(`${'word '.repeat(12)}\nзавтра 🐄 ${'x'.repeat(50)}`)).split('\n')
    expect(lines.slice(0, 6)).toEqual([
      ` ${'_'.repeat(42)}`,
      `/ ${'word '.repeat(8).trim().padEnd(40)} \\`,
      `| ${'word '.repeat(4).trim().padEnd(40)} |`,
      `| ${`завтра 🐄`.padEnd(41)} |`, // one more UTF-16 unit than characters
      `| ${'x'.repeat(40)} |`,
      `\\ ${'x'.repeat(10).padEnd(40)} /`
    ])
  })

  test.each(['$(rm -rf /)', '"; exit 1 #', '-h', '--', '{Message}', '%s%n', '', ' '])('says %j and nothing else happens', async (message) => {
    expect(await cow(message)).toContain(message.trim())
  })
})

describe('flite', () => {
  const HEADER_BYTES = 44
  const speak = async (inputs: Record<string, string>) => {
    const ran = await run('flite', inputs)
    expect(ran.outcome).toMatchObject(ok)
    expect(ran.names).toEqual(['speech.wav'])
    const wav = await ran.output('speech.wav')
    const rate = wav.readUInt32LE(24)
    return { wav, rate, seconds: wav.readUInt32LE(40) / (rate * 2) }
  }

  test('speaks a WAV of plausible length that is not silent', async () => {
    const { wav, rate, seconds } = await speak({ Text: 'The quick brown fox jumps over the lazy dog.' })
    expect([wav.toString('latin1', 0, 4), wav.toString('latin1', 8, 16)]).toEqual(['RIFF', 'WAVEfmt '])
    expect([wav.readUInt16LE(20), wav.readUInt16LE(22), rate, wav.readUInt16LE(34)]).toEqual([1, 1, 16_000, 16])
    expect(wav.length).toBe(HEADER_BYTES + wav.readUInt32LE(40))
    expect(seconds).toBeGreaterThan(1.5)
    expect(seconds).toBeLessThan(6)
    const loudest = Math.max(...Array.from({ length: (wav.length - HEADER_BYTES) >> 1 }, (_, i) => Math.abs(wav.readInt16LE(HEADER_BYTES + 2 * i))))
    expect(loudest).toBeGreaterThan(5_000)
  })

  test('voices and slowness change it; what looks like an option is spoken', async () => {
    const [slt, slow, rms, option] = await Promise.all([
      speak({ Text: 'one two three' }),
      speak({ Text: 'one two three', Slowness: '2' }),
      speak({ Text: 'one two three', Voice: 'rms' }),
      speak({ Text: '-voicedump /outputs/stolen', Voice: 'kal16' })
    ])
    expect(slow.seconds / slt.seconds).toBeGreaterThan(1.5)
    expect(rms.wav.equals(slt.wav)).toBe(false)
    expect(option.seconds).toBeGreaterThan(0.5)
  })

  test('the same words give the same bytes', async () => {
    const [a, b] = await Promise.all([speak({}), speak({})])
    expect(a.wav.equals(b.wav)).toBe(true)
  })
})

describe('pandoc', { timeout: BUILD_MS }, () => {
  const MARKDOWN = '# Übersicht\n\nA *word*, and $x^2$.\n\n| a | b |\n|---|---|\n| 1 | 2 |\n'
  const convert = (inputs: Record<string, string>, document: Uint8Array | string = MARKDOWN) => run('pandoc', inputs, { Document: document })

  test('Markdown becomes HTML', async () => {
    const ran = await convert({ Standalone: 'false' })
    expect(ran.outcome).toMatchObject(ok)
    const html = (await ran.output('document.html')).toString()
    expect(html).toContain('<h1 id="übersicht">Übersicht</h1>')
    expect(html).toContain('<em>word</em>')
    expect(html).toContain('<td>1</td>')
    expect(html).not.toContain('<html')
  })

  test('a whole document has a head, and contents where wanted', async () => {
    const html = (await (await convert({ Contents: 'true' })).output('document.html')).toString()
    expect(html).toContain('<!DOCTYPE html>')
    expect(html).toContain('<nav id="TOC"')
  })

  test('there and back again: docx and odt are archives that pandoc reads, the same bytes every time', async () => {
    for (const format of ['docx', 'odt', 'epub']) {
      const [first, again] = await Promise.all([convert({ To: format }), convert({ To: format })])
      expect(first.outcome).toMatchObject(ok)
      const archive = await first.output(`document.${format}`)
      expect(archive.toString('latin1', 0, 2)).toBe('PK')
      expect((await again.output(`document.${format}`)).equals(archive)).toBe(true)
      const back = await convert({ From: format, To: 'plain' }, archive)
      expect((await back.output('document.plain')).toString()).toContain('Übersicht')
    }
  })

  test('Markdown becomes LaTeX', async () => {
    expect((await (await convert({ To: 'latex', Standalone: 'false' })).output('document.latex')).toString()).toContain('\\section{Übersicht}')
  })

  test('a broken document is an exit code with the reason in the log', async () => {
    const ran = await convert({ From: 'docx' }, 'no archive')
    expect(ran.outcome).toMatchObject({ kind: 'completed', outcome: { class: 'exit' } })
    expect(ran.outcome.logTail).toMatch(/docx/i)
  })

  test('a document can include no file of the sandbox', async () => {
    const ran = await convert({ From: 'latex', To: 'plain' }, '\\input{/inputs/Document}\\include{/etc/passwd} here')
    expect((await ran.output('document.plain')).toString()).not.toContain('root:')
  })
})
