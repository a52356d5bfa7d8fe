import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { weightChecks } from './weight-checks.ts'

test('a folder of weights is looked at before a provider starts: engines behind URLs and services without weights have none', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'lilynode-weights-'))
  try {
    await chmod(folder, 0o755)
    await writeFile(join(folder, 'x.gguf'), 'x')
    await chmod(join(folder, 'x.gguf'), 0o644)
    const service = [
      'http://127.0.0.1:1?weights=/x',
      './frog',
      `./frog?weights=${folder}`,
      `docker://frog/frog:1?weights=${folder}:/models`,
      './frog?weights=/no/such'
    ]
    const found = await Array.fromAsync(weightChecks({ service, dataDir: '/no/data' }))
    expect(found.map(({ status }) => status)).toEqual(['ok', 'ok', 'fail'])
    expect(found[0]?.fact).toContain(folder)
    expect(found[2]).toMatchObject({ fact: expect.stringContaining('there is no folder /no/such'), remedy: expect.stringContaining('chmod') })
  } finally {
    await rm(folder, { recursive: true })
  }
})
