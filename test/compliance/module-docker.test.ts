import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { silentLogger } from '../../src/core/logger.ts'
import type { LoadedModule } from '../../src/market/index.ts'
import { loadModule } from '../../src/market/index.ts'
import { localJob } from '../../src/node/modules/local-call.ts'
import type { Trial } from '../../src/node/modules/try-module.ts'
import { tryModule } from '../../src/node/modules/try-module.ts'
import { TestEngine, whyNoDocker } from './docker-engine.ts'

// Modules in real containers, as `lilynode module test` runs them.

const reason = whyNoDocker()
if (reason !== undefined) console.log(`modules in containers are skipped: ${reason}`)

const signal = AbortSignal.timeout(120_000)

describe.runIf(reason === undefined)('a module in a container', () => {
  let engine: TestEngine
  let image: string
  let root: string

  beforeAll(async () => {
    engine = new TestEngine()
    await engine.start()
    image = await engine.loadBusybox()
    root = await mkdtemp(join(tmpdir(), 'lilynode-module-docker-'))
  })
  afterAll(async () => {
    await engine.destroy()
    await rm(root, { recursive: true, force: true })
  })

  interface Given {
    readonly inputs?: Record<string, string>
    readonly files?: readonly { readonly name: string; readonly path: string }[]
    readonly times?: number
  }

  async function run(
    module: LoadedModule,
    { inputs = {}, files = [], times = 1 }: Given
  ): Promise<{ readonly trials: readonly Trial[]; read(name: string): Promise<string> }> {
    const folder = await mkdtemp(join(root, 'out-'))
    const job = await localJob(module, { inputs, files }, signal)
    const trials = await tryModule({ module, job, dockerSocket: engine.socketPath, logger: silentLogger, folder, times }, signal)
    return { trials, read: (name) => readFile(join(folder, 'outputs', name), 'utf8') }
  }

  test('a file of the original network: whatever a value holds, the program gets just that', async () => {
    const folder = await mkdtemp(join(root, 'old-'))
    const script = 'printf %s \\"$1\\" > /outputs/argument; printf %s \\"$PROMPT\\" > /outputs/variable; ls /outputs > /outputs/names'
    const docker = `"Image": "${image}", "Entrypoint": ["sh", "-c", "${script}", "sh", {{.Prompt}}], "EnvironmentVariables": ["PROMPT={{js .Prompt}}",]`
    await writeFile(join(folder, 'lilypad_module.json.tmpl'), `{"machine": {"ram": 100}, "job": {"Spec": {"Docker": {${docker}}}}}`)
    const module = await loadModule(folder)
    for (const prompt of ['say "hi", it\'s', '"}], "Image": "evil', '$(id)`id`', 'line\nline\\n', '{{.Prompt}} {Prompt}', '日本語 🐸 <b>&</b>']) {
      const { trials, read } = await run(module, { inputs: { Prompt: prompt } })
      expect(trials[0]?.outcome).toMatchObject({ kind: 'completed', outcome: { class: 'ok' } })
      expect([await read('argument'), await read('variable'), await read('names')]).toEqual([prompt, prompt, 'argument\nnames\nvariable\n'])
    }
  })

  test('concat-files, its own script on another image: the same bytes twice', async () => {
    const shipped = await loadModule(fileURLToPath(new URL('../../modules/concat-files', import.meta.url)))
    const script = await readFile(join(shipped.folder, 'concat-files.sh'), 'utf8')
    const { docker } = shipped.manifest
    if (!docker) throw new Error('it is a docker module')
    const module: LoadedModule = { ...shipped, manifest: { ...shipped.manifest, docker: { ...docker, image, entrypoint: ['/bin/sh', '-c', script] } } }
    const files = ['one.txt', 'two.txt'].map((name) => ({ name, path: join(root, name) }))
    for (const { name, path } of files) await writeFile(path, `${name}\n`)
    const { trials, read } = await run(module, { inputs: { Separator: '-- "$(id)"\n' }, files, times: 2 })
    expect(trials.map(({ outcome }) => outcome.kind)).toEqual(['completed', 'completed'])
    expect(await read('output.txt')).toBe('one.txt\n-- "$(id)"\ntwo.txt\n')
    expect(trials[0]?.digest).toMatch(/^0x[0-9a-f]{64}$/)
    expect(trials[1]?.digest).toBe(trials[0]?.digest)
  })
})
