import { execFileSync } from 'node:child_process'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { Catalogue } from '../../market/index.ts'
import { gitEnvironment } from '../config/git-environment.ts'
import { ModuleFinder } from './module-finder.ts'
import { absoluteReference, parseModuleReference } from './module-reference.ts'

const CID = 'bafybeigdyrzt5sfp7udm7hu76uh7y26nf3efuylqabf3oclgtqy55fbzdi'
const signal = AbortSignal.timeout(30_000)

describe('a reference', () => {
  const sha = 'a'.repeat(40)
  test.each([
    ['cowsay', { kind: 'shipped', name: 'cowsay', tag: undefined }],
    ['cowsay:v0.0.4', { kind: 'shipped', name: 'cowsay', tag: 'v0.0.4' }],
    ['github.com/user/repo', { kind: 'git', url: 'https://github.com/user/repo', ref: 'HEAD' }],
    ['github.com/user/repo:v1', { kind: 'git', url: 'https://github.com/user/repo', ref: 'v1' }],
    ['github.com/user/repo.git:feature/x', { kind: 'git', url: 'https://github.com/user/repo', ref: 'feature/x' }],
    [`gitlab.example.org:8443/group/sub/repo@${sha}`, { kind: 'git', url: 'https://gitlab.example.org:8443/group/sub/repo', ref: sha }],
    ['https://git.example.org/x.git#main', { kind: 'git', url: 'https://git.example.org/x.git', ref: 'main' }],
    ['git+ssh://git@host/x.git#v1', { kind: 'git', url: 'ssh://git@host/x.git', ref: 'v1' }],
    ['git@github.com:user/repo.git#v1', { kind: 'git', url: 'git@github.com:user/repo.git', ref: 'v1' }],
    ['file:///srv/x', { kind: 'git', url: 'file:///srv/x', ref: 'HEAD' }],
    ['./module', { kind: 'folder', path: resolve('module') }],
    ['modules/cowsay', { kind: 'folder', path: resolve('modules/cowsay') }],
    ['..', { kind: 'folder', path: resolve('..') }],
    ['/a b/module', { kind: 'folder', path: '/a b/module' }],
    [`ipfs://${CID}`, { kind: 'ipfs', cid: CID }]
  ])('%s', (text, expected) => expect(parseModuleReference(text)).toEqual(expected))

  test.each([
    'github.com/user/repo:--upload-pack=x',
    'https://host/x#-q',
    'https://host/x#a..b',
    'https://host/../x#main',
    'ipfs://nothing',
    `https://host/${'x'.repeat(600)}`,
    'cow\nsay'
  ])('%j is refused', (text) => expect(() => parseModuleReference(text)).toThrow(/names no module/))

  test('a folder is made absolute, and nothing else', () => {
    expect([absoluteReference('./x'), absoluteReference('cowsay'), absoluteReference('github.com/a/b:v1')]).toEqual([
      resolve('x'),
      'cowsay',
      'github.com/a/b:v1'
    ])
  })
})

describe('finding', () => {
  let root: string
  let url: string
  let finder: ModuleFinder
  const git = (...words: string[]) =>
    execFileSync('git', ['-C', join(root, 'lilypad-module-old'), '-c', 'user.name=t', '-c', 'user.email=t@example.org', ...words], {
      env: gitEnvironment(),
      encoding: 'utf8'
    }).trim()

  beforeAll(async () => {
    root = await mkdtemp(join(tmpdir(), 'lilynode-finder-'))
    await mkdir(join(root, 'lilypad-module-old'))
    url = `file://${join(root, 'lilypad-module-old')}`
    const image = `x@sha256:${'0'.repeat(64)}`
    await writeFile(
      join(root, 'lilypad-module-old', 'lilypad_module.json.tmpl'),
      `{"job": {"Spec": {"Docker": {"Image": "${image}", "Entrypoint": [{{.A}}]}}}}`
    )
    git('init', '-q')
    git('add', '-A')
    git('commit', '-q', '-m', 'one')
    git('tag', 'v2.1.0')
    await mkdir(join(root, 'catalogue'))
    await writeFile(join(root, 'catalogue', 'index.json'), '{"modules": []}')
    const fetchFolder = async (cid: string, target: string) => {
      await mkdir(target)
      await writeFile(
        join(target, 'module.json'),
        JSON.stringify({ name: 'from-ipfs', version: '1.0.0', engine: 'docker', docker: { image }, description: cid })
      )
    }
    finder = new ModuleFinder({ catalogue: await Catalogue.open(join(root, 'catalogue')), fetchFolder }, join(root, 'cache'))
  })
  afterAll(() => rm(root, { recursive: true, force: true }))

  test('a module file of the original network in a repository, named after it and pinned', async () => {
    const found = await finder.find(`${url}#v2.1.0`, signal)
    expect(found).toMatchObject({ manifest: { name: 'old', version: '2.1.0', inputs: { A: { required: true } } }, pin: git('rev-parse', 'HEAD') })
    expect((await finder.find(url, signal)).manifest.version).toBe(`0.0.0-${git('rev-parse', 'HEAD').slice(0, 12)}`)
  })

  test('by CID, fetched once', async () => {
    expect(await finder.find(`ipfs://${CID}`, signal)).toMatchObject({ manifest: { name: 'from-ipfs', description: CID }, pin: CID })
    const without = new ModuleFinder({ catalogue: await Catalogue.open(join(root, 'catalogue')) }, join(root, 'cache'))
    expect((await without.find(`ipfs://${CID}`, signal)).manifest.name).toBe('from-ipfs')
  })

  test('a name that is unknown is not looked for elsewhere', async () => {
    await expect(finder.find('cowsya', signal)).rejects.toMatchObject({ code: 'MARKET_MODULE_UNKNOWN' })
  })
})
