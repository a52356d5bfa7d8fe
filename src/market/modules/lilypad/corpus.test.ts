import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import type { CorpusFile } from '../../../../scripts/module-corpus.ts'
import { corpusRows, importFile, readCorpus, staleRows } from '../../../../scripts/module-corpus.ts'
import type { CidText } from '../../../core/primitives.ts'
import { cidSchema } from '../../../core/primitives.ts'
import { bindModule } from '../bind-module.ts'
import type { Manifest } from '../manifest.ts'

// Real module files, and what Go's own engine made of them. Neither is part of the repository: LILYNODE_TEST_CORPUS names their folder.

const files = readCorpus()
if (!files) console.log('LILYNODE_TEST_CORPUS names no folder: the corpus of real module files is skipped')

const CID: CidText = cidSchema.parse('bafkreifiu2jyqvjsv2nypslzx273o5dxf72h6wataor3h6havlla5ymz3u')
const IMAGE = `x@sha256:${'0'.repeat(64)}`

const renderedSchema = z.object({ File: z.string(), Res: z.record(z.string(), z.string()), Out: z.record(z.string(), z.string()) })

function readRendered(): ReadonlyMap<string, z.output<typeof renderedSchema>> {
  const folder = process.env.LILYNODE_TEST_CORPUS ?? ''
  const path = [join(folder, 'modules-render.jsonl'), join(dirname(folder), 'modules-render.jsonl')].find(existsSync)
  const lines = path === undefined ? [] : readFileSync(path, 'utf8').split('\n')
  return new Map(
    lines
      .filter((line) => line !== '')
      .map((line) => {
        const row = renderedSchema.parse(JSON.parse(line))
        return [row.File, row]
      })
  )
}

/** The values of the nine sets with which Go's engine was run. */
const SETS: Readonly<Record<string, (name: string) => string>> = {
  plain: () => 'alpha',
  apos: () => "it's",
  quote: () => 'say "hi"',
  newline: () => 'a\nb',
  number: () => '42',
  emptystr: () => '',
  envstyle: (name) => `${name.toUpperCase()}=alpha`,
  tricky: () => 'he said "hi" it\'s <b> a=b & c\\d 日本語 🐸\nline2\ttab'
}

const strings = z.array(z.string()).nullish()
const dockerSchema = z.object({ Entrypoint: strings, EnvironmentVariables: strings, Parameters: strings, Image: z.string() })
const specSchema = z.object({ Docker: z.unknown().optional(), EngineSpec: z.object({ Params: z.unknown() }).optional() })

/** What the original would have run, with the EngineSpec that its newer servers drop. */
function goDocker(output: string): z.output<typeof dockerSchema> {
  const root = z
    .looseObject({ job: z.looseObject({ Spec: z.unknown() }).optional(), Job: z.looseObject({ Spec: z.unknown() }).optional(), Spec: z.unknown().optional() })
    .parse(JSON.parse(output))
  const spec = specSchema.parse(root.job?.Spec ?? root.Job?.Spec ?? root.Spec)
  return dockerSchema.parse(spec.EngineSpec ? spec.EngineSpec.Params : spec.Docker)
}

const unquoted = (text: string): string => text.trim().replace(/^"(.*)"$/s, '$1')
/** A JSON text has several spellings. */
const plainJson = (text: string): string => {
  const [head, tail] = [text.slice(0, text.indexOf('=') + 1), text.slice(text.indexOf('=') + 1)]
  return /^".*"$/s.test(tail) ? `${head}${JSON.stringify(JSON.parse(tail))}` : text
}

function bind(manifest: Manifest, set: string) {
  const value = SETS[set]
  const inputs = value ? Object.fromEntries(Object.keys(manifest.inputs).map((name) => [name, value(name)])) : {}
  const given = Object.fromEntries(Object.keys(manifest.files).map((name) => [name, { cid: CID, bytes: 1 }]))
  return bindModule(manifest, { inputs, files: given, pins: { image: IMAGE } })
}

describe.runIf(files)('the corpus', () => {
  const all: readonly CorpusFile[] = files ?? []
  const rendered = readRendered()

  test('holds files', () => expect(all.length).toBeGreaterThan(0))

  test.each(all)('$name imports, or is refused with line and reason', (file) => {
    const outcome = importFile(file)
    if ('refused' in outcome) expect(outcome.refused).toMatch(/^line \d+, column \d+: \S/)
    else expect(outcome.imported.manifest.docker?.image).toMatch(/\S/)
  })

  test('whatever the original accepts with an image, imports; and more than it', () => {
    const accepted = all.filter(({ name }) => Object.values(rendered.get(name)?.Res ?? {}).some((res) => res === 'ok' || res === 'ok-noimage'))
    const imported = all.filter((file) => 'imported' in importFile(file))
    expect(accepted.filter((file) => !imported.includes(file)).map(({ name }) => name)).toEqual([])
    expect(imported.length).toBeGreaterThanOrEqual(accepted.length)
    console.log(`corpus: ${all.length} files, ${imported.length} import; the original accepts ${accepted.length}`)
  })

  const cases = all.flatMap((file) =>
    Object.entries(rendered.get(file.name)?.Res ?? {})
      .filter(([set, res]) => /^ok/.test(res) && !/(<|u003C)no value/i.test(rendered.get(file.name)?.Out[set] ?? ''))
      .map(([set]) => ({ file, set, name: file.name }))
  )

  test.each(cases)('$name with $set: where Go’s output is valid, ours is the same', ({ file, set }) => {
    const outcome = importFile(file, true)
    if (!('imported' in outcome)) throw new Error(outcome.refused)
    const go = goDocker(rendered.get(file.name)?.Out[set] ?? '')
    const goEnv = (go.EnvironmentVariables ?? []).map(unquoted)
    if (goEnv.some((pair) => !/^\w+=/.test(pair))) return expect(() => bind(outcome.imported.manifest, set)).toThrow(/is no variable/)
    const spec = bind(outcome.imported.manifest, set)
    const entrypoint = spec.engine.type === 'docker' ? (spec.engine.entrypoint ?? []) : []
    expect([...entrypoint, ...spec.args]).toEqual([...(go.Entrypoint ?? []), ...(go.Parameters ?? [])])
    const ours = Object.entries(spec.env).map(([name, value]) => plainJson(`${name}=${value}`))
    const last = new Map(goEnv.map((pair) => [pair.slice(0, pair.indexOf('=')), plainJson(pair)]))
    expect(ours.sort()).toEqual([...last.values()].sort())
  })

  test.each(all)('$name: no value changes the shape of the job', (file) => {
    const outcome = importFile(file)
    if ('refused' in outcome) return
    const { manifest } = outcome.imported
    if (manifest.docker?.envPairs.length !== 0) return // whole variables are the user's own to name
    const shapes = Object.keys(SETS).map((set) => {
      const { args, env, ...rest } = bind(manifest, set)
      return { args: args.length, env: Object.keys(env).sort(), rest: JSON.stringify({ ...rest, engine: { ...rest.engine, entrypoint: undefined } }) }
    })
    for (const shape of shapes) expect(shape).toEqual(shapes[0])
  })

  test('docs/lilypad-modules.md says what happens', () => {
    expect(staleRows(corpusRows(all)), 'run: node scripts/module-corpus.ts').toEqual([])
  })
})
