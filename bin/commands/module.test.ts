import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { testContext } from '../test-context.ts'
import { module } from './module.ts'

const IMAGE = `org/x@sha256:${'a'.repeat(64)}`
const OLD = `{"job": {"Spec": {"Docker": {"Image": "org/x:latest", "Entrypoint": ["run", {{.Prompt}}], "EnvironmentVariables": ["A={{js .Prompt}}",]}}}}`

let root: string
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'lilynode-module-command-'))
  await mkdir(join(root, 'old'))
  await writeFile(join(root, 'old', 'lilypad_module.json.tmpl'), OLD)
  await mkdir(join(root, 'pinned', '.git'), { recursive: true })
  await writeFile(join(root, 'pinned', '.git', 'config'), 'secret')
  await writeFile(join(root, 'pinned', 'lilypad_module.json.tmpl'), OLD.replace('org/x:latest', IMAGE))
})
afterAll(() => rm(root, { recursive: true, force: true }))

async function call(verb: string, name: string, flags: Record<string, readonly string[]> = {}) {
  const { context, heard } = await testContext([verb, name], { dataDir: [join(root, 'data')], ...flags })
  return { status: await module.run(context), heard }
}

describe('lint', () => {
  test('an unpinned image is an error with its line, and status 1', async () => {
    const { status, heard } = await call('lint', join(root, 'old'))
    expect(status).toBe(1)
    expect(heard.stdout.text).toMatch(/^error: unpinned: docker\.image "org\/x:latest" must say which bytes it means/)
    expect(heard.stdout.text).toContain('note line 1: the comma before the closing bracket is one too many')
  })

  test('a pinned one is not', async () => expect((await call('lint', join(root, 'pinned'))).status).toBe(0))

  test.each([
    [{ network: 'full' }, 'warning', /network:full/],
    [{ docker: { image: IMAGE, user: 'root' } }, 'warning', /docker\.user is root/],
    [{ docker: { image: IMAGE, envPairs: [{ input: 'E' }] }, inputs: { E: { type: 'string' } } }, 'warning', /LD_PRELOAD/],
    [{ resources: { gpus: [{ vendor: 'nvidia', vramBytes: 1 }] } }, 'warning', /GPUs of two kinds/],
    [{ network: 'full' }, 'error', /never the same twice/],
    [{ files: { a: { path: '/inputs/x' }, b: { path: '/inputs/x' } } }, 'error', /files\.b has the path of another file/],
    [{ inputs: { A: { type: 'string' } } }, 'note', /inputs\.A has no limit/]
  ])('%j: %s', async (fields, level, text) => {
    const folder = await mkdtemp(join(root, 'linted-'))
    await writeFile(join(folder, 'module.json'), JSON.stringify({ name: 'x', version: '1.0.0', engine: 'docker', docker: { image: IMAGE }, ...fields }))
    const { heard } = await call('lint', folder, { json: ['true'] })
    const [{ findings }] = heard.lines() as [{ findings: { level: string; text: string }[] }]
    expect(findings).toContainEqual(expect.objectContaining({ level, text: expect.stringMatching(text) }))
  })
})

describe('render', () => {
  test('prints the job and its id; what is wrong with the call is told', async () => {
    const { heard } = await call('render', join(root, 'pinned'), { json: ['true'], input: ['Prompt=say "hi", it\'s'] })
    expect(heard.lines()).toEqual([
      expect.objectContaining({
        cid: expect.stringMatching(/^bafyrei/),
        spec: expect.objectContaining({
          args: ['say "hi", it\'s'],
          env: { A: 'say "hi", it\'s' },
          engine: { type: 'docker', image: IMAGE, entrypoint: ['run'] }
        })
      })
    ])
    await expect(call('render', join(root, 'pinned'))).rejects.toThrow('input "Prompt" is missing')
    await expect(call('render', join(root, 'old'), { input: ['Prompt=x'] })).rejects.toThrow('is unpinned')
  })

  test('with the quotes of the original where that is asked for', async () => {
    const { heard } = await call('render', join(root, 'pinned'), { json: ['true'], input: ['Prompt=a'], keepQuotes: ['true'] })
    expect(heard.lines()).toEqual([expect.objectContaining({ spec: expect.objectContaining({ args: ['a'], env: { A: '"a"' } }) })])
  })
})

describe('init', () => {
  test.each([
    ['wasm', ['module.json', 'main.c', 'README.md']],
    ['docker', ['module.json', 'main.c', 'Dockerfile', 'README.md']],
    ['service', ['module.json', 'server.mjs', 'Dockerfile', 'README.md']]
  ])('%s', async (engine, files) => {
    const folder = join(root, `My New ${engine}`)
    await call('init', folder, { engine: [engine] })
    for (const file of files) expect(existsSync(join(folder, file))).toBe(true)
    const written: unknown = JSON.parse(await readFile(join(folder, 'module.json'), 'utf8'))
    expect(written).toMatchObject({ name: `my-new-${engine}`, engine: engine === 'service' ? 'docker' : engine })
    if (engine === 'wasm') await writeFile(join(folder, `my-new-wasm.wasm`), 'x')
    const { heard } = await call('lint', folder, { json: ['true'] })
    const [{ findings }] = heard.lines() as [{ findings: { level: string; text: string }[] }]
    expect(findings.filter(({ level }) => level !== 'note').map(({ text }) => text)).toEqual(engine === 'wasm' ? [] : [expect.stringContaining('unpinned')])
    await expect(call('init', folder)).rejects.toMatchObject({ code: 'NODE_OUTPUT_EXISTS' })
  })
})

describe('pack and publish', () => {
  test('a CAR file with the manifest that was made of an old module file, and nothing hidden', async () => {
    const car = join(root, 'x.car')
    const { heard } = await call('pack', join(root, 'pinned'), { output: [car] })
    expect(heard.stdout.text).toMatch(/^ipfs:\/\/bafybei\w+\n$/)
    const content = (await readFile(car)).toString('latin1')
    expect(content).toContain('module.json')
    expect(content).not.toContain('secret')
  })

  test('where no node runs it is packed, under the same CID, and says that nobody serves it', async () => {
    const { heard } = await call('publish', join(root, 'pinned'), { output: [join(root, 'y.car')] })
    expect(heard.stdout.text).toBe((await call('pack', join(root, 'pinned'), { output: [join(root, 'z.car')] })).heard.stdout.text)
    expect(heard.stderr.text).toContain('no node runs on this data folder')
    await expect(call('publish', join(root, 'old'))).rejects.toThrow('nobody could run it: unpinned')
  })
})

describe('test', () => {
  test('runs it here, twice where results are compared, and keeps what it wrote', async () => {
    const output = join(root, 'out')
    const { status, heard } = await call('test', 'cowsay', { input: ['Message=moo'], output: [output], json: ['true'] })
    expect(status).toBe(0)
    expect(heard.lines()).toEqual([
      expect.objectContaining({ outcome: expect.objectContaining({ kind: 'completed' }), reproducible: true, digest: expect.stringMatching(/^0x/) })
    ])
    expect(await readFile(join(output, 'outputs', 'cow.txt'), 'utf8')).toContain('< moo >')
  })
})
