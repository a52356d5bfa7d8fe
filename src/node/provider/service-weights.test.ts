import { chmod, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { lookAtWeights, parseShown } from './service-weights.ts'

let box: string
let folder: string
beforeEach(async () => {
  box = await mkdtemp(join(tmpdir(), 'lilynode-weights-'))
  folder = join(box, 'models')
  await mkdir(join(folder, 'llama'), { recursive: true })
  await writeFile(join(folder, 'llama', 'weights.gguf'), 'weights', { mode: 0o644 })
})
afterEach(() => rm(box, { recursive: true, force: true }))

/** As nobody, who owns none of it. */
const look = (more: { readonly folder?: string; readonly user?: string; readonly dataDir?: string } = {}) =>
  lookAtWeights({ service: 'docker://llama', folder, user: '65534:65534', dataDir: join(box, 'node'), ...more })

describe('a folder of weights', () => {
  test('is taken where all of it can be read, by its real path', async () => {
    await symlink(folder, join(box, 'link'))
    expect(await look({ folder: join(box, 'link') })).toEqual({ folder, warnings: [] })
  })

  test.each([
    ['that is not there', () => join(box, 'modles'), /there is no folder .*modles/],
    ['that is a file', () => join(folder, 'llama', 'weights.gguf'), /is a file/],
    ['below a file', () => join(folder, 'llama', 'weights.gguf', 'x'), /can’t look at .*ENOTDIR/]
  ])('%s is refused', async (_what, path, why) => {
    await expect(look({ folder: path() })).rejects.toMatchObject({ code: 'NODE_BAD_SERVICE', message: expect.stringMatching(why) })
  })

  test('with nothing in it is refused', async () => {
    await rm(join(folder, 'llama', 'weights.gguf'))
    await expect(look()).rejects.toThrow('holds no file')
  })

  test('that its container could not list is refused, with what mends it', async () => {
    await chmod(folder, 0o750)
    await expect(look()).rejects.toThrow(`chmod -R o+rX ${folder}`)
    const owner = `${process.getuid?.()}:${process.getgid?.()}`
    expect(await look({ user: owner })).toMatchObject({ warnings: [] })
    expect(await look({ user: 'llama' })).toMatchObject({ warnings: [] }) // who that is, its image alone knows
  })

  test('of which its container could read no file is refused', async () => {
    await chmod(join(folder, 'llama', 'weights.gguf'), 0o600)
    await expect(look()).rejects.toThrow(/llama\/weights\.gguf.*65534:65534.*chmod/)
  })

  test('tells what its container will not see, and is taken for the rest', async () => {
    await writeFile(join(folder, 'secret.gguf'), 'x', { mode: 0o600 })
    await symlink('llama/weights.gguf', join(folder, 'inside'))
    await symlink(join(folder, 'llama'), join(folder, 'absolute'))
    await symlink('../../..', join(folder, 'outside'))
    const { warnings } = await look()
    expect(warnings).toHaveLength(2)
    expect(warnings[0]).toMatch(/^secret\.gguf: can’t be read/)
    expect(warnings[1]).toMatch(/^(absolute, outside|outside, absolute): leads out/)
  })

  test('is never one with this node’s keys', async () => {
    for (const dataDir of [folder, join(folder, 'llama'), join(folder, 'not', 'made', 'yet')]) await expect(look({ dataDir })).rejects.toThrow('own keys')
    await expect(look({ folder: join(folder, 'llama'), dataDir: folder })).rejects.toThrow('own keys')
    await expect(look({ folder: '/' })).rejects.toThrow('own keys')
    expect(await look({ dataDir: `${folder}-2` })).toMatchObject({ folder })
  })
})

describe('where an image is to find its weights', () => {
  test.each([
    ['/srv/models', { folder: '/srv/models' }],
    ['./models:/data/hub', { folder: './models', path: '/data/hub' }],
    ['/srv/a:b c', { folder: '/srv/a:b c' }]
  ])('%s', (text, shown) => expect(parseShown(text)).toEqual(shown))

  test.each(['', ':/models', '/srv:/', '/srv:/proc', '/srv:/a/../b', '/srv:/models:ro'])('%s: refused', (text) => {
    expect(() => parseShown(text)).toThrow(/folder|path/)
  })
})
