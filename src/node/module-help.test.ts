import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { parseManifest } from '../market/modules/parse-manifest.ts'
import { describeModule } from './module-help.ts'

test('tells each input and file with its limits, as one would type it', () => {
  const manifest = {
    name: 'painter',
    version: '1.0.0',
    description: 'Paints',
    engine: 'wasm',
    wasm: { file: 'painter.wasm' },
    inputs: {
      Prompt: { type: 'string', required: true, maxLength: 80, description: 'What to paint' },
      Steps: { type: 'integer', minimum: 1, maximum: 50, default: 20 },
      Style: { type: 'string', enum: ['oil', 'ink'] }
    },
    files: { Mask: { required: true, mediaTypes: ['image/png'] } }
  }
  expect(describeModule(parseManifest('module.json', JSON.stringify(manifest)))).toBe(
    [
      'painter 1.0.0: Paints',
      '  -i Prompt=<string>  What to paint; needed; at most 80 characters',
      '  -i Steps=<integer>  1 to 50; default: 20',
      '  -i Style=<string>   one of oil, ink',
      '  -f Mask=<path>      needed; image/png'
    ].join('\n')
  )
})

test('works for a module that ships', async () => {
  const path = new URL('../../modules/cowsay/module.json', import.meta.url)
  expect(describeModule(parseManifest('module.json', await readFile(path, 'utf8')))).toMatch(/^cowsay .*\n {2}-i Message=<string>/)
})
