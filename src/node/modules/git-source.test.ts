import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { gitEnvironment } from '../config/git-environment.ts'
import { GitSource } from './git-source.ts'

const signal = AbortSignal.timeout(60_000)
let root: string
let repository: string
let url: string

const git = (...words: string[]): string =>
  execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.org', '-c', 'init.defaultBranch=main', '-c', 'protocol.file.allow=always', ...words], {
    cwd: repository,
    env: gitEnvironment(),
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore']
  }).trim()

async function commit(files: Record<string, string>, message: string): Promise<string> {
  for (const [name, text] of Object.entries(files)) {
    await mkdir(join(repository, name, '..'), { recursive: true })
    await writeFile(join(repository, name), text)
  }
  git('add', '-A')
  git('commit', '-q', '-m', message)
  return git('rev-parse', 'HEAD')
}

let first: string
let second: string

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'lilynode-git-'))
  repository = join(root, 'repository')
  await mkdir(repository)
  url = `file://${repository}`
  git('init', '-q')
  first = await commit({ 'module.json': '{"a":1}', 'deep/er/file.txt': 'x\ny\0z', empty: '' }, 'one')
  git('tag', '-a', 'v1.0.0', '-m', 'tagged')
  git('branch', 'stable')
  await symlink('/etc/passwd', join(repository, 'link'))
  await symlink('..', join(repository, 'up'))
  second = await commit({ 'module.json': '{"a":2}', '.gitattributes': '* filter=evil export-ignore\n' }, 'two')
})
afterAll(() => rm(root, { recursive: true, force: true }))

const fresh = async (): Promise<GitSource> => new GitSource(await mkdtemp(join(root, 'cache-')))

describe('a repository', () => {
  test('tag, branch, commit and default branch each lead to their commit', async () => {
    const source = await fresh()
    for (const [ref, expected] of [
      ['v1.0.0', first],
      ['stable', first],
      ['main', second],
      ['HEAD', second],
      [first, first]
    ] as const) {
      const found = await source.checkout({ url, ref }, signal)
      expect([ref, found.commit]).toEqual([ref, expected])
      expect(await readFile(join(found.folder, 'module.json'), 'utf8')).toBe(expected === first ? '{"a":1}' : '{"a":2}')
    }
  })

  test('files come byte for byte; links, filters and attributes of the repository do not', async () => {
    const { folder } = await (await fresh()).checkout({ url, ref: 'main' }, signal)
    expect((await readdir(folder)).sort()).toEqual(['.gitattributes', 'deep', 'empty', 'module.json'])
    expect(await readFile(join(folder, 'deep/er/file.txt'), 'utf8')).toBe('x\ny\0z')
    expect(await readFile(join(folder, 'empty'), 'utf8')).toBe('')
  })

  test('a branch stays at the commit it was, until it is renewed', async () => {
    const source = await fresh()
    git('branch', 'moving', first)
    expect((await source.checkout({ url, ref: 'moving' }, signal)).commit).toBe(first)
    git('branch', '-f', 'moving', second)
    expect((await source.checkout({ url, ref: 'moving' }, signal)).commit).toBe(first)
    expect((await source.checkout({ url, ref: 'moving', renew: true }, signal)).commit).toBe(second)
    expect((await source.checkout({ url, ref: 'moving' }, signal)).commit).toBe(second)
  })

  test('what was fetched once needs no repository any more', async () => {
    const copy = join(root, 'copy')
    git('clone', '-q', '--bare', repository, copy)
    const source = await fresh()
    const before = await source.checkout({ url: `file://${copy}`, ref: 'v1.0.0' }, signal)
    await rm(copy, { recursive: true })
    expect(await source.checkout({ url: `file://${copy}`, ref: 'v1.0.0' }, signal)).toEqual(before)
    expect((await source.checkout({ url: `file://${copy}`, ref: first }, signal)).folder).toBe(before.folder)
    await expect(source.checkout({ url: `file://${copy}`, ref: 'main' }, signal)).rejects.toMatchObject({ code: 'NODE_MODULE_UNREACHABLE' })
  })

  test('many at once fetch it once, and a lock of a process that died holds nobody up', async () => {
    const cache = await mkdtemp(join(root, 'cache-'))
    const found = await Promise.all(Array.from({ length: 4 }, () => new GitSource(cache).checkout({ url, ref: 'main' }, signal)))
    expect(new Set(found.map(({ folder }) => folder)).size).toBe(1)
    const [own = ''] = await readdir(cache)
    expect((await readdir(join(cache, own))).filter((name) => name.startsWith('work-') || name === 'lock')).toEqual([])
    await writeFile(join(cache, own, 'lock'), '999999999')
    expect((await new GitSource(cache).checkout({ url, ref: 'stable' }, signal)).commit).toBe(first)
  })

  test('hooks and submodules of the repository are not run or fetched', async () => {
    const marker = join(root, 'ran')
    const evil = join(root, 'evil')
    git('init', '-q', evil)
    for (const hook of ['post-checkout', 'post-update', 'pre-upload', 'reference-transaction']) {
      await mkdir(join(evil, '.git', 'hooks'), { recursive: true })
      await writeFile(join(evil, '.git', 'hooks', hook), `#!/bin/sh\ntouch ${marker}\n`, { mode: 0o755 })
    }
    git('-C', evil, 'submodule', 'add', '-q', repository, 'sub')
    await rm(marker, { force: true })
    git('-C', evil, '-c', 'core.hooksPath=/dev/null', 'commit', '-q', '-m', 'x')
    const { folder } = await (await fresh()).checkout({ url: `file://${evil}`, ref: 'main' }, signal)
    expect(await readdir(folder)).toEqual(['.gitmodules'])
    expect(existsSync(marker)).toBe(false)
  })
})

describe('refused', () => {
  test.each([
    ['nowhere', 'NODE_MODULE_REF_UNKNOWN', /no tag or branch "nowhere"/],
    ['abc1234', 'NODE_MODULE_REF_UNKNOWN', /all of its 40 digits/],
    ['0'.repeat(40), 'NODE_MODULE_UNREACHABLE', /can't be fetched/]
  ])('%s', async (ref, code, message) => {
    const refused = (await fresh()).checkout({ url, ref }, signal)
    await expect(refused).rejects.toThrow(message)
    await expect(refused).rejects.toMatchObject({ code })
  })

  test('a transport that runs a program', async () => {
    const marker = join(root, 'ext-ran')
    await expect((await fresh()).checkout({ url: `ext::sh -c touch% ${marker}`, ref: 'main' }, signal)).rejects.toMatchObject({
      code: 'NODE_MODULE_UNREACHABLE'
    })
    expect(existsSync(marker)).toBe(false)
  })

  test('more files than a module has', async () => {
    git('checkout', '-q', '--orphan', 'many')
    await commit(Object.fromEntries(Array.from({ length: 5_001 }, (_, i) => [`many/${i}`, ''])), 'many')
    await expect((await fresh()).checkout({ url, ref: 'many' }, signal)).rejects.toThrow(/it has 500\d files, the most is 5000/)
  })

  test('an abort ends it at once, with nothing left behind', async () => {
    const cache = await mkdtemp(join(root, 'cache-'))
    const stop = new AbortController()
    const pending = new GitSource(cache).checkout({ url, ref: 'main' }, stop.signal)
    setTimeout(() => stop.abort(new Error('enough')), 5)
    await expect(pending).rejects.toThrow('enough')
    const [own = ''] = await readdir(cache)
    expect(await readdir(join(cache, own))).toEqual([])
  })
})
