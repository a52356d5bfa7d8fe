import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { Catalogue, loadModule } from './catalogue.ts'
import { manifestJsonSchema } from './manifest-json-schema.ts'
import { ModuleError } from './module-error.ts'
import { parseManifest } from './parse-manifest.ts'

const CID = 'bafkreifiu2jyqvjsv2nypslzx273o5dxf72h6wataor3h6havlla5ymz3u'
const minimal = { name: 'moo', version: '0.0.4', engine: 'wasm', wasm: { file: 'moo.wasm' } }

const problemsOf = (fields: object): readonly string[] => {
  try {
    parseManifest('module.json', JSON.stringify({ ...minimal, ...fields }))
  } catch (error) {
    if (error instanceof ModuleError && 'problems' in error.info) return error.info.problems
    throw error
  }
  return []
}

describe('a manifest', () => {
  test('needs name, version, engine and its block; the rest has defaults', () => {
    expect(parseManifest('module.json', JSON.stringify(minimal))).toMatchObject({
      outputs: [{ path: '/outputs', maxFiles: 100 }],
      network: 'none',
      timeoutMs: 600_000,
      verification: { strategy: 'exact' }
    })
    expect(problemsOf({ engine: 'docker' })).toEqual(['engine is "docker", but there is no field "docker" that says how to run it'])
  })

  test('an unknown field, at any depth, is an error with a suggestion', () => {
    const typos = { timeout: 1, resource: {}, wasm: { file: 'moo.wasm', arg: [] }, inputs: { A: { type: 'string', maxlength: 3 } } }
    expect([...problemsOf(typos)].sort()).toEqual([
      'inputs.A: unknown field "maxlength": did you mean "maxLength"?',
      'unknown field "resource": did you mean "resources"?',
      expect.stringMatching(/^unknown field "timeout": (did you mean "timeoutMs"\?|there is: )/),
      'wasm: unknown field "arg": did you mean "args"?'
    ])
  })

  test('what is used is declared', () => {
    const group = { when: 'X', then: [{ json: [{ input: 'C' }] }] }
    const args = [{ input: 'Promt' }, { format: '{A}-{B}' }, { file: 'Doc' }, group]
    const problems = problemsOf({ wasm: { file: 'moo.wasm', args, env: { E: { input: 'D' } } }, inputs: { Prompt: { type: 'string' }, A: { type: 'string' } } })
    expect(problems.map((problem) => problem.replace(/:.*/, ''))).toEqual([
      'the input "Promt" is used but not declared',
      'the input "B" is used but not declared',
      'the file "Doc" is used but not declared',
      'the input or file "X" is used but not declared',
      'the input "C" is used but not declared',
      'the input "D" is used but not declared'
    ])
    expect(problems[0]).toContain('did you mean "Prompt"?')
  })

  test.each([
    ['a default of another type', { type: 'integer', default: 'x' }, /default "x" is no integer/],
    ['a default out of range', { type: 'integer', default: 9, maximum: 8 }, /default 9: the most is 8/],
    ['a default outside the enum', { type: 'string', default: 'c', enum: ['a', 'b'] }, /must be one of a, b/],
    ['an enum of another type', { type: 'string', enum: [1] }, /1 in its enum is no string/],
    ['a pattern that is none', { type: 'string', pattern: '[' }, /regular expression/i]
  ])('%s is an error', (_, input, message) => {
    expect(problemsOf({ inputs: { A: input } })).toEqual([expect.stringMatching(message)])
  })

  test.each([
    [{ wasm: { file: '../../etc/passwd.wasm' } }],
    [{ outputs: [{ path: '/outputs/../x' }] }],
    [{ outputs: [{ path: '/etc' }] }],
    [{ network: 'host' }],
    [{ version: 'latest' }],
    [{ name: 'Moo/..' }],
    [{ inputs: { 'a b': { type: 'string' } } }],
    [{ seed: { input: 'None' } }]
  ])('%j is refused', (fields) => {
    expect(problemsOf(fields).length).toBeGreaterThan(0)
  })

  test('what is no JSON says so', () => {
    expect(() => parseManifest('some/module.json', '{"name": }')).toThrow(/some\/module\.json is not a module manifest:\n {2}- not JSON: Unexpected token '}'/)
  })

  test('the JSON Schema in the repository is the one of the code', async () => {
    const committed: unknown = JSON.parse(await readFile(new URL('../../../modules/module.schema.json', import.meta.url), 'utf8'))
    expect(committed, 'run: node scripts/build-modules.ts --schema').toEqual(JSON.parse(JSON.stringify(manifestJsonSchema())))
  })
})

describe('the catalogue', () => {
  let root: string
  let catalogue: Catalogue
  const write = async (name: string, fields: object = {}) => {
    await mkdir(join(root, name), { recursive: true })
    await writeFile(join(root, name, 'module.json'), JSON.stringify({ ...minimal, name, ...fields }))
    await writeFile(join(root, name, 'moo.wasm'), 'twelve bytes')
  }

  beforeAll(async () => {
    root = await mkdtemp(join(tmpdir(), 'lilynode-catalogue-'))
    for (const name of ['cowsay', 'pandoc']) await write(name)
    const modules = ['cowsay', 'pandoc'].map((name) => ({ name, version: '0.0.4', folder: name, wasm: { file: 'moo.wasm', cid: CID, bytes: 12 } }))
    await writeFile(join(root, 'index.json'), JSON.stringify({ modules }))
    catalogue = await Catalogue.open(root)
  })
  afterAll(() => rm(root, { recursive: true, force: true }))

  test.each(['cowsay', 'cowsay:0.0.4', 'cowsay:v0.0.4'])('finds %s, with its CID', async (reference) => {
    expect(await catalogue.find(reference)).toMatchObject({
      manifest: { name: 'cowsay' },
      wasm: { cid: CID, bytes: 12, path: join(root, 'cowsay', 'moo.wasm') }
    })
  })

  test.each([
    ['cowsya', 'did you mean "cowsay"?'],
    ['cowsay:v9', 'of cowsay there is version 0.0.4'],
    ['stable-diffusion', 'there is: cowsay, pandoc'],
    ['github.com/someone/module:main', 'there is: cowsay, pandoc'],
    ['./nowhere', 'there is: cowsay, pandoc'],
    ['', 'there is: cowsay, pandoc'],
    ['__proto__', 'there is: cowsay, pandoc']
  ])('%j is unknown, and the answer helps', async (reference, hint) => {
    const missed = expect(catalogue.find(reference)).rejects
    await missed.toThrow(hint)
    await missed.toMatchObject({ info: { code: 'MARKET_MODULE_UNKNOWN', name: reference } })
  })

  test('a folder with a module.json is a module; its CID is not known yet', async () => {
    await write('own')
    const found = await catalogue.find(join(root, 'own'))
    expect(found).toMatchObject({ manifest: { name: 'own' }, wasm: { bytes: 12 } })
    expect(found.wasm?.cid).toBeUndefined()
  })

  test('a folder that is none, or not built, says so', async () => {
    await expect(loadModule(join(root, 'nothing'))).rejects.toThrow('has no module.json')
    await write('unbuilt', { wasm: { file: 'other.wasm' } })
    await expect(loadModule(join(root, 'unbuilt'))).rejects.toThrow('other.wasm is not in the folder: build the module first')
  })

  test('a folder with a module file of the original network is a module too', async () => {
    await mkdir(join(root, 'Lilypad-Module-Old One'))
    const text = `{"job": {"Spec": {"Docker": {"Image": "x@sha256:${'0'.repeat(64)}", "Entrypoint": ["a", {{.b}}]}}}}`
    await writeFile(join(root, 'Lilypad-Module-Old One', 'lilypad_module.json.tmpl'), text)
    const { manifest, imported } = await loadModule(join(root, 'Lilypad-Module-Old One'))
    expect(manifest).toMatchObject({ name: 'old-one', version: '0.0.0', inputs: { b: { required: true } } })
    expect(parseManifest('', imported?.json ?? '')).toEqual(manifest)
  })

  test('a manifest of megabytes is not read', async () => {
    await write('huge', { description: 'x'.repeat(300 * 1024) })
    await expect(loadModule(join(root, 'huge'))).rejects.toThrow(/the most is 262144/)
  })
})
