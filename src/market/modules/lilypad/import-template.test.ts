import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { JobSpec } from '../../../core/job-spec.ts'
import { bindModule } from '../bind-module.ts'
import { ModuleError } from '../module-error.ts'
import type { ImportedModule } from './import-template.ts'
import { importTemplate } from './import-template.ts'

const IMAGE = `org/x@sha256:${'a'.repeat(64)}`
const importText = (text: string, keepQuotes = false): ImportedModule => importTemplate(text, { path: 'x.tmpl', name: 'x', version: '1.0.0', keepQuotes })

/** A whole file around what the test is about. */
const moduleOf = ({
  env = '',
  entrypoint = '"run"',
  spec = '',
  docker = '',
  root = ''
}: Partial<Record<'env' | 'entrypoint' | 'spec' | 'docker' | 'root', string>>): string => `{
  "machine": { "gpu": 0, "cpu": 2000, "ram": 1000 }, ${root}
  "job": { "APIVersion": "V1beta1", "Spec": { "Engine": "Docker", "Timeout": 600, "Network": { "Type": "None" }, ${spec}
    "Docker": { "Image": "${IMAGE}", "Entrypoint": [${entrypoint}], ${docker}
"EnvironmentVariables": [${env}] } } }
}`

const bind = ({ manifest }: ImportedModule, inputs: Record<string, string> = {}): JobSpec => bindModule(manifest, { inputs, files: {}, pins: {} })
const envOf = (env: string, inputs: Record<string, string> = {}, keepQuotes = false) => bind(importText(moduleOf({ env }), keepQuotes), inputs).env
const argsOf = (entrypoint: string, inputs: Record<string, string> = {}) => bind(importText(moduleOf({ entrypoint: `"run", ${entrypoint}` })), inputs).args
const notesOf = (text: string) => importText(text).notes.map((note) => note.text)

function refusalOf(text: string): string {
  try {
    importText(text)
  } catch (error) {
    if (error instanceof ModuleError && 'problems' in error.info) return error.info.problems.join('\n')
    throw error
  }
  return ''
}

const hostile = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }).filter((s) => !s.includes('\0') && s.isWellFormed()),
  fc.constantFrom('","X=1', '"}', '"], "Image": "evil', '{{.B}}', '{B}', "it's", 'a\nb', 'c:\\d', '\\"', '<b>&amp;', '$&', '{"input":"B"}', '')
)

describe('a value is a value', () => {
  const text = moduleOf({
    env: '"A={{js .A}}", "{{subst "B=%s" .B}}", {{if .C}}"C={{.C | js}}",{{else}}"C=c",{{end}} "D={{.A}}-{{.B}}", "E={x}{{.A}}", "F=f"',
    entrypoint: '"run", {{.A}}, "--b={{js .B}}", {{if .C}}"-c", {{.C}}{{end}}, "{{if .C}}c is {{.C}}{{else}}none{{end}}"'
  })

  test('whatever it holds, it is where the author put it and changes nothing else', () => {
    const imported = importText(text)
    const { args: _, env: __, ...expected } = bind(imported, { A: 'a', B: 'b', C: 'c' })
    fc.assert(
      fc.property(hostile, hostile, hostile, (a, b, c) => {
        const { args, env, ...rest } = bind(imported, { A: a, B: b, C: c })
        expect(args).toEqual([a, `--b=${b}`, '-c', c, `c is ${c}`])
        expect(env).toEqual({ A: a, B: b, C: c, D: `${a}-${b}`, E: `{x}${a}`, F: 'f' })
        expect(rest).toEqual(expected)
      })
    )
  })

  test('an input that is not given takes its branch, one that is empty does not', () => {
    const imported = importText(text)
    expect(bind(imported, { A: '', B: '' })).toMatchObject({ args: ['', '--b=', 'none'], env: { C: 'c' } })
    expect(bind(imported, { A: '', B: '', C: '' })).toMatchObject({ args: ['', '--b=', '-c', '', 'c is '], env: { C: '' } })
  })

  test('whole variables stay one variable, and replace none of the author’s', () => {
    const imported = importText(moduleOf({ env: '{{.ENV}}, "SAFE=1", "PATH=/bin"' }))
    fc.assert(
      fc.property(hostile, (value) => {
        expect(bind(imported, { ENV: `X=${value}` }).env).toEqual({ X: value, SAFE: '1', PATH: '/bin' })
      })
    )
    expect(bind(imported, { ENV: 'PATH=/evil' }).env).toEqual({ SAFE: '1', PATH: '/bin' })
    expect(() => bind(imported, { ENV: 'no variable' })).toThrow(/"no variable" is no variable: this module wants the whole of it, as NAME=value/)
  })
})

describe('what the template says', () => {
  test('needed and optional inputs, defaults from branches', () => {
    const { manifest } = importText(
      moduleOf({ env: '{{if .Seed}}"{{subst "SEED=%s" .Seed}}"{{else}}"SEED=42"{{end}}, {{if .Name}}"NAME={{js .Name}}",{{end}} "P={{js .Prompt}}"' })
    )
    expect(manifest.inputs).toEqual({
      Seed: { type: 'string', required: false, default: '42' },
      Name: { type: 'string', required: false },
      Prompt: { type: 'string', required: true }
    })
    expect(manifest.docker?.env).toEqual({ SEED: { input: 'Seed' }, NAME: { given: 'Name', then: { input: 'Name' } }, P: { input: 'Prompt' } })
  })

  test('a default only where every use agrees on it', () => {
    const two = moduleOf({ env: '{{if .A}}"X={{js .A}}"{{else}}"X=1"{{end}} {{if .A}}"Y={{js .A}}"{{else}}"Y=2"{{end}}' })
    expect(importText(two).manifest.inputs.A).toEqual({ type: 'string', required: false })
    expect([bind(importText(two)).env, bind(importText(two), { A: '3' }).env]).toEqual([
      { X: '1', Y: '2' },
      { X: '3', Y: '3' }
    ])
  })

  test.each([
    ['a default of another name', '{{if .M}}"{{subst "MESSAGE=%s" .M}}"{{else}}"Message=hi"{{end}}', {}, { Message: 'hi' }],
    ['a comma inside the branch', '{{ if .I }}"{{ subst "I=%s" .I }}",{{else}}"I=x",{{ end }} "J=1"', { I: 'y' }, { I: 'y', J: '1' }],
    ['a default in escaped quotes', '"{{if .S}}{{.S}}{{else}}\\"SEED=42\\"{{end}}"', {}, { SEED: '42' }],
    ['a whole pair in a branch', '{{if .S}}{{.S}}{{else}}"SEED=42"{{end}}', { S: 'SEED=7' }, { SEED: '7' }],
    ['a default with JSON in it', '{{if .T}}"T={{js .T}}"{{else}}"T=[\\"a\\", \\"b\\"]"{{end}}', {}, { T: '["a", "b"]' }],
    ['printf with %q', '"{{ printf "K=%s" (printf "%q" .x) }}"', { x: 'v' }, { K: 'v' }],
    ['Sprig’s toJson, default and quote', '"A={{ .x | toJson }}", "B={{ .y | default "d" }}", "C={{ quote .x }}"', { x: 'v' }, { A: 'v', B: 'd', C: 'v' }],
    ['or', '"A={{ or .y .x "d" }}"', { x: 'v' }, { A: 'v' }],
    ['with', '"{{with .x}}A={{js .}}{{else}}A=none{{end}}"', {}, { A: 'none' }],
    ['not, and, or in conditions', '{{if and .x (not .y)}}"A=1"{{else if or .x .y}}"A=2"{{else}}"A=3"{{end}}', { x: 'v', y: 'v' }, { A: '2' }],
    ['nested branches', '{{if .x}}{{if .y}}"A=xy"{{else}}"A=x"{{end}}{{end}}', { x: 'v' }, { A: 'x' }],
    ['trim markers and comments', '{{- /* a comment */ -}} {{- if .x -}} "A={{- js .x -}} " {{- end -}}', { x: 'v' }, { A: 'v' }],
    ['quotes inside a branch of a text', '"A={{if .x}}{{.x}}{{else}}"d"{{end}}"', {}, { A: 'd' }],
    ['the same name twice', '"A=1", "A=2"', {}, { A: '2' }],
    ['escapes', '"A=\\u00e9\\ud83d\\ude00\\t\\/\\u0041"', {}, { A: 'é😀\t/A' }],
    ['raw text literals', '"{{ subst `A=%v%%` .x }}"', { x: '5' }, { A: '5%' }]
  ])('%s', (_, env, inputs, expected) => {
    expect(envOf(env, inputs)).toEqual(expected)
  })

  test('`js` leaves the quotes where that is asked for', () => {
    expect(envOf('"A={{js .x}}", "{{subst "B=%s" .x}}"', { x: 'a "b"' }, true)).toEqual({ A: '"a \\"b\\""', B: 'a "b"' })
  })

  test.each([
    [
      'two optional pairs without a comma between',
      '{{.p}}, {{ if .t }} "-t", {{ .t }} {{ end }}\n{{ if .m }} "-m", {{ .m }} {{ end }}',
      { p: 'p', t: '1', m: '2' },
      ['p', '-t', '1', '-m', '2']
    ],
    ['trim markers around everything', '{{- if .x -}} {{- .x -}} {{- else -}} "hi" {{- end -}}', { x: 'a b' }, ['a b']],
    ['a text of branches', '"a{{if .x}}-{{.x}}{{end}}b"', {}, ['ab']],
    ['a number', '3', {}, ['3']]
  ])('arguments: %s', (_, entrypoint, inputs, expected) => {
    expect(argsOf(entrypoint, inputs)).toEqual(expected)
  })

  test('resources, time and directories', () => {
    const spec = '"Resources": {"GPU": "1", "CPU": "8", "Memory": "16Gb"}, "Outputs": [{"Name": "o", "path": "/outputs/a"}, {"Path": "/other"}],'
    const text = moduleOf({
      spec,
      root: '"executionTimeoutSeconds": 300, "inputFiles": {"required": ["one.txt"], "optional": ["two.txt"]},',
      docker: '"WorkingDirectory": "/app",'
    })
    const { manifest } = importText(text.replace('"gpu": 0', '"gpu": 2, "gpus": [{"name": "RTX 4090", "vram": 24000}], "vram": 8000'))
    expect(manifest).toMatchObject({
      docker: { workdir: '/app', entrypoint: ['run'], args: [] },
      resources: {
        cpuMilli: 2000,
        memoryBytes: 16_000_000_000,
        gpus: [
          { vendor: 'nvidia', model: 'RTX 4090', vramBytes: 24_000_000_000 },
          { vendor: 'nvidia', vramBytes: 24_000_000_000 }
        ]
      },
      outputs: [{ path: '/outputs/a' }],
      files: { 'one.txt': { required: true }, 'two.txt': { required: false } },
      timeoutMs: 300_000,
      network: 'none'
    })
  })

  test('inputs of IPFS, URLs and S3 are files that the client gives', () => {
    const spec =
      '"inputs": [{"StorageSource": "IPFS", "Name": "a b", "CID": {{.imgCid}}, "path": "/inputs/img"}, {"StorageSource": "S3", "S3": {"Bucket": "b", "Key": {{if .k}}{{.k}}{{else}}us{{end}}}, "path": "/input"}],'
    const { manifest, notes } = importText(moduleOf({ spec }))
    expect(manifest.files).toMatchObject({ imgCid: { required: true, path: '/inputs/img' }, k: { required: true } })
    expect(manifest.inputs).toEqual({})
    expect(notes.map((note) => note.text)).toContain('inputs are mounted under /inputs: the program finds this one at /inputs/k, not at /input')
  })

  test('the network is asked for by name', () => {
    expect(importText(moduleOf({}).replace('"None"', '"Full"')).manifest.network).toBe('full')
    expect(importText(moduleOf({}).replace('"None"', '"HTTP"')).manifest.network).toBe('none')
  })
})

describe('leniency, each one noted', () => {
  test.each([
    ['a trailing comma', moduleOf({ env: '"A=1",' }), 'the comma before the closing bracket is one too many'],
    ['two commas', moduleOf({ env: '"A=1",, "B=2"' }), 'a comma too many'],
    ['a missing comma', moduleOf({ env: '"A=1" "B=2"' }), 'a comma is missing in front'],
    ['a comment', moduleOf({ env: '# one {{.x}} more\n"A=1" // two\n' }), 'a comment was left out: JSON has none'],
    ['Null', moduleOf({ spec: '"Wasm": Null,' }), 'Null was read as null'],
    ['a text without quotes', moduleOf({ spec: '"Region": us-east1,' }), 'us-east1 was read as text: its quotes are missing'],
    ['a shell around it', `cat > x.json << 'EOF'\n${moduleOf({})}\nEOF`, 'text before the opening brace was left out'],
    ['a brace too many', `${moduleOf({})}}`, 'text after the closing brace was left out'],
    [
      'name:sha256:…',
      moduleOf({}).replace('org/x@sha256:', 'org/x:v1:sha256:'),
      `the image org/x:v1:sha256:${'a'.repeat(64)} was read as org/x:v1@sha256:${'a'.repeat(64)}`
    ],
    ['a tag', moduleOf({}).replace(IMAGE, 'org/x:latest'), 'unpinned: the image org/x:latest is named without a digest, and is not run until it has one'],
    ['a size without a unit', moduleOf({ spec: '"Resources": {"Memory": "4000"},' }), '4000 has no unit: read as MB'],
    ['one text for a list', moduleOf({ docker: '"Parameters": "-v",' }), 'one value stands where a list belongs: read as a list of one']
  ])('%s', (_, text, note) => {
    expect(notesOf(text)).toContain(note)
  })

  test('sound JSON has nothing to note', () => expect(notesOf(moduleOf({ env: '"A=1", {{if .x}}"B={{js .x}}",{{end}} "C=3"' }))).toEqual([]))

  test('a bare job, an EngineSpec, names in another case', () => {
    const bare = `{"APIVersion": "V1", "Spec": {"Docker": {}, "EngineSpec": {"Type": "docker", "Params": {"IMAGE": "${IMAGE}", "entrypoint": null, "Parameters": ["a"]}}, "timeout": 9}}`
    expect(bind(importText(bare))).toMatchObject({ args: ['a'], timeoutMs: 9000, engine: { type: 'docker', image: IMAGE } })
    expect(bind(importText(moduleOf({}).replace('"job"', '"Job"').replace('"Spec"', '"spec"'))).timeoutMs).toBe(600_000)
  })

  test('an unpinned image is imported and not run', () => {
    const imported = importText(moduleOf({}).replace(IMAGE, 'org/x:latest'))
    expect(() => bind(imported)).toThrow(/its image "org\/x:latest" is unpinned: .*name@sha256:/)
    expect(bindModule(imported.manifest, { inputs: {}, files: {}, pins: { image: IMAGE } }).engine).toMatchObject({ image: IMAGE })
  })
})

describe('refused with line, column and reason', () => {
  test.each([
    ['range', moduleOf({ env: '{{range .x}}{{end}}' }), 'line 5, column 26: "range" is not supported: module files have no loops'],
    ['variables', moduleOf({ env: '{{$x := .y}}' }), 'line 5, column 26: variables are not supported: use the input where it is needed'],
    ['an unknown function', moduleOf({ env: '"A={{mul .x 2}}"' }), 'line 5, column 31: the function "mul" is not known here: there are js, '],
    ['a condition on a value', moduleOf({ env: '{{if eq .x "a"}}{{end}}' }), 'a branch can\'t depend on "eq": only on whether an input is given'],
    ['an action that does not end', moduleOf({ env: '{{.x' }), 'the action has no end: }} is missing'],
    ['an if that does not end', moduleOf({ env: '{{if .x}}' }), 'this "if" has no end'],
    ['an end of nothing', moduleOf({ env: '{{end}}' }), 'there is no if or with that this ends'],
    [
      'a bracket that a branch closes',
      moduleOf({ env: '{{if .x}}"A=1"]{{end}}' }),
      'a branch must hold whole values: this bracket or text belongs to something outside of it'
    ],
    ['a dotted path', moduleOf({ env: '"A={{.a.b}}"' }), 'an input is named with letters, digits and _, in one word: not ".a.b"'],
    [
      'an image of an input',
      moduleOf({}).replace(IMAGE, '{{.image}}'),
      'line 4, column 26: "Image" depends on an input, and it must be known before the job is offered'
    ],
    ['no image', moduleOf({}).replace(IMAGE, ''), 'it names no image'],
    ['a wasm file named by an input', moduleOf({}).replace('"Docker"', '"Wasm"'), 'its code is named by an input'],
    ['an unclosed text', moduleOf({ env: '"A=1' }), 'this text has no closing quote on its line'],
    ['an unclosed list', moduleOf({ env: '"A=1"' }).replace(']', ''), '":" stands where a value was expected'],
    ['no JSON at all', 'hello', 'line 1, column 6: there is no opening brace'],
    ['nothing', '', 'line 1, column 1: there is no opening brace'],
    [
      'a file with a blank in its name',
      moduleOf({ root: '"inputFiles": {"required": ["a b"]},' }),
      'line 2, column 82: a file is named by plain text: letters, digits, dot, _ and -'
    ],
    ['an argument that no job can carry', moduleOf({ entrypoint: `"${'x'.repeat(9_000)}"` }), 'docker.entrypoint.0'],
    ['a name that is none', moduleOf({ env: '"a-b=1"' }), 'the variable "a-b" has no name that a program could read'],
    ['subst without a value', moduleOf({ env: '"{{subst "A=%s"}}"' }), 'the format "A=%s" wants more values than there are']
  ])('%s', (_, text, reason) => {
    const refusal = refusalOf(text)
    expect(refusal).toMatch(/^line \d+, column \d+: /)
    expect(refusal).toContain(reason)
  })

  test.each([
    ['a megabyte', ' '.repeat(1024 * 1024), 'the most is 262144'],
    ['lists in lists', `{"a": ${'['.repeat(100)}`, 'nested more than 48 deep'],
    ['objects in objects', '{"a": '.repeat(100), 'nested more than 48 deep'],
    ['ifs in ifs', moduleOf({ env: '{{if .x}}'.repeat(100) }), 'nested more than 48 deep'],
    ['brackets in an action', moduleOf({ env: `{{${'('.repeat(100)}.x${')'.repeat(100)}}}` }), 'nested more than 48 deep'],
    ['too many parts', moduleOf({ env: '{{.x}},'.repeat(30_000) }), 'the file has more than 20000 parts'],
    ['branches that double', moduleOf({ env: `{{if or ${'(and .a .b) '.repeat(14)}}}"A=1"{{else}}"A=2"{{end}}` }), 'more than 20000 parts']
  ])('hostile: %s, at once', (_, text, reason) => {
    const start = performance.now()
    expect(refusalOf(text)).toContain(reason)
    expect(performance.now() - start).toBeLessThan(2_000)
  })

  test('any text at all is imported or refused, never more', () => {
    const piece = fc.constantFrom(
      '{{',
      '}}',
      '{{if .x}}',
      '{{else}}',
      '{{end}}',
      '{{.x}}',
      '{',
      '}',
      '[',
      ']',
      '"',
      ',',
      ':',
      '"Image"',
      '"Docker"',
      '\\',
      '\n',
      'a=b',
      '{{- ',
      '(',
      '|',
      'js',
      '`',
      '#'
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => typeof refusalOf(pieces.join(' ')) === 'string'),
      { numRuns: 2_000 }
    )
    fc.assert(
      fc.property(fc.nat(), fc.nat(30), piece, (at, length, put) => {
        const text = moduleOf({ env: '{{if .A}}"{{subst "A=%s" .A}}"{{else}}"A=1"{{end}}, "B={{.B | js}}"' })
        const from = at % text.length
        return typeof refusalOf(text.slice(0, from) + put + text.slice(from + length)) === 'string'
      }),
      { numRuns: 2_000 }
    )
  })
})
